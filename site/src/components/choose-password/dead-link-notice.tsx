import Alert, { type AlertProps } from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { formatMoment } from '@/i18n/format';
import type { LinkKind, Terms } from './link-terms';
import type { DeadLink } from './link-view';

interface DeadLinkNoticeProps {
  readonly kind: LinkKind;
  readonly state: DeadLink;
  readonly status: Terms | undefined;
}

const TYPE: Record<DeadLink, AlertProps.Type> = {
  USED: 'info',
  LAPSED: 'warning',
  REVOKED: 'warning',
  LOCKED: 'error',
  UNKNOWN: 'error',
};

/** A link that no longer works: why, and what to do now (R37). */
export function DeadLinkNotice({ kind, state, status }: DeadLinkNoticeProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const when = status ? formatMoment(status.expiresAt) : '';
  const inviter = status?.inviterName ?? t('links.someone');
  return (
    <SpaceBetween size="l">
      <Alert type={TYPE[state]} header={t(`links.${kind}.${state}.title`)}>
        {t(`links.${kind}.${state}.text`, { when, inviter })}
      </Alert>
      <SpaceBetween size="s" direction="horizontal">
        {kind === 'password' && (
          <Button
            variant={state === 'USED' ? 'normal' : 'primary'}
            onClick={() => void navigate('/forgot-password')}
          >
            {t('links.toForgot')}
          </Button>
        )}
        <Button variant={state === 'USED' ? 'primary' : 'normal'} onClick={() => void navigate('/sign-in')}>
          {t('links.toSignIn')}
        </Button>
      </SpaceBetween>
    </SpaceBetween>
  );
}
