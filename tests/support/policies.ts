import type { Intention } from '~/data/policy-intention.ts';
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

const intends: Intention = {
  name: 'web-to-names',
  selects: {
    kind: 'pods',
    pods: { app: 'web' },
    namespaces: { 'kubernetes.io/metadata.name': 'shop' },
  },
  precedence: 'adds',
  order: 100,
  egress: {
    otherwise: 'denied',
    rules: [
      {
        action: 'allow',
        peers: [{ kind: 'name', name: 'names.example' }],
        ports: [{ protocol: 'TCP', port: 443 }],
      },
    ],
  },
};

const manifest = `apiVersion: cilium.io/v2
kind: CiliumNetworkPolicy
metadata:
  name: web-to-names
  namespace: shop
spec:
  endpointSelector:
    matchLabels:
      app: web
  egress:
    - toFQDNs:
        - matchName: names.example
      toPorts:
        - ports:
            - port: '443'
              protocol: TCP
`;

function intentWith(changed: Answers, meant: Intention = intends) {
  const words = {
    name: 'Names',
    does: 'It allows a name.',
    why: 'Addresses change.',
    verify: 'A call of the name is answered.',
    undo: 'Delete it.',
  };
  return { ...words, intends: meant, answers: changed } as PolicyIntent;
}

/** A cookbook of one recipe in two dialects that breaks no rule. */
export const smallCookbook = {
  dialects: {
    calico: { name: 'Calico', short: 'Calico', kinds: '`projectcalico.org/v3`', cni: 'calico' },
    cilium: { name: 'Cilium', short: 'Cilium', kinds: '`cilium.io/v2`', cni: 'cilium' },
  },
  policies: { names: intentWith(answers) },
  manifests: { 'content/policies/names/cilium.yaml': manifest },
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

/** The facts with fields of the intention changed, and so unlike the manifest. */
export function changeIntention(facts: CheckedFacts, changes: Partial<Intention>): CheckedFacts {
  return { ...facts, policies: { names: intentWith(answers, { ...intends, ...changes }) } };
}

/** The facts with words of the recipe changed. */
export function changeRecipe(facts: CheckedFacts, changes: Partial<PolicyIntent>): CheckedFacts {
  return { ...facts, policies: { names: { ...intentWith(answers), ...changes } } };
}

/** The facts with the text of the only manifest changed. */
export function changeManifest(
  facts: CheckedFacts,
  change: (text: string) => string,
): CheckedFacts {
  const changed = Object.entries(facts.manifests).map(([path, text]) => [path, change(text)]);
  return { ...facts, manifests: Object.fromEntries(changed) as CheckedFacts['manifests'] };
}
