import { COLUMNS_A_PAGE } from '../lib/columns.ts';
import { filterRows, foldedState } from '../lib/filter.ts';
import { answersOtherwise, shownState } from '../lib/row.ts';
import { type Sort, type SortContext, sortRows } from '../lib/sort.ts';
import { supportCount } from '../lib/support.ts';
import { serialiseViewState, type ViewState } from '../lib/view-state.ts';
import { columnOf } from './column.ts';
import { type Arrangement, RowMover } from './row-mover.ts';
import { RowRevealer } from './row-revealer.ts';
import { tellFolded } from './table-fold.ts';
import { readRows, type TableRow } from './table-rows.ts';

/** The rows a reader sees. */
export interface Shown {
  readonly shown: readonly TableRow[];
  /** How many are told in a sentence instead. */
  readonly folded: number;
  /** Whether the place named by the address is among them only for that. */
  readonly isOutside: boolean;
}

/** Draws a view state onto a table: rows are moved and hidden, never made anew. */
export class TableView {
  readonly rows: readonly TableRow[];
  readonly cnis: readonly string[];
  readonly areas: readonly string[];
  readonly #table: HTMLTableElement;
  readonly #bodies = new Map<string, HTMLTableSectionElement>();
  readonly #flatBody = document.createElement('tbody');
  readonly #mover = new RowMover();
  readonly #revealer: RowRevealer;
  /** The view but for its order; as it was built, the page shows everything. */
  #unsorted = '';
  #placed = '';
  #counted = '';
  #columns = '';
  #base = '';

