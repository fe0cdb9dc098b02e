import { CompanyPage } from '../../pages/company-page.ts';
import { ManagePage } from '../../pages/manage-page.ts';
import { SignInPage } from '../../pages/sign-in-page.ts';
import { accepts, type Api, done, managing, operator, outcome } from '../../support/api.ts';
import {
  at,
  type Company,
  createCompany,
  createUser,
  may,
  newUser,
  openCompany,
  type User,
} from '../../support/companies.ts';
import { invoke } from '../../support/invoke.ts';
import { newestLink, newestMessage } from '../../support/mailbox.ts';
import { fullName, mark, PASSWORD, person } from '../../support/people.ts';
import { expect, test } from '../../support/test.ts';

/** What each role lets do: x manages, v sees only, - neither. A blank column does not exist for the company type. */
const TABLE = `
                   | P.acct P.bill P.tech P.subs | SP.acct SP.tech SP.subs | C.acct C.bill C.tech C.subs | A.acct A.tech
organisations      |   x      v      x      -    |    x       x       -    |   x      -      -      -    |   x      -
users              |   x      v      v      v    |    x       v       v    |   x      v      v      v    |   x      v
offers             |   x      v      x      -    |    x       x       -    |   x      v      x      -    |   x      x
subscriptions      |   x      -      -      x    |    x       -       x    |   x      -      -      x    |   x      -
invoices           |   x      v      -      -    |    -       -       -    |   x      v      -      -    |   x      -
payments           |   x      v      -      -    |    -       -       -    |   x      v      -      -    |   x      -
payment-cards      |   x      x      -      -    |    -       -       -    |   x      x      -      -    |   x      -
billing            |   x      x      -      -    |    -       -       -    |   x      -      -      -    |   x      -
account            |   x      v      -      -    |    x       -       -    |   x      v      -      -    |   x      -
partner-prices     |   x      v      -      -    |    x       -       -    |   -      -      -      -    |   x      -
offer-list         |   x      v      v      -    |    x       v       -    |   x      -      -      -    |   x      v
event-log          |   x      -      v      v    |    x       v       v    |   x      -      v      v    |   x      v
notifications      |   x      -      v      v    |    x       v       v    |   x      -      v      v    |   x      v
`;

const ROLE: Readonly<Record<string, string>> = {
  acct: 'account-manager',
  bill: 'billing-manager',
  tech: 'technical-manager',
  subs: 'subscription-manager',
};

/** What managing is called, where it is not `….manage`. */
const MANAGING: Readonly<Record<string, string>> = {
  billing: 'billing.edit',
  'event-log': 'event-log.export',
};

interface Column {
  /** Such as `SP.acct`. */
  readonly name: string;
  readonly type: string;
  readonly role: string;
  readonly cells: ReadonlyMap<string, string>;
}

function columns(): readonly Column[] {
  const [head = [], ...rows] = TABLE.trim()
    .split('\n')
    .map((line) => line.replaceAll('|', ' ').trim().split(/\s+/));
  return head.map((name, index) => {
    const [type = '', job = ''] = name.split('.');
    return {
      name,
      type,
      role: ROLE[job] ?? job,
      cells: new Map(rows.map(([row = '', ...cells]) => [row, cells[index] ?? ''])),
    };
  });
}

