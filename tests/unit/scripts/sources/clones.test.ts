import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseOptions } from '../../../../scripts/sources/options.ts';
import { createReader } from '../../../../scripts/sources/reader.ts';
import type { Read } from '../../../../scripts/sources/result.ts';
import { UsageError } from '../../../../scripts/sources/usage.ts';

const folder = mkdtempSync(join(tmpdir(), 'clones-'));
const work = join(folder, 'work');
const author = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];

function git(...args: readonly string[]): string {
  return execFileSync('git', ['-C', work, ...author, ...args], { encoding: 'utf8' }).trim();
}

function commit(text: string): string {
  writeFileSync(join(work, 'a.md'), text);
  git('add', '.');
  git('commit', '--quiet', '--message', text);
  return git('rev-parse', 'HEAD');
}

function textOf(read: Read): string {
  return read.kind === 'file' ? read.bytes.toString() : read.kind;
}

let pinned = '';
beforeAll(() => {
  mkdirSync(work);
  git('init', '--quiet');
  pinned = commit('before');
  commit('after');
  for (const clone of ['plain+one', 'suffix+two.git', 'below+three/repo', 'fork+four']) {
    git('clone', '--quiet', '--bare', work, join(folder, clone));
  }
  mkdirSync(join(folder, `copied+five@${pinned}`));
  writeFileSync(join(folder, `copied+five@${pinned}`, 'a.md'), 'a copy');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function readerWith(...args: readonly string[]) {
  return createReader(parseOptions(['--offline', '--git-dir', folder, ...args]));
}

const file = (repo: string, path = 'a.md', at = pinned) => ({
  repo,
  commit: at,
  path,
  passages: [],
});

describe('the reader', () => {
  it.each(['plain/one', 'suffix/two', 'below/three'])('reads the clone of %s', async (repo) => {
    const reader = readerWith();
    expect(textOf(await reader.atPin(file(repo)))).toBe('before');
    expect(textOf(await reader.today(file(repo)))).toBe('after');
  });

  it('reads a repository from the clone of its alias', async () => {
    const reader = readerWith('--alias', 'main/four=fork/four');
    expect(textOf(await reader.atPin(file('main/four')))).toBe('before');
  });

  it('reads a copy of one commit, and nothing of today from it', async () => {
    const reader = readerWith();
    expect(textOf(await reader.atPin(file('copied/five')))).toBe('a copy');
    expect(textOf(await reader.today(file('copied/five')))).toBe('unread');
  });

  it('tells a file that is absent from a clone that is', async () => {
    const reader = readerWith();
    expect(textOf(await reader.atPin(file('plain/one', 'b.md')))).toBe('absent');
    expect(await reader.atPin(file('no/clone'))).toEqual({
      kind: 'unread',
      reason: 'no clone has its commit',
    });
  });

  it('does not ask a clone without the commit for today', async () => {
    const other = file('plain/one', 'a.md', '0'.repeat(40));
    expect(textOf(await readerWith().today(other))).toBe('unread');
  });

  it('refuses a folder that does not exist', () => {
    const missing = join(folder, 'missing');
    expect(() => createReader(parseOptions(['--git-dir', missing]))).toThrow(
      new UsageError(`--git-dir ${missing}: no such folder — name the folder of the clones`),
    );
  });
});
