import Box from '@cloudscape-design/components/box';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useTranslation } from 'react-i18next';
import { RouterLink } from '@/components/router-link';
import { useCompany } from './api/get-company';

/** Another company by its name; one that is not open to the caller is said so rather than named by its id. */
export function CompanyLink({ companyId }: { readonly companyId: string }) {
  const { t } = useTranslation();
  const { data, error } = useCompany(companyId);
  if (data) return <RouterLink to={`/companies/${data.id}`}>{data.name}</RouterLink>;
  if (error) return <Box color="text-body-secondary">{t('companies.notVisible')}</Box>;
  return <StatusIndicator type="loading">{t('common.loading')}</StatusIndicator>;
}
