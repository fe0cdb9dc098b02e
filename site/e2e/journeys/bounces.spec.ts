import { done, operator, outcome } from '../support/api.ts';
import { newestLink } from '../support/mailbox.ts';
import { mark, person } from '../support/people.ts';
import { report, type Report } from '../support/ses.ts';
import { expect, test } from '../support/test.ts';

/** What SES tells goes by the bus to the function, and shows on the mail and on the user (R42, R49). */
test('a mail arrives, then comes back for good: it shows, and no more goes until the address changes', async () => {
  const api = await operator();
  const rosa = person('Rosa', 'Retur');
  const { company } = await done(
    api.POST('/api/companies', {
      body: {
        name: `Returned Mail ${mark}`,
        type: 'CUSTOMER',
        firstUser: { ...rosa, language: 'en', sendInvitation: true },
      },
    }),
  );
  await newestLink(rosa.email);
  const path = { companyId: company.id };
  const newest = async () =>
    (await done(api.GET('/api/companies/{companyId}/notifications', { params: { path } }))).items[0];
  await expect.poll(async () => (await newest())?.fate).toBe('SENT');
  const mail = await newest();
  const userId = mail?.to.userId;
  if (mail === undefined || userId === undefined) throw new Error('There is no notification of a user');
  expect(mail.why).toBe('invitation');

  for (const [kind, fate] of [
    ['Delivery', 'DELIVERED'],
    ['Permanent', 'HARD_BOUNCE'],
    ['Delivery', 'HARD_BOUNCE'],
    ['Permanent', 'HARD_BOUNCE'],
  ] as readonly (readonly [Report, string])[]) {
    await test.step(`${kind}: ${fate}`, async () => {
      await report(kind, mail.id, rosa.email);
      await expect.poll(async () => (await newest())?.fate).toBe(fate);
    });
  }

  await test.step('the user shows it, and an administrator is told why no mail goes', async () => {
    const user = api.GET('/api/companies/{companyId}/users/{userId}', {
      params: { path: { ...path, userId } },
    });
    expect((await done(user)).mailTrouble?.kind).toBe('HARD_BOUNCE');
    expect(
      await outcome(
        api.POST('/api/companies/{companyId}/users/{userId}/invitation', {
          params: { path: { ...path, userId } },
        }),
      ),
    ).toBe('409 address-bounces');
  });
});
