import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedPackages } from '../../../scripts/licences/packages.ts';
import { readShipped } from '../../../scripts/licences/read.ts';

const root = join(import.meta.dirname, '../../..');
const written: unknown = JSON.parse(readFileSync(join(root, 'src/load/licences.json'), 'utf8'));

describe('the list of what is shipped', () => {
  it('is that of today — run npm run licences', () => {
    expect(written).toEqual(readShipped(root));
  });

  it('has what scripts import, through files of ours too, with fonts and styles', () => {
    const packages = shippedPackages(root);
    expect(packages.get('minisearch')).toBe('scripts');
    expect(packages.get('tailwindcss')).toBe('styles');
    expect([...packages.values()].filter((part) => part === 'fonts')).toHaveLength(2);
  });

  it('has no package that the code names for its types alone, or for the build', () => {
    const names = [...shippedPackages(root).keys()];
    expect(names.filter((name) => /^(?:node:|astro|@astrojs|@types)/u.test(name))).toEqual([]);
  });

  it('has the terms of each, word for word', () => {
    for (const { name, text } of readShipped(root)) {
      expect(text, name).toMatch(/copyright/iu);
      expect(text.length, name).toBeGreaterThan(400);
    }
  });
});
