import type { Mode } from '../mode.ts';
import { chosenAddress, podIdentityRules } from './conditions.ts';

export const calicoNftables = {
  name: 'Calico nftables',
  short: 'nftables',
  summary:
    'Calico is the CNI, in the guide with a VXLAN pool, and Felix writes policy and NAT into nftables beside a kube-proxy that runs in nftables mode as well.',
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
      where: '`spec` of the `FelixConfiguration`; the operator writes it',
    },
    {
      name: 'calicoNetwork.ipPools[].encapsulation',
      value: 'VXLANCrossSubnet',
      where: '`spec` of the `Installation`, as the guide has it',
    },
  ],
  setup: [
    {
      step: 'Save the configuration below as `config.yaml`, with a pod range that is free in your network, and start the control plane with `sudo kubeadm init --config=config.yaml`. Set kubectl up with the commands that it prints.',
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
      step: 'On a cluster of one node, let it take pods.',
      language: 'bash',
      code: 'kubectl taint nodes --all node-role.kubernetes.io/control-plane-',
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
    'Nodes on x86-64, arm64, ppc64le or s390x, each with 2 CPUs, 2 GB of memory and 10 GB of free disk',
    'Interfaces named `cali`, `tunl` and `vxlan.calico` left to Calico, by NetworkManager as well where it runs',
    'No Firewalld or other manager of iptables on the nodes',
    'kube-proxy in nftables mode, hence Kubernetes 1.31 or later',
    'UDP 4789 open between all nodes, TCP 179 as well while BGP is on, TCP 5473 towards those that run Typha',
    'Room for the VXLAN header, which takes 50 bytes off the MTU, 70 over IPv6; Calico detects the MTU by itself',
    'v3.33.0 or later, or nodes on which no other tool writes nftables rules into the standard `filter`, `nat`, `mangle` or `raw` tables, as those can cause a crash loop',
    'v3.33.0 or later, or no reliance on the actions, the mark mask or the refresh interval for nftables in FelixConfiguration, which `Auto` ignores without its repair',
  ],
  supportedBy:
    'Generally available since v3.31. The community answers for open source; Calico Cloud and Calico Enterprise come with Standard or Business support, and the latter has a guide of its own to this data plane.',
  same: [
    {
      features: [
        'policy.summary',
        'policy.admin-network-policy',
        'policy.cluster-wide',
        'policy.deny-and-order',
        'policy.host',
        'policy.service-account',
        'policy.l7',
      ],
      reason:
        'One policy manager feeds either kind of table, nftables has layers and actions for raw, mangle, NAT and filter rules alike, and HTTP rules are judged by Dikastes, outside the kernel.',
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
        { document: 'calico-docs/overview', lines: [[92, 94]], passage: 'Dikastes' },
      ],
    },
    {
      features: ['policy.staged-audit'],
      reason:
        'The code that renders policy for either kind of tables leaves staged ones out, and flow logs, which tell what they would do, are to be had as elsewhere.',
      sources: [
        { document: 'calico/policy-rules', lines: [[37, 41]], passage: 'Staged policies skipped' },
        {
          document: 'calico/int-dataplane',
          lines: [[1468, 1482]],
          passage: 'Reader of NFLOG',
        },
        { document: 'calico-docs/view-flow-logs', lines: [[97, 105]] },
      ],
    },
    {
      features: ['policy.delegation'],
      reason:
        'Rights by tier are checked at the API: by the API server of Calico, or by a webhook, which cannot check reads.',
      sources: [{ document: 'calico-docs/rbac-tiered-policies', lines: [[20, 32]] }],
    },
    {
      features: ['networking.bgp', 'services.bgp-service-ips', 'ipam.lb-ipam'],
      reason:
        'The guide leaves BGP at its default, enabled except on EKS; BIRD passes on routes, and the controller for load balancers hands out addresses only, so neither meets the tables.',
      sources: [
        { document: 'calico-docs/nftables', lines: [[117, 139]] },
        {
          document: 'tigera-operator/core-controller',
          lines: [[581, 599]],
          passage: 'BGP by provider',
        },
        { document: 'calico-docs/overview', lines: [[67, 73]], passage: 'BIRD' },
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
        { document: 'calico-docs/nftables', lines: [38], passage: 'Kernel' },
        { document: 'calico-docs/ipv6', lines: [[22, 61]] },
        { document: 'calico-docs/vxlan-ipip', lines: [49], passage: 'VXLAN over IPv6' },
      ],
    },
    {
      features: ['networking.snat'],
      reason:
        'The chain for outgoing NAT goes into the NAT layer of nftables, which can masquerade, keep to ports and take a fixed address; the guide has NAT enabled.',
      sources: [
        { document: 'calico/nat', lines: [[55, 116]] },
        {
          document: 'calico/int-dataplane',
          lines: [[609, 615], 1185],
          passage: 'NAT table and its manager',
        },
        { document: 'calico/nftables-actions', lines: [[93, 103]] },
        { document: 'calico-docs/nftables', lines: [131], passage: 'natOutgoing' },
      ],
    },
    {
      features: ['networking.bandwidth', 'networking.multicast'],
      reason:
        'The limits of QoS were made for iptables and nftables alike, DSCP has an action in nftables, and pods remain routed /32 addresses.',
      sources: [
        { document: 'calico/nftables-actions', lines: [[124, 143]] },
        { document: 'calico-docs/qos-controls', lines: [[25, 43]] },
        { document: 'calico-docs/version-3-30-release-notes-index', lines: [[60, 65]] },
        { document: 'calico-docs/faq', lines: [[496, 501]] },
      ],
    },
    {
      features: ['networking.rdma-sriov'],
      reason: 'The search behind that answer took in the guide to this data plane.',
      sources: [{ document: 'calico-docs/nftables', passage: 'No such device' }],
    },
    {
      features: [
        'networking.multi-interface',
        'policy.fqdn',
        'aws.eni-mode',
        'security.egress-gateway',
        'security.runtime-detection',
        'observability.l7-visibility',
        'observability.service-map',
        'observability.packet-capture',
        'multicluster.policy',
        'multicluster.services',
      ],
      reason:
        'Every edition has this data plane, and the guide of Calico Enterprise to it names none of these features as an exception.',
      sources: [
        { document: 'calico-docs/enterprise-nftables', passage: 'No exception named' },
        {
          document: 'calico-docs/calico-product-editions',
          lines: [23, 37, 43, 44, 53, [61, 64], 74, 76, 79],
        },
        {
          document: 'calico-docs/domain-based-policy',
          lines: [[224, 225]],
          passage: 'DNS modes',
        },
        { document: 'calico-docs/multiple-networks', lines: [[34, 59]] },
        {
          document: 'calico-docs/egress-gateway-aws',
          lines: [[173, 183]],
          passage: 'Requirements of gateways',
        },
      ],
    },
    {
      features: ['multicluster.connect'],
      reason:
        'No data plane stands among what cluster mesh asks of its clusters; routes between clusters by BGP take a pool without an overlay, another than that of the guide.',
      sources: [
        { document: 'calico-docs/federation-kubeconfig', lines: [[14, 29]], passage: 'Mesh' },
        { document: 'calico-docs/enterprise-nftables', passage: 'No exception named' },
        { document: 'calico-docs/determine-best-networking', lines: [[85, 93]], passage: 'BGP' },
        { document: 'calico-docs/nftables', lines: [[125, 132]], passage: 'Pool of the guide' },
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
        'Felix has Log and NFLOG actions for nftables too and reads NFLOG whatever the kind of tables; it passes flows on to Goldmane and can serve metrics.',
      sources: [
        {
          document: 'calico/nftables-actions',
          lines: [
            [89, 91],
            [116, 122],
          ],
          passage: 'Log and NFLOG',
        },
        {
          document: 'calico/int-dataplane',
          lines: [[1468, 1482]],
          passage: 'Reader of NFLOG',
        },
        { document: 'calico-docs/log-rules', lines: [[46, 55]] },
        { document: 'calico/goldmane-reporter', lines: [[64, 77]], passage: 'Flows of Felix' },
        { document: 'calico-docs/view-flow-logs', lines: [[97, 105]] },
        { document: 'calico-docs/monitor-component-metrics', lines: [28] },
      ],
    },
    {
      features: ['security.wireguard'],
      reason:
        'Felix registers the WireGuard manager of each family without asking for the kind of tables.',
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
      features: ['security.fips'],
      reason:
        'FIPS mode asks for Linux on x86-64 and disables features of Calico by a list, on which no data plane stands.',
      sources: [{ document: 'calico-docs/fips', lines: [[30, 62]] }],
    },
    {
      features: ['security.supply-chain', 'operations.air-gapped'],
      reason:
        'The operator installs this data plane as well, told by one field of the `Installation`, the resource that names the registry and image path.',
      sources: [
        { document: 'calico-docs/nftables', lines: [[102, 126]] },
        {
          document: 'calico-docs/alternate-registry',
          lines: [33, [72, 87]],
        },
        { document: 'calico-docs/api', lines: [1800, 1801], passage: 'registry, imagePath' },
      ],
    },
    {
      features: ['ipam.warm-pool'],
      reason: 'An IPAM plugin apart from Felix hands out the addresses, whatever the tables.',
      sources: [{ document: 'calico-docs/overview', lines: [[130, 132]], passage: 'IPAM plugin' }],
    },
    {
      features: ['services.l2-announce'],
      reason:
        'v3.32 leaves announcements to BGP; the responder of v3.33 asks for a pool without encapsulation and names nftables as a fitting mode of kube-proxy.',
      sources: [
        { document: 'calico-docs/service-loadbalancer', lines: [146], passage: 'BGP alone' },
        { document: 'calico/release-notes-v3-33-0', lines: [206], passage: 'New in v3.33.0' },
        { document: 'calico-docs/local-subnet-l2-reachability', lines: [[29, 42]] },
      ],
    },
    {
      features: [
        'aws.eks-default',
        'aws.fargate',
        'aws.auto-mode',
        'aws.eks-anywhere',
        'aws.hybrid-nodes-gateway',
      ],
      reason: 'AWS decides which CNI runs or is admitted there, whatever tables it writes.',
      sources: [
        {
          document: 'eks-user-guide-2024/create-cluster',
          lines: [[237, 241]],
          passage: 'The VPC CNI by default',
        },
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14, 58] },
        { document: 'eks-anywhere/cni', lines: [18, [287, 302]] },
        { document: 'eks-user-guide/hybrid-nodes-gateway-overview', lines: [74] },
      ],
    },
    {
      features: ['aws.node-autoscaling'],
      reason:
        'Pods take no addresses of the VPC here either, so the limit that EKS sets by instance type has to be raised by hand.',
      sources: [{ document: 'calico-docs/managed-public-cloud-eks', lines: [19, 219, [285, 289]] }],
    },
    {
      features: ['services.gateway-api', 'services.ingress', 'operations.cli'],
      reason:
        'The gateway is Envoy managed by the operator, Ingress controllers in the cluster are pods behind Services, and `calicoctl` manages resources; the cited passages name no data plane of Calico.',
      sources: [
        {
          document: 'calico-docs/about-calico-ingress-gateway',
          lines: [
            [28, 34],
            [40, 43],
          ],
        },
        {
          document: 'calico-docs/about-kubernetes-ingress',
          lines: [
            [58, 65],
            [73, 75],
          ],
        },
        { document: 'calico-docs/calicoctl-overview', lines: [[22, 50]] },
      ],
    },
  ],
  answers: {
    'networking.native-routing': {
      support: 'yes',
      value: 'With a pool without overlay; the guide wraps a part',
      reason:
        'BGP, which by default spreads the routes of pools without encapsulation, is on by default outside EKS. The pool of the guide, `VXLANCrossSubnet`, leaves packets bare inside a subnet and wraps those that cross it.',
      conditions: [
        'An IP pool with `encapsulation: None`',
        'A layer 2 network, beyond which pods are not routable, or one that learns pod routes, by BGP for example',
        'BGP enabled, as it is not by default on EKS, or `clusterRoutingMode: Felix`',
        'On AWS: one subnet for all nodes, their source/destination check off',
      ],
      default: 'Inside a subnet, by the pool of the guide',
      sources: [
        { document: 'calico-docs/nftables', lines: [[125, 132]] },
        {
          document: 'calico-docs/vxlan-ipip',
          lines: [
            [24, 38],
            [126, 130],
          ],
        },
        {
          document: 'tigera-operator/validation',
          lines: [[177, 182]],
          passage: 'Unencapsulated pools without BGP',
        },
        {
          document: 'tigera-operator/installation-types',
          lines: [[626, 631]],
          passage: 'clusterRoutingMode',
        },
        {
          document: 'tigera-operator/core-controller',
          lines: [[581, 599]],
          passage: 'BGP by provider',
        },
        { document: 'calico-docs/aws', lines: [[15, 35]], passage: 'One VPC subnet' },
        {
          document: 'calico-docs/determine-best-networking',
          lines: [113],
          passage: 'Networks without an overlay',
        },
      ],
      reviewed: '2026-11-29',
    },
    'networking.encapsulation': {
      support: 'yes',
      value: 'VXLAN between subnets in the guide; IP-in-IP as well',
      reason:
        'Encapsulation is a choice beside the data plane: Felix keeps the tunnel device of IP-in-IP, too, whatever tables it writes. v3.32.2 repairs drops of VXLAN packets where the kernel had masqueraded the source port of a tunnel flow onto the VXLAN port.',
      conditions: [
        'VXLAN: not with host-local IPAM',
        'IP-in-IP: BGP enabled or `clusterRoutingMode: Felix`, and IPv4; not on Azure, nor with Windows nodes',
        'AWS, across subnets, by a page on IP-in-IP: source/destination check off, outgoing NAT on',
        'Open between the nodes: UDP 4789 for VXLAN, protocol 4 for IP-in-IP',
        'The CNI plugin of Calico: the operator refuses an overlay over any other',
      ],
      default: 'VXLAN for what crosses a subnet, by the guide',
      because:
        'the operator refuses an overlay over another CNI, the ports of the tunnels have to be open, and AWS across subnets takes outgoing NAT and no source/destination check.',
      sources: [
        { document: 'calico-docs/nftables', lines: [[125, 132]] },
        { document: 'calico-docs/vxlan-ipip', lines: [[28, 32], 48] },
        { document: 'calico/int-dataplane', lines: [[1196, 1215]], passage: 'IP-in-IP' },
        {
          document: 'tigera-operator/validation',
          lines: [
            [170, 175],
            [184, 192],
          ],
          passage: 'IP-in-IP without BGP, VXLAN with host-local IPAM',
        },
        { document: 'calico-docs/bgp', lines: [34], passage: 'Azure and IP-in-IP' },
        {
          document: 'calico-docs/limitations',
          lines: [29],
          passage: 'No IP-in-IP with Windows nodes',
        },
        {
          document: 'tigera-operator/installation-types',
          lines: [[626, 631]],
          passage: 'clusterRoutingMode',
        },
        { document: 'calico/release-notes-v3-32-2', lines: [6], passage: 'Source port' },
        {
          document: 'calico-docs/aws',
          lines: [
            [15, 18],
            [22, 25],
          ],
          passage: 'Source/destination check and NAT',
        },
        {
          document: 'calico-docs/system-requirements',
          lines: [[86, 100]],
          passage: 'Network requirements',
        },
        {
          document: 'tigera-operator/validation',
          lines: [[194, 204]],
          passage: 'Over another CNI',
        },
      ],
      reviewed: '2026-11-29',
    },
    'networking.kube-proxy-replacement': {
      support: 'no',
      value: 'kube-proxy has to run, and in nftables mode',
      reason:
        'The guide demands a kube-proxy in nftables mode and adds Calico beside it. The replacement is a part of eBPF mode and of VPP, and Felix without any kube-proxy would write iptables here.',
      sources: [
        { document: 'calico-docs/nftables', lines: [[14, 26]] },
        { document: 'calico-docs/about-ebpf', lines: [25], passage: 'Part of eBPF mode' },
        { document: 'calico-docs/getting-started', lines: [20], passage: 'VPP' },
        {
          document: 'tigera-operator/core-controller',
          lines: [[1900, 1916]],
          passage: 'Felix set to Auto',
        },
        {
          document: 'calico/int-dataplane',
          lines: [[1501, 1520]],
          passage: 'Choice of the tables',
        },
        { document: 'calico/nftables-utils', lines: [[50, 89]] },
      ],
    },
    'networking.kube-proxy-modes': {
      support: 'partial',
      missing: 'iptables and IPVS mode',
      value: 'nftables alone; beside any other Felix writes iptables',
      reason:
        'With `linuxDataplane: Nftables` the operator sets Felix to `Auto`. Felix then looks on each node for the nftables chains of kube-proxy and restarts when they come or go, so beside another mode it writes iptables without an error.',
      conditions: [
        'Kubernetes 1.31 or later',
        'Linux 5.13 or later with `nft` 1.0.1 or later',
        'Nodes with x86-64, arm64, ppc64le or s390x',
      ],
      since: 'v3.32.0, as Felix follows kube-proxy',
      sources: [
        { document: 'calico-docs/nftables', lines: [[18, 38]] },
        {
          document: 'calico-docs/system-requirements',
          lines: [[209, 213]],
          passage: 'kube-proxy modes',
        },
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
        {
          document: 'calico-docs/release-notes-index',
          lines: [184, 223, 266],
          passage: 'Detection',
        },
      ],
    },
    'networking.windows': {
      support: 'unknown',
      searched:
        'The nftables guide, which does not mention Windows, and the pages on requirements and limitations of Calico for Windows. The latter calls eBPF unsupported; neither mentions nftables.',
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
        'The guide gives Calico a pool for the pod range and does not mention another CNI plugin.',
      sources: [{ document: 'calico-docs/nftables', passage: 'One set-up, with a pool' }],
    },
    'policy.k8s-networkpolicy': {
      support: 'yes',
      value: 'By Felix in nftables, best with v3.32.2',
      reason:
        'v3.32.1 can leave members of IP sets out after the table was recreated, fail on sets with overlapping CIDRs after a removal, and panic on a member that it cannot parse. v3.32.2 repairs all three, and so does v3.31.7.',
      conditions: [
        'v3.31.7, or v3.32.2 or later, for IP sets that are complete',
        'Pods off the host network',
      ],
      because: 'v3.31.7 has the same repairs, so v3.32.2 is not the first release with them.',
      default: 'A pod that no policy selects allows all traffic',
      sources: [
        { document: 'calico-docs/nftables', lines: [16], passage: 'Network policy' },
        {
          document: 'calico-docs/determine-best-networking',
          lines: [117],
          passage: 'Kinds of rule',
        },
        {
          document: 'calico/int-dataplane',
          lines: [[609, 615], 882],
          passage: 'Policy and IP sets',
        },
        { document: 'calico/release-notes-v3-32-2', lines: [[17, 19]], passage: 'nftables fixes' },
        {
          document: 'calico-docs/version-3-31-release-notes-index',
          lines: [418, [425, 427]],
          passage: 'The same in v3.31.7',
        },
        { document: 'calico-docs/kubernetes-default-deny', lines: [[26, 30]] },
        { document: 'calico/conversion', lines: [[134, 142]], passage: 'Pods on the host network' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.protocols-ports': {
      support: 'partial',
      missing: 'ICMP types together with a code, by the code of v3.32.1',
      value: 'Protocols, numbers, ports and ICMP types; no ICMP codes',
      reason:
        'Names and numbers of protocols, ports, ranges and ICMP types become matches of nftables. A type with a code becomes `icmp type 8 code 0`, while the manual and the tests of nftables have `icmp code` for the second part. So `nft` may refuse it. That is an inference, as no report was found. What `nft` refuses Felix tries again ten times, and then it panics.',
      conditions: ['ICMP and ICMPv6 by type alone, without a code'],
      sources: [
        { document: 'calico-docs/rule', lines: [[8, 11]] },
        {
          document: 'calico/nftables-match',
          lines: [
            [318, 356],
            [445, 535],
          ],
        },
        { document: 'nftables/payload-expression', lines: [147, 270], passage: 'ICMP' },
        { document: 'nftables/icmp-test', lines: [76] },
        { document: 'calico/nftables-table', lines: [[892, 939]], passage: 'Retries' },
      ],
    },
    'policy.network-sets': {
      support: 'yes',
      value: 'Works; no overlapping CIDRs in v3.32.1',
      reason:
        'Sets become IP sets in the table of nftables. One with overlapping CIDRs could go wrong once a member was removed, and a recreated table could lack members; v3.31.7 and v3.32.2 repair both. A crash over a selector that takes in a set and pods inside its CIDRs is repaired in v3.31.6 and in v3.32.1 itself.',
      conditions: [
        'v3.31.7, or v3.32.2 or later, for sets that are complete; before, no CIDRs that overlap',
        'Global sets in a namespaced policy: `namespaceSelector: global()`',
        'Rules that name a Service: no further match of that peer save ports of an ingress source',
      ],
      because: 'v3.31.7 has the repair for overlapping CIDRs as well.',
      sources: [
        { document: 'calico-docs/networkset', lines: [[11, 14]] },
        { document: 'calico-docs/entityrule', lines: [19, 23], passage: 'global() and services' },
        { document: 'calico/release-notes-v3-32-2', lines: [17, 19], passage: 'IP sets' },
        {
          document: 'calico/int-dataplane',
          lines: [[609, 615]],
          passage: 'IP sets in the table',
        },
        {
          document: 'calico-docs/release-notes-index',
          lines: [276, 294],
          passage: 'Crash repaired in v3.32.1',
        },
        {
          document: 'calico-docs/version-3-31-release-notes-index',
          lines: [380, 392, 418, 425, 427],
          passage: 'The same in v3.31.6 and v3.31.7',
        },
      ],
    },
    'policy.default-deny': {
      support: 'partial',
      missing: 'closed pods while programming fails, in v3.32.1',
      value: 'Fails closed, but not where programming fails',
      reason:
        'Unknown pod interfaces are dropped as in iptables. In v3.32.1, however, a failure to program nftables can leave the chains of Calico missing, and traffic passes unfiltered until Felix recovers or restarts. v3.33.0 closes the gap.',
      conditions: [
        'v3.33.0 or later to close the gap',
        '`linuxPolicySetupTimeoutSeconds` to hold back the start of pods',
        'Pods off the host network; those on it under host endpoints',
      ],
      because:
        'the notes of v3.33.0 name the repair, and those of v3.32.3 and v3.32.4 were not to be had.',
      default: 'Allow until a policy selects the pod; no start delay',
      sources: [
        { document: 'calico/release-notes-v3-33-0', lines: [59], passage: 'Missing chains' },
        { document: 'calico/nftables-table', lines: [[905, 918]], passage: 'Table deleted' },
        { document: 'calico/dispatch', lines: [[50, 57]], passage: 'Drop for unknown interfaces' },
        { document: 'tigera-operator/validation', lines: [[277, 290]], passage: 'Start delay' },
        { document: 'calico-docs/configure-cni-plugins', lines: [[251, 263]] },
        {
          document: 'tigera-operator/installation-types',
          lines: [[679, 690]],
          passage: 'No delay by default',
        },
        { document: 'calico-docs/kubernetes-default-deny', lines: [[26, 30]] },
        { document: 'calico/conversion', lines: [[134, 142]], passage: 'Pods on the host network' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.imds-pod-identity': {
      support: 'partial',
      missing: 'a recipe for EKS in the pages read',
      value: 'Rules by address; no pods of the VPC CNI to escape them',
      reason:
        'Two kinds of pod can escape Calico policy over the VPC CNI, which this mode does without. What a pod sends to an address of its node, as to `169.254.170.23` of the Pod Identity agent, meets the egress policy of the pod first. The setting of the operator then lets it in.',
      because:
        'one page keeps EKS Pod Identity off Outposts, while a later one admits it except in local clusters on EBS; EKS Anywhere and clusters of your own on EC2 have none.',
      conditions: podIdentityRules,
      sources: [
        { document: 'calico-docs/external-ips-policy', lines: [[19, 21]] },
        { document: 'calico-docs/entityrule', lines: [15], passage: 'nets' },
        {
          document: 'eks-user-guide/pod-identities',
          lines: [95, [127, 140]],
          passage: 'The agent, and where it runs',
        },
        {
          document: 'calico-docs/managed-public-cloud-eks',
          lines: [34, [156, 160]],
        },
        { document: 'calico-docs/managed-public-cloud-eks', passage: 'No recipe for metadata' },
        { document: 'eks-user-guide/security-groups-for-pods', lines: [47] },
        { document: 'tigera-operator/node', lines: [1470], passage: 'From pod to node' },
        { document: 'calico/docs-config-params', lines: [[733, 741]] },
        { document: 'eks-user-guide/eks-outposts', lines: [[188, 191]], passage: 'Pod Identity' },
        { document: 'calico/conversion', lines: [[134, 142]], passage: 'Pods on the host network' },
        { document: 'eks-user-guide/private-clusters', lines: [95], passage: 'IRSA calls STS' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.troubleshooting': {
      support: 'partial',
      missing: 'flow logs beyond tech preview, and a list of the rules of a pod',
      value: 'Flow logs and Log rules; the ruleset as a whole',
      reason:
        'The list of rules with their hits is a tool of eBPF mode. Here flow logs carry the verdict and the policies, and a `Log` rule writes matching packets to the kernel log before later actions. In v3.30.6, v3.31.4, v3.32.0 and later `logPrefix` can add tier and policy, of which nftables shows up to 127 characters. `calicoctl cluster diags` runs `nft list ruleset` on up to five nodes by default and packs what it prints into an archive.',
      conditions: [
        'Flow logs: installation by operator or Helm; after an upgrade from 3.29 or older, switched on by hand',
        '`Log` rules: for a time only, as they load the cluster; an `Allow` rule right after, as the end of the tier may deny',
        '`Log` rules: no containerised cluster such as kind',
        'Other nodes than those that diags takes by itself: `--focus-nodes` or `--max-logs`',
        'Whisker: a port-forward, as by default it exposes no endpoint',
      ],
      sources: [
        {
          document: 'calico-docs/view-flow-logs',
          lines: [[11, 15], [50, 52], 62, 73, 95, [97, 105]],
        },
        { document: 'calico-docs/log-rules', lines: [30, 35, [46, 55], 109] },
        { document: 'calico/docs-config-params', lines: [[446, 455]], passage: 'LogPrefix' },
        {
          document: 'calico-docs/release-notes-index',
          lines: [233, [266, 270]],
          passage: 'Specifiers in v3.32.0',
        },
        {
          document: 'calico/policy-rules-v3-30-6',
          lines: [[725, 776]],
          passage: 'Specifiers in v3.30.6',
        },
        {
          document: 'calico/policy-rules-v3-31-4',
          lines: [[725, 776]],
          passage: 'Specifiers in v3.31.4',
        },
        { document: 'calico-docs/troubleshoot-ebpf', lines: [[247, 258], 290] },
        {
          document: 'calico/calicoctl-cluster-diags',
          lines: [
            [279, 293],
            [735, 739],
          ],
        },
        { document: 'calico-docs/diags', lines: [[35, 48]] },
      ],
      reviewed: '2026-11-29',
    },
    'policy.security-groups': {
      support: 'no',
      value: 'Groups bind to interfaces of AWS, and pods have none',
      because: 'the groups of a node filter what its pods send and receive as well.',
      reason:
        'A group acts as a firewall for an instance and is specified with its network interfaces. The pods of this mode take addresses from a Calico pool, outside the range that AWS uses for instances.',
      sources: [
        { document: 'eks-best-practices/sgpp', lines: [18, 29] },
        { document: 'calico-docs/nftables', lines: [[125, 132]] },
        { document: 'calico-docs/aws', lines: [[15, 18]], passage: 'Addresses outside the range' },
      ],
    },
    'aws.summary': {
      support: 'partial',
      missing:
        'a guide for nftables on EKS, AWS support, Fargate, Auto Mode, VPC addresses, calls from the control plane to pods',
      value: 'Both halves exist on EKS; the guides read do not join them',
      because: 'of all guides only those of Calico and AWS that are cited were read.',
      reason:
        'The EKS guide of Calico installs its CNI in VXLAN, and AWS documents nftables mode for the kube-proxy add-on, with the advice to consult the documentation of the CNI first. The EKS guide does not mention nftables, and the nftables guide does not mention EKS.',
      conditions: [
        'kube-proxy add-on in nftables mode: Kubernetes 1.33 or later, 1.36 advised by AWS',
        'Webhook servers on the host network',
        'Outgoing NAT on the pool for what leaves AWS',
      ],
      sources: [
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[126, 142]] },
        { document: 'calico-docs/managed-public-cloud-eks', passage: 'No word on nftables' },
        { document: 'calico-docs/nftables', passage: 'No word on EKS' },
        {
          document: 'eks-best-practices-nftables/nftables',
          lines: [[29, 50], 87],
        },
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14, 58] },
        { document: 'calico-docs/determine-best-networking', lines: [189], passage: 'AWS' },
        { document: 'calico-docs/aws', lines: [[63, 68]], passage: 'Outgoing NAT' },
      ],
      reviewed: '2026-11-29',
    },
    'aws.hybrid-nodes': {
      support: 'unknown',
      searched:
        'The nftables guide of Calico and an older page of AWS on CNIs for hybrid nodes, which lists VXLAN for Calico and names no data plane.',
      sources: [
        { document: 'calico-docs/nftables' },
        { document: 'eks-user-guide/hybrid-nodes-cni', lines: [[50, 64]] },
        { document: 'eks-user-guide/hybrid-nodes-cni', passage: 'No data plane named' },
      ],
    },
    'aws.security-groups-for-pods': {
      support: 'no',
      value: 'None: pods have no branch interface',
      reason:
        'Branch interfaces, which carry such groups, come once `ENABLE_POD_ENI` is set for the VPC CNI. The EKS guide of Calico has its DaemonSet `aws-node` deleted.',
      sources: [
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[156, 160]] },
        { document: 'eks-best-practices/sgpp', lines: [[27, 29]], passage: 'Branch interfaces' },
      ],
    },
    'aws.vpc-flow-logs': {
      support: 'partial',
      missing: 'pods behind VXLAN or NAT, and those of the node itself in a plain log',
      value: 'Bare packets only, in the two `pkt-` fields',
      reason:
        'With the pool of the guide, VXLAN between subnets and NAT on the way out leave the address of the node. A packet that stays bare in its subnet bears pod addresses, which are none of the interface. The logs then put the primary IPv4 address of the interface into `srcaddr` as it leaves and into `dstaddr` as it arrives, and the original into the `pkt-` fields.',
      conditions: [
        'A flow log created with `pkt-srcaddr` and `pkt-dstaddr`',
        'Inferred: the page of AWS speaks of foreign addresses, not of Calico',
        'Queries to the Amazon DNS server and to instance metadata, among others, are not logged',
      ],
      sources: [
        { document: 'calico-docs/nftables', lines: [[125, 132]], passage: 'Pool and NAT' },
        { document: 'calico-docs/determine-best-networking', lines: [47, [54, 60], 68] },
        { document: 'calico-docs/workloads-outside-cluster', lines: [19] },
        { document: 'web/docs-aws-amazon-com-vpc-latest-userguide-flow-logs-limitat' },
      ],
      reviewed: '2026-11-29',
    },
    'aws.nlb-alb-ip-targets': {
      support: 'no',
      value: 'Instance targets; pods are not routable from outside',
      because: 'the page on overlays says that pod addresses are not routable outside the cluster.',
      reason:
        'The load balancer controller asks for native VPC networking where it registers pods at an NLB, and for addresses on an ENI at an ALB. For an ALB it takes instances, that is NodePorts, by default. Pods of a cross-subnet overlay, as in the guide, are not routable outside the cluster.',
      sources: [
        { document: 'aws-load-balancer-controller/nlb', lines: [[26, 27]] },
        { document: 'aws-load-balancer-controller/how-it-works', lines: [[44, 48]] },
        { document: 'calico-docs/nftables', lines: [[125, 132]], passage: 'Pool of Calico' },
        { document: 'calico-docs/determine-best-networking', lines: [60], passage: 'Overlays' },
      ],
    },
    'aws.outposts-local-zones': {
      support: 'unknown',
      searched:
        'The nftables guide, the AWS reference and the EKS guide of Calico, without a word on Outposts or Local Zones.',
      sources: [
        { document: 'calico-docs/nftables' },
        { document: 'calico-docs/aws' },
        { document: 'calico-docs/managed-public-cloud-eks' },
      ],
    },
    'ipam.prefix-delegation': {
      support: 'na',
      value: 'No ENI addresses to delegate prefixes for',
      reason:
        'Pods of this mode take addresses from a Calico pool, outside the range that AWS uses for instances.',
      sources: [
        { document: 'calico-docs/nftables', lines: [[125, 132]] },
        { document: 'calico-docs/aws', lines: [[15, 18]], passage: 'Addresses outside the range' },
      ],
    },
    'ipam.ip-pools': {
      support: 'yes',
      value: 'Many pools, whose ranges must not overlap',
      because:
        'no page compares overlaps here with the other modes, and the guide to moving pools wants them inside the cluster CIDR.',
      reason:
        'A pool can select nodes and, from v3.31, namespaces; one that an annotation or the CNI configuration names serves whatever it selects. By default a pool that overlaps another is refused; under native v3 CRDs it is created but disabled. v3.33.0 fixes a calico-node that restarts again and again on nftables where pools overlap.',
      conditions: [
        'Calico IPAM',
        'Pools whose CIDRs do not overlap',
        'For each pod a pool that selects its node and namespace, or one that is named',
        'Annotations name whole pools that exist already',
        'Pools inside the cluster CIDR of Kubernetes, as the guide to moving pools asks',
      ],
      default: 'One pool, with blocks of /26 (IPv4) or /122 (IPv6)',
      sources: [
        { document: 'calico-docs/get-started-ip-addresses', lines: [25, [37, 41], 57] },
        { document: 'calico-docs/ippool', lines: [44, [50, 52], [81, 85]] },
        {
          document: 'calico-docs/configure-cni-plugins',
          lines: [
            [122, 123],
            [418, 447],
            [453, 456],
          ],
          passage: 'Pools in the CNI configuration and in annotations',
        },
        { document: 'calico-docs/assign-ip-addresses-topology', lines: [[22, 28]] },
        { document: 'calico/ippool-types', lines: [[124, 126]], passage: 'namespaceSelector' },
        {
          document: 'calico-docs/version-3-31-release-notes-index',
          lines: [101],
          passage: 'namespaceSelector',
        },
        {
          document: 'calico/ipam',
          lines: [
            [308, 349],
            [398, 400],
          ],
          passage: 'Named pools and selectors',
        },
        { document: 'calico/release-notes-v3-33-0', lines: [14, 23], passage: 'Overlapping pools' },
        { document: 'tigera-operator/defaults', lines: [[186, 202]], passage: 'Block sizes' },
        {
          document: 'calico-docs/migrate-pools',
          lines: [23, [49, 55]],
          passage: 'Within the cluster CIDR',
        },
      ],
    },
    'ipam.static-ip': {
      support: 'yes',
      value: 'Pod annotation; no floating IPs by the operator',
      because: 'the page on floating IPs leaves out clusters that the operator manages.',
      reason:
        'The operator sets up this data plane, and floating IPs are not supported on clusters that it manages. KubeVirt machines in bridge mode keep their address by default; the guide asks for BGP without an overlay, hence another pool than that of the nftables guide.',
      conditions: chosenAddress,
      sources: [
        { document: 'calico-docs/use-specific-ip', lines: [[27, 45]] },
        { document: 'calico-docs/add-floating-ip', lines: [42], passage: 'Operator' },
        { document: 'calico-docs/nftables', lines: [[102, 132]], passage: 'Operator and pool' },
        { document: 'calico-docs/ipamconfig', lines: [38], passage: 'KubeVirt' },
        {
          document: 'calico-docs/kubevirt-networking',
          lines: [
            [28, 33],
            [50, 52],
            [76, 79],
          ],
        },
      ],
    },
    'performance.kernel-bypass': {
      support: 'partial',
      missing:
        'TCX, peer redirect, DPDK, netkit, flowtables, IPv6 XDP; no word of BIG TCP, BBR, SR-IOV',
      because: 'the XDP state of Felix holds IPv4 alone.',
      value: 'XDP for untracked IPv4 policy; flowtables from v3.33',
      reason:
        'The code starts XDP acceleration, for untracked deny rules on host endpoints and IPv4 alone, where eBPF mode is off, whatever the kind of tables. The reference files it under iptables. TCX is a setting of eBPF mode, DPDK a driver of VPP, and the reference names no BIG TCP, BBR or SR-IOV. v3.33.0 adds netkit devices, on Linux 6.7 or later, and flowtable offload in nftables, for established connections.',
      default: 'XDP on where supported; flowtable offload off',
      sources: [
        { document: 'calico/int-dataplane', lines: [[789, 806]], passage: 'XDP' },
        {
          document: 'calico/xdp-state',
          lines: [
            [74, 76],
            [101, 104],
          ],
          passage: 'IPv4 alone',
        },
        {
          document: 'calico-docs/defend-dos-attack',
          lines: [
            [19, 32],
            [46, 48],
          ],
        },
        {
          document: 'calico/docs-config-params',
          lines: [1613, [1615, 1619], [2280, 2292], 2420, [2437, 2445]],
          passage: 'TCX and peer redirect of eBPF mode; XDP',
        },
        { document: 'calico/docs-config-params', passage: 'Without BIG TCP, BBR and SR-IOV' },
        { document: 'calico-docs/getting-started', lines: [[49, 53]], passage: 'VPP with DPDK' },
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
      reason:
        'IPsec comes with the VPP data plane over IP-in-IP pools; the reference of the Felix settings has WireGuard, but no IPsec.',
      sources: [
        { document: 'calico-docs/ipsec', lines: [[17, 20]] },
        {
          document: 'calico-docs/encrypt-cluster-pod-traffic',
          lines: [[24, 27]],
          passage: 'WireGuard',
        },
        { document: 'calico/docs-config-params', passage: 'WireGuard, no IPsec' },
      ],
    },
    'security.mtls': {
      support: 'partial',
      missing: 'general availability, HTTP rules of Calico beside it, nftables in the guide',
      value: 'Istio ambient mode as tech preview',
      because:
        'the bundled Istio is Linux software, and the fix of the crashes is tied to a newer nftables, on which the guide is silent.',
      reason:
        'The limits of ambient mode name no data plane; connect-time load balancing, which is among them, is a setting of eBPF mode. v3.32.1 ended crashes of `nft` in the Istio CNI image on hosts with a newer nftables.',
      conditions: [
        'Installation by the operator, workloads on Linux nodes',
        'Hosts with a newer nftables than the image: v3.32.1 or later',
        'No waypoint proxy, or policies that admit port 15008',
        'Pods or namespaces labelled for the mesh',
      ],
      default: 'off',
      since: 'v3.32.0 as tech preview',
      sources: [
        { document: 'tigera-operator/istio', lines: [[309, 311]], passage: 'Linux' },
        { document: 'calico-docs/deploy-istio-ambient', lines: [[7, 40]] },
        { document: 'calico-docs/deploy-istio-ambient', passage: 'No word on nftables' },
        { document: 'calico-docs/app-layer-policy', lines: [[454, 463]], passage: 'eBPF' },
        {
          document: 'calico-docs/release-notes-index',
          lines: [[34, 38], 91, 97, 276, 290],
          passage: 'Ambient mode; nft crashes',
        },
        {
          document: 'calico/docs-config-params',
          lines: [[1646, 1651]],
          passage: 'Connect-time load balancing',
        },
      ],
      reviewed: '2026-11-29',
    },
    'services.dsr': {
      support: 'no',
      value: 'Not with kube-proxy; in eBPF mode or VPP',
      because: 'the page on VPP says that its Services use direct server return by default.',
      reason:
        'The setting `bpfExternalServiceMode` belongs to the eBPF data plane, and the table that compares it with the standard one calls direct return unsupported there. VPP allows it by default, save for NodePorts.',
      sources: [
        { document: 'calico-docs/enabling-ebpf', lines: [[401, 413]] },
        { document: 'calico-docs/about-ebpf', lines: [33, 40] },
        { document: 'calico-docs/specifics', lines: [13, 15], passage: 'VPP' },
      ],
    },
    'services.maglev': {
      support: 'no',
      value: 'Not by kube-proxy; in eBPF mode with DSR, or VPP',
      because: 'the page on VPP says that it balances Services with the Maglev algorithm.',
      reason:
        'The guide to Maglev requires the eBPF data plane, and VPP has an implementation of its own. kube-proxy in nftables mode picks backends at random.',
      sources: [
        { document: 'calico-docs/add-maglev-load-balancing', lines: [[27, 31]] },
        { document: 'calico-docs/specifics', lines: [13], passage: 'VPP' },
        {
          document: 'eks-best-practices-nftables/nftables',
          lines: [18],
          passage: 'Random choice of backend',
        },
      ],
    },
    'services.source-ip': {
      support: 'external',
      provider: 'kube-proxy',
      value: 'From outside, kube-proxy keeps it under `Local`',
      because:
        'the cited pages say so of connections from outside the cluster, and not every load balancer supports `Local`.',
      reason:
        'For what comes from outside, kube-proxy puts the address of the node in place of the client unless the Service says `externalTrafficPolicy: Local`. Calico adds that with BGP the nodes that hold a backend then announce the address; the load may be uneven. Traffic policies and session affinity are those of kube-proxy.',
      conditions: [
        '`externalTrafficPolicy: Local` on a Service of type LoadBalancer or NodePort, and load balancers that support it',
      ],
      sources: [
        {
          document: 'calico-docs/about-kubernetes-services',
          lines: [
            [60, 77],
            [108, 124],
          ],
        },
        { document: 'calico-docs/advertise-service-ips', lines: [[27, 32], 50] },
        { document: 'kubernetes/virtual-ips', passage: 'Session affinity and traffic policies' },
      ],
      reviewed: '2026-11-29',
    },
    'services.node-local-dns': {
      support: 'partial',
      missing: 'a word on nftables mode in the documentation of the cache',
      value: 'Documented by Calico; the cache names no nftables mode',
      reason:
        'The page of Calico asks for no mode of kube-proxy. That of the cache has steps for iptables and for IPVS. An issue of April 2025 asks for nftables, as the cache writes iptables rules, and was open when read.',
      conditions: [
        'Linux nodes: the page does not speak of Windows',
        'Policy on `kube-dns`: addresses of hosts and, with encapsulation, of tunnels admitted',
        'Egress policy of pods: port 53 by address to the cluster IP of DNS and to the address of the cache, as no selector finds it',
        'Not on OpenShift',
      ],
      because:
        'the page is silent on Windows, and no pod selector of an egress rule finds a cache on the host network.',
      sources: [
        { document: 'calico-docs/node-local-dns-cache', passage: 'Silent on Windows' },
        {
          document: 'calico-docs/node-local-dns-cache',
          lines: [[13, 51]],
        },
        { document: 'calico-docs/node-local-dns-cache', passage: 'No mode of kube-proxy' },
        {
          document: 'web/kubernetes-io-docs-tasks-administer-cluster-nodelocaldns',
          passage: 'iptables and IPVS mode',
        },
        { document: 'web/github-com-kubernetes-dns-issues-682' },
        {
          document: 'web/github-com-gardener-gardener-issues-2745',
          passage: 'Egress rules by address',
        },
      ],
    },
    'services.topology-aware': {
      support: 'external',
      provider: 'kube-proxy',
      conditions: ['hints on the endpoints of the Service'],
      value: 'kube-proxy decides, in its nftables mode',
      reason:
        'The code by which Felix heeds zones belongs to its eBPF proxy; in this mode Services are the work of kube-proxy.',
      because:
        'kube-proxy follows zones by the hints on the endpoints of the Service, as the guide of AWS has it.',
      sources: [
        {
          document: 'eks-best-practices/cost-opt-networking',
          lines: [[30, 38]],
          passage: 'Zone hints',
        },
        { document: 'calico/topology', lines: [[36, 60]], passage: 'Part of the eBPF proxy' },
        { document: 'calico-docs/nftables', lines: [[14, 26]] },
      ],
    },
    'services.service-mesh': {
      support: 'partial',
      missing: 'general availability; HTTP rules beside ambient mode; nftables in the guides',
      value: 'Ambient Istio as tech preview; Dikastes for sidecars',
      reason:
        'Neither guide has a data plane among its requirements, and the warning about load balancing concerns eBPF. Before v3.32.1 `nft` could crash in the Istio CNI image where the host used a newer nftables.',
      conditions: [
        'Linux nodes, for both',
        'Ambient mode: installed by the operator; v3.32.1 or later on hosts with a newer nftables',
        'On EKS: webhooks in pods, such as the injector of Istio, on the host network',
        'Waypoint proxy: policies that admit port 15008',
        'Dikastes: Calico as CNI, Istio 1.22 or later with native sidecars, Kubernetes 1.29 or later; by a legacy method, Istio 1.15 or 1.10',
        'Dikastes: `MutatingAdmissionWebhook` enabled, `policySyncPathPrefix` set in Felix, and the pods of the CSI driver running',
        'Dikastes: no named ports before v3.33.0; under egress policies, a rule that lets Envoy reach the control plane of Istio',
      ],
      because:
        'both are for Linux nodes, Dikastes asks for an admission controller and fails on named ports before v3.33.0, and on EKS the control plane reaches no webhook in a pod.',
      default: 'off',
      since: 'v3.32.0 for the bundled Istio, as tech preview',
      sources: [
        { document: 'tigera-operator/istio', lines: [[309, 311]], passage: 'Linux' },
        { document: 'calico-docs/limitations', lines: [14], passage: 'Windows' },
        { document: 'calico-docs/about-istio-ambient', lines: [[5, 15]] },
        { document: 'calico-docs/deploy-istio-ambient', lines: [[16, 40]] },
        { document: 'calico-docs/deploy-istio-ambient', passage: 'No word on nftables' },
        {
          document: 'calico-docs/app-layer-policy',
          lines: [11, [21, 40], [48, 57], [96, 113], [422, 428], [444, 446], [454, 463]],
        },
        {
          document: 'calico-docs/managed-public-cloud-eks',
          lines: [[137, 142]],
          passage: 'Webhooks on EKS',
        },
        { document: 'calico-docs/app-layer-policy', passage: 'No word on nftables' },
        { document: 'calico/release-notes-v3-33-0', lines: [26], passage: 'Named ports' },
        {
          document: 'calico-docs/release-notes-index',
          lines: [91, 97, 276, 290],
          passage: 'Ambient mode; nft crashes',
        },
      ],
    },
    'multicluster.vm-bare-metal': {
      support: 'partial',
      missing: 'OpenStack, and networking for outside hosts, both of which take etcd',
      value: 'Policy for hosts; KubeVirt, migrating without overlay',
      reason:
        'The operator works with the Kubernetes datastore, which gives hosts outside policy alone. Live migration wants BGP without an overlay, hence another pool than that of the guide. On a host without kube-proxy Felix under `Auto` finds no chains of it and writes iptables.',
      conditions: [
        'Hosts that run Linux',
        'Live migration: BGP, a pool without encapsulation, bridge binding and its annotation, no WireGuard',
        'Live migration: Typha restarted if Calico came before KubeVirt',
        'Live migration: NAT off on the pool; under host policy TCP 49152 and 49153 open between the nodes',
        'Live migration: v3.32.2 or later, against lost IPv6 traffic and a deadlock of Felix',
        'Live migration: persistence of their addresses left on, as preset',
      ],
      because:
        'the page on KubeVirt asks for NAT off, two open ports and, where it came later, a restart of Typha, and v3.32.2 repairs faults.',
      sources: [
        { document: 'calico-docs/about', lines: [[25, 30], 36] },
        { document: 'tigera-operator/node', lines: [1466], passage: 'Datastore' },
        { document: 'calico-docs/openstack-overview', lines: [[7, 17]] },
        {
          document: 'calico-docs/kubevirt-networking',
          lines: [[26, 46], [48, 52], 74, [86, 90], [118, 122], [155, 159], [189, 194]],
        },
        {
          document: 'calico/release-notes-v3-32-2',
          lines: [11, 36],
          passage: 'Live migration',
        },
        { document: 'calico-docs/nftables', lines: [[125, 132]], passage: 'Pool of the guide' },
        { document: 'calico/nftables-utils', lines: [[50, 89]] },
        { document: 'calico/int-dataplane', lines: [[1501, 1520]], passage: 'Auto' },
      ],
      reviewed: '2026-11-29',
    },
  },
  sources: [
    { document: 'calico-docs/nftables', lines: [[14, 172]] },
    { document: 'calico/custom-resources', lines: [[27, 39]], passage: 'Goldmane and Whisker' },
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
        [9, 11],
        [43, 50],
        [80, 85],
        [95, 106],
        [207, 213],
      ],
    },
    { document: 'calico-docs/release-notes-index', lines: [[91, 100]], passage: 'Maturity' },
    { document: 'calico/nftables-table', lines: [[293, 310]], passage: 'Family of the table' },
    { document: 'calico/release-notes-v3-33-0', lines: [42, 43], passage: 'nftables fixes' },
    {
      document: 'calico-docs/enterprise-nftables',
      lines: [
        [6, 31],
        [96, 105],
      ],
    },
    { document: 'calico-docs/mtu', lines: [28, [60, 62]] },
    { document: 'calico-docs/onpremises', lines: [[84, 90]], passage: 'Check of the installation' },
    { document: 'calico-docs/calico-product-editions', lines: [23, 30, 37], passage: 'Support' },
  ],
  reviewed: '2026-11-28',
} as const satisfies Mode<'calico'>;
