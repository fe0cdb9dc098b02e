import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ListEmpty } from '@/components/paging/list-empty';
import { Pages } from '@/components/paging/pages';
import { SearchField } from '@/components/paging/search-field';
import { useListAddress } from '@/components/paging/use-list-address';
import { ProblemPage } from '@/components/problem/problem-page';
import { useNarrow } from '@/components/use-narrow';
import { useTitle } from '@/components/use-title';
import { useCompanies } from './api/list-companies';
import { useCompanyColumns } from './company-columns';

/** Every company the caller looks after, found by the beginning of its name. */
export function CompaniesPage() {
  const { t } = useTranslation();
  useTitle(t('companies.title'));
  const navigate = useNavigate();
  const narrow = useNarrow();
  const columns = useCompanyColumns(narrow);
  const address = useListAddress();
  const { data, error, isPending, isPlaceholderData, refetch } = useCompanies(
    address.startsWith,
    address.pageToken,
  );
  const create = (variant: 'primary' | 'normal') => (
    <Button variant={variant} onClick={() => void navigate('/companies/new')}>
      {t('companies.create')}
    </Button>
  );
  if (error) return <ProblemPage problem={error} onRetry={refetch} />;
  return (
    <Table
      variant="full-page"
      trackBy="id"
      items={data?.items ?? []}
      loading={isPending || isPlaceholderData}
      loadingText={t('common.loading')}
      columnDefinitions={columns}
      enableKeyboardNavigation
      wrapLines={narrow}
      header={
        <Header
          variant="awsui-h1-sticky"
          description={t('companies.description')}
          actions={create('primary')}
        >
          {t('companies.title')}
        </Header>
      }
      filter={
        <SearchField value={address.startsWith} placeholder={t('companies.find')} onSearch={address.search} />
      }
      pagination={
        <Pages address={address} nextPageToken={data?.nextPageToken} disabled={isPlaceholderData} />
      }
      empty={
        address.startsWith === '' ? (
          <ListEmpty
            title={t('companies.emptyTitle')}
            text={t('companies.emptyText')}
            action={create('normal')}
          />
        ) : (
          <ListEmpty
            title={t('companies.noMatchTitle', { text: address.startsWith })}
            text={t('companies.noMatchText')}
            action={<Button onClick={() => address.search('')}>{t('companies.clearFilter')}</Button>}
          />
        )
      }
    />
  );
}
