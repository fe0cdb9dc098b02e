import createClient, { type Middleware } from 'openapi-fetch';
import { i18n } from '@/i18n/i18n';
import { managing } from './managing';
import { problemFromAnswer, problemFromThrown } from './problem';
import type { paths } from './schema';

/** Gives the caller's access token, or undefined when nobody is signed in. */
export type AccessTokenSource = () => Promise<string | undefined>;

let accessToken: AccessTokenSource = () => Promise.resolve(undefined);

/** Told once by the app: requests must not know how signing in works. */
export function takeAccessTokensFrom(source: AccessTokenSource): void {
  accessToken = source;
}

const headers: Middleware = {
  async onRequest({ request, schemaPath }) {
    request.headers.set('Accept-Language', i18n.language);
    if (schemaPath.startsWith('/api/public/')) return request;
    const token = await accessToken();
    if (token !== undefined) request.headers.set('Authorization', `Bearer ${token}`);
    const session = managing.get();
    if (session !== undefined) request.headers.set('Gatehouse-Session', session);
    return request;
  },
};

export const api = createClient<paths>({ credentials: 'omit', cache: 'no-store' });
api.use(headers);

interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** The answer's data, or a thrown {@link Problem}: queries and mutations need not look at statuses. */
export async function unwrap<Data>(pending: Promise<Answer<Data>>): Promise<Data> {
  let answer: Answer<Data>;
  try {
    answer = await pending;
  } catch (thrown) {
    throw problemFromThrown(thrown);
  }
  const { data, error, response } = answer;
  if (response.ok && data !== undefined) return data;
  const requestId = response.headers.get('apigw-requestid') ?? undefined;
  throw problemFromAnswer(response.status, error, requestId);
}
