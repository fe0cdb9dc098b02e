import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Toggle from '@cloudscape-design/components/toggle';
import { useTranslation } from 'react-i18next';
import type { Form } from '@/components/form/use-form';
import { InvitationChoice } from '@/components/person/invitation-choice';
import type { PersonField } from '@/components/person/person';
import { PersonFields } from '@/components/person/person-fields';

interface FirstUserFieldsProps {
  readonly form: Form<PersonField>;
  readonly included: boolean;
  readonly onInclude: (included: boolean) => void;
  readonly invite: boolean;
  readonly onInvite: (invite: boolean) => void;
}

/** The person who will look after the company: its contact person and first administrator (R4). */
export function FirstUserFields({ form, included, onInclude, invite, onInvite }: FirstUserFieldsProps) {
  const { t } = useTranslation();
  return (
    <Container
      header={
        <Header variant="h2" description={t('companies.new.firstUserHelp')}>
          {t('companies.new.firstUser')}
        </Header>
      }
    >
      <SpaceBetween size="l">
        <Toggle checked={included} onChange={({ detail }) => onInclude(detail.checked)}>
          {t('companies.new.firstUserToggle')}
        </Toggle>
        {included && <PersonFields form={form} />}
        {included && <InvitationChoice checked={invite} onChange={onInvite} />}
      </SpaceBetween>
    </Container>
  );
}
