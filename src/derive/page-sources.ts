import type { ClaimView } from './claim.ts';
import { embeds } from './embeds.ts';
import { entryOf, rowView } from './matrix.ts';
import type { Comparison } from './published.ts';

/** A claim that a page rests on. */
export interface UsedClaim {
  readonly feature: string;
  readonly featureName: string;
  readonly cni: string;
  readonly cniName: string;
  readonly claim: ClaimView;
}

/**
 * The claims that the text of a page embeds, once each, in reading order. `pageCni` is the CNI of
 * components that name none; areas, which list their own claims, are left out.
 */
export function claimsUsed(
  comparison: Comparison,
  text: string,
  pageCni?: string,
): readonly UsedClaim[] {
  const seen = new Set<string>();
  return embeds(text).flatMap(({ tag, id, cni = pageCni }) => {
    const key = `${String(cni)}/${id}`;
    if (tag === 'Area' || cni === undefined || seen.has(key)) return [];
    seen.add(key);
    const row = rowView(comparison, id);
    const cell = row.cells.find((candidate) => candidate.cni === cni);
    if (cell === undefined) throw new Error(`${key}: no such claim`);
    const { name: cniName } = entryOf(comparison.cnis, cni, 'CNI');
    return [{ feature: id, featureName: row.name, cni, cniName, claim: cell.claim }];
  });
}
