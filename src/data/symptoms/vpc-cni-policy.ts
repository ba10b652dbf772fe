import type { Symptom } from '../symptom.ts';

/** What goes wrong with the policy engine of the VPC CNI. */
export const vpcCniPolicySymptoms: Readonly<Record<string, Symptom>> = {
  'vpc-cni-policy-verdict-deny': {
    name: 'The log of the policy agent shows connections that it denied',
    messages: [
      'SIP: ‹address›;SPORT: ‹port›;DIP: ‹address›;DPORT: ‹port›;PROTOCOL: ‹protocol›;PolicyVerdict: DENY',
      'Flow Info: Src IP: ‹address› Src Port: ‹port› Dest IP: ‹address› Dest Port: ‹port› Proto ‹protocol› Verdict DENY',
      'Flow Info: Src IP: ‹address› Src Port: ‹port› Dest IP: ‹address› Dest Port: ‹port› Proto: ‹protocol› Verdict: DENY',
    ],
    samples: [
      'Node: ip-10-0-34-12.eu-west-1.compute.internal;SIP: 10.0.53.151;SPORT: 5432;DIP: 10.0.36.181;DPORT: 45182;PROTOCOL: TCP;PolicyVerdict: DENY',
      '{"level":"info","ts":"2026-08-03T09:52:23.319Z","caller":"events/events.go:270","msg":"Flow Info: Src IP: 10.0.7.42 Src Port: 41230 Dest IP: 172.20.0.10 Dest Port: 53 Proto UDP Verdict DENY Direction egress, Tier NETWORK_POLICY"}',
      '{"level":"info","ts":"2026-08-03T09:52:24.011Z","caller":"events/events.go:241","msg":"Flow Info: Src IP: 2001:db8:1:2::17 Src Port: 41230 Dest IP: fd00:10:20::a Dest Port: 53 Proto: UDP Verdict: DENY Direction: egress Tier: NETWORK_POLICY"}',
    ],
    cnis: ['amazon-vpc-cni'],
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
    when: 'log of decisions switched on',
    means:
      'A policy isolates the pod in this direction, and none of its rules lists the peer with that port. Rules become addresses, so it counts which address the packet had: for a Service that may be its cluster IP. The tier, logged by newer agents, tells whether a cluster-wide or a namespaced policy decided.',
    confirm: [
      {
        step: 'Collect the denials of the pod by its address, on the node.',
        code: `sudo grep DENY /var/log/aws-routed-eni/network-policy-agent.log | grep 10.0.7.42 | tail -20`,
        language: 'bash',
      },
      {
        step: 'See which addresses the controller has worked out for the policies of the namespace, and whether the peer is among them.',
        code: `kubectl -n my-namespace get policyendpoints -o yaml`,
        language: 'bash',
      },
      {
        step: 'If the denied packet is the answer of a server, read from which port it comes: the source is the peer then.',
      },
    ],
    remedy: [
      {
        step: 'Add a rule for the peer. For DNS admit UDP and TCP 53 to CoreDNS, and to NodeLocal DNSCache by `ipBlock` where it runs.',
        code: `egress:\n  - to:\n      - namespaceSelector:\n          matchLabels:\n            kubernetes.io/metadata.name: kube-system\n        podSelector:\n          matchLabels:\n            k8s-app: kube-dns\n    ports:\n      - protocol: UDP\n        port: 53\n      - protocol: TCP\n        port: 53`,
        language: 'yaml',
      },
      {
        step: 'For a Service keep its port equal to that of the container, as AWS requires, and the labels of its selector equal to those of the rule.',
      },
      {
        step: 'If only the first seconds of a pod are affected, see the symptom on denials at the start of a pod.',
      },
    ],
    basis: 'code',
    claims: [
      'amazon-vpc-cni/observability.policy-verdicts',
      'amazon-vpc-cni/policy.troubleshooting',
      'amazon-vpc-cni/policy.k8s-networkpolicy',
    ],
    interactions: [
      'policy-service-port',
      'policy-headless',
      'policy-named-port',
      'nodelocaldns-policy',
      'policy-imds',
    ],
    guides: ['networkpolicy-on-eks'],
    sources: [
      {
        document: 'network-policy-agent/events',
        lines: [
          [150, 172],
          [238, 249],
          [267, 283],
        ],
        passage: 'The messages',
      },
      { document: 'network-policy-agent/readme', lines: [[94, 96]], passage: 'What is logged' },
      {
        document: 'eks-user-guide/network-policies-troubleshooting',
        passage: 'Where the log stands',
      },
      {
        document: 'eks-user-guide/cni-network-policy',
        passage: 'Ports of Services and containers',
      },
      {
        document: 'network-policy-agent/tc-v4egress-bpf',
        lines: [[183, 193]],
        passage: 'What no rule lists',
      },
    ],
    reviewed: '2026-11-28',
  },
  'vpc-cni-policy-drops-at-pod-start': {
    name: 'The first connections of a new pod are denied, though a policy allows them',
    cnis: ['amazon-vpc-cni'],
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
    when: '`NETWORK_POLICY_ENFORCING_MODE=standard`, the default',
    means:
      'A new pod starts open, and its policies attach a second or two later. Agents before v1.2.0 did not know connections from before and dropped their answers. Later connections of the same pod work.',
    confirm: [
      {
        step: 'On the node look for denials in the first seconds of the pod whose source is the server, with its port.',
        code: `sudo grep DENY /var/log/aws-routed-eni/network-policy-agent.log | grep 10.0.36.181 | head`,
        language: 'bash',
      },
      {
        step: 'Read the version of the agent.',
        code: `kubectl -n kube-system get daemonset aws-node -o jsonpath='{.spec.template.spec.containers[?(@.name=="aws-eks-nodeagent")].image}'`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Update the VPC CNI to a release with agent v1.2.0 or newer, which lets answers to packets from before through.',
      },
      {
        step: 'Until then let an init container wait for 2 to 5 seconds.',
        code: `initContainers:\n  - name: wait-for-policy\n    image: public.ecr.aws/docker/library/busybox:1.36\n    command: ["sleep", "5"]`,
        language: 'yaml',
      },
      {
        step: 'Strict mode does not have the fault, but needs a policy for every pod, CoreDNS included.',
        code: `kubectl set env daemonset aws-node -n kube-system NETWORK_POLICY_ENFORCING_MODE=strict`,
        language: 'bash',
      },
    ],
    affected: 'agents before v1.2.0',
    fixed: 'agent v1.2.0',
    issues: [
      {
        source: { document: 'web/github-com-aws-aws-network-policy-agent-issues-345' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-aws-aws-network-policy-agent-issues-186' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-aws-aws-network-policy-agent-issues-73' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: ['amazon-vpc-cni/policy.default-deny', 'amazon-vpc-cni/policy.k8s-networkpolicy'],
    interactions: ['policy-standard-start', 'policy-imds'],
    guides: ['networkpolicy-on-eks'],
    sources: [
      {
        document: 'web/github-com-aws-aws-network-policy-agent-issues-345',
        passage: 'Cause and wait of 2 to 5 seconds',
      },
      {
        document: 'web/github-com-aws-aws-network-policy-agent-pull-361',
        passage: 'Repair, in v1.2.0',
      },
      {
        document: 'web/github-com-aws-aws-network-policy-agent-issues-307',
        passage: 'Mended in releases of 2025',
      },
      {
        document: 'vpc-cni/readme',
        lines: [[744, 746]],
        passage: 'Answers to early packets, strict mode',
      },
    ],
    reviewed: '2026-11-28',
  },
  'vpc-cni-strict-mode-blocks-everything': {
    name: 'After the switch to strict mode new pods have neither DNS nor any other traffic',
    cnis: ['amazon-vpc-cni'],
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
    when: '`NETWORK_POLICY_ENFORCING_MODE=strict`',
    means:
      'In strict mode a pod starts with everything denied, both ways, until policies for it are configured. A pod that no policy selects stays so, and that goes for CoreDNS, too. Pods on the host network are exempt.',
    confirm: [
      {
        step: 'Read the mode.',
        code: `kubectl -n kube-system set env daemonset/aws-node --list | grep NETWORK_POLICY_ENFORCING_MODE`,
        language: 'bash',
      },
      {
        step: 'List the policies; namespaces that do not appear have none.',
        code: `kubectl get networkpolicy -A\nkubectl get namespaces`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Go back to the standard mode, so that pods work again, and recreate those that were cut off.',
        code: `kubectl set env daemonset aws-node -n kube-system NETWORK_POLICY_ENFORCING_MODE=standard`,
        language: 'bash',
      },
      {
        step: 'Before the next try write a policy for every pod, in `kube-system` as well. This one admits all traffic of a namespace, until it has rules of its own.',
        code: `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: allow-all\n  namespace: my-namespace\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]\n  ingress: [{}]\n  egress: [{}]`,
        language: 'yaml',
      },
    ],
    affected: 'v1.17.1 or newer, where the mode exists',
    issues: [
      {
        source: { document: 'web/github-com-aws-aws-network-policy-agent-issues-288' },
        state: 'open',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-aws-aws-network-policy-agent-issues-271' },
        state: 'open',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: ['amazon-vpc-cni/policy.default-deny'],
    interactions: [
      'policy-strict-one-direction',
      'two-enforcing-modes',
      'policy-strict-cnp-probes',
    ],
    guides: ['networkpolicy-on-eks'],
    sources: [
      {
        document: 'vpc-cni/readme',
        lines: [[738, 744]],
        passage: 'NETWORK_POLICY_ENFORCING_MODE',
      },
      {
        document: 'eks-user-guide/cni-network-policy-configure',
        passage: 'Step 1: strict mode and CoreDNS',
      },
      {
        document: 'network-policy-agent/rpc-handler',
        lines: [[94, 106]],
        passage: 'State of a new pod',
      },
      {
        document: 'web/github-com-aws-aws-network-policy-agent-issues-288',
        passage: 'A policy that allows all, in each namespace',
      },
    ],
    reviewed: '2026-11-28',
  },
  'vpc-cni-strict-cnp-probes': {
    name: 'In strict mode probes fail on pods that only a ClusterNetworkPolicy selects',
    cnis: ['amazon-vpc-cni'],
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
    when: '`NETWORK_POLICY_ENFORCING_MODE=strict` with ClusterNetworkPolicy',
    means:
      'The agent allows the own node in the rules of namespaced policies and not in those of cluster-wide ones, so the kubelet does not reach such a pod. A cluster-wide rule for the address of the node does not help, as it is skipped.',
    confirm: [
      {
        step: 'See that the pod fails from its first probe on, and that no namespaced policy selects it.',
        code: `kubectl -n my-namespace describe pod my-pod | grep -E "probe failed"\nkubectl -n my-namespace get networkpolicy`,
        language: 'bash',
      },
      {
        step: 'Read the version of the agent.',
        code: `kubectl -n kube-system get daemonset aws-node -o jsonpath='{.spec.template.spec.containers[?(@.name=="aws-eks-nodeagent")].image}'`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Update to an agent with pull request 636; v1.4.1 is without it.',
      },
      {
        step: 'Until then let a namespaced policy select these pods too: its rules get the entry for the node. Rules of the Admin tier hold on; what the Baseline tier admitted has to be repeated in it.',
        code: `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: admit-own-node\n  namespace: my-namespace\nspec:\n  podSelector: {}\n  policyTypes: [Ingress, Egress]`,
        language: 'yaml',
      },
    ],
    affected: 'agent v1.4.1 by its code; reported for v1.3.7',
    fixed: 'branch `release-1.4` of the agent, after v1.4.1',
    issues: [
      {
        source: { document: 'web/github-com-aws-aws-network-policy-agent-issues-635' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-aws-aws-network-policy-agent-pull-636' },
        state: 'fixed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['amazon-vpc-cni/policy.cluster-wide', 'amazon-vpc-cni/policy.default-deny'],
    interactions: [
      'policy-strict-cnp-probes',
      'policy-strict-one-direction',
      'policy-baseline-skipped',
    ],
    guides: ['networkpolicy-on-eks'],
    sources: [
      {
        document: 'network-policy-agent/fw-rule-processor',
        lines: [
          [80, 84],
          [262, 332],
        ],
        passage: 'Own node',
      },
      {
        document: 'network-policy-agent-main/fw-rule-processor',
        lines: [[293, 304]],
        passage: 'Own node in cluster-wide rules',
      },
      {
        document: 'network-policy-agent/tc-v4ingress-bpf',
        lines: [[239, 272]],
        passage: 'Admin tier first',
      },
      { document: 'web/github-com-aws-aws-network-policy-agent-issues-635' },
    ],
    reviewed: '2026-11-28',
  },
};
