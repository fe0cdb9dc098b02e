import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ListEmpty } from '@/components/paging/list-empty';
import { Pages } from '@/components/paging/pages';
import { SearchField } from '@/components/paging/search-field';
import { useListAddress } from '@/components/paging/use-list-address';
import { ProblemAlert } from '@/components/problem/problem-alert';
import { useNarrow } from '@/components/use-narrow';
import { useUsers } from './api/list-users';
import { useUserColumns } from './user-columns';

/** The users of a company, found by the beginning of their last name. */
export function UsersTable({ companyId }: { readonly companyId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const narrow = useNarrow();
  const columns = useUserColumns(narrow);
  const address = useListAddress();
  const { data, error, isPending, isPlaceholderData, refetch } = useUsers(
    companyId,
    address.startsWith,
    address.pageToken,
  );
  const create = (
    <Button onClick={() => void navigate(`/companies/${companyId}/users/new`)}>{t('users.create')}</Button>
  );
  if (error) return <ProblemAlert problem={error} onRetry={refetch} />;
  return (
    <Table
      variant="container"
      trackBy="id"
      items={data?.items ?? []}
      loading={isPending || isPlaceholderData}
      loadingText={t('common.loading')}
      columnDefinitions={columns}
      enableKeyboardNavigation
      wrapLines={narrow}
      header={
        <Header variant="h2" actions={create}>
          {t('users.title')}
        </Header>
      }
      filter={
        <SearchField value={address.startsWith} placeholder={t('users.find')} onSearch={address.search} />
      }
      pagination={
        <Pages address={address} nextPageToken={data?.nextPageToken} disabled={isPlaceholderData} />
      }
      empty={
        address.startsWith === '' ? (
          <ListEmpty title={t('users.emptyTitle')} text={t('users.emptyText')} action={create} />
        ) : (
          <ListEmpty
            title={t('users.noMatchTitle', { text: address.startsWith })}
            text={t('users.noMatchText')}
            action={<Button onClick={() => address.search('')}>{t('users.clearFilter')}</Button>}
          />
        )
      }
    />
  );
}
