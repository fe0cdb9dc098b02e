import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { queryKeys } from '@/api/query-keys';
import type { UserPage } from '@/api/types';

const USERS_PER_PAGE = 25;

export function listUsers(
  companyId: string,
  startsWith: string,
  pageToken: string | undefined,
): Promise<UserPage> {
  const query = {
    limit: USERS_PER_PAGE,
    ...(startsWith === '' ? {} : { startsWith }),
    ...(pageToken === undefined ? {} : { pageToken }),
  };
  return unwrap(api.GET('/api/companies/{companyId}/users', { params: { path: { companyId }, query } }));
}

/** One page of a company's users, in order of their last names. The page before stays while the next one comes. */
export function useUsers(
  companyId: string,
  startsWith: string,
  pageToken: string | undefined,
): UseQueryResult<UserPage> {
  return useQuery({
    queryKey: queryKeys.userList(companyId, startsWith, pageToken),
    queryFn: () => listUsers(companyId, startsWith, pageToken),
    placeholderData: keepPreviousData,
  });
}
