import type { Locator, Page } from '@playwright/test';
import { fullName, type Person } from '../support/people.ts';
import { PersonForm } from './person-form.ts';

export class CompanyPage {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { level: 1, name });
  }

  user(person: Person): Locator {
    return this.page.getByRole('row').filter({ hasText: person.email });
  }

  /** What administrators carry beside their name (R13). */
  crown(person: Person): Locator {
    return this.user(person).getByRole('img', { name: 'Company administrator' });
  }

  async openUser(person: Person): Promise<UserPage> {
    await this.user(person)
      .getByRole('link', { name: fullName(person) })
      .click();
    await this.heading(fullName(person)).waitFor();
    return new UserPage(this.page);
  }

  async startCreatingUser(): Promise<CreateUserPage> {
    await this.page.getByRole('button', { name: 'Create user' }).click();
    return new CreateUserPage(this.page);
  }
}

export class CreateUserPage {
  readonly person: PersonForm;
  readonly invitation: Locator;
  readonly administrator: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.person = new PersonForm(page);
    this.invitation = page.getByRole('checkbox', { name: 'Send sign-in invitation' });
    this.administrator = page.getByRole('checkbox', { name: 'Company administrator' });
  }

  async submit(): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: 'Create user' }).click();
  }
}

export class UserPage {
  readonly sendAgain: Locator;
  readonly revoke: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.sendAgain = page.getByRole('button', { name: 'Send again' });
    this.revoke = page.getByRole('button', { name: 'Revoke' });
  }

  async act(action: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Actions', exact: true }).click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }

  async confirm(action: string): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: action }).click();
  }
}
