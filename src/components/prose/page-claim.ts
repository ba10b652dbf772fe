import { type ClaimView, claimView } from '../../derive/claim/view.ts';
import { entryOf } from '../../derive/comparison/entry.ts';
import { comparison } from '../../load/comparison.ts';

/** A claim as prose embeds it. */
export interface EmbeddedClaim {
  readonly cni: string;
  readonly claim: ClaimView;
}

/**
 * The claim that a prose component names; `cni` falls back to the CNI of the page. Throws with the
 * ids where there is no such claim, which stops the build.
 */
export function pageClaim(
  id: string,
  cni: string | undefined,
  pageCni: string | undefined,
): EmbeddedClaim {
  const chosen = cni ?? pageCni;
  if (chosen === undefined)
    throw new Error(`${id}: outside a CNI's page, name the CNI with cni="…"`);
  const answers = entryOf(comparison.claims, id, 'feature');
  return { cni: chosen, claim: claimView(entryOf(answers, chosen, 'CNI')) };
}
