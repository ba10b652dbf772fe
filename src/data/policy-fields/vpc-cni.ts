import type {
  FieldCase,
  FieldGrounds,
  PolicyField,
  PolicyFields,
  PolicyKind,
} from '../policy-field.ts';
import {
  agentOn,
  autoModeOn,
  byName,
  containerPort,
  ignoresIpv4,
  ignoresIpv6,
  ipv4Egress,
  portRule,
} from './grounds.ts';
import { vpcAgent, vpcEngine } from './modes.ts';
import { destinations, egressPorts, ingress, podSelector, policyTypes } from './networkpolicy.ts';

/** The engine as a whole; what it lacks has no field in these kinds. */
const engine = { feature: 'policy.summary', inPart: 'enforced' } as const satisfies FieldGrounds;
const cluster = {
  feature: 'policy.cluster-wide',
  inPart: 'enforced',
} as const satisfies FieldGrounds;
const order = {
  feature: 'policy.deny-and-order',
  inPart: 'enforced',
} as const satisfies FieldGrounds;

const domainNames: PolicyField = {
  takes: 'texts',
  rests: {
    ...byName,
    except: [
      {
        modes: ['eks-auto-mode'],
        verdict: 'enforced',
        needs: 'a rule that allows DNS by address, as the node answers it',
      },
      {
        modes: vpcAgent,
        verdict: 'not',
        says: 'The agent skips an entry with a name and no address, so the rule opens nothing.',
        interaction: 'mixed-auto-fqdn',
      },
    ],
  },
};

const pods: PolicyField = {
  takes: 'object',
  rests: cluster,
  fields: {
    namespaceSelector: { takes: 'selector', rests: cluster },
    podSelector: { takes: 'selector', rests: cluster },
  },
};
const inside: PolicyFields = { namespaces: { takes: 'selector', rests: cluster }, pods };

const families: readonly [FieldCase, FieldCase] = [
  {
    name: 'a range of IPv4',
    when: { form: 'ipv4' },
    rests: {
      ...cluster,
      except: [ignoresIpv4],
    },
  },
  {
    name: 'a range of IPv6',
    when: { form: 'ipv6' },
    rests: {
      ...cluster,
      except: [ignoresIpv6],
    },
  },
];

const protocol: PolicyField = {
  takes: 'text',
  rests: portRule,
  values: ['TCP', 'UDP', 'SCTP'],
};

/** Ports in the forms other than a number. */
const ports = {
  portRange: {
    takes: 'object',
    rests: portRule,
    fields: {
      protocol,
      start: { takes: 'number', rests: portRule },
      end: { takes: 'number', rests: portRule },
    },
  },
  namedPort: {
    takes: 'text',
    rests: {
      ...portRule,
      except: [
        {
          modes: vpcEngine,
          verdict: 'not',
          says: 'By the code a name in a ClusterNetworkPolicy falls away beside domain names, and elsewhere the controller fails on the policy.',
        },
      ],
    },
  },
} as const satisfies PolicyFields;

/** What a rule has besides peers and ports. */
const rule = {
  name: { takes: 'text', rests: 'form' },
  action: { takes: 'text', rests: order, values: ['Accept', 'Deny', 'Pass'] },
} as const satisfies PolicyFields;

const ingressPorts: PolicyField = {
  takes: 'objects',
  rests: portRule,
  fields: {
    ...ports,
    portNumber: {
      takes: 'object',
      rests: portRule,
      fields: { protocol, port: { takes: 'number', rests: portRule } },
    },
  },
};

const clusterEgressPorts: PolicyField = {
  takes: 'objects',
  rests: portRule,
  fields: {
    ...ports,
    portNumber: {
      takes: 'object',
      rests: portRule,
      fields: {
        protocol,
        port: { takes: 'number', rests: { ...portRule, except: [containerPort] } },
      },
    },
  },
};

const clusterSpec: PolicyFields = {
  tier: {
    takes: 'text',
    rests: order,
    values: ['Admin', 'Baseline'],
    cases: [
      {
        name: 'Baseline',
        when: { is: ['Baseline'] },
        rests: {
          ...order,
          except: [
            {
              modes: vpcAgent,
              verdict: 'enforced',
              needs:
                'pods that no policy of their namespace selects; others never come to this tier',
              interaction: 'policy-baseline-skipped',
            },
            {
              modes: ['eks-auto-mode'],
              verdict: 'enforced',
              needs:
                'pods that no policy of their namespace selects; others never come to this tier',
            },
          ],
        },
      },
    ],
  },
  priority: { takes: 'number', rests: order },
  subject: { takes: 'object', rests: cluster, fields: inside },
  ingress: {
    takes: 'objects',
    rests: cluster,
    fields: {
      ...rule,
      from: { takes: 'objects', rests: cluster, fields: inside },
      ports: ingressPorts,
    },
  },
  egress: {
    takes: 'objects',
    rests: { ...cluster, except: [ipv4Egress] },
    fields: {
      ...rule,
      to: {
        takes: 'objects',
        rests: cluster,
        fields: {
          ...inside,
          networks: { takes: 'texts', rests: cluster, cases: families },
          domainNames,
        },
      },
      ports: clusterEgressPorts,
    },
  },
};

export const vpcCniKinds: readonly PolicyKind[] = [
  {
    apiVersion: 'networking.k8s.aws/v1alpha1',
    kind: 'ApplicationNetworkPolicy',
    dialect: 'vpc-cni',
    scope: 'namespace',
    readBy: ['amazon-vpc-cni'],
    rests: { ...engine, except: [agentOn, autoModeOn] },
    required: ['spec', 'spec.podSelector'],
    fields: {
      spec: {
        takes: 'object',
        rests: engine,
        fields: {
          podSelector,
          policyTypes,
          ingress,
          egress: {
            takes: 'objects',
            rests: { ...engine, except: [ipv4Egress] },
            fields: {
              to: {
                takes: 'objects',
                rests: engine,
                fields: { ...destinations, domainNames },
              },
              ports: egressPorts,
            },
          },
        },
      },
    },
  },
  {
    apiVersion: 'networking.k8s.aws/v1alpha1',
    kind: 'ClusterNetworkPolicy',
    dialect: 'vpc-cni',
    scope: 'cluster',
    readBy: ['amazon-vpc-cni'],
    rests: { ...cluster, except: [agentOn, autoModeOn] },
    required: ['spec', 'spec.tier', 'spec.priority', 'spec.subject'],
    fields: { spec: { takes: 'object', rests: cluster, fields: clusterSpec } },
  },
];
