import { createStore, useStore } from '@/components/store';
import { hasStoredSession } from './auth/token-storage';

/** Amplify is loaded when it is first needed, so that the sign-in page shows before it has arrived. */
const amplify = () => import('./auth/amplify');

const signedIn = createStore(hasStoredSession(sessionStorage));

export function useSignedIn(): boolean {
  return useStore(signedIn);
}

/** Starts fetching what signing in needs, while the person types. */
export function prepareSignIn(): void {
  void amplify().catch(() => undefined);
}

/** @throws SignInFailure */
export async function startSession(email: string, password: string): Promise<void> {
  const { signInWithPassword, endSession } = await amplify();
  // Amplify refuses a second session over a first one that the server no longer honours.
  if (hasStoredSession(sessionStorage)) await endSession().catch(() => undefined);
  await signInWithPassword(email, password);
  signedIn.set(true);
}

/** Ends the session in this tab at once; Cognito is told in the background. */
export async function stopSession(): Promise<void> {
  if (!signedIn.get()) return;
  signedIn.set(false);
  const { endSession } = await amplify();
  await endSession().catch(() => undefined);
}

/** The caller's access token for the API, or undefined. */
export async function sessionToken(): Promise<string | undefined> {
  if (!signedIn.get()) return undefined;
  const { accessToken } = await amplify();
  return accessToken();
}
