import type { ConditionTopic } from '../../data/condition.ts';
import type { ChoiceDetails, ChoiceInteraction, ModeDetails } from '../../lib/choose/details.ts';
import { TextList } from '../../lib/choose/wire.ts';
import { conditionEntries } from '../comparison/facts.ts';
import type { Comparison, ResolvedMode } from '../comparison/schema.ts';
import { interactionsOf } from '../interaction/view.ts';
import { capabilities, modesOf } from '../mode/answer.ts';
import { conditionKeeps } from './conditions.ts';

/** What has to be kept in a mode, by what is asked; what needs nothing is left out. */
function keepsOf(
  id: string,
  { answers }: ResolvedMode,
  topics: readonly ConditionTopic[],
): readonly (readonly [string, readonly string[]])[] {
  return [
    ...conditionEntries({ conditionTopics: topics }).map(
      ([ask, condition]) => [ask, conditionKeeps(condition, id)] as const,
    ),
    ...Object.entries(answers).map(
      ([feature, { conditions = [] }]) => [feature, conditions] as const,
    ),
  ].filter(([, keeps]) => keeps.length > 0);
}

function interactionDetails(comparison: Comparison): readonly ChoiceInteraction[] {
  const known = new Set(capabilities(comparison));
  return Object.entries(interactionsOf(comparison)).map(
    ([id, { name, remedy, modes, claims, issues = [] }]) => {
      const features = claims.map((key) => key.split('/')[1] ?? '');
      return {
        id,
        name,
        remedy,
        modes,
        asks: [...new Set(features.filter((feature) => known.has(feature)))],
        isOpen: issues.some(({ state }) => state === 'open'),
      };
    },
  );
}

function modeDetails({ summary, settings, requirements, supportedBy }: ResolvedMode): ModeDetails {
  return { summary, settings, requirements, supportedBy };
}

/** What stands behind a choice; pinned addresses lead to the snapshot of that day. */
export function choiceDetails(
  comparison: Comparison,
  topics: readonly ConditionTopic[],
  pinned: string,
): ChoiceDetails {
  const list = new TextList();
  const modes = Object.entries(modesOf(comparison));
  const keep = modes.map(([id, mode]) => {
    const numbered = keepsOf(id, mode, topics).map(
      ([ask, texts]) => [ask, texts.map((text) => list.numberOf(text))] as const,
    );
    return [id, Object.fromEntries(numbered)] as const;
  });
  return {
    keep: Object.fromEntries(keep),
    texts: list.texts,
    modes: Object.fromEntries(modes.map(([id, mode]) => [id, modeDetails(mode)])),
    interactions: interactionDetails(comparison),
    newer: Object.fromEntries(
      Object.entries(comparison.cnis).map(([id, { newer = [] }]) => [
        id,
        newer.map(({ version }) => version),
      ]),
    ),
    pinned,
  };
}
