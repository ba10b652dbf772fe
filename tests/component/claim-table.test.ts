import { describe, expect, it } from 'vitest';
import ClaimTable from '~/components/table/ClaimTable.astro';
import { matrixOf, summaryMatrix } from '~/derive/table/matrix.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { smallFacts } from '../support/facts.ts';
import { attributesOf, render, textOf, textsOf } from '../support/render.ts';

const dense = await render(ClaimTable, {
  matrix: matrixOf(comparisonOf(smallFacts)),
  caption: 'All features',
});
const headline = await render(ClaimTable, {
  matrix: summaryMatrix(comparisonOf(smallFacts)),
  caption: 'The summary',
  isHeadline: true,
});

describe('ClaimTable', () => {
  it('is one table with its caption first', () => {
    expect(dense.querySelectorAll('table')).toHaveLength(1);
    const first = dense.querySelector('table')?.firstElementChild;
    expect(first?.tagName).toBe('CAPTION');
    expect(textOf(first)).toContain('All features');
  });

  it('has a column head for the feature, each CNI and the count', () => {
    expect(attributesOf(dense, 'thead th', 'scope')).toEqual(['col', 'col', 'col', 'col']);
    expect(textsOf(dense, 'thead .sort-label')).toEqual(['Feature', 'Calico', 'Cilium', 'Have it']);
    expect(attributesOf(dense, 'thead th', 'data-column')).toEqual([
      'feature',
      'calico',
      'cilium',
      'count',
    ]);
  });

  it('has the feature as the head of each row', () => {
    expect(textsOf(dense, 'tr.feature-row > th[scope="row"] .feature-name')).toEqual([
      'Address pools',
      'Policy model',
      'FQDN egress rules',
    ]);
  });

  it('has a body for each area, which its first row heads over the whole width', () => {
    expect(attributesOf(dense, 'tbody', 'data-area')).toEqual(['ipam', 'policy']);
    const heads = [...dense.querySelectorAll('tbody > tr:first-child > th[scope="rowgroup"]')];
    expect(heads.map((head) => head.getAttribute('colspan'))).toEqual(['4', '4']);
    expect(heads.map(textOf)).toEqual(['IP management #', 'Policy enforcement #']);
  });

  it('has an id for each row, cell, column and area, none twice', () => {
    const ids = attributesOf(dense, 'table [id]', 'id');
    expect(ids).toEqual(
      expect.arrayContaining(['policy.fqdn', 'policy.fqdn--calico', 'calico', 'policy']),
    );
    expect(new Set(ids).size).toBe(ids.length);
    expect(attributesOf(dense, 'td[data-cni]', 'id')).toHaveLength(6);
  });

  it('has a visible link to each row, cell, column and area', () => {
    const targets = attributesOf(dense, 'a.anchor', 'href').toSorted();
    const places = attributesOf(dense, 'tbody [id], thead [id]', 'id');
    expect(targets).toEqual(places.map((id) => `#${id ?? ''}`).toSorted());
    const labels = attributesOf(dense, 'a.anchor', 'aria-label');
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('has rows as wide as its head', () => {
    const widths = [...dense.querySelectorAll('tr.feature-row')].map((row) => row.children.length);
    expect(widths).toEqual([4, 4, 4]);
  });

  it('counts the CNIs that have a feature, but no descriptions', () => {
    expect(textsOf(dense, 'td.count')).toEqual(['1 of 2', '', '1 of 2']);
  });

  it('has no control and no sorted column before scripts run', () => {
    expect(dense.querySelectorAll('button, input, select, [aria-sort]')).toHaveLength(0);
  });
});

describe('a ClaimTable of headline rows', () => {
  it('has neither area heads nor a count', () => {
    expect(headline.querySelectorAll('[scope="rowgroup"], .count')).toHaveLength(0);
    expect(headline.querySelectorAll('thead th')).toHaveLength(3);
  });

  it('asks the question of each row', () => {
    expect(textOf(headline.querySelector('.feature-note'))).toContain('Does it have Policy model?');
  });
});
