import type { Condition } from '../condition.ts';

const eksPlane = {
  document: 'eks-best-practices/subnets',
  lines: [[28, 35]],
  passage: 'Where the API server runs, and its ENIs in the VPC',
} as const;
const webhookPort = {
  document: 'aws-load-balancer-controller/installation',
  lines: [[220, 226]],
  passage: 'Webhooks called by the control plane',
} as const;
const overlayOnEks = {
  document: 'cilium/k8s-install-helm',
  lines: [[222, 241]],
  passage: 'ENI addresses and overlay on EKS',
} as const;
const calicoOnEks = {
  document: 'calico-docs/managed-public-cloud-eks',
  lines: [[135, 142]],
  passage: 'EKS control plane note',
} as const;
const routedOnPremises = {
  document: 'eks-user-guide/hybrid-nodes-cni',
  lines: [[71, 72]],
  passage: 'Webhooks on hybrid nodes',
} as const;
const hybridWebhooks = {
  document: 'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-webh',
  passage: 'Routable pod networks',
} as const;
const windowsNetworks = {
  document: 'calico-docs/requirements',
  lines: [[17, 23]],
  passage: 'Networks by platform',
} as const;

/** What pods, the API server and Services ask of addresses. */
export const addressConditions = {
  'no-vpc-addresses': {
    name: 'Pods take no VPC addresses',
    means:
      'Pods outside the host network take no addresses from the subnets of the VPC, for when these are too small. Nodes still take theirs, and subnets added to the VPC for pods do not count.',
    rule: {
      stated: [
        {
          modes: ['vpc-cni', 'vpc-cni-prefix'],
          holds: 'no',
          says: 'Each pod holds a VPC address, beside those in reserve',
          claims: ['amazon-vpc-cni/ipam.vpc-ip-consumption', 'amazon-vpc-cni/aws.eni-mode'],
        },
        {
          modes: ['vpc-cni-custom-networking'],
          holds: 'no',
          says: 'Other subnets than the node, but still of the VPC',
          claims: ['amazon-vpc-cni/aws.eni-mode'],
          sources: [
            {
              document: 'eks-best-practices/custom-networking',
              lines: [25, 33],
              passage: 'Subnets of pods',
            },
          ],
        },
        {
          modes: ['vpc-cni-ipv6'],
          holds: 'partial',
          says: 'No IPv4 addresses; a /80 of the VPC for each node',
          keep: 'Only IPv4 addresses have to be saved: pods hold IPv6 addresses of the VPC, from a /80 prefix of their node.',
          claims: ['amazon-vpc-cni/ipam.vpc-ip-consumption', 'amazon-vpc-cni/aws.eni-mode'],
          sources: [{ document: 'eks-best-practices/ipv6', lines: [36, [42, 46]] }],
        },
        {
          modes: ['eks-auto-mode'],
          holds: 'no',
          says: 'Prefixes or addresses of the VPC on ENIs of the node',
          claims: ['amazon-vpc-cni/aws.auto-mode'],
          sources: [
            {
              document: 'eks-user-guide/auto-networking',
              lines: [
                [56, 60],
                [66, 68],
              ],
              passage: 'Prefixes',
            },
          ],
        },
        {
          modes: ['eks-fargate'],
          holds: 'no',
          says: 'Each pod has an ENI in a subnet of its profile',
          sources: [
            {
              document: 'eks-user-guide-2024/fargate',
              lines: [38, 47, 53],
              passage: 'ENI, and addresses of the subnets',
            },
          ],
        },
        {
          modes: ['vpc-cni-calico'],
          holds: 'no',
          says: 'The VPC CNI gives the addresses; Calico does policy',
          claims: ['calico/ipam.vpc-ip-consumption'],
        },
        {
          modes: ['vpc-cni-cilium'],
          holds: 'no',
          says: 'The VPC CNI gives the addresses, by ENIs',
          claims: ['amazon-vpc-cni/ipam.vpc-ip-consumption'],
          sources: [
            {
              document: 'cilium/installation-cni-chaining-aws-cni',
              lines: [[13, 19]],
              passage: 'Addresses in a chain',
            },
          ],
        },
        {
          modes: ['calico-vxlan', 'calico-nftables', 'calico-ebpf'],
          holds: 'yes',
          says: 'Addresses come from a pool of Calico',
          claims: ['calico/ipam.vpc-ip-consumption', 'calico/ipam.pod-ip-source'],
        },
        {
          modes: ['calico-bgp'],
          holds: 'yes',
          says: 'A pool of Calico, outside the range AWS gives nodes',
          claims: ['calico/ipam.pod-ip-source'],
          sources: [
            { document: 'calico-docs/aws', lines: [[13, 18]], passage: 'Addresses on AWS' },
          ],
        },
        {
          modes: ['calico-windows'],
          holds: 'partial',
          says: 'Not on EKS, where the VPC CNI gives the addresses',
          keep: 'Run Kubernetes outside EKS with Calico as the CNI; on EKS its requirements list the VPC CNI alone.',
          claims: ['calico/networking.windows', 'calico/ipam.vpc-ip-consumption'],
          sources: [windowsNetworks],
        },
        {
          modes: ['cilium-overlay', 'cilium-kpr'],
          holds: 'yes',
          says: 'The cluster pool serves pods; only nodes take VPC IPs',
          claims: ['cilium/ipam.vpc-ip-consumption', 'cilium/ipam.pod-ip-source'],
        },
        {
          modes: ['cilium-eni'],
          holds: 'no',
          says: 'Each pod holds a VPC address, beside a buffer',
          claims: ['cilium/ipam.vpc-ip-consumption'],
        },
        {
          modes: ['cilium-native'],
          holds: 'yes',
          says: 'Ranges of the cluster pool or of Kubernetes',
          claims: ['cilium/ipam.pod-ip-source'],
          sources: [
            {
              document: 'cilium/cluster-pool',
              lines: [[13, 19]],
              passage: 'Ranges of the nodes',
            },
            { document: 'cilium/ipam-kubernetes', lines: [[34, 36]] },
          ],
        },
        {
          modes: ['cilium-aws-build'],
          holds: 'yes',
          says: 'Ranges of the cluster, on nodes outside the AWS Cloud',
          claims: ['cilium/aws.hybrid-nodes', 'cilium/aws.aws-support'],
          sources: [
            {
              document: 'eks-anywhere/templater',
              lines: [[258, 260]],
              passage: 'ipam.mode kubernetes',
            },
            {
              document: 'eks-user-guide/hybrid-nodes-cni',
              lines: [73],
              passage: 'Cluster scope on hybrid nodes',
            },
          ],
        },
      ],
    },
    reviewed: '2026-11-28',
  },
  'api-server-reaches-pods': {
    name: 'The API server of EKS reaches pods',
    means:
      'Webhooks and aggregated API servers answer the API server of EKS at the address of their pod, without host network, Service or Ingress, once security groups admit the port. Overlays are judged on EC2 nodes; for hybrid nodes the AWS build stands for them.',
    rule: {
      stated: [
        {
          modes: ['vpc-cni', 'vpc-cni-prefix'],
          holds: 'yes',
          says: 'Pods have VPC addresses, and it has ENIs in the VPC',
          claims: ['amazon-vpc-cni/networking.native-routing', 'amazon-vpc-cni/aws.summary'],
          sources: [eksPlane, webhookPort],
        },
        {
          modes: ['vpc-cni-custom-networking'],
          holds: 'yes',
          says: 'VPC addresses; the groups are those of the ENIConfig',
          claims: ['amazon-vpc-cni/networking.native-routing'],
          sources: [
            eksPlane,
            webhookPort,
            {
              document: 'eks-best-practices/custom-networking',
              lines: [25, 33, 64],
              passage: 'Subnets and security groups of pods',
            },
          ],
        },
        {
          modes: ['vpc-cni-ipv6'],
          holds: 'yes',
          says: 'It reaches pods by IPv6, through its ENIs in the VPC',
          claims: ['amazon-vpc-cni/networking.native-routing'],
          sources: [
            {
              document: 'eks-best-practices/ipv6',
              lines: [89],
              passage: 'API server and pods',
            },
          ],
        },
        {
          modes: ['eks-auto-mode'],
          holds: 'yes',
          says: 'Pods have addresses on ENIs of the VPC',
          claims: ['amazon-vpc-cni/aws.auto-mode', 'amazon-vpc-cni/networking.native-routing'],
          sources: [
            eksPlane,
            {
              document: 'eks-user-guide/auto-networking',
              lines: [
                [56, 60],
                [66, 68],
              ],
              passage: 'Prefixes',
            },
          ],
        },
        {
          modes: ['eks-fargate'],
          holds: 'partial',
          says: 'VPC addresses, but port 10250 belongs to the kubelet',
          keep: 'Let no server listen on TCP 10250, the default of the cert-manager webhook, since the kubelet has that port.',
          claims: ['amazon-vpc-cni/aws.fargate'],
          sources: [
            eksPlane,
            {
              document: 'eks-user-guide-2024/fargate',
              lines: [38, 44, 47],
              passage: 'ENI and private subnets',
            },
            {
              document: 'cert-manager/compatibility',
              lines: [
                [14, 22],
                [74, 79],
              ],
              passage: 'Port of the kubelet on Fargate',
            },
          ],
        },
        {
          modes: ['vpc-cni-calico'],
          holds: 'yes',
          says: 'Pods keep the VPC addresses of the VPC CNI',
          claims: ['amazon-vpc-cni/networking.native-routing', 'calico/ipam.vpc-ip-consumption'],
          sources: [
            eksPlane,
            {
              document: 'calico-docs/managed-public-cloud-eks',
              lines: [[23, 30]],
              passage: 'Calico policy on the VPC CNI',
            },
          ],
        },
        {
          modes: ['vpc-cni-cilium'],
          holds: 'yes',
          says: 'Pods keep the ENI addresses of the VPC CNI',
          claims: ['amazon-vpc-cni/networking.native-routing'],
          sources: [
            eksPlane,
            {
              document: 'cilium/installation-cni-chaining-aws-cni',
              lines: [
                [13, 19],
                [73, 75],
              ],
              passage: 'Addresses in a chain',
            },
          ],
        },
        {
          modes: ['calico-vxlan', 'calico-nftables', 'calico-ebpf'],
          holds: 'no',
          says: 'No Calico networking on the control plane of EKS',
          claims: ['calico/operations.known-limits'],
          sources: [calicoOnEks],
        },
        {
          modes: ['calico-bgp'],
          holds: 'partial',
          says: 'Not on EC2; on hybrid nodes with pod ranges by BGP',
          keep: 'Run it on hybrid nodes, announce the pod ranges to the network on premises and enter them as remote pod networks of the cluster; pods on EC2 nodes stay out of its reach.',
          claims: [
            'calico/operations.known-limits',
            'calico/aws.hybrid-nodes',
            'calico/aws.hybrid-nodes-gateway',
          ],
          sources: [
            calicoOnEks,
            hybridWebhooks,
            { document: 'eks-user-guide/hybrid-nodes-cni', passage: 'Calico considerations' },
          ],
        },
        {
          modes: ['calico-windows'],
          holds: 'partial',
          says: 'On EKS, where the VPC CNI gives the addresses',
          keep: 'Leave pod addresses on EKS to the VPC CNI, the only network that the requirements of Calico list there.',
          claims: ['calico/networking.windows', 'calico/operations.known-limits'],
          sources: [eksPlane, windowsNetworks],
        },
        {
          modes: ['cilium-overlay', 'cilium-kpr'],
          holds: 'no',
          says: 'The API server has no route into the overlay',
          claims: ['cilium/operations.known-limits'],
          sources: [overlayOnEks],
        },
        {
          modes: ['cilium-eni'],
          holds: 'yes',
          says: 'ENI addresses, which the VPC routes',
          claims: ['cilium/aws.eni-mode'],
          sources: [eksPlane, overlayOnEks],
        },
        {
          modes: ['cilium-native'],
          holds: 'partial',
          says: 'On hybrid nodes, if the network there routes the pods',
          keep: 'Run it on hybrid nodes, with pod ranges that the network on premises routes and that the cluster has as remote pod networks; AWS supports VXLAN there, not this routing.',
          claims: ['cilium/aws.hybrid-nodes', 'cilium/networking.native-routing'],
          sources: [routedOnPremises, hybridWebhooks],
        },
        {
          modes: ['cilium-aws-build'],
          holds: 'partial',
          says: 'On hybrid nodes, by routed pod ranges or the gateway',
          keep: 'Have the network on premises route the pod ranges and enter them as remote pod networks of the cluster, or run the Hybrid Nodes gateway.',
          claims: ['cilium/aws.hybrid-nodes', 'cilium/aws.hybrid-nodes-gateway'],
          sources: [
            routedOnPremises,
            hybridWebhooks,
            {
              document: 'eks-user-guide/hybrid-nodes-gateway-overview',
              lines: [13, 20],
              passage: 'Webhooks on hybrid nodes',
            },
          ],
        },
      ],
    },
    reviewed: '2026-11-28',
  },
  'kube-proxy-stays': {
    name: 'kube-proxy stays',
    means:
      'The mode as set up here leaves Services to kube-proxy, or to the one that AWS runs. Cilium without its replacement, which balances the ClusterIPs that pods call and leaves the rest to kube-proxy, counts.',
    rule: {
      stated: [
        {
          modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
          holds: 'yes',
          says: 'EKS installs it; the VPC CNI leaves Services to it',
          claims: ['amazon-vpc-cni/networking.kube-proxy-replacement'],
        },
        {
          modes: ['eks-auto-mode'],
          holds: 'yes',
          says: 'AWS runs it as a managed component',
          sources: [
            {
              document: 'eks-best-practices/auto-mode',
              lines: [[111, 122]],
              passage: 'Managed components',
            },
          ],
        },
        {
          modes: ['eks-fargate'],
          holds: 'yes',
          says: 'It runs beneath each pod, brought by Fargate',
          sources: [
            {
              document: 'eks-user-guide-2024/fargate-pod-configuration',
              lines: [42],
              passage: 'kube-proxy',
            },
          ],
        },
        {
          modes: ['vpc-cni-calico'],
          holds: 'yes',
          says: 'Stays, as Calico comes with its iptables data plane',
          claims: [
            'calico/networking.kube-proxy-replacement',
            'calico/networking.kube-proxy-modes',
          ],
        },
        {
          modes: ['vpc-cni-cilium', 'cilium-overlay', 'cilium-eni'],
          holds: 'yes',
          says: 'The replacement is off unless you set it',
          claims: [
            'cilium/networking.kube-proxy-replacement',
            'cilium/networking.kube-proxy-modes',
          ],
        },
        {
          modes: ['calico-vxlan', 'calico-bgp'],
          holds: 'yes',
          says: 'The iptables data plane leaves Services to it',
          claims: ['calico/networking.kube-proxy-replacement'],
          sources: [
            {
              document: 'calico-docs/about-ebpf',
              lines: [[22, 25], 44],
              passage: 'Services by data plane',
            },
          ],
        },
        {
          modes: ['calico-nftables'],
          holds: 'partial',
          says: 'It has to run in nftables mode',
          keep: 'Switch kube-proxy to nftables mode, which takes Kubernetes 1.31 and Linux 5.13 or newer.',
          claims: ['calico/networking.kube-proxy-modes'],
          sources: [{ document: 'calico-docs/nftables', lines: [[14, 26]] }],
        },
        {
          modes: ['calico-ebpf'],
          holds: 'no',
          says: 'Felix serves Services, even where kube-proxy runs on',
          claims: ['calico/networking.kube-proxy-replacement'],
          sources: [
            {
              document: 'calico-docs/enabling-ebpf',
              lines: [[319, 329]],
              passage: 'Where kube-proxy cannot be disabled',
            },
          ],
        },
        {
          modes: ['calico-windows'],
          holds: 'yes',
          says: 'You run it on the Windows nodes, and no eBPF on Linux',
          claims: ['calico/networking.windows'],
          sources: [
            {
              document: 'calico-docs/windows-operator-steps',
              lines: [[157, 170]],
              passage: 'kube-proxy on Windows nodes',
            },
          ],
        },
        {
          modes: ['cilium-kpr', 'cilium-native'],
          holds: 'no',
          says: 'eBPF serves Services in its place',
          claims: ['cilium/networking.kube-proxy-replacement'],
          sources: [
            {
              document: 'cilium/kubeproxy-free',
              lines: [
                [58, 73],
                [126, 129],
              ],
              passage: 'Set-up without kube-proxy',
            },
          ],
        },
        {
          modes: ['cilium-aws-build'],
          holds: 'yes',
          says: 'The values for both products leave the replacement off',
          claims: ['cilium/networking.kube-proxy-replacement'],
          sources: [
            {
              document: 'eks-anywhere/templater',
              lines: [[254, 300]],
              passage: 'Values of EKS Anywhere',
            },
            {
              document: 'eks-user-guide-2025/hybrid-nodes-cni',
              lines: [[115, 148]],
              passage: 'Values for hybrid nodes',
            },
          ],
        },
      ],
    },
    reviewed: '2026-11-28',
  },
} as const satisfies Readonly<Record<string, Condition>>;
