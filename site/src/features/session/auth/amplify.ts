import { Amplify } from 'aws-amplify';
import { fetchAuthSession, signIn, signOut } from 'aws-amplify/auth';
import { cognitoUserPoolsTokenProvider } from 'aws-amplify/auth/cognito';
import { ConsoleLogger } from 'aws-amplify/utils';
import { Problem } from '@/api/problem';
import { type Config, loadConfig } from '@/config/config';
import { SignInFailure, signInFailureOf } from './sign-in-failure';
import { TokenStorage } from './token-storage';

let configured: Promise<Config> | undefined;

/** Amplify, told once where Cognito is. */
function configure(): Promise<Config> {
  configured ??= loadConfig().then(
    (config) => {
      // It warns of every endpoint that is not Cognito's own; ours is meant.
      ConsoleLogger.LOG_LEVEL = 'ERROR';
      const endpoint = config.cognitoEndpoint && new URL(config.cognitoEndpoint, location.origin).href;
      Amplify.configure({
        Auth: {
          Cognito: {
            userPoolId: config.userPoolId,
            userPoolClientId: config.userPoolClientId,
            ...(endpoint === undefined ? {} : { userPoolEndpoint: endpoint }),
          },
        },
      });
      cognitoUserPoolsTokenProvider.setKeyValueStorage(new TokenStorage(sessionStorage));
      return config;
    },
    (thrown: unknown) => {
      configured = undefined;
      throw thrown;
    },
  );
  return configured;
}

/** @throws SignInFailure with the reason as people need to know it */
export async function signInWithPassword(email: string, password: string): Promise<void> {
  try {
    const { signInFlow } = await configure();
    const { isSignedIn } = await signIn({
      username: email,
      password,
      options: { authFlowType: signInFlow },
    });
    if (!isSignedIn) throw new SignInFailure('unsupported');
  } catch (thrown) {
    throw signInFailureOf(thrown);
  }
}

/**
 * The access token, refreshed when its time is over; undefined when the session cannot be continued.
 *
 * @throws Problem when Cognito cannot be reached: then the session may well go on later
 */
export async function accessToken(): Promise<string | undefined> {
  await configure();
  try {
    const { tokens } = await fetchAuthSession();
    return tokens?.accessToken.toString();
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'NetworkError') throw new Problem('offline', 0);
    return undefined;
  }
}

/** Ends the session here, and revokes its tokens where Cognito can be reached. */
export async function endSession(): Promise<void> {
  await configure();
  await signOut();
}
