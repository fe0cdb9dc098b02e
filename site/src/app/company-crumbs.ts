import { useTranslation } from 'react-i18next';
import { managesCustomers, useMe } from '@/api/get-me';
import type { Company } from '@/api/types';
import { type Crumb, useBreadcrumbs } from './breadcrumbs';

/** The way to a room of a company. The list is part of it only for those who have one. */
export function useCompanyCrumbs(company: Company | undefined, room?: Crumb): void {
  const { t } = useTranslation();
  const { data: me } = useMe();
  useBreadcrumbs([
    managesCustomers(me) ? { text: t('common.companies'), href: '/companies' } : undefined,
    company && { text: company.name, href: `/companies/${company.id}` },
    room,
  ]);
}
