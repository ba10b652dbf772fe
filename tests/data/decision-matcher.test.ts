import { describe, expect, it } from 'vitest';
import { conditionTopics, decision, exclusions } from '~/data/index.ts';
import type { DecisionTree } from '~/data/decision.ts';
import { choiceFacts } from '~/derive/choose/facts.ts';
import { choiceOf, decisionWays, type DecisionWay } from '~/derive/decision/ways.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { fitting, matchesOf } from '~/lib/choose/match.ts';
import { checkedFacts } from '../support/checked-facts.ts';

const choices = choiceFacts(comparisonOf(checkedFacts), { conditionTopics, exclusions });
const backwards = { ...choices, candidates: choices.candidates.toReversed() };

/**
 * Whether the matcher puts one mode before another for more than the neutral order: it does so with
 * the modes in that order, and with the modes in its reverse.
 */
function isBetter(way: DecisionWay, mode: string, than: string): boolean {
  return [choices, backwards].every((facts) => {
    const order = matchesOf(choiceOf(way), facts).map(({ candidate }) => candidate.id);
    return order.indexOf(mode) < order.indexOf(than);
  });
}

function modeOf({ outcomes }: DecisionTree, { outcome }: DecisionWay): string {
  return outcomes[outcome]?.mode ?? '';
}

function nameOf({ answers, outcome }: DecisionWay): string {
  const words = answers.map(({ question, word }) => `${question} ${word}`);
  return `${words.join(', ')}: ${outcome}`;
}

/**
 * What the matcher has against the end of a way. The end has to fit, and the mode of no other end may
 * fit better by the order that the page prints: more musts met, fewer that cannot be decided, more
 * preferences met. Ends may be equal in all of these: a tree asks a reader what weighs more where the
 * matcher, which weighs nothing, has both. An answer in part counts there as met. Among equal ends
 * the neutral order of the site decides which stands first, and that is no reason for a mode; so it
 * is left out here.
 */
function faultsOf(tree: DecisionTree, way: DecisionWay): readonly string[] {
  const mode = modeOf(tree, way);
  const fit = fitting(choiceOf(way), choices);
  const others = new Set(Object.values(tree.outcomes).map((outcome): string => outcome.mode));
  return [
    ...(fit.includes(mode) ? [] : [`${nameOf(way)}: ${mode} does not fit`]),
    ...[...others]
      .filter((other) => fit.includes(other) && isBetter(way, other, mode))
      .map((other) => `${nameOf(way)}: ${other} fits better than ${mode}`),
  ];
}

/** The ways on which a question got an answer. */
function waysBy(question: string, word: string): readonly DecisionWay[] {
  return decisionWays(decision).filter(({ answers }) =>
    answers.some((answer) => answer.question === question && answer.word === word),
  );
}

/** Whether the end of a way on one side stands before one of the other side. */
function tellsFrom(side: readonly DecisionWay[], other: readonly DecisionWay[]): boolean {
  return side.some((way) =>
    other.some((end) => isBetter(way, modeOf(decision, way), modeOf(decision, end))),
  );
}

describe('the decision tree, held against the matcher', () => {
  const ways = decisionWays(decision);
  const asked = new Set(choices.asks.map(({ id }) => id));

  it('asks on every way what the matcher knows, in an address of its own', () => {
    for (const way of ways) {
      expect(way.requirements.filter(({ id }) => !asked.has(id))).toEqual([]);
    }
    const asks = ways.map(({ requirements }) => JSON.stringify(requirements));
    expect(new Set(asks).size).toBe(ways.length);
  });

  it('asks at most seven questions on a way', () => {
    expect(Math.max(...ways.map(({ answers }) => answers.length))).toBeLessThanOrEqual(7);
  });

  it.each(ways.map((way) => [nameOf(way), way] as const))(
    '%s fits, and no end better',
    (_, way) => {
      expect(faultsOf(decision, way)).toEqual([]);
    },
  );

  it('forks nowhere between modes that the matcher cannot tell apart on either side', () => {
    const untold = Object.keys(decision.questions).filter((question) => {
      const [yes, no] = [waysBy(question, 'yes'), waysBy(question, 'no')];
      const modes = new Set([...yes, ...no].map((way) => modeOf(decision, way)));
      // One mode on both sides: the fork is about what has to be set up in it.
      return modes.size > 1 && !tellsFrom(yes, no) && !tellsFrom(no, yes);
    });
    expect(untold).toEqual([]);
  });

  it('would find an end that does not fit, and one that fits less well', () => {
    const wrong = (id: string, mode: 'cilium-overlay' | 'vpc-cni'): DecisionTree => {
      const { [id]: outcome, ...outcomes } = decision.outcomes;
      if (outcome === undefined) throw new Error(`${id}: no such outcome`);
      return { ...decision, outcomes: { ...outcomes, [id]: { ...outcome, mode } } };
    };
    const found = (id: string, mode: 'cilium-overlay' | 'vpc-cni') => {
      const tree = wrong(id, mode);
      return decisionWays(tree)
        .filter(({ outcome }) => outcome === id)
        .flatMap((way) => faultsOf(tree, way));
    };
    expect(found('calico-overlay', 'vpc-cni')).toContainEqual(
      expect.stringMatching(/: vpc-cni does not fit$/u),
    );
    expect(found('cilium-eni-mesh', 'cilium-overlay')).toContainEqual(
      expect.stringMatching(/: vpc-cni-cilium fits better than cilium-overlay$/u),
    );
  });
});
