import Button from '@cloudscape-design/components/button';
import Form from '@cloudscape-design/components/form';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/api/problem';
import { CodeField, plainCode, useRefusedCode } from '@/components/choose-password/code-field';
import { focusFirstError } from '@/components/form/focus-first-error';
import { useForm } from '@/components/form/use-form';
import { sixDigits } from '@/components/form/validators';
import { ProblemAlert } from '@/components/problem/problem-alert';

interface ConfirmEmailFormProps {
  readonly pending: boolean;
  /** What became of the last try. */
  readonly problem: Problem | null;
  readonly onSubmit: (code: string, onProblem: (problem: Problem) => void) => void;
}

export function ConfirmEmailForm({ pending, problem, onSubmit }: ConfirmEmailFormProps) {
  const { t } = useTranslation();
  const form = useForm({ code: '' }, ({ code }) => ({ code: sixDigits(code) }));
  const refused = useRefusedCode(problem, form.values.code);

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!form.submit()) return focusFirstError();
    const { code } = form.values;
    onSubmit(plainCode(code), (refusal) => {
      refused.refuse(code);
      form.takeErrors(refusal);
      focusFirstError();
    });
  };

  return (
    <form onSubmit={submit} noValidate>
      <Form
        actions={
          <Button variant="primary" loading={pending} formAction="submit">
            {t('links.email.submit')}
          </Button>
        }
      >
        <SpaceBetween size="l">
          {problem && problem.body?.attemptsLeft === undefined && problem.fieldErrors.length === 0 && (
            <ProblemAlert problem={problem} />
          )}
          <CodeField form={form} error={refused.error} />
        </SpaceBetween>
      </Form>
    </form>
  );
}
