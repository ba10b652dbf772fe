import { claimCount } from '../comparison/count.ts';
import type { Comparison, ResolvedSource, Snapshot } from '../comparison/schema.ts';
import { modesOf } from '../mode/answer.ts';

/** What is counted at each state of the comparison, in the order in which it is shown. */
export const MEASURES = {
  claims: 'Claims',
  documents: 'Documents that claims cite',
  answers: 'Answers of modes',
  interactions: 'Interactions',
  settings: 'Settings',
  symptoms: 'Symptoms',
} as const;

export type MeasureId = keyof typeof MEASURES;

/** A count; nothing where the state is older than what is counted. */
export type Counts = Readonly<Record<MeasureId, number | undefined>>;

/** A document by what stays of it whichever of its lines are cited. */
function documentOf({ links, repository }: ResolvedSource): string {
  if (repository === undefined) return links[0] ?? '';
  const { name, commit, path, member = '' } = repository;
  return [name, commit, path, member].join('\n');
}

function documentCount({ claims }: Comparison): number {
  const sources = Object.values(claims)
    .flatMap((byCni) => Object.values(byCni))
    .flatMap((claim) => claim.sources);
  return new Set(sources.map(documentOf)).size;
}

/** What one state of the comparison holds. */
export function countsOf(comparison: Comparison): Counts {
  const { modes, interactions, settings, symptoms } = comparison;
  const sizeOf = (entries: object | undefined) => entries && Object.keys(entries).length;
  const answers = Object.values(modesOf(comparison)).map((mode) => sizeOf(mode.answers) ?? 0);
  return {
    claims: claimCount(comparison),
    documents: documentCount(comparison),
    answers: modes && answers.reduce((sum, count) => sum + count, 0),
    interactions: sizeOf(interactions),
    settings: sizeOf(settings),
    symptoms: sizeOf(symptoms),
  };
}

/** A state of the comparison, and what it held. */
export interface Milestone {
  readonly day: string;
  /** Whether it is a snapshot; else it is what is written now, as last re-read on that day. */
  readonly isPublished: boolean;
  readonly counts: Counts;
}

/** What each snapshot held, oldest first, and what is held now. */
export function milestonesOf(
  snapshots: readonly Snapshot[],
  now: Comparison,
  reviewed: string,
): readonly Milestone[] {
  const published = snapshots.map((snapshot) => ({
    day: snapshot.date,
    isPublished: true,
    counts: countsOf(snapshot),
  }));
  return [...published, { day: reviewed, isPublished: false, counts: countsOf(now) }];
}
