import { openSourceState, type State } from './support.ts';

/** What sorting and filtering know of one cell. */
export interface RowCell {
  readonly cni: string;
  readonly state: State;
  /** The answer as text, lower case. */
  readonly value: string;
}

/** What sorting and filtering know of one row, whatever draws it. */
export interface Row {
  /** Position in the natural order. */
  readonly index: number;
  readonly id: string;
  readonly area: string;
  readonly name: string;
  /** Everything the text filter looks at, lower case. */
  readonly text: string;
  readonly cells: readonly RowCell[];
}

/** The cell's state under the reader's choice of editions. */
export function shownState(cell: RowCell, openSourceOnly: boolean): State {
  return openSourceOnly ? openSourceState(cell.state) : cell.state;
}
