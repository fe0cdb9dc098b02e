import { LinkPage } from '@/components/choose-password/link-page';
import { useLinkToken } from '@/components/choose-password/link-token';
import { useChoosePassword } from './api/choose-password';
import { useResetStatus } from './api/get-reset-status';

/** /password#token */
export function PasswordPage({ onChosen }: { readonly onChosen: (email: string) => void }) {
  const token = useLinkToken();
  const status = useResetStatus(token);
  const choose = useChoosePassword();
  return <LinkPage kind="password" token={token} status={status} choose={choose} onChosen={onChosen} />;
}
