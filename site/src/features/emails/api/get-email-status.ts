import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { EmailChangeStatus } from '@/api/types';

export const getEmailStatus = (token: string): Promise<EmailChangeStatus> =>
  unwrap(api.POST('/api/public/emails/status', { body: { token } }));

/** Where the change of address stands. It is a POST only to keep the token out of addresses and logs: nothing changes. */
export function useEmailStatus(token: string | undefined): UseQueryResult<EmailChangeStatus> {
  return useQuery({
    queryKey: ['email-status', token],
    queryFn: () => getEmailStatus(token ?? ''),
    enabled: token !== undefined,
    // A secret is not kept longer than its page.
    gcTime: 0,
  });
}
