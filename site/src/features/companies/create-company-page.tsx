import Button from '@cloudscape-design/components/button';
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
import { checkPerson, createUserRequest, emptyPerson } from '@/components/person/person';
import { ProblemAlert } from '@/components/problem/problem-alert';
import { useTitle } from '@/components/use-title';
import { currentLanguage } from '@/i18n/i18n';
import { useCreateCompany } from './api/create-company';
import { CompanyFields } from './company-fields';
import { checkCompany, createCompanyRequest, EMPTY_COMPANY } from './company-form';
import { FirstUserFields } from './first-user-fields';

export function CreateCompanyPage() {
  const { t } = useTranslation();
  useTitle(t('companies.new.title'));
  const navigate = useNavigate();
  const company = useForm(EMPTY_COMPANY, checkCompany);
  const person = useForm(emptyPerson(currentLanguage()), checkPerson);
  const [withUser, setWithUser] = useState(true);
  const [invite, setInvite] = useState(true);
  const create = useCreateCompany();

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const companyComplete = company.submit();
    const personComplete = !withUser || person.submit();
    if (!companyComplete || !personComplete) return focusFirstError();
    const firstUser = withUser ? createUserRequest(person.values, true, invite) : undefined;
    create.mutate(createCompanyRequest(company.values, firstUser), {
      onSuccess: ({ company: { id, name } }) => {
        const values = { name, email: firstUser?.email ?? '' };
        notifySuccess(
          t(firstUser?.sendInvitation ? 'companies.new.doneInvited' : 'companies.new.done', values),
        );
        void navigate(`/companies/${id}`, { state: SAVED });
      },
      onError: (problem) => {
        company.takeErrors(problem);
        person.takeErrors(problem, '/firstUser');
        focusFirstError();
      },
    });
  };

  return (
    <form onSubmit={submit} noValidate>
      <LeaveGuard when={company.changed || person.changed} />
      <Form
        header={
          <Header variant="h1" description={t('companies.new.description')}>
            {t('companies.new.title')}
          </Header>
        }
        actions={
          <SpaceBetween direction="horizontal" size="xs">
            <Button variant="link" formAction="none" onClick={() => void navigate('/companies')}>
              {t('common.cancel')}
            </Button>
            <Button variant="primary" formAction="submit" loading={create.isPending}>
              {t('companies.new.submit')}
            </Button>
          </SpaceBetween>
        }
      >
        <SpaceBetween size="l">
          {create.error && <ProblemAlert problem={create.error} />}
          <Container header={<Header variant="h2">{t('companies.new.company')}</Header>}>
            <CompanyFields form={company} />
          </Container>
          <FirstUserFields
            form={person}
            included={withUser}
            onInclude={setWithUser}
            invite={invite}
            onInvite={setInvite}
          />
        </SpaceBetween>
      </Form>
    </form>
  );
}
