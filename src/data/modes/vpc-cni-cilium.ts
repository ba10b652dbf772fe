import type { Mode } from '../mode.ts';
import { ipTargets, podSubnets, warmPool } from './conditions.ts';

const guide = {
  document: 'cilium/installation-cni-chaining-aws-cni',
  lines: [
    [13, 19],
    [66, 84],
  ],
} as const;

const testSettings = {
  document: 'cilium/conformance-aws-cni',
  lines: [[263, 282], 334],
  passage: 'Settings of the tests',
} as const;

const testsLeftOut = {
  document: 'cilium/conformance-aws-cni',
  lines: [449],
  passage: 'Tests left out',
} as const;

const ownAddressing = {
  document: 'cilium/generic-veth',
  lines: [[226, 231]],
  passage: 'No addressing and no routing by Cilium',
} as const;

const externalRouting = {
  document: 'cilium/cni-config',
  lines: [[54, 58]],
  passage: 'Routes left to the VPC CNI',
} as const;

const layer7Rule = {
  document: 'cilium/visibility',
  lines: [[13, 35]],
  passage: 'Layer 7 takes a rule',
} as const;

const hostRouting = {
  document: 'cilium/configmap-template',
  lines: [[419, 425]],
  passage: 'Host routing in a chain',
} as const;

const clusterIpsOnly = {
  document: 'cilium/kubeproxy-free',
  lines: [[145, 146]],
  passage: 'Without the replacement',
} as const;

const oneEngine = {
  document: 'eks-best-practices/network',
  lines: [[467, 472]],
  passage: 'One policy engine in a cluster',
} as const;

const groupsUnreachable = {
  document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3713',
} as const;

const egressGateway = { document: 'cilium/egressgateway-manager', lines: [[197, 201]] } as const;

