import { describe, expect, it } from 'vitest';
import { pageOf, tokenOf, trailOf, trailTo } from './trail';

describe('the way through pages known by token', () => {
  it('begins on page 1 without a token, whatever the history entry holds', () => {
    for (const state of [null, undefined, 'x', { trail: 'x' }, { trail: [1] }]) {
      expect(trailOf(state)).toEqual([]);
    }
    expect(pageOf([])).toBe(1);
    expect(tokenOf([])).toBeUndefined();
  });

  it('goes on with the next token, and back to any page seen', () => {
    const second = trailTo(2, [], 'b');
    const third = trailTo(3, second, 'c');
    expect([third, pageOf(third), tokenOf(third)]).toEqual([['b', 'c'], 3, 'c']);
    expect(trailTo(2, third, undefined)).toEqual(['b']);
    expect(trailTo(1, third, undefined)).toEqual([]);
  });

  it('stays where no next page is', () => expect(trailTo(2, [], undefined)).toEqual([]));
});
