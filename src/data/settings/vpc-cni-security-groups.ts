import type { Setting } from '../setting.ts';

/** Objects of security groups for pods. */
export const vpcCniSecurityGroupSettings: Readonly<Record<string, Setting>> = {
  'amazon-vpc-cni-securitygrouppolicy-spec-securitygroups-groupids': {
    name: 'spec.securityGroups.groupIds',
    cnis: ['amazon-vpc-cni'],
    place: 'object',
    values: 'list of one to five ids of security groups',
    default: 'none: required',
    what: 'SecurityGroupPolicy: the security groups of the branch ENI that a selected pod gets.',
    traps: [
      'A pod that several policies of its namespace select gets the groups of all of them.',
      'A policy without groups, or without any selector, is skipped and only logged by the controller.',
      'The selection is made when the pod is created; pods that run stay as they are.',
      'The groups have to let the probes of the kubelet in and DNS out.',
      'With a group that does not exist the pod stays stuck in its creation.',
    ],
    example: '["sg-0123456789abcdef0"]',
    ways: [
      {
        by: 'manifest',
        code: 'apiVersion: vpcresources.k8s.aws/v1beta1\nkind: SecurityGroupPolicy\nmetadata:\n  name: my-policy\n  namespace: my-namespace\nspec:\n  podSelector:\n    matchLabels:\n      app: my-app\n  securityGroups:\n    groupIds: {literal}',
        language: 'yaml',
      },
    ],
    unlike: [
      {
        setting: 'amazon-vpc-cni-eniconfig-spec-securitygroups',
        how: '`spec.securityGroups.groupIds` of a SecurityGroupPolicy holds for pods that it selects, `spec.securityGroups` of an ENIConfig for all pods of its nodes.',
      },
      {
        setting: 'amazon-vpc-cni-auto-podsecuritygroupselectorterms',
        how: '`groupIds` holds for the pods that a SecurityGroupPolicy selects on nodes of your own, `podSecurityGroupSelectorTerms` for all pods of a NodeClass of EKS Auto Mode.',
      },
    ],
    features: ['aws.security-groups-for-pods', 'policy.security-groups'],
    sources: [
      { document: 'vpc-resource-controller/securitygrouppolicy-types', lines: [[22, 34]] },
      { document: 'vpc-resource-controller/helper', lines: [[78, 168]] },
      { document: 'vpc-resource-controller/pod-webhook', lines: [[182, 207]] },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [2821, [2842, 2852]],
        passage: 'What the groups have to allow',
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-securitygrouppolicy-spec-podselector': {
    name: 'spec.podSelector',
    cnis: ['amazon-vpc-cni'],
    place: 'object',
    values: 'label selector',
    default: 'unset',
    what: 'SecurityGroupPolicy: the labels of the pods that get its security groups.',
    traps: [
      'With `serviceAccountSelector` beside it, a pod has to match both.',
      'Pods on the host network and Windows pods never match.',
      'A policy selects pods of its own namespace alone.',
    ],
    example: '{"matchLabels":{"app":"my-app"}}',
    ways: [
      {
        by: 'manifest',
        code: 'apiVersion: vpcresources.k8s.aws/v1beta1\nkind: SecurityGroupPolicy\nmetadata:\n  name: my-policy\n  namespace: my-namespace\nspec:\n  podSelector: {literal}\n  securityGroups:\n    groupIds:\n      - sg-0123456789abcdef0',
        language: 'yaml',
      },
    ],
    unlike: [
      {
        setting: 'amazon-vpc-cni-securitygrouppolicy-spec-serviceaccountselector',
        how: '`podSelector` goes by labels of the pod, `serviceAccountSelector` by labels of its service account.',
      },
    ],
    features: ['aws.security-groups-for-pods', 'policy.security-groups'],
    sources: [
      { document: 'vpc-resource-controller/securitygrouppolicy-types', lines: [[22, 27]] },
      {
        document: 'vpc-resource-controller/helper',
        lines: [
          [83, 88],
          [119, 164],
        ],
      },
      { document: 'vpc-resource-controller/pod-webhook', lines: [[93, 125]] },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-securitygrouppolicy-spec-serviceaccountselector': {
    name: 'spec.serviceAccountSelector',
    cnis: ['amazon-vpc-cni'],
    place: 'object',
    values: 'label selector',
    default: 'unset',
    what: 'SecurityGroupPolicy: the labels of the service accounts whose pods get its security groups.',
    traps: [
      'It matches labels of the service account, not its name.',
      'With `podSelector` beside it, a pod has to match both.',
    ],
    example: '{"matchLabels":{"team":"payments"}}',
    ways: [
      {
        by: 'manifest',
        code: 'apiVersion: vpcresources.k8s.aws/v1beta1\nkind: SecurityGroupPolicy\nmetadata:\n  name: my-policy\n  namespace: my-namespace\nspec:\n  serviceAccountSelector: {literal}\n  securityGroups:\n    groupIds:\n      - sg-0123456789abcdef0',
        language: 'yaml',
      },
    ],
    unlike: [
      {
        setting: 'amazon-vpc-cni-securitygrouppolicy-spec-podselector',
        how: '`serviceAccountSelector` goes by labels of the service account, `podSelector` by labels of the pod.',
      },
    ],
    features: ['aws.security-groups-for-pods', 'policy.service-account'],
    sources: [
      { document: 'vpc-resource-controller/securitygrouppolicy-types', lines: [[22, 27]] },
      {
        document: 'vpc-resource-controller/helper',
        lines: [
          [100, 117],
          [150, 161],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-vpc-amazonaws-com-pod-eni': {
    name: 'vpc.amazonaws.com/pod-eni',
    cnis: ['amazon-vpc-cni'],
    place: 'object',
    values: 'as a resource: a number; as an annotation of a pod: JSON',
    default: 'absent',
    what: 'Resource that counts branch ENIs of a node, and annotation that tells the plugin of the one that a pod got.',
    traps: [
      'The webhook adds it to the first container of each pod that a SecurityGroupPolicy selects; nobody has to write it.',
      'Such pods stay `Pending` while no node has a branch ENI left.',
      'The plugin looks at the first container alone.',
      'Host-network, Fargate and Windows pods do not get it.',
    ],
    example: '1',
    ways: [
      {
        by: 'container, as the webhook writes it',
        code: 'resources:\n  limits:\n    {name}: {text}\n  requests:\n    {name}: {text}',
        language: 'yaml',
      },
    ],
    features: ['aws.security-groups-for-pods', 'ipam.max-pods', 'aws.node-autoscaling'],
    sources: [
      { document: 'vpc-resource-controller/config-type', lines: [[24, 27]] },
      { document: 'vpc-resource-controller/workflow', lines: [[13, 24]] },
      {
        document: 'vpc-resource-controller/pod-webhook',
        lines: [
          [91, 125],
          [182, 207],
        ],
      },
      { document: 'vpc-cni/rpc-handler', lines: [[109, 137]] },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-vpc-amazonaws-com-has-trunk-attached': {
    name: 'vpc.amazonaws.com/has-trunk-attached',
    cnis: ['amazon-vpc-cni'],
    place: 'node-label',
    values: '`true` or `false`',
    default: 'absent',
    what: 'Label of a node by which plugins older than v1.15 asked for a trunk ENI and showed whether it had come.',
    traps: [
      'Newer plugins write the feature `SecurityGroupsForPods` into the CNINode of the node instead; the README of v1.23.0 still tells of the label.',
      'The resource controller takes any value of it, `false` too, for a wish for a trunk.',
    ],
    example: 'true',
    features: ['aws.security-groups-for-pods', 'operations.troubleshooting'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[496, 498]] },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [[2757, 2772]],
        passage: 'CNINode',
      },
      { document: 'vpc-cni/ipamd', lines: [[1466, 1481]] },
      { document: 'vpc-resource-controller/node-manager', lines: [[531, 552]] },
    ],
    reviewed: '2026-11-28',
  },
};
