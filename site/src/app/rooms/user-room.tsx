import { useParams } from 'react-router';
import { useMe } from '@/api/get-me';
import { fullName } from '@/components/user/names';
import { useCompany } from '@/features/companies/api/get-company';
import { CompanyLink } from '@/features/companies/company-link';
import { useUser } from '@/features/users/api/get-user';
import { UserPage } from '@/features/users/user-page';
import { useCompanyCrumbs } from '../company-crumbs';

export function UserRoom() {
  const { companyId = '', userId = '' } = useParams();
  const { data: me } = useMe();
  const { data: company } = useCompany(companyId);
  const { data: user } = useUser(companyId, userId);
  useCompanyCrumbs(
    company,
    user && { text: fullName(user), href: `/companies/${companyId}/users/${userId}` },
  );
  return (
    <UserPage
      key={userId}
      companyId={companyId}
      userId={userId}
      ownUserId={me?.user.id}
      company={<CompanyLink companyId={companyId} />}
    />
  );
}
