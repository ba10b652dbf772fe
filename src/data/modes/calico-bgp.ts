import type { Mode } from '../mode.ts';

export const calicoBgp = {
  name: 'Calico BGP, no overlay',
  short: 'BGP',
  summary:
    'Calico is the CNI on a network of your own: nodes announce pod routes to the routers over BGP, packets travel bare, and iptables enforces policy.',
  cnis: ['calico'],
  areas: {
    networking: 'calico',
    policy: 'calico',
    aws: 'calico',
    ipam: 'calico',
    performance: 'calico',
    security: 'calico',
    observability: 'calico',
    services: 'calico',
    multicluster: 'calico',
    operations: 'calico',
  },
  settings: [
    {
      name: 'calicoNetwork.linuxDataplane',
      value: 'Iptables',
      where: '`spec` of the `Installation` (what the operator falls back to)',
    },
    {
      name: 'calicoNetwork.bgp',
      value: 'Enabled',
      where: '`spec` of the `Installation` (default with the Calico CNI, except on EKS)',
    },
    {
      name: 'calicoNetwork.ipPools[].encapsulation',
      value: 'None',
      where:
        '`spec` of the `Installation` (in an IPPool: `ipipMode` and `vxlanMode`, both `Never`)',
    },
    {
      name: 'calicoNetwork.ipPools[].natOutgoing',
      value: 'Disabled',
      where: '`spec` of the `Installation`, where the network routes pods beyond the cluster',
    },
    { name: 'peerIP, asNumber, nodeSelector', value: 'of your routers', where: '`BGPPeer`' },
    { name: 'nodeToNodeMeshEnabled', value: 'false', where: '`BGPConfiguration` named `default`' },
  ],
  setup: [
    {
      step: 'Create a cluster without a CNI, with a pod range that nothing else in your network uses, and install the CRDs of Calico and the Tigera operator.',
      language: 'bash',
      code: 'kubectl create -f https://raw.githubusercontent.com/projectcalico/calico/v3.32.1/manifests/v1_crd_projectcalico_org.yaml\nkubectl create -f https://raw.githubusercontent.com/projectcalico/calico/v3.32.1/manifests/tigera-operator.yaml',
    },
    {
      step: 'Save the resources below as `installation.yaml`, put your pod range into the pool and apply them with `kubectl create -f installation.yaml`.',
      language: 'yaml',
      code: 'apiVersion: operator.tigera.io/v1\nkind: Installation\nmetadata:\n  name: default\nspec:\n  cni:\n    type: Calico\n  calicoNetwork:\n    bgp: Enabled\n    linuxDataplane: Iptables\n    ipPools:\n      - name: default-ipv4-ippool\n        cidr: 192.168.0.0/16\n        encapsulation: None\n        natOutgoing: Disabled\n        nodeSelector: all()\n---\napiVersion: operator.tigera.io/v1\nkind: APIServer\nmetadata:\n  name: default\nspec: {}\n---\napiVersion: operator.tigera.io/v1\nkind: Goldmane\nmetadata:\n  name: default\n---\napiVersion: operator.tigera.io/v1\nkind: Whisker\nmetadata:\n  name: default',
    },
    {
      step: 'Label the nodes by rack, for example `kubectl label node my-node rack=rack-1`, and configure on each router the nodes as its peers.',
    },
    {
      step: 'Tell the nodes of each rack their router: put address and AS number of yours into a `BGPPeer` and apply it with `calicoctl apply -f`.',
      language: 'yaml',
      code: "apiVersion: projectcalico.org/v3\nkind: BGPPeer\nmetadata:\n  name: rack1-tor\nspec:\n  peerIP: 192.20.30.40\n  asNumber: 64567\n  nodeSelector: rack == 'rack-1'",
    },
    {
      step: 'Look at the sessions on a node of each rack; they have to be established before the next step.',
      language: 'bash',
      code: 'sudo calicoctl node status',
    },
    {
      step: 'Switch off the mesh between the nodes, in a maintenance window, with `calicoctl apply -f`.',
      language: 'yaml',
      code: 'apiVersion: projectcalico.org/v3\nkind: BGPConfiguration\nmetadata:\n  name: default\nspec:\n  asNumber: 64512\n  nodeToNodeMeshEnabled: false',
    },
  ],
  requirements: [
    'Linux 5.10 or later on the nodes',
    'TCP 179 open between the nodes and the routers, or among the nodes while they form the mesh',
    'Routers that speak BGP and accept pod routes, or all nodes in one layer 2 network',
    'A pod range that is unique in the whole network that routes it',
    '`calicoctl`, also on the nodes whose sessions you want to see',
    'For more than about 100 nodes: peering with routers or route reflectors in place of the mesh',
    'On AWS: one VPC subnet for all nodes, with the source/destination check off',
  ],
  supportedBy:
    'For open source the community answers; Tigera supports Calico Enterprise and Calico Cloud. Your network team owns the other end of each BGP session.',
  same: [
    {
      features: [
        'policy.summary',
        'policy.admin-network-policy',
        'policy.cluster-wide',
        'policy.deny-and-order',
        'policy.host',
        'policy.service-account',
        'policy.network-sets',
        'policy.staged-audit',
        'policy.default-deny',
      ],
      reason:
        'BIRD spreads routes and takes no part in enforcement, which Felix does in iptables on every node.',
      sources: [
        { document: 'calico-docs/determine-best-networking', lines: [117] },
        {
          document: 'calico-docs/data-path',
          lines: [
            [11, 17],
            [50, 57],
          ],
        },
        { document: 'calico/dispatch', lines: [[50, 57]], passage: 'Drop for unknown interfaces' },
        { document: 'tigera-operator/validation', lines: [[277, 290]], passage: 'Start delay' },
      ],
    },
    {
      features: ['networking.ipv6', 'networking.dual-stack'],
      reason:
        'Pools of either family may go without encapsulation; the examples of the guide give IPv6 pools none at all.',
      sources: [
        {
          document: 'calico-docs/ipv6',
          lines: [
            [22, 61],
            [71, 86],
            [157, 178],
          ],
        },
      ],
    },
    {
      features: ['networking.bandwidth', 'networking.multicast'],
      reason:
        'Felix sets the limits at the pod, with exceptions for eBPF mode only, and a routed /32 knows no broadcast domain.',
      sources: [
        { document: 'calico-docs/qos-controls', lines: [[22, 43]] },
        { document: 'calico-docs/faq', lines: [[498, 501]] },
      ],
    },
    {
      features: [
        'networking.multi-interface',
        'aws.eni-mode',
        'security.egress-gateway',
        'multicluster.policy',
        'multicluster.services',
      ],
      reason:
        'The paid editions build on the Calico CNI and reckon with BGP: pools of gateways stay out of its exports, and a cluster mesh accepts routes that BGP made.',
      sources: [
        { document: 'calico-docs/multiple-networks', lines: [[51, 59]] },
        {
          document: 'calico-docs/egress-gateway-aws',
          lines: [
            [173, 183],
            [444, 451],
          ],
          passage: 'Requirements and the pools of gateways',
        },
        { document: 'calico-docs/federation-overview', lines: [[32, 38]] },
      ],
    },
    {
      features: ['policy.fqdn', 'observability.l7-visibility', 'observability.service-map'],
      reason: 'Who has them is a matter of the edition; routes do not enter into it.',
      sources: [{ document: 'calico-docs/calico-product-editions', lines: [53, 74, 79] }],
    },
    {
      features: ['policy.l7', 'security.mtls', 'services.service-mesh'],
      reason:
        'Their proxies sit above the routed network, and the conflict with connect-time load balancing is one of eBPF mode.',
      sources: [
        { document: 'calico-docs/deploy-istio-ambient', lines: [[16, 25]] },
        {
          document: 'calico-docs/app-layer-policy',
          lines: [
            [27, 40],
            [454, 463],
          ],
        },
      ],
    },
    {
      features: [
        'observability.flow-logs',
        'observability.ui',
        'observability.metrics',
        'observability.policy-verdicts',
        'observability.export',
      ],
      reason:
        'What Felix sees at a pod it reports to Goldmane, whichever way the packet takes afterwards.',
      sources: [
        {
          document: 'calico-docs/view-flow-logs',
          lines: [
            [22, 33],
            [97, 105],
          ],
        },
        { document: 'calico-docs/log-rules', lines: [[46, 55]] },
      ],
    },
    {
      features: ['security.wireguard'],
      reason:
        'WireGuard makes its own tunnels from node to node, for 60 bytes of MTU or 80 over IPv6, and rules out the live migration of KubeVirt machines that the mode allows.',
      sources: [
        {
          document: 'calico-docs/encrypt-cluster-pod-traffic',
          lines: [
            [22, 27],
            [37, 58],
          ],
        },
        { document: 'calico-docs/mtu', lines: [[69, 72]], passage: 'MTU with WireGuard' },
        { document: 'calico-docs/kubevirt-networking', lines: [74], passage: 'Live migration' },
      ],
    },
    {
      features: ['ipam.ip-pools', 'ipam.static-ip', 'ipam.warm-pool'],
      reason:
        'Blocks, selectors and annotations are those of Calico IPAM; BGP announces the blocks that it gives to nodes.',
      sources: [
        { document: 'calico-docs/get-started-ip-addresses', lines: [[37, 51]] },
        { document: 'calico-docs/use-specific-ip', lines: [[35, 39]] },
      ],
    },
    {
      features: ['ipam.lb-ipam'],
      reason: 'kube-controllers assigns the addresses, and the peers that announce them are there.',
      sources: [
        { document: 'calico-docs/service-loadbalancer', lines: [[21, 59], 146] },
        { document: 'calico-docs/advertise-service-ips', lines: [[164, 198]] },
      ],
    },
    {
      features: ['services.l2-announce'],
      reason:
        'v3.32 answers no ARP for Services in any mode; from v3.33 on, pools without encapsulation, such as these, are the ones that qualify.',
      sources: [{ document: 'calico-docs/local-subnet-l2-reachability', lines: [[29, 38]] }],
    },
    {
      features: ['multicluster.connect', 'multicluster.vm-bare-metal'],
      reason:
        'Routable pods and BGP without an overlay are what joining clusters by routes and the live migration of KubeVirt machines ask for.',
      sources: [
        { document: 'calico-docs/determine-best-networking', lines: [[72, 81]] },
        { document: 'calico-docs/bgp-to-workload', lines: [[39, 40]] },
        {
          document: 'calico-docs/kubevirt-networking',
          lines: [
            [26, 46],
            [72, 79],
          ],
        },
      ],
    },
    {
      features: ['aws.eks-default', 'aws.fargate', 'aws.auto-mode', 'aws.eks-anywhere'],
      reason: 'Here AWS chooses the CNI, and the routing of Calico makes no difference to it.',
      sources: [
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14, 58] },
        { document: 'eks-anywhere/cni', lines: [18, [287, 302]] },
      ],
    },
    {
      features: ['security.fips', 'services.gateway-api', 'services.ingress', 'operations.cli'],
      reason: 'How routes are spread reaches neither the builds nor the tools nor the gateways.',
    },
  ],
  answers: {
    'networking.native-routing': {
      support: 'yes',
      value: 'The mode itself: bare packets over a BGP fabric',
      reason:
        'The packet that leaves the pod is the one on the wire. Routers learn pod routes from the nodes, so hosts outside reach pods by address.',
      conditions: [
        'Routers that accept pod routes, or a single layer 2 network',
        'On AWS: within one subnet, source/destination check off',
      ],
      default: 'On, by `encapsulation: None`',
      sources: [
        { document: 'calico-docs/determine-best-networking', lines: [93, 113, [157, 164]] },
        { document: 'calico-docs/vxlan-ipip', lines: [[16, 24]] },
        { document: 'calico-docs/aws', lines: [[13, 18]], passage: 'One VPC subnet' },
      ],
    },
    'networking.encapsulation': {
      support: 'na',
      value: 'None: the mode does without an overlay',
      reason:
        'Pools have both encapsulation modes at `Never`. A further pool in a `CrossSubnet` mode would bring an overlay back for traffic between subnets.',
      sources: [
        { document: 'calico-docs/vxlan-ipip', lines: [[16, 32]] },
        {
          document: 'calico-docs/requirements',
          lines: [[83, 87]],
          passage: 'Both modes at Never',
        },
      ],
    },
    'networking.bgp': {
      support: 'yes',
      value: 'On, with your routers as peers of the nodes',
      reason:
        'Unencapsulated pools need BGP, or Felix as the writer of routes. Nodes begin as a full mesh, which peering with routers or route reflectors replaces.',
      conditions: ['Replacement peerings up before the mesh goes, or pods lose the network'],
      default: 'On with the Calico CNI, as a full mesh in AS 64512; off on EKS',
      sources: [
        { document: 'calico-docs/bgp', lines: [[28, 48], [160, 181], 221] },
        { document: 'calico-docs/vxlan-ipip', lines: [[36, 38]] },
        { document: 'tigera-operator/validation', lines: [[177, 182]], passage: 'BGP required' },
        { document: 'tigera-operator/core-controller', lines: [[581, 599]], passage: 'Default' },
      ],
    },
    'networking.kube-proxy-replacement': {
      support: 'no',
      value: 'Not with iptables: kube-proxy remains',
      reason:
        'Routers hand traffic for a Service to a node, and there kube-proxy picks the pod. Only eBPF mode and VPP put Calico in its place.',
      sources: [
        { document: 'calico-docs/advertise-service-ips', lines: [27], passage: 'kube-proxy' },
        { document: 'calico-docs/enabling-ebpf', lines: [[138, 140]] },
        { document: 'calico-docs/getting-started', lines: [20], passage: 'VPP' },
      ],
    },
    'networking.windows': {
      support: 'partial',
      missing: 'IPv6, Service routes, WireGuard, host and L7 policy, flow logs, eBPF, some rules',
      value: 'Bare BGP nodes for IPv4, without Service routes',
      reason:
        'Windows nodes join the mesh over layer 2 or peer with routers, and are no route reflectors. When their blocks are full they borrow no address from another node. v3.32.2 mends the BGP configuration that Calico writes on them.',
      conditions: [
        '`strictAffinity: true` in Calico IPAM',
        'A Linux node for the control components',
        'On AWS: source/destination check off',
      ],
      sources: [
        {
          document: 'calico-docs/limitations',
          lines: [
            [13, 18],
            [26, 31],
          ],
        },
        { document: 'calico-docs/requirements', lines: [[17, 23], 35, 59, [92, 96]] },
        {
          document: 'calico/windows-rules',
          lines: [
            [257, 312],
            [355, 357],
          ],
        },
        { document: 'calico/windows-driver', lines: [[35, 59]], passage: 'No flow collector' },
        { document: 'calico/release-notes-v3-32-2', lines: [35], passage: 'BGP on Windows' },
      ],
    },
    'networking.chaining': {
      support: 'na',
      value: 'Calico is the CNI; BGP excludes another one',
      reason: 'The operator accepts BGP with the CNI type `Calico` and with no other.',
      sources: [{ document: 'tigera-operator/validation', lines: [[194, 208]] }],
    },
    'policy.k8s-networkpolicy': {
      support: 'yes',
      value: 'By Felix: iptables on Linux, HNS on Windows',
      reason:
        'Routable pods are reached without address translation, so a rule by `ipBlock` can meet the true client. Through a Service with the policy `Cluster` the client still appears under a node address. SCTP, missing in eBPF mode, is no gap here, but Windows nodes skip rules with `except` or named ports.',
      default: 'A pod that no policy selects allows all traffic',
      sources: [
        { document: 'calico-docs/determine-best-networking', lines: [[74, 79], 117] },
        { document: 'calico-docs/advertise-service-ips', lines: [[29, 32]], passage: 'SNAT' },
        { document: 'calico-docs/enabling-ebpf', lines: [91], passage: 'SCTP in eBPF mode' },
        { document: 'calico/windows-rules', lines: [[296, 312]] },
      ],
    },
    'policy.security-groups': {
      support: 'no',
      value: 'None for pods; on AWS only the nodes have groups',
      reason:
        'On a network of your own there are no security groups. On EC2 a pod bears a Calico address, and groups belong to the interfaces of its node.',
      sources: [
        { document: 'calico-docs/aws', lines: [[15, 18]] },
        { document: 'calico-docs/determine-best-networking', lines: [157, 189] },
      ],
    },
    'aws.summary': {
      support: 'partial',
      missing: 'a guide for EKS, AWS support, Fargate, Auto Mode, bare packets across subnets',
      value: 'On EC2 nodes of one subnet; no guide for EKS',
      reason:
        'Nodes route bare packets inside one VPC subnet; across subnets the AWS page turns to an overlay. The EKS guide installs Calico with BGP disabled, and for routable pods the documentation sends you to the VPC CNI.',
      conditions: ['Source/destination check off on every node'],
      sources: [
        { document: 'calico-docs/aws', lines: [[13, 32]] },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[181, 187]] },
        { document: 'calico-docs/determine-best-networking', lines: [189] },
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14, 58] },
      ],
    },
    'aws.hybrid-nodes': {
      support: 'partial',
      missing: 'clear AWS support; while AWS listed Calico, VXLAN was the networking mode',
      value: 'BGP was described for it, bare pools were not',
      reason:
        'An older page of AWS counted BGP among the supported features of Calico, with VXLAN as the networking mode. The current page covers Cilium and has moved Calico to examples.',
      sources: [
        {
          document: 'eks-user-guide/hybrid-nodes-cni',
          lines: [25, [50, 52], [62, 64]],
          passage: 'Capabilities of Calico',
        },
        {
          document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni',
          passage: 'Cilium named, Calico moved',
        },
      ],
    },
    'aws.security-groups-for-pods': {
      support: 'no',
      value: 'No interface of the VPC for a pod, hence no group',
      reason:
        'Branch interfaces belong to a feature of the VPC CNI, in whose place Calico stands. Pods on EC2 share what the groups of their node allow.',
      sources: [
        { document: 'calico-docs/aws', lines: [[15, 18]] },
        { document: 'eks-best-practices/sgpp', lines: [[27, 29]], passage: 'Branch interfaces' },
      ],
    },
    'aws.vpc-flow-logs': {
      support: 'unknown',
      searched:
        'The AWS page and the page on networking options of the Calico documentation. Bare packets in a subnet bear pod addresses, but neither page says how flow logs record them.',
      sources: [
        { document: 'calico-docs/aws' },
        { document: 'calico-docs/determine-best-networking' },
      ],
    },
    'aws.nlb-alb-ip-targets': {
      support: 'no',
      value: 'Not on EC2; for hybrid nodes with Cilium only',
      reason:
        'The controller wants pods with native VPC networking. AWS describes `ip` targets for routable pods on hybrid nodes, with Cilium as the prerequisite.',
      sources: [
        { document: 'aws-load-balancer-controller/nlb', lines: [27] },
        {
          document: 'eks-user-guide/hybrid-nodes-load-balancing',
          lines: [15, 22, [27, 30]],
          passage: 'NLB: targets and prerequisites',
        },
      ],
    },
    'aws.outposts-local-zones': {
      support: 'unknown',
      searched:
        'The AWS page, the BGP guide and the page on networking options of the Calico documentation; Outposts and Local Zones occur in none.',
      sources: [{ document: 'calico-docs/aws' }, { document: 'calico-docs/bgp' }],
    },
    'ipam.prefix-delegation': {
      support: 'na',
      value: 'Pods have pool addresses; ENIs play no part',
      reason:
        'Calico assigns addresses outside the range that AWS uses for instances, so no ENI holds one.',
      sources: [{ document: 'calico-docs/aws', lines: [[15, 18]] }],
    },
    'performance.kernel-bypass': {
      support: 'partial',
      missing:
        'TCX and peer redirect (eBPF), DPDK (VPP), netkit; no word on BIG TCP, BBR and SR-IOV',
      value: 'No tunnel to pay for; XDP for untracked policy',
      reason:
        'Outside eBPF mode Felix keeps XDP, for deny policies on host endpoints, where the network driver can do it. Packets to pods take the kernel path.',
      sources: [
        { document: 'calico/int-dataplane', lines: [[789, 806]], passage: 'XDP' },
        { document: 'calico-docs/defend-dos-attack', lines: [[19, 32]] },
        { document: 'calico-docs/data-path', lines: [[11, 17]] },
      ],
    },
    'security.ipsec': {
      support: 'no',
      value: 'Needs VPP and IP-in-IP; take WireGuard',
      reason:
        'The guide to IPsec requires the VPP data plane and IP-in-IP between the nodes, and this mode has neither.',
      sources: [{ document: 'calico-docs/ipsec', lines: [[17, 20]] }],
    },
    'services.dsr': {
      support: 'no',
      value: 'Only in eBPF mode, which can replace iptables',
      reason:
        'Direct server return is a setting of the eBPF Service code, for networks that let a node send with the address of another.',
      sources: [{ document: 'calico-docs/enabling-ebpf', lines: [[401, 413]] }],
    },
    'services.maglev': {
      support: 'no',
      value: 'Only in eBPF mode with DSR',
      reason:
        'Announcing the address over BGP covers one of the prerequisites; the eBPF data plane in direct server return mode is the other.',
      sources: [{ document: 'calico-docs/add-maglev-load-balancing', lines: [[27, 31]] }],
    },
    'services.bgp-service-ips': {
      support: 'yes',
      value: 'Cluster, external and LoadBalancer addresses',
      reason:
        'The sessions are there, so listing the ranges in BGPConfiguration is all that is left to do. Routers spread load over several nodes if they use BGP multipath.',
      conditions: [
        'A router, route reflector or top-of-rack switch outside as a peer',
        'Services of type LoadBalancer or NodePort, where `externalTrafficPolicy` is `Local`',
        'v3.32.2 or later; before, a node could announce a Service whose local endpoint was not ready',
      ],
      default: 'off',
      sources: [
        {
          document: 'calico-docs/advertise-service-ips',
          lines: [
            [25, 50],
            [100, 113],
            [164, 198],
          ],
        },
        { document: 'calico/release-notes-v3-32-2', lines: [30], passage: 'Service routes' },
      ],
    },
    'services.topology-aware': {
      support: 'external',
      provider: 'kube-proxy',
      value: 'Left to kube-proxy, once a node has the packet',
      reason:
        'Which node a packet reaches the routers decide; which backend it gets, kube-proxy. The zone filter of Calico is part of its eBPF proxy.',
      sources: [
        { document: 'calico/topology', lines: [[36, 60]], passage: 'Part of the eBPF proxy' },
        { document: 'calico-docs/advertise-service-ips', lines: [[25, 34]] },
      ],
    },
  },
  sources: [
    {
      document: 'calico-docs/determine-best-networking',
      lines: [
        [72, 93],
        [155, 164],
      ],
    },
    {
      document: 'calico-docs/bgp',
      lines: [
        [28, 60],
        [92, 107],
        [160, 225],
      ],
    },
    {
      document: 'calico-docs/bgpconfig',
      lines: [
        [10, 21],
        [47, 56],
      ],
    },
    { document: 'calico-docs/onpremises', lines: [[44, 90]], passage: 'Installation' },
    { document: 'calico/values', lines: [[36, 61]], passage: 'Fields of the Installation' },
    { document: 'calico-docs/workloads-outside-cluster', lines: [[25, 31]] },
    {
      document: 'calico-docs/system-requirements',
      lines: [17, [80, 85]],
      passage: 'Kernel and port',
    },
    { document: 'calico-docs/aws', lines: [[13, 25]] },
    { document: 'calico-docs/calico-product-editions', lines: [30], passage: 'Support' },
  ],
  reviewed: '2026-11-27',
} as const satisfies Mode<'calico'>;
