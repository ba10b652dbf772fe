import type { Mode } from '../mode.ts';

const withoutProxy = {
  document: 'eks-user-guide/hybrid-nodes-gateway-cni',
  lines: [13, [65, 67]],
} as const;
const outsideSupport = {
  document: 'eks-anywhere/networking-and-security',
  lines: [[49, 55]],
} as const;
const everyFeature = { document: 'eks-anywhere/cilium-aws-supported', lines: [11] } as const;
const geneve = { document: 'eks-anywhere/templater', lines: [[266, 267]] } as const;
const vxlan = { document: 'eks-user-guide/hybrid-nodes-cni', lines: [[50, 51]] } as const;
const hybridSupport = {
  document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni',
} as const;
const hybridPolicies = {
  document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-netw',
} as const;
const rangeOfNode = { document: 'eks-anywhere/templater', lines: [[258, 260]] } as const;
const rangeOfHybridNode = { document: 'eks-user-guide/hybrid-nodes-cni', lines: [73] } as const;
const build119 = { document: 'eks-anywhere/changelog', lines: [133] } as const;

export const ciliumAwsBuild = {
  name: 'Cilium as AWS builds it',
  short: 'AWS build',
  summary:
    'The images and the chart of Cilium that AWS builds, patches and publishes at `public.ecr.aws/eks/cilium`, for EKS Anywhere since v0.24 and for EKS Hybrid Nodes; they hold every open-source feature, and AWS answers for a list of them.',
  cnis: ['cilium'],
  areas: {
    networking: 'cilium',
    policy: 'cilium',
    aws: 'cilium',
    ipam: 'cilium',
    performance: 'cilium',
    security: 'cilium',
    observability: 'cilium',
    services: 'cilium',
    multicluster: 'cilium',
    operations: 'cilium',
  },
  settings: [
    {
      name: 'spec.clusterNetwork.cniConfig.cilium',
      value: '{}',
      where: 'cluster specification of EKS Anywhere',
    },
    { name: 'routingMode', value: 'tunnel', where: 'Helm value that EKS Anywhere sets' },
    { name: 'tunnelProtocol', value: 'geneve', where: 'Helm value that EKS Anywhere sets' },
    { name: 'ipam.mode', value: 'kubernetes', where: 'Helm value that EKS Anywhere sets' },
    { name: 'cni.chainingMode', value: 'portmap', where: 'Helm value that EKS Anywhere sets' },
    {
      name: 'ipam.mode',
      value: 'cluster-pool',
      where: 'Helm value for EKS Hybrid Nodes',
    },
    {
      name: 'operator.unmanagedPodWatcher.restart',
      value: 'false',
      where: 'Helm value for EKS Hybrid Nodes',
    },
    { name: 'envoy.enabled', value: 'false', where: 'Helm value for both' },
  ],
  setup: [
    {
      step: 'On EKS Anywhere, leave Cilium as the CNI in the cluster specification; the cluster comes up with the build of its release.',
      code: 'spec:\n  clusterNetwork:\n    pods:\n      cidrBlocks:\n      - 192.168.0.0/16\n    services:\n      cidrBlocks:\n      - 10.96.0.0/12\n    cniConfig:\n      cilium: {}',
      language: 'yaml',
    },
    {
      step: 'Where EKS Anywhere is to set other values, write all of them under `helmValues`: they replace the whole set that it would write itself.',
      code: 'cniConfig:\n  cilium:\n    helmValues:\n      ipam:\n        mode: kubernetes\n      routingMode: tunnel\n      tunnelProtocol: geneve\n      cni:\n        chainingMode: portmap\n      hubble:\n        relay:\n          enabled: true',
      language: 'yaml',
    },
    {
      step: 'On EKS Hybrid Nodes, write the values into `cilium-values.yaml`; `POD_CIDR` is the remote pod network of the cluster and must not change later.',
      code: 'affinity:\n  nodeAffinity:\n    requiredDuringSchedulingIgnoredDuringExecution:\n      nodeSelectorTerms:\n      - matchExpressions:\n        - key: eks.amazonaws.com/compute-type\n          operator: In\n          values: [hybrid]\nipam:\n  mode: cluster-pool\n  operator:\n    clusterPoolIPv4MaskSize: 25\n    clusterPoolIPv4PodCIDRList: [POD_CIDR]\nloadBalancer:\n  serviceTopology: true\noperator:\n  affinity:\n    nodeAffinity:\n      requiredDuringSchedulingIgnoredDuringExecution:\n        nodeSelectorTerms:\n        - matchExpressions:\n          - key: eks.amazonaws.com/compute-type\n            operator: In\n            values: [hybrid]\n  unmanagedPodWatcher:\n    restart: false\nenvoy:\n  enabled: false',
      language: 'yaml',
    },
    {
      step: 'Install the chart of AWS with them; `CILIUM_VERSION` is a build such as 1.18.8-1.',
      code: 'helm install cilium oci://public.ecr.aws/eks/cilium/cilium \\\n  --version CILIUM_VERSION \\\n  --namespace kube-system \\\n  --values cilium-values.yaml',
      language: 'bash',
    },
    {
      step: 'For the Hybrid Nodes gateway turn VTEP on and the layer 7 proxy off, and restart the agents.',
      code: 'helm upgrade cilium oci://public.ecr.aws/eks/cilium/cilium \\\n  --version CILIUM_VERSION \\\n  --namespace kube-system \\\n  --reuse-values \\\n  --set vtep.enabled=true \\\n  --set l7Proxy=false\nkubectl rollout restart daemonset/cilium -n kube-system',
      language: 'bash',
    },
    {
      step: 'See that the agents run images of AWS and that the nodes are ready.',
      code: 'cilium status --wait\nkubectl get nodes',
      language: 'bash',
    },
  ],
  requirements: [
    'EKS Anywhere on vSphere, bare metal, Nutanix or Snow, or EKS Hybrid Nodes; AWS supports the build on no node in the AWS Cloud',
    'UDP 6081 between nodes of EKS Anywhere, UDP 8472 between hybrid nodes and to their gateway',
    'kernel 5.10 for build 1.18.3, which leaves out hybrid nodes with Ubuntu 20.04 and RHEL 8',
    'for the Hybrid Nodes gateway, build 1.17.13-1, 1.18.8-1 or 1.19.2-1 or newer ones',
    'for AWS support on EKS Anywhere, an Enterprise Subscription',
  ],
  supportedBy:
    'AWS, for the features on its lists: with an Enterprise Subscription on EKS Anywhere, and in their default configuration on EKS Hybrid Nodes. For the rest AWS points to commercial support or your own expertise.',
  same: [
    {
      features: ['policy.k8s-networkpolicy', 'policy.default-deny', 'networking.bgp'],
      reason: 'AWS supports it on both products.',
      sources: [
        { document: 'eks-anywhere/networking-and-security', lines: [42, 46, 48] },
        { document: 'eks-anywhere/cni', lines: [[113, 143]], passage: 'Enforcement modes' },
        { document: 'eks-user-guide/hybrid-nodes-cni', lines: [[62, 63], 72] },
        hybridSupport,
        hybridPolicies,
      ],
    },
    {
      features: [
        'policy.cluster-wide',
        'policy.service-account',
        'policy.network-sets',
        'policy.staged-audit',
      ],
      reason:
        'The build holds the policy kinds of Cilium; AWS supports them on EKS Anywhere, and on hybrid nodes the Kubernetes kind alone.',
      sources: [
        everyFeature,
        { document: 'eks-anywhere/networking-and-security', lines: [43] },
        hybridPolicies,
      ],
    },
    {
      features: ['ipam.lb-ipam', 'services.bgp-service-ips'],
      reason:
        'On hybrid nodes AWS documents and supports load balancer addresses from Cilium and their announcement over BGP.',
      sources: [
        {
          document: 'eks-user-guide/hybrid-nodes-load-balancing',
          passage: 'Cilium in-cluster load balancing',
        },
        { document: 'eks-anywhere/networking-and-security', lines: [48] },
      ],
    },
    {
      features: [
        'networking.bandwidth',
        'security.wireguard',
        'security.ipsec',
        'services.maglev',
        'multicluster.vm-bare-metal',
      ],
      reason:
        'The build holds every open-source feature, these among them, and no support list of AWS names them, so help comes from elsewhere.',
      sources: [
        everyFeature,
        { document: 'eks-anywhere/networking-and-security', lines: [[32, 55]] },
        hybridSupport,
      ],
    },
    {
      features: [
        'observability.flow-logs',
        'observability.ui',
        'observability.policy-verdicts',
        'observability.service-map',
        'observability.export',
      ],
      reason:
        'Hubble is in the build and EKS Anywhere shows how to switch it on, though AWS supports none of it.',
      sources: [outsideSupport, { document: 'eks-anywhere/cni', lines: [[84, 99]] }],
    },
    {
      features: ['security.egress-gateway', 'multicluster.connect', 'multicluster.policy'],
      reason:
        'It can be switched on in the build, and AWS lists it as outside its support; the conditions are those of Cilium.',
      sources: [outsideSupport],
    },
    {
      features: ['aws.eks-anywhere', 'aws.hybrid-nodes', 'operations.cli'],
      reason:
        'The claims on both products speak of this build, and AWS uses the `cilium` client to look at it.',
      sources: [
        {
          document: 'eks-anywhere/cilium-aws-supported',
          lines: [
            [9, 20],
            [80, 106],
          ],
        },
      ],
    },
    {
      features: ['aws.eks-default', 'aws.fargate', 'aws.auto-mode'],
      reason:
        'On nodes in the AWS Cloud nothing changes: AWS supports no Cilium there, and on hybrid nodes you install the CNI yourself.',
      sources: [
        hybridSupport,
        { document: 'eks-user-guide-2024/eks-networking-add-ons', lines: [[3050, 3094]] },
      ],
    },
    {
      features: ['networking.windows', 'ipam.static-ip'],
      reason: 'A build of the same code cannot do what the code does not know.',
    },
  ],
  answers: {
    'networking.native-routing': {
      support: 'yes',
      value: 'Opt-in on EKS Anywhere; hybrid nodes run VXLAN',
      reason:
        'AWS supports native routing on EKS Anywhere, where `routingMode: direct` also adds routes between nodes of one segment. That field is deprecated in favour of `helmValues`. Its list for hybrid nodes names VXLAN.',
      conditions: ['EKS Anywhere, with `ipv4NativeRoutingCIDR`'],
      default: 'off',
      sources: [
        { document: 'eks-anywhere/networking-and-security', lines: [[39, 40]] },
        { document: 'eks-anywhere/templater', lines: [[318, 331]] },
        { document: 'eks-anywhere/cni', lines: [[224, 252]] },
        { document: 'cilium-chart/readme-md', lines: [119], passage: 'autoDirectNodeRoutes' },
        vxlan,
      ],
    },
    'networking.encapsulation': {
      support: 'yes',
      value: 'Geneve on EKS Anywhere, VXLAN on hybrid nodes',
      reason:
        'EKS Anywhere sets Geneve in place of the default of Cilium. On hybrid nodes AWS supports VXLAN.',
      default: 'Geneve (UDP 6081), VXLAN (UDP 8472)',
      sources: [
        geneve,
        { document: 'eks-anywhere/networking-and-security', lines: [[85, 86]] },
        { document: 'eks-user-guide/hybrid-nodes-cni', lines: [[50, 51], 69] },
        { document: 'eks-user-guide/hybrid-nodes-gateway-overview', passage: 'VXLAN tunnels' },
      ],
    },
    'networking.kube-proxy-replacement': {
      support: 'yes',
      value: 'Off in both set-ups; AWS supports it on hybrid nodes',
      reason:
        'Neither set of values turns it on, so kube-proxy serves. The list for hybrid nodes names the replacement; that of EKS Anywhere says load balancing at L3 and L4 and no more.',
      conditions: ['on EKS Anywhere by `helmValues`'],
      default: 'off',
      sources: [
        { document: 'eks-anywhere/templater', lines: [[254, 300]] },
        { document: 'eks-anywhere/networking-and-security', lines: [47] },
        {
          document: 'eks-user-guide/hybrid-nodes-load-balancing',
          passage: 'With or without the replacement',
        },
        hybridSupport,
      ],
    },
    'networking.ipv6': {
      support: 'unknown',
      searched:
        'The lists of supported features, the CNI page and the code of EKS Anywhere, and the pages on hybrid nodes. AWS supports IPv4 on hybrid nodes; EKS Anywhere has a field for an IPv6 routing range, and no page says whether its clusters run on IPv6.',
      sources: [
        { document: 'eks-user-guide/hybrid-nodes-cni', lines: [[58, 60]] },
        { document: 'eks-anywhere/templater', lines: [[327, 329]] },
      ],
    },
    'networking.dual-stack': {
      support: 'unknown',
      searched:
        'The same pages as for IPv6. IPv4 is the family that AWS supports on hybrid nodes; none speaks of two families at once.',
      sources: [{ document: 'eks-user-guide/hybrid-nodes-cni', lines: [[58, 60]] }],
    },
    'networking.multi-interface': {
      support: 'external',
      provider: 'Multus',
      value: 'Multus, on EKS Anywhere on bare metal',
      reason:
        'The multi-network of Isovalent is no part of an open-source build. EKS Anywhere documents Multus beside Cilium, for its bare-metal provider alone.',
      conditions: ['nodes with further network cards', '`cni.exclusive=false`'],
      sources: [
        { document: 'eks-anywhere/cluster-multus', lines: [[11, 26]] },
        { document: 'eks-anywhere/cni', lines: [[260, 263]], passage: 'CNI exclusive mode' },
      ],
    },
    'networking.multicast': {
      support: 'partial',
      missing: 'Geneve, stable status, IPv6 groups, native routing, declarative group membership',
      value: 'Beta over VXLAN; not over Geneve of EKS Anywhere',
      reason:
        'The beta needs VXLAN, which hybrid nodes run and EKS Anywhere does not by default. No list of AWS names it.',
      conditions: [
        'VXLAN, and no IPsec between the pods',
        'kernel 5.13 on AMD64, for which the agent checks, or 6.0 on AArch64',
      ],
      default: 'off',
      sources: [
        {
          document: 'cilium/multicast',
          lines: [
            [27, 33],
            [120, 124],
          ],
        },
        { document: 'cilium/multicast-map', lines: [[101, 107]] },
        geneve,
        everyFeature,
      ],
    },
    'networking.chaining': {
      support: 'partial',
      missing: 'chains on another CNI',
      value: 'The portmap plugin behind it, on EKS Anywhere',
      reason:
        'EKS Anywhere sets the portmap chain, which serves host ports. It allows one CNI in a cluster and none below Cilium; the VPC CNI does not run on hybrid nodes.',
      sources: [
        { document: 'eks-anywhere/templater', lines: [[254, 257]] },
        {
          document: 'eks-anywhere/cni',
          lines: [
            [18, 19],
            [60, 61],
          ],
        },
        { document: 'cilium/configmap-template', lines: [[702, 707]] },
        { document: 'eks-user-guide/hybrid-nodes-cni', lines: [13] },
      ],
    },
    'policy.summary': {
      support: 'partial',
      missing: 'HTTP and DNS rules beside the Hybrid Nodes gateway',
      value: 'As Cilium; no HTTP or DNS rules with the gateway',
      reason:
        'Enforcement is that of Cilium at L3 and L4. HTTP and DNS rules need the layer 7 proxy, which the gateway asks to turn off.',
      sources: [everyFeature, { document: 'cilium/layer7', lines: [[61, 64]] }, withoutProxy],
    },
    'policy.admin-network-policy': {
      support: 'no',
      value: 'Comes with 1.20; the builds read end at 1.19',
      reason: 'EKS Anywhere v0.26.0 ships 1.19.4, and the pages on hybrid nodes go up to 1.19.2.',
      sources: [
        { document: 'eks-anywhere/changelog', lines: [[45, 133]] },
        { document: 'eks-user-guide/hybrid-nodes-gateway-cni', lines: [[21, 25]] },
        { document: 'web/github-com-cilium-cilium-pull-47566' },
      ],
    },
    'policy.deny-and-order': {
      support: 'partial',
      missing: 'order, priority and tiers',
      value: 'Deny beats allow; no tiers before 1.20',
      reason:
        'Deny rules are those of Cilium. Tiers come with ClusterNetworkPolicy, which these builds lack.',
      sources: [
        { document: 'cilium/deny', lines: [[12, 67]] },
        { document: 'cilium/policy', lines: [[73, 82]] },
        build119,
      ],
    },
    'policy.fqdn': {
      support: 'partial',
      missing: 'names beside the Hybrid Nodes gateway',
      value: 'As Cilium; not beside the Hybrid Nodes gateway',
      reason:
        'Names are learnt by the DNS proxy, which needs the layer 7 proxy, and the gateway has that off. AWS counts Cilium policy as supported on EKS Anywhere without naming DNS, and not on hybrid nodes.',
      conditions: [
        '`l7Proxy=true`',
        'DNS rules that lead to the cluster DNS alone, whose answers Cilium trusts',
      ],
      sources: [
        { document: 'cilium/layer7', lines: [[124, 223]], passage: 'DNS proxy' },
        { document: 'cilium/layer3', lines: [[489, 573]], passage: 'DNS based rules' },
        withoutProxy,
        { document: 'eks-anywhere/networking-and-security', lines: [43] },
        hybridPolicies,
      ],
    },
    'policy.l7': {
      support: 'partial',
      missing: 'layer 7 rules beside the Hybrid Nodes gateway',
      value: 'As Cilium; not beside the Hybrid Nodes gateway',
      reason:
        'The gateway asks for `l7Proxy=false`. Elsewhere Envoy checks the rules inside the agent, as both sets of values leave its DaemonSet off.',
      conditions: ['`l7Proxy=true`'],
      conflict: {
        about: 'AWS support for layer 7 rules on EKS Anywhere',
        statements: [
          {
            says: 'The table of features ticks Cilium policy at L3, L4 and L7.',
            source: { document: 'eks-anywhere/networking-and-security', lines: [43] },
          },
          {
            says: 'The page on the build names identity-based policy by labels and CIDR.',
            source: everyFeature,
          },
        ],
        believed:
          'The table, which goes feature by feature. Ask AWS before you rely on it: on hybrid nodes Cilium policy is outside its support.',
      },
      sources: [
        withoutProxy,
        { document: 'eks-anywhere/templater', lines: [[297, 299]] },
        { document: 'eks-anywhere/cilium-aws-supported', lines: [[88, 94]] },
        { document: 'eks-user-guide/hybrid-nodes-cni', lines: [[123, 124]] },
        hybridPolicies,
      ],
    },
    'policy.host': {
      support: 'partial',
      missing: 'the portmap chain beside kube-proxy, which EKS Anywhere sets up',
      value: 'Not as EKS Anywhere chains portmap; no AWS support',
      reason:
        'EKS Anywhere keeps kube-proxy and chains portmap, and beside these two an open issue has connections break once the host firewall is on. No list of AWS names host policies.',
      conditions: [
        '`hostFirewall.enabled=true`',
        'not together with IPsec encryption',
        'on EKS Anywhere, `helmValues` without the portmap chain or with the kube-proxy replacement',
      ],
      default: 'off',
      sources: [
        { document: 'eks-anywhere/templater', lines: [[254, 300]] },
        { document: 'web/github-com-cilium-cilium-issues-12541' },
        {
          document: 'cilium/host',
          lines: [
            [72, 83],
            [163, 200],
          ],
        },
        everyFeature,
        { document: 'eks-anywhere/networking-and-security', lines: [[32, 55]] },
      ],
    },
    'policy.security-groups': {
      support: 'no',
      value: 'Groups as peers need the AWS operator, not run here',
      reason:
        'EKS Anywhere runs the generic operator, and so does the chart wherever `eni.enabled` is false; that operator resolves neither `toGroups` nor `fromGroups`. Nodes off AWS hold no security groups.',
      sources: [
        { document: 'cilium/egress-rule', lines: [[82, 94]] },
        { document: 'cilium/ingress-rule', lines: [[76, 89]] },
        { document: 'eks-anywhere/templater', lines: [[272, 278]] },
        { document: 'cilium/operator-image-template', lines: [[1, 37]] },
        { document: 'cilium/register-aws', lines: [[4, 20]] },
      ],
    },
    'aws.summary': {
      support: 'partial',
      missing: 'AWS support on nodes in the AWS Cloud and outside the lists',
      value: 'Built and supported by AWS, off its cloud',
      reason:
        'AWS answers for listed features on EKS Anywhere and on hybrid nodes, and for none on EC2 nodes.',
      conditions: ['on EKS Anywhere, an Enterprise Subscription'],
      sources: [
        {
          document: 'eks-anywhere/networking-and-security',
          lines: [
            [11, 12],
            [32, 55],
          ],
        },
        { document: 'eks-user-guide/hybrid-nodes-cni', lines: [[23, 65]] },
        hybridSupport,
      ],
    },
    'aws.eni-mode': {
      support: 'no',
      value: 'None: nodes outside the VPC hold no ENIs',
      reason:
        'Pods take addresses of the node range that Kubernetes gave, on hybrid nodes of a cluster pool.',
      sources: [
        {
          document: 'eks-anywhere/templater',
          lines: [
            [258, 260],
            [272, 278],
          ],
        },
        { document: 'eks-user-guide/hybrid-nodes-cni', lines: [13, [54, 55], 73] },
      ],
    },
    'aws.security-groups-for-pods': {
      support: 'na',
      value: 'Nodes stand outside the VPC',
      reason: 'The VPC CNI, whose feature this is, does not run on hybrid nodes or EKS Anywhere.',
      sources: [
        { document: 'eks-user-guide/hybrid-nodes-cni', lines: [13] },
        { document: 'eks-anywhere/cni', lines: [[18, 19]] },
      ],
    },
    'aws.vpc-flow-logs': {
      support: 'unknown',
      searched:
        'The pages on hybrid nodes and their gateway. Traffic with the VPC crosses its interfaces, through a tunnel where the gateway is used; no page says what flow logs show of it.',
    },
    'aws.nlb-alb-ip-targets': {
      support: 'yes',
      value: 'NLB and ALB take pods of hybrid nodes as targets',
      reason:
        'AWS supports the controller with IP targets on hybrid nodes. The VPC needs a route to the pods, which BGP on your network or the gateway gives it.',
      conditions: [
        'hybrid nodes; the pages of EKS Anywhere do not speak of it',
        'pod ranges that the VPC can route, or the Hybrid Nodes gateway',
        'not for the Services of the Ingress and Gateway API of Cilium',
      ],
      sources: [
        { document: 'eks-user-guide/hybrid-nodes-load-balancing', lines: [[15, 22]] },
        { document: 'eks-user-guide/hybrid-nodes-ingress', lines: [15] },
        {
          document: 'eks-user-guide/hybrid-nodes-ingress',
          passage: 'Existing load balancer infrastructure',
        },
        { document: 'eks-user-guide/hybrid-nodes-gateway-overview', lines: [[20, 22]] },
      ],
    },
    'aws.outposts-local-zones': {
      support: 'unknown',
      searched:
        'The pages of EKS Anywhere on Cilium and those of the EKS user guide on hybrid nodes; none speaks of Outposts or Local Zones.',
    },
    'ipam.prefix-delegation': {
      support: 'na',
      value: 'No ENIs to delegate to',
      reason: 'Each node has a range of its own in both products.',
      sources: [rangeOfNode, rangeOfHybridNode],
    },
    'ipam.ip-pools': {
      support: 'yes',
      value: 'Multi-pool in the build, outside AWS support',
      reason:
        'AWS supports host scope addresses on EKS Anywhere and a cluster pool on hybrid nodes. Multi-pool takes another `ipam.mode`, chosen at installation.',
      conditions: [
        'multi-pool IPAM mode',
        'under iptables masquerading, `egressMasqueradeInterfaces` set',
      ],
      default: 'off',
      sources: [
        { document: 'eks-anywhere/networking-and-security', lines: [41, [53, 55]] },
        everyFeature,
        { document: 'eks-user-guide/hybrid-nodes-cni', lines: [[54, 55]] },
        {
          document: 'cilium/multi-pool',
          lines: [
            [12, 95],
            [406, 408],
          ],
        },
      ],
    },
    'ipam.warm-pool': {
      support: 'na',
      value: 'A node owns its whole range',
      reason: 'In both IPAM modes a node holds its addresses from the start; nothing is fetched.',
      sources: [
        rangeOfNode,
        rangeOfHybridNode,
        { document: 'cilium/cluster-pool', lines: [[13, 39]] },
      ],
    },
    'performance.kernel-bypass': {
      support: 'partial',
      missing: 'BIG TCP while pods use a tunnel',
      value: 'XDP, BBR, host routing; no BIG TCP in a tunnel',
      reason:
        'The short cuts are in the build, outside every support list. BIG TCP rules a tunnel out, which both products set up by default.',
      conditions: ['`kubeProxyReplacement=true`, with `bpf.masquerade=true` for host routing'],
      sources: [
        {
          document: 'cilium/tuning',
          lines: [
            [197, 211],
            [259, 266],
            [324, 331],
          ],
        },
        everyFeature,
        geneve,
        vxlan,
      ],
    },
    'security.mtls': {
      support: 'partial',
      missing: 'SPIRE, stable status, UDP, Cluster Mesh and L4 policy on the real ports',
      value: 'ztunnel as beta from build 1.19, unsupported',
      reason:
        'ztunnel came as beta with 1.19, its SPIRE identities with 1.20. AWS lists the service mesh as outside its support.',
      conditions: [
        'Secrets with the keys of ztunnel before the installation',
        'iptables support in the kernels of the nodes',
      ],
      since: 'build 1.19',
      default: 'off',
      sources: [
        {
          document: 'cilium/encryption-ztunnel',
          lines: [
            [9, 26],
            [51, 54],
            [173, 201],
          ],
        },
        { document: 'web/github-com-cilium-cilium-releases-tag-v1-20-0' },
        outsideSupport,
        build119,
      ],
    },
    'security.fips': {
      support: 'unknown',
      searched:
        'The pages of EKS Anywhere on Cilium, its changelog and the pages on hybrid nodes. AWS makes these images itself; no page says with which cryptography.',
    },
    'observability.metrics': {
      support: 'yes',
      value: 'Agent and operator on by EKS Anywhere; unsupported',
      reason:
        'EKS Anywhere turns on what a plain chart leaves off in the agent. Metrics of Hubble stay off, and AWS supports none of them.',
      default: 'agent and operator on with EKS Anywhere',
      sources: [
        {
          document: 'eks-anywhere/templater',
          lines: [
            [262, 264],
            [279, 281],
          ],
        },
        outsideSupport,
      ],
    },
    'observability.l7-visibility': {
      support: 'partial',
      missing: 'layer 7 details beside the Hybrid Nodes gateway',
      value: 'As Cilium; none beside the Hybrid Nodes gateway',
      reason:
        'Details come from the layer 7 proxy, which the gateway asks to turn off. AWS does not support Hubble.',
      conditions: ['`l7Proxy=true`'],
      sources: [{ document: 'cilium/visibility', lines: [[13, 35]] }, withoutProxy, outsideSupport],
    },
    'services.dsr': {
      support: 'partial',
      missing: 'direct return over VXLAN, and so on hybrid nodes',
      value: 'By Geneve on EKS Anywhere, outside AWS support',
      reason:
        'Geneve dispatch works in the Geneve tunnel of EKS Anywhere. In a VXLAN tunnel no dispatch does; IP-in-IP for single Services came with 1.20, which is newer than these builds.',
      conditions: [
        '`kubeProxyReplacement=true`',
        '`loadBalancer.mode=dsr` with `loadBalancer.dsrDispatch=geneve`',
      ],
      default: '`snat`',
      sources: [
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [623, 631],
            [702, 714],
          ],
        },
        { document: 'web/github-com-cilium-cilium-pull-45600' },
        build119,
        geneve,
        vxlan,
      ],
    },
    'services.gateway-api': {
      support: 'partial',
      missing: 'TCP and UDP routes, and use beside the Hybrid Nodes gateway',
      value: 'Supported on hybrid nodes, not on EKS Anywhere',
      reason:
        'AWS documents it for hybrid nodes with Cilium 1.17, for HTTP and gRPC and for neither TCP nor UDP. Without the layer 7 proxy, as the Hybrid Nodes gateway wants it, there is none.',
      conditions: [
        '`l7Proxy=true` and `envoy.enabled=true`',
        '`kubeProxyReplacement=true`, or `nodePort.enabled=true` in the builds that AWS describes',
      ],
      default: 'off',
      sources: [
        {
          document: 'eks-user-guide/hybrid-nodes-ingress',
          passage: 'Comparison and installation of Gateway',
        },
        outsideSupport,
        { document: 'cilium/installation', lines: [[1, 37]] },
        withoutProxy,
      ],
    },
    'services.ingress': {
      support: 'partial',
      missing: 'use beside the Hybrid Nodes gateway',
      value: 'On hybrid nodes in AWS support, else outside',
      reason:
        'AWS supports the Ingress of Cilium on hybrid nodes and lists it as unsupported on EKS Anywhere. It needs the layer 7 proxy, which the Hybrid Nodes gateway asks to turn off.',
      conditions: [
        '`l7Proxy=true` and `envoy.enabled=true`',
        '`kubeProxyReplacement=true`, or `nodePort.enabled=true` as AWS shows for 1.17',
      ],
      default: 'off',
      sources: [
        { document: 'eks-user-guide/hybrid-nodes-ingress', lines: [15] },
        { document: 'eks-user-guide/hybrid-nodes-ingress', passage: 'Install Cilium Ingress' },
        { document: 'cilium/ingress', lines: [[51, 55]] },
        outsideSupport,
        withoutProxy,
      ],
    },
    'services.l2-announce': {
      support: 'partial',
      missing: 'stable status, spreading over nodes, `externalTrafficPolicy: Local` before 1.20.2',
      value: 'In the build; AWS calls it beta and unsupported',
      reason:
        'The page on load balancing names it for hybrid nodes as a beta outside its support. The repair of `externalTrafficPolicy: Local` came with 1.20.2.',
      conditions: ['`kubeProxyReplacement=true`'],
      default: 'off',
      sources: [
        {
          document: 'eks-user-guide/hybrid-nodes-load-balancing',
          passage: 'Load balancer class of L2 announcements',
        },
        { document: 'cilium/l2-announcements', lines: [[9, 85]] },
        { document: 'web/github-com-cilium-cilium-pull-46399' },
      ],
    },
    'services.topology-aware': {
      support: 'yes',
      value: 'On in the values for hybrid nodes',
      reason:
        'The values of AWS for hybrid nodes set `loadBalancer.serviceTopology`, the one thing that the code asks for, though the manual asks for the replacement. `PreferSameZone` and `PreferSameNode` came with 1.20, after these builds.',
      conditions: [
        '`kubeProxyReplacement=true`, or kube-proxy goes on to serve NodePorts its own way',
        'a zone label on the node, for hints by zone',
      ],
      default: 'on for hybrid nodes, off on EKS Anywhere',
      sources: [
        { document: 'eks-user-guide/hybrid-nodes-cni', lines: [[109, 110]] },
        { document: 'eks-anywhere/templater', lines: [[254, 300]] },
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [145, 146],
            [1757, 1768],
          ],
        },
        { document: 'cilium/lb-writer', lines: [[482, 563]] },
        { document: 'web/github-com-cilium-cilium-pull-47566' },
      ],
    },
    'services.service-mesh': {
      support: 'partial',
      missing: 'mutual TLS beyond beta, use beside the Hybrid Nodes gateway',
      value: 'In the build, outside AWS support',
      reason:
        'The table of EKS Anywhere leaves the service mesh without a tick, and its L7 parts need the proxy that the gateway asks to turn off.',
      sources: [
        outsideSupport,
        withoutProxy,
        { document: 'cilium/servicemesh-index', lines: [[48, 68]] },
      ],
    },
    'multicluster.services': {
      support: 'yes',
      value: 'Global services; the standard API is a beta',
      reason:
        'The Multi-Cluster Services API counts as stable from 1.20, which is newer than these builds. AWS supports neither.',
      since: '1.17 for the Multi-Cluster Services API',
      sources: [
        { document: 'cilium/global-services', lines: [[16, 37]] },
        { document: 'web/github-com-cilium-cilium-pull-47566' },
        outsideSupport,
        build119,
      ],
    },
  },
  sources: [
    { document: 'eks-anywhere/cilium-aws-supported', lines: [[9, 106]] },
    {
      document: 'eks-anywhere/networking-and-security',
      lines: [
        [11, 12],
        [32, 55],
        [83, 89],
      ],
    },
    { document: 'eks-anywhere/cni', lines: [[11, 105]] },
    { document: 'eks-anywhere/templater', lines: [[244, 334]] },
    { document: 'eks-anywhere/changelog', lines: [133, [604, 624]] },
    { document: 'eks-user-guide/hybrid-nodes-cni', lines: [[13, 125]] },
    { document: 'eks-user-guide/hybrid-nodes-gateway-cni', lines: [[13, 67]] },
    { document: 'eks-user-guide/hybrid-nodes-gateway-overview', passage: 'Port of the tunnels' },
    hybridSupport,
  ],
  reviewed: '2026-11-27',
} as const satisfies Mode<'cilium'>;
