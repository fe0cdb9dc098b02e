import { useTranslation } from 'react-i18next';
import './crown.css';

/** Company administrators carry a crown in every list (R13). */
export function Crown() {
  const { t } = useTranslation();
  const label = t('users.administrator');
  return (
    <svg className="gatehouse-crown" viewBox="0 0 16 16" role="img" aria-label={label}>
      <title>{label}</title>
      <path d="M1.5 4.2 4.6 7 8 2l3.4 5 3.1-2.8-1.2 7.3H2.7z" />
      <path d="M2.7 12.6h10.6V14H2.7z" />
    </svg>
  );
}
