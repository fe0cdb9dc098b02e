import { type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Problem } from '@/api/problem';
import { queryKeys } from '@/api/query-keys';
import type { CreateUser, User } from '@/api/types';
import { useChange } from '@/api/use-change';

export interface CreateUserInput {
  readonly companyId: string;
  readonly user: CreateUser;
}

export const createUser = ({ companyId, user }: CreateUserInput, idempotencyKey: string): Promise<User> =>
  unwrap(
    api.POST('/api/companies/{companyId}/users', {
      params: { path: { companyId }, header: { 'Idempotency-Key': idempotencyKey } },
      body: user,
    }),
  );

/** Creates a user and, unless told otherwise, invites them (R11). The first one changes the company too (R4). */
export function useCreateUser(): UseMutationResult<User, Problem, CreateUserInput> {
  const client = useQueryClient();
  return useChange(createUser, (user, { companyId }) => {
    client.setQueryData(queryKeys.user(companyId, user.id), user);
    return Promise.all([
      client.invalidateQueries({ queryKey: queryKeys.users(companyId) }),
      client.invalidateQueries({ queryKey: queryKeys.company(companyId) }),
    ]);
  });
}
