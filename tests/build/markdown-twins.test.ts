import { expect, test } from 'vitest';
import * as facts from '../../src/data/index.ts';
import { twinPath } from '../../src/lib/twin.ts';
import { builtFiles, builtPages, builtText } from '../support/routes.ts';

const files = new Set(builtFiles('**/*.{md,html,json,csv,txt}'));
const pages = builtPages().filter(({ file }) => file !== '404.html');

/** The text outside of code, where anything may stand. */
function withoutCode(markdown: string): string {
  return markdown
    .replace(/^ *(`{3,})[\s\S]*?^ *\1$/gmu, 'code')
    .replace(/(`+)[^`][\s\S]*?\1/gu, 'code');
}

test('every page has a twin and a link to it', () => {
  for (const { file, route } of pages) {
    const twin = twinPath(route.slice(1)) ?? '';
    expect(files, file).toContain(twin);
    expect(builtText(file), file).toContain(
      `<link rel="alternate" type="text/markdown" href="/${twin}"`,
    );
  }
  expect(builtText('404.html')).not.toContain('text/markdown');
});

test('a twin begins with the title, the address and the day', () => {
  for (const { route } of pages) {
    const text = builtText(twinPath(route.slice(1)) ?? '');
    expect(text, route).toMatch(/^# \S.*\n\n- Page: \[/u);
    expect(text, route).toContain(`- Page: [${route}](${route})\n`);
    expect(text, route).toMatch(/\n- Facts re-read: \d{4}-\d\d-\d\d\n/u);
  }
});

// The build of the tests has no address but this machine’s, which no reader can follow.
test('no twin holds HTML, a broken value, an empty link or one to this machine', () => {
  for (const { route } of pages) {
    const text = withoutCode(builtText(twinPath(route.slice(1)) ?? ''));
    expect(text, route).not.toMatch(/undefined|\[object [A-Z]/u);
    expect(text.match(/(?<!\\)<(?!https?:)[a-z/!][^\n]*/giu), route).toBeNull();
    expect(text.match(/(?<!\\)\[\]\(|\]\((?!https:\/\/|\/)[^\n]*/gu), route).toBeNull();
    expect(text.match(/\]\(https?:\/\/localhost[^\n]*/gu), route).toBeNull();
  }
});

test('the twin of the comparison has a row for every feature', () => {
  const rows = builtText('compare.md').split('\n');
  for (const id of Object.keys(facts.features)) {
    const row = rows.find((line) => line.startsWith('| [') && line.includes(`\`${id}\``));
    expect(row?.split(' | '), id).toHaveLength(Object.keys(facts.cnis).length + 2);
  }
});

test('every link of llms.txt leads to a file', () => {
  const text = builtText('llms.txt');
  const links = [...text.matchAll(/\]\(([^)]+)\)/gu)].map(([, address]) => address ?? '');
  expect(links.length).toBeGreaterThan(Object.keys(facts.features).length);
  for (const link of links) expect(files, link).toContain(new URL(link).pathname.slice(1));
  for (const id of [...Object.keys(facts.features), ...Object.keys(facts.cnis)]) {
    expect(text).toContain(`/${id}.md)`);
  }
});

test('definitions stand at the end of a twin, not inside of its sentences', () => {
  const text = builtText('guides/chaining.md');
  const [prose = '', terms = ''] = text.split('\n## Terms used\n');
  const { definition } = facts.glossary.chaining;
  expect(prose).not.toContain(definition);
  expect(terms).toContain(`**Chaining**: ${definition}`);
});
