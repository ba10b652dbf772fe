import type { Mode } from '../mode.ts';

const noPolicy = {
  document: 'eks-user-guide/cni-network-policy',
  lines: [41],
  passage: 'Fargate',
} as const;
const nodesLeftOut = {
  document: 'vpc-cni/aws-k8s-cni',
  lines: [
    [160, 165],
    [392, 397],
  ],
  passage: 'aws-node, and the nodes that it leaves out',
} as const;
const agent = {
  document: 'vpc-cni/aws-k8s-cni',
  lines: [
    [160, 165],
    [316, 397],
  ],
  passage: 'Agent and its nodes',
} as const;
const outbound = {
  document: 'eks-user-guide/external-snat',
  lines: [14, 18],
  passage: 'Outbound traffic',
} as const;
const computeTypes = {
  document: 'eks-user-guide/workloads-add-ons-available-eks',
  passage: 'Compatible compute types',
} as const;
const ownEni = { document: 'eks-user-guide-2024/fargate', lines: [38], passage: 'ENI' } as const;
const onePod = {
  document: 'eks-user-guide-2024/fargate-pod-configuration',
  lines: [31],
  passage: 'One pod on a node',
} as const;
const withNode = {
  document: 'eks-user-guide/managing-vpc-cni',
  lines: [22],
  passage: 'Version on each Fargate node',
} as const;
const exclusions = {
  document: 'eks-user-guide-2024/fargate',
  lines: [[42, 44], 57],
  passage: 'What is excluded',
} as const;
const ipTargets = {
  document: 'eks-user-guide-2024/fargate',
  lines: [[39, 40]],
  passage: 'IP targets',
} as const;
const kubeProxy = {
  document: 'eks-user-guide-2024/fargate-pod-configuration',
  lines: [42],
  passage: 'kube-proxy',
} as const;
const flowLogs = {
  document: 'eks-best-practices/network',
  lines: [[252, 262]],
  passage: 'Flow Logs',
} as const;
const podIdentity = {
  document: 'eks-user-guide-2024/service-accounts',
  lines: [[255, 259]],
  passage: 'EKS Pod Identity restrictions',
} as const;
const sharedGroups = {
  document: 'eks-best-practices/sgpp',
  lines: [[122, 170]],
  passage: 'Fargate',
} as const;

