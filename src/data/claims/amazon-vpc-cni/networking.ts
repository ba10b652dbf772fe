import type { ClaimsFor } from '../../claim.ts';

export const networking = {
  'networking.summary': {
    value: 'Native VPC routing: pods hold VPC addresses, no overlay',
    detail:
      'Every pod gets an address of a VPC subnet, held by an elastic network interface (ENI) of its node, and the VPC routes to it as to any other address. Inside the node, Linux does the forwarding: a veth pair for each pod, host routes, policy routing rules, and iptables or nftables for source NAT. The plugin has neither a tunnel mode nor BGP, so pod routing reaches as far as the VPC and the networks connected to it.',
    sources: [
      { document: 'vpc-cni/cni-proposal', lines: [[46, 170]] },
      { document: 'vpc-cni/readme', lines: [[45, 54]], passage: 'What the plugin does' },
      {
        document: 'eks-best-practices/networking-index',
        lines: [[51, 61]],
        passage: 'Overview of the VPC CNI',
      },
    ],
    reviewed: '2026-11-22',
  },
  'networking.datapath': {
    value: 'Linux routing and iptables SNAT; eBPF only for policy',
    detail:
      'The kernel forwards: a veth pair and a /32 host route for each pod, one route table for each secondary ENI chosen by source address, and an iptables chain for SNAT. Host ports come from the chained `portmap` plugin. eBPF enters only with network policy, as TC programs on the host end of the veth. Since the v1.13 series the plugin picks iptables-legacy or iptables-nft by itself; in nft mode, v1.23.0 and later write the connmark rules, which steer off-VPC and NodePort reply traffic to the primary ENI, straight into an nftables table.',
    sources: [
      { document: 'vpc-cni/cni-proposal', lines: [[46, 170]] },
      { document: 'vpc-cni/network', lines: [[53, 84]] },
      {
        document: 'vpc-cni/driver',
        lines: [
          [188, 265],
          [526, 565],
          [607, 650],
        ],
      },
      { document: 'vpc-cni/nftables-connmark', lines: [[34, 120]] },
      { document: 'vpc-cni/changelog', lines: [[20, 29]] },
      { document: 'vpc-cni/readme', lines: [[652, 661]], passage: 'iptables mode' },
      { document: 'vpc-cni/10-aws' },
    ],
    reviewed: '2026-11-22',
  },
  'networking.native-routing': {
    support: 'yes',
    value: 'The only mode: pod addresses are routable in the VPC',
    detail:
      "Whatever the VPC can route to also reaches a pod directly and without encapsulation: other subnets, peered VPCs, Transit Gateway, VPN and Direct Connect. For IPv4 traffic that leaves the VPC, the node replaces the pod's address with its own primary address. `AWS_VPC_K8S_CNI_EXTERNALSNAT=true` (default `false`) switches that translation off, and `AWS_VPC_K8S_CNI_EXCLUDE_SNAT_CIDRS` exempts single destinations; without the exemption a peered network sees the node and not the pod.",
    default: 'On, with SNAT to the node address for traffic leaving the VPC',
    sources: [
      { document: 'vpc-cni/cni-proposal', lines: [[46, 170]] },
      { document: 'vpc-cni/readme', lines: [[231, 266]], passage: 'External SNAT variables' },
      { document: 'eks-user-guide/external-snat' },
    ],
    reviewed: '2026-11-22',
  },
  'networking.encapsulation': {
    support: 'no',
    value: 'No overlay: neither VXLAN nor IP-in-IP nor Geneve',
    detail:
      'The VPC CNI cannot encapsulate pod traffic, and its repository holds no tunnel code. Packets travel with the pod address on the VPC network, so no header bytes are lost, but every pod also needs a VPC address. A cluster on EKS that wants an overlay has to run a different CNI.',
    sources: [
      { document: 'vpc-cni/cni-proposal', lines: [[46, 170]] },
      { document: 'vpc-cni/10-aws' },
    ],
    reviewed: '2026-11-22',
  },
  'networking.bgp': {
    support: 'no',
    value: 'No BGP speaker; the VPC distributes the routes',
    detail:
      "Nodes do not peer with routers: neither the repository nor the README's list of variables holds a BGP daemon or a BGP setting. None is needed inside AWS, because pod addresses sit on ENIs that the VPC already knows how to reach. Announcing pod ranges to routers outside the VPC is therefore a matter of AWS networking and not of the plugin.",
    sources: [
      { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'List of variables' },
      { document: 'vpc-cni/cni-proposal', lines: [[46, 170]] },
    ],
    reviewed: '2026-11-22',
  },
  'networking.kube-proxy-replacement': {
    support: 'no',
    value: 'Needs kube-proxy; nftables mode usable from v1.23.0',
    detail:
      'The plugin does not handle Services; EKS runs kube-proxy for that as a separate add-on, in iptables mode unless told otherwise. AWS names v1.23.0 as the first version compatible with nftables mode, which takes Kubernetes 1.33 and kernel 5.13 and is advised from Kubernetes 1.36. IPVS mode works too, but Kubernetes deprecated it in 1.35. Security groups for pods in `strict` mode are documented with iptables mode only.',
    default: 'kube-proxy in iptables mode',
    correction: {
      said: 'With more than 1,000 Services, switch kube-proxy to IPVS mode',
      untrueSince: 'Kubernetes 1.35',
      now: 'Kubernetes has deprecated IPVS mode. AWS recommends nftables mode instead; the VPC CNI is compatible with it from v1.23.0.',
      misleads: 'operators of large clusters into a mode that Kubernetes has deprecated',
    },
    sources: [
      { document: 'eks-best-practices-nftables/nftables' },
      { document: 'vpc-cni/readme', lines: [[512, 519]], passage: 'Strict mode and kube-proxy' },
      { document: 'web/github-com-kubernetes-enhancements-issues-5495' },
    ],
    reviewed: '2026-11-22',
  },
  'networking.ipv6': {
    support: 'yes',
    value: 'IPv6-only pods, decided when the cluster is created',
    detail:
      "Since v1.10.0 a cluster can give its pods IPv6 addresses only, from one /80 prefix for each node. IPv6 exists only on top of prefix delegation, which restricts it to Nitro instances and Linux, and an existing cluster cannot change its address family. To reach IPv4 endpoints, a pod uses a node-local address from 169.254.172.0/22 that is translated to the node's IPv4 address (`ENABLE_V4_EGRESS`, default `true`).",
    conditions: [
      'Nitro instances',
      'prefix delegation switched on',
      'Linux nodes',
      'address family chosen at cluster creation',
    ],
    default: 'Off: new clusters use IPv4',
    since: 'v1.10.0',
    sources: [
      { document: 'vpc-cni/readme', lines: [[630, 650]], passage: 'IPv6 variables' },
      { document: 'vpc-cni/readme', lines: [[703, 713]], passage: 'IPv4 egress from IPv6 pods' },
      {
        document: 'eks-best-practices/ipv6',
        lines: [
          [16, 18],
          [42, 61],
          [72, 74],
        ],
      },
      { document: 'eks-user-guide/cni-ipv6' },
    ],
    reviewed: '2026-11-22',
  },
  'networking.dual-stack': {
    support: 'no',
    value: 'One address family; the other for outbound traffic only',
    detail:
      'A cluster runs either IPv4 or IPv6, and the plugin rejects a configuration that enables both. What it offers is a way out to the other family through the `egress-cni` helper: IPv4 destinations from IPv6 pods, on by default, or IPv6 destinations from IPv4 pods with `ENABLE_V6_EGRESS` (v1.13.0 and later, off by default). Connections in the opposite direction do not work.',
    sources: [
      { document: 'vpc-cni/readme', lines: [[636, 650]], passage: 'IPv4 or IPv6, not both' },
      { document: 'vpc-cni/readme', lines: [[689, 713]], passage: 'Egress to the other family' },
      { document: 'eks-best-practices/networking-index', lines: [65], passage: 'IPv6 focus' },
    ],
    reviewed: '2026-11-22',
  },
  'networking.windows': {
    support: 'partial',
    missing: 'IPv6, custom networking, security groups for pods and network policy',
    value: 'IPv4 only, through a separate plugin, with fewer features',
    detail:
      'Windows nodes join with a plugin of their own, `amazon-vpc-cni-plugins`, while the VPC Resource Controller on the EKS control plane manages their addresses once the ConfigMap key `enable-windows-ipam` is set. Such a node uses a single ENI, which bounds its pods; prefix delegation can be added. IPv6, custom networking, security groups for pods and the built-in network policy stay with Linux.',
    conditions: ['at least one Linux node pool for system pods', 'IPv4 cluster'],
    default: 'Off until `enable-windows-ipam` is set',
    sources: [
      {
        document: 'eks-best-practices/networking',
        lines: [
          [17, 49],
          [96, 109],
        ],
      },
      { document: 'vpc-cni/aws-k8s-cni', lines: [[71, 89]], passage: 'amazon-vpc-cni ConfigMap' },
      { document: 'vpc-resource-controller/readme', lines: [[36, 52]] },
      { document: 'eks-best-practices/sgpp', lines: [[90, 92]] },
      { document: 'eks-user-guide-2024/windows-support', lines: [[22, 29]] },
      { document: 'eks-user-guide/cni-network-policy' },
    ],
    reviewed: '2026-11-22',
  },
  'networking.multi-interface': {
    support: 'yes',
    value: 'Built in for multi-card instances, otherwise Multus',
    detail:
      'With `ENABLE_MULTI_NIC=true` (v1.20.0 and later) a pod on an instance with several network cards can hold an address on each of them, and network policy covers all of these interfaces. The pod asks for them with the annotation `k8s.amazonaws.com/nicConfig: multi-nic-attachment`. The feature excludes security groups for pods and is missing from Auto Mode. AWS also documents and supports Multus with the VPC CNI as its default delegate, but network policy ignores the interfaces Multus adds.',
    conditions: [
      'instance type with more than one network card',
      'application that uses the extra interfaces itself',
    ],
    default: 'Off: one interface for each pod',
    since: 'v1.20.0',
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
          says: 'The README applies them to every interface of a multi-NIC pod.',
          source: { document: 'vpc-cni/readme', lines: [779], passage: 'Multi-homed pods' },
        },
      ],
      believed:
        'The README, for multi-NIC pods: its passage is of July 2025, the FAQ of August 2023 and older than that feature. Interfaces that Multus adds stay outside either way.',
    },
    sources: [
      { document: 'vpc-cni/readme', lines: [[761, 784]], passage: 'Multi-NIC' },
      { document: 'eks-user-guide/pod-multiple-network-interfaces' },
      { document: 'eks-user-guide/pod-multus' },
      { document: 'eks-user-guide/cni-network-policy' },
    ],
    reviewed: '2026-11-22',
  },
  'networking.bandwidth': {
    support: 'partial',
    missing: 'use together with the built-in network policy',
    value: 'Upstream bandwidth plugin, but not with network policy',
    detail:
      '`ENABLE_BANDWIDTH_PLUGIN=true` (v1.10.0 and later, default `false`) adds the upstream `bandwidth` plugin to the CNI chain. Shaping and the built-in network policy exclude each other, because both claim the TC hooks of the veth. The issue that tracks the conflict is still open, so a cluster has to decide for one of the two.',
    conditions: ['built-in network policy switched off'],
    default: 'Off',
    since: 'v1.10.0',
    sources: [
      { document: 'vpc-cni/readme', lines: [[589, 597]], passage: 'Bandwidth plugin' },
      { document: 'web/github-com-aws-aws-network-policy-agent-issues-68' },
    ],
    reviewed: '2026-11-22',
  },
  'networking.multicast': {
    support: 'unknown',
    searched:
      'The README and its variables, which say nothing on pod multicast, and the source code, which names multicast only to keep it out of SNAT in the egress helper. Transit Gateway carries multicast between ENIs of a VPC, but none of the material read states whether that extends to pods behind a veth pair.',
    sources: [
      {
        document: 'vpc-cni/readme',
        lines: [[148, 784]],
        passage: 'List of variables, without multicast',
      },
      { document: 'vpc-cni/snat', lines: [[23, 27]], passage: 'Multicast left out of SNAT' },
    ],
    reviewed: '2026-11-22',
  },
  'networking.mtu': {
    value: '9001 bytes, fixed by a setting; no overlay overhead',
    detail:
      'ENIs are set to an MTU of 9001 bytes through `AWS_VPC_ENI_MTU`, which accepts 576–9001 for IPv4 and 1280–9001 for IPv6. The veth of a pod follows that value unless `POD_MTU` (v1.16.4 and later) overrides it. No encapsulation header has to be subtracted. The plugin does not detect the MTU of a path, so routes that cannot carry jumbo frames need a lower value set by hand, or working path MTU discovery.',
    default: '9001 bytes',
    sources: [
      { document: 'vpc-cni/readme', lines: [[223, 229]], passage: 'ENI MTU' },
      { document: 'vpc-cni/readme', lines: [[268, 275]], passage: 'Pod MTU' },
    ],
    reviewed: '2026-11-22',
  },
  'networking.chaining': {
    support: 'partial',
    missing: 'L7, DNS names and IPsec under Cilium; IPv6 pods with IPv4 egress under Calico',
    value: 'Base plugin under Calico policy or chained Cilium',
    detail:
      "The VPC CNI can keep addressing and routing while another project adds policy. Calico's operator knows it as CNI type `AmazonVPC`; the built-in policy then stays off, `ANNOTATE_POD_IP` helps Calico learn pod addresses sooner, and Calico's IPAM, BGP and overlays play no part. Calico enforces nothing on the pods of an IPv6 cluster while `ENABLE_V4_EGRESS` is `true`, which it is by default. Cilium chains through its `aws-cni` mode, for pods started afterwards; IPsec is unsupported in that chain, and Cilium's own tests leave layer 7 and DNS-name rules out. AWS advises a single policy engine in a cluster, and Auto Mode admits no second one.",
    conditions: [
      'a single policy engine in the cluster',
      'not in Auto Mode',
      'Calico: `ENABLE_V4_EGRESS=false` in IPv6 clusters',
      'Cilium: VPC CNI 1.11.2 or newer',
    ],
    because:
      'IPsec, layer 7 and DNS-name rules are unsupported with Cilium on top, as Calico policy is on IPv6 pods with IPv4 egress.',
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
      { document: 'calico-docs/eks', lines: [[32, 62]] },
      {
        document: 'vpc-cni/readme',
        lines: [[703, 713]],
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
      { document: 'eks-user-guide/alternate-cni-plugins', passage: 'Not in Auto Mode' },
      { document: 'vpc-cni/readme', lines: [[599, 607]], passage: 'ANNOTATE_POD_IP' },
    ],
    reviewed: '2026-11-27',
  },
} as const satisfies ClaimsFor<'networking'>;
