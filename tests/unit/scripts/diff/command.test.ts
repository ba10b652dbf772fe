import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as facts from '~/data/index.ts';

const root = join(import.meta.dirname, '../../../..');
const base = mkdtempSync(join(tmpdir(), 'cni-compare-trial-diff-'));
const copy = join(base, 'project');
const temporary = join(base, 'temporary');

const CNIS = Object.keys(facts.cnis) as (keyof typeof facts.cnis)[];
const AREAS = Object.keys(facts.areas);

/** A file of claims, and answers in it that give no reason, each as it is written there once. */
function unexplained(cni: keyof typeof facts.cnis, area: string) {
  const file = `src/data/claims/${cni}/${area}.ts`;
  const text = readFileSync(join(root, file), 'utf8');
  const answers = Object.entries(facts.claims[cni])
    .filter(([id, claim]) => id.startsWith(`${area}.`) && !('because' in claim))
    .flatMap(([, claim]) => ('value' in claim ? [`'${claim.value}'`] : []))
    .filter((value) => text.split(value).length === 2);
  return { file, answers };
}

/** The first file that has three of them. */
const { file: FILE, answers } = CNIS.flatMap((cni) =>
  AREAS.map((area) => unexplained(cni, area)),
).find(({ answers: found }) => found.length > 2) ?? { file: '', answers: [] };
const [first = '', second = '', third = ''] = answers;

function git(...args: readonly string[]): void {
  const who = ['-c', 'user.name=Trial', '-c', 'user.email=trial@example.org'];
  execFileSync('git', ['-C', copy, ...who, ...args], { stdio: 'pipe' });
}

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(copy, 'scripts/diff.ts'), ...args],
    {
      cwd: copy,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'],
        TMPDIR: temporary,
        SITE_URL: 'https://example.org',
      },
    },
  );
  return { status, stdout, stderr };
}

/** Writes a claim file in which three answers are others. */
function changeThree(): void {
  const text = readFileSync(join(copy, FILE), 'utf8')
    .replace(`value: ${first},`, `value: 'The first of the trial', because: 'the trial says so.',`)
    .replace(`value: ${second},`, `value: 'The second of the trial',`)
    .replace(`value: ${third},`, `value: 'The third of the trial', default: 'Off in the trial',`);
  writeFileSync(join(copy, FILE), text);
}

beforeAll(() => {
  mkdirSync(temporary);
  for (const path of ['src', 'content', 'scripts', 'package.json']) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  writeFileSync(join(copy, '.gitignore'), 'node_modules\n.cache\n');
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('commit', '--quiet', '--message=before');
});

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

describe('npm run diff', () => {
  it('finds nothing where nothing was changed', () => {
    const { status, stdout, stderr } = run();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^## What differs from `main` \([0-9a-f]{7}\)\n\nNothing differs\.\n$/u);
  });

  it('tells of three changed answers all that a reviewer needs', () => {
    changeThree();
    const { status, stdout } = run('main');
    expect(status).toBe(0);
    expect(stdout).toContain('\n\n- 3 Another answer at the same level\n\n###');
    for (const value of [first, second, third]) expect(stdout).toContain(value.slice(1, -1));
    expect(stdout).toMatch(
      /→ \*\*[^*]*The first of the trial\*\*\n(?:.*\n)*? {2}- Because the trial says so\./u,
    );
    expect(stdout.split('_No new reason is given._')).toHaveLength(3);
    expect(stdout).toContain('By default: ');
    expect(
      stdout.match(/\]\(https:\/\/example\.org\/features\/[a-z0-9.-]+\/[a-z-]+\/\)/gu),
    ).toHaveLength(3);
    expect(stdout).toMatch(/To read: .*\/blob\/[0-9a-f]{40}\//u);
  });

  it('leaves nothing behind, in the clone or beside it', () => {
    const { stdout } = spawnSync('git', ['-C', copy, 'status', '--short'], { encoding: 'utf8' });
    expect(stdout.trim()).toBe(`M ${FILE}`);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('cni-compare-diff-'))).toEqual(
      [],
    );
  });

  it.each([
    [['nowhere'], 'nowhere: is no commit and no folder — name a branch, tag or commit'],
    [['src'], 'src: holds no api/v1/comparison.json — name a folder with a built site'],
    [['--pages'], 'dist/: is not there — run npm run build first'],
  ])('names what will not do: %j', (args, message) => {
    const { status, stderr } = run(...args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});
