import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/types';
import { fullName } from '@/components/user/names';
import { formatMoment } from '@/i18n/format';
import { InvitationActions } from './invitation-actions';
import { invitationView } from './invitation-view';

/** Where the invitation of a user stands, and what can be done with it (R36). */
export function InvitationPanel({ user }: { readonly user: User }) {
  const { t } = useTranslation();
  const { invitation } = user;
  const view = invitationView(user);
  const values = {
    name: fullName(user),
    when: invitation ? formatMoment(invitation.expiresAt) : '',
  };
  const over = view !== 'open';
  return (
    <Container
      header={
        <Header variant="h2" actions={<InvitationActions user={user} view={view} />}>
          {t('users.invitation.title')}
        </Header>
      }
    >
      <SpaceBetween size="m">
        <div>
          {view !== 'disabled' && view !== 'deleted' && (
            <Box variant="strong">{t(`users.invitation.${view}`)}</Box>
          )}
          <Box color="text-body-secondary">{t(`users.invitation.${view}Text`, values)}</Box>
        </div>
        {invitation && (
          <KeyValuePairs
            columns={3}
            items={[
              { label: t('users.invitation.sent'), value: formatMoment(invitation.sentAt) },
              {
                label: t(over ? 'users.invitation.expired' : 'users.invitation.expires'),
                value: formatMoment(invitation.expiresAt),
              },
            ]}
          />
        )}
      </SpaceBetween>
    </Container>
  );
}
