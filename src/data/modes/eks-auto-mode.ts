import type { Mode } from '../mode.ts';

export const eksAutoMode = {
  name: 'EKS Auto Mode',
  short: 'Auto Mode',
  summary:
    'AWS runs pod networking, kube-proxy, DNS and load balancing as parts of nodes that it manages; what you can set is a NodeClass and a ConfigMap.',
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
    { name: 'autoModeConfig.enabled', value: 'true', where: '`ClusterConfig` of eksctl' },
    {
      name: 'enable-network-policy-controller',
      value: '"true"',
      where: 'ConfigMap `amazon-vpc-cni` in `kube-system`',
    },
    { name: 'networkPolicy', value: 'DefaultAllow', where: '`spec` of the NodeClass' },
    { name: 'networkPolicyEventLogs', value: 'Disabled', where: '`spec` of the NodeClass' },
    { name: 'snatPolicy', value: 'Random', where: '`spec` of the NodeClass' },
  ],
  setup: [
    {
      step: 'Create the cluster; it comes with the node pools `general-purpose` and `system` and with a NodeClass named `default`.',
      language: 'bash',
      code: 'eksctl create cluster --name=my-cluster --enable-auto-mode',
    },
    {
      step: 'Switch network policy on, where you want it.',
      language: 'yaml',
      code: `apiVersion: v1
kind: ConfigMap
metadata:
  name: amazon-vpc-cni
  namespace: kube-system
data:
  enable-network-policy-controller: 'true'`,
    },
    {
      step: 'For settings other than the defaults, write a NodeClass of your own; its name must not be `default`.',
      language: 'yaml',
      code: `apiVersion: eks.amazonaws.com/v1
kind: NodeClass
metadata:
  name: my-node-class
spec:
  role: MyNodeRole
  subnetSelectorTerms:
    - tags:
        Name: private-subnet
  securityGroupSelectorTerms:
    - tags:
        Name: eks-cluster-sg
  snatPolicy: Random
  networkPolicy: DefaultAllow
  networkPolicyEventLogs: Enabled`,
    },
    {
      step: 'Let nodes with its role join the cluster.',
      language: 'bash',
      code: `aws eks create-access-entry --cluster-name my-cluster \\
  --principal-arn arn:aws:iam::111122223333:role/MyNodeRole --type EC2
aws eks associate-access-policy --cluster-name my-cluster \\
  --principal-arn arn:aws:iam::111122223333:role/MyNodeRole \\
  --policy-arn arn:aws:eks::aws:cluster-access-policy/AmazonEKSAutoNodePolicy \\
  --access-scope type=cluster`,
    },
    {
      step: 'Name the NodeClass in a NodePool and check that both exist.',
      language: 'bash',
      code: `kubectl apply -f nodepool.yaml
kubectl get nodeclass my-node-class
kubectl get nodepools`,
    },
    {
      step: 'Where pods are closed, allow DNS by the address in `/etc/resolv.conf` of a pod. It is answered on the node, so a rule for pods with the label `k8s-app: kube-dns` finds nobody.',
      language: 'yaml',
      code: `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: allow-dns
  namespace: my-namespace
spec:
  podSelector: {}
  policyTypes: [Egress]
  egress:
    - to:
        - ipBlock:
            cidr: 172.20.0.10/32
      ports:
        - protocol: UDP
          port: 53
        - protocol: TCP
          port: 53`,
    },
  ],
  requirements: [
    'no other CNI plugin and no other policy plugin',
    'at most 110 pods on a node, or fewer by the formula of its instance type',
    'Linux containers; AWS chooses the image, and nobody logs in to a node',
    'the add-ons `vpc-cni`, `kube-proxy` and `coredns` for nodes of other kinds in the same cluster only',
    'Kubernetes 1.36 or newer for security groups of single pods',
  ],
  supportedBy:
    'AWS Support, for the nodes and what runs in them as well as for the plugin. AWS replaces a node after 21 days at the latest.',
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
      reason:
        'The NodeClass has no setting for it, and those of the open-source plugin do not apply here.',
      sources: [
        { document: 'eks-user-guide/auto-networking', lines: [[14, 52]] },
        { document: 'eks-user-guide/create-node-class', passage: 'Specification' },
      ],
    },
    {
      features: [
        'policy.admin-network-policy',
        'policy.l7',
        'policy.host',
        'policy.network-sets',
        'policy.staged-audit',
        'multicluster.policy',
        'observability.l7-visibility',
      ],
      reason:
        'Auto Mode enforces the same kinds of policy as EC2 nodes do, and none of these kinds can do it.',
      sources: [{ document: 'eks-user-guide/auto-net-pol', lines: [[119, 202]] }],
    },
    {
      features: ['services.dsr', 'services.maglev', 'services.topology-aware'],
      reason: 'kube-proxy is among the components that AWS runs on these nodes.',
      sources: [{ document: 'eks-best-practices/auto-mode', lines: [[111, 122]] }],
    },
    {
      features: ['security.mtls', 'services.service-mesh'],
      reason: 'AWS names Istio among the tools that run on Auto Mode.',
      sources: [{ document: 'eks-user-guide/auto-migrate-fargate', passage: 'Comparison' }],
    },
    {
      features: ['aws.eni-mode', 'aws.vpc-flow-logs'],
      reason: 'Prefixes and single addresses alike sit on ENIs of the node.',
      sources: [{ document: 'eks-user-guide/auto-networking', lines: [[54, 70]] }],
    },
    {
      features: ['aws.auto-mode'],
      reason: 'The general answer on Auto Mode is about this mode, Kubernetes 1.36 included.',
      sources: [
        { document: 'eks-user-guide/auto-networking', lines: [[12, 52]] },
        { document: 'web/docs-aws-amazon-com-eks-latest-userguide-auto-sgp' },
      ],
    },
    {
      features: ['aws.eks-anywhere', 'aws.hybrid-nodes'],
      reason: 'Auto Mode launches EC2 instances in your account and nothing else.',
    },
    {
      features: ['observability.flow-logs', 'observability.ui', 'observability.service-map'],
      reason:
        'AWS lists the agent of Network Flow Monitor for EC2 and for Auto Mode, and VPC Flow Logs see every ENI.',
      sources: [
        {
          document: 'eks-user-guide/workloads-add-ons-available-eks',
          passage: 'Compatible compute types',
        },
        { document: 'eks-user-guide/container-network-observability' },
      ],
    },
  ],
  answers: {
    'networking.native-routing': {
      support: 'yes',
      value: 'VPC addresses for pods; SNAT by NodeClass',
      reason:
        '`snatPolicy: Random` or `Disabled` takes the place of the SNAT variables, for all nodes of a NodeClass. No field exempts single destinations.',
      default: 'On, with `snatPolicy: Random`',
      sources: [
        { document: 'eks-user-guide/auto-networking', lines: [[16, 26]] },
        { document: 'eks-user-guide/create-node-class', passage: 'Specification' },
      ],
    },
    'networking.kube-proxy-replacement': {
      support: 'no',
      value: 'kube-proxy is built in, without a choice of mode',
      reason:
        'It runs as a part of the node, so the add-on with its settings is not used. No other CNI may take its work over.',
      sources: [
        { document: 'eks-best-practices/auto-mode', lines: [[111, 122]] },
        { document: 'eks-user-guide-2024/eks-add-ons', lines: [[73, 92]] },
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [58] },
      ],
    },
    'networking.ipv6': {
      support: 'yes',
      value: 'In IPv6 clusters: a /80 for each node, by AWS',
      reason:
        'There is nothing to switch on. Since March 2025 these pods also reach IPv4, translated to the address of the node, and the NodeClass has no field that turns it off.',
      conditions: [
        'address family chosen when the cluster is created',
        'a VPC and subnets with a range of each family',
      ],
      sources: [
        { document: 'eks-user-guide/auto-networking', lines: [[66, 68]] },
        { document: 'eks-user-guide/cni-ipv6', passage: 'Family and ranges' },
        { document: 'eks-user-guide/auto-change', lines: [[95, 97]], passage: 'IPv4 egress' },
        { document: 'eks-user-guide/create-node-class', passage: 'Specification' },
      ],
    },
    'networking.dual-stack': {
      support: 'no',
      value: 'One family; IPv6 pods also get out to IPv4',
      reason:
        'EKS assigns pods and Services one family. The variable for the opposite case, IPv6 out of an IPv4 cluster, is one of the open-source plugin.',
      sources: [
        { document: 'eks-user-guide/cni-ipv6', lines: [18] },
        { document: 'eks-user-guide/auto-change', lines: [[95, 97]], passage: 'IPv4 egress' },
        { document: 'eks-user-guide/auto-networking', lines: [16, 50] },
      ],
    },
    'networking.windows': {
      support: 'no',
      value: 'Linux containers, on the image that AWS chooses',
      reason: 'The table of compute options answers no for containers that need Windows.',
      sources: [
        { document: 'eks-user-guide-2024/eks-compute', lines: [[81, 84]] },
        { document: 'eks-user-guide/automode-learn-instances', passage: 'Comparison table' },
      ],
    },
    'networking.multi-interface': {
      support: 'no',
      value: 'Neither multi-NIC nor Multus',
      reason:
        'AWS says that multi-NIC is not supported in Auto Mode, and it excludes other CNI plugins there.',
      sources: [
        { document: 'eks-user-guide/pod-multiple-network-interfaces', passage: 'Question 13' },
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [58] },
      ],
    },
    'networking.bandwidth': {
      support: 'no',
      value: 'No way to add the bandwidth plugin',
      reason:
        '`ENABLE_BANDWIDTH_PLUGIN` belongs to the open-source plugin, whose options do not apply.',
      sources: [
        { document: 'eks-user-guide/auto-networking', lines: [16, 50] },
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [58] },
      ],
    },
    'networking.chaining': {
      support: 'no',
      value: 'No second CNI, and no second policy engine',
      reason: 'AWS excludes both on these nodes, so neither Calico nor Cilium can be added.',
      sources: [{ document: 'eks-user-guide/alternate-cni-plugins', lines: [58] }],
    },
    'policy.summary': {
      support: 'partial',
      missing: 'L7 rules and host rules',
      value: 'Own eBPF engine, with DNS names',
      reason:
        'The mode adds a DNS proxy on the node to what EC2 nodes can do. A ConfigMap and the NodeClass take the place of the add-on values.',
      conditions: ['ConfigMap `amazon-vpc-cni` with `enable-network-policy-controller: "true"`'],
      default: 'Off',
      sources: [{ document: 'eks-user-guide/auto-net-pol', lines: [[14, 125]] }],
    },
    'policy.k8s-networkpolicy': {
      support: 'yes',
      value: 'Built in; switched on by a ConfigMap',
      reason:
        'The add-on value `enableNetworkPolicy` does not reach these nodes, and conntrack timers stay at 300 seconds. DNS is answered by the node, so a rule for it names an address where others select the CoreDNS pods.',
      conditions: ['ConfigMap `amazon-vpc-cni` with `enable-network-policy-controller: "true"`'],
      default: 'Off: every pod can reach every pod',
      sources: [
        { document: 'eks-user-guide/auto-net-pol', lines: [[47, 71]] },
        { document: 'eks-user-guide/auto-networking', lines: [[38, 52]] },
        { document: 'eks-user-guide/auto-change', lines: [[87, 93]], passage: 'DNS of a node' },
        { document: 'eks-workshop/egress', lines: [[42, 50]] },
        { document: 'web/github-com-aws-containers-roadmap-issues-2552' },
      ],
    },
    'policy.cluster-wide': {
      support: 'yes',
      value: 'ClusterNetworkPolicy of AWS, domain names included',
      reason: 'The kind is that of EC2 nodes, and there is no version of a plugin to look after.',
      conditions: ['ConfigMap `amazon-vpc-cni` with `enable-network-policy-controller: "true"`'],
      default: 'Off',
      sources: [
        { document: 'eks-user-guide/auto-net-pol', lines: [[31, 38]], passage: 'Admin rules' },
        { document: 'eks-user-guide/auto-net-pol', lines: [[157, 188]], passage: 'The kind' },
        { document: 'network-policy-controller/clusternetworkpolicy-types', lines: [[189, 218]] },
      ],
    },
    'policy.deny-and-order': {
      support: 'partial',
      missing: 'custom tiers, deny in namespaced policies, and deny rules by name',
      value: 'Accept, Deny and Pass in the tiers Admin and Baseline',
      reason: 'The order is that of EC2 nodes. Rules with domain names can only accept.',
      conditions: ['rules written as ClusterNetworkPolicy'],
      sources: [
        { document: 'eks-user-guide/auto-net-pol', lines: [[192, 202]], passage: 'Order' },
        {
          document: 'network-policy-controller/clusternetworkpolicy-types',
          lines: [[115, 155]],
        },
      ],
    },
    'policy.fqdn': {
      support: 'yes',
      value: 'Egress by exact name or *. prefix',
      reason:
        'It is the only mode of the VPC CNI in which such rules match. A proxy answers for listed names alone, and their addresses enter an eBPF map for as long as the answer is valid.',
      conditions: [
        'egress rules that allow, in ApplicationNetworkPolicy or ClusterNetworkPolicy',
        'DNS allowed by address, as the node answers it',
        'pods on Auto Mode nodes; in a mixed cluster the others stay without effect',
      ],
      default: 'Off',
      sources: [
        { document: 'eks-user-guide/auto-net-pol', lines: [[106, 125]], passage: 'How it works' },
        { document: 'eks-user-guide/auto-net-pol', lines: [212], passage: 'Mixed clusters' },
        { document: 'eks-user-guide/auto-change', lines: [[87, 93]], passage: 'DNS of a node' },
        { document: 'web/github-com-aws-containers-roadmap-issues-2552' },
        {
          document: 'network-policy-controller/applicationnetworkpolicy-types',
          lines: [[51, 115]],
        },
      ],
    },
    'policy.service-account': {
      support: 'partial',
      missing: 'service accounts in network policy, and anything before Kubernetes 1.36',
      value: 'For security groups only, from Kubernetes 1.36',
      reason:
        'SecurityGroupPolicy selects pods by labels of pod or service account. The policy kinds have no such selector.',
      conditions: ['Kubernetes 1.36 or newer'],
      sources: [
        { document: 'web/docs-aws-amazon-com-eks-latest-userguide-auto-sgp' },
        {
          document: 'network-policy-controller/applicationnetworkpolicy-types',
          lines: [[73, 115]],
        },
      ],
    },
    'policy.security-groups': {
      support: 'yes',
      value: 'SecurityGroupPolicy from Kubernetes 1.36',
      reason:
        'A matching pod gets a branch interface that carries its groups alone. Before 1.36 `podSecurityGroupSelectorTerms` gives all pods of a NodeClass one set of groups.',
      conditions: ['Kubernetes 1.36 or newer'],
      default: 'Off: pods share the security groups of their node',
      since: 'Kubernetes 1.36',
      conflict: {
        about: 'security groups for single pods in Auto Mode',
        statements: [
          {
            says: 'The page on the feature offers them from Kubernetes 1.36.',
            source: { document: 'web/docs-aws-amazon-com-eks-latest-userguide-auto-sgp' },
          },
          {
            says: 'The page on networking lists them as not supported.',
            source: { document: 'eks-user-guide/auto-networking', lines: [45] },
          },
          {
            says: 'The general page on the feature excludes Auto Mode.',
            source: { document: 'eks-user-guide/security-groups-for-pods', lines: [38] },
          },
        ],
        believed:
          'The page on the feature, which names the version and the means. The copies of the other two are older, and the release notes of 2025 still rule out the means, Dynamic Resource Allocation.',
      },
      sources: [
        { document: 'web/docs-aws-amazon-com-eks-latest-userguide-auto-sgp' },
        { document: 'eks-user-guide/auto-change', lines: [[29, 31]], passage: 'DRA in 2025' },
        { document: 'eks-user-guide/auto-change', lines: [[61, 63]], passage: 'Pod subnets' },
        { document: 'eks-user-guide/auto-networking', lines: [45] },
      ],
    },
    'policy.default-deny': {
      support: 'yes',
      value: '`networkPolicy: DefaultDeny` in the NodeClass',
      reason:
        'The field replaces the variable of `aws-node` and holds for the nodes of one NodeClass. Pods then need a rule for DNS too, by address.',
      conditions: [
        'ConfigMap `amazon-vpc-cni` with `enable-network-policy-controller: "true"`',
        'a NodePool that names the NodeClass',
        'a policy for every pod under `DefaultDeny`',
      ],
      default: '`DefaultAllow`',
      sources: [
        { document: 'eks-user-guide/auto-net-pol', lines: [[73, 102]] },
        { document: 'eks-user-guide/create-node-class', passage: 'Specification' },
        { document: 'web/github-com-aws-containers-roadmap-issues-2552' },
      ],
    },
    'aws.summary': {
      support: 'yes',
      value: 'Run by AWS inside the node',
      reason:
        'No `aws-node` pods and no add-on to update: networking comes and goes with the node, and its settings are those of a NodeClass.',
      sources: [
        { document: 'eks-user-guide/auto-networking', lines: [[8, 32]] },
        { document: 'eks-best-practices/auto-mode', lines: [[106, 122]] },
      ],
    },
    'aws.eks-default': {
      support: 'yes',
      value: 'Part of the node; no add-on to manage',
      reason:
        'The add-on `vpc-cni` is for EC2 nodes of other kinds, and its DaemonSet avoids those of Auto Mode.',
      sources: [
        {
          document: 'eks-user-guide/workloads-add-ons-available-eks',
          passage: 'Compatible compute types',
        },
        { document: 'eks-user-guide-2024/eks-add-ons', lines: [[73, 92]] },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[392, 397]], passage: 'Nodes left out' },
      ],
    },
    'aws.fargate': {
      support: 'yes',
      value: 'Fargate profiles work beside Auto Mode nodes',
      reason:
        'The guide for a move has both in one cluster, where an annotation decides for each pod. Fargate pods keep their own rules, without network policy, and need the CoreDNS Deployment.',
      conditions: ['for the Fargate pods: private subnets, and no Local Zone'],
      sources: [
        { document: 'eks-user-guide/auto-migrate-fargate', passage: 'Steps 2 to 6' },
        { document: 'eks-user-guide-2024/eks-compute', lines: [33] },
        { document: 'eks-user-guide-2024/eks-add-ons', lines: [92] },
        { document: 'eks-user-guide-2024/fargate', lines: [[38, 57]] },
      ],
    },
    'aws.security-groups-for-pods': {
      support: 'yes',
      value: 'From Kubernetes 1.36, by trunk and branch interfaces',
      reason:
        'AWS attaches the interfaces by Dynamic Resource Allocation, so neither `ENABLE_POD_ENI` nor `POD_SECURITY_GROUP_ENFORCING_MODE` is yours to set. The archived text ends before the limits of the feature, which stay open here.',
      conditions: ['Kubernetes 1.36 or newer'],
      default: 'Off',
      since: 'Kubernetes 1.36',
      conflict: {
        about: 'whether Auto Mode gives a pod groups of its own',
        statements: [
          {
            says: 'The page on the feature describes it for Kubernetes 1.36 or later.',
            source: { document: 'web/docs-aws-amazon-com-eks-latest-userguide-auto-sgp' },
          },
          {
            says: 'A table of 2024 answers no for different groups on single pods.',
            source: { document: 'eks-user-guide-2024/eks-compute', lines: [[190, 193]] },
          },
          {
            says: 'The page on networking counts it among what is not supported.',
            source: { document: 'eks-user-guide/auto-networking', lines: [45] },
          },
        ],
        believed:
          'The page on the feature. It speaks of a version of Kubernetes that came after the other texts.',
      },
      sources: [
        { document: 'web/docs-aws-amazon-com-eks-latest-userguide-auto-sgp' },
        { document: 'eks-user-guide/auto-change', lines: [[29, 31]], passage: 'DRA in 2025' },
      ],
    },
    'aws.nlb-alb-ip-targets': {
      support: 'yes',
      value: 'Built in, and IP targets are the default',
      reason:
        'There is no controller to install, and the default is the reverse of that of the stand-alone controller. Load balancers of the latter cannot be taken over.',
      conditions: ['Network Load Balancers with security groups'],
      default: '`ip`',
      sources: [
        { document: 'eks-user-guide/auto-networking', lines: [[81, 87]] },
        { document: 'eks-user-guide-2024/auto-configure-nlb', lines: [[12, 14]] },
      ],
    },
    'aws.outposts-local-zones': {
      support: 'partial',
      missing: 'Outposts',
      value: 'Local Zones since October 2025; no Outposts',
      reason:
        'A NodeClass can name a subnet of a Local Zone. The table of compute options answers no for Outposts.',
      conditions: ['a NodeClass and a NodePool for the Local Zone'],
      since: 'October 2025, for Local Zones',
      sources: [
        { document: 'eks-user-guide/auto-local-zone' },
        { document: 'eks-user-guide/auto-change', lines: [[21, 23]], passage: 'Local Zones' },
        { document: 'eks-user-guide-2024/eks-compute', lines: [[71, 74]] },
      ],
    },
    'ipam.prefix-delegation': {
      support: 'yes',
      value: '/28 prefixes by default, single addresses when short',
      reason:
        'The node takes prefixes by itself and falls back to single addresses when the subnet has none left. The variables of the plugin do not exist; a newer copy of the guide has the value `"32"` in the NodeClass for single addresses from the start.',
      default: 'On',
      conflict: {
        about: 'whether a node of Auto Mode can do without prefixes',
        statements: [
          {
            says: 'The page on networking says that prefixes can be neither enabled nor disabled.',
            source: { document: 'eks-user-guide/auto-networking', lines: [49] },
          },
          {
            says: 'A newer copy of the page on the NodeClass describes a secondary IP mode.',
            source: {
              document: 'web/docs-aws-amazon-com-us-us-eks-latest-userguide-create-node-c',
            },
          },
        ],
        believed:
          'The newer copy, which advises the mode for large clusters with few pods on a node. The other text was written before it.',
      },
      sources: [
        { document: 'eks-user-guide/auto-networking', lines: [[54, 64]] },
        { document: 'web/docs-aws-amazon-com-us-us-eks-latest-userguide-create-node-c' },
      ],
    },
    'ipam.ip-pools': {
      support: 'partial',
      missing: 'a choice of subnet by namespace or by pod',
      value: 'Pod subnets for each NodeClass',
      reason:
        '`podSubnetSelectorTerms` gives the pods of a NodeClass subnets of their own, in the place of ENIConfig.',
      conditions: [
        '`podSecurityGroupSelectorTerms` set beside it for the groups of these pods',
        'a pod subnet in each zone of the nodes, else pods get no address, by an issue report',
      ],
      since: 'June 2025',
      sources: [
        { document: 'eks-user-guide/auto-networking', lines: [30, 46] },
        { document: 'eks-user-guide/auto-change', lines: [[61, 63]], passage: 'Pod subnets' },
        { document: 'web/github-com-awsdocs-amazon-eks-user-guide-issues-1088' },
      ],
    },
    'ipam.warm-pool': {
      support: 'partial',
      missing: 'any setting for the size of the reserve',
      value: 'A warm pool that AWS sizes',
      reason:
        'The reserve grows with the pods scheduled, and what is released cools down before it returns to the VPC. Warm and minimum targets are not supported.',
      default: 'On',
      sources: [{ document: 'eks-user-guide/auto-networking', lines: [[47, 64]] }],
    },
    'ipam.lb-ipam': {
      support: 'external',
      provider: 'load balancing capability of EKS Auto Mode',
      value: 'NLB for each Service of the type, built in',
      reason:
        'The address still comes with the load balancer. The controller behind it is part of the cluster, and its class is the default.',
      sources: [{ document: 'eks-user-guide-2024/auto-configure-nlb', lines: [[12, 14]] }],
    },
    'security.egress-gateway': {
      support: 'no',
      value: 'SNAT for a NodeClass, and no exit for chosen pods',
      reason:
        '`snatPolicy` decides for whole nodes. Pod subnets behind a NAT gateway of their own are the nearest to a fixed address, again for all pods of a NodeClass.',
      default: 'SNAT to the node',
      sources: [
        { document: 'eks-user-guide/create-node-class', passage: 'Specification' },
        { document: 'eks-user-guide/auto-networking', lines: [[26, 30]] },
      ],
    },
    'security.fips': {
      support: 'partial',
      missing: 'a statement on the networking components themselves',
      value: 'Node images with FIPS 140-2 modules, by NodeClass',
      reason:
        'With `advancedSecurity.fips: true` AWS starts nodes from images with validated modules. What of the networking uses these modules is not said.',
      conditions: ['regions of the United States or Canada', 'a NodeClass of your own'],
      default: 'Off',
      since: 'October 2025',
      sources: [
        { document: 'eks-user-guide/auto-advanced-security' },
        { document: 'eks-user-guide/auto-change', lines: [[17, 19]], passage: 'FIPS images' },
      ],
    },
    'observability.metrics': {
      support: 'unknown',
      searched:
        'The pages on networking, troubleshooting and logs of Auto Mode; they name no metrics of the networking part, and `aws-node` with its endpoints is absent.',
      sources: [
        { document: 'eks-user-guide/auto-networking' },
        { document: 'eks-user-guide/auto-managed-component-logs' },
      ],
    },
    'observability.policy-verdicts': {
      support: 'partial',
      missing: 'names of policies in the entries, and export to CloudWatch',
      value: 'Policy event log in a file on the node',
      reason:
        '`networkPolicyEventLogs: Enabled` writes the file. Nobody logs in to a node; node logs are fetched with a NodeDiagnostic object.',
      conditions: ['a NodeClass of your own'],
      default: 'Off',
      sources: [
        { document: 'eks-user-guide/auto-networking', lines: [[27, 29], 52] },
        {
          document: 'network-policy-agent/events',
          lines: [
            [238, 249],
            [267, 288],
          ],
          passage: 'Parts of an entry',
        },
        { document: 'eks-user-guide/create-node-class', passage: 'Specification' },
        { document: 'eks-user-guide-2024/auto-troubleshoot', lines: [[16, 24]] },
      ],
    },
    'observability.export': {
      support: 'no',
      value: 'By itself the node sends logs of address management only',
      reason:
        'Verdicts cannot be sent to CloudWatch, and `cni-metrics-helper` has no `aws-node` to read. `AUTO_MODE_IPAM_LOGS` can go to CloudWatch, S3 or Data Firehose, but they hold neither flows nor metrics. The page on Fluent Bit for the verdict file is silent on these nodes.',
      sources: [
        { document: 'eks-user-guide/auto-networking', lines: [52] },
        { document: 'eks-user-guide/auto-managed-component-logs' },
        { document: 'vpc-cni/cni-metrics-helper-readme', lines: [[1, 64]] },
        { document: 'eks-user-guide/network-policies-troubleshooting', passage: 'Fluent Bit' },
      ],
    },
    'services.gateway-api': {
      support: 'external',
      provider: 'AWS Load Balancer Controller, installed by you',
      value: 'Not built in; a controller beside the built-in one',
      reason:
        'The built-in load balancing serves Service and Ingress. The stand-alone controller may run beside it, but pods cannot ask the instance metadata for region and VPC; for the AWS Gateway API Controller an issue on that is open.',
      conditions: ['region and VPC passed to the controller as flags'],
      sources: [
        { document: 'eks-user-guide-2024/automode', lines: [62] },
        { document: 'eks-user-guide/automode-learn-instances', passage: 'Instance metadata' },
        { document: 'aws-load-balancer-controller/installation', lines: [[34, 42]] },
        { document: 'aws-load-balancer-controller/gateway', lines: [[1, 21]] },
        { document: 'web/github-com-aws-aws-application-networking-k8s-issues-722' },
      ],
    },
    'services.ingress': {
      support: 'external',
      provider: 'load balancing capability of EKS Auto Mode',
      value: 'ALB by the built-in controller',
      reason:
        'An IngressClass with the controller `eks.amazonaws.com/alb` is enough. Annotations on it do not count; an IngressClassParams object holds the settings.',
      sources: [{ document: 'eks-user-guide-2024/auto-configure-alb', lines: [[14, 69]] }],
    },
    'multicluster.connect': {
      support: 'external',
      provider: 'VPC peering, Transit Gateway or VPC Lattice',
      value: 'VPC routing between clusters, as on EC2 nodes',
      reason:
        'To keep pod addresses visible beyond the VPC, SNAT goes off with `snatPolicy: Disabled`, as no field exempts single ranges.',
      conditions: [
        'address ranges that do not overlap, for peering and Transit Gateway',
        '`snatPolicy: Disabled`, for pod addresses to stay visible',
      ],
      sources: [
        { document: 'eks-best-practices/subnets', lines: [[96, 108]] },
        { document: 'eks-user-guide/create-node-class', passage: 'Specification' },
      ],
    },
    'multicluster.services': {
      support: 'unknown',
      searched:
        'The documentation of the AWS Gateway API Controller, silent on Auto Mode, and an open issue in which a user does not get it to run there.',
      sources: [{ document: 'web/github-com-aws-aws-application-networking-k8s-issues-722' }],
    },
    'multicluster.vm-bare-metal': {
      support: 'partial',
      missing: 'nodes of your own in this mode, and policy by identity for machines outside',
      value: 'Machines in the VPC by address; nodes are of AWS',
      reason:
        'EC2 machines exchange traffic with pods as elsewhere and are known to policies by CIDR. AWS launches the nodes, of the types and the system that it chooses.',
      sources: [
        { document: 'eks-user-guide/automode-learn-instances', passage: 'Comparison table' },
        { document: 'network-policy-controller/clusternetworkpolicy-types', lines: [[180, 223]] },
      ],
    },
    'operations.cli': {
      support: 'no',
      value: 'Neither na-cli nor support script; logs by objects',
      reason:
        'SSH and SSM are closed, so the tools that run on a node are out of reach. A NodeDiagnostic object fetches node logs, and EC2 gives the console output.',
      sources: [
        { document: 'eks-user-guide-2024/automode', lines: [58] },
        { document: 'eks-user-guide-2024/auto-troubleshoot', lines: [[16, 60]] },
      ],
    },
  },
  sources: [
    { document: 'eks-user-guide/auto-networking', lines: [[8, 52]] },
    { document: 'eks-user-guide/auto-net-pol', lines: [[47, 102]] },
    { document: 'eks-user-guide/create-node-class', passage: 'Access entry and limits' },
    { document: 'eks-user-guide-2024/automode', lines: [[19, 65]] },
    { document: 'eks-user-guide-2024/automode-get-started-eksctl', lines: [[25, 76]] },
    { document: 'eks-user-guide/alternate-cni-plugins', lines: [58] },
    { document: 'eks-best-practices/auto-mode', lines: [[97, 127]] },
    { document: 'eks-user-guide/choosing-instance-type', passage: 'Pods in Auto Mode' },
    { document: 'eks-user-guide/auto-change', lines: [[87, 93]], passage: 'DNS of a node' },
    { document: 'sample-eks-auto-mode/concepts', lines: [[5, 20]] },
    { document: 'eks-workshop/egress', lines: [[42, 50]] },
    { document: 'eks-workshop/allow-ui-egress', lines: [[12, 15]] },
  ],
  reviewed: '2026-11-27',
} as const satisfies Mode<'amazon-vpc-cni'>;
