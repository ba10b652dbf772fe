import type { ClaimsFor } from '../../claim.ts';

export const security = {
  'security.wireguard': {
    support: 'yes',
    value: 'Kernel WireGuard between pods on different nodes',
    detail:
      'Cilium builds a mesh of kernel WireGuard tunnels between nodes on UDP 51871; each node makes its own key pair and shares the public part in its CiliumNode. In tunnel mode packets are encapsulated twice. Traffic between pods on different nodes is encrypted, though by default not through kube-proxy to a Service beyond its cluster IP, such as a NodePort. Traffic of the nodes themselves joins by an extension, still beta, which main (the coming 1.21) deprecates for removal in 1.22; nodes labelled `node-role.kubernetes.io/control-plane` opt out by default. In a Cluster Mesh, every cluster has to enable WireGuard and admit that port from the others. Packets may be dropped when endpoints or nodes change (issue 33159).',
    conditions: [
      'WireGuard in the kernel of the nodes, with Linux 5.6 or newer or by the module for older ones',
      'UDP 51871 open between all nodes',
      'host policies do not work on its interfaces; in a Cluster Mesh with identities as CRDs, not together with them, tunnelling and kube-proxy replacement',
      'over another CNI such as the VPC CNI, `cni.enableRouteMTUForCNIChaining=true`, or encrypted packets might fragment',
      'pods that Cilium manages',
      'first packets to an endpoint not yet known may leave in clear, unless strict egress or policy keeps them in',
      'for outside traffic that a node passes on, no XDP, and direct return by Geneve or, with SNAT under native routing, node encryption',
    ],
    default: 'off; `encryption.type` is preset to `ipsec`',
    since: '1.10',
    because:
      'the page asks for kernel WireGuard, an open port and, chained, an option for the MTU, host policies set limits, the chart presets another type; XDP, unmanaged pods and first packets may stay clear.',
    sources: [
      {
        document: 'cilium/encryption-wireguard',
        lines: [
          [13, 43],
          [48, 53],
          [82, 88],
          [203, 221],
          [249, 283],
          [285, 291],
          [293, 336],
          [359, 365],
        ],
        passage: 'WireGuard',
      },
      { document: 'cilium-chart/readme-md', lines: [388, 395, 401] },
      {
        document: 'cilium/upgrade-next',
        lines: [[45, 47]],
        passage: 'Deprecation of node encryption',
      },
      { document: 'cilium/host', lines: [[174, 187]], passage: 'WireGuard and host policies' },
      {
        document: 'cilium/generic-veth',
        lines: [[135, 167]],
        passage: 'MTU of routes in a chain',
      },
      { document: 'web/github-com-cilium-cilium-releases-tag-v1-10-0' },
      { document: 'cilium/encryption', lines: [[32, 64]], passage: 'First packets' },
    ],
    reviewed: '2026-11-29',
  },
  'security.ipsec': {
    support: 'yes',
    value: 'Kernel IPsec with a pre-shared key from a Secret',
    detail:
      "Cilium uses the kernel's IPsec (XFRM), whose options the requirements page lists, with keys from a Secret. A rotation, not to be done during upgrades or downgrades and in a mesh due in every cluster, keeps the old key for 5 minutes by default and should not change the length of the authentication key. Choose per-tunnel keys (a `+` in the key entry): global ones count as insecure and are deprecated since 1.16. Under tunnelling it encrypts the encapsulated packet, security identities included. Nodes exchange ESP, which AWS security groups have to admit. The agent turns the Bandwidth Manager off, and beside the layer 7 proxy the DNS proxy must run transparently. One CPU core decrypts all that a tunnel between two nodes carries.",
    conditions: [
      'a Secret with the key, in the namespace of Cilium',
      'not chained on another CNI',
      'not together with host policies',
      'no more than 65,535 nodes in the cluster or the mesh',
      'under eBPF host routing, a kernel with the fix that the tuning guide links',
      'under native routing, `ipv4NativeRoutingCIDR` set to fit',
      'pods that Cilium manages',
      'first packets to an endpoint not yet known may leave in clear, unless strict egress or policy keeps them in',
      'neither multicast nor VTEP between encrypted pods and, by the guide, no BIG TCP',
    ],
    default: 'off; `encryption.type` is preset to `ipsec`',
    conflict: {
      about: 'whether `encryption.ipsec.interface` still exists',
      statements: [
        {
          says: 'The upgrade notes list it as removed, and without effect since 1.18.',
          source: {
            document: 'cilium/upgrade-current',
            lines: [[158, 159]],
            passage: 'Removed options',
          },
        },
        {
          says: 'The IPsec page tells readers to set it where routing picks the wrong interface.',
          source: {
            document: 'cilium/encryption-ipsec',
            lines: [[155, 179]],
            passage: 'Encryption interface',
          },
        },
        {
          says: 'The chart reference of 1.20.0 lists it.',
          source: {
            document: 'cilium-chart/readme-md',
            lines: [389],
            passage: 'encryption.ipsec.interface',
          },
        },
      ],
      believed: 'The upgrade notes: setting the value does nothing. Do not build on it.',
    },
    because:
      'the IPsec page asks for a Secret and a fitting CIDR and rules out a chain and host policies, other guides rule out multicast, VTEP and BIG TCP, and unmanaged pods and first packets may stay clear.',
    sources: [
      {
        document: 'cilium/encryption-ipsec',
        lines: [
          [13, 31],
          [40, 51],
          [57, 98],
          [139, 153],
          [216, 255],
          [445, 455],
        ],
      },
      { document: 'cilium/host', lines: [[199, 200]], passage: 'IPsec and host firewall' },
      {
        document: 'cilium-chart/readme-md',
        lines: [388, 391, 401],
        passage: 'Defaults of encryption and key rotation',
      },
      { document: 'cilium/tuning', lines: [[192, 195]], passage: 'IPsec under host routing' },
      { document: 'cilium/bandwidth', lines: [[233, 236]], passage: 'IPsec' },
      { document: 'cilium/intro', lines: [[94, 98]], passage: 'Encryption in the kernel' },
      {
        document: 'cilium/system-requirements',
        lines: [
          [249, 276],
          [371, 373],
        ],
        passage: 'Kernel options and ESP',
      },
      { document: 'cilium/encryption', lines: [[32, 64]], passage: 'First packets' },
      { document: 'cilium/multicast', lines: [124], passage: 'Limitations' },
      { document: 'cilium/vtep', lines: [[127, 130]], passage: 'Limitations' },
      { document: 'cilium/tuning', lines: [[324, 331]], passage: 'BIG TCP' },
    ],
    reviewed: '2026-11-29',
  },
  'security.mtls': {
    support: 'partial',
    missing: 'general availability, UDP, Cluster Mesh and L4 policy on the real ports',
    value: 'ztunnel on each node (beta); older mutual auth deprecated',
    detail:
      'A ztunnel on every node can authenticate and encrypt TCP between pods whose namespaces carry the label `io.cilium/mtls-enabled=true`; 1.20 adds SPIRE as a source of identities. It is beta. Traffic between an enrolled pod and one that is not is unsupported, single pods cannot be enrolled, UDP and Cluster Mesh are left out, and L4 policies then see nothing but port 15008. Pods of the host network and pods of a chained CNI are passed over without an error. `encryption.type` holds one method, so ztunnel takes the place of WireGuard and IPsec. The older mutual authentication, done outside the connection itself, is deprecated in 1.20.',
    conditions: [
      'not chained on another CNI',
      'iptables support in the kernel of the nodes',
      'Secrets with the keys of ztunnel, made before installation',
    ],
    default: 'off',
    since: '1.19 as beta',
    correction: {
      said: 'Cilium gives workloads mTLS through its SPIRE-based mutual authentication',
      untrueSince: '1.20',
      now: 'Cilium 1.20 deprecates that feature. Mutual TLS now comes from ztunnel, which is beta.',
      misleads: 'teams that build service identity on a feature due for removal',
    },
    conflict: {
      about: 'the standing of mutual authentication',
      statements: [
        {
          says: 'The README puts it first among the features of the service mesh.',
          source: { document: 'cilium/readme', lines: [[201, 207]], passage: 'Service mesh' },
        },
        {
          says: 'The upgrade notes deprecate it, announce its removal and point to ztunnel.',
          source: { document: 'cilium/upgrade-current', lines: [[13, 16]], passage: 'Deprecated' },
        },
      ],
      believed:
        'The upgrade notes, which state what happens to the code. The README is an introduction and names no version.',
    },
    because:
      'ztunnel enrols pods by their network namespace, which the plugin for chaining does not report, and sets iptables rules in it.',
    sources: [
      {
        document: 'cilium/encryption-ztunnel',
        lines: [
          [9, 26],
          [29, 54],
          [82, 104],
          [173, 201],
        ],
      },
      {
        document: 'cilium/upgrade-current',
        lines: [[13, 16]],
        passage: 'Mutual authentication deprecated',
      },
      {
        document: 'cilium/mutual-authentication',
        lines: [[31, 36]],
      },
      { document: 'cilium-chart/readme-md', lines: [388, 401, 406, 407] },
      { document: 'web/github-com-cilium-cilium-releases-tag-v1-20-0' },
      { document: 'cilium/ztunnel-reconciler', lines: [[135, 140]] },
      {
        document: 'cilium/generic-veth',
        lines: [[200, 233]],
        passage: 'No network namespace path',
      },
      {
        document: 'cilium/cni-plugin',
        lines: [883],
        passage: 'The path, where Cilium is not chained',
      },
      { document: 'cilium-2ba24a2/encryption-ztunnel', lines: [[9, 18]], passage: 'Beta' },
      { document: 'web/github-com-cilium-cilium-commit-c8364c4b2f' },
    ],
    reviewed: '2026-11-29',
  },
  'security.egress-gateway': {
    support: 'yes',
    value: 'CiliumEgressGatewayPolicy for IPv4 and IPv6',
    detail:
      "A `CiliumEgressGatewayPolicy` sends pod traffic for chosen CIDRs outside the cluster through labelled gateway nodes, which give it a known source address. Of several nodes matching one entry, the first by name does the work; an `egressGateways` list ties each pod to one gateway, and a change breaks connections. Traffic is dropped where no node matches or the egress IP is missing; later changes of a gateway's addresses go unnoticed until the policy is applied anew. The agent asks for tunnelling whatever the routing mode. A new pod may first leave with another address. Since 1.20.0 IPv4 traffic is lost where a policy has an IPv4 `egressIP`, CIDRs of both families and an interface without IPv6 (issue 48660, open). Isovalent tells of fallback gateways in its Enterprise edition.",
    conditions: [
      'kube-proxy replacement and eBPF masquerading on',
      '`enableIPv4Masquerade=true`, which ENI mode and the guide to chaining on the VPC CNI turn off, and an IPv4 underlay',
      'for IPv6 policies, `enableIPv6Masquerade=true`, by eBPF a beta and untested in ENI mode (issue 48243)',
      'in a policy not both `interface` and `egressIP`, or it is ignored',
      'identities as CRDs, and neither CiliumEndpointSlice nor Cluster Mesh',
      'interfaces and addresses of the gateway nodes set up by you (ENIs on AWS), with Cilium on those devices',
      'the UDP port of the tunnel, 8472 unless changed, open between nodes and gateways',
      'under WireGuard, no XDP, or replies stay clear',
    ],
    default: 'off',
    since: '1.10, stable with 1.12, IPv6 with 1.18',
    because:
      'the agent insists on IPv4 masquerading and an IPv4 underlay and adds a tunnel, ignores policies with both address and interface, three features and XDP set limits, and IPv6 rests on a beta.',
    sources: [
      {
        document: 'cilium/egress-gateway',
        lines: [
          [13, 80],
          [222, 248],
          [289, 343],
        ],
        passage: 'Egress gateway',
      },
      { document: 'web/isovalent-com-blog-post-2022-05-static-egress-gateway' },
      { document: 'cilium/egressgateway-manager', lines: [[189, 209]] },
      { document: 'cilium/egressgateway-cell', lines: [[20, 25]] },
      { document: 'cilium-chart/readme-md', lines: [375, 379], passage: 'Defaults' },
      { document: 'cilium-228a293/egress-gateway', lines: [[13, 15]], passage: 'IPv6' },
      { document: 'web/github-com-cilium-cilium-commit-2225a77fcd' },
      { document: 'web/github-com-cilium-cilium-issues-40075' },
      { document: 'web/github-com-cilium-cilium-issues-48660' },
      { document: 'web/github-com-cilium-cilium-pull-48661' },
      { document: 'cilium/routing', lines: [[34, 41]], passage: 'Ports of the tunnels' },
      { document: 'cilium/masquerading', lines: [[76, 80]], passage: 'Beta' },
      { document: 'web/github-com-cilium-cilium-issues-48243' },
      {
        document: 'cilium/installation-cni-chaining-aws-cni',
        lines: [[66, 75]],
        passage: 'Masquerading in a chain',
      },
      {
        document: 'cilium/encryption-wireguard',
        lines: [291, [343, 347]],
        passage: 'Replies in clear',
      },
    ],
    reviewed: '2026-11-29',
  },
  'security.runtime-detection': {
    support: 'external',
    provider: 'Tetragon, a project of the same organisation',
    value: 'Tetragon, installed apart; neither WAF nor IDS named',
    detail:
      'The threat model of Cilium advises a runtime security solution, such as Tetragon, to detect the compromise of a container as it happens. Tetragon is a sister project with a repository and a Helm release of its own; the website pairs its tracing policies for system calls, file access and privileges with the network policies of Cilium. From Cilium itself the threat model expects an audit of connections at layers 3, 4 and 7 through Hubble. The contents of the security documentation list neither a web application firewall nor intrusion detection.',
    sources: [
      {
        document: 'cilium/threat-model',
        lines: [
          [171, 176],
          [187, 191],
          [726, 727],
        ],
        passage: 'Tetragon; what Hubble records',
      },
      {
        document: 'cilium/cilium-sysdump',
        lines: [[49, 52]],
        passage: 'Tetragon as a Helm release',
      },
      { document: 'cilium-io/financial-services', lines: [96], passage: 'Tetragon beside Cilium' },
      { document: 'cilium/security-index', lines: [[9, 32]], passage: 'Contents' },
    ],
    reviewed: '2026-11-29',
  },
  'security.fips': {
    support: 'no',
    value: 'No FIPS images from the project, only a build setting',
    detail:
      'The workflow that builds the release images has no FIPS variant in its list. For 1.20 a pull request removed builds with BoringCrypto in favour of the certified module in Go itself, which `GOFIPS140` switches on when you build the components yourself. Of an earlier attempt, in 2024, a reviewer for the project warned that it would cover neither WireGuard nor Envoy as the project ships it. Chainguard lists packages named `cilium-fips`; we did not check what they cover, nor what other vendors offer.',
    sources: [
      {
        document: 'cilium/build-images-releases',
        lines: [[15, 48]],
        passage: 'Images of a release',
      },
      { document: 'web/github-com-cilium-cilium-pull-46092' },
      { document: 'web/github-com-cilium-cilium-pull-35328' },
      { document: 'web/osv-dev-vulnerability-cga-c63h-4pp8-2w79' },
    ],
    reviewed: '2026-11-29',
  },
  'security.compliance': {
    value: 'No attestation or mapping found; two audits of 2022',
    detail:
      'The security contents of the documentation and the security file of the project list no certificate, attestation or mapping to a benchmark. The website says that Cilium gives teams tools for staying compliant with FIPS, PCI DSS, Open Banking and SOC 2, and that one user keeps HIPAA compliance with its transparent encryption; those are words about use. What the project has published are a security audit and a fuzzing audit by ADA Logics, both of 2022. The file that lists them was last reviewed in January 2024 and gives January 2025 as its end. Statements by Isovalent or Cisco could not be opened.',
    sources: [
      { document: 'cilium/security-insights', lines: [[1, 69]] },
      { document: 'cilium/security-index', lines: [[9, 32]], passage: 'Audits and contents' },
      { document: 'cilium-io/financial-services', lines: [[105, 107]], passage: 'Standards named' },
      {
        document: 'cilium-io/transparent-encryption',
        lines: [[36, 44]],
        passage: 'HIPAA at a user',
      },
    ],
    reviewed: '2026-11-29',
  },
  'security.transparent-encryption-scope': {
    value: 'Pods on different nodes; hosts by WireGuard node encryption',
    detail:
      'WireGuard and IPsec encrypt traffic between pods on different nodes and leave clear what stays on one. WireGuard includes calls to ClusterIPs; its node encryption, a beta, is needed for traffic from or to hosts, calls of pods to other Services by kube-proxy and, under native routing without direct server return (DSR), outside traffic passed on. With XDP, or DSR without Geneve, the last stays clear, as do replies of the egress gateway under XDP. Control-plane nodes opt out of node encryption by default. First packets to an unknown endpoint may be clear. Strict mode narrows that: egress for an IPv4 CIDR, in tunnels or if pod and node CIDR overlap not for addresses of nodes; ingress with WireGuard unchained, on devices Cilium manages. ztunnel (beta) encrypts TCP between enrolled pods.',
    conditions: [
      'pods that Cilium manages',
      'for node encryption, a release before 1.22, for which main (the coming 1.21) announces its removal',
      'for IPsec, no chain on another CNI',
      'for ztunnel, neither WireGuard nor IPsec beside it, no chain and no Cluster Mesh',
      'for ztunnel, peers in enrolled namespaces too, as other traffic of enrolled pods is unsupported, and L4 policy works for its port 15008 alone',
    ],
    because:
      'the node encryption of WireGuard covers the traffic of hosts as well but is to go in 1.22, only managed pods are covered, IPsec and ztunnel leave out chains, and ztunnel serves enrolled pods alone.',
    correction: {
      said: 'Transparent encryption in Cilium encrypts all traffic in the cluster',
      inPart: true,
      now: 'It is off by default. WireGuard and IPsec cover pod traffic that crosses nodes: traffic on one node stays clear, and traffic to hosts too unless the node encryption of WireGuard is on.',
      misleads: 'auditors who accept one switch as proof that everything is encrypted',
    },
    sources: [
      {
        document: 'cilium/encryption-wireguard',
        lines: [
          [30, 32],
          [216, 221],
          [249, 254],
          [275, 280],
          [285, 357],
        ],
        passage: 'Which traffic is encrypted',
      },
      { document: 'cilium/encryption-ipsec', lines: [[13, 21]], passage: 'Scope of IPsec' },
      {
        document: 'cilium/encryption-ztunnel',
        lines: [
          [9, 26],
          [176, 192],
        ],
        passage: 'Scope of ztunnel',
      },
      { document: 'cilium/encryption', lines: [[32, 95]], passage: 'Known issues and strict mode' },
      { document: 'cilium-chart/readme-md', lines: [388, [395, 401]] },
      { document: 'cilium/upgrade-next', lines: [[45, 47]], passage: 'Node encryption' },
      { document: 'cilium/encryption-ipsec', lines: [[445, 449]], passage: 'Limitations' },
      { document: 'cilium/ztunnel-reconciler', lines: [[135, 140]], passage: 'Pods passed over' },
      { document: 'cilium/generic-veth', lines: [[200, 233]], passage: 'No path of a namespace' },
      { document: 'cilium/encryption-ztunnel', lines: [[197, 198]], passage: 'Cluster Mesh' },
    ],
    reviewed: '2026-11-29',
  },
  'security.cve-process': {
    value: 'Private reports by mail, GitHub advisories with CVE ids',
    detail:
      'Reports go in private to a named security team at security@cilium.io. For stable features the project publishes an advisory with a CVE id, as the team decides case by case; flaws of beta features may get none. Disclosure typically comes with or shortly after the patched versions. Supported are main and the three minor versions 1.20, 1.19 and 1.18. Images come with SPDX bills of materials and signatures you can verify, and two audits of 2022 (security and fuzzing) can be downloaded.',
    sources: [
      { document: 'cilium/security', lines: [[1, 68]] },
      { document: 'community/security-team', lines: [[1, 19]] },
      { document: 'cilium/sbom', lines: [[31, 38]] },
      {
        document: 'cilium/verify-image-signatures',
        lines: [[20, 23]],
        passage: 'Signed images',
      },
      { document: 'cilium/security-index', lines: [[14, 17]] },
    ],
    reviewed: '2026-11-29',
  },
  'security.supply-chain': {
    support: 'partial',
    missing: 'provenance of the build, which is switched off, and VEX',
    value: 'Images and OCI chart signed, SPDX SBOM; no provenance',
    detail:
      'Images are signed with cosign in keyless mode, which ties them to the release workflow of the repository. That workflow also makes an SPDX SBOM for each image on its list and attaches it as an attestation that cosign can verify; Envoy and the Hubble UI are not on that list. Charts are signed in the OCI registry, where they can be pinned by digest; those of the classic repository are not. The build step sets `provenance: false`. Neither that workflow nor the pages on signatures and SBOM name a VEX file.',
    conditions: ['signed charts only from the OCI registry'],
    since: '1.13 for signed images',
    sources: [
      { document: 'cilium/verify-image-signatures', lines: [[20, 54]] },
      { document: 'cilium/sbom', lines: [[13, 83]] },
      {
        document: 'cilium/build-images-releases',
        lines: [[1, 262]],
        passage: 'Build, provenance and signing',
      },
      {
        document: 'cilium/cosign-action',
        lines: [
          [13, 20],
          [55, 62],
          [76, 87],
          [106, 119],
        ],
      },
      {
        document: 'cilium/k8s-install-helm',
        lines: [
          [42, 44],
          [88, 97],
          [360, 375],
        ],
        passage: 'Signed charts',
      },
    ],
    reviewed: '2026-11-29',
  },
  'security.agent-privileges': {
    value: 'Agent with SYS_ADMIN; operator reads all Secrets',
    detail:
      'The agent runs on the host network, not privileged but with 13 capabilities, among them SYS_ADMIN and SYS_MODULE, and with AppArmor and seccomp unconfined. The init container that mounts the eBPF file system is privileged. Host paths include `/sys/fs/bpf`, `/var/run/netns` and `/lib/modules`. The agent reads pods, nodes, Services, policies and the Secrets in `cilium-secrets`, and writes CiliumEndpoints, CiliumIdentities and CiliumNodes everywhere. The operator drops all capabilities. By default it may patch nodes, delete pods, create CRDs, write Cilium policies and read Secrets everywhere.',
    conditions: [
      '`waitForKubeProxy=true`, without kube-proxy replacement, adds a second privileged init container; Ingress and Gateway API let the operator write Services',
      'SYS_ADMIN can give way to BPF and PERFMON with kernel 5.8 and CRI-O 1.22 or containerd 1.5, or newer',
      '`tls.readSecretsOnlyFromSecretsNamespace=false` lets agents read all Secrets',
      'the BGP control plane lets agents read the Secrets in `kube-system`, as preset',
      '`tls.secretSync.enabled=false`, preset for `upgradeCompatibility` below `1.17`, keeps the operator from Secrets without Ingress, Gateway API and BGP',
      'in ENI mode the operator also creates, attaches and deletes network interfaces of the account',
    ],
    default: '`securityContext.privileged=false`',
    because:
      'the chart names lower bounds for kernel and container runtime, BGP opens the Secrets of a namespace to agents, and an old `upgradeCompatibility` switches their synchronisation off.',
    sources: [
      {
        document: 'cilium-chart/readme-md',
        lines: [[956, 957], 1020, 1023],
        passage: 'Security context of the agent',
      },
      {
        document: 'cilium-chart/values-yaml',
        lines: [[347, 397]],
        passage: 'Capabilities and their reasons',
      },
      {
        document: 'cilium-chart/agent-daemonset',
        lines: [[294, 309], [647, 670], [768, 777], 841, [885, 930], [1055, 1063]],
        passage: 'Privileged init containers; host paths',
      },
      { document: 'cilium-chart/agent-clusterrole', lines: [[21, 166]] },
      { document: 'cilium-chart/agent-role', lines: [[82, 151]], passage: 'Secrets' },
      { document: 'cilium-chart/operator-clusterrole', lines: [[1, 252]] },
      { document: 'cilium-chart/helpers', lines: [[199, 229]], passage: 'Defaults for Secrets' },
      {
        document: 'cilium-chart/readme-md',
        lines: [135, 139, 362, 535, 536, 537, 938, 942, 943, [948, 949], [1063, 1069], 1077],
        passage: 'Defaults of the operator and for Secrets',
      },
      { document: 'cilium/eni', lines: [[620, 634]], passage: 'EC2 privileges' },
    ],
    reviewed: '2026-11-29',
  },
  'security.cve-history': {
    value: '24 entries, 2024 to August 2026: 12, 7 and 5 a year',
    detail:
      'The Go vulnerability database of 21 August 2026 has 12 entries on Cilium numbered 2024, 7 numbered 2025, of which one is on the Hubble client, and 5 numbered 2026. By their summaries nine are about policy that is not enforced and six about transparent encryption; leaks, an Envoy admin socket and a denial of service through DNS answers are among the rest. CVE-2026-56743 reached the queue of the database on 3 September 2026. One bypass of policy was fixed in 1.17.14, 1.18.8 and 1.19.2. The project typically discloses at or shortly after the release of patched versions; flaws of beta features may get no advisory.',
    conditions: [
      'entries of one database on one day, without the eBPF library of the same organisation',
    ],
    because:
      'the database holds entries numbered before 2024 too, which the answer does not count.',
    sources: [
      { document: 'vulndb/reports', passage: 'All entries, with their summaries' },
      { document: 'vulndb/go-2024-2656', lines: [[1, 27]] },
      { document: 'vulndb/go-2025-3415', lines: [[1, 24]] },
      { document: 'vulndb/go-2025-3700', lines: [[1, 19]] },
      { document: 'vulndb/go-2026-4856', lines: [[1, 25]] },
      { document: 'vulndb/go-2026-5905', lines: [[1, 20]] },
      { document: 'web/github-com-golang-vulndb-issues-6367' },
      { document: 'cilium/security', lines: [[53, 68]], passage: 'Disclosure' },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'security'>;
