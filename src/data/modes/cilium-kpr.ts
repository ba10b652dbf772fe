import type { Mode } from '../mode.ts';
import { withoutKubeProxy } from './conditions.ts';

const onEks = {
  document: 'cilium/k8s-install-helm',
  lines: [[231, 241]],
  passage: 'Overlay on EKS',
} as const;
const inTunnels = {
  document: 'cilium/kubeproxy-free',
  lines: [[148, 149]],
  passage: 'Routing modes',
} as const;
const noEniWithTunnel = { document: 'cilium/daemon-main', lines: [[1106, 1108]] } as const;
const hybridSupport = {
  document: 'eks-user-guide-2025/hybrid-nodes-cni',
  lines: [[34, 82]],
  passage: 'Supported capabilities',
} as const;

export const ciliumKpr = {
  name: 'Cilium overlay without kube-proxy',
  short: 'No kube-proxy',
  summary:
    'The VXLAN overlay with kube-proxy taken away: eBPF serves Services and masquerades, which also turns eBPF host routing on.',
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
    { name: 'kubeProxyReplacement', value: 'true', where: 'Helm value' },
    { name: 'k8sServiceHost', value: 'address of the API server', where: 'Helm value' },
    { name: 'k8sServicePort', value: 'port of the API server', where: 'Helm value' },
    { name: 'bpf.masquerade', value: 'true', where: 'Helm value' },
    { name: 'routingMode', value: 'tunnel', where: 'Helm value, the default' },
    { name: 'tunnelProtocol', value: 'vxlan', where: 'Helm value, the default' },
  ],
  setup: [
    {
      step: 'Create the control plane without kube-proxy; with kubeadm, skip its phase.',
      code: 'kubeadm init --skip-phases=addon/kube-proxy',
      language: 'bash',
    },
    {
      step: 'On EKS, create the cluster with `bootstrapSelfManagedAddons` set to false, which leaves out kube-proxy, the VPC CNI and CoreDNS. CoreDNS is then yours to install.',
    },
    {
      step: 'Where kube-proxy runs already, remove it. Service traffic stops until Cilium takes over.',
      code: 'kubectl -n kube-system delete ds kube-proxy\nkubectl -n kube-system delete cm kube-proxy\n# as root on each node:\niptables-save | grep -v KUBE | iptables-restore',
      language: 'bash',
    },
    {
      step: 'Install the chart and name the API server by an address that needs no kube-proxy.',
      code: 'API_SERVER_IP=<your_api_server_ip>\n# kubeadm uses 6443 by default\nAPI_SERVER_PORT=<your_api_server_port>\nhelm repo add cilium https://helm.cilium.io/\nhelm install cilium cilium/cilium --version 1.20.0 \\\n  --namespace kube-system \\\n  --set ipam.operator.clusterPoolIPv4PodCIDRList=10.244.0.0/16 \\\n  --set kubeProxyReplacement=true \\\n  --set k8sServiceHost=${API_SERVER_IP} \\\n  --set k8sServicePort=${API_SERVER_PORT} \\\n  --set bpf.masquerade=true',
      language: 'bash',
    },
    {
      step: 'Check that the replacement is on, and that masquerading and host routing are reported as BPF.',
      code: 'kubectl -n kube-system exec ds/cilium -- cilium-dbg status | grep -E "KubeProxyReplacement|Masquerading|Routing"',
      language: 'bash',
    },
    {
      step: 'Check that no rule of kube-proxy is left on a node, and that packets pass.',
      code: 'iptables-save | grep KUBE-SVC\ncilium connectivity test',
      language: 'bash',
    },
  ],
  requirements: [
    'Linux kernel 5.10 or newer, or an equivalent such as 4.18 on RHEL 8.10',
    'no kube-proxy, and an address of the API server that does not depend on it',
    'the right `--node-ip` of the kubelet on nodes with several interfaces',
    'UDP 8472 open between the nodes',
    'a pod range apart from the network of the nodes',
    'nothing on the nodes that relies on netfilter hooks, or `bpf.hostLegacyRouting=true`',
    'kernels with the fix for NFS and SMB mounts, where volumes are mounted through a ClusterIP',
    'on EKS, servers of webhooks on the host network, or behind a Service or Ingress',
  ],
  supportedBy:
    'The community of Cilium, or a vendor such as Isovalent. On EC2 nodes AWS supports the VPC CNI alone; on hybrid nodes it supports the replacement, in a build of its own.',
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
        'AWS, the project or a vendor settles these, and the passages cited tie none of the answers to who serves Services. An EKS cluster without its default networking add-ons starts without kube-proxy too, as this mode wants it.',
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
        'eBPF programs judge traffic of pods at layers 3 and 4, and userspace proxies at layer 7. The passages on them and on the kinds of policy give kube-proxy no part in it.',
      sources: [
        { document: 'cilium/policy', lines: [[13, 32]] },
        {
          document: 'cilium/intro',
          lines: [
            [71, 76],
            [113, 115],
          ],
          passage: 'Endpoint policy and L7 policy objects',
        },
      ],
    },
    {
      features: [
        'policy.troubleshooting',
        'observability.flow-logs',
        'observability.packet-capture',
        'observability.ui',
        'observability.metrics',
        'observability.l7-visibility',
        'observability.policy-verdicts',
        'observability.service-map',
        'observability.export',
      ],
      reason:
        'The pages on Hubble, its exporter and its UI, on metrics and on visibility name neither routing mode nor kube-proxy, and `cilium-dbg` asks the agent of its node.',
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
      features: ['networking.encapsulation', 'networking.bandwidth', 'networking.multicast'],
      reason:
        'The replacement works over a tunnel, and the tunnel stays VXLAN, which multicast requires. The Bandwidth Manager gets the replacement that its tuning guide asks for, and with it the program that paces egress at network devices.',
      sources: [
        inTunnels,
        { document: 'cilium/tuning', lines: [[642, 655]], passage: 'Bandwidth Manager' },
        { document: 'cilium/bandwidth-manager', lines: [[34, 39]] },
        { document: 'cilium/loader-host', lines: [[289, 301]] },
        {
          document: 'cilium/option',
          lines: [[2013, 2018]],
          passage: 'What asks for programs on network devices',
        },
        { document: 'cilium/multicast', lines: [[30, 33]] },
      ],
    },
    {
      features: ['networking.bgp', 'ipam.lb-ipam'],
      reason:
        'The speaker does not program the datapath and the pools only give out addresses; the project tests BGP over VXLAN without kube-proxy.',
      sources: [
        { document: 'cilium/bgp-control-plane', lines: [[12, 16]] },
        { document: 'cilium/lb-ipam', lines: [[18, 26]] },
        { document: 'cilium/e2e-misc', lines: [[14, 24]] },
      ],
    },
    {
      features: [
        'services.maglev',
        'services.gateway-api',
        'services.ingress',
        'services.l2-announce',
        'services.topology-aware',
        'multicluster.services',
      ],
      reason:
        'Their guides want the replacement, for all of the feature or for a part of it, and here it is on; their other conditions stay.',
      sources: [
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [493, 515],
            [1760, 1768],
          ],
          passage: 'Maglev and traffic distribution',
        },
        { document: 'cilium/installation', lines: [[4, 8]] },
        { document: 'cilium/ingress', lines: [[51, 55]], passage: 'Prerequisites' },
        { document: 'cilium/l2-announcements', lines: [[69, 73]], passage: 'Prerequisites' },
        { document: 'cilium/global-services', lines: [[226, 236]], passage: 'Limitations' },
      ],
    },
    {
      features: ['services.node-local-dns'],
      reason: 'The guide to local redirects lists the full replacement first among its set-ups.',
      sources: [{ document: 'cilium/local-redirect-policy', lines: [[79, 94]] }],
    },
    {
      features: ['multicluster.connect', 'multicluster.policy'],
      reason:
        'The requirements of a mesh on addressing speak of one datapath mode for all clusters, of Cilium versions, ranges, connections between nodes and ports, not of kube-proxy. Network policy is decoupled from addressing.',
      sources: [
        { document: 'cilium/clustermesh-policy', lines: [[19, 22]], passage: 'Policy' },
        { document: 'cilium/setup', lines: [[23, 42]], passage: 'Addressing requirements' },
      ],
    },
    {
      features: ['multicluster.vm-bare-metal'],
      reason:
        'Rules by address and name are to be had here, and so are tunnel endpoints over VXLAN.',
      sources: [
        {
          document: 'cilium/layer3',
          lines: [
            [40, 43],
            [388, 407],
          ],
          passage: 'Rules by DNS name and CIDR',
        },
        { document: 'cilium/vtep', lines: [[10, 31]] },
      ],
    },
    {
      features: ['security.mtls'],
      reason: 'One of the two set-ups in the tests of ztunnel is VXLAN without kube-proxy.',
      sources: [
        { document: 'cilium/conformance-ztunnel-e2e', lines: [[101, 110]] },
        { document: 'cilium/encryption-ztunnel', lines: [[173, 201]], passage: 'Limitations' },
      ],
    },
    {
      features: ['aws.hybrid-nodes'],
      reason:
        'The list of what AWS supports there, in a build of its own, has VXLAN and the kube-proxy replacement.',
      sources: [hybridSupport],
    },
  ],
  answers: {
    'networking.native-routing': {
      support: 'no',
      value: 'Not in this mode, which keeps the tunnel',
      reason:
        'The replacement works with native routing as well. That pair is the mode of native routing.',
      sources: [
        inTunnels,
        { document: 'cilium/routing', lines: [[97, 103]], passage: 'Native routing' },
      ],
    },
    'networking.kube-proxy-replacement': {
      support: 'yes',
      value: 'On: eBPF serves Services in the place of kube-proxy',
      reason:
        'This mode turns on what the chart leaves off. eBPF then serves ClusterIP, NodePort, LoadBalancer, external IPs and hostPort, over the tunnel too. The agent stops where the kernel lacks what that takes. SCTP Services work in a few basic cases only, and the guide lists further limits.',
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
      value: 'No kube-proxy runs in this mode',
      reason:
        'You remove kube-proxy or never install it. Where both run, neither knows of the other, and a change in a cluster that serves traffic breaks connections.',
      sources: [
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [27, 28],
            [58, 73],
          ],
          passage: 'Set-up without kube-proxy',
        },
      ],
    },
    'networking.snat': {
      support: 'yes',
      value: 'By eBPF, except towards other nodes',
      reason:
        'What a pod sends out of the cluster takes the address of the device that it leaves by, if that runs the eBPF program. By default traffic to other nodes keeps its source. `ipv4NativeRoutingCIDR` and `ipv6NativeRoutingCIDR` each spare a range, the ip-masq-agent a list of them.',
      conditions: [
        'TCP, UDP, and of ICMP only echo and the message that asks for smaller packets',
        'for IPv6 a beta',
        '`ipMasqAgent.enabled=true` for a list, whose empty form spares private and reserved ranges',
        'to masquerade to internal addresses of other nodes, `enable-remote-node-masquerade`, which weakens the host firewall',
      ],
      default: 'on, for IPv4 and IPv6',
      because:
        'the empty list of the ip-masq-agent spares reserved ranges beside the private ones.',
      sources: [
        {
          document: 'cilium/masquerading',
          lines: [
            [12, 32],
            [47, 66],
            [76, 157],
          ],
        },
        {
          document: 'cilium-chart/readme-md',
          lines: [162, 379, 381, 782, 801, 803],
          passage: 'Values of masquerading',
        },
      ],
      reviewed: '2026-11-29',
    },
    'networking.ipv6': {
      support: 'yes',
      value: 'IPv6-only pods; their eBPF masquerading is beta',
      reason:
        'The project tests IPv6 alone over VXLAN without kube-proxy, on an IPv6 underlay. Masquerading of IPv6 in eBPF still counts as beta.',
      conditions: [
        '`ipv6.enabled=true`, and `ipv4.enabled=false` for IPv6 alone',
        'for layer 7 rules on masqueraded IPv6 traffic, a kernel with the fix of 2025, such as 6.1.133 or 6.12.22',
      ],
      default: 'IPv4 on, IPv6 off',
      because: 'layer 7 rules on masqueraded IPv6 traffic take a kernel with a fix.',
      sources: [
        { document: 'cilium/e2e-misc', lines: [[78, 89]] },
        { document: 'cilium/masquerading', lines: [[76, 80]], passage: 'IPv6 in eBPF' },
        {
          document: 'cilium/layer7',
          lines: [[66, 67]],
          passage: 'Kernels for layer 7 rules on IPv6',
        },
        { document: 'cilium-chart/readme-md', lines: [800, 802], passage: 'IP families' },
      ],
    },
    'networking.dual-stack': {
      support: 'yes',
      value: 'Both families; eBPF masquerades IPv6 as a beta',
      reason:
        'A node gets blocks of both families from the cluster pool. What masquerades IPv6 traffic is eBPF here, and that part is beta.',
      conditions: [
        '`ipv4.enabled` and `ipv6.enabled` true',
        'a dual-stack Kubernetes cluster, which EKS does not offer',
      ],
      default: 'IPv4 only',
      sources: [
        {
          document: 'cilium-chart/readme-md',
          lines: [162, 381, [793, 796], 800, 802],
          passage: 'Masquerading, cluster-pool blocks and IP families',
        },
        { document: 'cilium/cluster-pool', lines: [[31, 38]], passage: 'Ranges of both families' },
        { document: 'cilium/masquerading', lines: [[76, 80]], passage: 'IPv6 in eBPF' },
        {
          document: 'eks-user-guide/cni-ipv6',
          lines: [[18, 20]],
          passage: 'No dual-stack pods or Services',
        },
      ],
    },
    'networking.chaining': {
      support: 'na',
      value: 'No other plugin takes part',
      reason: 'Where another plugin makes the network of pods, the mode is another.',
      sources: [{ document: 'cilium/cni-chaining', lines: [[13, 30]] }],
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
        '`--enable-extended-ip-protocols` for VRRP, IGMP, GRE, IP-in-IP, 6in4, ESP and AH',
        'DNS rules without port ranges',
      ],
      default: 'SCTP and the protocols without ports off',
      sources: [
        { document: 'cilium/sctp', lines: [[9, 44]] },
        { document: 'cilium-chart/readme-md', lines: [1015], passage: 'sctp.enabled' },
        {
          document: 'cilium/layer4',
          lines: [
            [24, 49],
            [60, 69],
            [98, 109],
          ],
        },
        { document: 'cilium/host', lines: [[95, 107]], passage: 'Protocols without ports' },
      ],
    },
    'policy.imds-pod-identity': {
      support: 'partial',
      missing:
        'a recipe in the pages cited; by default an address block for the Pod Identity agent',
      value: 'Rules as everywhere; host routing once cut off the agent',
      because:
        'the pages keep Pod Identity to Linux EC2 nodes of EKS, one of them with Outposts, and in issue 34387 a NetworkPolicy with an address block kept pods from the agent.',
      reason:
        'The exceptions of `toCIDRSet` can leave out the metadata address here too. This mode turns eBPF host routing on. Under it issue 35989, of 1.16 and closed since, had calls of pods to the agent of EKS Pod Identity dropped and its address seen as `world`. Switching host routing off was the way round.',
      conditions: [
        'a CiliumNetworkPolicy with `toEntities: ["host"]` for pods that use Pod Identity and may not send everywhere, with TCP 80 where it names ports',
        'Pod Identity: Linux EC2 nodes of EKS, not EKS Anywhere or other clusters',
        'Pod Identity on Outposts: excluded by its own page; admitted by a later one, but for local clusters on EBS',
        'pods started after Cilium, not on the host network',
        'IAM roles for service accounts: a rule that allows STS',
      ],
      sources: [
        { document: 'web/github-com-cilium-cilium-issues-35989' },
        { document: 'web/github-com-cilium-cilium-issues-34387' },
        {
          document: 'eks-user-guide-2024/service-accounts',
          lines: [196, [240, 260]],
          passage: 'Port of the agent',
        },
        {
          document: 'cilium/layer3',
          lines: [
            [252, 254],
            [315, 327],
            [395, 407],
            [433, 437],
          ],
          passage: 'Entities and address blocks',
        },
        { document: 'cilium/masquerading', lines: [[85, 86]], passage: 'Host routing' },
        { document: 'eks-user-guide/eks-outposts', lines: [[188, 191]], passage: 'Pod Identity' },
        { document: 'cilium/troubleshooting', lines: [[431, 445]], passage: 'Unmanaged pods' },
        { document: 'cilium/host', lines: [[72, 83]], passage: 'Pods on the host network' },
        { document: 'eks-user-guide/private-clusters', lines: [95], passage: 'IRSA calls STS' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.host': {
      support: 'yes',
      value: 'Works, on the backends of Services',
      reason:
        'Host policies are enforced on the addresses of Services where the replacement is off or leaves out the device; here it is on. When first enforced, they may drop replies for some seconds. The host firewall also drops link-layer protocols that the host does not know, such as LLC.',
      conditions: [
        '`hostFirewall.enabled=true`',
        'not together with IPsec encryption, nor on WireGuard interfaces',
        'in a Cluster Mesh, not together with WireGuard while identities are kept as CRDs',
        'for DNS rules of hosts, a beta, among others `l7Proxy=true`, as preset, an agent that is up, its new image on the node before an upgrade and, with per-endpoint routes, DNS servers outside the cluster',
      ],
      default: 'off',
      because:
        'DNS rules of hosts need the layer 7 proxy, and the guide lists more for them beside an agent that is up and whose new image is on the node.',
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
      value: 'Group peers need an operator image of another build',
      reason:
        'Only `eni.enabled` makes the chart pick the AWS operator. The generic one is built without the provider that looks up the groups of `toGroups` and `fromGroups`. `operator.image.override` can name the all-in-one build, which has it besides and needs rights to EC2.',
      sources: [
        { document: 'cilium/egress-rule', lines: [[82, 94]] },
        { document: 'cilium/ingress-rule', lines: [[76, 89]] },
        {
          document: 'cilium/operator-image-template',
          lines: [
            [1, 11],
            [28, 37],
          ],
        },
        { document: 'cilium/operator-makefile', lines: [[20, 22]] },
        { document: 'cilium/register-aws', lines: [[4, 20]] },
        { document: 'cilium/aws', lines: [[27, 52]], passage: 'Rights to EC2' },
      ],
    },
    'aws.summary': {
      support: 'partial',
      missing:
        'AWS support on EC2 nodes, webhooks on pod addresses, any use on Fargate and Auto Mode',
      value: 'Yours to run on EC2; in scope of AWS on hybrid nodes',
      reason:
        'On EKS it is an overlay: pods leave with the address of the node, and the API server cannot call them. AWS lists the replacement among what it supports on hybrid nodes, in its own build.',
      conditions: ['servers of webhooks on the host network, or behind a Service or Ingress'],
      sources: [
        onEks,
        {
          document: 'eks-user-guide/alternate-cni-plugins',
          lines: [[14, 16], 58],
          passage: 'EC2, Fargate and Auto Mode',
        },
        hybridSupport,
      ],
    },
    'aws.eks-anywhere': {
      support: 'unknown',
      searched:
        'The page of EKS Anywhere on CNI, its page on the build of Cilium, the list of what AWS supports, and the code that makes its Helm values. `helmValues` takes any value of the chart, but none of them says how to make a cluster without kube-proxy.',
      sources: [
        { document: 'eks-anywhere/cni' },
        { document: 'eks-anywhere/cilium-aws-supported' },
        {
          document: 'eks-anywhere/networking-and-security',
          lines: [[32, 55]],
          passage: 'Supported features',
        },
        { document: 'eks-anywhere/templater', lines: [[244, 334]] },
      ],
    },
    'aws.eni-mode': {
      support: 'no',
      value: 'Not with a tunnel; it goes with native routing',
      reason:
        'The agent does not start with ENI addresses in tunnel mode. The replacement itself would be no hurdle, as it works with direct routing too.',
      sources: [noEniWithTunnel, inTunnels],
    },
    'aws.node-autoscaling': {
      support: 'yes',
      value: 'Taint at start; set `maxPods`, no ENI limit holds',
      reason:
        'The overlay is not bound to the ENI limit, by which Karpenter plans on images with the EKS pod limit unless `maxPods` is set. A startup taint that it does not know can make it launch node after node.',
      conditions: [
        'for the startup taint, which is recommended: `node.cilium.io/agent-not-ready` under `startupTaints` of each NodePool',
        'with `NoExecute`, nothing that sets the taint anew, as pods would be evicted',
        '`spec.kubelet.maxPods` up to what the range of a node holds (by default a /24 of IPv4, a /120 of IPv6)',
        'for a Cluster Autoscaler without access to its flags: a key that begins with `ignore-taint.cluster-autoscaler.kubernetes.io/`, in `agent-not-ready-taint-key` of Cilium and on the nodes alike',
      ],
      because:
        'the option has to name the key too, as Cilium removes the taint of the key that it is told.',
      sources: [
        onEks,
        { document: 'cilium/taints', lines: [[36, 73]] },
        { document: 'karpenter/nodepools', lines: [[552, 571]] },
        {
          document: 'karpenter/instance-types',
          lines: [
            [641, 660],
            [732, 742],
          ],
          passage: 'Pods of a node',
        },
        { document: 'karpenter/nodeclasses', lines: [339], passage: 'maxPods' },
        { document: 'cilium-chart/readme-md', lines: [793, 795], passage: 'Range of a node' },
      ],
    },
    'aws.hybrid-nodes-gateway': {
      support: 'no',
      value: 'Only the build of AWS meets the gateway',
      reason:
        'The gateway wants the EKS version of Cilium with VTEP on hybrid nodes, whose agents read a `CiliumVTEPConfig`. Cilium 1.20 lists no such kind. Take the build of AWS, which is another mode.',
      sources: [
        { document: 'eks-user-guide/hybrid-nodes-gateway-overview', lines: [38, 74] },
        { document: 'cilium/crdlist', lines: [[1, 22]], passage: 'No CiliumVTEPConfig' },
      ],
    },
    'aws.security-groups-for-pods': {
      support: 'no',
      value: 'Groups reach no further than the node',
      reason:
        'The VPC does not route the addresses of these pods, and what they send into it bears the one of the node. That groups end at the node is a conclusion from this.',
      sources: [onEks],
    },
    'aws.vpc-flow-logs': {
      support: 'no',
      value: 'Pods stay hidden behind their nodes',
      reason:
        'Between nodes the VPC sees the tunnel, or the packets of WireGuard or IPsec around it, and towards the VPC the address that eBPF has put in. This is drawn from the path of packets, not from a page on flow logs.',
      sources: [
        { document: 'cilium/routing', lines: [[23, 41]], passage: 'Encapsulation' },
        { document: 'cilium/masquerading', lines: [[91, 95]], passage: 'eBPF masquerading' },
        {
          document: 'cilium/encryption-wireguard',
          lines: [[39, 43]],
          passage: 'Encapsulated twice',
        },
        { document: 'cilium/encryption-ipsec', lines: [[40, 43]], passage: 'ESP between nodes' },
      ],
    },
    'aws.nlb-alb-ip-targets': {
      support: 'partial',
      missing: 'targets in pods on EC2 nodes',
      value: 'On hybrid nodes, if the local network routes pods',
      reason:
        'For `ip` targets the controller asks for native VPC networking (NLB) or pods reached by addresses of ENIs (ALB). The VPC does not route the addresses of the overlay. On hybrid nodes AWS describes ALB and NLB targets that are pods.',
      conditions: [
        'no NLB for the Services of the Ingress and Gateway API of Cilium',
        'hybrid nodes whose pod ranges the local network routes',
        'a control plane that reaches the webhook of the load balancer controller',
        'AWS Load Balancer Controller, for NLBs v2.2.0 or newer, with target type `ip`, as `instance` is its default',
        'NLBs for a Service of type LoadBalancer: the Service handed to the controller, as by `loadBalancerClass`',
      ],
      because:
        'the page on hybrid nodes rules out NLBs for the Ingress and Gateway API of Cilium, and that on NLBs wants v2.2.0 of the controller.',
      sources: [
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
        onEks,
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
      ],
      reviewed: '2026-11-29',
    },
    'aws.outposts-local-zones': {
      support: 'unknown',
      searched:
        'The guide to the replacement, the page on installation with Helm and the requirements for EKS of Cilium; none has a word on Outposts or Local Zones.',
      sources: [
        { document: 'cilium/kubeproxy-free' },
        { document: 'cilium/k8s-install-helm' },
        { document: 'cilium/requirements-eks' },
      ],
    },
    'ipam.prefix-delegation': {
      support: 'na',
      value: 'Prefixes belong to ENIs, which are not used',
      reason: 'The operator assigns /28 prefixes in ENI mode, and that mode excludes the tunnel.',
      sources: [
        { document: 'cilium/eni', lines: [[53, 63]], passage: 'Prefix delegation' },
        noEniWithTunnel,
      ],
    },
    'ipam.ip-pools': {
      support: 'yes',
      value: 'With multi-pool IPAM; no interfaces to list',
      reason:
        'The tutorial of multi-pool installs it with the two values of this mode. The demand on masquerade interfaces, made of iptables, falls away. The migration wants a default pool that covers the blocks in use at their mask size; routes to pods by BGP may break meanwhile.',
      conditions: [
        '`ipam.mode=multi-pool` from the start, or the migration from cluster-pool, which has no rollback',
        'pools whose ranges and selectors do not overlap, which stay while in use and keep their mask size',
      ],
      default: 'off; cluster-pool',
      because: 'the migration from cluster-pool has no rollback if it fails.',
      sources: [
        { document: 'cilium/ipam-index', lines: [[18, 37]], passage: 'Modes and change of mode' },
        {
          document: 'cilium/cluster-pool-to-multi-pool',
          lines: [
            [14, 18],
            [32, 44],
          ],
          passage: 'Limitations of the migration',
        },
        { document: 'cilium/ipam-multi-pool', lines: [[22, 29]] },
        {
          document: 'cilium/multi-pool',
          lines: [
            [21, 46],
            [85, 91],
            [403, 408],
          ],
        },
      ],
      reviewed: '2026-11-29',
    },
    'ipam.warm-pool': {
      support: 'na',
      value: 'Nothing to warm: blocks are handed out whole',
      reason:
        'Under cluster-pool, the default, a node gets a range and allocates from it. Multi-pool would by default hold at least 8 addresses of each family from its pool `default` ready.',
      sources: [
        { document: 'cilium/cluster-pool', lines: [[13, 19]] },
        { document: 'cilium/multi-pool', lines: [[335, 361]], passage: 'Pre-allocation' },
      ],
    },
    'performance.kernel-bypass': {
      support: 'partial',
      missing: 'BIG TCP, except on a kernel that supports it in tunnels',
      value: 'eBPF host routing on; XDP, netkit (beta), BBR to add',
      reason:
        'Replacement and eBPF masquerading switch host routing on, if the kernel supports it, and with it netkit and BBR become possible; Istio does not go with host routing. The project tests netkit over VXLAN too. The guide wants tunnels off for BIG TCP; the agent admits it over VXLAN only where the kernel can do that.',
      because:
        'tcx is on by default, the agent admits BIG TCP in a tunnel where the kernel can, running pods keep their device, XDP on ENA has limits, and host routing beside IPsec wants a kernel fix.',
      conditions: [
        'kernel 6.8 and no `bpf.tproxy` for netkit, 5.18 and the Bandwidth Manager for BBR',
        'for BIG TCP also kernel 5.19 (IPv6) or 6.3 (IPv4), no encryption, no IP-in-IP dispatch and, by the guide, an mlx4, mlx5 or ice card',
        'for BBR and BIG TCP, pods restarted; for netkit, new or drained nodes',
        'for XDP, a driver with native support and an IPv4 underlay; on ENA 2.2.8 or newer, with an MTU of 3498 and half of the channels at most',
        'nothing that needs netfilter hooks of the host; beside IPsec, a kernel with the fix that the guide links',
      ],
      default: 'host routing and tcx on, the others off',
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
        { document: 'cilium/e2e-netkit', lines: [[24, 30]] },
        {
          document: 'cilium-chart/readme-md',
          lines: [123, 143, 147, 378, 380, 843],
          passage: 'Defaults',
        },
        {
          document: 'cilium/kpr-initializer',
          lines: [
            [46, 60],
            [126, 129],
          ],
        },
        {
          document: 'cilium/bigtcp',
          lines: [
            [185, 194],
            [259, 282],
          ],
          passage: 'BIG TCP in tunnels',
        },
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [1152, 1160],
            [1176, 1267],
          ],
          passage: 'XDP drivers, XDP on AWS',
        },
      ],
    },
    'security.wireguard': {
      support: 'yes',
      value: 'Pods across nodes; Service calls and forwarding included',
      reason:
        'Pods reach NodePorts by the socket balancer, and what comes from outside is passed on inside the overlay; WireGuard covers both. Packets are still wrapped twice, and may be dropped when endpoints or nodes change (issue 33159).',
      conditions: [
        'WireGuard in the kernel of the nodes, with Linux 5.6 or newer or by the module for older ones',
        'UDP 51871 open between all nodes',
        'for outside traffic that a node passes on, no XDP, and direct return by Geneve only; for replies of an egress gateway, no XDP either',
        'in a Cluster Mesh, WireGuard in every cluster, and UDP 51871 between them',
        'host policies do not work on its interfaces; in a Cluster Mesh with identities as CRDs, not together with them',
      ],
      default: 'off; `encryption.type` is preset to `ipsec`',
      because:
        'the guide asks for WireGuard in the kernel and in every cluster of a mesh, and encrypts what direct return by Geneve passes on.',
      sources: [
        {
          document: 'cilium/encryption-wireguard',
          lines: [
            [34, 53],
            [203, 220],
            [285, 291],
            [313, 336],
            [359, 365],
          ],
          passage: 'Which traffic is encrypted',
        },
        {
          document: 'cilium-chart/readme-md',
          lines: [388, 401],
          passage: 'encryption.enabled, encryption.type',
        },
        { document: 'cilium/host', lines: [[174, 187]], passage: 'WireGuard and host policies' },
      ],
      reviewed: '2026-11-29',
    },
    'security.ipsec': {
      support: 'yes',
      value: 'ESP around the tunnel, given a kernel with a fix',
      reason:
        'The overlay packet is encrypted whole. Beside eBPF host routing the tuning guide asks for a fix in the kernel. Choose keys per tunnel (a `+` in the key entry): global ones count as insecure and are deprecated since 1.16. One CPU core decrypts all that a tunnel between two nodes carries.',
      conditions: [
        'a kernel with the fix for host routing and IPsec',
        'a Secret with the key, in the namespace of Cilium',
        'ESP admitted between nodes',
        'beside the layer 7 proxy, a DNS proxy in transparent mode',
        'neither host policies nor the Bandwidth Manager',
        'at most 65,535 nodes in the cluster or the mesh',
        'keys not rotated during upgrades or downgrades and, in a mesh, rotated in every cluster',
      ],
      default: 'off; `encryption.type` is preset to `ipsec`',
      since: '1.18 for the encrypted overlay',
      because: 'the guide has keys rotated outside upgrades and in every cluster of a mesh.',
      sources: [
        {
          document: 'cilium/encryption-ipsec',
          lines: [
            [23, 51],
            [57, 69],
            [90, 96],
            [152, 153],
            [448, 455],
          ],
          passage: 'Encrypted overlay and limitations',
        },
        { document: 'cilium/tuning', lines: [[192, 195]], passage: 'IPsec and host routing' },
        { document: 'cilium-chart/readme-md', lines: [388, 401], passage: 'encryption.enabled' },
        { document: 'cilium/bandwidth', lines: [[233, 236]], passage: 'IPsec' },
        { document: 'cilium/encryption-ipsec', lines: [[216, 255]], passage: 'Key rotation' },
      ],
      reviewed: '2026-11-29',
    },
    'security.egress-gateway': {
      support: 'yes',
      value: 'Works: replacement and eBPF masquerading are on',
      reason:
        'The guide asks for the replacement and for eBPF masquerading. The agent also checks for IPv4 masquerading and an IPv4 underlay. Traffic is dropped where no gateway node matches or an egress IP is missing, and a new pod may first leave with another address. A policy with an IPv4 `egressIP` and CIDRs of both families loses IPv4 traffic on an interface without IPv6 (issue 48660). The project tests it over VXLAN without kube-proxy.',
      conditions: [
        '`egressGateway.enabled=true`',
        '`enableIPv4Masquerade` left at true, and an IPv4 underlay',
        'for IPv6 policies, `enableIPv6Masquerade` left at true too',
        'identities as CRDs, no CiliumEndpointSlice, no Cluster Mesh: a gateway is in the cluster of its pods',
        'interfaces and addresses of the gateway nodes set up by you, with Cilium on those devices',
        'in a policy not both `interface` and `egressIP`, or it is ignored',
      ],
      default: 'off',
      because:
        'IPv6 policies take IPv6 masquerading, and Cilium has to use the interfaces of the gateways.',
      sources: [
        {
          document: 'cilium/egress-gateway',
          lines: [
            [45, 96],
            [241, 244],
            [289, 300],
          ],
          passage: 'Requirements',
        },
        { document: 'cilium/egressgateway-manager', lines: [[189, 209]] },
        { document: 'cilium-chart/readme-md', lines: [375, 379, 381], passage: 'Defaults' },
        { document: 'cilium/e2e-misc', lines: [[14, 22]], passage: 'Test over VXLAN' },
        { document: 'web/github-com-cilium-cilium-issues-48660' },
      ],
      reviewed: '2026-11-29',
    },
    'services.dsr': {
      support: 'partial',
      missing: 'direct return for the whole agent; a guide and stated support over VXLAN',
      value: 'Not over VXLAN, IP-in-IP by annotation excepted',
      reason:
        'The agent refuses `dsr` and `hybrid` as its mode over VXLAN. For single Services it admits IP-in-IP, an opening for power users. With `tunnelProtocol=geneve` both modes work, by Geneve.',
      conditions: [
        '`bpf.lbModeAnnotation=true` with `loadBalancer.dsrDispatch=ipip`',
        'the annotation `service.cilium.io/forwarding-mode: dsr`, set when the Service is created',
        'the same port on Service and backend',
        'on AWS, the source/destination check off',
        'no TCP Fast Open, beside which the guide recommends `snat`',
      ],
      default: '`snat`',
      since: '1.20 for IP-in-IP over VXLAN',
      because:
        'the guide has the source/destination check switched off on AWS, and recommends `snat` beside TCP Fast Open.',
      conflict: {
        about: 'direct return by IP-in-IP in tunnel mode',
        statements: [
          {
            says: 'The guide says that this dispatch does not work in overlay mode.',
            source: {
              document: 'cilium/kubeproxy-free',
              lines: [[737, 738]],
              passage: 'IP-in-IP',
            },
          },
          {
            says: 'The agent accepts it over VXLAN where annotations choose, and nothing else.',
            source: { document: 'cilium/kpr-initializer', lines: [[131, 146]] },
          },
          {
            says: 'The change that opened it calls the two compatible and aims at power users.',
            source: { document: 'web/github-com-cilium-cilium-pull-45600' },
          },
        ],
        believed:
          'The code and the change behind it, because that is what runs. As the guide does not follow, treat it as an experiment.',
      },
      sources: [
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [615, 617],
            [623, 631],
            [682, 684],
            [740, 759],
            [866, 868],
            [902, 930],
            [2117, 2119],
          ],
          passage: 'Dispatch modes, annotations, AWS, TCP Fast Open',
        },
        { document: 'cilium/kpr-initializer', lines: [[131, 146]] },
        { document: 'web/github-com-cilium-cilium-pull-45600' },
      ],
    },
    'services.source-ip': {
      support: 'yes',
      value: 'Kept by Local, not by DSR; session affinity works',
      reason:
        'The tunnel is VXLAN, over which the agent refuses `dsr` and `hybrid`, so under `externalTrafficPolicy: Cluster` a node that passes a call on puts its own address in. What is left there is IP-in-IP for single Services, by annotation. Affinity and both traffic policies are those of the replacement.',
      conditions: [
        '`externalTrafficPolicy: Local`, which serves outside calls from backends on the node alone',
      ],
      default: '`snat`, no affinity',
      sources: [
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [317, 363],
            [590, 606],
            [623, 631],
            [866, 868],
            [1602, 1630],
          ],
          passage: 'Client address, traffic policies, affinity',
        },
        { document: 'cilium/kpr-initializer', lines: [[131, 146]] },
        { document: 'kubernetes/virtual-ips', passage: 'Session affinity' },
      ],
    },
    'services.bgp-service-ips': {
      support: 'yes',
      value: 'As Cilium; announced ClusterIPs need one value more',
      reason:
        'The replacement turns outside callers of a ClusterIP away by default, so an announced ClusterIP answers only once that is allowed.',
      conditions: [
        '`bgpControlPlane.enabled=true`, and BGP peers',
        'an advertisement of type `Service`, with the kinds of addresses and a selector',
        '`bpf.lbExternalClusterIP=true` for announced ClusterIPs to answer',
        'for external IPs, the ExternalIP support of the replacement',
        'for load balancer addresses, something that assigns them, such as LB IPAM, and no class or `io.cilium/bgp-control-plane`',
        'under a `Local` traffic policy, a backend on the node that announces',
      ],
      because:
        'the guide asks for the ExternalIP support of the replacement where external IPs are announced.',
      default: 'off',
      sources: [
        {
          document: 'cilium/bgp-control-plane-configuration',
          lines: [
            [656, 670],
            [708, 709],
            [737, 740],
            [767, 771],
            [827, 843],
          ],
          passage: 'Service virtual IPs',
        },
        { document: 'cilium/kubeproxy-free', lines: [[1845, 1850]], passage: 'ClusterIPs' },
        { document: 'cilium-chart/readme-md', lines: [127], passage: 'bgpControlPlane' },
      ],
      reviewed: '2026-11-29',
    },
    'services.service-mesh': {
      support: 'partial',
      missing:
        'mutual TLS beyond beta; Istio beside host routing, its ambient mode beside eBPF SNAT',
      value: 'Own mesh works; Istio wants host routing off',
      reason:
        'Ingress, Gateway API and L7 balancing have the replacement they need. Istio does not go with eBPF host routing, and it needs the socket balancer kept out of pods; the guide recommends it beside kube-proxy. For ambient mode it does not support `bpf.masquerade=true`, which this mode sets.',
      conditions: [
        'for Istio, `bpf.hostLegacyRouting=true`, `socketLB.hostNamespaceOnly=true` and `cni.exclusive=false`',
        'for ambient mode, `bpf.masquerade=false`, so that iptables masquerades',
        'for sidecars over the overlay, `istiod` on the host network',
        'in ambient mode under default-deny policies, a rule that admits probes from `169.254.7.127/32`',
        'HTTP rules of Istio or of Cilium, not of both at a time',
        'for HTTP rules of Cilium, workloads without Istio mTLS: off for sidecars, or taken out of ambient mode',
        'policy by Istio between its workloads where ambient mode encrypts them, as Cilium does not see who calls whom',
        'for GAMMA, routes in the namespace of the Service that they bind to',
      ],
      because:
        'GAMMA of Cilium takes only routes in the namespace of the Service that they bind to.',
      sources: [
        { document: 'cilium/gamma', lines: [[58, 59]], passage: 'Producer routes' },
        {
          document: 'cilium/istio',
          lines: [
            [22, 37],
            [78, 100],
            [102, 103],
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
        {
          document: 'cilium/installation',
          lines: [[4, 8]],
          passage: 'Prerequisites of Gateway API',
        },
        { document: 'cilium/l7-traffic-management', lines: [[16, 21]], passage: 'Prerequisites' },
        { document: 'cilium/encryption-ztunnel', lines: [[9, 18]] },
      ],
    },
    'operations.air-gapped': {
      support: 'yes',
      value: 'Mirrored chart and images; an API server by address',
      reason:
        'Chart and images come from your mirror as in other modes. What ENI mode asks of EC2 and its metadata service falls away, since a tunnel excludes that mode.',
      conditions: [
        'digests of images kept in the mirror, or `useDigest=false` for each',
        '`k8sServiceHost` and `k8sServicePort` set to the API server as the nodes reach it',
      ],
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
          lines: [[13, 16], [34, 38], 53],
          passage: 'Who calls EC2',
        },
        noEniWithTunnel,
        {
          document: 'cilium/kubeproxy-free',
          lines: [[87, 109]],
          passage: 'Address of the API server',
        },
      ],
    },
  },
  sources: [
    {
      document: 'cilium/kubeproxy-free',
      lines: [
        [27, 110],
        [126, 129],
        [145, 160],
        [262, 268],
        [2093, 2142],
      ],
      passage: 'Set-up, validation and limitations',
    },
    {
      document: 'cilium/masquerading',
      lines: [
        [82, 89],
        [97, 103],
      ],
      passage: 'eBPF masquerading',
    },
    { document: 'cilium/tuning', lines: [[184, 219]], passage: 'eBPF host routing' },
    { document: 'cilium/kpr-initializer', lines: [[45, 60]], passage: 'Host routing' },
    {
      document: 'eks-user-guide-2024/create-cluster',
      lines: [[237, 241]],
      passage: 'bootstrapSelfManagedAddons',
    },
    { document: 'cilium/routing', lines: [[16, 41]], passage: 'Encapsulation' },
    { document: 'cilium/cluster-pool', lines: [[71, 81]], passage: 'Conflicting ranges' },
    { document: 'cilium/ipam-cluster-pool', lines: [[23, 38]] },
    { document: 'cilium/system-requirements', lines: [[22, 23]] },
    { document: 'cilium/k8s-install-download-release', lines: [[9, 17]] },
    onEks,
    { document: 'cilium/cli-connectivity-test', lines: [[1, 6]] },
    { document: 'eks-user-guide/alternate-cni-plugins', lines: [[14, 33]] },
    { document: 'cilium/readme', lines: [[246, 254]], passage: 'Community' },
    hybridSupport,
  ],
  reviewed: '2026-11-28',
} as const satisfies Mode<'cilium'>;
