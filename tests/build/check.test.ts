import { expect, test } from 'vitest';
import type { CheckFacts } from '~/lib/check/facts.ts';
import { scriptFiles, scriptWeight, weight } from '../support/page-weight.ts';
import { builtBytes, builtFiles, builtText } from '../support/routes.ts';

const KB = 1000;
/** Bytes of what policies are held against, which is fetched once something is checked. */
const FACTS_BUDGET = 20 * KB;
/** Bytes of the scripts of the page before anybody touches it. */
const SCRIPT_BUDGET = 12 * KB;
/** Bytes of the thread that reads YAML and checks. */
const THREAD_BUDGET = 50 * KB;

const page = builtText('check/index.html');
const fields = builtText('check/fields/index.html');

test('what is fetched to check keeps its budget', () => {
  expect(scriptWeight(page)).toBeLessThanOrEqual(SCRIPT_BUDGET);
  expect(weight(builtBytes('check/facts.json'))).toBeLessThanOrEqual(FACTS_BUDGET);
  const [thread = '', ...others] = builtFiles('_astro/check-worker-*.js');
  expect(others).toEqual([]);
  expect(weight(builtBytes(thread))).toBeLessThanOrEqual(THREAD_BUDGET);
});

test('neither the parser nor what checks is among the scripts that the page loads at once', () => {
  const texts = [...scriptFiles(page)].map((file) => builtText(file)).join('\n');
  expect(texts).not.toContain('TAB_AS_INDENT');
  expect(texts).not.toContain('is no field of this kind');
});

test('the facts have a reason for every row and every mode', () => {
  const { modes, rows, reasons } = JSON.parse(builtText('check/facts.json')) as CheckFacts;
  expect(modes.length).toBeGreaterThan(10);
  expect(rows.filter((row) => row.length !== modes.length)).toEqual([]);
  expect(rows.flat().filter((at) => reasons[at] === undefined)).toEqual([]);
});

test('no cell of the table of fields is empty, and those not checked are counted', () => {
  const bodies = [...fields.matchAll(/<tbody>(.*?)<\/tbody>/gsu)].map(([, body = '']) => body);
  const cells = bodies.flatMap((body) => [...body.matchAll(/<td(.*?)<\/td>/gsu)]);
  const words = cells.map(([, cell = '']) => cell.replaceAll(/^[^>]*>|<[^>]+>/gu, '').trim());
  expect(words.length).toBeGreaterThan(1000);
  expect(words.filter((word) => word === '')).toEqual([]);
  const unchecked = words.filter((word) => word.startsWith('Not checked')).length;
  expect(fields).toContain(`${String(unchecked)} are not checked`);
});
