import type { CreateUser, Language } from '@/api/types';
import type { Values } from '@/components/form/use-form';
import { email, type Fault, line, optionalPhone, plainPhone } from '@/components/form/validators';

const NAME_LENGTH = 80;

/** What is asked about a person (R8). The names are those of the request, so the server's field errors fit. */
export type PersonField = 'firstName' | 'lastName' | 'email' | 'phone' | 'language';

export function emptyPerson(language: Language): Values<PersonField> {
  return { firstName: '', lastName: '', email: '', phone: '', language };
}

const name = line(NAME_LENGTH);

export function checkPerson(values: Values<PersonField>): Partial<Record<PersonField, Fault | undefined>> {
  return {
    firstName: name(values.firstName),
    lastName: name(values.lastName),
    email: email(values.email),
    phone: optionalPhone(values.phone),
  };
}

/** The request that creates the person. */
export function createUserRequest(
  values: Values<PersonField>,
  administrator: boolean,
  sendInvitation: boolean,
): CreateUser {
  const phone = plainPhone(values.phone);
  return {
    firstName: values.firstName.trim(),
    lastName: values.lastName.trim(),
    email: values.email.trim(),
    ...(phone === '' ? {} : { phone }),
    language: values.language as Language,
    permissions: administrator ? ['company.admin'] : [],
    sendInvitation,
  };
}
