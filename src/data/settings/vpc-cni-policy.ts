import type { Setting } from '../setting.ts';

/** What switches network policy of the VPC CNI on, and how new pods start. */
export const vpcCniPolicySettings: Readonly<Record<string, Setting>> = {
  'amazon-vpc-cni-enablenetworkpolicy': {
    name: 'enableNetworkPolicy',
    cnis: ['amazon-vpc-cni'],
    place: 'vpc-cni-add-on',
    values: '`true` or `false`, as a string',
    default: '`"false"`',
    what: 'One switch for both halves of network policy: the flag `enable-network-policy` of the agent and the key `enable-network-policy-controller`.',
    traps: [
      'Another engine on the same policies, such as Calico, has to go first.',
      'To switch it off, delete all NetworkPolicies before.',
      'Policies reach pods on Linux nodes of EC2 alone, not on Windows nodes or Fargate, and of a pod only `eth0`.',
    ],
    example: '"true"',
    unlike: [
      {
        setting: 'amazon-vpc-cni-enable-network-policy',
        how: '`enableNetworkPolicy` is what you set in add-on or chart, `enable-network-policy` the flag of the agent that comes of it.',
      },
      {
        setting: 'amazon-vpc-cni-enable-network-policy-controller',
        how: '`enableNetworkPolicy` is what you set in add-on or chart, `enable-network-policy-controller` the ConfigMap key that comes of it.',
      },
      {
        setting: 'amazon-vpc-cni-enable-network-policy-variable',
        how: '`enableNetworkPolicy` is read by add-on and chart, `ENABLE_NETWORK_POLICY` by nobody.',
      },
    ],
    features: ['policy.k8s-networkpolicy', 'operations.install', 'operations.config-api'],
    sources: [
      { document: 'vpc-cni/aws-vpc-cni-values', lines: [[124, 126]] },
      { document: 'vpc-cni/aws-vpc-cni-configmap', lines: [21], passage: 'Key' },
      { document: 'vpc-cni/aws-vpc-cni-daemonset', lines: [151], passage: 'Flag' },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [1334, 1346, [1354, 1357], [1552, 1571], [1678, 1682]],
        passage: 'Network policies',
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-enable-network-policy': {
    name: 'enable-network-policy',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-eks-nodeagent',
    values: '`true` or `false`',
    default: '`false`',
    what: 'The agent loads its eBPF programs on the node and enforces policy.',
    traps: [
      'Alone it enforces nothing: the controller of the control plane has to be on as well, by `enable-network-policy-controller`.',
      'The BPF filesystem has to be mounted at `/sys/fs/bpf`.',
      'With `NETWORK_POLICY_ENFORCING_MODE` unset or `none`, the agent ends at its start with `Invalid Network Policy Mode`.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'amazon-vpc-cni-enablenetworkpolicy',
        how: '`enable-network-policy` is the flag of the agent, `enableNetworkPolicy` what add-on or chart make it of.',
      },
      {
        setting: 'amazon-vpc-cni-enable-network-policy-controller',
        how: '`enable-network-policy` is for the agent on the node, `enable-network-policy-controller` for the controller in the control plane.',
      },
    ],
    features: ['policy.k8s-networkpolicy', 'operations.kernel-min'],
    sources: [
      { document: 'network-policy-agent/readme', lines: [[16, 35]] },
      { document: 'network-policy-agent/controller-config', lines: [77] },
      {
        document: 'network-policy-agent/main',
        lines: [
          [109, 122],
          [221, 234],
        ],
        passage: 'Mode at the start',
      },
      { document: 'network-policy-agent/utils', lines: [[83, 91]], passage: 'Modes' },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-enable-network-policy-controller': {
    name: 'enable-network-policy-controller',
    cnis: ['amazon-vpc-cni'],
    place: 'amazon-vpc-cni-config',
    values: '`true` or `false`, as a string',
    default: '`false` in the chart; a missing key counts as false',
    what: 'The controller of the EKS control plane turns NetworkPolicies into the PolicyEndpoints that agents enforce; EKS Auto Mode asks for the same key.',
    traps: [
      'Only the exact word `true` counts; `True` does not.',
      'Beside Auto Mode it does nothing on nodes until their agent runs with `enable-network-policy=true`.',
      'After you set it to `false`, programs and maps on nodes stay until the nodes are restarted, by the FAQ of the project.',
    ],
    example: 'true',
    unlike: [
      {
        setting: 'amazon-vpc-cni-enablenetworkpolicy',
        how: '`enable-network-policy-controller` is the key in the ConfigMap, `enableNetworkPolicy` what add-on or chart make it of.',
      },
      {
        setting: 'amazon-vpc-cni-enable-network-policy',
        how: '`enable-network-policy-controller` is for the controller in the control plane, `enable-network-policy` for the agent on the node.',
      },
    ],
    features: ['policy.k8s-networkpolicy', 'aws.auto-mode', 'operations.config-api'],
    sources: [
      { document: 'vpc-cni/aws-vpc-cni-configmap', lines: [21] },
      { document: 'network-policy-controller/configmap', lines: [[8, 26]] },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [[1593, 1631]],
        passage: 'Key and flag',
      },
      { document: 'vpc-cni/network-policy-faq', lines: [[65, 67]] },
      { document: 'eks-user-guide/auto-net-pol', passage: 'Auto Mode' },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-enable-network-policy-variable': {
    name: 'ENABLE_NETWORK_POLICY',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: 'none: no component reads it',
    default: 'without effect',
    what: 'Named as a flag in the best-practices guide of AWS, yet no variable of plugin or agent: network policy is switched on by `enableNetworkPolicy`.',
    traps: ['With it alone no policy is enforced, and nothing says so.'],
    example: 'true',
    unlike: [
      {
        setting: 'amazon-vpc-cni-enablenetworkpolicy',
        how: '`ENABLE_NETWORK_POLICY` is read by nobody, `enableNetworkPolicy` by add-on and chart.',
      },
    ],
    features: ['policy.k8s-networkpolicy'],
    sources: [
      { document: 'network-policy-agent/controller-config', lines: [[11, 31]] },
      { document: 'vpc-cni/ipamd', lines: [[70, 208]], passage: 'Variables' },
      { document: 'eks-best-practices/network', lines: [65], passage: 'The name in the guide' },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-network-policy-enforcing-mode': {
    name: 'NETWORK_POLICY_ENFORCING_MODE',
    cnis: ['amazon-vpc-cni'],
    place: 'aws-node',
    values: '`standard` or `strict`; `ipamd` also takes `none`',
    default: '`standard` in chart and manifest; unset, the plugin leaves the agent out',
    since: 'v1.17.1',
    what: 'Whether a new pod may do everything (`standard`) or nothing (`strict`) until its policies are in place.',
    traps: [
      'In `strict` every pod off the host network needs a policy, also those of `kube-system`; one whose last policy goes is closed again.',
      'Where the container `aws-eks-nodeagent` was taken out, the variable has to go too: else pods fail with `add cmd: failed to setup network policy`.',
      'With network policy on, unset or `none` ends the agent at its start; any other word keeps `ipamd` from starting.',
      'In `standard`, a connection opened before the policies came is judged anew at its next packet.',
    ],
    example: 'strict',
    unlike: [
      {
        setting: 'amazon-vpc-cni-pod-security-group-enforcing-mode',
        how: 'This one is about NetworkPolicy of new pods and is `standard` by default, `POD_SECURITY_GROUP_ENFORCING_MODE` about security groups of branch ENIs and `strict`.',
      },
      {
        setting: 'amazon-vpc-cni-auto-networkpolicy',
        how: '`NETWORK_POLICY_ENFORCING_MODE` is the variable for nodes of your own, `networkPolicy` the field for EKS Auto Mode.',
      },
    ],
    features: ['policy.default-deny', 'policy.k8s-networkpolicy', 'performance.pod-start'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[738, 749]] },
      { document: 'vpc-cni/ipamd', lines: [[2083, 2092]] },
      { document: 'vpc-cni/utils', lines: [[50, 67]], passage: 'Words' },
      { document: 'vpc-cni/cni', lines: [[331, 363]] },
      {
        document: 'network-policy-agent/main',
        lines: [
          [119, 122],
          [221, 234],
        ],
      },
      { document: 'network-policy-agent/policyendpoints-controller', lines: [[379, 391]] },
      {
        document: 'network-policy-agent/rpc-handler',
        lines: [
          [92, 100],
          [156, 166],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-nodeagent-enabled': {
    name: 'nodeAgent.enabled',
    cnis: ['amazon-vpc-cni'],
    place: 'vpc-cni-add-on',
    values: '`true` or `false`',
    default: '`true`',
    what: 'Whether the policy agent runs as a second container of `aws-node`.',
    traps: [
      'With `false`, `NETWORK_POLICY_ENFORCING_MODE` has to be unset, else new pods fail. The chart leaves it out of `env`, not out of `extraEnv`.',
      'By default the agent runs, with its ports 8162 and 8163 on the node, also where network policy is off.',
    ],
    example: 'false',
    features: ['performance.footprint', 'policy.k8s-networkpolicy', 'operations.components'],
    sources: [
      {
        document: 'vpc-cni/aws-vpc-cni-values',
        lines: [
          [29, 30],
          [52, 53],
        ],
      },
      {
        document: 'vpc-cni/aws-vpc-cni-daemonset',
        lines: [
          [86, 98],
          [136, 142],
        ],
      },
      { document: 'vpc-cni/readme', lines: [[748, 749]] },
    ],
    reviewed: '2026-11-28',
  },
  'amazon-vpc-cni-nodeagent-image-tag': {
    name: 'nodeAgent.image.tag',
    cnis: ['amazon-vpc-cni'],
    place: 'vpc-cni-add-on',
    values: 'version of the agent',
    default: '`v1.4.1`',
    what: 'Which release of the policy agent runs beside the plugin.',
    ways: [
      {
        by: 'Helm values of aws-vpc-cni',
        code: '{yaml}',
        language: 'yaml',
      },
    ],
    traps: [
      'Kept fixed over an upgrade it breaks the pair: from v1.23.0 on `ipamd` answers on a Unix socket, and agent v1.4.0 still calls a TCP port and waits.',
    ],
    example: 'v1.4.0',
    features: ['operations.version-skew', 'policy.k8s-networkpolicy'],
    sources: [
      { document: 'vpc-cni/aws-vpc-cni-values', lines: [[29, 32]] },
      { document: 'vpc-cni/changelog', lines: [[3, 6]], passage: 'v1.23.0' },
      { document: 'network-policy-agent/main', lines: [58, [210, 219]] },
      {
        document: 'network-policy-agent-v1-4-0/main',
        lines: [57, [187, 207]],
        passage: 'Older agent',
      },
    ],
    reviewed: '2026-11-28',
  },
};
