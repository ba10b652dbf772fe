import { claims, cnis, features } from '../../src/data/index.ts';
import type { AreaId } from '../../src/data/areas.ts';
import type { Claim } from '../../src/data/claim.ts';

const featureIds = Object.keys(features);
const answers: readonly Readonly<Record<string, Claim>>[] = Object.values(claims);

/** How many rows the whole comparison has. */
export const ROWS = featureIds.length;

/** How many rows of the comparison belong to an area. */
export function rowsOf(area: AreaId): number {
  return featureIds.filter((id) => id.startsWith(`${area}.`)).length;
}

/** How many of these describe, and have no level of support. */
export function describedIn(area: AreaId): number {
  const described = Object.entries(features).filter(([, { kind }]) => kind !== 'capability');
  return described.filter(([id]) => id.startsWith(`${area}.`)).length;
}

/** How many CNIs are compared. */
export const CNIS = Object.keys(cnis).length;

/** `102 rows`, as the table says it. */
export const ALL_ROWS = `${String(ROWS)} rows`;

/** What the last column of the row says that most CNIs have. */
export const MOST_HAVE_IT = `${String(
  Math.max(
    ...featureIds.map((id) => answers.filter((ofCni) => ofCni[id]?.support === 'yes').length),
  ),
)} of ${String(CNIS)}`;
