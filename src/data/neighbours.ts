import type { Neighbour } from './interaction.ts';

/** What meets a CNI in a cluster and is none itself. */
export const neighbours = {
  'aws-load-balancer-controller': {
    name: 'AWS Load Balancer Controller',
    about: 'The controller that makes NLBs and ALBs for Services and Ingresses.',
  },
  coredns: {
    name: 'CoreDNS',
    about: 'The DNS server of the cluster.',
  },
  eksctl: {
    name: 'eksctl',
    about: 'The command line tool that creates EKS clusters and node groups.',
  },
  imds: {
    name: 'Instance metadata',
    about:
      'The service at 169.254.169.254 that gives an EC2 instance its identity and credentials.',
  },
  karpenter: {
    name: 'Karpenter',
    about: 'The autoscaler that launches EC2 instances for pods that wait.',
  },
  'kube-proxy': {
    name: 'kube-proxy',
    about: 'The agent of Kubernetes that turns Services into rules on each node.',
  },
  kubelet: {
    name: 'kubelet',
    about: 'The agent of Kubernetes that starts and probes the pods of a node.',
  },
  multus: {
    name: 'Multus',
    about: 'The meta plugin that gives pods further interfaces.',
  },
  'node-image': {
    name: 'Node image',
    about: 'The operating system of a node with its kernel, network manager and host firewall.',
  },
  'nodelocal-dns': {
    name: 'NodeLocal DNSCache',
    about: 'The DNS cache that runs on each node, on an address of its own.',
  },
  'pod-identity': {
    name: 'Pod credentials',
    about: 'EKS Pod Identity and IAM roles for service accounts.',
  },
  'service-mesh': {
    name: 'Service mesh',
    about: 'A mesh with proxies of its own: Istio, Linkerd, ztunnel.',
  },
  terraform: {
    name: 'Terraform',
    about: 'Infrastructure as code: the EKS modules and provider.',
  },
  webhooks: {
    name: 'Admission webhooks',
    about: 'Servers in pods that the API server calls before it stores an object.',
  },
  windows: {
    name: 'Windows nodes',
    about: 'Nodes that run Windows Server.',
  },
} as const satisfies Record<string, Neighbour>;
