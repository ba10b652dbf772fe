import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '~/lib/csv.ts';

/** Text in which the signs that matter are frequent. */
const anyField = fc.oneof(
  fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', '\t', "'", '=', '+', '-', '@', 'a') }),
  fc.string({ unit: 'grapheme' }),
);
const anyRows = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(anyField, { minLength: width, maxLength: width }), { minLength: 1 }),
  );

describe('toCsv', () => {
  it('separates fields by commas and ends each row with CR LF', () => {
    expect(
      toCsv([
        ['Id', 'Name'],
        ['a.b', ''],
      ]),
    ).toBe('Id,Name\r\na.b,\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(toCsv([['a,b', 'say "no"', 'a\nb', 'a\rb']])).toBe(
      '"a,b","say ""no""","a\nb","a\rb"\r\n',
    );
  });

  it.each(['=', '+', '-', '@', '\t'])('keeps %j from beginning a formula', (sign) => {
    expect(toCsv([[`${sign}1`, `1${sign}`]])).toBe(`'${sign}1,1${sign}\r\n`);
  });

  it('is read back as it was, but for the apostrophes', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const fields = rows.map((row) =>
          row.map((field) => (/^[=+\-@\t\r]/u.test(field) ? `'${field}` : field)),
        );
        const read = parse(toCsv(rows), { record_delimiter: '\r\n' });
        expect(read).toEqual(fields);
      }),
      { numRuns: 500 },
    );
  });

  it('has no field that begins a formula', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const read = parse(toCsv(rows), { record_delimiter: '\r\n' });
        expect(read.flat().filter((field) => /^[=+\-@\t\r]/u.test(field))).toEqual([]);
      }),
    );
  });
});
