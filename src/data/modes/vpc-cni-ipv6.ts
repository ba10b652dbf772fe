import type { Mode } from '../mode.ts';
import { fargateBeside, mirroring, ownEngine } from './conditions.ts';

export const vpcCniIpv6 = {
  name: 'VPC CNI, IPv6',
  short: 'IPv6',
  summary:
    'A cluster of the IPv6 family: pods and Services have IPv6 addresses. On EC2 nodes pods take theirs from one /80 prefix of the node, and by default a second interface leads out to IPv4.',
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
      name: 'kubernetesNetworkConfig.ipFamily',
      value: 'IPv6',
      where: '`ClusterConfig` of eksctl; `ipFamily=ipv6` in the EKS API',
    },
    {
      name: 'ENABLE_IPv6',
      value: 'true',
      where: 'environment of `aws-node` and its init container',
    },
    { name: 'ENABLE_IPv4', value: 'false', where: 'environment of `aws-node`' },
    { name: 'ENABLE_PREFIX_DELEGATION', value: 'true', where: 'environment of `aws-node`' },
    { name: 'ENABLE_V4_EGRESS', value: 'true', where: 'environment of `aws-node` (default)' },
  ],
  setup: [
    {
      step: 'Describe, in `ipv6-cluster.yaml`, a cluster of the IPv6 family with Nitro nodes and the rights of the plugin; put in name, region, version and instance type. The policy that eksctl writes by itself lacked `ec2:DescribeSubnets` before a change of August 2026; the one below is the sample of the project.',
      language: 'yaml',
      code: `apiVersion: eksctl.io/v1alpha5
kind: ClusterConfig
metadata:
  name: my-cluster
  region: region-code
  version: 'X.XX'
kubernetesNetworkConfig:
  ipFamily: IPv6
addons:
  - name: vpc-cni
    version: latest
    attachPolicy:
      Statement:
        - Effect: Allow
          Action:
            - ec2:AssignIpv6Addresses
            - ec2:DescribeInstances
            - ec2:DescribeSecurityGroups
            - ec2:DescribeSubnets
            - ec2:DescribeTags
            - ec2:DescribeNetworkInterfaces
            - ec2:DescribeInstanceTypes
          Resource: '*'
        - Effect: Allow
          Action:
            - ec2:CreateTags
          Resource: 'arn:aws:ec2:*:*:network-interface/*'
  - name: coredns
    version: latest
  - name: kube-proxy
    version: latest
iam:
  withOIDC: true
managedNodeGroups:
  - name: my-nodegroup
    instanceType: t3.medium`,
    },
    {
      step: 'Create it. Where you choose this family, the add-on comes with IPv6 and prefixes switched on.',
      language: 'bash',
      code: 'eksctl create cluster -f ipv6-cluster.yaml',
    },
    {
      step: 'Check that pods and Services have IPv6 addresses.',
      language: 'bash',
      code: `kubectl get pods -n kube-system -o wide
kubectl get services -n kube-system -o wide`,
    },
    {
      step: 'Where nothing may pass by network policy, close the way out to IPv4 and reboot the nodes, since the change reaches new pods only. These then have no interface for IPv4.',
      language: 'bash',
      code: 'kubectl set env daemonset aws-node -n kube-system ENABLE_V4_EGRESS=false',
    },
  ],
  requirements: [
    'the address family chosen when the cluster is created; it cannot be changed later',
    'Nitro instances with Linux, or Fargate',
    'a VPC and subnets with an IPv4 and an IPv6 range, and nodes in subnets that assign IPv6 addresses',
    'routes and security groups for IPv6',
    'self-managed nodes that start by `bootstrap.sh`: `--ip-family ipv6` and `--service-ipv6-cidr` among its arguments',
    'VPC CNI 1.10.1 or newer, as EKS deploys it by default',
    'an IAM policy for IPv6, which you create yourself where eksctl does not',
    '`ec2:DescribeSubnets` in it, without which by their code v1.22.0 and v1.23.0 do not start unless subnet discovery is off, and `ec2:DescribeSecurityGroups`, as in the sample of the project',
    'AWS Load Balancer Controller 2.3.1 or newer, with IP targets, for load balancers',
    'DNS64 off on the subnets of the pods, or traffic to IPv4 takes the NAT64 of a NAT gateway where there is one',
    'neither Outposts nor the CSI driver of FSx for Lustre',
  ],
  supportedBy:
    'AWS, which on EC2 nodes supports the VPC CNI alone. It asks you to evaluate add-ons and applications for IPv6 yourself.',
  same: [
    {
      features: [
        'networking.bgp',
        'networking.multicast',
        'ipam.static-ip',
        'performance.kernel-bypass',
        'security.wireguard',
        'security.ipsec',
        'services.l2-announce',
        'services.bgp-service-ips',
      ],
      reason: 'The plugin has no setting for it, in either address family.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Variables, none for these' },
      ],
    },
    {
      features: ['services.maglev', 'services.topology-aware'],
      reason:
        'This is the work of kube-proxy, which is set up for both families in these clusters. None of the variables of the plugin concerns it.',
      sources: [
        { document: 'eks-best-practices/ipv6', lines: [89], passage: 'kube-proxy' },
        { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Variables, none for these' },
      ],
    },
    {
      features: ['security.mtls', 'services.service-mesh'],
      reason:
        'None of the variables of the plugin concerns a mesh or mutual TLS, in either address family.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Variables, none for these' },
      ],
    },
    {
      features: ['networking.rdma-sriov'],
      reason:
        'The device plugin and the DRA driver hand devices to pods, and the guide to them makes no address family a condition.',
      sources: [
        {
          document: 'eks-user-guide/device-management-efa',
          passage: 'DRA driver, device plugin and installation',
        },
      ],
    },
    {
      features: [
        'policy.admin-network-policy',
        'policy.host',
        'policy.network-sets',
        'policy.staged-audit',
        'multicluster.policy',
      ],
      reason:
        'The policy kinds and the flags of the agent are the same in both families, and none of them can do it. Ranges in their rules have to be IPv6 ranges, as IPv4 rules are ignored.',
      sources: [
        { document: 'eks-user-guide/cni-network-policy', lines: [42], passage: 'One family' },
        { document: 'network-policy-controller/clusternetworkpolicy-types', lines: [[24, 266]] },
        {
          document: 'network-policy-controller/applicationnetworkpolicy-types',
          lines: [[24, 136]],
        },
        {
          document: 'network-policy-agent/readme',
          lines: [[26, 118]],
          passage: 'Flags of the agent',
        },
      ],
    },
    {
      features: ['networking.ipv6', 'networking.dual-stack'],
      reason:
        'The general answers describe this mode and its way out to IPv4. The default that they name, IPv4, is the other choice when the cluster is created.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[640, 650]], passage: 'ENABLE_IPv6' },
        { document: 'vpc-cni/readme', lines: [[703, 713]], passage: 'ENABLE_V4_EGRESS' },
        { document: 'eks-user-guide/cni-ipv6', lines: [18, 20] },
      ],
    },
    {
      features: ['aws.summary', 'aws.eni-mode'],
      reason:
        'The prefix sits on an ENI of the node, so pods are members of the VPC as with IPv4, and it is the same plugin that AWS supports.',
      sources: [
        { document: 'vpc-cni/ipamd', lines: [[1301, 1310]], passage: 'Prefix on an ENI' },
        { document: 'eks-best-practices/ipv6', lines: [[24, 36]] },
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14], passage: 'Support' },
      ],
    },
    {
      features: ['aws.eks-anywhere'],
      reason: 'Here too the addresses come from ENIs of EC2 instances, now as a prefix.',
      sources: [
        {
          document: 'vpc-cni/cni-proposal',
          lines: [[22, 25]],
          passage: 'ENIs of EC2 instances',
        },
        { document: 'vpc-cni/ipamd', lines: [[1301, 1310]], passage: 'Prefix on an ENI' },
      ],
    },
    {
      features: ['multicluster.services'],
      reason:
        'The AWS Gateway API Controller takes the address family of an IPv6 cluster over into VPC Lattice.',
      sources: [
        { document: 'aws-gateway-api-controller/advanced-configurations', lines: [[195, 198]] },
        { document: 'aws-gateway-api-controller/model-build-targetgroup', lines: [[603, 621]] },
      ],
    },
    {
      features: ['security.runtime-detection'],
      reason:
        'GuardDuty, AWS WAF and third-party tools stand beside the plugin, and the passages cited on them name no address family.',
      sources: [
        { document: 'eks-best-practices/runtime', lines: [[115, 138], 146, 150] },
        { document: 'web/docs-aws-amazon-com-guardduty-latest-ug-how-runtime-monit' },
        {
          document: 'aws-load-balancer-controller/ingress-annotations',
          lines: [36],
          passage: 'AWS WAF',
        },
      ],
    },
    {
      features: ['observability.flow-logs'],
      reason:
        'VPC Flow Logs hold addresses. Over IPv6 a pod leaves under its own, over IPv4 under that of the node. The page on container network observability names no address family.',
      sources: [
        { document: 'eks-best-practices/network', lines: [[252, 262]], passage: 'Flow Logs' },
        {
          document: 'eks-user-guide/cni-ipv6',
          lines: [43, 45],
          passage: 'Address assignment and routing',
        },
        { document: 'eks-user-guide/container-network-observability' },
      ],
    },
    {
      features: [
        'observability.metrics',
        'observability.l7-visibility',
        'observability.export',
        'operations.cli',
      ],
      reason:
        'The passages on metrics set no address family apart. The agent installs its CLI under the same name for both families, and what it logs of an IPv6 flow is addresses, ports, protocol, verdict, direction and tier.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[427, 434]], passage: 'Metrics' },
        {
          document: 'network-policy-agent/readme',
          lines: [[121, 272]],
          passage: 'CLI and metrics',
        },
        { document: 'network-policy-agent/cp', lines: [[68, 79]], passage: 'One name on the node' },
        { document: 'network-policy-agent/events', lines: [[220, 249]], passage: 'IPv6 verdicts' },
      ],
    },
  ],
  answers: {
    'networking.native-routing': {
      support: 'yes',
      value: 'IPv6 pod addresses, routed without translation',
      reason:
        'A pod leaves the VPC under its own address, through an internet gateway or an egress-only one. Only its traffic to IPv4 is translated, to the primary IPv4 address of the node, and the feature matrix denies external SNAT in this mode.',
      conditions: ['route tables and security groups that serve IPv6'],
      default: 'Addresses that the internet can route, from the public range of the VPC',
      sources: [
        {
          document: 'eks-user-guide/cni-ipv6',
          lines: [43, 45, 57, 58],
          passage: 'Address assignment, routing and security groups',
        },
        { document: 'eks-best-practices/ipv6', lines: [[28, 36]] },
        { document: 'vpc-cni/readme', lines: [[786, 792]], passage: 'Feature matrix' },
      ],
    },
    'networking.encapsulation': {
      support: 'no',
      value: 'No overlay: pods have IPv6 addresses of the VPC',
      reason:
        'The list of variables names no tunnel protocol, and pods take addresses of the VPC, from a prefix on an ENI of the node. AWS says that these clusters solve the exhaustion of IPv4 addresses.',
      because:
        'the general answer points to an overlay against the exhaustion of addresses, which IPv6 clusters solve by themselves.',
      sources: [
        {
          document: 'vpc-cni/readme',
          lines: [[148, 784]],
          passage: 'Variables, none for a tunnel',
        },
        { document: 'vpc-cni/ipamd', lines: [[1301, 1310]], passage: 'Prefix on an ENI' },
        {
          document: 'eks-best-practices/ipv6',
          lines: [16, [22, 24], 36],
          passage: 'Exhaustion, and addresses of pods',
        },
      ],
    },
    'networking.kube-proxy-replacement': {
      support: 'no',
      value: 'Left to kube-proxy, without iptables rules for NodePorts',
      reason:
        'No variable hands Services to the plugin, and kube-proxy is set up for both families. By the code `AWS_VPC_CNI_NODE_PORT_SUPPORT` adds no iptables rules in IPv6. AWS names v1.23.0 as the first version compatible with nftables mode, which takes Kubernetes 1.33 and kernel 5.13 and is advised from 1.36 on.',
      because:
        'the general answer speaks of iptables rules for NodePorts, which the code leaves out in IPv6.',
      default: 'kube-proxy in iptables mode',
      sources: [
        {
          document: 'vpc-cni/readme',
          lines: [[148, 784]],
          passage: 'Variables, none in place of kube-proxy',
        },
        { document: 'eks-best-practices/ipv6', lines: [89], passage: 'kube-proxy' },
        {
          document: 'vpc-cni/network',
          lines: [
            [108, 111],
            [329, 335],
            [431, 445],
          ],
          passage: 'NodePort support, and no rules in IPv6',
        },
        { document: 'eks-best-practices-nftables/nftables', lines: [[13, 49], 87] },
      ],
    },
    'networking.kube-proxy-modes': {
      support: 'yes',
      value: 'As with IPv4 by the guides; weekly tests run IPv4',
      reason:
        'The guides to IPVS and to nftables mode set no address family apart. AWS calls either switch disruptive, and Kubernetes has deprecated IPVS mode. The weekly test of the modes of kube-proxy builds an IPv4 cluster unless it is told otherwise, and the workflow does not tell it.',
      conditions: [
        'nftables: VPC CNI v1.23.0, Kubernetes 1.33 and Linux 5.13, or newer ones; AWS advises it from Kubernetes 1.36 on',
        'IPVS: `ipvsadm` and kernel modules on the nodes',
        'nodes that joined before the switch: a restart of kube-proxy',
        'advised: node and kube-proxy on one variant of iptables, legacy or nft; the plugin follows the kubelet, and a switch takes drained nodes or rules mended by hand',
        'security groups for pods with IPVS: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`; `strict` is documented with iptables mode alone',
        'nftables in large clusters: kube-proxy 1.36 and Linux 6.18 or a backport, against slow rule syncs and CPU soft lockups',
      ],
      because:
        'the README ties `strict` of security groups for pods to iptables mode, and nodes that joined before a switch take a restart of kube-proxy.',
      default: 'kube-proxy in iptables mode',
      since: 'v1.23.0 for nftables mode',
      sources: [
        { document: 'eks-best-practices-nftables/nftables', lines: [[13, 49], 77, 87] },
        { document: 'eks-best-practices-nftables/nftables', passage: 'No word on the family' },
        { document: 'eks-best-practices/ipvs', passage: 'No word on the family' },
        {
          document: 'eks-best-practices/ipvs',
          lines: [
            [28, 62],
            [87, 111],
          ],
        },
        {
          document: 'vpc-cni/mixed-os-test',
          lines: [14, 33, 105, 170],
          passage: 'Family and focus of the test',
        },
        { document: 'vpc-cni/weekly-cron-tests', lines: [16, [110, 115]], passage: 'Schedule' },
        { document: 'vpc-cni/readme', lines: [517], passage: 'Security groups and IPVS' },
        { document: 'vpc-cni/readme', lines: [660], passage: 'Variants of iptables' },
        { document: 'vpc-cni/troubleshooting', lines: [251], passage: 'Choice of the variant' },
        { document: 'web/github-com-kubernetes-enhancements-issues-5495' },
      ],
      reviewed: '2026-11-29',
    },
    'networking.snat': {
      support: 'partial',
      missing: 'external SNAT or exempt ranges for IPv4, and translation of IPv6',
      value: 'IPv6 never; IPv4 egress as the node, or not at all',
      reason:
        'What pods send over IPv6 keeps their address beyond the VPC. For IPv4 the plugin translates to the primary IPv4 address of the node; the feature matrix denies external SNAT, and `ENABLE_V4_EGRESS=false` ends the translation together with the way to IPv4.',
      conditions: [
        'the variables: EC2 nodes outside Auto Mode',
        '`ENABLE_V4_EGRESS` (v1.15.1 or newer): a change reaches new pods only',
        'network ACLs by the port range of the system: `AWS_VPC_K8S_CNI_RANDOMIZESNAT=none`',
      ],
      because:
        'the way out to IPv4 picks its ports by the same variable as SNAT in IPv4 clusters, and `aws-node` leaves Fargate and Auto Mode nodes out.',
      default: '`ENABLE_V4_EGRESS=true` and `AWS_VPC_K8S_CNI_RANDOMIZESNAT=prng`',
      sources: [
        { document: 'vpc-cni/aws-k8s-cni', lines: [[383, 397]], passage: 'Nodes left out' },
        { document: 'eks-user-guide/cni-ipv6', lines: [[43, 45]], passage: 'Translation' },
        { document: 'eks-user-guide/external-snat', lines: [16], passage: 'Not for IPv6 clusters' },
        { document: 'vpc-cni/readme', lines: [[259, 266]], passage: 'Exempt ranges' },
        { document: 'vpc-cni/readme', lines: [[703, 713]], passage: 'ENABLE_V4_EGRESS' },
        { document: 'vpc-cni/readme', lines: [[786, 792]], passage: 'Feature matrix' },
        {
          document: 'vpc-cni/network',
          lines: [[431, 458]],
          passage: 'No SNAT rules of the node for IPv6',
        },
        {
          document: 'vpc-cni/readme',
          lines: [[241, 257]],
          passage: 'AWS_VPC_K8S_CNI_RANDOMIZESNAT',
        },
        {
          document: 'vpc-cni/10-aws',
          lines: [[16, 31]],
          passage: 'Plugin for the way out to IPv4',
        },
        {
          document: 'vpc-cni/aws-vpc-cni-main',
          lines: [[231, 238], 270, 283],
          passage: 'Its variables',
        },
      ],
    },
    'networking.windows': {
      support: 'no',
      value: 'No Windows nodes in an IPv6 cluster',
      reason:
        'AWS excludes Windows pods and Services from this family, and IPv6 from Windows nodes.',
      sources: [
        { document: 'eks-user-guide/cni-ipv6', lines: [31] },
        { document: 'eks-user-guide-2024/windows-support', lines: [28] },
      ],
    },
    'networking.multi-interface': {
      support: 'yes',
      value: 'Multi-card instances, without IPv4 egress; or Multus',
      reason:
        'For IPv6 clusters the guide to multi-NIC asks for an IAM policy of its own. With the feature on, their pods get no IPv4 address, so the way to IPv4 endpoints is gone. Multus leaves the default interface to the plugin; its page names no address family, and policy leaves out what it adds.',
      conditions: [
        'multi-NIC: `ENABLE_MULTI_NIC=true` and an instance type with several network cards',
        'multi-NIC: the annotation `k8s.amazonaws.com/nicConfig: multi-nic-attachment` on the pods',
        'multi-NIC: no security groups for pods',
        'multi-NIC: an IAM policy of its own for IPv6',
        'multi-NIC: an application that uses the further interfaces itself',
        'Multus: the tag `node.k8s.amazonaws.com/no_manage` on its network interfaces',
        'multi-NIC: before a downgrade below v1.20.0, multi-homed pods removed, and nodes drained and replaced',
        'multi-NIC: not on cards with `efa-only` devices alone',
        'Multus: AWS supports neither the VPC CNI on the further interfaces nor their addresses',
      ],
      because:
        'the page on Multus, which sets no address family apart, is a second way and asks for a tag.',
      default: 'Off: the plugin manages network card 0 alone',
      since: 'v1.20.0',
      sources: [
        {
          document: 'eks-user-guide/pod-multiple-network-interfaces',
          lines: [[29, 34], 39, 45, 94, 176, 178],
          passage: 'Considerations, IPv6 and other features',
        },
        { document: 'vpc-cni/readme', lines: [[761, 784]], passage: 'ENABLE_MULTI_NIC' },
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
    'networking.bandwidth': {
      support: 'partial',
      missing: 'use with the built-in network policy, and a documented limit on IPv4 egress',
      value: 'Upstream bandwidth plugin, in the chain as with IPv4',
      reason:
        'The code adds the plugin to the chain without asking for the family. The README and the page on IPv6 clusters do not say whether it also limits the second interface, over which IPv4 traffic leaves.',
      conditions: ['`ENABLE_BANDWIDTH_PLUGIN=true`', 'built-in network policy switched off'],
      default: 'Off',
      since: 'v1.10.0',
      sources: [
        { document: 'vpc-cni/aws-vpc-cni-main', lines: [[289, 306]] },
        {
          document: 'vpc-cni/readme',
          lines: [
            [589, 597],
            [703, 713],
          ],
          passage: 'Both variables',
        },
        { document: 'eks-user-guide/cni-ipv6' },
      ],
    },
    'networking.chaining': {
      support: 'partial',
      missing: 'policy on IPv4 egress; L7 rules, DNS names and IPsec of Cilium',
      value: 'Calico without IPv4 egress; tests of Cilium set IPv4 only',
      because:
        'the tests of Cilium set an IPv4 range only, its guide sets `cni.exclusive` and covers later pods alone, and neither Fargate nor Auto Mode takes another CNI.',
      reason:
        'With the default `ENABLE_V4_EGRESS=true` Calico does not support policy on these pods, and by an open issue what leaves over IPv4 passes Cilium by. The chain of Cilium accepts a pod that has an IPv6 address alone, but the tests that Cilium runs over the VPC CNI set an IPv4 range only.',
      conditions: [
        'a single policy engine in the cluster',
        'EC2 nodes outside Auto Mode, as neither Fargate nor Auto Mode takes another CNI',
        '`ENABLE_V4_EGRESS=false` (v1.15.1 or newer), for new pods: for any policy of Calico, and for one of Cilium without a gap',
        'Calico on pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        '`ANNOTATE_POD_IP`, by which Calico learns pod addresses sooner: the right to `patch` pods, which widens the reach of `aws-node` and which the EKS add-on has',
        'Cilium: VPC CNI 1.11.2 or newer, `cni.exclusive=false`, `routingMode=native`, and a restart of the pods that ran before it',
        'Cilium on pods with security groups: no layer 7 rules under `strict` (issue 29922, closed), and `bpf.vlanBypass={0}` where the VLAN filter drops their packets (issue 36803)',
      ],
      sources: [
        {
          document: 'cilium/installation-cni-chaining-aws-cni',
          lines: [[66, 84]],
          passage: 'cni.exclusive',
        },
        {
          document: 'calico-docs/eks',
          lines: [[32, 36], 45],
          passage: 'IPv6 pods, and a second engine',
        },
        {
          document: 'eks-best-practices/network',
          lines: [[467, 472]],
          passage: 'One policy engine in a cluster',
        },
        { document: 'cilium/generic-veth', lines: [[191, 203]] },
        { document: 'cilium/conformance-aws-cni', lines: [[395, 400], 408, [441, 443], 449] },
        {
          document: 'cilium/installation-cni-chaining-aws-cni',
          lines: [
            [13, 35],
            [77, 84],
          ],
        },
        { document: 'cilium/cni-chaining-limitations', lines: [[7, 13]] },
        { document: 'cilium/encryption-ipsec', lines: [[445, 449]], passage: 'Limitations' },
        { document: 'vpc-cni/readme', lines: [[599, 628]], passage: 'ANNOTATE_POD_IP' },
        { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
        { document: 'web/github-com-cilium-cilium-issues-28409' },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [47],
          passage: 'Calico and security groups',
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
    'policy.summary': {
      support: 'partial',
      missing: 'IPv4 egress, L7 rules, host rules and rules by DNS name',
      value: 'Own eBPF engine for IPv6; blind to IPv4 egress',
      reason:
        'The engine works for one family, and here it is IPv6. The interface over which these pods reach IPv4 is on by default and stands outside.',
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
          document: 'eks-user-guide/cni-network-policy',
          lines: [29, 30, 31, 41, 42, 46, [61, 63]],
        },
        {
          document: 'eks-user-guide/cni-network-policy-configure',
          lines: [67, 106],
          passage: 'Kernel and switch',
        },
        { document: 'network-policy-controller/clusternetworkpolicy-types', lines: [[24, 266]] },
        { document: 'eks-user-guide/auto-net-pol', lines: [125, 212], passage: 'By DNS name' },
        {
          document: 'network-policy-agent/readme',
          lines: [7, [78, 86]],
          passage: 'eBPF and enable-ipv6',
        },
        { document: 'vpc-cni/changelog', lines: [[513, 515]], passage: 'First release with it' },
        { document: 'vpc-cni/network-policy-faq', lines: [[3, 5], 13], passage: 'Off by default' },
        { document: 'vpc-cni/readme', lines: [[738, 744]], passage: 'First state of a pod' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.k8s-networkpolicy': {
      support: 'partial',
      missing: 'policy on the IPv4 egress of a pod',
      value: 'IPv6 rules enforced; no policy on IPv4 egress',
      because:
        'no network policy secures IPv4 egress, the agent wants the BPF file system, other engines have to go, pods on the host network are exempt, and the guide lists versions of the cluster.',
      reason:
        'Policy does not apply to the interface for IPv4 egress. So a policy that denies all egress leaves IPv4 addresses reachable, the metadata service at 169.254.169.254 among them by an open report, and rules with IPv4 ranges are ignored.',
      conditions: [
        '`enableNetworkPolicy` set to `"true"` on the add-on or the chart',
        'Kubernetes 1.25 or newer, with a platform version that the guide lists or a later one',
        'Linux nodes on EC2 with kernel 5.10 or newer and the BPF file system mounted',
        'pods off the host network and with an owner, such as a Deployment',
        'no ApplicationNetworkPolicy of the same name in the namespace',
        'no other engine that manages the same policies',
        'ranges under `except` of IPv6, since by the code these are not skipped',
        '`ENABLE_BANDWIDTH_PLUGIN=false`, as it is by default',
        '`POD_SECURITY_GROUP_ENFORCING_MODE=standard` for pods with security groups of their own',
        '`ENABLE_V4_EGRESS=false` (v1.15.1 or newer) to close the gap for new pods, and their way to IPv4 with it',
        'ports 8162 and 8163 free on the nodes, or other ones set (v1.14.1 or newer)',
      ],
      default:
        'Off: every pod can reach every pod; once on, a new pod is open until its rules arrive',
      since: 'v1.14.0',
      sources: [
        { document: 'eks-user-guide/cni-network-policy', lines: [21, 41, 42, 46, 53, [61, 63]] },
        {
          document: 'eks-user-guide/cni-network-policy-configure',
          lines: [[28, 51], 67, 91, 106, 237],
          passage: 'Cluster version, kernel and switch',
        },
        {
          document: 'eks-user-guide-2026/auto-net-pol',
          passage: 'Using the Application Network Policy: warning on names',
        },
        {
          document: 'vpc-cni/network-policy-faq',
          lines: [
            [3, 5],
            [41, 43],
          ],
          passage: 'Off by default; host networking',
        },
        { document: 'vpc-cni/changelog', lines: [[513, 515]], passage: 'First release with it' },
        {
          document: 'vpc-cni/readme',
          lines: [
            [589, 597],
            [738, 744],
          ],
          passage: 'Bandwidth plugin',
        },
        { document: 'eks-best-practices/network', lines: [[391, 394]], passage: 'Both together' },
        { document: 'vpc-cni/readme', lines: [[506, 512]], passage: 'Enforcing mode' },
        {
          document: 'network-policy-agent/readme',
          lines: [18, [78, 86]],
          passage: 'BPF file system and enable-ipv6',
        },
        {
          document: 'network-policy-agent/fw-rule-processor',
          lines: [
            [89, 103],
            [129, 141],
            [329, 343],
          ],
          passage: 'Rules skipped, and ranges under except',
        },
        { document: 'vpc-cni/readme', lines: [[703, 713]], passage: 'ENABLE_V4_EGRESS' },
        { document: 'web/github-com-aws-aws-network-policy-agent-issues-55' },
        { document: 'web/github-com-aws-containers-roadmap-issues-2440' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.protocols-ports': {
      support: 'partial',
      missing: 'rules for ICMPv6, for protocols beside TCP, UDP and SCTP, and for IPv4 egress',
      value: 'TCP, UDP, SCTP over IPv6; all ICMPv6 passes',
      reason:
        'The IPv6 programs let every ICMPv6 packet through before they look at a rule, so no policy stops ping over IPv6. Ports match singly or as ranges; by the code, other protocols need a rule for the peer that names no ports. Rules with IPv4 ranges are ignored, and on the interface for IPv4 egress none applies.',
      conditions: [
        'network policy switched on',
        'Linux nodes on EC2',
        'ClusterNetworkPolicy: v1.21.1 or newer and, by a blog post of AWS, Kubernetes 1.29 or newer',
        'at most 24 combinations of protocol and port for an address range',
        'by the user guide: Services on the port of their containers, with the same port name',
        'by the user guide, pods with an owner such as a Deployment',
      ],
      because:
        'the user guide applies network policy to Linux nodes on EC2 alone, and a blog post of AWS asks for Kubernetes 1.29 where ClusterNetworkPolicy is used.',
      sources: [
        {
          document: 'network-policy-agent/tc-v6ingress-bpf',
          lines: [[355, 358]],
          passage: 'ICMPv6 on the way in',
        },
        {
          document: 'network-policy-agent/tc-v6egress-bpf',
          lines: [
            [195, 219],
            [366, 369],
            [371, 393],
          ],
          passage: 'ICMPv6 and match of ports on the way out',
        },
        { document: 'network-policy-controller/policyendpoint-types', lines: [[36, 58]] },
        { document: 'network-policy-agent/utils', lines: [[366, 383], 408, [434, 462]] },
        { document: 'eks-user-guide/cni-network-policy', lines: [41, 42, 46, 48, 49, [61, 63]] },
        {
          document: 'network-policy-agent/fw-rule-processor',
          lines: [[105, 109]],
          passage: 'Rules without ports',
        },
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
        { document: 'web/aws-amazon-com-blogs-containers-amazon-eks-introduces-enhanc' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.cluster-wide': {
      support: 'partial',
      missing: 'policy on the IPv4 egress of a pod',
      value: 'ClusterNetworkPolicy of AWS, for IPv6 traffic only',
      reason:
        'The agent enforces policies on the primary interface of a pod alone, so cluster-wide rules leave out what the namespaced ones leave out. Under `NETWORK_POLICY_ENFORCING_MODE=strict`, agent v1.4.1, the one for v1.23.0, drops kubelet probes of a pod that only this kind selects.',
      conditions: [
        'network policy switched on',
        'Linux nodes on EC2 with v1.21.1 or newer',
        'Kubernetes 1.29 or newer, by a blog post of AWS',
        'peers by namespaces or pods: none on the host network',
        'by the user guide, pods with an owner such as a Deployment',
      ],
      because:
        'that no network policy secures IPv4 egress is said, not that nothing filters it, and the user guide applies network policy to Linux nodes on EC2 alone.',
      default: 'Off',
      since: 'v1.21.1',
      sources: [
        {
          document: 'network-policy-controller/clusternetworkpolicy-types',
          lines: [[165, 178], [188, 200], 277],
          passage: 'Scope',
        },
        { document: 'network-policy-agent/readme', lines: [[78, 86]], passage: 'enable-ipv6' },
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [41, 46, [61, 63]],
          passage: 'Nodes, further interfaces',
        },
        { document: 'vpc-cni/network-policy-faq', lines: [[3, 5]], passage: 'Off by default' },
        { document: 'web/aws-amazon-com-blogs-containers-amazon-eks-introduces-enhanc' },
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
      ],
      reviewed: '2026-11-29',
    },
    'policy.deny-and-order': {
      support: 'partial',
      missing: 'custom tiers, deny or priority in namespaced policies, and denial of IPv4 egress',
      value: 'Accept, Deny and Pass in two tiers, for IPv6 only',
      reason:
        'The agent enforces on the primary interface alone, so a `Deny` of the Admin tier does not reach the interface for IPv4 egress either.',
      conditions: [
        'network policy switched on',
        'rules written as ClusterNetworkPolicy',
        'Linux nodes on EC2 with v1.21.1 or newer',
        'Kubernetes 1.29 or newer, by a blog post of AWS',
        'ranges: egress rules alone',
        'by the user guide, pods with an owner such as a Deployment',
      ],
      because:
        'a blog post of AWS asks for Kubernetes 1.29, and the user guide applies network policy to Linux nodes on EC2 alone.',
      since: 'v1.21.1',
      sources: [
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [41, 46],
          passage: 'Linux nodes on EC2',
        },
        {
          document: 'network-policy-controller/clusternetworkpolicy-types',
          lines: [27, [30, 33], [148, 155], [201, 207]],
        },
        {
          document: 'network-policy-controller/applicationnetworkpolicy-types',
          lines: [[24, 136]],
          passage: 'Namespaced rules allow, without priority',
        },
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
        { document: 'web/aws-amazon-com-blogs-containers-amazon-eks-introduces-enhanc' },
        { document: 'eks-user-guide/auto-net-pol', lines: [[194, 202]], passage: 'Order' },
        { document: 'vpc-cni/network-policy-faq', lines: [[3, 5]], passage: 'Off by default' },
        { document: 'network-policy-agent/readme', lines: [[78, 86]], passage: 'enable-ipv6' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.delegation': {
      support: 'partial',
      missing: 'rights by tier, and a floor for what pods send over IPv4',
      value: 'By kind; the floor holds for IPv6 only',
      because:
        'a blog post of AWS asks for Kubernetes 1.29 where ClusterNetworkPolicy is used, the user guide applies policy to Linux nodes on EC2 alone, and IPv4 egress ends for new pods only.',
      reason:
        'NetworkPolicy and ApplicationNetworkPolicy belong to a namespace and ClusterNetworkPolicy to the cluster, so RBAC can split the kinds. The tier is a field of the object. What the Admin tier denies ends at the primary interface, and the way out to IPv4 lies beside it.',
      conditions: [
        'network policy switched on',
        'Linux nodes on EC2 with v1.21.1 or newer',
        'ClusterNetworkPolicy: Kubernetes 1.29 or newer, by a blog post of AWS',
        'in a namespace: different names for a NetworkPolicy and an ApplicationNetworkPolicy',
        'the floor in tier `Admin`, as namespaces may override Baseline rules',
        'for a floor over IPv4 too: `ENABLE_V4_EGRESS=false`, which ends that traffic for new pods',
        'pods with an owner such as a Deployment, as by the user guide policies spare standalone ones',
      ],
      since: 'v1.21.1',
      sources: [
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [41, 46],
          passage: 'Linux nodes on EC2',
        },
        {
          document: 'network-policy-controller/clusternetworkpolicy-types',
          lines: [27, 28, [148, 155], 277],
          passage: 'Tier, actions and scope',
        },
        {
          document: 'network-policy-controller/applicationnetworkpolicy-types',
          lines: [
            [24, 49],
            [145, 150],
          ],
        },
        { document: 'eks-user-guide/auto-net-pol', lines: [[196, 201]], passage: 'Tiers' },
        {
          document: 'eks-user-guide-2026/auto-net-pol',
          passage: 'Using the Application Network Policy: warning on names',
        },
        { document: 'vpc-cni/network-policy-faq', lines: [[3, 5]], passage: 'Off by default' },
        { document: 'eks-best-practices/multitenancy', lines: [[172, 179]], passage: 'RBAC' },
        { document: 'network-policy-agent/readme', lines: [[78, 86]], passage: 'enable-ipv6' },
        { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
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
        { document: 'web/aws-amazon-com-blogs-containers-amazon-eks-introduces-enhanc' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.imds-pod-identity': {
      support: 'partial',
      missing: 'policy on the way to the metadata while `ENABLE_V4_EGRESS=true`',
      value: 'Over IPv4 no policy guards the metadata by default',
      because:
        'the user guide applies network policy to Linux nodes on EC2 and first interfaces alone, Pod Identity is for EKS, and IPv4 egress off and groups for pods take later versions.',
      reason:
        'The way of pods to `169.254.169.254` is the interface for IPv4 egress, to which policy does not apply; the request of October 2024 about it is open. EKS does not support the IPv6 endpoint of the metadata. EKS Pod Identity answers on `fd00:ec2::23` and needs an allow rule under egress policy.',
      conditions: [
        '`ENABLE_V4_EGRESS=false` (v1.15.1 or newer) to close the way, for new pods and for all IPv4',
        'or without policy: IMDSv2 with a hop limit of 1, as in managed node groups with AL2023 and no launch template',
        'for rules on IPv6: network policy switched on, Linux nodes on EC2, and pods off the host network and, by the user guide, with an owner such as a Deployment',
        'no interface of a chained plugin such as Multus, which policy leaves out',
        'Pod Identity under egress policy: an allow rule for `fd00:ec2::23/128`',
        'IAM roles for service accounts under egress policy: a rule that allows STS, where pods reach it over IPv6',
        'pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`, and on EC2 v1.16.0 or newer',
        'Pod Identity: EKS, not EKS Anywhere or other clusters',
      ],
      default: 'Network policy off; `ENABLE_V4_EGRESS=true`',
      sources: [
        { document: 'eks-user-guide/cni-network-policy', lines: [41, 46, 58, 60, [61, 64]] },
        { document: 'web/github-com-aws-containers-roadmap-issues-2440' },
        { document: 'eks-user-guide/cni-ipv6', lines: [36], passage: 'IPv6 endpoint' },
        { document: 'vpc-cni/readme', lines: [[703, 713]], passage: 'ENABLE_V4_EGRESS' },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [39],
          passage: 'Security groups in IPv6 clusters',
        },
        { document: 'eks-user-guide-2024/service-accounts', lines: [[195, 196]] },
        {
          document: 'network-policy-agent/tc-v6egress-bpf',
          lines: [[183, 193]],
          passage: 'What no rule lists',
        },
        { document: 'eks-best-practices/iam', lines: [[1029, 1040]], passage: 'Hop limit' },
        { document: 'eks-user-guide-2025/al2023', lines: [[61, 68]], passage: 'Hop count' },
        {
          document: 'vpc-cni/network-policy-faq',
          lines: [
            [3, 5],
            [41, 43],
          ],
          passage: 'Off by default; host networking',
        },
        {
          document: 'eks-user-guide/private-clusters',
          lines: [[94, 95]],
          passage: 'Where credentials come from',
        },
        { document: 'eks-best-practices/network', lines: [[391, 394]], passage: 'Both together' },
        {
          document: 'eks-user-guide-2024/service-accounts',
          lines: [[249, 260]],
          passage: 'Where Pod Identity is not to be had',
        },
      ],
    },
    'policy.troubleshooting': {
      support: 'partial',
      missing: 'policy names, a trace of a flow, and IPv4 egress',
      value: 'CLI on the node and decision log, for IPv6 flows',
      reason:
        'The agent logs its decisions with IPv6 addresses, and the CLI on the node, `aws-eks-na-cli`, lists programs and maps. An entry names no policy, `ACCEPT` appears at level debug only, which the manifest sets, and policy does not apply to the interface for IPv4 egress, so the log has nothing on it. The help of the CLI, as the README prints it, has no command that traces or tries a flow.',
      conditions: [
        'network policy switched on',
        'CLI: a shell on the node',
        'decision log: `enable-policy-event-logs`, and one CPU core for each node by the README',
        'decision log to CloudWatch: rights to write there for `aws-node`',
      ],
      because: 'the README of the agent asks for rights to write the decision log to CloudWatch.',
      default: 'decision log off',
      sources: [
        {
          document: 'network-policy-agent/readme',
          lines: [43, 45, [53, 57], 84, 86, [94, 96], [121, 229]],
          passage: 'Decision log, IPv6 and CLI',
        },
        { document: 'network-policy-agent/events', lines: [[220, 249]], passage: 'IPv6 verdicts' },
        { document: 'network-policy-agent/cp', lines: [[68, 79]], passage: 'One name on the node' },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[330, 338]], passage: 'Flags as installed' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.fqdn': {
      support: 'no',
      value: 'The API takes such rules; these nodes ignore them',
      reason:
        'Outside Auto Mode the node agent skips an entry that holds a name and no address, and it does not ask for the family first.',
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
      ],
    },
    'policy.l7': {
      support: 'no',
      value: 'Addresses, ports and protocols; no DNS names either',
      reason:
        'No policy kind of the VPC CNI has a field for HTTP or gRPC. DNS names, which AWS counts as layer 7, have no effect on nodes outside Auto Mode. For rules on HTTP it points to a service mesh or to a policy engine of another vendor.',
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
      ],
    },
    'policy.service-account': {
      support: 'partial',
      missing: 'service-account selectors in NetworkPolicy and in the AWS policy kinds',
      value: 'For EC2 security groups from v1.16.0, not for policy',
      reason:
        'SecurityGroupPolicy has a selector of service accounts and works in IPv6 clusters, on EC2 nodes from v1.16.0 on. The kinds of network policy select neither subject nor peer that way.',
      conditions: [
        'on EC2: v1.16.0 or newer and `ENABLE_POD_ENI=true`',
        'on EC2: `AmazonEKSVPCResourceController` on the cluster role, and a Linux node of a Nitro type with trunking and room for one more ENI',
        'private subnets',
      ],
      because:
        'in IPv6 clusters security groups for pods take v1.16.0 or newer on EC2 nodes, and everywhere private subnets and, on EC2, room for an ENI.',
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
        { document: 'eks-user-guide/security-groups-for-pods', lines: [15, [38, 40]] },
        { document: 'vpc-cni/readme', lines: [[488, 500]], passage: 'ENABLE_POD_ENI' },
        { document: 'eks-best-practices/sgpp', lines: [27], passage: 'Policy on the cluster role' },
      ],
    },
    'policy.security-groups': {
      support: 'yes',
      value: 'SecurityGroupPolicy, on EC2 in IPv6 since v1.16.0',
      reason:
        'IPv6 clusters have had this on EC2 nodes since v1.16.0; Fargate has it too. With `ENABLE_V4_EGRESS=true`, the default, what pods send over IPv4 leaves under the primary address of the node and so, we infer, past their groups.',
      conditions: [
        'on EC2: VPC CNI v1.16.0 or newer, `ENABLE_POD_ENI=true`, a Nitro instance type with trunking and room for one more ENI',
        'on EC2: `AmazonEKSVPCResourceController` on the role of the cluster',
        'Linux nodes in private subnets',
        'existing groups, with rules for DNS to the cluster security group, inbound there too, and for probes from it',
        'on Fargate: the cluster security group in the policy as well, or rules that make up for it',
        'Fargate nodes alone: v1.7.7 or newer',
        'kube-proxy in IPVS mode, NodeLocal DNSCache, or NodePort with `externalTrafficPolicy: Local`: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        'on EC2, TCP probes with `POD_SECURITY_GROUP_ENFORCING_MODE=strict`: `DISABLE_TCP_EARLY_DEMUX=true` (v1.7.3 and Linux 4.6 or newer)',
        'on EC2, by one AWS guide: a termination grace period above zero; by the user guide, up to v1.10.2 only',
        'no multi-NIC pods',
        'after a change of `POD_SECURITY_GROUP_ENFORCING_MODE`: pods with groups recycled, or nodes restarted',
        'beside network policy, by one AWS guide: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        '`ENABLE_POD_ENI` switched off again: instances replaced, as their trunk ENI stays',
        'on EC2: a branch ENI free on the node, or the pod stays pending; much churn can slow its start',
        'by the default quota, five groups at most for a pod',
      ],
      because:
        'one AWS guide alone asks for a grace period and for `standard` beside policy, Fargate nodes alone take v1.7.7, a pod a free branch ENI, a new mode new pods, and the trunk of a node stays.',
      default: 'Off: pods share the groups of their node; on Fargate the cluster security group',
      since: 'v1.16.0 on EC2',
      sources: [
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [[13, 17], [38, 40], 42, 43, 49],
        },
        {
          document: 'vpc-cni/readme',
          lines: [[488, 498], 517, [527, 539]],
          passage: 'ENABLE_POD_ENI, IPVS, change of the mode, early demux',
        },
        {
          document: 'eks-best-practices/sgpp',
          lines: [27, [41, 49], 64, [78, 82], [114, 120], 124],
          passage: 'Role of the cluster, probes, cache, grace period, Fargate',
        },
        { document: 'vpc-cni/readme', lines: [177], passage: 'Groups of the node by default' },
        {
          document: 'vpc-resource-controller/readme',
          lines: [[30, 34]],
          passage: 'SecurityGroupPolicy',
        },
        { document: 'eks-user-guide/cni-ipv6', lines: [33, 43] },
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
        {
          document: 'vpc-cni/10-aws',
          lines: [[16, 31]],
          passage: 'Plugin for the way out to IPv4',
        },
        { document: 'vpc-cni/changelog', lines: [434, 447], passage: 'IPv6 in v1.16.0' },
        { document: 'vpc-cni/readme', lines: [[496, 505]], passage: 'ENABLE_POD_ENI' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.default-deny': {
      support: 'partial',
      missing: 'a closed start for IPv4 egress',
      value: '`NETWORK_POLICY_ENFORCING_MODE=strict`, for IPv6 alone',
      reason:
        'With this setting a new pod starts with everything denied, but policy does not apply to the interface for IPv4 egress. By the code, a policy for one direction alone opens the other. Agent v1.4.1 drops kubelet probes of a pod that only a ClusterNetworkPolicy selects.',
      conditions: [
        'network policy switched on',
        'Linux nodes on EC2',
        'a policy for every pod off the host network, CoreDNS included',
        'for new pods `ENABLE_V4_EGRESS=false`, for a start that is closed to IPv4 too',
        'by the user guide, pods with an owner such as a Deployment',
      ],
      default:
        '`NETWORK_POLICY_ENFORCING_MODE=standard`: open until the policies of a pod are loaded',
      since: 'v1.17.1',
      because: 'the user guide applies network policy to Linux nodes on EC2 alone, not to Fargate.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[738, 749]], passage: 'Enforcing mode' },
        {
          document: 'eks-user-guide/cni-network-policy-configure',
          lines: [76, 78],
          passage: 'Strict mode and CoreDNS',
        },
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [41, 46, [61, 63]],
          passage: 'Nodes, further interfaces',
        },
        { document: 'network-policy-agent/readme', lines: [[78, 86]], passage: 'enable-ipv6' },
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
      ],
      reviewed: '2026-11-29',
    },
    'aws.eks-default': {
      support: 'yes',
      value: 'Preinstalled, and set up by the family you choose',
      reason:
        'A cluster created for IPv6 gets the plugin with IPv6 and prefixes on, self-managed or as the EKS add-on, unless `bootstrapSelfManagedAddons: false` leaves it out. The family without a choice is IPv4, and by the user guide the IAM policy is your work.',
      sources: [
        { document: 'eks-user-guide/cni-ipv6', lines: [18, [52, 54], 60] },
        { document: 'eks-user-guide-2024/create-cluster', lines: [[237, 241]] },
      ],
    },
    'aws.fargate': {
      support: 'yes',
      value: 'IPv6 pods, each with an IPv4 address beneath',
      reason:
        'A Fargate pod takes an IPv6 address, and the unit that carries it takes one of each family. No new pod starts once the subnet has no IPv4 address left. The network policies of the plugin do not apply there.',
      conditions: fargateBeside,
      because:
        'a pod there has to match a Fargate profile, the VPC needs DNS resolution, hostnames and mostly a NAT gateway, and GovCloud Regions are ruled out.',
      sources: [
        { document: 'eks-user-guide/cni-ipv6', lines: [32, 47], passage: 'Fargate' },
        { document: 'eks-user-guide-2024/fargate', lines: [21, 41, 47, 49, 55] },
        {
          document: 'eks-user-guide/cni-network-policy',
          lines: [41],
          passage: 'No network policy on Fargate',
        },
        { document: 'eks-best-practices/ipv6', lines: [119] },
      ],
      reviewed: '2026-11-29',
    },
    'aws.auto-mode': {
      support: 'no',
      value: 'Auto Mode nodes get their /80 from AWS itself',
      reason:
        'The DaemonSet keeps off Auto Mode nodes, which have IPv6 and a way out to IPv4 of their own. AWS knows clusters with both kinds of nodes.',
      sources: [
        { document: 'vpc-cni/aws-k8s-cni', lines: [[392, 397]], passage: 'Nodes left out' },
        { document: 'eks-user-guide/auto-networking', lines: [16, [66, 68]] },
        { document: 'eks-user-guide/auto-change', lines: [[95, 97]], passage: 'IPv4 egress' },
        { document: 'eks-user-guide/auto-net-pol', lines: [212], passage: 'Mixed clusters' },
      ],
    },
    'aws.hybrid-nodes': {
      support: 'no',
      value: 'Hybrid nodes take clusters of the IPv4 family only',
      reason:
        'The user guide of 2024 rules IPv6 clusters out for hybrid nodes, and the DaemonSet of the plugin avoids such nodes anyway.',
      sources: [
        { document: 'eks-user-guide-2024/hybrid-nodes', lines: [58], passage: 'Address family' },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[392, 397]], passage: 'Nodes left out' },
      ],
    },
    'aws.hybrid-nodes-gateway': {
      support: 'no',
      value: 'No hybrid nodes in an IPv6 cluster, so no gateway',
      reason:
        'The gateway joins the VPC with pods on hybrid nodes, and by the user guide of 2024 these cannot be part of an IPv6 cluster.',
      sources: [
        { document: 'eks-user-guide-2024/hybrid-nodes', lines: [58], passage: 'Address family' },
        { document: 'eks-user-guide/hybrid-nodes-gateway-overview', lines: [13] },
      ],
    },
    'aws.node-autoscaling': {
      support: 'yes',
      value: 'Karpenter counts as for IPv4; `maxPods` lifts that',
      reason:
        'Without a `maxPods` of yours, and where the AMI family has that limit, Karpenter by its code counts pods by ENIs and IPv4 addresses of the instance type. One /80 takes that limit away. Managed node groups calculate the number; with self-managed nodes or an AMI of your own you set it.',
      conditions: [
        'for the higher density: `spec.kubelet.maxPods` in the EC2NodeClass',
        'security groups for pods: `ENABLE_POD_ENI=true` first, as Karpenter waits for their resource; prefixes make up for the ENI of their trunk, and `RESERVED_ENIS=1` takes it off the count',
      ],
      because: 'the settings of Karpenter name the default for reserved ENIs.',
      default: '`RESERVED_ENIS=0`',
      sources: [
        {
          document: 'karpenter/instance-types',
          lines: [[641, 660], 735, 737, 738],
          passage: 'Pods of a node',
        },
        { document: 'karpenter/nodeclasses', lines: [[337, 339]], passage: 'Max pods' },
        { document: 'karpenter/troubleshooting', lines: [[237, 251], 554], passage: 'Branch ENIs' },
        { document: 'karpenter/scheduling', lines: [[112, 117]] },
        { document: 'eks-best-practices/ipv6', lines: [97, 111] },
        { document: 'karpenter/settings', lines: [46] },
      ],
      reviewed: '2026-11-29',
    },
    'aws.security-groups-for-pods': {
      support: 'yes',
      value: 'Branch ENIs from v1.16.0, capped by instance type',
      reason:
        'The changelog and the user guide name v1.16.0 for IPv6. The feature matrix of the README still says no. With `ENABLE_V4_EGRESS=true`, the default, what pods send over IPv4 leaves under the primary address of the node and so, we infer, past their groups.',
      conditions: [
        'on EC2: VPC CNI v1.16.0 or newer, `ENABLE_POD_ENI=true` and a Nitro instance type with trunking',
        'clusters of Fargate nodes alone: v1.7.7 or newer; a policy there takes the place of the cluster security group',
        'Linux nodes in private subnets',
        'on EC2: `AmazonEKSVPCResourceController` on the role of the cluster',
        'existing groups, five in a policy and, by the default quota, for a pod at most, with rules for DNS to the cluster security group, inbound there too, and for probes from it',
        'on EC2, by one AWS guide: a termination grace period above zero; by the user guide, up to v1.10.2 only',
        'not together with multi-NIC pods',
        'on EC2, TCP probes with `POD_SECURITY_GROUP_ENFORCING_MODE=strict`: `DISABLE_TCP_EARLY_DEMUX=true` (v1.7.3 and Linux 4.6 or newer)',
        '`POD_SECURITY_GROUP_ENFORCING_MODE=standard` for kube-proxy in IPVS mode or NodeLocal DNSCache, and by one AWS guide for network policy',
        'NodePort with `externalTrafficPolicy: Local`: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
        'after a change of `POD_SECURITY_GROUP_ENFORCING_MODE`: recycle the pods that have groups',
        '`ENABLE_POD_ENI` switched off again: instances replaced, as their trunk ENI stays',
        'on EC2: a branch ENI free on the node, or the pod stays pending; much churn can slow its start',
        'on EC2, `POD_SECURITY_GROUP_ENFORCING_MODE=standard`: no filter inside a node',
      ],
      because:
        'clusters of Fargate nodes alone ask for v1.7.7, a policy there replaces the cluster group, a pod waits for a free branch ENI, and the best practices want rules for DNS and probes and a grace period.',
      default: 'Off; `POD_SECURITY_GROUP_ENFORCING_MODE=strict` once switched on',
      since: 'v1.16.0 on EC2',
      sources: [
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [13, 15, [38, 40], 42, 43, 49],
        },
        {
          document: 'eks-best-practices/sgpp',
          lines: [27, [41, 49], 64, [78, 87], [118, 120], 124],
          passage: 'Role of the cluster, probes, enforcing modes, grace period, Fargate',
        },
        {
          document: 'eks-best-practices/network',
          lines: [
            [297, 331],
            [391, 394],
          ],
          passage: 'Rules for DNS and probes; beside policy',
        },
        { document: 'vpc-cni/readme', lines: [[488, 539]], passage: 'Variables' },
        { document: 'vpc-resource-controller/readme', lines: [[30, 34]], passage: 'Five groups' },
        {
          document: 'eks-user-guide/pod-multiple-network-interfaces',
          lines: [178],
          passage: 'Not with multi-NIC',
        },
        { document: 'eks-user-guide/cni-ipv6', lines: [33], passage: 'Security groups' },
        { document: 'vpc-cni/changelog', lines: [434, 447], passage: 'IPv6 in v1.16.0' },
        { document: 'vpc-cni/readme', lines: [[786, 792]], passage: 'Feature matrix' },
        { document: 'eks-user-guide/cni-ipv6', lines: [43], passage: 'IPv4 as the node' },
        {
          document: 'vpc-cni/10-aws',
          lines: [[16, 31]],
          passage: 'Plugin for the way out to IPv4',
        },
      ],
      reviewed: '2026-11-29',
    },
    'aws.vpc-flow-logs': {
      support: 'yes',
      value: 'IPv6 address of the pod; node address for IPv4',
      reason:
        'IPv6 leaves untranslated and shows the pod, inside the VPC and beyond. Traffic to IPv4 leaves as the node. Traffic between pods of one node is routed on the node, by the design document with its IPv4 example, and so, we infer, is not logged. Pods with security groups under `POD_SECURITY_GROUP_ENFORCING_MODE=strict` are the exception.',
      conditions: [
        'queries to the Amazon DNS server and to instance metadata, among others, are not logged',
      ],
      sources: [
        {
          document: 'eks-user-guide/cni-ipv6',
          lines: [43, 45],
          passage: 'Address assignment and routing',
        },
        { document: 'eks-best-practices/network', lines: [[252, 262]], passage: 'Flow Logs' },
        {
          document: 'vpc-cni/cni-proposal',
          lines: [92, 98, 118, 152],
          passage: 'Routes on a node',
        },
        { document: 'eks-best-practices/sgpp', lines: [70], passage: 'Strict mode' },
        {
          document: 'web/docs-aws-amazon-com-vpc-latest-userguide-flow-logs-limitat',
          passage: 'What is not logged',
        },
      ],
      reviewed: '2026-11-29',
    },
    'aws.nlb-alb-ip-targets': {
      support: 'yes',
      value: 'The only target type; instance targets do not work',
      reason:
        'NLB and ALB reach IPv6 pods in IP mode and not in instance mode. By the guide the controller makes them dual-stack only where annotations ask for it; it defaults to IPv4, and for an ALB to instances.',
      conditions: [
        'AWS Load Balancer Controller 2.3.1 or newer',
        'annotations for `ip-address-type: dualstack` and `target-type: ip`',
        'NLBs for a Service of type LoadBalancer: the Service handed to the controller, as by `loadBalancerClass`',
      ],
      sources: [
        { document: 'eks-user-guide/cni-ipv6', lines: [59], passage: 'Load balancers' },
        { document: 'eks-best-practices/ipv6', lines: [[121, 123]] },
        {
          document: 'aws-load-balancer-controller/ingress-annotations',
          lines: [29, 45],
          passage: 'Defaults',
        },
        { document: 'aws-load-balancer-controller/service-annotations', lines: [32] },
        {
          document: 'aws-load-balancer-controller/nlb',
          lines: [[31, 33], 41],
          passage: 'Services of the controller',
        },
      ],
      reviewed: '2026-11-29',
    },
    'aws.outposts-local-zones': {
      support: 'no',
      value: 'Not on Outposts; Local Zones are not mentioned',
      reason:
        'The page on IPv6 excludes Outposts, and the page on Outposts lists IPv4 only for every kind of cluster. Whether IPv6 works in Local Zones, neither the former nor the page of 2024 on Local Zones says.',
      because:
        'two pages of the user guide rule IPv6 out on Outposts, while none speaks of it in Local Zones.',
      sources: [
        { document: 'eks-user-guide/cni-ipv6', lines: [34], passage: 'Outposts' },
        { document: 'eks-user-guide/cni-ipv6', passage: 'No mention of Local Zones' },
        { document: 'eks-user-guide/eks-outposts', lines: [[148, 151]], passage: 'IP versions' },
        { document: 'eks-user-guide-2024/local-zones', passage: 'No mention of IPv6' },
      ],
    },
    'ipam.prefix-delegation': {
      support: 'yes',
      value: 'One /80 for each node, and no way without it',
      reason:
        'IPv6 exists on prefixes only. The node takes its /80, about 10¹⁴ addresses, when it starts, which mitigates delays of pods by throttled EC2 calls. The subnet needs a free /80 block then, and scattered addresses can make that fail.',
      conditions: [
        'Nitro instances, by the README bare metal ones from v1.11 on',
        'contiguous /80 blocks in the subnets of the nodes',
        'by the user guide: VPC CNI 1.10.1 or newer, and all nodes removed before a downgrade below it',
      ],
      because:
        'the README names v1.11 for bare metal, and the user guide has nodes removed before a downgrade.',
      default: 'On',
      since: 'v1.10.0',
      sources: [
        { document: 'vpc-cni/readme', lines: [[640, 650]], passage: 'ENABLE_IPv6' },
        { document: 'vpc-cni/ipamd', lines: [[1176, 1212]], passage: 'One prefix for an ENI' },
        { document: 'eks-best-practices/ipv6', lines: [[42, 49]] },
        {
          document: 'eks-user-guide/cni-increase-ip-addresses-procedure',
          lines: [17],
          passage: 'Blocks in the subnet',
        },
        { document: 'eks-user-guide/cni-ipv6', lines: [53, 54], passage: 'Version and default' },
        { document: 'vpc-cni/readme', lines: [570], passage: 'Bare metal' },
      ],
    },
    'ipam.ip-pools': {
      support: 'partial',
      missing: 'ENIConfig, and a choice of subnet by namespace or pod on EC2 nodes',
      value: 'No ENIConfig; a tag can rule the node subnet out',
      because:
        'on Fargate a profile names private subnets for its namespaces, and the code of v1.22.0 leaves such an ENI out already, before the changelog names it.',
      reason:
        'Custom networking does not exist in IPv6. On Fargate a profile names the subnets of the namespaces that it selects. On EC2 there is `kubernetes.io/role/cni=0` for the subnet of the node. By the code ipamd then leaves the primary ENI out and, where that leaves none, creates one, in a subnet with the value `1`, or it does not start.',
      conditions: [
        'on Fargate: private subnets with no direct route to an internet gateway',
        'tag: `ec2:DescribeSubnets` in the IPv6 policy, as in the sample of the project',
        'tag: rights to create and attach an ENI, which the IPv6 sample of the project leaves out',
        'tag: `ENABLE_SUBNET_DISCOVERY=true`, the default',
      ],
      since: 'v1.22.0 by the code, v1.22.1 in the changelog',
      sources: [
        { document: 'vpc-cni/readme', lines: [[547, 554]], passage: 'ENABLE_SUBNET_DISCOVERY' },
        { document: 'eks-user-guide/cni-ipv6', lines: [37], passage: 'Custom networking' },
        {
          document: 'vpc-cni/ipamd',
          lines: [[452, 458], [503, 524], 1070],
          passage: 'Primary ENI left out',
        },
        {
          document: 'vpc-cni-v1-22-0/ipamd',
          lines: [
            [499, 521],
            [2869, 2895],
          ],
          passage: 'The same in v1.22.0',
        },
        {
          document: 'vpc-cni-v1-22-0/awsutils',
          lines: [[2624, 2655]],
          passage: 'The value 0 in v1.22.0',
        },
        { document: 'vpc-cni/iam-policy', lines: [[9, 78]], passage: 'Both samples' },
        { document: 'vpc-cni/changelog', lines: [[59, 64]], passage: 'Subnet tags in v1.22.1' },
        { document: 'eks-user-guide/cni-subnet-selection', lines: [[46, 63], [86, 87], 129] },
        { document: 'eks-user-guide-2024/fargate-profile', lines: [22, [54, 62]] },
      ],
    },
    'ipam.warm-pool': {
      support: 'na',
      value: 'No targets; one /80 is more than a node needs',
      reason:
        'The pool manager does no more in IPv6 mode than wait for the trunk of security groups for pods, and the feature matrix denies the targets. A prefix holds about 10¹⁴ addresses, so there is nothing to keep in reserve.',
      sources: [
        { document: 'vpc-cni/ipamd', lines: [[769, 780]], passage: 'Pool manager' },
        { document: 'vpc-cni/readme', lines: [[786, 792]], passage: 'Feature matrix' },
        { document: 'eks-best-practices/ipv6', lines: [[46, 49]] },
      ],
    },
    'ipam.lb-ipam': {
      support: 'external',
      provider: 'AWS Load Balancer Controller',
      value: 'A dual-stack load balancer brings the addresses',
      reason:
        'The service controller built into Kubernetes does not support IPv6, so the addresses come from a load balancer of the AWS controller, dual-stack by annotation.',
      conditions: ['AWS Load Balancer Controller 2.3.1 or newer, with IP targets'],
      sources: [
        { document: 'eks-best-practices/ipv6', lines: [78, [121, 123]] },
        { document: 'eks-user-guide/cni-ipv6', lines: [59], passage: 'Load balancers' },
      ],
    },
    'security.egress-gateway': {
      support: 'no',
      value: 'Pods leave as themselves; IPv4 leaves as the node',
      reason:
        'IPv6 is not translated, and IPv4 takes the address of the node, so no chosen set of pods has an exit address. The feature matrix denies external SNAT in this mode.',
      sources: [
        {
          document: 'eks-user-guide/cni-ipv6',
          lines: [[43, 45]],
          passage: 'Address assignment and routing',
        },
        { document: 'vpc-cni/readme', lines: [[786, 792]], passage: 'Feature matrix' },
      ],
    },
    'security.fips': {
      support: 'unknown',
      searched:
        'README, Makefile and workflow of releases of the plugin and the page on IPv6 clusters; none mentions FIPS.',
      sources: [
        { document: 'vpc-cni/readme', passage: 'No mention of FIPS' },
        { document: 'vpc-cni/makefile', passage: 'No mention of FIPS' },
        { document: 'vpc-cni/release-workflow', passage: 'No mention of FIPS' },
        { document: 'eks-user-guide/cni-ipv6', passage: 'No mention of FIPS' },
      ],
    },
    'security.supply-chain': {
      support: 'unknown',
      searched:
        'The workflow of releases, the Makefile and the README of the plugin, the README of the agent and the page on registries of add-on images. None mentions signature, SBOM, provenance or VEX.',
      sources: [
        { document: 'vpc-cni/release-workflow' },
        { document: 'vpc-cni/makefile', passage: 'No mention' },
        { document: 'vpc-cni/readme', passage: 'No mention' },
        { document: 'network-policy-agent/readme', passage: 'No mention in the agent' },
        { document: 'eks-user-guide/add-ons-images' },
      ],
    },
    'observability.packet-capture': {
      support: 'external',
      provider: 'VPC Traffic Mirroring',
      value: 'An ENI copied by VPC Traffic Mirroring',
      because:
        'mirrored traffic counts towards the bandwidth of the instance, what stays inside a node, we infer, is not mirrored, and no page read says that nothing is built in.',
      reason:
        'The page on captures by the node monitoring agent of EKS is for nodes of Auto Mode, which the DaemonSet of the plugin leaves out. VPC Traffic Mirroring copies the traffic of an ENI to an appliance. It excludes IPv6-only subnets, while those of this mode hold both families.',
      conditions: mirroring,
      sources: [
        { document: 'web/docs-aws-amazon-com-us-us-eks-latest-userguide-auto-get-tcp' },
        { document: 'vpc-cni/aws-k8s-cni', lines: [[392, 397]], passage: 'Nodes left out' },
        { document: 'web/docs-amazonaws-cn-vpc-latest-mirroring-what-is-traffic-mirro' },
        { document: 'web/docs-aws-amazon-com-ec2-latest-instancetypes-ec2-nitro-insta' },
        { document: 'web/docs-aws-amazon-com-vpc-latest-mirroring-traffic-mirroring-n' },
        { document: 'eks-user-guide/cni-ipv6', lines: [55], passage: 'Ranges of both families' },
        {
          document: 'vpc-cni/driver',
          lines: [
            [188, 255],
            [526, 565],
          ],
          passage: 'Routes and rules of a pod',
        },
      ],
      reviewed: '2026-11-29',
    },
    'observability.ui': {
      support: 'unknown',
      searched:
        'The page on container network observability: it describes views in the EKS console by Network Flow Monitor and does not say whether flows of IPv6 pods are shown.',
      sources: [{ document: 'eks-user-guide/container-network-observability' }],
    },
    'observability.service-map': {
      support: 'unknown',
      searched:
        'The page on container network observability: it draws the map from flows between pods and is silent on the address family.',
      sources: [{ document: 'eks-user-guide/container-network-observability' }],
    },
    'observability.policy-verdicts': {
      support: 'partial',
      missing:
        'IPv4 egress, names of policies, DENY in the file at warn and error, ACCEPT but in debug',
      value: 'ACCEPT and DENY with IPv6 addresses',
      reason:
        'The agent writes verdicts for the one family it works in, to a file and to CloudWatch where you ask for it. It has none on the interface for IPv4 egress, to which policy does not apply. The README has DENY logged at every level; the code writes it to the file at info.',
      conditions: [
        '`enable-policy-event-logs`, for which AWS asks one CPU core per node',
        'CloudWatch: `enable-cloudwatch-logs`, and rights to write logs for the `aws-node` pod',
        'pods that have a network policy, by the guide',
      ],
      because: 'the agent has a flag of its own for CloudWatch.',
      default: 'Off',
      sources: [
        { document: 'network-policy-agent/events', lines: [[220, 249]], passage: 'IPv6 verdicts' },
        { document: 'network-policy-agent/events', lines: [[279, 288]], passage: 'CloudWatch' },
        {
          document: 'network-policy-agent/readme',
          lines: [[41, 45], [47, 57], 84, 86, [94, 96]],
          passage: 'Flags',
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
        'The Kubernetes documentation describes direct server return under the mode of kube-proxy for Windows, and AWS excludes Windows pods from clusters of this family.',
      because: 'the general answer speaks of Windows nodes, which an IPv6 cluster cannot have.',
      sources: [
        { document: 'kubernetes/virtual-ips', passage: 'Direct server return for kernelspace' },
        { document: 'eks-user-guide/cni-ipv6', lines: [31], passage: 'Windows' },
        { document: 'eks-user-guide-2024/windows-support', lines: [28], passage: 'IPv6' },
        {
          document: 'vpc-cni/readme',
          lines: [[148, 784]],
          passage: 'Variables, none for load balancing',
        },
      ],
    },
    'services.source-ip': {
      support: 'external',
      provider: 'kube-proxy, and the AWS load balancer in front',
      value: 'NLB: IPv6 clients kept, in TCP on request; IPv4 ones hidden',
      reason:
        'Load balancers reach these pods by IP targets alone. To IPv6 targets an NLB keeps the address of IPv6 clients: for UDP and QUIC by default, for TCP and TLS on request. IPv4 clients appear under the IPv6 address of the load balancer. Affinity and traffic policies stay with kube-proxy.',
      conditions: [
        'TCP or TLS: `preserve_client_ip.enabled=true`',
        'to keep clients: not over PrivateLink, and NLB and targets in one VPC, or in peered VPCs of one Region',
        'NodePort without a load balancer: `externalTrafficPolicy: Local`',
        'pods with security groups and `Local`: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`, and pods made after the switch',
      ],
      because:
        'for UDP and QUIC the load balancer keeps the client by default, and for none over PrivateLink or between VPCs that are not peered.',
      default: 'No affinity; the NLB hides TCP and TLS clients of IP targets',
      sources: [
        { document: 'eks-user-guide/cni-ipv6', lines: [59], passage: 'Load balancers' },
        { document: 'web/docs-aws-amazon-com-elasticloadbalancing-latest-network-edit' },
        { document: 'kubernetes/virtual-ips', passage: 'Session affinity and traffic policies' },
        { document: 'kubernetes/source-ip', passage: 'NodePort' },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [43],
          passage: 'NodePort and `Local`',
        },
        { document: 'vpc-cni/readme', lines: [[506, 527]], passage: 'Enforcing mode' },
      ],
      reviewed: '2026-11-29',
    },
    'services.node-local-dns': {
      support: 'yes',
      value: 'NodeLocal DNSCache on an IPv6 address of its own',
      reason:
        'The guide of Kubernetes advises an address from `fd00::/8`, in brackets in the configuration of the cache. Its pods are on the host network and policy decides by address, so a rule reaches that address by `ipBlock`; IPv4 rules are ignored. With kube-proxy in iptables mode, the cache answers at the address of the DNS Service too. The policy controller adds that to a rule whose selector matches the Service.',
      conditions: [
        'under egress policy: UDP and TCP 53 by `ipBlock` to the IPv6 address of the cache, where pods use it; elsewhere to the IPv6 cluster IP of DNS, which a rule with the selector of that Service covers',
        'kube-proxy in IPVS mode: the kubelet set to use the local address for cluster DNS',
        'kube-proxy in nftables mode: not documented by the cache',
        'pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      ],
      because:
        'in iptables mode the cache answers at the cluster IP of DNS too, which a rule with the selector of its Service covers; under IPVS the kubelet names the cache, and nftables is not documented.',
      sources: [
        {
          document: 'web/kubernetes-io-docs-tasks-administer-cluster-nodelocaldns',
          passage: 'Addresses in iptables and IPVS mode, and in IPv6',
        },
        { document: 'eks-best-practices/dataplane', lines: [[282, 289]] },
        {
          document: 'network-policy-controller/endpoints',
          lines: [
            [451, 455],
            [507, 515],
            [553, 556],
          ],
          passage: 'Cluster IPs of Services in egress rules',
        },
        { document: 'eks-user-guide/cni-network-policy', lines: [42], passage: 'One family' },
        {
          document: 'network-policy-agent/tc-v6egress-bpf',
          lines: [[183, 193]],
          passage: 'Verdict by address',
        },
        { document: 'calico-docs/node-local-dns-cache', lines: [[49, 51]] },
        { document: 'eks-user-guide/security-groups-for-pods', lines: [48] },
      ],
    },
    'services.gateway-api': {
      support: 'external',
      provider: 'AWS Load Balancer Controller or AWS Gateway API Controller',
      value: 'Both AWS controllers; ELB needs dual-stack set',
      because:
        'dual-stack is a setting of the AWS Load Balancer Controller, and its guide asks for the CRDs of Gateway API and its own first.',
      reason:
        'The AWS Load Balancer Controller publishes IPv4 unless a LoadBalancerConfiguration says otherwise, and works out the family of the targets. The AWS Gateway API Controller follows the family of the cluster.',
      conditions: [
        '`ipAddressType: dualstack` and IP targets with the AWS Load Balancer Controller',
        'AWS Load Balancer Controller: v2.13.3 or newer for L4 routes, v2.14.0 for L7 routes, on separate Gateways',
        'AWS Load Balancer Controller: CRDs of Gateway API and of the controller installed',
      ],
      sources: [
        { document: 'aws-load-balancer-controller/gateway', lines: [[1, 22]] },
        { document: 'aws-load-balancer-controller/loadbalancerconfig', lines: [[70, 92]] },
        { document: 'aws-load-balancer-controller/targetgroupconfig', lines: [[284, 298]] },
        { document: 'eks-user-guide/cni-ipv6', lines: [59], passage: 'Load balancers' },
        { document: 'eks-best-practices/ipv6', lines: [123], passage: 'Dual-stack on request' },
        { document: 'aws-gateway-api-controller/advanced-configurations', lines: [[195, 198]] },
      ],
    },
    'services.ingress': {
      support: 'external',
      provider: 'AWS Load Balancer Controller',
      value: 'ALB in dual-stack mode, with IP targets',
      reason:
        'The load balancer translates for IPv4 clients. Both annotations are needed, because the controller defaults to IPv4 and to instances.',
      conditions: [
        'AWS Load Balancer Controller 2.3.1 or newer',
        'annotations `ip-address-type: dualstack` and `target-type: ip`',
      ],
      sources: [
        { document: 'eks-user-guide/cni-ipv6', lines: [59], passage: 'Load balancers' },
        { document: 'eks-best-practices/ipv6', lines: [78, 123] },
        {
          document: 'aws-load-balancer-controller/ingress-annotations',
          lines: [29, 45],
          passage: 'Defaults',
        },
      ],
    },
    'operations.air-gapped': {
      support: 'yes',
      value: 'By endpoints for ECR, S3 and EC2, with the IPv6 rights',
      because:
        'the user guide has the security group of the endpoints let in the nodes, and IPv6 takes a policy of its own.',
      reason:
        'Images come from the ECR of the Region, or by Helm from a registry of yours. By the code the plugin asks EC2 for the prefix of an ENI at the start. It does so under `ENABLE_IMDS_ONLY_MODE` too, in which the README promises no call to EC2.',
      conditions: [
        'endpoints for ECR, S3 and EC2, open to the nodes; for STS with IRSA, for EKS Auth with Pod Identity',
        'private access to the cluster endpoint enabled',
        'self-managed nodes: endpoint and certificate authority of the cluster in their bootstrap arguments',
        'registry of your own: the self-managed chart, because EKS resets the image of its add-on',
        'an IAM policy for IPv6 on the role of the CNI or of the nodes',
        'read access to ECR in the role of the nodes, and as AWS advises private DNS names for the endpoints',
      ],
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
        {
          document: 'vpc-cni/ipamd',
          lines: [
            [1176, 1199],
            [1301, 1310],
          ],
          passage: 'Prefix',
        },
        { document: 'vpc-cni/awsutils', lines: [[1603, 1630]], passage: 'Call to EC2' },
        { document: 'vpc-cni/readme', lines: [[751, 758]], passage: 'IMDS-only mode' },
        {
          document: 'eks-best-practices/vpc-cni',
          lines: [[136, 138]],
          passage: 'Image of the add-on managed by EKS',
        },
        { document: 'eks-user-guide/cni-ipv6', lines: [60], passage: 'IAM policy' },
      ],
      reviewed: '2026-11-29',
    },
    'multicluster.vm-bare-metal': {
      support: 'partial',
      missing: 'hybrid nodes on premises, machines with IPv4 alone, identity outside the cluster',
      value: 'EC2 machines that have IPv6; IPv4 goes out only',
      reason:
        'Pods have no IPv4 address outside their node, so a machine with IPv4 alone cannot open a connection to one, save by a dual-stack load balancer. Nitro instances can be nodes, bare metal ones by the README from v1.11 on; hybrid nodes cannot. Policy knows other machines by their IPv6 range.',
      sources: [
        { document: 'eks-user-guide/cni-ipv6', lines: [32, 42, [43, 45]] },
        { document: 'eks-best-practices/ipv6', lines: [55, 78] },
        { document: 'vpc-cni/readme', lines: [570], passage: 'Bare metal' },
        { document: 'eks-user-guide-2024/hybrid-nodes', lines: [58], passage: 'Address family' },
        { document: 'eks-user-guide/cni-network-policy', lines: [42], passage: 'One family' },
        {
          document: 'network-policy-controller/clusternetworkpolicy-types',
          lines: [[190, 224]],
          passage: 'Peers',
        },
      ],
    },
    'multicluster.connect': {
      support: 'external',
      provider: 'VPC peering, Transit Gateway or VPC Lattice',
      value: 'VPC routing, without SNAT in between',
      reason:
        'IPv6 ranges are less likely to overlap, and pods keep their IPv6 address beyond the VPC. VPC Lattice connects services.',
      conditions: [
        'route tables with routes for IPv6',
        'ranges that do not overlap, as AWS strongly recommends',
      ],
      because: 'AWS strongly recommends ranges that do not overlap.',
      sources: [
        { document: 'eks-best-practices/ipv6', lines: [17, 24] },
        { document: 'eks-user-guide/cni-ipv6', lines: [45, 57], passage: 'Routing' },
        { document: 'eks-best-practices/subnets', lines: [[96, 104]] },
      ],
    },
  },
  sources: [
    { document: 'eks-user-guide/cni-ipv6', lines: [18, 20, [29, 66]] },
    {
      document: 'eks-user-guide-2024/eks-networking-add-ons',
      lines: [[596, 636], [773, 859], 1005],
      passage: 'IAM policy, creation with eksctl and family in the API',
    },
    { document: 'vpc-cni/iam-policy', lines: [[49, 79]], passage: 'IPv6' },
    {
      document: 'vpc-cni/ipamd',
      lines: [
        [503, 511],
        [2868, 2875],
      ],
      passage: 'Subnets looked up at the start on IPv6',
    },
    {
      document: 'vpc-cni/awsutils',
      lines: [
        [1209, 1232],
        [2565, 2571],
      ],
      passage: 'The call behind it',
    },
    {
      document: 'vpc-cni-v1-22-0/ipamd',
      lines: [
        [499, 507],
        [2869, 2878],
      ],
      passage: 'The same in v1.22.0',
    },
    {
      document: 'vpc-cni-v1-22-0/awsutils',
      lines: [[2624, 2630]],
      passage: 'Failed look-up in v1.22.0',
    },
    { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3704' },
    { document: 'web/github-com-eksctl-io-eksctl-pull-8835' },
    { document: 'eksctl/addons', lines: [[18, 66]], passage: 'Policies of an add-on' },
    { document: 'vpc-cni/readme', lines: [[630, 650]], passage: 'IPv6 variables' },
    { document: 'vpc-cni/readme', lines: [[703, 713]], passage: 'ENABLE_V4_EGRESS' },
    {
      document: 'network-policy-agent/readme',
      lines: [86],
      passage: 'No policy on the interface for IPv4',
    },
    { document: 'eks-best-practices/ipv6', lines: [16, 18, [42, 72]] },
    { document: 'eks-user-guide/alternate-cni-plugins', lines: [14], passage: 'Support' },
  ],
  reviewed: '2026-11-28',
} as const satisfies Mode<'amazon-vpc-cni'>;
