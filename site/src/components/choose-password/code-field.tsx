import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/api/problem';
import { TextField } from '@/components/form/text-field';
import type { Form } from '@/components/form/use-form';

interface CodeFieldProps<Field extends string> {
  readonly form: Form<Field | 'code'>;
  readonly error: string | undefined;
}

/** The code that stands in the mail: the deliberate act that mail scanners cannot do (R37). */
export function CodeField<Field extends string>({ form, error }: CodeFieldProps<Field>) {
  const { t } = useTranslation();
  return (
    <TextField
      form={form}
      field="code"
      error={error}
      label={t('links.code')}
      description={t('links.codeHelp')}
      inputMode="numeric"
      autoComplete="one-time-code"
      placeholder="123 456"
    />
  );
}

/** The code as it is sent: people type it as the mail shows it, with a space. */
export const plainCode = (code: string): string => code.replace(/\s/g, '');

export interface RefusedCode {
  /** How many attempts are left, or undefined while the code that was refused is not the one that stands there. */
  readonly error: string | undefined;
  refuse(code: string): void;
}

/** The word about a code that was refused; it goes once another one is typed. */
export function useRefusedCode(problem: Problem | null, typed: string): RefusedCode {
  const { t } = useTranslation();
  const [refused, setRefused] = useState<string>();
  const left = problem?.body?.attemptsLeft;
  return {
    error: left !== undefined && typed === refused ? t('links.attemptsLeft', { count: left }) : undefined,
    refuse: setRefused,
  };
}
