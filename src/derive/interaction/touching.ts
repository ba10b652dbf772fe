import type { Comparison } from '../comparison/schema.ts';
import { interactionsOf } from './view.ts';

/** An interaction as pages name it that it bears on. */
export interface InteractionLink {
  readonly id: string;
  readonly name: string;
  readonly happens: string;
}

type Interactions = NonNullable<Comparison['interactions']>;

function linksWhere(
  comparison: Comparison,
  touches: (entry: Interactions[string]) => boolean,
): readonly InteractionLink[] {
  return Object.entries(interactionsOf(comparison))
    .filter(([, entry]) => touches(entry))
    .map(([id, { name, happens }]) => ({ id, name, happens }));
}

/** The interactions that bear on a claim. */
export function touchingClaim(
  comparison: Comparison,
  feature: string,
  cni: string,
): readonly InteractionLink[] {
  return linksWhere(comparison, ({ claims }) => claims.includes(`${cni}/${feature}`));
}

/** The interactions that bite in a mode. */
export function touchingMode(comparison: Comparison, mode: string): readonly InteractionLink[] {
  return linksWhere(comparison, ({ modes }) => modes.includes(mode));
}

/** The interactions whose readers a guide has. */
export function touchingGuide(comparison: Comparison, guide: string): readonly InteractionLink[] {
  return linksWhere(comparison, ({ guides = [] }) => guides.includes(guide));
}

/** The interactions that bear on any claim of a CNI. */
export function touchingCni(comparison: Comparison, cni: string): readonly InteractionLink[] {
  return linksWhere(comparison, ({ claims }) => claims.some((key) => key.startsWith(`${cni}/`)));
}
