import { useTranslation } from 'react-i18next';
import { CreateCompanyPage } from '@/features/companies/create-company-page';
import { useCompanyCrumbs } from '../company-crumbs';

export function CreateCompanyRoom() {
  const { t } = useTranslation();
  useCompanyCrumbs(undefined, { text: t('companies.new.title'), href: '/companies/new' });
  return <CreateCompanyPage />;
}
