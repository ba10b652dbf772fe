import { expect, test } from 'vitest';
import * as facts from '../../src/data/index.ts';
import { styleRules, styleSheets } from '../support/constructs/style-sheets.ts';

/** The rules on single CNIs, sheet by sheet: what other pages frame has a sheet of its own. */
const sheets = styleSheets()
  .map((sheet) => styleRules(sheet).filter(({ selector }) => /\[data-cni[~|^$*]?=/u.test(selector)))
  .filter(({ length }) => length > 0);

test('the site and its frames for other pages colour by CNI', () => {
  expect(sheets).toHaveLength(2);
  expect(sheets[1]).toEqual(sheets[0]);
});

test.each(sheets.map((rules) => ({ rules })))(
  'every CNI has a hue, and differs from the others in nothing else',
  ({ rules }) => {
    const hues = rules.filter(
      ({ selector, declarations }) =>
        /^\[data-cni=["']?[\w-]+["']?\]$/u.test(selector) && /^--hue:[^;]+;?$/u.test(declarations),
    );
    expect(rules.filter((rule) => !hues.includes(rule))).toEqual([]);
    const named = hues.map(({ selector }) => /=["']?([\w-]+)/u.exec(selector)?.[1]);
    expect(named.toSorted()).toEqual(Object.keys(facts.cnis).toSorted());
  },
);
