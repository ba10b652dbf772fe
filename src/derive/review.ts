import type { Comparison } from './published.ts';

/** The latest day on which any claim was re-read. */
export function lastReviewed({ claims }: Pick<Comparison, 'claims'>): string {
  const days = Object.values(claims).flatMap((answers) =>
    Object.values(answers).map(({ reviewed }) => reviewed),
  );
  return days.sort().at(-1) ?? '';
}
