import type { FieldGrounds, PolicyFields, PolicyKind } from '../policy-field.ts';
import { accounts, egress, engine, ingress, nets, order, sets } from './calico-rules.ts';
import { byName } from './grounds.ts';
import { networkPolicySpec } from './networkpolicy.ts';

const cluster = { feature: 'policy.cluster-wide' } as const satisfies FieldGrounds;
const host = { feature: 'policy.host' } as const satisfies FieldGrounds;
const trial = { feature: 'policy.staged-audit' } as const satisfies FieldGrounds;

const spec: PolicyFields = {
  tier: { takes: 'text', rests: order },
  order: { takes: 'number', rests: order },
  selector: { takes: 'text', rests: engine },
  serviceAccountSelector: { takes: 'text', rests: accounts },
  types: { takes: 'texts', rests: engine, values: ['Ingress', 'Egress'] },
  ingress,
  egress,
  performanceHints: { takes: 'texts', rests: 'form' },
};

const globalSpec: PolicyFields = {
  ...spec,
  namespaceSelector: { takes: 'text', rests: cluster },
  applyOnForward: { takes: 'flag', rests: host },
  preDNAT: { takes: 'flag', rests: host },
  doNotTrack: {
    takes: 'flag',
    rests: {
      ...host,
      except: [
        {
          modes: ['calico-ebpf'],
          verdict: 'part',
          says: 'Untracked rules run in XDP, for ingress alone.',
        },
      ],
    },
  },
};

const stagedAction: PolicyFields = {
  stagedAction: { takes: 'text', rests: trial, values: ['Set', 'Delete', 'Learn', 'Ignore'] },
};

/** What all kinds have in common. */
const v3 = {
  apiVersion: 'projectcalico.org/v3',
  dialect: 'calico',
  readBy: ['calico'],
  otherVersions: [
    {
      apiVersion: 'crd.projectcalico.org/v1',
      remedy:
        'Write `projectcalico.org/v3`, the API for people; the other is how Calico stores it.',
    },
  ],
} as const satisfies Partial<PolicyKind>;

const staged = { ...v3, isTrial: true, rests: trial } as const;

const hostFields: PolicyFields = {
  node: { takes: 'text', rests: host },
  interfaceName: { takes: 'text', rests: host },
  expectedIPs: { takes: 'texts', rests: host },
  profiles: { takes: 'texts', rests: host },
  ports: {
    takes: 'objects',
    rests: host,
    fields: {
      name: { takes: 'text', rests: host },
      protocol: { takes: 'mixed', rests: host },
      port: { takes: 'number', rests: host },
    },
  },
};

const setFields: PolicyFields = {
  nets: { ...nets, rests: sets },
  allowedEgressDomains: { takes: 'texts', rests: byName },
};

export const calicoKinds: readonly PolicyKind[] = [
  {
    ...v3,
    kind: 'NetworkPolicy',
    scope: 'namespace',
    rests: engine,
    fields: { spec: { takes: 'object', rests: engine, fields: spec } },
  },
  {
    ...v3,
    kind: 'GlobalNetworkPolicy',
    scope: 'cluster',
    rests: cluster,
    fields: { spec: { takes: 'object', rests: cluster, fields: globalSpec } },
  },
  {
    ...staged,
    kind: 'StagedNetworkPolicy',
    scope: 'namespace',
    fields: { spec: { takes: 'object', rests: trial, fields: { ...spec, ...stagedAction } } },
  },
  {
    ...staged,
    kind: 'StagedGlobalNetworkPolicy',
    scope: 'cluster',
    fields: { spec: { takes: 'object', rests: trial, fields: { ...globalSpec, ...stagedAction } } },
  },
  {
    ...staged,
    kind: 'StagedKubernetesNetworkPolicy',
    scope: 'namespace',
    fields: {
      spec: { takes: 'object', rests: trial, fields: { ...networkPolicySpec, ...stagedAction } },
    },
  },
  {
    ...v3,
    kind: 'Tier',
    scope: 'cluster',
    rests: order,
    fields: {
      spec: {
        takes: 'object',
        rests: order,
        fields: {
          order: { takes: 'number', rests: order },
          defaultAction: { takes: 'text', rests: order, values: ['Deny', 'Pass'] },
        },
      },
    },
  },
  {
    ...v3,
    kind: 'HostEndpoint',
    scope: 'cluster',
    rests: host,
    fields: { spec: { takes: 'object', rests: host, fields: hostFields } },
  },
  {
    ...v3,
    kind: 'NetworkSet',
    scope: 'namespace',
    rests: sets,
    fields: { spec: { takes: 'object', rests: sets, fields: setFields } },
  },
  {
    ...v3,
    kind: 'GlobalNetworkSet',
    scope: 'cluster',
    rests: sets,
    fields: { spec: { takes: 'object', rests: sets, fields: setFields } },
  },
];
