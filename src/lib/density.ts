import { COLUMNS_A_PAGE } from './columns.ts';

/** How much of each answer a table shows: its mark, a line, or all of it. */
export const DENSITIES = ['overview', 'compact', 'comfortable'] as const;

export type Density = (typeof DENSITIES)[number];

/** The density of a table nobody has chosen one for: words need room. */
export function naturalDensity(columns: number): Density {
  return columns > COLUMNS_A_PAGE ? 'overview' : 'comfortable';
}
