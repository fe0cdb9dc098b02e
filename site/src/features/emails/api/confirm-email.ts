import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Problem } from '@/api/problem';

export interface Confirmation {
  readonly token: string;
  readonly code: string;
}

export const confirmEmail = (confirmation: Confirmation): Promise<{ readonly email: string }> =>
  unwrap(api.POST('/api/public/emails/confirm', { body: confirmation }));

/** Never sent again by itself: each wrong code counts, and five kill the link (R41). */
export function useConfirmEmail(): UseMutationResult<{ readonly email: string }, Problem, Confirmation> {
  return useMutation({ mutationFn: confirmEmail, gcTime: 0 });
}
