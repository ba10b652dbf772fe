import type { Mode } from '../mode.ts';
import { fargateBeside } from './conditions.ts';

export const vpcCniPrefix = {
  name: 'VPC CNI, prefix delegation',
  short: 'Prefixes',
  summary:
    'A slot of an ENI takes a /28 block of 16 IPv4 addresses in place of a single one, so that a node has addresses for more pods.',
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
      step: 'Calculate `max-pods` for self-managed nodes and for launch templates that name an AMI; managed node groups without one do it by themselves. The address in the user guide is dead, by a report of March 2026; this release still has the script.',
      language: 'bash',
      code: `curl -O https://raw.githubusercontent.com/awslabs/amazon-eks-ami/v20260304/templates/al2/runtime/max-pods-calculator.sh
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
    'VPC CNI v1.9.0 or newer, by the README v1.11 on bare metal, and no downgrade below while nodes hold prefixes',
    'contiguous /28 blocks in the subnets',
    'for Windows nodes: platform versions that the guides list, or later ones',
    'a higher `max-pods`, best on new nodes: the 3 × 9 slots of an m5.large take 432 addresses, and EKS advises 110 pods',
  ],
  supportedBy:
    'AWS, for the plugin is the only CNI that Amazon EKS supports on EC2 nodes, and its user guide documents prefixes for them.',
  same: [
    {
      features: [
        'networking.kube-proxy-replacement',
        'ipam.lb-ipam',
        'security.mtls',
        'services.dsr',
        'services.maglev',
        'services.gateway-api',
        'services.l2-announce',
        'services.bgp-service-ips',
        'services.topology-aware',
        'services.service-mesh',
        'services.source-ip',
        'multicluster.services',
      ],
      reason:
        'Prefixes are a matter of ipamd and, on Windows nodes, of the VPC Resource Controller. Services, load balancers and meshes are not among the tasks of the components that the README lists, and the NodePort rules of the plugin have a variable of their own.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[45, 52]], passage: 'Components' },
        { document: 'vpc-cni/readme', lines: [[556, 564]], passage: 'Prefixes' },
        { document: 'eks-best-practices/networking', lines: [35], passage: 'Windows nodes' },
        { document: 'vpc-cni/readme', lines: [[161, 168]], passage: 'NodePort support' },
      ],
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
      sources: [
        { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Variables, none for these' },
      ],
    },
    {
      features: ['networking.native-routing', 'networking.snat', 'security.egress-gateway'],
      reason:
        'Prefixes belong to ordinary ENIs in the subnets of the VPC, and the guide lists SNAT among the features that go with them.',
      sources: [
        { document: 'eks-user-guide/cni-increase-ip-addresses', passage: 'Compatibility' },
        { document: 'vpc-cni/readme', lines: [[231, 266]], passage: 'External SNAT variables' },
      ],
    },
    {
      features: ['networking.kube-proxy-modes'],
      reason:
        'The pages on the modes of kube-proxy ask for releases, kernels and modules, and do not mention prefixes. The weekly test of all modes does not switch them on.',
      sources: [
        { document: 'eks-best-practices-nftables/nftables', lines: [[13, 49], 87] },
        { document: 'eks-best-practices/ipvs', lines: [[28, 111]], passage: 'Switch to IPVS' },
        { document: 'vpc-cni/mixed-os-test', passage: 'No word on prefixes' },
        { document: 'vpc-cni/snat-kube-proxy-test', passage: 'No word on prefixes' },
        {
          document: 'vpc-cni/weekly-cron-tests',
          lines: [
            [14, 16],
            [110, 115],
          ],
          passage: 'Schedule',
        },
      ],
    },
    {
      features: ['networking.rdma-sriov'],
      reason:
        'EFA comes from a device plugin or a DRA driver, and its `efa-only` interfaces have no addresses, hence no prefixes.',
      sources: [
        {
          document: 'eks-user-guide/device-management-efa',
          passage: 'DRA driver, device plugin and addresses',
        },
      ],
    },
    {
      features: ['networking.bandwidth'],
      reason:
        'The README names a conflict of the bandwidth plugin with network policy, and none with prefixes.',
      sources: [{ document: 'vpc-cni/readme', lines: [[589, 597]], passage: 'Bandwidth plugin' }],
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
        'The user guide names prefix delegation among the configurations of network policy, and network policy among the features that go with prefixes.',
      sources: [
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [[25, 33], 41],
          passage: 'Supported configurations',
        },
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
      features: ['services.node-local-dns'],
      reason:
        'The cache listens on the host network, and the agent judges by the address that a pod calls, so that of the pod plays no part.',
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
        'aws.nlb-alb-ip-targets',
        'multicluster.connect',
        'multicluster.vm-bare-metal',
      ],
      reason:
        'A pod still holds an address that an ENI carries in the VPC; the load balancer controller looks for it among the prefixes as well.',
      sources: [
        { document: 'eks-best-practices/prefix-mode-linux', lines: [[22, 28]] },
        {
          document: 'aws-load-balancer-controller/pod-eni-info-resolver',
          lines: [
            [282, 283],
            [483, 488],
          ],
        },
        { document: 'eks-best-practices/ip-optimization-strategies', lines: [[12, 20]] },
      ],
    },
    {
      features: ['aws.eks-anywhere', 'aws.hybrid-nodes', 'aws.hybrid-nodes-gateway'],
      reason:
        'Outside AWS the plugin is not offered or not supported, so there is nothing to give prefixes to. On cloud nodes the gateway asks for the plugin and says nothing of prefixes.',
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
        'The passages cited on images, metrics, records and tools do not mention prefix delegation. `aws-node` runs on Linux nodes alone.',
      sources: [
        { document: 'eks-user-guide/container-network-observability' },
        { document: 'vpc-cni/readme', lines: [[427, 434]], passage: 'Metrics' },
        {
          document: 'network-policy-agent/readme',
          lines: [[121, 272]],
          passage: 'CLI and metrics',
        },
        { document: 'vpc-cni/aws-vpc-cni-values', lines: [[9, 70]], passage: 'Images' },
        { document: 'vpc-cni/release-workflow', passage: 'No word on prefixes' },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[382, 388]], passage: 'Linux nodes' },
        { document: 'eks-best-practices/runtime', lines: [[115, 138], 146, 150] },
      ],
    },
  ],
  answers: {
    'networking.ipv6': {
      support: 'no',
      value: 'A mode of IPv4 clusters; IPv6 has /80 prefixes',
      reason:
        'IPv6 clusters rest on prefix delegation too, but their family is chosen at their creation and their prefix is a /80. That is a mode of its own.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[562, 570]], passage: 'Sizes of prefixes' },
        { document: 'vpc-cni/readme', lines: [[640, 650]], passage: 'ENABLE_IPv6' },
        { document: 'eks-user-guide/cni-ipv6', lines: [20], passage: 'Choice of the family' },
      ],
    },
    'networking.dual-stack': {
      support: 'no',
      value: 'IPv4 to pods; IPv6 outbound by `ENABLE_V6_EGRESS`',
      reason:
        'The plugin treats both families at once as an invalid configuration. A variable of its own gives new pods a second interface for IPv6 egress, to which network policy does not apply.',
      conditions: [
        '`ENABLE_V6_EGRESS=true` on `aws-node` and `aws-vpc-cni-init`, for IPv6 egress',
        'an IPv6 address on the primary ENI of the node, for the same, or it stays off with an error in the log',
      ],
      default: 'Off',
      since: 'v1.13.0',
      sources: [
        { document: 'vpc-cni/readme', lines: [[636, 638]], passage: 'IPv4 or IPv6, not both' },
        { document: 'vpc-cni/readme', lines: [[689, 701]], passage: 'ENABLE_V6_EGRESS' },
        { document: 'eks-user-guide/cni-network-policy', lines: [61], passage: 'Only `eth0`' },
      ],
      reviewed: '2026-11-29',
    },
    'networking.windows': {
      support: 'partial',
      missing: 'IPv6, custom networking, security groups for pods and network policy',
      value: 'IPv4, with a switch of its own in the ConfigMap',
      reason:
        '`ENABLE_PREFIX_DELEGATION` acts on Linux nodes. Windows nodes get their /28 blocks from the VPC Resource Controller, on a single ENI: 144 addresses on m5.large, with 110 pods as the default limit. SNAT of what leaves the VPC cannot be switched off, though ranges can be exempt.',
      conditions: [
        '`enable-windows-ipam` and `enable-windows-prefix-delegation` set to `"true"`',
        'Nitro instances',
        'contiguous /28 blocks in the subnets',
        'platform versions that the guides to Windows and to prefixes list, or later ones',
        '`AmazonEKSVPCResourceController` on the role of the cluster',
        'instance role of the nodes in the RBAC group of kube-proxy for Windows',
        'a Linux or Fargate node, at least one, for the system pods',
        'neither Auto Mode, Fargate nor hybrid nodes',
        'advised: new nodes, so that none has pods in both modes',
        'above 100 Services: direct server return advised, as the node may run out of ports',
      ],
      because:
        'the guides also ask for platform versions and for an RBAC group, rule out Auto Mode, Fargate and hybrid nodes, and advise against both modes on one node.',
      default: 'Off',
      sources: [
        {
          document: 'eks-best-practices/networking',
          lines: [
            [17, 49],
            [55, 59],
          ],
        },
        {
          document: 'eks-best-practices/prefix-mode-windows',
          lines: [[8, 12], 39, 78, [92, 94]],
          passage: 'Switch, pod limit and new nodes',
        },
        {
          document: 'eks-user-guide/cni-increase-ip-addresses-procedure',
          lines: [
            [55, 61],
            [137, 151],
          ],
          passage: 'Linux and Windows',
        },
        {
          document: 'eks-user-guide/cni-increase-ip-addresses-procedure',
          lines: [17, 21, [33, 52], 187],
          passage: 'Blocks, Nitro and platform versions',
        },
        {
          document: 'eks-user-guide-2024/windows-support',
          lines: [22, 24, [26, 29], 31, 32, [40, 72], 78, 104, [130, 157]],
        },
        { document: 'eks-user-guide/external-snat', lines: [46], passage: 'Windows nodes' },
        {
          document: 'vpc-cni/aws-k8s-cni',
          lines: [[82, 85]],
          passage: 'Both keys off in the ConfigMap',
        },
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [41],
          passage: 'Linux nodes only',
        },
      ],
      reviewed: '2026-11-29',
    },
    'networking.multi-interface': {
      support: 'yes',
      value: 'Multus; `ENABLE_MULTI_NIC` on several network cards',
      because:
        'the user guide documents several network cards, if not with prefixes, and asks for an annotation on the pods.',
      reason:
        'Multus leaves the default interface and its addresses to the plugin. The passages cited do not speak of prefixes together with `ENABLE_MULTI_NIC`, under which the user guide has addresses assigned on demand and not in bulk. In the code each managed network card has a pool of prefixes. By the page on network policy, what Multus adds stays without it.',
      conditions: [
        'for `ENABLE_MULTI_NIC`: v1.20.0 or newer, several network cards, and no security groups for pods',
        'the annotation `k8s.amazonaws.com/nicConfig: multi-nic-attachment` on the pods, for the same',
        'an application that uses the further interfaces itself, for the same',
        'Multus: the tag `node.k8s.amazonaws.com/no_manage` on its network interfaces',
        'multi-NIC: before a downgrade below v1.20.0, multi-homed pods removed, and nodes drained and replaced',
        'multi-NIC: not on cards with `efa-only` devices alone',
        'Multus: AWS supports neither the VPC CNI on the further interfaces nor their addresses',
      ],
      default: 'Off',
      sources: [
        { document: 'eks-user-guide/pod-multus', lines: [[15, 28]] },
        {
          document: 'eks-user-guide/pod-multiple-network-interfaces',
          lines: [
            [24, 34],
            [174, 178],
          ],
          passage: 'Conditions and other features',
        },
        { document: 'vpc-cni/data-store', lines: [[1732, 1747]], passage: 'Pools by card' },
        { document: 'vpc-cni/ipamd', lines: [[1216, 1225]], passage: 'Prefixes by card' },
        { document: 'vpc-cni/readme', lines: [[761, 784]], passage: 'Multi-NIC' },
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [[61, 64]],
          passage: 'Further interfaces',
        },
      ],
      reviewed: '2026-11-29',
    },
    'networking.chaining': {
      support: 'partial',
      missing: 'IPsec, L7 and DNS names in a chain with Cilium; iptables-nft under Calico eBPF',
      value: 'Calico policy or Cilium on top',
      reason:
        'Addressing stays with the plugin. By its guide Cilium is called once a pod has its interface and address, and the passages cited of Calico and Cilium do not mention prefixes. What Calico rules out for IPv6 pods does not arise in IPv4 clusters. On nodes with iptables-nft and SNAT on, v1.23.0 and, by its code, v1.23.1 overwrite the whole packet mark. By an open report Calico Enterprise in eBPF mode dropped pod traffic under v1.23.0.',
      conditions: [
        'one policy engine: AWS recommends it, and Calico conflicts with that of the plugin',
        'EC2 nodes outside Auto Mode, as neither Fargate nor Auto Mode takes another CNI',
        'Calico on pods with security groups: VPC CNI 1.11.0 or newer and `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        '`ANNOTATE_POD_IP`, by which Calico learns pod addresses sooner: the right to `patch` pods, which widens the reach of `aws-node` and which the EKS add-on has',
        'Calico eBPF: neither v3.32.0 nor v3.32.1 on kernel 6.10 or newer',
        'Cilium: VPC CNI 1.11.2 or newer, `cni.exclusive=false`, `routingMode=native`, `enableIPv4Masquerade=false`, and a restart of the pods that ran before it',
        'Cilium on pods with security groups: no layer 7 rules under `strict` (issue 29922, closed), and `bpf.vlanBypass={0}` where the VLAN filter drops their packets (issue 36803)',
      ],
      because:
        'neither Fargate nor Auto Mode takes another CNI, Calico has demands on pods with security groups and on kernels under eBPF, and Cilium on `cni.exclusive` and older pods.',
      sources: [
        {
          document: 'cilium/installation-cni-chaining-aws-cni',
          lines: [[66, 84]],
          passage: 'cni.exclusive',
        },
        {
          document: 'calico/release-notes-v3-32-2',
          lines: [29],
          passage: 'Fault over the VPC CNI',
        },
        {
          document: 'web/github-com-projectcalico-calico-pull-13260',
          passage: 'On kernel 6.10 or newer',
        },
        { document: 'calico-docs/eks', lines: [[32, 62]] },
        {
          document: 'cilium/installation-cni-chaining-aws-cni',
          lines: [
            [13, 35],
            [77, 84],
          ],
        },
        {
          document: 'eks-user-guide/alternate-cni-plugins',
          lines: [14, 58],
          passage: 'Fargate and Auto Mode',
        },
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
        {
          document: 'vpc-cni-master/nftables-connmark',
          lines: [[490, 503]],
          passage: 'The same rule in v1.23.1',
        },
        { document: 'web/github-com-cilium-cilium-issues-29922' },
        { document: 'web/github-com-cilium-cilium-issues-36803' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.summary': {
      support: 'partial',
      missing: 'rules for L7, for the host and by DNS name',
      value: 'Own eBPF engine for L3 and L4, names excluded',
      reason:
        'Prefixes go with network policy. Rules by name are effective on nodes of EKS Auto Mode alone, which this mode does not run on.',
      conditions: [
        '`enableNetworkPolicy=true` on the add-on or the chart',
        'Linux nodes on EC2',
        'kernel 5.10 or newer, with the BPF file system mounted',
        'self-managed clusters: the policy controller, which you deploy yourself',
        'Kubernetes 1.25 or newer',
        'pods with an owner, off the host network',
      ],
      because:
        'self-managed clusters have to deploy the policy controller, and the README of the agent asks for the BPF file system to be mounted.',
      default: 'Off; once on, a new pod is open until its policies are resolved',
      since: 'v1.14.0',
      sources: [
        { document: 'network-policy-agent/readme', lines: [[16, 19]], passage: 'BPF file system' },
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [[29, 33], 41, 46],
          passage: 'Supported configurations',
        },
        {
          document: 'eks-user-guide/cni-network-policy-configure',
          lines: [67, [196, 217], [237, 238]],
          passage: 'Kernel, and value of add-on and chart',
        },
        {
          document: 'vpc-cni/readme',
          lines: [109, 117, [738, 744]],
          passage: 'Self-managed clusters',
        },
        { document: 'vpc-cni/changelog', lines: [[513, 515]], passage: 'First release with it' },
        {
          document: 'vpc-cni/network-policy-faq',
          lines: [
            [3, 5],
            [41, 43],
          ],
          passage: 'Off by default',
        },
        { document: 'network-policy-controller/clusternetworkpolicy-types', lines: [[24, 266]] },
        { document: 'network-policy-agent/readme', lines: [7], passage: 'eBPF' },
        { document: 'eks-user-guide/auto-net-pol', lines: [212], passage: 'Mixed clusters' },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[392, 397]], passage: 'Nodes left out' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.fqdn': {
      support: 'no',
      value: 'Rules by name admit nothing outside Auto Mode',
      because: 'nodes of Auto Mode are EC2 instances too, and rules by name work there.',
      reason:
        'The agent beside `aws-node` skips egress entries without an address, so such a rule admits nothing. Names work on instances of Auto Mode.',
      sources: [
        { document: 'network-policy-agent/policyendpoints-controller', lines: [[461, 469]] },
        {
          document: 'network-policy-agent/clusterpolicyendpoints-controller',
          lines: [[317, 327]],
        },
        { document: 'eks-user-guide/auto-net-pol', lines: [125, 212], passage: 'DNS-based rules' },
      ],
    },
    'policy.default-deny': {
      support: 'yes',
      value: '`NETWORK_POLICY_ENFORCING_MODE=strict` on `aws-node`',
      reason:
        'The variable stands on the `aws-node` container; the field of the NodeClass is for Auto Mode. By the code a policy for one direction alone opens the other. Agent v1.4.1, the one for v1.23.0, drops kubelet probes of a pod that only a ClusterNetworkPolicy selects.',
      conditions: [
        'network policy switched on',
        'Linux nodes on EC2',
        'policies for all pods off the host network, CoreDNS among them',
        'by the user guide, pods with an owner such as a Deployment',
      ],
      default: '`NETWORK_POLICY_ENFORCING_MODE=standard`, which leaves a new pod open at first',
      since: 'v1.17.1',
      because:
        'pods on the host network need no policy, and the user guide applies network policy to Linux nodes on EC2 alone.',
      sources: [
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [41, 46],
          passage: 'Linux nodes on EC2',
        },
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
        { document: 'web/github-com-aws-aws-network-policy-agent-issues-635' },
        { document: 'web/github-com-aws-aws-network-policy-agent-pull-636' },
        { document: 'vpc-cni/changelog', lines: [[3, 6]], passage: 'Agent for v1.23.0' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.imds-pod-identity': {
      support: 'yes',
      value: 'Egress rules that leave it out; `ipBlock` for the agent',
      reason:
        'Prefixes of this mode are for IPv4 clusters, and what the general answer lacks is policy on the IPv4 egress of IPv6 pods. What no egress rule lists is closed to a pod that an egress policy selects, `169.254.169.254` included; roles of service accounts and Pod Identity do without it.',
      conditions: [
        'network policy switched on',
        'Linux nodes on EC2',
        '`169.254.170.23/32` allowed to pods with EKS Pod Identity',
        'STS allowed by `ipBlock` to pods with IAM roles for service accounts',
        'no host network, which is exempt, and by the user guide an owner such as a Deployment',
        'no interface of a chained plugin such as Multus, which policy leaves out',
        '`NETWORK_POLICY_ENFORCING_MODE=strict` (v1.17.1 or newer), to hold from the start of a pod on; it then wants a policy for every pod off the host network',
        '`POD_SECURITY_GROUP_ENFORCING_MODE=standard` for pods with security groups',
        'Pod Identity: EKS, not EKS Anywhere or other clusters; on Outposts excluded by its own page, admitted by a later one, but for local clusters on EBS',
      ],
      because:
        '`NETWORK_POLICY_ENFORCING_MODE=strict` came with v1.17.1, the user guide applies policy to EC2 nodes and first interfaces, and two pages differ on Pod Identity on Outposts.',
      default: 'Network policy off',
      sources: [
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [33, 41, 46, [58, 64]],
          passage: 'Prefixes; nodes, owner, metadata and further interfaces',
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
        {
          document: 'eks-user-guide-2024/service-accounts',
          lines: [[249, 260]],
          passage: 'Where Pod Identity is not to be had',
        },
        {
          document: 'eks-user-guide/eks-outposts',
          lines: [[188, 191]],
          passage: 'Pod Identity on Outposts',
        },
      ],
    },
    'aws.summary': {
      support: 'yes',
      value: 'Documented and supported by AWS, off until asked for',
      reason:
        'EKS installs the plugin with prefixes switched off in IPv4 clusters. Once they are on it is still the one CNI that EKS supports on EC2 nodes.',
      sources: [
        {
          document: 'eks-user-guide/cni-increase-ip-addresses-procedure',
          lines: [56],
          passage: 'Default',
        },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[275, 276]], passage: 'Default' },
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14] },
      ],
    },
    'aws.eks-default': {
      support: 'yes',
      value: 'Preinstalled by EKS, with one variable changed',
      because:
        'EKS installs the plugin as a managed add-on or self-managed, and the variable is there in both.',
      reason:
        'The switch is a variable of the plugin itself, which EKS installs as the managed add-on or self-managed. The add-on does not reconcile such modes, but an update of it without `--resolve-conflicts PRESERVE` may set the variable back.',
      default: '`ENABLE_PREFIX_DELEGATION=false`',
      sources: [
        { document: 'vpc-cni/readme', lines: [[556, 564]], passage: 'ENABLE_PREFIX_DELEGATION' },
        {
          document: 'eks-user-guide-2024/eks-networking-add-ons',
          lines: [[249, 262]],
          passage: 'Updating the add-on',
        },
        { document: 'eks-best-practices/vpc-cni', lines: [126, [136, 140], 152] },
        {
          document: 'eks-user-guide/eks-networking-add-ons',
          lines: [[30, 35]],
          passage: 'Add-on in the console, self-managed copy elsewhere',
        },
      ],
    },
    'aws.fargate': {
      support: 'partial',
      missing: 'prefixes, which are for EC2 nodes, and network policy of the plugin',
      value: 'Pods on Fargate in the same cluster, without prefixes',
      because:
        'each Fargate node of a cluster has a copy of the plugin, to which the guide to prefixes does not apply, and its pods want a profile, private subnets with NAT, and DNS.',
      reason:
        'The guide to prefixes applies to EC2 nodes. A pod on Fargate shares its interface with no other pod, and the version of the plugin there is not yours to update; `aws-node` with its variables keeps away.',
      conditions: fargateBeside,
      sources: [
        { document: 'eks-user-guide/cni-increase-ip-addresses', passage: 'Applies to' },
        { document: 'eks-user-guide-2024/fargate', lines: [21, 38, 41, 47, 49, 55] },
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [41],
          passage: 'No network policy on Fargate',
        },
        { document: 'eks-user-guide/managing-vpc-cni', lines: [22], passage: 'Fargate nodes' },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[392, 397]], passage: 'Nodes left out' },
      ],
      reviewed: '2026-11-29',
    },
    'aws.auto-mode': {
      support: 'no',
      value: 'Auto Mode nodes take /28 blocks by themselves',
      reason:
        'What this mode is for is built into Auto Mode. It has single addresses once a subnet has no block left or, by a newer copy of the NodeClass page, by choice. `aws-node` keeps off these nodes, and the page on networking supports neither its switch nor warm targets there.',
      sources: [
        {
          document: 'eks-user-guide/auto-networking',
          lines: [[43, 60]],
          passage: 'Prefix delegation',
        },
        { document: 'web/docs-aws-amazon-com-us-us-eks-latest-userguide-create-node-c' },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[392, 397]], passage: 'Nodes left out' },
      ],
    },
    'aws.node-autoscaling': {
      support: 'yes',
      value: 'For more pods set `maxPods`; Karpenter counts no prefixes',
      because:
        'in managed node groups the type with the lowest limit decides, and the settings of Karpenter name the default for reserved ENIs.',
      default: '`RESERVED_ENIS=0`',
      reason:
        'By its code Karpenter plans ENIs × (addresses − 1) + 2 pods on images with the EKS pod limit, whatever the plugin puts into the slots. `maxPods` takes the place of the formula and goes to the kubelet. Managed node groups, which Cluster Autoscaler scales, calculate the limit themselves.',
      conditions: [
        '`spec.kubelet.maxPods` in the EC2NodeClass, no higher than the addresses of each type',
        'managed node groups: no launch template with an AMI, or `max-pods` in it',
        'managed node groups of several types: the lowest limit among them is that of all',
        'security groups for pods: `ENABLE_POD_ENI=true` first, as Karpenter waits for their resource; prefixes make up for the ENI of their trunk, and `RESERVED_ENIS=1` takes it off the count',
        'Windows nodes: Karpenter counts single addresses of one ENI',
        'Windows groups at zero: tags, by which Cluster Autoscaler knows their addresses',
      ],
      sources: [
        {
          document: 'karpenter/instance-types',
          lines: [
            [641, 660],
            [732, 742],
          ],
          passage: 'Pods of a node',
        },
        { document: 'karpenter/nodeclasses', lines: [[337, 349]], passage: 'maxPods' },
        {
          document: 'karpenter/troubleshooting',
          lines: [
            [237, 251],
            [547, 554],
          ],
        },
        { document: 'karpenter/scheduling', lines: [[112, 117]], passage: 'Security groups' },
        { document: 'karpenter/settings', lines: [46], passage: 'RESERVED_ENIS' },
        {
          document: 'eks-best-practices/prefix-mode-linux',
          lines: [[61, 63]],
          passage: 'Several types in a group',
        },
        {
          document: 'eks-user-guide/cni-increase-ip-addresses-procedure',
          lines: [
            [71, 75],
            [116, 124],
          ],
          passage: 'Managed node groups',
        },
        {
          document: 'eks-best-practices/cluster-autoscaler',
          lines: [[500, 519]],
          passage: 'Node groups',
        },
      ],
      reviewed: '2026-11-29',
    },
    'aws.security-groups-for-pods': {
      support: 'yes',
      value: 'Goes with prefixes, which add no branch ENIs',
      reason:
        'A branch ENI takes one primary address and no prefix, and the cap by instance type stays: 9 such pods on m5.large. Their trunk takes the place of one ENI. They can share nodes with pods from prefixes, and they count towards `max-pods`.',
      conditions: [
        '`ENABLE_POD_ENI=true`, and `AmazonEKSVPCResourceController` on the cluster role',
        'a Nitro type with trunking',
        'Linux nodes in private subnets, with a NAT device for the internet under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`',
        'existing groups, five in a policy and, by the default quota, for a pod at most, with rules for DNS to the cluster security group, inbound there too, and for probes from it',
        'by one AWS guide: a termination grace period above zero; by the user guide, up to v1.10.2 only',
        'not combined with the multi-NIC feature',
        '`DISABLE_TCP_EARLY_DEMUX=true` for TCP probes, unless `POD_SECURITY_GROUP_ENFORCING_MODE` is `standard` (v1.7.3 and Linux 4.6 or newer)',
        '`POD_SECURITY_GROUP_ENFORCING_MODE=standard` (v1.11.0 or newer) for kube-proxy in IPVS mode or NodeLocal DNSCache, and by one AWS guide for network policy',
        '`POD_SECURITY_GROUP_ENFORCING_MODE=standard`: no filter inside a node; with SNAT on, for traffic out of the VPC, the groups of the node in place of those of the pod',
        '`externalTrafficPolicy: Local` with instance targets: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        'after a change of `POD_SECURITY_GROUP_ENFORCING_MODE`: new pods in place of those that have groups',
        'warm targets sized for the pods without groups of their own',
        '`ENABLE_POD_ENI` switched off again: instances replaced, as their trunk ENI stays',
        'a branch ENI free on the node, or the pod stays pending; much churn can slow its start',
      ],
      because:
        'one guide demands `standard`, under which with SNAT the groups of the node apply beyond the VPC, a pod waits for a free branch ENI, and others want NAT, rules and a grace period.',
      default: 'Off; once on, `POD_SECURITY_GROUP_ENFORCING_MODE=strict`',
      sources: [
        {
          document: 'eks-best-practices/network',
          lines: [[297, 331]],
          passage: 'Rules for DNS and probes',
        },
        { document: 'eks-best-practices/sgpp', lines: [[118, 120]], passage: 'Grace period' },
        { document: 'vpc-cni/readme', lines: [[488, 539]], passage: 'Variables' },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [[13, 15], 40, [42, 46], [48, 49]],
          passage: 'Private subnets, instance types, `Local`, SNAT, NodeLocal DNSCache',
        },
        {
          document: 'eks-best-practices/sgpp',
          lines: [27, [33, 49]],
          passage: 'Role, limits and probes',
        },
        { document: 'karpenter/scheduling', lines: [116], passage: 'One ENI for the trunk' },
        { document: 'vpc-cni/readme', lines: [[566, 568]], passage: 'Branch ENIs' },
        { document: 'eks-user-guide/cni-increase-ip-addresses', passage: 'Considerations' },
        { document: 'vpc-resource-controller/readme', lines: [[30, 32]], passage: 'Five groups' },
        {
          document: 'eks-user-guide/pod-multiple-network-interfaces',
          lines: [178],
          passage: 'Other features',
        },
        {
          document: 'eks-best-practices/network',
          lines: [[391, 394]],
          passage: 'Beside network policy',
        },
      ],
      reviewed: '2026-11-29',
    },
    'aws.vpc-flow-logs': {
      support: 'yes',
      value: 'Pod addresses appear; as destinations in `pkt-dstaddr`',
      because:
        'the page on limits of the logs speaks of secondary addresses, not of those out of a prefix.',
      reason:
        'For a destination that is a secondary address of the ENI or none of its own, AWS says that `dstaddr` shows the primary one; the page names no prefixes. Traffic between pods of one node is routed on the node and so, we infer, not logged. SNAT, on by default, puts the node address in place of that of the pod beyond the VPC. Pods with security groups under `POD_SECURITY_GROUP_ENFORCING_MODE=strict` are the exception to both.',
      conditions: [
        'a log created with `pkt-dstaddr`, to see which pod was called, as fields cannot be added later',
        'queries to the Amazon DNS server and to instance metadata, among others, are not logged',
      ],
      sources: [
        { document: 'web/docs-aws-amazon-com-vpc-latest-userguide-flow-logs-limitat' },
        {
          document: 'eks-best-practices/ip-optimization-strategies',
          lines: [12],
          passage: 'Visibility of pod addresses',
        },
        { document: 'eks-best-practices/network', lines: [[252, 262]], passage: 'Flow Logs' },
        {
          document: 'vpc-cni/cni-proposal',
          lines: [
            [88, 121],
            [171, 178],
          ],
          passage: 'Routes on the node, and SNAT',
        },
        { document: 'eks-best-practices/sgpp', lines: [[66, 70]], passage: 'Strict mode' },
      ],
      reviewed: '2026-11-29',
    },
    'aws.outposts-local-zones': {
      support: 'partial',
      missing:
        'local clusters on Outposts; elsewhere there, and in Local Zones, no page names prefixes',
      value: 'EC2 nodes, but none in local clusters on Outposts',
      reason:
        'The VPC of a local cluster on Outposts can have no IP prefixes, be the Outpost configured with EBS or with EC2 instance store. The page on prefixes applies to nodes on EC2 in general. Neither it nor the pages on Outposts and Local Zones say more of nodes on Outposts in clusters of the cloud, or of those in Local Zones.',
      conditions: [
        'Nitro instance types',
        'Outposts racks, and nodes that you manage yourself',
        'no subnet of the Outpost or of a Local Zone passed in when the cluster was created',
        'load balancers on Outposts: ALB, no NLB; for Local Zones the guide names ALB',
      ],
      because:
        'both pages on local clusters rule IP prefixes out, and the page on prefixes applies to nodes on EC2 without an exception for Local Zones.',
      sources: [
        { document: 'eks-user-guide-2024/eks-outposts-local-cluster-overview', lines: [618] },
        {
          document: 'eks-user-guide/eks-outposts-instance-store-vpc-subnet-requirements',
          lines: [26],
          passage: 'Requirements on the VPC',
        },
        {
          document: 'eks-user-guide/eks-outposts',
          lines: [
            [98, 101],
            [128, 131],
            [173, 176],
          ],
        },
        { document: 'eks-user-guide-2024/eks-outposts-self-managed-nodes', lines: [23] },
        { document: 'eks-user-guide-2024/local-zones', passage: 'No mention of prefixes' },
        { document: 'eks-user-guide/cni-increase-ip-addresses', passage: 'Applies to EC2 nodes' },
        { document: 'eks-user-guide/cni-increase-ip-addresses-procedure', lines: [21] },
      ],
    },
    'ipam.prefix-delegation': {
      support: 'yes',
      value: 'The mode itself: /28 blocks in the slots of the ENIs',
      reason:
        'EC2 may refuse a block with `InsufficientCidrBlocks` where the subnet is fragmented. More pods also take a higher `max-pods`. Blocks lie unused in part: up to 31 addresses in a table of the project for t3.small with `WARM_PREFIX_TARGET=1`.',
      conditions: [
        'Nitro instances, by the README bare metal ones from v1.11 on; types without Nitro go on with single addresses',
        'contiguous /28 blocks',
        'new nodes, preferably; for a downgrade below v1.9.0 without fail',
        'bare metal: no downgrade below v1.11',
        'Windows nodes: `enable-windows-prefix-delegation` in the ConfigMap, and a platform version that the guide lists, or a later one',
      ],
      because:
        'the README supports no downgrade below v1.11 on bare metal, and Windows nodes take a key of the ConfigMap and a platform version.',
      default: 'Off',
      since: 'v1.9.0',
      sources: [
        { document: 'vpc-cni/readme', lines: [[556, 570]], passage: 'ENABLE_PREFIX_DELEGATION' },
        {
          document: 'eks-best-practices/prefix-mode-linux',
          lines: [45, 55, [71, 93]],
          passage: 'Pod limit, unused addresses, contiguous blocks, new nodes',
        },
        {
          document: 'vpc-cni/prefix-and-ip-target',
          lines: [[19, 25]],
          passage: 'Unused addresses',
        },
        {
          document: 'eks-user-guide/cni-increase-ip-addresses-procedure',
          lines: [
            [33, 51],
            [138, 145],
          ],
          passage: 'Windows nodes',
        },
      ],
      reviewed: '2026-11-29',
    },
    'ipam.ip-pools': {
      support: 'partial',
      missing: 'a choice of subnet by namespace or by pod on these nodes',
      value: 'Node subnet and tagged ones, with room for blocks',
      reason:
        'Subnet discovery works with prefixes too and adds subnets of the zone with the tag `kubernetes.io/role/cni=1` and no tag for another cluster alone. ENIConfig can be added, which makes it custom networking.',
      conditions: [
        'contiguous /28 blocks in the subnets',
        '`ENABLE_SUBNET_DISCOVERY=true`, and `ec2:DescribeSubnets` among the rights of the plugin',
        'Linux nodes',
        'in a shared VPC: tags set in the account of the cluster',
      ],
      because:
        'on Fargate a profile chooses subnets by namespace, and the passages cited ask for contiguous blocks in subnets, not in every single one.',
      default: 'On',
      since: 'v1.18.0',
      sources: [
        {
          document: 'eks-user-guide/cni-subnet-selection',
          lines: [[13, 25], [53, 70], 92, [129, 130], 134],
          passage: 'Discovery, tags, rights and prefixes',
        },
        { document: 'vpc-cni/readme', lines: [[547, 554]], passage: 'ENABLE_SUBNET_DISCOVERY' },
        {
          document: 'eks-best-practices/prefix-mode-linux',
          lines: [[51, 55]],
          passage: 'Custom networking, and fragmented subnets',
        },
        {
          document: 'eks-user-guide-2024/fargate-profile',
          lines: [22, [54, 62]],
          passage: 'Subnets of a profile',
        },
      ],
    },
    'ipam.warm-pool': {
      support: 'yes',
      value: 'One spare /28, or targets in addresses',
      reason:
        '`WARM_PREFIX_TARGET` counts whole blocks. `WARM_IP_TARGET` and `MINIMUM_IP_TARGET` override it; by the guide the former, below 16, can spare a whole block in reserve. On Windows nodes keys of the ConfigMap do this; by default `warm-ip-target` is 1 and `minimum-ip-target` 3.',
      conditions: [
        'the variables: Linux nodes',
        'neither `WARM_PREFIX_TARGET` nor both address targets at zero',
      ],
      default: '`WARM_PREFIX_TARGET=1` in the manifest',
      because:
        'the README names no default, the variables are for Linux nodes, and a document of the project rules out zero for `WARM_PREFIX_TARGET` or for both address targets.',
      since: 'v1.9.0',
      sources: [
        { document: 'vpc-cni/readme', lines: [[572, 579]], passage: 'WARM_PREFIX_TARGET' },
        { document: 'vpc-cni/prefix-and-ip-target', lines: [[3, 7]] },
        { document: 'eks-best-practices/prefix-mode-linux', lines: [[65, 69]] },
        {
          document: 'vpc-cni/aws-k8s-cni',
          lines: [
            [285, 286],
            [382, 388],
          ],
          passage: 'Default, and Linux nodes',
        },
        {
          document: 'vpc-resource-controller/prefix-delegation-config-options',
          lines: [[1, 28]],
          passage: 'Windows nodes',
        },
      ],
    },
    'security.fips': {
      support: 'unknown',
      searched:
        'README, Makefile and workflow of releases of the plugin, none of which mentions FIPS, and the closed pull request 3645 on FIPS endpoints.',
      sources: [
        { document: 'vpc-cni/readme', passage: 'No mention of FIPS' },
        { document: 'vpc-cni/makefile', passage: 'No mention of FIPS' },
        { document: 'vpc-cni/release-workflow', passage: 'No mention of FIPS' },
        { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3645' },
      ],
    },
    'observability.policy-verdicts': {
      support: 'partial',
      missing: 'policy and pod by name, denials in the file at warn and error, ACCEPT but at debug',
      value: 'Verdict log of the agent, on the node or in CloudWatch',
      reason:
        'The agent logs verdicts by address. The README has denials logged at every level; by the code their line in the file is one of level info. The limit on CloudWatch in the general answer is one of Auto Mode.',
      conditions: [
        'network policy and `enable-policy-event-logs`, at the price of one CPU core per node',
        '`enable-cloudwatch-logs` and rights on CloudWatch Logs, to have them there',
        'pods that have a network policy, by the guide',
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
        {
          document: 'eks-user-guide/network-policies-troubleshooting',
          lines: [18, 27, 32],
          passage: 'Policy logs',
        },
      ],
      reviewed: '2026-11-29',
    },
    'observability.packet-capture': {
      support: 'external',
      provider: 'VPC Traffic Mirroring',
      value: 'Nothing built in; VPC Traffic Mirroring copies an ENI',
      reason:
        'The capture of the EKS node monitoring agent needs `tcpdump`, which the agent has on nodes of Auto Mode only. VPC Traffic Mirroring copies the traffic of an ENI by rules on address ranges, so, we infer, a rule can name an address out of a prefix.',
      conditions: [
        'an ENI of type `interface`, on an instance with neither Nitro v5 nor v6',
        'traffic other than ARP, DHCP, NTP, Windows activation and calls to the metadata service',
        'traffic that passes the ENI, as that between pods of one node, we infer, does not',
        'a monitoring appliance to receive the copies',
        'bandwidth of the instance, on which the copies draw',
        'to an instance as the target: packets within its MTU, or they are cut',
      ],
      because:
        'ARP, DHCP, NTP and Windows activation are not mirrored either, nor, we infer, what stays inside a node.',
      sources: [
        { document: 'vpc-cni/readme', passage: 'No capture' },
        {
          document: 'vpc-cni/cni-proposal',
          lines: [[88, 121]],
          passage: 'Routes between pods of one node',
        },
        { document: 'web/docs-aws-amazon-com-us-us-eks-latest-userguide-auto-get-tcp' },
        { document: 'web/docs-amazonaws-cn-vpc-latest-mirroring-what-is-traffic-mirro' },
        { document: 'web/docs-amazonaws-cn-awsec2-latest-apireference-api-trafficmirr' },
        { document: 'web/docs-aws-amazon-com-ec2-latest-instancetypes-ec2-nitro-insta' },
        { document: 'web/docs-aws-amazon-com-vpc-latest-mirroring-traffic-mirroring-n' },
      ],
      reviewed: '2026-11-29',
    },
    'services.ingress': {
      support: 'external',
      provider: 'AWS Load Balancer Controller',
      value: 'ALB of the AWS controller, in IP mode to prefixes too',
      conditions: [
        'AWS Load Balancer Controller, which you install',
        'instance mode: Services of type NodePort',
        'IP mode: the annotation `alb.ingress.kubernetes.io/target-type: ip`',
      ],
      default: 'Instance mode',
      because:
        'you install the controller, instance mode takes NodePorts, and IP mode an annotation.',
      reason:
        'No documented setting of the plugin serves Ingress. For IP mode the guide of the controller asks for pods on secondary addresses of ENIs. By its code it looks for a pod among the prefixes of an ENI as well. By default it uses instance mode, over a NodePort.',
      sources: [
        {
          document: 'aws-load-balancer-controller/how-it-works',
          lines: [[17, 60]],
          passage: 'From Ingress to ALB',
        },
        {
          document: 'aws-load-balancer-controller/pod-eni-info-resolver',
          lines: [
            [282, 283],
            [483, 488],
          ],
          passage: 'Prefixes of an ENI',
        },
        {
          document: 'vpc-cni/readme',
          lines: [[148, 784]],
          passage: 'Variables, none for Ingress',
        },
      ],
      reviewed: '2026-11-29',
    },
  },
  sources: [
    { document: 'eks-user-guide/cni-increase-ip-addresses-procedure', lines: [[15, 225]] },
    { document: 'eks-user-guide/cni-increase-ip-addresses' },
    { document: 'eks-best-practices/prefix-mode-linux', lines: [[18, 93]] },
    { document: 'eks-best-practices/prefix-mode-windows', lines: [[8, 12]] },
    { document: 'vpc-cni/readme', lines: [[556, 579]], passage: 'Prefix variables' },
    { document: 'vpc-cni/aws-k8s-cni', lines: [[285, 286]], passage: 'WARM_PREFIX_TARGET' },
    { document: 'vpc-cni/ipamd', lines: [[2770, 2778]], passage: 'Types other than Nitro' },
    { document: 'eks-user-guide/choosing-instance-type', lines: [[68, 106]] },
    {
      document: 'amazon-eks-ami-v20260304/max-pods-calculator',
      lines: [
        [12, 23],
        [121, 162],
      ],
    },
    { document: 'web/github-com-awslabs-amazon-eks-ami-issues-2651' },
    { document: 'vpc-cni/vpc-ip-resource-limit', lines: [[7353, 7365]], passage: 'm5.large' },
    {
      document: 'eks-user-guide-2024/eks-networking-add-ons',
      lines: [232, [249, 262]],
      passage: 'Updating the add-on',
    },
    { document: 'eks-user-guide/alternate-cni-plugins', lines: [14] },
  ],
  reviewed: '2026-11-28',
} as const satisfies Mode<'amazon-vpc-cni'>;
