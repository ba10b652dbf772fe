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
