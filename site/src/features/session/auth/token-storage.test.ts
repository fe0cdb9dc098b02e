import { beforeEach, describe, expect, it } from 'vitest';
import { hasStoredSession, TokenStorage } from './token-storage';

/** The part of Web Storage that counts here: entries are own properties too. */
class FakeStorage implements Storage {
  [name: string]: unknown;
  get length(): number {
    return Object.keys(this).length;
  }
  clear(): void {
    for (const key of Object.keys(this)) this.removeItem(key);
  }
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? (this[key] as string) : null;
  }
  key(index: number): string | null {
    return Object.keys(this)[index] ?? null;
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
  setItem(key: string, value: string): void {
    this[key] = value;
  }
}

const PREFIX = 'CognitoIdentityServiceProvider.client.usr_1';

describe('TokenStorage', () => {
  let session: FakeStorage;
  let storage: TokenStorage;
  beforeEach(() => {
    session = new FakeStorage();
    storage = new TokenStorage(session);
  });

  it('keeps access and refresh token with the tab, so that a reload keeps the session', async () => {
    await storage.setItem(`${PREFIX}.accessToken`, 'a');
    await storage.setItem(`${PREFIX}.refreshToken`, 'r');
    expect(await new TokenStorage(session).getItem(`${PREFIX}.refreshToken`)).toBe('r');
    expect(hasStoredSession(session)).toBe(true);
  });

  it('keeps the id token, which names the person, in memory only', async () => {
    await storage.setItem(`${PREFIX}.idToken`, 'i');
    expect(await storage.getItem(`${PREFIX}.idToken`)).toBe('i');
    expect(Object.keys(session)).toEqual([]);
  });

  it('forgets everything of its own, and nothing else', async () => {
    session.setItem('other', 'stays');
    await storage.setItem(`${PREFIX}.refreshToken`, 'r');
    await storage.setItem(`${PREFIX}.idToken`, 'i');
    await storage.clear();
    expect(Object.keys(session)).toEqual(['other']);
    expect(await storage.getItem(`${PREFIX}.idToken`)).toBeNull();
    expect(hasStoredSession(session)).toBe(false);
  });
});
