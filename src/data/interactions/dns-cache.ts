import type { Interaction } from '../interaction.ts';

/** What meets NodeLocal DNSCache, CoreDNS and DNS on the node. */
export const dnsCacheInteractions = {
  'nodelocaldns-policy': {
    name: 'Rules for the DNS pods do not admit NodeLocal DNSCache',
    between: [
      { neighbour: 'nodelocal-dns' },
      { neighbour: 'coredns' },
      { feature: 'policy.k8s-networkpolicy' },
    ],
    happens:
      'The cache runs on the host network and answers on an address of its own, often `169.254.20.10`, and, with kube-proxy in iptables mode, on the address of the DNS Service too. An egress rule that selects the CoreDNS pods matches neither. The policy controller of AWS adds the address of a Service with that selector, so under the policy of the VPC CNI only that of the cache stays shut. What the cache does not know it asks CoreDNS from the address of the node, which an ingress rule there has to admit as well.',
    seen: 'Since the cache came in, look-ups fail in namespaces with egress policy, under that of the VPC CNI those that ask the address of the cache; `dig @169.254.20.10` from such a pod gets no answer.',
    remedy:
      'Allow UDP and TCP 53 by `ipBlock` to the address of the cache, such as `169.254.20.10/32`, and to the cluster IP of `kube-dns`, beside the rule for the pods. On CoreDNS admit the addresses of the nodes and, with encapsulation, those of their tunnel devices.',
    affected: 'engines that judge by address, as Calico and the agent of the VPC CNI do',
    issues: [
      {
        source: { document: 'web/github-com-gardener-gardener-issues-2745' },
        state: 'closed',
        asOf: '2026-11-27',
      },
    ],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-calico',
      'calico-vxlan',
      'calico-bgp',
      'calico-nftables',
      'calico-ebpf',
    ],
    claims: [
      'calico/policy.k8s-networkpolicy',
      'calico/policy.default-deny',
      'amazon-vpc-cni/policy.k8s-networkpolicy',
      'amazon-vpc-cni/policy.default-deny',
      'calico/services.node-local-dns',
      'amazon-vpc-cni/services.node-local-dns',
    ],
    guides: ['networkpolicy-on-eks'],
    sources: [
      { document: 'calico-docs/node-local-dns-cache', lines: [[24, 51]] },
      {
        document: 'web/github-com-kubernetes-kubernetes-pull-70555',
        passage: 'Report of November 2018',
      },
      { document: 'web/github-com-gardener-gardener-issues-2745' },
      {
        document: 'web/kubernetes-io-docs-tasks-administer-cluster-nodelocaldns',
        passage: 'Addresses in iptables and IPVS mode',
      },
      { document: 'web/github-com-gardener-gardener-pull-6583', passage: 'Calico' },
      {
        document: 'network-policy-controller/endpoints',
        lines: [[451, 556]],
        passage: 'Cluster IPs of selected pods',
      },
      {
        document: 'network-policy-agent/fw-rule-processor',
        lines: [[143, 147]],
        passage: 'Maps by address',
      },
    ],
    reviewed: '2026-11-28',
  },
  'auto-mode-dns': {
    name: 'Rules for the CoreDNS pods let no look-up through on EKS Auto Mode',
    between: [
      { mode: 'eks-auto-mode' },
      { neighbour: 'coredns' },
      { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'A server on each node answers what its pods ask, and a new Auto Mode cluster of eksctl or the console has no CoreDNS pods. So an egress rule that selects `k8s-app: kube-dns` finds no pod. The controller adds a cluster IP to it only where a Service with that selector exists, and Auto Mode resolves names without one.',
    seen: 'Look-ups of closed pods time out; `curl` says `Resolving timed out`. `kubectl -n kube-system get pods -l k8s-app=kube-dns` finds none.',
    remedy:
      'Allow UDP and TCP 53 by `ipBlock` to the address of the DNS Service: in the workshop of AWS `172.20.0.10/32`, in other IPv4 clusters the one that ends in `.10` in the range of Services. In IPv6 clusters append `a` to the network address of that range, as a `/128`. Compare it with `/etc/resolv.conf` of a pod. A ClusterNetworkPolicy of AWS takes it under `networks`. In a cluster with other nodes too, keep the rule for the CoreDNS pods beside it.',
    affected:
      'nodes of EKS Auto Mode with network policy; by the code not where a DNS Service with that selector exists',
    modes: ['eks-auto-mode'],
    claims: [
      'amazon-vpc-cni/policy.k8s-networkpolicy',
      'amazon-vpc-cni/policy.fqdn',
      'amazon-vpc-cni/policy.default-deny',
      'amazon-vpc-cni/policy.cluster-wide',
      'amazon-vpc-cni/aws.auto-mode',
      'amazon-vpc-cni/services.node-local-dns',
    ],
    guides: ['networkpolicy-on-eks'],
    sources: [
      {
        document: 'eks-user-guide/auto-change',
        lines: [[87, 93]],
        passage: 'DNS server on the node',
      },
      {
        document: 'eks-best-practices/auto-mode',
        lines: [[106, 119]],
        passage: 'Pods of a new cluster',
      },
      { document: 'eks-workshop/allow-ui-egress', lines: [[12, 15]] },
      { document: 'eks-workshop/egress', lines: [[23, 50]], passage: 'DNS by address' },
      {
        document: 'eks-user-guide-2026/auto-net-pol',
        passage: 'Determining the CoreDNS IP address',
      },
      {
        document: 'network-policy-controller/endpoints',
        lines: [[451, 515]],
        passage: 'Cluster IPs by selector',
      },
      {
        document: 'network-policy-controller/clusternetworkpolicy-types',
        lines: [[201, 207]],
        passage: 'networks',
      },
    ],
    reviewed: '2026-11-28',
  },
  'nodelocaldns-calico-ebpf': {
    name: 'Calico eBPF sends queries past NodeLocal DNSCache',
    between: [{ neighbour: 'nodelocal-dns' }, { mode: 'calico-ebpf' }],
    happens:
      'The cache takes queries to the DNS Service by holding its address on the node. The eBPF programs translate that address first, so queries go to CoreDNS directly.',
    seen: 'Queries of pods to the DNS Service do not arrive at the cache.',
    remedy:
      'Run `kubectl annotate service kube-dns -n kube-system projectcalico.org/natExcludeService=true`, so that the replacement of kube-proxy leaves the Service out. Ingress policies on CoreDNS have to admit the addresses of the nodes, from which the cache asks, and before v3.33, with encapsulation, those of their tunnel devices.',
    affected: 'eBPF mode with kube-proxy replaced; docs of v3.32',
    issues: [
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-4689' },
        state: 'closed',
        asOf: '2026-11-27',
      },
    ],
    modes: ['calico-ebpf', 'vpc-cni-calico'],
    claims: [
      'calico/networking.kube-proxy-replacement',
      'calico/performance.service-lb',
      'calico/services.node-local-dns',
    ],
    guides: ['ebpf-without-the-mystique'],
    sources: [
      {
        document: 'calico-docs/node-local-dns-cache',
        lines: [
          [24, 51],
          [56, 65],
        ],
      },
      {
        document: 'calico-docs/upgrade-notes-3-33',
        lines: [[107, 116]],
        passage: 'Overlay traffic in eBPF mode',
      },
      { document: 'calico/bpf-proxy', lines: [466, [513, 517]], passage: 'natExcludeService' },
      {
        document: 'web/kubernetes-io-docs-tasks-administer-cluster-nodelocaldns',
        passage: 'Addresses in iptables and IPVS mode',
      },
      { document: 'web/github-com-projectcalico-calico-issues-4689' },
    ],
    reviewed: '2026-11-28',
  },
  'nodelocaldns-cilium': {
    name: 'Cilium sends queries past NodeLocal DNSCache',
    between: [
      { neighbour: 'nodelocal-dns' },
      { cni: 'cilium' },
      { setting: 'localRedirectPolicies.enabled=false' },
    ],
    happens:
      'The cache listens on a static address to catch queries for the DNS Service. Cilium picks a CoreDNS pod for a query at the socket or at the interface of the pod, so the cache never gets it. Even with kube-proxy left in place Cilium does so for ClusterIPs that pods call.',
    seen: '`coredns_dns_requests_total` on port 9253 of the cache does not rise while pods look names up.',
    remedy:
      'Set `localRedirectPolicies.enabled=true`, beside kube-proxy also `socketLB.enabled=true` for pods on the host network, and restart operator and agents. Run the cache from image 1.15.16 or newer as an ordinary pod: `hostNetwork: false`, with `-skipteardown=true -setupinterface=false -setupiptables=false`. Its Corefile binds to `0.0.0.0`, and health check and readiness probe use its own address. Steer DNS to it by a CiliumLocalRedirectPolicy in the namespace of the DNS Service, where the cache runs too.',
    affected: 'upstream Cilium as the only CNI, with or without kube-proxy',
    modes: ['cilium-overlay', 'cilium-kpr', 'cilium-eni', 'cilium-native'],
    claims: [
      'cilium/networking.kube-proxy-replacement',
      'cilium/performance.service-lb',
      'cilium/policy.fqdn',
      'cilium/services.node-local-dns',
    ],
    guides: ['ebpf-without-the-mystique', 'moving-from-the-vpc-cni'],
    because:
      'no source speaks of the cache in a chain, and the redirect leaves out the host network beside kube-proxy unless told.',
    sources: [
      {
        document: 'cilium/local-redirect-policy',
        lines: [
          [14, 17],
          [38, 56],
          [79, 135],
          [422, 497],
        ],
      },
      { document: 'cilium/kubeproxy-free', lines: [[145, 146]], passage: 'Default of the chart' },
    ],
    reviewed: '2026-11-28',
  },
} as const satisfies Record<string, Interaction>;
