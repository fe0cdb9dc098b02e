import { type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import { leaveCustomer } from '@/api/leave-customer';
import { managing } from '@/api/managing';
import type { Problem } from '@/api/problem';
import type { Delegation, ManageSession } from '@/api/types';
import { useChange } from '@/api/use-change';

export const beginManaging = (
  { companyId }: Pick<Delegation, 'companyId'>,
  idempotencyKey: string,
): Promise<ManageSession> =>
  unwrap(
    api.POST('/api/companies/{companyId}/manage', {
      params: { path: { companyId }, header: { 'Idempotency-Key': idempotencyKey } },
    }),
  );

interface Wish extends Pick<Delegation, 'companyId'> {
  /** The customer managed until now, which is left. */
  readonly leaving: string | undefined;
}

/** Begins to manage a customer (R35): from then on every request is made for it, and everything is asked for anew. */
export function useBeginManaging(
  onBegun: (session: ManageSession) => void,
): UseMutationResult<ManageSession, Problem, Wish> {
  const client = useQueryClient();
  return useChange(
    async ({ companyId, leaving }: Wish, key) => {
      const session = await beginManaging({ companyId }, key);
      if (leaving !== undefined && leaving !== companyId) await leaveCustomer(leaving);
      return session;
    },
    (session) => {
      managing.set(session.sessionId);
      onBegun(session);
      void client.resetQueries();
    },
  );
}
