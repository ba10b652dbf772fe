import type { Coverage } from '../../src/derive/mode/coverage.ts';

const HEAD = ['mode', 'checked', 'differ', 'unknown', 'not checked', 'share'] as const;

function cellsOf(id: string, { all, checked, differing, unknown }: Coverage): readonly string[] {
  const share = all === 0 ? 0 : (checked / all) * 100;
  return [
    id,
    `${String(checked)} of ${String(all)}`,
    String(differing),
    String(unknown),
    String(all - checked),
    `${share.toFixed(1)} %`,
  ];
}

/** A line for each mode below a head, in columns that line up. */
export function coverageRows(
  modes: readonly (readonly [id: string, coverage: Coverage])[],
): readonly string[] {
  const table = [HEAD, ...modes.map(([id, coverage]) => cellsOf(id, coverage))];
  const widths = HEAD.map((_, at) => Math.max(...table.map((row) => row[at]?.length ?? 0)));
  return table.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
}
