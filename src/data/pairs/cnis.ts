import type { CniId } from '../cnis.ts';
import type { Pair } from '../pair.ts';

/** Every two CNIs. */
export const cniPairs = [
  {
    between: ['amazon-vpc-cni', 'calico'],
    take: [
      [
        {
          where: 'pods run on Fargate or in EKS Auto Mode, which take no other CNI',
          grounds: [
            'amazon-vpc-cni/aws.fargate',
            'calico/aws.fargate',
            'amazon-vpc-cni/aws.auto-mode',
            'calico/aws.auto-mode',
          ],
        },
        {
          where: 'load balancers and flow logs must see the address of the pod',
          grounds: [
            'amazon-vpc-cni/aws.nlb-alb-ip-targets',
            'calico/aws.nlb-alb-ip-targets',
            'amazon-vpc-cni/aws.vpc-flow-logs',
            'calico/aws.vpc-flow-logs',
          ],
        },
        {
          where: 'security groups of EC2 must apply to single pods',
          grounds: [
            'amazon-vpc-cni/aws.security-groups-for-pods',
            'calico/aws.security-groups-for-pods',
          ],
        },
        {
          where: 'AWS Support must answer for the network of EC2 nodes',
          grounds: ['amazon-vpc-cni/aws.aws-support', 'calico/aws.aws-support'],
        },
      ],
      [
        {
          where: 'policy needs an order, tiers of your own, and rights by tier',
          grounds: [
            'calico/policy.deny-and-order',
            'calico/policy.delegation',
            'amazon-vpc-cni/policy.deny-and-order',
            'amazon-vpc-cni/policy.delegation',
          ],
        },
        {
          where: 'rules must hold for nodes too, or be tried before they are enforced',
          grounds: [
            'calico/policy.host',
            'calico/policy.staged-audit',
            'amazon-vpc-cni/policy.host',
            'amazon-vpc-cni/policy.staged-audit',
          ],
        },
        {
          where: 'nodes must exchange routes with your network by BGP',
          grounds: ['calico/networking.bgp', 'amazon-vpc-cni/networking.bgp'],
        },
        {
          where: 'pods must not draw on the addresses of the VPC',
          grounds: ['calico/ipam.vpc-ip-consumption', 'amazon-vpc-cni/ipam.vpc-ip-consumption'],
        },
      ],
    ],
  },
  {
    between: ['amazon-vpc-cni', 'cilium'],
    take: [
      [
        {
          where: 'pods run on Fargate or in EKS Auto Mode, which take no other CNI',
          grounds: [
            'amazon-vpc-cni/aws.fargate',
            'cilium/aws.fargate',
            'amazon-vpc-cni/aws.auto-mode',
            'cilium/aws.auto-mode',
          ],
        },
        {
          where: 'AWS Support must answer for the network of EC2 nodes',
          grounds: ['amazon-vpc-cni/aws.aws-support', 'cilium/aws.aws-support'],
        },
        {
          where: 'security groups of EC2 must apply to single pods, without a chain',
          grounds: [
            'amazon-vpc-cni/aws.security-groups-for-pods',
            'cilium/aws.security-groups-for-pods',
          ],
        },
        {
          where: 'Windows nodes belong to the cluster',
          grounds: ['amazon-vpc-cni/networking.windows', 'cilium/networking.windows'],
        },
      ],
      [
        {
          where: 'rules must match DNS names or HTTP requests on EC2 nodes',
          grounds: [
            'cilium/policy.fqdn',
            'cilium/policy.l7',
            'amazon-vpc-cni/policy.fqdn',
            'amazon-vpc-cni/policy.l7',
          ],
        },
        {
          where: 'the CNI itself must encrypt what pods send between nodes',
          grounds: [
            'cilium/security.wireguard',
            'cilium/security.ipsec',
            'amazon-vpc-cni/security.wireguard',
            'amazon-vpc-cni/security.ipsec',
          ],
        },
        {
          where: 'flows must be recorded with the policy that decided',
          grounds: [
            'cilium/observability.flow-logs',
            'cilium/observability.policy-verdicts',
            'amazon-vpc-cni/observability.flow-logs',
            'amazon-vpc-cni/observability.policy-verdicts',
          ],
        },
        {
          where: 'policies must select pods across clusters',
          grounds: ['cilium/multicluster.policy', 'amazon-vpc-cni/multicluster.policy'],
        },
      ],
    ],
  },
  {
    between: ['calico', 'cilium'],
    take: [
      [
        {
          where: 'policy needs an order, tiers of your own, and rights by tier',
          grounds: [
            'calico/policy.deny-and-order',
            'calico/policy.delegation',
            'cilium/policy.deny-and-order',
            'cilium/policy.delegation',
          ],
        },
        {
          where: 'single policies must be tried before they are enforced',
          grounds: ['calico/policy.staged-audit', 'cilium/policy.staged-audit'],
        },
        {
          where: 'Windows nodes belong to the cluster',
          grounds: ['calico/networking.windows', 'cilium/networking.windows'],
        },
        {
          where: 'a pod must keep an address that you choose',
          grounds: ['calico/ipam.static-ip', 'cilium/ipam.static-ip'],
        },
      ],
      [
        {
          where: 'rules must match DNS names without a paid edition, or HTTP without Istio',
          grounds: [
            'cilium/policy.fqdn',
            'cilium/policy.l7',
            'calico/policy.fqdn',
            'calico/policy.l7',
          ],
        },
        {
          where: 'open source must give an egress gateway or a mesh of clusters',
          grounds: [
            'cilium/security.egress-gateway',
            'cilium/multicluster.connect',
            'calico/security.egress-gateway',
            'calico/multicluster.connect',
          ],
        },
        {
          where: 'flows must be exported from open source, and not from a preview',
          grounds: [
            'cilium/observability.flow-logs',
            'cilium/observability.export',
            'calico/observability.flow-logs',
            'calico/observability.export',
          ],
        },
        {
          where: 'pods on EKS must hold VPC addresses that the same CNI hands out',
          grounds: ['cilium/aws.eni-mode', 'calico/aws.eni-mode'],
        },
      ],
    ],
  },
] as const satisfies readonly Pair<CniId>[];
