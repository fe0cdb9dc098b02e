import { CompanyPage } from '../pages/company-page.ts';
import { EmailPage } from '../pages/email-page.ts';
import { Frame, SignInPage } from '../pages/sign-in-page.ts';
import { accessToken, type Api, done, operator } from '../support/api.ts';
import { at, type Company, getUser, openCompany, type User } from '../support/companies.ts';
import { checkFits, checkPage } from '../support/checks.ts';
import { newestLink, newestMessage } from '../support/mailbox.ts';
import { fullName, PASSWORD, person } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

const wrong = (code: string): string => (code === '000000' ? '111111' : '000000');

const askFor = (by: Api, company: Company, user: User, email: string): Promise<User> =>
  done(
    by.POST('/api/companies/{companyId}/users/{userId}/email', {
      params: at(company, user),
      body: { email },
    }),
  );

test('an address is changed by an administrator, and confirmed from the new mailbox (R12)', async ({
  page,
}) => {
  const ada = person('Ada', 'Moves');
  const next = person('Ada', 'Moved').email;
  const vendor = await operator();
  const { company, admin } = await openCompany(vendor, 'Journey Address', ada, { type: 'PARTNER' });
  expect((await askFor(vendor, company, admin, next)).pendingEmail).toBe(next);

  await test.step('the old address is told, and still is the one to sign in with', async () => {
    expect((await newestMessage(ada.email, 2)).text).toContain(next);
    expect(await accessToken(next)).toBeUndefined();
    expect(await accessToken(ada.email)).toBeDefined();
  });

  const link = await newestLink(next);
  const confirm = new EmailPage(page);

  await test.step('the page says at once what is to be confirmed, and changes nothing by itself (R37)', async () => {
    await confirm.open(link);
    await expect(page.getByRole('heading', { level: 1, name: 'Confirm your new address' })).toBeVisible();
    await expect(page.getByText(company.name)).toBeVisible();
    await expect(page).toHaveURL(/\/email$/);
    await page.reload();
    await expect(confirm.code).toBeVisible();
    await checkPage(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await checkFits(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect((await getUser(vendor, company, admin)).email).toBe(ada.email);
  });

  await test.step('a wrong code says how many attempts are left (R41)', async () => {
    await confirm.confirm.click();
    await expect(page.getByText(/six digits/i).first()).toBeVisible();
    await confirm.code.fill(wrong(link.code));
    await confirm.confirm.click();
    await expect(page.getByText('The code is not right. 4 attempts are left.')).toBeVisible();
    await checkPage(page);
  });

  await test.step('the right one confirms, and one signs in with the new address', async () => {
    await confirm.code.fill(link.code);
    await confirm.confirm.click();
    await expect(page.getByText('Your new address is confirmed')).toBeVisible();
    const signIn = new SignInPage(page);
    await expect(signIn.email).toHaveValue(next);
    await checkPage(page);
    // The directory hears of it a moment later.
    await expect.poll(() => accessToken(next)).toBeDefined();
    await signIn.enterPassword(PASSWORD);
    await new Frame(page).userMenu.waitFor();
    await expect(new CompanyPage(page).user({ ...ada, email: next })).toContainText(fullName(ada));
    expect(await accessToken(ada.email)).toBeUndefined();
  });

  await test.step('both addresses are told, and the link is used', async () => {
    await newestMessage(ada.email, 3);
    await newestMessage(next, 2);
    await confirm.open(link);
    await expect(confirm.notice('This address is confirmed')).toBeVisible();
    await expect(confirm.code).toHaveCount(0);
    await checkPage(page);
  });
});

test('a change that was taken back is said to be so, in the language of the user', async ({ page }) => {
  const eva = person('Eva', 'Stays');
  const vendor = await operator();
  const { company, admin } = await openCompany(vendor, 'Journey Stays', eva, { type: 'PARTNER' });
  const other = person('Eva', 'Elsewhere').email;
  await askFor(vendor, company, admin, other);
  const link = await newestLink(other);
  await done(
    vendor.PATCH('/api/companies/{companyId}/users/{userId}', {
      params: at(company, admin),
      body: { language: 'da' },
    }),
  );
  const confirm = new EmailPage(page);
  await confirm.open(link);
  await expect(page.getByRole('heading', { level: 1, name: 'Bekræft din nye adresse' })).toBeVisible();
  await checkPage(page);

  await done(
    vendor.DELETE('/api/companies/{companyId}/users/{userId}/email', { params: at(company, admin) }),
  );
  await page.reload();
  await expect(confirm.notice('Ændringen er trukket tilbage')).toBeVisible();
  await checkPage(page);
  expect((await getUser(vendor, company, admin)).email).toBe(eva.email);
});
