import Button from '@cloudscape-design/components/button';
import type { TableProps } from '@cloudscape-design/components/table';
import { useTranslation } from 'react-i18next';
import type { Delegation } from '@/api/types';
import { formatDay, formatMoment } from '@/i18n/format';

interface Manage {
  /** The customer that is about to be managed. */
  readonly beginning: string | undefined;
  readonly onManage: (delegation: Delegation) => void;
}

/** The columns as data; on a phone only what is needed to choose. */
export function useDelegationColumns(
  narrow: boolean,
  { beginning, onManage }: Manage,
): readonly TableProps.ColumnDefinition<Delegation>[] {
  const { t } = useTranslation();
  const name: TableProps.ColumnDefinition<Delegation> = {
    id: 'name',
    header: t('manage.customer'),
    isRowHeader: true,
    cell: ({ companyName }) => companyName,
  };
  const since: TableProps.ColumnDefinition<Delegation> = {
    id: 'since',
    header: t('manage.since'),
    cell: (delegation) => formatDay(delegation.since),
  };
  const state: TableProps.ColumnDefinition<Delegation> = {
    id: 'state',
    header: t('manage.state'),
    cell: ({ companyStatus, managedUntil }) => {
      if (companyStatus !== 'ACTIVE') return t('manage.stopped');
      return managedUntil === undefined
        ? t('manage.ready')
        : t('manage.open', { until: formatMoment(managedUntil) });
    },
  };
  const manage: TableProps.ColumnDefinition<Delegation> = {
    id: 'manage',
    header: t('manage.manage'),
    cell: (delegation) => (
      <Button
        ariaLabel={t('manage.manageCustomer', { company: delegation.companyName })}
        disabled={delegation.companyStatus !== 'ACTIVE'}
        loading={beginning === delegation.companyId}
        onClick={() => onManage(delegation)}
      >
        {t('manage.manage')}
      </Button>
    ),
  };
  return narrow ? [name, manage] : [name, since, state, manage];
}
