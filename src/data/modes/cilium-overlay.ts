import type { Mode } from '../mode.ts';

export const ciliumOverlay = {
  name: 'Cilium overlay',
  short: 'Overlay',
  summary:
    'What the Helm chart installs when its values are left alone: a VXLAN mesh between the nodes, pod addresses from a cluster pool, and kube-proxy still at work.',
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
    { name: 'routingMode', value: 'tunnel', where: 'Helm value, the default' },
    { name: 'tunnelProtocol', value: 'vxlan', where: 'Helm value, the default' },
    { name: 'ipam.mode', value: 'cluster-pool', where: 'Helm value, the default' },
    { name: 'kubeProxyReplacement', value: 'false', where: 'Helm value, the default' },
    { name: 'bpf.masquerade', value: 'false', where: 'Helm value, the default' },
  ],
  setup: [
    {
      step: 'On EKS, create the node groups with a taint that keeps pods off until Cilium is ready.',
      code: 'managedNodeGroups:\n  - name: ng-1\n    taints:\n      - key: node.cilium.io/agent-not-ready\n        value: "true"\n        effect: NoExecute',
      language: 'yaml',
    },
    {
      step: 'On EKS, keep the `aws-node` DaemonSet off the nodes.',
      code: `kubectl -n kube-system patch daemonset aws-node --type='strategic' -p='{"spec":{"template":{"spec":{"nodeSelector":{"io.cilium/aws-node-enabled":"true"}}}}}'`,
      language: 'bash',
    },
    {
      step: 'Where `aws-node` has already run, flush the rules that it left, as root on each node.',
      code: 'iptables -t nat -F AWS-SNAT-CHAIN-0 \\\n  && iptables -t nat -F AWS-SNAT-CHAIN-1 \\\n  && iptables -t nat -F AWS-CONNMARK-CHAIN-0 \\\n  && iptables -t nat -F AWS-CONNMARK-CHAIN-1',
      language: 'bash',
    },
    {
      step: 'Install the chart, with a pod range that does not overlap with the network of the nodes.',
      code: 'helm repo add cilium https://helm.cilium.io/\nhelm install cilium cilium/cilium --version 1.20.0 \\\n  --namespace kube-system \\\n  --set ipam.operator.clusterPoolIPv4PodCIDRList=10.244.0.0/16',
      language: 'bash',
    },
    {
      step: 'Restart the pods that ran before Cilium, except those on the host network.',
      code: `kubectl get pods --all-namespaces -o custom-columns=NAMESPACE:.metadata.namespace,NAME:.metadata.name,HOSTNETWORK:.spec.hostNetwork --no-headers=true | grep '<none>' | awk '{print "-n "$1" "$2}' | xargs -L 1 -r kubectl delete pod`,
      language: 'bash',
    },
    {
      step: 'Check that the agents run, that kube-proxy keeps its part, and that packets pass.',
      code: 'cilium status --wait\nkubectl -n kube-system exec ds/cilium -- cilium-dbg status | grep KubeProxyReplacement\ncilium connectivity test',
      language: 'bash',
    },
  ],
  requirements: [
    'Linux kernel 5.10 or newer, or 4.18 as RHEL 8.10 has it',
    'kube-proxy on the nodes',
    'nodes that reach each other, with UDP 8472 open between them',
    'a pod range apart from the network of the nodes: where that lies in 10.0.0.0/8, the default cuts nodes off from each other',
    '50 bytes of each packet for the tunnel, 70 over an IPv6 underlay',
    'on EKS, webhook servers on the host network or behind a Service or Ingress',
  ],
  supportedBy:
    'The Cilium community, or a vendor such as Isovalent (Cisco). AWS does not support it on EC2 nodes; on hybrid nodes it supports these values with a build of its own.',
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
        'operations.cli',
      ],
      reason: 'AWS or the project decides these for all of Cilium, whatever its routing.',
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
        'eBPF programs and proxies on the node of the pod enforce rules, and they ask neither for a routing mode nor for the replacement.',
      sources: [
        {
          document: 'cilium/intro',
          lines: [
            [71, 76],
            [113, 115],
          ],
          passage: 'Endpoint policy and L7 policy objects',
        },
        { document: 'cilium/layer7', lines: [[61, 64]], passage: 'L7 rules run in a proxy' },
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
      reason: 'Hubble and the metrics come from the agents, which run here as everywhere.',
    },
    {
      features: [
        'networking.encapsulation',
        'networking.ipv6',
        'networking.dual-stack',
        'networking.multicast',
      ],
      reason:
        'Besides their own switches, these ask for no more than the tunnel, and multicast asks for VXLAN by name.',
      sources: [
        {
          document: 'cilium/routing',
          lines: [
            [16, 41],
            [83, 92],
          ],
          passage: 'Encapsulation',
        },
        {
          document: 'cilium-chart/readme-md',
          lines: [
            [793, 796],
            [800, 802],
          ],
          passage: 'Cluster-pool blocks and IP families',
        },
        {
          document: 'cilium/e2e-kube-proxy',
          lines: [[61, 69]],
          passage: 'IPv6-only pods over VXLAN',
        },
        { document: 'cilium/multicast', lines: [[30, 33]] },
      ],
    },
    {
      features: ['networking.bgp', 'services.bgp-service-ips', 'ipam.lb-ipam'],
      reason:
        'The speaker and the address pools leave the datapath alone; kube-proxy takes the traffic that arrives for a Service.',
      sources: [
        { document: 'cilium/bgp-control-plane', lines: [[12, 16]] },
        {
          document: 'cilium/bgp-control-plane-configuration',
          lines: [
            [555, 574],
            [656, 667],
          ],
          passage: 'What is advertised',
        },
        { document: 'cilium/lb-ipam', lines: [[18, 26]] },
        {
          document: 'eks-user-guide/hybrid-nodes-load-balancing',
          lines: [217],
          passage: 'LB IPAM and BGP beside kube-proxy',
        },
      ],
    },
    {
      features: ['multicluster.connect', 'multicluster.policy'],
      reason: 'A mesh wants the same datapath mode in all clusters, and the overlay is one.',
      sources: [
        { document: 'cilium/setup', lines: [[23, 42]], passage: 'Addressing requirements' },
      ],
    },
    {
      features: ['aws.hybrid-nodes'],
      reason:
        'What AWS supports there is this mode, in a build of its own: VXLAN and addresses from the cluster pool.',
      sources: [
        {
          document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni',
          passage: 'Supported capabilities',
        },
        {
          document: 'eks-user-guide/hybrid-nodes-cni',
          passage: 'Supported capabilities and considerations',
        },
      ],
    },
  ],
  answers: {
    'networking.native-routing': {
      support: 'no',
      value: 'Off: packets between nodes go through the tunnel',
      reason:
        '`routingMode` names either the tunnel or native routing for the whole agent. This mode is the first.',
      sources: [
        { document: 'cilium/routing', lines: [[16, 25]], passage: 'Encapsulation' },
        { document: 'cilium-chart/readme-md', lines: [1011], passage: 'routingMode' },
      ],
    },
    'networking.kube-proxy-replacement': {
      support: 'no',
      value: 'Off; eBPF serves ClusterIPs for pods only',
      reason:
        'The chart sets `kubeProxyReplacement` to false. What is left is balancing of ClusterIPs inside the cluster, packet by packet; NodePorts and the rest belong to kube-proxy.',
      sources: [
        { document: 'cilium/kubeproxy-free', lines: [[145, 146]], passage: 'The default of Helm' },
        { document: 'cilium-chart/readme-md', lines: [830], passage: 'kubeProxyReplacement' },
      ],
    },
    'networking.bandwidth': {
      support: 'partial',
      missing: 'BBR, and the eBPF host routing that keeps latency low',
      value: 'Limits work; BBR does not',
      reason:
        'The checks of the agent ask for eBPF host routing with BBR alone, so the limits start beside kube-proxy. The page of the feature warns of high latency without host routing.',
      conditions: ['`bandwidthManager.enabled=true`', 'no IPsec, beside which the agent drops it'],
      default: 'off',
      conflict: {
        about: 'the kube-proxy replacement as a requirement of the Bandwidth Manager',
        statements: [
          {
            says: 'The tuning guide lists the replacement as the one requirement.',
            source: { document: 'cilium/tuning', lines: [[642, 655]], passage: 'Requirements' },
          },
          {
            says: 'The page of the feature switches it on with its own value and names no other.',
            source: {
              document: 'cilium/bandwidth-manager',
              lines: [[43, 48]],
              passage: 'Installation',
            },
          },
          {
            says: 'The agent checks kernel, BBR and IPsec when it starts, and not the replacement.',
            source: { document: 'cilium/bandwidth', lines: [[203, 240]] },
          },
        ],
        believed:
          'The code, which the page of the feature agrees with. The guide describes a profile in which the replacement is on.',
      },
      sources: [
        {
          document: 'cilium/bandwidth-manager',
          lines: [
            [26, 39],
            [43, 48],
          ],
        },
        { document: 'cilium/bandwidth', lines: [[227, 238]], passage: 'BBR and IPsec' },
      ],
    },
    'networking.chaining': {
      support: 'na',
      value: 'Cilium is the only CNI here',
      reason: 'Chained, another plugin makes the interfaces, which is a mode of its own.',
      sources: [{ document: 'cilium/cni-chaining', lines: [[13, 30]] }],
    },
    'policy.host': {
      support: 'yes',
      value: 'Works; rules match Service addresses, not backends',
      reason:
        'Without the kube-proxy replacement a node judges its own calls by the address of the Service. Write host rules for these addresses.',
      conditions: [
        '`hostFirewall.enabled=true`',
        'not together with IPsec encryption',
        'no portmap chain, with which connections break beside kube-proxy (issue 12541, open)',
      ],
      default: 'off',
      sources: [
        {
          document: 'cilium/host',
          lines: [
            [77, 83],
            [194, 200],
          ],
        },
        { document: 'cilium/e2e-kube-proxy', lines: [[1, 6]], passage: 'Test over VXLAN' },
        { document: 'web/github-com-cilium-cilium-issues-12541' },
      ],
    },
    'policy.security-groups': {
      support: 'no',
      value: 'The generic operator resolves no security groups',
      reason:
        'Without `eni.enabled` the chart runs the generic operator, which is built without the code behind `toGroups` and `fromGroups`. You would have to name another image in `operator.image.override`.',
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
      ],
    },
    'aws.summary': {
      support: 'partial',
      missing:
        'AWS support on EC2 nodes, a way from API server to pods, any use on Fargate and Auto Mode',
      value: 'Self-installed on EC2 nodes; supported on hybrid nodes',
      reason:
        'On EC2 nodes pods leave under the address of their node, and the API server of EKS cannot reach them. AWS supports the same values on hybrid nodes, in its own build.',
      conditions: ['webhook servers on the host network, or behind a Service or Ingress'],
      sources: [
        { document: 'cilium/k8s-install-helm', lines: [[231, 254]], passage: 'Overlay on EKS' },
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
      support: 'yes',
      value: 'An overlay in the build by AWS, over Geneve',
      reason:
        'EKS Anywhere installs its own build as an overlay, with Geneve in the place of VXLAN and node ranges from Kubernetes. `helmValues` takes any value of the chart, but VXLAN needs another port than the one its page names.',
      conditions: [
        'UDP 6081 between nodes, or UDP 8472 after a change to VXLAN',
        'an Enterprise Subscription, for support by AWS',
      ],
      default: 'tunnel over Geneve',
      sources: [
        {
          document: 'eks-anywhere/templater',
          lines: [
            [245, 252],
            [258, 267],
          ],
        },
        { document: 'eks-anywhere/cni', lines: [[63, 68]], passage: '`helmValues`' },
        {
          document: 'eks-anywhere/networking-and-security',
          lines: [[11, 12], 39, [83, 86]],
          passage: 'Subscription, tunnel mode and its port',
        },
        { document: 'cilium/routing', lines: [[35, 41]], passage: 'Ports of the tunnels' },
      ],
    },
    'aws.eni-mode': {
      support: 'no',
      value: 'Excluded: the agent refuses ENIs with a tunnel',
      reason: 'With ENI addresses and the tunnel both set, the agent stops as it starts.',
      sources: [{ document: 'cilium/daemon-main', lines: [[1106, 1108]] }],
    },
    'aws.security-groups-for-pods': {
      support: 'no',
      value: 'Pods share the groups of their node',
      reason:
        'A group guards a VPC address, and no pod has one here. What pods send into the VPC bears the address of the node.',
      sources: [
        { document: 'cilium/k8s-install-helm', lines: [[231, 237]], passage: 'Overlay on EKS' },
      ],
    },
    'aws.vpc-flow-logs': {
      support: 'no',
      value: 'Nodes only: UDP 8472 between them, SNAT outwards',
      reason:
        'The tunnel hides pods between nodes, and masquerading hides them on the way out. This follows from the packets; no page on flow logs says it.',
      sources: [
        { document: 'cilium/routing', lines: [[23, 41]], passage: 'Encapsulation' },
        {
          document: 'cilium/k8s-install-helm',
          lines: [[235, 237]],
          passage: 'Source of traffic into the VPC',
        },
      ],
    },
    'aws.nlb-alb-ip-targets': {
      support: 'partial',
      missing: 'pods on EC2 nodes, which need instance targets',
      value: 'ALB and NLB, to hybrid nodes with announced pod ranges',
      reason:
        'The load balancer controller wants VPC addresses for `ip` targets. For hybrid nodes AWS describes targets of both balancers that are pods of an overlay, once the local network routes their ranges, as BGP can arrange.',
      conditions: ['hybrid nodes, and pod ranges that the network on premises routes'],
      sources: [
        {
          document: 'aws-load-balancer-controller/nlb',
          lines: [[26, 27]],
        },
        {
          document: 'cilium/k8s-install-helm',
          lines: [[231, 241]],
          passage: 'Limits of the overlay on EKS',
        },
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
        'The whole documentation of Cilium, by the words Outpost and Local Zone, and the AWS pages cited for this mode; none joins them with an overlay.',
    },
    'ipam.prefix-delegation': {
      support: 'na',
      value: 'No ENI addresses, hence no prefixes',
      reason: 'Prefixes are assigned to the ENIs of ENI mode, which a tunnel excludes.',
      sources: [
        { document: 'cilium/eni', lines: [[60, 63]], passage: 'Prefix delegation' },
        { document: 'cilium/daemon-main', lines: [[1106, 1108]] },
      ],
    },
    'ipam.ip-pools': {
      support: 'yes',
      value: 'With multi-pool IPAM in the place of the cluster pool',
      reason:
        'The default, cluster-pool, gives all pods of a node one block. Multi-pool works over the tunnel too, but masquerading by iptables then has to be told its interfaces.',
      conditions: ['`ipam.mode=multi-pool`', '`egressMasqueradeInterfaces` set'],
      default: 'off; cluster-pool',
      sources: [
        { document: 'cilium/ipam-index', lines: [[18, 37]], passage: 'Table of IPAM modes' },
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
      value: 'A node owns its block from the start',
      reason:
        'In cluster-pool mode the operator hands each node a range, from which the agent serves pods by itself. Only multi-pool would bring a reserve of 8 addresses.',
      sources: [
        { document: 'cilium/cluster-pool', lines: [[13, 19]] },
        { document: 'cilium/multi-pool', lines: [[335, 346]], passage: 'Pre-allocation' },
      ],
    },
    'performance.kernel-bypass': {
      support: 'no',
      value: 'None: each waits for the kube-proxy replacement',
      reason:
        'XDP, eBPF host routing and BIG TCP ask for the replacement, netkit and BBR for host routing. BIG TCP also rules tunnels out.',
      sources: [
        {
          document: 'cilium/tuning',
          lines: [
            [143, 146],
            [197, 200],
            [261, 266],
            [326, 331],
            [697, 701],
            [734, 738],
          ],
          passage: 'Requirements of the fast paths',
        },
      ],
    },
    'security.wireguard': {
      support: 'yes',
      value: 'Between nodes, wrapped around the VXLAN packet',
      reason:
        'Packets are encapsulated twice, for the tunnel and for WireGuard. A call of a pod to a NodePort goes through kube-proxy here and stays clear unless node encryption, a beta, is on.',
      conditions: ['UDP 51871 between nodes'],
      default: 'off',
      sources: [
        {
          document: 'cilium/encryption-wireguard',
          lines: [
            [34, 43],
            [216, 222],
            [313, 323],
          ],
          passage: 'Double encapsulation, node encryption, Services',
        },
        { document: 'cilium/e2e-kube-proxy', lines: [[61, 69]], passage: 'Test over VXLAN' },
      ],
    },
    'security.ipsec': {
      support: 'yes',
      value: 'Whole VXLAN packets, as ESP between nodes',
      reason:
        'In tunnel mode the packet is wrapped first and encrypted then, identity included. Security groups on AWS do not admit ESP by default.',
      conditions: [
        'ESP admitted between nodes',
        'no host policies and no Bandwidth Manager',
        'no more than 65,535 nodes in the cluster or the mesh',
      ],
      default: 'off',
      since: '1.18 for the encrypted overlay',
      sources: [
        {
          document: 'cilium/encryption-ipsec',
          lines: [
            [23, 51],
            [448, 455],
          ],
          passage: 'Encrypted overlay and limitations',
        },
        { document: 'cilium/bandwidth', lines: [[233, 236]], passage: 'IPsec' },
      ],
    },
    'security.mtls': {
      support: 'partial',
      missing:
        'general availability, UDP, Cluster Mesh, L4 policy on real ports, tests beside kube-proxy',
      value: 'ztunnel on each node (beta), untested with kube-proxy',
      reason:
        'The page of ztunnel names no condition on routing or on kube-proxy. Both set-ups that the project tests run with the replacement.',
      conditions: [
        'Secrets with the keys of ztunnel, made before the installation',
        'nodes whose kernel supports iptables',
      ],
      default: 'off',
      sources: [
        {
          document: 'cilium/encryption-ztunnel',
          lines: [
            [20, 26],
            [51, 54],
            [157, 161],
            [173, 201],
          ],
        },
        { document: 'cilium/conformance-ztunnel-e2e', lines: [[101, 110]] },
      ],
    },
    'security.egress-gateway': {
      support: 'no',
      value: 'Needs replacement and eBPF masquerading',
      reason:
        'Its guide asks for both, and the agent does not start the feature while iptables masquerades.',
      sources: [
        { document: 'cilium/egress-gateway', lines: [[55, 56]], passage: 'Requirements' },
        { document: 'cilium/egressgateway-manager', lines: [[199, 201]] },
      ],
    },
    'services.dsr': {
      support: 'no',
      value: 'kube-proxy answers NodePorts, with no direct return',
      reason:
        'Direct server return is a mode of the NodePort code in eBPF, which the replacement switches on.',
      sources: [{ document: 'cilium/kubeproxy-free', lines: [[590, 602]], passage: 'DSR' }],
    },
    'services.maglev': {
      support: 'no',
      value: 'kube-proxy picks backends for outside traffic',
      reason:
        'Maglev hashes north-south traffic only, and in this mode that traffic never reaches the eBPF balancer.',
      sources: [
        { document: 'cilium/kubeproxy-free', lines: [[493, 515]], passage: 'Maglev' },
        { document: 'cilium-chart/readme-md', lines: [830], passage: 'kubeProxyReplacement' },
      ],
    },
    'services.gateway-api': {
      support: 'no',
      value: 'Needs the kube-proxy replacement',
      reason:
        'The guide requires it, and the operator leaves the controller off without it. The value `nodePort.enabled`, which AWS used in its place with 1.17, is no longer in the chart.',
      sources: [
        { document: 'cilium/installation', lines: [[4, 6]] },
        { document: 'cilium/gateway-api-cell', lines: [[104, 107]] },
        { document: 'cilium-chart/readme-md', lines: [865], passage: 'nodePort' },
        { document: 'eks-user-guide/hybrid-nodes-ingress', passage: 'Install Cilium Gateway' },
      ],
    },
    'services.ingress': {
      support: 'no',
      value: 'Comes with the kube-proxy replacement only',
      reason: 'It heads the prerequisites of the guide. Run another controller beside Cilium.',
      sources: [{ document: 'cilium/ingress', lines: [[51, 53]], passage: 'Prerequisites' }],
    },
    'services.l2-announce': {
      support: 'no',
      value: 'Announced addresses would find no eBPF balancer',
      reason:
        'The node that answers ARP balances with the Service code of Cilium, so the guide requires the replacement.',
      sources: [
        {
          document: 'cilium/l2-announcements',
          lines: [
            [20, 25],
            [69, 70],
          ],
        },
      ],
    },
    'services.topology-aware': {
      support: 'yes',
      value: 'Hints for ClusterIPs of pods; kube-proxy does the rest',
      reason:
        'The agent applies hints wherever it picks the backend; the manual describes that for the replacement, while the code looks at the setting alone. Other calls go by the rules of kube-proxy, which follows hints by itself.',
      conditions: [
        '`loadBalancer.serviceTopology=true`, without which Cilium ignores hints',
        'a zone label on the node, for hints by zone',
      ],
      default: 'off in Cilium',
      sources: [
        {
          document: 'cilium/lb-writer',
          lines: [
            [482, 495],
            [516, 563],
          ],
        },
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [145, 146],
            [1757, 1768],
          ],
          passage: 'The default of Helm, and hints in the manual',
        },
        {
          document: 'eks-best-practices/cost-opt-networking',
          lines: [[30, 38], 77],
          passage: 'Zone hints, and kube-proxy that follows them',
        },
      ],
    },
    'services.service-mesh': {
      support: 'partial',
      missing: 'Ingress, Gateway API and L7 load balancing; mutual TLS beyond beta',
      value: 'Istio beside it; L7 of its own needs the replacement',
      reason:
        'The Istio page recommends this very set-up, with kube-proxy. What Cilium has of a mesh by itself asks for the replacement, ztunnel excepted.',
      conditions: [
        '`cni.exclusive=false` for Istio',
        '`istiod` on the host network where sidecars are injected',
      ],
      sources: [
        {
          document: 'cilium/istio',
          lines: [
            [22, 37],
            [60, 63],
            [102, 103],
          ],
        },
        { document: 'cilium/l7-traffic-management', lines: [[16, 21]], passage: 'Prerequisites' },
        { document: 'cilium/installation', lines: [[4, 6]] },
        { document: 'cilium/encryption-ztunnel', lines: [[15, 18]] },
      ],
    },
    'multicluster.services': {
      support: 'partial',
      missing: 'remote backends behind NodePorts and for clients on the host network',
      value: 'ClusterIPs of pods span clusters; NodePorts stay local',
      reason:
        'Without the replacement, a NodePort and a client on the host network know the backends of their own cluster only. For the clients, the socket balancer of the host is a way out.',
      conditions: [
        'for clients on the host network, `socketLB.enabled=true` and `socketLB.hostNamespaceOnly=true`',
      ],
      sources: [{ document: 'cilium/global-services', lines: [[223, 236]] }],
    },
    'multicluster.vm-bare-metal': {
      support: 'partial',
      missing: 'an agent for machines that are not Kubernetes nodes, and the egress gateway',
      value: 'Kubernetes nodes; other machines by CIDR, DNS or VTEP',
      reason:
        'Rules by address and name work, and the VXLAN mesh can take in foreign tunnel endpoints (beta). A fixed source address towards such machines needs the egress gateway, which is missing here.',
      sources: [
        { document: 'cilium/layer3', lines: [[388, 407]], passage: 'CIDR based rules' },
        { document: 'cilium/vtep', lines: [[15, 31]] },
        { document: 'cilium/egress-gateway', lines: [[55, 56]], passage: 'Requirements' },
      ],
    },
  },
  sources: [
    {
      document: 'cilium-chart/readme-md',
      lines: [162, 785, [793, 794], 830, 1011, 1073],
      passage: 'Defaults of the chart',
    },
    { document: 'cilium/routing', lines: [[16, 41]], passage: 'Encapsulation' },
    { document: 'cilium/requirements-eks', lines: [[21, 51]] },
    { document: 'cilium/k8s-install-helm', lines: [[205, 254]] },
    { document: 'cilium/ipam-cluster-pool', lines: [[23, 38]] },
    { document: 'cilium/cluster-pool', lines: [[71, 81]], passage: 'Conflicting ranges' },
    { document: 'cilium/k8s-install-restart-pods', lines: [[4, 14]] },
    { document: 'cilium/kubeproxy-free', lines: [[145, 157]], passage: 'Default and status' },
    { document: 'cilium/cli-connectivity-test', lines: [[1, 6]] },
    { document: 'cilium/system-requirements', lines: [[22, 23]] },
    { document: 'cilium/mtu', lines: [[20, 31]] },
    { document: 'eks-user-guide/alternate-cni-plugins', lines: [[14, 33]] },
    { document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni' },
  ],
  reviewed: '2026-11-27',
} as const satisfies Mode<'cilium'>;
