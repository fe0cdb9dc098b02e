import Button from '@cloudscape-design/components/button';
import { useTranslation } from 'react-i18next';
import { useStore } from '@/components/store';
import { chooseMode, isDark, mode } from './mode';

/** Day or night with one press, where there is no room for a menu. */
export function ModeToggle() {
  const { t } = useTranslation();
  useStore(mode);
  const dark = isDark();
  return (
    <Button
      variant="icon"
      ariaLabel={t(dark ? 'common.toLight' : 'common.toDark')}
      iconSvg={
        <svg viewBox="0 0 16 16" focusable="false" aria-hidden="true">
          {dark ? (
            <>
              <circle cx="8" cy="8" r="3" />
              <path d="M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9 13 13M3 13l1.1-1.1M11.9 4.1 13 3" />
            </>
          ) : (
            <path d="M13.5 10A6 6 0 0 1 6 2.5a6 6 0 1 0 7.5 7.5z" />
          )}
        </svg>
      }
      onClick={() => chooseMode(dark ? 'light' : 'dark')}
    />
  );
}
