import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import gate from '@/components/brand/gate.svg';
import logo from '@/components/brand/logo.svg';
import { ModeToggle } from '@/components/mode/mode-toggle';
import { languageName } from '@/i18n/languages';
import { currentLanguage } from '@/i18n/i18n';
import { useLanguageMenu } from '@/i18n/use-language-menu';
import './public-layout.css';

/** The frame of what can be seen without being signed in: the house on one side, one thing to do on the other. */
export function PublicLayout({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const languages = useLanguageMenu();
  return (
    <div className="public">
      <aside className="public-house">
        <div className="public-brand">
          <img src={logo} alt="" width="36" height="36" />
          {t('common.product')}
        </div>
        <div className="public-words">
          <p className="public-claim">{t('session.brand.title')}</p>
          <ul>
            <li>{t('session.brand.companies')}</li>
            <li>{t('session.brand.invitations')}</li>
            <li>{t('session.brand.safe')}</li>
          </ul>
        </div>
        <img className="public-gate" src={gate} alt="" width="480" height="320" />
      </aside>
      <div className="public-room">
        <div className="public-preferences">
          <ModeToggle />
          <ButtonDropdown
            expandToViewport
            items={languages.items}
            ariaLabel={`${t('common.language')}: ${languageName(currentLanguage())}`}
            onItemClick={({ detail }) => languages.choose(detail.id)}
          >
            {languageName(currentLanguage())}
          </ButtonDropdown>
        </div>
        <main className="public-main">{children}</main>
      </div>
    </div>
  );
}
