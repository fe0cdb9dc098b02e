import Box from '@cloudscape-design/components/box';
import type { TableProps } from '@cloudscape-design/components/table';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/types';
import { UserStatus } from '@/components/user/user-status';
import { formatDay } from '@/i18n/format';
import { UserNameCell } from './user-name-cell';

/** The columns as data. On a phone everything stands below the name. */
export function useUserColumns(narrow: boolean): readonly TableProps.ColumnDefinition<User>[] {
  const { t } = useTranslation();
  const status: TableProps.ColumnDefinition<User> = {
    id: 'status',
    header: t('users.status'),
    cell: (user) => <UserStatus user={user} />,
  };
  const name: TableProps.ColumnDefinition<User> = {
    id: 'name',
    header: t('users.name'),
    isRowHeader: true,
    cell: (user) => (
      <>
        <UserNameCell user={user} />
        {narrow && (
          <>
            <Box color="text-body-secondary" fontSize="body-s">
              {user.email}
            </Box>
            <UserStatus user={user} />
          </>
        )}
      </>
    ),
  };
  if (narrow) return [name];
  return [
    name,
    { id: 'email', header: t('users.email'), cell: (user) => user.email },
    status,
    { id: 'created', header: t('users.created'), cell: (user) => formatDay(user.createdAt) },
  ];
}
