import { defineConfig } from '@playwright/test';
import { findChromium, LAUNCH_ARGUMENTS } from './support/chromium.ts';
import { SITE_URL } from './support/settings.ts';

/** Journeys through the running stack (`make up`), in a real browser. No part of it is a stand-in. */
export default defineConfig({
  testDir: './journeys',
  outputDir: './results',
  reporter: [['list']],
  // Two cores carry the whole stack besides the browser.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    baseURL: SITE_URL,
    actionTimeout: 15_000,
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: await findChromium(), args: LAUNCH_ARGUMENTS },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
});
