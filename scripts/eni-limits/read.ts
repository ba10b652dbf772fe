import { join } from 'node:path';
import type { InstanceSource, InstanceSources } from '../../src/data/instance.ts';
import { Refusal } from '../new/refusal.ts';
import { findClone, readFromClone, resolveCommit } from '../sources/mirror.ts';
import type { Options } from './options.ts';
import type { ListText } from './row.ts';

/** A list as it reads at a commit. */
interface ReadList {
  readonly source: InstanceSource;
  readonly list: ListText;
}

/** The lists by what they say, as they read at their commits. */
export type ReadLists = { readonly [L in keyof InstanceSources]: ReadList };

function cloneOf({ repo }: InstanceSource, gitDir: string): string {
  const clone = findClone(gitDir, repo);
  if (clone !== undefined) return clone;
  const folder = join(gitDir, repo.replace('/', '+'));
  const remedy = `run \`git clone --bare https://github.com/${repo} ${folder}\``;
  throw new Refusal(`--git-dir ${gitDir}`, `has no clone of ${repo}`, remedy);
}

async function readList(
  { repo, commit, path }: InstanceSource,
  clone: string,
  ref = commit,
): Promise<ReadList> {
  const found = await resolveCommit(clone, ref);
  if (found === undefined) {
    const remedy = `bring the clone up to date, or name another with --at ${repo}=…`;
    throw new Refusal(repo, `its clone has no commit ${ref}`, remedy);
  }
  const place = `${repo}/${path}`;
  const read = await readFromClone(clone, found.commit, path);
  if (read.kind === 'file') {
    return { source: { repo, ...found, path }, list: { text: read.bytes.toString(), place } };
  }
  const fault = read.kind === 'absent' ? 'has no such file' : `cannot be read: ${read.reason}`;
  const remedy = 'name another commit with --at, or mend its path in src/data/instances.json';
  throw new Refusal(place, `commit ${found.commit} ${fault}`, remedy);
}

/** Reads each list where it stood when it was read last, or where the options say. */
export async function readLists(
  sources: InstanceSources,
  { gitDir, at, newest }: Options,
): Promise<ReadLists> {
  const repos = new Set(Object.values(sources).map(({ repo }: InstanceSource) => repo));
  for (const repo of at.keys()) {
    if (repos.has(repo)) continue;
    throw new Refusal(
      `--at ${repo}`,
      'has none of the lists',
      `name one of ${[...repos].join(', ')}`,
    );
  }
  const read = (source: InstanceSource) =>
    readList(source, cloneOf(source, gitDir), at.get(source.repo) ?? (newest ? 'HEAD' : undefined));
  const { addresses, branches, machines, nodeadm, maxPods } = sources;
  return {
    addresses: await read(addresses),
    branches: await read(branches),
    machines: await read(machines),
    nodeadm: await read(nodeadm),
    maxPods: await read(maxPods),
  };
}
