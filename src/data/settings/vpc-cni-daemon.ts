import type { Setting } from '../setting.ts';

/** How `aws-node` starts, whom it calls and what it tells: endpoints, tags, logs, metrics. */
export const vpcCniDaemonSettings: Readonly<Record<string, Setting>> = {
  'amazon-vpc-cni-cluster-name': {
    name: 'CLUSTER_NAME',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: 'name of the cluster',
    default: 'unset',
    what: 'Name of the cluster: new ENIs are tagged with it, and subnets that are tagged for other clusters are left out.',
    traps: [
      'An IAM policy that allows changes only to ENIs of one cluster goes by this tag, so it needs the name set.',
      'Without it a node looks for leaked ENIs of all clusters in the VPC.',
      'Without it, tags such as `cni.networking.k8s.aws/cluster/my-cluster` on subnets are not looked at.',
    ],
    example: 'my-cluster',
    features: ['aws.iam', 'ipam.ip-pools', 'ipam.vpc-ip-consumption'],
    sources: [
      {
        document: 'vpc-cni/readme',
        lines: [
          [469, 475],
          [802, 805],
        ],
      },
      {
        document: 'vpc-cni/awsutils',
        lines: [
          [1280, 1295],
          [1350, 1365],
          [2343, 2371],
        ],
      },
      {
        document: 'vpc-cni/iam-policy',
        lines: [
          [81, 89],
          [123, 136],
          [152, 170],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-additional-eni-tags': {
    name: 'ADDITIONAL_ENI_TAGS',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: 'JSON object of tags, as a string',
    default: '`{}`',
    since: 'v1.6.0',
    what: 'Further tags for the ENIs of a node.',
    traps: [
      'A tag whose key contains `k8s.amazonaws.com` is left out.',
      'Text that is no JSON object of strings is logged, and then no tag of yours is set.',
    ],
    example: '"{\\"team\\":\\"platform\\"}"',
    ways: [
      {
        by: 'EKS add-on',
        code: 'aws eks update-addon --cluster-name my-cluster --addon-name vpc-cni \\\n  --resolve-conflicts PRESERVE --configuration-values \'{"env":{"{name}":{text}}}\'',
        language: 'bash',
      },
      {
        by: 'Helm values of aws-vpc-cni',
        code: 'env:\n  {name}: {text}',
        language: 'yaml',
      },
    ],
    features: ['aws.iam', 'operations.config-api'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[444, 457]] },
      {
        document: 'vpc-cni/awsutils',
        lines: [
          [1350, 1365],
          [1816, 1840],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-cluster-endpoint': {
    name: 'CLUSTER_ENDPOINT',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: 'URL of the API server',
    default: 'unset',
    since: 'v1.12.1',
    what: '`aws-node` calls the API server at this address instead of the `kubernetes` Service, so it does not wait for kube-proxy.',
    traps: [
      'Without the private endpoint of the cluster the calls leave by the NAT gateway, which costs.',
      'Set and empty it counts as an empty address; to undo it, remove the variable.',
    ],
    example: 'https://EXAMPLE.gr7.eu-central-1.eks.amazonaws.com',
    features: ['networking.kube-proxy-replacement', 'operations.install', 'performance.pod-start'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[477, 486]] },
      { document: 'vpc-cni/k8sutils', lines: [[217, 228]] },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-disable-network-resource-provisioning': {
    name: 'DISABLE_NETWORK_RESOURCE_PROVISIONING',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: '`true` or `false`',
    default: '`false`',
    since: 'v1.9.1',
    what: '`ipamd` hands out the addresses that are attached to the node and attaches none itself.',
    traps: [
      'Something else has to attach ENIs and addresses; the node grows by nothing but that.',
      '`ipamd` still asks EC2 about the ENIs at the start; only `ENABLE_IMDS_ONLY_MODE` spares that.',
      'ENIs are not tagged, their security groups not kept up to date, and leaked ones not looked for.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'amazon-vpc-cni-enable-imds-only-mode',
        how: '`DISABLE_NETWORK_RESOURCE_PROVISIONING` stops changes, `ENABLE_IMDS_ONLY_MODE` also the questions to EC2.',
      },
    ],
    features: ['aws.iam', 'ipam.pod-ip-source'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[581, 587]] },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [486, 492],
          [530, 534],
          [594, 603],
          [786, 793],
          [2058, 2069],
        ],
      },
      { document: 'vpc-cni/awsutils', lines: [[1650, 1677]], passage: 'Question to EC2' },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-enable-imds-only-mode': {
    name: 'ENABLE_IMDS_ONLY_MODE',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: '`true` or `false`',
    default: '`false`',
    since: 'v1.19.6',
    what: '`ipamd` learns of ENIs and addresses from instance metadata alone and is meant to make no EC2 calls.',
    traps: [
      'ENIs and addresses must be attached before the plugin starts; what comes later is not seen.',
      'It sets `DISABLE_NETWORK_RESOURCE_PROVISIONING` and `DISABLE_LEAKED_ENI_CLEANUP` too.',
      'Metadata know neither tags nor trunk ENIs, so `node.k8s.amazonaws.com/no_manage` and security groups for pods do not work with it.',
      'Subnet discovery still asks EC2 for the subnets of each ENI while `ENABLE_SUBNET_DISCOVERY` is `true`, its default.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'amazon-vpc-cni-disable-network-resource-provisioning',
        how: '`ENABLE_IMDS_ONLY_MODE` spares also the questions to EC2, `DISABLE_NETWORK_RESOURCE_PROVISIONING` the changes alone.',
      },
    ],
    features: ['aws.iam', 'ipam.pod-ip-source'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[751, 758]] },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [1294, 1299],
          [2058, 2073],
          [2868, 2875],
        ],
      },
      {
        document: 'vpc-cni/awsutils',
        lines: [
          [1650, 1668],
          [2565, 2571],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-aws-ec2-endpoint': {
    name: 'AWS_EC2_ENDPOINT',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: 'URL',
    default: 'unset',
    since: 'v1.13.0',
    what: 'Address of the EC2 API to call, such as that of a proxy.',
    traps: [
      'In the code of v1.23.0 the client that makes and describes ENIs is built from a configuration of its own, without this address; what reads it serves instance metadata and `cni-metrics-helper`.',
    ],
    example: 'https://ec2.internal.example.com',
    features: ['aws.iam', 'operations.air-gapped'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[672, 678]] },
      { document: 'vpc-cni/session', lines: [[64, 96]] },
      {
        document: 'vpc-cni/awsutils',
        lines: [
          [415, 422],
          [440, 452],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-http-timeout': {
    name: 'HTTP_TIMEOUT',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: 'integer of 10 or more, seconds',
    default: '`10`',
    what: 'How long a request to an AWS API may take.',
    traps: [
      'Less than 10, or no number, counts as 10.',
      'The README and the chart do not name it; only the code does.',
    ],
    example: '30',
    features: ['aws.iam', 'operations.air-gapped'],
    sources: [{ document: 'vpc-cni/session', lines: [[31, 62]] }],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-aws-vpc-k8s-cni-log-file': {
    name: 'AWS_VPC_K8S_CNI_LOG_FILE',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: '`stdout`, `stderr` or a path',
    default: '`/host/var/log/aws-routed-eni/ipamd.log`',
    what: 'Where `ipamd` logs.',
    traps: [
      'By default the log is a file on the node, `/var/log/aws-routed-eni/ipamd.log`; only with `stdout` or `stderr` does `kubectl logs` show it.',
      'A path is one in the container, so it has to lie below `/host/var/log/aws-routed-eni` to reach the node.',
    ],
    example: 'stdout',
    unlike: [
      {
        setting: 'amazon-vpc-cni-aws-vpc-k8s-plugin-log-file',
        how: '`AWS_VPC_K8S_CNI_LOG_FILE` is for `ipamd`, `AWS_VPC_K8S_PLUGIN_LOG_FILE` for the plugin that the container runtime calls.',
      },
    ],
    features: ['operations.troubleshooting'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[368, 380]] },
      { document: 'vpc-cni/logger-config', lines: [[20, 48]] },
      {
        document: 'vpc-cni/aws-vpc-cni-daemonset',
        lines: [
          [127, 128],
          [195, 198],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-aws-vpc-k8s-cni-loglevel': {
    name: 'AWS_VPC_K8S_CNI_LOGLEVEL',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: '`DEBUG`, `INFO`, `WARN`, `ERROR` or `FATAL`, in any case',
    default: '`DEBUG`',
    what: 'How much `ipamd` logs; on the Deployment `cni-metrics-helper` the same name sets its level.',
    example: 'INFO',
    unlike: [
      {
        setting: 'amazon-vpc-cni-aws-vpc-k8s-plugin-log-level',
        how: '`AWS_VPC_K8S_CNI_LOGLEVEL` is for `ipamd`, `AWS_VPC_K8S_PLUGIN_LOG_LEVEL` for the plugin that the container runtime calls.',
      },
    ],
    features: ['operations.troubleshooting'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[358, 366]] },
      {
        document: 'vpc-cni/logger-config',
        lines: [
          [22, 24],
          [50, 60],
        ],
      },
      { document: 'vpc-cni/cni-metrics-helper-main', lines: [[64, 70]] },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-aws-vpc-k8s-plugin-log-file': {
    name: 'AWS_VPC_K8S_PLUGIN_LOG_FILE',
    also: ['pluginLogFile'],
    cnis: ['amazon-vpc-cni', 'cilium'],
    place: 'aws-node',
    values: '`stderr` or a path on the node',
    default: '`/var/log/aws-routed-eni/plugin.log`',
    what: 'Where the CNI plugin `aws-cni` logs.',
    traps: [
      'With `stdout`, `aws-node` refuses to start.',
      '`stderr` is that of the container runtime, not of the pod `aws-node`.',
      'A CNI configuration of another plugin that chains `aws-cni`, such as that of Cilium, has no `pluginLogFile` unless you write it there, and the log goes to `stderr`.',
    ],
    example: 'stderr',
    unlike: [
      {
        setting: 'amazon-vpc-cni-aws-vpc-k8s-cni-log-file',
        how: '`AWS_VPC_K8S_PLUGIN_LOG_FILE` is for the plugin that the container runtime calls, `AWS_VPC_K8S_CNI_LOG_FILE` for `ipamd`.',
      },
    ],
    features: ['operations.troubleshooting', 'networking.chaining'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[382, 396]] },
      {
        document: 'vpc-cni/aws-vpc-cni-main',
        lines: [
          [72, 75],
          [153, 155],
          [337, 342],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-aws-vpc-k8s-plugin-log-level': {
    name: 'AWS_VPC_K8S_PLUGIN_LOG_LEVEL',
    also: ['pluginLogLevel'],
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: '`DEBUG`, `INFO`, `WARN`, `ERROR` or `FATAL`, in any case',
    default: '`DEBUG`',
    what: 'How much the CNI plugin `aws-cni` logs.',
    example: 'INFO',
    unlike: [
      {
        setting: 'amazon-vpc-cni-aws-vpc-k8s-cni-loglevel',
        how: '`AWS_VPC_K8S_PLUGIN_LOG_LEVEL` is for the plugin that the container runtime calls, `AWS_VPC_K8S_CNI_LOGLEVEL` for `ipamd`.',
      },
    ],
    features: ['operations.troubleshooting'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[398, 406]] },
      { document: 'vpc-cni/aws-vpc-cni-main', lines: [75, [153, 155], [268, 277]] },
    ],
    reviewed: '2026-11-28',
  },
};
