import type { Symptom } from '../symptom.ts';

/** What keeps a node or its Cilium agent from becoming ready, or pods out of Cilium. */
export const ciliumNodeSymptoms: Readonly<Record<string, Symptom>> = {
  'cilium-taint-not-removed': {
    name: 'Pods stay Pending: a node keeps the taint node.cilium.io/agent-not-ready',
    messages: ['had untolerated taint {node.cilium.io/agent-not-ready:'],
    samples: [
      '0/6 nodes are available: 6 node(s) had untolerated taint {node.cilium.io/agent-not-ready: true}. preemption: 0/6 nodes are available: 6 Preemption is not helpful for scheduling',
      'Warning  FailedScheduling  38s  default-scheduler  0/3 nodes are available: 3 node(s) had untolerated taint {node.cilium.io/agent-not-ready: }',
    ],
    cnis: ['cilium'],
    means:
      'The operator takes the taint off a node whose agent is ready, and puts it on one whose agent is not. So the agent there does not get ready, the operator does not run, or Cilium was uninstalled and left the taint behind.',
    confirm: [
      {
        step: 'Look at the agent of the node; any state but ready confirms the first case.',
        code: 'kubectl -n kube-system get pods -l k8s-app=cilium -o wide',
        language: 'bash',
      },
      {
        step: 'With a ready agent, see whether the operator runs and whether it may remove taints.',
        code: 'kubectl -n kube-system get deploy cilium-operator\nkubectl -n kube-system get cm cilium-config -o yaml | grep node-taints',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Cure the agent of the node: its log names why it does not get ready.',
        code: "kubectl -n kube-system logs cilium-x7k2p -c cilium-agent | grep -iE 'level=(warn|error|fatal)' | tail -n 20",
        language: 'bash',
      },
      {
        step: 'Bring the operator up, and leave the removal of the taint on, which is the default of the chart.',
        code: 'operator:\n  removeNodeTaints: true',
        language: 'yaml',
      },
      {
        step: 'After Cilium was taken off the cluster, remove what it left.',
        code: 'kubectl taint nodes --all node.cilium.io/agent-not-ready-',
        language: 'bash',
      },
    ],
    affected:
      'every release; in 1.10.3 a taint that came after the start of the agent stayed until the agent was restarted',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-31943' },
        state: 'open',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-17103' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: ['cilium/operations.install', 'cilium/aws.node-autoscaling'],
    interactions: ['cilium-startup-taint', 'karpenter-taint'],
    guides: ['moving-from-the-vpc-cni'],
    sources: [
      { document: 'cilium/taints', lines: [[36, 56]] },
      {
        document: 'cilium/operator-node-taint',
        lines: [[110, 134]],
        passage: 'Work of the operator',
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [938, 944],
        passage: 'operator.removeNodeTaints, operator.setNodeTaints',
      },
      { document: 'web/github-com-cilium-cilium-issues-31943' },
      { document: 'web/github-com-cilium-cilium-issues-17103' },
      { document: 'web/github-com-cilium-cilium-issues-24361', passage: 'Words of the scheduler' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-taint-removed-early': {
    name: 'Pods on a new node have no DNS or Services until they are recreated',
    cnis: ['cilium'],
    modes: ['vpc-cni-cilium', 'cilium-eni'],
    when: 'new nodes, often of Karpenter, although they carry the startup taint',
    means:
      'The agent counts as ready before it has finished, by a report as soon as its CNI configuration is written, and in a chain even while it waits for the file of the VPC CNI. The operator then removes the taint, pods come, and those of the first seconds are not wired as they should.',
    confirm: [
      {
        step: 'Compare the start of the pods that fail with the time at which the agent of the node became ready; a few seconds apart confirm it.',
        code: 'kubectl get pods -A -o wide --field-selector spec.nodeName=my-node --sort-by=.status.startTime',
        language: 'bash',
      },
      {
        step: 'In a chain look for the retries of the agent from that time.',
        code: "kubectl -n kube-system logs cilium-x7k2p -c cilium-agent | grep 'Failed to write CNI config'",
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Delete the pods that fail; they come back wired. A restart of the container is not enough.',
        code: 'kubectl -n my-namespace delete pod my-pod-6d4cf56db6-x7k2p',
        language: 'bash',
      },
      {
        step: 'Keep the taint with `NoExecute` on new nodes, in Karpenter as startup taint: it narrows the gap, though it does not close it.',
        code: 'startupTaints:\n  - key: node.cilium.io/agent-not-ready\n    value: "true"\n    effect: NoExecute',
        language: 'yaml',
      },
    ],
    affected: 'reported in a chain in 2023, and in June 2026 for 1.19.4 in ENI mode',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-29405' },
        state: 'open',
        asOf: '2026-11-28',
      },
    ],
    basis: 'reports',
    claims: [
      'cilium/operations.install',
      'cilium/aws.node-autoscaling',
      'cilium/performance.pod-start',
    ],
    interactions: ['cilium-startup-taint', 'chain-old-pods'],
    sources: [
      {
        document: 'web/github-com-cilium-cilium-issues-29405',
        passage: 'Reports of November 2023 and June 2026',
      },
      { document: 'web/github-com-cilium-cilium-issues-23394', passage: 'Race at the start, 2023' },
      { document: 'cilium/taints', lines: [[36, 45]], passage: 'What the taint is for' },
      { document: 'karpenter/nodepools', lines: [554], passage: 'startupTaints' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-unmanaged-pods': {
    name: 'Policies have no effect on a pod, or its own traffic is denied: Cilium does not know it',
    cnis: ['cilium'],
    when: 'pods that started before the agent of their node, also those of DaemonSets',
    means:
      'Another CNI configuration was on the node when the pod started, so another plugin wired it. Cilium has no endpoint for it, applies no policy to it, and others see it without its labels, so that rules that would admit it do not match.',
    confirm: [
      {
        step: 'Count what Cilium manages; fewer than all pods confirms that there are some.',
        code: "cilium status | grep 'Cluster Pods'",
        language: 'bash',
      },
      {
        step: 'List them, pods of the host network left out.',
        code: 'curl -sLO https://raw.githubusercontent.com/cilium/cilium/main/contrib/k8s/k8s-unmanaged.sh\nchmod +x k8s-unmanaged.sh\n./k8s-unmanaged.sh',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Delete these pods, so that they start again under Cilium.',
        code: 'kubectl -n my-namespace delete pod my-pod-6d4cf56db6-x7k2p',
        language: 'bash',
      },
      {
        step: 'Taint new nodes until Cilium is ready, with `NoExecute` rather than `NoSchedule`, which pods that are bound already pass by after a reboot.',
        code: 'taints:\n  - key: node.cilium.io/agent-not-ready\n    value: "true"\n    effect: NoExecute',
        language: 'yaml',
      },
      {
        step: 'Let the operator restart unmanaged pods of your choice; by default it does so for those labelled `k8s-app=kube-dns`.',
        code: 'operator:\n  unmanagedPodWatcher:\n    restart: true\n    selector: "my-label=my-value"',
        language: 'yaml',
      },
    ],
    affected: 'nodes that come with another CNI configuration, above all in a chain',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-15366' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-23394' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: [
      'cilium/networking.chaining',
      'cilium/operations.install',
      'cilium/policy.default-deny',
      'cilium/policy.troubleshooting',
    ],
    interactions: ['cilium-startup-taint', 'chain-old-pods'],
    guides: ['moving-from-the-vpc-cni', 'chaining'],
    sources: [
      {
        document: 'cilium/troubleshooting',
        lines: [
          [428, 454],
          [477, 489],
        ],
      },
      {
        document: 'cilium/taints',
        lines: [
          [13, 24],
          [61, 84],
        ],
      },
      { document: 'cilium/k8s-unmanaged', lines: [[5, 10]] },
      {
        document: 'cilium-chart/readme-md',
        lines: [[948, 950]],
        passage: 'operator.unmanagedPodWatcher',
      },
      { document: 'web/github-com-cilium-cilium-issues-15366' },
      { document: 'web/github-com-cilium-cilium-issues-23394' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-chaining-no-existing-config': {
    name: 'Cilium over the VPC CNI waits for a CNI configuration that it can join',
    messages: [
      'failed to render CNI configuration file: could not find existing CNI config for chaining',
      'Failed to write CNI config file (will retry)',
    ],
    samples: [
      'level=info msg="Failed to write CNI config file (will retry): failed to render CNI configuration file: could not find existing CNI config for chaining no matching CNI configurations found (will retry)" subsys=cni-config',
      'time=2026-08-12T07:01:02.345678901Z level=info msg="Failed to write CNI config file (will retry)" module=agent.infra.cni-config error="failed to render CNI configuration file: could not find existing CNI config for chaining: no matching CNI configurations found (will retry)"',
    ],
    cnis: ['cilium'],
    modes: ['vpc-cni-cilium'],
    when: 'a node whose `aws-node` is not ready, or a chain whose name does not match',
    means:
      'In a chain the agent adds itself to the configuration of the plugin below and tries again until it finds one. With `cni.chainingMode=aws-cni` it looks for the network `aws-cni`, which the VPC CNI writes once it is ready.',
    confirm: [
      {
        step: 'Look whether `aws-node` of that node is ready: while it is not, the message is in order.',
        code: 'kubectl -n kube-system get pods -l k8s-app=aws-node -o wide',
        language: 'bash',
      },
      {
        step: 'On the node see which files there are and what their networks are called.',
        code: 'ls /etc/cni/net.d; grep \'"name"\' /etc/cni/net.d/*.conflist',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Cure `aws-node` of that node and wait; the agent joins by itself.',
        code: 'kubectl -n kube-system logs aws-node-x7k2p -c aws-node | tail -n 20',
        language: 'bash',
      },
      {
        step: 'Where the name differs, or the file was renamed to end in `.cilium_bak`, set the chain as the guide has it, with `cni.exclusive` off, and replace the node.',
        code: 'cni:\n  chainingMode: aws-cni\n  exclusive: false\nenableIPv4Masquerade: false\nroutingMode: native',
        language: 'yaml',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-29405' },
        state: 'open',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['cilium/networking.chaining', 'cilium/operations.install'],
    guides: ['chaining'],
    sources: [
      {
        document: 'cilium/cni-lists',
        lines: [[228, 236], [325, 330], [394, 406], 558],
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [324, 331],
        passage: 'cni.chainingTarget, cni.exclusive',
      },
      {
        document: 'cilium/installation-cni-chaining-aws-cni',
        lines: [[64, 75]],
        passage: 'Values of the chain',
      },
      { document: 'web/github-com-cilium-cilium-issues-29405' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-required-podcidr': {
    name: 'The Cilium agent does not get ready: its node has no pod CIDR',
    messages: ['required IPv4 PodCIDR not available', 'required IPv6 PodCIDR not available'],
    samples: [
      'time="2025-08-12T16:57:41Z" level=warning msg="Waiting for k8s node information" error="required IPv4 PodCIDR not available" subsys=daemon',
      'time=2026-07-20T06:30:11.123456789Z level=warn msg="Waiting for k8s node information" module=agent.controlplane.local-node-sync error="required IPv6 PodCIDR not available"',
    ],
    cnis: ['cilium'],
    modes: ['cilium-overlay', 'cilium-kpr', 'cilium-native'],
    means:
      'The agent waits for the range from which it gives addresses. With a cluster pool the operator hands it out: it does not run, or the pool is used up. With `ipam.mode=kubernetes` Kubernetes has to, and does so only if its controller manager is told.',
    confirm: [
      {
        step: 'See which mode is set and whether the operator runs.',
        code: "kubectl -n kube-system get cm cilium-config -o jsonpath='{.data.ipam}'\nkubectl -n kube-system get pods -l name=cilium-operator -o wide",
        language: 'bash',
      },
      {
        step: 'With a cluster pool look for an error of the allocation: it stands behind the name of the node.',
        code: 'kubectl get ciliumnodes -o jsonpath=\'{range .items[*]}{.metadata.name}{"\\t"}{.status.ipam.operator-status}{"\\n"}{end}\'',
        language: 'bash',
      },
      {
        step: 'With `ipam.mode=kubernetes` look at the node; no range confirms it.',
        code: "kubectl get node my-node -o jsonpath='{.spec.podCIDRs}'",
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Bring the operator up: where it stays `Pending`, its events name the taint or the room that is lacking.',
        code: 'kubectl -n kube-system describe pod -l name=cilium-operator | tail -n 20',
        language: 'bash',
      },
      {
        step: 'Where the pool is used up, add a range to the list; leave those that are there and the mask size as they are.',
        code: 'ipam:\n  operator:\n    clusterPoolIPv4PodCIDRList:\n      - 10.0.0.0/16\n      - 10.1.0.0/16',
        language: 'yaml',
      },
      {
        step: 'With `ipam.mode=kubernetes` run the controller manager with `--allocate-node-cidrs`; where you cannot, as in a managed control plane, install with `cluster-pool` or ENI mode.',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-12956' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-29680' },
        state: 'open',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: ['cilium/ipam.modes', 'cilium/operations.components'],
    sources: [
      { document: 'cilium/local-node-sync', lines: [[25, 53]] },
      {
        document: 'cilium/cluster-pool',
        lines: [
          [31, 39],
          [51, 56],
          [62, 69],
        ],
      },
      { document: 'cilium/ipam-kubernetes', lines: [[21, 36]], passage: 'Ranges of Kubernetes' },
      { document: 'web/github-com-cilium-cilium-issues-12956', passage: 'Operator not scheduled' },
      { document: 'web/github-com-canonical-k8s-snap-issues-1762', passage: 'Pool used up' },
    ],
    reviewed: '2026-11-28',
  },
};
