import type { Mode } from '../mode.ts';
import { chosenAddress, podIdentityRules } from './conditions.ts';

export const calicoVxlan = {
  name: 'Calico VXLAN',
  short: 'VXLAN',
  summary:
    'Calico is the CNI: pods get addresses from a Calico pool, packets travel between nodes inside VXLAN, and iptables enforces policy while kube-proxy keeps the Services.',
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
    { name: 'kubernetesProvider', value: 'EKS', where: '`spec` of the `Installation`, on EKS' },
    { name: 'cni.type', value: 'Calico', where: '`spec` of the `Installation`' },
    {
      name: 'calicoNetwork.linuxDataplane',
      value: 'Iptables',
      where: '`spec` of the `Installation` (what the operator falls back to)',
    },
    {
      name: 'calicoNetwork.ipPools[].encapsulation',
      value: 'VXLAN',
      where: '`spec` of the `Installation`; `VXLANCrossSubnet` wraps traffic between subnets only',
    },
    {
      name: 'calicoNetwork.bgp',
      value: 'Disabled',
      where: '`spec` of the `Installation` (default on EKS, a choice elsewhere)',
    },
  ],
  setup: [
    {
      step: 'Create an EKS cluster without nodes and take the VPC CNI out of it.',
      language: 'bash',
      code: 'eksctl create cluster --name my-calico-cluster --without-nodegroup\nkubectl delete daemonset -n kube-system aws-node',
    },
    {
      step: 'Install the CRDs of Calico and the Tigera operator.',
      language: 'bash',
      code: 'kubectl create -f https://raw.githubusercontent.com/projectcalico/calico/v3.32.1/manifests/v1_crd_projectcalico_org.yaml\nkubectl create -f https://raw.githubusercontent.com/projectcalico/calico/v3.32.1/manifests/tigera-operator.yaml',
    },
    {
      step: 'Save the resources below as `installation.yaml`, fit the pool to your network and apply them with `kubectl create -f installation.yaml`.',
      language: 'yaml',
      code: 'apiVersion: operator.tigera.io/v1\nkind: Installation\nmetadata:\n  name: default\nspec:\n  kubernetesProvider: EKS\n  cni:\n    type: Calico\n  calicoNetwork:\n    bgp: Disabled\n    linuxDataplane: Iptables\n    ipPools:\n      - name: default-ipv4-ippool\n        cidr: 172.16.0.0/16\n        encapsulation: VXLAN\n        natOutgoing: Enabled\n        nodeSelector: all()\n---\napiVersion: operator.tigera.io/v1\nkind: APIServer\nmetadata:\n  name: default\nspec: {}\n---\napiVersion: operator.tigera.io/v1\nkind: Goldmane\nmetadata:\n  name: default\n---\napiVersion: operator.tigera.io/v1\nkind: Whisker\nmetadata:\n  name: default',
    },
    {
      step: 'Add nodes with a pod limit of your own; EKS would otherwise apply the one of the instance type.',
      language: 'bash',
      code: 'eksctl create nodegroup --cluster my-calico-cluster --node-type t3.medium --max-pods-per-node 100',
    },
    {
      step: 'Wait until all parts report `True` under `AVAILABLE`.',
      language: 'bash',
      code: 'watch kubectl get tigerastatus',
    },
    {
      step: 'Run admission webhooks on the host network (`hostNetwork: true`), since the EKS control plane cannot open connections to pods.',
    },
  ],
  requirements: [
    'Linux 5.10 or later on the nodes, on x86-64, arm64, ppc64le or s390x',
    'Interfaces named `cali` and `vxlan.calico` left to Calico, by NetworkManager as well where it runs',
    'No Firewalld or other manager of iptables on the nodes',
    'UDP 4789 open between all nodes, TCP 5473 towards those that run Typha',
    'A pod range that overlaps no other range of the network, those of nodes and Services included',
    'Room for the VXLAN header, which takes 50 bytes off the MTU, 70 over IPv6; Calico detects the MTU by itself',
    'On EKS: EC2 nodes that join after the DaemonSet `aws-node` is gone',
  ],
  supportedBy:
    'The community for open source; Calico Cloud and Calico Enterprise come with Standard or Business support. On EC2 nodes AWS supports the VPC CNI alone, and advises commercial support or expertise of your own for any other.',
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
        'On Linux nodes Felix enforces at the interfaces of pods and hosts, with iptables rules and IP sets, and its policy goes with the network modes of Calico. What Windows nodes lack of it stands in the row on them.',
      sources: [
        { document: 'calico-docs/determine-best-networking', lines: [117] },
        { document: 'calico-docs/about-ebpf', lines: [42, 43, 51], passage: 'Standard data plane' },
        { document: 'calico/static', lines: [[612, 650]], passage: 'Jumps to the pod chains' },
        { document: 'calico/dispatch', lines: [[50, 57]], passage: 'Drop for unknown interfaces' },
        {
          document: 'tigera-operator/validation',
          lines: [[277, 290]],
          passage: 'Policy setup timeout',
        },
      ],
    },
    {
      features: ['policy.staged-audit'],
      reason:
        'The code that renders policy for iptables leaves staged ones out, and flow logs, which tell what they would do, come with the set-up. What they do on Windows nodes stands in the row on these.',
      sources: [
        { document: 'calico/policy-rules', lines: [[37, 41]], passage: 'Staged policies skipped' },
        {
          document: 'calico-docs/managed-public-cloud-eks',
          lines: [[200, 212]],
          passage: 'Goldmane and Whisker',
        },
        { document: 'calico-docs/view-flow-logs', lines: [[97, 105]] },
      ],
    },
    {
      features: ['policy.delegation'],
      reason: 'Rights by tier are checked at the API, by the API server of Calico or by a webhook.',
      sources: [{ document: 'calico-docs/rbac-tiered-policies', lines: [[20, 28]] }],
    },
    {
      features: ['networking.bandwidth', 'networking.multicast'],
      reason:
        'The requirements and limits of the QoS guide concern eBPF mode alone, and the FAQ says of Calico as a whole that pods have no broadcast domain.',
      sources: [
        { document: 'calico-docs/qos-controls', lines: [[22, 43]] },
        { document: 'calico-docs/faq', lines: [[498, 501]] },
      ],
    },
    {
      features: ['networking.rdma-sriov'],
      reason:
        'The search behind the answer took in all pages of the documentation, those on overlays among them.',
      sources: [
        { document: 'calico-docs/version-3-32', passage: 'All pages, those on overlays included' },
      ],
    },
    {
      features: ['aws.outposts-local-zones'],
      reason:
        'The two pages behind the answer, that of Calico on AWS and that of EKS on other CNIs, name neither place for any mode.',
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
        'The guides of Calico Enterprise ask for Calico as the CNI, which it is here, and what they list as unsupported has no VXLAN in it. On AWS, pools of gateways with an ENI for each have encapsulation off.',
      sources: [
        { document: 'calico-docs/multiple-networks', lines: [[34, 68]] },
        {
          document: 'calico-docs/egress-gateway-aws',
          lines: [
            [173, 183],
            [444, 451],
          ],
          passage: 'Requirements and the pools of gateways',
        },
        { document: 'calico-docs/egress-gateway-on-prem', lines: [[157, 165], 244] },
        { document: 'calico-docs/federation-kubeconfig', lines: [[12, 24]], passage: 'VXLAN' },
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
        'The edition decides on these, and the eBPF mode that some of the answers speak of is another mode.',
      sources: [
        { document: 'calico-docs/calico-product-editions', lines: [23, 53, [61, 64], 74, 76, 79] },
      ],
    },
    {
      features: ['policy.l7', 'services.service-mesh'],
      reason:
        'HTTP rules ask for Calico as the CNI, the bundled Istio for its operator. Connect-time load balancing, to be off there, is a part of eBPF mode, and the requirements and limits cited name no kind of pool. On EKS a webhook in a pod, such as the injector of Istio, takes the host network to be reached.',
      sources: [
        { document: 'calico-docs/deploy-istio-ambient', lines: [[16, 25]] },
        {
          document: 'calico-docs/app-layer-policy',
          lines: [
            [19, 40],
            [96, 113],
            [454, 463],
          ],
          passage: 'Requirements, injector, and the warning about eBPF',
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
        'The set-up creates Goldmane and Whisker by the operator, as the page on flow logs asks, and `Log` rules write as they do in the standard data plane. By the code Windows nodes get no collector of flows.',
      sources: [
        {
          document: 'calico-docs/managed-public-cloud-eks',
          lines: [[200, 212]],
          passage: 'Goldmane and Whisker',
        },
        { document: 'calico-docs/view-flow-logs', lines: [[97, 105]] },
        { document: 'calico-docs/log-rules', lines: [[46, 55]] },
        { document: 'calico/windows-driver', lines: [[35, 59]], passage: 'No flow collector' },
      ],
    },
    {
      features: ['security.wireguard'],
      reason:
        'Between two nodes that both have WireGuard it takes the place of VXLAN; in a cluster that mixes the two the MTU should be the smaller one. Traffic of the nodes themselves is not encrypted here, as that takes the CNI of the cloud.',
      sources: [
        {
          document: 'calico-docs/encrypt-cluster-pod-traffic',
          lines: [[22, 27], [37, 58], 194],
        },
        { document: 'calico-docs/mtu', lines: [[67, 74]], passage: 'WireGuard beside an overlay' },
      ],
    },
    {
      features: ['ipam.ip-pools', 'ipam.warm-pool'],
      reason:
        'Calico IPAM takes blocks of addresses out of pools; whether a pool is encapsulated is a field of its own.',
      sources: [
        { document: 'calico-docs/get-started-ip-addresses', lines: [[37, 51]] },
        { document: 'calico-docs/ippool', lines: [[43, 46]], passage: 'Fields of a pool' },
      ],
    },
    {
      features: ['services.l2-announce'],
      reason:
        'v3.32 leaves the announcement of Service addresses to BGP, and the answers to ARP that come with v3.33 go by the pool of the address, which must have no encapsulation.',
      sources: [
        { document: 'calico-docs/service-loadbalancer', lines: [146] },
        { document: 'calico/release-notes-v3-33-0', lines: [206] },
        { document: 'calico-docs/local-subnet-l2-reachability', lines: [[29, 31]] },
      ],
    },
    {
      features: ['aws.eks-default', 'aws.fargate', 'aws.auto-mode', 'aws.eks-anywhere'],
      reason:
        'AWS decides here: it supports the VPC CNI alone on EC2 nodes, no other on Fargate or in Auto Mode, and Cilium or Kindnet in EKS Anywhere.',
      sources: [
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14, 58] },
        {
          document: 'eks-user-guide-2024/create-cluster',
          lines: [[237, 241]],
          passage: 'The VPC CNI by default',
        },
        { document: 'eks-anywhere/cni', lines: [18, 19, [287, 302]] },
      ],
    },
    {
      features: ['aws.node-autoscaling'],
      reason:
        'Pods take no addresses of the VPC here, and the set-up passes the pod limit that the answer asks for.',
      sources: [{ document: 'calico-docs/managed-public-cloud-eks', lines: [19, 219, [285, 289]] }],
    },
    {
      features: ['aws.hybrid-nodes'],
      reason:
        'VXLAN with Calico IPAM over IPv4 is the networking that AWS listed for Calico on hybrid nodes while it supported it.',
      sources: [
        {
          document: 'eks-user-guide/hybrid-nodes-cni',
          lines: [13, 25, [50, 60]],
          passage: 'Capabilities of Calico',
        },
        {
          document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni',
          passage: 'Cilium named, Calico moved',
        },
      ],
    },
    {
      features: ['aws.hybrid-nodes-gateway'],
      reason:
        'The tunnel of the gateway ends in the EKS build of Cilium; the VXLAN of Calico does not stand in for it. To announce pods by BGP takes `calicoNetwork.bgp: Enabled` here.',
      sources: [
        { document: 'eks-user-guide/hybrid-nodes-gateway-overview', lines: [34, 38, 74] },
        { document: 'calico-docs/vxlan-ipip', lines: [38], passage: 'Peers outside' },
      ],
    },
    {
      features: ['operations.air-gapped', 'security.supply-chain'],
      reason:
        'The set-up uses the operator, as the pages on private registries and on digests require.',
      sources: [
        { document: 'calico-docs/alternate-registry', lines: [[15, 19], 33] },
        { document: 'calico-docs/imageset', lines: [38] },
      ],
    },
    {
      features: [
        'security.fips',
        'services.gateway-api',
        'services.ingress',
        'operations.cli',
        'observability.metrics',
      ],
      reason:
        'The passages on FIPS mode, `calicoctl` and metrics name no kind of pool. The gateway is Envoy managed by the operator, and Ingress controllers in the cluster are pods behind Services.',
      sources: [
        { document: 'calico-docs/fips', lines: [[30, 45]], passage: 'FIPS mode' },
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
      support: 'partial',
      missing: 'bare packets between subnets, and anywhere while the pool says `VXLAN`',
      value: 'Inside one subnet, with `VXLANCrossSubnet`',
      reason:
        'A pool with `VXLAN` wraps what nodes send to its pods elsewhere. With `VXLANCrossSubnet` packets inside a subnet stay bare.',
      conditions: [
        '`VXLANCrossSubnet` in the pool',
        'No Windows nodes, which support no cross-subnet mode',
        'On AWS: source/destination check off on every node',
      ],
      because: 'the limitations of Windows nodes list the cross-subnet mode of VXLAN.',
      sources: [
        {
          document: 'calico-docs/vxlan-ipip',
          lines: [
            [30, 32],
            [126, 145],
          ],
        },
        { document: 'calico-docs/determine-best-networking', lines: [58] },
        { document: 'calico/values', lines: [58], passage: 'Value of the field' },
        {
          document: 'calico-docs/aws',
          lines: [[15, 18]],
          passage: 'Source/destination check',
        },
        { document: 'calico-docs/limitations', lines: [13], passage: 'Windows nodes' },
      ],
    },
    'networking.encapsulation': {
      support: 'yes',
      value: 'VXLAN on UDP 4789, always or between subnets',
      reason:
        'The pool fixes the overlay, and a later switch can break open connections. IP-in-IP, for IPv4 alone, asks for BGP, which the set-up disables, unless Felix writes all routes. v3.32.2 ends the loss of VXLAN packets of which the kernel masqueraded the source port onto the VXLAN port.',
      conditions: [
        'Calico IPAM: the operator refuses VXLAN with host-local IPAM',
        'VXLAN over IPv6: Linux 4.19.1 or later (Red Hat: 4.18.0)',
        'Between subnets only, by `VXLANCrossSubnet`: no Windows nodes',
        'AWS, across subnets, by a page on IP-in-IP: source/destination check off, outgoing NAT on',
        'UDP 4789 open between the nodes',
      ],
      because:
        'the operator refuses VXLAN with host-local IPAM, IPv6 asks for a kernel, the port has to be open, Windows nodes have no cross-subnet mode, and AWS across subnets takes outgoing NAT.',
      default: '`VXLAN` on EKS with the Calico CNI',
      sources: [
        { document: 'calico-docs/vxlan-ipip', lines: [[28, 38], 48, 49, 63] },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[186, 187]] },
        {
          document: 'tigera-operator/validation',
          lines: [
            [170, 175],
            [184, 192],
          ],
          passage: 'IP-in-IP without BGP, VXLAN with host-local IPAM',
        },
        { document: 'calico-docs/limitations', lines: [13], passage: 'Windows nodes' },
        {
          document: 'tigera-operator/core-controller',
          lines: [[1967, 1968]],
          passage: 'VNI and port',
        },
        { document: 'calico-docs/system-requirements', lines: [[95, 100]], passage: 'UDP 4789' },
        { document: 'tigera-operator/defaults', lines: [[118, 128]], passage: 'Pool on EKS' },
        { document: 'calico/release-notes-v3-32-2', lines: [6], passage: 'Source port' },
        {
          document: 'calico-docs/aws',
          lines: [
            [15, 18],
            [22, 25],
          ],
          passage: 'Source/destination check and NAT',
        },
      ],
      reviewed: '2026-11-29',
    },
    'networking.bgp': {
      support: 'yes',
      value: 'Off in this set-up; can run for outside routers',
      reason:
        'Felix writes the routes of VXLAN pools, so the cluster itself needs no BGP. To advertise them to peers outside, BGP has to be enabled.',
      conditions: [
        '`calicoNetwork.bgp: Enabled`, TCP 179 open, and routers that peer with the nodes',
        'No Windows nodes: beside VXLAN they want BGP disabled',
        'Peers, filters and reflectors: `calicoctl`, by the guide',
      ],
      because: 'the requirements ask for TCP 179 to be open where BGP runs.',
      default: 'Off on EKS, on elsewhere',
      sources: [
        { document: 'calico-docs/vxlan-ipip', lines: [[36, 38], 158] },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[186, 187]] },
        {
          document: 'tigera-operator/core-controller',
          lines: [[581, 599]],
          passage: 'BGP by provider',
        },
        { document: 'calico-docs/system-requirements', lines: [[80, 85]], passage: 'TCP 179' },
        { document: 'calico-docs/requirements', lines: [41], passage: 'Windows nodes' },
        { document: 'calico-docs/bgp', lines: [54] },
      ],
      reviewed: '2026-11-29',
    },
    'networking.snat': {
      support: 'yes',
      value: 'By `natOutgoing`, which VXLAN pools should keep on',
      reason:
        'What pods send outside all pools leaves under the address of their node, as the network there does not know theirs. Without it reverse-path checks may drop traffic between pods and hosts. A disabled pool exempts its range, but the network there has to route pod addresses, which an overlay does not normally make routable.',
      conditions: [
        'IPv6 pools of the operator, and pools made as an `IPPool`: NAT switched on by hand',
        'On AWS: `natOutgoing` on the pool for what leaves AWS',
      ],
      default:
        'On for IPv4 pools of the operator; off for its IPv6 pools and in the `IPPool` resource',
      because:
        'the `IPPool` resource has NAT off unless told, in IPv4 as well, and the page on AWS asks for it towards resources outside AWS.',
      sources: [
        { document: 'calico-docs/ippool', lines: [47, [117, 120]] },
        {
          document: 'calico-docs/workloads-outside-cluster',
          lines: [
            [19, 23],
            [54, 64],
          ],
        },
        { document: 'calico-docs/aws', lines: [[61, 68]], passage: 'Out of AWS' },
        { document: 'calico-docs/determine-best-networking', lines: [60, 68, 85] },
        {
          document: 'tigera-operator/defaults',
          lines: [
            [171, 182],
            [189, 196],
          ],
          passage: 'NAT by family',
        },
      ],
    },
    'networking.kube-proxy-replacement': {
      support: 'no',
      value: 'kube-proxy stays; eBPF mode or VPP would replace it',
      reason:
        'Calico handles Services itself in eBPF mode and in VPP. In the standard data plane kube-proxy does so.',
      sources: [
        { document: 'calico-docs/about-ebpf', lines: [[22, 25], 44] },
        { document: 'calico-docs/getting-started', lines: [20], passage: 'VPP' },
      ],
    },
    'networking.kube-proxy-modes': {
      support: 'partial',
      missing: 'kube-proxy in nftables mode, for which Calico has another data plane',
      value: 'iptables or IPVS; nftables wants another data plane',
      reason:
        'The standard data plane is listed with kube-proxy in iptables or IPVS mode. With `Iptables` in the `Installation` the operator disables the nftables mode of Felix; the requirements send users of kube-proxy in nftables mode to the data plane of that name.',
      conditions: [
        'IPVS: Services of type NodePort, by the guide',
        'IPVS: calico-node restarted after a change of the mode',
        'IPVS: a larger `IptablesMarkMask` may be needed above 1,022 pods on a node',
        'IPVS: a changed NodePort range set in Felix too',
        'IPVS: deprecated by Kubernetes',
      ],
      default: 'kube-proxy in iptables mode',
      because: 'the guide for IPVS asks for Services of type NodePort.',
      sources: [
        { document: 'calico-docs/about-ebpf', lines: [44] },
        {
          document: 'tigera-operator/core-controller',
          lines: [[1900, 1915]],
          passage: 'nftables mode of Felix',
        },
        {
          document: 'calico-docs/system-requirements',
          lines: [[209, 213]],
          passage: 'kube-proxy modes',
        },
        { document: 'calico-docs/use-ipvs', lines: [32, 36, 40, [42, 47], 55] },
        { document: 'web/github-com-kubernetes-enhancements-issues-5495' },
      ],
      reviewed: '2026-11-29',
    },
    'networking.ipv6': {
      support: 'yes',
      value: 'One IPv6 pool that says `VXLAN`, on new clusters',
      reason:
        'The operator leaves IPv6 pools plain unless told otherwise, and rejects a plain pool while BGP is disabled and routes are left to BIRD. VXLAN over IPv6 takes 70 bytes off the MTU. Windows nodes have no IPv6.',
      conditions: [
        'Calico IPAM, set up when the cluster is created',
        '`encapsulation: VXLAN` in the IPv6 pool, and Linux 4.19.1 or later (Red Hat: 4.18.0)',
        'IPv6 forwarding, a default IPv6 route and an address that the others reach on each node',
        'Manifest installations: v3.31.7, or v3.32.2 or later, to have `CALICO_IPV6POOL_VXLAN` heeded without an IPv4 pool',
        'Private IPv6 ranges: NAT switched on for what leaves the cluster',
      ],
      because:
        'v3.31.7 has the repair for manifest installations as well, and by the guide private ranges need NAT.',
      sources: [
        { document: 'calico-docs/ipv6', lines: [[26, 46], [57, 61], 71, [112, 118]] },
        { document: 'calico-docs/vxlan-ipip', lines: [[48, 49]], passage: 'VXLAN over IPv6' },
        { document: 'tigera-operator/defaults', lines: [[189, 193]], passage: 'IPv6 pools' },
        {
          document: 'tigera-operator/validation',
          lines: [[154, 183]],
          passage: 'Pools without BGP',
        },
        { document: 'calico-docs/mtu', lines: [62], passage: 'Header sizes' },
        { document: 'calico-docs/limitations', lines: [13], passage: 'Windows nodes' },
        { document: 'calico/release-notes-v3-32-2', lines: [21], passage: 'IPv6 pool' },
        {
          document: 'calico-docs/version-3-31-release-notes-index',
          lines: [418, 428],
          passage: 'The same in v3.31.7',
        },
      ],
    },
    'networking.dual-stack': {
      support: 'yes',
      value: 'One pool of each family, both in VXLAN',
      reason:
        'As with BGP off and routes left to BIRD the operator accepts no plain pool, the IPv6 pool has to name VXLAN as well. Windows nodes have no dual-stack.',
      conditions: [
        'Calico IPAM, a new cluster',
        'Kubernetes 1.16 or later that is itself dual-stack, which EKS is not',
        '`VXLAN` or `VXLANCrossSubnet` in both pools, and Linux 4.19.1 or later (Red Hat: 4.18.0)',
        'Forwarding, a default route and a reachable address of each family on every node',
        'Private IPv6 ranges: NAT switched on for what leaves the cluster',
      ],
      because:
        'the operator takes the cross-subnet form of VXLAN in both pools too, and by the guide private ranges need NAT.',
      sources: [
        {
          document: 'eks-user-guide/cni-ipv6',
          lines: [[18, 20]],
          passage: 'One family for pods and Services',
        },
        {
          document: 'calico-docs/ipv6',
          lines: [
            [22, 24],
            [32, 59],
            [152, 178],
            [202, 208],
          ],
        },
        { document: 'calico-docs/vxlan-ipip', lines: [[48, 49]], passage: 'VXLAN over IPv6' },
        { document: 'tigera-operator/defaults', lines: [[189, 193]], passage: 'IPv6 pools' },
        {
          document: 'tigera-operator/validation',
          lines: [[164, 183]],
          passage: 'Pools without BGP',
        },
        { document: 'calico-docs/limitations', lines: [13], passage: 'Windows nodes' },
      ],
    },
    'networking.windows': {
      support: 'partial',
      missing:
        'IPv6, cross-subnet and MTU settings, WireGuard, host, L7 and staged policy, flow logs, some rules',
      value: 'VXLAN nodes on UDP 4789, with BGP disabled',
      reason:
        'Windows nodes take part in the VXLAN overlay, on the one port that Windows supports. Rules that their driver does not support are skipped with a line in the log, so a skipped `Deny` can let traffic pass. By the code a staged policy ends its tier there, with a deny unless the tier says `Pass`. By default a node has one block of addresses, four of which are reserved. A change of policy or a restart of Felix can reset connections between pods, and on AWS the installation can remove the route to the metadata. For EKS and AKS the requirements name the CNI of the cloud as the network.',
      conditions: [
        '`VXLAN`, not `VXLANCrossSubnet`, in the pool, BGP disabled, and UDP 4789 open between the nodes',
        'Calico IPAM: `strictAffinity: true`',
        'Linux nodes for the control components, three for a highly available Typha',
        'Windows Server 1809 from build 17763.1432, or 2022 from build 20348.169',
        'Calico v3.27 or later by the operator, Kubernetes 1.22 or later with its datastore, containerd 1.6 or later',
        '`windowsDataplane: HNS`, `serviceCIDRs`, the address of the API server in a ConfigMap, and kube-proxy on the Windows nodes',
        'Not on GKE, IKS, OpenStack or K3s',
        'Outgoing NAT: as set when a pod is created',
      ],
      default: 'Off (`windowsDataplane: Disabled`)',
      because:
        'the pages also ask for releases of Kubernetes and containerd and for the API server and Service range, and leave out platforms; by the code a staged policy can deny.',
      sources: [
        {
          document: 'calico-docs/limitations',
          lines: [11, [13, 15], [85, 86], [88, 90], [115, 122]],
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
        { document: 'calico-docs/tier', lines: [31], passage: 'End of a tier' },
        { document: 'calico/windows-driver', lines: [[35, 59]], passage: 'No flow collector' },
        {
          document: 'calico-docs/requirements',
          lines: [[17, 23], 36, [39, 43], 47, [59, 60], [92, 100], [106, 109], [117, 121]],
        },
        {
          document: 'calico-docs/windows-operator-steps',
          lines: [
            [12, 32],
            [125, 170],
          ],
        },
        {
          document: 'tigera-operator/core-controller',
          lines: [[555, 559]],
          passage: 'Default of windowsDataplane',
        },
      ],
      reviewed: '2026-11-29',
    },
    'networking.chaining': {
      support: 'na',
      value: 'Calico is the only CNI here',
      reason:
        'Policy over another CNI is an installation of its own, in which the operator admits neither encapsulation nor BGP.',
      sources: [
        { document: 'tigera-operator/validation', lines: [[194, 208]] },
        {
          document: 'calico-docs/managed-public-cloud-eks',
          lines: [
            [23, 30],
            [156, 160],
          ],
        },
      ],
    },
    'policy.k8s-networkpolicy': {
      support: 'yes',
      value: 'By Felix, in iptables rules and IP sets',
      reason:
        'Of the gaps in the general answer SCTP belongs to eBPF mode, and pods with a security group or with IPv4 egress to the VPC CNI, which the set-up removes.',
      conditions: [
        'Windows nodes: no `except` in CIDRs and no named ports',
        'Pods off the host network',
      ],
      default: 'A pod that no policy selects allows all traffic',
      sources: [
        { document: 'calico-docs/determine-best-networking', lines: [117] },
        { document: 'calico-docs/about-ebpf', lines: [42, 43], passage: 'Rules and IP sets' },
        { document: 'calico-docs/enabling-ebpf', lines: [91], passage: 'SCTP in eBPF mode' },
        { document: 'calico/windows-rules', lines: [[296, 312]] },
        {
          document: 'calico/conversion',
          lines: [
            [134, 142],
            [668, 684],
          ],
          passage: 'except',
        },
        {
          document: 'calico-docs/managed-public-cloud-eks',
          lines: [34, [156, 160]],
        },
        { document: 'eks-user-guide/security-groups-for-pods', lines: [47], passage: 'Calico' },
        { document: 'calico-docs/kubernetes-default-deny', lines: [[26, 32]] },
      ],
      reviewed: '2026-11-29',
    },
    'policy.protocols-ports': {
      support: 'yes',
      value: 'TCP, UDP, SCTP, ICMP types, any number, on Linux nodes',
      reason:
        'Of the gaps of the general answer, SCTP and some names of protocols are those of eBPF mode, ICMP codes that of nftables mode. Ports can be single, a range or a named port, which costs more CPU.',
      conditions: ['Windows nodes skip rules with negated matches, ICMP types or named ports'],
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
        {
          document: 'calico/nftables-match',
          lines: [[507, 515]],
          passage: 'ICMP codes in nftables mode',
        },
        { document: 'calico/windows-rules', lines: [[257, 312]] },
      ],
    },
    'policy.imds-pod-identity': {
      support: 'partial',
      missing: 'a recipe for EKS in the pages read',
      because:
        'one page keeps EKS Pod Identity off Outposts, while a later one admits it except in local clusters on EBS; EKS Anywhere and clusters of your own on EC2 have none.',
      value: 'By address in rules, without the gaps of the VPC CNI',
      reason:
        'Pods with a security group and IPv6 pods with IPv4 egress, which Calico policy can miss, are matters of the VPC CNI, and the set-up removes it. What a pod sends to its node, such as the agent of Pod Identity, meets its egress policy first; the setting of the operator then accepts it.',
      conditions: podIdentityRules,
      sources: [
        {
          document: 'calico-docs/external-ips-policy',
          passage: 'Addresses in rules; silent on metadata',
        },
        { document: 'calico-docs/entityrule', lines: [15], passage: 'nets' },
        {
          document: 'eks-user-guide/pod-identities',
          lines: [95, [127, 140]],
          passage: 'The agent, and where it runs',
        },
        {
          document: 'calico-docs/managed-public-cloud-eks',
          passage: 'IPv6 pods, removal of `aws-node`; silent on metadata',
        },
        { document: 'eks-user-guide/security-groups-for-pods', lines: [47], passage: 'Calico' },
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
      missing: 'flow logs beyond tech preview; a list of rules such as that of eBPF mode',
      because:
        'Windows nodes report no flows, and an upgrade from 3.29 or older leaves flow logs off.',
      value: 'Flow logs and `Log` rules name policies; rules as a dump',
      reason:
        'Flow logs, a tech preview, carry the verdict and the policies; Whisker filters them by policy. A `Log` rule writes matching packets to the log of the kernel. In v3.30.6, v3.31.4, v3.32.0 and later `logPrefix` can add tier and policy; iptables shows up to 29 characters of it. `calicoctl cluster diags` packs the iptables rules with their counters and the IP sets of nodes into an archive, of five unless `--max-logs` says otherwise, and those of `--focus-nodes` first.',
      conditions: [
        'Flow logs: Linux nodes, installation by operator or Helm; after an upgrade from 3.29 or older, switched on by hand',
        '`Log` rules: not on Windows nodes; for a time only, as they load the cluster',
        '`Log` rules: an `Allow` rule right after, as the end of the tier may deny; no containerised cluster such as kind',
        'Whisker: a port-forward, as by default it exposes no endpoint',
      ],
      sources: [
        {
          document: 'calico-docs/view-flow-logs',
          lines: [[11, 15], [50, 52], 62, 73, 95, [100, 105]],
        },
        { document: 'calico/windows-driver', lines: [[35, 60]], passage: 'No flows of Windows' },
        { document: 'calico-docs/log-rules', lines: [30, 35, [46, 60], 109] },
        { document: 'calico-docs/troubleshoot-ebpf', lines: [[247, 258], 290] },
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
      value: 'Groups filter the nodes, not single pods',
      reason:
        'Security groups belong to network interfaces of AWS, and pods of this mode take no address of the VPC. In VXLAN the outer packet bears the addresses of nodes.',
      sources: [
        { document: 'eks-best-practices/sgpp', lines: [18, 29] },
        {
          document: 'calico-docs/determine-best-networking',
          lines: [47],
          passage: 'Outer packet',
        },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [19, [126, 133]] },
      ],
    },
    'aws.summary': {
      support: 'partial',
      missing:
        'AWS support, Fargate, Auto Mode, VPC addresses, calls from the control plane to pods',
      value: 'Whole CNI on EKS EC2 nodes, without VPC addresses',
      reason:
        'The Calico documentation has this set-up for EKS. It needs no addresses of the VPC, but pods are not routable outside the cluster, and the control plane cannot call webhooks that run in them.',
      conditions: [
        'Webhook servers on the host network',
        'Outgoing NAT on the pool for what leaves AWS',
      ],
      sources: [
        { document: 'calico-docs/managed-public-cloud-eks', lines: [19, [126, 142]] },
        { document: 'calico-docs/determine-best-networking', lines: [54, 60, [189, 196]] },
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14, 16, 58] },
        { document: 'calico-docs/aws', lines: [[63, 68]], passage: 'Outgoing NAT' },
      ],
      reviewed: '2026-11-29',
    },
    'aws.security-groups-for-pods': {
      support: 'no',
      value: 'A feature of the VPC CNI, which the set-up deletes',
      reason:
        'The EKS feature is switched on in the VPC CNI and works through branch interfaces; here `aws-node` is deleted.',
      sources: [
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[156, 160]] },
        { document: 'eks-best-practices/sgpp', lines: [[27, 29]], passage: 'Branch interfaces' },
      ],
    },
    'aws.vpc-flow-logs': {
      support: 'no',
      value: 'Node addresses only',
      conditions: ['Inferred: the page of AWS on flow logs does not speak of Calico'],
      reason:
        'VXLAN puts node addresses outside, and NAT puts them on what leaves the cluster. With `VXLANCrossSubnet` instead, packets inside a subnet stay bare and bear pod addresses, which are none of the interface: for those a log needs the fields `pkt-srcaddr` and `pkt-dstaddr`.',
      sources: [
        { document: 'calico-docs/determine-best-networking', lines: [47, [54, 60], 68] },
        { document: 'calico-docs/workloads-outside-cluster', lines: [19, 23] },
        { document: 'web/docs-aws-amazon-com-vpc-latest-userguide-flow-logs-limitat' },
      ],
    },
    'aws.nlb-alb-ip-targets': {
      support: 'no',
      value: 'Instance targets only',
      reason:
        'Targets of type `ip` ask for native VPC networking at an NLB and for addresses on an ENI at an ALB. Pods of a Calico overlay are not routable outside the cluster.',
      sources: [
        { document: 'aws-load-balancer-controller/nlb', lines: [[26, 27]] },
        {
          document: 'aws-load-balancer-controller/how-it-works',
          lines: [[44, 48]],
          passage: 'Modes of an ALB',
        },
        { document: 'calico-docs/determine-best-networking', lines: [54, 60, 196] },
      ],
    },
    'ipam.prefix-delegation': {
      support: 'na',
      value: 'Pods take no address from an ENI',
      reason:
        'Addresses come from a Calico pool, on EKS by default one that does not overlap the range of the hosts, so there is no ENI address to bundle into prefixes.',
      sources: [
        { document: 'calico-docs/managed-public-cloud-eks', lines: [19] },
        { document: 'tigera-operator/defaults', lines: [[118, 128]], passage: 'Pool on EKS' },
      ],
    },
    'ipam.lb-ipam': {
      support: 'yes',
      value: 'Addresses from pools, which Calico does not announce here',
      because:
        'v3.33.0 adds answers to ARP, and the page on announcements asks for a peer outside.',
      reason:
        'kube-controllers assigns the addresses. In v3.32 announcing them takes BGP, which this set-up disables. v3.33.0 can answer ARP for addresses in the subnet of a node, out of a pool without encapsulation.',
      conditions: [
        'A pool with `LoadBalancer` alone in `allowedUses`, and no load balancer class other than `calico` on the Service',
        'To be announced over BGP: `calicoNetwork.bgp: Enabled`, a peer outside, and the range in the BGP configuration',
        'kube-controllers running',
      ],
      default: '`AllServices`, but without a pool',
      since: 'v3.30.0',
      sources: [
        { document: 'calico-docs/service-loadbalancer', lines: [17, [21, 59], [130, 142], 146] },
        {
          document: 'calico-docs/version-3-30-release-notes-index',
          lines: [
            [45, 47],
            [260, 264],
          ],
          passage: 'LoadBalancer addresses; v3.30.0',
        },
        {
          document: 'calico-docs/advertise-service-ips',
          lines: [
            [45, 50],
            [164, 182],
          ],
        },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[186, 187]] },
        { document: 'calico/release-notes-v3-33-0', lines: [206], passage: 'ARP' },
        { document: 'calico-docs/local-subnet-l2-reachability', lines: [17, [29, 31]] },
        {
          document: 'calico-docs/ippool',
          lines: [[67, 71]],
          passage: 'Not combined with other uses',
        },
      ],
      reviewed: '2026-11-29',
    },
    'ipam.static-ip': {
      support: 'yes',
      value: 'Pod annotation; no floating IPs by the operator',
      because: 'the page on floating IPs leaves out clusters that the operator manages.',
      reason:
        'Floating IPs are not supported on clusters that the operator manages, as here. `IPReservation` objects and pools that select no node keep chosen addresses from pods and tunnels; `allowedUses` can keep a pool from tunnels alone. KubeVirt machines in bridge mode keep their address by default; the guide asks for BGP without an overlay, hence another pool.',
      conditions: chosenAddress,
      sources: [
        { document: 'calico-docs/use-specific-ip', lines: [[27, 61]] },
        { document: 'calico-docs/add-floating-ip', lines: [42], passage: 'Operator' },
        {
          document: 'calico-docs/managed-public-cloud-eks',
          lines: [[165, 187]],
          passage: 'Installation by the operator',
        },
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
      missing: 'TCX, peer redirect, DPDK, netkit, XDP for IPv6; no word of BIG TCP, BBR and SR-IOV',
      because: 'the XDP state of Felix holds IPv4 alone.',
      value: 'XDP for untracked IPv4 policy on hosts',
      reason:
        'With iptables Felix has XDP, for IPv4 alone, for suitable untracked deny rules on host endpoints. Where neither the card nor its driver supports it, raw iptables rules do the work. TCX and the redirect are settings of eBPF mode, and DPDK is a driver of VPP. netkit comes with v3.33.0, on Linux 6.7 or later. SOCKMAP for Istio sidecars is experimental and not for production.',
      default: 'XDPEnabled: true',
      sources: [
        { document: 'calico/int-dataplane', lines: [[789, 803]], passage: 'XDP' },
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
          document: 'calico/xdp-state',
          lines: [
            [74, 76],
            [101, 104],
          ],
          passage: 'IPv4 alone',
        },
        {
          document: 'calico-docs/defend-dos-attack',
          lines: [
            [19, 32],
            [46, 48],
          ],
        },
        { document: 'calico-docs/getting-started', lines: [[134, 136]], passage: 'DPDK' },
        { document: 'calico/release-notes-v3-33-0', lines: [185], passage: 'netkit' },
        { document: 'calico-docs/sidecar-acceleration', lines: [12, 16] },
      ],
    },
    'security.ipsec': {
      support: 'no',
      value: 'Needs the VPP data plane; WireGuard is the way here',
      reason:
        'The guide to IPsec asks for VPP and for IP-in-IP between the nodes, neither of which is part of this mode.',
      sources: [
        { document: 'calico-docs/ipsec', lines: [[17, 20]] },
        { document: 'calico-docs/about-ebpf', lines: [47], passage: 'WireGuard' },
      ],
    },
    'security.mtls': {
      support: 'partial',
      missing: 'general availability, and use together with the HTTP rules of Calico',
      value: 'Istio ambient mode by the operator, as tech preview',
      reason:
        'An `Istio` resource makes the operator install Istio in ambient mode, whose parts run on Linux nodes. Of its limits one cannot arise here, as connect-time load balancing is a setting of eBPF mode.',
      conditions: [
        'Installation by the operator, workloads on Linux nodes',
        'No waypoint proxy, or policies that allow port 15008',
        'Resources of Calico itself left out of the mesh',
        'Pods or namespaces labelled for the mesh',
      ],
      default: 'off',
      since: 'v3.32.0 as tech preview',
      because:
        'the bundled Istio is Linux software, and connect-time load balancing, a condition of ambient mode, is a matter of eBPF mode.',
      sources: [
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
          document: 'calico-docs/about-istio-ambient',
          lines: [
            [10, 15],
            [29, 33],
            [47, 49],
          ],
        },
        { document: 'tigera-operator/istio', lines: [[309, 311]], passage: 'Linux' },
        {
          document: 'calico/docs-config-params',
          lines: [[1646, 1651]],
          passage: 'Connect-time load balancing',
        },
        {
          document: 'calico-docs/release-notes-index',
          lines: [91, 97, [266, 270]],
          passage: 'Tech preview since v3.32',
        },
      ],
      reviewed: '2026-11-29',
    },
    'services.source-ip': {
      support: 'external',
      provider: 'kube-proxy',
      value: 'As by kube-proxy: from outside kept under `Local` only',
      because:
        '`Local` keeps the address of a client from outside, and on Windows nodes it takes DSR, and affinity Windows Server 2022.',
      reason:
        'In the standard data plane Services are the business of kube-proxy. From outside the cluster the pod sees its client under `externalTrafficPolicy: Local` alone; inside the cluster the address stays. The faults of session affinity that v3.32.2 repairs are those of eBPF mode.',
      conditions: [
        'Load balancers that can keep to nodes with a backend, for Services of type LoadBalancer under `Local`',
        'Windows nodes: under `Local`, if kube-proxy runs with DSR; affinity from Windows Server 2022 on',
      ],
      sources: [
        { document: 'kubernetes/windows-networking', passage: 'Windows: settings of Services' },
        { document: 'calico-docs/about-ebpf', lines: [38, 39, 44] },
        {
          document: 'calico-docs/about-kubernetes-services',
          lines: [
            [65, 77],
            [110, 124],
          ],
        },
        { document: 'calico/release-notes-v3-32-2', lines: [7, 13] },
      ],
    },
    'services.dsr': {
      support: 'no',
      value: 'Not with kube-proxy; in eBPF mode or VPP',
      because: 'the page on VPP says that its Services use direct server return by default.',
      reason:
        'The table of data planes has it as not supported in the standard one. With kube-proxy the reply to a call on a node port goes back through the node that took it.',
      sources: [
        { document: 'calico-docs/about-ebpf', lines: [40] },
        {
          document: 'calico-docs/about-kubernetes-services',
          lines: [[60, 69]],
          passage: 'Way back of a reply',
        },
        { document: 'calico-docs/specifics', lines: [13, 15], passage: 'VPP' },
      ],
    },
    'services.maglev': {
      support: 'no',
      value: 'Not by kube-proxy; in eBPF mode with DSR, or VPP',
      because: 'the page on VPP says that it balances Services with the Maglev algorithm.',
      reason:
        'The prerequisites of the guide name the eBPF data plane in direct server return mode. VPP has an implementation of its own.',
      sources: [
        { document: 'calico-docs/add-maglev-load-balancing', lines: [[27, 31]] },
        { document: 'calico-docs/specifics', lines: [13], passage: 'VPP' },
      ],
    },
    'services.bgp-service-ips': {
      support: 'yes',
      value: 'Once BGP is enabled and a router outside peers',
      reason:
        'Nodes advertise Service addresses to their BGP peers; with `bgp: Disabled`, as in this set-up, they have none. The page lists no limit for clusters with an overlay. v3.32.2 repairs a fault by which a node could announce a Service whose local endpoint was not ready.',
      because:
        'the page also has the ranges entered in the BGP configuration, and Windows nodes want BGP disabled beside VXLAN.',
      conditions: [
        '`calicoNetwork.bgp: Enabled`, and no Windows nodes, which want it disabled beside VXLAN',
        '`serviceClusterIPs`, `serviceExternalIPs` or `serviceLoadBalancerIPs` with the ranges to announce',
        'A router, route reflector or top-of-rack switch outside as a peer, with multipath for ECMP',
        'With `externalTrafficPolicy: Local`: Services of type LoadBalancer or NodePort',
        'External and LoadBalancer addresses: inside a range that is listed',
      ],
      default: 'off',
      sources: [
        {
          document: 'calico-docs/advertise-service-ips',
          lines: [[21, 69], 97, [136, 144], [176, 183]],
        },
        { document: 'calico-docs/bgpconfig', lines: [[57, 59]], passage: 'Empty by default' },
        { document: 'calico-docs/requirements', lines: [41], passage: 'Windows nodes' },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[186, 187]] },
        { document: 'calico/release-notes-v3-32-2', lines: [30], passage: 'Service routes' },
      ],
      reviewed: '2026-11-29',
    },
    'services.node-local-dns': {
      support: 'yes',
      value: 'NodeLocal DNSCache; policy lets hosts and tunnels in',
      reason:
        'The annotation on `kube-dns` is asked for in eBPF mode only. The cache runs on the host network. A policy on `kube-dns` that names its sources therefore has to let in the addresses of hosts and, with encapsulation, those of the tunnels.',
      conditions: [
        'Linux nodes: the page does not speak of Windows',
        'Policy on `kube-dns` that names sources: addresses of hosts and tunnels admitted',
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
      value: 'kube-proxy chooses the backend',
      reason:
        'Calico follows zones in its eBPF data plane. In the standard one Services are up to kube-proxy, and with them the choice of a zone.',
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
      ],
    },
    'multicluster.connect': {
      support: 'paid',
      edition: 'Calico Enterprise, Calico Cloud',
      value: 'Paid cluster mesh, in VXLAN between the clusters',
      reason:
        'An overlay does not normally make pods routable outside the cluster, which joining clusters by routes would need. The multi-cluster networking of the paid cluster mesh spans VXLAN between clusters.',
      conditions: [
        'VXLAN in common, with the same `vxlan*` and `routeSource` settings, and its port open between the clusters',
        'The CNI plugin of Calico in every cluster',
        'Private node addresses that reach each other, unique node names, pod ranges that do not overlap',
        'Access of each cluster to the API of every other',
        'WireGuard on as well: traffic to a peer that is not ready falls back to VXLAN',
        'Windows nodes: no federated endpoints or Services',
      ],
      because:
        'the guide has nodes reach each other by private address and each cluster read the API of the others, and Windows nodes take no part in federation.',
      sources: [
        { document: 'calico-docs/determine-best-networking', lines: [[54, 60], 81, 85] },
        { document: 'calico-docs/federation-overview', lines: [[26, 38]] },
        {
          document: 'calico-docs/federation-kubeconfig',
          lines: [
            [12, 31],
            [98, 107],
          ],
          passage: 'VXLAN, API access',
        },
        {
          document: 'calico-docs/calico-product-editions',
          lines: [23, 44],
          passage: 'Cluster mesh',
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
      ],
      reviewed: '2026-11-29',
    },
    'multicluster.vm-bare-metal': {
      support: 'partial',
      missing: 'live migration of KubeVirt machines, OpenStack, networking for outside hosts',
      value: 'Hosts yes; KubeVirt machines cannot live-migrate',
      reason:
        'Live migration, like the guide to KubeVirt as a whole, asks for BGP without an overlay, and overlays are not supported for OpenStack. Hosts outside the cluster come under policy as host endpoints; networking for them takes etcd, and the operator works with the Kubernetes datastore.',
      conditions: ['Linux hosts, not Windows'],
      sources: [
        { document: 'calico-docs/kubevirt-networking', lines: [[43, 46], 79] },
        { document: 'calico-docs/vxlan-ipip', lines: [[42, 44]], passage: 'OpenStack' },
        { document: 'tigera-operator/node', lines: [1466], passage: 'Datastore' },
        { document: 'calico-docs/about', lines: [19, [25, 36]] },
      ],
    },
  },
  sources: [
    {
      document: 'calico-docs/managed-public-cloud-eks',
      lines: [
        [126, 221],
        [285, 289],
      ],
      passage: 'EKS with Calico networking',
    },
    {
      document: 'calico-docs/about-ebpf',
      lines: [
        [22, 25],
        [42, 44],
      ],
      passage: 'iptables',
    },
    { document: 'calico-docs/vxlan-ipip', lines: [[28, 38], [126, 130], 158] },
    { document: 'tigera-operator/defaults', lines: [[118, 128]], passage: 'Pool on EKS' },
    {
      document: 'tigera-operator/core-controller',
      lines: [
        [549, 553],
        [581, 599],
      ],
      passage: 'Data plane and BGP by default',
    },
    { document: 'calico/values', lines: [[36, 61]], passage: 'Fields of the Installation' },
    {
      document: 'calico-docs/system-requirements',
      lines: [6, [9, 11], 17, [43, 50], [95, 106], [217, 221]],
      passage: 'Nodes, ports and ranges',
    },
    { document: 'calico-docs/mtu', lines: [28, [62, 74]] },
    { document: 'calico-docs/onpremises', lines: [[84, 90]], passage: 'Check of the installation' },
    { document: 'calico-docs/calico-product-editions', lines: [23, 30], passage: 'Support' },
    { document: 'eks-user-guide/alternate-cni-plugins', lines: [14, 16], passage: 'AWS support' },
  ],
  reviewed: '2026-11-28',
} as const satisfies Mode<'calico'>;
