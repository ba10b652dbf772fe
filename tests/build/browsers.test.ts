import { expect, test } from 'vitest';
import { builtFiles, builtText } from '../support/routes.ts';

/** What not every browser has that runs modules. */
const YOUNG = [
  'checkVisibility',
  'escape',
  'findLast',
  'fromAsync',
  'groupBy',
  'isSubsetOf',
  'opover',
  'symmetricDifference',
  'toReversed',
  'toSorted',
  'toSpliced',
  'withResolvers',
] as const;

test('whatever young the scripts use, the page looks for before it upgrades anything', () => {
  const scripts = builtFiles('_astro/*.js').map(builtText).join('\n');
  const used = YOUNG.filter((name) => new RegExp(`[.?]\\w*${name}\\b`, 'iu').test(scripts));
  expect(used.length).toBeGreaterThan(0);
  const asked = builtText('theme.js');
  expect(used.filter((name) => !asked.includes(name))).toEqual([]);
});
