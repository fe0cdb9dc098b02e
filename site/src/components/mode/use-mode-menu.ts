import { useTranslation } from 'react-i18next';
import { useStore } from '@/components/store';
import { chooseMode, mode, type ModeChoice } from './mode';

/** The entries of the appearance menu, the current one ticked. */
export function useModeMenu() {
  const { t } = useTranslation();
  const current = useStore(mode);
  const entry = (id: ModeChoice, text: string) =>
    ({ id, text, itemType: 'checkbox', checked: id === current }) as const;
  return {
    items: [
      entry('system', t('common.asSystem')),
      entry('light', t('common.light')),
      entry('dark', t('common.dark')),
    ],
    choose: (id: string) => chooseMode(id as ModeChoice),
  };
}
