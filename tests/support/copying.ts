import { expect, type Page } from '@playwright/test';

/** The copying parts of a page as a reader uses them. */
export class Copying {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  anchor(id: string) {
    return this.page.locator(`a.anchor[href="#${id}"]`);
  }

  menu() {
    return this.page.getByRole('dialog');
  }

  form(name: string) {
    return this.menu().getByRole('button', { name, exact: true });
  }

  status() {
    return this.page.locator('[data-copy-status]');
  }

  /** Takes a form from the open menu; gives what the clipboard then holds. */
  async take(name: string): Promise<string> {
    await this.form(name).click();
    await expect(this.status()).toHaveText(`${name} copied`);
    return this.page.evaluate(() => navigator.clipboard.readText());
  }
}
