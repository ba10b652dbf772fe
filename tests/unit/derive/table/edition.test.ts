import { describe, expect, test } from 'vitest';
import type { SourceView } from '~/derive/claim/source.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { editionRow, noteAddress, noteNumber } from '~/derive/table/edition.ts';
import { rowView } from '~/derive/table/row.ts';
import { smallFacts } from '../../../support/facts.ts';

const comparison = comparisonOf(smallFacts);
const rows = comparison.order.features.map((id) => editionRow(rowView(comparison, id)));

/** A source with links to these addresses. */
function source(...hrefs: readonly string[]): SourceView {
  return { title: 'T', place: 'P', links: hrefs.map((href) => ({ label: '', href })) };
}

describe('a row of the edition', () => {
  test('has each source as one note, in the order of its first mention', () => {
    for (const { row, notes } of rows) {
      const cited = row.cells.flatMap(({ claim }) => claim.sources);
      const keys = notes.map(({ links }) => links.map(({ href }) => href).join());
      expect(new Set(keys).size).toBe(keys.length);
      for (const each of cited) expect(noteNumber(notes, each)).toBeGreaterThan(0);
      if (cited[0] !== undefined) expect(noteNumber(notes, cited[0])).toBe(1);
    }
  });

  test('gives each answer the numbers of its notes, once', () => {
    for (const { answers, notes } of rows) {
      for (const { cell, numbers } of answers) {
        expect(new Set(numbers).size).toBe(numbers.length);
        for (const each of cell.claim.sources) expect(numbers).toContain(noteNumber(notes, each));
      }
    }
  });
});

describe('the address of a note', () => {
  const file = source(
    'https://a.example/f#L1-L2',
    'https://a.example/f#L9',
    'https://b.example/#x',
  );

  test('is in full for the first passage and for another document', () => {
    expect(noteAddress(file, 0)).toBe('https://a.example/f#L1-L2');
    expect(noteAddress(file, 2)).toBe('https://b.example/#x');
  });

  test('is the lines alone for further passages of the document', () => {
    expect(noteAddress(file, 1)).toBe('#L9');
  });
});
