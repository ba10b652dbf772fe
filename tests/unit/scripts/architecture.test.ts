import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withDiagrams } from '../../../scripts/architecture/diagram.ts';
import { type Import, readImports } from '../../../scripts/architecture/imports.ts';
import {
  arrowsAgainst,
  arrowsBetween,
  layerOf,
  LAYERS,
  roomOf,
  ROOMS,
} from '../../../scripts/architecture/rooms.ts';

const root = join(import.meta.dirname, '../../..');
const imports = readImports(join(root, 'src'));

function imported(from: string, to: string): Import {
  return { from, to, isTypeOnly: false };
}

describe('the imports of src', () => {
  it('run with the order of the layers', () => {
    // Files that Astro looks for beside the layers.
    const astros = ['content.config.ts', 'middleware.ts'];
    const own = imports.filter(({ from }) => !astros.includes(from));
    // Markup names its behaviour in a script, which runs in the browser.
    expect(arrowsAgainst(arrowsBetween(own, layerOf), LAYERS)).toEqual([]);
  });

  it('run with the order of the rooms of derive', () => {
    expect(arrowsAgainst(arrowsBetween(imports, roomOf), ROOMS)).toEqual([]);
  });

  it('are found in scripts and in frontmatter', () => {
    const files = imports.map(({ from, to }) => `${from} ${to}`);
    expect(files).toContain('pages/compare/index.astro client/cni-table.ts');
    expect(files).toContain('pages/compare/index.astro load/comparison.ts');
  });

  it('are drawn in docs/architecture.md — run npm run architecture', () => {
    const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
    expect(page).toBe(withDiagrams(page, imports));
  });
});

describe('arrowsAgainst', () => {
  it('finds an import of a later place, and one of a place without a name', () => {
    const wrong = [
      imported('derive/claim/view.ts', 'derive/table/row.ts'),
      imported('derive/claim/view.ts', 'derive/misc/row.ts'),
    ];
    const against = arrowsAgainst(arrowsBetween(wrong, roomOf), ROOMS);
    expect(against.map(({ to }) => to)).toEqual(['misc', 'table']);
  });

  it('takes an import of an earlier place', () => {
    const right = [imported('derive/table/row.ts', 'derive/claim/view.ts')];
    expect(arrowsAgainst(arrowsBetween(right, roomOf), ROOMS)).toEqual([]);
  });
});
