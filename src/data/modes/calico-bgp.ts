import type { Mode } from '../mode.ts';
import { chosenAddress, podIdentityRules } from './conditions.ts';

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
      step: 'Label the nodes by rack, for example `kubectl label node my-node rack=rack-1`, and give each router the nodes of its rack as BGP peers.',
    },
    {
      step: 'Tell the nodes of each rack their router: put address and AS number of yours into a `BGPPeer` and apply it with `calicoctl apply -f`. BGP keeps routes from nodes whose own AS is in the path: have the routers rewrite it or announce a default route, or lift the check there and by `numAllowedLocalASNumbers`.',
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
    'Nodes on x86-64, arm64, ppc64le or s390x with Linux 5.10 or later',
    'Interfaces named `cali` left to Calico, by NetworkManager as well where it runs',
    'No Firewalld or other manager of iptables on the nodes',
    'TCP 179 open in both directions on all nodes, TCP 5473 towards those that run Typha',
    'Routers that speak BGP and accept pod routes, or all nodes in one layer 2 network',
    'A pod range that overlaps no other range of the network and is unique wherever it is routed',
    '`calicoctl`, installed and configured; on a node, to see the sessions of that node with it',
    'For more than about 100 nodes: peering with routers or route reflectors in place of the mesh',
    'Where nodes of one AS learn routes through routers of another: a path without that AS, or a default route',
    'On AWS: one VPC subnet for all nodes, the source/destination check off, outgoing NAT for what leaves AWS',
  ],
  supportedBy:
    'For open source the community answers; the support of Calico Cloud and Calico Enterprise is of the kind Standard or Business. On EC2 nodes of EKS AWS supports the VPC CNI alone.',
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
        'policy.default-deny',
      ],
      reason:
        'A BGP client such as BIRD spreads the routes, while packets to and from a pod are filtered on its host, by iptables on Linux. What Windows nodes lack of policy stands in the row on them.',
      sources: [
        { document: 'calico-docs/determine-best-networking', lines: [117] },
        {
          document: 'calico-docs/data-path',
          lines: [
            [11, 17],
            [50, 54],
          ],
        },
        { document: 'calico-docs/about-ebpf', lines: [42, 43, 51], passage: 'Standard data plane' },
        { document: 'calico/dispatch', lines: [[50, 57]], passage: 'Drop for unknown interfaces' },
        { document: 'tigera-operator/validation', lines: [[277, 290]], passage: 'Start delay' },
      ],
    },
    {
      features: ['policy.staged-audit'],
      reason:
        'The code that renders iptables leaves staged policies out, and the flow logs that tell what they would do come with the set-up. What they do on Windows nodes stands in the row on these.',
      sources: [
        { document: 'calico/policy-rules', lines: [[37, 41]], passage: 'Staged policies skipped' },
        { document: 'calico-docs/view-flow-logs', lines: [[97, 105]] },
      ],
    },
    {
      features: ['policy.delegation'],
      reason: 'Rights by tier are judged by the API server of Calico or by an admission webhook.',
      sources: [{ document: 'calico-docs/rbac-tiered-policies', lines: [[20, 28]] }],
    },
    {
      features: ['networking.bandwidth', 'networking.multicast'],
      reason:
        'The guide to QoS makes exceptions for eBPF mode only, and pods with a routed /32 have no broadcast domain.',
      sources: [
        { document: 'calico-docs/qos-controls', lines: [[22, 43]] },
        { document: 'calico-docs/faq', lines: [[498, 501]] },
      ],
    },
    {
      features: ['networking.rdma-sriov'],
      reason:
        'The search behind the answer went through all pages of the documentation, those on BGP among them.',
      sources: [
        { document: 'calico-docs/version-3-32', passage: 'All pages, those on BGP included' },
      ],
    },
    {
      features: ['aws.outposts-local-zones'],
      reason:
        'The page on AWS, which treats bare packets too, and that of EKS on other CNIs, the two behind the answer, name neither place.',
      sources: [
        { document: 'calico-docs/aws', passage: 'Silent on Outposts and Local Zones' },
        { document: 'eks-user-guide/alternate-cni-plugins', passage: 'Silent on both' },
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
        'Their guides ask for the CNI plugin of Calico, which runs here, or for pods that are routable between clusters, by BGP for example. That for AWS keeps the pools of gateways out of BGP.',
      sources: [
        { document: 'calico-docs/multiple-networks', lines: [[34, 68]] },
        {
          document: 'calico-docs/egress-gateway-aws',
          lines: [
            [173, 183],
            [444, 451],
            [539, 556],
          ],
          passage: 'Requirements and the pools of gateways',
        },
        { document: 'calico-docs/egress-gateway-on-prem', lines: [[157, 165]] },
        { document: 'calico-docs/federation-overview', lines: [[32, 38]] },
      ],
    },
    {
      features: [
        'policy.fqdn',
        'security.runtime-detection',
        'observability.l7-visibility',
        'observability.service-map',
        'observability.packet-capture',
      ],
      reason:
        'Who has them is a matter of the edition, and what some of the answers say of eBPF mode does not touch iptables.',
      sources: [
        { document: 'calico-docs/calico-product-editions', lines: [23, 53, [61, 64], 74, 76, 79] },
      ],
    },
    {
      features: ['policy.l7', 'services.service-mesh'],
      reason:
        'Of Calico the prerequisites of the pages on Istio name its CNI or its operator, which are here. Connect-time load balancing, which the answers tie to eBPF mode, is a setting of that mode. On EKS a webhook in a pod, such as the injector of Istio, takes the host network to be reached.',
      sources: [
        { document: 'calico-docs/deploy-istio-ambient', lines: [[16, 25]] },
        {
          document: 'calico-docs/app-layer-policy',
          lines: [
            [19, 40],
            [96, 113],
            [454, 463],
          ],
        },
        {
          document: 'calico-docs/managed-public-cloud-eks',
          lines: [[137, 142]],
          passage: 'Webhooks on EKS',
        },
        {
          document: 'calico/docs-config-params',
          lines: [[1646, 1651]],
          passage: 'Connect-time load balancing',
        },
      ],
    },
    {
      features: [
        'observability.flow-logs',
        'observability.ui',
        'observability.policy-verdicts',
        'observability.export',
      ],
      reason:
        'Whisker and Goldmane come with an installation by the operator such as this, and `Log` rules of the standard data plane record a packet before the actions that follow. By the code Windows nodes get no collector of flows.',
      sources: [
        {
          document: 'calico-docs/view-flow-logs',
          lines: [
            [22, 33],
            [97, 105],
          ],
        },
        { document: 'calico-docs/log-rules', lines: [[46, 55]] },
        { document: 'calico/windows-driver', lines: [[35, 59]], passage: 'No flow collector' },
      ],
    },
    {
      features: ['security.wireguard'],
      reason:
        'WireGuard makes its own tunnels from node to node, for 60 bytes of MTU or 80 over IPv6. It rules out the live migration of KubeVirt machines that the mode allows.',
      sources: [
        {
          document: 'calico-docs/encrypt-cluster-pod-traffic',
          lines: [
            [22, 27],
            [37, 58],
          ],
        },
        { document: 'calico-docs/mtu', lines: [[69, 72]], passage: 'MTU with WireGuard' },
        { document: 'calico-docs/kubevirt-networking', lines: [45, 74], passage: 'Live migration' },
      ],
    },
    {
      features: ['ipam.ip-pools', 'ipam.warm-pool'],
      reason:
        'Blocks, selectors and annotations are those of Calico IPAM, with which the documentation describes BGP without an overlay; encapsulation is a field of its own in a pool.',
      sources: [
        { document: 'calico-docs/get-started-ip-addresses', lines: [[37, 51]] },
        { document: 'calico-docs/ippool', lines: [[43, 46], 50], passage: 'Fields of a pool' },
        { document: 'calico/ippool-types', lines: [[124, 126]], passage: 'namespaceSelector' },
        {
          document: 'calico-docs/configure-cni-plugins',
          lines: [[418, 447]],
          passage: 'Pools by annotation',
        },
        {
          document: 'calico-docs/determine-best-networking',
          lines: [[157, 162]],
          passage: 'BGP with Calico IPAM',
        },
      ],
    },
    {
      features: ['ipam.lb-ipam'],
      reason:
        'kube-controllers assigns the addresses, and BGP, over which they are announced, runs here.',
      sources: [
        { document: 'calico-docs/service-loadbalancer', lines: [[21, 59], 146] },
        { document: 'calico-docs/advertise-service-ips', lines: [[164, 198]] },
      ],
    },
    {
      features: ['services.l2-announce'],
      reason:
        'v3.32 leaves announcements to BGP, which runs here. The answers to ARP that come with v3.33 ask for a pool without encapsulation in the subnet of the hosts, another than that of the pods here.',
      sources: [
        { document: 'calico-docs/service-loadbalancer', lines: [146], passage: 'BGP alone' },
        { document: 'calico/release-notes-v3-33-0', lines: [206] },
        {
          document: 'calico-docs/local-subnet-l2-reachability',
          lines: [
            [29, 38],
            [70, 74],
          ],
        },
        {
          document: 'calico-docs/system-requirements',
          lines: [[217, 221]],
          passage: 'Pods outside the range of hosts',
        },
      ],
    },
    {
      features: ['multicluster.connect'],
      reason:
        'Routes by BGP without an overlay are the way of open source; cluster mesh can take them in place of its own overlay. For clusters nested in KubeVirt machines the mesh of the nodes is off, as the guide asks.',
      sources: [
        { document: 'calico-docs/determine-best-networking', lines: [[72, 81], 93] },
        { document: 'calico-docs/bgp-to-workload', lines: [[39, 51]] },
        {
          document: 'calico-docs/federation-overview',
          lines: [[32, 38]],
          passage: 'Routes between clusters',
        },
        { document: 'calico-docs/federation-kubeconfig', lines: [12], passage: 'Own routing' },
      ],
    },
    {
      features: ['aws.eks-default', 'aws.fargate', 'aws.auto-mode', 'aws.eks-anywhere'],
      reason:
        'In all four AWS has the say: it installs the VPC CNI by default and has Cilium or Kindnet in EKS Anywhere. Fargate takes the VPC CNI alone, Auto Mode no alternate CNI.',
      sources: [
        {
          document: 'eks-user-guide-2024/create-cluster',
          lines: [[237, 241]],
          passage: 'The VPC CNI by default',
        },
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14, 58] },
        { document: 'eks-anywhere/cni', lines: [18, 19, [287, 302]] },
      ],
    },
    {
      features: ['aws.hybrid-nodes-gateway'],
      reason:
        'The gateway requires the EKS build of Cilium; that Calico can announce pods by BGP stands in the answer already.',
      sources: [
        { document: 'eks-user-guide/hybrid-nodes-gateway-overview', lines: [34, 38, 74] },
        { document: 'calico-docs/bgp', lines: [[12, 22]], passage: 'Peers outside the cluster' },
      ],
    },
    {
      features: ['operations.air-gapped', 'security.supply-chain'],
      reason: 'Both rest on an installation by the operator, and so does this mode.',
      sources: [
        { document: 'calico-docs/alternate-registry', lines: [[15, 19], 33] },
        { document: 'calico-docs/imageset', lines: [38] },
      ],
    },
    {
      features: ['security.fips'],
      reason:
        'FIPS mode takes away the passwords of BGP peers, which the answer names among what is missing.',
      sources: [{ document: 'calico-docs/fips', lines: [[30, 45]] }],
    },
    {
      features: [
        'services.gateway-api',
        'services.ingress',
        'operations.cli',
        'observability.metrics',
      ],
      reason:
        'The gateway is Envoy managed by the operator, and Ingress controllers in the cluster are pods behind Services. The passages on `calicoctl` and metrics say nothing of how routes are spread.',
      sources: [
        {
          document: 'calico-docs/about-calico-ingress-gateway',
          lines: [
            [28, 34],
            [40, 43],
          ],
        },
        {
          document: 'calico-docs/about-kubernetes-ingress',
          lines: [
            [58, 65],
            [73, 75],
          ],
        },
        { document: 'calico-docs/calicoctl-overview', lines: [[22, 50]] },
        { document: 'calico-docs/monitor-component-metrics', lines: [28] },
      ],
    },
  ],
  answers: {
    'networking.native-routing': {
      support: 'yes',
      value: 'The mode itself: bare packets over a BGP fabric',
      reason:
        'The packet that leaves the pod is the one on the wire. Routers learn pod routes from the nodes, so the broader network can route to pods.',
      conditions: [
        'Routers that accept pod routes, or a single layer 2 network, beyond which pods are not routable',
        'On AWS: within one subnet, source/destination check off',
      ],
      because:
        'without peers beyond a layer 2 network no router outside learns the routes of pods.',
      default: 'On, by `encapsulation: None`',
      sources: [
        { document: 'calico-docs/determine-best-networking', lines: [93, 113, [157, 164]] },
        { document: 'calico-docs/vxlan-ipip', lines: [[16, 24]] },
        { document: 'calico-docs/aws', lines: [[13, 18]], passage: 'One VPC subnet' },
        { document: 'calico/values', lines: [[56, 60]], passage: 'Encapsulation of a pool' },
      ],
    },
    'networking.encapsulation': {
      support: 'na',
      value: 'None: the mode does without an overlay',
      reason:
        'Pools have both encapsulation modes at `Never`. A further pool in a `CrossSubnet` mode would bring an overlay back for traffic between subnets.',
      sources: [
        {
          document: 'calico-docs/vxlan-ipip',
          lines: [
            [16, 32],
            [126, 130],
          ],
        },
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
        'Unencapsulated pools need BGP, or Felix as the writer of routes. Nodes begin as a full mesh, which peering with routers or route reflectors can replace.',
      conditions: [
        'Where the mesh goes: a maintenance window, and replacement peerings up before, or pods lose the network',
        'Where the mesh stays: about 100 nodes or fewer, as advised',
        'Nodes of one AS behind routers of another: a path without that AS, a default route, or the check lifted on both sides',
        'TCP 179 open between the nodes, as to their other peers',
        'Windows nodes: the remote access service of Windows, no Service routes, no route reflectors',
        'Peers, filters and reflectors: `calicoctl`, by the guide',
      ],
      because:
        'the mesh suits about 100 nodes, BGP keeps routes from nodes whose own AS is in the path, its port has to be open, and Windows nodes lack parts of it.',
      default: 'On with the Calico CNI, as a full mesh in AS 64512; off on EKS',
      sources: [
        { document: 'calico-docs/bgp', lines: [[28, 48], 54, 60, [160, 181], 221] },
        {
          document: 'calico-docs/l3-interconnect-fabric',
          lines: [
            [154, 175],
            [208, 222],
          ],
          passage: 'One AS behind another',
        },
        { document: 'calico-docs/bgppeer', lines: [52], passage: 'numAllowedLocalASNumbers' },
        { document: 'calico-docs/vxlan-ipip', lines: [[36, 38]] },
        { document: 'tigera-operator/validation', lines: [[177, 182]], passage: 'BGP required' },
        { document: 'tigera-operator/core-controller', lines: [[581, 599]], passage: 'Default' },
        { document: 'calico-docs/system-requirements', lines: [[79, 86]], passage: 'Port of BGP' },
        { document: 'calico-docs/limitations', lines: [13], passage: 'Networking' },
        { document: 'calico-docs/requirements', lines: [35, [39, 43]], passage: 'Calico BGP' },
      ],
      reviewed: '2026-11-29',
    },
    'networking.ipv6': {
      support: 'yes',
      value: 'One plain IPv6 pool, routed by BGP, on new clusters',
      because:
        'pools here are plain and BGP is on, so VXLAN, its kernels and the VPC CNI play no part.',
      reason:
        'IPv6 pools of the operator have no encapsulation unless told otherwise, and the BGP that it wants for them is on here. NAT is off for them by default. Windows nodes have no IPv6.',
      conditions: [
        'Calico IPAM, set up when the cluster is created',
        'IPv6 forwarding, a default IPv6 route and an address that the others reach on each node',
        'Routers that accept the IPv6 routes of pods, or a single layer 2 network',
      ],
      default: 'IPv4 only',
      sources: [
        { document: 'calico-docs/ipv6', lines: [18, [26, 46], [57, 61], [71, 86]] },
        {
          document: 'tigera-operator/defaults',
          lines: [[190, 196]],
          passage: 'Encapsulation and NAT of IPv6 pools',
        },
        { document: 'tigera-operator/validation', lines: [[177, 182]], passage: 'BGP required' },
        {
          document: 'calico-docs/determine-best-networking',
          lines: [113],
          passage: 'Networks without an overlay',
        },
        { document: 'calico-docs/limitations', lines: [13], passage: 'Windows' },
      ],
    },
    'networking.dual-stack': {
      support: 'yes',
      value: 'One plain pool of each family, on new clusters',
      because: 'pools here are plain and BGP is on, so VXLAN and its kernels play no part.',
      reason:
        'With a pool of each family in the `Installation` every pod gets an address of both. The example of the guide has IP-in-IP in its IPv4 pool, which this mode does without. Windows nodes take no part.',
      conditions: [
        'Calico IPAM, a new cluster',
        'Kubernetes 1.16 or later that is itself dual-stack, which EKS is not',
        'Forwarding, a default route and a reachable address of each family on every node',
        'Routers that accept pod routes of both families, or a single layer 2 network',
      ],
      default: 'IPv4 only',
      sources: [
        {
          document: 'calico-docs/ipv6',
          lines: [
            [18, 24],
            [32, 61],
            [152, 178],
          ],
        },
        {
          document: 'eks-user-guide/cni-ipv6',
          lines: [[18, 20]],
          passage: 'One family for pods and Services',
        },
        { document: 'tigera-operator/validation', lines: [[177, 182]], passage: 'BGP required' },
        {
          document: 'calico-docs/determine-best-networking',
          lines: [113],
          passage: 'Networks without an overlay',
        },
        { document: 'calico-docs/limitations', lines: [13], passage: 'Windows' },
      ],
    },
    'networking.snat': {
      support: 'yes',
      value: 'Off where your network routes pods; else `natOutgoing`',
      reason:
        'The set-up disables it: pods keep their addresses, and your own infrastructure may translate them on the way to the internet. Enabled on a pool, it gives the address of the node to what leaves all pools; a further, disabled pool exempts its range. On a single layer 2 network without routers as peers pods are not routable outside, so they need it.',
      conditions: [
        'NAT off: a network that can route the addresses of pods',
        'On AWS: `natOutgoing` on the pool for what leaves AWS',
      ],
      because: 'the page on AWS asks for outgoing NAT towards resources outside AWS.',
      default: 'On for IPv4 pools of the operator; off for IPv6 pools',
      sources: [
        {
          document: 'calico-docs/workloads-outside-cluster',
          lines: [
            [19, 31],
            [54, 64],
          ],
        },
        { document: 'calico-docs/aws', lines: [[61, 68]], passage: 'Out of AWS' },
        { document: 'calico-docs/ippool', lines: [47] },
        { document: 'calico-docs/determine-best-networking', lines: [68, 74, 164] },
        {
          document: 'tigera-operator/defaults',
          lines: [
            [172, 182],
            [190, 196],
          ],
          passage: 'NAT by family',
        },
      ],
    },
    'networking.kube-proxy-replacement': {
      support: 'no',
      value: 'Not with iptables: kube-proxy remains',
      reason:
        'Routers hand traffic for an announced Service to a node, and there kube-proxy directs it to a pod. To replace it Calico has eBPF mode and VPP.',
      sources: [
        {
          document: 'calico-docs/advertise-service-ips',
          lines: [27, 34],
          passage: 'kube-proxy',
        },
        { document: 'calico-docs/about-ebpf', lines: [[22, 25], 44] },
        { document: 'calico-docs/getting-started', lines: [20], passage: 'VPP' },
      ],
    },
    'networking.kube-proxy-modes': {
      support: 'partial',
      missing: 'nftables mode of kube-proxy, which goes with the nftables data plane',
      value: 'Beside kube-proxy in iptables or IPVS mode',
      reason:
        'These two modes are those that the overview of data planes lists for the standard one. Calico on nftables is what the requirements offer for kube-proxy on nftables; `Iptables`, set here, makes the operator disable the nftables mode of Felix.',
      conditions: [
        'IPVS: Services of type NodePort, by the guide',
        'IPVS, noticed at the start of calico-node: a restart after a change of mode',
        'IPVS above 1,022 pods on a node: `IptablesMarkMask` may need more bits',
        'IPVS with a NodePort range of your own: the same range in Felix',
        'IPVS: deprecated by Kubernetes',
      ],
      because: 'the guide for IPVS asks for Services of type NodePort.',
      default: 'kube-proxy in iptables mode',
      sources: [
        { document: 'calico-docs/about-ebpf', lines: [44] },
        {
          document: 'calico-docs/system-requirements',
          lines: [[209, 213]],
          passage: 'kube-proxy modes',
        },
        {
          document: 'tigera-operator/core-controller',
          lines: [[1900, 1915]],
          passage: 'nftables mode of Felix',
        },
        {
          document: 'tigera-operator/installation-types',
          lines: [[1024, 1034]],
          passage: 'nftables for which data planes',
        },
        { document: 'calico-docs/use-ipvs', lines: [32, 36, 40, 47, 55] },
        { document: 'web/github-com-kubernetes-enhancements-issues-5495' },
      ],
      reviewed: '2026-11-29',
    },
    'networking.windows': {
      support: 'partial',
      missing:
        'IPv6, Service routes, route reflectors, WireGuard, host, L7 and staged policy, flow logs, some rules',
      value: 'Bare BGP nodes for IPv4, without Service routes',
      reason:
        'Windows nodes join the mesh over layer 2 or peer with routers. They borrow no address from the block of another node, even where the pool is full, and four addresses of each of their blocks are reserved. By default a node has one block. Rules with negated matches, named ports, ICMP types or `Log` are skipped, so a skipped `Deny` can let traffic pass. By the code a staged policy ends its tier there, with a deny unless the tier says `Pass`. A change of policy or a restart of Felix can reset connections between pods. A change of `natOutgoing` counts for new pods only. On AWS the installation can remove the route to the metadata service. v3.32.2 mends the BGP configuration that Calico writes on them.',
      conditions: [
        'Calico IPAM: `strictAffinity: true`',
        'Operator, Kubernetes 1.22 or later and its datastore, containerd 1.6 or later',
        '`windowsDataplane: HNS`, the Service range in `serviceCIDRs`, the API server in the ConfigMap `kubernetes-services-endpoint`, kube-proxy on the nodes',
        'Linux nodes for the control components, three for a highly available Typha',
        'Windows Server 1809 from build 17763.1432, or 2022 from build 20348.169',
        'the Windows features RemoteAccess, RSAT-RemoteAccess-PowerShell and Routing, a restart of the node, then `Install-RemoteAccess -VpnType RoutingOnly`',
        'On AWS: source/destination check off',
        'EKS and AKS: BGP not listed; for their Windows nodes the requirements list the VPC CNI and Azure CNI',
        'Not on GKE, IKS, OpenStack or K3s',
      ],
      because:
        'the pages also ask for Kubernetes 1.22, containerd 1.6, kube-proxy and the address of the API server, and leave out GKE, IKS, OpenStack and K3s.',
      default: 'Off (`windowsDataplane: Disabled`)',
      sources: [
        {
          document: 'calico-docs/limitations',
          lines: [
            [11, 15],
            [26, 31],
            [88, 90],
            [115, 122],
          ],
        },
        {
          document: 'calico-docs/requirements',
          lines: [[12, 23], 27, 35, 47, [59, 60], [92, 100], [106, 109], [117, 121]],
        },
        {
          document: 'calico/windows-rules',
          lines: [
            [142, 146],
            [174, 181],
            [257, 312],
            [355, 357],
          ],
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
        { document: 'calico/windows-driver', lines: [[35, 59]], passage: 'No flow collector' },
        { document: 'calico/release-notes-v3-32-2', lines: [35], passage: 'BGP on Windows' },
        {
          document: 'calico-docs/windows-operator-steps',
          lines: [
            [37, 58],
            [125, 170],
          ],
          passage: 'BGP service, API server, Service range, kube-proxy',
        },
        {
          document: 'tigera-operator/core-controller',
          lines: [[555, 559]],
          passage: 'Default of windowsDataplane',
        },
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
        'Hosts outside can connect straight to routable pods, so a rule by `ipBlock` can name the true client; through a Service under `Cluster` source NAT obscures it. SCTP, missing in eBPF mode, is no gap here, and the pods that the general answer exempts belong to the VPC CNI.',
      conditions: [
        'Windows nodes: no `except` in CIDRs and no named ports',
        'Pods off the host network',
      ],
      default: 'A pod that no policy selects allows all traffic',
      sources: [
        { document: 'calico-docs/determine-best-networking', lines: [[74, 79], 117] },
        { document: 'calico-docs/about-ebpf', lines: [42, 43], passage: 'iptables' },
        { document: 'calico-docs/advertise-service-ips', lines: [[29, 32]], passage: 'SNAT' },
        { document: 'calico-docs/enabling-ebpf', lines: [91], passage: 'SCTP in eBPF mode' },
        {
          document: 'calico/windows-rules',
          lines: [
            [257, 312],
            [621, 633],
          ],
          passage: 'HNS',
        },
        {
          document: 'calico/conversion',
          lines: [
            [134, 142],
            [677, 684],
          ],
          passage: 'except',
        },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [34] },
        { document: 'eks-user-guide/security-groups-for-pods', lines: [47], passage: 'Calico' },
        { document: 'calico-docs/kubernetes-default-deny', lines: [[26, 32]] },
      ],
      reviewed: '2026-11-29',
    },
    'policy.protocols-ports': {
      support: 'yes',
      value: 'All that rules can name, SCTP included, on Linux',
      reason:
        'Rules name TCP, UDP, ICMP, ICMPv6, SCTP or UDPLite, or a number, and match types of ICMP, single ports, ranges and named ports, which cost more CPU. The limits on SCTP and on names of protocols are those of eBPF mode.',
      conditions: ['Windows nodes skip rules with negated matches, ICMP types or named ports'],
      because: 'Windows nodes skip the whole rule that has such a match.',
      sources: [
        { document: 'calico-docs/rule', lines: [[8, 11]] },
        { document: 'calico-docs/icmp-ping', lines: [25] },
        {
          document: 'calico-docs/ports',
          lines: [
            [3, 7],
            [28, 31],
          ],
        },
        { document: 'calico-docs/enabling-ebpf', lines: [91] },
        {
          document: 'calico/policy-program',
          lines: [[1246, 1264]],
          passage: 'Names in eBPF mode',
        },
        { document: 'calico/windows-rules', lines: [[257, 312]] },
      ],
    },
    'policy.imds-pod-identity': {
      support: 'partial',
      missing: 'a recipe for EKS, of which the pages read have none',
      value: 'By address in rules; no pods of the VPC CNI to miss',
      because:
        'one page keeps EKS Pod Identity off Outposts, while a later one admits it except in local clusters on EBS; EKS Anywhere and clusters of your own on EC2 have none.',
      reason:
        'The pods that Calico policy can miss, those with a security group or with IPv4 egress over IPv6, come with the VPC CNI, which BGP excludes. On EKS the agent of Pod Identity has a link-local address of the node. The egress policy of a pod judges what goes there, and the setting of the operator then accepts it.',
      conditions: podIdentityRules,
      sources: [
        {
          document: 'calico-docs/external-ips-policy',
          lines: [[19, 21]],
          passage: 'Addresses in rules; silent on metadata',
        },
        { document: 'calico-docs/entityrule', lines: [15], passage: 'nets' },
        {
          document: 'eks-user-guide/pod-identities',
          lines: [95, [127, 140]],
          passage: 'The agent, and where it runs',
        },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [34] },
        { document: 'eks-user-guide/security-groups-for-pods', lines: [47], passage: 'Calico' },
        { document: 'tigera-operator/validation', lines: [[205, 207]], passage: 'Other CNIs' },
        {
          document: 'calico/docs-config-params',
          lines: [[733, 750]],
          passage: 'From a pod to its node',
        },
        { document: 'tigera-operator/node', lines: [1470], passage: 'The operator accepts it' },
        { document: 'eks-user-guide/eks-outposts', lines: [[188, 191]], passage: 'Pod Identity' },
        { document: 'calico/conversion', lines: [[134, 142]], passage: 'Pods on the host network' },
        { document: 'eks-user-guide/private-clusters', lines: [95], passage: 'IRSA calls STS' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.troubleshooting': {
      support: 'partial',
      missing: 'general availability of flow logs; rules come as a raw dump of the node',
      value: 'Flow logs, `Log` rules, and a dump of the rules',
      reason:
        'A flow log carries its verdict and the policies it met, and Whisker filters by policy. `Log` rules write to the log of the kernel, before later actions apply. In v3.30.6, v3.31.4, v3.32.0 and later `logPrefix` can add tier and policy, of which iptables shows up to 29 characters. `calicoctl cluster diags` collects the rules with their counters, and the IP sets, of the nodes that `--focus-nodes` names and of others, five in all unless told otherwise.',
      conditions: [
        'Flow logs: Linux nodes, installation by operator or Helm; after an upgrade from 3.29 or older, switched on by hand',
        '`Log` rules: not on Windows nodes; removed after use, since they can burden the cluster',
        '`Log` rules: an `Allow` rule right after, as the end of the tier may deny; no containerised cluster such as kind',
        'Whisker: a port-forward, as by default it exposes no endpoint',
      ],
      because:
        'flow logs come from Linux nodes alone and stay off after an upgrade from 3.29 or older.',
      sources: [
        {
          document: 'calico-docs/view-flow-logs',
          lines: [[11, 15], [50, 52], 62, 73, 95, [97, 105]],
        },
        { document: 'calico/windows-driver', lines: [[35, 59]], passage: 'No flow collector' },
        { document: 'calico-docs/log-rules', lines: [30, 35, [46, 60], 109] },
        { document: 'calico-docs/release-notes-index', lines: [93], passage: 'Tech preview' },
        { document: 'calico/docs-config-params', lines: [[446, 455]], passage: 'LogPrefix' },
        {
          document: 'calico-docs/release-notes-index',
          lines: [233, [266, 270]],
          passage: 'Specifiers in v3.32.0',
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
          document: 'calico/calicoctl-cluster-diags',
          lines: [
            [66, 71],
            [279, 293],
            [721, 739],
            [770, 774],
          ],
        },
        { document: 'calico-docs/diags', lines: [[35, 48]] },
        { document: 'calico-docs/limitations', lines: [15], passage: 'Windows' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.security-groups': {
      support: 'no',
      value: 'None for pods; on AWS only the nodes have groups',
      reason:
        'Security groups are a feature of AWS and belong to network interfaces. On EC2 Calico gives pods addresses outside the range that AWS uses for instances, so no interface of AWS holds one.',
      sources: [
        { document: 'calico-docs/aws', lines: [[15, 18]] },
        { document: 'eks-best-practices/sgpp', lines: [18, 29] },
      ],
    },
    'aws.summary': {
      support: 'partial',
      missing: 'a guide for EKS, AWS support, Fargate, Auto Mode, bare packets across subnets',
      value: 'On EC2 nodes of one subnet; no guide for EKS',
      reason:
        'Nodes route bare packets inside one VPC subnet; across subnets the AWS page turns to an overlay. The EKS guide installs Calico with BGP disabled, and for pods that are routable outside the cluster the page on networking options sends you to the VPC CNI.',
      conditions: [
        'Source/destination check off on every node',
        'Outgoing NAT on the pool for what leaves AWS',
        'On EKS: webhook servers on the host network, as the control plane cannot reach pods',
      ],
      because: 'the page on AWS asks for outgoing NAT towards resources outside AWS.',
      sources: [
        {
          document: 'calico-docs/aws',
          lines: [
            [13, 32],
            [61, 68],
          ],
        },
        {
          document: 'calico-docs/managed-public-cloud-eks',
          lines: [
            [137, 142],
            [181, 187],
          ],
        },
        { document: 'calico-docs/determine-best-networking', lines: [189] },
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14, 58] },
      ],
    },
    'aws.node-autoscaling': {
      support: 'partial',
      missing: 'a startup taint and a guide to either autoscaler, in the pages read',
      value: 'Pod limit by hand; new nodes in the one subnet',
      because:
        'nodes run with the limit of their type too, managed node groups cap it, and with the mesh off a new node takes the peers that select it.',
      reason:
        'Karpenter counts pods by ENIs or takes 110 unless `maxPods` says otherwise, `podsPerCore` can lower that, and EKS limits them by instance type. Bare packets stay inside one VPC subnet and need the source/destination check off, so each new node has to be in it and have it off. calico-node reports the network when BIRD and Felix are ready or a timeout has passed.',
      conditions: [
        'More pods than EKS grants the type: a limit set by hand',
        'All nodes in one subnet',
        'Mesh off: new nodes that a `BGPPeer` selects, as by the label in its `nodeSelector`',
        'Check off by `awsSrcDstCheck: Disable`, for which nodes of EKS have the IAM rights by default, or by other means',
        'Managed node groups without a custom AMI: 110 pods at most, 250 above 30 vCPUs',
      ],
      sources: [
        { document: 'karpenter/instance-types', lines: [[732, 745]], passage: 'Pods of a node' },
        { document: 'karpenter/nodeclasses', lines: [339], passage: 'maxPods' },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[285, 289]] },
        {
          document: 'calico-docs/managed-public-cloud-eks',
          passage: 'Silent on autoscalers and taints',
        },
        {
          document: 'calico-docs/aws',
          lines: [[13, 25]],
          passage: 'One VPC subnet; silent on autoscalers',
        },
        {
          document: 'calico-docs/bgp',
          lines: [
            [92, 107],
            [176, 181],
          ],
          passage: 'Peers by label, mesh off',
        },
        {
          document: 'calico/docs-config-params',
          lines: [[2804, 2818]],
          passage: 'AWSSrcDstCheck',
        },
        { document: 'calico-docs/felixconfig', lines: [[323, 340]], passage: 'IAM rights' },
        {
          document: 'calico/node-startup',
          lines: [
            [249, 306],
            [324, 327],
          ],
        },
        {
          document: 'eks-user-guide/max-pods',
          lines: [114, [134, 139]],
          passage: 'Cap of managed node groups',
        },
      ],
    },
    'aws.hybrid-nodes': {
      support: 'partial',
      missing: 'clear AWS support; while AWS listed Calico, VXLAN was the networking mode',
      value: 'BGP was described for it, bare pools were not',
      reason:
        'An older page of AWS counted BGP among the supported features of Calico, with VXLAN as the networking mode. The current page covers Cilium and has moved Calico to examples. The page on webhooks still has AWS support the BGP features of both, and that on other CNIs the core of both.',
      conditions: [
        'for what AWS supports: archived copies of its user guide',
        'clusters of the IPv4 family, with RFC 1918 ranges for nodes and pods on premises',
        'webhooks there: pod ranges routable on premises and set as remote pod networks; else, as AWS recommends, on cloud nodes',
      ],
      because:
        'what AWS supports there is known from archived copies of its guide, which ask for IPv4 clusters, RFC 1918 ranges and, for webhooks, routable pods.',
      sources: [
        {
          document: 'eks-user-guide-2024/hybrid-nodes',
          lines: [58],
          passage: 'Address family, ranges on premises',
        },
        {
          document: 'eks-user-guide/hybrid-nodes-cni',
          lines: [25, [50, 52], [62, 64]],
          passage: 'Capabilities of Calico',
        },
        {
          document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni',
          passage: 'Cilium named, Calico moved',
        },
        {
          document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-webh',
          passage: 'Routable pod networks',
        },
        {
          document: 'eks-user-guide/alternate-cni-plugins',
          lines: [14],
          passage: 'Core capabilities of both',
        },
      ],
    },
    'aws.security-groups-for-pods': {
      support: 'no',
      value: 'No interface of the VPC for a pod, hence no group',
      reason:
        'The feature is switched on in the VPC CNI and gives pods branch interfaces; the operator accepts BGP with no other CNI than Calico.',
      sources: [
        { document: 'eks-best-practices/sgpp', lines: [[27, 29]], passage: 'Branch interfaces' },
        { document: 'tigera-operator/validation', lines: [[205, 207]], passage: 'Other CNIs' },
      ],
    },
    'aws.vpc-flow-logs': {
      support: 'partial',
      missing: 'pods of the node itself in a plain log; pods behind NAT where a pool has it',
      value: 'Pod addresses, by the two `pkt-` fields',
      reason:
        'Bare packets inside a subnet bear pod addresses, which are none of the interface. The logs put the primary IPv4 address of the interface into `srcaddr` as they leave and into `dstaddr` as they arrive. The original stands in `pkt-srcaddr` or `pkt-dstaddr`. Outgoing NAT, which the set-up disables and the page on AWS wants for what leaves AWS, leaves the address of the node instead.',
      conditions: [
        'A flow log created with `pkt-srcaddr` and `pkt-dstaddr`',
        'Inferred: the page of AWS speaks of addresses in general, not of Calico',
        'Queries to the Amazon DNS server and to instance metadata, among others, are not logged',
      ],
      sources: [
        {
          document: 'calico-docs/aws',
          lines: [
            [13, 32],
            [61, 68],
          ],
        },
        { document: 'calico-docs/workloads-outside-cluster', lines: [19] },
        { document: 'web/docs-aws-amazon-com-vpc-latest-userguide-flow-logs-limitat' },
      ],
      reviewed: '2026-11-29',
    },
    'aws.nlb-alb-ip-targets': {
      support: 'no',
      value: 'Not on EC2; on hybrid nodes described for Cilium',
      because: 'AWS names Cilium as a prerequisite there and does not speak of other CNIs.',
      reason:
        'By its pages the controller wants pods with native VPC networking for an NLB, and with addresses on an ENI for an ALB. Instance targets remain, at an ALB through NodePorts. AWS describes `ip` targets of an NLB for routable pods on hybrid nodes, with Cilium as the prerequisite.',
      sources: [
        { document: 'aws-load-balancer-controller/nlb', lines: [[26, 27]] },
        {
          document: 'aws-load-balancer-controller/how-it-works',
          lines: [[44, 48]],
          passage: 'Modes of an ALB',
        },
        { document: 'calico-docs/aws', lines: [[15, 18]], passage: 'Pod addresses' },
        {
          document: 'eks-user-guide/hybrid-nodes-load-balancing',
          lines: [15, 22, [27, 30]],
          passage: 'NLB: targets and prerequisites',
        },
      ],
    },
    'ipam.prefix-delegation': {
      support: 'na',
      value: 'Pods have pool addresses; ENIs play no part',
      reason:
        'Calico assigns addresses outside the range that AWS uses for instances, so no ENI holds one.',
      sources: [{ document: 'calico-docs/aws', lines: [[15, 18]] }],
    },
    'ipam.static-ip': {
      support: 'yes',
      value: 'Pod annotation; no floating IPs by the operator',
      because: 'the page on floating IPs leaves out clusters that the operator manages.',
      reason:
        'The operator sets this mode up, and floating IPs are not supported on clusters that it manages. An `IPReservation`, or a pool that selects no node, keeps chosen addresses from other pods. KubeVirt machines in bridge mode keep their address by default; the BGP without an overlay that the guide asks for is here.',
      conditions: chosenAddress,
      sources: [
        { document: 'calico-docs/use-specific-ip', lines: [[27, 61]] },
        { document: 'calico-docs/add-floating-ip', lines: [42], passage: 'Operator' },
        { document: 'calico-docs/ipamconfig', lines: [38], passage: 'KubeVirt' },
        {
          document: 'calico-docs/kubevirt-networking',
          lines: [
            [28, 33],
            [50, 52],
            [76, 79],
          ],
        },
      ],
    },
    'performance.kernel-bypass': {
      support: 'partial',
      missing: 'TCX, peer redirect, DPDK, netkit, IPv6 XDP; no word on BIG TCP, BBR and SR-IOV',
      value: 'No tunnel to pay for; XDP for untracked IPv4 policy',
      because: 'the XDP state of Felix holds IPv4 alone.',
      reason:
        'Packets go on the wire without the encapsulation that would cost CPU and bytes. Beside iptables Felix has XDP, for IPv4 alone, for untracked incoming deny rules on host endpoints, where the network card or its driver can do it, from Linux 4.16 on. Packets to pods take the routing table of Linux. TCX and peer redirect are settings of eBPF mode, and DPDK comes with VPP. v3.33.0 adds netkit devices, on Linux 6.7 or later.',
      default: 'XDPEnabled: true',
      sources: [
        { document: 'calico/int-dataplane', lines: [[789, 803]], passage: 'XDP' },
        {
          document: 'calico/xdp-state',
          lines: [
            [101, 104],
            [114, 117],
          ],
          passage: 'IPv4 alone',
        },
        {
          document: 'calico/docs-config-params',
          lines: [[1613, 1621], [2280, 2286], 2420, [2437, 2448]],
          passage: 'BPFAttachType, BPFRedirectToPeer, XDPEnabled',
        },
        {
          document: 'calico/docs-config-params',
          passage: 'Without netkit, BIG TCP, BBR and SR-IOV',
        },
        {
          document: 'calico/release-notes-v3-33-0',
          lines: [185],
          passage: 'netkit, from v3.33.0 on',
        },
        { document: 'calico-docs/determine-best-networking', lines: [53], passage: 'Overhead' },
        { document: 'calico-docs/defend-dos-attack', lines: [[19, 32], 48] },
        { document: 'calico-docs/data-path', lines: [[11, 17]] },
        { document: 'calico-docs/getting-started', lines: [[134, 136]], passage: 'DPDK' },
      ],
    },
    'security.ipsec': {
      support: 'no',
      value: 'Needs VPP and IP-in-IP; take WireGuard',
      reason:
        'The guide to IPsec requires the VPP data plane and IP-in-IP between the nodes, and this mode has neither.',
      sources: [
        { document: 'calico-docs/ipsec', lines: [[17, 20]] },
        { document: 'calico-docs/about-ebpf', lines: [47], passage: 'WireGuard' },
      ],
    },
    'security.mtls': {
      support: 'partial',
      missing: 'general availability, and use together with the HTTP rules of Calico',
      value: 'Istio ambient mode by the operator, as tech preview',
      because:
        'the bundled Istio is Linux software, and connect-time load balancing, which has to be off beside it, is a setting of eBPF mode.',
      reason:
        'The operator, which installs this mode, installs Istio in ambient mode as well. A patched ztunnel keeps the original destination port, so policies go on matching; with a waypoint proxy they see port 15008. Connect-time load balancing, which is incompatible, belongs to eBPF mode. Resources of Calico itself must not be labelled for the mesh.',
      conditions: [
        'Installation by the operator, workloads on Linux nodes',
        'No waypoint proxy, or policies that admit port 15008',
        'Pods or namespaces labelled for the mesh',
      ],
      default: 'off',
      since: 'v3.32.0 as tech preview',
      sources: [
        { document: 'tigera-operator/istio', lines: [[309, 311]], passage: 'Linux' },
        {
          document: 'calico-docs/about-istio-ambient',
          lines: [
            [7, 33],
            [41, 49],
          ],
        },
        {
          document: 'calico-docs/deploy-istio-ambient',
          lines: [
            [16, 40],
            [66, 67],
            [69, 75],
            [77, 80],
          ],
        },
        {
          document: 'calico/docs-config-params',
          lines: [[1646, 1651]],
          passage: 'Connect-time load balancing',
        },
        { document: 'calico-docs/release-notes-index', lines: [91, 97], passage: 'Tech preview' },
      ],
      reviewed: '2026-11-29',
    },
    'services.source-ip': {
      support: 'external',
      provider: 'kube-proxy',
      value: 'Kept under `Local`, announced by nodes with a backend',
      because:
        '`Local` keeps the address of a client from outside, not every load balancer supports it, Windows nodes do with DSR alone, and affinity takes Windows Server 2022 there.',
      reason:
        'kube-proxy directs what arrives at a node. Under `externalTrafficPolicy: Cluster` all nodes announce the range of the Services and source NAT obscures the client. Under `Local` the nodes with a backend announce the Service, and the address stays, though the load may be uneven. Session affinity is up to kube-proxy as well; the faults in it that the cited notes of v3.32.2 list are those of eBPF mode.',
      conditions: [
        'Under `Local`: Services of type LoadBalancer or NodePort, and load balancers that support it',
        'Windows nodes: under `Local`, if kube-proxy runs with DSR; affinity from Windows Server 2022 on',
      ],
      sources: [
        { document: 'kubernetes/windows-networking', passage: 'Windows: settings of Services' },
        { document: 'calico-docs/advertise-service-ips', lines: [[27, 32], 50] },
        { document: 'calico-docs/about-kubernetes-services', lines: [[116, 124]] },
        { document: 'calico-docs/about-ebpf', lines: [39, 44] },
        { document: 'calico/release-notes-v3-32-2', lines: [7, 13] },
      ],
      reviewed: '2026-11-29',
    },
    'services.dsr': {
      support: 'no',
      value: 'Not with kube-proxy; in eBPF mode or VPP',
      because: 'the page on VPP says that its Services use direct server return by default.',
      reason:
        'The overview of data planes gives direct server return to eBPF mode and not to the standard one. There it asks for a network that lets a node send with the address of another.',
      sources: [
        { document: 'calico-docs/about-ebpf', lines: [22, 40] },
        { document: 'calico-docs/enabling-ebpf', lines: [[401, 413]] },
        { document: 'calico-docs/specifics', lines: [13, 15], passage: 'VPP' },
      ],
    },
    'services.maglev': {
      support: 'no',
      value: 'Not by kube-proxy; in eBPF mode with DSR, or VPP',
      because: 'the page on VPP says that it balances Services with the Maglev algorithm.',
      reason:
        'An address that is announced outside is one of the prerequisites, and BGP can see to it; the eBPF data plane in direct server return mode is another. VPP has an implementation of its own.',
      sources: [
        { document: 'calico-docs/add-maglev-load-balancing', lines: [[27, 31]] },
        { document: 'calico-docs/specifics', lines: [13], passage: 'VPP' },
      ],
    },
    'services.bgp-service-ips': {
      support: 'yes',
      value: 'Cluster, external and LoadBalancer addresses',
      reason:
        'The sessions are there, so what is left is to list the ranges in BGPConfiguration. Under `externalTrafficPolicy: Local` the load may be uneven. A label keeps a node from announcing.',
      conditions: [
        'A router, route reflector or top-of-rack switch outside as a peer; for ECMP one with BGP multipath',
        'Services of type LoadBalancer or NodePort, where `externalTrafficPolicy` is `Local`',
        'Linux nodes, as Windows nodes do not announce Services',
        'On v3.32: v3.32.2 or later; before, a node could announce a Service whose local endpoint was not ready',
        'External and LoadBalancer addresses: inside a range that is listed',
      ],
      because:
        'Windows nodes do not support the advertisement of Service addresses, and for ECMP the routers have to use BGP multipath.',
      default: 'off',
      sources: [
        {
          document: 'calico-docs/advertise-service-ips',
          lines: [
            [21, 50],
            [78, 198],
            [227, 237],
          ],
        },
        { document: 'calico-docs/limitations', lines: [13, 31], passage: 'Windows' },
        { document: 'calico-docs/bgpconfig', lines: [[57, 59]], passage: 'Empty by default' },
        { document: 'calico/release-notes-v3-32-2', lines: [30], passage: 'Service routes' },
      ],
      reviewed: '2026-11-29',
    },
    'services.node-local-dns': {
      support: 'yes',
      value: 'NodeLocal DNSCache; policy admits the hosts',
      reason:
        'The cache sits on the host network, so a policy on `kube-dns` that names its sources has to admit the addresses of hosts. Those of tunnels come in with encapsulation, and the annotation on `kube-dns` with eBPF mode; this mode has neither.',
      conditions: [
        'Linux nodes: the page does not speak of Windows',
        'Policy on `kube-dns` that names sources: addresses of hosts admitted',
        'Egress policy of pods: port 53 by address to the cluster IP of DNS and to the address of the cache, as no pod selector finds it',
        'kube-proxy in IPVS mode: the kubelet set to use the local address for cluster DNS',
        'Not on OpenShift',
      ],
      because:
        'the page is silent on Windows, in IPVS mode the kubelet has to name the cache, and no pod selector of an egress rule finds a cache on the host network.',
      sources: [
        { document: 'calico-docs/node-local-dns-cache', passage: 'Silent on Windows' },
        { document: 'calico-docs/node-local-dns-cache', lines: [[13, 65]] },
        {
          document: 'web/github-com-gardener-gardener-issues-2745',
          passage: 'Egress rules by address',
        },
        {
          document: 'web/kubernetes-io-docs-tasks-administer-cluster-nodelocaldns',
          passage: 'iptables and IPVS mode',
        },
      ],
    },
    'services.topology-aware': {
      support: 'external',
      provider: 'kube-proxy',
      conditions: ['hints on the endpoints of the Service'],
      value: 'Left to kube-proxy, once a node has the packet',
      reason:
        'By which node traffic comes in is up to the routers; to which backend it goes, to kube-proxy. Calico follows zones in its eBPF data plane.',
      because:
        'kube-proxy follows zones by the hints on the endpoints of the Service, as the guide of AWS has it.',
      sources: [
        {
          document: 'eks-best-practices/cost-opt-networking',
          lines: [[30, 38]],
          passage: 'Zone hints',
        },
        { document: 'calico-docs/release-notes-index', lines: [216], passage: 'eBPF mode' },
        { document: 'calico-docs/about-ebpf', lines: [[22, 25], 44] },
        { document: 'calico-docs/advertise-service-ips', lines: [[25, 34]] },
      ],
    },
    'multicluster.vm-bare-metal': {
      support: 'partial',
      missing: 'OpenStack, and networking for outside hosts, both of which take etcd',
      value: 'Policy for hosts; KubeVirt machines, live migration too',
      because:
        'the operator works with the Kubernetes datastore, and live migration asks for NAT off and, where KubeVirt came later, a restart of Typha.',
      reason:
        'The operator works with the Kubernetes datastore, which gives hosts outside policy alone. KubeVirt machines with bridge binding keep their address and migrate live over BGP without an overlay, as it is here.',
      conditions: [
        'Outside hosts that run Linux',
        'Live migration: the annotation of KubeVirt that allows it, and no WireGuard',
        'Live migration: v3.32.2 or later, against lost IPv6 traffic and a deadlock of Felix',
        'Live migration: NAT off on the pool, as in the set-up; Typha restarted if Calico came before KubeVirt',
        'Live migration under host policy: TCP 49152 and 49153 allowed between the nodes',
        'Live migration: persistence of their addresses left on, as preset',
      ],
      sources: [
        { document: 'calico-docs/about', lines: [[25, 30], 36] },
        { document: 'tigera-operator/node', lines: [1466], passage: 'Datastore' },
        { document: 'calico-docs/openstack-overview', lines: [[7, 17]] },
        {
          document: 'calico-docs/kubevirt-networking',
          lines: [[26, 46], [48, 52], 74, [86, 90], [118, 122], [155, 159], [189, 194]],
        },
        {
          document: 'calico/release-notes-v3-32-2',
          lines: [11, 36],
          passage: 'Live migration',
        },
      ],
      reviewed: '2026-11-29',
    },
  },
  sources: [
    {
      document: 'calico-docs/determine-best-networking',
      lines: [
        [72, 93],
        [111, 113],
        [155, 164],
      ],
    },
    { document: 'calico-docs/about-ebpf', lines: [22, 42], passage: 'iptables' },
    {
      document: 'calico-docs/bgp',
      lines: [22, [28, 60], [92, 107], [160, 225]],
    },
    {
      document: 'calico-docs/bgpconfig',
      lines: [
        [10, 21],
        [47, 56],
      ],
    },
    { document: 'calico-docs/vxlan-ipip', lines: [16, 36] },
    { document: 'calico-docs/ippool', lines: [45, 46], passage: 'Encapsulation modes of a pool' },
    { document: 'calico-docs/onpremises', lines: [[44, 90]], passage: 'Installation' },
    { document: 'calico/values', lines: [[36, 61]], passage: 'Fields of the Installation' },
    { document: 'calico-docs/nftables', lines: [[126, 132]], passage: 'Name of a pool' },
    {
      document: 'tigera-operator/core-controller',
      lines: [
        [549, 553],
        [581, 599],
      ],
      passage: 'Data plane and BGP by default',
    },
    { document: 'calico-docs/managed-public-cloud-eks', lines: [[190, 212]], passage: 'Resources' },
    { document: 'calico-docs/workloads-outside-cluster', lines: [[25, 31]] },
    {
      document: 'calico-docs/system-requirements',
      lines: [6, 9, 17, [43, 50], [80, 85], [101, 106], 205, [217, 221]],
      passage: 'Nodes, ports, other CNIs and ranges',
    },
    {
      document: 'calico-docs/l3-interconnect-fabric',
      lines: [
        [154, 175],
        [208, 222],
      ],
      passage: 'One AS behind another',
    },
    { document: 'calico-docs/bgppeer', lines: [52], passage: 'numAllowedLocalASNumbers' },
    {
      document: 'calico-docs/aws',
      lines: [
        [13, 25],
        [61, 68],
      ],
    },
    { document: 'calico-docs/calico-product-editions', lines: [23, 30], passage: 'Support' },
    { document: 'eks-user-guide/alternate-cni-plugins', lines: [14], passage: 'AWS support' },
  ],
  reviewed: '2026-11-28',
} as const satisfies Mode<'calico'>;
