import { expect as plain, type Locator, type Page } from '@playwright/test';
import { BASE, below } from './base-path.ts';

/** Attributes that hold addresses. */
const ADDRESSES = new Set(['href', 'src', 'action']);

type Attributes = Pick<ReturnType<typeof plain<Locator>>, 'toHaveAttribute'>;

interface Context {
  readonly isNot: boolean;
}

/** What a matcher answers, made of an assertion and its opposite, each of which waits. */
async function answer(
  { isNot }: Context,
  name: string,
  assert: () => Promise<void>,
  refute: () => Promise<void>,
) {
  try {
    await (isNot ? refute() : assert());
    return { name, pass: !isNot, message: () => name };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { name, pass: isNot, message: () => message };
  }
}

function belowIfText<T>(value: T): T | string {
  return typeof value === 'string' ? below(value) : value;
}

const moved = plain.extend({
  toHaveURL(this: Context, page: Page, url: string | RegExp) {
    const address = belowIfText(url);
    return answer(
      this,
      'toHaveURL',
      () => plain(page).toHaveURL(address),
      () => plain(page).not.toHaveURL(address),
    );
  },
  toHaveAttribute(this: Context, locator: Locator, name: string, value?: string | RegExp) {
    const has = (matchers: Attributes) => {
      if (value === undefined) return matchers.toHaveAttribute(name);
      return matchers.toHaveAttribute(name, ADDRESSES.has(name) ? belowIfText(value) : value);
    };
    return answer(
      this,
      'toHaveAttribute',
      () => has(plain(locator)),
      () => has(plain(locator).not),
    );
  },
});

/** The assertions, with addresses of a site at the root read below the base path where there is one. */
export const expect = BASE === '/' ? plain : (moved as unknown as typeof plain);
