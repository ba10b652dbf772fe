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
  readonly of?: string;
  readonly between?: readonly string[];
  /** An instance type. */
  readonly type?: string;
  /** What an exclusion is of. */
  readonly modes?: readonly string[];
  readonly one?: string;
}

function nameOf({ id, name, type, of, between, modes, one }: Named): string | undefined {
  const excluded = one === undefined ? undefined : [...(modes ?? []).slice(0, 1), one].join('/');
  return id ?? name ?? type ?? of ?? between?.join(' and ') ?? excluded;
}

/** Names of the items of a list, no two alike: an id where there is one, else what comes closest. */
function namesOf(list: readonly Named[]): readonly string[] {
  const taken = new Map<string, number>();
  return list.map((item, at) => {
    const own = nameOf(item) ?? `number ${String(at + 1)}`;
    const times = (taken.get(own) ?? 0) + 1;
    taken.set(own, times);
    return times === 1 ? own : `${own}, number ${String(times)}`;
  });
}

function entriesOf(list: unknown): ByName {
  const isList = Array.isArray(list);
  const keys = isList ? namesOf(list as readonly Named[]) : Object.keys(list ?? {});
  const entries = Object.values((list ?? {}) as Dictionary).map(
    (entry, at) => [keys[at] ?? '', entry] as const,
  );
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

function withoutKey<T extends object>(entry: T, key: keyof T & string): T {
  return Object.fromEntries(Object.entries(entry).filter(([each]) => each !== key)) as T;
}

/** Claims without the address that the open data add. */
function withoutPages(claims: Claims): Claims {
  return Object.fromEntries(
    Object.entries(claims).map(([feature, byCni]) => {
      const answers = Object.entries(byCni).map(
        ([cni, claim]) => [cni, withoutKey(claim, 'page')] as const,
      );
      return [feature, Object.fromEntries(answers)];
    }),
  );
}

/** The facts that a built site offers as data. */
export function stateOfBuild(folder: string): State {
  const file = join(folder, 'api/v1/comparison.json');
  if (!existsSync(file)) {
    throw new Refusal(folder, 'holds no api/v1/comparison.json', 'name a folder with a built site');
  }
  const read = JSON.parse(readFileSync(file, 'utf8')) as Comparison & { readonly meta?: unknown };
  const data = withoutKey(read, 'meta');
  return { comparison: { ...data, claims: withoutPages(data.claims) }, successions: [] };
}
