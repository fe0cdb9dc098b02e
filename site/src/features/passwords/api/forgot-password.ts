import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Problem } from '@/api/problem';

export const forgotPassword = (email: string): Promise<unknown> =>
  unwrap(api.POST('/api/public/passwords/forgot', { body: { email } }));

/** The answer is the same whether the address is known or not (R40). */
export function useForgotPassword(): UseMutationResult<unknown, Problem, string> {
  return useMutation({ mutationFn: forgotPassword });
}
