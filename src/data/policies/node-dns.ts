import type { PolicyIntent } from '../policy.ts';
import { nodeLocalDns, shopPods } from '../policy-actors.ts';
import { aws, kubernetes, upstream } from './grounds.ts';

const ports = [
  { protocol: 'UDP', port: 53 },
  { protocol: 'TCP', port: 53 },
] as const;
const cache = { kind: 'range', cidr: '169.254.20.10/32' } as const;
const dnsService = { kind: 'range', cidr: '172.20.0.10/32' } as const;
const toCache = { action: 'allow', peers: [cache, dnsService], ports } as const;
const toService = { action: 'allow', peers: [dnsService], ports } as const;
const noOtherEngine = [
  { feature: 'aws.auto-mode', cni: 'calico' },
  { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
] as const;

/** Names that are resolved on the node and not by the pods of CoreDNS. */
export const nodeDns = {
  'node-local-dns': {
    name: 'NodeLocal DNSCache',
    does: 'Every pod of `shop` may ask the cache on its node, at `169.254.20.10`, and the DNS Service, at its cluster IP. Keep the recipe for DNS beside it. The cluster IP is an example.',
    why: 'The cache runs on the host network, so no rule for the CoreDNS pods covers it, and look-ups fail on the day it is installed.',
    verify:
      '`dig @169.254.20.10 kubernetes.default.svc.cluster.local` in a pod of `shop` is answered. Which of the two addresses pods use stands in their `/etc/resolv.conf`. Under Cilium look whether the counters of the cache rise.',
    undo: 'Delete the policy after the cache is gone, not before.',
    bites: [
      'nodelocaldns-policy',
      'nodelocaldns-cilium',
      'nodelocaldns-calico-ebpf',
      'sgp-strict-nodelocaldns',
    ],
    intends: {
      name: 'allow-node-local-dns',
      selects: shopPods,
      precedence: 'adds',
      order: 110,
      egress: { otherwise: 'denied', rules: [toCache] },
    },
    answers: {
      networkpolicy: {
        kind: 'written',
        remark:
          'Two blocks of one address each, and no selector: nothing that runs on the host network has labels. Under Cilium the cache is no address but a pod.',
        claims: [
          { feature: 'services.node-local-dns', cni: 'amazon-vpc-cni' },
          { feature: 'services.node-local-dns', cni: 'calico' },
          { feature: 'services.node-local-dns', cni: 'cilium' },
        ],
      },
      clusternetworkpolicy: {
        kind: 'written',
        remark:
          'For Calico; in Cilium the peer is the cache by its labels, as in its own dialect, since there it runs as an ordinary pod.',
        instead: {
          name: 'shop-node-local-dns',
          precedence: 'yields',
          egress: { otherwise: 'left alone', rules: [toCache] },
        },
        claims: upstream,
      },
      calico: {
        kind: 'written',
        remark:
          'Both addresses in one list. In eBPF mode queries pass the cache by until `kube-dns` carries an annotation; the rule is right either way.',
        claims: [{ feature: 'services.node-local-dns', cni: 'calico' }],
      },
      cilium: {
        kind: 'written',
        remark:
          'Here the cache is an ordinary pod behind a CiliumLocalRedirectPolicy, and rules name its label. On the host network Cilium passes it by.',
        instead: {
          egress: {
            otherwise: 'denied',
            rules: [{ action: 'allow', peers: [nodeLocalDns], ports }],
          },
        },
        claims: [
          { feature: 'services.node-local-dns', cni: 'cilium' },
          { feature: 'policy.fqdn', cni: 'cilium' },
        ],
      },
      'vpc-cni': {
        kind: 'written',
        remark:
          'The agent judges by address, so both stand under `networks`; pods with security groups reach no cache on their node in `strict`.',
        instead: {
          name: 'shop-node-local-dns',
          precedence: 'yields',
          egress: { otherwise: 'left alone', rules: [toCache] },
        },
        claims: [{ feature: 'services.node-local-dns', cni: 'amazon-vpc-cni' }, ...aws],
      },
    },
  },
  'dns-on-auto-mode': {
    name: 'DNS on EKS Auto Mode',
    does: 'Every pod of `shop` may ask the address of the DNS Service, here `172.20.0.10`, at which each node of EKS Auto Mode answers itself. No label is named.',
    why: 'There are no CoreDNS pods on those nodes. The usual rule for `k8s-app: kube-dns` selects nothing, and every look-up of a closed pod times out.',
    verify:
      '`kubectl -n kube-system get pods -l k8s-app=kube-dns` finds none; the address in `/etc/resolv.conf` of a pod is the one in the rule, and `nslookup kubernetes.default` is answered.',
    undo: 'Delete the policy; under default deny look-ups fail again. In a cluster with other nodes too, the rule for the CoreDNS pods stays.',
    bites: ['auto-mode-dns', 'auto-mode-second-engine'],
    intends: {
      name: 'allow-dns-on-node',
      selects: shopPods,
      precedence: 'adds',
      order: 120,
      egress: { otherwise: 'denied', rules: [toService] },
    },
    answers: {
      networkpolicy: {
        kind: 'written',
        remark:
          'The address is that of your cluster: it ends in `.10` in the range of Services. In IPv6 clusters it is a `/128`.',
        claims: kubernetes,
      },
      clusternetworkpolicy: {
        kind: 'impossible',
        because:
          'the policy engine of Auto Mode nodes is that of AWS, which does not read this kind, and they take no other engine.',
        claims: [
          { feature: 'policy.admin-network-policy', cni: 'amazon-vpc-cni' },
          { feature: 'aws.auto-mode', cni: 'calico' },
        ],
      },
      calico: {
        kind: 'impossible',
        because:
          'nodes of Auto Mode take no other policy engine, and the kinds of Calico are enforced on none of them.',
        claims: noOtherEngine,
      },
      cilium: {
        kind: 'impossible',
        because:
          'nodes of Auto Mode take no other policy engine, and the kinds of Cilium are enforced on none of them.',
        claims: [
          { feature: 'aws.auto-mode', cni: 'cilium' },
          { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
        ],
      },
      'vpc-cni': {
        kind: 'written',
        remark:
          'The address stands under `networks`; in the Admin tier over all namespaces it would spare each of them a copy.',
        instead: {
          name: 'shop-dns-on-node',
          precedence: 'yields',
          egress: { otherwise: 'left alone', rules: [toService] },
        },
        claims: [{ feature: 'policy.fqdn', cni: 'amazon-vpc-cni' }, ...aws],
      },
    },
  },
} as const satisfies Record<string, PolicyIntent>;
