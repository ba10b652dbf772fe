import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CLIENTS } from '../support/degraded/clients.ts';

const WORDS = {
  works: /^everything|^the same/u,
  plain: /^the page without scripts/u,
  readable: /^all text/u,
};

const rows = new Map(
  Array.from(
    readFileSync('docs/robustness.md', 'utf8').matchAll(/^\| (.+?) +\| (.+?) +\|$/gmu),
    ([, where = '', gets = '']) => [where, gets],
  ),
);

it.each(CLIENTS)('the page on robustness promises what is tried where $name', (client) => {
  expect(rows.get(client.name) ?? 'nothing').toMatch(WORDS[client.promised]);
});
