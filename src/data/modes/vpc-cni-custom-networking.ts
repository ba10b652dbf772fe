import type { Mode } from '../mode.ts';
import { fargateBeside, mirroring } from './conditions.ts';

export const vpcCniCustomNetworking = {
  name: 'VPC CNI, custom networking',
  short: 'Custom networking',
  summary:
    'An ENIConfig gives the pods of a node another subnet than its own and, where it names them, other security groups. The primary ENI then gives pods no addresses, which costs an ENI of addresses on each node.',
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
      name: 'AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG',
      value: 'true',
      where: 'environment of `aws-node`',
    },
    {
      name: 'ENI_CONFIG_LABEL_DEF',
      value: 'topology.kubernetes.io/zone',
      where: 'environment of `aws-node`, where each ENIConfig is named after its zone',
    },
    { name: 'spec.subnet', value: 'subnet-0123456789abcdef0', where: 'ENIConfig of each zone' },
    {
      name: 'spec.securityGroups',
      value: '[sg-0123456789abcdef0]',
      where: 'ENIConfig of each zone',
    },
  ],
  setup: [
    {
      step: 'Give the VPC a second range, wait until it is `associated`, and create a subnet for pods in each zone of the nodes. Associate route tables with the subnets: they begin with the main one of the VPC, which leads nowhere outside its ranges.',
      language: 'bash',
      code: `vpc_id=$(aws eks describe-cluster --name my-cluster --query "cluster.resourcesVpcConfig.vpcId" --output text)
aws ec2 associate-vpc-cidr-block --vpc-id $vpc_id --cidr-block 100.64.0.0/16
aws ec2 create-subnet --vpc-id $vpc_id --availability-zone us-west-2a --cidr-block 100.64.0.0/18
aws ec2 create-subnet --vpc-id $vpc_id --availability-zone us-west-2b --cidr-block 100.64.64.0/18`,
    },
    {
      step: 'Apply an ENIConfig for each zone, named after it.',
      language: 'yaml',
      code: `apiVersion: crd.k8s.amazonaws.com/v1alpha1
kind: ENIConfig
metadata:
  name: us-west-2a
spec:
  securityGroups:
    - sg-0123456789abcdef0
  subnet: subnet-0123456789abcdef0`,
    },
    {
      step: 'Switch the mode on and let the zone of a node choose its ENIConfig.',
      language: 'bash',
      code: `kubectl get ENIConfigs
kubectl set env daemonset aws-node -n kube-system AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG=true
kubectl set env daemonset aws-node -n kube-system ENI_CONFIG_LABEL_DEF=topology.kubernetes.io/zone`,
    },
    {
      step: 'Calculate `max-pods` for self-managed nodes and for launch templates that name an AMI, with your instance type and version of the plugin. Add `--cni-prefix-delegation-enabled` where you switch prefixes on as well. The address in the user guide is dead, by a report of March 2026; this release still has the script.',
      language: 'bash',
      code: `curl -O https://raw.githubusercontent.com/awslabs/amazon-eks-ami/v20260304/templates/al2/runtime/max-pods-calculator.sh
chmod +x max-pods-calculator.sh
./max-pods-calculator.sh --instance-type m5.large --cni-version 1.9.0-eksbuild.1 --cni-custom-networking-enabled`,
    },
    {
      step: 'Create new nodes with the number from before, then cordon, drain and terminate the old ones: only new nodes are in this mode.',
      language: 'bash',
      code: 'eksctl create nodegroup --cluster my-cluster --max-pods-per-node 20',
    },
    {
      step: 'Check that pods hold addresses of the new range, except those on the host network.',
      language: 'bash',
      code: 'kubectl get pods -A -o wide',
    },
  ],
  requirements: [
    'a cluster of the IPv4 family',
    'Linux nodes on EC2',
    'subnets and security groups of the same VPC, and a subnet in the zone of each node',
    '`max-pods` of ((ENIs − 1) × (addresses per ENI − 1)) + 2: 20 instead of 29 on m5.large',
    'or prefixes added, which lift that to 290 on m5.large, where the best practices advise 110',
  ],
  supportedBy:
    'AWS, which on EC2 nodes supports the VPC CNI alone. Where you plan for IPv6 it advises an IPv6 cluster instead, and for most cases tagged subnets.',
  same: [
    {
      features: [
        'networking.kube-proxy-replacement',
        'networking.kube-proxy-modes',
        'ipam.lb-ipam',
        'security.mtls',
        'services.source-ip',
        'services.maglev',
        'services.gateway-api',
        'services.ingress',
        'services.topology-aware',
        'services.node-local-dns',
        'services.service-mesh',
        'multicluster.services',
      ],
      reason:
        'These are matters of kube-proxy, of DNS servers and meshes, and of the controllers for load balancers and VPC Lattice. An ENIConfig holds a subnet and security groups, and nothing for them. The NodePort rules of the plugin have a variable of their own.',
      sources: [
        { document: 'vpc-cni/aws-k8s-cni', lines: [[38, 49]], passage: 'ENIConfig CRD' },
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
        'services.l2-announce',
        'services.bgp-service-ips',
      ],
      reason:
        'An ENIConfig holds a subnet and security groups, and none of the variables in the README ties one of these matters to custom networking.',
      sources: [
        { document: 'vpc-cni/aws-k8s-cni', lines: [[38, 49]], passage: 'ENIConfig CRD' },
        { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'List of variables' },
      ],
    },
    {
      features: [
        'aws.eni-mode',
        'aws.vpc-flow-logs',
        'aws.nlb-alb-ip-targets',
        'multicluster.vm-bare-metal',
      ],
      reason:
        'The subnets of an ENIConfig lie in the VPC of the node, and secondary ENIs hold the addresses.',
      sources: [
        {
          document: 'eks-user-guide/cni-custom-network',
          lines: [30, 33],
          passage: 'Considerations',
        },
        { document: 'eks-best-practices/custom-networking', lines: [[25, 33]] },
        { document: 'aws-load-balancer-controller/nlb', lines: [[26, 27]] },
        { document: 'aws-load-balancer-controller/pod-eni-info-resolver', lines: [[282, 315]] },
      ],
    },
    {
      features: [
        'policy.k8s-networkpolicy',
        'policy.protocols-ports',
        'policy.admin-network-policy',
        'policy.cluster-wide',
        'policy.deny-and-order',
        'policy.delegation',
        'policy.host',
        'policy.network-sets',
        'policy.staged-audit',
        'policy.troubleshooting',
        'multicluster.policy',
      ],
      reason:
        'The guide to network policy names custom networking among the configurations that it supports, and none of its limits is tied to that mode.',
      sources: [
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [33, [39, 64]],
          passage: 'Supported configurations and considerations',
        },
      ],
    },
    {
      features: ['aws.eks-anywhere', 'aws.hybrid-nodes'],
      reason:
        'The subnet of an ENIConfig has to lie in the VPC of the node. The plugin is designed for EC2 instances, and its DaemonSet keeps off hybrid nodes.',
      sources: [
        { document: 'eks-user-guide/cni-custom-network', lines: [33], passage: 'Same VPC' },
        { document: 'vpc-cni/cni-proposal', lines: [[22, 25]], passage: 'ENIs of EC2 instances' },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[392, 397]], passage: 'Nodes left out' },
      ],
    },
    {
      features: ['networking.bandwidth'],
      reason:
        'The code chains the upstream plugin behind the VPC CNI without asking for custom networking.',
      sources: [
        { document: 'vpc-cni/aws-vpc-cni-main', lines: [[288, 306]] },
        { document: 'vpc-cni/readme', lines: [[589, 597]], passage: 'Bandwidth plugin' },
      ],
    },
    {
      features: ['ipam.warm-pool'],
      reason:
        'The targets have their usual meaning; by the code, the plugin fills no more than the secondary ENIs for them.',
      sources: [
        {
          document: 'eks-user-guide/cni-custom-network',
          lines: [30],
          passage: 'Primary ENI without pods',
        },
        { document: 'vpc-cni/readme', lines: [[277, 346]], passage: 'Warm targets' },
        { document: 'vpc-cni/data-store', lines: [[1117, 1125]], passage: 'ENIs left out' },
        {
          document: 'vpc-cni/ipamd',
          lines: [1128, 1220, [2622, 2655]],
          passage: 'When the pool is low',
        },
      ],
    },
    {
      features: ['security.runtime-detection'],
      reason:
        'GuardDuty, AWS WAF and the tools of others stand beside the plugin; an ENIConfig, which holds a subnet and security groups, has nothing for them.',
      sources: [
        { document: 'eks-best-practices/runtime', lines: [[115, 138], 146, 150] },
        { document: 'web/docs-aws-amazon-com-guardduty-latest-ug-how-runtime-monit' },
        {
          document: 'aws-load-balancer-controller/ingress-annotations',
          lines: [36],
          passage: 'AWS WAF',
        },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[38, 49]], passage: 'ENIConfig CRD' },
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
        'The same daemons, tools and AWS services watch the node, and what is cited on them does not set custom networking apart.',
      sources: [
        { document: 'eks-user-guide/container-network-observability' },
        { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'List of variables' },
        { document: 'vpc-cni/troubleshooting', lines: [[60, 193]], passage: 'Tools on the node' },
        {
          document: 'network-policy-agent/readme',
          lines: [43, 53, [121, 240]],
          passage: 'Logs, CLI and metrics',
        },
      ],
    },
  ],
  answers: {
    'networking.native-routing': {
      support: 'yes',
      value: 'Native in the VPC; a CG-NAT range may end there',
      reason:
        'AWS advises pod ranges from 100.64.0.0/10 or 198.19.0.0/16, and calls CG-NAT space non-routable. By default, traffic to other networks leaves with the address, subnet and security groups of the primary ENI. From pods with security groups under `POD_SECURITY_GROUP_ENFORCING_MODE=strict` it leaves untranslated, and `AWS_VPC_K8S_CNI_EXTERNALSNAT=true` ends the translation for all.',
      conditions: [
        'untranslated traffic beyond the VPC: route tables of the pod subnets that lead on, as the main one does not',
        'internet with SNAT on, by the guide: a public address on the node, in a public subnet',
        'internet without SNAT: private subnets with a NAT device',
      ],
      because:
        'the main route table, with which the pod subnets begin, serves the ranges of the VPC, and pods with security groups go untranslated by default.',
      default: 'SNAT to the node address for traffic leaving the VPC',
      sources: [
        { document: 'eks-best-practices/custom-networking', lines: [[27, 33], 66, [78, 82]] },
        { document: 'eks-user-guide/cni-custom-network-tutorial', passage: 'Steps 2 and 3' },
        {
          document: 'eks-user-guide/external-snat',
          lines: [18, [29, 30], 34, 53],
          passage: 'Default',
        },
        { document: 'vpc-cni/readme', lines: [[231, 239]], passage: 'External SNAT' },
        { document: 'eks-best-practices/sgpp', lines: [[58, 68]], passage: 'Strict mode' },
      ],
      reviewed: '2026-11-29',
    },
    'networking.ipv6': {
      support: 'no',
      value: 'Refused in IPv6 clusters',
      reason:
        'The guide rules the combination out, and the plugin takes it for an invalid configuration. AWS names an IPv6 cluster as another way out of IPv4 exhaustion.',
      sources: [
        {
          document: 'eks-user-guide/cni-custom-network',
          lines: [[31, 32]],
          passage: 'Considerations',
        },
        { document: 'vpc-cni/ipamd', lines: [[2764, 2768]], passage: 'Check of the settings' },
      ],
    },
    'networking.dual-stack': {
      support: 'no',
      value: 'IPv4 from the ENIConfig; no second family',
      reason:
        'The plugin takes both families at once for an invalid configuration. An IPv4 cluster can add the outbound helper `ENABLE_V6_EGRESS` (v1.13.0 or newer, off by default). It translates to the IPv6 address of the primary ENI, where the node has one, on an interface that network policy leaves out.',
      conditions: [
        'egress to IPv6: `ENABLE_V6_EGRESS=true` on `aws-node` and `aws-vpc-cni-init`, for new pods only',
        'egress to IPv6: an IPv6 address on the primary ENI of the node, or it stays off with an error in the log',
      ],
      sources: [
        { document: 'eks-user-guide/cni-custom-network', lines: [31], passage: 'No IPv6 clusters' },
        {
          document: 'vpc-cni/readme',
          lines: [
            [636, 638],
            [689, 713],
          ],
          passage: 'IPv4 or IPv6, not both',
        },
        { document: 'vpc-cni/readme', lines: [[689, 699]], passage: 'ENABLE_V6_EGRESS' },
        { document: 'vpc-cni/10-aws', lines: [[16, 31]], passage: 'Chained egress plugin' },
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [61],
          passage: 'Further interfaces',
        },
      ],
      reviewed: '2026-11-29',
    },
    'networking.windows': {
      support: 'no',
      value: 'Not on Windows nodes, which keep to their own subnet',
      reason:
        'The guide excludes Windows from custom networking. A Windows node has one ENI, whose addresses come from the subnet of the host.',
      sources: [
        { document: 'eks-user-guide-2024/windows-support', lines: [[27, 29]] },
        { document: 'eks-best-practices/prefix-mode-windows', lines: [8] },
      ],
    },
    'networking.multi-interface': {
      support: 'partial',
      missing: 'subnet and security groups of the ENIConfig for multi-homed pods',
      value: 'Multi-NIC works, in the subnet of the node',
      reason:
        'AWS lets `ENABLE_MULTI_NIC` and custom networking run together, but a pod with several interfaces gets the subnet and groups of the node on them. Addresses are then assigned one by one, so pods may start more slowly. Multus is supported over the plugin as well; by the page on network policy, the interfaces that it adds stay without policy.',
      conditions: [
        'for `ENABLE_MULTI_NIC` an instance type with several network cards',
        'the annotation `k8s.amazonaws.com/nicConfig: multi-nic-attachment` on the pods',
        'no security groups for pods beside `ENABLE_MULTI_NIC`',
        'an application that uses the further interfaces itself',
        'Multus: the tag `node.k8s.amazonaws.com/no_manage` on its network interfaces',
        'multi-NIC: before a downgrade below v1.20.0, multi-homed pods removed, and nodes drained and replaced',
        'multi-NIC: not on cards with `efa-only` devices alone',
        'Multus: AWS supports neither the VPC CNI on the further interfaces nor their addresses',
      ],
      default: 'Off: the plugin manages network card 0 alone',
      since: 'v1.20.0 for `ENABLE_MULTI_NIC`',
      sources: [
        {
          document: 'eks-user-guide/pod-multiple-network-interfaces',
          lines: [24, [29, 34], 94, 176, 178],
          passage: 'Considerations and other features',
        },
        { document: 'vpc-cni/readme', lines: [[761, 784]], passage: 'ENABLE_MULTI_NIC' },
        { document: 'eks-user-guide/pod-multus', lines: [[15, 28]] },
        { document: 'eks-user-guide/cni-network-policy', lines: [61, 64], passage: 'Multus' },
      ],
      reviewed: '2026-11-29',
    },
    'networking.rdma-sriov': {
      support: 'external',
      provider: 'EFA device plugin or EFA DRA driver (DRANET) of AWS',
      value: 'EFA as elsewhere; multi-NIC pods leave the ENIConfig',
      reason:
        'A device plugin or a DRA driver hands out EFA, on interfaces that are attached when a node is provisioned, set by its launch template or, under Karpenter, its EC2NodeClass. Pods that take IP from several cards by `ENABLE_MULTI_NIC` get the subnet and groups of the node there.',
      conditions: [
        'instance type with EFA',
        'EFA software on the nodes, which the Bottlerocket images of EKS and its AL2023 images for NVIDIA and Neuron bring along',
        'device plugin beside that of NVIDIA from v0.19.0 on: MOFED off in the latter',
        'a security group that admits all traffic to and from itself',
        'DRA driver: Kubernetes 1.34 or newer, and no device plugin for EFA on the same node, where the two oversubscribe devices unnoticed',
        'DRA driver: with Karpenter for static capacity only',
        'accelerators next to their EFA: the DRA drivers, or, with the plugin, the accelerated AL2023 images of EKS',
      ],
      because:
        'the guide asks for EFA software, which of the AL2023 images those for NVIDIA and Neuron have, and for MOFED off in the device plugin of NVIDIA.',
      sources: [
        {
          document: 'eks-user-guide/device-management-efa',
          passage: 'DRA driver and device plugin; nodes with EFA interfaces and software',
        },
        {
          document: 'eks-user-guide/pod-multiple-network-interfaces',
          lines: [30, 176],
          passage: 'Custom networking',
        },
      ],
      reviewed: '2026-11-29',
    },
    'networking.snat': {
      support: 'yes',
      value: 'To the node address, without any part of the ENIConfig',
      because:
        'pods with security groups reach the internet from private subnets alone by default, and the way to IPv6 takes two containers and an address on the primary ENI.',
      reason:
        'While SNAT is on, what leaves the ranges of the VPC takes the address, subnet and security groups of the primary ENI, not those of the ENIConfig. `AWS_VPC_K8S_CNI_EXTERNALSNAT=true` ends the translation. The range added for pods belongs to the VPC, so nothing is translated towards it.',
      conditions: [
        'without SNAT: route tables of the pod subnets that lead on, as the main one does not',
        'pods with security groups: translated under `POD_SECURITY_GROUP_ENFORCING_MODE=standard` only',
        'internet for pods with security groups under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`: nodes in a private subnet with a NAT gateway or instance',
        '`AWS_VPC_K8S_CNI_EXCLUDE_SNAT_CIDRS`: IPv4 ranges, with SNAT on',
        'network ACLs by the port range of the system: `AWS_VPC_K8S_CNI_RANDOMIZESNAT=none`',
        'egress to IPv6 by `ENABLE_V6_EGRESS=true`: set in the init container too, an IPv6 address on the primary ENI; new pods only',
        'internet with SNAT on, by the guide: a public address on the node, in a public subnet',
        'Services with hybrid pods behind the Hybrid Nodes gateway: the ranges of those pods exempted',
      ],
      default: 'On, with `AWS_VPC_K8S_CNI_RANDOMIZESNAT=prng`',
      sources: [
        {
          document: 'eks-user-guide/cni-custom-network-tutorial',
          passage: 'Steps 2 and 3: route tables, SNAT',
        },
        { document: 'eks-user-guide/external-snat', lines: [18, 29], passage: 'Default' },
        { document: 'vpc-cni/readme', lines: [[231, 266]], passage: 'SNAT variables' },
        { document: 'eks-best-practices/sgpp', lines: [68], passage: 'Strict mode' },
        { document: 'vpc-cni/readme', lines: [[506, 525]], passage: 'Enforcing modes' },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [44, 46],
          passage: 'Pods with security groups',
        },
        { document: 'vpc-cni/readme', lines: [[689, 699]], passage: 'ENABLE_V6_EGRESS' },
        { document: 'vpc-cni/network', lines: [[526, 550]], passage: 'Ranges of the VPC return' },
        {
          document: 'eks-user-guide/hybrid-nodes-gateway-cni',
          lines: [91],
          passage: 'Ranges of hybrid pods',
        },
      ],
      reviewed: '2026-11-29',
    },
    'networking.chaining': {
      support: 'partial',
      missing: 'under Cilium: L7 and DNS-name rules, IPsec; Calico eBPF beside iptables-nft',
      value: 'Carries Calico policy or chained Cilium',
      reason:
        'Addresses stay a matter of the plugin: Calico takes AWS for IPAM, and Cilium is called once a pod has its interface. Custom networking rules out IPv6 clusters, so the gap of the general answer for IPv6 pods does not occur. On iptables-nft nodes with SNAT on, v1.23.0 overwrites the whole packet mark, as v1.23.1 does by its code. By an open report Calico Enterprise in eBPF mode then dropped pod traffic.',
      conditions: [
        'a single policy engine in the cluster',
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
        { document: 'calico-docs/eks', lines: [[27, 62]] },
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
        { document: 'eks-user-guide/cni-custom-network', lines: [31], passage: 'No IPv6 clusters' },
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
        {
          document: 'vpc-cni-master/nftables-connmark',
          lines: [[490, 503]],
          passage: 'The same rule',
        },
        { document: 'vpc-cni/network', lines: [[443, 457]], passage: 'Only with SNAT on' },
        { document: 'web/github-com-cilium-cilium-issues-29922' },
        { document: 'web/github-com-cilium-cilium-issues-36803' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.summary': {
      support: 'partial',
      missing: 'DNS names, L7 rules and policies for the host',
      value: 'The eBPF engine of the plugin, up to L4',
      reason:
        'Network policy is supported together with custom networking. Rules by DNS name work in Auto Mode only, and ENIConfig is not supported there.',
      conditions: [
        '`enableNetworkPolicy=true`',
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
          lines: [29, 30, 33, 41, 46],
          passage: 'Supported configurations',
        },
        {
          document: 'eks-user-guide/cni-network-policy-configure',
          lines: [67, 106],
          passage: 'Kernel and switch',
        },
        {
          document: 'network-policy-agent/readme',
          lines: [7, 17],
          passage: 'eBPF, and the controller',
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
        { document: 'eks-user-guide/auto-net-pol', lines: [125, 212], passage: 'By DNS name' },
        { document: 'eks-user-guide/auto-networking', lines: [46], passage: 'No ENIConfig' },
        { document: 'vpc-cni/readme', lines: [[738, 744]], passage: 'First state of a pod' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.l7': {
      support: 'no',
      value: 'Addresses, ports and protocols; no DNS names either',
      reason:
        'No policy kind of the VPC CNI has a field for HTTP or gRPC. DNS names, which AWS counts as layer 7, have no effect outside Auto Mode, which has no ENIConfig. For rules on HTTP it points to a service mesh or to a policy engine of another vendor.',
      because:
        'the general answer names DNS names too, whose rules have no effect outside EKS Auto Mode.',
      sources: [
        {
          document: 'eks-best-practices/network',
          lines: [
            [39, 47],
            [401, 457],
          ],
          passage: 'Scope of network policy and other engines',
        },
        { document: 'network-policy-controller/clusternetworkpolicy-types', lines: [[24, 266]] },
        {
          document: 'network-policy-controller/applicationnetworkpolicy-types',
          lines: [[24, 136]],
        },
        {
          document: 'eks-user-guide/auto-net-pol',
          lines: [[123, 125], 212],
          passage: 'Names as layer 7, in Auto Mode',
        },
        { document: 'eks-user-guide/auto-networking', lines: [46], passage: 'No ENIConfig' },
      ],
    },
    'policy.fqdn': {
      support: 'no',
      value: 'Stored, yet never matched outside Auto Mode',
      reason:
        'A rule that gives a name and no address is left out when the agent of the node builds its maps. Auto Mode, which does enforce names, has no ENIConfig.',
      sources: [
        {
          document: 'network-policy-controller/applicationnetworkpolicy-types',
          lines: [[102, 115]],
          passage: 'Field of the API',
        },
        { document: 'network-policy-agent/policyendpoints-controller', lines: [[461, 469]] },
        {
          document: 'network-policy-agent/clusterpolicyendpoints-controller',
          lines: [[317, 327]],
          passage: 'The same for cluster-wide rules',
        },
        { document: 'eks-user-guide/auto-net-pol', lines: [125, 212], passage: 'By DNS name' },
        { document: 'eks-user-guide/auto-networking', lines: [46], passage: 'No ENIConfig' },
      ],
    },
    'policy.imds-pod-identity': {
      support: 'yes',
      value: 'By egress rules; no IPv6 pods with a way around them',
      reason:
        'Custom networking exists in IPv4 clusters alone, so the gap of the general answer does not occur. An egress policy closes `169.254.169.254` unless a rule covers it, and `except` in a wide `ipBlock` closes it while the rest stays open. Roles of service accounts and EKS Pod Identity do not use it; the agent of the latter has a link-local address, which a rule has to allow.',
      conditions: [
        'network policy switched on',
        'Pod Identity: an allow rule for `169.254.170.23/32`',
        'IAM roles for service accounts: a rule that allows the addresses of STS',
        'pods off the host network and, by the user guide, with an owner such as a Deployment',
        'no interfaces by a chained plugin such as Multus, which policy leaves out',
        'from the start of a pod on: `NETWORK_POLICY_ENFORCING_MODE=strict` (v1.17.1 or newer), with a policy for every pod off the host network',
        'pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        'Linux nodes on EC2',
        'Pod Identity: EKS, not EKS Anywhere or other clusters; on Outposts excluded by its own page, admitted by a later one, but for local clusters on EBS',
      ],
      because:
        'roles of service accounts need a way to STS, `NETWORK_POLICY_ENFORCING_MODE` is younger than network policy itself, and two pages differ on Pod Identity on Outposts.',
      default: 'Network policy off',
      sources: [
        { document: 'eks-user-guide/cni-custom-network', lines: [31], passage: 'No IPv6 clusters' },
        { document: 'eks-user-guide/cni-network-policy', lines: [33, 46, 58, [60, 64]] },
        { document: 'network-policy-agent/tc-v4egress-bpf', lines: [[183, 193]] },
        { document: 'network-policy-agent/fw-rule-processor', lines: [[129, 141]] },
        { document: 'web/github-com-aws-aws-network-policy-agent-issues-120' },
        { document: 'web/github-com-aws-aws-network-policy-agent-issues-73' },
        { document: 'eks-user-guide-2024/service-accounts', lines: [[195, 196]] },
        {
          document: 'eks-user-guide/private-clusters',
          lines: [94, 95],
          passage: 'Where credentials come from',
        },
        { document: 'vpc-cni/readme', lines: [[738, 744]], passage: 'Enforcing mode' },
        { document: 'vpc-cni/network-policy-faq', lines: [5, 43] },
        { document: 'eks-best-practices/network', lines: [[391, 394]], passage: 'Both together' },
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
    'policy.service-account': {
      support: 'partial',
      missing: 'service-account selectors in NetworkPolicy and in the AWS policy kinds',
      value: 'For EC2 security groups beside ENIConfig, not for policy',
      reason:
        'SecurityGroupPolicy has a selector of service accounts, and its groups go before those of the ENIConfig. The kinds of network policy select neither subject nor peer that way.',
      conditions: [
        'on EC2: `ENABLE_POD_ENI=true`, and `AmazonEKSVPCResourceController` on the role of the cluster',
        'on EC2: a Linux node of a Nitro type with trunking and, by a maintainer, more than two ENIs',
        'private subnets',
      ],
      because:
        'security groups for pods need private subnets and, beside an ENIConfig, do not suit instance types with two ENIs, by a maintainer.',
      sources: [
        { document: 'network-policy-controller/clusternetworkpolicy-types', lines: [[24, 266]] },
        {
          document: 'network-policy-controller/applicationnetworkpolicy-types',
          lines: [[24, 136]],
        },
        {
          document: 'eks-best-practices/network',
          lines: [
            [42, 45],
            [304, 308],
          ],
          passage: 'Selectors of NetworkPolicy and of SecurityGroupPolicy',
        },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [15, 38, 40, 41],
          passage: 'Nodes, instance types, custom networking',
        },
        { document: 'vpc-cni/readme', lines: [[488, 500]], passage: 'ENABLE_POD_ENI' },
        { document: 'eks-best-practices/sgpp', lines: [27], passage: 'Policy on the cluster role' },
        { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-2792' },
      ],
    },
    'policy.security-groups': {
      support: 'yes',
      value: 'ENIConfig for all pods, SecurityGroupPolicy for some',
      reason:
        'Pods of a node share the groups of its ENIConfig, which can differ from those of the node. Those of a SecurityGroupPolicy replace them on the pods that it selects. With SNAT, which is the default, the groups of the primary ENI rule over what pods send out of the VPC. Pods of a SecurityGroupPolicy escape that under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`; under `standard` their groups do not rule over traffic inside the node.',
      conditions: [
        'for single pods: `ENABLE_POD_ENI=true` and a Nitro type with trunking and, by a maintainer, more than two ENIs, on Linux nodes in private subnets',
        'for single pods: `AmazonEKSVPCResourceController` on the role of the cluster',
        'for single pods: existing groups, with rules for DNS to the cluster security group, inbound there too, and for probes from it',
        'for single pods, by one AWS guide: a termination grace period above zero; by the user guide, up to v1.10.2 only',
        'for single pods: no multi-NIC pods beside them',
        'for single pods, after a change of `POD_SECURITY_GROUP_ENFORCING_MODE`: pods with groups recycled, or nodes restarted',
        'for single pods, TCP probes with `POD_SECURITY_GROUP_ENFORCING_MODE=strict`: `DISABLE_TCP_EARLY_DEMUX=true` (v1.7.3 and Linux 4.6 or newer)',
        'for single pods with kube-proxy in IPVS mode, NodeLocal DNSCache, or `externalTrafficPolicy: Local` with instance targets: `POD_SECURITY_GROUP_ENFORCING_MODE=standard` (v1.11.0 or newer)',
        'for single pods beside network policy, by one AWS guide: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        'for single pods, `ENABLE_POD_ENI` switched off again: instances replaced, as their trunk ENI stays',
        'for single pods: a branch ENI free on the node, or the pod stays pending; much churn can slow its start',
        'for single pods: by the default quota, five groups at most',
      ],
      default: 'Without groups in the ENIConfig, those of the primary ENI (v1.8.0 or newer)',
      because:
        'a pod waits for a free branch ENI, one AWS guide asks for a grace period, the mode holds for new pods, a trunk stays, and older versions gave an ENIConfig without groups the default group of the VPC.',
      sources: [
        { document: 'eks-user-guide/cni-custom-network-tutorial', passage: 'Step 3' },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [13, 15, [38, 46], [48, 49]],
        },
        { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-2792' },
        {
          document: 'vpc-cni/readme',
          lines: [[488, 498], 506, [514, 539]],
          passage: 'ENABLE_POD_ENI and enforcing modes',
        },
        {
          document: 'eks-best-practices/sgpp',
          lines: [27, 37, [41, 49], [70, 82], [114, 120]],
          passage: 'Role of the cluster, probes, modes, subnets, grace period',
        },
        { document: 'eks-best-practices/custom-networking', lines: [64] },
        {
          document: 'eks-best-practices/network',
          lines: [
            [299, 302],
            [313, 331],
            [391, 394],
          ],
          passage: 'Rules for DNS and probes; beside network policy',
        },
        {
          document: 'eks-user-guide/pod-multiple-network-interfaces',
          lines: [178],
          passage: 'Not with multi-NIC',
        },
        { document: 'vpc-cni/readme', lines: [[496, 505]], passage: 'ENABLE_POD_ENI' },
        { document: 'vpc-resource-controller/readme', lines: [[30, 32]], passage: 'Five groups' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.default-deny': {
      support: 'yes',
      value: 'By `NETWORK_POLICY_ENFORCING_MODE=strict` on EC2 nodes',
      reason:
        'Of the two settings in the general answer this is the one outside Auto Mode, which has no ENIConfig. Pods start closed; by the code, a policy for one direction alone opens the other. Agent v1.4.1, the one for v1.23.0, drops kubelet probes of a pod that only a ClusterNetworkPolicy selects.',
      conditions: [
        'network policy switched on',
        'for every pod off the host network a policy, CoreDNS too',
        'Linux nodes on EC2',
        'by the user guide, pods with an owner such as a Deployment',
      ],
      default: '`NETWORK_POLICY_ENFORCING_MODE=standard`, open until policies are loaded',
      since: 'v1.17.1',
      sources: [
        { document: 'vpc-cni/readme', lines: [[738, 749]], passage: 'Enforcing mode' },
        {
          document: 'eks-user-guide/cni-network-policy-configure',
          lines: [76, 78],
          passage: 'Strict mode',
        },
        { document: 'eks-user-guide/cni-network-policy', lines: [41, 46], passage: 'EC2 nodes' },
        { document: 'vpc-cni/network-policy-faq', lines: [5], passage: 'Off by default' },
        {
          document: 'network-policy-agent/policyendpoints-controller',
          lines: [[271, 281], 392, [396, 409]],
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
        {
          document: 'eks-user-guide/auto-networking',
          lines: [16, 28, 43, 46],
          passage: 'Auto Mode',
        },
      ],
      reviewed: '2026-11-29',
    },
    'aws.summary': {
      support: 'yes',
      value: 'Supported by AWS, as a way out of short IPv4 ranges',
      reason:
        'The mode belongs to the plugin that AWS supports. The best practices see it for clusters that run out of IPv4 and cannot use IPv6 yet. They also name pods that belong on another network for security, and several clusters that reach a data centre. Where IPv6 is planned they advise IPv6 clusters instead, and the user guide prefers tagged subnets in most cases.',
      because: 'AWS advises IPv6 clusters in place of this mode where IPv6 is planned, not always.',
      sources: [
        { document: 'eks-best-practices/custom-networking', lines: [[62, 72]] },
        {
          document: 'eks-user-guide/cni-subnet-selection',
          lines: [[17, 18]],
          passage: 'Two methods',
        },
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14] },
      ],
    },
    'aws.eks-default': {
      support: 'yes',
      value: 'Part of the plugin that EKS installs, to be switched on',
      reason:
        'EKS installs the plugin with a new cluster unless `bootstrapSelfManagedAddons: false` leaves it out. Its manifest holds the ENIConfig CRD and leaves the mode off. The objects, the subnets and the new nodes are your part. The drift prevention of the managed add-on leaves CNI modes alone, but an update overwrites values of your own unless you pass `PRESERVE`, or `none`, with which it may fail.',
      default: '`AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG=false`',
      sources: [
        { document: 'eks-user-guide-2024/create-cluster', lines: [[237, 241]] },
        {
          document: 'eks-best-practices/vpc-cni',
          lines: [126, 136, 152],
          passage: 'Installation and drift',
        },
        {
          document: 'eks-user-guide-2024/eks-networking-add-ons',
          lines: [254],
          passage: 'Updating the add-on',
        },
        {
          document: 'vpc-cni/aws-k8s-cni',
          lines: [6, [38, 49], 243, 244],
          passage: 'ENIConfig CRD and default',
        },
        { document: 'vpc-cni/readme', lines: [[170, 182]], passage: 'The variable' },
        { document: 'eks-best-practices/custom-networking', lines: [[112, 116]] },
      ],
    },
    'aws.fargate': {
      support: 'external',
      provider: 'the Fargate profile, which names the subnets',
      value: 'The Fargate profile chooses the subnets, not ENIConfig',
      reason:
        'On Fargate the same end is reached without an ENIConfig: the profile decides on the subnets, and it may name those of a secondary CIDR block. The network policies of the plugin do not apply there.',
      conditions: fargateBeside,
      because:
        'a pod there has to match a Fargate profile, the VPC needs DNS resolution, hostnames and mostly a NAT gateway, and GovCloud Regions are ruled out.',
      sources: [
        { document: 'eks-user-guide/cni-custom-network', lines: [34], passage: 'Considerations' },
        { document: 'eks-user-guide-2024/fargate', lines: [21, 41, 47, 49, 53, 55] },
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [41],
          passage: 'No network policy on Fargate',
        },
      ],
      reviewed: '2026-11-29',
    },
    'aws.auto-mode': {
      support: 'no',
      value: 'ENIConfig unsupported; the NodeClass picks subnets',
      reason:
        'Auto Mode lists custom networking by ENIConfig as unsupported. There a NodeClass can give the pods of its nodes subnets and security groups of their own.',
      sources: [
        {
          document: 'eks-user-guide/auto-networking',
          lines: [22, 30, [43, 46]],
          passage: 'NodeClass, and what is not supported',
        },
        { document: 'web/docs-aws-amazon-com-eks-latest-userguide-auto-sgp' },
      ],
    },
    'aws.hybrid-nodes-gateway': {
      support: 'partial',
      missing: 'the hybrid nodes themselves, and a way to name the second range of the VPC',
      value: 'On cloud nodes; the guide knows one range of the VPC',
      because:
        'the guides name the EKS builds of Cilium that the gateway needs, two nodes at least for it, a right to read instances and RFC 1918 ranges on premises.',
      reason:
        'The guide to the gateway requires the VPC CNI on cloud nodes, and the pages read do not mention custom networking. `vpcCIDR`, which tells hybrid nodes what to send to the gateway, is described as one range, while the example of AWS for custom networking has pods in a second one. At the other end it takes the EKS build of Cilium alone.',
      conditions: [
        '`routeTableIDs` with the route tables to program (inferred: those of the pod subnets too), and EC2 rights to read and change them and to read instances',
        'at least two gateway nodes, labelled as the guide has it',
        'for ClusterIPs: `AWS_VPC_K8S_CNI_EXCLUDE_SNAT_CIDRS` with the pod ranges of the hybrid nodes',
        'the EKS build of Cilium on the hybrid nodes, 1.17.13-1, 1.18.8-1 or 1.19.2-1 or later, with VTEP on and its L7 proxy off, its DaemonSet restarted after that',
        'source/destination check off on the primary ENI of gateway nodes',
        'UDP 8472 open between gateway and hybrid nodes, over VPN or Direct Connect',
        'a gateway for each cluster, in a Region that has Hybrid Nodes, outside China',
        'RFC 1918 ranges for nodes and pods on premises',
      ],
      sources: [
        {
          document: 'eks-user-guide/hybrid-nodes-gateway-getting-started',
          lines: [[20, 28]],
          passage: 'Prerequisites',
        },
        {
          document: 'eks-user-guide/hybrid-nodes-gateway-getting-started',
          passage: 'Required Helm values; number, label and source/destination check of nodes',
        },
        {
          document: 'eks-user-guide/hybrid-nodes-gateway-overview',
          lines: [[34, 38], 60, [72, 74]],
        },
        {
          document: 'eks-user-guide/hybrid-nodes-gateway-cni',
          lines: [13, [20, 25], [54, 68], [91, 108]],
          passage: 'Settings of Cilium, and SNAT on cloud nodes',
        },
        { document: 'eks-best-practices/custom-networking', lines: [33], passage: 'Example' },
        {
          document: 'eks-user-guide-2024/hybrid-nodes',
          lines: [58],
          passage: 'Ranges on premises',
        },
      ],
      reviewed: '2026-11-29',
    },
    'aws.node-autoscaling': {
      support: 'yes',
      value: 'Karpenter: `RESERVED_ENIS=1` in the common case',
      reason:
        'Without a `maxPods` or a limit by core, and where the AMI family has that limit, Karpenter counts pods by ENIs and addresses of the instance type. Here one ENI holds none. Its documentation sets `RESERVED_ENIS` to 1 for custom networking in the common case; with a limit above the addresses, pods stay in `ContainerCreating`. Of Cluster Autoscaler the best practices have a guide, which does not mention the CNI.',
      conditions: [
        '`RESERVED_ENIS=1` on Karpenter, in the common case',
        'with prefixes: `spec.kubelet.maxPods` in the EC2NodeClass, for the higher density',
        'with security groups for pods: `ENABLE_POD_ENI=true` first, as Karpenter waits for their resource, and their trunk ENI reserved too, which it does not see',
      ],
      because:
        'the documentation of Karpenter asks for one reserved ENI in the common case, not in every one.',
      default: '`RESERVED_ENIS=0`',
      sources: [
        {
          document: 'karpenter/nodeclasses',
          lines: [[327, 342], 421, 424],
          passage: 'Pod density',
        },
        { document: 'karpenter/settings', lines: [46] },
        {
          document: 'karpenter/instance-types',
          lines: [[641, 660], 735, 737, 738],
          passage: 'Pods of a node',
        },
        { document: 'karpenter/troubleshooting', lines: [237, [239, 251], 554] },
        { document: 'karpenter/scheduling', lines: [[112, 114]] },
        {
          document: 'eks-best-practices/cluster-autoscaler',
          lines: [[500, 519]],
          passage: 'Scaling from zero',
        },
        { document: 'eks-best-practices/cluster-autoscaler', passage: 'Silent on the CNI' },
      ],
    },
    'aws.security-groups-for-pods': {
      support: 'yes',
      value: 'Works; its groups go before those of the ENIConfig',
      reason:
        'The plugin tells the resource controller of the ENIConfig. Neither the primary ENI nor the trunk holds addresses for ordinary pods, so an m5.large with its three ENIs keeps one for them. A maintainer calls types with two unfit.',
      conditions: [
        '`ENABLE_POD_ENI=true`',
        'a Nitro type with trunking and, by a maintainer, more than two ENIs',
        'Linux nodes in private subnets; under `POD_SECURITY_GROUP_ENFORCING_MODE=strict` with a NAT gateway or instance for the internet',
        '`AmazonEKSVPCResourceController` on the role of the cluster',
        'existing groups, no more than five in a policy and, by the default quota, for a pod, with rules for DNS to the cluster security group, inbound there too, and for probes from it',
        'no multi-NIC pods beside them',
        'by one AWS guide: a termination grace period above zero; by the user guide, up to v1.10.2 only',
        'TCP probes under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`: `DISABLE_TCP_EARLY_DEMUX=true` (v1.7.3 and Linux 4.6 or newer)',
        'kube-proxy in IPVS mode or NodeLocal DNSCache, and by one AWS guide network policy: `POD_SECURITY_GROUP_ENFORCING_MODE=standard` (v1.11.0 or newer)',
        '`externalTrafficPolicy: Local` with instance targets: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        'after a change of `POD_SECURITY_GROUP_ENFORCING_MODE`: recycle the pods that have groups',
        '`ENABLE_POD_ENI` switched off again: instances replaced, as their trunk ENI stays',
        '`POD_SECURITY_GROUP_ENFORCING_MODE=standard`: no filter inside a node; with SNAT on, for traffic out of the VPC, the groups of the primary ENI',
        'a branch ENI free on the node, or the pod stays pending; much churn can slow its start',
      ],
      because:
        'a change of the enforcing mode reaches new pods only, `strict` takes NAT for the internet, a pod waits for a free branch ENI, and one AWS guide alone asks for a grace period above zero.',
      default: 'Off, then `POD_SECURITY_GROUP_ENFORCING_MODE=strict`',
      sources: [
        {
          document: 'eks-best-practices/network',
          lines: [[297, 331]],
          passage: 'Rules for DNS and probes',
        },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [13, 15, [40, 44], 46, [48, 49]],
        },
        { document: 'eks-best-practices/sgpp', lines: [27, 37, 43, 64, [114, 120]] },
        {
          document: 'eks-best-practices/custom-networking',
          lines: [126],
          passage: 'ENIs of m5.large',
        },
        {
          document: 'eks-best-practices/network',
          lines: [[391, 394]],
          passage: 'Beside network policy',
        },
        { document: 'vpc-cni/readme', lines: [[488, 539]], passage: 'Variables' },
        { document: 'vpc-cni/ipamd', lines: [[632, 656]], passage: 'CNINode' },
        { document: 'vpc-cni/ipamd', lines: [[2591, 2611]], passage: 'Slot of the trunk' },
        { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-2792' },
        { document: 'vpc-resource-controller/readme', lines: [[30, 32]], passage: 'Five groups' },
        {
          document: 'eks-user-guide/pod-multiple-network-interfaces',
          lines: [178],
          passage: 'Not with multi-NIC',
        },
        { document: 'vpc-cni/data-store', lines: [[1117, 1125]], passage: 'ENIs left out' },
      ],
      reviewed: '2026-11-29',
    },
    'aws.outposts-local-zones': {
      support: 'partial',
      missing: 'local clusters and Local Zones, on which the pages of 2024 are silent',
      value: 'Outposts nodes of a cluster in the cloud',
      because:
        'the guide names racks as the form of Outposts with ALB alone as load balancer, and asks that their subnets be left out when a cluster is created.',
      reason:
        'The guide of 2024 to nodes on Outposts grants pods another CIDR block under the heading of clusters in the AWS cloud. Its considerations on Local Zones do not mention custom networking.',
      conditions: [
        'Outposts racks, and nodes that you manage yourself',
        'no subnet of the Outpost passed in when the cluster was created',
        'load balancers on Outposts: ALB, no NLB',
      ],
      sources: [
        {
          document: 'eks-user-guide-2024/eks-outposts-self-managed-nodes',
          lines: [19, 23, [54, 61]],
        },
        {
          document: 'eks-user-guide-2024/eks-outposts',
          lines: [
            [81, 83],
            [137, 138],
          ],
          passage: 'Racks, load balancing',
        },
        { document: 'eks-user-guide-2024/eks-compute', lines: [[66, 74]], passage: 'Outposts' },
        { document: 'eks-user-guide-2024/local-zones', lines: [[10, 17]] },
      ],
    },
    'ipam.prefix-delegation': {
      support: 'yes',
      value: '/28 blocks on the secondary ENIs: 290 on m5.large',
      reason:
        'AWS advises the two together, because the primary ENI holds no pods: an m5.large drops from 29 pods to 20, and with prefixes reaches 290. The best practices advise a `max-pods` of 110 there.',
      conditions: [
        'Nitro instances, by the README bare metal ones from v1.11 on; types without Nitro go on with single addresses',
        'contiguous /28 blocks in the pod subnets',
        'a higher `max-pods` of the kubelet',
        'bare metal: no downgrade below v1.11',
      ],
      because: 'the README has prefixes on bare metal instances from v1.11 on.',
      default: 'Off',
      since: 'v1.9.0',
      sources: [
        { document: 'eks-best-practices/custom-networking', lines: [62, [118, 134]] },
        {
          document: 'vpc-cni/readme',
          lines: [[556, 564], 570],
          passage: 'ENABLE_PREFIX_DELEGATION',
        },
        {
          document: 'eks-user-guide/choosing-instance-type',
          lines: [[96, 97]],
          passage: 'Pods by instance type',
        },
        { document: 'eks-best-practices/prefix-mode-linux', lines: [[71, 93]] },
      ],
      reviewed: '2026-11-29',
    },
    'ipam.ip-pools': {
      support: 'partial',
      missing: 'a choice of subnet by namespace or by pod on EC2 nodes',
      value: 'One ENIConfig a node, by label or annotation',
      reason:
        'Node groups can draw from different subnets, chosen by zone or by a name on the node. A node has one ENIConfig at a time, which goes before subnet discovery. On Fargate a profile names the subnets of the namespaces that it selects.',
      conditions: [
        'a subnet in the VPC and zone of the node',
        'nodes created after the switch',
        'on Fargate: private subnets with no direct route to an internet gateway',
      ],
      because:
        'on Fargate a profile chooses private subnets by namespace, so the lack is one of EC2 nodes.',
      sources: [
        { document: 'eks-user-guide-2024/fargate-profile', lines: [22, [54, 62]] },
        { document: 'eks-user-guide/cni-custom-network', lines: [33], passage: 'Same VPC' },
        { document: 'vpc-cni/readme', lines: [[170, 205]], passage: 'ENIConfig of a node' },
        { document: 'eks-best-practices/custom-networking', lines: [[94, 116]] },
        {
          document: 'eks-user-guide/cni-subnet-selection',
          lines: [20, 132],
          passage: 'Precedence',
        },
      ],
    },
    'security.egress-gateway': {
      support: 'no',
      value: 'Node address, or a NAT gateway for each pod subnet',
      reason:
        'By default pods leave the VPC with the address of the node. With external SNAT the NAT gateway of their subnet decides. So the pods of a node group can have an exit address of their own, but no chosen set of pods.',
      conditions: [
        '`AWS_VPC_K8S_CNI_EXTERNALSNAT=true`, for NAT by subnet',
        'pods with security groups under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`: nodes in a private subnet with a NAT gateway or instance, as they go untranslated',
      ],
      because: 'pods with security groups are not translated unless their mode is changed.',
      default: 'SNAT to the primary address of the node',
      sources: [
        { document: 'vpc-cni/readme', lines: [[231, 239]], passage: 'External SNAT' },
        { document: 'eks-user-guide/cni-custom-network-tutorial', passage: 'Step 3' },
        { document: 'eks-user-guide/external-snat', lines: [18, 35] },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [44],
          passage: 'Strict mode and the internet',
        },
      ],
    },
    'security.fips': {
      support: 'unknown',
      searched:
        'The README of the plugin, from its first line to its last, which does not mention FIPS, and pull request 3645 on FIPS endpoints, which is closed.',
      sources: [
        { document: 'vpc-cni/readme', passage: 'No mention of FIPS' },
        { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3645' },
      ],
    },
    'security.supply-chain': {
      support: 'unknown',
      searched:
        'The build files and README of the plugin, that of its node agent, and the page of the user guide on add-on images, without a word on signatures, SBOM, provenance or VEX, or on images apart for custom networking.',
      sources: [
        { document: 'vpc-cni/release-workflow' },
        { document: 'vpc-cni/makefile', lines: [[159, 217]] },
        { document: 'vpc-cni/readme', passage: 'No mention' },
        { document: 'network-policy-agent/readme', passage: 'No mention in the agent' },
        { document: 'eks-user-guide/add-ons-images' },
      ],
    },
    'observability.packet-capture': {
      support: 'external',
      provider: 'VPC Traffic Mirroring',
      value: 'VPC Traffic Mirroring of the ENIs that hold the pods',
      reason:
        'AWS describes the capture by its node monitoring agent for nodes of Auto Mode, and these know no ENIConfig. VPC Traffic Mirroring copies the traffic of an ENI to an appliance, with rules by address range. Pods have their addresses on secondary ENIs here, so a copy of the primary ENI does not show what they send inside the VPC.',
      conditions: mirroring,
      because:
        'mirrored traffic counts towards the bandwidth of the instance, and what stays inside a node, we infer, is not mirrored.',
      sources: [
        { document: 'web/docs-aws-amazon-com-us-us-eks-latest-userguide-auto-get-tcp' },
        { document: 'eks-user-guide/auto-networking', lines: [46], passage: 'No ENIConfig' },
        { document: 'web/docs-amazonaws-cn-vpc-latest-mirroring-what-is-traffic-mirro' },
        { document: 'web/docs-amazonaws-cn-awsec2-latest-apireference-api-trafficmirr' },
        { document: 'web/docs-aws-amazon-com-ec2-latest-instancetypes-ec2-nitro-insta' },
        { document: 'web/docs-aws-amazon-com-vpc-latest-mirroring-traffic-mirroring-n' },
        { document: 'eks-user-guide/cni-custom-network', lines: [30], passage: 'Secondary ENIs' },
        { document: 'vpc-cni/cni-proposal', lines: [[88, 121]], passage: 'Routes of the node' },
      ],
      reviewed: '2026-11-29',
    },
    'observability.policy-verdicts': {
      support: 'partial',
      missing:
        'policy and pod by name, ACCEPT outside debug, denials in the file at warn and error',
      value: 'Log of verdicts in a file, or in CloudWatch on request',
      reason:
        'The agent can send verdicts to CloudWatch with `enable-cloudwatch-logs`; Auto Mode, which does not support that, has no ENIConfig either. The README has denials logged at every level, but the code writes them to the file at info.',
      conditions: [
        '`enable-policy-event-logs`, for which the README asks one CPU core per node',
        'CloudWatch: rights to write logs for the `aws-node` pod',
        'pods that have a network policy, by the guide',
      ],
      default: 'Off',
      sources: [
        {
          document: 'network-policy-agent/readme',
          lines: [
            [37, 45],
            [47, 57],
            [94, 96],
          ],
        },
        { document: 'eks-user-guide/auto-networking', lines: [43, 46, 52], passage: 'Auto Mode' },
        {
          document: 'network-policy-agent/events',
          lines: [[267, 288]],
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
    'services.dsr': {
      support: 'no',
      value: 'kube-proxy has it on Windows nodes, which are excluded',
      reason:
        'The Kubernetes documentation describes direct server return under the mode of kube-proxy for Windows, and the guide excludes Windows from custom networking.',
      because: 'the general answer speaks of Windows nodes, which are excluded from this mode.',
      sources: [
        { document: 'kubernetes/virtual-ips', passage: 'Direct server return for kernelspace' },
        { document: 'eks-user-guide-2024/windows-support', lines: [[27, 29]], passage: 'Windows' },
        {
          document: 'vpc-cni/readme',
          lines: [[148, 784]],
          passage: 'Variables, none for load balancing',
        },
      ],
    },
    'operations.air-gapped': {
      support: 'yes',
      value: 'As in general; IMDS-only mode passes ENIConfig by',
      reason:
        'Images and endpoints are those of the general answer. Under `ENABLE_IMDS_ONLY_MODE=true` (v1.19.6 or newer) ipamd creates no ENI, and by the code it takes subnet and groups of the ENIConfig only when it creates one. So subnet and groups of the interfaces are then what you attached beforehand.',
      conditions: [
        'private access to the cluster endpoint enabled',
        'self-managed nodes: endpoint and certificate authority of the cluster in their bootstrap arguments',
        'endpoints for ECR, S3 and EC2, open to the nodes; for STS with IRSA, for EKS Auth with Pod Identity',
        'registry of your own: the self-managed chart, because EKS resets the image of its add-on',
        'read access to ECR in the role of the nodes, and as AWS advises private DNS names for the endpoints',
      ],
      because:
        'the user guide asks for private access to the cluster endpoint, and has the security group of the other endpoints let in the nodes.',
      sources: [
        { document: 'eks-user-guide/add-ons-images', lines: [8], passage: 'Endpoint for ECR' },
        {
          document: 'eks-user-guide/private-clusters',
          lines: [
            [25, 26],
            [31, 88],
            [91, 139],
          ],
          passage: 'Registry, nodes and endpoints',
        },
        { document: 'vpc-cni/aws-vpc-cni-values', lines: [[9, 70]] },
        { document: 'vpc-cni/readme', lines: [[751, 758]], passage: 'IMDS-only mode' },
        { document: 'vpc-cni/ipamd', lines: [[787, 790], [1049, 1070], 2059], passage: 'New ENIs' },
        {
          document: 'eks-best-practices/vpc-cni',
          lines: [[136, 138]],
          passage: 'Image of the add-on managed by EKS',
        },
      ],
      reviewed: '2026-11-29',
    },
    'multicluster.connect': {
      support: 'external',
      provider: 'VPC peering, Transit Gateway, private NAT gateway or VPC Lattice',
      value: 'VPC routing, unless clusters share one pod range',
      reason:
        'AWS proposes CG-NAT space, which it calls non-routable, for the pods of several clusters. Where ranges overlap, custom networking alone does not help: AWS suggests a private NAT gateway, or custom networking with a transit gateway. VPC Lattice connects services in spite of an overlap.',
      conditions: [
        'pod ranges that differ, for pods that are to reach each other by address',
        'towards a cluster in another VPC: SNAT off, which leaves the internet to a NAT device, or off for its ranges, where it has to see pod addresses',
      ],
      because: 'traffic inside one VPC is not translated, and SNAT can be off for single ranges.',
      sources: [
        { document: 'eks-best-practices/custom-networking', lines: [66, [78, 82]] },
        { document: 'eks-best-practices/subnets', lines: [[96, 108]] },
        { document: 'vpc-cni/readme', lines: [[231, 266]], passage: 'SNAT variables' },
        { document: 'eks-user-guide/external-snat', lines: [16, 18, 30, 34] },
      ],
      reviewed: '2026-11-29',
    },
  },
  sources: [
    {
      document: 'eks-user-guide/cni-custom-network',
      lines: [16, [30, 34]],
      passage: 'Considerations',
    },
    { document: 'eks-user-guide/cni-custom-network-tutorial' },
    { document: 'eks-best-practices/custom-networking', lines: [[25, 134]] },
    { document: 'vpc-cni/readme', lines: [[170, 205]], passage: 'Variables of the mode' },
    { document: 'eks-user-guide/cni-subnet-selection', lines: [[13, 20]], passage: 'Two methods' },
    { document: 'eks-user-guide/choosing-instance-type', lines: [[66, 97]], passage: 'Calculator' },
    {
      document: 'amazon-eks-ami-v20260304/max-pods-calculator',
      lines: [
        [12, 23],
        [121, 162],
      ],
    },
    { document: 'web/github-com-awslabs-amazon-eks-ami-issues-2651' },
    {
      document: 'eks-user-guide/cni-increase-ip-addresses-procedure',
      lines: [[125, 130]],
      passage: 'Node group with eksctl',
    },
    {
      document: 'eks-user-guide/alternate-cni-plugins',
      lines: [14],
      passage: 'The only supported CNI',
    },
  ],
  reviewed: '2026-11-28',
} as const satisfies Mode<'amazon-vpc-cni'>;
