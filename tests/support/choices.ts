import fc from 'fast-check';
import * as data from '~/data/index.ts';
import { choiceFacts } from '~/derive/choose/facts.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import type {
  Answer,
  Ask,
  Candidate,
  Choice,
  ChoiceFacts,
  Level,
  Requirement,
} from '~/lib/choose/ask.ts';
import { parseChoice } from '~/lib/choose/choice-state.ts';
import { STATES } from '~/lib/support.ts';

/** The comparison of today, and all that a choice is made from. */
export const realComparison = comparisonOf(data);
export const realFacts = choiceFacts(realComparison, data);

/** A choice as an address asks for it; throws where the address has a slip. */
export function asked(search: string, facts: ChoiceFacts = realFacts): Choice {
  const { choice, problems } = parseChoice(search, facts);
  if (problems.length > 0) throw new Error(problems.join(' '));
  return choice;
}

const anyState = fc.constantFrom(...STATES);

const anyAnswer: fc.Arbitrary<Answer> = fc.record(
  {
    state: anyState,
    value: fc.string(),
    gap: fc.string(),
    cni: fc.constant('calico'),
    reviewed: fc.string(),
  },
  { requiredKeys: ['state', 'value', 'cni', 'reviewed'] },
);

function anyAsk(id: string): fc.Arbitrary<Ask> {
  return fc.record(
    {
      id: fc.constant(id),
      name: fc.constant(`The ask ${id}`),
      kind: fc.constantFrom('capability' as const, 'condition' as const),
      refuses: fc.uniqueArray(anyState, { maxLength: 2 }),
    },
    { requiredKeys: ['id', 'name', 'kind'] },
  );
}

function anyCandidate(id: string, asks: readonly Ask[]): fc.Arbitrary<Candidate> {
  const answers = asks.map((ask) =>
    fc.option(anyAnswer, { nil: undefined }).map((answer) => (answer ? [[ask.id, answer]] : [])),
  );
  const ids = asks.map((ask) => ask.id);
  const anyExclusive = fc.record({
    one: fc.constantFrom(...ids),
    other: fc.constantFrom(...ids),
    says: fc.string(),
  });
  return fc.record({
    exclusive: fc
      .uniqueArray(anyExclusive, {
        maxLength: 3,
        selector: ({ one, other }) => `${one}/${other}`,
      })
      .map((all) => all.filter(({ one, other }) => one !== other)),
    id: fc.constant(id),
    name: fc.constant(`The mode ${id}`),
    cnis: fc.constant(['calico']),
    answers: fc
      .tuple(...answers)
      .map((entries) => Object.fromEntries(entries.flat()) as Candidate['answers']),
  });
}

/** Up to five things to ask of up to four candidates, some of them not checked. */
export const anyFacts: fc.Arbitrary<ChoiceFacts> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([asks, candidates]) =>
    fc.tuple(...Array.from({ length: asks }, (_, at) => anyAsk(`ask-${String(at)}`))).chain((all) =>
      fc.record({
        asks: fc.constant(all),
        candidates: fc.tuple(
          ...Array.from({ length: candidates }, (_, at) => anyCandidate(`mode-${String(at)}`, all)),
        ),
        cnis: fc.constant({ calico: { name: 'Calico', version: 'v1.2.3' } }),
      }),
    ),
  );

function anyRequirement({ id, kind }: Ask): fc.Arbitrary<Requirement> {
  const levels: readonly Level[] =
    kind === 'condition' ? ['must', 'prefer'] : ['must', 'prefer', 'not'];
  return fc.constantFrom(...levels).map((level) => ({ id, level }));
}

/** A choice of at most so many requirements, in the order of the page. */
export function anyChoice({ asks, candidates }: ChoiceFacts, most = 6): fc.Arbitrary<Choice> {
  return fc.record({
    requirements: fc
      .subarray([...asks], { maxLength: Math.min(most, asks.length) })
      .chain((some) => fc.tuple(...some.map(anyRequirement))),
    strict: fc.boolean(),
    outcome: fc.constantFrom('', ...candidates.map(({ id }) => id)),
  });
}

interface Situation {
  readonly facts: ChoiceFacts;
  readonly choice: Choice;
}

/** Choices on the real facts, and on small ones in which anything may stand. */
export const anySituation: fc.Arbitrary<Situation> = fc.oneof(
  anyChoice(realFacts).map((choice) => ({ facts: realFacts, choice })),
  anyFacts.chain((facts) => anyChoice(facts).map((choice) => ({ facts, choice }))),
);
