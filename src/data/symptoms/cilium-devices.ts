import type { Symptom } from '../symptom.ts';

/** What goes wrong with the network devices, routes and numbers of a node under Cilium. */
export const ciliumDeviceSymptoms: Readonly<Record<string, Symptom>> = {
  'cilium-direct-routing-device': {
    name: 'The Cilium agent stops: it finds no device for direct routing',
    messages: [
      'unable to determine direct routing device. Use --direct-routing-device to specify it',
    ],
    samples: [
      'level=fatal msg="failed to start: daemon creation failed: unable to determine direct routing device. Use --direct-routing-device to specify it" subsys=daemon',
      'time=2026-02-04T10:11:12.123456789Z level=error msg="Start hook failed" function="*cmd.legacyDaemonLifecycle" error="daemon creation failed: unable to determine direct routing device. Use --direct-routing-device to specify it"',
    ],
    cnis: ['cilium'],
    when: 'the kube-proxy replacement, eBPF masquerading, host firewall, L2 announcements or encryption, on nodes with several devices or a bridge',
    means:
      'Cilium needs one device by which nodes reach each other. It takes the only one it manages, or that which holds the address Kubernetes has of the node. Here none does: it is a bridge, was left out of `devices`, or bears another name on this node.',
    confirm: [
      {
        step: 'Compare the address of the node in Kubernetes with the devices on it; the device with that address is the one meant.',
        code: 'kubectl get node my-node -o wide\nip -br addr',
        language: 'bash',
      },
      {
        step: 'See what is set: a filter that does not match that device confirms it.',
        code: "kubectl -n kube-system get cm cilium-config -o yaml | grep -E '^  (devices|direct-routing-device):'",
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Name the devices so that the filter fits every node; a plus sign at the end stands for any rest.',
        code: 'devices: eth+,ens+',
        language: 'yaml',
      },
      {
        step: 'Where several remain, name the one that bears the address of the node.',
        code: 'nodePort:\n  directRoutingDevice: eth0',
        language: 'yaml',
      },
      {
        step: 'A bridge is left out unless `devices` names it. `directRoutingDevice` alone only chooses among the devices that Cilium manages.',
        code: 'devices: br0',
        language: 'yaml',
      },
    ],
    affected: 'every release; with bridges reported for 1.17 and 1.18',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-33527' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-37427' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['cilium/networking.kube-proxy-replacement', 'cilium/networking.native-routing'],
    sources: [
      { document: 'cilium/daemon', lines: [[169, 176]] },
      { document: 'cilium/direct-routing-device', lines: [[59, 98]] },
      { document: 'cilium/option', lines: [[2013, 2018]], passage: 'What needs devices' },
      { document: 'cilium/devices-controller', lines: [[697, 701]], passage: 'Bridges' },
      {
        document: 'cilium/kubeproxy-free',
        lines: [[1368, 1391]],
        passage: 'devices, nodePort.directRoutingDevice',
      },
      { document: 'web/github-com-cilium-cilium-issues-33527' },
      { document: 'web/github-com-cilium-cilium-issues-37427' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-no-more-node-ids': {
    name: 'The Cilium agent has no number left for a node',
    messages: ['No more IDs available for nodes', 'no available node ID ‹node›'],
    samples: [
      'time=2026-07-23T09:51:52.363220766Z level=error msg="No more IDs available for nodes" module=agent.datapath nodeName=ip-10-0-24-22.ec2.internal',
      'time=2026-07-23T09:51:52.363290035Z level=error msg="Failed to apply node handler during background sync. Cilium may have degraded functionality. See error message for details." module=agent.controlplane.node-manager error="failed to allocate ID for node ip-10-0-24-22.ec2.internal: no available node ID \\"ip-10-0-24-22.ec2.internal\\"" handler=linux-node-datapath',
    ],
    cnis: ['cilium'],
    means:
      'Each agent numbers the nodes it knows, with about 65,500 numbers, far more than clusters have nodes. So numbers were lost on the way, by an open report where all agents share one `--local-router-ipv4`.',
    confirm: [
      {
        step: 'Count the numbers in use on that node against the nodes of the cluster; far more of them confirm the loss.',
        code: 'kubectl -n kube-system exec cilium-x7k2p -c cilium-agent -- cilium-dbg nodeid list | wc -l\nkubectl get nodes --no-headers | wc -l',
        language: 'bash',
      },
      {
        step: 'See whether the agents share a router address.',
        code: 'kubectl -n kube-system get cm cilium-config -o yaml | grep local-router-ipv4',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Without IPsec and mutual authentication there is no hurry: by the note to a change of 2024 only these two lose connections, the rest is noise in the log.',
      },
      {
        step: 'Where `local-router-ipv4` is set for all agents and nothing asks for it, take it out.',
      },
      {
        step: 'If it comes back, report it with a sysdump: the open issue has no release that mends it.',
        code: 'cilium sysdump',
        language: 'bash',
      },
    ],
    affected: 'reported for 1.16.13 with 5,000 nodes and for 1.18.12 with 148',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-47563' },
        state: 'open',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-42787' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'reports',
    claims: ['cilium/performance.scale-limits'],
    sources: [
      {
        document: 'cilium/node-ids',
        lines: [
          [25, 28],
          [107, 116],
        ],
      },
      { document: 'web/github-com-cilium-cilium-issues-47563' },
      { document: 'web/github-com-cilium-cilium-issues-42787' },
      { document: 'web/github-com-cilium-cilium-pull-31380', passage: 'Release note' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-systemd-networkd-routes': {
    name: 'Pods of a further ENI lose connections after systemd-networkd restarts',
    cnis: ['cilium'],
    modes: ['cilium-eni'],
    when: 'a restart of systemd-networkd or a new ENI, on images where a network manager takes every device',
    means:
      'The agent keeps the addresses, rules and routes of the ENIs. systemd-networkd or NetworkManager asks DHCP for an address on the new device, or removes what it did not write, and packets of pods take the wrong way.',
    confirm: [
      {
        step: 'On the node list the rules and look for the address of a pod that fails; no line `from` that address, and a restart in the log, confirm it.',
        code: 'ip rule | grep 10.0.12.34\njournalctl -u systemd-networkd --since yesterday | tail -n 20',
        language: 'bash',
      },
      {
        step: 'Look at the further ENIs: an address from DHCP, marked `dynamic`, or none at all confirms it.',
        code: 'ip addr show eth1; networkctl list',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Where rules are gone, have systemd-networkd leave alone what others wrote, in the node image: on a device that it does not manage it removes foreign rules all the same.',
        code: 'mkdir -p /etc/systemd/networkd.conf.d\ncat > /etc/systemd/networkd.conf.d/80-foreign.conf <<EOF\n[Network]\nManageForeignRoutes=no\nManageForeignRoutingPolicyRules=no\nEOF\nsystemctl restart systemd-networkd',
        language: 'bash',
      },
      {
        step: 'Against DHCP on further ENIs tell systemd-networkd, in the node image, to leave the devices alone; on an image that names them otherwise adapt the pattern.',
        code: 'cat > /etc/systemd/network/01-no-dhcp.network <<EOF\n[Match]\nName=eth[1-9]*\n\n[Network]\nDHCP=no\n\n[Link]\nUnmanaged=yes\nEOF\nsystemctl daemon-reload\nsystemctl restart systemd-networkd',
        language: 'bash',
      },
      {
        step: 'With NetworkManager do it here.',
        code: 'cat > /etc/NetworkManager/conf.d/99-unmanaged-devices.conf <<EOF\n[keyfile]\nunmanaged-devices=interface-name:eth*,except:interface-name:eth0\nEOF\nsystemctl reload NetworkManager',
        language: 'bash',
      },
      {
        step: 'Recreate the pods of that node, or replace the node, so that the rules are written again.',
        code: 'kubectl drain my-node --ignore-daemonsets --delete-emptydir-data',
        language: 'bash',
      },
    ],
    affected:
      'ENI mode; Flatcar is named by the documentation. By its code Cilium marks its rules and routes as those of the kernel since 1.14, and such rules systemd-networkd spares',
    basis: 'documents',
    claims: ['cilium/aws.eni-mode', 'cilium/operations.known-limits'],
    interactions: ['eni-network-manager', 'networkd-foreign-rules'],
    guides: ['moving-from-the-vpc-cni'],
    sources: [
      { document: 'cilium/eni', lines: [[663, 696]] },
      { document: 'cilium/system-requirements', lines: [[98, 123]], passage: 'Flatcar on EKS' },
      {
        document: 'web/github-com-flatcar-init-pull-61',
        passage: 'Foreign rules, and why unmanaged devices do not help',
      },
      { document: 'cilium/linux-defaults', lines: [[68, 72]], passage: 'Protocol of the kernel' },
      {
        document: 'web/github-com-cilium-cilium-pull-24288',
        passage: 'Rules of the kernel are spared',
      },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-1600', passage: 'A new ENI' },
      { document: 'web/github-com-aws-amazon-vpc-cni-k8s-issues-3309', passage: 'A restart' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-networkd-local-rule': {
    name: 'A node drops off the network after `netplan apply` or a restart of systemd-networkd',
    cnis: ['cilium'],
    when: 'releases before 1.14, where systemd-networkd manages foreign rules, as by default',
    means:
      'The agent moves the rule `from all lookup local` from the first place to priority 100. systemd-networkd removes rules that it did not write and does not bring the first one back, so the node no longer takes packets for its own addresses.',
    confirm: [
      {
        step: 'On the node, by its console, list the rules; no line with `lookup local` confirms it.',
        code: 'ip rule',
        language: 'bash',
      },
      {
        step: 'See whether the time fits a restart of the service.',
        code: 'journalctl -u systemd-networkd --since yesterday | tail -n 20',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Put the rule back by hand, with the priority that Cilium gives it.',
        code: 'ip rule add from all lookup local pref 100',
        language: 'bash',
      },
      {
        step: 'Have systemd-networkd leave alone what others wrote, in the node image.',
        code: 'mkdir -p /etc/systemd/networkd.conf.d\ncat > /etc/systemd/networkd.conf.d/80-foreign.conf <<EOF\n[Network]\nManageForeignRoutes=no\nManageForeignRoutingPolicyRules=no\nEOF\nsystemctl restart systemd-networkd',
        language: 'bash',
      },
      {
        step: 'Or update: since 1.14 Cilium marks its rules and routes as those of the kernel, which systemd-networkd spares.',
      },
    ],
    affected: 'reported for Flatcar in February 2022 and for Deckhouse v1.50 in September 2023',
    fixed: '1.14, by its code',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-18706' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-deckhouse-deckhouse-issues-5709' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-pull-24288' },
        state: 'fixed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'reports',
    claims: ['cilium/networking.datapath', 'cilium/operations.known-limits'],
    interactions: ['networkd-foreign-rules'],
    sources: [
      {
        document: 'cilium/linux-node',
        lines: [[815, 836]],
        passage: 'The rule moves to priority 100',
      },
      {
        document: 'cilium/linux-defaults',
        lines: [
          [68, 72],
          [87, 89],
        ],
        passage: 'Protocol of the kernel',
      },
      { document: 'cilium-751fc71/linux-defaults', lines: [[64, 65]], passage: 'The same in 1.14' },
      {
        document: 'web/github-com-cilium-cilium-pull-24288',
        passage: 'Rules that systemd removes, and those it spares',
      },
      { document: 'web/github-com-deckhouse-deckhouse-issues-5709' },
      { document: 'web/github-com-cilium-cilium-issues-18706' },
    ],
    reviewed: '2026-11-28',
  },
};
