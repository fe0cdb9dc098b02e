import type { PasswordPolicy } from '@/api/types';
import type { Values } from '@/components/form/use-form';
import { type Fault, lengthOf, sixDigits } from '@/components/form/validators';

export type ChooseField = 'code' | 'password' | 'repeat';

export const EMPTY_CHOICE: Values<ChooseField> = { code: '', password: '', repeat: '' };

export function checkChoice(
  { code, password, repeat }: Values<ChooseField>,
  policy: PasswordPolicy,
): Partial<Record<ChooseField, Fault | undefined>> {
  return {
    code: sixDigits(code),
    password: passwordFault(password, policy),
    repeat: repeat === password ? undefined : { key: 'passwordsDiffer' },
  };
}

function passwordFault(password: string, policy: PasswordPolicy): Fault | undefined {
  const { minimumLength: minimum, maximumLength: maximum } = policy;
  if (lengthOf(password) < minimum) return { key: 'passwordShort', values: { minimum } };
  if (lengthOf(password) > maximum) return { key: 'passwordLong', values: { maximum } };
  return password === password.trim() ? undefined : { key: 'passwordEdges' };
}

export type Rule = 'ruleLength' | 'ruleEdges' | 'ruleSame';

/** The policy as a list that ticks itself while one types. */
export function rulesMet(
  { password, repeat }: Values<ChooseField>,
  policy: PasswordPolicy,
): Record<Rule, boolean> {
  return {
    ruleLength: lengthOf(password) >= policy.minimumLength,
    ruleEdges: password !== '' && password === password.trim(),
    ruleSame: password !== '' && password === repeat,
  };
}
