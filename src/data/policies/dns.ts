import type { PolicyIntent } from '../policy.ts';
import { clusterDns, shopPods } from '../policy-actors.ts';

const dns = {
  action: 'allow',
  peers: [clusterDns],
  ports: [
    { protocol: 'UDP', port: 53 },
    { protocol: 'TCP', port: 53 },
  ],
} as const;
/** The Baseline tier yields to NetworkPolicy, and being selected closes nothing. */
const dnsInBaseline = {
  name: 'shop-allow-dns',
  precedence: 'yields',
  egress: { otherwise: 'left alone', rules: [dns] },
} as const;

/** Look-ups of names, wherever they are answered. */
export const dnsRecipes = {
  'allow-dns': {
    name: 'Allow DNS',
    does: 'Every pod of `shop` may ask the cluster DNS, over UDP and TCP. The rules name the CoreDNS pods, which EKS Auto Mode does without: there they must name the address of the DNS Service instead, as `ipBlock`.',
    why: 'It is the first thing that default deny breaks, and each other egress rule by name or Service depends on it.',
    verify:
      '`nslookup kubernetes.default` in a pod of `shop` answers, and a connection to any other port of the DNS pods times out. `kubectl -n kube-system get pods -l k8s-app=kube-dns` must list pods, or the rule selects nothing.',
    undo: 'Delete the policy; under default deny every look-up of `shop` then fails.',
    intends: {
      name: 'allow-dns',
      selects: shopPods,
      precedence: 'adds',
      order: 100,
      egress: { otherwise: 'denied', rules: [dns] },
    },
    answers: {
      networkpolicy: {
        kind: 'written',
        remark:
          'Both selectors stand in one list item, so the peer must match both; on EKS Auto Mode an `ipBlock` with the cluster IP of DNS takes the place of the two.',
        claims: [
          { feature: 'policy.fqdn', cni: 'amazon-vpc-cni' },
          { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
          { feature: 'policy.k8s-networkpolicy', cni: 'calico' },
          { feature: 'policy.k8s-networkpolicy', cni: 'cilium' },
        ],
      },
      clusternetworkpolicy: {
        kind: 'written',
        remark:
          'Its priority puts it before the denial in the same tier; pods that a NetworkPolicy selects for egress never get as far as this tier.',
        instead: dnsInBaseline,
        claims: [
          { feature: 'policy.admin-network-policy', cni: 'calico' },
          { feature: 'policy.admin-network-policy', cni: 'cilium' },
        ],
      },
      calico: {
        kind: 'written',
        remark:
          'Without a tier it sits in `default`, and its low `order` has it read before the denial; each rule names one protocol.',
        claims: [{ feature: 'policy.deny-and-order', cni: 'calico' }],
      },
      cilium: {
        kind: 'written',
        remark:
          'This is a plain port rule; rules by name need the lookups to pass the DNS proxy as well, which the recipe for FQDN egress adds.',
        claims: [{ feature: 'policy.fqdn', cni: 'cilium' }],
      },
      'vpc-cni': {
        kind: 'written',
        remark:
          'The priority places it before the denial; on EKS Auto Mode each node answers DNS, and the peer is the address of the DNS Service under `networks`.',
        instead: dnsInBaseline,
        claims: [
          { feature: 'policy.cluster-wide', cni: 'amazon-vpc-cni' },
          { feature: 'policy.fqdn', cni: 'amazon-vpc-cni' },
        ],
      },
    },
  },
} as const satisfies Record<string, PolicyIntent>;
