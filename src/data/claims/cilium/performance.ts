import type { ClaimsFor } from '../../model.ts';

export const performance = {
  'performance.summary': {
    value: 'eBPF short-cuts; best figures need non-default tuning',
    detail: "The out-of-the-box install favours compatibility, as the tuning guide says itself: VXLAN, iptables masquerade, veth, no kube-proxy replacement. The recommended fast profile needs kernel 6.8+ with netkit, eBPF host routing, BIG TCP and kube-proxy replacement. The project's own benchmark page dates from Cilium 1.9.6 against Calico 3.17.3 on kernel 5.10.",
    correction: { said: 'DRAFT', untrueSince: 'DRAFT', now: '"Very high performance (eBPF data plane)" is unqualified. It depends on switching on kube-proxy replacement, eBPF masquerading and native routing; the project\'s published figures are from 2021 (Cilium 1.9.6).' },
    sources: [
      { document: 'cilium/tuning', lines: [[18, 64]] },
      { document: 'cilium/benchmark', lines: [[305, 337]] },
      { document: 'cilium-chart/readme-md', lines: [143, 162, 830, 1011] },
    ],
    reviewed: '2026-11-22',
  },
  'performance.datapath-cost': {
    value: '50 B VXLAN + eBPF CT and policy lookup a packet',
    detail: 'Each packet meets eBPF programs for connection tracking, policy and service lookups in hash/LPM maps; the default adds 50 bytes of VXLAN and an iptables pass for masquerading and legacy host routing. eBPF host routing skips netfilter; installNoConntrackIptablesRules spares pods the kernel conntrack where it cannot be skipped. Hubble costs 1–15 %.',
    sources: [
      { document: 'cilium/routing', lines: [[73, 78]] },
      { document: 'cilium/tuning', lines: [[171, 187], [354, 367], [402, 406]], passage: 'Host routing; conntrack bypass; Hubble overhead' },
      { document: 'cilium/intro', lines: [[65, 118]], passage: 'Datapath objects' },
    ],
    reviewed: '2026-11-22',
  },
  'performance.same-node': {
    value: 'veth to veth in eBPF; no tunnel, no encryption',
    detail: 'Policy is evaluated on the sending and receiving pod device and the packet is handed over locally without entering the overlay; WireGuard and IPsec leave same-node traffic alone. With netkit the programs sit in the device itself (beta).',
    sources: [
      { document: 'cilium/intro', lines: [[28, 46], [71, 76]], passage: 'Endpoint policy object' },
      { document: 'cilium/encryption-wireguard', lines: [[30, 32]] },
      { document: 'cilium/tuning', lines: [[83, 105]], passage: 'netkit' },
    ],
    reviewed: '2026-11-22',
  },
  'performance.cross-node': {
    value: 'VXLAN by default; native or ENI routing without it',
    detail: 'Tunnel: encapsulated with the source identity in the header, decapsulated and checked at the far pod. Native: kernel or eBPF FIB routing to the underlay. ENI: source-based rules send each pod out of its own ENI. WireGuard plus tunnel encapsulates twice.',
    sources: [
      { document: 'cilium/routing', lines: [[23, 39], [108, 115], [197, 240]], passage: 'Encapsulation, native routing, ENI' },
      { document: 'cilium/encryption-wireguard', lines: [[39, 43]], passage: 'Double encapsulation' },
    ],
    reviewed: '2026-11-22',
  },
  'performance.service-lb': {
    value: 'Socket LB for E-W, hash maps; XDP/Maglev for N-S',
    detail: "With kube-proxy replacement the backend is chosen once at connect()/sendmsg() for in-cluster clients, so no per-packet NAT follows; north-south traffic is looked up in hash tables at tc or XDP. Default 64k entries hold about 3k services by the docs' estimate: entries = endpoints x ports.",
    conditions: ['kubeProxyReplacement=true'],
    default: 'off',
    sources: [
      { document: 'cilium/kubeproxy-free', lines: [[1083, 1112], [1116, 1150]], passage: 'Socket LB; XDP' },
      { document: 'cilium/maps', lines: [[26, 27], [97, 122]], passage: 'Service map sizing' },
      { document: 'cilium/readme', lines: [[131, 150]], passage: 'README: load balancing' },
    ],
    reviewed: '2026-11-22',
  },
  'performance.scale-limits': {
    value: '1000 nodes / 50k pods tested; 65,535 identities',
    detail: 'Published CRD-mode test: 1000 nodes, 50,000 pods, 500 policies (Kubernetes 1.18); CI runs 100 nodes, up to 1000 on request, and the quick install page sends clusters above 500 nodes to tuned set-ups. Limits: 65,535 identities a cluster (32,767 with 511 clusters), 512k pod IPs over the mesh in one family (256k dual-stack), 16k node IPs, 64k backends. Managed services document more: GKE Dataplane V2 7,500 nodes, Azure CNI Overlay 5,000.',
    sources: [
      { document: 'cilium/report', lines: [[13, 91], [182, 326]], passage: 'Scalability report' },
      { document: 'cilium/maps', lines: [[17, 37]] },
      { document: 'cilium/setup', lines: [[78, 111]] },
      { document: 'azure-aks-docs/concepts-network-azure-cni-overlay', lines: [45] },
      { document: 'cilium/k8s-install-default', lines: [[19, 21]] },
      { document: 'cilium/scale-test-100-gce', lines: [[130, 137]] },
      { document: 'web/cloud-google-com-kubernetes-engine-docs-concepts-dataplane-v' },
    ],
    reviewed: '2026-11-22',
  },
  'performance.footprint': {
    value: 'No requests set; 438 MiB avg agent at 50k pods (old test)',
    detail: 'Chart 1.20.0 sets no CPU/memory requests for agent, operator, Envoy, relay or UI (only the CNI init container: 100m/10Mi; ztunnel if enabled: 200m/512Mi). In the old scale report agents averaged 438 MiB (max 573) plus up to 463 MiB of eBPF maps, about 10.5 KiB for each pod in the cluster. Large maps are sized at 0.25 % of node memory.',
    sources: [
      { document: 'cilium-chart/readme-md', lines: [336, 420, 514, 658, 706, 940, 1009, 161] },
      { document: 'cilium/report', lines: [[207, 216]], passage: 'Memory at 50,000 pods' },
      { document: 'cilium/maps', lines: [[53, 61]], passage: 'Dynamic map sizing' },
    ],
    reviewed: '2026-11-22',
  },
  'performance.kernel-bypass': {
    support: 'yes',
    value: 'XDP, netkit (beta), BIG TCP, BBR, eBPF host routing',
    detail: 'XDP accelerates NodePort/LoadBalancer forwarding (off by default). netkit needs 6.8, BIG TCP 5.19 (IPv6) / 6.3 (IPv4), no tunnel or encryption and mlx4/mlx5/ice NICs; BBR 5.18. eBPF host routing switches on by itself once kube-proxy replacement and eBPF masquerading are on; it breaks things that rely on netfilter hooks (Istio, GKE Workload Identity).',
    default: 'off except tcx',
    sources: [
      { document: 'cilium/tuning', lines: [[78, 126], [171, 221], [259, 266], [324, 331], [661, 745]] },
      { document: 'cilium/system-requirements', lines: [[307, 315]], passage: 'Kernel versions' },
      { document: 'cilium-chart/readme-md', lines: [143, [378, 380], 843] },
    ],
    reviewed: '2026-11-22',
  },
} as const satisfies ClaimsFor<'performance'>;
