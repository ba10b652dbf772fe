import type { CniId } from '~/data/cnis.ts';
import type { Interaction, InteractionTopic } from '~/data/interaction.ts';
import type { Mode } from '~/data/mode.ts';
import { cite, smallFacts } from './facts.ts';

type Changes = Readonly<Record<string, unknown>>;

/** Fields as no type would let them: small facts have features and areas of their own. */
function mode(fields: Changes): Mode<CniId> {
  return fields as unknown as Mode<CniId>;
}

const plain = {
  name: 'Calico plain',
  short: 'Plain',
  summary: 'Calico without an overlay.',
  cnis: ['calico'],
  areas: { ipam: 'calico', policy: 'calico' },
  settings: [{ name: 'encapsulation', value: 'None', where: 'Installation' }],
  setup: [{ step: 'Install the operator.', code: 'kubectl create -f operator.yaml' }],
  requirements: ['Nodes in one subnet'],
  supportedBy: 'The community.',
  same: [
    {
      features: ['ipam.pools'],
      reason: 'Pools do not depend on encapsulation.',
      sources: [cite('rules')],
    },
  ],
  answers: {
    'policy.fqdn': {
      support: 'no',
      value: 'No names without the overlay',
      reason: 'The proxy sits at the tunnel.',
      sources: [cite('rules')],
    },
  },
  sources: [cite('rules')],
  reviewed: '2026-02-03',
};

const wrapped = {
  ...plain,
  name: 'Cilium wrapped',
  short: 'Wrapped',
  summary: 'Cilium with VXLAN.',
  cnis: ['calico', 'cilium'],
  areas: { ipam: 'calico', policy: 'cilium' },
  same: [{ features: ['ipam.pools'], of: 'cilium', reason: 'Pools are objects of the cluster.' }],
  answers: {},
};

/** Two modes of the small facts: one checked in full, one of two CNIs with a question open. */
export const smallModes: Readonly<Record<string, Mode<CniId>>> = {
  'calico-plain': mode(plain),
  'cilium-wrapped': mode(wrapped),
};

const namesInTunnels = {
  name: 'Names are lost in tunnels',
  between: [{ feature: 'policy.fqdn', cni: 'calico' }, { mode: 'calico-plain' }],
  happens: 'The proxy never sees the lookup.',
  seen: 'Rules by name match nothing.',
  remedy: 'Set `tunnel=true`.',
  affected: 'all versions',
  modes: ['calico-plain'],
  claims: ['calico/policy.fqdn'],
  sources: [cite('rules')],
  reviewed: '2026-02-03',
};

/** One interaction of the small facts. */
export const smallTopics: Readonly<Record<string, InteractionTopic>> = {
  names: {
    name: 'Names',
    interactions: { 'names-in-tunnels': namesInTunnels as unknown as Interaction },
  },
};

/** The small neighbours. */
export const smallNeighbours = {
  coredns: { name: 'CoreDNS', about: 'The DNS server of the cluster.' },
};

/** The small facts with their modes, interactions and neighbours. */
export const smallModeFacts = {
  ...smallFacts,
  modes: smallModes,
  interactionTopics: smallTopics,
  neighbours: smallNeighbours,
};

/** Facts with fields of the mode `calico-plain` changed. */
export function changeMode<F extends { readonly modes: Readonly<Record<string, Mode<CniId>>> }>(
  facts: F,
  changes: Changes,
): F {
  const changed = mode({ ...facts.modes['calico-plain'], ...changes });
  return { ...facts, modes: { ...facts.modes, 'calico-plain': changed } };
}

/** Facts with fields of the one interaction changed. */
export function changeInteraction<F>(facts: F, changes: Changes): F {
  const changed = { ...namesInTunnels, ...changes } as unknown as Interaction;
  return {
    ...facts,
    interactionTopics: { names: { name: 'Names', interactions: { 'names-in-tunnels': changed } } },
  };
}
