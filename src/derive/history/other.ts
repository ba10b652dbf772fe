import { canonicalJson } from '../comparison/canonical.ts';
import { answerLine } from '../claim/answer.ts';
import type { Comparison, ResolvedInteraction, ResolvedMode } from '../comparison/schema.ts';
import { modeAnswer } from '../mode/answer.ts';
import { type Difference, difference } from './difference.ts';

interface Because {
  readonly because?: string | undefined;
}

/** A mode or an interaction that is new, gone or told otherwise. */
export interface OtherChange {
  readonly kind: 'mode' | 'interaction';
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

const FIELDS = {
  happens: 'What happens',
  seen: 'How it shows',
  remedy: 'What helps',
  affected: 'Affected',
  fixed: 'Fixed in',
} as const;

function fieldChanges(was: ResolvedInteraction, is: ResolvedInteraction): readonly Difference[] {
  return (Object.keys(FIELDS) as readonly (keyof typeof FIELDS)[]).flatMap((field) =>
    difference(FIELDS[field], was[field], is[field]),
  );
}

interface Entry extends Because {
  readonly name: string;
}

function concerned(entry: ResolvedMode | ResolvedInteraction): readonly string[] {
  if ('cnis' in entry) return entry.cnis;
  return [...new Set(entry.claims.map((key) => key.slice(0, key.indexOf('/'))))];
}

/** The entries of a kind that are new, gone, or have differences. */
function changesOf<T extends (ResolvedMode | ResolvedInteraction) & Entry>(
  kind: OtherChange['kind'],
  [before, after]: readonly [Readonly<Record<string, T>>, Readonly<Record<string, T>>],
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
    .map(
      ([id, was]) =>
        ({
          kind,
          id,
          name: was.name,
          cnis: concerned(was),
          what: 'gone',
          differences: [],
        }) as const,
    );
  return [...kept, ...gone];
}

/** Every mode and interaction that differs between two states of the comparison. */
export function otherChanges(before: Comparison, after: Comparison): readonly OtherChange[] {
  return [
    ...changesOf<ResolvedMode & Entry>(
      'mode',
      [before.modes ?? {}, after.modes ?? {}],
      (id, was, is) => [
        ...setupChange(was, is),
        ...[...answerChanges(before, after, id).values()].flat(),
      ],
    ),
    ...changesOf(
      'interaction',
      [before.interactions ?? {}, after.interactions ?? {}],
      (_, was, is) => fieldChanges(was, is),
    ),
  ];
}
