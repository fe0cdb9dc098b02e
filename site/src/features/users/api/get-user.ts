import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { queryKeys } from '@/api/query-keys';
import type { User } from '@/api/types';

export const getUser = (companyId: string, userId: string): Promise<User> =>
  unwrap(api.GET('/api/companies/{companyId}/users/{userId}', { params: { path: { companyId, userId } } }));

export function useUser(companyId: string, userId: string): UseQueryResult<User> {
  return useQuery({
    queryKey: queryKeys.user(companyId, userId),
    queryFn: () => getUser(companyId, userId),
  });
}
