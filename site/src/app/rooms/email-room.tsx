import { useNavigate } from 'react-router';
import { EmailPage } from '@/features/emails/email-page';
import { stopSession } from '@/features/session/session';
import type { SignInState } from '@/features/session/sign-in-page';

/** From now on one signs in with the new address: at once, so that it is seen to work. */
export function EmailRoom() {
  const navigate = useNavigate();
  return (
    <EmailPage
      onConfirmed={(email) => {
        const state: SignInState = { email, notice: 'emailConfirmed' };
        void stopSession().finally(() => navigate('/sign-in', { state, replace: true }));
      }}
    />
  );
}
