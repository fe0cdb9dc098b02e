import { api, unwrap } from '@/api/client';
import type { User } from '@/api/types';
import { type UserAddress, type UserChange, useUserChange } from './use-user-change';

export const enableUser = (path: UserAddress, idempotencyKey: string): Promise<User> =>
  unwrap(
    api.POST('/api/companies/{companyId}/users/{userId}/enable', {
      params: { path, header: { 'Idempotency-Key': idempotencyKey } },
    }),
  );

/** Lets a disabled user sign in again. */
export function useEnableUser(): UserChange {
  return useUserChange(enableUser);
}
