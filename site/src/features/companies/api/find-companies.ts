import { type InfiniteData, useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { queryKeys } from '@/api/query-keys';
import type { CompanyPage } from '@/api/types';
import { listCompanies } from './list-companies';

const OPTIONS_PER_PAGE = 100;

/** Companies to choose from, fetched further as one scrolls. */
export function useCompanyOptions(
  startsWith: string,
): UseInfiniteQueryResult<InfiniteData<CompanyPage, string | undefined>> {
  return useInfiniteQuery({
    queryKey: queryKeys.companyOptions(startsWith),
    queryFn: ({ pageParam }) => listCompanies({ startsWith, pageToken: pageParam, limit: OPTIONS_PER_PAGE }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextPageToken,
  });
}
