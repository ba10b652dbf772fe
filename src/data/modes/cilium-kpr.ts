import type { Mode } from '../mode.ts';

export const ciliumKpr = {
  name: 'Cilium overlay without kube-proxy',
  short: 'No kube-proxy',
  summary:
    'The VXLAN overlay with kube-proxy taken away: eBPF serves all Services and masquerades, which also turns eBPF host routing on.',
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
    'Linux kernel 5.10 or newer, or 4.18 as RHEL 8.10 has it; 6.8 for netkit',
    'no kube-proxy, and an address of the API server that does not depend on it',
    'the right `--node-ip` of the kubelet on nodes with several interfaces',
    'UDP 8472 open between the nodes',
    'a pod range apart from the network of the nodes',
    'nothing on the nodes that relies on netfilter hooks, or `bpf.hostLegacyRouting=true`',
    'kernels with the fix for NFS and SMB mounts, where volumes are mounted through a ClusterIP',
  ],
  supportedBy:
    'The community of Cilium, or a vendor such as Isovalent (Cisco). On EC2 nodes AWS leaves it to them; on hybrid nodes the replacement is in the scope of its own build.',
  same: [
    {
      features: [
        'networking.windows',
        'networking.multi-interface',
        'aws.eks-default',
        'aws.fargate',
        'aws.auto-mode',
        'ipam.static-ip',
        'security.fips',
        'multicluster.vm-bare-metal',
        'operations.cli',
      ],
      reason: 'These are settled by AWS or by the project, no matter who serves Services.',
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
      ],
      reason:
        'The same programs and proxies judge the traffic of pods, with kube-proxy or without.',
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
        'observability.flow-logs',
        'observability.ui',
        'observability.metrics',
        'observability.l7-visibility',
        'observability.policy-verdicts',
        'observability.service-map',
        'observability.export',
      ],
      reason: 'The agents record events and serve metrics, whether kube-proxy is there or not.',
    },
    {
      features: [
        'networking.encapsulation',
        'networking.kube-proxy-replacement',
        'networking.bandwidth',
        'networking.multicast',
      ],
      reason:
        'The replacement works over a tunnel, and the tunnel stays VXLAN; the Bandwidth Manager gets what its guide asks for.',
      sources: [
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [148, 149],
            [2093, 2142],
          ],
          passage: 'Tunnel mode and limitations',
        },
        { document: 'cilium/tuning', lines: [[642, 655]], passage: 'Bandwidth Manager' },
        { document: 'cilium/bandwidth-manager', lines: [[34, 39]] },
        { document: 'cilium/multicast', lines: [[30, 33]] },
      ],
    },
    {
      features: ['networking.bgp', 'ipam.lb-ipam'],
      reason:
        'Speaker and address pools are apart from the balancer; the project tests BGP over VXLAN without kube-proxy.',
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
      reason: 'What each of them asks for is the replacement, and here it is on.',
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
        { document: 'cilium/global-services', lines: [[226, 233]], passage: 'Limitations' },
      ],
    },
    {
      features: ['multicluster.connect', 'multicluster.policy'],
      reason: 'A mesh asks that clusters share their datapath mode and says nothing of kube-proxy.',
      sources: [
        { document: 'cilium/setup', lines: [[23, 42]], passage: 'Addressing requirements' },
      ],
    },
    {
      features: ['security.mtls'],
      reason: 'One of the two set-ups in the tests of ztunnel is VXLAN without kube-proxy.',
      sources: [
        { document: 'cilium/conformance-ztunnel-e2e', lines: [[101, 106]] },
        { document: 'cilium/encryption-ztunnel', lines: [[173, 201]], passage: 'Limitations' },
      ],
    },
    {
      features: ['aws.hybrid-nodes'],
      reason: 'The list of what AWS supports there has VXLAN and the kube-proxy replacement.',
      sources: [
        {
          document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni',
          passage: 'Supported capabilities',
        },
      ],
    },
  ],
  answers: {
    'networking.native-routing': {
      support: 'no',
      value: 'Not in this mode, which keeps the tunnel',
      reason:
        'The replacement works with native routing as well. That pair is the mode of native routing.',
      sources: [
        { document: 'cilium/kubeproxy-free', lines: [[148, 149]], passage: 'Routing modes' },
        { document: 'cilium/routing', lines: [[97, 102]], passage: 'Native routing' },
      ],
    },
    'networking.ipv6': {
      support: 'yes',
      value: 'IPv6-only pods; their eBPF masquerading is beta',
      reason:
        'The project tests IPv6 alone over VXLAN without kube-proxy, on an IPv6 underlay. Masquerading of IPv6 in eBPF still counts as beta.',
      conditions: ['`ipv6.enabled=true`, and `ipv4.enabled=false` for IPv6 alone'],
      default: 'IPv4 on, IPv6 off',
      sources: [
        { document: 'cilium/e2e-misc', lines: [[78, 89]] },
        { document: 'cilium/masquerading', lines: [[76, 80]], passage: 'IPv6 in eBPF' },
        { document: 'cilium-chart/readme-md', lines: [[800, 802]], passage: 'IP families' },
      ],
    },
    'networking.dual-stack': {
      support: 'yes',
      value: 'Both families; eBPF masquerades IPv6 as a beta',
      reason:
        'Pods get addresses of both families as in the default mode. What masquerades their IPv6 traffic is eBPF here, and that part is beta.',
      conditions: [
        '`ipv4.enabled` and `ipv6.enabled` true',
        'a dual-stack Kubernetes cluster, which EKS does not offer',
      ],
      default: 'IPv4 only',
      sources: [
        {
          document: 'cilium-chart/readme-md',
          lines: [
            [793, 796],
            [800, 802],
          ],
          passage: 'Cluster-pool blocks and IP families',
        },
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
      reason: 'Cilium makes the interfaces itself. Where another plugin does, the mode is another.',
      sources: [{ document: 'cilium/cni-chaining', lines: [[13, 30]] }],
    },
    'policy.host': {
      support: 'yes',
      value: 'Works, on the backends of Services',
      reason:
        'With the replacement a node judges its calls by the backend rather than by the address of the Service.',
      conditions: [
        '`hostFirewall.enabled=true`',
        'not together with IPsec encryption',
        'in a Cluster Mesh, not together with WireGuard while identities are kept as CRDs',
      ],
      default: 'off',
      sources: [
        {
          document: 'cilium/host',
          lines: [
            [77, 83],
            [174, 187],
            [194, 200],
          ],
        },
      ],
    },
    'policy.security-groups': {
      support: 'no',
      value: 'Group peers need an operator image of another build',
      reason:
        'Only `eni.enabled` makes the chart pick the AWS operator. The generic one lacks the provider that asks EC2 for the members of a group in `toGroups` or `fromGroups`; `operator.image.override` could change it.',
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
        { document: 'cilium/register-aws', lines: [[4, 20]] },
      ],
    },
    'aws.summary': {
      support: 'partial',
      missing:
        'AWS support on EC2 nodes, webhooks on pod addresses, any use on Fargate and Auto Mode',
      value: 'Yours to run on EC2; in scope of AWS on hybrid nodes',
      reason:
        'For EKS it is an overlay like the default one: pods leave with the address of the node, and the API server cannot call them. AWS lists the replacement among what it supports on hybrid nodes.',
      conditions: ['servers of webhooks on the host network, or behind a Service or Ingress'],
      sources: [
        { document: 'cilium/k8s-install-helm', lines: [[231, 246]], passage: 'Overlay on EKS' },
        {
          document: 'eks-user-guide/alternate-cni-plugins',
          lines: [
            [14, 16],
            [56, 58],
          ],
          passage: 'EC2, Fargate and Auto Mode',
        },
        {
          document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni',
          passage: 'Supported capabilities',
        },
      ],
    },
    'aws.eks-anywhere': {
      support: 'unknown',
      searched:
        'The pages of EKS Anywhere on CNI and on Cilium, and the code that makes its Helm values. `helmValues` takes any value of the chart, but nothing says how a cluster there is made without kube-proxy.',
      sources: [
        { document: 'eks-anywhere/cni', lines: [[63, 68]], passage: '`helmValues`' },
        { document: 'eks-anywhere/templater', lines: [[245, 300]] },
      ],
    },
    'aws.eni-mode': {
      support: 'no',
      value: 'Not with a tunnel; it goes with native routing',
      reason:
        'The agent does not start with ENI addresses in tunnel mode. The replacement itself would be no hurdle.',
      sources: [
        { document: 'cilium/daemon-main', lines: [[1106, 1108]] },
        { document: 'cilium/kubeproxy-free', lines: [[148, 149]], passage: 'Routing modes' },
      ],
    },
    'aws.security-groups-for-pods': {
      support: 'no',
      value: 'Groups reach no further than the node',
      reason: 'Pods of an overlay hold no address of the VPC for a group to apply to.',
      sources: [
        { document: 'cilium/k8s-install-helm', lines: [[231, 237]], passage: 'Overlay on EKS' },
      ],
    },
    'aws.vpc-flow-logs': {
      support: 'no',
      value: 'Pods stay hidden behind their nodes',
      reason:
        'Between nodes the VPC sees the tunnel, and towards the VPC the address that eBPF has put in. No page on flow logs says so; it follows from the packets.',
      sources: [
        { document: 'cilium/routing', lines: [[23, 41]], passage: 'Encapsulation' },
        { document: 'cilium/masquerading', lines: [[91, 95]], passage: 'eBPF masquerading' },
      ],
    },
    'aws.nlb-alb-ip-targets': {
      support: 'partial',
      missing: 'pods on EC2 nodes, where instance targets remain',
      value: 'On hybrid nodes, if the local network routes pods',
      reason:
        'The addresses of the overlay are foreign to the VPC, so on EC2 nodes a NodePort must take the traffic. On hybrid nodes AWS describes ALB and NLB targets that are pods.',
      conditions: ['hybrid nodes whose pod ranges the local network routes'],
      sources: [
        { document: 'aws-load-balancer-controller/nlb', lines: [[26, 27]] },
        {
          document: 'eks-user-guide/hybrid-nodes-load-balancing',
          lines: [22, [29, 30]],
          passage: 'NLB with `ip` targets',
        },
        {
          document: 'eks-user-guide/hybrid-nodes-ingress',
          lines: [22],
          passage: 'ALB with `ip` targets',
        },
      ],
    },
    'aws.outposts-local-zones': {
      support: 'unknown',
      searched:
        'The guide to the replacement and the other pages of Cilium, by the words Outpost and Local Zone; no page has either in this sense.',
    },
    'ipam.prefix-delegation': {
      support: 'na',
      value: 'Prefixes belong to ENIs, which are not used',
      reason: 'The operator assigns /28 prefixes in ENI mode, and that mode excludes the tunnel.',
      sources: [{ document: 'cilium/eni', lines: [[60, 63]], passage: 'Prefix delegation' }],
    },
    'ipam.ip-pools': {
      support: 'yes',
      value: 'With multi-pool IPAM; no interfaces to list',
      reason:
        'The tutorial of multi-pool installs it with the two values of this mode. The demand on masquerade interfaces, made of iptables, falls away.',
      conditions: ['`ipam.mode=multi-pool`'],
      default: 'off; cluster-pool',
      sources: [
        { document: 'cilium/ipam-multi-pool', lines: [[22, 29]] },
        {
          document: 'cilium/multi-pool',
          lines: [
            [21, 46],
            [406, 408],
          ],
        },
      ],
    },
    'ipam.warm-pool': {
      support: 'na',
      value: 'Nothing to warm: blocks are handed out whole',
      reason:
        'Under cluster-pool, the default, a node gets its range once and allocates from it. Multi-pool would hold 8 addresses ready.',
      sources: [
        { document: 'cilium/cluster-pool', lines: [[13, 19]] },
        { document: 'cilium/multi-pool', lines: [[335, 346]], passage: 'Pre-allocation' },
      ],
    },
    'performance.kernel-bypass': {
      support: 'partial',
      missing: 'BIG TCP, which excludes tunnels',
      value: 'eBPF host routing on; XDP, netkit (beta), BBR to add',
      reason:
        'Replacement and eBPF masquerading switch host routing on, and with it netkit and BBR become possible. The project tests netkit over VXLAN too.',
      conditions: [
        'kernel 6.8 for netkit, 5.18 for BBR',
        'a driver with native XDP and an IPv4 underlay for XDP',
        'nothing that needs netfilter hooks of the host',
      ],
      default: 'host routing on, the others off',
      sources: [
        {
          document: 'cilium/tuning',
          lines: [
            [143, 146],
            [178, 219],
            [261, 266],
            [326, 331],
            [697, 701],
            [734, 738],
          ],
          passage: 'Requirements of the fast paths',
        },
        { document: 'cilium/e2e-netkit', lines: [[24, 30]] },
        {
          document: 'cilium/kpr-initializer',
          lines: [
            [46, 60],
            [126, 129],
          ],
        },
      ],
    },
    'security.wireguard': {
      support: 'yes',
      value: 'Between nodes, Service calls and forwarding included',
      reason:
        'Pods reach NodePorts by the socket balancer, and what comes from outside is passed on inside the overlay; WireGuard covers both. Packets are still wrapped twice.',
      conditions: ['UDP 51871 between nodes', 'no XDP, for outside traffic that a node passes on'],
      default: 'off',
      sources: [
        {
          document: 'cilium/encryption-wireguard',
          lines: [
            [34, 43],
            [285, 291],
            [313, 329],
          ],
          passage: 'Which traffic is encrypted',
        },
      ],
    },
    'security.ipsec': {
      support: 'yes',
      value: 'ESP around the tunnel, given a kernel with a fix',
      reason:
        'The overlay packet is encrypted whole. Beside eBPF host routing the tuning guide asks for a fix in the kernel.',
      conditions: [
        'a kernel with the fix for host routing and IPsec',
        'ESP admitted between nodes',
        'neither host policies nor the Bandwidth Manager',
        'at most 65,535 nodes in the cluster or the mesh',
      ],
      default: 'off',
      sources: [
        {
          document: 'cilium/encryption-ipsec',
          lines: [
            [23, 51],
            [448, 455],
          ],
          passage: 'Encrypted overlay and limitations',
        },
        { document: 'cilium/tuning', lines: [[192, 195]], passage: 'IPsec and host routing' },
        { document: 'cilium/bandwidth', lines: [[233, 236]], passage: 'IPsec' },
      ],
    },
    'security.egress-gateway': {
      support: 'yes',
      value: 'Works: both things it needs are on',
      reason:
        'The guide asks for the replacement and for eBPF masquerading. The agent adds two checks of its own, on IPv4 masquerading and on the underlay.',
      conditions: [
        '`egressGateway.enabled=true`',
        '`enableIPv4Masquerade` left at true, and an IPv4 underlay',
        'identities as CRDs, no CiliumEndpointSlice, gateways in the same cluster',
        'interfaces and addresses of the gateway nodes set up by you',
      ],
      default: 'off',
      sources: [
        {
          document: 'cilium/egress-gateway',
          lines: [
            [45, 56],
            [72, 80],
          ],
          passage: 'Requirements',
        },
        { document: 'cilium/egressgateway-manager', lines: [[189, 205]] },
        { document: 'cilium/e2e-misc', lines: [[14, 23]] },
      ],
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
      ],
      default: '`snat`',
      since: '1.20 for IP-in-IP over VXLAN',
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
          'The code and the change behind it, which is the younger word. As the guide does not follow, treat it as an experiment.',
      },
      sources: [
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [623, 631],
            [682, 684],
            [740, 759],
            [902, 930],
          ],
          passage: 'Dispatch modes and annotations',
        },
        { document: 'cilium/kpr-initializer', lines: [[131, 146]] },
        { document: 'web/github-com-cilium-cilium-pull-45600' },
      ],
    },
    'services.bgp-service-ips': {
      support: 'yes',
      value: 'All Service addresses; ClusterIPs need one value more',
      reason:
        'The replacement turns outside callers of a ClusterIP away by default, so an announced ClusterIP answers only once that is allowed.',
      conditions: [
        '`bgpControlPlane.enabled=true`',
        '`bpf.lbExternalClusterIP=true` for announced ClusterIPs to answer',
      ],
      default: 'off',
      sources: [
        {
          document: 'cilium/bgp-control-plane-configuration',
          lines: [
            [656, 667],
            [705, 709],
            [737, 740],
          ],
          passage: 'Service virtual IPs',
        },
        { document: 'cilium/kubeproxy-free', lines: [[1845, 1850]], passage: 'ClusterIPs' },
      ],
    },
    'services.service-mesh': {
      support: 'partial',
      missing:
        'mutual TLS beyond beta; Istio beside host routing, its ambient mode beside eBPF SNAT',
      value: 'Own mesh works; Istio wants host routing off',
      reason:
        'Ingress, Gateway API and L7 balancing have the replacement they need. Istio does not go with eBPF host routing, and it needs the socket balancer kept out of pods. For ambient mode it does not support `bpf.masquerade=true`, which this mode sets.',
      conditions: [
        'for Istio, `bpf.hostLegacyRouting=true`, `socketLB.hostNamespaceOnly=true` and `cni.exclusive=false`',
        'for ambient mode, `bpf.masquerade=false`, so that iptables masquerades',
        'for sidecars over the overlay, `istiod` on the host network',
      ],
      sources: [
        {
          document: 'cilium/istio',
          lines: [
            [30, 37],
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
        { document: 'istio/platform-prerequisites', passage: 'Cilium' },
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
  },
  sources: [
    {
      document: 'cilium/kubeproxy-free',
      lines: [
        [27, 110],
        [142, 157],
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
    { document: 'cilium/tuning', lines: [[178, 219]], passage: 'eBPF host routing' },
    { document: 'cilium/kpr-initializer', lines: [[45, 60]], passage: 'Host routing' },
    {
      document: 'eks-user-guide-2024/create-cluster',
      lines: [[237, 241]],
      passage: 'bootstrapSelfManagedAddons',
    },
    { document: 'cilium/routing', lines: [[16, 41]], passage: 'Encapsulation' },
    { document: 'cilium/cluster-pool', lines: [[71, 81]], passage: 'Conflicting ranges' },
    { document: 'cilium/ipam-cluster-pool', lines: [[23, 38]] },
    { document: 'cilium/system-requirements', lines: [[22, 23], 314] },
    { document: 'cilium/cli-connectivity-test', lines: [[1, 6]] },
    { document: 'eks-user-guide/alternate-cni-plugins', lines: [[14, 16]] },
    { document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni' },
  ],
  reviewed: '2026-11-27',
} as const satisfies Mode<'cilium'>;
