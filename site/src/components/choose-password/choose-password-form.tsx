import Button from '@cloudscape-design/components/button';
import Form from '@cloudscape-design/components/form';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/api/problem';
import type { PasswordPolicy } from '@/api/types';
import { focusFirstError } from '@/components/form/focus-first-error';
import { PasswordField } from '@/components/form/password-field';
import { useForm } from '@/components/form/use-form';
import { ProblemAlert } from '@/components/problem/problem-alert';
import { CodeField, plainCode, useRefusedCode } from './code-field';
import { checkChoice, EMPTY_CHOICE } from './password-check';
import { PasswordRules } from './password-rules';

interface ChoosePasswordFormProps {
  readonly policy: PasswordPolicy;
  readonly submitLabel: string;
  readonly pending: boolean;
  /** What became of the last try. */
  readonly problem: Problem | null;
  readonly onSubmit: (code: string, password: string, onProblem: (problem: Problem) => void) => void;
}

/** Code and new password. The deliberate act that mail scanners cannot do (R37). */
export function ChoosePasswordForm(props: ChoosePasswordFormProps) {
  const { t } = useTranslation();
  const { policy, problem } = props;
  const form = useForm(EMPTY_CHOICE, (values) => checkChoice(values, policy));
  const refused = useRefusedCode(problem, form.values.code);
  const [refusedPassword, setRefusedPassword] = useState<string>();

  // In the reader's language, which the server's word about the field is not.
  const passwordError =
    problem?.code === 'password-too-common' && form.values.password === refusedPassword
      ? t('problems.password-too-common.detail')
      : form.errorOf('password');

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!form.submit()) return focusFirstError();
    const { code, password } = form.values;
    props.onSubmit(plainCode(code), password, (refusal) => {
      refused.refuse(code);
      setRefusedPassword(password);
      form.takeErrors(refusal);
      focusFirstError();
    });
  };

  return (
    <form onSubmit={submit} noValidate>
      <Form
        actions={
          <Button variant="primary" loading={props.pending} formAction="submit">
            {props.submitLabel}
          </Button>
        }
      >
        <SpaceBetween size="l">
          {problem && problem.body?.attemptsLeft === undefined && problem.fieldErrors.length === 0 && (
            <ProblemAlert problem={problem} />
          )}
          <CodeField form={form} error={refused.error} />
          <PasswordField
            name="password"
            label={t('links.newPassword')}
            value={form.values.password}
            errorText={passwordError}
            autoComplete="new-password"
            onChange={(value) => form.set('password', value)}
            onBlur={() => form.values.password !== '' && form.leave('password')}
          />
          <PasswordField
            name="repeat"
            label={t('links.repeatPassword')}
            value={form.values.repeat}
            errorText={form.errorOf('repeat')}
            autoComplete="new-password"
            onChange={(value) => form.set('repeat', value)}
            onBlur={() => form.values.repeat !== '' && form.leave('repeat')}
          />
          <PasswordRules values={form.values} policy={policy} />
        </SpaceBetween>
      </Form>
    </form>
  );
}
