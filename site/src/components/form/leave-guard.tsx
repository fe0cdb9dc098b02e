import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { ConfirmModal } from '@/components/confirm/confirm-modal';

/** Given along when leaving because the form was sent. */
export const SAVED = { saved: true } as const;

function isSaved(state: unknown): boolean {
  return (state as { saved?: boolean } | null)?.saved === true;
}

/** Asks before what was typed is lost: inside the console with a dialog, on closing the page with the browser's own. */
export function LeaveGuard({ when }: { readonly when: boolean }) {
  const { t } = useTranslation();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      when &&
      currentLocation.pathname !== nextLocation.pathname &&
      nextLocation.pathname !== '/sign-in' &&
      !isSaved(nextLocation.state),
  );
  useEffect(() => {
    if (!when) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [when]);
  if (blocker.state !== 'blocked') return null;
  return (
    <ConfirmModal
      title={t('common.leave.title')}
      confirmLabel={t('common.leave.leave')}
      cancelLabel={t('common.leave.stay')}
      onConfirm={() => blocker.proceed()}
      onCancel={() => blocker.reset()}
    >
      {t('common.leave.text')}
    </ConfirmModal>
  );
}
