import type { ClaimsFor } from '../../claim.ts';

export const policy = {
  'policy.summary': {
    support: 'yes',
    value: 'Kubernetes and Calico policy with tiers; HTTP via Istio',
    detail:
      'The open-source edition enforces `NetworkPolicy` and, from v3.32 and not with etcd, `ClusterNetworkPolicy` of Kubernetes next to its own namespaced and global kinds. Its own have deny rules, order, tiers (v3.29), staging (v3.30), and matches on service accounts, Services (not with etcd) and ICMP. Global ones also reach hosts, save Windows nodes. With Istio and the Dikastes sidecar, ingress rules match HTTP methods and paths; v3.32.0 repairs a fault that broke this since v3.30.0. DNS names take Calico Enterprise or Cloud, not its free tier.',
    conditions: [
      'HTTP rules: v3.32.0 or newer; Istio 1.22+ with native sidecars on Kubernetes 1.29+, or a legacy method for Istio 1.15 and 1.10',
      'HTTP rules: the CNI plugin and CSI driver of Calico, `policySyncPathPrefix` set, `MutatingAdmissionWebhook` enabled; not on Windows; no named ports before v3.33.0',
      'HTTP rules in eBPF mode, for production: `bpfConnectTimeLoadBalancing: Disabled`',
      'Over the VPC CNI: EC2 nodes, neither Fargate nor Auto Mode; `POD_SECURITY_GROUP_ENFORCING_MODE=standard` for pods with a security group, `ENABLE_V4_EGRESS=false` for IPv6 pods',
    ],
    because:
      'HTTP rules failed from v3.30.0 to v3.32.0, on named ports before v3.33.0, and need Istio, parts of Calico and in eBPF mode a setting; over the VPC CNI defaults exempt pods.',
    correction: {
      said: 'Open-source Calico stops at L3/L4; advanced L7 policy is for Calico Enterprise',
      now: 'HTTP method and path rules are in the open-source edition, given Istio. The mesh-free L7 policy of Enterprise is the one that is on its way out, deprecated in 3.23.',
      misleads: 'teams that pay for HTTP rules they could have with Istio',
    },
    sources: [
      { document: 'calico-docs/calico-product-editions', lines: [23, [46, 49], [53, 56], 64] },
      {
        document: 'calico-docs/release-notes-index',
        lines: [[26, 30], 135],
        passage: 'ClusterNetworkPolicy; Dikastes fix in v3.32.0',
      },
      { document: 'calico-docs/globalnetworkpolicy', lines: [28, [76, 86]] },
      {
        document: 'calico-docs/networkpolicy',
        lines: [[25, 32]],
        passage: 'The namespaced kind',
      },
      {
        document: 'calico-docs/entityrule',
        lines: [[13, 23]],
        passage: 'Matches on service accounts and Services',
      },
      { document: 'calico-docs/rule', lines: [[4, 15]], passage: 'Actions and ICMP' },
      {
        document: 'calico-docs/app-layer-policy',
        lines: [11, [21, 40], [48, 56], [422, 428], [454, 467]],
        passage: 'HTTP rules and what they need',
      },
      {
        document: 'calico-docs/limitations',
        lines: [14],
        passage: 'Not on Windows',
      },
      { document: 'calico-docs/http-methods', lines: [19], passage: 'Methods and paths' },
      {
        document: 'calico-docs/version-3-29-release-notes-index',
        lines: [[13, 20]],
        passage: 'Tiers',
      },
      {
        document: 'calico-docs/version-3-30-release-notes-index',
        lines: [[29, 34]],
        passage: 'Staged policies',
      },
      {
        document: 'calico-docs/alp',
        lines: [9, 20, 23],
        passage: 'Engine of Enterprise without a mesh',
      },
      {
        document: 'calico-docs/version-3-23-2-release-notes-index',
        lines: [141, 143, 160, 163],
        passage: 'Enterprise: WAF as tech preview, L7 policy deprecated',
      },
      {
        document: 'calico/felix-syncer',
        lines: [[108, 118]],
        passage: 'ClusterNetworkPolicy with the Kubernetes datastore',
      },
      {
        document: 'calico/release-notes-v3-33-0',
        lines: [26],
        passage: 'Named ports in HTTP rules',
      },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [47],
        passage: 'Calico and security groups',
      },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [[32, 36]],
        passage: 'IPv6 pods on EKS',
      },
      { document: 'eks-user-guide/alternate-cni-plugins', lines: [58], passage: 'Auto Mode' },
      { document: 'tigera-operator/node', lines: [[1000, 1012]], passage: 'Not on Fargate' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.k8s-networkpolicy': {
    support: 'yes',
    value: 'The full API; gaps in eBPF, on Windows, over the VPC CNI',
    detail:
      'Calico keeps Kubernetes policies in its tier `default`, and Felix programs them into iptables, nftables or eBPF, on Windows into rules of HNS. For a pod they are judged after DNAT, so an egress rule has to name the pods behind a Service and not its cluster IP. There are gaps: eBPF mode does not support SCTP, the Windows driver skips rules with `except` or named ports, and over the VPC CNI pods with a security group under `POD_SECURITY_GROUP_ENFORCING_MODE=strict` and IPv6 pods with `ENABLE_V4_EGRESS=true` are exempt. Both settings are the defaults. A node always reaches its own pods. On Windows a change of policy, or of the pods it selects, can reset connections.',
    conditions: [
      'eBPF mode: no SCTP',
      'Over the VPC CNI: its own network policy off, `ANNOTATE_POD_IP=true` with the right to patch pods, and EC2 nodes, neither Fargate nor Auto Mode',
      'Pods with a security group: VPC CNI v1.11.0+ and `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      'IPv6 pods of the VPC CNI: `ENABLE_V4_EGRESS=false` (v1.15.1+) before they start, and with the operator `nodeAddressAutodetectionV6`',
      'Windows: no `except` in CIDRs and no named ports',
      'Pods off the host network, as subjects and as peers',
      'nftables mode: v3.31.7, or v3.32.2 and later, for IP sets that are complete',
    ],
    default: 'A pod that no policy selects allows all traffic',
    newer: [
      {
        release: 'v3.32.2',
        change:
          'In nftables mode IP sets get their members back after the table is recreated and are programmed correctly after a removal among overlapping CIDRs, and a member that Felix cannot read no longer makes it panic.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [[17, 19]] }],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'host-network pods are exempt both ways, over the VPC CNI others too, whose own policy conflicts; eBPF mode has no SCTP, nftables mode had faulty IP sets, and Windows skips rules.',
    sources: [
      {
        document: 'calico-docs/determine-best-networking',
        lines: [117],
        passage: 'Network policy enforcement',
      },
      { document: 'calico-docs/tiered-policy', lines: [[48, 50]] },
      {
        document: 'calico-master/dataplane',
        lines: [
          [20, 24],
          [770, 775],
        ],
        passage: 'Modes of Felix, and Windows (master)',
      },
      { document: 'calico-docs/enabling-ebpf', lines: [91], passage: 'SCTP in eBPF mode' },
      {
        document: 'calico-docs/globalnetworkpolicy',
        lines: [[104, 106]],
        passage: 'Policy for pods after DNAT',
      },
      {
        document: 'calico-master/bpf-services',
        lines: [[46, 55]],
        passage: 'The same in eBPF (master)',
      },
      {
        document: 'calico/windows-rules',
        lines: [
          [264, 266],
          [296, 312],
          [621, 624],
        ],
        passage: 'Rules that are skipped',
      },
      {
        document: 'calico/conversion',
        lines: [
          [134, 142],
          [668, 684],
        ],
        passage: 'Pods on the host network; except',
      },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [
          [32, 36],
          [45, 49],
        ],
        passage: 'IPv6 pods on EKS; network policy and annotation of the VPC CNI',
      },
      {
        document: 'vpc-cni/readme',
        lines: [
          [506, 519],
          [703, 711],
        ],
        passage: 'Defaults of the two settings',
      },
      { document: 'tigera-operator/node', lines: [[1614, 1641]], passage: 'IPv6 of Felix' },
      { document: 'tigera-operator/node', lines: [[1000, 1012]], passage: 'Not on Fargate' },
      { document: 'eks-user-guide/alternate-cni-plugins', lines: [[50, 54], 58] },
      { document: 'eks-user-guide/security-groups-for-pods', lines: [47], passage: 'Calico' },
      { document: 'calico-docs/kubernetes-default-deny', lines: [[28, 32]] },
      { document: 'calico-docs/limitations', lines: [[115, 122]], passage: 'Resets on Windows' },
      { document: 'calico-docs/hostendpoint', lines: [59], passage: 'From a node to its own pods' },
      {
        document: 'calico/release-notes-v3-32-2',
        lines: [[17, 19]],
        passage: 'IP sets in nftables mode',
      },
      {
        document: 'calico-docs/version-3-31-release-notes-index',
        lines: [418, [425, 427]],
        passage: 'The same in v3.31.7',
      },
    ],
    reviewed: '2026-11-29',
  },
  'policy.protocols-ports': {
    support: 'yes',
    value: 'TCP, UDP, SCTP, ICMP types, any number; ranges and names',
    detail:
      'Rules of Calico name TCP, UDP, ICMP, ICMPv6, SCTP or UDPLite, or a protocol by its number from 1 to 255, and match ICMP by type and code. Ports are single, a range or a named port of endpoints, which costs considerably more CPU. Protocols, ICMP matches and ports can be negated. eBPF mode does not support SCTP, and there the code of v3.32.1 knows no more names than TCP, UDP, ICMP and SCTP: it compares any other, such as `ICMPv6`, as protocol 0, while numbers stay as they are.',
    conditions: [
      'eBPF mode: no SCTP, and `ICMPv6` and `UDPLite` by number',
      'Windows: rules with negated matches, ICMP types or named ports are skipped, a `Deny` too',
      'nftables mode: ICMP types without a code; v3.32.1 writes a pair as `icmp type 8 code 0`, where the manual of `nft` has `icmp code`',
    ],
    newer: [
      {
        release: 'v3.33.0',
        change:
          'The `projectcalico.org/v3` CRDs reject invalid protocols as they are written and take at most 50 ports in a rule; stored policies keep working.',
        basis: 'documents',
        sources: [
          { document: 'calico/release-notes-v3-33-0', lines: [16] },
          { document: 'calico-docs/upgrade-notes-3-33', lines: [[36, 48]], passage: 'Limits' },
        ],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'the Windows driver skips such a rule whatever its action, so that a skipped `Deny` can let traffic pass.',
    sources: [
      { document: 'calico-docs/rule', lines: [[8, 11]], passage: 'Protocols and ICMP' },
      { document: 'calico-docs/icmp-ping', lines: [[23, 25]], passage: 'Type and code' },
      {
        document: 'calico-docs/ports',
        lines: [
          [3, 7],
          [28, 31],
        ],
      },
      { document: 'calico-docs/entityrule', lines: [[20, 21]], passage: 'ports and notPorts' },
      { document: 'calico-docs/enabling-ebpf', lines: [91], passage: 'SCTP in eBPF mode' },
      {
        document: 'calico/policy-program',
        lines: [
          [783, 797],
          [1246, 1264],
        ],
        passage: 'Names of protocols',
      },
      {
        document: 'calico/nftables-match',
        lines: [
          [507, 515],
          [527, 535],
        ],
        passage: 'ICMP type and code',
      },
      {
        document: 'nftables/payload-expression',
        lines: [147, 270],
        passage: 'ICMP in the manual of nft',
      },
      { document: 'nftables/icmp-test', lines: [76], passage: 'Type and code in a test' },
      {
        document: 'calico/windows-rules',
        lines: [
          [263, 268],
          [282, 312],
          [621, 641],
        ],
      },
    ],
    reviewed: '2026-11-29',
  },
  'policy.admin-network-policy': {
    support: 'yes',
    value: 'ClusterNetworkPolicy v1alpha2; its predecessors are gone',
    detail:
      'v3.32 enforces `ClusterNetworkPolicy` of `policy.networking.k8s.io/v1alpha2`. Objects of the `Admin` tier land in the built-in tier `kube-admin` (order 1,000), those of `Baseline` in `kube-baseline` (order 10,000,000); both pass on what no rule decides. Its standard functions are covered, and of the experimental ones network peers and named ports. The same release dropped `AdminNetworkPolicy` (v3.29) and `BaselineAdminNetworkPolicy` (v3.30): such objects stay in the cluster without effect, so replace or remove them before the upgrade.',
    conditions: [
      'Kubernetes datastore: with etcd Felix does not watch these objects',
      'eBPF mode: no SCTP',
      'Windows: rules with named ports are skipped, a `Deny` too',
      'Pods off the host network, as subjects and as peers',
      'Over the VPC CNI: EC2 nodes, neither Fargate nor Auto Mode; `POD_SECURITY_GROUP_ENFORCING_MODE=standard` for pods with a security group, `ENABLE_V4_EGRESS=false` for IPv6 pods',
    ],
    since: 'v3.32.0',
    because:
      'by its code Felix watches these objects with the Kubernetes datastore only, host-network pods are no endpoints to it, Windows skips a `Deny` too, and over the VPC CNI defaults exempt pods.',
    correction: {
      said: 'Calico enforces AdminNetworkPolicy and BaselineAdminNetworkPolicy',
      untrueSince: 'v3.32.0',
      now: 'Both are ignored without an error; `ClusterNetworkPolicy` takes their place.',
      misleads: 'clusters upgraded to v3.32, whose old admin policies enforce nothing',
    },
    conflict: {
      about: 'since when named ports are matched',
      statements: [
        {
          says: 'The notes of v3.32.0 list named ports among what is supported.',
          source: {
            document: 'calico-docs/release-notes-index',
            lines: [189, 259],
            passage: 'ClusterNetworkPolicy',
          },
        },
        {
          says: 'The notes of v3.33.0 list them as new.',
          source: { document: 'calico/release-notes-v3-33-0', lines: [235] },
        },
      ],
      believed: 'The former: the code of v3.32.1 turns a named port into one of Calico.',
    },
    sources: [
      { document: 'calico-docs/release-notes-index', lines: [[26, 30], 249, 259] },
      {
        document: 'calico-docs/tiered-policy',
        lines: [
          [54, 57],
          [86, 89],
        ],
        passage: 'kube-admin and kube-baseline',
      },
      {
        document: 'calico/conversion-cluster-network-policy',
        lines: [[423, 428]],
        passage: 'Named ports',
      },
      { document: 'calico-docs/enabling-ebpf', lines: [91], passage: 'SCTP in eBPF mode' },
      {
        document: 'calico/windows-rules',
        lines: [[301, 312]],
        passage: 'Rules that are skipped',
      },
      {
        document: 'calico-docs/upgrade-notes-3-33',
        lines: [[187, 194]],
        passage: 'Old objects stay without an error',
      },
      {
        document: 'calico-docs/version-3-29-release-notes-index',
        lines: [[13, 20]],
        passage: 'AdminNetworkPolicy',
      },
      {
        document: 'calico-docs/version-3-30-release-notes-index',
        lines: [130],
        passage: 'BaselineAdminNetworkPolicy',
      },
      { document: 'calico/felix-syncer', lines: [[108, 118]], passage: 'Kubernetes datastore' },
      { document: 'calico/conversion', lines: [[134, 142]], passage: 'Pods on the host network' },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [47],
        passage: 'Calico and security groups',
      },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [[32, 36]],
        passage: 'IPv6 pods on EKS',
      },
      { document: 'eks-user-guide/alternate-cni-plugins', lines: [58], passage: 'Auto Mode' },
      { document: 'tigera-operator/node', lines: [[1000, 1012]], passage: 'Not on Fargate' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.cluster-wide': {
    support: 'yes',
    value: 'GlobalNetworkPolicy, in the open-source edition',
    detail:
      '`GlobalNetworkPolicy` (`projectcalico.org/v3`) applies to the whole cluster and selects pods and host endpoints alike, though Windows nodes have no host policy. Its `selector`, `namespaceSelector` and `serviceAccountSelector` narrow the choice by labels; left out, they take in the pods of the system and every host endpoint, and a default deny of that breadth can break a cluster. It comes with every edition of Calico, the free one included.',
    conditions: [
      'Pods off the host network; those on it under host endpoints',
      'Over the VPC CNI: EC2 nodes, neither Fargate nor Auto Mode; `POD_SECURITY_GROUP_ENFORCING_MODE=standard` for pods with a security group, `ENABLE_V4_EGRESS=false` for IPv6 pods',
      'Windows: rules with negated matches, ICMP types or named ports are skipped, a `Deny` too',
    ],
    correction: {
      said: 'Global network policies come with the enterprise versions of Calico',
      now: '`GlobalNetworkPolicy` is an ordinary resource of open-source Calico.',
      misleads: 'security teams that copy one rule into every namespace to avoid a licence',
    },
    because:
      'pods on the host network are no endpoints to Calico, over the VPC CNI two defaults exempt pods, and the Windows driver skips some rules.',
    sources: [
      { document: 'calico-docs/globalnetworkpolicy', lines: [28, [81, 83]] },
      {
        document: 'calico-docs/kubernetes-default-deny',
        lines: [
          [91, 95],
          [133, 148],
        ],
        passage: 'A scope too broad',
      },
      { document: 'calico-docs/calico-product-editions', lines: [48] },
      { document: 'calico-docs/limitations', lines: [14], passage: 'No host policy on Windows' },
      { document: 'calico/conversion', lines: [[134, 142]], passage: 'Pods on the host network' },
      {
        document: 'calico/windows-rules',
        lines: [[282, 312]],
        passage: 'Rules that Windows skips',
      },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [47],
        passage: 'Calico and security groups',
      },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [[32, 36]],
        passage: 'IPv6 pods on EKS',
      },
      { document: 'eks-user-guide/alternate-cni-plugins', lines: [58], passage: 'Auto Mode' },
      { document: 'tigera-operator/node', lines: [[1000, 1012]], passage: 'Not on Fargate' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.deny-and-order': {
    support: 'yes',
    value: 'Allow, Deny, Log and Pass rules; order; tiers',
    detail:
      'Every rule names an action: `Allow`, `Deny`, `Log` or `Pass`. Calico evaluates policies by `order`, lowest first, inside tiers that carry their own RBAC. Traffic that reaches the end of a tier is denied, unless the tier sets `defaultAction: Pass`; in normal processing, so without `applyOnForward`, `preDNAT` or `doNotTrack`, a tier without a policy for the endpoint is skipped. What the last tier passes meets the profiles of the endpoint. Policies without a tier sit in `default`, at order 1,000,000.',
    conditions: [
      'With native v3 CRDs, tier RBAC does not cover get, list and watch',
      '`Log` rules: not on Windows nor in clusters such as kind; kernel 5.16+ in eBPF mode; an `Allow` rule right after; for a time only, as they load the cluster',
      'Windows: rules with negated matches, ICMP types or named ports are skipped, a `Deny` too',
    ],
    since: 'v3.29.0 for tiers in the open-source edition',
    newer: [
      {
        release: 'v3.33.0',
        change:
          'New installations use native v3 CRDs by default, so reading tiered policies is not restricted by tier there. The CRDs also limit a policy to 1,024 rules in each direction, 1,024 characters in a selector, 256 nets and 50 ports in a rule; what is stored already stays.',
        basis: 'documents',
        sources: [
          {
            document: 'calico-docs/upgrade-notes-3-33',
            lines: [
              [32, 52],
              [157, 168],
            ],
          },
          {
            document: 'calico-docs/native-v3-crds-3-33',
            lines: [9, [174, 180], 192],
            passage: 'Tier RBAC',
          },
        ],
        reviewed: '2026-11-28',
      },
    ],
    correction: {
      said: 'Policy tiers need Calico Enterprise',
      untrueSince: 'v3.29.0',
      now: 'Tiers, with their RBAC, are open source.',
      misleads: 'buyers who choose Enterprise for tiers alone',
    },
    because:
      'profiles judge what the last tier passes, log rules load the cluster and have conditions of their own, and the Windows driver skips rules with some matches, a `Deny` too.',
    sources: [
      {
        document: 'calico-docs/tiered-policy',
        lines: [46, 51, [116, 122], [143, 149], [151, 155], 203],
      },
      { document: 'calico-docs/tier', lines: [[28, 33], 60] },
      { document: 'calico-docs/rule', lines: [7], passage: 'Actions' },
      {
        document: 'calico-docs/native-v3-crds',
        lines: [[178, 184], 196],
        passage: 'Tier RBAC',
      },
      {
        document: 'calico-docs/version-3-29-release-notes-index',
        lines: [[13, 20]],
        passage: 'Tiers in open source',
      },
      {
        document: 'calico-docs/log-rules',
        lines: [30, 35, [109, 110]],
        passage: 'What Log rules need',
      },
      { document: 'calico-docs/limitations', lines: [15], passage: 'No Log action on Windows' },
      {
        document: 'calico/windows-rules',
        lines: [[282, 312]],
        passage: 'Rules that Windows skips',
      },
    ],
    reviewed: '2026-11-29',
  },
  'policy.delegation': {
    support: 'yes',
    value: 'RBAC by tier and by policy, tiers in a set order',
    detail:
      'Roles name `tier.networkpolicies` or `tier.globalnetworkpolicies`, with all policies, those of a tier or a single one as the resource names, so that each team can own a tier. A user also needs `get` on the tier. Tiers are judged by their order. What a tier leaves undecided for an endpoint that it selects is dropped, unless its rules or its `defaultAction` say `Pass`; then it comes to the next. The API server of Calico, deprecated since v3.32, enforces this for every verb. With native v3 CRDs, a tech preview, a webhook enforces it for create, update and delete, not for reading. `kubectl auth can-i` cannot check rights by tier.',
    conditions: [
      'The API server of Calico (Kubernetes datastore), or native v3 CRDs with their webhook (Kubernetes 1.34+, before 1.36 with a feature gate)',
      'Limits on reading: the API server of Calico, not native v3 CRDs',
    ],
    since: 'v3.29.0 for tiers in the open-source edition',
    newer: [
      {
        release: 'v3.33.0',
        change:
          'A new installation gets native v3 CRDs by default, so rights by tier do not limit who reads a policy. A cluster that is upgraded keeps its way.',
        basis: 'documents',
        sources: [
          {
            document: 'calico-docs/upgrade-notes-3-33',
            lines: [[157, 168]],
            passage: 'Default of new installations',
          },
          {
            document: 'calico-docs/native-v3-crds-3-33',
            lines: [9, [174, 180], 192],
            passage: 'Tier RBAC',
          },
        ],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'rights by tier take the API server of Calico, and so the Kubernetes datastore, or the webhook of native v3 CRDs, and so Kubernetes 1.34.',
    sources: [
      {
        document: 'calico-docs/rbac-tiered-policies',
        lines: [
          [20, 28],
          [34, 61],
          [77, 81],
          [186, 204],
        ],
      },
      {
        document: 'calico-docs/native-v3-crds',
        lines: [46, [178, 184]],
        passage: 'Kubernetes 1.34; tier RBAC',
      },
      {
        document: 'calico-docs/tier',
        lines: [[28, 31], 59, 60],
        passage: 'Order, Pass and default action',
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [96, 110],
        passage: 'Tech preview, deprecation',
      },
      {
        document: 'calico-docs/version-3-29-release-notes-index',
        lines: [[13, 20]],
        passage: 'Tiers in open source',
      },
      { document: 'calico-docs/install-apiserver', lines: [35], passage: 'Kubernetes datastore' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.fqdn': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud',
    value: 'Domain names in egress allow rules and network sets',
    detail:
      'Rules by DNS name need a paid edition. There, egress `Allow` rules (`destination.domains`) and network sets, global or of a namespace, accept exact names or wildcards such as `*.example.com`, and connections may go to the addresses that trusted DNS servers have returned for them, by A, AAAA and CNAME records. Names of Services in the cluster and the egress of egress gateway pods are not supported. The rule type of open-source Calico has no `domains` field: its egress rules match CIDRs, selectors, service accounts, Services and ports.',
    conditions: [
      'trusted DNS servers: by default the DNS Service of the cluster; for host endpoints those of the nodes have to be added',
      'Windows nodes: a tech preview in Enterprise 3.23',
      'eBPF mode on arm64: the DNS parser of Enterprise 3.23 may fail to load',
      'a rule that allows DNS',
      'eBPF mode, inline: Linux 5.17, on RHEL 5.14, and wildcards as a prefix only; older kernels fall back to another mode',
    ],
    because:
      'by its guides, Enterprise learns from A, AAAA and CNAME records and needs a rule for DNS, 3.23 has a tech preview on Windows, and eBPF mode has a kernel for inline reading and a fault on arm64.',
    sources: [
      {
        document: 'calico-docs/domain-based-policy',
        lines: [
          [17, 30],
          [44, 51],
          [55, 65],
          [79, 83],
          [182, 185],
        ],
        passage: 'Enterprise guide',
      },
      { document: 'calico-docs/calico-product-editions', lines: [23, 53] },
      {
        document: 'calico-docs/entityrule',
        lines: [[15, 23]],
        passage: 'Open-source fields, no domains',
      },
      {
        document: 'calico-docs/version-3-23-2-release-notes-index',
        lines: [[139, 144], 181],
        passage: 'DNS policy for Windows; arm64 in eBPF mode',
      },
      {
        document: 'calico-docs/enterprise-install',
        lines: [52],
        passage: 'Kernel and wildcards inline',
      },
    ],
    reviewed: '2026-11-29',
  },
  'policy.l7': {
    support: 'partial',
    missing: 'egress, headers, gRPC and Kafka matches; any L7 rule without Istio sidecars',
    value: 'HTTP method and path on ingress, with Istio sidecars',
    detail:
      'Open-source `Allow` rules, for TCP or no protocol, match HTTP methods and paths on ingress where Istio runs with the Dikastes sidecar of Calico, which answers 403 to what no policy allows. A path prefix ends at a segment. v3.32.0 repairs a fault that broke enforcement since v3.30.0; v3.31.7 lacks the fix. The ambient mode of Istio does not work with it. Calico Enterprise has a variant on Envoy that excludes a service mesh; it is unsupported in eBPF mode, and 3.23 deprecates it and points to authorisation policies of Istio ambient.',
    conditions: [
      'Istio 1.22+ with native sidecars on Kubernetes 1.29+, or 1.15 and 1.10 by a legacy method',
      '`MutatingAdmissionWebhook` enabled, and `policySyncPathPrefix` set in Felix',
      'The CNI plugin of Calico, and its CSI driver, which the Helm chart and `calico.yaml` leave off',
      'eBPF mode: `bpfConnectTimeLoadBalancing: Disabled` in production',
      'Before v3.33.0, for such pods: no named ports in rules, and no staged policies, which take part in the verdict',
      'Pods under egress policies: a rule that lets Envoy reach the control plane of Istio',
      'On EKS: the injector of Istio on the host network, as the control plane reaches no pod of Calico',
      'Linux: not supported on Windows',
      'Pods with the templates `sidecar,dikastes`, in a namespace labelled `istio-injection=enabled`',
    ],
    default: 'Off',
    correction: {
      said: 'L7 rules in Calico need the enterprise edition',
      now: 'Open source has HTTP method and path rules for ingress, through Istio. L7 without a mesh is what the paid editions add.',
      misleads: 'buyers who license Enterprise to match HTTP methods and paths',
    },
    newer: [
      {
        release: 'v3.33.0',
        change:
          'Rules with a named port match in Dikastes; without the repair an `Allow` of this kind denies and a `Deny` does nothing.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-33-0', lines: [26] }],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'HTTP rules take pods with Dikastes injected and, before v3.33.0, no staged policies, `calico.yaml` lacks the CSI driver, and on EKS the control plane reaches no injector on the network of Calico.',
    conflict: {
      about: 'the editions with application layer policy',
      statements: [
        {
          says: 'The table of editions ticks it for the paid editions only.',
          source: {
            document: 'calico-docs/calico-product-editions',
            lines: [23, 50],
            passage: 'Application layer policy',
          },
        },
        {
          says: 'The open-source guide sets it up with Istio and the Dikastes sidecar.',
          source: { document: 'calico-docs/app-layer-policy', lines: [11], passage: 'Overview' },
        },
      ],
      believed:
        'The guide. Dikastes lies in the open-source repository, and the open-source release notes report repairs to it. What is paid is the variant without a mesh.',
    },
    sources: [
      { document: 'calico-docs/http-methods', lines: [19] },
      { document: 'calico-docs/httpmatch', lines: [[13, 23]] },
      {
        document: 'calico-docs/rule',
        lines: [[4, 15]],
        passage: 'Matches of a rule; HTTP to be enabled first',
      },
      { document: 'calico/policy-common', lines: [[37, 38]], passage: 'TCP and Allow rules only' },
      {
        document: 'calico-docs/app-layer-policy',
        lines: [
          [11, 40],
          [48, 56],
          [384, 398],
          [422, 428],
          [438, 446],
          [454, 477],
        ],
        passage: 'Requirements, injection, CSI driver, default deny, eBPF, legacy method',
      },
      { document: 'calico/values', lines: [[16, 18]], passage: 'CSI driver off by the Helm chart' },
      {
        document: 'calico/release-notes-v3-33-0',
        lines: [26, 64],
        passage: 'Named ports, staged policies',
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [126, 135],
        passage: 'Path prefixes; Dikastes fix in v3.32.0',
      },
      { document: 'calico-docs/deploy-istio-ambient', lines: [18], passage: 'Not with ambient' },
      { document: 'calico-docs/limitations', lines: [14], passage: 'Windows' },
      { document: 'calico/checker', passage: 'v3.31.7 has no file for `ALPCheckProvider`' },
      {
        document: 'calico-docs/alp',
        lines: [[9, 10], 20, 23],
        passage: 'Deprecated in Enterprise',
      },
      {
        document: 'calico-docs/enterprise-install',
        lines: [[74, 80]],
        passage: 'Not in eBPF mode',
      },
      {
        document: 'calico-docs/version-3-23-2-release-notes-index',
        lines: [160, 163],
        passage: 'Enterprise deprecates L7 policy',
      },
      { document: 'calico/calico', passage: 'No CSI driver in the manifest' },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [[137, 143]],
        passage: 'Webhooks on EKS',
      },
    ],
    reviewed: '2026-11-29',
  },
  'policy.host': {
    support: 'yes',
    value: 'HostEndpoint policy, also before DNAT or untracked',
    detail:
      'A `HostEndpoint` puts interfaces of a node, or of a machine outside the cluster, under `GlobalNetworkPolicy`; `preDNAT` and `doNotTrack` judge packets before DNAT or connection tracking. Each demands `applyOnForward`, which takes in forwarded traffic, and excludes the other. Without a policy or profile, one that you create denies traffic of the host itself, failsafe ports apart, and lets forwarded traffic pass until a policy with `applyOnForward` covers its direction. Those that kube-controllers can create for each node, since v3.30 also from templates, carry a profile that allows all. Traffic of a node to its own pods is always allowed. Windows does not support host policy, and VPP ignores policies with `preDNAT` or `doNotTrack`.',
    conditions: [
      'EKS: allow TCP 443 to the API server and 10250 from it first, as no failsafe port covers them',
      '`preDNAT`: ingress rules only, and no default drop',
      '`doNotTrack`: host endpoints of a named interface, not of `*`, and rules for answers too',
      'Rules elsewhere that name a host by label: `expectedIPs` set on its endpoint',
      'iptables rules of your own: endpoints that allow all, with no policy, bypass them',
      'eBPF mode: v3.33.0 or later; before, host policy can block UDP answers to pods behind source NAT',
    ],
    default: 'No automatic host endpoints (`autoCreate: Disabled`)',
    newer: [
      {
        release: 'v3.33.0',
        change:
          'Templates of automatic host endpoints can set annotations. In eBPF mode host policy no longer blocks UDP answers to pods whose traffic out is source-NATed.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-33-0', lines: [106, 170] }],
        reviewed: '2026-11-28',
      },
    ],
    conflict: {
      about: 'the editions with automatic host endpoints',
      statements: [
        {
          says: 'The table of editions ticks them for the paid editions only.',
          source: {
            document: 'calico-docs/calico-product-editions',
            lines: [23, 69],
            passage: 'Automatic host endpoints',
          },
        },
        {
          says: 'The open-source guide explains how to switch them on.',
          source: {
            document: 'calico-docs/kubernetes-nodes',
            lines: [[47, 53]],
            passage: 'How to enable them',
          },
        },
      ],
      believed:
        'The guide. The open-source API has the field `autoCreate` that it sets, and kube-controllers acts on it.',
    },
    because:
      '`applyOnForward` denies what is not allowed, untracked policy needs rules for answers, endpoints that allow all bypass custom iptables rules, and in eBPF mode UDP answers can be blocked.',
    sources: [
      {
        document: 'calico-docs/kubernetes-nodes',
        lines: [
          [25, 36],
          [49, 53],
          [73, 77],
        ],
      },
      {
        document: 'calico-docs/hostendpoint',
        lines: [
          [9, 12],
          [26, 59],
        ],
      },
      {
        document: 'calico-docs/version-3-30-release-notes-index',
        lines: [[51, 56]],
        passage: 'Templates',
      },
      { document: 'calico-docs/kubecontrollersconfig', lines: [96], passage: 'autoCreate' },
      {
        document: 'calico-docs/globalnetworkpolicy',
        lines: [28, [87, 89], 104, [108, 110]],
        passage: 'Host endpoints; doNotTrack, preDNAT, applyOnForward',
      },
      { document: 'calico-docs/pre-dnat', lines: [[31, 46]], passage: 'Limits of preDNAT' },
      {
        document: 'calico/auto-host-endpoints',
        lines: [[571, 601]],
        passage: 'Profile of all that it creates',
      },
      { document: 'calico-docs/about', lines: [[17, 21]] },
      { document: 'calico-docs/failsafe', lines: [[11, 25]] },
      { document: 'calico-docs/install', lines: [[289, 304]], passage: 'EKS serves on 443' },
      {
        document: 'eks-best-practices/network',
        lines: [[283, 289]],
        passage: 'Ports 443 and 10250',
      },
      { document: 'calico-docs/limitations', lines: [14], passage: 'Windows' },
      { document: 'calico-docs/specifics', lines: [[21, 22]], passage: 'VPP limits' },
      {
        document: 'calico-docs/forwarded',
        lines: [[21, 31]],
        passage: 'Forwarded and local traffic',
      },
      {
        document: 'calico-docs/high-connection-workloads',
        lines: [29],
        passage: 'Stateless rules',
      },
      {
        document: 'calico/release-notes-v3-33-0',
        lines: [170],
        passage: 'UDP answers in eBPF mode',
      },
    ],
    reviewed: '2026-11-29',
  },
  'policy.service-account': {
    support: 'yes',
    value: 'By service account name or label, for subject and peer',
    detail:
      'Both Calico policy kinds select their pods by service account with `serviceAccountSelector`, and `serviceAccounts` in a rule matches the peer by account name or label. In a GlobalNetworkPolicy a name in the selector stands for the accounts of that name in every namespace; a `namespaceSelector` in the rule narrows the accounts of peers. Calico matches packets by their addresses, so the rule stands for the addresses of the pods under that account and may miss a peer whose address NAT replaces, as kube-proxy mostly does with traffic that comes in by a Service.',
    conditions: ['Pods off the host network, as subjects and as peers'],
    because:
      'pods on the host network are no endpoints to Calico, and so neither subjects nor peers.',
    sources: [
      {
        document: 'calico-docs/globalnetworkpolicy',
        lines: [82],
        passage: 'serviceAccountSelector',
      },
      { document: 'calico-docs/networkpolicy', lines: [87] },
      { document: 'calico-docs/serviceaccountmatch', lines: [[1, 6]] },
      { document: 'calico-docs/entityrule', lines: [22], passage: 'serviceAccounts in a rule' },
      { document: 'calico-docs/networkset', lines: [[23, 27]], passage: 'Matches by address' },
      { document: 'calico/conversion', lines: [[134, 142]], passage: 'Pods on the host network' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.imds-pod-identity': {
    support: 'partial',
    missing: 'a recipe for EKS, and pods that Calico policy does not reach',
    value: 'By address in rules; no recipe for EKS was found',
    detail:
      'Rules take addresses in `nets`, so a policy can deny `169.254.169.254/32`, the IPv4 address of the metadata, and allow the agent of EKS Pod Identity. AWS puts that on `169.254.170.23` or `[fd00:ec2::23]`, ports 80 and 2703, of the node. What a pod sends to its own node meets the egress policy of the pod first; operator and `calico.yaml` then accept it, while Felix left to itself drops it. The pages of v3.32 on external addresses and on EKS do not speak of instance metadata, IRSA or Pod Identity. AWS itself suggests IMDSv2 with a hop limit of 1. On Windows nodes the install of Calico can remove the route to the metadata.',
    conditions: [
      'IPv4 and IPv6 addresses in rules of their own',
      'Pod Identity: EKS on Linux EC2 nodes, not EKS Anywhere or other clusters on EC2',
      'Pods with a security group: VPC CNI v1.11.0+ and `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      'IPv6 pods of the VPC CNI: `ENABLE_V4_EGRESS=false` (v1.15.1+) before they start, and with the operator `nodeAddressAutodetectionV6`',
      'Pod Identity on Outposts: excluded by its own page; admitted by a later one, but for local clusters on EBS',
      'Pods off the host network',
      'IAM roles for service accounts: a rule that allows the addresses of STS',
    ],
    because:
      'pods on the host network stay out, those with a security group need `standard`, IPv6 pods v1.15.1 and a setting of the operator, IRSA needs STS, and on Outposts two pages of AWS disagree.',
    sources: [
      {
        document: 'calico-docs/external-ips-policy',
        passage: 'Addresses in rules; silent on metadata',
      },
      { document: 'calico-docs/rule', lines: [7], passage: 'Deny' },
      { document: 'calico-docs/entityrule', lines: [15], passage: 'nets' },
      {
        document: 'calico/validator',
        lines: [[1425, 1428]],
        passage: 'No rule with both families',
      },
      {
        document: 'calico-docs/bgp-to-workload',
        lines: [[89, 90]],
        passage: 'Metadata address of AWS',
      },
      {
        document: 'eks-user-guide/pod-identities',
        lines: [95, [127, 146]],
        passage: 'Address and ports of the agent, and where it runs',
      },
      {
        document: 'calico/docs-config-params',
        lines: [[733, 750]],
        passage: 'From a pod to its node',
      },
      {
        document: 'tigera-operator/node',
        lines: [1470],
        passage: 'From a pod to its node, with the operator',
      },
      { document: 'calico/calico', lines: [[7638, 7640]], passage: 'The same in the manifest' },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        passage: 'IPv6 pods; silent on metadata',
      },
      { document: 'tigera-operator/node', lines: [[1614, 1641]], passage: 'IPv6 of Felix' },
      { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
      { document: 'eks-user-guide/security-groups-for-pods', lines: [47], passage: 'Calico' },
      { document: 'eks-best-practices/iam', lines: [[1019, 1040]], passage: 'Hop limit' },
      { document: 'calico-docs/limitations', lines: [[88, 90]], passage: 'Routes on Windows' },
      { document: 'eks-user-guide/eks-outposts', lines: [[188, 191]], passage: 'Pod Identity' },
      { document: 'calico/conversion', lines: [[134, 142]], passage: 'Pods on the host network' },
      { document: 'eks-user-guide/private-clusters', lines: [95], passage: 'IRSA calls STS' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.network-sets': {
    support: 'yes',
    value: 'NetworkSet and GlobalNetworkSet, matched by label',
    detail:
      'A `NetworkSet` (one namespace) or `GlobalNetworkSet` (whole cluster) holds a list of CIDRs under labels, and a rule picks it up with a label selector. A rule in a namespace sees the sets of that namespace, and global ones only where its `namespaceSelector` includes `global()`. Address translation between the node and those networks can defeat a set. Rules can name a Kubernetes Service as well. Sets with domain names (`allowedEgressDomains`) are for Calico Enterprise and Cloud.',
    conditions: [
      'Global sets in a namespaced policy: `namespaceSelector: global()`',
      'Rules that name a Service: Kubernetes datastore, and no further match of that peer save ports of an ingress source',
      'nftables mode: v3.31.7, or v3.32.2 and later; before, no CIDRs that overlap',
    ],
    newer: [
      {
        release: 'v3.32.2',
        change:
          'In nftables mode sets with overlapping CIDRs are programmed correctly after the removal of a member, and a recreated table no longer leaves members out.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [17, 19] }],
        reviewed: '2026-11-28',
      },
      {
        release: 'v3.33.0',
        change:
          'The `projectcalico.org/v3` CRDs reject invalid entries of a set as they are written.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-33-0', lines: [16] }],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'a namespaced policy has to select global sets with `global()`, and in nftables mode sets with overlapping CIDRs could go wrong before v3.31.7 and v3.32.2.',
    conflict: {
      about: 'the editions whose rules can name a Service',
      statements: [
        {
          says: 'The table of editions ticks policy for services for the paid editions only.',
          source: {
            document: 'calico-docs/calico-product-editions',
            lines: [23, 51],
            passage: 'Policy for services',
          },
        },
        {
          says: 'The open-source guide names Services in the rules of its examples.',
          source: {
            document: 'calico-docs/service-policy',
            lines: [[24, 43]],
            passage: 'First example',
          },
        },
      ],
      believed:
        'The guide. Rules of the open-source API have a field `services`, so the match needs no paid edition.',
    },
    sources: [
      { document: 'calico-docs/networkset', lines: [[7, 27]] },
      { document: 'calico-docs/globalnetworkset', lines: [[7, 23], 55] },
      { document: 'calico-docs/entityrule', lines: [19, 23], passage: 'global() and services' },
      { document: 'calico-docs/service-policy', lines: [[38, 45]] },
      {
        document: 'calico-docs/domain-based-policy',
        lines: [[64, 65], 146],
        passage: 'Domains in sets, Enterprise',
      },
      { document: 'calico-docs/calico-product-editions', lines: [23, 53], passage: 'Domain names' },
      {
        document: 'calico/release-notes-v3-32-2',
        lines: [17, 19],
        passage: 'IP sets in nftables mode',
      },
      {
        document: 'calico-docs/version-3-31-release-notes-index',
        lines: [418, 425, 427],
        passage: 'The same in v3.31.7',
      },
    ],
    reviewed: '2026-11-29',
  },
  'policy.staged-audit': {
    support: 'yes',
    value: 'Staged policy kinds that report and do not enforce',
    detail:
      '`StagedNetworkPolicy`, `StagedGlobalNetworkPolicy` and `StagedKubernetesNetworkPolicy` take the spec of the kind they stand for and, on Linux and outside HTTP policy, change no traffic. Flow logs list what they would have done as pending policies. Those logs, kept for about an hour, and their console, Whisker, are still tech preview. The table of editions ticks staged policies for the open-source edition, and an item "Preview staged policies" for the paid ones only.',
    conditions: [
      'Linux nodes: on Windows there is no preview, and by the code of v3.32.1 a staged policy can deny',
      'HTTP policy before v3.33.0: staged policies take part in the verdict, and a tier of them alone applies the action at its end',
      'to see their effect, flow logs: an installation by operator or Helm, and after an upgrade from before v3.30 switched on by hand',
    ],
    since: 'v3.30.0',
    newer: [
      {
        release: 'v3.33.0',
        change:
          'Flow logs stop reporting a staged policy as the verdict in force, which could happen when the policies of a flow changed. In HTTP policy staged policies no longer take part in the verdict, and a tier of nothing but them no longer applies the action at its end.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-33-0', lines: [64, 66] }],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'before v3.33.0 staged policies took part in the verdict of HTTP policy; flow logs need operator or Helm, off after an upgrade from before v3.30; on Windows the code can deny.',
    correction: {
      said: 'Staged policies need Calico Enterprise',
      untrueSince: 'v3.30.0',
      now: 'The three staged kinds are open source, with their results in the flow logs.',
      misleads: 'teams that test new policies straight in production for want of a licence',
    },
    sources: [
      { document: 'calico-docs/version-3-30-release-notes-index', lines: [[29, 34]] },
      {
        document: 'calico-docs/staged-network-policies',
        lines: [
          [13, 27],
          [40, 98],
          [132, 133],
        ],
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [91, 93],
        passage: 'Tech preview table',
      },
      {
        document: 'calico-docs/enable-whisker',
        lines: [
          [14, 16],
          [29, 30],
        ],
        passage: 'What flow logs need',
      },
      {
        document: 'calico/windows-policies',
        lines: [[41, 45]],
        passage: 'Staged policies skipped',
      },
      {
        document: 'calico/event-sequencer',
        lines: [
          [1250, 1262],
          [1273, 1284],
        ],
        passage: 'Policies of a pod',
      },
      { document: 'calico/windows-endpoints', lines: [[378, 395]], passage: 'Rules by policy' },
      {
        document: 'calico/windows-rules',
        lines: [
          [142, 146],
          [174, 181],
        ],
        passage: 'A policy without rules',
      },
      { document: 'calico/windows-driver', lines: [[35, 60]], passage: 'No flows of Windows' },
      { document: 'calico-docs/calico-product-editions', lines: [23, 56, 57] },
      {
        document: 'calico/release-notes-v3-33-0',
        lines: [64],
        passage: 'Staged policies in HTTP policy',
      },
      { document: 'calico/goldmane', lines: [[35, 40], 177], passage: 'About an hour' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.troubleshooting': {
    support: 'partial',
    missing: 'flow logs beyond tech preview; outside eBPF mode rules come as a raw dump',
    value: 'Flow logs name policies; eBPF mode lists rules and hits',
    detail:
      'Flow logs carry the verdict and the policies of a flow, for about an hour; Whisker filters them by policy. A `Log` rule writes matching packets, in eBPF mode with the final verdict; with iptables and nftables its prefix can name tier and policy (v3.30.6, v3.31.4, v3.32.0 and later), up to 29 characters in iptables and 127 in nftables. In eBPF mode `calico-node -bpf` lists the policy of an interface with rule IDs and the packets that matched each, the members of IP sets, and drops by policy. For iptables and nftables `calicoctl cluster diags` packs the rules and IP sets of nodes, at most five by default, into an archive.',
    conditions: [
      'Flow logs: Linux nodes; installation by operator or Helm; after an upgrade from 3.29 or older, switched on by hand',
      'Log rules: not on Windows nor in clusters such as kind; kernel 5.16+ in eBPF mode; an `Allow` rule right after; for a time only, as they load the cluster',
      'Rules and hits: eBPF mode, with `bpfPolicyDebugEnabled` as it is by default',
      'Whisker: a port-forward, as by default it exposes no endpoint',
    ],
    newer: [
      {
        release: 'v3.32.2',
        change:
          'Flow logs stop repeating a denial that no longer holds, after a changed policy has let the flow pass.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [8] }],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'by the code of v3.32.1 Windows nodes send no flows to the collector, and Whisker exposes no endpoint by default.',
    sources: [
      {
        document: 'calico-docs/view-flow-logs',
        lines: [[11, 15], [50, 52], 62, 73, [80, 81], [95, 105]],
      },
      { document: 'calico-docs/log-rules', lines: [30, 35, 48, [69, 70], [91, 105], [109, 110]] },
      {
        document: 'calico/docs-config-params',
        lines: [[446, 455]],
        passage: 'LogPrefix and its specifiers',
      },
      {
        document: 'calico/policy-rules-v3-30-6',
        lines: [[725, 776]],
        passage: 'Specifiers in v3.30.6',
      },
      {
        document: 'calico/policy-rules-v3-31-4',
        lines: [[725, 776]],
        passage: 'Specifiers in v3.31.4',
      },
      {
        document: 'calico-docs/release-notes-index',
        lines: [91, 93, 233],
        passage: 'Tech preview table; Log rules',
      },
      {
        document: 'calico-docs/troubleshoot-ebpf',
        lines: [
          [140, 149],
          [247, 258],
          [266, 290],
        ],
        passage: 'Counters, policy and IP sets',
      },
      {
        document: 'calico/docs-config-params',
        lines: [[2251, 2263]],
        passage: 'BPFPolicyDebugEnabled',
      },
      {
        document: 'calico/calicoctl-cluster-diags',
        lines: [
          [279, 293],
          [721, 739],
          [770, 774],
        ],
      },
      { document: 'calico-docs/diags', lines: [[35, 43]], passage: 'The archive' },
      { document: 'calico-docs/limitations', lines: [15], passage: 'No Log action on Windows' },
      { document: 'calico/windows-driver', lines: [[35, 60]], passage: 'No flows of Windows' },
      { document: 'calico/goldmane', lines: [[35, 40], 177], passage: 'About an hour' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.security-groups': {
    support: 'external',
    provider: 'Amazon VPC CNI, with Calico in policy-only mode',
    value: 'By the VPC CNI, below Calico in policy-only mode',
    detail:
      'The page of Calico on EKS names no security groups of its own for pods. In policy-only mode the VPC CNI below it can attach them (`ENABLE_POD_ENI=true`); such a pod obeys Calico policy as well only where `POD_SECURITY_GROUP_ENFORCING_MODE` is `standard`, and the default is `strict`. With `standard`, by one AWS guide, the groups of the node apply as well, and by the README traffic inside a node and, with SNAT, out of the VPC escapes the groups of the pod. A change of the mode reaches new pods only.',
    conditions: [
      'Linux nodes on EC2 of a Nitro type with trunking, in private subnets, and `AmazonEKSVPCResourceController` on the cluster role',
      'under `POD_SECURITY_GROUP_ENFORCING_MODE=strict` a NAT gateway or instance, for pods that are to reach the internet',
      'Calico policy as well: nodes outside Auto Mode, `POD_SECURITY_GROUP_ENFORCING_MODE=standard` (VPC CNI v1.11.0+)',
      'kube-proxy in IPVS mode, NodeLocal DNSCache, or `externalTrafficPolicy: Local` with instance targets: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      'existing groups, at most five in a policy, with rules for DNS to the cluster security group, inbound there too, and for probes from it',
      'TCP probes with `POD_SECURITY_GROUP_ENFORCING_MODE=strict`: `DISABLE_TCP_EARLY_DEMUX=true` (v1.7.3 and Linux 4.6 or newer)',
      'no multi-NIC pods; by one AWS guide a termination grace period above zero; by the user guide, up to v1.10.2 only',
      'IPv6 clusters: VPC CNI v1.16.0+; for Calico policy `ENABLE_V4_EGRESS=false` before pods start, and with the operator `nodeAddressAutodetectionV6`',
      'a branch ENI free on the node, or the pod stays pending',
      '`ENABLE_POD_ENI` switched off again: instances replaced, as their trunk ENI stays',
    ],
    because:
      'pods wait for a free branch ENI, a trunk ENI outlasts its switch, groups are five at most and take rules, `strict` takes a NAT gateway, and Calico policy spares Auto Mode and IPv4 egress.',
    conflict: {
      about: 'whether Calico policy reaches pods with a security group',
      statements: [
        {
          says: 'The page on alternate CNIs exempts such pods from Calico policy altogether.',
          source: {
            document: 'eks-user-guide/alternate-cni-plugins',
            lines: [52],
            passage: 'Calico and security groups',
          },
        },
        {
          says: 'The best practices guide advises `POD_SECURITY_GROUP_ENFORCING_MODE=standard` where such pods meet network policy.',
          source: {
            document: 'eks-best-practices/sgpp',
            lines: [[84, 86]],
            passage: 'Supporting network policy',
          },
        },
        {
          says: 'The page on security groups for pods admits Calico with `POD_SECURITY_GROUP_ENFORCING_MODE=standard`, from v1.11.0.',
          source: {
            document: 'eks-user-guide/security-groups-for-pods',
            lines: [47],
            passage: 'Calico',
          },
        },
      ],
      believed:
        'The latter two. They know both values of `POD_SECURITY_GROUP_ENFORCING_MODE`, and with `standard` the VPC CNI names the interface of the pod as Calico expects it.',
    },
    sources: [
      {
        document: 'eks-user-guide/alternate-cni-plugins',
        lines: [52],
        passage: 'Calico and security groups',
      },
      {
        document: 'eks-best-practices/sgpp',
        lines: [27, [56, 64], [84, 86], 92, [106, 120]],
        passage: 'Trunk ENIs, enforcing modes, network policy, NAT, subnets',
      },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [39, 43, 47, 48],
        passage: 'IPv6 clusters, Local, Calico and NodeLocal DNSCache',
      },
      {
        document: 'vpc-cni/readme',
        lines: [504, [506, 525]],
        passage: 'Trunk ENI that stays; enforcing mode',
      },
      { document: 'vpc-cni/sgpp', lines: [[9, 21]], passage: 'Interface names' },
      {
        document: 'tigera-operator/node',
        lines: [[1695, 1697]],
        passage: 'Prefix that Calico expects',
      },
      { document: 'calico-docs/managed-public-cloud-eks', passage: 'Silent on security groups' },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [[32, 36]],
        passage: 'IPv6 pods on EKS',
      },
      { document: 'tigera-operator/node', lines: [[1614, 1641]], passage: 'IPv6 of Felix' },
      {
        document: 'eks-best-practices/network',
        lines: [[299, 331]],
        passage: 'DNS, probes and free branch ENIs',
      },
      { document: 'eks-user-guide/pod-multiple-network-interfaces', lines: [178] },
      { document: 'eks-user-guide/security-groups-for-pods', lines: [42], passage: 'Grace period' },
      { document: 'vpc-cni/readme', lines: [[527, 539]], passage: 'TCP early demux' },
      { document: 'vpc-resource-controller/readme', lines: [[30, 34]], passage: 'Five groups' },
      { document: 'eks-user-guide/alternate-cni-plugins', lines: [58], passage: 'Auto Mode' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.default-deny': {
    support: 'yes',
    value: 'One GlobalNetworkPolicy; on Linux new pods fail closed',
    detail:
      'Default deny is a policy you write: a `GlobalNetworkPolicy` that leaves out system namespaces and allows DNS. With iptables and nftables, once Felix has written its rules, a new interface with the prefix of pods, `cali` or, by the operator over the VPC CNI, `eni`, stays closed until Felix knows it, even while Felix is down. Over the VPC CNI, pods with a security group under `strict`, IPv6 pods with IPv4 egress and pods on Fargate escape. A node always reaches its own pods. In eBPF mode rules drop what a pod sends past the programs, and check on the way to a pod that it is known. `linuxPolicySetupTimeoutSeconds` of the operator holds a pod back until its policy is in place or the time is up; by manifest `policy_setup_timeout_seconds` does.',
    conditions: [
      'Delayed start: Linux, and the CNI plugin of Calico',
      'Pods off the host network; those on it under host endpoints',
      'eBPF mode: v3.31.7, or v3.32.2 and later; before, a new connection could skip the ingress policy of a pod whose route was being written',
      'nftables mode: v3.33.0; before, a failed update could let traffic pass unfiltered until Felix recovered',
    ],
    default: 'Allow until a policy selects the pod; no start delay',
    newer: [
      {
        release: 'v3.32.2',
        change:
          'In eBPF mode a connection that starts while the route to a pod is being written no longer skips the ingress policy of that pod. v3.31.7 has the same repair.',
        basis: 'documents',
        sources: [
          { document: 'calico/release-notes-v3-32-2', lines: [22] },
          {
            document: 'calico-docs/version-3-31-release-notes-index',
            lines: [429],
            passage: 'The same in v3.31.7',
          },
        ],
        reviewed: '2026-11-28',
      },
      {
        release: 'v3.33.0',
        change:
          'In nftables mode a failed update no longer leaves chains of Calico missing, with traffic unfiltered until Felix recovers. The eBPF repair of v3.32.2 is in this release as well.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-33-0', lines: [59, 77] }],
        reviewed: '2026-11-28',
      },
    ],
    because:
      'host-network pods are no workload endpoints, the start delay is a matter of the CNI plugin of Calico, and v3.32.1 has a gap in eBPF mode and one in nftables mode.',
    sources: [
      {
        document: 'calico-docs/kubernetes-default-deny',
        lines: [
          [26, 34],
          [91, 129],
        ],
      },
      { document: 'calico/dispatch', lines: [[50, 57]], passage: 'Unknown interface: drop' },
      {
        document: 'calico/static',
        lines: [[636, 650]],
        passage: 'Interfaces chosen by prefix',
      },
      { document: 'calico-master/dataplane', lines: [[327, 348]] },
      {
        document: 'calico/int-dataplane',
        lines: [
          [2036, 2060],
          [2091, 2103],
        ],
        passage: 'Guard rules in eBPF mode',
      },
      {
        document: 'tigera-operator/node',
        lines: [[1695, 1697]],
        passage: 'Prefix over the VPC CNI',
      },
      { document: 'eks-user-guide/security-groups-for-pods', lines: [47], passage: 'Calico' },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [[32, 36]],
        passage: 'IPv6 pods on EKS',
      },
      {
        document: 'calico-docs/configure-cni-plugins',
        lines: [[251, 263], 280],
        passage: 'Policy setup timeout',
      },
      {
        document: 'tigera-operator/installation-types',
        lines: [[679, 690]],
        passage: 'No start delay by default',
      },
      { document: 'calico/conversion', lines: [[134, 142]], passage: 'Pods on the host network' },
      { document: 'tigera-operator/node', lines: [[1000, 1012]], passage: 'Not on Fargate' },
      { document: 'calico-docs/hostendpoint', lines: [59], passage: 'From a node to its own pods' },
      { document: 'calico/release-notes-v3-32-2', lines: [22], passage: 'Gap in eBPF mode' },
      {
        document: 'calico-docs/version-3-31-release-notes-index',
        lines: [418, 429],
        passage: 'The same in v3.31.7',
      },
      { document: 'calico/release-notes-v3-33-0', lines: [59], passage: 'Gap in nftables mode' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.engine-cost': {
    value: 'Selectors become IP sets; eBPF evaluates new flows only',
    detail:
      'On Linux a selector becomes an IP set or, in eBPF mode, entries of a map. To find the chain of a pod, iptables walks a shallow tree and nftables uses a map; conntrack accepts known flows only inside that chain, so every packet pays for the walk. In eBPF mode the policy program of an endpoint judges new flows, and later packets hit the conntrack map. Even so, the docs say that iptables with large IP sets does better in many micro-benchmarks of policy. On Windows a rule with a selector for both sides can be expanded into many rules. By default the eBPF maps hold 1,048,576 IP-set entries and 512,000 connections, the latter doubling when full; a change of its size can disrupt.',
    newer: [
      {
        release: 'v3.32.2',
        change:
          'Felix checks its IP sets a few at a time, so the periodic check no longer stalls nodes with many of them.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-32-2', lines: [56] }],
        reviewed: '2026-11-28',
      },
      {
        release: 'v3.33.0',
        change:
          'In nftables mode Felix rewrites the chains that changed and no longer reads the whole table back after each update.',
        basis: 'documents',
        sources: [{ document: 'calico/release-notes-v3-33-0', lines: [139] }],
        reviewed: '2026-11-28',
      },
    ],
    because: 'no source cited says that IP sets keep the number of rules small.',
    sources: [
      {
        document: 'calico-master/dataplane',
        lines: [[569, 588]],
        passage: 'Dispatch chains, cost per packet',
      },
      { document: 'calico-master/bpf-overview', lines: [[244, 257]] },
      { document: 'calico/rule-defs', lines: [[92, 93]] },
      { document: 'calico/dispatch', lines: [[30, 38]], passage: 'Verdict map of nftables' },
      {
        document: 'calico-docs/about-ebpf',
        lines: [33, [42, 43]],
        passage: 'Rules and selectors',
      },
      {
        document: 'calico-master/bpf-services',
        lines: [[53, 55]],
        passage: 'Policy program of an endpoint (master)',
      },
      { document: 'calico-docs/use-cases-ebpf', lines: [55], passage: 'Where iptables can win' },
      {
        document: 'calico-docs/limitations',
        lines: [[132, 152]],
        passage: 'Selectors on Windows',
      },
      {
        document: 'calico/docs-config-params',
        lines: [
          [2123, 2133],
          [2076, 2085],
          [2106, 2120],
        ],
        passage: 'BPF map sizes',
      },
    ],
    reviewed: '2026-11-29',
  },
  'policy.scale-limits': {
    value: '1,048,576 entries in an IP set; no limit of policies found',
    detail:
      'By default an IP set stores up to 1,048,576 addresses, a limit that does not apply in nftables mode; in eBPF mode a map of that size holds the entries of all IP sets. Both sizes are settings of Felix. In eBPF mode a policy program that grows too large is split, into 24 parts at most for a hook. The reference pages read here limit neither the number of policies nor that of rules. Selectors with `all()`, `!`, `||` or `!=`, unless `&&` joins them to an optimised one, cost much more CPU in large clusters, and named ports cost more than numbers.',
    default: '`MaxIpsetSize` and `BPFMapSizeIPSets`: 1048576',
    newer: [
      {
        release: 'v3.33.0',
        change:
          'The CRDs of policies set limits: 1,024 ingress and as many egress rules, 1,024 characters in a selector, and in a rule 256 `nets`, 50 ports and 20 HTTP methods or paths. They bind new policies and changes to the field itself, and do not exist on the etcd datastore.',
        basis: 'documents',
        sources: [
          {
            document: 'calico-docs/upgrade-notes-3-33',
            lines: [[32, 52]],
            passage: 'Limits on policy rules and selectors',
          },
        ],
        reviewed: '2026-11-28',
      },
    ],
    sources: [
      {
        document: 'calico/docs-config-params',
        lines: [
          [1521, 1533],
          [2123, 2136],
        ],
        passage: 'Sizes of IP sets',
      },
      { document: 'calico/policy-program', lines: [[1150, 1164]], passage: 'Split of a program' },
      { document: 'calico/bpf-jump-map', lines: [[24, 27]] },
      {
        document: 'calico-docs/entityrule',
        lines: [[37, 58]],
        passage: 'Cost of selectors',
      },
      { document: 'calico-docs/networkpolicy', passage: 'No limit named' },
      { document: 'calico-docs/globalnetworkpolicy', passage: 'No limit named' },
      {
        document: 'calico-docs/prometheus',
        lines: [[131, 143]],
        passage: 'Selectors that are not optimised',
      },
      { document: 'calico-docs/ports', lines: [[28, 31]], passage: 'Cost of named ports' },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'policy'>;
