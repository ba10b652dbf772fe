import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Succession } from '../../src/data/model.ts';
import { canonicalJson } from '../../src/derive/comparison/canonical.ts';
import type { Comparison } from '../../src/derive/comparison/schema.ts';
import { Refusal } from './refusal.ts';

/** Texts by name. */
export type ByName = Readonly<Record<string, string>>;

/** What a project says at one time. */
export interface State {
  readonly comparison: Comparison;
  readonly successions: readonly Succession[];
  /** Facts that the comparison does not hold, as text: by list, then by id. A build has none. */
  readonly beside?: Readonly<Record<string, ByName>>;
  /** Hashes of the files of `content/`. A build has none. */
  readonly content?: ByName;
}

/** What the comparison holds, or what is told as a list of its own. */
const TOLD = new Set(['claims', 'modes', 'interactionTopics', 'settingTopics', 'symptomTopics']);
/** Lists that another list has in full. */
const DOUBLE = new Set(['conditionTopics', 'successions']);

const SCRIPT = join(import.meta.dirname, 'print-state.ts');
/** The facts as JSON: 8 MB today. */
const MAX_OUTPUT = 2 ** 28;

type Dictionary = Readonly<Record<string, unknown>>;

interface Named {
  readonly id?: string;
  readonly name?: string;
  readonly way?: string;
}

function entriesOf(list: unknown): ByName {
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(list)
    ? list.map((item: Named, at) => [item.id ?? item.name ?? `number ${String(at + 1)}`, item])
    : Object.entries((list ?? {}) as Dictionary);
  return Object.fromEntries(entries.map(([id, entry]) => [id, canonicalJson(entry)]));
}

function contentOf(folder: string): ByName {
  const files = globSync('content/**/*.*', { cwd: folder });
  return Object.fromEntries(
    files
      .filter((file) => statSync(join(folder, file)).isFile())
      .sort()
      .map((file) => {
        const text = readFileSync(join(folder, file));
        return [file, createHash('sha256').update(text).digest('hex')];
      }),
  );
}

function print(folder: string, name: string): string {
  try {
    return execFileSync(process.execPath, [SCRIPT, folder], {
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    const [line = 'no reason given'] = said.split('\n').filter((each) => each.includes('Error'));
    const remedy = 'mend its src/data/, or name a state that npm run check accepts';
    throw new Refusal(name, `its facts cannot be read (${line.trim()})`, remedy);
  }
}

/** The facts of the project whose files are in a folder; `name` is what messages call it. */
export function stateOfTree(folder: string, name: string): State {
  const { comparison, facts } = JSON.parse(print(folder, name)) as {
    readonly comparison: Comparison;
    readonly facts: Dictionary & { readonly successions?: readonly Succession[] };
  };
  const beside = Object.entries(facts)
    .filter(([list]) => !TOLD.has(list) && !DOUBLE.has(list))
    .map(([list, entries]) => [list, entriesOf(entries)] as const);
  return {
    comparison,
    successions: facts.successions ?? [],
    beside: Object.fromEntries(beside),
    content: contentOf(folder),
  };
}

type Claims = Comparison['claims'];

/** Claims without the address that the open data add. */
function withoutPages(claims: Claims): Claims {
  return Object.fromEntries(
    Object.entries(claims).map(([feature, byCni]) => [
      feature,
      Object.fromEntries(
        Object.entries(byCni).map(([cni, claim]) => {
          const { page: _, ...rest } = claim as typeof claim & { readonly page?: string };
          return [cni, rest];
        }),
      ),
    ]),
  );
}

/** The facts that a built site offers as data. */
export function stateOfBuild(folder: string): State {
  const file = join(folder, 'api/v1/comparison.json');
  if (!existsSync(file)) {
    throw new Refusal(folder, 'holds no api/v1/comparison.json', 'name a folder with a built site');
  }
  const { meta: _, ...data } = JSON.parse(readFileSync(file, 'utf8')) as Comparison & {
    readonly meta?: unknown;
  };
  return { comparison: { ...data, claims: withoutPages(data.claims) }, successions: [] };
}
