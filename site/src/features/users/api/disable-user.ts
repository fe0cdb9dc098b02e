import { api, unwrap } from '@/api/client';
import type { User } from '@/api/types';
import { type UserAddress, type UserChange, useUserChange } from './use-user-change';

export const disableUser = (path: UserAddress, idempotencyKey: string): Promise<User> =>
  unwrap(
    api.POST('/api/companies/{companyId}/users/{userId}/disable', {
      params: { path, header: { 'Idempotency-Key': idempotencyKey } },
    }),
  );

/** Ends every session of the user at once; refused for the last active administrator (R4, R13). */
export function useDisableUser(): UserChange {
  return useUserChange(disableUser);
}
