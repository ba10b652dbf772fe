import type { Cni } from './model.ts';

/** The CNIs compared, in the order of their columns. */
export const cnis = {
  'amazon-vpc-cni': {
    name: 'Amazon VPC CNI',
    vendor: 'AWS',
    governance: 'AWS project, Apache-2.0, developed in the open',
    licence: 'Apache-2.0',
    version: 'v1.23.0',
    released: '2026-07-31',
    home: 'https://github.com/aws/amazon-vpc-cni-k8s',
    summary:
      'The CNI that EKS installs: every pod holds a real VPC address, and the VPC does the routing.',
    keyFeature:
      'Each pod gets an address of a VPC subnet through an elastic network interface of its node. To the VPC a pod looks like any other host, so route tables, load balancers with IP targets and flow logs see it directly.',
    pros: [
      'No encapsulation: pods are routable in the VPC, in peered VPCs and over Direct Connect',
      'Security groups for single pods on supported Nitro instances',
      'Default on EKS, supported by AWS, and the only CNI that runs on Fargate',
    ],
    cons: [
      'Pods draw on subnet addresses, and a warm pool holds more in reserve; prefixes, extra CIDRs or IPv6 are the way out',
      'Its own NetworkPolicy engine is off by default, and DNS-name rules exist in EKS Auto Mode only',
      'No encryption, no layer 7 rules and no Service data plane of its own',
    ],
    bestFor: [
      'EKS clusters that should stay inside what AWS supports',
      'Pods that other VPC hosts must reach by address',
      'Teams that already govern traffic with security groups',
    ],
    thinkTwice: [
      'Subnets are small and address space cannot be added',
      'Policy must speak of DNS names, HTTP paths or service accounts',
      'The cluster, or a sibling that must behave alike, runs outside AWS',
    ],
  },
  calico: {
    name: 'Calico',
    vendor: 'Tigera',
    governance: 'Led by Tigera; not a CNCF project',
    licence: 'Apache-2.0 (Enterprise and Cloud are commercial)',
    version: 'v3.32.1',
    released: '2026-06-24',
    newer: [
      { version: 'v3.32.2', released: '2026-08-28' },
      { version: 'v3.33.0', released: '2026-10-01' },
      { version: 'v3.32.3', released: '2026-10-28' },
      { version: 'v3.32.4', released: '2026-11-11' },
      { version: 'v3.33.1', released: '2026-11-16' },
    ],
    home: 'https://www.tigera.io/project-calico/',
    summary:
      'A routed network and a policy engine that can be used together or apart, on a data plane of your choice.',
    keyFeature:
      'Ordered, tiered policy for pods, hosts and Services, which works the same over its own network or over the VPC CNI. The network beneath is plain routing by BGP, VXLAN or IP-in-IP, driven by iptables, nftables, eBPF, VPP or Windows HNS.',
    pros: [
      'Tiers, order, deny, host and staged policies in open source',
      'BGP on every node, without a paid edition',
      'Runs on bare metal, in any cloud and on Windows nodes; can add policy to the VPC CNI alone',
    ],
    cons: [
      'DNS-name rules, egress gateways, cluster mesh and the service graph are sold in Enterprise and Cloud',
      'No ENI addresses for pods in open source: on EKS it is either an overlay or policy only',
      'Which data plane is the default depends on the installer, and features differ between them',
    ],
    bestFor: [
      'Policy-heavy platforms that need tiers and delegated order',
      'Data centres that speak BGP',
      'Mixed Linux and Windows clusters, or one policy language across clouds',
    ],
    thinkTwice: [
      'Egress must be allowed by DNS name and buying an edition is out of the question',
      'Pods on EKS must hold VPC addresses and be networked by the same CNI',
      'Fargate or EKS Auto Mode is planned',
    ],
  },
  cilium: {
    name: 'Cilium',
    vendor: 'Isovalent (Cisco)',
    governance: 'CNCF graduated project',
    licence: 'Apache-2.0 (eBPF code also BSD-2-Clause, GPL-2.0)',
    version: '1.20.0',
    released: '2026-07-29',
    newer: [{ version: '1.20.2', released: '2026-09-15' }],
    home: 'https://cilium.io',
    summary:
      'Networking, policy and observability in eBPF programs on every node, with identities instead of addresses.',
    keyFeature:
      'Policy follows the identity of a workload, not its address, and is enforced by eBPF programs on the node; HTTP and DNS rules go through proxies on the node. The same programs feed Hubble, which shows every flow and verdict.',
    pros: [
      'DNS-name and HTTP rules, egress gateway, cluster mesh and encryption in open source',
      'Can replace kube-proxy and take pod addresses from ENIs, with prefixes',
      'Flows, verdicts and a service map through Hubble',
    ],
    cons: [
      'Linux nodes only',
      'The fast paths are opt-in: a plain installation uses VXLAN, iptables masquerading and kube-proxy',
      'Chained on another CNI, HTTP and DNS-name rules and IPsec are not supported',
    ],
    bestFor: [
      'Egress control by DNS name or HTTP request without a paid edition',
      'Clusters that want Services, Gateway API, encryption and flow visibility from one agent',
      'Several clusters that share Services and select pods across their borders',
    ],
    thinkTwice: [
      'Windows nodes are needed',
      'Kernels are old, or other software on the node relies on iptables seeing pod traffic',
      'AWS Support must cover the CNI on EC2 nodes',
    ],
  },
} as const satisfies Record<string, Cni>;

export type CniId = keyof typeof cnis;
