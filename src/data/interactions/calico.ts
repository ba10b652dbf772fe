import type { Interaction } from '../interaction.ts';

/** What meets Calico. */
export const calicoInteractions = {
  'v4-egress-calico': {
    name: 'Calico policy does not hold in IPv6 clusters with IPv4 egress',
    between: [
      { setting: 'ENABLE_V4_EGRESS=true' },
      { mode: 'vpc-cni-calico' },
      { feature: 'networking.ipv6', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'In an IPv6 cluster the VPC CNI gives each pod a second interface for IPv4. Calico declares policy on such pods unsupported; in the report behind that note a deny-all at first blocked nothing, later IPv6 alone.',
    seen: '`ip link` in the pod lists a second interface beside `eth0`, and under a deny-all `curl` to an IPv4 address, given as a number, still answers.',
    remedy:
      'Set `ENABLE_V4_EGRESS=false` on `aws-node` and reboot the nodes, since existing pods keep the interface. New pods then get no interface for IPv4, and the node no longer translates their calls to IPv4 endpoints. With the operator set `nodeAddressAutodetectionV6` too, or it switches IPv6 off in Felix.',
    affected: 'IPv6 clusters of the VPC CNI, where IPv4 egress is on by default; docs of v3.32',
    issues: [
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-9099' },
        state: 'closed',
        asOf: '2026-11-27',
      },
    ],
    modes: ['vpc-cni-calico'],
    claims: [
      'calico/networking.ipv6',
      'calico/policy.k8s-networkpolicy',
      'amazon-vpc-cni/networking.ipv6',
    ],
    guides: ['networkpolicy-on-eks', 'ip-exhaustion-on-eks'],
    sources: [
      { document: 'calico-docs/managed-public-cloud-eks', lines: [[32, 36]] },
      { document: 'vpc-cni/readme', lines: [[703, 711]], passage: 'ENABLE_V4_EGRESS' },
      { document: 'tigera-operator/node', lines: [[1614, 1641]], passage: 'IPv6 of Felix' },
      { document: 'web/github-com-projectcalico-calico-issues-9099' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-annotate': {
    name: 'Calico waits for a pod address that the kubelet reports late',
    between: [
      { setting: 'ANNOTATE_POD_IP=false' },
      { mode: 'vpc-cni-calico' },
      { neighbour: 'kubelet' },
    ],
    happens:
      'Over the VPC CNI Calico learns the address of a pod from its status, which the kubelet fills in with delay. Until then the pod does not count as ready for Calico, so Felix has no rules for it, and with iptables it drops the traffic of the unknown interface.',
    seen: 'The first look-ups and connections of new pods time out, most where many pods start at once. Look first whether the pods lack the annotation `vpc.amazonaws.com/pod-ips`; with the annotation, look for a `calico-node` short of CPU.',
    remedy:
      'Set `ANNOTATE_POD_IP=true` on `aws-node` and give its ClusterRole `patch` on pods, after weighing that wider right, which the EKS add-on adds by itself. In issue 8048 a CPU request of 60m for `calico-node`, with requests and limits for Typha, stopped the fault for the 35 hours reported.',
    affected:
      'Calico policy over the VPC CNI, where pods lack the annotation; the variable exists from v1.9.3 on and is off by default',
    because: 'releases before v1.9.3 lack the variable, so pods there have no annotation either.',
    issues: [
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-6941' },
        state: 'open',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-8048' },
        state: 'open',
        asOf: '2026-11-27',
      },
    ],
    modes: ['vpc-cni-calico'],
    claims: [
      'calico/networking.chaining',
      'calico/policy.default-deny',
      'calico/aws.iam',
      'calico/performance.footprint',
    ],
    guides: ['chaining', 'networkpolicy-on-eks'],
    sources: [
      { document: 'calico-docs/managed-public-cloud-eks', lines: [[47, 61]] },
      { document: 'vpc-cni/readme', lines: [[599, 628]], passage: 'ANNOTATE_POD_IP' },
      {
        document: 'calico/conversion',
        lines: [
          [149, 159],
          [200, 229],
        ],
      },
      { document: 'calico/dispatch', lines: [[50, 57]] },
      { document: 'web/github-com-projectcalico-calico-issues-6941' },
      { document: 'web/github-com-projectcalico-calico-issues-8048' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-ebpf-vpc-cni': {
    name: 'Calico eBPF has to share a mark and route tables with the VPC CNI',
    between: [
      { setting: 'linuxDataplane: BPF' },
      { cni: 'amazon-vpc-cni' },
      { setting: 'bpfExtToServiceConnmark' },
    ],
    happens:
      'On IPv4 the VPC CNI routes each pod by the ENI of its address, except for connections with its mark, `0x80` by default, which go back by the first ENI; it has that rule while its NodePort support is on or its SNAT not external. Unless Felix sets the same mark, answers to NodePort calls take the ENI of the pod and fail the reverse path check. Route tables of Felix may also collide with those of the ENIs.',
    seen: 'NodePort calls from outside reach pods on the first ENI and time out for pods on others.',
    remedy:
      'Install by the operator with `cni.type: AmazonVPC`: it sets `FELIX_BPFEXTTOSERVICECONNMARK=0x80`, which fits that default, and, where none is set, a `routeTableRange` of 65 to 99. In a manifest installation set both yourself, as the mark is 0 by default. On Linux 6.10 or newer v3.32.0 and v3.32.1 put that mark on too much, which is an interaction of its own.',
    affected: 'eBPF mode over the VPC CNI without the operator, in IPv4 clusters',
    issues: [
      {
        source: { document: 'web/github-com-projectcalico-felix-pull-2767' },
        state: 'fixed',
        asOf: '2026-11-27',
      },
    ],
    modes: ['vpc-cni-calico', 'calico-ebpf'],
    claims: ['calico/networking.kube-proxy-replacement', 'calico/networking.chaining'],
    guides: ['chaining', 'ebpf-without-the-mystique'],
    sources: [
      {
        document: 'vpc-cni/network',
        lines: [124, [329, 355], [1249, 1257]],
        passage: 'Routes of marked packets and of pods',
      },
      { document: 'tigera-operator/node', lines: [[1523, 1525]], passage: 'Mark over the VPC CNI' },
      {
        document: 'tigera-operator/core-controller',
        lines: [[1929, 1945]],
        passage: 'Route tables over the VPC CNI',
      },
      {
        document: 'calico/docs-config-params',
        lines: [[1856, 1869]],
        passage: 'BPFExtToServiceConnmark',
      },
      {
        document: 'calico/bpf-fib',
        lines: [
          [78, 85],
          [206, 208],
          [368, 371],
        ],
        passage: 'The mark in v3.32.1',
      },
      { document: 'web/github-com-projectcalico-calico-pull-13260' },
      { document: 'web/github-com-projectcalico-felix-pull-2767' },
    ],
    because:
      'the mark matters for pods on further ENIs, and with IPv6 the code has them all on the first.',
    reviewed: '2026-11-28',
  },
  'calico-ebpf-vpc-cni-nftables': {
    name: 'VPC CNI v1.23 wipes the packet mark of Calico eBPF',
    between: [{ setting: 'linuxDataplane: BPF' }, { cni: 'amazon-vpc-cni' }],
    happens:
      'From v1.23.0 the VPC CNI restores its connection mark by an nftables rule of its own on nodes with iptables-nft, and that rule overwrites the whole packet mark in place of the bit `0x80`. Lost with it is the bit by which Felix knows that a program has seen a packet, so its guard rule drops what the host forwards from pods.',
    seen: 'Pods lose the network with the upgrade of the VPC CNI; `nft list ruleset` shows the counter of the rule “From workload without BPF seen mark” rise.',
    remedy:
      'Keep the VPC CNI at v1.22.4 until a release carries pull request 3875. Going back restores connectivity, as the reporter found with Calico Enterprise.',
    affected:
      'VPC CNI v1.23.0, and v1.23.1 by its code, where it translates IPv4 itself, under Calico in eBPF mode; on nodes with legacy iptables the old rule stays',
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3872' },
        state: 'open',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3875' },
        state: 'open',
        asOf: '2026-11-27',
      },
    ],
    modes: ['vpc-cni-calico', 'calico-ebpf'],
    claims: [
      'calico/networking.kube-proxy-replacement',
      'calico/networking.chaining',
      'amazon-vpc-cni/networking.chaining',
      'amazon-vpc-cni/networking.datapath',
    ],
    guides: ['chaining', 'ebpf-without-the-mystique', 'networkpolicy-on-eks'],
    sources: [
      {
        document: 'vpc-cni/nftables-connmark',
        lines: [
          [68, 89],
          [105, 125],
          [490, 503],
        ],
      },
      {
        document: 'vpc-cni/network',
        lines: [[443, 457]],
        passage: 'No such rules for IPv6 or external SNAT',
      },
      { document: 'vpc-cni-master/changelog', lines: [3, 29], passage: 'v1.23.0 and v1.23.1' },
      {
        document: 'vpc-cni-master/nftables-connmark',
        lines: [[490, 503]],
        passage: 'The same in v1.23.1',
      },
      { document: 'calico/int-dataplane', lines: [[2036, 2044]], passage: 'Guard rule' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3872' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3875' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-ebpf-vpc-cni-route': {
    name: 'Calico eBPF v3.32.1 sends pods of further ENIs out of the first ENI',
    between: [
      { setting: 'linuxDataplane: BPF' },
      { cni: 'amazon-vpc-cni' },
      { neighbour: 'node-image' },
    ],
    happens:
      'Where the kernel takes a mark in its route look-up, the programs of v3.32.0 and v3.32.1 look up with the mark that Felix shares with the VPC CNI, `0x80` by the operator. They do so for all that pods send, not only for answers to callers from outside. The rule of the VPC CNI for the mark then leads to the first ENI, and the VPC drops packets there when the pod lives on another.',
    seen: 'Pods with an address of a further ENI time out on DNS and on pods of other nodes.',
    remedy: 'Upgrade Calico to v3.32.2, or stay on v3.31 until you can.',
    affected:
      'eBPF mode of v3.32.0 and v3.32.1 over the VPC CNI, in IPv4 clusters with the mark set, on Linux 6.10 or newer',
    fixed: 'v3.32.2',
    because: 'the mark is 0 unless set, and with IPv6 the VPC CNI has all pods on the first ENI.',
    issues: [
      {
        source: { document: 'web/github-com-projectcalico-calico-pull-13260' },
        state: 'fixed',
        asOf: '2026-11-27',
      },
    ],
    modes: ['vpc-cni-calico', 'calico-ebpf'],
    claims: [
      'calico/networking.kube-proxy-replacement',
      'calico/networking.chaining',
      'calico/operations.latest-release',
      'calico/operations.known-limits',
    ],
    guides: ['chaining', 'ebpf-without-the-mystique', 'networkpolicy-on-eks'],
    sources: [
      { document: 'calico/release-notes-v3-32-2', lines: [29] },
      {
        document: 'calico/bpf-fib',
        lines: [
          [78, 85],
          [206, 208],
          [368, 371],
        ],
      },
      { document: 'tigera-operator/node', lines: [[1523, 1525]], passage: 'Mark over the VPC CNI' },
      {
        document: 'calico/docs-config-params',
        lines: [[1856, 1869]],
        passage: 'BPFExtToServiceConnmark',
      },
      {
        document: 'vpc-cni/network',
        lines: [
          [329, 355],
          [1249, 1257],
        ],
        passage: 'Rule of the VPC CNI for the mark',
      },
      { document: 'calico-docs/release-notes-index', lines: [221], passage: 'Change of v3.32.0' },
      { document: 'web/github-com-projectcalico-calico-pull-13260' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-ebpf-dsr-aws': {
    name: 'Direct server return fails behind AWS load balancers and across subnets',
    between: [
      { feature: 'services.dsr', cni: 'calico' },
      { mode: 'calico-ebpf' },
      { neighbour: 'aws-load-balancer-controller' },
    ],
    happens:
      'With DSR the node of the pod answers in the name of the node that took the call. A load balancer waits for the answer from the node it chose, and AWS lets a node send from the address of another only within one subnet and with the source/destination check off.',
    seen: 'Calls through a load balancer that targets nodes hang when the pod is on another node than the one chosen.',
    remedy:
      'Leave `bpfExternalServiceMode` at `Tunnel`, with the VXLAN port, UDP 4789 by default, open between the nodes; a change of the mode can disrupt open connections. Where other clients profit from DSR, list in `bpfDSROptoutCIDRs` the source addresses under which calls of the load balancer arrive.',
    affected: 'eBPF mode with `bpfExternalServiceMode: DSR` on AWS; docs of v3.32',
    modes: ['calico-ebpf', 'vpc-cni-calico'],
    claims: ['calico/services.dsr', 'calico/services.maglev', 'calico/aws.nlb-alb-ip-targets'],
    guides: ['ebpf-without-the-mystique'],
    sources: [
      { document: 'calico-docs/enabling-ebpf', lines: [[403, 421]] },
      { document: 'calico-docs/troubleshoot-ebpf', lines: [[28, 39]] },
      {
        document: 'calico/docs-config-params',
        lines: [[1737, 1750]],
        passage: 'BPFDSROptoutCIDRs',
      },
    ],
    reviewed: '2026-11-28',
  },
  'calico-ebpf-kube-proxy': {
    name: 'kube-proxy and Calico eBPF fight over rules and a port',
    between: [
      { mode: 'calico-ebpf' },
      { neighbour: 'kube-proxy' },
      { setting: 'bpfKubeProxyIptablesCleanupEnabled=true' },
    ],
    happens:
      'A kube-proxy that stays writes its iptables rules, and Felix cleans them up again and again; both want port 10256 for health checks. A switch from IPVS mode can fail unless kube-proxy has first gone back to iptables mode and the nodes have restarted.',
    seen: 'kube-proxy logs errors of `iptables-restore`, and calico-node logs `listen tcp :10256: bind: address already in use`. After IPVS, pods of different nodes may not reach each other.',
    remedy:
      'On kubeadm clusters without another tool over kube-proxy, the operator can disable it: set `bpfNetworkBootstrap` and `kubeProxyManagement` to `Enabled`. Elsewhere first give Calico the address of the API server in the ConfigMap `kubernetes-services-endpoint`. Then keep a DaemonSet of kube-proxy off the nodes by a `nodeSelector` that matches none; OpenShift and MKE have switches of their own. Where it has to stay, set `bpfKubeProxyIptablesCleanupEnabled: false` and `bpfKubeProxyHealthzPort: 0` in the FelixConfiguration. Out of IPVS, first change kube-proxy to iptables mode and restart the nodes.',
    affected: 'eBPF mode, docs of v3.32; on AKS with Azure CNI the system brings kube-proxy back',
    issues: [
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-10538' },
        state: 'closed',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-10748' },
        state: 'open',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-7599' },
        state: 'open',
        asOf: '2026-11-27',
      },
    ],
    modes: ['calico-ebpf', 'vpc-cni-calico'],
    claims: [
      'calico/networking.kube-proxy-replacement',
      'calico/performance.service-lb',
      'calico/networking.kube-proxy-modes',
    ],
    guides: ['ebpf-without-the-mystique', 'moving-from-the-vpc-cni'],
    sources: [
      {
        document: 'calico-docs/enabling-ebpf',
        lines: [[20, 44], [138, 144], [179, 217], [271, 317], 321, 327, [329, 333]],
      },
      { document: 'web/github-com-projectcalico-calico-issues-10538' },
      { document: 'web/github-com-projectcalico-calico-issues-10748' },
      { document: 'web/github-com-projectcalico-calico-issues-7599' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-ebpf-mesh': {
    name: 'Connect-time load balancing hides Services from the proxies of a mesh',
    between: [
      { setting: 'bpfConnectTimeLoadBalancing=TCP' },
      { neighbour: 'service-mesh' },
      { mode: 'calico-ebpf' },
    ],
    happens:
      'On `connect()` a program puts the address of a pod in the place of the Service address, so a sidecar does not see the Service address. For sidecars Calico says that this may affect the balancing of connections and leaves basic functions working; the ambient mode of Istio is not compatible with it.',
    seen: '`istioctl` warns that it detected Calico with `bpfConnectTimeLoadBalancing=TCP`. Under Linkerd a user saw all gRPC calls go to one pod.',
    remedy:
      'Run `kubectl patch felixconfiguration default --type merge -p \'{"spec":{"bpfConnectTimeLoadBalancing":"Disabled"}}\'`, and leave `bpfHostNetworkedNATWithoutCTLB` at `Enabled`, its default.',
    affected:
      'eBPF mode with `bpfConnectTimeLoadBalancing` at its default `TCP` or at `Enabled`, under Istio and Linkerd',
    because: 'the value `Enabled` balances TCP connections at connect time as well.',
    issues: [
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-6908' },
        state: 'closed',
        asOf: '2026-11-27',
      },
    ],
    modes: ['calico-ebpf', 'vpc-cni-calico'],
    claims: [
      'calico/services.service-mesh',
      'calico/security.mtls',
      'calico/policy.l7',
      'calico/performance.service-lb',
    ],
    guides: ['ebpf-without-the-mystique', 'encryption-in-transit'],
    sources: [
      { document: 'calico-docs/deploy-istio-ambient', lines: [21] },
      {
        document: 'calico-docs/app-layer-policy',
        lines: [[454, 467]],
        passage: 'Warning about BPF load balancing',
      },
      { document: 'calico-docs/use-cases-ebpf', lines: [85], passage: 'Sidecars' },
      {
        document: 'calico/docs-config-params',
        lines: [
          [1646, 1660],
          [1920, 1932],
        ],
        passage: 'BPFConnectTimeLoadBalancing, BPFHostNetworkedNATWithoutCTLB',
      },
      { document: 'web/github-com-istio-istio-pull-54176' },
      { document: 'web/github-com-projectcalico-calico-issues-6908' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-failsafe-eks': {
    name: 'The failsafe ports of Calico leave out those that EKS nodes need',
    between: [
      { feature: 'policy.host', cni: 'calico' },
      { setting: 'failsafeOutboundHostPorts' },
      { neighbour: 'kubelet' },
    ],
    happens:
      'The ports that Calico keeps open by default under any host policy include 6443 for an API server and none of the kubelet. EKS serves its API on 443, and its control plane, which is no node, calls the kubelet on 10250. So a host policy that denies the rest, in and out, allows neither. A rule for the label `node-role.kubernetes.io/control-plane`, as in the tutorial, has no node to match.',
    seen: 'To be expected after the policy: nodes go `NotReady`, or `kubectl logs` and `kubectl exec` time out on them, while SSH still works.',
    remedy:
      'Before you deny, allow TCP 443 to the API server out of the nodes, besides what else the nodes call, and TCP 10250 into them from the subnets of the control plane. As a safety net, repeat the default lists in `failsafeOutboundHostPorts` and `failsafeInboundHostPorts` with these ports added.',
    affected: 'host endpoints on EKS',
    modes: ['vpc-cni-calico', 'calico-vxlan', 'calico-nftables', 'calico-ebpf'],
    claims: ['calico/policy.host'],
    guides: ['networkpolicy-on-eks'],
    sources: [
      { document: 'calico-docs/failsafe', lines: [[11, 44]] },
      {
        document: 'calico/docs-config-params',
        lines: [[840, 874]],
        passage: 'Failsafe lists',
      },
      { document: 'calico-docs/install', lines: [[289, 304]], passage: 'EKS serves on 443' },
      {
        document: 'calico-docs/kubernetes-nodes',
        lines: [
          [195, 201],
          [257, 283],
        ],
        passage: 'Tutorial',
      },
      { document: 'eks-best-practices/subnets', lines: [[28, 35]], passage: 'Control plane' },
      {
        document: 'eks-best-practices/network',
        lines: [[283, 289]],
        passage: 'Ports 443 and 10250',
      },
    ],
    reviewed: '2026-11-28',
  },
  'calico-network-manager': {
    name: 'NetworkManager and firewalld get in the way of Calico',
    between: [{ cni: 'calico' }, { neighbour: 'node-image' }],
    happens:
      'NetworkManager changes routes of interfaces in the network namespace of the node, where the ends of the pod interfaces are, which can interfere with the routing of Calico. A firewalld, or another manager of iptables, may interfere with the rules of Calico.',
    seen: 'In a pull request to Typhoon, closed after a maintainer doubted the cause, `nmcli` showed a `cali…` interface as `connecting (getting IP configuration)`, and as `unmanaged` after the documented fix. On RKE2 with Calico/Canal and firewalld of RHEL 8, where `FlushAllOnReload=yes` is the default, pod traffic failed for about a minute after `firewall-cmd --reload`, and host ports until their pods were restarted: the portmap rule does not come back by itself.',
    remedy:
      'Before Calico is installed, write `unmanaged-devices=interface-name:cali*;interface-name:tunl*;interface-name:vxlan.calico;interface-name:vxlan-v6.calico;interface-name:wireguard.cali;interface-name:wg-v6.cali` under `[keyfile]` into `/etc/NetworkManager/conf.d/calico.conf`. Disable firewalld; if the node needs a firewall, write policy for host endpoints. Where firewalld stays, restart pods with host ports after a reload.',
    affected:
      'node images with NetworkManager or firewalld; the report on firewalld is of Calico/Canal on RKE2',
    issues: [
      {
        source: { document: 'web/github-com-rancher-rke2-issues-10469' },
        state: 'closed',
        asOf: '2026-11-27',
      },
    ],
    modes: ['calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf'],
    claims: ['calico/networking.datapath', 'calico/operations.install', 'calico/policy.host'],
    sources: [
      {
        document: 'calico-docs/system-requirements',
        lines: [
          [9, 11],
          [41, 57],
        ],
        passage: 'Interfaces and firewalls',
      },
      { document: 'calico-docs/troubleshooting', lines: [[53, 68]] },
      { document: 'web/github-com-poseidon-typhoon-pull-1007', passage: 'Output of `nmcli`' },
      { document: 'web/github-com-rancher-rke2-issues-10469' },
    ],
    because: 'the report also has host ports that stay dead until their pod is restarted.',
    reviewed: '2026-11-28',
  },
  'calico-staged-windows': {
    name: 'A staged policy of Calico can deny traffic of Windows pods',
    between: [{ feature: 'policy.staged-audit', cni: 'calico' }, { neighbour: 'windows' }],
    happens:
      'The Windows driver skips the rules of staged policies, yet Felix goes on listing these among the policies of a pod. At a policy whose rules it lacks, the driver ends the tier with its default action, which is a deny unless the tier says `Pass`. This is inferred from the code of v3.32.1; one search of issues found no report of it.',
    seen: 'Felix on the Windows node logs `Unable to find Policy set, replacing with a deny rule`, and pods that a staged policy selects lose connections that no enforced policy denies.',
    remedy:
      'By the same code: keep Windows pods out of what staged policies select, or put those of the kinds StagedNetworkPolicy and StagedGlobalNetworkPolicy into a tier of their own whose default action is `Pass`.',
    affected: 'Windows nodes with Calico policy, as read in v3.32.1',
    modes: ['calico-windows', 'calico-vxlan', 'calico-bgp', 'vpc-cni-calico'],
    claims: ['calico/policy.staged-audit', 'calico/networking.windows'],
    sources: [
      {
        document: 'calico/windows-policies',
        lines: [[41, 45]],
        passage: 'Staged policies skipped',
      },
      {
        document: 'calico/event-sequencer',
        lines: [
          [1250, 1262],
          [1273, 1284],
        ],
        passage: 'Policies of a pod',
      },
      { document: 'calico/windows-endpoints', lines: [[378, 395]], passage: 'Rules by policy' },
      {
        document: 'calico/windows-rules',
        lines: [
          [142, 146],
          [174, 181],
        ],
        passage: 'A policy without rules',
      },
      {
        document: 'calico-docs/tier',
        lines: [[7, 9], 31],
        passage: 'Kinds in a tier, and its end',
      },
    ],
    reviewed: '2026-11-28',
  },
} as const satisfies Record<string, Interaction>;
