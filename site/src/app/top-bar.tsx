import TopNavigation from '@cloudscape-design/components/top-navigation';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMe } from '@/api/get-me';
import logo from '@/components/brand/logo.svg';
import { useModeMenu } from '@/components/mode/use-mode-menu';
import { fullName } from '@/components/user/names';
import { currentLanguage } from '@/i18n/i18n';
import { languageName } from '@/i18n/languages';
import { useLanguageMenu } from '@/i18n/use-language-menu';
import { leave } from './query-client';

export function TopBar() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data: me } = useMe();
  const languages = useLanguageMenu();
  const modes = useModeMenu();
  const language = languageName(currentLanguage());
  return (
    <div id="top-bar">
      <TopNavigation
        identity={{
          href: '/',
          title: t('common.product'),
          logo: { src: logo, alt: t('common.logo') },
          onFollow: (event) => {
            event.preventDefault();
            void navigate('/');
          },
        }}
        i18nStrings={{
          overflowMenuTriggerText: t('common.more'),
          overflowMenuTitleText: t('common.menu'),
          overflowMenuBackIconAriaLabel: t('common.backToMenu'),
          overflowMenuDismissIconAriaLabel: t('common.closeMenu'),
        }}
        utilities={[
          {
            type: 'menu-dropdown',
            text: language,
            ariaLabel: `${t('common.language')}: ${language}`,
            items: languages.items,
            onItemClick: ({ detail }) => languages.choose(detail.id),
          },
          {
            type: 'menu-dropdown',
            iconName: 'settings',
            ariaLabel: t('common.appearance'),
            title: t('common.appearance'),
            items: modes.items,
            onItemClick: ({ detail }) => modes.choose(detail.id),
          },
          {
            type: 'menu-dropdown',
            iconName: 'user-profile',
            text: me ? fullName(me.user) : t('common.loading'),
            ariaLabel: me && t('session.account', { name: fullName(me.user) }),
            description: me ? `${me.user.email} · ${me.company.name}` : undefined,
            items: [{ id: 'sign-out', text: t('session.signOut') }],
            onItemClick: () => void leave('signedOut'),
          },
        ]}
      />
    </div>
  );
}
