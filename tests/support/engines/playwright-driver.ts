import { type Browser, chromium, firefox, type Page, webkit } from '@playwright/test';
import type { EngineName, Found } from '../../../scripts/engines/found.ts';
import type { Driver, Key } from './driver.ts';

const TYPES = { chromium, firefox, webkit };
const HEIGHT = 800;
/** Milliseconds for what a page does at once. */
const PATIENCE = 60_000;
/** Milliseconds for a browser to start on a busy machine. */
const START = 240_000;

/** A browser that Playwright drives. */
export class PlaywrightDriver implements Driver {
  readonly name: string;
  readonly #browser: Browser;
  readonly #page: Page;
  readonly #base: string;
  #thrown: string[] = [];

  private constructor(name: string, browser: Browser, page: Page, base: string) {
    this.name = name;
    this.#browser = browser;
    this.#page = page;
    this.#base = base;
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', ({ message }) => this.#thrown.push(message));
  }

  static async start(engine: EngineName, found: Found, base: string): Promise<PlaywrightDriver> {
    const { path: executablePath } = found;
    const isSandboxed = engine !== 'chromium' || process.getuid?.() !== 0;
    const browser = await TYPES[engine].launch({
      executablePath,
      args: isSandboxed ? [] : ['--no-sandbox'],
      timeout: START,
    });
    const page = await browser.newPage();
    return new PlaywrightDriver(`${engine} ${browser.version()}`, browser, page, base);
  }

  async open(address: string): Promise<void> {
    this.#thrown = [];
    await this.#page.goto('about:blank');
    await this.#page.goto(`${this.#base}${address}`);
  }

  async resize(width: number): Promise<void> {
    await this.#page.setViewportSize({ width, height: HEIGHT });
  }

  async click(selector: string): Promise<void> {
    await this.#page.locator(selector).filter({ visible: true }).first().click();
  }

  async type(selector: string, text: string): Promise<void> {
    await this.#page.locator(selector).filter({ visible: true }).first().fill(text);
  }

  async press(key: Key): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  async ask<T, A>(question: (argument: A) => T, argument?: A): Promise<T> {
    return await this.#page.evaluate(question as never, argument);
  }

  thrown(): readonly string[] {
    return this.#thrown;
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}
