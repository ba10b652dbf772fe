import type { Mode } from '../mode.ts';

const POLICY_ON = 'ConfigMap `amazon-vpc-cni` with `enable-network-policy-controller: "true"`';

const V4_EGRESS_OFF =
  'IPv6 clusters: `enableV4Egress: false`, as policy spares the interface for IPv4 egress';

const ROLE_TAGS =
  'dual-stack load balancers: subnets with their role tags, as routes alone do not lead to them';

const policyOn = {
  document: 'eks-user-guide/auto-net-pol',
  lines: [[47, 62]],
  passage: 'Switching policy on',
} as const;
const notSupported = {
  document: 'eks-user-guide-2025/auto-networking',
  lines: [16, [43, 51]],
  passage: 'What does not apply',
} as const;
const noOtherCni = { document: 'eks-user-guide/alternate-cni-plugins', lines: [58] } as const;
const nodeClassSpec = {
  document: 'eks-user-guide-2026/create-node-class',
  passage: 'Node Class Specification',
} as const;
const dnsByAddress = {
  document: 'eks-user-guide-2026/auto-net-pol',
  passage: 'Determining the CoreDNS IP address',
} as const;
const components = {
  document: 'eks-best-practices/auto-mode',
  lines: [[106, 122]],
  passage: 'Managed components',
} as const;
const services = {
  document: 'web/docs-aws-amazon-com-eks-latest-userguide-auto-runtime-moni',
} as const;
const podGroups = { document: 'web/docs-aws-amazon-com-eks-latest-userguide-auto-sgp' } as const;
const eventEntries = {
  document: 'network-policy-agent/events',
  lines: [
    [238, 249],
    [267, 288],
  ],
  passage: 'Parts of an entry',
} as const;
const computeTypes = {
  document: 'eks-user-guide/workloads-add-ons-available-eks',
  passage: 'Compatible compute types',
} as const;
const nodesLeftOut = {
  document: 'vpc-cni/aws-k8s-cni',
  lines: [
    [160, 165],
    [392, 397],
  ],
  passage: 'aws-node, and the nodes that it leaves out',
} as const;
const defaultNodeClass = {
  document: 'eks-user-guide-2024/automode',
  lines: [75],
  passage: 'Default NodeClass',
} as const;
const staticInterfaces = {
  document: 'eks-user-guide-2026/create-node-class',
  passage: 'Static Network Interface Configuration',
} as const;
const podSubnets = {
  document: 'eks-user-guide-2026/create-node-class',
  passage: 'Separate subnets and security groups for Pods',
} as const;
const egressUnfiltered = {
  document: 'eks-user-guide-2026/create-node-class',
  passage: 'Disable IPv4 egress from IPv6 pods in IPv6 clusters',
} as const;
const v4Egress = {
  document: 'eks-user-guide/auto-change',
  lines: [[95, 97]],
  passage: 'IPv4 egress',
} as const;
const draIn2025 = {
  document: 'eks-user-guide/auto-change',
  lines: [[29, 31]],
  passage: 'DRA in 2025',
} as const;
const engine = {
  document: 'eks-best-practices/automode',
  lines: [[141, 147]],
  passage: 'Engine',
} as const;
const policyFields = { document: 'eks-user-guide/create-node-class', lines: [[129, 133]] } as const;
const builtInNodeClass = {
  document: 'eks-workshop/setup-provisioner',
  lines: [[72, 103]],
  passage: 'The built-in NodeClass',
} as const;
const metadata = {
  document: 'eks-user-guide/automode-learn-instances',
  lines: [[112, 118]],
  passage: 'Instance metadata',
} as const;
const tcpdump = {
  document: 'web/docs-aws-amazon-com-us-us-eks-latest-userguide-auto-get-tcp',
} as const;
const subnetTags = {
  document: 'eks-user-guide-2026/auto-change',
  passage: 'July 27, 2026: subnet discovery',
} as const;
const pluginPolicy = {
  document: 'eks-user-guide/cni-network-policy',
  lines: [42, 46],
  passage: 'Address family and owner of pods',
} as const;
const encryption = {
  document: 'eks-best-practices/network',
  lines: [[516, 550]],
  passage: 'Ways to encrypt in transit',
} as const;
const istio = {
  document: 'eks-user-guide/auto-migrate-fargate',
  lines: [[17, 20]],
  passage: 'Istio in Auto Mode',
} as const;
const postsOnAdminPolicy = {
  document: 'web/dev-to-aws-builders-amazon-eks-enhanced-network-policies',
} as const;
const roadmap2552 = { document: 'web/github-com-aws-containers-roadmap-issues-2552' } as const;
const issue722 = {
  document: 'web/github-com-aws-aws-application-networking-k8s-issues-722',
} as const;

