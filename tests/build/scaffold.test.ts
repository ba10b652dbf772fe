import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCAFFOLDED, ScaffoldedSite } from '../support/scaffolded-site.ts';

/** What vitest reports as JSON, as far as it is looked at. */
interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const { cni, feature, guide } = SCAFFOLDED;
const site = new ScaffoldedSite();

beforeAll(() => site.scaffold(), 600_000);

afterAll(() => {
  site.remove();
});

/** What the data rules say of the copy, by rule. */
async function brokenRules(): Promise<ReadonlyMap<string, string>> {
  await site.run(
    'node_modules/vitest/vitest.mjs',
    ...['run', '--project', 'data', 'tests/data/rules.test.ts'],
    ...['--reporter', 'json', '--outputFile', 'report.json'],
  );
  const { testResults } = JSON.parse(site.read('report.json')) as Report;
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed');
  return new Map(
    failed.map(({ fullName, failureMessages }) => [
      fullName.replace(' passes the real facts', ''),
      failureMessages.join('\n'),
    ]),
  );
}

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

  it('breaks the rules on what is still to be written, and no other', async () => {
    const broken = await brokenRules();
    expect([...broken.keys()].toSorted()).toEqual([
      'a feature is related to 2 to 4 others',
      'no text is still the one that a scaffold wrote',
      'the page of a CNI has at least 900 words of prose',
    ]);
    const said = [...broken.values()].join('\n');
    for (const message of [
      `${cni}: summary is still the placeholder — write it in src/data/cnis.ts`,
      `${cni}: its hue is still the placeholder — choose one in src/styles/cni-hues.css`,
      `${feature}: why is still the placeholder — write it in src/data/features/policy.ts`,
      `features/${feature}: is related to 0 features — name 2 to 4`,
    ]) {
      expect(said).toContain(message);
    }
    for (const page of [`content/cni/${cni}.mdx`, `content/guides/${guide}.mdx`]) {
      expect(said).toMatch(new RegExp(String.raw`${page}:\d+: is still the placeholder`, 'u'));
    }
  });

  it('refuses the same id a second time and stays as it is', async () => {
    const before = site.read('src/data/cnis.ts');
    expect(await site.run('scripts/new-cni.ts', cni)).toBe('');
    expect(site.read('src/data/cnis.ts')).toBe(before);
  });
});
