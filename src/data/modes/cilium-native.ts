import type { Mode } from '../mode.ts';
import { withoutKubeProxy } from './conditions.ts';

export const ciliumNative = {
  name: 'Cilium native routing',
  short: 'Native routing',
  summary:
    'Pod packets cross the network bare, under pod addresses from the cluster pool or from Kubernetes, on a network that knows the pod ranges; eBPF serves Services and masquerades.',
  cnis: ['cilium'],
  areas: {
    networking: 'cilium',
    policy: 'cilium',
    aws: 'cilium',
    ipam: 'cilium',
    performance: 'cilium',
    security: 'cilium',
    observability: 'cilium',
    services: 'cilium',
    multicluster: 'cilium',
    operations: 'cilium',
  },
  settings: [
    { name: 'routingMode', value: 'native', where: 'Helm value' },
    { name: 'ipv4NativeRoutingCIDR', value: 'range of all pods', where: 'Helm value' },
    {
      name: 'autoDirectNodeRoutes',
      value: 'true',
      where: 'Helm value, for nodes on one layer-2 segment',
    },
    { name: 'ipam.mode', value: 'cluster-pool or kubernetes', where: 'Helm value' },
    { name: 'kubeProxyReplacement', value: 'true', where: 'Helm value' },
    { name: 'bpf.masquerade', value: 'true', where: 'Helm value' },
  ],
  setup: [
    {
      step: 'Create the control plane without kube-proxy; with kubeadm, leave its phase out.',
      code: 'kubeadm init --skip-phases=addon/kube-proxy',
      language: 'bash',
    },
    {
      step: 'Install the chart for nodes that share a layer-2 segment; the agents then set the routes between them.',
      code: 'API_SERVER_IP=<your_api_server_ip>\n# kubeadm uses 6443 by default\nAPI_SERVER_PORT=<your_api_server_port>\nhelm repo add cilium https://helm.cilium.io/\nhelm install cilium cilium/cilium --version 1.20.0 \\\n  --namespace kube-system \\\n  --set routingMode=native \\\n  --set autoDirectNodeRoutes=true \\\n  --set ipv4NativeRoutingCIDR=10.244.0.0/16 \\\n  --set ipam.operator.clusterPoolIPv4PodCIDRList=10.244.0.0/16 \\\n  --set kubeProxyReplacement=true \\\n  --set k8sServiceHost=${API_SERVER_IP} \\\n  --set k8sServicePort=${API_SERVER_PORT} \\\n  --set bpf.masquerade=true',
      language: 'bash',
    },
    {
      step: 'For nodes on several segments behind routers, leave `autoDirectNodeRoutes` off and announce the pod ranges to the routers. Each node needs its default route to one of them, as the speaker writes no routes into the node.',
      code: 'helm upgrade cilium cilium/cilium --version 1.20.0 \\\n  --namespace kube-system \\\n  --reuse-values \\\n  --set autoDirectNodeRoutes=false \\\n  --set bgpControlPlane.enabled=true\nkubectl -n kube-system rollout restart ds/cilium',
      language: 'bash',
    },
    {
      step: 'Apply the objects of BGP, with the numbers and the address of your router.',
      code: 'apiVersion: cilium.io/v2\nkind: CiliumBGPClusterConfig\nmetadata:\n  name: cilium-bgp\nspec:\n  bgpInstances:\n    - name: "instance-65000"\n      localASN: 65000\n      peers:\n        - name: "peer-65000-tor1"\n          peerASN: 65000\n          peerAddress: 10.0.0.1\n          peerConfigRef:\n            name: "cilium-peer"\n---\napiVersion: cilium.io/v2\nkind: CiliumBGPPeerConfig\nmetadata:\n  name: cilium-peer\nspec:\n  families:\n    - afi: ipv4\n      safi: unicast\n      advertisements:\n        matchLabels:\n          advertise: "bgp"\n---\napiVersion: cilium.io/v2\nkind: CiliumBGPAdvertisement\nmetadata:\n  name: bgp-advertisements\n  labels:\n    advertise: bgp\nspec:\n  advertisements:\n    - advertisementType: "PodCIDR"',
      language: 'yaml',
    },
    {
      step: 'Check the agents, the sessions with the routers, and that packets pass between nodes.',
      code: 'cilium status --wait\ncilium bgp peers\ncilium connectivity test',
      language: 'bash',
    },
  ],
  requirements: [
    'Linux kernel 5.10 or newer, or an equivalent such as 4.18 of RHEL 8.10',
    'a network that forwards packets with pod addresses',
    'nodes on one layer-2 segment, routers that know every pod range, or a daemon that distributes the routes',
    '`kube-controller-manager` with `--allocate-node-cidrs`, where addresses come from Kubernetes',
    'no kube-proxy, and an address of the API server that does not depend on it',
    'the right `--node-ip` of the kubelet on nodes with several interfaces',
    'for a VPC, a look at ENI mode first: it is the native routing that the guide names for AWS',
  ],
  supportedBy:
    'The Cilium community, or a vendor such as Isovalent. On EKS Anywhere AWS supports native routing in its own build, with an Enterprise Subscription.',
  same: [
    {
      features: [
        'networking.windows',
        'networking.multi-interface',
        'networking.rdma-sriov',
        'aws.eks-default',
        'aws.fargate',
        'aws.auto-mode',
        'ipam.static-ip',
        'security.fips',
        'security.supply-chain',
        'security.runtime-detection',
        'operations.cli',
      ],
      reason:
        'The project, a vendor or AWS has the say in these; routing between nodes has none in the passages cited.',
      sources: [
        { document: 'cilium/system-requirements', lines: [[16, 23]] },
        {
          document: 'web/isovalent-com-blog-post-isovalent-enterprise-for-cilium-1-14',
          passage: 'Multi-network in Enterprise 1.14',
        },
        { document: 'cilium-chart/readme-md', passage: 'All values; none for RDMA or SR-IOV' },
        { document: 'cilium/pod-annotations', lines: [[1, 135]], passage: 'All pod annotations' },
        { document: 'cilium/crdlist', lines: [[1, 22]] },
        {
          document: 'eks-user-guide-2024/create-cluster',
          lines: [[237, 241]],
          passage: 'bootstrapSelfManagedAddons',
        },
        {
          document: 'eks-user-guide/alternate-cni-plugins',
          lines: [14, 58],
          passage: 'Fargate and Auto Mode',
        },
        {
          document: 'cilium/build-images-releases',
          lines: [[15, 48]],
          passage: 'Images of a release',
        },
        { document: 'cilium/verify-image-signatures', lines: [[20, 54]] },
        { document: 'cilium/threat-model', lines: [[187, 191]], passage: 'Runtime detection' },
        {
          document: 'cilium/component-overview',
          lines: [
            [34, 48],
            [84, 86],
          ],
          passage: 'Command-line tools',
        },
      ],
    },
    {
      features: [
        'policy.summary',
        'policy.k8s-networkpolicy',
        'policy.admin-network-policy',
        'policy.cluster-wide',
        'policy.deny-and-order',
        'policy.fqdn',
        'policy.l7',
        'policy.service-account',
        'policy.network-sets',
        'policy.staged-audit',
        'policy.default-deny',
        'policy.delegation',
      ],
      reason:
        'That a tunnel carries the identity of the sender is an optimisation, by the guide, which saves the receiving node a look-up.',
      sources: [
        {
          document: 'cilium/routing',
          lines: [[63, 67]],
          passage: 'Identity in the tunnel as an optimisation',
        },
      ],
    },
    {
      features: ['policy.imds-pod-identity'],
      reason:
        'The guide to rules by address and by entity names no routing mode. eBPF host routing, under which one of the issues named had the agent out of reach, is on here.',
      sources: [
        {
          document: 'cilium/layer3',
        },
        { document: 'cilium/masquerading', lines: [[85, 86]], passage: 'Host routing' },
        { document: 'web/github-com-cilium-cilium-issues-35989' },
      ],
    },
    {
      features: [
        'policy.troubleshooting',
        'observability.flow-logs',
        'observability.ui',
        'observability.metrics',
        'observability.l7-visibility',
        'observability.policy-verdicts',
        'observability.service-map',
        'observability.export',
        'observability.packet-capture',
      ],
      reason:
        'The pages on Hubble, its exporter and its UI, on metrics and on visibility name no routing mode, and `cilium-dbg` asks the agent of its node.',
      sources: [
        { document: 'cilium/hubble' },
        { document: 'cilium/hubble-index' },
        { document: 'cilium/export' },
        { document: 'cilium/hubble-ui' },
        { document: 'cilium/metrics' },
        { document: 'cilium/visibility' },
        { document: 'cilium/component-overview', lines: [[34, 39]], passage: 'Debug client' },
      ],
    },
    {
      features: ['networking.native-routing', 'networking.bandwidth'],
      reason:
        'By default the chart tunnels, with the replacement and eBPF masquerading off; this mode routes and turns both on, which brings eBPF host routing. All three values are in the profile that the tuning guide recommends. The Bandwidth Manager stays off until you turn it on.',
      sources: [
        { document: 'cilium/routing', lines: [[97, 160]], passage: 'Native routing' },
        {
          document: 'cilium-chart/readme-md',
          lines: [125, 162, 830, 1011],
          passage: 'Defaults of the chart',
        },
        {
          document: 'cilium/kubeproxy-free',
          lines: [[148, 149]],
          passage: 'Routing modes',
        },
        {
          document: 'cilium/tuning',
          lines: [
            [34, 64],
            [642, 655],
          ],
          passage: 'Recommended profile and requirements',
        },
        {
          document: 'cilium/kpr-initializer',
          lines: [[46, 60]],
          passage: 'What eBPF host routing requires',
        },
      ],
    },
    {
      features: [
        'services.maglev',
        'services.gateway-api',
        'services.ingress',
        'services.l2-announce',
        'services.topology-aware',
        'services.source-ip',
        'services.node-local-dns',
        'multicluster.services',
      ],
      reason:
        'What they ask of the replacement is there, since it is on. Direct server return, one way to keep the client address, works with native routing.',
      sources: [
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [317, 334],
            [493, 515],
            [590, 642],
            [682, 684],
            [737, 738],
            [1760, 1768],
          ],
          passage: 'Client address, direct return, Maglev, traffic distribution',
        },
        { document: 'cilium/installation', lines: [[4, 8]] },
        { document: 'cilium/ingress', lines: [[51, 55]], passage: 'Prerequisites' },
        { document: 'cilium/l2-announcements', lines: [[69, 73]], passage: 'Prerequisites' },
        { document: 'cilium/local-redirect-policy', lines: [[81, 94]], passage: 'DNS cache' },
        { document: 'cilium/global-services', lines: [[226, 236]], passage: 'Limitations' },
      ],
    },
    {
      features: ['security.mtls'],
      reason: 'Of the two set-ups in which the project tests ztunnel, the second has no tunnel.',
      sources: [
        { document: 'cilium/conformance-ztunnel-e2e', lines: [[100, 110]] },
        { document: 'cilium/encryption-ztunnel', lines: [[173, 201]], passage: 'Limitations' },
      ],
    },
    {
      features: ['ipam.lb-ipam', 'multicluster.policy'],
      reason:
        'LB IPAM assigns addresses to Services and leaves announcing them to others; policy across clusters is decoupled from addressing, by the page on it.',
      sources: [
        { document: 'cilium/lb-ipam', lines: [[13, 26]] },
        { document: 'cilium/clustermesh-policy', lines: [[16, 75]] },
      ],
    },
  ],
  answers: {
    'networking.encapsulation': {
      support: 'no',
      value: 'None between pods; single features bring a tunnel',
      because: 'the egress gateway carries packets of pods in a tunnel in this mode as well.',
      reason:
        'The kernel of the node routes what is not for a local pod. The egress gateway has the agent add a tunnel, and direct return by Geneve or IP-in-IP wraps the packets of load balancing. WireGuard, where it is on, has tunnels of its own between nodes.',
      sources: [
        { document: 'cilium/routing', lines: [[97, 112]], passage: 'Native routing' },
        { document: 'cilium/egressgateway-cell', lines: [[20, 25]] },
        { document: 'cilium/egress-gateway-program', lines: [[647, 659]] },
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [682, 699],
            [720, 726],
          ],
          passage: 'Geneve and IP-in-IP for direct return',
        },
        {
          document: 'cilium/encryption-wireguard',
          lines: [[22, 28]],
          passage: 'Tunnels between nodes',
        },
      ],
    },
    'networking.bgp': {
      support: 'yes',
      value: 'Announces pod ranges; writes no routes into the node',
      reason:
        'Routers learn the range of each node. The speaker writes no routes into the nodes, so by the manual it is not the way to connect them. That takes a default route to a router that knows all ranges, direct routes on one layer-2 network, or another daemon.',
      conditions: [
        '`bgpControlPlane.enabled=true`, and a restart of the agents',
        '`PodCIDR` as the type for cluster-pool and kubernetes IPAM',
        'inbound sessions need `localPort`; port 179 also needs `CAP_NET_BIND_SERVICE`',
      ],
      default: 'off',
      because: 'the manual says that the speaker writes no routes, not that it learns none.',
      sources: [
        {
          document: 'cilium/bgp-control-plane',
          lines: [
            [12, 16],
            [30, 39],
          ],
          passage: 'What it is, and the switch',
        },
        { document: 'cilium-chart/readme-md', lines: [127], passage: 'bgpControlPlane.enabled' },
        {
          document: 'cilium/bgp-control-plane-configuration',
          lines: [
            [41, 52],
            [547, 574],
          ],
          passage: 'Listening and pod ranges',
        },
        { document: 'cilium/routing', lines: [[125, 141]], passage: 'Who knows the routes' },
      ],
      reviewed: '2026-11-29',
    },
    'networking.snat': {
      support: 'yes',
      value: 'By eBPF, for what lies outside the named range',
      reason:
        'The mode leaves the work to eBPF. By default destinations within `ipv4NativeRoutingCIDR` and other nodes see the pod itself; what else leaves takes the address of the node.',
      conditions: [
        '`ipv4NativeRoutingCIDR`, `ipMasqAgent.enabled` or, with a cluster pool of one CIDR for each family, `nativeRoutingCIDRFromClusterPool`; without one the chart refuses',
        'an output device that runs the eBPF program; the detected ones do unless `devices` is set',
        'eBPF handles TCP, UDP and of ICMP only echo and the message that asks for smaller packets',
        'eBPF masquerading of IPv6 is a beta; IPv6 takes `ipv6NativeRoutingCIDR` or one of the same two ways around it',
        'to masquerade to internal addresses of other nodes, `enable-remote-node-masquerade`, which weakens the host firewall',
      ],
      default: 'on, for each family that is enabled',
      because: 'the range from the cluster pool takes exactly one CIDR of each enabled family.',
      sources: [
        {
          document: 'cilium/masquerading',
          lines: [
            [12, 16],
            [27, 32],
            [50, 66],
            [76, 140],
          ],
        },
        { document: 'cilium/configmap-template', lines: [[561, 574]], passage: 'Native ranges' },
        { document: 'cilium-chart/readme-md', lines: [162, 379, 381, 800, 802, 863] },
      ],
      reviewed: '2026-11-29',
    },
    'networking.kube-proxy-replacement': {
      support: 'yes',
      value: 'On: eBPF serves Services in the place of kube-proxy',
      reason:
        'This mode turns on what the chart leaves off; by the guide it works in direct routing as in tunnels. eBPF then serves ClusterIP, NodePort, LoadBalancer, external IPs and hostPort. The agent stops where the kernel lacks what that takes. SCTP Services work in a few basic cases only, and the guide lists further limits.',
      conditions: withoutKubeProxy,
      default: 'off in the chart, on in this mode',
      because:
        'in this mode the replacement is on, and its agents need an address of the API server in any case.',
      sources: [
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [48, 56],
            [87, 109],
            [126, 129],
            [141, 149],
            [1086, 1103],
            [2093, 2142],
          ],
          passage: 'Set-up, kinds of Services, limitations',
        },
        { document: 'cilium-chart/readme-md', lines: [830], passage: 'kubeProxyReplacement' },
      ],
      reviewed: '2026-11-29',
    },
    'networking.kube-proxy-modes': {
      support: 'na',
      value: 'No kube-proxy left to run beside',
      reason:
        'The set-up makes the control plane without kube-proxy, and the replacement serves the Services. In a cluster that has it, you remove it.',
      sources: [
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [27, 38],
            [58, 63],
            [126, 129],
          ],
        },
      ],
    },
    'networking.ipv6': {
      support: 'yes',
      value: 'IPv6-only pods, with a native range for IPv6',
      reason:
        'As long as IPv6 is masqueraded, it needs a native range or one of the ways around it. Here eBPF masquerades IPv6, and that part is beta.',
      conditions: [
        '`ipv6.enabled=true`, and `ipv4.enabled=false` for IPv6 alone',
        '`ipv6NativeRoutingCIDR`, the ip-masq-agent or `enableIPv6Masquerade=false`; with a cluster pool of exactly one CIDR for each family also `nativeRoutingCIDRFromClusterPool`',
        'for layer 7 rules on masqueraded IPv6, a kernel with the fix of 2025, such as 6.1.133 or 6.12.22',
      ],
      default: 'IPv4 on, IPv6 off',
      because:
        'the range from the cluster pool takes one CIDR of each enabled family, and layer 7 rules on masqueraded IPv6 take a kernel with a fix.',
      sources: [
        {
          document: 'cilium/tests-smoke-ipv6',
          lines: [[155, 167]],
          passage: 'IPv6 alone with native routing, in CI',
        },
        { document: 'cilium/configmap-template', lines: [[561, 574]], passage: 'Native ranges' },
        {
          document: 'cilium/masquerading',
          lines: [
            [27, 32],
            [76, 80],
          ],
        },
        {
          document: 'cilium-chart/readme-md',
          lines: [381, [800, 803], 863],
          passage: 'IP families and ranges',
        },
        {
          document: 'cilium/layer7',
          lines: [[66, 67]],
          passage: 'Kernels for layer 7 rules on IPv6',
        },
      ],
    },
    'networking.dual-stack': {
      support: 'yes',
      value: 'Both families, each routed by the network',
      reason:
        'The network or the nodes have to know the pods of both families, and each family that is masqueraded needs its native range or one of the ways around it. Addresses of both come from the cluster pool, or from the two ranges that Kubernetes gives a node. What eBPF masquerades of IPv6 is beta.',
      conditions: [
        '`ipv4.enabled` and `ipv6.enabled` true',
        '`ipv4NativeRoutingCIDR` and `ipv6NativeRoutingCIDR`, or the ways around them',
        'a dual-stack Kubernetes cluster, which EKS does not offer',
      ],
      default: 'IPv4 only',
      sources: [
        { document: 'cilium/configmap-template', lines: [[561, 574]], passage: 'Native ranges' },
        {
          document: 'cilium/routing',
          lines: [[107, 141]],
          passage: 'What the network has to know',
        },
        { document: 'cilium/masquerading', lines: [[76, 80]], passage: 'IPv6 in eBPF' },
        { document: 'cilium-chart/readme-md', lines: [800, 802], passage: 'Families as preset' },
        {
          document: 'cilium/ipam-kubernetes',
          lines: [
            [21, 36],
            [65, 79],
          ],
        },
        { document: 'cilium/cluster-pool', lines: [[31, 39]] },
        {
          document: 'eks-user-guide/cni-ipv6',
          lines: [[18, 20]],
          passage: 'No dual-stack pods or Services',
        },
      ],
    },
    'networking.multicast': {
      support: 'no',
      value: 'VXLAN mode is required, and it is off here',
      reason: 'The guide to the feature, a beta, calls VXLAN mode a requirement.',
      because: 'the guide asks for VXLAN mode and does not say that it was built for nothing else.',
      sources: [
        {
          document: 'cilium/multicast',
          lines: [
            [10, 13],
            [28, 31],
          ],
          passage: 'Beta, and prerequisites',
        },
      ],
    },
    'networking.chaining': {
      support: 'na',
      value: 'Cilium makes the interfaces itself',
      reason:
        'Chaining leaves interfaces and addresses to another plugin; here both are of Cilium. Portmap, which has a guide too, is not needed, as the replacement serves hostPort.',
      sources: [
        { document: 'cilium/cni-chaining', lines: [[13, 30]] },
        { document: 'cilium/kubeproxy-free', lines: [[126, 129]], passage: 'hostPort' },
      ],
    },
    'policy.host': {
      support: 'yes',
      value: 'Works, on the backends of Services',
      reason:
        'Host policies are enforced on the addresses of Services where the replacement is off or leaves out the device; here it is on. When first enforced, they may drop replies for some seconds (issue 25448). The host firewall also drops link-layer protocols that the host does not know, such as LLC. The issue in Cluster Mesh is one of tunnels.',
      conditions: [
        '`hostFirewall.enabled=true`',
        'not together with IPsec encryption, nor on WireGuard interfaces',
        'for DNS rules of hosts, a beta, among others `l7Proxy=true`, as preset, an agent that is up, its new image on the node before an upgrade and, with per-endpoint routes, DNS servers outside the cluster',
      ],
      default: 'off',
      because:
        'chains and portmap beside kube-proxy do not occur in this mode, the issue in Cluster Mesh asks for a tunnel, and DNS rules of hosts need the layer 7 proxy.',
      sources: [
        {
          document: 'cilium/host',
          lines: [
            [12, 66],
            [77, 83],
            [168, 200],
          ],
        },
        { document: 'cilium/layer3', lines: [[503, 506]], passage: 'DNS rules need the proxy' },
        { document: 'cilium-chart/readme-md', lines: [569], passage: 'hostFirewall' },
      ],
    },
    'policy.security-groups': {
      support: 'no',
      value: 'No groups as peers with the operator that the chart runs',
      because:
        'the all-in-one operator is built with the provider as well, not the one for AWS alone.',
      reason:
        'The provider that resolves `toGroups` and `fromGroups` is built into the AWS and the all-in-one operator. In this mode the chart runs the generic one, unless `operator.image.override` names another, which needs rights to EC2; the one for AWS comes with `eni.enabled`.',
      sources: [
        { document: 'cilium/egress-rule', lines: [[82, 94]] },
        { document: 'cilium/ingress-rule', lines: [[76, 89]] },
        { document: 'cilium/register-aws', lines: [[4, 20]] },
        { document: 'cilium/operator-makefile', lines: [[20, 22]] },
        { document: 'cilium/aws', lines: [[27, 52]], passage: 'Rights to EC2' },
        {
          document: 'cilium/operator-image-template',
          lines: [
            [1, 11],
            [28, 37],
          ],
        },
      ],
    },
    'policy.protocols-ports': {
      support: 'partial',
      missing:
        'SCTP with eBPF masquerading, rewritten ports, multihoming or the egress gateway; SCTP policies for Service IPs',
      value: 'TCP, UDP, ICMP types, ranges, names; SCTP within limits',
      reason:
        'The page on SCTP, a beta, does not support eBPF masquerading for it, which is on here, nor NodePorts with the replacement. It lists SCTP between pods as supported, with policies, and to Services whose ports need no rewriting, but no policies from a pod to a virtual address.',
      because:
        'the page on SCTP lists traffic between pods and its policies as supported; it excludes eBPF masquerading, rewritten ports and policies towards virtual addresses, not SCTP as a whole.',
      conditions: [
        '`sctp.enabled=true` for SCTP',
        '`--enable-extended-ip-protocols` for protocols without ports',
        'DNS rules without port ranges',
      ],
      default: 'SCTP and the protocols without ports off',
      sources: [
        { document: 'cilium/sctp', lines: [[9, 44]] },
        { document: 'cilium-chart/readme-md', lines: [1015], passage: 'sctp.enabled' },
        {
          document: 'cilium/layer4',
          lines: [
            [15, 37],
            [60, 69],
            [98, 109],
          ],
        },
        { document: 'cilium/policy-l4', lines: [[56, 73]] },
        { document: 'cilium/host', lines: [[95, 107]], passage: 'Protocols without ports' },
      ],
    },
    'aws.summary': {
      support: 'partial',
      missing:
        'EC2 nodes, where ENI mode has this part, AWS support on hybrid nodes, any use on Fargate and Auto Mode',
      value: 'Off the cloud: on the support list of EKS Anywhere',
      reason:
        'For AWS the guide to routing points to ENI mode. Of the places off the cloud, AWS supports native routing on EKS Anywhere; on hybrid nodes its list has VXLAN.',
      conditions: ['for support by AWS on EKS Anywhere, an Enterprise Subscription'],
      because:
        'support by AWS on EKS Anywhere takes a subscription, and nodes of Fargate and Auto Mode take no other CNI.',
      sources: [
        {
          document: 'cilium/routing',
          lines: [
            [128, 133],
            [167, 176],
          ],
          passage: 'Cloud networks and ENI mode',
        },
        {
          document: 'eks-anywhere/networking-and-security',
          lines: [
            [33, 40],
            [53, 55],
          ],
        },
        {
          document: 'eks-user-guide/alternate-cni-plugins',
          lines: [14, 58],
          passage: 'Fargate and Auto Mode',
        },
        {
          document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni',
          passage: 'Supported capabilities',
        },
      ],
    },
    'aws.eks-anywhere': {
      support: 'partial',
      missing: 'a word on clusters without kube-proxy, as this mode wants them',
      value: 'Routing supported by AWS; no word on kube-proxy',
      reason:
        'In the cluster spec you give `routingMode: native` and the native range under `helmValues`, which replaces all values that EKS Anywhere would set, its images and `ipam.mode: kubernetes` among them. The older `routingMode: direct`, deprecated, also switches direct node routes on. How to make a cluster without kube-proxy the pages cited do not say.',
      conditions: [
        'for support by AWS, an Enterprise Subscription',
        'Cilium chosen with the cluster, as by default: EKS Anywhere does not switch plugins later',
        'nodes on one segment, or a network that knows the pod ranges',
        'the replacement and eBPF masquerading through `helmValues` too; the list of AWS names neither',
        'vSphere, bare metal, Nutanix or Snow',
      ],
      default: 'tunnel over Geneve',
      since: 'EKS Anywhere v0.24 for the AWS build',
      because:
        'this mode wants clusters without kube-proxy, of which the pages of EKS Anywhere do not speak, and EKS Anywhere does not switch plugins on a cluster that exists.',
      sources: [
        {
          document: 'eks-anywhere/cni',
          lines: [
            [13, 19],
            [60, 61],
            [65, 105],
            [226, 251],
          ],
        },
        {
          document: 'eks-anywhere/templater',
          lines: [
            [245, 281],
            [318, 329],
          ],
        },
        { document: 'eks-anywhere/networking-and-security', lines: [12, [33, 51]] },
        { document: 'cilium/routing', lines: [[114, 141]], passage: 'Demands on the network' },
      ],
      reviewed: '2026-11-29',
    },
    'aws.hybrid-nodes': {
      support: 'partial',
      missing: 'AWS support, whose list names VXLAN as the networking mode',
      value: 'Outside what AWS supports there, which is VXLAN',
      reason:
        'AWS supports VXLAN with the cluster pool there. For what lies outside, it points to commercial support or your own expertise.',
      conditions: [
        'clusters of the IPv4 family, with RFC 1918 ranges for nodes and pods on premises',
        'a network that routes the pod ranges, or direct node routes on one segment',
        'webhooks on cloud nodes, unless the network on premises routes the pods and their ranges are set as remote pod networks',
      ],
      because:
        'hybrid nodes take IPv4 clusters and RFC 1918 ranges, and direct node routes alone leave webhooks there without a route to their pods.',
      sources: [
        {
          document: 'eks-user-guide-2024/hybrid-nodes',
          lines: [58],
          passage: 'Address family, ranges on premises',
        },
        {
          document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni',
          passage: 'Supported capabilities',
        },
        {
          document: 'eks-user-guide/hybrid-nodes-cni',
          lines: [25, [50, 55], 71],
          passage: 'Supported capabilities, and webhooks',
        },
        { document: 'cilium/routing', lines: [[120, 141]], passage: 'Who knows the routes' },
        {
          document: 'eks-user-guide/hybrid-nodes-cni',
          lines: [71],
          passage: 'Remote pod networks for webhooks',
        },
      ],
      reviewed: '2026-11-29',
    },
    'aws.hybrid-nodes-gateway': {
      support: 'no',
      value: 'The gateway takes VXLAN and the build of AWS',
      reason:
        'On hybrid nodes the gateway asks for the EKS version of Cilium with VTEP, supports no other plugin, and builds a VXLAN tunnel to each node. Upstream, VTEP is a beta for traffic over the tunnel of Cilium, which is off here.',
      sources: [
        { document: 'eks-user-guide/hybrid-nodes-gateway-overview', lines: [34, 74] },
        { document: 'eks-user-guide/hybrid-nodes-gateway-cni', lines: [13, [61, 63]] },
        { document: 'cilium-chart/readme-md', lines: [1079], passage: 'vtep.enabled' },
        { document: 'cilium/routing', lines: [[97, 103]], passage: 'Native routing' },
      ],
    },
    'aws.node-autoscaling': {
      support: 'yes',
      value: 'Taint as elsewhere; ENIs do not limit pods',
      reason:
        'The startup taint works as elsewhere. Addresses come from the range of a node, by default a /24 (IPv4) or a /120 (IPv6) of the cluster pool. So the formula of ENIs by which Karpenter counts pods on images with the EKS limit does not fit.',
      conditions: [
        'for the taint, which is recommended: `node.cilium.io/agent-not-ready` on new nodes, with Karpenter under `startupTaints`',
        'with `NoExecute`, nothing that sets the taint anew, as pods would be evicted',
        '`spec.kubelet.maxPods` with Karpenter on such images',
        'for a Cluster Autoscaler whose flags you cannot set, `agent-not-ready-taint-key` set to a key that begins with `ignore-taint.cluster-autoscaler.kubernetes.io/`, and nodes with that taint',
      ],
      because:
        'a key on the nodes alone does not do: the option of Cilium has to be set to the same one.',
      sources: [
        { document: 'cilium/taints', lines: [[30, 73]] },
        {
          document: 'karpenter/nodepools',
          lines: [
            [195, 198],
            [552, 571],
          ],
        },
        {
          document: 'karpenter/instance-types',
          lines: [
            [641, 660],
            [732, 742],
          ],
          passage: 'Pods of a node',
        },
        { document: 'karpenter/nodeclasses', lines: [339], passage: 'maxPods' },
        { document: 'cilium/cluster-pool', lines: [[13, 19]] },
        { document: 'cilium-chart/readme-md', lines: [785, 793, 795], passage: 'Range of a node' },
      ],
    },
    'aws.eni-mode': {
      support: 'no',
      value: 'Another mode: addresses here are not of the VPC',
      reason:
        'ENI mode routes natively too, but it is an IPAM mode of its own. This set-up takes addresses from the cluster pool or from Kubernetes.',
      sources: [
        { document: 'cilium/ipam-index', lines: [[18, 37]], passage: 'Table of IPAM modes' },
        { document: 'cilium/routing', lines: [[167, 176]], passage: 'ENI mode' },
      ],
    },
    'aws.security-groups-for-pods': {
      support: 'no',
      value: 'No ENI, and so no group, for a pod',
      reason:
        'Groups are attached to ENIs. These pods take addresses from a range that the operator or Kubernetes gives to their node; addresses of ENIs are for pods of ENI mode.',
      conditions: ['a conclusion from the addressing'],
      sources: [
        {
          document: 'cilium/routing',
          lines: [
            [97, 112],
            [167, 181],
          ],
          passage: 'Pod ranges, and ENI mode',
        },
        { document: 'cilium/cluster-pool', lines: [[13, 19]], passage: 'Range of a node' },
        { document: 'cilium/ipam-kubernetes', lines: [[13, 23]] },
        { document: 'cilium/eni', lines: [[80, 83]], passage: 'Groups of ENIs' },
      ],
    },
    'aws.vpc-flow-logs': {
      support: 'na',
      value: 'Set up for a network of yours; ENI mode is for the VPC',
      reason:
        'The set-up takes a network that you route yourself, or nodes that know the pod ranges; for AWS the guide to routing points to ENI mode. What the logs of a VPC that carries such pods would show was not looked into.',
      because: 'the guide points to ENI mode for AWS but does not rule such pods in a VPC out.',
      sources: [
        {
          document: 'cilium/routing',
          lines: [
            [120, 141],
            [167, 176],
          ],
          passage: 'Network models and ENI mode',
        },
      ],
    },
    'aws.nlb-alb-ip-targets': {
      support: 'partial',
      missing: 'pods on EC2 nodes; AWS support for the routing mode on hybrid nodes',
      value: 'On hybrid nodes, if the local network routes the pods',
      reason:
        'An ALB or NLB reaches pods on hybrid nodes if the network on premises routes their ranges; `autoDirectNodeRoutes`, by which nodes route among themselves, does not make it do so. For `ip` targets on EC2 nodes the guide to NLB wants native VPC networking. On hybrid nodes AWS supports VXLAN as the networking mode of Cilium.',
      conditions: [
        'no NLB for the Services of the Ingress and Gateway API of Cilium',
        'AWS Load Balancer Controller, for NLBs v2.2.0 or newer, with target type `ip`, as `instance` is its default',
        'hybrid nodes, and pod ranges that the network on premises routes',
        'a control plane that reaches the webhooks of the load balancer controller directly',
        'NLBs for a Service of type LoadBalancer: the Service handed to the controller, as by `loadBalancerClass`',
      ],
      because:
        'the page on hybrid nodes rules out NLBs for the Ingress and Gateway API of Cilium, and `autoDirectNodeRoutes` makes routes between nodes alone.',
      sources: [
        {
          document: 'eks-user-guide/hybrid-nodes-load-balancing',
          lines: [22, [29, 30]],
          passage: 'NLB with `ip` targets',
        },
        {
          document: 'eks-user-guide/hybrid-nodes-ingress',
          lines: [22, 699],
          passage: 'ALB with `ip` targets; no NLB for Ingress and Gateway API',
        },
        { document: 'cilium/routing', lines: [[120, 141]], passage: 'Who knows the routes' },
        {
          document: 'aws-load-balancer-controller/nlb',
          lines: [18, [26, 27], [31, 33], 41, 49],
          passage: 'Prerequisites and default of an NLB',
        },
        {
          document: 'aws-load-balancer-controller/how-it-works',
          lines: [[44, 48]],
          passage: 'Instance mode and IP mode',
        },
        {
          document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni',
          passage: 'Supported capabilities',
        },
      ],
      reviewed: '2026-11-29',
    },
    'aws.outposts-local-zones': {
      support: 'unknown',
      searched:
        'The pages of Cilium on routing and on its BGP resources; neither names Outposts or Local Zones. Hybrid nodes are not supported there, by the user guide of 2024.',
      sources: [
        {
          document: 'eks-user-guide-2024/hybrid-nodes',
          lines: [31],
          passage: 'No hybrid nodes on Outposts or in Local Zones',
        },
        { document: 'cilium/routing' },
        { document: 'cilium/bgp-control-plane-configuration' },
      ],
    },
    'ipam.prefix-delegation': {
      support: 'na',
      value: 'No ENIs that could take prefixes',
      reason: 'A node has a range of its own here; prefixes, /28 or /80, are a matter of ENI mode.',
      sources: [
        { document: 'cilium/cluster-pool', lines: [[13, 19]] },
        { document: 'cilium/eni', lines: [[57, 63]], passage: 'Prefixes of ENIs' },
      ],
    },
    'ipam.ip-pools': {
      support: 'yes',
      value: 'With multi-pool IPAM, by BGP or direct node routes',
      reason:
        'Cluster pool and Kubernetes give a node one range of a family. Multi-pool goes with native routing as well: BGP announces its pools by label, or direct node routes cover them on a layer-2 network.',
      conditions: [
        '`ipam.mode=multi-pool` chosen with the cluster; from a cluster pool there is a migration, with no way back',
        'with BGP, `CiliumPodIPPool` as the type of the advertisement; the migration interrupts routes for a time',
        'while a family is masqueraded, one native range over all pools, or `ip-masq-agent`',
        'pools whose ranges and selectors do not overlap, which stay while in use and keep their mask size',
      ],
      default: 'off; cluster-pool',
      because:
        'direct node routes carry the pools too, overlaps are excluded, and the migration has no way back and interrupts routes by BGP.',
      sources: [
        { document: 'cilium/ipam-index', lines: [[18, 37]], passage: 'Table of IPAM modes' },
        { document: 'cilium/ipam-multi-pool', lines: [[22, 29]], passage: 'Values' },
        {
          document: 'cilium/multi-pool',
          lines: [
            [21, 46],
            [85, 91],
            [366, 369],
            [403, 412],
          ],
        },
        {
          document: 'cilium/cluster-pool-to-multi-pool',
          lines: [
            [12, 18],
            [32, 33],
            [72, 89],
          ],
          passage: 'Migration',
        },
        { document: 'cilium/configmap-template', lines: [[561, 574]], passage: 'Native ranges' },
        {
          document: 'cilium/bgp-control-plane-configuration',
          lines: [[581, 611]],
          passage: 'Multi-pool',
        },
      ],
      reviewed: '2026-11-29',
    },
    'ipam.warm-pool': {
      support: 'na',
      value: 'The range of a node is its reserve',
      reason:
        'The agent waits at its start until its node has a pod range, from the operator or from Kubernetes; the node then allocates from that range itself. Multi-pool IPAM would by default hold 8 addresses of each family from its pool `default` ready.',
      sources: [
        { document: 'cilium/cluster-pool', lines: [[13, 33]] },
        { document: 'cilium/ipam-kubernetes', lines: [[13, 23]] },
        { document: 'cilium/multi-pool', lines: [[335, 346]], passage: 'Addresses held ready' },
      ],
    },
    'performance.kernel-bypass': {
      support: 'yes',
      value: 'Host routing on; XDP, netkit (beta), BIG TCP, BBR to add',
      reason:
        'Replacement and eBPF masquerading switch host routing on, if the kernel supports it, and the rest builds on the same settings. Running pods get none of netkit, BIG TCP and BBR: netkit is for new or drained nodes, the other two for restarted pods.',
      conditions: [
        'for host routing, no Istio and nothing that needs netfilter hooks of the host',
        'for host routing beside IPsec, a kernel with the fix that the guide links',
        'kernel 6.8 and no `bpf.tproxy` for netkit, 5.18 and the Bandwidth Manager for BBR',
        'for BIG TCP, kernel 5.19 (IPv6) or 6.3 (IPv4), no encryption and, by the guide, an mlx4, mlx5 or ice card',
        'for BIG TCP, no direct return by IP-in-IP, and with Geneve or the egress gateway a kernel that has it for tunnels',
        'for XDP, drivers that support it natively; on ENA 2.2.8 or newer, with an MTU of 3498 and half of the channels at most',
      ],
      default: 'host routing and tcx on, the others off',
      because:
        'this mode turns host routing on, so that not all of these paths are off by default, and they come with conditions.',
      sources: [
        {
          document: 'cilium/tuning',
          lines: [
            [107, 109],
            [129, 146],
            [184, 219],
            [249, 266],
            [314, 331],
            [685, 701],
            [734, 738],
          ],
          passage: 'Requirements of the fast paths',
        },
        {
          document: 'cilium-chart/readme-md',
          lines: [123, 143, 147, 378, 380, 843],
          passage: 'Defaults',
        },
        { document: 'cilium/kpr-initializer', lines: [[46, 60]], passage: 'Host routing' },
        {
          document: 'cilium/bigtcp',
          lines: [[259, 283]],
          passage: 'Checks on tunnels and IPsec',
        },
        { document: 'cilium/tunnel', lines: [[196, 200]], passage: 'Tunnels for single features' },
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [1152, 1160],
            [1176, 1267],
          ],
          passage: 'XDP, and on AWS',
        },
      ],
    },
    'security.wireguard': {
      support: 'yes',
      value: 'Between nodes, wrapped once; forwarding with conditions',
      reason:
        'Traffic between pods on different nodes and their calls to Services are encrypted. Outside traffic that a node passes on is so only with direct return by Geneve or with node encryption. The latter is a beta, which main (the coming 1.21) deprecates for removal in 1.22. Packets may be dropped when endpoints or nodes change (issue 33159).',
      conditions: [
        'UDP 51871 between nodes',
        'WireGuard in the kernel of the nodes, with Linux 5.6 or newer or by the module for older ones',
        'for outside traffic passed on, no XDP, and direct return by Geneve or, with SNAT, node encryption',
        'for replies of the egress gateway, no XDP',
        'in a Cluster Mesh, WireGuard in every cluster, and its port open between them',
        'host policies do not work on its interfaces',
      ],
      default: 'off; `encryption.type` is preset to `ipsec`',
      because:
        'outside traffic passed on can be encrypted too, XDP leaves replies of the egress gateway clear, and a Cluster Mesh takes WireGuard throughout.',
      sources: [
        {
          document: 'cilium/encryption-wireguard',
          lines: [
            [34, 43],
            [48, 53],
            [203, 222],
            [285, 335],
            [359, 365],
          ],
          passage: 'Which traffic is encrypted',
        },
        { document: 'cilium/upgrade-next', lines: [[45, 47]], passage: 'Node encryption' },
        { document: 'cilium-chart/readme-md', lines: [388, 401], passage: 'encryption.enabled' },
        { document: 'cilium/host', lines: [[174, 187]], passage: 'WireGuard and host policies' },
      ],
      reviewed: '2026-11-29',
    },
    'security.ipsec': {
      support: 'yes',
      value: 'ESP between nodes, without a tunnel inside',
      reason:
        'Encapsulation before the encryption is for tunnel mode. With the host routing that this mode brings on a kernel that supports it, the tuning guide asks for a fix in the kernel. Choose keys per tunnel (a `+` in the key entry): global ones count as insecure and are deprecated since 1.16. One CPU core decrypts all that a tunnel between two nodes carries.',
      conditions: [
        'a Secret with the key, in the namespace of Cilium',
        'ESP admitted between nodes',
        'a kernel with the fix for host routing and IPsec',
        'host policies and Bandwidth Manager off',
        'up to 65,535 nodes in the cluster or the mesh',
        '`ipv4NativeRoutingCIDR` set to fit',
        'beside the layer 7 proxy, a DNS proxy in transparent mode',
        'keys not rotated during upgrades or downgrades and, in a mesh, rotated in every cluster',
      ],
      default: 'off; `encryption.type` is preset to `ipsec`',
      because:
        'the guide keeps the key in a Secret in the namespace of Cilium, and has keys rotated outside upgrades and in every cluster of a mesh.',
      sources: [
        {
          document: 'cilium/encryption-ipsec',
          lines: [
            [13, 28],
            [57, 69],
            [90, 96],
            [139, 153],
            [448, 455],
          ],
          passage: 'Scope, key and limitations',
        },
        { document: 'cilium/system-requirements', lines: [[371, 373]], passage: 'ESP' },
        { document: 'cilium/tuning', lines: [[181, 200]], passage: 'IPsec and host routing' },
        { document: 'cilium/bandwidth', lines: [[233, 236]], passage: 'IPsec' },
        { document: 'cilium-chart/readme-md', lines: [388, 401], passage: 'encryption.enabled' },
        { document: 'cilium/encryption-ipsec', lines: [[216, 255]], passage: 'Key rotation' },
      ],
      reviewed: '2026-11-29',
    },
    'security.egress-gateway': {
      support: 'yes',
      value: 'Works, by a tunnel between node and gateway',
      reason:
        'Replacement and eBPF masquerading are on. The feature asks the agent for a tunnel device even in this mode, so its port has to be open. Traffic is dropped where no gateway node matches or an egress IP is missing, and a new pod may first leave with another address. A policy with an IPv4 `egressIP` and CIDRs of both families loses IPv4 traffic on an interface without IPv6 (issue 48660).',
      conditions: [
        '`egressGateway.enabled=true`',
        'UDP 8472 between nodes and gateways, unless `tunnelProtocol` or `tunnelPort` is changed',
        '`enableIPv4Masquerade` not turned off, and an IPv4 underlay',
        'for IPv6 policies, `enableIPv6Masquerade` not turned off either',
        'identities as CRDs, no CiliumEndpointSlice, no Cluster Mesh: a gateway is in the cluster of its pods',
        'interfaces and addresses of the gateway nodes provisioned by you, with Cilium on those devices',
        'in a policy not both `interface` and `egressIP`, or it is ignored',
      ],
      default: 'off',
      because:
        'IPv6 policies take IPv6 masquerading, Cilium has to run on the devices of the gateways, and the guide excludes Cluster Mesh.',
      sources: [
        {
          document: 'cilium/egress-gateway',
          lines: [
            [45, 96],
            [241, 244],
            [289, 300],
          ],
          passage: 'Requirements and values',
        },
        { document: 'cilium/egressgateway-cell', lines: [[20, 25]] },
        { document: 'cilium/egress-gateway-program', lines: [[647, 659]] },
        { document: 'cilium/egressgateway-manager', lines: [[189, 209]] },
        { document: 'cilium/routing', lines: [[34, 41]], passage: 'Ports of the tunnels' },
        {
          document: 'cilium-chart/readme-md',
          lines: [375, 1072, 1073],
          passage: 'egressGateway.enabled, and port and protocol of tunnels made ad hoc',
        },
        { document: 'web/github-com-cilium-cilium-issues-48660' },
      ],
      reviewed: '2026-11-29',
    },
    'services.dsr': {
      support: 'yes',
      value: 'By IP option, Geneve or IP-in-IP; hybrid with SNAT too',
      reason:
        'All three ways to send requests to the backend work with native routing; IP options are the default. A backend on another node answers the client itself, at the cost of a lower MTU; `hybrid`, which leaves UDP to SNAT, avoids that.',
      conditions: [
        '`loadBalancer.mode` set to `dsr` or `hybrid`, or chosen for single Services by an annotation at creation, with `bpf.lbModeAnnotation=true` and a dispatch named',
        'for Geneve, `tunnelProtocol=geneve`',
        'for IP-in-IP, the same port on Service and backend',
        'for IP options, a network that does not drop them',
        'on AWS, the source/destination check off',
        'no TCP Fast Open, with which the manual recommends `snat`',
      ],
      default: '`snat`',
      because:
        'native routing takes every way of dispatch, each with conditions, and the manual advises against DSR with TCP Fast Open.',
      sources: [
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [590, 617],
            [636, 650],
            [667, 702],
            [716, 756],
            [748, 753],
            [924, 930],
            [2117, 2119],
          ],
          passage: 'Direct server return',
        },
        { document: 'cilium/kpr-initializer', lines: [[148, 153]], passage: 'Geneve' },
      ],
      reviewed: '2026-11-29',
    },
    'services.bgp-service-ips': {
      support: 'yes',
      value: 'Beside the pod ranges; ClusterIPs must be opened',
      reason:
        'The BGP control plane advertises pod ranges and the addresses of chosen Services. The replacement refuses calls to ClusterIPs from outside the cluster by default.',
      conditions: [
        '`bgpControlPlane.enabled=true`, and BGP peers',
        'an advertisement of type `Service`, with the kinds of addresses and a selector',
        'for ClusterIPs, `bpf.lbExternalClusterIP=true`',
        'for external IPs, the ExternalIP support of the replacement',
        'for load balancer addresses, something that assigns them, such as LB IPAM, and no class or `io.cilium/bgp-control-plane`',
        'under a `Local` traffic policy, a backend on the node that announces',
      ],
      default: 'off',
      because: 'the page has an advertisement of type `Service` select what is announced.',
      sources: [
        {
          document: 'cilium/bgp-control-plane-configuration',
          lines: [
            [547, 549],
            [656, 690],
            [705, 709],
            [737, 740],
            [767, 771],
            [827, 843],
          ],
          passage: 'Pod ranges and virtual IPs of Services',
        },
        { document: 'cilium/kubeproxy-free', lines: [[1845, 1850]], passage: 'ClusterIPs' },
        { document: 'cilium-chart/readme-md', lines: [127], passage: 'bgpControlPlane.enabled' },
      ],
      reviewed: '2026-11-29',
    },
    'services.service-mesh': {
      support: 'partial',
      missing:
        'mutual TLS beyond beta; Istio over host routing or, in ambient mode, eBPF masquerading',
      value: 'Own L7 parts work; Istio after changes',
      reason:
        'Ingress, Gateway API and L7 balancing of Cilium need the replacement, and that is on. Istio clashes with eBPF host routing and with the socket balancer inside pods. For its ambient mode Istio calls the `bpf.masquerade=true` of this mode unsupported: probes of pods fail.',
      conditions: [
        'for GAMMA, routes in the namespace of the Service that they bind to',
        'beside Istio, legacy host routing (`bpf.hostLegacyRouting=true`) and `socketLB.hostNamespaceOnly=true`',
        'for the CNI plugin of Istio, `cni.exclusive=false`',
        'in ambient mode, masquerading by iptables: `bpf.masquerade=false`',
        'in ambient mode under default-deny policies, a rule that admits probes from `169.254.7.127/32`',
        'HTTP rules of Istio or of Cilium, not of both at a time',
        'for HTTP rules of Cilium, workloads without Istio mTLS: off for sidecars, or taken out of ambient mode',
        'policy by Istio between its workloads where ambient mode encrypts them, as Cilium does not see who calls whom',
      ],
      because:
        'the pages want routes of GAMMA beside their Service, and warn of HTTP rules on both sides and of probes blocked in ambient mode.',
      sources: [
        {
          document: 'cilium/istio',
          lines: [
            [30, 51],
            [60, 63],
            [78, 100],
          ],
        },
        {
          document: 'cilium/tuning',
          lines: [
            [189, 190],
            [213, 219],
          ],
          passage: 'Host routing and Istio',
        },
        { document: 'istio/platform-prerequisites', lines: [[264, 289]], passage: 'Cilium' },
        { document: 'cilium/ingress', lines: [[51, 53]], passage: 'Prerequisites' },
        { document: 'cilium/installation', lines: [[4, 6]] },
        { document: 'cilium/l7-traffic-management', lines: [[16, 21]], passage: 'Prerequisites' },
        { document: 'cilium/gamma', lines: [[58, 59]], passage: 'Producer routes' },
        { document: 'cilium/encryption-ztunnel', lines: [[9, 18]] },
      ],
    },
    'multicluster.connect': {
      support: 'yes',
      value: 'Cluster Mesh, if pods route across clusters',
      reason:
        'No tunnel hides the pods, so the networks between clusters must carry their addresses on every port that they use.',
      conditions: [
        'native routing in every cluster',
        'one native range that covers the pods of all of them',
        'nodes and pods that reach each other across clusters, on the ports of the mesh and of the pods',
        'pod ranges and node addresses that do not overlap, versions at most one minor apart',
        'a name of at most 32 characters and an ID of its own for each cluster, and certificates that the others trust',
        'a restart of all workloads after a change of name or ID',
        'WireGuard in every cluster or in none; not together with ztunnel or the egress gateway',
        'certificates that Helm made, by default of one year: the chart rendered again before they end',
      ],
      default: 'off',
      because:
        'node addresses must not overlap, mesh ports have to be open, clusters trust the certificates of each other, and a new name or ID takes a restart of all workloads.',
      sources: [
        {
          document: 'cilium/setup',
          lines: [
            [23, 76],
            [126, 168],
          ],
          passage: 'Requirements, name, ID and certificates',
        },
        { document: 'cilium-chart/readme-md', lines: [296, 321], passage: 'clustermesh' },
        {
          document: 'cilium/encryption-wireguard',
          lines: [[206, 212]],
          passage: 'WireGuard in a mesh',
        },
        { document: 'cilium/encryption-ztunnel', lines: [[197, 198]], passage: 'No ztunnel' },
        { document: 'cilium/egress-gateway', lines: [[76, 77]], passage: 'No egress gateway' },
        { document: 'cilium/upgrade-current', lines: [[74, 82]], passage: 'Certificates' },
      ],
      reviewed: '2026-11-29',
    },
    'multicluster.vm-bare-metal': {
      support: 'partial',
      missing: 'a way to join such machines to a cluster with an agent',
      value: 'Machines outside reach pods by address, over BGP',
      reason:
        'Routers that know the pod ranges let machines on the network reach pods directly, and rules by CIDR or, on egress, by DNS name, which take a rule for the look-ups, cover such machines. External workloads, by which one could join, were taken out of Cilium.',
      conditions: [
        '`bgpControlPlane.enabled=true`, or routers that learn the pod ranges otherwise',
      ],
      because:
        'the BGP control plane is off by default, and rules can name machines by DNS name as well.',
      sources: [
        {
          document: 'cilium/bgp-control-plane-configuration',
          lines: [[547, 549]],
          passage: 'Pod ranges',
        },
        {
          document: 'cilium/layer3',
          lines: [
            [388, 407],
            [494, 512],
          ],
          passage: 'Rules by CIDR and DNS name',
        },
        { document: 'web/github-com-cilium-cilium-commit-07fbf5366f' },
      ],
      reviewed: '2026-11-29',
    },
    'operations.air-gapped': {
      support: 'yes',
      value: 'Mirrored chart and images; an API server by address',
      reason:
        'Chart and images come from your mirror as in other modes; the page gives no steps. What ENI mode asks of EC2 and its metadata service falls away with it.',
      conditions: [
        'image digests kept by the mirror, or `useDigest=false` for each image',
        '`k8sServiceHost` and `k8sServicePort` set to the API server as the nodes reach it',
      ],
      because:
        'the EC2 API and the metadata service matter to ENI mode alone, while the API server has to be named without kube-proxy.',
      sources: [
        {
          document: 'cilium/k8s-install-helm',
          lines: [[360, 375]],
          passage: 'OCI registry and classic repository',
        },
        {
          document: 'cilium-chart/readme-md',
          lines: [178, 219, 473, 629, 705, 713, 747, 748, 911],
          passage: 'Images and pull secrets',
        },
        {
          document: 'cilium-chart/helpers',
          lines: [[15, 38]],
          passage: 'How an image name is made',
        },
        {
          document: 'cilium/eni',
          lines: [
            [13, 16],
            [34, 38],
            [53, 55],
          ],
          passage: 'Who calls EC2',
        },
        {
          document: 'cilium/kubeproxy-free',
          lines: [[87, 109]],
          passage: 'Address of the API server',
        },
      ],
    },
  },
  sources: [
    { document: 'cilium/routing', lines: [[97, 160]], passage: 'Native routing' },
    {
      document: 'cilium/configmap-template',
      lines: [[561, 574]],
      passage: 'Native ranges that the chart requires',
    },
    {
      document: 'cilium-chart/readme-md',
      lines: [119, 785, 801],
      passage: 'autoDirectNodeRoutes, ipam.mode, ipv4NativeRoutingCIDR',
    },
    { document: 'cilium/ipam-cluster-pool', lines: [[23, 38]] },
    { document: 'cilium/ipam-kubernetes', lines: [[34, 36]] },
    { document: 'cilium/kubeproxy-free', lines: [[27, 110]], passage: 'Set-up' },
    {
      document: 'cilium/tuning',
      lines: [
        [50, 64],
        [197, 211],
      ],
      passage: 'Recommended profile and host routing',
    },
    {
      document: 'cilium/bgp-control-plane',
      lines: [
        [12, 16],
        [30, 39],
      ],
      passage: 'No routes in the node, and installation',
    },
    {
      document: 'cilium/bgp-control-plane-configuration',
      lines: [
        [31, 39],
        [54, 81],
        [421, 448],
        [558, 574],
      ],
      passage: 'Instances, peers, families and pod ranges',
    },
    {
      document: 'cilium/bgp-cluster-types',
      lines: [[65, 70]],
      passage: 'All nodes where no selector is given',
    },
    { document: 'cilium/bgp-control-plane-operation', lines: [[51, 58]], passage: 'Peers' },
    {
      document: 'cilium/system-requirements',
      lines: [
        [22, 23],
        [382, 383],
      ],
    },
    { document: 'cilium/cli-status', lines: [[1, 7]] },
    { document: 'cilium/cli-connectivity-test', lines: [[1, 6]] },
    { document: 'eks-anywhere/networking-and-security', lines: [12, [33, 48]] },
    {
      document: 'eks-user-guide/alternate-cni-plugins',
      lines: [18, [31, 33]],
      passage: 'Isovalent as a partner',
    },
    { document: 'cilium/readme', lines: [[246, 254]], passage: 'Community' },
    {
      document: 'cilium/k8s-install-download-release',
      lines: [[9, 17]],
      passage: 'Helm repository',
    },
  ],
  reviewed: '2026-11-28',
} as const satisfies Mode<'cilium'>;
