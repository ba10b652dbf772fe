import type { Mode } from '../mode.ts';

export const ciliumEni = {
  name: 'Cilium ENI',
  short: 'ENI',
  summary:
    'The AWS operator of Cilium attaches ENIs and hands their addresses or prefixes to pods, which the VPC then routes without an overlay.',
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
    { name: 'eni.enabled', value: 'true', where: 'Helm value of Cilium' },
    {
      name: 'io.cilium/aws-node-enabled',
      value: 'true',
      where: 'node selector of the `aws-node` DaemonSet',
    },
  ],
  setup: [
    {
      step: 'Taint the node groups, so that pods wait until the agent is ready on their node.',
      code: 'managedNodeGroups:\n- name: ng-1\n  taints:\n  - key: node.cilium.io/agent-not-ready\n    value: "true"\n    effect: NoExecute',
      language: 'yaml',
    },
    {
      step: 'Tell systemd-networkd, or NetworkManager in its own way, to leave every ENI but the first alone; put this file into the node image as `/etc/systemd/network/99-unmanaged-devices.network`.',
      code: '[Match]\nName=eth[1-9]*\n\n[Link]\nUnmanaged=yes',
    },
    {
      step: 'Create an IAM role for the service account `cilium-operator` with the rights that the operator needs, and with `ec2:UnassignPrivateIpAddresses` too where it is to release addresses.',
      code: '{\n  "Version": "2012-10-17",\n  "Statement": [\n    {\n      "Effect": "Allow",\n      "Action": [\n        "ec2:AssignPrivateIpAddresses",\n        "ec2:AttachNetworkInterface",\n        "ec2:CreateNetworkInterface",\n        "ec2:CreateTags",\n        "ec2:DeleteNetworkInterface",\n        "ec2:DescribeInstanceTypes",\n        "ec2:DescribeNetworkInterfaces",\n        "ec2:DescribeRouteTables",\n        "ec2:DescribeSecurityGroups",\n        "ec2:DescribeSubnets",\n        "ec2:DescribeTags",\n        "ec2:DescribeVpcs",\n        "ec2:ModifyNetworkInterfaceAttribute"\n      ],\n      "Resource": "*"\n    }\n  ]\n}',
      language: 'json',
    },
    {
      step: 'Take the VPC CNI off the nodes by a label that none of them carries.',
      code: 'kubectl -n kube-system patch daemonset aws-node --type=strategic -p=\'{"spec":{"template":{"spec":{"nodeSelector":{"io.cilium/aws-node-enabled":"true"}}}}}\'',
      language: 'bash',
    },
    {
      step: 'Install the chart; `ROLE_ARN` is the role of the operator.',
      code: 'helm install cilium oci://quay.io/cilium/charts/cilium \\\n  --version 1.20.0 \\\n  --namespace kube-system \\\n  --set eni.enabled=true \\\n  --set eni.iamRole=ROLE_ARN',
      language: 'bash',
    },
    {
      step: 'Where Cilium is to replace kube-proxy, install with these values too, and remove the add-on before the first workload; `API_SERVER` is the host name of the cluster endpoint.',
      code: '--set kubeProxyReplacement=true \\\n--set k8sServiceHost=API_SERVER \\\n--set k8sServicePort=443',
      language: 'bash',
    },
    {
      step: 'Wait for the agents, look at the ENIs that each node reports, and test the connections.',
      code: 'cilium status --wait\nkubectl get ciliumnodes -o jsonpath=\'{range .items[*]}{.metadata.name}{" "}{.status.eni.enis}{"\\n"}{end}\'\ncilium connectivity test',
      language: 'bash',
    },
  ],
  requirements: [
    'EC2 nodes with kernel 5.10, or the 4.18 of RHEL 8.10',
    'rights to EC2 for the operator',
    'subnets with free addresses in the zone of each node',
    'a network manager that leaves further ENIs alone',
    'a NAT gateway for outside traffic, as pods are not masqueraded by default',
    'a cluster id up to 127, or from 256 to 383 in meshes of 511 clusters',
  ],
  supportedBy:
    'The community, or Isovalent under contract; the project tests this set-up on EKS 1.33 to 1.35. AWS Support stands behind the VPC CNI alone on these nodes.',
  same: [
    {
      features: [
        'policy.summary',
        'policy.k8s-networkpolicy',
        'policy.cluster-wide',
        'policy.deny-and-order',
        'policy.fqdn',
        'policy.service-account',
        'policy.network-sets',
        'policy.staged-audit',
        'policy.default-deny',
      ],
      reason:
        'Rules select by identity, whatever gave the pod its address, and the connectivity tests of the project run in this mode, two of them set apart that concern other rows.',
      sources: [
        {
          document: 'cilium/conformance-eks',
          lines: [
            [581, 609],
            [629, 635],
          ],
        },
        { document: 'cilium/policy', lines: [[13, 32]] },
      ],
    },
    {
      features: ['policy.admin-network-policy', 'policy.host', 'security.mtls'],
      reason:
        'The guide to the Kubernetes kind, the known issues of host policies and the limitations of ztunnel make no exception of ENI mode.',
      sources: [
        { document: 'cilium/policy', lines: [[53, 82]], passage: 'ClusterNetworkPolicy' },
        { document: 'cilium/host', lines: [[163, 200]], passage: 'Known issues' },
        {
          document: 'cilium/encryption-ztunnel',
          lines: [
            [51, 54],
            [173, 201],
          ],
        },
      ],
    },
    {
      features: ['policy.security-groups'],
      reason:
        'This mode runs the AWS operator, which resolves `toGroups` and `fromGroups`, and sets security groups by node; single pods get none.',
      sources: [
        {
          document: 'cilium/eni',
          lines: [
            [80, 83],
            [265, 276],
            [580, 588],
          ],
        },
        { document: 'cilium/operator-image-template', lines: [[1, 11]] },
        { document: 'cilium/register-aws', lines: [[4, 20]] },
        { document: 'cilium/egress-rule', lines: [[82, 94]] },
        { document: 'cilium/ingress-rule', lines: [[76, 89]] },
      ],
    },
    {
      features: ['networking.kube-proxy-replacement'],
      reason:
        'It is yours to turn on, and the project runs its EKS tests in this mode with it as well.',
      sources: [
        { document: 'cilium/conformance-eks', lines: [[368, 370]] },
        { document: 'cilium/conformance-kpr-eks', lines: [[128, 139]] },
      ],
    },
    {
      features: ['security.wireguard', 'security.ipsec'],
      reason:
        'Both are run on EKS in this mode, together with the replacement. The security groups of the nodes have to admit UDP 51871 or ESP, and beside host routing IPsec wants a kernel with a fix.',
      sources: [
        { document: 'cilium/conformance-kpr-eks', lines: [[141, 165]] },
        { document: 'cilium/conformance-eks', lines: [[672, 689]], passage: 'Key rotation' },
        { document: 'cilium/encryption-ipsec', lines: [[40, 51]] },
        { document: 'cilium/encryption-wireguard', lines: [[34, 37]] },
        { document: 'cilium/tuning', lines: [[192, 195]], passage: 'IPsec and host routing' },
      ],
    },
    {
      features: ['aws.eni-mode', 'ipam.prefix-delegation', 'ipam.warm-pool'],
      reason: 'The claim speaks of this mode.',
      sources: [
        {
          document: 'cilium/eni',
          lines: [
            [13, 102],
            [236, 249],
            [307, 310],
            [364, 370],
          ],
        },
        { document: 'cilium/node', lines: [[1060, 1095]] },
        { document: 'cilium/conformance-eks', lines: [[371, 373]] },
      ],
    },
    {
      features: ['services.dsr', 'services.bgp-service-ips'],
      reason:
        'Direct return needs the replacement, native routing, which is on here, and ENIs without source/destination check. BGP announces Services in every IPAM mode, to a peer that the nodes reach.',
      sources: [
        { document: 'cilium/kubeproxy-free', lines: [[615, 650]] },
        { document: 'cilium/bgp-control-plane-configuration', lines: [[644, 667]] },
      ],
    },
    {
      features: [
        'ipam.lb-ipam',
        'services.maglev',
        'services.ingress',
        'services.topology-aware',
        'services.service-mesh',
        'multicluster.policy',
        'multicluster.services',
      ],
      reason:
        'It works on Services and identities above the addressing; what needs the replacement needs it here, where it is off until you turn it on.',
    },
    {
      features: [
        'observability.flow-logs',
        'observability.ui',
        'observability.metrics',
        'observability.l7-visibility',
        'observability.policy-verdicts',
        'observability.service-map',
        'observability.export',
        'operations.cli',
      ],
      reason: 'Hubble, the metrics and the tools are the same wherever pods get their addresses.',
    },
    {
      features: ['networking.windows', 'networking.multi-interface', 'ipam.static-ip'],
      reason: 'What the open-source edition cannot do, it cannot do in this mode either.',
    },
    {
      features: ['aws.eks-default', 'aws.fargate', 'aws.auto-mode', 'security.fips'],
      reason: 'That is decided by AWS or by how the images are built, not by the IPAM mode.',
    },
    {
      features: ['multicluster.vm-bare-metal'],
      reason: 'Machines outside the cluster are reached by the same kinds of rule.',
    },
  ],
  answers: {
    'networking.native-routing': {
      support: 'yes',
      value: 'On with eni.enabled; the VPC routes the pods',
      reason:
        'The chart turns native routing on in this mode, and a table for each ENI sends the packets of its pods to the router of the VPC.',
      default: 'on',
      sources: [
        { document: 'cilium/configmap-template', lines: [558] },
        { document: 'cilium/routing', lines: [[174, 240]] },
      ],
    },
    'networking.encapsulation': {
      support: 'no',
      value: 'None: ENI addresses exclude a tunnel between nodes',
      reason:
        'The agent refuses to start with ENI addresses in tunnel mode. Single features, such as the egress gateway, bring a tunnel for traffic of their own.',
      sources: [
        { document: 'cilium/daemon-main', lines: [[1106, 1108]] },
        { document: 'cilium/egressgateway-cell', lines: [[20, 25]] },
      ],
    },
    'networking.bgp': {
      support: 'partial',
      missing: 'routes to pods',
      value: 'Announces Services; pod ranges have no effect',
      reason:
        'Outside the IPAM modes kubernetes, cluster-pool and multi-pool an advertisement of pod ranges does nothing. Pods are routable in the VPC without it.',
      conditions: ['a BGP peer that the nodes reach'],
      sources: [{ document: 'cilium/bgp-control-plane-configuration', lines: [[644, 671]] }],
    },
    'networking.ipv6': {
      support: 'partial',
      missing: 'stable status, IPv6-only subnets and the release of prefixes',
      value: 'Beta: one /80 a node, in dual-stack subnets',
      reason:
        'IPv6 came to this mode as a beta. Pods can have IPv6 addresses alone, yet every ENI needs an IPv4 address, so its subnet must have both families. A line on the EKS page that says IPv4 only was left standing.',
      conditions: ['`ipv6.enabled=true`', 'subnets with ranges of both families'],
      since: '1.20 as beta',
      conflict: {
        about: 'IPv6 addresses from ENIs',
        statements: [
          {
            says: 'The requirements for EKS limit the integration to IPv4.',
            source: { document: 'cilium/requirements-eks', lines: [[53, 56]] },
          },
          {
            says: 'The guide to ENI addresses explains how to turn IPv6 on, as a beta.',
            source: { document: 'cilium/eni', lines: [[324, 348]] },
          },
        ],
        believed: 'The guide to ENI addresses, which says how the operator assigns the prefixes.',
      },
      sources: [{ document: 'cilium/eni', lines: [[320, 390]], passage: 'IPv6 usage' }],
    },
    'networking.dual-stack': {
      support: 'partial',
      missing: 'stable status',
      value: 'Beta: both families from one ENI',
      reason:
        'IPv6 beside IPv4 is the beta of this mode, and both addresses come from the same ENI. EKS itself still gives pods and Services one family.',
      conditions: ['subnets with ranges of both families', 'a dual-stack Kubernetes cluster'],
      since: '1.20 as beta',
      sources: [
        {
          document: 'cilium/eni',
          lines: [
            [331, 348],
            [376, 390],
          ],
        },
        { document: 'eks-user-guide/cni-ipv6', lines: [[18, 20]] },
      ],
    },
    'networking.bandwidth': {
      support: 'unknown',
      searched:
        'The guides to the bandwidth manager, to tuning and to ENI addresses. Limits on egress are set on the native devices of the node; none of the guides says whether ENIs that are attached later count among them.',
      sources: [{ document: 'cilium/bandwidth-manager', lines: [[34, 60]] }],
    },
    'networking.multicast': {
      support: 'no',
      value: 'Needs VXLAN, which this mode excludes',
      reason: 'The beta wants VXLAN mode, and ENI addresses do not go with a tunnel.',
      sources: [
        { document: 'cilium/multicast', lines: [[27, 33]] },
        { document: 'cilium/daemon-main', lines: [[1106, 1108]] },
      ],
    },
    'networking.chaining': {
      support: 'na',
      value: 'Takes the place of the VPC CNI',
      reason:
        'Cilium manages the ENIs here, so `aws-node` must stay away; a chain is another mode.',
      sources: [{ document: 'cilium/k8s-install-helm', lines: [[205, 212]] }],
    },
    'policy.l7': {
      support: 'partial',
      missing: 'calls from outside to a NodePort of kube-proxy, for pods on a further ENI',
      value: 'Works; NodePorts under it may lose their replies',
      reason:
        'Where kube-proxy serves a NodePort and a layer 7 rule guards the pod, the reply of the proxy can leave by the ENI of the pod with the address of the first one, and the VPC drops it. The test is set apart until that is mended; with prefixes it passes, since pods stay on the first ENI.',
      conditions: ['`eni.awsEnablePrefixDelegation=true`, or no such NodePort'],
      sources: [
        { document: 'cilium/conformance-eks', lines: [[581, 603]] },
        { document: 'web/github-com-cilium-cilium-issues-47391' },
        { document: 'web/github-com-cilium-cilium-pull-47739' },
      ],
    },
    'aws.summary': {
      support: 'partial',
      missing: 'AWS support, Fargate, Auto Mode and nodes off AWS',
      value: 'VPC addresses for pods, on EC2 nodes you run',
      reason:
        'Pods are full members of the VPC, at the price of ENI limits and EC2 calls. AWS supports the VPC CNI alone on these nodes.',
      sources: [
        { document: 'cilium/routing', lines: [[171, 192]] },
        {
          document: 'eks-user-guide/alternate-cni-plugins',
          lines: [
            [14, 33],
            [56, 58],
          ],
        },
      ],
    },
    'aws.eks-anywhere': {
      support: 'no',
      value: 'ENIs exist on EC2 only',
      reason:
        'The operator asks EC2 for interfaces. EKS Anywhere brings Cilium with addresses of its own.',
      sources: [
        { document: 'cilium/eni', lines: [[13, 22]] },
        { document: 'eks-anywhere/cni', lines: [[13, 21]] },
      ],
    },
    'aws.hybrid-nodes': {
      support: 'no',
      value: 'Hybrid nodes run VXLAN with a cluster pool',
      reason: 'Hybrid nodes stand outside the VPC, and AWS names another IPAM mode for them.',
      sources: [
        { document: 'cilium/eni', lines: [[13, 22]] },
        {
          document: 'eks-user-guide/hybrid-nodes-cni',
          lines: [
            [50, 55],
            [69, 73],
          ],
        },
      ],
    },
    'aws.security-groups-for-pods': {
      support: 'no',
      value: 'Groups by node and ENI, never by pod',
      reason:
        'Settings of the node choose the groups of the ENIs that Cilium makes. Different groups take different node pools.',
      sources: [
        {
          document: 'cilium/eni',
          lines: [
            [80, 83],
            [265, 276],
          ],
        },
        { document: 'cilium/routing', lines: [[178, 181]] },
      ],
    },
    'aws.vpc-flow-logs': {
      support: 'yes',
      value: 'Pod addresses, as packets leave under them',
      reason:
        'Pods use addresses of ENIs, and this mode leaves IPv4 masquerading off unless you ask for it.',
      conditions: [
        'derived from the addressing, not stated by a primary source',
        'with masquerading on, traffic that leaves the VPC carries a node address',
        'no WireGuard, which shows the VPC its tunnels in the place of pods',
      ],
      sources: [
        { document: 'cilium/routing', lines: [[174, 176]] },
        {
          document: 'cilium/masquerading',
          lines: [
            [12, 16],
            [34, 41],
          ],
          passage: 'What is masqueraded',
        },
        { document: 'cilium/encryption-wireguard', lines: [[22, 37]] },
        {
          document: 'cilium/configmap-template',
          lines: [
            [58, 65],
            [722, 726],
          ],
        },
      ],
    },
    'aws.nlb-alb-ip-targets': {
      support: 'yes',
      value: 'Pod addresses come from VPC subnets',
      reason:
        'That is what the controller asks for. Its documentation gives the VPC CNI as the only example, so the answer rests on the addressing.',
      conditions: ['no test of the pair was found'],
      sources: [
        { document: 'aws-load-balancer-controller/installation', lines: [29] },
        { document: 'aws-load-balancer-controller/nlb', lines: [27] },
        { document: 'cilium/eni', lines: [[13, 22]] },
      ],
    },
    'aws.outposts-local-zones': {
      support: 'unknown',
      searched:
        'The guide to ENI addresses, the installation pages of Cilium and the EKS pages cited in this area; none speaks of Outposts or Local Zones.',
    },
    'ipam.ip-pools': {
      support: 'no',
      value: 'One pool, called default; no choice by annotation',
      reason:
        'The allocator of multi-pool works underneath, but takes everything from one pool and reads no `CiliumPodIPPool`. Nodes can draw from different subnets by their settings.',
      sources: [{ document: 'cilium/eni', lines: [[71, 83]] }],
    },
    'performance.kernel-bypass': {
      support: 'partial',
      missing: 'BIG TCP on the cards of EC2, and netkit in working order',
      value: 'XDP and host routing; netkit fails tests on EKS',
      reason:
        'BIG TCP lists cards of the families mlx4, mlx5 and ice, not the ENA of EC2, for which XDP has a guide. The project sets its netkit runs on EKS apart because they fail. With masquerading off, host routing asks for the replacement alone, and `bpf.masquerade=true` without `enableIPv4Masquerade=true` stops the agent.',
      conditions: [
        '`kubeProxyReplacement=true`',
        'for XDP on ENA, an MTU of 3498 at most and half of the channels',
      ],
      sources: [
        {
          document: 'cilium/tuning',
          lines: [
            [259, 266],
            [324, 331],
          ],
        },
        { document: 'cilium/kubeproxy-free', lines: [[1176, 1267]], passage: 'XDP on AWS' },
        { document: 'cilium/conformance-kpr-eks', lines: [[167, 206]], passage: 'netkit' },
        { document: 'cilium/kpr-initializer', lines: [[46, 60]] },
        { document: 'cilium/daemon', lines: [[116, 118]] },
      ],
    },
    'security.egress-gateway': {
      support: 'yes',
      value: 'Works, once IPv4 masquerading is on',
      reason:
        'This mode turns IPv4 masquerading off, and without it the agent does not start with a gateway. The EKS tests run the gateway with it; their one failure without prefixes is, by the pull request that set it apart, the fault of the test.',
      conditions: [
        '`enableIPv4Masquerade=true`, `bpf.masquerade=true` and `kubeProxyReplacement=true`',
        'an IPv4 underlay, identities as CRDs and no CiliumEndpointSlice',
        'gateways in the cluster of the pods, their ENIs and addresses set up by you',
        'UDP 8472 open from nodes to gateways, for the tunnel that the agent adds',
      ],
      default: 'off',
      sources: [
        { document: 'cilium/egressgateway-manager', lines: [[189, 205]] },
        { document: 'cilium/egressgateway-cell', lines: [[20, 25]] },
        { document: 'cilium/routing', lines: [[34, 41]], passage: 'Ports of the tunnels' },
        {
          document: 'cilium/configmap-template',
          lines: [
            [58, 65],
            [722, 726],
          ],
        },
        {
          document: 'cilium/egress-gateway',
          lines: [
            [45, 56],
            [72, 80],
          ],
        },
        { document: 'cilium/conformance-kpr-eks', lines: [[128, 139]] },
        { document: 'web/github-com-cilium-cilium-pull-47531' },
      ],
    },
    'services.gateway-api': {
      support: 'yes',
      value: 'Works; time-outs reported with a secondary CIDR',
      reason:
        'The implementation is that of every mode. A user reports that Envoy cannot reach pods of other nodes where pods hold prefixes of a secondary VPC range; nobody of the project took the report up, and it was closed as stale in August 2026.',
      conditions: [
        '`kubeProxyReplacement=true` and `l7Proxy=true`',
        'CRDs of Gateway API v1.6.1 or newer, and LoadBalancer Services or the host network',
        'a test of your own where pod subnets lie in a secondary range of the VPC',
      ],
      sources: [
        { document: 'cilium/installation', lines: [[1, 37]] },
        { document: 'cilium/upgrade-current', lines: [[29, 43]], passage: 'CRD version' },
        { document: 'web/github-com-cilium-cilium-issues-43493' },
        { document: 'web/github-com-smana-cloud-native-ref-issues-1943' },
      ],
    },
    'services.l2-announce': {
      support: 'no',
      value: 'A VPC does not pass on ARP for such addresses',
      reason:
        'The feature is made for local networks on premises. In a VPC the hypervisor filters ARP for addresses that no interface holds.',
      sources: [
        { document: 'cilium/l2-announcements', lines: [[15, 18]] },
        {
          document: 'calico-docs/local-subnet-l2-reachability',
          lines: [38],
          passage: 'ARP in a VPC',
        },
      ],
    },
    'multicluster.connect': {
      support: 'partial',
      missing: 'cluster ids 128 to 255, and 384 to 511 in meshes of 511 clusters',
      value: 'Cluster ids up to 127 only; VPCs have to be peered',
      reason:
        'Other ids meet a bit of the packet mark that this mode uses, policy then drops traffic, and chart and agent refuse them. Native routing further asks for pods that reach each other across the VPCs.',
      conditions: [
        'a native routing CIDR that covers the pods of all clusters',
        'VPC ranges that do not overlap',
      ],
      sources: [
        { document: 'cilium/cluster-id-check', lines: [[69, 81]] },
        { document: 'web/github-com-cilium-cilium-issues-21330' },
        { document: 'cilium/setup', lines: [[26, 76]] },
      ],
    },
  },
  sources: [
    {
      document: 'cilium/eni',
      lines: [
        [13, 102],
        [616, 646],
        [663, 696],
      ],
    },
    {
      document: 'cilium/k8s-install-helm',
      lines: [
        [18, 40],
        [201, 229],
      ],
    },
    { document: 'cilium/requirements-eks', lines: [[4, 51]] },
    { document: 'cilium/k8s-install-default', lines: [[283, 301]] },
    { document: 'cilium/system-requirements', lines: [[16, 23]] },
    { document: 'cilium/kubeproxy-free', lines: [[58, 109]], passage: 'Replacing kube-proxy' },
    { document: 'cilium/eks-k8s-versions', lines: [[9, 18]] },
    { document: 'cilium-chart/readme-md', lines: [433, 437], passage: 'eni.enabled, eni.iamRole' },
    {
      document: 'cilium/configmap-template',
      lines: [
        [58, 69],
        [722, 726],
      ],
    },
    { document: 'cilium/cluster-id-check', lines: [[69, 81]] },
    {
      document: 'eks-user-guide/alternate-cni-plugins',
      lines: [
        [14, 33],
        [56, 58],
      ],
    },
  ],
  reviewed: '2026-11-27',
} as const satisfies Mode<'cilium'>;
