import { describe, expect, it } from 'vitest';
import * as data from '~/data/index.ts';
import { modeAnswer } from '~/derive/mode/answer.ts';
import { type Choice, type Level, type Requirement } from '~/lib/choose/ask.ts';
import { type Outcome, verdictsOf } from '~/lib/choose/verdict.ts';
import type { State } from '~/lib/support.ts';
import { realComparison, realFacts } from '../../../support/choices.ts';

/** What each level of support is to a must, to a must held strictly, and to what must not be. */
const TABLE: Readonly<Record<State, readonly [must: Outcome, strict: Outcome, not: Outcome]>> = {
  yes: ['met', 'met', 'failed'],
  partial: ['part', 'failed', 'failed'],
  paid: ['met', 'met', 'failed'],
  external: ['met', 'met', 'failed'],
  no: ['failed', 'failed', 'met'],
  na: ['failed', 'failed', 'met'],
  described: ['failed', 'failed', 'met'],
  unknown: ['unclear', 'unclear', 'unclear'],
  unchecked: ['unclear', 'unclear', 'unclear'],
  unresearched: ['unclear', 'unclear', 'unclear'],
};

/** What a mode answers: the cell of the matrix of modes, or what the conditions say of it. */
function stateOf(mode: keyof typeof data.modes, id: string): State {
  if (id in data.features) return modeAnswer(realComparison, mode, id).claim.state;
  const topic = data.conditionTopics.find(({ conditions }) => id in conditions);
  const rule = topic?.conditions[id]?.rule;
  if (rule === undefined) throw new Error(`${id}: no such condition`);
  const { cnis } = data.modes[mode];
  if ('cni' in rule) return cnis.some((cni) => cni === rule.cni) ? 'yes' : 'no';
  if ('alone' in rule) return cnis.length === 1 ? 'yes' : 'no';
  const statement = rule.stated.find(({ modes }) => modes.includes(mode));
  return statement?.holds ?? 'unchecked';
}

const modes = Object.keys(data.modes) as (keyof typeof data.modes)[];
const ids = realFacts.asks.map(({ id }) => id);

/** Cells whose verdict is not the expected one. */
function wrong(
  level: Level,
  { strict = false, beside = [] as readonly Requirement[] },
  expected: (state: State) => Outcome,
): readonly string[] {
  return modes.flatMap((mode) => {
    const candidate = realFacts.candidates.find((one) => one.id === mode);
    return ids.flatMap((id) => {
      const requirements = [...beside.filter((one) => one.id !== id), { id, level }];
      const choice: Choice = { requirements, strict, outcome: '' };
      const verdicts = candidate ? verdictsOf(candidate, choice, realFacts) : [];
      const state = stateOf(mode, id);
      const verdict = verdicts.find((one) => one.id === id);
      return verdict?.outcome === expected(state) && verdict.answer.state === state
        ? []
        : [`${mode}/${id}: ${state} → ${verdict?.outcome ?? 'nothing'}`];
    });
  });
}

const openSource = [{ id: 'open-source', level: 'must' }] as const;

describe('the verdict on a requirement', () => {
  it('is that of its cell in the matrix of modes, for every mode', () => {
    expect(wrong('must', {}, (state) => TABLE[state][0])).toEqual([]);
    expect(wrong('prefer', {}, (state) => TABLE[state][0])).toEqual([]);
  });

  it('takes nothing in part where the choice is strict', () => {
    expect(wrong('must', { strict: true }, (state) => TABLE[state][1])).toEqual([]);
  });

  it('is turned round for what must not be, strict or not', () => {
    for (const strict of [true, false]) {
      expect(wrong('not', { strict }, (state) => TABLE[state][2])).toEqual([]);
    }
  });

  it('takes no paid edition beside open source only, and leaves all else as it is', () => {
    const expected = (state: State) => (state === 'paid' ? 'failed' : TABLE[state][0]);
    expect(wrong('must', { beside: openSource }, expected)).toEqual([]);
    expect(wrong('not', { beside: openSource }, (state) => TABLE[state][2])).toEqual([]);
  });

  it('says where only a refused level stands in the way', () => {
    const choice: Choice = {
      requirements: [...openSource, { id: 'policy.fqdn', level: 'must' }],
      strict: false,
      outcome: '',
    };
    const refused = realFacts.candidates.filter((candidate) =>
      verdictsOf(candidate, choice, realFacts).some(({ isRefused }) => isRefused),
    );
    const paid = modes.filter((mode) => stateOf(mode, 'policy.fqdn') === 'paid');
    expect(refused.map(({ id }) => id)).toEqual(paid);
  });

  it('is not met together with a must that the mode excludes, and says which and why', () => {
    for (const candidate of realFacts.candidates) {
      for (const exclusive of candidate.exclusive) {
        const { one, other } = exclusive;
        const verdictOf = (id: string, level: Level, beside: Level) => {
          const requirements = [
            { id: one, level: beside },
            { id, level },
          ];
          const choice: Choice = { requirements, strict: false, outcome: '' };
          return verdictsOf(candidate, choice, realFacts)[1];
        };
        for (const level of ['must', 'prefer'] as const) {
          const { outcome, excluded } = verdictOf(other, level, 'must') ?? {};
          expect([outcome, excluded]).toEqual(['failed', exclusive]);
        }
        expect(verdictOf(other, 'must', 'prefer')).not.toHaveProperty('excluded');
        expect(verdictOf(other, 'not', 'must')).not.toHaveProperty('excluded');
      }
    }
  });

  it('refuses nothing where open source is a preference', () => {
    const preferred = [{ id: 'open-source', level: 'prefer' }] as const;
    expect(wrong('must', { beside: preferred }, (state) => TABLE[state][0])).toEqual([]);
  });
});
