import type { SourceDocument } from '../model.ts';

export const communityDocuments = {
  'aws-load-balancer-controller/gateway': {
    title: 'Gateway API in the AWS Load Balancer Controller',
    pin: 'aws-load-balancer-controller-225f445',
    path: 'docs/guide/gateway/gateway.md',
  },
  'aws-load-balancer-controller/how-it-works': {
    title: 'AWS Load Balancer Controller: how it works',
    pin: 'aws-load-balancer-controller-225f445',
    path: 'docs/how-it-works.md',
  },
  'aws-load-balancer-controller/ingress-annotations': {
    title: 'AWS LBC: annotations of an Ingress',
    pin: 'aws-load-balancer-controller-225f445',
    path: 'docs/guide/ingress/annotations.md',
    page: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/',
  },
  'aws-load-balancer-controller/installation': {
    title: 'AWS Load Balancer Controller: installation',
    pin: 'aws-load-balancer-controller-225f445',
    path: 'docs/deploy/installation.md',
    page: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/installation/',
  },
  'aws-load-balancer-controller/loadbalancerconfig': {
    title: 'Gateway API in the AWS Load Balancer Controller: load balancer settings',
    pin: 'aws-load-balancer-controller-225f445',
    path: 'docs/guide/gateway/loadbalancerconfig.md',
  },
  'aws-load-balancer-controller/networking-manager': {
    title: 'Controller: security group of a target',
    pin: 'aws-load-balancer-controller-225f445',
    path: 'pkg/networking/networking_manager.go',
  },
  'aws-load-balancer-controller/nlb': {
    title: 'AWS LBC: Network Load Balancer',
    pin: 'aws-load-balancer-controller-225f445',
    path: 'docs/guide/service/nlb.md',
    page: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/nlb/',
  },
  'aws-load-balancer-controller/pod-eni-info-resolver': {
    title: 'AWS LBC: how it finds the ENI of a pod',
    pin: 'aws-load-balancer-controller-225f445',
    path: 'pkg/networking/pod_eni_info_resolver.go',
  },
  'aws-load-balancer-controller/service-annotations': {
    title: 'AWS LBC: annotations of a Service',
    pin: 'aws-load-balancer-controller-225f445',
    path: 'docs/guide/service/annotations.md',
    page: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/',
  },
  'aws-load-balancer-controller/targetgroupconfig': {
    title: 'Gateway API in the AWS Load Balancer Controller: target group settings',
    pin: 'aws-load-balancer-controller-225f445',
    path: 'docs/guide/gateway/targetgroupconfig.md',
  },
  'aws-load-balancer-controller/values': {
    title: 'AWS LBC: values of the Helm chart',
    pin: 'aws-load-balancer-controller-225f445',
    path: 'helm/aws-load-balancer-controller/values.yaml',
  },
  'aws-load-balancer-controller/webhook': {
    title: 'AWS LBC: webhooks that the Helm chart registers',
    pin: 'aws-load-balancer-controller-225f445',
    path: 'helm/aws-load-balancer-controller/templates/webhook.yaml',
  },
  'azure-aks-docs/azure-cni-powered-by-cilium': {
    title: 'Azure CNI Powered by Cilium: limitations',
    pin: 'azure-aks-docs-fb060ab',
    path: 'articles/aks/azure-cni-powered-by-cilium.md',
    page: 'https://learn.microsoft.com/en-us/azure/aks/azure-cni-powered-by-cilium',
  },
  'cert-manager/compatibility': {
    title: 'cert-manager: compatibility with platforms',
    pin: 'cert-manager-website-1a0ccb1',
    path: 'content/docs/installation/compatibility.md',
    page: 'https://cert-manager.io/docs/installation/compatibility/',
  },
  'eksctl/addons': {
    title: 'eksctl: clusters without default networking add-ons',
    pin: 'eksctl-99984ad',
    path: 'userdocs/src/usage/addons.md',
  },
  'eksctl/al2023': {
    title: 'eksctl: user data of AL2023 nodes',
    pin: 'eksctl-99984ad',
    path: 'pkg/nodebootstrap/al2023.go',
  },
  'eksctl/configfile': {
    title: 'eksctl: checks of a ClusterConfig',
    pin: 'eksctl-99984ad',
    path: 'pkg/ctl/cmdutils/configfile.go',
  },
  'endoflife-date/cilium': {
    title: 'endoflife.date data for Cilium',
    pin: 'endoflife-date-a70eca3',
    path: 'products/cilium.md',
    page: 'https://endoflife.date/cilium',
  },
  'gateway-api/list': {
    title: 'Gateway API implementations',
    pin: 'gateway-api-04e7ebb',
    path: 'site/content/en/docs/implementations/list.md',
  },
  'gateway-api/standard-v1-20-0-default-report': {
    title: 'Gateway API conformance report, Cilium v1.20.0',
    pin: 'gateway-api-4564255',
    path: 'conformance/reports/v1.6/cilium/standard-v1.20.0-default-report.yaml',
  },
  'istio/change-notes-1-30': {
    title: 'Istio 1.30.0 change notes',
    pin: 'istio-io-00e5b51',
    path: 'content/en/news/releases/1.30.x/announcing-1.30/change-notes/index.md',
    page: 'https://istio.io/latest/news/releases/1.30.x/announcing-1.30/change-notes/',
  },
  'istio/networkpolicy': {
    title: 'Istio: ambient mode and NetworkPolicy',
    pin: 'istio-io-289fd58',
    path: 'content/en/docs/ambient/usage/networkpolicy/index.md',
    page: 'https://istio.io/latest/docs/ambient/usage/networkpolicy/',
  },
  'istio/notes-1-28-7': {
    title: 'Istio 1.28.7 release notes',
    pin: 'istio-io-14907b3',
    path: 'content/en/news/releases/1.28.x/announcing-1.28.7/index.md',
    page: 'https://istio.io/latest/news/releases/1.28.x/announcing-1.28.7/',
  },
  'istio/notes-1-29-3': {
    title: 'Istio 1.29.3 release notes (draft)',
    pin: 'istio-io-1229306',
    path: 'content/en/news/releases/1.29.x/announcing-1.29.3/index.md',
    page: 'https://istio.io/latest/news/releases/1.29.x/announcing-1.29.3/',
  },
  'istio/platform-prerequisites': {
    title: 'Istio: what ambient mode asks of platforms and CNIs',
    pin: 'istio-io-00d0cab',
    path: 'content/en/docs/ambient/install/platform-prerequisites/index.md',
    page: 'https://istio.io/latest/docs/ambient/install/platform-prerequisites/',
  },
  'kops/eni-networking': {
    title: 'kOps: network settings of nodes under CNIs with ENIs',
    pin: 'kops-27f2dfd',
    path: 'nodeup/pkg/model/networking/eni_networking.go',
  },
  'kubernetes/cni-find': {
    title: 'Search for a CNI plugin, as vendored by Cilium',
    pin: 'cilium',
    path: 'vendor/github.com/containernetworking/cni/pkg/invoke/find.go',
  },
  'kubernetes/core-types': {
    title: 'Kubernetes API: core types, as Cilium ships them',
    pin: 'cilium',
    path: 'vendor/k8s.io/api/core/v1/types.go',
  },
  'kubernetes/network-policies': {
    title: 'Network policies (copy of Kubernetes 1.21)',
    pin: 'kubernetes-website-a799505',
    path: 'content/en/docs/concepts/services-networking/network-policies.md',
    page: 'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
  },
  'kubernetes/networkpolicy-types': {
    title: 'Kubernetes API: the types of NetworkPolicy, as Cilium ships them',
    pin: 'cilium',
    path: 'vendor/k8s.io/api/networking/v1/types.go',
  },
  'kubernetes/source-ip': {
    title: 'Using source IP',
    pin: 'kubernetes-website-f904ebf',
    path: 'content/en/docs/tutorials/services/source-ip.md',
    page: 'https://kubernetes.io/docs/tutorials/services/source-ip/',
  },
  'kubernetes/virtual-ips': {
    title: 'Virtual IPs and Service proxies',
    pin: 'kubernetes-website-3842a28',
    path: 'content/en/docs/reference/networking/virtual-ips.md',
    page: 'https://kubernetes.io/docs/reference/networking/virtual-ips/',
  },
  'kubernetes/windows-networking': {
    title: 'Networking on Windows',
    pin: 'kubernetes-website-038a69b',
    path: 'content/en/docs/concepts/services-networking/windows-networking.md',
    page: 'https://kubernetes.io/docs/concepts/services-networking/windows-networking/',
  },
  'landscape/landscape': {
    title: 'CNCF landscape data',
    pin: 'landscape-153d699',
    path: 'landscape.yml',
  },
  'metrics-server/chart-readme': {
    title: 'Metrics Server: values of the Helm chart',
    pin: 'metrics-server-5ed5d3a',
    path: 'charts/metrics-server/README.md',
  },
  'metrics-server/readme': {
    title: 'Metrics Server: requirements',
    pin: 'metrics-server-5ed5d3a',
    path: 'README.md',
  },
  'network-policy-api/clusternetworkpolicy-types': {
    title: 'network-policy-api: the types of ClusterNetworkPolicy, as built into Cilium',
    pin: 'cilium',
    path: 'vendor/sigs.k8s.io/network-policy-api/apis/v1alpha2/clusternetworkpolicy_types.go',
  },
  'network-policy-api/implementations': {
    title: 'network-policy-api: list of implementations',
    pin: 'network-policy-api-0eec1b0',
    path: 'site-src/implementations.md',
    page: 'https://network-policy-api.sigs.k8s.io/implementations/',
  },
  'network-policy-api/standard-crd': {
    title: 'network-policy-api 0.2: standard CRD of ClusterNetworkPolicy',
    pin: 'network-policy-api-a17adec',
    path: 'config/crd/standard/policy.networking.k8s.io_clusternetworkpolicies.yaml',
  },
  'nftables/icmp-test': {
    title: 'nftables: test of ICMP expressions (mirror)',
    pin: 'nftables-de904e2',
    path: 'tests/py/ip/icmp.t',
  },
  'nftables/payload-expression': {
    title: 'Manual of nft: header expressions (mirror)',
    pin: 'nftables-de904e2',
    path: 'doc/payload-expression.txt',
  },
  'release-data/calico': {
    title: 'endoflife.date: days of the release tags of Calico',
    pin: 'release-data-06906c9',
    path: 'releases/calico.json',
  },
  'release-data/cilium': {
    title: 'endoflife.date: days of the release tags of Cilium',
    pin: 'release-data-f626bde',
    path: 'releases/cilium.json',
  },
  'terraform-aws-eks/faq': {
    title: 'terraform-aws-eks: frequently asked questions',
    pin: 'terraform-aws-eks-bef29c4',
    path: 'docs/faq.md',
  },
  'terraform-aws-eks/main': {
    title: 'terraform-aws-eks: cluster and add-ons',
    pin: 'terraform-aws-eks-bef29c4',
    path: 'main.tf',
  },
  'terraform-aws-eks/node-groups': {
    title: 'terraform-aws-eks: security group of nodes',
    pin: 'terraform-aws-eks-bef29c4',
    path: 'node_groups.tf',
  },
  'terraform-aws-eks/readme': {
    title: 'terraform-aws-eks: README',
    pin: 'terraform-aws-eks-bef29c4',
    path: 'README.md',
  },
  'terraform-aws-eks/upgrade-21-0': {
    title: 'terraform-aws-eks: changes of v21',
    pin: 'terraform-aws-eks-bef29c4',
    path: 'docs/UPGRADE-21.0.md',
  },
  'terraform-aws-eks/variables': {
    title: 'terraform-aws-eks: variables',
    pin: 'terraform-aws-eks-bef29c4',
    path: 'variables.tf',
  },
  'vpp-dataplane/readme': {
    title: 'README of the VPP data plane',
    pin: 'vpp-dataplane-17d6d9c',
    path: 'README.md',
  },
  'vulndb/go-2024-2656': {
    title: 'GO-2024-2656: traffic unencrypted with IPsec',
    pin: 'vulndb-a752ea5',
    path: 'data/reports/GO-2024-2656.yaml',
  },
  'vulndb/go-2024-2801': {
    title: 'Go vulnerability database: CVE-2024-33522',
    pin: 'vulndb-a752ea5',
    path: 'data/reports/GO-2024-2801.yaml',
  },
  'vulndb/go-2025-3415': {
    title: 'GO-2025-3415: DNS proxy of the Cilium agent',
    pin: 'vulndb-a752ea5',
    path: 'data/reports/GO-2025-3415.yaml',
  },
  'vulndb/go-2025-3700': {
    title: 'GO-2025-3700: Hubble client',
    pin: 'vulndb-a752ea5',
    path: 'data/reports/GO-2025-3700.yaml',
  },
  'vulndb/go-2026-4856': {
    title: 'GO-2026-4856: NetworkPolicy bypassed on one node',
    pin: 'vulndb-a752ea5',
    path: 'data/reports/GO-2026-4856.yaml',
  },
  'vulndb/go-2026-5888': {
    title: 'Go vulnerability database: CVE-2026-41184',
    pin: 'vulndb-a752ea5',
    path: 'data/reports/GO-2026-5888.yaml',
  },
  'vulndb/go-2026-5891': {
    title: 'Go vulnerability database: CVE-2026-41185',
    pin: 'vulndb-a752ea5',
    path: 'data/reports/GO-2026-5891.yaml',
  },
  'vulndb/go-2026-5893': {
    title: 'Go vulnerability database: CVE-2026-6720',
    pin: 'vulndb-a752ea5',
    path: 'data/reports/GO-2026-5893.yaml',
  },
  'vulndb/go-2026-5905': {
    title: 'GO-2026-5905: admin socket of Envoy',
    pin: 'vulndb-a752ea5',
    path: 'data/reports/GO-2026-5905.yaml',
  },
  'vulndb/reports': {
    title: 'Go vulnerability database: all reports',
    pin: 'vulndb-a752ea5',
    path: 'data/reports',
  },
} as const satisfies Record<string, SourceDocument>;
