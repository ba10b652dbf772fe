import type { ClaimsFor } from '../../claim.ts';

export const multicluster = {
  'multicluster.connect': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud',
    value: 'Cluster mesh is paid; open source routes over BGP',
    detail:
      'Cluster mesh, with a VXLAN overlay between clusters and federated endpoints and services on top, belongs to Calico Enterprise and Calico Cloud. In open source, clusters can be joined like any routed networks: give them distinct pod ranges and exchange the routes over BGP. Since v3.30 that also works for clusters nested inside KubeVirt machines.',
    sources: [
      {
        document: 'calico-docs/calico-product-editions',
        lines: [44],
        passage: 'Cluster mesh by edition',
      },
      { document: 'calico-docs/federation-overview', lines: [[26, 28]] },
      { document: 'calico-docs/bgp-to-workload', lines: [2], passage: 'BGP to nested clusters' },
    ],
    reviewed: '2026-11-22',
  },
  'multicluster.policy': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud',
    value: 'Selectors that match remote pods are paid',
    detail:
      'Federated endpoint identity, part of the paid cluster mesh, lets the rules of one cluster select pods and host endpoints of another by label. Policies themselves are not federated. Open source knows a remote cluster by addresses only: write its CIDRs into rules, or keep them in a network set.',
    sources: [
      {
        document: 'calico-docs/federation-overview',
        lines: [[18, 20]],
        passage: 'Federated endpoint identity',
      },
      { document: 'calico-docs/calico-product-editions', lines: [26] },
    ],
    reviewed: '2026-11-22',
  },
  'multicluster.services': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud',
    value: 'Federated Services are part of the paid cluster mesh',
    detail:
      'The federated services controller of Calico Enterprise and Calico Cloud fills a local Service with endpoints from the local cluster and from remote ones. Pod addresses must be routable between the clusters, by its overlay or by your own network. The open-source edition does not include cluster mesh.',
    sources: [
      {
        document: 'calico-docs/federation-overview',
        lines: [[22, 24]],
        passage: 'Federated services',
      },
    ],
    reviewed: '2026-11-22',
  },
  'multicluster.vm-bare-metal': {
    support: 'yes',
    value: 'Hosts, OpenStack and KubeVirt machines, same policies',
    detail:
      'Felix runs on Linux hosts outside the cluster, backed by etcd or the Kubernetes datastore, and protects them with the same policy resources as pods. For OpenStack, Calico is a Neutron driver. KubeVirt machines keep their address and live-migrate since v3.32, provided they use bridge binding and unencapsulated BGP networking.',
    sources: [
      { document: 'calico-docs/about', lines: [[15, 29]] },
      {
        document: 'calico-docs/kubevirt-networking',
        lines: [[43, 52]],
        passage: 'KubeVirt networking',
      },
      { document: 'calico-docs/openstack-overview', lines: [[5, 29]] },
    ],
    reviewed: '2026-11-22',
  },
} as const satisfies ClaimsFor<'multicluster'>;
