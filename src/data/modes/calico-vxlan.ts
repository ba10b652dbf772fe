import type { Mode } from '../mode.ts';

export const calicoVxlan = {
  name: 'Calico VXLAN',
  short: 'VXLAN',
  summary:
    'Calico is the CNI: pods get addresses from a Calico pool, packets travel between nodes inside VXLAN, and iptables enforces policy while kube-proxy keeps the Services.',
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
    { name: 'kubernetesProvider', value: 'EKS', where: '`spec` of the `Installation`, on EKS' },
    { name: 'cni.type', value: 'Calico', where: '`spec` of the `Installation`' },
    {
      name: 'calicoNetwork.linuxDataplane',
      value: 'Iptables',
      where: '`spec` of the `Installation` (what the operator falls back to)',
    },
    {
      name: 'calicoNetwork.ipPools[].encapsulation',
      value: 'VXLAN',
      where: '`spec` of the `Installation`; `VXLANCrossSubnet` wraps traffic between subnets only',
    },
    {
      name: 'calicoNetwork.bgp',
      value: 'Disabled',
      where: '`spec` of the `Installation` (default on EKS, a choice elsewhere)',
    },
  ],
  setup: [
    {
      step: 'Create an EKS cluster without nodes and take the VPC CNI out of it.',
      language: 'bash',
      code: 'eksctl create cluster --name my-calico-cluster --without-nodegroup\nkubectl delete daemonset -n kube-system aws-node',
    },
    {
      step: 'Install the CRDs of Calico and the Tigera operator.',
      language: 'bash',
      code: 'kubectl create -f https://raw.githubusercontent.com/projectcalico/calico/v3.32.1/manifests/v1_crd_projectcalico_org.yaml\nkubectl create -f https://raw.githubusercontent.com/projectcalico/calico/v3.32.1/manifests/tigera-operator.yaml',
    },
    {
      step: 'Save the resources below as `installation.yaml`, fit the pool to your network and apply them with `kubectl create -f installation.yaml`.',
      language: 'yaml',
      code: 'apiVersion: operator.tigera.io/v1\nkind: Installation\nmetadata:\n  name: default\nspec:\n  kubernetesProvider: EKS\n  cni:\n    type: Calico\n  calicoNetwork:\n    bgp: Disabled\n    linuxDataplane: Iptables\n    ipPools:\n      - name: default-ipv4-ippool\n        cidr: 172.16.0.0/16\n        encapsulation: VXLAN\n        natOutgoing: Enabled\n        nodeSelector: all()\n---\napiVersion: operator.tigera.io/v1\nkind: APIServer\nmetadata:\n  name: default\nspec: {}\n---\napiVersion: operator.tigera.io/v1\nkind: Goldmane\nmetadata:\n  name: default\n---\napiVersion: operator.tigera.io/v1\nkind: Whisker\nmetadata:\n  name: default',
    },
    {
      step: 'Add nodes with a pod limit of your own; EKS would otherwise apply the one of the instance type.',
      language: 'bash',
      code: 'eksctl create nodegroup --cluster my-calico-cluster --node-type t3.medium --max-pods-per-node 100',
    },
    {
      step: 'Wait until all parts report `True` under `AVAILABLE` and the nodes are `Ready`.',
      language: 'bash',
      code: 'kubectl get tigerastatus\nkubectl get nodes -o wide',
    },
    {
      step: 'Run admission webhooks on the host network (`hostNetwork: true`), since the EKS control plane cannot open connections to pods.',
    },
  ],
  requirements: [
    'Linux 5.10 or later on the nodes',
    'UDP 4789 open between all nodes, TCP 5473 towards those that run Typha',
    'A pod range that overlaps neither the nodes nor the Services',
    'Room for the VXLAN header: pods get an MTU 50 bytes below that of the node, 70 over IPv6',
    'On EKS: EC2 nodes that join after the DaemonSet `aws-node` is gone',
  ],
  supportedBy:
    'The community for open source, Tigera for buyers of Calico Enterprise or Calico Cloud. On EC2 nodes AWS supports the VPC CNI alone and advises a contract with the vendor.',
  same: [
    {
      features: [
        'policy.summary',
        'policy.admin-network-policy',
        'policy.cluster-wide',
        'policy.deny-and-order',
        'policy.host',
        'policy.service-account',
        'policy.network-sets',
        'policy.staged-audit',
        'policy.default-deny',
      ],
      reason:
        'Felix enforces in iptables on the node, by the interface of the pod or host; the tunnel between nodes adds and takes nothing.',
      sources: [
        { document: 'calico-docs/determine-best-networking', lines: [117] },
        { document: 'calico/static', lines: [[612, 650]], passage: 'Jumps to the pod chains' },
        { document: 'calico/dispatch', lines: [[50, 57]], passage: 'Drop for unknown interfaces' },
        {
          document: 'tigera-operator/validation',
          lines: [[277, 290]],
          passage: 'Policy setup timeout',
        },
      ],
    },
    {
      features: ['networking.bandwidth', 'networking.multicast'],
      reason:
        'The limits of QoS that the documentation names belong to eBPF mode, and pods are routed, without a broadcast domain, in any pool.',
      sources: [
        { document: 'calico-docs/qos-controls', lines: [[22, 43]] },
        { document: 'calico-docs/faq', lines: [[498, 501]] },
      ],
    },
    {
      features: [
        'networking.multi-interface',
        'aws.eni-mode',
        'security.egress-gateway',
        'multicluster.policy',
        'multicluster.services',
      ],
      reason:
        'The paid editions ask for Calico as the CNI, which it is here, and get along with VXLAN in the pool of ordinary pods.',
      sources: [
        { document: 'calico-docs/multiple-networks', lines: [[51, 59]] },
        {
          document: 'calico-docs/egress-gateway-aws',
          lines: [
            [173, 183],
            [444, 451],
          ],
          passage: 'Requirements and the pools of gateways',
        },
        { document: 'calico-docs/egress-gateway-on-prem', lines: [244], passage: 'VXLAN pools' },
        { document: 'calico-docs/federation-kubeconfig', lines: [[21, 24]], passage: 'VXLAN' },
      ],
    },
    {
      features: ['policy.fqdn', 'observability.l7-visibility', 'observability.service-map'],
      reason: 'The edition decides, not the way a packet takes between nodes.',
      sources: [{ document: 'calico-docs/calico-product-editions', lines: [53, 74, 79] }],
    },
    {
      features: ['policy.l7', 'security.mtls', 'services.service-mesh'],
      reason:
        'Istio works above the pod network, and the one part of a data plane it clashes with, connect-time load balancing, exists in eBPF mode only.',
      sources: [
        { document: 'calico-docs/deploy-istio-ambient', lines: [[16, 25]] },
        {
          document: 'calico-docs/app-layer-policy',
          lines: [
            [27, 40],
            [454, 463],
          ],
          passage: 'Requirements and the warning about eBPF',
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
        'Felix observes pods on their own nodes, and the installation brings Goldmane and Whisker as any other by the operator.',
      sources: [
        {
          document: 'calico-docs/managed-public-cloud-eks',
          lines: [[200, 212]],
          passage: 'Goldmane and Whisker',
        },
        { document: 'calico-docs/view-flow-logs', lines: [[97, 105]] },
        { document: 'calico-docs/log-rules', lines: [[46, 55]] },
      ],
    },
    {
      features: ['security.wireguard'],
      reason:
        'WireGuard takes the place of VXLAN between two nodes that both have it, and the smaller MTU of the two holds for pods.',
      sources: [
        {
          document: 'calico-docs/encrypt-cluster-pod-traffic',
          lines: [
            [22, 27],
            [37, 58],
          ],
        },
        { document: 'calico-docs/mtu', lines: [[67, 74]], passage: 'WireGuard beside an overlay' },
      ],
    },
    {
      features: ['ipam.ip-pools', 'ipam.static-ip', 'ipam.warm-pool'],
      reason: 'Calico IPAM hands out addresses by blocks from a pool, whatever its encapsulation.',
      sources: [
        { document: 'calico-docs/get-started-ip-addresses', lines: [[37, 51]] },
        { document: 'calico-docs/use-specific-ip', lines: [[35, 39]] },
      ],
    },
    {
      features: ['services.l2-announce'],
      reason:
        'v3.32 has no responder, and that of v3.33 looks at the pool of the Service address, which can stay without encapsulation beside a VXLAN pool for pods.',
      sources: [{ document: 'calico-docs/local-subnet-l2-reachability', lines: [[29, 38]] }],
    },
    {
      features: ['aws.eks-default', 'aws.fargate', 'aws.auto-mode', 'aws.eks-anywhere'],
      reason: 'AWS decides which CNI these accept, and no setting of Calico changes that.',
      sources: [
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14, 58] },
        { document: 'eks-anywhere/cni', lines: [18, [287, 302]] },
      ],
    },
    {
      features: ['aws.hybrid-nodes'],
      reason:
        'VXLAN with Calico IPAM over IPv4 is the networking that AWS listed for Calico on hybrid nodes while it supported it.',
      sources: [
        {
          document: 'eks-user-guide/hybrid-nodes-cni',
          lines: [13, 25, [50, 60]],
          passage: 'Capabilities of Calico',
        },
        {
          document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni',
          passage: 'Cilium named, Calico moved',
        },
      ],
    },
    {
      features: ['security.fips', 'services.gateway-api', 'services.ingress', 'operations.cli'],
      reason:
        'Builds, command-line tool and gateways are components of their own, which use the pod network like any workload.',
    },
  ],
  answers: {
    'networking.native-routing': {
      support: 'partial',
      missing: 'bare packets between subnets, and anywhere while the pool says `VXLAN`',
      value: 'Inside one subnet, with `VXLANCrossSubnet`',
      reason:
        'A pool with `VXLAN` wraps all traffic between nodes. With `VXLANCrossSubnet` packets inside a subnet stay bare.',
      conditions: [
        '`VXLANCrossSubnet` in the pool',
        'On AWS: source/destination check off on every node',
      ],
      sources: [
        {
          document: 'calico-docs/vxlan-ipip',
          lines: [
            [30, 32],
            [126, 156],
          ],
        },
        {
          document: 'calico-docs/aws',
          lines: [[15, 18]],
          passage: 'Source/destination check',
        },
      ],
    },
    'networking.encapsulation': {
      support: 'yes',
      value: 'VXLAN on UDP 4789, always or between subnets',
      reason:
        'The pool fixes the overlay; IP-in-IP needs BIRD by default, which this mode leaves out. Before v3.32.2 the kernel could masquerade the source port of a tunnel flow onto the VXLAN port, and such packets were dropped.',
      default: '`VXLAN` on EKS with the Calico CNI',
      sources: [
        { document: 'calico-docs/vxlan-ipip', lines: [[28, 38]] },
        {
          document: 'tigera-operator/core-controller',
          lines: [[1967, 1968]],
          passage: 'VNI and port',
        },
        { document: 'tigera-operator/defaults', lines: [[118, 128]], passage: 'Pool on EKS' },
        { document: 'calico/release-notes-v3-32-2', lines: [6], passage: 'Source port' },
      ],
    },
    'networking.bgp': {
      support: 'partial',
      missing: 'BGP as installed here; it has to be enabled again',
      value: 'Off in this set-up; can run for outside routers',
      reason:
        'Felix writes the routes of a VXLAN pool, so the cluster itself needs no BGP. Routers outside learn pod routes only where BGP is left on.',
      conditions: ['`calicoNetwork.bgp: Enabled` and routers that peer with the nodes'],
      default: 'Off on EKS, on elsewhere',
      sources: [
        { document: 'calico-docs/vxlan-ipip', lines: [[36, 38], 158] },
        {
          document: 'tigera-operator/core-controller',
          lines: [[581, 599]],
          passage: 'BGP by provider',
        },
      ],
    },
    'networking.kube-proxy-replacement': {
      support: 'no',
      value: 'kube-proxy stays; eBPF mode or VPP would replace it',
      reason:
        'Calico translates Service addresses itself in eBPF mode and in VPP. With iptables kube-proxy does it and must keep running.',
      sources: [
        { document: 'calico-docs/enabling-ebpf', lines: [[138, 140]] },
        { document: 'calico-docs/getting-started', lines: [20], passage: 'VPP' },
        {
          document: 'calico-docs/about-kubernetes-services',
          lines: [[60, 63]],
          passage: 'kube-proxy',
        },
      ],
    },
    'networking.ipv6': {
      support: 'yes',
      value: 'One IPv6 pool that says `VXLAN`, on new clusters',
      reason:
        'The operator leaves IPv6 pools plain unless told otherwise, and rejects a plain pool while BGP is disabled and routes are left to BIRD. VXLAN over IPv6 takes 70 bytes off the MTU.',
      conditions: [
        'Calico IPAM, set up when the cluster is created',
        '`encapsulation: VXLAN` in the IPv6 pool',
        'IPv6 forwarding, a default IPv6 route and an address that the others reach on each node',
        'Manifest installations: v3.32.2 or later, which heeds `CALICO_IPV6POOL_VXLAN` without an IPv4 pool',
      ],
      sources: [
        { document: 'calico-docs/ipv6', lines: [[26, 46], [57, 61], 71] },
        { document: 'calico-docs/vxlan-ipip', lines: [[48, 49]], passage: 'VXLAN over IPv6' },
        { document: 'tigera-operator/defaults', lines: [[189, 193]], passage: 'IPv6 pools' },
        {
          document: 'tigera-operator/validation',
          lines: [[154, 183]],
          passage: 'Pools without BGP',
        },
        { document: 'calico-docs/mtu', lines: [62], passage: 'Header sizes' },
        { document: 'calico/release-notes-v3-32-2', lines: [21], passage: 'IPv6 pool' },
      ],
    },
    'networking.dual-stack': {
      support: 'yes',
      value: 'One pool of each family, both in VXLAN',
      reason:
        'As with BGP off the operator accepts no plain pool, the IPv6 pool has to name `VXLAN` as well.',
      conditions: [
        'Calico IPAM, a new cluster',
        'Kubernetes 1.16 or later that is itself dual-stack, which EKS is not',
        '`encapsulation: VXLAN` in both pools',
      ],
      sources: [
        {
          document: 'eks-user-guide/cni-ipv6',
          lines: [[18, 20]],
          passage: 'One family for pods and Services',
        },
        { document: 'calico-docs/ipv6', lines: [[22, 24], [32, 53], 59, [157, 178]] },
        {
          document: 'tigera-operator/validation',
          lines: [[164, 183]],
          passage: 'Pools without BGP',
        },
      ],
    },
    'networking.windows': {
      support: 'partial',
      missing:
        'IPv6, cross-subnet and MTU settings, WireGuard, host and L7 policy, flow logs, some rules',
      value: 'VXLAN nodes on UDP 4789, with BGP disabled',
      reason:
        'Windows takes part in a VXLAN cluster through HNS, with the same overlay on its one supported port; rules that HNS cannot express are skipped with a line in the log alone. On EKS the documented network of Windows nodes is the VPC CNI.',
      conditions: [
        '`VXLAN` in the pool and BGP disabled',
        '`strictAffinity: true` in Calico IPAM',
        'A Linux node for the control components',
      ],
      sources: [
        {
          document: 'calico-docs/limitations',
          lines: [
            [13, 18],
            [79, 86],
          ],
        },
        {
          document: 'calico/windows-rules',
          lines: [
            [257, 312],
            [355, 357],
          ],
        },
        { document: 'calico/windows-driver', lines: [[35, 59]], passage: 'No flow collector' },
        { document: 'calico-docs/requirements', lines: [[17, 23], 36, [39, 43], 59, [92, 96]] },
      ],
    },
    'networking.chaining': {
      support: 'na',
      value: 'Calico is the only CNI here',
      reason:
        'Policy over another CNI is a mode of its own, in which the operator admits neither encapsulation nor BGP.',
      sources: [{ document: 'tigera-operator/validation', lines: [[194, 208]] }],
    },
    'policy.k8s-networkpolicy': {
      support: 'yes',
      value: 'By Felix, in iptables rules and IP sets',
      reason:
        'The gaps of the general answer lie elsewhere: SCTP is missing in eBPF mode, Windows nodes skip some rules, and pods escape policy over the VPC CNI only.',
      default: 'A pod that no policy selects allows all traffic',
      sources: [
        { document: 'calico-docs/determine-best-networking', lines: [117] },
        { document: 'calico-docs/enabling-ebpf', lines: [91], passage: 'SCTP in eBPF mode' },
        { document: 'calico/windows-rules', lines: [[296, 312]] },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[32, 36]] },
      ],
    },
    'policy.security-groups': {
      support: 'no',
      value: 'A security group sees the node, never the pod',
      reason:
        'Between nodes a packet bears node addresses, and pods have no network interface of the VPC that a group could be attached to.',
      sources: [
        {
          document: 'calico-docs/determine-best-networking',
          lines: [47, 68],
          passage: 'What the network sees',
        },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [19, [181, 187]] },
      ],
    },
    'aws.summary': {
      support: 'partial',
      missing:
        'AWS support, Fargate, Auto Mode, VPC addresses, calls from the control plane to pods',
      value: 'Whole CNI on EKS EC2 nodes, without VPC addresses',
      reason:
        'The Calico documentation has this set-up for EKS. It spares the subnets, but the VPC cannot route to pods, and the control plane cannot call webhooks that run in them.',
      conditions: ['Webhook servers on the host network'],
      sources: [
        { document: 'calico-docs/managed-public-cloud-eks', lines: [19, [126, 142]] },
        { document: 'calico-docs/determine-best-networking', lines: [[189, 196]] },
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14, 16, 58] },
      ],
    },
    'aws.security-groups-for-pods': {
      support: 'no',
      value: 'All pods of a node share the groups of the node',
      reason:
        'The EKS feature is switched on in the VPC CNI and works through branch interfaces; here `aws-node` is deleted.',
      sources: [
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[156, 160]] },
        { document: 'eks-best-practices/sgpp', lines: [[27, 29]], passage: 'Branch interfaces' },
      ],
    },
    'aws.vpc-flow-logs': {
      support: 'no',
      value: 'Node addresses only',
      conditions: ['Inferred from the outer addresses; no source tells of flow logs'],
      reason:
        'VXLAN puts the node addresses outside, and outgoing NAT does so for traffic that leaves the cluster. How the logs record bare packets of a cross-subnet pool is in no source.',
      sources: [
        { document: 'calico-docs/determine-best-networking', lines: [47, [54, 60], 68] },
        { document: 'calico-docs/workloads-outside-cluster', lines: [19, 23] },
      ],
    },
    'aws.nlb-alb-ip-targets': {
      support: 'no',
      value: 'Instance targets only',
      reason:
        'A target of type `ip` needs native VPC networking for the pod, and an overlay gives it none.',
      sources: [
        { document: 'aws-load-balancer-controller/nlb', lines: [27] },
        { document: 'calico-docs/determine-best-networking', lines: [196] },
      ],
    },
    'aws.outposts-local-zones': {
      support: 'unknown',
      searched:
        'The EKS and AWS pages of the Calico documentation and the EKS page on alternate CNIs; none speaks of Outposts or Local Zones.',
      sources: [
        { document: 'calico-docs/managed-public-cloud-eks' },
        { document: 'calico-docs/aws' },
        { document: 'eks-user-guide/alternate-cni-plugins' },
      ],
    },
    'ipam.prefix-delegation': {
      support: 'na',
      value: 'Pods take no address from an ENI',
      reason: 'The pool lies outside the VPC, so there is no ENI address to bundle into prefixes.',
      sources: [
        { document: 'calico-docs/managed-public-cloud-eks', lines: [19] },
        { document: 'tigera-operator/defaults', lines: [[118, 128]], passage: 'Pool on EKS' },
      ],
    },
    'ipam.lb-ipam': {
      support: 'yes',
      value: 'Addresses from pools, which nothing announces',
      reason:
        'kube-controllers assigns the addresses as ever. Announcing them takes BGP, which this set-up has disabled.',
      conditions: ['BGP enabled, or routes by other means, before anybody outside can connect'],
      default: '`AllServices`, but without a pool',
      sources: [
        { document: 'calico-docs/service-loadbalancer', lines: [[21, 59], 146] },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[186, 187]] },
      ],
    },
    'performance.kernel-bypass': {
      support: 'partial',
      missing: 'TCX, peer redirect, DPDK and netkit; BIG TCP, BBR and SR-IOV are not mentioned',
      value: 'XDP for untracked policy on hosts',
      reason:
        'Felix sets up XDP outside eBPF mode, for policies that deny early on host endpoints; a card or driver without it falls back to raw iptables rules. TCX and the redirect belong to eBPF mode, DPDK to VPP, and netkit comes with v3.33. SOCKMAP for Istio sidecars is experimental.',
      sources: [
        { document: 'calico/int-dataplane', lines: [[789, 806]], passage: 'XDP' },
        { document: 'calico-docs/defend-dos-attack', lines: [[19, 32]] },
        { document: 'calico/release-notes-v3-33-0', lines: [185], passage: 'netkit' },
        { document: 'calico-docs/sidecar-acceleration', lines: [16] },
      ],
    },
    'security.ipsec': {
      support: 'no',
      value: 'Needs the VPP data plane; WireGuard is the way here',
      reason: 'IPsec asks for VPP and for an IP-in-IP pool, neither of which is part of this mode.',
      sources: [{ document: 'calico-docs/ipsec', lines: [[17, 20]] }],
    },
    'services.dsr': {
      support: 'no',
      value: 'A feature of eBPF mode',
      reason:
        '`bpfExternalServiceMode` steers the Service code in eBPF; with kube-proxy the reply goes back through the node that took the request.',
      sources: [
        { document: 'calico-docs/enabling-ebpf', lines: [[401, 413]] },
        {
          document: 'calico-docs/about-kubernetes-services',
          lines: [[65, 69]],
          passage: 'Way back of a reply',
        },
      ],
    },
    'services.maglev': {
      support: 'no',
      value: 'Needs eBPF mode with DSR',
      reason: 'The prerequisites name the eBPF data plane in direct server return mode.',
      sources: [{ document: 'calico-docs/add-maglev-load-balancing', lines: [[27, 31]] }],
    },
    'services.bgp-service-ips': {
      support: 'partial',
      missing: 'BGP sessions, which the set-up switches off',
      value: 'Only once BGP is enabled and a router peers',
      reason:
        'Service addresses leave the cluster over the BGP sessions of the nodes. The requirements of the page say nothing against an overlay between the nodes.',
      conditions: [
        '`calicoNetwork.bgp: Enabled`',
        'A router or route reflector outside, with multipath for ECMP',
        'With `externalTrafficPolicy: Local`: Services of type LoadBalancer or NodePort',
      ],
      default: 'off',
      sources: [
        {
          document: 'calico-docs/advertise-service-ips',
          lines: [
            [25, 34],
            [45, 50],
          ],
        },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[186, 187]] },
      ],
    },
    'services.topology-aware': {
      support: 'external',
      provider: 'kube-proxy',
      value: 'kube-proxy chooses the backend',
      reason:
        'Calico filters endpoints by zone in the proxy of its eBPF mode. Here kube-proxy balances Services, and with it lies the choice of a zone.',
      sources: [
        { document: 'calico/topology', lines: [[36, 60]], passage: 'Part of the eBPF proxy' },
        { document: 'calico-docs/enabling-ebpf', lines: [[138, 140]] },
      ],
    },
    'multicluster.connect': {
      support: 'paid',
      edition: 'Calico Enterprise, Calico Cloud',
      value: 'Cluster mesh in VXLAN is paid; no routes in between',
      reason:
        'The open-source way joins clusters as routed networks, but an overlay keeps pod addresses unknown to the network outside. The paid mesh spans VXLAN across clusters.',
      conditions: ['Same `vxlan*` settings in all clusters, and the VXLAN port open between them'],
      sources: [
        { document: 'calico-docs/determine-best-networking', lines: [[54, 60], 85] },
        { document: 'calico-docs/federation-overview', lines: [[26, 38]] },
        { document: 'calico-docs/federation-kubeconfig', lines: [[21, 24]], passage: 'VXLAN' },
        { document: 'calico-docs/calico-product-editions', lines: [44], passage: 'Cluster mesh' },
      ],
    },
    'multicluster.vm-bare-metal': {
      support: 'partial',
      missing: 'live migration of KubeVirt machines, and OpenStack',
      value: 'Hosts yes; KubeVirt machines cannot live-migrate',
      reason:
        'Live migration asks for BGP without an overlay, and overlays are not supported for OpenStack. Hosts outside the cluster come under policy as everywhere.',
      conditions: ['Linux hosts, not Windows'],
      sources: [
        { document: 'calico-docs/kubevirt-networking', lines: [[43, 46]] },
        { document: 'calico-docs/vxlan-ipip', lines: [[42, 44]], passage: 'OpenStack' },
        { document: 'calico-docs/about', lines: [[15, 29]] },
      ],
    },
  },
  sources: [
    {
      document: 'calico-docs/managed-public-cloud-eks',
      lines: [
        [126, 221],
        [285, 289],
      ],
      passage: 'EKS with Calico networking',
    },
    { document: 'calico-docs/vxlan-ipip', lines: [[28, 38], 158] },
    { document: 'tigera-operator/defaults', lines: [[118, 128]], passage: 'Pool on EKS' },
    {
      document: 'tigera-operator/core-controller',
      lines: [
        [549, 553],
        [581, 599],
      ],
      passage: 'Data plane and BGP by default',
    },
    { document: 'calico/values', lines: [[36, 61]], passage: 'Fields of the Installation' },
    {
      document: 'calico-docs/system-requirements',
      lines: [17, [95, 106], [217, 221]],
      passage: 'Kernel, ports and ranges',
    },
    { document: 'calico-docs/mtu', lines: [[57, 62]] },
    { document: 'calico-docs/onpremises', lines: [[84, 90]], passage: 'Check of the installation' },
    { document: 'calico-docs/calico-product-editions', lines: [30], passage: 'Support' },
    { document: 'eks-user-guide/alternate-cni-plugins', lines: [14, 16], passage: 'AWS support' },
  ],
  reviewed: '2026-11-27',
} as const satisfies Mode<'calico'>;
