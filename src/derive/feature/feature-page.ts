import { isResearched } from '../../lib/support.ts';
import { listing } from '../../lib/text.ts';
import { answerLine } from '../claim/answer.ts';
import { areaOf, entryOf } from '../comparison/entry.ts';
import { type CellView, type RowView, rowView } from '../table/row.ts';
import { cniNames, NAMED_AT_MOST } from '../comparison/names.ts';
import type { Comparison } from '../comparison/schema.ts';

/** A link to a feature. */
export interface FeatureLink {
  readonly id: string;
  readonly name: string;
  readonly question: string;
}

/** A feature's page. */
export interface FeatureView {
  /** Unique among the features. */
  readonly title: string;
  readonly description: string;
  readonly area: string;
  readonly areaName: string;
  readonly why: string;
  readonly row: RowView;
  readonly related: readonly FeatureLink[];
}

function linkTo({ features }: Comparison, id: string): FeatureLink {
  const { name, question } = entryOf(features, id, 'feature');
  return { id, name, question };
}

/** `Yes: Cilium and Antrea. Paid: Calico.` What has no level is counted. */
function answersByWord(cells: readonly CellView[]): string {
  const words = new Set(cells.map(({ claim }) => claim.word));
  return [...words]
    .map((word) => {
      const names = cells.filter(({ claim }) => claim.word === word).map(({ cniName }) => cniName);
      return word === '' ? `${cniNames(names)} compared.` : `${word}: ${listing(names)}.`;
    })
    .join(' ');
}

/**
 * Every answer in a line, or who answers what where there are too many CNIs for that; why one asks
 * where nobody has looked yet.
 */
function answersText({ cells }: RowView, why: string): string {
  const researched = cells.filter(({ claim }) => isResearched(claim.state));
  if (researched.length === 0) return why;
  if (researched.length > NAMED_AT_MOST) return answersByWord(researched);
  return researched.map(({ cniName, claim }) => `${cniName}: ${answerLine(claim)}.`).join(' ');
}

/** Everything a feature's page shows; throws where the feature or a claim does not exist. */
export function featureView(comparison: Comparison, id: string): FeatureView {
  const feature = entryOf(comparison.features, id, 'feature');
  const area = areaOf(id);
  const row = rowView(comparison, id);
  return {
    title: `${feature.name} compared`,
    description: `${feature.question} ${answersText(row, feature.why)}`,
    area,
    areaName: comparison.areas[area]?.name ?? area,
    why: feature.why,
    row,
    related: feature.related.map((other) => linkTo(comparison, other)),
  };
}

/** The features before and after one, in the order of the comparison. */
export function neighbours(
  comparison: Comparison,
  id: string,
): { readonly previous: FeatureLink | undefined; readonly next: FeatureLink | undefined } {
  const ids = comparison.order.features;
  const at = ids.indexOf(id);
  if (at < 0) throw new Error(`${id}: no such feature`);
  const link = (other: string | undefined) =>
    other === undefined ? undefined : linkTo(comparison, other);
  return { previous: at > 0 ? link(ids[at - 1]) : undefined, next: link(ids[at + 1]) };
}
