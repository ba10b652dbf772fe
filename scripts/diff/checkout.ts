import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal } from './refusal.ts';

/** The files of a commit in a folder of their own. */
export interface Checkout {
  readonly folder: string;
  /** The first seven digits of the commit. */
  readonly commit: string;
  /** Takes the folder away again. */
  readonly remove: () => void;
}

function git(root: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): string {
  return execFileSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

function commitOf(root: string, state: string): string {
  try {
    return git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${state}^{commit}`]);
  } catch {
    const remedy =
      'name a branch, tag or commit that this clone has (git fetch brings those of others), or a folder with a built site';
    throw new Refusal(state, 'is no commit and no folder', remedy);
  }
}

/** Links the packages one by one: Astro keeps the content it has read beside them. */
function linkPackages(root: string, folder: string): void {
  const packages = join(root, 'node_modules');
  if (!existsSync(packages)) throw new Refusal('node_modules', 'is not there', 'run npm ci');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(packages).filter((each) => !each.startsWith('.'))) {
    symlinkSync(join(packages, name), join(folder, 'node_modules', name));
  }
}

/** Lets a build of the folder find the images and twins that are the same in both states. */
function linkCache(root: string, folder: string): void {
  mkdirSync(join(root, '.cache'), { recursive: true });
  symlinkSync(join(root, '.cache'), join(folder, '.cache'));
}

/**
 * Writes the files of a commit into a temporary folder, with the packages of this project beside
 * them. Neither the work tree nor its index nor the list of work trees is touched.
 */
export function checkOut(root: string, state: string): Checkout {
  const commit = commitOf(root, state);
  const folder = mkdtempSync(join(tmpdir(), 'cni-compare-diff-'));
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const index = { GIT_INDEX_FILE: join(folder, '.index') };
    git(root, ['read-tree', commit], index);
    git(root, ['checkout-index', '--all', `--prefix=${folder}/`], index);
    linkPackages(root, folder);
    linkCache(root, folder);
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, commit: commit.slice(0, 7), remove };
}
