import type { PolicyIntent } from '../policy.ts';
import { clusterDns, web } from '../policy-actors.ts';

const https = [{ protocol: 'TCP', port: 443 }] as const;
const below = {
  action: 'allow',
  peers: [{ kind: 'name', name: '*.payments.example' }],
  ports: https,
} as const;

/** Names of which the first part is not known. */
export const names = {
  'egress-wildcard': {
    name: 'FQDN egress with a wildcard',
    does: 'Pods labelled `app: web` may open HTTPS connections to every name below `payments.example`, however many parts it has, and not to `payments.example` itself.',
    why: 'Storage buckets, regions and tenants of a service have names of their own. The asterisk does not mean the same everywhere, and one that is copied from a dialect to the other opens less.',
    verify:
      'Calls of `https://eu.payments.example` and `https://a.eu.payments.example` are answered; one of `https://payments.example` times out.',
    undo: 'Delete the policy; under default deny the names are shut again.',
    bites: ['mixed-auto-fqdn', 'chain-l7-dns'],
    sources: [
      {
        document: 'cilium/security-policy-layer3',
        lines: [[529, 543]],
        passage: 'Patterns of Cilium',
      },
      {
        document: 'network-policy-api/clusternetworkpolicy-types',
        lines: [[534, 551]],
        passage: 'Patterns of ClusterNetworkPolicy',
      },
      {
        document: 'network-policy-controller/applicationnetworkpolicy-types',
        lines: [[51, 68]],
        passage: 'Patterns of AWS',
      },
    ],
    intends: {
      name: 'web-to-payments-hosts',
      selects: web,
      precedence: 'adds',
      order: 310,
      egress: { otherwise: 'denied', rules: [below] },
    },
    answers: {
      networkpolicy: {
        kind: 'impossible',
        because: 'the kind has no field for names, with or without a wildcard.',
        claims: [{ feature: 'policy.k8s-networkpolicy', cni: 'cilium' }],
      },
      clusternetworkpolicy: {
        kind: 'written',
        remark:
          'A leading `*.` stands for one part or several, and only there. The field is in the experimental channel, and Calico does not cover it.',
        instead: {
          precedence: 'yields',
          egress: { otherwise: 'left alone', rules: [below] },
        },
        claims: [
          { feature: 'policy.admin-network-policy', cni: 'calico' },
          { feature: 'policy.admin-network-policy', cni: 'cilium' },
        ],
      },
      calico: {
        kind: 'impossible',
        because:
          'names come with a paid edition, in which a rule may hold wildcards; the rules of open source have no such field.',
        claims: [{ feature: 'policy.fqdn', cni: 'calico' }],
      },
      cilium: {
        kind: 'written',
        remark:
          'Two asterisks stand for any number of parts; `*.payments.example` would be one part and no more. The first rule shows look-ups to the DNS proxy.',
        instead: {
          egress: {
            otherwise: 'denied',
            rules: [
              {
                action: 'allow',
                peers: [clusterDns],
                ports: [{ protocol: 'any', port: 53 }],
                lookups: ['*'],
              },
              { ...below, peers: [{ kind: 'name', name: '**.payments.example' }] },
            ],
          },
        },
        claims: [{ feature: 'policy.fqdn', cni: 'cilium' }],
      },
      'vpc-cni': {
        kind: 'written',
        remark:
          'As upstream, one asterisk covers several parts. On EKS Auto Mode nodes only: elsewhere the rule admits nothing.',
        instead: {
          egress: {
            otherwise: 'denied',
            rules: [
              {
                action: 'allow',
                peers: [{ kind: 'range', cidr: '0.0.0.0/0' }],
                ports: [
                  { protocol: 'UDP', port: 53 },
                  { protocol: 'TCP', port: 53 },
                ],
              },
              below,
            ],
          },
        },
        claims: [{ feature: 'policy.fqdn', cni: 'amazon-vpc-cni' }],
      },
    },
  },
} as const satisfies Record<string, PolicyIntent>;
