import type { Comparison } from './schema.ts';

/** How many claims there are, of those that somebody has looked into. */
export function claimCount({ claims }: Pick<Comparison, 'claims'>): number {
  return Object.values(claims)
    .flatMap((answers) => Object.values(answers))
    .filter(({ support }) => support !== 'unresearched').length;
}
