import type { Setting } from '../setting.ts';

/** Settings of the certificates and addresses of Hubble. */
export const ciliumHubbleAccessSettings: Readonly<Record<string, Setting>> = {
  'cilium-hubble-tls-auto-method': {
    name: 'hubble.tls.auto.method',
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`helm`, `cronJob` or `certmanager`',
    default: '`helm`',
    what: 'Decides who makes and renews the certificates between Hubble and its relay.',
    traps: [
      '`helm` renews at `helm upgrade` only; without one the certificates run out after `certValidityDuration`, a year by default.',
      'With `certmanager` the chart fails unless an issuer is named.',
      'With `cronJob` the job fails where the authority would run out before the certificates.',
    ],
    example: 'cronJob',
    unlike: [
      {
        setting: 'cilium-clustermesh-apiserver-tls-auto-method',
        how: 'The same choice for another set of certificates: here Hubble’s, there those of the mesh.',
      },
    ],
    features: ['observability.flow-logs', 'operations.upgrade'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[1700, 1719]] },
      {
        document: 'cilium/hubble-tls',
        lines: [
          [44, 47],
          [92, 104],
        ],
      },
      { document: 'cilium/chart-validate', lines: [[84, 88]] },
      { document: 'cilium/upgrade', lines: [[331, 337]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-hubble-tls-auto-certvalidityduration': {
    name: 'hubble.tls.auto.certValidityDuration',
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'integer, in days',
    default: '`365`; `1095` before 1.17',
    what: 'Sets how long the generated certificates of Hubble hold.',
    traps: ['macOS refuses self-signed certificates that hold longer than 825 days.'],
    example: '730',
    features: ['observability.flow-logs', 'operations.upgrade'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[1707, 1711]] },
      { document: 'cilium-a1cb897/upgrade', lines: [[369, 371]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-hubble-tls-enabled': {
    name: 'hubble.tls.enabled',
    also: ['hubble-disable-tls'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: '`true` or `false`',
    default: '`true`',
    what: 'Guards port 4244 of each node with certificates on both sides.',
    traps: ['Off, whoever reaches the node reads its flows.'],
    example: 'false',
    features: ['observability.flow-logs', 'security.compliance'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[1687, 1691]] },
      { document: 'cilium/configmap-template', lines: [[1153, 1160]] },
      { document: 'cilium/hubble', lines: [[132, 135]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-hubble-listenaddress': {
    name: 'hubble.listenAddress',
    also: ['hubble-listen-address'],
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'address and port',
    default: '`:4244`',
    what: 'Sets the address of the host network on which Hubble answers its relay.',
    traps: [
      'The relay expects port 4244; another port has to stand in `hubble.peerService.targetPort` as well.',
    ],
    example: ':4245',
    features: ['observability.flow-logs'],
    sources: [
      {
        document: 'cilium-chart/values-yaml',
        lines: [
          [1662, 1665],
          [1680, 1682],
        ],
      },
      { document: 'cilium/configmap-template', lines: [1152] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-hubble-peerservice-clusterdomain': {
    name: 'hubble.peerService.clusterDomain',
    cnis: ['cilium'],
    place: 'cilium-helm',
    values: 'DNS domain',
    default: '`cluster.local`',
    what: 'Names the domain of the cluster in the address at which the relay looks for the Hubble servers.',
    traps: [
      'The relay asks for `hubble-peer` below this domain, so a cluster with another domain has no flows in the relay until it is set.',
    ],
    example: 'cluster.example',
    features: ['observability.flow-logs'],
    sources: [
      { document: 'cilium-chart/values-yaml', lines: [[1683, 1685]] },
      { document: 'cilium/hubble-relay-config', lines: [24] },
    ],
    reviewed: '2026-11-28',
  },
};
