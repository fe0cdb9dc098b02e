import { CompanyPage } from '../../pages/company-page.ts';
import { LinkPage } from '../../pages/link-page.ts';
import { SignInPage } from '../../pages/sign-in-page.ts';
import { accepts, accessToken, type Api, done, operator, outcome, type Schemas } from '../../support/api.ts';
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
import { messagesTo, newestLink } from '../../support/mailbox.ts';
import { fullName, mark, PASSWORD, person } from '../../support/people.ts';
import { expect, test } from '../../support/test.ts';

const DATA_ESTATE = ['data-estate.view', 'data-estate.manage', 'instances.open'];

test.describe('Seed 004: companies and their users', () => {
  const administrator = person('Arne', 'Four');
  const manager = person('Mia', 'Four');
  let vendor: Api;
  let partner: Company;
  let first: User;
  let as: Api;
  let customer: Company;
  let customerAdmin: User;
  let asManager: Api;
  let managing: User;

  test.beforeAll(async () => {
    vendor = await operator();
    ({
      company: partner,
      admin: first,
      as,
    } = await openCompany(vendor, 'Seed Four', administrator, {
      type: 'PARTNER',
      entitlements: DATA_ESTATE,
    }));
    ({ company: customer, firstUser: customerAdmin } = await createCompany(
      vendor,
      'Seed Four Customer',
      person('Cora', 'Four'),
      { type: 'CUSTOMER', partnerOfRecordId: partner.id, entitlements: DATA_ESTATE },
    ));
    managing = await createUser(as, partner, manager, { permissions: ['customers.admin'] });
    asManager = await accepts(manager);
  });

  const change = (by: Api, company: Company, user: User, body: Partial<Schemas['ChangePermissions']>) =>
    by.POST('/api/companies/{companyId}/users/{userId}/permissions', {
      params: at(company, user),
      body,
    });

  test('the first user of a company is its contact person and its admin (R4, R5)', async () => {
    expect(first).toMatchObject({ administrator: true, contactPerson: true });
    expect(customerAdmin).toMatchObject({ administrator: true, contactPerson: true });
    expect(await may(as, partner, 'users.manage')).toBe(true);
  });

  test('admins wear a crown in the list, others do not (R13)', async ({ page }) => {
    await new SignInPage(page).signIn(administrator.email, PASSWORD);
    const list = new CompanyPage(page);
    await list.heading(partner.name).waitFor();
    await expect(list.crown(administrator)).toBeVisible();
    await expect(list.user(administrator)).toContainText('Contact person');
    await expect(list.user(manager)).toBeVisible();
    await expect(list.crown(manager)).toHaveCount(0);
  });

  test('no admin takes the crown from themselves, so no company is left without one (R13)', async () => {
    const take = { take: { permissions: ['company.admin'] } };
    expect(await outcome(change(as, partner, first, take))).toBe('409 own-account');
    const second = person('Asta', 'Four');
    const other = await createUser(as, partner, second, { permissions: ['company.admin'] });
    const asSecond = await accepts(second);
    expect(await outcome(change(asSecond, partner, other, take))).toBe('409 own-account');
    await done(change(as, partner, other, take));
    expect(await outcome(change(vendor, partner, first, take))).toBe('409 last-administrator');
  });

  test('a permission can require another one, and what the company has decides what there is (R3, R15)', async () => {
    const marked = await openCompany(vendor, 'Seed Four Marked', person('Mark', 'Four'), {
      type: 'CUSTOMER',
      marks: ['version-20-or-older'],
      entitlements: [...DATA_ESTATE, 'environments.manage'],
    });
    const user = await createUser(marked.as, marked.company, person('Max', 'Four'));
    const give = { give: { permissions: ['environments.manage'] } };
    expect(await outcome(change(marked.as, marked.company, user, give))).toBe('409 missing-requirements');
    const given = await done(change(marked.as, marked.company, user, { ...give, withRequired: true }));
    expect(given.permissions).toEqual(expect.arrayContaining(['data-estate.view', 'environments.manage']));

    await test.step('what is required cannot go alone', async () => {
      const take = { take: { permissions: ['data-estate.view'] } };
      expect(await outcome(change(marked.as, marked.company, user, take))).toBe('409 required-by-others');
      const left = await done(change(marked.as, marked.company, user, { ...take, withDependents: true }));
      expect(left.permissions).toEqual([]);
    });

    await test.step('environments are for companies on version 20 or older', async () => {
      const here = await createUser(as, partner, person('Max', 'Forty'));
      expect(await outcome(change(as, partner, here, { ...give, withRequired: true }))).toBe(
        '409 does-not-exist-here',
      );
    });

    await test.step('and nobody is given what the company is not entitled to', async () => {
      const bare = await openCompany(vendor, 'Seed Four Bare', person('Bo', 'Four'), { type: 'CUSTOMER' });
      expect(
        await outcome(
          change(bare.as, bare.company, bare.admin, { give: { permissions: ['data-estate.view'] } }),
        ),
      ).toBe('409 not-entitled');
    });
  });

  test('whoever looks after the data estate grants users single instances of it (R17)', async () => {
    const steward = person('Sven', 'Four');
    await createUser(as, partner, steward, { permissions: ['data-estate.manage'] });
    const asSteward = await accepts(steward);
    const reader = person('Rune', 'Four');
    await createUser(as, partner, reader);
    const asReader = await accepts(reader);
    const found = await done(
      asSteward.GET('/api/companies/{companyId}/users', {
        params: { path: { companyId: partner.id }, query: { search: reader.email } },
      }),
    );
    const user = found.items.find(({ email }) => email === reader.email);
    if (user === undefined) throw new Error('the steward does not find the reader');
    const grant = (body: Schemas['ChangeResources']) =>
      asSteward.POST('/api/companies/{companyId}/users/{userId}/resources', {
        params: at(partner, user),
        body,
      });
    const sales = { kind: 'instance', name: 'sales-uk' };
    const opens = async (name: string): Promise<boolean> =>
      (
        await done(
          asReader.POST('/api/access/check', {
            body: {
              companyId: partner.id,
              permission: 'instances.open',
              resource: { kind: 'instance', name },
            },
          }),
        )
      ).allowed;
    expect(await opens('sales-uk')).toBe(false);
    await done(grant({ give: [sales] }));
    expect([await opens('sales-uk'), await opens('sales-fr')]).toEqual([true, false]);
    await done(grant({ take: [sales] }));
    expect(await opens('sales-uk')).toBe(false);
    expect(await outcome(change(asSteward, partner, user, { give: { resources: [sales] } }))).toBe(
      '403 not-permitted',
    );
  });

  test('a customer manager is admin at the customers and nobody at home (R20)', async () => {
    for (const permission of ['users.manage', 'account.manage', 'data-estate.manage'])
      expect(await may(asManager, customer, permission), permission).toBe(true);
    const created = await createUser(asManager, customer, person('Carl', 'Four'));
    expect(created.companyId).toBe(customer.id);
    const atHome = asManager.POST('/api/companies/{companyId}/users', {
      params: { path: { companyId: partner.id } },
      body: newUser(person('Hugo', 'Four')),
    });
    expect(await outcome(atHome)).toBe('403 not-permitted');
    expect(await outcome(change(asManager, partner, managing, { selectAll: true }))).toBe(
      '403 not-permitted',
    );
    // There are customer managers at partners only.
    const give = { give: { permissions: ['customers.admin'] } };
    expect(await outcome(change(asManager, customer, created, give))).toBe('409 does-not-exist-here');
  });

  test('an admin adds a user to their own company, with or without a phone (R8, R10, R11)', async ({
    page,
  }) => {
    const phoned = person('Pia', 'Four');
    await new SignInPage(page).signIn(administrator.email, PASSWORD);
    const list = new CompanyPage(page);
    const form = await list.startCreatingUser();
    await expect(form.invitation).toBeChecked();
    await form.person.fill(phoned);
    await form.person.phone.fill('+4520304050');
    await form.submit();
    await list.heading(fullName(phoned)).waitFor();
    await expect(page.getByText('+4520304050')).toBeVisible();
    await accepts(phoned);
    const plain = await createUser(as, partner, person('Per', 'Four'));
    expect(plain.phone).toBeUndefined();
  });

  test('a customer manager finds the customer, and adds a user there (R10, R20)', async ({ page }) => {
    const customers = await done(
      asManager.GET('/api/companies/{companyId}/customers', {
        params: { path: { companyId: partner.id }, query: { startsWith: 'seed four c' } },
      }),
    );
    expect(customers.items.map(({ id }) => id)).toEqual([customer.id]);
    await new SignInPage(page).signIn(manager.email, PASSWORD);
    await page.goto(`/companies/${customer.id}`);
    const list = new CompanyPage(page);
    await list.heading(customer.name).waitFor();
    const added = person('Cleo', 'Four');
    const form = await list.startCreatingUser();
    await form.person.fill(added);
    await form.submit();
    await list.heading(fullName(added)).waitFor();
    await newestLink(added.email);
  });

  test('somebody is not invited, and is later, at home and at a customer (R11)', async ({
    page,
    otherPage,
  }) => {
    const here = person('Nora', 'Four');
    const there = person('Nils', 'Four');
    await createUser(as, partner, here, { sendInvitation: false });
    await createUser(asManager, customer, there, { sendInvitation: false });
    expect(await messagesTo(here.email)).toEqual([]);
    expect(await accessToken(here.email)).toBeUndefined();

    for (const [browser, by, company, invited] of [
      [page, administrator, partner, here],
      [otherPage, manager, customer, there],
    ] as const) {
      await new SignInPage(browser).signIn(by.email, PASSWORD);
      await browser.goto(`/companies/${company.id}`);
      await new CompanyPage(browser).openUser(invited);
      await browser.getByRole('button', { name: 'Send invitation' }).click();
      await expect(browser.getByText('Waiting for an answer')).toBeVisible();
      await accepts(invited);
    }
  });

  test('an invitation is sent again, a minute later at the earliest (R36, R38)', async () => {
    const late = person('Liv', 'Four');
    const user = await createUser(as, partner, late, { sendInvitation: false });
    const send = (by: Api) =>
      by.POST('/api/companies/{companyId}/users/{userId}/invitation', { params: at(partner, user) });
    await done(send(as));
    const again = await send(as);
    expect(again.response.status).toBe(429);
    const { retryAt } = again.error as { retryAt?: string };
    expect(Date.parse(retryAt ?? '')).toBeGreaterThan(Date.now());
    expect((await getUser(as, partner, user)).invitation?.state).toBe('VALID');
  });

  test('another user of the company becomes its contact person, from the list (R5)', async ({ page }) => {
    const next = person('Kim', 'Four');
    const user = await createUser(as, partner, next);
    await new SignInPage(page).signIn(administrator.email, PASSWORD);
    const detail = await new CompanyPage(page).openUser(next);
    await detail.act('Make contact person');
    await expect(page.getByRole('main').getByText('Contact person').first()).toBeVisible();
    expect((await getUser(as, partner, user)).contactPerson).toBe(true);
    expect((await getUser(as, partner, first)).contactPerson).toBe(false);
    // A label without rights.
    expect((await getUser(as, partner, user)).administrator).toBe(false);
  });

  test('a password is reset by an admin, and by the user (R39)', async ({ page, otherPage }) => {
    const rita = person('Rita', 'Four');
    await createUser(as, partner, rita);
    await accepts(rita);
    await new SignInPage(page).signIn(administrator.email, PASSWORD);
    await (await new CompanyPage(page).openUser(rita)).act('Send password reset');
    const link = await newestLink(rita.email, 2);
    const choose = new LinkPage(otherPage);
    await choose.open(link);
    await choose.choose(link.code, `${PASSWORD} again`);
    await otherPage.getByText('Your new password is set').waitFor();

    await test.step('and by the link on the page for signing in', async () => {
      await otherPage.goto('/sign-in');
      await otherPage.getByRole('link', { name: 'Forgot your password?' }).click();
      await otherPage.getByRole('textbox', { name: 'E-mail address' }).fill(rita.email);
      await otherPage.getByRole('button', { name: 'Send link' }).click();
      await otherPage.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();
      // The second of them: the first told that the password was changed.
      const own = await newestLink(rita.email, 4);
      await choose.open(own);
      await choose.choose(own.code, `${PASSWORD} for good`);
      await otherPage.getByText('Your new password is set').waitFor();
      expect(await accessToken(rita.email, `${PASSWORD} for good`)).toBeDefined();
      expect(await accessToken(rita.email, `${PASSWORD} again`)).toBeUndefined();
    });
  });

  test('a workload resets on behalf of an admin (R39, R52)', async () => {
    const workless = person('Wilma', 'Four');
    const user = await createUser(as, partner, workless);
    await accepts(workless);
    const sent = await invoke('passwords-admin', {
      operation: 'password.reset.send',
      actor: { email: administrator.email, workload: 'seed-004' },
      input: { companyId: partner.id, userId: user.id },
      idempotencyKey: `seed-004-${mark}-reset`,
    });
    expect(sent.status).toBe(202);
    await newestLink(workless.email, 2);
  });
});
