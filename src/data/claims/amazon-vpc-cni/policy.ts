import type { ClaimsFor } from '../../claim.ts';

export const policy = {
  'policy.summary': {
    support: 'partial',
    missing: 'L7 rules, host rules, and DNS names outside EKS Auto Mode',
    value: 'Own eBPF engine for L3/L4; DNS names only in Auto Mode',
    detail:
      'The plugin has enforced Kubernetes NetworkPolicy by itself since v1.14.0. A controller on the EKS control plane resolves the policies and an eBPF agent on each node applies them. v1.21.1 opened cluster-wide admin policies to EC2 nodes. Rules by DNS name take effect on EKS Auto Mode nodes only, the policy types have no L7 rules, and enforcement has to be switched on. Until its policies are resolved, a new pod is open by default. In IPv6 clusters it covers IPv6 alone: the way out to IPv4, on by default, stays open.',
    conditions: [
      '`enableNetworkPolicy=true` on the add-on or chart; with the manifest `--enable-network-policy=true` and a ConfigMap key; in Auto Mode that key',
      'Linux nodes on EC2, or Auto Mode',
      'kernel 5.10 or newer, with the BPF file system mounted',
      'self-managed clusters: the policy controller, which you deploy yourself',
      'Kubernetes 1.25 or newer',
      'pods with an owner, off the host network',
    ],
    default: 'Off',
    since: 'v1.14.0',
    because:
      'the guide asks for Kubernetes 1.25 and for pods with an owner, and by default a new pod is open until its policies are resolved.',
    correction: {
      said: 'Network policy on the VPC CNI requires a separate engine such as Calico or Cilium',
      untrueSince: 'v1.14.0, August 2023',
      now: 'The VPC CNI has an eBPF policy engine of its own. AWS points to a second engine for L7 and service-account rules; DNS names outside Auto Mode need one too.',
      misleads: 'teams that buy or run a second policy engine only to isolate namespaces',
    },
    sources: [
      { document: 'vpc-cni/readme', lines: [[101, 120]], passage: 'Network policies' },
      { document: 'vpc-cni/changelog', lines: [[513, 515]], passage: 'v1.14.0' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-2517' },
      {
        document: 'vpc-cni/network-policy-faq',
        lines: [
          [3, 5],
          [21, 43],
        ],
        passage: 'Off by default, kernel, node types, host networking',
      },
      {
        document: 'eks-user-guide/cni-network-policy-configure',
        lines: [67, [106, 107], [154, 168], [237, 280]],
        passage: 'Kernel and switch',
      },
      { document: 'network-policy-controller/clusternetworkpolicy-types', lines: [[24, 266]] },
      { document: 'network-policy-controller/applicationnetworkpolicy-types', lines: [[24, 136]] },
      {
        document: 'vpc-cni-v1-21-0/aws-k8s-cni',
        lines: [[373, 380]],
        passage: 'v1.21.0: rights of the agent',
      },
      {
        document: 'vpc-cni-v1-21-1/aws-k8s-cni',
        lines: [[373, 382], 566],
        passage: 'v1.21.1: cluster-wide rules for the agent',
      },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3550' },
      {
        document: 'eks-user-guide/auto-net-pol',
        lines: [[47, 67], 125],
        passage: 'Switch and DNS names in Auto Mode',
      },
      {
        document: 'eks-user-guide/cni-network-policy',
        lines: [29, 41, 42, 46, [61, 63]],
        passage: 'Version, nodes, one address family, owners, IPv4 egress',
      },
      { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'IPv4 egress on by default' },
      {
        document: 'eks-best-practices/network',
        lines: [[437, 442]],
        passage: 'What asks for another engine',
      },
      { document: 'web/aws-amazon-com-blogs-containers-enhance-amazon-eks-network-s' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.k8s-networkpolicy': {
    support: 'yes',
    value: 'Own eBPF engine since v1.14.0, off by default',
    detail:
      'A controller on the EKS control plane makes PolicyEndpoint objects, and the `aws-eks-nodeagent` container enforces them by eBPF programs on the host veth of each pod. These see the cluster IP before translation, so the controller adds to egress rules the cluster IPs of Services that match by selector and port. An address range holds at most 24 pairs of protocol and port. Fargate, Windows and host-network pods stay outside; as peers, by the code, the latter count by the address of their node. The user guide confines policy to `eth0`, which leaves out what Multus adds; the README of the plugin extends it to all interfaces of a multi-NIC pod. Under `NETWORK_POLICY_ENFORCING_MODE=standard`, the default, a new pod is open until its rules arrive. A pod accepts traffic from its own node.',
    conditions: [
      '`enableNetworkPolicy` set to `"true"` on the add-on or the Helm chart; with the manifest `--enable-network-policy=true` and a ConfigMap key; in Auto Mode that key',
      'Linux kernel 5.10 or newer, with the BPF file system mounted',
      'Linux nodes on EC2, or Auto Mode',
      'Kubernetes 1.25 or newer; on EKS a platform version that the guide lists or a later one',
      'self-managed clusters: the policy controller, which you deploy yourself',
      'pods with an owner, such as a Deployment',
      'no ApplicationNetworkPolicy of the same name in the namespace',
      'no other engine that manages the same policies',
      'CIDRs, those under `except` too, of the address family of the cluster',
      '`ENABLE_BANDWIDTH_PLUGIN=false`, its default',
      'pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      'IPv6 clusters, where IPv4 egress stays outside policy: for new pods `ENABLE_V4_EGRESS=false` (v1.15.1 or newer), in Auto Mode `enableV4Egress: false`',
      'IPv4 clusters: `ENABLE_V6_EGRESS=false`, its default, as policy spares that way out too',
      'by the user guide: Services on the port of their containers',
      'in Auto Mode, under egress policy: DNS allowed by the address of the cluster DNS',
      'ports 8162 and 8163 free on the nodes, or other ones set (v1.14.1 or newer)',
    ],
    default: 'Off: every pod can reach every pod',
    since: 'v1.14.0',
    because:
      'EKS asks for Kubernetes 1.25, a platform version and two free ports, other engines have to go, policy spares egress to the other family, and Auto Mode answers DNS on the node.',
    correction: {
      said: 'The VPC CNI does not support Kubernetes NetworkPolicy natively',
      untrueSince: 'v1.14.0, August 2023',
      now: 'On EKS, NetworkPolicy works without a further product once `enableNetworkPolicy` is set. It remains off until then.',
      misleads: 'teams that leave their pods open, because they think EKS cannot isolate them',
    },
    conflict: {
      about: 'the name of the setting that switches policy on',
      statements: [
        {
          says: 'The best-practices guide calls it the flag `ENABLE_NETWORK_POLICY` of the add-on.',
          source: {
            document: 'eks-best-practices/network',
            lines: [65],
            passage: 'Off by default',
          },
        },
        {
          says: 'The Helm chart has the value `enableNetworkPolicy`.',
          source: {
            document: 'vpc-cni/aws-vpc-cni-readme',
            lines: [44],
            passage: 'enableNetworkPolicy',
          },
        },
      ],
      believed:
        'The chart. The add-on takes the same value by the user guide, which configures it.',
    },
    sources: [
      { document: 'vpc-cni/readme', lines: [[101, 120]], passage: 'Network policies' },
      { document: 'vpc-cni/changelog', lines: [[513, 515]], passage: 'v1.14.0' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-2517' },
      {
        document: 'eks-user-guide/cni-network-policy',
        lines: [29, 41, 42, 46, 49, 53, 57, [61, 64]],
        passage: 'Considerations',
      },
      {
        document: 'eks-user-guide/cni-network-policy-configure',
        lines: [[28, 51], 67, 91, [106, 107], [237, 280]],
        passage: 'Cluster version, kernel, ports and switch',
      },
      {
        document: 'vpc-cni/network-policy-faq',
        lines: [13, [41, 43]],
        passage: 'Self-managed clusters; host networking',
      },
      {
        document: 'network-policy-controller/endpoints',
        lines: [
          [107, 132],
          [228, 254],
          [299, 318],
          [425, 435],
          [451, 471],
          [507, 515],
          [517, 556],
        ],
        passage: 'Pods on the host network; cluster IPs added to egress rules',
      },
      {
        document: 'network-policy-agent/readme',
        lines: [
          [16, 19],
          [26, 45],
          [78, 86],
        ],
        passage: 'Prerequisites, node agent flags and limits',
      },
      { document: 'network-policy-agent/tc-v4egress-bpf', lines: [15, [107, 123]] },
      {
        document: 'network-policy-agent/fw-rule-processor',
        lines: [
          [89, 103],
          [129, 153],
          [329, 343],
        ],
        passage: 'Rules of the other family, and ranges under except',
      },
      {
        document: 'network-policy-agent/utils',
        lines: [[385, 410]],
        passage: 'Limit of 24',
      },
      { document: 'vpc-cni/readme', lines: [[589, 597]], passage: 'Bandwidth plugin' },
      { document: 'vpc-cni/readme', lines: [779], passage: 'Multi-homed pods' },
      {
        document: 'vpc-cni/readme',
        lines: [[689, 711]],
        passage: 'Egress to the other address family',
      },
      {
        document: 'vpc-cni/readme',
        lines: [[738, 744]],
        passage: 'NETWORK_POLICY_ENFORCING_MODE',
      },
      {
        document: 'eks-best-practices/network',
        lines: [[55, 66]],
        passage: 'Traffic from the own node; off by default',
      },
      {
        document: 'eks-best-practices/network',
        lines: [[391, 394]],
        passage: 'Beside security groups',
      },
      {
        document: 'vpc-cni/readme',
        lines: [[506, 512]],
        passage: 'POD_SECURITY_GROUP_ENFORCING_MODE',
      },
      { document: 'eks-user-guide/auto-net-pol', lines: [[47, 71]], passage: 'In Auto Mode' },
      {
        document: 'eks-user-guide-2026/auto-net-pol',
        passage: 'Warning on names; determining the CoreDNS IP address',
      },
      {
        document: 'eks-user-guide-2026/create-node-class',
        passage: 'Disable IPv4 egress from IPv6 pods',
      },
      { document: 'web/github-com-aws-aws-network-policy-agent-issues-327' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.protocols-ports': {
    support: 'partial',
    missing: 'ICMP, protocols other than TCP, UDP and SCTP, port names in ClusterNetworkPolicy',
    value: 'TCP, UDP, SCTP by port, range or name; no ICMP rules',
    detail:
      'Rules match TCP, UDP and SCTP by port, range (`endPort`, `portRange` in ClusterNetworkPolicy) or name. By the code, a name in ClusterNetworkPolicy has no protocol: beside domain names it falls away, so that names alone open every port; for other peers the controller fails on the policy. A direction that a namespaced policy isolates drops new flows of other protocols, unless a rule for the peer names no ports; the own node is exempt. That takes in ICMP of IPv4, also for path MTU discovery; in IPv6 clusters all ICMPv6 passes. In NetworkPolicy, a name in an ingress rule opens every number it has on any selected pod; in an egress rule it counts with selectors, neither with an `ipBlock` nor without peers. In egress rules, a range finds the cluster IP of a Service by its first port alone.',
    conditions: [
      'network policy switched on',
      'Linux nodes on EC2, or Auto Mode',
      'ClusterNetworkPolicy: v1.21.1 or newer on EC2 nodes and, according to blog posts, Kubernetes 1.29 or newer',
      'at most 24 combinations of protocol and port for an address range',
      'by the user guide: Services on the port of their containers, with the same port name',
      'IPv6 clusters, where IPv4 egress stays outside policy: for new pods `ENABLE_V4_EGRESS=false` (v1.15.1 or newer), in Auto Mode `enableV4Egress: false`',
      'pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      'pods off the host network and, by the user guide, with an owner such as a Deployment',
    ],
    because:
      'a port by name in ClusterNetworkPolicy fails, or opens every port beside domain names, and policy passes over pods without an owner, pods under `strict` groups and IPv4 egress of IPv6 clusters.',
    sources: [
      { document: 'network-policy-controller/policyendpoint-types', lines: [[36, 48]] },
      {
        document: 'network-policy-controller/clusternetworkpolicy-types',
        lines: [[225, 266]],
        passage: 'Ports',
      },
      {
        document: 'network-policy-controller/clusternetworkpolicy-resolver',
        lines: [
          [209, 257],
          [307, 318],
        ],
        passage: 'Names without a protocol',
      },
      {
        document: 'network-policy-agent/tc-v4ingress-bpf',
        lines: [
          [154, 177],
          [193, 219],
          [356, 378],
        ],
        passage: 'Protocols and match of ports',
      },
      {
        document: 'network-policy-agent/tc-v4egress-bpf',
        lines: [
          [183, 221],
          [373, 395],
        ],
        passage: 'The same for egress',
      },
      {
        document: 'network-policy-agent/fw-rule-processor',
        lines: [
          [80, 84],
          [105, 109],
        ],
        passage: 'The own node, and rules without ports',
      },
      {
        document: 'network-policy-agent/utils',
        lines: [
          [314, 327],
          [366, 383],
          [406, 410],
          [434, 462],
        ],
        passage: 'Protocol numbers; limit of 24',
      },
      {
        document: 'network-policy-agent/tc-v6ingress-bpf',
        lines: [
          [183, 218],
          [355, 358],
        ],
        passage: 'IPv6: match of ports, ICMPv6',
      },
      {
        document: 'network-policy-agent/tc-v6egress-bpf',
        lines: [
          [183, 221],
          [366, 369],
        ],
        passage: 'The same for egress',
      },
      { document: 'web/github-com-aws-aws-network-policy-agent-issues-90' },
      { document: 'web/github-com-aws-aws-network-policy-agent-issues-207' },
      { document: 'web/github-com-aws-aws-network-policy-agent-pull-561' },
      {
        document: 'network-policy-controller/endpoints',
        lines: [
          [140, 170],
          [209, 253],
          [267, 283],
          [323, 376],
          [378, 397],
          [517, 556],
          [676, 707],
        ],
        passage: 'Named ports, ranges and Services',
      },
      { document: 'network-policy-controller/service-utils', lines: [[11, 46]] },
      {
        document: 'eks-user-guide-2025/cni-network-policy',
        lines: [[132, 133]],
        passage: 'Limit and Service ports',
      },
      {
        document: 'vpc-cni/network-policy-faq',
        lines: [
          [3, 5],
          [41, 43],
        ],
        passage: 'Off by default; host networking',
      },
      {
        document: 'eks-user-guide/cni-network-policy',
        lines: [41, 46],
        passage: 'Linux nodes on EC2; pods with an owner',
      },
      { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
      {
        document: 'network-policy-agent/readme',
        lines: [86],
        passage: 'IPv4 egress beside policy',
      },
      {
        document: 'eks-user-guide-2026/create-node-class',
        passage: 'Disable IPv4 egress from IPv6 pods',
      },
      { document: 'web/aws-amazon-com-blogs-containers-amazon-eks-introduces-enhanc' },
      { document: 'web/dev-to-aws-builders-amazon-eks-enhanced-network-policies' },
      {
        document: 'vpc-cni-v1-21-0/aws-k8s-cni',
        lines: [[373, 380]],
        passage: 'v1.21.0: rights of the agent',
      },
      {
        document: 'vpc-cni-v1-21-1/aws-k8s-cni',
        lines: [[373, 382]],
        passage: 'v1.21.1: rights of the agent',
      },
      {
        document: 'eks-best-practices/network',
        lines: [[391, 394]],
        passage: 'Beside security groups',
      },
    ],
    reviewed: '2026-11-29',
  },
  'policy.admin-network-policy': {
    support: 'no',
    value: 'Upstream kinds not implemented; AWS has a kind of its own',
    detail:
      'The upstream list of implementations, as of April 2026, names AWS neither for AdminNetworkPolicy and BaselineAdminNetworkPolicy nor for the ClusterNetworkPolicy of the group `policy.networking.k8s.io`, and roadmap issue 2243, which asks for such support, is open. What AWS offers instead is a ClusterNetworkPolicy in its own group `networking.k8s.aws/v1alpha1`. The groups differ, so a manifest of the upstream kind is not one of the AWS kind.',
    correction: {
      said: 'The admin network policies of EKS are the upstream AdminNetworkPolicy API',
      now: 'AWS uses the term for its own ClusterNetworkPolicy in `networking.k8s.aws/v1alpha1`. No document read says that its engine reads the upstream kinds.',
      misleads: 'authors of policies who apply upstream manifests to EKS and see no effect',
    },
    sources: [
      { document: 'network-policy-api/implementations', lines: [[9, 26]] },
      { document: 'network-policy-api/standard-crd', lines: [[10, 12]], passage: 'Upstream group' },
      {
        document: 'eks-user-guide/auto-net-pol',
        lines: [[157, 188]],
        passage: 'Admin policy of AWS, and its group',
      },
      { document: 'network-policy-controller/clusternetworkpolicy-types', lines: [[24, 47], 277] },
      { document: 'web/github-com-aws-containers-roadmap-issues-2243' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.cluster-wide': {
    support: 'yes',
    value: 'ClusterNetworkPolicy of AWS, tiers Admin and Baseline',
    detail:
      'Cluster-wide rules are written as `ClusterNetworkPolicy` (`cnp`) in `networking.k8s.aws/v1alpha1`; AWS pages call them admin policies. Each has a tier (`Admin` or `Baseline`), a priority of 0–1000 where the lower number wins in its tier, a subject chosen by namespaces or pods, and up to 100 rules in each direction; CIDRs and domain names are egress peers only, names in `Accept` rules alone. On EC2 nodes the kind works from v1.21.1 with node agent v1.3.1. Under `NETWORK_POLICY_ENFORCING_MODE=standard`, the default, a new pod is open until its policies are loaded. Under `strict`, kubelet probes of a pod that only this kind selects are dropped; agent v1.4.1, the one for v1.23.0, lacks the remedy.',
    conditions: [
      'network policy switched on',
      'Linux nodes on EC2 with v1.21.1 or newer, or Auto Mode',
      'rules by domain name: EKS Auto Mode nodes',
      'Kubernetes 1.29 or newer, according to blog posts',
      'IPv6 clusters, where IPv4 egress stays outside policy: for new pods `ENABLE_V4_EGRESS=false` (v1.15.1 or newer), in Auto Mode `enableV4Egress: false`',
      'IPv4 clusters: `ENABLE_V6_EGRESS=false`, its default',
      'peers on the host network: left out by the type, by the code taken at the address of their node',
      'pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      'pods off the host network and, by the user guide, with an owner such as a Deployment',
    ],
    default: 'Off',
    since: 'v1.21.1',
    because:
      'pods on the host network are no subjects, and type and code differ on them as peers; security groups take `standard`, and egress to the other family stays outside policy.',
    conflict: {
      about: 'the first version with cluster-wide policies on EC2 nodes',
      statements: [
        {
          says: 'The user guide asks for version 1.21.',
          source: {
            document: 'web/docs-amazonaws-cn-en-us-eks-latest-userguide-cni-network-pol',
            passage: 'Minimum VPC CNI version',
          },
        },
        {
          says: 'The manifest of v1.21.0 lets the agent read the rules of single namespaces only.',
          source: {
            document: 'vpc-cni-v1-21-0/aws-k8s-cni',
            lines: [[373, 380]],
            passage: 'Rights of the agent',
          },
        },
        {
          says: 'The manifest of v1.21.1 adds the cluster-wide rules.',
          source: {
            document: 'vpc-cni-v1-21-1/aws-k8s-cni',
            lines: [[373, 382]],
            passage: 'Rights of the agent',
          },
        },
      ],
      believed:
        'The manifests. The guide names a minor version, and without the right to read them the agent never learns of the rules.',
    },
    sources: [
      {
        document: 'network-policy-controller/clusternetworkpolicy-types',
        lines: [[24, 266], 277],
      },
      {
        document: 'eks-user-guide/auto-net-pol',
        lines: [[47, 67], 125, [157, 188]],
        passage: 'Switch, DNS names, admin policy',
      },
      {
        document: 'network-policy-agent/clusterpolicyendpoints-controller',
        lines: [[317, 327]],
        passage: 'Entries without a CIDR are skipped',
      },
      {
        document: 'vpc-cni/network-policy-faq',
        lines: [
          [3, 5],
          [41, 43],
        ],
        passage: 'Off by default; host networking',
      },
      {
        document: 'eks-user-guide/cni-network-policy',
        lines: [41, 46],
        passage: 'Linux nodes on EC2; pods with an owner',
      },
      {
        document: 'vpc-cni/readme',
        lines: [
          [689, 711],
          [738, 744],
        ],
        passage: 'Egress to the other family; enforcing mode',
      },
      {
        document: 'network-policy-agent/readme',
        lines: [86],
        passage: 'IPv4 egress beside policy',
      },
      {
        document: 'eks-user-guide-2026/create-node-class',
        passage: 'Disable IPv4 egress from IPv6 pods',
      },
      { document: 'web/docs-amazonaws-cn-en-us-eks-latest-userguide-cni-network-pol' },
      { document: 'web/aws-amazon-com-blogs-containers-amazon-eks-introduces-enhanc' },
      { document: 'web/dev-to-aws-builders-amazon-eks-enhanced-network-policies' },
      {
        document: 'vpc-cni-v1-21-0/aws-k8s-cni',
        lines: [[373, 380], 564],
        passage: 'v1.21.0: rights of the agent, and its version',
      },
      {
        document: 'vpc-cni-v1-21-1/aws-k8s-cni',
        lines: [[373, 382], 566],
        passage: 'v1.21.1: rights of the agent, and its version',
      },
      { document: 'vpc-cni/changelog', lines: [[66, 75]], passage: 'v1.21.0 and v1.21.1' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3550' },
      { document: 'vpc-cni/changelog', lines: [[3, 6]], passage: 'Agent for v1.23.0' },
      {
        document: 'network-policy-agent/fw-rule-processor',
        lines: [
          [80, 84],
          [262, 320],
        ],
        passage: 'The own node, for namespaced rules alone',
      },
      { document: 'web/github-com-aws-aws-network-policy-agent-issues-635' },
      { document: 'web/github-com-aws-aws-network-policy-agent-pull-636' },
      {
        document: 'network-policy-controller/clusternetworkpolicy-resolver',
        lines: [
          [115, 161],
          [280, 305],
          [404, 436],
        ],
        passage: 'Subjects and peers resolved like those of a NetworkPolicy',
      },
      {
        document: 'network-policy-controller/endpoints',
        lines: [
          [107, 132],
          [228, 254],
          [299, 318],
          [425, 435],
        ],
        passage: 'Pods on the host network, as subjects and as peers',
      },
      {
        document: 'eks-best-practices/network',
        lines: [[391, 394]],
        passage: 'Beside security groups',
      },
    ],
    reviewed: '2026-11-29',
  },
  'policy.deny-and-order': {
    support: 'partial',
    missing: 'custom tiers, and deny or priority in namespaced policies',
    value: 'Accept, Deny and Pass in two fixed tiers, by priority',
    detail:
      'Denial, passing on and numeric priority exist in ClusterNetworkPolicy alone, by `Accept`, `Deny` and `Pass`; `Deny` takes no domain names, and ranges on egress alone. NetworkPolicy only allows; by the code, a range under `except` is closed unless a rule names just that range or a part of it. The order is Admin, then NetworkPolicy with ApplicationNetworkPolicy, then Baseline. In a tier the code goes by the lower number and, at equal numbers, takes Deny first; the user guide has Allow follow the Deny rules. By the code, pods that a namespaced policy selects do not come to Baseline: in a direction it covers, what no rule allows is dropped. Elsewhere what nothing matches meets the default of the pod, open under `NETWORK_POLICY_ENFORCING_MODE=standard`, though the user guide calls it denial.',
    conditions: [
      'network policy switched on',
      'rules written as ClusterNetworkPolicy',
      'Linux nodes on EC2 with v1.21.1 or newer, or Auto Mode',
      'Kubernetes 1.29 or newer, according to blog posts',
      'IPv6 clusters, where IPv4 egress stays outside policy: for new pods `ENABLE_V4_EGRESS=false` (v1.15.1 or newer), in Auto Mode `enableV4Egress: false`',
      'pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      'pods off the host network and, by the user guide, with an owner such as a Deployment',
    ],
    since: 'v1.21.1',
    because:
      '`Deny` takes no names and no ranges on ingress, blog posts ask for Kubernetes 1.29, pods need an owner and stay off the host network, and security groups take `standard`.',
    conflict: {
      about: 'the name of the action that lets traffic through',
      statements: [
        {
          says: 'The user guide calls it `Allow`.',
          source: {
            document: 'eks-user-guide/auto-net-pol',
            lines: [[196, 199]],
            passage: 'Evaluation order',
          },
        },
        {
          says: 'The type of the API admits `Accept`, `Deny` and `Pass` only.',
          source: {
            document: 'network-policy-controller/clusternetworkpolicy-types',
            lines: [[148, 155]],
            passage: 'Actions',
          },
        },
      ],
      believed:
        '`Accept`. The API server checks an object against the type and refuses any other word.',
    },
    sources: [
      { document: 'network-policy-controller/clusternetworkpolicy-types', lines: [[24, 266]] },
      {
        document: 'network-policy-controller/applicationnetworkpolicy-types',
        lines: [[24, 136]],
        passage: 'Rules that allow, without priority',
      },
      {
        document: 'eks-best-practices/network',
        lines: [[56, 61]],
        passage: 'NetworkPolicy allows',
      },
      {
        document: 'network-policy-agent/tc-v4egress-bpf',
        lines: [
          [141, 221],
          [232, 329],
        ],
        passage: 'Order in a tier, and of the tiers, in the eBPF program',
      },
      {
        document: 'network-policy-agent/fw-rule-processor',
        lines: [[111, 141]],
        passage: 'Excepted ranges get an entry that denies',
      },
      {
        document: 'network-policy-agent/policyendpoints-controller',
        lines: [
          [271, 281],
          [784, 800],
        ],
        passage: 'A direction without isolation gets an entry that allows all',
      },
      {
        document: 'eks-user-guide/auto-net-pol',
        lines: [163, [192, 202]],
        passage: 'Order, and the end of it',
      },
      { document: 'vpc-cni/readme', lines: [[738, 744]], passage: 'Default of the pod' },
      {
        document: 'vpc-cni-v1-21-0/aws-k8s-cni',
        lines: [[373, 380]],
        passage: 'v1.21.0: rights of the agent',
      },
      {
        document: 'vpc-cni-v1-21-1/aws-k8s-cni',
        lines: [[373, 382], 566],
        passage: 'v1.21.1: rights of the agent, and its version',
      },
      {
        document: 'vpc-cni/network-policy-faq',
        lines: [
          [3, 5],
          [41, 43],
        ],
        passage: 'Off by default; host networking',
      },
      {
        document: 'eks-user-guide/cni-network-policy',
        lines: [41, 46],
        passage: 'Linux nodes on EC2; pods with an owner',
      },
      { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
      {
        document: 'network-policy-agent/readme',
        lines: [86],
        passage: 'IPv4 egress beside policy',
      },
      {
        document: 'eks-user-guide-2026/create-node-class',
        passage: 'Disable IPv4 egress from IPv6 pods',
      },
      { document: 'web/aws-amazon-com-blogs-containers-amazon-eks-introduces-enhanc' },
      { document: 'web/dev-to-aws-builders-amazon-eks-enhanced-network-policies' },
      {
        document: 'eks-best-practices/network',
        lines: [[391, 394]],
        passage: 'Beside security groups',
      },
    ],
    reviewed: '2026-11-29',
  },
  'policy.delegation': {
    support: 'partial',
    missing: 'rights by tier, since `Admin` and `Baseline` are values of one kind',
    value: 'By kind: namespaced kinds below a cluster-wide one',
    detail:
      'Rights follow the kinds, by Kubernetes RBAC. NetworkPolicy and ApplicationNetworkPolicy belong to a namespace, and the user guide has application teams manage them; ClusterNetworkPolicy spans the cluster. By the code no policy of a namespace can change what its Admin tier denies or accepts; `Pass` hands traffic down to the namespaces, and Baseline is a default that they may override. The tier is a field of the object, so a right to write the kind covers both.',
    conditions: [
      'network policy switched on',
      'Linux nodes on EC2 with v1.21.1 or newer, or Auto Mode',
      'ClusterNetworkPolicy: Kubernetes 1.29 or newer, according to blog posts',
      'in a namespace: different names for a NetworkPolicy and an ApplicationNetworkPolicy',
      'pods off the host network and with an owner such as a Deployment, as by the user guide policies spare standalone ones',
      'pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      'a floor in tier `Admin`: by the code, Baseline rules do not reach a pod that a namespaced policy selects',
      'IPv6 clusters, where IPv4 egress stays outside policy: for new pods `ENABLE_V4_EGRESS=false` (v1.15.1 or newer), in Auto Mode `enableV4Egress: false`',
    ],
    since: 'v1.21.1',
    because:
      'blog posts ask for Kubernetes 1.29, policies spare pods on the host network or without an owner, and beside security groups and in IPv6 clusters they take a setting of the plugin.',
    conflict: {
      about: 'whether a namespace can restrict what the Admin tier accepts',
      statements: [
        {
          says: 'The user guide ends evaluation where the Admin tier accepts.',
          source: {
            document: 'eks-user-guide/auto-net-pol',
            lines: [198],
            passage: 'Allow action',
          },
        },
        {
          says: 'The same list goes on to say that namespaces can restrict such traffic further.',
          source: {
            document: 'eks-user-guide/auto-net-pol',
            lines: [200],
            passage: 'Network policy tier',
          },
        },
        {
          says: 'The program of the agent lets the packet go before it looks at the rules of namespaces.',
          source: {
            document: 'network-policy-agent/tc-v4egress-bpf',
            lines: [[250, 274]],
            passage: 'Admin tier first',
          },
        },
      ],
      believed:
        'The program, because it decides, and the first statement of the guide agrees with it.',
    },
    sources: [
      {
        document: 'network-policy-controller/clusternetworkpolicy-types',
        lines: [
          [24, 36],
          [148, 155],
          [275, 277],
        ],
        passage: 'Tier, actions and scope',
      },
      {
        document: 'network-policy-controller/applicationnetworkpolicy-types',
        lines: [
          [24, 49],
          [145, 150],
        ],
      },
      {
        document: 'eks-user-guide/auto-net-pol',
        lines: [120, 163, [196, 201]],
        passage: 'Kinds, tiers and who manages them',
      },
      {
        document: 'eks-user-guide-2026/auto-net-pol',
        passage: 'Using the Application Network Policy: warning on names',
      },
      {
        document: 'eks-best-practices/multitenancy',
        lines: [[172, 179]],
        passage: 'RBAC',
      },
      {
        document: 'network-policy-agent/tc-v4egress-bpf',
        lines: [
          [183, 221],
          [250, 329],
        ],
        passage: 'Admin, namespaced rules, Baseline',
      },
      {
        document: 'network-policy-agent/policyendpoints-controller',
        lines: [
          [271, 281],
          [784, 800],
        ],
        passage: 'The direction that a policy leaves open',
      },
      {
        document: 'vpc-cni-v1-21-0/aws-k8s-cni',
        lines: [[373, 380]],
        passage: 'v1.21.0: rights of the agent',
      },
      {
        document: 'vpc-cni-v1-21-1/aws-k8s-cni',
        lines: [[373, 382], 566],
        passage: 'v1.21.1: rights of the agent, and its version',
      },
      {
        document: 'vpc-cni/network-policy-faq',
        lines: [
          [3, 5],
          [41, 43],
        ],
        passage: 'Off by default; host networking',
      },
      {
        document: 'eks-user-guide/cni-network-policy',
        lines: [41, 46],
        passage: 'Linux nodes on EC2; pods with an owner',
      },
      { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
      {
        document: 'network-policy-agent/readme',
        lines: [86],
        passage: 'IPv4 egress beside policy',
      },
      {
        document: 'eks-user-guide-2026/create-node-class',
        passage: 'Disable IPv4 egress from IPv6 pods',
      },
      { document: 'web/aws-amazon-com-blogs-containers-amazon-eks-introduces-enhanc' },
      { document: 'web/dev-to-aws-builders-amazon-eks-enhanced-network-policies' },
      {
        document: 'eks-best-practices/network',
        lines: [[391, 394]],
        passage: 'Beside security groups',
      },
    ],
    reviewed: '2026-11-29',
  },
  'policy.fqdn': {
    support: 'partial',
    missing: 'enforcement on nodes outside EKS Auto Mode, and deny rules by name',
    value: 'Only on EKS Auto Mode nodes; exact names or *. prefix',
    detail:
      'Egress rules can name domains in ApplicationNetworkPolicy or in `Accept` rules of ClusterNetworkPolicy, and a DNS proxy with eBPF programs enforces them on nodes that EKS Auto Mode launched: it filters lookups by the names allowed and admits the addresses for their TTL; `*.example.com` leaves `example.com` itself out. DNS is answered on such a node, so the policy has to allow it by address. Elsewhere the public node agent skips every egress entry without an address, so such a rule allows nothing there, and a roadmap request for rules by name in EKS is open.',
    conditions: [
      'EKS Auto Mode nodes, and network policy switched on by a ConfigMap',
      'Kubernetes 1.29 or newer, according to an article',
      'egress rules that allow',
      'a rule that allows DNS by address',
      'Route 53 DNS Firewall, where you use it, lets the name pass',
      'no NetworkPolicy of the same name as an ApplicationNetworkPolicy in its namespace',
      'pods off the host network and, by the user guide, with an owner such as a Deployment',
      'IPv6 clusters, where IPv4 egress stays outside policy: `enableV4Egress: false` in the NodeClass',
    ],
    default: 'Off',
    since: 'December 2025, on EKS Auto Mode',
    because:
      'the proxy filters lookups too, policies spare pods on the host network or without an owner and, in IPv6 clusters, IPv4 egress, and a DNS firewall of Route 53 may still block the name.',
    correction: {
      said: 'Policies with DNS names work wherever the VPC CNI enforces policy',
      now: 'They work on EKS Auto Mode nodes only. Elsewhere the node agent skips the rule, so an isolated pod gets no access to the named hosts by it.',
      misleads: 'teams that allow hosts by name on EC2 nodes and find them unreachable',
    },
    conflict: {
      about: 'the actions that may name a domain',
      statements: [
        {
          says: 'A comment on the field says `Accept` and `Pass`, as an extension of the upstream API.',
          source: {
            document: 'network-policy-controller/clusternetworkpolicy-types',
            lines: [[209, 211]],
            passage: 'Comment',
          },
        },
        {
          says: 'The validation rule in the same file refuses names with any action but `Accept`.',
          source: {
            document: 'network-policy-controller/clusternetworkpolicy-types',
            lines: [115],
            passage: 'Validation',
          },
        },
      ],
      believed:
        'The validation rule, because it becomes part of the CRD and the API server applies it. The comment has no effect.',
    },
    sources: [
      {
        document: 'eks-user-guide/auto-net-pol',
        lines: [[47, 67], [106, 125], 212, [220, 222]],
        passage: 'Switch, DNS-based rules, mixed clusters, DNS firewall',
      },
      {
        document: 'eks-user-guide-2026/auto-net-pol',
        passage: 'Warning on names; determining the CoreDNS IP address',
      },
      { document: 'web/aws-amazon-com-blogs-containers-enhance-amazon-eks-network-s' },
      { document: 'web/shinyaz-com-en-blog-2026-03-20-eks-enhanced-network-policy' },
      { document: 'network-policy-controller/applicationnetworkpolicy-types', lines: [[24, 136]] },
      {
        document: 'network-policy-controller/clusternetworkpolicy-types',
        lines: [115, [189, 218]],
        passage: 'Names in egress rules',
      },
      {
        document: 'network-policy-agent/policyendpoints-controller',
        lines: [[461, 469]],
        passage: 'Entries without a CIDR are skipped',
      },
      {
        document: 'network-policy-agent/clusterpolicyendpoints-controller',
        lines: [[317, 327]],
        passage: 'The same for cluster-wide policies',
      },
      {
        document: 'network-policy-agent/readme',
        lines: [86],
        passage: 'IPv4 egress beside policy',
      },
      {
        document: 'eks-user-guide-2026/create-node-class',
        passage: 'Disable IPv4 egress from IPv6 pods',
      },
      { document: 'web/github-com-aws-containers-roadmap-issues-2180' },
      { document: 'web/github-com-aws-containers-roadmap-issues-2552' },
      {
        document: 'web/dev-to-aws-builders-amazon-eks-enhanced-network-policies',
        passage: 'Requirements',
      },
      { document: 'vpc-cni/network-policy-faq', lines: [[41, 43]], passage: 'Host networking' },
      {
        document: 'eks-user-guide/cni-network-policy',
        lines: [46],
        passage: 'Pods with an owner',
      },
    ],
    reviewed: '2026-11-29',
  },
  'policy.l7': {
    support: 'no',
    value: 'Addresses, ports, protocols and, in Auto Mode, DNS names',
    detail:
      'No policy kind of the VPC CNI has a field for HTTP or gRPC: a rule ends at address or DNS name, port and transport protocol. AWS counts rules by DNS name as layer 7, but they decide on names and not on requests. For rules at layer 7, such as those on HTTP, it points to a service mesh or to a policy engine of another vendor.',
    because: 'egress rules of the AWS kinds can name DNS names too, which count in EKS Auto Mode.',
    sources: [
      {
        document: 'eks-best-practices/network',
        lines: [
          [39, 47],
          [401, 457],
        ],
        passage: 'Scope of network policy and other engines',
      },
      { document: 'network-policy-controller/clusternetworkpolicy-types', lines: [[24, 266]] },
      { document: 'network-policy-controller/applicationnetworkpolicy-types', lines: [[24, 136]] },
      {
        document: 'eks-user-guide/auto-net-pol',
        lines: [[123, 125]],
        passage: 'Names as layer 7, in Auto Mode',
      },
    ],
    reviewed: '2026-11-29',
  },
  'policy.host': {
    support: 'no',
    value: 'No node policies; host-network pods are exempt',
    detail:
      'No kind takes a node as its subject: NetworkPolicy, ApplicationNetworkPolicy and ClusterNetworkPolicy select pods, and policy is not applied to pods on the network of their host. For the nodes AWS describes EC2 security groups instead, which control traffic of nodes with the control plane, other resources of the VPC and addresses outside. They belong to network interfaces.',
    sources: [
      { document: 'vpc-cni/readme', lines: [744], passage: 'Host-network pods are exempt' },
      {
        document: 'vpc-cni/network-policy-faq',
        lines: [[41, 43]],
        passage: 'Host networking',
      },
      {
        document: 'network-policy-controller/clusternetworkpolicy-types',
        lines: [[57, 68]],
        passage: 'Subject',
      },
      {
        document: 'network-policy-controller/applicationnetworkpolicy-types',
        lines: [[24, 27]],
        passage: 'Subject',
      },
      {
        document: 'eks-best-practices/network',
        lines: [
          [42, 47],
          [264, 276],
        ],
        passage: 'What policy selects; security groups of nodes',
      },
      { document: 'eks-best-practices/sgpp', lines: [18], passage: 'Groups of an ENI' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.service-account': {
    support: 'partial',
    missing: 'service-account selectors in NetworkPolicy and in the AWS policy kinds',
    value: 'For EC2 security groups, not for network policy',
    detail:
      'A service account can decide by its labels which EC2 security groups a pod receives, because `SecurityGroupPolicy` offers a `serviceAccountSelector`. What security groups for pods need applies too. Network policy has no equivalent: NetworkPolicy, ApplicationNetworkPolicy and ClusterNetworkPolicy select neither subject nor peer that way. They select pods by labels of pods and namespaces. In Auto Mode, SecurityGroupPolicy needs Kubernetes 1.36 by the page of its own; a copy of the page on security groups for pods denies it there, and may be older.',
    conditions: [
      'on EC2: `ENABLE_POD_ENI=true`, `AmazonEKSVPCResourceController` on the cluster role, and a Linux node of a Nitro type with trunking and room for one more ENI',
      'private subnets',
      'IPv6 clusters, by the user guide: v1.16.0 or newer with EC2 nodes, v1.7.7 with Fargate nodes only',
      'in Auto Mode: Kubernetes 1.36 or newer',
    ],
    because:
      'the selector takes what groups for pods take: on EC2 a switch, a Nitro type with trunking, a free ENI and a policy on the cluster role, v1.16.0 with IPv6, Kubernetes 1.36 in Auto Mode.',
    sources: [
      { document: 'network-policy-controller/clusternetworkpolicy-types', lines: [[24, 266]] },
      { document: 'network-policy-controller/applicationnetworkpolicy-types', lines: [[24, 136]] },
      {
        document: 'eks-best-practices/network',
        lines: [
          [42, 45],
          [304, 311],
          [439, 442],
        ],
        passage: 'Selectors of NetworkPolicy and of SecurityGroupPolicy',
      },
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-auto-sgp' },
      { document: 'vpc-cni/readme', lines: [[488, 500]], passage: 'ENABLE_POD_ENI' },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [15, [38, 40]],
        passage: 'Private subnets, nodes, IPv6 and instance types',
      },
      {
        document: 'eks-best-practices/sgpp',
        lines: [27],
        passage: 'Policy on the cluster role',
      },
    ],
    reviewed: '2026-11-29',
  },
  'policy.imds-pod-identity': {
    support: 'partial',
    missing: 'IPv6 clusters with `ENABLE_V4_EGRESS=true`, whose way to the metadata has no policy',
    value: 'By egress rules in IPv4; by default not in IPv6 clusters',
    detail:
      'In an IPv4 cluster an egress policy closes `169.254.169.254` to a pod unless a rule covers it; under `except` of a wide `ipBlock` it is closed while the rest stays open. Roles of service accounts and EKS Pod Identity do not use it; the agent of the latter has a link-local address, which a rule has to allow. In IPv6 clusters the way out to IPv4 lies beside policy until a setting closes it; the IPv6 endpoint of the metadata is not supported on EKS. Without policy, the best practices block pods by IMDSv2 with a hop limit of 1 or by iptables.',
    conditions: [
      'network policy switched on',
      'Linux nodes on EC2, or Auto Mode',
      'Pod Identity: an allow rule for `169.254.170.23/32`, or `fd00:ec2::23/128` in IPv6 clusters',
      'IAM roles for service accounts: a rule that allows the addresses of STS',
      'pods off the host network and, by the user guide, with an owner such as a Deployment',
      'no interface of a chained plugin such as Multus, which policy leaves out',
      'IPv6 clusters: for new pods `ENABLE_V4_EGRESS=false` (v1.15.1 or newer), in Auto Mode `enableV4Egress: false` in the NodeClass',
      'from the start of a pod on: `NETWORK_POLICY_ENFORCING_MODE=strict` (v1.17.1 or newer), in Auto Mode, by our inference, `networkPolicy: DefaultDeny` in the NodeClass, with a policy for every pod off the host network',
      'pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`, and in IPv6 clusters on EC2 v1.16.0 or newer',
      'Pod Identity: EKS, not EKS Anywhere or other clusters; on Outposts excluded by its own page, admitted by a later one, but for local clusters on EBS',
    ],
    because:
      'policies reach EC2 nodes and Auto Mode alone, a NodeClass field stands for the variable there, Multus and STS count, and of Pod Identity on Outposts two pages of AWS speak differently.',
    default:
      'Network policy off; in IPv6 clusters `ENABLE_V4_EGRESS=true`, in Auto Mode `enableV4Egress: true`',
    sources: [
      {
        document: 'eks-user-guide/cni-network-policy',
        lines: [41, 46, 58, 60, [61, 64]],
        passage: 'Nodes, owner, metadata and further interfaces',
      },
      {
        document: 'network-policy-agent/tc-v4egress-bpf',
        lines: [[183, 193]],
        passage: 'What no rule lists',
      },
      {
        document: 'network-policy-agent/fw-rule-processor',
        lines: [[129, 141]],
        passage: 'Excepted ranges',
      },
      { document: 'web/github-com-aws-aws-network-policy-agent-issues-120' },
      { document: 'web/github-com-aws-containers-roadmap-issues-2440' },
      {
        document: 'eks-user-guide-2024/service-accounts',
        lines: [195, 196],
        passage: 'Addresses of the agent; pods with security groups',
      },
      {
        document: 'eks-user-guide/private-clusters',
        lines: [[94, 95]],
        passage: 'Where credentials come from',
      },
      { document: 'eks-user-guide/cni-ipv6', lines: [36], passage: 'IPv6 endpoint' },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [39],
        passage: 'Security groups in IPv6 clusters',
      },
      { document: 'eks-best-practices/iam', lines: [[1016, 1051]], passage: 'Hop limit' },
      { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
      { document: 'network-policy-agent/readme', lines: [86], passage: 'IPv4 egress closed' },
      {
        document: 'eks-user-guide-2026/create-node-class',
        passage: 'Disable IPv4 egress from IPv6 pods; networkPolicy',
      },
      { document: 'eks-user-guide-2026/auto-change', passage: 'February 2, 2026' },
      { document: 'vpc-cni/readme', lines: [[738, 744]], passage: 'Enforcing mode' },
      {
        document: 'vpc-cni/network-policy-faq',
        lines: [
          [3, 5],
          [41, 43],
        ],
        passage: 'Off by default; host networking',
      },
      {
        document: 'eks-best-practices/network',
        lines: [[391, 394]],
        passage: 'Beside security groups',
      },
      {
        document: 'eks-user-guide-2024/service-accounts',
        lines: [[249, 260]],
        passage: 'Where Pod Identity is not to be had',
      },
      {
        document: 'eks-user-guide/eks-outposts',
        lines: [[188, 191]],
        passage: 'Pod Identity on Outposts',
      },
    ],
    reviewed: '2026-11-29',
  },
  'policy.network-sets': {
    support: 'no',
    value: 'No named CIDR sets; ranges are repeated in each rule',
    detail:
      'The policy kinds of AWS have no field for a named set of ranges: each rule lists its CIDRs itself. An egress peer of a ClusterNetworkPolicy holds up to 25 networks or up to 25 domain names and a rule up to 100 peers, so a long list has to be spread over several of them. No field takes a VPC prefix list or an EC2 security group either.',
    sources: [
      { document: 'network-policy-controller/clusternetworkpolicy-types', lines: [[24, 266]] },
      { document: 'network-policy-controller/applicationnetworkpolicy-types', lines: [[24, 136]] },
    ],
    reviewed: '2026-11-29',
  },
  'policy.staged-audit': {
    support: 'no',
    value: 'No dry run among the agent flags or the rule actions',
    detail:
      'None of the node agent flags in its README previews what a policy would block without blocking it, and the actions of a ClusterNetworkPolicy are `Accept`, `Deny` and `Pass`. An open request of July 2025 for rules by DNS name asks for such an audit mode as well. The policy logs, off by default and at the cost of a CPU core on each node, record what policies have denied and, at level `debug`, what they have allowed.',
    because:
      'the sources show flags and actions without a dry run, and the answer now says no more than that.',
    sources: [
      {
        document: 'network-policy-agent/readme',
        lines: [[26, 118]],
        passage: 'Node agent flags',
      },
      {
        document: 'network-policy-controller/clusternetworkpolicy-types',
        lines: [[148, 155]],
        passage: 'Actions',
      },
      {
        document: 'eks-user-guide/network-policies-troubleshooting',
        lines: [18, 27],
        passage: 'Policy logs',
      },
      { document: 'web/github-com-aws-aws-network-policy-agent-issues-446' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.troubleshooting': {
    support: 'partial',
    missing: 'the name of the policy that decided, and a trace or trial of a flow',
    value: 'CLI on the node for eBPF maps, and a decision log',
    detail:
      'Where the plugin runs, `/opt/cni/bin/aws-eks-na-cli` on the node lists the programs and maps of the policy agent, for which pod and direction they are, and prints a map: address ranges with protocol and ports. Without the node, the PolicyEndpoint objects show what the controller resolved, with a reference to the NetworkPolicy. The agent writes its decisions to a file and to CloudWatch where you ask for it, with addresses, ports, verdict and tier, but names no policy; `ACCEPT` appears at level debug only, which the manifest sets. It has nothing on the IPv4 egress of IPv6 clusters, to which policy does not apply. The help of the tool, as the README prints it, has no command that traces or tries a flow.',
    conditions: [
      'network policy switched on',
      'CLI: a shell on the node',
      'decision log: `enable-policy-event-logs`, in Auto Mode `networkPolicyEventLogs` in a NodeClass that a NodePool names, and one CPU core for each node by the README',
      'decision log to CloudWatch: rights to write there for `aws-node`, and no EKS Auto Mode',
    ],
    default: 'decision log off',
    because:
      'the agent is installed at level debug, in Auto Mode a NodeClass that a NodePool names switches the decision log, and the README asks for rights to write it to CloudWatch.',
    sources: [
      {
        document: 'network-policy-agent/readme',
        lines: [[37, 76], 86, [94, 96], [121, 229]],
        passage: 'Decision log and CLI',
      },
      {
        document: 'eks-user-guide/network-policies-troubleshooting',
        lines: [18, 27, 32, [250, 260]],
        passage: 'Logs and eBPF SDK',
      },
      {
        document: 'eks-user-guide/auto-networking',
        lines: [[43, 52]],
        passage: 'No export to CloudWatch',
      },
      {
        document: 'eks-user-guide/auto-net-pol',
        lines: [[75, 102]],
        passage: 'Log in Auto Mode',
      },
      {
        document: 'network-policy-controller/policyendpoint-types',
        lines: [
          [25, 32],
          [78, 101],
        ],
        passage: 'Resolved rules',
      },
      {
        document: 'network-policy-agent/events',
        lines: [
          [238, 249],
          [267, 288],
        ],
        passage: 'Fields and levels of an entry',
      },
      { document: 'vpc-cni/aws-k8s-cni', lines: [[330, 338]], passage: 'Flags as installed' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.security-groups': {
    support: 'yes',
    value: 'SecurityGroupPolicy attaches EC2 groups to pods',
    detail:
      'Pods that match a `SecurityGroupPolicy` (`vpcresources.k8s.aws/v1beta1`) get EC2 security groups, up to five for each policy and, by default, each interface. On EC2 nodes a branch ENI carries them once `ENABLE_POD_ENI=true` is set. That takes Nitro types with trunking, no t family; Fargate has it too, and Auto Mode from Kubernetes 1.36. Beside network policy one AWS guide demands `POD_SECURITY_GROUP_ENFORCING_MODE=standard`, where by the README traffic inside a node and, with SNAT, out of the VPC escapes the groups of the pod. By another guide those of the node apply as well. Much churn can slow the start of such pods. By the user guide `strict`, the default, lets such pods reach the internet only from private subnets with NAT.',
    conditions: [
      'on EC2: a Nitro instance type with trunking, room for one more ENI, and `AmazonEKSVPCResourceController` on the cluster role',
      'Linux nodes',
      'private subnets',
      'existing groups, with rules for DNS to the cluster security group, inbound there too, and for probes from it',
      'on Fargate: the cluster security group in the policy as well, or rules that make up for it',
      'IPv6 clusters, by the user guide: v1.16.0 or newer with EC2 nodes, v1.7.7 with Fargate nodes only',
      'kube-proxy in IPVS mode, NodeLocal DNSCache, Calico policy, or `externalTrafficPolicy: Local` with instance targets: `POD_SECURITY_GROUP_ENFORCING_MODE=standard` (v1.11.0 or newer)',
      'on EC2, TCP probes with `POD_SECURITY_GROUP_ENFORCING_MODE=strict`: `DISABLE_TCP_EARLY_DEMUX=true` (v1.7.3 and Linux 4.6 or newer)',
      'on EC2, by one AWS guide: a termination grace period above zero; by the user guide, up to v1.10.2 only',
      'no multi-NIC pods',
      'after a change of `POD_SECURITY_GROUP_ENFORCING_MODE`: pods with groups recycled, or nodes restarted',
      'in Auto Mode: Kubernetes 1.36 or newer',
      'beside network policy, by one AWS guide: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      '`ENABLE_POD_ENI` switched off again: instances replaced, as their trunk ENI stays',
      'on EC2: a branch ENI free on the node, or the pod stays pending',
      'custom networking: the groups of the policy count, not those of the `ENIConfig`',
    ],
    default: 'Off: pods share the groups of their node; on Fargate the cluster security group',
    since: 'v1.7.0',
    because:
      'a pod waits for a free branch ENI, custom networking yields to the groups of the pod, Calico policy takes `standard`, DNS takes rules at both ends, and the trunk takes an ENI and stays.',
    correction: {
      said: 'Every pod on the VPC CNI has security groups of its own, like an EC2 instance',
      now: 'Pods share the groups of their node by default. On EC2 nodes, groups for a single pod need branch ENIs, a Nitro instance type with trunking and a SecurityGroupPolicy; Fargate offers them too, and Auto Mode from Kubernetes 1.36.',
      misleads: 'auditors who take the group of a node for a rule about one pod',
    },
    conflict: {
      about: 'a SecurityGroupPolicy in Auto Mode',
      statements: [
        {
          says: 'The page on security groups for pods says that they cannot be used there.',
          source: {
            document: 'eks-user-guide/security-groups-for-pods',
            lines: [38],
            passage: 'Considerations',
          },
        },
        {
          says: 'A copy of the NodeClass page, also of 2026, calls them unsupported there and points to groups for all pods of a NodeClass.',
          source: {
            document: 'eks-user-guide-2026/create-node-class',
            passage: 'Separate subnets and security groups for Pods',
          },
        },
        {
          says: 'A page of its own documents them for Auto Mode clusters from Kubernetes 1.36.',
          source: { document: 'web/docs-aws-amazon-com-eks-latest-userguide-auto-sgp' },
        },
      ],
      believed:
        'The page of its own, of which an excerpt was read: it names version and mechanism, and tells them from the groups of a NodeClass. The other two are copies of one commit of 2026 and may predate it, as the day of the excerpt is not known.',
    },
    sources: [
      {
        document: 'vpc-cni/readme',
        lines: [[488, 545]],
        passage: 'Variables for security groups for pods',
      },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [[13, 17], [38, 49], 52],
        passage: 'Nodes, instance types, SNAT',
      },
      {
        document: 'eks-user-guide-2025/sg-pods-example-deployment',
        lines: [27],
        passage: 'Version of the API',
      },
      {
        document: 'eks-best-practices/network',
        lines: [
          [299, 331],
          [391, 394],
        ],
        passage: 'Rules for DNS and probes; combination with network policy',
      },
      {
        document: 'eks-best-practices/sgpp',
        lines: [18, 27, 29, 37, [41, 49], [58, 82], 108, [114, 120], 124],
        passage: 'Branch ENIs, probes, modes, NAT, private subnets, grace period, Fargate',
      },
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-auto-sgp' },
      { document: 'vpc-resource-controller/readme', lines: [[30, 34]], passage: 'Limits' },
      {
        document: 'eks-user-guide/pod-multiple-network-interfaces',
        lines: [178],
        passage: 'Not with multi-NIC',
      },
    ],
    reviewed: '2026-11-29',
  },
  'policy.default-deny': {
    support: 'yes',
    value: '`NETWORK_POLICY_ENFORCING_MODE=strict` or `DefaultDeny`',
    detail:
      'With `NETWORK_POLICY_ENFORCING_MODE=strict` (v1.17.1 and later) a pod starts closed until a policy admits traffic, so every pod off the host network needs one, CoreDNS included. There agent v1.4.1 drops kubelet probes of a pod that only a ClusterNetworkPolicy selects. By the code, a policy for one direction alone opens the other. The default `standard` leaves a new pod open until its policies are loaded, which then judge its next outgoing packet. In Auto Mode, the NodeClass chooses `DefaultAllow` or `DefaultDeny`; that the latter closes pods as `strict` does, we infer. By an issue on it, pods then need a rule for DNS by address. To deny by policy, give each namespace a NetworkPolicy for both directions. Without the agent container, unset the variable: pods can fail to start.',
    conditions: [
      'network policy switched on',
      'Linux nodes on EC2, or Auto Mode',
      'under `NETWORK_POLICY_ENFORCING_MODE=strict` and, by our inference, `DefaultDeny`: a policy for every pod off the host network',
      'in Auto Mode: `networkPolicy` in a NodeClass that a NodePool names',
      'IPv6 clusters, where IPv4 egress stays outside policy: for new pods `ENABLE_V4_EGRESS=false` (v1.15.1 or newer), in Auto Mode `enableV4Egress: false`',
      'pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      'IPv4 clusters: `ENABLE_V6_EGRESS=false`, its default',
      'pods off the host network and, by the user guide, with an owner such as a Deployment',
    ],
    default:
      '`NETWORK_POLICY_ENFORCING_MODE=standard`: a new pod is open until its policies are loaded',
    since: 'v1.17.1',
    because:
      'policies that load late judge the next packet, reach pods with an owner off the host network alone, beside security groups under `standard`, and spare egress to the other family.',
    sources: [
      { document: 'vpc-cni/readme', lines: [[738, 749]], passage: 'Enforcing mode' },
      { document: 'vpc-cni/cni', lines: [[331, 344]], passage: 'A pod where the agent is absent' },
      {
        document: 'eks-user-guide/cni-network-policy-configure',
        lines: [[74, 85]],
        passage: 'Both modes, CoreDNS',
      },
      {
        document: 'eks-user-guide/create-node-class',
        lines: [132],
        passage: 'Field of the NodeClass',
      },
      {
        document: 'eks-user-guide/auto-net-pol',
        lines: [[75, 102]],
        passage: 'Default behaviour in Auto Mode',
      },
      {
        document: 'network-policy-agent/rpc-handler',
        lines: [
          [50, 63],
          [92, 100],
          [166, 170],
        ],
        passage: 'First state of a pod',
      },
      {
        document: 'network-policy-agent/policyendpoints-controller',
        lines: [
          [271, 281],
          [380, 409],
        ],
        passage: 'The direction that no policy speaks of',
      },
      { document: 'eks-best-practices/network', lines: [[72, 91]], passage: 'Default deny' },
      {
        document: 'web/github-com-aws-containers-roadmap-issues-2552',
        passage: 'DefaultDeny and DNS',
      },
      {
        document: 'eks-user-guide/cni-network-policy',
        lines: [41, 46],
        passage: 'Linux nodes on EC2; pods with an owner',
      },
      { document: 'vpc-cni/readme', lines: [[689, 711]], passage: 'Egress to the other family' },
      {
        document: 'network-policy-agent/readme',
        lines: [86],
        passage: 'IPv4 egress beside policy',
      },
      {
        document: 'eks-user-guide-2026/create-node-class',
        passage: 'Disable IPv4 egress from IPv6 pods',
      },
      {
        document: 'network-policy-agent/fw-rule-processor',
        lines: [
          [80, 84],
          [262, 320],
        ],
        passage: 'The own node, for namespaced rules alone',
      },
      { document: 'web/github-com-aws-aws-network-policy-agent-issues-635' },
      { document: 'web/github-com-aws-aws-network-policy-agent-pull-636' },
      {
        document: 'eks-best-practices/network',
        lines: [[391, 394]],
        passage: 'Beside security groups',
      },
    ],
    reviewed: '2026-11-29',
  },
  'policy.engine-cost': {
    value: 'At most two trie lookups with 24 port entries each',
    detail:
      'The design of the public agent puts a bound on the cost of a verdict. For each direction the CIDRs of a pod sit in two eBPF longest-prefix-match maps of 65,536 entries each, one of cluster-wide rules and one of namespaced rules. A new flow is looked up in the first map of its direction and, unless an Admin rule decides, in the second; each hit is followed by a scan of no more than 24 port entries. Flows already admitted are found in a conntrack map of 524,288 entries by default, whose size changes only with a reload of the nodes. The user guide claims lower latency than with iptables, without figures.',
    because: 'the program keeps cluster-wide rules in a map of their own and looks there first.',
    conflict: {
      about: 'the default size of the conntrack map',
      statements: [
        {
          says: 'The README of the node agent gives 256 × 1,024 entries.',
          source: {
            document: 'network-policy-agent/readme',
            lines: [[106, 110]],
            passage: 'Table size',
          },
        },
        {
          says: 'The code of the agent sets 512 × 1,024 entries.',
          source: {
            document: 'network-policy-agent/controller-config',
            lines: [23],
            passage: 'Table size',
          },
        },
        {
          says: 'The shipped manifest passes 524,288 to the agent.',
          source: {
            document: 'vpc-cni/aws-k8s-cni',
            lines: [337],
            passage: 'Arguments of the node agent',
          },
        },
      ],
      believed:
        '524,288. Code and manifest agree, and between them they decide what the agent loads.',
    },
    sources: [
      {
        document: 'network-policy-agent/tc-v4egress-bpf',
        lines: [15, [107, 123], [141, 229], [250, 274], [438, 450]],
        passage: 'Policy maps and their port entries',
      },
      {
        document: 'network-policy-agent/tc-v4ingress-bpf',
        lines: [15, [106, 122], [140, 220], [239, 262]],
        passage: 'The maps for ingress',
      },
      {
        document: 'network-policy-agent/tc-v6egress-bpf',
        lines: [15, [107, 123], [141, 222], [249, 272]],
        passage: 'The same in IPv6',
      },
      {
        document: 'network-policy-agent/tc-v6ingress-bpf',
        lines: [15, [106, 122], [140, 219], [238, 261]],
        passage: 'The same in IPv6',
      },
      {
        document: 'network-policy-agent/controller-config',
        lines: [23],
        passage: 'Size of the conntrack map',
      },
      {
        document: 'eks-user-guide/cni-network-policy-configure',
        lines: [309],
        passage: 'Compared with iptables',
      },
      {
        document: 'vpc-cni/aws-k8s-cni',
        lines: [337],
        passage: 'Size of the conntrack map as installed',
      },
      { document: 'network-policy-agent/readme', lines: [112], passage: 'Change of the size' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.scale-limits': {
    value: '24 port entries a range, 65,536 ranges a map',
    detail:
      'A direction of a pod has two maps, for namespaced and cluster-wide rules, each with 65,536 address ranges and 24 entries of protocol and port in a range. Namespaced policies add up there, and entries of a wider range are copied into a narrower one. Beyond 24 the agent logs an error and drops entries, in no fixed order. A ClusterNetworkPolicy takes 100 rules a direction, 100 peers and 100 ports a rule, 25 networks or names a peer. By default of the code a PolicyEndpoint holds 200 entries of a kind (ingress, egress, pods), and more go into further ones. The documents read here set no limit for the number of policies.',
    conflict: {
      about: 'what the limit of 24 counts',
      statements: [
        {
          says: 'An older copy of the user guide counts combinations of ports for each protocol in one selector of a policy.',
          source: {
            document: 'eks-user-guide/cni-network-policy',
            lines: [48],
            passage: 'Limit of 24',
          },
        },
        {
          says: 'The copy of December 2025 counts combinations of port and protocol for one range across all policies.',
          source: {
            document: 'eks-user-guide-2025/cni-network-policy',
            lines: [132],
            passage: 'Limit of 24',
          },
        },
        {
          says: 'The agent joins the rules of all policies for one range before it counts, whatever their protocol.',
          source: {
            document: 'network-policy-agent/fw-rule-processor',
            lines: [
              [111, 126],
              [143, 153],
            ],
            passage: 'Rules joined by range',
          },
        },
      ],
      believed:
        'The newer copy and the code, which agree, and the code cuts the list off. A selector that keeps to the older count can still exceed the limit together with others.',
    },
    sources: [
      {
        document: 'network-policy-agent/tc-v4egress-bpf',
        lines: [15, [107, 123]],
        passage: 'Maps for egress',
      },
      {
        document: 'network-policy-agent/tc-v4ingress-bpf',
        lines: [15, [106, 122]],
        passage: 'Maps for ingress',
      },
      { document: 'network-policy-agent/tc-v6egress-bpf', lines: [15, [107, 123]] },
      { document: 'network-policy-agent/tc-v6ingress-bpf', lines: [15, [106, 122]] },
      {
        document: 'network-policy-agent/fw-rule-processor',
        lines: [
          [111, 126],
          [197, 222],
          [229, 259],
          [415, 419],
        ],
        passage: 'Rules joined and copied',
      },
      {
        document: 'network-policy-agent/policyendpoints-controller',
        lines: [[428, 477]],
        passage: 'Rules of all policies of a pod',
      },
      {
        document: 'network-policy-agent/utils',
        lines: [
          [307, 311],
          [406, 410],
        ],
        passage: 'Entries beyond 24',
      },
      {
        document: 'network-policy-controller/clusternetworkpolicy-types',
        lines: [
          [38, 46],
          [98, 112],
          [133, 145],
          [201, 217],
        ],
        passage: 'Limits of the type',
      },
      { document: 'network-policy-controller/controller-config', lines: [17, [47, 48]] },
      {
        document: 'network-policy-controller/manager',
        lines: [
          [594, 601],
          [637, 644],
          [680, 687],
        ],
        passage: 'Split into objects',
      },
      { document: 'eks-user-guide-2025/cni-network-policy' },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'policy'>;
