import { projectTexts, textsIn } from '../../support/project-texts.ts';
import { type FactPath, type Site, SourceText } from '../../support/source-text.ts';
import type { Fault } from './fault.ts';

/** A fact with the file that it is written in. */
export interface FileSite extends Site {
  readonly file: string;
  /** How messages name it: `calico/policy.fqdn`, or its id. */
  readonly place: string;
}

const MODES = /^src\/data\/modes\/([^/]+)\.ts$/u;
const MODE_CONDITIONS = 'src/data/modes/conditions.ts';
const INTERACTIONS = 'src/data/interactions/';
/** Lists of entries by id, by the folder of their files. */
const LISTED = /^src\/data\/(plan-rules|settings|symptoms)\//u;
/** A file a study; those of the same study share its name. */
const BENCHMARKS = /^src\/data\/benchmarks\/([a-z0-9-]+-\d{4})/u;
const BENCHMARK_LISTS = 'src/data/benchmarks/';
const CONFORMANCE = 'src/data/conformance/';
const CONDITIONS = 'src/data/conditions/';
const EXCLUSIONS = 'src/data/exclusions/';
const TOPICS = 'src/data/conditions.ts';
const PRESETS = 'src/data/presets.ts';
const PLAN_WAYS = 'src/data/plan-ways.ts';
const PLAN_EXAMPLES = 'src/data/plan-examples.ts';
const SYNONYMS = 'src/data/synonyms.ts';
const PAIRS = /^src\/data\/pairs\/[^/]+\.ts$/u;
const WEIGHTS = 'src/data/weights.ts';
const CLAIMS = /^src\/data\/claims\/([^/]+)\//u;
/** Dictionaries of which messages name the entry, not the part of it. */
const ENTRIES_BELOW = ['questions', 'outcomes'];

const sources = Object.entries(textsIn(projectTexts, 'src/data/', '.ts')).map(
  ([file, text]) => [file, new SourceText(text)] as const,
);

/** The two that a pair of a file is between, as its address has them. */
function betweenIn(file: string, path: FactPath): string {
  const start = [...path, 'between'].join('.');
  const named = sourceOf(file)
    .sites()
    .filter(({ path: own, kind }) => kind === 'text' && own.join('.').startsWith(`${start}.`));
  return named.map(({ text }) => text).join('-vs-');
}

function placeOf(file: string, [constant, id = constant, below]: FactPath): string {
  const cni = CLAIMS.exec(file)?.[1];
  if (cni !== undefined) return `${cni}/${String(id)}`;
  // What modes share is told of the answer that has it.
  if (file === MODE_CONDITIONS) return 'modes/';
  const mode = MODES.exec(file)?.[1];
  if (mode !== undefined) return `modes/${mode}${id === 'answers' ? `/${String(below)}` : ''}`;
  const study = BENCHMARKS.exec(file)?.[1];
  if (study !== undefined) return `benchmarks/${study}`;
  // A study that is left out has no id.
  if (file.startsWith(BENCHMARK_LISTS)) {
    return constant === 'scaleReports' ? `scale-reports/${String(id)}` : 'excluded-studies/';
  }
  if (file.startsWith(CONFORMANCE)) return `conformance/${String(id)}`;
  if (file.startsWith(INTERACTIONS)) return `interactions/${String(id)}`;
  // What conditions share is a constant of its own.
  if (file.startsWith(CONDITIONS)) {
    return constant.endsWith('Conditions') ? `conditions/${String(id)}` : 'conditions/';
  }
  // What an exclusion names may be what is wrong with it.
  if (file.startsWith(EXCLUSIONS)) return 'exclusions/';
  if (file === TOPICS) return 'condition-topics/';
  // The id of a preset may be what is wrong with it.
  if (file === PRESETS) return 'presets/';
  // What ways share is told of the first that has it.
  if (file === PLAN_WAYS) return `plan-ways/${constant === 'planWays' ? String(id) : ''}`;
  if (file === PLAN_EXAMPLES) {
    return `${constant === 'planTables' ? 'plan-tables' : 'plan-examples'}/${String(id)}`;
  }
  const list = LISTED.exec(file)?.[1];
  if (list !== undefined) return `${list}/${String(id)}`;
  // What a synonym stands for may be what is wrong with it.
  if (file === SYNONYMS) return 'synonyms/';
  if (PAIRS.test(file)) return `pairs/${betweenIn(file, [constant, id])}`;
  // The id of a weight may be what is wrong with it.
  if (file === WEIGHTS) return 'weights/';
  return String(ENTRIES_BELOW.includes(String(id)) ? (below ?? id) : id);
}

/** Every fact of the data, in the order of files and lines. */
export const sites: readonly FileSite[] = sources.flatMap(([file, source]) =>
  source.sites().map((site) => ({ ...site, file, place: placeOf(file, site.path) })),
);

/** The last key of a fact's path: `detail`. */
export function fieldOf({ path }: Pick<Site, 'path'>): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}

/** The entries of the dictionaries in the files of a folder, or in one file. */
export function entriesIn(folder: string): readonly FileSite[] {
  return sites.filter(
    ({ file, path, kind }) => file.startsWith(folder) && path.length === 2 && kind === 'object',
  );
}

/** A field of the entries in the files of a folder, where they have it: `correction.said`. */
export function fieldsIn(folder: string, field: string): readonly FileSite[] {
  return sites.filter(
    ({ file, path }) => file.startsWith(folder) && path.slice(2).join('.') === field,
  );
}

/** The text of a module of the data, with its places. */
export function sourceOf(file: string): SourceText {
  const source = sources.find(([path]) => path === file)?.[1];
  if (source === undefined) throw new Error(`${file}: there is no such file`);
  return source;
}

/** A fault in one fact, by the text of its file. */
export function faultAt(
  kind: string,
  { file, path, place }: Pick<FileSite, 'file' | 'path' | 'place'>,
  text: string,
): Fault {
  // The constant of a study is the study; elsewhere an entry stands below one.
  const at = path.slice(BENCHMARKS.test(file) ? 1 : 2).join('.');
  return { kind, place, ...(at === '' ? {} : { at }), edits: { [file]: text } };
}

/** A fault in one fact: other code in the place of its value. */
export function replacedAt(kind: string, site: FileSite, code: string): Fault {
  return faultAt(kind, site, sourceOf(site.file).replaced(site.path, code));
}

/** A fault in one fact: its property or list item is gone. */
export function removedAt(kind: string, site: FileSite): Fault {
  return faultAt(kind, site, sourceOf(site.file).removed(site.path));
}

/** A fault in one fact: a property or list item more. */
export function extendedAt(kind: string, site: FileSite, code: string): Fault {
  return faultAt(kind, site, sourceOf(site.file).extended(site.path, code));
}

/** A fault in one fact: its property has another name. */
export function renamedAt(kind: string, site: FileSite, name: string): Fault {
  return faultAt(kind, site, sourceOf(site.file).renamed(site.path, name));
}

/** A fault by a name that says its file: where files have facts of the same names. */
export function withFile(fault: Fault): Fault {
  return { ...fault, at: `${fault.at ?? ''} in ${Object.keys(fault.edits).join(', ')}`.trim() };
}
