import type { Answer, Ask, Candidate, ChoiceFacts } from '../../lib/choose/ask.ts';
import { entryOf } from '../comparison/entry.ts';
import { conditionEntries } from '../comparison/facts.ts';
import type { Comparison } from '../comparison/schema.ts';
import { capabilities, modeAnswer, modesOf } from '../mode/answer.ts';
import { conditionAnswer } from './conditions.ts';
import { type AskFacts, exclusionsOf } from './exclusions.ts';

/** Everything that can be asked: conditions by topic, then capabilities by area. */
function asksOf(comparison: Comparison, facts: AskFacts): readonly Ask[] {
  const conditions = conditionEntries(facts).map(([id, { name, refuses }]): Ask => ({
    id,
    name,
    kind: 'condition',
    ...(refuses && { refuses }),
  }));
  const features = capabilities(comparison).map((id): Ask => ({
    id,
    name: entryOf(comparison.features, id, 'feature').name,
    kind: 'capability',
  }));
  return [...conditions, ...features];
}

function capabilityAnswer(comparison: Comparison, mode: string, feature: string): Answer {
  const { claim, cni } = modeAnswer(comparison, mode, feature);
  const answer = modesOf(comparison)[mode]?.answers[feature];
  const gap = answer?.missing ?? answer?.edition ?? answer?.provider;
  return {
    state: claim.state,
    value: claim.value,
    ...(gap !== undefined && { gap }),
    cni,
    reviewed: answer?.reviewed ?? '',
  };
}

function candidateOf(comparison: Comparison, facts: AskFacts, id: string): Candidate {
  const mode = entryOf(modesOf(comparison), id, 'mode');
  const answers = [
    ...conditionEntries(facts).map(
      ([ask, condition]) => [ask, conditionAnswer(comparison, condition, id, mode)] as const,
    ),
    ...capabilities(comparison).map(
      (feature) => [feature, capabilityAnswer(comparison, id, feature)] as const,
    ),
  ];
  return {
    id,
    name: mode.name,
    cnis: mode.cnis,
    answers: Object.fromEntries(answers),
    exclusive: exclusionsOf(facts, id).flatMap(({ one, others, says }) =>
      others.map((other) => ({ one, other, says })),
    ),
  };
}

/** All that a choice is made from: every mode with its answers to all that can be asked. */
export function choiceFacts(comparison: Comparison, facts: AskFacts): ChoiceFacts {
  const cnis = Object.entries(comparison.cnis).map(
    ([id, { name, version }]) => [id, { name, version }] as const,
  );
  return {
    asks: asksOf(comparison, facts),
    candidates: Object.keys(modesOf(comparison)).map((id) => candidateOf(comparison, facts, id)),
    cnis: Object.fromEntries(cnis),
  };
}
