import { accepts, type Api, done, operator, outcome } from '../../support/api.ts';
import { type Company, createUser, getUser, may, openCompany, type User } from '../../support/companies.ts';
import { invoke } from '../../support/invoke.ts';
import { messagesTo, newestMessage } from '../../support/mailbox.ts';
import { mark, type Person, person } from '../../support/people.ts';
import { expect, test } from '../../support/test.ts';

const DOMAIN = `${mark}.partners.example`;

/** Somebody whose address is in the domain that the partner approves. */
const employed = (firstName: string): Person => ({
  firstName,
  lastName: 'Three',
  email: `${firstName}@${DOMAIN}`.toLowerCase(),
});

test.describe('Seed 003: the partner seat', () => {
  const administrator = person('Agda', 'Three');
  const partnerAdmin = employed('Pelle');
  let vendor: Api;
  let partner: Company;
  let asPartner: Api;
  let client: Company;
  let as: Api;

  test.beforeAll(async () => {
    vendor = await operator();
    ({ company: partner, as: asPartner } = await openCompany(vendor, 'Seed Three Solutions', partnerAdmin, {
      type: 'PARTNER',
    }));
    await approve(DOMAIN);
    ({ company: client, as } = await openCompany(vendor, 'Seed Three Client', administrator, {
      type: 'CUSTOMER',
      partnerOfRecordId: partner.id,
    }));
    await buy(3);
  });

  const approve = (...approvedEmailDomains: readonly string[]) =>
    done(
      vendor.PATCH('/api/companies/{companyId}', {
        params: { path: { companyId: partner.id } },
        body: { approvedEmailDomains: [...approvedEmailDomains] },
      }),
    );
  const there = () => ({ path: { companyId: client.id } });
  const buy = (bought: number) =>
    done(
      vendor.PUT('/api/companies/{companyId}/seats/limits', {
        params: there(),
        body: { limits: [{ seat: 'core', bought }] },
      }),
    );
  const assign = (by: Api, user: { readonly id: string }, seat: string | null) =>
    by.PUT('/api/companies/{companyId}/users/{userId}/seat', {
      params: { path: { companyId: client.id, userId: user.id } },
      body: { seat },
    });
  const contact = (
    who: Person,
    { permissions = [], ...more }: { seat?: string; template?: string; permissions?: string[] },
  ) =>
    as.POST('/api/companies/{companyId}/contacts', {
      params: there(),
      body: { email: who.email, give: { permissions }, ...more },
    });
  const giveAccess = (by: Api, user: User, more: object) =>
    by.PUT('/api/companies/{companyId}/client-access/{userId}', {
      params: { path: { companyId: client.id, userId: user.id } },
      body: more,
    });
  const core = async (): Promise<readonly [number, number, number]> => {
    const { seats } = await done(as.GET('/api/companies/{companyId}/seats', { params: there() }));
    const found = seats.find(({ seat }) => seat === 'core');
    if (!found) throw new Error('no core seats in the overview');
    return [found.bought ?? 0, found.used, found.reserved];
  };

  /** The seat that the client's list shows, which has users of other companies, too. */
  const seatOf = async ({ id, lastName }: User): Promise<string | undefined> => {
    const { items } = await done(
      as.GET('/api/companies/{companyId}/users', {
        params: { ...there(), query: { search: lastName, limit: 100 } },
      }),
    );
    return items.find((user) => user.id === id)?.seat;
  };

  /** A user of the partner, signed in. */
  async function employee(who: Person): Promise<{ readonly user: User; readonly as: Api }> {
    return { user: await createUser(asPartner, partner, who), as: await accepts(who) };
  }

  test('in the client’s account: the address of an employee, the partner seat, a template (R21, R25)', async () => {
    const erik = employed('Erik');
    const { as: asErik } = await employee(erik);
    await done(contact(erik, { seat: 'partner', template: 'partner-admin' }));
    for (const permission of [
      'users.manage',
      'accounts.employees-manage',
      'payments.manage',
      'phones.manage',
    ])
      expect(await may(asErik, client, permission), permission).toBe(true);
    // Told that they were added to the account: the mail after the invitation.
    expect((await newestMessage(erik.email, 2)).text).toContain(client.name);
    expect(await core()).toEqual([3, 0, 0]);
  });

  test('the seat gives no permission by itself (R21)', async () => {
    const ester = employed('Ester');
    const { as: asEster } = await employee(ester);
    await done(contact(ester, { seat: 'partner', permissions: ['account.view'] }));
    for (const permission of ['users.view', 'invoices.view', 'account.manage'])
      expect(await may(asEster, client, permission), permission).toBe(false);
  });

  test('who does not qualify can have a core or a view-only seat, and no partner seat (R22)', async () => {
    const foreign = person('Fie', 'Three');
    const { user } = await employee(foreign);
    expect(await outcome(contact(foreign, { seat: 'partner', permissions: ['invoices.view'] }))).toMatch(
      /^409/,
    );
    await done(contact(foreign, { seat: 'view-only', permissions: ['invoices.view'] }));
    expect(await outcome(assign(as, user, 'partner'))).toMatch(/^409/);
    await done(assign(as, user, 'core'));
    expect(await core()).toEqual([3, 1, 0]);
    await done(assign(as, user, null));

    await test.step('nor has one of the client’s own people', async () => {
      const own = await createUser(as, client, person('Otto', 'Three'));
      expect(await outcome(assign(as, own, 'partner'))).toMatch(/^409/);
    });
  });

  test('from the partner’s account: a partner admin adds a colleague in one step (R26)', async () => {
    const [first, second] = [await employee(employed('Gerd')), await employee(employed('Gry'))];
    expect(await outcome(giveAccess(first.as, second.user, {}))).toMatch(/^40[34]/);
    await done(contact(employed('Gerd'), { seat: 'partner', template: 'partner-admin' }));
    // Nothing said of permissions: a partner admin.
    await done(giveAccess(first.as, second.user, {}));
    expect(await may(second.as, client, 'accounts.employees-manage')).toBe(true);
    expect(await seatOf(second.user)).toBe('partner');
  });

  test('added with another seat by mistake: changed in the client’s account (R24)', async () => {
    const hans = employed('Hans');
    const { user } = await employee(hans);
    await done(contact(hans, { seat: 'core', permissions: ['users.manage'] }));
    expect(await core()).toEqual([3, 1, 0]);
    await done(assign(as, user, 'partner'));
    expect(await core()).toEqual([3, 0, 0]);

    await test.step('and by another workload, back and forth (R52)', async () => {
      const set = (seat: string) =>
        invoke('seats', {
          operation: 'user.seat.set',
          actor: { email: administrator.email, workload: 'seed-003' },
          input: { companyId: client.id, userId: user.id, seat },
          idempotencyKey: `seed-003-${mark}-${seat}`,
        });
      expect((await set('view-only')).status).toBe(200);
      expect((await set('partner')).status).toBe(200);
    });
  });

  test('added with another seat by mistake: changing permissions from the partner’s account gives it (R26)', async () => {
    const [chief, ida] = [employed('Carl'), employed('Ida')];
    const { as: asChief } = await employee(chief);
    await done(contact(chief, { seat: 'partner', template: 'partner-admin' }));
    const { user, as: asIda } = await employee(ida);
    await done(contact(ida, { seat: 'view-only', permissions: ['users.manage'] }));
    expect(await may(asIda, client, 'users.manage')).toBe(false);
    await done(giveAccess(asChief, user, { give: { permissions: ['billing.edit'] } }));
    expect(await may(asIda, client, 'users.manage')).toBe(true);
    expect(await may(asIda, client, 'billing.edit')).toBe(true);
  });

  test('seats are changed by who manages users and edits billing, not by either alone (R24)', async () => {
    const target = await createUser(as, client, person('Tage', 'Three'));
    const holding = async (name: string, ...permissions: string[]): Promise<Api> => {
      const who = person(name, 'Three');
      await createUser(as, client, who, { permissions });
      return accepts(who);
    };
    expect(await outcome(assign(await holding('Uma', 'users.manage'), target, 'view-only'))).toMatch(/^403/);
    expect(await outcome(assign(await holding('Ulf', 'billing.edit'), target, 'view-only'))).toMatch(/^403/);
    await done(assign(await holding('Una', 'users.manage', 'billing.edit'), target, 'view-only'));
  });

  test('partner seats are given to one user at a time, others to many (R23)', async () => {
    const many: User[] = [];
    for (const name of ['Mads', 'Mie', 'Mons'])
      many.push(await createUser(as, client, person(name, 'Three')));
    const bulk = (seat: string) =>
      as.POST('/api/companies/{companyId}/seats/assignments', {
        params: there(),
        body: { seat, userIds: many.map(({ id }) => id) },
      });
    expect(await outcome(bulk('partner'))).toMatch(/^40[09]/);
    await done(bulk('view-only'));
    for (const user of many) expect((await getUser(as, client, user)).seat).toBe('view-only');

    await test.step('open invitations reserve theirs, and never one more than bought (R27)', async () => {
      await buy(2);
      const { assigned, users } = await done(bulk('core'));
      expect(assigned).toBe(2);
      expect(await core()).toEqual([2, 0, 2]);
      const refused = users.find((each) => !each.assigned);
      expect(refused?.problem?.type).toBe('urn:gatehouse:problem:no-seat-left');
      await buy(3);
      await done(assign(as, { id: refused?.userId ?? '' }, 'core'));
      expect(await core()).toEqual([3, 0, 3]);
      const fewer = vendor.PUT('/api/companies/{companyId}/seats/limits', {
        params: there(),
        body: { limits: [{ seat: 'core', bought: 2 }] },
      });
      expect(await outcome(fewer)).toMatch(/^409/);
    });
  });

  test('a view-only seat lets see whatever else is held (R21)', async () => {
    const vera = person('Vera', 'Three');
    const user = await createUser(as, client, vera, { permissions: ['users.manage', 'account.manage'] });
    const asVera = await accepts(vera);
    await done(assign(as, user, 'view-only'));
    expect(await may(asVera, client, 'users.view')).toBe(true);
    expect(await may(asVera, client, 'users.manage')).toBe(false);
    await done(assign(as, user, null));
    expect(await may(asVera, client, 'users.manage')).toBe(true);
  });

  test('the partner approves the domain no longer: the seat falls to view-only, and both sides hear (R22)', async () => {
    const last = employed('Lene');
    const { user, as: asLast } = await employee(last);
    await done(contact(last, { seat: 'partner', permissions: ['users.manage'] }));
    expect(await may(asLast, client, 'users.manage')).toBe(true);
    const [before, atPartner] = [
      (await messagesTo(administrator.email)).length,
      (await messagesTo(partnerAdmin.email)).length,
    ];
    await approve();
    await expect.poll(() => seatOf(user)).toBe('view-only');
    expect(await may(asLast, client, 'users.manage')).toBe(false);
    expect(await may(asLast, client, 'users.view')).toBe(true);
    await newestMessage(administrator.email, before + 1);
    await newestMessage(partnerAdmin.email, atPartner + 1);
  });
});
