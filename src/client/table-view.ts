import { filterRows } from '../lib/filter.ts';
import { countYes, type Sort, type SortContext, sortRows } from '../lib/sort.ts';
import type { ViewState } from '../lib/view-state.ts';
import { readRows, type TableRow } from './table-rows.ts';

const canMove = 'moveBefore' in Element.prototype;

/** Moves rows to the end of a body; where the browser can, without taking them out of the page. */
function moveRows(body: HTMLTableSectionElement, rows: readonly HTMLTableRowElement[]): void {
  if (!canMove) {
    body.append(...rows);
    return;
  }
  for (const row of rows) body.moveBefore(row, null);
}

/** Draws a view state onto a table: rows are moved and hidden, never made anew. */
export class TableView {
  readonly rows: readonly TableRow[];
  readonly cnis: readonly string[];
  readonly areas: readonly string[];
  readonly #table: HTMLTableElement;
  readonly #bodies = new Map<string, HTMLTableSectionElement>();
  readonly #flatBody = document.createElement('tbody');
  #placed = '';
  #counted = '';
  #columns = '';

  constructor(table: HTMLTableElement) {
    this.#table = table;
    this.rows = readRows(table);
    for (const body of table.tBodies) this.#bodies.set(body.dataset['area'] ?? '', body);
    this.areas = [...this.#bodies.keys()];
    const heads = table.querySelectorAll<HTMLElement>('thead th[data-cni]');
    this.cnis = Array.from(heads, (head) => head.dataset['cni'] ?? '');
    this.#flatBody.setAttribute('role', 'rowgroup');
    this.#flatBody.hidden = true;
    table.append(this.#flatBody);
  }

  /** Shows the view; answers how many rows it leaves. */
  apply(state: ViewState): number {
    this.#placeRows(state);
    this.#showColumns(state);
    const shown = new Set(filterRows(this.rows, state).map(({ index }) => index));
    for (const row of this.rows) row.element.hidden = !shown.has(row.index);
    this.#showBodies(state.flat);
    this.#markSorted(state.sort);
    this.#table.toggleAttribute('data-oss', state.oss);
    return shown.size;
  }

  /** Shows a row, cell, area or column whatever the view hides; answers whether it was hidden. */
  reveal(target: HTMLElement): boolean {
    const isColumnHidden = this.#revealColumn(target.dataset['cni']);
    const row = target.closest('tr');
    const hidden = this.#rowsOf(target).filter(({ element }) => element.hidden);
    for (const { element } of hidden) element.hidden = false;
    const body = row?.closest('tbody');
    if (body) body.hidden = false;
    return isColumnHidden || hidden.length > 0;
  }

  /** The row a place lies in; all rows of an area. */
  #rowsOf(target: HTMLElement): readonly TableRow[] {
    if (target.classList.contains('area-row')) {
      return this.rows.filter(({ area }) => area === target.id);
    }
    const row = target.closest('tr');
    return this.rows.filter(({ element }) => element === row);
  }

  #revealColumn(cni: string | undefined): boolean {
    const shown = this.#columns.split(',');
    if (cni === undefined || this.#columns === '' || shown.includes(cni)) return false;
    this.#setColumns([...shown, cni].join(','));
    return true;
  }

  /** Rows move only where the order really changes, so that typing in the filter moves none. */
  #placeRows(state: ViewState): void {
    const context: SortContext = {
      cnis: state.cni.length === 0 ? this.cnis : state.cni,
      openSourceOnly: state.oss,
    };
    const order = sortRows(this.rows, state.sort, context).map(({ index }) => index);
    const placed = `${String(state.flat)}:${order.join()}`;
    if (placed !== this.#placed && (this.#placed !== '' || state.sort !== null || state.flat)) {
      const elements = new Map<HTMLTableSectionElement, HTMLTableRowElement[]>();
      for (const index of order) {
        const row = this.rows[index];
        const body = row && (state.flat ? this.#flatBody : this.#bodies.get(row.area));
        if (!body) continue;
        const list = elements.get(body) ?? [];
        list.push(row.element);
        elements.set(body, list);
      }
      for (const [body, list] of elements) moveRows(body, list);
    }
    this.#placed = placed;
    this.#count(context);
  }

  /** Counts again only where other columns or editions count. */
  #count(context: SortContext): void {
    const counted = `${context.cnis.join()}:${String(context.openSourceOnly)}`;
    if (counted === this.#counted || this.#table.classList.contains('comfortable')) return;
    this.#counted = counted;
    for (const row of this.rows) {
      const cell = row.element.lastElementChild;
      if (!cell?.classList.contains('count') || cell.textContent === '') continue;
      const have = countYes(row, context);
      const text = `${String(have)} of ${String(context.cnis.length)}`;
      if (cell.textContent !== text) cell.textContent = text;
    }
  }

  #showColumns(state: ViewState): void {
    this.#setColumns(state.cni.join(','));
  }

  #setColumns(columns: string): void {
    if (columns === this.#columns) return;
    this.#columns = columns;
    const shown = columns === '' ? this.cnis : columns.split(',');
    for (const cell of this.#table.querySelectorAll<HTMLElement>('[data-cni]')) {
      cell.hidden = !shown.includes(cell.dataset['cni'] ?? '');
    }
    const hidden = this.cnis.length - shown.length;
    const width = (this.#table.tHead?.rows[0]?.cells.length ?? 1) - hidden;
    for (const head of this.#table.querySelectorAll<HTMLTableCellElement>('.area-row th')) {
      head.colSpan = width;
    }
  }

  #showBodies(flat: boolean): void {
    this.#flatBody.hidden = !flat;
    for (const body of this.#bodies.values()) {
      body.hidden = flat || body.querySelector('tr.feature-row:not([hidden])') === null;
    }
  }

  /** `aria-sort` stands on the sorted column alone; the arrow is drawn from it. */
  #markSorted(sort: Sort | null): void {
    for (const head of this.#table.querySelectorAll<HTMLElement>('thead th')) {
      if (sort === null || head.dataset['column'] !== sort.column) {
        head.removeAttribute('aria-sort');
      } else {
        head.setAttribute('aria-sort', sort.direction === 'asc' ? 'ascending' : 'descending');
      }
    }
  }
}
