import type { Symptom } from '../symptom.ts';

/** Start of nodes and changes of CNI: what shows itself alike with several CNIs. */
export const sharedSymptoms: Readonly<Record<string, Symptom>> = {
  'cni-plugin-not-initialized': {
    name: 'A node stays NotReady: the container runtime has no CNI configuration',
    messages: ['Network plugin returns error: cni plugin not initialized'],
    samples: [
      'Ready  False  Thu, 04 Jun 2026 10:11:12 +0000  KubeletNotReady  container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized',
      'Apr 16 22:26:30 ip-10-0-34-12 kubelet[10125]: E0416 22:26:30.150357   10125 kubelet.go:2373] "Container runtime network not ready" networkReady="NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized"',
    ],
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
      'calico-vxlan',
      'calico-bgp',
      'calico-nftables',
      'calico-ebpf',
      'cilium-overlay',
      'cilium-kpr',
      'cilium-eni',
      'cilium-native',
      'cilium-aws-build',
    ],
    means:
      'A pod of the CNI writes the configuration to `/etc/cni/net.d` when it is ready, and none has done so on this node: it was not installed, was removed, cannot start, or waits, as for the API server where kube-proxy is missing. The VPC CNI writes it only after `ipamd` answers, so that missing rights for EC2 end here too.',
    confirm: [
      {
        step: 'Read the condition `Ready` of the node.',
        code: `kubectl get node my-node -o jsonpath='{.status.conditions[?(@.type=="Ready")].message}'`,
        language: 'bash',
      },
      {
        step: 'Look for the pod of the CNI on that node, and whether it runs.',
        code: `kubectl get pods -A -o wide --field-selector spec.nodeName=my-node | grep -E "aws-node|calico-node|cilium"`,
        language: 'bash',
      },
      {
        step: 'Read its log. For the VPC CNI also `/var/log/aws-routed-eni/ipamd.log` on the node.',
        code: `kubectl -n kube-system logs my-cni-pod --all-containers --tail=50`,
        language: 'bash',
      },
      {
        step: 'In a cluster made without the add-ons of EKS, see whether kube-proxy is there.',
        code: 'kubectl -n kube-system get daemonset kube-proxy',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'If the pod fails, cure that first: rights of the role for EC2, the way to the API server, the image.',
      },
      {
        step: 'If there is no such pod, install the CNI. With module v21 of terraform-aws-eks let it come before the nodes.',
        code: `addons = {\n  vpc-cni = {\n    before_compute = true\n  }\n}`,
      },
      {
        step: 'If kube-proxy is missing and the CNI does not replace it, create its add-on. A CNI that replaces it has to be told the address of the API server.',
        code: 'aws eks create-addon --cluster-name my-cluster --addon-name kube-proxy',
        language: 'bash',
      },
      {
        step: 'If you replace the VPC CNI, delete `aws-node` and install the next CNI before nodes join; nodes in between wait in this state.',
        code: `kubectl delete daemonset -n kube-system aws-node`,
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-aws-karpenter-provider-aws-issues-1391' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-terraform-aws-modules-terraform-aws-eks-3446' },
        state: 'open',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: [
      'amazon-vpc-cni/operations.install',
      'calico/operations.install',
      'cilium/operations.install',
    ],
    interactions: ['terraform-before-compute', 'create-without-vpc-cni', 'discovery-iam-v6'],
    guides: ['moving-from-the-vpc-cni'],
    sources: [
      {
        document: 'karpenter/troubleshooting',
        lines: [[597, 617]],
        passage: 'The message and rights of the role',
      },
      {
        document: 'vpc-cni/aws-vpc-cni-main',
        lines: [[447, 466]],
        passage: 'Configuration after ipamd',
      },
      {
        document: 'web/github-com-aws-karpenter-provider-aws-issues-1391',
        passage: 'Many causes',
      },
      {
        document: 'terraform-aws-eks/main',
        lines: [46, [768, 770], [805, 815]],
        passage: 'Order of add-ons and nodes',
      },
      { document: 'cilium/kubeproxy-free', lines: [[87, 109]], passage: 'Without kube-proxy' },
      {
        document: 'eks-user-guide-2024/create-cluster',
        lines: [[235, 241]],
        passage: 'What is left out',
      },
      {
        document: 'calico-docs/managed-public-cloud-eks',
        lines: [
          [150, 162],
          [276, 280],
        ],
        passage: 'aws-node deleted, nodes last',
      },
    ],
    reviewed: '2026-11-28',
  },
  'failed-to-find-plugin-in-path': {
    name: 'Pods fail to start: a plugin that the CNI configuration names is not on the node',
    messages: ['failed to find plugin "‹plugin›" in path [‹directories›]'],
    samples: [
      'Warning  FailedCreatePodSandBox  10m  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "715301634ac099a9643293f42cffa758b4faa9c16600bc800be1d626f9ae610e": plugin type="aws-cni" name="aws-cni" failed (add): failed to find plugin "aws-cni" in path [/opt/cni/bin]',
      'Warning  FailedCreatePodSandBox  33s  kubelet  Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "4e4719cbaa7e05ccee9b41be37f362c67df85c6eb9d0c2c4e20a5ed3321382aa": plugin type="cilium-cni" name="cilium" failed (add): failed to find plugin "cilium-cni" in path [/opt/cni/bin]',
    ],
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    modes: [
      'vpc-cni',
      'vpc-cni-prefix',
      'vpc-cni-custom-networking',
      'vpc-cni-ipv6',
      'vpc-cni-calico',
      'vpc-cni-cilium',
      'calico-vxlan',
      'calico-bgp',
      'calico-nftables',
      'calico-ebpf',
      'cilium-overlay',
      'cilium-kpr',
      'cilium-eni',
      'cilium-native',
      'cilium-aws-build',
    ],
    means:
      'The runtime read a configuration in `/etc/cni/net.d` and found no program of that name in its directories. Either the file is left from a CNI that is gone, or the CNI puts its programs into another directory than the runtime searches.',
    confirm: [
      {
        step: 'On the node, list configurations and programs: the plugin of the message has a file in the first and none in the second.',
        code: `ls -1 /etc/cni/net.d /opt/cni/bin`,
        language: 'bash',
      },
      {
        step: 'Compare the directories of the runtime with those in the message.',
        code: `sudo containerd config dump | grep -E "bin_dir|conf_dir"`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'If the CNI of the message is gone, replace the node; or delete its file there and recreate the pods that wait.',
        code: `sudo rm /etc/cni/net.d/10-aws.conflist`,
        language: 'bash',
      },
      {
        step: 'Under Cilium leave `cni.exclusive=true`, the default: the agent then renames the files of other plugins to `*.cilium_bak`.',
        code: `cni:\n  exclusive: true`,
        language: 'yaml',
      },
      {
        step: 'If the directories differ, tell the CNI the one of the runtime, the VPC CNI by the mount of `/opt/cni/bin` in `aws-node`, or set the runtime back to `/opt/cni/bin`.',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-23870' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: [
      'amazon-vpc-cni/operations.upgrade',
      'calico/operations.install',
      'cilium/operations.install',
      'cilium/networking.chaining',
    ],
    interactions: ['eni-leftover-rules', 'create-without-vpc-cni'],
    guides: ['moving-from-the-vpc-cni'],
    sources: [
      { document: 'kubernetes/cni-find', lines: [[24, 48]], passage: 'The message' },
      {
        document: 'web/github-com-kubernetes-sigs-provider-aws-test-infra-pull-109',
        passage: 'Directories of the runtime',
      },
      {
        document: 'cilium-chart/values-yaml',
        lines: [[796, 800]],
        passage: 'cni.exclusive',
      },
      {
        document: 'vpc-cni/readme',
        lines: [[207, 221]],
        passage: 'Directories of the VPC CNI',
      },
    ],
    reviewed: '2026-11-28',
  },
  'two-cnis-old-pods': {
    name: 'After a change of CNI some pods cannot talk to others',
    cnis: ['amazon-vpc-cni', 'calico', 'cilium'],
    modes: [
      'calico-vxlan',
      'calico-bgp',
      'calico-nftables',
      'calico-ebpf',
      'cilium-overlay',
      'cilium-kpr',
      'cilium-eni',
      'cilium-native',
    ],
    when: 'another CNI on nodes that ran one before',
    means:
      'A pod keeps for its life the network that its CNI gave it: address, interface, routes. Pods from before the change are not in the new network, and rules that the old CNI left in iptables or nftables may still translate or drop packets of the new one.',
    confirm: [
      {
        step: 'List the pods of a node with their addresses; two ranges on one node mean two CNIs.',
        code: `kubectl get pods -A -o wide --field-selector spec.nodeName=my-node,status.phase=Running`,
        language: 'bash',
      },
      {
        step: 'On nodes that ran the VPC CNI, look for rules of its own.',
        code: `sudo iptables-save | grep AWS\nsudo nft list table ip aws-cni`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Move to new nodes: make a node group with the new CNI alone, then drain and delete the old nodes one by one.',
        code: `kubectl drain my-old-node --ignore-daemonsets --delete-emptydir-data`,
        language: 'bash',
      },
      {
        step: 'If the nodes have to stay, recreate every pod that is not on the host network, and reboot the node in between.',
      },
      {
        step: 'On nodes under Cilium keep `cni.iptablesRemoveAWSRules=true`, the default; what it leaves, such as the nftables table of v1.23.0, delete by hand.',
        code: `sudo nft delete table ip aws-cni`,
        language: 'bash',
      },
    ],
    basis: 'documents',
    claims: [
      'amazon-vpc-cni/operations.upgrade',
      'calico/operations.install',
      'cilium/operations.install',
    ],
    interactions: ['eni-leftover-rules', 'chain-old-pods'],
    guides: ['moving-from-the-vpc-cni'],
    sources: [
      {
        document: 'cilium/k8s-install-migration',
        lines: [[25, 35], 116],
        passage: 'Pods of the old CNI, reboot',
      },
      { document: 'cilium/poststart-eni', lines: [[5, 18]], passage: 'Rules of the VPC CNI' },
      {
        document: 'cilium-chart/values-yaml',
        lines: [[850, 851]],
        passage: 'cni.iptablesRemoveAWSRules',
      },
      {
        document: 'vpc-cni/nftables-connmark',
        lines: [
          [34, 43],
          [68, 83],
          [130, 133],
        ],
        passage: 'Table of v1.23.0',
      },
    ],
    reviewed: '2026-11-28',
  },
};
