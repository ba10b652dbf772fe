import type { PublicPolicy } from './public.ts';

const standard = { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy' } as const;
const web = { matchLabels: { app: 'web' } };
const RECIPES = 'ahmetb/kubernetes-network-policy-recipes';
const CONFORMANCE = 'kubernetes/kubernetes: test/e2e/network/netpol/network_policy.go';
const DOCS = 'kubernetes/website: content/en/examples/service/networking';

/** NetworkPolicies of Kubernetes. */
export const publicKubernetes: readonly PublicPolicy[] = [
  {
    ...standard,
    seen: `${RECIPES}: 01-deny-all-traffic-to-an-application.md`,
    because: 'Labels and ingress alone are enforced by every engine; Fargate has none.',
    expected: 'EEEEEN EE EEEEE EEEEE',
    spec: { podSelector: web, ingress: [] },
  },
  {
    ...standard,
    seen: `${RECIPES}: 11-deny-egress-traffic-from-an-application.md`,
    because: 'In IPv6 clusters of the VPC CNI the IPv4 egress of a pod lies beside policy.',
    expected: 'EEEPEN EE EEEEE EEEEE',
    spec: { podSelector: web, policyTypes: ['Egress'], egress: [] },
  },
  {
    ...standard,
    seen: `${RECIPES}: 14-deny-external-egress-traffic.md`,
    because: 'The same; peers by namespace and ports by number are enforced.',
    expected: 'EEEPEN EE EEEEE EEEEE',
    spec: {
      podSelector: web,
      policyTypes: ['Egress'],
      egress: [
        {
          ports: [
            { port: 53, protocol: 'UDP' },
            { port: 53, protocol: 'TCP' },
          ],
        },
        { to: [{ namespaceSelector: {} }] },
      ],
    },
  },
  {
    ...standard,
    seen: `${RECIPES}: 09-allow-traffic-only-to-a-port.md`,
    because: 'Ingress from labels on a number.',
    expected: 'EEEEEN EE EEEEE EEEEE',
    spec: {
      podSelector: web,
      ingress: [
        { ports: [{ port: 5000 }], from: [{ podSelector: { matchLabels: { role: 'mon' } } }] },
      ],
    },
  },
  {
    ...standard,
    seen: `${CONFORMANCE}, ingress on one named port`,
    because: 'Names open more than meant in the VPC CNI, and Windows skips rules with them.',
    expected: 'PPPPPN EE EEEEP EEEEE',
    spec: {
      podSelector: web,
      policyTypes: ['Ingress'],
      ingress: [{ ports: [{ port: 'serve-81-tcp', protocol: 'TCP' }] }],
    },
  },
  {
    ...standard,
    seen: `${CONFORMANCE}, egress on one named port`,
    because: 'Without peers a name opens nothing in the VPC CNI; Windows skips the rule.',
    expected: 'PPPPPN EE EEEEP EEEEE',
    spec: {
      podSelector: web,
      policyTypes: ['Egress'],
      egress: [{ ports: [{ port: 'serve-80-tcp', protocol: 'TCP' }] }],
    },
  },
  {
    ...standard,
    seen: `${CONFORMANCE}, except clause of a CIDR block of pods`,
    because:
      'An exception shuts wider rules in the VPC CNI and is skipped on Windows; a range of pods matches none that Cilium manages.',
    expected: 'PPPPEN EP EEEEP PPPPP',
    spec: {
      podSelector: web,
      policyTypes: ['Egress'],
      egress: [{ to: [{ ipBlock: { cidr: '10.244.1.0/24', except: ['10.244.1.17/32'] } }] }],
    },
  },
  {
    ...standard,
    seen: `${CONFORMANCE}, SCTP`,
    because:
      'eBPF of Calico knows no SCTP; in Cilium it is a beta that does not go with eBPF masquerading.',
    expected: 'EEEEEN EE EEEPE EPEPE',
    spec: {
      podSelector: web,
      policyTypes: ['Ingress'],
      ingress: [{ ports: [{ port: 81, protocol: 'SCTP' }] }],
    },
  },
  {
    ...standard,
    seen: `${DOCS}/networkpolicy-multiport-egress.yaml`,
    because:
      'The VPC CNI looks a Service up by the first port of a range alone; private ranges spare what Cilium manages.',
    expected: 'PPPPPN EP EEEEE PPPPP',
    spec: {
      podSelector: { matchLabels: { role: 'db' } },
      policyTypes: ['Egress'],
      egress: [
        {
          to: [{ ipBlock: { cidr: '10.0.0.0/24' } }],
          ports: [{ protocol: 'TCP', port: 32000, endPort: 32768 }],
        },
      ],
    },
  },
  {
    ...standard,
    seen: `${DOCS}/networkpolicy.yaml`,
    because: 'The exception and the private ranges, as above, beside peers by label.',
    expected: 'PPPPEN EP EEEEP PPPPP',
    spec: {
      podSelector: { matchLabels: { role: 'db' } },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [
        {
          from: [
            { ipBlock: { cidr: '172.17.0.0/16', except: ['172.17.1.0/24'] } },
            { namespaceSelector: { matchLabels: { project: 'shop' } } },
            { podSelector: { matchLabels: { role: 'frontend' } } },
          ],
          ports: [{ protocol: 'TCP', port: 6379 }],
        },
      ],
      egress: [
        { to: [{ ipBlock: { cidr: '10.0.0.0/24' } }], ports: [{ protocol: 'TCP', port: 5978 }] },
      ],
    },
  },
  {
    ...standard,
    seen: 'cilium/cilium, issue 34387',
    because: '`0.0.0.0/0` admits neither nodes nor pods of Cilium; IPv6 clusters ignore the range.',
    expected: 'EEEPEN EP EEEEE PPPPP',
    spec: {
      podSelector: {},
      policyTypes: ['Egress'],
      egress: [{ to: [{ ipBlock: { cidr: '0.0.0.0/0' } }] }],
    },
  },
];
