import type { Interaction } from '../interaction.ts';

/** What meets IPv6 clusters. */
export const ipv6Interactions = {
  'v4-egress-vpc-policy': {
    name: 'A policy that denies all egress leaves IPv4 open in IPv6 clusters',
    between: [
      { setting: 'ENABLE_V4_EGRESS=true' },
      { mode: 'vpc-cni-ipv6' },
      { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'For destinations in IPv4 the VPC CNI gives each IPv6 pod a second interface, which its policy programs do not watch. No rule holds on that way out, and the metadata service of the instance lies on it.',
    seen: 'Under a policy that denies egress, `curl` to a name fails for want of DNS, while `curl` to an IPv4 address, given as a number, connects.',
    remedy:
      'Set `ENABLE_V4_EGRESS=false` on `aws-node` and reboot the nodes, since pods that exist keep the interface; in Auto Mode it is `enableV4Egress: false` in the NodeClass. Pods then have no interface for IPv4 endpoints.',
    affected:
      'IPv6 clusters with network policy; the variable exists since v1.15.1 and is on by default',
    issues: [
      {
        source: { document: 'web/github-com-aws-aws-network-policy-agent-issues-55' },
        state: 'open',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-aws-containers-roadmap-issues-2440' },
        state: 'open',
        asOf: '2026-11-27',
      },
    ],
    modes: ['vpc-cni-ipv6'],
    claims: [
      'amazon-vpc-cni/networking.ipv6',
      'amazon-vpc-cni/networking.dual-stack',
      'amazon-vpc-cni/policy.k8s-networkpolicy',
      'amazon-vpc-cni/policy.cluster-wide',
      'amazon-vpc-cni/policy.default-deny',
      'amazon-vpc-cni/policy.summary',
      'amazon-vpc-cni/operations.known-limits',
      'amazon-vpc-cni/policy.imds-pod-identity',
      'amazon-vpc-cni/networking.snat',
    ],
    guides: ['networkpolicy-on-eks', 'ip-exhaustion-on-eks'],
    sources: [
      {
        document: 'eks-user-guide/cni-network-policy',
        lines: [[61, 63]],
        passage: 'Further interfaces',
      },
      { document: 'network-policy-agent/readme', lines: [[78, 86]], passage: 'IPv6 mode' },
      { document: 'vpc-cni/readme', lines: [[703, 713]], passage: 'ENABLE_V4_EGRESS' },
      {
        document: 'eks-user-guide-2026/create-node-class',
        passage: 'Disable IPv4 egress from IPv6 pods',
      },
      { document: 'web/github-com-aws-aws-network-policy-agent-issues-55' },
      { document: 'web/github-com-aws-containers-roadmap-issues-2440' },
    ],
    reviewed: '2026-11-28',
  },
  'v4-rules-in-v6': {
    name: 'Policy rules of the other address family are ignored',
    between: [
      { mode: 'vpc-cni-ipv6' },
      { setting: 'ipBlock' },
      { feature: 'policy.k8s-networkpolicy', cni: 'amazon-vpc-cni' },
    ],
    happens:
      'The agent of a node works in one family and ignores rules with IPv4 ranges in an IPv6 cluster, and the reverse. Agent v1.4.1 does not leave out their ranges under `except`, as pull request 647 of August 2026 does: in issue 631 an IPv6 one in an IPv4 cluster stops every update of the egress rules. Before agent v1.3.2 an IPv6 range without a double colon counted as IPv4. Before pull request 321 of October 2024 the rules themselves could make others of the same policy fail.',
    seen: 'At its default level the agent logs `Skipping ipv4 rule in ipv6 cluster CIDR` to `/var/log/aws-routed-eni/network-policy-agent.log`; in issue 631 it also says `BPF map update failed`.',
    remedy:
      'Write the ranges of a policy, `except` included, in the family of the cluster, with a manifest for each where you run both.',
    affected:
      'VPC CNI with network policy; an IPv6 range under `except` in IPv4 clusters, in agent v1.4.1 by its code; IPv6 ranges without a double colon, before agent v1.3.2; other rules, before pull request 321 of October 2024',
    because:
      'an IPv6 range under `except` breaks egress rules in IPv4 clusters, and before agent v1.3.2 one without a double colon counted as IPv4.',
    issues: [
      {
        source: { document: 'web/github-com-aws-aws-network-policy-agent-issues-631' },
        state: 'open',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-aws-aws-network-policy-agent-pull-647' },
        state: 'fixed',
        asOf: '2026-11-27',
      },
      {
        source: { document: 'web/github-com-aws-aws-network-policy-agent-pull-321' },
        state: 'fixed',
        asOf: '2026-11-27',
      },
    ],
    modes: ['vpc-cni-ipv6', 'vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking'],
    claims: [
      'amazon-vpc-cni/networking.ipv6',
      'amazon-vpc-cni/policy.k8s-networkpolicy',
      'amazon-vpc-cni/policy.cluster-wide',
      'amazon-vpc-cni/policy.network-sets',
    ],
    guides: ['networkpolicy-on-eks'],
    sources: [
      {
        document: 'eks-user-guide/cni-network-policy',
        lines: [42],
        passage: 'One address family',
      },
      {
        document: 'network-policy-agent/fw-rule-processor',
        lines: [[90, 93], [101, 103], [129, 153], 274, [329, 343]],
        passage: 'Rules that are skipped, and ranges under except that are not',
      },
      { document: 'network-policy-agent/readme', lines: [[88, 96]], passage: 'Log level' },
      { document: 'vpc-cni/aws-k8s-cni', lines: [333, 338], passage: 'Log file and level' },
      { document: 'web/github-com-aws-aws-network-policy-agent-pull-321' },
      { document: 'web/github-com-aws-aws-network-policy-agent-issues-631' },
      { document: 'web/github-com-aws-aws-network-policy-agent-pull-647' },
      { document: 'web/github-com-aws-aws-network-policy-agent-commit-599b40e' },
    ],
    reviewed: '2026-11-28',
  },
} as const satisfies Record<string, Interaction>;
