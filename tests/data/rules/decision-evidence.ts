import type { ClaimReference, DecisionTree } from '~/data/decision.ts';
import type { Support } from '~/data/claim.ts';
import { changeStep, claimOf } from '../../support/decision.ts';
import { repeated } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

/** How much of a yes each level is. */
const WEIGHT: Readonly<Record<Support, number>> = {
  yes: 1,
  partial: 0.5,
  external: 0.5,
  paid: 0.25,
  no: 0,
  na: 0,
  unknown: 0,
  unresearched: 0,
};

/** What sums of the weights differ by where they are the same. */
const ROUNDING = 1e-9;

/** The CNIs at the ends of a branch, one for each outcome. */
function endsOf(tree: DecisionTree, id: string, passed: ReadonlySet<string>): readonly string[] {
  const outcome = tree.outcomes[id];
  if (outcome !== undefined) return [outcome.cni];
  const question = tree.questions[id];
  if (question === undefined || passed.has(id)) return [];
  const way = new Set([...passed, id]);
  return [question.yes, question.no].flatMap((next) => endsOf(tree, next, way));
}

function average(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}

/** How much the claims of a question speak for the CNIs at the ends of one of its answers. */
function backing(
  { decision, claims }: CheckedFacts,
  evidence: readonly ClaimReference[],
  answer: string,
): number {
  const ofCni = (cni: string) =>
    evidence
      .filter((claim) => claim.cni === cni)
      .map(({ feature }) => claims[cni]?.[feature]?.support)
      .flatMap((support) => (support === undefined ? [] : [WEIGHT[support]]));
  return average(endsOf(decision, answer, new Set()).map((cni) => average(ofCni(cni))));
}

function answerFaults(facts: CheckedFacts): readonly string[] {
  return Object.entries(facts.decision.questions)
    .filter(
      ([, { claims, yes, no }]) =>
        backing(facts, claims, yes) < backing(facts, claims, no) - ROUNDING,
    )
    .map(([id]) =>
      message(
        `decision/${id}`,
        'its claims speak for those who answer no',
        'swap yes and no, or ask for what the claims give',
      ),
    );
}

function outcomeFaults({ decision, modes }: CheckedFacts): readonly string[] {
  return Object.entries(decision.outcomes).flatMap(([id, { cni, mode, claims }]) => {
    const place = `decision/${id}`;
    const [other] = claims.filter((claim) => claim.cni !== cni);
    if (other !== undefined) {
      const fault = `it is an outcome for ${cni} and rests on a claim of ${other.cni}`;
      return [message(place, fault, 'correct the CNI of one of them')];
    }
    if (modes[mode]?.cnis.includes(cni) === true) return [];
    const fault = `it is an outcome for ${cni}, which is not in the mode ${mode}`;
    return [message(place, fault, 'correct the CNI or the mode')];
  });
}

function repeatedFaults({ decision }: CheckedFacts): readonly string[] {
  const steps = [...Object.entries(decision.questions), ...Object.entries(decision.outcomes)];
  const names = Object.values(decision.outcomes).map(({ name }) => name);
  return [
    ...repeated(names).map((name) =>
      message('decision', `two outcomes are named “${name}”`, 'tell them apart'),
    ),
    ...steps.flatMap(([id, { claims }]) =>
      repeated(claims.map(({ cni, feature }) => `${cni}/${feature}`)).map((claim) =>
        message(`decision/${id}`, `rests on ${claim} twice`, 'name the claim once'),
      ),
    ),
  ];
}

export const decisionEvidence: Rule = {
  name: 'the claims of a decision speak for where its answers lead',
  why: 'Yes and no the wrong way round send a reader to the CNI that cannot do what they need.',
  check: (facts) => {
    const outcomes = outcomeFaults(facts);
    return [
      // The answers are judged by the CNIs they lead to, so those come first.
      ...(outcomes.length > 0 ? outcomes : answerFaults(facts)),
      ...repeatedFaults(facts),
    ];
  },
  fails: [
    {
      breaks: (facts) => changeStep(facts, 'names', { yes: 'pools', no: 'cilium' }),
      messages: [
        'decision/names: its claims speak for those who answer no — swap yes and no, or ask for what the claims give',
      ],
    },
    {
      breaks: (facts) =>
        changeStep(facts, 'calico', { claims: [claimOf('cilium', 'policy.fqdn')] }),
      messages: [
        'decision/calico: it is an outcome for calico and rests on a claim of cilium — correct the CNI of one of them',
      ],
    },
    {
      breaks: (facts) => changeStep(facts, 'cilium', { mode: 'calico-plain' }),
      messages: [
        'decision/cilium: it is an outcome for cilium, which is not in the mode calico-plain — correct the CNI or the mode',
      ],
    },
    {
      breaks: (facts) => changeStep(facts, 'calico', { name: 'Cilium overlay' }),
      messages: ['decision: two outcomes are named “Cilium overlay” — tell them apart'],
    },
    {
      breaks: (facts) => {
        const claim = claimOf('cilium', 'ipam.pools');
        return changeStep(facts, 'cilium', { claims: [claim, claim] });
      },
      messages: ['decision/cilium: rests on cilium/ipam.pools twice — name the claim once'],
    },
  ],
};
