import Box from '@cloudscape-design/components/box';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/api/problem';
import type { LinkStatus } from '@/api/types';
import { ProblemAlert } from '@/components/problem/problem-alert';
import { PublicLayout } from '@/components/public-layout/public-layout';
import { useTitle } from '@/components/use-title';
import { suggestLanguage } from '@/i18n/i18n';
import { ChoosePasswordForm } from './choose-password-form';
import { DeadLinkNotice } from './dead-link-notice';
import { LinkTerms } from './link-terms';
import { deadLinkOf } from './link-view';

export interface Choice {
  readonly token: string;
  readonly code: string;
  readonly password: string;
}

interface LinkPageProps {
  readonly kind: 'invitation' | 'password';
  readonly token: string | undefined;
  readonly status: UseQueryResult<LinkStatus>;
  readonly choose: UseMutationResult<{ readonly email: string }, Problem, Choice>;
  readonly onChosen: (email: string) => void;
}

/** The page behind a mailed link. It says at once where the link stands; only sending the form changes anything (R37). */
export function LinkPage({ kind, token, status, choose, onChosen }: LinkPageProps) {
  const { t } = useTranslation();
  useTitle(t(`links.${kind}.title`));
  const language = status.data?.language;
  useEffect(() => {
    if (language) void suggestLanguage(language);
  }, [language]);

  const state =
    token === undefined
      ? 'UNKNOWN'
      : (deadLinkOf(choose.error) ?? deadLinkOf(status.error) ?? status.data?.state);

  return (
    <PublicLayout>
      <SpaceBetween size="l">
        <Header variant="h1">{t(`links.${kind}.title`)}</Header>
        {state === undefined && status.isPending && (
          <StatusIndicator type="loading">{t('links.loading')}</StatusIndicator>
        )}
        {state === undefined && status.error && (
          <ProblemAlert problem={status.error} onRetry={() => status.refetch()} />
        )}
        {state !== undefined && state !== 'VALID' && (
          <DeadLinkNotice kind={kind} state={state} status={status.data} />
        )}
        {state === 'VALID' && status.data && <LinkTerms kind={kind} status={status.data} />}
        {state === 'VALID' && status.data && token !== undefined && (
          <ChoosePasswordForm
            policy={status.data.passwordPolicy}
            submitLabel={t(`links.${kind}.submit`)}
            pending={choose.isPending}
            problem={choose.error}
            onSubmit={(code, password, onProblem) => {
              choose.mutate(
                { token, code, password },
                {
                  onSuccess: ({ email }) => {
                    onChosen(email);
                  },
                  onError: onProblem,
                },
              );
            }}
          />
        )}
        {kind === 'password' && state === 'VALID' && (
          <Box color="text-body-secondary" fontSize="body-s">
            {t('links.password.ends')}
          </Box>
        )}
      </SpaceBetween>
    </PublicLayout>
  );
}