test.describe('Seed 002: roles, and acting for customers', () => {
  const holder = person('Hugo', 'Two');
  let vendor: Api;
  let companies: Readonly<Record<string, { readonly company: Company; readonly as: Api }>>;
  let customerOfAffiliate: Company;

  const of = (type: string): { readonly company: Company; readonly as: Api } => {
    const found = companies[type];
    if (!found) throw new Error(`no company of type ${type}`);
    return found;
  };

  test.beforeAll(async () => {
    vendor = await operator();
    const partner = await openCompany(vendor, 'Seed Two Partner', person('Paul', 'Two'), { type: 'PARTNER' });
    companies = {
      P: partner,
      SP: await openCompany(vendor, 'Seed Two Sub-partner', person('Sofie', 'Two'), {
        type: 'SUB_PARTNER',
        parentCompanyId: partner.company.id,
      }),
      C: await openCompany(vendor, 'Seed Two Direct', person('Cora', 'Two'), { type: 'CUSTOMER' }),
      A: await openCompany(vendor, 'Seed Two Affiliate', person('Aida', 'Two'), { type: 'AFFILIATE' }),
    };
    ({ company: customerOfAffiliate } = await createCompany(
      vendor,
      'Seed Two Referred',
      person('Rolf', 'Two'),
      {
        type: 'CUSTOMER',
        partnerOfRecordId: of('A').company.id,
      },
    ));
  });

  /** Everything somebody may do for these companies, as whoever sees all users is told. */
  const everything = async (user: User, ...there: readonly Company[]): Promise<ReadonlySet<string>> => {
    const { items } = await done(vendor.POST('/api/access/what', { body: { userId: user.id, limit: 100 } }));
    const wanted = items.filter(({ companyId }) => there.some(({ id }) => id === companyId));
    return new Set(wanted.flatMap(({ permissions }) => permissions));
  };

  const cell = (held: ReadonlySet<string>, row: string): string => {
    if (held.has(MANAGING[row] ?? `${row}.manage`)) return 'x';
    return held.has(`${row}.view`) ? 'v' : '-';
  };

  for (const column of columns()) {
    test(`${column.name}: the role ${column.role} does what the table says (§4, R19)`, async () => {
      const { company, as } = of(column.type);
      const offered = await done(
        as.GET('/api/companies/{companyId}/catalogue', { params: { path: { companyId: company.id } } }),
      );
      expect(offered.roles.map(({ id }) => id)).toContain(column.role);
      const somebody = person(column.role, column.type);
      const user = await createUser(as, company, somebody, { roles: [column.role] });
      await accepts(somebody);
      // An affiliate's roles are for its customers.
      const held =
        column.type === 'A'
          ? await everything(user, company, customerOfAffiliate)
          : await everything(user, company);
      const seen = new Map([...column.cells.keys()].map((row) => [row, cell(held, row)]));
      expect(Object.fromEntries(seen)).toEqual(Object.fromEntries(column.cells));
    });
  }

  test.describe('a delegated administrator', () => {
    let partner: Company;
    let asPartner: Api;
    let customer: Company;
    let asCustomer: Api;
    let advisor: User;
    let asAdvisor: Api;

    test.beforeAll(async () => {
      ({ company: partner, as: asPartner } = await openCompany(
        vendor,
        'Seed Two Advisors',
        person('Vera', 'Two'),
        {
          type: 'PARTNER',
        },
      ));
      ({ company: customer, as: asCustomer } = await openCompany(
        vendor,
        'Seed Two Advised',
        person('Karl', 'Two'),
        {
          type: 'CUSTOMER',
          partnerOfRecordId: partner.id,
        },
      ));
      advisor = await createUser(asPartner, partner, holder, { permissions: ['customers.view'] });
      asAdvisor = await accepts(holder);
    });

    const where = () => ({ path: { companyId: customer.id } });
    const manageable = async (): Promise<readonly string[]> =>
      (await done(asAdvisor.GET('/api/me/delegations'))).items.map(({ companyId }) => companyId);
    const name = (by: Api, user: User) =>
      by.POST('/api/companies/{companyId}/delegated-administrators', {
        params: where(),
        body: { email: user.email },
      });
    const begin = () => asAdvisor.POST('/api/companies/{companyId}/manage', { params: where() });
    const newcomer = (by: Api, first: string) =>
      by.POST('/api/companies/{companyId}/users', { params: where(), body: newUser(person(first, 'Two')) });

    test('no button, no right: who was not named manages nothing (R35)', async () => {
      expect(await manageable()).toEqual([]);
      expect(await outcome(begin())).toBe('404 not-found');
      expect(await outcome(newcomer(asAdvisor, 'Nils'))).toMatch(/^40[34]/);
      expect(await may(asAdvisor, customer, 'account.manage')).toBe(false);
    });

    test('only the customer names them, and only people of its partner (R35)', async () => {
      expect(await outcome(name(asPartner, advisor))).toMatch(/^40[34]/);
      const stranger = await createUser(of('A').as, of('A').company, person('Stine', 'Two'));
      expect(await outcome(name(asCustomer, stranger))).toBe('404 not-found');
    });

    test('named, they manage the customer: in a session of its own, with what its account manager has (R35)', async () => {
      await done(name(asCustomer, advisor));
      expect(await manageable()).toEqual([customer.id]);
      expect((await newestMessage(holder.email, 2)).text).toContain(customer.name);
      const held = await everything(advisor, customer);
      const manager = columns().find((column) => column.name === 'C.acct');
      for (const [row, wanted] of manager?.cells ?? []) expect(cell(held, row), row).toBe(wanted);
      // Not by the way, but by the button only.
      expect(await outcome(newcomer(asAdvisor, 'Nora'))).toMatch(/^40[34]/);
      const { sessionId } = await done(begin());
      const asManager = await managing(holder.email, sessionId);
      expect((await done(newcomer(asManager, 'Nora'))).companyId).toBe(customer.id);

      await test.step('and for nobody else meanwhile', async () => {
        const home = asManager.GET('/api/companies/{companyId}/users', {
          params: { path: { companyId: partner.id } },
        });
        expect(await outcome(home)).toMatch(/^40[34]/);
      });

      await test.step('until they leave', async () => {
        await done(asAdvisor.DELETE('/api/companies/{companyId}/manage', { params: where() }));
        expect(await outcome(newcomer(asManager, 'Nadia'))).toMatch(/session-ended$/);
      });
    });

    test('another workload manages on behalf of them, in their session (R35, R52)', async () => {
      const actor = { email: holder.email, workload: 'seed-002' };
      const create = (first: string, session?: string) =>
        invoke('users', {
          operation: 'user.create',
          actor: session === undefined ? actor : { ...actor, session },
          input: { companyId: customer.id, ...newUser(person(first, 'Two')) },
          idempotencyKey: `seed-002-${mark}-${first}`,
        });
      const begun = await invoke('delegation', {
        operation: 'delegation.session.begin',
        actor,
        input: { companyId: customer.id },
        idempotencyKey: `seed-002-${mark}-begin`,
      });
      expect(begun.status).toBe(201);
      const { sessionId } = begun.output as { sessionId: string };
      expect((await create('Oda')).status).toBeGreaterThanOrEqual(403);
      expect((await create('Odin', sessionId)).status).toBe(201);
    });

    test('the button manages, a banner says for whom, and one click leaves (R35)', async ({
      page,
      otherPage,
    }) => {
      await new SignInPage(page).signIn(holder.email, PASSWORD);
      const manage = new ManagePage(page);
      await manage.open();
      await manage.button(customer.name).click();
      const company = new CompanyPage(page);
      await company.heading(customer.name).waitFor();
      await expect(manage.banner(customer.name)).toBeVisible();
      const added = person('Petra', 'Two');
      const form = await company.startCreatingUser();
      await form.person.fill(added);
      await form.submit();
      await company.heading(fullName(added)).waitFor();
      await newestLink(added.email);
      await expect(manage.banner(customer.name)).toBeVisible();
      await manage.leave(customer.name).click();
      await expect(manage.banner(customer.name)).toHaveCount(0);
      await manage.open();
      await expect(manage.button(customer.name)).toBeVisible();

      await test.step('there is none for who was not named', async () => {
        const colleague = person('Rita', 'Two');
        await createUser(asPartner, partner, colleague);
        await accepts(colleague);
        await new SignInPage(otherPage).signIn(colleague.email, PASSWORD);
        const none = new ManagePage(otherPage);
        await none.open();
        await expect(none.none).toBeVisible();
        await expect(none.button(customer.name)).toHaveCount(0);
      });
    });

    test('withdrawn, the session that is open ends at once (R35)', async () => {
      const { sessionId } = await done(begin());
      const asManager = await managing(holder.email, sessionId);
      await done(newcomer(asManager, 'Pia'));
      await done(
        asCustomer.DELETE('/api/companies/{companyId}/delegated-administrators/{userId}', {
          params: at(customer, advisor),
        }),
      );
      expect(await outcome(newcomer(asManager, 'Poul'))).toMatch(/^40[134]/);
      expect(await manageable()).toEqual([]);
      expect(await may(asAdvisor, customer, 'account.manage')).toBe(false);
    });

    test('a delegation does not outlive the partnership (R34, R35)', async () => {
      await done(name(asCustomer, advisor));
      const move = (partnerOfRecordId: string | null) =>
        done(
          vendor.PUT('/api/companies/{companyId}/partner-of-record', {
            params: where(),
            body: { partnerOfRecordId },
          }),
        );
      await move(null);
      expect(await manageable()).toEqual([]);
      await move(partner.id);
      expect(await manageable()).toEqual([]);
      expect(await outcome(begin())).toBe('404 not-found');
    });
  });
});
