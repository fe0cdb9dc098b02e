import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs, { type KeyValuePairsProps } from '@cloudscape-design/components/key-value-pairs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Company } from '@/api/types';
import { formatDay } from '@/i18n/format';
import { CompanyLink } from './company-link';

interface CompanyDetailsProps {
  readonly company: Company;
  /** Who to contact (R5); it is the users' part to show a user. */
  readonly contactPerson: ReactNode;
}

export function CompanyDetails({ company, contactPerson }: CompanyDetailsProps) {
  const { t } = useTranslation();
  const items: KeyValuePairsProps.Item[] = [
    { label: t('companies.type'), value: t(`companies.types.${company.type}`) },
    { label: t('companies.contactPerson'), value: contactPerson },
  ];
  if (company.parentCompanyId)
    items.push({ label: t('companies.parent'), value: <CompanyLink companyId={company.parentCompanyId} /> });
  if (company.type === 'CUSTOMER')
    items.push({
      label: t('companies.partnerOfRecord'),
      value: company.partnerOfRecordId ? (
        <CompanyLink companyId={company.partnerOfRecordId} />
      ) : (
        t('companies.directCustomer')
      ),
    });
  items.push({ label: t('companies.created'), value: formatDay(company.createdAt) });
  return (
    <Container header={<Header variant="h2">{t('companies.details')}</Header>}>
      <KeyValuePairs columns={items.length} items={items} />
    </Container>
  );
}
