import { expect, it } from 'vitest';
import { checkedFacts } from '../support/checked-facts.ts';
import { COOKBOOK_VERDICTS } from '../support/policy-fields/cookbook-verdicts.ts';
import { checked, letters } from '../support/policy-fields/verdicts.ts';

const PATH = /^content\/policies\/(.+)\.yaml$/u;
const manifests = Object.entries(checkedFacts.manifests).map(
  ([path, text]) => [PATH.exec(path)?.[1] ?? path, text] as const,
);

it.each(manifests)('%s gets the verdict of every mode that was expected', (name, text) => {
  expect(checked(text).map(letters)).toEqual(COOKBOOK_VERDICTS[name]);
});

it.each(manifests)('%s has no fault', (_, text) => {
  const faults = checked(text).flatMap((policy) => policy.faults);
  expect(faults.filter(({ kind }) => kind === 'fault')).toEqual([]);
});

it('every expectation is of a policy that there is', () => {
  const names = new Set(manifests.map(([name]) => name));
  expect(Object.keys(COOKBOOK_VERDICTS).filter((name) => !names.has(name))).toEqual([]);
});
