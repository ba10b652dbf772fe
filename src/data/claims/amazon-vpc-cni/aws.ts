import type { ClaimsFor } from '../../claim.ts';

export const aws = {
  'aws.summary': {
    support: 'yes',
    value: 'Built by AWS and the default on EKS',
    detail:
      'AWS provides the plugin, supports it and by default installs it on EKS clusters without Auto Mode, which has pod networking of its own. Pods have VPC addresses, as many as the instance type allows, so VPC Flow Logs and VPC routing apply to them. On EC2 nodes they share the security groups of the node by default, and load balancers reach them directly once IP targets are asked for. AWS supports no other CNI on EC2 nodes, and Fargate nodes take no other. It is incompatible with EKS Hybrid Nodes, and it is not among the CNIs of EKS Anywhere.',
    sources: [
      { document: 'eks-best-practices/networking-index', lines: [53, 57, 59] },
      {
        document: 'eks-best-practices/loadbalancing',
        lines: [
          [108, 110],
          [132, 140],
        ],
        passage: 'IP targets',
      },
      {
        document: 'eks-user-guide/alternate-cni-plugins',
        lines: [14],
        passage: 'Support on EC2 nodes, Fargate',
      },
      {
        document: 'eks-user-guide/managing-vpc-cni',
        lines: [[13, 18]],
        passage: 'Networking included in Auto Mode',
      },
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni' },
      { document: 'eks-anywhere/cni', lines: [[18, 19]], passage: 'CNIs of EKS Anywhere' },
    ],
    reviewed: '2026-11-29',
  },
  'aws.eks-default': {
    support: 'yes',
    value: 'Preinstalled, and offered as managed add-on vpc-cni',
    detail:
      'A new EKS cluster without Auto Mode comes with the VPC CNI by default; `bootstrapSelfManagedAddons: false`, to be set as it is created, spares it, CoreDNS and kube-proxy alike. Hybrid nodes do not run it. The console and eksctl (v0.184.0 or newer, with its default add-ons on) install it as the managed add-on `vpc-cni`; elsewhere, by the user guide, it is self-managed: settings and upgrades are yours. In the add-on, EKS resets the fields it manages every 15 minutes, such as image, probes and volumes. Warm-pool variables and CNI modes are not managed; they outlast an update that resolves conflicts with `PRESERVE`. EKS does not upgrade it on its own; AWS advises one minor version at a time. Auto Mode has networking of its own.',
    conflict: {
      about: 'whether an update of the add-on keeps warm targets set by hand',
      statements: [
        {
          says: 'A note in the guide to the plugin says that they are not managed and are kept.',
          source: {
            document: 'eks-best-practices/vpc-cni',
            lines: [[136, 140]],
            passage: 'Managed fields',
          },
        },
        {
          says: 'The guide to saving addresses warns that an update of the CNI resets them to defaults.',
          source: {
            document: 'eks-best-practices/ip-optimization-strategies',
            lines: [[87, 99]],
            passage: 'Warm pool',
          },
        },
        {
          says: 'The user guide keeps values of your own with `--resolve-conflicts PRESERVE`, or where an update is to change none and may fail; else they are overwritten.',
          source: {
            document: 'eks-user-guide-2024/eks-networking-add-ons',
            lines: [254],
            passage: 'Updating the add-on',
          },
        },
      ],
      believed:
        'The user guide, because it describes the update itself and names the option that decides. The warning follows an instruction to edit the manifest, so we read it as one for installations without the add-on.',
    },
    sources: [
      {
        document: 'eks-best-practices/vpc-cni',
        lines: [
          [124, 167],
          [199, 201],
        ],
      },
      {
        document: 'eks-user-guide/managing-vpc-cni',
        lines: [[13, 20]],
        passage: 'Auto Mode, EC2 nodes',
      },
      { document: 'eks-user-guide-2024/create-cluster', lines: [21, [235, 241]] },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [254, [257, 262]],
        passage: 'Updating the add-on',
      },
      {
        document: 'eks-user-guide/eks-networking-add-ons',
        lines: [[30, 38]],
        passage: 'Add-on in the console, self-managed copy elsewhere; hybrid nodes',
      },
      { document: 'eksctl/addons', lines: [[298, 300]], passage: 'Add-ons with eksctl' },
    ],
    reviewed: '2026-11-29',
  },
  'aws.fargate': {
    support: 'yes',
    value: 'The only CNI for Fargate, already on its nodes',
    detail:
      'A copy of the VPC CNI comes with each Fargate node. You do not update it, and the `aws-node` DaemonSet of the cluster leaves Fargate nodes out. Security groups for pods work; a pod that no SecurityGroupPolicy selects has the cluster security group, and a policy without that group has to bring its minimum rules and rules for image pulls. Pods that run get new groups only once recreated. The network policies of the plugin cannot be applied. DaemonSets, privileged containers, `HostPort` and `HostNetwork` are not supported, the instance metadata service is out of reach, and load balancers reach the pods by IP targets only.',
    conditions: [
      'pods that match a Fargate profile, in private subnets with no direct route to an internet gateway',
      'a NAT gateway for AWS services, unless the cluster is one without outbound internet access',
      'DNS resolution and DNS hostnames enabled for the VPC',
      'as of December 2024, not in GovCloud Regions, on Outposts, in Local Zones or in Wavelength',
    ],
    because:
      'a pod there has to match a Fargate profile, the VPC needs DNS and mostly a NAT gateway, and a direct route to an internet gateway and, as of December 2024, GovCloud are ruled out.',
    sources: [
      {
        document: 'eks-user-guide-2024/fargate',
        lines: [21, 39, [41, 44], 47, 49, [54, 55], 57],
      },
      {
        document: 'eks-user-guide/alternate-cni-plugins',
        lines: [14],
        passage: 'No other CNI on Fargate',
      },
      {
        document: 'eks-user-guide/cni-network-policy',
        lines: [41],
        passage: 'No network policy on Fargate',
      },
      {
        document: 'vpc-cni/aws-k8s-cni',
        lines: [[392, 397]],
        passage: 'DaemonSet excludes Fargate nodes',
      },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [17],
        passage: 'Nodes on EC2 and Fargate',
      },
      {
        document: 'eks-best-practices/sgpp',
        lines: [124, 150, 166],
        passage: 'Security groups on Fargate',
      },
      {
        document: 'eks-user-guide/managing-vpc-cni',
        lines: [22],
        passage: 'A copy with each Fargate node',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.auto-mode': {
    support: 'yes',
    value: 'Part of Auto Mode and managed by AWS',
    detail:
      'Auto Mode includes pod networking that AWS manages. The `aws-node` DaemonSet leaves its nodes out, and a NodeClass replaces the options of the plugin. For IPv4 its nodes use /28 prefixes, and single addresses once the subnet has none left or, by a newer copy of its page, by choice (`"32"`); for IPv6 a /80. A node takes 110 pods at most. `networkInterfaces` fixes addresses at launch, without IPv6. NetworkPolicy, ClusterNetworkPolicy and ApplicationNetworkPolicy, DNS names (on these nodes alone) included, work once `enable-network-policy-controller` is set. SecurityGroupPolicy works from Kubernetes 1.36 by its page; others exclude it. ENIConfig, warm-pool settings and other options of the plugin, multi-NIC pods, conntrack timers and policy events in CloudWatch are not supported.',
    conditions: [
      'network policy enabled through the `amazon-vpc-cni` ConfigMap, where wanted',
      'ClusterNetworkPolicy: Kubernetes 1.29 or newer, according to blog posts',
      'Kubernetes 1.36 or newer for security groups of single pods',
      'network policy in IPv6 clusters: `enableV4Egress: false`, as policy spares the interface for IPv4 egress',
    ],
    because:
      'in IPv6 clusters network policy does not reach the interface for IPv4 egress, which a field of the NodeClass leaves out.',
    conflict: {
      about: 'what enables network policy there',
      statements: [
        {
          says: 'The best-practices page writes the key `enable-network-policy` and wants `networkPolicy` in the NodeClass too.',
          source: {
            document: 'eks-best-practices/automode',
            lines: [[153, 173]],
            passage: 'ConfigMap and NodeClass',
          },
        },
        {
          says: 'The user guide writes `enable-network-policy-controller` and calls the step in the NodeClass optional.',
          source: {
            document: 'eks-user-guide/auto-net-pol',
            lines: [
              [55, 61],
              [73, 75],
            ],
            passage: 'ConfigMap and NodeClass',
          },
        },
        {
          says: 'The public code of the policy controller reads the longer key.',
          source: { document: 'network-policy-controller/configmap', lines: [9], passage: 'Key' },
        },
      ],
      believed:
        'The longer key, as the code of the controller looks for it. On the NodeClass we follow the user guide too, which goes through the steps one by one.',
    },
    sources: [
      {
        document: 'eks-user-guide/auto-networking',
        lines: [
          [14, 16],
          [22, 30],
          [36, 52],
          [58, 68],
        ],
        passage: 'NodeClass, limits and prefixes',
      },
      {
        document: 'eks-user-guide/managing-vpc-cni',
        lines: [[13, 18]],
        passage: 'Networking included in Auto Mode',
      },
      {
        document: 'eks-user-guide/auto-net-pol',
        lines: [[47, 67], [106, 125], 163, 212],
        passage: 'Switch, kinds of policy, DNS names',
      },
      {
        document: 'vpc-cni/aws-k8s-cni',
        lines: [[392, 397]],
        passage: 'DaemonSet excludes Auto Mode nodes',
      },
      { document: 'web/aws-amazon-com-blogs-containers-amazon-eks-introduces-enhanc' },
      { document: 'web/dev-to-aws-builders-amazon-eks-enhanced-network-policies' },
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-auto-sgp' },
      {
        document: 'eks-user-guide-2026/create-node-class',
        passage:
          'Prefix size in the specification; maximum Pod density; separate subnets and security groups for Pods; IPv4 egress; static network interfaces',
      },
      {
        document: 'web/docs-aws-amazon-com-us-us-eks-latest-userguide-create-node-c',
        passage: 'Single addresses',
      },
      {
        document: 'eks-user-guide/pod-multiple-network-interfaces',
        lines: [[186, 188]],
        passage: 'Multi-NIC in Auto Mode',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.eks-anywhere': {
    support: 'no',
    value: 'EKS Anywhere supports Cilium and Kindnet, not this plugin',
    detail:
      'EKS Anywhere supports Cilium and Kindnet, and the VPC CNI is not among them: it is designed for nodes that are EC2 instances, whose ENIs hold the addresses of the pods. A cluster has one of the two, and EKS Anywhere does not switch between them after its creation. With the deprecated `skipUpgrade` field its Cilium, which each new cluster gets, may be replaced by another CNI; the page names none.',
    because: 'the page also lets Cilium be replaced by a CNI that EKS Anywhere does not bring.',
    sources: [
      {
        document: 'eks-anywhere/cni',
        lines: [
          [18, 19],
          [60, 61],
          [289, 300],
        ],
        passage: 'Supported CNIs, and another in place of Cilium',
      },
      {
        document: 'vpc-cni/cni-proposal',
        lines: [[22, 25]],
        passage: 'Addresses from the ENIs of EC2 instances',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.hybrid-nodes': {
    support: 'no',
    value: 'Incompatible; AWS supports Cilium on Hybrid Nodes',
    detail:
      'The user guide calls the VPC CNI incompatible with Hybrid Nodes. It is still installed by default in such a cluster, but its DaemonSet avoids nodes whose compute type label says `hybrid`. AWS supports a Cilium build of its own there. With the Hybrid Nodes gateway, ClusterIP traffic from cloud pods to pods on hybrid nodes requires `AWS_VPC_K8S_CNI_EXCLUDE_SNAT_CIDRS` with the pod ranges of the hybrid nodes; traffic to the address of a pod does not.',
    sources: [
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni' },
      {
        document: 'vpc-cni/aws-k8s-cni',
        lines: [[392, 397]],
        passage: 'DaemonSet excludes hybrid nodes',
      },
      { document: 'eks-user-guide/managing-vpc-cni', lines: [22], passage: 'Not for hybrid nodes' },
      {
        document: 'eks-user-guide/eks-networking-add-ons',
        lines: [[37, 38]],
        passage: 'Still installed with hybrid nodes',
      },
      {
        document: 'eks-user-guide/hybrid-nodes-gateway-cni',
        lines: [[88, 108]],
        passage: 'SNAT on cloud nodes',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.hybrid-nodes-gateway': {
    support: 'partial',
    missing: 'the hybrid nodes themselves, where the gateway takes the EKS build of Cilium alone',
    value: 'Required on cloud nodes, unusable on hybrid nodes',
    detail:
      'The gateway requires the VPC CNI on its own nodes and on the other cloud nodes, because it relies on native routing in the VPC. For its own nodes the guide recommends Auto Mode. At the other end it supports only the EKS build of Cilium with VTEP, and the VPC CNI is incompatible with hybrid nodes. ClusterIP traffic from cloud pods to pods on hybrid nodes requires their ranges to be left out of SNAT; traffic to the address of a pod does not. The tunnels do not encrypt.',
    conditions: [
      'for ClusterIPs: `AWS_VPC_K8S_CNI_EXCLUDE_SNAT_CIDRS` with the pod ranges of the hybrid nodes',
      'EKS build of Cilium on hybrid nodes, 1.17.13-1, 1.18.8-1 or 1.19.2-1 or later, with `vtep.enabled=true` and `l7Proxy=false`, its DaemonSet restarted after that',
      'source/destination check off on the primary ENI of gateway nodes',
      'EC2 rights for the gateway, to read and change route tables of the VPC and to read instances',
      'at least two gateway nodes, labelled as the guide has it',
      'UDP 8472 open between gateway and hybrid nodes, over VPN or Direct Connect',
      'a gateway for each cluster, in a Region that has Hybrid Nodes, outside China',
      'a cluster of the IPv4 family, with RFC 1918 ranges for nodes and pods on premises',
    ],
    because:
      'the guides also ask for RFC 1918 ranges on premises, a Region with Hybrid Nodes, the right to read instances, two nodes with a label and a restart of Cilium.',
    sources: [
      {
        document: 'eks-user-guide-2024/hybrid-nodes',
        lines: [58],
        passage: 'Address family, ranges on premises',
      },
      {
        document: 'eks-user-guide/hybrid-nodes-gateway-getting-started',
        lines: [
          [20, 28],
          [134, 139],
        ],
        passage: 'Prerequisites; number, labels and source/destination check of gateway nodes',
      },
      {
        document: 'eks-user-guide/hybrid-nodes-gateway-overview',
        lines: [27, [34, 38], 47, 50, 60, [72, 74]],
        passage: 'How it works, Regions and limits',
      },
      {
        document: 'eks-user-guide/hybrid-nodes-gateway-cni',
        lines: [13, [20, 25], 46, [54, 68], [88, 108]],
        passage: 'Settings of Cilium, and SNAT on cloud nodes',
      },
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni' },
    ],
    reviewed: '2026-11-29',
  },
  'aws.eni-mode': {
    support: 'yes',
    value: 'Pod addresses belong to ENIs; no setting turns that off',
    detail:
      'On EC2 nodes each pod outside the host network has an address that belongs to an ENI: a secondary address of an ENI of the node, one address out of a prefix on it or, with security groups of its own, the primary address of a branch ENI. A multi-NIC pod has one on each network card. Among the variables in the README none turns that off. Beside it a pod may hold a second address for egress, which SNAT replaces with one of the node: one from 169.254.172.0/22 in IPv6 clusters (`ENABLE_V4_EGRESS`, default `true`), or one from fd00::ac:00/118 in IPv4 clusters with `ENABLE_V6_EGRESS=true` in both containers, if the primary ENI of the node has an IPv6 address. A change of either variable reaches new pods only.',
    conditions: [
      'EC2 rights for `aws-node`; in IPv4 without subnet discovery, `ENABLE_IMDS_ONLY_MODE=true` and all attached before will do',
      'as many addresses as the instance type grants',
      'prefixes, which IPv6 clusters require, and branch ENIs: Nitro instances',
    ],
    because:
      'a pod can hold a second address for egress, and the plugin takes the room of the instance type, Nitro for prefixes and branch ENIs, and EC2 rights, which by the code one mode spares in IPv4 alone.',
    sources: [
      {
        document: 'vpc-cni/cni-proposal',
        lines: [[22, 33], 41],
        passage: 'Secondary addresses, and their number',
      },
      { document: 'vpc-cni/iam-policy', lines: [3], passage: 'Rights' },
      {
        document: 'eks-user-guide/managing-vpc-cni',
        lines: [20],
        passage: 'A VPC address for each pod',
      },
      {
        document: 'vpc-cni/readme',
        lines: [[45, 54], 500, [556, 570]],
        passage: 'What the plugin does, prefixes and branch ENIs',
      },
      {
        document: 'vpc-cni/readme',
        lines: [[148, 784]],
        passage: 'Variables, none for addresses without an ENI',
      },
      {
        document: 'vpc-cni/readme',
        lines: [
          [689, 711],
          [751, 758],
        ],
        passage: 'Second address for egress; mode without EC2 calls',
      },
      { document: 'eks-user-guide/cni-ipv6', lines: [43], passage: 'Host-local IPv4 address' },
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
          [2565, 2571],
        ],
        passage: 'Subnets and prefixes looked up in EC2',
      },
      { document: 'vpc-cni/readme', lines: [779], passage: 'Multi-homed pods' },
    ],
    reviewed: '2026-11-29',
  },
  'aws.iam': {
    value: 'AmazonEKS_CNI_Policy for IPv4, own policy for IPv6',
    detail:
      'For IPv4, `AmazonEKS_CNI_Policy` lets it create, attach, change and delete ENIs and assign addresses, on all resources. For IPv6 write one: `ec2:AssignIpv6Addresses`, six Describe actions and `ec2:CreateTags` on ENIs. With subnet discovery on, v1.22.0 and newer do not start on IPv6 without `ec2:DescribeSubnets`. Nor do v1.22.0 and, without custom networking, v1.22.1 on either family without `ec2:DescribeSecurityGroups`. `aws-node` has the node role by default; AWS advises its own by IRSA, or Pod Identity (v1.15.5), and to take the policy off the node role. Exports to CloudWatch, multi-NIC pods on IPv6 and, on the cluster role, security groups for pods take more. `ENABLE_IMDS_ONLY_MODE=true` (v1.19.6), all attached before, spares EC2 calls, by the code in IPv4 without subnet discovery.',
    default: 'The role of the node',
    conflict: {
      about: 'whether the policy for IPv6 holds `ec2:DescribeSubnets`',
      statements: [
        {
          says: 'The sample of the project has the right.',
          source: { document: 'vpc-cni/iam-policy', lines: [[49, 79]], passage: 'IPv6' },
        },
        {
          says: 'An archived page of the user guide finds it missing from the policy for IPv6 and has you add it.',
          source: {
            document: 'eks-user-guide/cni-subnet-selection',
            lines: [129],
            passage: 'Considerations',
          },
        },
      ],
      believed:
        'The project, whose sample belongs to the release compared. We take the page to speak of an older policy; both end with the right in place.',
    },
    sources: [
      { document: 'vpc-cni/iam-policy', lines: [[9, 79]] },
      {
        document: 'eks-best-practices/vpc-cni',
        lines: [[177, 187]],
        passage: 'Separate IAM role',
      },
      {
        document: 'eks-best-practices/iam',
        lines: [[1001, 1012]],
        passage: 'IRSA and Pod Identity for the plugin',
      },
      {
        document: 'network-policy-agent/readme',
        lines: [[47, 75]],
        passage: 'CloudWatch permissions',
      },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [503, 516],
          [1176, 1199],
          [1294, 1310],
          [2866, 2875],
        ],
        passage: 'Subnets and prefix looked up at the start',
      },
      {
        document: 'vpc-cni-v1-22-0/ipamd',
        lines: [
          [499, 512],
          [595, 600],
          [2869, 2878],
        ],
        passage: 'The same in v1.22.0, and groups looked up',
      },
      {
        document: 'vpc-cni-v1-22-0/awsutils',
        lines: [[680, 691]],
        passage: 'Groups looked up in v1.22.0',
      },
      {
        document: 'vpc-cni-v1-22-1/ipamd',
        lines: [[595, 602]],
        passage: 'Groups looked up in v1.22.1',
      },
      {
        document: 'vpc-cni-v1-22-1/awsutils',
        lines: [[682, 693]],
        passage: 'Error handed on in v1.22.1',
      },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3704' },
      {
        document: 'vpc-cni/cni-metrics-helper-readme',
        lines: [[3, 8]],
        passage: 'Right of the metrics helper',
      },
      { document: 'eks-best-practices/sgpp', lines: [27], passage: 'Role of the cluster' },
      {
        document: 'eks-user-guide/pod-multiple-network-interfaces',
        lines: [39],
        passage: 'Policy for multi-NIC on IPv6',
      },
      { document: 'vpc-cni/readme', lines: [[751, 758]], passage: 'Mode without EC2 calls' },
    ],
    reviewed: '2026-11-29',
  },
  'aws.node-autoscaling': {
    support: 'yes',
    value: 'Karpenter plans by its ENIs; some features take settings',
    detail:
      'Without `maxPods` or a limit by core, Karpenter counts the pods of a node by ENIs and addresses of the instance type, less ENIs for EFA alone. For AMI families without that density it is 110. It knows the resource `vpc.amazonaws.com/pod-eni`. Its formula has no prefixes and no cards beyond the default one, and leaves out the ENI that custom networking or security groups for pods take only if told so. Cluster Autoscaler finds CPU, memory and GPUs of a group at zero, other resources by tags. README and Karpenter pages cited name no startup taint; the configuration that makes the plugin ready comes once ipamd runs. A `maxPods` beyond the addresses of a node leaves pods in `ContainerCreating`. ENIs that the plugin adds take the connection tracking settings of the primary one.',
    conditions: [
      'custom networking, in the common case, or security groups for pods: `RESERVED_ENIS=1` on Karpenter; for the groups prefixes or a lower `maxPods` serve too',
      'prefixes: `spec.kubelet.maxPods` in the EC2NodeClass, for the higher density',
      'security groups for pods: `ENABLE_POD_ENI=true` first, as Karpenter waits for their resource',
      'Windows nodes: by its pages, Karpenter counts single addresses of the primary ENI, and there is no custom networking',
    ],
    default: '`RESERVED_ENIS=0`',
    because:
      'the pages of Karpenter ask for one reserved ENI under custom networking in the common case only, rule that out on Windows, and offer prefixes or a lower limit for security groups.',
    sources: [
      {
        document: 'karpenter/nodeclasses',
        lines: [
          [327, 349],
          [419, 428],
          [1067, 1072],
        ],
        passage: 'Pod density; ENIs added at runtime',
      },
      {
        document: 'vpc-cni/awsutils',
        lines: [
          [1063, 1065],
          [1084, 1107],
          [1738, 1739],
        ],
        passage: 'Connection tracking settings',
      },
      {
        document: 'karpenter/instance-types',
        lines: [
          [562, 570],
          [641, 660],
          [732, 746],
        ],
        passage: 'Pods and branch ENIs of a node',
      },
      { document: 'karpenter/settings', lines: [46] },
      { document: 'karpenter/scheduling', lines: [[109, 117]] },
      {
        document: 'karpenter/troubleshooting',
        lines: [
          [237, 251],
          [547, 554],
        ],
        passage: 'Pod density and initialisation',
      },
      {
        document: 'eks-best-practices/cluster-autoscaler',
        lines: [[500, 519]],
        passage: 'Scaling from zero',
      },
      { document: 'vpc-cni/readme', passage: 'No taint named' },
      { document: 'karpenter/nodepools', passage: 'Startup taints, none of this plugin' },
      {
        document: 'vpc-cni/aws-vpc-cni-main',
        lines: [
          [14, 33],
          [447, 466],
        ],
        passage: 'When the plugin counts as ready',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.security-groups-for-pods': {
    support: 'yes',
    value: 'Branch ENIs, capped by instance type: m5.large 9 pods',
    detail:
      'On EC2 a trunk ENI carries a branch ENI for each matching pod, by type: 9 on m5.large, none in the t family. The trunk takes the slot of an ENI, and pods on branches count towards `max-pods`. `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, the default, sends same-node traffic by the VPC, drops SNAT and rules out NodeLocal DNSCache; `standard` does not filter inside a node, and the groups of the node apply beyond the VPC under SNAT or, by one AWS guide, always beside those of the pod. Pods beyond the branches of a node stay pending, and much churn can slow their start. The groups replace those of an ENIConfig. It works with IPv6 (on EC2 from v1.16.0), on Fargate and, from Kubernetes 1.36, in Auto Mode, which other pages deny. Trunks need `AmazonEKSVPCResourceController` on the cluster role.',
    conditions: [
      'on EC2: `ENABLE_POD_ENI=true`, a Nitro instance type with trunking, and no `ENABLE_IMDS_ONLY_MODE`, which learns of no trunk',
      'Linux nodes',
      'private subnets; under `POD_SECURITY_GROUP_ENFORCING_MODE=strict` with a NAT gateway or instance for the internet',
      'existing groups, at most five in a policy and, by the default quota, for a pod, with rules for DNS to the cluster security group, inbound there too, and for probes from it',
      'on Fargate: the cluster security group in the policy, or its minimum rules and those for image pulls in yours; five groups for a pod',
      'no multi-NIC pods',
      'on EC2, by one AWS guide: a termination grace period above zero; by the user guide, up to v1.10.2 only',
      'on EC2, TCP probes with `POD_SECURITY_GROUP_ENFORCING_MODE=strict`: `DISABLE_TCP_EARLY_DEMUX=true` (v1.7.3 and Linux 4.6 or newer)',
      'beside network policy, by one AWS guide: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      'kube-proxy in IPVS mode, NodeLocal DNSCache, Calico policy, or `externalTrafficPolicy: Local` with instance targets: `POD_SECURITY_GROUP_ENFORCING_MODE=standard` (v1.11.0 or newer)',
      'after a change of `POD_SECURITY_GROUP_ENFORCING_MODE`: recycle the pods that have groups',
      'in Auto Mode: Kubernetes 1.36 or newer',
      '`ENABLE_POD_ENI` switched off again: instances replaced, as their trunk ENI stays',
    ],
    default: 'Off; `POD_SECURITY_GROUP_ENFORCING_MODE=strict` once switched on',
    since: 'v1.7.0, with IPv6 on EC2 v1.16.0',
    because:
      'early demux takes v1.7.3 and Linux 4.6, a trunk ENI outlasts its switch and escapes one mode, a quota grants five groups, and the pages ask for NAT, for DNS and probe rules and at times `standard`.',
    correction: {
      said: 'Security groups for pods do not work in IPv6 clusters',
      untrueSince: 'v1.16.0',
      now: 'They do, on EC2 nodes with v1.16.0 or newer, and from 1.7.7 where all nodes are Fargate.',
      misleads: 'teams that give up IPv6, or security groups, to keep the other',
    },
    conflict: {
      about: 'security groups for pods in IPv6 clusters',
      statements: [
        {
          says: 'The feature matrix of the README answers no in its row for IPv6.',
          source: { document: 'vpc-cni/readme', lines: [[786, 792]], passage: 'Feature matrix' },
        },
        {
          says: 'The entry for v1.16.0 lists IPv6 support as a new feature.',
          source: { document: 'vpc-cni/changelog', lines: [447], passage: 'IPv6 in v1.16.0' },
        },
        {
          says: 'The user guide names v1.16.0 as the first version for IPv6 clusters with EC2 nodes.',
          source: {
            document: 'eks-user-guide/security-groups-for-pods',
            lines: [39],
            passage: 'IPv6 clusters',
          },
        },
      ],
      believed:
        'The changelog and the user guide. The changelog records the change itself, the guide names the same version, and we take the matrix to be out of date.',
    },
    sources: [
      { document: 'vpc-cni/readme', lines: [[488, 539]], passage: 'Variables' },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [[13, 17], [38, 49], 52],
        passage: 'Nodes, IPv6, types and modes',
      },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [2659],
        passage: 'Nodes on EC2 and Fargate',
      },
      {
        document: 'vpc-resource-controller/limits',
        lines: [[7249, 7261]],
        passage: 'Branch ENIs by instance type',
      },
      {
        document: 'eks-best-practices/sgpp',
        lines: [[41, 92], [118, 120], 124, 150],
        passage: 'Enforcing modes, grace period, Fargate',
      },
      { document: 'vpc-cni/changelog', lines: [[434, 447]], passage: 'IPv6 in v1.16.0' },
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-auto-sgp' },
      {
        document: 'eks-user-guide-2026/create-node-class',
        passage: 'Separate subnets and security groups for Pods',
      },
      { document: 'eks-best-practices/sgpp', lines: [[27, 35]], passage: 'Role and max-pods' },
      { document: 'vpc-cni/ipamd', lines: [[2591, 2611]], passage: 'Slot of the trunk' },
      { document: 'vpc-resource-controller/readme', lines: [[30, 34]], passage: 'Five groups' },
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
        passage: 'Rules for DNS and probes; pending pods; beside network policy',
      },
      {
        document: 'vpc-cni/awsutils',
        lines: [[1650, 1677]],
        passage: 'No trunk ENI in IMDS-only mode',
      },
    ],
    reviewed: '2026-11-29',
  },
  'aws.vpc-flow-logs': {
    support: 'yes',
    value: 'Pod addresses appear in the logs, pod labels do not',
    detail:
      'Flow Logs record traffic that flows through the VPC, and since pods own VPC addresses, these appear. Queries to the Amazon DNS server and to instance metadata, among others, are not logged. What is sent to a secondary IPv4 address of an ENI shows the primary one in `dstaddr`, and the original only in `pkt-dstaddr`, if the log has it. Traffic between pods of one node, we infer, escapes them, except for pods with security groups of their own under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, whose traffic goes over the VPC. SNAT, on by default for IPv4 traffic out of the VPC but off in that mode, puts the node address in place of the pod address, as IPv6 clusters do for all IPv4 (`ENABLE_V4_EGRESS`). Pod addresses change as pods are replaced.',
    conditions: [
      'a flow log, created with `pkt-dstaddr` for traffic to secondary IPv4 addresses, as fields cannot be added later',
    ],
    correction: {
      said: 'VPC Flow Logs show all traffic of a pod',
      inPart: true,
      now: 'They show what flows through the VPC, queries to Amazon DNS and some other traffic aside. Traffic that is routed between pods of one node, by our inference, does not, and SNAT, on by default, gives IPv4 connections out of the VPC the node address.',
      misleads: 'investigators who take silence in the log for absence of traffic',
    },
    because:
      'a flow log has to be created first, its fields stay as they are, and of a secondary IPv4 address that was called only `pkt-dstaddr` tells.',
    sources: [
      {
        document: 'eks-best-practices/ip-optimization-strategies',
        lines: [12],
        passage: 'Visibility of pod addresses',
      },
      {
        document: 'eks-best-practices/network',
        lines: [[252, 262]],
        passage: 'Flow Logs and pods',
      },
      { document: 'eks-best-practices/networking-index', lines: [59], passage: 'VPC features' },
      {
        document: 'vpc-cni/cni-proposal',
        lines: [
          [88, 121],
          [171, 178],
        ],
        passage: 'Routes on the node, and SNAT',
      },
      { document: 'eks-best-practices/sgpp', lines: [[66, 70]], passage: 'Strict mode path' },
      { document: 'vpc-cni/readme', lines: [[231, 239]], passage: 'SNAT settings' },
      {
        document: 'web/docs-aws-amazon-com-vpc-latest-userguide-flow-logs-limitat',
        passage: 'Secondary addresses, and traffic that is not logged',
      },
      { document: 'vpc-cni/readme', lines: [[703, 709]], passage: 'IPv4 egress of IPv6 clusters' },
    ],
    reviewed: '2026-11-29',
  },
  'aws.nlb-alb-ip-targets': {
    support: 'yes',
    value: 'ALB and NLB send straight to the pod address',
    detail:
      'Both kinds of load balancer can register pod addresses as targets, which takes NodePort and kube-proxy out of the inbound path. The registration is the job of the AWS Load Balancer Controller, where target type `ip` has to be asked for because `instance` is the default. Pods of IPv6 clusters and pods on Fargate are reached by IP targets only. EKS Auto Mode brings the function along and defaults to `ip`.',
    conditions: [
      'AWS Load Balancer Controller, for NLBs v2.2.0 or newer, with target type `ip`, or EKS Auto Mode',
      'IPv6 clusters: controller v2.3.1 or newer',
      'NLBs for a Service of type LoadBalancer: the Service handed to the controller, as by `loadBalancerClass`',
      'NLBs with TCP or TLS, for pods to see the client: `preserve_client_ip.enabled=true`, off by default with IP targets',
      'in Auto Mode: NLBs with security groups, and more IAM rights for the cluster role where nodes have groups of their own',
      'in Auto Mode: no `ipBlock` in a TargetGroupBinding, and no load balancers taken over from a controller of your own',
      'on Outposts: ALB, no NLB',
    ],
    default: '`instance` with the controller, `ip` in Auto Mode',
    because:
      'NLBs take v2.2.0 of the controller and a Service handed to it, and hide TCP and TLS clients by default, Auto Mode has limits of its own, and Outposts have no NLB.',
    sources: [
      { document: 'aws-load-balancer-controller/how-it-works', lines: [[47, 48]] },
      { document: 'eks-best-practices/loadbalancing', lines: [[101, 158]] },
      {
        document: 'eks-user-guide/auto-networking',
        lines: [[77, 87]],
        passage: 'Load balancing in Auto Mode',
      },
      {
        document: 'eks-user-guide/cni-ipv6',
        lines: [59],
        passage: 'Load balancers of IPv6 clusters',
      },
      { document: 'eks-user-guide-2024/fargate', lines: [39], passage: 'IP targets on Fargate' },
      {
        document: 'eks-user-guide/eks-outposts',
        lines: [[173, 176]],
        passage: 'Load balancers on Outposts',
      },
      {
        document: 'aws-load-balancer-controller/nlb',
        lines: [18, [26, 27], [31, 33], 41, 49],
        passage: 'Prerequisites, Services of the controller, default target',
      },
      { document: 'web/docs-aws-amazon-com-elasticloadbalancing-latest-network-edit' },
    ],
    reviewed: '2026-11-29',
  },
  'aws.aws-support': {
    value: 'AWS, as for no other CNI on EC2 nodes',
    detail:
      'AWS provides the VPC CNI, the only CNI that it supports on EC2 nodes of EKS. For another one there it advises a support contract or skill of your own, and lists partners. The image for `aws-node` is built on Amazon Linux 2023, and support for other Linux distributions in custom AMIs is best-effort. On Hybrid Nodes, with which the VPC CNI is incompatible, and by subscription on EKS Anywhere, AWS supports its build of Cilium, for some of its functions. The page on other plugins has it support the core of Calico on Hybrid Nodes as well; the page on CNIs there does not.',
    because: 'the cited pages say that AWS supports the plugin, and name no support plan.',
    sources: [
      { document: 'eks-user-guide/alternate-cni-plugins', lines: [[14, 18]] },
      { document: 'eks-best-practices/networking-index', lines: [53], passage: 'Provided by AWS' },
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni' },
      {
        document: 'eks-anywhere/cilium-aws-supported',
        lines: [11],
        passage: 'Support on EKS Anywhere',
      },
      { document: 'vpc-cni/troubleshooting', lines: [[233, 235]], passage: 'Other distributions' },
    ],
    reviewed: '2026-11-29',
  },
  'aws.outposts-local-zones': {
    support: 'yes',
    value: 'Outposts with IPv4 only; Local Zones without Fargate',
    detail:
      'On Outposts the VPC CNI is the default, for IPv4 and on self-managed nodes. With the control plane in the region it comes as EKS add-on or self-managed. So it does in a local cluster on EC2 instance store, which starts with the self-managed one; there roles by IRSA or Pod Identity get no new credentials while the link to the Region is down. In a local cluster on EBS it is self-managed only, with its policy on the node role. Local Zones take managed groups, self-managed EC2 nodes and Auto Mode nodes; the user guide deploys the plugin on every EC2 node and includes networking in Auto Mode. Fargate is available in neither. The page on EC2 nodes in Local Zones is of December 2024.',
    conditions: [
      'Outposts: racks, IPv4 and self-managed nodes',
      'local clusters on Outposts with EBS: no managed add-on',
      'local clusters on Outposts: an Outpost subnet passed in at creation, and a VPC with DNS hostnames and DNS resolution, without prefixes and IPv6 ranges',
      'Auto Mode in a Local Zone: the zone opted into, and its subnet in a NodeClass',
      'load balancers: on Outposts ALB, no NLB; for Local Zones the guide names ALB',
      'clusters in the cloud: no subnet of Outposts or of a Local Zone passed in at creation',
      'no Fargate in either',
    ],
    because:
      'local clusters want an Outpost subnet at creation and a VPC with DNS, without IP prefixes and IPv6 ranges, Auto Mode a NodeClass for Local Zones, for which the guide names ALB alone.',
    sources: [
      {
        document: 'eks-user-guide/eks-outposts',
        lines: [
          [57, 60],
          [98, 101],
          [128, 131],
          [148, 161],
          [173, 176],
          [183, 186],
        ],
        passage: 'Three kinds of cluster: IP version, add-ons, default CNI',
      },
      { document: 'eks-user-guide-2024/eks-outposts-self-managed-nodes', lines: [[19, 24], 39] },
      {
        document: 'eks-user-guide-2024/eks-compute',
        lines: [[65, 74]],
        passage: 'Managed nodes on Outposts',
      },
      {
        document: 'eks-user-guide-2024/eks-outposts-local-cluster-overview',
        lines: [[618, 619]],
        passage: 'VPC of a local cluster',
      },
      {
        document: 'eks-user-guide/eks-outposts-instance-store-local-cluster-addons',
        lines: [13, [31, 44], 48],
        passage: 'Add-ons on EC2 instance store',
      },
      {
        document: 'eks-user-guide/eks-outposts-instance-store-vpc-subnet-requirements',
        lines: [[26, 27]],
        passage: 'VPC of a local cluster on EC2 instance store',
      },
      { document: 'eks-user-guide-2024/local-zones', lines: [[12, 17]] },
      { document: 'eks-user-guide-2024/fargate', lines: [55], passage: 'Places without Fargate' },
      {
        document: 'eks-user-guide/managing-vpc-cni',
        lines: [[13, 20]],
        passage: 'Plugin on each EC2 node, networking in Auto Mode',
      },
      {
        document: 'eks-user-guide/auto-local-zone',
        lines: [8, [14, 17], 27],
        passage: 'Auto Mode nodes in a Local Zone',
      },
      {
        document: 'eks-user-guide/auto-change',
        lines: [[21, 23]],
        passage: 'Local Zones in Auto Mode',
      },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'aws'>;
