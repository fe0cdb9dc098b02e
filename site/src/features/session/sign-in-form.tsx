import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMutation } from '@tanstack/react-query';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { focusFirstError } from '@/components/form/focus-first-error';
import { PasswordField } from '@/components/form/password-field';
import { TextField } from '@/components/form/text-field';
import { useForm } from '@/components/form/use-form';
import { email as checkEmail, type Fault } from '@/components/form/validators';
import { signInFailureOf } from './auth/sign-in-failure';
import { startSession } from './session';

const needed = (value: string): Fault | undefined => (value === '' ? { key: 'required' } : undefined);

export function SignInForm({ email }: { readonly email: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const form = useForm({ email, password: '' }, (values) => ({
    email: checkEmail(values.email),
    password: needed(values.password),
  }));
  const attempt = useMutation({
    mutationFn: () => startSession(form.values.email.trim(), form.values.password),
    gcTime: 0,
  });
  const failure = attempt.error ? signInFailureOf(attempt.error).reason : undefined;

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!form.submit()) return focusFirstError();
    attempt.mutate();
  };

  return (
    <form onSubmit={submit} noValidate>
      <SpaceBetween size="l">
        {failure && (
          <Alert type="error" header={t(`session.failure.${failure}`)}>
            {t(`session.failure.${failure}Next`)}
          </Alert>
        )}
        <TextField
          form={form}
          field="email"
          type="email"
          inputMode="email"
          autoComplete="username"
          autoFocus={email === ''}
          label={t('session.email')}
        />
        <PasswordField
          name="password"
          label={t('session.password')}
          value={form.values.password}
          errorText={form.errorOf('password')}
          autoComplete="current-password"
          autoFocus={email !== ''}
          onChange={(value) => form.set('password', value)}
        />
        <Button variant="primary" fullWidth formAction="submit" loading={attempt.isPending}>
          {t('session.signIn')}
        </Button>
        <Box textAlign="center">
          <Link
            href="/forgot-password"
            onFollow={(event) => {
              event.preventDefault();
              void navigate('/forgot-password', { state: { email: form.values.email } });
            }}
          >
            {t('session.forgot')}
          </Link>
        </Box>
      </SpaceBetween>
    </form>
  );
}
