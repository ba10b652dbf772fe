import type { ClaimsFor } from '../../claim.ts';

export const performance = {
  'performance.summary': {
    value: 'Plain VPC path, no overlay; one public run, with Cilium',
    detail:
      'The VPC itself delivers packets to the addresses of pods, without overlay, and ENIs are set to an MTU of 9001 by default. Calls to a Service pass through kube-proxy, on Linux nodes of EKS in iptables mode unless you opt for another. That latency should be low, as on EC2, stands in the design document as a goal and not as a measurement. One public run of 2026 holds it against Cilium on EKS 1.31: TCP filled the 12.5 Gbit/s of the instances in every set-up. The page prints a round trip between pods of 4.9 ms, about as in an overlay of Cilium, 4.5 ms for its ENI mode and 3.1 ms for that tuned. UDP sent as fast as possible lost 20 %, as in ENI mode untuned; overlays and tuning, which sent less, under 1 %.',
    because: 'a public run of 2026 that holds the VPC CNI against Cilium was found since.',
    sources: [
      {
        document: 'vpc-cni/cni-proposal',
        lines: [12, [24, 34]],
        passage: 'Goal for latency; delivery by the VPC',
      },
      {
        document: 'calico-docs/determine-best-networking',
        lines: [125, [189, 194]],
        passage: 'VPC CNI: no overlay',
      },
      { document: 'vpc-cni/readme', lines: [[223, 229]], passage: 'Default MTU of 9001' },
      {
        document: 'eks-best-practices/cost-opt-networking',
        lines: [[30, 32]],
        passage: 'Services and kube-proxy',
      },
      {
        document: 'eks-best-practices-nftables/nftables',
        lines: [15],
        passage: 'iptables as the default mode',
      },
      {
        document: 'devfloor9/comparison',
        lines: [167, [177, 180], [195, 207]],
        passage: 'One run against Cilium',
      },
    ],
    reviewed: '2026-11-29',
  },
  'performance.datapath-cost': {
    value: 'No overlay bytes; in IPv4 SNAT of what leaves the VPC',
    because:
      'in IPv6 clusters no node rule translates, while IPv4 egress takes the address of the node.',
    detail:
      'The kernel of the node routes a packet of a pod by IP rules and route tables. There is no overlay. In IPv4, unless `AWS_VPC_K8S_CNI_EXTERNALSNAT=true`, connections to destinations outside the VPC are marked through connection tracking and leave with the primary address of the node; traffic to the ranges of the VPC or those you exclude, and out of a branch ENI, is left out. In IPv6 clusters the set-up of the node adds neither rule, but IPv4 egress, on by default, takes the IPv4 address of the node. Service traffic adds the work of kube-proxy. Once network policy is enabled, the agent attaches one eBPF program per direction to the TC hook on each host veth of a pod.',
    sources: [
      {
        document: 'vpc-cni/cni-proposal',
        lines: [[88, 165]],
        passage: 'Routes and rules of the node',
      },
      {
        document: 'calico-docs/determine-best-networking',
        lines: [125, [189, 194]],
        passage: 'VPC CNI: no overlay',
      },
      {
        document: 'vpc-cni/network',
        lines: [
          [431, 463],
          [514, 577],
        ],
        passage: 'SNAT and mark rules by family',
      },
      {
        document: 'vpc-cni/readme',
        lines: [
          [231, 238],
          [259, 266],
        ],
        passage: 'SNAT is the default; ranges left out',
      },
      { document: 'vpc-cni/readme', lines: [[703, 709]], passage: 'IPv4 egress in IPv6 clusters' },
      {
        document: 'vpc-cni/nftables-connmark',
        lines: [
          [68, 86],
          [105, 120],
        ],
        passage: 'Marking of off-VPC traffic',
      },
      {
        document: 'vpc-cni/iptables-connmark',
        lines: [[51, 61]],
        passage: 'The same where iptables-legacy is in use',
      },
      {
        document: 'network-policy-agent/readme',
        lines: [7, [29, 35]],
        passage: 'Policy switched on',
      },
      {
        document: 'network-policy-agent/bpf-client',
        lines: [[723, 757], 803, 848],
        passage: 'TC programs on the host veth',
      },
      {
        document: 'eks-best-practices/cost-opt-networking',
        lines: [[30, 32]],
        passage: 'Services and kube-proxy',
      },
    ],
    reviewed: '2026-11-29',
  },
  'performance.same-node': {
    value: 'veth to host routing to veth, without leaving the node',
    detail:
      'Two pods on one node reach each other through the routing table of the host. The sender hands packets on `eth0` to a link-local gateway, `169.254.1.1` or `fe80::1`, which resolves to the host side of its veth. There a rule for the address of the target leads to the main table, and a host route (/32 in IPv4) to the veth of the target; so no ENI takes part, nor the security groups that belong to one. Pods with their own security groups under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, the default, are the exception: traffic between them and pods on the same node goes over the VPC, and NodeLocal DNSCache is not supported. A change of that mode takes new pods only.',
    sources: [
      {
        document: 'vpc-cni/cni-proposal',
        lines: [
          [53, 121],
          [138, 165],
        ],
        passage: 'Routes and rules of pod and node',
      },
      {
        document: 'vpc-cni/driver',
        lines: [
          [188, 265],
          [526, 565],
        ],
        passage: 'Pod routes',
      },
      {
        document: 'eks-best-practices/sgpp',
        lines: [29, 64, [66, 70]],
        passage: 'Security groups belong to interfaces; strict mode',
      },
    ],
    reviewed: '2026-11-29',
  },
  'performance.cross-node': {
    value: 'Out by the ENI of the pod, through the VPC, without NAT',
    detail:
      'Packets to the ranges of the VPC are left out of SNAT, for which IPv6 has no rule at all, and so keep the address of the pod. On the source node, a rule for each pod on a secondary ENI selects the route table of that ENI; a pod on the primary ENI, as all are in IPv6 that have no security groups of their own, has no such rule and uses the main table. A pod with security groups of its own takes the table of its branch ENI, a VLAN interface. The VPC delivers a packet for an address of an ENI to the instance of that ENI, where a host route leads to the veth of the pod.',
    sources: [
      {
        document: 'vpc-cni/cni-proposal',
        lines: [32, [88, 121], [152, 165]],
        passage: 'Delivery by the VPC; routes and rules',
      },
      {
        document: 'vpc-cni/driver',
        lines: [
          [293, 300],
          [312, 317],
          [327, 331],
          [357, 372],
          [526, 565],
        ],
        passage: 'Rules by pod address; branch ENI',
      },
      {
        document: 'vpc-cni/network',
        lines: [
          [443, 446],
          [514, 544],
        ],
        passage: 'No SNAT rule in IPv6; VPC ranges skip SNAT',
      },
      { document: 'vpc-cni/ipamd', lines: [[777, 779]], passage: 'IPv6: the primary ENI alone' },
    ],
    reviewed: '2026-11-29',
  },
  'performance.service-lb': {
    value: 'kube-proxy: iptables by default, nftables by choice',
    detail:
      'The plugin leaves Services to kube-proxy. Its default iptables mode walks the rules in sequence, which AWS calls a cause of latency above 1,000 Services. nftables mode needs near-constant time per packet; the switch is disruptive, and nodes that are there already take a restart of kube-proxy. Before kube-proxy v1.36, or without the kernel changes of 6.18 (in part backported), very many endpoints can make its sync slow and lock up CPUs. Kubernetes deprecated IPVS mode in 1.35. `POD_SECURITY_GROUP_ENFORCING_MODE=strict` is documented with iptables mode; IPVS mode takes `standard`. Traffic from load balancers with IP targets skips this step.',
    conditions: [
      'nftables mode: plugin v1.23.0+, Kubernetes 1.33+ (1.36+ advised), kernel 5.13+',
      'a choice of mode: EC2 nodes outside Auto Mode; there and on Fargate kube-proxy comes with the node',
    ],
    default: 'kube-proxy in iptables mode',
    correction: {
      said: 'Above 1,000 Services, run kube-proxy in IPVS mode on EKS',
      untrueSince: 'Kubernetes 1.35, which deprecates IPVS',
      now: 'AWS now advises nftables mode, with which the plugin is compatible from v1.23.0, and recommends it only from Kubernetes 1.36 on.',
      misleads: 'tuning guides that trade iptables for a deprecated mode',
    },
    conflict: {
      about: 'the kube-proxy mode for more than 1,000 Services',
      statements: [
        {
          says: 'The guide to IPVS mode proposes IPVS and calls nftables mode unfinished.',
          source: { document: 'eks-best-practices/ipvs', lines: [7], passage: 'Older advice' },
        },
        {
          says: 'The guide to nftables mode proposes nftables.',
          source: {
            document: 'eks-best-practices-nftables/nftables',
            lines: [7],
            passage: 'Newer advice',
          },
        },
      ],
      believed:
        'The guide to nftables mode: it knows that mode as stable since Kubernetes 1.33, which the other still calls under development, and Kubernetes deprecated IPVS in 1.35.',
    },
    because:
      'nodes of EKS Auto Mode and Fargate come with kube-proxy, and the pages cited show no field for its mode there.',
    sources: [
      {
        document: 'eks-best-practices/cost-opt-networking',
        lines: [[30, 32]],
        passage: 'Services and kube-proxy',
      },
      {
        document: 'eks-best-practices-nftables/nftables',
        lines: [7, [11, 15], 22, 31, [40, 43], 77, [87, 91]],
        passage: 'nftables mode advised',
      },
      {
        document: 'web/github-com-kubernetes-enhancements-issues-5495',
        passage: 'IPVS mode deprecated',
      },
      {
        document: 'eks-best-practices/loadbalancing',
        lines: [[132, 140]],
        passage: 'IP targets skip kube-proxy',
      },
      { document: 'vpc-cni/readme', lines: [[512, 519]], passage: 'Strict mode and kube-proxy' },
      {
        document: 'web/docs-aws-amazon-com-eks-latest-userguide-auto-runtime-moni',
        passage: 'kube-proxy as a service of Auto Mode nodes',
      },
      {
        document: 'eks-user-guide-2026/create-node-class',
        passage: 'Node Class Specification',
      },
      {
        document: 'eks-user-guide-2024/fargate-pod-configuration',
        lines: [42],
        passage: 'kube-proxy on Fargate',
      },
    ],
    reviewed: '2026-11-29',
  },
  'performance.scale-limits': {
    value: 'EKS up to 100,000 nodes; for the plugin an aim of 2,000',
    detail:
      'The overview of the scalability guide gives figures for EKS clusters, not for the plugin. Growth past 300 nodes or 5,000 pods, no absolute numbers, needs planning; past 1,000 nodes or 50,000 pods AWS recommends contact with its specialists. EKS can support up to 100,000 nodes for those selected for onboarding. In large clusters, or when they grow fast, EC2 can throttle the API calls for ENIs and addresses; you can ask for a higher limit. The default quota of 5,000 network interfaces per Region can limit the nodes and affect scaling and updates of the control plane. The design document of the plugin names 2,000 nodes as an aim.',
    conditions: ['100,000 nodes only if AWS has selected you for onboarding'],
    because: 'the design document of the plugin does state an aim, of 2,000 nodes.',
    sources: [
      {
        document: 'eks-best-practices/scalability-index',
        lines: [[17, 40]],
        passage: 'EKS scaling thresholds',
      },
      {
        document: 'eks-best-practices/quotas',
        lines: [
          [86, 90],
          [217, 246],
        ],
        passage: 'Quota of interfaces; EC2 API throttling',
      },
      { document: 'vpc-cni/cni-proposal', lines: [19], passage: 'Design goal of 2,000 nodes' },
    ],
    reviewed: '2026-11-29',
  },
  'performance.footprint': {
    value: 'One pod per node requesting 50m CPU, no memory request',
    detail:
      'The DaemonSet puts one `aws-node` pod on each Linux node of amd64 or arm64, other than Fargate, hybrid and Auto Mode nodes. Its init container, ipamd and the policy node agent request 25m CPU each in the manifest, and the two that keep running make the 50m of the pod; there is no memory request and no limit of any kind. The manifest includes the node agent although it sets network policy to off. Policy event logs cost far more: the agent README calls for one CPU core per node. No source cited measures what the pod uses.',
    conditions: ['on EKS, where the controllers run on the control plane and not on nodes'],
    sources: [
      {
        document: 'vpc-cni/aws-k8s-cni',
        lines: [[160, 397]],
        passage: 'DaemonSet with its requests',
      },
      { document: 'network-policy-agent/readme', lines: [[37, 45]], passage: 'Cost of event logs' },
      {
        document: 'vpc-cni/readme',
        lines: [[113, 120]],
        passage: 'Network policy controller on the control plane',
      },
      {
        document: 'eks-best-practices/sgpp',
        lines: [27],
        passage: 'VPC Resource Controller on the control plane',
      },
    ],
    reviewed: '2026-11-29',
  },
  'performance.pod-start': {
    value: 'In IPv4 from a warm pool; a new ENI takes up to 10 seconds',
    detail:
      'In IPv4, ipamd on each node checks its pool periodically and calls EC2 when it is off target, not for each pod; in IPv6 a node gets one prefix for all its pods at its start. An empty pool returns an error, and the pod can stay in ContainerCreating. A new ENI can take up to ten seconds, a prefix mostly under one. `WARM_IP_TARGET` means more calls and is advised for small clusters or little churn only; once throttled, no node of the cluster can attach new addresses or ENIs, and ipamd backs off. A higher `WARM_ENI_TARGET` is the advice for bursts. With `ENABLE_IMDS_ONLY_MODE` (v1.19.6+) ipamd adds no ENIs or addresses; they must be there before it starts. No source cited gives a rate.',
    conditions: [
      '`ENABLE_MULTI_NIC=true`: by the guide an address only as each pod starts, which may take longer; by the code one spare a further card',
      'prefix mode: a fragmented subnet can refuse a prefix',
      'policy agent within reach: as the manifest sets an enforcing mode, a new pod fails after two seconds without it',
      'pods with security groups of their own: a branch ENI first, made by the VPC Resource Controller, whose rate limit can delay pods with high churn',
    ],
    default:
      'In IPv4 a full ENI of addresses in reserve (`WARM_ENI_TARGET=1`), in prefix mode one prefix',
    because:
      'beside `ENABLE_MULTI_NIC=true` guide and code differ on the reserve, a fragmented subnet can refuse a prefix, and the manifest sets an enforcing mode, which takes the policy agent.',
    sources: [
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [206, 207],
          [768, 794],
          [2174, 2206],
        ],
        passage: 'Watch over the pool, further cards, and IPv6',
      },
      {
        document: 'vpc-cni/eni-and-ip-target',
        lines: [
          [7, 11],
          [45, 54],
        ],
        passage: 'Calls, throttling, ten seconds',
      },
      {
        document: 'vpc-cni/troubleshooting',
        lines: [[12, 14], [43, 47], 55],
        passage: 'ContainerCreating; burst on 500 nodes',
      },
      {
        document: 'eks-best-practices/prefix-mode-linux',
        lines: [67, 73, 77],
        passage: 'Prefix or ENI, and the default',
      },
      { document: 'eks-best-practices/ipv6', lines: [[46, 49]], passage: 'Prefix of a node' },
      {
        document: 'eks-user-guide/pod-multiple-network-interfaces',
        lines: [24],
        passage: 'Addresses on demand',
      },
      { document: 'vpc-cni/readme', lines: [[751, 758]], passage: 'IMDS-only mode' },
      { document: 'vpc-cni/readme', lines: [[761, 767]], passage: 'ENABLE_MULTI_NIC' },
      {
        document: 'vpc-resource-controller/workflow',
        lines: [[19, 24]],
        passage: 'Pod with security groups',
      },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [49],
        passage: 'Rate limit of the controller',
      },
      { document: 'vpc-cni/cni', lines: [51, [331, 363]], passage: 'Call to the policy agent' },
      { document: 'vpc-cni/aws-k8s-cni', lines: [[279, 280]], passage: 'Enforcing mode preset' },
    ],
    reviewed: '2026-11-29',
  },
  'performance.kernel-bypass': {
    support: 'no',
    value: 'Kernel routing over veth; no shortcut among the settings',
    detail:
      'A veth pair joins a pod to its node, which routes the packets by IP rules and route tables. XDP, DPDK, SR-IOV, netkit, BIG TCP and host routing by eBPF are not on the list of settings. More bandwidth is to be had on instances with several network cards: `ENABLE_MULTI_NIC` (v1.20.0 or later) and an annotation give a pod an address from each managed card, and the application has to use those interfaces itself. Such pods do not exist in Auto Mode, cannot have security groups of their own, and take subnet and security groups of the node even under custom networking. While the feature is on, pods of IPv6 clusters get no IPv4 address, and pods may start later.',
    because: 'the list of settings is what was read, and multi-homing also needs an annotation.',
    sources: [
      { document: 'vpc-cni/driver', lines: [[116, 130]], passage: 'veth pair' },
      {
        document: 'vpc-cni/cni-proposal',
        lines: [[88, 121]],
        passage: 'Routes and rules of the node',
      },
      {
        document: 'vpc-cni/readme',
        lines: [[148, 784]],
        passage: 'Variables, none for netkit or BIG TCP',
      },
      { document: 'vpc-cni/readme', lines: [[761, 784]], passage: 'Several network cards' },
      {
        document: 'eks-user-guide/pod-multiple-network-interfaces',
        lines: [24, 45, 176, 178, [186, 188]],
        passage: 'What several network cards rule out',
      },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'performance'>;
