import type { SourceDocument } from '../model.ts';

export const webDocuments = {
  'web/aws-amazon-com-blogs-aws-introducing-vpc-encryption-contro': {
    title: 'AWS blog: VPC Encryption Controls (archived copy)',
    page: 'https://aws.amazon.com/blogs/aws/introducing-vpc-encryption-controls-enforce-encryption-in-transit-within-and-across-vpcs-in-a-region/',
  },
  'web/aws-amazon-com-blogs-containers-amazon-eks-introduces-enhanc': {
    title: 'AWS blog: enhanced network policy capabilities (archived excerpt)',
    page: 'https://aws.amazon.com/blogs/containers/amazon-eks-introduces-enhanced-network-policy-capabilities',
  },
  'web/aws-amazon-com-blogs-containers-enhance-amazon-eks-network-s': {
    title: 'AWS blog: DNS and admin network policies (archived excerpt)',
    page: 'https://aws.amazon.com/blogs/containers/enhance-amazon-eks-network-security-posture-with-dns-and-admin-network-policies',
  },
  'web/cloud-google-com-kubernetes-engine-docs-concepts-dataplane-v': {
    title: 'GKE Dataplane V2 specifications',
    page: 'https://cloud.google.com/kubernetes-engine/docs/concepts/dataplane-v2',
  },
  'web/docs-amazonaws-cn-eks-latest-userguide-alternate-cni-plugins': {
    title: 'Same page, China region copy read here',
    page: 'https://docs.amazonaws.cn/eks/latest/userguide/alternate-cni-plugins.html',
  },
  'web/docs-amazonaws-cn-en-us-eks-latest-userguide-cni-network-pol': {
    title: 'cni-network-policy-configure: version needed for admin policies (archived excerpt)',
    page: 'https://docs.amazonaws.cn/en_us/eks/latest/userguide/cni-network-policy-configure.html',
  },
  'web/docs-amazonaws-cn-en-us-eks-latest-userguide-managing-vpc-cn': {
    title: 'EKS add-on versions (archived excerpt)',
    page: 'https://docs.amazonaws.cn/en_us/eks/latest/userguide/managing-vpc-cni.html',
  },
  'web/docs-aws-amazon-com-eks-latest-userguide-alternate-cni-plugi': {
    title: 'Alternate CNI plugins for Amazon EKS clusters',
    page: 'https://docs.aws.amazon.com/eks/latest/userguide/alternate-cni-plugins.html',
  },
  'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-cni': {
    title: 'CNI for EKS Hybrid Nodes (archived excerpt)',
    page: 'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-cni.html',
  },
  'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-conf': {
    title: 'Networking, add-ons and webhooks for hybrid nodes: overview (archived excerpt)',
    page: 'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-configure.html',
  },
  'web/docs-aws-amazon-com-eks-latest-userguide-hybrid-nodes-webh': {
    title: 'Webhooks for EKS Hybrid Nodes (archived excerpt)',
    page: 'https://docs.aws.amazon.com/eks/latest/userguide/hybrid-nodes-webhooks.html',
  },
  'web/docs-aws-amazon-com-eks-latest-userguide-pod-networking-use': {
    title: 'Choosing pod networking use cases (older archived copy)',
    page: 'https://docs.aws.amazon.com/eks/latest/userguide/pod-networking-use-cases.html',
  },
  'web/docs-aws-amazon-com-ko-kr-eks-latest-userguide-hybrid-nodes': {
    title: 'Older Korean copy with Calico v3.29.x',
    page: 'https://docs.aws.amazon.com/ko_kr/eks/latest/userguide/hybrid-nodes-cni.html',
  },
  'web/docs-aws-amazon-com-vpc-latest-tgw-tgw-encryption-support': {
    title: 'Encryption support for AWS Transit Gateway (archived excerpt)',
    page: 'https://docs.aws.amazon.com/vpc/latest/tgw/tgw-encryption-support.html',
  },
  'web/docs-aws-amazon-com-vpc-latest-userguide-vpc-encryption-co': {
    title: 'VPC Encryption Controls (archived copy of the VPC user guide)',
    page: 'https://docs.aws.amazon.com/vpc/latest/userguide/vpc-encryption-controls.html',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-issues-1722': {
    title: 'amazon-vpc-cni-k8s issue 1722',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/issues/1722',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-pull-2517': {
    title: 'amazon-vpc-cni-k8s pull request 2517: release 1.14.0, August 2023',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/pull/2517',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-pull-3550': {
    title: 'amazon-vpc-cni-k8s pull request 3550: release v1.21.1, December 2025',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/pull/3550',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-pull-3645': {
    title: 'Pull request on FIPS endpoints',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/pull/3645',
  },
  'web/github-com-aws-amazon-vpc-cni-k8s-pull-3886': {
    title: 'amazon-vpc-cni-k8s pull request 3886: main branch merged for v1.23.2, September 2026',
    page: 'https://github.com/aws/amazon-vpc-cni-k8s/pull/3886',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-327': {
    title: 'Issue: pods without an owner',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/327',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-446': {
    title: 'Issue: audit mode',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/446',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-68': {
    title: 'Issue: bandwidth plugin with network policy',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/68',
  },
  'web/github-com-aws-containers-roadmap-issues-2180': {
    title: 'Roadmap issue: FQDN policies',
    page: 'https://github.com/aws/containers-roadmap/issues/2180',
  },
  'web/github-com-aws-containers-roadmap-issues-2243': {
    title: 'Roadmap issue: AdminNetworkPolicy support',
    page: 'https://github.com/aws/containers-roadmap/issues/2243',
  },
  'web/github-com-cilium-cilium-commit-07fbf5366f': {
    title: 'Commit "Remove External Workloads feature" (1.18 cycle)',
    page: 'https://github.com/cilium/cilium/commit/07fbf5366f',
  },
  'web/github-com-cilium-cilium-commit-25cb574c08': {
    title: 'Commit "ipam/multipool: Promote the feature to stable" (1.19 cycle)',
    page: 'https://github.com/cilium/cilium/commit/25cb574c08',
  },
  'web/github-com-cilium-cilium-commit-7fa3c60': {
    title: 'First commit',
    page: 'https://github.com/cilium/cilium/commit/7fa3c60eb7dbe7a5a4caea3aab0396f75a8b10c7',
  },
  'web/github-com-cilium-cilium-commit-9194d009f9': {
    title: 'Commit raising the requirement to 5.10 (1.18 cycle, 2025-05-07)',
    page: 'https://github.com/cilium/cilium/commit/9194d009f9',
  },
  'web/github-com-cilium-cilium-issues-12454': {
    title: 'Issue 12454: proxy redirect in a chain on Calico (closed as stale)',
    page: 'https://github.com/cilium/cilium/issues/12454',
  },
  'web/github-com-cilium-cilium-issues-15596': {
    title: 'Issue 15596: encryption in a chain (closed)',
    page: 'https://github.com/cilium/cilium/issues/15596',
  },
  'web/github-com-cilium-cilium-issues-20720': {
    title: 'Issue 20720: HTTP and DNS rules reported to work over the VPC CNI',
    page: 'https://github.com/cilium/cilium/issues/20720',
  },
  'web/github-com-cilium-cilium-issues-29922': {
    title: 'Issue 29922: layer 7 traffic dropped with the VPC CNI and security groups',
    page: 'https://github.com/cilium/cilium/issues/29922',
  },
  'web/github-com-cilium-cilium-issues-48799': {
    title: 'Issue 48799: Services of the Gateway API not announced in 1.20.2 (open)',
    page: 'https://github.com/cilium/cilium/issues/48799',
  },
  'web/github-com-cilium-cilium-pull-17122': {
    title: 'PR 17122: skip layer 7 and FQDN tests in a chain on the VPC CNI (2021)',
    page: 'https://github.com/cilium/cilium/pull/17122',
  },
  'web/github-com-cilium-cilium-pull-34450': {
    title: 'PR 34450: layer 7 ingress for pods with security groups (closed, not merged)',
    page: 'https://github.com/cilium/cilium/pull/34450',
  },
  'web/github-com-cilium-cilium-pull-35328': {
    title: 'PR 35328: discussion of FIPS scope',
    page: 'https://github.com/cilium/cilium/pull/35328',
  },
  'web/github-com-cilium-cilium-pull-46092': {
    title: 'PR 46092: remove boringcrypto-based FIPS support',
    page: 'https://github.com/cilium/cilium/pull/46092',
  },
  'web/github-com-cilium-cilium-pull-46399': {
    title: 'PR 46399: L2 announcements under externalTrafficPolicy Local (in 1.20.2)',
    page: 'https://github.com/cilium/cilium/pull/46399',
  },
  'web/github-com-cilium-cilium-pull-47269': {
    title: 'PR 47269: layer 7 policies unsupported in a chain on the VPC CNI (2026)',
    page: 'https://github.com/cilium/cilium/pull/47269',
  },
  'web/github-com-cilium-cilium-pull-47566': {
    title: 'Release PR for v1.20.0 (major changes)',
    page: 'https://github.com/cilium/cilium/pull/47566',
  },
  'web/github-com-cilium-cilium-releases-tag-v1-10-0': {
    title: 'Release notes v1.10.0 (WireGuard added)',
    page: 'https://github.com/cilium/cilium/releases/tag/v1.10.0',
  },
  'web/github-com-cilium-cilium-releases-tag-v1-11-0': {
    title: 'Release notes v1.11.0 (host firewall stable)',
    page: 'https://github.com/cilium/cilium/releases/tag/v1.11.0',
  },
  'web/github-com-cilium-cilium-releases-tag-v1-18-0': {
    title: 'Release notes v1.18.0',
    page: 'https://github.com/cilium/cilium/releases/tag/v1.18.0',
  },
  'web/github-com-cilium-cilium-releases-tag-v1-20-0': {
    title: 'Release notes v1.20.0 (read through a pull request that quotes them)',
    page: 'https://github.com/cilium/cilium/releases/tag/v1.20.0',
  },
  'web/github-com-cilium-cilium-security-advisories-ghsa-fm8w-2m5w': {
    title: 'Advisory GHSA-fm8w-2m5w-9j7r (not opened; quoted by a third-party guide)',
    page: 'https://github.com/cilium/cilium/security/advisories/GHSA-fm8w-2m5w-9j7r',
  },
  'web/github-com-cilium-cilium-stable-releases': {
    title: 'Cilium README: stable releases (copy of 2026-09-17)',
    page: 'https://github.com/cilium/cilium#stable-releases',
  },
  'web/github-com-kubernetes-enhancements-issues-5495': {
    title: 'KEP-5495: kube-proxy IPVS mode deprecated',
    page: 'https://github.com/kubernetes/enhancements/issues/5495',
  },
  'web/github-com-ministryofjustice-cloud-platform-infrastructure-p': {
    title: 'Pull request using add-on v1.22.3',
    page: 'https://github.com/ministryofjustice/cloud-platform-infrastructure/pull/4678',
  },
  'web/github-com-projectcalico-calico-issues-5100': {
    title: 'Issue 5100: uninstalling Calico on EKS leaves its rules (archived excerpt)',
    page: 'https://github.com/projectcalico/calico/issues/5100',
  },
  'web/github-com-projectcalico-calico-releases-tag-v3-32-1': {
    title: 'Tag v3.32.1',
    page: 'https://github.com/projectcalico/calico/releases/tag/v3.32.1',
  },
  'web/github-com-projectcalico-calico-tags': {
    title: 'Tags 0.10-felix, 1.0.0-felix, v1.0.0-calicoctl, v3.0.1-calico',
    page: 'https://github.com/projectcalico/calico/tags',
  },
  'web/isovalent-com-blog-post-2022-05-static-egress-gateway': {
    title: 'HA egress gateway in Cilium Enterprise',
    page: 'https://isovalent.com/blog/post/2022-05-static-egress-gateway/',
  },
  'web/isovalent-com-blog-post-isovalent-enterprise-for-cilium-1-14': {
    title: 'Isovalent Enterprise for Cilium 1.14: Multi-Network',
    page: 'https://isovalent.com/blog/post/isovalent-enterprise-for-cilium-1-14-multi-network',
  },
  'web/isovalent-com-blog-post-isovalent-enterprise-for-cilium-1-15': {
    title: 'Isovalent Enterprise for Cilium 1.15',
    page: 'https://isovalent.com/blog/post/isovalent-enterprise-for-cilium-1-15/',
  },
  'web/mirantis-com-blog-metaswitch-launches-project-calico-open-so': {
    title: 'Mirantis: Metaswitch launches Project Calico',
    page: 'https://www.mirantis.com/blog/metaswitch-launches-project-calico-open-source-layer-3-virtual-networking/',
  },
  'web/tigera-io-blog-calicos-3-26-0-update-unlocks-high-density-ve': {
    title: 'Tigera: kubelet cap of 110 pods',
    page: 'https://www.tigera.io/blog/calicos-3-26-0-update-unlocks-high-density-vertical-scaling-in-kubernetes/',
  },
} as const satisfies Record<string, SourceDocument>;
