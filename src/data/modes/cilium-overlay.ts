import type { Mode } from '../mode.ts';

const onEks = {
  document: 'cilium/k8s-install-helm',
  lines: [[231, 241]],
  passage: 'Overlay on EKS',
} as const;
const byDefault = {
  document: 'cilium/kubeproxy-free',
  lines: [[145, 146]],
  passage: 'The default of Helm',
} as const;
const tunnelOnly = { document: 'cilium/daemon-main', lines: [[1106, 1108]] } as const;
const hybridSupport = {
  document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni',
  passage: 'Supported capabilities',
} as const;

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
      step: 'Where `aws-node` has already run, flush the iptables rules that it added.',
      code: 'iptables -t nat -F AWS-SNAT-CHAIN-0 \\\n  && iptables -t nat -F AWS-SNAT-CHAIN-1 \\\n  && iptables -t nat -F AWS-CONNMARK-CHAIN-0 \\\n  && iptables -t nat -F AWS-CONNMARK-CHAIN-1',
      language: 'bash',
    },
    {
      step: 'Install the chart, with a pod range that does not overlap with the network of the nodes.',
      code: 'helm repo add cilium https://helm.cilium.io/\nhelm install cilium cilium/cilium --version 1.20.0 \\\n  --namespace kube-system \\\n  --set ipam.operator.clusterPoolIPv4PodCIDRList=10.244.0.0/16',
      language: 'bash',
    },
    {
      step: 'Where the nodes started without the taint, restart the pods that ran before Cilium, except those on the host network.',
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
    'Linux kernel 5.10 or newer, or an equivalent such as 4.18 of RHEL 8.10',
    'kube-proxy on the nodes',
    'nodes that reach each other, with UDP 8472 open between them',
    'a pod range apart from the network of the nodes: where that lies in 10.0.0.0/8, the default cuts nodes off from each other',
    '50 bytes of each packet for the tunnel, 70 over an IPv6 underlay',
    'on EC2 nodes of EKS, webhook servers on the host network or behind a Service or Ingress',
  ],
  supportedBy:
    'The Cilium community, or a vendor such as Isovalent. AWS does not support it on EC2 nodes; on hybrid nodes it supports VXLAN with the cluster pool, in a build of its own.',
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
        'AWS, the project or a vendor decides these for all of Cilium, and the passages cited make none of the answers turn on the routing. Multi-pool IPAM, named beside fixed addresses, would take the place of the cluster pool.',
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
        'policy.imds-pod-identity',
        'policy.network-sets',
        'policy.staged-audit',
        'policy.default-deny',
        'policy.delegation',
      ],
      reason:
        'Policy is kept apart from addressing: eBPF programs and proxies on the nodes enforce it, and the tunnel hands them the identity of the sender. eBPF host routing, of which an issue under Pod Identity tells, is off here.',
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
        { document: 'cilium/routing', lines: [[63, 67]], passage: 'Identity in the tunnel' },
        {
          document: 'cilium/clustermesh-policy',
          lines: [[19, 20]],
          passage: 'Addressing and security',
        },
        { document: 'cilium/kpr-initializer', lines: [[46, 60]], passage: 'Host routing' },
      ],
    },
    {
      features: ['policy.protocols-ports'],
      reason:
        'The passages on layer 4 rules and on SCTP name no routing mode. Ports are those after the translation of Services for ClusterIPs that pods call, as Cilium serves these; host rules see the addresses of Services here.',
      sources: [
        { document: 'cilium/layer4', lines: [[15, 49]] },
        { document: 'cilium/sctp', lines: [[24, 44]] },
        byDefault,
        { document: 'cilium/host', lines: [[194, 197]], passage: 'Host rules and Services' },
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
        'The pages on Hubble, its exporter and its UI, on metrics and on visibility name neither routing mode nor kube-proxy, and `cilium-dbg` asks the agent of its node. NodePort handling at XDP, named under packet capture, takes the replacement.',
      sources: [
        { document: 'cilium/hubble' },
        { document: 'cilium/hubble-index' },
        { document: 'cilium/export' },
        { document: 'cilium/hubble-ui' },
        { document: 'cilium/metrics' },
        { document: 'cilium/visibility' },
        { document: 'cilium/component-overview', lines: [[34, 39]], passage: 'Debug client' },
        { document: 'cilium/tuning', lines: [[734, 738]], passage: 'XDP' },
      ],
    },
    {
      features: [
        'networking.encapsulation',
        'networking.ipv6',
        'networking.dual-stack',
        'networking.multicast',
      ],
      reason:
        'The tunnel is the one of the chart, which has blocks for both families; IPv6 alone is tested over it, and multicast asks for VXLAN by name. iptables masquerades here, not the beta in eBPF; the egress gateway, named under dual-stack, takes the replacement.',
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
          lines: [[793, 796], 800, 802],
          passage: 'Cluster-pool blocks and IP families',
        },
        {
          document: 'cilium/e2e-kube-proxy',
          lines: [[61, 68]],
          passage: 'IPv6-only pods over VXLAN',
        },
        { document: 'cilium/multicast', lines: [[30, 33]] },
        { document: 'cilium/masquerading', lines: [[76, 83]], passage: 'Beta in eBPF' },
        { document: 'cilium/egress-gateway', lines: [[55, 56]], passage: 'Requirements' },
      ],
    },
    {
      features: ['networking.bgp', 'services.bgp-service-ips', 'ipam.lb-ipam'],
      reason:
        'The speaker leaves the datapath alone, the pools only hand out addresses, and kube-proxy takes the traffic that arrives for a Service. L2 announcements, the other way to announce its address, take the replacement.',
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
        { document: 'cilium/l2-announcements', lines: [[69, 70]], passage: 'Prerequisite' },
        {
          document: 'eks-user-guide/hybrid-nodes-load-balancing',
          lines: [217],
          passage: 'LB IPAM and BGP beside kube-proxy',
        },
      ],
    },
    {
      features: ['multicluster.connect', 'multicluster.policy'],
      reason:
        'A mesh wants the same datapath mode in all clusters, and the overlay is one. Pod ranges must not conflict, so only one of the clusters can keep the preset 10.0.0.0/8. Network policy is decoupled from addressing, by the page on it.',
      sources: [
        { document: 'cilium/clustermesh-policy', lines: [[19, 22]], passage: 'Policy' },
        { document: 'cilium/setup', lines: [[26, 42]], passage: 'Addressing requirements' },
        { document: 'cilium-chart/readme-md', lines: [794], passage: 'Preset range' },
      ],
    },
    {
      features: ['aws.hybrid-nodes'],
      reason:
        'What AWS supports there is an overlay with the same values, VXLAN and the cluster pool, in a build of its own.',
      sources: [
        hybridSupport,
        {
          document: 'eks-user-guide/hybrid-nodes-cni',
          lines: [
            [50, 55],
            [69, 73],
          ],
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
        'This mode is `routingMode` at `tunnel`; native routing is another value of the same setting.',
      sources: [
        { document: 'cilium/routing', lines: [[16, 25]], passage: 'Encapsulation' },
        { document: 'cilium-chart/readme-md', lines: [1011], passage: 'routingMode' },
      ],
    },
    'networking.kube-proxy-replacement': {
      support: 'no',
      value: 'Off; eBPF serves ClusterIPs inside the cluster only',
      reason:
        'The chart sets `kubeProxyReplacement` to false, which leaves Cilium the ClusterIPs that pods call, balanced packet by packet. Other Service traffic is handled by kube-proxy.',
      sources: [
        byDefault,
        {
          document: 'cilium/local-redirect-policy',
          lines: [[123, 134]],
          passage: 'What is left without the replacement',
        },
        { document: 'cilium-chart/readme-md', lines: [830], passage: 'kubeProxyReplacement' },
      ],
    },
    'networking.kube-proxy-modes': {
      support: 'partial',
      missing: 'a statement on IPVS and nftables mode',
      value: 'Beside iptables mode, which the tests run; others unnamed',
      reason:
        'The set-ups that the tests have for kube-proxy all start it with iptables, three of them over VXLAN. The manual of the replacement and the values of the chart name neither IPVS nor nftables mode.',
      sources: [
        {
          document: 'cilium/e2e-kube-proxy',
          lines: [[3, 5], 12, 21, 30, 41, [55, 57], [63, 67]],
          passage: 'Mode of kube-proxy',
        },
        { document: 'cilium/kubeproxy-free', passage: 'No word on modes of kube-proxy' },
        { document: 'cilium-chart/readme-md', passage: 'All values; no mode of kube-proxy' },
      ],
    },
    'networking.snat': {
      support: 'yes',
      value: 'By iptables, for what leaves past the tunnel',
      reason:
        'iptables masquerades what leaves on a device that is not one of Cilium, other than to the range of the node. On EKS the VPC sees the address of the node. `ipv4NativeRoutingCIDR` or `ipv6NativeRoutingCIDR` spares a range. `enableIPv4Masquerade` and `enableIPv6Masquerade` turn a family off. The ip-masq-agent, with its list of ranges, needs eBPF masquerading.',
      default: 'on, by iptables',
      sources: [
        {
          document: 'cilium/masquerading',
          lines: [
            [12, 32],
            [133, 140],
            [186, 194],
          ],
        },
        {
          document: 'cilium-chart/readme-md',
          lines: [162, 379, 381, 801, 803],
          passage: 'Values of masquerading',
        },
        onEks,
        { document: 'cilium/daemon', lines: [[114, 115]], passage: 'ip-masq-agent' },
      ],
    },
    'networking.bandwidth': {
      support: 'partial',
      missing: 'BBR for pods, and limits at the network devices of the nodes',
      value: 'Limits in the tunnel; none at network devices, no BBR',
      reason:
        'Egress is paced where packets enter the tunnel, and ingress limited where they leave it; traffic between pods of one node escapes both. With these settings network devices get no program on egress, and what arrives at them goes to the host stack ahead of the ingress limit. BBR for pods needs eBPF host routing, which takes the replacement without masquerading by iptables. Without host routing the page of the feature warns of high latency.',
      conditions: [
        '`bandwidthManager.enabled=true`',
        'for egress at network devices, a feature that brings the program, such as the host firewall',
        'no IPsec, beside which the agent drops it',
        'no layer 7 rules on the egress of the pod, which disable its limits',
        'no nested network namespaces, as in Kind',
      ],
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
            says: 'The checks of the agent at its start are of procfs, BBR and IPsec, not of the replacement.',
            source: { document: 'cilium/bandwidth', lines: [[203, 240]] },
          },
        ],
        believed:
          'The code: the feature starts beside kube-proxy, and the programs at the tunnel limit packets with these settings.',
      },
      because: 'the code names more features that bring the program to network devices than two.',
      sources: [
        {
          document: 'cilium/bandwidth-manager',
          lines: [
            [26, 48],
            [294, 299],
          ],
        },
        { document: 'cilium/bandwidth', lines: [[227, 238]], passage: 'BBR and IPsec' },
        { document: 'cilium/kpr-initializer', lines: [[46, 60]], passage: 'Host routing' },
        {
          document: 'cilium/bpf-overlay',
          lines: [
            [153, 157],
            [395, 399],
            [600, 634],
          ],
          passage: 'Limits in the tunnel',
        },
        {
          document: 'cilium/local-delivery',
          lines: [[155, 164]],
          passage: 'Where ingress is limited',
        },
        {
          document: 'cilium/bpf-host',
          lines: [
            [348, 350],
            [779, 789],
            [1564, 1570],
          ],
          passage: 'The host stack without eBPF host routing, and egress limits',
        },
        { document: 'web/github-com-cilium-cilium-issues-15824' },
        { document: 'cilium/loader-host', lines: [[289, 301]] },
        {
          document: 'cilium/option',
          lines: [[2013, 2018]],
          passage: 'What asks for programs on network devices',
        },
      ],
    },
    'networking.chaining': {
      support: 'na',
      value: 'Network and addresses of pods are of Cilium itself',
      reason:
        'In CNI chaining the base network and the addresses are managed by the other plugin; that is a mode of its own.',
      because:
        'plugins such as portmap can be chained here too, while network and addresses stay with Cilium.',
      sources: [{ document: 'cilium/cni-chaining', lines: [[13, 30]] }],
    },
    'policy.host': {
      support: 'yes',
      value: 'Works; rules match Service addresses, not backends',
      reason:
        'Without the kube-proxy replacement host policies are enforced on the addresses of Services, so write host rules for these. When first enforced they may drop replies for some seconds. Link-layer protocols that the host does not know, such as LLC, are dropped even without a policy.',
      conditions: [
        '`hostFirewall.enabled=true`',
        'not together with IPsec encryption, nor on WireGuard interfaces',
        'no portmap chain, with which connections break beside kube-proxy (issue 12541, open)',
        'for DNS rules of hosts, a beta, among others `l7Proxy=true`, as preset, an agent that is up, its new image on the node before an upgrade and, with per-endpoint routes, DNS servers outside the cluster',
      ],
      default: 'off',
      because:
        'DNS rules of hosts need the layer 7 proxy, and the guide lists more for them, such as images of the agent exempt from the check of credentials.',
      sources: [
        {
          document: 'cilium/host',
          lines: [
            [12, 41],
            [60, 66],
            [77, 83],
            [168, 172],
            [186, 200],
          ],
        },
        { document: 'cilium/layer3', lines: [[503, 506]], passage: 'DNS rules need the proxy' },
        { document: 'cilium-chart/readme-md', lines: [569, 838], passage: 'hostFirewall; l7Proxy' },
        { document: 'cilium/e2e-kube-proxy', lines: [[1, 6]], passage: 'Test over VXLAN' },
        { document: 'web/github-com-cilium-cilium-issues-12541' },
      ],
    },
    'policy.security-groups': {
      support: 'no',
      value: 'The generic operator resolves no security groups',
      reason:
        'With no cloud set in its values the chart runs the generic operator, which is built without the AWS provider of `toGroups` and `fromGroups`. `operator.image.override` can name the all-in-one build, which has that provider besides and needs rights to EC2.',
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
        'AWS support on EC2 nodes, a way from API server to pods there, any use on Fargate and Auto Mode',
      value: 'Self-installed on EC2 nodes; supported on hybrid nodes',
      reason:
        'On EC2 nodes pods leave under the address of their node, and the API server of EKS cannot reach them. On hybrid nodes AWS supports VXLAN with the cluster pool, in a build of its own.',
      conditions: [
        'on EC2 nodes, webhook servers on the host network, or behind a Service or Ingress',
      ],
      because:
        'the guide sets the rule for webhook servers where Cilium takes the place of the VPC CNI, which hybrid nodes do not run.',
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
      support: 'yes',
      value: 'An overlay in the build by AWS, over Geneve',
      reason:
        'EKS Anywhere, since v0.24.0 with a build by AWS as the default, installs Cilium as an overlay, with Geneve in the place of VXLAN and node ranges from Kubernetes. `helmValues` takes any value of the chart in place of that set.',
      conditions: [
        'UDP 6081 between nodes, or UDP 8472 after a change to VXLAN',
        'an Enterprise Subscription, for support by AWS',
        'chosen with the cluster: EKS Anywhere does not switch plugins later',
        'vSphere, bare metal, Nutanix or Snow',
      ],
      default: 'tunnel over Geneve',
      because:
        'EKS Anywhere does not switch plugins on a cluster that exists, while its page lets Cilium be replaced by hand.',
      sources: [
        { document: 'eks-anywhere/templater', lines: [[245, 267]] },
        {
          document: 'eks-anywhere/cni',
          lines: [
            [13, 19],
            [60, 68],
            [287, 300],
          ],
          passage: 'Choice of the plugin, `helmValues` and a CNI of your own',
        },
        {
          document: 'eks-anywhere/networking-and-security',
          lines: [12, 33, 39, [85, 86]],
          passage: 'Build, subscription, tunnel mode and its port',
        },
        { document: 'cilium/routing', lines: [[35, 41]], passage: 'Ports of the tunnels' },
      ],
      reviewed: '2026-11-29',
    },
    'aws.eni-mode': {
      support: 'no',
      value: 'Excluded: the agent refuses ENIs with a tunnel',
      reason: 'With ENI addresses and the tunnel both set, the agent stops as it starts.',
      sources: [tunnelOnly],
    },
    'aws.node-autoscaling': {
      support: 'yes',
      value: 'Startup taint; `maxPods` by hand, free of ENI limits',
      reason:
        'An overlay can run more pods on a node than the ENI limit allows. On images with the EKS pod limit Karpenter counts by ENIs all the same until `maxPods` is set, on others 110. Where nodes start with the taint that Cilium removes when it is ready, Karpenter has to know it, or it may launch node after node.',
      conditions: [
        'where nodes get the taint, as is recommended, the same under `startupTaints` of each NodePool',
        'with `NoExecute`, nothing that sets the taint anew, as pods would be evicted',
        'where the count of Karpenter does not fit, `spec.kubelet.maxPods`, within the pod range of a node (for IPv4 a /24 unless set)',
        'for a Cluster Autoscaler whose flags you cannot set: a key that begins with `ignore-taint.cluster-autoscaler.kubernetes.io/`, as `agentNotReadyTaintKey` of Cilium and on the nodes',
      ],
      because:
        'where Karpenter reckons a pod limit itself, `maxPods` is for what its count does not fit; the taint has alternatives, and Cilium has to know its key.',
      sources: [
        onEks,
        {
          document: 'cilium/taints',
          lines: [
            [36, 73],
            [91, 102],
          ],
        },
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
        {
          document: 'cilium-chart/readme-md',
          lines: [59, 793],
          passage: 'Key of the taint; range of a node',
        },
      ],
    },
    'aws.hybrid-nodes-gateway': {
      support: 'no',
      value: 'The gateway asks for the build of AWS, not this chart',
      reason:
        'On hybrid nodes it takes the EKS version of Cilium with VTEP alone and steers it by a `CiliumVTEPConfig`, a kind that the list of CRDs of Cilium lacks.',
      sources: [
        { document: 'eks-user-guide/hybrid-nodes-gateway-overview', lines: [38, 74] },
        { document: 'cilium/crdlist', lines: [[1, 22]], passage: 'No CiliumVTEPConfig' },
      ],
    },
    'aws.security-groups-for-pods': {
      support: 'no',
      value: 'Pods share the groups of their node',
      reason:
        'The addresses of pods are not routable in the VPC, and what pods send into it bears the address of the node. That the groups of the node decide is a conclusion from this; the page cited does not name groups.',
      sources: [onEks],
    },
    'aws.vpc-flow-logs': {
      support: 'no',
      value: 'Nodes only: UDP 8472 between them, SNAT outwards',
      reason:
        'The tunnel hides pods between nodes, and masquerading hides them on the way out. With encryption, UDP 51871 (WireGuard) or ESP (IPsec) takes the place of UDP 8472 for what pods exchange. This follows from the packets; the pages cited do not say it of flow logs.',
      sources: [
        { document: 'cilium/routing', lines: [[23, 41]], passage: 'Encapsulation' },
        onEks,
        { document: 'cilium/encryption-wireguard', lines: [[34, 43]], passage: 'WireGuard' },
        { document: 'cilium/encryption-ipsec', lines: [[40, 43]], passage: 'IPsec' },
      ],
    },
    'aws.nlb-alb-ip-targets': {
      support: 'partial',
      missing: 'pods on EC2 nodes',
      value: 'ALB and NLB, to hybrid nodes with routed pod ranges',
      because:
        'the page on hybrid nodes rules out NLBs for the Ingress and Gateway API of Cilium, and BGP is one way among others to route pod ranges.',
      reason:
        'For `ip` targets the load balancer controller asks for native VPC networking (NLB) or pods reached by addresses of ENIs (ALB). An overlay on EC2 nodes gives neither; instance targets by NodePort remain. For hybrid nodes AWS describes targets of both balancers that are pods, once the local network routes their ranges, as BGP can arrange.',
      conditions: [
        'no NLB for the Services of the Ingress and Gateway API of Cilium',
        'AWS Load Balancer Controller, for NLBs v2.2.0 or newer, with target type `ip`, as `instance` is its default',
        'hybrid nodes, and pod ranges that the network on premises routes',
        'the webhook of the controller within reach of the control plane',
        'NLBs for a Service of type LoadBalancer: the Service handed to the controller, as by `loadBalancerClass`',
      ],
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
        'The pages of Cilium on routing and on installation with Helm, with its requirements for EKS; none of them names Outposts or Local Zones.',
      sources: [
        { document: 'cilium/routing' },
        { document: 'cilium/k8s-install-helm' },
        { document: 'cilium/requirements-eks' },
      ],
    },
    'ipam.prefix-delegation': {
      support: 'na',
      value: 'No ENI addresses, hence no prefixes',
      reason: 'Prefixes are assigned to the ENIs of ENI mode, which a tunnel excludes.',
      sources: [
        { document: 'cilium/eni', lines: [[53, 63]], passage: 'Prefix delegation' },
        tunnelOnly,
      ],
    },
    'ipam.ip-pools': {
      support: 'yes',
      value: 'With multi-pool IPAM in the place of the cluster pool',
      reason:
        'The default, cluster-pool, does not give a node several blocks. Multi-pool works over the tunnel too, but masquerading by iptables then has to be told its interfaces. The migration wants a default pool that covers the blocks in use at their mask size; routes to pods by BGP may break meanwhile.',
      conditions: [
        '`ipam.mode=multi-pool` on a new cluster, or by the migration of 1.20 from a cluster pool, with no way back',
        'pools whose ranges and selectors do not overlap, which stay while in use and keep their mask size',
        'with iptables masquerading, `egressMasqueradeInterfaces` set',
      ],
      default: 'off; cluster-pool',
      because:
        'the migration came with 1.20 and knows no way back; eBPF masquerading does without `egressMasqueradeInterfaces`.',
      sources: [
        { document: 'cilium/ipam-index', lines: [[18, 37]], passage: 'Table of IPAM modes' },
        {
          document: 'cilium/multi-pool',
          lines: [[21, 46], 101, [85, 91], [403, 412]],
        },
        {
          document: 'cilium/cluster-pool-to-multi-pool',
          lines: [
            [12, 18],
            [32, 44],
          ],
          passage: 'Migration',
        },
        {
          document: 'cilium-2ba24a2/ipam-index',
          lines: [[29, 32]],
          passage: 'No migration in 1.19',
        },
        { document: 'cilium-chart/readme-md', lines: [785], passage: 'ipam.mode' },
      ],
      reviewed: '2026-11-29',
    },
    'ipam.warm-pool': {
      support: 'na',
      value: 'A node owns its block from the start',
      reason:
        'In cluster-pool mode the operator gives each node a range, for which the agent waits at its start and from which the node allocates by itself.',
      sources: [
        {
          document: 'cilium/cluster-pool',
          lines: [
            [13, 19],
            [31, 33],
          ],
        },
      ],
    },
    'performance.kernel-bypass': {
      support: 'no',
      value: 'No fast path of the tuning guide without replacement',
      because: 'what needs the replacement are the fast paths that the tuning guide lists.',
      reason:
        'By the tuning guide XDP, eBPF host routing and BIG TCP ask for the replacement; netkit and BBR for pods ask for host routing. BIG TCP and the bypass of connection tracking want tunnels off too. Programs attach by tcx all the same, where the kernel can.',
      sources: [
        {
          document: 'cilium/tuning',
          lines: [
            [143, 146],
            [197, 200],
            [261, 266],
            [326, 331],
            [363, 367],
            [697, 701],
            [734, 738],
          ],
          passage: 'Requirements of the fast paths',
        },
        { document: 'cilium-chart/readme-md', lines: [147], passage: 'bpf.enableTCX' },
      ],
    },
    'security.wireguard': {
      support: 'yes',
      value: 'Between nodes, wrapped around the VXLAN packet',
      reason:
        'Packets are encapsulated twice, for the tunnel and for WireGuard. A call of a pod to a NodePort that goes through kube-proxy stays clear unless node encryption is on. That is a beta, which main (the coming 1.21) deprecates for removal in 1.22. Packets may be dropped when endpoints or nodes change (issue 33159).',
      conditions: [
        'UDP 51871 between all nodes',
        'WireGuard in the kernel of the nodes, with Linux 5.6 or newer or by the module for older ones',
        'in a Cluster Mesh, WireGuard in every cluster, and UDP 51871 between them',
        'host policies do not work on its interfaces',
      ],
      default: 'off; `encryption.type` is preset to `ipsec`',
      because:
        'the guide asks for WireGuard in the kernels of the nodes and, in a Cluster Mesh, in every cluster.',
      sources: [
        {
          document: 'cilium/encryption-wireguard',
          lines: [
            [34, 43],
            [48, 53],
            [206, 222],
            [313, 323],
            [359, 365],
          ],
          passage: 'Double encapsulation, kernel, mesh, node encryption, Services',
        },
        { document: 'cilium/upgrade-next', lines: [[45, 47]], passage: 'Node encryption' },
        { document: 'cilium-chart/readme-md', lines: [388, 401], passage: 'encryption.enabled' },
        { document: 'cilium/e2e-kube-proxy', lines: [[61, 69]], passage: 'Test over VXLAN' },
        { document: 'cilium/host', lines: [[174, 187]], passage: 'WireGuard and host policies' },
      ],
      reviewed: '2026-11-29',
    },
    'security.ipsec': {
      support: 'yes',
      value: 'Whole VXLAN packets, as ESP between nodes',
      reason:
        'In tunnel mode a packet is wrapped first and then encrypted, its identity included. On AWS the security groups between nodes have to admit ESP. Choose keys per tunnel (a `+` in the key entry): global ones count as insecure and are deprecated since 1.16. One CPU core decrypts all that a tunnel between two nodes carries.',
      conditions: [
        'a Secret with the key, in the namespace of Cilium',
        'ESP admitted between nodes',
        'beside the layer 7 proxy, a DNS proxy in transparent mode',
        'no host policies and no Bandwidth Manager',
        'no more than 65,535 nodes in the cluster or the mesh',
        'keys not rotated during upgrades or downgrades and, in a mesh, rotated in every cluster',
      ],
      default: 'off; `encryption.type` is preset to `ipsec`',
      since: '1.18 for the encrypted overlay',
      because:
        'the guide keeps the key in a Secret in the namespace of Cilium, and has keys rotated outside upgrades and in every cluster of a mesh.',
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
          passage: 'Encrypted overlay, key and limitations',
        },
        { document: 'cilium-chart/readme-md', lines: [388, 401], passage: 'encryption.enabled' },
        { document: 'cilium/bandwidth', lines: [[233, 236]], passage: 'IPsec' },
        { document: 'cilium/encryption-ipsec', lines: [[216, 255]], passage: 'Key rotation' },
      ],
      reviewed: '2026-11-29',
    },
    'security.mtls': {
      support: 'partial',
      missing:
        'general availability, UDP, Cluster Mesh, L4 policy on real ports, tests beside kube-proxy',
      value: 'ztunnel on each node (beta); tests run without kube-proxy',
      because: 'both set-ups in the test workflow of ztunnel run without kube-proxy.',
      reason:
        'The requirements and limitations of ztunnel name neither routing nor kube-proxy. Both set-ups in its test workflow run with the replacement, one of them over VXLAN. `encryption.type` holds one method, so ztunnel takes the place of WireGuard and IPsec.',
      conditions: [
        'Secrets with the keys of ztunnel, made before the installation',
        'both pods in enrolled namespaces; calls between enrolled and other pods are not supported',
        'pods off the host network, as those on it cannot be enrolled',
        'nodes whose kernel supports iptables',
      ],
      default: 'off',
      sources: [
        {
          document: 'cilium/encryption-ztunnel',
          lines: [
            [10, 37],
            [51, 54],
            [173, 201],
          ],
        },
        {
          document: 'cilium-chart/readme-md',
          lines: [388, 401],
          passage: 'encryption.enabled, type',
        },
        { document: 'cilium/conformance-ztunnel-e2e', lines: [[101, 110]] },
      ],
    },
    'security.egress-gateway': {
      support: 'no',
      value: 'Needs replacement and eBPF masquerading',
      reason:
        'Its guide asks for both, and the feature ends in an error at its start while eBPF masquerading is off.',
      sources: [
        { document: 'cilium/egress-gateway', lines: [[55, 56]], passage: 'Requirements' },
        { document: 'cilium/egressgateway-manager', lines: [[199, 201]] },
      ],
    },
    'services.dsr': {
      support: 'no',
      value: 'Part of the replacement, which is off',
      reason:
        'Direct server return is a mode of the NodePort code in eBPF. Here eBPF balances ClusterIPs inside the cluster only.',
      sources: [
        { document: 'cilium/kubeproxy-free', lines: [[590, 602]], passage: 'DSR' },
        byDefault,
      ],
    },
    'services.source-ip': {
      support: 'external',
      provider: 'kube-proxy',
      value: 'Left to kube-proxy, ClusterIPs of pods excepted',
      reason:
        'A call to a NodePort loses the address of its client unless `externalTrafficPolicy: Local` is set, which drops it on nodes without a backend; kube-proxy sees to both. Where Cilium balances ClusterIPs packet by packet, affinity goes by the source address.',
      conditions: ['`externalTrafficPolicy: Local`, for the address of the client'],
      default: 'source NAT, no affinity',
      sources: [
        { document: 'kubernetes/source-ip', passage: 'NodePort' },
        { document: 'kubernetes/virtual-ips', passage: 'Session affinity and traffic policies' },
        {
          document: 'cilium/kubeproxy-free',
          lines: [
            [145, 146],
            [1616, 1624],
          ],
          passage: 'What eBPF serves, and affinity',
        },
      ],
    },
    'services.maglev': {
      support: 'no',
      value: 'kube-proxy picks backends for outside traffic',
      reason:
        'Maglev hashes north-south traffic only, and in this mode eBPF balances inside the cluster only.',
      sources: [
        { document: 'cilium/kubeproxy-free', lines: [[493, 515]], passage: 'Maglev' },
        byDefault,
      ],
    },
    'services.gateway-api': {
      support: 'no',
      value: 'Needs the kube-proxy replacement',
      reason: 'The guide requires it, and the operator leaves the controller off without it.',
      sources: [
        { document: 'cilium/installation', lines: [[4, 6]] },
        { document: 'cilium/gateway-api-cell', lines: [[104, 107]] },
      ],
    },
    'services.ingress': {
      support: 'no',
      value: 'Comes with the kube-proxy replacement only',
      reason: 'The guide names the replacement first among its prerequisites.',
      sources: [{ document: 'cilium/ingress', lines: [[51, 53]], passage: 'Prerequisites' }],
    },
    'services.l2-announce': {
      support: 'no',
      value: 'Its balancer is the one of the replacement',
      reason:
        'The node that answers ARP also balances the traffic, and the guide requires the replacement.',
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
    'services.node-local-dns': {
      support: 'yes',
      value: 'By CiliumLocalRedirectPolicy, beside kube-proxy',
      reason:
        'The redirect holds for ClusterIPs that pods call, which Cilium serves here as well. Calls from the host network pass it by; for these the guide has a set-up with the socket balancer beside kube-proxy. The project tests cache and redirect beside kube-proxy, over Geneve. On a node without a cache pod the code leaves the Service as it is. Closed issues of 1.18 tell of DNS rules that learnt no addresses (44064) and of failed look-ups on new EKS nodes until the cache is ready (43080).',
      conditions: [
        '`localRedirectPolicies.enabled=true`, then new operator and agent pods',
        '`socketLB.enabled=true` for pods on the host network',
        'cache and policy in the namespace of the DNS Service',
        'set up by hand, a cache image of 1.15.16 or newer, off the host network, with the arguments and Corefile of the guide',
        'DNS rules that select `k8s-app: node-local-dns` (issue 24654)',
        'no `domainNames` of ClusterNetworkPolicy, which know `k8s-app=kube-dns` alone',
        'a redirect policy is not edited but deleted and created anew',
        'connections open before the redirect may stay with remote pods; restart the clients',
      ],
      default: 'off',
      because:
        'set up by hand the cache takes an image of 1.15.16 or newer, and a restart of clients moves their open connections.',
      sources: [
        {
          document: 'cilium/local-redirect-policy',
          lines: [
            [12, 17],
            [43, 55],
            [79, 134],
            [408, 500],
          ],
        },
        { document: 'cilium/e2e-kube-proxy', lines: [[28, 36]], passage: 'Test beside kube-proxy' },
        {
          document: 'cilium-chart/readme-md',
          lines: [850],
          passage: 'localRedirectPolicies.enabled',
        },
        {
          document: 'cilium/cluster-network-policy',
          lines: [[342, 359]],
          passage: 'DNS of domainNames',
        },
        {
          document: 'cilium/lrp-no-target-pods',
          lines: [[1, 24]],
          passage: 'No redirect without a local pod',
        },
        { document: 'web/github-com-cilium-cilium-issues-24654' },
        { document: 'web/github-com-cilium-cilium-issues-44064' },
        { document: 'web/github-com-cilium-cilium-issues-43080' },
      ],
    },
    'services.topology-aware': {
      support: 'yes',
      value: 'Hints for ClusterIPs of pods; kube-proxy does the rest',
      reason:
        'For Services that prefer their zone the agent follows hints where it picks the backend; the manual describes that for the replacement, which the function read does not ask for. For those that prefer their node it compares node names. Other calls go by the rules of kube-proxy, which follows hints by itself.',
      conditions: [
        '`loadBalancer.serviceTopology=true`, without which Cilium ignores hints',
        'a Service with `trafficDistribution` or the annotation for topology-aware routing',
        'for zones, a zone label on the node, and a hint on every backend that does not terminate; without a backend for its zone all count',
      ],
      default: 'off in Cilium',
      because:
        'zone label and hints are for Services that prefer their zone; where they prefer their node the code compares node names.',
      sources: [
        {
          document: 'cilium/lb-writer',
          lines: [
            [441, 449],
            [482, 517],
            [519, 563],
            [580, 585],
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
          document: 'cilium/lb-reflector-conversions',
          lines: [[491, 515]],
          passage: 'Field and annotation of the Service',
        },
        { document: 'cilium-chart/readme-md', lines: [848], passage: 'serviceTopology' },
        {
          document: 'eks-best-practices/cost-opt-networking',
          lines: [36, 77],
          passage: 'Zone hints, and kube-proxy that follows them',
        },
      ],
    },
    'services.service-mesh': {
      support: 'partial',
      missing: 'Ingress, Gateway API and L7 load balancing; mutual TLS beyond beta',
      value: 'Istio beside it; own L7 balancing needs the replacement',
      because:
        'the pages ask for the replacement for Ingress, Gateway API and L7 balancing, not for layer 7 policy.',
      reason:
        'The Istio page recommends to keep kube-proxy, as here. Ingress, Gateway API and L7 balancing of Cilium ask for the replacement; the page on ztunnel does not.',
      conditions: [
        '`cni.exclusive=false` for Istio',
        '`istiod` on the host network where sidecars are injected',
        'HTTP rules of Istio or of Cilium, not of both at a time',
        'for HTTP rules of Cilium, workloads without Istio mTLS: off for sidecars, or taken out of ambient mode',
        'policy by Istio between its workloads where ambient mode encrypts them, as Cilium does not see who calls whom',
        'in ambient mode under default-deny policies, a rule that admits probes from `169.254.7.127/32`',
      ],
      sources: [
        {
          document: 'cilium/istio',
          lines: [
            [22, 37],
            [60, 63],
            [78, 100],
            [102, 103],
          ],
        },
        { document: 'istio/platform-prerequisites', lines: [[264, 289]], passage: 'Cilium' },
        { document: 'cilium/ingress', lines: [[51, 53]], passage: 'Prerequisites' },
        { document: 'cilium/installation', lines: [[4, 6]], passage: 'Gateway API' },
        { document: 'cilium/l7-traffic-management', lines: [[16, 21]], passage: 'Prerequisites' },
        { document: 'cilium/encryption-ztunnel', passage: 'Beta, prerequisites and limitations' },
      ],
    },
    'multicluster.services': {
      support: 'partial',
      missing: 'remote backends behind NodePorts and for clients on the host network',
      value: 'ClusterIPs of pods span clusters; NodePorts stay local',
      reason:
        'Without the replacement, a NodePort and a client on the host network know the backends of their own cluster only. For the clients, the socket balancer of the host is a way out.',
      conditions: [
        'a working Cluster Mesh',
        'a Service of the same name and namespace in each cluster, with `service.cilium.io/global="true"`, or the Multi-Cluster Services API',
        'for that API, `clustermesh.mcsapi.enabled=true`, CoreDNS 1.12.2 or newer configured for it, and the namespace in each cluster',
        'for clients on the host network, `socketLB.enabled=true` and `socketLB.hostNamespaceOnly=true`',
        'for headless Services, and ingress controllers other than that of Cilium: `clustermesh.enableEndpointSliceSynchronization=true`, a beta',
      ],
      because:
        'the Multi-Cluster Services API is a second way beside the annotation, and both take a working Cluster Mesh.',
      sources: [
        {
          document: 'cilium/global-services',
          lines: [
            [10, 37],
            [67, 100],
            [223, 236],
          ],
        },
        {
          document: 'cilium/mcsapi',
          lines: [
            [13, 39],
            [62, 82],
          ],
          passage: 'The API',
        },
        {
          document: 'cilium/kubeproxy-free',
          lines: [[145, 146]],
          passage: 'ClusterIPs without the replacement',
        },
      ],
      reviewed: '2026-11-29',
    },
    'multicluster.vm-bare-metal': {
      support: 'partial',
      missing: 'a way to join such machines to a cluster with an agent, and the egress gateway',
      value: 'No agent; named in rules by CIDR, DNS name or Service',
      reason:
        'Other machines can no longer run an agent. Rules name them by CIDR, by a Service without a selector (`toServices`) or, for egress alone, by DNS name, learnt through the DNS proxy, which takes a rule for the look-ups. Foreign tunnel endpoints can join by VXLAN (beta). The egress gateway, which gives chosen pods predictable addresses towards them, is missing here.',
      because:
        'rules name such machines by a Service without a selector too, and by DNS name for egress alone.',
      sources: [
        { document: 'web/github-com-cilium-cilium-commit-07fbf5366f' },
        {
          document: 'cilium/layer3',
          lines: [
            [40, 43],
            [212, 225],
            [388, 407],
            [494, 512],
          ],
          passage: 'Rules by Service, DNS name and CIDR',
        },
        { document: 'cilium/vtep', lines: [[10, 31]] },
        {
          document: 'cilium/egress-gateway',
          lines: [
            [13, 23],
            [55, 56],
          ],
          passage: 'What it gives, and requirements',
        },
      ],
      reviewed: '2026-11-29',
    },
    'operations.air-gapped': {
      support: 'yes',
      value: 'Mirror chart and images, without the EC2 API',
      reason:
        'For the chart the Helm page points to standard OCI mirror tools, or to a mirror of its own for the classic repository, and gives no steps. Each image has values for its repository. The calls to EC2 and to its metadata service are those of ENI mode, which a tunnel excludes.',
      conditions: ['image digests kept by the mirror, or `useDigest=false` for each image'],
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
        tunnelOnly,
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
    { document: 'cilium/k8s-install-download-release', lines: [[9, 17]] },
    {
      document: 'cilium/k8s-install-helm',
      lines: [
        [205, 212],
        [231, 254],
      ],
    },
    { document: 'cilium/ipam-cluster-pool', lines: [[23, 38]] },
    { document: 'cilium/cluster-pool', lines: [[71, 81]], passage: 'Conflicting ranges' },
    { document: 'cilium/k8s-install-restart-pods', lines: [[4, 14]] },
    { document: 'cilium/cli-status', lines: [[1, 5]] },
    { document: 'cilium/kubeproxy-free', lines: [[145, 160]], passage: 'Default and status' },
    { document: 'cilium/cli-connectivity-test', lines: [[1, 6]] },
    { document: 'cilium/system-requirements', lines: [[22, 23]] },
    { document: 'cilium/mtu', lines: [[20, 31]] },
    { document: 'eks-user-guide/alternate-cni-plugins', lines: [[14, 33]] },
    { document: 'cilium/readme', lines: [[246, 254]], passage: 'Community' },
    hybridSupport,
  ],
  reviewed: '2026-11-28',
} as const satisfies Mode<'cilium'>;
