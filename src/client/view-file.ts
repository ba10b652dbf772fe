import { csvFields } from '../lib/csv.ts';
import { columnOf } from './column.ts';
import { fetchText } from './fetched.ts';
import { shownCells } from './quoted-table.ts';

/** The columns of the file that name a row and a column of the table. */
const ROW = 'feature';
const COLUMNS = ['mode', 'cni'];

/**
 * The lines of a CSV file of the open data that a view shows, in its order, below the names of the
 * fields. Rejects where the file cannot be had, or is something else.
 */
export async function viewFile(address: string, rows: readonly Element[]): Promise<string> {
  const [head = '', ...lines] = (await fetchText(address)).split('\r\n');
  const names = csvFields(head);
  const row = names.indexOf(ROW);
  const column = names.findIndex((name) => COLUMNS.includes(name));
  if (row < 0 || column < 0) throw new Error(`${address}: not what it should be`);
  const byPlace = new Map(
    lines.map((line) => {
      const fields = csvFields(line);
      return [`${fields[row] ?? ''} ${fields[column] ?? ''}`, line];
    }),
  );
  const places = rows.flatMap((each) =>
    shownCells(each).map((cell) => `${each.id} ${columnOf(cell)}`),
  );
  const wanted = places.flatMap((place) => byPlace.get(place) ?? []);
  return [head, ...wanted, ''].join('\r\n');
}
