import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useTranslation } from 'react-i18next';
import { RouterLink } from '@/components/router-link';
import { fullName } from '@/components/user/names';
import { useUser } from './api/get-user';

interface ContactPersonProps {
  readonly companyId: string;
  readonly userId: string;
}

/** The contact person of a company by name (R5). */
export function ContactPerson({ companyId, userId }: ContactPersonProps) {
  const { t } = useTranslation();
  const { data, error } = useUser(companyId, userId);
  if (data) return <RouterLink to={`/companies/${companyId}/users/${userId}`}>{fullName(data)}</RouterLink>;
  if (error) return t('companies.notVisible');
  return <StatusIndicator type="loading">{t('common.loading')}</StatusIndicator>;
}
