import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { LinkStatus } from '@/api/types';

export const getInvitationStatus = (token: string): Promise<LinkStatus> =>
  unwrap(api.POST('/api/public/invitations/status', { body: { token } }));

/** Where the invitation stands. It is a POST only to keep the token out of addresses and logs: nothing changes (R37). */
export function useInvitationStatus(token: string | undefined): UseQueryResult<LinkStatus> {
  return useQuery({
    queryKey: ['invitation-status', token],
    queryFn: () => getInvitationStatus(token ?? ''),
    enabled: token !== undefined,
    // A secret is not kept longer than its page.
    gcTime: 0,
  });
}
