import type { Setting } from '../setting.ts';

/** Nodes and EKS: what several CNIs need set outside themselves. */
export const nodeSettings: Readonly<Record<string, Setting>> = {
  'any-maxpods': {
    name: 'maxPods',
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    place: 'kubelet',
    values: 'integer',
    default: '`110` in the kubelet; nodeadm counts by the ENIs of the type',
    what: 'The most pods that the kubelet runs on a node, those on the host network included.',
    traps: [
      'nodeadm counts ENIs × (addresses − 1) + 2. That knows neither prefixes nor custom networking, and an overlay has no such limit: set it for each of them.',
      'AL2023 has no `max-pods-calculator.sh`: nodeadm writes the number into `/etc/kubernetes/kubelet/config.json` itself, by a report before user data runs, where `jq .maxPods` reads it.',
      'More than the node has addresses for leaves pods in `ContainerCreating`: `failed to assign an IP address to container`.',
      'A value here goes before `maxPodsExpression`, and the memory that nodeadm reserves is counted without it.',
      'In a managed node group of several types the lowest count of any of them holds for all.',
    ],
    example: '110',
    unlike: [
      {
        setting: 'any-maxpodsexpression',
        how: '`maxPods` is one number for every type, `maxPodsExpression` a formula that nodeadm works out for each.',
      },
      {
        setting: 'any-podspercore',
        how: '`maxPods` is a number, `podsPerCore` a factor for the processors of the node; the lower result holds.',
      },
      {
        setting: 'any-kubelet-maxpods',
        how: '`maxPods` is what the kubelet holds to, `kubelet.maxPods` of an EC2NodeClass what Karpenter reckons with and passes on.',
      },
      {
        setting: 'any-max-pods',
        how: '`maxPods` is the field of the configuration, `--max-pods` the flag for the same number.',
      },
    ],
    features: ['ipam.max-pods', 'aws.node-autoscaling'],
    sources: [
      {
        document: 'amazon-eks-ami/eni-max-pods',
        lines: [
          [26, 28],
          [54, 77],
        ],
      },
      { document: 'amazon-eks-ami/kubelet-config', lines: [[32, 33], 60, [274, 287]] },
      { document: 'amazon-eks-ami/examples', lines: [[223, 254]] },
      { document: 'karpenter/troubleshooting', lines: [[229, 237]], passage: 'Too many pods' },
      {
        document: 'eks-best-practices/prefix-mode-linux',
        lines: [[59, 63]],
        passage: 'Node groups',
      },
      {
        document: 'web/github-com-awslabs-amazon-eks-ami-issues-2045',
        passage: 'No script on AL2023, by a maintainer',
      },
      {
        document: 'web/github-com-awslabs-amazon-eks-ami-issues-1902',
        passage: 'Number in config.json',
      },
    ],
    reviewed: '2026-11-28',
  },
  'any-kubelet-maxpods': {
    name: 'kubelet.maxPods',
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    place: 'ec2-node-class',
    values: 'integer',
    default: 'unset: ENIs × (addresses − 1) + 2, or 110 where the image family has no such limit',
    what: 'The pods that Karpenter reckons with for a node, passed on to the kubelet as `--max-pods`.',
    traps: [
      'The count by default knows neither prefixes nor the trunk of security groups for pods.',
      'One number for all types of a pool fits few of them: small ones then take more pods than they have addresses for.',
      'With the image family `Custom` it has to stand in `spec.userData` as well.',
    ],
    example: '110',
    unlike: [
      {
        setting: 'amazon-vpc-cni-reservedenis',
        how: '`kubelet.maxPods` sets the count of a node class, `RESERVED_ENIS` takes ENIs off the count by default, for all nodes.',
      },
      {
        setting: 'any-maxpods',
        how: '`kubelet.maxPods` of an EC2NodeClass is what Karpenter reckons with and passes on, `maxPods` what the kubelet holds to.',
      },
    ],
    features: ['ipam.max-pods', 'aws.node-autoscaling'],
    sources: [
      { document: 'karpenter/nodeclasses', lines: [[262, 273], 324, [337, 343]] },
      {
        document: 'karpenter/instance-types',
        lines: [
          [641, 661],
          [732, 742],
        ],
      },
      { document: 'karpenter/troubleshooting', lines: [[233, 251]] },
    ],
    reviewed: '2026-11-28',
  },
  'any-maxpodsexpression': {
    name: 'maxPodsExpression',
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    place: 'kubelet',
    values: 'CEL expression of `default_enis`, `ips_per_eni` and `max_pods`',
    default: 'unset: ENIs × (addresses − 1) + 2',
    what: 'A formula by which nodeadm works out the limit of pods for the type that a node has.',
    traps: [
      'A formula that fails is only logged, and the count by default holds.',
      'The result has to be above 0.',
      'No example covers prefixes. The script of AL2 counted `(default_enis * (ips_per_eni - 1) * 16) + 2` for them and cut it at 110, or at 250 with more than 30 processors.',
      '`maxPods` in the configuration of the kubelet goes before it.',
    ],
    example: '((default_enis - 1) * (ips_per_eni - 1)) + 2',
    ways: [
      {
        by: 'NodeConfig of nodeadm (AL2023)',
        code: 'apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec:\n  kubelet:\n    {name}: {text}',
        language: 'yaml',
      },
    ],
    unlike: [
      {
        setting: 'any-maxpods',
        how: '`maxPodsExpression` is a formula that nodeadm works out for each type, `maxPods` one number.',
      },
    ],
    features: ['ipam.max-pods', 'ipam.prefix-delegation'],
    sources: [
      { document: 'amazon-eks-ami/examples', lines: [[223, 254]] },
      { document: 'amazon-eks-ami/eni-max-pods', lines: [[54, 114]] },
      {
        document: 'amazon-eks-ami-v20260304/max-pods-calculator',
        lines: [81, [97, 101], [142, 161]],
        passage: 'Prefixes and ceiling',
      },
      {
        document: 'web/github-com-awslabs-amazon-eks-ami-issues-2465',
        passage: 'No example for prefixes',
      },
    ],
    reviewed: '2026-11-28',
  },
  'any-max-pods': {
    name: '--max-pods',
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    place: 'object',
    values: 'integer',
    default: 'unset',
    what: 'The flag of the kubelet for `maxPods`, as bootstrap scripts pass it on.',
    traps: [
      'On AL2 the script sets its own number unless it is called with `--use-max-pods=false`.',
      'Windows nodes have 110 unless it is passed in `-KubeletExtraArgs`.',
    ],
    example: '110',
    ways: [
      {
        by: 'user data of AL2',
        code: "/etc/eks/bootstrap.sh my-cluster --use-max-pods false \\\n  --kubelet-extra-args '{name}={value}'",
        language: 'bash',
      },
    ],
    unlike: [
      {
        setting: 'any-maxpods',
        how: '`--max-pods` is the flag, `maxPods` the field of the configuration for the same number.',
      },
    ],
    features: ['ipam.max-pods', 'networking.windows'],
    sources: [
      { document: 'eks-best-practices/prefix-mode-linux', lines: [45] },
      { document: 'eks-best-practices/prefix-mode-windows', lines: [[39, 43]] },
      { document: 'eks-best-practices/vpc-cni', lines: [83], passage: 'Launch template' },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-reservedenis': {
    name: 'RESERVED_ENIS',
    also: ['--reserved-enis', 'settings.reservedENIs'],
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    place: 'karpenter-controller',
    values: 'integer of 0 or more',
    default: '`0`',
    what: 'As many ENIs of each node Karpenter leaves out when it counts pods and what to reserve for the kubelet.',
    traps: [
      'It holds for all nodes of Karpenter at once.',
      'Where `maxPods` is set, that number holds and this one does not change it.',
      'Karpenter does not see custom networking or security groups for pods by itself: each of them takes one ENI away from pods.',
    ],
    example: '1',
    ways: [
      {
        by: 'Helm values of karpenter',
        code: 'settings:\n  reservedENIs: {text}',
        language: 'yaml',
      },
      {
        by: 'kubectl',
        code: 'kubectl -n kube-system set env deployment/karpenter {name}={value}',
        language: 'bash',
      },
    ],
    unlike: [
      {
        setting: 'any-kubelet-maxpods',
        how: '`RESERVED_ENIS` takes ENIs off the count by default, for all nodes, `kubelet.maxPods` sets the count of one node class.',
      },
      {
        setting: 'amazon-vpc-cni-max-eni',
        how: '`RESERVED_ENIS` is only what Karpenter counts on, `MAX_ENI` limits what `ipamd` attaches.',
      },
    ],
    features: ['ipam.max-pods', 'aws.node-autoscaling'],
    sources: [
      { document: 'karpenter/settings', lines: [46] },
      { document: 'karpenter/values', lines: [[213, 215]], passage: 'Helm value' },
      {
        document: 'karpenter/instance-types',
        lines: [
          [641, 661],
          [732, 742],
        ],
      },
      { document: 'karpenter/troubleshooting', lines: [[239, 251]] },
    ],
    reviewed: '2026-11-28',
  },
  'any-podspercore': {
    name: 'kubelet.podsPerCore',
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    place: 'ec2-node-class',
    values: 'integer',
    default: 'unset',
    what: 'Pods for each virtual processor of a node; the lower of this and the other count holds.',
    traps: ['Nodes of Bottlerocket ignore it.'],
    example: '10',
    unlike: [
      {
        setting: 'any-maxpods',
        how: '`podsPerCore` is a factor for the processors of the node, `maxPods` a number; the lower result holds.',
      },
    ],
    features: ['ipam.max-pods', 'aws.node-autoscaling'],
    sources: [
      { document: 'karpenter/nodeclasses', lines: [272, [327, 335]] },
      { document: 'karpenter/instance-types', lines: [[743, 745]] },
      { document: 'karpenter/bottlerocket', lines: [[203, 215]], passage: 'Bottlerocket' },
    ],
    reviewed: '2026-11-28',
  },
  'any-clusterdns': {
    name: 'clusterDNS',
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    place: 'kubelet',
    values: 'list of addresses',
    default: 'on EKS an address that nodeadm works out from the range of Services',
    what: 'The name servers that the kubelet writes into `/etc/resolv.conf` of pods.',
    traps: [
      'Pointed at NodeLocal DNSCache, look-ups reach CoreDNS from the node: policies on its pods have to admit the addresses of the nodes.',
    ],
    example: '["169.254.20.10"]',
    ways: [
      {
        by: 'NodeConfig of nodeadm (AL2023)',
        code: 'apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec:\n  kubelet:\n    config:\n      {yaml}',
        language: 'yaml',
      },
      {
        by: 'Karpenter EC2NodeClass',
        code: 'apiVersion: karpenter.k8s.aws/v1\nkind: EC2NodeClass\nspec:\n  kubelet:\n    {yaml}',
        language: 'yaml',
      },
    ],
    features: ['services.node-local-dns', 'policy.k8s-networkpolicy'],
    sources: [
      { document: 'amazon-eks-ami/kubelet-config', lines: [48, [139, 148]] },
      { document: 'karpenter/nodeclasses', lines: [298] },
      { document: 'calico-docs/node-local-dns-cache', lines: [[24, 51]], passage: 'Policy' },
    ],
    reviewed: '2026-11-28',
  },
  'any-httpputresponsehoplimit': {
    name: 'metadataOptions.httpPutResponseHopLimit',
    also: ['--http-put-response-hop-limit'],
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    place: 'ec2-node-class',
    values: 'integer from 1 to 64',
    default: '`1`',
    what: 'How many hops an answer of the instance metadata service may go: `1` keeps it from pods off the host network.',
    traps: [
      'At `1`, pods that take the role of the node from instance metadata lose it; rights by IRSA or EKS Pod Identity are not touched.',
    ],
    example: '2',
    features: ['policy.imds-pod-identity', 'aws.iam'],
    sources: [
      { document: 'karpenter/nodeclasses', lines: [132, [1048, 1063]] },
      { document: 'karpenter/ec2nodeclass', lines: [[305, 314]], passage: 'Range' },
      { document: 'eks-best-practices/iam', lines: [[1014, 1046]] },
    ],
    reviewed: '2026-11-28',
  },
  'any-ignore-taint': {
    name: 'ignore-taint.cluster-autoscaler.kubernetes.io/',
    cnis: ['cilium'],
    place: 'node-taint',
    values: 'what a taint key begins with; the rest is yours',
    default: 'not used',
    what: 'Cluster Autoscaler leaves a taint with such a key out when it works out whether a new node would take a pod.',
    traps: [
      'The taint on new nodes and `agentNotReadyTaintKey` of Cilium have to name the same key, else Cilium never takes the taint away.',
      'It is for a Cluster Autoscaler whose flags you cannot set; Karpenter has `startupTaints`.',
    ],
    example: 'ignore-taint.cluster-autoscaler.kubernetes.io/cilium-agent-not-ready',
    ways: [
      {
        by: 'NodeConfig of nodeadm (AL2023)',
        code: 'apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec:\n  kubelet:\n    config:\n      registerWithTaints:\n        - key: {value}\n          value: "true"\n          effect: NoExecute',
        language: 'yaml',
      },
    ],
    features: ['aws.node-autoscaling'],
    sources: [
      { document: 'cilium/taints', lines: [[50, 56]] },
      { document: 'karpenter/nodepools', lines: [[552, 556]], passage: 'startupTaints' },
      { document: 'amazon-eks-ami/kubelet-config', lines: [64], passage: 'registerWithTaints' },
    ],
    reviewed: '2026-11-28',
  },
  'any-manageforeignroutes': {
    name: 'ManageForeignRoutes',
    cnis: ['amazon-vpc-cni', 'cilium'],
    place: 'object',
    values: '`yes` or `no`',
    default: '`no` in the EKS image of AL2023',
    what: 'Setting of systemd-networkd: with `no`, it leaves routes alone that others wrote, such as those of a CNI.',
    traps: [
      'Without it and `ManageForeignRoutingPolicyRules=no`, systemd-networkd may delete routes and rules of pods.',
    ],
    example: 'no',
    ways: [
      {
        by: 'drop-in of networkd.conf, before the node joins',
        code: "printf '[Network]\\n{name}={value}\\nManageForeignRoutingPolicyRules=no\\n' \\\n  > /etc/systemd/networkd.conf.d/80-cni.conf",
        language: 'bash',
      },
    ],
    unlike: [
      {
        setting: 'any-manageforeignroutingpolicyrules',
        how: 'The one is about routes, the other about the rules that choose a routing table.',
      },
    ],
    features: ['operations.node-os-arch', 'networking.datapath'],
    sources: [{ document: 'amazon-eks-ami/80-release', lines: [[4, 8]] }],
    reviewed: '2026-11-28',
  },
  'any-manageforeignroutingpolicyrules': {
    name: 'ManageForeignRoutingPolicyRules',
    cnis: ['amazon-vpc-cni', 'cilium'],
    place: 'object',
    values: '`yes` or `no`',
    default: '`no` in the EKS image of AL2023',
    what: 'Setting of systemd-networkd: with `no`, it leaves routing rules alone that others wrote, such as the `ip rule` entries of pods.',
    traps: ['Without it, pods on secondary ENIs can lose the rule by which their traffic leaves.'],
    example: 'no',
    ways: [
      {
        by: 'drop-in of networkd.conf, before the node joins',
        code: "printf '[Network]\\nManageForeignRoutes=no\\n{name}={value}\\n' \\\n  > /etc/systemd/networkd.conf.d/80-cni.conf",
        language: 'bash',
      },
    ],
    unlike: [
      {
        setting: 'any-manageforeignroutes',
        how: 'The one is about the rules that choose a routing table, the other about routes.',
      },
    ],
    features: ['operations.node-os-arch', 'networking.datapath'],
    sources: [
      { document: 'amazon-eks-ami/80-release', lines: [[4, 8]] },
      { document: 'vpc-cni/network', lines: [[1249, 1256]], passage: 'Rule of a pod' },
    ],
    reviewed: '2026-11-28',
  },
  'any-macaddresspolicy': {
    name: 'MACAddressPolicy',
    cnis: ['amazon-vpc-cni'],
    place: 'object',
    values: '`none` or `persistent`',
    default: '`persistent` in systemd, `none` in the EKS image of AL2023',
    what: 'Setting of systemd-udev: with `none`, it does not give the host end of a pod interface another MAC address.',
    traps: [
      'With `persistent` a changed address no longer fits the fixed ARP entry in the pod, which loses its network; known for Ubuntu 22.04 and newer.',
    ],
    example: 'none',
    ways: [
      {
        by: 'drop-in of 99-default.link',
        code: "printf '[Link]\\n{name}={value}\\n' \\\n  > /etc/systemd/network/99-default.link.d/99-no-policy.conf",
        language: 'bash',
      },
    ],
    features: ['operations.node-os-arch', 'operations.known-limits'],
    sources: [
      { document: 'amazon-eks-ami/99-no-policy', lines: [[4, 7]] },
      { document: 'vpc-cni/troubleshooting', lines: [[224, 226]] },
    ],
    reviewed: '2026-11-28',
  },
};
