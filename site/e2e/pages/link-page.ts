import type { Locator, Page } from '@playwright/test';
import type { MailedLink } from '../support/mailbox.ts';

/** The page behind the link of an invitation or a new password. */
export class LinkPage {
  readonly code: Locator;
  readonly password: Locator;
  readonly repeat: Locator;
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.code = page.getByRole('textbox', { name: 'Code from the mail' });
    this.password = page.getByRole('textbox', { name: 'Password', exact: true });
    this.repeat = page.getByRole('textbox', { name: 'Password, once more' });
  }

  async open(link: MailedLink): Promise<void> {
    // A link that differs only behind the # would not load the page anew.
    await this.page.goto('about:blank');
    await this.page.goto(link.url);
  }

  /** What the page says of the link, by the headline of its notice. */
  notice(title: string): Locator {
    return this.page.getByText(title, { exact: true });
  }

  async choose(code: string, password: string): Promise<void> {
    await this.code.fill(code);
    await this.password.fill(password);
    await this.repeat.fill(password);
    await this.submit();
  }

  async submit(): Promise<void> {
    await this.page.getByRole('button', { name: /^(Accept and set password|Set new password)$/ }).click();
  }
}
