import { parseArgs } from 'node:util';
import { UsageError } from './usage.ts';

const FLAGS = {
  'git-dir': { type: 'string' },
  alias: { type: 'string', multiple: true },
  offline: { type: 'boolean' },
  pin: { type: 'boolean' },
  issues: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** What a run is asked to do. */
export interface Options {
  /** The folder of the clones. */
  readonly gitDir?: string;
  /** The repository to read in the place of another. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly offline: boolean;
  readonly pin: boolean;
  readonly json: boolean;
  /** Where the texts of issues go; none are written without it. */
  readonly issues?: string;
  readonly help: boolean;
}

const LIST = 'see npm run sources -- --help';

function aliasOf(text: string): readonly [string, string] {
  const [, repo, other] = /^([^/=]+\/[^/=]+)=([^/=]+\/[^/=]+)$/u.exec(text) ?? [];
  if (repo === undefined || other === undefined) {
    throw new UsageError(
      `--alias ${text}: names no two repositories — write owner/name=owner/name`,
    );
  }
  return [repo, other];
}

function requireKnown(args: readonly string[]): void {
  const { tokens } = parseArgs({ args: [...args], options: FLAGS, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional') throw new UsageError(`${token.value}: is no flag — ${LIST}`);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!(name in FLAGS)) throw new UsageError(`${rawName}: unknown flag — ${LIST}`);
    const { type } = FLAGS[name as keyof typeof FLAGS];
    if (type === 'string' && !value) {
      throw new UsageError(`${rawName}: has no value — ${LIST}`);
    }
    if (type === 'boolean' && value !== undefined) {
      throw new UsageError(`${rawName}: takes no value — leave “=${value}” out`);
    }
  }
}

/** The options of a command line; throws a `UsageError` that names what is wrong with it. */
export function parseOptions(args: readonly string[]): Options {
  requireKnown(args);
  const { values } = parseArgs({ args: [...args], options: FLAGS, allowPositionals: true });
  const { issues, 'git-dir': gitDir } = values;
  return {
    ...(gitDir === undefined ? {} : { gitDir }),
    ...(issues === undefined ? {} : { issues }),
    aliases: new Map((values.alias ?? []).map(aliasOf)),
    offline: values.offline ?? false,
    pin: values.pin ?? false,
    json: values.json ?? false,
    help: values.help ?? false,
  };
}
