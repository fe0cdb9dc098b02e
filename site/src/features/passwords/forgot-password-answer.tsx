import Alert from '@cloudscape-design/components/alert';
import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useTranslation } from 'react-i18next';
import { RouterLink } from '@/components/router-link';

interface ForgotPasswordAnswerProps {
  readonly email: string;
  readonly onAnother: () => void;
}

/** The same words whether the address is known or not (R40). */
export function ForgotPasswordAnswer({ email, onAnother }: ForgotPasswordAnswerProps) {
  const { t } = useTranslation();
  return (
    <SpaceBetween size="l">
      <Header variant="h1">{t('links.forgot.doneTitle')}</Header>
      <Alert type="success">{t('links.forgot.doneText', { email })}</Alert>
      <Box color="text-body-secondary">{t('links.forgot.doneNext')}</Box>
      <SpaceBetween size="m" direction="horizontal" alignItems="center">
        <Button onClick={onAnother}>{t('links.forgot.another')}</Button>
        <RouterLink to="/sign-in">{t('links.forgot.toSignIn')}</RouterLink>
      </SpaceBetween>
    </SpaceBetween>
  );
}
