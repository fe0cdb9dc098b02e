import Badge from '@cloudscape-design/components/badge';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/types';
import { Crown } from '@/components/user/crown';

interface UserLabelsProps {
  readonly user: User;
  /** Whether the user is the one who looks. */
  readonly own?: boolean;
}

/** Beside a name: the crown of administrators (R13), the label of the contact person (R5), and "you". */
export function UserLabels({ user, own = false }: UserLabelsProps) {
  const { t } = useTranslation();
  return (
    <>
      {user.administrator && (
        <>
          {' '}
          <Crown />
        </>
      )}
      {user.contactPerson && (
        <>
          {' '}
          <Badge color="blue">{t('users.contactPerson')}</Badge>
        </>
      )}
      {own && (
        <>
          {' '}
          <Badge>{t('users.you')}</Badge>
        </>
      )}
    </>
  );
}
