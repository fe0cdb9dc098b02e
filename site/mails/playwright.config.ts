import { defineConfig } from '@playwright/test';
import { findChromium, LAUNCH_ARGUMENTS } from '../e2e/support/chromium.ts';

/**
 * The mails as they go out (the golden files of the functions' tests), looked at without the stack: what mail programs understand of
 * them, and pictures. `npm run mails`; after a wanted change `npm run mails -- --update-snapshots`, and look at what differs.
 */
export default defineConfig({
  testDir: '.',
  outputDir: './results',
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  reporter: [['list']],
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  expect: {
    // Versions of Chromium draw letters a little differently. What somebody would notice changes far more than that.
    toHaveScreenshot: { threshold: 0.25, maxDiffPixelRatio: 0.01, animations: 'disabled' },
  },
  use: {
    viewport: { width: 600, height: 400 },
    deviceScaleFactor: 1,
    javaScriptEnabled: false,
    launchOptions: {
      executablePath: await findChromium(),
      args: [
        ...LAUNCH_ARGUMENTS,
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--force-color-profile=srgb',
      ],
    },
  },
});
