import type { ClaimReference, DecisionTree, Outcome, Question } from '../../data/decision.ts';
import { featureAddress } from '../../lib/address.ts';
import { entryOf } from '../comparison/entry.ts';
import type { Comparison } from '../comparison/schema.ts';
import { type WayView, wayViews } from './ways.ts';

/** A claim that a step rests on, ready to be linked. */
export interface EvidenceView {
  readonly cni: string;
  /** `FQDN egress rules, Calico`. */
  readonly name: string;
  readonly href: string;
}

/** A question with what each answer leads to. */
export interface QuestionStep extends Pick<Question, 'ask' | 'why'> {
  readonly kind: 'question';
  readonly evidence: readonly EvidenceView[];
  readonly yes: DecisionStep;
  readonly no: DecisionStep;
}

/** An end of the tree. */
export interface OutcomeStep extends Pick<Outcome, 'cni' | 'name' | 'cost'> {
  readonly kind: 'outcome';
  readonly id: string;
  readonly evidence: readonly EvidenceView[];
}

/** An end of the tree with the ways that lead to it. */
export interface OutcomeView extends OutcomeStep {
  readonly ways: readonly WayView[];
}

export type DecisionStep = QuestionStep | OutcomeStep;

function evidenceOf(
  { features, cnis }: Comparison,
  claims: readonly ClaimReference[],
): readonly EvidenceView[] {
  return claims.map(({ feature, cni }) => ({
    cni,
    name: `${entryOf(features, feature, 'feature').name}, ${entryOf(cnis, cni, 'CNI').name}`,
    href: featureAddress(feature, cni),
  }));
}

/** An outcome by its id; throws where there is none. */
function outcomeStep(comparison: Comparison, tree: DecisionTree, id: string): OutcomeStep {
  const { cni, name, cost, claims } = entryOf(tree.outcomes, id, 'outcome');
  return { kind: 'outcome', id, cni, name, cost, evidence: evidenceOf(comparison, claims) };
}

/**
 * The tree from its first question on, each outcome as often as it is reached. Throws with the id
 * where an answer leads nowhere or back.
 */
export function decisionSteps(comparison: Comparison, tree: DecisionTree): DecisionStep {
  const stepAt = (id: string, passed: readonly string[]): DecisionStep => {
    if (passed.includes(id)) throw new Error(`${id}: an answer leads back to this question`);
    const question = tree.questions[id];
    if (question === undefined) return outcomeStep(comparison, tree, id);
    const { ask, why, claims, yes, no } = question;
    const way = [...passed, id];
    return {
      kind: 'question',
      ask,
      why,
      evidence: evidenceOf(comparison, claims),
      yes: stepAt(yes, way),
      no: stepAt(no, way),
    };
  };
  return stepAt(tree.start, []);
}

/** Every outcome, once, in the order of the data. */
export function decisionOutcomes(
  comparison: Comparison,
  tree: DecisionTree,
): readonly OutcomeView[] {
  return Object.keys(tree.outcomes).map((id) => ({
    ...outcomeStep(comparison, tree, id),
    ways: wayViews(tree, id),
  }));
}

/** Every claim that the tree rests on, once, in reading order. */
export function decisionClaims({ questions, outcomes }: DecisionTree): readonly ClaimReference[] {
  const all = [...Object.values(questions), ...Object.values(outcomes)].flatMap(
    ({ claims }) => claims,
  );
  const byKey = new Map(all.map((claim) => [`${claim.cni}/${claim.feature}`, claim]));
  return [...byKey.values()];
}
