import type { Mode } from '../mode.ts';

export const vpcCni = {
  name: 'VPC CNI, secondary IPs',
  short: 'Secondary IPs',
  summary:
    'What EKS installs by itself: each pod off the host network holds a secondary IPv4 address of an ENI of its node, in the subnet of the node or in one tagged for pods.',
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
    { name: 'ENABLE_IPv4', value: 'true', where: 'environment of `aws-node`' },
    { name: 'ENABLE_PREFIX_DELEGATION', value: 'false', where: 'environment of `aws-node`' },
    {
      name: 'AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG',
      value: 'false',
      where: 'environment of `aws-node`',
    },
    { name: 'ENABLE_SUBNET_DISCOVERY', value: 'true', where: 'environment of `aws-node`' },
    { name: 'WARM_ENI_TARGET', value: '1', where: 'environment of `aws-node`' },
  ],
  setup: [
    {
      step: 'Create the cluster for IPv4 and leave `bootstrapSelfManagedAddons` alone: EKS then installs the plugin, and you look whether it did so as a managed add-on.',
      language: 'bash',
      code: `kubectl describe daemonset aws-node --namespace kube-system | grep amazon-k8s-cni: | cut -d : -f 3
aws eks describe-addon --cluster-name my-cluster --addon-name vpc-cni --query addon.addonVersion --output text`,
    },
    {
      step: 'Note the version, which is that of the answer or the latest that EKS lists for your Kubernetes, and a role of the plugin with `AmazonEKS_CNI_Policy`.',
      language: 'bash',
      code: `export ADDON_VERSION=v1.19.0-eksbuild.1
export CNI_ROLE_ARN=arn:aws:iam::111122223333:role/AmazonEKSVPCCNIRole`,
    },
    {
      step: 'If the second command of the first step returned an error, create the add-on.',
      language: 'bash',
      code: `aws eks create-addon --cluster-name my-cluster --addon-name vpc-cni \\
  --addon-version $ADDON_VERSION --service-account-role-arn $CNI_ROLE_ARN`,
    },
    {
      step: 'Switch network policy on, where you want it.',
      language: 'bash',
      code: `aws eks update-addon --cluster-name my-cluster --addon-name vpc-cni \\
  --addon-version $ADDON_VERSION --service-account-role-arn $CNI_ROLE_ARN \\
  --resolve-conflicts PRESERVE --configuration-values '{"enableNetworkPolicy": "true"}'`,
    },
    {
      step: 'Check that `aws-node` runs and that the settings of the mode stand as above.',
      language: 'bash',
      code: `kubectl get pods -n kube-system | grep 'aws-node\\|amazon'
kubectl describe daemonset aws-node -n kube-system | grep 'ENABLE_\\|WARM_\\|CUSTOM_NETWORK'`,
    },
  ],
  requirements: [
    'a cluster of the IPv4 family',
    'EC2 nodes',
    'the rights of `AmazonEKS_CNI_Policy`, best on a role of the plugin alone',
    'for such a role, an IAM OIDC provider of the cluster',
    'subnets with an address for each pod and each ENI, and for the ENI kept in reserve',
    '`max-pods` of (ENIs × (addresses per ENI − 1)) + 2, which is 29 on m5.large',
  ],
  supportedBy:
    'AWS. The VPC CNI is the only CNI that Amazon EKS supports on EC2 nodes, and this is its default mode.',
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
        'The README lists two components: the plugin, which wires pods, and ipamd, which keeps and assigns addresses. Services, load balancers and meshes are not among the tasks of either, in this mode or in another.',
      sources: [{ document: 'vpc-cni/readme', lines: [[45, 52]], passage: 'Components' }],
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
      reason: 'None of the variables of the plugin adds it, in this mode or in another.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Variables, none for these' },
        { document: 'vpc-cni/10-aws' },
      ],
    },
    {
      features: [
        'networking.native-routing',
        'networking.snat',
        'security.egress-gateway',
        'services.source-ip',
      ],
      reason:
        'The mode keeps the routes, the SNAT and the NodePort rules of the plugin, each with its default.',
      sources: [
        { document: 'vpc-cni/cni-proposal', lines: [[88, 121], 172], passage: 'Routes and SNAT' },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[239, 252]], passage: 'Defaults' },
        { document: 'eks-user-guide/external-snat', lines: [18, 46], passage: 'SNAT' },
      ],
    },
    {
      features: ['networking.kube-proxy-modes'],
      reason:
        'What the pages and tests on it name are releases, systems and the security groups of pods, and no way of taking addresses.',
      sources: [
        { document: 'eks-best-practices-nftables/nftables', lines: [[13, 49], 87] },
        { document: 'eks-best-practices/ipvs', lines: [[28, 111]], passage: 'Switch to IPVS' },
        { document: 'vpc-cni/snat-kube-proxy-test', lines: [[77, 170]] },
        { document: 'vpc-cni/readme', lines: [517], passage: 'Strict mode and kube-proxy' },
      ],
    },
    {
      features: ['networking.multi-interface', 'networking.bandwidth', 'networking.rdma-sriov'],
      reason:
        '`ENABLE_MULTI_NIC` and `ENABLE_BANDWIDTH_PLUGIN` are variables of their own; Multus leaves the default interface to the plugin, and EFA comes from a device plugin or DRA driver beside it.',
      sources: [
        {
          document: 'vpc-cni/readme',
          lines: [
            [589, 597],
            [761, 784],
          ],
          passage: 'Both variables',
        },
        { document: 'eks-user-guide/pod-multus', lines: [19], passage: 'Default interface' },
        {
          document: 'eks-user-guide/device-management-efa',
          lines: [[13, 54]],
          passage: 'DRA driver and device plugin',
        },
      ],
    },
    {
      features: ['networking.windows'],
      reason:
        'A secondary address on the one ENI of the node is also what Windows nodes use by default.',
      sources: [
        { document: 'eks-best-practices/networking', lines: [[17, 27]] },
        { document: 'vpc-resource-controller/readme', lines: [[38, 43]] },
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
        'policy.protocols-ports',
        'policy.delegation',
        'policy.troubleshooting',
        'multicluster.policy',
      ],
      reason:
        'In the feature matrix IPv4 has both secondary addresses and network policies, and on EC2 nodes with Linux one engine enforces them.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[786, 792]], passage: 'Feature matrix' },
        { document: 'vpc-cni/readme', lines: [[113, 119]], passage: 'Parts of the engine' },
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [[25, 33], 41],
          passage: 'Supported configurations',
        },
      ],
    },
    {
      features: [
        'policy.security-groups',
        'policy.service-account',
        'aws.security-groups-for-pods',
      ],
      reason:
        'Branch ENIs have limits of their own beside those of secondary addresses, and the feature matrix allows both.',
      sources: [
        { document: 'vpc-cni/readme', lines: [500], passage: 'Branch interfaces' },
        { document: 'vpc-cni/readme', lines: [[786, 792]], passage: 'Feature matrix' },
      ],
    },
    {
      features: ['services.node-local-dns'],
      reason:
        'The cache is on the host network and the agent judges by address, whichever address a pod has taken.',
      sources: [
        { document: 'calico-docs/node-local-dns-cache', lines: [49], passage: 'Host network' },
        {
          document: 'network-policy-agent/tc-v4egress-bpf',
          lines: [[183, 193]],
          passage: 'Verdict by address',
        },
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
        'The general answer rests on pod addresses that an ENI holds in the VPC, and that is what a secondary address is.',
      sources: [
        { document: 'eks-best-practices/vpc-cni', lines: [[39, 43], 74], passage: 'The mode' },
        { document: 'aws-load-balancer-controller/how-it-works', lines: [[47, 48]] },
        { document: 'eks-best-practices/network', lines: [[252, 262]], passage: 'Flow Logs' },
      ],
    },
    {
      features: ['aws.summary', 'aws.eks-default'],
      reason: 'This is the configuration that EKS installs where nobody changes it.',
      sources: [
        { document: 'vpc-cni/aws-k8s-cni', lines: [[236, 286]], passage: 'Default variables' },
        { document: 'eks-best-practices/networking-index', lines: [[53, 57]] },
        { document: 'eks-user-guide-2024/create-cluster', lines: [[237, 241]] },
      ],
    },
    {
      features: ['aws.fargate'],
      reason:
        'Each Fargate node has a version of the plugin that you do not update, and the DaemonSet of the cluster keeps away from it.',
      sources: [
        { document: 'eks-user-guide/managing-vpc-cni', lines: [22], passage: 'Fargate nodes' },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[392, 397]], passage: 'Nodes left out' },
      ],
    },
    {
      features: ['aws.outposts-local-zones'],
      reason:
        'On Outposts the plugin is the default CNI and this is its default mode; in Local Zones EKS offers EC2 nodes, on each of which the user guide deploys the plugin.',
      sources: [
        { document: 'eks-user-guide-2024/eks-outposts', lines: [[129, 131]] },
        { document: 'eks-user-guide-2024/local-zones', lines: [[12, 15]] },
        { document: 'eks-user-guide/managing-vpc-cni', lines: [20], passage: 'Each EC2 node' },
        { document: 'eks-best-practices/networking-index', lines: [[53, 57]] },
      ],
    },
    {
      features: ['aws.eks-anywhere', 'aws.hybrid-nodes', 'aws.hybrid-nodes-gateway'],
      reason:
        'EKS Anywhere does not offer the plugin and hybrid nodes are not supported, whatever its mode; the gateway asks for it on cloud nodes and names no mode.',
      sources: [
        { document: 'eks-anywhere/cni', lines: [[18, 19]] },
        { document: 'eks-user-guide/managing-vpc-cni', lines: [22], passage: 'Hybrid nodes' },
        {
          document: 'eks-user-guide/hybrid-nodes-gateway-getting-started',
          lines: [[20, 23]],
          passage: 'Prerequisites',
        },
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
        'operations.air-gapped',
        'security.supply-chain',
        'security.runtime-detection',
      ],
      reason:
        'The passages cited on images, daemons and tools, and on the AWS services and agents beside the plugin, do not set secondary addresses apart. `aws-node` runs on Linux nodes alone; IMDS-only mode wants interfaces and addresses attached beforehand.',
      sources: [
        { document: 'vpc-cni/aws-k8s-cni', lines: [[382, 388]], passage: 'Linux nodes' },
        { document: 'eks-user-guide/container-network-observability' },
        {
          document: 'vpc-cni/readme',
          lines: [
            [427, 434],
            [751, 757],
          ],
          passage: 'Metrics, IMDS-only mode',
        },
        {
          document: 'network-policy-agent/readme',
          lines: [[121, 272]],
          passage: 'CLI and metrics',
        },
        { document: 'vpc-cni/aws-vpc-cni-values', lines: [[9, 70]], passage: 'Images' },
        { document: 'eks-best-practices/runtime', lines: [[115, 138], 146, 150] },
      ],
    },
  ],
  answers: {
    'networking.ipv6': {
      support: 'no',
      value: 'IPv4 alone; IPv6 needs a cluster made for it',
      reason:
        'The plugin offers IPv6 on prefixes only, so secondary addresses and IPv6 exclude each other. The family is chosen when the cluster is created.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[640, 650]], passage: 'ENABLE_IPv6' },
        { document: 'vpc-cni/readme', lines: [[786, 792]], passage: 'Feature matrix' },
        { document: 'eks-user-guide/cni-ipv6', lines: [20], passage: 'Choice of the family' },
      ],
    },
    'networking.dual-stack': {
      support: 'no',
      value: 'IPv4 pods; IPv6 for outbound traffic at most',
      reason:
        'Of the two ways out to the other family only `ENABLE_V6_EGRESS` belongs to IPv4 clusters. It gives new pods a second interface that reaches IPv6 endpoints through the node, for egress alone. Network policy does not apply to that interface.',
      conditions: [
        '`ENABLE_V6_EGRESS=true` on `aws-node` and `aws-vpc-cni-init`',
        'an IPv6 address on the primary ENI of the node',
      ],
      default: 'Off',
      since: 'v1.13.0',
      sources: [
        { document: 'vpc-cni/readme', lines: [[636, 638]], passage: 'IPv4 or IPv6, not both' },
        { document: 'vpc-cni/readme', lines: [[689, 709]], passage: 'Egress variables' },
        { document: 'eks-user-guide/cni-network-policy', lines: [61], passage: 'Only `eth0`' },
      ],
    },
    'networking.chaining': {
      support: 'partial',
      missing: 'L7, DNS names and IPsec of chained Cilium; Calico eBPF on iptables-nft nodes',
      value: 'Base for Calico policy or for chained Cilium',
      reason:
        'What the general answer says of IPv6 pods does not arise here. While SNAT is on, v1.23.0 sets the packet mark as a whole on nodes with iptables-nft; an open report tells of pod traffic that Calico Enterprise in eBPF mode dropped for it.',
      conditions: [
        'one policy engine: AWS recommends it, and Calico conflicts with that of the plugin',
        'Calico on pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        '`ANNOTATE_POD_IP`, by which Calico learns pod addresses sooner: the right to `patch` pods, which the EKS add-on has',
        'Cilium: VPC CNI 1.11.2 or newer',
      ],
      because:
        'AWS recommends a single policy engine, and of the guides cited that of Calico speaks of a conflict.',
      sources: [
        { document: 'calico-docs/eks', lines: [[32, 62]] },
        { document: 'cilium/installation-cni-chaining-aws-cni', lines: [[13, 35]] },
        { document: 'cilium/conformance-aws-cni', lines: [[435, 449]], passage: 'Tests left out' },
        { document: 'cilium/cni-chaining-limitations', lines: [[7, 13]] },
        { document: 'cilium/encryption-ipsec', lines: [[445, 449]], passage: 'Limitations' },
        { document: 'eks-best-practices/network', lines: [[467, 477]], passage: 'One engine' },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [47],
          passage: 'Calico and security groups',
        },
        { document: 'vpc-cni/readme', lines: [[599, 628]], passage: 'ANNOTATE_POD_IP' },
        { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3872' },
        {
          document: 'vpc-cni/nftables-connmark',
          lines: [
            [68, 83],
            [490, 503],
          ],
          passage: 'Whole mark, on iptables-nft nodes',
        },
        { document: 'vpc-cni/network', lines: [[443, 457]], passage: 'Only with SNAT on' },
      ],
    },
    'policy.summary': {
      support: 'partial',
      missing: 'L7 rules, host rules and rules by DNS name',
      value: 'Own eBPF engine for addresses, ports and protocols',
      reason:
        'DNS names, which the general answer grants to Auto Mode, are not enforced on nodes that run `aws-node`.',
      conditions: ['`enableNetworkPolicy=true`', 'Linux nodes on EC2', 'kernel 5.10 or newer'],
      default: 'Off',
      since: 'v1.14.0',
      sources: [
        { document: 'vpc-cni/readme', lines: [[101, 120]], passage: 'Network policies' },
        {
          document: 'eks-user-guide/cni-network-policy-configure',
          lines: [67, [196, 217]],
          passage: 'Kernel and add-on value',
        },
        { document: 'eks-user-guide/cni-network-policy', lines: [41], passage: 'Linux on EC2' },
        { document: 'vpc-cni/changelog', lines: [[513, 515]], passage: 'First release with it' },
        { document: 'vpc-cni/network-policy-faq', lines: [[3, 5]], passage: 'Off by default' },
        { document: 'network-policy-controller/clusternetworkpolicy-types', lines: [[24, 266]] },
        { document: 'eks-user-guide/auto-net-pol', lines: [212], passage: 'Mixed clusters' },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[392, 397]], passage: 'Nodes left out' },
      ],
    },
    'policy.fqdn': {
      support: 'no',
      value: 'Accepted by the API; it admits nothing on these nodes',
      because:
        'the code cited skips the rule and says nothing of what else the policy does to its pods.',
      reason:
        'The node agent passes over every egress entry that has a name and no address, so the rule opens nothing. AWS limits such rules to instances that Auto Mode launched.',
      sources: [
        { document: 'network-policy-agent/policyendpoints-controller', lines: [[461, 469]] },
        {
          document: 'network-policy-agent/clusterpolicyendpoints-controller',
          lines: [[317, 327]],
        },
        {
          document: 'network-policy-controller/applicationnetworkpolicy-types',
          lines: [[102, 115]],
          passage: 'The field',
        },
        { document: 'eks-user-guide/auto-net-pol', lines: [125, 212], passage: 'DNS-based rules' },
      ],
    },
    'policy.default-deny': {
      support: 'yes',
      value: '`NETWORK_POLICY_ENFORCING_MODE=strict`',
      reason:
        'The variable stands on `aws-node`; in Auto Mode the NodeClass has a field instead. By the code a policy for one direction opens the other all the same.',
      conditions: [
        'network policy switched on',
        'a policy for every pod off the host network, CoreDNS included',
      ],
      default:
        '`NETWORK_POLICY_ENFORCING_MODE=standard`: a pod stands open until its policies are loaded',
      since: 'v1.17.1',
      because: 'pods on the host network are exempt from the need of a policy.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[738, 749]], passage: 'Enforcing mode' },
        {
          document: 'eks-user-guide/cni-network-policy-configure',
          lines: [[74, 86]],
          passage: 'Strict mode',
        },
        { document: 'eks-user-guide/auto-networking', lines: [[20, 28]], passage: 'NodeClass' },
        {
          document: 'network-policy-agent/policyendpoints-controller',
          lines: [[380, 409]],
          passage: 'The direction that no policy speaks of',
        },
      ],
    },
    'policy.imds-pod-identity': {
      support: 'yes',
      value: 'By egress rules, with the agent allowed by `ipBlock`',
      reason:
        'The gap of the general answer is the IPv4 egress of IPv6 pods, which does not exist in an IPv4 cluster. Here an egress policy closes `169.254.169.254` as every address that it does not list; service-account roles and Pod Identity do not use that address.',
      conditions: [
        'network policy switched on',
        'EKS Pod Identity: an allow rule for `169.254.170.23/32`',
        'IAM roles for service accounts: the addresses of STS by `ipBlock`',
        'pods off the host network and, by the user guide, with an owner such as a Deployment, as others are exempt',
        'from the start of a pod on: `NETWORK_POLICY_ENFORCING_MODE=strict`, with a policy for every pod off the host network',
        'pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      ],
      because:
        'under `NETWORK_POLICY_ENFORCING_MODE=strict` every pod off the host network needs a policy, which the condition left out.',
      default: 'Network policy off',
      sources: [
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [46, [58, 63]],
          passage: 'Owner, metadata and further interfaces',
        },
        {
          document: 'network-policy-agent/tc-v4egress-bpf',
          lines: [[183, 193]],
          passage: 'What no rule lists',
        },
        {
          document: 'eks-user-guide-2024/service-accounts',
          lines: [[195, 196]],
          passage: 'Address of the agent; pods with security groups',
        },
        {
          document: 'eks-user-guide/private-clusters',
          lines: [[94, 95]],
          passage: 'Where credentials come from',
        },
        {
          document: 'vpc-cni/network-policy-faq',
          lines: [
            [3, 5],
            [41, 43],
          ],
          passage: 'Off by default; host networking',
        },
        { document: 'vpc-cni/readme', lines: [[738, 744]], passage: 'Enforcing mode' },
        {
          document: 'eks-best-practices/network',
          lines: [[391, 394]],
          passage: 'Beside security groups',
        },
      ],
    },
    'aws.auto-mode': {
      support: 'no',
      value: 'Auto Mode nodes have networking of their own',
      reason:
        '`aws-node` keeps off Auto Mode nodes and its variables do not apply to them. AWS gives these nodes prefixes, and single addresses where a subnet has none left or, by a newer copy of the NodeClass page, by choice. They may stand in the same cluster.',
      sources: [
        { document: 'vpc-cni/aws-k8s-cni', lines: [[392, 397]], passage: 'Nodes left out' },
        { document: 'eks-user-guide/auto-networking', lines: [16, 60], passage: 'Prefixes' },
        { document: 'web/docs-aws-amazon-com-us-us-eks-latest-userguide-create-node-c' },
        { document: 'eks-user-guide/auto-net-pol', lines: [212], passage: 'Mixed clusters' },
      ],
    },
    'aws.node-autoscaling': {
      support: 'yes',
      value: 'The formula of Karpenter fits, security groups aside',
      reason:
        'On images with the EKS pod limit Karpenter counts ENIs × (addresses − 1) + 2, and AWS names the same formula for this mode. What it does not see is the ENI that security groups for pods reserve as a trunk.',
      conditions: [
        'security groups for pods: `RESERVED_ENIS=1` on Karpenter, after `ENABLE_POD_ENI=true`',
      ],
      default: '`RESERVED_ENIS=0`',
      sources: [
        {
          document: 'karpenter/instance-types',
          lines: [
            [641, 660],
            [732, 742],
          ],
          passage: 'Pods of a node',
        },
        { document: 'eks-best-practices/vpc-cni', lines: [[74, 83]], passage: 'Formula' },
        { document: 'karpenter/scheduling', lines: [[109, 117]] },
        { document: 'karpenter/settings', lines: [46] },
        { document: 'karpenter/troubleshooting', lines: [[239, 251]], passage: 'Pod density' },
      ],
    },
    'ipam.prefix-delegation': {
      support: 'no',
      value: 'Off by definition: one address in each ENI slot',
      reason:
        'The mode is what the plugin does while `ENABLE_PREFIX_DELEGATION` is `false`. Switching it on makes another mode, for new pods and, after a change of `max-pods`, for density.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[556, 564]], passage: 'ENABLE_PREFIX_DELEGATION' },
        { document: 'eks-best-practices/prefix-mode-linux', lines: [22], passage: 'Slots' },
      ],
    },
    'ipam.ip-pools': {
      support: 'partial',
      missing: 'a choice of subnet by namespace or by pod on these nodes',
      value: 'The subnet of the node, and subnets tagged for pods',
      reason:
        'ENIConfig belongs to custom networking. Pods draw from the subnet of their node, and subnet discovery adds to it. A new ENI goes to the subnet with most free addresses, among that one and those of its zone with the tag `kubernetes.io/role/cni=1` and no tag for another cluster alone.',
      conditions: [
        '`ENABLE_SUBNET_DISCOVERY=true`',
        'the right `ec2:DescribeSubnets`',
        'Linux nodes',
      ],
      default: 'On',
      since: 'v1.18.0',
      sources: [
        {
          document: 'vpc-cni/readme',
          lines: [
            [170, 184],
            [547, 554],
          ],
          passage: 'Subnets',
        },
        {
          document: 'eks-user-guide/cni-subnet-selection',
          lines: [[13, 25], [53, 70], 92, 129],
          passage: 'Discovery, tags and rights',
        },
      ],
    },
    'ipam.warm-pool': {
      support: 'yes',
      value: 'One spare ENI, or targets in single addresses',
      reason:
        '`WARM_PREFIX_TARGET` works with prefixes only. `WARM_ENI_TARGET=1` holds a full ENI in reserve until `WARM_IP_TARGET` or `MINIMUM_IP_TARGET` takes over and counts addresses; the former costs more EC2 calls. `MINIMUM_IP_TARGET` without the other keeps a node from growing past it.',
      default: '`WARM_ENI_TARGET=1`, address targets unset',
      sources: [
        { document: 'vpc-cni/readme', lines: [[277, 346], 579], passage: 'Warm targets' },
        {
          document: 'vpc-cni/eni-and-ip-target',
          lines: [
            [7, 16],
            [45, 54],
          ],
        },
      ],
    },
    'security.fips': {
      support: 'unknown',
      searched:
        'The README of the plugin, which does not mention FIPS, and a pull request of April 2026 for FIPS endpoints in the chart, which is closed.',
      sources: [
        { document: 'vpc-cni/readme', passage: 'No mention of FIPS' },
        { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3645' },
      ],
    },
    'observability.policy-verdicts': {
      support: 'partial',
      missing: 'names of policy and pod, DENY in the file at warn and error, ACCEPT outside debug',
      value: 'ACCEPT and DENY, to a file or to CloudWatch',
      reason:
        'The agent of these nodes can send its verdicts to CloudWatch; the gap that the general answer names there is one of Auto Mode. Against the README, which has DENY logged at every level, the code writes it to the file at level info.',
      conditions: [
        'network policy and `enable-policy-event-logs`, for which AWS asks one CPU core per node',
        'for CloudWatch: `enable-cloudwatch-logs` and the rights to write there',
      ],
      default: 'Off',
      sources: [
        {
          document: 'network-policy-agent/readme',
          lines: [
            [37, 76],
            [88, 96],
          ],
        },
        {
          document: 'eks-user-guide/auto-networking',
          lines: [43, 52],
          passage: 'Gap of Auto Mode',
        },
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
    'observability.packet-capture': {
      support: 'external',
      provider: 'VPC Traffic Mirroring',
      value: 'Copies of an ENI by VPC Traffic Mirroring; none built in',
      reason:
        'Off Auto Mode the node monitoring agent of EKS has no `tcpdump`, and its capture fails. VPC Traffic Mirroring copies the traffic of an ENI to an appliance, and its rules name address ranges, so they can name the secondary address of a pod.',
      conditions: [
        'an ENI of type `interface`, on an instance with neither Nitro v5 nor v6',
        'traffic other than calls to the metadata service',
        'an appliance as the target, alone or behind a load balancer',
        'spare bandwidth, as the copies count towards that of the instance',
      ],
      sources: [
        { document: 'vpc-cni/readme', passage: 'No capture' },
        { document: 'web/docs-aws-amazon-com-us-us-eks-latest-userguide-auto-get-tcp' },
        { document: 'web/docs-amazonaws-cn-vpc-latest-mirroring-what-is-traffic-mirro' },
        { document: 'web/docs-amazonaws-cn-awsec2-latest-apireference-api-trafficmirr' },
        { document: 'web/docs-aws-amazon-com-ec2-latest-instancetypes-ec2-nitro-insta' },
        { document: 'web/docs-aws-amazon-com-vpc-latest-mirroring-traffic-mirroring-n' },
      ],
    },
  },
  sources: [
    { document: 'vpc-cni/aws-k8s-cni', lines: [[236, 286]], passage: 'Default variables' },
    { document: 'vpc-cni/readme', lines: [[20, 25]], passage: 'Limit of pods' },
    {
      document: 'vpc-cni/readme',
      lines: [
        [81, 95],
        [547, 554],
      ],
      passage: 'ENIs and subnets',
    },
    {
      document: 'eks-best-practices/vpc-cni',
      lines: [
        [39, 49],
        [74, 106],
        [124, 140],
        [179, 185],
      ],
      passage: 'Mode, limits, add-on and rights',
    },
    { document: 'eks-best-practices/networking-index', lines: [[53, 57]] },
    { document: 'eks-user-guide-2024/create-cluster', lines: [[237, 241]] },
    { document: 'eks-user-guide/vpc-add-on-create' },
    {
      document: 'eks-user-guide/cni-network-policy-configure',
      lines: [
        [211, 217],
        [288, 303],
      ],
      passage: 'Add-on values and check',
    },
    { document: 'eks-user-guide/cni-subnet-selection', lines: [[25, 34]], passage: 'Check' },
    { document: 'eks-user-guide/alternate-cni-plugins', lines: [14] },
    { document: 'eks-user-guide/choosing-instance-type', lines: [[80, 92]] },
  ],
  reviewed: '2026-11-28',
} as const satisfies Mode<'amazon-vpc-cni'>;
