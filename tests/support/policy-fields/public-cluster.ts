import type { PublicPolicy } from './public.ts';

const upstream = {
  apiVersion: 'policy.networking.k8s.io/v1alpha2',
  kind: 'ClusterNetworkPolicy',
} as const;
const aws = { apiVersion: 'networking.k8s.aws/v1alpha1' } as const;
const API = 'kubernetes-sigs/network-policy-api: conformance/base';

const subject = { namespaces: { matchLabels: { house: 'gryffindor' } } };
const slytherin = { namespaces: { matchLabels: { house: 'slytherin' } } };
const tier = { tier: 'Admin', priority: 30, subject } as const;

/** Policies for the cluster, and those of AWS. */
export const publicCluster: readonly PublicPolicy[] = [
  {
    ...upstream,
    seen: `${API}/admin_tier/standard-egress-tcp-rules.yaml`,
    because: 'Standard fields, in Calico v3.32 and Cilium 1.20; AWS has a kind of its own.',
    expected: 'NNNNNN EE EEEEE EEEEN',
    spec: {
      ...tier,
      egress: [
        {
          name: 'web-to-others',
          action: 'Accept',
          to: [slytherin],
          protocols: [{ tcp: { destinationPort: { number: 80 } } }],
        },
        { name: 'nothing-else', action: 'Deny', to: [slytherin] },
      ],
    },
  },
  {
    ...upstream,
    seen: `${API}/admin_tier/standard-egress-sctp-rules.yaml`,
    because: 'SCTP, which eBPF of Calico has not and Cilium only without eBPF masquerading.',
    expected: 'NNNNNN EE EEEPE EPEPN',
    spec: {
      ...tier,
      egress: [
        {
          action: 'Deny',
          to: [slytherin],
          protocols: [{ sctp: { destinationPort: { range: { start: 9000, end: 9005 } } } }],
        },
      ],
    },
  },
  {
    ...upstream,
    seen: `${API}/admin_tier/standard-egress-inline-cidr-rules.yaml`,
    because: 'Networks of pods match none of Cilium unless a flag says so.',
    expected: 'NNNNNN EP EEEEE PPPPN',
    spec: { ...tier, egress: [{ action: 'Deny', to: [{ networks: ['10.244.0.0/16'] }] }] },
  },
  {
    ...upstream,
    seen: `${API}/admin_tier/experimental-egress-selector-rules.yaml`,
    because: 'Nodes as peers are experimental: not in Calico, in Cilium by a setting.',
    expected: 'NNNNNN PE PPPPP EEEEN',
    spec: {
      ...tier,
      egress: [
        {
          action: 'Deny',
          to: [{ nodes: { matchLabels: { 'kubernetes.io/os': 'linux' } } }],
          protocols: [{ tcp: { destinationPort: { number: 36363 } } }],
        },
      ],
    },
  },
  {
    apiVersion: 'policy.networking.k8s.io/v1alpha1',
    kind: 'AdminNetworkPolicy',
    seen: `${API}/admin_network_policy/core-priority-field.yaml`,
    because: 'Calico dropped the kind with v3.32, Cilium and AWS never had it.',
    expected: 'NNNNNN NN NNNNN NNNNN',
    spec: { priority: 50, subject, ingress: [{ action: 'Deny', from: [slytherin] }] },
  },
  {
    ...aws,
    kind: 'ApplicationNetworkPolicy',
    seen: 'awsdocs/amazon-eks-user-guide: auto-net-pol',
    because: 'Names count on nodes of EKS Auto Mode, and are skipped on all others.',
    expected: 'PPPPEN NN NNNNN NNNNN',
    spec: {
      podSelector: { matchLabels: { app: 'backend' } },
      policyTypes: ['Egress'],
      egress: [
        {
          to: [{ ipBlock: { cidr: '10.100.0.10/32' } }],
          ports: [{ protocol: 'UDP', port: 53 }],
        },
        {
          to: [{ domainNames: ['*.payments.example'] }],
          ports: [{ protocol: 'TCP', port: 443 }],
        },
      ],
    },
  },
  {
    ...aws,
    kind: 'ClusterNetworkPolicy',
    seen: 'awsdocs/amazon-eks-user-guide: cni-network-policy',
    because: 'Ingress by namespace in the Admin tier, wherever the agent runs.',
    expected: 'EEEEEN NN NNNNN NNNNN',
    spec: {
      ...tier,
      ingress: [{ name: 'sealed', action: 'Deny', from: [{ namespaces: { matchLabels: {} } }] }],
    },
  },
];
