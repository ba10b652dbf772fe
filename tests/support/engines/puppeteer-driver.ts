import { type Browser, type ElementHandle, type KeyInput, launch, type Page } from 'puppeteer-core';
import type { Found } from '../../../scripts/engines/found.ts';
import type { Driver, Key } from './driver.ts';

const HEIGHT = 800;
/** Milliseconds for what a page does at once, and for a browser to start on a busy machine. */
const PATIENCE = 60_000;
const START = 240_000;

/** The Firefox of the system, spoken to by WebDriver BiDi. */
export class PuppeteerDriver implements Driver {
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
    page.on('pageerror', (error) => this.#thrown.push(String(error)));
  }

  static async start({ path }: Found, base: string): Promise<PuppeteerDriver> {
    const browser = await launch({
      browser: 'firefox',
      executablePath: path,
      timeout: START,
      protocolTimeout: START,
    });
    const page = await browser.newPage();
    return new PuppeteerDriver(await browser.version(), browser, page, base);
  }

  async open(address: string): Promise<void> {
    this.#thrown = [];
    await this.#page.goto('about:blank');
    await this.#page.goto(`${this.#base}${address}`);
  }

  async resize(width: number): Promise<void> {
    await this.#page.setViewport({ width, height: HEIGHT });
  }

  /** The first element that is to be seen. */
  async #find(selector: string): Promise<ElementHandle> {
    const found = await this.#page.evaluateHandle(
      (one) =>
        Array.from(document.querySelectorAll(one)).find((element) =>
          element.checkVisibility({ visibilityProperty: true }),
        ) ?? null,
      selector,
    );
    const element = found.asElement();
    if (!element) throw new Error(`${selector}: nothing like that is to be seen`);
    return element as ElementHandle;
  }

  async click(selector: string): Promise<void> {
    await (await this.#find(selector)).click();
  }

  async type(selector: string, text: string): Promise<void> {
    const field = await this.#find(selector);
    await field.evaluate((input) => {
      (input as HTMLInputElement).select();
    });
    await field.type(text);
  }

  async press(key: Key): Promise<void> {
    const keys = key.split('+') as KeyInput[];
    for (const one of keys) await this.#page.keyboard.down(one);
    for (const one of keys.toReversed()) await this.#page.keyboard.up(one);
  }

  async ask<T, A>(question: (argument: A) => T, argument?: A): Promise<T> {
    return await this.#page.evaluate(question as never, argument as never);
  }

  thrown(): readonly string[] {
    return this.#thrown;
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}