export const eksAutoMode = {
  name: 'EKS Auto Mode',
  short: 'Auto Mode',
  summary:
    'AWS runs pod networking, kube-proxy and DNS on nodes that it manages, and load balancing beside them; a NodeClass, a ConfigMap and annotations are what you set.',
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
    {
      name: 'advancedNetworking.ipv4PrefixSize',
      value: 'Auto',
      where: '`spec` of the NodeClass',
    },
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
      step: 'For settings other than the defaults, write a NodeClass of your own, as `nodeclass.yaml`; its name must not be `default`.',
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
      step: 'Name the NodeClass in a NodePool; save it as `nodepool.yaml`.',
      language: 'yaml',
      code: `apiVersion: karpenter.sh/v1
kind: NodePool
metadata:
  name: my-node-pool
spec:
  template:
    spec:
      nodeClassRef:
        group: eks.amazonaws.com
        kind: NodeClass
        name: my-node-class
      requirements:
        - key: eks.amazonaws.com/instance-category
          operator: In
          values: ['c', 'm', 'r']
        - key: kubernetes.io/arch
          operator: In
          values: ['amd64']
  limits:
    cpu: '1000'
    memory: 1000Gi`,
    },
    {
      step: 'Apply both and check that they exist.',
      language: 'bash',
      code: `kubectl apply -f nodeclass.yaml
kubectl apply -f nodepool.yaml
kubectl get nodeclass my-node-class
kubectl get nodepools`,
    },
    {
      step: 'Read the range of the Services. The node answers DNS at its address that ends in `.10`, in IPv6 clusters at the first one with `a` appended.',
      language: 'bash',
      code: `aws eks describe-cluster --name my-cluster \\
  --query 'cluster.kubernetesNetworkConfig.serviceIpv4Cidr' --output text
# In IPv6 clusters: serviceIpv6Cidr`,
    },
    {
      step: 'Where pods are closed, allow DNS to that address.',
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
    'Linux containers, on an image that AWS chooses and without SSH or SSM to the node',
    'the add-ons `vpc-cni`, `kube-proxy` and `coredns` for nodes of other kinds in the same cluster only',
    'Kubernetes 1.36 or newer for security groups of single pods',
  ],
  supportedBy:
    'AWS Support, to which AWS refers for the components that it runs and for faults of the node image. A node lives 21 days at most.',
  same: [
    {
      features: [
        'networking.bgp',
        'networking.multicast',
        'services.l2-announce',
        'services.bgp-service-ips',
      ],
      reason:
        'The NodeClass has no field for it in the copy read, and the settings of the open-source plugin do not apply here.',
      sources: [notSupported, nodeClassSpec],
    },
    {
      features: [
        'policy.admin-network-policy',
        'policy.host',
        'policy.network-sets',
        'multicluster.policy',
      ],
      reason:
        'AWS names the policy support of the VPC CNI as that of Auto Mode. Its page on policy tells of rules at layers 3 and 4, by DNS name and for the whole cluster.',
      sources: [
        engine,
        { document: 'eks-user-guide/auto-net-pol', lines: [[14, 38]], passage: 'Kinds of rules' },
      ],
    },
    {
      features: ['observability.l7-visibility'],
      reason:
        'The event log that the NodeClass switches on is that of the policy agent, whose entries end at ports, protocol and tier.',
      sources: [
        { document: 'eks-user-guide/auto-net-pol', lines: [[73, 90]], passage: 'Policy agent' },
        eventEntries,
      ],
    },
    {
      features: ['services.topology-aware'],
      reason: 'kube-proxy is among the components that AWS runs on these nodes.',
      sources: [components, services],
    },
    {
      features: ['aws.auto-mode'],
      reason: 'The general answer on Auto Mode is about this mode, Kubernetes 1.36 included.',
      sources: [{ document: 'eks-user-guide/auto-networking', lines: [[12, 52]] }, podGroups],
    },
    {
      features: ['aws.eks-anywhere'],
      reason: 'The nodes of this mode are EC2 instances that AWS launches.',
      sources: [{ document: 'eks-user-guide/automode-learn-instances', lines: [[12, 20]] }],
    },
    {
      features: ['observability.flow-logs', 'observability.ui', 'observability.service-map'],
      reason:
        'AWS lists the agent of Network Flow Monitor for EC2 and for Auto Mode, and VPC Flow Logs record traffic of the VPC, pods included.',
      sources: [
        computeTypes,
        { document: 'eks-user-guide/container-network-observability' },
        { document: 'eks-best-practices/network', lines: [[252, 262]], passage: 'Flow Logs' },
      ],
    },
  ],
  answers: {
    'networking.native-routing': {
      support: 'yes',
      value: 'VPC addresses from the ENIs of the node',
      reason:
        'For IPv4, EKS provisions prefixes, or else single addresses, to the interfaces of the node, by the pods scheduled; in IPv6 clusters a /80 for each node. `snatPolicy` in the NodeClass, for all its nodes, takes the place of the SNAT variables. IPv6 is not translated.',
      default: 'On, with `snatPolicy: Random` for IPv4',
      sources: [
        { document: 'eks-user-guide/auto-networking', lines: [16, 26, [56, 60], [66, 68]] },
        podSubnets,
        { document: 'eks-user-guide/cni-ipv6', lines: [45], passage: 'IPv6 out of the VPC' },
      ],
    },
    'networking.encapsulation': {
      support: 'no',
      value: 'No field for a tunnel, and no other CNI to bring one',
      because:
        'AWS supports no alternate CNI in Auto Mode, so that an overlay of another one is no way out there.',
      reason:
        'EKS gives pods addresses of the VPC, from prefixes or single ones on the ENIs of the node. The NodeClass read here has no field for an overlay, the options of the plugin do not apply, and alternate CNI plugins are not supported.',
      sources: [
        {
          document: 'eks-user-guide/auto-networking',
          lines: [
            [56, 60],
            [66, 68],
          ],
        },
        nodeClassSpec,
        notSupported,
        noOtherCni,
      ],
    },
    'networking.snat': {
      support: 'partial',
      missing: 'an exemption for single address ranges',
      value: '`snatPolicy` for all nodes of a NodeClass',
      reason:
        'Under `Random` IPv4 traffic out of the VPC takes the address of the primary ENI of the node, under `Disabled` pods keep theirs everywhere. In IPv6 clusters IPv6 is not translated; pods reach IPv4 by the address of the node, unless `enableV4Egress` is `false`.',
      conditions: [
        '`Disabled`: routes and security groups made for pod addresses',
        'other values than the default: a NodeClass of your own',
      ],
      default: '`snatPolicy: Random`; in IPv6 clusters `enableV4Egress: true`',
      since: 'February 2026 for `enableV4Egress`',
      sources: [
        {
          document: 'eks-user-guide-2026/create-node-class',
          passage: 'Considerations for separate Pod subnets; Disable IPv4 egress',
        },
        nodeClassSpec,
        { document: 'eks-user-guide/cni-ipv6', lines: [45], passage: 'IPv6 out of the VPC' },
        v4Egress,
        { document: 'eks-user-guide-2026/auto-change', passage: 'February 2, 2026' },
        defaultNodeClass,
      ],
    },
    'networking.kube-proxy-replacement': {
      support: 'no',
      value: 'kube-proxy is built in, with no field for its mode',
      because:
        'the pages cited show a NodeClass without such a field and do not say that there is no choice at all.',
      reason:
        'It is a service of the node image, so these nodes need no add-on for it, and the NodeClass read here has no field for its mode. No other CNI may take its work over.',
      sources: [
        services,
        components,
        nodeClassSpec,
        { document: 'eks-user-guide-2024/eks-add-ons', lines: [[84, 92]] },
        noOtherCni,
      ],
    },
    'networking.kube-proxy-modes': {
      support: 'na',
      value: 'AWS runs kube-proxy; no field sets its mode',
      reason:
        'kube-proxy is a service of the node image, and the NodeClass read here says nothing of it.',
      sources: [services, components, nodeClassSpec],
    },
    'networking.ipv6': {
      support: 'yes',
      value: 'In IPv6 clusters: a /80 for each node, by AWS',
      reason:
        'Since March 2025 these pods also reach IPv4, translated to the address of the node; that way lies outside network policy. From February 2026 on `enableV4Egress: false` in the NodeClass closes it.',
      conditions: [
        'address family chosen when the cluster is created',
        'a VPC and subnets with a range of each family; subnets that assign IPv6 addresses to nodes, with routes for them',
        'security groups that allow IPv6 addresses',
        'instances on the Nitro System',
        'no `networkInterfaces` in the NodeClass, which exclude IPv6',
        'load balancers to the pods: IP targets, the default here',
        'no driver for FSx for Lustre',
      ],
      default: 'Off: new clusters use IPv4',
      sources: [
        { document: 'eks-user-guide/auto-networking', lines: [[66, 68], 83] },
        {
          document: 'eks-user-guide/cni-ipv6',
          lines: [18, [20, 22], [31, 37]],
          passage: 'Default and choice of the family',
        },
        {
          document: 'eks-user-guide/cni-ipv6',
          lines: [32, [55, 59]],
          passage: 'Nitro; ranges, subnets, routes, security groups and load balancers',
        },
        v4Egress,
        { document: 'eks-user-guide-2026/auto-change', passage: 'February 2, 2026' },
        {
          document: 'eks-user-guide-2026/create-node-class',
          passage: 'Disable IPv4 egress; Static Network Interface Configuration',
        },
      ],
      reviewed: '2026-11-29',
    },
    'networking.dual-stack': {
      support: 'no',
      value: 'One family; IPv6 pods also get out to IPv4',
      reason:
        'EKS assigns pods and Services one family. The variable for the opposite case, IPv6 out of an IPv4 cluster, is one of the open-source plugin.',
      sources: [
        { document: 'eks-user-guide/cni-ipv6', lines: [18] },
        v4Egress,
        { document: 'vpc-cni/readme', lines: [[689, 701]], passage: 'ENABLE_V6_EGRESS' },
        notSupported,
      ],
    },
    'networking.windows': {
      support: 'no',
      value: 'Linux containers, on the image that AWS chooses',
      reason:
        'The table of compute options, in its copy of December 2024, answers no for containers that need Windows.',
      sources: [
        {
          document: 'eks-user-guide-2024/eks-compute',
          lines: [
            [66, 69],
            [81, 84],
          ],
        },
        { document: 'eks-user-guide/automode-learn-instances', lines: [[46, 50]] },
      ],
    },
    'networking.multi-interface': {
      support: 'no',
      value: 'Neither multi-NIC nor an alternate CNI plugin',
      reason:
        'AWS says that multi-NIC is not supported in Auto Mode, and that alternate CNI plugins are not either.',
      because: 'AWS excludes alternate CNI plugins there and does not name Multus.',
      sources: [
        {
          document: 'eks-user-guide/pod-multiple-network-interfaces',
          lines: [[186, 188]],
          passage: 'Question 13',
        },
        noOtherCni,
      ],
    },
    'networking.bandwidth': {
      support: 'no',
      value: 'The switch for the bandwidth plugin does not apply',
      reason:
        '`ENABLE_BANDWIDTH_PLUGIN` belongs to the open-source plugin, whose options do not apply.',
      because:
        'the page says that options of the plugin do not apply in Auto Mode, not that there is no other way.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[589, 595]], passage: 'Bandwidth plugin' },
        notSupported,
      ],
    },
    'networking.rdma-sriov': {
      support: 'external',
      provider: 'EFA device plugin of AWS',
      value: 'EFA by device plugin; interfaces from the NodeClass',
      reason:
        'Pods ask for `vpc.amazonaws.com/efa`, and `advancedNetworking.networkInterfaces` gives instances `efa-only` interfaces at launch. The page on EFA lists Auto Mode for the device plugin and excludes it for the DRA driver. Under launch templates it wants a security group that admits all traffic to and from itself.',
      conditions: [
        'instance type with EFA',
        'the device plugin, installed from its Helm chart',
        'with `networkInterfaces`: IPv4, and no more addresses for pods than given at launch; with several of them, no public IPs',
      ],
      since: 'July 2026 for `networkInterfaces`',
      sources: [
        {
          document: 'eks-user-guide/device-management-efa',
          lines: [[13, 54]],
          passage: 'DRA driver and device plugin',
        },
        {
          document: 'eks-user-guide/device-management-efa',
          passage: 'EKS Auto Mode; installation of the device plugin',
        },
        staticInterfaces,
        { document: 'eks-user-guide-2026/auto-change', passage: 'July 21, 2026' },
      ],
    },
    'networking.chaining': {
      support: 'no',
      value: 'No second CNI, and no second policy engine',
      reason: 'AWS supports neither alternate CNI plugins nor network policy plugins in Auto Mode.',
      sources: [noOtherCni],
    },
    'policy.summary': {
      support: 'partial',
      missing: 'rules of layer 7 other than DNS names, and host rules',
      value: 'eBPF engine of the VPC CNI, with DNS names',
      reason:
        'To what EC2 nodes can do, the mode adds a proxy that filters DNS. A ConfigMap and the NodeClass hold the switches.',
      conditions: [
        POLICY_ON,
        V4_EGRESS_OFF,
        'by the page on the plugin: pods with an owner, and by its FAQ off the host network',
      ],
      default: 'Off',
      because: 'AWS counts the DNS names that the mode filters among layer 7.',
      sources: [
        egressUnfiltered,
        { document: 'eks-user-guide/auto-net-pol', lines: [[14, 125]] },
        engine,
        {
          document: 'network-policy-controller/clusternetworkpolicy-types',
          lines: [
            [57, 68],
            [157, 232],
          ],
          passage: 'Subjects, peers and ports',
        },
        { document: 'eks-user-guide/cni-network-policy', lines: [46], passage: 'Owners' },
        { document: 'vpc-cni/network-policy-faq', lines: [[41, 43]], passage: 'Host networking' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.k8s-networkpolicy': {
      support: 'yes',
      value: 'Built in; switched on by a ConfigMap',
      reason:
        'The options of the plugin do not apply, and conntrack timers, 300 seconds by default, cannot be customised. DNS is answered by the node, so a rule for it names an address where others select the CoreDNS pods.',
      conditions: [
        POLICY_ON,
        'no ApplicationNetworkPolicy of the same name in the namespace',
        'by the page on the plugin: pods with an owner, such as a Deployment',
        'CIDRs of the address family of the cluster',
        V4_EGRESS_OFF,
        'by the FAQ of the plugin: pods off the host network',
      ],
      default: 'Off',
      sources: [
        policyOn,
        egressUnfiltered,
        pluginPolicy,
        notSupported,
        dnsByAddress,
        {
          document: 'eks-user-guide-2026/auto-net-pol',
          passage: 'Using the Application Network Policy: warning on names',
        },
        { document: 'eks-workshop/egress', lines: [[42, 50]] },
        roadmap2552,
        { document: 'vpc-cni/network-policy-faq', lines: [[41, 43]], passage: 'Host network' },
      ],
    },
    'policy.cluster-wide': {
      support: 'yes',
      value: 'ClusterNetworkPolicy of AWS, domain names included',
      reason:
        'The page on policy in Auto Mode describes the kind. The add-on is redundant on these nodes, so no version of it is to be looked after for them.',
      conditions: [
        POLICY_ON,
        'Kubernetes 1.29 or newer, according to blog posts',
        V4_EGRESS_OFF,
        'rules by domain name: `Accept` alone',
        'peers by namespaces or pods: none on the host network',
        'by the page on the plugin: pods with an owner such as a Deployment',
      ],
      default: 'Off',
      sources: [
        policyOn,
        egressUnfiltered,
        { document: 'web/aws-amazon-com-blogs-containers-amazon-eks-introduces-enhanc' },
        postsOnAdminPolicy,
        { document: 'eks-user-guide/auto-net-pol', lines: [[31, 38]], passage: 'Admin rules' },
        { document: 'eks-user-guide/auto-net-pol', lines: [[157, 188]], passage: 'The kind' },
        {
          document: 'network-policy-controller/clusternetworkpolicy-types',
          lines: [115, [165, 178], [188, 218]],
        },
        { document: 'eks-user-guide-2024/eks-add-ons', lines: [[84, 90]], passage: 'Add-ons' },
        { document: 'eks-user-guide/cni-network-policy', lines: [46], passage: 'Owners' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.deny-and-order': {
      support: 'partial',
      missing: 'custom tiers, deny in namespaced policies, and deny rules by name',
      value: 'Accept, Deny and Pass in the tiers Admin and Baseline',
      reason:
        'The order is tier Admin, then the namespaced kinds, then tier Baseline. By the public code, Baseline does not count where a namespaced policy selects the pod. Rules with domain names can only accept, and ranges are peers of egress alone.',
      conditions: [
        POLICY_ON,
        'rules written as ClusterNetworkPolicy',
        'Kubernetes 1.29 or newer, according to blog posts',
        V4_EGRESS_OFF,
        'by the page on the plugin: pods with an owner such as a Deployment',
      ],
      because: 'blog posts ask for Kubernetes 1.29 where ClusterNetworkPolicy is used.',
      sources: [
        policyOn,
        egressUnfiltered,
        { document: 'web/aws-amazon-com-blogs-containers-amazon-eks-introduces-enhanc' },
        { document: 'web/dev-to-aws-builders-amazon-eks-enhanced-network-policies' },
        { document: 'eks-user-guide/auto-net-pol', lines: [[192, 202]], passage: 'Order' },
        {
          document: 'network-policy-controller/clusternetworkpolicy-types',
          lines: [
            [26, 28],
            [115, 155],
            [201, 207],
          ],
          passage: 'Tiers, actions and names',
        },
        {
          document: 'network-policy-controller/applicationnetworkpolicy-types',
          lines: [[118, 136]],
          passage: 'Rules that allow',
        },
        {
          document: 'network-policy-agent/tc-v4egress-bpf',
          lines: [
            [183, 221],
            [274, 295],
          ],
          passage: 'When Baseline counts',
        },
        { document: 'eks-user-guide/cni-network-policy', lines: [46], passage: 'Owners' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.protocols-ports': {
      support: 'partial',
      missing: 'ICMP, protocols other than TCP, UDP and SCTP, port names in ClusterNetworkPolicy',
      value: 'Ports, ranges, names of TCP, UDP and SCTP; no ICMP rules',
      because:
        'a port by name in ClusterNetworkPolicy fails or, beside domain names, opens every port, Auto Mode chooses the version, and IPv4 out of IPv6 clusters escapes policy.',
      reason:
        'The kinds match TCP, UDP and SCTP by port, by range or by name. By the public code, a name in ClusterNetworkPolicy falls away beside domain names, so that names alone open every port; for other peers the controller fails on the policy. Other protocols need a rule for the peer that names no ports, while in IPv6 clusters all ICMPv6 passes.',
      conditions: [
        POLICY_ON,
        'at most 24 combinations of protocol and port for an address range',
        'by the page on the plugin: Services on the port of their containers, with the same port name',
        V4_EGRESS_OFF,
        'by the page on the plugin: pods with an owner such as a Deployment',
      ],
      sources: [
        policyOn,
        egressUnfiltered,
        engine,
        { document: 'network-policy-controller/policyendpoint-types', lines: [[36, 48]] },
        {
          document: 'network-policy-controller/clusternetworkpolicy-types',
          lines: [[225, 266]],
          passage: 'Ports',
        },
        {
          document: 'network-policy-controller/clusternetworkpolicy-resolver',
          lines: [
            [209, 257],
            [307, 318],
          ],
          passage: 'Names without a protocol',
        },
        {
          document: 'network-policy-controller/endpoints',
          lines: [[323, 376]],
          passage: 'Named ports',
        },
        { document: 'network-policy-agent/tc-v4egress-bpf', lines: [[183, 221]] },
        {
          document: 'network-policy-agent/fw-rule-processor',
          lines: [[105, 109]],
          passage: 'Rules without ports',
        },
        {
          document: 'network-policy-agent/utils',
          lines: [
            [406, 410],
            [434, 462],
          ],
          passage: 'Limit of 24; protocol numbers',
        },
        { document: 'network-policy-agent/tc-v6ingress-bpf', lines: [[355, 358]] },
        { document: 'network-policy-agent/tc-v6egress-bpf', lines: [[366, 369]] },
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [46, 48, 49],
          passage: 'Limit and Service ports',
        },
      ],
      reviewed: '2026-11-29',
    },
    'policy.delegation': {
      support: 'partial',
      missing: 'rights by tier, since `Admin` and `Baseline` are values of one kind',
      value: 'By kind: namespaced kinds beside a cluster-wide one',
      because:
        'AWS runs the plugin in Auto Mode, whatever its version, and blog posts ask for Kubernetes 1.29.',
      reason:
        'Rights follow the kinds, by Kubernetes RBAC: NetworkPolicy and ApplicationNetworkPolicy belong to a namespace, ClusterNetworkPolicy to the cluster. The tier is a field of the latter, so a right to write it covers both. By the user guide application teams manage the namespaced kinds, and `Pass` leaves decisions to them.',
      conditions: [
        POLICY_ON,
        'ClusterNetworkPolicy: Kubernetes 1.29 or newer, according to blog posts',
        'in a namespace: different names for a NetworkPolicy and an ApplicationNetworkPolicy',
        'a floor in tier `Admin`: by the public code, Baseline rules do not reach a pod that a namespaced policy isolates',
        V4_EGRESS_OFF,
        'by the page on the plugin: pods with an owner such as a Deployment',
      ],
      conflict: {
        about: 'whether a namespace can restrict what the Admin tier accepts',
        statements: [
          {
            says: 'The page on policy ends evaluation where the Admin tier accepts.',
            source: {
              document: 'eks-user-guide/auto-net-pol',
              lines: [198],
              passage: 'Allow action',
            },
          },
          {
            says: 'The same list lets namespaces restrict such traffic further.',
            source: {
              document: 'eks-user-guide/auto-net-pol',
              lines: [200],
              passage: 'Network policy tier',
            },
          },
          {
            says: 'The public program of the agent lets the packet go before the rules of namespaces.',
            source: {
              document: 'network-policy-agent/tc-v4egress-bpf',
              lines: [[250, 274]],
              passage: 'Admin tier first',
            },
          },
        ],
        believed: 'The program, with which the first statement agrees.',
      },
      sources: [
        policyOn,
        egressUnfiltered,
        {
          document: 'network-policy-controller/clusternetworkpolicy-types',
          lines: [
            [24, 36],
            [148, 155],
            [275, 277],
          ],
          passage: 'Tier, actions and scope',
        },
        {
          document: 'network-policy-controller/applicationnetworkpolicy-types',
          lines: [
            [24, 49],
            [145, 150],
          ],
        },
        {
          document: 'eks-user-guide/auto-net-pol',
          lines: [120, 163, [196, 201]],
          passage: 'Kinds, tiers and who manages them',
        },
        {
          document: 'eks-user-guide-2026/auto-net-pol',
          passage: 'Using the Application Network Policy: warning on names',
        },
        { document: 'eks-best-practices/multitenancy', lines: [[172, 179]], passage: 'RBAC' },
        {
          document: 'network-policy-agent/tc-v4egress-bpf',
          lines: [
            [183, 221],
            [250, 329],
          ],
          passage: 'Admin, namespaced rules, Baseline',
        },
        { document: 'web/aws-amazon-com-blogs-containers-amazon-eks-introduces-enhanc' },
        postsOnAdminPolicy,
        { document: 'eks-user-guide/cni-network-policy', lines: [46], passage: 'Owners' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.l7': {
      support: 'no',
      value: 'Addresses, ports, protocols and DNS names',
      because:
        'with Auto Mode no other policy plugin is supported, so that an engine of another vendor is no way out there.',
      reason:
        'The policy kinds of AWS have no field for HTTP or gRPC; it counts their DNS names as layer 7, but they decide on names and not on requests. For layer 7 the AWS guide points to a service mesh or to an engine of another vendor, and Auto Mode does not support the latter.',
      sources: [
        {
          document: 'eks-user-guide/auto-net-pol',
          lines: [[119, 125]],
          passage: 'Names as layer 7',
        },
        { document: 'network-policy-controller/clusternetworkpolicy-types', lines: [[24, 266]] },
        {
          document: 'network-policy-controller/applicationnetworkpolicy-types',
          lines: [[24, 136]],
        },
        {
          document: 'eks-best-practices/network',
          lines: [[401, 457]],
          passage: 'Meshes and other engines',
        },
        noOtherCni,
      ],
    },
    'policy.staged-audit': {
      support: 'no',
      value: 'No dry run among NodeClass fields or rule actions',
      because: 'the NodeClass has the switches in Auto Mode, and not the flags of the node agent.',
      reason:
        'In the NodeClass `networkPolicy` is `DefaultAllow` or `DefaultDeny`, and the actions of a ClusterNetworkPolicy are `Accept`, `Deny` and `Pass`. `networkPolicyEventLogs`, off by default, writes policy events to a file.',
      sources: [
        nodeClassSpec,
        builtInNodeClass,
        {
          document: 'network-policy-controller/clusternetworkpolicy-types',
          lines: [[148, 155]],
          passage: 'Actions',
        },
        {
          document: 'eks-user-guide/auto-networking',
          lines: [[27, 29]],
          passage: 'Default and event log',
        },
      ],
    },
    'policy.fqdn': {
      support: 'yes',
      value: 'Egress by exact name or by a `*.` prefix',
      reason:
        'AWS ties such rules of ApplicationNetworkPolicy to instances that Auto Mode launched. A proxy filters look-ups by the listed names, and the addresses found enter an eBPF map for the lifetime of the answer.',
      conditions: [
        POLICY_ON,
        'Kubernetes 1.29 or newer, according to an article',
        'egress rules that allow, in ApplicationNetworkPolicy or ClusterNetworkPolicy',
        'DNS allowed by address, as the node answers it',
        'Route 53 DNS Firewall, where you use it, lets the name pass',
        'pods on Auto Mode nodes; in a mixed cluster such rules have no effect on the others',
        'no NetworkPolicy of the same name as an ApplicationNetworkPolicy in its namespace',
        V4_EGRESS_OFF,
      ],
      default: 'Off',
      since: 'December 2025',
      because:
        'in IPv6 clusters policy spares the interface for IPv4 egress, an article asks for Kubernetes 1.29, and a DNS firewall of Route 53 may still block the name.',
      sources: [
        {
          document: 'web/dev-to-aws-builders-amazon-eks-enhanced-network-policies',
          passage: 'Requirements',
        },
        policyOn,
        { document: 'web/shinyaz-com-en-blog-2026-03-20-eks-enhanced-network-policy' },
        egressUnfiltered,
        { document: 'eks-user-guide/auto-net-pol', lines: [[106, 125], 212, [220, 222]] },
        dnsByAddress,
        {
          document: 'eks-user-guide-2026/auto-net-pol',
          passage: 'Using the Application Network Policy: warning on names',
        },
        roadmap2552,
        {
          document: 'network-policy-controller/applicationnetworkpolicy-types',
          lines: [[51, 115]],
        },
        {
          document: 'network-policy-controller/clusternetworkpolicy-types',
          lines: [115, [209, 217]],
          passage: 'Names in ClusterNetworkPolicy',
        },
      ],
    },
    'policy.service-account': {
      support: 'partial',
      missing: 'service accounts in network policy, and anything before Kubernetes 1.36',
      value: 'For security groups only, from Kubernetes 1.36',
      reason:
        'SecurityGroupPolicy selects pods by labels of pod or service account, by the page on it for Auto Mode; a copy of the NodeClass page denies it there. The policy kinds of AWS have no such selector.',
      conditions: ['Kubernetes 1.36 or newer'],
      sources: [
        podGroups,
        podSubnets,
        {
          document: 'eks-user-guide-2025/sg-pods-example-deployment',
          lines: [20],
          passage: 'Selectors of SecurityGroupPolicy',
        },
        {
          document: 'network-policy-controller/applicationnetworkpolicy-types',
          lines: [[73, 115]],
        },
        {
          document: 'network-policy-controller/clusternetworkpolicy-types',
          lines: [
            [57, 79],
            [157, 218],
          ],
          passage: 'Subjects and peers',
        },
      ],
    },
    'policy.security-groups': {
      support: 'yes',
      value: 'SecurityGroupPolicy from Kubernetes 1.36',
      reason:
        'A matching pod gets a branch interface that carries its groups. Beside it `podSecurityGroupSelectorTerms` gives all pods of a NodeClass one set of groups. Under the default `snatPolicy: Random` that set holds within the VPC, and what leaves it falls under the groups of the node. The archived text on the former ends before its limits.',
      conditions: [
        'Kubernetes 1.36 or newer for the SecurityGroupPolicy',
        'for `podSecurityGroupSelectorTerms`: `podSubnetSelectorTerms` beside it',
        'for `podSecurityGroupSelectorTerms`: fewer pods on a node, as its primary ENI takes none, and a pod subnet in its zone',
      ],
      default: 'Off',
      since: 'Kubernetes 1.36',
      conflict: {
        about: 'security groups for single pods in Auto Mode',
        statements: [
          {
            says: 'The page on the feature offers them from Kubernetes 1.36.',
            source: podGroups,
          },
          {
            says: 'A copy of the NodeClass page from 2026 calls them unsupported and points to groups for a NodeClass.',
            source: podSubnets,
          },
          {
            says: 'The general page on the feature excludes Auto Mode.',
            source: { document: 'eks-user-guide/security-groups-for-pods', lines: [38] },
          },
        ],
        believed:
          'The page on the feature, which names version and means and tells the two ways apart. The release notes of September 2025 still rule out the means, Dynamic Resource Allocation.',
      },
      sources: [podGroups, draIn2025, podSubnets],
    },
    'policy.default-deny': {
      support: 'yes',
      value: '`networkPolicy: DefaultDeny` in the NodeClass',
      reason:
        'The field sets the default behaviour of the policy agent for the nodes of one NodeClass. What it closes we take from `NETWORK_POLICY_ENFORCING_MODE` of the plugin, whose `strict` blocks new pods off the host network until policies apply. By an issue on `DefaultDeny`, pods then need a rule for DNS by address.',
      conditions: [
        POLICY_ON,
        'a NodeClass of your own, which a NodePool names',
        'under `DefaultDeny`: a policy for every pod off the host network',
        V4_EGRESS_OFF,
        'by the page on the plugin: pods with an owner such as a Deployment',
      ],
      default: '`DefaultAllow`',
      sources: [
        egressUnfiltered,
        { document: 'eks-user-guide/auto-net-pol', lines: [[47, 102]] },
        policyFields,
        builtInNodeClass,
        defaultNodeClass,
        { document: 'vpc-cni/readme', lines: [[738, 748]], passage: 'Variable of the plugin' },
        {
          document: 'eks-user-guide/cni-network-policy-configure',
          lines: [[74, 76]],
          passage: 'Strict mode and host networking',
        },
        dnsByAddress,
        roadmap2552,
        { document: 'eks-user-guide/cni-network-policy', lines: [46], passage: 'Owners' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.imds-pod-identity': {
      support: 'yes',
      value: 'Metadata closed by a hop limit of 1; agent built in',
      reason:
        'AWS enforces IMDSv2 with a hop limit of 1, which nobody can change, so that only pods on the host network reach the metadata. The EKS Pod Identity Agent needs no installation, and an egress policy has to allow its address.',
      conditions: [
        'pods off the host network',
        'under egress policy: an allow rule for `169.254.170.23/32`, or `fd00:ec2::23/128` in IPv6 clusters',
        'IAM roles for service accounts under egress policy: a rule that allows the addresses of STS',
      ],
      default: 'Closed',
      sources: [
        metadata,
        {
          document: 'eks-user-guide/private-clusters',
          lines: [[94, 95]],
          passage: 'Where credentials come from',
        },
        { document: 'eks-user-guide-2024/automode', lines: [65], passage: 'Pod Identity Agent' },
        {
          document: 'eks-user-guide-2024/service-accounts',
          lines: [196],
          passage: 'Addresses of the agent',
        },
        {
          document: 'network-policy-agent/tc-v4egress-bpf',
          lines: [[183, 193]],
          passage: 'What no rule lists',
        },
      ],
    },
    'policy.troubleshooting': {
      support: 'partial',
      missing: 'the name of the policy that decided, and a trace or trial of a flow',
      value: 'Event log on the node, and PolicyEndpoint objects',
      reason:
        '`networkPolicyEventLogs: Enabled` logs to a file, which is not sent to CloudWatch; NodeDiagnostic objects fetch node logs. PolicyEndpoint objects show what the controller resolved.',
      conditions: [POLICY_ON, 'for the log: a NodeClass of your own, which a NodePool names'],
      default: 'Log off',
      sources: [
        policyOn,
        {
          document: 'eks-user-guide-2025/auto-networking',
          lines: [[27, 29], 51],
          passage: 'Event log',
        },
        policyFields,
        builtInNodeClass,
        defaultNodeClass,
        {
          document: 'eks-user-guide-2025/auto-troubleshoot',
          lines: [[10, 19]],
          passage: 'Means on the node',
        },
        eventEntries,
        {
          document: 'network-policy-controller/policyendpoint-types',
          lines: [[78, 101]],
          passage: 'Resolved rules',
        },
        {
          document: 'eks-user-guide-2026/auto-net-pol',
          passage: 'Using the Application Network Policy: PolicyEndpoints',
        },
      ],
      reviewed: '2026-11-29',
    },
    'aws.summary': {
      support: 'yes',
      value: 'Run by AWS as a part of Auto Mode',
      reason:
        'For these nodes there are no `aws-node` pods and no networking add-on to update; a NodeClass holds the settings, a ConfigMap the switch for network policy.',
      sources: [
        { document: 'eks-user-guide/auto-networking', lines: [[8, 32]] },
        components,
        {
          document: 'eks-user-guide/managing-vpc-cni',
          lines: [[13, 18]],
          passage: 'Networking included',
        },
        { document: 'eks-user-guide-2024/eks-add-ons', lines: [[84, 90]] },
        policyOn,
      ],
    },
    'aws.eni-mode': {
      support: 'yes',
      value: 'Pod addresses sit on ENIs; no field turns that off',
      because:
        'the variables for a second address do not apply in Auto Mode, where the NodeClass has one field for IPv4 egress.',
      reason:
        'For IPv4 EKS gives the ENIs of a node /28 prefixes, or else single addresses, and for IPv6 a /80 prefix. From Kubernetes 1.36 a pod with security groups of its own has a branch interface. In IPv6 clusters `enableV4Egress`, by default `true`, adds an interface for IPv4 egress.',
      sources: [
        { document: 'eks-user-guide/auto-networking', lines: [[54, 70]] },
        podGroups,
        egressUnfiltered,
        nodeClassSpec,
        notSupported,
      ],
    },
    'aws.vpc-flow-logs': {
      support: 'yes',
      value: 'Pod addresses appear in the logs, without pod labels',
      because:
        'the enforcing mode for pods with security groups is a variable of the plugin, which does not apply in Auto Mode.',
      reason:
        'Flow Logs record what flows through the VPC, pods included, and so, we infer, not what stays on a node. Traffic to a secondary IPv4 address of an ENI shows the primary one in `dstaddr`, and the original in `pkt-dstaddr` alone. Under the default `snatPolicy: Random`, IPv4 traffic out of the VPC bears the address of the node.',
      conditions: [
        'a log created with `pkt-dstaddr`, for traffic to secondary IPv4 addresses',
        'queries to the Amazon DNS server and to instance metadata, among others, are not logged',
      ],
      sources: [
        { document: 'eks-best-practices/network', lines: [[252, 262]], passage: 'Flow Logs' },
        {
          document: 'web/docs-aws-amazon-com-vpc-latest-userguide-flow-logs-limitat',
          passage: 'Secondary addresses',
        },
        podSubnets,
        { document: 'eks-user-guide/auto-networking', lines: [[54, 70]] },
        notSupported,
      ],
      reviewed: '2026-11-29',
    },
    'aws.hybrid-nodes': {
      support: 'no',
      value: 'None in this mode; hybrid nodes take another CNI',
      because:
        'the nodes of Auto Mode are EC2 instances, to which the SNAT variable for the gateway does not apply.',
      reason:
        'The nodes of this mode are EC2 instances that AWS launches, and the VPC CNI is not supported on hybrid nodes. A cluster may have both, and its hybrid nodes then run another CNI.',
      sources: [
        { document: 'eks-user-guide/automode-learn-instances', lines: [[12, 20]] },
        {
          document: 'eks-user-guide/managing-vpc-cni',
          lines: [22],
          passage: 'Not for hybrid nodes',
        },
        { document: 'eks-user-guide-2024/eks-compute', lines: [33], passage: 'Kinds of nodes' },
      ],
    },
    'aws.eks-default': {
      support: 'yes',
      value: 'Part of Auto Mode; no add-on to manage',
      reason:
        'The add-on `vpc-cni` is for EC2 nodes of other kinds, and its DaemonSet avoids those of Auto Mode.',
      sources: [
        computeTypes,
        {
          document: 'eks-user-guide/managing-vpc-cni',
          lines: [[13, 18]],
          passage: 'Networking included',
        },
        { document: 'eks-user-guide-2024/eks-add-ons', lines: [[73, 92]] },
        nodesLeftOut,
      ],
    },
    'aws.fargate': {
      support: 'yes',
      value: 'Fargate profiles work beside Auto Mode nodes',
      reason:
        'The guide for a move has both in one cluster, where an annotation decides for each pod. Fargate pods keep their own rules, without network policy, and need the CoreDNS Deployment.',
      conditions: [
        'for the Fargate pods: a matching profile, and private subnets with no direct route to an internet gateway',
        'for the Fargate pods: a NAT gateway for AWS services, unless the cluster is one without outbound internet access',
        'DNS resolution and DNS hostnames enabled for the VPC',
        'for the Fargate pods: as of December 2024, not in GovCloud Regions, on Outposts, in Local Zones or in Wavelength',
      ],
      because:
        'a pod on Fargate has to match a profile, its VPC needs DNS and mostly a NAT gateway, and GovCloud Regions are ruled out.',
      sources: [
        {
          document: 'eks-user-guide/auto-migrate-fargate',
          lines: [
            [11, 13],
            [149, 156],
          ],
        },
        { document: 'eks-user-guide-2024/eks-compute', lines: [33] },
        {
          document: 'eks-user-guide-2025/auto-networking',
          lines: [[93, 95]],
          passage: 'CoreDNS in mixed clusters',
        },
        { document: 'eks-user-guide-2024/eks-add-ons', lines: [[84, 92]], passage: 'Add-ons' },
        { document: 'eks-user-guide/cni-network-policy', lines: [41], passage: 'Fargate' },
        { document: 'eks-user-guide-2024/fargate', lines: [21, 41, 47, 49, 55] },
      ],
      reviewed: '2026-11-29',
    },
    'aws.security-groups-for-pods': {
      support: 'yes',
      value: 'From Kubernetes 1.36, by trunk and branch interfaces',
      reason:
        'AWS attaches the interfaces by Dynamic Resource Allocation; the options of the plugin do not apply. The archived text ends before the limits of the feature, which stay open here.',
      conditions: ['Kubernetes 1.36 or newer'],
      default: 'Off',
      since: 'Kubernetes 1.36',
      conflict: {
        about: 'whether Auto Mode gives a pod groups of its own',
        statements: [
          {
            says: 'The page on the feature describes it for Kubernetes 1.36 or later.',
            source: podGroups,
          },
          {
            says: 'A copy of the NodeClass page from 2026 says that it does not support them.',
            source: podSubnets,
          },
          {
            says: 'A table of 2024 answers no for different groups on single pods.',
            source: { document: 'eks-user-guide-2024/eks-compute', lines: [[190, 193]] },
          },
          {
            says: 'The page on networking, in December 2025, counts it among what is not supported.',
            source: { document: 'eks-user-guide-2025/auto-networking', lines: [[43, 45]] },
          },
        ],
        believed:
          'The page on the feature, which is about a release of Kubernetes that none of the other texts names.',
      },
      sources: [podGroups, notSupported],
    },
    'aws.nlb-alb-ip-targets': {
      support: 'yes',
      value: 'Built in, and IP targets are the default',
      reason:
        'There is no controller to install. Load balancers of a stand-alone controller cannot be taken over.',
      conditions: [
        'Network Load Balancers with security groups',
        'nodes with security groups of your own: more IAM rights for the cluster role',
        'no `ipBlock` in a TargetGroupBinding',
        ROLE_TAGS,
      ],
      default: '`ip`',
      sources: [
        subnetTags,
        { document: 'eks-user-guide/auto-networking', lines: [[81, 87]] },
        { document: 'eks-user-guide-2024/auto-configure-nlb', lines: [[12, 14]] },
        components,
      ],
    },
    'aws.outposts-local-zones': {
      support: 'partial',
      missing: 'Outposts',
      value: 'Local Zones since October 2025; no Outposts',
      reason:
        'A NodeClass can name a subnet of a Local Zone. The table of compute options, in its copy of December 2024, answers no for Outposts.',
      conditions: [
        'the Local Zone opted into, and a subnet in it',
        'a NodeClass and a NodePool for the Local Zone',
        'no subnet of a Local Zone passed in when the cluster is created',
      ],
      since: 'October 2025, for Local Zones',
      sources: [
        {
          document: 'eks-user-guide-2024/local-zones',
          lines: [17],
          passage: 'Subnets of the cluster',
        },
        { document: 'eks-user-guide/auto-local-zone', lines: [[16, 77]] },
        { document: 'eks-user-guide/auto-change', lines: [[21, 23]], passage: 'Local Zones' },
        { document: 'eks-user-guide-2024/eks-compute', lines: [[66, 74]] },
      ],
    },
    'aws.node-autoscaling': {
      support: 'yes',
      value: 'Karpenter, run by AWS; at most 110 pods on a node',
      reason:
        'AWS suggests this or a Karpenter of your own; both together need node pools kept apart. A node takes 110 pods, or fewer where the calculation for its instance type gives less.',
      conditions: [
        'pod subnets of their own: fewer pods, as the primary ENI serves none',
        '`networkInterfaces`: only the addresses given at launch',
      ],
      sources: [
        { document: 'eks-user-guide-2024/automode', lines: [60], passage: 'Auto scaling' },
        {
          document: 'eks-user-guide/automode-learn-instances',
          lines: [[14, 22]],
          passage: 'Karpenter beside it',
        },
        {
          document: 'eks-user-guide/choosing-instance-type',
          lines: [[108, 113]],
          passage: 'Pods on a node',
        },
        {
          document: 'eks-user-guide-2025/create-node-class',
          lines: [233, 291],
          passage: 'Limit and pod subnets',
        },
        staticInterfaces,
      ],
    },
    'aws.hybrid-nodes-gateway': {
      support: 'partial',
      missing: 'hybrid nodes with this CNI, and a documented way for ClusterIPs to their pods',
      because:
        'the rights, which can come by Pod Identity, take in reading instances, and the guides ask for two nodes at least and for RFC 1918 ranges on premises.',
      value: 'The recommended place for gateway nodes',
      reason:
        'A NodePool and a NodeClass bring labels, taint and source/destination check along. For ClusterIPs with backends on hybrid nodes the guide sets `AWS_VPC_K8S_CNI_EXCLUDE_SNAT_CIDRS` on `aws-node`, which is absent here; it names no counterpart. The tunnels do not encrypt.',
      conditions: [
        '`advancedNetworking.sourceDestCheck: DisabledPrimaryENI` in the NodeClass of the gateway',
        'the EKS build of Cilium on the hybrid nodes, 1.17.13-1, 1.18.8-1 or 1.19.2-1 or later, with VTEP on and its L7 proxy off, its DaemonSet restarted after that',
        'UDP 8472 open between gateway and hybrid nodes, over VPN or Direct Connect',
        'EC2 rights for the gateway, to read and change route tables of the VPC and to read instances, by Pod Identity or the role of its nodes',
        'at least two nodes for it, with the label of the guide',
        'a region that has Hybrid Nodes, outside China',
        'a gateway for each cluster, and clusters of the IPv4 family, with RFC 1918 ranges for nodes and pods on premises',
      ],
      sources: [
        {
          document: 'eks-user-guide/hybrid-nodes-gateway-overview',
          lines: [[45, 50], 60, [72, 74]],
          passage: 'Deployment model, regions and limits',
        },
        {
          document: 'eks-user-guide/hybrid-nodes-gateway-getting-started',
          lines: [
            [20, 35],
            [104, 106],
          ],
          passage: 'Prerequisites',
        },
        {
          document: 'eks-user-guide/hybrid-nodes-gateway-getting-started',
          passage: 'EKS Auto Mode (recommended)',
        },
        {
          document: 'eks-user-guide/hybrid-nodes-gateway-cni',
          lines: [13, [21, 25], [54, 68], [91, 108]],
          passage: 'VTEP and L7 proxy; SNAT on cloud nodes',
        },
        {
          document: 'eks-user-guide-2024/hybrid-nodes',
          lines: [58],
          passage: 'Address family, ranges on premises',
        },
        nodesLeftOut,
      ],
      reviewed: '2026-11-29',
    },
    'ipam.prefix-delegation': {
      support: 'yes',
      value: '/28 prefixes by default, or single addresses',
      reason:
        'The node takes prefixes by itself and single addresses when the subnet has none left. `ipv4PrefixSize: "32"` in the NodeClass (December 2025) takes single addresses from the start; the variables of the plugin do not apply. In IPv6 clusters each node has a /80 prefix.',
      conditions: [
        'with `networkInterfaces` in the NodeClass: the prefixes or addresses given there alone',
      ],
      default: 'On',
      sources: [
        staticInterfaces,
        { document: 'eks-user-guide/auto-networking', lines: [16, [54, 68]] },
        {
          document: 'eks-user-guide-2025/create-node-class',
          lines: [
            [202, 203],
            [297, 327],
          ],
          passage: 'Secondary IP mode',
        },
        { document: 'eks-user-guide-2026/auto-change', passage: 'December 19, 2025' },
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
        'a pod subnet in the zone of each node subnet; by an issue report pods get no address otherwise',
        'fewer pods on a node, as its primary ENI takes none',
        'routes and network ACLs that let node and pod subnets reach each other',
        'with `networkInterfaces`: no addresses for pods on the primary ENI',
      ],
      since: 'June 2025',
      sources: [
        {
          document: 'eks-user-guide-2025/auto-networking',
          lines: [30, 46],
          passage: 'Pod subnets and ENIConfig',
        },
        { document: 'eks-user-guide-2025/create-node-class', lines: [[243, 295]] },
        {
          document: 'eks-user-guide-2026/create-node-class',
          passage: 'Considerations for separate Pod subnets: routing, Availability Zones',
        },
        { document: 'eks-user-guide/auto-change', lines: [[61, 63]], passage: 'Pod subnets' },
        { document: 'web/github-com-awsdocs-amazon-eks-user-guide-issues-1088' },
      ],
    },
    'ipam.warm-pool': {
      support: 'partial',
      missing: 'targets of your own',
      value: 'A warm pool that AWS sizes',
      reason:
        'The reserve, of prefixes for IPv4, grows with the pods scheduled, and what is released cools down before it returns to the VPC. Warm and minimum targets are not supported; `ipv4PrefixSize: "32"` keeps a single spare address, so that many new pods wait longer for theirs.',
      conditions: [
        'no `networkInterfaces` in the NodeClass, which fix the addresses of a node at launch',
      ],
      default: 'On',
      sources: [
        staticInterfaces,
        { document: 'eks-user-guide/auto-networking', lines: [[47, 64]] },
        {
          document: 'eks-user-guide-2025/create-node-class',
          lines: [[297, 308]],
          passage: 'Secondary IP mode',
        },
      ],
    },
    'ipam.static-ip': {
      support: 'no',
      value: 'No field ties an address to a pod',
      because:
        'the variable for the cooldown of addresses does not apply in Auto Mode, which has a cooldown pool of its own.',
      reason:
        'The NodeClass read here has no such field, and the options of the plugin do not apply. Prefixes or addresses that are no longer used rest in a cooldown pool, from which pods may take them again, and then return to the VPC.',
      sources: [
        nodeClassSpec,
        notSupported,
        {
          document: 'eks-user-guide/auto-networking',
          lines: [[62, 64]],
          passage: 'Cooldown',
        },
      ],
    },
    'ipam.lb-ipam': {
      support: 'external',
      provider: 'load balancing capability of EKS Auto Mode',
      value: 'NLB for each Service of the type, built in',
      reason:
        'EKS provides a Network Load Balancer for the Service, without a controller of yours; its class is the default of the cluster.',
      conditions: [ROLE_TAGS],
      sources: [
        { document: 'eks-user-guide-2024/auto-configure-nlb', lines: [[12, 14]] },
        subnetTags,
      ],
    },
    'performance.kernel-bypass': {
      support: 'no',
      value: 'No field for a shorter path; EFA is a device beside it',
      reason:
        'The NodeClass read here has no field that takes pod traffic past the kernel. Its `efa-only` interfaces are for RDMA and hold no IP addresses.',
      sources: [nodeClassSpec, staticInterfaces, notSupported],
    },
    'security.egress-gateway': {
      support: 'no',
      value: 'SNAT for a NodeClass, and no exit for chosen pods',
      reason:
        '`snatPolicy` decides for all nodes of a NodeClass. For IPv4, by default the address of the node leaves the VPC. Under `Disabled` that of the pod does, and routing has to be made for it, again for all pods of a NodeClass. IPv6 is not translated.',
      default: 'SNAT to the node for IPv4',
      sources: [
        podSubnets,
        { document: 'eks-user-guide/auto-networking', lines: [[26, 30]] },
        { document: 'eks-user-guide/cni-ipv6', lines: [45], passage: 'IPv6 out of the VPC' },
      ],
    },
    'security.wireguard': {
      support: 'no',
      value: 'No field for it, and no other CNI to bring it',
      because:
        'AWS supports no alternate CNI in Auto Mode, so that one which encrypts is no way out there.',
      reason:
        'The NodeClass read here has no field for WireGuard, and the options of the plugin do not apply. The AWS guide to encryption in transit names WeaveNet, a CNI and so not supported here, beside Nitro types that encrypt by default, service meshes and TLS.',
      sources: [nodeClassSpec, notSupported, encryption, noOtherCni],
    },
    'security.ipsec': {
      support: 'no',
      value: 'No field for IPsec, and no other CNI to bring it',
      because:
        'AWS supports no alternate CNI in Auto Mode, so that WeaveNet with IPsec is no way out there.',
      reason:
        'The NodeClass read here has no field for IPsec, and the options of the plugin do not apply. The AWS guide names it as a means of WeaveNet, and alternate CNI plugins are not supported in Auto Mode.',
      sources: [nodeClassSpec, notSupported, encryption, noOtherCni],
    },
    'security.mtls': {
      support: 'external',
      provider: 'a service mesh such as Istio',
      value: 'Left to a mesh; AWS names Istio for Auto Mode',
      because:
        'the page on moving from Fargate names Istio among the tools that Auto Mode supports.',
      reason:
        'AWS names Istio among the tools that Auto Mode supports, and its guide to encryption in transit credits Istio and Linkerd with mutual TLS. The NodeClass read here has no field for it.',
      sources: [istio, encryption, nodeClassSpec],
    },
    'security.fips': {
      support: 'partial',
      missing: 'a statement on the networking components themselves',
      value: 'Node images with FIPS 140-2 modules, by NodeClass',
      reason:
        'With `advancedSecurity.fips: true` AWS starts nodes from images with validated modules. The passages cited do not say what of the networking uses these modules.',
      conditions: ['regions of the United States or Canada', 'a NodeClass of your own'],
      default: 'Off',
      since: 'October 2025',
      sources: [
        { document: 'eks-user-guide/auto-advanced-security', lines: [[18, 68]] },
        { document: 'eks-user-guide/auto-change', lines: [[17, 19]], passage: 'FIPS images' },
        defaultNodeClass,
      ],
    },
    'security.supply-chain': {
      support: 'unknown',
      searched:
        'The pages on the managed instances, their services and the security of Auto Mode: AWS chooses the image and as a rule releases one each week. None speaks of a signature, an SBOM, provenance or VEX for the networking parts.',
      sources: [
        { document: 'eks-user-guide/automode-learn-instances', passage: 'AMI support; no mention' },
        { document: 'eks-best-practices/automode', passage: 'Node security; no mention' },
        services,
      ],
    },
    'security.runtime-detection': {
      support: 'external',
      provider: 'Amazon GuardDuty, or a third-party tool as a DaemonSet',
      value: 'GuardDuty, AWS WAF (version 2) or a DaemonSet',
      reason:
        'Runtime monitoring of GuardDuty takes in Auto Mode. Tools for the host run as a DaemonSet, as the image cannot be changed. For Ingress the guide refers to WAF v2 in the place of the annotations `waf-acl-id` and `web-acl-id`.',
      sources: [
        { document: 'web/docs-aws-amazon-com-guardduty-latest-ug-how-runtime-monit' },
        computeTypes,
        { document: 'eks-best-practices/auto-mode', lines: [[97, 104]], passage: 'DaemonSets' },
        {
          document: 'eks-user-guide-2025/auto-configure-alb',
          lines: [[273, 282]],
          passage: 'Ingress annotations',
        },
      ],
    },
    'observability.metrics': {
      support: 'unknown',
      searched:
        'The pages on networking, troubleshooting and logs of Auto Mode name no metrics of its networking. A newer page says that collectors of yours can gather metrics of the components on the node; its archived text breaks off before it names them.',
      sources: [
        { document: 'eks-user-guide-2025/auto-networking' },
        { document: 'eks-user-guide-2025/auto-troubleshoot' },
        { document: 'eks-user-guide/auto-managed-component-logs' },
        services,
      ],
    },
    'observability.packet-capture': {
      support: 'external',
      provider: 'node monitoring agent of Auto Mode, or VPC Traffic Mirroring',
      value: 'tcpdump by a NodeDiagnostic object, or mirrored ENIs',
      because:
        'the agent of the node image is the first means in Auto Mode; ARP, DHCP and NTP are not mirrored, and mirrored traffic counts towards the bandwidth of the instance.',
      reason:
        'A NodeDiagnostic object has the node monitoring agent, a part of the node image, run tcpdump for up to an hour and upload the files to S3. With `interface: any` it sees the veth of pods. VPC Traffic Mirroring copies the traffic of an ENI to an appliance.',
      conditions: [
        'the agent: an S3 bucket and pre-signed upload fields',
        'the agent, by pod: `interface: any` and a filter on its address',
        'Traffic Mirroring: an ENI of type `interface`, and neither Nitro v5 nor v6',
        'Traffic Mirroring: not in IPv6-only subnets, nor for ARP, DHCP, NTP or calls to the metadata service',
        'Traffic Mirroring: spare bandwidth, as the copies count towards that of the instance',
        'Traffic Mirroring: to an instance as the target: packets within its MTU, or they are cut',
        'the agent: a disk less than 90 % full, past which it stops',
      ],
      sources: [
        tcpdump,
        {
          document: 'eks-node-monitoring-agent/packet-capture',
          lines: [
            [4, 47],
            [65, 72],
          ],
        },
        components,
        {
          document: 'web/docs-amazonaws-cn-vpc-latest-mirroring-what-is-traffic-mirro',
          passage: 'Interfaces of type `interface`',
        },
        {
          document: 'web/docs-aws-amazon-com-vpc-latest-mirroring-traffic-mirroring-n',
          passage: 'IPv6-only subnets, kinds of traffic, bandwidth',
        },
        {
          document: 'web/docs-aws-amazon-com-ec2-latest-instancetypes-ec2-nitro-insta',
          passage: 'Traffic Mirroring: Nitro v2 to v4, not v5 and v6',
        },
      ],
      reviewed: '2026-11-29',
    },
    'observability.policy-verdicts': {
      support: 'partial',
      missing: 'names of policies in the entries, and export to CloudWatch',
      value: 'Policy event log in a file on the node',
      reason:
        '`networkPolicyEventLogs: Enabled` writes the file. Node logs are fetched with a NodeDiagnostic object or from a debugging pod, as there is no SSH to the node. By the public code accepted flows are logged at level `debug` alone; the pages read name no level.',
      conditions: [
        POLICY_ON,
        'a NodeClass of your own',
        'IPv6 clusters: none on the IPv4 egress of pods, to which policy does not apply',
        'pods that have a network policy, by the guide',
      ],
      default: 'Off',
      because: 'in IPv6 clusters policy, and so its log, spares the interface for IPv4 egress.',
      sources: [
        egressUnfiltered,
        policyOn,
        {
          document: 'eks-user-guide-2025/auto-networking',
          lines: [[27, 29], 51],
          passage: 'Event log',
        },
        eventEntries,
        policyFields,
        builtInNodeClass,
        defaultNodeClass,
        {
          document: 'eks-user-guide-2025/auto-troubleshoot',
          lines: [
            [10, 19],
            [68, 97],
          ],
        },
        {
          document: 'eks-user-guide/network-policies-troubleshooting',
          lines: [18, 27, 32],
          passage: 'Policy logs',
        },
      ],
      reviewed: '2026-11-29',
    },
    'observability.export': {
      support: 'partial',
      missing: 'verdicts sent to CloudWatch by the node',
      because:
        'verdicts are records of flows, and the page cited rules out CloudWatch for them and no more.',
      value: 'Collectors of yours; logs of address management by AWS',
      reason:
        'AWS says that collectors of yours can gather logs and metrics of the components on the node, with Fluent Bit for the logs; the archived text ends there. `AUTO_MODE_IPAM_LOGS` can be delivered to CloudWatch, S3 or Data Firehose.',
      conditions: [
        'for the logs by AWS: source, destination and delivery set up in CloudWatch Logs, with IAM rights where the destination needs them',
      ],
      sources: [
        services,
        notSupported,
        { document: 'eks-user-guide/auto-managed-component-logs', lines: [[8, 38]] },
      ],
    },
    'services.service-mesh': {
      support: 'external',
      provider: 'a mesh such as Istio, or VPC Lattice',
      value: 'Istio by the word of AWS; VPC Lattice with an open issue',
      because:
        'AWS names Istio for Auto Mode, and an issue on installing the controller of VPC Lattice there is open.',
      reason:
        'AWS names Istio among the tools that Auto Mode supports. The AWS Gateway API Controller connects Services through VPC Lattice; an issue on installing it in Auto Mode is open.',
      sources: [
        istio,
        { document: 'eks-user-guide/eks-networking-add-ons', passage: 'VPC Lattice' },
        issue722,
      ],
    },
    'services.maglev': {
      support: 'no',
      value: 'kube-proxy of AWS; no field for IPVS and its `mh`',
      reason:
        'kube-proxy has Maglev hashing in IPVS mode, as the scheduler `mh`, and no scheduler to choose in nftables mode. Here it is a service of the node image; the NodeClass read here has no field for its mode.',
      sources: [
        services,
        components,
        nodeClassSpec,
        { document: 'web/github-com-kubernetes-website-pull-48235', passage: 'The scheduler `mh`' },
        {
          document: 'eks-best-practices-nftables/nftables',
          lines: [18],
          passage: 'Random choice of backend',
        },
      ],
    },
    'services.dsr': {
      support: 'no',
      value: 'kube-proxy has it on Windows, which Auto Mode does not run',
      because: 'the Kubernetes documentation was read on the mode for Windows alone, not on Linux.',
      reason:
        'The Kubernetes documentation describes direct server return under the mode of kube-proxy for Windows, and Auto Mode runs no Windows containers.',
      sources: [
        components,
        {
          document: 'kubernetes/virtual-ips',
          passage: 'Direct server return, under the mode for Windows',
        },
        {
          document: 'eks-user-guide-2024/eks-compute',
          lines: [
            [66, 69],
            [81, 84],
          ],
        },
      ],
    },
    'services.source-ip': {
      support: 'external',
      provider: 'kube-proxy, and the load balancing capability of EKS Auto Mode',
      value: 'Left to kube-proxy and the built-in load balancing',
      reason:
        'IP targets are the default here, and an NLB hides TCP and TLS clients from them by default, but not UDP ones. Traffic policies and affinity are those of kube-proxy.',
      conditions: [
        'TCP or TLS with IP targets: `preserve_client_ip.enabled=true` on the target group',
        'client IP preservation: clients of the address family of the targets, not over PrivateLink',
        'client IP preservation: NLB and targets in one VPC, or in peered VPCs of one Region',
        'instance targets or NodePort: `externalTrafficPolicy: Local`, and a pod of the Service on the node',
      ],
      default: 'The NLB hides TCP and TLS clients, as it takes IP targets',
      because:
        'the page on client IP preservation excludes PrivateLink and wants NLB and targets in one VPC or in peered ones.',
      sources: [
        { document: 'eks-user-guide-2025/auto-networking', lines: [[82, 85]], passage: 'Targets' },
        { document: 'web/docs-aws-amazon-com-elasticloadbalancing-latest-network-edit' },
        { document: 'kubernetes/virtual-ips', passage: 'Session affinity and traffic policies' },
        { document: 'kubernetes/source-ip', passage: 'NodePort and LoadBalancer' },
        components,
      ],
    },
    'services.node-local-dns': {
      support: 'yes',
      value: 'Built in: CoreDNS as a service of each node',
      reason:
        'AWS counts the cache among what Auto Mode includes. In IPv4 clusters it answers at the `.10` address of the Service range, so egress rules allow that address by `ipBlock`. Nodes of other kinds in the cluster keep the CoreDNS Deployment.',
      conditions: [
        'under egress policy: UDP and TCP 53 to the `.10` address, or to the one with `a` appended in IPv6',
      ],
      default: 'On',
      sources: [
        { document: 'eks-best-practices/dataplane', lines: [[282, 289]] },
        {
          document: 'eks-user-guide-2025/auto-networking',
          lines: [41, [90, 95]],
          passage: 'DNS on the node',
        },
        { document: 'eks-user-guide-2024/eks-add-ons', lines: [[84, 92]], passage: 'Add-ons' },
        dnsByAddress,
        {
          document: 'eks-user-guide-2026/auto-net-pol',
          passage: 'Example of ApplicationNetworkPolicy',
        },
      ],
    },
    'services.gateway-api': {
      support: 'external',
      provider: 'AWS Load Balancer Controller, installed by you',
      value: 'Not built in; a controller beside the built-in one',
      reason:
        'The built-in load balancing serves Service and Ingress, and the release notes up to August 2026 do not name the Gateway API. The stand-alone controller can be used beside it, but pods off the host network cannot ask the instance metadata for region and VPC. For the AWS Gateway API Controller an issue on that is open.',
      conditions: [
        'region and VPC passed to the controller as flags',
        'v2.13.3 or newer of the controller for L4 routes, v2.14.0 for L7 routes',
        'the CRDs of the Gateway API and those of the controller installed',
        'routes of L4 and of L7 on separate Gateways',
      ],
      sources: [
        { document: 'eks-user-guide-2024/automode', lines: [62] },
        {
          document: 'eks-user-guide-2026/auto-change',
          passage: 'No mention of the Gateway API',
        },
        {
          document: 'eks-user-guide-2025/auto-configure-nlb',
          lines: [123],
          passage: 'Either controller',
        },
        metadata,
        { document: 'aws-load-balancer-controller/installation', lines: [[34, 42]] },
        { document: 'aws-load-balancer-controller/gateway', lines: [[1, 22]] },
        issue722,
      ],
    },
    'services.ingress': {
      support: 'external',
      provider: 'load balancing capability of EKS Auto Mode',
      value: 'ALB by the built-in controller',
      reason:
        'An IngressClass names the controller `eks.amazonaws.com/alb` and an IngressClassParams object with the settings. Annotations on the IngressClass cannot hold them.',
      conditions: [ROLE_TAGS],
      sources: [
        subnetTags,
        {
          document: 'eks-user-guide-2025/auto-configure-alb',
          lines: [[113, 130], 253],
          passage: 'IngressClass',
        },
        { document: 'eks-user-guide-2024/auto-configure-alb', lines: [[14, 41]] },
      ],
    },
    'multicluster.connect': {
      support: 'external',
      provider: 'VPC peering, Transit Gateway or VPC Lattice',
      value: 'VPC routing between clusters',
      because:
        'IPv6 addresses of pods are not translated, and nodes of Auto Mode are EC2 instances too.',
      reason:
        'To keep IPv4 addresses of pods visible beyond the VPC, SNAT goes off with `snatPolicy: Disabled`, as the NodeClass read here has no field that exempts single ranges. IPv6 is not translated.',
      conditions: [
        'for routing: ranges that do not overlap; for others AWS names VPC Lattice or a private NAT gateway',
        '`snatPolicy: Disabled`, for IPv4 addresses of pods to stay visible beyond the VPC',
      ],
      sources: [
        { document: 'eks-best-practices/subnets', lines: [[96, 108]] },
        {
          document: 'eks-user-guide-2026/create-node-class',
          passage: 'Considerations for separate Pod subnets and security groups',
        },
        nodeClassSpec,
        { document: 'eks-user-guide/cni-ipv6', lines: [45], passage: 'IPv6 out of the VPC' },
      ],
    },
    'multicluster.services': {
      support: 'external',
      provider: 'load balancing capability of EKS Auto Mode',
      value: 'One target group of an ALB or NLB for several clusters',
      reason:
        'An annotation on Ingress or Service, or a field of TargetGroupBinding, lets clusters share a target group, over which the load balancer spreads evenly. An issue on installing the controller for VPC Lattice on Auto Mode is open.',
      conditions: [
        'all clusters in one VPC',
        'no weights between clusters',
        'no annotation `alb.ingress.kubernetes.io/tags`',
      ],
      since: 'August 2026',
      sources: [
        {
          document: 'eks-user-guide-2026/auto-multi-cluster-target-groups',
          passage: 'How it works, switches and considerations',
        },
        { document: 'eks-user-guide-2026/auto-change', passage: 'August 5, 2026' },
        issue722,
      ],
    },
    'multicluster.vm-bare-metal': {
      support: 'partial',
      missing: 'nodes of your own in this mode, and policy by identity for machines outside',
      value: 'Machines in the VPC by address; nodes are of AWS',
      reason:
        'Egress rules of a ClusterNetworkPolicy know machines outside the cluster by CIDR or by domain name. AWS chooses system and types of the nodes; a NodePool can limit the types.',
      conditions: [`for the rules: ${POLICY_ON}`, V4_EGRESS_OFF],
      sources: [
        policyOn,
        egressUnfiltered,
        { document: 'eks-user-guide/automode-learn-instances', lines: [[46, 53]] },
        { document: 'network-policy-controller/clusternetworkpolicy-types', lines: [[180, 223]] },
      ],
    },
    'operations.cli': {
      support: 'no',
      value: 'NodeDiagnostic objects; no tool of the plugin is named',
      because:
        'the page on troubleshooting is silent on these tools, which is less than that they are absent.',
      reason:
        'SSH and SSM are closed, and the page on troubleshooting does not mention the tools of the plugin. NodeDiagnostic objects fetch logs and capture packets; the page also names `kubectl debug node` and the console output of EC2.',
      sources: [
        { document: 'eks-user-guide-2024/automode', lines: [58] },
        { document: 'eks-user-guide-2025/auto-troubleshoot', passage: 'Means on the node' },
        tcpdump,
      ],
    },
    'operations.air-gapped': {
      support: 'unknown',
      searched:
        'The page on clusters without internet access, which is silent on Auto Mode, that on the services of its nodes and that on the NodeClass. The plugin is a part of the node image; the NodeClass takes an HTTPS proxy.',
      sources: [
        { document: 'eks-user-guide/private-clusters', passage: 'No mention of Auto Mode' },
        services,
        nodeClassSpec,
      ],
    },
  },
  sources: [
    { document: 'eks-user-guide/auto-networking', lines: [[8, 52]] },
    { document: 'eks-user-guide/auto-net-pol', lines: [[47, 102]] },
    {
      document: 'eks-user-guide/create-node-class',
      lines: [
        [48, 77],
        [102, 133],
        [182, 187],
      ],
    },
    {
      document: 'eks-user-guide-2025/create-node-class',
      lines: [
        [202, 203],
        [235, 236],
      ],
      passage: 'Prefix size and default NodeClass',
    },
    { document: 'eks-user-guide-2025/create-node-pool', lines: [[16, 75]] },
    dnsByAddress,
    { document: 'eks-user-guide-2024/automode', lines: [[19, 65]] },
    { document: 'eks-user-guide-2024/automode-get-started-eksctl', lines: [[25, 76]] },
    { document: 'eks-user-guide-2024/eks-add-ons', lines: [[84, 92]], passage: 'Add-ons' },
    noOtherCni,
    { document: 'eks-best-practices/auto-mode', lines: [[97, 127]] },
    services,
    {
      document: 'eks-user-guide/automode-learn-instances',
      lines: [[34, 67]],
      passage: 'Nodes and images',
    },
    {
      document: 'eks-user-guide/choosing-instance-type',
      lines: [[108, 113]],
      passage: 'Pods in Auto Mode',
    },
    podGroups,
    { document: 'eks-workshop/allow-ui-egress', lines: [[12, 15]] },
    builtInNodeClass,
  ],
  reviewed: '2026-11-28',
} as const satisfies Mode<'amazon-vpc-cni'>;
