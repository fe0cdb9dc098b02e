import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { queryKeys } from '@/api/query-keys';
import type { CompanyPage } from '@/api/types';

export const COMPANIES_PER_PAGE = 25;

export interface CompanyListInput {
  readonly startsWith: string;
  readonly pageToken?: string | undefined;
  readonly limit?: number;
}

export function listCompanies({ startsWith, pageToken, limit }: CompanyListInput): Promise<CompanyPage> {
  const query = {
    limit: limit ?? COMPANIES_PER_PAGE,
    ...(startsWith === '' ? {} : { startsWith }),
    ...(pageToken === undefined ? {} : { pageToken }),
  };
  return unwrap(api.GET('/api/companies', { params: { query } }));
}

/** One page of the companies, in order of their names. The page before stays while the next one is on its way. */
export function useCompanies(startsWith: string, pageToken: string | undefined): UseQueryResult<CompanyPage> {
  return useQuery({
    queryKey: queryKeys.companyList(startsWith, pageToken),
    queryFn: () => listCompanies({ startsWith, pageToken }),
    placeholderData: keepPreviousData,
  });
}
