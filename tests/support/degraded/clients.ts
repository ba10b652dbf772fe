import type { Page } from '@playwright/test';

/**
 * What a page still gives where something is missing: `works` as ever; `plain`, as without scripts,
 * with no control that does nothing; `readable`, all of its text in order, with or without controls.
 */
export type Promised = 'works' | 'plain' | 'readable';

/** A client that lacks something. */
export interface Client {
  readonly name: string;
  readonly promised: Promised;
  /** Takes it away; before the page is opened. */
  readonly arrange: (page: Page) => Promise<unknown>;
}

async function block(page: Page, pattern: string): Promise<void> {
  await page.route(pattern, (route) => route.abort());
}

/** Runs in the browser before any script: reading or writing what is kept fails, as where it is refused. */
function refuseStorage(): void {
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(globalThis, name, {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  }
}

/** Runs in the browser before any script: a thread asks for a script that is not there. */
function misleadThreads(): void {
  globalThis.Worker = class extends Worker {
    constructor(_: string | URL, options?: WorkerOptions) {
      super('/nowhere.js', options);
    }
  };
}

function withoutGlobal(name: string): Client['arrange'] {
  return (page) => page.addInitScript((key) => void Reflect.deleteProperty(globalThis, key), name);
}

/** Clients, and what each of them gets. Further down the table nothing may be promised less by accident. */
export const CLIENTS: readonly Client[] = [
  {
    name: 'fonts are blocked',
    promised: 'works',
    arrange: (page) => block(page, '**/*.woff2'),
  },
  {
    name: 'storage is refused',
    promised: 'works',
    arrange: (page) => page.addInitScript(refuseStorage),
  },
  {
    name: 'the clipboard is refused',
    promised: 'works',
    arrange: (page) =>
      page.addInitScript(() => {
        navigator.clipboard.writeText = () =>
          Promise.reject(new DOMException('', 'NotAllowedError'));
      }),
  },
  {
    name: 'there is no clipboard, as over plain http',
    promised: 'works',
    arrange: (page) =>
      page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      }),
  },
  {
    name: 'the script of a thread does not load',
    promised: 'works',
    arrange: (page) => page.addInitScript(misleadThreads),
  },
  { name: 'there are no threads', promised: 'works', arrange: withoutGlobal('Worker') },
  { name: 'there is no Intl', promised: 'plain', arrange: withoutGlobal('Intl') },
  {
    name: 'there is no popover',
    promised: 'plain',
    arrange: (page) =>
      page.addInitScript(() => void Reflect.deleteProperty(HTMLElement.prototype, 'popover')),
  },
  {
    name: 'light-dark() is unknown',
    promised: 'plain',
    arrange: (page) =>
      page.addInitScript(() => {
        CSS.supports = () => false;
      }),
  },
  {
    name: 'no script loads',
    promised: 'plain',
    arrange: (page) => block(page, '**/*.js'),
  },
  {
    name: 'the script before the first paint does not load',
    promised: 'plain',
    arrange: (page) => block(page, '**/theme.js'),
  },
  {
    name: 'no module loads',
    promised: 'plain',
    arrange: (page) => block(page, '**/_astro/*.js'),
  },
  {
    name: 'no style loads',
    promised: 'readable',
    arrange: (page) => block(page, '**/*.css'),
  },
];
