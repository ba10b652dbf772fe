import { globSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages } from './routes.ts';

const FOLDER = join(import.meta.dirname, '../../src/pages');

/** What the addresses of a template's pages look like; `404.astro` alone ends in `.html`. */
function patternOf(file: string): RegExp {
  const steps = file
    .replace(/(?<=^|\/)index\.astro$/u, '')
    .replace(/(?<!404)\.astro$/u, '/')
    .replace(/\.astro$/u, '.html')
    .split('/')
    .map((step) => (step.startsWith('[') ? '[^/]+' : RegExp.escape(step)));
  return new RegExp(`^/${steps.join('/')}$`, 'u');
}

/**
 * One page of each template of `src/pages` for people: the first that was built, of those no other
 * template stands for. Throws where a template has none.
 */
export function templateRoutes(): readonly string[] {
  const left = new Set(builtPages().map(({ route }) => route));
  const files = globSync('**/*.astro', { cwd: FOLDER, exclude: ['embed/**'] });
  const isOpen = (file: string) => Number(file.includes('['));
  return files
    .sort((a, b) => isOpen(a) - isOpen(b) || a.localeCompare(b))
    .map((file) => {
      const pattern = patternOf(file);
      const route = [...left].find((candidate) => pattern.test(candidate));
      if (route === undefined) throw new Error(`src/pages/${file}: no page of it is in dist`);
      left.delete(route);
      return route;
    });
}
