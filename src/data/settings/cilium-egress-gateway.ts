import type { Setting } from '../setting.ts';

/** Settings of Cilium’s egress gateway, and fields of its policy. */
export const ciliumEgressGatewaySettings: Readonly<Record<string, Setting>> = {
  'cilium-egressgateway-enabled': {
    name: 'egressGateway.enabled',
    also: ['enable-egress-gateway'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`true` or `false`',
    default: '`false`',
    what: 'Lets a CiliumEgressGatewayPolicy send traffic of pods out through chosen nodes and addresses.',
    traps: [
      'It needs `bpf.masquerade` and `kubeProxyReplacement`; without masquerading in eBPF the agent does not start.',
      'A new pod can send with another source address before the policy reaches it.',
      'It works neither with Cluster Mesh, nor with CiliumEndpointSlices, nor with identities in a kvstore.',
      'On AWS the gateway node needs the interface and the address beforehand.',
    ],
    example: 'true',
    features: ['security.egress-gateway', 'networking.snat'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[2498, 2501]] },
      {
        document: 'cilium/egress-gateway',
        lines: [
          [45, 80],
          [87, 110],
        ],
      },
      { document: 'cilium/egressgateway-manager', lines: [[189, 205]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-egressgateway-egressip': {
    name: 'egressIP',
    cnis: ['cilium'],
    place: 'object',
    values: 'an address of the gateway node',
    default: 'unset; the first address of the device with the default route',
    what: 'Names the source address that a CiliumEgressGatewayPolicy gives to traffic.',
    traps: [
      'The node has to hold the address; else it drops the traffic as `No Egress IP configured`.',
      'A policy with `egressIP` and `interface` is ignored.',
      'A later change of the node’s addresses is not noticed until the policy is applied again.',
    ],
    example: '10.168.60.100',
    ways: [
      {
        by: 'CiliumEgressGatewayPolicy',
        code: 'apiVersion: cilium.io/v2\nkind: CiliumEgressGatewayPolicy\nmetadata:\n  name: my-policy\nspec:\n  selectors:\n    - podSelector: {"matchLabels": {"app": "my-app"}}\n  destinationCIDRs: ["0.0.0.0/0"]\n  egressGateway:\n    nodeSelector: {"matchLabels": {"egress": "true"}}\n    {name}: {text}',
        language: 'yaml',
      },
    ],
    features: ['security.egress-gateway'],
    sources: [{ document: 'cilium/egress-gateway', lines: [[246, 306]] }],
    reviewed: '2026-11-28',
  },
  'cilium-egressgateway-nodeselector': {
    name: 'egressGateway.nodeSelector',
    cnis: ['cilium'],
    place: 'object',
    values: 'label selector',
    default: 'none',
    what: 'Selects the gateway node of a CiliumEgressGatewayPolicy.',
    traps: [
      'Of several nodes the first by name is taken; the others stand by unused.',
      'Where no node matches, the traffic is dropped.',
    ],
    example: '{"matchLabels": {"egress": "true"}}',
    ways: [
      {
        by: 'CiliumEgressGatewayPolicy',
        code: 'apiVersion: cilium.io/v2\nkind: CiliumEgressGatewayPolicy\nmetadata:\n  name: my-policy\nspec:\n  selectors:\n    - podSelector: {"matchLabels": {"app": "my-app"}}\n  destinationCIDRs: ["0.0.0.0/0"]\n  egressGateway:\n    nodeSelector: {literal}',
        language: 'yaml',
      },
    ],
    unlike: [
      {
        setting: 'cilium-egressgateways',
        how: '`egressGateway` is one gateway, `egressGateways` a list over which pods are spread.',
      },
    ],
    features: ['security.egress-gateway', 'operations.failure-behaviour'],
    sources: [{ document: 'cilium/egress-gateway', lines: [[222, 244]] }],
    reviewed: '2026-11-28',
  },
  'cilium-egressgateways': {
    name: 'egressGateways',
    cnis: ['cilium'],
    place: 'object',
    values: 'list of `nodeSelector` with `egressIP` or `interface`',
    default: 'none',
    what: 'Spreads the pods of a CiliumEgressGatewayPolicy over several gateway nodes.',
    traps: [
      'A pod keeps to one gateway; a change of the list assigns pods anew and breaks their connections.',
    ],
    example:
      '[{"nodeSelector": {"matchLabels": {"egress": "a"}}}, {"nodeSelector": {"matchLabels": {"egress": "b"}}}]',
    ways: [
      {
        by: 'CiliumEgressGatewayPolicy',
        code: 'apiVersion: cilium.io/v2\nkind: CiliumEgressGatewayPolicy\nmetadata:\n  name: my-policy\nspec:\n  selectors:\n    - podSelector: {"matchLabels": {"app": "my-app"}}\n  destinationCIDRs: ["0.0.0.0/0"]\n  {name}: {literal}',
        language: 'yaml',
      },
    ],
    unlike: [
      {
        setting: 'cilium-egressgateway-nodeselector',
        how: '`egressGateways` is a list over which pods are spread, `egressGateway` one gateway.',
      },
    ],
    features: ['security.egress-gateway'],
    sources: [{ document: 'cilium/egress-gateway', lines: [[308, 343]] }],
    reviewed: '2026-11-28',
  },
};
