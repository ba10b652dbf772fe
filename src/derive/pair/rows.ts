import { claimAddress } from '../../lib/address.ts';
import { isAnswered } from '../../lib/support.ts';
import { areaOf, entryOf } from '../comparison/entry.ts';
import type { Matrix } from '../table/matrix.ts';
import type { CellView, RowView } from '../table/row.ts';
import { ownWords, type WordRuns } from './words.ts';

/** Two of something: of the first, and of the second. */
export type Two<T> = readonly [T, T];

/** How two answers to one question stand; `open` where one of them is not known. */
export type Standing = 'differs' | 'same' | 'described' | 'open';

/** A question with both answers. */
export interface PairRow {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly standing: Standing;
  readonly cells: Two<CellView>;
  /** The values of both, with the words that one has alone. */
  readonly words: WordRuns;
}

function standingOf(cells: Two<CellView>): Standing {
  const [one, other] = cells.map(({ claim }) => claim.state);
  if (one === 'described' || other === 'described') return 'described';
  if (one === undefined || other === undefined) return 'open';
  if (!isAnswered(one) || !isAnswered(other)) return 'open';
  return one === other ? 'same' : 'differs';
}

/** The cell of a column, leading to the page of its claim. */
function cellOf({ id, cells }: RowView, column: string): CellView {
  const byColumn = Object.fromEntries(cells.map((cell) => [cell.column, cell]));
  const cell = entryOf(byColumn, column, 'column');
  return cell.column === cell.cni ? { ...cell, href: claimAddress(id, cell.cni) } : cell;
}

function pairRow(row: RowView, between: Two<string>): PairRow {
  const cells: Two<CellView> = [cellOf(row, between[0]), cellOf(row, between[1])];
  const { id, name } = row;
  const words = ownWords(cells[0].claim.value, cells[1].claim.value);
  return { id, name, area: areaOf(id), standing: standingOf(cells), cells, words };
}

/** Every row of a table with two of its columns. */
export function pairRows({ groups }: Matrix, between: Two<string>): readonly PairRow[] {
  return groups.flatMap(({ rows }) => rows.map((row) => pairRow(row, between)));
}
