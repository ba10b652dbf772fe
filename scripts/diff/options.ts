import { parseArgs } from 'node:util';
import { Refusal } from './refusal.ts';

/** The text of `--help`. */
export const HELP = `Says what differs between this project and another state of it, as Markdown.

npm run diff -- [state] [options]

  state              A branch, tag or commit, or a folder that holds a built site. main where
                     none is named.
  --pages            Compare the built pages too: which are new, gone or changed, and bytes. Builds
                     the other state, unless it is a folder; this one is what dist/ holds.
  --pictures <dir>   Take pictures of pages that changed, before and after. Implies --pages.
  --limit <n>        At most so many characters: what is left out is counted. A comment on
                     GitHub takes 65536.
  --whole <file>     Write the whole report there, whatever the limit.
  --site <address>   Where links lead: the address of the site with its base path. Without it,
                     SITE_URL and BASE_PATH, as for the build.
  --help             Print this text.

Exit code: 0, or 2 where the options or the state will not do.
`;

/** What a run is asked to do. */
export interface Options {
  /** A name for Git, or a folder. */
  readonly state: string;
  readonly pages: boolean;
  /** Where pictures go; none are taken without it. */
  readonly pictures?: string;
  /** Characters of the report. */
  readonly limit?: number;
  /** A file for the report without a limit. */
  readonly whole?: string;
  /** Ends with a slash. */
  readonly site: string;
  readonly help: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const COMMAND = 'npm run diff';
const SEE = 'see npm run diff -- --help';

function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        pages: { type: 'boolean', default: false },
        pictures: { type: 'string' },
        limit: { type: 'string' },
        whole: { type: 'string' },
        site: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new Refusal(COMMAND, error instanceof Error ? error.message : 'bad options', SEE);
  }
}

function siteOf(given: string | undefined, environment: Environment): string {
  const { SITE_URL = 'http://localhost:4321', BASE_PATH = '/' } = environment;
  const text = given ?? new URL(BASE_PATH, SITE_URL).href;
  if (!URL.canParse(text)) {
    throw new Refusal(`--site ${text}`, 'is no address', 'write https://example.org/');
  }
  return text.replace(/\/*$/u, '/');
}

function limitOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= MINIMUM) return limit;
  throw new Refusal(`--limit ${text}`, `is no whole number from ${String(MINIMUM)} on`, SEE);
}

/** Characters that the head of a report needs. */
const MINIMUM = 2000;

/** The options of a command line; throws a `Refusal` that names what is wrong with it. */
export function parseOptions(args: readonly string[], environment: Environment): Options {
  const { values, positionals } = read(args);
  const [state = 'main', ...more] = positionals;
  if (more.length > 0) throw new Refusal(more.join(' '), 'is a state too many', 'name one');
  const limit = limitOf(values.limit);
  const { pictures, whole } = values;
  return {
    state,
    pages: values.pages || pictures !== undefined,
    ...(pictures === undefined ? {} : { pictures }),
    ...(limit === undefined ? {} : { limit }),
    ...(whole === undefined ? {} : { whole }),
    site: siteOf(values.site, environment),
    help: values.help,
  };
}
