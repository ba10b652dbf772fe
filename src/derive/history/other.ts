import { canonicalJson } from '../comparison/canonical.ts';
import { answerLine } from '../claim/answer.ts';
import type { Comparison, ResolvedMode } from '../comparison/schema.ts';
import { modeAnswer } from '../mode/answer.ts';
import { type Difference, difference } from './difference.ts';

interface Because {
  readonly because?: string | undefined;
}

/** What changes beside claims. */
export type OtherKind = 'mode' | 'interaction' | 'setting' | 'symptom';

/** A fact other than a claim that is new, gone or told otherwise. */
export interface OtherChange {
  readonly kind: OtherKind;
  readonly id: string;
  readonly name: string;
  /** The CNIs that it concerns. */
  readonly cnis: readonly string[];
  readonly what: 'new' | 'changed' | 'gone';
  readonly differences: readonly Difference[];
  readonly because?: string;
}

/** A reason that is new, as a part of what it explains. */
function newReason(was: Because | undefined, is: Because | undefined): Pick<Difference, 'because'> {
  return is?.because === undefined || is.because === was?.because ? {} : { because: is.because };
}

/** The answer of a mode to one question, where it is the mode's own and became another. */
function answerChange(
  before: Comparison,
  after: Comparison,
  id: string,
  feature: string,
): readonly Difference[] {
  const [was, is] = [before, after].map(({ modes }) => modes?.[id]?.answers[feature]);
  if (![was, is].some((answer) => answer?.kind === 'differs' || answer?.kind === 'unknown'))
    return [];
  const name = after.features[feature]?.name;
  if (name === undefined || !(feature in before.features)) return [];
  const line = (comparison: Comparison) => answerLine(modeAnswer(comparison, id, feature).claim);
  return difference(name, line(before), line(after)).map((found) => ({
    ...found,
    ...newReason(was, is),
  }));
}

/** The answers of a mode, by feature, that are its own and differ; the rest its CNI tells. */
export function answerChanges(
  before: Comparison,
  after: Comparison,
  id: string,
): ReadonlyMap<string, readonly Difference[]> {
  const features = [before, after].flatMap(({ modes }) => Object.keys(modes?.[id]?.answers ?? {}));
  const changed = [...new Set(features)].map(
    (feature) => [feature, answerChange(before, after, id, feature)] as const,
  );
  return new Map(changed.filter(([, differences]) => differences.length > 0));
}

/** Fields of a mode that say how it is set up. */
const SETUP = ['summary', 'settings', 'setup', 'requirements', 'supportedBy'] as const;

function setupChange(was: ResolvedMode, is: ResolvedMode): readonly Difference[] {
  const differs = SETUP.some((field) => canonicalJson(was[field]) !== canonicalJson(is[field]));
  return differs ? [{ term: 'Set-up', after: 'told otherwise' }] : [];
}

type Told = Readonly<Record<string, unknown>>;

/** What is told of facts, by field: a name for each. */
const FIELDS = {
  interaction: {
    happens: 'What happens',
    seen: 'How it shows',
    remedy: 'What helps',
    affected: 'Affected',
    fixed: 'Fixed in',
  },
  setting: {
    name: 'Name',
    what: 'What it does',
    values: 'Values',
    default: 'Default',
    since: 'Since',
    traps: 'Traps',
  },
  symptom: {
    messages: 'Message',
    means: 'What it means',
    confirm: 'How to make sure',
    remedy: 'What helps',
    affected: 'Affected',
    fixed: 'Fixed in',
  },
} as const satisfies Record<Exclude<OtherKind, 'mode'>, Readonly<Record<string, string>>>;

/** A field as a line of text: lists as sentences, steps without their code. */
function lineOf(field: unknown): string | undefined {
  if (field === undefined || typeof field === 'string') return field;
  if (!Array.isArray(field)) return undefined;
  return field
    .map((part: string | { readonly step: string }) =>
      typeof part === 'string' ? part : part.step,
    )
    .join(' ');
}

function fieldChanges(kind: keyof typeof FIELDS, was: Told, is: Told): readonly Difference[] {
  return Object.entries(FIELDS[kind]).flatMap(([field, name]) =>
    difference(name, lineOf(was[field]), lineOf(is[field])),
  );
}

interface Entry extends Because {
  readonly name: string;
  readonly cnis?: readonly string[];
  readonly claims?: readonly string[];
}

function concerned({ cnis, claims = [] }: Entry): readonly string[] {
  return cnis ?? [...new Set(claims.map((key) => key.slice(0, key.indexOf('/'))))];
}

/** The entries of a kind that are new, gone, or have differences. */
function changesOf<T extends Entry>(
  kind: OtherKind,
  [before = {}, after = {}]: readonly (Readonly<Record<string, T>> | undefined)[],
  differencesOf: (id: string, was: T, is: T) => readonly Difference[],
): readonly OtherChange[] {
  const kept = Object.entries(after).flatMap(([id, is]): readonly OtherChange[] => {
    const was = before[id];
    const { name } = is;
    const head = { kind, id, name, cnis: concerned(is) };
    if (was === undefined) return [{ ...head, what: 'new', differences: [] }];
    const differences = differencesOf(id, was, is);
    if (differences.length === 0) return [];
    return [{ ...head, what: 'changed', differences, ...newReason(was, is) }];
  });
  const gone = Object.entries(before)
    .filter(([id]) => !(id in after))
    .map(([id, was]): OtherChange => {
      const head = { kind, id, name: was.name, cnis: concerned(was) };
      return { ...head, what: 'gone', differences: [] };
    });
  return [...kept, ...gone];
}

/** Every fact other than a claim that differs between two states of the comparison. */
export function otherChanges(before: Comparison, after: Comparison): readonly OtherChange[] {
  const states = [before, after];
  const told = (kind: keyof typeof FIELDS) => (_: string, was: object, is: object) =>
    fieldChanges(kind, { ...was }, { ...is });
  return [
    ...changesOf<ResolvedMode & Entry>(
      'mode',
      states.map(({ modes }) => modes),
      (id, was, is) => [
        ...setupChange(was, is),
        ...[...answerChanges(before, after, id).values()].flat(),
      ],
    ),
    ...changesOf(
      'interaction',
      states.map(({ interactions }) => interactions),
      told('interaction'),
    ),
    ...changesOf(
      'setting',
      states.map(({ settings }) => settings),
      told('setting'),
    ),
    ...changesOf(
      'symptom',
      states.map(({ symptoms }) => symptoms),
      told('symptom'),
    ),
  ];
}
