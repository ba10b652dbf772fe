import { expect, test } from 'vitest';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { datasetOf, embeddedJson, techArticleOf } from '~/derive/api/structured-data.ts';
import { smallFacts } from '../../../support/facts.ts';

const dataset = {
  page: 'https://example.org/compare/',
  site: 'https://example.org/',
  files: { json: 'https://example.org/a.json', csv: 'https://example.org/a.csv' },
  description: 'What it is.',
  reviewed: '2026-02-03',
  keywords: ['CNI'],
};

test('a data set names its licence, its day and its files', () => {
  expect(datasetOf({ ...dataset, snapshot: '2026-06-01' })).toMatchObject({
    '@type': 'Dataset',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    dateModified: '2026-02-03',
    version: '2026-06-01',
    distribution: [
      { contentUrl: 'https://example.org/a.json', encodingFormat: 'application/json' },
      { contentUrl: 'https://example.org/a.csv', encodingFormat: 'text/csv' },
    ],
  });
});

test('a data set has no version before the first snapshot', () => {
  expect(datasetOf(dataset)).not.toHaveProperty('version');
});

test('an article says which plugins it explains, and in which version', () => {
  const article = techArticleOf({
    headline: 'Cilium, explained',
    description: 'What it is.',
    reviewed: '2026-02-03',
    page: 'https://example.org/cni/cilium/',
    site: 'https://example.org/',
    about: Object.values(comparisonOf(smallFacts).cnis).slice(1),
  });
  expect(article).toMatchObject({
    '@type': 'TechArticle',
    headline: 'Cilium, explained',
    dateModified: '2026-02-03',
    about: [{ name: 'Cilium', softwareVersion: '1.20.2' }],
  });
});

test('no text in the data can close the element that holds it', () => {
  const json = embeddedJson(datasetOf({ ...dataset, description: '</script><b>' }));
  expect(json).not.toContain('<');
  expect(JSON.parse(json)).toMatchObject({ description: '</script><b>' });
});
