import type { CheckedFacts } from '../data/rules/rule.ts';
import { SCAFFOLDED } from './scaffolded-site.ts';

const { cni, feature, guide } = SCAFFOLDED;
const PAGES = [`content/cni/${cni}.mdx`, `content/guides/${guide}.mdx`];

/** Fields that a scaffold can fill by itself, or leaves empty. */
const FILLED: ReadonlySet<string> = new Set(['name', 'kind', 'related']);

/** A section with a sentence that holds for every CNI, and a table from its claims. */
const COMPLETE = '## Versions';
const HEAD = /^(?:---$|## |<Area )/u;
const MARKUP = /^(?:## |<)/u;

/** The lines of a page, from 1, that an author has to write: folded fields, and what follows heads. */
function dueLines(page: string): readonly number[] {
  const lines = page.split('\n');
  return lines.flatMap((line, at) => {
    if (line.endsWith(': >-')) return [at + 2];
    if (at === 0 || line === COMPLETE || !HEAD.test(line)) return [];
    return MARKUP.test(lines[at + 2] ?? '') ? [] : [at + 3];
  });
}

function dueFields(id: string, entry: object = {}): readonly string[] {
  return Object.keys(entry)
    .filter((field) => !FILLED.has(field))
    .map((field) => `${id}: ${field} `);
}

/** What an author has to write after the scaffolds, each as the message on it begins. */
export function dueTexts({ cnis, features, pages }: CheckedFacts): readonly string[] {
  return [
    ...dueFields(cni, cnis[cni]),
    `${cni}: its hue `,
    ...dueFields(feature, features[feature]),
    `features/${feature}: is related to 0 `,
    ...PAGES.flatMap((path) => [
      `${path}: has `,
      ...dueLines(pages[path] ?? '').map((line) => `${path}:${String(line)}: `),
    ]),
  ];
}
