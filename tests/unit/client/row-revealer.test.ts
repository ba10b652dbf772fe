import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const SCREEN = 800;
const ROW = 50;
const COUNT = 60;

/** A table of rows as high as each other, of which the first few are shown; no browser lays it out. */
async function openTable({ shown = 2, columnWidth = 'auto' } = {}) {
  const ids = Array.from({ length: COUNT }, (_, at) => `r${String(at)}`);
  const markup = ids.map((id) => `<tr class="feature-row" id="${id}"></tr>`).join('');
  const { document, Event, HTMLInputElement } = parseHTML(
    `<input><table><tbody>${markup}</tbody></table>`,
  );
  const frames: (() => void)[] = [];
  vi.stubGlobal('document', document);
  vi.stubGlobal('HTMLInputElement', HTMLInputElement);
  vi.stubGlobal('innerHeight', SCREEN);
  vi.stubGlobal('getComputedStyle', () => ({ columnWidth }));
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => frames.push(act));
  const { RowRevealer } = await import('~/client/row-revealer.ts');
  const table = document.querySelector('table');
  if (!table) throw new Error('no table');
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr')];
  let scrolled = 0;
  const standing = () => rows.filter((row) => !row.hidden);
  table.getBoundingClientRect = () => ({ top: -scrolled }) as DOMRect;
  for (const [at, row] of rows.entries()) {
    row.hidden = at >= shown;
    row.checkVisibility = () => !row.hidden;
    row.getBoundingClientRect = () => {
      const top = standing().indexOf(row) * ROW - scrolled;
      return { top, bottom: top + ROW } as DOMRect;
    };
  }
  const revealer = new RowRevealer(table);
  return {
    rows,
    count: () => standing().length,
    show: (wanted: readonly HTMLTableRowElement[]) => {
      const isShown = new Set(wanted);
      revealer.show(isShown, revealer.placeAmong(isShown));
    },
    finish: () => {
      revealer.finish();
    },
    scrollTo: (top: number) => {
      scrolled = top;
      document.dispatchEvent(new Event('scroll'));
    },
    press: (target: Document | Element | null, keys = {}) => {
      target?.dispatchEvent(Object.assign(new Event('keydown', { bubbles: true }), keys));
    },
    document,
    turn: () => {
      for (const act of frames.splice(0)) act();
      vi.runAllTimers();
    },
    isAtRest: () => frames.length === 0,
  };
}

describe('RowRevealer', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('shows what fits the screen at once, and the others in turns', async () => {
    const { rows, count, show, turn, isAtRest } = await openTable();
    show(rows);
    expect(count() * ROW).toBeGreaterThan(SCREEN);
    expect(count()).toBeLessThan(COUNT / 2);
    let before = 0;
    while (!isAtRest()) {
      expect(count()).toBeGreaterThan(before);
      before = count();
      turn();
    }
    expect(count()).toBe(COUNT);
  });

  it('hides at once, also what was to be shown', async () => {
    const { rows, count, show, turn, isAtRest } = await openTable();
    show(rows);
    show(rows.slice(3, 5));
    expect(rows.filter((row) => !row.hidden)).toEqual(rows.slice(3, 5));
    while (!isAtRest()) turn();
    expect(count()).toBe(2);
  });

  it('begins at the row that a reader is at', async () => {
    const { rows, show, scrollTo, turn, isAtRest } = await openTable();
    show([...rows.slice(0, 2), ...rows.slice(20, 30)]);
    scrollTo(3 * ROW + 10);
    show(rows);
    expect(rows[19]?.hidden).toBe(true);
    expect(rows[30]?.hidden).toBe(false);
    while (!isAtRest()) turn();
    expect(rows.every((row) => !row.hidden)).toBe(true);
  });

  it('shows all at once where areas stand beside each other', async () => {
    const { rows, count, show } = await openTable({ columnWidth: '304px' });
    show(rows);
    expect(count()).toBe(COUNT);
  });

  it('shows all at once when asked', async () => {
    const { rows, count, show, finish } = await openTable();
    show(rows);
    finish();
    expect(count()).toBe(COUNT);
  });

  it('shows all at once when a reader scrolls or presses a key, but not while one types', async () => {
    const { rows, count, show, scrollTo, press, document } = await openTable();
    show(rows);
    press(document.querySelector('input'), { key: 'd' });
    scrollTo(10);
    expect(count()).toBeLessThan(COUNT);
    press(document.querySelector('input'), { key: 'f', ctrlKey: true });
    expect(count()).toBe(COUNT);
    show(rows.slice(0, 2));
    show(rows);
    press(document, { key: 'End' });
    expect(count()).toBe(COUNT);
    show(rows.slice(0, 2));
    show(rows);
    scrollTo(SCREEN);
    expect(count()).toBe(COUNT);
  });
});
