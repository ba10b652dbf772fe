import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { IsoDate } from '../../src/data/model.ts';
import type { Read } from './result.ts';
import { UsageError } from './usage.ts';

const run = promisify(execFile);
const LARGEST_FILE = 256 * 1024 * 1024;
/**
 * A partial clone must not fetch what it lacks: a run reads what is on the disk. Days are those in UTC.
 */
const ENVIRONMENT = { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', TZ: 'UTC' };

async function git(gitDir: string, ...args: readonly string[]): Promise<Buffer | undefined> {
  const options = { encoding: 'buffer', env: ENVIRONMENT, maxBuffer: LARGEST_FILE } as const;
  try {
    return (await run('git', ['--git-dir', gitDir, ...args], options)).stdout;
  } catch {
    return undefined;
  }
}

function isGitDir(folder: string): boolean {
  return existsSync(join(folder, 'HEAD')) && existsSync(join(folder, 'objects'));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function foldersIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter(isFolder);
}

/** The clone of a repository: `owner+name`, `owner+name.git`, or a git directory one level below. */
export function findClone(folder: string, repo: string): string | undefined {
  const name = repo.replace('/', '+');
  const named = [join(folder, name), join(folder, `${name}.git`)].filter(isFolder);
  return named.flatMap((path) => [path, ...foldersIn(path)]).find(isGitDir);
}

/** The folder given with `--git-dir`; throws a `UsageError` where there is none. */
export function requireFolder(folder: string): string {
  if (isFolder(folder)) return folder;
  throw new UsageError(`--git-dir ${folder}: no such folder — name the folder of the clones`);
}

/** Whether the clone has the commit. */
export async function hasCommit(gitDir: string, commit: string): Promise<boolean> {
  return (await git(gitDir, 'cat-file', '-e', `${commit}^{commit}`)) !== undefined;
}

/** The commit that a commit id, a tag or a branch of a clone leads to, and its day in UTC. */
export async function resolveCommit(
  gitDir: string,
  ref: string,
): Promise<{ readonly commit: string; readonly date: IsoDate } | undefined> {
  const form = ['--date=format-local:%Y-%m-%d', '--format=%H %cd'];
  const found = await git(gitDir, 'log', '-1', ...form, '--end-of-options', ref, '--');
  const [commit, date] = found?.toString().trim().split(' ') ?? [];
  return commit && date ? { commit, date: date as IsoDate } : undefined;
}

/** A file of a clone; `ref` is a commit that it has, or `HEAD`. */
export async function readFromClone(gitDir: string, ref: string, path: string): Promise<Read> {
  const id = await git(gitDir, 'rev-parse', '--verify', '--quiet', `${ref}:${path}`);
  if (id === undefined) return { kind: 'absent' };
  const bytes = await git(gitDir, 'cat-file', 'blob', id.toString().trim());
  if (bytes === undefined)
    return { kind: 'unread', reason: 'the clone has no text there: a folder, or a partial clone' };
  return { kind: 'file', bytes };
}

/** A file of the folder `owner+name@<commit>`, where there is such a file. */
export function readFromCopy(
  folder: string,
  repo: string,
  commit: string,
  path: string,
): Buffer | undefined {
  const file = join(folder, `${repo.replace('/', '+')}@${commit}`, path);
  return existsSync(file) ? readFileSync(file) : undefined;
}
