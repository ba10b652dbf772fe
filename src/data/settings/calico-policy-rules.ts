import type { Setting } from '../setting.ts';

/** Rules of policies of Calico, network sets and host endpoints. */
export const calicoPolicyRuleSettings: Readonly<Record<string, Setting>> = {
  'calico-rule-action': {
    name: 'action',
    cnis: ['calico'],
    place: 'calico-policy',
    values: '`Allow`, `Deny`, `Log` or `Pass`',
    default: 'none: the field is required',
    what: 'Says what happens to traffic that the rule matches.',
    traps: [
      '`Log` decides nothing: without an `Allow` after it the traffic may be dropped at the end of the tier.',
      '`Pass` skips the rest of the tier and goes to the next one that covers the pod; after the last tier profiles decide.',
      '`Log` writes to the log of the kernel with iptables; in eBPF mode it writes the final verdict to the trace pipe and needs Linux 5.16.',
    ],
    example: 'Deny',
    ways: [
      {
        by: 'manifest',
        code: 'spec:\n  ingress:\n    - action: {value}',
        language: 'yaml',
      },
    ],
    features: ['policy.deny-and-order', 'observability.policy-verdicts'],
    sources: [
      { document: 'calico/policy-common', lines: [[232, 240]] },
      { document: 'calico-docs/rule', lines: [7, [17, 22]] },
      { document: 'calico-docs/tier', lines: [[26, 33]] },
      {
        document: 'calico-docs/log-rules',
        lines: [
          [32, 36],
          [46, 75],
          [107, 110],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'calico-rule-protocol': {
    name: 'protocol',
    cnis: ['calico'],
    place: 'calico-policy',
    values: '`TCP`, `UDP`, `ICMP`, `ICMPv6`, `SCTP`, `UDPLite` or a number from 1 to 255',
    default: 'unset: every protocol',
    what: 'Limits a rule to one IP protocol.',
    traps: [
      'A rule with `ports` needs it.',
      '`ICMP` is that of IPv4 alone; IPv6 needs a rule with `ICMPv6`.',
      'eBPF mode does not support SCTP.',
    ],
    example: 'TCP',
    ways: [
      {
        by: 'manifest',
        code: 'spec:\n  ingress:\n    - action: Allow\n      protocol: {value}',
        language: 'yaml',
      },
    ],
    features: ['policy.protocols-ports'],
    sources: [
      { document: 'calico/policy-common', lines: [[49, 60]] },
      { document: 'calico-docs/icmp-ping', lines: [[41, 45]] },
      { document: 'calico-docs/enabling-ebpf', lines: [91] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-rule-icmp': {
    name: 'icmp',
    cnis: ['calico'],
    place: 'calico-policy',
    values: 'object: `type` from 0 to 254, `code` from 0 to 255',
    default: 'unset: every type',
    what: 'Limits a rule for ICMP to a type, and a code of it.',
    traps: [
      '`code` without `type` is refused.',
      'It goes with `protocol: ICMP` or `ICMPv6`, whose types have other numbers.',
    ],
    example: '{"type": 8}',
    ways: [
      {
        by: 'manifest',
        code: 'spec:\n  ingress:\n    - action: Allow\n      protocol: ICMP\n      icmp: {literal}',
        language: 'yaml',
      },
    ],
    features: ['policy.protocols-ports'],
    sources: [
      {
        document: 'calico/policy-common',
        lines: [
          [57, 60],
          [112, 129],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'calico-rule-selector': {
    name: 'destination.selector',
    also: ['source.selector'],
    cnis: ['calico'],
    place: 'calico-policy',
    values: 'selector on labels of pods, host endpoints and network sets',
    default: 'unset: everything, also outside the cluster',
    what: 'Limits a rule to traffic with pods, host endpoints or network sets that carry these labels.',
    traps: [
      '`all()` is not “everything”: it matches what Calico knows, so traffic from outside fails such a rule; leave the selector out for that.',
      'In a NetworkPolicy it picks pods of the same namespace unless `namespaceSelector` says otherwise.',
      '`notSelector: has(x)` matches the rest of the world too, `selector: !has(x)` only what Calico knows.',
      'A host endpoint without `expectedIPs` is matched by no such rule.',
    ],
    example: 'k8s-app == "kube-dns"',
    ways: [
      {
        by: 'manifest',
        code: 'spec:\n  egress:\n    - action: Allow\n      destination:\n        selector: {text}',
        language: 'yaml',
      },
    ],
    unlike: [
      {
        setting: 'calico-selector',
        how: 'At the top of `spec` the field of this name picks the pods that the policy covers.',
      },
    ],
    features: ['policy.cluster-wide', 'policy.network-sets', 'policy.scale-limits'],
    sources: [
      { document: 'calico/policy-common', lines: [[142, 158]] },
      { document: 'calico-docs/entityrule', lines: [[25, 35]] },
      { document: 'calico-docs/selector-scopes', lines: [[14, 20]] },
      { document: 'calico-docs/hostendpoint', lines: [[51, 57]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-rule-namespaceselector': {
    name: 'destination.namespaceSelector',
    also: ['source.namespaceSelector'],
    cnis: ['calico'],
    place: 'calico-policy',
    values: 'selector on namespace labels, or `global()`',
    default: 'unset: own namespace in a NetworkPolicy, all in a GlobalNetworkPolicy',
    what: 'Sets the namespaces in which the `selector` of a rule looks.',
    traps: [
      'A NetworkPolicy reaches a GlobalNetworkSet or a host endpoint only with `global()`; without it the rule matches none of them and says nothing.',
      'A namespace is picked by name through the label `projectcalico.org/name`.',
    ],
    example: 'global()',
    ways: [
      {
        by: 'manifest',
        code: 'spec:\n  egress:\n    - action: Allow\n      destination:\n        namespaceSelector: {text}\n        selector: role == "external"',
        language: 'yaml',
      },
    ],
    unlike: [
      {
        setting: 'calico-namespaceselector-globalnetworkpolicy-spec',
        how: 'At the top of `spec` the field of this name picks the namespaces that the policy covers.',
      },
    ],
    features: ['policy.network-sets', 'policy.cluster-wide'],
    sources: [
      { document: 'calico/policy-common', lines: [[160, 173]] },
      { document: 'calico-docs/selector-scopes', lines: [[11, 20]] },
      { document: 'calico-docs/entityrule', lines: [19] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-rule-nets': {
    name: 'destination.nets',
    also: ['source.nets', 'notNets'],
    cnis: ['calico'],
    place: 'calico-policy',
    values: 'list of CIDRs of one family',
    default: 'unset: every address',
    what: 'Limits a rule to addresses in these ranges; `notNets` leaves ranges out.',
    traps: [
      'Policy on pods sees addresses after Service translation, so a range of cluster IPs matches nothing there, save where NodeLocal DNSCache answers on the cluster IP of DNS itself.',
      'Where NAT lies between, the rule sees the translated address, as that of a node for traffic over a Service.',
    ],
    example: '["169.254.169.254/32"]',
    ways: [
      {
        by: 'manifest',
        code: 'spec:\n  egress:\n    - action: Deny\n      destination:\n        nets: {literal}',
        language: 'yaml',
      },
    ],
    features: ['policy.imds-pod-identity', 'policy.network-sets'],
    sources: [
      {
        document: 'calico/policy-common',
        lines: [
          [137, 140],
          [193, 195],
        ],
      },
      { document: 'calico-docs/entityrule', lines: [[15, 16]] },
      { document: 'calico-docs/globalnetworkset', lines: [[17, 25]] },
      { document: 'calico-docs/globalnetworkpolicy', lines: [[104, 106]] },
      {
        document: 'web/github-com-gardener-gardener-pull-6583',
        passage: 'Cluster IP of DNS beside the cache',
      },
    ],
    reviewed: '2026-11-28',
  },
  'calico-rule-services': {
    name: 'destination.services',
    also: ['source.services'],
    cnis: ['calico'],
    place: 'calico-policy',
    values: 'object: `name` and `namespace` of a Service',
    default: 'unset',
    what: 'Limits a rule to the endpoints of a Service, and on egress to their ports.',
    traps: [
      'It excludes selectors, `nets` and `serviceAccounts` beside it; `ports` go with it on ingress only.',
      'Without `namespace` the Service is looked for in the namespace of the policy.',
      'With etcd as the datastore it is ignored.',
    ],
    example: '{"name": "kubernetes", "namespace": "default"}',
    ways: [
      {
        by: 'manifest',
        code: 'spec:\n  egress:\n    - action: Allow\n      destination:\n        services: {literal}',
        language: 'yaml',
      },
    ],
    features: ['policy.network-sets', 'policy.protocols-ports'],
    sources: [
      { document: 'calico/policy-common', lines: [39, [175, 183], [211, 218]] },
      { document: 'calico-docs/entityrule', lines: [23] },
      { document: 'calico-docs/service-policy', lines: [[24, 45]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-rule-serviceaccounts': {
    name: 'source.serviceAccounts',
    also: ['destination.serviceAccounts'],
    cnis: ['calico'],
    place: 'calico-policy',
    values: 'object: `names`, a list, and `selector` on labels',
    default: 'unset',
    what: 'Limits a rule to pods that run under these service accounts.',
    traps: ['Where both `names` and `selector` are set, both have to match.'],
    example: '{"names": ["api", "worker"]}',
    ways: [
      {
        by: 'manifest',
        code: 'spec:\n  ingress:\n    - action: Allow\n      source:\n        serviceAccounts: {literal}',
        language: 'yaml',
      },
    ],
    unlike: [
      {
        setting: 'calico-serviceaccountselector',
        how: 'That one picks the pods that the policy covers, by labels of their account.',
      },
    ],
    features: ['policy.service-account'],
    sources: [
      {
        document: 'calico/policy-common',
        lines: [
          [206, 208],
          [220, 230],
        ],
      },
      { document: 'calico-docs/entityrule', lines: [22] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-rule-http': {
    name: 'http',
    cnis: ['calico'],
    place: 'calico-policy',
    values: 'object: `methods`, a list, and `paths` with `exact` or `prefix`',
    default: 'unset',
    what: 'Limits an `Allow` rule to HTTP requests by method and path.',
    traps: [
      'Application layer policy has to be set up first.',
      'It goes with `action: Allow` and `protocol: TCP` or none; other protocols never match such a rule.',
    ],
    example: '{"methods": ["GET"], "paths": [{"prefix": "/api"}]}',
    ways: [
      {
        by: 'manifest',
        code: 'spec:\n  ingress:\n    - action: Allow\n      http: {literal}',
        language: 'yaml',
      },
    ],
    features: ['policy.l7'],
    sources: [
      {
        document: 'calico/policy-common',
        lines: [
          [37, 38],
          [93, 110],
        ],
      },
      { document: 'calico-docs/httpmatch', lines: [[1, 22]] },
      { document: 'calico-docs/globalnetworkpolicy', lines: [[156, 160]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-networkset-nets': {
    name: 'nets',
    cnis: ['calico'],
    place: 'object',
    values: 'list of CIDRs',
    default: 'empty',
    what: 'Lists in a NetworkSet or GlobalNetworkSet the ranges that rules match by the labels of the set.',
    traps: [
      'A NetworkSet serves policies of its own namespace; a NetworkPolicy reaches a GlobalNetworkSet by `namespaceSelector: global()` alone.',
      'Without labels on the set no rule can pick it by them.',
      'Addresses are compared after NAT: traffic that kube-proxy masqueraded carries the address of a node.',
    ],
    example: '["198.51.100.0/28", "203.0.113.0/24"]',
    ways: [
      {
        by: 'manifest',
        code: 'apiVersion: projectcalico.org/v3\nkind: GlobalNetworkSet\nmetadata:\n  name: external\n  labels:\n    role: external\nspec:\n  {yaml}',
        language: 'yaml',
      },
    ],
    features: ['policy.network-sets'],
    sources: [
      { document: 'calico-docs/globalnetworkset', lines: [[7, 25], 55] },
      { document: 'calico-docs/networkset', lines: [[11, 27]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-hep-interfacename': {
    name: 'interfaceName',
    cnis: ['calico'],
    place: 'host-endpoint',
    values: '`*`, the name of an interface, or empty',
    default: 'empty: found by `expectedIPs`',
    what: 'Says which interfaces of the node a HostEndpoint stands for; `*` means all of them, pods included.',
    traps: [
      'A named interface is closed as soon as the endpoint exists and no policy or profile allows traffic, but for the failsafe ports.',
      '`*` governs traffic over all interfaces, and supports no untracked policy.',
      'Empty, it needs `expectedIPs`.',
      'Traffic from the node to its own pods is always allowed, so probes of the kubelet pass.',
    ],
    example: 'eth0',
    features: ['policy.host', 'policy.default-deny'],
    sources: [
      { document: 'calico/hostendpoint-types', lines: [[52, 75]] },
      { document: 'calico-docs/hostendpoint', lines: [[14, 37], 59] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-hep-expectedips': {
    name: 'expectedIPs',
    cnis: ['calico'],
    place: 'host-endpoint',
    values: 'list of addresses',
    default: 'empty',
    what: 'Gives the addresses of a HostEndpoint, to find its interface and for rules that pick it by labels.',
    traps: [
      'Without them a rule on another node that picks the endpoint by labels matches nothing, as Calico does not learn the addresses of a named interface.',
    ],
    example: '["10.0.1.17"]',
    features: ['policy.host'],
    sources: [
      { document: 'calico/hostendpoint-types', lines: [[77, 87]] },
      { document: 'calico-docs/hostendpoint', lines: [[51, 57]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-hep-profiles': {
    name: 'profiles',
    cnis: ['calico'],
    place: 'host-endpoint',
    values: 'list of names of profiles',
    default: 'empty: deny without policy',
    what: 'Names the profiles that decide where no policy does.',
    traps: [
      '`projectcalico-default-allow` opens an endpoint that no policy covers; endpoints made automatically carry it, those made by hand do not.',
      'With that profile and no policy, traffic is accepted and skips iptables rules of your own.',
    ],
    example: '["projectcalico-default-allow"]',
    features: ['policy.host', 'policy.default-deny'],
    sources: [
      { document: 'calico/hostendpoint-types', lines: [[89, 93]] },
      { document: 'calico-docs/hostendpoint', lines: [[39, 49]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-rule-domains': {
    name: 'destination.domains',
    also: ['allowedEgressDomains'],
    cnis: ['calico'],
    place: 'calico-policy',
    values: 'list of DNS names, `*` as wildcard',
    default: 'absent from the open-source API',
    what: 'Limits an egress rule of Calico Enterprise or Cloud to addresses that DNS returned for these names.',
    traps: [
      'Open-source Calico has no such field; its rules know ranges, selectors, Services and accounts.',
      'It goes with `Allow` on egress alone, and only answers of trusted DNS servers count.',
      'A name matches exactly: `example.com` is not `www.example.com`.',
      'Names of Services in the cluster and traffic that leaves an egress gateway are not supported.',
      'A GlobalNetworkSet has the names as `allowedEgressDomains`.',
    ],
    example: '["api.example.com"]',
    ways: [
      {
        by: 'manifest',
        code: 'spec:\n  egress:\n    - action: Allow\n      destination:\n        domains: {literal}',
        language: 'yaml',
      },
    ],
    features: ['policy.fqdn', 'operations.enterprise', 'policy.network-sets'],
    sources: [
      { document: 'calico/policy-common', lines: [[131, 209]] },
      {
        document: 'calico-docs/domain-based-policy',
        lines: [
          [19, 60],
          [64, 107],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
};
