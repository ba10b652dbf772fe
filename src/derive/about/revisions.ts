import { claimCount } from '../comparison/count.ts';
import { digestOf } from '../history/digest.ts';
import { claimChanges, type History } from '../history/history.ts';

/** How many claims changed from one state to the next, by how deep the change goes. */
export interface Revision {
  readonly since: string;
  /** Absent for what is not published yet. */
  readonly date?: string;
  /** Claims of the state before. */
  readonly claims: number;
  readonly level: number;
  readonly answer: number;
  readonly conditions: number;
  readonly wording: number;
  readonly added: number;
}

/** What changed between the states that follow each other, newest first. */
export function revisionsOf({ sets, snapshots }: History): readonly Revision[] {
  return sets
    .flatMap(({ date, since, changes }): readonly Revision[] => {
      const before = snapshots.find((snapshot) => snapshot.date === since);
      if (before === undefined || since === undefined) return [];
      const { byDepth, added } = digestOf(changes);
      return [
        {
          since,
          ...(date === undefined ? {} : { date }),
          claims: claimCount(before),
          level: byDepth.level.length,
          answer: byDepth.answer.length,
          conditions: byDepth.conditions.length,
          wording: byDepth.wording.length,
          added: added.flatMap((feature) => feature.changes).length,
        },
      ];
    })
    .toReversed();
}

/** How many claims of today have a past, and how many of those once answered something else. */
export interface Steadiness {
  readonly published: number;
  /** Those whose level or answer changed at least once; other conditions or words do not count. */
  readonly changed: number;
}

/** How often the answers of today changed since they were first published. */
export function steadinessOf(history: History): Steadiness {
  const { today, snapshots } = history;
  const [first] = snapshots;
  if (first === undefined) return { published: 0, changed: 0 };
  const claims = today.order.features.flatMap((feature) =>
    today.order.cnis.map((cni) => claimChanges(history, feature, cni)),
  );
  const changed = claims.filter((steps) => {
    const { byDepth } = digestOf(steps.map(({ change }) => change));
    return byDepth.level.length + byDepth.answer.length > 0;
  });
  return { published: claimCount(today), changed: changed.length };
}
