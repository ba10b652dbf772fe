import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const SCREEN = 480;
const ROW = 300;

/** A body of four rows after its heading. */
function bodyMarkup(area: string): string {
  const rows = [1, 2, 3, 4].map(
    (row) => `<tr class="feature-row" id="${area}${String(row)}"></tr>`,
  );
  return `<tbody id="${area}"><tr class="area-row"></tr>${rows.join('')}</tbody>`;
}

/** A page whose second area lies below the screen, and a mover for it; no browser lays it out. */
async function openTable() {
  const { document, Element, HTMLElement } = parseHTML(
    `<table>${bodyMarkup('a')}${bodyMarkup('b')}</table>`,
  );
  const frames: (() => void)[] = [];
  vi.stubGlobal('document', document);
  vi.stubGlobal('Element', Element);
  vi.stubGlobal('HTMLElement', HTMLElement);
  vi.stubGlobal('innerHeight', SCREEN);
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => frames.push(act));
  const { RowMover } = await import('~/client/row-mover.ts');
  const bodies = Array.from(document.querySelectorAll<HTMLTableSectionElement>('tbody'));
  const rowsOf = (body: Element) =>
    Array.from(body.querySelectorAll<HTMLTableRowElement>('.feature-row'));
  for (const [at, body] of bodies.entries()) {
    const top = at * 4 * ROW;
    body.getBoundingClientRect = () => ({ top, bottom: top + 4 * ROW }) as DOMRect;
    for (const row of rowsOf(body)) Object.defineProperty(row, 'offsetHeight', { value: ROW });
  }
  return {
    mover: new RowMover(),
    reversed: new Map(bodies.map((body) => [body, rowsOf(body).reverse()])),
    order: () =>
      bodies.map((body) =>
        rowsOf(body)
          .map(({ id }) => id)
          .join(' '),
      ),
    all: () =>
      bodies.map((body) =>
        [...body.children]
          .slice(1)
          .map(({ id }) => id)
          .join(' '),
      ),
    openPanel: (id: string) => {
      const panel = document.createElement('tr');
      panel.className = 'panel-row';
      panel.id = `panel-${id}`;
      document.querySelector(`[id="${id}"]`)?.after(panel);
    },
    heads: () => bodies.map((body) => body.firstElementChild?.className),
    paint: () => {
      for (const act of frames.splice(0)) act();
      vi.runAllTimers();
    },
  };
}

describe('RowMover', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('places every row at once, below the heading of its area', async () => {
    const { mover, reversed, order, heads } = await openTable();
    mover.place(reversed);
    expect(order()).toEqual(['a4 a3 a2 a1', 'b4 b3 b2 b1']);
    expect(heads()).toEqual(['area-row', 'area-row']);
  });

  it('places the rows on screen first, and the others after the paint', async () => {
    const { mover, reversed, order, paint } = await openTable();
    mover.placeSeenFirst(reversed);
    expect(order()).toEqual(['a4 a3 a1 a2', 'b1 b2 b3 b4']);
    paint();
    expect(order()).toEqual(['a4 a3 a2 a1', 'b4 b3 b2 b1']);
  });

  it.each([['place' as const], ['placeSeenFirst' as const]])(
    'takes the panel of a row along (%s)',
    async (method) => {
      const { mover, reversed, all, paint, openPanel } = await openTable();
      for (const id of ['a1', 'a4', 'b2']) openPanel(id);
      mover[method](reversed);
      paint();
      expect(all()).toEqual(['a4 panel-a4 a3 a2 a1 panel-a1', 'b4 b3 b2 panel-b2 b1']);
    },
  );

  it('finishes at once when asked', async () => {
    const { mover, reversed, order, paint } = await openTable();
    mover.placeSeenFirst(reversed);
    mover.finish();
    expect(order()).toEqual(['a4 a3 a2 a1', 'b4 b3 b2 b1']);
    paint();
    expect(order()).toEqual(['a4 a3 a2 a1', 'b4 b3 b2 b1']);
  });

  it('drops an order under way for a newer one', async () => {
    const { mover, reversed, order, paint } = await openTable();
    const natural = new Map(Array.from(reversed, ([body, rows]) => [body, rows.toReversed()]));
    mover.placeSeenFirst(reversed);
    mover.placeSeenFirst(natural);
    paint();
    expect(order()).toEqual(['a1 a2 a3 a4', 'b1 b2 b3 b4']);
  });
});
