import type { ModeId } from '../modes.ts';
import type { Pair } from '../pair.ts';

/** Modes on addresses of the VPC. */
export const vpcPairs = [
  {
    between: ['vpc-cni', 'vpc-cni-prefix'],
    take: [
      [
        {
          where: 'free addresses of the subnets lie so scattered that no whole prefix is left',
          grounds: ['interactions/prefix-fragment', 'amazon-vpc-cni/ipam.prefix-delegation'],
        },
        {
          where: 'spare addresses must be counted one by one',
          grounds: [
            'modes/vpc-cni/ipam.warm-pool',
            'modes/vpc-cni-prefix/ipam.warm-pool',
            'interactions/warm-prefix',
          ],
        },
      ],
      [
        {
          where: 'a node must hold more pods than its ENI slots have single addresses',
          grounds: ['modes/vpc-cni-prefix/ipam.prefix-delegation', 'amazon-vpc-cni/ipam.max-pods'],
        },
        {
          where: 'pods come in bursts: a prefix is there sooner than a new ENI',
          grounds: ['amazon-vpc-cni/performance.pod-start'],
        },
      ],
    ],
  },
  {
    between: ['vpc-cni', 'eks-auto-mode'],
    take: [
      [
        {
          where: 'another CNI or policy engine must be added',
          grounds: [
            'modes/vpc-cni/networking.chaining',
            'modes/eks-auto-mode/networking.chaining',
            'interactions/auto-mode-second-engine',
          ],
        },
        {
          where: 'Windows nodes or further interfaces for pods are needed',
          grounds: [
            'modes/vpc-cni/networking.windows',
            'modes/eks-auto-mode/networking.windows',
            'modes/vpc-cni/networking.multi-interface',
            'modes/eks-auto-mode/networking.multi-interface',
          ],
        },
        {
          where: 'nodes stand on Outposts',
          grounds: [
            'modes/vpc-cni/aws.outposts-local-zones',
            'modes/eks-auto-mode/aws.outposts-local-zones',
          ],
        },
      ],
      [
        {
          where: 'AWS should run the network of the nodes as well',
          grounds: ['modes/eks-auto-mode/aws.auto-mode', 'modes/eks-auto-mode/aws.summary'],
        },
        {
          where: 'egress rules must name DNS names',
          grounds: ['modes/eks-auto-mode/policy.fqdn', 'modes/vpc-cni/policy.fqdn'],
        },
        {
          where: 'prefixes should come without a setting',
          grounds: [
            'modes/eks-auto-mode/ipam.prefix-delegation',
            'modes/vpc-cni/ipam.prefix-delegation',
          ],
        },
      ],
    ],
  },
  {
    between: ['vpc-cni', 'vpc-cni-calico'],
    take: [
      [
        {
          where: 'NetworkPolicy and the two fixed tiers of AWS are enough',
          grounds: [
            'modes/vpc-cni/policy.k8s-networkpolicy',
            'modes/vpc-cni/policy.cluster-wide',
            'modes/vpc-cni/policy.deny-and-order',
          ],
        },
        {
          where: 'AWS must answer for network and policy alike',
          grounds: [
            'modes/vpc-cni/aws.summary',
            'modes/vpc-cni-calico/aws.summary',
            'amazon-vpc-cni/aws.aws-support',
          ],
        },
        {
          where: 'nothing should be installed beside what EKS brings',
          grounds: ['modes/vpc-cni/aws.eks-default', 'modes/vpc-cni-calico/aws.eks-default'],
        },
      ],
      [
        {
          where: 'policy needs an order, tiers of your own, and rights by tier',
          grounds: [
            'modes/vpc-cni-calico/policy.deny-and-order',
            'modes/vpc-cni/policy.deny-and-order',
            'modes/vpc-cni-calico/policy.delegation',
            'modes/vpc-cni/policy.delegation',
          ],
        },
        {
          where: 'rules must hold for nodes, or select by service account',
          grounds: [
            'modes/vpc-cni-calico/policy.host',
            'modes/vpc-cni/policy.host',
            'modes/vpc-cni-calico/policy.service-account',
            'modes/vpc-cni/policy.service-account',
          ],
        },
        {
          where: 'policies must be tried before they are enforced',
          grounds: [
            'modes/vpc-cni-calico/policy.staged-audit',
            'modes/vpc-cni/policy.staged-audit',
          ],
        },
        {
          where: 'what nodes send each other must be encrypted by WireGuard',
          grounds: ['modes/vpc-cni-calico/security.wireguard', 'modes/vpc-cni/security.wireguard'],
        },
      ],
    ],
  },
  {
    between: ['vpc-cni', 'vpc-cni-cilium'],
    take: [
      [
        {
          where: 'AWS must answer for network and policy alike',
          grounds: [
            'modes/vpc-cni/aws.summary',
            'modes/vpc-cni-cilium/aws.summary',
            'amazon-vpc-cni/aws.aws-support',
          ],
        },
        {
          where: 'NodeLocal DNSCache is in use, of which no guide to the chain speaks',
          grounds: [
            'modes/vpc-cni/services.node-local-dns',
            'modes/vpc-cni-cilium/services.node-local-dns',
          ],
        },
      ],
      [
        {
          where: 'flows must be recorded with the policy that decided',
          grounds: [
            'modes/vpc-cni-cilium/observability.flow-logs',
            'modes/vpc-cni/observability.flow-logs',
            'modes/vpc-cni-cilium/observability.policy-verdicts',
            'modes/vpc-cni/observability.policy-verdicts',
          ],
        },
        {
          where: 'rules must select by service account, or by named sets of ranges',
          grounds: [
            'modes/vpc-cni-cilium/policy.service-account',
            'modes/vpc-cni/policy.service-account',
            'modes/vpc-cni-cilium/policy.network-sets',
            'modes/vpc-cni/policy.network-sets',
          ],
        },
        {
          where: 'what pods send between nodes must be encrypted by WireGuard',
          grounds: ['modes/vpc-cni-cilium/security.wireguard', 'modes/vpc-cni/security.wireguard'],
        },
        {
          where: 'policies must select pods across clusters',
          grounds: [
            'modes/vpc-cni-cilium/multicluster.policy',
            'modes/vpc-cni/multicluster.policy',
          ],
        },
      ],
    ],
  },
  {
    between: ['vpc-cni', 'cilium-eni'],
    take: [
      [
        {
          where: 'AWS Support must answer for the network of EC2 nodes',
          grounds: [
            'modes/vpc-cni/aws.summary',
            'modes/cilium-eni/aws.summary',
            'amazon-vpc-cni/aws.aws-support',
            'cilium/aws.aws-support',
          ],
        },
        {
          where: 'security groups of EC2 must apply to single pods',
          grounds: [
            'modes/vpc-cni/aws.security-groups-for-pods',
            'modes/cilium-eni/aws.security-groups-for-pods',
          ],
        },
        {
          where: 'Windows nodes or Fargate belong to the cluster',
          grounds: [
            'modes/vpc-cni/networking.windows',
            'modes/cilium-eni/networking.windows',
            'modes/vpc-cni/aws.fargate',
            'modes/cilium-eni/aws.fargate',
          ],
        },
      ],
      [
        {
          where: 'rules must match DNS names or HTTP requests',
          grounds: [
            'modes/cilium-eni/policy.fqdn',
            'modes/vpc-cni/policy.fqdn',
            'modes/cilium-eni/policy.l7',
            'modes/vpc-cni/policy.l7',
          ],
        },
        {
          where: 'the CNI itself must encrypt what pods send between nodes',
          grounds: [
            'modes/cilium-eni/security.wireguard',
            'modes/vpc-cni/security.wireguard',
            'modes/cilium-eni/security.ipsec',
            'modes/vpc-cni/security.ipsec',
          ],
        },
        {
          where: 'kube-proxy should go',
          grounds: [
            'modes/cilium-eni/networking.kube-proxy-replacement',
            'modes/vpc-cni/networking.kube-proxy-replacement',
          ],
        },
        {
          where: 'flows must be recorded with the policy that decided',
          grounds: [
            'modes/cilium-eni/observability.flow-logs',
            'modes/vpc-cni/observability.flow-logs',
            'modes/cilium-eni/observability.policy-verdicts',
            'modes/vpc-cni/observability.policy-verdicts',
          ],
        },
      ],
    ],
  },
  {
    between: ['vpc-cni-calico', 'vpc-cni-cilium'],
    take: [
      [
        {
          where: 'policy needs an order, tiers of your own, and rights by tier',
          grounds: [
            'modes/vpc-cni-calico/policy.deny-and-order',
            'modes/vpc-cni-cilium/policy.deny-and-order',
            'modes/vpc-cni-calico/policy.delegation',
            'modes/vpc-cni-cilium/policy.delegation',
          ],
        },
        {
          where: 'single policies must be tried before they are enforced',
          grounds: [
            'modes/vpc-cni-calico/policy.staged-audit',
            'modes/vpc-cni-cilium/policy.staged-audit',
          ],
        },
        {
          where: 'the Gateway API should come from the engine of policy',
          grounds: [
            'modes/vpc-cni-calico/services.gateway-api',
            'modes/vpc-cni-cilium/services.gateway-api',
            'interactions/chain-gateway',
          ],
        },
      ],
      [
        {
          where: 'flows must be exported from open source, and drawn as a map',
          grounds: [
            'modes/vpc-cni-cilium/observability.flow-logs',
            'modes/vpc-cni-calico/observability.flow-logs',
            'modes/vpc-cni-cilium/observability.export',
            'modes/vpc-cni-calico/observability.export',
            'modes/vpc-cni-cilium/observability.service-map',
            'modes/vpc-cni-calico/observability.service-map',
          ],
        },
        {
          where: 'open source must let policies select pods across clusters',
          grounds: [
            'modes/vpc-cni-cilium/multicluster.policy',
            'modes/vpc-cni-calico/multicluster.policy',
          ],
        },
        {
          where: 'new nodes must hold pods back until the engine of policy is there',
          grounds: [
            'modes/vpc-cni-cilium/aws.node-autoscaling',
            'modes/vpc-cni-calico/aws.node-autoscaling',
            'interactions/cilium-startup-taint',
          ],
        },
      ],
    ],
  },
  {
    between: ['vpc-cni-cilium', 'cilium-eni'],
    take: [
      [
        {
          where: 'security groups of EC2 must apply to single pods',
          grounds: [
            'modes/vpc-cni-cilium/aws.security-groups-for-pods',
            'modes/cilium-eni/aws.security-groups-for-pods',
          ],
        },
        {
          where: 'the CNI that EKS installs should stay',
          grounds: ['modes/vpc-cni-cilium/aws.eks-default', 'modes/cilium-eni/aws.eks-default'],
        },
        {
          where: 'Windows nodes belong to the cluster, without policy of Cilium',
          grounds: [
            'modes/vpc-cni-cilium/networking.windows',
            'modes/cilium-eni/networking.windows',
          ],
        },
      ],
      [
        {
          where: 'rules must match DNS names or HTTP requests',
          grounds: [
            'modes/cilium-eni/policy.fqdn',
            'modes/vpc-cni-cilium/policy.fqdn',
            'modes/cilium-eni/policy.l7',
            'modes/vpc-cni-cilium/policy.l7',
            'interactions/chain-l7-dns',
          ],
        },
        {
          where: 'an egress gateway or IPsec is needed',
          grounds: [
            'modes/cilium-eni/security.egress-gateway',
            'modes/vpc-cni-cilium/security.egress-gateway',
            'modes/cilium-eni/security.ipsec',
            'modes/vpc-cni-cilium/security.ipsec',
          ],
        },
        {
          where: 'kube-proxy should go in a way that guides and tests cover',
          grounds: [
            'modes/cilium-eni/networking.kube-proxy-replacement',
            'modes/vpc-cni-cilium/networking.kube-proxy-replacement',
          ],
        },
      ],
    ],
  },
] as const satisfies readonly Pair<ModeId>[];
