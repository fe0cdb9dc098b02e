import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ProblemPage } from '@/components/problem/problem-page';
import { useTitle } from '@/components/use-title';
import { useCompany } from '@/features/companies/api/get-company';
import { CompanyDetails } from '@/features/companies/company-details';
import { ContactPerson } from '@/features/users/contact-person';
import { UsersTable } from '@/features/users/users-table';
import { useCompanyCrumbs } from '../company-crumbs';

/** A company with its users: the features side by side, fetched side by side. */
export function CompanyRoom() {
  const { t } = useTranslation();
  const { companyId = '' } = useParams();
  const { data: company, error, refetch } = useCompany(companyId);
  useTitle(company?.name);
  useCompanyCrumbs(company);
  if (error) return <ProblemPage problem={error} onRetry={refetch} />;
  return (
    <SpaceBetween size="l">
      <Header variant="h1">{company?.name ?? t('common.loading')}</Header>
      {company && (
        <CompanyDetails
          company={company}
          contactPerson={
            company.contactPersonId ? (
              <ContactPerson companyId={company.id} userId={company.contactPersonId} />
            ) : (
              t('companies.noContactPerson')
            )
          }
        />
      )}
      <UsersTable key={companyId} companyId={companyId} />
    </SpaceBetween>
  );
}
