import type { SourceDocument } from '../model.ts';

/** What benchmarks and reports of test suites were read in. */
export const benchmarkDocuments = {
  'calico-master/e2e-config': {
    title: 'Calico: which tests its pipelines select, main branch',
    pin: 'calico-master',
    path: 'e2e/config',
  },
  'cilium-io/2018-charts': {
    title: 'Charts of the CNI benchmark of 2018, as Cilium shows them',
    pin: 'cilium-io-6d48e8f',
    path: 'src/posts/2018-12-03-cni-performance',
  },
  'cilium-io/2018-performance': {
    title: 'Cilium on the CNI benchmark of 2018',
    pin: 'cilium-io-6d48e8f',
    path: 'src/posts/2018-12-03-cni-performance/index.md',
  },
  'cilium-io/2021-benchmark': {
    title: 'CNI benchmark of the Cilium project, 2021',
    pin: 'cilium-io-6d48e8f',
    path: 'src/posts/2021-05-11-cni-benchmark/index.md',
    page: 'https://cilium.io/blog/2021/05/11/cni-benchmark/',
  },
  'cilium-io/2021-charts': {
    title: 'CNI benchmark of the Cilium project, 2021: charts',
    pin: 'cilium-io-6d48e8f',
    path: 'src/posts/2021-05-11-cni-benchmark/images',
  },
  'cilium-io/alibaba-charts': {
    title: 'Cilium in Alibaba Cloud: charts',
    pin: 'cilium-io-6d48e8f',
    path: 'src/posts/2020-10-09-cilium-in-alibaba-cloud',
    page: 'https://cilium.io/blog/2020/10/09/cilium-in-alibaba-cloud/',
  },
  'cilium/network-policies-e2e': {
    title: 'Cilium: workflow of the tests of Kubernetes for NetworkPolicy',
    pin: 'cilium-00947d4',
    path: '.github/workflows/k8s-kind-network-policies-e2e.yaml',
  },
  'cyclonus/results': {
    title: 'Cyclonus on three CNIs, 2021: results',
    pin: 'cyclonus-artifacts-fb6e04c',
    path: 'results',
  },
  'daocloud/cni-performance': {
    title: 'CNI performance test report of DaoCloud',
    pin: 'daocloud-docs-01f2749',
    path: 'docs/zh/docs/network/performance/cni-performance.md',
    page: 'https://docs.daocloud.io/en/network/performance/cni-performance/',
  },
  'devfloor9/comparison': {
    title: 'VPC CNI against Cilium on EKS, 2026',
    pin: 'devfloor9-1d7ddc2',
    path: 'i18n/en/docusaurus-plugin-content-docs/current/benchmarks/cni-performance-comparison.md',
    page: 'https://devfloor9.github.io/engineering-playbook/en/docs/benchmarks/cni-performance-comparison',
  },
  'devfloor9/environment': {
    title: 'VPC CNI against Cilium on EKS, 2026: bench',
    pin: 'devfloor9-1d7ddc2',
    path: 'src/components/TestEnvironmentChart.js',
  },
  'devfloor9/resources': {
    title: 'VPC CNI against Cilium on EKS, 2026: memory',
    pin: 'devfloor9-1d7ddc2',
    path: 'src/components/DnsResourceChart.js',
  },
  'devfloor9/results': {
    title: 'VPC CNI against Cilium on EKS, 2026: files of results',
    pin: 'devfloor9-1d7ddc2',
    path: 'scripts/benchmarks/cni-benchmark/results',
  },
  'devfloor9/run': {
    title: 'VPC CNI against Cilium on EKS, 2026: script of the scenarios',
    pin: 'devfloor9-1d7ddc2',
    path: 'scripts/benchmarks/cni-benchmark/run-all-scenarios.sh',
  },
  'gateway-api/report-aws-lattice': {
    title: 'Gateway API conformance report, AWS Gateway API Controller v2.0.1',
    pin: 'gateway-api-4564255',
    path: 'conformance/reports/v1.4.0/aws-aws-application-networking-k8s/experimental-v2.0.1-default-report.yaml',
  },
  'gateway-api/report-aws-lbc': {
    title: 'Gateway API conformance report, AWS Load Balancer Controller v3.5.0',
    pin: 'gateway-api-4564255',
    path: 'conformance/reports/v1.6/aws-load-balancer-controller/conformance-report.yaml',
  },
  'gateway-api/report-calico': {
    title: 'Gateway API conformance report, Calico v3.32.0',
    pin: 'gateway-api-4564255',
    path: 'conformance/reports/v1.4.1/projectcalico-calico/experimental-v3.32.0-default-report.yaml',
  },
  'imroc/licence': {
    title: 'Guide to Tencent Kubernetes Engine: licence',
    pin: 'imroc-tke-guide-80449bd',
    path: 'README.md',
  },
  'imroc/network-benchmark': {
    title: 'Network benchmark of Cilium on TKE, 2026',
    pin: 'imroc-tke-guide-80449bd',
    path: 'i18n/en/docusaurus-plugin-content-docs/current/networking/cilium/appendix/network-benchmark.md',
    page: 'https://imroc.cc/tke/en/networking/cilium/appendix/network-benchmark',
  },
  'infrabuilder-2018/manifests': {
    title: 'CNI benchmark of 2018: manifests',
    page: 'https://github.com/InfraBuilder/k8s-cni-benchmark',
  },
  'infrabuilder-2020/knb': {
    title: 'CNI benchmark of 2020: the tool knb',
    pin: 'infrabuilder-2020-d5fa3ef',
    path: 'knb',
  },
  'infrabuilder-2020/manifests': {
    title: 'CNI benchmark of 2020: manifests',
    pin: 'infrabuilder-2020-d5fa3ef',
    path: 'cni',
  },
  'infrabuilder-2020/protocol': {
    title: 'CNI benchmark of 2020: protocol',
    pin: 'infrabuilder-2020-d5fa3ef',
    path: 'PROTOCOL.md',
  },
  'infrabuilder-2020/results': {
    title: 'CNI benchmark of 2020: files of results',
    pin: 'infrabuilder-2020-d5fa3ef',
    path: 'results',
  },
  'infrabuilder-2024/bench': {
    title: 'CNI benchmark of 2024: script of the runs',
    pin: 'infrabuilder-2024-3a5c159',
    path: 'bench.sh',
  },
  'infrabuilder-2024/results': {
    title: 'CNI benchmark of 2024: files of results',
    pin: 'infrabuilder-2024-3a5c159',
    path: 'results',
  },
  'infrabuilder-2024/setup': {
    title: 'CNI benchmark of 2024: scripts of the set-ups',
    pin: 'infrabuilder-2024-3a5c159',
    path: 'setup',
  },
  'jessfraz/readme': {
    title: 'cni-benchmarks: first results',
    pin: 'jessfraz-cni-benchmarks-46f3154',
    path: 'README.md',
  },
  'kubernetes-website/nftables-post': {
    title: 'NFTables mode for kube-proxy, 2025',
    page: 'https://kubernetes.io/blog/2025/02/28/nftables-kube-proxy/',
  },
  'network-policy-agent-main/verify-test-results': {
    title: 'Node agent: what its tests let pass, main branch',
    pin: 'network-policy-agent-main',
    path: 'scripts/lib/verify_test_results.py',
  },
  'spiderpool/io-performance': {
    title: 'Network I/O performance of Spiderpool',
    pin: 'spiderpool-41ab051',
    path: 'docs/concepts/io-performance.md',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-211': {
    title: 'Issue 211: API traffic at 500 nodes (2024, closed)',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/211',
  },
  'web/github-com-aws-aws-network-policy-agent-issues-416': {
    title: 'Issue 416: memory and CPU under many short jobs (2025, open)',
    page: 'https://github.com/aws/aws-network-policy-agent/issues/416',
  },
  'web/github-com-cilium-cilium-issues-18169': {
    title: 'Issue 18169: throughput below that of Calico (2021, closed)',
    page: 'https://github.com/cilium/cilium/issues/18169',
  },
  'web/github-com-cilium-cilium-issues-33669': {
    title: 'Issue 33669: throughput fell after a move from Calico (2024, closed)',
    page: 'https://github.com/cilium/cilium/issues/33669',
  },
  'web/github-com-kubeovn-kube-ovn-wiki-packet': {
    title: 'Kube-OVN wiki: performance test on Packet',
    page: 'https://github.com/kubeovn/kube-ovn/wiki/Packet-%E6%80%A7%E8%83%BD%E6%B5%8B%E8%AF%95%E6%8A%A5%E5%91%8A',
  },
  'web/github-com-nvidia-nvsentinel-issues-1792': {
    title: 'Issue 1792: PolicyEndpoints at scale on EKS (2026, open)',
    page: 'https://github.com/NVIDIA/NVSentinel/issues/1792',
  },
} satisfies Readonly<Record<string, SourceDocument>>;
