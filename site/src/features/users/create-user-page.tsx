import Button from '@cloudscape-design/components/button';
import Checkbox from '@cloudscape-design/components/checkbox';
import Container from '@cloudscape-design/components/container';
import Form from '@cloudscape-design/components/form';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { focusFirstError } from '@/components/form/focus-first-error';
import { LeaveGuard, SAVED } from '@/components/form/leave-guard';
import { useForm } from '@/components/form/use-form';
import { notifySuccess } from '@/components/notifications/store';
import { InvitationChoice } from '@/components/person/invitation-choice';
import { checkPerson, createUserRequest, emptyPerson } from '@/components/person/person';
import { PersonFields } from '@/components/person/person-fields';
import { ProblemAlert } from '@/components/problem/problem-alert';
import { useTitle } from '@/components/use-title';
import { fullName } from '@/components/user/names';
import { currentLanguage } from '@/i18n/i18n';
import { useCreateUser } from './api/create-user';

interface CreateUserPageProps {
  readonly companyId: string;
  readonly companyName: string | undefined;
}

export function CreateUserPage({ companyId, companyName }: CreateUserPageProps) {
  const { t } = useTranslation();
  useTitle(t('users.new.title'));
  const navigate = useNavigate();
  const form = useForm(emptyPerson(currentLanguage()), checkPerson);
  const [administrator, setAdministrator] = useState(false);
  const [invite, setInvite] = useState(true);
  const create = useCreateUser();

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!form.submit()) return focusFirstError();
    const user = createUserRequest(form.values, administrator, invite);
    create.mutate(
      { companyId, user },
      {
        onSuccess: (created) => {
          const values = { name: fullName(created), email: created.email };
          notifySuccess(t(invite ? 'users.new.doneInvited' : 'users.new.done', values));
          void navigate(`/companies/${companyId}/users/${created.id}`, { state: SAVED });
        },
        onError: (problem) => {
          form.takeErrors(problem);
          focusFirstError();
        },
      },
    );
  };

  return (
    <form onSubmit={submit} noValidate>
      <LeaveGuard when={form.changed} />
      <Form
        header={
          <Header
            variant="h1"
            description={
              companyName
                ? t('users.new.description', { company: companyName })
                : t('users.new.descriptionPlain')
            }
          >
            {t('users.new.title')}
          </Header>
        }
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" formAction="none" onClick={() => void navigate(`/companies/${companyId}`)}>
              {t('common.cancel')}
            </Button>
            <Button variant="primary" formAction="submit" loading={create.isPending}>
              {t('users.new.submit')}
            </Button>
          </SpaceBetween>
        }
      >
        <SpaceBetween size="l">
          {create.error && <ProblemAlert problem={create.error} />}
          <Container header={<Header variant="h2">{t('users.new.person')}</Header>}>
            <PersonFields form={form} />
          </Container>
          <Container header={<Header variant="h2">{t('users.new.access')}</Header>}>
            <SpaceBetween size="m">
              <Checkbox
                checked={administrator}
                description={t('users.new.administratorHelp')}
                onChange={({ detail }) => setAdministrator(detail.checked)}
              >
                {t('users.new.administratorLabel')}
              </Checkbox>
              <InvitationChoice checked={invite} onChange={setInvite} />
            </SpaceBetween>
          </Container>
        </SpaceBetween>
      </Form>
    </form>
  );
}
