import Checkbox from '@cloudscape-design/components/checkbox';
import { useTranslation } from 'react-i18next';

interface InvitationChoiceProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** "Send sign-in invitation", on unless cleared (R11). */
export function InvitationChoice({ checked, onChange }: InvitationChoiceProps) {
  const { t } = useTranslation();
  return (
    <Checkbox
      checked={checked}
      description={t('users.new.invitationHelp')}
      onChange={({ detail }) => onChange(detail.checked)}
    >
      {t('users.new.invitationLabel')}
    </Checkbox>
  );
}
