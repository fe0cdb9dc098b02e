import { Navigate } from 'react-router';
import { managesCustomers, useMe } from '@/api/get-me';
import { CompaniesPage } from '@/features/companies/companies-page';
import { useCompanyCrumbs } from '../company-crumbs';

export function CompaniesRoom() {
  const { data: me } = useMe();
  useCompanyCrumbs(undefined);
  // Not waited for: the list and the caller are asked for side by side.
  if (me && !managesCustomers(me)) return <Navigate to={`/companies/${me.company.id}`} replace />;
  return <CompaniesPage />;
}
