import { describe, expect, it } from 'vitest';
import { Problem, problemFromAnswer } from '@/api/problem';
import { deadLinkOf } from './link-view';

describe('deadLinkOf (R37)', () => {
  it.each([
    ['link-unknown', 'UNKNOWN'],
    ['link-lapsed', 'LAPSED'],
    ['link-used', 'USED'],
    ['link-revoked', 'REVOKED'],
    ['link-locked', 'LOCKED'],
  ])('%s means %s', (code, state) => expect(deadLinkOf(new Problem(code, 410))).toBe(state));

  it('lets a link live that was refused for another reason', () => {
    for (const code of ['wrong-code', 'link-in-use', 'offline'])
      expect(deadLinkOf(new Problem(code, 0))).toBeUndefined();
    expect(deadLinkOf(null)).toBeUndefined();
  });

  it('calls a token that is none an unknown link, not a fault of a form', () => {
    const refusal = (field: string) =>
      problemFromAnswer(400, {
        type: 'urn:gatehouse:problem:invalid-request',
        title: 'Invalid',
        errors: [{ field, message: 'is wrong' }],
      });
    expect(deadLinkOf(refusal('/token'))).toBe('UNKNOWN');
    expect(deadLinkOf(refusal('/password'))).toBeUndefined();
  });
});
