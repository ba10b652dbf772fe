import type { PolicyAnswer, PolicyIntent } from '~/data/policy.ts';
import type { CheckedFacts } from '../data/rules/rule.ts';
import { claimOf } from './decision.ts';

type Answers = Readonly<Record<string, PolicyAnswer>>;

const answers: Answers = {
  calico: {
    kind: 'impossible',
    because: 'names come with a paid edition.',
    claims: [claimOf('calico', 'policy.fqdn')],
  },
  cilium: {
    kind: 'written',
    remark: 'The proxy has to see the lookups.',
    claims: [claimOf('cilium', 'policy.fqdn')],
  },
};

function intentWith(changed: Answers) {
  const words = { name: 'Names', does: 'It allows a name.', why: 'Addresses change.' };
  return { ...words, answers: changed } as PolicyIntent;
}

/** A cookbook of one recipe in two dialects that breaks no rule. */
export const smallCookbook = {
  dialects: {
    calico: { name: 'Calico', kinds: '`projectcalico.org/v3`', cni: 'calico' },
    cilium: { name: 'Cilium', kinds: '`cilium.io/v2`', cni: 'cilium' },
  },
  policies: { names: intentWith(answers) },
  manifests: { 'content/policies/names/cilium.yaml': 'kind: CiliumNetworkPolicy\n' },
} as const satisfies Partial<CheckedFacts>;

/** The facts with fields of one answer changed, or without it; the change may be wrong on purpose. */
export function changeAnswer(
  facts: CheckedFacts,
  dialect: string,
  changes: Readonly<Record<string, unknown>> | undefined,
): CheckedFacts {
  const changed = { ...answers[dialect], ...changes } as PolicyAnswer;
  const kept = Object.entries(answers).filter(([id]) => id !== dialect);
  const added = changes === undefined ? [] : [[dialect, changed] as const];
  return { ...facts, policies: { names: intentWith(Object.fromEntries([...kept, ...added])) } };
}
