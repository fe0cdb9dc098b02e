import { CompaniesPage } from '../pages/companies-page.ts';
import { CompanyPage, UserPage } from '../pages/company-page.ts';
import { LinkPage } from '../pages/link-page.ts';
import { Frame, SignInPage } from '../pages/sign-in-page.ts';
import { newestLink } from '../support/mailbox.ts';
import { checkPage } from '../support/checks.ts';
import { mark, PASSWORD, person } from '../support/people.ts';
import { OPERATOR } from '../support/settings.ts';
import { expect, test } from '../support/test.ts';

test('signing in keeps where one wanted to go, and a wrong password says so', async ({ page }) => {
  await page.goto('/companies?startsWith=nord');
  const signIn = new SignInPage(page);
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await checkPage(page);
  await signIn.email.fill(OPERATOR.email);
  await signIn.enterPassword('certainly not this one');
  await expect(page.getByText('E-mail address or password is not right.')).toBeVisible();
  await checkPage(page);
  await signIn.enterPassword(OPERATOR.password);
  await expect(new CompaniesPage(page).search).toHaveValue('nord');
});

test('a reload keeps the session, nothing of it is in localStorage, and signing out ends it', async ({
  operatorPage,
}) => {
  const companies = new CompaniesPage(operatorPage);
  await companies.heading.waitFor();
  await operatorPage.reload();
  await companies.heading.waitFor();
  expect(await operatorPage.evaluate(() => JSON.stringify(localStorage))).not.toMatch(/token|eyJ/i);
  await new Frame(operatorPage).signOut();
  await expect(operatorPage.getByText('You are signed out.')).toBeVisible();
  await operatorPage.goto('/companies');
  await expect(operatorPage).toHaveURL(/\/sign-in/);
});

test('a list is filtered in the address and says when nothing matches', async ({ operatorPage }) => {
  const companies = new CompaniesPage(operatorPage);
  await companies.search.fill('no such name');
  await expect(operatorPage.getByText('No company begins with “no such name”')).toBeVisible();
  await expect(operatorPage).toHaveURL(/startsWith=no\+such\+name/);
  await checkPage(operatorPage);
  await operatorPage.getByRole('button', { name: 'Clear filter' }).click();
  await expect(operatorPage).toHaveURL(/\/companies$/);
  await expect(operatorPage.getByRole('row')).not.toHaveCount(1);
});

test('forms check while one types, and take the server’s word where it belongs', async ({ operatorPage }) => {
  const create = await new CompaniesPage(operatorPage).startCreating();
  await create.submit();
  await expect(operatorPage.getByText('Please fill this in.')).toHaveCount(4);
  await expect(create.name).toBeFocused();
  await checkPage(operatorPage);
  await create.firstUser.email.fill('anna@');
  await expect(operatorPage.getByText('Not an e-mail address yet')).toBeVisible();
  await create.chooseType('Sub-partner');
  await create.submit();
  await expect(operatorPage.getByText('A sub-partner needs its partner.')).toBeVisible();

  await create.chooseType('Partner');
  await create.name.fill(`Journey Twice ${mark}`);
  await create.firstUser.fill({ ...person('Twice', 'Taken'), email: OPERATOR.email });
  await create.submit();
  await expect(operatorPage.getByText('This e-mail address is taken').first()).toBeVisible();
  await checkPage(operatorPage);

  await test.step('and ask before what was typed is lost', async () => {
    await new Frame(operatorPage).navigation.getByRole('link', { name: 'My company' }).click();
    await expect(operatorPage.getByRole('dialog')).toContainText('What you have typed will be lost.');
    await operatorPage.getByRole('button', { name: 'Stay here' }).click();
    await expect(create.name).toHaveValue(`Journey Twice ${mark}`);
  });
});

test('a sub-partner is created under its partner', async ({ operatorPage }) => {
  const parent = `Journey Parent ${mark}`;
  const companies = new CompaniesPage(operatorPage);
  await (await companies.startCreating()).create(parent, person('Paula', 'Parent'));
  await operatorPage.goto('/companies');
  const create = await companies.startCreating();
  await create.chooseType('Sub-partner');
  await create.chooseParent(parent);
  await create.create(`Journey Sub ${mark}`, person('Sune', 'Sub'));
  await expect(operatorPage.getByRole('main').getByRole('link', { name: parent })).toBeVisible();
  await checkPage(operatorPage);
});

test('a user without invitation is invited later, disabled and enabled', async ({ operatorPage }) => {
  const gro = person('Gro', 'Holm');
  await (
    await new CompaniesPage(operatorPage).startCreating()
  ).create(`Journey Later ${mark}`, person('Finn', 'First'));
  const create = await new CompanyPage(operatorPage).startCreatingUser();
  await create.person.fill(gro);
  await create.invitation.uncheck({ force: true });
  await create.submit();
  await expect(operatorPage.getByText('No invitation was sent')).toBeVisible();
  await operatorPage.getByRole('button', { name: 'Send invitation' }).click();
  await expect(operatorPage.getByText('Waiting for an answer')).toBeVisible();
  await checkPage(operatorPage);

  const user = new UserPage(operatorPage);
  await user.act('Disable');
  await expect(operatorPage.getByRole('dialog')).toContainText('Nothing is deleted.');
  await checkPage(operatorPage);
  await user.confirm('Disable');
  await expect(operatorPage.getByText('Gro Holm is disabled.', { exact: true })).toBeVisible();
  await operatorPage.getByRole('button', { name: 'Enable' }).click();
  await expect(operatorPage.getByText('Gro Holm is enabled again.')).toBeVisible();
});

test('disabling a user ends their session at once, and they are told', async ({
  operatorPage,
  otherPage,
}) => {
  const iben = person('Iben', 'Juhl');
  const company = new CompanyPage(operatorPage);
  await (
    await new CompaniesPage(operatorPage).startCreating()
  ).create(`Journey Disabled ${mark}`, person('Finn', 'Founder'));
  const create = await company.startCreatingUser();
  await create.person.fill(iben);
  await create.submit();
  const link = await newestLink(iben.email);
  const page = new LinkPage(otherPage);
  await page.open(link);
  await page.choose(link.code, PASSWORD);
  await otherPage.getByText('Your account is ready').waitFor();
  await new SignInPage(otherPage).enterPassword(PASSWORD);
  // Whoever administers nothing is told so, and whom to ask.
  await expect(otherPage.getByText('There is nothing for you to administer here')).toBeVisible();
  await checkPage(otherPage);

  const user = new UserPage(operatorPage);
  await operatorPage.reload();
  await user.act('Disable');
  await user.confirm('Disable');
  await operatorPage.getByText('Iben Juhl is disabled.', { exact: true }).waitFor();
  await otherPage.reload();
  await expect(otherPage.getByText('Your session is over.')).toBeVisible();
  await checkPage(otherPage);
});
