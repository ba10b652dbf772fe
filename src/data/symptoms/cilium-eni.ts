import type { Symptom } from '../symptom.ts';

/** What goes wrong between the Cilium operator, EC2 and a node in ENI mode. */
export const ciliumEniSymptoms: Readonly<Record<string, Symptom>> = {
  'cilium-instance-out-of-interfaces': {
    name: 'The Cilium operator says that an instance is out of interfaces',
    messages: ['Instance is out of interfaces'],
    samples: [
      'time=2025-10-09T03:35:41.271607635Z level=warn source=/go/src/github.com/cilium/cilium/pkg/ipam/node.go:559 msg="Instance is out of interfaces" module=operator.operator-controlplane.leader-lifecycle.legacy-cell subsys=ipam-allocator-aws name=ip-10-0-108-237.ec2.internal instanceID=i-0123456789abcdef0',
    ],
    cnis: ['cilium'],
    modes: ['cilium-eni'],
    means:
      'The operator wants to add an ENI to the instance, and its type allows no more. By the comment in the code that is no failure but a node at its capacity; the line comes once an hour.',
    confirm: [
      {
        step: 'Look whether pods wait on that node; if none does, the line only says that the spare addresses cannot be filled up.',
        code: 'kubectl get pods -A --field-selector spec.nodeName=my-node,status.phase=Pending',
        language: 'bash',
      },
      {
        step: 'Count the nodes at capacity from the metrics of the operator.',
        code: 'for pod in $(kubectl -n kube-system get pods -l name=cilium-operator -o name); do\n  kubectl -n kube-system exec "$pod" -- cilium-operator-aws metrics list | grep ipam_nodes\ndone',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Where no pod waits, leave it: no action is needed.',
      },
      {
        step: 'Where pods wait, lower the pod limit. Cilium reckons (ENIs − first interface index) × (addresses of an ENI − 1), 27 for an m5.large at index 0, of which router and health endpoint take two.',
        code: 'apiVersion: karpenter.k8s.aws/v1\nkind: EC2NodeClass\nspec:\n  kubelet:\n    maxPods: 25',
        language: 'yaml',
      },
      {
        step: 'That is the limit for Karpenter; add to it the pods on the host network, such as the agent, which take no such address.',
      },
      {
        step: 'Give new nodes prefixes, sixteen addresses in the place of each, or a larger type.',
        code: 'eni:\n  awsEnablePrefixDelegation: true',
        language: 'yaml',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-42092' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['cilium/aws.eni-mode', 'cilium/ipam.max-pods', 'cilium/ipam.prefix-delegation'],
    interactions: ['karpenter-maxpods'],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      { document: 'cilium/operator-ipam-node', lines: [[808, 820]] },
      {
        document: 'cilium/node',
        lines: [
          [881, 892],
          [1100, 1111],
        ],
        passage: 'Addresses of a node',
      },
      { document: 'cilium/node-test', lines: [[35, 45]], passage: 'm5.large: 27 and 18' },
      { document: 'cilium/metrics', lines: [898], passage: 'ipam_nodes' },
      { document: 'cilium-chart/readme-md', lines: [430], passage: 'Prefix delegation' },
      { document: 'web/github-com-cilium-cilium-issues-42092' },
      { document: 'karpenter/nodeclasses', lines: [339], passage: 'maxPods' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-operator-unauthorized': {
    name: 'The Cilium operator does not start in ENI mode: EC2 refuses its calls',
    messages: [
      'unable to start AWS allocator: ‹error›',
      'Unable to start eni allocator',
      'Unable to synchronize EC2 interface list',
    ],
    samples: [
      'level=warning msg="Unable to synchronize EC2 interface list" error="operation error EC2: DescribeNetworkInterfaces, https response error StatusCode: 403, RequestID: 00000000-0000-0000-0000-000000000000, api error UnauthorizedOperation: You are not authorized to perform this operation." subsys=eni',
      'level=fatal msg="Unable to start eni allocator" error="Initial synchronization with instances API failed" subsys=cilium-operator-aws',
      'time=2026-08-01T09:00:01.123456789Z level=error msg="Job one-shot errored" error="unable to start AWS allocator: initial synchronization with instances API failed"',
    ],
    cnis: ['cilium'],
    modes: ['cilium-eni'],
    means:
      'At its start the operator lists interfaces, subnets and groups of the account. It may not, because no role is bound to its service account and the role of its node lacks the rights, or it does not reach EC2. Without it no node obtains addresses.',
    confirm: [
      {
        step: 'Read the error: `UnauthorizedOperation` names the missing call, a timeout or a failed look-up means that EC2 was not reached.',
        code: "kubectl -n kube-system logs -l name=cilium-operator --tail=-1 | grep -E 'EC2|allocator' | tail",
        language: 'bash',
      },
      {
        step: 'See whether a role is bound to the service account of the operator.',
        code: 'kubectl -n kube-system get sa cilium-operator -o yaml | grep role-arn\naws eks list-pod-identity-associations --cluster-name my-cluster --namespace kube-system',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Give the operator a role of its own with these rights, and name the role in the values of the chart.',
        code: 'eni:\n  enabled: true\n  iamRole: arn:aws:iam::111122223333:role/my-cilium-operator',
        language: 'yaml',
      },
      {
        step: 'Let the policy of that role allow what the documentation lists; with other settings further calls come on top.',
        code: '{\n  "Version": "2012-10-17",\n  "Statement": [\n    {\n      "Effect": "Allow",\n      "Action": [\n        "ec2:AssignPrivateIpAddresses",\n        "ec2:AttachNetworkInterface",\n        "ec2:CreateNetworkInterface",\n        "ec2:CreateTags",\n        "ec2:DeleteNetworkInterface",\n        "ec2:DescribeInstanceTypes",\n        "ec2:DescribeNetworkInterfaces",\n        "ec2:DescribeRouteTables",\n        "ec2:DescribeSecurityGroups",\n        "ec2:DescribeSubnets",\n        "ec2:DescribeTags",\n        "ec2:DescribeVpcs",\n        "ec2:ModifyNetworkInterfaceAttribute"\n      ],\n      "Resource": "*"\n    }\n  ]\n}',
        language: 'json',
      },
      {
        step: 'Add `ec2:UnassignPrivateIpAddresses` where excess addresses are released, `ec2:DescribeInstances` with `eni.instanceTagsFilter`, `ec2:AssignIpv6Addresses` with IPv6.',
      },
    ],
    affected:
      'every release; up to 1.19 the words are those of `eni allocator`, in 1.20 those of `AWS allocator`',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-13701' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: ['cilium/aws.iam', 'cilium/aws.eni-mode'],
    interactions: ['imds-hop-limit'],
    sources: [
      { document: 'cilium/eni', lines: [[616, 650]], passage: 'Required privileges' },
      { document: 'cilium/cloud-allocator', lines: [[48, 66]], passage: 'Words of 1.20' },
      { document: 'cilium/operator-ipam-aws', lines: [[117, 125]], passage: 'Name in the words' },
      {
        document: 'cilium-2ba24a2/operator-root',
        lines: [668],
        passage: 'Words of 1.19',
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [[433, 438]],
        passage: 'eni.iamRole, eni.instanceTagsFilter',
      },
      { document: 'web/github-com-cilium-cilium-issues-13701' },
      { document: 'web/github-com-cilium-cilium-pull-20703' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-operator-generic-eni': {
    name: 'The Cilium operator refuses ENI mode: it is the generic build',
    messages: ['eni allocator is not supported by this version of cilium-operator-generic'],
    samples: [
      'time="2025-05-14T03:50:21.332431967Z" level=fatal msg="eni allocator is not supported by this version of cilium-operator-generic" subsys=cilium-operator-generic',
    ],
    cnis: ['cilium'],
    modes: ['cilium-eni'],
    when: '`ipam.mode` set to `eni` and `eni.enabled` not',
    means:
      'The operator comes in several builds, and only that for AWS can make ENIs. The chart takes it when `eni.enabled` is `true`; `ipam.mode: eni` alone leaves the generic one.',
    confirm: [
      {
        step: 'Look at the image of the operator: `operator-generic` confirms it, `operator-aws` is the right one.',
        code: "kubectl -n kube-system get deploy cilium-operator -o jsonpath='{.spec.template.spec.containers[0].image}'",
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Set `eni.enabled`, which picks the image and the other settings of ENI mode.',
        code: 'eni:\n  enabled: true',
        language: 'yaml',
      },
    ],
    affected: 'seen with 1.17.3; the message is in the code of 1.18 and 1.19',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-39519' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['cilium/aws.eni-mode', 'cilium/operations.install'],
    guides: ['moving-from-the-vpc-cni'],
    sources: [
      { document: 'cilium-228a293/operator-root', lines: [623] },
      { document: 'cilium/operator-image-template', lines: [[1, 11]] },
      { document: 'cilium/eni', lines: [[91, 96]], passage: 'Both settings' },
      { document: 'web/github-com-cilium-cilium-issues-39519' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-waiting-for-ips': {
    name: 'The Cilium agent starts and waits: the operator gives it no addresses',
    messages: [
      'Waiting for cidr pool to become available',
      'Waiting for IPs to become available in CRD-backed allocation pool',
    ],
    samples: [
      'level=info msg="Waiting for IPs to become available in CRD-backed allocation pool" available=0 helpMessage="Check if cilium-operator pod is running and does not have any warnings or error messages." name=ip-10-0-38-15.eu-west-1.compute.internal required=2 subsys=ipam',
      'time=2026-08-12T07:01:02.345678901Z level=info msg="Waiting for cidr pool to become available" poolName=default family=ipv4 helpMessage="Check if cilium-operator pod is running and does not have any warnings or error messages."',
    ],
    cnis: ['cilium'],
    modes: ['cilium-eni'],
    means:
      'In ENI mode the agent takes its first addresses from what the operator has attached to the node, and stays in its start until there are some. So the fault is mostly with the operator: it does not run, may not call EC2, or finds no subnet.',
    confirm: [
      {
        step: 'Look whether the operator runs and what it warns of.',
        code: "kubectl -n kube-system get pods -l name=cilium-operator\nkubectl -n kube-system logs -l name=cilium-operator --tail=-1 | grep -iE 'level=(warn|error|fatal)' | tail",
        language: 'bash',
      },
      {
        step: 'See what the operator has recorded for the node; an empty list of ENIs confirms it.',
        code: "kubectl get ciliumnode my-node -o jsonpath='{.status.eni.enis}'",
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Cure what the operator warns of: rights, subnets without addresses, or no ENI left on the instance.',
      },
      {
        step: 'Where the operator itself is pending, its events say why; the chart asks for two replicas by default, which do not share a node.',
        code: 'kubectl -n kube-system describe pod -l name=cilium-operator | tail -n 20',
        language: 'bash',
      },
      {
        step: 'Where subnets are chosen by tags or ids, check that they exist in the zone of the node; without a choice the operator begins with the subnet of the node.',
        code: "aws ec2 describe-subnets --filters Name=tag:my-tag,Values=pods --query 'Subnets[].[SubnetId,AvailabilityZone,AvailableIpAddressCount]'",
        language: 'bash',
      },
    ],
    affected:
      'every release; the words about a CRD-backed pool are those of ENI mode up to 1.19, those about a pool of 1.20',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-16120' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['cilium/aws.eni-mode', 'cilium/operations.components', 'cilium/ipam.warm-pool'],
    sources: [
      { document: 'cilium/ipam-multipool-manager', lines: [[436, 446]] },
      { document: 'cilium-2ba24a2/ipam-crd', lines: [218], passage: 'Words of 1.19' },
      {
        document: 'cilium/eni',
        lines: [
          [42, 48],
          [552, 571],
        ],
        passage: 'Work of the operator, choice of subnets',
      },
      {
        document: 'cilium-chart/operator-deployment',
        lines: [[296, 297]],
        passage: 'Replicas on different nodes',
      },
      { document: 'cilium-chart/readme-md', lines: [939], passage: 'operator.replicas' },
      { document: 'web/github-com-cilium-cilium-issues-16120' },
      { document: 'web/github-com-cilium-cilium-issues-17280' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-eni-endless-interfaces': {
    name: 'The Cilium operator makes network interfaces again and again',
    messages: [
      'Resolving IP deficit of node',
      'Instance not found! Please delete corresponding ciliumnode if instance has already been deleted',
    ],
    samples: [
      'time="2025-06-22T13:49:46.574104649Z" level=warning msg="Instance not found! Please delete corresponding ciliumnode if instance has already been deleted." instanceID=i-0123456789abcdef0 name=ip-10-0-78-12.ec2.internal subsys=ipam',
      'level=info msg="Resolving IP deficit of node" available=15 availableForAllocation=1 availableInterfaces=3 instanceID=i-0123456789abcdef0 maxIPsToAllocate=3 name=ip-10-0-147-43.eu-west-2.compute.internal neededIPs=3 remainingInterfaces=3 selectedInterface=eni-0123456789abcdef0 selectedPoolID=subnet-0123456789abcdef0 subsys=ipam used=15',
    ],
    cnis: ['cilium'],
    modes: ['cilium-eni'],
    when: 'the same node in that line over and over, and ever more interfaces in the account',
    means:
      'The line alone is ordinary: a node has too few spare addresses. Repeated for one node it means that the attempt fails each time, since operator and EC2 count differently or the instance is gone while its CiliumNode is not.',
    confirm: [
      {
        step: 'List interfaces of Cilium that no instance holds; a number that grows confirms it.',
        code: "aws ec2 describe-network-interfaces --filters Name=tag:io.cilium/cilium-managed,Values=true Name=status,Values=available --query 'length(NetworkInterfaces)'",
        language: 'bash',
      },
      {
        step: 'Compare the CiliumNodes with the nodes; one without a node is a leftover.',
        code: 'diff <(kubectl get ciliumnodes -o name | cut -d/ -f2 | sort) <(kubectl get nodes -o name | cut -d/ -f2 | sort)',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Delete CiliumNodes of instances that are gone.',
        code: 'kubectl delete ciliumnode my-node',
        language: 'bash',
      },
      {
        step: 'Update a release as old as 1.9: pull request 15911 mended a count that was one address too high.',
      },
      {
        step: 'Leave the collection of unattached interfaces on, which is the default of five minutes; it deletes those that bear the tags of this cluster.',
        code: 'eni:\n  gcInterval: 5m',
        language: 'yaml',
      },
    ],
    affected: 'reported for 1.9.6, mended in May 2021; leftover CiliumNodes up to 1.17.5',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-15877' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-pull-15911' },
        state: 'fixed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-35404' },
        state: 'open',
        asOf: '2026-11-28',
      },
    ],
    basis: 'reports',
    claims: ['cilium/aws.eni-mode', 'cilium/ipam.warm-pool'],
    sources: [
      { document: 'cilium/operator-ipam-node', lines: [684, [1004, 1016]] },
      {
        document: 'cilium-chart/readme-md',
        lines: [435, 436],
        passage: 'eni.gcInterval, eni.gcTags',
      },
      { document: 'web/github-com-cilium-cilium-issues-15877' },
      { document: 'web/github-com-cilium-cilium-pull-15911' },
      { document: 'web/github-com-cilium-cilium-pull-21409' },
      { document: 'web/github-com-cilium-cilium-issues-35404', passage: 'June 2025' },
      { document: 'web/github-com-cilium-cilium-issues-9533', passage: 'Instance gone, 2019' },
    ],
    reviewed: '2026-11-28',
  },
};
