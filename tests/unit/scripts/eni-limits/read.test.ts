import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseOptions } from '../../../../scripts/eni-limits/options.ts';
import { readLists } from '../../../../scripts/eni-limits/read.ts';

const folder = mkdtempSync(join(tmpdir(), 'eni-limits-'));
const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
const env = { ...process.env, GIT_COMMITTER_DATE: '2026-01-02T23:30:00-07:00' };
const commits: string[] = [];

function git(...args: readonly string[]): string {
  const work = join(folder, 'work');
  return execFileSync('git', ['-C', work, ...author, ...args], { encoding: 'utf8', env }).trim();
}

beforeAll(() => {
  mkdirSync(join(folder, 'work'));
  git('init', '--quiet');
  for (const text of ['before', 'after']) {
    writeFileSync(join(folder, 'work/list.txt'), text);
    git('add', '.');
    git('commit', '--quiet', '--message', text);
    git('tag', `v-${text}`);
    commits.push(git('rev-parse', 'HEAD'));
  }
  for (const clone of ['a+one', 'a+two']) {
    git('clone', '--quiet', '--bare', join(folder, 'work'), join(folder, clone));
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function sourcesWith(changes: { readonly repo?: string; readonly path?: string } = {}) {
  const of = (repo: string) => ({
    repo,
    commit: commits[0] ?? '',
    date: '2026-01-01' as const,
    path: 'list.txt',
  });
  return {
    addresses: { ...of('a/one'), ...changes },
    branches: of('a/two'),
    machines: of('a/two'),
    nodeadm: of('a/two'),
    maxPods: of('a/one'),
  };
}

async function textsWith(...args: readonly string[]): Promise<readonly string[]> {
  const options = parseOptions(['--git-dir', folder, ...args]);
  if (options === 'help') return [];
  const { addresses, branches } = await readLists(sourcesWith(), options);
  return [addresses.list.text, branches.list.text];
}

function readWith(
  sources: ReturnType<typeof sourcesWith>,
  at: Readonly<Record<string, string>> = {},
) {
  return readLists(sources, { gitDir: folder, at: new Map(Object.entries(at)), newest: false });
}

describe('the lists', () => {
  it('are read where they were read last, at the newest commits, or where one says', async () => {
    expect(await textsWith()).toEqual(['before', 'before']);
    expect(await textsWith('--newest')).toEqual(['after', 'after']);
    expect(await textsWith('--at', 'a/two=v-after')).toEqual(['before', 'after']);
    expect(await textsWith('--newest', '--at=a/one=v-before')).toEqual(['before', 'after']);
  });

  it('say at which commit, and on which day in UTC', async () => {
    const { addresses } = await readWith(sourcesWith(), { 'a/one': 'v-after' });
    expect(addresses.source).toEqual({
      repo: 'a/one',
      commit: commits[1],
      date: '2026-01-03',
      path: 'list.txt',
    });
    expect(addresses.list.place).toBe('a/one/list.txt');
  });

  it('are refused without a clone, a commit or a file', async () => {
    await expect(readWith(sourcesWith({ repo: 'a/three' }))).rejects.toThrow(
      `--git-dir ${folder}: has no clone of a/three — run \`git clone --bare https://github.com/a/three ${folder}/a+three\``,
    );
    await expect(readWith(sourcesWith(), { 'a/one': 'v-none' })).rejects.toThrow(
      'a/one: its clone has no commit v-none — bring the clone up to date, or name another with --at a/one=…',
    );
    await expect(readWith(sourcesWith({ path: 'lost.txt' }))).rejects.toThrow(
      `a/one/lost.txt: commit ${commits[0] ?? ''} has no such file — name another commit with --at, or mend its path in src/data/instances.json`,
    );
    await expect(readWith(sourcesWith(), { 'a/four': 'HEAD' })).rejects.toThrow(
      '--at a/four: has none of the lists — name one of a/one, a/two',
    );
  });
});

describe('npm run eni-limits', () => {
  it.each([
    [[], 'npm run eni-limits: has no --git-dir — name the folder of the clones'],
    [['--gitdir', 'x'], /^npm run eni-limits: Unknown option '--gitdir' — see npm run eni-limits/u],
    [['--git-dir', 'x', '--at', 'a/b'], /^--at a\/b: names no commit of a repository — write/u],
  ])('refuses %j and says why', (args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
  });

  // It is refused: nothing is written into the project.
  it('ends with 2 where a clone is missing', () => {
    const script = join(import.meta.dirname, '../../../../scripts/eni-limits.ts');
    const { status, stderr } = spawnSync(process.execPath, [script, '--git-dir', folder], {
      encoding: 'utf8',
    });
    expect(stderr).toContain('has no clone of aws/amazon-vpc-cni-k8s');
    expect(status).toBe(2);
  });
});
