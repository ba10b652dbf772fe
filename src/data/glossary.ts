import type { Term } from './model.ts';

/** Terms used in the comparison, by the id that is also their anchor. */
export const glossary = {
  'add-on': {
    term: 'EKS add-on',
    forms: ['managed add-on'],
    definition:
      'A component that EKS installs and updates on request, through the AWS API rather than with kubectl or Helm.',
    related: ['aws.eks-default', 'operations.upgrade'],
  },
  'admin-network-policy': {
    term: 'ClusterNetworkPolicy',
    forms: ['AdminNetworkPolicy', 'BaselineAdminNetworkPolicy'],
    definition:
      'The upstream API for rules that a cluster administrator sets above or below those of namespaces. It succeeds AdminNetworkPolicy and BaselineAdminNetworkPolicy. AWS has a kind of its own by the same name.',
    related: ['policy.admin-network-policy'],
  },
  bgp: {
    term: 'BGP',
    definition:
      'Border Gateway Protocol: routers tell each other which networks they reach. A CNI that speaks it can make pod addresses routable outside the cluster.',
    related: ['networking.bgp', 'services.bgp-service-ips'],
  },
  chaining: {
    term: 'CNI chaining',
    forms: ['chaining', 'chained'],
    definition:
      'Two or more CNI plugins in one configuration: the first gives the pod its interface and address, the next ones add to it, for example policy.',
    related: ['networking.chaining'],
  },
  cidr: {
    term: 'CIDR block',
    forms: ['CIDR', 'CIDRs'],
    definition:
      'A range of addresses written as a prefix and its length, such as 10.0.0.0/16; the longer the prefix, the fewer the addresses.',
    related: ['ipam.exhaustion-mitigation'],
  },
  cni: {
    term: 'CNI',
    forms: ['CNI plugin', 'CNI plugins'],
    definition:
      'Container Network Interface: the contract by which a container runtime asks a plugin to connect a pod. By extension, the plugin and everything that comes with it.',
    related: ['networking.summary'],
  },
  conntrack: {
    term: 'connection tracking',
    forms: ['conntrack'],
    definition:
      'The record of open connections that lets a filter admit replies without a rule of their own. It lives in the kernel’s netfilter or in eBPF maps.',
    related: ['performance.scale-limits', 'policy.engine-cost'],
  },
  'control-plane': {
    term: 'control plane',
    definition:
      'The API server and the controllers around it. On EKS it runs in a VPC of AWS and reaches nodes through interfaces in your subnets.',
    related: ['operations.components'],
  },
  crd: {
    term: 'CustomResourceDefinition',
    forms: ['CRD', 'CRDs'],
    definition:
      'The declaration that teaches the API server a new kind of object, such as the policy kinds of Calico and Cilium.',
    related: ['operations.config-api'],
  },
  'data-plane': {
    term: 'data plane',
    definition:
      'What moves and filters packets: iptables or nftables rules, eBPF programs, VPP or Windows HNS, as set up by the agent on each node.',
    related: ['networking.datapath'],
  },
  datapath: {
    term: 'datapath',
    definition: 'What one packet passes through inside a node, from interface to interface.',
    related: ['networking.datapath', 'performance.same-node'],
  },
  'default-deny': {
    term: 'default deny',
    definition:
      'The state of a pod that a NetworkPolicy selects: in the directions the policy covers, what no rule allows is dropped. A pod that none selects is open, unless the CNI is told otherwise.',
    related: ['policy.default-deny'],
  },
  dsr: {
    term: 'Direct Server Return',
    forms: ['DSR'],
    definition:
      'The node of the backend answers the client directly instead of going back through the node that balanced the request.',
    related: ['services.dsr'],
  },
  'dual-stack': {
    term: 'dual-stack',
    definition: 'A cluster in which each pod and Service can have an IPv4 and an IPv6 address.',
    related: ['networking.dual-stack'],
  },
  ebpf: {
    term: 'eBPF',
    definition:
      'Small programs that the Linux kernel verifies, compiles and runs at hooks on a packet’s way. They share state with the agent through maps.',
    related: ['networking.datapath'],
  },
  'egress-gateway': {
    term: 'egress gateway',
    forms: ['egress gateways'],
    definition:
      'A fixed node or pod through which chosen pods leave the cluster, so that the outside sees one known source address.',
    related: ['security.egress-gateway'],
  },
  encapsulation: {
    term: 'encapsulation',
    forms: ['encapsulated', 'unencapsulated'],
    definition:
      'Putting a packet inside another one between nodes. The outer header costs bytes of each packet and spares the network all knowledge of pod addresses.',
    related: ['networking.encapsulation', 'networking.mtu'],
  },
  endpoint: {
    term: 'endpoint',
    forms: ['endpoints'],
    definition:
      'One address behind a Service; in Cilium and Calico also whatever the agent manages and policy can select, such as a pod.',
    related: ['performance.scale-limits'],
  },
  eni: {
    term: 'ENI',
    forms: ['ENIs', 'elastic network interface', 'elastic network interfaces'],
    definition:
      'Elastic network interface: a virtual network card of an EC2 instance. The instance type decides how many it may have and how many addresses each may hold.',
    related: ['aws.eni-mode', 'ipam.max-pods'],
  },
  envoy: {
    term: 'Envoy',
    definition:
      'The user-space proxy to which CNIs hand connections where a rule or route depends on HTTP or TLS.',
    related: ['policy.l7', 'services.gateway-api'],
  },
  fargate: {
    term: 'Fargate',
    definition:
      'Pods on capacity that AWS runs, without nodes of yours, so there is nowhere to install an agent.',
    related: ['aws.fargate'],
  },
  felix: {
    term: 'Felix',
    definition: 'The agent of Calico on each node: it programs routes and policy.',
    related: ['operations.components'],
  },
  'flow-log': {
    term: 'flow log',
    forms: ['flow logs', 'Flow Logs'],
    definition:
      'A record of connections or packets with source, target and whether they passed. VPC Flow Logs know addresses; those of a CNI know pods and policies.',
    related: ['observability.flow-logs', 'aws.vpc-flow-logs'],
  },
  fqdn: {
    term: 'FQDN',
    forms: ['FQDNs'],
    definition:
      'A full DNS name, such as api.example.com. A rule by FQDN allows the addresses that DNS answers named for it.',
    related: ['policy.fqdn'],
  },
  'gateway-api': {
    term: 'Gateway API',
    definition:
      'The successor of Ingress in Kubernetes: routes are objects of their own and attach to a gateway.',
    related: ['services.gateway-api'],
  },
  geneve: {
    term: 'Geneve',
    definition: 'An encapsulation over UDP like VXLAN, with room for options in its header.',
    related: ['networking.encapsulation'],
  },
  goldmane: {
    term: 'Goldmane',
    definition: 'The component of open-source Calico that collects and serves flow logs.',
    related: ['observability.flow-logs'],
  },
  hns: {
    term: 'HNS',
    definition: 'Host Networking Service: what forwards and filters pod traffic on Windows nodes.',
    related: ['networking.windows'],
  },
  'host-endpoint': {
    term: 'HostEndpoint',
    definition: 'An interface of a node or another machine that Calico policy can select.',
    related: ['policy.host'],
  },
  hubble: {
    term: 'Hubble',
    definition: 'The part of Cilium that reports flows, with a relay, a CLI and a web interface.',
    related: ['observability.flow-logs', 'observability.service-map'],
  },
  identity: {
    term: 'security identity',
    forms: ['identity', 'identities'],
    definition:
      'A number that Cilium gives to a set of labels. Rules refer to identities, so a new pod with known labels needs no new ones.',
    related: ['policy.summary', 'performance.scale-limits'],
  },
  ipam: {
    term: 'IPAM',
    definition: 'IP address management: who hands a pod its address, and from which range.',
    related: ['ipam.summary', 'ipam.modes'],
  },
  'ip-in-ip': {
    term: 'IP-in-IP',
    definition: 'An encapsulation of IPv4 in IPv4, with the smallest outer header.',
    related: ['networking.encapsulation'],
  },
  'ip-target': {
    term: 'IP target',
    forms: ['IP targets'],
    definition:
      'A load balancer target that is an address, so that traffic goes straight to a pod instead of to a node port.',
    related: ['aws.nlb-alb-ip-targets'],
  },
  iptables: {
    term: 'iptables',
    definition:
      'The older interface to the Linux packet filter. Rules form lists that are walked in order, which is what makes large sets slow.',
    related: ['networking.datapath', 'performance.service-lb'],
  },
  ipvs: {
    term: 'IPVS',
    definition: 'A load balancer in the Linux kernel and a mode of kube-proxy that uses it.',
    related: ['performance.service-lb'],
  },
  'kube-proxy': {
    term: 'kube-proxy',
    definition:
      'The component on each node that translates Service addresses into those of backends, unless the CNI does it.',
    related: ['networking.kube-proxy-replacement'],
  },
  l7: {
    term: 'layer 7',
    forms: ['L7'],
    definition:
      'The application protocol. A layer 7 rule can name an HTTP method and path; layers 3 and 4 know addresses, protocols and ports.',
    related: ['policy.l7'],
  },
  maglev: {
    term: 'Maglev',
    definition:
      'A consistent hash for load balancing: all nodes pick the same backend for a connection without telling each other.',
    related: ['services.maglev'],
  },
  masquerade: {
    term: 'masquerading',
    forms: ['masquerade', 'masquerades'],
    definition: 'Source NAT to the address of the interface by which a packet leaves.',
    related: ['networking.summary'],
  },
  mtls: {
    term: 'mutual TLS',
    forms: ['mTLS'],
    definition: 'TLS in which both sides prove who they are by certificates.',
    related: ['security.mtls'],
  },
  mtu: {
    term: 'MTU',
    definition:
      'Maximum transmission unit: the largest packet an interface takes. Encapsulation lowers what is left for the pod.',
    related: ['networking.mtu'],
  },
  'native-routing': {
    term: 'native routing',
    definition:
      'Pod packets travel between nodes as they are, and the network has to know where pod addresses live.',
    related: ['networking.native-routing'],
  },
  'network-policy': {
    term: 'NetworkPolicy',
    forms: ['NetworkPolicies'],
    definition:
      'The standard Kubernetes API for rules on traffic to and from the pods of a namespace. It can only allow; to deny or order takes other kinds, most of them of a CNI.',
    related: ['policy.k8s-networkpolicy'],
  },
  nftables: {
    term: 'nftables',
    definition:
      'The successor of iptables in the Linux kernel, with sets and maps in place of long lists.',
    related: ['networking.datapath', 'performance.service-lb'],
  },
  nitro: {
    term: 'Nitro',
    definition:
      'The platform of current EC2 instance types. Prefix delegation and security groups for pods need it.',
    related: ['ipam.prefix-delegation', 'aws.security-groups-for-pods'],
  },
  'node-port': {
    term: 'NodePort',
    definition: 'A port that every node opens for a Service.',
    related: ['services.dsr'],
  },
  overlay: {
    term: 'overlay',
    forms: ['overlays'],
    definition: 'A network of pod addresses that exists only inside encapsulated packets.',
    related: ['networking.encapsulation'],
  },
  'prefix-delegation': {
    term: 'prefix delegation',
    definition:
      'An ENI slot holds a block of addresses, /28 for IPv4 or /80 for IPv6, in place of a single one.',
    related: ['ipam.prefix-delegation'],
  },
  'secondary-ip': {
    term: 'secondary address',
    forms: ['secondary addresses', 'secondary IP', 'secondary IPs'],
    definition:
      'An address of an ENI beside its primary one; the VPC CNI gives such addresses to pods.',
    related: ['ipam.pod-ip-source'],
  },
  'security-group': {
    term: 'security group',
    forms: ['security groups'],
    definition: 'The stateful firewall of a VPC, attached to network interfaces.',
    related: ['aws.security-groups-for-pods', 'policy.security-groups'],
  },
  'service-mesh': {
    term: 'service mesh',
    definition:
      'A layer that gives connections between services identity, encryption and routing, by proxies or in the CNI.',
    related: ['services.service-mesh'],
  },
  snat: {
    term: 'SNAT',
    forms: ['source NAT'],
    definition: 'Rewriting the source address of a packet, mostly to that of the node.',
    related: ['networking.summary'],
  },
  'socket-lb': {
    term: 'socket load balancing',
    forms: ['socket LB', 'connect-time load balancing'],
    definition:
      'The backend of a Service is chosen when the application connects or sends, so no packet of the pod carries the Service address.',
    related: ['networking.kube-proxy-replacement', 'performance.service-lb'],
  },
  'staged-policy': {
    term: 'staged policy',
    forms: ['staged policies', 'audit mode'],
    definition:
      'A policy that reports what it would do and does nothing. Audit mode does the same for all policies of a pod or node.',
    related: ['policy.staged-audit'],
  },
  tc: {
    term: 'tc and tcx hooks',
    forms: ['tcx'],
    definition:
      'Places in the Linux kernel, at the traffic control layer of an interface, where eBPF programs see packets that come in or go out.',
    related: ['networking.datapath'],
  },
  tier: {
    term: 'tier',
    forms: ['tiers'],
    definition:
      'One level in an ordered series of policies: a rule can decide there or pass the packet on to the next level.',
    related: ['policy.deny-and-order'],
  },
  typha: {
    term: 'Typha',
    definition:
      'The fan-out between the API server and the agents of Calico, so that not every agent watches the API server.',
    related: ['operations.components', 'performance.scale-limits'],
  },
  veth: {
    term: 'veth pair',
    forms: ['veth', 'veths'],
    definition:
      'Two virtual interfaces joined like a cable: one end in the pod, the other in the node.',
    related: ['performance.same-node'],
  },
  vpc: {
    term: 'VPC',
    definition:
      'Virtual Private Cloud: your network at AWS, with subnets, route tables and gateways.',
    related: ['aws.summary'],
  },
  vpp: {
    term: 'VPP',
    definition: 'Vector Packet Processing: a data plane in user space that Calico can drive.',
    related: ['networking.datapath'],
  },
  vxlan: {
    term: 'VXLAN',
    definition: 'The usual encapsulation: Ethernet frames inside UDP packets.',
    related: ['networking.encapsulation'],
  },
  'warm-pool': {
    term: 'warm pool',
    definition:
      'Addresses that a node holds in reserve so that a new pod need not wait for the EC2 API.',
    related: ['ipam.warm-pool'],
  },
  whisker: {
    term: 'Whisker',
    definition: 'The web interface for flow logs in open-source Calico.',
    related: ['observability.ui'],
  },
  wireguard: {
    term: 'WireGuard',
    definition: 'An encrypted tunnel in the Linux kernel, which CNIs build between nodes.',
    related: ['security.wireguard'],
  },
  xdp: {
    term: 'XDP',
    definition: 'The earliest hook for eBPF on receipt, in the driver of the network card.',
    related: ['performance.service-lb'],
  },
  ztunnel: {
    term: 'ztunnel',
    definition: 'The proxy on each node that carries mutual TLS without a sidecar in every pod.',
    related: ['security.mtls'],
  },
} as const satisfies Record<string, Term>;
