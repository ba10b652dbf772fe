import type { Setting } from '../setting.ts';

/** Objects, labels, annotations and tags that the VPC CNI reads or writes. */
export const vpcCniObjectSettings: Readonly<Record<string, Setting>> = {
  'amazon-vpc-cni-eniconfig-spec-subnet': {
    name: 'spec.subnet',
    cnis: ['amazon-vpc-cni'],
    place: 'object',
    values: 'id of a subnet',
    default: 'none: required',
    what: 'ENIConfig: the subnet in which nodes that use it make their ENIs for pods.',
    traps: [
      'It has to be in the zone of the node and in its VPC.',
      'Pods that run and nodes that are up keep what they have; only new nodes take it.',
      'By default, what leaves the VPC still goes by the primary ENI, its subnet and its security groups.',
    ],
    example: 'subnet-0123456789abcdef0',
    ways: [
      {
        by: 'manifest',
        code: 'apiVersion: crd.k8s.amazonaws.com/v1alpha1\nkind: ENIConfig\nmetadata:\n  name: eu-central-1a\nspec:\n  subnet: {value}\n  securityGroups:\n    - sg-0123456789abcdef0',
        language: 'yaml',
      },
    ],
    features: ['ipam.ip-pools', 'ipam.exhaustion-mitigation'],
    sources: [
      { document: 'vpc-cni/eniconfig-types', lines: [[26, 30]] },
      { document: 'vpc-cni/readme', lines: [[176, 182]] },
      {
        document: 'eks-best-practices/custom-networking',
        lines: [
          [43, 56],
          [112, 116],
        ],
      },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [1735, 2046],
        passage: 'VPC, traffic out of it',
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-eniconfig-spec-securitygroups': {
    name: 'spec.securityGroups',
    cnis: ['amazon-vpc-cni'],
    place: 'object',
    values: 'list of ids of security groups',
    default: 'empty: those of the primary ENI',
    what: 'ENIConfig: the security groups of the ENIs that nodes make for pods in its subnet.',
    traps: [
      'A pod that a SecurityGroupPolicy selects has the groups named there in their place.',
      'By default, what leaves the VPC passes the groups of the primary ENI, not these.',
    ],
    example: '["sg-0123456789abcdef0"]',
    ways: [
      {
        by: 'manifest',
        code: 'apiVersion: crd.k8s.amazonaws.com/v1alpha1\nkind: ENIConfig\nmetadata:\n  name: eu-central-1a\nspec:\n  subnet: subnet-0123456789abcdef0\n  securityGroups: {literal}',
        language: 'yaml',
      },
    ],
    unlike: [
      {
        setting: 'amazon-vpc-cni-securitygrouppolicy-spec-securitygroups-groupids',
        how: '`spec.securityGroups` of an ENIConfig holds for all pods of its nodes, `spec.securityGroups.groupIds` of a SecurityGroupPolicy for pods that it selects.',
      },
    ],
    features: ['policy.security-groups', 'ipam.ip-pools'],
    sources: [
      { document: 'vpc-cni/eniconfig-types', lines: [[26, 30]] },
      { document: 'vpc-cni/awsutils', lines: [[1320, 1331]] },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [[2046, 2047]],
        passage: 'Which groups hold',
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-k8s-amazonaws-com-eniconfig': {
    name: 'k8s.amazonaws.com/eniConfig',
    cnis: ['amazon-vpc-cni'],
    place: 'node-label',
    values: 'name of an ENIConfig',
    default: 'absent: the ENIConfig `default`, if there is one',
    what: 'Label or annotation of a node: the ENIConfig it uses, hence subnet and security groups of its pods.',
    traps: [
      'The annotation wins over the label, and the label `vpc.amazonaws.com/externalEniConfig` over both.',
      'The label is not read once `ENI_CONFIG_LABEL_DEF` names another key, nor the annotation once `ENI_CONFIG_ANNOTATION_DEF` does.',
      'A node on the ENIConfig `default` does not tell the resource controller of custom networking, which security groups for pods need to know.',
    ],
    example: 'eu-central-1a',
    ways: [
      {
        by: 'label',
        code: "kubectl label node my-node '{name}={value}'",
        language: 'bash',
      },
      {
        by: 'annotation',
        code: "kubectl annotate node my-node '{name}={value}'",
        language: 'bash',
      },
    ],
    unlike: [
      {
        setting: 'amazon-vpc-cni-vpc-amazonaws-com-externaleniconfig',
        how: '`k8s.amazonaws.com/eniConfig` is the key by default and can be changed, `vpc.amazonaws.com/externalEniConfig` is fixed and goes first.',
      },
    ],
    features: ['ipam.ip-pools', 'ipam.exhaustion-mitigation'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[186, 205]] },
      {
        document: 'vpc-cni/eniconfig',
        lines: [
          [31, 39],
          [125, 142],
        ],
      },
      { document: 'vpc-cni/ipamd', lines: [[632, 651]], passage: 'With security groups for pods' },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-vpc-amazonaws-com-externaleniconfig': {
    name: 'vpc.amazonaws.com/externalEniConfig',
    cnis: ['amazon-vpc-cni'],
    place: 'node-label',
    values: 'name of an ENIConfig',
    default: 'absent',
    what: 'Label of a node that names its ENIConfig and goes before every other label or annotation.',
    traps: [
      'Neither the README nor the user guide names it; only the code does, for tools that set it from outside, such as by the kubelet.',
    ],
    example: 'eu-central-1a',
    unlike: [
      {
        setting: 'amazon-vpc-cni-k8s-amazonaws-com-eniconfig',
        how: '`vpc.amazonaws.com/externalEniConfig` is fixed and goes first, `k8s.amazonaws.com/eniConfig` is the key by default and can be changed.',
      },
    ],
    features: ['ipam.ip-pools'],
    sources: [
      {
        document: 'vpc-cni/eniconfig',
        lines: [
          [36, 39],
          [125, 142],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-kubernetes-io-role-cni': {
    name: 'kubernetes.io/role/cni',
    cnis: ['amazon-vpc-cni'],
    place: 'ec2-tag',
    values: '`1` admits a subnet, `0` excludes it',
    default: 'absent: only the subnet of the node counts',
    what: 'Tag of a subnet: whether subnet discovery may put ENIs, and so pods, into it.',
    traps: [
      'Taking the tag off stops new ENIs only; those that are there go on giving addresses. `0` stops both.',
      'With `0` on the subnet of the node, ENIs need another tagged subnet in its VPC and zone; with `ENABLE_SUBNET_DISCOVERY=false` none is made at all.',
      'Any other value admits the subnet as `1` does; an empty one counts as absent.',
      'ENIs in the subnet get the security groups of the node, so its routes and network ACLs have to fit.',
    ],
    example: '1',
    unlike: [
      {
        setting: 'amazon-vpc-cni-cni-networking-k8s-aws-cluster',
        how: '`kubernetes.io/role/cni` admits a subnet for all clusters of the VPC, `cni.networking.k8s.aws/cluster/…` narrows that to one.',
      },
    ],
    features: ['ipam.exhaustion-mitigation', 'ipam.ip-pools'],
    sources: [
      {
        document: 'vpc-cni/awsutils',
        lines: [
          [80, 82],
          [1141, 1204],
          [1242, 1278],
        ],
      },
      { document: 'vpc-cni/readme', lines: [[827, 839]] },
      { document: 'eks-user-guide/cni-subnet-selection', passage: 'Creation and reconciliation' },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-cni-networking-k8s-aws-cluster': {
    name: 'cni.networking.k8s.aws/cluster/my-cluster',
    cnis: ['amazon-vpc-cni'],
    place: 'ec2-tag',
    values: 'any value; the key ends in the name of a cluster',
    default: 'absent: every cluster may use the subnet',
    what: 'Tag of a subnet that is also tagged `kubernetes.io/role/cni`: only the clusters named by such tags use it.',
    traps: [
      'It counts only where `CLUSTER_NAME` is set on `aws-node`; without it a node takes the subnet all the same.',
      'On a subnet without `kubernetes.io/role/cni` it does nothing.',
    ],
    example: 'shared',
    unlike: [
      {
        setting: 'amazon-vpc-cni-kubernetes-io-role-cni',
        how: '`cni.networking.k8s.aws/cluster/…` narrows a subnet to clusters, `kubernetes.io/role/cni` admits it in the first place.',
      },
      {
        setting: 'amazon-vpc-cni-cluster-k8s-amazonaws-com-name',
        how: 'This one is set by you on subnets, `cluster.k8s.amazonaws.com/name` by `ipamd` on ENIs.',
      },
    ],
    features: ['ipam.ip-pools', 'ipam.exhaustion-mitigation'],
    sources: [
      {
        document: 'vpc-cni/awsutils',
        lines: [
          [70, 71],
          [1256, 1295],
          [1307, 1318],
        ],
      },
      { document: 'eks-user-guide/cni-subnet-selection', passage: 'Cluster-scoped subnets' },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-node-k8s-amazonaws-com-no-manage': {
    name: 'node.k8s.amazonaws.com/no_manage',
    cnis: ['amazon-vpc-cni'],
    place: 'ec2-tag',
    values: '`true`',
    default: 'absent',
    what: 'Tag of an ENI that `ipamd` is to leave alone, such as one for Multus or for the host.',
    traps: [
      'Only the word `true` counts, and never on the primary ENI.',
      'The ENI still counts for the limits of the type: lower `MAX_ENI` and `--max-pods` of the kubelet, else pods find no address.',
      'With `ENABLE_IMDS_ONLY_MODE=true` no tags are read.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'amazon-vpc-cni-manage-untagged-eni',
        how: 'The tag decides for one ENI, `MANAGE_UNTAGGED_ENI` for all ENIs without a tag.',
      },
    ],
    features: ['networking.multi-interface', 'ipam.max-pods'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[812, 825]] },
      { document: 'vpc-cni/ipamd', lines: [[259, 290]] },
      { document: 'vpc-cni/awsutils', lines: [[1650, 1667]], passage: 'IMDS only' },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-cluster-k8s-amazonaws-com-name': {
    name: 'cluster.k8s.amazonaws.com/name',
    cnis: ['amazon-vpc-cni'],
    place: 'ec2-tag',
    values: 'name of the cluster',
    default: 'absent; `ipamd` writes it where `CLUSTER_NAME` is set',
    what: 'Tag of an ENI: the cluster whose node made it, for IAM policies and for the search for leaked ENIs.',
    traps: ['ENIs that are there get it at the next start of `ipamd`, not before.'],
    example: 'my-cluster',
    unlike: [
      {
        setting: 'amazon-vpc-cni-cni-networking-k8s-aws-cluster',
        how: 'This one is set by `ipamd` on ENIs, `cni.networking.k8s.aws/cluster/…` by you on subnets.',
      },
    ],
    features: ['aws.iam', 'ipam.vpc-ip-consumption'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[802, 805]] },
      {
        document: 'vpc-cni/awsutils',
        lines: [
          [1350, 1376],
          [2364, 2371],
        ],
      },
      { document: 'vpc-cni/ipamd', lines: [[526, 534]], passage: 'At the start' },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-node-k8s-amazonaws-com-instance-id': {
    name: 'node.k8s.amazonaws.com/instance_id',
    cnis: ['amazon-vpc-cni'],
    place: 'ec2-tag',
    values: 'id of the instance',
    default: 'absent; `ipamd` writes it on its ENIs',
    what: 'Tag of an ENI: the node that made it.',
    traps: [
      'The search for leaked ENIs finds only ENIs that bear it: one without it stays until somebody deletes it.',
    ],
    example: 'i-0123456789abcdef0',
    features: ['ipam.vpc-ip-consumption', 'aws.iam'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[807, 810]] },
      {
        document: 'vpc-cni/awsutils',
        lines: [
          [1350, 1353],
          [2343, 2363],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-vpc-amazonaws-com-pod-ips': {
    name: 'vpc.amazonaws.com/pod-ips',
    cnis: ['amazon-vpc-cni', 'calico'],
    place: 'pod-annotation',
    values: 'address of the pod, or empty once it is released',
    default: 'absent; `ipamd` writes it with `ANNOTATE_POD_IP=true`',
    what: 'Annotation of a pod with its address, there before the kubelet reports it; Calico reads it.',
    traps: [
      'When the pod ends, `ipamd` sets it to the empty string, so that nobody takes the address for one in use.',
    ],
    example: '10.0.12.34',
    features: ['networking.chaining', 'policy.k8s-networkpolicy'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[599, 607]] },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [174, 180],
          [2370, 2387],
        ],
      },
      { document: 'vpc-cni/rpc-handler', lines: [50, [288, 297]] },
    ],
    reviewed: '2026-11-28',
  },
};
