import type { Interaction } from '../interaction.ts';

/** What meets node images, Windows and further interfaces. */
export const nodeInteractions = {
  'multus-policy': {
    name: 'Policies of the VPC CNI leave out the interfaces that Multus adds',
    between: [
      { neighbour: 'multus' },
      { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
      { setting: 'ENABLE_MULTI_NIC=false' },
    ],
    happens:
      'The policy engine of the VPC CNI guards `eth0` of a pod and no interface that a chained plugin such as Multus adds. By the README, interfaces that the VPC CNI itself adds on further network cards come under the same policies.',
    seen: 'Under a deny-all a peer still reaches the pod at an address that Multus added, while the one on `eth0` is closed.',
    remedy:
      'Where the instance type has several network cards, set `ENABLE_MULTI_NIC=true` and annotate the pod with `k8s.amazonaws.com/nicConfig: multi-nic-attachment` in place of Multus. That excludes security groups for pods, and such pods have the subnet and groups of the node. An IPv6 cluster then needs an IAM policy of its own, and its pods have no way to IPv4. Otherwise treat what hangs on Multus as outside of policy.',
    affected: 'VPC CNI from v1.14 on; interfaces of its own, the way round, need v1.20.0',
    because:
      'interfaces of the plugin itself come under policy by the README, so v1.20.0 is what the way round needs.',
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
    claims: [
      'amazon-vpc-cni/networking.multi-interface',
      'amazon-vpc-cni/policy.k8s-networkpolicy',
      'amazon-vpc-cni/policy.default-deny',
    ],
    guides: ['networkpolicy-on-eks'],
    conflict: {
      about: 'whether policies reach the interfaces of Multus',
      statements: [
        {
          says: 'The page on network policy applies policies to `eth0` alone and names Multus as a case of the exception.',
          source: {
            document: 'eks-user-guide/cni-network-policy',
            lines: [[61, 64]],
            passage: 'Additional interfaces',
          },
        },
        {
          says: 'The page on Multus calls it compatible, if policies also list ports and addresses of the further interfaces.',
          source: { document: 'eks-user-guide/pod-multus', passage: 'Network policies' },
        },
      ],
      believed:
        'The page on network policy, because it speaks of the engine of the VPC CNI. The other page names no engine, and its advice concerns the addresses that rules contain.',
    },
    sources: [
      { document: 'eks-user-guide/cni-network-policy', lines: [30, [61, 64]] },
      { document: 'vpc-cni/readme', lines: [[761, 779]], passage: 'Multi-homed pods' },
      {
        document: 'eks-user-guide/pod-multiple-network-interfaces',
        lines: [[29, 34], 39, 45, 94, 176, 178],
        passage: 'Considerations, IPv6 and other features',
      },
    ],
    reviewed: '2026-11-28',
  },
  'nm-cloud-setup': {
    name: 'nm-cloud-setup and udev break the network of pods on custom images',
    between: [
      { neighbour: 'node-image' },
      { cni: 'amazon-vpc-cni' },
      { setting: 'MACAddressPolicy=persistent' },
    ],
    happens:
      'The service `nm-cloud-setup` overwrites and clears the rules of pods on the node. Quite another matter: udev with the policy `persistent` may give the host end of a pod interface another MAC address than the plugin has written into a fixed ARP entry of the pod. Since v1.20.1 the plugin assigns that address itself, to get round udev.',
    seen: '`ip rule` or `ip route show table all` mentions tables 30200 or 30400. Or the ARP entry of the gateway in the pod differs from the MAC of the host end of its interface.',
    remedy:
      'Leave `nm-cloud-setup` out of the image. For udev run v1.20.1 or newer, or write `[Link]` with `MACAddressPolicy=none` into `/etc/systemd/network/99-default.link.d/99-no-policy.conf`, as the EKS image of AL2023 has it.',
    affected:
      '`nm-cloud-setup`, which RHEL 8 images may have; udev before v1.20.1, known for Ubuntu 22.04 and newer',
    fixed: 'v1.20.1 for udev',
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    claims: ['amazon-vpc-cni/networking.datapath', 'amazon-vpc-cni/operations.known-limits'],
    because:
      'the changelog of v1.20.1 and the code have the plugin get round udev, which the page of known issues does not say.',
    sources: [
      { document: 'vpc-cni/troubleshooting', lines: [[224, 229]], passage: 'Known issues' },
      { document: 'vpc-cni/changelog', lines: [143, 156], passage: 'udev bypassed in v1.20.1' },
      {
        document: 'vpc-cni/driver',
        lines: [
          [116, 127],
          [435, 443],
        ],
        passage: 'The plugin assigns the MAC address of the host end',
      },
      { document: 'amazon-eks-ami/99-no-policy', lines: [[4, 7]] },
    ],
    reviewed: '2026-11-28',
  },
  'networkd-foreign-rules': {
    name: 'A restart of systemd-networkd deletes the routing rules of pods',
    between: [{ neighbour: 'node-image' }, { cni: 'amazon-vpc-cni' }, { mode: 'cilium-eni' }],
    happens:
      'Unless told otherwise, systemd-networkd may remove rules and routes that it did not write, as when it restarts after an unattended upgrade. Running pods then send through the wrong interface or not at all, and `aws-node` does not put the rules back. By its code Cilium marks its rules as those of the kernel since 1.14, which are spared; before, the node itself could drop off the network.',
    seen: '`ip rule` on the node lacks the entries `from POD_IP lookup …` for running pods, with the VPC CNI those with addresses of a later ENI. Many pods fall into `CrashLoopBackOff` at the same time.',
    remedy:
      'Before nodes join, write `[Network]` with `ManageForeignRoutes=no` and `ManageForeignRoutingPolicyRules=no` into a file under `/etc/systemd/networkd.conf.d/`, as the EKS image of AL2023 has it. The images of Bottlerocket ignore foreign routes and rules as well, and so do nodes of kOps with AL2023 or Ubuntu 22.04 and newer. Recreate the pods of a node that lost its rules.',
    affected:
      'the VPC CNI in IPv4, and ENI mode of Cilium before 1.14, on other images with systemd-networkd; reported for Flatcar before its repair of 2022, and for Ubuntu 22.04 under kOps before June 2025',
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-1600' },
        state: 'open',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3309' },
        state: 'closed',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-kubernetes-kops-pull-17438' },
        state: 'fixed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-flatcar-init-pull-61' },
        state: 'fixed',
        asOf: '2026-11-28',
      },
    ],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-calico',
      'vpc-cni-cilium',
      'cilium-eni',
    ],
    claims: [
      'amazon-vpc-cni/networking.datapath',
      'amazon-vpc-cni/operations.known-limits',
      'cilium/aws.eni-mode',
      'cilium/operations.known-limits',
    ],
    sources: [
      { document: 'amazon-eks-ami/80-release', lines: [[4, 8]] },
      {
        document: 'vpc-cni/driver',
        lines: [
          [215, 219],
          [553, 560],
        ],
        passage: 'Rules by source, for later ENIs only',
      },
      {
        document: 'vpc-cni/network',
        lines: [[1244, 1247]],
        passage: 'Rules that are gone stay gone',
      },
      { document: 'web/github-com-bottlerocket-os-bottlerocket-pull-3437' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-1600' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3309' },
      { document: 'web/github-com-kubernetes-kops-issues-17433' },
      { document: 'web/github-com-kubernetes-kops-pull-17438' },
      { document: 'web/github-com-kubernetes-kops-issues-18564', passage: 'Merge of 17438' },
      { document: 'web/github-com-flatcar-init-pull-61' },
      {
        document: 'kops/eni-networking',
        lines: [[68, 89]],
        passage: 'What kOps writes today',
      },
      { document: 'cilium/linux-defaults', lines: [[68, 72]], passage: 'Protocol of the kernel' },
      { document: 'cilium-751fc71/linux-defaults', lines: [[64, 65]], passage: 'The same in 1.14' },
      {
        document: 'web/github-com-cilium-cilium-pull-24288',
        passage: 'What systemd spares',
      },
      {
        document: 'web/github-com-deckhouse-deckhouse-issues-5709',
        passage: 'A node drops off',
      },
    ],
    because:
      'kOps has merged the setting, Flatcar has changed its own default, and the rules in question are those of IPv4.',
    reviewed: '2026-11-28',
  },
  'imds-hop-limit': {
    name: 'A hop limit of 1 keeps instance metadata from pods',
    between: [
      { neighbour: 'imds' },
      { setting: 'httpPutResponseHopLimit: 1' },
      { neighbour: 'aws-load-balancer-controller' },
    ],
    happens:
      'By default Karpenter, managed node groups with AL2023 and no launch template, and module v21 of terraform-aws-eks set the limit of IMDSv2 answers to one hop. That shuts out pods that are not on the host network. They obtain no credentials of the node from there, and the AWS Load Balancer Controller does not find its VPC.',
    seen: 'The controller restarts with `failed to fetch VPC ID from instance metadata … context deadline exceeded`, for example after its pod was replaced.',
    remedy:
      'Keep the limit, pass `--aws-region` and `--aws-vpc-id` to the controller, and give pods their rights by IRSA or EKS Pod Identity. Where a pod must read metadata, set `metadataOptions.httpPutResponseHopLimit: 2` in the EC2NodeClass, or `HttpPutResponseHopLimit` to 2 in the launch template.',
    affected:
      'nodes that require IMDSv2 with this limit: of Karpenter since v1.0, of module v21 and of managed node groups with AL2023 and no launch template',
    because:
      'the limit that holds with a custom launch template is not certain from what could be read.',
    issues: [
      {
        source: { document: 'web/github-com-kubernetes-sigs-aws-load-balancer-controller-3818' },
        state: 'closed',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-kubernetes-sigs-aws-load-balancer-controller-3937' },
        state: 'closed',
        asOf: '2026-11-27',
      },
    ],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
      'calico-vxlan',
      'calico-nftables',
      'calico-ebpf',
      'cilium-eni',
      'cilium-overlay',
      'cilium-kpr',
      'cilium-native',
    ],
    claims: [
      'amazon-vpc-cni/aws.iam',
      'calico/aws.iam',
      'cilium/aws.iam',
      'amazon-vpc-cni/aws.nlb-alb-ip-targets',
      'calico/aws.nlb-alb-ip-targets',
      'cilium/aws.nlb-alb-ip-targets',
      'amazon-vpc-cni/policy.imds-pod-identity',
      'calico/policy.imds-pod-identity',
      'cilium/policy.imds-pod-identity',
    ],
    guides: ['moving-from-the-vpc-cni'],
    sources: [
      {
        document: 'karpenter/nodeclasses',
        lines: [
          [128, 133],
          [1054, 1063],
        ],
        passage: 'metadataOptions',
      },
      {
        document: 'karpenter/v1-migration',
        lines: [[55, 59]],
        passage: 'The default since v1.0',
      },
      { document: 'eks-user-guide-2025/al2023', lines: [[64, 71]], passage: 'Hop count' },
      {
        document: 'terraform-aws-eks/upgrade-21-0',
        lines: [
          [14, 15],
          [21, 22],
        ],
        passage: 'IMDS',
      },
      {
        document: 'eks-best-practices/iam',
        lines: [[1016, 1039]],
        passage: 'Metadata out of reach of pods',
      },
      { document: 'aws-load-balancer-controller/installation', lines: [[34, 42]] },
      { document: 'web/github-com-kubernetes-sigs-aws-load-balancer-controller-3818' },
      { document: 'web/github-com-kubernetes-sigs-aws-load-balancer-controller-3937' },
    ],
    reviewed: '2026-11-28',
  },
  'pod-identity-cilium': {
    name: 'By default no address block of Cilium admits the agent of Pod Identity',
    between: [
      { neighbour: 'pod-identity' },
      { cni: 'cilium' },
      { feature: 'policy.k8s-networkpolicy', cni: 'cilium' },
    ],
    happens:
      'The agent of EKS Pod Identity runs on the host network, in IPv4 clusters at `169.254.170.23`, which Cilium takes for the entity `host`. By default an `ipBlock` does not match it, not even `0.0.0.0/0`, and NetworkPolicy has no selector for a node.',
    seen: 'Hubble shows `169.254.170.23:80 (host) policy-verdict:none EGRESS DENIED`.',
    remedy:
      'Add a CiliumNetworkPolicy, or one for the cluster, whose egress has `toEntities: ["host"]` and `toPorts` with TCP 80. On hybrid nodes, where the agent has a DaemonSet of its own, AWS supports neither of these kinds.',
    affected: 'reported for 1.14; the rule for address blocks is that of the documentation of 1.20',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-34387' },
        state: 'closed',
        asOf: '2026-11-27',
      },
    ],
    modes: [
      'cilium-eni',
      'cilium-overlay',
      'cilium-kpr',
      'cilium-native',
      'cilium-aws-build',
      'vpc-cni-cilium',
    ],
    claims: [
      'cilium/policy.k8s-networkpolicy',
      'cilium/policy.default-deny',
      'cilium/policy.network-sets',
      'cilium/policy.host',
      'cilium/policy.imds-pod-identity',
    ],
    guides: ['networkpolicy-on-eks', 'moving-from-the-vpc-cni'],
    conflict: {
      about: 'whether address blocks match the node of the pod',
      statements: [
        {
          says: 'The guide lists the host network namespace around the pod among the things that CIDR rules apply to.',
          source: {
            document: 'cilium/security-policy-layer3',
            lines: [[395, 402]],
            passage: 'Where rules apply',
          },
        },
        {
          says: 'The same guide says that CIDR selectors match no node unless a mode is set.',
          source: {
            document: 'cilium/security-policy-layer3',
            lines: [[466, 468]],
            passage: 'Nodes by CIDR',
          },
        },
        {
          says: 'A report has Hubble deny this address as `host` under a rule for `0.0.0.0/0`.',
          source: { document: 'web/github-com-cilium-cilium-issues-34387' },
        },
      ],
      believed:
        'The default described last in the guide, because the report shows it at work on this very address.',
    },
    because:
      'the guide of 1.20 is cited in place of the main branch, and the address is that of IPv4 clusters.',
    sources: [
      { document: 'web/github-com-cilium-cilium-issues-34387' },
      {
        document: 'cilium/security-policy-layer3',
        lines: [
          [252, 254],
          [315, 327],
          [404, 407],
          [466, 468],
        ],
        passage: 'Entities and address blocks',
      },
      {
        document: 'eks-user-guide-2024/service-accounts',
        lines: [196],
        passage: 'Address of the agent',
      },
      {
        document: 'eks-user-guide-2024/hybrid-nodes-add-ons',
        lines: [[130, 160]],
        passage: 'Pod Identity on hybrid nodes',
      },
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-netw' },
      {
        document: 'kubernetes/network-policies',
        passage: 'Kinds of peers, what policies cannot do',
      },
    ],
    reviewed: '2026-11-28',
  },
  'kube-proxy-mode': {
    name: 'A new mode of kube-proxy has to suit the CNI as well',
    between: [{ neighbour: 'kube-proxy' }, { cni: 'amazon-vpc-cni' }, { cni: 'calico' }],
    happens:
      'AWS declares the VPC CNI compatible with kube-proxy in nftables mode from v1.23.0 on. The nftables data plane of Calico needs that mode: with `linuxDataplane: Nftables` the operator sets Felix to `Auto`, which writes nftables where kube-proxy does; with `Iptables` it sets `Disabled`. Calico detects IPVS mode when calico-node starts. `POD_SECURITY_GROUP_ENFORCING_MODE=strict` of the VPC CNI is supported in iptables mode; for IPVS its README asks for `standard`.',
    seen: '`sudo nft list table ip kube-proxy`, for IPv6 with `ip6`, finds the table on a node, and, where the operator installed Calico, `kubectl get felixconfiguration default -o jsonpath={.spec.nftablesMode}` prints `Disabled`.',
    remedy:
      'Bring the VPC CNI to v1.23.0 before you set `{"mode": "nftables"}` on the kube-proxy add-on, and restart its DaemonSet for nodes that joined earlier; AWS calls the change disruptive. Under the operator of Calico set `calicoNetwork.linuxDataplane: Nftables` in the `Installation`, on hosts with `nft` 1.0.1 or newer. After a change to or from IPVS restart the calico-node pods.',
    affected:
      'clusters that change the mode; nftables needs Linux 5.13 and, by the add-on of EKS, Kubernetes 1.33; AWS recommends it from 1.36 on',
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
      'calico-vxlan',
      'calico-bgp',
      'calico-nftables',
    ],
    claims: [
      'amazon-vpc-cni/networking.kube-proxy-replacement',
      'amazon-vpc-cni/performance.service-lb',
      'calico/networking.kube-proxy-replacement',
      'calico/networking.datapath',
      'calico/performance.service-lb',
      'amazon-vpc-cni/networking.kube-proxy-modes',
      'calico/networking.kube-proxy-modes',
    ],
    sources: [
      {
        document: 'eks-best-practices-nftables/nftables',
        lines: [
          [22, 50],
          [77, 87],
        ],
      },
      {
        document: 'calico-docs/nftables',
        lines: [[14, 26], 38, [115, 126]],
      },
      {
        document: 'vpc-cni/readme',
        lines: [[512, 519]],
        passage: 'Strict mode and kube-proxy',
      },
      {
        document: 'tigera-operator/core-controller',
        lines: [[1897, 1916]],
        passage: 'Mode of Felix',
      },
      {
        document: 'tigera-operator/installation-types',
        lines: [
          [561, 564],
          [1018, 1034],
        ],
        passage: 'Nftables',
      },
      {
        document: 'calico/int-dataplane',
        lines: [
          [461, 467],
          [1501, 1520],
        ],
        passage: 'Choice of the tables',
      },
      { document: 'calico/nftables-utils', lines: [[27, 67]] },
      { document: 'calico-docs/use-ipvs', lines: [40] },
    ],
    because: 'the best practices recommend the nftables mode from Kubernetes 1.36 on.',
    reviewed: '2026-11-28',
  },
  'windows-vpc-policy': {
    name: 'Windows nodes enforce no policy of the VPC CNI',
    between: [
      { neighbour: 'windows' },
      { mode: 'vpc-cni' },
      { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'The engine of the VPC CNI works on Linux nodes of EC2 alone. Where it is on in a mixed cluster, a NetworkPolicy leaves the Windows pods that it selects open. Security groups for pods are no way out, as they do not work on Windows nodes.',
    seen: 'A Windows pod answers a caller that a default deny in its namespace keeps from the Linux pods.',
    remedy:
      'Use Calico for policy on both kinds of nodes, over the VPC CNI, as AWS advises for Windows; install it by its operator, the supported way on Windows. Leave `enableNetworkPolicy` of the VPC CNI at `false`, its default, so that one engine judges all pods.',
    affected: 'VPC CNI v1.14 or newer, where the engine exists; EKS Auto Mode has no Windows nodes',
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-calico', 'calico-windows'],
    claims: [
      'amazon-vpc-cni/networking.windows',
      'amazon-vpc-cni/policy.k8s-networkpolicy',
      'amazon-vpc-cni/policy.default-deny',
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'calico/networking.windows',
    ],
    guides: ['networkpolicy-on-eks', 'choosing-a-cni-on-eks'],
    sources: [
      { document: 'eks-user-guide/cni-network-policy', lines: [30, 41] },
      {
        document: 'vpc-cni/aws-vpc-cni-readme',
        lines: [44],
        passage: 'enableNetworkPolicy',
      },
      {
        document: 'eks-user-guide-2024/windows-support',
        lines: [22, 26],
        passage: 'Considerations',
      },
      {
        document: 'eks-best-practices/networking',
        lines: [[103, 109]],
        passage: 'Network policies',
      },
      { document: 'calico-docs/requirements', lines: [[12, 22], 59] },
      {
        document: 'eks-best-practices/network',
        lines: [[467, 472]],
        passage: 'One policy engine in a cluster',
      },
    ],
    reviewed: '2026-11-28',
  },
} as const satisfies Record<string, Interaction>;
