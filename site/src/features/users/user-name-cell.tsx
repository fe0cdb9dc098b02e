import type { User } from '@/api/types';
import { RouterLink } from '@/components/router-link';
import { fullName } from '@/components/user/names';
import { UserLabels } from './user-labels';

/** A user in a list, with what marks them. */
export function UserNameCell({ user }: { readonly user: User }) {
  return (
    <>
      <RouterLink to={`/companies/${user.companyId}/users/${user.id}`}>{fullName(user)}</RouterLink>
      <UserLabels user={user} />
    </>
  );
}
