/**
 * The ten most used mail programs of Litmus's last list of single programs that tells them apart (Email Client Market Share 2020, twelve
 * billion opened mails): iPhone and iPad, Gmail, Apple Mail, Outlook, Yahoo!, Samsung Mail, Outlook Mobile, Google Android, Outlook.com.
 * Newer lists put the same programs together by maker. By their names at caniemail.com; those with several forms are checked in each, and
 * Outlook.com beside them in understanding.ts.
 */
export const CLIENTS = [
  'apple-mail.ios',
  'apple-mail.macos',
  'gmail.desktop-webmail',
  'gmail.android',
  'gmail.ios',
  'outlook.windows',
  'outlook.ios',
  'outlook.android',
  'yahoo.desktop-webmail',
  'samsung-email.android',
] as const;

/** What some of them do not know, and what a reader misses then. Everything else fails the check. */
export const HARMLESS: Readonly<Record<string, string>> = {
  '@media': 'Outlook for Windows shows the light colours also when it is dark, and one width.',
  'Chaining selectors': 'They belong to the former.',
  'aria-label attribute': 'Yahoo! leaves the mail without a name; its subject is read out all the same.',
  'border-radius': 'Buttons have square corners.',
  cursor: 'Written by MJML; a button is a link and has a hand in any case.',
  'height property': 'Yahoo! makes it a least height. Only pictures have one, and there are none.',
  opacity: 'Hides the preview line, which is hidden three times over.',
  outline: 'About pictures, of which there are none.',
  overflow: 'Also hides the preview line.',
  'target attribute': 'Links open beside the mail anyway.',
  transform: 'Taken for it: text-transform, which MJML sets to none.',
  'word-break': 'Yahoo! scrolls sideways for the address below the button.',
  'word-spacing': 'MJML sets it to what it is by itself.',
};
