import type { Symptom } from '../symptom.ts';

/** Limits on the pods of a node: what shows itself alike with several CNIs. */
export const sharedPodLimitSymptoms: Readonly<Record<string, Symptom>> = {
  'karpenter-too-few-pods': {
    name: 'Nodes of Karpenter take far fewer pods than prefixes or an overlay would allow',
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    modes: [
      'vpc-cni-prefix',
      'vpc-cni-ipv6',
      'calico-vxlan',
      'calico-nftables',
      'calico-ebpf',
      'cilium-eni',
      'cilium-overlay',
      'cilium-kpr',
    ],
    when: 'no `maxPods` in the EC2NodeClass',
    means:
      'Without a limit of yours Karpenter takes ENIs × (addresses per ENI − 1) + 2 for a Linux node, a formula that knows neither prefixes nor overlays. It hands that number to the kubelet, so small instances stay half empty and further nodes come.',
    confirm: [
      {
        step: 'Read what the nodes allow; an m5.large without a limit of yours shows 29.',
        code: `kubectl get nodes -l karpenter.sh/nodepool -o custom-columns=NAME:.metadata.name,TYPE:.metadata.labels.node\\.kubernetes\\.io/instance-type,PODS:.status.allocatable.pods`,
        language: 'bash',
      },
      {
        step: 'See whether the EC2NodeClass sets a limit; an empty answer means none.',
        code: `kubectl get ec2nodeclass my-class -o jsonpath='{.spec.kubelet.maxPods}'`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Set the limit in the EC2NodeClass, with a class for each range of sizes; nodes are replaced. For prefixes EKS gives 110 up to 30 vCPUs and 250 above.',
        code: `spec:\n  kubelet:\n    maxPods: 110`,
        language: 'yaml',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-aws-karpenter-provider-aws-issues-8210' },
        state: 'open',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-aws-karpenter-provider-aws-issues-7505' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: [
      'amazon-vpc-cni/ipam.max-pods',
      'calico/ipam.max-pods',
      'cilium/ipam.max-pods',
      'amazon-vpc-cni/aws.node-autoscaling',
      'calico/aws.node-autoscaling',
      'cilium/aws.node-autoscaling',
    ],
    interactions: ['karpenter-prefix', 'overlay-maxpods'],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      { document: 'karpenter/instance-types', lines: [[641, 661]], passage: 'Formula' },
      { document: 'karpenter/nodeclasses', lines: [[337, 343]], passage: 'maxPods' },
      {
        document: 'eks-user-guide/choosing-instance-type',
        passage: 'The script: 110, and 250 above 30 vCPUs',
      },
      {
        document: 'web/github-com-aws-karpenter-provider-aws-issues-8210',
        passage: 'Always set by Karpenter, June 2025',
      },
    ],
    reviewed: '2026-11-28',
  },
  'vpc-cni-pod-limit-too-many-pods': {
    name: 'Pods stay Pending for want of room, though the nodes have CPU and memory free',
    messages: ['nodes are available: ‹reasons› Too many pods'],
    samples: [
      'Warning  FailedScheduling  43s (x23 over 30m)  default-scheduler  0/3 nodes are available: 3 Too many pods. preemption: 0/3 nodes are available: 3 No preemption victims found for incoming pod',
      "0/3 nodes are available: 1 Too many pods, 2 node(s) didn't match pod affinity rules. preemption: 0/3 nodes are available: 1 No preemption victims found for incoming pod, 2 Preemption is not helpful for scheduling",
    ],
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
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
    ],
    means:
      'The nodes hold as many pods as their kubelet allows. On EKS images that limit comes from the ENIs and addresses of the instance type, whatever CNI runs, and pods on the host network and those of DaemonSets count as well.',
    confirm: [
      {
        step: 'Compare the limit of a node with the pods that it runs.',
        code: `kubectl get node my-node -o jsonpath='{.status.allocatable.pods}'\nkubectl get pods -A --field-selector spec.nodeName=my-node --no-headers | wc -l`,
        language: 'bash',
      },
      {
        step: 'See that CPU and memory are not what is short.',
        code: `kubectl describe node my-node | grep -A8 "Allocated resources"`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'VPC CNI: switch prefixes on and raise the limit with it, on new nodes; addresses alone do not change what the kubelet allows.',
        code: `kubectl -n kube-system set env daemonset/aws-node ENABLE_PREFIX_DELEGATION=true WARM_PREFIX_TARGET=1`,
        language: 'bash',
      },
      {
        step: 'Set the limit of new nodes with nodeadm in the NodeConfig, with Karpenter as `spec.kubelet.maxPods`. Under an overlay this is all that is needed.',
        code: `apiVersion: node.eks.aws/v1alpha1\nkind: NodeConfig\nspec:\n  kubelet:\n    config:\n      maxPods: 110`,
        language: 'yaml',
      },
      {
        step: 'Or add nodes, or larger ones: an m5.large allows 29 pods, an m5.xlarge 58.',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-42816' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: ['amazon-vpc-cni/ipam.max-pods', 'calico/ipam.max-pods', 'cilium/ipam.max-pods'],
    interactions: ['overlay-maxpods', 'karpenter-prefix', 'sgp-maxpods'],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      {
        document: 'web/github-com-cilium-cilium-issues-42816',
        passage: 'The message, limit of 17 pods on EKS',
      },
      {
        document: 'amazon-eks-ami/eni-max-pods',
        lines: [[54, 77]],
        passage: 'Limit that the image sets',
      },
      {
        document: 'eks-best-practices/vpc-cni',
        lines: [
          [74, 83],
          [108, 114],
        ],
        passage: 'Formula, pods that count',
      },
      { document: 'vpc-cni/readme', lines: [[562, 564]], passage: 'Prefixes and max-pods' },
      { document: 'vpc-cni/eni-max-pods', lines: [[33, 37], 597, 599], passage: 'Figures' },
      {
        document: 'amazon-eks-ami/examples',
        lines: [[34, 39], 253],
        passage: 'Options of the kubelet in the NodeConfig',
      },
      { document: 'karpenter/nodeclasses', lines: [339], passage: 'maxPods' },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [[278, 287]],
        passage: 'Limit under an overlay',
      },
    ],
    reviewed: '2026-11-28',
  },
};
