import type { ConditionTopic } from '../../data/condition.ts';
import type {
  AskDetails,
  ChoiceDetails,
  ChoiceInteraction,
  ModeDetails,
} from '../../lib/choose/details.ts';
import { conditionEntries } from '../comparison/facts.ts';
import type { Comparison, ResolvedMode } from '../comparison/schema.ts';
import { interactionsOf } from '../interaction/view.ts';
import { capabilities, modesOf } from '../mode/answer.ts';
import { conditionKeeps } from './conditions.ts';

/** What modes have to keep for something asked, by mode; what needs nothing is left out. */
function keepsOf(
  comparison: Comparison,
  keepsIn: (id: string, mode: ResolvedMode) => readonly string[],
): AskDetails['keep'] {
  const all = Object.entries(modesOf(comparison)).map(
    ([id, mode]) => [id, keepsIn(id, mode)] as const,
  );
  return Object.fromEntries(all.filter(([, keeps]) => keeps.length > 0));
}

/** The interactions that bear on a capability. */
function interactionsOn(comparison: Comparison, feature: string): readonly ChoiceInteraction[] {
  return Object.entries(interactionsOf(comparison)).flatMap(
    ([id, { name, remedy, modes, claims, issues = [] }], at) => {
      if (!claims.some((key) => key.split('/')[1] === feature)) return [];
      return [
        { id, at, name, remedy, modes, isOpen: issues.some(({ state }) => state === 'open') },
      ];
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
  const conditions = conditionEntries({ conditionTopics: topics }).map(([id, condition]) => {
    const keep = keepsOf(comparison, (mode) => conditionKeeps(condition, mode));
    return [id, { keep, interactions: [] }] as const;
  });
  const features = capabilities(comparison).map((id) => {
    const keep = keepsOf(comparison, (_, { answers }) => answers[id]?.conditions ?? []);
    return [id, { keep, interactions: interactionsOn(comparison, id) }] as const;
  });
  const modes = Object.entries(modesOf(comparison));
  return {
    asks: Object.fromEntries([...conditions, ...features]),
    modes: Object.fromEntries(modes.map(([id, mode]) => [id, modeDetails(mode)])),
    newer: Object.fromEntries(
      Object.entries(comparison.cnis).map(([id, { newer = [] }]) => [
        id,
        newer.map(({ version }) => version),
      ]),
    ),
    pinned,
  };
}
