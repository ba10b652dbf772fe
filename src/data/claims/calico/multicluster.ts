import type { ClaimsFor } from '../../claim.ts';

export const multicluster = {
  'multicluster.connect': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud',
    value: 'Cluster mesh is paid; open source routes over BGP',
    detail:
      'Cluster mesh, with a VXLAN overlay between clusters and federated endpoints and services on top, belongs to Calico Enterprise and Calico Cloud. In open source, clusters can be joined like any routed networks: give them distinct pod ranges and exchange the routes over BGP. Since v3.30 that also works for clusters nested inside KubeVirt machines, by eBGP, without an overlay and without the BGP mesh.',
    sources: [
      {
        document: 'calico-docs/calico-product-editions',
        lines: [44],
        passage: 'Cluster mesh by edition',
      },
      { document: 'calico-docs/federation-overview', lines: [[26, 38]] },
      {
        document: 'calico-docs/bgp-to-workload',
        lines: [[37, 50]],
        passage: 'BGP to nested clusters',
      },
      {
        document: 'calico-docs/version-3-30-release-notes-index',
        lines: [[69, 72]],
        passage: 'Nested clusters since 3.30',
      },
      {
        document: 'calico-docs/determine-best-networking',
        lines: [81, 93],
        passage: 'BGP, and ranges that must not overlap',
      },
    ],
    reviewed: '2026-11-27',
  },
  'multicluster.policy': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud',
    value: 'Selectors that match remote pods are paid',
    detail:
      'Federated endpoint identity, part of the paid cluster mesh, lets the rules of one cluster select pods and host endpoints of another by label, provided that pod addresses are routed between the two without translation. Policies themselves are not federated. Open source knows a remote cluster by addresses only: write its CIDRs into rules, or keep them in a network set.',
    sources: [
      {
        document: 'calico-docs/federation-overview',
        lines: [
          [18, 20],
          [34, 44],
        ],
        passage: 'Federated endpoint identity',
      },
      { document: 'calico-docs/calico-product-editions', lines: [44, 58] },
    ],
    reviewed: '2026-11-27',
  },
  'multicluster.services': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud',
    value: 'Federated Services are part of the paid cluster mesh',
    detail:
      'The federated services controller of Calico Enterprise and Calico Cloud fills a local Service with endpoints from the local cluster and from remote ones. Pod addresses must be routable between the clusters, by its overlay or by your own network, and the services that are joined share a namespace and the name of the port. The open-source edition does not include cluster mesh.',
    sources: [
      {
        document: 'calico-docs/federation-overview',
        lines: [
          [22, 24],
          [34, 38],
          [46, 50],
        ],
        passage: 'Federated services',
      },
      { document: 'calico-docs/federation-services', lines: [[45, 50], 63] },
      { document: 'calico-docs/calico-product-editions', lines: [44] },
    ],
    reviewed: '2026-11-27',
  },
  'multicluster.vm-bare-metal': {
    support: 'yes',
    value: 'Hosts, OpenStack and KubeVirt machines, same policies',
    detail:
      'Felix runs on Linux hosts outside the cluster, backed by etcd or the Kubernetes datastore, and protects them with the same policy resources as pods; to network them as well takes etcd and the container. For OpenStack, Calico is a Neutron driver. KubeVirt machines keep their address and live-migrate since v3.32, provided they use bridge binding and unencapsulated BGP networking, without WireGuard.',
    conditions: ['Linux hosts outside the cluster, not Windows'],
    newer: [
      {
        release: 'v3.32.2',
        change:
          'Repairs connections from a pod to a KubeVirt machine on the same node that stalled in eBPF mode, IPv6 traffic lost during a live migration, and faults of the DHCP agent and of live migration on OpenStack.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [[9, 11], 23, 28, [36, 37]] }],
        reviewed: '2026-11-27',
      },
      {
        release: 'v3.33.0',
        change:
          'The OpenStack driver no longer compares Neutron with etcd on a timer, only when it starts or when you run `calico-resync`.',
        basis: 'documents',
        sources: [
          { document: 'calico/release-notes-v3-33-0', lines: [180] },
          {
            document: 'calico-docs/upgrade-notes-3-33',
            lines: [[170, 184]],
            passage: 'OpenStack resync',
          },
        ],
        reviewed: '2026-11-27',
      },
    ],
    because: 'the page on bare metal leaves Windows hosts out.',
    sources: [
      { document: 'calico-docs/about', lines: [[15, 36]] },
      {
        document: 'calico-docs/kubevirt-networking',
        lines: [
          [26, 52],
          [72, 74],
        ],
        passage: 'KubeVirt networking',
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [[42, 47]],
        passage: 'Live migration since 3.32',
      },
      { document: 'calico-docs/openstack-overview', lines: [[5, 29]] },
    ],
    reviewed: '2026-11-27',
  },
} as const satisfies ClaimsFor<'multicluster'>;
