import { formatDay } from '../../lib/text.ts';
import type { Comparison } from '../comparison/schema.ts';
import type { ClaimView } from './view.ts';

type Claims = Pick<Comparison, 'claims'>;

/** The days of the claims' re-readings, oldest first. */
function reviewDays({ claims }: Claims): readonly string[] {
  return Object.values(claims)
    .flatMap((answers) => Object.values(answers).flatMap(({ reviewed = [] }) => reviewed))
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

/** When the last of some claims was re-read, `claims re-read 22 Nov 2026`; or that none was. */
export function reviewNote(
  what: 'claim' | 'claims',
  claims: readonly Pick<ClaimView, 'reviewed'>[],
): string {
  const last = claims
    .flatMap(({ reviewed = [] }) => reviewed)
    .sort()
    .at(-1);
  return last === undefined ? 'not researched yet' : `${what} re-read ${formatDay(last)}`;
}
