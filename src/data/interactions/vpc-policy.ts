import type { Interaction } from '../interaction.ts';

/** What meets the policy engine of the VPC CNI. */
export const vpcPolicyInteractions = {
  'policy-service-port': {
    name: 'A rule that names the port of a Service leaves its cluster IP shut',
    between: [
      { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
      { neighbour: 'kube-proxy' },
    ],
    happens:
      'The program at the pod sees the cluster IP, before kube-proxy translates it. So for peers by selector the controller adds to an egress rule the cluster IP of a Service that selects by those labels, with the port whose target port is the one in the rule. A rule that names the Service port in its place finds no match, and of a range only the first port is looked up: if it matches, the cluster IP opens from the Service port to the end of the range.',
    seen: '`kubectl get policyendpoints -n <namespace> -o yaml` lists the addresses of the pods and lacks the cluster IP. With `enable-policy-event-logs`, off in the manifest, the agent also logs `DENY` for it; on Auto Mode the NodeClass turns that on with `networkPolicyEventLogs`.',
    remedy:
      'Name in the rule the port of the container, each on its own, and where you can let Services listen on that port, as the user guide asks. An `ipBlock` rule for the cluster IP takes its ports as they stand, so there the Service port fits.',
    affected: 'network policy of the VPC CNI and of Auto Mode; controller of May 2026 by its code',
    issues: [
      {
        source: { document: 'web/github-com-aws-aws-network-policy-agent-issues-166' },
        state: 'closed',
        asOf: '2026-11-27',
      },
    ],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'eks-auto-mode',
    ],
    claims: [
      'amazon-vpc-cni/policy.k8s-networkpolicy',
      'amazon-vpc-cni/policy.summary',
      'amazon-vpc-cni/observability.policy-verdicts',
      'amazon-vpc-cni/policy.protocols-ports',
    ],
    guides: ['networkpolicy-on-eks', 'ebpf-without-the-mystique'],
    conflict: {
      about: 'Services whose port differs from that of their containers',
      statements: [
        {
          says: 'The user guide demands the same port for every Service.',
          source: {
            document: 'eks-user-guide/cni-network-policy',
            lines: [49],
            passage: 'Service ports',
          },
        },
        {
          says: 'The controller looks for a Service with the port of the rule as its target and adds the port on which that Service listens.',
          source: {
            document: 'network-policy-controller/service-utils',
            lines: [[11, 20]],
          },
        },
        {
          says: 'A user finds that Services with other target ports work.',
          source: { document: 'web/github-com-aws-aws-network-policy-agent-issues-166' },
        },
      ],
      believed: 'The code, for what happens. For what AWS answers for, the guide.',
    },
    sources: [
      {
        document: 'network-policy-agent/bpf-client',
        lines: [[251, 261]],
        passage: 'Log of decisions',
      },
      { document: 'vpc-cni/aws-k8s-cni', lines: [332], passage: 'Log off by default' },
      {
        document: 'network-policy-controller/endpoints',
        lines: [
          [451, 455],
          [517, 556],
          [676, 707],
        ],
        passage: 'Cluster IPs and ports of Services',
      },
      { document: 'network-policy-controller/service-utils', lines: [[11, 46]] },
      {
        document: 'network-policy-controller/endpoints',
        lines: [[209, 226]],
        passage: 'Rules by range',
      },
      {
        document: 'eks-user-guide/cni-network-policy',
        lines: [49],
        passage: 'Service ports',
      },
      {
        document: 'network-policy-agent/readme',
        lines: [[94, 96]],
        passage: 'Denials in the log',
      },
      {
        document: 'eks-user-guide/auto-net-pol',
        lines: [[47, 91]],
        passage: 'The controller and the log in Auto Mode',
      },
      { document: 'web/github-com-aws-aws-network-policy-agent-issues-166' },
    ],
    reviewed: '2026-11-28',
  },
  'policy-named-port': {
    name: 'Named ports in rules open more than meant, or nothing',
    between: [
      { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
      { setting: 'ports.port' },
    ],
    happens:
      'For ingress the controller collects the numbers that the name has on any of the selected pods and opens all of them on each. For egress a name counts only with selectors; where all ports of a rule are names, its `ipBlock` peers are dropped, and so is a rule without `to`. For a rule by number the Service port with a named target port is left out where on some pod the name leads to a number that is not in the rule.',
    seen: '`kubectl get policyendpoints -n <namespace> -o yaml` shows further port numbers, or no entry for the rule.',
    remedy:
      'Write numbers in rules. Where you keep names, give a name one number on all pods, and use it in the Service as well.',
    affected:
      'network policy of the VPC CNI and of Auto Mode; controller of May 2026, with its mend for named target ports',
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-network-policy-controller-k8s-issues-81' },
        state: 'open',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-aws-amazon-network-policy-controller-k8s-pull-210' },
        state: 'fixed',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-aws-amazon-network-policy-controller-k8s-pull-223' },
        state: 'fixed',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-aws-amazon-network-policy-controller-k8s-issues-222' },
        state: 'closed',
        asOf: '2026-11-27',
      },
    ],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'eks-auto-mode',
    ],
    claims: [
      'amazon-vpc-cni/policy.k8s-networkpolicy',
      'amazon-vpc-cni/policy.summary',
      'amazon-vpc-cni/policy.protocols-ports',
    ],
    guides: ['networkpolicy-on-eks'],
    sources: [
      {
        document: 'network-policy-controller/endpoints',
        lines: [
          [140, 170],
          [323, 353],
        ],
        passage: 'Named ports of ingress rules',
      },
      {
        document: 'network-policy-controller/endpoints',
        lines: [
          [209, 226],
          [233, 260],
          [267, 278],
          [378, 397],
        ],
        passage: 'Named ports of egress rules',
      },
      {
        document: 'network-policy-controller/endpoints',
        lines: [
          [530, 540],
          [569, 621],
        ],
        passage: 'Named target ports of Services',
      },
      {
        document: 'eks-user-guide/cni-network-policy',
        lines: [49],
        passage: 'Service ports',
      },
      { document: 'web/github-com-aws-amazon-network-policy-controller-k8s-issues-81' },
      { document: 'web/github-com-aws-amazon-network-policy-controller-k8s-pull-210' },
      {
        document: 'eks-user-guide/auto-net-pol',
        lines: [[47, 71]],
        passage: 'The controller in Auto Mode',
      },
    ],
    reviewed: '2026-11-28',
  },
  'policy-headless': {
    name: 'A rule opens no cluster IP if the Service selects by fewer labels',
    between: [
      { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
      { setting: 'podSelector' },
    ],
    happens:
      'For an egress rule that asks for labels the controller adds the cluster IP of a Service only if the selector of the Service carries them all. Services whose selector lacks one of them, or that have none, are left out, so calls to their cluster IP fail. A headless Service has none; the rule lists the addresses of the pods themselves.',
    seen: 'The pods behind a Service answer at their own addresses and not at its cluster IP, which `kubectl get policyendpoints -n <namespace> -o yaml` does not list.',
    remedy:
      'Ask in the rule for no other labels than those in the selector of the Service, or allow its cluster IP by `ipBlock`, with the port of the Service.',
    affected: 'network policy of the VPC CNI and of Auto Mode; controller of May 2026 by its code',
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'eks-auto-mode',
    ],
    claims: ['amazon-vpc-cni/policy.k8s-networkpolicy', 'amazon-vpc-cni/policy.summary'],
    guides: ['networkpolicy-on-eks'],
    sources: [
      {
        document: 'network-policy-controller/endpoints',
        lines: [
          [233, 260],
          [451, 471],
          [496, 515],
        ],
        passage: 'Services that are left out',
      },
      {
        document: 'network-policy-controller/service-utils',
        lines: [[48, 54]],
        passage: 'Headless Services',
      },
      {
        document: 'network-policy-controller/endpoints',
        lines: [[209, 226]],
        passage: 'Rules by range',
      },
      {
        document: 'eks-user-guide/auto-net-pol',
        lines: [[47, 71]],
        passage: 'The controller in Auto Mode',
      },
    ],
    reviewed: '2026-11-28',
  },
  'policy-ownerless': {
    name: 'Bare pods with similar names share their rules',
    between: [
      { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
      { setting: 'metadata.ownerReferences' },
    ],
    happens:
      'The agent keeps one set of rules for all pods of a namespace on a node whose names agree up to the last hyphen, as those of one ReplicaSet do. Two bare pods `nginx-a` and `nginx-b` of a namespace thus get the rules of each other, and AWS supports no policy on pods without an owner.',
    seen: '`/opt/cni/bin/aws-eks-na-cli ebpf loaded-ebpfdata` on the node shows one `Pod Identifier` for both pods.',
    remedy:
      'Let a Deployment make the pods that a policy selects; the user guide names Deployments alone.',
    affected: 'agent v1.4.1 by its code',
    issues: [
      {
        source: { document: 'web/github-com-aws-aws-network-policy-agent-issues-327' },
        state: 'open',
        asOf: '2026-11-27',
      },
    ],
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
    claims: [
      'amazon-vpc-cni/policy.k8s-networkpolicy',
      'amazon-vpc-cni/policy.cluster-wide',
      'amazon-vpc-cni/policy.default-deny',
      'amazon-vpc-cni/policy.summary',
      'amazon-vpc-cni/operations.known-limits',
    ],
    guides: ['networkpolicy-on-eks'],
    because: 'the age of a request for bare pods says nothing on the builds concerned.',
    conflict: {
      about: 'policies on pods without an owner',
      statements: [
        {
          says: 'The user guide says that no policy can be applied to them.',
          source: {
            document: 'eks-user-guide/cni-network-policy',
            lines: [46],
            passage: 'Standalone pods',
          },
        },
        {
          says: 'The issue of a maintainer speaks of inconsistent results.',
          source: { document: 'web/github-com-aws-aws-network-policy-agent-issues-327' },
        },
        {
          says: 'The code forms the identifier from the name and the namespace of a pod and asks for no owner.',
          source: {
            document: 'network-policy-agent/utils',
            lines: [[172, 187]],
            passage: 'Identifier of a pod',
          },
        },
      ],
      believed:
        'The issue and the code, for what happens. A policy does take hold of bare pods, only not of each by itself.',
    },
    sources: [
      {
        document: 'network-policy-agent/utils',
        lines: [[172, 187]],
        passage: 'Identifier of a pod',
      },
      {
        document: 'network-policy-agent/policyendpoints-controller',
        lines: [
          [328, 349],
          [618, 634],
        ],
        passage: 'Pods that share a map',
      },
      {
        document: 'network-policy-agent/readme',
        lines: [
          [121, 124],
          [202, 229],
        ],
        passage: 'Tool of the agent',
      },
      { document: 'network-policy-agent/cp', lines: [[68, 79]], passage: 'One name on the node' },
      {
        document: 'eks-user-guide/cni-network-policy',
        lines: [46],
        passage: 'Standalone pods',
      },
      { document: 'web/github-com-aws-aws-network-policy-agent-issues-327' },
    ],
    reviewed: '2026-11-28',
  },
  'policy-imds': {
    name: 'An egress policy cuts pods off from their AWS credentials',
    between: [
      { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
      { neighbour: 'imds' },
      { neighbour: 'pod-identity' },
    ],
    happens:
      'Once a policy isolates a pod for egress, the program drops what no rule lists: the metadata service, where the role of the instance comes from, and STS, which IAM roles for service accounts call. With EKS Pod Identity it is `169.254.170.23`, the address of its agent.',
    seen: 'Since a policy came in, the agent, with `enable-policy-event-logs`, logs `DENY` with `169.254.169.254`, `169.254.170.23` or an address of STS as the destination.',
    remedy:
      'Allow by `ipBlock` what the pod uses: `169.254.169.254/32` on TCP 80 for the instance role, the addresses of STS, and DNS, for roles of service accounts, `169.254.170.23/32` for Pod Identity. Pods of the last two do not need the metadata service.',
    affected: 'the policy engine of the VPC CNI in IPv4 clusters; agent v1.4.1 by its code',
    issues: [
      {
        source: { document: 'web/github-com-aws-aws-network-policy-agent-issues-73' },
        state: 'closed',
        asOf: '2026-11-27',
      },
    ],
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking'],
    claims: [
      'amazon-vpc-cni/policy.k8s-networkpolicy',
      'amazon-vpc-cni/policy.default-deny',
      'amazon-vpc-cni/policy.cluster-wide',
      'amazon-vpc-cni/observability.policy-verdicts',
      'amazon-vpc-cni/policy.imds-pod-identity',
    ],
    guides: ['networkpolicy-on-eks'],
    sources: [
      {
        document: 'eks-user-guide/cni-network-policy',
        lines: [58, 60],
        passage: 'Metadata service',
      },
      {
        document: 'network-policy-agent/tc-v4egress-bpf',
        lines: [[183, 193]],
        passage: 'What no rule lists',
      },
      { document: 'web/github-com-aws-aws-network-policy-agent-issues-73' },
      { document: 'web/github-com-aws-aws-network-policy-agent-issues-120' },
      {
        document: 'network-policy-agent/bpf-client',
        lines: [[251, 261]],
        passage: 'Log of decisions',
      },
      { document: 'network-policy-agent/readme', lines: [[94, 96]], passage: 'DENY in the log' },
      {
        document: 'eks-best-practices/iam',
        lines: [[755, 770]],
        passage: 'Calls of STS by roles for service accounts',
      },
      {
        document: 'eks-user-guide-2024/service-accounts',
        lines: [196],
        passage: 'Address of the agent',
      },
      { document: 'eks-best-practices/network', lines: [[101, 105]], passage: 'DNS' },
      {
        document: 'web/docs-aws-amazon-com-eks-latest-userguide-pod-id-agent-setup',
        passage: 'Addresses of the agent',
      },
    ],
    reviewed: '2026-11-28',
  },
  'policy-except': {
    name: 'An excepted range of one rule is shut for wider rules, too',
    between: [
      { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
      { setting: 'ipBlock.except' },
    ],
    happens:
      'For each direction the agent puts the ranges under `except` of all rules of a pod into its map as entries that deny every port, and the longest prefix wins. A rule that allows one port everywhere, DNS for instance, does not reach into them, though Kubernetes adds rules up. A rule for just that range or a part of it does.',
    seen: '`/opt/cni/bin/aws-eks-na-cli ebpf dump-maps <Map-ID>` on the node prints the excepted range with protocol 255.',
    remedy:
      'Give what you need inside the range a rule of its own: the CoreDNS pods by labels that the selector of their Service carries too, which adds their addresses and the cluster IP, or an `ipBlock` no larger than the excepted range.',
    affected:
      'agent v1.4.1, and its main branch in August 2026, by their code; the controller keeps such rules apart, but the agent joins them again',
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-network-policy-controller-k8s-issues-121' },
        state: 'closed',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-aws-amazon-network-policy-controller-k8s-pull-218' },
        state: 'fixed',
        asOf: '2026-11-27',
      },
    ],
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
    claims: [
      'amazon-vpc-cni/policy.k8s-networkpolicy',
      'amazon-vpc-cni/policy.deny-and-order',
      'amazon-vpc-cni/policy.network-sets',
      'amazon-vpc-cni/policy.summary',
    ],
    guides: ['networkpolicy-on-eks', 'moving-from-the-vpc-cni'],
    conflict: {
      about: 'a rule without exceptions beside one with them for the same range',
      statements: [
        {
          says: 'The pull request to the controller has the rules stay separate, each with its own exceptions.',
          source: {
            document: 'web/github-com-aws-amazon-network-policy-controller-k8s-pull-218',
          },
        },
        {
          says: 'The agent joins entries of one range and gives each excepted range an entry that denies all.',
          source: {
            document: 'network-policy-agent/fw-rule-processor',
            lines: [
              [90, 93],
              [111, 141],
            ],
            passage: 'Rules of one range',
          },
        },
      ],
      believed:
        'The agent, whose map decides on the packet. The two rules come apart from the controller and meet in one map.',
    },
    sources: [
      {
        document: 'network-policy-agent/fw-rule-processor',
        lines: [
          [52, 71],
          [89, 155],
          [190, 222],
        ],
        passage: 'Map entries of a pod',
      },
      { document: 'network-policy-agent-main/fw-rule-processor', lines: [[90, 174]] },
      {
        document: 'network-policy-agent/tc-v4egress-bpf',
        lines: [12, [183, 198]],
        passage: 'Entries that deny',
      },
      {
        document: 'network-policy-agent/tc-v4ingress-bpf',
        lines: [12, [182, 196]],
        passage: 'Entries that deny',
      },
      {
        document: 'network-policy-agent/tc-v6egress-bpf',
        lines: [12, [183, 198]],
        passage: 'Entries that deny',
      },
      {
        document: 'network-policy-agent/tc-v6ingress-bpf',
        lines: [12, [183, 197]],
        passage: 'Entries that deny',
      },
      {
        document: 'network-policy-agent/readme',
        lines: [
          [121, 124],
          [180, 200],
        ],
        passage: 'Tool of the agent',
      },
      { document: 'network-policy-agent/cp', lines: [[68, 79]], passage: 'One name on the node' },
      {
        document: 'network-policy-agent/utils',
        lines: [25, 44, [377, 382]],
        passage: 'Protocol 255',
      },
      { document: 'kubernetes/network-policies', passage: 'Policies add up' },
      { document: 'network-policy-controller/manager', lines: [[335, 375]] },
      {
        document: 'network-policy-controller/endpoints',
        lines: [[233, 260]],
        passage: 'Selectors: pods and Services',
      },
      { document: 'web/github-com-aws-amazon-network-policy-controller-k8s-issues-121' },
    ],
    reviewed: '2026-11-28',
  },
  'policy-strict-one-direction': {
    name: 'Under `NETWORK_POLICY_ENFORCING_MODE=strict` a policy one way opens the other',
    between: [
      { setting: 'NETWORK_POLICY_ENFORCING_MODE=strict' },
      { feature: 'policy.default-deny', cni: 'amazon-vpc-cni' },
    ],
    happens:
      '`NETWORK_POLICY_ENFORCING_MODE=strict` has a pod start closed, and holds while no policy selects it. As soon as a namespaced policy of either direction selects it, the agent adds an entry that allows everything for the direction that no policy isolates.',
    seen: 'A pod that only namespaced policies for egress select accepts every connection from outside.',
    remedy:
      'Put a policy with an empty `podSelector` and both `policyTypes`, `Ingress` and `Egress`, into each namespace, as the best practices begin, with rules for what its pods need, DNS first.',
    affected:
      '`NETWORK_POLICY_ENFORCING_MODE=strict`, which exists since v1.17.1; agent v1.4.1 by its code',
    issues: [
      {
        source: { document: 'web/github-com-aws-aws-network-policy-agent-issues-319' },
        state: 'closed',
        asOf: '2026-11-27',
      },
    ],
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
    claims: ['amazon-vpc-cni/policy.default-deny', 'amazon-vpc-cni/policy.k8s-networkpolicy'],
    guides: ['networkpolicy-on-eks'],
    sources: [
      {
        document: 'network-policy-agent/policyendpoints-controller',
        lines: [
          [271, 281],
          [379, 411],
          [479, 508],
        ],
        passage: 'Direction without isolation',
      },
      { document: 'web/github-com-aws-aws-network-policy-agent-issues-319' },
      {
        document: 'eks-best-practices/network',
        lines: [
          [72, 91],
          [101, 105],
        ],
        passage: 'Default deny, then DNS',
      },
      {
        document: 'vpc-cni/readme',
        lines: [[738, 744]],
        passage: 'NETWORK_POLICY_ENFORCING_MODE',
      },
    ],
    because: 'what the agent does was read in its code at v1.4.1 alone.',
    reviewed: '2026-11-28',
  },
  'policy-strict-cnp-probes': {
    name: 'Probes fail with `NETWORK_POLICY_ENFORCING_MODE=strict` and ClusterNetworkPolicy',
    between: [
      { setting: 'NETWORK_POLICY_ENFORCING_MODE=strict' },
      { feature: 'policy.cluster-wide', cni: 'amazon-vpc-cni' },
      { neighbour: 'kubelet' },
    ],
    happens:
      'The agent allows the own node in the rules of namespaced policies and not in those of cluster-wide ones. With `NETWORK_POLICY_ENFORCING_MODE=strict` a pod that nothing but a ClusterNetworkPolicy selects drops the probes that the kubelet sends over the network, and a rule for the address of the node is skipped.',
    seen: 'Such pods restart again and again from their first probe on, with `Liveness probe failed`.',
    remedy:
      'Update to an agent with pull request 636. Until then let a namespaced policy with both `policyTypes`, `Ingress` and `Egress`, select these pods too, with rules for what they need. Its ingress rules get the entry for the node, which a `Deny` of the Admin tier still overrules. A policy for ingress alone opens egress; either takes the pods out of the Baseline tier.',
    affected: 'agent v1.4.1 by its code; reported for v1.3.7 and reproduced on v1.4.0',
    fixed: 'branch `release-1.4` of the agent, after v1.4.1',
    issues: [
      {
        source: { document: 'web/github-com-aws-aws-network-policy-agent-issues-635' },
        state: 'closed',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-aws-aws-network-policy-agent-pull-636' },
        state: 'fixed',
        asOf: '2026-11-27',
      },
    ],
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
    claims: [
      'amazon-vpc-cni/policy.cluster-wide',
      'amazon-vpc-cni/policy.default-deny',
      'amazon-vpc-cni/policy.deny-and-order',
    ],
    guides: ['networkpolicy-on-eks'],
    sources: [
      { document: 'web/github-com-aws-aws-network-policy-agent-issues-635' },
      { document: 'web/github-com-aws-aws-network-policy-agent-pull-636' },
      { document: 'web/github-com-aws-aws-network-policy-agent-pull-669' },
      {
        document: 'network-policy-agent/fw-rule-processor',
        lines: [
          [80, 84],
          [262, 332],
        ],
        passage: 'Own node',
      },
      {
        document: 'network-policy-agent/tc-v4ingress-bpf',
        lines: [
          [182, 191],
          [239, 312],
        ],
        passage: 'Admin tier first, default deny last',
      },
      {
        document: 'network-policy-agent/tc-v6ingress-bpf',
        lines: [
          [183, 192],
          [238, 311],
        ],
        passage: 'Admin tier first, default deny last',
      },
      {
        document: 'network-policy-agent-main/fw-rule-processor',
        lines: [[293, 304]],
        passage: 'Own node in cluster-wide rules',
      },
      {
        document: 'network-policy-agent/policyendpoints-controller',
        lines: [
          [271, 281],
          [784, 800],
        ],
        passage: 'A direction without isolation gets an entry that allows all',
      },
    ],
    reviewed: '2026-11-28',
  },
  'policy-baseline-skipped': {
    name: 'A pod under any policy of its namespace never comes to the Baseline tier',
    between: [
      { setting: 'spec.tier: Baseline' },
      { feature: 'policy.deny-and-order', cni: 'amazon-vpc-cni' },
      { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'Once a namespaced policy selects a pod, the program decides by namespaced rules about all that the Admin tier passes on. In a direction that no such policy isolates the agent adds an entry that allows everything, and in the other one it drops what nothing allows. So a `Deny` of a ClusterNetworkPolicy with `tier: Baseline` ceases to hold for that pod, in the direction left open too.',
    seen: 'A pod with an egress policy alone takes in what a Baseline rule denies to its neighbours. With `enable-policy-event-logs` the agent logs the denials of the neighbours with the tier `BASELINE`, and at level debug the `ACCEPT` of the pod with `NETWORK_POLICY`.',
    remedy:
      'What no namespace may undo belongs in `tier: Admin`. As a default, give each namespace a NetworkPolicy with an empty `podSelector` and both `policyTypes`, `Ingress` and `Egress`, and allow DNS beside it.',
    affected: 'ClusterNetworkPolicy on EC2 nodes, v1.21.1 or newer; agent v1.4.1 by its code',
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
    claims: [
      'amazon-vpc-cni/policy.deny-and-order',
      'amazon-vpc-cni/policy.cluster-wide',
      'amazon-vpc-cni/policy.k8s-networkpolicy',
      'amazon-vpc-cni/policy.default-deny',
    ],
    guides: ['networkpolicy-on-eks'],
    conflict: {
      about: 'when a rule of the Baseline tier is evaluated',
      statements: [
        {
          says: 'The user guide has Baseline follow wherever no Admin and no namespaced policy matches the traffic.',
          source: { document: 'eks-user-guide/auto-net-pol', lines: [201], passage: 'Order' },
        },
        {
          says: 'The program comes to Baseline only where no namespaced policy is in force for the pod.',
          source: {
            document: 'network-policy-agent/tc-v4egress-bpf',
            lines: [[183, 221]],
            passage: 'Namespaced rules',
          },
        },
        {
          says: 'The agent writes an entry that allows all for the direction that those policies leave open.',
          source: {
            document: 'network-policy-agent/policyendpoints-controller',
            lines: [
              [271, 281],
              [784, 800],
            ],
            passage: 'Direction without isolation',
          },
        },
      ],
      believed:
        'The code, which decides on the packet. To it the added entry is a namespaced rule that matches, where the guide sees no match.',
    },
    sources: [
      {
        document: 'network-policy-agent/tc-v4egress-bpf',
        lines: [
          [183, 221],
          [250, 329],
        ],
        passage: 'Namespaced rules before Baseline',
      },
      {
        document: 'network-policy-agent/tc-v4ingress-bpf',
        lines: [
          [182, 220],
          [239, 312],
        ],
        passage: 'The same for ingress',
      },
      {
        document: 'network-policy-agent/tc-v6egress-bpf',
        lines: [
          [183, 221],
          [249, 324],
        ],
        passage: 'The same in IPv6 clusters',
      },
      {
        document: 'network-policy-agent/tc-v6ingress-bpf',
        lines: [
          [183, 218],
          [238, 311],
        ],
        passage: 'The same for ingress in IPv6 clusters',
      },
      {
        document: 'network-policy-agent/policyendpoints-controller',
        lines: [
          [271, 281],
          [784, 800],
        ],
        passage: 'A direction without isolation gets an entry that allows all',
      },
      {
        document: 'network-policy-agent/events',
        lines: [
          [160, 172],
          [238, 249],
          [267, 288],
        ],
        passage: 'Verdict and tier in the log',
      },
      { document: 'network-policy-agent/readme', lines: [[94, 96]], passage: 'Log level' },
      { document: 'eks-user-guide/auto-net-pol', lines: [[192, 202]], passage: 'Order' },
      {
        document: 'eks-best-practices/network',
        lines: [
          [72, 91],
          [101, 105],
        ],
        passage: 'Default deny, then DNS',
      },
      {
        document: 'vpc-cni-v1-21-0/aws-k8s-cni',
        lines: [[373, 380]],
        passage: 'v1.21.0: no right to cluster-wide rules',
      },
      {
        document: 'vpc-cni-v1-21-1/aws-k8s-cni',
        lines: [[373, 382], 566],
        passage: 'v1.21.1: rights of the agent, and its version',
      },
    ],
    reviewed: '2026-11-28',
  },
  'policy-standard-start': {
    name: '`NETWORK_POLICY_ENFORCING_MODE=standard` leaves a new pod open at first',
    between: [
      { setting: 'NETWORK_POLICY_ENFORCING_MODE=standard' },
      { feature: 'policy.default-deny', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'With `NETWORK_POLICY_ENFORCING_MODE=standard` policies are configured beside the start of a pod, and until they are there all traffic passes, both ways. From then on the next outgoing packet is judged, also of connections that began before, so a short job may get through with calls that its policy forbids. Pull request 361, the repair of issue 345, only lets the answers to such early calls pass; the open start stays.',
    seen: 'The first call of a new pod to a forbidden address succeeds, and the same call a few seconds later is denied.',
    remedy:
      'Where that matters, set `NETWORK_POLICY_ENFORCING_MODE=strict` on `aws-node`, after you have written policies for every pod off the host network, CoreDNS included. Otherwise let an init container wait for 2 to 5 seconds.',
    affected:
      '`NETWORK_POLICY_ENFORCING_MODE=standard`, the default; `strict` needs v1.17.1 or newer',
    issues: [
      {
        source: { document: 'web/github-com-aws-aws-network-policy-agent-issues-83' },
        state: 'closed',
        asOf: '2026-11-27',
      },
    ],
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
    claims: [
      'amazon-vpc-cni/policy.default-deny',
      'amazon-vpc-cni/policy.k8s-networkpolicy',
      'amazon-vpc-cni/policy.summary',
    ],
    guides: ['networkpolicy-on-eks'],
    sources: [
      {
        document: 'vpc-cni/readme',
        lines: [[738, 746]],
        passage: 'NETWORK_POLICY_ENFORCING_MODE',
      },
      {
        document: 'eks-user-guide/cni-network-policy-configure',
        passage: 'Step 1: enforcement at the start of a pod',
      },
      { document: 'web/github-com-aws-aws-network-policy-agent-issues-345' },
      { document: 'web/github-com-aws-aws-network-policy-agent-issues-83' },
      { document: 'web/github-com-aws-aws-network-policy-agent-pull-361' },
    ],
    reviewed: '2026-11-28',
  },
  'policy-bandwidth': {
    name: 'The bandwidth plugin keeps the policy engine of the VPC CNI from its work',
    between: [
      { setting: 'ENABLE_BANDWIDTH_PLUGIN=true' },
      { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
      { feature: 'networking.bandwidth', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'The agent enforces policy by traffic control (TC) at the pod, and the TC configuration of the bandwidth plugin conflicts with its own. Enforcement of policies fails where the plugin is on.',
    seen: 'The file `10-aws.conflist` of the node lists a plugin of the type `bandwidth` while network policy is enabled.',
    remedy:
      'Set `ENABLE_BANDWIDTH_PLUGIN=false` on `aws-node` in clusters that use network policy of the VPC CNI.',
    affected: 'v1.14.0 or newer, where the policy engine exists',
    issues: [
      {
        source: { document: 'web/github-com-aws-aws-network-policy-agent-issues-68' },
        state: 'open',
        asOf: '2026-11-27',
      },
    ],
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
    claims: [
      'amazon-vpc-cni/networking.bandwidth',
      'amazon-vpc-cni/policy.k8s-networkpolicy',
      'amazon-vpc-cni/policy.summary',
      'amazon-vpc-cni/operations.known-limits',
    ],
    guides: ['networkpolicy-on-eks'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[589, 597]], passage: 'ENABLE_BANDWIDTH_PLUGIN' },
      { document: 'vpc-cni/aws-vpc-cni-main', lines: [[289, 306]] },
      { document: 'web/github-com-aws-aws-network-policy-agent-issues-68' },
    ],
    reviewed: '2026-11-28',
  },
  'agent-version-pair': {
    name: 'VPC CNI v1.23.0 and older policy agents do not find each other',
    between: [
      { feature: 'operations.upgrade', cni: 'amazon-vpc-cni' },
      { setting: 'nodeAgent.image.tag' },
      { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'From v1.23.0 on the address manager serves the policy agent on a Unix socket and no longer on a TCP port. So v1.23.0 must run with agent v1.4.1; v1.4.0 still calls the port, and with network policy on it waits for an answer before it goes on. Until then it does not take the calls of the plugin either, so new pods fail where `NETWORK_POLICY_ENFORCING_MODE` is set.',
    seen: 'With agent v1.4.0 the log of the container `aws-eks-nodeagent` gets no further than `Trying to establish GRPC connection to ipamd`.',
    remedy:
      'Move both images of `aws-node` in one step: v1.23.0 with agent v1.4.1, and v1.23.1 with v1.4.2, as its manifest and chart have it. Take a fixed `nodeAgent.image.tag` out of your Helm values.',
    because: 'agent v1.4.0 calls the address manager only where network policy is on.',
    affected: 'v1.23.0 and newer with network policy on and an older agent image set by hand',
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
    claims: [
      'amazon-vpc-cni/operations.upgrade',
      'amazon-vpc-cni/operations.latest-release',
      'amazon-vpc-cni/operations.components',
      'amazon-vpc-cni/policy.k8s-networkpolicy',
      'amazon-vpc-cni/operations.version-skew',
    ],
    guides: ['networkpolicy-on-eks'],
    sources: [
      { document: 'vpc-cni/changelog', lines: [[3, 6]], passage: 'Warning of v1.23.0' },
      {
        document: 'network-policy-agent/main',
        lines: [58, 109, 119, [210, 219]],
        passage: 'Connection to the address manager',
      },
      {
        document: 'network-policy-agent-v1-4-0/main',
        lines: [57, 108, 118, 154, [187, 207]],
        passage: 'Connection of an older agent',
      },
      {
        document: 'network-policy-agent-v1-4-0/client-wrapper',
        lines: [[35, 58]],
        passage: 'It waits until the other side is ready',
      },
      { document: 'vpc-cni/cni', lines: [[333, 344]], passage: 'Call to the policy agent' },
      { document: 'vpc-cni/aws-k8s-cni', lines: [213, [316, 317]], passage: 'Images of v1.23.0' },
      { document: 'vpc-cni-master/aws-k8s-cni', lines: [213, 317], passage: 'Images of v1.23.1' },
      {
        document: 'vpc-cni-master/aws-vpc-cni-readme',
        lines: [74],
        passage: 'nodeAgent.image.tag',
      },
    ],
    reviewed: '2026-11-28',
  },
  'strict-without-agent': {
    name: 'New pods fail where the policy agent is gone and its mode is still set',
    between: [{ setting: 'NETWORK_POLICY_ENFORCING_MODE' }, { setting: 'nodeAgent.enabled=false' }],
    happens:
      'If `NETWORK_POLICY_ENFORCING_MODE` has a value, `standard` as well as `strict`, the plugin calls the agent for each pod that it sets up. Without the container of the agent, as after a move to another policy engine, that call fails and the pod with it.',
    seen: 'The events of new pods say `add cmd: failed to setup network policy`, and the log of the plugin `Failed to connect to network policy agent`. Up to v1.19.2 the log has `Failed to setup default network policy`.',
    remedy:
      'Unset it together with the container: `kubectl set env daemonset aws-node -n kube-system NETWORK_POLICY_ENFORCING_MODE-`. The Helm chart of v1.23.0 does so by itself with `nodeAgent.enabled=false`, unless the variable stands in `extraEnv`.',
    affected:
      'VPC CNI v1.19.4 or newer, in both modes; by their code v1.17.1 to v1.19.2 too, under `strict` alone',
    because: 'the older releases called the agent as well, only not under `standard`.',
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    claims: [
      'amazon-vpc-cni/policy.default-deny',
      'amazon-vpc-cni/policy.k8s-networkpolicy',
      'amazon-vpc-cni/operations.components',
      'amazon-vpc-cni/networking.chaining',
      'calico/networking.chaining',
      'cilium/networking.chaining',
      'amazon-vpc-cni/operations.failure-behaviour',
    ],
    guides: ['chaining', 'moving-from-the-vpc-cni'],
    sources: [
      { document: 'vpc-cni/readme', lines: [738, [748, 749]], passage: 'Agent removed' },
      { document: 'vpc-cni/cni', lines: [[331, 367]], passage: 'Call to the policy agent' },
      {
        document: 'vpc-cni-v1-19-2/cni',
        lines: [[282, 307]],
        passage: 'v1.19.2: in strict mode alone',
      },
      { document: 'vpc-cni/changelog', lines: [[182, 200]], passage: 'v1.19.4' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3254' },
      { document: 'vpc-cni/aws-vpc-cni-daemonset', lines: [[86, 98]] },
    ],
    reviewed: '2026-11-28',
  },
} as const satisfies Record<string, Interaction>;
