import type { ClaimsFor } from '../../claim.ts';

export const multicluster = {
  'multicluster.connect': {
    support: 'yes',
    value: 'Cluster Mesh of up to 255 clusters, 511 as an option',
    detail:
      'Cluster Mesh joins clusters through a `clustermesh-apiserver` in each, whose etcd (in kvstore mode the one already there) the others read over mutual TLS; pod traffic itself flows straight between nodes. Clusters need trust in the certificates of each other, the same data path mode, and versions at most one minor apart. Pod and node addresses must not overlap, and nodes must reach the InternalIPs of each other on the ports of the mesh. Going to 511 clusters cuts the identities per cluster to 32,767 and has to be decided at installation, in all of them. Generated mesh certificates last one year by default and, made by Helm as preset, are renewed only when the chart is rendered again.',
    conditions: [
      'a name of at most 32 characters and an id of its own for each cluster, best set at installation; a later change takes a restart of all workloads',
      'in ENI mode or chained on the VPC CNI, no cluster id of 128–255 or 384–511',
      'WireGuard in every cluster or in none; not together with ztunnel or the egress gateway',
      'identities as CRDs: not host policies, tunnelling, kube-proxy replacement and WireGuard all at once',
      'under native routing, one routing CIDR over the pods of all clusters, which reach each other',
      'under IPsec, at most 65,535 nodes in the mesh, and keys rotated in every cluster',
    ],
    default: 'off',
    because:
      'a new name or id takes a restart of all workloads, WireGuard is for every cluster or none and clashes with host policies, IPsec limits the nodes, and ztunnel and egress gateway exclude the mesh.',
    sources: [
      { document: 'cilium/clustermesh-intro', lines: [[13, 63]] },
      {
        document: 'cilium/setup',
        lines: [
          [20, 111],
          [121, 168],
        ],
        passage: 'Prerequisites and limits',
      },
      { document: 'cilium-chart/readme-md', lines: [202, 299, 321] },
      {
        document: 'cilium/cluster-id-check',
        lines: [
          [69, 78],
          [122, 143],
        ],
        passage: 'Check of the agent, its override',
      },
      { document: 'cilium/chart-validate', lines: [[164, 169]] },
      {
        document: 'cilium/encryption-wireguard',
        lines: [[206, 212]],
        passage: 'WireGuard in a mesh',
      },
      { document: 'cilium/host', lines: [[174, 184]], passage: 'Host policies and WireGuard' },
      { document: 'cilium/encryption-ztunnel', lines: [54, [197, 198]], passage: 'No ztunnel' },
      { document: 'cilium/egress-gateway', lines: [[76, 77]], passage: 'No egress gateway' },
      { document: 'web/github-com-cilium-cilium-issues-21330' },
      { document: 'cilium/upgrade-current', lines: [[74, 82]], passage: 'Certificates' },
      {
        document: 'cilium/encryption-ipsec',
        lines: [
          [252, 255],
          [451, 452],
        ],
        passage: 'IPsec in a mesh',
      },
    ],
    reviewed: '2026-11-29',
  },
  'multicluster.policy': {
    support: 'yes',
    value: 'Selectors by cluster label; the local cluster by default',
    detail:
      'Between clusters of a Cluster Mesh, a selector asks for pods elsewhere with the label `io.cilium.k8s.policy.cluster`, set to the name of their cluster or, for all clusters, only required to exist. By default a rule without that label has meant the local cluster since 1.19; `clustermesh.policyDefaultLocalCluster=false` brings back the older meaning, all clusters. Policy objects are not copied: you apply them in each cluster that should enforce them.',
    since: '1.19 for the local default',
    correction: {
      said: 'In a Cluster Mesh, a policy selector matches pods in every cluster',
      untrueSince: '1.19',
      now: 'By default a selector without a cluster label matches pods of its own cluster. Name other clusters with `io.cilium.k8s.policy.cluster`.',
      misleads: 'authors of policies that name no cluster and expect peers from all of them',
    },
    sources: [
      { document: 'cilium/clustermesh-policy', lines: [[10, 75]] },
      { document: 'cilium-chart/readme-md', lines: [320] },
      {
        document: 'cilium-2ba24a2/upgrade',
        lines: [
          [281, 282],
          [286, 293],
        ],
        passage: 'The local cluster by default',
      },
    ],
    reviewed: '2026-11-29',
  },
  'multicluster.services': {
    support: 'yes',
    value: 'Global services, and the Multi-Cluster Services API',
    detail:
      'Give a Service the same name and namespace in each cluster and the annotation `service.cilium.io/global="true"`, and Cilium spreads its traffic over all of them, with an affinity for local or remote backends if you like. The other way is the Multi-Cluster Services API (`clustermesh.mcsapi.enabled=true`) with ServiceExport and ServiceImport, which wants CoreDNS 1.12.2 or newer, configured for it by hand or by a switch of the chart. The namespace must exist wherever an exported Service is to appear, and headless ones ask for EndpointSlice synchronisation, a beta, as ingress controllers other than that of Cilium may. Backends of a cluster out of reach stay in the balance unless `clustermesh.cacheTTL` is set.',
    conditions: [
      'a working Cluster Mesh',
      'for global NodePorts `kubeProxyReplacement=true`, else local backends only',
      'for clients on the host network `kubeProxyReplacement=true`, or `socketLB.enabled=true` with `socketLB.hostNamespaceOnly=true`',
    ],
    because:
      'with the replacement off, as the chart presets it, NodePorts and clients on the host network reach local backends only, by the limitations of the guide.',
    since: '1.17 for the Multi-Cluster Services API, 1.20 stable',
    sources: [
      {
        document: 'cilium/global-services',
        lines: [
          [10, 37],
          [67, 87],
          [203, 216],
          [223, 236],
        ],
      },
      { document: 'cilium/affinity', lines: [[16, 27]] },
      { document: 'cilium/mcsapi', lines: [[13, 84]] },
      {
        document: 'web/github-com-cilium-cilium-pull-47566',
        passage: 'Release of 1.20.0: API promoted to stable',
      },
      { document: 'cilium-a1cb897/mcsapi', lines: [[3, 9]], passage: 'Beta' },
      { document: 'web/github-com-cilium-cilium-commit-252d768fcb' },
    ],
    reviewed: '2026-11-29',
  },
  'multicluster.vm-bare-metal': {
    support: 'partial',
    missing: 'a way to join such machines to a cluster with an agent',
    value: 'Outside machines in rules by CIDR, DNS name or Service',
    detail:
      'Virtual machines can no longer join a cluster as external workloads: the feature was removed in 1.18. Rules name them by CIDR or, for egress alone, by DNS name (learnt through the DNS proxy, which takes a rule for the lookups) or by a Service without a selector whose EndpointSlices list their addresses (`toServices`). The VTEP integration (beta, off by default) lets third-party VXLAN endpoints, whose addresses, CIDRs and MACs you list, exchange traffic with pods on VNI 2, as identity world, though not under IPsec.',
    conditions: ['for rules by DNS name, an agent that is up and no chain on another CNI'],
    because:
      'the answer also named Kubernetes nodes, which the question leaves out, and rules by DNS name depend on the agent and are unsupported in a chain.',
    correction: {
      said: 'Virtual machines can join a Cilium cluster as external workloads',
      untrueSince: '1.18',
      now: 'The feature was removed. Policies address such machines by CIDR, DNS name or `toServices`.',
      misleads: 'teams that plan to enrol their virtual machines as endpoints',
    },
    sources: [
      {
        document: 'cilium-228a293/upgrade',
        lines: [[293, 294], 339],
        passage: 'External workloads removed',
      },
      { document: 'web/github-com-cilium-cilium-commit-07fbf5366f' },
      {
        document: 'cilium/layer3',
        lines: [
          [20, 25],
          [40, 44],
          [212, 225],
          [388, 407],
          [494, 512],
        ],
        passage: 'Rules by Service, DNS name and CIDR',
      },
      {
        document: 'cilium/vtep',
        lines: [
          [10, 17],
          [29, 31],
          [36, 38],
          [79, 81],
          [127, 130],
        ],
      },
      { document: 'cilium/layer3', lines: [[514, 517]], passage: 'DNS and the agent' },
      { document: 'cilium/conformance-aws-cni', lines: [449], passage: 'No DNS names in a chain' },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'multicluster'>;
