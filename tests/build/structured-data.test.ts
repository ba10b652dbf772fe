import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import * as facts from '../../src/data/index.ts';
import { builtFiles, builtPages, builtText } from '../support/routes.ts';

/** The JSON-LD of a page. */
function structuredData(file: string): readonly Record<string, unknown>[] {
  const { document } = parseHTML(builtText(file));
  return Array.from(
    document.querySelectorAll('script[type="application/ld+json"]'),
    ({ textContent }) => JSON.parse(textContent) as Record<string, unknown>,
  );
}

/** The file below `dist` that an address of the site leads to. */
function fileOf(address: unknown): string {
  const path = decodeURIComponent(new URL(String(address)).pathname).slice(1);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

test('the comparison is described as a data set whose files exist', () => {
  const [dataset, ...more] = structuredData('compare/index.html');
  expect(more).toEqual([]);
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    license: 'https://creativecommons.org/licenses/by/4.0/',
  });
  expect(builtFiles(`api/v1/snapshots/${String(dataset?.['version'])}.json`)).toHaveLength(1);
  const files = dataset?.['distribution'] as readonly Record<string, unknown>[];
  expect(files.map(({ contentUrl }) => fileOf(contentUrl))).toEqual([
    'api/v1/comparison.json',
    'api/v1/comparison.csv',
  ]);
  for (const { contentUrl } of files) expect(builtFiles(fileOf(contentUrl))).toHaveLength(1);
  expect(fileOf(dataset?.['url'])).toBe('compare/index.html');
});

test('pages that explain are described as articles at their own addresses', () => {
  const pages = builtPages().filter(({ file }) => /^(?:cni|guides)\/[^/]+\/index/u.test(file));
  const articles = pages.flatMap(({ file }) =>
    structuredData(file).map((article) => ({ file, article })),
  );
  expect(articles.length).toBeGreaterThan(Object.keys(facts.cnis).length);
  for (const { file, article } of articles) {
    expect(article).toMatchObject({ '@type': 'TechArticle' });
    expect(fileOf(article['url'])).toBe(file);
    expect(article['about']).not.toEqual([]);
  }
});
