/** Rows in their wanted order, by the body that is to hold them. */
export type Arrangement = ReadonlyMap<HTMLTableSectionElement, readonly HTMLTableRowElement[]>;

/** Gives each row once it is in place. */
type Moves = Generator<HTMLTableRowElement, void>;

/** Milliseconds of moving after which the browser gets its turn; layout comes on top. */
const TURN = 6;
/** Screens that count as seen: rows that were never on screen may turn out lower than assumed. */
const SEEN = 1.25;

const canMove = 'moveBefore' in Element.prototype;

/** Moves a row; where the browser can, without taking it out of the page. */
function moveRow(body: Element, row: HTMLElement, next: Element | null): void {
  if (canMove) {
    body.moveBefore(row, next);
    return;
  }
  const focused = document.activeElement;
  body.insertBefore(row, next);
  if (focused instanceof HTMLElement && row.contains(focused)) {
    focused.focus({ preventScroll: true });
  }
}

/** The next row that has a place in the order; a panel goes with the row above it. */
function rowAfter(row: Element): Element | null {
  const next = row.nextElementSibling;
  return next?.classList.contains('panel-row') ? next.nextElementSibling : next;
}

/** Moves a row and the panel that is open below it. */
function moveWithPanel(body: Element, row: HTMLElement, next: Element | null): void {
  const below = row.nextElementSibling;
  moveRow(body, row, next);
  if (below instanceof HTMLElement && below.classList.contains('panel-row')) {
    moveRow(body, below, next);
  }
}

/** Brings the rows of a body into order, from the first to the last. */
function* moveInOrder(body: HTMLTableSectionElement, rows: readonly HTMLTableRowElement[]): Moves {
  let place = body.querySelector('tr.feature-row');
  for (const row of rows) {
    if (row === place) place = rowAfter(row);
    else moveWithPanel(body, row, place);
    yield row;
  }
}

/** How many rows of a body, in their new order, reach from its upper edge to the end of the screen. */
function countSeen(body: HTMLTableSectionElement, rows: readonly HTMLTableRowElement[]): number {
  const { top, bottom } = body.getBoundingClientRect();
  if (body.hidden || bottom < 0 || top > innerHeight) return 0;
  let space = SEEN * innerHeight - top;
  let count = 0;
  for (const row of rows) {
    if (space <= 0) break;
    space -= row.offsetHeight;
    count += 1;
  }
  return count;
}

function* chain(parts: readonly Moves[]): Moves {
  for (const part of parts) yield* part;
}

/** Moves rows about. A new order takes the place of one that is still under way. */
export class RowMover {
  #moves = chain([]);

  /** Moves every row before it returns. */
  place(arrangement: Arrangement): void {
    this.#start(arrangement);
    this.finish();
  }

  /** Moves the rows on screen before it returns, and the others once those are painted. */
  placeSeenFirst(arrangement: Arrangement): void {
    // Measured before the first move: each measure after one would cost a layout.
    const seen = Array.from(arrangement, ([body, rows]) => countSeen(body, rows));
    const parts = this.#start(arrangement);
    for (const [at, part] of parts.entries()) {
      for (let left = seen[at] ?? 0; left > 0; left -= 1) part.next();
    }
    const moves = this.#moves;
    requestAnimationFrame(() => {
      this.#continueLater(moves);
    });
  }

  /** Moves at once what still waits to be moved. */
  finish(): void {
    while (!this.#moves.next().done);
  }

  #start(arrangement: Arrangement) {
    const parts = Array.from(arrangement, ([body, rows]) => moveInOrder(body, rows));
    this.#moves = chain(parts);
    return parts;
  }

  /** Moves in turns too short to be felt, unless another order has come. */
  #continueLater(moves: Moves): void {
    setTimeout(() => {
      if (moves !== this.#moves) return;
      const end = performance.now() + TURN;
      while (performance.now() < end) if (moves.next().done) return;
      this.#continueLater(moves);
    });
  }
}
