import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useTranslation } from 'react-i18next';
import type { User } from '@/api/types';
import { INDICATOR_OF, userState } from './user-state';

export function UserStatus({ user }: { readonly user: Pick<User, 'status' | 'invitation'> }) {
  const { t } = useTranslation();
  const state = userState(user);
  return <StatusIndicator type={INDICATOR_OF[state]}>{t(`users.states.${state}`)}</StatusIndicator>;
}
