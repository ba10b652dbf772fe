import type { Preset } from './preset.ts';

/** Situations to start a choice from, in the order of the page. */
export const presets: readonly Preset[] = [
  {
    id: 'eks-as-it-comes',
    name: 'EKS as it comes, AWS Support answers',
    who: 'A team on EC2 nodes that wants network policy, and a single place to call when packets vanish.',
    must: ['eks-ec2', 'aws-support', 'one-cni', 'policy.k8s-networkpolicy'],
    prefer: ['policy.cluster-wide'],
  },
  {
    id: 'egress-by-name',
    name: 'Egress by DNS name without a licence',
    who: 'A team on EKS whose pods may call named services alone, and whose budget has no line for network software.',
    must: ['eks-ec2', 'open-source', 'policy.fqdn'],
  },
  {
    id: 'small-subnets',
    name: 'Subnets too small',
    who: 'A team on EKS in subnets that nobody will enlarge, which has to show who talked to whom without a licence.',
    must: ['eks-ec2', 'open-source', 'no-vpc-addresses', 'observability.flow-logs'],
    prefer: ['api-server-reaches-pods'],
  },
  {
    id: 'own-data-centre-bgp',
    name: 'Own data centre with BGP',
    who: 'A team whose routers shall learn the addresses of pods by BGP, so that packets need no tunnel.',
    must: ['own-data-centre', 'networking.native-routing', 'networking.bgp'],
    prefer: ['policy.host', 'services.bgp-service-ips'],
  },
  {
    id: 'windows-nodes',
    name: 'Windows nodes beside Linux',
    who: 'A team on EKS with services for Windows behind load balancers that send straight to pods.',
    must: ['eks-ec2', 'networking.windows', 'aws.nlb-alb-ip-targets'],
    prefer: ['aws-support', 'policy.k8s-networkpolicy'],
  },
  {
    id: 'hybrid-nodes',
    name: 'EKS Hybrid Nodes',
    who: 'A team that joins machines of its own to a control plane of EKS and keeps AWS Support for their network.',
    must: ['aws-support', 'aws.hybrid-nodes', 'policy.k8s-networkpolicy'],
    prefer: ['api-server-reaches-pods', 'aws.hybrid-nodes-gateway'],
  },
  {
    id: 'ipv6-cluster',
    name: 'IPv6 cluster',
    who: 'A team that has run out of private IPv4 addresses and starts a cluster of EKS on IPv6, with AWS Support.',
    must: ['eks-ec2', 'aws-support', 'networking.ipv6', 'policy.k8s-networkpolicy'],
  },
  {
    id: 'fips-encryption',
    name: 'Encryption between nodes, FIPS asked',
    who: 'A team on EKS whose auditor wants traffic between nodes encrypted by IPsec, from builds with validated modules.',
    must: ['eks-ec2', 'security.ipsec', 'security.fips'],
  },
  {
    id: 'several-clusters',
    name: 'Several clusters as one',
    who: 'A team with a cluster of EKS in each Region that wants pods to reach each other under one set of rules.',
    must: ['eks-ec2', 'open-source', 'multicluster.connect', 'multicluster.policy'],
    prefer: ['multicluster.services'],
  },
  {
    id: 'fixed-egress-address',
    name: 'A fixed egress address',
    who: 'A team on EKS whose partners admit a few source addresses, and which pays for no edition.',
    must: ['eks-ec2', 'open-source', 'security.egress-gateway'],
  },
  {
    id: 'http-rules-above-the-vpc-cni',
    name: 'HTTP rules above the VPC CNI',
    who: 'A team that may not replace the VPC CNI and wants rules on paths and methods from open source.',
    must: ['open-source', 'vpc-cni-stays', 'policy.l7'],
  },
];
