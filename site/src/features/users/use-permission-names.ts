import { useTranslation } from 'react-i18next';

const NAMES = {
  'company.admin': 'users.permissionNames.companyAdmin',
  'customers.manage': 'users.permissionNames.customersManage',
} as const;

const isNamed = (id: string): id is keyof typeof NAMES => id in NAMES;

/** Permissions in words; one that has none yet is shown by its id rather than hidden. */
export function usePermissionNames(permissions: readonly string[]): string {
  const { t } = useTranslation();
  return permissions.map((id) => (isNamed(id) ? t(NAMES[id]) : id)).join(', ');
}
