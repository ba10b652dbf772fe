import type { Mode } from '../mode.ts';

export const vpcCni = {
  name: 'VPC CNI, secondary IPs',
  short: 'Secondary IPs',
  summary:
    'What EKS installs by itself: each pod holds a secondary IPv4 address of an ENI of its node, in the subnet of the node or in one tagged for pods.',
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
      step: 'Check that `aws-node` runs on each node and that the settings of the mode stand as above.',
      language: 'bash',
      code: `kubectl get pods -n kube-system | grep 'aws-node\\|amazon'
kubectl describe daemonset aws-node -n kube-system | grep 'ENABLE_\\|WARM_\\|CUSTOM_NETWORK'`,
    },
  ],
  requirements: [
    'a cluster of the IPv4 family',
    'EC2 nodes',
    'the rights of `AmazonEKS_CNI_Policy`, best on a role of the plugin alone',
    'subnets with an address for each pod and each ENI, and for the ENI kept in reserve',
    '`max-pods` of (ENIs × (addresses per ENI − 1)) + 2, which is 29 on m5.large',
  ],
  supportedBy:
    'AWS Support. The VPC CNI is the only CNI that EKS supports on EC2 nodes, and this is its default configuration.',
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
        'Services and meshes are the work of kube-proxy, of AWS controllers and of other products, which do not ask how the plugin takes its addresses.',
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
        { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'List of variables' },
        { document: 'vpc-cni/10-aws' },
      ],
    },
    {
      features: ['networking.native-routing', 'security.egress-gateway'],
      reason:
        'The mode keeps the routing and the SNAT that the general answer describes, with their defaults.',
      sources: [
        { document: 'vpc-cni/cni-proposal', lines: [[46, 172]] },
        { document: 'vpc-cni/readme', lines: [[231, 266]], passage: 'External SNAT variables' },
        { document: 'eks-user-guide/external-snat' },
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
        { document: 'eks-best-practices/subnets', lines: [[96, 108]] },
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
        'The policy engine works on the veth pairs of Linux pods on EC2, wherever their addresses come from.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[101, 120]], passage: 'Network policies' },
        { document: 'eks-user-guide/cni-network-policy', passage: 'Supported configurations' },
      ],
    },
    {
      features: [
        'policy.security-groups',
        'policy.service-account',
        'aws.security-groups-for-pods',
      ],
      reason:
        'Branch ENIs come on top of the secondary addresses, with limits of their own, and the feature matrix allows both.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[488, 527]], passage: 'Security groups for pods' },
        { document: 'vpc-cni/readme', lines: [[786, 792]], passage: 'Feature matrix' },
        { document: 'eks-user-guide/security-groups-for-pods' },
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
        'AWS runs a copy of the plugin with each Fargate node, where there is nothing to set, and the DaemonSet of the cluster keeps away.',
      sources: [
        { document: 'eks-user-guide/managing-vpc-cni', passage: 'Fargate nodes' },
        { document: 'eks-user-guide-2024/fargate', lines: [[38, 57]] },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[392, 397]], passage: 'Nodes left out' },
      ],
    },
    {
      features: ['aws.outposts-local-zones'],
      reason:
        'What Outposts have as their default CNI is this mode, and the EC2 nodes of Local Zones run it as well.',
      sources: [
        { document: 'eks-user-guide-2024/eks-outposts', lines: [[121, 131]] },
        { document: 'eks-user-guide-2024/local-zones', lines: [[12, 17]] },
      ],
    },
    {
      features: ['aws.eks-anywhere', 'aws.hybrid-nodes'],
      reason: 'Machines outside AWS have no ENIs, so no mode of the plugin can serve them.',
    },
    {
      features: ['networking.windows'],
      reason:
        'A secondary address on the one ENI of the node is also what Windows nodes use by default.',
      sources: [
        { document: 'eks-best-practices/networking', lines: [[17, 27], 94, 96] },
        { document: 'eks-user-guide-2024/windows-support', lines: [[22, 29]] },
        { document: 'vpc-resource-controller/readme', lines: [[38, 43]] },
      ],
    },
    {
      features: ['networking.multi-interface', 'networking.bandwidth'],
      reason: 'Each has a variable of its own, which this mode leaves as free as the others do.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[589, 597]], passage: 'Bandwidth plugin' },
        { document: 'vpc-cni/readme', lines: [[761, 784]], passage: 'Multi-NIC' },
        { document: 'eks-user-guide/pod-multiple-network-interfaces' },
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
        'The daemons, their endpoints and tools, and the services of AWS that watch from outside are the same in every mode.',
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
        { document: 'eks-best-practices/ipv6', lines: [[16, 18]] },
      ],
    },
    'networking.dual-stack': {
      support: 'no',
      value: 'IPv4 pods; IPv6 for outbound traffic at most',
      reason:
        'Of the two ways out to the other family only `ENABLE_V6_EGRESS` belongs to IPv4 clusters. It gives new pods an interface that reaches IPv6 endpoints through the node, for outbound traffic alone.',
      conditions: [
        '`ENABLE_V6_EGRESS=true` on `aws-node` and `aws-vpc-cni-init`',
        'an IPv6 address on the primary ENI of the node',
      ],
      default: 'Off',
      since: 'v1.13.0',
      sources: [
        { document: 'vpc-cni/readme', lines: [[636, 638]], passage: 'IPv4 or IPv6, not both' },
        { document: 'vpc-cni/readme', lines: [[689, 701]], passage: 'ENABLE_V6_EGRESS' },
      ],
    },
    'networking.chaining': {
      support: 'partial',
      missing: 'L7, DNS names and IPsec of chained Cilium; Calico eBPF on nodes in nftables mode',
      value: 'Base for Calico policy or for chained Cilium',
      reason:
        'What the general answer says of IPv6 pods does not arise here. That v1.23.0, on nodes in nftables mode, clears the packet marks of Calico in eBPF mode does. Both combinations are modes of their own on this site.',
      conditions: [
        'one policy engine for the cluster',
        'Calico on pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        'Cilium: VPC CNI 1.11.2 or newer',
      ],
      sources: [
        { document: 'calico-docs/eks', lines: [[32, 62]] },
        { document: 'cilium/installation-cni-chaining-aws-cni', lines: [[13, 35]] },
        { document: 'cilium/cni-chaining-limitations', lines: [[7, 13]] },
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
      missing: 'L7 rules, host rules and rules by DNS name',
      value: 'Own eBPF engine for addresses, ports and protocols',
      reason:
        'DNS names, which the general answer grants to Auto Mode, match nothing on nodes that run `aws-node`.',
      conditions: ['`enableNetworkPolicy=true`', 'Linux nodes on EC2', 'kernel 5.10 or newer'],
      default: 'Off',
      since: 'v1.14.0',
      sources: [
        { document: 'vpc-cni/readme', lines: [[101, 120]], passage: 'Network policies' },
        { document: 'eks-user-guide/cni-network-policy-configure' },
        { document: 'network-policy-controller/clusternetworkpolicy-types', lines: [[24, 266]] },
        { document: 'eks-user-guide/auto-net-pol', passage: 'Mixed clusters' },
      ],
    },
    'policy.fqdn': {
      support: 'no',
      value: 'Accepted by the API, without effect on these nodes',
      reason:
        'The node agent passes over every egress entry that has a name and no address, so the pod is isolated and the named host stays closed. AWS limits such rules to instances that Auto Mode launched.',
      sources: [
        { document: 'network-policy-agent/policyendpoints-controller', lines: [[461, 469]] },
        {
          document: 'network-policy-agent/clusterpolicyendpoints-controller',
          lines: [[317, 327]],
        },
        { document: 'eks-user-guide/auto-net-pol', passage: 'DNS-based rules' },
      ],
    },
    'policy.default-deny': {
      support: 'yes',
      value: '`NETWORK_POLICY_ENFORCING_MODE=strict`',
      reason:
        'On EC2 nodes the variable takes the place of the NodeClass field of Auto Mode. A policy for one direction alone opens the other all the same.',
      conditions: ['network policy switched on', 'a policy for every pod, CoreDNS included'],
      default:
        '`NETWORK_POLICY_ENFORCING_MODE=standard`: a pod stands open until its policies are loaded',
      since: 'v1.17.1',
      sources: [
        { document: 'vpc-cni/readme', lines: [[738, 749]], passage: 'Enforcing mode' },
        { document: 'eks-user-guide/cni-network-policy-configure', passage: 'Strict mode' },
        {
          document: 'network-policy-agent/policyendpoints-controller',
          lines: [[380, 409]],
          passage: 'The direction that no policy speaks of',
        },
      ],
    },
    'aws.auto-mode': {
      support: 'no',
      value: 'Auto Mode nodes have networking of their own',
      reason:
        '`aws-node` keeps off Auto Mode nodes and its variables do not reach them: AWS gives these nodes prefixes. They may stand in the same cluster, in the mode of that name.',
      sources: [
        { document: 'vpc-cni/aws-k8s-cni', lines: [[392, 397]], passage: 'Nodes left out' },
        { document: 'eks-user-guide/auto-networking', passage: 'Networking and prefixes' },
      ],
    },
    'ipam.prefix-delegation': {
      support: 'no',
      value: 'Off by definition: one address in each ENI slot',
      reason:
        'The mode is what the plugin does while `ENABLE_PREFIX_DELEGATION` is `false`. Switching it on makes another mode, for new pods at once and for density after a change of `max-pods`.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[556, 564]], passage: 'ENABLE_PREFIX_DELEGATION' },
      ],
    },
    'ipam.ip-pools': {
      support: 'partial',
      missing: 'any choice of subnet by namespace or pod',
      value: 'The subnet of the node, and subnets tagged for pods',
      reason:
        'ENIConfig belongs to custom networking. Nodes in different subnets draw from these, and subnet discovery adds to them: a new ENI goes to the subnet with most free addresses, among that of the node and those of its zone tagged `kubernetes.io/role/cni=1`.',
      conditions: ['`ENABLE_SUBNET_DISCOVERY=true`', 'the right `ec2:DescribeSubnets`'],
      default: 'On',
      since: 'v1.18.0',
      sources: [
        { document: 'vpc-cni/readme', lines: [[547, 554]], passage: 'Subnet discovery' },
        { document: 'vpc-cni/readme', lines: [[827, 839]], passage: 'Subnet tags' },
        { document: 'eks-user-guide/cni-subnet-selection' },
      ],
    },
    'ipam.warm-pool': {
      support: 'yes',
      value: 'One spare ENI, or targets in single addresses',
      reason:
        '`WARM_PREFIX_TARGET` works with prefixes only. `WARM_ENI_TARGET=1` holds a full ENI in reserve until `WARM_IP_TARGET` or `MINIMUM_IP_TARGET` takes over and counts addresses, at the price of more EC2 calls.',
      default: '`WARM_ENI_TARGET=1`, address targets unset',
      sources: [
        { document: 'vpc-cni/readme', lines: [[277, 346]], passage: 'Warm targets' },
        { document: 'vpc-cni/readme', lines: [[572, 579]], passage: 'WARM_PREFIX_TARGET' },
        { document: 'vpc-cni/eni-and-ip-target', lines: [[7, 16]] },
        { document: 'vpc-cni/eni-and-ip-target', lines: [[45, 54]] },
      ],
    },
    'security.fips': {
      support: 'unknown',
      searched:
        'The repository of the plugin, which does not mention FIPS, and a pull request of April 2026 for FIPS endpoints in the chart, which is closed.',
      sources: [{ document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3645' }],
    },
    'observability.policy-verdicts': {
      support: 'partial',
      missing: 'names of policy and pod, DENY in the file at warn and error, ACCEPT outside debug',
      value: 'ACCEPT and DENY, to a file or to CloudWatch',
      reason:
        'CloudWatch takes the verdicts of these nodes; the gap that the general answer names there is one of Auto Mode.',
      conditions: ['`enable-policy-event-logs`, for which AWS asks one CPU core per node'],
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
    { document: 'vpc-cni/aws-k8s-cni', lines: [[236, 286]], passage: 'Default variables' },
    { document: 'vpc-cni/readme', lines: [[20, 25]], passage: 'Limit of pods' },
    { document: 'vpc-cni/readme', lines: [[45, 95]], passage: 'Components, ENI allocation' },
    { document: 'eks-best-practices/vpc-cni', lines: [[39, 49]] },
    { document: 'eks-best-practices/vpc-cni', lines: [[74, 83]] },
    { document: 'eks-best-practices/vpc-cni', lines: [[124, 140]] },
    { document: 'eks-best-practices/vpc-cni', lines: [[179, 185]] },
    { document: 'eks-best-practices/networking-index', lines: [[53, 57]] },
    { document: 'eks-user-guide-2024/create-cluster', lines: [[237, 241]] },
    { document: 'eks-user-guide/vpc-add-on-create' },
    { document: 'eks-user-guide/cni-network-policy-configure', passage: 'Add-on values' },
    { document: 'eks-user-guide/alternate-cni-plugins', passage: 'The only supported CNI' },
    { document: 'eks-user-guide/choosing-instance-type', passage: 'Pods by instance type' },
  ],
  reviewed: '2026-11-27',
} as const satisfies Mode<'amazon-vpc-cni'>;
