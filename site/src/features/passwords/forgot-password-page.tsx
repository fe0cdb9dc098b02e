import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Form from '@cloudscape-design/components/form';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { focusFirstError } from '@/components/form/focus-first-error';
import { TextField } from '@/components/form/text-field';
import { useForm } from '@/components/form/use-form';
import { email as checkEmail } from '@/components/form/validators';
import { ProblemAlert } from '@/components/problem/problem-alert';
import { PublicLayout } from '@/components/public-layout/public-layout';
import { RouterLink } from '@/components/router-link';
import { useTitle } from '@/components/use-title';
import { useForgotPassword } from './api/forgot-password';
import { ForgotPasswordAnswer } from './forgot-password-answer';

export function ForgotPasswordPage() {
  const { t } = useTranslation();
  useTitle(t('links.forgot.title'));
  const typed = (useLocation().state as { email?: string } | null)?.email ?? '';
  const form = useForm({ email: typed }, ({ email }) => ({ email: checkEmail(email) }));
  const forgot = useForgotPassword();
  const email = form.values.email.trim();

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!form.submit()) return focusFirstError();
    forgot.mutate(email, { onError: (problem) => form.takeErrors(problem) });
  };

  return (
    <PublicLayout>
      {forgot.isSuccess ? (
        <ForgotPasswordAnswer email={email} onAnother={() => forgot.reset()} />
      ) : (
        <form onSubmit={submit} noValidate>
          <Form
            header={
              <Header variant="h1" description={t('links.forgot.text')}>
                {t('links.forgot.title')}
              </Header>
            }
            actions={
              <Button variant="primary" formAction="submit" loading={forgot.isPending}>
                {t('links.forgot.submit')}
              </Button>
            }
          >
            <SpaceBetween size="l">
              {forgot.error && forgot.error.fieldErrors.length === 0 && (
                <ProblemAlert problem={forgot.error} />
              )}
              <TextField
                form={form}
                field="email"
                type="email"
                inputMode="email"
                autoComplete="username"
                autoFocus
                label={t('session.email')}
              />
              <Box>
                <RouterLink to="/sign-in">{t('links.forgot.toSignIn')}</RouterLink>
              </Box>
            </SpaceBetween>
          </Form>
        </form>
      )}
    </PublicLayout>
  );
}
