import Box from '@cloudscape-design/components/box';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { DeadLinkNotice } from '@/components/choose-password/dead-link-notice';
import { LinkTerms } from '@/components/choose-password/link-terms';
import { useLinkToken } from '@/components/choose-password/link-token';
import { deadLinkOf } from '@/components/choose-password/link-view';
import { ProblemAlert } from '@/components/problem/problem-alert';
import { PublicLayout } from '@/components/public-layout/public-layout';
import { useTitle } from '@/components/use-title';
import { suggestLanguage } from '@/i18n/i18n';
import { useConfirmEmail } from './api/confirm-email';
import { useEmailStatus } from './api/get-email-status';
import { ConfirmEmailForm } from './confirm-email-form';
import { termsOf } from './email-terms';

/** /email#token: a new address is confirmed by whoever reads its mails (R12). Opening it changes nothing (R37). */
export function EmailPage({ onConfirmed }: { readonly onConfirmed: (email: string) => void }) {
  const { t } = useTranslation();
  useTitle(t('links.email.title'));
  const token = useLinkToken();
  const status = useEmailStatus(token);
  const confirm = useConfirmEmail();
  const language = status.data?.language;
  useEffect(() => {
    if (language) void suggestLanguage(language);
  }, [language]);

  const terms = status.data && termsOf(status.data);
  const state =
    token === undefined
      ? 'UNKNOWN'
      : (deadLinkOf(confirm.error) ?? deadLinkOf(status.error) ?? status.data?.state);

  return (
    <PublicLayout>
      <SpaceBetween size="l">
        <Header variant="h1">{t('links.email.title')}</Header>
        {state === undefined && status.isPending && (
          <StatusIndicator type="loading">{t('links.loading')}</StatusIndicator>
        )}
        {state === undefined && status.error && (
          <ProblemAlert problem={status.error} onRetry={() => status.refetch()} />
        )}
        {state !== undefined && state !== 'VALID' && (
          <DeadLinkNotice kind="email" state={state} status={terms} />
        )}
        {state === 'VALID' && terms && token !== undefined && (
          <>
            <LinkTerms kind="email" status={terms} />
            <ConfirmEmailForm
              pending={confirm.isPending}
              problem={confirm.error}
              onSubmit={(code, onProblem) => {
                confirm.mutate(
                  { token, code },
                  { onSuccess: ({ email }) => onConfirmed(email), onError: onProblem },
                );
              }}
            />
            <Box color="text-body-secondary" fontSize="body-s">
              {t('links.email.then')}
            </Box>
          </>
        )}
      </SpaceBetween>
    </PublicLayout>
  );
}
