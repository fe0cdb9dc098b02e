import type { Locator, Page } from '@playwright/test';
import type { Person } from '../support/people.ts';

/** The fields of a person, on the page that creates a user and on the one that creates a company with its first. */
export class PersonForm {
  readonly email: Locator;
  readonly phone: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.email = page.getByRole('textbox', { name: 'E-mail address' });
    this.phone = page.getByRole('textbox', { name: /^Phone/ });
  }

  async fill({ firstName, lastName, email }: Person): Promise<void> {
    await this.page.getByRole('textbox', { name: 'First name' }).fill(firstName);
    await this.page.getByRole('textbox', { name: 'Last name' }).fill(lastName);
    await this.email.fill(email);
  }
}
