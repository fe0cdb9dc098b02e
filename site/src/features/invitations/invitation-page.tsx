import { LinkPage } from '@/components/choose-password/link-page';
import { useLinkToken } from '@/components/choose-password/link-token';
import { useAcceptInvitation } from './api/accept-invitation';
import { useInvitationStatus } from './api/get-invitation-status';

/** /invitation#token */
export function InvitationPage({ onAccepted }: { readonly onAccepted: (email: string) => void }) {
  const token = useLinkToken();
  const status = useInvitationStatus(token);
  const choose = useAcceptInvitation();
  return <LinkPage kind="invitation" token={token} status={status} choose={choose} onChosen={onAccepted} />;
}
