import type { Mode } from '../mode.ts';

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
      step: 'Tell Calico the address of the API server, as `kubectl cluster-info` prints it, so that it needs no kube-proxy to get there.',
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
      step: 'On a kubeadm cluster with Calico from the operator, and kube-proxy in no other hands, this one command stands for all that: the operator finds the API server and disables kube-proxy.',
      code: `kubectl patch installation.operator.tigera.io default --type merge -p '{"spec":{"calicoNetwork":{"linuxDataplane":"BPF", "bpfNetworkBootstrap":"Enabled", "kubeProxyManagement":"Enabled"}}}'`,
      language: 'bash',
    },
  ],
  requirements: [
    'Linux 5.10, or 4.18.0-305 of RHEL 8.4; 5.16 for `Log` rules, 6.6 for bandwidth limits',
    'x86-64 or arm64, and eBPF on all nodes: no mix with iptables or Windows nodes',
    'The Kubernetes datastore; not etcd, and not GKE',
    'UDP 4789 open between the nodes, also without an overlay, as NodePort traffic takes VXLAN',
    'A pod MTU of 50 bytes less than that of the network',
    'kube-proxy out of IPVS mode, and the nodes restarted, before the switch',
    'A test first on EKS with Kubernetes 1.36, where the notes of Calico Enterprise 3.23 say that eBPF mode does not work',
  ],
  supportedBy:
    'Tigera under a contract for its paid editions, the community for open source. AWS supports no CNI but its own on EC2 nodes.',
  same: [
    {
      features: ['networking.ipv6'],
      reason:
        'The eBPF guide lists IPv6 among what the data plane runs on and points to the same page for setting it up.',
      sources: [
        { document: 'calico-docs/enabling-ebpf', lines: [[76, 81]] },
        { document: 'calico-docs/ipv6', lines: [[16, 28]] },
      ],
    },
    {
      features: ['networking.multicast'],
      reason: 'Pods have routed addresses without a broadcast domain, whatever forwards for them.',
      sources: [{ document: 'calico-docs/faq', lines: [[496, 501]] }],
    },
    {
      features: [
        'networking.multi-interface',
        'multicluster.connect',
        'multicluster.policy',
        'multicluster.services',
      ],
      reason:
        'They belong to the paid editions, and the list of what eBPF mode lacks there names none of them.',
      sources: [{ document: 'calico-docs/enterprise-install', lines: [[74, 81]] }],
    },
    {
      features: [
        'policy.admin-network-policy',
        'policy.cluster-wide',
        'policy.deny-and-order',
        'policy.service-account',
        'policy.network-sets',
        'policy.staged-audit',
      ],
      reason:
        'Felix resolves policy kinds, order, selectors and sets first and hands tiers of plain rules to the builder of the programs.',
      sources: [
        { document: 'calico/policy-program', lines: [[196, 226]] },
        {
          document: 'calico-docs/enabling-ebpf',
          lines: [[83, 92]],
          passage: 'What eBPF mode lacks',
        },
      ],
    },
    {
      features: ['aws.eks-default', 'aws.fargate', 'aws.auto-mode', 'aws.eks-anywhere'],
      reason: 'AWS decides which CNIs it installs or admits there, whatever data plane they run.',
    },
    {
      features: ['aws.eni-mode'],
      reason:
        'The paid editions tie pools to VPC subnets beside their own networking, in eBPF mode as well.',
      sources: [
        {
          document: 'calico-docs/egress-gateway-aws',
          lines: [[38, 53], 1148],
          passage: 'Pools of VPC subnets; eBPF mode',
        },
      ],
    },
    {
      features: ['ipam.ip-pools', 'ipam.warm-pool'],
      reason: 'Calico IPAM hands out addresses before a packet meets the data plane.',
    },
    {
      features: ['security.fips'],
      reason: 'The limits of FIPS mode name features, not the data plane.',
      sources: [{ document: 'calico-docs/fips', lines: [[30, 44]] }],
    },
    {
      features: [
        'observability.flow-logs',
        'observability.ui',
        'observability.service-map',
        'observability.export',
      ],
      reason:
        'Felix feeds the same collector, from eBPF events, so whatever reads the flows finds what it finds elsewhere.',
      sources: [{ document: 'calico/int-dataplane', lines: [[931, 946]], passage: 'Collector' }],
    },
    {
      features: ['observability.metrics', 'operations.cli'],
      reason:
        'Endpoints and tools stay; `calico-node -bpf` and series on eBPF maps come on top of them.',
      sources: [
        { document: 'calico-docs/troubleshoot-ebpf', lines: [[44, 57]], passage: 'The tool' },
        { document: 'calico-docs/release-notes-index', lines: [222], passage: 'A further series' },
      ],
    },
    {
      features: ['policy.l7', 'security.mtls', 'services.service-mesh'],
      reason:
        'These answers hold what the mode has to set, connect-time load balancing off, which it has on for TCP by default.',
      sources: [
        { document: 'calico-docs/deploy-istio-ambient', lines: [[11, 25]] },
        {
          document: 'calico-docs/app-layer-policy',
          lines: [
            [27, 40],
            [454, 466],
          ],
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
      reason: 'Gateways and Ingress controllers are pods behind Services like any other.',
    },
    {
      features: ['services.l2-announce'],
      reason:
        'Nothing in v3.32 answers ARP for Service addresses, whichever program takes the packets in.',
      sources: [
        { document: 'calico-docs/service-loadbalancer', lines: [146], passage: 'BGP alone' },
        {
          document: 'calico-docs/about-kubernetes-services',
          lines: [[128, 133]],
          passage: 'eBPF takes the packets in',
        },
      ],
    },
    {
      features: ['services.topology-aware'],
      reason: 'This is the data plane in which Calico itself follows the zone.',
      sources: [
        { document: 'calico/topology', lines: [[30, 53]] },
        { document: 'calico-docs/release-notes-index', lines: [216], passage: 'Since v3.32' },
      ],
    },
  ],
  answers: {
    'networking.native-routing': {
      support: 'yes',
      value: 'Works and is advised; off in the set-up on EKS',
      reason:
        'For speed the guide recommends a network without an overlay, such as one AWS subnet. The set-up on EKS gets a VXLAN pool and disables BGP, so packets between nodes are wrapped until both change.',
      conditions: [
        'An IP pool with `encapsulation: None`',
        '`calicoNetwork.bgp: Enabled`, or `clusterRoutingMode: Felix`',
        'AWS: a single subnet for all nodes, their source/destination check off',
      ],
      default: 'Off: VXLAN on EKS',
      sources: [
        { document: 'calico-docs/enabling-ebpf', lines: [[126, 130]], passage: 'Performance' },
        {
          document: 'calico-docs/managed-public-cloud-eks',
          lines: [
            [128, 133],
            [186, 187],
          ],
        },
        { document: 'tigera-operator/defaults', lines: [[119, 128]], passage: 'Pool on EKS' },
        {
          document: 'tigera-operator/validation',
          lines: [[177, 182]],
          passage: 'Unencapsulated pools without BGP',
        },
        {
          document: 'calico-docs/aws',
          lines: [
            [15, 18],
            [20, 35],
          ],
          passage: 'One VPC subnet',
        },
      ],
    },
    'networking.bgp': {
      support: 'yes',
      value: 'Runs beside eBPF; disabled in the set-up on EKS',
      reason:
        'The guide names BGP peering among the networks that suit eBPF mode. On EKS the `Installation` says `bgp: Disabled`, so no node speaks BGP there until you change it.',
      conditions: ['`calicoNetwork.bgp: Enabled` on EKS', 'The CNI plugin of Calico'],
      default: 'Off on EKS, on elsewhere',
      sources: [
        { document: 'calico-docs/enabling-ebpf', lines: [[126, 130]], passage: 'Performance' },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[186, 187]] },
        {
          document: 'tigera-operator/core-controller',
          lines: [[581, 599]],
          passage: 'BGP by provider',
        },
        { document: 'tigera-operator/validation', lines: [[205, 207]], passage: 'Other CNIs' },
      ],
    },
    'networking.dual-stack': {
      support: 'yes',
      value: 'A pool of each family; not on EKS clusters',
      reason:
        'The eBPF guide sends its readers to the page on dual stack. EKS gives a cluster one family, and with BGP off, as in its set-up, the operator wants VXLAN in the IPv6 pool.',
      conditions: [
        'A new cluster whose Kubernetes is dual-stack, which EKS is not',
        'Calico IPAM, Kubernetes 1.16 or newer',
        'IPv6 pool: VXLAN, or BGP enabled, or `clusterRoutingMode: Felix`',
      ],
      default: 'IPv4 only',
      sources: [
        { document: 'calico-docs/enabling-ebpf', lines: [[76, 81]], passage: 'IPv6' },
        { document: 'calico-docs/ipv6', lines: [[22, 24], [32, 53], 59, [150, 178]] },
        {
          document: 'eks-user-guide/cni-ipv6',
          lines: [[18, 20]],
          passage: 'No dual-stack pods or Services',
        },
        {
          document: 'tigera-operator/validation',
          lines: [[177, 182]],
          passage: 'Unencapsulated pools without BGP',
        },
      ],
    },
    'networking.encapsulation': {
      support: 'yes',
      value: 'VXLAN; IP-in-IP is slower here and IPv4 only',
      reason:
        'Both overlays work, but the guide asks for VXLAN, which the kernel speeds up in this mode. VXLAN also carries NodePort traffic between nodes where there is no overlay. From v3.33 the tunnel devices have no address, and a node appears in the overlay under its internal IP.',
      conditions: [
        'UDP 4789 open between the nodes, on a port that no other VXLAN device uses',
        'IP-in-IP: BGP enabled or `clusterRoutingMode: Felix`',
      ],
      default: 'VXLAN on EKS, as without eBPF',
      sources: [
        { document: 'calico-docs/enabling-ebpf', lines: [75, [78, 79], [132, 133], [337, 357]] },
        { document: 'tigera-operator/defaults', lines: [[119, 126]] },
        {
          document: 'tigera-operator/validation',
          lines: [[170, 175]],
          passage: 'IP-in-IP without BGP',
        },
        { document: 'calico/release-notes-v3-33-0', lines: [234] },
      ],
    },
    'networking.kube-proxy-replacement': {
      support: 'yes',
      value: 'Felix does it all; on EKS switched by hand',
      reason:
        'This mode is the replacement. The operator makes the switch on kubeadm clusters; on EKS you name the API server and keep kube-proxy off the nodes. AKS with Azure CNI does not let kube-proxy go.',
      conditions: [
        'Kubernetes datastore',
        'Linux 5.10, or 4.18.0-305 on RHEL',
        'kube-proxy in iptables mode, not IPVS, and the nodes restarted, before the switch',
        'eBPF on every node, and not on GKE',
        'VXLAN let through between nodes, for NodePort traffic',
        'Where kube-proxy stays: `bpfKubeProxyIptablesCleanupEnabled: false` and `bpfKubeProxyHealthzPort: 0`',
      ],
      default: 'Felix balances Services; kube-proxy goes when you remove it',
      sources: [
        {
          document: 'calico-docs/enabling-ebpf',
          lines: [
            [14, 44],
            [66, 75],
            [86, 91],
            [138, 144],
            [276, 296],
            [321, 333],
          ],
        },
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
        'Bandwidth limits hang on TCX, so on an older kernel Felix falls back to TC and does not enforce them. Connection limits have no effect up to v3.32.',
      conditions: ['Linux 6.6 and the default attach type TCX for bandwidth limits'],
      since: 'v3.31.0',
      sources: [
        { document: 'calico-docs/qos-controls', lines: [27, 31, [147, 160]] },
        {
          document: 'calico-docs/version-3-31-release-notes-index',
          lines: [
            [44, 49],
            [53, 56],
          ],
          passage: 'QoS controls and DSCP',
        },
        { document: 'calico/release-notes-v3-33-0', lines: [187] },
      ],
    },
    'networking.chaining': {
      support: 'na',
      value: 'Calico is the CNI here; the VPC CNI works too',
      reason:
        'Here Calico makes the pod interfaces itself. The same data plane runs over the VPC CNI, which the guide recommends as a network; on GKE it does not work. Over the VPC CNI v3.32.0 and v3.32.1 fail on kernel 6.10 and newer, which v3.32.2 repairs, and v1.23.0 of the VPC CNI breaks pod traffic on nodes with iptables-nft.',
      sources: [
        { document: 'calico-docs/enabling-ebpf', lines: [81, 88, [126, 129]] },
        { document: 'calico/release-notes-v3-32-2', lines: [29] },
        { document: 'web/github-com-projectcalico-calico-pull-13260' },
        { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3872' },
      ],
    },
    'policy.summary': {
      support: 'yes',
      value: 'Kubernetes and Calico policy with tiers; no SCTP',
      reason:
        'The programs enforce the policy kinds, tiers and host rules that iptables does, save for SCTP. HTTP rules want connect-time load balancing off besides their Istio.',
      conditions: [
        'HTTP rules need v3.32.0, Kubernetes 1.29 and Istio 1.22 with native sidecars',
        'HTTP rules in production: `bpfConnectTimeLoadBalancing: Disabled`',
      ],
      sources: [
        { document: 'calico-docs/enabling-ebpf', lines: [91] },
        { document: 'calico/policy-program', lines: [[196, 226]] },
        {
          document: 'calico-docs/app-layer-policy',
          lines: [
            [27, 40],
            [454, 466],
          ],
        },
      ],
    },
    'policy.k8s-networkpolicy': {
      support: 'partial',
      missing: 'SCTP',
      value: 'TCP, UDP and ICMP; SCTP does not work',
      reason:
        'Neither policy nor Services support SCTP, because eBPF has no help from the kernel for its checksum. The API takes a rule with `protocol: SCTP`, but the programs read ports from TCP and UDP headers alone.',
      sources: [
        { document: 'calico-docs/enabling-ebpf', lines: [91] },
        {
          document: 'calico/bpf-parsing',
          lines: [
            [153, 164],
            [253, 256],
          ],
        },
      ],
    },
    'policy.fqdn': {
      support: 'paid',
      edition: 'Calico Enterprise, Calico Cloud',
      value: 'Paid; read in eBPF itself from Linux 5.17 on',
      reason:
        'With Linux 5.17 (5.14 on RHEL) the programs learn addresses from the DNS answer before the pod has it. On older kernels a new pod may fail to reach an allowed name at first.',
      conditions: [
        'Inline mode takes wildcards only as a prefix, `*.x.y.z`',
        'On arm64 the DNS parser of Enterprise 3.23 may fail to load',
      ],
      sources: [
        { document: 'calico-docs/domain-based-policy', lines: [[224, 231]] },
        {
          document: 'calico-docs/enterprise-install',
          lines: [52],
          passage: 'Kernel and wildcards',
        },
        { document: 'calico-docs/version-3-23-2-release-notes-index', lines: [181] },
      ],
    },
    'policy.host': {
      support: 'yes',
      value: 'Host endpoints; untracked ingress in XDP only',
      reason:
        'The programs have tiers before DNAT, for forwarded and for host traffic. Untracked ingress rules run in XDP alone, by its generic form where the driver has none, so `XDPEnabled` counts for nothing here. Until v3.33 host policy may block UDP answers to pods behind source NAT.',
      conditions: [
        'EKS: TCP 443 to the API server and 10250 from it allowed first, as no failsafe port covers them',
        'Untracked rules: host endpoints of a named interface, not of `*`',
      ],
      default: 'No automatic host endpoints',
      sources: [
        {
          document: 'calico/bpf-endpoint-manager',
          lines: [
            [610, 619],
            [3081, 3085],
          ],
        },
        {
          document: 'calico/policy-program',
          lines: [
            [196, 220],
            [247, 255],
          ],
        },
        { document: 'calico/release-notes-v3-33-0', lines: [170] },
        { document: 'calico/docs-config-params', lines: [[842, 874]], passage: 'Failsafe ports' },
        { document: 'calico-docs/install', lines: [[289, 304]], passage: 'EKS serves on 443' },
        { document: 'eks-best-practices/subnets', lines: [[28, 35]], passage: 'Control plane' },
        { document: 'calico-docs/hostendpoint', lines: [[26, 59]] },
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
        'Security groups hang on ENIs, and the pods of this mode have addresses of a Calico pool behind the ENI of their node.',
      sources: [{ document: 'calico-docs/managed-public-cloud-eks', lines: [19, [126, 133]] }],
    },
    'policy.default-deny': {
      support: 'partial',
      missing: 'a gap for new connections that v3.32.2 closes',
      value: 'Fails closed, but for a gap before v3.32.2',
      reason:
        'Rules beside the programs drop what comes from a pod and has passed no program, and `linuxPolicySetupTimeoutSeconds` can hold a pod back. In v3.32.1 a connection that starts while the route to a new pod is being written may skip its ingress policy.',
      default: 'Allow until a policy selects the pod; no start delay',
      sources: [
        { document: 'calico/int-dataplane', lines: [[2036, 2059]] },
        { document: 'tigera-operator/validation', lines: [[285, 289]], passage: 'Start delay' },
        { document: 'calico/release-notes-v3-32-2', lines: [22] },
      ],
    },
    'aws.summary': {
      support: 'partial',
      missing: 'AWS support, Fargate, Auto Mode, pod addresses from the VPC, Kubernetes 1.36',
      value: 'EC2 nodes, by hand; reported not to work on 1.36',
      reason:
        'EKS is among the distributions of the eBPF guide, without the automatic switch. The notes of Enterprise 3.23, built on v3.32, call eBPF on EKS with Kubernetes 1.36 not working; the open-source notes are silent on it.',
      conditions: ['Webhook servers on the host network, as pods are out of reach for EKS'],
      sources: [
        { document: 'calico-docs/enabling-ebpf', lines: [[50, 52], 65] },
        { document: 'calico-docs/version-3-23-2-release-notes-index', lines: [180, 220] },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[126, 142]] },
        { document: 'web/docs-aws-amazon-com-eks-latest-userguide-alternate-cni-plugi' },
      ],
    },
    'aws.hybrid-nodes': {
      support: 'unknown',
      searched:
        'The EKS user guide on CNIs for hybrid nodes, whose former instructions for Calico choose no data plane and show kube-proxy running, and the eBPF guides of Calico, which do not mention such nodes.',
    },
    'aws.security-groups-for-pods': {
      support: 'no',
      value: 'Needs the VPC CNI, which this mode removes',
      reason: 'The feature puts branch interfaces of the VPC CNI under pods; Calico makes none.',
      sources: [
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[156, 160]] },
        { document: 'vpc-cni/sgpp', lines: [[9, 21]] },
      ],
    },
    'aws.vpc-flow-logs': {
      support: 'no',
      value: 'Node addresses only, by VXLAN and NAT',
      conditions: ['An inference: nothing read says what flow logs hold here'],
      reason:
        'The overlay of the EKS setup hides pods in packets between nodes, and source NAT does so on the way out. NodePort traffic handed to another node travels in VXLAN, too.',
      sources: [
        { document: 'calico-docs/determine-best-networking', lines: [68] },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[130, 133]] },
        { document: 'calico-docs/troubleshoot-ebpf', lines: [[28, 32]], passage: 'NodePorts' },
      ],
    },
    'aws.nlb-alb-ip-targets': {
      support: 'no',
      value: 'Instance targets; the client address survives them',
      reason:
        'IP targets ask for native VPC addresses. With instance targets the node that receives a packet passes it on with its source address, so that a pod sees what the load balancer sent.',
      conditions: ['`bpfExternalServiceMode: Tunnel`, as DSR does not work behind a load balancer'],
      sources: [
        { document: 'aws-load-balancer-controller/nlb', lines: [27] },
        {
          document: 'calico-docs/about-kubernetes-services',
          lines: [
            [73, 77],
            [130, 133],
          ],
        },
        { document: 'calico-docs/troubleshoot-ebpf', lines: [[37, 39]] },
      ],
    },
    'aws.outposts-local-zones': {
      support: 'unknown',
      searched:
        'The AWS pages and the eBPF guides of the Calico documentation, which name neither Outposts nor Local Zones.',
    },
    'ipam.prefix-delegation': {
      support: 'na',
      value: 'Pods hold no ENI addresses',
      reason: 'There is nothing to take from a prefix where pods draw on a Calico pool.',
      sources: [{ document: 'calico-docs/managed-public-cloud-eks', lines: [19] }],
    },
    'ipam.lb-ipam': {
      support: 'yes',
      value: 'From pools; on EKS unannounced until BGP is on',
      reason:
        'kube-controllers assigns the addresses as with any data plane. It announces none of them: that takes BGP, which the set-up on EKS disables.',
      conditions: [
        'A pool with `LoadBalancer` in `allowedUses`',
        'To be reached from outside: `calicoNetwork.bgp: Enabled` and the range in the BGP configuration, or routes by other means',
      ],
      default: '`AllServices`, but without a pool',
      since: 'v3.30.0',
      sources: [
        { document: 'calico-docs/service-loadbalancer', lines: [44, [130, 142], 146] },
        {
          document: 'calico-docs/version-3-30-release-notes-index',
          lines: [[45, 47]],
          passage: 'LoadBalancer addresses',
        },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[186, 187]] },
      ],
    },
    'ipam.static-ip': {
      support: 'yes',
      value: 'Pod annotation; no floating IPs',
      reason:
        'The annotation for a chosen address is a matter of IPAM and works; floating IPs are among what eBPF mode lacks.',
      conditions: ['Calico IPAM'],
      sources: [
        { document: 'calico-docs/use-specific-ip', lines: [[35, 39], 45] },
        { document: 'calico-docs/enabling-ebpf', lines: [90], passage: 'No floating IPs' },
      ],
    },
    'performance.kernel-bypass': {
      support: 'partial',
      missing: 'netkit; BIG TCP, BBR and SR-IOV are not mentioned',
      value: 'TCX, peer redirect, XDP for untracked rules',
      reason:
        'Programs attach by TCX, or TC on older kernels, and carry established flows straight to the far side of the pod interface. DPDK belongs to VPP. v3.33 adds netkit devices and attaches through them by default.',
      conditions: [
        'netkit from v3.33: Linux 6.7 and `device_type` in the CNI configuration',
        'Before a step back below v3.33, set `BPFAttachType` to `TCX` or `TC`',
      ],
      default: 'BPFAttachType: TCX, BPFRedirectToPeer: Enabled',
      sources: [
        { document: 'calico/config-params', lines: [[230, 231]] },
        { document: 'calico/bpf-endpoint-manager', lines: [[610, 619]], passage: 'XDP' },
        { document: 'calico/release-notes-v3-33-0', lines: [45, 185] },
        { document: 'calico-docs/qos-controls', lines: [[149, 159]], passage: 'Fallback to TC' },
      ],
    },
    'security.wireguard': {
      support: 'yes',
      value: 'Node-to-node tunnels; behind NAT from v3.32.2',
      reason:
        'The switches are those of every data plane. In v3.32.1 the programs drop traffic to the WireGuard port from any address that is no node of Calico, which cuts off nodes behind NAT and WireGuard networks of your own.',
      conditions: [
        'v3.32.2 for nodes behind NAT or another WireGuard on port 51820',
        'v3.33 for dual-stack clusters that encrypt one family only',
        'Linux 5.6 or later, or a backported WireGuard module',
      ],
      default: 'off',
      sources: [
        { document: 'calico-docs/encrypt-cluster-pod-traffic', lines: [[24, 27], [48, 54], 70] },
        { document: 'calico/bpf-parsing', lines: [[180, 200]], passage: 'WireGuard port' },
        { document: 'calico/release-notes-v3-32-2', lines: [38] },
        { document: 'calico/release-notes-v3-33-0', lines: [34] },
      ],
    },
    'security.ipsec': {
      support: 'no',
      value: 'VPP only; this mode has WireGuard',
      reason: 'IPsec is configured on the VPP data plane and over IP-in-IP alone.',
      sources: [{ document: 'calico-docs/ipsec', lines: [[17, 20]] }],
    },
    'security.egress-gateway': {
      support: 'paid',
      edition: 'Calico Enterprise, Calico Cloud',
      value: 'Gateway pods, paid; allow their health probes',
      reason:
        'The gateways work in eBPF mode, but policy may block the probes that nodes send to them, which iptables mode lets through by itself.',
      conditions: ['Rules that admit the probes from the nodes of the clients'],
      sources: [
        { document: 'calico-docs/egress-gateway-on-prem', lines: [[148, 151]] },
        { document: 'calico-docs/calico-product-editions', lines: [43] },
      ],
    },
    'observability.l7-visibility': {
      support: 'no',
      value: 'No L7 logs in eBPF mode, in the paid editions either',
      reason:
        'Calico Enterprise lists L7 logs among what its eBPF mode does not support, and open source has none.',
      sources: [
        { document: 'calico-docs/enterprise-install', lines: [[74, 81]] },
        { document: 'calico-docs/calico-product-editions', lines: [79] },
      ],
    },
    'observability.policy-verdicts': {
      support: 'yes',
      value: 'Flow logs; Log rules to the trace pipe, Linux 5.16',
      reason:
        'A packet that met a `Log` rule leaves its final verdict in the trace pipe, read by `bpftool prog tracelog`, and nothing in the kernel log. Flow logs carry the policies as elsewhere.',
      conditions: ['Linux 5.16 for `Log` rules'],
      sources: [
        { document: 'calico-docs/log-rules', lines: [[67, 76], 110] },
        { document: 'calico-docs/view-flow-logs', lines: [62, 73], passage: 'Flow log fields' },
      ],
    },
    'services.dsr': {
      support: 'yes',
      value: 'One setting; on AWS one subnet and no load balancer',
      reason:
        'It comes with this data plane and is off at first. On AWS a node may answer in the name of another only within one subnet, and a load balancer waits for the reply from the node it chose.',
      conditions: [
        '`bpfExternalServiceMode: DSR`',
        'AWS: all nodes in one subnet, source/destination check off, no load balancer in front',
      ],
      default: 'off (bpfExternalServiceMode: Tunnel)',
      sources: [
        { document: 'calico-docs/enabling-ebpf', lines: [[403, 421]] },
        { document: 'calico-docs/troubleshoot-ebpf', lines: [[34, 39]] },
      ],
    },
    'services.maglev': {
      support: 'yes',
      value: 'By Service annotation, once DSR is on',
      reason:
        'Maglev asks for direct server return as well as for this data plane, and inherits what DSR asks of AWS.',
      conditions: [
        '`bpfExternalServiceMode: DSR`',
        'External traffic only: not from pods, NodePorts or with `externalTrafficPolicy`',
        'An address of the Service that you announce outside the cluster',
      ],
      default: 'off',
      since: 'v3.32.0',
      sources: [
        { document: 'calico-docs/add-maglev-load-balancing', lines: [[19, 31], 39] },
        { document: 'calico-docs/release-notes-index', lines: [[61, 65]] },
      ],
    },
    'services.bgp-service-ips': {
      support: 'yes',
      value: 'Over BGP, which the set-up on EKS disables',
      reason:
        'Nodes announce Service addresses over their BGP sessions, and the eBPF programs take in what arrives. With `bgp: Disabled`, as on EKS here, there are no sessions.',
      conditions: [
        '`calicoNetwork.bgp: Enabled` on EKS',
        'A peer outside the cluster, with multipath for ECMP',
        '`externalTrafficPolicy: Local`: only for Services of type LoadBalancer or NodePort',
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
        {
          document: 'calico-docs/about-kubernetes-services',
          lines: [[128, 133]],
          passage: 'eBPF takes the packets in',
        },
        { document: 'calico-docs/managed-public-cloud-eks', lines: [[186, 187]] },
      ],
    },
    'multicluster.vm-bare-metal': {
      support: 'partial',
      missing: 'anything on the etcd datastore, such as OpenStack and networked hosts',
      value: 'KubeVirt from v3.32.2 on; hosts for policy; no etcd',
      reason:
        'eBPF mode needs the Kubernetes datastore, which gives hosts policy but no networking, and the notes of Enterprise 3.23 call eBPF unsupported on hosts outside the cluster. In v3.32.1 an established flow from a pod to a virtual machine on its node stalls.',
      conditions: [
        'v3.32.2 for KubeVirt',
        'Hosts outside the cluster: another data plane than eBPF',
        'Live migration: BGP without an overlay, bridge binding, no WireGuard',
      ],
      sources: [
        { document: 'calico-docs/enabling-ebpf', lines: [86] },
        { document: 'calico-docs/about', lines: [[25, 30]] },
        { document: 'calico-docs/version-3-23-2-release-notes-index', lines: [257] },
        { document: 'calico/release-notes-v3-32-2', lines: [23] },
        { document: 'calico-docs/kubevirt-networking', lines: [[39, 46], 74] },
      ],
    },
  },
  sources: [
    {
      document: 'calico-docs/install',
      lines: [
        [37, 103],
        [195, 201],
        [289, 376],
        [403, 420],
        [469, 476],
      ],
    },
    {
      document: 'calico-docs/enabling-ebpf',
      lines: [
        [14, 46],
        [54, 96],
        [276, 278],
      ],
    },
    { document: 'calico-docs/managed-public-cloud-eks', lines: [[126, 220]] },
    { document: 'calico-docs/mtu', lines: [[78, 81]], passage: 'eBPF mode' },
    {
      document: 'calico-docs/troubleshoot-ebpf',
      lines: [
        [15, 32],
        [91, 96],
      ],
    },
    {
      document: 'calico-docs/version-3-23-2-release-notes-index',
      lines: [180],
      passage: 'Kubernetes 1.36',
    },
    { document: 'calico-docs/calico-product-editions', lines: [30], passage: 'Support by edition' },
    { document: 'web/docs-aws-amazon-com-eks-latest-userguide-alternate-cni-plugi' },
  ],
  reviewed: '2026-11-27',
} as const satisfies Mode<'calico'>;
