import type { Interaction } from '../interaction.ts';

/** What meets Cilium as the only CNI. */
export const ciliumInteractions = {
  'eni-egress-gateway': {
    name: 'The egress gateway does not start in ENI mode as installed',
    between: [
      { mode: 'cilium-eni' },
      { feature: 'security.egress-gateway', cni: 'cilium' },
      { setting: 'enableIPv4Masquerade=false' },
    ],
    happens:
      'The chart turns IPv4 masquerading off in ENI mode. The gateway needs it, and eBPF masquerading needs it or that of IPv6. The values of the egress gateway guide leave it off, so the agent stops with an error; in clusters without IPv6 the values of the tuning guide for host routing do the same.',
    seen: 'The agent logs `BPF masquerade requires (--enable-ipv4-masquerade="true" or …)` or `egress gateway requires --enable-ipv4-masquerade="true" …`.',
    remedy:
      'Set `enableIPv4Masquerade=true` beside `egressGateway.enabled=true`, `bpf.masquerade=true` and `kubeProxyReplacement=true`, and open UDP 8472 between the nodes for the tunnel that the agent adds, by default VXLAN. By the code of 1.20 what pods send out of the VPC then no longer follows their own ENI.',
    affected: 'charts from 1.18 on, unless `upgradeCompatibility` names an older version',
    modes: ['cilium-eni'],
    claims: [
      'cilium/security.egress-gateway',
      'cilium/aws.eni-mode',
      'cilium/performance.kernel-bypass',
    ],
    sources: [
      {
        document: 'cilium/configmap-template',
        lines: [
          [58, 65],
          [722, 726],
        ],
      },
      {
        document: 'cilium/eni-routing',
        lines: [[103, 130]],
        passage: 'Rules with masquerading on',
      },
      { document: 'cilium/egressgateway-manager', lines: [[197, 201]] },
      { document: 'cilium/egressgateway-cell', lines: [[20, 25]] },
      { document: 'cilium/routing', lines: [[34, 41]], passage: 'Ports of the tunnels' },
      { document: 'cilium/daemon', lines: [[116, 118]] },
      {
        document: 'cilium/option',
        lines: [[2042, 2044], 2538],
        passage: 'Masquerading of one family',
      },
      { document: 'cilium/tuning', lines: [[202, 211]], passage: 'Values for host routing' },
      {
        document: 'cilium/egress-gateway',
        lines: [
          [55, 56],
          [82, 95],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'eni-masquerade': {
    name: 'Masquerading moves outside traffic of pods to the first ENI',
    between: [{ mode: 'cilium-eni' }, { setting: 'enableIPv4Masquerade=true' }],
    happens:
      'With masquerading on, only traffic to ranges of the VPC or to ranges that you except follows the ENI of the pod, by the code of 1.20. The rest takes the main routing table and leaves by the first ENI, where users report it dropped. Replies to calls from outside take that way too. With it off, all traffic follows the ENI of the pod, and the project counts on a NAT gateway for the way to the internet. Charts from 1.18 turn it off, unless `upgradeCompatibility` names an older version.',
    seen: 'Some pods reach the internet and others do not. `ip rule` on the node lists `from POD_IP to VPC_CIDR lookup …` in place of `from POD_IP lookup …`.',
    remedy:
      'Leave masquerading off, in subnets that route to a NAT gateway. Where you need it, use prefixes (`eni.awsEnablePrefixDelegation=true`), which keep pods on the first ENI in the tests of the project. Set `ipv4NativeRoutingCIDR` to the range that pods reach under their own address; in 1.20.0 it must overlap the primary range of the VPC, or the agent stops. Recreate the pods after the change: releases of 1.20, 1.19 and 1.18 before pull requests 48417, 48422 and 48423 keep the rules of running ones.',
    affected:
      'nodes with pods on more than one ENI; seen on 1.17.6 and 1.18.6, in the code of 1.20',
    fixed: '1.21, by the code of its main branch',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-45137' },
        state: 'open',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-pull-47008' },
        state: 'fixed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-20554' },
        state: 'open',
        asOf: '2026-11-27',
      },
    ],
    modes: ['cilium-eni'],
    claims: [
      'cilium/aws.eni-mode',
      'cilium/security.egress-gateway',
      'cilium/aws.vpc-flow-logs',
      'cilium/networking.snat',
    ],
    guides: ['moving-from-the-vpc-cni'],
    because:
      'the issue names 1.17.6 and 1.18.6, and of other releases we read the code of 1.20 alone.',
    sources: [
      { document: 'cilium/eni-routing', lines: [[103, 130]] },
      {
        document: 'cilium/eni-devices',
        lines: [
          [164, 191],
          [488, 520],
        ],
        passage: 'Native range; ranges of the rules',
      },
      { document: 'cilium-main/eni-routing', lines: [[93, 106]] },
      { document: 'cilium-main/version', lines: [1], passage: 'Release the main branch leads to' },
      { document: 'cilium/masquerading', lines: [[27, 41]] },
      { document: 'cilium/configmap-template', lines: [[58, 65]] },
      { document: 'cilium/conformance-eks', lines: [[581, 597]], passage: 'Prefixes and ENIs' },
      {
        document: 'cilium-chart/readme-md',
        lines: [430, 801],
        passage: 'eni.awsEnablePrefixDelegation, ipv4NativeRoutingCIDR',
      },
      { document: 'web/github-com-cilium-cilium-pull-38663' },
      { document: 'web/github-com-cilium-cilium-pull-48417' },
      { document: 'web/github-com-cilium-cilium-pull-48422' },
      { document: 'web/github-com-cilium-cilium-pull-48423' },
    ],
    reviewed: '2026-11-28',
  },
  'eni-prefixes-lost': {
    name: 'The agent of 1.20.0 loses sight of prefixes that its ENIs hold',
    between: [
      { mode: 'cilium-eni' },
      { feature: 'ipam.prefix-delegation', cni: 'cilium' },
      { setting: 'eni.awsEnablePrefixDelegation=true' },
    ],
    happens:
      'The agent makes the ranges that it hands out of from `status.eni.enis`. In issue 47910 an agent of 1.20.0 listed six of nine attached prefixes and refused pods, while the operator counted all 144 addresses as available and attached no more. Issue 46598 tells of the same with a pre-release; the code of 1.20.0 holds a repair, pull request 46674, that did not help there.',
    seen: 'Pods stay in `ContainerCreating` with `all CIDR ranges are exhausted`, while `spec.ipam.pools.allocated` of the CiliumNode lists fewer ranges than `status.eni.enis` has prefixes.',
    remedy:
      'Restart the agent of the node with `kubectl -n kube-system delete pod -l k8s-app=cilium --field-selector spec.nodeName=NODE`, which helped in issue 46598. What we read of issue 47910 names no remedy; a user of issue 46598 saw no such fault on 1.19.5.',
    affected: 'nodes with prefixes on 1.20.0; seen with pre-releases of 1.20 before',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-47910' },
        state: 'open',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-46598' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-pull-46674' },
        state: 'fixed',
        asOf: '2026-11-28',
      },
    ],
    modes: ['cilium-eni'],
    claims: [
      'cilium/ipam.prefix-delegation',
      'cilium/aws.eni-mode',
      'cilium/operations.known-limits',
    ],
    guides: ['ip-exhaustion-on-eks'],
    sources: [
      { document: 'cilium/eni', lines: [[53, 69]] },
      {
        document: 'cilium/ipam-cidr-pool',
        lines: [
          [89, 106],
          [204, 237],
        ],
        passage: 'Message and repair',
      },
      { document: 'cilium-chart/readme-md', lines: [430] },
      { document: 'web/github-com-cilium-cilium-issues-47910' },
      { document: 'web/github-com-cilium-cilium-issues-46598' },
      { document: 'web/github-com-cilium-cilium-pull-46674' },
    ],
    reviewed: '2026-11-28',
  },
  'eni-leftover-rules': {
    name: 'Rules of the VPC CNI outlive it on nodes that are reused',
    between: [{ cni: 'cilium' }, { cni: 'amazon-vpc-cni' }, { neighbour: 'node-image' }],
    happens:
      'The rules that `aws-node` wrote stay when it goes; they can translate or drop traffic of pods under Cilium. The agent deletes what `iptables-save` shows of the chains `AWS-SNAT-CHAIN` and `AWS-CONNMARK-CHAIN` at each start. By its pattern that leaves the rules of PREROUTING with the comments `AWS, CONNMARK` and `AWS, primary ENI`, and the nftables table `aws-cni`. The VPC CNI writes that from v1.23.0 on nodes with iptables-nft, where it translates addresses itself; the rule `AWS, CONNMARK` is one cause of issue 21330.',
    seen: '`iptables-save | grep AWS` on the node still prints rules, or `nft list table ip aws-cni` finds the table.',
    remedy:
      'Move to new nodes, on which `aws-node` never ran. On old ones keep `cni.iptablesRemoveAWSRules=true` and `cni.install=true`, both the default, and once `aws-node` is off the node delete by hand what is left, such as the table with `nft delete table ip aws-cni`.',
    affected: 'nodes that ran `aws-node` before, in every mode without a chain on it',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-21330' },
        state: 'open',
        asOf: '2026-11-27',
      },
    ],
    modes: ['cilium-eni', 'cilium-overlay', 'cilium-kpr', 'cilium-native'],
    claims: ['cilium/operations.install', 'cilium/aws.eni-mode'],
    guides: ['moving-from-the-vpc-cni'],
    sources: [
      { document: 'cilium/poststart-eni', lines: [[5, 18]] },
      { document: 'cilium/daemonset-template', lines: [[239, 249]] },
      { document: 'cilium-chart/readme-md', lines: [[333, 334]], passage: 'Both defaults' },
      { document: 'cilium/k8s-install-helm', lines: [[243, 254]], passage: 'Flushing the chains' },
      { document: 'vpc-cni/iptables-connmark', lines: [[149, 208]] },
      {
        document: 'vpc-cni/network',
        lines: [
          [443, 457],
          [579, 612],
        ],
        passage: 'The table only with SNAT; rules on the first ENI',
      },
      {
        document: 'vpc-cni/nftables-connmark',
        lines: [
          [34, 43],
          [68, 83],
          [130, 133],
        ],
      },
      { document: 'vpc-cni/changelog', lines: [3, 12], passage: 'nftables from v1.23.0 on' },
      { document: 'web/github-com-cilium-cilium-pull-19207' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-kube-proxy-left': {
    name: 'kube-proxy and its replacement translate side by side',
    between: [{ setting: 'kubeProxyReplacement=true' }, { neighbour: 'kube-proxy' }],
    happens:
      'Outside Auto Mode EKS installs kube-proxy by default, and the replacement does not remove it. Each keeps a table of its own, so connections break when you turn the replacement on or off in a cluster that serves traffic. Deleting kube-proxy breaks them too, stops Service traffic until the replacement is installed, and leaves the rules of its iptables mode on the node.',
    seen: '`kubectl -n kube-system get ds kube-proxy` finds it, and where it runs in iptables mode, `iptables-save | grep KUBE-SVC` prints rules on the node.',
    remedy:
      'Decide before the first workload. Set `k8sServiceHost` and `k8sServicePort` to the API server. Create a new cluster with `bootstrapSelfManagedAddons` set to `false`, which also leaves out the VPC CNI and CoreDNS. In an existing one delete kube-proxy and bring up new nodes: an add-on by `eksctl delete addon --cluster CLUSTER --name kube-proxy`, else the DaemonSet and ConfigMap. Or, after its iptables mode, clean old ones as root with `iptables-save | grep -v KUBE | iptables-restore`; the guide has no command for IPv6 rules.',
    affected: 'clusters with the replacement on; documentation of 1.20',
    modes: ['cilium-kpr', 'cilium-eni', 'cilium-native'],
    claims: [
      'cilium/networking.kube-proxy-replacement',
      'cilium/performance.service-lb',
      'cilium/networking.kube-proxy-modes',
    ],
    guides: ['moving-from-the-vpc-cni', 'ebpf-without-the-mystique'],
    sources: [
      {
        document: 'cilium/kubeproxy-free',
        lines: [
          [58, 81],
          [93, 109],
          [262, 267],
        ],
      },
      { document: 'eks-user-guide-2024/create-cluster', lines: [21, [235, 241]] },
      { document: 'eksctl/addons', lines: [[259, 264]], passage: 'Deleting an add-on' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-istio': {
    name: 'Istio misses Services that Cilium has translated at the socket',
    between: [
      { neighbour: 'service-mesh' },
      { setting: 'kubeProxyReplacement=true' },
      { setting: 'cni.exclusive=true' },
      { setting: 'bpf.masquerade=true' },
    ],
    happens:
      'The replacement exchanges a Service for a pod inside the `connect` call, so the proxy of Istio no longer sees the Service. With `cni.exclusive=true`, the default, Cilium also renames CNI configurations of others, such as the plugin of Istio. eBPF host routing goes past the rules that Istio sets for probes of ambient pods, and Istio calls `bpf.masquerade=true` unsupported in ambient mode, since these probes then fail. In a test of July 2026 (Istio issue 52208) they passed with it under legacy host routing. Policy can block the probes as well; that is an interaction of its own, on the ambient mode and NetworkPolicy.',
    seen: 'Routes that Istio attaches to a Service are not applied, files in `/etc/cni/net.d` end in `.cilium_bak`, or ambient pods fail their probes.',
    remedy:
      'Keep `kubeProxyReplacement=false`, which the project recommends for Istio, or set `socketLB.hostNamespaceOnly=true`. Set `cni.exclusive=false` and, where probes fail, `bpf.hostLegacyRouting=true`, which netkit rules out. In ambient mode leave `bpf.masquerade` at `false`, as Istio asks, so that iptables masquerades. Where nothing is masqueraded, as in ENI mode without IPv6, eBPF host routing stays on beside the replacement all the same.',
    affected: 'sidecar and ambient mode; probes seen to fail on 1.16.3 and 1.19.5',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-36022' },
        state: 'open',
        asOf: '2026-11-27',
      },
    ],
    modes: ['cilium-kpr', 'cilium-eni', 'cilium-native', 'cilium-overlay', 'cilium-aws-build'],
    claims: [
      'cilium/services.service-mesh',
      'cilium/networking.kube-proxy-replacement',
      'cilium/performance.kernel-bypass',
    ],
    guides: ['ebpf-without-the-mystique'],
    because:
      'the test with 1.19.3 ran without eBPF masquerading, on which eBPF host routing depends, and those with 1.19.5 ran with it.',
    conflict: {
      about: 'whether eBPF host routing still breaks Istio',
      statements: [
        {
          says: 'The tuning guide calls the two incompatible.',
          source: { document: 'cilium/tuning', lines: [[189, 190]] },
        },
        {
          says: 'A pull request of June 2026 reports that probes of ambient pods pass with Cilium 1.19.3 and Istio 1.29.0, run with `enable-bpf-masquerade: false`.',
          source: { document: 'web/github-com-cilium-cilium-pull-46625' },
        },
      ],
      believed:
        'The guide, as issue 36022 is open. eBPF host routing asks for eBPF masquerading: while iptables masquerades, the agent falls back to legacy host routing, so the run of the pull request may not have tested it. In July 2026, with `bpf.masquerade=true`, Cilium 1.19.5 and Istio 1.30.2, a user saw probes pass under legacy host routing and fail without (Istio issue 52208).',
    },
    sources: [
      { document: 'cilium/istio', lines: [[22, 69]] },
      {
        document: 'cilium/kubeproxy-free',
        lines: [[1086, 1103]],
        passage: 'Socket load balancing',
      },
      {
        document: 'cilium/tuning',
        lines: [
          [166, 167],
          [197, 200],
          [213, 219],
        ],
        passage: 'Host routing: netkit, what it asks for, and netfilter',
      },
      {
        document: 'cilium/kpr-initializer',
        lines: [[46, 58]],
        passage: 'Fall-back to legacy host routing',
      },
      { document: 'cilium/option', lines: [[2046, 2062]], passage: 'Masquerading by iptables' },
      { document: 'cilium/configmap-template', lines: [[58, 65]] },
      { document: 'cilium-chart/readme-md', lines: [155, 331] },
      { document: 'istio/platform-prerequisites', passage: 'Cilium' },
      { document: 'web/github-com-cilium-cilium-issues-36022' },
      { document: 'web/github-com-istio-istio-issues-52208', passage: 'Tests of July 2026' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-startup-taint': {
    name: 'Pods that start before Cilium stay outside it',
    between: [{ cni: 'cilium' }, { setting: 'node.cilium.io/agent-not-ready=true:NoExecute' }],
    happens:
      'A pod that starts on a node before the agent may take its network from a CNI configuration that was there, and Cilium enforces no policy for it. The taint holds pods back until Cilium removes it, which by an open issue can come some seconds before pods have a working network. If something puts it back with `NoExecute`, the pods of that node that do not tolerate it are evicted.',
    seen: 'The script `k8s-unmanaged.sh` of the project prints the pod, for which there is no CiliumEndpoint. It skips pods on the host network and pods that are neither running nor pending.',
    remedy:
      'Taint every node group with `node.cilium.io/agent-not-ready=true:NoExecute` when it is made, with Karpenter under `startupTaints` of each NodePool. Recreate pods that were there before or that an early removal left without a network. `NoSchedule` evicts no pod, but lets pods of the node start beside Cilium after a reboot that resets the CNI configuration. Where the Cluster Autoscaler cannot be told to ignore the taint, set `agentNotReadyTaintKey` to a key that begins with `ignore-taint.cluster-autoscaler.kubernetes.io/`, and taint the nodes with that one.',
    affected:
      'nodes that come with another CNI configuration; documentation of 1.20; the early removal reported in 2023 for Cilium chained on the VPC CNI, of which pull request 32168 mends one cause, and in June 2026 for 1.19.4 in ENI mode',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-29405' },
        state: 'open',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-pull-32168' },
        state: 'fixed',
        asOf: '2026-11-28',
      },
    ],
    modes: ['cilium-eni', 'cilium-overlay', 'cilium-kpr', 'cilium-native', 'vpc-cni-cilium'],
    claims: [
      'cilium/operations.install',
      'cilium/policy.default-deny',
      'cilium/aws.node-autoscaling',
    ],
    guides: ['moving-from-the-vpc-cni'],
    because:
      'issue 29405 tells that the taint can go too early, pull request 32168 mends one cause, and the script prints other pods than was said.',
    sources: [
      {
        document: 'cilium/taints',
        lines: [
          [13, 56],
          [61, 102],
        ],
      },
      { document: 'cilium/requirements-eks', lines: [[21, 51]] },
      {
        document: 'cilium/troubleshooting',
        lines: [[428, 449]],
        passage: 'Unmanaged pods',
      },
      { document: 'cilium/k8s-unmanaged', lines: [[5, 10]] },
      { document: 'cilium-chart/readme-md', lines: [59], passage: 'agentNotReadyTaintKey' },
      { document: 'karpenter/nodepools', lines: [[552, 571]], passage: 'startupTaints' },
      { document: 'web/github-com-cilium-cilium-issues-29405', passage: 'Early removal' },
    ],
    reviewed: '2026-11-28',
  },
  'eni-network-manager': {
    name: 'A network manager interferes with the ENIs of pods',
    between: [{ mode: 'cilium-eni' }, { neighbour: 'node-image' }],
    happens:
      'The agent manages the addresses and routes of the ENIs on a node. systemd-networkd or NetworkManager may ask DHCP for an address there, or remove those of Cilium when the link drops for a moment. On Flatcar this can keep the agent from starting.',
    seen: 'Pods with addresses of a later ENI, such as `eth1`, may lose connections; `ip addr show eth1` lacks an address or has one from DHCP.',
    remedy:
      'Mark the later ENIs, `eth[1-9]*` where the image names its devices so, as `Unmanaged=yes` in a file of `/etc/systemd/network`, with `DHCP=no` on Flatcar, or as `unmanaged-devices` for NetworkManager. Then restart systemd-networkd or reload NetworkManager.',
    affected: 'node images on which such a service manages newly attached devices',
    because: 'the guide speaks of newly attached interfaces, not of every device of a node.',
    modes: ['cilium-eni'],
    claims: ['cilium/aws.eni-mode', 'cilium/operations.known-limits'],
    guides: ['moving-from-the-vpc-cni'],
    sources: [
      { document: 'cilium/eni', lines: [[663, 696]] },
      { document: 'cilium/system-requirements', lines: [[98, 123]], passage: 'Flatcar on EKS' },
    ],
    reviewed: '2026-11-28',
  },
} as const satisfies Record<string, Interaction>;