export const vpcCniCilium = {
  name: 'Cilium chained on the VPC CNI',
  short: 'VPC CNI + Cilium',
  summary:
    'The VPC CNI gives a pod its interface, address and routes; Cilium is called after it and adds L3/L4 policy, load balancing for ClusterIPs, Hubble and, as an option, WireGuard.',
  cnis: ['amazon-vpc-cni', 'cilium'],
  areas: {
    networking: 'amazon-vpc-cni',
    policy: 'cilium',
    aws: 'amazon-vpc-cni',
    ipam: 'amazon-vpc-cni',
    performance: 'cilium',
    security: 'cilium',
    observability: 'cilium',
    services: 'cilium',
    multicluster: 'cilium',
    operations: 'cilium',
  },
  settings: [
    { name: 'cni.chainingMode', value: 'aws-cni', where: 'Helm value of Cilium' },
    { name: 'cni.exclusive', value: 'false', where: 'Helm value of Cilium' },
    { name: 'enableIPv4Masquerade', value: 'false', where: 'Helm value of Cilium' },
    { name: 'routingMode', value: 'native', where: 'Helm value of Cilium' },
    {
      name: 'enableIdentityMark',
      value: 'false',
      where: 'Helm value of Cilium; its guide omits it, its tests set the flag behind it',
    },
    {
      name: 'enableNetworkPolicy',
      value: 'false',
      where: 'configuration of the VPC CNI add-on, where it is the default',
    },
  ],
  setup: [
    {
      step: 'Look up the version of the VPC CNI, and update it if it is older than v1.11.2.',
      code: "kubectl -n kube-system get ds/aws-node -o json | jq -r '.spec.template.spec.containers[0].image'",
      language: 'bash',
    },
    {
      step: 'Make sure that the policy engine of the VPC CNI is off: the argument has to read `false`.',
      code: 'kubectl -n kube-system get ds/aws-node -o yaml | grep enable-network-policy',
      language: 'bash',
    },
    {
      step: 'Taint new node groups, so that pods wait for Cilium; this is the form for eksctl.',
      code: "managedNodeGroups:\n  - name: ng-1\n    taints:\n      - key: 'node.cilium.io/agent-not-ready'\n        value: 'true'\n        effect: 'NoExecute'",
      language: 'yaml',
    },
    {
      step: 'Install Cilium; the last two values come from the tests of the project and are no part of the guide.',
      code: 'helm repo add cilium https://helm.cilium.io/\nhelm install cilium cilium/cilium --version 1.20.0 \\\n  --namespace kube-system \\\n  --set cni.chainingMode=aws-cni \\\n  --set cni.exclusive=false \\\n  --set enableIPv4Masquerade=false \\\n  --set routingMode=native \\\n  --set enableIdentityMark=false \\\n  --set hubble.relay.enabled=true',
      language: 'bash',
    },
    {
      step: 'List the pods that have no endpoint in Cilium because they are older, and restart them.',
      code: "for ns in $(kubectl get ns -o jsonpath='{.items[*].metadata.name}'); do\n  ceps=$(kubectl -n \"${ns}\" get cep -o jsonpath='{.items[*].metadata.name}')\n  pods=$(kubectl -n \"${ns}\" get pod -o custom-columns=NAME:.metadata.name,NETWORK:.spec.hostNetwork | grep -E '\\s(<none>|false)' | awk '{print $1}' | tr '\\n' ' ')\n  ncep=$(echo \"${pods} ${ceps}\" | tr ' ' '\\n' | sort | uniq -u | paste -s -d ' ' -)\n  for pod in $(echo $ncep); do echo \"${ns}/${pod}\"; done\ndone",
      language: 'bash',
    },
    {
      step: 'Check the result with the client of Cilium, leaving out the tests that the chain does not support.',
      code: "cilium status --wait\ncilium connectivity test --test '!fqdn,!l7'",
      language: 'bash',
    },
  ],
  requirements: [
    'VPC CNI v1.11.2 or newer',
    'Linux nodes on EC2; neither Fargate nor Auto Mode',
    'Linux kernel 5.10 or newer, or 4.18 on RHEL 8.10, on AMD64 or AArch64',
    'The policy engine of the VPC CNI off, as AWS recommends a single one in a cluster',
    'Pods older than Cilium recreated',
    'A cluster id below 128, or from 256 to 383 in a mesh of 511',
  ],
  supportedBy:
    'AWS supports the VPC CNI. For Cilium above it AWS recommends commercial support, with Isovalent on its list of partners, or expertise of your own.',
  same: [
    {
      features: [
        'networking.native-routing',
        'networking.encapsulation',
        'networking.dual-stack',
        'networking.snat',
      ],
      reason:
        'Interface, address and routes come from the VPC CNI, and the guide turns tunnels and IPv4 masquerading of Cilium off. That of IPv6 is yours to turn off in an IPv6 cluster. With WireGuard, an option, pod traffic between nodes travels in its tunnels.',
      sources: [
        guide,
        ownAddressing,
        externalRouting,
        { document: 'vpc-cni/readme', lines: [[636, 650]], passage: 'IPv4 or IPv6, not both' },
        { document: 'cilium-chart/readme-md', lines: [381], passage: 'enableIPv6Masquerade' },
        { document: 'cilium/encryption-wireguard', lines: [[22, 37]], passage: 'Tunnels by UDP' },
      ],
    },
    {
      features: ['networking.multicast'],
      reason:
        'Multicast of Cilium requires VXLAN mode, and the guide to this chain disables tunnelling, so the answer of the VPC CNI stands.',
      sources: [{ document: 'cilium/multicast', lines: [[27, 33]] }, guide],
    },
    {
      features: ['networking.chaining'],
      of: 'cilium',
      reason: 'The answer describes chaining as a whole and names this pair.',
      sources: [
        { document: 'cilium/installation-cni-chaining-aws-cni', lines: [[13, 35]] },
        testsLeftOut,
        { document: 'cilium/encryption-ipsec', lines: [[448, 449]], passage: 'Limitations' },
      ],
    },
    {
      features: ['ipam.static-ip'],
      reason:
        'Addresses are the business of the VPC CNI: the chained plugin reads the one a pod has and manages nothing about it.',
      sources: [
        guide,
        { document: 'cilium/generic-veth', lines: [[96, 125]], passage: 'Reads the addresses' },
        ownAddressing,
      ],
    },
    {
      features: ['ipam.lb-ipam'],
      of: 'cilium',
      reason:
        'LB IPAM gives addresses to Services and not to pods; announcing them is another matter.',
      sources: [{ document: 'cilium/lb-ipam', lines: [[13, 26]] }],
    },
    {
      features: ['aws.eni-mode'],
      reason:
        'The VPC CNI gives the pods their interfaces and addresses here as without Cilium, whose chained plugin manages nothing about addressing.',
      sources: [guide, ownAddressing],
    },
    {
      features: ['aws.eks-anywhere', 'aws.hybrid-nodes'],
      reason:
        'The chain needs the VPC CNI beneath it, which EKS Anywhere does not offer and whose DaemonSet passes over hybrid nodes.',
      sources: [
        { document: 'eks-anywhere/cni', lines: [[18, 19]], passage: 'Supported CNIs' },
        {
          document: 'vpc-cni/aws-k8s-cni',
          lines: [[392, 397]],
          passage: 'DaemonSet excludes hybrid nodes',
        },
      ],
    },
    {
      features: ['aws.fargate', 'aws.auto-mode'],
      of: 'cilium',
      reason: 'Neither place admits a plugin beside the one that AWS brings.',
      sources: [{ document: 'eks-user-guide/alternate-cni-plugins', lines: [14, [56, 58]] }],
    },
    {
      features: [
        'policy.cluster-wide',
        'policy.deny-and-order',
        'policy.service-account',
        'policy.network-sets',
        'policy.staged-audit',
        'policy.default-deny',
        'policy.protocols-ports',
        'policy.delegation',
      ],
      reason:
        'L3/L4 rules are what the chain adds, and its tests leave out those named `fqdn` and `l7`. They hold for pods started after Cilium, the IPv4 egress of IPv6 pods apart (issue 28409). What these answers say of layer 7, DNS names and nodes is bounded by the rows on those.',
      sources: [
        guide,
        { document: 'web/github-com-cilium-cilium-issues-28409' },
        {
          document: 'cilium/conformance-aws-cni',
          lines: [
            [435, 449],
            [472, 477],
          ],
          passage: 'Tests of this chain',
        },
      ],
    },
    {
      features: [
        'policy.troubleshooting',
        'observability.flow-logs',
        'observability.ui',
        'observability.policy-verdicts',
        'observability.export',
      ],
      reason:
        'Hubble is there: the chart enables it by default, and the tests of the chain install it with Relay. They do not check its flows (`hubble: false`). Flows of layer 7 are missing with the rules of layer 7, and those of the IPv4 egress of IPv6 pods (issue 28409). The tools of the agent are part of its image.',
      sources: [
        { document: 'cilium-chart/readme-md', lines: [574], passage: 'hubble.enabled' },
        { document: 'cilium/hubble-setup', lines: [[58, 66]], passage: 'Enabled with Helm' },
        { document: 'cilium/troubleshooting', lines: [[505, 514]], passage: 'Tool in the agent' },
        {
          document: 'cilium/conformance-aws-cni',
          lines: [
            [266, 268],
            [447, 449],
          ],
          passage: 'Relay installed, flow checks off',
        },
        layer7Rule,
        {
          document: 'web/github-com-cilium-cilium-issues-46447',
          passage: 'A user reads flows of this chain with `hubble observe`',
        },
        { document: 'web/github-com-cilium-cilium-issues-28409' },
      ],
    },
    {
      features: ['services.bgp-service-ips'],
      reason:
        'The speaker announces addresses of Services and does not program the datapath. The settings of the tests do not turn it on over the VPC CNI.',
      sources: [
        testSettings,
        { document: 'cilium/bgp-control-plane', lines: [[12, 16]] },
        {
          document: 'cilium/bgp-control-plane-configuration',
          lines: [[651, 667]],
          passage: 'Service virtual IPs',
        },
      ],
    },
    {
      features: ['multicluster.policy'],
      reason:
        'Enforcement across clusters is apart from addressing, by the page on it; the bound on cluster ids is that of the row on connections.',
      sources: [
        { document: 'cilium/clustermesh-policy', lines: [[16, 75]] },
        { document: 'cilium/chart-validate', lines: [[164, 169]] },
      ],
    },
    {
      features: ['security.fips'],
      reason:
        'The chain runs the same images: the release workflow of Cilium has one list of them, without a FIPS variant.',
      sources: [
        {
          document: 'cilium/build-images-releases',
          lines: [[15, 48]],
          passage: 'Images of a release',
        },
        guide,
      ],
    },
    {
      features: ['operations.cli'],
      reason:
        'The project tests this very chain with the same client. As that takes EKS for ENI mode, the tests also set `eni.enabled=false` and `ipam.mode=cluster-pool`.',
      sources: [
        {
          document: 'cilium/conformance-aws-cni',
          lines: [
            [263, 272],
            [403, 413],
            [472, 475],
          ],
          passage: 'Installation and tests',
        },
      ],
    },
  ],
  answers: {
    'networking.bgp': {
      of: 'cilium',
      support: 'no',
      value: 'No routes of pods to announce; Services can be',
      because:
        'the row asks for routes of pods, and of the addresses that pods use here Cilium announces none.',
      reason:
        'Cilium hands out no pod addresses here, and the VPC routes those of the ENIs. A pod CIDR advertisement would announce the blocks of its own IPAM, which no pod uses. Addresses of Services and of interfaces can be announced once `bgpControlPlane.enabled` is set.',
      sources: [
        {
          document: 'cilium/bgp-control-plane-configuration',
          lines: [
            [536, 540],
            [555, 574],
            [651, 667],
            [982, 992],
          ],
          passage: 'What is advertised',
        },
        ownAddressing,
        guide,
        testSettings,
        { document: 'cilium-chart/readme-md', lines: [127], passage: 'bgpControlPlane.enabled' },
      ],
    },
    'networking.kube-proxy-modes': {
      of: 'cilium',
      support: 'partial',
      missing: 'a word of Cilium on IPVS and nftables mode',
      value: 'Tested beside the mode that EKS presets, iptables',
      reason:
        'The tests of the chain install kube-proxy as the add-on of EKS, which runs in iptables mode unless changed. AWS has guides to IPVS mode, which Kubernetes has deprecated, and to nftables mode, with which the VPC CNI goes from v1.23.0 on. On these two neither the guide to the chain nor the manual of the replacement has a word.',
      conditions: [
        'IPVS: `ipvsadm` and kernel modules on the nodes; for security groups for pods also `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        'nftables: VPC CNI v1.23.0, Kubernetes 1.33 and Linux 5.13, or newer ones; AWS recommends Kubernetes 1.36',
        'nodes that joined before the switch: a restart of kube-proxy',
        'advised: node and kube-proxy on one variant of iptables, legacy or nft; the VPC CNI follows the kubelet, and a switch takes drained nodes or rules mended by hand',
        'nftables in large clusters: kube-proxy 1.36 and Linux 6.18 or a backport, against slow rule syncs and CPU soft lockups',
      ],
      default: 'iptables mode',
      because:
        'AWS recommends nftables mode from Kubernetes 1.36 on, a switch takes a restart of kube-proxy on present nodes, and one variant of iptables is advised.',
      sources: [
        { document: 'eks-best-practices-nftables/nftables', lines: [[13, 49], 77, [87, 91]] },
        { document: 'eks-best-practices/ipvs', lines: [[28, 62], 136] },
        { document: 'vpc-cni/readme', lines: [517], passage: 'Strict mode and kube-proxy' },
        { document: 'vpc-cni/readme', lines: [660], passage: 'Variants of iptables' },
        { document: 'vpc-cni/troubleshooting', lines: [251], passage: 'Choice of the variant' },
        { document: 'web/github-com-kubernetes-enhancements-issues-5495' },
        testSettings,
        { document: 'cilium/installation-cni-chaining-aws-cni', passage: 'No word on modes' },
        { document: 'cilium/kubeproxy-free', passage: 'No word on modes of kube-proxy' },
      ],
      reviewed: '2026-11-29',
    },
    'networking.kube-proxy-replacement': {
      of: 'cilium',
      support: 'partial',
      missing: 'a test by the project, and a word in the guide to this chain',
      value: 'Can be switched on; neither guide nor tests cover it',
      reason:
        'The guide leaves it off, and so do the tests, which install kube-proxy: their list of versions carries `kpr: true` for one of them, but no step reads it. The users behind issues 32592 and 46447 ran the chain with it. Added in a cluster that serves traffic, it breaks connections.',
      conditions: [
        '`kubeProxyReplacement=true`; without kube-proxy also `k8sServiceHost` and `k8sServicePort`',
        'on nodes with several interfaces, a kubelet with the right `--node-ip`',
        'no hostPort in the NodePort range or on a loopback `hostIP`',
        'for NFS and SMB mounts on a ClusterIP, a kernel with the patches that the guide lists',
        'SCTP: a few basic cases only',
        'for Istio sidecars, KubeVirt, Kata or gVisor, `socketLB.hostNamespaceOnly=true`',
        'beside TCP Fast Open, NodePorts in `snat` mode in place of direct server return',
        'for libceph, a kernel whose eBPF translates `getpeername`',
      ],
      default: '`false`: balancing of ClusterIPs in the cluster only',
      because:
        'the address of the API server is for clusters without kube-proxy, and the guide also has conditions for interfaces, mounts, ports and the loopback address.',
      sources: [
        guide,
        { document: 'cilium/aws-cni-k8s-versions', lines: [[3, 14]] },
        testSettings,
        { document: 'cilium/conformance-aws-cni', passage: 'No step reads kpr' },
        clusterIpsOnly,
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [48, 73],
            [87, 109],
            [1086, 1103],
            [2093, 2142],
          ],
          passage: 'Interfaces, change, API server, limitations',
        },
        { document: 'web/github-com-cilium-cilium-issues-32592' },
        { document: 'web/github-com-cilium-cilium-issues-46447' },
      ],
      reviewed: '2026-11-29',
    },
    'networking.ipv6': {
      support: 'partial',
      missing: 'Cilium on the IPv4 egress of IPv6 pods; tests by the project',
      value: 'IPv6 pods accepted; IPv4 egress passes Cilium by',
      reason:
        'Since 2022 the chained plugin takes a pod with one family of either kind, though the settings of its tests do not enable IPv6. An IPv6 pod reaches IPv4 hosts over a second interface, which neither rules nor Hubble see (issue 28409, open).',
      conditions: [
        '`ipv6.enabled=true`, and `enableIPv6Masquerade=false` or else a native routing CIDR or the ip-masq-agent, for Cilium',
        '`ENABLE_V4_EGRESS=false` (v1.15.1 or newer), where rules have to hold for IPv4 too, and pods made after that',
        'Linux on Nitro instances with prefix delegation, in subnets of both families that assign IPv6 addresses by themselves',
        'route tables and security groups of the VPC that serve IPv6',
        'the family chosen as the cluster is created, and an IAM policy for IPv6',
        'self-managed node groups: bootstrap arguments for IPv6',
        'load balancers to the pods: AWS Load Balancer Controller 2.3.1 or newer, in IP mode',
        'no downgrade of the VPC CNI below v1.10.1 before all nodes are gone',
        'neither the driver for FSx for Lustre nor the IPv6 endpoint of the instance metadata',
      ],
      because:
        'the agent also accepts the ip-masq-agent, `ENABLE_V4_EGRESS` came with v1.15.1, and AWS asks for prefixes and more of subnets, routes, groups, nodes and load balancers.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[646, 648]], passage: 'Prefix delegation' },
        { document: 'eks-user-guide/cni-ipv6', lines: [20, [31, 37], [43, 44], [52, 67]] },
        {
          document: 'eks-best-practices/ipv6',
          lines: [
            [16, 18],
            [42, 61],
          ],
        },
        { document: 'web/github-com-cilium-cilium-pull-18522' },
        { document: 'web/github-com-cilium-cilium-issues-28409' },
        { document: 'cilium/generic-veth', lines: [[72, 129], 191], passage: 'One interface' },
        testSettings,
        { document: 'cilium/option', lines: [[3008, 3028]], passage: 'IPv6 masquerading' },
        { document: 'vpc-cni/readme', lines: [650, [703, 713]], passage: 'IAM, IPv4 egress' },
        { document: 'cilium-chart/readme-md', lines: [381, 802], passage: 'Values of IPv6' },
      ],
      reviewed: '2026-11-29',
    },
    'networking.windows': {
      support: 'partial',
      missing:
        'any part of Cilium; network policy, IPv6, custom networking and security groups for pods',
      value: 'Windows nodes as with the VPC CNI, without Cilium',
      reason:
        'Cilium wants a Linux kernel, and the chart ties agent and operator to Linux nodes. So Windows pods get addresses of the VPC and no policy of Cilium; that of the VPC CNI is for Linux too.',
      conditions: [
        'at least one Linux or Fargate node for system pods',
        'IPv4 cluster',
        'a platform version of the cluster that the guide lists, or a later one',
        '`AmazonEKSVPCResourceController` on the role of the cluster',
        'instance role of the nodes in the RBAC group of kube-proxy for Windows',
        'above 100 Services: direct server return advised, as the node may run out of ports',
      ],
      default: 'off until `enable-windows-ipam` is set',
      because:
        'the guide also asks for a platform version and an RBAC group, and the policy of the VPC CNI is for Linux nodes as well.',
      sources: [
        { document: 'cilium/system-requirements', lines: [[16, 43]], passage: 'Linux hosts' },
        { document: 'cilium-chart/readme-md', lines: [872, 913], passage: 'nodeSelector' },
        { document: 'eks-user-guide/cni-network-policy', lines: [41], passage: 'Linux nodes only' },
        {
          document: 'eks-best-practices/networking',
          lines: [
            [17, 49],
            [55, 59],
            [96, 109],
          ],
        },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[71, 89]], passage: 'amazon-vpc-cni ConfigMap' },
        {
          document: 'eks-user-guide-2024/windows-support',
          lines: [
            [22, 32],
            [40, 72],
            [78, 157],
          ],
        },
      ],
      reviewed: '2026-11-29',
    },
    'networking.multi-interface': {
      support: 'partial',
      missing: 'policy and flows of Cilium on further interfaces',
      value: 'By the VPC CNI or Multus; Cilium sees one interface',
      reason:
        'The chained plugin stops at the first veth it finds in the pod and makes an endpoint of that one. AWS supports Multus and its chaining, though not every plugin in it; no page read has Multus over this chain.',
      conditions: [
        'VPC CNI v1.20.0 or newer with `ENABLE_MULTI_NIC=true`, its annotation on the pod and instances with several network cards, or Multus',
        'multi-NIC pods without security groups of their own, in applications that use the interfaces themselves',
        'multi-NIC in IPv6 clusters: an IAM policy of its own, and pods without IPv4',
        'Multus: the tag `node.k8s.amazonaws.com/no_manage` on its network interfaces',
        'multi-NIC: not on cards with `efa-only` devices alone',
        'Multus: AWS supports neither the VPC CNI on the further interfaces nor their addresses',
      ],
      because:
        'a pod has to carry an annotation for further interfaces, which came with VPC CNI v1.20.0.',
      default: 'one interface a pod',
      sources: [
        {
          document: 'cilium/generic-veth',
          lines: [
            [72, 129],
            [199, 240],
          ],
          passage: 'First veth',
        },
        { document: 'vpc-cni/readme', lines: [[761, 779]], passage: 'Multi-NIC' },
        {
          document: 'eks-user-guide/pod-multiple-network-interfaces',
          lines: [
            [29, 45],
            [161, 188],
          ],
        },
        { document: 'eks-user-guide/pod-multus', lines: [[15, 28]] },
      ],
      reviewed: '2026-11-29',
    },
    'networking.rdma-sriov': {
      support: 'external',
      provider: 'EFA device plugin of AWS, or the EFA DRA driver (DRANET)',
      value: 'EFA by device plugin or DRANET; Cilium sees veth alone',
      reason:
        'The device plugin or the DRA driver hands out EFA, outside either CNI, and the chained plugin looks for veth interfaces alone. No page read speaks of EFA in pods under rules of Cilium. Further interfaces that pods get by `ENABLE_MULTI_NIC` pass Cilium by.',
      conditions: [
        'instance type with EFA, and EFA software on the nodes, which the Bottlerocket images of EKS and its AL2023 images for NVIDIA and Neuron bring along',
        'device plugin or DRA driver installed by you, as the AL2023 and Bottlerocket images contain neither',
        'device plugin beside that of NVIDIA from v0.19.0 on: MOFED off in the latter',
        'a security group that admits all traffic to and from itself',
        'DRA driver: Kubernetes 1.34 or newer, Karpenter with static capacity only, and no device plugin for EFA on the same node, where the two oversubscribe devices unnoticed',
        'accelerators next to their EFA: the DRA drivers, or, with the plugin, the accelerated AL2023 images of EKS',
      ],
      because:
        'the chain does not run in Auto Mode, no page read speaks of EFA under rules of Cilium, and of AL2023 images the prerequisites name those for NVIDIA and Neuron.',
      sources: [
        { document: 'eks-user-guide/device-management-efa', lines: [[13, 54]] },
        {
          document: 'eks-user-guide/device-management-efa',
          passage: 'Security group, images, prerequisites',
        },
        { document: 'cilium/generic-veth', lines: [[72, 129]], passage: 'Kind of the interface' },
      ],
      reviewed: '2026-11-29',
    },
    'networking.bandwidth': {
      of: 'cilium',
      support: 'partial',
      missing: 'limits on ingress, BBR for pods, tests by the project',
      because:
        'BBR for pods needs host routing in eBPF, and under WireGuard a closed issue saw no limit on egress.',
      value: 'Egress limits at most; the tests switch it off',
      reason:
        'Traffic into a chained pod does not pass the place where Cilium meters ingress, by an open pull request on `generic-veth`. The manual requires the kube-proxy replacement. By the code network devices get the program for egress with it or with another setting, such as WireGuard, under which issue 22203, closed, saw no limit with 1.14.3. Traffic between pods of one node escapes it. Packets take the host stack here unless you set otherwise, which excludes BBR for pods and of whose latency the manual warns.',
      conditions: [
        '`bandwidthManager.enabled=true`',
        '`kubeProxyReplacement=true` by the manual, which is untested here; by the code another such setting will do',
      ],
      default: 'off',
      sources: [
        { document: 'cilium-chart/readme-md', lines: [125], passage: 'bandwidthManager.enabled' },
        { document: 'web/github-com-cilium-cilium-pull-46431' },
        { document: 'web/github-com-cilium-cilium-issues-15824' },
        { document: 'web/github-com-cilium-cilium-issues-22203' },
        { document: 'cilium/bandwidth-manager', lines: [[26, 39]] },
        {
          document: 'cilium/tuning',
          lines: [
            [642, 655],
            [697, 701],
          ],
          passage: 'Requirements of the manager and of BBR',
        },
        { document: 'cilium/bandwidth', lines: [[203, 240]] },
        { document: 'cilium/loader-host', lines: [[289, 301]] },
        {
          document: 'cilium/option',
          lines: [[2013, 2018]],
          passage: 'What asks for programs on network devices',
        },
        testSettings,
        hostRouting,
      ],
    },
    'policy.summary': {
      support: 'partial',
      missing: 'rules on HTTP and DNS names; a tested host firewall',
      value: 'L3/L4 in eBPF; HTTP and DNS names unsupported',
      reason:
        'The chained plugin puts the programs of Cilium on the interface that the VPC CNI made. The tests of the chain leave out rules on DNS names and layer 7, which a maintainer calls unsupported there. The host firewall was not validated in a chain by 2021 (issue 15423, open).',
      conditions: [
        'pods started after Cilium, not on the host network',
        'policy engine of the VPC CNI off, as AWS recommends a single one',
        'IPv6 clusters: for new pods `ENABLE_V4_EGRESS=false` (v1.15.1 or newer), as Cilium misses that egress (issue 28409)',
      ],
      because:
        'AWS recommends a single policy engine and does not require it, `ENABLE_V4_EGRESS` came with v1.15.1, and pods on the host network stay unmanaged.',
      sources: [
        { document: 'cilium/troubleshooting', lines: [[431, 445]], passage: 'Unmanaged pods' },
        guide,
        { document: 'web/github-com-cilium-cilium-issues-28409' },
        { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
        testsLeftOut,
        { document: 'web/github-com-cilium-cilium-pull-17122' },
        oneEngine,
        { document: 'web/github-com-cilium-cilium-issues-15423' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.k8s-networkpolicy': {
      support: 'yes',
      value: 'eBPF at the interface of the VPC CNI, after a restart',
      reason:
        'Enforcement is that of Cilium, but pods that ran before it stay outside until they are recreated, and IPv4 egress of IPv6 pods stays outside even then (issue 28409, open).',
      conditions: [
        'pods started after Cilium, not on the host network',
        'policy engine of the VPC CNI off, as AWS recommends a single one',
        '`cni.exclusive=false`',
        'IPv6 clusters: for new pods `ENABLE_V4_EGRESS=false` (v1.15.1 or newer)',
      ],
      because:
        'AWS recommends a single policy engine and does not require it, `ENABLE_V4_EGRESS` came with v1.15.1, and pods on the host network stay unmanaged.',
      sources: [
        { document: 'cilium/troubleshooting', lines: [[431, 445]], passage: 'Unmanaged pods' },
        guide,
        oneEngine,
        { document: 'web/github-com-cilium-cilium-issues-28409' },
        { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.admin-network-policy': {
      support: 'partial',
      missing: '`domainNames` peers and, without a beta flag, pods and nodes in ranges',
      value: 'ClusterNetworkPolicy (v1alpha2), without DNS names',
      reason:
        'The agent turns the kind into its own L3/L4 rules, in tiers. Peers by domain name need the layer 7 proxy, and the tests call layer 7 rules unsupported in the chain.',
      conditions: [
        '`k8sClusterNetworkPolicy.enabled=true` and the CRD of network-policy-api 0.2',
        '`egress.to.nodes` needs `nodeSelectorLabels` and the experimental CRD of the API',
        'ranges that match nodes and pods of Cilium: `--policy-cidr-match-mode` with `pods,nodes`, a beta that costs identities',
        'pods started after Cilium, as subjects and as peers not on the host network',
        'IPv6 clusters: for new pods `ENABLE_V4_EGRESS=false` (v1.15.1 or newer), or IPv4 egress escapes',
        'named ports towards pods alone',
        'SCTP rules: `sctp.enabled=true`, a beta',
      ],
      default: 'off',
      since: '1.20.0',
      because:
        'by default ranges pass over pods and nodes, the IPv4 egress of IPv6 pods escapes such rules too, and Cilium does not manage pods on the host network.',
      sources: [
        { document: 'cilium/troubleshooting', lines: [[431, 445]], passage: 'Unmanaged pods' },
        {
          document: 'network-policy-api/clusternetworkpolicy-types',
          lines: [236, [316, 410], [445, 455]],
        },
        guide,
        { document: 'network-policy-api/implementations', lines: [[17, 26]] },
        { document: 'cilium-chart/readme-md', lines: [818, 873], passage: 'Values of the kind' },
        { document: 'cilium/policy', lines: [[53, 82]], passage: 'ClusterNetworkPolicy' },
        { document: 'cilium/cluster-network-policy', lines: [[320, 336]] },
        testsLeftOut,
        { document: 'web/github-com-cilium-cilium-issues-28409' },
        { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
        { document: 'cilium/sctp', lines: [[10, 17]], passage: 'SCTP off by default' },
        { document: 'cilium/layer3', lines: [[461, 481]], passage: 'Pods and nodes by CIDR' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.fqdn': {
      support: 'no',
      value: 'Unsupported over the VPC CNI; tests leave it out',
      reason:
        'A maintainer counts DNS names among the layer 7 rules that chaining lacks, and the workflow runs `!fqdn,!l7`. Unless you set it, the chart also leaves the DNS proxy out of transparent mode here. A user of 1.13 saw such rules work; no test guards that.',
      sources: [
        testsLeftOut,
        { document: 'web/github-com-cilium-cilium-pull-17122' },
        {
          document: 'cilium/configmap-template',
          lines: [[1430, 1437]],
          passage: 'DNS proxy in a chain',
        },
        { document: 'web/github-com-cilium-cilium-issues-20720' },
      ],
    },
    'policy.l7': {
      support: 'no',
      value: 'Unsupported over the VPC CNI; tests leave it out',
      reason:
        'The comment in the workflow says so, and a pull request of July 2026 repeats it, though the guide says that layer 7 may be limited. For pods with security groups of their own issue 29922 reports traffic dropped under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`.',
      sources: [
        testsLeftOut,
        { document: 'cilium/cni-chaining-limitations', lines: [[9, 13]] },
        { document: 'web/github-com-cilium-cilium-pull-47269' },
        { document: 'web/github-com-cilium-cilium-issues-29922' },
      ],
    },
    'policy.host': {
      support: 'unknown',
      searched:
        'The page on host policies, the guide to this chain and its tests. Issue 15423, open since 2021, says that the host firewall was never validated in a chain; issue 18942 of 2022, closed since, found packets to the host dropped with both.',
      sources: [
        {
          document: 'cilium/host',
          lines: [
            [12, 20],
            [163, 200],
          ],
        },
        { document: 'cilium/installation-cni-chaining-aws-cni', passage: 'No word on it' },
        testSettings,
        testsLeftOut,
        { document: 'web/github-com-cilium-cilium-issues-15423' },
        { document: 'web/github-com-cilium-cilium-issues-18942' },
      ],
    },
    'policy.imds-pod-identity': {
      support: 'partial',
      missing: 'Pod Identity by `ipBlock`, by default; IPv4 egress of IPv6 pods',
      because:
        'in issue 34387 a NetworkPolicy that admits all egress admits the agent too, Cilium leaves host-network pods alone by default, and two pages differ on Pod Identity on Outposts.',
      value: 'As Cilium in IPv4 clusters; a way past it in IPv6 ones',
      reason:
        'CIDR rules close `169.254.169.254`, and `toEntities: ["host"]` admits the agent of Pod Identity, which by default no `ipBlock` does. In IPv6 clusters the IPv4 egress of a pod passes Cilium by, and that address is one of IPv4. eBPF host routing, under which issue 35989 had the agent out of reach, is off in a chain unless you set it.',
      conditions: [
        'a CiliumNetworkPolicy for pods that use Pod Identity and may not send everywhere, with TCP 80 among its ports where it names any',
        'IPv6 clusters: for new pods `ENABLE_V4_EGRESS=false` (v1.15.1 or newer)',
        'pods started after Cilium, not on the host network',
        'Pod Identity: Linux EC2 nodes of EKS, not EKS Anywhere or other clusters',
        'pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE` may have to be set, by the user guide of 2024',
        'Pod Identity on Outposts: excluded by its own page; admitted by a later one, but for local clusters on EBS',
        'IAM roles for service accounts: a rule that allows STS',
      ],
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
        { document: 'web/github-com-cilium-cilium-issues-34387' },
        { document: 'web/github-com-cilium-cilium-issues-28409' },
        { document: 'web/github-com-cilium-cilium-issues-35989' },
        { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
        {
          document: 'eks-user-guide-2024/service-accounts',
          lines: [
            [195, 196],
            [240, 260],
          ],
          passage: 'Pod Identity',
        },
        { document: 'cilium/troubleshooting', lines: [[431, 445]], passage: 'Unmanaged pods' },
        hostRouting,
        guide,
        { document: 'eks-user-guide/eks-outposts', lines: [[188, 191]], passage: 'Pod Identity' },
        { document: 'eks-user-guide/private-clusters', lines: [95], passage: 'IRSA calls STS' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.security-groups': {
      of: 'amazon-vpc-cni',
      support: 'yes',
      value: 'Per pod, by the VPC CNI; beside rules of Cilium',
      reason:
        'The guide to the chain has steps for branch interfaces, and the plugin finds the host end of a pod by its index, whatever its name. Rules with `toGroups` or `fromGroups` take an operator built with the AWS provider, under `operator.image.override`, and rights to EC2 for it: outside ENI mode the chart runs the generic one. Such rules do not select traffic from within the cluster.',
      conditions: [
        '`AmazonEKSVPCResourceController` on the role of the cluster',
        'a Nitro instance type with trunking, and Linux nodes in private subnets',
        '`ENABLE_POD_ENI=true`, and `DISABLE_TCP_EARLY_DEMUX=true` for TCP probes under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, the default (v1.7.3 and Linux 4.6 or newer)',
        'under `strict`, a NAT gateway or instance for pods that are to reach the internet',
        'existing groups, with rules for DNS to the cluster security group, inbound there too, and for probes from it',
        'IPv6 clusters on EC2: VPC CNI v1.16.0 or newer',
        'beside rules of Cilium: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`, which one AWS guide demands beside network policy and another recommends',
        'under `standard` with SNAT by the VPC CNI, traffic that leaves the VPC obeys the groups of `eth0`; inside a node no group applies',
        'pods recreated after a change of that mode',
        'kube-proxy in IPVS mode, NodeLocal DNSCache, or `externalTrafficPolicy: Local` with instance targets: `POD_SECURITY_GROUP_ENFORCING_MODE=standard` (VPC CNI v1.11.0 or newer)',
        'by one AWS guide: a termination grace period above zero; by the user guide, up to v1.10.2 only',
        'no multi-NIC pods',
        '`bpf.vlanBypass={0}`, where the VLAN filter drops packets (issue 36803)',
        'no layer 7 rules, which this chain does not support',
        'a trial: an open report has them out of reach of other pods (issue 3713)',
        '`ENABLE_POD_ENI` switched off again: instances replaced, as their trunk ENI stays',
        'a branch ENI free on the node, or the pod stays pending; much churn can slow its start',
        'custom networking: the groups of the policy count, not those of the `ENIConfig`',
        'at most five groups in a policy and, by the default quota, for a pod',
      ],
      default: 'off',
      because:
        'the chain supports no layer 7 rules, one guide demands `standard` and a grace period, a pod waits for a branch ENI, the trunk stays, and the user guide excludes multi-NIC pods.',
      sources: [
        {
          document: 'eks-user-guide/pod-multiple-network-interfaces',
          lines: [178],
          passage: 'Not with multi-NIC',
        },
        { document: 'cilium/installation-cni-chaining-aws-cni', lines: [[107, 160]] },
        {
          document: 'cilium/generic-veth',
          lines: [
            [86, 94],
            [174, 182],
          ],
          passage: 'Host end by index',
        },
        { document: 'cilium/operator-image-template', lines: [[1, 37]] },
        {
          document: 'cilium/register-aws',
          lines: [[4, 10]],
          passage: 'Builds with the AWS provider',
        },
        {
          document: 'vpc-cni/readme',
          lines: [
            [488, 496],
            [506, 527],
            [529, 539],
          ],
          passage: 'The three variables',
        },
        { document: 'cilium/egress-rule', lines: [[82, 94]] },
        { document: 'cilium/ingress-rule', lines: [[76, 89]] },
        {
          document: 'eks-best-practices/sgpp',
          lines: [37, [41, 49], [72, 92], [106, 120]],
          passage: 'Probes, modes, Linux and trunking, NAT, grace period',
        },
        {
          document: 'eks-best-practices/network',
          lines: [
            [299, 331],
            [391, 394],
          ],
          passage: 'Rules for DNS and probes; enforcing mode',
        },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [[13, 17], 39, [42, 44], 48, 49],
        },
        { document: 'cilium/aws', lines: [[22, 51]], passage: 'Rights of the operator' },
        testsLeftOut,
        { document: 'cilium-chart/readme-md', lines: [176], passage: 'bpf.vlanBypass' },
        { document: 'web/github-com-cilium-cilium-issues-36803' },
        { document: 'web/github-com-cilium-cilium-issues-29922' },
        groupsUnreachable,
        { document: 'vpc-cni/readme', lines: [[496, 505]], passage: 'ENABLE_POD_ENI' },
        { document: 'vpc-resource-controller/readme', lines: [[30, 34]], passage: 'Five groups' },
      ],
      reviewed: '2026-11-29',
    },
    'aws.summary': {
      support: 'partial',
      missing: 'AWS support for Cilium; Fargate, Auto Mode, hybrid nodes and EKS Anywhere',
      value: 'AWS answers for the network, you for Cilium',
      reason:
        'What the VPC CNI gives stays: ENI addresses, security groups for pods, IP targets. Of the plugin above it AWS recommends commercial support or expertise of your own.',
      because: 'hybrid nodes and EKS Anywhere lack the VPC CNI that the chain needs.',
      sources: [
        {
          document: 'eks-user-guide/alternate-cni-plugins',
          lines: [
            [14, 16],
            [56, 58],
          ],
        },
        guide,
        {
          document: 'cilium/installation-cni-chaining-aws-cni',
          lines: [[107, 112]],
          passage: 'Security groups for pods',
        },
        { document: 'aws-load-balancer-controller/installation', lines: [29] },
        {
          document: 'vpc-cni/aws-k8s-cni',
          lines: [[392, 397]],
          passage: 'DaemonSet excludes hybrid nodes',
        },
        { document: 'eks-anywhere/cni', lines: [[18, 19]], passage: 'Supported CNIs' },
      ],
    },
    'aws.eks-default': {
      support: 'partial',
      missing: 'Cilium, which you install and upgrade yourself',
      value: 'VPC CNI as EKS installs it; Cilium on top, by you',
      reason:
        'EKS installs the VPC CNI and has a managed add-on for it. Cilium you add yourself, by Helm in the guide to this chain; it also has a CLI of its own.',
      sources: [
        {
          document: 'cilium/k8s-install-default',
          lines: [[283, 293]],
          passage: 'Installing by the CLI',
        },
        { document: 'cilium/installation-cni-chaining-aws-cni', lines: [[58, 71]] },
        { document: 'eks-best-practices/vpc-cni', lines: [[124, 167]] },
      ],
    },
    'aws.security-groups-for-pods': {
      support: 'yes',
      value: 'As with the VPC CNI; layer 7 rules are not supported',
      reason:
        'The guide to the chain documents the feature, and the agent leaves routing to the VPC CNI. Users report that the VLAN filter of Cilium dropped tagged packets. In June 2026, with 1.19.4, a user reached pods with groups neither from their node nor from others. Under `standard` that worked without Cilium; under `strict` it failed without it too, by design as the report says (issue 3713, open and not yet triaged).',
      conditions: [
        '`ENABLE_POD_ENI=true`, and `AmazonEKSVPCResourceController` on the role of the cluster',
        'a Nitro instance type with trunking, and Linux nodes in private subnets',
        'IPv6 clusters on EC2: VPC CNI v1.16.0 or newer',
        'under `strict`, a NAT gateway or instance for pods that are to reach the internet',
        '`DISABLE_TCP_EARLY_DEMUX=true` for TCP probes under `POD_SECURITY_GROUP_ENFORCING_MODE=strict` (v1.7.3 and Linux 4.6 or newer)',
        '`POD_SECURITY_GROUP_ENFORCING_MODE=strict`: kube-proxy in iptables mode; in IPVS mode `standard`',
        '`externalTrafficPolicy: Local` with instance targets: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        'NodeLocal DNSCache: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`, which one AWS guide demands beside network policy and another recommends',
        'under `standard` with SNAT by the VPC CNI, traffic that leaves the VPC obeys the groups of `eth0`; inside a node no group applies',
        '`bpf.vlanBypass={0}`, where the VLAN filter drops packets (issue 36803)',
        'no layer 7 rules, which this chain does not support; with `POD_SECURITY_GROUP_ENFORCING_MODE=strict` traffic was dropped (issue 29922, closed)',
        'a trial of traffic to such pods, from their node and from others (issue 3713)',
        'pods recreated after a change of `POD_SECURITY_GROUP_ENFORCING_MODE`',
        'existing groups, at most five in a policy and, by the default quota, for a pod, with rules for DNS to the cluster security group, inbound there too, and for probes from it',
        'by one AWS guide: a termination grace period above zero; by the user guide, up to v1.10.2 only',
        'no multi-NIC pods',
        '`ENABLE_POD_ENI` switched off again: instances replaced, as their trunk ENI stays',
        'a branch ENI free on the node, or the pod stays pending; much churn can slow its start',
        'custom networking: the groups of the policy count, not those of the `ENIConfig`',
      ],
      default: 'off; `POD_SECURITY_GROUP_ENFORCING_MODE=strict` once switched on',
      because:
        'IPv6 on EC2 takes v1.16.0, one guide demands `standard` beside policy, the chain supports no layer 7 rules, a pod waits for a branch ENI, and the pages ask for subnets, rules and a grace period.',
      sources: [
        { document: 'cilium/installation-cni-chaining-aws-cni', lines: [[107, 160]] },
        externalRouting,
        {
          document: 'vpc-cni/readme',
          lines: [[488, 539]],
          passage: 'Variables of security groups for pods',
        },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [
            [13, 17],
            [38, 40],
            [43, 49],
          ],
        },
        {
          document: 'eks-best-practices/network',
          lines: [
            [297, 331],
            [391, 394],
          ],
          passage: 'Rules for DNS and probes; beside network policy',
        },
        {
          document: 'eks-best-practices/sgpp',
          lines: [37, [41, 92], [118, 120]],
          passage: 'Enforcing modes, grace period',
        },
        { document: 'vpc-resource-controller/readme', lines: [[30, 34]], passage: 'Five groups' },
        {
          document: 'eks-user-guide/pod-multiple-network-interfaces',
          lines: [178],
          passage: 'Not with multi-NIC',
        },
        testsLeftOut,
        { document: 'cilium-chart/readme-md', lines: [176], passage: 'bpf.vlanBypass' },
        { document: 'web/github-com-cilium-cilium-issues-36803' },
        { document: 'web/github-com-cilium-cilium-pull-38954' },
        { document: 'web/github-com-cilium-cilium-issues-29922' },
        groupsUnreachable,
        { document: 'web/github-com-cilium-cilium-issues-27152', passage: 'The same with 1.19.4' },
      ],
      reviewed: '2026-11-29',
    },
    'aws.vpc-flow-logs': {
      support: 'yes',
      value: 'Pod addresses, without labels; tunnels under WireGuard',
      reason:
        'Pods keep addresses of the VPC, and the guide turns IPv4 masquerading of Cilium off. SNAT of the VPC CNI, on by default for IPv4 out of the VPC, shows the node instead. Traffic between pods of one node is routed on the node and so, we infer, escapes the logs. Neither holds for pods with security groups under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`.',
      conditions: [
        'a log created with `pkt-dstaddr`, for traffic to secondary IPv4 addresses',
        'no WireGuard, under which nodes exchange UDP 51871 in place of the pods',
        'IPv6 clusters: `enableIPv6Masquerade=false` of Cilium',
        'queries to the Amazon DNS server and to instance metadata, among others, are not logged',
      ],
      because:
        'with WireGuard, an option of this chain, nodes exchange UDP 51871 in place of the pods, and Cilium masquerades IPv6 until you turn that off.',
      sources: [
        guide,
        { document: 'eks-best-practices/network', lines: [[252, 262]] },
        { document: 'web/docs-aws-amazon-com-vpc-latest-userguide-flow-logs-limitat' },
        { document: 'vpc-cni/cni-proposal', lines: [[88, 121]], passage: 'Routes on the node' },
        { document: 'eks-best-practices/sgpp', lines: [[60, 70]], passage: 'Strict mode' },
        { document: 'vpc-cni/readme', lines: [[231, 239]], passage: 'SNAT' },
        { document: 'cilium/encryption-wireguard', lines: [[22, 37]], passage: 'Tunnels by UDP' },
        { document: 'cilium-chart/readme-md', lines: [381], passage: 'enableIPv6Masquerade' },
      ],
      reviewed: '2026-11-29',
    },
    'aws.nlb-alb-ip-targets': {
      support: 'yes',
      value: 'Straight to the pod address, which the VPC CNI gives',
      reason:
        'IP targets ask for pods with addresses of VPC subnets, which the VPC CNI gives them here too, and take NodePort and kube-proxy out of the way in. That rests on the addressing: the pages of the controller cited name no test with Cilium.',
      conditions: ipTargets,
      default: '`instance`',
      because:
        'the page on NLBs wants v2.2.0 of the controller, and the chain does not run in Auto Mode, which the general answer offers in its place.',
      sources: [
        { document: 'aws-load-balancer-controller/installation', lines: [29] },
        { document: 'aws-load-balancer-controller/how-it-works', lines: [[44, 48]] },
        { document: 'eks-best-practices/loadbalancing', lines: [[101, 158]] },
        { document: 'eks-user-guide/cni-ipv6', lines: [59], passage: 'IPv6 clusters' },
        guide,
        {
          document: 'aws-load-balancer-controller/nlb',
          lines: [18, [26, 27], [31, 33], 41, 49],
          passage: 'Prerequisites, default target',
        },
      ],
      reviewed: '2026-11-29',
    },
    'aws.outposts-local-zones': {
      support: 'unknown',
      searched:
        'The page of AWS on Outposts, that on other CNI plugins and the guide to this chain; none speaks of Cilium on Outposts or in Local Zones.',
      sources: [
        { document: 'eks-user-guide-2024/eks-outposts', passage: 'No mention of Cilium' },
        { document: 'eks-user-guide/alternate-cni-plugins', passage: 'No mention of these places' },
        { document: 'cilium/installation-cni-chaining-aws-cni', passage: 'No mention of them' },
      ],
    },
    'aws.hybrid-nodes-gateway': {
      support: 'unknown',
      searched:
        'Three pages on the gateway: they give settings of the VPC CNI for cloud nodes and ask for the EKS build of Cilium on hybrid nodes. The gateway watches `CiliumNode` objects. None speaks of a Cilium on the cloud nodes as well, nor of two in one cluster; on hybrid nodes the chain does not run.',
      sources: [
        {
          document: 'eks-user-guide/hybrid-nodes-gateway-overview',
        },
        { document: 'eks-user-guide/hybrid-nodes-gateway-getting-started' },
        { document: 'eks-user-guide/hybrid-nodes-gateway-cni' },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[392, 397]] },
      ],
    },
    'aws.node-autoscaling': {
      support: 'yes',
      value: 'ENI formula of Karpenter, and the taint of Cilium',
      reason:
        'Karpenter counts `maxPods` where you set it, else by the formula of ENIs where the AMI family supports that, else 110; `podsPerCore` can lower the number. A startup taint for Cilium is recommended; where it is set and Karpenter does not know it, Karpenter may launch node after node. A pod that starts before Cilium stays outside it.',
      conditions: [
        'for the startup taint, which is recommended: `node.cilium.io/agent-not-ready` under `startupTaints` of each NodePool',
        'with `NoExecute`, nothing that sets the taint anew later, as pods would be evicted',
        'prefixes: `spec.kubelet.maxPods` in the EC2NodeClass, for the higher density',
        'custom networking, in the common case, or security groups for pods: `RESERVED_ENIS=1` on Karpenter; for the groups prefixes or a lower `maxPods` serve too',
        'security groups for pods: `ENABLE_POD_ENI=true` first, as Karpenter waits for their resource',
        'Cluster Autoscaler whose flags you cannot set: an `agent-not-ready-taint-key` that begins with `ignore-taint.cluster-autoscaler.kubernetes.io/`, and the same key on nodes',
      ],
      because:
        'by its guide Karpenter takes one reserved ENI as the common case, the taint is recommended, the key is set by an option, and `NoExecute` evicts pods where something sets the taint anew.',
      default: '`RESERVED_ENIS=0`',
      sources: [
        ownAddressing,
        { document: 'eks-best-practices/vpc-cni', lines: [[74, 83]], passage: 'Formula' },
        {
          document: 'karpenter/instance-types',
          lines: [
            [641, 660],
            [732, 745],
          ],
          passage: 'Pods of a node',
        },
        { document: 'karpenter/nodepools', lines: [[552, 572]] },
        {
          document: 'karpenter/nodeclasses',
          lines: [
            [337, 343],
            [419, 424],
          ],
        },
        { document: 'karpenter/settings', lines: [46] },
        {
          document: 'karpenter/troubleshooting',
          lines: [
            [237, 251],
            [547, 554],
          ],
          passage: 'Pod density, and resources waited for',
        },
        {
          document: 'cilium/taints',
          lines: [
            [36, 56],
            [68, 98],
          ],
        },
        guide,
      ],
      reviewed: '2026-11-29',
    },
    'ipam.prefix-delegation': {
      support: 'yes',
      value: 'Blocks of the VPC CNI: /28 for IPv4, /80 for IPv6',
      reason:
        'The chained plugin reads the address that a pod has and manages nothing about it. On Linux `ENABLE_PREFIX_DELEGATION=true` puts a /28 of 16 addresses where a slot of an ENI held one; IPv6 clusters always work with a /80. Branch ENIs gain nothing. Windows nodes have a key in a ConfigMap instead.',
      conditions: [
        'Nitro instances; for IPv4 types without Nitro go on with single addresses',
        'contiguous free blocks in the subnet: /28 for IPv4, /80 for IPv6',
        'more pods on a node: a higher `max-pods` of the kubelet; AWS advises new nodes',
        'a downgrade below v1.9.0: new nodes; bare metal instances: v1.11 or newer, and no downgrade below it',
        'IPv6 clusters: by the user guide VPC CNI v1.10.1 or newer',
      ],
      default: 'Off for IPv4, required for IPv6',
      because:
        'the chain does not run in Auto Mode, which the general answer includes, and more pods on a node take a higher `max-pods`.',
      sources: [
        {
          document: 'cilium/generic-veth',
          lines: [[96, 125]],
          passage: 'Reads the addresses',
        },
        ownAddressing,
        {
          document: 'vpc-cni/readme',
          lines: [
            [556, 570],
            [646, 648],
          ],
        },
        {
          document: 'eks-best-practices/prefix-mode-linux',
          lines: [55, [71, 93]],
        },
        {
          document: 'vpc-cni/aws-k8s-cni',
          lines: [85],
          passage: 'enable-windows-prefix-delegation',
        },
        {
          document: 'eks-user-guide/cni-increase-ip-addresses-procedure',
          passage: 'Blocks in the subnet, Windows',
        },
        { document: 'eks-user-guide/cni-ipv6', lines: [53], passage: 'Version' },
      ],
      reviewed: '2026-11-29',
    },
    'ipam.ip-pools': {
      support: 'partial',
      missing: 'a choice of subnet by namespace or by pod',
      value: 'Subnets by node or zone, as the VPC CNI takes them',
      reason:
        'Pods draw from the subnet of their node and tagged ones of its zone or, by custom networking, from one `ENIConfig` for each node, which goes first. The chained plugin has no part in it. Fargate, where a profile chooses by namespace, admits no Cilium.',
      conditions: podSubnets,
      default: 'custom networking off, subnet discovery on',
      because:
        'the chain runs neither on Fargate, where profiles choose subnets by namespace, nor in Auto Mode.',
      sources: [
        ownAddressing,
        {
          document: 'vpc-cni/readme',
          lines: [
            [170, 193],
            [547, 554],
            [827, 840],
          ],
          passage: 'ENIConfig by label or annotation, subnet tags',
        },
        { document: 'eks-user-guide/cni-subnet-selection', lines: [[13, 25], 129] },
        { document: 'eks-user-guide/cni-ipv6', lines: [37], passage: 'No ENIConfig with IPv6' },
        {
          document: 'eks-user-guide/alternate-cni-plugins',
          lines: [14, [56, 58]],
          passage: 'Fargate and Auto Mode',
        },
      ],
      reviewed: '2026-11-29',
    },
    'ipam.warm-pool': {
      support: 'yes',
      value: 'Kept by the VPC CNI: one spare ENI, or finer targets',
      reason:
        'ipamd of the VPC CNI keeps the reserve, and the chained plugin manages no addresses. `WARM_IP_TARGET` and `MINIMUM_IP_TARGET` take the place of `WARM_ENI_TARGET` once set, the former at the cost of more EC2 calls; with prefixes `WARM_PREFIX_TARGET` counts until an address target overrides it. IPv6 mode has none of the targets.',
      conditions: warmPool,
      default: '`WARM_ENI_TARGET=1`, `WARM_PREFIX_TARGET=1`, address targets unset',
      because:
        'the chain does not run in Auto Mode, which the general answer takes care to leave out.',
      sources: [
        ownAddressing,
        { document: 'vpc-cni/readme', lines: [[277, 346]], passage: 'Warm targets' },
        {
          document: 'vpc-cni/readme',
          lines: [
            [572, 579],
            [786, 792],
          ],
        },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[283, 286]], passage: 'Defaults' },
        { document: 'vpc-cni/prefix-and-ip-target', lines: [[3, 5]], passage: 'Targets of zero' },
      ],
    },
    'performance.kernel-bypass': {
      support: 'no',
      value: 'tcx only; the chart keeps packets on the host stack',
      reason:
        'Unless you set `bpf.hostLegacyRouting`, in a chain the chart sets `enable-host-legacy-routing: "true"`, as eBPF host routing should not work there. netkit, BIG TCP and BBR for pods require host routing in eBPF. XDP serves NodePorts under the kube-proxy replacement, which is untested here.',
      sources: [
        hostRouting,
        {
          document: 'cilium/tuning',
          lines: [
            [142, 200],
            [259, 266],
            [324, 331],
            [697, 701],
          ],
          passage: 'What netkit, host routing, BIG TCP and BBR need',
        },
        { document: 'cilium-chart/readme-md', lines: [147], passage: 'bpf.enableTCX' },
        testSettings,
        { document: 'cilium/kubeproxy-free', lines: [[1116, 1147]], passage: 'XDP' },
      ],
    },
    'security.wireguard': {
      support: 'yes',
      value: 'Tested over the VPC CNI, with a setting for the MTU',
      reason:
        'The default entry of the test matrix runs with WireGuard. Without the setting for the MTU encrypted packets might be fragmented. By default calls to pods through a NodePort of kube-proxy, or from outside the cluster through a Service, are not encrypted. Packets may be dropped when endpoints or nodes change (issue 33159).',
      conditions: [
        '`encryption.enabled=true` with `encryption.type=wireguard`',
        '`cni.enableRouteMTUForCNIChaining=true`',
        'WireGuard in the kernel of the nodes, with Linux 5.6 or newer or by the module for older ones',
        'UDP 51871 open between all nodes',
        'pods started after Cilium, as it encrypts between pods that it manages',
        '`encryption.strictMode.ingress.enabled=false`, as ingress may not be strict in a chain',
        'host policies do not work on its interfaces',
        'in a Cluster Mesh, WireGuard in every cluster, and UDP 51871 between them',
      ],
      default: 'off; `encryption.type` is preset to `ipsec`',
      because:
        'the settings, the kernel and strict ingress are conditions of the pages, and only traffic between pods that Cilium manages is encrypted by default.',
      sources: [
        {
          document: 'cilium/conformance-aws-cni',
          lines: [[278, 282]],
          passage: 'WireGuard in the tests',
        },
        { document: 'cilium/aws-cni-k8s-versions', lines: [[11, 14]] },
        { document: 'cilium-chart/readme-md', lines: [388, 401], passage: 'Values of encryption' },
        {
          document: 'cilium/encryption-wireguard',
          lines: [
            [34, 37],
            [48, 53],
            [82, 88],
            [206, 212],
            [219, 221],
            [293, 365],
          ],
          passage: 'Port, kernel, MTU in a chain, and what is encrypted',
        },
        {
          document: 'cilium/encryption',
          lines: [
            [76, 81],
            [94, 95],
          ],
          passage: 'Strict mode for ingress',
        },
        guide,
        { document: 'cilium/host', lines: [[174, 187]], passage: 'WireGuard and host policies' },
      ],
      reviewed: '2026-11-29',
    },
    'security.ipsec': {
      support: 'no',
      value: 'Not supported in a chain',
      reason:
        'The IPsec page rules out every plugin below Cilium, and refers to an issue where a maintainer gives the reason: the plugin below owns the connection to the network.',
      sources: [
        { document: 'cilium/encryption-ipsec', lines: [[448, 449]], passage: 'Limitations' },
        { document: 'web/github-com-cilium-cilium-issues-15596' },
      ],
    },
    'security.mtls': {
      support: 'no',
      value: 'ztunnel passes over the pods of a chain',
      reason:
        'ztunnel enrols only pods whose network namespace the agent knows, and the chained plugin does not name it. The older mutual authentication is deprecated, and no source read speaks of it over the VPC CNI.',
      sources: [
        { document: 'cilium/ztunnel-reconciler', lines: [[135, 149]] },
        {
          document: 'cilium/generic-veth',
          lines: [[199, 240]],
          passage: 'What the chained plugin names',
        },
        {
          document: 'cilium/cni-plugin',
          lines: [
            [600, 622],
            [881, 885],
          ],
          passage: 'Chained and other pods',
        },
        {
          document: 'cilium/encryption-ztunnel',
          lines: [[200, 201]],
          passage: 'Pods without the path are skipped',
        },
        { document: 'cilium/upgrade-current', lines: [[13, 16]], passage: 'Deprecation' },
      ],
    },
    'security.egress-gateway': {
      support: 'no',
      value: 'Needs masquerading, which the chain turns off',
      reason:
        'The agent refuses the feature without IPv4 and eBPF masquerading, and the guide sets `enableIPv4Masquerade=false`. A user who ran it over the VPC CNI with masquerading on found its traffic lost (issue 29605).',
      sources: [egressGateway, guide, { document: 'web/github-com-cilium-cilium-issues-29605' }],
    },
    'security.supply-chain': {
      support: 'partial',
      missing: 'provenance and VEX; any word on the images of the VPC CNI',
      value: 'Cilium signed, with SBOM; nothing on the VPC CNI',
      reason:
        'Images and OCI chart of Cilium are signed with cosign, and an SPDX SBOM is attached to each image on the list of its release workflow, without Envoy and the Hubble UI. Its build switches provenance off. Of the images below, no page or workflow read says anything like it.',
      conditions: ['signed charts only from the OCI registry'],
      since: '1.13 for signed images of Cilium',
      sources: [
        { document: 'cilium/verify-image-signatures', lines: [[20, 54]] },
        { document: 'cilium/sbom', lines: [[13, 83]] },
        { document: 'cilium/build-images-releases', lines: [[1, 262]] },
        { document: 'cilium/k8s-install-helm', lines: [[360, 375]], passage: 'Signed charts' },
        { document: 'vpc-cni/release-workflow', passage: 'Steps of a release, none signs' },
        { document: 'vpc-cni/readme', passage: 'No mention' },
        { document: 'network-policy-agent/readme', passage: 'No mention' },
        { document: 'eks-user-guide/add-ons-images' },
      ],
    },
    'security.runtime-detection': {
      support: 'external',
      provider: 'Tetragon or Amazon GuardDuty',
      value: 'Tetragon or GuardDuty, each installed apart',
      reason:
        'The threat model of Cilium advises Tetragon, a project of its own. On EC2 nodes, where this chain runs, AWS recommends GuardDuty, whose add-on watches the runtime.',
      sources: [
        { document: 'cilium/threat-model', lines: [[187, 191]], passage: 'Tetragon' },
        {
          document: 'eks-best-practices/runtime',
          lines: [
            [15, 19],
            [115, 138],
          ],
        },
        { document: 'web/docs-aws-amazon-com-guardduty-latest-ug-how-runtime-monit' },
      ],
    },
    'observability.metrics': {
      support: 'yes',
      value: 'As with Cilium alone, less the figures of layer 7',
      reason:
        'Those of agent, operator and Hubble are set by values of the chart that name no chain. Visibility of HTTP and DNS comes by layer 7 rules, which this chain does not support.',
      default: 'operator and Envoy on, agent and Hubble off',
      sources: [
        {
          document: 'cilium/metrics',
          lines: [
            [9, 60],
            [1215, 1417],
          ],
        },
        {
          document: 'cilium-chart/readme-md',
          lines: [501, 593, 927, 993],
          passage: 'Values of the metrics',
        },
        layer7Rule,
        testsLeftOut,
      ],
    },
    'observability.l7-visibility': {
      support: 'no',
      value: 'Hangs on layer 7 rules, unsupported here',
      reason:
        'Hubble records HTTP and DNS for traffic that a rule of layer 7 selects, and this chain does not support such rules.',
      sources: [layer7Rule, testsLeftOut],
    },
    'observability.service-map': {
      support: 'yes',
      value: 'Drawn by Hubble UI, layers 3 and 4',
      because: 'no passage cited calls the map live.',
      reason: 'The map comes from the flows of Hubble; those of layer 7 are missing here.',
      conditions: [
        '`hubble.relay.enabled=true` and `hubble.ui.enabled=true`',
        'pods started after Cilium, which it manages',
      ],
      default: 'off',
      sources: [
        { document: 'cilium/hubble-index', lines: [[24, 30]] },
        { document: 'cilium-chart/readme-md', lines: [623, 709], passage: 'Relay and UI' },
        layer7Rule,
        testsLeftOut,
        {
          document: 'cilium/troubleshooting',
          lines: [[175, 178]],
          passage: 'Pods that Hubble observes',
        },
      ],
      reviewed: '2026-11-29',
    },
    'observability.packet-capture': {
      support: 'partial',
      missing: 'pcap files and an object that starts a capture',
      value: 'Traces in the agent; VPC Traffic Mirroring outside',
      reason:
        '`cilium-dbg monitor` prints traces of chosen endpoints, with 128 bytes of payload and aggregated by default, so not every packet; the pcap recorder is gone. VPC Traffic Mirroring copies the traffic of an ENI to an appliance, by rules on address ranges; its pages do not speak of pods.',
      conditions: [
        'Traffic Mirroring: an ENI of type `interface`, on an instance with neither Nitro v5 nor v6',
        'Traffic Mirroring: not for ARP, DHCP, NTP or calls to the metadata service',
        'Traffic Mirroring: an appliance as the target, alone or behind a load balancer',
        'Traffic Mirroring: spare bandwidth, as the copies count towards that of the instance',
        'Traffic Mirroring: to an instance as the target: packets within its MTU, or they are cut',
      ],
      because:
        'mirrored traffic counts towards the bandwidth of the instance, instances of Nitro v5 and v6 have no mirroring, and a mirror needs a target.',
      sources: [
        { document: 'cilium/cilium-dbg-monitor', lines: [[5, 33]] },
        { document: 'cilium/cilium-agent', lines: [442], passage: 'Length of payload' },
        { document: 'cilium-chart/readme-md', lines: [[163, 165]], passage: 'Aggregation' },
        { document: 'web/github-com-cilium-cilium-pull-41237' },
        { document: 'web/docs-amazonaws-cn-vpc-latest-mirroring-what-is-traffic-mirro' },
        { document: 'web/docs-amazonaws-cn-awsec2-latest-apireference-api-trafficmirr' },
        { document: 'web/docs-aws-amazon-com-ec2-latest-instancetypes-ec2-nitro-insta' },
        { document: 'web/docs-aws-amazon-com-vpc-latest-mirroring-traffic-mirroring-n' },
      ],
      reviewed: '2026-11-29',
    },
    'services.dsr': {
      support: 'unknown',
      searched:
        'The guide to direct server return, which needs the kube-proxy replacement and knows no chain, and the settings of the tests over the VPC CNI, which switch on neither.',
      sources: [
        { document: 'cilium/kubeproxy-free', lines: [[587, 660]], passage: 'DSR modes' },
        testSettings,
      ],
    },
    'services.maglev': {
      support: 'unknown',
      searched:
        'The section on Maglev, written for the kube-proxy replacement, and the tests over the VPC CNI: they leave kube-proxy in place.',
      sources: [
        { document: 'cilium/kubeproxy-free', lines: [[488, 583]], passage: 'Maglev' },
        testSettings,
      ],
    },
    'services.source-ip': {
      support: 'external',
      provider: 'kube-proxy, and the AWS load balancer in front',
      value: 'Left to kube-proxy and the load balancer',
      reason:
        'kube-proxy stays here and serves NodePorts, whose calls lose the address of the client unless `externalTrafficPolicy: Local` is set, which drops them on nodes without a backend. Cilium balances ClusterIPs of pods packet by packet, with affinity by source address. What its replacement would do instead is untested over the VPC CNI.',
      conditions: [
        'instance targets or NodePort: `externalTrafficPolicy: Local`',
        'an NLB with IP targets, for TCP or TLS: `preserve_client_ip.enabled=true`',
        'client IP preservation: clients of the address family of the targets, not over PrivateLink',
        'client IP preservation: NLB and targets in one VPC, or in peered VPCs of one Region',
        'pods with security groups and `Local`: VPC CNI v1.11.0 or newer, `POD_SECURITY_GROUP_ENFORCING_MODE=standard`, and pods made after the switch',
      ],
      default: 'no affinity; the NLB hides TCP and TLS clients of IP targets',
      because:
        'the page on client IP preservation excludes PrivateLink and wants NLB and targets in one VPC or in peered ones, and it names TLS beside TCP.',
      sources: [
        testSettings,
        clusterIpsOnly,
        {
          document: 'cilium/kubeproxy-free',
          lines: [[1616, 1624]],
          passage: 'Affinity by packet',
        },
        { document: 'kubernetes/source-ip', passage: 'NodePort' },
        { document: 'kubernetes/virtual-ips', passage: 'Session affinity and traffic policies' },
        { document: 'web/docs-aws-amazon-com-elasticloadbalancing-latest-network-edit' },
        { document: 'eks-user-guide/security-groups-for-pods', lines: [43] },
        { document: 'vpc-cni/readme', lines: [[506, 527]], passage: 'Enforcing mode' },
      ],
      reviewed: '2026-11-29',
    },
    'services.node-local-dns': {
      support: 'unknown',
      searched:
        'The guide to local redirects, which names set-ups with and without kube-proxy but no chain, the guide to this chain and its tests. A cache on the address of the DNS Service is passed by where Cilium resolves Services at the pod, as that guide says; whether its redirect works here, none says. DNS rules are unsupported in the chain.',
      sources: [
        {
          document: 'cilium/local-redirect-policy',
          lines: [
            [79, 134],
            [424, 428],
          ],
        },
        { document: 'cilium/installation-cni-chaining-aws-cni', passage: 'No word on it' },
        testSettings,
        testsLeftOut,
        { document: 'web/github-com-cilium-cilium-pull-17122', passage: 'DNS rules in a chain' },
      ],
    },
    'services.gateway-api': {
      support: 'partial',
      missing: 'replies, by three reports; tests of this chain',
      because:
        'the report of July 2024 tells of replies that never come, 1.20 asks for CRDs of v1.6.1 at least, and the host-network mode excludes TCPRoute and UDPRoute.',
      value: 'Reported to fail on nodes without the backend',
      reason:
        'Three reports of 2024 and 2026 tell of requests over the VPC CNI that time out or get no reply, the newest for 1.19.4 where 1.18.0 had worked. The three are closed; in issue 43493 a user of this chain tells of timeouts across nodes since 1.19.4. Both users of 1.19.4 had WireGuard with node encryption on.',
      conditions: [
        '`gatewayAPI.enabled=true`, `l7Proxy=true` (the default) and the CRDs of Gateway API v1.6.1 or newer, of which TCPRoute, UDPRoute and ListenerSet come apart',
        '`kubeProxyReplacement=true`, which is untested here',
        'Services of type LoadBalancer, or the proxy on the host network, without TCPRoute and UDPRoute',
        'a trial on each node, those without a backend in particular',
        'for fields marked experimental, the CRDs of the experimental channel',
      ],
      default: 'off',
      sources: [
        { document: 'web/github-com-cilium-cilium-issues-46447' },
        { document: 'web/github-com-cilium-cilium-issues-33685' },
        { document: 'web/github-com-cilium-cilium-issues-32592' },
        {
          document: 'web/github-com-cilium-cilium-issues-43493',
          passage: 'A user of this chain with 1.19.4',
        },
        { document: 'cilium/installation', lines: [[1, 37]], passage: 'Prerequisites' },
        { document: 'cilium/upgrade-current', lines: [[29, 32]], passage: 'Version of the CRDs' },
        {
          document: 'cilium/host-network-mode',
          lines: [[20, 22]],
          passage: 'TCPRoute and UDPRoute',
        },
        { document: 'cilium-chart/readme-md', lines: [553], passage: 'gatewayAPI.enabled' },
      ],
      reviewed: '2026-11-29',
    },
    'services.ingress': {
      support: 'unknown',
      searched:
        'The page on Ingress, the guide to this chain and its tests, none of which joins the two. The report of 2026 (46447) is on the Gateway API, not on Ingress.',
      sources: [
        { document: 'cilium/ingress' },
        { document: 'cilium/installation-cni-chaining-aws-cni', passage: 'No word on it' },
        testSettings,
        testsLeftOut,
        { document: 'web/github-com-cilium-cilium-issues-46447' },
      ],
    },
    'services.l2-announce': {
      support: 'no',
      value: 'A VPC does not carry ARP for foreign addresses',
      reason:
        'The feature is primarily meant for networks on premises and needs the kube-proxy replacement; the hypervisor of AWS filters ARP.',
      sources: [
        {
          document: 'cilium/l2-announcements',
          lines: [
            [15, 18],
            [69, 70],
          ],
        },
        {
          document: 'calico-docs/local-subnet-l2-reachability',
          lines: [38],
          passage: 'ARP in a VPC',
        },
      ],
    },
    'services.topology-aware': {
      support: 'yes',
      value: 'ClusterIPs of pods by Cilium, the rest by kube-proxy',
      reason:
        'Two balancers share the Services. Cilium picks the backend for what pods send to a ClusterIP and heeds the hints once its setting is on. Its manual describes that for the replacement, which the code does not ask for. It looks at the setting and at the traffic distribution of the Service, or else its annotation for topology.',
      conditions: [
        '`loadBalancer.serviceTopology=true`; until then Cilium ignores the hints',
        'topology aware routing or traffic distribution set for the Service',
        'for hints by zone, a zone label on the node and hints on all endpoints, or else Cilium takes any',
      ],
      default: 'off in Cilium',
      because:
        'the code asks for traffic distribution or its annotation on the Service, and for hints on all endpoints.',
      sources: [
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [145, 146],
            [1757, 1768],
          ],
          passage: 'Without the replacement, and hints',
        },
        { document: 'cilium/lb-writer', lines: [[482, 563]] },
        {
          document: 'cilium/lb-reflector-conversions',
          lines: [[491, 517]],
          passage: 'Annotation and field of the Service',
        },
        { document: 'cilium-chart/readme-md', lines: [848], passage: 'serviceTopology' },
      ],
    },
    'services.service-mesh': {
      support: 'partial',
      missing: 'mesh functions of Cilium in tests; mutual TLS',
      value: 'Istio beside it; own functions at layer 7 untested',
      because:
        'the page on Istio calls the setting of socket load balancing important, and that of Istio has two demands for ambient mode.',
      conditions: [
        '`socketLB.hostNamespaceOnly=true`, which the page on Istio calls important',
        'Istio in ambient mode: `bpf.masquerade=false`, as preset, and under default-deny policies a rule that admits probes, from `169.254.7.127/32` in IPv4',
        'Istio in ambient mode with mTLS and rules of its own at layer 7: policy between its pods by Istio, as the page advises',
        'ambient mode of Istio beside pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`, or from Istio 1.30, 1.29.3 or 1.28.7 of their lines on `DISABLE_TCP_EARLY_DEMUX=true`, lest probes fail',
      ],
      reason:
        'Two things that the page on Istio asks for are given here: kube-proxy stays and `cni.exclusive` is false. eBPF host routing, which Istio does not go with, is off in a chain unless you set it. The functions of Cilium run in the Envoy whose layer 7 rules this chain does not support. ztunnel passes over the pods of a chain, whose network namespace the plugin does not name.',
      sources: [
        {
          document: 'istio/platform-prerequisites',
          lines: [
            [70, 78],
            [264, 289],
          ],
          passage: 'Cilium',
        },
        {
          document: 'cilium/istio',
          lines: [
            [22, 37],
            [42, 51],
            [60, 63],
            [94, 98],
          ],
        },
        { document: 'cilium/tuning', lines: [[189, 190]], passage: 'Host routing and Istio' },
        hostRouting,
        { document: 'cilium/servicemesh-index', lines: [[54, 56]], passage: 'Envoy' },
        { document: 'cilium/ztunnel-reconciler', lines: [[135, 149]] },
        {
          document: 'cilium/generic-veth',
          lines: [[199, 240]],
          passage: 'What the chained plugin names',
        },
        {
          document: 'cilium/encryption-ztunnel',
          lines: [[200, 201]],
          passage: 'Pods without the path are skipped',
        },
        testSettings,
        testsLeftOut,
        {
          document: 'istio/branch-eni',
          lines: [
            [44, 66],
            [72, 74],
          ],
          passage: 'Early demux as the condition',
        },
        { document: 'istio/change-notes-1-30', passage: 'Probes of pods with branch ENIs' },
        { document: 'istio/notes-1-29-3', passage: 'The fix in its line' },
        { document: 'istio/notes-1-28-7', passage: 'The fix in its line' },
      ],
      reviewed: '2026-11-29',
    },
    'multicluster.connect': {
      support: 'partial',
      missing: 'cluster ids from 128 to 255 and from 384 to 511',
      value: 'Cluster Mesh with cluster ids up to 127',
      reason:
        'By default chart and agent refuse the other ids in this mode: the VPC CNI uses a bit of the packet mark that they need, and policy would drop traffic. A mesh of 511, to be chosen in all clusters at installation, adds the ids from 256 to 383.',
      conditions: [
        'a name of at most 32 characters and an id of its own for each cluster, and certificates that the others trust',
        'a restart of all workloads after a change of name or id',
        'pod ranges that do not overlap, with routes between the VPCs',
        'nodes and pods that reach each other across clusters, on the ports of the mesh and those of the pods',
        '`ipv4NativeRoutingCIDR` that covers all clusters',
        'one datapath mode in all clusters, and versions at most one minor release apart',
        'WireGuard in every cluster or in none',
        'certificates that Helm made, by default of one year: the chart rendered again before they end',
      ],
      default: 'off',
      because:
        'each cluster takes certificates that the others trust, WireGuard as the others have it, and a name and an id of its own, which to change means a restart of all workloads.',
      sources: [
        { document: 'cilium-chart/readme-md', lines: [296, 321], passage: 'Values of the mesh' },
        {
          document: 'cilium/cluster-id-check',
          lines: [
            [69, 81],
            [125, 142],
          ],
        },
        { document: 'cilium/chart-validate', lines: [[164, 169]] },
        { document: 'web/github-com-cilium-cilium-issues-21330' },
        {
          document: 'cilium/setup',
          lines: [
            [23, 76],
            [94, 111],
            [126, 168],
          ],
          passage: 'Prerequisites, names and ids, certificates',
        },
        {
          document: 'cilium/encryption-wireguard',
          lines: [[206, 212]],
          passage: 'WireGuard in a mesh',
        },
        { document: 'cilium/upgrade-current', lines: [[74, 82]], passage: 'Certificates' },
      ],
      reviewed: '2026-11-29',
    },
    'multicluster.services': {
      support: 'partial',
      missing: 'remote backends behind NodePorts and, by default, for clients on the host network',
      value: 'Global services for pods; NodePorts stay local',
      reason:
        'kube-proxy stays in this mode. Without the replacement, calls to a NodePort or, by default, from the host network find local backends only. The Multi-Cluster Services API (`clustermesh.mcsapi.enabled=true`), for exported Services, rests on global Services as well.',
      conditions: [
        'a working Cluster Mesh',
        'a Service of the same name and namespace in each cluster, with `service.cilium.io/global: "true"`, or the Multi-Cluster Services API with CoreDNS 1.12.2 or newer, configured for it, and the namespace in each cluster',
        'for clients on the host network, `socketLB.enabled=true` with `socketLB.hostNamespaceOnly=true`',
        'for headless Services, and ingress controllers other than that of Cilium: `clustermesh.enableEndpointSliceSynchronization=true`, a beta',
      ],
      because:
        'a global Service takes a working mesh, and an annotation and the same name in each cluster or the Multi-Cluster Services API with its demands.',
      sources: [
        {
          document: 'cilium/global-services',
          lines: [
            [16, 22],
            [67, 100],
            [223, 236],
          ],
        },
        {
          document: 'cilium/mcsapi',
          lines: [
            [13, 39],
            [65, 82],
          ],
        },
        { document: 'cilium/kubeproxy-free', lines: [[145, 146]], passage: 'ClusterIPs only' },
      ],
      reviewed: '2026-11-29',
    },
    'multicluster.vm-bare-metal': {
      support: 'partial',
      missing: 'a way to join such machines with an agent; DNS names, VTEP, egress gateway',
      value: 'Outside machines in rules by address or Service',
      because:
        'rules can also name a Service without a selector, whose EndpointSlices list the addresses of such machines.',
      reason:
        'Rules name them by CIDR or, on egress, by a Service without a selector (`toServices`). Of the other ways in which Cilium reaches them, DNS rules are unsupported in the chain. VTEP speaks VXLAN and the egress gateway asks for IPv4 masquerading, while the guide turns tunnels and this masquerading off.',
      sources: [
        {
          document: 'cilium/layer3',
          lines: [
            [212, 225],
            [388, 407],
          ],
          passage: 'Rules by Service and by CIDR',
        },
        { document: 'cilium/vtep', lines: [[15, 17]] },
        testsLeftOut,
        { document: 'web/github-com-cilium-cilium-pull-17122', passage: 'DNS rules in a chain' },
        egressGateway,
        guide,
        { document: 'web/github-com-cilium-cilium-commit-07fbf5366f' },
      ],
    },
    'operations.air-gapped': {
      support: 'yes',
      value: 'Chart and images of both, and endpoints for EC2',
      reason:
        'Chart and images of Cilium can come from a mirror. The VPC CNI adds its own images, from the registry of the Region or yours, and calls EC2.',
      conditions: [
        'private access to the cluster endpoint enabled',
        'self-managed nodes: endpoint and certificate authority of the cluster in their bootstrap arguments',
        'image digests of Cilium kept by the mirror, or `useDigest=false` for each image',
        'endpoints for ECR, S3 and EC2; for STS with IRSA, for EKS Auth with Pod Identity',
        'VPC CNI from a registry of your own: its self-managed chart, as EKS resets the image of its add-on',
        'read access to ECR in the role of the nodes, and as AWS advises private DNS names for the endpoints',
      ],
      because: 'the user guide asks for bootstrap arguments on self-managed nodes.',
      sources: [
        { document: 'cilium/k8s-install-helm', lines: [[360, 375]] },
        {
          document: 'cilium-chart/readme-md',
          lines: [178, 219, 473, 629, 705, 713, 747, 748, 911],
          passage: 'Images and pull secrets',
        },
        { document: 'cilium-chart/helpers', lines: [[15, 38]] },
        { document: 'eks-user-guide/add-ons-images', lines: [8] },
        {
          document: 'eks-user-guide/private-clusters',
          lines: [
            [25, 26],
            [31, 88],
            [91, 139],
          ],
        },
        { document: 'vpc-cni/aws-vpc-cni-values', lines: [[9, 42]] },
        { document: 'vpc-cni/eni-and-ip-target', lines: [[9, 11]], passage: 'Calls of ipamd' },
        { document: 'eks-best-practices/vpc-cni', lines: [[136, 138]] },
      ],
      reviewed: '2026-11-29',
    },
  },
  sources: [
    { document: 'cilium/installation-cni-chaining-aws-cni', lines: [[13, 160]] },
    {
      document: 'cilium/conformance-aws-cni',
      lines: [
        [263, 282],
        [403, 413],
        [447, 449],
        [472, 477],
      ],
      passage: 'Settings and tests of the project',
    },
    {
      document: 'cilium/configmap-template',
      lines: [[709, 713]],
      passage: 'enableIdentityMark',
    },
    { document: 'cilium/requirements-eks', lines: [[21, 51]], passage: 'Taint for node groups' },
    { document: 'cilium/chart-validate', lines: [[164, 169]] },
    ownAddressing,
    clusterIpsOnly,
    {
      document: 'cilium/k8s-install-download-release',
      lines: [[9, 17]],
      passage: 'Helm repository',
    },
    { document: 'cilium/cli-status', lines: [[1, 5]] },
    {
      document: 'web/github-com-cilium-cilium-pull-17122',
      passage: 'Tests left out by the client',
    },
    { document: 'cilium/system-requirements', lines: [[16, 23]], passage: 'Linux hosts' },
    { document: 'vpc-cni/aws-k8s-cni', lines: [[316, 330]], passage: 'Policy engine off' },
    { document: 'vpc-cni/aws-vpc-cni-values', lines: [126], passage: 'enableNetworkPolicy' },
    oneEngine,
    { document: 'eks-user-guide/cni-network-policy-configure', passage: 'enableNetworkPolicy' },
    {
      document: 'eks-user-guide/alternate-cni-plugins',
      lines: [
        [14, 33],
        [56, 58],
      ],
    },
  ],
  reviewed: '2026-11-28',
} as const satisfies Mode<'amazon-vpc-cni' | 'cilium'>;
