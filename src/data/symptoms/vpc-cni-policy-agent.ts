import type { Symptom } from '../symptom.ts';

/** What goes wrong with the policy agent itself. */
export const vpcCniPolicyAgentSymptoms: Readonly<Record<string, Symptom>> = {
  'vpc-cni-standard-mode-denies-all': {
    name: 'New pods, CoreDNS among them, have no traffic at all, though no policy selects them',
    cnis: ['amazon-vpc-cni'],
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
    when: 'network policy enabled, and an agent that starts before the API server answers',
    means:
      'At its start the agent asked the API server for a resource definition. If the answer did not come, as before kube-proxy had its rules, it left out half of the state of later pods, and its programs drop what lacks that state. Pods under a namespaced policy are not affected; the others stay cut off.',
    confirm: [
      {
        step: 'See that no policy exists, or none for these pods.',
        code: `kubectl get networkpolicy,clusternetworkpolicy -A`,
        language: 'bash',
      },
      {
        step: 'On the node look for the failed question and for denials of the tier `ERROR`.',
        code: `sudo grep -E "Cannot list resources|ERROR" /var/log/aws-routed-eni/network-policy-agent.log | tail`,
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
        step: 'Update to v1.21.2 of the VPC CNI or newer: from agent v1.3.5 on the question is not asked any more. Replace the nodes that are affected.',
      },
      {
        step: 'Until then switch the engine off, if nothing in the cluster needs it.',
        code: `aws eks update-addon --cluster-name my-cluster --addon-name vpc-cni --resolve-conflicts PRESERVE --configuration-values '{"enableNetworkPolicy":"false"}'`,
        language: 'bash',
      },
    ],
    affected: 'reported with agent v1.3.2, and with v1.21.1-eksbuild.8 of the VPC CNI',
    fixed: 'agent v1.3.5, in v1.21.2 of the VPC CNI',
    issues: [
      {
        source: { document: 'web/github-com-aws-aws-network-policy-agent-issues-553' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-aws-aws-network-policy-agent-issues-570' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-aws-aws-network-policy-agent-pull-551' },
        state: 'fixed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'reports',
    claims: ['amazon-vpc-cni/policy.k8s-networkpolicy', 'amazon-vpc-cni/operations.known-limits'],
    guides: ['networkpolicy-on-eks'],
    sources: [
      {
        document: 'web/github-com-aws-aws-network-policy-agent-issues-570',
        passage: 'Cause, pods affected',
      },
      {
        document: 'web/github-com-aws-aws-network-policy-agent-issues-553',
        passage: 'A new cluster without policies',
      },
      {
        document: 'web/github-com-aws-aws-network-policy-agent-pull-551',
        passage: 'The question removed',
      },
      { document: 'vpc-cni/changelog', lines: [[66, 69]], passage: 'Agent v1.3.5 in v1.21.2' },
      {
        document: 'network-policy-agent/main',
        lines: [[109, 136]],
        passage: 'Start of agent v1.4.1',
      },
    ],
    reviewed: '2026-11-28',
  },
  'vpc-cni-failed-to-setup-network-policy': {
    name: 'Pods fail to start because the plugin gets no answer from the policy agent',
    messages: ['failed to setup network policy', 'failed to connect to network policy agent'],
    samples: [
      'Warning  FailedCreatePodSandBox  6s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "7c1f6cf3b7dc1f25c1141dbe03dc83b3ce9cea90f46f3f1289eed7afab81b694": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to setup network policy',
      'Warning  FailedKillPod  4s  kubelet  error killing pod: failed to "KillPodSandbox" for "e87cff6e-7b10-423a-ba02-41f0f1bd99cf" with KillPodSandboxError: "rpc error: code = Unknown desc = failed to destroy network for sandbox \\"7c1f6cf3b7dc\\": plugin type=\\"aws-cni\\" name=\\"aws-cni\\" failed (delete): del cmd: failed to connect to network policy agent: context deadline exceeded"',
    ],
    cnis: ['amazon-vpc-cni'],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
    ],
    when: '`NETWORK_POLICY_ENFORCING_MODE` set, to `standard` or `strict`',
    means:
      'With a mode set, the plugin calls the agent on the node for each pod and fails the pod if it cannot. The container of the agent was taken out, has not started, or could not attach its programs. From v1.23.0 on an agent older than v1.4.1 does not find `ipamd` and does not come up.',
    confirm: [
      {
        step: 'See whether `aws-node` has two containers, both ready.',
        code: `kubectl -n kube-system get pods -l k8s-app=aws-node -o wide`,
        language: 'bash',
      },
      {
        step: 'Read the log of the plugin on the node: `Failed to connect to network policy agent`, or the answer of the agent.',
        code: `sudo grep -E "network policy" /var/log/aws-routed-eni/plugin.log | tail -5`,
        language: 'bash',
      },
      {
        step: 'Read why the agent ended.',
        code: `kubectl -n kube-system logs aws-node-x7k2p -c aws-eks-nodeagent --previous --tail=30`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'If you have taken the agent out, as for another policy engine, unset the mode as well.',
        code: `kubectl set env daemonset aws-node -n kube-system NETWORK_POLICY_ENFORCING_MODE-`,
        language: 'bash',
      },
      {
        step: 'If the agent fails, free its ports 8162 and 8163 on the node, or give it others, and see that the BPF file system is mounted.',
        code: `sudo ss -ltnp | grep -E ":816[23]"\nmount | grep /sys/fs/bpf`,
        language: 'bash',
      },
      {
        step: 'With v1.23.0 of the VPC CNI use agent v1.4.1 or newer.',
      },
    ],
    affected:
      'VPC CNI v1.19.4 or newer, in both modes; by their code v1.17.1 to v1.19.2 too, under `strict` alone',
    issues: [
      {
        source: { document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3254' },
        state: 'fixed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: [
      'amazon-vpc-cni/policy.k8s-networkpolicy',
      'amazon-vpc-cni/operations.failure-behaviour',
      'amazon-vpc-cni/operations.components',
    ],
    interactions: ['strict-without-agent', 'agent-version-pair'],
    guides: ['chaining', 'moving-from-the-vpc-cni'],
    sources: [
      {
        document: 'vpc-cni/cni',
        lines: [
          [331, 363],
          [507, 518],
        ],
        passage: 'Call of the agent and messages',
      },
      {
        document: 'vpc-cni-v1-19-2/cni',
        lines: [[282, 307]],
        passage: 'v1.19.2: in strict mode alone',
      },
      { document: 'vpc-cni/readme', lines: [738, [748, 749]], passage: 'Agent removed' },
      {
        document: 'vpc-cni/changelog',
        lines: [[3, 6], 182, 200],
        passage: 'Pair of versions; v1.19.4',
      },
      {
        document: 'network-policy-agent/rpc-handler',
        lines: [[50, 92]],
        passage: 'Answer of the agent',
      },
      {
        document: 'eks-user-guide/cni-network-policy-configure',
        passage: 'Ports 8162 and 8163, BPF file system',
      },
    ],
    reviewed: '2026-11-28',
  },
  'vpc-cni-standalone-pods-unpoliced': {
    name: 'A policy works on bare pods by halves: pods with similar names get each other’s rules',
    cnis: ['amazon-vpc-cni'],
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
    when: 'pods without a Deployment, Job or other owner',
    means:
      'On a node the agent keeps one set of rules for all pods of a namespace whose names agree up to the last hyphen, as those of a Deployment do. Bare pods `nginx-a` and `nginx-b` so share theirs. AWS supports no policy on pods without an owner.',
    confirm: [
      {
        step: 'See whether the pod has an owner; nothing printed means that it has none.',
        code: `kubectl -n my-namespace get pod my-pod -o jsonpath='{.metadata.ownerReferences}'`,
        language: 'bash',
      },
      {
        step: 'On the node list what the agent has loaded; both pods stand under one `Pod Identifier`.',
        code: `sudo /opt/cni/bin/aws-eks-na-cli ebpf loaded-ebpfdata | grep "Pod Identifier"`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Let a Deployment make the pods that a policy selects; the user guide names Deployments alone.',
      },
      {
        step: 'If bare pods have to stay, give them names that differ before the last hyphen; they remain unsupported.',
      },
    ],
    affected: 'agent v1.4.1 by its code',
    issues: [
      {
        source: { document: 'web/github-com-aws-aws-network-policy-agent-issues-327' },
        state: 'open',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['amazon-vpc-cni/policy.k8s-networkpolicy', 'amazon-vpc-cni/operations.known-limits'],
    interactions: ['policy-ownerless'],
    guides: ['networkpolicy-on-eks'],
    sources: [
      {
        document: 'network-policy-agent/utils',
        lines: [[172, 187]],
        passage: 'Identifier of a pod',
      },
      {
        document: 'network-policy-agent/readme',
        lines: [
          [121, 124],
          [202, 229],
        ],
        passage: 'Tool of the agent',
      },
      {
        document: 'eks-user-guide/cni-network-policy',
        lines: [46],
        passage: 'Standalone pods',
      },
      { document: 'web/github-com-aws-aws-network-policy-agent-issues-327' },
    ],
    reviewed: '2026-11-28',
  },
  'vpc-cni-bandwidth-and-policy': {
    name: 'Policies of the VPC CNI are not enforced while the bandwidth plugin is on',
    cnis: ['amazon-vpc-cni'],
    modes: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'vpc-cni-ipv6'],
    when: '`ENABLE_BANDWIDTH_PLUGIN=true`',
    means:
      'Agent and bandwidth plugin both work by traffic control (TC) at the interface of the pod, and their configurations conflict. The project calls the two incompatible.',
    confirm: [
      {
        step: 'On the node look for the plugin in the configuration.',
        code: `sudo grep -A4 bandwidth /etc/cni/net.d/10-aws.conflist`,
        language: 'bash',
      },
      {
        step: 'Read the variable.',
        code: `kubectl -n kube-system set env daemonset/aws-node --list | grep ENABLE_BANDWIDTH_PLUGIN`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Choose one of the two. For policies switch the plugin off and recreate the pods.',
        code: `kubectl set env daemonset aws-node -n kube-system ENABLE_BANDWIDTH_PLUGIN=false`,
        language: 'bash',
      },
    ],
    affected: 'v1.14.0 or newer, where the policy engine exists',
    issues: [
      {
        source: { document: 'web/github-com-aws-aws-network-policy-agent-issues-68' },
        state: 'open',
        asOf: '2026-11-27',
      },
    ],
    basis: 'documents',
    claims: ['amazon-vpc-cni/networking.bandwidth', 'amazon-vpc-cni/policy.k8s-networkpolicy'],
    interactions: ['policy-bandwidth'],
    guides: ['networkpolicy-on-eks'],
    sources: [
      { document: 'vpc-cni/readme', lines: [[589, 597]], passage: 'ENABLE_BANDWIDTH_PLUGIN' },
      { document: 'vpc-cni/aws-vpc-cni-main', lines: [[289, 306]], passage: 'Configuration' },
    ],
    reviewed: '2026-11-28',
  },
};
