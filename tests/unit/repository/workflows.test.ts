import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LONG_FORMS } from '../../../scripts/test/steps.ts';
import { workflowFaults } from '../../support/workflows.ts';

const root = join(import.meta.dirname, '../../..');
const ours = globSync('.github/workflows/*.{yml,yaml}', { cwd: root });
/** What others are to copy, beside our own. */
const files = [...ours, ...globSync(['hosting/**/*.yml', 'docs/*.yml'], { cwd: root })].filter(
  (file) => textOf(file).includes('jobs:'),
);

function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const scripts = new Set(Object.keys(manifest.scripts));

/** A workflow without a fault, and what is wrong with it once a part of it is another. */
const SOUND = `on:
  pull_request:
permissions:
  contents: read
jobs:
  one:
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - run: npm run build
`;
const FAULTS: readonly (readonly [part: string, other: string, message: string])[] = [
  ['@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1', '@v7', 'is not pinned'],
  [' # v7.0.1', '', 'is not pinned'],
  ['permissions:\n  contents: read\n', '', 'has no permissions'],
  ['permissions:\n  contents: read\n', 'permissions: write-all\n', 'may write everything'],
  ['contents: read', 'contents: write', 'may write while it runs code of a pull request'],
  ['pull_request:', 'pull_request_target:', 'runs on pull_request_target'],
  ['pull_request:', 'workflow_run:', 'checks code out after a workflow'],
  ['npm run build', 'npm run biuld', 'npm run biuld is no script'],
  ['npm run build', 'echo ${{ github.head_ref }}', 'puts an expression into a script'],
  ['contents: read', 'issues: write', 'runs npm in a job that may write'],
  ['    timeout-minutes: 5\n', '', 'has a job without timeout-minutes'],
];

describe('a workflow', () => {
  it.each(files)('is pinned, may do no more than it has to, and runs what exists: %s', (file) => {
    expect(workflowFaults(textOf(file), scripts)).toEqual([]);
  });

  it('takes one release of an action, whatever the workflow', () => {
    const uses = files.flatMap((file) => textOf(file).match(/(?<=uses: )\S+@\S+/gu) ?? []);
    const byAction = Map.groupBy(new Set(uses), (use) => use.split('@')[0]);
    expect([...byAction.values()].filter(({ length }) => length > 1)).toEqual([]);
  });

  it('may publish a packed file where it may write, for nothing that was installed runs', () => {
    const publishing = SOUND.replace('contents: read', 'id-token: write')
      .replace('pull_request:', 'workflow_dispatch:')
      .replace('npm run build', 'npm publish package/*.tgz');
    expect(workflowFaults(publishing, scripts)).toEqual([]);
  });

  it('runs what takes long, each form of it', () => {
    const runs = ours.flatMap((file) => textOf(file).match(/(?<=npm run )[\w:-]+/gu) ?? []);
    expect(runs).toEqual(expect.arrayContaining([...LONG_FORMS, 'fuzz', 'reproducible']));
  });

  it('has no fault in the example, which each of these spoils', () => {
    expect(workflowFaults(SOUND, scripts)).toEqual([]);
    for (const [part, other, message] of FAULTS) {
      expect(workflowFaults(SOUND.replace(part, other), scripts).join(), message).toContain(
        message,
      );
    }
  });
});

describe('the documents', () => {
  const documents = globSync(['*.md', 'docs/**/*.md', '.github/**/*.md'], { cwd: root });

  it.each(documents)('names no npm script that does not exist: %s', (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const names = [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/gu)].map(
      ([, name = '']) => name,
    );
    expect(names.filter((name) => !scripts.has(name))).toEqual([]);
  });
});
