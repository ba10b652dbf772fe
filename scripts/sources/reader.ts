import { findClone, hasCommit, readFromClone, readFromCopy, requireFolder } from './mirror.ts';
import type { Options } from './options.ts';
import type { CitedFile } from './plan.ts';
import type { Read } from './result.ts';
import { readFromGitHub } from './web.ts';

/** Reads files where they can be had: from clones first, then over the network. */
export interface Reader {
  readonly atPin: (file: CitedFile) => Promise<Read>;
  readonly today: (file: CitedFile) => Promise<Read>;
}

const NO_CLONE: Read = { kind: 'unread', reason: 'no clone has its commit' };

/** The reader of a run; throws a `UsageError` where the folder of the clones is missing. */
export function createReader({ gitDir, aliases, offline }: Options): Reader {
  const folder = gitDir === undefined ? undefined : requireFolder(gitDir);
  const clones = new Map<string, Promise<string | undefined>>();

  /** A clone that has the commit. One without it may be old, so today is not read from it either. */
  const cloneWith = (repo: string, commit: string): Promise<string | undefined> => {
    const find = async () => {
      const clone = folder === undefined ? undefined : findClone(folder, aliases.get(repo) ?? repo);
      return clone !== undefined && (await hasCommit(clone, commit)) ? clone : undefined;
    };
    const key = `${repo}@${commit}`;
    const clone = clones.get(key) ?? find();
    clones.set(key, clone);
    return clone;
  };

  const read = async ({ repo, commit, path }: CitedFile, ref: string): Promise<Read> => {
    const clone = await cloneWith(repo, commit);
    if (clone !== undefined) return readFromClone(clone, ref, path);
    return offline ? NO_CLONE : readFromGitHub(repo, ref, path);
  };

  return {
    atPin: async (file) => {
      const { repo, commit, path } = file;
      const copy = folder === undefined ? undefined : readFromCopy(folder, repo, commit, path);
      return copy === undefined ? read(file, commit) : { kind: 'file', bytes: copy };
    },
    today: (file) => read(file, 'HEAD'),
  };
}
