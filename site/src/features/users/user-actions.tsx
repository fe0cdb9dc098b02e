import Button from '@cloudscape-design/components/button';
import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/types';
import { ConfirmModal } from '@/components/confirm/confirm-modal';
import { notifyProblem, notifySuccess } from '@/components/notifications/store';
import { fullName } from '@/components/user/names';
import { useDisableUser } from './api/disable-user';
import { useEnableUser } from './api/enable-user';
import { useSendPasswordReset } from './api/send-password-reset';
import { useSetContactPerson } from './api/set-contact-person';

interface UserActionsProps {
  readonly user: User;
  readonly own: boolean;
}

/** What can be done to a user. What cannot be done now is shown with the reason. */
export function UserActions({ user, own }: UserActionsProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const disable = useDisableUser();
  const enable = useEnableUser();
  const reset = useSendPasswordReset();
  const contact = useSetContactPerson();
  const address = { companyId: user.companyId, userId: user.id };
  const values = { name: fullName(user), email: user.email };
  const told = (text: string) => ({ onSuccess: () => notifySuccess(text), onError: notifyProblem });

  const run: Record<string, () => void> = {
    reset: () => reset.mutate(address, told(t('users.actions.resetDone', values))),
    contact: () => contact.mutate(address, told(t('users.actions.contactPersonDone', values))),
    disable: () => setAsking(true),
  };
  const pending = disable.isPending || enable.isPending || reset.isPending || contact.isPending;
  const entry = (id: string, text: string, disabledReason: string | false) =>
    ({ id, text, disabled: disabledReason !== false, disabledReason: disabledReason || undefined }) as const;

  return (
    <SpaceBetween direction="horizontal" size="xs">
      {user.status === 'DISABLED' && (
        <Button
          variant="primary"
          loading={enable.isPending}
          onClick={() => enable.mutate(address, told(t('users.actions.enabled', values)))}
        >
          {t('users.actions.enable')}
        </Button>
      )}
      <ButtonDropdown
        loading={pending}
        expandToViewport
        onItemClick={({ detail }) => run[detail.id]?.()}
        items={[
          entry(
            'reset',
            t('users.actions.resetPassword'),
            user.status !== 'ACTIVE' && t('users.actions.onlyActive'),
          ),
          entry(
            'contact',
            t('users.actions.makeContactPerson'),
            user.contactPerson && t('users.actions.alreadyContact'),
          ),
          ...(user.status === 'DISABLED'
            ? []
            : [entry('disable', t('users.actions.disable'), own && t('users.actions.notYourself'))]),
        ]}
      >
        {t('users.actions.menu')}
      </ButtonDropdown>
      {asking && (
        <ConfirmModal
          title={t('users.actions.disableTitle', values)}
          confirmLabel={t('users.actions.disable')}
          loading={disable.isPending}
          onCancel={() => setAsking(false)}
          onConfirm={() =>
            disable.mutate(address, {
              ...told(t('users.actions.disabled', values)),
              onSettled: () => setAsking(false),
            })
          }
        >
          {t('users.actions.disableText', values)}
        </ConfirmModal>
      )}
    </SpaceBetween>
  );
}
