import type { Locator, Page } from '@playwright/test';
import type { Person } from '../support/people.ts';
import { PersonForm } from './person-form.ts';

export class CompaniesPage {
  readonly heading: Locator;
  readonly search: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { level: 1, name: 'Companies' });
    this.search = page.getByRole('searchbox', { name: 'Find companies' });
  }

  company(name: string): Locator {
    return this.page.getByRole('link', { name, exact: true });
  }

  async startCreating(): Promise<CreateCompanyPage> {
    await this.page.getByRole('button', { name: 'Create company' }).click();
    // The form's own button has the same name as the list's: only its heading tells that the form is there.
    await this.page.getByRole('heading', { level: 1, name: 'Create company' }).waitFor();
    return new CreateCompanyPage(this.page);
  }
}

export class CreateCompanyPage {
  readonly firstUser: PersonForm;
  readonly name: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.firstUser = new PersonForm(page);
    this.name = page.getByRole('textbox', { name: 'Name', exact: true });
  }

  async chooseType(type: 'Partner' | 'Sub-partner' | 'Customer' | 'Affiliate'): Promise<void> {
    await this.page.getByRole('radio', { name: type, exact: true }).check({ force: true });
  }

  async chooseParent(name: string): Promise<void> {
    await this.page.getByRole('button', { name: /Parent partner/ }).click();
    await this.page.getByRole('combobox', { name: 'Find by the beginning' }).fill(name);
    await this.page.getByRole('option', { name }).click();
  }

  async submit(): Promise<void> {
    await this.page.getByRole('main').getByRole('button', { name: 'Create company' }).click();
  }

  async create(name: string, firstUser: Person): Promise<void> {
    await this.name.fill(name);
    await this.firstUser.fill(firstUser);
    await this.submit();
    await this.page.getByRole('heading', { level: 1, name }).waitFor();
  }
}
