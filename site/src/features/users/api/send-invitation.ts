import { api, unwrap } from '@/api/client';
import type { User } from '@/api/types';
import { type UserAddress, type UserChange, useUserChange } from './use-user-change';

export const sendInvitation = (path: UserAddress, idempotencyKey: string): Promise<User> =>
  unwrap(
    api.POST('/api/companies/{companyId}/users/{userId}/invitation', {
      params: { path, header: { 'Idempotency-Key': idempotencyKey } },
    }),
  );

/** Sends an invitation, or sends it again: the one before dies (R36). Once a minute, five times a day (R38). */
export function useSendInvitation(): UserChange {
  return useUserChange(sendInvitation);
}
