import { expect, test } from 'vitest';
import * as facts from '../../src/data/index.ts';
import { styleRules } from '../support/constructs/style-sheets.ts';

const rules = styleRules().filter(({ selector }) => /\[data-cni[~|^$*]?=/u.test(selector));

test('every CNI has a hue, and differs from the others in nothing else', () => {
  const hues = rules.filter(
    ({ selector, declarations }) =>
      /^\[data-cni=["']?[\w-]+["']?\]$/u.test(selector) && /^--hue:[^;]+;?$/u.test(declarations),
  );
  expect(rules.filter((rule) => !hues.includes(rule))).toEqual([]);
  const named = hues.map(({ selector }) => /=["']?([\w-]+)/u.exec(selector)?.[1]);
  expect(named.toSorted()).toEqual(Object.keys(facts.cnis).toSorted());
});
