import type { ClaimsFor } from '../../claim.ts';

export const operations = {
  'operations.install': {
    value: 'Preinstalled on EKS; as add-on, Helm chart or manifest',
    detail:
      'Outside Auto Mode, which includes pod networking, a new EKS cluster comes with the plugin; Fargate nodes bring their own version, hybrid nodes cannot use it. The console and eksctl (v0.184.0 or newer, with its default add-ons on) install it as EKS add-on, the kind AWS recommends; elsewhere it is self-managed. `aws eks create-addon` hands it to EKS, but may fail over settings in conflict unless told to overwrite them. To manage it yourself, install the Helm chart `aws-vpc-cni` of AWS, adopting or deleting what EKS installed, or apply `config/master/aws-k8s-cni.yaml`; both name images of us-west-2 until you change that. By the README the kubelet takes the primary IPv4 address as `--node-ip`. Each way takes an IAM policy, another for IPv6; the add-on, by its guide, an OIDC provider too.',
    default: 'installed on new EKS clusters, unless switched off or in Auto Mode',
    because: 'with EKS Auto Mode there is no networking add-on to install.',
    sources: [
      {
        document: 'eks-user-guide/managing-vpc-cni',
        lines: [[13, 18], 22],
        passage: 'Auto Mode, Fargate, hybrid nodes',
      },
      {
        document: 'vpc-cni/readme',
        lines: [
          [14, 25],
          [31, 35],
        ],
        passage: 'Installing from the manifest, kubelet, IAM policy',
      },
      { document: 'vpc-cni/aws-k8s-cni', lines: [[160, 397]], passage: 'The manifest' },
      {
        document: 'vpc-cni/aws-vpc-cni-values',
        lines: [
          [9, 42],
          [59, 70],
        ],
        passage: 'Region of the images',
      },
      {
        document: 'vpc-cni/aws-vpc-cni-readme',
        lines: [
          [10, 24],
          [116, 118],
        ],
        passage: 'Helm chart',
      },
      { document: 'eks-user-guide/vpc-add-on-create', passage: 'EKS add-on' },
      {
        document: 'eks-user-guide-2024/create-cluster',
        lines: [[237, 241]],
        passage: 'Skipping the default add-ons',
      },
      {
        document: 'eks-user-guide/eks-networking-add-ons',
        lines: [[30, 38]],
        passage: 'Add-on in the console, self-managed copy elsewhere',
      },
      { document: 'eksctl/addons', lines: [[298, 300]], passage: 'Add-ons with eksctl' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.air-gapped': {
    support: 'yes',
    value: 'Images of the Region by ECR endpoint, or by Helm from yours',
    detail:
      'EKS keeps the images of its add-ons in a private ECR repository of each Region. Nodes, whose role needs read access to it, can go through an interface endpoint for ECR instead of the internet. The chart names us-west-2 until you set Region, account and domain. For a registry of yours, the Helm chart lets you replace the repository or the whole name of all three images; the user guide of 2024 shows the copying. ipamd calls EC2, which takes an endpoint too; by the README it does not with `ENABLE_IMDS_ONLY_MODE=true` (v1.19.6), where interfaces and addresses must be attached beforehand. The code of v1.23.0 still does with subnet discovery, on by default, and in IPv6. AWS advises private DNS names for the endpoints and has `aws-auth` made inside the VPC.',
    conditions: [
      'private access to the endpoint of the cluster',
      'self-managed nodes: endpoint and certificate authority of the cluster in their bootstrap arguments',
      'endpoints for ECR, S3 and EC2, open to the nodes; for STS with IRSA, for EKS Auth with Pod Identity',
      'registry of your own: the self-managed chart, because EKS resets the image of its add-on',
    ],
    because:
      'the user guide lets the endpoints admit managed nodes by their subnets or by their security group.',
    sources: [
      { document: 'eks-user-guide/add-ons-images', lines: [8], passage: 'Endpoint for ECR' },
      {
        document: 'eks-user-guide/private-clusters',
        lines: [
          [25, 26],
          [31, 89],
          [91, 139],
        ],
        passage: 'Registry, nodes and endpoints',
      },
      {
        document: 'vpc-cni/aws-vpc-cni-values',
        lines: [
          [9, 42],
          [59, 70],
        ],
      },
      { document: 'vpc-cni/aws-vpc-cni-helpers', lines: [[59, 96]] },
      { document: 'eks-user-guide-2024/copy-image-to-repository', lines: [12, [20, 89]] },
      {
        document: 'vpc-cni/eni-and-ip-target',
        lines: [[9, 11]],
        passage: 'Calls of ipamd to EC2',
      },
      {
        document: 'vpc-cni/readme',
        lines: [
          [547, 554],
          [751, 758],
        ],
        passage: 'Subnet discovery by default; IMDS-only mode',
      },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [1176, 1199],
          [1294, 1310],
          [2866, 2875],
        ],
        passage: 'Subnet discovery, and the prefix of IPv6 clusters',
      },
      {
        document: 'vpc-cni/awsutils',
        lines: [
          [1209, 1231],
          [1603, 1630],
          [2565, 2571],
        ],
        passage: 'Their calls to EC2',
      },
      {
        document: 'eks-best-practices/vpc-cni',
        lines: [[136, 138]],
        passage: 'Image of the add-on managed by EKS',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.cli': {
    support: 'partial',
    missing: 'a command line that runs outside the node',
    value: 'Tools on each node: aws-eks-na-cli, support script',
    detail:
      'The tools run on the node, from `/opt/cni/bin`, and `aws-node` leaves out those of Windows, Fargate and Auto Mode, and hybrid ones; the documents read here name no command line for use elsewhere. `aws-eks-na-cli` prints the eBPF programs and maps of the policy agent, under the same name in IPv6 clusters. `aws-cni-support.sh` collects a bundle for support. By default ipamd answers queries on `127.0.0.1:61679`, for example `/v1/enis`; v1.23.0 reduced what it reveals.',
    conflict: {
      about: 'whether ipamd answers at `/v1/pods`',
      statements: [
        {
          says: 'The troubleshooting guide queries that address and prints an answer.',
          source: {
            document: 'vpc-cni/troubleshooting',
            lines: [[141, 166]],
            passage: 'Pod addresses',
          },
        },
        {
          says: 'The code registers four addresses, and that one is not among them.',
          source: {
            document: 'vpc-cni/introspect',
            lines: [[77, 103]],
            passage: 'Addresses served',
          },
        },
      ],
      believed:
        'The code: its list is complete, and any other address gets that list as the answer.',
    },
    sources: [
      { document: 'network-policy-agent/readme', lines: [[121, 229]], passage: 'aws-eks-na-cli' },
      { document: 'network-policy-agent/cp', lines: [[68, 79]], passage: 'One name on the node' },
      {
        document: 'vpc-cni/troubleshooting',
        lines: [[60, 90]],
        passage: 'Support script and queries',
      },
      { document: 'vpc-cni/troubleshooting', passage: 'No command line for use elsewhere' },
      {
        document: 'vpc-cni/introspect',
        lines: [
          [31, 33],
          [125, 157],
        ],
        passage: 'Address of ipamd, and fields left out',
      },
      { document: 'vpc-cni/changelog', lines: [3, 32], passage: 'Introspection reduced' },
      {
        document: 'vpc-cni/aws-k8s-cni',
        lines: [
          [160, 165],
          [383, 397],
        ],
        passage: 'Nodes left out',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.config-api': {
    value: 'Environment variables of aws-node, a ConfigMap and CRDs',
    detail:
      'Most settings are variables of the `aws-node` DaemonSet, or configuration values where EKS manages the add-on; the policy agent takes arguments. EKS resets the fields that it manages, such as images and probes, every 15 minutes, not the warm targets, which updates keep too. By the user guide of 2024 an update overwrites values of yours unless told `PRESERVE`, or `none`, when it may fail. The ConfigMap `amazon-vpc-cni` covers Windows, the policy controller and branch ENIs. You write `ENIConfig` (`crd.k8s.amazonaws.com/v1alpha1`), `SecurityGroupPolicy` (`vpcresources.k8s.aws/v1beta1`) and, under `networking.k8s.aws/v1alpha1`, `ClusterNetworkPolicy` and `ApplicationNetworkPolicy`, whose domain names count in Auto Mode alone. Auto Mode takes a NodeClass in place of variables and ENIConfig.',
    sources: [
      {
        document: 'vpc-cni/aws-k8s-cni',
        lines: [[160, 397]],
        passage: 'Environment of the DaemonSet',
      },
      { document: 'vpc-cni/readme', lines: [[148, 151]], passage: 'Variables' },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [[254, 255]],
        passage: 'Configuration values',
      },
      {
        document: 'eks-best-practices/vpc-cni',
        lines: [[136, 140]],
        passage: 'Fields managed by EKS',
      },
      { document: 'vpc-cni/aws-k8s-cni', lines: [[71, 89]], passage: 'amazon-vpc-cni ConfigMap' },
      { document: 'vpc-cni/aws-k8s-cni', lines: [[1, 56]], passage: 'ENIConfig CRD' },
      { document: 'eks-best-practices/sgpp', lines: [[132, 148]], passage: 'SecurityGroupPolicy' },
      {
        document: 'eks-user-guide/auto-net-pol',
        lines: [
          [119, 125],
          [131, 137],
          [169, 174],
        ],
        passage: 'Names on Auto Mode nodes, kinds of policy and their API group',
      },
      {
        document: 'eks-user-guide/auto-networking',
        lines: [
          [14, 30],
          [43, 50],
        ],
        passage: 'NodeClass',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.upgrade': {
    value: 'Rolling, started by you; one minor version a step advised',
    because:
      'most pages of AWS recommend one minor version a step, outside Auto Mode; the list of add-ons alone calls it the only way; the manifest replaces 10% of the pods at once.',
    detail:
      'The README expects running pods to stay connected through an update; new pods wait for ipamd. With network policy on and new eBPF programs in the node agent, running pods go back to allow-all until their rules are rewritten (deny-all under `NETWORK_POLICY_ENFORCING_MODE=strict`). AWS advises a backup of the settings and one minor version a step, for the EKS add-on the only way by its list, and requires v1.7.0 before v1.12.0. EKS may overwrite values without `--resolve-conflicts PRESERVE`. Deleting the DaemonSet brings downtime. v1.23.0 needs node agent v1.4.1; probe overrides on the TCP port of ipamd must move to its Unix socket. From v1.22.0, IPv6 clusters with subnet discovery, the default, need `ec2:DescribeSubnets`. In Auto Mode AWS manages the plugin; on Fargate you do not update it.',
    default: 'at most 10% of the `aws-node` pods unavailable at a time',
    correction: {
      said: 'EKS upgrades the VPC CNI along with the cluster',
      now: 'On EC2 nodes outside Auto Mode EKS does not start the upgrade, not even for the managed add-on: you trigger it, also after moving the cluster to a new Kubernetes version.',
      misleads: 'operators who find an old plugin under a new Kubernetes version',
    },
    newer: [
      {
        release: 'v1.23.1',
        change: 'It comes with node agent v1.4.2.',
        basis: 'documents',
        sources: [
          {
            document: 'vpc-cni-master/aws-k8s-cni',
            lines: [213, [316, 317]],
            passage: 'Images of the plugin and the node agent',
          },
        ],
        reviewed: '2026-11-28',
      },
    ],
    conflict: {
      about: 'whether a downgrade is free of consequences',
      statements: [
        {
          says: 'The README expects no downtime from an upgrade or a downgrade.',
          source: { document: 'vpc-cni/readme', lines: [77], passage: 'Version upgrade' },
        },
        {
          says: 'The notes of v1.22.4 leave pods older than a later downgrade without enforcement, where network policy is on.',
          source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-releases-tag-v1-22-4' },
        },
        {
          says: 'The notes of v1.23.0 allow v1.22.4 alone as the way back, where network policy is on.',
          source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-releases-tag-v1-23-0' },
        },
      ],
      believed:
        'The notes: they speak of enforcement, while the sentence in the README speaks of connections.',
    },
    sources: [
      { document: 'vpc-cni/readme', lines: [[75, 79]], passage: 'Upgrade without downtime' },
      {
        document: 'vpc-cni/aws-k8s-cni',
        lines: [
          [171, 175],
          [218, 233],
        ],
        passage: 'Rolling update, and probes on the socket',
      },
      {
        document: 'network-policy-agent/bpf-client',
        lines: [
          [343, 386],
          [524, 619],
        ],
        passage: 'Changed eBPF programs',
      },
      {
        document: 'network-policy-agent/main',
        lines: [[119, 123]],
        passage: 'Programs attached anew at the start',
      },
      {
        document: 'network-policy-agent/policyendpoints-controller',
        lines: [[324, 350]],
        passage: 'Rules written by the controller',
      },
      { document: 'vpc-cni/readme', lines: [[738, 744]], passage: 'Standard and strict mode' },
      {
        document: 'eks-best-practices/vpc-cni',
        lines: [122, [154, 167], [199, 201]],
        passage: 'Upgrade advice',
      },
      { document: 'vpc-cni/changelog', lines: [[3, 7]], passage: 'v1.23.0 needs agent v1.4.1' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-releases-tag-v1-22-4' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-releases-tag-v1-23-0' },
      {
        document: 'eks-user-guide/managing-vpc-cni',
        lines: [22, 52],
        passage: 'Fargate; v1.7.0 before v1.12.0',
      },
      {
        document: 'eks-user-guide/workloads-add-ons-available-eks',
        passage: 'VPC CNI: update information',
      },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [254],
        passage: 'Values kept in an update',
      },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [503, 511],
          [2867, 2875],
        ],
        passage: 'Subnets looked up at the start on IPv6',
      },
      {
        document: 'vpc-cni-v1-22-0/ipamd',
        lines: [
          [499, 507],
          [2869, 2876],
        ],
        passage: 'The same in v1.22.0',
      },
      {
        document: 'vpc-cni/awsutils',
        lines: [
          [1209, 1231],
          [2565, 2571],
        ],
        passage: 'Call of DescribeSubnets',
      },
      {
        document: 'vpc-cni-v1-22-0/awsutils',
        lines: [
          [1281, 1303],
          [2624, 2630],
        ],
        passage: 'The same in v1.22.0',
      },
      { document: 'vpc-cni/iam-policy', lines: [[49, 66]], passage: 'IAM policy for IPv6' },
      {
        document: 'vpc-cni/readme',
        lines: [[547, 553]],
        passage: 'Subnet discovery, on by default',
      },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3704' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.version-skew': {
    value: 'Back is possible; v1.23.0 with policy to v1.22.4 only',
    detail:
      'The README expects no downtime from going back, but further passages set limits. With network policy on, the only way back from v1.23.0 is v1.22.4; below that, pods created before are not enforced until their nodes are replaced. With prefixes assigned, nothing below v1.9.0 (v1.10.1 with IPv6) without new nodes, and on bare metal nothing below v1.11. Below v1.20.0 pods on several network cards go first, `ENABLE_MULTI_NIC=false` follows, and the nodes are drained and removed. Leaving v1.14 for v1.13 takes a clean-up of the policy rules and a restart of the nodes. Below v1.12.1 pods that a newer version created may fail to be deleted. v1.23.0 must run with node agent v1.4.1, by its release notes where network policy is on.',
    sources: [
      { document: 'vpc-cni/readme', lines: [77], passage: 'Upgrade and downgrade' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-releases-tag-v1-23-0' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-releases-tag-v1-22-4' },
      { document: 'eks-best-practices/prefix-mode-linux', lines: [89], passage: 'Below v1.9.0' },
      { document: 'eks-user-guide/cni-ipv6', lines: [53], passage: 'Below v1.10.1 with IPv6' },
      { document: 'vpc-cni/readme', lines: [[777, 784]], passage: 'Several network cards' },
      { document: 'vpc-cni/network-policy-faq', lines: [[65, 67]], passage: 'v1.14 to v1.13' },
      { document: 'vpc-cni/troubleshooting', lines: [231], passage: 'Below v1.12.1' },
      { document: 'vpc-cni/changelog', lines: [[3, 6]], passage: 'v1.23.0 and node agent' },
      { document: 'vpc-cni/readme', lines: [570], passage: 'Prefixes on bare metal' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.components': {
    value: 'One DaemonSet, aws-node: init, ipamd and policy agent',
    detail:
      'The manifest runs one `aws-node` pod in `kube-system` on the host network of each Linux node, amd64 or arm64; nodes of Fargate, Auto Mode and hybrid nodes are excluded by their compute type. It holds the privileged init container `aws-vpc-cni-init`, the container `aws-node` with ipamd (`NET_ADMIN`, `NET_RAW`) and the privileged policy agent `aws-eks-nodeagent`, which runs with network policy off, the default, as well. The network policy controller and the VPC Resource Controller run on the EKS control plane. A rollout replaces at most 10% of the pods at once.',
    conditions: ['on EKS; self-managed clusters deploy the policy controller themselves'],
    newer: [
      {
        release: 'v1.23.1',
        change:
          'The policy agent takes node addresses, instance ID and region from ipamd and no longer asks the metadata service of the instance for them.',
        basis: 'documents',
        sources: [{ document: 'vpc-cni-master/changelog', lines: [[3, 6]] }],
        reviewed: '2026-11-28',
      },
    ],
    sources: [
      { document: 'vpc-cni/aws-k8s-cni', lines: [[160, 397]], passage: 'DaemonSet' },
      { document: 'vpc-cni/readme', lines: [[97, 120]], passage: 'Privileges and components' },
      {
        document: 'eks-best-practices/sgpp',
        lines: [27],
        passage: 'VPC Resource Controller on the control plane',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.failure-behaviour': {
    value: 'Kernel state stays; new pods need ipamd and policy agent',
    detail:
      'Routes of a pod are in the kernel, and the README expects running pods to stay connected while the plugin is replaced. Setting up a new pod fails while ipamd is down. Since the manifest sets an enforcing mode, it also fails if the policy agent is not reached within two seconds, with network policy off too. ipamd restarts from `/var/run/aws-node/ipam.json`, the policy agent from pinned eBPF programs and maps. Where network policy is on and the agent brings new programs, pods begin again at allow-all, with `NETWORK_POLICY_ENFORCING_MODE=strict` at deny-all. Without API server at its start, ipamd goes on after 30 seconds and keeps trying.',
    conditions: [
      'with security groups for pods, custom networking or pod annotation: ipamd waits for the API server at its start',
      'policy agent taken out of `aws-node`: `NETWORK_POLICY_ENFORCING_MODE` not set, or pods may fail to be created',
      'not said in the documentation read here: whether policy is enforced while the policy agent is down',
    ],
    default: '`NETWORK_POLICY_ENFORCING_MODE=standard`: a new pod starts at allow-all',
    because:
      'the README also says what to unset where the policy agent is taken out of the DaemonSet.',
    conflict: {
      about: 'what ipamd does without the API server',
      statements: [
        {
          says: 'The README has it exit, so that pods get no addresses.',
          source: { document: 'vpc-cni/readme', lines: [[860, 862]], passage: 'Notes' },
        },
        {
          says: 'The code goes on after 30 seconds, unless one of three features needs the API server.',
          source: { document: 'vpc-cni/aws-k8s-agent-main', lines: [[108, 134]] },
        },
      ],
      believed: 'The code, which decides; the note in the README knows no exception.',
    },
    sources: [
      {
        document: 'vpc-cni/driver',
        lines: [
          [188, 255],
          [526, 565],
        ],
        passage: 'Routes and rules of a pod',
      },
      {
        document: 'vpc-cni/readme',
        lines: [[77, 79]],
        passage: 'Running pods in an upgrade, state on disk',
      },
      {
        document: 'vpc-cni/cni',
        lines: [51, [189, 222], [331, 363]],
        passage: 'Calls to ipamd and to the policy agent',
      },
      { document: 'vpc-cni/aws-k8s-cni', lines: [[279, 280]], passage: 'Enforcing mode' },
      {
        document: 'network-policy-agent/main',
        lines: [
          [119, 123],
          [174, 181],
        ],
        passage: 'Programs attached anew; called with network policy off too',
      },
      { document: 'vpc-cni/data-store', lines: [[346, 423]], passage: 'Recovery of ipamd' },
      {
        document: 'network-policy-agent/bpf-client',
        lines: [
          [343, 386],
          [432, 522],
          [524, 619],
        ],
        passage: 'Recovery of programs and maps, and new programs',
      },
      {
        document: 'vpc-cni/aws-k8s-agent-main',
        lines: [
          [46, 49],
          [55, 92],
          [108, 134],
          [162, 165],
        ],
      },
      { document: 'vpc-cni/readme', lines: [[738, 749]], passage: 'Standard and strict mode' },
      { document: 'network-policy-agent/readme', passage: 'Silent on an agent that is down' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.kernel-min': {
    value: '5.10 for network policy; no general minimum stated',
    detail:
      'The documents read here state requirements by feature, not for the plugin as a whole, whose DaemonSet takes amd64 and arm64. Network policy needs kernel 5.10 or newer with the BPF file system mounted; current EKS images of Amazon Linux and Bottlerocket have both, the mount for Kubernetes 1.27 or later. `DISABLE_TCP_EARLY_DEMUX`, which concerns pods with their own security groups, needs 4.6. kube-proxy in nftables mode, with which the plugin works from v1.23.0, needs 5.13; without improvements of 6.18, of which some are backported, its rules may sync slowly and lock up CPUs.',
    sources: [
      {
        document: 'eks-user-guide/cni-network-policy-configure',
        lines: [
          [65, 69],
          [151, 168],
        ],
        passage: 'Kernel and BPF file system for network policy',
      },
      { document: 'vpc-cni/readme', lines: [[529, 539]], passage: 'TCP early demux' },
      {
        document: 'eks-best-practices-nftables/nftables',
        lines: [22, 31, 91],
        passage: 'Kernel for nftables mode',
      },
      { document: 'vpc-cni/readme', passage: 'No minimum for the plugin' },
      { document: 'vpc-cni/aws-k8s-cni', lines: [[383, 391]], passage: 'Processors' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.node-os-arch': {
    value: 'amd64, arm64; image on AL2023, other Linux best effort',
    conditions: ['custom AMIs: FORWARD policy of iptables at ACCEPT'],
    because:
      'best effort goes to other Linux distributions, not to every system, and custom AMIs need a FORWARD policy of ACCEPT.',
    detail:
      'The DaemonSet asks for Linux on amd64 or arm64, outside Fargate, hybrid and Auto Mode nodes, and images are built for both; Windows nodes get addresses from the VPC Resource Controller. The base of the CNI image is Amazon Linux 2023; for other Linux distributions (custom AMIs) the project promises best effort. Known problems include `MACAddressPolicy` on Ubuntu 22.04 or later (v1.20.1 gets round it) and `nm-cloud-setup` on RHEL 8. Weekly tests run on Bottlerocket and, for SNAT with kube-proxy, on AL2023 and Ubuntu 24.04. For network policy the FAQ names Amazon Linux 2, Bottlerocket and Ubuntu, its table only the first two and kernel 5.10 or later; it excludes Windows, and GPU instances for want of that kernel, which by the user guide the accelerated Amazon Linux AMI has since v20231116.',
    sources: [
      {
        document: 'vpc-cni/aws-k8s-cni',
        lines: [[383, 397]],
        passage: 'Systems and processors of the DaemonSet',
      },
      {
        document: 'eks-best-practices/networking',
        lines: [17],
        passage: 'Addresses of Windows nodes',
      },
      { document: 'vpc-cni/makefile', lines: [124, [183, 217]], passage: 'Platforms' },
      {
        document: 'vpc-cni/troubleshooting',
        lines: [
          [57, 58],
          [224, 229],
          [233, 235],
        ],
        passage: 'Known issues and compatibility',
      },
      { document: 'vpc-cni/changelog', lines: [143, 156], passage: 'MAC address in v1.20.1' },
      {
        document: 'vpc-cni/weekly-cron-tests',
        lines: [
          [64, 73],
          [110, 115],
        ],
      },
      { document: 'vpc-cni/mixed-os-test', lines: [3, [114, 139]] },
      {
        document: 'vpc-cni/network-policy-faq',
        lines: [[21, 39]],
        passage: 'Systems for network policy',
      },
      {
        document: 'eks-user-guide/cni-network-policy-configure',
        lines: [[65, 69]],
        passage: 'Kernel of the AMIs',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.k8s-versions': {
    value: 'Newest release advised for every supported EKS version',
    detail:
      'AWS recommends the latest plugin whatever the Kubernetes version, and its best practices say that it works with every version EKS supports; by the user guide some features ask for certain versions. As the oldest release it recommends the README lists v1.13.4 for 1.28, v1.14.1 for 1.29, v1.16.0 for 1.30, v1.16.4 for 1.31 and v1.17.1 for 1.32 and 1.33, where the table ends. An archived add-on table of EKS covers 1.29 to 1.35 with `v1.21.1-eksbuild.7`. A daily test on kOps names Kubernetes 1.36.2; a weekly one of SNAT and kube-proxy takes the newest version in standard support by EKS. The documents read here hold no list of tested versions.',
    sources: [
      { document: 'vpc-cni/readme', lines: [[66, 73]], passage: 'Oldest recommended versions' },
      {
        document: 'web/docs-amazonaws-cn-en-us-eks-latest-userguide-managing-vpc-cn',
        passage: 'Add-on versions for 1.29 to 1.35',
      },
      { document: 'eks-best-practices/vpc-cni', lines: [201], passage: 'Backward compatible' },
      {
        document: 'eks-user-guide/managing-vpc-cni',
        lines: [63],
        passage: 'Features that ask for certain versions',
      },
      {
        document: 'vpc-cni/weekly-cron-tests',
        lines: [
          [14, 16],
          [100, 115],
        ],
        passage: 'Version of the weekly test',
      },
      {
        document: 'vpc-cni/kops-test',
        lines: [
          [3, 6],
          [39, 47],
        ],
        passage: 'Version of the daily test',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.license': {
    value: 'Apache-2.0',
    detail:
      'The plugin with ipamd, the network policy node agent and the network policy controller carry the Apache License 2.0, each in a public repository of the `aws` organisation on GitHub. To the kernel, the eBPF programs of the agent for ingress and egress declare themselves GPL.',
    sources: [
      { document: 'vpc-cni/license', lines: [[1, 10]], passage: 'Plugin' },
      { document: 'network-policy-agent/license', lines: [[1, 10]], passage: 'Node agent' },
      {
        document: 'network-policy-agent/tc-v4egress-bpf',
        lines: [486],
        passage: 'Licence declared to the kernel',
      },
      {
        document: 'network-policy-agent/tc-v4ingress-bpf',
        lines: [469],
        passage: 'The same for ingress',
      },
      {
        document: 'network-policy-agent/tc-v6egress-bpf',
        lines: [476],
        passage: 'IPv6 egress',
      },
      {
        document: 'network-policy-agent/tc-v6ingress-bpf',
        lines: [467],
        passage: 'IPv6 ingress',
      },
      {
        document: 'network-policy-controller/license',
        lines: [[1, 10]],
        passage: 'Policy controller',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.governance': {
    value: 'One AWS team owns the code; no foundation is named',
    detail:
      'The code owners file names one team, `@aws/eks-networking`, for every file, the code of conduct is that of Amazon, and neither the README nor the guidelines for contributors speak of a foundation. Outsiders take part through public issues and pull requests on GitHub.',
    because:
      'the README and the guidelines for contributors name no foundation, which is less than a statement that none is involved.',
    sources: [
      { document: 'vpc-cni/codeowners', passage: 'One AWS team' },
      { document: 'vpc-cni/contributing', passage: 'How to contribute' },
      { document: 'vpc-cni/readme', passage: 'Without a foundation' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.vendor': {
    value: 'Amazon Web Services',
    detail:
      'AWS provides the plugin, and EKS installs it by default in new clusters; with Auto Mode there is no add-on to install. An AWS team owns the code, and the user guide calls it the only CNI plugin that EKS supports on EC2 nodes.',
    sources: [
      {
        document: 'eks-best-practices/networking-index',
        lines: [53],
        passage: 'Default add-on of EKS',
      },
      { document: 'eks-best-practices/vpc-cni', lines: [122], passage: 'Auto Mode' },
      { document: 'vpc-cni/codeowners', passage: 'AWS team as owner' },
      {
        document: 'eks-user-guide/alternate-cni-plugins',
        lines: [14],
        passage: 'Support on EC2 nodes',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.enterprise': {
    value: 'One open-source edition; EKS supports it on EC2 nodes',
    because:
      'EKS names the plugin as supported on EC2 nodes, which is less than support that comes with EKS.',
    detail:
      'The documents read here know one edition, under the Apache License 2.0, and EKS supports it on EC2 nodes. EKS itself has, by the user guide of 2024, a price per cluster, which depends on the support for its Kubernetes version, one for Auto Mode and one for hybrid nodes. A capability can sit behind that: DNS-based policies take effect only on nodes of EKS Auto Mode, for which AWS adds a management fee.',
    sources: [
      { document: 'vpc-cni/license', lines: [[1, 10]], passage: 'Apache-2.0' },
      { document: 'vpc-cni/readme', passage: 'No other edition' },
      {
        document: 'eks-user-guide/auto-net-pol',
        lines: [212],
        passage: 'DNS policies in Auto Mode',
      },
      { document: 'eks-best-practices/auto-mode', lines: [29], passage: 'Fee for Auto Mode nodes' },
      {
        document: 'eks-user-guide/alternate-cni-plugins',
        lines: [14],
        passage: 'Support on EC2 nodes',
      },
      { document: 'eks-user-guide-2024/what-is-eks', lines: [[80, 85]], passage: 'Prices of EKS' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.release-cadence': {
    value: '13 tags in the twelve months to 20 August 2026',
    because: 'the changelog of 20 August 2026 already has v1.23.1, which the count leaves out.',
    detail:
      'Thirteen versions were tagged in the twelve months to 20 August 2026, from v1.20.2 to v1.23.0, after eleven in the year before, not counting a release candidate. Most patch releases belong to the newest minor version; an exception is v1.21.2, which appeared in May 2026, three months after v1.22.0. The changelog leaves out some releases, so we counted tags. How long a version is maintained, neither the README nor the changelog says.',
    sources: [
      { document: 'vpc-cni-master/changelog', lines: [[1, 230]], passage: 'Changelog' },
      { document: 'vpc-cni-master/changelog', passage: 'Without some releases' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-tags' },
      { document: 'vpc-cni/readme', passage: 'Without a period of maintenance' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.latest-release': {
    value: 'v1.23.0 here (31 July 2026); v1.23.3 has followed',
    detail:
      'This column speaks of v1.23.0 (commit of 31 July 2026, published on 7 August), together with node agent v1.4.1. On 20 August the main branch was ready for v1.23.1 with node agent v1.4.2, and a list of releases has it published since. The EKS chart repository took up v1.23.2 in its release of 30 September and v1.23.3 in its v0.0.251; check the release page for the newest tag. Versions of the EKS add-on carry an `-eksbuild` suffix.',
    because: 'v1.23.1 to v1.23.3 came out after the version compared here.',
    sources: [
      { document: 'vpc-cni-master/changelog', lines: [[1, 24]], passage: 'v1.23.1 and v1.23.0' },
      {
        document: 'vpc-cni-master/aws-k8s-cni',
        lines: [317],
        passage: 'Node agent on the main branch',
      },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-tags' },
      {
        document: 'eks-user-guide/managing-vpc-cni',
        lines: [62],
        passage: 'Form of add-on versions',
      },
      {
        document: 'web/sourceforge-net-projects-eks-charts-mirror-files-v0-0-245',
        passage: 'v1.23.2',
      },
      { document: 'web/github-com-aws-eks-charts-releases-tag-v0-0-251', passage: 'v1.23.3' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-releases-tag-v1-23-0' },
      { document: 'web/newreleases-io-project-github-aws-amazon-vpc-cni-k8s-release' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.first-release': {
    value: 'v1.0.0 on 3 June 2018',
    detail:
      'The commit of the tag v1.0.0 is of 3 June 2018. The changelog calls that version the initial release of a CNI plugin built on ENIs and secondary addresses.',
    sources: [
      { document: 'vpc-cni/changelog', lines: [[1139, 1143]], passage: 'Entry for 1.0.0' },
      { document: 'vpc-cni-v1-0-0/changelog', lines: [[3, 7]], passage: 'The tag and its date' },
    ],
    reviewed: '2026-11-29',
  },
  'operations.troubleshooting': {
    value: 'Guides by AWS, a support script, node introspection',
    detail:
      'Start with `docs/troubleshooting.md` in the repository. Among others it covers subnets without free addresses, EC2 throttling, a FORWARD policy of DROP on custom AMIs, and veth MAC addresses changed by systemd, which v1.20.1 gets round; `cni-metrics-helper` shows the addresses of the whole cluster. For network policy, the chapter of the EKS user guide shows the flow logs, off by default, and the eBPF tools on the node; by the README of the agent the logs need one CPU core per node. By default ipamd answers queries on the node, such as `/v1/enis`. Against pods stuck in ContainerCreating the best practices advise longer timeouts of the probes and enough CPU for `aws-node`. For a support case, run `aws-cni-support.sh` on the affected node.',
    conditions: [
      '`cni-metrics-helper`: `cloudwatch:PutMetricData`, unless CloudWatch is switched off in it',
      'flow logs in CloudWatch: rights on logs for the role of the CNI',
      'queries to ipamd, and what they add to the support bundle: `DISABLE_INTROSPECTION` left `false`',
    ],
    because:
      'the pages also name the rights that CloudWatch takes, and what a node tells no more once introspection is off.',
    sources: [
      {
        document: 'vpc-cni/troubleshooting',
        lines: [
          [1, 90],
          [199, 251],
        ],
        passage: 'Troubleshooting guide',
      },
      { document: 'vpc-cni/changelog', lines: [143, 156], passage: 'MAC address in v1.20.1' },
      {
        document: 'eks-user-guide/network-policies-troubleshooting',
        passage: 'Network policy problems',
      },
      { document: 'network-policy-agent/readme', lines: [[37, 45]], passage: 'Cost of event logs' },
      { document: 'vpc-cni/readme', lines: [[408, 425]], passage: 'Queries to ipamd' },
      {
        document: 'eks-best-practices/vpc-cni',
        lines: [[189, 197]],
        passage: 'Probes and support script',
      },
    ],
    reviewed: '2026-11-29',
  },
  'operations.known-limits': {
    value: 'VPC addresses, EC2 throttling, policy scope, dual-stack',
    detail:
      'Capacity: pods use VPC addresses, bursts can hit EC2 API throttling, the instance type caps ENIs and branch ENIs. Addressing: one IP family, no dual-stack. Policy: rules by address and port, a service port equal to that of the container, at most 24 combinations of ports per protocol and selector, DNS names only on Auto Mode nodes. It leaves out Fargate, Windows nodes, host-network pods and, by the user guide, standalone pods; it covers the primary interface (by the README all of multi-NIC pods), so not IPv4 egress of IPv6 clusters, and rules out the bandwidth plugin. With SNAT on, the default, v1.23.0 and, by its code, v1.23.1 overwrite foreign packet marks on IPv4 iptables-nft nodes; Calico Enterprise eBPF dropped traffic (issue 3872, open).',
    newer: [
      {
        release: 'v1.23.1',
        change:
          'An ENI that the plugin does not manage and that holds IPv6 addresses only no longer makes it fail in an IPv4 cluster.',
        basis: 'documents',
        sources: [{ document: 'vpc-cni-master/changelog', lines: [8] }],
        reviewed: '2026-11-28',
      },
    ],
    sources: [
      { document: 'vpc-cni/readme', lines: [105], passage: 'Policy by address and port' },
      { document: 'vpc-cni/readme', lines: [[589, 597]], passage: 'Bandwidth plugin' },
      { document: 'vpc-cni/readme', lines: [[636, 650]], passage: 'Dual-stack not supported' },
      { document: 'vpc-cni/readme', lines: [779], passage: 'Policies on multi-NIC pods' },
      {
        document: 'eks-user-guide/cni-network-policy',
        lines: [41, 46, [48, 49], 61],
        passage: 'Limits of network policy',
      },
      {
        document: 'vpc-cni/network-policy-faq',
        lines: [[41, 43]],
        passage: 'No policy on the host network',
      },
      {
        document: 'vpc-cni/troubleshooting',
        lines: [
          [5, 14],
          [43, 55],
        ],
        passage: 'Addresses, and EC2 throttling',
      },
      {
        document: 'vpc-resource-controller/limits',
        lines: [[378, 390]],
        passage: 'ENIs and branch ENIs by instance type',
      },
      {
        document: 'eks-user-guide/auto-net-pol',
        lines: [212],
        passage: 'DNS names in Auto Mode',
      },
      {
        document: 'vpc-cni/nftables-connmark',
        lines: [
          [68, 83],
          [105, 120],
          [490, 503],
        ],
        passage: 'Mark set as a whole',
      },
      {
        document: 'vpc-cni-master/nftables-connmark',
        lines: [
          [105, 120],
          [490, 503],
        ],
        passage: 'The same in v1.23.1',
      },
      {
        document: 'vpc-cni/network',
        lines: [[431, 463]],
        passage: 'Marks in IPv4 with SNAT on alone',
      },
      { document: 'vpc-cni/readme', lines: [[231, 238]], passage: 'SNAT is the default' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3872' },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'operations'>;
