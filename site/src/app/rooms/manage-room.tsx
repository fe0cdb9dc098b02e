import { useTranslation } from 'react-i18next';
import { ManagePage } from '@/features/manage/manage-page';
import { useBreadcrumbs } from '../breadcrumbs';

export function ManageRoom() {
  const { t } = useTranslation();
  useBreadcrumbs([{ text: t('manage.title'), href: '/manage' }]);
  return <ManagePage />;
}
