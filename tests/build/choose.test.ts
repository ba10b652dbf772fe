import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { ChoiceDetails } from '~/lib/choose/details.ts';
import { type PackedFacts, unpackFacts } from '~/lib/choose/wire.ts';
import { builtBytes, builtFiles, builtText } from '../support/routes.ts';

const KB = 1000;
/** Bytes of the facts on the wire, which the first answer waits for. */
const FACTS_BUDGET = 30 * KB;
/** Bytes of the facts with what stands behind them. */
const BUDGET = 60 * KB;

const weightOf = (file: string) => brotliCompressSync(builtBytes(file)).length;
const facts = unpackFacts(JSON.parse(builtText('choose/facts.json')) as PackedFacts);
const details = JSON.parse(builtText('choose/details.json')) as ChoiceDetails;
const texts = new Map<string, string>();

/** Whether a page of the built site has a place. */
function has(page: string, id: string): boolean {
  const file = `${page}index.html`;
  const text = texts.get(file) ?? (builtFiles(file).length === 0 ? '' : builtText(file));
  texts.set(file, text);
  return text.includes(`id="${id}"`);
}

test('what a choice is made from keeps its budget', () => {
  const first = weightOf('choose/facts.json');
  expect(first).toBeLessThanOrEqual(FACTS_BUDGET);
  expect(first + weightOf('choose/details.json')).toBeLessThanOrEqual(BUDGET);
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
  const modes = facts.candidates.filter(
    ({ id }) => builtFiles(`modes/${id}/index.html`).length !== 1,
  );
  const interactions = details.interactions.filter(({ id }) => !has('interactions/', id));
  expect([...modes, ...interactions].map(({ id }) => id)).toEqual([]);
  expect(Object.keys(details.modes)).toEqual(facts.candidates.map(({ id }) => id));
});
