import type { ClaimsFor } from '../../claim.ts';

export const policy = {
  'policy.summary': {
    support: 'yes',
    value: 'L3/L4 in eBPF; HTTP in Envoy, DNS in the agent proxy',
    detail:
      "Cilium derives an identity from a pod's labels and enforces L3/L4 rules on it in eBPF. HTTP rules go to the Envoy of the node, and DNS rules to a proxy inside the agent. Explicit deny and cluster-wide policies come with it; host policies and, since 1.20, the Kubernetes ClusterNetworkPolicy (v1alpha2), whose CRD you install, have to be switched on.",
    conditions: [
      'layer 7 and DNS rules not chained on another CNI',
      'layer 7 rules on masqueraded IPv6 traffic: a kernel with the fix of 2025, such as 6.1.133',
      'pods started after Cilium, not on the host network',
      'IPv6 clusters under the VPC CNI: `ENABLE_V4_EGRESS=false` for new pods, or IPv4 egress escapes',
    ],
    because:
      'layer 7 rules fail in a chain and on masqueraded IPv6 without a kernel fix, older and host-network pods stay unmanaged, and a chain misses the IPv4 egress of IPv6 pods that start with it.',
    correction: {
      said: 'High-performance eBPF enforces L3, L4 and L7 policy',
      inPart: true,
      now: 'eBPF holds for L3/L4 alone. L7 rules leave the kernel for userspace: Envoy for HTTP, the DNS proxy in the agent for DNS. Kafka and generic L7 rules are gone since 1.20.',
      misleads: 'capacity plans that leave no CPU for the proxies of L7 rules',
    },
    sources: [
      {
        document: 'cilium/policy',
        lines: [
          [13, 32],
          [58, 65],
        ],
      },
      {
        document: 'cilium/security-identities',
        lines: [[13, 15]],
        passage: 'Identities from labels',
      },
      {
        document: 'cilium/layer7',
        lines: [
          [61, 67],
          [204, 209],
        ],
        passage: 'Envoy and the DNS proxy',
      },
      {
        document: 'cilium/intro',
        lines: [
          [71, 76],
          [113, 115],
        ],
        passage: 'Endpoint policy and L7 policy objects',
      },
      { document: 'cilium/deny', lines: [[12, 17]] },
      {
        document: 'cilium/host',
        lines: [
          [12, 15],
          [77, 83],
        ],
      },
      {
        document: 'cilium/upgrade-current',
        lines: [
          [17, 22],
          [161, 162],
        ],
        passage: 'Kafka and generic rules removed',
      },
      {
        document: 'cilium/conformance-aws-cni',
        lines: [449],
        passage: 'Tests left out in a chain',
      },
      {
        document: 'cilium/troubleshooting',
        lines: [[431, 445]],
        passage: 'Unmanaged pods',
      },
      { document: 'web/github-com-cilium-cilium-issues-28409' },
      { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.k8s-networkpolicy': {
    support: 'yes',
    value: 'networking.k8s.io/v1 in eBPF; ipBlock spares pods, nodes',
    detail:
      'Cilium enforces the standard NetworkPolicy out of the box (`k8sNetworkPolicy.enabled=true`), but `ipBlock` does not match nodes, or pods that Cilium manages, unless `policyCIDRMatchMode`, a beta, names them. The guide advises most clusters to leave that off; `pods` costs identities for every pod a block matches. By default a node reaches its own pods. The kind allows by labels, address blocks and ports: it has no fields for denial, order, DNS names, HTTP, nodes or a trial run.',
    conditions: [
      'pods started after Cilium, not on the host network',
      'IPv6 clusters under the VPC CNI: `ENABLE_V4_EGRESS=false` for new pods, or IPv4 egress escapes',
      'peers off the host network, as pods on it count as nodes',
      'SCTP rules: `sctp.enabled=true`, a beta',
      'over the VPC CNI: EC2 nodes outside Auto Mode and its own policy engine off, as AWS recommends a single one',
    ],
    default: 'on',
    because:
      'unmanaged pods and the host network stay out, as peers too, SCTP is a beta, a node reaches its own pods, and a chain wants one engine and misses the IPv4 egress of IPv6 pods.',
    conflict: {
      about: 'what `policyCIDRMatchMode` accepts',
      statements: [
        {
          says: 'The chart reference of 1.20.0 calls `nodes` the possible value.',
          source: {
            document: 'cilium-chart/readme-md',
            lines: [958],
            passage: 'policyCIDRMatchMode',
          },
        },
        {
          says: 'The agent accepts `nodes` and `pods`.',
          source: {
            document: 'cilium/cilium-agent',
            lines: [384],
            passage: 'policy-cidr-match-mode',
          },
        },
        {
          says: 'The guide to L3 policy names both values, for flag and chart alike.',
          source: { document: 'cilium/layer3', lines: [468], passage: 'Match mode' },
        },
      ],
      believed:
        'Both values. The chart hands its list to the agent as it is, and the agent documents the two.',
    },
    sources: [
      {
        document: 'cilium/policy',
        lines: [
          [19, 20],
          [43, 51],
        ],
        passage: 'NetworkPolicy',
      },
      {
        document: 'cilium/layer3',
        lines: [
          [395, 407],
          [459, 487],
        ],
        passage: 'CIDR rules against pods and nodes',
      },
      { document: 'cilium-chart/readme-md', lines: [819, 958] },
      { document: 'cilium/intro', lines: [[71, 76]], passage: 'Policy in eBPF' },
      {
        document: 'cilium/configmap-template',
        lines: [[208, 209]],
        passage: 'policyCIDRMatchMode as the agent gets it',
      },
      {
        document: 'kubernetes/networkpolicy-types',
        lines: [[61, 223]],
        passage: 'All fields of the kind',
      },
      {
        document: 'cilium/troubleshooting',
        lines: [[431, 445]],
        passage: 'Unmanaged pods',
      },
      { document: 'web/github-com-cilium-cilium-issues-28409' },
      { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
      {
        document: 'cilium/layer3',
        lines: [
          [252, 258],
          [321, 324],
        ],
        passage: 'Pods on the host network, and the node itself',
      },
      { document: 'cilium/sctp', lines: [[10, 17]] },
      { document: 'eks-best-practices/network', lines: [[467, 472]], passage: 'One policy engine' },
      {
        document: 'eks-user-guide/alternate-cni-plugins',
        lines: [14, 58],
        passage: 'Auto Mode, Fargate',
      },
    ],
    reviewed: '2026-11-29',
  },
  'policy.protocols-ports': {
    support: 'yes',
    value: 'TCP, UDP, ICMP types, ranges, named ports; SCTP as beta',
    detail:
      'A rule under `toPorts` names a port by number, by range (`endPort`) or by name, for TCP, UDP, SCTP or any of them; with a name the range is ignored. `icmps` matches types of ICMP and ICMPv6, by number or name. Unless `enableDefaultDeny` is false, any layer 4 rule blocks ICMP that belongs to no allowed connection, and any ICMP rule blocks layer 4 in the same way. VRRP, IGMP, GRE, IP-in-IP, 6in4, ESP and AH, which have no ports, can be matched once `--enable-extended-ip-protocols` is set; without it, by the page on host policies, they are dropped. By the guide ports count after the translation of Services; host policies see the address of a Service unless Cilium serves it on the native device.',
    conditions: [
      '`sctp.enabled=true` for SCTP, without multihoming, eBPF masquerading, egress gateway or rules towards Service addresses',
      'SCTP Services without rewritten ports, so no NodePort under the kube-proxy replacement',
      'DNS rules without port ranges',
      'between pods under ztunnel, or Istio in ambient mode, rules see port 15008 alone',
    ],
    default: 'SCTP and the protocols without ports off',
    because:
      'the SCTP page names NodePort under the kube-proxy replacement as a case of rewritten ports, and tunnels of ztunnel or Istio hide the ports of pods.',
    conflict: {
      about: 'which protocols a port rule accepts',
      statements: [
        {
          says: 'The guide to L4 policy lists TCP, UDP and any.',
          source: { document: 'cilium/layer4', lines: [[42, 45]], passage: 'PortProtocol' },
        },
        {
          says: 'The type in the code also accepts SCTP and seven protocols without ports.',
          source: { document: 'cilium/policy-l4', lines: [[56, 73]], passage: 'PortProtocol' },
        },
      ],
      believed: 'The code, which carries the list of values that validation accepts.',
    },
    sources: [
      {
        document: 'cilium/layer4',
        lines: [
          [15, 49],
          [60, 69],
          [98, 109],
        ],
      },
      { document: 'cilium/policy-l4', lines: [[9, 74]] },
      { document: 'cilium/policy-intro', lines: [[56, 68]], passage: 'enableDefaultDeny' },
      { document: 'cilium/sctp', lines: [[10, 44]] },
      {
        document: 'cilium/host',
        lines: [
          [95, 107],
          [194, 197],
        ],
        passage: 'Protocols without ports; Services in host policies',
      },
      { document: 'cilium-chart/readme-md', lines: [[1014, 1015]], passage: 'sctp' },
      { document: 'cilium/encryption-ztunnel', lines: [[190, 192]], passage: 'L4 policy' },
      { document: 'cilium/istio', lines: [[94, 98]], passage: 'Ambient mode' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.admin-network-policy': {
    support: 'partial',
    missing: 'without a beta flag, pods and nodes in the ranges of rules',
    value: 'ClusterNetworkPolicy (v1alpha2), opt-in',
    detail:
      'Cilium implements ClusterNetworkPolicy, whose Admin tier is evaluated before ordinary policies and whose Baseline tier comes after them. You install the CRD of network-policy-api 0.2, in the guide the standard one, and enable `k8sClusterNetworkPolicy.enabled`. For the two older kinds the API project links only an issue of Cilium. By default ranges (`networks`) pass over nodes and pods of Cilium, against the API; `--policy-cidr-match-mode=pods,nodes`, a beta that costs identities, changes that. By its types subjects and ingress peers are pods; those on the host network are neither subject nor peer. A policy has a priority of 0 to 1000, among equal ones of a tier no order is sure, and up to 25 rules each way. It ends at ports: nodes as subjects, HTTP and a trial mode are no part of it.',
    conditions: [
      '`egress.to.nodes` needs `nodeSelectorLabels`',
      '`domainNames` needs the L7 proxy, no chain on another CNI, rules that accept, and an agent that is up for lookups',
      '`domainNames` opens DNS only to pods labelled `k8s-app=kube-dns`, on ports named `dns` and `dns-tcp`',
      'for `nodes` and `domainNames`, the experimental CRD: the standard one has no such fields',
      'named ports towards pods alone',
      'SCTP rules: `sctp.enabled=true`, a beta',
      'pods started after Cilium',
      'IPv6 clusters under the VPC CNI: `ENABLE_V4_EGRESS=false` for new pods, or IPv4 egress escapes',
    ],
    default: 'off',
    since: '1.20.0',
    because:
      'the standard CRD lacks `nodes` and `domainNames`, SCTP is a beta, names need the agent and no chain, ranges pass over pods and nodes, named ports reach pods alone, and unmanaged pods escape.',
    sources: [
      {
        document: 'cilium/policy',
        lines: [
          [16, 32],
          [53, 82],
        ],
        passage: 'Kubernetes ClusterNetworkPolicy',
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [818, 873],
        passage: 'k8sClusterNetworkPolicy.enabled and nodeSelectorLabels',
      },
      { document: 'web/github-com-cilium-cilium-pull-47566' },
      { document: 'cilium/cluster-network-policy', lines: [[323, 359]] },
      {
        document: 'network-policy-api/clusternetworkpolicy-types',
        lines: [
          [61, 142],
          [162, 503],
        ],
        passage: 'Subjects, rules, peers and ports',
      },
      { document: 'network-policy-api/standard-crd', lines: [[259, 465]], passage: 'Egress peers' },
      { document: 'network-policy-api/implementations', lines: [[17, 26]] },
      { document: 'cilium/layer3', lines: [[461, 481]], passage: 'Pods and nodes by CIDR' },
      {
        document: 'cilium/conformance-aws-cni',
        lines: [449],
        passage: 'Tests left out in a chain',
      },
      { document: 'cilium/sctp', lines: [[10, 17]], passage: 'SCTP off by default' },
      { document: 'cilium/layer3', lines: [[514, 517]], passage: 'DNS and the agent' },
      { document: 'cilium/troubleshooting', lines: [[431, 445]], passage: 'Unmanaged pods' },
      { document: 'web/github-com-cilium-cilium-issues-28409' },
      { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.cluster-wide': {
    support: 'yes',
    value: 'CiliumClusterwideNetworkPolicy (cilium.io/v2)',
    detail:
      'CiliumClusterwideNetworkPolicy speaks the rule language of CiliumNetworkPolicy but belongs to no namespace. Its `endpointSelector` reaches pods of any namespace, and an empty one selects every endpoint; pods on the host network are none. Alternatively `nodeSelector` turns the object into a policy for nodes and their hostNetwork pods, once `hostFirewall.enabled` is set, which excludes IPsec; one rule cannot hold both selectors.',
    conditions: [
      'pods started after Cilium',
      'IPv6 clusters under the VPC CNI: `ENABLE_V4_EGRESS=false` for new pods, or IPv4 egress escapes',
      'for nodes, neither WireGuard interfaces nor layer 7 rules other than DNS, a beta',
    ],
    since: '1.7',
    because:
      'pods that ran before Cilium stay unmanaged, a chain misses the IPv4 egress of IPv6 pods, and rules for nodes leave out WireGuard interfaces and most of layer 7.',
    sources: [
      { document: 'cilium/policy', lines: [[142, 170]], passage: 'CiliumClusterwideNetworkPolicy' },
      { document: 'cilium/kubernetes', lines: [[224, 236]] },
      { document: 'cilium/changelog', lines: [3, 15] },
      {
        document: 'cilium/policy-intro',
        lines: [[72, 73]],
        passage: 'Group and version of the kind',
      },
      { document: 'cilium/rule', lines: [[68, 81]], passage: 'One selector or the other' },
      {
        document: 'cilium/layer3',
        lines: [
          [84, 85],
          [252, 254],
        ],
        passage: 'Empty selector; pods on the host network',
      },
      {
        document: 'cilium/host',
        lines: [
          [72, 83],
          [199, 200],
        ],
        passage: 'Policies for nodes',
      },
      { document: 'cilium/host', lines: [[186, 187]], passage: 'WireGuard interfaces' },
      { document: 'cilium/layer7', lines: [[54, 59]], passage: 'Rules for hosts' },
      { document: 'cilium/troubleshooting', lines: [[431, 445]], passage: 'Unmanaged pods' },
      { document: 'web/github-com-cilium-cilium-issues-28409' },
      { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.deny-and-order': {
    support: 'partial',
    missing: "order, priority and tiers in Cilium's own policy kinds",
    value: 'Deny beats allow; tiers only in ClusterNetworkPolicy',
    detail:
      "A match in `ingressDeny` or `egressDeny` overrides the allow rules of Cilium's two policy kinds and of Kubernetes NetworkPolicy. A deny alone also closes the rest of its direction, unless `enableDefaultDeny` is false. Deny rules cannot match L7 or `toFQDNs`, and the rule type that both Cilium kinds share has no field for order or tier. Tiers arrive with the opt-in ClusterNetworkPolicy, whose Admin tier stands above all of these. Packets of a pod that L3/L4 policy denies on egress vanish without an answer, unless the experimental `policyDenyResponse=icmp` is set and policy lets that ICMP in.",
    conditions: [
      'pods started after Cilium, not on the host network',
      'IPv6 clusters under the VPC CNI: `ENABLE_V4_EGRESS=false` for new pods, or IPv4 egress escapes',
      'address blocks, in deny rules too, match neither nodes nor managed pods by default',
      'tiers: the v1alpha2 CRD installed, `k8sClusterNetworkPolicy.enabled`, and unlike priorities, as equal ones have no sure order',
    ],
    since: '1.9, tiers with ClusterNetworkPolicy 1.20',
    because:
      'unmanaged pods stay out, address blocks match neither nodes nor pods by default, equal priorities leave the order open, and a chain misses the IPv4 egress of IPv6 pods.',
    sources: [
      { document: 'cilium/deny', lines: [[12, 67]] },
      {
        document: 'cilium/policy',
        lines: [
          [53, 82],
          [145, 149],
        ],
        passage: 'Tiers of ClusterNetworkPolicy; one rule type for both Cilium kinds',
      },
      {
        document: 'cilium/policy-intro',
        lines: [
          [56, 58],
          [105, 130],
        ],
        passage: 'enableDefaultDeny; what a denied packet looks like',
      },
      { document: 'cilium/rule', lines: [[55, 149]], passage: 'Fields of a rule' },
      { document: 'cilium-chart/readme-md', lines: [959], passage: 'policyDenyResponse' },
      { document: 'cilium/troubleshooting', lines: [[431, 445]], passage: 'Unmanaged pods' },
      { document: 'web/github-com-cilium-cilium-issues-28409' },
      { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
      { document: 'cilium/layer3', lines: [[404, 407], 466], passage: 'Address blocks' },
      {
        document: 'network-policy-api/clusternetworkpolicy-types',
        lines: [[98, 104]],
        passage: 'Equal priorities',
      },
    ],
    reviewed: '2026-11-29',
  },
  'policy.delegation': {
    support: 'partial',
    missing: 'rights by tier or order, which the rule type of Cilium does not have',
    value: 'By kind: namespaced or clusterwide, an admin tier on top',
    detail:
      'CiliumNetworkPolicy binds a policy to one namespace; CiliumClusterwideNetworkPolicy and, since 1.20, the opt-in ClusterNetworkPolicy belong to the cluster. Roles of Kubernetes list actions on objects, so they can grant these kinds apart. The threat model wants it narrow, as rights over Cilium objects reach as far as identities and routing. A deny in either Cilium kind beats the allow rules of both and of NetworkPolicy, so a deny of a tenant also undoes what the platform allows there. Above these stands the Admin tier of ClusterNetworkPolicy, which they cannot override.',
    conditions: [
      'for the Admin tier, the v1alpha2 CRD installed, `k8sClusterNetworkPolicy.enabled`, unlike priorities, and pods off the host network',
    ],
    since: '1.20 for ClusterNetworkPolicy',
    because:
      'the Admin tier takes a CRD and a switch, leaves the order of equal priorities open and reaches no pods on the host network.',
    sources: [
      {
        document: 'cilium/kubernetes',
        lines: [
          [59, 60],
          [227, 230],
        ],
        passage: 'Scope of the two kinds',
      },
      {
        document: 'cilium/policy',
        lines: [
          [22, 23],
          [53, 82],
        ],
        passage: 'Scope and tiers of ClusterNetworkPolicy',
      },
      {
        document: 'cilium/threat-model',
        lines: [
          [538, 559],
          [586, 588],
        ],
        passage: 'Rights at the API server',
      },
      { document: 'eks-best-practices/multitenancy', lines: [[172, 179]], passage: 'RBAC' },
      { document: 'cilium/deny', lines: [[12, 17]] },
      { document: 'cilium/rule', lines: [[55, 149]], passage: 'Fields of a rule' },
      {
        document: 'network-policy-api/clusternetworkpolicy-types',
        lines: [
          [98, 104],
          [162, 164],
        ],
        passage: 'Equal priorities, subjects',
      },
    ],
    reviewed: '2026-11-29',
  },
  'policy.fqdn': {
    support: 'yes',
    value: "toFQDNs rules through the agent's DNS proxy",
    detail:
      'Of two egress rules, an L7 DNS rule routes lookups through the DNS proxy in the agent. Other lookups are denied, so cluster names and search-list completions need DNS rules too, and so is other egress that no rule allows. A `toFQDNs` rule (`matchName` or `matchPattern`) allows the addresses it saw in answers, those given to other pods of the node included. Addresses hold for their TTL, or longer under open connections. `*` stands within one label, alone for every name, the prefix `**.` for any depth. FQDN rules share no rule with other L3 peers and do not exist as deny rules. For each name a pod keeps 1,000 addresses, and more while connections use them. In a chain a maintainer calls them unsupported and the tests skip them.',
    conditions: [
      'L7 proxy enabled, which is the default',
      'selected pods resolve names only while the agent is up; the standalone DNS proxy is alpha',
      'DNS rules that lead to the cluster DNS, as the guide strongly prefers, since its answers are trusted',
      'names outside the cluster, for which the guide intends these rules',
      'DNS rules without port ranges, on the port of the DNS backends',
      'not chained on another CNI',
      'on images with musl, `dnsProxy.dnsRejectResponseCode=nameError` or a fitting `ndots`, as a refusal ends their search',
      'pods started after Cilium, not on the host network',
      'beside IPsec, the DNS proxy in transparent mode',
      'where a redirect leads to NodeLocal DNSCache, DNS rules that select `k8s-app: node-local-dns` (issue 24654)',
    ],
    because:
      'DNS-name rules block other egress, are unsupported in a chain, take no port ranges, want managed pods, outside names, the backend port and a trusted DNS, and IPsec and DNS caches ask for more.',
    conflict: {
      about: 'the addresses kept for a name and endpoint',
      statements: [
        {
          says: 'The guide to L3 policy gives a default of 50.',
          source: {
            document: 'cilium/layer3',
            lines: [[568, 573]],
            passage: 'Maximum of addresses',
          },
        },
        {
          says: 'The constant in the code is 1,000.',
          source: {
            document: 'cilium/defaults',
            lines: [[125, 127]],
            passage: 'ToFQDNsMaxIPsPerHost',
          },
        },
        {
          says: 'The chart sets 1,000 as well.',
          source: {
            document: 'cilium-chart/readme-md',
            lines: [366],
            passage: 'dnsProxy.endpointMaxIpPerHostname',
          },
        },
      ],
      believed: '1,000. Code and chart agree, and together they set what an agent uses.',
    },
    sources: [
      { document: 'cilium/layer3', lines: [[489, 578]], passage: 'DNS based rules' },
      {
        document: 'cilium/layer7',
        lines: [
          [124, 223],
          [235, 254],
        ],
        passage: 'DNS policy and IP discovery; images with musl',
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [364, 366, [368, 369], 838, 1039],
        passage: 'Settings of the DNS proxy and the L7 proxy',
      },
      { document: 'cilium/defaults', lines: [[125, 127]], passage: 'Addresses kept for a name' },
      { document: 'cilium/deny', lines: [[65, 67]], passage: 'Limits of deny rules' },
      {
        document: 'cilium/conformance-aws-cni',
        lines: [[435, 449]],
        passage: 'Tests skipped in a chain',
      },
      { document: 'web/github-com-cilium-cilium-pull-17122' },
      { document: 'cilium/troubleshooting', lines: [[431, 445]], passage: 'Unmanaged pods' },
      { document: 'cilium/encryption-ipsec', lines: [[149, 153]], passage: 'DNS proxy' },
      { document: 'web/github-com-cilium-cilium-issues-24654' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.l7': {
    support: 'yes',
    value: 'HTTP with gRPC paths, DNS and TLS server names',
    detail:
      'L7 rules hang below `toPorts`: Envoy checks `http` rules (path, method, host, headers) and the DNS proxy checks `dns` rules. A gRPC method is matched by the path that it maps to. Server names in TLS (SNI) can be matched on egress. Where possible a refusal gets an answer, such as HTTP 403 or DNS REFUSED. What is under DNS rules, or under HTTP rules while Envoy is embedded in the agent, depends on an agent that is up. On hosts only DNS rules work, as a beta. An L7 rule loses its effect where a plain L4 rule allows the same port. HTTPS takes TLS inspection. In ENI mode replies of a NodePort whose pod is under such a rule may leave by the wrong interface and be dropped (issue 47391, open).',
    conditions: [
      'not chained on another CNI',
      'for IPv6 traffic that is masqueraded, a kernel with the fix of 2025, such as 6.1.133 or 6.12.22',
      'in ENI mode, prefixes, the kube-proxy replacement or no such NodePort from outside',
      'one kind of L7 rules for a port, and DNS rules without port ranges',
      'pods started after Cilium, not on the host network',
      'for DNS rules beside IPsec, the DNS proxy in transparent mode',
      'for HTTP rules beside Istio, workloads without its mTLS',
      'no bandwidth limits for pods under such rules on egress, which disable them',
    ],
    default: 'L7 proxy on; Envoy as a DaemonSet on new installations',
    correction: {
      said: "Cilium's L7 policy filters Kafka topics",
      untrueSince: '1.20',
      now: 'Kafka rules and the generic `l7`/`l7proto` parsers (Envoy Go extensions) were deprecated and then removed in 1.20. HTTP, DNS and SNI remain.',
      misleads: 'teams with Kafka rules, which an upgrade to 1.20 leaves without a parser',
    },
    conflict: {
      about: 'layer 7 policy in chaining mode',
      statements: [
        {
          says: 'The chaining guides say that it may be limited, and refer to issue 12454.',
          source: {
            document: 'cilium/cni-chaining-limitations',
            lines: [[7, 13]],
            passage: 'Note',
          },
        },
        {
          says: 'The test workflow for the VPC CNI skips its tests as unsupported in that mode.',
          source: {
            document: 'cilium/conformance-aws-cni',
            lines: [[435, 449]],
            passage: 'Tests skipped',
          },
        },
        {
          says: 'A user of issue 20720 reports that HTTP and DNS rules work with 1.13.1.',
          source: { document: 'web/github-com-cilium-cilium-issues-20720' },
        },
      ],
      believed:
        'Not supported. Issue 12454 is about a chain on Calico and was closed as stale. What a user saw work over the VPC CNI is left out of the tests of the project there, so a release may break it.',
    },
    because:
      'the tests call layer 7 rules unsupported in a chain, IPv6 takes a kernel with a fix, ENI mode may lose NodePort replies, and Istio mTLS, IPsec, bandwidth limits and unmanaged pods set limits.',
    sources: [
      {
        document: 'cilium/layer7',
        lines: [
          [12, 97],
          [127, 130],
        ],
        passage: 'Layer 7 policies',
      },
      {
        document: 'cilium/upgrade-current',
        lines: [
          [17, 22],
          [161, 162],
        ],
        passage: 'Removals in 1.20',
      },
      { document: 'cilium/layer3', lines: [[514, 517]], passage: 'DNS rules and the agent' },
      { document: 'cilium/l4-sni', lines: [[9, 15]] },
      { document: 'cilium/layer4', lines: [[168, 170]], passage: 'SNI on egress' },
      { document: 'cilium/envoy', lines: [[13, 45]], passage: 'Envoy as a DaemonSet' },
      {
        document: 'cilium/conformance-aws-cni',
        lines: [[435, 449]],
        passage: 'Tests skipped in a chain',
      },
      { document: 'web/github-com-cilium-cilium-pull-47269' },
      { document: 'web/github-com-cilium-cilium-issues-12454' },
      { document: 'cilium/grpc', lines: [[166, 172]], passage: 'gRPC methods as paths' },
      { document: 'cilium/tls-visibility', lines: [[13, 18]], passage: 'HTTPS' },
      {
        document: 'cilium-chart/readme-md',
        lines: [462, 838],
        passage: 'Envoy as a DaemonSet, L7 proxy on',
      },
      { document: 'cilium/conformance-eks', lines: [[581, 597]], passage: 'Prefixes and ENIs' },
      { document: 'web/github-com-cilium-cilium-issues-47391' },
      { document: 'web/github-com-cilium-cilium-pull-47739' },
      { document: 'cilium/troubleshooting', lines: [[431, 445]], passage: 'Unmanaged pods' },
      { document: 'cilium/encryption-ipsec', lines: [[149, 153]], passage: 'DNS proxy' },
      { document: 'cilium/istio', lines: [[81, 90]], passage: 'mTLS of Istio' },
      { document: 'cilium/bandwidth-manager', lines: [[294, 296]], passage: 'Limitations' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.host': {
    support: 'yes',
    value: 'Host firewall through nodeSelector, opt-in',
    detail:
      'A CiliumClusterwideNetworkPolicy with `nodeSelector` filters the traffic of the node and of its hostNetwork pods at L3/L4, once `hostFirewall.enabled` is set; DNS rules for hosts are beta. Unless Cilium serves Services on the native device, rules see the address of a Service, not its backend. Host policies do not work on WireGuard interfaces, nor in a Cluster Mesh with CRD identities, tunnels, the kube-proxy replacement and WireGuard. When first enforced they may drop replies for some seconds; link-layer protocols that the host does not know, such as LLC, are dropped even without a policy.',
    conditions: [
      'not together with IPsec encryption',
      'not in a chain, where nobody had tested it by 2021 (issue 15423, still open)',
      'not with portmap beside kube-proxy, where connections break (issue 12541, open)',
      'for DNS rules of hosts, among others `l7Proxy=true`, as preset, an agent that is up, its new image on the node before an upgrade and, with per-endpoint routes, DNS servers outside the cluster',
      'for peers in the cluster, labels or entities, as address blocks match neither nodes nor managed pods by default',
    ],
    default: 'off',
    since: '1.11 as stable',
    because:
      'it was untested in a chain when issue 15423 was filed, an open issue has it fail with portmap, DNS rules of hosts need the layer 7 proxy and more, and address blocks miss peers in the cluster.',
    sources: [
      {
        document: 'cilium/host',
        lines: [
          [12, 66],
          [72, 83],
          [163, 200],
        ],
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [[568, 569], 838],
        passage: 'hostFirewall; l7Proxy',
      },
      { document: 'cilium/layer3', lines: [[503, 506]], passage: 'DNS rules need the proxy' },
      { document: 'web/github-com-cilium-cilium-releases-tag-v1-11-0' },
      { document: 'web/github-com-cilium-cilium-issues-15423' },
      { document: 'web/github-com-cilium-cilium-issues-12541' },
      { document: 'cilium/layer3', lines: [[404, 407], 466], passage: 'Address blocks' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.service-account': {
    support: 'yes',
    value: 'Service account is a label to select by',
    detail:
      'Cilium gives each pod the name of its service account as a label, `io.cilium.k8s.policy.serviceaccount`, and drops one that its author set by hand. Endpoint selectors match that label, both for the pods under a policy and for their peers.',
    conditions: ['pods started after Cilium, not on the host network'],
    because: 'pods that ran before Cilium or use the host network are not managed by it.',
    sources: [
      { document: 'cilium/kubernetes', lines: [[160, 199]], passage: 'ServiceAccounts' },
      { document: 'cilium/serviceaccount-policy', lines: [[6, 20]] },
      { document: 'cilium/pod-labels', lines: [[204, 243]], passage: 'Service account' },
      { document: 'cilium/troubleshooting', lines: [[431, 445]], passage: 'Unmanaged pods' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.imds-pod-identity': {
    support: 'partial',
    missing: 'a recipe in the pages cited; by default an address block that admits the agent',
    value: 'Metadata by CIDR; Pod Identity by `toEntities: host`',
    detail:
      'Exceptions of `toCIDRSet` can leave the IPv4 address `169.254.169.254` out of a block. A deny rule for it beats allow rules, but alone closes the rest of egress too, unless `enableDefaultDeny` is false. Pods on the host network take host policies instead, which are opt-in. The agent of Pod Identity is on the host network, at `169.254.170.23`, in IPv6 clusters at `fd00:ec2::23`. In issue 34387, on 1.14, Cilium took it for `host`: reached under a NetworkPolicy that admits all egress, not under an `ipBlock` of 0.0.0.0/0. A CiliumNetworkPolicy with `toEntities: ["host"]` names the node. In issue 35989, of 1.16 with eBPF host routing and closed, it was taken for `world` and calls were dropped.',
    conditions: [
      'a CiliumNetworkPolicy for pods that use Pod Identity and may not send everywhere, with TCP 80 among its ports where it names any',
      'Pod Identity: Linux EC2 nodes of EKS, not EKS Anywhere or other clusters',
      'Pod Identity on Outposts: excluded by its own page; admitted by a later one, but for local clusters on EBS',
      'pods started after Cilium',
      'pods with security groups of the VPC CNI: by AWS, Pod Identity may take a setting of `POD_SECURITY_GROUP_ENFORCING_MODE`',
      'IPv6 clusters under the VPC CNI: `ENABLE_V4_EGRESS=false` for new pods, or IPv4 egress escapes',
      'IAM roles for service accounts: a rule that allows STS',
    ],
    conflict: {
      about: 'whether address blocks reach the host of a pod',
      statements: [
        {
          says: 'The guide counts the host network namespace of the pod among the places to which CIDR rules apply.',
          source: { document: 'cilium/layer3', lines: [[395, 402]] },
        },
        {
          says: 'A few lines on it takes out addresses of nodes, with what runs on the host network.',
          source: { document: 'cilium/layer3', lines: [[404, 407]] },
        },
        {
          says: 'Issue 34387 shows the agent of Pod Identity as `host`, denied under an `ipBlock` of 0.0.0.0/0.',
          source: { document: 'web/github-com-cilium-cilium-issues-34387' },
        },
      ],
      believed: 'The issue, which shows the verdict of a running cluster, and the second passage.',
    },
    because:
      'older pods stay unmanaged, a chain misses IPv4 egress of IPv6 pods, IRSA needs STS, pods with groups may need a mode, in issue 34387 a block kept out the agent, and AWS pages disagree on Outposts.',
    sources: [
      {
        document: 'cilium/layer3',
        lines: [
          [252, 254],
          [315, 327],
          [395, 407],
          [427, 437],
          [466, 468],
        ],
        passage: 'Entities and address blocks',
      },
      { document: 'cilium/deny', lines: [[15, 20]] },
      { document: 'cilium/policy-intro', lines: [[56, 103]], passage: 'enableDefaultDeny' },
      { document: 'cilium/host', lines: [[72, 83]], passage: 'Pods on the host network' },
      { document: 'web/github-com-cilium-cilium-issues-34387' },
      { document: 'web/github-com-cilium-cilium-issues-35989' },
      {
        document: 'cilium/local-redirect-policy',
        lines: [187],
        passage: 'Address of the metadata',
      },
      {
        document: 'eks-user-guide-2024/service-accounts',
        lines: [
          [195, 196],
          [240, 260],
        ],
        passage: 'Groups of pods, address of the agent; where Pod Identity exists',
      },
      { document: 'eks-user-guide/eks-outposts', lines: [[188, 191]], passage: 'Pod Identity' },
      { document: 'cilium/troubleshooting', lines: [[431, 445]], passage: 'Unmanaged pods' },
      { document: 'web/github-com-cilium-cilium-issues-28409' },
      { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
      { document: 'eks-user-guide/private-clusters', lines: [95], passage: 'IRSA calls STS' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.network-sets': {
    support: 'yes',
    value: 'CiliumCIDRGroup, named entities and toServices',
    detail:
      'A `CiliumCIDRGroup` collects external CIDRs; `fromCIDRSet` and `toCIDRSet` refer to it by name or label, and a whole group generally costs one identity. Named entities (`world`, `cluster`, `host`, `remote-node`, `kube-apiserver`, `ingress` and others) and, on egress, `toServices` select other peers. For the API server use the entity rather than `toServices`; on some platforms, such as AKS and GKE, it may miss what that server sends to pods. A Service without a selector counts as addresses and so selects no pods. The API of the group is `cilium.io/v2` since 1.18.',
    conditions: [
      'address blocks, alone or in a group, match neither nodes nor managed pods unless `policyCIDRMatchMode`, a beta, names them',
    ],
    since: '1.14, API v2 with 1.18',
    because:
      'address blocks, and so the groups made of them, by default match neither nodes nor managed pods.',
    conflict: {
      about: 'the API version of `CiliumCIDRGroup`',
      statements: [
        {
          says: 'The example in the guide uses `cilium.io/v2alpha1`.',
          source: { document: 'cilium/ciliumcidrgroup', lines: [[25, 31]], passage: 'Example' },
        },
        {
          says: 'The CRD stores `v2` and marks `v2alpha1` as deprecated.',
          source: {
            document: 'cilium/ciliumcidrgroups',
            lines: [21, [65, 68]],
            passage: 'Versions',
          },
        },
      ],
      believed:
        '`v2`, because the CRD is what the API server serves. The older version still works until it is removed.',
    },
    sources: [
      { document: 'cilium/ciliumcidrgroup', lines: [[13, 74]] },
      {
        document: 'cilium/layer3',
        lines: [[207, 303], [395, 407], [412, 457], 466],
        passage: 'Entities, services, CIDR rules and what they match',
      },
      {
        document: 'cilium/ciliumcidrgroups',
        lines: [9, 21, [65, 68], [112, 113]],
        passage: 'CRD with served versions',
      },
      {
        document: 'cilium-751fc71/ciliumcidrgroups',
        lines: [[9, 23]],
        passage: 'First version',
      },
      {
        document: 'cilium-228a293/upgrade',
        lines: [
          [293, 294],
          [302, 303],
        ],
        passage: 'API v2',
      },
      { document: 'web/github-com-cilium-cilium-commit-7c50553dd7' },
      { document: 'web/github-com-cilium-cilium-commit-d385b9e9e8' },
      {
        document: 'cilium/layer3',
        lines: [
          [404, 407],
          [464, 468],
        ],
        passage: 'Address blocks inside the cluster',
      },
    ],
    reviewed: '2026-11-29',
  },
  'policy.staged-audit': {
    support: 'partial',
    missing: 'a staged policy object, L7, and enforcement of other policies meanwhile',
    value: 'Audit mode for a whole agent or one endpoint',
    detail:
      'Policy audit mode logs the verdict that would have dropped a packet and lets it pass. It applies to a whole agent (`policyAuditMode=true`, after its restart) or to one endpoint until the agent restarts, so no single policy can be staged. It covers L3/L4 and suspends all enforcement in its scope, which is why the project warns against it in production. To bring in L3/L4 rules that allow without closing the rest, set `enableDefaultDeny` to false in the policy. Layer 7 rules take no notice of that field: what they do not match is dropped, unless one of them allows everything.',
    default: 'off',
    sources: [
      {
        document: 'cilium/policy-creation',
        lines: [
          [13, 20],
          [39, 94],
        ],
        passage: 'Policy audit mode',
      },
      { document: 'cilium/policy-intro', lines: [[56, 68]], passage: 'enableDefaultDeny' },
      { document: 'cilium-chart/values-yaml', lines: [2630], passage: 'policyAuditMode' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.troubleshooting': {
    support: 'yes',
    value: 'Hubble verdicts by policy name; selectors, policy maps',
    detail:
      'By default Hubble adds to a policy verdict the names of the policies that allowed or denied it, where it finds a rule that matches. In the agent pod of a node, `cilium-dbg monitor -t policy-verdict` prints verdicts as they fall, and `cilium-dbg endpoint get` the policy in force and the rules it derives from. `cilium-dbg policy selectors` shows the identities behind each selector, and `cilium-dbg bpf policy get` the loaded map of a pod with counts of bytes and packets. Nothing among the subcommands of `cilium-dbg policy` foretells a verdict; `policy trace` has been removed.',
    conditions: [
      '`cilium-dbg` on the node of the pod',
      'pods that Cilium manages',
      'for flows of all nodes, Hubble Relay, off by default',
    ],
    because:
      'pods that Cilium does not manage have no verdicts, and flows of all nodes take Hubble Relay, which is off by default.',
    sources: [
      {
        document: 'cilium-chart/readme-md',
        lines: [574, 612],
        passage: 'Hubble and the names of policies',
      },
      {
        document: 'cilium/flow-proto',
        lines: [
          [139, 148],
          [549, 555],
        ],
        passage: 'Fields for policies',
      },
      {
        document: 'cilium/policy-correlation',
        lines: [[24, 91]],
        passage: 'Which flows get names',
      },
      { document: 'cilium/cilium-dbg-monitor', lines: [[5, 31]] },
      {
        document: 'cilium/troubleshooting',
        lines: [
          [494, 531],
          [546, 579],
        ],
        passage: 'Rendering of a policy; selectors',
      },
      {
        document: 'cilium/debugging',
        lines: [
          [122, 128],
          [379, 410],
        ],
        passage: 'Monitor and policy map',
      },
      { document: 'cilium/cmdref-bpf-policy-get', lines: [[3, 18]] },
      { document: 'cilium/cmdref-policy', lines: [[23, 29]] },
      { document: 'web/github-com-cilium-cilium-pull-23550' },
      { document: 'web/github-com-cilium-cilium-commit-747ef3acf6' },
      { document: 'cilium/troubleshooting', lines: [[175, 178]], passage: 'Managed pods' },
      { document: 'cilium-chart/readme-md', lines: [623], passage: 'hubble.relay.enabled' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.security-groups': {
    support: 'partial',
    missing: 'security groups attached to single pods, unless chained on the VPC CNI',
    value: 'As peers by toGroups, fromGroups; per node in ENI mode',
    detail:
      'Security groups serve as peers: a rule with `toGroups` or `fromGroups` names them. The operator resolves them through EC2 Describe calls, anew at intervals, to the IPv4 addresses of their interfaces. The result counts as CIDRs, so it selects nothing inside the cluster. As filters, groups sit on the ENIs that Cilium creates, chosen by node rather than by pod. Groups of single pods remain a feature of the VPC CNI, which Cilium then chains onto (1.11.2 or newer). Resolving groups is built into the AWS and the all-in-one operator, not into the generic one, which the chart runs on AWS outside ENI mode.',
    conditions: [
      'for groups as peers, ENI mode or an operator image that you override, with rights to EC2 and a way to its API',
      'for groups of single pods in a chain, `ENABLE_POD_ENI=true`, `DISABLE_TCP_EARLY_DEMUX=true` and `AmazonEKSVPCResourceController` on the cluster role',
      'for such pods in a chain also a trial, as issue 3713 has them out of reach, `bpf.vlanBypass={0}` where packets are dropped (issue 36803), and no layer 7 rules',
    ],
    because:
      'the operator of the chart resolves no groups on AWS outside ENI mode and has to reach the API, and groups of pods in a chain take two settings of the VPC CNI, a policy on the cluster role and a trial.',
    sources: [
      {
        document: 'cilium/aws',
        lines: [
          [19, 51],
          [214, 250],
        ],
        passage: 'toGroups',
      },
      {
        document: 'cilium/eni',
        lines: [
          [54, 55],
          [80, 83],
          [265, 276],
          [577, 588],
        ],
        passage: 'Security groups on ENIs',
      },
      {
        document: 'cilium/installation-cni-chaining-aws-cni',
        lines: [
          [34, 35],
          [107, 160],
        ],
        passage: 'Security groups for pods when chained',
      },
      {
        document: 'cilium/register-aws',
        lines: [[4, 20]],
      },
      { document: 'cilium/operator-makefile', lines: [[20, 24]] },
      { document: 'cilium/operator-image-template', lines: [[1, 37]] },
      {
        document: 'cilium/policy-groups-aws',
        lines: [[59, 103]],
        passage: 'Addresses of a security group',
      },
      { document: 'cilium/egress-rule', lines: [[82, 94]] },
      { document: 'cilium/ingress-rule', lines: [[76, 89]] },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3713' },
      { document: 'web/github-com-cilium-cilium-issues-36803' },
      { document: 'cilium/conformance-aws-cni', lines: [449], passage: 'No layer 7 in a chain' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.default-deny': {
    support: 'yes',
    value: 'policyEnforcementMode: default, always or never',
    detail:
      'In mode `default` a pod that Cilium manages stays open until a policy selects it. What no rule allows is then denied in each direction for which that policy has a section. A ClusterNetworkPolicy, or a policy with `enableDefaultDeny` off, leaves open what it does not name, layer 7 rules apart. Mode `always` denies whatever no rule allows, policies or not, so Cilium health checks want rules; `never` turns enforcement off, as the guide to live migration has it meanwhile. Under Kubernetes the node still reaches its own pods, unless the agent runs with `--allow-localhost=policy`. A pod whose labels are unknown, as while the API server is away, carries `reserved:init`, held back only by mode `always` or a rule that selects it.',
    conditions: [
      'pods started after Cilium, not on the host network',
      'IPv6 clusters under the VPC CNI: `ENABLE_V4_EGRESS=false` for new pods, or IPv4 egress escapes',
    ],
    default: 'open until a policy selects the pod',
    because:
      'pods that ran before Cilium or use the host network stay unmanaged, and a chain misses the IPv4 egress of IPv6 pods that start with it.',
    sources: [
      { document: 'cilium/policy-intro', lines: [[11, 68]], passage: 'Policy enforcement modes' },
      {
        document: 'cilium/cluster-network-policy',
        lines: [[395, 401]],
        passage: 'No default deny by a ClusterNetworkPolicy',
      },
      { document: 'cilium/troubleshooting', lines: [[431, 449]], passage: 'Unmanaged pods' },
      { document: 'cilium/lifecycle', lines: [[50, 90]], passage: 'The init identity' },
      { document: 'cilium-chart/readme-md', lines: [960], passage: 'policyEnforcementMode' },
      {
        document: 'cilium/k8s-install-migration',
        lines: [
          [87, 91],
          [165, 182],
        ],
        passage: 'Policy during a migration',
      },
      { document: 'cilium/layer3', lines: [[321, 324]], passage: 'The local host' },
      { document: 'cilium/daemon', lines: [[88, 97]], passage: 'localhost' },
      { document: 'web/github-com-cilium-cilium-issues-28409' },
      { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.engine-cost': {
    value: 'At most three map lookups a check; 16,384 entries a pod',
    detail:
      'Each endpoint has a policy map, matched exactly on identity and direction, by longest prefix on protocol and port. A check costs a lookup for the identity of the peer, as a rule one for its group, such as cluster or world, and a third if both miss. Every packet in the direction of the first is checked, replies are not. The map holds 16,384 entries unless `bpf.policyMapMax` differs; on overflow insertion fails or, with lockdown mode, all traffic of the endpoint is dropped. In the scale test, on Kubernetes 1.18 with 1,000 nodes, 250 policies for 10,000 pods added no notable memory but drove one agent to 100 % CPU for 15 seconds. With 250 cluster-wide ones more, for 50,000, regenerating an endpoint peaked a little above 3 seconds.',
    default: '16,384 entries for each endpoint',
    because:
      'each check in the eBPF code looks up the identity, then the group of that identity, and once more if both miss.',
    sources: [
      { document: 'cilium/policy-h', lines: [[36, 90]], passage: 'Policy lookup in the eBPF code' },
      { document: 'cilium/maps', lines: [[12, 43]], passage: 'Map sizes' },
      {
        document: 'cilium/report',
        lines: [101, [219, 326]],
        passage: 'Scale test with 500 policies',
      },
      { document: 'cilium-chart/readme-md', lines: [170], passage: 'bpf.policyMapMax' },
      { document: 'cilium/policy-h', lines: [[227, 318]], passage: 'The lookups of a packet' },
      { document: 'cilium/identity-h', lines: [[362, 389]], passage: 'Groups of identities' },
      {
        document: 'cilium/bpf-lxc',
        lines: [
          [1484, 1486],
          [1508, 1512],
          [1549, 1551],
          [2202, 2205],
        ],
        passage: 'Established packets are checked, replies are not',
      },
      { document: 'cilium/lifecycle', lines: [[93, 112]], passage: 'Lockdown mode' },
    ],
    reviewed: '2026-11-29',
  },
  'policy.scale-limits': {
    value: '16,384 map entries a pod; 1,000 addresses a DNS name',
    detail:
      'The policy map of a pod holds 16,384 entries of identity, port and protocol by default. More do not fit, or, with `endpointLockdownOnMapOverflow` on, all traffic of the pod is dropped. Permissive selectors fill the map, as do narrow CIDRs, where a `CiliumCIDRGroup` saves identities. For a DNS name each pod keeps 1,000 addresses, by code and chart, and more while connections use them; the guide to L3 policy says 50. One `ports` list takes 40 ports, one `icmps` entry 40 types. Identities of a cluster end at 65,535, or 32,767 with `clustermesh.maxConnectedClusters` at 511, which only an installation sets; the first 255 are reserved. Those of CIDRs count apart, on each node. No document cited limits the number of policies.',
    default: '16,384 entries a pod (`bpf.policyMapMax`)',
    sources: [
      {
        document: 'cilium/maps',
        lines: [[12, 15], 30, [39, 43]],
        passage: 'Policy map',
      },
      { document: 'cilium-chart/readme-md', lines: [170, 366] },
      {
        document: 'cilium-chart/values-yaml',
        lines: [[1297, 1298]],
        passage: 'endpointLockdownOnMapOverflow',
      },
      { document: 'cilium/configmap-template', lines: [991] },
      { document: 'cilium/lifecycle', lines: [[93, 112]], passage: 'Lockdown mode' },
      {
        document: 'cilium/troubleshooting',
        lines: [
          [560, 561],
          [597, 618],
        ],
        passage: 'Pressure on policy maps',
      },
      {
        document: 'cilium/layer3',
        lines: [
          [452, 457],
          [565, 578],
        ],
        passage: 'CIDRs and addresses of a name',
      },
      { document: 'cilium/defaults', lines: [[125, 127]], passage: 'ToFQDNsMaxIPsPerHost' },
      { document: 'cilium/policy-l4', lines: [[208, 215]], passage: 'Ports of a rule' },
      { document: 'cilium/policy-icmp', lines: [[67, 74]] },
      {
        document: 'cilium/security-identities',
        lines: [
          [34, 35],
          [53, 58],
        ],
      },
      { document: 'cilium/setup', lines: [[81, 111]], passage: 'Identities and size of the mesh' },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'policy'>;
