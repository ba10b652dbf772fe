import type { Mode } from '../mode.ts';

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

const hostRouting = {
  document: 'cilium/configmap-template',
  lines: [[419, 425]],
  passage: 'Host routing in a chain',
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
      where: 'Helm value of Cilium; not in its guide, but set in its tests',
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
    'The policy engine of the VPC CNI switched off',
    'Pods older than Cilium recreated',
    'A cluster id below 128, or from 256 to 383 in a mesh of 511',
  ],
  supportedBy:
    'AWS Support answers for the VPC CNI. For Cilium above it AWS recommends commercial support, with Isovalent on its list, or expertise of your own.',
  same: [
    {
      features: ['networking.native-routing', 'networking.encapsulation', 'networking.dual-stack'],
      reason:
        'Interface, address and routes come from the VPC CNI, and the guide turns tunnels and masquerading of Cilium off.',
      sources: [
        guide,
        ownAddressing,
        { document: 'vpc-cni/readme', lines: [[636, 650]], passage: 'IPv4 or IPv6, not both' },
      ],
    },
    {
      features: ['networking.multicast'],
      reason:
        'Cilium replicates multicast over VXLAN alone, and the chain has no tunnel to offer, so it stays with what the VPC CNI says.',
      sources: [{ document: 'cilium/multicast', lines: [[27, 33]] }, guide],
    },
    {
      features: ['networking.chaining'],
      of: 'cilium',
      reason: 'The answer describes chaining as a whole, with this pair as its main case.',
      sources: [
        { document: 'cilium/installation-cni-chaining-aws-cni', lines: [[13, 35]] },
        testsLeftOut,
        { document: 'cilium/encryption-ipsec', lines: [[448, 449]], passage: 'Limitations' },
      ],
    },
    {
      features: ['ipam.prefix-delegation', 'ipam.ip-pools', 'ipam.static-ip', 'ipam.warm-pool'],
      reason:
        'Addresses are wholly the business of the VPC CNI: the chained plugin reads the one a pod has and manages nothing about it.',
      sources: [guide, ownAddressing],
    },
    {
      features: ['ipam.lb-ipam'],
      of: 'cilium',
      reason:
        'LB IPAM looks at Services and their pools alone, whichever plugin gave the pods their addresses; announcing the result is another matter.',
      sources: [{ document: 'cilium/lb-ipam', lines: [[13, 26]] }],
    },
    {
      features: ['aws.eni-mode', 'aws.vpc-flow-logs', 'aws.nlb-alb-ip-targets'],
      reason:
        'Pods keep addresses of ENIs that the VPC routes, and Cilium does not masquerade them; WireGuard, an option, would show the flow logs nodes in their place.',
      sources: [
        guide,
        {
          document: 'aws-load-balancer-controller/installation',
          lines: [29],
          passage: 'IP targets need native VPC networking',
        },
        { document: 'cilium/encryption-wireguard', lines: [[22, 37]], passage: 'Tunnels by UDP' },
      ],
    },
    {
      features: ['aws.eks-anywhere', 'aws.hybrid-nodes'],
      reason: 'The chain needs the VPC CNI beneath it, which does not run outside a VPC.',
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
      ],
      reason:
        'L3/L4 rules are what the chain adds, and its tests run them. They hold for pods started after Cilium; what these answers say of layer 7, DNS names and nodes is bounded by the rows on those.',
      sources: [
        guide,
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
        'observability.flow-logs',
        'observability.ui',
        'observability.policy-verdicts',
        'observability.export',
      ],
      reason:
        'Hubble is there: the chart enables it whatever the chaining mode, and the tests of the chain install it with Relay. They do not check its flows (`hubble: false`), and flows of layer 7 are missing with the rules of layer 7.',
      sources: [
        { document: 'cilium-chart/readme-md', lines: [574], passage: 'hubble.enabled' },
        { document: 'cilium/hubble-setup', lines: [[58, 66]], passage: 'Enabled with Helm' },
        {
          document: 'cilium/conformance-aws-cni',
          lines: [
            [266, 268],
            [447, 449],
          ],
          passage: 'Relay installed, flow checks off',
        },
        {
          document: 'web/github-com-cilium-cilium-issues-46447',
          passage: 'A user reads flows of this chain with `hubble observe`',
        },
      ],
    },
    {
      features: ['services.bgp-service-ips'],
      reason:
        'The speaker announces addresses of Services and does not program the datapath. No test joins it with the VPC CNI, and a peer has to be in reach of the nodes.',
      sources: [
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
        'Identities carry the name of their cluster in the chain as well, within the bound on cluster ids.',
      sources: [{ document: 'cilium/clustermesh-policy', lines: [[16, 75]] }],
    },
    {
      features: ['security.fips'],
      reason: 'How the images of Cilium are built does not depend on the plugin below.',
    },
    {
      features: ['operations.cli'],
      reason: 'The project tests this very chain with the same client.',
      sources: [
        {
          document: 'cilium/conformance-aws-cni',
          lines: [
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
      support: 'partial',
      missing: 'routes of pods',
      value: 'Service addresses only; pod routes stay with the VPC',
      reason:
        'Cilium hands out no pod addresses here. A pod CIDR advertisement would announce the blocks of its own IPAM, which no pod uses.',
      conditions: ['`bgpControlPlane.enabled=true`'],
      default: 'off',
      sources: [
        {
          document: 'cilium/bgp-control-plane-configuration',
          lines: [
            [555, 574],
            [651, 667],
          ],
          passage: 'What is advertised',
        },
        ownAddressing,
        testSettings,
      ],
    },
    'networking.kube-proxy-replacement': {
      of: 'cilium',
      support: 'partial',
      missing: 'a test by the project, and a word in the guide to this chain',
      value: 'Can be switched on; neither guide nor tests cover it',
      reason:
        'The guide leaves it off, and so do the tests, which install kube-proxy: their list of versions carries `kpr: true` for one of them, but no step reads it. Users report clusters of this kind without kube-proxy.',
      conditions: ['`kubeProxyReplacement=true` with `k8sServiceHost` and `k8sServicePort`'],
      default: 'off; ClusterIPs of pods in eBPF, all else by kube-proxy',
      sources: [
        guide,
        { document: 'cilium/aws-cni-k8s-versions', lines: [[3, 14]] },
        testSettings,
        {
          document: 'cilium/kubeproxy-free',
          lines: [[145, 146]],
          passage: 'Without the replacement',
        },
        { document: 'web/github-com-cilium-cilium-issues-32592' },
        { document: 'web/github-com-cilium-cilium-issues-46447' },
      ],
    },
    'networking.ipv6': {
      support: 'partial',
      missing: 'Cilium on the IPv4 egress of IPv6 pods; tests by the project',
      value: 'IPv6 clusters work; IPv4 egress passes Cilium by',
      reason:
        'Since 2022 the chained plugin takes a pod with one family of either kind, though no test enables IPv6. An IPv6 pod reaches IPv4 hosts over a second interface, which neither rules nor Hubble see (issue 28409, open).',
      conditions: [
        '`ipv6.enabled=true` and `enableIPv6Masquerade=false` for Cilium',
        '`ENABLE_V4_EGRESS=false`, where rules have to hold for IPv4 too',
        'Linux on Nitro instances, in subnets of both families',
        'the family chosen as the cluster is created, and an IAM policy for IPv6',
      ],
      sources: [
        { document: 'eks-user-guide/cni-ipv6' },
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
        { document: 'vpc-cni/readme', lines: [[703, 713]], passage: 'IPv4 egress' },
      ],
    },
    'networking.windows': {
      support: 'partial',
      missing: 'any function of Cilium; IPv6, custom networking and security groups for pods',
      value: 'Windows nodes as with the VPC CNI, without Cilium',
      reason:
        'Cilium runs on Linux alone, so Windows pods get addresses of the VPC and no policy at all.',
      conditions: ['at least one Linux or Fargate node for system pods', 'IPv4 cluster'],
      default: 'off until `enable-windows-ipam` is set',
      sources: [
        { document: 'cilium/system-requirements', lines: [[16, 43]], passage: 'Linux hosts' },
        {
          document: 'eks-best-practices/networking',
          lines: [
            [17, 49],
            [96, 109],
          ],
        },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[71, 89]], passage: 'amazon-vpc-cni ConfigMap' },
        { document: 'eks-user-guide-2024/windows-support', lines: [[22, 29]] },
      ],
    },
    'networking.multi-interface': {
      support: 'partial',
      missing: 'policy and flows of Cilium on further interfaces',
      value: 'By the VPC CNI or Multus; Cilium sees one interface',
      reason:
        'The chained plugin stops at the first veth it finds in the pod and attaches its programs there.',
      conditions: [
        '`ENABLE_MULTI_NIC=true` and instances with several network cards, or Multus',
        'multi-NIC pods without security groups of their own',
      ],
      default: 'one interface a pod',
      sources: [
        {
          document: 'cilium/generic-veth',
          lines: [
            [72, 129],
            [206, 211],
          ],
          passage: 'First veth',
        },
        { document: 'vpc-cni/readme', lines: [[761, 779]], passage: 'Multi-NIC' },
        { document: 'eks-user-guide/pod-multiple-network-interfaces' },
        { document: 'eks-user-guide/pod-multus' },
      ],
    },
    'networking.bandwidth': {
      of: 'cilium',
      support: 'partial',
      missing: 'limits on ingress, BBR, tests by the project',
      value: 'Egress limits at most; the tests switch it off',
      reason:
        'Traffic into a chained pod does not pass the place where Cilium meters ingress, by an open pull request on `generic-veth`. Packets also take the host stack here, which excludes BBR and with which the manual warns of latency. The agent asks for no kube-proxy replacement, the tuning guide notwithstanding.',
      conditions: ['`bandwidthManager.enabled=true`'],
      default: 'off',
      sources: [
        { document: 'web/github-com-cilium-cilium-pull-46431' },
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
        { document: 'cilium/conformance-aws-cni', lines: [274], passage: 'Off in the tests' },
        hostRouting,
      ],
    },
    'policy.summary': {
      support: 'partial',
      missing: 'rules on HTTP and DNS names; a tested host firewall',
      value: 'L3/L4 in eBPF; HTTP and DNS names unsupported',
      reason:
        'The chained plugin puts the programs of Cilium on the interface that the VPC CNI made, and the tests of the chain run its rules up to layer 4. Layer 7 they leave out as unsupported.',
      conditions: ['pods started after Cilium', 'policy engine of the VPC CNI off'],
      sources: [guide, testsLeftOut, { document: 'web/github-com-cilium-cilium-issues-15423' }],
    },
    'policy.k8s-networkpolicy': {
      support: 'yes',
      value: 'eBPF at the interface of the VPC CNI, after a restart',
      reason:
        'Enforcement is that of Cilium, but pods that ran before it stay outside until they are recreated, and IPv4 egress of IPv6 pods stays outside for good.',
      conditions: [
        'pods started after Cilium',
        'policy engine of the VPC CNI off',
        '`cni.exclusive=false`',
        'IPv6 clusters: `ENABLE_V4_EGRESS=false`',
      ],
      sources: [
        guide,
        {
          document: 'eks-best-practices/network',
          lines: [[467, 472]],
          passage: 'One policy engine in a cluster',
        },
        { document: 'web/github-com-cilium-cilium-issues-28409' },
      ],
    },
    'policy.admin-network-policy': {
      support: 'partial',
      missing: '`domainNames` peers; the two older kinds',
      value: 'ClusterNetworkPolicy (v1alpha2), without DNS names',
      reason:
        'Tiers and L3/L4 rules work as in Cilium alone. Peers by domain name need the layer 7 proxy, which is unsupported in the chain.',
      conditions: [
        '`egress.to.nodes` needs `nodeSelectorLabels` and the experimental CRD of the API',
        'pods started after Cilium',
      ],
      default: 'off',
      since: '1.20.0',
      sources: [
        { document: 'network-policy-api/clusternetworkpolicy-types', lines: [[316, 410]] },
        guide,
        { document: 'cilium/policy', lines: [[53, 82]], passage: 'ClusterNetworkPolicy' },
        { document: 'cilium/cluster-network-policy', lines: [[320, 336]] },
        testsLeftOut,
      ],
    },
    'policy.fqdn': {
      support: 'no',
      value: 'Unsupported over the VPC CNI; tests leave it out',
      reason:
        'A maintainer counts DNS names among the layer 7 rules that chaining lacks, and the workflow runs `!fqdn,!l7`. The chart also leaves the DNS proxy out of transparent mode. A user of 1.13 saw such rules work; no test guards that.',
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
        'The comment in the workflow says so, and a pull request of July 2026 repeats it, though the guide only calls layer 7 limited. For pods with security groups of their own issue 29922 reports traffic dropped.',
      sources: [
        testsLeftOut,
        { document: 'web/github-com-cilium-cilium-pull-47269' },
        { document: 'web/github-com-cilium-cilium-issues-29922' },
      ],
    },
    'policy.host': {
      support: 'unknown',
      searched:
        'The page on host policies, the guide to this chain and its tests. Issue 15423, open since 2021, says that the host firewall was never validated in a chain; issue 18942 of 2022 found packets dropped with both.',
      sources: [
        {
          document: 'cilium/host',
          lines: [
            [12, 20],
            [163, 200],
          ],
        },
        { document: 'web/github-com-cilium-cilium-issues-15423' },
        { document: 'web/github-com-cilium-cilium-issues-18942' },
      ],
    },
    'policy.security-groups': {
      of: 'amazon-vpc-cni',
      support: 'yes',
      value: 'Per pod, by the VPC CNI; beside rules of Cilium',
      reason:
        'Branch interfaces stay usable, and the plugin finds the host end of such a pod by its index, whatever its name. Rules with `toGroups` or `fromGroups` take an operator image of your choice, because the chart runs the generic one outside ENI mode.',
      conditions: [
        'a Nitro instance type with trunking, and Linux nodes',
        '`ENABLE_POD_ENI=true`, and `DISABLE_TCP_EARLY_DEMUX=true` for probes',
        '`bpf.vlanBypass={0}`, where the VLAN filter drops packets (issue 36803)',
        'no layer 7 rules for these pods',
      ],
      default: 'off',
      sources: [
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
        { document: 'vpc-cni/readme', lines: [[529, 539]], passage: 'DISABLE_TCP_EARLY_DEMUX' },
        { document: 'cilium/egress-rule', lines: [[82, 94]] },
        { document: 'cilium/ingress-rule', lines: [[76, 89]] },
        {
          document: 'eks-best-practices/sgpp',
          lines: [[90, 92]],
          passage: 'Linux and trunking',
        },
        { document: 'web/github-com-cilium-cilium-issues-36803' },
        { document: 'web/github-com-cilium-cilium-issues-29922' },
      ],
    },
    'aws.summary': {
      support: 'partial',
      missing: 'AWS support for Cilium; Fargate and Auto Mode',
      value: 'AWS answers for the network, you for Cilium',
      reason:
        'What the VPC CNI gives stays: ENI addresses, security groups, IP targets. The plugin above it is third-party software to AWS.',
      sources: [
        {
          document: 'eks-user-guide/alternate-cni-plugins',
          lines: [
            [14, 16],
            [56, 58],
          ],
        },
        guide,
      ],
    },
    'aws.eks-default': {
      support: 'partial',
      missing: 'Cilium, which you install and upgrade yourself',
      value: 'VPC CNI as EKS installs it; Cilium on top, by you',
      reason:
        'The lower half is the default of EKS and its managed add-on; the upper half you add yourself, by Helm in the guide to this chain; Cilium also has a CLI of its own.',
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
      value: 'As with the VPC CNI; no layer 7 rules on such pods',
      reason:
        'The guide to the chain documents the feature, and Cilium leaves routes to the VPC CNI, as `POD_SECURITY_GROUP_ENFORCING_MODE=strict` needs. Reports exist of tagged packets dropped by the VLAN filter of Cilium.',
      conditions: [
        'a Nitro instance type with trunking, Linux nodes and private subnets',
        '`DISABLE_TCP_EARLY_DEMUX=true` for probes of the kubelet',
        'kube-proxy in IPVS mode: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        '`bpf.vlanBypass={0}`, where the VLAN filter drops packets (issue 36803)',
        'no layer 7 rules for these pods (issue 29922)',
        'at most five groups in a policy',
        'neither multi-NIC pods nor Auto Mode',
      ],
      default: 'off; `POD_SECURITY_GROUP_ENFORCING_MODE=strict` once switched on',
      sources: [
        { document: 'cilium/installation-cni-chaining-aws-cni', lines: [[107, 160]] },
        {
          document: 'cilium/cni-config',
          lines: [[54, 58]],
          passage: 'Routes left to the VPC CNI',
        },
        {
          document: 'vpc-cni/readme',
          lines: [[488, 539]],
          passage: 'Variables of security groups for pods',
        },
        { document: 'eks-user-guide/security-groups-for-pods' },
        { document: 'eks-best-practices/sgpp', lines: [[41, 92]], passage: 'Enforcing modes' },
        { document: 'web/github-com-cilium-cilium-issues-36803' },
        { document: 'web/github-com-cilium-cilium-pull-38954' },
        { document: 'web/github-com-cilium-cilium-issues-29922' },
      ],
    },
    'aws.outposts-local-zones': {
      support: 'unknown',
      searched:
        'The pages of AWS on Outposts, Local Zones and other plugins, and the guide to this chain; none speaks of Cilium in these places.',
      sources: [
        { document: 'eks-user-guide-2024/eks-outposts', lines: [[121, 131]] },
        { document: 'cilium/installation-cni-chaining-aws-cni', lines: [[13, 160]] },
      ],
    },
    'performance.kernel-bypass': {
      support: 'no',
      value: 'tcx only; the chart keeps packets on the host stack',
      reason:
        'In a chain the chart sets `enable-host-legacy-routing: "true"`. That rules out eBPF host routing, netkit, BBR and BIG TCP for pods; XDP serves Services only under the kube-proxy replacement.',
      sources: [
        hostRouting,
        {
          document: 'cilium/tuning',
          lines: [
            [99, 100],
            [171, 200],
            [697, 701],
          ],
          passage: 'What netkit, host routing and BBR need',
        },
        { document: 'cilium/kubeproxy-free', lines: [[1116, 1147]], passage: 'XDP' },
      ],
    },
    'security.wireguard': {
      support: 'yes',
      value: 'Tested over the VPC CNI, with a setting for the MTU',
      reason:
        'The default entry of the test matrix runs with WireGuard. The VPC CNI gives pods the full MTU, so without the setting encrypted packets may be fragmented.',
      conditions: ['`cni.enableRouteMTUForCNIChaining=true`', 'UDP 51871 open between nodes'],
      default: 'off',
      sources: [
        {
          document: 'cilium/conformance-aws-cni',
          lines: [[278, 282]],
          passage: 'WireGuard in the tests',
        },
        { document: 'cilium/aws-cni-k8s-versions', lines: [[11, 14]] },
        {
          document: 'cilium/encryption-wireguard',
          lines: [
            [34, 37],
            [82, 88],
          ],
          passage: 'Port, and MTU in a chain',
        },
      ],
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
        'ztunnel enrols only pods whose network namespace the agent knows, and the chained plugin does not name it. The older mutual authentication is deprecated, and no source speaks of it over the VPC CNI.',
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
      ],
    },
    'security.egress-gateway': {
      support: 'no',
      value: 'Needs masquerading, which the chain turns off',
      reason:
        'The agent refuses the feature without IPv4 and eBPF masquerading, and the guide sets `enableIPv4Masquerade=false`. A user who ran it over the VPC CNI with masquerading on found its traffic lost (issue 29605).',
      sources: [egressGateway, guide, { document: 'web/github-com-cilium-cilium-issues-29605' }],
    },
    'observability.metrics': {
      support: 'yes',
      value: 'As with Cilium alone, less the figures of layer 7',
      reason:
        'Agent, operator and Hubble publish theirs as elsewhere. Those on HTTP and DNS answers come from layer 7 rules, which this chain does not support.',
      default: 'operator and Envoy on, agent and Hubble off',
      sources: [
        {
          document: 'cilium/metrics',
          lines: [
            [9, 60],
            [1215, 1417],
          ],
        },
        { document: 'cilium/visibility', lines: [[13, 35]], passage: 'Layer 7 takes a rule' },
        testsLeftOut,
      ],
    },
    'observability.l7-visibility': {
      support: 'no',
      value: 'Hangs on layer 7 rules, unsupported here',
      reason:
        'Hubble records HTTP and DNS for traffic that a rule of layer 7 selects, and this chain does not support such rules.',
      sources: [{ document: 'cilium/visibility', lines: [[13, 35]] }, testsLeftOut],
    },
    'observability.service-map': {
      support: 'yes',
      value: 'Drawn live by Hubble UI, layers 3 and 4',
      reason: 'The map comes from the flows of Hubble; those of layer 7 are missing here.',
      conditions: ['`hubble.relay.enabled=true` and `hubble.ui.enabled=true`'],
      default: 'off',
      sources: [
        { document: 'cilium/hubble-index', lines: [[24, 30]] },
        { document: 'cilium-chart/readme-md', lines: [623, 709], passage: 'Relay and UI' },
        testsLeftOut,
      ],
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
    'services.gateway-api': {
      support: 'partial',
      missing: 'replies through every node, by three reports; tests of this chain',
      value: 'Reported to fail on nodes without the backend',
      reason:
        'Reports of 2024 and 2026 tell of connections that get no reply over the VPC CNI, the newest for 1.19.4 where 1.18.0 had worked. All are closed, and we found no release that names a repair.',
      conditions: [
        '`kubeProxyReplacement=true`, which is untested here',
        'a trial on each node, those without a backend in particular',
      ],
      default: 'off',
      sources: [
        { document: 'web/github-com-cilium-cilium-issues-46447' },
        { document: 'web/github-com-cilium-cilium-issues-33685' },
        { document: 'web/github-com-cilium-cilium-issues-32592' },
        { document: 'cilium/installation', lines: [[1, 12]], passage: 'Prerequisites' },
      ],
    },
    'services.ingress': {
      support: 'unknown',
      searched:
        'The page on Ingress, the guide to this chain and its tests, none of which joins the two. The reports on the Gateway API concern the same Envoy, but not Ingress.',
      sources: [
        { document: 'cilium/ingress', lines: [[48, 59]] },
        testSettings,
        testsLeftOut,
        { document: 'web/github-com-cilium-cilium-issues-46447' },
      ],
    },
    'services.l2-announce': {
      support: 'no',
      value: 'A VPC does not carry ARP for foreign addresses',
      reason:
        'The feature is made for local networks on premises and needs the kube-proxy replacement; the hypervisor of AWS filters ARP.',
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
        'Two balancers share the Services. Cilium picks the backend for what pods send to a ClusterIP and heeds the hints once its setting is on; its manual describes that for the replacement, but the code asks for the setting alone.',
      conditions: [
        '`loadBalancer.serviceTopology=true`; until then Cilium ignores the hints',
        'for hints by zone, a zone label on the node',
      ],
      default: 'off in Cilium',
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
      ],
    },
    'services.service-mesh': {
      support: 'partial',
      missing: 'mesh functions of Cilium in tests; mutual TLS',
      value: 'Istio beside it; own functions at layer 7 untested',
      reason:
        'What Istio asks of Cilium is given here: kube-proxy stays, `cni.exclusive` is false and packets take the host stack. The functions of Cilium run in the Envoy whose layer 7 rules this chain does not support.',
      sources: [
        {
          document: 'cilium/istio',
          lines: [
            [22, 37],
            [60, 63],
          ],
        },
        { document: 'cilium/tuning', lines: [[189, 190]], passage: 'Host routing and Istio' },
        hostRouting,
        testsLeftOut,
      ],
    },
    'multicluster.connect': {
      support: 'partial',
      missing: 'cluster ids from 128 to 255 and from 384 to 511',
      value: 'Cluster Mesh with cluster ids up to 127',
      reason:
        'Chart and agent refuse the other ids in this mode, because a bit they need belongs to the VPC CNI and policy would drop traffic. A mesh of 511 adds the ids from 256 to 383.',
      conditions: [
        'pod ranges that do not overlap, with routes between the VPCs',
        '`ipv4NativeRoutingCIDR` that covers all clusters',
      ],
      default: 'off',
      sources: [
        { document: 'cilium/cluster-id-check', lines: [[69, 81]] },
        { document: 'cilium/chart-validate', lines: [[164, 169]] },
        { document: 'web/github-com-cilium-cilium-issues-21330' },
        { document: 'cilium/setup', lines: [[23, 76]], passage: 'Prerequisites' },
      ],
    },
    'multicluster.services': {
      support: 'partial',
      missing: 'remote backends behind NodePorts and for clients on the host network',
      value: 'Global services for pods; NodePorts stay local',
      reason:
        'kube-proxy serves NodePorts and hosts in this mode, and it knows the backends of its own cluster alone.',
      conditions: [
        'for clients on the host network, `socketLB.enabled=true` with `socketLB.hostNamespaceOnly=true`',
      ],
      sources: [
        {
          document: 'cilium/global-services',
          lines: [
            [16, 22],
            [223, 236],
          ],
        },
        { document: 'cilium/kubeproxy-free', lines: [[145, 146]], passage: 'ClusterIPs only' },
      ],
    },
    'multicluster.vm-bare-metal': {
      support: 'partial',
      missing: 'an agent for such machines; DNS names, VTEP and egress gateway',
      value: 'Outside machines by address rules only',
      reason:
        'Of the ways by which Cilium alone reaches them, DNS rules are unsupported here, VTEP speaks VXLAN and the egress gateway does not start.',
      sources: [
        { document: 'cilium/layer3', lines: [[388, 407]], passage: 'CIDR based rules' },
        { document: 'cilium/vtep', lines: [[15, 17]] },
        testsLeftOut,
        egressGateway,
      ],
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
    { document: 'vpc-cni/aws-k8s-cni', lines: [[316, 330]], passage: 'Policy engine off' },
    {
      document: 'eks-best-practices/network',
      lines: [[467, 472]],
      passage: 'One policy engine in a cluster',
    },
    { document: 'eks-user-guide/cni-network-policy-configure', passage: 'enableNetworkPolicy' },
    {
      document: 'eks-user-guide/alternate-cni-plugins',
      lines: [
        [14, 33],
        [56, 58],
      ],
    },
  ],
  reviewed: '2026-11-27',
} as const satisfies Mode<'amazon-vpc-cni' | 'cilium'>;
