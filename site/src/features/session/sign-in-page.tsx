import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useSearchParams } from 'react-router';
import { PublicLayout } from '@/components/public-layout/public-layout';
import { useTitle } from '@/components/use-title';
import { prepareSignIn, useSignedIn } from './session';
import { SignInForm } from './sign-in-form';
import { SignInNotice, type SignInNoticeKind } from './sign-in-notice';
import { safeTarget } from './target';

/** What the pages that lead here give along, in the history entry. */
export interface SignInState {
  readonly email?: string;
  readonly notice?: SignInNoticeKind;
}

export function SignInPage() {
  const { t } = useTranslation();
  useTitle(t('session.signIn'));
  const signedIn = useSignedIn();
  const [parameters] = useSearchParams();
  const { email, notice } = (useLocation().state as SignInState | null) ?? {};
  useEffect(prepareSignIn, []);
  if (signedIn) return <Navigate to={safeTarget(parameters.get('to'))} replace />;
  return (
    <PublicLayout>
      <SpaceBetween size="l">
        <Header variant="h1" description={t('session.signInText')}>
          {t('session.signInTitle')}
        </Header>
        {notice && <SignInNotice notice={notice} />}
        <SignInForm email={email ?? ''} />
      </SpaceBetween>
    </PublicLayout>
  );
}
