import { CONDITIONS, type ClaimChange } from './change.ts';

/** How deep a change goes. */
export type Depth = 'level' | 'answer' | 'conditions' | 'wording';

/** A feature with its first answers. */
export interface FirstAnswers {
  readonly feature: string;
  readonly featureName: string;
  readonly changes: readonly ClaimChange[];
}

/** The changes of a set by what they touch. */
export interface ChangeDigest {
  readonly added: readonly FirstAnswers[];
  readonly byDepth: Readonly<Record<Depth, readonly ClaimChange[]>>;
}

function depthOf({ kind, hasOtherLevel, differences }: ClaimChange): Depth {
  if (kind === 'evidence') return 'wording';
  if (hasOtherLevel) return 'level';
  return differences.every(({ term }) => term === CONDITIONS) ? 'conditions' : 'answer';
}

/** Sorts changes by what they touch: the level of support, the answer, its conditions, the words. */
export function digestOf(changes: readonly ClaimChange[]): ChangeDigest {
  const added = Map.groupBy(
    changes.filter(({ kind }) => kind === 'added'),
    ({ feature }) => feature,
  );
  const byDepth: Record<Depth, ClaimChange[]> = {
    level: [],
    answer: [],
    conditions: [],
    wording: [],
  };
  for (const change of changes.filter(({ kind }) => kind !== 'added')) {
    byDepth[depthOf(change)].push(change);
  }
  return {
    added: [...added].map(([feature, own]) => ({
      feature,
      featureName: own[0]?.featureName ?? feature,
      changes: own,
    })),
    byDepth,
  };
}
