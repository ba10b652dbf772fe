import { plainText } from '../../lib/text.ts';
import { answerLine } from '../claim/answer.ts';
import { particular } from '../claim/particulars.ts';
import type { ClaimView } from '../claim/view.ts';
import { areaOf, entryOf } from '../comparison/entry.ts';
import { type CellView, rowView } from '../table/row.ts';
import type { Comparison, ComparedCni } from '../comparison/schema.ts';

/** A claim's own page. */
export interface ClaimPageView {
  /** “FQDN egress rules — Calico: Paid (Enterprise, Cloud)”; unique among the claims. */
  readonly title: string;
  readonly description: string;
  readonly featureName: string;
  readonly question: string;
  readonly why: string;
  readonly area: string;
  readonly areaName: string;
  readonly cni: ComparedCni;
  readonly cell: CellView;
  /** The other CNIs' answers to the same question. */
  readonly neighbours: readonly CellView[];
}

/** The answer as a title has it: the word with what qualifies it, or the value alone. */
function titleAnswer(claim: ClaimView): string {
  const { word, value } = claim;
  if (word === '' || value === '') return answerLine(claim);
  return `${word} (${plainText(particular(claim, 'edition') ?? value)})`;
}

/** The first sentence of a text. */
function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/u.exec(text)?.[0] ?? text;
}

/** Everything a claim's page shows; throws where there is no such claim. */
export function claimPageView(comparison: Comparison, id: string, cniId: string): ClaimPageView {
  const { name, question, why } = entryOf(comparison.features, id, 'feature');
  const cni = entryOf(comparison.cnis, cniId, 'CNI');
  const { cells } = rowView(comparison, id);
  const cell = cells.find((candidate) => candidate.cni === cniId);
  if (cell === undefined) throw new Error(`${cniId}/${id}: no such claim`);
  const area = areaOf(id);
  const { claim } = cell;
  return {
    title: `${name} — ${cni.name}: ${titleAnswer(claim)}`,
    description: `${question} ${cni.name} ${cni.version}: ${answerLine(claim)}. ${firstSentence(plainText(claim.detail))}`,
    featureName: name,
    question,
    why,
    area,
    areaName: entryOf(comparison.areas, area, 'area').name,
    cni,
    cell,
    neighbours: cells.filter((candidate) => candidate !== cell),
  };
}
