import type { KeyValueStorageInterface } from 'aws-amplify/utils';

/** Amplify names its entries so; whoever has none of them is not signed in. */
const PREFIX = 'CognitoIdentityServiceProvider';

/**
 * Where Amplify keeps its tokens: never in localStorage, where they would outlive the browser and be shared with every
 * tab.
 *
 * Access and refresh token are in sessionStorage: they end with the tab, and loading the page again keeps the session. A
 * refresh token there can make access tokens anyway, so hiding those in memory would cost a request on every reload and
 * protect nothing. What protects both is the page itself: scripts from this origin only (CSP), user text never as HTML.
 * The id token, which carries name and e-mail, is used by nobody here and kept in memory.
 */
export class TokenStorage implements KeyValueStorageInterface {
  private readonly memory = new Map<string, string>();
  private readonly session: Storage;

  constructor(session: Storage) {
    this.session = session;
  }

  setItem(key: string, value: string): Promise<void> {
    if (isKept(key)) this.session.setItem(key, value);
    else this.memory.set(key, value);
    return Promise.resolve();
  }

  getItem(key: string): Promise<string | null> {
    return Promise.resolve(isKept(key) ? this.session.getItem(key) : (this.memory.get(key) ?? null));
  }

  removeItem(key: string): Promise<void> {
    this.session.removeItem(key);
    this.memory.delete(key);
    return Promise.resolve();
  }

  clear(): Promise<void> {
    this.memory.clear();
    for (const key of Object.keys(this.session)) if (key.startsWith(PREFIX)) this.session.removeItem(key);
    return Promise.resolve();
  }
}

const isKept = (key: string): boolean => !key.endsWith('.idToken') && !key.endsWith('.signInDetails');

/** Whether this tab has a session, without loading Amplify. Whether it is still good the server says. */
export function hasStoredSession(session: Storage): boolean {
  return Object.keys(session).some((key) => key.startsWith(PREFIX) && key.endsWith('.refreshToken'));
}
