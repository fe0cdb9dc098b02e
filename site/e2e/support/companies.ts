import { accepts, type Api, done, type Schemas } from './api.ts';
import { mark, type Person } from './people.ts';

export type Company = Schemas['Company'];
export type User = Schemas['User'];
export type NewUser = Schemas['CreateUser'];

type NewCompany = Omit<Schemas['CreateCompany'], 'name' | 'firstUser'>;

/** What has to be sent to create a user: invited, and speaking English, unless something else is said. */
export const newUser = (user: Person, more: Partial<NewUser> = {}): NewUser => ({
  ...user,
  language: 'en',
  sendInvitation: true,
  ...more,
});

/** Creates a company with a name nobody else has, and its first user. */
export async function createCompany(
  by: Api,
  name: string,
  firstUser: Person,
  more: NewCompany,
): Promise<{ readonly company: Company; readonly firstUser: User }> {
  const created = await done(
    by.POST('/api/companies', {
      body: { ...more, name: `${name} ${mark}`, firstUser: newUser(firstUser) },
    }),
  );
  if (!created.firstUser) throw new Error('no first user');
  return { company: created.company, firstUser: created.firstUser };
}

/** The same, and the first user has accepted and signed in. */
export async function openCompany(
  by: Api,
  name: string,
  firstUser: Person,
  more: NewCompany,
): Promise<{ readonly company: Company; readonly admin: User; readonly as: Api }> {
  const created = await createCompany(by, name, firstUser, more);
  return { company: created.company, admin: created.firstUser, as: await accepts(firstUser) };
}

export const createUser = (
  by: Api,
  company: Company,
  user: Person,
  more: Partial<NewUser> = {},
): Promise<User> =>
  done(
    by.POST('/api/companies/{companyId}/users', {
      params: { path: { companyId: company.id } },
      body: newUser(user, more),
    }),
  );

export const getUser = (by: Api, company: Company, user: User): Promise<User> =>
  done(by.GET('/api/companies/{companyId}/users/{userId}', { params: at(company, user) }));

/** Where a user of a company stands in the API's paths. */
export const at = (company: Company, user: User) => ({
  path: { companyId: company.id, userId: user.id },
});

/** Whether the caller may do something for a company. */
export const may = async (by: Api, company: Company, permission: string): Promise<boolean> =>
  (await done(by.POST('/api/access/check', { body: { companyId: company.id, permission } }))).allowed;
