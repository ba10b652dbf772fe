import { columnOf } from './column.ts';
import type { Row, RowCell } from '../lib/row.ts';
import { type State, toState } from '../lib/support.ts';

/** A row of the page together with what sorting and filtering know of it. */
export interface TableRow extends Row {
  readonly element: HTMLTableRowElement;
  readonly cells: readonly TableCell[];
  /** What stands behind its answers, as far as it has been fetched; lower case. */
  hidden: string;
}

/** A cell of the page together with what sorting and filtering know of it. */
export interface TableCell extends RowCell {
  readonly element: HTMLElement;
}

/** A cell; its text is read when a filter first asks for it. */
class LazyCell implements TableCell {
  readonly cni: string;
  readonly state: State;
  readonly element: HTMLElement;
  #value: string | undefined;

  constructor(element: HTMLElement) {
    this.element = element;
    this.cni = columnOf(element);
    this.state = toState(element.getAttribute('data-state') ?? undefined);
  }

  get value(): string {
    this.#value ??= this.element.querySelector('.value')?.textContent.toLowerCase() ?? '';
    return this.#value;
  }
}

/** Cells and text are read when first asked for: reading thousands of cells takes time. */
class LazyRow implements TableRow {
  hidden = '';
  readonly index: number;
  readonly element: HTMLTableRowElement;
  readonly area: string;
  #cells: readonly TableCell[] | undefined;
  #text: string | undefined;
  #name: string | undefined;

  constructor(element: HTMLTableRowElement, area: string, index: number) {
    this.element = element;
    this.area = area;
    this.index = index;
  }

  get id(): string {
    return this.element.id;
  }

  get name(): string {
    this.#name ??= this.element.querySelector('.feature-name')?.textContent ?? '';
    return this.#name;
  }

  get cells(): readonly TableCell[] {
    this.#cells ??= Array.from(
      this.element.querySelectorAll<HTMLElement>('td[data-cni]'),
      (element) => new LazyCell(element),
    );
    return this.#cells;
  }

  get text(): string {
    this.#text ??= [this.name.toLowerCase(), this.id, ...this.cells.map(({ value }) => value)].join(
      '\n',
    );
    return this.#text;
  }
}

/** The rows of a table in their natural order. */
export function readRows(table: HTMLTableElement): readonly TableRow[] {
  const rows: TableRow[] = [];
  for (const body of table.tBodies) {
    for (const element of body.querySelectorAll<HTMLTableRowElement>('tr.feature-row')) {
      rows.push(new LazyRow(element, body.dataset['area'] ?? '', rows.length));
    }
  }
  return rows;
}
