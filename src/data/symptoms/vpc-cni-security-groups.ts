import type { Symptom } from '../symptom.ts';

/** What goes wrong with security groups for pods. */
export const vpcCniSecurityGroupSymptoms: Readonly<Record<string, Symptom>> = {
  'vpc-cni-insufficient-pod-eni': {
    name: 'Pods with security groups stay Pending: no node has a branch interface for them',
    messages: [
      'Insufficient vpc.amazonaws.com/pod-eni',
      'The instance type ‹type› is not supported for trunk interface (Security Group for Pods)',
      'Failed to create trunk interface: Error Code: ‹code›',
    ],
    samples: [
      "Warning  FailedScheduling  53s  default-scheduler  0/4 nodes are available: 1 node(s) had taint {NodeType: backend}, that the pod didn't tolerate, 1 node(s) had taint {NodeType: frontend}, that the pod didn't tolerate, 2 Insufficient vpc.amazonaws.com/pod-eni",
      'Warning  Unsupported  5m  vpc-resource-controller  The instance type t3.large is not supported for trunk interface (Security Group for Pods)',
      'Warning  TrunkENICreationFailed  63s  vpc-resource-controller  Failed to create trunk interface: Error Code: UnauthorizedOperation: Please verify the cluster IAM role has AmazonEKSVPCResourceController policy',
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
    when: 'pods that a SecurityGroupPolicy selects',
    means:
      'A webhook has given the pod a request for a branch interface, and no node offers one: those of the type are used up, an m5.large has nine, or the node has no trunk. It gets none if its type cannot trunk, as all of the t family, if the role of the cluster lacks a policy, or if all its ENI slots were taken.',
    confirm: [
      {
        step: 'See which nodes offer branch interfaces, and how many.',
        code: `kubectl get nodes -o custom-columns='NAME:.metadata.name,TYPE:.metadata.labels.node\\.kubernetes\\.io/instance-type,BRANCHES:.status.allocatable.vpc\\.amazonaws\\.com/pod-eni'`,
        language: 'bash',
      },
      {
        step: 'Read the events of a node without: `Unsupported`, `TrunkENICreationFailed` or `NodeTrunkFailedInit`.',
        code: `kubectl describe node my-node | grep -A20 Events`,
        language: 'bash',
      },
      {
        step: 'See whether the feature `SecurityGroupsForPods` stands in the CNINode of the node.',
        code: `kubectl get cninode my-node`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Use instance types with `IsTrunkingCompatible: true` in the list of the resource controller, and more or larger nodes where branches are used up.',
      },
      {
        step: 'Attach the policy to the role of the cluster.',
        code: `aws iam attach-role-policy --role-name my-cluster-role --policy-arn arn:aws:iam::aws:policy/AmazonEKSVPCResourceController`,
        language: 'bash',
      },
      {
        step: 'Set `ENABLE_POD_ENI` and replace nodes that are older than the setting: on them an ENI slot has to be free for the trunk.',
        code: `kubectl set env daemonset aws-node -n kube-system ENABLE_POD_ENI=true`,
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-vpc-resource-controller-k8s-issues-154' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: [
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'amazon-vpc-cni/policy.security-groups',
    ],
    interactions: ['pod-eni-no-trunk', 'pod-eni-slot', 'karpenter-pod-eni', 'sgp-maxpods'],
    sources: [
      {
        document: 'vpc-resource-controller/branch-provider',
        lines: [
          [160, 184],
          [482, 489],
        ],
        passage: 'Events of nodes',
      },
      {
        document: 'vpc-resource-controller/troubleshooting',
        lines: [
          [173, 225],
          [392, 402],
        ],
        passage: 'Trunk, request, policy of the role',
      },
      {
        document: 'eks-user-guide/security-groups-pods-deployment',
        passage: 'Policy, variable, slot of the trunk',
      },
      {
        document: 'eks-user-guide/sg-pods-example-deployment',
        passage: 'Nine branches of an m5.large',
      },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        passage: 'Instance types',
      },
      {
        document: 'web/github-com-aws-amazon-vpc-resource-controller-k8s-issues-154',
        passage: 'The message',
      },
    ],
    reviewed: '2026-11-28',
  },
  'vpc-cni-branch-allocation-failed': {
    name: 'A pod with security groups gets no branch interface, and its events say why',
    messages: [
      'failed to allocate branch ENI to pod: ‹error›',
      'failed to annotate pod with branch ENI details: ‹error›',
    ],
    samples: [
      'Warning  BranchAllocationFailed  2m (x5 over 3m)  vpc-resource-controller  failed to allocate branch ENI to pod: creating network interface, operation error EC2: CreateNetworkInterface, https response error StatusCode: 400, RequestID: f3c2ff75-4ed5-433e-a797-c15a27804f8d, api error InvalidParameterValue: user 111122223333 exceeded limit 5 on the number of interface security group memberships',
      'Warning  BranchENIAnnotationFailed  8s (x12 over 18s)  vpc-resource-controller  failed to annotate pod with branch ENI details: pods "my-pod-8b5b68ff8-r5msc" is forbidden: User "system:serviceaccount:kube-system:eks-vpc-resource-controller" cannot patch resource "pods" in API group "" in the namespace "my-namespace"',
      'Warning  BranchENIAnnotationFailed  43s (x12 over 52s)  vpc-resource-controller  failed to annotate pod with branch ENI details: Pod "my-pod-8b5b68ff8-r5msc" is invalid: spec: Forbidden: pod updates may not change fields other than `spec.containers[*].image`,`spec.initContainers[*].image`',
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
    when: 'pods that a SecurityGroupPolicy selects',
    means:
      'The pod has a node with room, and the resource controller could not make the interface or could not write it to the pod. Behind the first stands the answer of EC2: a group that does not exist, too many groups for one interface, a full subnet, a missing right. Behind the second stands something that forbids changes to pods, or a mutating webhook that changes the pod once more along with it.',
    confirm: [
      {
        step: 'Read the events of the pod; the error of EC2 follows the message.',
        code: `kubectl -n my-namespace get events --field-selector involvedObject.name=my-pod`,
        language: 'bash',
      },
      {
        step: 'Compare the groups that the pod is to get with those that exist in the VPC of the cluster.',
        code: `kubectl -n my-namespace get securitygrouppolicies -o yaml | grep -A5 groupIds\naws ec2 describe-security-groups --filters Name=vpc-id,Values=vpc-0123456789abcdef0 --query 'SecurityGroups[].GroupId'`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Correct the ids, and keep to the quota of groups for an interface, by default five; groups of several matching policies add up.',
      },
      {
        step: 'If the subnet of the node is full, free addresses in it. A deleted branch holds its address for 60 seconds, which this shortens to no less than 30.',
        code: `kubectl -n kube-system patch configmap amazon-vpc-cni --type merge -p '{"data":{"branch-eni-cooldown":"30"}}'`,
        language: 'bash',
      },
      {
        step: 'If the event says `pod updates may not change fields`, a webhook adds to the pod at that update: list those that act on updates of pods, and keep such pods from them.',
        code: `kubectl get mutatingwebhookconfigurations -o custom-columns=NAME:.metadata.name,RESOURCES:.webhooks[*].rules[*].resources,OPERATIONS:.webhooks[*].rules[*].operations`,
        language: 'bash',
      },
      {
        step: 'If the annotation fails otherwise, exempt the user `eks:vpc-resource-controller` in the admission policies that guard pods, and restore its role if it was changed.',
        code: `kubectl get rolebindings.rbac.authorization.k8s.io -n kube-system eks-vpc-resource-controller-rolebinding`,
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-1288' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-2814' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['amazon-vpc-cni/aws.security-groups-for-pods'],
    interactions: ['sgp-custom'],
    sources: [
      {
        document: 'vpc-resource-controller/branch-provider',
        lines: [[340, 397]],
        passage: 'Both messages',
      },
      {
        document: 'vpc-resource-controller/troubleshooting',
        lines: [
          [232, 241],
          [249, 266],
          [295, 298],
          [378, 413],
        ],
        passage: 'Roles, events, addresses',
      },
      {
        document: 'vpc-resource-controller/sgp-config-options',
        lines: [[5, 16]],
        passage: 'branch-eni-cooldown',
      },
      {
        document: 'web/github-com-aws-amazon-vpc-resource-controller-k8s-pull-583',
        passage: 'Quota of groups',
      },
      {
        document: 'eks-user-guide/sg-pods-example-deployment',
        passage: 'Groups that do not exist',
      },
      {
        document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-2814',
        passage: 'Annotation forbidden by admission; Kyverno',
      },
      {
        document: 'web/github-com-open-telemetry-opentelemetry-operator-issues-1541',
        passage: 'The event, with what the webhook adds',
      },
      {
        document: 'web/github-com-newrelic-k8s-agents-operator-issues-233',
        passage: 'The event under another injector',
      },
    ],
    reviewed: '2026-11-28',
  },
  'vpc-cni-sg-for-pods-not-applied': {
    name: 'A pod keeps the security groups of its node, though a SecurityGroupPolicy selects it',
    messages: [
      "Pod will get the instance security group as the pod didn't match any Security Group from SecurityGroupPolicy",
    ],
    samples: [
      "Warning  SecurityGroupRequested  16m  vpc-resource-controller  Pod will get the instance security group as the pod didn't match any Security Group from SecurityGroupPolicy",
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
    when: 'a SecurityGroupPolicy',
    means:
      'A policy works when a pod is created: a webhook adds the request for a branch interface. A pod that ran before, one whose labels do not match, or one that the webhook missed stays on the interfaces of the node. With `POD_SECURITY_GROUP_ENFORCING_MODE=standard` the groups apply and still do not check traffic inside a node.',
    confirm: [
      {
        step: 'Look for the branch interface in the annotations of the pod; nothing printed means that it has none.',
        code: `kubectl -n my-namespace get pod my-pod -o yaml | grep vpc.amazonaws.com/pod-eni`,
        language: 'bash',
      },
      {
        step: 'See whether labels of the pod and selector of the policy agree.',
        code: `kubectl -n my-namespace get pod my-pod --show-labels\nkubectl -n my-namespace get securitygrouppolicies -o yaml | grep -A6 Selector`,
        language: 'bash',
      },
      {
        step: 'See that the webhook exists and which mode is set.',
        code: `kubectl get mutatingwebhookconfigurations vpc-resource-mutating-webhook\nkubectl -n kube-system set env daemonset/aws-node --list | grep -E "ENABLE_POD_ENI|ENFORCING_MODE"`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Recreate the pods after the policy.',
        code: `kubectl -n my-namespace rollout restart deployment my-deployment`,
        language: 'bash',
      },
      {
        step: 'After `ENABLE_POD_ENI=true` replace the nodes that were there before.',
      },
      {
        step: 'If traffic within a node has to be checked as well, set the strict mode and recreate the pods; probes then need `DISABLE_TCP_EARLY_DEMUX`, and NodeLocal DNSCache is out of reach.',
        code: `kubectl -n kube-system set env daemonset/aws-node POD_SECURITY_GROUP_ENFORCING_MODE=strict`,
        language: 'bash',
      },
    ],
    basis: 'documents',
    claims: [
      'amazon-vpc-cni/policy.security-groups',
      'amazon-vpc-cni/aws.security-groups-for-pods',
    ],
    interactions: ['sgp-standard-snat', 'sgp-strict-probes', 'sgp-strict-nodelocaldns'],
    guides: ['chaining'],
    sources: [
      {
        document: 'eks-user-guide/sg-pods-example-deployment',
        passage: 'Newly scheduled pods alone',
      },
      {
        document: 'vpc-resource-controller/troubleshooting',
        lines: [
          [153, 171],
          [205, 266],
        ],
        passage: 'Variable, trunk, request, annotation',
      },
      {
        document: 'vpc-resource-controller/branch-provider',
        lines: [[345, 351]],
        passage: 'The message',
      },
      {
        document: 'vpc-cni/readme',
        lines: [
          [512, 527],
          [533, 537],
        ],
        passage: 'Strict and standard mode, probes',
      },
      {
        document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-2792',
        passage: 'Nodes older than the setting',
      },
    ],
    reviewed: '2026-11-28',
  },
};
