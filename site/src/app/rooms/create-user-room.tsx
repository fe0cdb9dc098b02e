import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ProblemPage } from '@/components/problem/problem-page';
import { useCompany } from '@/features/companies/api/get-company';
import { CreateUserPage } from '@/features/users/create-user-page';
import { useCompanyCrumbs } from '../company-crumbs';

export function CreateUserRoom() {
  const { t } = useTranslation();
  const { companyId = '' } = useParams();
  const { data: company, error, refetch } = useCompany(companyId);
  useCompanyCrumbs(company, { text: t('users.new.title'), href: `/companies/${companyId}/users/new` });
  if (error) return <ProblemPage problem={error} onRetry={refetch} />;
  return <CreateUserPage companyId={companyId} companyName={company?.name} />;
}
