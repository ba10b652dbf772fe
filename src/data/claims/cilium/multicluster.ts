import type { ClaimsFor } from '../../model.ts';

export const multicluster = {
  'multicluster.connect': {
    support: 'yes',
    value: 'Cluster Mesh: 255 clusters (511 with fewer identities)',
    detail: 'Each cluster runs a clustermesh-apiserver whose etcd is shared over mTLS; pod traffic flows directly between nodes. Needs unique cluster ids and names, non-overlapping pod CIDRs, same datapath mode, node-to-node reachability, and versions at most one minor apart. 511 clusters halves cluster identities to 32,767 and must be set at install time.',
    default: 'off',
    sources: [
      { document: 'cilium/clustermesh-intro', lines: [[13, 63]] },
      { document: 'cilium/setup', lines: [[20, 111], [121, 150]], passage: 'Prerequisites and limits' },
      { document: 'cilium-chart/readme-md', lines: [202, 299] },
    ],
    reviewed: '2026-11-22',
  },
  'multicluster.policy': {
    support: 'yes',
    value: 'Identity labels span clusters; local cluster by default',
    detail: 'Selectors can name io.cilium.k8s.policy.cluster. Since 1.19 a rule without a cluster label means the local cluster; before, all clusters matched. Policies are not copied between clusters.',
    since: 'default changed in 1.19',
    sources: [
      { document: 'cilium/clustermesh-policy', lines: [[16, 75]] },
      { document: 'cilium-chart/readme-md', lines: [320] },
    ],
    reviewed: '2026-11-22',
  },
  'multicluster.services': {
    support: 'yes',
    value: 'Global services; MCS-API stable in 1.20',
    detail: 'A service annotated service.cilium.io/global="true" with the same name in each cluster is load-balanced over all of them, with local/remote affinity. The Multi-Cluster Services API (ServiceExport/Import) came in 1.17 and is called stable since 1.20; it wants CoreDNS 1.12.2+.',
    since: 'MCS-API 1.17',
    sources: [
      { document: 'cilium/global-services', lines: [[16, 40]] },
      { document: 'cilium/affinity', lines: [[16, 30]] },
      { document: 'cilium/mcsapi', lines: [[13, 84]] },
      { document: 'web/github-com-cilium-cilium-pull-47566', passage: 'Release PR for v1.20.0 (MCS-API promoted)' },
    ],
    reviewed: '2026-11-22',
  },
  'multicluster.vm-bare-metal': {
    support: 'partial',
    missing: 'DRAFT',
    value: 'As nodes or CIDRs; external workloads removed in 1.18',
    detail: 'The external-workloads feature (agents on VMs) was deleted in February 2025 (1.18 cycle). VMs and machines outside are now addressed by CIDR, DNS or toServices rules, BGP, VTEP (beta) or the egress gateway; bare-metal Kubernetes nodes are ordinary nodes. Vendor products for VMs were not checked.',
    sources: [
      { document: 'web/github-com-cilium-cilium-commit-07fbf5366f' },
      { document: 'cilium/layer3', lines: [[388, 407]], passage: 'CIDR based rules' },
      { document: 'cilium/vtep' },
    ],
    reviewed: '2026-11-22',
  },
} as const satisfies ClaimsFor<'multicluster'>;
