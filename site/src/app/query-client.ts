import { managing } from '@/api/managing';
import { createQueryClient } from '@/api/query-client';
import { clearNotifications } from '@/components/notifications/store';
import { stopSession } from '@/features/session/session';
import type { SignInNoticeKind } from '@/features/session/sign-in-notice';

/** The server no longer honours the session: the guard of the rooms then leads to signing in and back. */
export const queryClient = createQueryClient(() => void leave('over'));

/** Why the last session ended, told once on the sign-in page. */
let reason: SignInNoticeKind | undefined;

/** Ends the session and forgets everything it has shown. */
export async function leave(why: SignInNoticeKind): Promise<void> {
  reason = why;
  clearNotifications();
  managing.set(undefined);
  await stopSession();
  queryClient.clear();
}

export function takeReason(): SignInNoticeKind | undefined {
  const taken = reason;
  reason = undefined;
  return taken;
}
