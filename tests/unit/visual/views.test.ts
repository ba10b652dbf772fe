import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pictureNames, views } from '../../visual/views.ts';

const templates = globSync('**/*.astro', {
  cwd: join(import.meta.dirname, '../../../src/pages'),
}).sort();
const paths = Object.values(views).map(({ address }) => address.replace(/[?#].*$/u, ''));

/** The addresses that a template of a page answers. */
function addressesOf(template: string): RegExp {
  const route = template
    .replace(/\.astro$/u, '')
    .replace(/(?:^|\/)index$/u, '')
    .replace(/\[[^\]]+\]/gu, '[^/]+');
  return new RegExp(`^/${route === '' ? '' : `${route}(?:/|\\.html)`}$`, 'u');
}

it.each(templates)('the template %s has a picture', (template) => {
  expect(paths.filter((path) => addressesOf(template).test(path))).not.toEqual([]);
});

it('no two pictures share a name', () => {
  expect(new Set(pictureNames()).size).toBe(pictureNames().length);
});
