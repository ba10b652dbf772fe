import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { presets } from '~/data/index.ts';
import type { ModesDetails } from '~/lib/choose/details.ts';
import { type PackedAsk, type PackedFacts, unpackFacts } from '~/lib/choose/wire.ts';
import { builtBytes, builtFiles, builtText } from '../support/routes.ts';

const KB = 1000;
/** Bytes of what is fetched for the first thing asked, and for the largest choice of a situation. */
const FIRST_BUDGET = 20 * KB;
const BUDGET = 40 * KB;

const weightOf = (file: string) => brotliCompressSync(builtBytes(file)).length;
const askFile = (id: string) => `choose/asks/${id}.json`;
const askOf = (id: string) => JSON.parse(builtText(askFile(id))) as PackedAsk;
const facts = unpackFacts(JSON.parse(builtText('choose/facts.json')) as PackedFacts);
const { modes } = JSON.parse(builtText('choose/modes.json')) as ModesDetails;
const texts = new Map<string, string>();

/** Whether a page of the built site has a place. */
function has(page: string, id: string): boolean {
  const file = `${page}index.html`;
  const text = texts.get(file) ?? (builtFiles(file).length === 0 ? '' : builtText(file));
  texts.set(file, text);
  return text.includes(`id="${id}"`);
}

test('what a choice is made from keeps its budget', () => {
  const always = weightOf('choose/facts.json') + weightOf('choose/modes.json');
  const each = facts.asks.map(({ id }) => always + weightOf(askFile(id)));
  expect(Math.max(...each)).toBeLessThanOrEqual(FIRST_BUDGET);
  const most = presets.map(({ must, prefer = [], not = [] }) =>
    [...must, ...prefer, ...not].reduce((sum, id) => sum + weightOf(askFile(id)), always),
  );
  expect(Math.max(...most)).toBeLessThanOrEqual(BUDGET);
});

test('every answer that a choice can show has a place that tells it', () => {
  const missing = facts.asks.flatMap(({ id, kind }) =>
    facts.candidates.flatMap(({ id: mode, answers }) => {
      const [page, place] =
        kind === 'condition'
          ? ['choose/', id]
          : [`features/${id}/${answers[id]?.cni ?? ''}/`, mode];
      return has(page, place) ? [] : [`${page}#${place}`];
    }),
  );
  expect(facts.candidates.length).toBeGreaterThan(0);
  expect([...new Set(missing)]).toEqual([]);
});

test('every mode and interaction that a choice can show has its page', () => {
  const pageless = facts.candidates.filter(
    ({ id }) => builtFiles(`modes/${id}/index.html`).length !== 1,
  );
  const interactions = facts.asks.flatMap(({ id }) => askOf(id).interactions);
  const placeless = interactions.filter(({ id }) => !has('interactions/', id));
  expect(interactions.length).toBeGreaterThan(0);
  expect([...pageless, ...placeless].map(({ id }) => id)).toEqual([]);
  expect(Object.keys(modes)).toEqual(facts.candidates.map(({ id }) => id));
});

test('every pair that a mode does not have together has its place there', () => {
  const missing = facts.candidates.flatMap(({ id, exclusive }) =>
    exclusive
      .filter(({ one }) => !has(`modes/${id}/`, `not-with-${one}`))
      .map(({ one }) => `modes/${id}/#not-with-${one}`),
  );
  expect(missing).toEqual([]);
});
