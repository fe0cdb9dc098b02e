import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { queryKeys } from '@/api/query-keys';
import type { DelegationPage } from '@/api/types';

export const listDelegations = (pageToken: string | undefined): Promise<DelegationPage> =>
  unwrap(api.GET('/api/me/delegations', { params: { query: pageToken === undefined ? {} : { pageToken } } }));

/** One page of the customers that the caller may manage. */
export function useDelegations(pageToken: string | undefined): UseQueryResult<DelegationPage> {
  return useQuery({
    queryKey: queryKeys.delegations(pageToken),
    queryFn: () => listDelegations(pageToken),
    placeholderData: keepPreviousData,
  });
}
