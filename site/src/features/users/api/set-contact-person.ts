import { type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Problem } from '@/api/problem';
import { queryKeys } from '@/api/query-keys';
import type { Company } from '@/api/types';
import { useChange } from '@/api/use-change';
import type { UserAddress } from './use-user-change';

export const setContactPerson = (
  { companyId, userId }: UserAddress,
  idempotencyKey: string,
): Promise<Company> =>
  unwrap(
    api.PUT('/api/companies/{companyId}/contact-person', {
      params: { path: { companyId }, header: { 'Idempotency-Key': idempotencyKey } },
      body: { userId },
    }),
  );

/** Makes the user the company's only contact person (R5). */
export function useSetContactPerson(): UseMutationResult<Company, Problem, UserAddress> {
  const client = useQueryClient();
  return useChange(setContactPerson, (company, { companyId }) => {
    client.setQueryData(queryKeys.company(companyId), company);
    return client.invalidateQueries({ queryKey: queryKeys.users(companyId) });
  });
}
