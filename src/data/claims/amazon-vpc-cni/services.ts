import type { ClaimsFor } from '../../claim.ts';

export const services = {
  'services.dsr': {
    support: 'no',
    value: 'Absent on Linux; kube-proxy offers it on Windows nodes',
    detail:
      'Linux nodes have no direct server return, because Services belong to kube-proxy there and the plugin has no load balancer of its own. Windows nodes differ: kube-proxy there can use direct server return, and AWS recommends enabling it. That is a feature of kube-proxy on Windows, not of the plugin.',
    sources: [
      {
        document: 'eks-best-practices/networking',
        lines: [[57, 92]],
        passage: 'DSR on Windows nodes',
      },
      { document: 'eks-best-practices-nftables/nftables', passage: 'Services on Linux' },
    ],
    reviewed: '2026-11-27',
  },
  'services.source-ip': {
    support: 'external',
    provider: 'kube-proxy, and the AWS load balancer in front',
    value: 'Left to kube-proxy and the load balancer',
    detail:
      'kube-proxy serves traffic policies and affinity by client address. It replaces the source of NodePort calls unless `externalTrafficPolicy: Local` is set, which drops calls on nodes without a backend. With instance targets an NLB keeps the client by default; with IP targets it does so for UDP, and for TCP and TLS only with `preserve_client_ip.enabled=true`. The plugin sends replies to NodePort calls out by the primary ENI (`AWS_VPC_CNI_NODE_PORT_SUPPORT`, default `true`). Pods with security groups lose `Local` with instance targets under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, its default.',
    conditions: [
      'instance targets or NodePort: `externalTrafficPolicy: Local`',
      'IP targets with TCP or TLS: `preserve_client_ip.enabled=true`',
      'pods with security groups and `Local`: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
    ],
    default: 'No affinity; the NLB hides TCP clients with IP targets',
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
      { document: 'eks-user-guide/eks-networking-add-ons', passage: 'kube-proxy on EKS' },
      { document: 'web/docs-aws-amazon-com-elasticloadbalancing-latest-network-edit' },
      { document: 'vpc-cni/readme', lines: [[161, 168]], passage: 'NodePort support' },
      { document: 'vpc-cni/network', lines: [[108, 119]], passage: 'Replies of NodePorts' },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [43],
        passage: 'Local traffic policy',
      },
      { document: 'eks-best-practices/sgpp', lines: [[74, 76]], passage: 'Client address' },
    ],
    reviewed: '2026-11-27',
  },
  'services.maglev': {
    support: 'no',
    value: 'kube-proxy picks the backend, without Maglev hashing',
    detail:
      'Consistent hashing in the manner of Maglev is not available, since the plugin does no load balancing. In nftables mode kube-proxy draws a backend at random and has no scheduler to configure. Its IPVS mode does list source and destination hashing, but Kubernetes has deprecated that mode.',
    sources: [
      { document: 'eks-best-practices-nftables/nftables', passage: 'Random choice of backend' },
      { document: 'eks-best-practices/ipvs', lines: [[9, 26]], passage: 'IPVS schedulers' },
    ],
    reviewed: '2026-11-27',
  },
  'services.gateway-api': {
    support: 'external',
    provider: 'AWS Load Balancer Controller or AWS Gateway API Controller',
    value: 'Two separate AWS controllers: ELB or VPC Lattice',
    detail:
      'Gateway API comes from controllers that you install beside the CNI. The AWS Load Balancer Controller serves L4 routes with an NLB from v2.13.3 and L7 routes with an ALB from v2.14.0, never both on one Gateway; in the state of August 2026 it is built for Gateway API v1.6.0. Its target type `ip` wants pods with VPC addresses, which the plugin gives them. The AWS Gateway API Controller connects Services through VPC Lattice instead. Read in August 2026, the repository of neither mentions InferencePool of the Gateway API Inference Extension.',
    sources: [
      {
        document: 'aws-load-balancer-controller/gateway',
        lines: [[1, 21]],
        passage: 'Supported routes and versions',
      },
      { document: 'eks-user-guide/eks-networking-add-ons', passage: 'AWS Gateway API Controller' },
      {
        document: 'aws-gateway-api-controller/advanced-configurations',
        passage: 'Guide without inference',
      },
    ],
    reviewed: '2026-11-27',
  },
  'services.ingress': {
    support: 'external',
    provider: 'AWS Load Balancer Controller, or EKS Auto Mode',
    value: 'ALB through the AWS Load Balancer Controller',
    detail:
      'The plugin does not serve Ingress. On AWS the Load Balancer Controller, which EKS Auto Mode brings along, turns an Ingress into an ALB. The contribution of the CNI is the address: an ALB can register pods directly as targets because they hold VPC addresses.',
    because:
      'EKS Auto Mode brings the controller along, and no source read speaks of other ingress controllers.',
    sources: [
      {
        document: 'aws-load-balancer-controller/how-it-works',
        lines: [[1, 60]],
        passage: 'From Ingress to ALB',
      },
      {
        document: 'eks-best-practices/loadbalancing',
        lines: [[78, 98]],
        passage: 'Controller on EKS',
      },
    ],
    reviewed: '2026-11-27',
  },
  'services.l2-announce': {
    support: 'no',
    value: 'No ARP or NDP announcements; ELB addresses instead',
    detail:
      'The plugin announces no Service address by ARP or NDP, and its documented settings include nothing of the kind. In a VPC it would be of little use: the Calico project warns that AWS filters ARP below the instance, unless the address is on an interface of the node anyway. Services of type LoadBalancer receive the addresses of an Elastic Load Balancing load balancer instead.',
    because:
      'a source was found for the filtering of ARP in a VPC only, and none for the lack of a shared layer 2.',
    sources: [
      { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Settings of the plugin' },
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
    reviewed: '2026-11-27',
  },
  'services.bgp-service-ips': {
    support: 'no',
    value: 'Does not advertise Service addresses',
    detail:
      'No BGP speaker is part of the plugin, so Service addresses are never advertised to routers outside the cluster. Clients outside reach a Service through a load balancer, or address the pods themselves, since pod addresses belong to the VPC.',
    sources: [
      { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Settings of the plugin' },
    ],
    reviewed: '2026-11-27',
  },
  'services.topology-aware': {
    support: 'external',
    provider: 'kube-proxy',
    value: 'Decided by kube-proxy, independent of the plugin',
    detail:
      'Whether a Service prefers endpoints in the same zone is settled where the endpoint is chosen, and with the VPC CNI that is kube-proxy. For topology-aware routing and for `trafficDistribution` alike, the EndpointSlice controller of Kubernetes writes zone hints, and kube-proxy follows them in its rules. The plugin has no part in either.',
    sources: [
      {
        document: 'eks-best-practices/cost-opt-networking',
        lines: [[30, 38], 77],
        passage: 'Zone hints, and kube-proxy that follows them',
      },
      {
        document: 'eks-best-practices-nftables/nftables',
        passage: 'kube-proxy selects the backend',
      },
      { document: 'eks-user-guide/eks-networking-add-ons', passage: 'Role of kube-proxy on EKS' },
    ],
    reviewed: '2026-11-27',
  },
  'services.node-local-dns': {
    support: 'yes',
    value: 'NodeLocal DNSCache, with rules by address under policy',
    detail:
      'AWS recommends NodeLocal DNSCache, a DaemonSet, and includes a DNS cache on each node in EKS Auto Mode. The plugin has no redirect of its own. Egress rules that select the CoreDNS pods do not cover the cache, which runs on the host network and answers at `169.254.20.10`: the agent judges by address, so the rule needs an `ipBlock`. Pods with security groups of their own cannot use it under `POD_SECURITY_GROUP_ENFORCING_MODE=strict`, its default, where even traffic to the node enters the VPC.',
    conditions: [
      'under egress policy: UDP and TCP 53 by `ipBlock` to the address of the cache',
      'pods with security groups: v1.11.0 or newer, `POD_SECURITY_GROUP_ENFORCING_MODE=standard`',
    ],
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
        document: 'network-policy-agent/tc-v4egress-bpf',
        lines: [[183, 193]],
        passage: 'Verdict by address',
      },
      { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'List of variables' },
    ],
    reviewed: '2026-11-27',
  },
  'services.service-mesh': {
    support: 'external',
    provider: 'a mesh such as Istio or Linkerd, or VPC Lattice',
    value: 'Runs beneath Istio or Linkerd; VPC Lattice as AWS option',
    detail:
      'The plugin contains no mesh; one runs on top of it like any other workload, though not Istio on Fargate. AWS contrasts the two layers, mesh rules at L7 and network policies at L3/L4, and says how to use them together. VPC Lattice, reached through the AWS Gateway API Controller, is the service AWS itself offers for connecting services.',
    conditions: ['Istio: not on Fargate'],
    because: 'the user guide names Istio among what Fargate cannot support.',
    sources: [
      {
        document: 'eks-best-practices/network',
        lines: [[401, 436]],
        passage: 'Mesh and network policy compared',
      },
      { document: 'eks-user-guide/eks-networking-add-ons', passage: 'VPC Lattice' },
      { document: 'eks-user-guide/auto-migrate-fargate', passage: 'Istio and Fargate' },
    ],
    reviewed: '2026-11-27',
  },
} as const satisfies ClaimsFor<'services'>;
