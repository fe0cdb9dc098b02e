import { describe, expect, it } from 'vitest';
import { checkChoice, rulesMet } from './password-check';

const policy = { minimumLength: 12, maximumLength: 20 };
const choice = (password: string, repeat = password, code = '123 456') => ({ code, password, repeat });

describe('checkChoice', () => {
  it('is content with a long enough password, twice, and six digits', () => {
    expect(Object.values(checkChoice(choice('correct horse'), policy)).filter(Boolean)).toEqual([]);
  });

  it.each([
    ['short', 'passwordShort'],
    ['x'.repeat(21), 'passwordLong'],
    [' correct horse', 'passwordEdges'],
  ])('says what is wrong with %j', (password, key) => {
    expect(checkChoice(choice(password), policy).password?.key).toBe(key);
  });

  it('compares the two entries', () => {
    expect(checkChoice(choice('correct horse', 'correct horsE'), policy).repeat?.key).toBe('passwordsDiffer');
  });
});

describe('rulesMet', () => {
  it('ticks nothing while nothing is typed', () => {
    expect(rulesMet(choice(''), policy)).toEqual({ ruleLength: false, ruleEdges: false, ruleSame: false });
  });

  it('ticks as one types', () => {
    expect(rulesMet(choice('correct horse', 'corr'), policy)).toEqual({
      ruleLength: true,
      ruleEdges: true,
      ruleSame: false,
    });
  });
});
