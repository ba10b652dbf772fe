/** A page that may be chosen. */
export interface Candidate {
  readonly route: string;
  readonly constructs: ReadonlySet<string>;
  /** What it costs to look at the page, in any unit. */
  readonly cost: number;
}

/** The candidate with most constructs of those left for its cost; undefined where none has any. */
function bestOf(candidates: readonly Candidate[], left: ReadonlySet<string>) {
  let best: Candidate | undefined;
  let most = 0;
  for (const candidate of candidates) {
    let count = 0;
    for (const construct of candidate.constructs) if (left.has(construct)) count += 1;
    if (count / candidate.cost > most) {
      most = count / candidate.cost;
      best = candidate;
    }
  }
  return best;
}

/**
 * Routes of pages that together hold every construct of the candidates: those of `always`, then
 * whichever has most of what is left for what it costs.
 */
export function coverOf(
  candidates: readonly Candidate[],
  always: readonly string[] = [],
): readonly string[] {
  const left = new Set(candidates.flatMap(({ constructs }) => [...constructs]));
  const chosen: string[] = [];
  const choose = ({ route, constructs }: Candidate) => {
    chosen.push(route);
    for (const construct of constructs) left.delete(construct);
  };
  candidates.filter(({ route }) => always.includes(route)).forEach(choose);
  while (left.size > 0) {
    const best = bestOf(candidates, left);
    if (best === undefined) break;
    choose(best);
  }
  return chosen;
}
