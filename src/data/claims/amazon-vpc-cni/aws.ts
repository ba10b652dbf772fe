import type { ClaimsFor } from '../../claim.ts';

export const aws = {
  'aws.summary': {
    support: 'yes',
    value: 'Built by AWS and the default on EKS',
    detail:
      'AWS develops the plugin, supports it and installs it on EKS clusters by default. Because pod addresses live on ENIs, security groups, VPC Flow Logs and load balancers with IP targets work on pods without a layer in between. For EC2 nodes it is the only CNI that AWS itself supports. The reach ends at the VPC: EKS Hybrid Nodes and EKS Anywhere cannot use it.',
    sources: [
      { document: 'eks-best-practices/networking-index', lines: [[51, 61]] },
      {
        document: 'eks-best-practices/loadbalancing',
        lines: [[132, 140]],
        passage: 'IP targets',
      },
      { document: 'eks-user-guide/alternate-cni-plugins' },
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni' },
      { document: 'eks-anywhere/cni', lines: [[18, 19]], passage: 'CNIs of EKS Anywhere' },
    ],
    reviewed: '2026-11-27',
  },
  'aws.eks-default': {
    support: 'yes',
    value: 'Preinstalled, and offered as managed add-on vpc-cni',
    detail:
      'A new EKS cluster comes with the VPC CNI unless it is created with `bootstrapSelfManagedAddons: false`. By the user guide only the console installs it as the managed add-on `vpc-cni`; other tools bring a self-managed copy, whose settings and upgrades are yours. In the add-on, EKS puts the fields it manages back about every 15 minutes, among them image, probes, service account and volumes. Warm-pool variables and CNI modes are not managed; they outlast an update that resolves conflicts with `PRESERVE`. EKS never upgrades the version on its own. Auto Mode nodes run no `aws-node` pods, because networking is built into them.',
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
          says: 'The user guide has values of your own overwritten unless you pass `--resolve-conflicts PRESERVE`.',
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
      { document: 'eks-user-guide/managing-vpc-cni' },
      { document: 'eks-user-guide-2024/create-cluster', lines: [[237, 241]] },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [254],
        passage: 'Updating the add-on',
      },
      {
        document: 'eks-user-guide/eks-networking-add-ons',
        passage: 'Add-on in the console, self-managed copy elsewhere',
      },
      {
        document: 'vpc-cni/aws-k8s-cni',
        lines: [[392, 397]],
        passage: 'DaemonSet excludes Auto Mode nodes',
      },
    ],
    reviewed: '2026-11-27',
  },
  'aws.fargate': {
    support: 'yes',
    value: 'The only CNI that works on Fargate, run by AWS',
    detail:
      'Pods on Fargate are networked by a VPC CNI that AWS operates, and no other CNI can take its place. Users have no access to it: the `aws-node` DaemonSet excludes Fargate nodes. Each pod has an ENI to itself. Security groups for pods apply, and a pod that no SecurityGroupPolicy selects has the cluster security group; network policy is not enforced, so isolation between Fargate pods has to be built from these groups. DaemonSets, privileged containers, `HostPort` and `HostNetwork` are refused, and load balancers reach the pods by IP targets only.',
    conditions: ['pods in private subnets', 'not on Outposts, in Local Zones or in Wavelength'],
    because:
      'the user guide restricts Fargate pods to private subnets and keeps them out of Outposts, Local Zones and Wavelength.',
    sources: [
      { document: 'eks-user-guide-2024/fargate', lines: [[38, 57]] },
      { document: 'eks-user-guide/alternate-cni-plugins' },
      { document: 'eks-user-guide/cni-network-policy' },
      {
        document: 'vpc-cni/aws-k8s-cni',
        lines: [[392, 397]],
        passage: 'DaemonSet excludes Fargate nodes',
      },
      { document: 'eks-user-guide/security-groups-for-pods', passage: 'Nodes on EC2 and Fargate' },
      {
        document: 'eks-best-practices/sgpp',
        lines: [[122, 170]],
        passage: 'Security groups on Fargate',
      },
      { document: 'eks-user-guide/managing-vpc-cni', passage: 'A copy with each Fargate node' },
    ],
    reviewed: '2026-11-27',
  },
  'aws.auto-mode': {
    support: 'yes',
    value: 'Built into the nodes and managed by AWS',
    detail:
      'Auto Mode nodes contain VPC networking that AWS manages; the NodeClass takes the place of environment variables. They use /28 prefixes by default, and a newer copy of the NodeClass page lets you choose single addresses (`"32"`). NetworkPolicy, ClusterNetworkPolicy and ApplicationNetworkPolicy, DNS names included, work once the ConfigMap key `enable-network-policy-controller` is set. SecurityGroupPolicy works from Kubernetes 1.36; older pages still exclude it. ENIConfig, warm-pool settings, multi-NIC pods, policy events in CloudWatch and other CNIs are unavailable.',
    conditions: [
      'network policy enabled through the `amazon-vpc-cni` ConfigMap, where wanted',
      'Kubernetes 1.36 or newer for security groups of single pods',
    ],
    because: 'AWS now documents SecurityGroupPolicy for Auto Mode, from Kubernetes 1.36.',
    conflict: {
      about: 'the ConfigMap key that enables network policy',
      statements: [
        {
          says: 'The best-practices page on Auto Mode writes `enable-network-policy`.',
          source: {
            document: 'eks-best-practices/automode',
            lines: [[153, 159]],
            passage: 'ConfigMap',
          },
        },
        {
          says: 'The user guide writes `enable-network-policy-controller`.',
          source: {
            document: 'eks-user-guide/auto-net-pol',
            lines: [[55, 61]],
            passage: 'ConfigMap',
          },
        },
        {
          says: 'The public code of the policy controller reads the longer key.',
          source: { document: 'network-policy-controller/configmap', lines: [9], passage: 'Key' },
        },
      ],
      believed:
        'The longer key. It is what the code of the controller looks for, and the user guide for Auto Mode agrees.',
    },
    sources: [
      { document: 'eks-user-guide/auto-networking' },
      { document: 'eks-user-guide/auto-net-pol' },
      { document: 'eks-user-guide/create-node-class' },
      {
        document: 'vpc-cni/aws-k8s-cni',
        lines: [[392, 397]],
        passage: 'DaemonSet excludes Auto Mode nodes',
      },
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-auto-sgp' },
      {
        document: 'web/docs-aws-amazon-com-us-us-eks-latest-userguide-create-node-c',
        passage: 'Single addresses',
      },
      {
        document: 'eks-user-guide/pod-multiple-network-interfaces',
        passage: 'Multi-NIC in Auto Mode',
      },
      { document: 'eks-user-guide/alternate-cni-plugins', passage: 'Other CNIs in Auto Mode' },
    ],
    reviewed: '2026-11-27',
  },
  'aws.eks-anywhere': {
    support: 'no',
    value: 'EKS Anywhere offers Cilium and Kindnet only',
    detail:
      'The VPC CNI cannot run on EKS Anywhere, since it draws pod addresses from EC2 ENIs and clusters outside AWS have none. EKS Anywhere lets you choose between Cilium and Kindnet instead. That choice is made once, when the cluster is created.',
    sources: [
      {
        document: 'eks-anywhere/cni',
        lines: [[18, 19]],
        passage: 'Supported CNIs',
      },
      {
        document: 'vpc-cni/cni-proposal',
        lines: [[22, 25]],
        passage: 'Addresses from the ENIs of EC2 instances',
      },
    ],
    reviewed: '2026-11-27',
  },
  'aws.hybrid-nodes': {
    support: 'no',
    value: 'Incompatible; AWS supports Cilium on Hybrid Nodes',
    detail:
      'The user guide calls the VPC CNI incompatible with Hybrid Nodes, and its DaemonSet avoids nodes whose compute type label says `hybrid`. AWS supports a Cilium build of its own there: 1.17.x and 1.18.x on the archived page, with a build of 1.19.2 on a later one. On the cloud nodes of such a cluster the plugin goes on; with the Hybrid Nodes gateway, set `AWS_VPC_K8S_CNI_EXCLUDE_SNAT_CIDRS` there to the pod ranges of the hybrid nodes, or Services with backends on them fail.',
    sources: [
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni' },
      {
        document: 'vpc-cni/aws-k8s-cni',
        lines: [[392, 397]],
        passage: 'DaemonSet excludes hybrid nodes',
      },
      { document: 'eks-user-guide/managing-vpc-cni', passage: 'Not for hybrid nodes' },
      {
        document: 'eks-user-guide/hybrid-nodes-gateway-cni',
        passage: 'Builds, and SNAT on cloud nodes',
      },
    ],
    reviewed: '2026-11-27',
  },
  'aws.hybrid-nodes-gateway': {
    support: 'partial',
    missing: 'the hybrid nodes themselves, where the gateway takes the EKS build of Cilium alone',
    value: 'Required on cloud nodes, unusable on hybrid nodes',
    detail:
      'The gateway wants the VPC CNI on its own nodes and on the other cloud nodes, because it relies on native routing in the VPC: it points the routes for pods on hybrid nodes at the primary ENI of its active instance, where VXLAN tunnels begin. At the other end it supports only the EKS build of Cilium with VTEP, and the VPC CNI is incompatible with hybrid nodes. Pods reach each other by address as it is; a ClusterIP with backends on hybrid nodes works from cloud nodes only if their pod ranges are left out of SNAT. The tunnels do not encrypt.',
    conditions: [
      'for ClusterIPs: `AWS_VPC_K8S_CNI_EXCLUDE_SNAT_CIDRS` with the pod ranges of the hybrid nodes',
      'source/destination check off on the primary ENI of gateway nodes',
      'EC2 rights for the gateway, to read and change route tables of the VPC',
      'UDP 8472 open between gateway and hybrid nodes, over VPN or Direct Connect',
      'a gateway for each cluster, not in China Regions',
    ],
    sources: [
      {
        document: 'eks-user-guide/hybrid-nodes-gateway-getting-started',
        lines: [[20, 28]],
        passage: 'Prerequisites',
      },
      {
        document: 'eks-user-guide/hybrid-nodes-gateway-getting-started',
        passage: 'Source/destination check of gateway nodes',
      },
      {
        document: 'eks-user-guide/hybrid-nodes-gateway-overview',
        lines: [[34, 38], 60, [72, 74]],
        passage: 'How it works, Regions and limits',
      },
      {
        document: 'eks-user-guide/hybrid-nodes-gateway-cni',
        lines: [[91, 108]],
        passage: 'SNAT on cloud nodes',
      },
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni' },
    ],
    reviewed: '2026-11-27',
  },
  'aws.eni-mode': {
    support: 'yes',
    value: 'The only way it hands out pod addresses in the VPC',
    detail:
      'The address by which Kubernetes knows a pod always comes from an ENI. Usually that is a secondary address of an ENI of the node, or one address out of a prefix on it; a pod with security groups of its own uses the primary address of a branch ENI. No variable of the plugin turns that off. Beside it a pod may hold a second address that counts on its node only and is translated there: one from 169.254.172.0/22 in IPv6 clusters (`ENABLE_V4_EGRESS`, default `true`), or one from fd00::ac:00/118 in IPv4 clusters with `ENABLE_V6_EGRESS=true`.',
    because: 'a pod can hold a second address, local to its node, that no ENI carries.',
    sources: [
      { document: 'vpc-cni/cni-proposal', lines: [[46, 170]] },
      {
        document: 'vpc-cni/readme',
        lines: [
          [45, 54],
          [556, 566],
        ],
        passage: 'What the plugin does, prefixes and branch ENIs',
      },
      {
        document: 'vpc-cni/readme',
        lines: [[148, 784]],
        passage: 'Variables, none for addresses without an ENI',
      },
      {
        document: 'vpc-cni/readme',
        lines: [[689, 713]],
        passage: 'Second address for egress',
      },
      { document: 'eks-user-guide/cni-ipv6', passage: 'Host-local IPv4 address' },
    ],
    reviewed: '2026-11-27',
  },
  'aws.iam': {
    value: 'AmazonEKS_CNI_Policy for IPv4, own policy for IPv6',
    detail:
      'For IPv4, AWS publishes the managed policy `AmazonEKS_CNI_Policy`: 13 EC2 actions plus `ec2:CreateTags` on network interfaces. IPv6 clusters need less, but you write that policy yourself: `ec2:AssignIpv6Addresses`, six Describe actions and the tagging right. From v1.22.1 the plugin does not start on IPv6 without `ec2:DescribeSubnets`, unless subnet discovery is off. It borrows the node role by default; AWS advises a role of its own through IRSA or, from v1.15.5, EKS Pod Identity. Policy events to CloudWatch and `cni-metrics-helper` take further rights, and security groups for pods a policy on the role of the cluster.',
    default: 'The role of the node',
    conflict: {
      about: 'whether the policy for IPv6 holds `ec2:DescribeSubnets`',
      statements: [
        {
          says: 'The sample of the project has the right.',
          source: { document: 'vpc-cni/iam-policy', lines: [[49, 79]], passage: 'IPv6' },
        },
        {
          says: 'The user guide finds it missing from the policy for IPv6 and has you add it.',
          source: { document: 'eks-user-guide/cni-subnet-selection', passage: 'Considerations' },
        },
      ],
      believed:
        'The project, whose sample belongs to the release compared. The guide speaks of an older policy, and both end with the right in place.',
    },
    sources: [
      { document: 'vpc-cni/iam-policy', lines: [[9, 79]] },
      {
        document: 'eks-best-practices/vpc-cni',
        lines: [[177, 187]],
        passage: 'Separate IAM role',
      },
      { document: 'eks-best-practices/iam', lines: [1012] },
      {
        document: 'network-policy-agent/readme',
        lines: [[47, 75]],
        passage: 'CloudWatch permissions',
      },
      {
        document: 'vpc-cni/ipamd',
        lines: [[503, 511]],
        passage: 'Subnets looked up at the start on IPv6',
      },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3704' },
      {
        document: 'vpc-cni/cni-metrics-helper-readme',
        lines: [[3, 8]],
        passage: 'Right of the metrics helper',
      },
      { document: 'eks-best-practices/sgpp', lines: [27], passage: 'Role of the cluster' },
    ],
    reviewed: '2026-11-27',
  },
  'aws.node-autoscaling': {
    support: 'yes',
    value: 'Karpenter plans by its ENIs; some features take settings',
    detail:
      'Where you set no `maxPods`, Karpenter counts the pods of a node by ENIs and addresses of the instance type, and it knows the resource `vpc.amazonaws.com/pod-eni`. It does not see that custom networking or security groups for pods take an ENI away, nor prefixes, nor cards beyond the default one. Cluster Autoscaler finds CPU, memory and GPUs of a group at zero by itself and other resources by tags; the AWS guide to it does not mention the CNI. No document read asks for a startup taint: the plugin copies its configuration to the node, on which the kubelet counts it as ready, only once ipamd runs.',
    conditions: [
      'custom networking or security groups for pods: `RESERVED_ENIS=1` on Karpenter',
      'prefixes: `spec.kubelet.maxPods` in the EC2NodeClass, for the higher density',
      'security groups for pods: `ENABLE_POD_ENI=true` first, as Karpenter waits for their resource',
      'Windows nodes: Karpenter counts single addresses of one ENI',
    ],
    default: '`RESERVED_ENIS=0`',
    sources: [
      {
        document: 'karpenter/nodeclasses',
        lines: [
          [337, 349],
          [419, 424],
        ],
        passage: 'Pod density',
      },
      {
        document: 'karpenter/instance-types',
        lines: [
          [562, 570],
          [641, 660],
          [732, 742],
        ],
        passage: 'Pods and branch ENIs of a node',
      },
      { document: 'karpenter/settings', lines: [46] },
      { document: 'karpenter/scheduling', lines: [[109, 117]] },
      {
        document: 'karpenter/troubleshooting',
        lines: [
          [239, 251],
          [547, 554],
        ],
        passage: 'Pod density and initialisation',
      },
      {
        document: 'eks-best-practices/cluster-autoscaler',
        lines: [[500, 519]],
        passage: 'Scaling from zero, without a word on the CNI',
      },
      {
        document: 'vpc-cni/aws-vpc-cni-main',
        lines: [
          [17, 33],
          [447, 466],
        ],
        passage: 'When the plugin counts as ready',
      },
    ],
    reviewed: '2026-11-27',
  },
  'aws.security-groups-for-pods': {
    support: 'yes',
    value: 'Branch ENIs, capped by instance type: m5.large 9 pods',
    detail:
      'On EC2 nodes a trunk ENI carries a branch ENI for each matching pod, and the instance type caps their number: 9 on m5.large, 54 on c5.4xlarge, 107 on m5.24xlarge, none on t3. The trunk takes the slot of an ordinary ENI, and pods on branches count towards `max-pods`. `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, the default, sends even same-node traffic through the VPC, drops SNAT and rules out NodeLocal DNSCache; `standard` leaves traffic inside a node unfiltered, and SNAT puts traffic out of the VPC under the groups of the node. IPv6 works since v1.16.0. Fargate needs no branch ENIs. Auto Mode brings its own from Kubernetes 1.36; older pages exclude it. The cluster role needs `AmazonEKSVPCResourceController`.',
    conditions: [
      'on EC2: a Nitro instance type with trunking',
      'Linux nodes',
      'private subnets',
      'at most five groups in a policy',
      'no multi-NIC pods',
      'TCP probes with `POD_SECURITY_GROUP_ENFORCING_MODE=strict`: `DISABLE_TCP_EARLY_DEMUX=true`',
      'kube-proxy in IPVS mode: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      'in Auto Mode: Kubernetes 1.36 or newer',
    ],
    default: 'Off; `POD_SECURITY_GROUP_ENFORCING_MODE=strict` once switched on',
    since: 'v1.7.0, with IPv6 v1.16.0',
    because:
      'AWS offers it on Fargate and, from Kubernetes 1.36, in Auto Mode, and asks for private subnets, a setting for TCP probes, and `POD_SECURITY_GROUP_ENFORCING_MODE=standard` with IPVS.',
    correction: {
      said: 'Security groups for pods do not work in IPv6 clusters',
      untrueSince: 'v1.16.0',
      now: 'They do, on EC2 nodes with v1.16.0 or newer.',
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
        'The changelog and the user guide. The changelog records the change itself, the guide names the same version, and the matrix was left as it had been.',
    },
    sources: [
      { document: 'vpc-cni/readme', lines: [[488, 539]], passage: 'Variables' },
      { document: 'eks-user-guide/security-groups-for-pods' },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [2659],
        passage: 'Nodes on EC2 and Fargate',
      },
      {
        document: 'vpc-resource-controller/limits',
        lines: [
          [378, 390],
          [7189, 7261],
        ],
        passage: 'Branch ENIs by instance type',
      },
      { document: 'eks-best-practices/sgpp', lines: [[41, 92]], passage: 'Enforcing modes' },
      { document: 'vpc-cni/changelog', lines: [[434, 447]], passage: 'IPv6 in v1.16.0' },
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-auto-sgp' },
      { document: 'eks-best-practices/sgpp', lines: [[27, 35]], passage: 'Role and max-pods' },
      { document: 'vpc-cni/ipamd', lines: [[2591, 2611]], passage: 'Slot of the trunk' },
      { document: 'vpc-resource-controller/readme', lines: [[30, 34]], passage: 'Five groups' },
      { document: 'eks-user-guide/pod-multiple-network-interfaces', passage: 'Not with multi-NIC' },
    ],
    reviewed: '2026-11-27',
  },
  'aws.vpc-flow-logs': {
    support: 'yes',
    value: 'Pod addresses appear in the logs, pod names do not',
    detail:
      'Flow Logs record what crosses an ENI, and since pods own VPC addresses, these appear in the records. Some traffic escapes them: pods on the same node talk without touching an ENI, except for pods with security groups of their own under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, and after SNAT only the node address shows. Records carry no pod names, and an address passes to another pod after deletion, so tracing one back takes data from the cluster.',
    correction: {
      said: 'VPC Flow Logs show all traffic of a pod',
      inPart: true,
      now: 'They show what crosses an ENI. Traffic between pods of one node is missing, and connections under SNAT appear with the node address.',
      misleads: 'investigators who take silence in the log for absence of traffic',
    },
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
      { document: 'vpc-cni/cni-proposal', lines: [[46, 170]] },
      { document: 'eks-best-practices/sgpp', lines: [[66, 82]], passage: 'Strict mode path' },
      { document: 'vpc-cni/readme', lines: [[231, 266]], passage: 'SNAT settings' },
    ],
    reviewed: '2026-11-27',
  },
  'aws.nlb-alb-ip-targets': {
    support: 'yes',
    value: 'ALB and NLB send straight to the pod address',
    detail:
      'Both kinds of load balancer can register pod addresses as targets, which takes NodePort and kube-proxy out of the inbound path. The registration is the job of the AWS Load Balancer Controller, where target type `ip` has to be asked for because `instance` is the default. Pods of IPv6 clusters and pods on Fargate are reached by IP targets only. EKS Auto Mode brings the function along and defaults to `ip`.',
    conditions: [
      'AWS Load Balancer Controller with target type `ip`, or EKS Auto Mode',
      'IPv6 clusters: controller v2.3.1 or newer',
    ],
    default: '`instance` with the controller, `ip` in Auto Mode',
    because: 'the guide to IPv6 clusters asks for v2.3.1 of the controller.',
    sources: [
      { document: 'aws-load-balancer-controller/how-it-works', lines: [[47, 48]] },
      { document: 'eks-best-practices/loadbalancing', lines: [[101, 158]] },
      { document: 'eks-user-guide/auto-networking' },
      { document: 'eks-user-guide/cni-ipv6', passage: 'Load balancers of IPv6 clusters' },
      { document: 'eks-user-guide-2024/fargate', lines: [39], passage: 'IP targets on Fargate' },
    ],
    reviewed: '2026-11-27',
  },
  'aws.aws-support': {
    value: 'AWS Support, as for no other CNI on EC2 nodes',
    detail:
      'Developer and support are the same company: AWS answers for the VPC CNI, the only CNI it supports on EC2 nodes of EKS. For another one there it advises a support contract or skill of your own, and lists partners. The images of the plugin are built on Amazon Linux 2023, and the project supports custom images of other distributions on a best-effort basis. On Hybrid Nodes, where the VPC CNI does not run, AWS supports its build of Cilium.',
    sources: [
      { document: 'eks-user-guide/alternate-cni-plugins' },
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni' },
      { document: 'vpc-cni/troubleshooting', lines: [[233, 235]], passage: 'Other distributions' },
    ],
    reviewed: '2026-11-27',
  },
  'aws.outposts-local-zones': {
    support: 'yes',
    value: 'Outposts with IPv4 only; Local Zones without Fargate',
    detail:
      'Both places can use the VPC CNI. On Outposts it is the default CNI, for IPv4 and on nodes that you manage: with the control plane in the region it comes as EKS add-on or self-managed, in a local cluster only self-managed and with its rights on the node role. That is the state of a user guide of December 2024; later changes may be missing here. In Local Zones it serves managed and self-managed EC2 nodes and, since October 2025, Auto Mode. Fargate is available in neither.',
    conditions: [
      'IPv4 and self-managed nodes on Outposts',
      'local clusters on Outposts: no managed add-on',
      'no Fargate in either',
    ],
    because:
      'only local clusters on Outposts rule out the managed add-on, and Outposts take no managed node groups.',
    sources: [
      {
        document: 'eks-user-guide-2024/eks-outposts',
        lines: [[56, 58]],
        passage: 'Two kinds of cluster',
      },
      {
        document: 'eks-user-guide-2024/eks-outposts',
        lines: [[121, 131]],
        passage: 'IP version, add-ons, default CNI',
      },
      { document: 'eks-user-guide-2024/eks-outposts-self-managed-nodes', lines: [[19, 24], 39] },
      {
        document: 'eks-user-guide-2024/eks-compute',
        lines: [[71, 74]],
        passage: 'Managed nodes on Outposts',
      },
      { document: 'eks-user-guide-2024/local-zones', lines: [[12, 17]] },
      { document: 'eks-user-guide-2024/fargate', lines: [55], passage: 'Places without Fargate' },
      { document: 'eks-user-guide/auto-local-zone' },
      {
        document: 'eks-user-guide/auto-change',
        lines: [[21, 23]],
        passage: 'Local Zones in Auto Mode',
      },
    ],
    reviewed: '2026-11-27',
  },
} as const satisfies ClaimsFor<'aws'>;
