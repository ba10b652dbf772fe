import type { Symptom } from '../symptom.ts';

/** What goes wrong with policy, eBPF mode and the rules of Calico. */
export const calicoPolicySymptoms: Readonly<Record<string, Symptom>> = {
  'calico-policy-delay-on-vpc-cni': {
    name: 'New pods have no network for seconds to two minutes over the VPC CNI',
    cnis: ['calico', 'amazon-vpc-cni'],
    modes: ['vpc-cni-calico'],
    when: 'Calico policy over the VPC CNI, most where many pods start at once',
    means:
      'Over the VPC CNI Calico learns the address of a pod from the API, where the kubelet writes it late. Until then Felix has no rules for the pod and drops its traffic.',
    confirm: [
      {
        step: 'See whether the pod has the annotation by which the VPC CNI tells the address at once.',
        code: "kubectl -n my-namespace get pod my-pod -o jsonpath='{.metadata.annotations.vpc\\.amazonaws\\.com/pod-ips}'",
        language: 'bash',
      },
      {
        step: 'With the annotation in place, look whether calico-node on that node is short of CPU.',
        code: 'kubectl top pod -n calico-system -l k8s-app=calico-node',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Let aws-node patch pods, then let it annotate them; with the EKS add-on set the variable there.',
        code: 'cat << EOF > append.yaml\n- apiGroups:\n  - ""\n  resources:\n  - pods\n  verbs:\n  - patch\nEOF\nkubectl apply -f <(cat <(kubectl get clusterrole aws-node -o yaml) append.yaml)\nkubectl -n kube-system set env daemonset/aws-node ANNOTATE_POD_IP=true',
        language: 'bash',
      },
      {
        step: 'Give calico-node a CPU request; in one report 60m, with requests and limits for Typha, ended the fault for the 35 hours reported.',
        code: `kubectl patch installations default --type merge -p '{"spec":{"calicoNodeDaemonSet":{"spec":{"template":{"spec":{"containers":[{"name":"calico-node","resources":{"requests":{"cpu":"60m"}}}]}}}}}}'`,
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-6941' },
        state: 'open',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-8048' },
        state: 'open',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: ['calico/networking.chaining', 'calico/policy.default-deny', 'calico/aws.iam'],
    interactions: ['calico-annotate'],
    guides: ['chaining', 'networkpolicy-on-eks'],
    sources: [
      { document: 'calico-docs/managed-public-cloud-eks', lines: [[47, 62]] },
      { document: 'calico/dispatch', lines: [[50, 57]], passage: 'Unknown interfaces' },
      { document: 'calico-docs/configure-resources', lines: [[96, 99]] },
      { document: 'web/github-com-projectcalico-calico-issues-6941' },
      { document: 'web/github-com-projectcalico-calico-issues-8048' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-host-endpoint-lockout': {
    name: 'A node is cut off after a HostEndpoint or a policy for hosts',
    cnis: ['calico'],
    modes: ['vpc-cni-calico', 'calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf'],
    when: 'host endpoints',
    means:
      'A host endpoint denies by default, one that Calico made itself as soon as a policy selects it; only the failsafe ports stay open. Those leave out the kubelet on 10250, and an API server on 443 as on EKS, so the node goes NotReady while SSH may still work.',
    confirm: [
      {
        step: 'List host endpoints and the policies that may select them.',
        code: 'calicoctl get hostendpoint -o wide\ncalicoctl get globalnetworkpolicy -o wide',
        language: 'bash',
      },
      {
        step: 'Log what is denied by a rule with the action `Log` last in the policy, and read the kernel log of the node.',
        code: 'sudo journalctl -k | grep calico-packet',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Take the policy back, over the API or on the node by SSH on port 22.',
        code: 'calicoctl delete globalnetworkpolicy my-host-policy',
        language: 'bash',
      },
      {
        step: 'Before the next try allow the kubelet in and the API server out, on EKS TCP 443.',
        code: 'apiVersion: projectcalico.org/v3\nkind: GlobalNetworkPolicy\nmetadata:\n  name: nodes-basics\nspec:\n  order: 10\n  selector: has(kubernetes.io/hostname)\n  types:\n    - Ingress\n    - Egress\n  ingress:\n    - action: Allow\n      protocol: TCP\n      destination:\n        ports: [10250]\n  egress:\n    - action: Allow\n      protocol: TCP\n      destination:\n        ports: [443]',
        language: 'yaml',
      },
      {
        step: 'As a net, repeat the default failsafe list with your ports added; a list of your own replaces it.',
        code: `kubectl patch felixconfiguration default --type merge -p '{"spec":{"failsafeInboundHostPorts":[{"protocol":"tcp","port":22},{"protocol":"udp","port":68},{"protocol":"tcp","port":179},{"protocol":"tcp","port":2379},{"protocol":"tcp","port":2380},{"protocol":"tcp","port":5473},{"protocol":"tcp","port":6443},{"protocol":"tcp","port":6666},{"protocol":"tcp","port":6667},{"protocol":"tcp","port":10250}]}}'`,
        language: 'bash',
      },
    ],
    basis: 'documents',
    claims: ['calico/policy.host', 'calico/policy.staged-audit'],
    interactions: ['calico-failsafe-eks'],
    guides: ['networkpolicy-on-eks'],
    sources: [
      { document: 'calico-docs/failsafe', lines: [[7, 44]] },
      { document: 'calico/felixconfig-types', lines: [[517, 523]] },
      { document: 'calico-docs/hostendpoint', lines: [[26, 49]] },
      { document: 'calico-docs/log-rules', lines: [[46, 65]], passage: 'Kernel log' },
      { document: 'calico-docs/install', lines: [[289, 304]], passage: 'EKS serves on 443' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-ebpf-kube-proxy-fight': {
    name: 'Services come and go since eBPF mode of Calico was turned on',
    cnis: ['calico'],
    modes: ['calico-ebpf', 'vpc-cni-calico'],
    when: 'kube-proxy still runs beside eBPF mode',
    means:
      'Felix removes the rules of kube-proxy, and kube-proxy writes them again. Both also want port 10256 for the health check of load balancers.',
    confirm: [
      {
        step: 'See whether kube-proxy still has pods.',
        code: 'kubectl -n kube-system get daemonset kube-proxy',
        language: 'bash',
      },
      {
        step: 'See whether its log repeats errors of `iptables-restore`.',
        code: 'kubectl -n kube-system logs -l k8s-app=kube-proxy --tail=50 | grep iptables-restore',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Take kube-proxy off the nodes; it comes back when you remove the selector.',
        code: `kubectl patch ds -n kube-system kube-proxy -p '{"spec":{"template":{"spec":{"nodeSelector":{"non-calico": "true"}}}}}'`,
        language: 'bash',
      },
      {
        step: 'Under the operator, where no tool manages kube-proxy, let the operator do it.',
        code: `kubectl patch installation.operator.tigera.io default --type merge -p '{"spec":{"calicoNetwork":{"kubeProxyManagement":"Enabled"}}}'`,
        language: 'bash',
      },
      {
        step: 'Where kube-proxy has to stay, as on AKS with Azure CNI, let Felix leave its rules and its port alone.',
        code: `kubectl patch felixconfiguration default --type merge -p '{"spec":{"bpfKubeProxyIptablesCleanupEnabled":false,"bpfKubeProxyHealthzPort":0}}'`,
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-10538' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: [
      'calico/networking.kube-proxy-replacement',
      'calico/networking.kube-proxy-modes',
      'calico/performance.service-lb',
    ],
    interactions: ['calico-ebpf-kube-proxy'],
    guides: ['ebpf-without-the-mystique'],
    sources: [
      {
        document: 'calico-docs/enabling-ebpf',
        lines: [
          [19, 34],
          [280, 296],
          [319, 333],
        ],
      },
      {
        document: 'tigera-operator/installation-types',
        lines: [[613, 619]],
        passage: 'kubeProxyManagement',
      },
      { document: 'web/github-com-projectcalico-calico-issues-10538' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-bpf-not-supported': {
    name: 'eBPF mode is set, yet Felix goes on without it',
    messages: [
      'BPF dataplane mode enabled but not supported by the kernel.  Disabling BPF mode',
      'BPF data plane mode enabled but not supported by the kernel. Disabling BPF mode',
    ],
    samples: [
      '2026-11-20 07:41:12.088 [ERROR][58] felix/daemon.go 376: BPF dataplane mode enabled but not supported by the kernel.  Disabling BPF mode. error=kernel is too old (have: 4.14.0-355 but want at least: 5.3.0)',
      'BPF data plane mode enabled but not supported by the kernel. Disabling BPF mode',
    ],
    cnis: ['calico'],
    modes: ['calico-ebpf', 'vpc-cni-calico'],
    means:
      'The node cannot run the programs, so Felix switches eBPF mode off for it and goes on. Its check wants Linux 5.3, on Red Hat 4.18.0-193; the documentation asks for more. If kube-proxy is gone, nobody translates Services there any more.',
    confirm: [
      {
        step: 'See which nodes say so; a node in eBPF mode logs `BPF enabled, starting BPF endpoint manager and map manager.` instead.',
        code: 'kubectl -n calico-system logs -l k8s-app=calico-node -c calico-node --tail=-1 --prefix | grep -E "not supported by the kernel|BPF enabled, starting"',
        language: 'bash',
      },
      {
        step: 'Compare the kernels; the guide asks for 5.10, Ubuntu 22.04, or 4.18.0-305 on Red Hat 8.4.',
        code: 'kubectl get nodes -o custom-columns=NODE:.metadata.name,KERNEL:.status.nodeInfo.kernelVersion',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Replace the nodes by ones with a newer kernel.',
      },
      {
        step: 'Until then go back to iptables in the Installation and bring kube-proxy back; a mix of both kinds of nodes is not supported.',
        code: `kubectl patch installation.operator.tigera.io default --type merge -p '{"spec":{"calicoNetwork":{"linuxDataplane":"Iptables"}}}'`,
        language: 'bash',
      },
    ],
    basis: 'code',
    claims: ['calico/operations.kernel-min', 'calico/networking.kube-proxy-replacement'],
    guides: ['ebpf-without-the-mystique'],
    sources: [
      { document: 'calico/felix-daemon', lines: [[373, 380]] },
      { document: 'calico-docs/troubleshoot-ebpf', lines: [[15, 26]] },
      {
        document: 'calico/bpf-library',
        lines: [
          [94, 109],
          [2183, 2199],
          [2214, 2222],
        ],
        passage: 'Words of the reason',
      },
      {
        document: 'calico-docs/enabling-ebpf',
        lines: [[71, 74], 89],
        passage: 'Kernels and mixes',
      },
    ],
    reviewed: '2026-11-28',
  },
  'calico-incompatible-nft-rules': {
    name: 'Felix fails over nftables rules that it cannot read',
    messages: ['iptables-save failed because there are incompatible nft rules in the table'],
    samples: [
      '2026-11-20 15:52:18.217 [ERROR][628323] felix/table.go 946: iptables-save failed because there are incompatible nft rules in the table.  Remove the nft rules to continue. ipVersion=0x4 table="filter"',
      '2026-11-20 15:52:18.217 [WARNING][628323] felix/table.go 765: iptables-nft-save command failed error=iptables-save failed because there are incompatible nft rules in the table ipVersion=0x4 stderr="" table="filter"',
    ],
    cnis: ['calico'],
    modes: ['vpc-cni-calico', 'calico-vxlan', 'calico-bgp'],
    when: 'the iptables data plane on nodes with native nftables rules',
    means:
      'Felix works with the iptables tools, and somebody wrote native nftables rules into the tables that those tools use. They cannot show such rules, so Felix cannot read the table back and does not go on with it. In the report that was kube-proxy in nftables mode.',
    confirm: [
      {
        step: 'On the node, list what stands in the table that the message names.',
        code: 'sudo nft list table ip filter',
        language: 'bash',
      },
      {
        step: 'Read the mode of Felix, and see on the node whether kube-proxy writes nftables: then the table is there.',
        code: "kubectl get felixconfiguration default -o jsonpath='{.spec.nftablesMode}'\nsudo nft list table ip kube-proxy | head -5",
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'If kube-proxy runs in nftables mode, move Calico there as well.',
        code: `kubectl patch installation default --type merge -p '{"spec":{"calicoNetwork":{"linuxDataplane":"Nftables"}}}'`,
        language: 'bash',
      },
      {
        step: 'Otherwise find out who writes native rules into the table, such as a firewall of the node image, and move them to a table of their own.',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-8025' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['calico/networking.datapath', 'calico/networking.kube-proxy-modes'],
    interactions: ['kube-proxy-mode'],
    sources: [
      { document: 'calico/iptables-table', lines: [[943, 950]] },
      { document: 'calico-docs/nftables', lines: [[18, 26]] },
      { document: 'web/github-com-projectcalico-calico-issues-8025' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-ctlb-kernel': {
    name: 'calico-node does not start in eBPF mode on a new kernel: the load balancer fails to load',
    messages: [
      "libbpf: prog 'calico_sendmsg_v46': BPF program load failed: Invalid argument",
      'Failed to attach connect-time load balancer. error=error loading ‹file›:error loading program: error loading object invalid argument',
    ],
    samples: [
      "libbpf: prog 'calico_sendmsg_v46': BPF program load failed: Invalid argument",
      '2025-11-12 21:47:56.177 [ERROR][1] init/calico-init_linux.go 131: Failed to attach connect-time load balancer. error=error loading /usr/lib/calico/bpf/connect_balancer_debug_co-re_v46.o:error loading program: error loading object invalid argument',
    ],
    cnis: ['calico'],
    modes: ['calico-ebpf', 'vpc-cni-calico'],
    when: 'eBPF mode with an older release of Calico, after an update of the node image',
    means:
      'Newer kernels forbid a jump from an eBPF program of one type into one of another. The connect-time load balancer of Calico had one table of jumps for three types, so the kernel refuses its programs.',
    confirm: [
      {
        step: 'Compare the kernels of nodes that work with those that do not; in the reports 6.12.46 and 6.17.1 work, 6.12.53 and 6.17.5 do not.',
        code: 'kubectl get nodes -o custom-columns=NODE:.metadata.name,KERNEL:.status.nodeInfo.kernelVersion',
        language: 'bash',
      },
      {
        step: 'See which release of Calico runs.',
        code: `kubectl -n calico-system get daemonset calico-node -o jsonpath='{.spec.template.spec.containers[0].image}'`,
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Update Calico to a release that has the repair.',
      },
      {
        step: 'Until then keep nodes on the image from before, as the report on AL2023 tells of kernel 6.12.46.',
      },
    ],
    affected: 'reported for v3.30.4 on AL2023 with kernel 6.12.53, and on kernel 6.17.5',
    fixed: 'v3.29.7, v3.30.5, v3.31.3 and v3.32.0',
    issues: [
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-11302' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-awslabs-amazon-eks-ami-issues-2511' },
        state: 'open',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: ['calico/operations.kernel-min', 'calico/networking.kube-proxy-replacement'],
    sources: [
      { document: 'calico/release-notes-v3-32-0', lines: [134], passage: 'Repair' },
      { document: 'calico-docs/version-3-29-release-notes-index', lines: [280, 286] },
      { document: 'calico-docs/version-3-30-release-notes-index', lines: [409, 415] },
      { document: 'calico-docs/version-3-31-release-notes-index', lines: [300, 317] },
      {
        document: 'web/github-com-projectcalico-calico-pull-11399',
        passage: 'What the kernel forbids, and the repair',
      },
      {
        document: 'web/github-com-projectcalico-calico-issues-11302',
        passage: 'The messages, kernels 6.17.1 and 6.17.5',
      },
      {
        document: 'web/github-com-awslabs-amazon-eks-ami-issues-2511',
        passage: 'AL2023 with 6.12.46 and 6.12.53',
      },
    ],
    reviewed: '2026-11-28',
  },
  'calico-ipblock-own-load-balancer': {
    name: 'An egress ipBlock does not open a load balancer of the same cluster',
    cnis: ['calico'],
    when: 'a load balancer whose address stands in the status of a Service of this cluster',
    means:
      'Calico judges traffic of a pod after destination NAT. kube-proxy turns the address of such a load balancer into that of a pod already on the node of the client, so the rule has to allow that pod and its port. Load balancers of AWS give a host name in place of an address.',
    confirm: [
      {
        step: 'Look whether the address belongs to a Service of this cluster.',
        code: 'kubectl get services -A | grep 10.40.0.13',
        language: 'bash',
      },
      {
        step: 'On the node of the client look for rules of kube-proxy for it; a rule confirms it, in iptables mode.',
        code: 'sudo iptables-save -t nat | grep 10.40.0.13',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Allow the pods behind the load balancer, with their own port in place of that of the Service.',
        code: 'egress:\n  - to:\n      - namespaceSelector:\n          matchLabels:\n            kubernetes.io/metadata.name: my-namespace\n    ports:\n      - protocol: TCP\n        port: 8443',
        language: 'yaml',
      },
    ],
    affected: 'reported in 2019, and in 2025 at a provider other than AWS',
    issues: [
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-10664' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-2635' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'reports',
    claims: ['calico/policy.k8s-networkpolicy'],
    guides: ['networkpolicy-on-eks'],
    sources: [
      {
        document: 'calico-docs/globalnetworkpolicy',
        lines: [[104, 106]],
        passage: 'Pods after DNAT',
      },
      { document: 'calico-docs/about-kubernetes-services', lines: [[53, 56]] },
      { document: 'web/github-com-projectcalico-calico-issues-10664', passage: 'The cure' },
      {
        document: 'web/github-com-projectcalico-calico-issues-2635',
        passage: 'Rules of kube-proxy, port of the pod',
      },
      { document: 'web/github-com-digitalocean-doks-issues-4', passage: 'Host names of AWS' },
    ],
    reviewed: '2026-11-28',
  },
};
