import { plainText } from '../lib/text.ts';
import type { ClaimView } from './claim.ts';
import { areaOf, type Facts, type RowView, rowView } from './matrix.ts';

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

function linkTo(facts: Facts, id: string): FeatureLink {
  const feature = facts.features[id];
  if (feature === undefined) throw new Error(`${id}: no such feature`);
  return { id, name: feature.name, question: feature.question };
}

/** The answer in one line: `Yes: toFQDNs rules`, or the value alone for a description. */
export function answerLine({ word, value }: ClaimView): string {
  return plainText(word === '' ? value : `${word}: ${value}`);
}

/** Everything a feature's page shows; throws where the feature or a claim does not exist. */
export function featureView(facts: Facts, id: string): FeatureView {
  const feature = facts.features[id];
  if (feature === undefined) throw new Error(`${id}: no such feature`);
  const area = areaOf(id);
  const row = rowView(facts, id);
  const answers = row.cells.map(({ cniName, claim }) => `${cniName}: ${answerLine(claim)}.`);
  return {
    title: `${feature.name} compared`,
    description: `${feature.question} ${answers.join(' ')}`,
    area,
    areaName: facts.areas[area]?.name ?? area,
    why: feature.why,
    row,
    related: feature.related.map((other) => linkTo(facts, other)),
  };
}

/** The features before and after one, in the order of the comparison. */
export function neighbours(
  facts: Facts,
  id: string,
): { readonly previous: FeatureLink | undefined; readonly next: FeatureLink | undefined } {
  const ids = Object.keys(facts.features);
  const at = ids.indexOf(id);
  if (at < 0) throw new Error(`${id}: no such feature`);
  const link = (other: string | undefined) =>
    other === undefined ? undefined : linkTo(facts, other);
  return { previous: at > 0 ? link(ids[at - 1]) : undefined, next: link(ids[at + 1]) };
}
