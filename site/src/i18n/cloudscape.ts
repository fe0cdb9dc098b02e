import type { I18nProviderProps } from '@cloudscape-design/components/i18n';
import type { Language } from '@/api/types';

type Messages = I18nProviderProps.Messages;

/** Cloudscape's own words (labels of icons, pages, menus). Danish is not among its locales: ours stand in. */
const MESSAGES: Record<Language, () => Promise<{ default: Messages }>> = {
  en: () => import('@cloudscape-design/components/i18n/messages/all.en'),
  fr: () => import('@cloudscape-design/components/i18n/messages/all.fr'),
  da: () => import('./cloudscape-da'),
};

export async function cloudscapeMessages(language: Language): Promise<Messages> {
  return (await MESSAGES[language]()).default;
}
