import type { UseMutationResult } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Problem } from '@/api/problem';
import { useChange } from '@/api/use-change';
import type { UserAddress } from './use-user-change';

export const sendPasswordReset = (path: UserAddress, idempotencyKey: string): Promise<unknown> =>
  unwrap(
    api.POST('/api/companies/{companyId}/users/{userId}/password-reset', {
      params: { path, header: { 'Idempotency-Key': idempotencyKey } },
    }),
  );

/** Mails the user a link for choosing a new password (R39). */
export function useSendPasswordReset(): UseMutationResult<unknown, Problem, UserAddress> {
  return useChange(sendPasswordReset);
}
