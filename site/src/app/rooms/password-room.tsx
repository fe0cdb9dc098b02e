import { useNavigate } from 'react-router';
import { PasswordPage } from '@/features/passwords/password-page';
import { stopSession } from '@/features/session/session';
import type { SignInState } from '@/features/session/sign-in-page';

/** A new password ended every session (R39), this tab's too. */
export function PasswordRoom() {
  const navigate = useNavigate();
  return (
    <PasswordPage
      onChosen={(email) => {
        const state: SignInState = { email, notice: 'passwordChosen' };
        void stopSession().finally(() => navigate('/sign-in', { state, replace: true }));
      }}
    />
  );
}
