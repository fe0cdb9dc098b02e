import SideNavigation, { type SideNavigationProps } from '@cloudscape-design/components/side-navigation';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { managesCustomers, seesCompany, useMe } from '@/api/get-me';
import { mayManage } from '@/api/managing';

interface NavigationProps {
  /** On a phone the navigation covers the page, and closes once used. */
  readonly onNarrowFollow: () => void;
}

/** Only the rooms the caller may enter. */
export function Navigation({ onNarrowFollow }: NavigationProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { data: me } = useMe();
  const items: SideNavigationProps.Link[] = [];
  if (managesCustomers(me)) items.push({ type: 'link', text: t('common.companies'), href: '/companies' });
  if (me && seesCompany(me)) {
    const text = me.managing ? me.company.name : t('common.myCompany');
    items.push({ type: 'link', text, href: `/companies/${me.company.id}` });
  }
  if (mayManage(me)) items.push({ type: 'link', text: t('common.managed'), href: '/manage' });
  const active = items
    .map(({ href }) => href)
    .filter((href) => pathname === href || pathname.startsWith(`${href}/`))
    .sort((one, other) => other.length - one.length)[0];
  return (
    <SideNavigation
      header={{ text: me?.company.name ?? t('common.product'), href: '/' }}
      activeHref={active}
      items={items}
      onFollow={(event) => {
        if (event.detail.external) return;
        event.preventDefault();
        if (window.innerWidth <= 688) onNarrowFollow();
        void navigate(event.detail.href);
      }}
    />
  );
}
