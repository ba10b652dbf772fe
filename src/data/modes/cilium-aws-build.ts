import type { Mode } from '../mode.ts';

const withoutProxy = {
  document: 'eks-user-guide/hybrid-nodes-gateway-cni',
  lines: [13, [65, 67]],
} as const;
const outsideSupport = {
  document: 'eks-anywhere/networking-and-security',
  lines: [[49, 55]],
} as const;
const everyFeature = { document: 'eks-anywhere/cilium-aws-supported', lines: [11] } as const;
const geneve = { document: 'eks-anywhere/templater', lines: [[266, 267]] } as const;
const vxlan = { document: 'eks-user-guide-2025/hybrid-nodes-cni', lines: [[58, 59]] } as const;
const hybridSupport = {
  document: 'eks-user-guide-2025/hybrid-nodes-cni',
  lines: [[34, 82]],
  passage: 'Supported capabilities',
} as const;
const hybridPolicies = {
  document: 'eks-user-guide-2025/hybrid-nodes-network-policy',
  lines: [13, [22, 23]],
} as const;
const rangeOfNode = { document: 'eks-anywhere/templater', lines: [[258, 260]] } as const;
const rangeOfHybridNode = {
  document: 'eks-user-guide-2025/hybrid-nodes-cni',
  lines: [96, [105, 106]],
} as const;
const build119 = { document: 'eks-anywhere/changelog', lines: [90, 133] } as const;
const valuesAnywhere = { document: 'eks-anywhere/templater', lines: [[254, 300]] } as const;
const ownHelmValues = {
  document: 'eks-anywhere/templater',
  lines: [[245, 252]],
  passage: 'helmValues',
} as const;
const valuesHybrid = {
  document: 'eks-user-guide-2025/hybrid-nodes-cni',
  lines: [[115, 148]],
} as const;
const table = { document: 'eks-anywhere/networking-and-security', lines: [[32, 55]] } as const;
const portOfTunnels = {
  document: 'eks-user-guide/hybrid-nodes-gateway-overview',
  lines: [34],
  passage: 'Port of the tunnels',
} as const;
const dnsNeedsProxy = {
  document: 'cilium/layer3',
  lines: [[503, 506]],
  passage: 'DNS rules need the proxy',
} as const;
const layer7Switch = {
  document: 'cilium-chart/readme-md',
  lines: [838],
  passage: 'l7Proxy',
} as const;
const rangeByKubernetes = { document: 'cilium/cluster-pool', lines: [[13, 19]] } as const;
const imagesOfChart = {
  document: 'cilium-chart/readme-md',
  lines: [747, 748, 911],
  passage: 'Images and pull secrets',
} as const;

