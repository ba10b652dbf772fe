import { CONDITIONS, type ClaimChange } from './change.ts';

/** How deep a change goes, the deepest first. */
export const DEPTHS = ['level', 'answer', 'conditions', 'wording'] as const;
export type Depth = (typeof DEPTHS)[number];

/** A feature with its first answers. */
export interface FirstAnswers {
  readonly feature: string;
  readonly featureName: string;
  readonly changes: readonly ClaimChange[];
}

/** The changes of a set, sorted so that the few that matter most come first. */
export interface ChangeDigest {
  readonly added: readonly FirstAnswers[];
  /** Those depths alone that have changes. */
  readonly byDepth: readonly { readonly depth: Depth; readonly changes: readonly ClaimChange[] }[];
}

function depthOf({ kind, levels, differences }: ClaimChange): Depth {
  if (kind === 'evidence') return 'wording';
  if (levels !== undefined) return 'level';
  return differences.every(({ term }) => term === CONDITIONS) ? 'conditions' : 'answer';
}

/** Sorts changes by what they touch: the level of support, the answer, its conditions, the words. */
export function digestOf(changes: readonly ClaimChange[]): ChangeDigest {
  const added = Map.groupBy(
    changes.filter(({ kind }) => kind === 'added'),
    ({ feature }) => feature,
  );
  const others = Map.groupBy(
    changes.filter(({ kind }) => kind !== 'added'),
    depthOf,
  );
  return {
    added: [...added].map(([feature, own]) => ({
      feature,
      featureName: own[0]?.featureName ?? feature,
      changes: own,
    })),
    byDepth: DEPTHS.flatMap((depth) => {
      const own = others.get(depth);
      return own === undefined ? [] : [{ depth, changes: own }];
    }),
  };
}
