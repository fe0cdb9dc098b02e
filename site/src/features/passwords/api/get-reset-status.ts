import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { LinkStatus } from '@/api/types';

export const getResetStatus = (token: string): Promise<LinkStatus> =>
  unwrap(api.POST('/api/public/passwords/status', { body: { token } }));

/** Where the link stands. It is a POST only to keep the token out of addresses and logs: nothing changes. */
export function useResetStatus(token: string | undefined): UseQueryResult<LinkStatus> {
  return useQuery({
    queryKey: ['reset-status', token],
    queryFn: () => getResetStatus(token ?? ''),
    enabled: token !== undefined,
    // A secret is not kept longer than its page.
    gcTime: 0,
  });
}
