import { describe, expect, it } from 'vitest';
import { checkChoice, rulesMet } from './password-check';

const policy = {
  minimumLength: 12,
  maximumLength: 20,
  requiresLowercase: false,
  requiresUppercase: false,
  requiresDigit: false,
  requiresSymbol: false,
};
const strict = {
  ...policy,
  requiresLowercase: true,
  requiresUppercase: true,
  requiresDigit: true,
  requiresSymbol: true,
};
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

  it.each(['correct horse 7', 'CORRECT HORSE 7', 'Correct horse', 'Correcthorse7'])(
    'misses a kind of character in %j',
    (password) => {
      expect(checkChoice(choice(password), strict).password?.key).toBe('passwordKinds');
      expect(checkChoice(choice(password), policy).password).toBeUndefined();
    },
  );

  it('is content with one of each kind', () => {
    expect(checkChoice(choice('Correct horse 7'), strict).password).toBeUndefined();
  });

  it('compares the two entries', () => {
    expect(checkChoice(choice('correct horse', 'correct horsE'), policy).repeat?.key).toBe('passwordsDiffer');
  });
});

describe('rulesMet', () => {
  it('ticks nothing while nothing is typed', () => {
    expect(rulesMet(choice(''), policy)).toEqual([
      { rule: 'ruleLength', met: false },
      { rule: 'ruleEdges', met: false },
      { rule: 'ruleSame', met: false },
    ]);
  });

  it('ticks as one types', () => {
    expect(rulesMet(choice('correct horse', 'corr'), policy)).toEqual([
      { rule: 'ruleLength', met: true },
      { rule: 'ruleEdges', met: true },
      { rule: 'ruleSame', met: false },
    ]);
  });

  it('lists what a stricter pool asks for', () => {
    expect(rulesMet(choice('Correct horse'), strict)).toEqual([
      { rule: 'ruleLength', met: true },
      { rule: 'ruleEdges', met: true },
      { rule: 'ruleLowercase', met: true },
      { rule: 'ruleUppercase', met: true },
      { rule: 'ruleDigit', met: false },
      { rule: 'ruleSymbol', met: true },
      { rule: 'ruleSame', met: true },
    ]);
  });
});
