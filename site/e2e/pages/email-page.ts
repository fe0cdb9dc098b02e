import type { Locator, Page } from '@playwright/test';
import { LinkPage } from './link-page.ts';

/** The page behind the link that confirms a new address. */
export class EmailPage extends LinkPage {
  readonly confirm: Locator;

  constructor(page: Page) {
    super(page);
    this.confirm = page.getByRole('button', { name: 'Confirm address' });
  }
}
