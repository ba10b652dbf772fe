import type { Figure } from './figure.ts';
import type { ReportRow } from './report.ts';

/** A number of a row, and how it comes about. */
export interface RowWorking extends Pick<Figure, 'working' | 'rule'> {
  /** The column and the number, `Address ceiling 29`. */
  readonly name: string;
}

/** How the numbers of a row come about. */
export interface RowWorkings {
  readonly workings: readonly RowWorking[];
  /** The inputs that they are reckoned with, each once. */
  readonly bases: readonly string[];
}

/** How the numbers of a row come about; nothing where no cell is a figure. */
export function workingsOf(head: readonly string[], { cells }: ReportRow): RowWorkings | undefined {
  const workings = cells.flatMap(({ text, figure }, at) =>
    figure
      ? [{ name: `${head[at + 1] ?? ''} ${text}`, working: figure.working, rule: figure.rule }]
      : [],
  );
  const bases = [...new Set(cells.flatMap(({ basis }) => basis ?? []))];
  return workings.length === 0 ? undefined : { workings, bases };
}
