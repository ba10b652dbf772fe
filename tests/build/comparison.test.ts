import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import * as facts from '../../src/data/index.ts';
import { builtPages, builtText } from '../support/routes.ts';

const html = builtText('compare/index.html');

test('every answer stands on the comparison under its address', () => {
  for (const feature of Object.keys(facts.features)) {
    expect(html).toContain(`id="${feature}"`);
    for (const cni of Object.keys(facts.cnis)) {
      expect(html).toContain(`id="${feature}--${cni}"`);
    }
  }
});

test('every area and CNI stands on the comparison under its address', () => {
  for (const id of [...Object.keys(facts.areas), ...Object.keys(facts.cnis)]) {
    expect(html).toContain(`id="${id}"`);
  }
});

test('every feature and CNI has its page', () => {
  const routes = new Set(builtPages().map(({ route }) => route));
  for (const id of Object.keys(facts.features)) expect(routes).toContain(`/features/${id}/`);
  for (const id of Object.keys(facts.cnis)) expect(routes).toContain(`/cni/${id}/`);
});

test("every claim of a CNI's page stands under its address", () => {
  for (const cni of Object.keys(facts.cnis)) {
    const page = builtText(`cni/${cni}/index.html`);
    for (const id of [...Object.keys(facts.areas), ...Object.keys(facts.features)]) {
      expect(page, `/cni/${cni}/#${id}`).toContain(`id="${id}"`);
    }
  }
});

test('every pair has its page, with both columns and each question once', () => {
  const capabilities = Object.entries(facts.features).filter(
    ([, { kind }]) => kind === 'capability',
  );
  const pairs = [
    ...facts.cniPairs.map(({ between }) => ({
      between,
      count: Object.keys(facts.features).length,
    })),
    ...facts.modePairs.map(({ between }) => ({ between, count: capabilities.length })),
  ];
  for (const { between, count } of pairs) {
    const { document } = parseHTML(builtText(`compare/${between.join('-vs-')}/index.html`));
    const rows = Array.from(document.querySelectorAll('tr.feature-row'));
    expect(rows, between.join(' vs ')).toHaveLength(count);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(count);
    for (const row of rows) expect(row.querySelectorAll('td[data-cni]')).toHaveLength(2);
    expect(document.querySelectorAll('.pair-take section')).toHaveLength(2);
  }
});

test('every pair is listed on the comparison', () => {
  for (const { between } of [...facts.cniPairs, ...facts.modePairs]) {
    expect(html).toContain(`/compare/${between.join('-vs-')}/"`);
  }
});
