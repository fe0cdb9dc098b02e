import { expect, test } from '@playwright/test';
import { HARMLESS } from './clients.ts';
import { GOLDEN_MAILS } from './goldens.ts';
import { unknownTo } from './understanding.ts';

/**
 * R42: no mail needs what one of the ten most used mail programs does not know, by the data of caniemail.com. What one knows in part
 * (a warning of caniemail) passes: those are remarks on values and places, which MJML steps around.
 */
for (const mail of GOLDEN_MAILS) {
  test(`R42: ${mail.name} is understood by the ten most used mail programs`, () => {
    const unknown = [...unknownTo(mail.html)]
      .filter(([title]) => !(title in HARMLESS))
      .map(([title, clients]) => `${title}: ${[...clients].join(', ')}`);
    expect(unknown).toEqual([]);
  });
}

test('R42: what is forgiven is still in use', () => {
  const titles = new Set(GOLDEN_MAILS.flatMap(({ html }) => [...unknownTo(html).keys()]));
  expect(Object.keys(HARMLESS).filter((title) => !titles.has(title))).toEqual([]);
});

test('R42: what would break a mail is found, by Outlook.com, too', () => {
  const unknown = unknownTo(
    '<html><body><div style="position: fixed; animation: x 1s">x</div></body></html>',
  );
  const broken = [...unknown.entries()].filter(([title]) => !(title in HARMLESS));
  expect(broken.map(([title]) => title)).toContain('position');
  expect(broken.flatMap(([, clients]) => [...clients])).toContain('outlook.outlook-com');
});
