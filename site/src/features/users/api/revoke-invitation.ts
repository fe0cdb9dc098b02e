import { api, unwrap } from '@/api/client';
import type { User } from '@/api/types';
import { type UserAddress, type UserChange, useUserChange } from './use-user-change';

export const revokeInvitation = (path: UserAddress, idempotencyKey: string): Promise<User> =>
  unwrap(
    api.DELETE('/api/companies/{companyId}/users/{userId}/invitation', {
      params: { path, header: { 'Idempotency-Key': idempotencyKey } },
    }),
  );

/** Takes the open invitation back (R36). */
export function useRevokeInvitation(): UserChange {
  return useUserChange(revokeInvitation);
}
