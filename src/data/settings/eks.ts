import type { Setting } from '../setting.ts';

/** Fields by which EKS, its tools and its add-on API decide over the VPC CNI. */
export const eksSettings: Readonly<Record<string, Setting>> = {
  'any-bootstrapselfmanagedaddons': {
    name: 'bootstrapSelfManagedAddons',
    also: ['bootstrap_self_managed_addons', '--no-bootstrap-self-managed-addons'],
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    place: 'object',
    values: '`true` or `false`',
    default: '`true`',
    what: 'Field of `CreateCluster`: with `false`, EKS makes a cluster without VPC CNI, CoreDNS and kube-proxy.',
    traps: [
      'It can be given only while the cluster is created.',
      'The AWS CLI has the flag `--no-bootstrap-self-managed-addons`, without a value; it refuses `--bootstrapSelfManagedAddons false`, as the user guide of 2024 has it.',
      'Terraform writes `bootstrap_self_managed_addons` on `aws_eks_cluster`, the CDK has the property of `Cluster` under the name of the API.',
      'It leaves out all three: CoreDNS, and kube-proxy unless the CNI replaces it, are then yours to install.',
    ],
    example: 'false',
    ways: [
      {
        by: 'AWS CLI',
        code: 'aws eks create-cluster --name my-cluster --no-bootstrap-self-managed-addons \\\n  --role-arn arn:aws:iam::111122223333:role/my-cluster-role \\\n  --resources-vpc-config subnetIds=subnet-0a1b2c3d,subnet-4e5f6a7b',
        language: 'bash',
      },
      {
        by: 'input of CreateCluster',
        code: '{"{name}": {literal}}',
        language: 'json',
      },
    ],
    unlike: [
      {
        setting: 'any-disabledefaultaddons',
        how: '`bootstrapSelfManagedAddons` is a field of the EKS API and off at `false`, `disableDefaultAddons` one of eksctl and off at `true`.',
      },
    ],
    features: ['aws.eks-default', 'operations.install'],
    sources: [
      { document: 'eks-user-guide-2024/create-cluster', lines: [[235, 241]] },
      { document: 'terraform-aws-eks/main', lines: [46], passage: 'Name in Terraform' },
      {
        document: 'web/docs-aws-amazon-com-cdk-api-latest-python-aws-cdk-aws-eks-clu',
        passage: 'Property of the CDK',
      },
    ],
    reviewed: '2026-11-28',
  },
  'any-disabledefaultaddons': {
    name: 'addonsConfig.disableDefaultAddons',
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    place: 'object',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Field of the ClusterConfig of eksctl: with `true`, the new cluster gets no VPC CNI, CoreDNS or kube-proxy, save those under `addons`.',
    traps: [
      'It counts only while the cluster is created.',
      'Without CoreDNS and kube-proxy under `addons` you have neither.',
    ],
    example: 'true',
    ways: [
      {
        by: 'ClusterConfig of eksctl',
        code: 'addonsConfig:\n  disableDefaultAddons: {literal}\naddons:\n  - name: kube-proxy\n  - name: coredns',
        language: 'yaml',
      },
    ],
    unlike: [
      {
        setting: 'any-bootstrapselfmanagedaddons',
        how: '`disableDefaultAddons` is a field of eksctl and off at `true`, `bootstrapSelfManagedAddons` one of the EKS API and off at `false`.',
      },
    ],
    features: ['aws.eks-default', 'operations.install'],
    sources: [{ document: 'eksctl/addons', lines: [[268, 304]] }],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-resolveconflicts': {
    name: 'resolveConflicts',
    also: ['--resolve-conflicts'],
    cnis: ['amazon-vpc-cni'],
    place: 'object',
    values: '`NONE`, `OVERWRITE` or `PRESERVE`',
    default: 'unset: by the user guide EKS then overwrites your values',
    what: 'What an update of an EKS add-on does with fields that you changed on its objects.',
    traps: [
      '`OVERWRITE` sets variables of `aws-node` that you changed with kubectl back to the defaults of EKS.',
      'With `NONE` nothing is changed, and the update may fail.',
      'The module terraform-aws-eks updates with `OVERWRITE` unless told otherwise, and creates with `NONE`.',
    ],
    example: 'PRESERVE',
    ways: [
      {
        by: 'AWS CLI',
        code: 'aws eks update-addon --cluster-name my-cluster --addon-name vpc-cni \\\n  --resolve-conflicts {value}',
        language: 'bash',
      },
      {
        by: 'ClusterConfig of eksctl',
        code: 'addons:\n  - name: vpc-cni\n    resolveConflicts: preserve',
        language: 'yaml',
      },
    ],
    features: ['operations.upgrade', 'operations.config-api'],
    sources: [
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [254],
        passage: 'Update of the VPC CNI',
      },
      { document: 'eks-user-guide-2024/eks-add-ons', lines: [1947], passage: 'The three values' },
      { document: 'eksctl/addons', lines: [[250, 257]] },
      { document: 'terraform-aws-eks/variables', lines: [[638, 652]] },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-configurationvalues': {
    name: 'configurationValues',
    also: ['--configuration-values'],
    cnis: ['amazon-vpc-cni'],
    place: 'object',
    values: 'JSON or YAML that fits the schema of the add-on version',
    default: 'unset',
    what: 'The configuration of an EKS add-on, such as `env` and `nodeAgent` of `vpc-cni`.',
    traps: [
      '`{}` sets everything back to the defaults of EKS; leave the option out to keep what is set.',
      'The schema belongs to a version; `aws eks describe-addon-configuration` prints it.',
    ],
    example: '"{\\"env\\":{\\"WARM_IP_TARGET\\":\\"2\\"}}"',
    ways: [
      {
        by: 'AWS CLI',
        code: "aws eks update-addon --cluster-name my-cluster --addon-name vpc-cni \\\n  --resolve-conflicts PRESERVE --configuration-values '{value}'",
        language: 'bash',
      },
    ],
    features: ['operations.config-api', 'operations.upgrade'],
    sources: [
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [255],
        passage: 'Update of the VPC CNI',
      },
      { document: 'eks-user-guide-2024/eks-add-ons', lines: [1948], passage: 'Empty values' },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-before-compute': {
    name: 'before_compute',
    cnis: ['amazon-vpc-cni'],
    place: 'object',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Field of an add-on in the Terraform module terraform-aws-eks: with `true`, the add-on is made before node groups.',
    traps: [
      'Left at `false` for `vpc-cni`, it comes after the nodes, which have no network until then.',
    ],
    example: 'true',
    ways: [
      {
        by: 'Terraform, shown as JSON',
        code: '{"addons": {"vpc-cni": {"before_compute": {literal}}}}',
        language: 'json',
      },
    ],
    features: ['operations.install', 'aws.eks-default'],
    sources: [
      { document: 'terraform-aws-eks/readme', lines: [[151, 160]] },
      { document: 'terraform-aws-eks/variables', lines: [[638, 642]] },
      { document: 'terraform-aws-eks/main', lines: [770, 805, [813, 815]] },
    ],
    reviewed: '2026-11-28',
  },
  'any-eks-compute-type': {
    name: 'eks.amazonaws.com/compute-type',
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    place: 'node-label',
    values: '`auto`, `fargate`, `hybrid` or absent',
    default: 'written by EKS',
    what: 'Label of a node that tells nodes of EKS Auto Mode, Fargate and hybrid nodes from the rest; `aws-node` keeps off all three by it.',
    traps: [
      'A DaemonSet of another CNI that does not exclude them by it lands on such nodes as well.',
    ],
    example: 'auto',
    ways: [
      {
        by: 'affinity of a DaemonSet',
        code: 'nodeAffinity:\n  requiredDuringSchedulingIgnoredDuringExecution:\n    nodeSelectorTerms:\n      - matchExpressions:\n          - key: {name}\n            operator: NotIn\n            values: [fargate, hybrid, auto]',
        language: 'yaml',
      },
    ],
    features: ['aws.auto-mode', 'aws.fargate', 'aws.hybrid-nodes'],
    sources: [{ document: 'vpc-cni/aws-vpc-cni-values', lines: [[204, 223]] }],
    reviewed: '2026-11-28',
  },
};
