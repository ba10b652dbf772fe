import type { ClaimsFor } from '../../model.ts';

export const operations = {
  'operations.install': {
    value: 'Helm chart or cilium CLI; no operator bundle in OSS',
    detail: 'helm install cilium from helm.cilium.io (or the OCI registry) or "cilium install", which detects the platform. On EKS taint node groups with node.cilium.io/agent-not-ready=true:NoExecute and keep aws-node off. OpenShift has no community-maintained package; Red Hat catalog images come from Isovalent.',
    sources: [
      { document: 'cilium/k8s-install-helm', lines: [[195, 254]], passage: 'Installation using Helm' },
      { document: 'cilium/k8s-install-default', lines: [[237, 301]], passage: 'Quick installation' },
      { document: 'cilium/requirements-eks', lines: [[21, 56]] },
      { document: 'cilium/k8s-install-openshift-okd', lines: [[13, 21]] },
    ],
    reviewed: '2026-11-22',
  },
  'operations.cli': {
    support: 'yes',
    value: 'cilium (cluster), cilium-dbg (agent), hubble',
    detail: 'cilium installs, checks, runs connectivity tests and collects sysdumps; cilium-dbg lives in the agent image; hubble reads flows. The client tools have versions of their own.',
    sources: [
      { document: 'cilium/component-overview', lines: [[34, 48], [84, 86]], passage: 'CLI tools' },
      { document: 'cilium-cli/readme' },
      { document: 'cilium/troubleshooting', lines: [[258, 275], [880, 890]] },
    ],
    reviewed: '2026-11-22',
  },
  'operations.config-api': {
    value: 'Helm values, cilium-config ConfigMap, CRDs',
    detail: 'Cluster settings sit in the cilium-config ConfigMap written by Helm; CiliumNodeConfig (v2) overrides them per node; policies, BGP, pools and gateways are CRDs. 1.20 reports settings not yet applied (drift detection, on by default).',
    sources: [
      { document: 'cilium/per-node-config' },
      { document: 'cilium/crdlist', lines: [[1, 25]] },
      { document: 'cilium/upgrade-current', lines: [[106, 110], [164, 168]] },
    ],
    reviewed: '2026-11-22',
  },
  'operations.upgrade': {
    value: 'Rolling; one minor at a time, pre-flight required',
    detail: 'Only upgrades and rollbacks between consecutive minors are tested, from the newest patch. The pre-flight DaemonSet pulls images first; the agent DaemonSet rolls 2 pods at a time and existing eBPF state keeps forwarding while an agent restarts, but L7/DNS proxying in the agent stops.',
    sources: [
      { document: 'cilium/upgrade-warning', lines: [[7, 22]] },
      { document: 'cilium/upgrade', lines: [[20, 160]] },
      { document: 'cilium-chart/readme-md', lines: [1076] },
      { document: 'cilium/system-requirements', lines: [[475, 484]], passage: 'bpffs persistence' },
      { document: 'cilium/layer3', lines: [[514, 517]], passage: 'DNS proxy lives in the agent' },
    ],
    reviewed: '2026-11-22',
  },
  'operations.components': {
    value: 'Agent + Envoy DaemonSets, 2x operator; optional Hubble',
    detail: 'Default 1.20 install: cilium (agent, with CNI binary, DNS proxy and Hubble server) and cilium-envoy DaemonSets, cilium-operator with 2 replicas. Optional: hubble-relay, hubble-ui, clustermesh-apiserver, SPIRE, ztunnel, standalone DNS proxy (alpha), certgen job. State is kept in CRDs; etcd is optional.',
    sources: [
      { document: 'cilium/component-overview', lines: [[16, 135]], passage: 'Component overview' },
      { document: 'cilium-chart/readme-md', lines: [462, 574, 623, 709, 939, 1039] },
      { document: 'cilium/envoy', lines: [[33, 56]], passage: 'Envoy DaemonSet' },
    ],
    reviewed: '2026-11-22',
  },
  'operations.kernel-min': {
    value: 'Linux 5.10 (or 4.18 on RHEL 8.10), amd64/arm64',
    detail: 'Higher versions unlock features: 5.18 BBR, 5.19/6.3 BIG TCP, 6.0 multicast on arm64, 6.8 netkit.',
    since: '5.10 since Cilium 1.18',
    sources: [
      { document: 'cilium/system-requirements', lines: [[16, 43], [298, 315]] },
      { document: 'cilium/tuning', lines: [[697, 701]], passage: 'BBR kernel' },
      { document: 'web/github-com-cilium-cilium-commit-9194d009f9' },
    ],
    reviewed: '2026-11-22',
  },
  'operations.k8s-versions': {
    value: '1.33, 1.34, 1.35, 1.36 tested with 1.20',
    detail: 'These versions are e2e-tested; newer ones rely on Kubernetes compatibility, older ones are unsupported. The chart itself only demands 1.21 or newer.',
    sources: [
      { document: 'cilium/compatibility', lines: [[16, 34]] },
      { document: 'cilium/requirements', lines: [[13, 24]] },
    ],
    reviewed: '2026-11-22',
  },
  'operations.license': {
    value: 'Apache-2.0; eBPF code GPL-2.0 or BSD-2-Clause',
    detail: 'User-space code is Apache 2.0, the BPF templates are dual-licensed GPL-2.0-only or 2-clause BSD.',
    sources: [
      { document: 'cilium/readme', lines: [[285, 297]], passage: 'License' },
      { document: 'cilium/license' },
    ],
    reviewed: '2026-11-22',
  },
  'operations.governance': {
    value: 'CNCF graduated (11 Oct 2023); committers vote',
    detail: 'Joined CNCF as incubating on 13 October 2021, graduated on 11 October 2023. 48 committers at the snapshot, 40 of them listed with Isovalent; votes follow a limit on company blocks.',
    sources: [
      { document: 'landscape/landscape', lines: [[3747, 3764]], passage: 'CNCF landscape entry for Cilium' },
      { document: 'cilium/maintainers', lines: [[9, 59]] },
      { document: 'community/governance' },
    ],
    reviewed: '2026-11-22',
  },
  'operations.vendor': {
    value: 'Created by Isovalent, part of Cisco since April 2024',
    detail: 'Cisco completed the purchase of Isovalent on 12 April 2024. Google (GKE Dataplane V2), Microsoft (Azure CNI powered by Cilium, default on AKS Automatic) and AWS (own builds for EKS Anywhere and Hybrid Nodes) ship Cilium as well.',
    sources: [
      { document: 'cilium-io/2024-04-12-isovalent-cisco-index' },
      { document: 'azure-aks-docs/azure-cni-powered-by-cilium', passage: 'Azure CNI Powered by Cilium' },
      { document: 'web/cloud-google-com-kubernetes-engine-docs-concepts-dataplane-v', passage: 'GKE Dataplane V2' },
      { document: 'eks-anywhere/cilium-aws-supported', lines: [[9, 20]] },
    ],
    reviewed: '2026-11-22',
  },
  'operations.enterprise': {
    value: 'Isovalent Networking for Kubernetes (Cisco)',
    detail: 'The paid edition, formerly Isovalent Enterprise for Cilium, adds 24/7 support, longer maintenance, egress gateway HA, multi-network, BGP for egress IPs, Timescape flow storage and SIEM export, and hardened builds. Everything in the other rows is open source unless marked. The current feature list could not be opened, only release posts up to 1.15 and third-party tables.',
    sources: [
      { document: 'cilium-io/distributions-jsx' },
      { document: 'web/isovalent-com-blog-post-isovalent-enterprise-for-cilium-1-15' },
      { document: 'web/isovalent-com-blog-post-isovalent-enterprise-for-cilium-1-14', passage: 'Isovalent Enterprise for Cilium 1.14' },
      { document: 'eks-anywhere/networking-networking-and-security', lines: [[37, 53]], passage: 'EKS Anywhere feature table of 2025' },
    ],
    reviewed: '2026-11-22',
  },
  'operations.release-cadence': {
    value: 'Minor about every 6 months; 3 minors maintained',
    detail: 'Patch releases come around the middle of each month for the three newest minors. Recent minors: 1.18.0 on 2025-07-29, 1.19.0 on 2026-02-03 (chart 02-04), 1.20.0 on 2026-07-29.',
    sources: [
      { document: 'cilium/organization', lines: [[10, 29], [81, 91]] },
      { document: 'endoflife-date/cilium' },
      { document: 'cilium/security', lines: [[3, 11]], passage: 'Supported versions' },
    ],
    reviewed: '2026-11-22',
  },
  'operations.latest-release': {
    value: 'v1.20.2 (2026-09-15), newest one proved',
    detail: 'A copy of the project README fetched on 2026-09-17 lists v1.20.2, v1.19.8 and v1.18.14, all of 2026-09-15. With a monthly cadence newer patches are likely by now; no trace of 1.20.3 was found. The git snapshot used for everything else stands at 1.20.0 / 1.21.0-dev (2026-08-07).',
    conditions: ['check github.com/cilium/cilium/releases before printing'],
    sources: [
      { document: 'web/github-com-cilium-cilium-stable-releases' },
      { document: 'charts/cilium-1-20-0-tgz' },
      { document: 'cilium/readme', lines: [[46, 70]], passage: 'Stable releases at the snapshot' },
    ],
    reviewed: '2026-11-22',
  },
  'operations.first-release': {
    value: '1.0 on 24 April 2018; first commit 16 Dec 2015',
    detail: 'Version tags start earlier (0.8.0 on 2017-03-28 in the VERSION history); 1.0 was the first stable release.',
    correction: { said: 'DRAFT', untrueSince: 'DRAFT', now: '"A newer CNI plugin" no longer fits: first commit in 2015, stable since April 2018, CNCF graduated in October 2023.' },
    sources: [
      { document: 'cilium-io/24-04-2018-cilium-10-index' },
      { document: 'cilium/commit' },
    ],
    reviewed: '2026-11-22',
  },
  'operations.troubleshooting': {
    value: 'cilium status, connectivity test, sysdump, hubble, monitor',
    detail: 'Health checks between nodes (ICMP and TCP 4240), drop reasons with labels in hubble observe and cilium-dbg monitor, eBPF map dumps, and sysdump archives for reports.',
    sources: [
      { document: 'cilium/troubleshooting', passage: 'Troubleshooting' },
      { document: 'cilium/system-requirements', lines: [[362, 369], [435, 458]], passage: 'Health check ports' },
      { document: 'cilium/hubble-setup', lines: [[160, 190]] },
    ],
    reviewed: '2026-11-22',
  },
  'operations.known-limits': {
    value: 'Identities, map sizes, chaining and DSR/IPsec conflicts',
    detail: 'Most met: 65,535 identities a cluster; 16,384 policy entries a pod; about 3k services in the default maps; no live IPAM change but one; L7 policy and IPsec when chained; host firewall with IPsec; egress gateway with Cluster Mesh or CiliumEndpointSlice; DSR with VXLAN or TCP Fast Open; NFS/SMB over service IPs on older kernels; SCTP barely supported.',
    sources: [
      { document: 'cilium/maps', lines: [[12, 37]], passage: 'Map limits' },
      { document: 'cilium/security-identities', lines: [[30, 36], [78, 87]] },
      { document: 'cilium/ipam-index', lines: [[29, 37]], passage: 'Changing IPAM' },
      { document: 'cilium/cni-chaining-limitations', lines: [[7, 13]] },
      { document: 'cilium/kubeproxy-free', lines: [[2093, 2142]], passage: 'Limitations' },
      { document: 'cilium/egress-gateway', lines: [[69, 80]], passage: 'Incompatibilities' },
      { document: 'cilium/host', lines: [[165, 200]], passage: 'Known issues' },
    ],
    reviewed: '2026-11-22',
  },
} as const satisfies ClaimsFor<'operations'>;
