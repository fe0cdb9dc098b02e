import { CompanyPage } from '../../pages/company-page.ts';
import { LinkPage } from '../../pages/link-page.ts';
import { SignInPage } from '../../pages/sign-in-page.ts';
import {
  accepts,
  accessToken,
  anyone,
  type Api,
  done,
  operator,
  outcome,
  signedIn,
} from '../../support/api.ts';
import {
  at,
  type Company,
  createCompany,
  createUser,
  getUser,
  may,
  newUser,
  openCompany,
  type User,
} from '../../support/companies.ts';
import { invoke } from '../../support/invoke.ts';
import { newestLink } from '../../support/mailbox.ts';
import { fullName, mark, PASSWORD, type Person, person } from '../../support/people.ts';
import { expect, test } from '../../support/test.ts';

/** The permissions the portal of seed 000 lists, in its order; `includes` are the abilities it names below one. */
const LISTED = [
  {
    id: 'customer-licences.manage',
    includes: [
      'customers.view',
      'trial-customers.view',
      'trial-customers.register',
      'customer-users.view',
      'customer-users.create',
      'applications.manage',
      'support-tickets.create',
    ],
  },
  { id: 'shop.view', includes: ['orders.view', 'invoices.view', 'partner-prices.view'] },
  { id: 'orders.create', includes: [] },
  { id: 'partner-resources.view', includes: [] },
  { id: 'legal-documents.view', includes: [] },
  { id: 'company-licences.manage', includes: [] },
  { id: 'users.manage', includes: ['users.view'] },
  { id: 'sales-dashboard.view', includes: [] },
];

const CHOSEN = ['shop.view', 'partner-resources.view'];

