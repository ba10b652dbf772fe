import { recordsCsv } from '../../lib/csv.ts';
import { answerLine } from '../claim/answer.ts';
import { claimView } from '../claim/view.ts';
import { areaOf, entryOf } from '../comparison/entry.ts';
import type { Comparison } from '../comparison/schema.ts';
import { answersByMode } from '../mode/by-mode.ts';

/** Where a claim and its feature stand in the comparison. */
interface Place {
  readonly comparison: Comparison;
  readonly feature: string;
  readonly cni: string;
  /** The absolute address of a claim's page. */
  readonly claimPage: (feature: string, cni: string) => string;
}

/** The level of the answer in each mode in which the CNI gives it: `calico-vxlan: yes; …`. */
function modesText({ comparison, feature, cni }: Place): string {
  return answersByMode(comparison, feature, cni)
    .filter((answer) => answer.cni === cni)
    .map(({ mode, claim }) => `${mode}: ${claim.state}`)
    .join('; ');
}

/** A claim by column, in the order of the columns. Columns may be added at the end alone. */
function columnsOf(place: Place) {
  const { comparison, feature, cni, claimPage } = place;
  const { name, question } = entryOf(comparison.features, feature, 'feature');
  const { name: cniName, version } = entryOf(comparison.cnis, cni, 'CNI');
  const claim = entryOf(entryOf(comparison.claims, feature, 'feature'), cni, 'CNI');
  return {
    feature,
    area: areaOf(feature),
    feature_name: name,
    question,
    cni,
    cni_name: cniName,
    version,
    support: claim.support,
    value: claim.value,
    detail: claim.detail,
    missing: claim.missing,
    edition: claim.edition,
    provider: claim.provider,
    conditions: claim.conditions?.join('; '),
    default: claim.default,
    since: claim.since,
    reviewed: claim.reviewed,
    page: claimPage(feature, cni),
    source: claim.sources[0]?.links[0],
    claim: `${cni}/${feature}`,
    answer: answerLine(claimView(claim)),
    modes: modesText(place),
  };
}

/** Every claim as a line of CSV, below the names of the columns. */
export function claimCsv(comparison: Comparison, claimPage: Place['claimPage']): string {
  const { features, cnis } = comparison.order;
  const records = features.flatMap((feature) =>
    cnis.map((cni) => columnsOf({ comparison, feature, cni, claimPage })),
  );
  return recordsCsv(records);
}
