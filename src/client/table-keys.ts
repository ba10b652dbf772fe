/** Where a key leads from a cell: as many rows down and columns to the right, or to an end of the row. */
const STEPS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  Home: [0, -Infinity],
  End: [0, Infinity],
  j: [1, 0],
  k: [-1, 0],
};

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [role="tab"]');
}

function isPlain({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return !(ctrlKey || metaKey || altKey);
}

/** What a reader sees of a row: its head and the answers of the columns shown. */
function shownCells(row: Element): readonly HTMLElement[] {
  return Array.from(row.querySelectorAll<HTMLElement>(':scope > :is(th, td[data-cni])')).filter(
    (cell) => !cell.hidden,
  );
}

function shownRows(table: Element): readonly HTMLElement[] {
  return Array.from(table.querySelectorAll<HTMLElement>('tr.feature-row')).filter((row) =>
    row.checkVisibility(),
  );
}

function clamp(at: number, count: number): number {
  return Math.max(0, Math.min(count - 1, at));
}

/** The cell that a key leads to; none at the edge. */
function cellFrom(table: Element, cell: HTMLElement, key: string): HTMLElement | undefined {
  const [down, right] = STEPS[key] ?? [0, 0];
  const row = cell.closest<HTMLElement>('tr.feature-row');
  if (!row) return undefined;
  const column = clamp(shownCells(row).indexOf(cell) + right, shownCells(row).length);
  const rows = shownRows(table);
  const next = down === 0 ? row : rows[rows.indexOf(row) + down];
  return next && shownCells(next)[column];
}

/** What a cell is for: its answer or the name of the row, before the link to its place. */
function entryOf(cell: HTMLElement): HTMLElement | null {
  return cell.querySelector<HTMLElement>('a.value, a.feature-name') ?? cell.querySelector('a');
}

/**
 * Walks the answers by keys: arrows, Home and End within a row, j and k from row to row, ? to the
 * list of keys. The table stays a table: links are reached as before.
 */
export function enableKeys(root: HTMLElement, table: HTMLTableElement): void {
  table.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (!(target instanceof Element) || isTyping(target) || !isPlain(event) || !(key in STEPS))
      return;
    const cell = target.closest<HTMLElement>('tr.feature-row > :is(th, td)');
    if (!cell) return;
    event.preventDefault();
    const next = cellFrom(table, cell, key);
    if (next) entryOf(next)?.focus();
  });
  document.addEventListener('keydown', (event) => {
    if (isTyping(event.target) || !isPlain(event)) return;
    if (event.key === '?') root.querySelector<HTMLElement>('[data-keys]')?.togglePopover();
  });
}
