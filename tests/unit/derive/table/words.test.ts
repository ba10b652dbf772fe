import { describe, expect, it } from 'vitest';
import type { ClaimView } from '~/derive/claim/view.ts';
import type { Matrix } from '~/derive/table/matrix.ts';
import { modeMatrix } from '~/derive/table/mode-matrix.ts';
import { hiddenWords } from '~/derive/table/words.ts';
import { plainText, textRuns, words } from '~/lib/text.ts';
import { comparison, matrix } from '~/load/comparison.ts';

/** Every text that a value of any kind holds. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** The code words that a cell and its details print. */
function codeWords(claim: ClaimView): readonly string[] {
  const runs = textsIn(claim).flatMap((text) => textRuns(text));
  return runs.filter(({ isCode }) => isCode).map(({ text }) => text);
}

/** What the find field looks through for each row, and what its cells print as code. */
function searchedRows(table: Matrix) {
  const hidden = hiddenWords(table);
  return table.groups.flatMap(({ rows }) =>
    rows.map(({ id, name, cells }) => {
      const seen = [name, id, ...cells.map(({ claim }) => plainText(claim.value))];
      return {
        id,
        text: [...seen, hidden[id] ?? ''].join('\n').toLowerCase(),
        codes: cells.flatMap(({ claim }) => codeWords(claim)),
      };
    }),
  );
}

describe.each([
  ['the comparison', matrix],
  ['the modes', modeMatrix(comparison)],
])('what is searched in %s', (_, table) => {
  it('holds every code word of the cells and of what stands behind them', () => {
    const rows = searchedRows(table);
    expect(rows.flatMap(({ codes }) => codes).length).toBeGreaterThan(0);
    const lost = rows.flatMap(({ id, text, codes }) =>
      codes
        .filter((code) => !words(code).every((word) => text.includes(word)))
        .map((code) => `${id}: ${code}`),
    );
    expect(lost).toEqual([]);
  });

  it('has each word once, in lower case', () => {
    for (const [id, text] of Object.entries(hiddenWords(table))) {
      const all = text.split(' ');
      expect(new Set(all).size, id).toBe(all.length);
      expect(text.toLowerCase(), id).toBe(text);
    }
  });
});

it.each(['kafka', 'ENABLE_PREFIX_DELEGATION', 'hostNetwork', '--max-pods-per-node'])(
  '%s is found',
  (query) => {
    const found = searchedRows(matrix).filter(({ text }) =>
      words(query).every((word) => text.includes(word)),
    );
    expect(found).not.toEqual([]);
  },
);
