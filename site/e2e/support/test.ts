import { type BrowserContext, expect, type Page, test as base } from '@playwright/test';
import { OPERATOR } from './settings.ts';
import { SignInPage } from '../pages/sign-in-page.ts';

/** Chromium itself notes every refused request; whether a refusal was right the journey says. */
const REFUSED_REQUEST = /^Failed to load resource: the server responded with a status of 4\d\d/;

interface Fixtures {
  /** A page that fails its journey if it wrote an error or a warning to the console. */
  readonly page: Page;
  /** Somebody else's browser, watched alike. */
  readonly otherPage: Page;
  /** A page on which the operator is signed in. */
  readonly operatorPage: Page;
}

function watch(page: Page, errors: string[]): void {
  page.on('console', (message) => {
    const serious = message.type() === 'error' || message.type() === 'warning';
    if (serious && !REFUSED_REQUEST.test(message.text())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
}

async function watched(context: BrowserContext, use: (page: Page) => Promise<void>): Promise<void> {
  const errors: string[] = [];
  const page = await context.newPage();
  watch(page, errors);
  await use(page);
  expect(errors).toEqual([]);
}

export const test = base.extend<Fixtures>({
  page: async ({ context }, use) => {
    await watched(context, use);
  },
  otherPage: async ({ browser, baseURL }, use) => {
    const context = await browser.newContext({ baseURL, locale: 'en-GB' });
    await watched(context, use);
    await context.close();
  },
  operatorPage: async ({ page }, use) => {
    await new SignInPage(page).signIn(OPERATOR.email, OPERATOR.password);
    await use(page);
  },
});

export { expect };
