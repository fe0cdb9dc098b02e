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
  if (password !== password.trim()) return { key: 'passwordEdges' };
  return kindsOf(policy).every((kind) => KINDS[kind].test(password)) ? undefined : { key: 'passwordKinds' };
}

/** Kinds of characters as the user pool tells them apart, by the rule that asks for one. */
const KINDS = {
  ruleLowercase: /[a-z]/,
  ruleUppercase: /[A-Z]/,
  ruleDigit: /[0-9]/,
  ruleSymbol: /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+\- ]/,
} as const;

type Kind = keyof typeof KINDS;

function kindsOf(policy: PasswordPolicy): readonly Kind[] {
  const asked: Record<Kind, boolean> = {
    ruleLowercase: policy.requiresLowercase,
    ruleUppercase: policy.requiresUppercase,
    ruleDigit: policy.requiresDigit,
    ruleSymbol: policy.requiresSymbol,
  };
  return (Object.keys(KINDS) as Kind[]).filter((kind) => asked[kind]);
}

export type Rule = 'ruleLength' | 'ruleEdges' | Kind | 'ruleSame';

/** The policy as a list that ticks itself while one types: only what this portal asks for. */
export function rulesMet(
  { password, repeat }: Values<ChooseField>,
  policy: PasswordPolicy,
): readonly { readonly rule: Rule; readonly met: boolean }[] {
  return [
    { rule: 'ruleLength', met: lengthOf(password) >= policy.minimumLength },
    { rule: 'ruleEdges', met: password !== '' && password === password.trim() },
    ...kindsOf(policy).map((kind) => ({ rule: kind, met: KINDS[kind].test(password) })),
    { rule: 'ruleSame', met: password !== '' && password === repeat },
  ];
}
