import type { Mode } from '../mode.ts';
import { ownEngine } from './conditions.ts';

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
        'ipam.lb-ipam',
        'security.mtls',
        'services.dsr',
        'services.maglev',
        'services.gateway-api',
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
      features: ['services.source-ip'],
      reason:
        'The mode keeps the NodePort rules of the plugin, with their default, and sets nothing of kube-proxy or of a load balancer.',
      sources: [
        {
          document: 'vpc-cni/readme',
          lines: [[161, 168]],
          passage: 'AWS_VPC_CNI_NODE_PORT_SUPPORT',
        },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[239, 240]], passage: 'Default' },
      ],
    },
    {
      features: ['networking.kube-proxy-replacement', 'networking.kube-proxy-modes'],
      reason:
        'No variable hands Services to the plugin. What the pages and tests on kube-proxy name are releases, systems and the security groups of pods, and no way of taking addresses.',
      sources: [
        {
          document: 'vpc-cni/readme',
          lines: [[148, 784]],
          passage: 'Variables, none for Services',
        },
        { document: 'eks-best-practices-nftables/nftables', lines: [[13, 49], 87] },
        { document: 'eks-best-practices/ipvs', lines: [[28, 111]], passage: 'Switch to IPVS' },
        { document: 'vpc-cni/snat-kube-proxy-test', lines: [[77, 170]] },
        { document: 'vpc-cni/readme', lines: [517], passage: 'Strict mode and kube-proxy' },
      ],
    },
    {
      features: ['networking.bandwidth', 'networking.rdma-sriov'],
      reason:
        '`ENABLE_BANDWIDTH_PLUGIN` and `ENABLE_MULTI_NIC` are variables of their own, and EFA comes from a device plugin or DRA driver beside the plugin.',
      sources: [
        {
          document: 'vpc-cni/readme',
          lines: [
            [589, 597],
            [761, 784],
          ],
          passage: 'Both variables',
        },
        {
          document: 'eks-user-guide/device-management-efa',
          lines: [[13, 54]],
          passage: 'DRA driver and device plugin',
        },
      ],
    },
    {
      features: [
        'policy.admin-network-policy',
        'policy.deny-and-order',
        'policy.host',
        'policy.network-sets',
        'policy.staged-audit',
        'policy.protocols-ports',
        'policy.delegation',
        'policy.troubleshooting',
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
      features: ['policy.service-account'],
      reason:
        'The selector belongs to SecurityGroupPolicy, whose branch ENIs stand beside secondary addresses, and the feature matrix allows both.',
      sources: [
        { document: 'eks-best-practices/network', lines: [[304, 308]], passage: 'Selectors' },
        { document: 'vpc-cni/readme', lines: [500], passage: 'Branch interfaces' },
        { document: 'vpc-cni/readme', lines: [[786, 792]], passage: 'Feature matrix' },
      ],
    },
    {
      features: ['aws.vpc-flow-logs'],
      reason:
        'The general answer rests on VPC addresses of pods and names secondary IPv4 addresses of ENIs, as here; the SNAT of the plugin keeps its default.',
      sources: [
        { document: 'eks-best-practices/vpc-cni', lines: [[39, 43], 74], passage: 'The mode' },
        { document: 'eks-best-practices/network', lines: [[252, 262]], passage: 'Flow Logs' },
        {
          document: 'web/docs-aws-amazon-com-vpc-latest-userguide-flow-logs-limitat',
          passage: 'Secondary addresses',
        },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[245, 246]], passage: 'SNAT' },
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
        'On Outposts the plugin is the default CNI and this is its default mode. In Local Zones EKS offers EC2 nodes, on each of which the user guide deploys the plugin.',
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
    'networking.native-routing': {
      support: 'yes',
      value: 'Secondary addresses of ENIs, routable in the VPC',
      reason:
        'Pods talk by their own addresses, without a tunnel; since v1.8.0 networks joined by VPC peering, a transit VPC or Direct Connect can open connections to pods on any ENI. What leaves the VPC takes the primary address of the node, but for `AWS_VPC_K8S_CNI_EXTERNALSNAT=true` or ranges in `AWS_VPC_K8S_CNI_EXCLUDE_SNAT_CIDRS`. Neither applies to Windows nodes, and pods with security groups go untranslated under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, its default.',
      conditions: [
        'internet with SNAT on, by the guide: a public address on the node, in a public subnet',
        'internet without SNAT: private subnets with a NAT device',
        '`AWS_VPC_K8S_CNI_EXCLUDE_SNAT_CIDRS`: IPv4 ranges, with SNAT on',
      ],
      because:
        'the cluster is one of the IPv4 family, in which the general answer on IPv6 does not arise.',
      default: 'On, with SNAT to the node address for traffic leaving the VPC',
      sources: [
        {
          document: 'vpc-cni/cni-proposal',
          lines: [
            [22, 33],
            [88, 121],
          ],
          passage: 'Addresses and routes',
        },
        {
          document: 'vpc-cni/readme',
          lines: [[148, 784]],
          passage: 'Variables, none for a tunnel',
        },
        { document: 'vpc-cni/readme', lines: [[231, 266]], passage: 'SNAT settings' },
        {
          document: 'eks-user-guide/external-snat',
          lines: [16, 18, [29, 30], 34, 46, 53],
          passage: 'SNAT, v1.8.0',
        },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [44],
          passage: 'Security groups',
        },
      ],
      reviewed: '2026-11-29',
    },
    'networking.snat': {
      support: 'yes',
      value: 'As the node, out of the VPC; one variable ends that',
      reason:
        'IPv4 traffic out of the VPC takes the primary private address of the node. `AWS_VPC_K8S_CNI_EXTERNALSNAT=true` ends that: other networks see the pod, and a NAT device serves the internet. Pods with security groups keep their address under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, the default, and under `POD_SECURITY_GROUP_ENFORCING_MODE=standard` only with SNAT off.',
      because:
        'in a cluster of the IPv4 family nothing of IPv6 clusters arises; Windows nodes can exempt ranges, and `ENABLE_V6_EGRESS` stands in two containers.',
      conditions: [
        'Linux nodes: on Windows SNAT cannot be switched off; `ExcludedSnatCIDRs` exempts ranges',
        '`AWS_VPC_K8S_CNI_EXCLUDE_SNAT_CIDRS`, which exempts ranges: IPv4 ranges, with SNAT on',
        'internet for pods with security groups under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`: nodes in a private subnet with a NAT gateway or instance',
        'network ACLs by the port range of the system: `AWS_VPC_K8S_CNI_RANDOMIZESNAT=none`',
        'egress to IPv6 by `ENABLE_V6_EGRESS=true`: set in the init container too, an IPv6 address on the primary ENI; new pods only',
        'internet with SNAT on, by the guide: a public address on the node, in a public subnet',
        'Services with hybrid pods behind the Hybrid Nodes gateway: the ranges of those pods exempted',
      ],
      default: 'On, with `AWS_VPC_K8S_CNI_RANDOMIZESNAT=prng`',
      sources: [
        { document: 'vpc-cni/readme', lines: [[231, 266]], passage: 'SNAT settings' },
        { document: 'vpc-cni/readme', lines: [[512, 525]], passage: 'Enforcing mode and SNAT' },
        { document: 'vpc-cni/readme', lines: [[689, 699]], passage: 'ENABLE_V6_EGRESS' },
        {
          document: 'eks-user-guide/external-snat',
          lines: [18, 23, 29, 46],
          passage: 'Default and Windows',
        },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [44, 46],
          passage: 'Security groups',
        },
        { document: 'vpc-cni/network', lines: [[526, 577]], passage: 'Ranges of the VPC spared' },
        {
          document: 'eks-user-guide/hybrid-nodes-gateway-cni',
          lines: [91],
          passage: 'Ranges of hybrid pods',
        },
      ],
      reviewed: '2026-11-29',
    },
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
        'an IPv6 address on the primary ENI of the node, or it stays off with an error in the log',
      ],
      default: 'Off',
      since: 'v1.13.0',
      sources: [
        { document: 'vpc-cni/readme', lines: [[636, 638]], passage: 'IPv4 or IPv6, not both' },
        { document: 'vpc-cni/readme', lines: [[689, 709]], passage: 'Egress variables' },
        { document: 'eks-user-guide/cni-network-policy', lines: [61], passage: 'Only `eth0`' },
      ],
      reviewed: '2026-11-29',
    },
    'networking.chaining': {
      support: 'partial',
      missing: 'L7, DNS names and IPsec of chained Cilium; Calico eBPF on iptables-nft nodes',
      value: 'Base for Calico policy or for chained Cilium',
      reason:
        'What the general answer says of IPv6 pods does not arise here. While SNAT is on, v1.23.0 sets the packet mark as a whole on nodes with iptables-nft, as v1.23.1 does by its code. A report tells of pod traffic that Calico Enterprise in eBPF mode dropped for it.',
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
          passage: 'The same in v1.23.1',
        },
        {
          document: 'eks-user-guide/alternate-cni-plugins',
          lines: [14, 58],
          passage: 'Fargate and Auto Mode',
        },
        { document: 'web/github-com-cilium-cilium-issues-29922' },
        { document: 'web/github-com-cilium-cilium-issues-36803' },
      ],
      reviewed: '2026-11-29',
    },
    'networking.multi-interface': {
      support: 'yes',
      value: 'Multi-NIC on multi-card instances, otherwise Multus',
      reason:
        'With multi-NIC a pod gets an address on every network card that the plugin manages, in the subnet and groups of the node. By the guide addresses are then assigned one by one and not in bulk, so pods may start more slowly. Network policy covers these interfaces by the README; the page on it names `eth0` alone, and what Multus adds stays without.',
      because:
        'the mode has neither IPv6 clusters nor Auto Mode, and a pod asks for multi-NIC by an annotation.',
      conditions: [
        'multi-NIC: `ENABLE_MULTI_NIC=true` and an instance type with several network cards',
        'multi-NIC: the annotation `k8s.amazonaws.com/nicConfig: multi-nic-attachment` on the pods',
        'multi-NIC: no security groups for pods',
        'multi-NIC: an application that uses the further interfaces itself',
        'Multus: the tag `node.k8s.amazonaws.com/no_manage` on its network interfaces',
        'multi-NIC: before a downgrade below v1.20.0, multi-homed pods removed, and nodes drained and replaced',
        'multi-NIC: not on cards with `efa-only` devices alone',
        'Multus: AWS supports neither the VPC CNI on the further interfaces nor their addresses',
      ],
      default: 'Off: the plugin manages network card 0 alone',
      since: 'v1.20.0',
      sources: [
        { document: 'vpc-cni/readme', lines: [[761, 784]], passage: 'Multi-homed pods' },
        {
          document: 'eks-user-guide/pod-multiple-network-interfaces',
          lines: [24, [29, 34], [174, 182]],
          passage: 'Background, considerations, other features',
        },
        {
          document: 'eks-user-guide/pod-multus',
          lines: [[15, 28]],
          passage: 'Support for Multus, and the tag',
        },
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [[61, 64]],
          passage: 'Further interfaces',
        },
      ],
      reviewed: '2026-11-29',
    },
    'networking.windows': {
      support: 'partial',
      missing: 'IPv6, custom networking, security groups for pods and network policy',
      value: 'Secondary addresses of a single ENI, by another plugin',
      reason:
        'The variables of this mode belong to `aws-node`, which runs on Linux nodes. On Windows nodes the VPC Resource Controller of the control plane assigns secondary addresses of the one ENI, 9 on m5.large, and `amazon-vpc-cni-plugins` sets up the host. SNAT of what leaves the VPC cannot be switched off there, though `ExcludedSnatCIDRs` in the bootstrap script exempts ranges.',
      because:
        'the settings of the mode act on Linux nodes, and prefixes on Windows nodes are another mode.',
      conditions: [
        'at least one Linux or Fargate node for system pods',
        'neither Auto Mode, Fargate nor hybrid nodes',
        'a platform version of the cluster that the guide lists, or a later one',
        '`AmazonEKSVPCResourceController` on the role of the cluster',
        'instance role of the nodes in the RBAC group of kube-proxy for Windows',
        'above 100 Services: direct server return advised, as the node may run out of ports',
      ],
      default: 'Off until `enable-windows-ipam` is set',
      sources: [
        { document: 'eks-best-practices/networking', lines: [[17, 49], [55, 59], 96] },
        {
          document: 'vpc-resource-controller/readme',
          lines: [[36, 43]],
          passage: 'Secondary addresses',
        },
        {
          document: 'vpc-cni/aws-k8s-cni',
          lines: [
            [71, 89],
            [382, 388],
          ],
          passage: 'ConfigMap, and Linux nodes for the DaemonSet',
        },
        {
          document: 'eks-user-guide-2024/windows-support',
          lines: [
            [22, 32],
            [40, 72],
            [78, 157],
          ],
          passage: 'Considerations and prerequisites',
        },
        { document: 'eks-user-guide/cni-network-policy', lines: [41], passage: 'No policy' },
        { document: 'eks-user-guide/external-snat', lines: [23, 46], passage: 'SNAT' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.summary': {
      support: 'partial',
      missing: 'L7 rules, host rules and rules by DNS name',
      value: 'Own eBPF engine for addresses, ports and protocols',
      reason:
        'DNS names, which the general answer grants to Auto Mode, are not enforced on nodes that run `aws-node`.',
      conditions: [
        ...ownEngine,
        'self-managed clusters: the policy controller, which you deploy yourself',
      ],
      default: 'Off; once on, a new pod is open until its policies are resolved',
      since: 'v1.14.0',
      because: 'the README of the agent asks for the BPF file system to be mounted.',
      sources: [
        { document: 'network-policy-agent/readme', lines: [[16, 19]], passage: 'BPF file system' },
        {
          document: 'vpc-cni/readme',
          lines: [
            [101, 120],
            [738, 744],
          ],
          passage: 'Network policies',
        },
        {
          document: 'eks-user-guide/cni-network-policy-configure',
          lines: [67, [196, 217]],
          passage: 'Kernel and add-on value',
        },
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [29, 41, 46],
          passage: 'Linux on EC2',
        },
        { document: 'vpc-cni/changelog', lines: [[513, 515]], passage: 'First release with it' },
        { document: 'vpc-cni/network-policy-faq', lines: [[3, 5], 13], passage: 'Off by default' },
        { document: 'network-policy-controller/clusternetworkpolicy-types', lines: [[24, 266]] },
        { document: 'eks-user-guide/auto-net-pol', lines: [212], passage: 'Mixed clusters' },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[392, 397]], passage: 'Nodes left out' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.k8s-networkpolicy': {
      support: 'yes',
      value: 'Own eBPF engine on Linux nodes, off by default',
      reason:
        'A controller on the EKS control plane makes PolicyEndpoint objects, and `aws-eks-nodeagent` loads them as eBPF programs on the veth of each pod. These see the cluster IP before translation, so the controller adds to egress rules the cluster IPs of Services whose selector matches the rule. Host-network pods, Fargate and Windows stay outside; a CIDR holds 24 port and protocol pairs, and a pod accepts traffic from its own node. The user guide confines policy to `eth0`; the README extends it to all interfaces of a multi-NIC pod.',
      because:
        'EKS installs the mode on EC2 nodes, so conditions of Auto Mode and of self-managed clusters do not arise, and another engine must not manage the same policies.',
      conditions: [
        '`enableNetworkPolicy` set to `"true"` on the add-on or the Helm chart',
        'Kubernetes 1.25 or newer, with a platform version that the guide lists or a later one',
        'Linux nodes on EC2 with kernel 5.10 or newer and the BPF file system mounted',
        'by the user guide: pods with an owner, such as a Deployment, and Services on the port of the container',
        'no ApplicationNetworkPolicy of the same name in the namespace',
        'no other engine that manages the same policies',
        'CIDRs, those under `except` too, of IPv4',
        '`ENABLE_BANDWIDTH_PLUGIN=false`, its default',
        'pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        'ports 8162 and 8163 free on the nodes, or other ones set (v1.14.1 or newer)',
      ],
      default:
        'Off: every pod can reach every pod; once on, a new pod is open until its rules arrive',
      since: 'v1.14.0',
      sources: [
        {
          document: 'vpc-cni/readme',
          lines: [
            [101, 119],
            [738, 744],
          ],
          passage: 'Network policies',
        },
        { document: 'vpc-cni/changelog', lines: [[513, 515]], passage: 'First release with it' },
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [[29, 33], 41, 42, 46, 48, 49, 53, [61, 64]],
          passage: 'Configurations and considerations',
        },
        {
          document: 'eks-user-guide/cni-network-policy-configure',
          lines: [[26, 51], 67, 91, [196, 217], [237, 238]],
          passage: 'Versions, kernel and switch',
        },
        {
          document: 'vpc-cni/network-policy-faq',
          lines: [
            [3, 5],
            [41, 43],
          ],
          passage: 'Off by default; host networking',
        },
        {
          document: 'network-policy-controller/endpoints',
          lines: [
            [451, 455],
            [507, 515],
            [553, 556],
          ],
          passage: 'Cluster IPs added to egress rules',
        },
        { document: 'network-policy-agent/readme', lines: [[16, 19]], passage: 'Prerequisites' },
        {
          document: 'network-policy-agent/fw-rule-processor',
          lines: [
            [80, 84],
            [89, 103],
            [129, 153],
            [329, 343],
          ],
          passage: 'The own node, and rules of the other family',
        },
        { document: 'network-policy-agent/utils', lines: [[406, 410]], passage: 'Limit of 24' },
        {
          document: 'eks-user-guide-2026/auto-net-pol',
          passage: 'Using the Application Network Policy: warning on names',
        },
        { document: 'vpc-cni/readme', lines: [779], passage: 'Multi-homed pods' },
        { document: 'vpc-cni/readme', lines: [[589, 597]], passage: 'Bandwidth plugin' },
        {
          document: 'vpc-cni/readme',
          lines: [[506, 512]],
          passage: 'POD_SECURITY_GROUP_ENFORCING_MODE',
        },
        {
          document: 'eks-best-practices/network',
          lines: [[391, 394]],
          passage: 'Beside security groups',
        },
      ],
      reviewed: '2026-11-29',
    },
    'policy.cluster-wide': {
      support: 'yes',
      value: 'ClusterNetworkPolicy of AWS, without rules by DNS name',
      reason:
        'Each has a tier (`Admin` or `Baseline`), a priority of 0–1000 where the lower number wins, a subject of namespaces or pods, and up to 100 rules in each direction. Ranges are peers of egress alone, and the agent skips a peer that is a domain name. Under `NETWORK_POLICY_ENFORCING_MODE=strict`, agent v1.4.1, the one for v1.23.0, drops kubelet probes of a pod that only this kind selects.',
      because:
        'the user guide applies network policy to Linux nodes on EC2 alone, and rules by DNS name belong to Auto Mode nodes, which are not part of the mode.',
      conditions: [
        'network policy switched on',
        'Linux nodes on EC2 with v1.21.1 or newer',
        'Kubernetes 1.29 or newer, according to blog posts',
        'peers by namespaces or pods: none on the host network',
        'by the user guide, pods with an owner such as a Deployment',
      ],
      default: 'Off',
      since: 'v1.21.1',
      sources: [
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [41, 46],
          passage: 'Linux nodes on EC2',
        },
        {
          document: 'network-policy-controller/clusternetworkpolicy-types',
          lines: [[24, 266], 277],
        },
        { document: 'network-policy-agent/clusterpolicyendpoints-controller', lines: [[317, 327]] },
        { document: 'vpc-cni/network-policy-faq', lines: [[3, 5]], passage: 'Off by default' },
        {
          document: 'vpc-cni-v1-21-0/aws-k8s-cni',
          lines: [[373, 380]],
          passage: 'v1.21.0: rights of the agent',
        },
        {
          document: 'vpc-cni-v1-21-1/aws-k8s-cni',
          lines: [[373, 382], 566],
          passage: 'v1.21.1: rights of the agent, and its version',
        },
        {
          document: 'network-policy-agent/fw-rule-processor',
          lines: [
            [80, 84],
            [262, 320],
          ],
          passage: 'The own node, for namespaced rules alone',
        },
        { document: 'web/github-com-aws-aws-network-policy-agent-issues-635' },
        { document: 'vpc-cni/changelog', lines: [[3, 6]], passage: 'Agent for v1.23.0' },
        { document: 'web/aws-amazon-com-blogs-containers-amazon-eks-introduces-enhanc' },
        { document: 'web/dev-to-aws-builders-amazon-eks-enhanced-network-policies' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.l7': {
      support: 'no',
      value: 'Addresses, ports and protocols only',
      reason:
        'The policy kinds of AWS have no field for HTTP or gRPC. AWS counts their DNS names as layer 7, and the agent of these nodes skips such rules. For rules at layer 7 it points to a service mesh or to a policy engine of another vendor.',
      because: 'rules by DNS name belong to Auto Mode nodes, which are not part of the mode.',
      sources: [
        { document: 'network-policy-controller/clusternetworkpolicy-types', lines: [[24, 266]] },
        {
          document: 'network-policy-controller/applicationnetworkpolicy-types',
          lines: [[24, 136]],
        },
        {
          document: 'eks-user-guide/auto-net-pol',
          lines: [[120, 125], 212],
          passage: 'Names as layer 7',
        },
        {
          document: 'network-policy-agent/policyendpoints-controller',
          lines: [[461, 469]],
          passage: 'Rules skipped',
        },
        {
          document: 'eks-best-practices/network',
          lines: [
            [39, 47],
            [401, 457],
          ],
          passage: 'Meshes and other engines',
        },
      ],
    },
    'policy.security-groups': {
      support: 'yes',
      value: 'SecurityGroupPolicy, by branch ENIs on Nitro types',
      reason:
        'Pods that match a SecurityGroupPolicy get EC2 security groups, up to five for each policy and, by default, each interface, on a branch ENI beside the secondary addresses of the node. Beside network policy one AWS guide demands `POD_SECURITY_GROUP_ENFORCING_MODE=standard`, where traffic inside a node and, with SNAT, out of the VPC escapes the groups. By another guide those of the node apply as well. Under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, the default, such pods reach the internet only from private subnets with NAT.',
      because:
        'one AWS guide alone asks for a grace period and for `standard` beside network policy, a pod waits for a free branch ENI, a mode holds for new pods alone, and the trunk takes an ENI and stays.',
      conditions: [
        '`ENABLE_POD_ENI=true` and a Nitro instance type with trunking, none of the t family, and room for one more ENI',
        '`AmazonEKSVPCResourceController` on the role of the cluster',
        'Linux nodes in private subnets',
        'existing groups, with rules for DNS to the cluster security group, inbound there too, and for probes from it',
        'kube-proxy in IPVS mode, NodeLocal DNSCache, or `externalTrafficPolicy: Local` with instance targets: `POD_SECURITY_GROUP_ENFORCING_MODE=standard` (v1.11.0 or newer)',
        'TCP probes with `POD_SECURITY_GROUP_ENFORCING_MODE=strict`: `DISABLE_TCP_EARLY_DEMUX=true` (v1.7.3 and Linux 4.6 or newer)',
        'by one AWS guide: a termination grace period above zero; by the user guide, up to v1.10.2 only',
        'no multi-NIC pods',
        'after a change of `POD_SECURITY_GROUP_ENFORCING_MODE`: pods with groups recycled, or nodes restarted',
        'beside network policy, by one AWS guide: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        '`ENABLE_POD_ENI` switched off again: instances replaced, as their trunk ENI stays',
        'a branch ENI free on the node, or the pod stays pending; much churn can slow its start',
      ],
      default: 'Off: pods share the security groups of their node',
      since: 'v1.7.0',
      sources: [
        {
          document: 'vpc-cni/readme',
          lines: [[488, 539]],
          passage: 'ENABLE_POD_ENI and enforcing mode',
        },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [13, 15, [38, 40], [42, 49], 52],
          passage: 'Considerations',
        },
        {
          document: 'eks-best-practices/network',
          lines: [
            [299, 331],
            [391, 394],
          ],
          passage: 'Rules for DNS and probes; beside network policy',
        },
        {
          document: 'eks-best-practices/sgpp',
          lines: [18, 27, 29, [41, 49], [58, 82], 108, [114, 120]],
          passage: 'Role of the cluster, probes, modes, NAT, grace period',
        },
        { document: 'vpc-resource-controller/readme', lines: [[30, 34]], passage: 'Five groups' },
        {
          document: 'eks-user-guide/pod-multiple-network-interfaces',
          lines: [178],
          passage: 'Not with multi-NIC',
        },
      ],
      reviewed: '2026-11-29',
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
        'The variable stands on `aws-node`; in Auto Mode the NodeClass has a field instead. By the code a policy for one direction opens the other all the same. Agent v1.4.1, the one for v1.23.0, drops kubelet probes of a pod that only a ClusterNetworkPolicy selects.',
      conditions: [
        'network policy switched on',
        'Linux nodes on EC2',
        'a policy for every pod off the host network, CoreDNS included',
        'by the user guide, pods with an owner such as a Deployment',
      ],
      default:
        '`NETWORK_POLICY_ENFORCING_MODE=standard`: a pod stands open until its policies are loaded',
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
        {
          document: 'network-policy-agent/fw-rule-processor',
          lines: [
            [80, 84],
            [262, 320],
          ],
          passage: 'The own node, for namespaced rules alone',
        },
        { document: 'web/github-com-aws-aws-network-policy-agent-issues-635' },
        { document: 'vpc-cni/changelog', lines: [[3, 6]], passage: 'Agent for v1.23.0' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.imds-pod-identity': {
      support: 'yes',
      value: 'By egress rules, with the agent allowed by `ipBlock`',
      reason:
        'The gap of the general answer is the IPv4 egress of IPv6 pods, which does not exist in an IPv4 cluster. Here an egress policy closes `169.254.169.254` unless a rule covers it; service-account roles and Pod Identity do not use that address.',
      conditions: [
        'network policy switched on',
        'Linux nodes on EC2',
        'EKS Pod Identity: an allow rule for `169.254.170.23/32`',
        'IAM roles for service accounts: the addresses of STS by `ipBlock`',
        'pods off the host network and, by the user guide, with an owner such as a Deployment, as others are exempt',
        'no interface of a chained plugin such as Multus, which policy leaves out',
        'from the start of a pod on: `NETWORK_POLICY_ENFORCING_MODE=strict` (v1.17.1 or newer), with a policy for every pod off the host network',
        'pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        'Pod Identity: EKS, not EKS Anywhere or other clusters; on Outposts excluded by its own page, admitted by a later one, but for local clusters on EBS',
      ],
      because:
        'the setting that closes a pod from its start on is younger than network policy, which the user guide applies to EC2 nodes and first interfaces, and two pages differ on Pod Identity on Outposts.',
      default: 'Network policy off',
      sources: [
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [41, 46, [58, 64]],
          passage: 'Nodes, owner, metadata and further interfaces',
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
    'aws.eni-mode': {
      support: 'yes',
      value: 'Each pod holds a secondary address of an ENI of its node',
      reason:
        'That is the mode, for pods off the host network; those with security groups of their own have the primary address of a branch ENI instead. Among the variables in the README none turns that off. With `ENABLE_V6_EGRESS=true`, and an IPv6 address on the primary ENI of the node, pods hold a second address from fd00::ac:00/118 for egress.',
      conditions: [
        'EC2 rights for `aws-node`, or with `ENABLE_IMDS_ONLY_MODE=true` ENIs and addresses attached before',
        'as many addresses as the instance type grants',
        'branch ENIs: Nitro instances',
        'a change of `ENABLE_V6_EGRESS`, set in both containers: new pods only',
      ],
      because: 'addresses out of prefixes and those of IPv6 clusters belong to other modes.',
      sources: [
        { document: 'vpc-cni/cni-proposal', lines: [[22, 33], 41], passage: 'Secondary addresses' },
        { document: 'eks-best-practices/vpc-cni', lines: [[39, 43], 74], passage: 'The mode' },
        {
          document: 'vpc-cni/readme',
          lines: [[148, 784]],
          passage: 'Variables, none against ENIs',
        },
        { document: 'vpc-cni/readme', lines: [500], passage: 'Branch ENIs' },
        { document: 'vpc-cni/readme', lines: [[689, 699]], passage: 'ENABLE_V6_EGRESS' },
        { document: 'vpc-cni/iam-policy', lines: [3], passage: 'Rights' },
      ],
      reviewed: '2026-11-29',
    },
    'aws.nlb-alb-ip-targets': {
      support: 'yes',
      value: 'IP targets on request: straight to the secondary address',
      reason:
        'ALB and NLB can register the addresses of pods as targets, which takes NodePort and kube-proxy out of the inbound path. The AWS Load Balancer Controller does that; its default is `instance`, so target type `ip` has to be asked for.',
      because:
        'the page on NLBs wants v2.2.0 of the controller, Outposts have none, and IPv6 clusters and Auto Mode, of which the general answer speaks, are other modes.',
      conditions: [
        'AWS Load Balancer Controller, for NLBs v2.2.0 or newer, with target type `ip`',
        'on Outposts: ALB, no NLB',
        'NLBs for a Service of type LoadBalancer: the Service handed to the controller, as by `loadBalancerClass`',
      ],
      default: '`instance`',
      sources: [
        {
          document: 'aws-load-balancer-controller/how-it-works',
          lines: [[44, 48]],
          passage: 'Both modes',
        },
        {
          document: 'eks-best-practices/loadbalancing',
          lines: [[101, 158]],
          passage: 'Target types',
        },
        {
          document: 'aws-load-balancer-controller/nlb',
          lines: [18, [26, 27], [31, 33], 41, 49],
          passage: 'Prerequisites, default target',
        },
        { document: 'eks-user-guide/eks-outposts', lines: [[173, 176]], passage: 'Load balancing' },
      ],
      reviewed: '2026-11-29',
    },
    'aws.security-groups-for-pods': {
      support: 'yes',
      value: 'Branch ENIs beside secondary addresses: m5.large 9 pods',
      reason:
        'A trunk ENI carries a branch ENI for each matching pod, 9 on m5.large, none in the t family. The trunk takes the slot of an ENI, and pods on branches count towards `max-pods`. Under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, the default, same-node traffic goes by the VPC and SNAT is off. Under `POD_SECURITY_GROUP_ENFORCING_MODE=standard` traffic inside a node is not filtered, and the groups of the node apply beyond the VPC under SNAT or, by one AWS guide, always beside those of the pod.',
      because:
        'conditions of IPv6 and of Auto Mode do not arise in the mode, a pod waits for a free branch ENI, and the guides ask for NAT, for existing groups with rules for DNS and probes and for a grace period.',
      conditions: [
        '`ENABLE_POD_ENI=true` and a Nitro instance type with trunking',
        '`AmazonEKSVPCResourceController` on the role of the cluster',
        'Linux nodes in private subnets; under `POD_SECURITY_GROUP_ENFORCING_MODE=strict` with a NAT gateway or instance for the internet',
        'existing groups, at most five in a policy and, by the default quota, for a pod, with rules for DNS to the cluster security group, inbound there too, and for probes from it',
        'by one AWS guide: a termination grace period above zero; by the user guide, up to v1.10.2 only',
        'no multi-NIC pods',
        'TCP probes with `POD_SECURITY_GROUP_ENFORCING_MODE=strict`: `DISABLE_TCP_EARLY_DEMUX=true` (v1.7.3 and Linux 4.6 or newer)',
        'kube-proxy in IPVS mode, NodeLocal DNSCache, and by one AWS guide network policy: `POD_SECURITY_GROUP_ENFORCING_MODE=standard` (v1.11.0 or newer)',
        '`externalTrafficPolicy: Local` with instance targets: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        'after a change of `POD_SECURITY_GROUP_ENFORCING_MODE`: recycle the pods that have groups',
        '`ENABLE_POD_ENI` switched off again: instances replaced, as their trunk ENI stays',
        'a branch ENI free on the node, or the pod stays pending; much churn can slow its start',
      ],
      default: 'Off; `POD_SECURITY_GROUP_ENFORCING_MODE=strict` once switched on',
      since: 'v1.7.0',
      sources: [
        {
          document: 'vpc-cni/readme',
          lines: [[488, 539]],
          passage: 'ENABLE_POD_ENI and enforcing mode',
        },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [13, 15, [38, 40], [42, 49], 52],
          passage: 'Considerations',
        },
        {
          document: 'eks-best-practices/sgpp',
          lines: [
            [27, 35],
            [41, 92],
            [118, 120],
          ],
          passage: 'Trunk, limits, modes and grace period',
        },
        { document: 'vpc-resource-controller/limits', lines: [[7249, 7261]], passage: 'm5.large' },
        { document: 'vpc-resource-controller/readme', lines: [[30, 34]], passage: 'Five groups' },
        { document: 'vpc-cni/ipamd', lines: [[2591, 2611]], passage: 'Slot of the trunk' },
        {
          document: 'eks-user-guide/pod-multiple-network-interfaces',
          lines: [178],
          passage: 'Not with multi-NIC',
        },
        {
          document: 'eks-best-practices/network',
          lines: [
            [297, 331],
            [391, 394],
          ],
          passage: 'Rules for DNS and probes; beside network policy',
        },
      ],
      reviewed: '2026-11-29',
    },
    'aws.node-autoscaling': {
      support: 'yes',
      value: 'The formula of Karpenter fits, security groups aside',
      reason:
        'On images with the EKS pod limit Karpenter counts ENIs × (addresses − 1) + 2, and AWS names the same formula for this mode. It does not see the ENI that security groups for pods reserve as a trunk, nor network cards beyond the default one.',
      conditions: [
        'security groups for pods: `RESERVED_ENIS=1` on Karpenter or a lower `maxPods`, after `ENABLE_POD_ENI=true`',
        'Windows nodes: by its pages, Karpenter counts single addresses of the primary ENI',
      ],
      because: 'Windows nodes have a single ENI, by whose addresses Karpenter counts there.',
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
        { document: 'karpenter/nodeclasses', lines: [[345, 349]], passage: 'Windows nodes' },
        { document: 'karpenter/scheduling', lines: [[109, 117]] },
        { document: 'karpenter/settings', lines: [46] },
        { document: 'karpenter/troubleshooting', lines: [[237, 251]], passage: 'Pod density' },
      ],
      reviewed: '2026-11-29',
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
        'ENIConfig belongs to custom networking. Pods draw from the subnet of their node, and subnet discovery adds to it. A new ENI goes to the subnet with most free addresses, among that one and those of its zone with the tag `kubernetes.io/role/cni=1` and no tag for another cluster alone. The value `0` rules any of them out.',
      conditions: [
        '`ENABLE_SUBNET_DISCOVERY=true`',
        'the right `ec2:DescribeSubnets`',
        'Linux nodes',
        'in a shared VPC: tags set in the account of the cluster',
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
          lines: [[13, 25], [53, 70], 92, 129, 134],
          passage: 'Discovery, tags and rights',
        },
      ],
    },
    'ipam.warm-pool': {
      support: 'yes',
      value: 'One spare ENI, or targets in single addresses',
      reason:
        '`WARM_PREFIX_TARGET` works with prefixes only. `WARM_ENI_TARGET=1` holds a full ENI in reserve until `WARM_IP_TARGET` or `MINIMUM_IP_TARGET` takes over and counts addresses; the former costs more EC2 calls. `MINIMUM_IP_TARGET` without the other keeps a node from growing past it.',
      conditions: ['Linux nodes: those with Windows have keys of their own in a ConfigMap'],
      because: 'the variables act on Linux nodes, and keys in a ConfigMap do so on Windows nodes.',
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
        {
          document: 'vpc-cni/aws-k8s-cni',
          lines: [
            [82, 89],
            [382, 388],
          ],
          passage: 'Keys for Windows, Linux nodes',
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
    'security.egress-gateway': {
      support: 'no',
      value: 'Exit as the node or a NAT gateway, not by set of pods',
      reason:
        'No documented setting gives a chosen set of pods an exit address of its own. What leaves the VPC carries the primary address of the node; with `AWS_VPC_K8S_CNI_EXTERNALSNAT=true`, which does not apply to Windows nodes, a NAT gateway or another device usually translates. By the user guide, pods with security groups under `POD_SECURITY_GROUP_ENFORCING_MODE=strict` reach the internet only from nodes in a private subnet with a NAT gateway or instance.',
      because:
        'the cluster is one of the IPv4 family, in which the general answer on IPv6 clusters does not arise.',
      default: 'SNAT to the primary address of the node',
      sources: [
        { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Variables, none for it' },
        {
          document: 'vpc-cni/readme',
          lines: [[231, 239]],
          passage: 'AWS_VPC_K8S_CNI_EXTERNALSNAT',
        },
        {
          document: 'eks-user-guide/external-snat',
          lines: [18, 35, 46],
          passage: 'Default, NAT and Windows',
        },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [44],
          passage: 'Security groups',
        },
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
      value: 'Copies of an ENI by VPC Traffic Mirroring; none built in',
      reason:
        'Off Auto Mode the node monitoring agent of EKS has no `tcpdump`, and its capture fails. VPC Traffic Mirroring copies the traffic of an ENI to an appliance, and its rules name address ranges, so, we infer, they can name the secondary address of a pod.',
      conditions: [
        'an ENI of type `interface`, on an instance with neither Nitro v5 nor v6',
        'traffic other than ARP, DHCP, NTP, Windows activation and calls to the metadata service',
        'traffic that passes the ENI, as that between pods of one node, we infer, does not',
        'an appliance as the target, alone or behind a load balancer',
        'spare bandwidth, as the copies count towards that of the instance',
        'to an instance as the target: packets within its MTU, or they are cut',
      ],
      because:
        'the page on its limits also lists ARP, DHCP, NTP and Windows activation, and traffic inside a node, we infer, passes no ENI.',
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
      value: 'ALB of the AWS Load Balancer Controller, to node or pod',
      reason:
        'No documented setting of the plugin serves Ingress. The controller turns an Ingress into an ALB, by default in instance mode, over a NodePort. In IP mode the ALB reaches pods directly, which takes pods on secondary addresses of ENIs, as in this mode.',
      because: 'the mode that brings the controller along, EKS Auto Mode, is another one.',
      conditions: [
        'AWS Load Balancer Controller, which you install',
        'instance mode: Services of type NodePort',
        'IP mode: the annotation `alb.ingress.kubernetes.io/target-type: ip`',
      ],
      default: 'Instance mode',
      sources: [
        {
          document: 'aws-load-balancer-controller/how-it-works',
          lines: [[13, 48]],
          passage: 'From Ingress to ALB',
        },
        {
          document: 'eks-best-practices/loadbalancing',
          lines: [
            [78, 97],
            [151, 155],
          ],
          passage: 'Controller on EKS, annotation',
        },
        { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Variables, none for Ingress' },
      ],
    },
    'services.node-local-dns': {
      support: 'yes',
      value: 'NodeLocal DNSCache; under policy, rules by address',
      reason:
        'No documented setting of the plugin redirects DNS. The cache runs on the host network and answers at a local address and, with kube-proxy in iptables mode, at the cluster IP of DNS too. The agent judges by address: an egress rule to the CoreDNS pods covers their cluster IP where its selector matches that of the Service, not the local address.',
      because:
        'the cache that comes with Auto Mode belongs to another mode, under IPVS the kubelet has to name the local address, and on nftables mode the guide is silent.',
      conditions: [
        'under egress policy: UDP and TCP 53 by `ipBlock` to the local address, where pods use it',
        'kube-proxy in IPVS mode: the kubelet set to use the local address for cluster DNS',
        'kube-proxy in nftables mode: not documented by the cache',
        'pods with security groups: v1.11.0 or newer, `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      ],
      sources: [
        { document: 'eks-best-practices/dataplane', lines: [[282, 289]], passage: 'Advice of AWS' },
        {
          document: 'web/kubernetes-io-docs-tasks-administer-cluster-nodelocaldns',
          passage: 'Addresses of the cache, by mode of kube-proxy',
        },
        {
          document: 'calico-docs/node-local-dns-cache',
          lines: [[49, 51]],
          passage: 'Host network',
        },
        {
          document: 'network-policy-controller/endpoints',
          lines: [
            [451, 455],
            [507, 515],
            [553, 556],
          ],
          passage: 'Cluster IPs of Services in egress rules',
        },
        {
          document: 'network-policy-agent/tc-v4egress-bpf',
          lines: [[183, 193]],
          passage: 'Verdict by address',
        },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [48],
          passage: 'Security groups',
        },
        { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Variables, none for DNS' },
      ],
    },
    'multicluster.connect': {
      support: 'external',
      provider: 'VPC peering, Transit Gateway or VPC Lattice',
      value: 'VPC routing between clusters, by secondary addresses',
      reason:
        'AWS networking joins clusters, and no variable of the plugin does. Pods hold addresses of the VPC; before v1.8.0 peered networks could not open connections to those on secondary ENIs. VPC Lattice connects services even across overlapping ranges.',
      because:
        'IPv6 clusters and custom networking are other modes, and pods with security groups of their own go untranslated by default.',
      conditions: [
        'ranges that do not overlap; otherwise VPC Lattice or a private NAT gateway',
        'pods on Linux without security groups of their own, towards a cluster in another VPC: SNAT off, which leaves the internet to a NAT device, or off for its ranges, for pod addresses to stay visible',
      ],
      sources: [
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [44],
          passage: 'Pods with security groups',
        },
        {
          document: 'eks-best-practices/subnets',
          lines: [[96, 104]],
          passage: 'Traffic across VPCs',
        },
        {
          document: 'vpc-cni/readme',
          lines: [[148, 784]],
          passage: 'Variables, none that joins clusters',
        },
        { document: 'vpc-cni/readme', lines: [[231, 266]], passage: 'SNAT settings' },
        {
          document: 'eks-user-guide/external-snat',
          lines: [11, 16, 18, 30, 34, 46],
          passage: 'Connected networks, v1.8.0 and SNAT',
        },
      ],
      reviewed: '2026-11-29',
    },
    'multicluster.vm-bare-metal': {
      support: 'partial',
      missing: 'hybrid nodes on premises, and policy by identity for machines outside the cluster',
      value: 'EC2 machines by address; none on premises as nodes',
      reason:
        'The VPC delivers packets for secondary addresses like those for any address of an ENI, so machines in the VPC exchange traffic with pods directly. The plugin is not supported on hybrid nodes; AWS supports Cilium there. For network policies a machine outside Kubernetes is a CIDR.',
      because:
        'prefixes and rules by DNS name, of which the general answer speaks, are of other modes.',
      sources: [
        { document: 'vpc-cni/cni-proposal', lines: [[24, 34]], passage: 'Delivery by the VPC' },
        {
          document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni',
          passage: 'CNI for Hybrid Nodes',
        },
        {
          document: 'eks-user-guide/managing-vpc-cni',
          lines: [22],
          passage: 'Not for hybrid nodes',
        },
        {
          document: 'network-policy-controller/clusternetworkpolicy-types',
          lines: [[157, 218]],
          passage: 'Peers',
        },
        {
          document: 'eks-user-guide/auto-net-pol',
          lines: [212],
          passage: 'Names, on Auto Mode nodes only',
        },
      ],
    },
    'multicluster.policy': {
      support: 'no',
      value: 'Selectors end at the cluster; only CIDRs beyond it',
      reason:
        'The policy kinds of AWS select pods by labels of namespaces and pods, and have no field for another cluster. So a peer elsewhere has to be described by its CIDR, which ClusterNetworkPolicy takes for egress alone, at most 25 a peer. The agent of these nodes skips rules by DNS name.',
      because: 'rules by DNS name belong to Auto Mode nodes, which are not part of the mode.',
      sources: [
        {
          document: 'network-policy-controller/clusternetworkpolicy-types',
          lines: [
            [57, 79],
            [157, 223],
          ],
        },
        {
          document: 'network-policy-controller/applicationnetworkpolicy-types',
          lines: [
            [24, 49],
            [73, 136],
          ],
        },
        {
          document: 'network-policy-agent/clusterpolicyendpoints-controller',
          lines: [[317, 327]],
          passage: 'Rules skipped',
        },
      ],
      reviewed: '2026-11-29',
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
