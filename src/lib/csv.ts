/** Spreadsheets take a cell that begins so for a formula, or drop the sign and look again. */
const FORMULA = /^[=+\-@\t\r]/u;

function csvField(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Rows as CSV after RFC 4180, each ending in CR LF. A field that a spreadsheet would run as a formula
 * gets an apostrophe before it.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

/** Records of the same fields as CSV, below the names of the fields; nothing without a record. */
export function recordsCsv(
  records: readonly Readonly<Record<string, string | undefined>>[],
): string {
  const [first] = records;
  if (first === undefined) return '';
  const rows = records.map((record) => Object.values(record).map((text) => text ?? ''));
  return toCsv([Object.keys(first), ...rows]);
}

const FIELDS = /("(?:[^"]|"")*"|[^",]*)(?:,|$)/gu;

/** The fields of one line of CSV; quoted ones without their quotes. */
export function csvFields(line: string): readonly string[] {
  return Array.from(line.matchAll(FIELDS), ([, field = '']) =>
    field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field,
  ).slice(0, -1);
}
