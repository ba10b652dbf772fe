import type { Symptom } from '../symptom.ts';

/** What goes wrong between pods of Calico. */
export const calicoDatapathSymptoms: Readonly<Record<string, Symptom>> = {
  'calico-blackhole-route-borrowed-ip': {
    name: 'A node cannot reach a pod of another node and has a blackhole route for its block',
    cnis: ['calico'],
    modes: ['calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf'],
    when: 'Calico IPAM with borrowed or fixed addresses',
    means:
      'The pod has an address out of a block that belongs to this node. The blackhole route for the block is normal; what is missing is the more exact route for the single address, which its node should announce or Felix should write.',
    confirm: [
      {
        step: 'On the node that owns the block, see which route wins; `blackhole` means that the exact one is missing.',
        code: 'ip route show | grep blackhole\nip route get 10.244.79.130',
        language: 'bash',
      },
      {
        step: 'List borrowed addresses, with owner and borrower.',
        code: 'calicoctl ipam show --show-borrowed',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Mend the way of the route: with BGP see whether the session to the borrowing node is up.',
        code: 'sudo calicoctl node status',
        language: 'bash',
      },
      {
        step: 'Give the nodes enough blocks, by another pool or by smaller blocks in a new one, so that nobody has to borrow.',
      },
      {
        step: 'Or forbid borrowing; then a node without a block of its own gets no address for new pods.',
        code: `kubectl patch ipamconfigurations default --type merge --patch='{"spec": {"strictAffinity": true}}'`,
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-3246' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-2612' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'reports',
    claims: ['calico/ipam.pod-ip-source', 'calico/networking.bgp'],
    sources: [
      {
        document: 'calico/bird-aggregation-template',
        lines: [[9, 17]],
        passage: 'Blackhole routes with BIRD',
      },
      {
        document: 'calico/route-manager',
        lines: [[370, 372]],
        passage: 'Blackhole routes by Felix',
      },
      { document: 'calico-docs/calicoctl-ipam-show', lines: [[119, 134]] },
      { document: 'calico/ipamconfig-types', lines: [[64, 67]] },
      { document: 'web/github-com-projectcalico-calico-issues-3246' },
      { document: 'web/github-com-projectcalico-calico-issues-2612' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-vxlan-checksum': {
    name: 'With VXLAN, calls from a node to Services or DNS time out or take 63 seconds',
    cnis: ['calico'],
    modes: ['calico-vxlan', 'calico-ebpf', 'calico-nftables'],
    when: 'VXLAN, most on virtual machines such as those of VMware',
    means:
      'Kernel or network card fill in a wrong checksum for packets that are both translated and encapsulated, and the receiver or the switch drops them. Calls between pods work, as they are not translated.',
    confirm: [
      {
        step: 'On the receiving node, look at the outer packets; `bad udp cksum` shows the fault.',
        code: 'sudo tcpdump -ni eth0 -vv udp port 4789 | grep "bad udp cksum"',
        language: 'bash',
      },
      {
        step: 'Switch the offload off on the sending node for a trial; if calls then work at once, it was this.',
        code: 'sudo ethtool -K vxlan.calico tx-checksum-ip-generic off',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Let Felix switch the offload off on its VXLAN device on all nodes.',
        code: `kubectl patch felixconfiguration default --type merge -p '{"spec":{"featureDetectOverride":"ChecksumOffloadBroken=true"}}'`,
        language: 'bash',
      },
      {
        step: 'If the fault lies in the card, as on vSphere, switch its offload off, or move VXLAN to another port on all nodes and firewalls.',
        code: `sudo ethtool -K eth0 tx-checksum-ip-generic off\nkubectl patch felixconfiguration default --type merge -p '{"spec":{"vxlanPort":4799}}'`,
        language: 'bash',
      },
    ],
    affected: 'Felix switches the offload off by itself on kernels up to 5.7 only.',
    issues: [
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-3145' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-4865' },
        state: 'open',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-9433' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'reports',
    claims: ['calico/networking.encapsulation', 'calico/networking.datapath'],
    sources: [
      {
        document: 'calico/feature-detect',
        lines: [138, [146, 166]],
        passage: 'Finding and override',
      },
      { document: 'calico/route-manager', lines: [[630, 635]], passage: 'What Felix does' },
      { document: 'web/github-com-projectcalico-calico-issues-3145' },
      { document: 'web/github-com-projectcalico-calico-issues-4865' },
      { document: 'web/github-com-projectcalico-calico-issues-9433' },
      { document: 'web/github-com-projectcalico-calico-issues-7040' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-aws-src-dst-check': {
    name: 'On AWS, pods of one subnet cannot reach each other while others can',
    cnis: ['calico'],
    modes: ['calico-bgp', 'calico-vxlan', 'calico-nftables', 'calico-ebpf'],
    when: 'cross-subnet or no encapsulation on EC2',
    means:
      'Within a subnet Calico sends the packets of pods as they are, and EC2 drops what carries addresses that are not of the instance. Between subnets the packets are encapsulated and pass.',
    confirm: [
      {
        step: 'Read the check of an instance; `true` means that EC2 drops.',
        code: 'aws ec2 describe-instance-attribute --instance-id i-0123456789abcdef0 --attribute sourceDestCheck',
        language: 'bash',
      },
      {
        step: 'See how the pool encapsulates: `CrossSubnet` or `Never` needs the check off.',
        code: 'calicoctl get ippool -o wide',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Let Felix switch the check off; the node role needs `ec2:DescribeInstances` and `ec2:ModifyNetworkInterfaceAttribute`, or calico-node stays unready.',
        code: `kubectl patch felixconfiguration default --type merge -p '{"spec":{"awsSrcDstCheck":"Disable"}}'`,
        language: 'bash',
      },
      {
        step: 'Without that right, encapsulate within the subnet too.',
        code: `calicoctl patch ippool default-ipv4-ippool -p '{"spec":{"vxlanMode":"Always"}}'`,
        language: 'bash',
      },
    ],
    basis: 'documents',
    claims: [
      'calico/networking.native-routing',
      'calico/networking.encapsulation',
      'calico/aws.iam',
    ],
    sources: [
      { document: 'calico-docs/aws', lines: [[13, 35]] },
      { document: 'calico/felixconfig-types', lines: [[1052, 1056]] },
      {
        document: 'calico/ec2',
        lines: [
          [76, 108],
          [150, 153],
        ],
        passage: 'Rights and readiness',
      },
      { document: 'calico-docs/vxlan-ipip', lines: [[30, 32]], passage: 'Cross-subnet' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-networkmanager': {
    name: 'Pods lose the network on nodes with NetworkManager',
    cnis: ['calico'],
    modes: ['calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf'],
    when: 'node images with NetworkManager',
    means:
      'NetworkManager changes the routes of interfaces in the network namespace of the node, and there are the ends of the pod interfaces and the tunnels of Calico.',
    confirm: [
      {
        step: 'See whether it manages them; anything but `unmanaged` is wrong.',
        code: 'nmcli device | grep -E "cali|tunl|vxlan|wireguard|wg-v6"',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Take the interfaces away from it, in the image or before Calico is installed, and reload it.',
        code: "sudo tee /etc/NetworkManager/conf.d/calico.conf <<'EOF'\n[keyfile]\nunmanaged-devices=interface-name:cali*;interface-name:tunl*;interface-name:vxlan.calico;interface-name:vxlan-v6.calico;interface-name:wireguard.cali;interface-name:wg-v6.cali\nEOF\nsudo systemctl reload NetworkManager",
        language: 'bash',
      },
    ],
    basis: 'documents',
    claims: ['calico/networking.datapath', 'calico/operations.known-limits'],
    interactions: ['calico-network-manager'],
    sources: [
      { document: 'calico-docs/troubleshooting', lines: [[53, 68]] },
      { document: 'cilium/eni', lines: [[677, 683]], passage: 'Reload of NetworkManager' },
      { document: 'web/github-com-poseidon-typhoon-pull-1007', passage: 'Output of `nmcli`' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-mtu-after-change': {
    name: 'Large packets are lost since an overlay or WireGuard was turned on',
    cnis: ['calico'],
    modes: ['calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf'],
    when: 'VXLAN, IP-in-IP, WireGuard or eBPF mode turned on in a running cluster',
    means:
      'The new header takes 20 to 80 bytes, and pods keep the MTU with which they were made. Their large packets no longer fit, while small ones, such as pings and handshakes, pass.',
    confirm: [
      {
        step: 'Compare the MTU of an old pod with that of a new one.',
        code: 'kubectl -n my-namespace exec my-pod -- cat /sys/class/net/eth0/mtu',
        language: 'bash',
      },
      {
        step: 'On the node, read what Felix worked out for pods, and the MTU of card and tunnels.',
        code: 'cat /var/lib/calico/mtu\nip -o link show | grep -E "eth0|ens|tunl0|vxlan.calico|wireguard.cali"',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Make the old pods anew.',
        code: 'kubectl -n my-namespace rollout restart deployment my-app',
        language: 'bash',
      },
      {
        step: 'If the value of new pods is wrong, set it yourself: 60 bytes below the network for WireGuard over IPv4, 50 for VXLAN over IPv4.',
        code: `kubectl patch installation.operator.tigera.io default --type merge -p '{"spec":{"calicoNetwork":{"mtu":1440}}}'`,
        language: 'bash',
      },
      {
        step: 'In a manifest installation set it in the ConfigMap and restart calico-node.',
        code: `kubectl patch configmap/calico-config -n kube-system --type merge -p '{"data":{"veth_mtu": "1440"}}'\nkubectl rollout restart daemonset calico-node -n kube-system`,
        language: 'bash',
      },
    ],
    basis: 'documents',
    claims: ['calico/networking.mtu', 'calico/security.wireguard'],
    guides: ['encryption-in-transit'],
    sources: [
      {
        document: 'calico-docs/mtu',
        lines: [
          [45, 81],
          [89, 129],
        ],
      },
      { document: 'calico/int-dataplane', lines: [[1567, 1616]], passage: 'Value for pods' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-mtu-not-detected': {
    name: 'Pods get an MTU of about 1460: Calico found no interface to measure',
    messages: [
      "Failed to auto-detect host MTU - no interfaces matched the MTU interface pattern. To use auto-MTU, set mtuIfacePattern to match your host's interfaces",
    ],
    samples: [
      "2026-11-20 08:12:30.441 [WARNING][64] felix/int_dataplane.go 1561: Failed to auto-detect host MTU - no interfaces matched the MTU interface pattern. To use auto-MTU, set mtuIfacePattern to match your host's interfaces",
    ],
    cnis: ['calico'],
    modes: ['calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf', 'vpc-cni-calico'],
    when: 'renamed cards, bonds and other names outside the default pattern',
    means:
      'Felix takes the smallest MTU of the interfaces that are up and match `mtuIfacePattern`. None matches, so it goes on with 1460, less the header of an overlay: jumbo frames are wasted, and on networks below 1460 packets get lost.',
    confirm: [
      {
        step: 'List interfaces and their MTU on the node; the default pattern knows names such as `eth0`, `ens5` and `wlan0`, and no `bond0`.',
        code: "ip -o link show | awk '{print $2, $5}'",
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Give a pattern that matches the interface of the node network and no other; Felix restarts and measures anew.',
        code: `kubectl patch felixconfiguration default --type merge -p '{"spec":{"mtuIfacePattern":"^(bond0|eth.*|en.*)$"}}'`,
        language: 'bash',
      },
      {
        step: 'Or set the value for all pods; either way only new pods get it.',
        code: `kubectl patch installation.operator.tigera.io default --type merge -p '{"spec":{"calicoNetwork":{"mtu":8951}}}'`,
        language: 'bash',
      },
    ],
    basis: 'code',
    claims: ['calico/networking.mtu'],
    sources: [
      { document: 'calico/int-dataplane', lines: [[1522, 1565]] },
      { document: 'calico/config-params', lines: [498], passage: 'Default pattern' },
      { document: 'calico-docs/mtu', lines: [[89, 107]] },
    ],
    reviewed: '2026-11-28',
  },
  'calico-old-block-size': {
    name: 'Nodes go on with blocks of the old size after a change of blockSize, and routes overlap',
    cnis: ['calico'],
    modes: ['calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf'],
    when: 'a new pool over the range of an old one, with another `blockSize`',
    means:
      'A node uses each block that it holds as long as an enabled pool covers its range, whatever its size. A new block counts as free if none of the very same range and size is there. So left-over blocks live on and overlap new ones, and by a report two pods even got one address.',
    confirm: [
      {
        step: 'List the blocks; two sizes in one pool confirm it.',
        code: 'calicoctl ipam show --show-blocks',
        language: 'bash',
      },
      {
        step: 'See which nodes still hold blocks of the old size, here /26.',
        code: 'kubectl get blockaffinities.crd.projectcalico.org -o custom-columns=NODE:.spec.node,CIDR:.spec.cidr | grep /26',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'By the report: drain each such node, then delete its block affinities and blocks of the old size. The node then takes blocks of the new one.',
        code: 'kubectl drain my-node --ignore-daemonsets --delete-emptydir-data\nkubectl delete blockaffinities.crd.projectcalico.org my-node-10-64-1-0-26\nkubectl delete ipamblocks.crd.projectcalico.org 10-64-1-0-26',
        language: 'bash',
      },
      {
        step: 'To be safe from it, change the size as the guide has it: a temporary pool outside the range, all pods into it, the old pool deleted, and only then the new one.',
      },
      {
        step: 'Before that update to a release that deletes the blocks of old releases together with their pool.',
      },
    ],
    affected:
      'reported for v3.30.0; blocks of old releases stayed behind their pool before v3.30.5, v3.31.1 and v3.32.0',
    issues: [
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-10778' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-projectcalico-libcalico-go-issues-1377' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'reports',
    claims: ['calico/ipam.ip-pools', 'calico/ipam.pod-ip-source'],
    sources: [
      {
        document: 'calico/ipam',
        lines: [423, [509, 560]],
        passage: 'Blocks of the node first',
      },
      {
        document: 'calico/ipam-block-reader-writer',
        lines: [
          [79, 111],
          [183, 187],
        ],
        passage: 'Blocks by pool, free blocks',
      },
      { document: 'calico-docs/change-block-size', lines: [[76, 108], 249] },
      { document: 'calico-docs/version-3-30-release-notes-index', lines: [409, 424] },
      { document: 'calico-docs/version-3-31-release-notes-index', lines: [266, 275] },
      { document: 'calico/release-notes-v3-32-0', lines: [149], passage: 'Left-over blocks' },
      {
        document: 'web/github-com-projectcalico-calico-issues-10778',
        passage: 'Overlaps, timeouts, the cure',
      },
      {
        document: 'web/github-com-projectcalico-libcalico-go-issues-1377',
        passage: 'One address for two pods',
      },
      {
        document: 'web/github-com-projectcalico-calico-pull-11196',
        passage: 'Which blocks stayed behind',
      },
    ],
    reviewed: '2026-11-28',
  },
};
