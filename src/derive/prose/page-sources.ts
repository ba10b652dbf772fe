import { isResearched } from '../../lib/support.ts';
import type { ClaimView } from '../claim/view.ts';
import { embeds } from './embeds.ts';
import { entryOf } from '../comparison/entry.ts';
import { rowView } from '../table/row.ts';
import type { Comparison } from '../comparison/schema.ts';

/** A claim that a page rests on. */
export interface UsedClaim {
  readonly feature: string;
  readonly featureName: string;
  readonly cni: string;
  readonly cniName: string;
  readonly claim: ClaimView;
}

/** A claim by its ids. */
interface Reference {
  readonly feature: string;
  readonly cni: string;
}

function usedClaim(comparison: Comparison, { feature, cni }: Reference): UsedClaim {
  const row = rowView(comparison, feature);
  const cell = row.cells.find((candidate) => candidate.cni === cni);
  if (cell === undefined) throw new Error(`${cni}/${feature}: no such claim`);
  const { name: cniName } = entryOf(comparison.cnis, cni, 'CNI');
  return { feature, featureName: row.name, cni, cniName, claim: cell.claim };
}

/**
 * The claims that the text of a page embeds, once each, in reading order; then those that only its
 * diagrams rest on. `pageCni` is the CNI of components that name none; areas, which list their own
 * claims, are left out, and so are claims that nobody has looked into.
 */
export function claimsUsed(
  comparison: Comparison,
  text: string,
  pageCni?: string,
  drawn: readonly Reference[] = [],
): readonly UsedClaim[] {
  const embedded = embeds(text).flatMap(({ tag, id, cni = pageCni }) =>
    tag === 'Area' || cni === undefined ? [] : [{ feature: id, cni }],
  );
  const byKey = new Map(
    [...embedded, ...drawn].map((claim) => [`${claim.cni}/${claim.feature}`, claim]),
  );
  return [...byKey.values()]
    .map((claim) => usedClaim(comparison, claim))
    .filter(({ claim }) => isResearched(claim.state));
}
