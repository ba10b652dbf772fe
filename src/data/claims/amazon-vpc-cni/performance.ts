import type { ClaimsFor } from '../../claim.ts';

export const performance = {
  'performance.summary': {
    value: 'Plain VPC path without overlay; no official benchmark',
    detail:
      'Pods talk over the VPC itself, with jumbo frames (MTU 9001) and no tunnel in between. Services still pass through kube-proxy, in iptables mode unless you change it. Low latency follows from this design, but it is not a measurement: we found no benchmark of the plugin published by AWS.',
    sources: [
      { document: 'vpc-cni/cni-proposal', lines: [[46, 170]], passage: 'Packet path by design' },
      { document: 'vpc-cni/readme', lines: [[223, 229]], passage: 'Default MTU of 9001' },
      { document: 'eks-best-practices-nftables/nftables', passage: 'iptables as the default mode' },
    ],
    reviewed: '2026-11-27',
  },
  'performance.datapath-cost': {
    value: 'No overlay bytes; SNAT only for traffic leaving the VPC',
    detail:
      'Inside the VPC the kernel routes a packet from the veth by rule and route table, keeps its addresses and adds no header. Traffic to destinations outside the VPC is marked through connection tracking and, in IPv4, leaves with the address of the node by default. Service traffic adds the work of kube-proxy. Once network policy is enabled, one eBPF program per direction also runs at the TC hook of the host veth.',
    sources: [
      { document: 'vpc-cni/cni-proposal', lines: [[46, 170]], passage: 'Packet path by design' },
      { document: 'vpc-cni/network', lines: [[505, 577]], passage: 'SNAT rules' },
      {
        document: 'vpc-cni/nftables-connmark',
        lines: [[34, 120]],
        passage: 'Marking of off-VPC traffic',
      },
      {
        document: 'network-policy-agent/bpf-client',
        lines: [803, 848],
        passage: 'TC programs on the host veth',
      },
      {
        document: 'vpc-cni/iptables-connmark',
        passage: 'The same where iptables-legacy is in use',
      },
      {
        document: 'eks-best-practices/cost-opt-networking',
        lines: [[30, 32]],
        passage: 'Services and kube-proxy',
      },
    ],
    reviewed: '2026-11-27',
  },
  'performance.same-node': {
    value: 'veth to host routing to veth, without leaving the node',
    detail:
      'Two pods on one node reach each other through the routing table of the host. The sender hands every packet to a link-local gateway on the host side of its veth; the host finds the /32 route of the target pod and delivers over that veth, so no ENI and no security group takes part. Pods with their own security groups under `POD_SECURITY_GROUP_ENFORCING_MODE=strict` are the exception: their traffic goes out to the VPC and back.',
    sources: [
      { document: 'vpc-cni/cni-proposal', lines: [[46, 170]], passage: 'Packet path by design' },
      {
        document: 'vpc-cni/driver',
        lines: [
          [188, 265],
          [526, 565],
        ],
        passage: 'Pod routes',
      },
      { document: 'eks-best-practices/sgpp', lines: [[66, 82]], passage: 'Strict mode path' },
    ],
    reviewed: '2026-11-27',
  },
  'performance.cross-node': {
    value: 'Out by the ENI of the pod, through the VPC, without NAT',
    detail:
      'The packet crosses the VPC under the address of the pod, unchanged from end to end. On the source node, a rule for each pod on a secondary ENI selects the route table of that ENI; pods on the primary ENI use the main table. The VPC delivers to the ENI that owns the target address, and the receiving host routes on to the veth of the pod.',
    sources: [
      { document: 'vpc-cni/cni-proposal', lines: [[46, 170]], passage: 'Packet path by design' },
      { document: 'vpc-cni/driver', lines: [[526, 565]], passage: 'Rules by pod address' },
      { document: 'vpc-cni/network', lines: [[505, 577]], passage: 'VPC ranges skip SNAT' },
    ],
    reviewed: '2026-11-27',
  },
  'performance.service-lb': {
    value: 'kube-proxy: iptables by default, nftables by choice',
    detail:
      'The plugin leaves Services to kube-proxy. Its default iptables mode walks the rules in sequence, which AWS calls a latency problem above roughly 1,000 Services; nftables mode needs near-constant time per packet whatever the number of Services, but before kube-proxy v1.36 its rules can be very slow to sync with a great many endpoints. Kubernetes deprecated IPVS mode in 1.35. Pods with security groups of their own under `POD_SECURITY_GROUP_ENFORCING_MODE=strict` are documented with iptables mode only. Load balancers with IP targets bypass this step altogether.',
    conditions: ['nftables mode: plugin v1.23.0+, Kubernetes 1.33+ (1.36+ advised), kernel 5.13+'],
    default: 'kube-proxy in iptables mode',
    correction: {
      said: 'Above 1,000 Services, run kube-proxy in IPVS mode on EKS',
      untrueSince: 'Kubernetes 1.35, which deprecates IPVS',
      now: 'AWS now advises nftables mode, which the plugin supports from v1.23.0 and which AWS recommends from Kubernetes 1.36.',
      misleads: 'tuning guides that trade iptables for IPVS and face a second change soon',
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
        'The guide to nftables mode. It is the newer of the two, the mode has been stable since Kubernetes 1.33, and Kubernetes deprecated IPVS in 1.35.',
    },
    sources: [
      { document: 'eks-best-practices-nftables/nftables', passage: 'nftables mode advised' },
      {
        document: 'web/github-com-kubernetes-enhancements-issues-5495',
        passage: 'IPVS mode deprecated',
      },
      {
        document: 'eks-best-practices/loadbalancing',
        lines: [[101, 158]],
        passage: 'IP targets skip kube-proxy',
      },
      { document: 'vpc-cni/readme', lines: [[512, 519]], passage: 'Strict mode and kube-proxy' },
    ],
    reviewed: '2026-11-27',
  },
  'performance.scale-limits': {
    value: 'None stated for the plugin; EKS up to 100,000 nodes',
    detail:
      'AWS gives figures for EKS clusters, not for the plugin. Growth past 300 nodes or 5,000 pods needs planning, AWS wants to be consulted past 1,000 nodes or 50,000 pods, and 100,000 nodes is the ceiling for clusters accepted for onboarding. What holds the plugin itself back is throttling of EC2 API calls for ENIs and addresses. Its original design document aimed at 2,000 nodes.',
    conditions: ['100,000 nodes only after AWS has selected the cluster for onboarding'],
    sources: [
      {
        document: 'eks-best-practices/scalability-index',
        lines: [[17, 40]],
        passage: 'EKS scaling thresholds',
      },
      { document: 'eks-best-practices/quotas', lines: [[217, 253]], passage: 'EC2 API throttling' },
      {
        document: 'vpc-cni/troubleshooting',
        lines: [[43, 55]],
        passage: 'Throttling in large clusters',
      },
      { document: 'vpc-cni/cni-proposal', lines: [19], passage: 'Design goal of 2,000 nodes' },
    ],
    reviewed: '2026-11-27',
  },
  'performance.footprint': {
    value: 'One pod per node requesting 50m CPU, no memory request',
    detail:
      'Each node runs a single `aws-node` pod. Its init container, ipamd and the policy node agent request 25m CPU each, and the two that keep running make the 50m of the pod; there is no memory request and no limit of any kind. The manifest includes the node agent whether or not network policy is enabled. Policy event logs cost far more: the agent README calls for one CPU core per node.',
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
        passage: 'Controllers on the control plane',
      },
    ],
    reviewed: '2026-11-27',
  },
  'performance.pod-start': {
    value: 'From a warm pool; a new ENI takes up to ten seconds',
    detail:
      'ipamd on each node calls EC2 for itself, whenever its pool is off target, and not for each pod. An empty pool returns an error, and the pod waits in ContainerCreating. A further ENI can take up to ten seconds, a /28 prefix mostly under one. Tight warm targets mean more calls, until EC2 throttles and no node of the cluster gets addresses; AWS saw nodes back off in a burst from 0 to 23,000 pods on 500 nodes. IPv6 prefixes are assigned at the start of a node only. `ENABLE_IMDS_ONLY_MODE` makes no calls. Nothing read gives calls per second.',
    conditions: [
      'pods with security groups of their own: a branch ENI first, made by the VPC Resource Controller',
    ],
    default: '`WARM_ENI_TARGET=1`: a full ENI of addresses in reserve',
    sources: [
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
        lines: [
          [12, 14],
          [43, 47],
        ],
        passage: 'ContainerCreating; burst on 500 nodes',
      },
      { document: 'eks-best-practices/prefix-mode-linux', lines: [73], passage: 'Prefix or ENI' },
      { document: 'eks-best-practices/ipv6', lines: [[46, 49]], passage: 'Prefix of a node' },
      { document: 'vpc-cni/readme', lines: [[751, 758]], passage: 'IMDS-only mode' },
      {
        document: 'vpc-resource-controller/workflow',
        lines: [[19, 24]],
        passage: 'Pod with security groups',
      },
    ],
    reviewed: '2026-11-27',
  },
  'performance.kernel-bypass': {
    support: 'no',
    value: 'All traffic uses the ordinary kernel network stack',
    detail:
      'We found no XDP, DPDK or host-routing mode in the plugin: every pod packet takes the normal path through the kernel. A veth pair joins the pod to its node; neither netkit nor BIG TCP is among the settings. To gain bandwidth, instances with several network cards can give a pod one interface per card (`ENABLE_MULTI_NIC`, from v1.20.0). EFA devices, and further plugins attached through Multus, are separate components.',
    sources: [
      {
        document: 'vpc-cni/driver',
        lines: [[116, 130]],
        passage: 'veth pair',
      },
      { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Settings' },
      { document: 'vpc-cni/readme', lines: [[761, 784]], passage: 'Several network cards' },
      { document: 'eks-user-guide/pod-multus', passage: 'Multus as a separate component' },
    ],
    reviewed: '2026-11-27',
  },
} as const satisfies ClaimsFor<'performance'>;
