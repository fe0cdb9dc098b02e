import createClient, { type Client } from 'openapi-fetch';
import type { components, paths } from '../../src/api/schema';
import { newestLink } from './mailbox.ts';
import { PASSWORD, type Person } from './people.ts';
import { OPERATOR, SITE_URL } from './settings.ts';

/** The HTTP API, typed by its contract. */
export type Api = Client<paths>;

export type Schemas = components['schemas'];

interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** The answer's data; a refusal fails the journey with its words. */
export async function done<Data>(pending: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await pending;
  if (!response.ok || data === undefined)
    throw new Error(`${response.status} ${response.url}: ${JSON.stringify(error)}`);
  return data;
}

/** The kind of problem, such as `409 email-taken`, or `200` if there was none. */
export async function outcome(pending: Promise<Answer<unknown>>): Promise<string> {
  const { error, response } = await pending;
  const type = (error as { type?: string } | undefined)?.type ?? '';
  return `${response.status} ${type.replace('urn:gatehouse:problem:', '')}`.trim();
}

/** Whoever has signed in at the user pool, as any program with their password could. */
export async function signedIn(
  email: string,
  password: string = PASSWORD,
  more: Readonly<Record<string, string>> = {},
): Promise<Api> {
  const token = await accessToken(email, password);
  if (token === undefined) throw new Error(`${email} cannot sign in`);
  return createClient<paths>({ baseUrl: SITE_URL, headers: { Authorization: `Bearer ${token}`, ...more } });
}

/** The same, acting for the customer that they began to manage with that session. */
export const managing = (email: string, sessionId: string): Promise<Api> =>
  signedIn(email, PASSWORD, { 'Gatehouse-Session': sessionId });

export const operator = (): Promise<Api> => signedIn(OPERATOR.email, OPERATOR.password);

/** Whoever has no token. */
export const anyone: Api = createClient<paths>({ baseUrl: SITE_URL });

/** The access token, or undefined if the user pool does not let them in. */
export async function accessToken(email: string, password: string = PASSWORD): Promise<string | undefined> {
  const configuration = (await (await fetch(`${SITE_URL}/config.json`)).json()) as {
    userPoolClientId: string;
    cognitoEndpoint: string;
  };
  const answer = await fetch(new URL(configuration.cognitoEndpoint, SITE_URL), {
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-amz-json-1.1',
      'X-Amz-Target': 'AWSCognitoIdentityProviderService.InitiateAuth',
    },
    body: JSON.stringify({
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: configuration.userPoolClientId,
      AuthParameters: { USERNAME: email, PASSWORD: password },
    }),
  });
  const { AuthenticationResult: result } = (await answer.json()) as {
    AuthenticationResult?: { AccessToken: string };
  };
  return result?.AccessToken;
}

/** Accepts the invitation that came by mail, and signs in. */
export async function accepts({ email }: Person): Promise<Api> {
  const { token, code } = await newestLink(email);
  await done(anyone.POST('/api/public/invitations/accept', { body: { token, code, password: PASSWORD } }));
  return signedIn(email);
}
