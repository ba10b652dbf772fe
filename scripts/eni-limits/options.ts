import { parseArgs } from 'node:util';
import { Refusal } from '../new/refusal.ts';

/** What a run is asked to do. */
export interface Options {
  /** The folder of the clones. */
  readonly gitDir: string;
  /** Commits, tags or branches to read, by repository. */
  readonly at: ReadonlyMap<string, string>;
  /** Whether repositories that `at` does not name are read at their newest commits. */
  readonly newest: boolean;
}

/** The text of `--help`. */
export const HELP = `Reads the network limits of EC2 instance types anew, and says what has changed.

npm run eni-limits -- --git-dir <folder> [options]

  --git-dir <folder>   The folder of bare clones, named owner+name or owner+name.git.
  --at <repo=commit>   Read repository owner/name at a commit, tag or branch.
                       May be given several times.
  --newest             Read every other repository at the newest commit of its clone;
                       without it, at the commit that src/data/instances.json names.
  --help               Print this text.

Writes src/data/instances.json and tests/data/published-max-pods.json. Exit code: 0 if
they are written, 2 if a flag, a clone or a row of a list is wrong; nothing is written then.
`;

const LIST = 'see npm run eni-limits -- --help';

const FLAGS = {
  'git-dir': { type: 'string' },
  at: { type: 'string', multiple: true },
  newest: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: FLAGS }).values;
  } catch (error) {
    const fault = error instanceof Error ? error.message.replace(/\.$/u, '') : 'cannot be read';
    throw new Refusal('npm run eni-limits', fault, LIST);
  }
}

function refOf(text: string): readonly [string, string] {
  const [, repo, ref] = /^([^/=]+\/[^/=]+)=(.+)$/u.exec(text) ?? [];
  if (repo !== undefined && ref !== undefined) return [repo, ref];
  throw new Refusal(`--at ${text}`, 'names no commit of a repository', 'write owner/name=commit');
}

/** The options of a command line; `help` where that is asked for. Throws a `Refusal` at a wrong one. */
export function parseOptions(args: readonly string[]): Options | 'help' {
  const { 'git-dir': gitDir, at = [], newest = false, help = false } = parsed(args);
  if (help) return 'help';
  if (gitDir !== undefined && gitDir !== '') return { gitDir, at: new Map(at.map(refOf)), newest };
  throw new Refusal('npm run eni-limits', 'has no --git-dir', 'name the folder of the clones');
}
