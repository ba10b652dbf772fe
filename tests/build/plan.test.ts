import { expect, test } from 'vitest';
import { planWays } from '~/data/index.ts';
import { type PackedInstances, unpackInstances } from '~/lib/plan/instance-wire.ts';
import { ruleAnchor } from '~/lib/plan/report.ts';
import { RULE_IDS } from '~/lib/plan/rule-id.ts';
import { scriptFiles, scriptWeight, weight } from '../support/page-weight.ts';
import { builtBytes, builtFiles, builtText } from '../support/routes.ts';

const KB = 1000;
/** Bytes of the limits of all instance types, which are fetched once something is asked. */
const INSTANCES_BUDGET = 40 * KB;
/** Bytes of the scripts of the page before anybody touches it. */
const SCRIPT_BUDGET = 12 * KB;

const page = builtText('plan/index.html');

test('what a plan is reckoned from keeps its budget', () => {
  expect(weight(builtBytes('plan/instances.json'))).toBeLessThanOrEqual(INSTANCES_BUDGET);
  expect(scriptWeight(page)).toBeLessThanOrEqual(SCRIPT_BUDGET);
});

test('nothing that reckons is among the scripts that the page loads at once', () => {
  const lazy = ['plan-controller', 'plan-taken', 'plan-chart'].flatMap((name) =>
    builtFiles(`_astro/${name}.*.js`),
  );
  expect(lazy).toHaveLength(3);
  const atOnce = scriptFiles(page);
  expect(lazy.filter((file) => atOnce.has(file))).toEqual([]);
  const texts = [...atOnce].map((file) => builtText(file)).join('\n');
  expect(texts).not.toContain('WARM_IP_TARGET');
});

test('every type of the page has its limits, once', () => {
  const packed = JSON.parse(builtText('plan/instances.json')) as PackedInstances;
  const types = unpackInstances(packed).map(({ type }) => type);
  expect(types.length).toBeGreaterThan(1000);
  expect(new Set(types).size).toBe(types.length);
});

test('every rule that a number can follow, and every way, has its place on the page', () => {
  const places = [...RULE_IDS.map(ruleAnchor), ...Object.keys(planWays).map((id) => `way-${id}`)];
  expect(places.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
});
