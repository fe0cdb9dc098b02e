import type { Locator, Page } from '@playwright/test';

/** The customers somebody may manage as delegated administrator, and what shows while they do (R35). */
export class ManagePage {
  readonly none: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.none = page.getByText('No customers', { exact: true });
  }

  async open(): Promise<void> {
    await this.page.goto('/manage');
    await this.page.getByRole('heading', { level: 1, name: 'Customers I manage' }).waitFor();
  }

  button(company: string): Locator {
    return this.page.getByRole('button', { name: `Manage ${company}` });
  }

  /** Stands on every page while somebody manages the company. */
  banner(company: string): Locator {
    return this.page.getByText(`You are managing ${company}`);
  }

  leave(company: string): Locator {
    return this.page.getByRole('button', { name: `Leave ${company}` });
  }
}
