import Alert from '@cloudscape-design/components/alert';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useTranslation } from 'react-i18next';
import type { Me } from '@/api/types';
import { useTitle } from '@/components/use-title';
import { fullName } from '@/components/user/names';
import { UserDetails } from './user-details';
import { UserLabels } from './user-labels';

/** For somebody who administers nothing: who they are here, and whom to ask for more. */
export function AccountPage({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  useTitle(t('users.account.title'));
  const { user, company } = me;
  return (
    <SpaceBetween size="l">
      <Header variant="h1" description={t('users.account.title')} info={<UserLabels user={user} own />}>
        {fullName(user)}
      </Header>
      <Alert type="info" header={t('users.account.nothing')}>
        {t('users.account.whomToAsk', { company: company.name })}
      </Alert>
      <UserDetails user={user} company={company.name} />
    </SpaceBetween>
  );
}
