import type { Setting } from '../setting.ts';

/** Fields of CiliumNetworkPolicy and CiliumClusterwideNetworkPolicy. */
export const ciliumPolicyRuleSettings: Readonly<Record<string, Setting>> = {
  'cilium-spec-enabledefaultdeny': {
    name: 'enableDefaultDeny',
    cnis: ['cilium'],
    place: 'cilium-policy',
    values: '`ingress` and `egress`, each `true` or `false`',
    default: '`true` for each direction with rules, else `false`',
    what: 'Says whether a policy closes the pods that it selects to traffic that no rule allows.',
    traps: [
      'One policy that asks for default deny closes the pod, whatever the other policies say.',
      'Rules of layer 7 drop what they do not name even with both directions `false`.',
    ],
    example: '{"egress": false, "ingress": false}',
    unlike: [
      {
        setting: 'cilium-policyenforcementmode',
        how: '`enableDefaultDeny` holds for what one policy selects, the enforcement mode for every pod of the cluster.',
      },
      {
        setting: 'cilium-enablenondefaultdenypolicies',
        how: '`enableDefaultDeny` is the field of a policy, the value of the chart lets the cluster have such policies at all.',
      },
    ],
    features: ['policy.default-deny', 'policy.staged-audit'],
    sources: [
      { document: 'cilium/rule', lines: [[119, 136]] },
      { document: 'cilium/policy-intro', lines: [[53, 68]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-endpointselector': {
    name: 'endpointSelector',
    cnis: ['cilium'],
    place: 'cilium-policy',
    values: 'label selector',
    default: 'none; a rule has this or `nodeSelector`',
    what: 'Selects the pods that a policy is about.',
    traps: [
      'In a CiliumNetworkPolicy it selects pods of the policy’s own namespace only; a namespace label does not widen it.',
      'The entries of `matchExpressions` are all required.',
    ],
    example: '{"matchLabels": {"app": "web"}}',
    unlike: [
      {
        setting: 'cilium-nodeselector',
        how: '`endpointSelector` selects pods, `nodeSelector` the host network of nodes.',
      },
    ],
    features: ['policy.summary', 'policy.cluster-wide'],
    sources: [
      { document: 'cilium/rule', lines: [[69, 74]] },
      {
        document: 'cilium/kubernetes',
        lines: [
          [82, 89],
          [119, 121],
          [139, 142],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-nodeselector': {
    name: 'nodeSelector',
    cnis: ['cilium'],
    place: 'cilium-policy',
    values: 'label selector',
    default: 'none; a rule has this or `endpointSelector`',
    what: 'Selects the nodes whose host network a policy is about.',
    traps: [
      'Only a CiliumClusterwideNetworkPolicy may have it.',
      'Nothing is enforced until `hostFirewall.enabled` is on.',
      'Of the rules of layer 7 only DNS rules work on nodes.',
    ],
    example: '{"matchLabels": {"node-role": "ingress"}}',
    unlike: [
      {
        setting: 'cilium-endpointselector',
        how: '`nodeSelector` selects the host network of nodes, `endpointSelector` selects pods.',
      },
    ],
    features: ['policy.host', 'policy.cluster-wide'],
    sources: [
      { document: 'cilium/rule', lines: [[76, 81]] },
      {
        document: 'cilium/host',
        lines: [
          [12, 15],
          [77, 83],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-egressdeny': {
    name: 'egressDeny',
    also: ['ingressDeny'],
    cnis: ['cilium'],
    place: 'cilium-policy',
    values: 'list of rules without layer 7 and without `toFQDNs`',
    default: 'none',
    what: 'Refuses traffic whatever any other policy allows.',
    traps: [
      'A deny rule closes the pod as an allow rule does: without an allow rule nothing else passes, unless `enableDefaultDeny` is `false`.',
      'It goes before allow rules of every policy, NetworkPolicies of Kubernetes included.',
    ],
    example: '[{"toEntities": ["world"]}]',
    features: ['policy.deny-and-order'],
    sources: [
      {
        document: 'cilium/rule',
        lines: [
          [89, 109],
          [119, 136],
        ],
      },
      { document: 'cilium/deny', lines: [[15, 20]] },
      { document: 'cilium/egress-rule', lines: [[197, 220]], passage: 'Fields of a deny rule' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-tofqdns': {
    name: 'toFQDNs',
    cnis: ['cilium'],
    place: 'cilium-policy',
    values: 'list of `matchName` or `matchPattern`',
    default: 'none',
    what: 'Allows egress to the addresses that DNS answers give for the names listed.',
    traps: [
      'It learns addresses only from look-ups that a `rules.dns` of a policy sends through the DNS proxy, and the look-ups have to be allowed by a rule of their own.',
      'An answer with an address inside the cluster opens nothing.',
      'The rule may not name other peers, such as `toEndpoints` or `toCIDR`.',
      'Deny rules do not have it.',
    ],
    example: '[{"matchName": "api.example.com"}]',
    ways: [{ by: 'manifest', code: 'spec:\n  egress:\n    - {name}: {literal}', language: 'yaml' }],
    unlike: [
      {
        setting: 'cilium-rules-dns',
        how: '`toFQDNs` opens the addresses behind a name, `rules.dns` lets the name be looked up.',
      },
    ],
    features: ['policy.fqdn'],
    sources: [
      {
        document: 'cilium/egress-rule',
        lines: [
          [151, 166],
          [197, 220],
        ],
      },
      { document: 'cilium/layer3', lines: [[501, 522]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-matchname': {
    name: 'matchName',
    cnis: ['cilium'],
    place: 'cilium-policy',
    values: 'a full DNS name, at most 255 characters',
    default: 'none',
    what: 'Names one DNS name in `toFQDNs` or in `rules.dns`.',
    traps: [
      'A pod with a search list asks for longer names first, and `rules.dns` has to allow those as well.',
    ],
    example: 'api.example.com',
    ways: [
      {
        by: 'rule to addresses',
        code: 'spec:\n  egress:\n    - toFQDNs:\n        - {name}: {text}',
        language: 'yaml',
      },
      {
        by: 'rule for look-ups',
        code: 'toPorts:\n  - ports: [{"port": "53", "protocol": "ANY"}]\n    rules:\n      dns:\n        - {name}: {text}',
        language: 'yaml',
      },
    ],
    unlike: [
      {
        setting: 'cilium-matchpattern',
        how: '`matchName` is one name, `matchPattern` takes wildcards.',
      },
    ],
    features: ['policy.fqdn'],
    sources: [
      { document: 'cilium/policy-fqdn', lines: [[33, 40]] },
      {
        document: 'cilium/layer7',
        lines: [
          [147, 150],
          [182, 190],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-matchpattern': {
    name: 'matchPattern',
    cnis: ['cilium'],
    place: 'cilium-policy',
    values: 'a DNS name with `*` or a leading `**.`, at most 255 characters',
    default: 'none',
    what: 'Names DNS names by a pattern in `toFQDNs` or in `rules.dns`.',
    traps: [
      '`*` stops at a dot: `*.example.com` matches `www.example.com`, neither `example.com` nor `a.b.example.com`.',
      '`**.example.com` matches every depth of subdomains, `example.com` itself not; before 1.19 it matched one level.',
      'Names of Services have to be allowed in `rules.dns`, for instance as `*.*.svc.cluster.local.`.',
    ],
    example: '*.example.com',
    ways: [
      {
        by: 'rule to addresses',
        code: 'spec:\n  egress:\n    - toFQDNs:\n        - {name}: {text}',
        language: 'yaml',
      },
      {
        by: 'rule for look-ups',
        code: 'toPorts:\n  - ports: [{"port": "53", "protocol": "ANY"}]\n    rules:\n      dns:\n        - {name}: {text}',
        language: 'yaml',
      },
    ],
    unlike: [
      {
        setting: 'cilium-matchname',
        how: '`matchPattern` takes wildcards, `matchName` is one name.',
      },
    ],
    features: ['policy.fqdn'],
    sources: [
      { document: 'cilium/policy-fqdn', lines: [[42, 65]] },
      { document: 'cilium/layer3', lines: [[535, 550]] },
      { document: 'cilium/layer7', lines: [[182, 184]] },
      { document: 'cilium-2ba24a2/upgrade', lines: [[342, 345]] },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-tocidrset': {
    name: 'toCIDRSet',
    also: ['fromCIDRSet'],
    cnis: ['cilium'],
    place: 'cilium-policy',
    values: 'list of `cidr` with `except`, `cidrGroupRef` or `cidrGroupSelector`',
    default: 'none',
    what: 'Allows, or in a deny rule refuses, ranges of addresses outside the cluster.',
    traps: [
      'Ranges match neither pods nor, by default, nodes, so `0.0.0.0/0` opens nothing inside the cluster.',
      '`except` counts for its own `cidr` only, and not together with `cidrGroupRef`.',
      'Many single ranges use up identities; a CiliumCIDRGroup needs one for all its ranges.',
    ],
    example: '[{"cidr": "10.0.0.0/8", "except": ["10.96.0.0/12"]}]',
    ways: [{ by: 'manifest', code: 'spec:\n  egress:\n    - {name}: {literal}', language: 'yaml' }],
    unlike: [
      {
        setting: 'cilium-togroups',
        how: '`toCIDRSet` names ranges, `toGroups` security groups or tags of AWS that are turned into ranges.',
      },
    ],
    features: ['policy.network-sets', 'policy.scale-limits'],
    sources: [
      { document: 'cilium/policy-cidr', lines: [[25, 53]] },
      { document: 'cilium/egress-rule', lines: [[51, 65]] },
      {
        document: 'cilium/layer3',
        lines: [
          [404, 407],
          [452, 457],
        ],
      },
      { document: 'cilium/ciliumcidrgroup', lines: [[68, 74]] },
      { document: 'cilium/ingress-rule', lines: [66], passage: 'The same for ingress' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-externalcidrs': {
    name: 'externalCIDRs',
    cnis: ['cilium'],
    place: 'object',
    values: 'list of CIDRs',
    default: 'none',
    what: 'Holds the ranges of a CiliumCIDRGroup, which policies name with `cidrGroupRef` or select by label.',
    example: '["10.48.0.0/24"]',
    ways: [
      {
        by: 'CiliumCIDRGroup',
        code: 'apiVersion: cilium.io/v2\nkind: CiliumCIDRGroup\nmetadata:\n  name: my-ranges\nspec:\n  {name}: {literal}',
        language: 'yaml',
      },
    ],
    features: ['policy.network-sets'],
    sources: [
      {
        document: 'cilium/ciliumcidrgroup',
        lines: [
          [13, 19],
          [63, 74],
        ],
      },
      { document: 'cilium/ciliumcidrgroups' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-togroups': {
    name: 'toGroups',
    also: ['fromGroups'],
    cnis: ['cilium'],
    place: 'cilium-policy',
    values: 'list of `aws` with `securityGroupsIds`, `securityGroupsNames` or `labels`',
    default: 'none',
    what: 'Allows, or in a deny rule refuses, addresses of network interfaces in AWS security groups or of tagged instances.',
    traps: [
      'It matches no traffic from or to pods of the cluster.',
      'The operator asks EC2 for the addresses now and then, so a new instance is let in late.',
      'By the code security groups select interfaces and `labels` the tags of instances; both together add up instead of narrowing.',
      '`region` is accepted and ignored.',
      'The security group of the target still has to admit the nodes.',
    ],
    example: '[{"aws": {"securityGroupsIds": ["sg-0123456789abcdef0"]}}]',
    ways: [{ by: 'manifest', code: 'spec:\n  egress:\n    - {name}: {literal}', language: 'yaml' }],
    unlike: [
      {
        setting: 'cilium-tocidrset',
        how: '`toGroups` names security groups or tags of AWS that are turned into ranges, `toCIDRSet` the ranges themselves.',
      },
    ],
    features: ['policy.security-groups', 'aws.iam'],
    sources: [
      { document: 'cilium/egress-rule', lines: [[82, 94]] },
      { document: 'cilium/ingress-rule', lines: [[76, 89]], passage: 'fromGroups' },
      { document: 'cilium/policy-groups', lines: [[26, 47]] },
      {
        document: 'cilium/policy-groups-aws',
        lines: [
          [38, 57],
          [61, 75],
          [107, 117],
        ],
      },
      {
        document: 'cilium/aws',
        lines: [
          [165, 171],
          [245, 249],
        ],
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-toentities': {
    name: 'toEntities',
    also: ['fromEntities'],
    cnis: ['cilium'],
    place: 'cilium-policy',
    values:
      '`world`, `cluster`, `host`, `remote-node`, `kube-apiserver`, `ingress`, `init`, `health`, `unmanaged`, `none` or `all`',
    default: 'none',
    what: 'Allows, or in a deny rule refuses, traffic with a peer that has no labels of its own, such as the node or the outside.',
    traps: [
      '`world` is every address outside the cluster, and the same as `0.0.0.0/0` by CIDR.',
      '`cluster` takes in the nodes of all clusters of a mesh.',
      'With native routing a request from outside that a load balancer sent to another node counts as `remote-node`, which `cluster` admits.',
      'Pods on the host network are `host` on their own node and `remote-node` from others.',
    ],
    example: '["kube-apiserver"]',
    ways: [{ by: 'manifest', code: 'spec:\n  egress:\n    - {name}: {literal}', language: 'yaml' }],
    features: ['policy.network-sets', 'policy.host', 'policy.imds-pod-identity'],
    sources: [
      { document: 'cilium/egress-rule', lines: [[67, 73]] },
      { document: 'cilium/layer3', lines: [[252, 296]] },
      { document: 'cilium/policy-caveats', lines: [[16, 27]] },
    ],
    reviewed: '2026-11-28',
  },
};
