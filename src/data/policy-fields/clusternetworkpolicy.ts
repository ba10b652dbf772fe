import type { FieldGrounds, PolicyField, PolicyFields, PolicyKind } from '../policy-field.ts';
import { agentIsHost, podIdentity, portRule, sctp } from './grounds.ts';
import { calicoEngine, ciliumCurrent, ciliumEngine, ciliumProxy } from './modes.ts';

/** The kind for the cluster; what answers in part lack has fields and cases of its own. */
const cluster = {
  feature: 'policy.admin-network-policy',
  inPart: 'enforced',
} as const satisfies FieldGrounds;

/** Calico takes two of the experimental fields, and these are not among them. */
const notInCalico = {
  modes: calicoEngine,
  verdict: 'not',
  says: 'Of the experimental fields Calico takes networks and named ports alone.',
} as const;

const pods: PolicyField = {
  takes: 'object',
  rests: cluster,
  fields: {
    namespaceSelector: { takes: 'selector', rests: cluster },
    podSelector: { takes: 'selector', rests: cluster },
  },
};
const inside: PolicyFields = { namespaces: { takes: 'selector', rests: cluster }, pods };

const range: PolicyField = {
  takes: 'object',
  rests: portRule,
  fields: {
    start: { takes: 'number', rests: portRule },
    end: { takes: 'number', rests: portRule },
  },
};
const transport: PolicyField = {
  takes: 'object',
  rests: portRule,
  fields: {
    destinationPort: {
      takes: 'object',
      rests: portRule,
      fields: { number: { takes: 'number', rests: portRule }, range },
    },
  },
};

const protocols: PolicyField = {
  takes: 'objects',
  rests: portRule,
  fields: {
    tcp: transport,
    udp: transport,
    sctp: { ...transport, rests: sctp.rests },
    destinationNamedPort: {
      takes: 'text',
      rests: {
        ...cluster,
        except: [
          {
            modes: ['calico-windows'],
            verdict: 'not',
            says: 'The driver skips rules with named ports, with a line in its log.',
          },
          {
            modes: ciliumCurrent,
            verdict: 'unknown',
            says: 'No source cited says whether names of ports count in this kind.',
          },
        ],
      },
    },
  },
};

const networks: PolicyField = {
  takes: 'texts',
  rests: cluster,
  cases: [
    {
      name: 'a range that can hold pods or nodes',
      when: { form: 'cluster-range' },
      rests: {
        ...cluster,
        except: [
          {
            modes: ciliumCurrent,
            verdict: 'part',
            says: 'It matches neither nodes nor pods of Cilium without `--policy-cidr-match-mode=pods,nodes`.',
          },
        ],
      },
    },
    { ...podIdentity, rests: { ...cluster, except: [agentIsHost] } },
    {
      name: 'a range of IPv6',
      when: { form: 'ipv6' },
      rests: {
        ...cluster,
        except: [
          {
            modes: ['calico-windows'],
            verdict: 'not',
            says: 'HNS rules of Calico are for IPv4 alone.',
          },
        ],
      },
    },
  ],
};

const domainNames: PolicyField = {
  takes: 'texts',
  rests: {
    ...cluster,
    except: [
      notInCalico,
      {
        modes: ['vpc-cni-cilium'],
        verdict: 'not',
        says: 'Names need the layer 7 proxy, which the chain does not support.',
        interaction: 'chain-l7-dns',
      },
      {
        modes: ciliumProxy,
        verdict: 'enforced',
        needs: 'the experimental CRD, the L7 proxy, and DNS pods labelled `k8s-app=kube-dns`',
      },
    ],
  },
};

const nodes: PolicyField = {
  takes: 'selector',
  rests: {
    ...cluster,
    except: [
      notInCalico,
      {
        modes: ciliumCurrent,
        verdict: 'enforced',
        needs: 'the experimental CRD and `nodeSelectorLabels`',
      },
    ],
  },
};

/** What a rule has besides its peers. */
const rule = {
  name: { takes: 'text', rests: 'form' },
  action: { takes: 'text', rests: cluster, values: ['Accept', 'Deny', 'Pass'] },
  protocols,
} as const satisfies PolicyFields;

const spec: PolicyFields = {
  tier: { takes: 'text', rests: cluster, values: ['Admin', 'Baseline'] },
  priority: { takes: 'number', rests: cluster },
  subject: { takes: 'object', rests: cluster, fields: inside },
  ingress: {
    takes: 'objects',
    rests: cluster,
    fields: { ...rule, from: { takes: 'objects', rests: cluster, fields: inside } },
  },
  egress: {
    takes: 'objects',
    rests: cluster,
    fields: {
      ...rule,
      to: {
        takes: 'objects',
        rests: cluster,
        fields: { ...inside, networks, domainNames, nodes },
      },
    },
  },
};

/** The kinds before it, which nothing here reads. */
const predecessor = {
  apiVersion: 'policy.networking.k8s.io/v1alpha1',
  dialect: 'clusternetworkpolicy',
  scope: 'cluster',
  readBy: ['amazon-vpc-cni', 'calico', 'cilium'],
  rests: {
    ...cluster,
    except: [
      {
        modes: calicoEngine,
        verdict: 'not',
        says: 'Calico v3.32 dropped the kind: such objects stay in the cluster without effect.',
      },
      {
        modes: ciliumEngine,
        verdict: 'not',
        says: 'Cilium reads ClusterNetworkPolicy and not its predecessors.',
      },
    ],
  },
} as const satisfies Omit<PolicyKind, 'kind'>;

export const clusterNetworkPolicyKinds: readonly PolicyKind[] = [
  {
    apiVersion: 'policy.networking.k8s.io/v1alpha2',
    kind: 'ClusterNetworkPolicy',
    dialect: 'clusternetworkpolicy',
    scope: 'cluster',
    readBy: ['amazon-vpc-cni', 'calico', 'cilium'],
    rests: {
      ...cluster,
      except: [
        {
          modes: ciliumCurrent,
          verdict: 'enforced',
          needs: '`k8sClusterNetworkPolicy.enabled=true`, and the CRD of network-policy-api 0.2',
        },
      ],
    },
    required: ['spec', 'spec.tier', 'spec.priority', 'spec.subject'],
    otherVersions: [
      {
        apiVersion: 'policy.networking.k8s.io/v1alpha1',
        remedy: 'Write `policy.networking.k8s.io/v1alpha2`, the version of this kind.',
      },
    ],
    fields: { spec: { takes: 'object', rests: cluster, fields: spec } },
  },
  { ...predecessor, kind: 'AdminNetworkPolicy' },
  { ...predecessor, kind: 'BaselineAdminNetworkPolicy' },
];
