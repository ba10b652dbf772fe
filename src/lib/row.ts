import { isAnswered, openSourceState, type State } from './support.ts';

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
  /** Everything it shows that the text filter looks at, lower case. */
  readonly text: string;
  /** What stands behind its answers, lower case; empty as long as nobody asked for it. */
  readonly hidden?: string;
  readonly cells: readonly RowCell[];
}

/** The cell's state under the reader's choice of editions. */
export function shownState(cell: RowCell, openSourceOnly: boolean): State {
  return openSourceOnly ? openSourceState(cell.state) : cell.state;
}

/** An answer as far as two can be compared: its level, or its text where it has none; none if unknown. */
export function comparable(cell: RowCell, openSourceOnly: boolean): string | undefined {
  const state = shownState(cell, openSourceOnly);
  if (!isAnswered(state)) return undefined;
  return state === 'described' ? cell.value : state;
}

/** Whether two answers are known and not the same. */
export function answersOtherwise(a: RowCell, b: RowCell, openSourceOnly: boolean): boolean {
  const [one, other] = [a, b].map((cell) => comparable(cell, openSourceOnly));
  return one !== undefined && other !== undefined && one !== other;
}
