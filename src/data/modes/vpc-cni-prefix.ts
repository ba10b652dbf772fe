import type { Mode } from '../mode.ts';

export const vpcCniPrefix = {
  name: 'VPC CNI, prefix delegation',
  short: 'Prefixes',
  summary:
    'Each slot of an ENI takes a /28 block of 16 IPv4 addresses in place of a single one, so that small instances reach the pod limit of the kubelet.',
  cnis: ['amazon-vpc-cni'],
  areas: {
    networking: 'amazon-vpc-cni',
    policy: 'amazon-vpc-cni',
    aws: 'amazon-vpc-cni',
    ipam: 'amazon-vpc-cni',
    performance: 'amazon-vpc-cni',
    security: 'amazon-vpc-cni',
    observability: 'amazon-vpc-cni',
    services: 'amazon-vpc-cni',
    multicluster: 'amazon-vpc-cni',
    operations: 'amazon-vpc-cni',
  },
  settings: [
    { name: 'ENABLE_PREFIX_DELEGATION', value: 'true', where: 'environment of `aws-node`' },
    { name: 'WARM_PREFIX_TARGET', value: '1', where: 'environment of `aws-node`' },
    { name: 'max-pods', value: '110', where: 'kubelet; 250 on types with more than 30 vCPUs' },
    {
      name: 'enable-windows-prefix-delegation',
      value: '"true"',
      where: 'ConfigMap `amazon-vpc-cni`, for Windows nodes',
    },
  ],
  setup: [
    {
      step: 'Look for contiguous /28 blocks in the subnets of the nodes. Where they are fragmented, take new subnets or make subnet CIDR reservations for prefixes.',
    },
    {
      step: 'Switch prefixes on. With the managed add-on:',
      language: 'bash',
      code: `export ADDON_VERSION=$(aws eks describe-addon --cluster-name my-cluster --addon-name vpc-cni --query addon.addonVersion --output text)
aws eks update-addon --cluster-name my-cluster --addon-name vpc-cni --addon-version $ADDON_VERSION \\
  --service-account-role-arn arn:aws:iam::111122223333:role/AmazonEKSVPCCNIRole \\
  --resolve-conflicts PRESERVE --configuration-values '{"env":{"ENABLE_PREFIX_DELEGATION":"true"}}'`,
    },
    {
      step: 'With a plugin that you manage yourself:',
      language: 'bash',
      code: 'kubectl set env daemonset aws-node -n kube-system ENABLE_PREFIX_DELEGATION=true',
    },
    {
      step: 'Calculate `max-pods` for self-managed nodes and for launch templates that name an AMI; managed node groups without one do it by themselves.',
      language: 'bash',
      code: `curl -O https://raw.githubusercontent.com/awslabs/amazon-eks-ami/master/templates/al2/runtime/max-pods-calculator.sh
chmod +x max-pods-calculator.sh
./max-pods-calculator.sh --instance-type m5.large --cni-version 1.9.0-eksbuild.1 --cni-prefix-delegation-enabled`,
    },
    {
      step: 'Create a node group of Nitro instances, then cordon, drain and delete the old one.',
      language: 'bash',
      code: 'eksctl create nodegroup --cluster my-cluster --max-pods-per-node 110',
    },
    {
      step: 'For Windows nodes, add the key `enable-windows-prefix-delegation` with the value `"true"` beside `enable-windows-ipam`.',
      language: 'bash',
      code: 'kubectl edit configmap -n kube-system amazon-vpc-cni -o yaml',
    },
    {
      step: 'Check what a new node offers.',
      language: 'bash',
      code: "kubectl describe node my-node | grep 'pods\\|PrivateIPv4Address'",
    },
  ],
  requirements: [
    'a cluster of the IPv4 family',
    'Nitro instances; on other types the plugin falls back to single addresses',
    'VPC CNI v1.9.0 or newer, v1.11 on bare metal',
    'contiguous /28 blocks in the subnets',
    'new nodes with a higher `max-pods`: an m5.large has addresses for 434 pods, and EKS advises 110',
  ],
  supportedBy:
    'AWS Support answers for prefixes as for the rest of the plugin; the user guide documents them for EC2 nodes.',
  same: [
    {
      features: [
        'networking.kube-proxy-replacement',
        'ipam.lb-ipam',
        'security.mtls',
        'services.dsr',
        'services.maglev',
        'services.gateway-api',
        'services.ingress',
        'services.l2-announce',
        'services.bgp-service-ips',
        'services.topology-aware',
        'services.service-mesh',
        'multicluster.services',
      ],
      reason:
        'Whether an address was requested singly or in a block makes no difference to kube-proxy, to load balancers or to a mesh.',
    },
    {
      features: [
        'networking.encapsulation',
        'networking.bgp',
        'networking.multicast',
        'ipam.static-ip',
        'performance.kernel-bypass',
        'security.wireguard',
        'security.ipsec',
      ],
      reason: 'The plugin has no setting for it, with or without prefixes.',
      sources: [{ document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Variables' }],
    },
    {
      features: ['networking.native-routing', 'security.egress-gateway'],
      reason:
        'Prefixes belong to ordinary ENIs in the subnets of the VPC, and the guide lists SNAT among the features that go with them.',
      sources: [
        { document: 'eks-user-guide/cni-increase-ip-addresses', passage: 'Compatibility' },
        { document: 'eks-user-guide/external-snat' },
        { document: 'vpc-cni/readme', lines: [[231, 266]], passage: 'External SNAT variables' },
      ],
    },
    {
      features: [
        'aws.eni-mode',
        'aws.vpc-flow-logs',
        'aws.nlb-alb-ip-targets',
        'multicluster.connect',
        'multicluster.vm-bare-metal',
      ],
      reason:
        'A pod still holds an address that an ENI carries in the VPC; the load balancer controller looks for it among the prefixes as well.',
      sources: [
        { document: 'eks-best-practices/prefix-mode-linux', lines: [[22, 28]] },
        { document: 'vpc-cni/readme', lines: [[562, 570]], passage: 'Prefixes, bare metal' },
        { document: 'aws-load-balancer-controller/pod-eni-info-resolver', lines: [[282, 283]] },
        { document: 'aws-load-balancer-controller/pod-eni-info-resolver', lines: [[483, 488]] },
        { document: 'eks-best-practices/ip-optimization-strategies', lines: [[12, 20]] },
      ],
    },
    {
      features: [
        'policy.k8s-networkpolicy',
        'policy.admin-network-policy',
        'policy.cluster-wide',
        'policy.deny-and-order',
        'policy.l7',
        'policy.host',
        'policy.network-sets',
        'policy.staged-audit',
        'multicluster.policy',
      ],
      reason:
        'The user guide names prefix delegation among the configurations of network policy, and the engine is the same.',
      sources: [
        { document: 'eks-user-guide/cni-network-policy', passage: 'Supported configurations' },
        { document: 'eks-user-guide/cni-increase-ip-addresses', passage: 'Compatibility' },
      ],
    },
    {
      features: ['policy.security-groups', 'policy.service-account'],
      reason:
        'Pods that a SecurityGroupPolicy selects sit on branch ENIs, beside the ENIs that carry prefixes.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[566, 568]], passage: 'Branch ENIs' },
        { document: 'vpc-cni/readme', lines: [[786, 792]], passage: 'Feature matrix' },
        { document: 'eks-user-guide/cni-increase-ip-addresses', passage: 'Considerations' },
      ],
    },
    {
      features: ['aws.eks-anywhere', 'aws.hybrid-nodes'],
      reason: 'There is no ENI to attach a prefix to outside AWS.',
    },
    {
      features: ['networking.bandwidth'],
      reason: 'What the bandwidth plugin conflicts with is network policy, and not addressing.',
      sources: [{ document: 'vpc-cni/readme', lines: [[589, 597]], passage: 'Bandwidth plugin' }],
    },
    {
      features: [
        'observability.flow-logs',
        'observability.ui',
        'observability.metrics',
        'observability.l7-visibility',
        'observability.service-map',
        'observability.export',
        'operations.cli',
      ],
      reason: 'Metrics, records and tools show addresses and do not care for the size of a block.',
    },
  ],
  answers: {
    'networking.ipv6': {
      support: 'no',
      value: 'A mode of IPv4 clusters; IPv6 has /80 prefixes',
      reason:
        'IPv6 clusters rest on prefix delegation too, but they are made for IPv6 at their creation and take one /80. That is a mode of its own.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[562, 570]], passage: 'Sizes of prefixes' },
        { document: 'vpc-cni/readme', lines: [[640, 650]], passage: 'ENABLE_IPv6' },
        { document: 'eks-best-practices/prefix-mode-linux', lines: [20] },
      ],
    },
    'networking.dual-stack': {
      support: 'no',
      value: 'IPv4 to pods; IPv6 outbound by `ENABLE_V6_EGRESS`',
      reason:
        'Prefixes of both families at once are refused like any other mixture. The helper for IPv6 destinations is switched apart from them.',
      conditions: ['an IPv6 address on the primary ENI of the node, for outbound IPv6'],
      default: 'Off',
      since: 'v1.13.0',
      sources: [
        { document: 'vpc-cni/readme', lines: [[636, 638]], passage: 'IPv4 or IPv6, not both' },
        { document: 'vpc-cni/readme', lines: [[689, 701]], passage: 'ENABLE_V6_EGRESS' },
      ],
    },
    'networking.windows': {
      support: 'partial',
      missing: 'IPv6, security groups for pods, network policy and a second ENI',
      value: 'IPv4, with a switch of its own in the ConfigMap',
      reason:
        '`ENABLE_PREFIX_DELEGATION` acts on Linux nodes. Windows nodes get their /28 blocks from the VPC Resource Controller, on one ENI: 144 addresses on m5.large, with 110 pods as the default limit.',
      conditions: [
        '`enable-windows-ipam` and `enable-windows-prefix-delegation` set to `"true"`',
        'Nitro instances',
        'a Linux or Fargate node, at least one, for the system pods',
      ],
      default: 'Off',
      sources: [
        { document: 'eks-best-practices/networking', lines: [[17, 49], 96, 109] },
        { document: 'eks-best-practices/prefix-mode-windows', lines: [[8, 27]] },
        { document: 'eks-best-practices/prefix-mode-windows', lines: [[39, 43]] },
        { document: 'eks-user-guide/cni-increase-ip-addresses-procedure', passage: 'Windows' },
        { document: 'eks-user-guide-2024/windows-support', lines: [[22, 29]] },
        { document: 'eks-user-guide/cni-network-policy', passage: 'Linux nodes only' },
      ],
    },
    'networking.multi-interface': {
      support: 'yes',
      value: 'Multus; several network cards by the code alone',
      reason:
        'Multus leaves the default interface and its addresses to the plugin. No page speaks of prefixes together with `ENABLE_MULTI_NIC`; in the code each managed network card has a pool of prefixes.',
      conditions: [
        'for `ENABLE_MULTI_NIC`: several network cards, and no security groups for pods',
      ],
      default: 'Off',
      sources: [
        { document: 'eks-user-guide/pod-multus' },
        { document: 'eks-user-guide/pod-multiple-network-interfaces', passage: 'Other features' },
        { document: 'vpc-cni/data-store', lines: [[1732, 1747]], passage: 'Pools by card' },
        { document: 'vpc-cni/ipamd', lines: [[1216, 1225]], passage: 'Prefixes by card' },
        { document: 'vpc-cni/readme', lines: [[761, 784]], passage: 'Multi-NIC' },
      ],
    },
    'networking.chaining': {
      support: 'partial',
      missing: 'IPsec, L7 and DNS names in a chain with Cilium; nftables nodes for Calico eBPF',
      value: 'Calico policy or Cilium on top, as without prefixes',
      reason:
        'Both act once the plugin has given the pod its interface and address, whatever block that is from. IPv6, where IPv4 egress passes both by, is another mode. Where the node is in nftables mode, v1.23.0 breaks the eBPF mode of Calico.',
      conditions: [
        'a single engine for policy',
        'Calico on pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        'Cilium: VPC CNI 1.11.2 or newer',
      ],
      sources: [
        { document: 'calico-docs/eks', lines: [[32, 62]] },
        { document: 'cilium/installation-cni-chaining-aws-cni', lines: [[13, 35]] },
        { document: 'cilium/conformance-aws-cni', lines: [[435, 449]], passage: 'Tests left out' },
        { document: 'cilium/encryption-ipsec', lines: [[445, 449]], passage: 'Limitations' },
        { document: 'eks-best-practices/network', lines: [[467, 477]], passage: 'One engine' },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [47],
          passage: 'Calico and security groups',
        },
        { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3872' },
      ],
    },
    'policy.summary': {
      support: 'partial',
      missing: 'rules for L7, for the host and by DNS name',
      value: 'Own eBPF engine for L3 and L4, names excluded',
      reason:
        'Prefixes go with network policy. Rules by name need nodes of EKS Auto Mode, which this mode does not run on.',
      conditions: ['`enableNetworkPolicy=true`', 'Linux nodes on EC2', 'kernel 5.10 or newer'],
      default: 'Off',
      since: 'v1.14.0',
      sources: [
        { document: 'eks-user-guide/cni-network-policy', passage: 'Supported configurations' },
        { document: 'eks-user-guide/cni-network-policy-configure' },
        { document: 'network-policy-controller/clusternetworkpolicy-types', lines: [[24, 266]] },
        { document: 'eks-user-guide/auto-net-pol', passage: 'Mixed clusters' },
      ],
    },
    'policy.fqdn': {
      support: 'no',
      value: 'Rules by name admit nothing on EC2 nodes',
      reason:
        'The agent beside `aws-node` skips entries without an address, so such a rule only isolates the pod. Names work on instances of Auto Mode.',
      sources: [
        { document: 'network-policy-agent/policyendpoints-controller', lines: [[461, 469]] },
        { document: 'eks-user-guide/auto-net-pol', passage: 'DNS-based rules' },
      ],
    },
    'policy.default-deny': {
      support: 'yes',
      value: '`NETWORK_POLICY_ENFORCING_MODE=strict` on `aws-node`',
      reason:
        'The enforcing mode is a variable like that of the prefixes, and the two are independent. The field of the NodeClass is for Auto Mode.',
      conditions: ['network policy switched on', 'policies for all pods, CoreDNS among them'],
      default: '`NETWORK_POLICY_ENFORCING_MODE=standard`, which leaves a new pod open at first',
      since: 'v1.17.1',
      sources: [
        { document: 'vpc-cni/readme', lines: [[738, 749]], passage: 'Enforcing mode' },
        { document: 'eks-user-guide/cni-network-policy-configure', passage: 'Strict mode' },
      ],
    },
    'aws.summary': {
      support: 'yes',
      value: 'Documented and supported by AWS, off until asked for',
      reason:
        'EKS installs the plugin with prefixes switched off in IPv4 clusters. Supported they are all the same, with the VPC integration of the plugin.',
      sources: [
        { document: 'eks-user-guide/cni-increase-ip-addresses' },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[275, 276]], passage: 'Default' },
        { document: 'eks-user-guide/alternate-cni-plugins' },
      ],
    },
    'aws.eks-default': {
      support: 'yes',
      value: 'The default add-on, with one value changed',
      reason:
        'No other component is installed. EKS does not manage the variable, but an update of the add-on may set it back, unless you pass `--resolve-conflicts PRESERVE`.',
      default: '`ENABLE_PREFIX_DELEGATION=false`',
      sources: [
        { document: 'vpc-cni/readme', lines: [[556, 564]], passage: 'ENABLE_PREFIX_DELEGATION' },
        {
          document: 'eks-user-guide-2024/eks-networking-add-ons',
          lines: [[249, 262]],
          passage: 'Updating the add-on',
        },
        { document: 'eks-best-practices/vpc-cni', lines: [[136, 140], 152] },
      ],
    },
    'aws.fargate': {
      support: 'no',
      value: 'EC2 nodes only; Fargate pods run beside them',
      reason:
        'The guide to prefixes applies to EC2 nodes. A pod on Fargate shares its interface with no other pod, and AWS runs the plugin there, out of reach of `aws-node` and its variables.',
      sources: [
        { document: 'eks-user-guide/cni-increase-ip-addresses', passage: 'Applies to' },
        { document: 'eks-user-guide-2024/fargate', lines: [[38, 57]] },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[392, 397]], passage: 'Nodes left out' },
      ],
    },
    'aws.auto-mode': {
      support: 'no',
      value: 'Auto Mode nodes take /28 blocks by themselves',
      reason:
        'What this mode is for is built into Auto Mode, with single addresses once a subnet has no block left or, by a newer copy of the NodeClass page, by choice. `aws-node` keeps off these nodes, and neither its switch nor the warm targets exist there.',
      sources: [
        { document: 'eks-user-guide/auto-networking', passage: 'Prefix delegation' },
        { document: 'web/docs-aws-amazon-com-us-us-eks-latest-userguide-create-node-c' },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[392, 397]], passage: 'Nodes left out' },
      ],
    },
    'aws.security-groups-for-pods': {
      support: 'yes',
      value: 'Goes with prefixes, which add no branch ENIs',
      reason:
        'A branch ENI takes one primary address and no prefix, and the cap by instance type stays: 9 such pods on m5.large. They share nodes with pods from prefixes and count towards `max-pods`.',
      conditions: [
        '`ENABLE_POD_ENI=true`',
        'a Nitro type with trunking',
        'Linux nodes in private subnets',
        'five groups in a policy at most',
        'no multi-NIC pods',
        '`DISABLE_TCP_EARLY_DEMUX=true` for TCP probes, unless `POD_SECURITY_GROUP_ENFORCING_MODE` is `standard`',
        '`POD_SECURITY_GROUP_ENFORCING_MODE=standard` where kube-proxy runs in IPVS mode',
        'warm targets sized for the pods without groups of their own',
      ],
      default: 'Off; once on, `POD_SECURITY_GROUP_ENFORCING_MODE=strict`',
      sources: [
        { document: 'vpc-cni/readme', lines: [[488, 539]], passage: 'Variables' },
        { document: 'eks-user-guide/security-groups-for-pods', passage: 'Private subnets' },
        { document: 'eks-best-practices/sgpp', lines: [[41, 92]], passage: 'Enforcing modes' },
        { document: 'vpc-cni/readme', lines: [[566, 568]], passage: 'Branch ENIs' },
        { document: 'vpc-cni/readme', lines: [[786, 792]], passage: 'Feature matrix' },
        { document: 'eks-user-guide/cni-increase-ip-addresses', passage: 'Considerations' },
        { document: 'eks-best-practices/sgpp', lines: [[33, 35]] },
        { document: 'vpc-resource-controller/readme', lines: [30], passage: 'Five groups' },
        { document: 'eks-user-guide/pod-multiple-network-interfaces', passage: 'Other features' },
      ],
    },
    'aws.outposts-local-zones': {
      support: 'unknown',
      searched:
        'The user guide, which rules prefixes out for local clusters on Outposts. For clusters extended to an Outpost and for Local Zones neither its pages nor those on prefixes say anything.',
      sources: [
        { document: 'eks-user-guide-2024/eks-outposts-local-cluster-overview', lines: [618] },
        { document: 'eks-user-guide-2024/local-zones', lines: [[10, 17]] },
        { document: 'eks-user-guide/cni-increase-ip-addresses' },
      ],
    },
    'ipam.prefix-delegation': {
      support: 'yes',
      value: 'The mode itself: /28 blocks in the slots of the ENIs',
      reason:
        'EC2 refuses a block with `InsufficientCidrBlocks` where the subnet has no 16 adjacent addresses left. Density rises with `max-pods` only. Blocks save no addresses: up to 15 on a node may lie unused.',
      conditions: ['Nitro instances', 'contiguous /28 blocks', 'new nodes, preferably'],
      since: 'v1.9.0',
      sources: [
        { document: 'vpc-cni/readme', lines: [[556, 570]], passage: 'ENABLE_PREFIX_DELEGATION' },
        { document: 'eks-best-practices/prefix-mode-linux', lines: [[43, 57]] },
        {
          document: 'eks-best-practices/prefix-mode-linux',
          lines: [[73, 93]],
          passage: 'Unused addresses, contiguous blocks, new nodes',
        },
      ],
    },
    'ipam.ip-pools': {
      support: 'partial',
      missing: 'a choice by namespace or by pod',
      value: 'Node subnet and tagged ones, with room for blocks',
      reason:
        'Subnet discovery works with prefixes too and adds subnets by their tags. ENIConfig can be added, which makes it custom networking.',
      conditions: [
        'contiguous /28 blocks in each subnet',
        '`ENABLE_SUBNET_DISCOVERY=true`, and `ec2:DescribeSubnets` among the rights of the plugin',
      ],
      default: 'On',
      since: 'v1.18.0',
      sources: [
        { document: 'eks-user-guide/cni-subnet-selection' },
        { document: 'vpc-cni/readme', lines: [[547, 554]], passage: 'ENABLE_SUBNET_DISCOVERY' },
      ],
    },
    'ipam.warm-pool': {
      support: 'yes',
      value: 'One spare /28, or targets in addresses',
      reason:
        '`WARM_PREFIX_TARGET` stands in for `WARM_ENI_TARGET`. `WARM_IP_TARGET` and `MINIMUM_IP_TARGET` override it; below 16 the former keeps no whole block in reserve. Zero is no supported target.',
      default: '`WARM_PREFIX_TARGET=1`',
      since: 'v1.9.0',
      sources: [
        { document: 'vpc-cni/readme', lines: [[301, 321]], passage: 'WARM_IP_TARGET' },
        { document: 'vpc-cni/readme', lines: [[572, 579]], passage: 'WARM_PREFIX_TARGET' },
        { document: 'vpc-cni/prefix-and-ip-target', lines: [[3, 7]] },
        { document: 'eks-best-practices/prefix-mode-linux', lines: [[65, 69]] },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[285, 286]], passage: 'Default' },
      ],
    },
    'security.fips': {
      support: 'unknown',
      searched:
        'Code and documents of the plugin, where FIPS does not occur, and the closed pull request 3645 on FIPS endpoints.',
      sources: [{ document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3645' }],
    },
    'observability.policy-verdicts': {
      support: 'partial',
      missing: 'the policy by name, denials in the file at warn and error, ACCEPT but at debug',
      value: 'Verdict log of the agent, on the node or in CloudWatch',
      reason:
        'The agent logs verdicts by address, with no regard to prefixes. The limit on CloudWatch in the general answer is one of Auto Mode.',
      conditions: ['`enable-policy-event-logs`, at the price of one CPU core per node'],
      default: 'Off',
      sources: [
        { document: 'network-policy-agent/readme', lines: [[37, 56]] },
        { document: 'network-policy-agent/readme', lines: [[88, 96]] },
        {
          document: 'network-policy-agent/events',
          lines: [
            [238, 249],
            [267, 288],
          ],
          passage: 'Levels and entries',
        },
      ],
    },
  },
  sources: [
    { document: 'eks-user-guide/cni-increase-ip-addresses-procedure' },
    { document: 'eks-user-guide/cni-increase-ip-addresses' },
    { document: 'eks-best-practices/prefix-mode-linux', lines: [[18, 93]] },
    { document: 'vpc-cni/readme', lines: [[556, 579]], passage: 'Prefix variables' },
    { document: 'vpc-cni/ipamd', lines: [[2770, 2778]], passage: 'Types other than Nitro' },
    { document: 'eks-user-guide/choosing-instance-type', passage: 'Pods by instance type' },
    { document: 'vpc-cni/vpc-ip-resource-limit', lines: [[7353, 7365]], passage: 'm5.large' },
    {
      document: 'eks-user-guide-2024/eks-networking-add-ons',
      lines: [[249, 262]],
      passage: 'Updating the add-on',
    },
    { document: 'eks-user-guide/alternate-cni-plugins', passage: 'The only supported CNI' },
  ],
  reviewed: '2026-11-27',
} as const satisfies Mode<'amazon-vpc-cni'>;
