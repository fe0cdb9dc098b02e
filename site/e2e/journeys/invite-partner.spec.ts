import { CompaniesPage } from '../pages/companies-page.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { LinkPage } from '../pages/link-page.ts';
import { Frame, SignInPage } from '../pages/sign-in-page.ts';
import { checkPage } from '../support/checks.ts';
import { messagesTo, newestLink } from '../support/mailbox.ts';
import { fullName, mark, PASSWORD, person } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

test('a partner is created, its first user accepts and invites a colleague', async ({
  operatorPage,
  otherPage,
}) => {
  const company = `Journey Partner ${mark}`;
  const anna = person('Anna', 'Berg');
  const bo = person('Bo', 'Carlsen');

  await test.step('the operator creates the partner with its first user (R4, R11)', async () => {
    const companies = new CompaniesPage(operatorPage);
    await companies.heading.waitFor();
    await checkPage(operatorPage);
    const create = await companies.startCreating();
    await create.name.waitFor();
    await checkPage(operatorPage);
    await create.create(company, anna);
    const page = new CompanyPage(operatorPage);
    await expect(new Frame(operatorPage).notifications).toContainText(`an invitation goes to ${anna.email}`);
    await expect(page.user(anna)).toContainText('Contact person');
    await expect(page.user(anna).getByRole('img', { name: 'Company administrator' })).toBeVisible();
    await expect(page.user(anna)).toContainText('Invited');
    await checkPage(operatorPage);
  });

  const link = await newestLink(anna.email);

  await test.step('a scanner opens the link, and nothing changes (R37)', async () => {
    const answer = await fetch(link.url);
    expect(answer.status).toBe(200);
    await new LinkPage(otherPage).open(link);
    await expect(new LinkPage(otherPage).code).toBeVisible();
    await operatorPage.reload();
    await expect(new CompanyPage(operatorPage).user(anna)).toContainText('Invited');
  });

  await test.step('the user accepts with the code of the mail', async () => {
    const page = new LinkPage(otherPage);
    await page.open(link);
    await expect(otherPage.getByText(`invites you to ${company}`)).toBeVisible();
    // The secret is not left in the address bar, and a reload still works.
    await expect(otherPage).toHaveURL(/\/invitation$/);
    await otherPage.reload();
    await checkPage(otherPage);
    await page.choose(link.code, PASSWORD);
    await expect(otherPage.getByText('Your account is ready')).toBeVisible();
    await checkPage(otherPage);
  });

  await test.step('and signs in to their own company, the only one they see', async () => {
    const signIn = new SignInPage(otherPage);
    await expect(signIn.email).toHaveValue(anna.email);
    await signIn.enterPassword(PASSWORD);
    await expect(new CompanyPage(otherPage).heading(company)).toBeVisible();
    await expect(new Frame(otherPage).navigation.getByRole('link', { name: 'Companies' })).toHaveCount(0);
    await checkPage(otherPage);
  });

  await test.step('and invites a colleague', async () => {
    const create = await new CompanyPage(otherPage).startCreatingUser();
    await expect(create.invitation).toBeChecked();
    await expect(create.administrator).not.toBeChecked();
    await checkPage(otherPage);
    await create.person.fill(bo);
    await create.submit();
    await expect(new CompanyPage(otherPage).heading(fullName(bo))).toBeVisible();
    await expect(otherPage.getByText('Waiting for an answer')).toBeVisible();
    await checkPage(otherPage);
    await newestLink(bo.email);
  });

  await test.step('the used link says so (R36)', async () => {
    const page = new LinkPage(operatorPage);
    await page.open(link);
    await expect(page.notice('This invitation was used')).toBeVisible();
    await expect(page.code).toHaveCount(0);
    await checkPage(operatorPage);
  });

  expect(await messagesTo(anna.email)).toHaveLength(1);
});
