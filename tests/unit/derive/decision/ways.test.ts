import { describe, expect, it } from 'vitest';
import type { DecisionAsk } from '~/data/decision.ts';
import { choiceOf, decisionWays } from '~/derive/decision/ways.ts';
import { smallTree } from '../../../support/decision.ts';

describe('decisionWays', () => {
  it('follows every way to its end and gathers what its answers ask', () => {
    expect(decisionWays(smallTree)).toEqual([
      {
        outcome: 'cilium',
        answers: [{ question: 'names', word: 'yes' }],
        requirements: [{ id: 'policy.fqdn', level: 'must' }],
      },
      {
        outcome: 'calico',
        answers: [
          { question: 'names', word: 'no' },
          { question: 'pools', word: 'yes' },
        ],
        requirements: [{ id: 'ipam.pools', level: 'must' }],
      },
      {
        outcome: 'cilium',
        answers: [
          { question: 'names', word: 'no' },
          { question: 'pools', word: 'no' },
        ],
        requirements: [{ id: 'ipam.pools', level: 'prefer' }],
      },
    ]);
  });

  it('keeps a must that a later answer would only prefer', () => {
    const { names } = smallTree.questions;
    if (names === undefined) throw new Error('names: missing');
    const asks = { no: [{ id: 'ipam.pools', level: 'must' } as unknown as DecisionAsk] as const };
    const pools = { ...names, yes: 'calico', no: 'cilium', asks: { yes: [] as never } };
    const ways = decisionWays({
      ...smallTree,
      questions: {
        names: { ...names, asks },
        pools: {
          ...pools,
          asks: { no: [{ id: 'ipam.pools', level: 'prefer' } as unknown as DecisionAsk] },
        },
      },
    });
    expect(ways.at(-1)?.requirements).toEqual([{ id: 'ipam.pools', level: 'must' }]);
  });
});

describe('choiceOf', () => {
  it('is a choice without an outcome that takes answers in part', () => {
    const [way] = decisionWays(smallTree);
    if (way === undefined) throw new Error('no way');
    expect(choiceOf(way)).toEqual({ requirements: way.requirements, strict: false, outcome: '' });
  });
});
