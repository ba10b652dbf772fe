import type { ClaimsFor } from '../../claim.ts';

export const multicluster = {
  'multicluster.connect': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud',
    value: 'Cluster mesh is paid; open source routes over BGP',
    detail:
      'Cluster mesh, with federated endpoints and services over its overlay of VXLAN or WireGuard or over routes of your own network, belongs to Calico Enterprise and Calico Cloud. In open source nodes on premises can peer by BGP with the physical network, without an overlay, so that pods are routable across it; several clusters then need distinct pod ranges. Since v3.30 a cluster can also peer with clusters nested in its KubeVirt machines (bridged), by eBGP, without an overlay and without the BGP mesh.',
    conditions: [
      'VXLAN of the cluster mesh: Calico as the CNI of every cluster; WireGuard: of every cluster or of none',
      'overlay of the cluster mesh: pod ranges that do not overlap, unique node names, nodes that reach each other by private address, one overlay in common with its port open',
      'one `routeSource` and the same settings of that overlay in every cluster',
      'both overlays on: traffic to a WireGuard peer that is not ready falls back to VXLAN',
      'Windows nodes: no federated endpoints or Services',
      'cluster mesh: access of each cluster to the API of every other',
      'cluster mesh over routes of your own, pools with NAT on: a disabled pool for each range of the other clusters',
    ],
    because:
      'the mesh also takes one overlay in common with its port open, equal settings and API access, can fall back from WireGuard to VXLAN, and federates nothing on Windows nodes.',
    sources: [
      {
        document: 'calico-docs/calico-product-editions',
        lines: [23, 44],
        passage: 'Cluster mesh by edition',
      },
      { document: 'calico-docs/federation-overview', lines: [[17, 38]] },
      {
        document: 'calico-docs/federation-kubeconfig',
        lines: [
          [12, 31],
          [98, 107],
          [242, 256],
        ],
        passage: 'Overlay, API access, NAT',
      },
      {
        document: 'calico-docs/windows-enterprise-limitations',
        lines: [9, 16],
        passage: 'Windows',
      },
      {
        document: 'calico-docs/windows-cloud-limitations',
        lines: [9, 17],
        passage: 'Windows, Calico Cloud',
      },
      {
        document: 'calico-docs/bgp-to-workload',
        lines: [[37, 56]],
        passage: 'BGP to nested clusters',
      },
      {
        document: 'calico-docs/version-3-30-release-notes-index',
        lines: [[69, 72]],
        passage: 'Nested clusters since 3.30',
      },
      {
        document: 'calico-docs/determine-best-networking',
        lines: [[74, 93]],
        passage: 'BGP, and ranges that must not overlap',
      },
    ],
    reviewed: '2026-11-29',
  },
  'multicluster.policy': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud',
    value: 'Selectors that match remote pods are paid',
    detail:
      'Federated endpoint identity, part of the paid cluster mesh, lets the rules of a policy select pods and host endpoints of another cluster. Pod addresses must be routed between the two and arrive unchanged. The policy itself applies to local ones only and is not federated. Open source has no cluster mesh; its network sets limit traffic to and from ranges of addresses.',
    conditions: [
      'access of the cluster to the API of the other',
      'no Windows nodes',
      'over routes of your own, pools with NAT on: a disabled pool for each range of the other cluster',
    ],
    because:
      'the page on the mesh has each cluster read the API of the other, and NAT kept off what goes to its pods, and Windows nodes have no federated endpoints.',
    sources: [
      {
        document: 'calico-docs/federation-overview',
        lines: [
          [17, 20],
          [34, 44],
        ],
        passage: 'Federated endpoint identity',
      },
      {
        document: 'calico-docs/federation-kubeconfig',
        lines: [
          [98, 107],
          [242, 256],
          [301, 305],
        ],
        passage: 'API access, NAT, what rule selectors match',
      },
      {
        document: 'calico-docs/windows-enterprise-limitations',
        lines: [9, 16],
        passage: 'Windows',
      },
      {
        document: 'calico-docs/windows-cloud-limitations',
        lines: [9, 17],
        passage: 'Windows, Calico Cloud',
      },
      { document: 'calico-docs/calico-product-editions', lines: [23, 44, 58] },
    ],
    reviewed: '2026-11-29',
  },
  'multicluster.services': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud',
    value: 'Federated Services are part of the paid cluster mesh',
    detail:
      'The federated services controller, part of cluster mesh, fills a local Service with endpoints from the local cluster and from remote ones. Pod addresses must be routable between the clusters, by its overlay (over other CNIs than that of Calico WireGuard alone) or by your own network. The Services that are joined share a namespace, and name and protocol of the port; the federated one carries an annotation in place of a selector. By the edition table cluster mesh comes with Calico Cloud and Enterprise only.',
    conditions: [
      'federated endpoint identity configured first, by access of each cluster to the API of the other',
      'over routes of your own, pools with NAT on: a disabled pool for each range of the other clusters',
      'overlay of the cluster mesh: pod ranges that do not overlap, unique node names, nodes that reach each other by private address, one overlay in common, its port open and the same settings of it',
      'no Windows nodes',
    ],
    because:
      'the overlay has demands on ranges, node names, addresses, port and settings, clusters need access to the API of each other, NAT must spare their ranges, and Windows nodes are left out.',
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
      {
        document: 'calico-docs/federation-kubeconfig',
        lines: [
          [12, 29],
          [98, 107],
          [242, 256],
        ],
        passage: 'Overlay, API access, NAT',
      },
      { document: 'calico-docs/federation-services', lines: [[21, 23], [45, 50], 63, [68, 70]] },
      {
        document: 'calico-docs/windows-enterprise-limitations',
        lines: [9, 16],
        passage: 'Windows',
      },
      {
        document: 'calico-docs/windows-cloud-limitations',
        lines: [9, 17],
        passage: 'Windows, Calico Cloud',
      },
      { document: 'calico-docs/calico-product-editions', lines: [23, 44] },
    ],
    reviewed: '2026-11-29',
  },
  'multicluster.vm-bare-metal': {
    support: 'yes',
    value: 'Hosts, by global policies; OpenStack and KubeVirt machines',
    detail:
      'Calico can be installed on hosts outside the cluster, with etcd or the Kubernetes datastore, and protects them with the `GlobalNetworkPolicy` that selects pods too, as namespaced policies do not reach hosts; networking for them as well takes etcd and the installation as a container, and leaves the way between them to your network. For OpenStack there is a driver for Neutron, with etcd, and with Felix and BIRD or the like on each compute host. Policy selects its machines by label, as it does pods. Since v3.32 (manifest installations: v3.32.1) KubeVirt machines with bridge binding can keep their address and live-migrate, by the guide with BGP and no overlay. Migration also takes an annotation that allows it, and no WireGuard.',
    conditions: [
      'Linux hosts outside the cluster, not Windows',
      'Live migration: persistence of their addresses left on, as preset',
      'Live migration: `natOutgoing` off on the pools of such machines; under host policy TCP 49152 and 49153 open between the nodes; Typha restarted if Calico came before the CRDs of KubeVirt',
      'eBPF mode: v3.32.2 or later, as connections from pods to KubeVirt machines on their node can stall',
      'Live migration: v3.32.2 or later, against lost IPv6 traffic and a deadlock of Felix',
    ],
    newer: [
      {
        release: 'v3.32.2',
        change:
          'Repairs connections from a pod to a virtual machine on the same node that stalled in eBPF mode, IPv6 traffic lost during a live migration, and faults of the DHCP agent and of live migration on OpenStack.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [[9, 11], 23, 28, [36, 37]] }],
        reviewed: '2026-11-28',
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
        reviewed: '2026-11-28',
      },
    ],
    because:
      'namespaced policies reach no hosts, Windows hosts are left out, and migration takes persistent addresses, NAT off, two ports, a restart of Typha and, against faults, v3.32.2.',
    sources: [
      { document: 'calico-docs/about', lines: [[13, 58]] },
      {
        document: 'calico-docs/kubevirt-networking',
        lines: [
          [26, 52],
          [72, 74],
          [76, 79],
          [86, 90],
          [118, 136],
          [150, 151],
          [155, 159],
          [189, 194],
        ],
        passage: 'KubeVirt networking',
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [[42, 47], 202, 283],
        passage: 'Live migration and addresses since 3.32',
      },
      { document: 'calico-docs/openstack-overview', lines: [[5, 29]] },
      {
        document: 'calico-docs/policy-rules-overview',
        lines: [9, 13],
        passage: 'One policy for pods, OpenStack machines and hosts',
      },
      { document: 'calico-docs/globalnetworkpolicy', lines: [28], passage: 'Host endpoints' },
      {
        document: 'calico/release-notes-v3-32-2',
        lines: [11, 23, 36],
        passage: 'Faults of v3.32.1',
      },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'multicluster'>;
