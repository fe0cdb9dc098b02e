import { accepts, type Api, done, operator, outcome } from '../../support/api.ts';
import { type Company, createUser, may, openCompany, type User } from '../../support/companies.ts';
import { invoke } from '../../support/invoke.ts';
import { newestMessage } from '../../support/mailbox.ts';
import { mark, type Person, person } from '../../support/people.ts';
import { expect, test } from '../../support/test.ts';

const DECISION_MAKER = 'decision-maker';
const PHONE_MANAGER = 'phone-manager';
const DAY = 86_400_000;

/** An address that nobody has used before, and that need not be a user's. */
const watcher = (name: string): string => `${name}.${mark}@watchers.example`;

test.describe('Seed 001: a customer opens its account to its partner, and closes it', () => {
  const administrator = person('Arno', 'One');
  const decider = person('Dora', 'One');
  const people: readonly Person[] = [person('Mona', 'One'), person('Moritz', 'One'), person('Malik', 'One')];
  let vendor: Api;
  let partner: Company;
  let asPartner: Api;
  let customer: Company;
  let asAdmin: Api;
  let asDecider: Api;
  let employees: readonly { readonly user: User; readonly as: Api }[];

  test.beforeAll(async () => {
    vendor = await operator();
    ({ company: partner, as: asPartner } = await openCompany(
      vendor,
      'Seed One Referrers',
      person('Paula', 'One'),
      {
        type: 'PARTNER',
      },
    ));
    ({ company: customer, as: asAdmin } = await openCompany(vendor, 'Seed One Contoso', administrator, {
      type: 'CUSTOMER',
      partnerOfRecordId: partner.id,
    }));
    await createUser(asAdmin, customer, decider, { roles: [DECISION_MAKER] });
    asDecider = await accepts(decider);
    const joining: { user: User; as: Api }[] = [];
    for (const each of people)
      joining.push({ user: await createUser(asPartner, partner, each), as: await accepts(each) });
    employees = joining;
  });

  const at = (company: Company) => ({ path: { companyId: company.id } });
  const group = (role: string, company = customer) => ({
    path: { companyId: partner.id, customerId: company.id, roleId: role },
  });
  const employee = (index: number): { readonly user: User; readonly as: Api } => {
    const found = employees[index];
    if (!found) throw new Error(`no employee ${index}`);
    return found;
  };

  /** Exactly these roles are authorised from now on, and whoever is named is told. */
  const authorise = (by: Api, notify: string, ...roles: readonly string[]) =>
    by.PUT('/api/companies/{companyId}/partner-access', {
      params: at(customer),
      body: { roles: roles.map((role) => ({ role })), notify },
    });
  const change = (role: string, body: { add?: string[]; remove?: string[] }) =>
    asPartner.POST('/api/companies/{companyId}/groups/{customerId}/{roleId}/members', {
      params: group(role),
      body,
    });
  const groups = async (): Promise<readonly string[]> =>
    (await done(asPartner.GET('/api/companies/{companyId}/groups', { params: at(partner) }))).items
      .filter(({ customerId }) => customerId === customer.id)
      .map(({ name }) => name);
  const all = (permission: string): Promise<readonly boolean[]> =>
    Promise.all(employees.map(({ as }) => may(as, customer, permission)));

  test('a decision maker sees who the referring partner is, and that nothing is open yet (R28)', async () => {
    const seen = await done(
      asDecider.GET('/api/companies/{companyId}/partner-access', { params: at(customer) }),
    );
    expect(seen).toMatchObject({ partnerId: partner.id, partnerName: partner.name });
    expect(seen.roles.map(({ role, enabled }) => [role, enabled])).toEqual([
      [DECISION_MAKER, false],
      [PHONE_MANAGER, false],
    ]);
    expect(await groups()).toEqual([]);
  });

  test('at least one address is to be told, and each is looked at (R31)', async () => {
    expect(await outcome(authorise(asDecider, ' , ', DECISION_MAKER))).toBe('400 invalid-request');
    const wrong = await authorise(asDecider, 'one@, two@watchers.example, three', DECISION_MAKER);
    expect(wrong.response.status).toBe(400);
    expect((wrong.error as { errors?: unknown[] } | undefined)?.errors).toHaveLength(2);
    expect(await groups()).toEqual([]);
  });

  test('who decides nothing for the account opens nothing, the partner itself least of all (R28)', async () => {
    expect(await outcome(authorise(asPartner, watcher('nobody'), DECISION_MAKER))).toMatch(/^40[34]/);
    expect(await outcome(authorise(employee(0).as, watcher('nobody'), DECISION_MAKER))).toMatch(/^40[34]/);
  });

  test('each role that is ticked makes a group at the partner, and each address gets a mail (R28, R31)', async () => {
    const addresses = [watcher('first'), watcher('second')];
    await done(authorise(asDecider, addresses.join(', '), DECISION_MAKER, PHONE_MANAGER));
    expect([...(await groups())].sort()).toEqual([
      `${customer.name} Decision maker`,
      `${customer.name} Phone manager`,
    ]);
    for (const address of addresses) {
      const mail = await newestMessage(address);
      expect(mail.to).toEqual([address]);
      expect(mail.text).toContain(customer.name);
    }
    // A group gives nothing to anybody who is not in it.
    expect(await all('invoices.view')).toEqual([false, false, false]);
  });

  test('the partner puts its own users into the groups, and they may act at once (R28, R29)', async () => {
    await done(change(DECISION_MAKER, { add: [employee(0).user.id, employee(1).user.id] }));
    await done(change(PHONE_MANAGER, { add: [employee(2).user.id] }));
    expect(await all('invoices.view')).toEqual([true, true, false]);
    expect(await all('payments.manage')).toEqual([true, true, false]);
    expect(await all('decisions.make')).toEqual([true, true, false]);
    expect(await all('phones.manage')).toEqual([false, false, true]);
    const listed = await done(
      asPartner.GET('/api/companies/{companyId}/groups/{customerId}/{roleId}/members', {
        params: group(DECISION_MAKER),
      }),
    );
    expect(listed.items.map(({ userId }) => userId).sort()).toEqual(
      [employee(0).user.id, employee(1).user.id].sort(),
    );
  });

  test('nobody of another company can be put into them (R28)', async () => {
    const outsider = await createUser(asAdmin, customer, person('Olga', 'One'));
    const answer = await done(change(DECISION_MAKER, { add: [outsider.id] }));
    expect(answer).toMatchObject({
      changed: 0,
      users: [{ userId: outsider.id, member: false, changed: false }],
    });
    expect(answer.users[0]?.problem?.type).toBe('urn:gatehouse:problem:not-found');
  });

  test('whoever was let in does not let in others, or for longer (R33)', async () => {
    expect(await outcome(authorise(employee(0).as, watcher('sly'), DECISION_MAKER, PHONE_MANAGER))).toBe(
      '403 customer-decides',
    );
  });

  test('the customer gets another name, and so do its groups (R28)', async () => {
    const name = `Seed One Fabrikam ${mark}`;
    await done(vendor.PATCH('/api/companies/{companyId}', { params: at(customer), body: { name } }));
    expect([...(await groups())].sort()).toEqual([`${name} Decision maker`, `${name} Phone manager`]);
    customer = { ...customer, name };
  });

  test('one role is cleared: its group is gone and so is all access by it, a second later (R30, R31)', async () => {
    const address = watcher('cleared');
    await done(authorise(asDecider, address, PHONE_MANAGER));
    await new Promise((passed) => setTimeout(passed, 1000));
    expect(await all('invoices.view')).toEqual([false, false, false]);
    expect(await all('decisions.make')).toEqual([false, false, false]);
    expect(await all('phones.manage')).toEqual([false, false, true]);
    expect(await groups()).toEqual([`${customer.name} Phone manager`]);
    const mail = await newestMessage(address);
    expect(mail.text).toContain(customer.name);
  });

  test('ticked again, it has a new group and nobody in it (R30)', async () => {
    await done(authorise(asDecider, watcher('again'), DECISION_MAKER, PHONE_MANAGER));
    expect(await all('invoices.view')).toEqual([false, false, false]);
  });

  test('another workload closes everything on behalf of the decision maker (R30, R52)', async () => {
    await done(change(DECISION_MAKER, { add: employees.map(({ user }) => user.id) }));
    expect(await all('payments.manage')).toEqual([true, true, true]);
    const addresses = [watcher('workload'), watcher('accounting')];
    const closed = await invoke('partner-access', {
      operation: 'partner-access.set',
      actor: { email: decider.email, workload: 'seed-001' },
      input: { companyId: customer.id, roles: [], notify: addresses },
      idempotencyKey: `seed-001-${mark}-close`,
    });
    expect(closed.status).toBe(200);
    await new Promise((passed) => setTimeout(passed, 1000));
    for (const permission of ['payments.manage', 'decisions.make', 'phones.manage'])
      expect(await all(permission), permission).toEqual([false, false, false]);
    expect(await groups()).toEqual([]);
    for (const address of addresses) await newestMessage(address);
  });

  test('a role is given until a day, the partner proposes another, and the customer decides (R33)', async () => {
    const until = (days: number): string => new Date(Date.now() + days * DAY).toISOString();
    const give = (end: string) =>
      asDecider.PUT('/api/companies/{companyId}/partner-access', {
        params: at(customer),
        body: { roles: [{ role: PHONE_MANAGER, until: end }], notify: watcher('ending') },
      });
    expect(await outcome(give(until(3 * 365)))).toBe('400 invalid-request');
    await done(give(until(60)));
    const later = until(120);
    await done(
      asPartner.POST('/api/companies/{companyId}/groups/{customerId}/{roleId}/extension', {
        params: group(PHONE_MANAGER),
        body: { until: later },
      }),
    );
    const decided = await done(
      asDecider.POST('/api/companies/{companyId}/partner-access/{roleId}/extension/decision', {
        params: { path: { companyId: customer.id, roleId: PHONE_MANAGER } },
        body: { accept: true },
      }),
    );
    expect(Date.parse(decided.until ?? '')).toBe(Date.parse(later));
  });

  test('the partner gives a role up itself (R33)', async () => {
    await done(change(PHONE_MANAGER, { add: [employee(0).user.id] }));
    await done(
      asPartner.DELETE('/api/companies/{companyId}/groups/{customerId}/{roleId}', {
        params: group(PHONE_MANAGER),
      }),
    );
    expect(await all('phones.manage')).toEqual([false, false, false]);
    expect(await groups()).toEqual([]);
  });

  test('another partner becomes the partner of record: what was granted to this one ends (R34)', async () => {
    await done(authorise(asDecider, watcher('moving'), DECISION_MAKER));
    await done(change(DECISION_MAKER, { add: [employee(0).user.id] }));
    expect(await may(employee(0).as, customer, 'invoices.view')).toBe(true);
    const next = await openCompany(vendor, 'Seed One Successors', person('Sara', 'One'), { type: 'PARTNER' });
    const move = (to: string) =>
      vendor.PUT('/api/companies/{companyId}/partner-of-record', {
        params: at(customer),
        body: { partnerOfRecordId: to },
      });
    await done(move(next.company.id));
    expect(await may(employee(0).as, customer, 'invoices.view')).toBe(false);
    expect(await groups()).toEqual([]);
    // And does not come back with the partner.
    await done(move(partner.id));
    expect(await may(employee(0).as, customer, 'invoices.view')).toBe(false);
  });

  test('a consultant gets the same as a contact with a role, without any group (R32)', async () => {
    const consultant = person('Cato', 'One');
    const firm = await openCompany(vendor, 'Seed One Consultants', consultant, { type: 'PARTNER' });
    const given = await done(
      asAdmin.POST('/api/companies/{companyId}/contacts', {
        params: at(customer),
        body: { email: consultant.email, give: { roles: [DECISION_MAKER] } },
      }),
    );
    expect(await may(firm.as, customer, 'payments.manage')).toBe(true);
    expect(await groups()).toEqual([]);
    await newestMessage(consultant.email, 2);

    await test.step('an address that nobody has is not added', async () => {
      const unknown = asAdmin.POST('/api/companies/{companyId}/contacts', {
        params: at(customer),
        body: { email: watcher('unknown'), give: { roles: [DECISION_MAKER] } },
      });
      expect(await outcome(unknown)).toBe('404 no-such-contact');
    });

    await test.step('and everything the customer gave is taken in one step', async () => {
      await done(
        asAdmin.DELETE('/api/companies/{companyId}/account-access/{userId}', {
          params: { path: { companyId: customer.id, userId: given.userId } },
        }),
      );
      expect(await may(firm.as, customer, 'payments.manage')).toBe(false);
    });
  });
});
