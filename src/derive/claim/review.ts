import type { Comparison } from '../comparison/schema.ts';

type Claims = Pick<Comparison, 'claims'>;

/** The days of the claims' re-readings, oldest first. */
function reviewDays({ claims }: Claims): readonly string[] {
  return Object.values(claims)
    .flatMap((answers) => Object.values(answers).map(({ reviewed }) => reviewed))
    .sort();
}

/** The latest day on which any claim was re-read. */
export function lastReviewed(comparison: Claims): string {
  return reviewDays(comparison).at(-1) ?? '';
}

/** The day on which the claim was re-read that has waited longest. */
export function earliestReviewed(comparison: Claims): string {
  return reviewDays(comparison)[0] ?? '';
}
