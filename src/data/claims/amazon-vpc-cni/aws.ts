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
      'A new EKS cluster comes with the VPC CNI unless it is created with `bootstrapSelfManagedAddons: false`. For the managed add-on `vpc-cni`, EKS puts the fields it manages back about every 15 minutes, among them image, probes, service account and volumes. The warm-pool variables and the CNI modes are not managed and stay as you set them until an update. EKS never upgrades the version on its own. Auto Mode is different: networking is built into its nodes, and no `aws-node` pods run there.',
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
    ],
    reviewed: '2026-11-22',
  },
  'aws.fargate': {
    support: 'yes',
    value: 'The only CNI that works on Fargate, run by AWS',
    detail:
      'Pods on Fargate are networked by a VPC CNI that AWS operates, and no other CNI can take its place. Users have no access to it: the `aws-node` DaemonSet excludes Fargate nodes. Security groups for pods apply on Fargate, whereas network policy is not enforced there, so isolation between Fargate pods has to be built from security groups.',
    sources: [
      { document: 'eks-user-guide-2024/fargate', lines: [[38, 57]] },
      { document: 'eks-user-guide/alternate-cni-plugins' },
      { document: 'eks-user-guide/cni-network-policy' },
      {
        document: 'vpc-cni/aws-k8s-cni',
        lines: [[392, 397]],
        passage: 'DaemonSet excludes Fargate nodes',
      },
    ],
    reviewed: '2026-11-22',
  },
  'aws.auto-mode': {
    support: 'yes',
    value: 'Built into the nodes and managed by AWS',
    detail:
      'Auto Mode nodes contain VPC networking that AWS manages; the NodeClass takes the place of environment variables, and /28 prefixes are the default. NetworkPolicy, ClusterNetworkPolicy and ApplicationNetworkPolicy, DNS names included, work after the policy controller is enabled. The ConfigMap key for that is `enable-network-policy-controller`. SecurityGroupPolicy, ENIConfig, warm-pool settings, multi-NIC and other CNIs are unavailable.',
    conditions: ['network policy enabled through the `amazon-vpc-cni` ConfigMap, where wanted'],
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
    ],
    reviewed: '2026-11-22',
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
    ],
    reviewed: '2026-11-22',
  },
  'aws.hybrid-nodes': {
    support: 'no',
    value: 'Incompatible; AWS supports Cilium on Hybrid Nodes',
    detail:
      'The user guide calls the VPC CNI incompatible with Hybrid Nodes, and its DaemonSet avoids nodes whose compute type label says `hybrid`. AWS supports Cilium there, in versions 1.17.x and 1.18.x on the copy we read.',
    sources: [
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni' },
      {
        document: 'vpc-cni/aws-k8s-cni',
        lines: [[392, 397]],
        passage: 'DaemonSet excludes hybrid nodes',
      },
    ],
    reviewed: '2026-11-22',
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
      'For IPv4, AWS publishes the managed policy `AmazonEKS_CNI_Policy`, which holds 13 EC2 actions plus `ec2:CreateTags` on network interfaces. IPv6 clusters need less, but you write that policy yourself: `ec2:AssignIpv6Addresses`, several Describe actions and the tagging right. The plugin borrows the node role by default; AWS advises a separate role through IRSA or, from v1.15.5, EKS Pod Identity. Sending policy logs to CloudWatch and security groups for pods take further permissions.',
    default: 'The role of the node',
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
        lines: [[47, 82]],
        passage: 'CloudWatch permissions',
      },
    ],
    reviewed: '2026-11-22',
  },
  'aws.security-groups-for-pods': {
    support: 'yes',
    value: 'Branch ENIs, capped by instance type: m5.large 9 pods',
    detail:
      'On EC2 nodes a trunk ENI carries a branch ENI for each matching pod, and the instance type caps their number: 9 on m5.large, 54 on c5.4xlarge, 107 on m5.24xlarge, none on t3. In `strict` mode, the default, even same-node traffic passes the VPC, SNAT is dropped and NodeLocal DNSCache is ruled out; `standard` leaves traffic inside a node unfiltered. IPv6 works since v1.16.0. Pods on Fargate can have groups of their own, too. The cluster role needs `AmazonEKSVPCResourceController`.',
    conditions: [
      'on EC2: a Nitro instance type with trunking',
      'Linux nodes',
      'at most five groups in a policy',
      'neither multi-NIC pods nor Auto Mode',
    ],
    default: 'Off; `strict` mode once switched on',
    since: 'v1.7.0, with IPv6 v1.16.0',
    because: 'the user guide offers the feature on Fargate as well as on EC2 nodes.',
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
          source: { document: 'vpc-cni/changelog', lines: [464], passage: 'IPv6 in v1.16.0' },
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
      { document: 'vpc-cni/changelog', lines: [[451, 464]], passage: 'IPv6 in v1.16.0' },
    ],
    reviewed: '2026-11-22',
  },
  'aws.vpc-flow-logs': {
    support: 'yes',
    value: 'Pod addresses appear in the logs, pod names do not',
    detail:
      'Flow Logs record what crosses an ENI, and since pods own VPC addresses, these appear in the records. Some traffic escapes them: pods on the same node talk without touching an ENI, except for pods with security groups in `strict` mode, and after SNAT only the node address shows. Records carry no pod names, and an address passes to another pod after deletion, so tracing one back takes data from the cluster.',
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
    ],
    reviewed: '2026-11-22',
  },
  'aws.nlb-alb-ip-targets': {
    support: 'yes',
    value: 'ALB and NLB send straight to the pod address',
    detail:
      'Both kinds of load balancer can register pod addresses as targets, which takes NodePort and kube-proxy out of the inbound path. The registration is the job of the AWS Load Balancer Controller, where target type `ip` has to be asked for because `instance` is the default. EKS Auto Mode brings the function along and defaults to `ip`.',
    conditions: ['AWS Load Balancer Controller with target type `ip`, or EKS Auto Mode'],
    default: '`instance` with the controller, `ip` in Auto Mode',
    sources: [
      { document: 'aws-load-balancer-controller/how-it-works', lines: [[47, 48]] },
      { document: 'eks-best-practices/loadbalancing', lines: [[101, 158]] },
      { document: 'eks-user-guide/auto-networking' },
    ],
    reviewed: '2026-11-22',
  },
  'aws.aws-support': {
    value: 'AWS Support, as for no other CNI on EC2 nodes',
    detail:
      'Developer and support are the same company: AWS answers for the VPC CNI, the only CNI it supports on EC2 nodes of EKS. Whoever runs another one there is sent to the vendor of that CNI. On Hybrid Nodes, where the VPC CNI does not run, the support of AWS goes to Cilium.',
    sources: [
      { document: 'eks-user-guide/alternate-cni-plugins' },
      { document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni' },
    ],
    reviewed: '2026-11-22',
  },
  'aws.outposts-local-zones': {
    support: 'yes',
    value: 'Outposts with IPv4 only; Local Zones without Fargate',
    detail:
      'Both places can use the VPC CNI. On Outposts it is the default, limited to IPv4 and installed as a self-managed add-on, according to a copy of the user guide from December 2024; later changes may be missing here. In Local Zones it serves EC2 node groups as well as Auto Mode, while Fargate is not available.',
    conditions: ['IPv4 and a self-managed add-on on Outposts', 'no Fargate in Local Zones'],
    sources: [
      { document: 'eks-user-guide-2024/eks-outposts', lines: [[121, 131]] },
      { document: 'eks-user-guide/auto-local-zone' },
    ],
    reviewed: '2026-11-22',
  },
} as const satisfies ClaimsFor<'aws'>;
