import type { ClaimsFor } from '../../claim.ts';

export const aws = {
  'aws.summary': {
    support: 'partial',
    missing: 'AWS support on EC2 nodes; any use on Fargate and Auto Mode',
    value: 'Self-installed on EC2 nodes; AWS-supported off the cloud',
    detail:
      'On EC2 nodes of EKS you install Cilium yourself, in ENI mode, which takes EC2 rights, nodes without `aws-node` and, as preset, a NAT gateway for IPv4, as an overlay or chained on the VPC CNI. In an overlay the EKS API server reaches webhooks only on the host network or through a Service or Ingress, and pods leave the cluster with the address of their node. AWS supports the VPC CNI alone there and points to commercial support or your own expertise, with Isovalent on its list of partners. AWS does support its own Cilium build, for a set of features, in two places: EKS Hybrid Nodes and, by subscription, EKS Anywhere, where it is the default CNI. Fargate nodes take no other CNI than the VPC CNI, and Auto Mode supports none but its own.',
    correction: {
      said: 'Good support via the Isovalent partner integration, also default for EKS Anywhere',
      inPart: true,
      now: "EKS Anywhere still defaults to Cilium, but to AWS's own build with all open-source features instead of one with a limited set of them. Cilium is now also the CNI that AWS supports on EKS Hybrid Nodes.",
      misleads: 'teams on EKS Anywhere that look to Isovalent for a build that AWS makes',
    },
    sources: [
      {
        document: 'eks-user-guide/alternate-cni-plugins',
        lines: [
          [14, 33],
          [56, 58],
        ],
        passage: 'EC2, Fargate and Auto Mode',
      },
      {
        document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni',
        passage: 'CNI for EKS Hybrid Nodes (archived copy)',
      },
      { document: 'eks-anywhere/cilium-aws-supported', lines: [[9, 18]] },
      {
        document: 'cilium/k8s-install-helm',
        lines: [
          [205, 208],
          [224, 241],
        ],
        passage: 'Installing on EKS',
      },
      {
        document: 'cilium/requirements-eks',
        lines: [[14, 16]],
        passage: 'Chaining on the VPC CNI',
      },
      { document: 'web/github-com-cilium-cilium-pull-38663', passage: 'NAT gateway' },
    ],
    reviewed: '2026-11-29',
  },
  'aws.eks-default': {
    support: 'no',
    value: 'The VPC CNI is; Cilium comes with Helm or its own CLI',
    detail:
      'By default a new EKS cluster without Auto Mode starts with the VPC CNI, CoreDNS and kube-proxy. `bootstrapSelfManagedAddons` set to false, when it is created, leaves out all three, so CoreDNS and kube-proxy become yours to install as well, where you need them. Cilium itself comes with Helm or the `cilium` CLI; before ENI mode the Helm guide patches `aws-node` off the nodes, as both would manage ENIs. The add-ons that the user guide of December 2024 lists, by AWS and by other vendors, include none for Cilium; what the AWS Marketplace offers today we could not check.',
    sources: [
      {
        document: 'eks-user-guide-2024/create-cluster',
        lines: [21, [235, 241]],
        passage: 'bootstrapSelfManagedAddons',
      },
      {
        document: 'eks-user-guide-2024/eks-add-ons',
        lines: [[99, 1440]],
        passage: 'The add-ons; none for Cilium',
      },
      { document: 'cilium/k8s-install-helm', lines: [[201, 220]], passage: 'Installing on EKS' },
      { document: 'cilium/k8s-install-default', lines: [[283, 293]], passage: 'cilium install' },
    ],
    reviewed: '2026-11-29',
  },
  'aws.fargate': {
    support: 'no',
    value: 'Fargate nodes take the VPC CNI only',
    detail:
      'Cilium cannot run there: AWS names the VPC CNI as the sole CNI for Fargate nodes and says that an attempt to install another one fails. Nor can its agent run there beside the VPC CNI: it is a DaemonSet on the host network, and Fargate supports neither. So workloads that need Cilium go to EC2 nodes outside Auto Mode or to hybrid nodes.',
    conditions: ['as the EKS user guide stood in December 2024 and in an undated later copy'],
    sources: [
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [3050],
        passage: 'Alternate CNI plugins',
      },
      { document: 'eks-user-guide/alternate-cni-plugins', lines: [14], passage: 'The later copy' },
      {
        document: 'eks-user-guide-2024/fargate',
        lines: [42, 44, 57],
        passage: 'What Fargate excludes',
      },
      {
        document: 'cilium/daemonset-template',
        lines: [17, 841],
        passage: 'A DaemonSet on the host network',
      },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [[3092, 3094]],
        passage: 'Auto Mode',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.auto-mode': {
    support: 'no',
    value: 'Auto Mode takes no other CNI or policy plugin',
    detail:
      'EKS Auto Mode supports neither another CNI nor another network policy plugin beside its own. That rules Cilium out twice: as the CNI of the nodes, and as a policy engine on top of the CNI that AWS brings. Mind mixed clusters: by the defaults of its chart the agent goes to every Linux node and tolerates all taints, so to those of Auto Mode too unless `nodeSelector` or `affinity` keeps it away.',
    conditions: ['going by the December 2024 user guide for EKS and an undated later copy'],
    sources: [
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [[3092, 3094]],
        passage: 'Auto Mode and alternate plugins',
      },
      {
        document: 'eks-user-guide/alternate-cni-plugins',
        lines: [[56, 58]],
        passage: 'The later copy',
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [57, 872, 1071],
        passage: 'Nodes that the agent goes to',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.eks-anywhere': {
    support: 'yes',
    value: 'Default CNI there, in a build by AWS',
    detail:
      'EKS Anywhere installs Cilium unless you choose kindnet, on vSphere, bare metal, Nutanix and Snow. Its AWS build holds every open-source feature, yet AWS supports, under an Enterprise Subscription, a part of them. The table of one page has, among others, routing, Kubernetes and Cilium network policy, L3/L4 load balancing and BGP; another page names only routing, identity-based policy and L3/L4 load balancing. Ingress, Gateway API, service mesh, multi-cluster, egress gateway and Hubble can be enabled, without AWS support. Release v0.26.0 brings Cilium 1.19.4, which EKS Anywhere upgrades by default; with Helm you can do so yourself. By default Cilium sends traffic over Geneve, for which UDP 6081 has to be open between nodes.',
    conditions: [
      'for support by AWS, an Enterprise Subscription',
      'chosen with the cluster: EKS Anywhere does not switch plugins later',
    ],
    default: 'Cilium, with Geneve tunnels',
    since: 'EKS Anywhere v0.24 for the AWS build',
    because:
      'support by AWS takes a subscription, and EKS Anywhere does not switch plugins on a cluster that exists, while its guides replace Cilium by hand.',
    correction: {
      said: 'EKS Anywhere ships a reduced build of Cilium',
      untrueSince: 'EKS Anywhere v0.24',
      now: 'The default is a build by AWS with all open-source features; what AWS supports of it is a smaller set.',
      misleads: 'teams that replace the CNI of EKS Anywhere to get features it already has',
    },
    sources: [
      { document: 'eks-anywhere/cilium-aws-supported', lines: [[9, 18]] },
      {
        document: 'eks-anywhere/networking-and-security',
        lines: [
          [11, 21],
          [32, 55],
          [83, 86],
        ],
      },
      {
        document: 'eks-anywhere/changelog',
        lines: [90, 133, 604, 623],
        passage: 'Cilium versions by release',
      },
      {
        document: 'eks-anywhere/cni',
        lines: [[13, 40], [60, 61], 230, [287, 300]],
        passage: 'Cilium or kindnet; Geneve by default; a CNI of your own',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.hybrid-nodes': {
    support: 'yes',
    value: 'The CNI AWS supports there, as an AWS build',
    detail:
      'AWS names Cilium, in its own build, as the CNI it supports. In scope, as set by default, are VXLAN, cluster-scope IPAM, IPv4, Kubernetes NetworkPolicy, BGP, Ingress and Gateway API, LB IPAM and kube-proxy replacement, the last not on RHEL 8. The archived page lists 1.17.x and 1.18.x, a later one a build of 1.19.2; 1.18.3 wants kernel 5.10, so not Ubuntu 20.04 or RHEL 8. IP targets of AWS load balancers, and webhooks that do not run on cloud nodes, need pod ranges routable on premises or the Hybrid Nodes gateway, whose tunnels do not encrypt.',
    conditions: [
      'clusters of the IPv4 family, with RFC 1918 ranges for nodes and pods on premises',
      'no AWS support for the same build on nodes in the AWS Cloud',
      'no AWS support for CiliumNetworkPolicy and CiliumClusterwideNetworkPolicy',
      'the Hybrid Nodes gateway: build 1.17.13-1, 1.18.8-1, 1.19.2-1 or a later one of these lines, without Ingress and Gateway API, which need `l7Proxy` true',
      'webhooks on hybrid nodes by routes: their pod ranges set as remote pod networks too; without a route, on cloud nodes, as AWS recommends, or the gateway',
      'the version list may have moved on since the archived copy',
    ],
    because:
      'hybrid nodes take IPv4 clusters and RFC 1918 ranges, webhooks remote pod networks, AWS does not support the policy kinds of Cilium there, and the gateway turns off the proxy of Ingress.',
    sources: [
      {
        document: 'eks-user-guide-2024/hybrid-nodes',
        lines: [58],
        passage: 'Address family, ranges on premises',
      },
      {
        document: 'eks-user-guide-2025/hybrid-nodes-cni',
        lines: [13, 15, [22, 28], [37, 82]],
        passage: 'Supported versions and features (archived copy)',
      },
      {
        document: 'eks-user-guide/hybrid-nodes-gateway-overview',
        lines: [13, [20, 22], [72, 74]],
        passage: 'Hybrid Nodes gateway',
      },
      {
        document: 'eks-user-guide/hybrid-nodes-gateway-cni',
        lines: [13, [21, 25], [61, 67]],
        passage: 'Builds and settings for the gateway',
      },
      {
        document: 'eks-user-guide/hybrid-nodes-cni',
        lines: [71],
        passage: 'Remote pod networks for webhooks',
      },
      { document: 'cilium/ingress', lines: [54], passage: 'The proxy that Ingress needs' },
      { document: 'cilium/installation', lines: [7] },
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-netw' },
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-webh' },
      {
        document: 'eks-user-guide/hybrid-nodes-load-balancing',
        lines: [15, 22, 221],
        passage: 'Load balancers, routes and the kernel of RHEL 8',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.hybrid-nodes-gateway': {
    support: 'yes',
    value: 'The CNI that the gateway asks for, in the build of AWS',
    detail:
      'On hybrid nodes the gateway takes the EKS version of Cilium with VTEP and no other plugin. Two gateway pods on EC2 nodes, one of them active, hold a VXLAN tunnel (VNI 2, UDP 8472) to each hybrid node, and a `CiliumVTEPConfig` tells its agent where to send traffic for the VPC. Upstream, the VTEP integration is a beta that takes its endpoints from values. The tunnels are not encrypted. With `l7Proxy=false`, which AWS requires, Cilium has no layer 7 policy, rules by DNS name, Ingress or Gateway API.',
    conditions: [
      'hybrid nodes with build 1.17.13-1, 1.18.8-1, 1.19.2-1 or a later one of these lines',
      '`vtep.enabled=true` and `l7Proxy=false`, the DaemonSet restarted after that',
      'a private link to the VPC, with UDP 8472 open in security groups and firewalls',
      'for ClusterIPs from pods in the cloud, `AWS_VPC_K8S_CNI_EXCLUDE_SNAT_CIDRS` with the pod ranges',
      'EC2 rights for the gateway: to describe instances, and to read and change the route tables of the VPC',
      'the VPC CNI on the nodes in the cloud',
      'at least two labelled EC2 nodes for the gateway, with the source/destination check off, and a gateway for each cluster',
      'a Region that has Hybrid Nodes, outside China',
      'no IPsec between pods and VTEPs, by the upstream page',
      'a cluster of the IPv4 family, with RFC 1918 ranges for nodes and pods on premises',
    ],
    default: 'VTEP off',
    because:
      'hybrid nodes require clusters of the IPv4 family and RFC 1918 ranges, each cluster takes a gateway of its own, with the VPC CNI in the cloud, and Cilium a restart for its settings.',
    sources: [
      {
        document: 'eks-user-guide-2024/hybrid-nodes',
        lines: [58],
        passage: 'Address family, ranges on premises',
      },
      {
        document: 'eks-user-guide/hybrid-nodes-gateway-overview',
        lines: [13, 27, [34, 40], 60, [72, 74]],
      },
      {
        document: 'eks-user-guide/hybrid-nodes-gateway-getting-started',
        lines: [
          [20, 28],
          [134, 139],
        ],
        passage: 'Prerequisites and nodes of the gateway',
      },
      {
        document: 'eks-user-guide/hybrid-nodes-gateway-cni',
        lines: [13, [21, 25], 46, [61, 67], [91, 93], 108],
      },
      {
        document: 'cilium/vtep',
        lines: [
          [10, 54],
          [127, 130],
        ],
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [838, [1078, 1082]],
        passage: 'l7Proxy and vtep',
      },
      { document: 'cilium/layer3', lines: [[503, 506]], passage: 'Rules by DNS name' },
      { document: 'cilium/ingress', lines: [[54, 55]], passage: 'Ingress needs the L7 proxy' },
      {
        document: 'cilium/installation',
        lines: [[7, 8]],
        passage: 'Gateway API needs the L7 proxy',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.eni-mode': {
    support: 'yes',
    value: 'ENI mode: VPC addresses with native routing',
    detail:
      'The AWS variant of the operator creates ENIs, attaches them and assigns secondary IPv4 addresses or /28 prefixes, from which agents serve their pods. What pods send takes the routing table of their ENI, without an overlay. The instance type bounds the addresses, and EC2 limits the rate of calls. ENI mode offers no choice of pool. IPv6 (`ipv6.enabled`, one /80 prefix a node) is a beta in dual-stack subnets, though the requirements for EKS still rule it out. `eni.enabled=true` brings ENI IPAM and native routing. It also turns the default for IPv4 masquerading off, so pods leave the node under their own address, unless `upgradeCompatibility` names a version before 1.18.',
    conditions: [
      'the `aws-node` DaemonSet must stay off the nodes',
      'EC2 rights for the operator',
      'NetworkManager and systemd-networkd must leave the ENIs attached later alone',
      'a cluster id below 128, or from 256 to 383 in a mesh of 511',
      'managed node groups tainted until the agent is ready, or another way that the requirements for EKS point to',
      'for IPv4 to the internet a NAT gateway, or `enableIPv4Masquerade=true`, under which issue 45137 saw outside traffic of further ENIs dropped with 1.17.6 and 1.18.6',
      'a cluster name for Cilium where nodes lack the tag of EKS, or clean-up takes in ENIs of other nameless clusters',
      'for IPv6, `ec2:AssignIpv6Addresses` for the operator, `enableIPv6Masquerade=false` and no `ipv6NativeRoutingCIDR` (issue 48243)',
    ],
    default: 'off',
    because:
      'pods leave under their own address and so take a NAT gateway, clean-up goes by cluster name, the taint has alternatives, other cluster ids are refused, and IPv6 has demands of its own.',
    sources: [
      {
        document: 'cilium/eni',
        lines: [
          [13, 27],
          [34, 36],
          [42, 78],
          [91, 96],
          [113, 120],
          [324, 348],
          [616, 634],
          [663, 696],
        ],
        passage: 'AWS ENI IPAM',
      },
      { document: 'cilium/routing', lines: [[164, 240]], passage: 'Routing in ENI mode' },
      {
        document: 'cilium/requirements-eks',
        lines: [
          [4, 12],
          [21, 31],
          [53, 56],
        ],
        passage: 'ENI mode, taint, IPv4',
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [379, 433],
        passage: 'Defaults of enableIPv4Masquerade and eni.enabled',
      },
      {
        document: 'cilium/configmap-template',
        lines: [[58, 69], 558, [722, 726]],
        passage: 'IPAM, routing and masquerading in ENI mode',
      },
      {
        document: 'cilium/k8s-install-helm',
        lines: [[205, 229]],
        passage: 'Keeping aws-node away',
      },
      { document: 'cilium/chart-validate', lines: [[164, 169]] },
      {
        document: 'cilium/cluster-id-check',
        lines: [
          [69, 81],
          [122, 142],
        ],
        passage: 'The check and its override',
      },
      { document: 'web/github-com-cilium-cilium-commit-fe30ceaa30' },
      { document: 'web/github-com-cilium-cilium-pull-38663', passage: 'NAT gateway' },
      { document: 'cilium/eni', lines: [[644, 646]], passage: 'Right for IPv6' },
      { document: 'web/github-com-cilium-cilium-issues-48243' },
      { document: 'web/github-com-cilium-cilium-issues-45137' },
    ],
    reviewed: '2026-11-29',
  },
  'aws.iam': {
    value: 'EC2 interface actions in ENI mode; Describe for toGroups',
    detail:
      'The operator holds the rights; `eni.iamRole` adds an IRSA annotation to its service account, if Helm manages that. In ENI mode it creates, attaches, modifies and deletes network interfaces, calls `AssignPrivateIpAddresses` and `CreateTags`, and describes instance types, interfaces, subnets, VPCs, route tables and groups. Garbage collection, on by default, adds `DescribeTags` unless cluster name and tags are set, release `UnassignPrivateIpAddresses`, IPv6 `AssignIpv6Addresses` and the instance filter `DescribeInstances`. Policies with `toGroups` come on top: their guide grants `ec2:Describe*`, by keys in the Secret `cilium-aws`, added before Cilium is installed. The chart hands those keys to the operator only with `eni.enabled=true` and without `eni.iamRole`.',
    default: 'ENI mode off, and with it the rights that it needs',
    because:
      'policies with `toGroups` make the operator call EC2 too, for which their guide grants `ec2:Describe*`.',
    sources: [
      {
        document: 'cilium/eni',
        lines: [
          [53, 55],
          [616, 650],
        ],
        passage: 'Required privileges',
      },
      {
        document: 'cilium/aws',
        lines: [
          [22, 23],
          [30, 80],
        ],
        passage: 'Rights for toGroups',
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [[433, 438]],
        passage: 'eni.enabled, garbage collection, eni.iamRole',
      },
      {
        document: 'cilium/operator-deployment-template',
        lines: [[113, 132]],
        passage: 'When the chart reads the Secret',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.node-autoscaling': {
    support: 'yes',
    value: 'Startup taint known to Karpenter; maxPods where needed',
    detail:
      'Recommended is a taint on new nodes, `node.cilium.io/agent-not-ready`, as `NoExecute`; the EKS page lists it under requirements, yet points to other options. Cilium removes it once ready, and the operator puts it back, as `NoSchedule`, if the agent is gone. Karpenter takes it as a startup taint, and can launch node after node for one it does not know. With ENI-limited pod density and no `maxPods`, Karpenter counts ENIs of the default card × (addresses − 1) + 2, or fewer by `podsPerCore`; for image families without that density 110. The formula has no prefixes, but counts ENIs below the first interface index too. ENIs that Cilium adds miss its connection tracking settings.',
    conditions: [
      'where nodes get the taint, the same under `startupTaints` of each NodePool',
      'with `NoExecute`, nothing that sets the taint anew, as pods would be evicted',
      'for a Cluster Autoscaler whose flags you cannot set: a key that begins with `ignore-taint.cluster-autoscaler.kubernetes.io/`, as `agentNotReadyTaintKey` of Cilium and on the nodes',
      '`spec.kubelet.maxPods` where that formula does not fit, or `RESERVED_ENIS` for ENIs left out',
    ],
    because:
      'the node provisioner reckons a pod limit itself, so `maxPods` is needed only where its formula does not fit; the taint has alternatives, and Cilium has to know its key.',
    sources: [
      {
        document: 'cilium/taints',
        lines: [
          [30, 73],
          [91, 102],
        ],
      },
      { document: 'cilium/requirements-eks', lines: [[23, 31]], passage: 'Taint on EKS' },
      {
        document: 'cilium-chart/readme-md',
        lines: [59, 938, 944],
        passage: 'Key of the taint; who sets and removes it',
      },
      {
        document: 'karpenter/nodepools',
        lines: [
          [195, 198],
          [552, 571],
        ],
      },
      {
        document: 'karpenter/instance-types',
        lines: [
          [641, 660],
          [732, 747],
        ],
        passage: 'Pods of a node',
      },
      {
        document: 'karpenter/nodeclasses',
        lines: [339, [1067, 1071]],
        passage: 'maxPods; ENIs added at runtime',
      },
      { document: 'karpenter/settings', lines: [46] },
      { document: 'cilium/node', lines: [[976, 997]], passage: 'First interface index' },
    ],
    reviewed: '2026-11-29',
  },
  'aws.security-groups-for-pods': {
    support: 'partial',
    missing: 'security groups for single pods in ENI and overlay mode',
    value: 'Only when chained on the VPC CNI',
    detail:
      'Chained on the VPC CNI, Cilium leaves the EKS feature usable: with `ENABLE_POD_ENI`, pods with security groups get branch interfaces of a trunk. Much churn of such pods can slow their start. Without the chain we found nothing like it. ENI mode puts security groups on whole ENIs by node settings, and the pods of an overlay have no address that the VPC routes. The VLAN filter of Cilium has dropped tagged packets of such pods until `bpf.vlanBypass` let them through. A user reached pods with groups in a chain neither from their node nor from others, where `standard` without Cilium let both through (issue 3713, open). By issue 29922, closed though a fix proposed for it was not merged, layer 7 traffic is dropped with `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, the default.',
    conditions: [
      'chained on the VPC CNI, 1.11.2 or newer, on Linux nodes with a trunk interface and branches free on it, as pods stay pending without one',
      '`ENABLE_POD_ENI=true`, whose trunk stays until instances are replaced, and `DISABLE_TCP_EARLY_DEMUX=true` as the guide sets it (Linux 4.6 or newer)',
      'IPv6 clusters: VPC CNI v1.16.0 or newer',
      'kube-proxy in `iptables` mode, as EKS sets it up; in `ipvs` mode `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      'private subnets, in `strict` mode with a NAT gateway or instance for the way to the internet',
      'for NodeLocal DNSCache, `externalTrafficPolicy: Local` with instance targets, or by one AWS guide network policy, `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      'under `standard` with SNAT by the VPC CNI, traffic that leaves the VPC obeys the groups of the node; inside a node no group applies',
      'after a change of `POD_SECURITY_GROUP_ENFORCING_MODE`: recycle the pods that have groups',
      '`AmazonEKSVPCResourceController` on the IAM role of the cluster',
      '`bpf.vlanBypass={0}`, where the VLAN filter drops packets of such pods (issue 36803)',
      'no layer 7 rules, which the tests of this chain leave out as unsupported; under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, the default, they dropped traffic (issue 29922)',
      'a trial of traffic to such pods, from their node and from others (issue 3713)',
      'existing groups, at most five in a policy and, by the default quota, for a pod, with rules for DNS to the cluster security group, inbound there too, and for probes from it',
      'no multi-NIC pods; by one AWS guide a termination grace period above zero; by the user guide, up to v1.10.2 only',
    ],
    because:
      'the groups take rules for DNS and probes and free branches, IPv6 takes v1.16.0, IPVS, NodeLocal DNSCache and by one guide policy take `standard`, and a chain has no layer 7 and a report of lost pods.',
    sources: [
      {
        document: 'cilium/installation-cni-chaining-aws-cni',
        lines: [
          [32, 35],
          [107, 160],
        ],
        passage: 'Security groups for pods',
      },
      {
        document: 'cilium/eni',
        lines: [
          [80, 83],
          [580, 588],
        ],
        passage: 'Security groups per node',
      },
      {
        document: 'vpc-cni/readme',
        lines: [[488, 539]],
        passage: 'ENABLE_POD_ENI, modes and early demux',
      },
      {
        document: 'cilium/k8s-install-helm',
        lines: [[231, 233]],
        passage: 'Addresses of an overlay',
      },
      { document: 'cilium/routing', lines: [[178, 181]], passage: 'Security groups of ENIs' },
      { document: 'web/github-com-cilium-cilium-issues-29922' },
      { document: 'web/github-com-cilium-cilium-pull-34450' },
      {
        document: 'cilium/cni-chaining-limitations',
        lines: [[9, 13]],
        passage: 'Layer 7 policy in a chain',
      },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [13, 15, [38, 40], [42, 49], 52],
        passage: 'Considerations',
      },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3713' },
      { document: 'web/github-com-cilium-cilium-issues-36803' },
      { document: 'web/github-com-cilium-cilium-pull-38954' },
      { document: 'cilium-chart/readme-md', lines: [176], passage: 'bpf.vlanBypass' },
      {
        document: 'eks-best-practices/network',
        lines: [
          [299, 331],
          [391, 394],
        ],
        passage: 'DNS and probes; pending pods; beside network policy',
      },
      { document: 'vpc-resource-controller/readme', lines: [[30, 34]], passage: 'Five groups' },
      { document: 'eks-best-practices/sgpp', lines: [[118, 120]], passage: 'Grace period' },
      { document: 'eks-user-guide/pod-multiple-network-interfaces', lines: [178] },
      { document: 'cilium/conformance-aws-cni', lines: [449], passage: 'No layer 7 in a chain' },
    ],
    reviewed: '2026-11-29',
  },
  'aws.vpc-flow-logs': {
    support: 'partial',
    missing: 'pod addresses while pods sit in an overlay',
    value: 'Pod IPs in ENI and chaining mode, node IPs in overlays',
    detail:
      'In ENI and chaining mode the packets of a pod enter the VPC under their own VPC address. With IPv4 masquerading switched on in ENI mode, what leaves the native range, the primary range of the VPC unless set, carries a node address. In a chain the VPC CNI by default applies source NAT to IPv4 that leaves the VPC. In an overlay the VPC sees UDP 8472 or 6081 between nodes, plus egress masqueraded to the node. Traffic inside a node, we infer, escapes the logs in ENI mode and overlays. With encryption, UDP 51871 (WireGuard) or ESP (IPsec, over a tunnel from 1.18) between the nodes takes the place of what their pods exchange.',
    conditions: [
      'derived from the packet path, not stated by a primary source',
      'a log created with `pkt-dstaddr`, for traffic to secondary IPv4 addresses',
      'queries to Amazon DNS and to instance metadata, among others, are not logged',
      'for IPv6, `enableIPv6Masquerade=false`, or what leaves carries a node address',
      'neither WireGuard nor IPsec, which hide the pods from node to node',
    ],
    because:
      'AWS documents that traffic to a secondary IPv4 address shows the primary one in `dstaddr` and what is not logged, and Cilium masquerades IPv6 until you turn that off.',
    sources: [
      {
        document: 'cilium/routing',
        lines: [
          [23, 41],
          [171, 176],
          [200, 211],
        ],
        passage: 'Ports of the tunnel; pod addresses and local routes in ENI mode',
      },
      {
        document: 'cilium/k8s-install-helm',
        lines: [[224, 237]],
        passage: 'ENI mode or overlay on EKS',
      },
      {
        document: 'cilium/encryption-wireguard',
        lines: [[22, 37]],
        passage: 'Tunnels between nodes',
      },
      {
        document: 'cilium/encryption-ipsec',
        lines: [
          [23, 28],
          [40, 51],
          [279, 290],
        ],
        passage: 'ESP between the nodes, with an overlay and without',
      },
      {
        document: 'cilium/masquerading',
        lines: [
          [12, 16],
          [34, 41],
        ],
        passage: 'Masquerading in a VPC',
      },
      {
        document: 'cilium/installation-cni-chaining-aws-cni',
        lines: [
          [13, 16],
          [73, 75],
        ],
        passage: 'Addresses in a chain',
      },
      { document: 'cilium/eni-devices', lines: [[164, 201]], passage: 'Native range in ENI mode' },
      { document: 'cilium-chart/readme-md', lines: [381], passage: 'enableIPv6Masquerade' },
      { document: 'vpc-cni/readme', lines: [[231, 239]], passage: 'Source NAT of the VPC CNI' },
      {
        document: 'vpc-cni/cni-proposal',
        lines: [[171, 178]],
        passage: 'What the VPC CNI applies it to',
      },
      {
        document: 'web/docs-aws-amazon-com-vpc-latest-userguide-flow-logs-limitat',
        passage: 'Secondary addresses, fields, and traffic that is not logged',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.nlb-alb-ip-targets': {
    support: 'partial',
    missing: 'IP targets for pods with overlay addresses on EC2 nodes',
    value: 'With ENI mode, chained on the VPC CNI, or hybrid nodes',
    detail:
      'IP targets take pods with addresses of the VPC, which ENI mode and chaining deliver. So behind an overlay on EC2 nodes they are out, and instance targets by NodePort remain. Hybrid nodes are the exception: there AWS describes IP targets for pods with addresses from on premises, once the network there routes them, or by way of the Hybrid Nodes gateway. The pages of the AWS Load Balancer Controller cited here name no CNI but the VPC CNI, so the ENI half rests on the addressing.',
    conditions: [
      'AWS Load Balancer Controller, for NLBs v2.2.0 or newer, with target type `ip`, as `instance` is its default',
      'NLBs for a Service of type LoadBalancer: the Service handed to the controller, as by `loadBalancerClass`',
      'on hybrid nodes, pod ranges that the network on premises routes, or the Hybrid Nodes gateway',
      'on hybrid nodes, no NLB for the Services of the Ingress and Gateway API of Cilium',
      'on hybrid nodes and in an overlay, webhooks of the controller within reach of the control plane',
      'IPv6 clusters, in a chain: controller v2.3.1 or newer, and IP targets only',
    ],
    because:
      'the control plane does not reach webhooks in an overlay either, NLBs take a Service handed to the controller and, on hybrid nodes, not the Ingress of Cilium, and IPv6 takes a newer controller.',
    sources: [
      {
        document: 'aws-load-balancer-controller/installation',
        lines: [[26, 29]],
        passage: 'IP targets on clusters outside EKS',
      },
      {
        document: 'aws-load-balancer-controller/nlb',
        lines: [18, [26, 27], [31, 33], 41, 49],
        passage: 'Prerequisites, Services of the controller and default of an NLB',
      },
      {
        document: 'aws-load-balancer-controller/how-it-works',
        lines: [[44, 48]],
        passage: 'Instance mode and IP mode',
      },
      { document: 'cilium/eni', lines: [[13, 22]], passage: 'Pod addresses from ENIs' },
      {
        document: 'cilium/installation-cni-chaining-aws-cni',
        lines: [
          [13, 16],
          [73, 75],
        ],
        passage: 'Addresses in a chain',
      },
      {
        document: 'cilium/k8s-install-helm',
        lines: [
          [231, 233],
          [238, 241],
        ],
        passage: 'Addresses of an overlay on EKS, and webhooks',
      },
      {
        document: 'eks-user-guide/hybrid-nodes-load-balancing',
        lines: [22],
        passage: 'IP targets on hybrid nodes',
      },
      {
        document: 'eks-user-guide/hybrid-nodes-ingress',
        lines: [22, 699],
        passage: 'ALB on hybrid nodes; no NLB for Ingress and Gateway API',
      },
      { document: 'eks-user-guide/cni-ipv6', lines: [59], passage: 'IPv6 clusters' },
      {
        document: 'eks-user-guide/hybrid-nodes-gateway-overview',
        lines: [13, 22],
        passage: 'Load balancers by way of the gateway',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.aws-support': {
    value: 'Vendor or yourself on EC2; AWS off the cloud',
    detail:
      'On EC2 nodes AWS supports the VPC CNI alone and recommends commercial support or your own expertise for anything else; for Cilium it lists Isovalent as the partner. On Hybrid Nodes, in default configurations, and on EKS Anywhere, under an Enterprise Subscription, AWS supports a defined set of features of a Cilium it builds itself. That support does not extend to nodes in the AWS Cloud.',
    conditions: ['for EC2: the user guide of December 2024 and an undated later copy'],
    because:
      'for EC2 the pages cited name commercial support or expertise of your own, and no community.',
    sources: [
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [[3050, 3069]],
        passage: 'Support for alternate CNI plugins',
      },
      {
        document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni',
        passage: 'AWS build on Hybrid Nodes (archived copy)',
      },
      {
        document: 'eks-anywhere/networking-and-security',
        lines: [
          [11, 13],
          [32, 55],
        ],
      },
      {
        document: 'eks-user-guide/alternate-cni-plugins',
        lines: [[14, 33]],
        passage: 'The later copy',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.outposts-local-zones': {
    support: 'unknown',
    searched:
      "Cilium's ENI guide, from end to end: it mentions neither Outposts nor Local Zones. AWS calls the VPC CNI the officially supported one on Outposts and points to its page on others. Hybrid nodes, for which AWS builds its Cilium, are not supported there, by the user guide of 2024.",
    sources: [
      {
        document: 'eks-user-guide-2024/hybrid-nodes',
        lines: [31],
        passage: 'No hybrid nodes on Outposts or in Local Zones',
      },
      {
        document: 'eks-user-guide/eks-outposts-instance-store-local-cluster-addons',
        lines: [61],
        passage: 'CNI on Outposts',
      },
      { document: 'cilium/eni', lines: [[1, 696]], passage: 'Silent on Outposts and Local Zones' },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'aws'>;
