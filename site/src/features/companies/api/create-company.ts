import { type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Problem } from '@/api/problem';
import { queryKeys } from '@/api/query-keys';
import type { CreateCompany, CreatedCompany } from '@/api/types';
import { useChange } from '@/api/use-change';

export const createCompany = (body: CreateCompany, idempotencyKey: string): Promise<CreatedCompany> =>
  unwrap(api.POST('/api/companies', { params: { header: { 'Idempotency-Key': idempotencyKey } }, body }));

/** Creates a company, with its first user if one is given (R4). */
export function useCreateCompany(): UseMutationResult<CreatedCompany, Problem, CreateCompany> {
  const client = useQueryClient();
  return useChange(createCompany, ({ company }) => {
    client.setQueryData(queryKeys.company(company.id), company);
    return client.invalidateQueries({ queryKey: queryKeys.companies });
  });
}
