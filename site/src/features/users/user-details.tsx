import Container from '@cloudscape-design/components/container';
import CopyToClipboard from '@cloudscape-design/components/copy-to-clipboard';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/types';
import { UserStatus } from '@/components/user/user-status';
import { formatDay } from '@/i18n/format';
import { languageName } from '@/i18n/languages';
import { usePermissionNames } from './use-permission-names';

interface UserDetailsProps {
  readonly user: User;
  readonly company: ReactNode;
}

export function UserDetails({ user, company }: UserDetailsProps) {
  const { t } = useTranslation();
  const permissions = usePermissionNames(user.permissions);
  const email = (
    <CopyToClipboard
      variant="inline"
      textToCopy={user.email}
      copyButtonAriaLabel={t('common.copyEmail')}
      copySuccessText={t('common.copied')}
      copyErrorText={t('common.copyFailed')}
    />
  );
  return (
    <Container header={<Header variant="h2">{t('users.details')}</Header>}>
      <KeyValuePairs
        columns={3}
        items={[
          { label: t('users.status'), value: <UserStatus user={user} /> },
          { label: t('users.email'), value: email },
          { label: t('users.phone'), value: user.phone ?? t('common.none') },
          { label: t('users.languageLabel'), value: languageName(user.language) },
          { label: t('users.company'), value: company },
          { label: t('users.permissions'), value: permissions || t('users.noPermissions') },
          { label: t('users.created'), value: formatDay(user.createdAt) },
        ]}
      />
    </Container>
  );
}
