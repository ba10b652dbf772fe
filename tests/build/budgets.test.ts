import { expect, test } from 'vitest';
import { BUDGETS, FONT_BUDGET, htmlBudget, STYLE_BUDGET, templateOf } from '../support/budgets.ts';
import { allElements, parseDom } from '../support/dom.ts';
import {
  scriptFiles,
  scriptWeight,
  staticImports,
  styleWeight,
  weight,
} from '../support/page-weight.ts';
import { builtBytes, builtFiles, builtPages, builtText } from '../support/routes.ts';

const pages = builtPages().map(({ file, route }) => {
  const template = templateOf(route) ?? 'none';
  return { route, html: builtText(file), template, budget: BUDGETS[template] };
});

/** What is said of a page that weighs more than it may. */
function tooHeavy(route: string, what: string, bytes: number, budget: number): readonly string[] {
  if (bytes <= budget) return [];
  return [
    `${route}: ${String(bytes)} bytes of ${what}, budget ${String(budget)} — make it lighter`,
  ];
}

test('every page has a budget, and every budget a page', () => {
  const remedy = 'add its template to BUDGETS in tests/support/budgets.ts';
  const without = pages.filter(({ budget }) => budget === undefined);
  expect(without.map(({ route }) => `${route}: no budget — ${remedy}`)).toEqual([]);
  const used = new Set(pages.map(({ template }) => template));
  expect(Object.keys(BUDGETS).filter((template) => !used.has(template))).toEqual([]);
});

test('the HTML of every page keeps the budget of its template', () => {
  const faults = pages.flatMap(({ route, html, budget }) =>
    tooHeavy(route, 'HTML', weight(html), budget ? htmlBudget(budget, html) : Infinity),
  );
  expect(faults).toEqual([]);
});

test('pages that hold to it have no more elements than they may', () => {
  const held = pages.filter(({ budget }) => budget?.elements !== undefined);
  expect(held.map(({ route }) => route)).toContain('/compare/');
  const faults = held.flatMap(({ route, html, budget }) => {
    const count = allElements(parseDom(html)).length;
    const most = budget?.elements ?? 0;
    return count <= most ? [] : [`${route}: ${String(count)} elements, budget ${String(most)}`];
  });
  expect(faults).toEqual([]);
});

test('the scripts that a page loads before anybody touches it keep the budget', () => {
  const faults = pages.flatMap(({ route, html, budget }) => {
    const bytes = scriptWeight(html);
    expect(bytes, route).toBeGreaterThan(0);
    return tooHeavy(route, 'script', bytes, budget?.script ?? Infinity);
  });
  expect(faults).toEqual([]);
});

test('a script is counted with what it imports at once, and with nothing else', () => {
  const html = builtText('compare/index.html');
  const tags = html.match(/<script\b[^>]*\ssrc=/gu) ?? [];
  expect(scriptFiles(html).size).toBeGreaterThan(tags.length);
  const code = "import{a}from'./a.js';export*from'./b.js';button.onclick=()=>import('./c.js')";
  expect(staticImports(code)).toEqual(['./a.js', './b.js']);
});

test('the styles of a page keep their budget', () => {
  const faults = pages.flatMap(({ route, html }) => {
    const bytes = styleWeight(html);
    expect(bytes, route).toBeGreaterThan(0);
    return tooHeavy(route, 'style', bytes, STYLE_BUDGET);
  });
  expect(faults).toEqual([]);
});

test('the fonts keep their budget', () => {
  const fonts = builtFiles('_astro/fonts/*');
  const size = fonts.reduce((sum, file) => sum + builtBytes(file).length, 0);
  expect(fonts.length).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(FONT_BUDGET);
});
