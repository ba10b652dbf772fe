import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeDocuments, type Wire } from '~/lib/search/wire.ts';
import * as facts from '~/data/index.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { searchDocuments } from '~/derive/search/documents.ts';
import { encodeDocuments } from '~/derive/search/wire.ts';
import { withImports } from '../support/page-weight.ts';
import { builtBytes, builtFiles, builtText } from '../support/routes.ts';

const KB = 1000;
/** Bytes of the first search on the wire: its script with the library, and what it looks through. */
const BUDGET = 35 * KB;

/** The list as it is sent, made anew from the facts; guides are read by the build alone. */
function madeAnew(): string {
  const { glossary, synonyms } = facts;
  const searched = { comparison: comparisonOf(facts), glossary, synonyms, pages: [] };
  return JSON.stringify(encodeDocuments(searchDocuments(searched)));
}

test('the first search keeps its budget, and what its results say besides comes later', () => {
  const [dialog = ''] = builtFiles('_astro/search-dialog.*.js');
  const files = ['search/documents.json', ...withImports(dialog)];
  const sizes = files.map((file) => brotliCompressSync(builtBytes(file)).length);
  const size = sizes.reduce((sum, bytes) => sum + bytes, 0);
  expect(files.length).toBeGreaterThan(2);
  expect(size).toBeLessThanOrEqual(BUDGET);
  expect(builtFiles('search/texts.json')).toHaveLength(1);
});

test('the list of what can be found is the same, byte by byte, each time it is made', () => {
  const built = JSON.parse(builtText('search/documents.json')) as Wire;
  const ofFacts = decodeDocuments(built).filter(({ kind }) => kind !== 'guide');
  expect(madeAnew()).toBe(madeAnew());
  expect(JSON.stringify(encodeDocuments(ofFacts))).toBe(madeAnew());
});
