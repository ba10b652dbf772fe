import type { Mode } from '../mode.ts';

export const vpcCniCustomNetworking = {
  name: 'VPC CNI, custom networking',
  short: 'Custom networking',
  summary:
    'An ENIConfig gives the pods of a node another subnet and other security groups than its own; the primary ENI then holds no pods, which costs an ENI of addresses on each node.',
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
    {
      name: 'AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG',
      value: 'true',
      where: 'environment of `aws-node`',
    },
    {
      name: 'ENI_CONFIG_LABEL_DEF',
      value: 'topology.kubernetes.io/zone',
      where: 'environment of `aws-node`, where each ENIConfig is named after its zone',
    },
    { name: 'spec.subnet', value: 'subnet-0123456789abcdef0', where: 'ENIConfig of each zone' },
    {
      name: 'spec.securityGroups',
      value: '[sg-0123456789abcdef0]',
      where: 'ENIConfig of each zone',
    },
  ],
  setup: [
    {
      step: 'Give the VPC a second range and create a subnet for pods in each zone of the nodes. Associate route tables with them; they begin with the main one of the VPC.',
      language: 'bash',
      code: `vpc_id=$(aws eks describe-cluster --name my-cluster --query "cluster.resourcesVpcConfig.vpcId" --output text)
aws ec2 associate-vpc-cidr-block --vpc-id $vpc_id --cidr-block 100.64.0.0/16
aws ec2 create-subnet --vpc-id $vpc_id --availability-zone us-west-2a --cidr-block 100.64.0.0/18
aws ec2 create-subnet --vpc-id $vpc_id --availability-zone us-west-2b --cidr-block 100.64.64.0/18`,
    },
    {
      step: 'Apply an ENIConfig for each zone, named after it.',
      language: 'yaml',
      code: `apiVersion: crd.k8s.amazonaws.com/v1alpha1
kind: ENIConfig
metadata:
  name: us-west-2a
spec:
  securityGroups:
    - sg-0123456789abcdef0
  subnet: subnet-0123456789abcdef0`,
    },
    {
      step: 'Switch the mode on and let the zone of a node choose its ENIConfig.',
      language: 'bash',
      code: `kubectl get ENIConfigs
kubectl set env daemonset aws-node -n kube-system AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG=true
kubectl set env daemonset aws-node -n kube-system ENI_CONFIG_LABEL_DEF=topology.kubernetes.io/zone`,
    },
    {
      step: 'Calculate `max-pods` for self-managed nodes and for launch templates that name an AMI. Add `--cni-prefix-delegation-enabled` where you switch prefixes on as well.',
      language: 'bash',
      code: `curl -O https://raw.githubusercontent.com/awslabs/amazon-eks-ami/master/templates/al2/runtime/max-pods-calculator.sh
chmod +x max-pods-calculator.sh
./max-pods-calculator.sh --instance-type m5.large --cni-version 1.9.0-eksbuild.1 --cni-custom-networking-enabled`,
    },
    {
      step: 'Create new nodes, then cordon, drain and terminate those from before: the mode begins with new nodes.',
      language: 'bash',
      code: 'eksctl create nodegroup --cluster my-cluster --max-pods-per-node 20',
    },
    {
      step: 'Check that pods hold addresses of the new range, except those on the host network.',
      language: 'bash',
      code: 'kubectl get pods -A -o wide',
    },
  ],
  requirements: [
    'a cluster of the IPv4 family',
    'Linux nodes on EC2',
    'subnets and security groups of the same VPC, and a subnet in the zone of each node',
    '`max-pods` of ((ENIs − 1) × (addresses per ENI − 1)) + 2: 20 instead of 29 on m5.large',
    'or prefixes added, which lift that to 290 on m5.large, where EKS advises 110',
  ],
  supportedBy:
    'AWS Support. AWS documents the mode, and advises IPv6 clusters or tagged subnets before it.',
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
        'Neither kube-proxy nor the controllers and meshes above it ask from which subnet a pod has its address.',
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
      reason: 'An ENIConfig holds a subnet and security groups, and no other setting adds it.',
      sources: [
        { document: 'vpc-cni/aws-k8s-cni', lines: [[1, 56]], passage: 'ENIConfig CRD' },
        { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'List of variables' },
      ],
    },
    {
      features: [
        'aws.eni-mode',
        'aws.vpc-flow-logs',
        'aws.nlb-alb-ip-targets',
        'multicluster.vm-bare-metal',
      ],
      reason:
        'The subnets of an ENIConfig lie in the VPC of the node, and secondary ENIs hold the addresses.',
      sources: [
        { document: 'eks-user-guide/cni-custom-network', passage: 'Considerations' },
        { document: 'eks-best-practices/custom-networking', lines: [[25, 33]] },
        { document: 'aws-load-balancer-controller/nlb', lines: [[26, 27]] },
        {
          document: 'aws-load-balancer-controller/pod-eni-info-resolver',
          lines: [[282, 315]],
        },
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
        'Custom networking is among the configurations that the guide to network policy names, without a restriction.',
      sources: [
        { document: 'eks-user-guide/cni-network-policy', passage: 'Supported configurations' },
      ],
    },
    {
      features: ['policy.service-account'],
      reason: 'A SecurityGroupPolicy selects pods in this mode as it does in the others.',
      sources: [
        { document: 'eks-user-guide/security-groups-for-pods', passage: 'Custom networking' },
        { document: 'eks-best-practices/network', lines: [[304, 308]], passage: 'Selectors' },
      ],
    },
    {
      features: ['aws.eks-anywhere', 'aws.hybrid-nodes'],
      reason: 'An ENIConfig names a subnet of a VPC, and these machines are in none.',
    },
    {
      features: ['networking.bandwidth'],
      reason: 'The shaper chained behind the plugin works on the veth, whatever the subnet.',
      sources: [{ document: 'vpc-cni/readme', lines: [[589, 597]], passage: 'Bandwidth plugin' }],
    },
    {
      features: ['ipam.warm-pool'],
      reason: 'The targets have their usual meaning, counted on the secondary ENIs alone.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[277, 346]], passage: 'Warm targets' },
        { document: 'vpc-cni/data-store', lines: [[1117, 1125]], passage: 'Primary ENI skipped' },
        { document: 'vpc-cni/ipamd', lines: [[2622, 2655]], passage: 'When the pool is low' },
      ],
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
      reason:
        'The same daemons and AWS services watch the node, and the subnet is no concern of theirs.',
    },
  ],
  answers: {
    'networking.native-routing': {
      support: 'yes',
      value: 'Native in the VPC; a CG-NAT range may end there',
      reason:
        'AWS advises pod ranges from 100.64.0.0/10 or 198.19.0.0/16 and treats them as not routable beyond the VPC. By default, traffic to other networks leaves with the address, subnet and security groups of the primary ENI.',
      conditions: ['route tables of the pod subnets that suit, as they begin with the main one'],
      default: 'SNAT to the node address for traffic leaving the VPC',
      sources: [
        { document: 'eks-best-practices/custom-networking', lines: [[27, 33], 66, [78, 82]] },
        { document: 'eks-user-guide/cni-custom-network-tutorial', passage: 'Steps 2 and 3' },
        { document: 'vpc-cni/readme', lines: [[231, 266]], passage: 'External SNAT variables' },
      ],
    },
    'networking.ipv6': {
      support: 'no',
      value: 'Refused in IPv6 clusters',
      reason:
        'The guide rules the combination out, and the plugin takes it for an invalid configuration. AWS names IPv6 as the other way out of a full subnet.',
      sources: [
        { document: 'eks-user-guide/cni-custom-network', passage: 'Considerations' },
        { document: 'vpc-cni/ipamd', lines: [[2764, 2768]], passage: 'Check of the settings' },
      ],
    },
    'networking.dual-stack': {
      support: 'no',
      value: 'IPv4 from the ENIConfig; no second family',
      reason:
        'An IPv4 cluster can add only the outbound helper `ENABLE_V6_EGRESS`, which uses the IPv6 address of the primary ENI and not the subnet for pods.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[636, 638]], passage: 'IPv4 or IPv6, not both' },
        { document: 'vpc-cni/readme', lines: [[689, 699]], passage: 'ENABLE_V6_EGRESS' },
      ],
    },
    'networking.windows': {
      support: 'no',
      value: 'Not on Windows nodes, which keep to their own subnet',
      reason:
        'The guide excludes Windows from custom networking. A Windows node has one ENI, whose addresses come from the subnet of the host.',
      sources: [
        { document: 'eks-user-guide-2024/windows-support', lines: [[27, 29]] },
        { document: 'eks-best-practices/prefix-mode-windows', lines: [8] },
      ],
    },
    'networking.multi-interface': {
      support: 'partial',
      missing: 'subnet and security groups of the ENIConfig for multi-homed pods',
      value: 'Multi-NIC works, in the subnet of the node',
      reason:
        'AWS lets `ENABLE_MULTI_NIC` and custom networking run together, but a pod with several interfaces gets the subnet and groups of the node on them. Multus is supported over the plugin as well.',
      conditions: [
        'for `ENABLE_MULTI_NIC` an instance type with several network cards',
        'no security groups for pods beside `ENABLE_MULTI_NIC`',
      ],
      default: 'One interface for each pod',
      since: 'v1.20.0',
      sources: [
        { document: 'eks-user-guide/pod-multiple-network-interfaces', passage: 'Other features' },
        { document: 'eks-user-guide/pod-multus' },
      ],
    },
    'networking.chaining': {
      support: 'partial',
      missing: 'under Cilium: L7 and DNS-name rules, IPsec; Calico eBPF beside iptables-nft',
      value: 'Carries Calico policy or chained Cilium',
      reason:
        'The plugin hands out the address before the other one acts. IPv6 pods, a gap of the general answer, do not occur; the clash of v1.23.0 with the eBPF mode of Calico, on nodes in nftables mode, does.',
      conditions: [
        'no second policy engine beside it',
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
      missing: 'DNS names, L7 rules and policies for the host',
      value: 'The eBPF engine of the plugin, up to L4',
      reason:
        'Network policy is supported together with custom networking. What the general answer grants to Auto Mode falls away, since ENIConfig does not exist there.',
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
      value: 'Stored, yet never matched outside Auto Mode',
      reason:
        'A rule that gives a name and no address is left out when the agent of the node builds its maps. Auto Mode, which does enforce names, has no ENIConfig.',
      sources: [
        { document: 'network-policy-agent/policyendpoints-controller', lines: [[461, 469]] },
        { document: 'eks-user-guide/auto-net-pol', passage: 'DNS-based rules' },
      ],
    },
    'policy.security-groups': {
      support: 'yes',
      value: 'ENIConfig for all pods, SecurityGroupPolicy for some',
      reason:
        'All pods of a node share the groups of its ENIConfig, apart from those of the node. Those of a SecurityGroupPolicy replace them on the pods that it selects. By default SNAT puts what the other pods send out of the VPC under the groups of the primary ENI.',
      conditions: [
        'for single pods: `ENABLE_POD_ENI=true` and a Nitro type with trunking, on Linux',
        'for single pods beside network policy: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      ],
      default: 'Without groups in the ENIConfig, those of the primary ENI',
      sources: [
        { document: 'eks-user-guide/cni-custom-network-tutorial', passage: 'Step 3' },
        { document: 'eks-user-guide/security-groups-for-pods', passage: 'Custom networking' },
        { document: 'eks-best-practices/custom-networking', lines: [64] },
        {
          document: 'eks-best-practices/network',
          lines: [[391, 394]],
          passage: 'Beside network policy',
        },
      ],
    },
    'policy.default-deny': {
      support: 'yes',
      value: 'By `NETWORK_POLICY_ENFORCING_MODE=strict` on EC2 nodes',
      reason:
        'Of the two ways in the general answer this is the one for EC2 nodes, on which alone ENIConfig exists. Pods then start closed.',
      conditions: ['network policy switched on', 'for every pod a policy, CoreDNS too'],
      default: '`NETWORK_POLICY_ENFORCING_MODE=standard`, open until policies are loaded',
      since: 'v1.17.1',
      sources: [
        { document: 'vpc-cni/readme', lines: [[738, 749]], passage: 'Enforcing mode' },
        { document: 'eks-user-guide/cni-network-policy-configure', passage: 'Strict mode' },
      ],
    },
    'aws.summary': {
      support: 'yes',
      value: 'Supported by AWS, which advises IPv6 before it',
      reason:
        'The mode belongs to the plugin that AWS supports. The best-practices guide sees it for clusters that run out of IPv4 and cannot move to IPv6, and the user guide prefers tagged subnets in most cases.',
      sources: [
        { document: 'eks-best-practices/custom-networking', lines: [[62, 72]] },
        { document: 'eks-user-guide/cni-subnet-selection', passage: 'Two methods' },
        { document: 'eks-user-guide/alternate-cni-plugins' },
      ],
    },
    'aws.eks-default': {
      support: 'yes',
      value: 'Part of the default add-on, to be switched on',
      reason:
        'EKS installs the plugin and the ENIConfig CRD with the mode off. The objects, the subnets and the new nodes are your part.',
      default: '`AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG=false`',
      sources: [
        { document: 'vpc-cni/aws-k8s-cni', lines: [[1, 56]], passage: 'ENIConfig CRD' },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[243, 244]], passage: 'Default' },
        { document: 'vpc-cni/readme', lines: [[170, 182]], passage: 'The variable' },
        { document: 'eks-best-practices/custom-networking', lines: [[112, 116]] },
      ],
    },
    'aws.fargate': {
      support: 'external',
      provider: 'the Fargate profile, which names the subnets',
      value: 'The Fargate profile chooses the subnets, not ENIConfig',
      reason:
        'On Fargate the same end is reached without the mode: a profile may list subnets of a secondary CIDR block. An ENIConfig is for EC2 nodes.',
      conditions: ['private subnets', 'neither Outposts nor Local Zones nor Wavelength'],
      sources: [
        { document: 'eks-user-guide/cni-custom-network', passage: 'Considerations' },
        { document: 'eks-user-guide-2024/fargate', lines: [[38, 57]] },
      ],
    },
    'aws.auto-mode': {
      support: 'no',
      value: 'ENIConfig unsupported; the NodeClass picks subnets',
      reason:
        'Auto Mode lists custom networking by ENIConfig as unsupported. There a pod subnet selector in the NodeClass separates pods from the traffic of the node.',
      sources: [{ document: 'eks-user-guide/auto-networking', passage: 'Not supported' }],
    },
    'aws.security-groups-for-pods': {
      support: 'yes',
      value: 'Works; its groups go before those of the ENIConfig',
      reason:
        'The plugin tells the resource controller of the ENIConfig. Neither the primary ENI nor the trunk holds addresses for ordinary pods, so an m5.large keeps one ENI for them, and a maintainer calls types with two ENIs unfit.',
      conditions: [
        '`ENABLE_POD_ENI=true`',
        'a Nitro type with trunking and more than two ENIs',
        'Linux nodes in private subnets',
        'no more than five groups in a policy',
        'no multi-NIC pods beside them',
        'TCP probes under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`: `DISABLE_TCP_EARLY_DEMUX=true`',
        'kube-proxy in IPVS mode: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      ],
      default: 'Off, then `POD_SECURITY_GROUP_ENFORCING_MODE=strict`',
      sources: [
        { document: 'eks-user-guide/security-groups-for-pods', passage: 'Custom networking' },
        { document: 'eks-best-practices/sgpp', lines: [27, 37] },
        { document: 'vpc-cni/readme', lines: [[488, 539]], passage: 'Variables' },
        { document: 'vpc-cni/ipamd', lines: [[632, 656]], passage: 'CNINode' },
        { document: 'vpc-cni/ipamd', lines: [[2591, 2611]], passage: 'Slot of the trunk' },
        { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-2792' },
        { document: 'vpc-resource-controller/readme', lines: [30], passage: 'Five groups' },
        { document: 'eks-user-guide/pod-multiple-network-interfaces', passage: 'Other features' },
        { document: 'vpc-cni/data-store', lines: [[1117, 1125]], passage: 'ENIs left out' },
      ],
    },
    'aws.outposts-local-zones': {
      support: 'partial',
      missing: 'any word of AWS on local clusters and on Local Zones',
      value: 'Outposts nodes of a cluster in the cloud',
      reason:
        'The guide to nodes on Outposts grants pods another CIDR block where the control plane is in the AWS cloud. The pages on local clusters and Local Zones do not mention custom networking.',
      conditions: ['nodes that you manage yourself'],
      sources: [
        {
          document: 'eks-user-guide-2024/eks-outposts-self-managed-nodes',
          lines: [19, [54, 56]],
        },
        { document: 'eks-user-guide-2024/eks-compute', lines: [[71, 74]], passage: 'Outposts' },
        { document: 'eks-user-guide-2024/local-zones', lines: [[10, 17]] },
      ],
    },
    'ipam.prefix-delegation': {
      support: 'yes',
      value: '/28 blocks on the secondary ENIs: 290 on m5.large',
      reason:
        'AWS advises the two together, because the primary ENI holds no pods: an m5.large drops from 29 pods to 20, and with prefixes has addresses for 290. EKS advises 110 there.',
      conditions: ['Nitro instances', 'contiguous /28 blocks in the pod subnets'],
      default: 'Off',
      sources: [
        { document: 'eks-best-practices/custom-networking', lines: [62, [118, 134]] },
        { document: 'eks-user-guide/cni-custom-network-tutorial', passage: 'Step 4' },
        { document: 'eks-user-guide/choosing-instance-type', passage: 'Pods by instance type' },
      ],
    },
    'ipam.ip-pools': {
      support: 'partial',
      missing: 'a choice of subnet by namespace or by pod',
      value: 'One ENIConfig a node, by label or annotation',
      reason:
        'Node groups can draw from different subnets, chosen by zone or by a name on the node. All pods of a node share one ENIConfig, which goes before subnet discovery.',
      conditions: ['a subnet in the VPC and zone of the node', 'nodes created after the switch'],
      sources: [
        { document: 'vpc-cni/readme', lines: [[170, 205]], passage: 'ENIConfig of a node' },
        { document: 'eks-best-practices/custom-networking', lines: [[94, 116]] },
        { document: 'eks-user-guide/cni-subnet-selection', passage: 'Precedence' },
      ],
    },
    'security.egress-gateway': {
      support: 'no',
      value: 'Node address, or a NAT gateway for each pod subnet',
      reason:
        'By default pods leave the VPC with the address of the node. With external SNAT the NAT gateway of their subnet decides, so the pods of a node group can have an exit address of their own, but no chosen set of pods.',
      conditions: ['`AWS_VPC_K8S_CNI_EXTERNALSNAT=true`, for NAT by subnet'],
      default: 'SNAT to the primary address of the node',
      sources: [
        { document: 'vpc-cni/readme', lines: [[231, 239]], passage: 'External SNAT' },
        { document: 'eks-user-guide/cni-custom-network-tutorial', passage: 'Step 3' },
        { document: 'eks-user-guide/external-snat' },
      ],
    },
    'security.fips': {
      support: 'unknown',
      searched:
        'The plugin and its documents for a word on FIPS, of which there is none, and pull request 3645 on FIPS endpoints, which is closed.',
      sources: [{ document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3645' }],
    },
    'observability.policy-verdicts': {
      support: 'partial',
      missing:
        'policy and pod by name, ACCEPT outside debug, denials in the file at warn and error',
      value: 'Log of verdicts in a file, or in CloudWatch on request',
      reason:
        'EC2 nodes may send verdicts to CloudWatch; that Auto Mode may not is of no matter here.',
      conditions: ['`enable-policy-event-logs`, which takes one CPU core per node'],
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
    'multicluster.connect': {
      support: 'external',
      provider: 'VPC peering, Transit Gateway, private NAT gateway or VPC Lattice',
      value: 'VPC routing, unless clusters share one pod range',
      reason:
        'AWS proposes the same CG-NAT range for pods of several clusters. Such ranges overlap: traffic between them passes a private NAT gateway or VPC Lattice, as custom networking alone does not solve that.',
      conditions: [
        'pod ranges that differ, for peering and Transit Gateway',
        'no SNAT towards the other cluster, where it has to see pod addresses',
      ],
      sources: [
        { document: 'eks-best-practices/custom-networking', lines: [66, [78, 82]] },
        { document: 'eks-best-practices/subnets', lines: [[96, 108]] },
        { document: 'vpc-cni/readme', lines: [[231, 266]], passage: 'External SNAT variables' },
      ],
    },
  },
  sources: [
    { document: 'eks-user-guide/cni-custom-network' },
    { document: 'eks-user-guide/cni-custom-network-tutorial' },
    { document: 'eks-best-practices/custom-networking', lines: [[25, 134]] },
    { document: 'vpc-cni/readme', lines: [[170, 205]], passage: 'Variables of the mode' },
    { document: 'eks-user-guide/cni-subnet-selection' },
    { document: 'eks-user-guide/choosing-instance-type', passage: 'Pods by instance type' },
    {
      document: 'eks-user-guide/cni-increase-ip-addresses-procedure',
      passage: 'Node group with eksctl',
    },
    { document: 'eks-user-guide/alternate-cni-plugins', passage: 'The only supported CNI' },
  ],
  reviewed: '2026-11-27',
} as const satisfies Mode<'amazon-vpc-cni'>;
