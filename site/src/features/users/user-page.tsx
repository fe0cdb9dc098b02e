import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemPage } from '@/components/problem/problem-page';
import { useTitle } from '@/components/use-title';
import { fullName } from '@/components/user/names';
import { useUser } from './api/get-user';
import { InvitationPanel } from './invitation-panel';
import { UserActions } from './user-actions';
import { UserDetails } from './user-details';
import { UserLabels } from './user-labels';

interface UserPageProps {
  readonly companyId: string;
  readonly userId: string;
  /** Who is looking: nobody disables themselves (R13). */
  readonly ownUserId: string | undefined;
  /** The home company (R9); it is the companies' part to show a company. */
  readonly company: ReactNode;
}

export function UserPage({ companyId, userId, ownUserId, company }: UserPageProps) {
  const { t } = useTranslation();
  const { data: user, error, refetch } = useUser(companyId, userId);
  useTitle(user ? fullName(user) : t('users.title'));
  if (error) return <ProblemPage problem={error} onRetry={refetch} />;
  if (!user) return <StatusIndicator type="loading">{t('common.loading')}</StatusIndicator>;
  const own = user.id === ownUserId;
  return (
    <SpaceBetween size="l">
      <Header
        variant="h1"
        actions={<UserActions user={user} own={own} />}
        info={<UserLabels user={user} own={own} />}
      >
        {fullName(user)}
      </Header>
      <UserDetails user={user} company={company} />
      <InvitationPanel user={user} />
    </SpaceBetween>
  );
}
