import { ALL_OF_CALICO, type PublicPolicy } from './public.ts';

const v3 = { apiVersion: 'projectcalico.org/v3' } as const;
const global = { ...v3, kind: 'GlobalNetworkPolicy' } as const;
const DOCS = 'tigera/docs: calico/network-policy';

/** Policies of Calico. */
export const publicCalico: readonly PublicPolicy[] = [
  {
    ...global,
    seen: `${DOCS}/policy-rules/log-rules.mdx`,
    because: '`Log` does not work on Windows; in eBPF mode it takes Linux 5.16.',
    expected: 'NNNNNN EN EEEEP NNNNN',
    spec: {
      selector: 'all()',
      types: ['Ingress'],
      ingress: [{ action: 'Log' }, { action: 'Pass' }],
    },
  },
  {
    ...global,
    seen: `${DOCS}/services/kubernetes-node-ports.mdx`,
    because: 'Rules before DNAT are for hosts, which Windows has not.',
    expected: 'NNNNNN EN EEEEP NNNNN',
    spec: {
      selector: 'has(example.org/node)',
      order: 1100,
      applyOnForward: true,
      preDNAT: true,
      types: ['Ingress'],
      ingress: [{ action: 'Deny', protocol: 'TCP', destination: { ports: ['30000:32767'] } }],
    },
  },
  {
    ...global,
    seen: 'tigera/docs: calico-enterprise/network-policy/domain-based-policy.mdx',
    because: 'Names are for paid editions; the open one has no such field.',
    expected: 'NNNNNN PN PPPPP NNNNN',
    spec: {
      selector: "app == 'web'",
      types: ['Egress'],
      egress: [{ action: 'Allow', destination: { domains: ['api.payments.example'] } }],
    },
  },
  {
    ...global,
    seen: `${DOCS}/istio/app-layer-policy.mdx`,
    because: 'HTTP on ingress beside Istio: nobody says over the VPC CNI, and Windows has none.',
    expected: 'NNNNNN ?N EEEEP NNNNN',
    spec: {
      selector: "app == 'customer'",
      ingress: [{ action: 'Allow', http: { methods: ['GET'] } }],
      egress: [{ action: 'Allow' }],
    },
  },
  {
    ...global,
    seen: `${DOCS}/policy-rules/icmp-ping.mdx`,
    because: 'A type is skipped on Windows, and with a code `nft` may refuse the match.',
    expected: 'NNNNNN EN EEPEP NNNNN',
    spec: {
      order: 200,
      selector: 'all()',
      types: ['Ingress'],
      ingress: [{ action: 'Allow', protocol: 'ICMP', icmp: { type: 8, code: 0 } }],
    },
  },
  {
    ...v3,
    kind: 'NetworkPolicy',
    seen: `${DOCS}/policy-rules/service-accounts.mdx`,
    because: 'Service accounts are matched in every mode of Calico.',
    expected: ALL_OF_CALICO,
    spec: {
      selector: "role == 'db'",
      types: ['Ingress'],
      ingress: [
        {
          action: 'Allow',
          protocol: 'TCP',
          source: { serviceAccounts: { names: ['api'], selector: "role == 'intern'" } },
          destination: { ports: [6379] },
        },
      ],
    },
  },
  {
    ...global,
    seen: `${DOCS}/extreme-traffic/high-connection-workloads.mdx`,
    because: 'Untracked rules run in XDP, for ingress alone, in eBPF mode; Windows has no hosts.',
    expected: 'NNNNNN EN EEEPP NNNNN',
    spec: {
      selector: "cache == 'yes'",
      applyOnForward: true,
      doNotTrack: true,
      types: ['Ingress', 'Egress'],
      ingress: [{ action: 'Allow', protocol: 'TCP', destination: { ports: [12211] } }],
      egress: [{ action: 'Allow', protocol: 'TCP', source: { ports: [12211] } }],
    },
  },
  {
    ...global,
    seen: `${DOCS}/policy-rules/external-ips-policy.mdx`,
    because: 'A negated range is skipped on Windows.',
    expected: 'NNNNNN EN EEEEP NNNNN',
    spec: {
      selector: 'all()',
      types: ['Ingress'],
      ingress: [{ action: 'Deny', source: { notNets: ['198.51.100.0/24'] } }],
    },
  },
];
