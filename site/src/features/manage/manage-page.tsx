import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMe } from '@/api/get-me';
import { notifyProblem } from '@/components/notifications/store';
import { ListEmpty } from '@/components/paging/list-empty';
import { Pages } from '@/components/paging/pages';
import { useListAddress } from '@/components/paging/use-list-address';
import { ProblemPage } from '@/components/problem/problem-page';
import { useNarrow } from '@/components/use-narrow';
import { useTitle } from '@/components/use-title';
import { useBeginManaging } from './api/begin-managing';
import { useDelegations } from './api/list-delegations';
import { useDelegationColumns } from './delegation-columns';

/** The customers that made the caller their delegated administrator, each with its button (R35). */
export function ManagePage() {
  const { t } = useTranslation();
  useTitle(t('manage.title'));
  const navigate = useNavigate();
  const narrow = useNarrow();
  const address = useListAddress();
  const leaving = useMe().data?.managing?.companyId;
  const { data, error, isPending, isPlaceholderData, refetch } = useDelegations(address.pageToken);
  const begin = useBeginManaging(({ companyId }) => void navigate(`/companies/${companyId}`));
  const columns = useDelegationColumns(narrow, {
    beginning: begin.isPending ? begin.variables.companyId : undefined,
    onManage: ({ companyId }) => begin.mutate({ companyId, leaving }, { onError: notifyProblem }),
  });
  if (error) return <ProblemPage problem={error} onRetry={refetch} />;
  return (
    <Table
      variant="container"
      trackBy="companyId"
      items={data?.items ?? []}
      loading={isPending || isPlaceholderData}
      loadingText={t('common.loading')}
      columnDefinitions={columns}
      enableKeyboardNavigation
      wrapLines={narrow}
      ariaLabels={{ tableLabel: t('manage.title') }}
      header={
        <Header variant="h1" description={t('manage.description')}>
          {t('manage.title')}
        </Header>
      }
      pagination={
        <Pages address={address} nextPageToken={data?.nextPageToken} disabled={isPlaceholderData} />
      }
      empty={
        <ListEmpty
          title={t('manage.emptyTitle')}
          text={t('manage.emptyText')}
          action={<Button onClick={() => void refetch()}>{t('manage.reload')}</Button>}
        />
      }
    />
  );
}
