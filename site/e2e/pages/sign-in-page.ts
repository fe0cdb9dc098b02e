import type { Locator, Page } from '@playwright/test';

export class SignInPage {
  readonly email: Locator;
  readonly password: Locator;
  readonly submit: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.email = page.getByLabel('E-mail address');
    this.password = page.getByRole('textbox', { name: 'Password' });
    this.submit = page.getByRole('button', { name: 'Sign in', exact: true });
  }

  async open(): Promise<void> {
    await this.page.goto('/sign-in');
    await this.submit.waitFor();
  }

  async signIn(email: string, password: string): Promise<void> {
    await this.open();
    await this.email.fill(email);
    await this.enterPassword(password);
    await new Frame(this.page).userMenu.waitFor();
  }

  async enterPassword(password: string): Promise<void> {
    await this.password.fill(password);
    await this.submit.click();
  }
}

/** What stands around every room: the bar on top and the navigation. */
export class Frame {
  readonly navigation: Locator;
  readonly notifications: Locator;
  /** Bears the signed-in user's name once it is known. */
  readonly userMenu: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.navigation = page.getByRole('navigation', { name: 'Side navigation' });
    this.notifications = page.getByRole('region', { name: 'Notifications' });
    this.userMenu = page.getByRole('button', { name: /^Account of / });
  }

  async signOut(): Promise<void> {
    await this.userMenu.click();
    await this.page.getByRole('menuitem', { name: 'Sign out' }).click();
  }

  async chooseLanguage(name: string): Promise<void> {
    await this.page
      .locator('#top-bar')
      .getByRole('button', { name: /^(Language|Langue|Sprog): / })
      .click();
    await this.page.getByRole('menuitemcheckbox', { name }).click();
  }
}
