import type { Symptom } from '../symptom.ts';

/** What breaks aws-node with a release, an update or a new instance type. */
export const vpcCniReleaseSymptoms: Readonly<Record<string, Symptom>> = {
  'vpc-cni-describe-security-groups': {
    name: 'After the update to v1.22 aws-node does not get past the check for ipamd',
    messages: [
      'unable to describe security groups: ‹error›',
      'unable to describe security groups: ‹call› UnauthorizedOperation: You are not authorized to perform this operation',
    ],
    samples: [
      '{"level":"error","ts":"2026-05-29T12:20:31.007Z","caller":"aws-k8s-agent/main.go:152","msg":"Initialization failure: discoverCustomSecurityGroups: unable to describe security groups: operation error EC2: DescribeSecurityGroups, https response error StatusCode: 403, RequestID: f3c2ff75-4ed5-433e-a797-c15a27804f8d, api error UnauthorizedOperation: You are not authorized to perform this operation."}',
    ],
    cnis: ['amazon-vpc-cni'],
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-ipv6', 'vpc-cni-calico', 'vpc-cni-cilium'],
    when: 'a policy of your own, or of a tool, without `ec2:DescribeSecurityGroups`',
    means:
      'With subnet discovery on, as by default, v1.22.0 and v1.22.1 look for tagged security groups when `ipamd` starts, and it ends if it may not. The pod stays at `Checking for IPAM connectivity...`, and new nodes stay `NotReady`.',
    confirm: [
      {
        step: 'Find the line in the log of `ipamd` on such a node.',
        code: `sudo grep discoverCustomSecurityGroups /var/log/aws-routed-eni/ipamd.log | tail -3`,
        language: 'bash',
      },
      {
        step: 'Read the version of the plugin.',
        code: `kubectl -n kube-system get daemonset aws-node -o jsonpath='{.spec.template.spec.containers[?(@.name=="aws-node")].image}'`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Update to v1.22.2 or newer, which do not look for the groups, as the feature was taken back.',
      },
      {
        step: 'Add `ec2:DescribeSecurityGroups` and `ec2:DescribeSubnets` to the policy of the role all the same; the samples of v1.23.0 have both.',
        code: `{"Effect":"Allow","Action":["ec2:DescribeSecurityGroups","ec2:DescribeSubnets"],"Resource":"*"}`,
        language: 'json',
      },
      {
        step: 'Until then go back to the add-on version that ran before.',
      },
    ],
    affected: 'v1.22.0 and v1.22.1',
    fixed: 'v1.22.2',
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3705' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3704' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-eksctl-io-eksctl-issues-8768' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['amazon-vpc-cni/aws.iam', 'amazon-vpc-cni/operations.upgrade'],
    interactions: ['discovery-iam-v6', 'discovery-sg'],
    sources: [
      {
        document: 'vpc-cni-v1-22-1/awsutils',
        lines: [[550, 572]],
        passage: 'Look-up and message',
      },
      { document: 'vpc-cni-v1-22-0/ipamd', lines: [[590, 601]], passage: 'At the start of ipamd' },
      {
        document: 'vpc-cni/changelog',
        lines: [11, [55, 62]],
        passage: 'Feature taken back in v1.22.2',
      },
      {
        document: 'vpc-cni/iam-policy',
        lines: [
          [11, 31],
          [55, 66],
        ],
        passage: 'Samples',
      },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3705' },
    ],
    reviewed: '2026-11-28',
  },
  'vpc-cni-new-instance-type-panic': {
    name: 'aws-node panics on nodes of a new instance type',
    messages: [
      'github.com/aws/amazon-vpc-cni-k8s/pkg/ipamd.(*IPAMContext).markUnmanagedNetworkCards(‹arguments›)',
    ],
    samples: [
      'panic: runtime error: index out of range [0] with length 0\n\ngoroutine 1 [running]:\ngithub.com/aws/amazon-vpc-cni-k8s/pkg/ipamd.(*IPAMContext).markUnmanagedNetworkCards(0xc00079e9a0, {0xc00079c160, 0x1, 0xc00009e280?}, {0xc0002b0af8, 0x1, 0xc000394660?})',
    ],
    cnis: ['amazon-vpc-cni'],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    when: 'an instance type that the release does not have in its table',
    means:
      'v1.20.0 counts the network cards before it has asked EC2 about a type that it does not know, finds none and reads the first of an empty list. Users met it with r8i, m8i and g6f in August and September 2025, when Karpenter chose these types. From v1.20.1 on it asks first and takes one card for granted.',
    confirm: [
      {
        step: 'Look for `index out of range` and `markUnmanagedNetworkCards` in the trace of the container that ended.',
        code: `kubectl -n kube-system logs my-aws-node-pod -c aws-node --previous | grep -A3 panic`,
        language: 'bash',
      },
      {
        step: 'Read the version of the plugin, and see whether all nodes with the fault are of one family.',
        code: `kubectl -n kube-system get daemonset aws-node -o jsonpath='{.spec.template.spec.containers[?(@.name=="aws-node")].image}'\nkubectl get nodes -L node.kubernetes.io/instance-type`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Update the VPC CNI to v1.20.1 or newer; its role needs `ec2:DescribeInstanceTypes`, which the policies of the project have.',
      },
      {
        step: 'Until then keep the family out of the node group or the NodePool.',
        code: `- key: karpenter.k8s.aws/instance-family\n  operator: NotIn\n  values: ["r8i", "m8i"]`,
        language: 'yaml',
      },
    ],
    affected: 'v1.20.0 by its code',
    fixed: 'v1.20.1',
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3412' },
        state: 'open',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3394' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3431' },
        state: 'open',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['amazon-vpc-cni/operations.known-limits', 'amazon-vpc-cni/aws.node-autoscaling'],
    sources: [
      {
        document: 'web/github-com-aws-amazon-vpc-cni-k8s-commit-475d96423d',
        passage: 'Cards counted after the limits, in v1.20.1',
      },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [296, 302],
          [435, 447],
        ],
        passage: 'The same in v1.23.0',
      },
      {
        document: 'vpc-cni/iam-policy',
        lines: [
          [16, 24],
          [55, 65],
        ],
        passage: 'Rights',
      },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3412', passage: 'The trace' },
      {
        document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3394',
        passage: 'The trace, August 2025',
      },
      { document: 'karpenter/scheduling', lines: [171], passage: 'Label of the family' },
    ],
    reviewed: '2026-11-28',
  },
  'vpc-cni-panic-missing-env': {
    name: 'aws-node panics after only its image was changed to v1.10 or newer',
    messages: [
      'github.com/aws/amazon-vpc-cni-k8s/pkg/ipamd.(*IPAMContext).StartNodeIPPoolManager(‹arguments›)',
    ],
    samples: [
      'panic: runtime error: invalid memory address or nil pointer dereference\n[signal SIGSEGV: segmentation violation code=0x1 addr=0x39 pc=0x5597a7c2b3f8]\n\ngoroutine 380 [running]:\ngithub.com/aws/amazon-vpc-cni-k8s/pkg/ipamd.(*IPAMContext).StartNodeIPPoolManager(0xc000281560)',
    ],
    cnis: ['amazon-vpc-cni'],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    when: 'a DaemonSet that you manage yourself',
    means:
      'v1.10 brought the variables `ENABLE_IPv4` and `ENABLE_IPv6`, and a DaemonSet of an older manifest has neither. The release of that time then panics; v1.23.0 ends with `IPv4 and IPv6 are both disabled` by its code.',
    confirm: [
      {
        step: 'Look for both variables; if the list is empty, they are missing.',
        code: `kubectl -n kube-system set env daemonset/aws-node --list | grep -E "ENABLE_IPv[46]"`,
        language: 'bash',
      },
      {
        step: 'See whether the trace names `StartNodeIPPoolManager`.',
        code: `kubectl -n kube-system logs aws-node-x7k2p -c aws-node --previous --tail=30`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Apply the whole manifest of the release instead of its image alone, after a copy of your settings.',
        code: `kubectl -n kube-system get daemonset aws-node -o yaml > aws-node-before.yaml\nkubectl apply -f https://raw.githubusercontent.com/aws/amazon-vpc-cni-k8s/v1.23.0/config/master/aws-k8s-cni.yaml`,
        language: 'bash',
      },
    ],
    affected: 'v1.10 with an older manifest',
    basis: 'documents',
    claims: ['amazon-vpc-cni/operations.upgrade', 'amazon-vpc-cni/operations.install'],
    sources: [
      {
        document: 'vpc-cni/troubleshooting',
        lines: [[202, 222]],
        passage: 'Crash without the variables',
      },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [441, 444],
          [2759, 2761],
        ],
        passage: 'Neither family',
      },
    ],
    reviewed: '2026-11-28',
  },
};
