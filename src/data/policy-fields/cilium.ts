import type { FieldGrounds, PolicyFields, PolicyKind } from '../policy-field.ts';
import { engine, nodeSelector, notOnHybridNodes, ruleFields } from './cilium-rules.ts';

const cluster = {
  feature: 'policy.cluster-wide',
  except: [notOnHybridNodes],
} as const satisfies FieldGrounds;
const sets = { feature: 'policy.network-sets' } as const satisfies FieldGrounds;

const gateway = { feature: 'security.egress-gateway' } as const satisfies FieldGrounds;

const v2 = { apiVersion: 'cilium.io/v2', dialect: 'cilium', readBy: ['cilium'] } as const;

const rule: PolicyFields = {
  endpointSelector: { takes: 'selector', rests: engine },
  ...ruleFields,
};
/** A gateway of an egress gateway policy, which has one or a list of them. */
const exit: PolicyFields = {
  nodeSelector: { takes: 'selector', rests: gateway },
  egressIP: { takes: 'text', rests: gateway },
  interface: { takes: 'text', rests: gateway },
};
const gatewayRule: PolicyFields = {
  selectors: {
    takes: 'objects',
    rests: gateway,
    fields: {
      namespaceSelector: { takes: 'selector', rests: gateway },
      podSelector: { takes: 'selector', rests: gateway },
      nodeSelector: { takes: 'selector', rests: gateway },
    },
  },
  destinationCIDRs: { takes: 'texts', rests: gateway },
  excludedCIDRs: { takes: 'texts', rests: gateway },
  egressGateway: { takes: 'object', rests: gateway, fields: exit },
  egressGateways: { takes: 'objects', rests: gateway, fields: exit },
};
const clusterRule: PolicyFields = { ...rule, nodeSelector };

export const ciliumKinds: readonly PolicyKind[] = [
  {
    ...v2,
    kind: 'CiliumNetworkPolicy',
    scope: 'namespace',
    rests: { ...engine, except: [notOnHybridNodes] },
    fields: {
      spec: { takes: 'object', rests: engine, fields: rule },
      specs: { takes: 'objects', rests: engine, fields: rule },
    },
  },
  {
    ...v2,
    kind: 'CiliumClusterwideNetworkPolicy',
    scope: 'cluster',
    rests: cluster,
    fields: {
      spec: { takes: 'object', rests: cluster, fields: clusterRule },
      specs: { takes: 'objects', rests: cluster, fields: clusterRule },
    },
  },
  {
    ...v2,
    kind: 'CiliumCIDRGroup',
    scope: 'cluster',
    rests: { ...sets, except: [notOnHybridNodes] },
    otherVersions: [
      {
        apiVersion: 'cilium.io/v2alpha1',
        remedy: 'Write `cilium.io/v2`; the CRD marks the older version as deprecated.',
      },
    ],
    fields: {
      spec: {
        takes: 'object',
        rests: sets,
        fields: { externalCIDRs: { takes: 'texts', rests: sets } },
      },
    },
  },
  {
    ...v2,
    kind: 'CiliumEgressGatewayPolicy',
    scope: 'cluster',
    rests: gateway,
    fields: { spec: { takes: 'object', rests: gateway, fields: gatewayRule } },
  },
];
