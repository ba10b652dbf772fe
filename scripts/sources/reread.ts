import { isDue } from '../../src/derive/claim/staleness.ts';
import type { PassageResult, Results } from './result.ts';

/** Why a claim should be re-read, the most pressing first. */
const DRIFTS = ['gone', 'changed', 'moved', 'due'] as const;

export type Drift = (typeof DRIFTS)[number];

/** A claim to read again. */
export interface Rereading {
  /** `calico/policy.fqdn`. */
  readonly claim: string;
  readonly drift: Drift;
  /** The day somebody last re-read it. */
  readonly reviewed: string;
  /** The passages and pages behind it. */
  readonly sources: readonly string[];
}

function driftOf({ pinned, branch }: PassageResult): Drift | undefined {
  if (pinned === 'changed' || pinned === 'outside') return 'changed';
  return DRIFTS.find((drift) => drift === branch);
}

interface Finding {
  readonly claim: string;
  readonly drift: Drift;
  readonly source: string;
}

function findings({ passages, pages }: Results): readonly Finding[] {
  const drifted = passages.flatMap((passage) => {
    const drift = driftOf(passage);
    return drift === undefined ? [] : [{ drift, source: passage.key, claims: passage.claims }];
  });
  const dead = pages
    .filter(({ state }) => state === 'dead')
    .map(({ page, claims }) => ({ drift: 'gone' as const, source: page, claims }));
  return [...drifted, ...dead].flatMap(({ claims, ...finding }) =>
    claims.map((claim) => ({ claim, ...finding })),
  );
}

function compare(a: Rereading, b: Rereading): number {
  return (
    DRIFTS.indexOf(a.drift) - DRIFTS.indexOf(b.drift) ||
    a.reviewed.localeCompare(b.reviewed) ||
    a.claim.localeCompare(b.claim)
  );
}

/**
 * The claims to read again: by their worst drift, then the one re-read longest ago first. `reviewed`
 * has the day of every claim; one that is due without any drift comes last.
 */
export function rereadings(
  results: Results,
  reviewed: Readonly<Record<string, string>>,
  today: string,
): readonly Rereading[] {
  const byClaim = Map.groupBy(findings(results), ({ claim }) => claim);
  return Object.entries(reviewed)
    .flatMap(([claim, day]): readonly Rereading[] => {
      const found = byClaim.get(claim) ?? [];
      const drifts = found.map(({ drift }) => drift);
      const drift =
        DRIFTS.find((one) => drifts.includes(one)) ?? (isDue(day, today) ? 'due' : undefined);
      if (drift === undefined) return [];
      return [{ claim, drift, reviewed: day, sources: found.map(({ source }) => source) }];
    })
    .sort(compare);
}
