import type { Interaction } from '../interaction.ts';

/** What meets prefixes, warm pools, custom networking and subnet discovery. */
export const addressInteractions = {
  'custom-vs-discovery': {
    name: 'Custom networking overrides subnet discovery',
    between: [
      { setting: 'AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG=true' },
      { setting: 'ENABLE_SUBNET_DISCOVERY=true' },
      { mode: 'vpc-cni-custom-networking' },
    ],
    happens:
      'With both on, the ENIConfig alone decides the subnet of a new ENI, and subnets that only carry the tag `kubernetes.io/role/cni=1` get no new ENI. The value `0` still counts: by the code, ipamd hands out no address from an ENI that it sets up in such a subnet, even where the ENIConfig names it.',
    seen: 'Tagged subnets keep their free addresses, and `/var/log/aws-routed-eni/ipamd.log` says `Using a custom network config for the new ENI`.',
    remedy:
      'Use one of the two; AWS recommends discovery for most cases, which takes `AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG=false` on `aws-node`. With custom networking, name each pod subnet in an ENIConfig and keep the value `0` and tags for other clusters off it.',
    affected: 'v1.18.0 or newer, where discovery is on by default; the value `0` from v1.22.0 on',
    modes: ['vpc-cni-custom-networking'],
    claims: [
      'amazon-vpc-cni/ipam.ip-pools',
      'amazon-vpc-cni/ipam.exhaustion-mitigation',
      'amazon-vpc-cni/ipam.pod-ip-source',
      'amazon-vpc-cni/ipam.modes',
    ],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      { document: 'eks-user-guide/cni-subnet-selection', passage: 'Precedence' },
      {
        document: 'vpc-cni/awsutils',
        lines: [
          [1132, 1140],
          [1320, 1330],
          [2565, 2597],
        ],
        passage: 'ENI by ENIConfig, excluded subnets',
      },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [1294, 1299],
          [2867, 2892],
        ],
        passage: 'ENIs of excluded subnets',
      },
      {
        document: 'vpc-cni/data-store',
        lines: [[793, 798]],
        passage: 'Excluded ENIs are skipped',
      },
      { document: 'vpc-cni/readme', lines: [[170, 184], [372, 376], 553], passage: 'Variables' },
      {
        document: 'vpc-cni-v1-22-0/ipamd',
        lines: [
          [1296, 1301],
          [2869, 2895],
        ],
        passage: 'ENIs of excluded subnets in v1.22.0',
      },
      {
        document: 'vpc-cni-v1-22-0/awsutils',
        lines: [[2624, 2655]],
        passage: 'The value 0 in v1.22.0',
      },
      {
        document: 'vpc-cni-v1-21-2/awsutils',
        lines: [
          [1037, 1046],
          [1115, 1122],
        ],
        passage: 'ENIConfig before discovery and any value of the tag, in v1.21.2',
      },
    ],
    because:
      'the code of v1.22.0 leaves out such subnets already; the changelog lists it for v1.22.1.',
    reviewed: '2026-11-28',
  },
  'discovery-sg': {
    name: 'ENIs in tagged subnets carry the security groups of the node',
    between: [
      { setting: 'ENABLE_SUBNET_DISCOVERY=true' },
      { feature: 'policy.security-groups', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'Discovery takes pods to other subnets and not to other security groups: each new ENI gets the groups of the first one. v1.22.0 and v1.22.1 gave ENIs in discovered subnets the groups tagged `kubernetes.io/role/cni=1`, where there were any, in place of those of the node; v1.22.2 takes that back.',
    seen: 'From v1.22.0 on the line `Creating ENI with security groups` of `ipamd.log` names the groups of the node beside the tagged subnet.',
    remedy:
      'Where pods need other groups than the node, use an ENIConfig that names them, with `AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG=true`, or a SecurityGroupPolicy with `ENABLE_POD_ENI=true`.',
    affected:
      'v1.18.0 or newer, where discovery is on by default; in v1.22.0 and v1.22.1 only where no group has the tag',
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-calico', 'vpc-cni-cilium'],
    claims: [
      'amazon-vpc-cni/ipam.exhaustion-mitigation',
      'amazon-vpc-cni/ipam.ip-pools',
      'amazon-vpc-cni/policy.security-groups',
      'amazon-vpc-cni/aws.security-groups-for-pods',
    ],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      {
        document: 'vpc-cni/awsutils',
        lines: [
          [1160, 1182],
          [1320, 1330],
        ],
        passage: 'ENI in a found subnet, groups of an ENIConfig',
      },
      {
        document: 'vpc-cni/changelog',
        lines: [[55, 64]],
        passage: 'Groups by tag, added and reverted',
      },
      {
        document: 'vpc-cni-v1-22-0/awsutils',
        lines: [
          [548, 561],
          [1233, 1246],
        ],
        passage: 'Tagged groups in v1.22.0',
      },
      {
        document: 'vpc-cni-v1-22-1/awsutils',
        lines: [
          [550, 563],
          [1266, 1279],
        ],
        passage: 'The same in v1.22.1',
      },
      {
        document: 'vpc-cni-v1-21-2/awsutils',
        lines: [
          [960, 966],
          [1035, 1067],
        ],
        passage: 'Groups of the node in v1.21.2',
      },
      { document: 'eks-user-guide/cni-subnet-selection', passage: 'Two methods' },
      { document: 'eks-best-practices/custom-networking', lines: [25, 64], passage: 'ENIConfig' },
      {
        document: 'vpc-cni/readme',
        lines: [[170, 184], 376, [547, 553]],
        passage: 'AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG, log file and ENABLE_SUBNET_DISCOVERY',
      },
      { document: 'eks-best-practices/sgpp', lines: [[27, 29]], passage: 'SecurityGroupPolicy' },
    ],
    because: 'the code of v1.22.0 takes the tagged groups too, before the changelog names them.',
    reviewed: '2026-11-28',
  },
  'discovery-untag': {
    name: 'A subnet that has lost its tag still gives addresses to pods',
    between: [{ setting: 'ENABLE_SUBNET_DISCOVERY=true' }, { setting: 'kubernetes.io/role/cni' }],
    happens:
      'Taking the tag off a subnet keeps new ENIs out of it, unless it is the primary subnet of the node, which stays in use without a tag. It does nothing to ENIs already there: ipamd goes on giving their addresses to new pods, so that running ones keep their network.',
    seen: 'On nodes with an ENI in the subnet, new pods still get addresses of its range.',
    remedy:
      'From v1.22.0 on set the value `0` in place of removing the tag: `aws ec2 create-tags --resources SUBNET_ID --tags Key=kubernetes.io/role/cni,Value=0`. Before that any value, `0` too, invites new ENIs: upgrade first. By the code ipamd reads it for an ENI it already knows when it starts, so restart `aws-node`. Then wait until the pods with addresses of the subnet have ended, since ENIs in use stay.',
    affected: 'v1.18.0 or newer',
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-calico', 'vpc-cni-cilium'],
    claims: ['amazon-vpc-cni/ipam.exhaustion-mitigation', 'amazon-vpc-cni/ipam.ip-pools'],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      {
        document: 'eks-user-guide/cni-subnet-selection',
        passage: 'Creation, reconciliation, primary subnet and workflow',
      },
      {
        document: 'vpc-cni/awsutils',
        lines: [
          [1242, 1278],
          [2565, 2597],
        ],
        passage: 'Subnets for new ENIs; excluded subnets',
      },
      {
        document: 'vpc-cni-v1-21-2/awsutils',
        lines: [
          [1056, 1061],
          [1115, 1122],
        ],
        passage: 'Any value of the tag, in v1.21.2',
      },
      {
        document: 'vpc-cni-v1-22-0/awsutils',
        lines: [
          [80, 82],
          [1314, 1327],
          [2624, 2655],
        ],
        passage: 'The value 0 in v1.22.0',
      },
      {
        document: 'vpc-cni/ipamd',
        lines: [[526, 540], [1294, 1299], [1644, 1659], 1673, [2867, 2892]],
        passage: 'When ipamd reads the tag of an ENI',
      },
    ],
    because:
      'ipamd reads the tag of an ENI as it sets it up, so one it knows is left out only after a new start, and before v1.22.0 the value `0` opts a subnet in.',
    reviewed: '2026-11-28',
  },
  'discovery-no-subnet': {
    name: 'With the node subnet excluded and no other tagged, no ENI is made',
    between: [
      { setting: 'kubernetes.io/role/cni=0' },
      { setting: 'ENABLE_SUBNET_DISCOVERY=false' },
    ],
    happens:
      'ipamd makes no ENI in a subnet of the value `0`, not even in that of the node, whether discovery is on or off, unless with discovery off it cannot read the tags. A new ENI then needs discovery and a tagged subnet in the same VPC and zone, which no tag keeps for another cluster; without them its creation ends in an error. In IPv6 clusters with discovery ipamd then does not start, if no ENI of another subnet is attached: it leaves the first aside too and fails to get another.',
    seen: '`ipamd.log` says `no valid subnets available for ENI creation`, and pods for which no address is left fail with `failed to assign an IP address to container`.',
    remedy:
      'Keep `ENABLE_SUBNET_DISCOVERY=true` and tag a subnet in every zone of the nodes with `kubernetes.io/role/cni=1` before you set `0` on theirs. A tag `cni.networking.k8s.aws/cluster/…` on it has to name this cluster. The role needs `ec2:DescribeSubnets`, which a policy of your own, as for IPv6, may lack.',
    affected: 'v1.22.0 or newer by the code, outside custom networking',
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-ipv6', 'vpc-cni-calico', 'vpc-cni-cilium'],
    claims: [
      'amazon-vpc-cni/ipam.exhaustion-mitigation',
      'amazon-vpc-cni/ipam.ip-pools',
      'amazon-vpc-cni/networking.ipv6',
    ],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      {
        document: 'vpc-cni/awsutils',
        lines: [
          [1132, 1202],
          [1209, 1222],
          [1242, 1281],
          [2565, 2571],
        ],
        passage: 'Subnets for a new ENI',
      },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [452, 454],
          [503, 524],
        ],
        passage: 'First ENI in IPv6 clusters',
      },
      {
        document: 'vpc-cni/aws-k8s-agent-main',
        lines: [[148, 156]],
        passage: 'ipamd ends on an error of its start',
      },
      { document: 'vpc-cni/cni', lines: [[218, 222]], passage: 'No address for a pod' },
      {
        document: 'vpc-cni-v1-22-0/awsutils',
        lines: [
          [1203, 1216],
          [1221, 1232],
          [1248, 1269],
          [1314, 1327],
        ],
        passage: 'The same in v1.22.0',
      },
      {
        document: 'vpc-cni-v1-22-0/ipamd',
        lines: [[499, 521]],
        passage: 'First ENI in IPv6 clusters, v1.22.0',
      },
      { document: 'vpc-cni/iam-policy', lines: [[9, 79]], passage: 'Rights by family' },
      {
        document: 'eks-user-guide/cni-subnet-selection',
        passage: 'Primary subnet, zones, tags for a cluster',
      },
    ],
    because: 'the code of v1.22.0 excludes subnets already; the changelog lists it for v1.22.1.',
    reviewed: '2026-11-28',
  },
  'discovery-iam-v6': {
    name: 'Without the right to read subnets the VPC CNI does not start on IPv6',
    between: [
      { mode: 'vpc-cni-ipv6' },
      { setting: 'ENABLE_SUBNET_DISCOVERY=true' },
      { feature: 'aws.iam', cni: 'amazon-vpc-cni' },
      { neighbour: 'eksctl' },
    ],
    happens:
      'From v1.22.0 ipamd, with discovery on, looks up the subnet of each ENI when it starts, and in IPv6 clusters it ends if `ec2:DescribeSubnets` is denied. There you write the policy yourself, and that of eksctl lacked the right before pull request 8835 of August 2026. In IPv4 clusters `AmazonEKS_CNI_Policy` has it; with a policy of your own without it no ENI is added outside custom networking, and attached ones are set up halfway. v1.22.0 and v1.22.1 also look for tagged groups, and end in IPv4 clusters too if `ec2:DescribeSecurityGroups` is denied.',
    seen: '`aws-node` is in `CrashLoopBackOff` and new nodes stay `NotReady`; `ipamd.log` has `checking to exclude configured subnet, error: failed to get VPC subnets`. For the groups it has `unable to describe security groups`.',
    remedy:
      'Add `ec2:DescribeSubnets` and `ec2:DescribeSecurityGroups` to the policy, as the sample of the project has them. Until then `ENABLE_SUBNET_DISCOVERY=false` skips both look-ups at the start.',
    affected:
      'v1.22.0 to v1.23.0, and the code prepared for v1.23.1, with a policy that lacks `ec2:DescribeSubnets`; the right to read groups in v1.22.0 and v1.22.1 alone, in the latter outside custom networking',
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3704' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3705' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3843' },
        state: 'fixed',
        asOf: '2026-11-27',
      },
    ],
    modes: ['vpc-cni-ipv6', 'vpc-cni', 'vpc-cni-prefix'],
    claims: [
      'amazon-vpc-cni/aws.iam',
      'amazon-vpc-cni/networking.ipv6',
      'amazon-vpc-cni/ipam.exhaustion-mitigation',
      'amazon-vpc-cni/operations.upgrade',
    ],
    guides: ['ip-exhaustion-on-eks'],
    conflict: {
      about: 'what the plugin does without `ec2:DescribeSubnets`',
      statements: [
        {
          says: 'The README has it create all further ENIs in the subnet of the node.',
          source: { document: 'vpc-cni/readme', lines: [554], passage: 'ENABLE_SUBNET_DISCOVERY' },
        },
        {
          says: 'In the code of v1.23.0 the fall-back makes the same call once more, and no ENI is made if that fails as well.',
          source: {
            document: 'vpc-cni/awsutils',
            lines: [
              [1142, 1154],
              [2565, 2571],
            ],
            passage: 'DescribeSubnets fails',
          },
        },
      ],
      believed:
        'The code. On IPv6 nodes ipamd even ends on the same error when it starts, as issue 3704 and the pull request of eksctl report.',
    },
    sources: [
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [452, 454],
          [503, 511],
          [1294, 1299],
          [1312, 1327],
          [2867, 2875],
        ],
        passage: 'Look-up of subnets, before the network of an ENI is set up',
      },
      {
        document: 'vpc-cni/awsutils',
        lines: [
          [1132, 1139],
          [1142, 1154],
          [2565, 2571],
        ],
        passage: 'New ENIs, excluded subnets',
      },
      {
        document: 'vpc-cni/aws-k8s-agent-main',
        lines: [[148, 156]],
        passage: 'ipamd ends on an error of its start',
      },
      {
        document: 'vpc-cni-v1-22-0/ipamd',
        lines: [
          [448, 450],
          [499, 506],
          [595, 601],
        ],
        passage: 'The same in v1.22.0, and the look-up of groups',
      },
      {
        document: 'vpc-cni-v1-22-1/awsutils',
        lines: [
          [550, 573],
          [682, 693],
        ],
        passage: 'Look-up of groups in v1.22.1',
      },
      {
        document: 'vpc-cni-v1-22-1/ipamd',
        lines: [
          [448, 450],
          [595, 603],
        ],
        passage: 'ipamd ends without it',
      },
      { document: 'vpc-cni/changelog', lines: [[55, 62]], passage: 'Look-up of groups taken back' },
      {
        document: 'vpc-cni-master/awsutils',
        lines: [[1156, 1168]],
        passage: 'The same in v1.23.1',
      },
      {
        document: 'vpc-cni-master/ipamd',
        lines: [
          [504, 510],
          [1295, 1300],
        ],
        passage: 'The same in v1.23.1',
      },
      { document: 'vpc-cni/iam-policy', lines: [[9, 79]] },
      { document: 'eks-user-guide/cni-subnet-selection', passage: 'Considerations' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3704' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3705' },
      { document: 'web/github-com-eksctl-io-eksctl-pull-8835' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3843' },
    ],
    because:
      'the code of v1.22.0 ends so already, and v1.23.1 is known here by the code prepared for it.',
    reviewed: '2026-11-28',
  },
  'sgp-custom': {
    name: 'Security groups of a pod replace those of the ENIConfig',
    between: [
      { setting: 'ENABLE_POD_ENI=true' },
      { setting: 'AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG=true' },
    ],
    happens:
      'A pod under a SecurityGroupPolicy has the groups of that policy and none of the ENIConfig. Under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, the default, what only the ENIConfig allows, other pods of the node may do and this one may not. Under `POD_SECURITY_GROUP_ENFORCING_MODE=standard` the groups of the first ENI count for traffic that leaves the VPC translated.',
    seen: 'If only the groups of the ENIConfig have the rules for them, look-ups of names at another node fail for this pod and work for its neighbours; under `POD_SECURITY_GROUP_ENFORCING_MODE=strict` probes do so too.',
    remedy:
      'Write the policy as if there were no ENIConfig: its groups have to admit the groups of the node on the ports of the probes, and allow TCP and UDP 53 to CoreDNS, of which the groups have to admit it. They also need rules for whatever else the pod talks to. Under `POD_SECURITY_GROUP_ENFORCING_MODE=strict` probes over TCP also need `DISABLE_TCP_EARLY_DEMUX=true` on the init container of `aws-node`.',
    affected: 'nodes with both features on; by AWS the mode can be set from v1.11 on',
    because: 'the pages name no version for the pair, yet 1.11 as the first with a choice of mode.',
    modes: ['vpc-cni-custom-networking'],
    claims: [
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'amazon-vpc-cni/policy.security-groups',
      'amazon-vpc-cni/ipam.ip-pools',
      'amazon-vpc-cni/ipam.modes',
    ],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [41],
        passage: 'Custom networking',
      },
      {
        document: 'eks-best-practices/sgpp',
        lines: [37, [41, 49], [56, 62]],
        passage: 'Custom networking, probes, modes',
      },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [
          [2779, 2787],
          [2795, 2797],
          [2843, 2848],
        ],
        passage: 'Probes, standard mode, what the groups of a pod have to allow',
      },
    ],
    reviewed: '2026-11-28',
  },
  'custom-maxpods': {
    name: 'Custom networking leaves fewer addresses than the pod limit assumes',
    between: [
      { setting: 'AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG=true' },
      { neighbour: 'kubelet' },
      { feature: 'ipam.max-pods', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'Under custom networking the first ENI gives no addresses to pods, and the table of `max-pods` by instance type, like the formula behind it, still counts it. An m5.large admits 29 pods and has room for 20, two of them on the host network.',
    seen: 'The last pods of a node fail with `failed to assign an IP address to container`, while `kubectl describe node` shows room for more.',
    remedy:
      'Run `./max-pods-calculator.sh --instance-type m5.large --cni-version 1.9.0-eksbuild.1 --cni-custom-networking-enabled` with your own type and version, a script that release `v20260304` of amazon-eks-ami still has and issue 2651 of March 2026 finds deleted. Set its result as `max-pods`, in a managed node group by a launch template with a custom AMI. Or, on Nitro instances and from v1.9.0 on, add `ENABLE_PREFIX_DELEGATION=true`, which makes room for 290 pods on an m5.large; EKS suggests a `max-pods` of 110.',
    affected: 'nodes of which `max-pods` comes from the table of instance types or its formula',
    because: 'where no other value is set, the AMI takes the formula of that table.',
    modes: ['vpc-cni-custom-networking'],
    claims: [
      'amazon-vpc-cni/ipam.max-pods',
      'amazon-vpc-cni/ipam.exhaustion-mitigation',
      'amazon-vpc-cni/ipam.prefix-delegation',
      'amazon-vpc-cni/ipam.modes',
    ],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      {
        document: 'eks-best-practices/custom-networking',
        lines: [27, [118, 132]],
        passage: 'Pods of a node',
      },
      {
        document: 'vpc-cni/eni-max-pods',
        lines: [[33, 37], 597],
        passage: 'Formula, m5.large',
      },
      {
        document: 'vpc-cni/readme',
        lines: [[556, 564]],
        passage: 'ENABLE_PREFIX_DELEGATION',
      },
      {
        document: 'eks-user-guide/choosing-instance-type',
        passage: 'Table of AMIs, calculator',
      },
      {
        document: 'amazon-eks-ami-v20260304/max-pods-calculator',
        lines: [
          [12, 23],
          [121, 162],
        ],
      },
      { document: 'web/github-com-awslabs-amazon-eks-ami-issues-2651' },
      {
        document: 'eks-user-guide/max-pods',
        lines: [[114, 121]],
        passage: 'Order of precedence, managed node groups',
      },
      { document: 'vpc-cni/cni', lines: [[218, 222]], passage: 'No address for a pod' },
    ],
    reviewed: '2026-11-28',
  },
  'prefix-windows-fargate-branch': {
    name: 'The switch for prefixes leaves out Windows, Fargate and branch ENIs',
    between: [
      { setting: 'ENABLE_PREFIX_DELEGATION=true' },
      { neighbour: 'windows' },
      { mode: 'eks-fargate' },
      { setting: 'ENABLE_POD_ENI=true' },
    ],
    happens:
      'The variable acts where `aws-node` runs. Windows nodes get their addresses from a controller with a switch of its own, a pod with security groups takes the primary address of a branch ENI, and on Fargate the feature does not apply.',
    seen: 'An m5.large with Windows has 9 addresses for pods where prefixes would make 144, and no more pods with groups of their own fit on a node than before.',
    remedy:
      'For Windows set `enable-windows-prefix-delegation: "true"` in the ConfigMap `amazon-vpc-cni`, beside `enable-windows-ipam: "true"`, and put new nodes in the place of the old, as AWS advises. Plan pods with security groups by the branch ENIs of the instance type.',
    affected: 'v1.9.0 or newer',
    modes: ['vpc-cni-prefix', 'eks-fargate'],
    claims: [
      'amazon-vpc-cni/ipam.prefix-delegation',
      'amazon-vpc-cni/ipam.max-pods',
      'amazon-vpc-cni/networking.windows',
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'amazon-vpc-cni/aws.fargate',
    ],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      {
        document: 'vpc-cni/readme',
        lines: [[556, 567]],
        passage: 'Prefixes and branch ENIs',
      },
      {
        document: 'vpc-cni/aws-k8s-cni',
        lines: [
          [72, 89],
          [378, 397],
        ],
        passage: 'ConfigMap, and nodes of the DaemonSet',
      },
      {
        document: 'eks-best-practices/prefix-mode-windows',
        lines: [
          [8, 10],
          [76, 90],
        ],
      },
      {
        document: 'eks-best-practices/networking',
        lines: [[17, 49]],
        passage: 'Addresses of Windows nodes',
      },
      { document: 'eks-user-guide/cni-increase-ip-addresses', passage: 'Nodes it applies to' },
    ],
    reviewed: '2026-11-28',
  },
  'warm-prefix': {
    name: 'Address targets override the warm prefix, and blocks come in sixteens',
    between: [
      { setting: 'ENABLE_PREFIX_DELEGATION=true' },
      { setting: 'WARM_IP_TARGET' },
      { setting: 'WARM_PREFIX_TARGET' },
    ],
    happens:
      'Once `WARM_IP_TARGET` or `MINIMUM_IP_TARGET` is set, it overrides `WARM_PREFIX_TARGET` when ipamd fetches blocks; by the code the latter still counts when a spare ENI is to be freed. Addresses arrive as blocks of 16, so that a minimum of 20 takes 32. A `WARM_PREFIX_TARGET` of zero, or zero for both others, is unsupported with prefixes, since pods then wait until a block is fetched.',
    seen: '`curl http://localhost:61679/v1/enis` on the node lists more addresses than the target asks for, or pods are slow to start where the targets are zero.',
    remedy:
      'Leave `WARM_PREFIX_TARGET=1` in most clusters. Where addresses are scarce, set `WARM_IP_TARGET` below 16 together with `MINIMUM_IP_TARGET`, so that no whole block has to be held in reserve.',
    affected: 'Linux nodes with prefixes on IPv4, v1.9.0 or newer',
    because: 'on Windows nodes these targets come from a ConfigMap and not from the variables.',
    modes: ['vpc-cni-prefix', 'vpc-cni-custom-networking'],
    claims: [
      'amazon-vpc-cni/ipam.warm-pool',
      'amazon-vpc-cni/ipam.prefix-delegation',
      'amazon-vpc-cni/ipam.vpc-ip-consumption',
    ],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      { document: 'vpc-cni/prefix-and-ip-target', lines: [[3, 17]] },
      {
        document: 'vpc-cni/ipamd',
        lines: [421, [860, 867], [1487, 1491], [1939, 1942], [2712, 2730]],
        passage: 'Which target counts; none in IPv6 mode',
      },
      {
        document: 'vpc-cni/data-store',
        lines: [
          [1023, 1040],
          [1042, 1077],
        ],
        passage: 'Which ENI may be freed',
      },
      { document: 'eks-best-practices/prefix-mode-linux', lines: [[65, 69]] },
      {
        document: 'eks-best-practices/prefix-mode-windows',
        lines: [[20, 25]],
        passage: 'Targets of Windows nodes',
      },
      { document: 'vpc-cni/readme', lines: [[572, 579]], passage: 'WARM_PREFIX_TARGET' },
      { document: 'vpc-cni/troubleshooting', lines: [[84, 92]], passage: 'ENIs of a node' },
    ],
    reviewed: '2026-11-28',
  },
  'minimum-without-warm': {
    name: 'A minimum without a warm target caps the addresses of a node',
    between: [{ setting: 'MINIMUM_IP_TARGET' }, { setting: 'WARM_IP_TARGET' }],
    happens:
      'Set alone, `MINIMUM_IP_TARGET` makes ipamd treat `WARM_IP_TARGET` as 0 and ignore `WARM_ENI_TARGET`. By the code the pool then counts as full once it holds the minimum, even if every address is in use.',
    seen: 'The node stays at the minimum, with prefixes at the whole blocks for it, and pods beyond fail with `failed to assign an IP address to container`.',
    remedy:
      'Set `WARM_IP_TARGET` above 0 beside it. For about ten pods on a node the project suggests `MINIMUM_IP_TARGET=12` and `WARM_IP_TARGET=2`.',
    affected: 'IPv4 nodes, v1.6.0 or newer',
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    claims: [
      'amazon-vpc-cni/ipam.warm-pool',
      'amazon-vpc-cni/ipam.vpc-ip-consumption',
      'amazon-vpc-cni/ipam.exhaustion-mitigation',
    ],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[323, 346]], passage: 'MINIMUM_IP_TARGET' },
      {
        document: 'vpc-cni/ipamd',
        lines: [421, [2176, 2206], [2641, 2645]],
        passage: 'When the pool grows; no targets in IPv6 mode',
      },
      { document: 'vpc-cni/eni-and-ip-target', lines: [[7, 16]] },
      { document: 'vpc-cni/cni', lines: [[218, 222]], passage: 'No address for a pod' },
      {
        document: 'vpc-cni/prefix-and-ip-target',
        lines: [16, 17],
        passage: 'Minimum in whole blocks',
      },
    ],
    reviewed: '2026-11-28',
  },
  'prefix-fragment': {
    name: 'A subnet with free addresses may have no prefix left',
    between: [
      { setting: 'ENABLE_PREFIX_DELEGATION=true' },
      { feature: 'ipam.vpc-ip-consumption', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'A prefix is a block of 16 adjacent addresses. In a busy subnet with single addresses scattered over it EC2 may find no such block and refuse. From v1.9.1 on ipamd then waits two minutes before it tries again; with subnet discovery on it first tries a new ENI, where the node has room for one.',
    seen: '`ipamd.log` has `InsufficientCidrBlocks: There are not enough free cidr blocks in the specified subnet to satisfy the request`. Windows nodes show a node event that begins with `InsufficientCidrBlocks` as well.',
    remedy:
      'Make a new subnet for nodes with prefixes. If anything else takes addresses there, reserve a range for prefixes in it with `aws ec2 create-subnet-cidr-reservation`.',
    affected: 'IPv4 nodes with prefixes, and Windows nodes with prefixes',
    modes: ['vpc-cni-prefix', 'vpc-cni-custom-networking'],
    claims: [
      'amazon-vpc-cni/ipam.prefix-delegation',
      'amazon-vpc-cni/ipam.exhaustion-mitigation',
      'amazon-vpc-cni/ipam.vpc-ip-consumption',
    ],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      {
        document: 'eks-best-practices/prefix-mode-linux',
        lines: [18, 55, [75, 85]],
      },
      { document: 'eks-best-practices/prefix-mode-windows', lines: [[64, 74]] },
      { document: 'eks-best-practices/custom-networking', lines: [134], passage: 'Prefixes' },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [163, 167],
          [976, 1005],
          [1075, 1079],
          [1231, 1233],
        ],
        passage: 'No block in the subnet',
      },
      { document: 'vpc-cni/changelog', lines: [702, 704], passage: 'Retry in v1.9.1' },
    ],
    because: 'the pause of two minutes came only after v1.9.0.',
    reviewed: '2026-11-28',
  },
  'auto-pod-subnet-zone': {
    name: 'Pods of Auto Mode find no subnet in the zone of their node',
    between: [{ mode: 'eks-auto-mode' }, { setting: 'podSubnetSelectorTerms' }],
    happens:
      'Auto Mode makes the ENIs for pods in the zone of the node. If `podSubnetSelectorTerms` selects no subnet in that zone, the pods of the node get no address.',
    seen: 'The plugin `aws-cni` fails with `add cmd: failed to assign an IP address to container` on the nodes of one zone.',
    remedy:
      'Let `podSubnetSelectorTerms` select a subnet in each zone to which `subnetSelectorTerms` may send nodes.',
    affected: 'NodeClasses with pod subnets, which exist since June 2025; reported in August 2025',
    issues: [
      {
        source: { document: 'web/github-com-awsdocs-amazon-eks-user-guide-issues-1088' },
        state: 'closed',
        asOf: '2026-11-27',
      },
    ],
    modes: ['eks-auto-mode'],
    claims: [
      'amazon-vpc-cni/aws.auto-mode',
      'amazon-vpc-cni/ipam.ip-pools',
      'amazon-vpc-cni/ipam.pod-ip-source',
      'amazon-vpc-cni/ipam.exhaustion-mitigation',
    ],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      { document: 'web/github-com-awsdocs-amazon-eks-user-guide-issues-1088' },
      { document: 'eks-user-guide/auto-change', lines: [[61, 63]], passage: 'Pod subnets' },
    ],
    reviewed: '2026-11-28',
  },
} as const satisfies Record<string, Interaction>;
