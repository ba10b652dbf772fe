import type { Mode } from '../mode.ts';

export const vpcCniIpv6 = {
  name: 'VPC CNI, IPv6',
  short: 'IPv6',
  summary:
    'A cluster of the IPv6 family: pods and Services hold IPv6 addresses only, pods take theirs from one /80 prefix of their node, and a second interface leads out to IPv4.',
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
      name: 'kubernetesNetworkConfig.ipFamily',
      value: 'IPv6',
      where: '`ClusterConfig` of eksctl; `ipFamily=ipv6` in the EKS API',
    },
    {
      name: 'ENABLE_IPv6',
      value: 'true',
      where: 'environment of `aws-node` and its init container',
    },
    { name: 'ENABLE_IPv4', value: 'false', where: 'environment of `aws-node`' },
    { name: 'ENABLE_PREFIX_DELEGATION', value: 'true', where: 'environment of `aws-node`' },
    { name: 'ENABLE_V4_EGRESS', value: 'true', where: 'environment of `aws-node` (default)' },
  ],
  setup: [
    {
      step: 'Describe a cluster of the IPv6 family with Nitro nodes and the rights of the plugin; put in name, region, version and instance type. The policy that eksctl writes by itself lacked `ec2:DescribeSubnets` until August 2026; the one below is the sample of the project.',
      language: 'yaml',
      code: `apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata:
  name: my-cluster
  region: region-code
  version: 'X.XX'
kubernetesNetworkConfig:
  ipFamily: IPv6
addons:
  - name: vpc-cni
    version: latest
    attachPolicy:
      Statement:
        - Effect: Allow
          Action:
            - ec2:AssignIpv6Addresses
            - ec2:DescribeInstances
            - ec2:DescribeSecurityGroups
            - ec2:DescribeSubnets
            - ec2:DescribeTags
            - ec2:DescribeNetworkInterfaces
            - ec2:DescribeInstanceTypes
          Resource: '*'
        - Effect: Allow
          Action:
            - ec2:CreateTags
          Resource: 'arn:aws:ec2:*:*:network-interface/*'
  - name: coredns
    version: latest
  - name: kube-proxy
    version: latest
iam:
  withOIDC: true
managedNodeGroups:
  - name: my-nodegroup
    instanceType: t3.medium`,
    },
    {
      step: 'Create it. For this family the add-on comes up with IPv6 and prefixes switched on.',
      language: 'bash',
      code: 'eksctl create cluster -f ipv6-cluster.yaml',
    },
    {
      step: 'Check that pods and Services have IPv6 addresses.',
      language: 'bash',
      code: `kubectl get pods -n kube-system -o wide
kubectl get services -n kube-system -o wide`,
    },
    {
      step: 'Where network policy has to hold for IPv4 too, close the way out to IPv4 before the pods start, then recycle the nodes; pods then reach IPv6 endpoints only.',
      language: 'bash',
      code: 'kubectl set env daemonset aws-node -n kube-system ENABLE_V4_EGRESS=false',
    },
  ],
  requirements: [
    'the address family chosen when the cluster is created; it cannot be changed later',
    'Nitro instances with Linux, or Fargate',
    'a VPC and subnets with an IPv4 and an IPv6 range, and nodes in subnets that assign IPv6 addresses',
    'routes and security groups for IPv6',
    'an IAM policy for IPv6 that you create yourself',
    '`ec2:DescribeSubnets` in it, without which v1.22.1 and newer do not start, and `ec2:DescribeSecurityGroups`, as in the sample of the project',
    'AWS Load Balancer Controller 2.3.1 or newer for load balancers',
  ],
  supportedBy:
    'AWS Support, as for the VPC CNI on IPv4. AWS asks you to evaluate add-ons and applications for IPv6 yourself.',
  same: [
    {
      features: [
        'networking.encapsulation',
        'networking.bgp',
        'networking.multicast',
        'ipam.static-ip',
        'performance.kernel-bypass',
        'security.wireguard',
        'security.ipsec',
        'services.l2-announce',
        'services.bgp-service-ips',
      ],
      reason: 'The plugin has no setting for it, in either address family.',
      sources: [{ document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'List of variables' }],
    },
    {
      features: [
        'networking.kube-proxy-replacement',
        'security.mtls',
        'services.dsr',
        'services.maglev',
        'services.topology-aware',
        'services.service-mesh',
      ],
      reason:
        'kube-proxy and the mesh do this work in both address families, and the plugin has no part in it.',
    },
    {
      features: [
        'policy.admin-network-policy',
        'policy.l7',
        'policy.host',
        'policy.network-sets',
        'policy.staged-audit',
        'multicluster.policy',
      ],
      reason: 'The policy kinds are the same objects in both families, and none of them can do it.',
    },
    {
      features: ['networking.ipv6', 'networking.dual-stack'],
      reason: 'The general answers describe this mode and its way out to IPv4.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[640, 650]], passage: 'ENABLE_IPv6' },
        { document: 'vpc-cni/readme', lines: [[703, 713]], passage: 'ENABLE_V4_EGRESS' },
        { document: 'eks-user-guide/cni-ipv6', lines: [18, 20] },
      ],
    },
    {
      features: ['policy.service-account'],
      reason: 'SecurityGroupPolicy with its selector works in IPv6 clusters as well.',
      sources: [{ document: 'eks-user-guide/security-groups-for-pods', lines: [39] }],
    },
    {
      features: ['aws.summary', 'aws.eni-mode', 'multicluster.vm-bare-metal'],
      reason:
        'The prefix sits on an ENI of the node, so pods are members of the VPC as with IPv4, on bare-metal instances too.',
      sources: [
        { document: 'vpc-cni/ipamd', lines: [[1301, 1310]], passage: 'Prefix on an ENI' },
        { document: 'vpc-cni/readme', lines: [570], passage: 'Bare metal' },
        { document: 'eks-best-practices/ipv6', lines: [[24, 36]] },
      ],
    },
    {
      features: ['aws.eks-anywhere', 'aws.hybrid-nodes'],
      reason: 'Machines outside AWS have no ENI that could hold a prefix.',
    },
    {
      features: ['multicluster.services'],
      reason:
        'The AWS Gateway API Controller takes the address family of an IPv6 cluster over into VPC Lattice.',
      sources: [
        {
          document: 'aws-gateway-api-controller/advanced-configurations',
          lines: [[195, 198]],
        },
        { document: 'aws-gateway-api-controller/model-build-targetgroup', lines: [[603, 621]] },
      ],
    },
    {
      features: [
        'observability.flow-logs',
        'observability.metrics',
        'observability.l7-visibility',
        'observability.export',
        'operations.cli',
      ],
      reason:
        'The daemons serve the same endpoints and tools whatever addresses they hand out, and neither family makes them record flows.',
    },
  ],
  answers: {
    'networking.native-routing': {
      support: 'yes',
      value: 'IPv6 pod addresses, routed without translation',
      reason:
        'A pod leaves the VPC under its own address, through an internet gateway or an egress-only one. Only its traffic to IPv4 is translated, to the primary IPv4 address of the node, so the settings for external SNAT do not apply.',
      default: 'Addresses that the internet can route, from the public range of the VPC',
      sources: [
        {
          document: 'eks-user-guide/cni-ipv6',
          lines: [43, 45],
          passage: 'Address assignment and routing',
        },
        { document: 'eks-best-practices/ipv6', lines: [[28, 36]] },
        { document: 'vpc-cni/readme', lines: [[786, 792]], passage: 'Feature matrix' },
      ],
    },
    'networking.windows': {
      support: 'no',
      value: 'No Windows nodes in an IPv6 cluster',
      reason: 'AWS excludes Windows pods and Services from this family.',
      sources: [{ document: 'eks-user-guide/cni-ipv6', lines: [31] }],
    },
    'networking.multi-interface': {
      support: 'yes',
      value: 'Multi-card instances; IPv4 egress goes',
      reason:
        'At start the plugin adds an ENI on each further network card. With the feature on, the pods of an IPv6 cluster get no IPv4 address, so they reach IPv6 endpoints only.',
      conditions: [
        '`ENABLE_MULTI_NIC=true` and an instance type with several network cards',
        'no security groups for pods',
        'an IAM policy of its own for IPv6 with several cards',
      ],
      default: 'Off: one interface for each pod',
      since: 'v1.20.0',
      sources: [
        {
          document: 'eks-user-guide/pod-multiple-network-interfaces',
          passage: 'IPv6 considerations, other features',
        },
        {
          document: 'vpc-cni/ipamd',
          lines: [
            [658, 667],
            [1010, 1041],
          ],
          passage: 'ENIs on further cards',
        },
      ],
    },
    'networking.bandwidth': {
      support: 'partial',
      missing: 'use with the built-in network policy, and a word on the IPv4 egress interface',
      value: 'Upstream bandwidth plugin, in the chain as with IPv4',
      reason:
        'The code adds the plugin to the chain without asking for the family. No source says whether it also limits the second interface, over which IPv4 traffic leaves.',
      conditions: ['built-in network policy switched off'],
      default: 'Off',
      since: 'v1.10.0',
      sources: [
        { document: 'vpc-cni/aws-vpc-cni-main', lines: [[289, 306]] },
        { document: 'vpc-cni/readme', lines: [[589, 597]], passage: 'Bandwidth plugin' },
      ],
    },
    'networking.chaining': {
      support: 'partial',
      missing:
        'policy on IPv4 egress; L7, DNS names, IPsec of Cilium; Calico eBPF in nftables mode',
      value: 'Calico without IPv4 egress; Cilium untested here',
      reason:
        'With the default `ENABLE_V4_EGRESS=true` Calico enforces nothing on these pods, and what leaves over IPv4 passes Cilium by. The chain of Cilium accepts a pod that has an IPv6 address alone, but the tests that Cilium runs over the VPC CNI set an IPv4 range only.',
      conditions: [
        'a single policy engine in the cluster',
        '`ENABLE_V4_EGRESS=false`: for any policy of Calico, and for one of Cilium without a gap',
        'Calico on pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        'Cilium: VPC CNI 1.11.2 or newer',
      ],
      sources: [
        { document: 'calico-docs/eks', lines: [[32, 36]], passage: 'IPv6 pods' },
        { document: 'cilium/generic-veth', lines: [[191, 203]] },
        {
          document: 'cilium/conformance-aws-cni',
          lines: [
            [387, 408],
            [435, 449],
          ],
        },
        { document: 'cilium/installation-cni-chaining-aws-cni', lines: [[13, 35]] },
        { document: 'cilium/encryption-ipsec', lines: [[445, 449]], passage: 'Limitations' },
        { document: 'web/github-com-cilium-cilium-issues-28409' },
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
      missing: 'IPv4 egress, L7 rules, host rules and rules by DNS name',
      value: 'Own eBPF engine for IPv6; blind to IPv4 egress',
      reason:
        'The engine works for one family, and here it is IPv6. The interface over which these pods reach IPv4 is on by default and stands outside.',
      conditions: ['`enableNetworkPolicy=true`', 'Linux nodes on EC2', 'kernel 5.10 or newer'],
      default: 'Off',
      sources: [
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [31, 41, 42, [61, 63]],
        },
        { document: 'network-policy-agent/readme', lines: [[78, 86]], passage: 'enable-ipv6' },
        { document: 'vpc-cni/network-policy-faq', lines: [[23, 29]], passage: 'Kernel' },
      ],
    },
    'policy.k8s-networkpolicy': {
      support: 'partial',
      missing: 'any filter on the IPv4 egress of a pod',
      value: 'IPv6 rules enforced; IPv4 egress never filtered',
      reason:
        'Programs sit on `eth0` alone. A policy that denies all egress leaves IPv4 addresses reachable, the metadata service at 169.254.169.254 among them by an open report, and rules with IPv4 ranges are ignored.',
      conditions: [
        '`enableNetworkPolicy` set to `"true"`',
        'Linux nodes on EC2 with kernel 5.10 or newer',
        'pods with an owner, such as a Deployment',
        '`ENABLE_BANDWIDTH_PLUGIN=false`, as it is by default',
        '`POD_SECURITY_GROUP_ENFORCING_MODE=standard` for pods with security groups of their own',
        '`ENABLE_V4_EGRESS=false` to close the gap for new pods, and their way to IPv4 with it',
      ],
      default: 'Off: every pod can reach every pod',
      sources: [
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [41, 42, 46, [61, 63]],
        },
        { document: 'vpc-cni/network-policy-faq', lines: [[23, 29]], passage: 'Kernel' },
        { document: 'vpc-cni/readme', lines: [[589, 597]], passage: 'Bandwidth plugin' },
        { document: 'eks-best-practices/network', lines: [[391, 394]], passage: 'Security groups' },
        { document: 'network-policy-agent/readme', lines: [[78, 86]], passage: 'enable-ipv6' },
        { document: 'vpc-cni/readme', lines: [[703, 713]], passage: 'ENABLE_V4_EGRESS' },
        { document: 'web/github-com-aws-aws-network-policy-agent-issues-55' },
        { document: 'web/github-com-aws-containers-roadmap-issues-2440' },
      ],
    },
    'policy.cluster-wide': {
      support: 'partial',
      missing: 'any filter on the IPv4 egress of a pod',
      value: 'ClusterNetworkPolicy of AWS, for IPv6 traffic only',
      reason:
        'Cluster-wide rules end in the same programs on the primary interface, so they leave out what the namespaced ones leave out.',
      conditions: ['network policy switched on', 'v1.21.1 or newer'],
      default: 'Off',
      since: 'v1.21.1',
      sources: [
        { document: 'network-policy-agent/readme', lines: [[78, 86]], passage: 'enable-ipv6' },
        { document: 'eks-user-guide/cni-network-policy', lines: [[61, 63]] },
        {
          document: 'vpc-cni-v1-21-1/aws-k8s-cni',
          lines: [[373, 382], 566],
          passage: 'v1.21.1: rights of the agent, and its version',
        },
      ],
    },
    'policy.deny-and-order': {
      support: 'partial',
      missing: 'custom tiers, deny in namespaced policies, and denial of IPv4 egress',
      value: 'Accept, Deny and Pass in two tiers, for IPv6 only',
      reason: 'A `Deny` of the Admin tier does not reach the IPv4 egress interface either.',
      conditions: ['rules written as ClusterNetworkPolicy'],
      since: 'v1.21.1',
      sources: [
        { document: 'network-policy-controller/clusternetworkpolicy-types', lines: [[148, 155]] },
        { document: 'eks-user-guide/auto-net-pol', lines: [[194, 202]], passage: 'Order' },
        { document: 'network-policy-agent/readme', lines: [[78, 86]], passage: 'enable-ipv6' },
      ],
    },
    'policy.fqdn': {
      support: 'no',
      value: 'The API takes such rules; these nodes ignore them',
      reason:
        'Outside Auto Mode the node agent skips an entry that holds a name and no address. IPv6 changes nothing about that.',
      sources: [
        { document: 'network-policy-agent/policyendpoints-controller', lines: [[461, 469]] },
        { document: 'eks-user-guide/auto-net-pol', lines: [125, 212], passage: 'Mixed clusters' },
      ],
    },
    'policy.security-groups': {
      support: 'yes',
      value: 'SecurityGroupPolicy, in IPv6 since v1.16.0',
      reason:
        'The branch ENI of a pod carries its groups as in an IPv4 cluster; only the version that brought it differs.',
      conditions: [
        '`ENABLE_POD_ENI=true`',
        'Nitro instance type with trunking',
        'Linux nodes in private subnets',
        'VPC CNI v1.16.0 or newer',
        'beside network policy: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      ],
      default: 'Off: pods share the security groups of their node',
      since: 'v1.16.0',
      sources: [
        { document: 'eks-user-guide/security-groups-for-pods', lines: [15, [38, 40]] },
        { document: 'eks-best-practices/network', lines: [[391, 394]], passage: 'Both together' },
        { document: 'vpc-cni/changelog', lines: [[434, 447]], passage: 'IPv6 in v1.16.0' },
        { document: 'vpc-cni/ipamd', lines: [[769, 780]], passage: 'Trunk ENI with IPv6' },
      ],
    },
    'policy.default-deny': {
      support: 'partial',
      missing: 'a closed start for IPv4 egress',
      value: '`NETWORK_POLICY_ENFORCING_MODE=strict`, for IPv6 alone',
      reason:
        'The setting decides on the first state of the programs, and the IPv4 interface has none. Only without that interface is a pod closed from the start.',
      conditions: [
        'network policy switched on',
        'a policy for every pod under `NETWORK_POLICY_ENFORCING_MODE=strict`',
      ],
      default:
        '`NETWORK_POLICY_ENFORCING_MODE=standard`: open until the policies of a pod are loaded',
      since: 'v1.17.1',
      sources: [
        { document: 'vpc-cni/readme', lines: [[738, 749]], passage: 'Enforcing mode' },
        { document: 'eks-user-guide/cni-network-policy', lines: [[61, 63]] },
        { document: 'network-policy-agent/readme', lines: [[78, 86]], passage: 'enable-ipv6' },
      ],
    },
    'aws.eks-default': {
      support: 'yes',
      value: 'Preinstalled, and set up by the family you choose',
      reason:
        'A cluster created for IPv6 gets the plugin with IPv6 and prefixes on. The family without a choice is IPv4, and the IAM policy remains your work.',
      sources: [{ document: 'eks-user-guide/cni-ipv6', lines: [18, [52, 54], 60] }],
    },
    'aws.fargate': {
      support: 'yes',
      value: 'IPv6 pods, each with an IPv4 address beneath',
      reason:
        'A Fargate pod takes an IPv6 address, and the unit that carries it takes one of each family. No new pod starts once the subnet has no IPv4 address left.',
      conditions: ['pods in private subnets', 'not in Local Zones or in Wavelength'],
      sources: [
        { document: 'eks-user-guide/cni-ipv6', lines: [32, 47], passage: 'Fargate' },
        { document: 'eks-user-guide-2024/fargate', lines: [[38, 57]] },
        { document: 'eks-best-practices/ipv6', lines: [119] },
      ],
    },
    'aws.auto-mode': {
      support: 'no',
      value: 'Auto Mode nodes get their /80 from AWS itself',
      reason:
        'The DaemonSet keeps off Auto Mode nodes, which have IPv6 and a way out to IPv4 of their own. They can stand in the same IPv6 cluster, in the mode of that name.',
      sources: [
        { document: 'vpc-cni/aws-k8s-cni', lines: [[392, 397]], passage: 'Nodes left out' },
        { document: 'eks-user-guide/auto-networking', lines: [16, [66, 68]] },
        { document: 'eks-user-guide/auto-change', lines: [[95, 97]], passage: 'IPv4 egress' },
      ],
    },
    'aws.security-groups-for-pods': {
      support: 'yes',
      value: 'Branch ENIs from v1.16.0, capped by instance type',
      reason:
        'IPv6 came later than IPv4. The feature matrix of the README still says no, against the changelog and the user guide.',
      conditions: [
        'on EC2: VPC CNI v1.16.0 and a Nitro instance type with trunking',
        'Linux nodes in private subnets',
        'five groups in a policy at most',
        'not together with multi-NIC pods',
        'under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`: `DISABLE_TCP_EARLY_DEMUX=true` for TCP probes',
        '`POD_SECURITY_GROUP_ENFORCING_MODE=standard`, if kube-proxy is in IPVS mode',
      ],
      default: 'Off; `POD_SECURITY_GROUP_ENFORCING_MODE=strict` once switched on',
      since: 'v1.16.0',
      sources: [
        { document: 'eks-user-guide/security-groups-for-pods', lines: [15, [38, 40]] },
        { document: 'vpc-cni/readme', lines: [[488, 539]], passage: 'Variables' },
        { document: 'vpc-resource-controller/readme', lines: [[30, 34]], passage: 'Five groups' },
        { document: 'eks-user-guide/pod-multiple-network-interfaces', passage: 'Other features' },
        { document: 'eks-user-guide/cni-ipv6', lines: [33], passage: 'Security groups' },
        { document: 'vpc-cni/changelog', lines: [[434, 447]], passage: 'IPv6 in v1.16.0' },
        { document: 'vpc-cni/readme', lines: [[786, 792]], passage: 'Feature matrix' },
      ],
    },
    'aws.vpc-flow-logs': {
      support: 'yes',
      value: 'IPv6 address of the pod; node address for IPv4',
      reason:
        'What leaves untranslated shows the pod, inside the VPC and beyond. Traffic to IPv4 leaves as the node, and traffic between pods of one node crosses no ENI.',
      sources: [
        {
          document: 'eks-user-guide/cni-ipv6',
          lines: [43, 45],
          passage: 'Address assignment and routing',
        },
        { document: 'eks-best-practices/network', lines: [[252, 262]], passage: 'Flow Logs' },
      ],
    },
    'aws.nlb-alb-ip-targets': {
      support: 'yes',
      value: 'The only target type; instance targets do not work',
      reason:
        'NLB and ALB reach IPv6 pods in IP mode alone, and both have to be dual-stack, so target type and address type are set by hand.',
      conditions: [
        'AWS Load Balancer Controller 2.3.1 or newer',
        'annotations for `ip-address-type: dualstack` and `target-type: ip`',
      ],
      sources: [
        { document: 'eks-user-guide/cni-ipv6', lines: [59], passage: 'Load balancers' },
        { document: 'eks-best-practices/ipv6', lines: [[121, 123]] },
      ],
    },
    'aws.outposts-local-zones': {
      support: 'partial',
      missing: 'Outposts, and a statement on Local Zones',
      value: 'Not on Outposts; nothing said of Local Zones',
      reason:
        'AWS rules IPv6 clusters out on Outposts, where the VPC CNI is limited to IPv4. The pages on IPv6 do not speak of Local Zones.',
      sources: [
        { document: 'eks-user-guide/cni-ipv6', lines: [34], passage: 'Outposts' },
        { document: 'eks-user-guide-2024/eks-outposts', lines: [[121, 131]] },
      ],
    },
    'ipam.prefix-delegation': {
      support: 'yes',
      value: 'One /80 for each node, and no way without it',
      reason:
        'IPv6 exists on prefixes only. The node takes its /80 when it starts and never needs another, so neither fragmented subnets nor EC2 calls hold pods back.',
      conditions: ['Nitro instances'],
      default: 'On',
      since: 'v1.10.0',
      sources: [
        { document: 'vpc-cni/readme', lines: [[640, 650]], passage: 'ENABLE_IPv6' },
        { document: 'vpc-cni/ipamd', lines: [[1176, 1212]], passage: 'One prefix for an ENI' },
        { document: 'eks-best-practices/ipv6', lines: [[42, 49]] },
      ],
    },
    'ipam.ip-pools': {
      support: 'partial',
      missing: 'a choice of subnet by node, namespace or pod',
      value: 'No ENIConfig; a tag can rule the node subnet out',
      reason:
        'Custom networking does not exist in IPv6. What is left is `kubernetes.io/role/cni=0` on the subnet of the node: ipamd then leaves the primary ENI alone and takes another.',
      conditions: [
        '`ec2:DescribeSubnets` in the IPv6 policy, which the sample of the user guide leaves out',
      ],
      since: 'v1.22.1',
      sources: [
        { document: 'eks-user-guide/cni-ipv6', lines: [37], passage: 'Custom networking' },
        { document: 'vpc-cni/ipamd', lines: [[503, 524]], passage: 'Primary ENI left out' },
        { document: 'vpc-cni/changelog', lines: [[59, 64]], passage: 'Subnet tags in v1.22.1' },
        { document: 'eks-user-guide/cni-subnet-selection', passage: 'Considerations' },
      ],
    },
    'ipam.warm-pool': {
      support: 'na',
      value: 'No targets; the /80 outlasts every need of a node',
      reason:
        'The pool manager ends at once in IPv6 mode and the warm targets are ignored. A prefix holds about 10¹⁴ addresses, so there is nothing to keep in reserve.',
      sources: [
        { document: 'vpc-cni/ipamd', lines: [[769, 780]], passage: 'Pool manager' },
        { document: 'vpc-cni/readme', lines: [[786, 792]], passage: 'Feature matrix' },
        { document: 'eks-best-practices/ipv6', lines: [[46, 49]] },
      ],
    },
    'ipam.lb-ipam': {
      support: 'external',
      provider: 'AWS Load Balancer Controller',
      value: 'A dual-stack NLB or ALB brings the addresses',
      reason:
        'The service controller built into Kubernetes knows no IPv6, so the AWS controller is no longer a choice but a need.',
      sources: [{ document: 'eks-best-practices/ipv6', lines: [78, [121, 123]] }],
    },
    'security.egress-gateway': {
      support: 'no',
      value: 'Pods leave as themselves; IPv4 leaves as the node',
      reason:
        'IPv6 is not translated at all, and IPv4 takes the address of the node, so no set of pods has one exit address. External SNAT is not part of this mode.',
      sources: [
        {
          document: 'eks-user-guide/cni-ipv6',
          lines: [[43, 45]],
          passage: 'Address assignment and routing',
        },
        { document: 'vpc-cni/readme', lines: [[786, 792]], passage: 'Feature matrix' },
      ],
    },
    'security.fips': {
      support: 'unknown',
      searched:
        'The repository of the plugin, which mentions FIPS nowhere, and the pages on IPv6 clusters.',
    },
    'observability.ui': {
      support: 'unknown',
      searched:
        'The pages on container network observability and on Network Flow Monitor, none of which says whether flows of IPv6 pods are shown.',
      sources: [{ document: 'eks-user-guide/container-network-observability' }],
    },
    'observability.service-map': {
      support: 'unknown',
      searched:
        'The page on container network observability: it draws the map from flows between pods and is silent on the address family.',
      sources: [{ document: 'eks-user-guide/container-network-observability' }],
    },
    'observability.policy-verdicts': {
      support: 'partial',
      missing:
        'IPv4 egress, names of policies, DENY in the file at warn and error, ACCEPT but in debug',
      value: 'ACCEPT and DENY with IPv6 addresses',
      reason:
        'The agent writes verdicts for the one family it works in. What the IPv4 interface lets out leaves no trace.',
      conditions: ['`enable-policy-event-logs`, for which AWS asks one CPU core per node'],
      default: 'Off',
      sources: [
        { document: 'network-policy-agent/events', lines: [[220, 249]], passage: 'IPv6 verdicts' },
        { document: 'network-policy-agent/events', lines: [[267, 288]], passage: 'Levels' },
        {
          document: 'network-policy-agent/readme',
          lines: [
            [37, 45],
            [78, 96],
          ],
          passage: 'Flags',
        },
      ],
    },
    'services.gateway-api': {
      support: 'external',
      provider: 'AWS Load Balancer Controller or AWS Gateway API Controller',
      value: 'Both AWS controllers; dual-stack has to be set',
      reason:
        'The AWS Load Balancer Controller publishes IPv4 unless a LoadBalancerConfiguration says otherwise, and works out the family of the targets. The AWS Gateway API Controller follows the family of the cluster.',
      conditions: [
        '`ipAddressType: dualstack` and IP targets with the AWS Load Balancer Controller',
      ],
      sources: [
        { document: 'aws-load-balancer-controller/loadbalancerconfig', lines: [[70, 92]] },
        { document: 'aws-load-balancer-controller/targetgroupconfig', lines: [[284, 298]] },
        { document: 'eks-user-guide/cni-ipv6', lines: [59], passage: 'Load balancers' },
        {
          document: 'aws-gateway-api-controller/advanced-configurations',
          lines: [[195, 198]],
        },
      ],
    },
    'services.ingress': {
      support: 'external',
      provider: 'AWS Load Balancer Controller',
      value: 'ALB in dual-stack mode, with IP targets',
      reason:
        'The ALB translates for IPv4 clients. Both annotations are needed, because the controller defaults to IPv4 and to instances.',
      conditions: ['annotations `ip-address-type: dualstack` and `target-type: ip`'],
      sources: [
        {
          document: 'eks-best-practices/ipv6',
          lines: [
            [78, 85],
            [121, 123],
          ],
        },
      ],
    },
    'multicluster.connect': {
      support: 'external',
      provider: 'VPC peering, Transit Gateway or VPC Lattice',
      value: 'VPC routing, without SNAT in between',
      reason:
        'IPv6 ranges are unlikely to overlap and pods keep their address beyond the VPC, so the condition on SNAT falls away.',
      conditions: ['IPv6 ranges and routes in all VPCs concerned'],
      sources: [
        { document: 'eks-best-practices/ipv6', lines: [[16, 17], 24] },
        { document: 'eks-user-guide/cni-ipv6', lines: [45, 57], passage: 'Routing' },
        { document: 'eks-best-practices/subnets', lines: [[96, 104]] },
      ],
    },
  },
  sources: [
    {
      document: 'eks-user-guide/cni-ipv6',
      lines: [
        [18, 20],
        [29, 47],
        [50, 61],
      ],
    },
    {
      document: 'eks-user-guide-2024/eks-networking-add-ons',
      lines: [
        [596, 636],
        [773, 859],
      ],
      passage: 'IAM policy and creation with eksctl',
    },
    { document: 'vpc-cni/iam-policy', lines: [[49, 79]], passage: 'IPv6' },
    {
      document: 'vpc-cni/ipamd',
      lines: [[503, 511]],
      passage: 'Subnets looked up at the start on IPv6',
    },
    { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3704' },
    { document: 'web/github-com-eksctl-io-eksctl-pull-8835' },
    { document: 'eksctl/addons', lines: [[18, 66]], passage: 'Policies of an add-on' },
    { document: 'vpc-cni/readme', lines: [[630, 650]], passage: 'IPv6 variables' },
    { document: 'vpc-cni/readme', lines: [[703, 713]], passage: 'ENABLE_V4_EGRESS' },
    {
      document: 'eks-best-practices/ipv6',
      lines: [
        [16, 18],
        [42, 72],
      ],
    },
    { document: 'eks-user-guide/alternate-cni-plugins', lines: [14], passage: 'Support' },
  ],
  reviewed: '2026-11-27',
} as const satisfies Mode<'amazon-vpc-cni'>;
