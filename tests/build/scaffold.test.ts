import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCAFFOLDED, ScaffoldedSite } from '../support/scaffolded-site.ts';

const { cni } = SCAFFOLDED;
const site = new ScaffoldedSite();

beforeAll(() => site.scaffold(), 600_000);

afterAll(() => {
  site.remove();
});

describe('a project with a CNI, a feature and a guide just scaffolded', () => {
  it('has types that fit', async () => {
    const flags = '--noEmit --ignoreConfig --strict --exactOptionalPropertyTypes --skipLibCheck';
    const modules = '--module esnext --moduleResolution bundler --allowImportingTsExtensions';
    const printed = await site.run(
      'node_modules/typescript/bin/tsc',
      ...`${flags} ${modules} --target esnext --types node src/data/index.ts`.split(' '),
    );
    expect(printed).toBe('');
  });

  it('refuses the same id a second time and stays as it is', async () => {
    const before = site.read('src/data/cnis.ts');
    expect(await site.run('scripts/new-cni.ts', cni)).toBe('');
    expect(site.read('src/data/cnis.ts')).toBe(before);
  });
});
