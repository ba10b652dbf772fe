import type { PolicyIntent } from '../policy.ts';
import { clusterDns, outsideKubeSystem } from '../policy-actors.ts';
import { aws, upstream } from './grounds.ts';

/** Look-ups that no team can cut off. */
export const dnsForAll = {
  'dns-for-all': {
    name: 'DNS for every namespace',
    does: 'Every pod outside `kube-system` may ask the CoreDNS pods, whatever the teams write, and no direction is closed by it. Where names are resolved on the node, the peer is an address instead.',
    why: 'Of all that default deny breaks, DNS breaks first and in each namespace. One rule of the platform team spares every team its own.',
    verify:
      'In a namespace with nothing but a default deny `nslookup kubernetes.default` is answered, and a call to anything else times out.',
    undo: 'Delete the policy only when each closed namespace has a rule of its own for DNS.',
    bites: ['auto-mode-dns', 'nodelocaldns-policy'],
    intends: {
      name: 'dns-for-all',
      selects: outsideKubeSystem,
      precedence: 'overrides',
      order: 20,
      egress: {
        otherwise: 'left alone',
        rules: [
          {
            action: 'allow',
            peers: [clusterDns],
            ports: [
              { protocol: 'UDP', port: 53 },
              { protocol: 'TCP', port: 53 },
            ],
          },
        ],
      },
    },
    answers: {
      networkpolicy: {
        kind: 'impossible',
        because:
          'a policy belongs to one namespace: each namespace needs a copy, and a policy without other rules closes the pods it selects.',
        claims: [
          { feature: 'policy.k8s-networkpolicy', cni: 'calico' },
          { feature: 'policy.cluster-wide', cni: 'amazon-vpc-cni' },
        ],
      },
      clusternetworkpolicy: {
        kind: 'written',
        remark:
          'Accept in the Admin tier is final: no NetworkPolicy of a team takes it back, so keep such rules narrow.',
        claims: upstream,
      },
      calico: {
        kind: 'written',
        remark:
          'It shares the tier of the guard-rail; what the rule allows is settled there, and `defaultAction: Pass` hands on the rest.',
        claims: [
          { feature: 'policy.deny-and-order', cni: 'calico' },
          { feature: 'policy.cluster-wide', cni: 'calico' },
        ],
      },
      cilium: {
        kind: 'written',
        remark:
          'It adds to what others allow, and a denial of a team still beats it: in these kinds nothing outranks a denial.',
        instead: { precedence: 'adds' },
        claims: [
          { feature: 'policy.deny-and-order', cni: 'cilium' },
          { feature: 'policy.staged-audit', cni: 'cilium' },
        ],
      },
      'vpc-cni': {
        kind: 'written',
        remark:
          'Asked before every NetworkPolicy; on EKS Auto Mode write the address of the DNS Service under `networks` in the place of the pods.',
        claims: [...aws, { feature: 'policy.fqdn', cni: 'amazon-vpc-cni' }],
      },
    },
  },
} as const satisfies Record<string, PolicyIntent>;
