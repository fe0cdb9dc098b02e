import { useNavigate } from 'react-router';
import { InvitationPage } from '@/features/invitations/invitation-page';
import { stopSession } from '@/features/session/session';
import type { SignInState } from '@/features/session/sign-in-page';

/** After accepting one signs in as the new user, not as whoever used this tab before. */
export function InvitationRoom() {
  const navigate = useNavigate();
  return (
    <InvitationPage
      onAccepted={(email) => {
        const state: SignInState = { email, notice: 'accepted' };
        void stopSession().finally(() => navigate('/sign-in', { state, replace: true }));
      }}
    />
  );
}
