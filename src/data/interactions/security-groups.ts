import type { Interaction } from '../interaction.ts';

/** What meets security groups for pods. */
export const securityGroupInteractions = {
  'two-enforcing-modes': {
    name: 'Two settings take the words strict and standard, with opposite defaults',
    between: [
      { setting: 'POD_SECURITY_GROUP_ENFORCING_MODE=strict' },
      { setting: 'NETWORK_POLICY_ENFORCING_MODE=standard' },
    ],
    happens:
      '`POD_SECURITY_GROUP_ENFORCING_MODE` says how the traffic of pods with security groups behaves; unset, it is `strict`. `NETWORK_POLICY_ENFORCING_MODE` says whether a new pod starts open or closed, and its default is `standard`. Advice on one, set on the other, misses its mode and, with network policy on, may close each new pod off the host network that has no policy.',
    seen: '`kubectl -n kube-system get ds aws-node -o yaml | grep -A1 ENFORCING_MODE` prints only `NETWORK_POLICY_ENFORCING_MODE` with `standard`, as the manifest has it: the other setting is unset then, and `strict`.',
    remedy:
      'Set each by its full name. With NetworkPolicy or Calico beside security groups for pods, run `kubectl set env daemonset aws-node -n kube-system POD_SECURITY_GROUP_ENFORCING_MODE=standard` and restart those pods; their groups then judge nothing inside the node, nor what the node translates on its way out of the VPC. By the user guide of 2024 pods with different groups on one node cannot reach each other then. Check the spelling: with an unknown value of either `aws-node` does not start, for the groups once `ENABLE_POD_ENI=true` is set.',
    affected: 'VPC CNI from v1.17.1 on, the first release with both settings',
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    claims: [
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'amazon-vpc-cni/policy.security-groups',
      'amazon-vpc-cni/policy.default-deny',
      'amazon-vpc-cni/policy.k8s-networkpolicy',
      'amazon-vpc-cni/operations.config-api',
      'calico/policy.security-groups',
    ],
    guides: ['networkpolicy-on-eks', 'chaining'],
    sources: [
      {
        document: 'vpc-cni/readme',
        lines: [
          [506, 527],
          [738, 746],
        ],
        passage: 'Both enforcing modes',
      },
      { document: 'vpc-cni/aws-k8s-cni', lines: [[269, 281]], passage: 'Variables as installed' },
      { document: 'vpc-cni/sgpp-constants', lines: [[14, 19]] },
      {
        document: 'vpc-cni/aws-vpc-cni-main',
        lines: [
          [356, 364],
          [418, 422],
          [447, 451],
        ],
        passage: 'Unknown values for security groups; wait for ipamd',
      },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [430, 433],
          [2083, 2092],
        ],
        passage: 'Unknown values for network policy',
      },
      { document: 'vpc-cni/aws-k8s-agent-main', lines: [[148, 157]], passage: 'End of ipamd' },
      {
        document: 'eks-best-practices/network',
        lines: [[391, 394]],
        passage: 'Security groups beside network policy',
      },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [[2788, 2798]],
        passage: 'Setting the mode of security groups',
      },
    ],
    reviewed: '2026-11-28',
  },
  'sgp-strict-calico': {
    name: 'Calico misses pods with groups if `POD_SECURITY_GROUP_ENFORCING_MODE=strict`',
    between: [
      { setting: 'POD_SECURITY_GROUP_ENFORCING_MODE=strict' },
      { mode: 'vpc-cni-calico' },
      { feature: 'policy.k8s-networkpolicy', cni: 'calico' },
    ],
    happens:
      'With `POD_SECURITY_GROUP_ENFORCING_MODE=strict` a pod with its own security groups hangs on an interface whose name begins with `vlan`, chosen to keep Calico away. Over the VPC CNI the operator has Calico watch the prefix `eni`, so its rules do not apply to the pod; the security groups still do.',
    seen: '`ip link` on the node lists interfaces named `vlan` and eleven hexadecimal digits, beside the `vlan.eth.N` of either mode. Where Calico programs iptables, `iptables-save` shows no chain `cali-tw-vlan…` for them.',
    remedy:
      'With v1.11.0 or newer run `kubectl set env daemonset aws-node -n kube-system POD_SECURITY_GROUP_ENFORCING_MODE=standard` and recreate the pods, or restart the nodes. Inside a node their security groups no longer apply then, and what the node translates on the way out of the VPC meets the groups of the node alone. By the user guide of 2024 pods with different groups on one node cannot reach each other then.',
    affected:
      'VPC CNI v1.11.0 or newer with `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, the default, and older ones',
    modes: ['vpc-cni-calico'],
    claims: [
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'amazon-vpc-cni/policy.security-groups',
      'amazon-vpc-cni/networking.chaining',
      'calico/policy.security-groups',
      'calico/policy.k8s-networkpolicy',
      'calico/networking.chaining',
      'calico/aws.security-groups-for-pods',
    ],
    guides: ['chaining', 'networkpolicy-on-eks'],
    sources: [
      { document: 'vpc-cni/sgpp', lines: [[9, 21]] },
      { document: 'vpc-cni/names', lines: [[12, 26]] },
      {
        document: 'vpc-cni/driver',
        lines: [
          [357, 372],
          [692, 695],
        ],
        passage: 'VLAN link in both modes',
      },
      {
        document: 'tigera-operator/node',
        lines: [[1695, 1697]],
        passage: 'Prefix of the interfaces',
      },
      {
        document: 'calico/rule-defs',
        lines: [[35, 38], 113],
        passage: 'Chains of a pod',
      },
      { document: 'eks-user-guide/security-groups-for-pods', lines: [47], passage: 'Calico' },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [2788, [2795, 2798]],
        passage: 'Standard mode',
      },
      {
        document: 'vpc-cni/readme',
        lines: [
          [510, 516],
          [519, 527],
        ],
        passage: 'Both modes, and pods that exist',
      },
    ],
    reviewed: '2026-11-28',
  },
  'sgp-strict-vpc-policy': {
    name: 'Groups and NetworkPolicy need `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
    between: [
      { setting: 'POD_SECURITY_GROUP_ENFORCING_MODE=strict' },
      { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
      { feature: 'aws.security-groups-for-pods', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'The security chapter of the EKS best practices requires `POD_SECURITY_GROUP_ENFORCING_MODE=standard` in clusters that use both features, and the default is `strict`. The pages of AWS read here do not say what becomes of a policy on such a pod under the default.',
    seen: '`ip link` on the node lists interfaces named `vlan` and eleven hexadecimal digits, beside the `vlan.eth.N` of either mode, while `--enable-network-policy=true` stands among the arguments of `aws-eks-nodeagent`.',
    remedy:
      'Run `kubectl set env daemonset aws-node -n kube-system POD_SECURITY_GROUP_ENFORCING_MODE=standard` and recreate the pods with security groups. Their groups then no longer apply inside a node, nor to traffic that leaves the VPC by source NAT, which the groups of the node judge. By the user guide of 2024 pods with different groups on one node cannot reach each other then.',
    affected: 'the policy engine of the VPC CNI, v1.14 or newer',
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
    claims: [
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'amazon-vpc-cni/policy.security-groups',
      'amazon-vpc-cni/policy.k8s-networkpolicy',
      'amazon-vpc-cni/policy.cluster-wide',
      'amazon-vpc-cni/policy.summary',
    ],
    guides: ['networkpolicy-on-eks'],
    conflict: {
      about: 'NetworkPolicy under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`',
      statements: [
        {
          says: 'The security chapter of the best practices says that `POD_SECURITY_GROUP_ENFORCING_MODE=standard` has to be used.',
          source: {
            document: 'eks-best-practices/network',
            lines: [[391, 394]],
            passage: 'Both features together',
          },
        },
        {
          says: 'The chapter on security groups recommends it.',
          source: {
            document: 'eks-best-practices/sgpp',
            lines: [[84, 86]],
            passage: 'Network policy',
          },
        },
        {
          says: 'The user guide lists network policy as compatible, and asks for `POD_SECURITY_GROUP_ENFORCING_MODE=standard` where the policy is that of Calico.',
          source: {
            document: 'eks-user-guide/security-groups-for-pods',
            lines: [28, 47],
            passage: 'Compatibility',
          },
        },
        {
          says: 'The node agent looks for an interface named `eni…` or `vlan…` and attaches its programs to it.',
          source: {
            document: 'network-policy-agent/bpf-client',
            lines: [50, 56, [723, 760]],
            passage: 'Names of interfaces',
          },
        },
        {
          says: 'Its look-up tries the beginnings of names in that order and takes the first interface that exists.',
          source: {
            document: 'network-policy-agent/utils',
            lines: [[259, 281]],
            passage: 'Look-up of the interface',
          },
        },
      ],
      believed:
        'The first. The code of the agent reaches these pods by now, but only the requirement tells what AWS answers for.',
    },
    sources: [
      {
        document: 'eks-best-practices/network',
        lines: [[391, 394]],
        passage: 'Both features together',
      },
      { document: 'eks-best-practices/sgpp', lines: [[56, 64]], passage: 'Enforcing mode' },
      {
        document: 'vpc-cni/readme',
        lines: [[506, 527]],
        passage: 'POD_SECURITY_GROUP_ENFORCING_MODE',
      },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [[2795, 2798]],
        passage: 'Standard mode',
      },
      { document: 'vpc-cni/sgpp', lines: [[9, 21]] },
      { document: 'vpc-cni/names', lines: [[12, 26]] },
      {
        document: 'vpc-cni/driver',
        lines: [
          [357, 372],
          [692, 695],
        ],
        passage: 'VLAN link in both modes',
      },
      {
        document: 'eks-user-guide/cni-network-policy-configure',
        passage: 'Oldest version, argument of the agent',
      },
      { document: 'vpc-cni/aws-k8s-cni', lines: [316, 330], passage: 'Name of the container' },
    ],
    reviewed: '2026-11-28',
  },
  'sgp-strict-nodelocaldns': {
    name: 'No NodeLocal DNSCache under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`',
    between: [
      { setting: 'POD_SECURITY_GROUP_ENFORCING_MODE=strict' },
      { neighbour: 'nodelocal-dns' },
      { feature: 'aws.security-groups-for-pods', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'With `POD_SECURITY_GROUP_ENFORCING_MODE=strict` all that such a pod sends enters the VPC, even what is meant for its own node, so the cache there is out of reach. In a report that goes for the address of the DNS Service too, on which the cache listens as well where kube-proxy runs in iptables mode.',
    seen: 'Look-ups fail in pods under a SecurityGroupPolicy, while other pods on the node get answers from the cache.',
    remedy:
      'Set `POD_SECURITY_GROUP_ENFORCING_MODE=standard` on `aws-node`, with v1.11.0 or newer, and recreate the pods. That loosens their groups: traffic within the node, and what leaves the VPC by source NAT, is no longer checked against them.',
    affected:
      '`POD_SECURITY_GROUP_ENFORCING_MODE=strict`, the default from v1.11.0 on, and older releases',
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-1384' },
        state: 'closed',
        asOf: '2026-11-27',
      },
    ],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    claims: [
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'amazon-vpc-cni/policy.security-groups',
      'amazon-vpc-cni/services.node-local-dns',
    ],
    guides: ['chaining'],
    sources: [
      {
        document: 'eks-best-practices/sgpp',
        lines: [[58, 60], 64, [66, 70], [78, 82]],
        passage: 'Strict mode and the cache',
      },
      { document: 'eks-user-guide/security-groups-for-pods', lines: [48] },
      {
        document: 'vpc-cni/readme',
        lines: [
          [506, 516],
          [519, 525],
        ],
        passage: 'POD_SECURITY_GROUP_ENFORCING_MODE',
      },
      {
        document: 'web/kubernetes-io-docs-tasks-administer-cluster-nodelocaldns',
        passage: 'Addresses of the cache, by mode of kube-proxy',
      },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-1384' },
    ],
    reviewed: '2026-11-28',
  },
  'sgp-strict-link-local': {
    name: '`POD_SECURITY_GROUP_ENFORCING_MODE=strict` shuts out the Pod Identity agent',
    between: [
      { setting: 'POD_SECURITY_GROUP_ENFORCING_MODE=strict' },
      { neighbour: 'pod-identity' },
      { neighbour: 'service-mesh' },
    ],
    happens:
      'The agent of EKS Pod Identity listens on the node, on `169.254.170.23` or, in IPv6 clusters, `fd00:ec2::23`, but with `POD_SECURITY_GROUP_ENFORCING_MODE=strict` the packets of a pod go out through its branch interface instead. The ambient mode of Istio gives the probes of the kubelet a link-local source, and without the fix of 1.30.0, 1.29.3 and 1.28.7 they fail for the same reason. The fix works on nodes with `DISABLE_TCP_EARLY_DEMUX=true`.',
    seen: 'The SDK in a pod under a SecurityGroupPolicy gets no credentials, while pods without one on the same node do; under the ambient mode of an older Istio, or with TCP early demux on, its probes fail.',
    remedy:
      'Use `POD_SECURITY_GROUP_ENFORCING_MODE=standard`, which a maintainer names as the mode for traffic inside a node, and recreate the pods; the reporter of 2797 still had the fault in it. The groups of a pod then let all traffic inside the node pass, and do not see what the node translates out of the VPC. In another report IAM roles for service accounts are the fallback.',
    affected: '`POD_SECURITY_GROUP_ENFORCING_MODE=strict`, the default; reported in 2024 and 2025',
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-2797' },
        state: 'closed',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3557' },
        state: 'open',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3148' },
        state: 'open',
        asOf: '2026-11-27',
      },
    ],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    claims: [
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'amazon-vpc-cni/policy.security-groups',
      'amazon-vpc-cni/services.service-mesh',
      'amazon-vpc-cni/policy.imds-pod-identity',
    ],
    guides: ['chaining'],
    sources: [
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-2797' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3148' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3557' },
      { document: 'istio/change-notes-1-30', passage: 'Probes of pods with branch ENIs' },
      { document: 'istio/notes-1-29-3', passage: 'The fix in its line' },
      { document: 'istio/notes-1-28-7', passage: 'The fix in its line' },
      {
        document: 'istio/branch-eni',
        lines: [
          [44, 66],
          [74, 88],
        ],
        passage: 'Only with early demux off',
      },
      { document: 'web/github-com-aws-amazon-vpc-resource-controller-k8s-issues-618' },
      {
        document: 'eks-user-guide-2024/service-accounts',
        lines: [196],
        passage: 'Address of the agent',
      },
      { document: 'vpc-cni/driver', lines: [[607, 650]], passage: 'Rules of a strict pod' },
      {
        document: 'vpc-cni/readme',
        lines: [
          [506, 516],
          [519, 525],
          [527, 537],
        ],
        passage: 'Modes, default and change, early demux',
      },
    ],
    reviewed: '2026-11-28',
  },
  'sgp-strict-probes': {
    name: 'TCP probes fail on pods with security groups until early demux is off',
    between: [
      { setting: 'POD_SECURITY_GROUP_ENFORCING_MODE=strict' },
      { setting: 'DISABLE_TCP_EARLY_DEMUX=false' },
      { neighbour: 'kubelet' },
    ],
    happens:
      'With TCP early demux on, as the init container leaves it, the kubelet cannot connect by TCP to a pod on a branch interface, and its probes by TCP fail. With `POD_SECURITY_GROUP_ENFORCING_MODE=standard`, on v1.11.0 or newer, they work as they are.',
    seen: 'Pods under a SecurityGroupPolicy stay unready or restart by their probes, and `sysctl net.ipv4.tcp_early_demux` on the node prints 1.',
    remedy:
      'Set `DISABLE_TCP_EARLY_DEMUX=true` on the init container `aws-vpc-cni-init`: `kubectl patch daemonset aws-node -n kube-system -p \'{"spec": {"template": {"spec": {"initContainers": [{"env":[{"name":"DISABLE_TCP_EARLY_DEMUX","value":"true"}],"name":"aws-vpc-cni-init"}]}}}}\'`. Local TCP connections get a little slower by it. The groups of the pods have to admit those of the node on the ports of the probes as well.',
    affected:
      '`POD_SECURITY_GROUP_ENFORCING_MODE=strict`, the default; the variable needs v1.7.3 and Linux 4.6 or newer',
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    claims: [
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'amazon-vpc-cni/policy.security-groups',
    ],
    guides: ['chaining'],
    sources: [
      {
        document: 'vpc-cni/readme',
        lines: [
          [510, 516],
          [529, 545],
        ],
        passage: 'Default of the mode, DISABLE_TCP_EARLY_DEMUX',
      },
      { document: 'eks-best-practices/sgpp', lines: [[41, 49]], passage: 'Probes' },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [[2779, 2787], 2846],
        passage: 'Probes of pods with security groups',
      },
      { document: 'vpc-cni/aws-vpc-cni-init-main', lines: [[82, 96]] },
    ],
    reviewed: '2026-11-28',
  },
  'sgp-strict-etp-local': {
    name: '`POD_SECURITY_GROUP_ENFORCING_MODE=strict` bars instance targets with `Local`',
    between: [
      { setting: 'POD_SECURITY_GROUP_ENFORCING_MODE=strict' },
      { setting: 'externalTrafficPolicy: Local' },
      { neighbour: 'aws-load-balancer-controller' },
    ],
    happens:
      'AWS does not support Services of type NodePort or LoadBalancer that use instance targets and `externalTrafficPolicy: Local` for pods with security groups under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`. It is the policy by which a Service keeps the address of the client.',
    seen: 'The pods behind a Service with `externalTrafficPolicy: Local` bear the annotation `vpc.amazonaws.com/pod-eni`. The sources read here name no error.',
    remedy:
      'Use target type `ip`, by which the load balancer sends straight to pods; on an NLB with TCP or TLS add `service.beta.kubernetes.io/aws-load-balancer-target-group-attributes: preserve_client_ip.enabled=true`, as it is off by default for such targets. Or set `POD_SECURITY_GROUP_ENFORCING_MODE=standard` on `aws-node`, with v1.11.0 or newer, and recreate the pods: their groups then judge neither traffic inside the node nor what leaves the VPC by source NAT.',
    affected:
      '`POD_SECURITY_GROUP_ENFORCING_MODE=strict` from v1.11 on, where it is the default, and older releases',
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    claims: [
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'amazon-vpc-cni/policy.security-groups',
      'amazon-vpc-cni/aws.nlb-alb-ip-targets',
      'amazon-vpc-cni/services.source-ip',
    ],
    guides: ['chaining'],
    sources: [
      { document: 'eks-user-guide/security-groups-for-pods', lines: [43] },
      {
        document: 'eks-best-practices/sgpp',
        lines: [58, 64, [72, 76]],
        passage: 'Default, change of mode, client address',
      },
      {
        document: 'vpc-cni/readme',
        lines: [
          [506, 516],
          [519, 525],
        ],
        passage: 'POD_SECURITY_GROUP_ENFORCING_MODE',
      },
      {
        document: 'vpc-resource-controller/troubleshooting',
        lines: [[249, 257]],
        passage: 'Annotation of the pod',
      },
      {
        document: 'eks-best-practices/loadbalancing',
        lines: [
          [132, 140],
          [151, 158],
        ],
      },
      { document: 'web/docs-aws-amazon-com-elasticloadbalancing-latest-network-edit' },
      {
        document: 'aws-load-balancer-controller/service-annotations',
        lines: [[342, 345]],
        passage: 'preserve_client_ip.enabled',
      },
    ],
    reviewed: '2026-11-28',
  },
  'sgp-strict-snat': {
    name: 'Public subnets: no internet if `POD_SECURITY_GROUP_ENFORCING_MODE=strict`',
    between: [
      { setting: 'POD_SECURITY_GROUP_ENFORCING_MODE=strict' },
      { setting: 'AWS_VPC_K8S_CNI_EXTERNALSNAT=false' },
    ],
    happens:
      '`POD_SECURITY_GROUP_ENFORCING_MODE=strict` leaves what pods with security groups send untranslated, so that their own groups can judge it. On a node in a public subnet such a pod then has no way to the internet.',
    seen: 'Pods under a SecurityGroupPolicy time out on the internet, and their node is in a public subnet.',
    remedy:
      'Run these pods on nodes in private subnets behind a NAT gateway or instance, with `kubectl set env daemonset -n kube-system aws-node AWS_VPC_K8S_CNI_EXTERNALSNAT=true`. That ends translation for all pods, so those on nodes in public subnets lose the internet too. From v1.11 on, with `POD_SECURITY_GROUP_ENFORCING_MODE=standard` and `AWS_VPC_K8S_CNI_EXTERNALSNAT=false`, the node translates again for new pods; its own groups judge that traffic, and inside the node those of the pod judge nothing. AWS lists the feature for private subnets alone.',
    affected:
      '`POD_SECURITY_GROUP_ENFORCING_MODE=strict` from v1.11 on, where it is the default, and older releases',
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    claims: [
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'amazon-vpc-cni/policy.security-groups',
      'amazon-vpc-cni/networking.native-routing',
      'amazon-vpc-cni/networking.snat',
    ],
    guides: ['chaining', 'ip-exhaustion-on-eks'],
    sources: [
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [15, 44, 46, 52],
        passage: 'Private subnets, source NAT',
      },
      { document: 'eks-best-practices/sgpp', lines: [[58, 64]], passage: 'Both modes' },
      { document: 'vpc-cni/readme', lines: [[519, 525]], passage: 'What standard mode checks' },
      { document: 'eks-best-practices/sgpp', lines: [[106, 116]], passage: 'NAT and subnets' },
      { document: 'vpc-cni/readme', lines: [[237, 239]], passage: 'External SNAT' },
    ],
    reviewed: '2026-11-28',
  },
  'sgp-standard-snat': {
    name: 'What leaves the VPC is judged by the groups of the node, not of the pod',
    between: [
      { setting: 'POD_SECURITY_GROUP_ENFORCING_MODE=standard' },
      { setting: 'AWS_VPC_K8S_CNI_EXTERNALSNAT=false' },
    ],
    happens:
      'With `POD_SECURITY_GROUP_ENFORCING_MODE=standard` and `AWS_VPC_K8S_CNI_EXTERNALSNAT=false` what a pod with security groups sends out of the VPC is translated and leaves through the primary ENI. There the security groups of the node apply, so an outbound rule in the group of the pod holds nothing back. Ranges in `AWS_VPC_K8S_CNI_EXCLUDE_SNAT_CIDRS` stay untranslated.',
    seen: 'A destination outside the VPC that the group of the pod does not allow answers, and packets to it leave the node with its primary address.',
    remedy:
      'Set `AWS_VPC_K8S_CNI_EXTERNALSNAT=true` on `aws-node`, with the nodes in private subnets behind a NAT device, as no pod is translated then. The groups of the pod apply.',
    affected:
      'v1.11 or newer with `POD_SECURITY_GROUP_ENFORCING_MODE=standard` and `AWS_VPC_K8S_CNI_EXTERNALSNAT=false`',
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    claims: [
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'amazon-vpc-cni/policy.security-groups',
      'amazon-vpc-cni/aws.vpc-flow-logs',
      'calico/policy.security-groups',
      'amazon-vpc-cni/networking.snat',
    ],
    guides: ['networkpolicy-on-eks', 'chaining'],
    conflict: {
      about: 'the groups that apply under `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
      statements: [
        {
          says: 'The best practices apply those of the primary ENI and of the branch ENI, and traffic has to satisfy both.',
          source: { document: 'eks-best-practices/sgpp', lines: [62], passage: 'Standard mode' },
        },
        {
          says: 'The README applies the groups of the primary ENI alone to what is translated, and those of the pod to what other hosts of the VPC send or get.',
          source: {
            document: 'vpc-cni/readme',
            lines: [[519, 525]],
            passage: 'Standard mode',
          },
        },
        {
          says: 'The user guide has the groups of the node judge traffic out of the VPC, not those of the pod.',
          source: {
            document: 'eks-user-guide/security-groups-for-pods',
            lines: [46, 52],
            passage: 'Standard mode',
          },
        },
      ],
      believed:
        'README and user guide. They tell the directions apart and agree with each other; the best practices put all traffic into one sentence.',
    },
    sources: [
      {
        document: 'vpc-cni/readme',
        lines: [
          [237, 239],
          [259, 266],
        ],
        passage: 'External SNAT, exempt ranges',
      },
      { document: 'vpc-cni/readme', lines: [[519, 525]], passage: 'Standard mode' },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [46, 52],
        passage: 'Standard mode',
      },
      { document: 'eks-best-practices/sgpp', lines: [[106, 112]], passage: 'External SNAT' },
    ],
    reviewed: '2026-11-28',
  },
  'sgp-ipvs': {
    name: 'IPVS cuts Services off under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`',
    between: [{ setting: 'POD_SECURITY_GROUP_ENFORCING_MODE=strict' }, { neighbour: 'kube-proxy' }],
    happens:
      'IPVS translates packets that pass its own interface on the node. With `POD_SECURITY_GROUP_ENFORCING_MODE=strict` a pod with security groups has a route table of its own that leads past it, so the packet leaves the node with the address of the Service still in it.',
    seen: 'Pods under a SecurityGroupPolicy cannot connect to cluster IPs, and `ip rule list` on the node shows the tables they use.',
    remedy:
      'Keep kube-proxy in iptables mode, the default on EKS, or, with v1.11.0 or newer, set `POD_SECURITY_GROUP_ENFORCING_MODE=standard` and recreate the pods, which frees traffic inside the node, and what the node translates out of the VPC, from their groups.',
    affected:
      '`POD_SECURITY_GROUP_ENFORCING_MODE=strict`, the default, with kube-proxy in IPVS mode',
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-2982' },
        state: 'closed',
        asOf: '2026-11-27',
      },
    ],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    claims: [
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'amazon-vpc-cni/policy.security-groups',
      'amazon-vpc-cni/performance.service-lb',
      'amazon-vpc-cni/networking.kube-proxy-modes',
    ],
    guides: ['chaining'],
    sources: [
      { document: 'vpc-cni/driver', lines: [[607, 650]], passage: 'Rules of a strict pod' },
      {
        document: 'vpc-cni/network',
        lines: [
          [57, 58],
          [357, 374],
        ],
        passage: 'They come before the local table',
      },
      {
        document: 'vpc-cni/readme',
        lines: [
          [506, 517],
          [519, 527],
        ],
        passage: 'kube-proxy and strict mode; standard mode',
      },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-2982' },
    ],
    reviewed: '2026-11-28',
  },
  'pod-eni-no-trunk': {
    name: 'On instance types without trunking, pods with security groups stay pending',
    between: [
      { setting: 'ENABLE_POD_ENI=true' },
      { feature: 'aws.security-groups-for-pods', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'A webhook gives each matching pod a request for `vpc.amazonaws.com/pod-eni`. Nodes of types without trunking, all of the t family among them, get no trunk and do not offer that resource, so the pod waits for another node. On IPv4, before v1.20.4, such nodes lost an ENI slot for ordinary pods besides.',
    seen: '`kubectl describe node` lists no `vpc.amazonaws.com/pod-eni` under `Capacity`, and `kubectl describe pod` shows the request for one.',
    remedy:
      'Choose types with `IsTrunkingCompatible: true` in the list of the resource controller for the node groups or node pools of these pods. On IPv4, update to v1.20.4 or newer where types without trunking are in use.',
    affected: 'types without trunking: t3.large has 0 branch interfaces',
    issues: [
      {
        source: { document: 'web/github-com-aws-containers-roadmap-issues-1554' },
        state: 'open',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3094' },
        state: 'open',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3250' },
        state: 'fixed',
        asOf: '2026-11-27',
      },
    ],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    claims: [
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'amazon-vpc-cni/policy.security-groups',
      'amazon-vpc-cni/ipam.max-pods',
    ],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      { document: 'eks-user-guide/security-groups-for-pods', lines: [40], passage: 'Types' },
      { document: 'vpc-resource-controller/limits', lines: [[16509, 16513]], passage: 't3.large' },
      { document: 'vpc-resource-controller/workflow', lines: [[10, 21]] },
      {
        document: 'vpc-resource-controller/troubleshooting',
        lines: [
          [173, 203],
          [214, 225],
        ],
      },
      { document: 'web/github-com-aws-containers-roadmap-issues-1554' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3250' },
      { document: 'vpc-cni/changelog', lines: [107, 112], passage: 'v1.20.4' },
      { document: 'vpc-cni/ipamd', lines: [[777, 779]], passage: 'No further ENIs with IPv6' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3094' },
    ],
    reviewed: '2026-11-28',
  },
  'pod-eni-slot': {
    name: 'The trunk takes an ENI slot, and with it addresses of ordinary pods',
    between: [
      { setting: 'ENABLE_POD_ENI=true' },
      { feature: 'ipam.max-pods', cni: 'amazon-vpc-cni' },
      { feature: 'ipam.warm-pool', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'The address manager keeps one slot free for the trunk and gives the trunk no addresses, so ordinary pods have one ENI less. On an m5.large without custom networking or prefixes that leaves 18 secondary addresses of 27. On a node whose slots are all taken no trunk is attached until an ENI goes.',
    seen: '`aws ec2 describe-network-interfaces --filters Name=attachment.instance-id,Values=<instance>` lists `aws-k8s-trunk-eni` among the ENIs that the type allows. On a full node `ipamd` logs `No slot available for a trunk ENI to be attached.`',
    remedy:
      'Set `ENABLE_POD_ENI=true` before nodes fill up; on a full node, scale pods down until an ENI is detached. Work out `max-pods` for ordinary pods with one ENI less, and where most pods have groups consider a very low `WARM_IP_TARGET`.',
    affected: 'IPv4 nodes of types with trunking; the trunk has no addresses since v1.16.4',
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    claims: [
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'amazon-vpc-cni/policy.security-groups',
      'amazon-vpc-cni/ipam.max-pods',
      'amazon-vpc-cni/ipam.warm-pool',
      'amazon-vpc-cni/ipam.prefix-delegation',
    ],
    guides: ['ip-exhaustion-on-eks'],
    conflict: {
      about: 'whether branch interfaces cost ordinary pods any addresses',
      statements: [
        {
          says: 'The README calls them additive: a c5.4xlarge keeps all of its 234 secondary addresses.',
          source: { document: 'vpc-cni/readme', lines: [500], passage: 'Branch interfaces' },
        },
        {
          says: 'The best practices give an m5.large 9 branch interfaces and up to 27 addresses.',
          source: {
            document: 'eks-best-practices/sgpp',
            lines: [[33, 35]],
            passage: 'Capacity',
          },
        },
        {
          says: 'The user guide counts the trunk among the interfaces that the type allows, and lets pods have addresses on it.',
          source: {
            document: 'eks-user-guide-2024/eks-networking-add-ons',
            lines: [2756, 2775],
            passage: 'Trunk interface',
          },
        },
        {
          says: 'The code takes a slot for the trunk off the ENIs that it may attach for ordinary pods.',
          source: {
            document: 'vpc-cni/ipamd',
            lines: [[2590, 2620]],
            passage: 'Room for an ENI',
          },
        },
      ],
      believed:
        'The code. Branches cost nothing by themselves, but the trunk that carries them fills a slot, and since v1.16.4 it holds no address.',
    },
    sources: [
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [796, 800],
          [1466, 1471],
          [2590, 2620],
        ],
        passage: 'Slot of the trunk',
      },
      { document: 'vpc-cni/data-store', lines: [[1117, 1125]], passage: 'Trunk passed over' },
      { document: 'vpc-cni/changelog', lines: [404, 407], passage: 'v1.16.4' },
      {
        document: 'vpc-cni/vpc-ip-resource-limit',
        lines: [[7353, 7355]],
        passage: 'm5.large',
      },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [2749, 2756],
        passage: 'Trunk interface and full nodes',
      },
      { document: 'vpc-cni/readme', lines: [502], passage: 'Warm targets' },
      {
        document: 'vpc-resource-controller/troubleshooting',
        lines: [[205, 208]],
        passage: 'Interfaces of an instance',
      },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3094' },
    ],
    reviewed: '2026-11-28',
  },
  'pod-eni-off': {
    name: 'Switching security groups for pods off leaves the trunk on the node',
    between: [
      { setting: 'ENABLE_POD_ENI=false' },
      { feature: 'aws.security-groups-for-pods', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'A change of `ENABLE_POD_ENI` from `true` to `false` does not detach the trunk ENI of a node that has one.',
    seen: '`aws ec2 describe-network-interfaces --filters Name=attachment.instance-id,Values=<instance>` still lists one with the description `aws-k8s-trunk-eni`.',
    remedy: 'Replace the nodes. With its node the trunk is deleted.',
    affected: 'nodes that have a trunk when the setting changes',
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    claims: [
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'amazon-vpc-cni/policy.security-groups',
      'amazon-vpc-cni/operations.upgrade',
    ],
    guides: ['moving-from-the-vpc-cni'],
    sources: [
      { document: 'vpc-cni/readme', lines: [504], passage: 'ENABLE_POD_ENI' },
      {
        document: 'eks-user-guide-2024/eks-networking-add-ons',
        lines: [2749, 2775],
        passage: 'Trunk interface',
      },
      {
        document: 'vpc-resource-controller/troubleshooting',
        lines: [[205, 208]],
        passage: 'Interfaces of an instance',
      },
    ],
    reviewed: '2026-11-28',
  },
  'sgp-maxpods': {
    name: 'Pods with security groups fill max-pods, which does not count on them',
    between: [
      { feature: 'aws.security-groups-for-pods', cni: 'amazon-vpc-cni' },
      { feature: 'ipam.max-pods', cni: 'amazon-vpc-cni' },
      { neighbour: 'kubelet' },
    ],
    happens:
      'The formula for `max-pods` takes no account of branch interfaces, while EKS counts pods with security groups of their own towards the limit too. With the default of 29, an m5.large stops at 29 pods in all, whatever part of them uses its 9 branches.',
    seen: 'The node holds as many pods as the `pods` of its `Allocatable` allow, and of `vpc.amazonaws.com/pod-eni` some are left.',
    remedy:
      'Raise `max-pods` by the branch interfaces that you expect to use, or accept that the node runs fewer pods than it could. On IPv4 nodes without prefixes, from v1.16.4 on, subtract the addresses of one ENI: by the code the trunk takes its slot, though the guide leaves that out.',
    affected: 'nodes with `ENABLE_POD_ENI=true` and the default for `max-pods`',
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    claims: [
      'amazon-vpc-cni/aws.security-groups-for-pods',
      'amazon-vpc-cni/ipam.max-pods',
      'amazon-vpc-cni/policy.security-groups',
    ],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      { document: 'eks-best-practices/sgpp', lines: [[33, 35]], passage: 'Capacity' },
      {
        document: 'vpc-resource-controller/troubleshooting',
        lines: [[183, 192]],
        passage: 'Branches that a node offers',
      },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [766, 780],
          [2590, 2620],
        ],
        passage: 'Slot of the trunk, IPv6',
      },
      {
        document: 'vpc-cni/data-store',
        lines: [[1117, 1125]],
        passage: 'No addresses for the trunk',
      },
      { document: 'vpc-cni/changelog', lines: [404, 407], passage: 'v1.16.4' },
    ],
    reviewed: '2026-11-28',
  },
} as const satisfies Record<string, Interaction>;
