import { expect, test, type Page } from '@playwright/test';
import { bundledFonts } from './fonts.ts';
import { GOLDEN_MAILS, type GoldenMail } from './goldens.ts';

/** R42: every mail in every language, as a browser draws it. */
for (const mail of GOLDEN_MAILS) {
  test(`R42: ${mail.name} looks as last agreed`, async ({ page }) => {
    await show(page, mail);
    await expect(page).toHaveScreenshot(`${mail.name}.png`, { fullPage: true });
  });
}

const sample = GOLDEN_MAILS.find((mail) => mail.name === 'invitation.en');

test('R42: a mail in dark mode', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await show(page, sample);
  await expect(page).toHaveScreenshot('dark.png', { fullPage: true });
});

test('R42: a mail on a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await show(page, sample);
  await expect(page).toHaveScreenshot('phone.png', { fullPage: true });
  // Nothing sticks out: the longest word, the address, is broken.
  expect(await page.locator('body').evaluate((body) => body.scrollWidth)).toBeLessThanOrEqual(320);
});

async function show(page: Page, mail: GoldenMail | undefined): Promise<void> {
  if (!mail) throw new Error('There is no such mail');
  const asked: string[] = [];
  await page.route('**', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await page.setContent(mail.html.replace('</head>', `<style>${bundledFonts()}</style></head>`));
  await page.evaluate(() => document.fonts.ready);
  // No picture from elsewhere, nor anything else.
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([]);
}
