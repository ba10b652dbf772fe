import type { ClaimsFor } from '../../claim.ts';

export const ipam = {
  'ipam.summary': {
    value: 'VPC addresses for pods, plus a warm pool on each node',
    detail:
      'Each pod outside the host network uses up a VPC address and each EC2 node holds spare ones in a warm pool, so a small IPv4 subnet can run dry. Against that help custom networking with secondary CIDRs, IPv6 (v1.10.0), chosen as the cluster is created, and subnet discovery (v1.18.0), on by default, for subnets with its tag. Smaller warm pools help too, which AWS means for a time only. All of these widen or save VPC space; pods keep addresses of the VPC. Prefix delegation (v1.9.0), off by default for IPv4, puts more IPv4 addresses on a Nitro node, in blocks of 16.',
    sources: [
      {
        document: 'eks-best-practices/ip-optimization-strategies',
        lines: [
          [12, 16],
          [24, 103],
        ],
      },
      {
        document: 'vpc-cni/readme',
        lines: [[547, 570]],
        passage: 'Subnet discovery, prefix delegation, IPv6',
      },
      { document: 'eks-best-practices/prefix-mode-linux', lines: [[18, 22]] },
      { document: 'eks-best-practices/vpc-cni', lines: [29], passage: 'Host network' },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.pod-ip-source': {
    value: 'Secondary addresses of ENIs in the subnet of the node',
    detail:
      'On each Linux node on EC2 outside Auto Mode, the daemon `ipamd` requests secondary addresses from EC2, out of the subnet the node is in, and gives them to pods. One request fills every free slot of an ENI, single addresses being a fallback, and a further ENI is kept full in reserve. Once `WARM_IP_TARGET` or `MINIMUM_IP_TARGET` is set, and always on cards beyond the default one, it asks for no more than is missing. In prefix mode it requests /28 blocks instead, in IPv6 a /80. A pod with security groups of its own has the primary address of a branch ENI instead. Subnet discovery, on by default, puts further ENIs into the subnet with most free addresses, among that of the node and tagged ones in its zone. With custom networking, the `ENIConfig` of the node names a subnet in its zone.',
    default: 'Secondary addresses, a whole ENI at a time',
    because:
      'the code requests all free addresses of an ENI at once, and single ones only as a fallback.',
    sources: [
      {
        document: 'vpc-cni/cni-proposal',
        lines: [
          [22, 25],
          [184, 186],
        ],
        passage: 'Secondary addresses, kept ready on the node',
      },
      { document: 'eks-best-practices/vpc-cni', lines: [[39, 43]], passage: 'Default mode' },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [1068, 1070],
          [1112, 1147],
          [2174, 2206],
          [2550, 2567],
        ],
        passage: 'Addresses requested in one call, and what the targets leave short',
      },
      { document: 'vpc-cni/readme', lines: [[277, 293]], passage: 'WARM_ENI_TARGET' },
      {
        document: 'vpc-cni/readme',
        lines: [[547, 570]],
        passage: 'Subnet discovery and prefixes',
      },
      { document: 'vpc-cni/readme', lines: [[176, 182]], passage: 'ENIConfig' },
      { document: 'vpc-cni/aws-k8s-cni', lines: [[383, 397]], passage: 'Nodes of aws-node' },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.vpc-ip-consumption': {
    value: 'One for each pod, plus a spare ENI full of addresses',
    detail:
      'With IPv4 and default targets a Linux node takes more addresses than it has pods. An idle m5.large holds 10: the primary address of its one ENI and nine for pods, which are the full ENI in reserve that `WARM_ENI_TARGET=1` asks for. The first pod breaks into the reserve, so a second ENI follows and the node holds 20; with three ENIs, 30 is the end. Prefix mode takes blocks of 16 and keeps one spare (`WARM_PREFIX_TARGET=1` in the manifest): 17 on an idle node, 33 with one to 16 pods, then 49, and so on until the addresses for pods reach `max-pods`. Host-network pods use the primary address of the node, a pod on a branch ENI takes that of the ENI, and a multi-NIC pod one on each card. With IPv6 a node takes one /80 prefix and a single IPv4 address.',
    default: '`WARM_ENI_TARGET=1`: one unused ENI held in reserve',
    conflict: {
      about: 'how many ENIs a node without pods holds',
      statements: [
        {
          says: 'The README lets a node with 0 to 29 pods add a second ENI.',
          source: { document: 'vpc-cni/readme', lines: [[81, 95]], passage: 'ENI allocation' },
        },
        {
          says: 'The table of examples gives a large node one ENI for 0 pods, and two for 3 pods.',
          source: { document: 'vpc-cni/eni-and-ip-target', lines: [[20, 36]], passage: 'Examples' },
        },
        {
          says: 'The code adds an ENI once fewer addresses are free than one ENI has for pods.',
          source: { document: 'vpc-cni/ipamd', lines: [[2622, 2655]], passage: 'Pool too low' },
        },
      ],
      believed:
        'The code, which decides. Table and best practices agree with it; the sentence in the README counts nodes without pods and nodes with some as one case.',
    },
    sources: [
      { document: 'vpc-cni/readme', lines: [[81, 95]], passage: 'ENI allocation' },
      { document: 'vpc-cni/readme', lines: [[277, 285]], passage: 'Default of WARM_ENI_TARGET' },
      {
        document: 'eks-best-practices/vpc-cni',
        lines: [29, 49, [85, 106]],
        passage: 'Host network, warm ENIs, worked example',
      },
      {
        document: 'eks-best-practices/ipv6',
        lines: [46, 55],
        passage: 'One prefix and one IPv4 address with IPv6',
      },
      {
        document: 'vpc-cni/vpc-ip-resource-limit',
        lines: [[7353, 7365]],
        passage: 'ENIs and addresses of m5.large',
      },
      { document: 'vpc-cni/eni-and-ip-target', lines: [[10, 36]] },
      {
        document: 'vpc-cni/prefix-and-ip-target',
        lines: [
          [3, 5],
          [19, 25],
        ],
      },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [2232, 2243],
          [2622, 2655],
        ],
        passage: 'When the pool grows, and where it stops',
      },
      {
        document: 'vpc-cni/aws-k8s-cni',
        lines: [[285, 286]],
        passage: 'Spare prefix in the manifest',
      },
      { document: 'vpc-cni/readme', lines: [566], passage: 'Branch ENIs' },
      { document: 'vpc-cni/readme', lines: [779], passage: 'Multi-homed pods' },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.exhaustion-mitigation': {
    value: 'IPv6, secondary CIDRs, tagged subnets, smaller warm pools',
    detail:
      'AWS recommends IPv6 first, on Nitro nodes and without Windows; on Fargate each pod takes an IPv4 address, too. The family is fixed at creation. On IPv4, for Linux nodes on EC2, custom networking moves the pods of new nodes to a secondary CIDR (`ENIConfig`; 100.64.0.0/10 or 198.19.0.0/16 advised), at the cost of one ENI for pods. Subnet discovery, on by default since v1.18.0, adds subnets of VPC and zone tagged `kubernetes.io/role/cni=1`, given the right `ec2:DescribeSubnets`. The value `0` excludes one and `cni.networking.k8s.aws/cluster/…` ties one to a cluster, by the guide from v1.22.2. Smaller warm pools are for a time: updates reset them, save with `PRESERVE` in the add-on, and a low `WARM_IP_TARGET` may throttle EC2 calls. Prefix mode needs contiguous /28 blocks and is for density.',
    default: 'IPv4 with subnet discovery; custom networking and prefix mode off',
    correction: {
      said: 'Address exhaustion comes with the VPC CNI, and only another CNI cures it',
      now: 'The risk on small IPv4 subnets is real, but IPv6, custom networking, subnet discovery and warm-pool settings counter it. Where the CG-NAT space is used up or no secondary CIDR can be linked, AWS itself points to other CNIs.',
      misleads: 'teams short of addresses into a change of CNI before they try IPv6',
    },
    sources: [
      { document: 'eks-best-practices/ip-optimization-strategies', lines: [[24, 103]] },
      {
        document: 'vpc-cni/readme',
        lines: [
          [170, 176],
          [547, 570],
        ],
        passage: 'Custom networking, subnet discovery, prefixes',
      },
      { document: 'vpc-cni/changelog', lines: [[59, 64]], passage: 'Subnet tags in v1.22.1' },
      {
        document: 'eks-best-practices/custom-networking',
        lines: [
          [19, 27],
          [70, 76],
          [114, 120],
        ],
      },
      { document: 'eks-user-guide/cni-subnet-selection' },
      {
        document: 'eks-user-guide-2026/cni-subnet-selection',
        lines: [43],
        passage: 'First version for excluding and cluster tags',
      },
      {
        document: 'eks-best-practices/prefix-mode-linux',
        lines: [22, 43, [75, 85]],
        passage: 'Density and contiguous blocks',
      },
      { document: 'eks-best-practices/ipv6', lines: [119], passage: 'IPv4 on Fargate' },
      {
        document: 'eks-user-guide/cni-ipv6',
        lines: [20, [31, 32]],
        passage: 'Family chosen at creation; nodes for IPv6',
      },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [254],
        passage: 'Values kept in an update of the add-on',
      },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.max-pods': {
    value: 'Bound by ENI slots: m5.large 29, or 110 with prefixes',
    detail:
      'Unless set otherwise, a Linux node without prefixes takes ENIs of the default card × (IPv4 addresses per ENI − 1) + 2 pods. That is 3 × 9 + 2 = 29 on m5.large. Prefix mode counts each slot 16 times (m5.large 434), and custom networking gives up one ENI (m5.large 20). EKS advises at most 110 pods up to 30 vCPUs and 250 above, a cap in managed groups without a custom AMI. Nodes of Auto Mode take the calculated number, up to 110. With `ENABLE_POD_ENI=true` the trunk takes an ENI, which by the code leaves m5.large 18 addresses (the guide says 27); pods on branch ENIs count. A node group takes its smallest limit. Windows nodes have 110 unless set.',
    conflict: {
      about: 'the pods an m5.large can hold with IPv6',
      statements: [
        {
          says: 'The best-practices page prints 460 as the result for three ENIs with ten addresses each.',
          source: {
            document: 'eks-best-practices/ipv6',
            lines: [[106, 109]],
            passage: 'Worked example',
          },
        },
        {
          says: 'The formula above that figure gives 3 × 9 × 16 + 2, which is 434.',
          source: { document: 'eks-best-practices/ipv6', lines: [[99, 104]], passage: 'Formula' },
        },
      ],
      believed:
        '434, because the printed figure does not follow from its own terms. AWS advises at most 110 pods on this type in any case.',
    },
    sources: [
      { document: 'vpc-cni/readme', lines: [[20, 27]], passage: 'Formula' },
      { document: 'vpc-cni/eni-max-pods', lines: [597] },
      { document: 'eks-best-practices/ipv6', lines: [[99, 104]], passage: 'Formula for prefixes' },
      {
        document: 'eks-best-practices/custom-networking',
        lines: [[118, 132]],
        passage: 'Worked example',
      },
      { document: 'eks-user-guide/choosing-instance-type' },
      {
        document: 'eks-user-guide/max-pods',
        lines: [114, [134, 139]],
        passage: 'Cap of managed node groups; Auto Mode',
      },
      { document: 'amazon-eks-ami/eni-max-pods', lines: [[54, 77]] },
      { document: 'vpc-cni/ipamd', lines: [[2591, 2611]], passage: 'Slot of the trunk' },
      {
        document: 'vpc-cni/data-store',
        lines: [[1117, 1125]],
        passage: 'No addresses on the trunk',
      },
      {
        document: 'eks-best-practices/sgpp',
        lines: [[33, 35]],
        passage: 'Pods with security groups count',
      },
      {
        document: 'eks-best-practices/prefix-mode-linux',
        lines: [[59, 63]],
        passage: 'Node groups of several types',
      },
      { document: 'eks-best-practices/prefix-mode-windows', lines: [39], passage: 'Windows nodes' },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.prefix-delegation': {
    support: 'yes',
    value: '/28 blocks for IPv4, /80 for IPv6, on Nitro instances',
    detail:
      'On Linux `ENABLE_PREFIX_DELEGATION=true` puts a /28 prefix of 16 addresses where a slot of an ENI held one; IPv6 clusters always work with prefixes, of /80. EC2 answers `InsufficientCidrBlocks` when a subnet has no contiguous /28; subnet CIDR reservations guard against that. The `max-pods` of the kubelet should rise too, and AWS advises new nodes. Branch ENIs gain nothing; a downgrade below v1.9.0, or v1.10.1 with IPv6, takes new nodes. Windows nodes have a key in a ConfigMap instead. Auto Mode has no such variable: for IPv4 its nodes take /28 prefixes, and single addresses where the subnet has none left or, on a newer copy of the NodeClass page, by choice (`"32"`).',
    conditions: [
      'Nitro instances, by the README bare metal ones from v1.11 on, with no downgrade below it; types without Nitro go on with single addresses',
      'in IPv6 clusters, by the user guide: v1.10.1 or newer',
      'contiguous free blocks in the subnet: /28 for IPv4, /80 for IPv6',
      'Windows nodes: an IPv4 cluster with Windows support, on a platform version that the guide lists or a later one',
      'in EKS Auto Mode: built in, not set by the variable',
      'not in local clusters on Outposts, whose VPC can have no prefixes',
    ],
    default: 'Off for IPv4, required for IPv6',
    since: 'v1.9.0, with IPv6 v1.10.0',
    because:
      'IPv6 came with v1.10.0, though the user guide asks for v1.10.1 and a free /80 block, bare metal, Windows nodes and Auto Mode have terms of their own, and local clusters on Outposts have no prefixes.',
    correction: {
      said: 'Prefix delegation saves VPC addresses',
      inPart: true,
      now: 'It raises the number of addresses on a node. They come in blocks of 16 with a block in reserve, which by the tables of the project is more than single addresses on small types (32 instead of 9 for five pods on t3.small) and less on large ones (32 instead of 98 for three pods on p3dn.24xlarge).',
      misleads:
        'planners who switch it on for small nodes to relieve a full subnet, which it fills sooner',
    },
    conflict: {
      about: 'whether prefixes can be declined in EKS Auto Mode',
      statements: [
        {
          says: 'An older copy of the page on its networking lists switching prefixes on or off as not supported.',
          source: {
            document: 'eks-user-guide/auto-networking',
            lines: [49],
            passage: 'Not supported',
          },
        },
        {
          says: 'A newer copy of the NodeClass page advises `"32"`, one address at a time, for few pods on each of many nodes.',
          source: {
            document: 'web/docs-aws-amazon-com-us-us-eks-latest-userguide-create-node-c',
          },
        },
      ],
      believed: 'The NodeClass page. It is the later one, and it names value and purpose.',
    },
    sources: [
      { document: 'vpc-cni/readme', lines: [[556, 570]], passage: 'Prefix delegation' },
      {
        document: 'eks-best-practices/prefix-mode-linux',
        lines: [[18, 35], 55, [71, 93]],
      },
      {
        document: 'vpc-cni/eni-and-ip-target',
        lines: [[20, 36]],
        passage: 'Examples with single addresses',
      },
      {
        document: 'vpc-cni/prefix-and-ip-target',
        lines: [[19, 39]],
        passage: 'Examples with prefixes',
      },
      { document: 'eks-user-guide/cni-increase-ip-addresses' },
      {
        document: 'eks-user-guide/cni-increase-ip-addresses-procedure',
        passage: 'Blocks in the subnet, Windows',
      },
      { document: 'eks-user-guide/cni-ipv6', lines: [53], passage: 'Downgrade with IPv6' },
      { document: 'eks-user-guide/auto-networking', passage: 'Prefixes in Auto Mode' },
      { document: 'web/docs-aws-amazon-com-us-us-eks-latest-userguide-create-node-c' },
      {
        document: 'eks-user-guide-2026/create-node-class',
        passage: 'Secondary IP mode for Pods',
      },
      {
        document: 'eks-user-guide/eks-outposts-instance-store-vpc-subnet-requirements',
        lines: [[26, 27]],
        passage: 'VPC of local clusters on Outposts',
      },
      {
        document: 'eks-user-guide-2024/eks-outposts-local-cluster-overview',
        lines: [[618, 619]],
        passage: 'The same for those on EBS',
      },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.ip-pools': {
    support: 'partial',
    missing: 'a choice of subnet by namespace or by pod on EC2 nodes',
    value: 'Subnets by node or zone; on Fargate by namespace',
    detail:
      'Custom networking assigns each node one `ENIConfig`, a subnet with security groups, by a label or annotation on the node; it is for IPv4 and comes before subnet discovery, which chooses among the subnet of the node and tagged ones of its zone. Both go by node or zone, and the documentation read here has no choice by namespace for pods on EC2 nodes. On Fargate there is one: a profile names private subnets for the namespaces and labels that it selects. In Auto Mode a NodeClass can give the pods of its nodes subnets and security groups of their own.',
    conditions: [
      'custom networking: Linux nodes on EC2 created after the switch, and an `ENIConfig` with a subnet in the zone of the node',
      'tagged subnets: Linux nodes on EC2, v1.18.0 or newer, and `ec2:DescribeSubnets` in the role of the plugin',
      'tagged subnets in a shared VPC: tags set in the account of the cluster',
      'Fargate: private subnets with no direct route to an internet gateway, five selectors at most, and a new profile for every change',
      'Auto Mode: groups for the pods named beside their subnets, which lie in the zone of the node',
    ],
    default: 'custom networking off, subnet discovery on',
    because:
      'a Fargate profile takes private subnets by namespace, custom networking new nodes and the zone of the node, and subnet discovery, alone on by default, a version and a right.',
    sources: [
      { document: 'vpc-cni/aws-k8s-cni', lines: [[1, 56]], passage: 'ENIConfig CRD' },
      {
        document: 'eks-best-practices/custom-networking',
        lines: [25, [94, 116]],
        passage: 'ENIConfig',
      },
      {
        document: 'vpc-cni/readme',
        lines: [
          [170, 193],
          [547, 554],
          [827, 840],
        ],
        passage: 'ENIConfig by label or annotation, subnet tags',
      },
      { document: 'eks-user-guide/cni-subnet-selection', passage: 'Precedence and zones' },
      {
        document: 'eks-user-guide/cni-ipv6',
        lines: [37],
        passage: 'No custom networking with IPv6',
      },
      {
        document: 'eks-user-guide-2024/fargate-profile',
        lines: [
          [22, 28],
          [54, 62],
        ],
      },
      {
        document: 'eks-user-guide/auto-change',
        lines: [[61, 63]],
        passage: 'Pod subnets in Auto Mode',
      },
      {
        document: 'eks-user-guide-2026/create-node-class',
        passage: 'Separate subnets and security groups for Pods',
      },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.static-ip': {
    support: 'no',
    value: 'No setting reserves an address for a pod',
    detail:
      'Among the variables and annotations in the README none ties an address to a pod. `IP_COOLDOWN_PERIOD` (v1.15.0+) only sets how long an address is in cooldown after its pod is deleted, 30 seconds by default.',
    sources: [
      {
        document: 'vpc-cni/readme',
        lines: [[148, 784]],
        passage: 'Variables, none for a fixed address',
      },
      { document: 'vpc-cni/readme', lines: [[715, 724]], passage: 'Cooldown of addresses' },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.warm-pool': {
    support: 'yes',
    value: 'One spare ENI by default; finer targets by variable',
    detail:
      'On Linux `WARM_ENI_TARGET=1` keeps one ENI in reserve; once set, `WARM_IP_TARGET` and `MINIMUM_IP_TARGET` override it and count addresses instead. `WARM_IP_TARGET` costs more EC2 calls, which the README warns of in large or busy clusters; `MINIMUM_IP_TARGET` without it keeps a node from growing past that number. In prefix mode `WARM_PREFIX_TARGET=1` keeps one prefix free instead, unless an address target overrides it. A freed address rests 30 seconds (`IP_COOLDOWN_PERIOD`, v1.15.0+). IPv6 mode supports none of the targets. Nor does Auto Mode, which keeps a warm pool of its own; Windows nodes have theirs, with keys in a ConfigMap.',
    conditions: [
      'Linux nodes with IPv4',
      'outside EKS Auto Mode',
      'network card 0: by the code, further cards of multi-NIC nodes keep one spare address whatever is set',
      'pods without security groups of their own, as branch ENIs are no part of the pool',
      'in prefix mode: neither `WARM_PREFIX_TARGET` nor both address targets at zero',
    ],
    default: '`WARM_ENI_TARGET=1`, `WARM_PREFIX_TARGET=1`, address targets unset',
    conflict: {
      about: 'the default of `WARM_PREFIX_TARGET`',
      statements: [
        {
          says: 'The README gives none, and treats an unset variable like 0.',
          source: {
            document: 'vpc-cni/readme',
            lines: [[572, 578]],
            passage: 'WARM_PREFIX_TARGET',
          },
        },
        {
          says: 'The shipped manifest sets 1.',
          source: {
            document: 'vpc-cni/aws-k8s-cni',
            lines: [[285, 286]],
            passage: 'WARM_PREFIX_TARGET',
          },
        },
      ],
      believed:
        'The manifest, since it sets the variable that ipamd reads. The README describes the variable where nobody sets it.',
    },
    because:
      'the variables act on Linux nodes, on network card 0 and not on branch ENIs, and a document of the project rules out zero warm prefixes, or both address targets at zero, in prefix mode.',
    sources: [
      { document: 'vpc-cni/readme', lines: [[277, 346]], passage: 'Warm targets' },
      {
        document: 'vpc-cni/readme',
        lines: [
          [572, 579],
          [715, 724],
        ],
        passage: 'Warm prefixes and cooldown',
      },
      {
        document: 'vpc-cni/aws-k8s-cni',
        lines: [[236, 296]],
        passage: 'Defaults of the shipped manifest',
      },
      { document: 'vpc-cni/readme', lines: [[786, 792]], passage: 'Feature matrix' },
      { document: 'eks-user-guide/auto-networking', passage: 'Auto Mode: not supported' },
      { document: 'vpc-cni/prefix-and-ip-target', lines: [[3, 5]], passage: 'Targets of zero' },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [206, 207],
          [2174, 2206],
          [2622, 2630],
        ],
        passage: 'Target on further cards and in prefix mode',
      },
      {
        document: 'eks-best-practices/prefix-mode-windows',
        lines: [[20, 25]],
        passage: 'Windows nodes',
      },
      { document: 'vpc-cni/aws-k8s-cni', lines: [[82, 89]], passage: 'Keys for Windows nodes' },
      {
        document: 'vpc-resource-controller/secondary-ip-mode-config-options',
        lines: [
          [7, 12],
          [19, 29],
          [42, 47],
        ],
        passage: 'Keys without prefixes',
      },
      { document: 'vpc-cni/readme', lines: [502], passage: 'Branch ENIs and warm targets' },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.lb-ipam': {
    support: 'external',
    provider: 'AWS Load Balancer Controller or the cloud provider',
    value: 'The address is that of an AWS load balancer',
    detail:
      'Among the variables in the README of the VPC CNI none gives addresses to Services. By default the older service controller of the cloud provider takes a Service of type LoadBalancer. It creates a Classic Load Balancer, or an NLB by annotation, and does not support IPv6. The AWS Load Balancer Controller, which AWS recommends, creates an NLB. From v2.5 on its webhook gives it Services that are created with the type, and none of these can then get a new Classic Load Balancer. Without the webhook a Service has to name it, by class or annotation. In EKS Auto Mode that controller is provided and is the default.',
    conditions: [
      'IPv6 clusters: AWS Load Balancer Controller 2.3.1 or newer, with IP targets',
      'pods on Fargate: IP targets alone',
    ],
    because:
      'a Service of type LoadBalancer gets an NLB or a Classic Load Balancer, and no ALB, IPv6 takes a newer controller with IP targets, and pods on Fargate take IP targets as well.',
    sources: [
      {
        document: 'vpc-cni/readme',
        lines: [[148, 784]],
        passage: 'Variables, none for Services of type LoadBalancer',
      },
      {
        document: 'eks-user-guide/eks-networking-add-ons',
        lines: [[52, 53]],
        passage: 'AWS Load Balancer Controller',
      },
      {
        document: 'eks-best-practices/loadbalancing',
        lines: [[80, 97]],
        passage: 'Controllers that create load balancers',
      },
      {
        document: 'aws-load-balancer-controller/installation',
        lines: [[11, 16]],
        passage: 'Webhook, from v2.5 on',
      },
      {
        document: 'aws-load-balancer-controller/nlb',
        lines: [
          [29, 41],
          [91, 94],
        ],
        passage: 'Class or annotation',
      },
      {
        document: 'eks-user-guide-2024/auto-configure-nlb',
        lines: [[12, 14]],
        passage: 'Default of Auto Mode',
      },
      { document: 'eks-user-guide/cni-ipv6', lines: [59], passage: 'Load balancers and IPv6' },
      { document: 'eks-user-guide-2024/fargate', lines: [39], passage: 'IP targets on Fargate' },
    ],
    reviewed: '2026-11-29',
  },
  'ipam.modes': {
    value: 'Single addresses, prefixes, custom networking, branch ENIs',
    detail:
      'On Linux the README describes secondary addresses, which are the default for IPv4, prefixes of IPv4 (/28) or IPv6, on Nitro instances alone, custom networking through `ENIConfig`, branch ENIs for pods with security groups, and `ENABLE_IMDS_ONLY_MODE`. The last one, from v1.19.6, works with ENIs and addresses that are attached before the plugin starts. By the README it makes no EC2 calls; by the code of v1.23.0 subnet discovery, on by default, and IPv6 still make some. It learns of no trunk ENI, so branch ENIs are out. There is no dual-stack mode. On Windows nodes a controller on the EKS control plane allocates IPv4 addresses, single or from prefixes.',
    default: 'Secondary addresses for IPv4, prefixes for IPv6',
    because: 'in IPv6 mode the plugin works with prefixes alone.',
    sources: [
      { document: 'eks-best-practices/vpc-cni', lines: [39], passage: 'Default mode' },
      {
        document: 'vpc-cni/readme',
        lines: [
          [488, 500],
          [556, 570],
        ],
        passage: 'Branch ENIs; prefixes',
      },
      { document: 'vpc-cni/readme', lines: [[751, 758]], passage: 'IMDS-only mode' },
      {
        document: 'vpc-cni/readme',
        lines: [[640, 650]],
        passage: 'IPv6 mode',
      },
      {
        document: 'vpc-resource-controller/readme',
        lines: [9, [36, 52]],
        passage: 'Control plane, addresses of Windows nodes',
      },
      { document: 'vpc-cni/readme', lines: [[170, 184]], passage: 'Custom networking' },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [1176, 1199],
          [1294, 1310],
          [2866, 2875],
        ],
        passage: 'Calls to EC2 that stay: subnet discovery, IPv6',
      },
      {
        document: 'vpc-cni/awsutils',
        lines: [
          [1209, 1231],
          [1603, 1630],
          [1650, 1677],
          [2565, 2571],
        ],
        passage: 'Subnets and prefixes looked up in EC2, and no trunk ENI',
      },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'ipam'>;
