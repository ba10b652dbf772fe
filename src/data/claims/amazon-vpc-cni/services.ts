import type { ClaimsFor } from '../../claim.ts';

export const services = {
  'services.dsr': {
    support: 'no',
    value: 'Not in the plugin; kube-proxy has it on Windows nodes',
    detail:
      'The documented settings of the plugin hold no load balancing of Services, which kube-proxy does. The Kubernetes documentation describes direct server return under its mode for Windows, `kernelspace`, in the copy read as alpha. On Windows nodes AWS recommends enabling it. The best practices call it on by default in the SAC images of EKS; for Windows Server 2019 and above they ask for `--enable-dsr` and the feature gate `WinDSR=true` at the start of the instance.',
    because:
      'the Kubernetes documentation was read on the mode for Windows, and the answer says no more of Linux.',
    sources: [
      {
        document: 'eks-best-practices/networking',
        lines: [[57, 92]],
        passage: 'DSR on Windows nodes',
      },
      { document: 'kubernetes/virtual-ips', passage: 'Proxy modes; direct server return' },
      { document: 'eks-user-guide/eks-networking-add-ons', passage: 'kube-proxy on EKS' },
      {
        document: 'vpc-cni/readme',
        lines: [[148, 784]],
        passage: 'Variables, none for load balancing',
      },
    ],
    reviewed: '2026-11-29',
  },
  'services.source-ip': {
    support: 'external',
    provider: 'kube-proxy, and the AWS load balancer in front',
    value: 'Left to kube-proxy and the load balancer',
    detail:
      'kube-proxy serves traffic policies and affinity by client. It replaces the source of NodePort calls unless `externalTrafficPolicy: Local` is set, which drops calls on nodes without a backend. Between addresses of one family an NLB keeps the client by default with instance targets; with IP targets it does so for UDP and QUIC, also mixed with TCP, and for TCP or TLS alone on request. On Linux nodes with IPv4 the plugin sends replies to NodePort calls out by the primary ENI (`AWS_VPC_CNI_NODE_PORT_SUPPORT`, default `true`). Under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, the default, pods with security groups lose `Local` for NodePorts and instance targets.',
    conditions: [
      'instance targets or NodePort: `externalTrafficPolicy: Local`',
      'IP targets with TCP or TLS: `preserve_client_ip.enabled=true` on the target group',
      'client IP preservation: clients of the address family of the targets, not over PrivateLink',
      'client IP preservation: NLB and targets in one VPC, or in peered VPCs of one Region',
      'pods with security groups and `Local`: v1.11.0 or newer, `POD_SECURITY_GROUP_ENFORCING_MODE=standard`, and pods made after the switch',
      'Windows nodes: direct server return in kube-proxy for `Local`, Windows Server 2022 for affinity, with no timeout to set',
    ],
    default: 'No affinity; the NLB hides TCP and TLS clients of IP targets',
    because:
      'the guide to the NLB sets limits by family and VPC, Windows nodes have needs of their own, and the setting for pods with security groups came with v1.11.0 and reaches new pods alone.',
    conflict: {
      about: 'whether a Network Load Balancer keeps the client address by default',
      statements: [
        {
          says: 'The best practices say that it does, up to the pod.',
          source: {
            document: 'eks-best-practices/loadbalancing',
            lines: [[55, 61]],
            passage: 'Client address',
          },
        },
        {
          says: 'The guide to the load balancer has it off for IP targets with TCP and TLS.',
          source: {
            document: 'web/docs-aws-amazon-com-elasticloadbalancing-latest-network-edit',
          },
        },
      ],
      believed:
        'The guide to the load balancer, which tells target types and protocols apart. The best practices speak of all in one sentence.',
    },
    sources: [
      { document: 'kubernetes/virtual-ips', passage: 'Session affinity and traffic policies' },
      { document: 'kubernetes/source-ip', passage: 'NodePort and LoadBalancer' },
      { document: 'kubernetes/windows-networking', passage: 'Settings of Services, limitations' },
      { document: 'eks-user-guide/eks-networking-add-ons', passage: 'kube-proxy on EKS' },
      { document: 'web/docs-aws-amazon-com-elasticloadbalancing-latest-network-edit' },
      { document: 'vpc-cni/readme', lines: [[161, 168]], passage: 'NodePort support' },
      { document: 'vpc-cni/readme', lines: [[506, 527]], passage: 'Enforcing mode' },
      {
        document: 'vpc-cni/network',
        lines: [
          [108, 119],
          [329, 355],
          [431, 447],
        ],
        passage: 'Replies of NodePorts, and IPv6',
      },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [43],
        passage: 'Local traffic policy',
      },
      { document: 'eks-best-practices/sgpp', lines: [[74, 76]], passage: 'Client address' },
    ],
    reviewed: '2026-11-29',
  },
  'services.maglev': {
    support: 'no',
    value: 'Not in the plugin; kube-proxy has it in IPVS mode',
    detail:
      'The documented settings of the plugin hold no load balancing of Services. In iptables mode, the default, and in nftables mode kube-proxy draws a backend at random, unless the Service asks for affinity. Its IPVS mode, for Linux nodes with the kernel modules of IPVS and deprecated by Kubernetes, knows Maglev hashing as the scheduler `mh`, by address and port of the client; an open issue reports calls that fail while backends go away. The list of schedulers in the best practices of EKS does not name `mh`.',
    sources: [
      {
        document: 'web/github-com-kubernetes-website-pull-48235',
        passage: 'The scheduler `mh`',
      },
      { document: 'web/github-com-kubernetes-kubernetes-issues-139497' },
      { document: 'kubernetes/virtual-ips', passage: 'Proxy modes; random choice of backend' },
      {
        document: 'eks-best-practices-nftables/nftables',
        lines: [15, 18],
        passage: 'Default mode; random choice of backend',
      },
      {
        document: 'vpc-cni/readme',
        lines: [[148, 784]],
        passage: 'Variables, none for load balancing',
      },
      { document: 'eks-best-practices/ipvs', lines: [[9, 26]], passage: 'IPVS schedulers' },
      {
        document: 'web/github-com-kubernetes-enhancements-issues-5495',
        passage: 'IPVS mode deprecated',
      },
    ],
    reviewed: '2026-11-29',
  },
  'services.gateway-api': {
    support: 'external',
    provider: 'AWS Load Balancer Controller or AWS Gateway API Controller',
    value: 'Two separate AWS controllers: ELB or VPC Lattice',
    detail:
      'Gateway API comes from controllers that you install beside the CNI. The AWS Load Balancer Controller serves TCPRoute, UDPRoute and TLSRoute with an NLB from v2.13.3, HTTPRoute and GRPCRoute with an ALB from v2.14.0, but does not support both layers on one Gateway. Listeners of its Gateways cannot name certificates by reference. In the state of August 2026 it is built for Gateway API v1.6.0. Its target type `ip` wants pods with VPC addresses, which the plugin gives them. The AWS Gateway API Controller connects Services through VPC Lattice instead. The guides of both read here do not mention InferencePool.',
    conditions: ['Load Balancer Controller: CRDs of Gateway API and of the controller installed'],
    because:
      'the guide to the Load Balancer Controller asks for the CRDs of Gateway API and its own first.',
    sources: [
      {
        document: 'aws-load-balancer-controller/gateway',
        lines: [
          [1, 22],
          [63, 71],
        ],
        passage: 'Supported routes and versions; certificates',
      },
      { document: 'aws-load-balancer-controller/gateway', passage: 'Guide without inference' },
      { document: 'eks-user-guide/eks-networking-add-ons', passage: 'AWS Gateway API Controller' },
      {
        document: 'aws-gateway-api-controller/advanced-configurations',
        passage: 'Guide without inference',
      },
    ],
    reviewed: '2026-11-29',
  },
  'services.ingress': {
    support: 'external',
    provider: 'AWS Load Balancer Controller, or EKS Auto Mode',
    value: 'ALB through the AWS Load Balancer Controller',
    detail:
      'No documented setting of the plugin serves Ingress. On AWS the Load Balancer Controller, which EKS Auto Mode brings along, turns an Ingress into an ALB. The contribution of the CNI is the address: in IP mode an ALB reaches pods directly. That takes pods on secondary addresses of ENIs or, by the code of the controller, on their prefixes or branch ENIs. By default the controller uses instance mode, over Services of type NodePort; in Auto Mode the default is IP mode.',
    conditions: [
      'outside Auto Mode: the AWS Load Balancer Controller, which you install',
      'instance mode: Services of type NodePort',
      'IPv6 clusters: version 2.3.1 or newer of it, in IP mode',
      'pods on Fargate: IP mode',
    ],
    because:
      'EKS Auto Mode brings the controller along, no source read speaks of other ingress controllers, and instance mode takes NodePorts, IPv4 and nodes other than those of Fargate.',
    sources: [
      {
        document: 'aws-load-balancer-controller/how-it-works',
        lines: [[1, 60]],
        passage: 'From Ingress to ALB',
      },
      {
        document: 'aws-load-balancer-controller/pod-eni-info-resolver',
        lines: [
          [235, 251],
          [282, 283],
          [483, 488],
        ],
        passage: 'Branch ENIs, and prefixes of an ENI',
      },
      {
        document: 'eks-best-practices/loadbalancing',
        lines: [[78, 98]],
        passage: 'Controller on EKS',
      },
      {
        document: 'eks-user-guide/auto-networking',
        lines: [[81, 83]],
        passage: 'Target mode in Auto Mode',
      },
      { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Variables, none for Ingress' },
      { document: 'eks-user-guide/cni-ipv6', lines: [59], passage: 'Load balancers and IPv6' },
      { document: 'eks-user-guide-2024/fargate', lines: [39], passage: 'IP targets on Fargate' },
    ],
    reviewed: '2026-11-29',
  },
  'services.l2-announce': {
    support: 'no',
    value: 'No ARP or NDP announcements; ELB addresses instead',
    detail:
      'The documented settings of the plugin include nothing that announces a Service address by ARP or NDP. By a page of Calico an AWS VPC filters ARP, so that a responder does not work there unless the address is assigned to an interface of the node. For Services of type LoadBalancer, controllers create load balancers of Elastic Load Balancing instead.',
    because:
      'a source was found for the filtering of ARP in a VPC only, and none for the lack of a shared layer 2.',
    sources: [
      {
        document: 'vpc-cni/readme',
        lines: [[148, 784]],
        passage: 'Variables, none for ARP or NDP',
      },
      {
        document: 'calico-docs/local-subnet-l2-reachability',
        lines: [38],
        passage: 'ARP in a VPC',
      },
      {
        document: 'eks-best-practices/loadbalancing',
        lines: [[80, 97]],
        passage: 'Services of type LoadBalancer',
      },
    ],
    reviewed: '2026-11-29',
  },
  'services.bgp-service-ips': {
    support: 'no',
    value: 'Does not advertise Service addresses',
    detail:
      'The documented settings of the plugin name no BGP and no way to advertise Service addresses to routers. A Service of type LoadBalancer gets a load balancer from a controller instead. Pods have addresses of the VPC, so in IP mode an ALB can send to them directly.',
    sources: [
      { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Variables, none for BGP' },
      {
        document: 'eks-best-practices/loadbalancing',
        lines: [[80, 97]],
        passage: 'Services of type LoadBalancer',
      },
      {
        document: 'eks-user-guide/eks-networking-add-ons',
        passage: 'Pod addresses; load balancers',
      },
      {
        document: 'aws-load-balancer-controller/how-it-works',
        lines: [[47, 48]],
        passage: 'IP mode',
      },
    ],
    reviewed: '2026-11-29',
  },
  'services.topology-aware': {
    support: 'external',
    provider: 'kube-proxy',
    value: 'Decided by kube-proxy, independent of the plugin',
    detail:
      'Whether a Service prefers endpoints in the same zone is settled where the endpoint is chosen, and with the VPC CNI that is kube-proxy. For topology-aware routing and for `trafficDistribution` alike, the EndpointSlice controller of Kubernetes writes zone hints (annotation `service.kubernetes.io/topology-mode: Auto` for the former), and kube-proxy follows them in its rules. Without endpoints in the zone, `PreferClose` falls back to any endpoint. No documented setting of the plugin concerns either.',
    conditions: [
      'topology-aware routing: beta by the cost guide; hints can be left out in uneven zones, or name another zone to even out the load',
      '`trafficDistribution`: introduced in Kubernetes 1.30, generally available in 1.33',
    ],
    because:
      'the cost guide says when `trafficDistribution` came and when it became generally available, calls topology-aware routing beta and names cases without hints or with those of another zone.',
    sources: [
      {
        document: 'eks-best-practices/cost-opt-networking',
        lines: [[30, 42], [53, 54], 72, 77],
        passage: 'Zone hints, and kube-proxy that follows them',
      },
      {
        document: 'eks-best-practices-nftables/nftables',
        lines: [18],
        passage: 'kube-proxy selects the backend',
      },
      { document: 'eks-user-guide/eks-networking-add-ons', passage: 'Role of kube-proxy on EKS' },
      { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Variables, none for topology' },
    ],
    reviewed: '2026-11-29',
  },
  'services.node-local-dns': {
    support: 'yes',
    value: 'NodeLocal DNSCache, with rules by address under policy',
    detail:
      'AWS recommends NodeLocal DNSCache and includes a DNS cache on each node in EKS Auto Mode. No documented setting of the plugin redirects DNS. NodeLocal DNSCache runs on the host network and answers at a local address and, with kube-proxy in iptables mode, at the cluster IP of DNS too. The agent judges by address: an egress rule to the CoreDNS pods covers their cluster IP where its selector matches that of the Service. The local address takes an `ipBlock`. For pods with security groups `POD_SECURITY_GROUP_ENFORCING_MODE=strict` rules it out.',
    conditions: [
      'under egress policy: UDP and TCP 53 by `ipBlock` to the local address, where pods use it',
      'in Auto Mode: the same to the cluster address of DNS, such as `10.100.0.10/32`',
      'kube-proxy in IPVS mode: the kubelet set to use the local address for cluster DNS',
      'kube-proxy in nftables mode: not documented by the cache',
      'pods with security groups: v1.11.0 or newer, `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
    ],
    because:
      'in IPVS mode the cache answers at its local address alone, to which the guide of Kubernetes then has the kubelet point, and that guide says nothing on nftables mode.',
    sources: [
      { document: 'eks-best-practices/dataplane', lines: [[282, 289]] },
      {
        document: 'eks-best-practices/sgpp',
        lines: [70, [78, 82]],
        passage: 'Strict mode and the cache',
      },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [48],
        passage: 'NodeLocal DNSCache',
      },
      {
        document: 'calico-docs/node-local-dns-cache',
        lines: [[49, 51]],
        passage: 'The cache is on the host network',
      },
      {
        document: 'web/github-com-kubernetes-kubernetes-pull-70555',
        passage: 'Report of November 2018 on policies',
      },
      { document: 'web/github-com-gardener-gardener-issues-2745' },
      {
        document: 'web/kubernetes-io-docs-tasks-administer-cluster-nodelocaldns',
        passage: 'Addresses of the cache, by mode of kube-proxy',
      },
      {
        document: 'eks-user-guide-2026/auto-net-pol',
        passage: 'Determining the CoreDNS IP address',
      },
      {
        document: 'network-policy-controller/endpoints',
        lines: [
          [451, 455],
          [507, 515],
          [553, 556],
        ],
        passage: 'Cluster IPs of Services in egress rules',
      },
      {
        document: 'network-policy-agent/tc-v4egress-bpf',
        lines: [[183, 193]],
        passage: 'Verdict by address',
      },
      { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Variables, none for DNS' },
    ],
    reviewed: '2026-11-29',
  },
  'services.service-mesh': {
    support: 'external',
    provider: 'a mesh such as Istio or Linkerd, or VPC Lattice',
    value: 'Runs beneath Istio or Linkerd; VPC Lattice as AWS option',
    detail:
      'The documented settings of the plugin hold no mesh. AWS names Istio and Linkerd among those to add, contrasts the layers, mesh rules at L7 and network policies at L3 and L4, and says how to use them together. The user guide names Istio among what Fargate cannot support. The AWS Gateway API Controller connects Services through VPC Lattice, over several clusters, EC2 instances and functions.',
    conditions: [
      'Istio: not on Fargate',
      'ambient mode of Istio beside pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`, or from Istio 1.30, 1.29.3 or 1.28.7 of their lines on `DISABLE_TCP_EARLY_DEMUX=true`, lest probes fail',
    ],
    because:
      'the user guide names Istio among what Fargate cannot support, and where ambient mode meets pods with security groups Istio asks for `standard`, newer releases for a setting on early demux.',
    sources: [
      {
        document: 'eks-best-practices/network',
        lines: [[401, 436]],
        passage: 'Mesh and network policy compared',
      },
      { document: 'eks-user-guide/eks-networking-add-ons', passage: 'VPC Lattice' },
      {
        document: 'eks-user-guide/auto-migrate-fargate',
        lines: [18],
        passage: 'Istio and Fargate',
      },
      { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Variables, none for a mesh' },
      { document: 'istio/platform-prerequisites', lines: [[70, 78]], passage: 'EKS' },
      {
        document: 'istio/branch-eni',
        lines: [
          [44, 66],
          [72, 74],
        ],
        passage: 'Early demux as the condition',
      },
      { document: 'istio/change-notes-1-30', passage: 'Probes of pods with branch ENIs' },
      { document: 'istio/notes-1-29-3', passage: 'The fix in its line' },
      { document: 'istio/notes-1-28-7', passage: 'The fix in its line' },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'services'>;
