import type { Setting } from '../setting.ts';

/** Ports, protocols and layer 7 in the policies of Cilium. */
export const ciliumPolicyPortSettings: Readonly<Record<string, Setting>> = {
  'cilium-toports': {
    name: 'toPorts',
    cnis: ['cilium'],
    place: 'cilium-policy',
    values: 'list of `ports`, at most 40, with `rules`, `serverNames`, `listener` or TLS',
    default: 'every port',
    what: 'Narrows a rule to ports and protocols, and carries the rules of layer 7.',
    traps: [
      'Ports are those of the pod, after the Service was translated.',
      'A rule with ports keeps ICMP out, unless it belongs to an allowed connection.',
      'A broader rule without layer 7 for the same port makes the layer 7 rules void.',
    ],
    example: '[{"ports": [{"port": "443", "protocol": "TCP"}]}]',
    ways: [{ by: 'manifest', code: 'spec:\n  egress:\n    - {name}: {literal}', language: 'yaml' }],
    features: ['policy.protocols-ports', 'policy.l7'],
    sources: [
      { document: 'cilium/policy-l4', lines: [[208, 258]] },
      { document: 'cilium/layer4', lines: [[15, 22]] },
      { document: 'cilium/layer7', lines: [[42, 44]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-endport': {
    name: 'endPort',
    cnis: ['cilium'],
    place: 'cilium-policy',
    values: 'port number, `0` to `65535`',
    default: 'unset, one port',
    what: 'Makes a port of `toPorts` a range that ends here.',
    traps: ['Beside a named port it is ignored.', 'A port with DNS rules cannot be a range.'],
    example: '444',
    ways: [
      {
        by: 'manifest',
        code: 'toPorts:\n  - ports:\n      - port: "80"\n        {name}: {literal}\n        protocol: TCP',
        language: 'yaml',
      },
    ],
    features: ['policy.protocols-ports'],
    sources: [
      { document: 'cilium/policy-l4', lines: [[49, 54]] },
      {
        document: 'cilium/layer4',
        lines: [
          [32, 40],
          [60, 69],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-icmps': {
    name: 'icmps',
    cnis: ['cilium'],
    place: 'cilium-policy',
    values: 'list of `fields`, at most 40: `type` as number or name, `family` `IPv4` or `IPv6`',
    default: 'none',
    what: 'Allows, or in a deny rule refuses, ICMP messages by type.',
    traps: [
      'A rule with `icmps` alone keeps TCP and UDP out of what it selects.',
      '`family` is `IPv4` where it is left out, so ping over IPv6 needs an entry of its own.',
    ],
    example: '[{"fields": [{"type": "EchoRequest", "family": "IPv4"}]}]',
    ways: [{ by: 'manifest', code: 'spec:\n  egress:\n    - {name}: {literal}', language: 'yaml' }],
    features: ['policy.protocols-ports'],
    sources: [
      { document: 'cilium/policy-icmp', lines: [[67, 108]] },
      { document: 'cilium/layer4', lines: [[101, 109]] },
      {
        document: 'cilium/egress-rule',
        lines: [
          [168, 176],
          [211, 219],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-toservices': {
    name: 'toServices',
    cnis: ['cilium'],
    place: 'cilium-policy',
    values: 'list of `k8sService` or `k8sServiceSelector`',
    default: 'none',
    what: 'Allows egress to the pods behind Services named or selected by label.',
    traps: [
      'A Service without a selector is turned into CIDRs, which select no pods.',
      'For the API server the entity `kube-apiserver` is the way; `default/kubernetes` has no selector.',
    ],
    example: '[{"k8sService": {"serviceName": "my-service", "namespace": "default"}}]',
    ways: [{ by: 'manifest', code: 'spec:\n  egress:\n    - {name}: {literal}', language: 'yaml' }],
    features: ['policy.network-sets'],
    sources: [
      { document: 'cilium/egress-rule', lines: [[75, 80]] },
      { document: 'cilium/layer3', lines: [[212, 230]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-rules-http': {
    name: 'http',
    cnis: ['cilium'],
    place: 'cilium-policy',
    values: 'list of `path`, `method`, `host`, `headers`, `headerMatches`',
    default: 'none',
    what: 'Allows HTTP requests by path, method, host or header.',
    traps: [
      'A refused request gets status 403 and is no dropped packet.',
      'Requests then pass a proxy, and an upgrade of Cilium breaks their connections.',
      '`path`, `method` and `host` are regular expressions, in which a dot stands for any character.',
    ],
    example: '[{"method": "GET", "path": "/public"}]',
    ways: [
      {
        by: 'manifest',
        code: 'toPorts:\n  - ports: [{"port": "80", "protocol": "TCP"}]\n    rules:\n      {name}: {literal}',
        language: 'yaml',
      },
    ],
    features: ['policy.l7', 'observability.l7-visibility'],
    sources: [
      { document: 'cilium/policy-http', lines: [[57, 109]] },
      {
        document: 'cilium/layer7',
        lines: [
          [46, 50],
          [61, 64],
        ],
      },
      { document: 'cilium/upgrade', lines: [[273, 275]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-rules-dns': {
    name: 'dns',
    cnis: ['cilium'],
    place: 'cilium-policy',
    values: 'list of `matchName` or `matchPattern`',
    default: 'none',
    what: 'Allows look-ups of the names listed, and sends them through the DNS proxy that feeds `toFQDNs`.',
    traps: [
      'Refused look-ups get `REFUSED`, which some images take for a failure of the resolver.',
      'The rule closes the pod for other traffic of that direction, as every rule does.',
      'Port ranges do not work here.',
      'While the agent is down, look-ups that a policy sends through it get no answer.',
    ],
    example: '[{"matchPattern": "*"}]',
    ways: [
      {
        by: 'manifest',
        code: 'toPorts:\n  - ports: [{"port": "53", "protocol": "ANY"}]\n    rules:\n      {name}: {literal}',
        language: 'yaml',
      },
    ],
    unlike: [
      {
        setting: 'cilium-tofqdns',
        how: '`rules.dns` lets the name be looked up, `toFQDNs` opens the addresses behind it.',
      },
    ],
    features: ['policy.fqdn', 'policy.l7', 'observability.l7-visibility'],
    sources: [
      { document: 'cilium/policy-l4', lines: [[298, 313]] },
      {
        document: 'cilium/layer7',
        lines: [
          [46, 52],
          [127, 143],
          [204, 209],
          [238, 245],
        ],
      },
      { document: 'cilium/layer3', lines: [[514, 517]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-servernames': {
    name: 'serverNames',
    cnis: ['cilium'],
    place: 'cilium-policy',
    values: 'list of names, with `*` or a leading `**.`',
    default: 'none',
    what: 'Allows TLS handshakes that name one of these servers (SNI) only.',
    traps: [
      'Plain connections to the port are refused: TLS has to be there and one of the names has to stand in the handshake.',
      'It needs the L7 proxy; a refused handshake is reset.',
    ],
    example: '["www.example.com"]',
    ways: [
      {
        by: 'manifest',
        code: 'toPorts:\n  - ports: [{"port": "443", "protocol": "TCP"}]\n    {name}: {literal}',
        language: 'yaml',
      },
    ],
    features: ['policy.l7', 'policy.fqdn'],
    sources: [
      {
        document: 'cilium/policy-l4',
        lines: [
          [183, 206],
          [237, 244],
        ],
      },
      {
        document: 'cilium/layer4',
        lines: [
          [168, 179],
          [186, 202],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-authentication-mode': {
    name: 'authentication.mode',
    cnis: ['cilium'],
    place: 'cilium-policy',
    values: '`required`, `disabled` or `test-always-fail`',
    default: 'unset',
    what: 'Asks for mutual authentication of the traffic that a rule allows.',
    traps: [
      'With `authentication.enabled` off the traffic is blocked instead of authenticated.',
      'Authentication is not encryption; the traffic stays clear unless encryption is on too.',
    ],
    example: 'required',
    ways: [
      {
        by: 'manifest',
        code: 'spec:\n  egress:\n    - authentication: {"mode": {text}}',
        language: 'yaml',
      },
    ],
    unlike: [
      {
        setting: 'cilium-authentication-enabled',
        how: 'The field of a rule asks for authentication, the value of the chart makes the agents do it.',
      },
    ],
    features: ['security.mtls'],
    sources: [
      { document: 'cilium/rule', lines: [[21, 27]] },
      { document: 'cilium/egress-rule', lines: [[178, 181]] },
      { document: 'cilium-chart/values-yaml', lines: [[4347, 4364]], passage: 'authentication' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-log-value': {
    name: 'log.value',
    cnis: ['cilium'],
    place: 'cilium-policy',
    values: 'text of at most 32 printable characters',
    default: 'unset',
    what: 'Adds a word of yours to the Hubble flows that match a policy.',
    example: 'my-policy',
    features: ['observability.policy-verdicts', 'observability.flow-logs'],
    sources: [
      {
        document: 'cilium/rule',
        lines: [
          [45, 53],
          [145, 148],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
};