test.describe('Seed 000: the users of a partner', () => {
  const administrator = person('Alma', 'Zero');
  let partner: Company;
  let as: Api;
  let customers: readonly Company[];

  test.beforeAll(async () => {
    const vendor = await operator();
    ({ company: partner, as } = await openCompany(vendor, 'Seed Zero', administrator, { type: 'PARTNER' }));
    const customer = async (name: string): Promise<Company> =>
      (
        await createCompany(vendor, `Seed Zero ${name}`, person(name, 'Zero'), {
          type: 'CUSTOMER',
          partnerOfRecordId: partner.id,
        })
      ).company;
    customers = [await customer('Elm'), await customer('Oak'), await customer('Ash')];
  });

  const customer = (index: number): Company => {
    const found = customers[index];
    if (!found) throw new Error(`no customer ${index}`);
    return found;
  };

  const scope = async (user: User): Promise<readonly string[]> => {
    const list = await done(
      as.GET('/api/companies/{companyId}/users/{userId}/customers', { params: at(partner, user) }),
    );
    return [list.kind, ...list.items.map(({ id }) => id)].sort();
  };

  const listed = async (status: 'DELETED' | undefined): Promise<readonly string[]> => {
    const query = status === undefined ? {} : { status };
    const page = await done(
      as.GET('/api/companies/{companyId}/users', { params: { path: { companyId: partner.id }, query } }),
    );
    return page.items.map(({ id }) => id);
  };

  test('every permission the portal lists can be ticked, and says what it covers (R15, R17)', async () => {
    const { permissions } = await done(
      as.GET('/api/companies/{companyId}/catalogue', { params: { path: { companyId: partner.id } } }),
    );
    for (const { id, includes } of LISTED) {
      const listed = permissions.find((permission) => permission.id === id);
      expect(listed, id).toMatchObject({ giveable: true, entitled: true });
      expect(listed?.includes).toEqual(expect.arrayContaining(includes));
      for (const language of ['en', 'fr', 'da'] as const) expect(listed?.label[language]).not.toBe('');
    }
  });

  test('somebody is allowed everything: name, address, one tick (R10)', async () => {
    const all = person('Abel', 'Zero');
    const user = await createUser(as, partner, all, { selectAll: true });
    expect(user.permissions).toEqual(expect.arrayContaining(LISTED.map(({ id }) => id)));
    expect(user.administrator).toBe(false);
    const abel = await accepts(all);
    for (const permission of LISTED.flatMap(({ id, includes }) => [id, ...includes]))
      expect(await may(abel, partner, permission), permission).toBe(true);
    for (const each of customers) expect(await may(abel, each, 'customers.view'), each.name).toBe(true);
  });

  test('somebody is allowed certain things only (R10, R15)', async () => {
    const some = person('Bera', 'Zero');
    await createUser(as, partner, some, { permissions: CHOSEN });
    const bera = await accepts(some);
    for (const { id } of LISTED) expect(await may(bera, partner, id), id).toBe(CHOSEN.includes(id));
    // What the shop shows comes with it.
    expect(await may(bera, partner, 'invoices.view')).toBe(true);
    expect(await may(bera, customer(0), 'customers.view')).toBe(false);

    await test.step('and orders only together with the shop', async () => {
      const create = (withRequired: boolean) =>
        as.POST('/api/companies/{companyId}/users', {
          params: { path: { companyId: partner.id } },
          body: newUser(person('Boel', 'Zero'), { permissions: ['orders.create'], withRequired }),
        });
      expect(await outcome(create(false))).toBe('409 missing-requirements');
      expect((await done(create(true))).permissions).toEqual(
        expect.arrayContaining(['orders.create', 'shop.view']),
      );
    });
  });

  test('somebody sees chosen customers only, which are added and removed (R18)', async () => {
    const chosen = person('Cleo', 'Zero');
    const user = await createUser(as, partner, chosen, {
      permissions: ['customer-licences.manage'],
      customers: { kind: 'CHOSEN', add: [customer(0).id, customer(1).id] },
    });
    const cleo = await accepts(chosen);
    expect(await scope(user)).toEqual(['CHOSEN', customer(0).id, customer(1).id].sort());
    expect(await Promise.all(customers.map((each) => may(cleo, each, 'customer-users.view')))).toEqual([
      true,
      true,
      false,
    ]);

    await test.step('one is removed and another one added', async () => {
      await done(
        as.POST('/api/companies/{companyId}/users/{userId}/customers', {
          params: at(partner, user),
          body: { remove: [customer(0).id], add: [customer(2).id] },
        }),
      );
      expect(await scope(user)).toEqual(['CHOSEN', customer(1).id, customer(2).id].sort());
      expect(await Promise.all(customers.map((each) => may(cleo, each, 'customer-users.view')))).toEqual([
        false,
        true,
        true,
      ]);
    });

    await test.step('what is outside does not exist for them', async () => {
      const hidden = cleo.POST('/api/access/check', {
        body: { companyId: customer(0).id, permission: 'users.view', userId: user.id },
      });
      const nowhere = cleo.POST('/api/access/check', {
        body: { companyId: 'cmp_01kjpsvqabybs85dtjtrjvc4pb', permission: 'users.view', userId: user.id },
      });
      expect(await outcome(hidden)).toBe(await outcome(nowhere));
    });

    await test.step('and all customers again, by another workload', async () => {
      const changed = await invoke('users', {
        operation: 'user.customers.change',
        actor: { email: administrator.email, workload: 'seed-000' },
        input: { companyId: partner.id, userId: user.id, kind: 'ALL' },
        idempotencyKey: `seed-000-${mark}-all`,
      });
      expect(changed.status).toBe(200);
      expect(await scope(user)).toEqual(['ALL']);
      expect(await may(cleo, customer(0), 'customer-users.view')).toBe(true);
    });
  });

  test('the details of a user are changed: name, address, phone (R12)', async () => {
    const user = await createUser(as, partner, person('Dag', 'Zero'));
    const path = at(partner, user);
    const edited = await done(
      as.PATCH('/api/companies/{companyId}/users/{userId}', {
        params: path,
        body: { firstName: 'Dagmar', lastName: 'Nil', phone: '+4520304050' },
      }),
    );
    expect(edited).toMatchObject({ firstName: 'Dagmar', lastName: 'Nil', phone: '+4520304050' });

    await test.step('an address that somebody signs in with is confirmed from the new one', async () => {
      const dora = person('Dora', 'Zero');
      const active = await createUser(as, partner, dora);
      await accepts(dora);
      const next = person('Dora', 'Anew').email;
      await done(
        as.POST('/api/companies/{companyId}/users/{userId}/email', {
          params: at(partner, active),
          body: { email: next },
        }),
      );
      expect((await getUser(as, partner, active)).email).toBe(dora.email);
      const { token, code } = await newestLink(next);
      await done(anyone.POST('/api/public/emails/confirm', { body: { token, code } }));
      expect((await getUser(as, partner, active)).email).toBe(next);
      await expect.poll(() => accessToken(next)).toBeDefined();
      expect(await accessToken(dora.email)).toBeUndefined();
    });

    await test.step('a field that is none is named, and nothing changes', async () => {
      const wrong = await invoke('users', {
        operation: 'user.edit',
        actor: { email: administrator.email, workload: 'seed-000' },
        input: { companyId: partner.id, userId: user.id, lastName: '', nickname: 'Daggi' },
      });
      expect(wrong.status).toBe(400);
      expect((await getUser(as, partner, user)).lastName).toBe('Nil');
    });
  });

  test('a user is deleted, and can come back for 30 days (R12)', async () => {
    const didi = person('Didi', 'Zero');
    const user = await createUser(as, partner, didi, { permissions: CHOSEN });
    const session = await accepts(didi);
    const path = at(partner, user);
    const deleted = await done(as.DELETE('/api/companies/{companyId}/users/{userId}', { params: path }));
    const days = (Date.parse(deleted.eraseAt ?? '') - Date.parse(deleted.deletedAt ?? '')) / 86_400_000;
    expect(days).toBe(30);
    expect(await outcome(session.GET('/api/me'))).toMatch(/^40[13]/);
    expect(await outcome(as.GET('/api/companies/{companyId}/users/{userId}', { params: path }))).toBe(
      '404 not-found',
    );
    expect(await listed(undefined)).not.toContain(user.id);
    expect(await listed('DELETED')).toContain(user.id);
    await expect.poll(() => accessToken(didi.email)).toBeUndefined();

    await done(as.POST('/api/companies/{companyId}/users/{userId}/restore', { params: path }));
    await expect.poll(() => accessToken(didi.email)).toBeDefined();
    expect(await may(await signedIn(didi.email), partner, 'shop.view')).toBe(true);
  });

  test('a user of the list is sent a new password (R39)', async ({ page, otherPage }) => {
    const dina = person('Dina', 'Zero');
    const user = await createUser(as, partner, dina);
    await accepts(dina);
    await new SignInPage(page).signIn(administrator.email, PASSWORD);
    const company = new CompanyPage(page);
    await company.heading(partner.name).waitFor();
    const detail = await company.openUser(dina);
    await detail.act('Send password reset');
    const link = await newestLink(dina.email, 2);
    const choose = new LinkPage(otherPage);
    await choose.open(link);
    await choose.choose(link.code, `${PASSWORD} again`);
    await otherPage.getByText('Your new password is set').waitFor();
    expect(await accessToken(dina.email, PASSWORD)).toBeUndefined();
    expect(await accessToken(dina.email, `${PASSWORD} again`)).toBeDefined();
    expect((await getUser(as, partner, user)).status).toBe('ACTIVE');
  });

  test('whoever forgot their password asks for a new one before signing in (R39)', async ({ page }) => {
    const emma = person('Emma', 'Zero');
    await createUser(as, partner, emma);
    await accepts(emma);
    const signIn = new SignInPage(page);
    await signIn.open();
    await signIn.email.fill(emma.email);
    await page.getByRole('link', { name: 'Forgot your password?' }).click();
    await page.getByRole('textbox', { name: 'E-mail address' }).fill(emma.email);
    await page.getByRole('button', { name: 'Send link' }).click();
    await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();
    const link = await newestLink(emma.email, 2);
    const choose = new LinkPage(page);
    await choose.open(link);
    await choose.choose(link.code, `${PASSWORD} again`);
    await page.getByText('Your new password is set').waitFor();
    await signIn.enterPassword(`${PASSWORD} again`);
    await expect(page.getByRole('heading', { level: 1, name: fullName(emma) })).toBeVisible();
  });

  test('whoever has no sign-in yet learns it nowhere, and asks an administrator (R36, R40)', async () => {
    const waiting: Person = person('Fred', 'Zero');
    const user = await createUser(as, partner, waiting, { sendInvitation: false });
    expect(user.status).toBe('NOT_INVITED');
    expect(await accessToken(waiting.email)).toBeUndefined();
    await done(
      as.POST('/api/companies/{companyId}/users/{userId}/invitation', { params: at(partner, user) }),
    );
    await accepts(waiting);
    expect((await getUser(as, partner, user)).status).toBe('ACTIVE');
  });
});
