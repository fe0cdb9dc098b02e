import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { api, unwrap } from '@/api/client';
import type { Problem } from '@/api/problem';
import type { Choice } from '@/components/choose-password/link-page';

export const acceptInvitation = (choice: Choice): Promise<{ readonly email: string }> =>
  unwrap(api.POST('/api/public/invitations/accept', { body: choice }));

/** Never sent again by itself: each wrong code counts, and five kill the link (R41). */
export function useAcceptInvitation(): UseMutationResult<{ readonly email: string }, Problem, Choice> {
  return useMutation({ mutationFn: acceptInvitation, gcTime: 0 });
}
