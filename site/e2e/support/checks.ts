import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A translation that is missing shows its key. */
const KEY = /\b(?:common|companies|links|problems|session|users|validation)\.[a-z]\w*(?:\.\w+)*\b/;
const LEAK = /\bundefined\b|\bNaN\b|\[object Object\]|\{\{/;

/** What holds for every page: accessible, and no word on it that is not meant for people. */
export async function checkPage(page: Page): Promise<void> {
  await expect(page).toHaveTitle(/\S/);
  const words = await page.evaluate(() =>
    [
      document.title,
      document.body.innerText,
      ...[...document.querySelectorAll('[aria-label], [placeholder], [title]')].map(
        (element) =>
          `${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('placeholder') ?? ''} ${element.getAttribute('title') ?? ''}`,
      ),
    ].join('\n'),
  );
  expect(words).not.toMatch(KEY);
  expect(words).not.toMatch(LEAK);
  await checkAccessibility(page);
}

async function checkAccessibility(page: Page): Promise<void> {
  // Colours that are still fading are judged wrongly.
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  // Evaluated by the debugger, not by the page: the page's own policy (CSP) stays in force.
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } };
    const results = await axe.run();
    return results.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary ?? ''}`),
    }));
  });
  expect(violations).toEqual([]);
}

/** Nothing sticks out on the right. */
export async function checkFits(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}