export const ciliumAwsBuild = {
  name: 'Cilium as AWS builds it',
  short: 'AWS build',
  summary:
    'The images and the chart of Cilium that AWS builds, patches and publishes at `public.ecr.aws/eks/cilium`, for EKS Anywhere since v0.24 and for EKS Hybrid Nodes. On EKS Anywhere they hold every open-source feature, and AWS answers for a list of features on each product.',
  cnis: ['cilium'],
  areas: {
    networking: 'cilium',
    policy: 'cilium',
    aws: 'cilium',
    ipam: 'cilium',
    performance: 'cilium',
    security: 'cilium',
    observability: 'cilium',
    services: 'cilium',
    multicluster: 'cilium',
    operations: 'cilium',
  },
  settings: [
    {
      name: 'spec.clusterNetwork.cniConfig.cilium',
      value: '{}',
      where: 'cluster specification of EKS Anywhere',
    },
    { name: 'routingMode', value: 'tunnel', where: 'Helm value that EKS Anywhere sets' },
    { name: 'tunnelProtocol', value: 'geneve', where: 'Helm value that EKS Anywhere sets' },
    { name: 'ipam.mode', value: 'kubernetes', where: 'Helm value that EKS Anywhere sets' },
    { name: 'cni.chainingMode', value: 'portmap', where: 'Helm value that EKS Anywhere sets' },
    {
      name: 'ipam.mode',
      value: 'cluster-pool',
      where: 'Helm value for EKS Hybrid Nodes',
    },
    {
      name: 'operator.unmanagedPodWatcher.restart',
      value: 'false',
      where: 'Helm value for EKS Hybrid Nodes',
    },
    { name: 'envoy.enabled', value: 'false', where: 'Helm value for both' },
  ],
  setup: [
    {
      step: 'On EKS Anywhere, leave Cilium as the CNI in the cluster specification; the cluster comes up with the build of its release.',
      code: 'spec:\n  clusterNetwork:\n    pods:\n      cidrBlocks:\n      - 192.168.0.0/16\n    services:\n      cidrBlocks:\n      - 10.96.0.0/12\n    cniConfig:\n      cilium: {}',
      language: 'yaml',
    },
    {
      step: 'Where EKS Anywhere is to set other values, write all of them under `helmValues`: they replace the whole set that it would write itself.',
      code: 'cniConfig:\n  cilium:\n    helmValues:\n      ipam:\n        mode: kubernetes\n      routingMode: tunnel\n      tunnelProtocol: geneve\n      cni:\n        chainingMode: portmap\n      envoy:\n        enabled: false\n      hubble:\n        relay:\n          enabled: true',
      language: 'yaml',
    },
    {
      step: 'On EKS Hybrid Nodes, write the values into `cilium-values.yaml`; `POD_CIDR` is the remote pod network of the cluster, where it has one, and should not change later.',
      code: 'affinity:\n  nodeAffinity:\n    requiredDuringSchedulingIgnoredDuringExecution:\n      nodeSelectorTerms:\n      - matchExpressions:\n        - key: eks.amazonaws.com/compute-type\n          operator: In\n          values: [hybrid]\nipam:\n  mode: cluster-pool\n  operator:\n    clusterPoolIPv4MaskSize: 25\n    clusterPoolIPv4PodCIDRList: [POD_CIDR]\nloadBalancer:\n  serviceTopology: true\noperator:\n  affinity:\n    nodeAffinity:\n      requiredDuringSchedulingIgnoredDuringExecution:\n        nodeSelectorTerms:\n        - matchExpressions:\n          - key: eks.amazonaws.com/compute-type\n            operator: In\n            values: [hybrid]\n  unmanagedPodWatcher:\n    restart: false\nenvoy:\n  enabled: false',
      language: 'yaml',
    },
    {
      step: 'Install the chart of AWS with them; `CILIUM_VERSION` is a build such as 1.18.8-1.',
      code: 'helm install cilium oci://public.ecr.aws/eks/cilium/cilium \\\n  --version CILIUM_VERSION \\\n  --namespace kube-system \\\n  --values cilium-values.yaml',
      language: 'bash',
    },
    {
      step: 'For the Hybrid Nodes gateway turn VTEP on and the layer 7 proxy off, and restart the agents.',
      code: 'helm upgrade cilium oci://public.ecr.aws/eks/cilium/cilium \\\n  --version CILIUM_VERSION \\\n  --namespace kube-system \\\n  --reuse-values \\\n  --set vtep.enabled=true \\\n  --set l7Proxy=false\nkubectl rollout restart daemonset/cilium -n kube-system',
      language: 'bash',
    },
    {
      step: 'See that the agents run images of AWS and that the nodes are ready.',
      code: 'cilium status --wait\nkubectl get nodes',
      language: 'bash',
    },
  ],
  requirements: [
    'EKS Anywhere on vSphere, bare metal, Nutanix or Snow, or EKS Hybrid Nodes; AWS supports the build on no node in the AWS Cloud',
    'UDP 6081 between nodes of EKS Anywhere, UDP 8472 between hybrid nodes and to their gateway',
    'kernel 5.10 for build 1.18.3, which leaves out hybrid nodes with Ubuntu 20.04 and RHEL 8',
    'for the Hybrid Nodes gateway, build 1.17.13-1, 1.18.8-1 or 1.19.2-1 or newer ones',
    'for hybrid nodes, a cluster of IPv4, and ranges of RFC 1918 for nodes and pods on premises, by the user guide of 2024',
    'for AWS support on EKS Anywhere, an Enterprise Subscription',
  ],
  supportedBy:
    'AWS, for the features on its lists: with an Enterprise Subscription on EKS Anywhere, and in their default configuration on EKS Hybrid Nodes. For the rest AWS points to commercial support or your own expertise.',
  same: [
    {
      features: ['policy.default-deny'],
      reason:
        'AWS supports the enforcement modes on EKS Anywhere and the Kubernetes NetworkPolicy on hybrid nodes. Under `always` EKS Anywhere adds policies that open the namespaces of its core components.',
      sources: [
        { document: 'eks-anywhere/networking-and-security', lines: [46] },
        {
          document: 'eks-anywhere/cni',
          lines: [[141, 160]],
          passage: 'Policies that it adds',
        },
        hybridSupport,
        hybridPolicies,
      ],
    },
    {
      features: [
        'policy.cluster-wide',
        'policy.service-account',
        'policy.network-sets',
        'policy.staged-audit',
      ],
      reason:
        'The build of EKS Anywhere holds every open-source feature, and AWS supports Cilium policy there, the clusterwide kind included; on hybrid nodes it supports the Kubernetes kind.',
      sources: [
        everyFeature,
        { document: 'eks-anywhere/networking-and-security', lines: [43] },
        hybridPolicies,
      ],
    },
    {
      features: [
        'security.wireguard',
        'security.ipsec',
        'services.maglev',
        'multicluster.vm-bare-metal',
      ],
      reason:
        'The build of EKS Anywhere holds every open-source feature, and no support list of AWS names these, so help comes from elsewhere. Rules on DNS names do not go with the Hybrid Nodes gateway, which asks to turn the layer 7 proxy off.',
      sources: [everyFeature, table, hybridSupport, withoutProxy, dnsNeedsProxy],
    },
    {
      features: [
        'policy.troubleshooting',
        'observability.flow-logs',
        'observability.ui',
        'observability.policy-verdicts',
        'observability.service-map',
        'observability.export',
      ],
      reason:
        'Hubble and the tools of the agent are among the open-source features that the build of EKS Anywhere holds, and its pages show Hubble switched on. No list of AWS supports them. What they show of layer 7 takes the proxy that the Hybrid Nodes gateway asks to turn off.',
      sources: [
        everyFeature,
        outsideSupport,
        { document: 'eks-anywhere/cni', lines: [[84, 99]] },
        hybridSupport,
        { document: 'cilium/visibility', lines: [[13, 19]], passage: 'Layer 7 takes the proxy' },
        withoutProxy,
      ],
    },
    {
      features: ['security.egress-gateway', 'multicluster.connect', 'multicluster.policy'],
      reason:
        'On EKS Anywhere it can be switched on by hand, and AWS lists it there as outside its support; the support list for hybrid nodes does not name it.',
      sources: [outsideSupport, hybridSupport],
    },
    {
      features: [
        'aws.eks-anywhere',
        'aws.hybrid-nodes',
        'aws.hybrid-nodes-gateway',
        'operations.cli',
      ],
      reason:
        'The claims on both products and on the gateway speak of this build, and AWS uses the `cilium` client to look at it.',
      sources: [
        {
          document: 'eks-anywhere/cilium-aws-supported',
          lines: [
            [9, 20],
            [80, 106],
          ],
        },
        { document: 'eks-user-guide/hybrid-nodes-gateway-overview', lines: [74] },
      ],
    },
    {
      features: ['aws.eks-default', 'aws.fargate', 'aws.auto-mode'],
      reason:
        'On nodes in the AWS Cloud nothing changes: AWS supports no Cilium there, and on hybrid nodes you install the CNI yourself.',
      sources: [
        { document: 'eks-user-guide-2025/hybrid-nodes-cni', lines: [13, 15] },
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14, [56, 58]] },
      ],
    },
    {
      features: ['networking.kube-proxy-modes'],
      reason:
        'Both sets of values leave the replacement off, so kube-proxy stays. The page on load balancing names its iptables rules as the default in EKS.',
      sources: [
        valuesAnywhere,
        valuesHybrid,
        { document: 'cilium-chart/readme-md', lines: [830], passage: 'kubeProxyReplacement' },
        { document: 'eks-user-guide/hybrid-nodes-load-balancing', lines: [217] },
      ],
    },
    {
      features: ['security.runtime-detection'],
      reason: 'Tetragon has a Helm release of its own, whoever built the images of Cilium.',
      sources: [{ document: 'cilium/cilium-sysdump', lines: [[49, 52]] }],
    },
    {
      features: ['networking.windows', 'networking.rdma-sriov', 'ipam.static-ip'],
      reason:
        'The page of EKS Anywhere describes the build as Cilium with its open-source features, and these are not among them.',
      sources: [everyFeature],
    },
  ],
  answers: {
    'networking.native-routing': {
      support: 'yes',
      value: 'Opt-in on EKS Anywhere; AWS supports VXLAN on hybrid nodes',
      reason:
        'AWS supports native routing on EKS Anywhere, where `routingMode: direct` also adds routes between nodes of one segment. That field is deprecated in favour of `helmValues`. The list of AWS for hybrid nodes names VXLAN.',
      conditions: [
        'EKS Anywhere, with `ipv4NativeRoutingCIDR` beside the routing mode',
        'nodes on one segment with `autoDirectNodeRoutes`, or a router or routing daemon that knows the pod ranges',
      ],
      because: 'native routing asks for nodes on one segment or for a network that routes pods.',
      default: 'off',
      sources: [
        { document: 'eks-anywhere/networking-and-security', lines: [33, [39, 40]] },
        {
          document: 'eks-anywhere/templater',
          lines: [
            [266, 267],
            [318, 331],
          ],
        },
        { document: 'eks-anywhere/cni', lines: [[224, 252]] },
        { document: 'cilium-chart/readme-md', lines: [119], passage: 'autoDirectNodeRoutes' },
        { document: 'cilium/routing', lines: [[117, 141]], passage: 'Demands on the network' },
        { document: 'eks-user-guide-2025/hybrid-nodes-cni', lines: [[58, 59], 92] },
      ],
    },
    'networking.encapsulation': {
      support: 'yes',
      value: 'Geneve on EKS Anywhere, VXLAN on hybrid nodes',
      reason:
        'EKS Anywhere sets Geneve in place of the default of Cilium. On hybrid nodes AWS supports VXLAN.',
      conditions: [
        'UDP 6081 (Geneve), 8472 (VXLAN) or what `tunnelPort` sets open between the nodes',
        'UDP 8472 to the Hybrid Nodes gateway, where there is one',
      ],
      because:
        '`tunnelPort` can set another port, and the Hybrid Nodes gateway speaks on UDP 8472.',
      default: 'Geneve (UDP 6081), VXLAN (UDP 8472)',
      sources: [
        geneve,
        { document: 'eks-anywhere/networking-and-security', lines: [[85, 86]] },
        { document: 'eks-user-guide-2025/hybrid-nodes-cni', lines: [[58, 59], 92] },
        portOfTunnels,
        { document: 'cilium/routing', lines: [[34, 41]], passage: 'Ports of the tunnels' },
        { document: 'cilium-chart/readme-md', lines: [1072], passage: 'tunnelPort' },
      ],
    },
    'networking.snat': {
      support: 'yes',
      value: 'What leaves the cluster, to the address of the node',
      reason:
        'By default neither set of values touches masquerading, so Cilium does it by iptables as preset. For hybrid nodes AWS says that traffic to the outside is masqueraded; on EKS Anywhere it counts egress masquerading as supported. Turned off on hybrid nodes, it wants pod ranges that your network routes.',
      conditions: [
        'fewer interfaces by `egressMasqueradeInterfaces`, on EKS Anywhere under `helmValues`',
        'for eBPF, `bpf.masquerade=true` with the kube-proxy replacement; for the ip-masq-agent `ipMasqAgent.enabled=true` besides',
        'eBPF masquerades TCP, UDP and of ICMP only echo and the message that asks for smaller packets',
        'with native routing, `ipv4NativeRoutingCIDR`, whose addresses see the pod itself, or the ip-masq-agent',
      ],
      because:
        'with native routing the agent asks for a native range or the ip-masq-agent, which has a switch of its own.',
      default: 'on, by iptables',
      sources: [
        valuesAnywhere,
        valuesHybrid,
        { document: 'eks-user-guide-2025/hybrid-nodes-cni', lines: [93], passage: 'Masquerading' },
        { document: 'eks-anywhere/networking-and-security', lines: [44] },
        { document: 'eks-anywhere/cni', lines: [[193, 203]], passage: 'Interfaces' },
        {
          document: 'cilium/masquerading',
          lines: [
            [29, 33],
            [82, 89],
            [108, 118],
            [133, 135],
            [186, 194],
          ],
        },
        { document: 'cilium-chart/readme-md', lines: [162, 379, 381], passage: 'Masquerading' },
        { document: 'cilium/daemon', lines: [[114, 115]], passage: 'ip-masq-agent' },
        {
          document: 'cilium/option',
          lines: [[2981, 3006]],
          passage: 'Check of the native range',
        },
      ],
    },
    'networking.bandwidth': {
      support: 'yes',
      value: 'Limits of pods in the build; BBR without portmap',
      reason:
        'The tuning guide requires the replacement; the agent starts the feature without it and limits egress and ingress in the tunnel, at network devices only in part. In a chain, and so by default on EKS Anywhere, the chart keeps packets on the host stack, which rules BBR of pods out. Under WireGuard issue 22203, closed, saw no limit on egress with 1.14.3. No support list of AWS names it.',
      conditions: [
        '`bandwidthManager.enabled=true`',
        'for egress at network devices, the replacement, eBPF masquerading, the host firewall, WireGuard or L2 announcements',
        'for BBR in pods, kernel 5.18, eBPF host routing and so no portmap chain, and a restart of pods that ran before; it may retransmit more and press harder on TCP CUBIC',
        'for ingress under native routing, the same host routing',
        'no IPsec, beside which the agent switches it off',
        'no layer 7 rules on the egress of the pod, which disable its limits',
        'no nested network namespaces, as in Kind',
      ],
      default: 'off',
      since: '1.9, ingress limits 1.18',
      because:
        'EKS Anywhere chains portmap, and in a chain the chart keeps packets on the host stack, where BBR of pods does not go.',
      sources: [
        {
          document: 'cilium/bandwidth-manager',
          lines: [
            [26, 48],
            [294, 299],
          ],
        },
        {
          document: 'cilium/tuning',
          lines: [
            [632, 644],
            [673, 701],
          ],
          passage: 'Bandwidth Manager and BBR',
        },
        { document: 'cilium/bandwidth', lines: [[203, 240]] },
        { document: 'cilium/kpr-initializer', lines: [[46, 60]], passage: 'Host routing' },
        { document: 'cilium/configmap-template', lines: [[419, 425]], passage: 'In a chain' },
        {
          document: 'cilium/bpf-overlay',
          lines: [
            [153, 157],
            [395, 399],
            [600, 634],
          ],
          passage: 'Limits in the tunnel',
        },
        {
          document: 'cilium/local-delivery',
          lines: [[155, 164]],
          passage: 'Where ingress is limited',
        },
        {
          document: 'cilium/bpf-host',
          lines: [
            [348, 350],
            [779, 789],
            [1564, 1570],
          ],
          passage: 'The host stack without eBPF host routing, and egress limits',
        },
        { document: 'web/github-com-cilium-cilium-issues-22203' },
        { document: 'cilium/loader-host', lines: [[289, 301]] },
        {
          document: 'cilium/option',
          lines: [[2013, 2018]],
          passage: 'What asks for programs on network devices',
        },
        { document: 'cilium-228a293/bandwidth-manager', lines: [[34, 37]], passage: 'In 1.18' },
        { document: 'cilium-chart/readme-md', lines: [125], passage: 'bandwidthManager.enabled' },
        valuesAnywhere,
        everyFeature,
        table,
        hybridSupport,
      ],
      reviewed: '2026-11-29',
    },
    'networking.kube-proxy-replacement': {
      support: 'yes',
      value: 'Off in both set-ups; AWS supports it on hybrid nodes',
      reason:
        'Neither set of values turns it on, and the chart has it off. The list for hybrid nodes names the replacement; that of EKS Anywhere names load balancing at L3 and L4, and no replacement. Switching in a cluster that serves traffic breaks connections; beside iptables masquerading, as preset, ports can collide (issue 23604).',
      conditions: [
        'on EKS Anywhere by `helmValues`, which replace its own set of values',
        'on hybrid nodes `kubeProxyReplacement: "true"`, and no kube-proxy on the nodes of Cilium',
        'without kube-proxy, `k8sServiceHost` and `k8sServicePort`',
        'on hybrid nodes a kernel new enough, which of the supported systems RHEL 8 has not',
        'no hostPort in the NodePort range',
        'on nodes with several interfaces, a kubelet with the right `--node-ip`',
        'for NFS and SMB mounts on a ClusterIP, a kernel with the patches that the guide lists',
        'for Istio sidecars, KubeVirt, Kata or gVisor, `socketLB.hostNamespaceOnly=true`',
        'beside TCP Fast Open, NodePorts in `snat` mode in place of direct server return',
        'for libceph, a kernel whose eBPF translates `getpeername`',
      ],
      because:
        'the manual rules out hostPorts in the NodePort range, wants the right `--node-ip` and names kernel patches; hybrid nodes want no kube-proxy beside it.',
      default: 'off',
      sources: [
        valuesAnywhere,
        valuesHybrid,
        { document: 'cilium-chart/readme-md', lines: [830], passage: 'kubeProxyReplacement' },
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [48, 56],
            [65, 73],
            [87, 109],
            [1086, 1103],
            [2093, 2142],
          ],
          passage: 'Address of the API server; several interfaces; limitations',
        },
        { document: 'eks-anywhere/templater', lines: [[244, 252]], passage: 'helmValues' },
        table,
        hybridSupport,
        {
          document: 'eks-user-guide-2025/hybrid-nodes-cni',
          lines: [108],
          passage: 'Replacement mode',
        },
        { document: 'eks-user-guide/hybrid-nodes-load-balancing', lines: [221] },
      ],
      reviewed: '2026-11-29',
    },
    'networking.ipv6': {
      support: 'unknown',
      searched:
        'The list of supported features and the CNI page of EKS Anywhere, the code of its Helm values, and the CNI page for hybrid nodes. By the user guide of 2024 clusters with hybrid nodes are IPv4 only. EKS Anywhere has a field for an IPv6 routing range, and neither list, page nor code says whether its clusters run on IPv6.',
      sources: [
        { document: 'eks-user-guide-2024/hybrid-nodes', lines: [58] },
        { document: 'eks-user-guide-2025/hybrid-nodes-cni', lines: [[52, 53]] },
        { document: 'eks-anywhere/templater', lines: [[244, 334]] },
        { document: 'eks-anywhere/cni' },
        table,
        { document: 'eks-user-guide-2025/hybrid-nodes-cni', passage: 'No other family named' },
      ],
    },
    'networking.dual-stack': {
      support: 'unknown',
      searched:
        'The same pages as for IPv6. By the user guide of 2024 clusters with hybrid nodes, their nodes and their pods are IPv4 only; no page read names two families at once on EKS Anywhere.',
      sources: [
        { document: 'eks-user-guide-2024/hybrid-nodes', lines: [58] },
        { document: 'eks-user-guide-2025/hybrid-nodes-cni', lines: [[52, 53]] },
        { document: 'eks-anywhere/templater', lines: [[244, 334]] },
        { document: 'eks-anywhere/cni' },
        table,
        { document: 'eks-user-guide-2025/hybrid-nodes-cni', passage: 'No other family named' },
      ],
    },
    'networking.bgp': {
      support: 'yes',
      value: 'BGP Control Plane, in AWS support on both products',
      reason:
        'Both lists of AWS name it. It announces the range of each node, in either IPAM mode, and addresses of Services; it does not program the data plane. The notes of 1.18 deprecate `v2alpha1` of its kinds in favour of `cilium.io/v2`. Unused addresses of an aggregated prefix end in a routing loop.',
      conditions: [
        '`bgpControlPlane.enabled=true`, on EKS Anywhere under `helmValues`, and a restart of the agents',
        'inbound sessions need `localPort`; port 179 also needs `CAP_NET_BIND_SERVICE`',
      ],
      default: 'off',
      because:
        'on EKS Anywhere the switch goes under `helmValues`, and the IPAM modes of both products let pod ranges be announced.',
      sources: [
        { document: 'eks-anywhere/networking-and-security', lines: [48] },
        { document: 'eks-user-guide-2025/hybrid-nodes-cni', lines: [[67, 68], 95] },
        {
          document: 'cilium/bgp-control-plane',
          lines: [
            [12, 16],
            [30, 39],
          ],
        },
        {
          document: 'cilium/bgp-control-plane-configuration',
          lines: [
            [41, 52],
            [547, 574],
            [656, 667],
            [966, 975],
          ],
          passage: 'Listening, what is announced, aggregation',
        },
        {
          document: 'cilium-228a293/upgrade',
          lines: [[296, 298]],
          passage: 'Version of the kinds',
        },
        { document: 'cilium-chart/readme-md', lines: [127], passage: 'bgpControlPlane.enabled' },
        { document: 'eks-anywhere/templater', lines: [[258, 260]], passage: 'IPAM mode' },
        { document: 'eks-anywhere/cni', lines: [[65, 67]], passage: 'helmValues' },
        rangeOfHybridNode,
      ],
      reviewed: '2026-11-29',
    },
    'networking.multi-interface': {
      support: 'external',
      provider: 'Multus',
      value: 'Multus, on EKS Anywhere on bare metal',
      reason:
        'Isovalent announced its multi-network for the Enterprise edition, and AWS builds the open-source one. EKS Anywhere documents Multus, for its bare-metal provider alone.',
      conditions: [
        'nodes with further network cards',
        '`cni.exclusive=false`, or Cilium renames the configuration of other plugins',
      ],
      sources: [
        { document: 'web/isovalent-com-blog-post-isovalent-enterprise-for-cilium-1-14' },
        everyFeature,
        { document: 'eks-anywhere/cluster-multus', lines: [[11, 26]] },
        { document: 'eks-anywhere/cni', lines: [[260, 263]], passage: 'CNI exclusive mode' },
        { document: 'cilium-chart/readme-md', lines: [331], passage: 'cni.exclusive' },
      ],
    },
    'networking.multicast': {
      support: 'partial',
      missing: 'Geneve, stable status, IPv6 groups, native routing, declarative group membership',
      value: 'Beta over VXLAN; not over Geneve of EKS Anywhere',
      reason:
        'The beta needs VXLAN, which AWS supports on hybrid nodes and EKS Anywhere does not set by default. You enter groups and nodes by command. Neither list of AWS names it.',
      conditions: [
        'VXLAN, and no IPsec between the pods',
        '`multicast-enabled` set to true in the ConfigMap `cilium-config`',
        'kernel 5.13 on AMD64, for which the agent checks, or 6.0 on AArch64',
      ],
      default: 'off',
      because: 'the guide has multicast switched on in the ConfigMap.',
      sources: [
        { document: 'cilium/multicast', lines: [[9, 124]] },
        { document: 'cilium/multicast-map', lines: [[101, 107]] },
        { document: 'cilium/bpf-lxc', lines: [[1698, 1713]], passage: 'IPv4 alone' },
        geneve,
        vxlan,
        table,
        hybridSupport,
      ],
    },
    'networking.chaining': {
      support: 'partial',
      missing: 'chains on another CNI',
      value: 'The portmap plugin behind it, on EKS Anywhere',
      reason:
        'By default EKS Anywhere sets the portmap chain, which serves host ports; values of your own under `helmValues` take the place of all of its. It allows one CNI in a cluster, Cilium or kindnet; the VPC CNI is not compatible with hybrid nodes.',
      conditions: ['EKS Anywhere with `helmValues`: `cni.chainingMode: portmap` among them'],
      because:
        'with `helmValues` EKS Anywhere sets no value of its own, the portmap chain included.',
      sources: [
        { document: 'eks-anywhere/templater', lines: [[244, 257]] },
        {
          document: 'eks-anywhere/cni',
          lines: [[18, 19], [60, 61], [65, 67], 104],
        },
        { document: 'cilium/configmap-template', lines: [[702, 707]] },
        { document: 'cilium/cni-lists', lines: [[141, 157]], passage: 'portmap after Cilium' },
        { document: 'eks-user-guide-2025/hybrid-nodes-cni', lines: [15] },
      ],
    },
    'policy.summary': {
      support: 'yes',
      value: 'As Cilium; no HTTP or DNS rules with the gateway',
      reason:
        'On EKS Anywhere the build has every feature of Cilium, and on hybrid nodes AWS supports Kubernetes NetworkPolicy, not the policy kinds of Cilium. HTTP and DNS rules need the layer 7 proxy, which the Hybrid Nodes gateway asks to turn off. ClusterNetworkPolicy came with 1.20; the builds that the pages cited name end at 1.19.',
      conditions: [
        'pods started after Cilium, not on the host network',
        'for HTTP and DNS rules, `l7Proxy=true`, so no Hybrid Nodes gateway',
      ],
      because:
        'pods that ran before Cilium or use the host network stay unmanaged in any installation.',
      sources: [
        { document: 'cilium/troubleshooting', lines: [[431, 445]], passage: 'Unmanaged pods' },
        everyFeature,
        { document: 'cilium/layer7', lines: [[61, 64]] },
        layer7Switch,
        dnsNeedsProxy,
        withoutProxy,
        { document: 'cilium/policy', lines: [58], passage: 'ClusterNetworkPolicy' },
        build119,
        hybridPolicies,
        { document: 'eks-user-guide/hybrid-nodes-gateway-cni', lines: [[21, 25]] },
      ],
    },
    'policy.k8s-networkpolicy': {
      support: 'yes',
      value: 'Supported by AWS on both products',
      reason:
        'AWS supports the kind on hybrid nodes and, under an Enterprise Subscription, on EKS Anywhere; `ipBlock` by default matches neither pods nor nodes. By an advisory that we know at second hand (CVE-2026-56743), rules of 1.19.0 to 1.19.4 with `ipBlock` peers alone also admit pods of the same namespace, depending on the cluster name. EKS Anywhere v0.26.0 ships 1.19.4, and the lines cited do not say whether AWS has patched it.',
      conditions: ['pods started after Cilium, not on the host network'],
      default: 'on',
      because:
        'pods that ran before Cilium or use the host network stay unmanaged in any installation.',
      sources: [
        { document: 'cilium/troubleshooting', lines: [[431, 445]], passage: 'Unmanaged pods' },
        { document: 'eks-anywhere/networking-and-security', lines: [33, 42] },
        hybridPolicies,
        { document: 'cilium/layer3', lines: [[466, 468]], passage: 'Pods and nodes by CIDR' },
        { document: 'cilium-chart/readme-md', lines: [819], passage: 'k8sNetworkPolicy.enabled' },
        { document: 'web/github-com-cilium-cilium-security-advisories-ghsa-fm8w-2m5w' },
        { document: 'web/github-com-golang-vulndb-issues-6367' },
        build119,
      ],
    },
    'policy.admin-network-policy': {
      support: 'no',
      value: 'Comes with 1.20; the builds read end at 1.19',
      reason:
        'EKS Anywhere v0.26.0 ships 1.19.4, the notes of v0.26.1 name no other, and the page on the Hybrid Nodes gateway names 1.19.2-1 or later as the newest line.',
      sources: [
        { document: 'eks-anywhere/changelog', lines: [[45, 133]] },
        { document: 'eks-user-guide/hybrid-nodes-gateway-cni', lines: [[21, 25]] },
        { document: 'cilium/policy', lines: [58] },
      ],
    },
    'policy.deny-and-order': {
      support: 'partial',
      missing: 'order, priority and tiers',
      value: 'Deny beats allow; no tiers before 1.20',
      reason:
        'Deny rules are those of Cilium, whose rule type has no field for order. Tiers come with ClusterNetworkPolicy, which these builds lack. On hybrid nodes AWS does not support the kinds that carry deny rules.',
      sources: [
        { document: 'cilium/deny', lines: [[12, 17]] },
        { document: 'cilium/rule', lines: [[55, 149]], passage: 'Fields of a rule' },
        { document: 'cilium/policy', lines: [58, [73, 82]] },
        build119,
        hybridPolicies,
      ],
    },
    'policy.fqdn': {
      support: 'yes',
      value: 'As Cilium; not beside the Hybrid Nodes gateway',
      reason:
        'Names are learnt by the DNS proxy, which needs the layer 7 proxy, and the gateway has that off. AWS counts Cilium policy as supported on EKS Anywhere without naming DNS, and not on hybrid nodes.',
      conditions: [
        '`l7Proxy=true`, so no Hybrid Nodes gateway',
        'DNS rules that lead to the cluster DNS, as the guide strongly prefers',
        'an agent that is up, for the look-ups of selected pods',
        'names outside the cluster, for which the guide intends these rules',
        'DNS rules without port ranges, on the port of the DNS backends',
        'on images with musl, `dnsProxy.dnsRejectResponseCode=nameError` or a fitting `ndots`, as a refusal ends their search',
      ],
      because:
        'DNS rules take no port ranges, and behind a Service they have to name the port of the backends.',
      sources: [
        {
          document: 'cilium/layer7',
          lines: [[132, 139], 192, [198, 209], [235, 254]],
          passage: 'DNS proxy',
        },
        {
          document: 'cilium/layer3',
          lines: [
            [503, 526],
            [552, 557],
          ],
          passage: 'DNS based rules',
        },
        withoutProxy,
        { document: 'eks-anywhere/networking-and-security', lines: [43] },
        hybridPolicies,
      ],
      reviewed: '2026-11-29',
    },
    'policy.l7': {
      support: 'yes',
      value: 'As Cilium; not beside the Hybrid Nodes gateway',
      reason:
        'The gateway asks for `l7Proxy=false`. Both sets of values leave the DaemonSet of Envoy off, so on EKS Anywhere Envoy checks the rules inside the agent. Of the values for hybrid nodes AWS says that they disable the layer 7 proxy. Kafka rules, deprecated in 1.18, left with 1.20, after these builds.',
      conditions: [
        '`l7Proxy=true`, so no Hybrid Nodes gateway',
        'while Envoy runs inside the agent, an agent that is up',
        'one kind of L7 rules for a port, and DNS rules without port ranges',
      ],
      because:
        'with Envoy inside the agent, layer 7 traffic under a policy depends on the agent, and rules of two kinds for one port are rejected.',
      conflict: {
        about: 'AWS support for layer 7 rules on EKS Anywhere',
        statements: [
          {
            says: 'The table of features ticks Cilium policy at L3, L4 and L7.',
            source: { document: 'eks-anywhere/networking-and-security', lines: [43] },
          },
          {
            says: 'The page on the build names identity-based policy by labels and CIDR.',
            source: everyFeature,
          },
        ],
        believed:
          'The table, which goes feature by feature. Ask AWS before you rely on it: on hybrid nodes Cilium policy is outside its support.',
      },
      sources: [
        withoutProxy,
        { document: 'eks-anywhere/templater', lines: [[297, 299]] },
        { document: 'eks-anywhere/cilium-aws-supported', lines: [[88, 94]] },
        { document: 'eks-user-guide-2025/hybrid-nodes-cni', lines: [109, [146, 147]] },
        { document: 'cilium/layer7', lines: [[33, 36], 52, [61, 64]] },
        { document: 'cilium/upgrade-current', lines: [[161, 162]], passage: 'Kafka rules' },
        build119,
        layer7Switch,
        hybridPolicies,
      ],
    },
    'policy.protocols-ports': {
      support: 'yes',
      value: 'TCP, UDP, ICMP types, ranges, names; not all protocols',
      reason:
        'On EKS Anywhere the build has all that Cilium has. Of the protocols without ports, GRE, IP-in-IP, 6in4, ESP and AH came by a pull request opened after the tag of 1.19.0, the line at which the builds read end.',
      conditions: [
        '`sctp.enabled=true` for SCTP, a beta without multihoming, eBPF masquerading, egress gateway or policies from pods to virtual addresses',
        'SCTP Services without rewritten ports, so no NodePort under the kube-proxy replacement',
        '`--enable-extended-ip-protocols` for VRRP and IGMP, as the manual at the start of 1.19 has it',
        'DNS rules without port ranges',
      ],
      because:
        'the flag for VRRP and IGMP stands in the manual of 1.19, and the page on SCTP excludes rewritten ports and policies from pods to virtual addresses.',
      default: 'SCTP and the protocols without ports off',
      sources: [
        everyFeature,
        {
          document: 'cilium/layer4',
          lines: [
            [24, 69],
            [98, 109],
          ],
        },
        { document: 'cilium/sctp', lines: [[9, 44]] },
        { document: 'cilium-chart/readme-md', lines: [1015], passage: 'sctp.enabled' },
        { document: 'cilium/host', lines: [[95, 107]], passage: 'Protocols without ports' },
        {
          document: 'cilium-2ba24a2/policy-language',
          lines: [[1252, 1254]],
          passage: 'VRRP and IGMP in 1.19',
        },
        { document: 'web/github-com-cilium-cilium-pull-44459' },
        { document: 'release-data/cilium', lines: [[92, 95]], passage: 'Tag of 1.19.0' },
        build119,
      ],
    },
    'policy.imds-pod-identity': {
      support: 'partial',
      missing: 'AWS support on hybrid nodes for the rule that admits the agent of Pod Identity',
      value: 'No metadata on hybrid nodes; agent by `toEntities`',
      reason:
        'The user guide of 2024 says that hybrid nodes have no instance metadata, so what is left is the agent of EKS Pod Identity. It answers on the host network: by default an address block in a NetworkPolicy does not admit it. A CiliumNetworkPolicy can, and of that kind AWS says that it does not support it there. EKS Pod Identity is not available on EKS Anywhere.',
      conditions: [
        'for pods that may not send everywhere, a CiliumNetworkPolicy with `toEntities: ["host"]`, and TCP 80 among its ports where it names any',
        'the agent: add-on v1.3.3-eksbuild.1 or newer with its DaemonSet for hybrid nodes, and `enableCredentialsFile: true`',
        'pods started after Cilium, not on the host network',
      ],
      because:
        'a pod whose policy admits all egress needs no rule for Pod Identity, and such a rule needs TCP 80 only where it names ports.',
      conflict: {
        about: 'EKS Pod Identity on hybrid nodes',
        statements: [
          {
            says: 'The page on add-ons sets the agent up for hybrid nodes, by a DaemonSet of its own.',
            source: { document: 'eks-user-guide-2024/hybrid-nodes-add-ons', lines: [[130, 160]] },
          },
          {
            says: 'The page on Pod Identity leaves out pods that run anywhere but on Linux EC2 instances.',
            source: { document: 'eks-user-guide/pod-identities', lines: [[142, 146]] },
          },
        ],
        believed: 'The page on add-ons, which gives the steps and the version for hybrid nodes.',
      },
      sources: [
        { document: 'eks-user-guide-2024/hybrid-nodes-add-ons', lines: [[130, 160]] },
        { document: 'web/github-com-cilium-cilium-issues-34387' },
        {
          document: 'cilium/layer3',
          lines: [
            [252, 254],
            [315, 327],
            [466, 468],
          ],
          passage: 'Entities and address blocks',
        },
        { document: 'eks-user-guide-2024/service-accounts', lines: [196] },
        {
          document: 'eks-user-guide/pod-identities',
          lines: [[134, 139]],
          passage: 'Not on EKS Anywhere',
        },
        hybridPolicies,
        { document: 'cilium/troubleshooting', lines: [[431, 445]], passage: 'Unmanaged pods' },
        { document: 'cilium/host', lines: [[72, 83]], passage: 'Pods on the host network' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.delegation': {
      support: 'partial',
      missing: 'an admin tier, and rights by order of rules',
      value: 'By kind: namespaced or clusterwide; deny beats allow',
      reason:
        'CiliumNetworkPolicy belongs to a namespace, CiliumClusterwideNetworkPolicy to the cluster, and a deny in either beats the allow rules of both and of NetworkPolicy. The tier above them comes with ClusterNetworkPolicy, which these builds lack. On hybrid nodes AWS supports neither of the two kinds.',
      sources: [
        {
          document: 'cilium/kubernetes',
          lines: [
            [59, 60],
            [227, 230],
          ],
        },
        { document: 'cilium/deny', lines: [[12, 17]] },
        { document: 'cilium/threat-model', lines: [[586, 588]], passage: 'RBAC' },
        { document: 'cilium/rule', lines: [[55, 149]], passage: 'Fields of a rule' },
        { document: 'cilium/policy', lines: [58, [73, 82]] },
        build119,
        hybridPolicies,
      ],
    },
    'policy.host': {
      support: 'partial',
      missing: 'the portmap chain beside kube-proxy, which EKS Anywhere sets up',
      value: 'Not as EKS Anywhere chains portmap; no AWS support',
      reason:
        'EKS Anywhere chains portmap and leaves the replacement off, and beside portmap and kube-proxy an issue of 2020, still open, has connections break once the host firewall is on. Without the replacement rules match the addresses of Services, not their backends. Neither list of AWS names host policies.',
      conditions: [
        '`hostFirewall.enabled=true`',
        'not together with IPsec encryption, nor on WireGuard interfaces',
        'in a Cluster Mesh with CRD identities, not with tunnels, the replacement and WireGuard at once',
        'for DNS rules of hosts, a beta, among others `l7Proxy=true`, an agent that is up, its new image on the node before an upgrade and, with per-endpoint routes, DNS servers outside the cluster',
        'on EKS Anywhere, `helmValues` without the portmap chain or with the kube-proxy replacement',
      ],
      default: 'off',
      because:
        'DNS rules of hosts need the layer 7 proxy and depend on the agent, and the guide lists more demands of theirs.',
      sources: [
        valuesAnywhere,
        ownHelmValues,
        dnsNeedsProxy,
        { document: 'web/github-com-cilium-cilium-issues-12541' },
        {
          document: 'cilium/host',
          lines: [
            [12, 41],
            [60, 66],
            [72, 83],
            [163, 200],
          ],
        },
        {
          document: 'cilium-chart/readme-md',
          lines: [569, 830],
          passage: 'hostFirewall.enabled and kubeProxyReplacement',
        },
        everyFeature,
        table,
        hybridSupport,
      ],
    },
    'policy.security-groups': {
      support: 'no',
      value: 'Groups as peers need the AWS operator, not run here',
      reason:
        'By its presets EKS Anywhere runs the generic operator, and so does the chart unless the ENI mode or that of another cloud is on. The project builds that one without the provider that resolves `toGroups` and `fromGroups`.',
      sources: [
        { document: 'cilium/egress-rule', lines: [[82, 94]] },
        { document: 'cilium/ingress-rule', lines: [[76, 89]] },
        { document: 'eks-anywhere/templater', lines: [[272, 278]] },
        { document: 'cilium/operator-image-template', lines: [[1, 37]] },
        { document: 'cilium/operator-makefile', lines: [[20, 22]] },
        { document: 'cilium/register-aws', lines: [[4, 20]] },
      ],
    },
    'aws.summary': {
      support: 'partial',
      missing: 'AWS support on nodes in the AWS Cloud and outside the lists',
      value: 'Built and supported by AWS, off its cloud',
      reason:
        'AWS answers for listed features on EKS Anywhere and, in their default configurations, on hybrid nodes, and not for Cilium on nodes in the AWS Cloud.',
      conditions: ['on EKS Anywhere, an Enterprise Subscription'],
      sources: [
        {
          document: 'eks-anywhere/networking-and-security',
          lines: [
            [11, 12],
            [32, 55],
          ],
        },
        { document: 'eks-user-guide-2025/hybrid-nodes-cni', lines: [15] },
        hybridSupport,
      ],
    },
    'aws.eni-mode': {
      support: 'no',
      value: 'None: addresses come from ranges of the nodes',
      reason:
        'By the presets pods take addresses of the node range that Kubernetes gave, on hybrid nodes of a cluster pool, and the operator is the generic one.',
      sources: [
        {
          document: 'eks-anywhere/templater',
          lines: [[258, 278]],
        },
        rangeByKubernetes,
        { document: 'eks-user-guide-2025/hybrid-nodes-cni', lines: [[61, 62], 96] },
        { document: 'cilium/operator-image-template', lines: [[1, 11]] },
      ],
    },
    'aws.security-groups-for-pods': {
      support: 'na',
      value: 'The VPC CNI, whose feature this is, does not run there',
      reason:
        'The VPC CNI is not compatible with hybrid nodes, and EKS Anywhere supports two CNIs, Cilium and kindnet.',
      sources: [
        { document: 'eks-user-guide-2025/hybrid-nodes-cni', lines: [15] },
        { document: 'eks-anywhere/cni', lines: [[18, 19]] },
        {
          document: 'cilium/installation-cni-chaining-aws-cni',
          lines: [[107, 112]],
          passage: 'A feature of EKS',
        },
      ],
    },
    'aws.vpc-flow-logs': {
      support: 'unknown',
      searched:
        'The overview of the Hybrid Nodes gateway and its page on Cilium. With the gateway, routes of the VPC lead to its primary ENI and a tunnel begins there; neither page says what flow logs show of it.',
      sources: [
        { document: 'eks-user-guide/hybrid-nodes-gateway-overview' },
        { document: 'eks-user-guide/hybrid-nodes-gateway-cni' },
      ],
    },
    'aws.nlb-alb-ip-targets': {
      support: 'yes',
      value: 'NLB and ALB take pods of hybrid nodes as targets',
      reason:
        'AWS documents its controller with IP targets for hybrid nodes. Pod ranges must be routable on your network, for instance by BGP; with the Hybrid Nodes gateway they need not be.',
      conditions: [
        'hybrid nodes, of which the pages cited speak',
        'the AWS Load Balancer Controller, for NLBs v2.2.0 or newer, with target type `ip`, as `instance` is its default',
        'pod ranges that your network routes, or the Hybrid Nodes gateway',
        'webhooks of the controller that the control plane reaches directly',
        'no NLB for the Services of the Ingress and Gateway API of Cilium',
        'NLBs for a Service of type LoadBalancer: the Service handed to the controller, as by `loadBalancerClass`',
      ],
      because:
        'IP targets have to be asked for, and the page on NLBs wants v2.2.0 of the controller.',
      sources: [
        { document: 'aws-load-balancer-controller/nlb', lines: [18, [31, 33], 41, 49] },
        { document: 'eks-user-guide/hybrid-nodes-load-balancing', lines: [[15, 30]] },
        { document: 'eks-user-guide/hybrid-nodes-ingress', lines: [[15, 27], 699] },
        { document: 'eks-user-guide/hybrid-nodes-gateway-overview', lines: [13, [20, 22]] },
      ],
      reviewed: '2026-11-29',
    },
    'aws.outposts-local-zones': {
      support: 'no',
      value: 'AWS supports hybrid nodes on neither',
      reason:
        'The user guide of 2024 calls hybrid nodes on Outposts and in Local Zones unsupported. The CNI page of EKS Anywhere lists vSphere, bare metal, Nutanix and Snow as providers.',
      sources: [
        { document: 'eks-user-guide-2024/hybrid-nodes', lines: [31] },
        { document: 'eks-anywhere/cni', lines: [[13, 16]] },
      ],
    },
    'aws.node-autoscaling': {
      support: 'partial',
      missing:
        'Karpenter, which the page cited does not name, and hybrid nodes, which you provision',
      value: 'Cluster Autoscaler on EKS Anywhere, over Cluster API',
      reason:
        'EKS Anywhere supports the Cluster Autoscaler as a curated package for its worker node groups. Each node has a range of its own, so no ENI bounds its pods. The machines of hybrid nodes are yours to provision, by the user guide of 2024.',
      conditions: ['EKS Anywhere, with `autoscalingConfiguration` in the worker node group'],
      sources: [
        { document: 'eks-anywhere/autoscaling', lines: [[11, 15]] },
        rangeOfNode,
        rangeByKubernetes,
        rangeOfHybridNode,
        { document: 'eks-user-guide-2024/hybrid-nodes', lines: [39] },
      ],
    },
    'ipam.prefix-delegation': {
      support: 'na',
      value: 'No ENIs to delegate to: each node has a range',
      reason:
        'By the presets Kubernetes gives a node its range on EKS Anywhere, and the operator on hybrid nodes.',
      sources: [rangeOfNode, rangeByKubernetes, rangeOfHybridNode],
    },
    'ipam.ip-pools': {
      support: 'yes',
      value: 'Multi-pool in the build, named on no AWS list',
      reason:
        'AWS supports host scope addresses on EKS Anywhere and a cluster pool on hybrid nodes. Multi-pool takes another `ipam.mode`, which the manual at the start of 1.19 tells you not to change in an existing cluster. The migration from a cluster pool stands in the manual of 1.20; the builds named here end at 1.19.',
      because:
        'the migration to multi-pool stands in the manual of 1.20, the builds named here end at 1.19, and pools may not overlap.',
      conditions: [
        '`ipam.mode=multi-pool` on a new cluster',
        'under iptables masquerading, `egressMasqueradeInterfaces` set',
        'pools whose ranges and selectors do not overlap, which stay while in use and keep their mask size',
      ],
      default: 'off: `kubernetes` on EKS Anywhere, `cluster-pool` on hybrid nodes',
      since: '1.14 as beta, 1.19 stable',
      sources: [
        { document: 'eks-anywhere/networking-and-security', lines: [[37, 55]] },
        everyFeature,
        valuesAnywhere,
        valuesHybrid,
        hybridSupport,
        { document: 'cilium/ipam-index', lines: [[29, 37]], passage: 'Change of the mode' },
        { document: 'cilium-2ba24a2/ipam-index', lines: [[29, 32]], passage: 'No migration yet' },
        build119,
        { document: 'eks-user-guide-2025/hybrid-nodes-cni', lines: [[61, 62]] },
        {
          document: 'cilium/multi-pool',
          lines: [
            [12, 95],
            [397, 408],
          ],
        },
        { document: 'cilium-751fc71/multi-pool', lines: [[9, 15]], passage: 'Beta' },
        { document: 'cilium-2ba24a2/multi-pool', lines: [[9, 13]], passage: 'Beta no more' },
        { document: 'web/github-com-cilium-cilium-commit-25cb574c08' },
        { document: 'web/github-com-cilium-cilium-commit-7e06ab2182' },
      ],
      reviewed: '2026-11-29',
    },
    'ipam.lb-ipam': {
      support: 'yes',
      value: 'LB IPAM; on hybrid nodes with a load balancer class',
      reason:
        'It needs no switch, sleeps until a pool exists and leaves the announcement to BGP or L2 announcements. AWS supports it on hybrid nodes, where its page calls a class on the Service required: without one its old cloud provider makes a Classic Load Balancer. The table of EKS Anywhere does not name it, and editing a pool can change addresses in use.',
      conditions: [
        'on hybrid nodes, a Service of the class `io.cilium/bgp-control-plane` or `io.cilium/l2-announcer`',
        'a pool that matches the Service and overlaps no other',
      ],
      default: 'on, idle until a pool exists',
      because:
        'pools must not overlap, and on hybrid nodes a Service without a class gets a Classic Load Balancer from the old cloud provider of AWS.',
      sources: [
        {
          document: 'eks-user-guide/hybrid-nodes-load-balancing',
          lines: [15, [211, 217], 333],
          passage: 'Cilium in-cluster load balancing',
        },
        hybridSupport,
        table,
        {
          document: 'cilium/lb-ipam',
          lines: [
            [13, 26],
            [65, 68],
            [154, 157],
            [386, 407],
          ],
        },
      ],
    },
    'ipam.warm-pool': {
      support: 'na',
      value: 'A node owns its whole range',
      reason:
        'In both IPAM modes a node has a range and allocates from it by itself. Multi-pool in their place would by default hold 8 addresses of its pool `default` ready.',
      sources: [
        rangeOfNode,
        rangeByKubernetes,
        rangeOfHybridNode,
        { document: 'cilium/multi-pool', lines: [[335, 346]], passage: 'Pre-allocation' },
      ],
    },
    'performance.kernel-bypass': {
      support: 'partial',
      missing:
        'BIG TCP in a tunnel, by the guide; host routing, netkit and BBR with the portmap chain',
      value: 'XDP, BBR, host routing; BIG TCP without a tunnel',
      reason:
        'The build of EKS Anywhere holds every open-source feature; neither support list names the short cuts. For BIG TCP the guide lists cards of the families mlx4, mlx5 and ice and wants tunnels off, and both products set one up by default. The agent of 1.20, newer than these builds, admits it in a tunnel where the kernel can. In a chain, and so by default on EKS Anywhere, the chart of 1.20 keeps packets on the host stack.',
      because:
        'netkit is a beta that excludes `bpf.tproxy`; XDP takes a single device and, in a tunnel, an IPv4 underlay; running pods get none of it; encryption excludes BIG TCP.',
      conditions: [
        '`kubeProxyReplacement=true`, with `bpf.masquerade=true` for host routing, and so for netkit and BBR',
        'on EKS Anywhere, `helmValues` without the portmap chain, XDP excepted',
        'kernel 6.8 and no `bpf.tproxy` for netkit, a beta; 5.18 and the Bandwidth Manager for BBR',
        'for XDP, a driver with native support on a single device, the one used for direct routing, and in a tunnel an IPv4 underlay',
        'for BBR and BIG TCP, pods restarted; for netkit, new or drained nodes',
        'for host routing, no Istio and nothing that needs netfilter hooks of the host; beside IPsec, a kernel with a fix',
        'for BIG TCP, host routing, no encryption and kernel 5.19 for IPv6 or 6.3 for IPv4',
      ],
      sources: [
        {
          document: 'cilium/tuning',
          lines: [
            [107, 110],
            [129, 168],
            [174, 183],
            [189, 211],
            [249, 266],
            [314, 331],
            [685, 701],
          ],
        },
        { document: 'cilium-chart/readme-md', lines: [143], passage: 'bpf.tproxy' },
        build119,
        { document: 'cilium/configmap-template', lines: [[419, 425]], passage: 'In a chain' },
        {
          document: 'cilium/bigtcp',
          lines: [
            [185, 194],
            [259, 282],
          ],
          passage: 'BIG TCP in tunnels',
        },
        { document: 'cilium/kubeproxy-free', lines: [[1119, 1147]], passage: 'XDP' },
        { document: 'cilium/kpr-initializer', lines: [[126, 129]], passage: 'XDP in a tunnel' },
        valuesAnywhere,
        ownHelmValues,
        everyFeature,
        { document: 'eks-user-guide-2025/hybrid-nodes-cni', lines: [[58, 59], 92] },
        table,
        hybridSupport,
      ],
    },
    'security.mtls': {
      support: 'partial',
      missing: 'SPIRE, stable status, UDP, Cluster Mesh and L4 policy on the real ports',
      value: 'ztunnel as beta from build 1.19, unsupported',
      reason:
        'ztunnel came as beta with 1.19, its SPIRE identities with 1.20. The older mutual authentication, a beta that authenticates outside the connection, is deprecated from 1.20. The table of EKS Anywhere leaves the service mesh without a tick, and the list for hybrid nodes does not name it.',
      because:
        'ztunnel has to be chosen as the type of encryption, and pods on the host network cannot be enrolled.',
      conditions: [
        '`encryption.enabled=true` with `encryption.type=ztunnel`',
        'Secrets with the keys of ztunnel before the installation',
        'both ends in enrolled namespaces, as calls between enrolled and other pods are not supported',
        'iptables support in the kernels of the nodes',
        'pods off the host network, as those on it cannot be enrolled',
      ],
      since: 'build 1.19',
      default: 'off',
      sources: [
        {
          document: 'cilium/encryption-ztunnel',
          lines: [
            [9, 38],
            [51, 79],
            [173, 201],
          ],
        },
        {
          document: 'cilium/mutual-authentication',
          lines: [
            [9, 18],
            [31, 36],
          ],
        },
        { document: 'cilium/upgrade-current', lines: [[13, 16]], passage: 'Deprecated in 1.20' },
        { document: 'cilium-2ba24a2/encryption-ztunnel', lines: [[9, 18]], passage: 'Beta' },
        { document: 'web/github-com-cilium-cilium-commit-c8364c4b2f' },
        { document: 'web/github-com-cilium-cilium-releases-tag-v1-20-0' },
        {
          document: 'cilium-chart/readme-md',
          lines: [388, 401],
          passage: 'encryption.enabled, encryption.type',
        },
        outsideSupport,
        hybridSupport,
        build119,
      ],
    },
    'security.fips': {
      support: 'unknown',
      searched:
        'The page of EKS Anywhere on this build, its changelog and the CNI page for hybrid nodes. AWS builds these images itself; none of the three says with which cryptography.',
      sources: [
        { document: 'eks-anywhere/cilium-aws-supported' },
        { document: 'eks-anywhere/changelog' },
        { document: 'eks-user-guide-2025/hybrid-nodes-cni' },
      ],
    },
    'security.supply-chain': {
      support: 'unknown',
      searched:
        'The page of EKS Anywhere on this build and the CNI page for hybrid nodes, which name no signature, SBOM, provenance or VEX for `public.ecr.aws/eks/cilium`. EKS Anywhere says that all images used in cluster operations are signed with AWS Signer and Notation since v0.19.0. But the list of projects whose images its release tool handles does not contain Cilium, which it takes from that other registry. What upstream signs are images of another workflow.',
      sources: [
        { document: 'eks-anywhere/verify-cluster-image', lines: [[12, 58]] },
        { document: 'eks-anywhere/bundle-release', passage: 'Projects, Cilium not among them' },
        { document: 'eks-anywhere/cilium-bundle', lines: [[39, 51]] },
        { document: 'eks-anywhere/cilium-aws-supported' },
        { document: 'eks-user-guide-2025/hybrid-nodes-cni' },
        { document: 'cilium/verify-image-signatures', lines: [[20, 54]] },
      ],
    },
    'observability.metrics': {
      support: 'yes',
      value: 'Agent and operator on by EKS Anywhere; on no AWS list',
      reason:
        'EKS Anywhere turns on what a plain chart leaves off in the agent; neither set of values names metrics of Hubble, which then stay off. In its table Hubble with metrics and Prometheus has no tick, and the list for hybrid nodes names none of it. Under `helmValues` its presets are gone.',
      because:
        'the values for hybrid nodes leave the metrics of the agent off, as a plain chart does.',
      default: 'EKS Anywhere: agent, operator; hybrid nodes: operator; Hubble off',
      sources: [
        valuesAnywhere,
        ownHelmValues,
        valuesHybrid,
        { document: 'cilium/metrics', lines: [[39, 41]] },
        {
          document: 'cilium-chart/readme-md',
          lines: [593, 993],
          passage: 'hubble.metrics.enabled and prometheus',
        },
        table,
        hybridSupport,
      ],
    },
    'observability.l7-visibility': {
      support: 'yes',
      value: 'As Cilium; none beside the Hybrid Nodes gateway',
      reason:
        'Details come with layer 7 rules and so from the layer 7 proxy, which the gateway asks to turn off. On EKS Anywhere AWS does not support Hubble.',
      conditions: [
        '`l7Proxy=true`, so no Hybrid Nodes gateway',
        'a policy with layer 7 rules, which also restricts the traffic',
      ],
      sources: [{ document: 'cilium/visibility', lines: [[13, 35]] }, withoutProxy, outsideSupport],
    },
    'observability.packet-capture': {
      support: 'partial',
      missing: 'pcap files in builds of 1.19',
      value: 'Traces of chosen endpoints; no recorder in 1.19',
      reason:
        '`cilium-dbg monitor` prints traces of chosen endpoints, by default aggregated and without the end of long packets. The experimental recorder of pcap files, deprecated in 1.18, left the code in August 2025, before 1.19; the builds of 1.17 and 1.18 were not tried.',
      because:
        'the recorder left the code between 1.18 and 1.19, and AWS lists builds of 1.17 and 1.18 too.',
      sources: [
        { document: 'web/github-com-cilium-cilium-pull-41237' },
        { document: 'release-data/cilium', lines: [[92, 95]], passage: 'Tag of 1.19.0' },
        build119,
        { document: 'cilium/cilium-dbg-monitor', lines: [[5, 33]] },
        { document: 'cilium/cilium-agent', lines: [[442, 443]], passage: 'Length of payload' },
        { document: 'cilium-chart/readme-md', lines: [[163, 165]], passage: 'Aggregation' },
        {
          document: 'eks-user-guide-2025/hybrid-nodes-cni',
          lines: [[22, 28]],
          passage: 'Versions that AWS supports',
        },
      ],
    },
    'services.dsr': {
      support: 'partial',
      missing: 'direct return over VXLAN, and so on hybrid nodes as AWS supports them',
      value: 'On EKS Anywhere, by Geneve or with native routing',
      reason:
        'In the Geneve tunnel of EKS Anywhere dispatch by Geneve works; with native routing, which AWS supports there, the IP option does too. In a VXLAN tunnel neither works; IP-in-IP for single Services came with 1.20, which is newer than these builds. No list of AWS names direct return, and with TCP Fast Open on, the manual recommends `snat`.',
      conditions: [
        '`kubeProxyReplacement=true`',
        '`loadBalancer.mode=dsr`, or `hybrid` for TCP alone',
        'in the tunnel, `loadBalancer.dsrDispatch=geneve`',
        'with native routing, the IP option, or Geneve with `tunnelProtocol=geneve`',
        'for the IP option, a network that does not drop it',
      ],
      because:
        'under native routing, which AWS supports on EKS Anywhere, the IP option works too, and `hybrid` returns TCP directly.',
      default: '`snat`',
      sources: [
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [590, 613],
            [623, 631],
            [641, 646],
            [682, 714],
            [859, 868],
            [2117, 2119],
          ],
        },
        { document: 'cilium/kpr-initializer', lines: [[131, 146]], passage: 'Modes in a tunnel' },
        { document: 'web/github-com-cilium-cilium-pull-45600' },
        build119,
        geneve,
        vxlan,
        table,
        hybridSupport,
      ],
      reviewed: '2026-11-29',
    },
    'services.source-ip': {
      support: 'yes',
      value: 'With the replacement by Local; by DSR on EKS Anywhere',
      reason:
        'As both products set it up, kube-proxy serves outside calls, and what follows holds once the replacement is on. `externalTrafficPolicy: Local` then keeps the client; so do `dsr`, which lowers the MTU, and, for TCP, `hybrid`, which go with native routing or Geneve, not with the VXLAN of hybrid nodes. Session affinity and `internalTrafficPolicy` are those of Cilium.',
      conditions: [
        '`kubeProxyReplacement=true`; without it Cilium serves only ClusterIPs of pods',
        'for `dsr` and `hybrid`, native routing, or the Geneve tunnel with `loadBalancer.dsrDispatch=geneve`',
      ],
      because: 'the agent asks for Geneve dispatch in a tunnel, and with native routing for none.',
      default: 'kube-proxy; `snat` once the replacement is on',
      sources: [
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [145, 146],
            [317, 363],
            [587, 631],
            [856, 868],
            [1602, 1630],
          ],
          passage: 'Client address, traffic policies, affinity',
        },
        { document: 'cilium/kpr-initializer', lines: [[131, 146]], passage: 'Modes in a tunnel' },
        valuesAnywhere,
        valuesHybrid,
        { document: 'eks-user-guide/hybrid-nodes-load-balancing', lines: [217] },
        vxlan,
      ],
      reviewed: '2026-11-29',
    },
    'services.bgp-service-ips': {
      support: 'yes',
      value: 'As Cilium; on hybrid nodes with its load balancer class',
      reason:
        'On hybrid nodes AWS documents and supports the announcement of load balancer addresses, and calls the class required: without it its old cloud provider makes a Classic Load Balancer. On EKS Anywhere it supports BGP. Without the replacement kube-proxy serves what arrives.',
      conditions: [
        '`bgpControlPlane.enabled=true`, and BGP peers',
        'an advertisement of type `Service`, with the kinds of addresses and a selector',
        'for load balancer addresses, something that assigns them, such as LB IPAM',
        'for these on hybrid nodes the class `io.cilium/bgp-control-plane`; elsewhere that or none',
        'under the replacement, `bpf.lbExternalClusterIP=true` for ClusterIPs and its ExternalIP support for external IPs',
        'under a `Local` traffic policy, a backend on the node that announces',
      ],
      default: 'off',
      because:
        'on hybrid nodes a Service without the class gets a Classic Load Balancer from the old cloud provider of AWS.',
      sources: [
        {
          document: 'eks-user-guide/hybrid-nodes-load-balancing',
          lines: [15, [211, 217], 333],
          passage: 'Cilium in-cluster load balancing',
        },
        hybridSupport,
        { document: 'eks-anywhere/networking-and-security', lines: [48] },
        {
          document: 'cilium/bgp-control-plane-configuration',
          lines: [
            [656, 670],
            [708, 709],
            [737, 740],
            [767, 771],
            [827, 843],
          ],
          passage: 'Service virtual IPs',
        },
        { document: 'cilium/kubeproxy-free', lines: [[1845, 1850]], passage: 'ClusterIPs' },
        { document: 'cilium-chart/readme-md', lines: [127], passage: 'bgpControlPlane.enabled' },
      ],
      reviewed: '2026-11-29',
    },
    'services.node-local-dns': {
      support: 'yes',
      value: 'By CiliumLocalRedirectPolicy, named on no AWS list',
      reason:
        'The guide to local redirects works with kube-proxy, as both products set it up, and without. Beside the Hybrid Nodes gateway there are no DNS rules that would have to name the cache, because the layer 7 proxy is off. Two closed issues of 1.18 tell of trouble: no addresses learnt from such rules (44064), and failed look-ups until the cache is ready (43080).',
      conditions: [
        '`localRedirectPolicies.enabled=true`, as the charts from 1.18 spell it, then new operator and agent pods',
        '`socketLB.enabled=true` beside kube-proxy, for pods on the host network',
        'cache and policy in the namespace of the DNS Service',
        'set up by hand, a cache image of 1.15.16 or newer, off the host network, with the arguments and Corefile of the guide',
        'clients restarted, whose open connections may else stay with remote pods',
        'DNS rules, where the proxy is on, that select `k8s-app: node-local-dns` (issue 24654)',
        'a redirect policy is not edited but deleted and created anew',
      ],
      default: 'off',
      because:
        'set up by hand, the cache wants arguments and changes to its Corefile, and the chart of 1.17 spells the switch in another way.',
      sources: [
        everyFeature,
        {
          document: 'cilium/local-redirect-policy',
          lines: [
            [12, 17],
            [43, 55],
            [79, 134],
            [407, 428],
            [455, 478],
            [486, 500],
          ],
        },
        { document: 'cilium-chart/readme-md', lines: [850], passage: 'localRedirectPolicies' },
        { document: 'cilium-228a293/values', lines: [[2115, 2117]], passage: 'Name in 1.18' },
        { document: 'cilium-a1cb897/values', lines: [2030], passage: 'Name in 1.17' },
        valuesAnywhere,
        valuesHybrid,
        withoutProxy,
        dnsNeedsProxy,
        { document: 'web/github-com-cilium-cilium-issues-24654' },
        { document: 'web/github-com-cilium-cilium-issues-44064' },
        { document: 'web/github-com-cilium-cilium-issues-43080' },
        table,
        hybridSupport,
      ],
    },
    'services.gateway-api': {
      support: 'partial',
      missing:
        'by the page of AWS for 1.17: TCP and UDP routes, NodePort Services, dedicated load balancers',
      value: 'Supported on hybrid nodes, not on EKS Anywhere',
      because:
        'only on hybrid nodes does the page of AWS, which speaks of 1.17, ask for `envoy.enabled=true`; it rules out NLBs, and lacks NodePort Services and dedicated load balancers.',
      reason:
        'AWS documents it for hybrid nodes with Cilium 1.17, for HTTP and gRPC and for neither TCP nor UDP. Without the layer 7 proxy, as the Hybrid Nodes gateway wants it, there is none.',
      conditions: [
        '`gatewayAPI.enabled=true`',
        '`l7Proxy=true`, so no Hybrid Nodes gateway',
        'on hybrid nodes, by the page of AWS: `envoy.enabled=true`, and no NLB of the AWS Load Balancer Controller',
        'the CRDs of Gateway API, which the page for 1.17 takes from v1.2.1',
        '`kubeProxyReplacement=true`, or `nodePort.enabled=true` in the builds that AWS describes',
        'Services of type LoadBalancer in the cluster, or the host network mode',
      ],
      default: 'off',
      sources: [
        { document: 'cilium-chart/readme-md', lines: [553], passage: 'gatewayAPI.enabled' },
        {
          document: 'eks-user-guide/hybrid-nodes-ingress',
          lines: [[197, 297], 699],
          passage: 'Comparison and installation of Gateway; no NLB',
        },
        hybridSupport,
        outsideSupport,
        { document: 'cilium/installation', lines: [[1, 12]] },
        withoutProxy,
      ],
    },
    'services.ingress': {
      support: 'yes',
      value: 'On hybrid nodes in AWS support, else outside',
      reason:
        'AWS supports the Ingress of Cilium on hybrid nodes and lists it as unsupported on EKS Anywhere. It needs the layer 7 proxy, which the Hybrid Nodes gateway asks to turn off.',
      conditions: [
        '`ingressController.enabled=true`',
        '`l7Proxy=true`, so no Hybrid Nodes gateway',
        'on hybrid nodes, by the page of AWS: `envoy.enabled=true`',
        '`kubeProxyReplacement=true`, or `nodePort.enabled=true` as AWS shows for 1.17',
        'LoadBalancer Services, or NodePort or the host network in their place',
        'on hybrid nodes, the annotation that keeps the old AWS cloud provider from making a Classic Load Balancer',
        'on hybrid nodes, no NLB of the AWS Load Balancer Controller',
        'an Ingress of the class `cilium`, or with the older annotation',
        'beside network policy, `world` admitted to the identity `ingress`, and that to the pods',
      ],
      because:
        'only for hybrid nodes does the page of AWS ask for `envoy.enabled=true` and the annotation and rule out NLBs, and the controller has a switch of its own.',
      default: 'off',
      sources: [
        {
          document: 'eks-user-guide/hybrid-nodes-ingress',
          lines: [15, 197, [461, 470], 699],
          passage: 'Install Cilium Ingress; no NLB',
        },
        {
          document: 'cilium/ingress',
          lines: [
            [13, 17],
            [51, 59],
          ],
        },
        { document: 'cilium-chart/readme-md', lines: [753], passage: 'ingressController.enabled' },
        outsideSupport,
        withoutProxy,
        { document: 'cilium/ingress-reference', lines: [[43, 54]] },
      ],
      reviewed: '2026-11-29',
    },
    'services.l2-announce': {
      support: 'partial',
      missing: 'stable status, spreading over nodes, and `externalTrafficPolicy: Local`',
      because:
        'a policy has to name the kind of address, external IPs want their load balancing enabled, hybrid nodes require the class, NDP came with 1.19, and the repair is told of 1.20.2.',
      value: 'In the build; AWS calls it beta and unsupported',
      reason:
        'The page on load balancing names it for hybrid nodes as a beta outside its support. The manual calls `externalTrafficPolicy: Local` incompatible; 1.20.2 has a repair, and EKS Anywhere v0.26.0 ships 1.19.4.',
      conditions: [
        '`kubeProxyReplacement=true`',
        '`l2announcements.enabled=true`',
        'the announcing devices among `devices`, where that is set',
        '`k8sClientRateLimit` sized for the calls that it adds',
        'a `CiliumL2AnnouncementPolicy` with `externalIPs` or `loadBalancerIPs` at `true`',
        'for external IPs, their load balancing enabled, by the page of the feature',
        'a Service of the class `io.cilium/l2-announcer`, or of none; on hybrid nodes AWS requires the class',
      ],
      since: '1.14 for ARP, 1.19 for NDP',
      default: 'off',
      sources: [
        {
          document: 'eks-user-guide/hybrid-nodes-load-balancing',
          lines: [333],
          passage: 'Load balancer classes on hybrid nodes',
        },
        everyFeature,
        {
          document: 'cilium/l2-announcements',
          lines: [
            [9, 85],
            [87, 119],
            [151, 174],
          ],
        },
        { document: 'cilium-751fc71/l2-announcements', lines: [[9, 20], 68], passage: '1.14' },
        { document: 'cilium-228a293/l2-announcements', lines: [84], passage: 'No NDP in 1.18' },
        { document: 'cilium-2ba24a2/l2-announcements', lines: [[20, 23]], passage: 'NDP in 1.19' },
        { document: 'cilium-chart/readme-md', lines: [834], passage: 'l2announcements.enabled' },
        { document: 'web/github-com-cilium-cilium-pull-46399' },
        build119,
      ],
    },
    'services.topology-aware': {
      support: 'yes',
      value: 'On in the values for hybrid nodes',
      reason:
        'The values of AWS for hybrid nodes set `loadBalancer.serviceTopology`. The code of 1.20 looks at that setting and not at the replacement, by which the manual describes the feature. `PreferSameZone` and `PreferSameNode` came with 1.20, after these builds.',
      because:
        'the values of EKS Anywhere do not set the switch, and the code falls back where hints are missing.',
      conditions: [
        'on EKS Anywhere, `loadBalancer.serviceTopology=true` under `helmValues`',
        '`kubeProxyReplacement=true`, or Cilium serves only ClusterIPs of pods',
        'a Service with `trafficDistribution` or the annotation for topology-aware routing',
        'hints by zone on the EndpointSlices, and a zone label on the node',
      ],
      default: 'on for hybrid nodes, off on EKS Anywhere',
      sources: [
        { document: 'eks-user-guide-2025/hybrid-nodes-cni', lines: [[130, 131]] },
        valuesAnywhere,
        ownHelmValues,
        { document: 'cilium-chart/readme-md', lines: [848], passage: 'serviceTopology' },
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [145, 146],
            [1757, 1768],
          ],
        },
        { document: 'cilium/lb-writer', lines: [[482, 563]] },
        {
          document: 'cilium/lb-reflector-conversions',
          lines: [[491, 515]],
          passage: 'What asks for topology',
        },
        { document: 'web/github-com-cilium-cilium-pull-47566' },
        build119,
      ],
    },
    'services.service-mesh': {
      support: 'partial',
      missing: 'mutual TLS beyond beta',
      value: 'In the build; no list of AWS supports a mesh',
      reason:
        'The table of EKS Anywhere leaves the service mesh without a tick; of its parts the list for hybrid nodes names Ingress and Gateway. The L7 parts need the proxy that the Hybrid Nodes gateway asks to turn off.',
      conditions: [
        'for the L7 parts, `l7Proxy=true`, so no Hybrid Nodes gateway, and `kubeProxyReplacement=true` or, as AWS shows for 1.17, `nodePort.enabled=true`',
        'for GAMMA, routes in the namespace of the Service that they bind to',
        'for Istio, `cni.exclusive=false`, under the replacement `socketLB.hostNamespaceOnly=true` and, over the overlay with sidecars, `istiod` on the host network',
        'for ambient mode of Istio, `bpf.masquerade=false`, and under default-deny policies a rule that admits probes, from `169.254.7.127/32` in IPv4',
      ],
      because:
        'over an overlay, the default of both products, sidecars of Istio want `istiod` on the host network; the L7 parts want the replacement, GAMMA and ambient mode more.',
      sources: [
        { document: 'istio/platform-prerequisites', lines: [[264, 289]], passage: 'Cilium' },
        { document: 'cilium/ingress', lines: [[51, 59]], passage: 'kube-proxy replacement' },
        {
          document: 'eks-user-guide/hybrid-nodes-ingress',
          lines: [[461, 470]],
          passage: 'nodePort.enabled',
        },
        outsideSupport,
        hybridSupport,
        withoutProxy,
        { document: 'cilium/servicemesh-index', lines: [[48, 68]] },
        { document: 'cilium/gamma', lines: [[58, 59]], passage: 'Producer routes' },
        {
          document: 'cilium/istio',
          lines: [
            [22, 34],
            [60, 63],
            [102, 103],
          ],
        },
        geneve,
        vxlan,
        { document: 'cilium/encryption-ztunnel', lines: [[9, 18]], passage: 'Beta' },
      ],
    },
    'multicluster.services': {
      support: 'yes',
      value: 'Global services; the standard API is a beta',
      reason:
        'The Multi-Cluster Services API counts as stable from 1.20, which is newer than the builds on the pages cited. The table of EKS Anywhere leaves multi-cluster without a tick, and the list for hybrid nodes does not name it.',
      conditions: [
        'a working Cluster Mesh',
        'a Service of the same name and namespace in each cluster, with `service.cilium.io/global: "true"`, or the Multi-Cluster Services API, a beta with demands of its own',
        'for global NodePorts `kubeProxyReplacement=true`',
        'for clients on the host network `kubeProxyReplacement=true`, or `socketLB.enabled=true` with `socketLB.hostNamespaceOnly=true`',
      ],
      because:
        'global Services and the Multi-Cluster Services API both build on a working Cluster Mesh.',
      since: '1.17 for the Multi-Cluster Services API',
      sources: [
        {
          document: 'cilium/global-services',
          lines: [
            [10, 37],
            [226, 236],
          ],
        },
        { document: 'web/github-com-cilium-cilium-pull-47566' },
        { document: 'cilium-a1cb897/mcsapi', lines: [[3, 9]], passage: 'Beta' },
        { document: 'web/github-com-cilium-cilium-commit-252d768fcb' },
        { document: 'cilium/mcsapi-beta', lines: [[3, 37]] },
        outsideSupport,
        hybridSupport,
        build119,
        {
          document: 'eks-user-guide-2025/hybrid-nodes-cni',
          lines: [[87, 89]],
          passage: 'Versions of the build',
        },
      ],
    },
    'operations.air-gapped': {
      support: 'yes',
      value: 'EKS Anywhere documents it, Cilium in the mirror',
      reason:
        '`eksctl anywhere` downloads the images, those of Cilium among them, and imports them into your registry, from which the nodes then pull. Hybrid nodes need a reliable connection to AWS; their CNI page gives no steps for a mirror of the build. The chart of Cilium takes another repository for the agent and for the operator.',
      conditions: [
        'EKS Anywhere: `registryMirrorConfiguration`, and the projects that its page lists in your registry, `eks` and `cilium-chart` among them',
        'EKS Anywhere: the internet, Docker and 80 GB for the Admin machine before the cluster is created, and amd64 for amd64 images',
        'EKS Anywhere on Ubuntu or RHEL: the internet while you build node images',
        'EKS Anywhere on bare metal: `osImageURL` and `hookImagesURLPath` that point to your copies',
        'hybrid nodes: digests kept by the mirror, or `useDigest=false` for each image',
      ],
      because:
        'the page on air-gapped clusters asks for Docker and 80 GB on the Admin machine, and an amd64 machine to import amd64 images.',
      sources: [
        { document: 'eks-anywhere/airgapped', lines: [[8, 42]] },
        {
          document: 'eks-anywhere/registrymirror',
          lines: [
            [18, 45],
            [116, 135],
          ],
        },
        { document: 'eks-user-guide-2024/hybrid-nodes', lines: [30] },
        { document: 'eks-user-guide-2025/hybrid-nodes-cni' },
        imagesOfChart,
        { document: 'cilium-chart/helpers', lines: [[15, 38]] },
      ],
    },
  },
  sources: [
    { document: 'eks-anywhere/cilium-aws-supported', lines: [[9, 106]] },
    {
      document: 'eks-anywhere/networking-and-security',
      lines: [
        [11, 12],
        [32, 55],
        [83, 89],
      ],
    },
    { document: 'eks-anywhere/cni', lines: [[11, 105]] },
    { document: 'eks-anywhere/templater', lines: [[244, 334]] },
    { document: 'eks-anywhere/changelog', lines: [133, [604, 624]] },
    { document: 'eks-user-guide-2025/hybrid-nodes-cni', lines: [[13, 162]] },
    { document: 'eks-user-guide/hybrid-nodes-gateway-cni', lines: [[13, 67]] },
    {
      document: 'eks-user-guide-2024/hybrid-nodes',
      lines: [58],
      passage: 'Address family and ranges',
    },
    portOfTunnels,
    { document: 'cilium/routing', lines: [[34, 41]], passage: 'Ports of the tunnels' },
  ],
  reviewed: '2026-11-28',
} as const satisfies Mode<'cilium'>;
