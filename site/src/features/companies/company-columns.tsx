import Box from '@cloudscape-design/components/box';
import type { TableProps } from '@cloudscape-design/components/table';
import { useTranslation } from 'react-i18next';
import type { Company } from '@/api/types';
import { RouterLink } from '@/components/router-link';
import { formatDay } from '@/i18n/format';

/** The columns as data. On a phone the type stands below the name. */
export function useCompanyColumns(narrow: boolean): readonly TableProps.ColumnDefinition<Company>[] {
  const { t } = useTranslation();
  const type = (company: Company): string => t(`companies.types.${company.type}`);
  const name: TableProps.ColumnDefinition<Company> = {
    id: 'name',
    header: t('companies.name'),
    isRowHeader: true,
    cell: (company) => (
      <>
        <RouterLink to={`/companies/${company.id}`}>{company.name}</RouterLink>
        {narrow && (
          <Box color="text-body-secondary" fontSize="body-s">
            {type(company)}
          </Box>
        )}
      </>
    ),
  };
  const created: TableProps.ColumnDefinition<Company> = {
    id: 'created',
    header: t('companies.created'),
    cell: (company) => formatDay(company.createdAt),
  };
  if (narrow) return [name, created];
  return [name, { id: 'type', header: t('companies.type'), cell: type }, created];
}
