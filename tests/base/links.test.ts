import { expect, test } from 'vitest';
import { BASE } from '../support/base-path.ts';
import { builtSiteIn, originOf } from '../support/built-site.ts';
import { LinkGraph } from '../support/link-graph.ts';
import { builtPages, dist } from '../support/routes.ts';

const files = builtSiteIn(dist);
/** The files where a host has them. */
const site = new Map([...files].map(([file, text]) => [`${BASE.slice(1)}${file}`, text]));

test('the site is built below a base path', () => {
  expect(BASE).not.toBe('/');
  expect(builtPages().length).toBeGreaterThan(100);
});

test('every link and every address in full leads to what is there, below the base path', () => {
  const graph = new LinkGraph(site, originOf(files));
  expect(graph.dead().slice(0, 20)).toEqual([]);
});
