import type { ClaimsFor } from '../../claim.ts';

export const networking = {
  'networking.summary': {
    value: 'Native VPC routing: pods hold VPC addresses, no overlay',
    detail:
      'A pod outside the host network gets an address of a VPC subnet, held by an elastic network interface (ENI) of its node, and the VPC delivers what is sent to that address to the node. On Linux nodes the kernel does the forwarding: a veth pair for each pod, host routes and policy routing rules. IPv4 traffic out of the VPC takes the primary address of the node by default, on Linux by an iptables rule; IPv6 clusters do not translate IPv6. The list of variables names neither a tunnel nor BGP.',
    sources: [
      {
        document: 'vpc-cni/cni-proposal',
        lines: [
          [24, 34],
          [105, 121],
          [127, 177],
        ],
      },
      {
        document: 'vpc-cni/readme',
        lines: [[148, 784]],
        passage: 'Variables, none for a tunnel or BGP',
      },
      {
        document: 'eks-user-guide/external-snat',
        lines: [16, 18, 53],
        passage: 'Addresses of pods, host networking, no SNAT of IPv6',
      },
      {
        document: 'eks-best-practices/networking-index',
        lines: [53, 55],
        passage: 'Overview of the VPC CNI',
      },
      {
        document: 'calico-docs/determine-best-networking',
        lines: [125, [189, 194]],
        passage: 'VPC CNI: no overlay',
      },
    ],
    reviewed: '2026-11-29',
  },
  'networking.datapath': {
    value: 'Linux routing and iptables SNAT; eBPF for policy',
    detail:
      'On Linux the kernel forwards: a veth pair and a host route for each pod, a route table for each secondary ENI chosen by source address; a pod with security groups of its own takes the VLAN interface of its branch ENI. For IPv4 an iptables chain does the SNAT of what leaves the VPC, unless that is off. Once network policy is on, the node agent enforces it with eBPF: TC programs on the host end of the veth. Windows nodes have a plugin of their own. On iptables-nft nodes v1.23.0 and, by its code, v1.23.1 mark IPv4 traffic for SNAT, where that is on, in an nftables table. One rule sets the whole packet mark and clears what others keep in it: on v1.23.0 Calico Enterprise in eBPF mode dropped traffic of pods until v1.22.4 was back.',
    because:
      'the sources name eBPF as what enforces policy, without saying that nothing else uses it.',
    sources: [
      {
        document: 'vpc-cni/cni-proposal',
        lines: [
          [105, 121],
          [127, 165],
        ],
      },
      {
        document: 'vpc-cni/driver',
        lines: [
          [116, 135],
          [327, 373],
          [526, 565],
        ],
      },
      {
        document: 'vpc-cni/network',
        lines: [
          [431, 463],
          [503, 577],
        ],
        passage: 'SNAT chain and marks, for IPv4',
      },
      {
        document: 'vpc-cni/nftables-connmark',
        lines: [
          [50, 52],
          [68, 88],
          [105, 120],
          [490, 503],
        ],
      },
      {
        document: 'vpc-cni-master/nftables-connmark',
        lines: [
          [105, 120],
          [490, 503],
        ],
        passage: 'The same rule on the main branch',
      },
      { document: 'vpc-cni-master/changelog', lines: [3], passage: 'v1.23.1' },
      { document: 'vpc-cni/changelog', lines: [3, 12], passage: 'v1.23.0' },
      { document: 'vpc-cni/readme', lines: [118], passage: 'eBPF of the node agent' },
      { document: 'network-policy-agent/bpf-client', lines: [[718, 737]] },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3872' },
      { document: 'vpc-cni/network-policy-faq', lines: [[3, 5]], passage: 'Policy off by default' },
      { document: 'eks-best-practices/networking', lines: [17], passage: 'Windows nodes' },
    ],
    reviewed: '2026-11-29',
  },
  'networking.native-routing': {
    support: 'yes',
    value: 'The only mode: pod addresses are routable in the VPC',
    detail:
      'Pods outside the host network talk by their own addresses without a tunnel, for which the list of variables holds no setting; since v1.8.0 networks joined by VPC peering, a transit VPC or Direct Connect can open connections to pods on any ENI. IPv4 traffic out of the VPC takes the primary address of the node, so a peered network sees the node; in IPv6 clusters IPv6 is not translated. On Linux `AWS_VPC_K8S_CNI_EXTERNALSNAT=true` ends the translation, which leaves the internet to a NAT device, and `AWS_VPC_K8S_CNI_EXCLUDE_SNAT_CIDRS` exempts ranges. Pods with security groups go untranslated under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, its default.',
    conditions: [
      'internet with SNAT on, by the guide: a public address on the node, in a public subnet',
      'internet without SNAT: private subnets with a NAT device',
      '`AWS_VPC_K8S_CNI_EXCLUDE_SNAT_CIDRS`: IPv4 ranges, with SNAT on',
      'Auto Mode: `snatPolicy` in the NodeClass in place of the variables',
      'Windows: SNAT cannot be switched off; `ExcludedSnatCIDRs` exempts ranges',
    ],
    default: 'On, with SNAT to the node address for IPv4 traffic leaving the VPC',
    because:
      'IPv6 traffic is not translated in IPv6 clusters, and the ways to the internet, exempted ranges, Windows nodes and Auto Mode make demands of their own.',
    sources: [
      {
        document: 'cilium/installation-cni-chaining-aws-cni',
        lines: [[73, 75]],
        passage: 'ENI addresses need no tunnel',
      },
      { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Variables, none for a tunnel' },
      { document: 'vpc-cni/readme', lines: [[231, 266]], passage: 'External SNAT variables' },
      { document: 'eks-user-guide/external-snat', lines: [16, 18, [29, 30], 34, 46, 53] },
      { document: 'eks-user-guide/cni-ipv6', lines: [45], passage: 'No translation of IPv6' },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [44],
        passage: 'Source NAT',
      },
      { document: 'vpc-cni/network', lines: [[546, 550]], passage: 'Branch ENIs without SNAT' },
      { document: 'eks-user-guide/create-node-class', lines: [[129, 133]], passage: 'snatPolicy' },
    ],
    reviewed: '2026-11-29',
  },
  'networking.encapsulation': {
    support: 'no',
    value: 'No overlay: neither VXLAN nor IP-in-IP nor Geneve',
    detail:
      'The list of variables names no tunnel protocol, and the design has the VPC deliver packets by the address of the pod. So every pod outside the host network takes an address of the VPC. For an overlay, against the exhaustion of addresses, the Windows chapter of the AWS best practices points to the Calico CNI in its place.',
    sources: [
      { document: 'vpc-cni/cni-proposal', lines: [[24, 34]], passage: 'Delivery by the VPC' },
      { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Variables, none for a tunnel' },
      {
        document: 'eks-best-practices/networking',
        lines: [101],
        passage: 'An overlay from another CNI',
      },
      {
        document: 'eks-user-guide/external-snat',
        lines: [18, 53],
        passage: 'Addresses of pods, host networking',
      },
    ],
    reviewed: '2026-11-29',
  },
  'networking.bgp': {
    support: 'no',
    value: 'No BGP speaker; the VPC delivers to pod addresses',
    detail:
      'The README describes two components, the CNI plugin and ipamd, and names BGP for neither; the list of variables holds no setting for it. The design relies on the VPC, which delivers a packet for an address of an ENI to the instance of that ENI.',
    because:
      'the design says that the VPC delivers packets to the addresses of ENIs, and not that it distributes routes.',
    sources: [
      { document: 'vpc-cni/readme', lines: [[45, 52]], passage: 'Components' },
      { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Variables, none for BGP' },
      { document: 'vpc-cni/cni-proposal', lines: [[24, 34]], passage: 'Delivery by the VPC' },
    ],
    reviewed: '2026-11-29',
  },
  'networking.kube-proxy-replacement': {
    support: 'no',
    value: 'Leaves it to kube-proxy; its nftables mode from v1.23.0',
    because:
      'the default named is that of Linux nodes, and the plugin has no setting for Services, which is less than that it needs kube-proxy.',
    detail:
      'EKS installs kube-proxy by default, as an add-on; nodes of Auto Mode and Fargate bring one. No variable in the README hands Services to the plugin; `AWS_VPC_CNI_NODE_PORT_SUPPORT` (default `true`) loosens the reverse-path filter and adds the iptables rules that NodePorts on the primary interface need, the latter by the code not in IPv6. AWS names v1.23.0 as the first version compatible with nftables mode, which takes Kubernetes 1.33 and kernel 5.13, and advises it from Kubernetes 1.36 on. Security groups for pods under `POD_SECURITY_GROUP_ENFORCING_MODE=strict` are documented with iptables mode only.',
    default: 'kube-proxy in iptables mode on Linux nodes',
    correction: {
      said: 'With more than 1,000 Services, switch kube-proxy to IPVS mode',
      untrueSince: 'Kubernetes 1.35',
      now: 'Kubernetes has deprecated IPVS mode. AWS has a guide to nftables mode for such clusters and advises it from Kubernetes 1.36; the VPC CNI is compatible with it from v1.23.0.',
      misleads: 'operators of large clusters into a mode that Kubernetes has deprecated',
    },
    sources: [
      {
        document: 'vpc-cni/readme',
        lines: [[148, 784]],
        passage: 'Variables: NodePort support, none in place of kube-proxy',
      },
      {
        document: 'eks-user-guide/eks-networking-add-ons',
        lines: [[45, 46]],
        passage: 'kube-proxy as an add-on',
      },
      {
        document: 'eks-best-practices-nftables/nftables',
        lines: [7, [13, 43], 87],
        passage: 'Requirements, switch and advice',
      },
      {
        document: 'vpc-cni/network',
        lines: [
          [108, 111],
          [329, 335],
          [431, 445],
        ],
        passage: 'NodePort support, and no rules in IPv6',
      },
      { document: 'eks-best-practices/ipvs', lines: [7, [28, 30]], passage: 'IPVS mode' },
      { document: 'vpc-cni/readme', lines: [[512, 519]], passage: 'Strict mode and kube-proxy' },
      {
        document: 'eks-best-practices/networking',
        lines: [[75, 83]],
        passage: 'Mode on Windows nodes',
      },
      { document: 'web/github-com-kubernetes-enhancements-issues-5495' },
      {
        document: 'web/docs-aws-amazon-com-eks-latest-userguide-auto-runtime-moni',
        passage: 'kube-proxy as a service of Auto Mode nodes',
      },
      {
        document: 'eks-user-guide-2024/fargate-pod-configuration',
        lines: [42],
        passage: 'kube-proxy on Fargate',
      },
    ],
    reviewed: '2026-11-29',
  },
  'networking.kube-proxy-modes': {
    support: 'yes',
    value: 'iptables and IPVS; nftables from v1.23.0',
    detail:
      'EKS runs kube-proxy on Linux nodes in iptables mode unless you change it, and starts it in `kernelspace` mode on Windows nodes. AWS documents the switch to IPVS and to nftables, calls either disruptive, and recommends nftables mode only from Kubernetes 1.36 on. The project tests all three modes each week in an IPv4 cluster. Kubernetes has deprecated IPVS mode, and the test notes that its state stays on a node after a change back and cuts off host-network pods that start later.',
    conditions: [
      'nftables: Kubernetes 1.33 and Linux 5.13 or newer',
      'nftables in large clusters: kube-proxy 1.36 and Linux 6.18 or a backport, against slow rule syncs and CPU soft lockups',
      'IPVS: `ipvsadm` and kernel modules on the nodes',
      'EC2 nodes outside Auto Mode: there and on Fargate kube-proxy comes with the node, and the pages cited show no field for its mode',
      'nodes that joined before the switch: a restart of kube-proxy',
      'advised: node and kube-proxy on one variant of iptables, legacy or nft; the plugin follows the kubelet, and a switch takes drained nodes or rules mended by hand',
      'security groups for pods with IPVS: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`; `strict` is documented with iptables mode alone',
    ],
    default: 'kube-proxy in iptables mode on Linux nodes',
    since: 'v1.23.0 for nftables mode',
    because:
      'on Windows nodes kube-proxy starts in its kernelspace mode, nodes of Auto Mode and Fargate bring one of their own, earlier nodes take a restart of it, and large clusters newer releases.',
    conflict: {
      about: 'the first version for kube-proxy in nftables mode',
      statements: [
        {
          says: 'The best practices name v1.23.0.',
          source: {
            document: 'eks-best-practices-nftables/nftables',
            lines: [31],
            passage: 'First version',
          },
        },
        {
          says: 'Asked in March 2025 whether the mode was validated, a maintainer said yes and pointed to pull request 2402.',
          source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3226' },
        },
      ],
      believed:
        'The best practices. They are newer, and by the changelog pull request 2402 chooses the variant of iptables for the plugin itself.',
    },
    sources: [
      {
        document: 'eks-best-practices-nftables/nftables',
        lines: [[13, 49], 77, [87, 91]],
        passage: 'Requirements, switch and advice',
      },
      {
        document: 'eks-best-practices/ipvs',
        lines: [[28, 62], [87, 111], 136],
        passage: 'Switch to IPVS',
      },
      { document: 'vpc-cni/readme', lines: [517], passage: 'Strict mode and kube-proxy' },
      { document: 'vpc-cni/readme', lines: [[660, 661]], passage: 'Variants of iptables' },
      { document: 'vpc-cni/troubleshooting', lines: [251], passage: 'Choice of the variant' },
      {
        document: 'vpc-cni/snat-kube-proxy-test',
        lines: [
          [77, 170],
          [244, 249],
        ],
      },
      { document: 'vpc-cni/mixed-os-test', lines: [3, 14, 22], passage: 'Systems of the test' },
      {
        document: 'vpc-cni/weekly-cron-tests',
        lines: [
          [14, 16],
          [75, 80],
          [110, 115],
        ],
        passage: 'Schedule',
      },
      { document: 'vpc-cni/changelog', lines: [[528, 533]], passage: 'Pull request 2402' },
      {
        document: 'eks-best-practices/networking',
        lines: [[75, 83]],
        passage: 'Mode on Windows nodes',
      },
      { document: 'web/github-com-kubernetes-enhancements-issues-5495' },
      {
        document: 'web/docs-aws-amazon-com-eks-latest-userguide-auto-runtime-moni',
        passage: 'kube-proxy as a service of Auto Mode nodes',
      },
      {
        document: 'eks-user-guide-2026/create-node-class',
        passage: 'Node Class Specification',
      },
      {
        document: 'eks-user-guide-2024/fargate-pod-configuration',
        lines: [42],
        passage: 'kube-proxy on Fargate',
      },
    ],
    reviewed: '2026-11-29',
  },
  'networking.ipv6': {
    support: 'yes',
    value: 'IPv6-only pods, decided when the cluster is created',
    detail:
      'A cluster can give its pods IPv6 addresses only, on EC2 from one /80 prefix for each node. That rests on prefix delegation, hence on Nitro instances, and leaves out Windows, custom networking, Outposts and hybrid nodes; an existing cluster cannot change its family. To reach IPv4 endpoints, a pod has a node-local address from 169.254.172.0/22 that is translated to the IPv4 address of the node (`ENABLE_V4_EGRESS`, v1.15.1 and later, default `true`). Network policy misses that interface: a denial of all egress leaves IPv4 open until the variable (in Auto Mode `enableV4Egress`) is `false` and the pods are new.',
    conditions: [
      'Linux on Nitro instances with prefix delegation, or Fargate',
      'address family chosen at cluster creation, by the user guide with v1.10.1 or newer',
      'VPC and subnets with an IPv6 range beside the IPv4 one, of which each pod on Fargate takes an address too',
      'node subnets that assign IPv6 addresses by themselves',
      'route tables and security groups of the VPC that serve IPv6',
      'DNS64 off on the pod subnets, or traffic to IPv4 takes the NAT64 of a NAT gateway where there is one',
      '`ENABLE_IPv6` on in both containers and `ENABLE_IPv4` off, as such a cluster has it by default',
      '`ENABLE_MULTI_NIC` off, its default, or pods get no way out to IPv4',
      'no downgrade below v1.10.1 before all nodes are gone',
      'neither the driver for FSx for Lustre nor the IPv6 endpoint of the instance metadata',
      'an IAM policy for IPv6 on the role of the nodes or of the CNI',
      'self-managed node groups: bootstrap arguments for IPv6',
      'load balancers to the pods: AWS Load Balancer Controller 2.3.1 or newer, in IP mode',
    ],
    default: 'Off: new clusters use IPv4',
    since: 'v1.10.0',
    because:
      'the guides also ask for bootstrap arguments on self-managed nodes, IP mode of the AWS Load Balancer Controller, DNS64 off, no FSx for Lustre, no downgrade and no multi-NIC beside IPv4 egress.',
    sources: [
      { document: 'vpc-cni/readme', lines: [[630, 650]], passage: 'IPv6 variables' },
      { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'IPv4 egress from IPv6 pods' },
      {
        document: 'eks-best-practices/ipv6',
        lines: [18, [42, 46], [55, 63], 119],
      },
      {
        document: 'eks-user-guide/cni-ipv6',
        lines: [16, 18, 20, [31, 37], [43, 44], [52, 67]],
      },
      { document: 'eks-user-guide-2024/hybrid-nodes', lines: [58], passage: 'Address family' },
      {
        document: 'eks-user-guide/cni-network-policy',
        lines: [[61, 63]],
        passage: 'Policy on further interfaces',
      },
      { document: 'network-policy-agent/readme', lines: [[78, 86]], passage: 'IPv6 mode' },
      { document: 'web/github-com-aws-aws-network-policy-agent-issues-55' },
      {
        document: 'eks-user-guide-2026/create-node-class',
        passage: 'IPv4 egress in Auto Mode',
      },
      {
        document: 'eks-user-guide/pod-multiple-network-interfaces',
        lines: [45],
        passage: 'No IPv4 address beside multi-NIC',
      },
    ],
    reviewed: '2026-11-29',
  },
  'networking.dual-stack': {
    support: 'no',
    value: 'One address family; the other for outbound traffic only',
    detail:
      'EKS gives pods and Services one family, IPv4 or IPv6, and the plugin treats a configuration with both as invalid. It offers a way out to the other family through a chained plugin. IPv6 pods reach IPv4 destinations by default (`ENABLE_V4_EGRESS`), though not with `ENABLE_MULTI_NIC=true`, and from subnets with DNS64 on by way of a NAT gateway, if there is one, at its cost; IPv4 pods reach IPv6 destinations with `ENABLE_V6_EGRESS` (v1.13.0 and later, off by default). The latter is set in both containers and takes an IPv6 address on the primary ENI of the node; failing that, it stays off with an error in the log. A change of either variable reaches new pods alone. Network policy does not reach the additional interface.',
    sources: [
      { document: 'vpc-cni/readme', lines: [[636, 650]], passage: 'IPv4 or IPv6, not both' },
      { document: 'vpc-cni/readme', lines: [[689, 713]], passage: 'Egress to the other family' },
      { document: 'vpc-cni/10-aws', lines: [[16, 31]], passage: 'Chained egress plugin' },
      { document: 'eks-best-practices/networking-index', lines: [65], passage: 'IPv6 focus' },
      { document: 'eks-best-practices/ipv6', lines: [[55, 63]], passage: 'Egress only' },
      { document: 'eks-user-guide/cni-ipv6', lines: [18] },
      {
        document: 'eks-user-guide/cni-network-policy',
        lines: [[61, 63]],
        passage: 'Additional interfaces',
      },
      { document: 'network-policy-agent/readme', lines: [[78, 86]], passage: 'eth0 alone' },
      {
        document: 'eks-user-guide/pod-multiple-network-interfaces',
        lines: [45],
        passage: 'No IPv4 address beside multi-NIC',
      },
    ],
    reviewed: '2026-11-29',
  },
  'networking.windows': {
    support: 'partial',
    missing: 'IPv6, custom networking, security groups for pods and network policy',
    value: 'IPv4 only, through a separate plugin, with fewer features',
    detail:
      'Windows nodes join with a plugin of their own, `amazon-vpc-cni-plugins`, while the VPC Resource Controller on the EKS control plane manages their addresses once the ConfigMap key `enable-windows-ipam` is set. Such a node uses a single ENI, which bounds its pods; `enable-windows-prefix-delegation` raises the bound. IPv6, custom networking, security groups for pods and the built-in network policy stay with Linux. SNAT of what leaves the VPC cannot be switched off, though `ExcludedSnatCIDRs` in the bootstrap script exempts ranges. A node with more than 100 Services may run out of ports, against which AWS advises direct server return. For network policy it advises Calico.',
    conditions: [
      'at least one Linux or Fargate node for system pods',
      'IPv4 cluster',
      'neither Auto Mode, Fargate nor hybrid nodes',
      'a platform version of the cluster that the guide lists, or a later one',
      '`AmazonEKSVPCResourceController` on the role of the cluster',
      'instance role of the nodes in the RBAC group of kube-proxy for Windows',
      'prefixes: Nitro instances and contiguous /28 blocks in the subnets; 110 pods a node unless set otherwise',
    ],
    default: 'Off until `enable-windows-ipam` is set',
    because:
      'the guide also asks for a platform version, a policy on the role of the cluster and an RBAC group, rules out Fargate and hybrid nodes, and wants free blocks for prefixes.',
    sources: [
      {
        document: 'eks-best-practices/networking',
        lines: [[17, 49], [55, 59], 96, 105],
      },
      { document: 'vpc-cni/aws-k8s-cni', lines: [[71, 89]], passage: 'amazon-vpc-cni ConfigMap' },
      { document: 'vpc-resource-controller/readme', lines: [[36, 48]] },
      { document: 'eks-best-practices/sgpp', lines: [[90, 92]] },
      {
        document: 'eks-user-guide-2024/windows-support',
        lines: [
          [22, 32],
          [40, 72],
          [78, 157],
        ],
      },
      { document: 'eks-user-guide/cni-network-policy', lines: [41], passage: 'Linux nodes only' },
      { document: 'eks-user-guide/external-snat', lines: [23, 46], passage: 'Windows nodes' },
      {
        document: 'eks-best-practices/prefix-mode-windows',
        lines: [10],
        passage: 'enable-windows-prefix-delegation',
      },
      {
        document: 'eks-user-guide/cni-increase-ip-addresses-procedure',
        lines: [17, 21, 187],
        passage: 'Blocks, Nitro and limit of pods',
      },
    ],
    reviewed: '2026-11-29',
  },
  'networking.multi-interface': {
    support: 'yes',
    value: 'Built in for multi-card instances, otherwise Multus',
    detail:
      'With `ENABLE_MULTI_NIC=true` a pod with the annotation `k8s.amazonaws.com/nicConfig: multi-nic-attachment` gets an address on every network card that the plugin manages, which leaves out cards with `efa-only` devices alone. By the README, network policy covers all of these interfaces. Such pods keep the subnet and security groups of the node even under custom networking, and in an IPv6 cluster pods lose their way out to IPv4. Pods may start more slowly, as addresses are assigned one by one. AWS also supports Multus with the VPC CNI as its default delegate, but neither the VPC CNI on the further interfaces, nor their addresses, nor every plugin it chains. By the page on network policy the interfaces it adds stay without policy.',
    conditions: [
      'multi-NIC: instance type with more than one network card, and application that uses the extra interfaces itself',
      'multi-NIC: neither security groups for pods nor Auto Mode',
      'multi-NIC in IPv6 clusters: an IAM policy of its own',
      'Multus: the tag `node.k8s.amazonaws.com/no_manage` on its network interfaces',
      'multi-NIC: before a downgrade below v1.20.0, multi-homed pods removed, and nodes drained and replaced',
    ],
    default: 'Off: the plugin manages network card 0 alone',
    since: 'v1.20.0 for multi-NIC',
    because:
      'a downgrade below v1.20.0 takes pods and nodes away first, multi-NIC has limits on network cards, security groups and Auto Mode, and the page on Multus asks for a tag on its interfaces.',
    conflict: {
      about: 'the interfaces of a pod that network policy covers',
      statements: [
        {
          says: 'The FAQ in the repository says that policies work on `eth0` only.',
          source: {
            document: 'vpc-cni/network-policy-faq',
            lines: [[49, 51]],
            passage: 'Several interfaces',
          },
        },
        {
          says: 'The user guide applies them to the primary interface of a pod only, `eth0`.',
          source: {
            document: 'eks-user-guide/cni-network-policy',
            lines: [[61, 64]],
            passage: 'Further interfaces',
          },
        },
        {
          says: 'The README applies them to every interface of a multi-NIC pod.',
          source: { document: 'vpc-cni/readme', lines: [779], passage: 'Multi-homed pods' },
        },
        {
          says: 'The page on Multus calls it compatible, if policies list the ports and addresses of the further interfaces.',
          source: {
            document: 'eks-user-guide/pod-multus',
            lines: [29],
            passage: 'Network policies',
          },
        },
      ],
      believed:
        'The README, for multi-NIC pods, which neither the FAQ nor the page on network policy names. For Multus those two, which agree; the page on Multus names no engine.',
    },
    sources: [
      { document: 'vpc-cni/readme', lines: [[761, 784]], passage: 'Multi-NIC' },
      {
        document: 'eks-user-guide/pod-multiple-network-interfaces',
        lines: [24, [29, 45], [161, 188]],
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
  'networking.rdma-sriov': {
    support: 'external',
    provider: 'EFA device plugin of AWS, or the EFA DRA driver (DRANET)',
    value: 'EFA comes from a device plugin or the DRA driver DRANET',
    detail:
      'A pod gets EFA, the RDMA adapter of EC2, by the resource `vpc.amazonaws.com/efa` of a device plugin or, from Kubernetes 1.34 on, by a claim to the DRA driver DRANET. The AL2023 and Bottlerocket images of EKS contain neither. By the plugin a device belongs to one pod, by a claim pods can share it. With `ENABLE_MULTI_NIC=true` the VPC CNI skips network cards with `efa-only` devices alone. As addresses on many ENIs can exhaust a subnet, the guide advises `efa-only` for all interfaces but the primary. On Bottlerocket, where only the DRA drivers pair accelerators with their EFA, that of NVIDIA takes release 1.63.0 and the bundled device plugin of NVIDIA off. EKS publishes no SR-IOV plugin.',
    conditions: [
      'instance type with EFA',
      'EFA software on the nodes, which the Bottlerocket images of EKS and its AL2023 images for NVIDIA and Neuron bring along',
      'device plugin beside that of NVIDIA from v0.19.0 on: MOFED off in the latter, outside Auto Mode',
      'a security group that admits all traffic to and from itself',
      'DRA driver: Kubernetes 1.34 or newer, no Auto Mode, Karpenter with static capacity only, and no device plugin for EFA on the same node, where the two oversubscribe devices unnoticed',
      'accelerators next to their EFA: the DRA drivers, or, with the plugin, the accelerated AL2023 images of EKS',
    ],
    because:
      'the guide also asks for MOFED off in the device plugin of NVIDIA and for the EFA software, and pairs accelerators with EFA by the plugin on accelerated AL2023 images alone.',
    sources: [
      {
        document: 'eks-user-guide/device-management-efa',
        lines: [[13, 54]],
        passage: 'DRA driver and device plugin',
      },
      {
        document: 'eks-user-guide/device-management-efa',
        passage: 'Security group, images, addresses, installation',
      },
      { document: 'vpc-cni/readme', lines: [[761, 773]], passage: 'Managed network cards' },
      {
        document: 'eks-user-guide/pod-multiple-network-interfaces',
        lines: [[122, 132]],
        passage: 'Adapters: EFA-only cards are skipped',
      },
      { document: 'eks-user-guide/pod-multus', lines: [17], passage: 'No SR-IOV plugin' },
    ],
    reviewed: '2026-11-29',
  },
  'networking.bandwidth': {
    support: 'partial',
    missing: 'use together with the built-in network policy',
    value: 'Upstream bandwidth plugin, but not with network policy',
    detail:
      '`ENABLE_BANDWIDTH_PLUGIN=true` (default `false`) adds the upstream `bandwidth` plugin to the CNI chain. It is not compatible with the built-in network policy (v1.14.0 and later), because both use traffic control (TC) and their configurations conflict: where the plugin is on, the enforcement of policies fails. AWS looks for a way to have both; the issue on it is open.',
    conditions: [
      'built-in network policy switched off',
      'Linux nodes on EC2, outside Auto Mode, where variables of the plugin do not apply',
    ],
    default: 'Off',
    since: 'v1.10.0',
    because:
      'the variable is one of `aws-node`, which leaves out nodes of Windows, Fargate and Auto Mode.',
    sources: [
      { document: 'vpc-cni/readme', lines: [[589, 597]], passage: 'Bandwidth plugin' },
      { document: 'web/github-com-aws-aws-network-policy-agent-issues-68' },
      { document: 'vpc-cni/aws-k8s-cni', lines: [[383, 397]], passage: 'Nodes of aws-node' },
      {
        document: 'eks-user-guide/auto-networking',
        lines: [
          [14, 30],
          [43, 50],
        ],
        passage: 'NodeClass in place of the variables',
      },
    ],
    reviewed: '2026-11-29',
  },
  'networking.multicast': {
    support: 'no',
    value: 'No plans in 2022; still a wish on the roadmap',
    detail:
      'Asked in December 2022, a maintainer said that there were no plans for multicast and pointed to the roadmap. There the request for the VPC CNI is open, as is one for the multicast domains of Transit Gateway. The variables of the plugin hold nothing on multicast. The request for the VPC CNI names the host network as its workaround.',
    because:
      'a maintainer answered that there were no plans, and the requests on the roadmap, now read, are open.',
    sources: [
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-2164' },
      { document: 'web/github-com-aws-containers-roadmap-issues-1918' },
      { document: 'web/github-com-aws-containers-roadmap-issues-2517' },
      {
        document: 'vpc-cni/readme',
        lines: [[148, 784]],
        passage: 'List of variables, without multicast',
      },
    ],
    reviewed: '2026-11-29',
  },
  'networking.mtu': {
    value: '9001 bytes, fixed by a setting; no overlay overhead',
    detail:
      'ENIs are set to an MTU of 9001 bytes through `AWS_VPC_ENI_MTU` (v1.6.0 and later), which accepts 576–9001 for IPv4 and 1280–9001 for IPv6. The veth of a pod follows that value unless `POD_MTU` (v1.16.4 and later) overrides it, and the interfaces for egress to the other address family take the same. As there is no overlay, no header of one has to be subtracted. The list of variables names no discovery of the MTU of a path. All belong to `aws-node`, which leaves out nodes of Windows, Fargate and Auto Mode, and hybrid ones.',
    default: '9001 bytes',
    sources: [
      { document: 'vpc-cni/readme', lines: [[223, 229]], passage: 'ENI MTU' },
      { document: 'vpc-cni/readme', lines: [[268, 275]], passage: 'Pod MTU' },
      { document: 'vpc-cni/readme', lines: [701, 713], passage: 'MTU of the egress interfaces' },
      {
        document: 'vpc-cni/readme',
        lines: [[148, 784]],
        passage: 'Variables, none for discovery of the path MTU',
      },
      {
        document: 'calico-docs/determine-best-networking',
        lines: [[189, 194]],
        passage: 'VPC CNI: no overlay',
      },
      {
        document: 'vpc-cni/aws-k8s-cni',
        lines: [
          [160, 165],
          [383, 397],
        ],
        passage: 'Nodes of aws-node',
      },
    ],
    reviewed: '2026-11-29',
  },
  'networking.snat': {
    support: 'yes',
    value: 'To the node address outside the VPC; one variable ends it',
    detail:
      'IPv4 traffic out of the VPC takes the primary private address of the node. `AWS_VPC_K8S_CNI_EXTERNALSNAT=true` ends that: other networks see the pod, a NAT device serves the internet; `AWS_VPC_K8S_CNI_EXCLUDE_SNAT_CIDRS` exempts ranges. IPv6 clusters keep IPv6 untranslated and reach IPv4 under the IPv4 address of the node (`ENABLE_V4_EGRESS`). `ENABLE_V6_EGRESS`, off by default, is the reverse in IPv4 clusters. Pods with security groups keep theirs under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, the default, but under `standard` only with SNAT off; else the security groups of the node apply. The variables include none for single pods or namespaces.',
    conditions: [
      'the variables: EC2 nodes with Linux, outside Auto Mode, whose NodeClass has `snatPolicy`',
      'Windows: SNAT cannot be switched off; `ExcludedSnatCIDRs` exempts ranges',
      '`AWS_VPC_K8S_CNI_EXCLUDE_SNAT_CIDRS`: IPv4 ranges, with SNAT on',
      'internet with SNAT on, by the guide: a public address on the node, in a public subnet',
      'internet for pods with security groups under `strict`: nodes in a private subnet with a NAT device',
      'Services with hybrid pods behind the Hybrid Nodes gateway: the ranges of those pods exempted',
      'beside programs that keep state in the packet mark, on iptables-nft nodes with IPv4: neither v1.23.0 nor, by its code, v1.23.1',
      'network ACLs by the port range of the system: `AWS_VPC_K8S_CNI_RANDOMIZESNAT=none`',
      '`ENABLE_V6_EGRESS=true`: set in the init container too, an IPv6 address on the primary ENI; new pods only',
    ],
    because:
      'the variables do nothing in Auto Mode or on Windows, where another setting exempts ranges, IPv6 egress reaches new pods alone, the internet takes public nodes, and two releases clear foreign marks.',
    default: 'On for IPv4, with `AWS_VPC_K8S_CNI_RANDOMIZESNAT=prng`',
    conflict: {
      about: 'which traffic is translated by default',
      statements: [
        {
          says: 'The page on outbound access speaks of destinations outside the ranges of the VPC.',
          source: { document: 'eks-user-guide/external-snat', lines: [18], passage: 'Default' },
        },
        {
          says: 'The page on the Hybrid Nodes gateway has it apply to all that pods send off the node.',
          source: {
            document: 'eks-user-guide/hybrid-nodes-gateway-cni',
            lines: [91],
            passage: 'Default of SNAT',
          },
        },
        {
          says: 'The code lets the ranges of the VPC return before the rule that translates.',
          source: { document: 'vpc-cni/network', lines: [[526, 577]], passage: 'SNAT rules' },
        },
      ],
      believed: 'The page on outbound access. The code bears it out.',
    },
    sources: [
      { document: 'vpc-cni/readme', lines: [[231, 266]], passage: 'SNAT variables' },
      {
        document: 'eks-user-guide/external-snat',
        lines: [16, 18, 23, 29, 46],
        passage: 'Default, and Windows',
      },
      {
        document: 'eks-user-guide/auto-networking',
        lines: [
          [14, 30],
          [43, 50],
        ],
        passage: 'NodeClass in place of the variables',
      },
      {
        document: 'eks-user-guide/hybrid-nodes-gateway-cni',
        lines: [91],
        passage: 'Ranges of hybrid pods',
      },
      { document: 'eks-user-guide/create-node-class', lines: [[129, 133]], passage: 'snatPolicy' },
      {
        document: 'vpc-cni/readme',
        lines: [[689, 709]],
        passage: 'Egress to the other address family',
      },
      { document: 'eks-user-guide/cni-ipv6', lines: [[43, 45]], passage: 'Translation' },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [44, 46],
        passage: 'Pods with security groups',
      },
      {
        document: 'vpc-cni/readme',
        lines: [[512, 525]],
        passage: 'The two modes, with SNAT on and off',
      },
      {
        document: 'vpc-cni/readme',
        lines: [[148, 784]],
        passage: 'Variables, none for pods or namespaces',
      },
      {
        document: 'vpc-cni/nftables-connmark',
        lines: [
          [68, 83],
          [105, 120],
          [490, 503],
        ],
        passage: 'Mark set as a whole',
      },
      {
        document: 'vpc-cni-master/nftables-connmark',
        lines: [
          [105, 120],
          [490, 503],
        ],
        passage: 'The same in v1.23.1',
      },
      {
        document: 'vpc-cni/network',
        lines: [[431, 463]],
        passage: 'Marks in IPv4 with SNAT on alone',
      },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3872' },
    ],
    reviewed: '2026-11-29',
  },
  'networking.chaining': {
    support: 'partial',
    missing:
      'L7, DNS, IPsec of Cilium; Calico eBPF on IPv4 iptables-nft; IPv6 pods with IPv4 egress',
    value: 'Base plugin under Calico policy or chained Cilium',
    detail:
      "The VPC CNI can keep addressing and routing while another adds policy; its own engine should stay off. Calico's operator knows it as CNI type `AmazonVPC`, without IPAM, BGP or overlay of Calico. In IPv4 clusters with SNAT on, v1.23.0 overwrites the whole packet mark on iptables-nft nodes, as v1.23.1 does by its code; by an open report Calico Enterprise in eBPF mode then dropped pod traffic. Cilium chains in `aws-cni` mode, for pods started later, without IPsec; its tests omit layer 7 and DNS-name rules. In IPv6 clusters with `ENABLE_V4_EGRESS=true`, the default, Calico does not support policy on the pods, and by an open report their IPv4 egress passes Cilium by.",
    conditions: [
      'a single policy engine in the cluster, as AWS recommends and Calico asks',
      'neither in Auto Mode nor on Fargate',
      'in IPv6 clusters: `ENABLE_V4_EGRESS=false` (v1.15.1 or newer), for new pods without that gap',
      'Calico on pods with security groups: VPC CNI 1.11.0 or newer and `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      '`ANNOTATE_POD_IP`, by which Calico learns pod addresses sooner: the right to `patch` pods for `aws-node`, which widens its reach and which the EKS add-on has',
      'Calico eBPF in IPv4 clusters: neither v3.32.0 nor v3.32.1 on kernel 6.10 or newer',
      'Cilium: VPC CNI 1.11.2 or newer, `cni.exclusive=false`, `routingMode=native`, `enableIPv4Masquerade=false`, and a restart of earlier pods',
      'Cilium on pods with security groups: no layer 7 rules under `strict` (issue 29922), and `bpf.vlanBypass={0}` where the VLAN filter drops their packets (issue 36803)',
    ],
    because:
      'over it Cilium takes `cni.exclusive=false` and a restart of earlier pods and has limits on pods with security groups, and Calico eBPF fails in two of its releases on newer kernels.',
    conflict: {
      about: 'IPsec and layer 7 policy of Cilium over the VPC CNI',
      statements: [
        {
          says: 'The note in the chaining guides calls both features possibly limited.',
          source: {
            document: 'cilium/cni-chaining-limitations',
            lines: [[7, 13]],
            passage: 'Note',
          },
        },
        {
          says: 'The IPsec page calls encryption in a chain unsupported at present.',
          source: {
            document: 'cilium/encryption-ipsec',
            lines: [[445, 449]],
            passage: 'Limitations',
          },
        },
        {
          says: 'The test run over the VPC CNI skips layer 7 and DNS-name rules as unsupported.',
          source: {
            document: 'cilium/conformance-aws-cni',
            lines: [[435, 449]],
            passage: 'Tests left out',
          },
        },
      ],
      believed:
        'The IPsec page and the tests. They are specific to the case, where the note only warns in general.',
    },
    sources: [
      {
        document: 'calico-docs/eks',
        lines: [
          [25, 62],
          [76, 89],
        ],
      },
      {
        document: 'vpc-cni/readme',
        lines: [[703, 711]],
        passage: 'ENABLE_V4_EGRESS, on by default',
      },
      {
        document: 'cilium/installation-cni-chaining-aws-cni',
        lines: [
          [13, 35],
          [66, 84],
        ],
        passage: 'Cilium chained on the VPC CNI',
      },
      { document: 'cilium/cni-chaining-limitations', lines: [[7, 13]] },
      {
        document: 'cilium/conformance-aws-cni',
        lines: [[435, 449]],
        passage: 'Tests left out over the VPC CNI',
      },
      { document: 'cilium/encryption-ipsec', lines: [[445, 449]], passage: 'Limitations of IPsec' },
      {
        document: 'eks-best-practices/network',
        lines: [[467, 477]],
        passage: 'One policy engine in a cluster',
      },
      {
        document: 'eks-user-guide/alternate-cni-plugins',
        lines: [14, 58],
        passage: 'Not on Fargate, not in Auto Mode',
      },
      { document: 'vpc-cni/readme', lines: [[599, 628]], passage: 'ANNOTATE_POD_IP' },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [47],
        passage: 'Calico and security groups',
      },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3872' },
      {
        document: 'vpc-cni/nftables-connmark',
        lines: [
          [68, 83],
          [105, 120],
          [490, 503],
        ],
        passage: 'Mark set as a whole, on iptables-nft nodes',
      },
      {
        document: 'vpc-cni/network',
        lines: [[431, 463]],
        passage: 'Marks in IPv4 with SNAT on alone',
      },
      {
        document: 'vpc-cni-master/nftables-connmark',
        lines: [
          [105, 120],
          [490, 503],
        ],
        passage: 'The same rule',
      },
      { document: 'calico/release-notes-v3-32-2', lines: [29], passage: 'Fault over the VPC CNI' },
      {
        document: 'web/github-com-projectcalico-calico-pull-13260',
        passage: 'On kernel 6.10 or newer',
      },
      { document: 'web/github-com-cilium-cilium-issues-28409' },
      { document: 'web/github-com-cilium-cilium-issues-29922' },
      { document: 'web/github-com-cilium-cilium-issues-36803' },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'networking'>;
