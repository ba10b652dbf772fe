import type { ClaimsFor } from '../../claim.ts';

export const aws = {
  'aws.summary': {
    support: 'partial',
    missing: 'AWS support on EC2 nodes, Fargate, Auto Mode and VPC addresses from Calico itself',
    value: 'Runs on EKS EC2 nodes; help from the community or Tigera',
    detail:
      'The guide to EKS has two setups: Calico policy over the VPC CNI, or Calico as the whole CNI with a VXLAN overlay. By default the first has no policy for IPv6 pods, as the VPC CNI gives them IPv4 egress, nor for pods with a security group (`POD_SECURITY_GROUP_ENFORCING_MODE=strict`). In the second the control plane cannot open connections to pods, so webhook servers go on the host network, and what leaves AWS takes outgoing NAT on the pool. Fargate and Auto Mode admit neither. On EC2 nodes AWS supports the VPC CNI alone and names Tigera as a partner. Open source has community support, paid editions have plans. EKS Anywhere offers no Calico, and on hybrid nodes the pages of AWS disagree on its support. For pods routable outside the cluster the Calico docs point to the VPC CNI.',
    conditions: [
      'Calico networking across VPC subnets: source/destination check off and outgoing NAT on',
    ],
    because:
      'open-source Calico has community support, the support of Tigera is sold, and the page on AWS wants the source/destination check off and NAT across subnets.',
    correction: {
      said: 'Calico is well supported on AWS through the Tigera partnership',
      inPart: true,
      now: 'Tigera supports its paid editions. On EC2 nodes AWS itself supports the VPC CNI alone, and Fargate and Auto Mode exclude Calico.',
      misleads: 'teams that expect AWS support to answer for Calico',
    },
    sources: [
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [[23, 30], 34, [126, 144]],
      },
      { document: 'calico-docs/aws', lines: [[61, 68]], passage: 'Out of AWS' },
      {
        document: 'eks-user-guide/alternate-cni-plugins',
        lines: [14, 18, [27, 29], 58],
        passage: 'EC2 nodes, partners, Fargate, Auto Mode',
      },
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-alternate-cni-plugi' },
      { document: 'eks-anywhere/cni', lines: [[18, 19]], passage: 'CNIs of EKS Anywhere' },
      {
        document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni',
        passage: 'Cilium alone named for hybrid nodes',
      },
      {
        document: 'tigera-operator/node',
        lines: [[1000, 1013]],
        passage: 'No calico-node on Fargate',
      },
      {
        document: 'calico-docs/calico-product-editions',
        lines: [23, 30],
        passage: 'Support by edition',
      },
      {
        document: 'calico-docs/determine-best-networking',
        lines: [189],
        passage: 'Pod addresses routable in the VPC',
      },
      { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'IPv4 egress on by default' },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [47],
        passage: 'Calico and security groups',
      },
      { document: 'vpc-cni/readme', lines: [[506, 519]], passage: 'Default of the enforcing mode' },
      {
        document: 'calico-docs/aws',
        lines: [
          [15, 18],
          [20, 35],
        ],
        passage: 'Across VPC subnets',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.eks-default': {
    support: 'no',
    value: 'The VPC CNI is; Calico is installed by the user',
    detail:
      'A new EKS cluster without Auto Mode starts with the VPC CNI; `bootstrapSelfManagedAddons: false`, given when it is created, leaves it out, and CoreDNS and kube-proxy with it. The add-ons that the EKS user guide of December 2024 lists include none for Calico. By its guide to EKS you add it through the Tigera operator. For Calico networking a manifest or Helm serves as well, and `aws-node` is deleted before nodes join. With `kubernetesProvider: EKS` and no CNI type, that operator keeps the VPC CNI and does policy only. Leave the policy of the VPC CNI off then, as it is in a new cluster, because the two conflict, and have it annotate pods with their addresses (`ANNOTATE_POD_IP`), for which `aws-node` needs the right to patch pods.',
    conflict: {
      about: 'whether Calico policy belongs to the default of EKS',
      statements: [
        {
          says: 'The guide to EKS of Calico writes of built-in support for Calico in EKS.',
          source: {
            document: 'calico-docs/managed-public-cloud-eks',
            lines: [17],
            passage: 'Built-in support',
          },
        },
        {
          says: 'The networking guide describes the EKS default as the VPC CNI with Calico for policy.',
          source: {
            document: 'calico-docs/determine-best-networking',
            lines: [125, 189],
            passage: 'Amazon VPC CNI, AWS',
          },
        },
        {
          says: 'AWS says that a new cluster has the network policy of the VPC CNI, switched off.',
          source: {
            document: 'eks-best-practices/network',
            lines: [[63, 66]],
            passage: 'Off by default',
          },
        },
        {
          says: 'AWS lists Calico among the alternate plugins that users may install.',
          source: {
            document: 'eks-user-guide/alternate-cni-plugins',
            lines: [14, [47, 50]],
            passage: 'Alternate plugins',
          },
        },
      ],
      believed: 'AWS, because it decides what EKS installs.',
    },
    sources: [
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-alternate-cni-plugi' },
      {
        document: 'calico-docs/determine-best-networking',
        lines: [125],
        passage: 'The VPC CNI as the default',
      },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [
          [23, 30],
          [45, 62],
          [150, 171],
          [216, 229],
          [244, 279],
        ],
        passage: 'Ways to install',
      },
      {
        document: 'eks-user-guide-2024/create-cluster',
        lines: [21, [235, 241]],
        passage: 'bootstrapSelfManagedAddons',
      },
      {
        document: 'eks-user-guide-2024/eks-add-ons',
        lines: [[99, 1440]],
        passage: 'The add-ons; none for Calico',
      },
      {
        document: 'eks-best-practices/network',
        lines: [[63, 66]],
        passage: 'Policy of the VPC CNI off by default',
      },
      {
        document: 'tigera-operator/core-controller',
        lines: [[512, 519]],
        passage: 'On EKS the operator assumes the VPC CNI',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.fargate': {
    support: 'no',
    value: 'Fargate nodes accept the VPC CNI only',
    detail:
      'Calico does not run on Fargate, neither as the CNI nor for policy. Fargate nodes come with the VPC CNI, and AWS writes that an attempt to install a different plugin there fails. Nor does Fargate take DaemonSets or `HostNetwork`, and calico-node is a DaemonSet on the network of the host. With `kubernetesProvider: EKS` the operator keeps it, and with it Calico policy, off Fargate nodes.',
    conditions: ['as the EKS user guide stood in December 2024 and in undated copies'],
    because: 'the copies of the user guide that were read are of December 2024 or bear no date.',
    sources: [
      { document: 'eks-user-guide/alternate-cni-plugins', lines: [14] },
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-alternate-cni-plugi' },
      {
        document: 'eks-user-guide-2024/fargate',
        lines: [42, 44, 57],
        passage: 'What Fargate excludes',
      },
      {
        document: 'tigera-operator/node',
        lines: [[1000, 1013], [1033, 1038], 1051],
        passage: 'calico-node, and nodes that it runs on',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.auto-mode': {
    support: 'no',
    value: 'Auto Mode takes no other CNI or policy plugin',
    detail:
      'AWS excludes alternate CNI plugins and network policy plugins there, so neither Calico networking nor Calico policy over the built-in network is an option. Mind mixed clusters: by its code the operator (`kubernetesProvider: EKS`) bars calico-node from Fargate nodes but not from those of Auto Mode, and has it tolerate all taints. So it lands there too unless overrides of its DaemonSet keep it away.',
    conditions: ['going by the December 2024 user guide for EKS and undated copies of it'],
    because: 'the copies of the user guide that were read are of December 2024 or bear no date.',
    sources: [
      {
        document: 'web/docs-aws-amazon-com-eks-latest-userguide-alternate-cni-plugi',
        passage: 'Auto Mode considerations',
      },
      { document: 'eks-user-guide/alternate-cni-plugins', lines: [58] },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [[3092, 3094]],
        passage: 'The same in December 2024',
      },
      {
        document: 'tigera-operator/node',
        lines: [
          [1000, 1013],
          [1044, 1046],
          [1076, 1085],
        ],
        passage: 'Nodes that calico-node runs on, and overrides',
      },
      { document: 'tigera-operator/meta', lines: [[71, 83]], passage: 'All taints tolerated' },
      {
        document: 'web/docs-amazonaws-cn-eks-latest-userguide-alternate-cni-plugins',
        passage: 'The same in the China edition',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.eks-anywhere': {
    support: 'no',
    value: 'Ships Cilium; swapping in Calico is left to the user',
    detail:
      'EKS Anywhere supports two plugins, Cilium by default and Kindnet, fixed when the cluster is created, and Calico is not among them. The way out is generic: set `skipUpgrade`, deprecated in favour of `helmValues`, so that upgrades leave Cilium alone. Whether it can be unset again, its pages disagree. A new cluster gets Cilium all the same: uninstall it and install another CNI at once, as nodes turn unhealthy and, after more than five minutes without one, begin to be replaced. Clusters made with the Full Lifecycle Controller before v0.15 also need an annotation, so that EKS Anywhere does not put Cilium back.',
    conflict: {
      about: 'whether `skipUpgrade` can be unset again',
      statements: [
        {
          says: 'The page on CNIs rules it out.',
          source: { document: 'eks-anywhere/cni', lines: [302], passage: 'Custom CNI' },
        },
        {
          says: 'The changelog has v0.24.0 allow a change from `true` to `false`.',
          source: {
            document: 'eks-anywhere/changelog',
            lines: [604, 629],
            passage: 'skipUpgrade in v0.24.0',
          },
        },
        {
          says: 'The page on the AWS build of Cilium removes the field, or sets it to `false`, to hand upgrades back.',
          source: {
            document: 'eks-anywhere/cilium-aws-supported',
            lines: [[108, 137]],
            passage: 'Handing upgrades back',
          },
        },
      ],
      believed:
        'That it can, from v0.24.0: the changelog records the change, and a page of later date goes through the steps. We take the page on CNIs to be out of date there.',
    },
    sources: [
      {
        document: 'eks-anywhere/cni',
        lines: [
          [18, 19],
          [37, 42],
          [287, 302],
          [322, 338],
        ],
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.hybrid-nodes': {
    support: 'partial',
    missing: 'clear AWS support; the AWS page on CNIs there covers Cilium only',
    value: 'Documented by example; AWS now supports Cilium',
    detail:
      'Calico can serve hybrid nodes, but do not count on AWS to support it there: its instructions have moved from the user guide to the EKS Hybrid examples repository, and Cilium remains as the CNI that AWS supports. While AWS listed Calico, that meant v3.29 with VXLAN, Calico IPAM, IPv4 and BGP. By its code the operator (`kubernetesProvider: EKS`) bars calico-node from Fargate nodes but not from hybrid ones, and has it tolerate all taints. So it lands there even where Calico is meant for the EC2 nodes alone, unless overrides of its DaemonSet keep it away.',
    conditions: [
      'for what AWS supports: archived copies of the EKS user guide',
      'clusters of the IPv4 family, with RFC 1918 ranges for nodes and pods on premises',
      'webhooks there: pod ranges routable on premises and set as remote pod networks; else, as AWS recommends, on cloud nodes',
    ],
    because:
      'older pages of AWS want IPv4 clusters, RFC 1918 ranges and, for webhooks, pod ranges routable on premises, and what AWS supports is known from archived copies.',
    conflict: {
      about: 'the CNIs that AWS supports on EKS Hybrid Nodes',
      statements: [
        {
          says: 'The page on alternate CNIs grants support for the core of both Cilium and Calico.',
          source: {
            document: 'eks-user-guide/alternate-cni-plugins',
            lines: [14],
            passage: 'Both named',
          },
        },
        {
          says: 'The page on CNIs for hybrid nodes names Cilium alone and has moved Calico elsewhere.',
          source: {
            document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni',
            passage: 'Cilium named, Calico moved',
          },
        },
        {
          says: 'The page on webhooks for hybrid nodes has AWS support the BGP features of Cilium and Calico.',
          source: {
            document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-webh',
            passage: 'Routable pod networks',
          },
        },
      ],
      believed:
        'Cilium alone. The second page is the one about this subject, and its notice on Calico shows a deliberate change; the other two touch it in passing. The page that introduces the configuration of hybrid nodes has Cilium alone as well.',
    },
    sources: [
      {
        document: 'eks-user-guide-2024/hybrid-nodes',
        lines: [58],
        passage: 'Address family, ranges on premises',
      },
      {
        document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni',
        passage: 'Cilium named, Calico moved',
      },
      {
        document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-conf',
        passage: 'Cilium as the supported CNI',
      },
      {
        document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-webh',
        passage: 'Routable and unroutable pod networks',
      },
      {
        document: 'eks-user-guide/hybrid-nodes-cni',
        lines: [13, 19, 25, [50, 64], 71],
        passage: 'Calico as AWS once listed it; webhooks',
      },
      {
        document: 'tigera-operator/node',
        lines: [
          [1000, 1013],
          [1044, 1046],
          [1076, 1085],
        ],
        passage: 'Nodes that calico-node runs on, and overrides',
      },
      { document: 'tigera-operator/meta', lines: [[71, 83]], passage: 'All taints tolerated' },
      {
        document: 'web/docs-aws-amazon-com-ko-kr-eks-latest-userguide-hybrid-nodes',
        passage: 'Older copy with Calico',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.hybrid-nodes-gateway': {
    support: 'no',
    value: 'The gateway takes the EKS build of Cilium alone',
    detail:
      'AWS requires its build of Cilium with VTEP on the hybrid nodes and supports no other CNI plugin; the gateway works with `CiliumNode` and `CiliumVTEPConfig` objects. Without it, webhooks on hybrid nodes need pod ranges that the network on premises routes, by BGP, static routes or otherwise, and that are remote pod networks of the cluster. Calico can announce them by BGP, once that is on, as the operator leaves it off on EKS. Where they are not routable, AWS recommends cloud nodes for the webhooks.',
    conditions: ['as archived copies of the EKS user guide have it, of which none bears a date'],
    sources: [
      {
        document: 'eks-user-guide/hybrid-nodes-gateway-overview',
        lines: [34, 38, 74],
        passage: 'How it works, and what it requires',
      },
      {
        document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-webh',
        passage: 'Routable pod networks',
      },
      {
        document: 'eks-user-guide/hybrid-nodes-cni',
        lines: [71],
        passage: 'Remote pod networks for webhooks',
      },
      { document: 'calico-docs/bgp', lines: [[12, 22]], passage: 'Peers outside the cluster' },
      {
        document: 'tigera-operator/core-controller',
        lines: [[581, 598]],
        passage: 'BGP off on EKS',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.eni-mode': {
    support: 'paid',
    edition: 'Calico Enterprise, Calico Cloud',
    value: 'Subnet-backed IPv4 pools, described for egress gateways',
    detail:
      'In open source, pod addresses of the VPC are left to the VPC CNI. Calico Enterprise can tie an IP pool to a VPC subnet (`awsSubnetID`) and turn on `awsSecondaryIPSupport` as `Enabled` or `EnabledENIPerWorkload`. Even then only pods that request the resource `projectcalico.org/aws-secondary-ipv4` receive such an IPv4 address, no more of them than the node has capacity for. The guide describes it for egress gateways. The Felix reference of v3.32.1 lists no such setting for open source.',
    conditions: [
      'Calico as CNI and IPAM, not the VPC CNI; by the guide of Enterprise no Windows nodes',
      'for a pod, a pool inside the range of a VPC subnet in the availability zone of its node',
      'addresses of the pool reserved in AWS, as in a VPC subnet of its own',
      'secondary ENIs alone, each for one such pod (`EnabledENIPerWorkload`) or for 2 to 49 by instance type',
      'by the guide, among others: UDP 4790 open on the hosts, EC2 permissions for calico-node, IP autodetection not by the first address found',
    ],
    because:
      'the guide is about egress gateways, rules out the VPC CNI, uses secondary ENIs only, and asks for a pool in a subnet of the zone, reserved addresses, a port, EC2 rights and a way of autodetection.',
    sources: [
      {
        document: 'calico-docs/egress-gateway-aws',
        lines: [
          [38, 88],
          [152, 165],
          [173, 183],
          [204, 238],
          [310, 336],
          [393, 418],
        ],
      },
      {
        document: 'calico-docs/cloud-egress-gateway-aws',
        lines: [
          [38, 88],
          [152, 165],
          [173, 182],
          [203, 237],
          [397, 416],
        ],
        passage: 'The same in Calico Cloud',
      },
      {
        document: 'calico-docs/determine-best-networking',
        lines: [189],
        passage: 'AWS options in open source',
      },
      { document: 'calico/docs-config-params', passage: 'No such setting of Felix' },
    ],
    reviewed: '2026-11-29',
  },
  'aws.iam': {
    value: 'None by default; two EC2 actions if Felix sets the check',
    detail:
      'By default Felix leaves the source/destination check alone. In open source its EC2 client knows two calls, both for that check, so by that code VXLAN with default settings needs no IAM permission. If Felix should set the check (`awsSrcDstCheck`), the node role needs `ec2:DescribeInstances` and `ec2:ModifyNetworkInterfaceAttribute`; by the reference, nodes of EKS have both by default. The manifest way of the EKS guide sets `Disable`. AWS-backed pools of the paid editions take many more. The VPC CNI needs IAM policies of its own; there, `ANNOTATE_POD_IP` also asks for a Kubernetes right: `patch` on pods for `aws-node`.',
    default: '`awsSrcDstCheck: DoNothing`, no AWS calls',
    because:
      'the manifest way of the EKS guide has Felix call EC2 with VXLAN too, so the actions go with the setting, not with the encapsulation.',
    sources: [
      { document: 'calico-docs/felixconfig', lines: [[323, 340]] },
      {
        document: 'calico/docs-config-params',
        lines: [[2804, 2817]],
        passage: 'AWSSrcDstCheck',
      },
      {
        document: 'calico/ec2',
        lines: [
          [116, 153],
          [208, 217],
          [264, 274],
        ],
        passage: 'Calls to EC2',
      },
      { document: 'calico/felix-driver', lines: [[458, 463]], passage: 'Where they are made' },
      {
        document: 'calico-docs/egress-gateway-aws',
        lines: [[310, 336]],
        passage: 'Rights for AWS-backed pools',
      },
      { document: 'vpc-cni/readme', lines: [[33, 35]], passage: 'IAM policy' },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [
          [47, 62],
          [231, 235],
        ],
        passage: 'ANNOTATE_POD_IP; source/destination check',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.node-autoscaling': {
    support: 'partial',
    missing: 'a startup taint and both autoscalers, in the guide to EKS',
    value: 'Raise the pod limit yourself; no startup taint in the guide',
    detail:
      'Karpenter counts pods by the ENIs of the instance type, or 110 where the image family knows no such limit, unless `spec.kubelet.maxPods` says otherwise. `podsPerCore` can lower the result, where the family supports it. EKS limits them by type too without `--max-pods-per-node`, which the Calico guide passes to eksctl. Calico networking takes no addresses of the VPC for pods. That guide names neither Karpenter nor Cluster Autoscaler, and no taint for nodes that wait for Calico. calico-node sets `NetworkUnavailable` to false when it is ready or a timeout has passed, unless its backend is `none`, as the operator sets it over the VPC CNI.',
    conditions: [
      'Calico networking: more pods than EKS grants the type take a limit set by hand',
      'managed node groups without a custom AMI: 110 pods at most, 250 above 30 vCPUs',
    ],
    because:
      'nodes also run with the limit of their type, managed node groups cap it, and the silence found is that of one guide.',
    sources: [
      {
        document: 'karpenter/instance-types',
        lines: [[732, 747]],
        passage: 'Pods of a node',
      },
      { document: 'karpenter/nodeclasses', lines: [339], passage: 'maxPods' },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [19, 219, [285, 289]],
        passage: 'Pod limit on EKS',
      },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        passage: 'Silent on autoscalers and taints',
      },
      {
        document: 'calico/node-startup',
        lines: [
          [249, 259],
          [277, 306],
          [324, 327],
        ],
      },
      {
        document: 'tigera-operator/node',
        lines: [[1582, 1585]],
        passage: 'Backend without Calico networking',
      },
      {
        document: 'eks-user-guide/max-pods',
        lines: [114, [134, 139]],
        passage: 'Cap of managed node groups',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.security-groups-for-pods': {
    support: 'external',
    provider: 'Amazon VPC CNI, with Calico in policy-only mode',
    value: 'From the VPC CNI; by default without Calico policy',
    detail:
      'Security groups for pods are a feature of the VPC CNI; on an overlay of Calico the underlying network does not know the addresses of pods. By default (`POD_SECURITY_GROUP_ENFORCING_MODE=strict`) the VPC CNI gives a pod with its own group an interface whose name Calico does not manage, so no Calico policy applies to it. With `standard` its name is an ordinary one and Calico policy applies. The price: the groups do not count within a node. IPv4 traffic out of the VPC takes the address of the node and obeys the groups of its primary interface, unless `AWS_VPC_K8S_CNI_EXTERNALSNAT` is on.',
    conditions: [
      'on EC2: `ENABLE_POD_ENI=true` and a Nitro instance type with trunking',
      'Linux nodes in private subnets; under `POD_SECURITY_GROUP_ENFORCING_MODE=strict` with a NAT gateway or instance, for pods that are to reach the internet',
      'on EC2: `AmazonEKSVPCResourceController` on the role of the cluster',
      'existing groups, at most five in a policy and, by the default quota, for a pod, with rules for DNS to the cluster security group, inbound there too, and for probes from it',
      'kube-proxy in IPVS mode, NodeLocal DNSCache, or `externalTrafficPolicy: Local` with instance targets: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      'on EC2, TCP probes with `POD_SECURITY_GROUP_ENFORCING_MODE=strict`: `DISABLE_TCP_EARLY_DEMUX=true` (v1.7.3 and Linux 4.6 or newer)',
      'after a change of `POD_SECURITY_GROUP_ENFORCING_MODE`: recycle the pods that have groups',
      'branch ENIs free on the node, by instance type, as pods stay pending without one',
      'no multi-NIC pods; by one AWS guide a termination grace period above zero; by the user guide, up to v1.10.2 only',
      'for Calico policy on such pods: EC2 nodes outside Auto Mode, VPC CNI v1.11.0 or later, `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      'IPv6 clusters on EC2: VPC CNI v1.16.0 or later; for Calico policy `ENABLE_V4_EGRESS=false` before pods start, and with the operator `nodeAddressAutodetectionV6`',
      '`ENABLE_POD_ENI` switched off again: instances replaced, as their trunk ENI stays',
    ],
    because:
      'early demux takes v1.7.3 and Linux 4.6, a trunk ENI outlasts its switch, pods wait for branches, one guide asks for a grace period, groups take rules and a role, and closed IPv4 egress new pods.',
    conflict: {
      about: 'whether Calico policy reaches pods with a security group',
      statements: [
        {
          says: 'The page on alternate CNIs says without exception that it does not.',
          source: {
            document: 'eks-user-guide/alternate-cni-plugins',
            lines: [52],
            passage: 'Calico and security groups',
          },
        },
        {
          says: 'The page on security groups for pods allows both with `POD_SECURITY_GROUP_ENFORCING_MODE=standard`, from v1.11.0.',
          source: {
            document: 'eks-user-guide/security-groups-for-pods',
            lines: [47],
            passage: 'Calico',
          },
        },
        {
          says: 'The code names the interface of such a pod so that Calico skips it, under `POD_SECURITY_GROUP_ENFORCING_MODE=strict` only.',
          source: { document: 'vpc-cni/sgpp', lines: [[9, 21]], passage: 'Interface names' },
        },
      ],
      believed:
        'The second page, because the code does what it says. The first describes the default mode and leaves out the other.',
    },
    sources: [
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [13, 15, [38, 40], [42, 48]],
        passage: 'Nodes, IPv6 clusters, Calico with security groups for pods',
      },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [34],
        passage: 'No policy on IPv6 pods with ENABLE_V4_EGRESS',
      },
      { document: 'vpc-cni/sgpp', lines: [[9, 21]] },
      {
        document: 'vpc-cni/readme',
        lines: [
          [231, 239],
          [488, 539],
        ],
        passage: 'Switch, enforcing modes, external SNAT',
      },
      {
        document: 'eks-best-practices/sgpp',
        lines: [27, [41, 43], [106, 120]],
        passage: 'Role, early demux, NAT, subnets, grace period',
      },
      { document: 'eks-user-guide/alternate-cni-plugins', lines: [58], passage: 'Auto Mode' },
      {
        document: 'tigera-operator/node',
        lines: [[1000, 1013]],
        passage: 'No calico-node on Fargate',
      },
      {
        document: 'eks-user-guide/cni-ipv6',
        lines: [45],
        passage: 'No SNAT in IPv6',
      },
      {
        document: 'tigera-operator/node',
        lines: [[1696, 1697]],
        passage: 'Interfaces that Calico manages',
      },
      {
        document: 'calico-docs/determine-best-networking',
        lines: [47, 60],
        passage: 'What the network knows of pods on an overlay',
      },
      {
        document: 'eks-best-practices/network',
        lines: [[297, 331]],
        passage: 'Existing groups; rules for DNS and probes; pending pods',
      },
      { document: 'vpc-resource-controller/readme', lines: [[30, 34]], passage: 'Five groups' },
      {
        document: 'eks-user-guide/pod-multiple-network-interfaces',
        lines: [178],
        passage: 'Not with multi-NIC',
      },
      { document: 'tigera-operator/node', lines: [[1614, 1641]], passage: 'IPv6 of Felix' },
    ],
    reviewed: '2026-11-29',
  },
  'aws.vpc-flow-logs': {
    support: 'partial',
    missing: 'pod addresses behind an overlay, WireGuard or NAT, and traffic inside a node',
    value: 'Node addresses with an overlay; pod addresses on VPC CNI',
    detail:
      'Flow logs show pods only if the VPC sees their addresses. VXLAN, IP-in-IP or WireGuard hides them between nodes, as VXLAN does NodePort traffic in eBPF mode. Outgoing NAT puts the node address in their place, as the VPC CNI does by default for IPv4 out of the VPC. With the VPC CNI below Calico policy they are addresses of the interface; what is sent to a secondary IPv4 one has the primary in `dstaddr`. Traffic inside a node, we infer, escapes the logs. For pods with security groups `POD_SECURITY_GROUP_ENFORCING_MODE=strict` lifts both: no such NAT, and the VPC even inside a node. Bare packets inside a subnet carry addresses foreign to the interface: its primary one stands in `srcaddr` as they leave, in `dstaddr` as they arrive.',
    conditions: [
      'an inference from addresses and headers; no page cited speaks of flow logs with Calico',
      'a log created with `pkt-srcaddr` and `pkt-dstaddr`, for secondary and foreign addresses',
      'queries to Amazon DNS and to instance metadata, among others, are not logged',
    ],
    because:
      'AWS tells how the logs show secondary and foreign addresses and what they leave out, and WireGuard, by its guide, tunnels what pods exchange between nodes.',
    sources: [
      {
        document: 'calico-docs/determine-best-networking',
        lines: [47, 58, 60, 68, 125],
        passage: 'Overlays and the VPC CNI',
      },
      { document: 'calico-docs/workloads-outside-cluster', lines: [19], passage: 'Outgoing NAT' },
      {
        document: 'calico-docs/encrypt-cluster-pod-traffic',
        lines: [16, 22],
        passage: 'What WireGuard wraps',
      },
      { document: 'vpc-cni/cni-proposal', lines: [[88, 121]], passage: 'Routes on the node' },
      { document: 'eks-best-practices/sgpp', lines: [[66, 70]], passage: 'Strict mode' },
      {
        document: 'vpc-cni/readme',
        lines: [[231, 239], 525],
        passage: 'SNAT of the VPC CNI',
      },
      {
        document: 'web/docs-aws-amazon-com-vpc-latest-userguide-flow-logs-limitat',
        passage: 'Secondary and foreign addresses, fields, and traffic that is not logged',
      },
      {
        document: 'calico-docs/troubleshoot-ebpf',
        lines: [[28, 32]],
        passage: 'NodePorts in VXLAN',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.nlb-alb-ip-targets': {
    support: 'partial',
    missing: 'pods on a Calico overlay, which need instance targets',
    value: 'On EC2, only in policy-only mode on the VPC CNI',
    detail:
      'By its own pages the AWS Load Balancer Controller registers pods as `ip` targets only where they have native VPC networking. Pods on a Calico overlay cannot be routed to from outside the cluster, so ALB and NLB have to use instance targets there; an ALB then goes through NodePorts. The control plane cannot reach such pods either, so the controller, which uses webhooks, goes on the host network. In policy-only mode the VPC CNI supplies the addresses. On hybrid nodes AWS describes `ip` targets of an NLB for routable pods, with Cilium as a prerequisite.',
    conditions: [
      'AWS Load Balancer Controller, for NLBs v2.2.0 or later, with target type `ip`, as `instance` is its default',
      'NLBs for a Service of type LoadBalancer: the Service handed to the controller, as by `loadBalancerClass`',
      'IPv6 clusters: controller v2.3.1 or later, and IP targets only',
      'Instance targets in eBPF mode: `bpfExternalServiceMode: Tunnel`, the default, as direct server return does not work behind a load balancer',
    ],
    because:
      'the target type has to be asked for, NLBs take v2.2.0 of the controller and a Service handed to it, IPv6 clusters v2.3.1, hybrid nodes Cilium, and direct server return breaks instance targets.',
    sources: [
      {
        document: 'aws-load-balancer-controller/nlb',
        lines: [18, [26, 27], [31, 33], 41, 49],
        passage: 'Condition for ip targets of an NLB, Services of the controller, default',
      },
      {
        document: 'aws-load-balancer-controller/how-it-works',
        lines: [[44, 48]],
        passage: 'Instance and ip mode of an ALB',
      },
      { document: 'calico-docs/determine-best-networking', lines: [125, 189, 196] },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [[135, 144]],
        passage: 'Control plane and pods',
      },
      { document: 'eks-user-guide/cni-ipv6', lines: [59], passage: 'IPv6 clusters' },
      {
        document: 'eks-user-guide/hybrid-nodes-load-balancing',
        lines: [22, [27, 30]],
        passage: 'NLB on hybrid nodes: targets, prerequisites, webhooks',
      },
      {
        document: 'calico-docs/troubleshoot-ebpf',
        lines: [[37, 39]],
        passage: 'DSR and load balancers',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.aws-support': {
    value: 'Tigera for money, or the community; AWS refers to Tigera',
    detail:
      'AWS does not support Calico on EC2 nodes. For any plugin but its own it recommends a commercial contract or the skill to fix things in-house, and it lists Tigera as the partner for Calico. On hybrid nodes its pages disagree: one grants support for the core of Calico, the one on CNIs there for Cilium alone. Open-source Calico and the free tier of Calico Cloud have community support; paid Calico Cloud and Calico Enterprise come with support plans.',
    conditions: ['for AWS: undated copies of the EKS user guide'],
    because: 'what AWS says of support is taken from copies of its user guide without a date.',
    sources: [
      {
        document: 'eks-user-guide/alternate-cni-plugins',
        lines: [14, 16, [18, 29]],
        passage: 'Support and partners',
      },
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-alternate-cni-plugi' },
      {
        document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni',
        passage: 'Cilium named for hybrid nodes',
      },
      {
        document: 'calico-docs/calico-product-editions',
        lines: [23, 30],
        passage: 'Support by edition',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.outposts-local-zones': {
    support: 'unknown',
    searched:
      'The pages of Calico on AWS and on EKS, from end to end, and those of the EKS user guide on alternate CNIs, Outposts and Local Zones. The guide names the VPC CNI as the default and the officially supported one on Outposts; none says whether Calico runs there or in Local Zones.',
    sources: [
      { document: 'calico-docs/aws', passage: 'Silent on Outposts and Local Zones' },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        passage: 'Silent on Outposts and Local Zones',
      },
      {
        document: 'eks-user-guide-2024/eks-outposts',
        lines: [[121, 131]],
        passage: 'Default CNI on Outposts',
      },
      {
        document: 'eks-user-guide/eks-outposts-instance-store-local-cluster-addons',
        lines: [61],
        passage: 'The officially supported one',
      },
      {
        document: 'eks-user-guide-2024/local-zones',
        lines: [[12, 17]],
        passage: 'Silent on other CNIs',
      },
      {
        document: 'eks-user-guide/alternate-cni-plugins',
        passage: 'Silent on Outposts and Local Zones',
      },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'aws'>;
