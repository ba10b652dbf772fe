import type { ClaimsFor } from '../../claim.ts';

export const policy = {
  'policy.summary': {
    support: 'yes',
    value: 'Kubernetes and Calico policy with tiers; HTTP via Istio',
    detail:
      'The open-source edition enforces `NetworkPolicy` and `ClusterNetworkPolicy` of Kubernetes next to its own namespaced and global kinds. Those add deny rules, order, tiers (v3.29), staging (v3.30), and matches on service accounts, Services, ICMP and hosts. With Istio and the Dikastes sidecar, ingress rules also match HTTP methods and paths, though their enforcement was broken from v3.30.0 until v3.32.0, and v3.31.7 still lacks the repair. Calico Enterprise and Cloud keep DNS names, policy recommendations, a WAF and an Envoy-based L7 engine without a mesh, the last deprecated since 3.23.',
    conditions: [
      'HTTP rules: v3.32.0 or newer, Istio 1.22+ with native sidecars, Kubernetes 1.29+',
    ],
    because:
      'HTTP rules were broken from v3.30.0 until v3.32.0 and need Istio with native sidecars.',
    correction: {
      said: 'Open-source Calico stops at L3/L4; advanced L7 policy is for Calico Enterprise',
      now: 'HTTP method and path rules are in the open-source edition, given Istio. The mesh-free L7 policy of Enterprise is the one that is on its way out, deprecated in 3.23.',
      misleads: 'teams that pay for HTTP rules they could have with Istio',
    },
    conflict: {
      about: 'the editions with application layer policy',
      statements: [
        {
          says: 'The table of editions ticks it for the paid editions only.',
          source: {
            document: 'calico-docs/calico-product-editions',
            lines: [50],
            passage: 'Application layer policy',
          },
        },
        {
          says: 'The open-source guide sets it up with Istio and the Dikastes sidecar.',
          source: { document: 'calico-docs/app-layer-policy', lines: [11], passage: 'Overview' },
        },
      ],
      believed:
        'The guide. The open-source release notes report a repair of Dikastes. What is paid is the variant without a mesh.',
    },
    sources: [
      { document: 'calico-docs/calico-product-editions', lines: [[45, 66]] },
      {
        document: 'calico-docs/release-notes-index',
        lines: [[26, 30], 135],
        passage: 'ClusterNetworkPolicy; Dikastes fix in v3.32.0',
      },
      { document: 'calico-docs/globalnetworkpolicy', lines: [28, [76, 86]] },
      {
        document: 'calico-docs/entityrule',
        lines: [[13, 23]],
        passage: 'Matches on service accounts and Services',
      },
      { document: 'calico-docs/rule', lines: [[4, 15]], passage: 'Actions and ICMP' },
      {
        document: 'calico-docs/app-layer-policy',
        lines: [11, [27, 40]],
        passage: 'HTTP rules and the Istio they need',
      },
      { document: 'calico-docs/http-methods', lines: [19], passage: 'Methods and paths' },
      { document: 'calico/checker', passage: 'v3.31.7 lacks the fix' },
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
      { document: 'calico-docs/alp', lines: [9, 23], passage: 'Mesh-free engine of Enterprise' },
      {
        document: 'calico-docs/version-3-23-2-release-notes-index',
        lines: [163],
        passage: 'Enterprise deprecates L7 policy',
      },
    ],
    reviewed: '2026-11-27',
  },
  'policy.k8s-networkpolicy': {
    support: 'yes',
    value: 'By Felix on every data plane; no SCTP in eBPF mode',
    detail:
      'Felix translates `networking.k8s.io/v1` policies into Calico rules in the tier `default` and programs them into iptables, nftables, eBPF or HNS. For a pod they are judged after DNAT, so an egress rule has to name the pods behind a Service and not its cluster IP. Three gaps are worth knowing. eBPF mode does not support SCTP; on EKS, pods with a security group of their own escape Calico policy in the default `strict` mode; and so do IPv6 pods of the VPC CNI with `ENABLE_V4_EGRESS=true`.',
    default: 'A pod that no policy selects allows all traffic',
    because: 'eBPF mode supports SCTP neither for policy nor for Services.',
    sources: [
      {
        document: 'calico-docs/determine-best-networking',
        lines: [117],
        passage: 'Network policy enforcement',
      },
      { document: 'calico-docs/tiered-policy', lines: [50] },
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
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [[32, 36]],
        passage: 'IPv6 pods on EKS',
      },
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-alternate-cni-plugi' },
    ],
    reviewed: '2026-11-22',
  },
  'policy.admin-network-policy': {
    support: 'yes',
    value: 'ClusterNetworkPolicy v1alpha2; its predecessors are gone',
    detail:
      'v3.32 enforces `ClusterNetworkPolicy` of `policy.networking.k8s.io/v1alpha2`. Objects of the `Admin` tier land in the built-in tier `kube-admin` (order 1,000), those of `Baseline` in `kube-baseline` (order 10,000,000). The standard channel is covered, plus experimental network peers and named ports. The same release dropped `AdminNetworkPolicy` (v3.29) and `BaselineAdminNetworkPolicy` (v3.30): such objects stay in the cluster without effect, so convert them before the upgrade.',
    since: 'v3.32.0',
    correction: {
      said: 'Calico enforces AdminNetworkPolicy and BaselineAdminNetworkPolicy',
      untrueSince: 'v3.32.0',
      now: 'Both are ignored without an error; `ClusterNetworkPolicy` takes their place.',
      misleads: 'clusters upgraded to v3.32, whose old admin policies enforce nothing',
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
        document: 'calico-docs/version-3-30-release-notes-index',
        lines: [130],
        passage: 'BaselineAdminNetworkPolicy',
      },
    ],
    reviewed: '2026-11-22',
  },
  'policy.cluster-wide': {
    support: 'yes',
    value: 'GlobalNetworkPolicy, in the open-source edition',
    detail:
      '`GlobalNetworkPolicy` (`projectcalico.org/v3`) applies to the whole cluster and selects pods and host endpoints alike. Its `selector`, `namespaceSelector` and `serviceAccountSelector` narrow the choice by labels. It comes with every edition of Calico, the free one included.',
    correction: {
      said: 'Global network policies come with the enterprise versions of Calico',
      now: '`GlobalNetworkPolicy` is an ordinary resource of open-source Calico.',
      misleads: 'security teams that copy one rule into every namespace to avoid a licence',
    },
    sources: [
      { document: 'calico-docs/globalnetworkpolicy', lines: [28, 82] },
      { document: 'calico-docs/calico-product-editions', lines: [48] },
    ],
    reviewed: '2026-11-22',
  },
  'policy.deny-and-order': {
    support: 'yes',
    value: 'Allow, Deny, Log and Pass rules; order; tiers',
    detail:
      'Every rule names an action: `Allow`, `Deny`, `Log` or `Pass`. Calico evaluates policies by `order`, lowest first, inside tiers that carry their own RBAC. Traffic that reaches the end of a tier is denied, unless the tier sets `defaultAction: Pass`; a tier without a policy for the endpoint is skipped. Policies without a tier sit in `default`, at order 1,000,000.',
    conditions: ['With native v3 CRDs, tier RBAC does not cover get, list and watch'],
    since: 'v3.29.0 for tiers in the open-source edition',
    correction: {
      said: 'Policy tiers need Calico Enterprise',
      untrueSince: 'v3.29.0',
      now: 'Tiers, with their RBAC, are open source.',
      misleads: 'buyers who choose Enterprise for tiers alone',
    },
    sources: [
      { document: 'calico-docs/tiered-policy', lines: [46, [143, 149], [151, 155]] },
      { document: 'calico-docs/tier', lines: [60] },
      {
        document: 'calico-docs/version-3-29-release-notes-index',
        lines: [[13, 20]],
        passage: 'Tiers in open source',
      },
    ],
    reviewed: '2026-11-22',
  },
  'policy.fqdn': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud',
    value: 'Domain names in egress allow rules and network sets',
    detail:
      'Rules by DNS name need a paid edition. There, egress `Allow` rules (`destination.domains`) and global network sets accept exact names or `*` wildcards, and each node learns the addresses from the answers of trusted DNS servers. The rule type of open-source Calico has no `domains` field, so its egress rules get by with CIDRs, network sets and ports.',
    sources: [
      {
        document: 'calico-docs/domain-based-policy',
        lines: [23, [44, 51]],
        passage: 'Enterprise guide',
      },
      { document: 'calico-docs/calico-product-editions', lines: [53] },
      {
        document: 'calico-docs/entityrule',
        lines: [[15, 23]],
        passage: 'Open-source fields, no domains',
      },
    ],
    reviewed: '2026-11-22',
  },
  'policy.l7': {
    support: 'partial',
    missing: 'egress, headers, gRPC and Kafka matches; any L7 rule without Istio sidecars',
    value: 'HTTP method and path on ingress, with Istio sidecars',
    detail:
      'Open-source rules match HTTP methods and paths on ingress `Allow` rules, provided Istio sidecars ask the Dikastes authorizer of Calico. Enforcement was broken from v3.30.0 until v3.32.0, and the fix never reached 3.31 (up to v3.31.7). Istio in ambient mode does not work with it. Calico Enterprise has an Envoy variant that needs no mesh and reads headers too, but deprecates it since 3.23 in favour of the authorization policies of Istio ambient.',
    conditions: ['Istio 1.22+ with native sidecars', 'Kubernetes 1.29+'],
    default: 'Off',
    correction: {
      said: 'L7 rules in Calico need the enterprise edition',
      now: 'Open source has HTTP method and path rules for ingress, through Istio. Header matches and L7 without a mesh are what the paid editions add.',
      misleads: 'buyers who license Enterprise to match HTTP methods and paths',
    },
    conflict: {
      about: 'the editions with application layer policy',
      statements: [
        {
          says: 'The table of editions ticks it for the paid editions only.',
          source: {
            document: 'calico-docs/calico-product-editions',
            lines: [50],
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
      { document: 'calico-docs/app-layer-policy', lines: [30, 40], passage: 'Istio requirements' },
      {
        document: 'calico-docs/release-notes-index',
        lines: [135],
        passage: 'Dikastes fix in v3.32.0',
      },
      { document: 'calico-docs/deploy-istio-ambient', lines: [18], passage: 'Not with ambient' },
      { document: 'calico/checker', passage: 'v3.31.7 lacks the fix' },
      { document: 'calico-docs/alp', lines: [9, 23], passage: 'Deprecated in Enterprise' },
    ],
    reviewed: '2026-11-22',
  },
  'policy.host': {
    support: 'yes',
    value: 'HostEndpoint policy, also before DNAT or untracked',
    detail:
      'A `HostEndpoint` puts an interface of a node, or of a machine outside the cluster, under `GlobalNetworkPolicy`; `applyOnForward`, `preDNAT` and `doNotTrack` set the point of evaluation. kube-controllers can create these objects for all nodes, since v3.30 from templates. Failsafe ports keep SSH, BGP, etcd, Typha and the API server reachable. Windows has none of this, and VPP ignores `preDNAT` and `doNotTrack`.',
    default: 'No automatic host endpoints (`autoCreate: Disabled`)',
    conflict: {
      about: 'the editions with automatic host endpoints',
      statements: [
        {
          says: 'The table of editions ticks them for the paid editions only.',
          source: {
            document: 'calico-docs/calico-product-editions',
            lines: [69],
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
    sources: [
      {
        document: 'calico-docs/kubernetes-nodes',
        lines: [
          [25, 36],
          [49, 53],
        ],
      },
      { document: 'calico-docs/kubecontrollersconfig', lines: [96], passage: 'autoCreate' },
      {
        document: 'calico-docs/globalnetworkpolicy',
        lines: [[87, 89]],
        passage: 'doNotTrack, preDNAT, applyOnForward',
      },
      { document: 'calico/docs-config-params', lines: [852], passage: 'Failsafe ports' },
      { document: 'calico-docs/specifics', lines: [21], passage: 'VPP limits' },
    ],
    reviewed: '2026-11-22',
  },
  'policy.service-account': {
    support: 'yes',
    value: 'By service account name or label, for subject and peer',
    detail:
      'Both Calico policy kinds select their pods by service account with `serviceAccountSelector`, and `serviceAccounts` in a rule matches the peer by account name or label. Cryptographic identity is no part of this. It arrives only with Istio, through mTLS and the Dikastes authorizer.',
    sources: [
      {
        document: 'calico-docs/globalnetworkpolicy',
        lines: [82],
        passage: 'serviceAccountSelector',
      },
      { document: 'calico-docs/serviceaccountmatch', lines: [1] },
      { document: 'calico-docs/overview', lines: [94], passage: 'Dikastes' },
    ],
    reviewed: '2026-11-22',
  },
  'policy.network-sets': {
    support: 'yes',
    value: 'NetworkSet and GlobalNetworkSet, matched by label',
    detail:
      'A `NetworkSet` (one namespace) or `GlobalNetworkSet` (whole cluster) holds a list of CIDRs under labels, and a rule picks it up with a label selector. Policies in a namespace see its own sets and the global ones. Rules can refer to a Kubernetes Service by name as well. Domain names in a global set (`allowedEgressDomains`) exist only in Calico Enterprise and Cloud.',
    conflict: {
      about: 'the editions whose rules can name a Service',
      statements: [
        {
          says: 'The table of editions ticks policy for services for the paid editions only.',
          source: {
            document: 'calico-docs/calico-product-editions',
            lines: [51],
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
      { document: 'calico-docs/networkset', lines: [[11, 14]] },
      { document: 'calico-docs/globalnetworkset', lines: [55] },
      { document: 'calico-docs/service-policy', lines: [[38, 42]] },
      {
        document: 'calico-docs/domain-based-policy',
        lines: [[64, 65]],
        passage: 'Domains in sets, Enterprise',
      },
    ],
    reviewed: '2026-11-22',
  },
  'policy.staged-audit': {
    support: 'yes',
    value: 'Staged policy kinds that report and do not enforce',
    detail:
      '`StagedNetworkPolicy`, `StagedGlobalNetworkPolicy` and `StagedKubernetesNetworkPolicy` take the spec of the kind they stand for and change no traffic. Flow logs list what they would have done as pending policies. Those logs come from Goldmane and Whisker, which are still tech preview. The editions table keeps an item named "Preview staged policies" for the paid editions; staging itself is open source.',
    since: 'v3.30.0',
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
          [132, 133],
          [23, 27],
        ],
      },
      { document: 'calico-docs/calico-product-editions', lines: [56, 57] },
    ],
    reviewed: '2026-11-22',
  },
  'policy.security-groups': {
    support: 'external',
    provider: 'Amazon VPC CNI, with Calico in policy-only mode',
    value: 'Only the VPC CNI attaches security groups to pods',
    detail:
      'Calico attaches no AWS security groups to pods. In policy-only mode the VPC CNI below it can; such a pod obeys Calico policy as well only where `POD_SECURITY_GROUP_ENFORCING_MODE` is `standard`, and the default is `strict`. A change of the mode reaches new pods only. The EKS best practices guide still mentions that Calico Enterprise maps policies to security groups; we found no current Enterprise page that describes this and do not count on it.',
    conditions: [
      'Calico policy as well: `POD_SECURITY_GROUP_ENFORCING_MODE=standard` (VPC CNI v1.11.0+)',
    ],
    because:
      'a pod with a security group obeys Calico policy in `standard` mode only, which sources dispute.',
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
          says: 'The best practices guide advises `standard` mode where such pods meet network policy.',
          source: {
            document: 'eks-best-practices/sgpp',
            lines: [[84, 86]],
            passage: 'Supporting network policy',
          },
        },
        {
          says: 'The page on security groups for pods admits Calico in `standard` mode, from v1.11.0.',
          source: {
            document: 'eks-user-guide/security-groups-for-pods',
            lines: [47],
            passage: 'Calico',
          },
        },
      ],
      believed:
        'The latter two. They know the two modes, and in `standard` mode the VPC CNI names the interface of the pod as Calico expects it.',
    },
    sources: [
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-alternate-cni-plugi' },
      {
        document: 'eks-best-practices/sgpp',
        lines: [
          [56, 64],
          [84, 86],
        ],
        passage: 'Enforcing modes and network policy',
      },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [47],
        passage: 'Calico',
      },
      {
        document: 'vpc-cni/readme',
        lines: [[506, 519]],
        passage: 'POD_SECURITY_GROUP_ENFORCING_MODE',
      },
      { document: 'vpc-cni/sgpp', lines: [[9, 21]], passage: 'Interface names' },
      {
        document: 'eks-best-practices/network',
        lines: [[439, 460]],
        passage: 'Third-party policy engines',
      },
    ],
    reviewed: '2026-11-27',
  },
  'policy.default-deny': {
    support: 'yes',
    value: 'One GlobalNetworkPolicy; new pod interfaces fail closed',
    detail:
      'Default deny is a policy you write, not a switch: a `GlobalNetworkPolicy`, or a `ClusterNetworkPolicy` of the `Baseline` tier, that leaves out kube-system. In iptables and nftables, traffic of an interface that bears the prefix of pods, `cali` or, over the VPC CNI, `eni`, is dropped until Felix has rules for it. This drop stays in the kernel while Felix is down, and also after Calico is uninstalled, which on EKS cuts off pods that start later; a maintainer called that expected in 2021. With the Calico CNI plugin, `linuxPolicySetupTimeoutSeconds` can hold back the start of a pod until its policy is in place. In eBPF mode a new connection could slip past the ingress policy of a pod until v3.31.7 (August 2026) closed the window; v3.32.1 is older than that fix.',
    default: 'Allow until a policy selects the pod; no start delay',
    sources: [
      { document: 'calico-docs/kubernetes-default-deny', lines: [26] },
      { document: 'calico/dispatch', lines: [[50, 57]], passage: 'Unknown interface: drop' },
      {
        document: 'calico/static',
        lines: [[636, 650]],
        passage: 'Interfaces chosen by prefix',
      },
      { document: 'calico-master/dataplane', lines: [[327, 348]] },
      {
        document: 'tigera-operator/node',
        lines: [[1695, 1697]],
        passage: 'Prefix over the VPC CNI',
      },
      { document: 'web/github-com-projectcalico-calico-issues-5100' },
      {
        document: 'calico-docs/configure-cni-plugins',
        lines: [[251, 263]],
        passage: 'Policy setup timeout',
      },
      {
        document: 'calico-docs/version-3-31-release-notes-index',
        lines: [429],
        passage: 'eBPF fix in v3.31.7',
      },
    ],
    reviewed: '2026-11-22',
  },
  'policy.engine-cost': {
    value: 'IP sets keep rules few; eBPF evaluates new flows only',
    detail:
      'A selector becomes an IP set, so the number of peers adds no rules. To find the chain of a pod, iptables walks a shallow tree and nftables uses a verdict map; conntrack accepts known flows only inside that chain, so every packet pays for the walk. In eBPF mode a compiled program per interface judges new flows, and later packets hit the conntrack map. Even so, the docs grant iptables with large IP sets a possible lead in policy micro-benchmarks. eBPF maps hold 1,048,576 IP-set entries and 512,000 conntrack entries, the latter doubling on demand.',
    sources: [
      {
        document: 'calico-master/dataplane',
        lines: [[569, 588]],
        passage: 'Dispatch chains, cost per packet',
      },
      { document: 'calico-master/bpf-overview', lines: [[244, 257]] },
      { document: 'calico/rule-defs', lines: [[92, 93]] },
      { document: 'calico-docs/use-cases-ebpf', lines: [55], passage: 'Where iptables can win' },
      {
        document: 'calico/docs-config-params',
        lines: [
          [2123, 2133],
          [2076, 2085],
        ],
        passage: 'BPF map sizes',
      },
    ],
    reviewed: '2026-11-22',
  },
} as const satisfies ClaimsFor<'policy'>;
