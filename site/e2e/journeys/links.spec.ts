import { CompaniesPage } from '../pages/companies-page.ts';
import { CompanyPage } from '../pages/company-page.ts';
import { LinkPage } from '../pages/link-page.ts';
import { SignInPage } from '../pages/sign-in-page.ts';
import { checkPage } from '../support/checks.ts';
import { messagesTo, newestLink } from '../support/mailbox.ts';
import { mark, PASSWORD, person } from '../support/people.ts';
import { expect, test } from '../support/test.ts';

const wrong = (code: string): string => (code === '000000' ? '111111' : '000000');

test('five wrong codes kill an invitation (R41), and revoking kills it too (R36)', async ({
  operatorPage,
  otherPage,
}) => {
  const clara = person('Clara', 'Dahl');
  const create = await new CompaniesPage(operatorPage).startCreating();
  await create.chooseType('Customer');
  await create.create(`Journey Customer ${mark}`, clara);
  const link = await newestLink(clara.email);
  const page = new LinkPage(otherPage);

  await test.step('each wrong code says how many attempts are left', async () => {
    await page.open(link);
    await page.choose(wrong(link.code), PASSWORD);
    for (const left of ['4 attempts are', '3 attempts are', '2 attempts are', 'One attempt is']) {
      await expect(otherPage.getByText(`The code is not right. ${left} left.`)).toBeVisible();
      await page.code.fill(wrong(link.code));
      await page.submit();
    }
    await expect(page.notice('This invitation is locked')).toBeVisible();
    await checkPage(otherPage);
  });

  await test.step('then the right code does not help either', async () => {
    await page.open(link);
    await expect(page.notice('This invitation is locked')).toBeVisible();
    await expect(page.code).toHaveCount(0);
  });

  await test.step('the administrator sees it and sends another one, with or without a minute to wait (R38)', async () => {
    await operatorPage.reload();
    await expect(new CompanyPage(operatorPage).user(clara)).toContainText('Invitation locked');
    const user = await new CompanyPage(operatorPage).openUser(clara);
    await checkPage(operatorPage);
    await user.sendAgain.click();
    await expect(operatorPage.getByText(/An invitation goes to|at most once a minute/)).toBeVisible();
    await checkPage(operatorPage);
  });
});

test('an invitation is revoked, and a link nobody knows is said to be so', async ({
  operatorPage,
  otherPage,
}) => {
  const dora = person('Dora', 'Egede');
  const create = await new CompaniesPage(operatorPage).startCreating();
  await create.chooseType('Affiliate');
  await create.create(`Journey Affiliate ${mark}`, dora);
  const link = await newestLink(dora.email);
  const user = await new CompanyPage(operatorPage).openUser(dora);
  await user.revoke.click();
  await checkPage(operatorPage);
  await user.confirm('Revoke');
  await expect(operatorPage.getByText('The link no longer works.')).toBeVisible();

  const page = new LinkPage(otherPage);
  await page.open(link);
  await expect(page.notice('This invitation was revoked')).toBeVisible();
  await checkPage(otherPage);

  await page.open({ ...link, url: link.url.replace(/#.*/, '#not-a-token') });
  await expect(page.notice('This link is not known')).toBeVisible();
  await checkPage(otherPage);
});

test('a forgotten password is replaced, and nobody learns who is known (R39, R40)', async ({
  operatorPage,
  otherPage,
}) => {
  const emil = person('Emil', 'Friis');
  const create = await new CompaniesPage(operatorPage).startCreating();
  await create.create(`Journey Reset ${mark}`, emil);
  const invitation = await newestLink(emil.email);
  const page = new LinkPage(otherPage);
  await page.open(invitation);
  await page.choose(invitation.code, PASSWORD);
  await otherPage.getByText('Your account is ready').waitFor();

  const ask = async (email: string): Promise<string> => {
    await otherPage.goto('/forgot-password');
    await otherPage.getByRole('textbox', { name: 'E-mail address' }).fill(email);
    await otherPage.getByRole('button', { name: 'Send link' }).click();
    await otherPage.getByRole('heading', { name: 'Look into your mailbox' }).waitFor();
    return (await otherPage.getByRole('main').innerText()).replaceAll(email, '…');
  };

  await test.step('the answer is the same for an address nobody has', async () => {
    const nobody = person('Nobody', 'Nowhere').email;
    expect(await ask(nobody)).toBe(await ask(emil.email));
    await checkPage(otherPage);
    expect(await messagesTo(nobody)).toEqual([]);
  });

  await test.step('the link of the mail sets the new password', async () => {
    const reset = await newestLink(emil.email, 2);
    await page.open(reset);
    await checkPage(otherPage);
    await page.choose(reset.code, `${PASSWORD} again`);
    await otherPage.getByText('Your new password is set').waitFor();
    await new SignInPage(otherPage).enterPassword(`${PASSWORD} again`);
    await expect(new CompanyPage(otherPage).heading(`Journey Reset ${mark}`)).toBeVisible();
    await page.open(reset);
    await expect(page.notice('This link was used')).toBeVisible();
    await checkPage(otherPage);
  });
});
