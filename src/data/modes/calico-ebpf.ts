import type { Mode } from '../mode.ts';
import { podIdentityRules } from './conditions.ts';

export const calicoEbpf = {
  name: 'Calico eBPF',
  short: 'eBPF',
  summary:
    'Calico is the CNI, and Felix enforces policy and balances Services in eBPF programs on the interfaces of nodes and pods, so that kube-proxy can go.',
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
    {
      name: 'spec.calicoNetwork.linuxDataplane',
      value: 'BPF',
      where: '`Installation` resource `default`',
    },
    { name: 'spec.cni.type', value: 'Calico', where: '`Installation` resource `default`' },
    {
      name: 'spec.calicoNetwork.bgp',
      value: 'Disabled',
      where: '`Installation` resource `default`, on EKS',
    },
  ],
  setup: [
    {
      step: 'Create an EKS cluster without nodes and remove the VPC CNI.',
      code: `eksctl create cluster --name my-calico-cluster --without-nodegroup
kubectl delete daemonset -n kube-system aws-node`,
      language: 'bash',
    },
    {
      step: 'Install the CRDs and the Tigera operator.',
      code: `kubectl create -f https://raw.githubusercontent.com/projectcalico/calico/v3.32.1/manifests/v1_crd_projectcalico_org.yaml
kubectl create -f https://raw.githubusercontent.com/projectcalico/calico/v3.32.1/manifests/tigera-operator.yaml`,
      language: 'bash',
    },
    {
      step: 'On AWS, let the operator resolve the name of the API server without the cluster DNS.',
      code: `kubectl patch deployment -n tigera-operator tigera-operator -p '{"spec":{"template":{"spec":{"dnsConfig":{"nameservers":["169.254.169.253"]}}}}}'`,
      language: 'bash',
    },
    {
      step: 'Tell Calico the address of the API server, as `kubectl cluster-info` prints it for your cluster, so that it needs no kube-proxy to get there.',
      code: `API_HOST=60F939227672BC3D5A1B3EC9744B2B21.gr7.us-west-2.eks.amazonaws.com
kubectl apply -f - <<EOF
kind: ConfigMap
apiVersion: v1
metadata:
  name: kubernetes-services-endpoint
  namespace: tigera-operator
data:
  KUBERNETES_SERVICE_HOST: "$API_HOST"
  KUBERNETES_SERVICE_PORT: "443"
EOF`,
      language: 'bash',
    },
    {
      step: 'Apply the resources with the eBPF data plane; on Bottlerocket add `flexVolumePath: /var/lib/kubelet/plugins` to the `spec` of the first.',
      code: `apiVersion: operator.tigera.io/v1
kind: Installation
metadata:
  name: default
spec:
  kubernetesProvider: EKS
  cni:
    type: Calico
  calicoNetwork:
    bgp: Disabled
    linuxDataplane: BPF
---
apiVersion: operator.tigera.io/v1
kind: APIServer
metadata:
  name: default
spec: {}
---
apiVersion: operator.tigera.io/v1
kind: Goldmane
metadata:
  name: default
---
apiVersion: operator.tigera.io/v1
kind: Whisker
metadata:
  name: default`,
      language: 'yaml',
    },
    {
      step: 'Add nodes, with a pod limit of their own, and wait until every line has `True` under `AVAILABLE`.',
      code: `eksctl create nodegroup --cluster my-calico-cluster --node-type t3.medium --max-pods-per-node 100
watch kubectl get tigerastatus`,
      language: 'bash',
    },
    {
      step: 'Keep kube-proxy off the nodes; removing the selector brings it back.',
      code: `kubectl patch ds -n kube-system kube-proxy -p '{"spec":{"template":{"spec":{"nodeSelector":{"non-calico": "true"}}}}}'`,
      language: 'bash',
    },
    {
      step: 'Check that the programs run and know the Services.',
      code: `kubectl logs -n calico-system ds/calico-node -c calico-node | grep 'BPF enabled'
kubectl exec -n calico-system ds/calico-node -c calico-node -- calico-node -bpf nat dump`,
      language: 'bash',
    },
    {
      step: 'On a kubeadm cluster with Calico from the operator, and kube-proxy in `kube-system` and in no other hands, this one command stands for all that. The operator finds the API server and disables kube-proxy; the switch can disrupt NodePort traffic.',
      code: `kubectl patch installation.operator.tigera.io default --type merge -p '{"spec":{"calicoNetwork":{"linuxDataplane":"BPF", "bpfNetworkBootstrap":"Enabled", "kubeProxyManagement":"Enabled"}}}'`,
      language: 'bash',
    },
  ],
  requirements: [
    'Linux 5.10 or later, or 4.18.0-305 of RHEL 8.4; 5.16 for `Log` rules, 6.6 for bandwidth limits',
    'x86-64 or arm64, and eBPF on all nodes: no mix with iptables or Windows nodes',
    'The Kubernetes datastore; not etcd, and not GKE; on RKE the switch after the installation, on MKE a VXLAN port other than 4789',
    'No SCTP and no floating IPs; VLAN traffic at most with hardware offloading',
    'On immutable systems such as Talos, `CgroupV2Path` of Felix set to a writable path',
    'UDP 4789 open between the nodes, also without an overlay, as NodePort traffic takes VXLAN; TCP 179 while BGP is on, TCP 5473 towards nodes that run Typha',
    'Interfaces named `cali`, `tunl` and `vxlan.calico` left to Calico, by NetworkManager as well; no Firewalld or other manager of iptables',
    'A pod MTU of 50 bytes less than that of the network, 60 to 80 less with WireGuard or VXLAN over IPv6; Calico detects the MTU by itself',
    'kube-proxy out of IPVS mode, and the nodes restarted, before the switch',
    'A test first on EKS with Kubernetes 1.36, where the notes of Calico Enterprise 3.23 say that eBPF mode does not work',
  ],
  supportedBy:
    'The community for open source; Calico Cloud and Calico Enterprise come with Standard or Business support. AWS supports the VPC CNI alone on EC2 nodes.',
  same: [
    {
      features: ['networking.ipv6', 'networking.dual-stack'],
      reason:
        'The eBPF guide lists IPv6 among what it runs on and sends its readers to the page on IPv6 and dual stack that both answers follow.',
      sources: [
        { document: 'calico-docs/enabling-ebpf', lines: [[76, 81]] },
        {
          document: 'calico-docs/ipv6',
          lines: [[16, 59]],
        },
      ],
    },
    {
      features: ['networking.multicast'],
      reason:
        'The FAQ answers for Calico as a whole: its routed pods share no broadcast domain, and forwarding of multicast is not in the product.',
      sources: [{ document: 'calico-docs/faq', lines: [[496, 501]] }],
    },
    {
      features: ['networking.snat'],
      reason:
        'The programs mark what has to leave under another address, and the same chain of Felix translates it, with the same settings for address, ports, interfaces and hosts.',
      sources: [
        {
          document: 'calico/nat',
          lines: [[29, 116]],
        },
        { document: 'calico/bpf-routes', lines: [[115, 123]], passage: 'What the programs exempt' },
      ],
    },
    {
      features: ['networking.rdma-sriov'],
      reason:
        'The search behind that answer took in all pages of the documentation, the guides to eBPF mode among them.',
      sources: [
        { document: 'calico-docs/version-3-32', passage: 'All pages, those on eBPF mode included' },
      ],
    },
    {
      features: [
        'networking.multi-interface',
        'observability.service-map',
        'multicluster.policy',
        'multicluster.services',
      ],
      reason:
        'The list of what eBPF mode of Calico Enterprise does not support names none of the paid features that these answers describe.',
      sources: [{ document: 'calico-docs/enterprise-install', lines: [[74, 81]] }],
    },
    {
      features: ['multicluster.connect'],
      reason:
        'Cluster mesh is not on the list of what eBPF mode of Enterprise lacks, and BGP peering on premises is among the networks that the guide to this mode recommends.',
      sources: [
        { document: 'calico-docs/enterprise-install', lines: [[74, 81]] },
        { document: 'calico-docs/enabling-ebpf', lines: [[126, 130]], passage: 'BGP' },
      ],
    },
    {
      features: ['policy.cluster-wide', 'policy.service-account', 'policy.network-sets'],
      reason:
        'Felix turns policy into instructions and selectors into maps where the standard data plane has rules and IP sets, and the guide names none of these kinds as unsupported. The translation of outside clients by kube-proxy falls away, as eBPF mode keeps their address.',
      sources: [
        { document: 'calico-docs/about-ebpf', lines: [39, [42, 44], [68, 69]] },
        {
          document: 'calico-docs/enabling-ebpf',
          lines: [[83, 92]],
          passage: 'What eBPF mode lacks',
        },
      ],
    },
    {
      features: ['policy.staged-audit'],
      reason:
        'The code that turns policy into programs leaves staged ones out, and flow logs, which tell what they would do, are to be had in this mode too.',
      sources: [
        {
          document: 'calico/bpf-endpoint-manager',
          lines: [[3314, 3318]],
          passage: 'Staged policies skipped',
        },
        {
          document: 'calico/int-dataplane',
          lines: [[1066, 1076]],
          passage: 'Verdicts for the collector',
        },
        { document: 'calico-docs/view-flow-logs', lines: [[97, 105]] },
      ],
    },
    {
      features: ['policy.delegation'],
      reason: 'Rights by tier are judged by the API server of Calico or by an admission webhook.',
      sources: [{ document: 'calico-docs/rbac-tiered-policies', lines: [[20, 28]] }],
    },
    {
      features: ['aws.eks-default', 'aws.fargate', 'aws.auto-mode', 'aws.eks-anywhere'],
      reason:
        'AWS decides which CNI it installs, supports or admits there, and the passages cited name no data plane of Calico.',
      sources: [
        {
          document: 'eks-user-guide-2024/create-cluster',
          lines: [[237, 241]],
          passage: 'The VPC CNI by default',
        },
        { document: 'eks-user-guide/alternate-cni-plugins', lines: [14, 58] },
        { document: 'eks-anywhere/cni', lines: [18, 19, [287, 302]] },
      ],
    },
    {
      features: ['aws.hybrid-nodes-gateway'],
      reason:
        'AWS takes no CNI on hybrid nodes there but its build of Cilium, so no data plane of Calico.',
      sources: [{ document: 'eks-user-guide/hybrid-nodes-gateway-overview', lines: [74] }],
    },
    {
      features: ['aws.node-autoscaling'],
      reason:
        'Pods of this mode, too, take no addresses of the VPC, and the set-up passes the pod limit by hand.',
      sources: [{ document: 'calico-docs/managed-public-cloud-eks', lines: [19, 219, [285, 289]] }],
    },
    {
      features: ['ipam.ip-pools', 'ipam.warm-pool'],
      reason:
        'The IPAM plugin controls by pool which addresses pods get; what is programmed on the host is the work of Felix, another part of Calico.',
      sources: [
        {
          document: 'calico-docs/overview',
          lines: [39, [130, 132]],
          passage: 'Felix and the IPAM plugin',
        },
      ],
    },
    {
      features: ['security.fips'],
      reason: 'The page on FIPS mode lists features that it disables, and no data plane.',
      sources: [{ document: 'calico-docs/fips', lines: [[30, 44]] }],
    },
    {
      features: ['security.supply-chain', 'operations.air-gapped'],
      reason:
        'The operator installs this mode too, by a field of the same `Installation` resource that takes registry and image path.',
      sources: [
        {
          document: 'calico-docs/install',
          lines: [[315, 376]],
        },
        {
          document: 'calico-docs/alternate-registry',
          lines: [33, [72, 87]],
        },
        { document: 'calico-docs/api', lines: [1800, 1801], passage: 'registry, imagePath' },
      ],
    },
    {
      features: ['observability.ui', 'observability.export'],
      reason:
        'The collector of Felix gets verdicts and connections from the programs here, where it reads them from the kernel otherwise; what reads the flows comes after it.',
      sources: [
        {
          document: 'calico/int-dataplane',
          lines: [936, [1066, 1076], [1470, 1484]],
          passage: 'Collector',
        },
      ],
    },
    {
      features: ['observability.metrics', 'operations.cli'],
      reason:
        'The tool `calico-node -bpf` and a series on Maglev connections come on top of what the answers name.',
      sources: [
        { document: 'calico-docs/troubleshoot-ebpf', lines: [[44, 57]], passage: 'The tool' },
        { document: 'calico-docs/release-notes-index', lines: [222], passage: 'A further series' },
      ],
    },
    {
      features: ['policy.l7', 'security.mtls', 'services.service-mesh'],
      reason:
        'These answers name what the mode has to set, connect-time load balancing off; by default it is on for TCP. On EKS a webhook in a pod, such as the injector of Istio, takes the host network to be reached.',
      sources: [
        { document: 'calico-docs/deploy-istio-ambient', lines: [21] },
        {
          document: 'calico-docs/app-layer-policy',
          lines: [
            [96, 113],
            [454, 466],
          ],
        },
        {
          document: 'calico-docs/managed-public-cloud-eks',
          lines: [[137, 142]],
          passage: 'Webhooks on EKS',
        },
        {
          document: 'calico/docs-config-params',
          lines: [[1646, 1660]],
          passage: 'BPFConnectTimeLoadBalancing',
        },
        { document: 'calico-docs/enterprise-install', lines: [80], passage: 'Enterprise limits' },
        { document: 'calico-docs/use-cases-ebpf', lines: [85], passage: 'Sidecars' },
      ],
    },
    {
      features: ['services.gateway-api', 'services.ingress'],
      reason:
        'The gateway is Envoy managed by the operator, and Ingress controllers in the cluster are pods behind Services; the cited passages name no data plane of Calico.',
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
      ],
    },
    {
      features: ['services.l2-announce'],
      reason:
        'Calico v3.32 leaves the announcement of addresses to BGP, and the page cited makes no exception for eBPF mode.',
      sources: [
        { document: 'calico-docs/service-loadbalancer', lines: [146], passage: 'BGP alone' },
      ],
    },
    {
      features: ['services.topology-aware'],
      reason: 'This is the data plane in which Calico itself follows the zone.',
      sources: [
        { document: 'calico/topology', lines: [[30, 53]] },
        { document: 'calico-docs/release-notes-index', lines: [216], passage: 'Both ways' },
      ],
    },
  ],
  answers: {
    'networking.native-routing': {
      support: 'yes',
      value: 'Works and is advised; off in the set-up on EKS',
      reason:
        'For speed the guide recommends a network without an overlay, such as one AWS subnet. The set-up on EKS gets a VXLAN pool and disables BGP, and the operator rejects a pool without encapsulation as long as neither BGP nor Felix spreads the routes.',
      conditions: [
        'An IP pool with `encapsulation: None`',
        '`calicoNetwork.bgp: Enabled`, or `clusterRoutingMode: Felix`',
        'AWS: a single subnet for all nodes, their source/destination check off',
      ],
      because:
        'the sample with eBPF wraps packets between subnets alone, so the pool of EKS is not the only default.',
      default: 'IPv4: off on EKS; within a subnet in the eBPF sample',
      sources: [
        {
          document: 'tigera-operator/installation-types',
          lines: [[626, 631]],
          passage: 'clusterRoutingMode',
        },
        { document: 'calico-docs/enabling-ebpf', lines: [[126, 130]], passage: 'Performance' },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[126, 133], 187] },
        { document: 'tigera-operator/defaults', lines: [[119, 128]], passage: 'Pool on EKS' },
        {
          document: 'tigera-operator/validation',
          lines: [[177, 182]],
          passage: 'Unencapsulated pools without BGP',
        },
        { document: 'calico/custom-resources-bpf', lines: [[9, 17]], passage: 'The eBPF sample' },
        { document: 'calico-docs/aws', lines: [[15, 35]], passage: 'One VPC subnet' },
      ],
    },
    'networking.bgp': {
      support: 'yes',
      value: 'Runs beside eBPF; disabled in the set-up on EKS',
      reason:
        'The guide names BGP peering among the networks that suit eBPF mode. On EKS the `Installation` says `bgp: Disabled`, so no node speaks BGP there until you change it.',
      conditions: [
        '`calicoNetwork.bgp: Enabled` on EKS',
        'The CNI plugin of Calico',
        'TCP 179 open between the nodes, as to their other peers',
        'Peers, filters and reflectors: `calicoctl`, by the guide',
      ],
      default: 'Off on EKS, on elsewhere',
      because: 'the requirements ask for TCP 179 to be open where BGP runs.',
      sources: [
        { document: 'calico-docs/enabling-ebpf', lines: [[126, 130]], passage: 'Performance' },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[186, 187]] },
        {
          document: 'tigera-operator/core-controller',
          lines: [[581, 599]],
          passage: 'BGP by provider',
        },
        { document: 'tigera-operator/validation', lines: [[205, 207]], passage: 'Other CNIs' },
        { document: 'calico-docs/system-requirements', lines: [[79, 86]], passage: 'Port of BGP' },
        { document: 'calico-docs/bgp', lines: [54] },
      ],
      reviewed: '2026-11-29',
    },
    'networking.encapsulation': {
      support: 'yes',
      value: 'VXLAN advised; IP-in-IP is slower here, IPv4 only',
      reason:
        'Both overlays are supported, but the guide recommends VXLAN, which the kernel serves much better in this mode. VXLAN also carries NodePort traffic between nodes, separate from any overlay. From v3.33 the tunnel devices have by default no address, and a node talks to pods from its own.',
      conditions: [
        'The VXLAN port, UDP 4789 by default, open between the nodes and held by no other VXLAN device',
        'VXLAN: not with host-local IPAM',
        'IP-in-IP: BGP enabled or `clusterRoutingMode: Felix`; not on Azure, which blocks it',
        'MKE: a VXLAN port other than 4789 before the switch to eBPF; by its code the operator sets 8472 where none is set',
        'AWS, across subnets, by a page on IP-in-IP: source/destination check off, outgoing NAT on',
        'The CNI plugin of Calico: the operator refuses an overlay over any other',
      ],
      because:
        'the operator refuses VXLAN with host-local IPAM and overlays over another CNI, Azure blocks IP-in-IP, AWS across subnets takes outgoing NAT, and on MKE Docker Swarm holds the default port.',
      default: 'IPv4: VXLAN on EKS; between subnets in the eBPF sample',
      conflict: {
        about: 'whether eBPF mode supports IP-in-IP',
        statements: [
          {
            says: 'The table that compares the data planes calls it supported in both.',
            source: { document: 'calico-docs/about-ebpf', lines: [45], passage: 'IPIP' },
          },
          {
            says: 'The guide to eBPF mode, in a list of limits after its point on IPv6, has it unsupported, in iptables mode too.',
            source: {
              document: 'calico-docs/enabling-ebpf',
              lines: [[76, 79]],
              passage: 'Limitations',
            },
          },
          {
            says: 'The same guide calls VXLAN much faster than IP-in-IP in eBPF mode and does not exclude it.',
            source: {
              document: 'calico-docs/enabling-ebpf',
              lines: [[132, 133]],
              passage: 'Performance',
            },
          },
        ],
        believed:
          'The table, for IPv4. The limit says the same of iptables mode, which carries IP-in-IP over IPv4, so we read it as one of IPv6.',
      },
      sources: [
        {
          document: 'tigera-operator/installation-types',
          lines: [[626, 631]],
          passage: 'clusterRoutingMode',
        },
        { document: 'calico-docs/about-ebpf', lines: [45, 46] },
        {
          document: 'calico-docs/enabling-ebpf',
          lines: [
            [75, 79],
            [132, 133],
            [337, 357],
          ],
        },
        { document: 'calico-docs/troubleshoot-ebpf', lines: [[28, 32]], passage: 'NodePorts' },
        { document: 'tigera-operator/defaults', lines: [[119, 126]] },
        { document: 'calico/custom-resources-bpf', lines: [[9, 17]], passage: 'The eBPF sample' },
        {
          document: 'tigera-operator/validation',
          lines: [
            [170, 175],
            [184, 192],
          ],
          passage: 'IP-in-IP without BGP, VXLAN with host-local IPAM',
        },
        { document: 'calico-docs/vxlan-ipip', lines: [48], passage: 'IP-in-IP: IPv4 alone' },
        { document: 'calico-docs/bgp', lines: [34], passage: 'Azure and IP-in-IP' },
        {
          document: 'tigera-operator/core-controller',
          lines: [[1967, 1991]],
          passage: 'VXLAN port on MKE',
        },
        { document: 'calico/release-notes-v3-33-0', lines: [234] },
        {
          document: 'calico-docs/aws',
          lines: [
            [15, 18],
            [22, 25],
          ],
          passage: 'Source/destination check and NAT',
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
      support: 'yes',
      value: 'Felix balances Services; on EKS switched by hand',
      reason:
        'This mode is the replacement. The operator makes the switch on kubeadm clusters where no other tool manages kube-proxy, and it can disrupt NodePort traffic. On EKS you name the API server and keep kube-proxy off the nodes. AKS with Azure CNI does not let kube-proxy go.',
      conditions: [
        'Kubernetes datastore',
        'x86-64 or arm64 nodes with Linux 5.10 or later, or 4.18.0-305 on RHEL',
        'Immutable systems such as Talos: a writable `CgroupV2Path` in the FelixConfiguration',
        'kube-proxy in IPVS mode: to iptables mode and the nodes restarted before the switch',
        'eBPF on every node, and not on GKE',
        'VXLAN let through between nodes, for NodePort traffic; on MKE by a port other than 4789',
        'RKE: switched after the installation, not with it',
        'With `bpfNetworkBootstrap`: v3.32.2 or later, as nodes of v3.32.1 can lose the API server after an outage of it',
        'No SCTP Services, and no VLAN traffic without hardware offloading',
        'Where kube-proxy stays: `bpfKubeProxyIptablesCleanupEnabled: false` and, as advised, `bpfKubeProxyHealthzPort: 0`',
      ],
      because:
        'MKE takes a VXLAN port other than 4789, RKE gives no stable address of the API server at first, and v3.32.2 repairs nodes that lose it under `bpfNetworkBootstrap`.',
      default: 'Felix balances Services; kube-proxy goes when you remove it',
      sources: [
        {
          document: 'calico-docs/enabling-ebpf',
          lines: [
            [14, 44],
            [56, 92],
            [138, 195],
            [271, 296],
            [321, 333],
            [337, 357],
          ],
        },
        {
          document: 'calico-docs/install',
          lines: [
            [53, 58],
            [92, 98],
            [467, 476],
          ],
          passage: 'Systems; RKE; kube-proxy on EKS',
        },
        { document: 'calico/release-notes-v3-32-2', lines: [39], passage: 'API server lost' },
      ],
    },
    'networking.kube-proxy-modes': {
      support: 'na',
      value: 'kube-proxy goes, and has to leave IPVS mode first',
      reason:
        'Felix takes the place of kube-proxy, so its mode matters before the switch: out of IPVS it has to go to iptables mode and the nodes have to restart. Where it stays, two settings keep Felix from removing its iptables rules and from taking its health port.',
      conditions: [
        'Where kube-proxy stays: `bpfKubeProxyIptablesCleanupEnabled: false` and, as advised, `bpfKubeProxyHealthzPort: 0`',
      ],
      because: 'the guide demands the first of the two settings and advises the second.',
      sources: [
        { document: 'calico-docs/about-ebpf', lines: [25, 44] },
        { document: 'calico-docs/enabling-ebpf', lines: [276, [321, 333]] },
      ],
    },
    'networking.windows': {
      support: 'no',
      value: 'No Windows nodes beside eBPF nodes',
      reason: 'Clusters that mix both are on the list of what the mode does not support.',
      sources: [
        { document: 'calico-docs/enabling-ebpf', lines: [89] },
        { document: 'calico-docs/limitations', lines: [18] },
      ],
    },
    'networking.bandwidth': {
      support: 'partial',
      missing: 'limits on the number of connections, which come with v3.33',
      value: 'Bandwidth on Linux 6.6; packet rate and DSCP as well',
      reason:
        'Bandwidth limits hang on TCX, so on an older kernel Felix falls back to TC and does not enforce them. Connection limits are not supported in v3.32.',
      conditions: ['Linux 6.6 or later and the default attach type TCX for bandwidth limits'],
      because: 'the guide asks for kernel 6.6 or higher, not for that one alone.',
      since: 'v3.31.0',
      sources: [
        { document: 'calico-docs/qos-controls', lines: [27, 31, [147, 160]] },
        { document: 'calico/qos-controls', lines: [[28, 31]], passage: 'TCX alone' },
        {
          document: 'calico/docs-config-params',
          lines: [[1615, 1625]],
          passage: 'BPFAttachType',
        },
        {
          document: 'calico-docs/version-3-31-release-notes-index',
          lines: [
            [44, 56],
            [256, 260],
          ],
          passage: 'QoS controls and DSCP; v3.31.0',
        },
        { document: 'calico/release-notes-v3-33-0', lines: [187] },
      ],
    },
    'networking.chaining': {
      support: 'na',
      value: 'Calico is the CNI here; the VPC CNI works too',
      reason:
        'Here Calico makes the pod interfaces itself. The same data plane runs over the VPC CNI, one of the networks that the guide recommends for speed; on GKE it does not work. Two faults can cut off pods over the VPC CNI, and the conditions name them.',
      conditions: [
        'Over the VPC CNI, on kernel 6.10 and newer: not v3.32.0 or v3.32.1, which lose traffic between nodes of pods on a secondary ENI',
        'Over the VPC CNI, where it does source NAT for IPv4 on nodes with iptables-nft: not its v1.23.0, nor by its code v1.23.1, which clear the packet marks of Calico',
      ],
      because:
        'v3.32.0 has the fault over secondary ENIs as well, and no line before v3.32 has it.',
      sources: [
        {
          document: 'calico-docs/managed-public-cloud-eks',
          lines: [[126, 133]],
          passage: 'CNI: Calico',
        },
        { document: 'calico-docs/enabling-ebpf', lines: [81, 88, [126, 129]] },
        { document: 'calico/release-notes-v3-32-2', lines: [29] },
        { document: 'web/github-com-projectcalico-calico-pull-13260' },
        { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3872' },
        {
          document: 'vpc-cni-master/nftables-connmark',
          lines: [
            [105, 120],
            [490, 503],
          ],
          passage: 'Mark set as a whole',
        },
        { document: 'vpc-cni-master/changelog', lines: [3, 29], passage: 'v1.23.0 and v1.23.1' },
        {
          document: 'vpc-cni/network',
          lines: [[443, 457]],
          passage: 'No such rules for IPv6 or external SNAT',
        },
      ],
    },
    'policy.summary': {
      support: 'yes',
      value: 'Kubernetes and Calico policy with tiers; no SCTP',
      reason:
        'The programs enforce the tiers, profiles and host policy that Felix hands them; SCTP is not supported. HTTP rules want, besides their Istio, connect-time load balancing off in production.',
      conditions: [
        'HTTP rules: v3.32.0 or later; Istio 1.22+ with native sidecars on Kubernetes 1.29+, or a legacy method for Istio 1.15 and 1.10',
        'HTTP rules: the CSI driver of Calico, `policySyncPathPrefix` set, `MutatingAdmissionWebhook` enabled',
        'HTTP rules in production: `bpfConnectTimeLoadBalancing: Disabled`',
        'HTTP rules: no named ports before v3.33.0',
      ],
      because:
        'HTTP rules take the CSI driver of Calico, a setting of Felix and an admission controller too, and fail on named ports before v3.33.0.',
      sources: [
        {
          document: 'calico/release-notes-v3-33-0',
          lines: [26],
          passage: 'Named ports in HTTP rules',
        },
        { document: 'calico-docs/enabling-ebpf', lines: [91] },
        { document: 'calico/policy-program', lines: [[196, 226]] },
        {
          document: 'calico-docs/app-layer-policy',
          lines: [
            [21, 40],
            [48, 56],
            [422, 428],
            [454, 477],
          ],
        },
        {
          document: 'calico-docs/release-notes-index',
          lines: [135, [266, 270]],
          passage: 'HTTP rules; v3.32.0',
        },
      ],
    },
    'policy.k8s-networkpolicy': {
      support: 'partial',
      missing: 'SCTP',
      value: 'TCP and UDP; SCTP does not work',
      reason:
        'The guide supports SCTP neither for policy nor for Services, because the kernel does not help eBPF with its checksum. The programs read ports out of TCP and UDP headers and of no other protocol.',
      conditions: ['Pods off the host network'],
      default: 'A pod that no policy selects allows all traffic',
      sources: [
        { document: 'calico-docs/enabling-ebpf', lines: [91] },
        {
          document: 'calico/bpf-parsing',
          lines: [
            [153, 165],
            [202, 256],
          ],
        },
        { document: 'calico-docs/kubernetes-default-deny', lines: [[28, 32]] },
        { document: 'calico/conversion', lines: [[134, 142]], passage: 'Pods on the host network' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.admin-network-policy': {
      support: 'partial',
      missing: 'SCTP',
      value: 'ClusterNetworkPolicy v1alpha2, but for SCTP',
      reason:
        'Objects of the `Admin` and `Baseline` tiers become policy of Calico in the tiers `kube-admin` and `kube-baseline`, which the programs enforce like any other. Ports of SCTP turn into matches on SCTP, which this mode does not support. The older `AdminNetworkPolicy` and `BaselineAdminNetworkPolicy` enforce nothing from v3.32 on.',
      conditions: ['Pods off the host network, as subjects and as peers'],
      because: 'such policies can name ports of SCTP, which eBPF mode does not support.',
      since: 'v3.32.0',
      sources: [
        { document: 'calico-docs/enabling-ebpf', lines: [91] },
        { document: 'calico-docs/about-ebpf', lines: [42] },
        { document: 'calico-docs/release-notes-index', lines: [[26, 30], 249, 259] },
        {
          document: 'calico-docs/tiered-policy',
          lines: [
            [54, 57],
            [86, 89],
          ],
          passage: 'kube-admin and kube-baseline',
        },
        {
          document: 'calico/conversion-cluster-network-policy',
          lines: [[416, 421]],
          passage: 'Ports of SCTP',
        },
        { document: 'calico/conversion', lines: [[134, 142]], passage: 'Pods on the host network' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.deny-and-order': {
      support: 'yes',
      value: 'As elsewhere; `Log` rules need Linux 5.16',
      reason:
        'The programs get the tiers, each with its end, deny or pass. Of the four actions `Log` asks for Linux 5.16, where the mode itself is content with 5.10 or 4.18 of RHEL; it writes to the trace pipe of the node, read by `bpftool prog tracelog`.',
      conditions: [
        '`Log` rules: Linux 5.16 or later, an `Allow` rule right after, and no containerised cluster such as kind',
        'With native v3 CRDs, tier RBAC does not cover get, list and watch',
      ],
      because:
        'the page on log rules leaves out containerised clusters such as kind and has an `Allow` rule follow each `Log` rule.',
      since: 'v3.29.0 for tiers in the open-source edition',
      sources: [
        { document: 'calico/policy-program', lines: [[211, 238]] },
        { document: 'calico-docs/install', lines: [[64, 68]] },
        { document: 'calico-docs/log-rules', lines: [35, [109, 110]] },
        { document: 'calico-docs/rule', lines: [7] },
        { document: 'calico-docs/rbac-tiered-policies', lines: [26], passage: 'Native v3 CRDs' },
        {
          document: 'calico-docs/version-3-29-release-notes-index',
          lines: [
            [13, 17],
            [129, 133],
          ],
          passage: 'Tiers; v3.29.0',
        },
      ],
    },
    'policy.protocols-ports': {
      support: 'partial',
      missing: 'SCTP, and `ICMPv6` and `UDPLite` by name',
      value: 'TCP, UDP, ICMP types, any number; no SCTP',
      reason:
        'SCTP is not supported. The code of v3.32.1 knows the names TCP, UDP, ICMP and SCTP. It compares any other, such as `ICMPv6`, as protocol 0, so such a rule does not match what it names. Numbers stay as they are.',
      conditions: ['`ICMPv6` and `UDPLite` by their numbers'],
      sources: [
        { document: 'calico-docs/enabling-ebpf', lines: [91] },
        {
          document: 'calico/policy-program',
          lines: [
            [737, 754],
            [783, 797],
            [1246, 1264],
          ],
        },
        { document: 'calico-docs/rule', lines: [[8, 11]] },
      ],
    },
    'policy.imds-pod-identity': {
      support: 'partial',
      missing: 'a recipe for metadata, of which the EKS page of Calico has none',
      value: 'By address in rules; the exempt kinds of pod are absent',
      reason:
        'Two kinds of pod that Calico policy can miss, those with a security group and IPv6 pods with IPv4 egress, are pods of the VPC CNI, which this mode removes. What a pod sends to its node, as to `169.254.170.23` of the Pod Identity agent, passes a program first. Under the setting of the operator, `ACCEPT`, the node then lets it in.',
      conditions: podIdentityRules,
      because:
        'one page keeps EKS Pod Identity off Outposts, while a later one admits it except in local clusters on EBS; EKS Anywhere and clusters of your own on EC2 have none.',
      sources: [
        { document: 'calico-docs/managed-public-cloud-eks', passage: 'No recipe for metadata' },
        { document: 'calico-docs/external-ips-policy', lines: [[19, 21]] },
        { document: 'calico-docs/entityrule', lines: [15], passage: 'No mix of families' },
        {
          document: 'eks-user-guide/pod-identities',
          lines: [95, [127, 140]],
          passage: 'The agent, and where it runs',
        },
        {
          document: 'calico-docs/managed-public-cloud-eks',
          lines: [34, [156, 160]],
        },
        { document: 'eks-user-guide/security-groups-for-pods', lines: [47] },
        { document: 'tigera-operator/node', lines: [1470], passage: 'From pod to node' },
        {
          document: 'calico/docs-config-params',
          lines: [[733, 750]],
          passage: 'DefaultEndpointToHostAction',
        },
        { document: 'calico/int-dataplane', lines: [[2046, 2059]], passage: 'In eBPF mode' },
        { document: 'eks-user-guide/eks-outposts', lines: [[188, 191]], passage: 'Pod Identity' },
        { document: 'calico/conversion', lines: [[134, 142]], passage: 'Pods on the host network' },
        { document: 'eks-user-guide/private-clusters', lines: [95], passage: 'IRSA calls STS' },
      ],
      reviewed: '2026-11-29',
    },
    'policy.troubleshooting': {
      support: 'partial',
      missing: 'general availability of flow logs',
      value: 'Rules, hits and drops by `calico-node -bpf`; flow logs',
      reason:
        '`calico-node -bpf` reads back from a node the policy of an interface, with rule IDs and matched packets, the members of IP sets, and drops by policy. `calicoctl cluster diags` packs dumps of these IP sets and of the counters into its archive. Flow logs, a tech preview, name the policies, and `Log` rules give the final verdict.',
      conditions: [
        'Flow logs: installation by operator or Helm; after an upgrade from 3.29 or older, switched on by hand',
        '`Log` rules: Linux 5.16 or later; for a time only, as they load the cluster',
        '`Log` rules: an `Allow` rule right after, as the end of the tier may deny; no containerised cluster such as kind',
        'Rules and hits: `bpfPolicyDebugEnabled`, on by default',
        'Whisker: a port-forward, as by default it exposes no endpoint',
      ],
      because: 'an upgrade from 3.29 or older leaves the flow logs off.',
      sources: [
        {
          document: 'calico-docs/troubleshoot-ebpf',
          lines: [
            [142, 152],
            [247, 290],
          ],
        },
        {
          document: 'calico/docs-config-params',
          lines: [[2251, 2263]],
          passage: 'BPFPolicyDebugEnabled',
        },
        {
          document: 'calico/calicoctl-cluster-diags',
          lines: [[780, 791]],
          passage: 'Maps of eBPF mode',
        },
        { document: 'calico-docs/diags', lines: [[35, 38]], passage: 'The archive' },
        {
          document: 'calico-docs/view-flow-logs',
          lines: [[11, 15], [50, 52], 62, 73, 95, [97, 105]],
        },
        { document: 'calico-docs/enable-whisker', lines: [[29, 30]] },
        { document: 'calico-docs/log-rules', lines: [30, 35, [69, 70], [109, 110]] },
      ],
      reviewed: '2026-11-29',
    },
    'policy.fqdn': {
      support: 'paid',
      edition: 'Calico Enterprise, Calico Cloud',
      value: 'Paid; read in eBPF itself from Linux 5.17 on',
      reason:
        'With Linux 5.17 (5.14 on RHEL) the programs read a DNS answer before the application has it. On older kernels a new pod may fail to reach an allowed name at first.',
      conditions: [
        'Trusted DNS servers: by default the DNS Service of the cluster; for host endpoints those of the nodes have to be added',
        'Inline mode takes wildcards only as a prefix, `*.x.y.z`',
        'On arm64 the DNS parser of Enterprise 3.23 may fail to load',
        'A rule that allows DNS',
      ],
      because:
        'the guide trusts the DNS Service of the cluster alone unless it is told of other servers.',
      sources: [
        { document: 'calico-docs/calico-product-editions', lines: [23, 53] },
        {
          document: 'calico-docs/domain-based-policy',
          lines: [
            [44, 51],
            [224, 231],
          ],
        },
        {
          document: 'calico-docs/enterprise-install',
          lines: [52],
          passage: 'Kernel and wildcards',
        },
        { document: 'calico-docs/version-3-23-2-release-notes-index', lines: [181] },
      ],
      reviewed: '2026-11-29',
    },
    'policy.host': {
      support: 'yes',
      value: 'Host endpoints; untracked ingress in XDP only',
      reason:
        'The programs have tiers before DNAT, for forwarded and for host traffic. Untracked ingress rules run in XDP alone, by its generic form where the driver has none, so `XDPEnabled` counts for nothing here. Host policy may block UDP answers to pods behind source NAT, which v3.33.0 repairs.',
      conditions: [
        'EKS: TCP 443 to the API server and 10250 from it allowed first, as no failsafe port covers them',
        'Rules before DNAT: ingress only, and no default drop',
        'Untracked rules: host endpoints of a named interface, not of `*`',
        'Rules elsewhere that name a host by label: `expectedIPs` set on its endpoint',
      ],
      because:
        'policy before DNAT takes ingress rules only and drops nothing by default, and a label finds a host by its `expectedIPs` alone.',
      default: 'No automatic host endpoints',
      sources: [
        {
          document: 'calico/bpf-endpoint-manager',
          lines: [[610, 619], 3084],
        },
        {
          document: 'calico/policy-program',
          lines: [[196, 220], 248],
        },
        { document: 'calico/release-notes-v3-33-0', lines: [170] },
        { document: 'calico/docs-config-params', lines: [[842, 874]], passage: 'Failsafe ports' },
        { document: 'calico-docs/install', lines: [[289, 304]], passage: 'EKS serves on 443' },
        {
          document: 'calico-docs/kubernetes-nodes',
          lines: [[257, 283]],
          passage: 'Port of the kubelet',
        },
        { document: 'eks-best-practices/subnets', lines: [[28, 35]], passage: 'Control plane' },
        {
          document: 'calico-docs/hostendpoint',
          lines: [
            [26, 35],
            [53, 55],
          ],
        },
        { document: 'calico-docs/pre-dnat', lines: [[31, 46]], passage: 'Limits before DNAT' },
        {
          document: 'calico-docs/kubecontrollersconfig',
          lines: [96],
          passage: 'Automatic host endpoints',
        },
      ],
    },
    'policy.security-groups': {
      support: 'no',
      value: 'Groups of the node only',
      reason:
        'Security groups are set on network interfaces of AWS. The pods of this mode have addresses of a Calico pool and no such interface, so the groups of their node are all there is.',
      sources: [
        { document: 'eks-best-practices/sgpp', lines: [18, 29] },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [19, [126, 133]] },
      ],
    },
    'policy.default-deny': {
      support: 'partial',
      missing: 'ingress policy for connections that start while the route to a pod is written',
      value: 'Fails closed, but for a gap in v3.32.1',
      reason:
        'Rules beside the programs drop what comes from a pod and has passed no program, and `linuxPolicySetupTimeoutSeconds` can hold a pod back. In v3.32.1 a connection that starts while the route to a pod of the node is being written may skip its ingress policy, which v3.31.7, v3.32.2 and v3.33.0 repair.',
      conditions: ['Pods off the host network; those on it under host endpoints'],
      because: 'v3.31.7 has the repair too, so the gap is not in every release before v3.32.2.',
      default: 'Allow until a policy selects the pod; no start delay',
      sources: [
        { document: 'calico/int-dataplane', lines: [[2036, 2059]] },
        { document: 'tigera-operator/validation', lines: [[285, 289]], passage: 'Start delay' },
        {
          document: 'tigera-operator/installation-types',
          lines: [[679, 690]],
          passage: 'No delay by default',
        },
        { document: 'calico-docs/kubernetes-default-deny', lines: [26] },
        { document: 'calico/release-notes-v3-32-2', lines: [22] },
        {
          document: 'calico-docs/version-3-31-release-notes-index',
          lines: [418, 429],
          passage: 'The same in v3.31.7',
        },
        { document: 'calico/release-notes-v3-33-0', lines: [77] },
        { document: 'calico/conversion', lines: [[134, 142]], passage: 'Pods on the host network' },
      ],
      reviewed: '2026-11-29',
    },
    'aws.summary': {
      support: 'partial',
      missing: 'AWS support, Fargate, Auto Mode, pod addresses from the VPC, Kubernetes 1.36',
      value: 'EC2 nodes, by hand; reported not to work on 1.36',
      reason:
        'EKS is among the distributions of the eBPF guide; the automatic switch asks for kubeadm. The notes of Enterprise 3.23, built on v3.32, call eBPF on EKS with Kubernetes 1.36 not working. Those of open source v3.32 claim support for Kubernetes 1.36 and do not mention the fault.',
      conditions: [
        'Webhook servers on the host network, as pods are out of reach for EKS',
        'Outgoing NAT on the pool for what leaves AWS',
      ],
      sources: [
        { document: 'calico-docs/release-notes-index', passage: 'Without the fault on EKS' },
        { document: 'calico-docs/enabling-ebpf', lines: [[19, 25], [50, 52], 65] },
        { document: 'calico-docs/version-3-23-2-release-notes-index', lines: [180, 220] },
        {
          document: 'calico-docs/release-notes-index',
          lines: [[82, 84]],
          passage: 'Kubernetes 1.36',
        },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [19, [126, 142]] },
        {
          document: 'eks-user-guide/alternate-cni-plugins',
          lines: [14, 58],
          passage: 'Support, Fargate, Auto Mode',
        },
        { document: 'calico-docs/aws', lines: [[63, 68]], passage: 'Outgoing NAT' },
      ],
      reviewed: '2026-11-29',
    },
    'aws.hybrid-nodes': {
      support: 'unknown',
      searched:
        'The EKS user guide on CNIs for hybrid nodes, an older copy of it, whose instructions for Calico choose no data plane and show kube-proxy running, and the eBPF guides of Calico, which do not mention such nodes.',
      sources: [
        { document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni' },
        { document: 'eks-user-guide/hybrid-nodes-cni', passage: 'Instructions for Calico' },
        { document: 'calico-docs/enabling-ebpf' },
        { document: 'calico-docs/install' },
      ],
    },
    'aws.eni-mode': {
      support: 'paid',
      edition: 'Calico Enterprise, Calico Cloud',
      value: 'Subnet-backed IPv4 pools for gateways; allow the probes',
      reason:
        'The guide of the paid editions describes such pools for egress gateways; only pods that request the resource `projectcalico.org/aws-secondary-ipv4` get such an address. In eBPF mode, it says, policy can block the probes that nodes send to the gateways.',
      conditions: [
        'gateways: rules that admit the probes from the nodes of the clients',
        'for a pod, a pool whose VPC subnet lies in the availability zone of its node',
        'addresses of the pool reserved in AWS, as in a VPC subnet of its own',
        'the IPAM of Calico; by the guide, among others: UDP 4790 open on the hosts, EC2 permissions for calico-node, IP autodetection not by the first address found',
        'secondary ENIs alone, each for one such pod (`EnabledENIPerWorkload`) or for 2 to 49 by instance type',
      ],
      because:
        'in eBPF mode policy can block the probes of the gateways that the guide describes, and its list of demands is longer.',
      sources: [
        {
          document: 'calico-docs/egress-gateway-aws',
          lines: [
            [38, 88],
            [173, 183],
            [310, 336],
            [1146, 1149],
          ],
        },
        {
          document: 'calico-docs/cloud-egress-gateway-aws',
          lines: [[38, 53]],
          passage: 'The same in Calico Cloud',
        },
      ],
      reviewed: '2026-11-29',
    },
    'aws.security-groups-for-pods': {
      support: 'no',
      value: 'Needs the VPC CNI, which this mode removes',
      reason:
        'Pods get groups of their own by branch interfaces, a setting of the VPC CNI, and the set-up deletes its DaemonSet.',
      sources: [
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[156, 160]] },
        { document: 'eks-best-practices/sgpp', lines: [[27, 29]] },
      ],
    },
    'aws.vpc-flow-logs': {
      support: 'no',
      value: 'Node addresses only, by VXLAN and NAT',
      conditions: ['An inference: the page of AWS on flow logs does not speak of Calico'],
      reason:
        'The overlay of the set-up on EKS hides pods in packets between nodes, and source NAT does so on the way out. NodePort traffic handed to another node travels in VXLAN, too. Bare packets of a pool without encapsulation bear pod addresses, for which a log needs the fields `pkt-srcaddr` and `pkt-dstaddr`.',
      sources: [
        { document: 'calico-docs/determine-best-networking', lines: [47, 58, 60, 68] },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[126, 133]] },
        { document: 'calico-docs/troubleshoot-ebpf', lines: [[28, 32]], passage: 'NodePorts' },
        { document: 'web/docs-aws-amazon-com-vpc-latest-userguide-flow-logs-limitat' },
      ],
    },
    'aws.nlb-alb-ip-targets': {
      support: 'no',
      value: 'Instance targets, whose source address is kept',
      reason:
        'IP targets ask for native VPC addresses. Instance targets are NodePorts, and here a pod sees the source address of what came to a NodePort from outside.',
      conditions: ['`bpfExternalServiceMode: Tunnel`, as DSR does not work behind a load balancer'],
      sources: [
        {
          document: 'calico-docs/enabling-ebpf',
          lines: [[409, 418]],
          passage: 'bpfExternalServiceMode',
        },
        { document: 'aws-load-balancer-controller/nlb', lines: [27] },
        { document: 'aws-load-balancer-controller/how-it-works', lines: [[44, 48]] },
        { document: 'calico-docs/about-ebpf', lines: [26, 27, 39] },
        { document: 'calico-docs/troubleshoot-ebpf', lines: [[37, 39]] },
      ],
    },
    'aws.outposts-local-zones': {
      support: 'unknown',
      searched:
        'The AWS pages and the eBPF guides of the Calico documentation, which name neither Outposts nor Local Zones.',
      sources: [
        { document: 'calico-docs/install' },
        { document: 'calico-docs/aws' },
        { document: 'calico-docs/managed-public-cloud-eks' },
        { document: 'calico-docs/enabling-ebpf' },
      ],
    },
    'ipam.prefix-delegation': {
      support: 'na',
      value: 'Pods hold no ENI addresses',
      reason: 'There is nothing to take from a prefix where pods draw on a Calico pool.',
      sources: [{ document: 'calico-docs/managed-public-cloud-eks', lines: [19, [126, 133]] }],
    },
    'ipam.lb-ipam': {
      support: 'yes',
      value: 'From pools; on EKS unannounced until BGP is on',
      reason:
        'kube-controllers assigns the addresses and announces none of them. In v3.32 that takes BGP, which the set-up on EKS disables.',
      conditions: [
        'A pool with `LoadBalancer` alone in `allowedUses`, and no load balancer class other than `calico` on the Service',
        'To be announced: `calicoNetwork.bgp: Enabled` and the range in the BGP configuration',
        'kube-controllers running',
      ],
      default: '`AllServices`, but without a pool',
      since: 'v3.30.0',
      because: 'a Service with another load balancer class gets no address from Calico.',
      sources: [
        { document: 'calico-docs/service-loadbalancer', lines: [17, [21, 44], [130, 142], 146] },
        {
          document: 'calico-docs/version-3-30-release-notes-index',
          lines: [
            [45, 47],
            [260, 264],
          ],
          passage: 'LoadBalancer addresses; v3.30.0',
        },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[186, 187]] },
        {
          document: 'calico-docs/ippool',
          lines: [[67, 71]],
          passage: 'Not combined with other uses',
        },
      ],
      reviewed: '2026-11-29',
    },
    'ipam.static-ip': {
      support: 'yes',
      value: 'Pod annotation; no floating IPs',
      reason:
        'The annotation for a chosen address is a matter of IPAM; floating IPs are among what eBPF mode does not support, nor are they supported where the operator manages Calico. KubeVirt machines in bridge mode keep their address by default; the guide asks for BGP without an overlay.',
      conditions: [
        'Calico IPAM',
        'the annotation present when the pod is created, with one address for each family, free and in a pool',
      ],
      because: 'the annotation takes a single address for each family.',
      sources: [
        { document: 'calico-docs/use-specific-ip', lines: [[29, 45]] },
        { document: 'calico-docs/enabling-ebpf', lines: [[83, 90]], passage: 'No floating IPs' },
        { document: 'calico-docs/add-floating-ip', lines: [42], passage: 'Operator' },
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
      missing: 'netkit; BIG TCP, BBR and SR-IOV are not mentioned',
      value: 'TCX, peer redirect, XDP for untracked rules',
      reason:
        'Programs attach by TCX, or TC on older kernels, and may forward a packet straight to the far side of the pod interface. The reference of the Felix settings names no BIG TCP, BBR or SR-IOV. The DPDK driver belongs to VPP. v3.33 adds netkit devices, which the CNI plugin makes on request, and attaches through them where they exist.',
      conditions: [
        'netkit from v3.33: Linux 6.7 or later, and `device_type` in the CNI configuration',
        'Before a step back below v3.33, set `BPFAttachType` to `TCX` or `TC`',
      ],
      because: 'netkit is for kernel 6.7 and newer ones, not for that one alone.',
      default: 'BPFAttachType: TCX, BPFRedirectToPeer: Enabled',
      sources: [
        {
          document: 'calico/docs-config-params',
          lines: [[1615, 1625], [2280, 2286], 2292],
          passage: 'BPFAttachType, BPFRedirectToPeer',
        },
        { document: 'calico/docs-config-params', passage: 'Without netkit and SR-IOV' },
        { document: 'calico/bpf-endpoint-manager', lines: [[610, 619]], passage: 'XDP' },
        { document: 'calico-docs/getting-started', lines: [[134, 136]], passage: 'DPDK' },
        { document: 'calico/release-notes-v3-33-0', lines: [45, 185] },
        { document: 'calico-docs/qos-controls', lines: [[149, 160]], passage: 'Fallback to TC' },
      ],
    },
    'security.wireguard': {
      support: 'yes',
      value: 'Node-to-node tunnels; not behind NAT with v3.32.1',
      reason:
        'A switch for each family makes the tunnels. In v3.32.1 the programs drop traffic to the WireGuard port from any address that is no node of Calico. That cuts off nodes behind NAT and WireGuard networks of your own.',
      conditions: [
        'On v3.32: v3.32.2 or later for nodes behind NAT or another WireGuard on port 51820',
        'v3.33.0, or a v3.32 that has PR 13790, for dual-stack clusters that encrypt one family only and send bare packets across subnets',
        'traffic of pods from node to node: that of host-networked processes joins only over the CNI of EKS or AKS',
        'no live migration of KubeVirt machines',
        'IPv6: test it, as one list of the guide names IPv4 alone for traffic of pods',
        'Linux 5.6 or later, or a backported WireGuard module; what a node without it sends or receives is not encrypted',
        'an IP address for every node, which Calico can detect by itself',
        'UDP 51820 for IPv4 and 51821 for IPv6 open between the nodes, unless Felix is told other ports',
        'not in FIPS mode, which disables it; neither GKE nor keys of your own',
      ],
      because:
        'the fault behind NAT is called a regression, one encrypted family is mended in v3.32, live migration and FIPS mode exclude WireGuard, and nodes need an address and open ports.',
      default: 'off',
      sources: [
        { document: 'calico-docs/about-ebpf', lines: [47] },
        {
          document: 'calico-docs/encrypt-cluster-pod-traffic',
          lines: [16, [24, 27], [37, 58], 70, 194],
        },
        {
          document: 'calico/docs-config-params',
          lines: [[2568, 2592]],
          passage: 'Both switches off by default',
        },
        { document: 'calico/bpf-parsing', lines: [[180, 200]], passage: 'WireGuard port' },
        { document: 'calico/release-notes-v3-32-2', lines: [38] },
        { document: 'calico/release-notes-v3-33-0', lines: [34] },
        { document: 'web/github-com-projectcalico-calico-pull-13790' },
        { document: 'calico-docs/kubevirt-networking', lines: [74], passage: 'Live migration' },
        { document: 'calico-docs/system-requirements', lines: [[110, 119]], passage: 'Ports' },
        { document: 'calico-docs/fips', lines: [[41, 44]], passage: 'FIPS mode' },
      ],
      reviewed: '2026-11-29',
    },
    'security.ipsec': {
      support: 'no',
      value: 'On the VPP data plane only',
      reason:
        'The guide to IPsec asks for VPP and for IP-in-IP between the nodes; the reference of the Felix settings has WireGuard, but no IPsec.',
      sources: [
        { document: 'calico-docs/ipsec', lines: [[17, 20]] },
        { document: 'calico/docs-config-params', passage: 'WireGuard, no IPsec' },
      ],
    },
    'security.egress-gateway': {
      support: 'paid',
      edition: 'Calico Enterprise, Calico Cloud',
      value: 'Gateway pods, paid; allow their health probes',
      reason:
        'In eBPF mode, says the guide, policy may block the probes that nodes send to the gateways; iptables mode lets them through by itself.',
      conditions: [
        'Rules that admit the probes from the nodes of the clients',
        '`egressIPSupport` set in the default FelixConfiguration',
        'UDP 4790 open on the hosts; on AWS and Azure also the IPAM of Calico',
        'The CNI plugin of Calico, and a cluster other than GKE',
        'A gateway pool without `natOutgoing`, else the flow bears the address of the node',
        'By the guides, on AWS a VPC subnet of their own in each zone and IAM rights, on Azure BGP with an Azure Route Server',
        'No policy by domain where traffic leaves the gateways',
      ],
      because:
        'the guides for AWS and Azure ask for the IPAM of Calico, subnets and a Route Server, and this mode has neither GKE, Windows nodes nor another CNI plugin.',
      sources: [
        {
          document: 'calico-docs/egress-gateway-on-prem',
          lines: [
            [64, 76],
            [134, 137],
            [148, 151],
            [157, 165],
            [181, 188],
          ],
        },
        {
          document: 'calico-docs/egress-gateway-aws',
          lines: [
            [173, 183],
            [261, 262],
            [310, 314],
          ],
          passage: 'IPAM on AWS',
        },
        {
          document: 'calico-docs/egress-gateway-azure',
          lines: [
            [73, 79],
            [83, 93],
            [97, 100],
          ],
          passage: 'IPAM on Azure',
        },
        { document: 'calico-docs/calico-product-editions', lines: [23, 43] },
      ],
      reviewed: '2026-11-29',
    },
    'security.runtime-detection': {
      support: 'paid',
      edition: 'Calico Enterprise, Calico Cloud',
      value: 'IDS/IPS and deep packet inspection, paid; no pod WAF',
      reason:
        'Calico Enterprise lists a web application firewall among what eBPF mode does not support; the one in the table of editions is centred on workloads. Intrusion detection and deep packet inspection are not on that list.',
      conditions: [
        'deep packet inspection: no multi-NIC set-up',
        'feeds of suspicious addresses: for allowed traffic, less aggregation of flow logs than by default',
      ],
      because:
        'the page on deep packet inspection speaks of a multi-NIC set-up, and feeds of suspicious addresses want allowed traffic aggregated less.',
      sources: [
        { document: 'calico-docs/calico-product-editions', lines: [23, [61, 64]] },
        { document: 'calico-docs/enterprise-install', lines: [[74, 81]] },
        { document: 'calico-docs/deeppacketinspection', lines: [[26, 31]] },
        { document: 'calico-docs/suspicious-ips', lines: [33], passage: 'Aggregation' },
      ],
    },
    'observability.flow-logs': {
      support: 'partial',
      missing:
        'general availability, storage beyond about an hour, right counts of long ICMP flows',
      value: 'Goldmane, about an hour; ICMP counts off before v3.33.0',
      reason:
        'The collector of Felix gets verdicts and connections from the programs here and streams flows to Goldmane, which keeps about an hour of them. v3.33.0 repairs entries of long ICMP flows that expired too early in eBPF mode, so that packets and bytes were counted again.',
      conditions: [
        'Installation by operator or Helm; after an upgrade from v3.29 or earlier, switched on by hand',
        'v3.33.0 or later for right counts of long ICMP flows',
      ],
      because:
        'the notes of v3.33.0 name a fault of flow logs in eBPF mode that v3.32.2 does not repair.',
      default: 'on for new operator and Helm installations',
      since: 'v3.30.0 as tech preview',
      sources: [
        {
          document: 'calico/int-dataplane',
          lines: [936, [1066, 1076], [1470, 1484]],
          passage: 'Collector',
        },
        { document: 'calico/goldmane', lines: [[35, 40], 177] },
        { document: 'calico/goldmane-reporter', lines: [[64, 77]], passage: 'Flows of Felix' },
        { document: 'calico-docs/view-flow-logs', lines: [13, [97, 105]] },
        {
          document: 'calico-docs/enable-whisker',
          lines: [
            [14, 16],
            [29, 30],
          ],
        },
        { document: 'calico-docs/release-notes-index', lines: [91, 93], passage: 'Tech preview' },
        {
          document: 'calico-docs/version-3-30-release-notes-index',
          lines: [[13, 25], 260],
          passage: 'Tech preview since v3.30.0',
        },
        { document: 'calico/release-notes-v3-33-0', lines: [40], passage: 'Early age-out' },
        { document: 'calico/release-notes-v3-32-2', passage: 'No such repair' },
      ],
    },
    'observability.l7-visibility': {
      support: 'paid',
      edition: 'Calico Enterprise, Calico Cloud',
      value: 'DNS logs, paid; no HTTP logs in eBPF mode',
      reason:
        'The edition table gives logs of HTTP traffic and of DNS to the paid editions. Calico Enterprise lists L7 logs, which come from HTTP headers, among what its eBPF mode does not support. DNS logs, which have a page of their own, are not on that list.',
      because: 'the list of what eBPF mode lacks names L7 logs and not DNS logs.',
      sources: [
        { document: 'calico-docs/enterprise-install', lines: [[74, 81]] },
        { document: 'calico-docs/calico-product-editions', lines: [23, 79] },
        { document: 'calico-docs/configure', lines: [[30, 34]], passage: 'What L7 logs are' },
        { document: 'calico-docs/dns-logs', lines: [[5, 9]] },
      ],
    },
    'observability.policy-verdicts': {
      support: 'yes',
      value: 'Flow logs; Log rules to the trace pipe, Linux 5.16',
      reason:
        'A packet that met a `Log` rule leaves its final verdict in the trace pipe, read by `bpftool prog tracelog`. Flow logs carry the policies as elsewhere.',
      conditions: [
        '`Log` rules: Linux 5.16 or later, and no containerised cluster such as kind',
        'an `Allow` rule right after a `Log` rule, as the end of the tier may deny',
        'Flow logs: a tech preview, with an installation by operator or Helm; after an upgrade from v3.29 or earlier, switched on by hand',
      ],
      because:
        'manifest installations do not have flow logs, and an upgrade from v3.29 or earlier leaves them off.',
      sources: [
        {
          document: 'calico-docs/log-rules',
          lines: [35, [67, 76], [109, 110]],
        },
        { document: 'calico-docs/view-flow-logs', lines: [13, 62, 73, [97, 105]] },
        { document: 'calico-docs/enable-whisker', lines: [[29, 30]] },
      ],
    },
    'observability.packet-capture': {
      support: 'paid',
      edition: 'Calico Enterprise, Calico Cloud',
      value: 'PacketCapture, paid; redirected packets bypass the host',
      reason:
        'Captures are not on the list of what eBPF mode lacks. But packets that it redirects to the far side of a pod interface pass the host side by, where tools such as tcpdump then miss them. The page on captures does not say whether `PacketCapture` does. Open source logs packets by `bpfLogLevel: Debug`, at a price in performance that `bpfLogFilters` lower.',
      conditions: [
        'no host-networked pods, host endpoints or pods with several interfaces',
        '`PacketCaptureAPI` resource created, or the feature enabled in the web console',
        'to see all on the host side: `bpfRedirectToPeer: Disabled`',
      ],
      because:
        'the web console can enable the feature as well, in place of a `PacketCaptureAPI` resource that you write.',
      sources: [
        { document: 'calico-docs/calico-product-editions', lines: [23, 76] },
        { document: 'calico-docs/enterprise-install', lines: [[74, 81]] },
        {
          document: 'calico-docs/packetcapture',
          lines: [[43, 76]],
        },
        { document: 'calico-docs/packetcapture', passage: 'No word on eBPF mode' },
        {
          document: 'calico/docs-config-params',
          lines: [[2280, 2295]],
          passage: 'BPFRedirectToPeer',
        },
        { document: 'calico-docs/troubleshoot-ebpf', lines: [[191, 217]] },
      ],
    },
    'services.dsr': {
      support: 'yes',
      value: 'One setting; on AWS one subnet and no load balancer',
      reason:
        'It comes with this data plane and is off at first. On AWS a node may answer in the name of another only within one subnet, and a load balancer waits for the reply from the node it chose.',
      conditions: [
        '`bpfExternalServiceMode: DSR`; the switch can disrupt connections',
        'A network that lets a node send from the address of another, and VXLAN through between nodes',
        'AWS: all nodes in one subnet, source/destination check off, no load balancer in front',
        'GCP: IP forwarding allowed, and no load balancer in front',
      ],
      because:
        'any network has to let VXLAN through and a node send from the address of another, which on GCP takes IP forwarding.',
      default: 'off (bpfExternalServiceMode: Tunnel)',
      sources: [
        { document: 'calico-docs/enabling-ebpf', lines: [[403, 421]] },
        { document: 'calico-docs/troubleshoot-ebpf', lines: [[28, 42]] },
      ],
    },
    'services.maglev': {
      support: 'yes',
      value: 'By Service annotation, once DSR is on',
      reason:
        'Maglev asks for direct server return as well as for this data plane, and so for what that asks of AWS: one subnet and no source/destination check.',
      conditions: [
        '`bpfExternalServiceMode: DSR`, and Linux on all nodes',
        'External traffic only: not from pods, NodePorts or with `externalTrafficPolicy`',
        'An address of the Service that you announce outside the cluster',
        'Above 100 such Services, or 100 endpoints in one: higher limits in Felix',
      ],
      because:
        'its tables expect 100 such Services with 100 endpoints each unless Felix is told of more, and all nodes have to run Linux.',
      default: 'off',
      since: 'v3.32.0',
      sources: [
        {
          document: 'calico-docs/add-maglev-load-balancing',
          lines: [
            [19, 39],
            [77, 87],
          ],
        },
        { document: 'calico-docs/enabling-ebpf', lines: [[403, 412]], passage: 'DSR on AWS' },
        {
          document: 'calico-docs/release-notes-index',
          lines: [
            [61, 65],
            [266, 270],
          ],
        },
      ],
    },
    'services.bgp-service-ips': {
      support: 'yes',
      value: 'Over BGP, which the set-up on EKS disables',
      reason:
        'Nodes announce Service addresses to their BGP peers, and the eBPF data plane handles what arrives in the place of kube-proxy. With `bgp: Disabled`, as on EKS here, there are no peers.',
      conditions: [
        '`calicoNetwork.bgp: Enabled` on EKS',
        '`serviceClusterIPs`, `serviceExternalIPs` or `serviceLoadBalancerIPs` with the ranges to announce',
        'A peer outside the cluster, with multipath for ECMP',
        '`externalTrafficPolicy: Local`: only for Services of type LoadBalancer or NodePort',
        'On v3.32: v3.32.2 or later; before, a node could announce a Service whose local endpoint was not ready',
        'External and LoadBalancer addresses: inside a range that is listed',
      ],
      because: 'v3.32.2 repairs announcements from nodes whose local endpoint is not ready.',
      default: 'off',
      sources: [
        {
          document: 'calico-docs/advertise-service-ips',
          lines: [
            [25, 50],
            [136, 144],
            [176, 183],
          ],
        },
        { document: 'calico-docs/bgpconfig', lines: [[57, 59]], passage: 'Empty by default' },
        { document: 'calico/release-notes-v3-32-2', lines: [30], passage: 'Service routes' },
        {
          document: 'calico-docs/about-kubernetes-services',
          lines: [[128, 133]],
          passage: 'Handled in eBPF',
        },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[186, 187]] },
      ],
      reviewed: '2026-11-29',
    },
    'services.source-ip': {
      support: 'partial',
      missing: 'in v3.32.1 affinity for UDP at connect time, over IPv6 and with source ranges',
      value: 'The pod sees the client; affinity has faults in v3.32.1',
      reason:
        'This mode keeps the address of a client outside the cluster under both values of `externalTrafficPolicy`. Felix reads traffic policies and affinity of a Service; v3.32.2 repairs affinity for IPv6, for load balancer and external addresses with `loadBalancerSourceRanges`, and for UDP under connect-time load balancing. That is by default for TCP alone.',
      conditions: [
        'On v3.32: v3.32.2 or later for affinity over IPv6, with source ranges, and for UDP under `bpfConnectTimeLoadBalancing: Enabled`',
      ],
      because:
        'v3.31.7 has the repair for IPv6 too, and the faults for UDP are those of connect-time load balancing.',
      sources: [
        { document: 'calico-docs/about-ebpf', lines: [26, 27, 38, 39, [64, 66]] },
        {
          document: 'calico/bpf-proxy-syncer',
          lines: [[575, 583], 799, [838, 841], [1003, 1008]],
          passage: 'Traffic policies and affinity',
        },
        { document: 'calico/release-notes-v3-32-2', lines: [7, 13] },
        {
          document: 'calico-docs/version-3-31-release-notes-index',
          lines: [418, 424],
          passage: 'IPv6 affinity in v3.31.7',
        },
        {
          document: 'calico/docs-config-params',
          lines: [[1646, 1660]],
          passage: 'BPFConnectTimeLoadBalancing',
        },
      ],
    },
    'services.node-local-dns': {
      support: 'yes',
      value: 'NodeLocal DNSCache, with an annotation on kube-dns',
      reason:
        'Without the annotation the replacement of kube-proxy does not resolve traffic to the DNS address as it should. Under policy the cache counts as a host: its queries come from the addresses of nodes and, with an overlay, of tunnels, which by default have none from v3.33 on.',
      conditions: [
        '`projectcalico.org/natExcludeService=true` on the Service `kube-dns`',
        'Policy on `kube-dns`: addresses of hosts and, with an overlay before v3.33, of tunnels admitted',
        'Egress policy of pods: port 53 by address to the cluster IP of DNS and to the address of the cache, as no pod selector finds it',
        'Not on OpenShift',
      ],
      because:
        'the annotation leaves the cluster IP of DNS to the cache, so egress rules have to name that address beside its own.',
      sources: [
        { document: 'calico-docs/node-local-dns-cache', lines: [[13, 65]] },
        {
          document: 'web/github-com-gardener-gardener-issues-2745',
          passage: 'Egress rules by address',
        },
        { document: 'calico/release-notes-v3-33-0', lines: [234] },
      ],
    },
    'multicluster.vm-bare-metal': {
      support: 'partial',
      missing: 'anything on the etcd datastore, such as OpenStack and networked hosts',
      value: 'KubeVirt, best with v3.32.2; hosts for policy; no etcd',
      reason:
        'eBPF mode needs the Kubernetes datastore, which gives hosts policy but no networking, and the notes of Enterprise 3.23 call eBPF unsupported on hosts outside the cluster. In v3.32.1 a connection from a pod to a virtual machine on its node can stall.',
      conditions: [
        'On v3.32: v3.32.2 or later for traffic of pods with KubeVirt machines on their node, and for IPv6 while a machine migrates',
        'Hosts outside the cluster: Linux, and another data plane than eBPF',
        'Live migration: BGP without an overlay, bridge binding and its annotation, no WireGuard',
        'Live migration: Typha restarted if Calico came before KubeVirt',
        'Live migration: NAT off on the pool; under host policy TCP 49152 and 49153 open between the nodes',
        'Live migration: persistence of their addresses left on, as preset',
      ],
      because:
        'live migration asks for NAT off, two open ports and a restart of Typha where KubeVirt came later, and v3.32.2 repairs IPv6 routes during it.',
      sources: [
        { document: 'calico-docs/enabling-ebpf', lines: [86] },
        { document: 'calico-docs/about', lines: [[25, 30], 36] },
        { document: 'calico-docs/openstack-overview', lines: [[7, 17]] },
        { document: 'calico-docs/version-3-23-2-release-notes-index', lines: [257] },
        { document: 'calico/release-notes-v3-32-2', lines: [11, 23] },
        {
          document: 'calico-docs/kubevirt-networking',
          lines: [[26, 46], [48, 52], 74, [86, 90], [118, 122], [155, 159], [189, 194]],
        },
      ],
      reviewed: '2026-11-29',
    },
  },
  sources: [
    {
      document: 'calico-docs/about-ebpf',
      lines: [
        [22, 25],
        [58, 69],
      ],
    },
    {
      document: 'calico-docs/install',
      lines: [
        [37, 103],
        [195, 201],
        [211, 224],
        [289, 420],
        [467, 476],
      ],
    },
    {
      document: 'calico-docs/enabling-ebpf',
      lines: [
        [14, 96],
        [138, 144],
        [271, 288],
      ],
    },
    { document: 'calico-docs/managed-public-cloud-eks', lines: [[126, 220]] },
    { document: 'calico-docs/mtu', lines: [28, [69, 81]], passage: 'MTU, and eBPF mode' },
    {
      document: 'calico-docs/system-requirements',
      lines: [
        [9, 11],
        [43, 50],
        [80, 85],
        [95, 106],
      ],
    },
    {
      document: 'calico-docs/troubleshoot-ebpf',
      lines: [[11, 32], 96],
    },
    {
      document: 'calico-docs/deploy-istio-ambient',
      lines: [[46, 61]],
      passage: 'kubectl get tigerastatus',
    },
    {
      document: 'calico-docs/version-3-23-2-release-notes-index',
      lines: [180],
      passage: 'Kubernetes 1.36',
    },
    {
      document: 'calico-docs/calico-product-editions',
      lines: [23, 30],
      passage: 'Support by edition',
    },
    { document: 'eks-user-guide/alternate-cni-plugins', lines: [14], passage: 'What AWS supports' },
  ],
  reviewed: '2026-11-28',
} as const satisfies Mode<'calico'>;
