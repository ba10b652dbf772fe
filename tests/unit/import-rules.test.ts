import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { LAYERS } from '../../scripts/architecture/rooms.ts';

const root = join(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd: root });

interface Pattern {
  readonly regex: string;
  readonly message: string;
  readonly allowTypeImports: boolean;
}

/** What forbids an import of values in a file; nothing where it is allowed. */
async function forbids(file: string, specifier: string): Promise<string | undefined> {
  const { rules } = (await eslint.calculateConfigForFile(join(root, file))) as {
    readonly rules: Readonly<Record<string, readonly [unknown, { readonly patterns: Pattern[] }?]>>;
  };
  const patterns = rules['@typescript-eslint/no-restricted-imports']?.[1]?.patterns ?? [];
  return patterns.find(({ regex }) => new RegExp(regex, 'u').test(specifier))?.message;
}

/** A file of each layer, and the layers whose modules it must not import. */
const FORBIDDEN = {
  'src/data/cnis.ts': LAYERS.filter((layer) => layer !== 'data'),
  'src/lib/text.ts': LAYERS.filter((layer) => layer !== 'lib'),
  'src/client/cni-table.ts': LAYERS.filter((layer) => layer !== 'lib' && layer !== 'client'),
  'src/derive/claim/view.ts': LAYERS.filter((layer) => layer !== 'lib' && layer !== 'derive'),
  'src/render/cache.ts': ['data', 'client', 'load', 'components', 'layouts', 'pages'],
  'src/load/history.ts': ['styles', 'client', 'render', 'components', 'layouts', 'pages'],
  'src/components/claim/ClaimCard.astro': ['data', 'client', 'load', 'layouts', 'pages'],
  'src/components/prose/Claim.astro': ['data', 'client', 'load', 'layouts', 'pages'],
  'src/layouts/BaseLayout.astro': ['data', 'client', 'load', 'pages'],
  'src/pages/compare.astro': ['data', 'client', 'pages'],
} as const;

describe('ESLint', () => {
  const pairs = Object.entries(FORBIDDEN).flatMap(([file, layers]) =>
    layers.map((layer) => [file, layer] as const),
  );

  it.each(pairs)('forbids %s to import from %s', async (file, layer) => {
    expect(await forbids(file, `~/${layer}/some-module.ts`)).toBeDefined();
  });

  it('lets prose and layouts read the facts, and nothing else of load', async () => {
    for (const file of ['src/components/prose/Claim.astro', 'src/layouts/BaseLayout.astro']) {
      expect(await forbids(file, '~/load/comparison.ts')).toBeUndefined();
      expect(await forbids(file, '~/load/history.ts')).toBeDefined();
    }
  });

  it('lets each layer import from those below it', async () => {
    expect(await forbids('src/derive/claim/view.ts', '../../lib/text.ts')).toBeUndefined();
    expect(await forbids('src/pages/compare.astro', '~/load/history.ts')).toBeUndefined();
    expect(await forbids('src/load/history.ts', '../data/index.ts')).toBeUndefined();
    expect(await forbids('src/load/history.ts', '../data/cnis.ts')).toBeDefined();
  });
});
