import type { Interaction } from '../interaction.ts';

/** What meets Cilium chained on the VPC CNI. */
export const chainingInteractions = {
  'two-engines': {
    name: 'Two policy engines judge the same pods',
    between: [
      { setting: 'enableNetworkPolicy=true' },
      { mode: 'vpc-cni-calico' },
      { mode: 'vpc-cni-cilium' },
    ],
    happens:
      'Once it is on, the engine of the VPC CNI enforces the NetworkPolicies of the cluster as well, by eBPF programs on the interfaces of pods. AWS advises a single engine, to avoid surprises between pods, and Calico calls the two a conflict.',
    seen: '`kubectl -n kube-system get ds/aws-node -o yaml | grep enable-network-policy` prints `--enable-network-policy=true`.',
    remedy:
      'Keep `enableNetworkPolicy` at `false`, its default. To leave the engine of the VPC CNI, delete the NetworkPolicies first, then switch it off, as the user guide has it, and apply them again for the other engine. In between none of them holds.',
    affected: 'VPC CNI from v1.14.0 on, under Calico or Cilium',
    modes: ['vpc-cni-calico', 'vpc-cni-cilium'],
    claims: [
      'amazon-vpc-cni/networking.chaining',
      'amazon-vpc-cni/policy.summary',
      'amazon-vpc-cni/policy.k8s-networkpolicy',
      'calico/networking.chaining',
      'cilium/networking.chaining',
    ],
    guides: ['chaining', 'networkpolicy-on-eks'],
    sources: [
      {
        document: 'eks-best-practices/network',
        lines: [[467, 478]],
        passage: 'One policy engine in a cluster',
      },
      {
        document: 'network-policy-agent/readme',
        lines: [
          [5, 9],
          [29, 35],
        ],
        passage: 'What the agent enforces, since v1.14.0',
      },
      { document: 'eks-user-guide/cni-network-policy-configure', passage: 'enableNetworkPolicy' },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [45],
        passage: 'Conflict with the policy of the VPC CNI',
      },
      { document: 'eks-user-guide/network-policy-disable' },
      { document: 'vpc-cni/aws-k8s-cni', lines: [[316, 330]], passage: 'Off by default' },
      { document: 'vpc-cni/aws-vpc-cni-readme', lines: [44], passage: 'enableNetworkPolicy' },
    ],
    reviewed: '2026-11-28',
  },
  'chain-l7-dns': {
    name: 'Rules on HTTP and DNS names are unsupported over the VPC CNI',
    between: [
      { mode: 'vpc-cni-cilium' },
      { feature: 'policy.l7', cni: 'cilium' },
      { feature: 'policy.fqdn', cni: 'cilium' },
    ],
    happens:
      'The guide to the chain only notes that layer 7 policy may be limited. The project calls it unsupported there, DNS names included, and leaves both out of its tests.',
    seen: 'A report of 2021 has answers of 503 for hosts outside the cluster, under a rule that allows them. With `l7Proxy=false` the agent says `L7 policy is not supported since L7 proxy is not enabled`.',
    remedy:
      'Keep to rules on layers 3 and 4, or run Cilium in ENI mode. If you use the others all the same, test them on every upgrade. Releases from before 2026 lack a repair: in them traffic of the proxy to hosts outside the cluster could leave without SNAT.',
    affected: 'Cilium over the VPC CNI; called unsupported in 2021 and in July 2026',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-16599' },
        state: 'closed',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-pull-43566' },
        state: 'fixed',
        asOf: '2026-11-27',
      },
    ],
    modes: ['vpc-cni-cilium'],
    claims: [
      'cilium/policy.l7',
      'cilium/policy.fqdn',
      'cilium/policy.summary',
      'cilium/networking.chaining',
      'cilium/observability.l7-visibility',
      'amazon-vpc-cni/networking.chaining',
    ],
    guides: ['chaining', 'networkpolicy-on-eks', 'observability'],
    conflict: {
      about: 'rules of layer 7 in this chain',
      statements: [
        {
          says: 'The guides to chaining only warn that they may be limited.',
          source: {
            document: 'cilium/cni-chaining-limitations',
            lines: [[7, 13]],
            passage: 'Note',
          },
        },
        {
          says: 'The workflow for the VPC CNI leaves their tests out as unsupported.',
          source: {
            document: 'cilium/conformance-aws-cni',
            lines: [449],
            passage: 'Tests left out',
          },
        },
        {
          says: 'A user of 1.13.1 reports that HTTP and DNS rules work.',
          source: { document: 'web/github-com-cilium-cilium-issues-20720' },
        },
      ],
      believed:
        'The workflow. It is about this very chain, and what no test covers may break with any release.',
    },
    sources: [
      { document: 'cilium/cni-chaining-limitations', lines: [[7, 13]] },
      { document: 'cilium/conformance-aws-cni', lines: [449], passage: 'Tests left out' },
      {
        document: 'cilium/policy-rule-validation',
        lines: [
          [140, 142],
          [311, 313],
        ],
        passage: 'Message without the proxy',
      },
      { document: 'web/github-com-cilium-cilium-pull-17122' },
      { document: 'web/github-com-cilium-cilium-pull-47269' },
      { document: 'web/github-com-cilium-cilium-issues-16599' },
      { document: 'web/github-com-cilium-cilium-pull-43566' },
    ],
    reviewed: '2026-11-28',
  },
  'chain-l7-sgp': {
    name: 'Layer 7 rules drop traffic of pods with security groups',
    between: [
      { mode: 'vpc-cni-cilium' },
      { feature: 'policy.l7', cni: 'cilium' },
      { setting: 'POD_SECURITY_GROUP_ENFORCING_MODE=strict' },
    ],
    happens:
      'Under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, the default, the VPC CNI lets traffic of such a pod leave the node even when the other pod runs there too. What passes the proxy of Cilium does not fit these routes and is lost, in the report DNS queries.',
    seen: 'Connections or DNS queries under a layer 7 rule get no answer for pods under a SecurityGroupPolicy.',
    remedy:
      'Write no layer 7 rules, those on DNS included, for pods with security groups of their own. The repair offered for Cilium was closed without a merge.',
    affected:
      'Cilium over the VPC CNI with `ENABLE_POD_ENI=true`; reported for 1.14.5, and explained for `POD_SECURITY_GROUP_ENFORCING_MODE=strict`',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-29922' },
        state: 'closed',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-pull-34450' },
        state: 'closed',
        asOf: '2026-11-27',
      },
    ],
    modes: ['vpc-cni-cilium'],
    claims: [
      'cilium/policy.l7',
      'cilium/aws.security-groups-for-pods',
      'cilium/policy.security-groups',
      'amazon-vpc-cni/aws.security-groups-for-pods',
    ],
    guides: ['chaining'],
    sources: [
      { document: 'web/github-com-cilium-cilium-issues-29922' },
      { document: 'web/github-com-cilium-cilium-pull-34450' },
      {
        document: 'vpc-cni/readme',
        lines: [[506, 516]],
        passage: 'POD_SECURITY_GROUP_ENFORCING_MODE',
      },
      { document: 'eks-best-practices/sgpp', lines: [70], passage: 'Traffic within a node' },
    ],
    reviewed: '2026-11-28',
  },
  'chain-sgp-vlan': {
    name: 'The VLAN filter of Cilium drops packets of pods with security groups',
    between: [{ mode: 'vpc-cni-cilium' }, { setting: 'ENABLE_POD_ENI=true' }],
    happens:
      'Branch interfaces are VLANs on the trunk of the node. The program on the network device passes only tags of VLAN devices that Cilium manages or that you name, and drops the packets of all others.',
    seen: 'Pods under a SecurityGroupPolicy get no answers from DNS, and Cilium counts drops with the reason `VLAN traffic disallowed by VLAN filter`.',
    remedy:
      'Set `bpf.vlanBypass={0}`, which passes every tag. Naming single ones does not carry far: the list takes five tags at most, and by the VLAN page the agent looks for them only at its start. If the pods stay out of reach after that, compare issue 3713, an open report of another fault with such pods under 1.19.4, in both values of `POD_SECURITY_GROUP_ENFORCING_MODE`.',
    affected:
      'reported for 1.16.5 under `POD_SECURITY_GROUP_ENFORCING_MODE=standard`; the filter is in the code of 1.20',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-36803' },
        state: 'closed',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3713' },
        state: 'open',
        asOf: '2026-11-27',
      },
    ],
    modes: ['vpc-cni-cilium'],
    claims: [
      'cilium/aws.security-groups-for-pods',
      'cilium/networking.chaining',
      'amazon-vpc-cni/aws.security-groups-for-pods',
    ],
    guides: ['chaining'],
    sources: [
      { document: 'web/github-com-cilium-cilium-issues-36803' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3713' },
      { document: 'cilium/drop-reasons', lines: [84], passage: 'Reason of the drops' },
      { document: 'web/github-com-cilium-cilium-issues-27152' },
      { document: 'web/github-com-cilium-cilium-pull-38954' },
      { document: 'cilium/datapath-config', lines: [[541, 604]], passage: 'VLAN filter' },
      { document: 'cilium/vlan', lines: [[13, 25]] },
      {
        document: 'vpc-cni/driver',
        lines: [
          [357, 372],
          [692, 695],
        ],
        passage: 'VLAN link',
      },
      { document: 'cilium-chart/readme-md', lines: [176], passage: 'bpf.vlanBypass' },
    ],
    reviewed: '2026-11-28',
  },
  'chain-ipsec': {
    name: 'IPsec of Cilium is not supported over the VPC CNI',
    between: [{ mode: 'vpc-cni-cilium' }, { feature: 'security.ipsec', cni: 'cilium' }],
    happens:
      'The plugin below answers for the connection to the network, which makes it hard for Cilium to ensure that traffic is encrypted. The IPsec page excludes chains on other plugins, while the guide to the chain only says that IPsec may be limited. The chart has no check for it.',
    seen: 'A report of 2020 has traffic between EKS nodes break once IPsec is on, with the chain and without, and come back with encryption off.',
    remedy:
      'Use WireGuard: `encryption.enabled=true`, `encryption.type=wireguard` and `cni.enableRouteMTUForCNIChaining=true`. Keep `encryption.strictMode.ingress.enabled=false`, as that is not supported in a chain. If it has to be IPsec, run Cilium without a plugin below.',
    affected: 'Cilium on any other plugin',
    modes: ['vpc-cni-cilium'],
    claims: [
      'cilium/security.ipsec',
      'cilium/networking.chaining',
      'cilium/security.transparent-encryption-scope',
      'amazon-vpc-cni/networking.chaining',
    ],
    guides: ['chaining', 'encryption-in-transit'],
    sources: [
      { document: 'cilium/encryption-ipsec', lines: [[448, 449]], passage: 'Limitations' },
      { document: 'cilium/cni-chaining-limitations', lines: [[7, 13]], passage: 'Note' },
      { document: 'cilium/encryption', lines: [[82, 95]], passage: 'Strict mode for ingress' },
      {
        document: 'cilium/chart-validate',
        lines: [[1, 258]],
        passage: 'No check of IPsec in a chain',
      },
      { document: 'web/github-com-cilium-cilium-issues-15596' },
      { document: 'web/github-com-cilium-cilium-issues-12955' },
      {
        document: 'cilium/conformance-aws-cni',
        lines: [[278, 282]],
        passage: 'WireGuard in the tests',
      },
    ],
    reviewed: '2026-11-28',
  },
  'chain-wireguard-mtu': {
    name: 'Pods keep the full MTU under WireGuard, and packets are fragmented',
    between: [
      { mode: 'vpc-cni-cilium' },
      { feature: 'security.wireguard', cni: 'cilium' },
      { feature: 'networking.mtu', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'The VPC CNI gives pods an MTU of 9001 by default. Traffic of pods that Cilium encrypts by WireGuard may then be fragmented, which costs throughput.',
    seen: 'Throughput between nodes falls with WireGuard, and in a pod `ip link` shows 9001 and `ip route` no lower MTU.',
    remedy:
      'Set `cni.enableRouteMTUForCNIChaining=true`, and Cilium lowers the MTU of the routes in each pod that starts after it, in 1.20.0 by 95 bytes to 8906. From v1.16.4 of the VPC CNI on, `POD_MTU=8906` sets the interfaces of pods to that figure.',
    affected: 'Cilium with WireGuard over the VPC CNI',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-28413' },
        state: 'fixed',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-pull-45940' },
        state: 'fixed',
        asOf: '2026-11-27',
      },
    ],
    modes: ['vpc-cni-cilium'],
    claims: [
      'cilium/security.wireguard',
      'cilium/networking.chaining',
      'cilium/networking.mtu',
      'amazon-vpc-cni/networking.mtu',
    ],
    guides: ['chaining', 'encryption-in-transit'],
    sources: [
      {
        document: 'cilium/encryption-wireguard',
        lines: [[82, 88]],
        passage: 'WireGuard in a chain',
      },
      { document: 'cilium/generic-veth', lines: [[135, 167]], passage: 'MTU of the routes' },
      {
        document: 'cilium/mtu',
        lines: [
          [57, 68],
          [127, 133],
        ],
        passage: 'Overhead of WireGuard',
      },
      { document: 'web/github-com-cilium-cilium-issues-28413' },
      { document: 'web/github-com-cilium-cilium-pull-45940' },
      {
        document: 'vpc-cni/readme',
        lines: [
          [223, 229],
          [268, 275],
        ],
        passage: 'MTU',
      },
    ],
    reviewed: '2026-11-28',
  },
  'chain-identity-mark': {
    name: 'Packet marks of the plugin below change the identity that policy sees',
    between: [
      { mode: 'vpc-cni-cilium' },
      { setting: 'enableIdentityMark' },
      { feature: 'networking.datapath', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'Cilium carries the identity of a sender in the mark of its packets. For IPv4 the VPC CNI restores bit 0x80 of it where it supports NodePorts, as by default, or translates addresses itself. Where it translates, v1.23.0 overwrites the whole mark on nodes with iptables-nft, save in packets to the node itself. Policy may then judge an identity that is not the one of the sender, and drop.',
    seen: '`cilium-dbg monitor` shows `Policy denied` with a source identity that differs from that of the sending pod; in the report behind the switch it is off by one.',
    remedy:
      'Set `enableIdentityMark=false`, as the tests of this chain do by `extraArgs={--enable-identity-mark=false}`. The guide does not mention it. Cilium then looks the sender up by its address.',
    affected:
      'chains on a plugin with marks of its own, such as the VPC CNI for IPv4; the tests over it run without the mark of Cilium since April 2025',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-21330' },
        state: 'open',
        asOf: '2026-11-27',
      },
    ],
    modes: ['vpc-cni-cilium'],
    claims: [
      'cilium/networking.chaining',
      'cilium/policy.k8s-networkpolicy',
      'amazon-vpc-cni/networking.chaining',
      'amazon-vpc-cni/networking.datapath',
    ],
    guides: ['chaining'],
    because:
      'marks collide only with a plugin that sets marks of its own, which the VPC CNI does for IPv4 alone.',
    sources: [
      { document: 'web/github-com-cilium-cilium-pull-12185' },
      { document: 'web/github-com-cilium-cilium-pull-38738' },
      {
        document: 'cilium/conformance-aws-cni',
        lines: [275],
        passage: 'Identity mark off in the tests',
      },
      { document: 'cilium/option', lines: [[245, 248]], passage: 'EnableIdentityMark' },
      { document: 'cilium/configmap-template', lines: [[709, 713]], passage: 'Helm value' },
      { document: 'cilium/installation-cni-chaining-aws-cni', passage: 'No word on the mark' },
      { document: 'vpc-cni/iptables-connmark', lines: [[51, 61]] },
      { document: 'vpc-cni/readme', lines: [[161, 168]], passage: 'NodePort support' },
      {
        document: 'vpc-cni/network',
        lines: [
          [443, 457],
          [592, 601],
        ],
        passage: 'No rules for IPv6; bit restored for NodePorts or SNAT',
      },
      {
        document: 'vpc-cni/nftables-connmark',
        lines: [
          [68, 83],
          [105, 120],
          [490, 503],
        ],
      },
      { document: 'web/github-com-cilium-cilium-issues-21330' },
    ],
    reviewed: '2026-11-28',
  },
  'cluster-id-127': {
    name: 'Half of the cluster ids of a mesh are refused on ENIs',
    between: [
      { setting: 'cluster.id=128' },
      { mode: 'vpc-cni-cilium' },
      { mode: 'cilium-eni' },
      { feature: 'multicluster.connect', cni: 'cilium' },
    ],
    happens:
      'Ids from 128 to 255, and from 384 to 511 in a mesh of 511, use bit 0x80 of the packet mark, which routing on ENIs uses as well. Identities change on the way and policy drops allowed traffic, so chart and agent refuse these ids.',
    seen: 'Helm and the agent stop with `Cilium is currently affected by a bug that causes traffic matched by network policies to be incorrectly dropped`.',
    remedy:
      'Give clusters ids up to 127, or from 256 to 383 in a mesh of 511. Leave the override `allow-unsafe-policy-skb-usage` alone: it silences the check and not the fault.',
    affected: 'ENI mode and chaining on the VPC CNI; known since 2022',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-21330' },
        state: 'open',
        asOf: '2026-11-27',
      },
    ],
    modes: ['vpc-cni-cilium', 'cilium-eni'],
    claims: [
      'cilium/multicluster.connect',
      'cilium/multicluster.policy',
      'cilium/aws.eni-mode',
      'cilium/networking.chaining',
    ],
    guides: ['chaining'],
    sources: [
      { document: 'cilium/chart-validate', lines: [[164, 169]] },
      {
        document: 'cilium/cluster-id-check',
        lines: [
          [69, 81],
          [122, 129],
          [136, 143],
        ],
        passage: 'Check of the agent and its override',
      },
      { document: 'web/github-com-cilium-cilium-issues-21330' },
    ],
    reviewed: '2026-11-28',
  },
  'chain-gateway': {
    name: 'A Cilium gateway over the VPC CNI answers on some nodes only',
    between: [
      { mode: 'vpc-cni-cilium' },
      { feature: 'services.gateway-api', cni: 'cilium' },
      { feature: 'services.ingress', cni: 'cilium' },
    ],
    happens:
      'Three reports tell of failing requests to a gateway. In two of them they fail wherever the node that takes the request does not run the backend, in the third the client of an NLB gets no reply. None of the three is about Ingress.',
    seen: '`curl` to the NodePort of the gateway gets 200 on the node of the backend and times out on the others, while `hubble observe` shows no drop.',
    remedy:
      'Leave gateways to the AWS Load Balancer Controller, v2.13.3 or later for L4 routes and v2.14.0 or later for L7 ones, with the CRDs that its guide lists. With Gateway API 1.5 or later, releases made for older ones do not work with TLSRoutes. If you keep this one, try it on each node after every upgrade, with one replica of the backend.',
    affected:
      'reported in 2024, for 1.16.0-pre.2 on the host network among others, and in June 2026 for 1.19.4 with WireGuard, where 1.18.0 had worked',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-46447' },
        state: 'closed',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-33685' },
        state: 'closed',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-32592' },
        state: 'closed',
        asOf: '2026-11-27',
      },
    ],
    modes: ['vpc-cni-cilium'],
    claims: [
      'cilium/services.gateway-api',
      'cilium/services.ingress',
      'cilium/services.service-mesh',
      'cilium/networking.chaining',
    ],
    guides: ['chaining'],
    sources: [
      { document: 'web/github-com-cilium-cilium-issues-46447' },
      { document: 'web/github-com-cilium-cilium-issues-33685' },
      { document: 'web/github-com-cilium-cilium-issues-32592' },
      {
        document: 'aws-load-balancer-controller/gateway',
        lines: [
          [11, 12],
          [14, 22],
          [30, 31],
        ],
        passage: 'Versions and CRDs',
      },
    ],
    reviewed: '2026-11-28',
  },
  'chain-old-pods': {
    name: 'Pods that started before Cilium stay without policy',
    between: [{ mode: 'vpc-cni-cilium' }, { feature: 'operations.install', cni: 'cilium' }],
    happens:
      'The chained plugin is called when a pod starts. Older pods stay reachable and Cilium balances to them, but not from them, and no policy applies to them.',
    seen: 'The namespace has pods that `kubectl get cep` does not list; pods on the host network do not count.',
    remedy:
      'Recreate these pods after the installation; of pods labelled `k8s-app=kube-dns` the operator takes care by default. Taint node groups with `node.cilium.io/agent-not-ready=true:NoExecute`, so that on new nodes application pods without a toleration for it wait for Cilium.',
    affected: 'every installation on a cluster with pods, and new nodes without the taint',
    modes: ['vpc-cni-cilium'],
    claims: [
      'cilium/networking.chaining',
      'cilium/policy.k8s-networkpolicy',
      'cilium/policy.default-deny',
      'cilium/operations.install',
    ],
    guides: ['chaining', 'networkpolicy-on-eks'],
    sources: [
      {
        document: 'cilium/installation-cni-chaining-aws-cni',
        lines: [
          [13, 18],
          [77, 100],
        ],
        passage: 'Call of the plugin, restart of existing pods',
      },
      { document: 'cilium/requirements-eks', lines: [[23, 51]], passage: 'Taint' },
      { document: 'cilium/taints', lines: [[36, 42]], passage: 'Pods that tolerate it' },
      {
        document: 'cilium-chart/readme-md',
        lines: [[949, 950]],
        passage: 'Unmanaged DNS pods are restarted',
      },
    ],
    reviewed: '2026-11-28',
  },
  'chain-egress-gateway': {
    name: 'The egress gateway needs the masquerading that the chain turns off',
    between: [
      { mode: 'vpc-cni-cilium' },
      { feature: 'security.egress-gateway', cni: 'cilium' },
      { setting: 'enableIPv4Masquerade=false' },
    ],
    happens:
      'The agent starts the gateway only with IPv4 and eBPF masquerading, and the guide to the chain sets the first to false. A user who left masquerading on found that pods reached nothing through the gateway.',
    seen: 'The agent stops with `egress gateway requires --enable-ipv4-masquerade="true" and --enable-bpf-masquerade="true"`, or with `BPF masquerade requires (--enable-ipv4-masquerade="true" or …)` where `bpf.masquerade=true` is set without IPv6.',
    remedy:
      'Run Cilium in ENI mode instead, where the project tests the gateway, with `enableIPv4Masquerade=true`, `bpf.masquerade=true` and `kubeProxyReplacement=true`. Open UDP 8472 between the nodes for the tunnel that the agent adds, by default VXLAN. By the code of 1.20 what pods send out of the VPC then no longer follows their own ENI.',
    affected: 'code of 1.20; the report is on 1.14.3',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-29605' },
        state: 'closed',
        asOf: '2026-11-27',
      },
    ],
    modes: ['vpc-cni-cilium'],
    claims: ['cilium/security.egress-gateway', 'cilium/networking.chaining'],
    guides: ['chaining'],
    sources: [
      { document: 'cilium/egressgateway-manager', lines: [[197, 201]] },
      { document: 'cilium/daemon', lines: [[116, 118]] },
      {
        document: 'cilium/option',
        lines: [[2042, 2044], 2538],
        passage: 'Masquerading of one family',
      },
      { document: 'cilium/egressgateway-cell', lines: [[20, 25]] },
      { document: 'cilium/routing', lines: [[34, 41]], passage: 'Ports of the tunnels' },
      {
        document: 'cilium/eni-routing',
        lines: [[103, 130]],
        passage: 'Rules with masquerading on',
      },
      { document: 'cilium/conformance-kpr-eks', lines: [[128, 139]] },
      {
        document: 'cilium/installation-cni-chaining-aws-cni',
        lines: [[66, 75]],
        passage: 'Values of the chain',
      },
      { document: 'web/github-com-cilium-cilium-issues-29605' },
      {
        document: 'cilium/egress-gateway',
        lines: [
          [55, 56],
          [90, 95],
        ],
        passage: 'What the gateway requires',
      },
      {
        document: 'cilium/conformance-eks',
        lines: [
          [376, 385],
          [581, 597],
        ],
        passage: 'Tests of the gateway in ENI mode',
      },
    ],
    reviewed: '2026-11-28',
  },
  'v4-egress-cilium': {
    name: 'IPv4 traffic of IPv6 pods passes Cilium by',
    between: [
      { mode: 'vpc-cni-cilium' },
      { setting: 'ENABLE_V4_EGRESS=true' },
      { feature: 'networking.ipv6', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'In an IPv6 cluster the VPC CNI adds a second interface to each pod, for IPv4 destinations. Cilium attaches to one interface alone, so no rule applies to that traffic and Hubble does not record it.',
    seen: 'A pod whose egress is denied altogether still reaches an IPv4 address, and `hubble observe` shows no flow for it.',
    remedy:
      'Where rules have to hold for IPv4 too, set `ENABLE_V4_EGRESS=false` on the VPC CNI, v1.15.1 or later, and reboot the nodes. New pods then get no interface for IPv4 and lose IPv4 egress.',
    affected: 'IPv6 clusters on EKS, where the variable is `true` by default; reported for 1.14.2',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-28409' },
        state: 'open',
        asOf: '2026-11-27',
      },
    ],
    modes: ['vpc-cni-cilium'],
    claims: [
      'cilium/networking.chaining',
      'cilium/networking.ipv6',
      'cilium/policy.k8s-networkpolicy',
      'cilium/observability.flow-logs',
      'amazon-vpc-cni/networking.ipv6',
      'amazon-vpc-cni/networking.chaining',
    ],
    guides: ['chaining', 'networkpolicy-on-eks'],
    sources: [
      { document: 'web/github-com-cilium-cilium-issues-28409' },
      { document: 'cilium/generic-veth', lines: [[72, 129]], passage: 'First veth' },
      { document: 'vpc-cni/readme', lines: [[703, 713]], passage: 'ENABLE_V4_EGRESS' },
    ],
    reviewed: '2026-11-28',
  },
} as const satisfies Record<string, Interaction>;
