import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { queryKeys } from '@/api/query-keys';
import type { Company } from '@/api/types';

export const getCompany = (companyId: string): Promise<Company> =>
  unwrap(api.GET('/api/companies/{companyId}', { params: { path: { companyId } } }));

/** @param companyId undefined asks nothing */
export function useCompany(companyId: string | undefined): UseQueryResult<Company> {
  return useQuery({
    queryKey: queryKeys.company(companyId ?? ''),
    queryFn: () => getCompany(companyId ?? ''),
    enabled: companyId !== undefined,
  });
}
