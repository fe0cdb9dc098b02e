import { CompaniesPage } from '../pages/companies-page.ts';
import { Frame, SignInPage } from '../pages/sign-in-page.ts';
import { checkFits, checkPage } from '../support/checks.ts';
import { OPERATOR } from '../support/settings.ts';
import { expect, test } from '../support/test.ts';

for (const [language, title, heading] of [
  ['Français', 'Entreprises', 'Créer une entreprise'],
  ['Dansk', 'Virksomheder', 'Opret virksomhed'],
] as const) {
  test(`the console speaks ${language}`, async ({ operatorPage }) => {
    await new CompaniesPage(operatorPage).heading.waitFor();
    await new Frame(operatorPage).chooseLanguage(language);
    await expect(operatorPage.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await checkPage(operatorPage);
    await operatorPage.goto('/companies/new');
    await expect(operatorPage.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await checkPage(operatorPage);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`everything fits a phone, in the ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme });
    const signIn = new SignInPage(page);
    await signIn.open();
    await checkFits(page);
    await checkPage(page);
    await signIn.email.fill(OPERATOR.email);
    await signIn.enterPassword(OPERATOR.password);
    await new CompaniesPage(page).heading.waitFor();
    for (const address of ['/companies', '/companies/new', '/forgot-password']) {
      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await checkFits(page);
      await checkPage(page);
    }
  });
}
