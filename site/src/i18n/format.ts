import { currentLanguage } from './i18n';

/** A moment as people of the chosen language write it: "24 Nov 2026, 14:05". */
export function formatMoment(moment: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(moment),
  );
}

/** The day only. */
export function formatDay(moment: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).format(new Date(moment));
}

/** English dates are written the European way: the portal's people read "24 Nov", not "11/24". */
function locale(): string {
  const language = currentLanguage();
  return language === 'en' ? 'en-GB' : language;
}
