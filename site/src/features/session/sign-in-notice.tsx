import Alert from '@cloudscape-design/components/alert';
import { useTranslation } from 'react-i18next';

/** Why somebody stands before the sign-in page. */
export type SignInNoticeKind = 'over' | 'signedOut' | 'accepted' | 'passwordChosen';

export function SignInNotice({ notice }: { readonly notice: SignInNoticeKind }) {
  const { t } = useTranslation();
  const type = notice === 'accepted' || notice === 'passwordChosen' ? 'success' : 'info';
  return <Alert type={type}>{t(`session.${notice}`)}</Alert>;
}