  constructor(table: HTMLTableElement) {
    this.#table = table;
    this.#revealer = new RowRevealer(table);
    this.rows = readRows(table);
    for (const body of table.tBodies) this.#bodies.set(body.dataset['area'] ?? '', body);
    this.areas = [...this.#bodies.keys()];
    const heads = table.querySelectorAll<HTMLElement>('thead th[data-cni]');
    this.cnis = Array.from(heads, columnOf);
    this.#flatBody.setAttribute('role', 'rowgroup');
    this.#flatBody.hidden = true;
    table.append(this.#flatBody);
    addEventListener('beforeprint', this.#finish);
    table.addEventListener('beforecopy', this.#finish);
  }

  /** Shows the view, and a place whatever the view hides. */
  apply(state: ViewState, target: HTMLElement | null): Shown {
    const passing = new Set(filterRows(this.rows, state).map(({ index }) => index));
    const outside = this.#rowsOf(target).filter(({ index }) => !passing.has(index));
    const named = this.#rowsOf(target);
    const isFolded = (row: TableRow) =>
      !named.includes(row) && foldedState(row, state) !== undefined;
    const wanted = this.rows.filter((row) => passing.has(row.index) || outside.includes(row));
    const shown = wanted.filter((row) => !isFolded(row));
    const folded = wanted.filter(isFolded);
    const isShown = new Set(shown.map(({ element }) => element));
    // Measured before anything changes.
    const place = this.#revealer.placeAmong(isShown);
    this.#placeRows(state);
    const isColumnOutside = this.#showColumns(state, target);
    this.#tellFolded(folded, state);
    this.#showBodies(state.flat, new Set(wanted.map(({ area }) => area)));
    this.#revealer.show(isShown, place);
    this.#markSorted(state.sort);
    this.#table.toggleAttribute('data-oss', state.oss);
    this.#markOthers(state);
    if (target) this.#finish();
    return { shown, folded: folded.length, isOutside: isColumnOutside || outside.length > 0 };
  }

  /** Whether a view shows an answer by itself, without a place that the address names. */
  showsAnyway(cell: HTMLElement, state: ViewState): boolean {
    const hasColumn = state.cni.length === 0 || state.cni.includes(columnOf(cell));
    const rows = filterRows(this.#rowsOf(cell), state);
    return hasColumn && rows.some((row) => foldedState(row, state) === undefined);
  }

  /** Does at once what was left for after the paint. */
  readonly #finish = (): void => {
    this.#mover.finish();
    this.#revealer.finish();
  };

  /** The row a place lies in; all rows of an area. */
  #rowsOf(target: HTMLElement | null): readonly TableRow[] {
    if (!target) return [];
    if (target.classList.contains('area-row')) {
      return this.rows.filter(({ area }) => area === target.id);
    }
    const row = target.closest('tr');
    return this.rows.filter(({ element }) => element === row);
  }

  /**
   * Rows move only where the order really changes, so that typing in the filter moves none. Those
   * off screen may follow later where nothing but the order is new: they are sure to stay there.
   */
  #placeRows(state: ViewState): void {
    const unsorted = serialiseViewState({ ...state, sort: null });
    const isResorted = unsorted === this.#unsorted;
    this.#unsorted = unsorted;
    if (isResorted) this.#revealer.finish();
    else this.#mover.finish();
    const context: SortContext = {
      cnis: state.cni.length === 0 ? this.cnis : state.cni,
      openSourceOnly: state.oss,
    };
    const order = sortRows(this.rows, state.sort, context).map(({ index }) => index);
    const placed = `${String(state.flat)}:${order.join()}`;
    if (placed !== this.#placed && (this.#placed !== '' || state.sort !== null || state.flat)) {
      const arrangement = this.#arrange(order, state.flat);
      if (isResorted) this.#reorder(arrangement);
      else this.#mover.place(arrangement);
    }
    this.#placed = placed;
    this.#count(context);
  }

  /** Moves rows where the page stands; it would else scroll after the row at its upper edge. */
  #reorder(arrangement: Arrangement): void {
    const { style } = document.documentElement;
    style.overflowAnchor = 'none';
    this.#mover.placeSeenFirst(arrangement);
    // The browser follows its old anchor in the next frame; it takes a new one in the frame after.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        style.overflowAnchor = '';
      });
    });
  }

  #arrange(order: readonly number[], flat: boolean): Arrangement {
    const elements = new Map<HTMLTableSectionElement, HTMLTableRowElement[]>();
    for (const index of order) {
      const row = this.rows[index];
      const body = row && (flat ? this.#flatBody : this.#bodies.get(row.area));
      if (!body) continue;
      const list = elements.get(body) ?? [];
      list.push(row.element);
      elements.set(body, list);
    }
    return elements;
  }

  /** Counts again only where other columns or editions count. */
  #count(context: SortContext): void {
    const counted = `${context.cnis.join()}:${String(context.openSourceOnly)}`;
    if (counted === this.#counted || this.#table.classList.contains('headline')) return;
    this.#counted = counted;
    for (const row of this.rows) {
      const cell = row.element.lastElementChild;
      if (!cell?.classList.contains('count')) continue;
      const shown = row.cells.filter(({ cni }) => context.cnis.includes(cni));
      const text = supportCount(shown.map((each) => shownState(each, context.openSourceOnly)));
      if (cell.textContent !== text) cell.textContent = text;
    }
  }

  /** Shows the columns chosen, and the one that a place stands in; answers whether that is another. */
  #showColumns({ cni }: ViewState, target: HTMLElement | null): boolean {
    const column = target ? columnOf(target) : '';
    const isOutside = column !== '' && cni.length > 0 && !cni.includes(column);
    this.#setColumns([...cni, ...(isOutside ? [column] : [])].join(','));
    return isOutside;
  }

  #setColumns(columns: string): void {
    if (columns === this.#columns) return;
    this.#columns = columns;
    const shown = columns === '' ? this.cnis : columns.split(',');
    for (const cell of this.#table.querySelectorAll<HTMLElement>(':is(th, td)[data-cni]')) {
      cell.hidden = !shown.includes(columnOf(cell));
    }
    this.#table.toggleAttribute('data-few', shown.length <= COLUMNS_A_PAGE);
    this.#table.toggleAttribute('data-pair', shown.length === 2);
    const hidden = this.cnis.length - shown.length;
    const width = (this.#table.tHead?.rows[0]?.cells.length ?? 1) - hidden;
    for (const head of this.#table.querySelectorAll<HTMLTableCellElement>('.area-row th')) {
      head.colSpan = width;
    }
  }

  #tellFolded(folded: readonly TableRow[], state: ViewState): void {
    const bodies = [...this.#bodies.values(), this.#flatBody];
    const areas = new Map(Array.from(this.#bodies, ([area, body]) => [body, area]));
    const foldedIn = (body: HTMLTableSectionElement) => {
      if (state.flat) return body === this.#flatBody ? folded : [];
      return folded.filter(({ area }) => area === areas.get(body));
    };
    tellFolded(bodies, foldedIn, state);
  }

  #showBodies(flat: boolean, areas: ReadonlySet<string>): void {
    this.#flatBody.hidden = !flat;
    for (const [area, body] of this.#bodies) body.hidden = flat || !areas.has(area);
  }

  /** Marks the answers that are not those of the column they are held against. */
  #markOthers({ base, oss }: ViewState): void {
    if (base === this.#base && !this.#table.hasAttribute('data-base')) return;
    this.#base = base;
    this.#table.toggleAttribute('data-base', base !== '');
    for (const head of this.#table.querySelectorAll<HTMLElement>('thead th[data-cni]')) {
      const isBase = columnOf(head) === base;
      head.toggleAttribute('data-is-base', isBase);
      describe(head.querySelector('.sort-label'), isBase ? 'the others are held against it' : '');
    }
    for (const row of this.rows) {
      const held = row.cells.find(({ cni }) => cni === base);
      for (const cell of row.cells) {
        const isOther = held !== undefined && answersOtherwise(cell, held, oss);
        cell.element.toggleAttribute('data-other', isOther);
        describe(cell.element.querySelector('.value'), isOther ? 'answers otherwise' : '');
      }
    }
  }

  /** `aria-sort` stands on the sorted column alone; the arrow is drawn from it. */
  #markSorted(sort: Sort | null): void {
    for (const head of this.#table.tHead?.rows[0]?.cells ?? []) {
      if (sort === null || head.dataset['column'] !== sort.column) {
        head.removeAttribute('aria-sort');
      } else {
        head.setAttribute('aria-sort', sort.direction === 'asc' ? 'ascending' : 'descending');
      }
    }
  }
}

/** Tells who does not see a mark what it says; takes it back with an empty text. */
function describe(element: Element | null, text: string): void {
  if (text === '') element?.removeAttribute('aria-description');
  else element?.setAttribute('aria-description', text);
}
