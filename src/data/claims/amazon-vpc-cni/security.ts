import type { ClaimsFor } from '../../claim.ts';

export const security = {
  'security.wireguard': {
    support: 'no',
    value: 'Does not build WireGuard tunnels',
    detail:
      'The list of settings in the README of the plugin holds nothing for WireGuard or any other encryption. TLS, certain Nitro instance types and service meshes are among the means that the AWS guide names for encryption in transit.',
    sources: [
      {
        document: 'eks-best-practices/network',
        lines: [[516, 550]],
        passage: 'Ways to encrypt in transit',
      },
      {
        document: 'vpc-cni/readme',
        lines: [[148, 784]],
        passage: 'Variables, none for encryption',
      },
    ],
    reviewed: '2026-11-29',
  },
  'security.ipsec': {
    support: 'no',
    value: 'Does not build IPsec tunnels',
    detail:
      'Among the documented settings of the plugin is no mode, key or switch for IPsec. The AWS chapter on encryption in transit offers TLS, some Nitro instance types and service meshes, among others.',
    sources: [
      {
        document: 'eks-best-practices/network',
        lines: [[516, 550]],
        passage: 'Ways to encrypt in transit',
      },
      { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Variables, none for IPsec' },
    ],
    reviewed: '2026-11-29',
  },
  'security.mtls': {
    support: 'external',
    provider: 'a service mesh such as Istio or Linkerd',
    value: 'Left to a service mesh such as Istio or Linkerd',
    detail:
      'None of the documented settings of the plugin is about certificates or mutual TLS. AWS names service meshes for it, Istio and Linkerd among them, and describes ACM Private CA with cert-manager as a source of short-lived certificates for workloads.',
    conditions: [
      'Istio: not on Fargate',
      'ambient mode of Istio beside pods with security groups: `POD_SECURITY_GROUP_ENFORCING_MODE=standard`, or from Istio 1.30, 1.29.3 or 1.28.7 of their lines on `DISABLE_TCP_EARLY_DEMUX=true`, lest probes fail',
    ],
    because:
      'the user guide names Istio among what Fargate cannot support, and where ambient mode meets pods with security groups Istio asks for `standard`, newer releases for a setting on early demux.',
    sources: [
      {
        document: 'eks-best-practices/network',
        lines: [
          [544, 550],
          [676, 705],
        ],
        passage: 'Service mesh and certificates',
      },
      { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Settings of the plugin' },
      {
        document: 'eks-user-guide/auto-migrate-fargate',
        lines: [[17, 18]],
        passage: 'Istio and Fargate',
      },
      { document: 'istio/platform-prerequisites', lines: [[70, 78]], passage: 'EKS' },
      {
        document: 'istio/branch-eni',
        lines: [
          [44, 66],
          [72, 74],
        ],
        passage: 'Early demux as the condition',
      },
      { document: 'istio/change-notes-1-30', passage: 'Probes of pods with branch ENIs' },
      { document: 'istio/notes-1-29-3', passage: 'The fix in its line' },
      { document: 'istio/notes-1-28-7', passage: 'The fix in its line' },
    ],
    reviewed: '2026-11-29',
  },
  'security.egress-gateway': {
    support: 'no',
    value: 'Exit address per node or NAT gateway, not per pod set',
    detail:
      'No documented setting of the plugin gives a chosen set of pods an exit address of its own. In IPv4 clusters, traffic leaving the VPC carries the primary address of the node by default; with `AWS_VPC_K8S_CNI_EXTERNALSNAT=true`, which does not apply to Windows nodes, the plugin does not translate, and a NAT gateway or another device usually does. Auto Mode has `snatPolicy` for that. In IPv6 clusters IPv6 leaves untranslated, and IPv4 as the node (`ENABLE_V4_EGRESS`, default `true`). By the user guide, pods with security groups under `POD_SECURITY_GROUP_ENFORCING_MODE=strict` are not translated, and reach the internet only from a private subnet with a NAT gateway or instance.',
    default: 'SNAT to the primary address of the node, in IPv4',
    because: 'the user guide says that IPv6 addresses of pods are not translated.',
    sources: [
      { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Settings of the plugin' },
      { document: 'vpc-cni/readme', lines: [[231, 239]], passage: 'SNAT by an external device' },
      {
        document: 'eks-user-guide/external-snat',
        lines: [16, 18, 35, 46],
        passage: 'Default of IPv4, NAT gateways and Windows',
      },
      {
        document: 'eks-user-guide/create-node-class',
        lines: [[129, 133]],
        passage: 'snatPolicy in Auto Mode',
      },
      { document: 'eks-user-guide/cni-ipv6', lines: [45], passage: 'IPv6 is not translated' },
      { document: 'vpc-cni/readme', lines: [[703, 709]], passage: 'IPv4 in IPv6 clusters' },
      {
        document: 'eks-user-guide/security-groups-for-pods',
        lines: [44],
        passage: 'Strict mode and the internet',
      },
    ],
    reviewed: '2026-11-29',
  },
  'security.runtime-detection': {
    support: 'external',
    provider: 'Amazon GuardDuty or a third-party tool',
    value: 'GuardDuty, AWS WAF or third parties, beside the plugin',
    detail:
      'None of the documented settings of the plugin is about detection. AWS recommends GuardDuty, which reads VPC Flow Logs, audit logs and DNS logs, among others, and watches the runtime of EKS by its add-on `aws-guardduty-agent`. It also lists third-party tools, among them NeuVector, which has a web application firewall. For an Application Load Balancer, an annotation of the AWS Load Balancer Controller on the Ingress names a regional web ACL of AWS WAF (version 2). In a shared IngressGroup anyone who may write an Ingress can set it for the whole load balancer, and without the annotation the web ACL stays until the value is `none`.',
    conditions: [
      'GuardDuty runtime monitoring: EC2 nodes and Auto Mode; not Fargate, not hybrid nodes',
    ],
    sources: [
      {
        document: 'vpc-cni/readme',
        lines: [[148, 784]],
        passage: 'Variables, none about detection',
      },
      {
        document: 'eks-best-practices/runtime',
        lines: [
          [15, 19],
          [115, 138],
          [146, 156],
          [206, 213],
        ],
      },
      { document: 'web/docs-aws-amazon-com-guardduty-latest-ug-how-runtime-monit' },
      {
        document: 'eks-best-practices/network',
        lines: [[968, 971]],
        passage: 'NeuVector',
      },
      {
        document: 'aws-load-balancer-controller/ingress-annotations',
        lines: [36, [1221, 1231]],
        passage: 'AWS WAF',
      },
    ],
    reviewed: '2026-11-29',
  },
  'security.fips': {
    support: 'unknown',
    searched:
      'The README of the plugin, which does not mention FIPS, and a pull request of April 2026 for FIPS endpoints in the Helm chart, since closed, whose author tested with FIPS builds of the images. EKS Auto Mode offers, on request, node images with FIPS 140-2 modules in regions of the United States and Canada, but the page on these images does not speak of the networking in them. No document cited here says whether AWS publishes FIPS builds of the plugin.',
    sources: [
      { document: 'vpc-cni/readme', passage: 'No mention of FIPS' },
      {
        document: 'web/github-com-aws-amazon-vpc-cni-k8s-pull-3645',
        passage: 'FIPS endpoints, closed',
      },
      { document: 'eks-user-guide/auto-advanced-security', passage: 'Node images of Auto Mode' },
      { document: 'eks-user-guide/auto-change', lines: [[17, 19]], passage: 'FIPS images' },
    ],
    reviewed: '2026-11-29',
  },
  'security.compliance': {
    value: 'EKS as a service: PCI DSS, SOC, HIPAA, ISO, FedRAMP',
    detail:
      'AWS lists the orchestrator of EKS under PCI DSS Level 1, HIPAA eligibility, SOC I to III, four ISO standards, IRAP, C5, HITRUST and FedRAMP Moderate (East/West) and High (GovCloud), among others. The table speaks of services, not of the plugin. EKS on Fargate has no column in it. AWS made a CIS benchmark for EKS, and kube-bench checks a cluster against it. Neither passage maps controls to settings of the VPC CNI.',
    conditions: [
      'shared responsibility: security in the cloud is yours',
      'the list changes; the page of AWS on services in scope has the latest',
    ],
    sources: [
      {
        document: 'eks-best-practices/compliance',
        lines: [
          [11, 21],
          [23, 72],
        ],
      },
      { document: 'eks-best-practices/hosts', lines: [[81, 99]], passage: 'CIS benchmark' },
    ],
    reviewed: '2026-11-29',
  },
  'security.transparent-encryption-scope': {
    value: 'Links between supported Nitro instances, by AWS hardware',
    detail:
      'Traffic between Nitro types on the AWS list is encrypted by default; no plugin setting is about it. With VPC Encryption Controls in monitor mode, flow logs can carry `encryption-status`; enforce mode, in an existing VPC only after it, keeps instances without this hardware out. They extend it to Fargate and Application Load Balancers, among others, and to a transit gateway once its encryption support is on. Between VPCs in enforce mode without exclusions this gateway encrypts all the way, towards others up to their attachment; otherwise such a hop ends it. Pods of one node talk within the host, so we infer that it does not reach them. Pods with their own security groups under `POD_SECURITY_GROUP_ENFORCING_MODE=strict` go over the VPC even then; no source read says whether encrypted.',
    conditions: [
      'both instances are of a Nitro type on the AWS list',
      'no intermediate hop, unless VPC Encryption Controls cover it',
    ],
    because:
      'VPC Encryption Controls (November 2025) extend it to Application Load Balancers and transit gateways.',
    conflict: {
      about: 'whether a load balancer or a transit gateway ends the encryption',
      statements: [
        {
          says: 'The best-practices guide says that traffic over such a hop is not encrypted.',
          source: {
            document: 'eks-best-practices/network',
            lines: [[527, 536]],
            passage: 'Nitro instances',
          },
        },
        {
          says: 'The VPC user guide extends the hardware encryption to Application Load Balancers and transit gateways.',
          source: {
            document: 'web/docs-aws-amazon-com-vpc-latest-userguide-vpc-encryption-co',
            passage: 'Introduction and transit gateways',
          },
        },
        {
          says: 'The guide to transit gateways has traffic between VPCs in enforce mode encrypted, once support is on, if they exclude nothing.',
          source: { document: 'web/docs-aws-amazon-com-vpc-latest-tgw-tgw-encryption-support' },
        },
      ],
      believed:
        'The VPC guides, which describe the newer feature. Where Encryption Controls or the support of the gateway are off, we go by the older sentence.',
    },
    sources: [
      {
        document: 'eks-best-practices/network',
        lines: [[527, 536]],
        passage: 'Nitro encryption and its limit',
      },
      {
        document: 'web/docs-aws-amazon-com-vpc-latest-userguide-vpc-encryption-co',
        passage: 'Modes, flow logs and other services',
      },
      {
        document: 'web/docs-aws-amazon-com-vpc-latest-tgw-tgw-encryption-support',
        passage: 'Encryption support of a transit gateway',
      },
      {
        document: 'web/aws-amazon-com-blogs-aws-introducing-vpc-encryption-contro',
        passage: 'Announcement of 21 November 2025',
      },
      { document: 'vpc-cni/readme', lines: [[148, 784]], passage: 'Settings of the plugin' },
      {
        document: 'vpc-cni/cni-proposal',
        lines: [
          [88, 121],
          [152, 165],
        ],
        passage: 'Routes between pods of one node',
      },
      { document: 'eks-best-practices/sgpp', lines: [[58, 70]], passage: 'Strict mode path' },
    ],
    reviewed: '2026-11-29',
  },
  'security.cve-process': {
    value: 'Private reports to AWS Security; fixes ship in releases',
    detail:
      'Suspected flaws go to the AWS page for vulnerability reports or to aws-security@amazon.com; the README asks you not to post them as issues. The change log of v1.23.0 lists a bump of dependencies as the fix of a CVE; that release must run with v1.4.1 of the network policy agent. Auto Mode has no networking add-on to install, and on Fargate nodes you do not update it. Elsewhere EKS does not upgrade the plugin by itself: to install a newer version is your task. The documents cited here name no page that lists advisories.',
    sources: [
      { document: 'vpc-cni/readme', lines: [[877, 880]], passage: 'Security disclosures' },
      { document: 'vpc-cni/changelog', lines: [[3, 8]], passage: 'Dependency fix in v1.23.0' },
      {
        document: 'eks-best-practices/vpc-cni',
        lines: [[199, 201]],
        passage: 'Upgrades are up to you',
      },
      {
        document: 'eks-user-guide/managing-vpc-cni',
        lines: [[13, 18], 22],
        passage: 'Auto Mode; Fargate nodes',
      },
    ],
    reviewed: '2026-11-29',
  },
  'security.supply-chain': {
    support: 'unknown',
    searched:
      'The workflows of the plugin for releases and dependencies, the image targets of its Makefile, its README and that of its node agent, and two pages of the EKS user guide: on the registries of add-on images and, as of December 2024, on verifying signatures. None of them speaks of a signature, an SBOM, provenance or VEX for these images; the last is about images that you sign with AWS Signer. Pull requests to its main and release branches are checked by govulncheck and a review of dependencies. What the registries of AWS attach to the images was not inspected.',
    sources: [
      { document: 'vpc-cni/release-workflow', passage: 'Steps of a release, none signs' },
      { document: 'vpc-cni/makefile', lines: [[159, 217]] },
      { document: 'vpc-cni/deps-workflow', lines: [[1, 41]] },
      { document: 'vpc-cni/readme', passage: 'No mention' },
      { document: 'network-policy-agent/readme', passage: 'No mention' },
      { document: 'eks-user-guide/add-ons-images' },
      { document: 'eks-user-guide-2024/image-verification', lines: [[17, 28]] },
    ],
    reviewed: '2026-11-29',
  },
  'security.agent-privileges': {
    value: 'init and policy agent privileged; ipamd by capabilities',
    detail:
      'The pod is on the host network. Its init container and the policy agent run privileged, the latter even with policies off, as preset; the main container adds `NET_ADMIN` and `NET_RAW`. From the host it mounts `/opt/cni/bin`, `/etc/cni/net.d`, `/sys/fs/bpf`, `/var/run/aws-node`, its log folder and the lock of xtables. The ClusterRole reads pods, nodes, namespaces, ENIConfigs, CNINodes and policy endpoints of namespaces and cluster, writes events and patches CNINodes; with `ANNOTATE_POD_IP` the chart and the EKS add-on add patching pods. In AWS, its IPv4 policy may, among other things, create, attach and delete network interfaces on any resource. The IPv6 policy, beyond reading, assigns addresses and sets tags. The role is by default that of the node; AWS strongly recommends one apart.',
    conditions: [
      'on EKS the network policy controller runs in the control plane',
      'narrower rights in AWS, for IPv4: a sample policy for one cluster, v1.8.0 or newer, with `CLUSTER_NAME` set; nodes of older versions recycled first',
    ],
    because:
      'the page with the policy for one cluster asks for v1.8.0 or newer of the plugin and, after an upgrade to it, for nodes recycled first.',
    conflict: {
      about: 'whether the init container mounts the socket of the container runtime',
      statements: [
        {
          says: 'The best practices say that it does.',
          source: {
            document: 'eks-best-practices/vpc-cni',
            lines: [173],
            passage: 'Security context',
          },
        },
        {
          says: 'The README has no need of that socket from v1.12.0 on.',
          source: { document: 'vpc-cni/readme', lines: [844], passage: 'Container runtime' },
        },
        {
          says: 'The manifest mounts a single folder there, `/opt/cni/bin`.',
          source: {
            document: 'vpc-cni/aws-k8s-cni',
            lines: [
              [203, 205],
              [360, 362],
            ],
            passage: 'Mounts of the init container',
          },
        },
      ],
      believed:
        'The manifest, which is what runs. The sentence of the guide fits versions before v1.12.0.',
    },
    sources: [
      {
        document: 'vpc-cni/aws-k8s-cni',
        lines: [
          [101, 139],
          [188, 205],
          [300, 377],
        ],
        passage: 'ClusterRole, security contexts, mounts',
      },
      { document: 'vpc-cni/readme', lines: [[97, 99]], passage: 'Privileged mode' },
      { document: 'vpc-cni/aws-vpc-cni-clusterrole', lines: [[17, 27]] },
      {
        document: 'vpc-cni/iam-policy',
        lines: [
          [9, 79],
          [81, 98],
        ],
      },
      { document: 'eks-best-practices/vpc-cni', lines: [[181, 183]], passage: 'Role of the node' },
      {
        document: 'vpc-cni/readme',
        lines: [[115, 117]],
        passage: 'Controller on the control plane',
      },
      { document: 'vpc-cni/readme', lines: [[599, 628]], passage: 'Patching pods' },
    ],
    reviewed: '2026-11-29',
  },
  'security.cve-history': {
    value: 'None in the Go vulnerability database to August 2026',
    detail:
      'As of 21 August 2026 the Go vulnerability database has no report on the plugin, the network policy agent and controller or the VPC resource controller. That does not prove that there were none: the security bulletins of AWS were not read in full. The change log lists fixes in dependencies: CVE-2023-48795 in v1.16.2, for example, and some without a number, by Go 1.22.2 (v1.18.1), containerd (v1.20.5) and a bump in v1.23.0. As no flaw of its own was found, nothing can be said of the time to a fix.',
    sources: [
      { document: 'vulndb/reports' },
      {
        document: 'vpc-cni/changelog',
        lines: [3, 8, [87, 104], [365, 368], [425, 430]],
        passage: 'Fixes for dependencies',
      },
    ],
    reviewed: '2026-11-29',
  },
} as const satisfies ClaimsFor<'security'>;
