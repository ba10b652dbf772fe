import type { Facts } from './matrix.ts';

/** The latest day on which any claim was re-read. */
export function lastReviewed(facts: Pick<Facts, 'claims'>): string {
  const days = Object.values(facts.claims).flatMap((claims) =>
    Object.values(claims).map(({ reviewed }) => reviewed),
  );
  return days.sort().at(-1) ?? '';
}
