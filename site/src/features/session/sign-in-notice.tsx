import Alert from '@cloudscape-design/components/alert';
import { useTranslation } from 'react-i18next';

/** Why somebody stands before the sign-in page. */
export type SignInNoticeKind = 'over' | 'signedOut' | 'accepted' | 'passwordChosen' | 'emailConfirmed';

export function SignInNotice({ notice }: { readonly notice: SignInNoticeKind }) {
  const { t } = useTranslation();
  const type = notice === 'over' || notice === 'signedOut' ? 'info' : 'success';
  return <Alert type={type}>{t(`session.${notice}`)}</Alert>;
}
