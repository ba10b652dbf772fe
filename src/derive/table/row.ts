import { featureAddress } from '../../lib/address.ts';
import { cellAnchor } from '../../lib/anchor.ts';
import { type ClaimView, claimView } from '../claim/view.ts';
import { entryOf } from '../comparison/entry.ts';
import type { Comparison } from '../comparison/schema.ts';
import { type ModeCount, modeCount } from '../mode/by-mode.ts';
import type { Standing } from '../history/history.ts';

/** One answer in the table. */
export interface CellView {
  readonly anchor: string;
  readonly cni: string;
  readonly cniName: string;
  /** The column it stands in, and what heads it: the CNI, or one of its modes. */
  readonly column: string;
  readonly columnName: string;
  readonly claim: ClaimView;
  /** Where all stands that is behind the answer; without scripts the answer leads there. */
  readonly href: string;
  /** Whether it answers otherwise than the plain CNI. */
  readonly differs?: boolean;
  /** In how many of the CNI's modes the answer holds, where they differ. */
  readonly modes?: ModeCount;
  /** Its anchor in the latest snapshot, where that is another; empty where it has none there. */
  readonly pinned?: string;
  /** Whether the latest snapshot holds another answer. */
  readonly pinDiffers?: boolean;
  /** How the claim stands to what came after it, where the cell shows a snapshot. */
  readonly standing?: Standing;
}

/** A feature with every CNI's answer. */
export interface RowView {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  /** Its anchor in the latest snapshot, where that is another; empty where it has none there. */
  readonly pinned?: string;
  readonly cells: readonly CellView[];
}

/** A feature's row. */
export function rowView(comparison: Comparison, id: string): RowView {
  const { order, features, cnis, claims } = comparison;
  const { name, question } = entryOf(features, id, 'feature');
  const answers = entryOf(claims, id, 'feature');
  const cells = order.cnis.map((cni) => {
    const claim = claimView(entryOf(answers, cni, 'claim'));
    const modes = modeCount(comparison, id, cni, claim.state);
    const cniName = entryOf(cnis, cni, 'CNI').name;
    return {
      anchor: cellAnchor(id, cni),
      cni,
      cniName,
      column: cni,
      columnName: cniName,
      claim,
      href: featureAddress(id, cni),
      ...(modes && { modes }),
    };
  });
  return { id, name, question, cells };
}
