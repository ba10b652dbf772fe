import type { ModeId } from '../modes.ts';
import type { Pair } from '../pair.ts';

/** Modes on networks of their own. */
export const overlayPairs = [
  {
    between: ['calico-vxlan', 'calico-ebpf'],
    take: [
      [
        {
          where: 'kube-proxy should stay',
          grounds: [
            'modes/calico-vxlan/networking.kube-proxy-replacement',
            'modes/calico-ebpf/networking.kube-proxy-replacement',
            'modes/calico-vxlan/networking.kube-proxy-modes',
            'modes/calico-ebpf/networking.kube-proxy-modes',
          ],
        },
        {
          where: 'Windows nodes belong to the cluster',
          grounds: [
            'modes/calico-vxlan/networking.windows',
            'modes/calico-ebpf/networking.windows',
          ],
        },
        {
          where: 'rules must cover SCTP',
          grounds: [
            'modes/calico-vxlan/policy.protocols-ports',
            'modes/calico-ebpf/policy.protocols-ports',
            'modes/calico-ebpf/policy.k8s-networkpolicy',
          ],
        },
      ],
      [
        {
          where: 'kube-proxy should go',
          grounds: [
            'modes/calico-ebpf/networking.kube-proxy-replacement',
            'modes/calico-vxlan/networking.kube-proxy-replacement',
          ],
        },
        {
          where: 'pods must see the address of the client whatever the traffic policy',
          grounds: [
            'modes/calico-ebpf/services.source-ip',
            'modes/calico-vxlan/services.source-ip',
          ],
        },
        {
          where: 'Services need direct server return or Maglev',
          grounds: [
            'modes/calico-ebpf/services.dsr',
            'modes/calico-vxlan/services.dsr',
            'modes/calico-ebpf/services.maglev',
            'modes/calico-vxlan/services.maglev',
          ],
        },
      ],
    ],
  },
  {
    between: ['calico-vxlan', 'cilium-overlay'],
    take: [
      [
        {
          where: 'policy needs an order, tiers of your own, and rights by tier',
          grounds: [
            'modes/calico-vxlan/policy.deny-and-order',
            'modes/cilium-overlay/policy.deny-and-order',
            'modes/calico-vxlan/policy.delegation',
            'modes/cilium-overlay/policy.delegation',
          ],
        },
        {
          where: 'Windows nodes belong to the cluster',
          grounds: [
            'modes/calico-vxlan/networking.windows',
            'modes/cilium-overlay/networking.windows',
          ],
        },
        {
          where: 'a pod must keep an address that you choose',
          grounds: ['modes/calico-vxlan/ipam.static-ip', 'modes/cilium-overlay/ipam.static-ip'],
        },
        {
          where: 'the Gateway API must work beside kube-proxy',
          grounds: [
            'modes/calico-vxlan/services.gateway-api',
            'modes/cilium-overlay/services.gateway-api',
          ],
        },
      ],
      [
        {
          where: 'rules must match DNS names without a paid edition, or HTTP without Istio',
          grounds: [
            'modes/cilium-overlay/policy.fqdn',
            'modes/calico-vxlan/policy.fqdn',
            'modes/cilium-overlay/policy.l7',
            'modes/calico-vxlan/policy.l7',
          ],
        },
        {
          where: 'flows must be exported from open source, and not from a preview',
          grounds: [
            'modes/cilium-overlay/observability.flow-logs',
            'modes/calico-vxlan/observability.flow-logs',
            'modes/cilium-overlay/observability.export',
            'modes/calico-vxlan/observability.export',
          ],
        },
        {
          where: 'AWS must support the CNI on hybrid nodes of EKS',
          grounds: ['modes/cilium-overlay/aws.hybrid-nodes', 'modes/calico-vxlan/aws.hybrid-nodes'],
        },
        {
          where: 'open source must join clusters',
          grounds: [
            'modes/cilium-overlay/multicluster.connect',
            'modes/calico-vxlan/multicluster.connect',
          ],
        },
      ],
    ],
  },
  {
    between: ['calico-ebpf', 'cilium-kpr'],
    take: [
      [
        {
          where: 'policy needs an order, tiers of your own, and rights by tier',
          grounds: [
            'modes/calico-ebpf/policy.deny-and-order',
            'modes/cilium-kpr/policy.deny-and-order',
            'modes/calico-ebpf/policy.delegation',
            'modes/cilium-kpr/policy.delegation',
          ],
        },
        {
          where: 'replies of Services must go straight back to the client',
          grounds: ['modes/calico-ebpf/services.dsr', 'modes/cilium-kpr/services.dsr'],
        },
        {
          where: 'a pod must keep an address that you choose',
          grounds: ['modes/calico-ebpf/ipam.static-ip', 'modes/cilium-kpr/ipam.static-ip'],
        },
      ],
      [
        {
          where: 'rules must match DNS names without a paid edition, or HTTP without Istio',
          grounds: [
            'modes/cilium-kpr/policy.fqdn',
            'modes/calico-ebpf/policy.fqdn',
            'modes/cilium-kpr/policy.l7',
            'modes/calico-ebpf/policy.l7',
          ],
        },
        {
          where: 'session affinity must work in the release compared',
          grounds: ['modes/cilium-kpr/services.source-ip', 'modes/calico-ebpf/services.source-ip'],
        },
        {
          where: 'open source must give an egress gateway',
          grounds: [
            'modes/cilium-kpr/security.egress-gateway',
            'modes/calico-ebpf/security.egress-gateway',
          ],
        },
        {
          where: 'flows must be exported from open source, and not from a preview',
          grounds: [
            'modes/cilium-kpr/observability.flow-logs',
            'modes/calico-ebpf/observability.flow-logs',
            'modes/cilium-kpr/observability.export',
            'modes/calico-ebpf/observability.export',
          ],
        },
      ],
    ],
  },
  {
    between: ['calico-bgp', 'cilium-native'],
    take: [
      [
        {
          where: 'policy needs an order, tiers of your own, and rights by tier',
          grounds: [
            'modes/calico-bgp/policy.deny-and-order',
            'modes/cilium-native/policy.deny-and-order',
            'modes/calico-bgp/policy.delegation',
            'modes/cilium-native/policy.delegation',
          ],
        },
        {
          where: 'rules must cover SCTP',
          grounds: [
            'modes/calico-bgp/policy.protocols-ports',
            'modes/cilium-native/policy.protocols-ports',
          ],
        },
        {
          where: 'Windows nodes belong to the cluster',
          grounds: [
            'modes/calico-bgp/networking.windows',
            'modes/cilium-native/networking.windows',
          ],
        },
      ],
      [
        {
          where: 'rules must match DNS names without a paid edition, or HTTP without Istio',
          grounds: [
            'modes/cilium-native/policy.fqdn',
            'modes/calico-bgp/policy.fqdn',
            'modes/cilium-native/policy.l7',
            'modes/calico-bgp/policy.l7',
          ],
        },
        {
          where: 'kube-proxy should go',
          grounds: [
            'modes/cilium-native/networking.kube-proxy-replacement',
            'modes/calico-bgp/networking.kube-proxy-replacement',
          ],
        },
        {
          where: 'flows must be exported from open source, and not from a preview',
          grounds: [
            'modes/cilium-native/observability.flow-logs',
            'modes/calico-bgp/observability.flow-logs',
            'modes/cilium-native/observability.export',
            'modes/calico-bgp/observability.export',
          ],
        },
        {
          where: 'open source must join clusters',
          grounds: [
            'modes/cilium-native/multicluster.connect',
            'modes/calico-bgp/multicluster.connect',
          ],
        },
      ],
    ],
  },
  {
    between: ['cilium-overlay', 'cilium-native'],
    take: [
      [
        {
          where: 'the network between the nodes does not know the ranges of the pods',
          grounds: [
            'modes/cilium-overlay/networking.encapsulation',
            'modes/cilium-native/networking.encapsulation',
            'cilium/networking.native-routing',
          ],
        },
        {
          where: 'rules must cover SCTP',
          grounds: [
            'modes/cilium-overlay/policy.protocols-ports',
            'modes/cilium-native/policy.protocols-ports',
          ],
        },
        {
          where: 'AWS must support the CNI on hybrid nodes of EKS',
          grounds: [
            'modes/cilium-overlay/aws.hybrid-nodes',
            'modes/cilium-native/aws.hybrid-nodes',
          ],
        },
      ],
      [
        {
          where: 'no header of a tunnel should cost bytes of each packet',
          grounds: [
            'modes/cilium-native/networking.encapsulation',
            'modes/cilium-overlay/networking.encapsulation',
            'cilium/networking.mtu',
          ],
        },
        {
          where: 'kube-proxy should go, and Services return directly',
          grounds: [
            'modes/cilium-native/networking.kube-proxy-replacement',
            'modes/cilium-overlay/networking.kube-proxy-replacement',
            'modes/cilium-native/services.dsr',
            'modes/cilium-overlay/services.dsr',
          ],
        },
        {
          where: 'Gateway API or Ingress should come from the CNI',
          grounds: [
            'modes/cilium-native/services.gateway-api',
            'modes/cilium-overlay/services.gateway-api',
            'modes/cilium-native/services.ingress',
            'modes/cilium-overlay/services.ingress',
          ],
        },
      ],
    ],
  },
] as const satisfies readonly Pair<ModeId>[];
