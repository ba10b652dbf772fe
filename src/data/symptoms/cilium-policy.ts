import type { Symptom } from '../symptom.ts';

/** What one sees of policy under Cilium: drops, rules without effect, full maps. */
export const ciliumPolicySymptoms: Readonly<Record<string, Symptom>> = {
  'cilium-policy-denied': {
    name: 'Cilium drops packets with the reason Policy denied',
    messages: ['drop (Policy denied)', 'Policy denied DROPPED'],
    samples: [
      'xx drop (Policy denied) flow 0x3c1d9a77 to endpoint 25729, ifindex 12, file bpf_lxc.c:1520, , identity 261->264: 10.0.13.37:41510 -> 10.0.101.61:8080 tcp SYN',
      'Oct  5 18:22:04.688: my-namespace/my-pod-6d4cf56db6-x7k2p:51632 (ID:41872) <> 10.1.87.17:443 (world) Policy denied DROPPED (TCP Flags: SYN)',
    ],
    cnis: ['cilium'],
    means:
      'No rule lets the flow through, or a rule denies it. Where you think that one does, the peer is often not what the rule names: Cilium judges by identity, and a node, the host, the API server or an unmanaged pod has none of the labels you selected.',
    confirm: [
      {
        step: 'Look at such a drop in Hubble: the words in brackets behind both ends are the identities by which Cilium judged.',
        code: 'hubble observe -P --verdict DROPPED --pod my-namespace/my-pod-6d4cf56db6-x7k2p --since 10m',
        language: 'bash',
      },
      {
        step: 'See by number which labels an identity stands for.',
        code: 'kubectl -n kube-system exec cilium-x7k2p -c cilium-agent -- cilium-dbg identity get 41872',
        language: 'bash',
      },
      {
        step: 'Compare it with the rules that the endpoint has in fact, under `policy.realized` of its status.',
        code: 'kubectl -n kube-system exec cilium-x7k2p -c cilium-agent -- cilium-dbg endpoint get 25729',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Allow the identity that Hubble shows; nodes and the API server are entities, not labels or address blocks.',
        code: 'apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nmetadata:\n  name: my-policy\n  namespace: my-namespace\nspec:\n  endpointSelector:\n    matchLabels:\n      app: my-app\n  egress:\n    - toEntities:\n        - kube-apiserver\n  ingress:\n    - fromEntities:\n        - host\n        - remote-node',
        language: 'yaml',
      },
      {
        step: 'Where the peer is a pod and shown as `world` or `unmanaged`, Cilium does not manage it: recreate that pod.',
        code: 'kubectl -n my-namespace delete pod my-other-pod-7c9d8f6b5-q4w8z',
        language: 'bash',
      },
      {
        step: 'Before you tighten policy, run it in audit mode for the endpoint: what it would drop is logged and passes.',
        code: 'kubectl -n kube-system exec cilium-x7k2p -c cilium-agent -- cilium-dbg endpoint config 25729 PolicyAuditMode=Enabled',
        language: 'bash',
      },
    ],
    basis: 'documents',
    claims: [
      'cilium/observability.policy-verdicts',
      'cilium/policy.troubleshooting',
      'cilium/policy.default-deny',
      'cilium/policy.network-sets',
    ],
    interactions: ['pod-identity-cilium', 'chain-identity-mark'],
    guides: ['observability', 'networkpolicy-on-eks'],
    sources: [
      {
        document: 'cilium/troubleshooting',
        lines: [
          [371, 387],
          [431, 449],
          [501, 531],
        ],
      },
      { document: 'cilium/drop-reasons', lines: [36], passage: 'Words of the reason' },
      {
        document: 'cilium/layer3',
        lines: [[252, 291]],
        passage: 'Entities',
      },
      { document: 'cilium/policy-creation', lines: [[67, 94]], passage: 'Audit mode' },
      { document: 'web/github-com-cilium-cilium-issues-28427', passage: 'Line of Hubble' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-ipblock-does-not-match': {
    name: 'Rules with ipBlock or toCIDR have no effect on pods, nodes or the host under Cilium',
    cnis: ['cilium'],
    means:
      'Under Cilium an address block stands for what has no identity of its own, so for addresses outside the cluster. Pods and nodes have identities, and by default no block matches them, not even `0.0.0.0/0`.',
    confirm: [
      {
        step: 'Look at the drop in Hubble: a peer shown as a pod, `host`, `remote-node` or `kube-apiserver` and not as `world` confirms it.',
        code: 'hubble observe -P --verdict DROPPED --pod my-namespace/my-pod-6d4cf56db6-x7k2p',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Select pods by labels and nodes by entities; for nodes this takes a CiliumNetworkPolicy, as NetworkPolicy has no selector for them.',
        code: 'egress:\n  - toEntities:\n      - host\n      - remote-node',
        language: 'yaml',
      },
      {
        step: 'For the API server of a cluster use its entity.',
        code: 'egress:\n  - toEntities:\n      - kube-apiserver',
        language: 'yaml',
      },
      {
        step: 'Where rules by address have to match nodes, set this value; it is beta and costs about 1 MB for each thousand nodes. Pods are still not matched in 1.20.',
        code: 'policyCIDRMatchMode: nodes',
        language: 'yaml',
      },
    ],
    affected: 'every release; a mode that matches pods as well is on the main branch after 1.20',
    basis: 'documents',
    claims: [
      'cilium/policy.network-sets',
      'cilium/policy.k8s-networkpolicy',
      'cilium/policy.host',
      'cilium/policy.imds-pod-identity',
    ],
    interactions: ['pod-identity-cilium'],
    guides: ['networkpolicy-on-eks', 'moving-from-the-vpc-cni'],
    sources: [
      {
        document: 'cilium/layer3',
        lines: [
          [395, 407],
          [464, 468],
          [478, 481],
        ],
      },
      { document: 'cilium-chart/readme-md', lines: [958], passage: 'policyCIDRMatchMode' },
      {
        document: 'web/github-com-cilium-cilium-issues-34387',
        passage: 'A block of all addresses',
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-policy-map-overflow': {
    name: 'The policy map of a pod is full, and allowed traffic is dropped at random',
    messages: ['Endpoint policymap has overflowed!', 'Endpoint nearing policymap overflow!'],
    samples: [
      'time=2026-07-14T11:22:33.123456789Z level=error msg="Endpoint policymap has overflowed!" module=agent.controlplane.endpoint-manager endpointID=1394 value=1.2',
      'time=2026-07-14T11:02:33.123456789Z level=warn msg="Endpoint nearing policymap overflow!" module=agent.controlplane.endpoint-manager endpointID=1394 value=0.93',
    ],
    cnis: ['cilium'],
    means:
      'Each endpoint has a map with one entry for every identity, port and protocol that its policies allow, 16,384 by default. Rules that select very many identities, by wide selectors, many address blocks or DNS answers, need more; what does not fit is missing.',
    confirm: [
      {
        step: 'Find the nodes concerned: the metric is the fullest map of the node, and 1 or more means full.',
        code: 'cilium_bpf_map_pressure{map_name="cilium_policy_v3_*"} > 0.9',
      },
      {
        step: 'On such a node list the selectors with their identities; the one with the longest list fills the map.',
        code: 'kubectl -n kube-system exec cilium-x7k2p -c cilium-agent -- cilium-dbg policy selectors',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Where a selector by labels is it, let fewer labels make identities, and narrow the rule. Ignored keys bear a `!`.',
        code: 'labels: "!job-name !my-run-id"',
        language: 'yaml',
      },
      {
        step: 'Where address blocks are it, write fewer and wider ones, or put them into a CiliumCIDRGroup: a single `/30` is one identity, its four `/32` are four.',
      },
      {
        step: 'As the last resort enlarge the map, up to 65,536, and restart the agents; it costs memory in each endpoint.',
        code: 'bpf:\n  policyMapMax: 32768',
        language: 'yaml',
      },
      {
        step: 'Where a pod must rather be cut off than run with half its rules, turn this option of the agent on.',
        code: 'extraConfig:\n  enable-endpoint-lockdown-on-policy-overflow: "true"',
        language: 'yaml',
      },
    ],
    affected:
      'every release; from 1.17 to 1.19 an endpoint that overflowed as it was made gave neither message nor metric',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-46189' },
        state: 'open',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-45788' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-28337' },
        state: 'open',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: [
      'cilium/policy.engine-cost',
      'cilium/policy.scale-limits',
      'cilium/performance.scale-limits',
    ],
    sources: [
      { document: 'cilium/policymap-pressure', lines: [[28, 36]] },
      {
        document: 'cilium/troubleshooting',
        lines: [
          [533, 561],
          [597, 624],
        ],
      },
      { document: 'cilium/maps', lines: [30], passage: 'Size of the map' },
      { document: 'cilium/metrics', lines: [566], passage: 'bpf_map_pressure' },
      { document: 'cilium/layer3', lines: [[455, 457]], passage: 'CiliumCIDRGroup' },
      {
        document: 'cilium/identity-relevant-labels',
        lines: [[174, 191]],
        passage: 'Labels left out',
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [170, 542],
        passage: 'bpf.policyMapMax, extraConfig',
      },
      { document: 'cilium/daemon-main', lines: [801], passage: 'Lockdown' },
      { document: 'web/github-com-cilium-cilium-issues-46189', passage: 'May 2026' },
      { document: 'web/github-com-cilium-cilium-issues-45788' },
      { document: 'web/github-com-cilium-cilium-issues-28337' },
      { document: 'cilium/option', lines: [[546, 550]], passage: 'Maximum' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-chaining-l7-ipsec': {
    name: 'Layer 7 rules, DNS rules or IPsec do not work in a chain on the VPC CNI',
    messages: ['L7 policy is not supported since L7 proxy is not enabled'],
    samples: [
      'time=2026-08-12T07:01:02.345678901Z level=warn msg="Unable to add CiliumNetworkPolicy" error="Invalid CiliumNetworkPolicy spec: L7 policy is not supported since L7 proxy is not enabled" ciliumNetworkPolicyName=my-policy k8sNamespace=my-namespace',
    ],
    cnis: ['cilium'],
    modes: ['vpc-cni-cilium'],
    means:
      'In the chain the VPC CNI makes device and routes of the pod, and features that steer its packets elsewhere are limited: rules of layer 7, which lead through a proxy, and IPsec. The message comes where the proxy is off altogether.',
    confirm: [
      {
        step: 'See whether the agent is chained.',
        code: "kubectl -n kube-system exec ds/cilium -c cilium-agent -- cilium-dbg status | grep 'CNI Chaining'",
        language: 'bash',
      },
      {
        step: 'See whether the proxy is on.',
        code: "kubectl -n kube-system get cm cilium-config -o jsonpath='{.data.enable-l7-proxy}'",
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Keep to rules on layers 3 and 4 in the chain; the project leaves layer 7 and DNS names out of its tests there.',
      },
      {
        step: 'Encrypt with WireGuard in the place of IPsec.',
        code: 'encryption:\n  enabled: true\n  type: wireguard\ncni:\n  enableRouteMTUForCNIChaining: true',
        language: 'yaml',
      },
      {
        step: 'Where you need layer 7 or IPsec, run Cilium as the only CNI, for addresses of the VPC in ENI mode, on new nodes.',
        code: 'eni:\n  enabled: true\nipam:\n  mode: eni\nroutingMode: native',
        language: 'yaml',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-12454' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-15596' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: [
      'cilium/networking.chaining',
      'cilium/policy.l7',
      'cilium/policy.fqdn',
      'cilium/security.ipsec',
    ],
    interactions: ['chain-l7-dns', 'chain-ipsec', 'chain-l7-sgp', 'chain-wireguard-mtu'],
    guides: ['chaining'],
    sources: [
      { document: 'cilium/cni-chaining-limitations', lines: [[7, 13]] },
      {
        document: 'cilium/conformance-aws-cni',
        lines: [449],
        passage: 'Tests left out',
      },
      { document: 'cilium/encryption-ipsec', lines: [[448, 449]], passage: 'Limitations' },
      { document: 'cilium/policy-rule-validation', lines: [[140, 142]], passage: 'The message' },
      { document: 'web/github-com-cilium-cilium-issues-12454' },
      { document: 'web/github-com-cilium-cilium-issues-15596' },
    ],
    reviewed: '2026-11-28',
  },
};
