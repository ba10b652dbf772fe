import type { Mode } from '../mode.ts';

export const calicoNftables = {
  name: 'Calico nftables',
  short: 'nftables',
  summary:
    'Calico is the CNI with a VXLAN pool, and Felix writes policy and NAT into nftables beside a kube-proxy that runs in nftables mode as well.',
  cnis: ['calico'],
  areas: {
    networking: 'calico',
    policy: 'calico',
    aws: 'calico',
    ipam: 'calico',
    performance: 'calico',
    security: 'calico',
    observability: 'calico',
    services: 'calico',
    multicluster: 'calico',
    operations: 'calico',
  },
  settings: [
    { name: 'mode', value: 'nftables', where: '`KubeProxyConfiguration`' },
    {
      name: 'calicoNetwork.linuxDataplane',
      value: 'Nftables',
      where: '`spec` of the `Installation`',
    },
    {
      name: 'nftablesMode',
      value: 'Auto',
      where: '`spec` of the `FelixConfiguration` named `default`; the operator writes it',
    },
    {
      name: 'calicoNetwork.ipPools[].encapsulation',
      value: 'VXLANCrossSubnet',
      where: '`spec` of the `Installation`; `VXLAN` wraps all traffic between nodes',
    },
  ],
  setup: [
    {
      step: 'Save the configuration below as `config.yaml`, with a pod range that is free in your network, and start the control plane with `sudo kubeadm init --config=config.yaml`.',
      language: 'yaml',
      code: 'kind: ClusterConfiguration\napiVersion: kubeadm.k8s.io/v1beta4\nnetworking:\n  podSubnet: "192.168.0.0/16"\n---\napiVersion: kubeproxy.config.k8s.io/v1alpha1\nkind: KubeProxyConfiguration\nmode: nftables',
    },
    {
      step: 'Make sure that kube-proxy has the mode; otherwise Felix would use iptables without an error.',
      language: 'bash',
      code: 'kubectl -n kube-system get configmap kube-proxy -o yaml | grep "mode:"',
    },
    {
      step: 'Install the CRDs of Calico and the Tigera operator.',
      language: 'bash',
      code: 'kubectl create -f https://raw.githubusercontent.com/projectcalico/calico/v3.32.1/manifests/v1_crd_projectcalico_org.yaml\nkubectl create -f https://raw.githubusercontent.com/projectcalico/calico/v3.32.1/manifests/tigera-operator.yaml',
    },
    {
      step: 'Save the resources below as `custom-resources.yaml`, fit the pool to your pod range and apply them with `kubectl create -f custom-resources.yaml`.',
      language: 'yaml',
      code: 'apiVersion: operator.tigera.io/v1\nkind: Installation\nmetadata:\n  name: default\nspec:\n  calicoNetwork:\n    linuxDataplane: Nftables\n    ipPools:\n      - name: default-ipv4-ippool\n        blockSize: 26\n        cidr: 192.168.0.0/16\n        encapsulation: VXLANCrossSubnet\n        natOutgoing: Enabled\n        nodeSelector: all()\n---\napiVersion: operator.tigera.io/v1\nkind: APIServer\nmetadata:\n  name: default\nspec: {}\n---\napiVersion: operator.tigera.io/v1\nkind: Goldmane\nmetadata:\n  name: default\n---\napiVersion: operator.tigera.io/v1\nkind: Whisker\nmetadata:\n  name: default',
    },
    {
      step: 'Wait until all parts are available.',
      language: 'bash',
      code: 'kubectl get tigerastatus\nkubectl get pods -n calico-system',
    },
    {
      step: 'Confirm on a node that Felix keeps its rules in nftables.',
      language: 'bash',
      code: 'sudo nft list table ip calico',
    },
  ],
  requirements: [
    'Linux 5.13 or later with `nft` 1.0.1 or later on the nodes',
    'kube-proxy in nftables mode, hence Kubernetes 1.31 or later',
    'UDP 4789 open between all nodes, and an MTU for pods 50 bytes below that of the node',
    'Before v3.33.0: nodes on which no other tool writes nftables rules into the standard `filter`, `nat`, `mangle` or `raw` tables, as those make Felix crash',
    'Before v3.33.0: no reliance on the actions, the mark mask or the refresh interval for nftables in FelixConfiguration, which `Auto` ignores',
  ],
  supportedBy:
    'Generally available since v3.31: the community answers for open source, Tigera for Calico Enterprise, which has a guide to this data plane of its own.',
  same: [
    {
      features: [
        'policy.summary',
        'policy.admin-network-policy',
        'policy.cluster-wide',
        'policy.deny-and-order',
        'policy.host',
        'policy.service-account',
        'policy.staged-audit',
      ],
      reason:
        'One policy manager feeds either kind of table, and nftables has layers and actions for raw, mangle, NAT and filter rules alike.',
      sources: [
        {
          document: 'calico/int-dataplane',
          lines: [
            [591, 624],
            [873, 882],
          ],
          passage: 'Tables and policy manager',
        },
        { document: 'calico/nftables-actions', lines: [[81, 107]] },
      ],
    },
    {
      features: ['policy.l7'],
      reason: 'Dikastes judges HTTP requests for Envoy, outside the tables of the kernel.',
      sources: [{ document: 'calico-docs/overview', lines: [94], passage: 'Dikastes' }],
    },
    {
      features: ['networking.bgp', 'services.bgp-service-ips', 'ipam.lb-ipam'],
      reason:
        'The guide leaves BGP at its default, enabled, and neither BIRD nor the controller that assigns addresses touches the rules of the kernel.',
      sources: [
        { document: 'calico-docs/nftables', lines: [[117, 139]] },
        {
          document: 'tigera-operator/core-controller',
          lines: [[581, 599]],
          passage: 'BGP by provider',
        },
        { document: 'calico-docs/advertise-service-ips', lines: [[25, 50]] },
        { document: 'calico-docs/service-loadbalancer', lines: [[21, 59], 146] },
      ],
    },
    {
      features: ['networking.ipv6', 'networking.dual-stack'],
      reason:
        'Felix builds the nftables of both families, and every kernel that the mode accepts can do VXLAN over IPv6.',
      sources: [
        {
          document: 'calico/int-dataplane',
          lines: [
            [853, 869],
            [1243, 1278],
          ],
          passage: 'Tables for IPv6',
        },
        { document: 'calico-docs/ipv6', lines: [[22, 61]] },
        { document: 'calico-docs/vxlan-ipip', lines: [[48, 49]], passage: 'VXLAN over IPv6' },
      ],
    },
    {
      features: ['networking.bandwidth', 'networking.multicast'],
      reason:
        'nftables has actions for packet rates, connections and DSCP, and pods remain routed /32 addresses.',
      sources: [
        { document: 'calico/nftables-actions', lines: [[124, 143]] },
        { document: 'calico-docs/qos-controls', lines: [[25, 43]] },
        { document: 'calico-docs/version-3-30-release-notes-index', lines: [[60, 65]] },
        { document: 'calico-docs/faq', lines: [[498, 501]] },
      ],
    },
    {
      features: [
        'networking.multi-interface',
        'policy.fqdn',
        'aws.eni-mode',
        'security.egress-gateway',
        'observability.l7-visibility',
        'observability.service-map',
        'multicluster.policy',
        'multicluster.services',
      ],
      reason:
        'Calico Enterprise installs on this data plane without an exception for them, and its DNS rules have a default of their own there.',
      sources: [
        {
          document: 'calico-docs/enterprise-nftables',
          lines: [
            [6, 31],
            [94, 146],
          ],
        },
        { document: 'calico-docs/domain-based-policy', lines: [[224, 227]], passage: 'DNS modes' },
        { document: 'calico-docs/calico-product-editions', lines: [37, 43, 44, 53, 74, 79] },
        { document: 'calico-docs/multiple-networks', lines: [[34, 59]] },
        {
          document: 'calico-docs/egress-gateway-aws',
          lines: [[173, 183]],
          passage: 'Requirements of gateways',
        },
      ],
    },
    {
      features: [
        'observability.flow-logs',
        'observability.ui',
        'observability.metrics',
        'observability.policy-verdicts',
        'observability.export',
      ],
      reason:
        'The rules in nftables log packets to Felix and to the kernel log as those in iptables do, and the rest of the chain starts at Felix.',
      sources: [
        {
          document: 'calico/nftables-actions',
          lines: [
            [89, 91],
            [116, 122],
          ],
          passage: 'Log and NFLOG',
        },
        { document: 'calico-docs/log-rules', lines: [[46, 55]] },
        { document: 'calico-docs/view-flow-logs', lines: [[97, 105]] },
      ],
    },
    {
      features: ['security.wireguard'],
      reason: 'Felix registers the WireGuard managers of both families for every data plane.',
      sources: [
        {
          document: 'calico/int-dataplane',
          lines: [
            [1224, 1239],
            [1413, 1427],
          ],
          passage: 'WireGuard managers',
        },
        {
          document: 'calico-docs/encrypt-cluster-pod-traffic',
          lines: [
            [22, 27],
            [37, 58],
          ],
        },
      ],
    },
    {
      features: ['ipam.static-ip', 'ipam.warm-pool'],
      reason: 'The IPAM plugin picks an address before Felix writes the first rule for it.',
    },
    {
      features: ['services.l2-announce'],
      reason:
        'v3.32 has no responder on any data plane; that of v3.33 asks for a pool without encapsulation and names nftables as a fitting mode of kube-proxy.',
      sources: [{ document: 'calico-docs/local-subnet-l2-reachability', lines: [[29, 42]] }],
    },
    {
      features: ['aws.eks-default', 'aws.fargate', 'aws.auto-mode', 'aws.eks-anywhere'],
      reason: 'The choice of the CNI is made by AWS in these, long before a data plane matters.',
      sources: [
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14, 58] },
        { document: 'eks-anywhere/cni', lines: [18, [287, 302]] },
      ],
    },
    {
      features: ['security.fips', 'services.gateway-api', 'services.ingress', 'operations.cli'],
      reason: 'These parts of Calico write no packet filter rules of their own.',
    },
  ],
  answers: {
    'networking.native-routing': {
      support: 'partial',
      missing: 'bare packets between subnets',
      value: 'Inside one subnet, as the pool of the guide has it',
      reason:
        'The data plane plays no part in it. The pool in `VXLANCrossSubnet` of the nftables guide wraps only what crosses a subnet.',
      conditions: ['On AWS: source/destination check off on every node'],
      sources: [
        { document: 'calico-docs/nftables', lines: [[125, 132]] },
        {
          document: 'calico-docs/vxlan-ipip',
          lines: [
            [30, 32],
            [126, 130],
          ],
        },
        { document: 'calico-docs/aws', lines: [[15, 18]], passage: 'Source/destination check' },
      ],
    },
    'networking.encapsulation': {
      support: 'yes',
      value: 'VXLAN, in the guide between subnets only',
      reason:
        'Encapsulation is a choice beside the data plane, and the guide takes `VXLANCrossSubnet`. Up to v3.32.1, tunnel packets were lost when the kernel masqueraded their source port onto the VXLAN port.',
      sources: [
        { document: 'calico-docs/nftables', lines: [[125, 132]] },
        { document: 'calico-docs/vxlan-ipip', lines: [[28, 32]] },
        { document: 'calico/release-notes-v3-32-2', lines: [6], passage: 'Source port' },
      ],
    },
    'networking.kube-proxy-replacement': {
      support: 'no',
      value: 'kube-proxy has to run, and in nftables mode',
      reason:
        'The operator sets Felix to `nftablesMode: Auto`, which copies kube-proxy on each node and restarts Felix when it changes. Where kube-proxy is absent or in another mode, Felix writes iptables.',
      sources: [
        { document: 'calico-docs/nftables', lines: [[14, 26]] },
        {
          document: 'tigera-operator/core-controller',
          lines: [[1900, 1916]],
          passage: 'Mode of Felix',
        },
        {
          document: 'calico/int-dataplane',
          lines: [
            [461, 467],
            [1501, 1520],
            [1881, 1908],
          ],
          passage: 'Choice of the tables',
        },
        {
          document: 'calico/nftables-utils',
          lines: [
            [27, 30],
            [50, 89],
          ],
        },
      ],
    },
    'networking.windows': {
      support: 'unknown',
      searched:
        'The nftables guide, and the pages on requirements and limitations of Calico for Windows. They exclude Windows nodes from eBPF clusters and say nothing of nftables.',
      sources: [
        { document: 'calico-docs/nftables' },
        { document: 'calico-docs/requirements' },
        { document: 'calico-docs/limitations' },
      ],
    },
    'networking.chaining': {
      support: 'na',
      value: 'Calico is the CNI, with a pool of its own',
      reason:
        'A pool with an overlay is refused over another CNI. The nftables guide knows no policy-only set-up.',
      sources: [
        { document: 'tigera-operator/validation', lines: [[194, 204]] },
        { document: 'calico-docs/nftables', lines: [[115, 139]] },
      ],
    },
    'policy.k8s-networkpolicy': {
      support: 'yes',
      value: 'By Felix in nftables, best from v3.32.2 on',
      reason:
        'v3.32.1 could leave members of IP sets out after its table was recreated, fail on overlapping CIDRs and panic on a member it could not parse. v3.32.2 repairs all three.',
      conditions: ['v3.32.2 or later, for IP sets that are complete'],
      default: 'A pod that no policy selects allows all traffic',
      sources: [
        {
          document: 'calico/int-dataplane',
          lines: [[609, 615], 882],
          passage: 'Policy and IP sets',
        },
        { document: 'calico/release-notes-v3-32-2', lines: [[17, 19]], passage: 'nftables fixes' },
      ],
    },
    'policy.network-sets': {
      support: 'yes',
      value: 'Works; no overlapping CIDRs before v3.32.2',
      reason:
        'Sets become named sets in nftables. One with overlapping CIDRs could go wrong as soon as a member was removed, until v3.32.2.',
      conditions: [
        'v3.32.2 or later, or CIDRs that do not overlap',
        'Global sets in a namespaced policy: `namespaceSelector: global()`',
        'Rules that name a Service: no further match of that peer save source ports',
        'Before v3.33.0: no selector for a set and also for pods inside its CIDRs, as Felix crashes',
      ],
      sources: [
        { document: 'calico-docs/networkset', lines: [[11, 14]] },
        { document: 'calico-docs/entityrule', lines: [19, 23], passage: 'global() and services' },
        { document: 'calico/release-notes-v3-32-2', lines: [19], passage: 'Overlapping CIDRs' },
        { document: 'calico/release-notes-v3-33-0', lines: [181], passage: 'Crash of Felix' },
        {
          document: 'calico-docs/release-notes-index',
          lines: [294],
          passage: 'Panic repaired in v3.32.1',
        },
      ],
    },
    'policy.default-deny': {
      support: 'partial',
      missing: 'closed pods while programming fails, before v3.33.0',
      value: 'Fails closed, but not where programming fails',
      reason:
        'Unknown pod interfaces are dropped as in iptables. Before v3.33.0, however, a failure to program nftables could leave the chains of Calico missing, and traffic passed unfiltered until Felix recovered or restarted.',
      conditions: [
        'v3.33.0 or later to close the gap',
        '`linuxPolicySetupTimeoutSeconds` to hold back the start of pods',
      ],
      default: 'Allow until a policy selects the pod; no start delay',
      sources: [
        { document: 'calico/release-notes-v3-33-0', lines: [59], passage: 'Missing chains' },
        { document: 'calico/dispatch', lines: [[50, 57]], passage: 'Drop for unknown interfaces' },
        { document: 'tigera-operator/validation', lines: [[277, 290]], passage: 'Start delay' },
        { document: 'calico-docs/configure-cni-plugins', lines: [[251, 263]] },
      ],
    },
    'policy.security-groups': {
      support: 'no',
      value: 'Groups reach the nodes; pods are out of their sight',
      reason:
        'Pods draw on a Calico pool, not on the VPC, and the kind of kernel tables changes nothing about that.',
      sources: [
        { document: 'calico-docs/nftables', lines: [[125, 132]] },
        { document: 'calico-docs/aws', lines: [[15, 18]], passage: 'Addresses outside the range' },
      ],
    },
    'aws.summary': {
      support: 'partial',
      missing:
        'a guide for nftables on EKS, AWS support, Fargate, Auto Mode, VPC addresses for pods',
      value: 'Both halves exist on EKS; no guide joins them',
      reason:
        'The EKS guide of Calico installs its CNI in VXLAN, and AWS has kube-proxy run in nftables mode, with the advice to consult the vendor of the CNI. No page describes the two together.',
      conditions: [
        'kube-proxy add-on in nftables mode: Kubernetes 1.33 or later, 1.36 advised by AWS',
        'Webhook servers on the host network',
      ],
      sources: [
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[126, 142]] },
        { document: 'calico-docs/nftables', lines: [[18, 38]] },
        {
          document: 'eks-best-practices-nftables/nftables',
          passage: 'Requirements and implementation',
        },
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14, 58] },
      ],
    },
    'aws.hybrid-nodes': {
      support: 'unknown',
      searched:
        'The nftables guide of Calico and an older page of AWS on CNIs for hybrid nodes, which lists VXLAN for Calico and names no data plane.',
      sources: [
        { document: 'calico-docs/nftables' },
        { document: 'eks-user-guide/hybrid-nodes-cni', lines: [[50, 64]] },
      ],
    },
    'aws.security-groups-for-pods': {
      support: 'no',
      value: 'None: pods have no branch interface',
      reason:
        'With Calico as the CNI the VPC CNI is gone, and with it the interfaces that carry such groups.',
      sources: [
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[156, 160]] },
        { document: 'eks-best-practices/sgpp', lines: [[27, 29]], passage: 'Branch interfaces' },
      ],
    },
    'aws.vpc-flow-logs': {
      support: 'unknown',
      searched:
        'The nftables guide and the pages on networking options and outgoing NAT. VXLAN and NAT hide pods between subnets and on the way out; how the logs record the bare packets inside a subnet stands nowhere.',
      sources: [
        { document: 'calico-docs/nftables', lines: [[125, 132]], passage: 'Pool and NAT' },
        { document: 'calico-docs/determine-best-networking', lines: [47, [54, 60], 68] },
        { document: 'calico-docs/workloads-outside-cluster', lines: [19] },
      ],
    },
    'aws.nlb-alb-ip-targets': {
      support: 'no',
      value: 'Targets are instances, since pods are no VPC hosts',
      reason: 'The load balancer controller registers pods only with native VPC networking.',
      sources: [{ document: 'aws-load-balancer-controller/nlb', lines: [27] }],
    },
    'aws.outposts-local-zones': {
      support: 'unknown',
      searched:
        'The nftables guide and the AWS pages of the Calico documentation, without a word on Outposts or Local Zones.',
      sources: [{ document: 'calico-docs/nftables' }, { document: 'calico-docs/aws' }],
    },
    'ipam.prefix-delegation': {
      support: 'na',
      value: 'No ENI addresses to delegate prefixes for',
      reason: 'Pods of this mode take addresses from a Calico pool.',
      sources: [{ document: 'calico-docs/nftables', lines: [[125, 132]] }],
    },
    'ipam.ip-pools': {
      support: 'yes',
      value: 'Many pools; an overlap hurts more than elsewhere',
      reason:
        'Selection by node, namespace or pod is as usual, and so is the ban on overlaps. Where one gets in all the same, as under native v3 CRDs, calico-node restarts again and again on nftables until v3.33.0.',
      conditions: [
        'Calico IPAM',
        'Pools whose CIDRs do not overlap',
        'Every node selected by some pool, or its pods get no address',
      ],
      default: 'One pool, with blocks of /26 (IPv4) or /122 (IPv6)',
      sources: [
        { document: 'calico-docs/get-started-ip-addresses', lines: [[37, 41]] },
        { document: 'calico-docs/ippool', lines: [44, [50, 52], [81, 85]] },
        { document: 'calico-docs/assign-ip-addresses-topology', lines: [[22, 28]] },
        { document: 'calico/release-notes-v3-33-0', lines: [14, 23], passage: 'Overlapping pools' },
        { document: 'tigera-operator/defaults', lines: [[186, 202]], passage: 'Block sizes' },
      ],
    },
    'performance.kernel-bypass': {
      support: 'partial',
      missing:
        'TCX, peer redirect, DPDK, netkit, flowtables; BIG TCP, BBR and SR-IOV not mentioned',
      value: 'XDP for untracked policy; flowtables from v3.33',
      reason:
        'Felix starts XDP in any mode but eBPF. v3.33.0 adds netkit devices and flowtable offload in nftables, the latter meant to speed up established connections.',
      default: 'XDP on where supported; flowtable offload off',
      sources: [
        { document: 'calico/int-dataplane', lines: [[789, 806]], passage: 'XDP' },
        { document: 'calico-docs/defend-dos-attack', lines: [[19, 32]] },
        {
          document: 'calico/release-notes-v3-33-0',
          lines: [185, 239],
          passage: 'netkit, flowtable offload',
        },
      ],
    },
    'security.ipsec': {
      support: 'no',
      value: 'No IPsec outside VPP; WireGuard encrypts instead',
      reason: 'IPsec comes with the VPP data plane over IP-in-IP pools.',
      sources: [{ document: 'calico-docs/ipsec', lines: [[17, 20]] }],
    },
    'security.mtls': {
      support: 'partial',
      missing: 'general availability, HTTP rules of Calico beside it, a word on nftables',
      value: 'Istio ambient mode as tech preview, from v3.32.1',
      reason:
        'The limits of ambient mode name no data plane but that of connect-time load balancing, eBPF. v3.32.1 ended crashes of `nft` in the Istio CNI image on hosts with a newer nftables.',
      conditions: [
        'v3.32.1 or later',
        'Installation by the operator',
        'No waypoint proxy, or policies that admit port 15008',
      ],
      default: 'off',
      sources: [
        { document: 'calico-docs/deploy-istio-ambient', lines: [[9, 25]] },
        { document: 'calico-docs/release-notes-index', lines: [290], passage: 'nft crashes' },
      ],
    },
    'services.dsr': {
      support: 'no',
      value: 'Not with kube-proxy; eBPF mode only',
      reason: 'The setting `bpfExternalServiceMode` belongs to the eBPF data plane.',
      sources: [{ document: 'calico-docs/enabling-ebpf', lines: [[401, 413]] }],
    },
    'services.maglev': {
      support: 'no',
      value: 'Not in nftables; eBPF mode with DSR only',
      reason:
        'Maglev hashing requires the eBPF data plane. kube-proxy in nftables mode picks backends at random.',
      sources: [
        { document: 'calico-docs/add-maglev-load-balancing', lines: [[27, 31]] },
        {
          document: 'eks-best-practices-nftables/nftables',
          passage: 'Random choice of backend',
        },
      ],
    },
    'services.topology-aware': {
      support: 'external',
      provider: 'kube-proxy',
      value: 'kube-proxy decides, in its nftables mode',
      reason:
        'Felix heeds zones in its eBPF proxy alone, and in this mode Services are the work of kube-proxy.',
      sources: [
        { document: 'calico/topology', lines: [[36, 60]], passage: 'Part of the eBPF proxy' },
        { document: 'calico-docs/nftables', lines: [[14, 26]] },
      ],
    },
    'services.service-mesh': {
      support: 'partial',
      missing: 'general availability; HTTP rules beside ambient mode; a word on nftables',
      value: 'Ambient Istio as tech preview; Dikastes for sidecars',
      reason:
        'Neither way into a mesh names the data plane as a condition, and the warning about load balancing concerns eBPF. Before v3.32.1 `nft` could crash in the Istio CNI image.',
      conditions: [
        'Ambient mode: v3.32.1 or later, installed by the operator',
        'Dikastes: Calico as CNI, Istio 1.22 or later with native sidecars, Kubernetes 1.29 or later',
      ],
      default: 'off',
      sources: [
        { document: 'calico-docs/about-istio-ambient', lines: [[5, 15]] },
        { document: 'calico-docs/deploy-istio-ambient', lines: [[16, 25]] },
        {
          document: 'calico-docs/app-layer-policy',
          lines: [
            [21, 40],
            [454, 463],
          ],
        },
        { document: 'calico-docs/release-notes-index', lines: [290], passage: 'nft crashes' },
      ],
    },
    'multicluster.connect': {
      support: 'paid',
      edition: 'Calico Enterprise, Calico Cloud',
      value: 'Paid cluster mesh; the VXLAN pool is not routable',
      reason:
        'Joining clusters by routes in open source needs pods that the network outside can reach, which the overlay of this mode does not give.',
      sources: [
        { document: 'calico-docs/determine-best-networking', lines: [[56, 60], 85] },
        { document: 'calico-docs/calico-product-editions', lines: [37, 44] },
        { document: 'calico-docs/federation-kubeconfig', lines: [[21, 24]], passage: 'VXLAN' },
      ],
    },
    'multicluster.vm-bare-metal': {
      support: 'partial',
      missing: 'live migration of KubeVirt machines, and OpenStack',
      value: 'Hosts outside; no live migration over VXLAN',
      reason:
        'What is missing is owed to the pool, not to nftables: live migration wants BGP without an overlay, and OpenStack no overlay at all.',
      conditions: ['Hosts that run Linux'],
      sources: [
        { document: 'calico-docs/kubevirt-networking', lines: [[43, 46]] },
        { document: 'calico-docs/vxlan-ipip', lines: [[42, 44]], passage: 'OpenStack' },
        { document: 'calico-docs/about', lines: [[15, 30], 36] },
      ],
    },
  },
  sources: [
    { document: 'calico-docs/nftables', lines: [[14, 159]] },
    {
      document: 'tigera-operator/core-controller',
      lines: [[1894, 1921]],
      passage: 'Mode that the operator gives Felix',
    },
    {
      document: 'calico/int-dataplane',
      lines: [
        [461, 467],
        [589, 597],
        [1501, 1520],
      ],
      passage: 'Choice of the tables',
    },
    {
      document: 'calico-docs/system-requirements',
      lines: [
        [95, 100],
        [207, 213],
      ],
    },
    { document: 'calico-docs/release-notes-index', lines: [95, 100], passage: 'Maturity' },
    { document: 'calico/release-notes-v3-33-0', lines: [42, 43], passage: 'nftables fixes' },
    {
      document: 'calico-docs/enterprise-nftables',
      lines: [
        [6, 31],
        [96, 105],
      ],
    },
    { document: 'calico-docs/mtu', lines: [[60, 62]] },
    { document: 'calico-docs/onpremises', lines: [[84, 90]], passage: 'Check of the installation' },
    { document: 'calico-docs/calico-product-editions', lines: [30, 37], passage: 'Support' },
  ],
  reviewed: '2026-11-27',
} as const satisfies Mode<'calico'>;
