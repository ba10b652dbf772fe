import { changeMode } from '../../support/modes.ts';
import { modes } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const LIMITS = { name: 40, short: 18 } as const;

function tooLong(facts: CheckedFacts): readonly string[] {
  return modes(facts).flatMap(({ place, fact }) =>
    (['name', 'short'] as const)
      .filter((field) => fact[field].length > LIMITS[field])
      .map((field) => {
        const fault = `the ${field} has ${String(fact[field].length)} characters`;
        return message(place, fault, `cut it to ${String(LIMITS[field])}`);
      }),
  );
}

/** Modes that bear the name of another. */
function namesakes(facts: CheckedFacts): readonly string[] {
  const all = modes(facts);
  return all.flatMap(({ place, fact }, at) =>
    all.slice(0, at).some((other) => other.fact.name === fact.name)
      ? [message(place, `another mode is called “${fact.name}”`, 'give it a name of its own')]
      : [],
  );
}

/** CNIs that answer nothing in a mode they are listed for. */
function silent(facts: CheckedFacts): readonly string[] {
  return modes(facts).flatMap(({ place, fact }) => {
    const answering = new Set<string>(Object.values(fact.areas));
    return fact.cnis
      .filter((cni) => !answering.has(cni))
      .map((cni) =>
        message(place, `no area takes the answers of ${cni}`, 'give it an area, or drop it'),
      );
  });
}

export const modeHeads: Rule = {
  name: 'a mode has a short name of its own, and every CNI in it answers something',
  why: 'The name is the head of a column; two that are alike cannot be told apart.',
  check: (facts) => [...tooLong(facts), ...namesakes(facts), ...silent(facts)],
  fails: [
    {
      breaks: (facts) => changeMode(facts, { name: 'n'.repeat(41), short: 's'.repeat(19) }),
      messages: [
        'modes/calico-plain: the name has 41 characters — cut it to 40',
        'modes/calico-plain: the short has 19 characters — cut it to 18',
      ],
    },
    {
      breaks: (facts) => changeMode(facts, { name: 'Cilium wrapped' }),
      messages: [
        'modes/cilium-wrapped: another mode is called “Cilium wrapped” — give it a name of its own',
      ],
    },
    {
      breaks: (facts) => changeMode(facts, { cnis: ['calico', 'cilium'] }),
      messages: [
        'modes/calico-plain: no area takes the answers of cilium — give it an area, or drop it',
      ],
    },
  ],
};
