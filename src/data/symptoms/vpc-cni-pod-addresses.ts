import type { Symptom } from '../symptom.ts';

/** Pods without an address: full subnets, custom networking, Windows. */
export const vpcCniPodAddressSymptoms: Readonly<Record<string, Symptom>> = {
  'vpc-cni-insufficient-free-addresses': {
    name: 'The subnet of a node has no free address left',
    messages: [
      'InsufficientFreeAddressesInSubnet: The specified subnet does not have enough free addresses to satisfy the request',
    ],
    samples: [
      '{"level":"error","ts":"2026-04-02T03:34:46.067Z","caller":"ipamd/ipamd.go:934","msg":"Failed to allocate a private IP/Prefix addresses on ENI eni-0123456789abcdef0: InsufficientFreeAddressesInSubnet: The specified subnet does not have enough free addresses to satisfy the request.\\n\\tstatus code: 400, request id: aeac321e-be9f-4a13-9b2f-e6ef5985689a"}',
    ],
    cnis: ['amazon-vpc-cni'],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    means:
      'All addresses of the subnet are taken, by pods, by pools that nodes hold in reserve, by load balancers and other services, or by ENIs that nothing uses any more. The VPC CNI waits two minutes before it asks again.',
    confirm: [
      {
        step: 'Count the free addresses of the subnet; the number is near 0.',
        code: `aws ec2 describe-subnets --subnet-ids subnet-0123456789abcdef0 --query 'Subnets[].AvailableIpAddressCount'`,
        language: 'bash',
      },
      {
        step: 'List ENIs in it that are attached to nothing; those of the VPC CNI carry the tag `node.k8s.amazonaws.com/instance_id`.',
        code: `aws ec2 describe-network-interfaces --filters Name=subnet-id,Values=subnet-0123456789abcdef0 Name=status,Values=available --query 'NetworkInterfaces[].[NetworkInterfaceId,Description]' --output table`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Delete ENIs left behind, once you are sure that nothing needs them.',
        code: `aws ec2 delete-network-interface --network-interface-id eni-0123456789abcdef0`,
        language: 'bash',
      },
      {
        step: 'Let nodes hold fewer addresses in reserve; calls to EC2 grow with it.',
        code: `kubectl -n kube-system set env daemonset/aws-node WARM_IP_TARGET=2 MINIMUM_IP_TARGET=12`,
        language: 'bash',
      },
      {
        step: 'Add a CIDR to the VPC, such as a part of `100.64.0.0/10`, and a subnet in it for each zone; tag them for subnet discovery, or name them in ENIConfigs.',
        code: `aws ec2 associate-vpc-cidr-block --vpc-id vpc-0123456789abcdef0 --cidr-block 100.64.0.0/16\naws ec2 create-subnet --vpc-id vpc-0123456789abcdef0 --availability-zone eu-west-1a --cidr-block 100.64.0.0/19\naws ec2 create-tags --resources subnet-0123456789abcdef0 --tags Key=kubernetes.io/role/cni,Value=1`,
        language: 'bash',
      },
      {
        step: 'For a new cluster choose IPv6, which the best practices of AWS recommend first.',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-1773' },
        state: 'fixed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['amazon-vpc-cni/ipam.exhaustion-mitigation', 'amazon-vpc-cni/ipam.vpc-ip-consumption'],
    interactions: ['custom-vs-discovery', 'minimum-without-warm'],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      {
        document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-1773',
        passage: 'The message',
      },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [163, 167],
          [182, 184],
          [367, 378],
        ],
        passage: 'Error and pause',
      },
      {
        document: 'vpc-cni/troubleshooting',
        lines: [[12, 21]],
        passage: 'Full subnets, ENIs left behind',
      },
      {
        document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-872',
        passage: 'How to know ENIs left behind',
      },
      {
        document: 'eks-best-practices/ip-optimization-strategies',
        lines: [
          [32, 36],
          [52, 54],
          [58, 75],
          [83, 103],
        ],
        passage: 'What takes addresses, and what helps',
      },
    ],
    reviewed: '2026-11-28',
  },
  'vpc-cni-custom-networking-max-pods': {
    name: 'Under custom networking the last pods of a node get no address below max-pods',
    cnis: ['amazon-vpc-cni'],
    modes: ['vpc-cni-custom-networking'],
    when: 'custom networking, with `max-pods` from the table of instance types',
    means:
      'Custom networking takes the first ENI out of use for pods, while the usual limit of the node still counts it. The scheduler sends pods for which no address is left, and they end in `failed to assign an IP address to container`.',
    confirm: [
      {
        step: 'Read the limit of the nodes; an m5.large that shows 29 has room for 20.',
        code: `kubectl get nodes -o custom-columns=NAME:.metadata.name,TYPE:.metadata.labels.node\\.kubernetes\\.io/instance-type,PODS:.status.allocatable.pods`,
        language: 'bash',
      },
      {
        step: 'Ask EC2 for the numbers of the type and work out (ENIs − 1) × (addresses − 1) + 2; the limit must not be higher.',
        code: `aws ec2 describe-instance-types --instance-types m5.large --query 'InstanceTypes[].NetworkInfo.[MaximumNetworkInterfaces,Ipv4AddressesPerInterface]'`,
        language: 'bash',
      },
      {
        step: 'Make sure that custom networking is on: the variable reads `true`.',
        code: `kubectl -n kube-system set env daemonset/aws-node --list | grep AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'With Karpenter reserve the first ENI in the values of its chart, which holds for all of its nodes.',
        code: `settings:\n  reservedENIs: "1"`,
        language: 'yaml',
      },
      {
        step: 'Or set the limit itself in the EC2NodeClass of Karpenter; then replace the nodes.',
        code: 'apiVersion: karpenter.k8s.aws/v1\nkind: EC2NodeClass\nspec:\n  kubelet:\n    maxPods: 20',
        language: 'yaml',
      },
      {
        step: 'Without Karpenter, on images with nodeadm, set it in the NodeConfig; then replace the nodes.',
        code: 'apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec:\n  kubelet:\n    config:\n      maxPods: 20',
        language: 'yaml',
      },
      {
        step: 'Or add prefixes, with which an m5.large has room for 290 pods, and set `max-pods` to 110 there, as EKS suggests.',
        code: `kubectl -n kube-system set env daemonset/aws-node ENABLE_PREFIX_DELEGATION=true WARM_PREFIX_TARGET=1`,
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-aws-karpenter-provider-aws-issues-2273' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: [
      'amazon-vpc-cni/ipam.max-pods',
      'amazon-vpc-cni/ipam.ip-pools',
      'amazon-vpc-cni/aws.node-autoscaling',
    ],
    interactions: ['custom-maxpods', 'karpenter-maxpods'],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      {
        document: 'eks-best-practices/custom-networking',
        lines: [27, [118, 132]],
        passage: 'Pods of a node',
      },
      { document: 'vpc-cni/eni-max-pods', lines: [[33, 37], 597], passage: 'Formula, m5.large' },
      { document: 'karpenter/settings', lines: [46], passage: 'RESERVED_ENIS' },
      { document: 'karpenter/chart-readme', lines: [119], passage: 'Value of the chart' },
      {
        document: 'karpenter/nodeclasses',
        lines: [339, [419, 424]],
        passage: 'maxPods, custom networking',
      },
      { document: 'web/github-com-aws-karpenter-provider-aws-issues-2273' },
      {
        document: 'amazon-eks-ami/examples',
        lines: [[34, 39], 253],
        passage: 'Options of the kubelet in the NodeConfig',
      },
    ],
    reviewed: '2026-11-28',
  },
  'windows-privateipv4-label': {
    name: 'A Windows pod stays in ContainerCreating: it has no label with its address',
    messages: [
      'failed to parse Kubernetes args: pod does not have label vpc.amazonaws.com/PrivateIPv4Address',
    ],
    samples: [
      'Warning  FailedCreatePodSandBox  6m7s  kubelet, ip-10-0-19-83.eu-west-1.compute.internal  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "5de707032c2ef1d07b156957f1befca65a5486a62dc4d049aa5a2a76c33e82e7" network for pod "my-pod-548fd8f899-v5pxs": networkPlugin cni failed to set up pod "my-pod-548fd8f899-v5pxs_my-namespace" network: failed to parse Kubernetes args: pod does not have label vpc.amazonaws.com/PrivateIPv4Address',
    ],
    cnis: ['amazon-vpc-cni'],
    modes: ['vpc-cni'],
    when: 'Windows nodes',
    means:
      'Addresses of Windows pods come from the VPC Resource Controller in the control plane, which writes them to the pod. This pod has none: support for Windows is off, the role of the cluster lacks a policy, the subnet is full, or the pod does not name Windows in its `nodeSelector`.',
    confirm: [
      {
        step: 'Look for `enable-windows-ipam:true` in the ConfigMap.',
        code: `kubectl get configmaps -n kube-system amazon-vpc-cni -o custom-columns=":data"`,
        language: 'bash',
      },
      {
        step: 'Check that the node offers addresses and that the pod asks for one: both show `vpc.amazonaws.com/PrivateIPv4Address`.',
        code: `kubectl describe node my-node | grep PrivateIPv4Address\nkubectl -n my-namespace describe pod my-pod | grep PrivateIPv4Address`,
        language: 'bash',
      },
      {
        step: 'See whether the role of the cluster has the policy `AmazonEKSVPCResourceController`.',
        code: `aws eks describe-cluster --name my-cluster --query cluster.roleArn --output text\naws iam list-attached-role-policies --role-name my-cluster-role`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Switch support for Windows on in the ConfigMap.',
        code: `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: amazon-vpc-cni\n  namespace: kube-system\ndata:\n  enable-windows-ipam: "true"`,
        language: 'yaml',
      },
      {
        step: 'Attach the policy to the role of the cluster.',
        code: `aws iam attach-role-policy --role-name my-cluster-role --policy-arn arn:aws:iam::aws:policy/AmazonEKSVPCResourceController`,
        language: 'bash',
      },
      {
        step: 'Give the pod the selector, by which the webhook of the controller adds the request for an address, and recreate the pod.',
        code: `nodeSelector:\n  kubernetes.io/os: windows`,
        language: 'yaml',
      },
      {
        step: 'If the pod asks for no address even so, see whether the webhook has been deleted.',
        code: `kubectl get mutatingwebhookconfigurations.admissionregistration.k8s.io vpc-resource-mutating-webhook`,
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-aws-containers-roadmap-issues-1082' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-1783' },
        state: 'open',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: ['amazon-vpc-cni/networking.windows', 'amazon-vpc-cni/aws.iam'],
    interactions: ['prefix-windows-fargate-branch'],
    sources: [
      {
        document: 'vpc-resource-controller/troubleshooting',
        lines: [
          [52, 138],
          [392, 413],
        ],
        passage: 'Windows nodes, missing rights, full subnets',
      },
      {
        document: 'eks-user-guide-2024/windows-support',
        lines: [
          [104, 122],
          [174, 180],
        ],
        passage: 'Policy, ConfigMap and selector',
      },
      { document: 'web/github-com-aws-containers-roadmap-issues-1082', passage: 'The message' },
    ],
    reviewed: '2026-11-28',
  },
};
