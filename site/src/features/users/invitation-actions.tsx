import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/types';
import { ConfirmModal } from '@/components/confirm/confirm-modal';
import { notifyProblem, notifySuccess } from '@/components/notifications/store';
import { fullName } from '@/components/user/names';
import { useRevokeInvitation } from './api/revoke-invitation';
import { useSendInvitation } from './api/send-invitation';
import { canSend, type InvitationView, isAgain } from './invitation-view';

interface InvitationActionsProps {
  readonly user: User;
  readonly view: InvitationView;
}

export function InvitationActions({ user, view }: InvitationActionsProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const send = useSendInvitation();
  const revoke = useRevokeInvitation();
  const address = { companyId: user.companyId, userId: user.id };
  const values = { name: fullName(user), email: user.email };
  if (!canSend(view)) return null;
  return (
    <SpaceBetween direction="horizontal" size="xs">
      {view === 'open' && <Button onClick={() => setAsking(true)}>{t('users.invitation.revoke')}</Button>}
      <Button
        variant={view === 'open' ? 'normal' : 'primary'}
        loading={send.isPending}
        onClick={() =>
          send.mutate(address, {
            onSuccess: () => notifySuccess(t('users.invitation.sentDone', values)),
            onError: notifyProblem,
          })
        }
      >
        {t(isAgain(view) ? 'users.invitation.sendAgain' : 'users.invitation.send')}
      </Button>
      {asking && (
        <ConfirmModal
          title={t('users.invitation.revokeTitle')}
          confirmLabel={t('users.invitation.revoke')}
          loading={revoke.isPending}
          onCancel={() => setAsking(false)}
          onConfirm={() =>
            revoke.mutate(address, {
              onSuccess: () => notifySuccess(t('users.invitation.revokedDone', values)),
              onError: notifyProblem,
              onSettled: () => setAsking(false),
            })
          }
        >
          {t('users.invitation.revokeText', values)}
        </ConfirmModal>
      )}
    </SpaceBetween>
  );
}
