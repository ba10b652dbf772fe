import type { Page } from '@playwright/test';
import fc from 'fast-check';
import type { Tool } from './tools.ts';

/** Something a reader does. Numbers pick one of what there is, counted round. */
export type Action =
  | { readonly does: 'click' | 'select'; readonly which: number; readonly option: number }
  | { readonly does: 'type'; readonly which: number; readonly text: string }
  | { readonly does: 'press'; readonly key: string }
  | { readonly does: 'travel'; readonly to: 'back' | 'forward' | 'reload' }
  | { readonly does: 'resize'; readonly width: number; readonly height: number }
  | { readonly does: 'theme'; readonly scheme: 'dark' | 'light' }
  | { readonly does: 'place'; readonly id: string }
  | { readonly does: 'scroll'; readonly share: number };

const KEYS = [
  ...['Tab', 'Tab', 'Shift+Tab', 'Enter', 'Enter', 'Space', 'Escape', 'Escape'],
  ...['ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown'],
  ...['/', '?', 'Control+k', 'c', 'j', 'k', 'Backspace', 'Delete', 'Control+a'],
];

const TEXTS = [
  ...['', 'dns', 'calico', 'ENABLE_PREFIX_DELEGATION', 'zzzz', '0', '7', '-1', '99999', '1e3'],
  ...[
    '10.0.0.0/24 a',
    'm5.large',
    '<b onerror=1>',
    '"\'`',
    '\u202E\u0301',
    'failed to assign an IP',
  ],
  ...['(', '\\', '*'.repeat(99), 'x '.repeat(900)],
];

/** Sequences of one to ten actions on a page. */
export function anyActions({ places }: Tool): fc.Arbitrary<readonly Action[]> {
  const which = fc.nat(499);
  const of = <D extends Action['does']>(does: D) => ({ does: fc.constant(does) });
  const action: fc.Arbitrary<Action> = fc.oneof(
    { weight: 8, arbitrary: fc.record({ ...of('click'), which, option: fc.constant(0) }) },
    { weight: 3, arbitrary: fc.record({ ...of('select'), which, option: fc.nat(20) }) },
    {
      weight: 4,
      arbitrary: fc.record({
        ...of('type'),
        which,
        text: fc.oneof(fc.constantFrom(...TEXTS), fc.string({ unit: 'grapheme', maxLength: 12 })),
      }),
    },
    { weight: 5, arbitrary: fc.record({ ...of('press'), key: fc.constantFrom(...KEYS) }) },
    {
      weight: 2,
      arbitrary: fc.record({
        ...of('travel'),
        to: fc.constantFrom(
          'back' as const,
          'back' as const,
          'forward' as const,
          'reload' as const,
        ),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        ...of('resize'),
        width: fc.constantFrom(1280, 1920, 960, 640, 360, 320),
        height: fc.constantFrom(800, 320),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ ...of('theme'), scheme: fc.constantFrom('dark', 'light') }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        ...of('place'),
        id: fc.constantFrom('content', 'nowhere', '', ...places.slice(0, 60)),
      }),
    },
    { weight: 1, arbitrary: fc.record({ ...of('scroll'), share: fc.constantFrom(0, 0.3, 1) }) },
  );
  return fc.array(action, { minLength: 1, maxLength: 10, size: 'max' });
}

/** Where the point of something is, and what it is. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

/** Runs in the browser: brings one of the controls of a kind into view. */
function spotOf({ selector, which }: { selector: string; which: number }): Spot | undefined {
  const found = Array.from(document.querySelectorAll<HTMLElement>(selector)).filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.matches('[inert] *'),
  );
  const one = found[which % Math.max(1, found.length)];
  if (!one) return undefined;
  one.scrollIntoView({ block: 'center', behavior: 'instant' });
  const [box = one.getBoundingClientRect()] = one.getClientRects();
  const name = one.outerHTML.slice(0, 90).replace(/\s+/gu, ' ');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, name };
}

const CLICKED = 'a[href], button, summary, input, textarea, [role="tab"], label';
const TYPED = 'input:not([type="checkbox"], [type="radio"]), textarea';

async function click(page: Page, selector: string, which: number): Promise<string> {
  const spot = await page.evaluate(spotOf, { selector, which });
  if (!spot) return 'nothing';
  await page.mouse.click(spot.x, spot.y);
  return spot.name;
}

/** Runs in the browser: picks an option of a list, as its menu does. */
function pick({ which, option }: { which: number; option: number }): string {
  const lists = Array.from(document.querySelectorAll('select')).filter((list) =>
    list.checkVisibility(),
  );
  const list = lists[which % Math.max(1, lists.length)];
  if (!list) return 'nothing';
  list.selectedIndex = option % list.options.length;
  for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true }));
  return `${list.name} ${list.value}`;
}

/** Runs in the browser: whether Back would stay within what this sequence has opened. */
function mayGoBack(start: number): boolean {
  return (navigation.currentEntry?.index ?? 0) > start;
}

async function travel(page: Page, to: string, start: number): Promise<string> {
  if (to === 'reload') await page.reload();
  else if (to === 'forward') await page.goForward();
  else if (await page.evaluate(mayGoBack, start)) await page.goBack();
  return to;
}

/** Does something on a page; answers what it was done to. `start` is where Back ends. */
export async function perform(page: Page, action: Action, start: number): Promise<string> {
  switch (action.does) {
    case 'click':
      return click(page, CLICKED, action.which);
    case 'select':
      return page.evaluate(pick, action);
    case 'type': {
      const name = await click(page, TYPED, action.which);
      if (name !== 'nothing') await page.keyboard.insertText(action.text.toWellFormed());
      return `${name} ${JSON.stringify(action.text.slice(0, 40))}`;
    }
    case 'press':
      await page.keyboard.press(action.key);
      return action.key;
    case 'travel':
      return travel(page, action.to, start);
    case 'resize':
      await page.setViewportSize(action);
      return `${String(action.width)} × ${String(action.height)}`;
    case 'theme':
      await page.emulateMedia({ colorScheme: action.scheme });
      return action.scheme;
    case 'place':
      await page.evaluate((id) => {
        location.hash = id;
      }, action.id);
      return `#${action.id}`;
    case 'scroll':
      await page.evaluate((share) => {
        scrollTo(0, document.documentElement.scrollHeight * share);
      }, action.share);
      return String(action.share);
  }
}
