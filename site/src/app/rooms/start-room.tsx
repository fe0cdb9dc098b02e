import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { managesCustomers, seesCompany, useMe } from '@/api/get-me';
import { ProblemPage } from '@/components/problem/problem-page';
import { AccountPage } from '@/features/users/account-page';

/** Leads to the companies whoever looks after them, administrators to their own; whoever has neither sees their account. */
export function StartRoom() {
  const { t } = useTranslation();
  const { data: me, error, refetch } = useMe();
  if (error) return <ProblemPage problem={error} onRetry={refetch} />;
  if (!me) return <StatusIndicator type="loading">{t('common.loading')}</StatusIndicator>;
  if (!seesCompany(me)) return <AccountPage me={me} />;
  return <Navigate to={managesCustomers(me) ? '/companies' : `/companies/${me.company.id}`} replace />;
}
