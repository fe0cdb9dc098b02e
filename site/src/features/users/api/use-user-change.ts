import { type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import type { Problem } from '@/api/problem';
import { queryKeys } from '@/api/query-keys';
import type { User } from '@/api/types';
import { useChange } from '@/api/use-change';

/** Which user: the path parameters of everything done to one. */
export interface UserAddress {
  readonly companyId: string;
  readonly userId: string;
}

export type UserChange = UseMutationResult<User, Problem, UserAddress>;

/** A change that answers with the user as they are now: shown at once, and the lists fetched anew. */
export function useUserChange(
  send: (user: UserAddress, idempotencyKey: string) => Promise<User>,
): UserChange {
  const client = useQueryClient();
  return useChange(send, (user, { companyId, userId }) => {
    client.setQueryData(queryKeys.user(companyId, userId), user);
    return client.invalidateQueries({ queryKey: queryKeys.users(companyId) });
  });
}
