import { regionOf } from './table-region.ts';

type Row = HTMLTableRowElement;

/** Screens that count as seen: rows that were never on screen may turn out lower than assumed. */
const SEEN = 1.25;
/** So many rows are laid out in a turn. */
const TURN = 8;
/** Who moves by more than this part of a screen may come to rows that wait. */
const NEAR = 0.25;

function topOf(element: Element): number {
  return element.getBoundingClientRect().top;
}

/** Whether a key may be for more than the field it is pressed in. */
function leavesField({ target, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return !(target instanceof HTMLInputElement) || ctrlKey || metaKey;
}

/**
 * Shows the rows of a view and hides the others. Of those that come back, the ones on screen come
 * before the next paint and the rest in turns after it.
 */
export class RowRevealer {
  readonly #table: HTMLTableElement;
  /** Shown in turns, from the first to the last. */
  #waiting: Row[] = [];
  /** The row that the reader is at, and how high on the screen. */
  #place: { readonly row: Row; readonly top: number } | undefined;

  constructor(table: HTMLTableElement) {
    this.#table = table;
    document.addEventListener(
      'keydown',
      (event) => {
        if (leavesField(event)) this.finish();
      },
      true,
    );
    document.addEventListener(
      'scroll',
      () => {
        if (this.#hasMoved()) this.finish();
      },
      { capture: true, passive: true },
    );
  }

  /** Where rows are to come back, the row that stays and a reader is at; none at the beginning. */
  placeAmong(isShown: ReadonlySet<Row>): Row | undefined {
    if (Array.from(isShown).every((row) => !row.hidden)) return undefined;
    const edge = Math.max(0, topOf(regionOf(this.#table) ?? this.#table));
    const rows = this.#rows().filter((row) => row.checkVisibility());
    if (!rows[0] || topOf(rows[0]) >= edge) return undefined;
    return rows.find((row) => isShown.has(row) && row.getBoundingClientRect().bottom > edge);
  }

  /** Shows these rows and no others, beginning with those that follow a place. */
  show(isShown: ReadonlySet<Row>, place: Row | undefined): void {
    const rows = this.#rows();
    for (const row of rows) if (!isShown.has(row)) row.hidden = true;
    const from = place ? rows.indexOf(place) : 0;
    const isComing = (row: Row) => row.hidden && isShown.has(row);
    const below = rows.slice(from).filter(isComing);
    const above = rows.slice(0, from).filter(isComing);
    this.#waiting = below;
    if (below.length + above.length === 0) return;
    // Areas beside each other are set anew for each row: none of them could follow unseen.
    if (getComputedStyle(this.#table).columnWidth !== 'auto') this.finish();
    while ((this.#showNext() ?? Infinity) < SEEN * innerHeight);
    below.push(...above.reverse());
    const row = rows.slice(from).find((each) => isShown.has(each));
    this.#place = row && { row, top: topOf(row) };
    this.#continueLater(below);
  }

  /** Shows at once what still waits to be shown. */
  finish(): void {
    for (const row of this.#waiting.splice(0)) row.hidden = false;
  }

  #rows(): readonly Row[] {
    return [...this.#table.querySelectorAll<Row>('tr.feature-row')];
  }

  /** Answers where the last of the rows stands that were shown; nothing when there are none. */
  #showNext(): number | undefined {
    const rows = this.#waiting.splice(0, TURN);
    for (const row of rows) row.hidden = false;
    const last = rows.at(-1);
    return last && topOf(last);
  }

  /** Goes on a turn a frame, unless other rows are wanted by then. */
  #continueLater(waiting: Row[]): void {
    if (waiting.length === 0) return;
    requestAnimationFrame(() => {
      setTimeout(() => {
        if (waiting !== this.#waiting) return;
        for (const row of waiting.splice(0, TURN)) row.hidden = false;
        this.#continueLater(waiting);
      });
    });
  }

  #hasMoved(): boolean {
    if (this.#waiting.length === 0 || !this.#place) return false;
    const { row, top } = this.#place;
    return Math.abs(topOf(row) - top) > NEAR * innerHeight;
  }
}
