import { describe, expect, it } from 'vitest';
import { readToken } from './link-token';

describe('readToken', () => {
  it('takes what stands behind the #', () => expect(readToken('#abc.DEF-1_2', null)).toBe('abc.DEF-1_2'));

  it('undoes what a mail program encoded, and survives what is no encoding', () => {
    expect(readToken('#abc%2EDEF', null)).toBe('abc.DEF');
    expect(readToken('#50%', null)).toBe('50%');
  });

  it('falls back on what the history entry kept, so that a reload works', () => {
    expect(readToken('', { token: 'kept' })).toBe('kept');
    expect(readToken('#new', { token: 'kept' })).toBe('new');
  });

  it.each([null, {}, { token: 7 }, { token: '' }])('finds none in %j', (state) =>
    expect(readToken('#', state)).toBeUndefined(),
  );
});
