import { isResearched } from '../../lib/support.ts';
import type { ClaimView } from '../claim/view.ts';
import type { ProseFacts, Reference } from './embedding.ts';
import { embeddedClaims } from './embeds.ts';
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

function usedClaim(comparison: Comparison, { feature, cni }: Reference): UsedClaim {
  const row = rowView(comparison, feature);
  const cell = row.cells.find((candidate) => candidate.cni === cni);
  if (cell === undefined) throw new Error(`${cni}/${feature}: no such claim`);
  const { name: cniName } = entryOf(comparison.cnis, cni, 'CNI');
  return { feature, featureName: row.name, cni, cniName, claim: cell.claim };
}

/** A page as it is written. */
export interface ProsePage {
  readonly text: string;
  /** The CNI whose page it is, and that of components which name none. */
  readonly cni?: string;
  /** The claims that what stands below its prose rests on. */
  readonly below?: readonly Reference[];
}

/**
 * The claims that a page rests on, once each: those of its prose in reading order, then the others.
 * Those that nobody has looked into are left out.
 */
export function claimsUsed(
  comparison: Comparison,
  facts: ProseFacts,
  { text, cni, below = [] }: ProsePage,
): readonly UsedClaim[] {
  const all = [...embeddedClaims(text, facts, cni), ...below];
  const byKey = new Map(all.map((claim) => [`${claim.cni}/${claim.feature}`, claim]));
  return [...byKey.values()]
    .map((claim) => usedClaim(comparison, claim))
    .filter(({ claim }) => isResearched(claim.state));
}