export const eksFargate = {
  name: 'EKS Fargate',
  short: 'Fargate',
  summary:
    'Each pod runs in a virtual machine of its own with an ENI that it shares with no other pod, and with a version of the VPC CNI that you do not update.',
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
      name: 'selectors',
      value: 'namespace=my-namespace,labels={key=value}',
      where: 'Fargate profile',
    },
    { name: 'subnets', value: 'IDs of private subnets', where: 'Fargate profile' },
    {
      name: 'securityGroups.groupIds',
      value: 'up to five groups',
      where: '`SecurityGroupPolicy`; without one, the cluster security group',
    },
  ],
  setup: [
    {
      step: 'Create a profile that selects pods by namespace and, where you like, by labels. A pod execution role must exist for it.',
      language: 'bash',
      code: `eksctl create fargateprofile --cluster my-cluster --name my-fargate-profile \\
  --namespace my-namespace --labels key=value`,
    },
    {
      step: 'If the cluster is to have no EC2 nodes, give CoreDNS a profile too; put in account, role and private subnets.',
      language: 'bash',
      code: `aws eks create-fargate-profile --fargate-profile-name coredns --cluster-name my-cluster \\
  --pod-execution-role-arn arn:aws:iam::111122223333:role/AmazonEKSFargatePodExecutionRole \\
  --selectors namespace=kube-system,labels={k8s-app=kube-dns} \\
  --subnets subnet-0000000000000001 subnet-0000000000000002`,
    },
    {
      step: 'Take the annotation that ties CoreDNS to EC2 off its pods, so that they start on Fargate.',
      language: 'bash',
      code: `kubectl patch deployment coredns -n kube-system --type json \\
  -p='[{"op": "remove", "path": "/spec/template/metadata/annotations/eks.amazonaws.com~1compute-type"}]'
kubectl rollout restart -n kube-system deployment coredns`,
    },
    {
      step: 'Give pods security groups of their own, the cluster security group among them unless your groups hold its minimum rules.',
      language: 'yaml',
      code: `apiVersion: vpcresources.k8s.aws/v1beta1
kind: SecurityGroupPolicy
metadata:
  name: my-fargate-sg-policy
  namespace: my-namespace
spec:
  podSelector:
    matchLabels:
      role: my-role
  securityGroups:
    groupIds:
      - cluster_security_group_id
      - my_pod_security_group_id`,
    },
    {
      step: 'Restart the pods, read the ID of the ENI from the annotation of one of them, and ask EC2 for the groups of that ENI.',
      language: 'bash',
      code: `kubectl rollout restart -n my-namespace deployment my-deployment
kubectl get pod my-pod -n my-namespace -o jsonpath='{.metadata.annotations.fargate\\.amazonaws\\.com/pod-sg}{"\\n"}'
aws ec2 describe-network-interfaces --network-interface-ids ENI_ID --query 'NetworkInterfaces[*].Groups[*]'`,
    },
  ],
  requirements: [
    'private subnets without a direct route to an internet gateway; a NAT gateway or endpoints for AWS services',
    'DNS resolution and DNS host names on in the VPC',
    'a Region other than AWS GovCloud, by the user guide of 2024',
    'pods that match a profile and ask for no host network, no host port and no privileged container',
    'IAM roles for service accounts for credentials, as pods cannot reach the instance metadata',
    'sidecars in the place of DaemonSets',
    'Linux containers that need neither Arm processors nor a GPU',
  ],
  supportedBy:
    'AWS, which patches Fargate pods from time to time and brings the plugin with each node. No other CNI can be used there.',
  same: [
    {
      features: ['networking.bgp', 'services.l2-announce', 'services.bgp-service-ips'],
      reason:
        'The plugin has no setting for it, and on Fargate neither a DaemonSet nor another CNI can take its place.',
      sources: [
        exclusions,
        { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Variables, none for these' },
      ],
    },
    {
      features: ['services.topology-aware'],
      reason: 'kube-proxy is among the components for which Fargate adds memory to each pod.',
      sources: [kubeProxy],
    },
    {
      features: ['aws.fargate'],
      reason: 'This is the mode that the answer on Fargate describes.',
      sources: [
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14] },
        { document: 'eks-user-guide-2024/fargate', lines: [[38, 57]] },
      ],
    },
    {
      features: ['aws.eks-anywhere'],
      reason: 'Fargate is compute capacity of AWS, without instances that you deploy or manage.',
      sources: [{ document: 'eks-user-guide-2024/fargate', lines: [25, [123, 124]] }],
    },
  ],
  answers: {
    'networking.native-routing': {
      support: 'yes',
      value: 'VPC address on an ENI of its own, in private subnets',
      reason:
        'The ENI belongs to the pod alone. Pods run in private subnets; one with a direct route to an internet gateway is not accepted. By the page on outbound access, IPv4 traffic out of the VPC takes the primary address of the node by default.',
      conditions: ['private subnets'],
      sources: [
        {
          document: 'eks-user-guide-2024/fargate',
          lines: [38, 47, 53],
          passage: 'ENI, and addresses of the subnets',
        },
        { document: 'eks-user-guide-2024/fargate-profile', lines: [[54, 55]], passage: 'Subnets' },
        outbound,
      ],
    },
    'networking.encapsulation': {
      support: 'no',
      value: 'No overlay, and no other CNI that could bring one',
      reason:
        'The variables of the plugin name no tunnel. Fargate takes neither another CNI nor a DaemonSet.',
      because: 'the general answer points to another CNI for an overlay, and Fargate takes none.',
      sources: [
        {
          document: 'vpc-cni/readme',
          lines: [[148, 784]],
          passage: 'Variables, none for a tunnel',
        },
        exclusions,
      ],
    },
    'networking.snat': {
      support: 'no',
      value: 'No setting; a NAT gateway towards the internet',
      reason:
        'By the page on outbound access, IPv4 traffic out of the VPC takes the primary address of the node by default, on Fargate too; IPv6 is not translated. To change that it sets a variable on `aws-node`, which avoids these nodes. AWS supports pods in private subnets only, with access to its services by a NAT gateway.',
      conditions: ['private subnets'],
      sources: [
        {
          document: 'eks-user-guide/external-snat',
          lines: [14, 16, 18, 35, 40],
          passage: 'Where it applies, and how it is set',
        },
        { document: 'vpc-cni/readme', lines: [[231, 266]], passage: 'SNAT variables' },
        nodesLeftOut,
        { document: 'eks-user-guide-2024/fargate', lines: [47], passage: 'Private subnets' },
      ],
    },
    'networking.kube-proxy-replacement': {
      support: 'no',
      value: 'kube-proxy beneath the pod; no other CNI in its place',
      reason:
        'The kube-proxy add-on is not deployed to Fargate nodes; Fargate adds memory to each pod for the components it requires, kube-proxy among them. No other CNI can be used that would take its place.',
      because:
        'no source says who runs kube-proxy there; it stands beneath the pod, and no other CNI can take its place.',
      sources: [
        kubeProxy,
        { document: 'eks-user-guide-2024/eks-networking-add-ons', lines: [4446] },
        exclusions,
      ],
    },
    'networking.kube-proxy-modes': {
      support: 'na',
      value: 'kube-proxy is part of the Fargate pod, not the add-on',
      reason:
        'The kube-proxy add-on is not deployed to Fargate nodes, so there seems to be no configuration of it to choose a mode in. Neither passage cited names the mode that Fargate uses.',
      because: 'that nothing can be set is an inference, which the value no longer states.',
      sources: [
        kubeProxy,
        { document: 'eks-user-guide-2024/eks-networking-add-ons', lines: [4446] },
      ],
    },
    'networking.ipv6': {
      support: 'yes',
      value: 'In IPv6 clusters; IPv4 is used up beneath',
      reason:
        'The pod has an IPv6 address from its subnet, and the unit under it takes one address of each family. Without a free IPv4 address in the subnet no new pod starts.',
      conditions: [
        'a cluster created for IPv6',
        'VPC and private subnets with a range of each family',
        'subnets that assign IPv6 addresses by themselves, which the guide asks of nodes',
        'route tables and security groups that serve IPv6',
        'load balancers to the pods: AWS Load Balancer Controller v2.3.1 or newer, in IP mode',
      ],
      sources: [
        {
          document: 'eks-user-guide/cni-ipv6',
          lines: [20, 32, 47, [55, 59]],
          passage: 'Family, Fargate, ranges and load balancers',
        },
        { document: 'eks-user-guide-2024/fargate', lines: [47], passage: 'Private subnets' },
        { document: 'eks-best-practices/ipv6', lines: [119] },
      ],
    },
    'networking.dual-stack': {
      support: 'no',
      value: 'One family, that of the cluster',
      reason:
        'EKS offers no dual-stack pods or Services. By the page on IPv6, which counts Fargate in, IPv6 pods reach IPv4 endpoints by translation on the node. The variables for a way out to the other family are those of `aws-node`, which leaves these nodes out.',
      sources: [
        {
          document: 'eks-user-guide/cni-ipv6',
          lines: [16, 18, [43, 44]],
          passage: 'One family, and the way out to IPv4',
        },
        { document: 'vpc-cni/readme', lines: [[689, 711]], passage: 'Egress to the other family' },
        nodesLeftOut,
      ],
    },
    'networking.windows': {
      support: 'no',
      value: 'Linux containers only',
      reason: 'The table of the user guide answers no for containers that need Windows.',
      sources: [{ document: 'eks-user-guide-2024/fargate', lines: [[96, 100]] }],
    },
    'networking.multi-interface': {
      support: 'no',
      value: 'Neither Multus nor multi-NIC can run here',
      because:
        'the page cited says that pods share no interface, which is not that a pod has just one.',
      reason:
        'Multus is another CNI plugin, and those are excluded. Multi-NIC is a variable of `aws-node`, which leaves Fargate nodes out.',
      sources: [
        exclusions,
        { document: 'eks-user-guide/cni-network-policy', lines: [64], passage: 'Multus' },
        { document: 'vpc-cni/readme', lines: [[761, 773]], passage: 'ENABLE_MULTI_NIC' },
        nodesLeftOut,
      ],
    },
    'networking.bandwidth': {
      support: 'no',
      value: 'The switch for the bandwidth plugin is out of reach',
      reason: '`ENABLE_BANDWIDTH_PLUGIN` is a variable of `aws-node`, which avoids Fargate nodes.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[589, 595]], passage: 'Bandwidth plugin' },
        nodesLeftOut,
      ],
    },
    'networking.rdma-sriov': {
      support: 'no',
      value: 'No EFA: device plugin and DRA driver have no node',
      reason:
        'The page on EFA lists Auto Mode, Karpenter, managed and self-managed nodes for its device plugin, and Fargate for neither way. Device plugin and driver are DaemonSets, which Fargate refuses.',
      sources: [
        {
          document: 'eks-user-guide/device-management-efa',
          lines: [[13, 54]],
          passage: 'Compute for both',
        },
        {
          document: 'eks-user-guide/device-management-efa',
          passage: 'Install the DRA driver; install the device plugin',
        },
        exclusions,
      ],
    },
    'networking.multicast': {
      support: 'unknown',
      searched:
        'The page on Fargate in the user guide, which does not mention multicast. The requests on the roadmap speak of the VPC CNI and of Transit Gateway, not of pods with an ENI of their own.',
      sources: [
        { document: 'eks-user-guide-2024/fargate', passage: 'No mention of multicast' },
        { document: 'web/github-com-aws-containers-roadmap-issues-1918' },
        { document: 'web/github-com-aws-containers-roadmap-issues-2517' },
      ],
    },
    'networking.chaining': {
      support: 'no',
      value: 'No second CNI beside the one of AWS',
      reason: 'To install another CNI plugin on Fargate nodes fails, says AWS.',
      sources: [
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14] },
        { document: 'eks-user-guide-2024/fargate', lines: [57, [141, 142]] },
      ],
    },
    'policy.summary': {
      support: 'no',
      value: 'No network policy; security groups instead',
      reason:
        'AWS lets policies be applied to EC2 Linux nodes only; the FAQ of the plugin says that Fargate does not support eBPF. Each pod has security groups, by default that of the cluster.',
      sources: [
        noPolicy,
        { document: 'vpc-cni/network-policy-faq', lines: [[33, 35]], passage: 'Fargate' },
        sharedGroups,
      ],
    },
    'policy.admin-network-policy': {
      support: 'no',
      value: 'Neither the upstream kinds nor that of AWS apply here',
      reason:
        'AWS lets its network policies be applied to EC2 Linux nodes only. Fargate takes no other CNI and no DaemonSet, by which another engine could read the upstream kinds.',
      because:
        'the general answer points to a kind of AWS, and network policies are not applied on Fargate.',
      sources: [noPolicy, exclusions],
    },
    'policy.l7': {
      support: 'no',
      value: 'No network policy here, at any layer',
      reason:
        'AWS lets network policies of the plugin be applied to EC2 Linux nodes only, and Fargate takes no other CNI.',
      because:
        'the general answer names layers and, in Auto Mode, DNS names, and network policies are not applied on Fargate.',
      sources: [noPolicy, exclusions],
    },
    'policy.network-sets': {
      support: 'no',
      value: 'No network policy that could use a set',
      reason:
        'AWS lets network policies of the plugin be applied to EC2 Linux nodes only, whatever ranges their rules hold.',
      because:
        'the general answer has ranges repeated in each rule, and network policies are not applied on Fargate.',
      sources: [noPolicy],
    },
    'policy.staged-audit': {
      support: 'no',
      value: 'Nothing is enforced, so nothing can be tried out',
      reason:
        'Network policies are not applied here, and the DaemonSet with the agent that logs their decisions leaves Fargate nodes out.',
      because:
        'the general answer is about flags of the agent and actions of rules, which have no effect on Fargate.',
      sources: [noPolicy, agent],
    },
    'policy.k8s-networkpolicy': {
      support: 'no',
      value: 'Not enforced for these pods',
      reason:
        'AWS lets network policies of the plugin be applied to EC2 Linux nodes only, and names Fargate nodes among those where they cannot.',
      sources: [
        noPolicy,
        { document: 'vpc-cni/network-policy-faq', lines: [[33, 35]], passage: 'Fargate' },
      ],
    },
    'policy.cluster-wide': {
      support: 'no',
      value: 'ClusterNetworkPolicy finds no agent here',
      reason:
        'AWS limits network policies to EC2 Linux nodes, and the DaemonSet with the policy agent leaves Fargate nodes out.',
      sources: [noPolicy, agent],
    },
    'policy.deny-and-order': {
      support: 'no',
      value: 'No tier is evaluated; permissions of groups add up',
      reason:
        'Order and denial belong to ClusterNetworkPolicy, and policies are not applied on Fargate. The permissions of several security groups add up.',
      sources: [
        noPolicy,
        {
          document: 'network-policy-controller/clusternetworkpolicy-types',
          lines: [
            [24, 33],
            [148, 155],
          ],
          passage: 'Tier, priority and actions',
        },
        { document: 'eks-best-practices/sgpp', lines: [104], passage: 'Rules add up' },
      ],
    },
    'policy.fqdn': {
      support: 'no',
      value: 'Names match on Auto Mode nodes only',
      reason:
        'AWS limits network policies to EC2 Linux nodes, and ties the DNS rules of an ApplicationNetworkPolicy to EC2 instances that Auto Mode launched.',
      sources: [noPolicy, { document: 'eks-user-guide/auto-net-pol', lines: [125, 212] }],
    },
    'policy.host': {
      support: 'na',
      value: 'No node that you could protect',
      reason: 'Each pod has a virtual machine for itself, and the host network is excluded.',
      sources: [{ document: 'eks-user-guide-2024/fargate', lines: [38, 44, 50] }],
    },
    'policy.service-account': {
      support: 'partial',
      missing: 'service accounts in network policy, which is not enforced here at all',
      value: 'For security groups, through SecurityGroupPolicy',
      reason:
        '`serviceAccountSelector` chooses groups as on EC2. Only for pods on EC2 does the guide have you configure the plugin first.',
      conditions: [
        'private subnets',
        'IPv6 clusters of Fargate nodes alone: v1.7.7 or newer of the plugin',
      ],
      because:
        'what security groups for pods need applies to their choice by service account as well.',
      sources: [
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [15, 39],
          passage: 'Subnets, IPv6',
        },
        {
          document: 'eks-user-guide-2025/sg-pods-example-deployment',
          lines: [10, 20, 50],
          passage: 'Selectors, and Fargate',
        },
        sharedGroups,
        noPolicy,
      ],
    },
    'policy.security-groups': {
      support: 'yes',
      value: 'On every pod: a SecurityGroupPolicy or the cluster group',
      reason:
        'A pod that matches no policy has the cluster security group. For other pods and resources of the VPC, groups of your own need rules too.',
      conditions: [
        'private subnets',
        'at most five groups for a pod, created before a policy names them',
        'the cluster security group among them, or rules for control plane, kubelet, DNS and the registry of the images',
        'pods recreated after a change',
        'IPv6 clusters of Fargate nodes alone: v1.7.7 or newer of the plugin',
      ],
      default: 'The cluster security group',
      because:
        'the guides ask for rules towards control plane, kubelet, DNS and registry, for private subnets and, in such IPv6 clusters, for a version of the plugin.',
      sources: [
        sharedGroups,
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [15, 17, 39],
          passage: 'Subnets, Fargate and IPv6',
        },
        { document: 'vpc-resource-controller/readme', lines: [[30, 34]], passage: 'Limits' },
      ],
    },
    'policy.default-deny': {
      support: 'no',
      value: 'No enforcing mode for these pods',
      reason:
        '`NETWORK_POLICY_ENFORCING_MODE` is a variable of `aws-node`, and `networkPolicy: DefaultDeny` stands in a NodeClass of Auto Mode. Fargate has neither, and policies are not applied there.',
      sources: [
        noPolicy,
        { document: 'vpc-cni/readme', lines: [[738, 748]], passage: 'Enforcing mode' },
        { document: 'eks-user-guide/create-node-class', lines: [[129, 133]] },
        nodesLeftOut,
      ],
    },
    'policy.protocols-ports': {
      support: 'no',
      value: 'No network policy whose ports would count',
      reason:
        'Policies are not applied to Fargate pods, whatever their ports. Inbound and outbound rules of security groups take their place.',
      sources: [noPolicy, sharedGroups],
    },
    'policy.imds-pod-identity': {
      support: 'na',
      value: 'No instance metadata; roles of service accounts work',
      reason:
        'Pods on Fargate cannot reach the metadata, so there is nothing to close. For credentials AWS points to IAM roles for service accounts; EKS Pod Identity does not support Fargate.',
      sources: [
        { document: 'eks-user-guide-2024/fargate', lines: [54], passage: 'Metadata' },
        podIdentity,
      ],
    },
    'policy.delegation': {
      support: 'no',
      value: 'The kinds of policy have no effect here',
      reason:
        'Whoever may write them, policies are not applied to Fargate pods. SecurityGroupPolicy, which serves Fargate pods, belongs to a namespace.',
      sources: [noPolicy, sharedGroups],
    },
    'policy.troubleshooting': {
      support: 'no',
      value: 'No policy to trace; groups are read from the pod',
      reason:
        'An annotation of the pod names its ENI, of which EC2 lists the security groups. VPC Flow Logs tell what was accepted and dropped, by address.',
      sources: [
        noPolicy,
        {
          document: 'eks-best-practices/sgpp',
          lines: [[152, 164]],
          passage: 'Groups of a Fargate pod',
        },
        flowLogs,
      ],
    },
    'aws.summary': {
      support: 'yes',
      value: 'Brought by AWS; no add-on to update and no policy',
      reason:
        'Each pod has security groups and an ENI that it shares with no other, and load balancers reach it by IP targets. Each Fargate node comes with a version of the plugin, which you do not update.',
      sources: [
        withNode,
        { document: 'eks-user-guide-2024/fargate', lines: [[38, 57]] },
        sharedGroups,
        noPolicy,
      ],
    },
    'aws.eks-default': {
      support: 'yes',
      value: 'Present on Fargate already; no add-on to manage',
      reason:
        'The table of add-ons lists `vpc-cni` for EC2 alone. A version of it comes with each Fargate node, where you do not update it.',
      sources: [
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14] },
        withNode,
        computeTypes,
      ],
    },
    'aws.auto-mode': {
      support: 'no',
      value: 'To run on Auto Mode a pod has to leave Fargate',
      because:
        'the page cited says how a pod moves from Fargate to Auto Mode, and does not put it as a rule.',
      reason:
        'Both can serve one cluster side by side while you move. The annotation `eks.amazonaws.com/compute-type: ec2` keeps a pod off Fargate, so that a NodePool takes it.',
      sources: [
        {
          document: 'eks-user-guide/auto-migrate-fargate',
          lines: [
            [11, 13],
            [149, 156],
          ],
        },
      ],
    },
    'aws.eni-mode': {
      support: 'yes',
      value: 'A whole ENI for each pod',
      reason: 'Pods share no elastic network interface, and a node has one pod.',
      sources: [ownEni, onePod],
    },
    'aws.security-groups-for-pods': {
      support: 'yes',
      value: 'SecurityGroupPolicy, on the ENI of the pod itself',
      reason:
        'That the plugin must be configured first the guide says of pods on EC2, and no pod here shares its ENI with another.',
      conditions: [
        'private subnets',
        'at most five groups for a pod, created before a policy names them',
        'the cluster security group among them, or rules for control plane, kubelet, DNS and the registry of the images',
        'pods recreated after a change of their groups',
        'IPv6 clusters of Fargate nodes alone: v1.7.7 or newer of the plugin',
      ],
      default: 'The cluster security group',
      sources: [
        sharedGroups,
        {
          document: 'eks-user-guide-2025/sg-pods-example-deployment',
          lines: [10],
          passage: 'EC2 only',
        },
        {
          document: 'eks-user-guide/security-groups-for-pods',
          lines: [15, 17, 39],
          passage: 'Subnets, Fargate and IPv6',
        },
        { document: 'vpc-resource-controller/readme', lines: [[30, 34]], passage: 'Limits' },
        { document: 'eks-user-guide-2024/fargate', lines: [38, [165, 166]] },
      ],
    },
    'aws.vpc-flow-logs': {
      support: 'yes',
      value: 'One ENI, one pod: its traffic is what is logged',
      reason:
        'It follows from one pod on a node, with an ENI that no pod shares: no neighbour hides behind the same interface, and traffic to another pod leaves it. As pods change addresses when they are replaced, AWS warns that the logs may not suffice alone.',
      conditions: ['queries to the Amazon DNS server, among others, are not logged'],
      sources: [
        ownEni,
        onePod,
        flowLogs,
        {
          document: 'web/docs-aws-amazon-com-vpc-latest-userguide-flow-logs-limitat',
          passage: 'What is not logged',
        },
      ],
      reviewed: '2026-11-29',
    },
    'aws.nlb-alb-ip-targets': {
      support: 'yes',
      value: 'The only way: IP targets for NLB and ALB',
      reason:
        'NLB and ALB work with IP targets alone, and Services are not exposed in node IP mode. The AWS Load Balancer Controller has to be told so by an annotation, as it registers instances by default.',
      conditions: [
        'AWS Load Balancer Controller, for NLBs v2.2.0 or newer, with target type `ip`',
        'IPv6 clusters: v2.3.1 or newer of the controller',
        'NLBs for a Service of type LoadBalancer: the Service handed to the controller, as by `loadBalancerClass`',
      ],
      default: '`instance` with the controller',
      because:
        'the page on NLBs wants v2.2.0 of the controller, which registers instances until an annotation asks for IP targets.',
      sources: [
        ipTargets,
        {
          document: 'eks-best-practices/loadbalancing',
          lines: [
            [108, 110],
            [151, 158],
          ],
          passage: 'Target type',
        },
        {
          document: 'eks-user-guide/private-clusters',
          lines: [142],
          passage: 'Controller with IP targets',
        },
        { document: 'eks-user-guide/cni-ipv6', lines: [59], passage: 'Load balancers' },
        {
          document: 'aws-load-balancer-controller/nlb',
          lines: [18, [26, 27], [31, 33], 41, 49],
          passage: 'Prerequisites, default target',
        },
      ],
      reviewed: '2026-11-29',
    },
    'aws.outposts-local-zones': {
      support: 'no',
      value: 'Neither, and not in Wavelength either',
      reason: 'In the state of December 2024 AWS excludes all three places for Fargate pods.',
      sources: [{ document: 'eks-user-guide-2024/fargate', lines: [55, [90, 94]] }],
      reviewed: '2026-11-29',
    },
    'aws.node-autoscaling': {
      support: 'na',
      value: 'No node groups that an autoscaler could size',
      reason: 'A node has one pod, and Fargate relieves you of deciding when to scale node groups.',
      sources: [onePod, { document: 'eks-user-guide-2024/fargate', lines: [25] }],
    },
    'aws.hybrid-nodes': {
      support: 'no',
      value: 'Fargate is capacity of AWS; no plugin on hybrid nodes',
      reason:
        'On Fargate there are no instances that you deploy or manage. On hybrid nodes the plugin is not supported.',
      because:
        'the general answer also names a variable of `aws-node`, a DaemonSet that leaves Fargate nodes out.',
      sources: [{ document: 'eks-user-guide-2024/fargate', lines: [25, [123, 124]] }, withNode],
    },
    'aws.hybrid-nodes-gateway': {
      support: 'unknown',
      searched:
        'The overview of the gateway and the page on its installation. The gateway itself runs on EC2 instances; for traffic between pods the overview names pods on EC2 nodes, and neither page names Fargate.',
      sources: [
        {
          document: 'eks-user-guide/hybrid-nodes-gateway-overview',
          passage: 'Uses and deployment',
        },
        {
          document: 'eks-user-guide/hybrid-nodes-gateway-getting-started',
          passage: 'Prerequisites and gateway nodes',
        },
      ],
    },
    'ipam.prefix-delegation': {
      support: 'na',
      value: 'An ENI for each pod, and one pod on a node',
      reason: 'Prefixes are there to raise the number of pods on a node, which is one here.',
      sources: [
        ownEni,
        onePod,
        {
          document: 'eks-best-practices/prefix-mode-linux',
          lines: [18],
          passage: 'What prefixes are for',
        },
      ],
    },
    'ipam.static-ip': {
      support: 'no',
      value: 'No setting for it, and no variable that reaches Fargate',
      reason:
        'None of the variables of the plugin ties an address to a pod, and they are set on `aws-node`, which leaves Fargate nodes out.',
      because:
        'the general answer names a cooldown of addresses, a variable of `aws-node`, which leaves Fargate nodes out.',
      sources: [
        {
          document: 'vpc-cni/readme',
          lines: [[148, 784]],
          passage: 'Variables, none for a fixed address',
        },
        nodesLeftOut,
      ],
    },
    'ipam.lb-ipam': {
      support: 'external',
      provider: 'AWS Load Balancer Controller',
      value: 'The address is that of an NLB with IP targets',
      reason:
        'For Fargate AWS names NLB and ALB, by IP targets only. The older service controller, which takes a Service by default, creates a Classic Load Balancer unless an annotation asks for an NLB.',
      conditions: [
        'AWS Load Balancer Controller with target type `ip`, by annotations on the Service',
        'IPv6 clusters: v2.3.1 or newer of the controller',
      ],
      because:
        'a Classic Load Balancer, the default of the cloud provider, is not among the load balancers that AWS names for Fargate.',
      sources: [
        ipTargets,
        {
          document: 'eks-best-practices/loadbalancing',
          lines: [
            [80, 97],
            [151, 158],
          ],
          passage: 'Controllers, and IP targets',
        },
        { document: 'eks-user-guide/cni-ipv6', lines: [59], passage: 'Load balancers' },
      ],
    },
    'ipam.ip-pools': {
      support: 'yes',
      value: 'Subnets by profile: by namespace and by labels',
      reason:
        'A profile selects pods by namespace and labels and names the subnets that they start in, those of secondary CIDRs included.',
      conditions: [
        'private subnets with no direct route to an internet gateway',
        'a new profile for every change, as profiles are fixed',
        'at most five selectors in a profile',
      ],
      because:
        'the guide to profiles accepts only private subnets with no direct route to an internet gateway.',
      sources: [
        {
          document: 'eks-user-guide-2024/fargate-profile',
          lines: [22, 28, [54, 62]],
          passage: 'Selectors and subnets',
        },
        { document: 'eks-user-guide-2024/fargate', lines: [53] },
      ],
    },
    'ipam.warm-pool': {
      support: 'na',
      value: 'One pod on a node, out of reach of the warm targets',
      because: 'the passages cited do not say whether AWS keeps addresses in reserve for Fargate.',
      reason:
        'A Fargate node has one pod, with an ENI of its own; the warm targets are variables of `aws-node`.',
      sources: [
        ownEni,
        onePod,
        {
          document: 'vpc-cni/aws-k8s-cni',
          lines: [
            [160, 165],
            [283, 286],
            [392, 397],
          ],
        },
      ],
    },
    'performance.kernel-bypass': {
      support: 'no',
      value: 'No fast path that could be switched on',
      reason:
        'Privileged containers, host networking and other CNIs are excluded, and among the variables of the plugin there is none for it.',
      sources: [
        exclusions,
        {
          document: 'vpc-cni/readme',
          lines: [[148, 784]],
          passage: 'Variables, none for a fast path',
        },
      ],
    },
    'security.wireguard': {
      support: 'no',
      value: 'No WireGuard, and no other CNI that could bring it',
      reason:
        'The variables of the plugin hold nothing for encryption. Fargate takes neither another CNI, a DaemonSet nor a privileged container.',
      because:
        'the general answer names another CNI among the ways to encrypt, and Fargate takes none.',
      sources: [
        {
          document: 'vpc-cni/readme',
          lines: [[148, 784]],
          passage: 'Variables, none for encryption',
        },
        exclusions,
      ],
    },
    'security.ipsec': {
      support: 'no',
      value: 'No IPsec, and no other CNI that could bring it',
      reason:
        'The variables of the plugin hold nothing for encryption. Fargate takes neither another CNI, a DaemonSet nor a privileged container.',
      because: 'the general answer names IPsec as a means of another CNI, and Fargate takes none.',
      sources: [
        { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Variables, none for IPsec' },
        exclusions,
      ],
    },
    'security.mtls': {
      support: 'external',
      provider: 'cert-manager with AWS Private CA, used by the application',
      value: 'Certificates by cert-manager; no Istio',
      reason:
        'Fargate is unable to support Istio, as AWS puts it. AWS lists its connector between cert-manager and AWS Private CA for Fargate too, and names cert-manager with that CA for mutual TLS between pods.',
      conditions: [
        'cert-manager installed',
        'IAM permissions for the connector; its page gives them by EKS Pod Identity, which does not support pods on Fargate',
      ],
      sources: [
        computeTypes,
        {
          document: 'eks-user-guide/workloads-add-ons-available-eks',
          passage: 'AWS Private CA Connector: IAM permissions and cert-manager',
        },
        podIdentity,
        { document: 'eks-best-practices/network', lines: [[675, 705]], passage: 'Private CA' },
        { document: 'eks-user-guide/auto-migrate-fargate', lines: [[17, 20]] },
      ],
    },
    'security.egress-gateway': {
      support: 'partial',
      missing: 'an exit address for fewer pods than those of a Fargate profile',
      value: 'The NAT gateway behind the subnets of the profile',
      reason:
        'A profile ties pods to private subnets with access by a NAT gateway. So for IPv4 two profiles over subnets with different gateways give two sets of pods two exits. That is our conclusion; the pages cited do not describe it.',
      conditions: ['one NAT gateway for the subnets of a profile'],
      sources: [
        {
          document: 'eks-user-guide-2024/fargate-profile',
          lines: [22, [54, 55]],
          passage: 'Pods and subnets of a profile',
        },
        { document: 'eks-user-guide-2024/fargate', lines: [47] },
      ],
    },
    'security.fips': {
      support: 'unknown',
      searched:
        'The page on Fargate in the user guide, and workflow of releases and README in the repository amazon-vpc-cni-k8s; none speaks of FIPS or validated cryptography. The page links amazon-vpc-cni-plugins, which was not searched.',
      sources: [
        { document: 'eks-user-guide-2024/fargate', passage: 'No mention of FIPS' },
        { document: 'vpc-cni/release-workflow', passage: 'No mention of FIPS' },
        { document: 'vpc-cni/readme', passage: 'No mention of FIPS' },
      ],
    },
    'security.supply-chain': {
      support: 'unknown',
      searched:
        'The page on Fargate in the user guide, and workflow of releases and README in the repository amazon-vpc-cni-k8s. None mentions a signature, an SBOM, provenance or VEX. The page links amazon-vpc-cni-plugins, which was not searched.',
      sources: [
        { document: 'eks-user-guide-2024/fargate', passage: 'No mention of them' },
        { document: 'vpc-cni/release-workflow', passage: 'No mention of them' },
        { document: 'vpc-cni/readme', passage: 'No mention of them' },
      ],
    },
    'security.runtime-detection': {
      support: 'external',
      provider: 'AWS WAF in front of an Application Load Balancer',
      value: 'AWS WAF; no runtime monitoring by GuardDuty',
      reason:
        'GuardDuty does not support runtime monitoring of EKS on Fargate, and tools that run as a DaemonSet are refused. An Application Load Balancer with IP targets takes a regional web ACL of AWS WAF by an annotation.',
      conditions: ['for AWS WAF: the AWS Load Balancer Controller and target type `ip`'],
      sources: [
        { document: 'web/docs-aws-amazon-com-guardduty-latest-ug-how-runtime-monit' },
        computeTypes,
        exclusions,
        {
          document: 'aws-load-balancer-controller/ingress-annotations',
          lines: [36, [1221, 1224]],
          passage: 'AWS WAF',
        },
        ipTargets,
      ],
    },
    'observability.flow-logs': {
      support: 'external',
      provider: 'VPC Flow Logs',
      value: 'VPC Flow Logs of the ENI of each pod',
      reason:
        'They have addresses and ports, and what was accepted or dropped; as pods change addresses when they are replaced, AWS warns that they may not suffice alone. The agent of Network Flow Monitor is listed for EC2 and Auto Mode, not for Fargate.',
      sources: [flowLogs, ownEni, computeTypes],
    },
    'observability.ui': {
      support: 'no',
      value: 'Console views lack their agent here',
      reason:
        'They rest on an agent that runs as a DaemonSet on each worker node. AWS lists it for EC2 and Auto Mode, and Fargate takes no DaemonSets.',
      sources: [
        { document: 'eks-user-guide/container-network-observability', passage: 'DaemonSet' },
        computeTypes,
        exclusions,
      ],
    },
    'observability.metrics': {
      support: 'no',
      value: 'No ipamd or policy agent that you could scrape',
      reason: 'The DaemonSet with both endpoints leaves Fargate nodes out.',
      sources: [
        {
          document: 'vpc-cni/aws-k8s-cni',
          lines: [
            [160, 165],
            [212, 217],
            [261, 262],
            [316, 336],
            [392, 397],
          ],
          passage: 'Metrics, and nodes left out',
        },
      ],
    },
    'observability.l7-visibility': {
      support: 'no',
      value: 'No agent here; Flow Logs hold addresses and ports',
      reason:
        'The policy agent is a container of `aws-node`, which leaves Fargate nodes out. VPC Flow Logs hold addresses, ports and what was accepted or dropped.',
      because:
        'the general answer is about policies and metrics of the agent, which does not run on Fargate.',
      sources: [agent, flowLogs],
    },
    'observability.policy-verdicts': {
      support: 'no',
      value: 'Nothing is judged, so nothing is logged',
      reason:
        'Policies are not applied here. What was dropped on the ENI can be read in VPC Flow Logs, by address.',
      sources: [noPolicy, flowLogs],
    },
    'observability.service-map': {
      support: 'no',
      value: 'The agent that feeds the map does not run here',
      reason: 'The map is drawn from flows that the DaemonSet of Network Flow Monitor collects.',
      sources: [
        { document: 'eks-user-guide/container-network-observability', passage: 'DaemonSet' },
        exclusions,
      ],
    },
    'observability.export': {
      support: 'no',
      value: 'No plugin metrics and no verdicts to send',
      reason:
        'The agent that logs verdicts is a container of `aws-node`, which leaves Fargate nodes out, and `cni-metrics-helper` reads metrics of ipamd.',
      sources: [agent, { document: 'vpc-cni/cni-metrics-helper-readme', lines: [[3, 15]] }],
    },
    'observability.packet-capture': {
      support: 'unknown',
      searched:
        'The page on captures by the node monitoring agent, which is for nodes of EKS Auto Mode, and the limitations of VPC Traffic Mirroring, which do not name Fargate.',
      sources: [
        { document: 'web/docs-aws-amazon-com-us-us-eks-latest-userguide-auto-get-tcp' },
        { document: 'web/docs-aws-amazon-com-vpc-latest-mirroring-traffic-mirroring-n' },
      ],
    },
    'services.maglev': {
      support: 'no',
      value: 'kube-proxy beneath the pod; no choice of IPVS and `mh`',
      reason:
        'In IPVS mode kube-proxy knows Maglev hashing, as the scheduler `mh`; in nftables mode it picks at random. The kube-proxy add-on is not deployed to Fargate nodes, and no passage cited names the mode used there.',
      sources: [
        kubeProxy,
        { document: 'eks-user-guide-2024/eks-networking-add-ons', lines: [4446] },
        { document: 'web/github-com-kubernetes-website-pull-48235', passage: 'The scheduler `mh`' },
        {
          document: 'eks-best-practices-nftables/nftables',
          lines: [18],
          passage: 'Random choice of backend',
        },
      ],
    },
    'services.dsr': {
      support: 'no',
      value: 'kube-proxy has it on Windows, which Fargate does not run',
      because: 'the Kubernetes documentation was read on the mode for Windows alone, not on Linux.',
      reason:
        'The Kubernetes documentation describes direct server return under the mode of kube-proxy for Windows, and Fargate runs no Windows.',
      sources: [
        kubeProxy,
        { document: 'eks-user-guide-2024/fargate', lines: [[96, 100]] },
        {
          document: 'kubernetes/virtual-ips',
          passage: 'Direct server return, under the mode for Windows',
        },
      ],
    },
    'services.source-ip': {
      support: 'external',
      provider: 'kube-proxy beneath the pod, and the AWS load balancer in front',
      value: 'IP targets: TCP and TLS clients hidden unless you ask',
      reason:
        'An NLB reaches Fargate pods by IP targets alone, and with those it hides TCP and TLS clients by default, but not UDP ones. Affinity and traffic policies are those of kube-proxy.',
      conditions: [
        'TCP or TLS: `preserve_client_ip.enabled=true` on the target group',
        'to keep clients: those of the address family of the targets, not over PrivateLink',
        'to keep clients: NLB and targets in one VPC, or in peered VPCs of one Region',
        'target type `ip`',
      ],
      default: 'No affinity; the NLB hides TCP and TLS clients',
      because: 'the page on client IP preservation excludes PrivateLink, and names TLS beside TCP.',
      sources: [
        ipTargets,
        { document: 'web/docs-aws-amazon-com-elasticloadbalancing-latest-network-edit' },
        { document: 'kubernetes/virtual-ips', passage: 'Session affinity and traffic policies' },
        kubeProxy,
      ],
    },
    'services.node-local-dns': {
      support: 'no',
      value: 'The cache is a DaemonSet, which Fargate refuses',
      reason:
        'Pods ask CoreDNS, which can itself run on Fargate once it has a profile and lacks the annotation for EC2.',
      sources: [
        { document: 'eks-best-practices/dataplane', lines: [[284, 287]] },
        exclusions,
        {
          document: 'eks-user-guide-2024/fargate-getting-started',
          lines: [[130, 162]],
          passage: 'CoreDNS',
        },
      ],
    },
    'services.gateway-api': {
      support: 'external',
      provider: 'AWS Load Balancer Controller',
      value: 'AWS Load Balancer Controller, with IP targets',
      reason:
        'The controller itself can run on Fargate, from its Helm chart. It finds no instance metadata there, so it takes region and VPC by flags.',
      conditions: [
        'target type `ip`',
        'v2.13.3 or newer of the controller for L4 routes, v2.14.0 for L7 routes',
        'L4 and L7 routes on separate Gateways',
        'the CRDs of the Gateway API and those of the controller installed',
      ],
      sources: [
        {
          document: 'aws-load-balancer-controller/installation',
          lines: [42, [227, 233]],
          passage: 'Flags, and Fargate',
        },
        {
          document: 'eks-user-guide-2024/eks-networking-add-ons',
          lines: [[3281, 3284]],
          passage: 'Flags on Fargate',
        },
        { document: 'eks-user-guide-2024/fargate', lines: [54], passage: 'Metadata' },
        { document: 'aws-load-balancer-controller/gateway', lines: [[1, 22]] },
        ipTargets,
      ],
    },
    'services.ingress': {
      support: 'external',
      provider: 'AWS Load Balancer Controller',
      value: 'ALB with target type `ip` only',
      reason: 'The guide has you deploy the controller for Ingress objects of pods on Fargate.',
      conditions: [
        'target type `ip`',
        'IPv6 clusters: v2.3.1 or newer of the controller',
        'AWS Load Balancer Controller, which you install',
      ],
      sources: [
        ipTargets,
        { document: 'eks-user-guide-2024/fargate-getting-started', lines: [177] },
        { document: 'eks-user-guide/cni-ipv6', lines: [59], passage: 'Load balancers' },
      ],
      reviewed: '2026-11-29',
    },
    'services.service-mesh': {
      support: 'external',
      provider: 'a mesh that does not redirect the traffic of pods, such as Consul',
      value: 'No Istio; Consul without its transparent proxy',
      reason:
        'AWS names Istio as a tool that Fargate is unable to support. By the request for it, which is open, its init container needs NET_ADMIN, which Fargate refuses, and its CNI plugin a DaemonSet. By its developers, in two issues, Consul runs there, but without its transparent proxy, for the same reason.',
      conditions: [
        'Consul: 1.0.0 or newer on Kubernetes, transparent proxy off, upstreams named explicitly',
      ],
      because:
        'developers of Consul say how that mesh runs on Fargate, so that not every mesh is ruled out.',
      sources: [
        { document: 'eks-user-guide/auto-migrate-fargate', lines: [[17, 20]] },
        { document: 'web/github-com-aws-containers-roadmap-issues-682' },
        exclusions,
        { document: 'web/github-com-hashicorp-consul-issues-18454' },
        { document: 'web/github-com-hashicorp-consul-k8s-issues-1434' },
      ],
    },
    'multicluster.connect': {
      support: 'external',
      provider: 'VPC peering, Transit Gateway or VPC Lattice',
      value: 'VPC routing, straight from the ENI of the pod',
      reason:
        'The pod sends from an ENI that it shares with no other. By the page on outbound access, IPv4 traffic out of the VPC takes by default the primary address of the node, which runs this pod alone.',
      conditions: [
        'for routing: ranges that do not overlap; for others the best practices name VPC Lattice or a private NAT gateway',
      ],
      sources: [
        ownEni,
        onePod,
        outbound,
        { document: 'eks-best-practices/subnets', lines: [[96, 108]] },
      ],
    },
    'multicluster.policy': {
      support: 'no',
      value: 'No network policy, within the cluster or beyond',
      reason:
        'AWS lets network policies of the plugin be applied to EC2 Linux nodes only. Rules of security groups let pods communicate with other resources of the VPC.',
      because:
        'the general answer is about selectors and ranges of network policies, which are not applied on Fargate.',
      sources: [noPolicy, sharedGroups],
    },
    'multicluster.services': {
      support: 'unknown',
      searched:
        'The page of the AWS Gateway API Controller on advanced configurations, which does not mention Fargate, and the page on Fargate, which does not mention VPC Lattice.',
      sources: [
        { document: 'aws-gateway-api-controller/advanced-configurations' },
        { document: 'eks-user-guide-2024/fargate', passage: 'No mention of VPC Lattice' },
      ],
    },
    'multicluster.vm-bare-metal': {
      support: 'no',
      value: 'Pods only; security groups let machines in',
      because: 'the passages cited do not say how a rule of a security group names a machine.',
      reason:
        'There are no instances to deploy or manage, and network policy is not applied. Rules of security groups let machines in the VPC reach pods.',
      sources: [
        { document: 'eks-user-guide-2024/fargate', lines: [[123, 127]] },
        noPolicy,
        { document: 'eks-best-practices/sgpp', lines: [150], passage: 'Rules for Fargate pods' },
      ],
    },
    'operations.cli': {
      support: 'no',
      value: 'No host to run the tools on',
      reason:
        'There is no operating system of a node to log in to, and the DaemonSet of the plugin leaves Fargate nodes out.',
      sources: [{ document: 'eks-user-guide-2024/fargate', lines: [[135, 136]] }, nodesLeftOut],
    },
    'operations.air-gapped': {
      support: 'yes',
      value: 'Nothing to install; endpoints in the place of NAT',
      reason:
        'The plugin comes with each Fargate node. For clusters without outbound internet access the page on Fargate refers to that on private clusters.',
      conditions: [
        'images of the pods in a registry in the VPC, such as ECR, by its endpoints and that of S3',
        'an endpoint for each AWS service that pods need; for IAM roles of service accounts that is STS, to whose regional endpoint an SDK may have to be set',
        'private access to the cluster endpoint enabled',
      ],
      sources: [
        withNode,
        { document: 'eks-user-guide-2024/fargate', lines: [47, 54], passage: 'Without internet' },
        {
          document: 'eks-user-guide/private-clusters',
          lines: [
            [25, 26],
            [91, 132],
          ],
          passage: 'Registry and endpoints',
        },
      ],
    },
  },
  sources: [
    { document: 'eks-user-guide-2024/fargate', lines: [21, [32, 57], [96, 109]] },
    { document: 'eks-user-guide-2024/fargate-profile', lines: [[22, 62]] },
    {
      document: 'eks-user-guide-2024/fargate-profile',
      lines: [[87, 110]],
      passage: 'Role, and eksctl',
    },
    { document: 'eks-user-guide-2024/fargate-getting-started', lines: [[130, 177]] },
    { document: 'eks-best-practices/sgpp', lines: [[122, 172]], passage: 'Fargate' },
    { document: 'vpc-resource-controller/readme', lines: [[30, 34]], passage: 'Groups of a pod' },
    { document: 'eks-user-guide/alternate-cni-plugins', lines: [14] },
    withNode,
    {
      document: 'eks-user-guide/private-clusters',
      lines: [96],
      passage: 'Endpoints for AWS services',
    },
  ],
  reviewed: '2026-11-28',
} as const satisfies Mode<'amazon-vpc-cni'>;
