import type { DecisionTree } from '../../data/decision.ts';
import { siteAddress } from '../../lib/address.ts';
import { type Choice, LEVELS, NOTHING_ASKED, type Requirement } from '../../lib/choose/ask.ts';
import { serialiseChoice } from '../../lib/choose/choice-state.ts';

/** A question as it was answered on a way. */
export interface GivenAnswer {
  readonly question: string;
  readonly word: 'yes' | 'no';
}

/** A way from the first question to an outcome. */
export interface DecisionWay {
  readonly outcome: string;
  readonly answers: readonly GivenAnswer[];
  /** What its answers ask, each thing once, at the strongest level. */
  readonly requirements: readonly Requirement[];
}

/** A way as a link to the matcher. */
export interface WayView {
  readonly name: string;
  readonly href: string;
}

const WORDS = ['yes', 'no'] as const;

/** Requirements without those that are asked again; a preference gives way to a must. */
function once(asks: readonly Requirement[]): readonly Requirement[] {
  const byStrength = asks.toSorted((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
  const levels = new Map(byStrength.map(({ id, level }) => [id, level]));
  return [...new Set(asks.map(({ id }) => id))].map((id) => ({
    id,
    level: levels.get(id) ?? 'must',
  }));
}

/** Every way through a tree, in the order in which the questions list them. */
export function decisionWays(tree: DecisionTree): readonly DecisionWay[] {
  const waysFrom = (
    id: string,
    answers: readonly GivenAnswer[],
    asked: readonly Requirement[],
  ): readonly DecisionWay[] => {
    const question = tree.questions[id];
    if (question === undefined) return [{ outcome: id, answers, requirements: once(asked) }];
    return WORDS.flatMap((word) =>
      waysFrom(
        question[word],
        [...answers, { question: id, word }],
        [...asked, ...(question.asks?.[word] ?? [])],
      ),
    );
  };
  return waysFrom(tree.start, [], []);
}

/** What a way asks, as the matcher takes it. */
export function choiceOf({ requirements }: DecisionWay): Choice {
  return { ...NOTHING_ASKED, requirements };
}

/** The ways to an outcome as links; where there are several, each names its last answer. */
export function wayViews(tree: DecisionTree, outcome: string): readonly WayView[] {
  const ways = decisionWays(tree).filter((way) => way.outcome === outcome);
  return ways.map((way) => {
    const last = way.answers.at(-1);
    const ask = tree.questions[last?.question ?? '']?.ask;
    const after = ways.length > 1 && last && ask ? `, after “${last.word}” to “${ask}”` : '';
    return {
      name: `these requirements in the matcher${after}`,
      href: siteAddress(`choose/${serialiseChoice(choiceOf(way))}`),
    };
  });
}
