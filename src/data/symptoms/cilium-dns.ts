import type { Symptom } from '../symptom.ts';

/** What goes wrong with look-ups and with rules on DNS names under Cilium. */
export const ciliumDnsSymptoms: Readonly<Record<string, Symptom>> = {
  'cilium-dns-refused': {
    name: 'Look-ups are refused under a DNS rule of Cilium, on Alpine even those that are allowed',
    messages: ["server can't find ‹name›: REFUSED"],
    samples: [
      "** server can't find api.example.com.my-namespace.svc.cluster.local: REFUSED",
      "Server:\t\t172.20.0.10\nAddress:\t172.20.0.10:53\n\n** server can't find my-service: REFUSED\n\ncommand terminated with exit code 1",
    ],
    cnis: ['cilium'],
    when: 'pods under a rule with `rules.dns`, above all images with musl, such as Alpine',
    means:
      'The DNS proxy answers `REFUSED` where no rule allows the name. Pods try names with the search list appended first; musl takes a refusal of one of these for the end and never asks for the name itself, others go on.',
    confirm: [
      {
        step: 'Watch the look-ups of the pod: refused ones are names with `svc.cluster.local` or another search domain at the end.',
        code: 'hubble observe -P --pod my-namespace/my-pod-6d4cf56db6-x7k2p --type l7 --protocol dns',
        language: 'bash',
      },
      {
        step: 'Ask for the name with a full stop at the end, which takes no search list; an answer confirms it.',
        code: 'kubectl -n my-namespace exec my-pod-6d4cf56db6-x7k2p -- nslookup api.example.com.',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Allow the names as they are asked for, those of Services in full. Or let all names be looked up and restrict by `toFQDNs` who may be called.',
        code: 'egress:\n  - toEndpoints:\n      - matchLabels:\n          k8s:io.kubernetes.pod.namespace: kube-system\n          k8s:k8s-app: kube-dns\n    toPorts:\n      - ports:\n          - port: "53"\n            protocol: ANY\n        rules:\n          dns:\n            - matchPattern: "*"',
        language: 'yaml',
      },
      {
        step: 'Let the proxy answer that the name does not exist, for the whole cluster; the search then goes on.',
        code: 'dnsProxy:\n  dnsRejectResponseCode: nameError',
        language: 'yaml',
      },
      {
        step: 'For one workload lower `ndots`, so that names with a dot are asked for as they are.',
        code: 'dnsConfig:\n  options:\n    - name: ndots\n      value: "1"',
        language: 'yaml',
      },
    ],
    basis: 'documents',
    claims: ['cilium/policy.fqdn', 'cilium/policy.l7'],
    guides: ['networkpolicy-on-eks'],
    sources: [
      {
        document: 'cilium/layer7',
        lines: [
          [182, 190],
          [235, 254],
        ],
      },
      { document: 'cilium/debugging', lines: [[104, 112]], passage: 'Answers of the proxy' },
      {
        document: 'cilium-chart/readme-md',
        lines: [364],
        passage: 'dnsProxy.dnsRejectResponseCode',
      },
      { document: 'web/github-com-cilium-cilium-pull-38002' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-fqdn-first-connection-dropped': {
    name: 'Cilium now and then drops connections to a name that toFQDNs allows',
    cnis: ['cilium'],
    when: 'names with many or changing addresses, such as those of S3 or SNS, and busy nodes',
    means:
      'Cilium allows the addresses that it has seen in answers to the pod. The connection goes to one it does not have: the proxy passed the answer on before the map was ready, the list for the name is full, or the pod got the address by another way than through the proxy.',
    confirm: [
      {
        step: 'Take the address from the drop in Hubble, and see whether the node has it for this endpoint and name.',
        code: 'kubectl -n kube-system exec cilium-x7k2p -c cilium-agent -- cilium-dbg fqdn cache list | grep 10.1.87.17',
        language: 'bash',
      },
      {
        step: 'Where it is missing, watch whether look-ups of the pod come by the proxy at all; no DNS events mean that they do not.',
        code: 'hubble observe -P --pod my-namespace/my-pod-6d4cf56db6-x7k2p --type l7 --protocol dns',
        language: 'bash',
      },
      {
        step: 'Where it is there, compare the times: a drop in the same moment as the answer is the race.',
      },
    ],
    remedy: [
      {
        step: 'Without DNS events add the rule that leads look-ups through the proxy; `toFQDNs` alone does not.',
        code: 'egress:\n  - toEndpoints:\n      - matchLabels:\n          k8s:io.kubernetes.pod.namespace: kube-system\n          k8s:k8s-app: kube-dns\n    toPorts:\n      - ports:\n          - port: "53"\n            protocol: ANY\n        rules:\n          dns:\n            - matchPattern: "*"',
        language: 'yaml',
      },
      {
        step: 'Where a redirect policy leads look-ups to NodeLocal DNSCache, let the DNS rule select the pods of the cache, since queries go to them.',
        code: 'egress:\n  - toEndpoints:\n      - matchLabels:\n          k8s:io.kubernetes.pod.namespace: kube-system\n          k8s:k8s-app: node-local-dns\n    toPorts:\n      - ports:\n          - port: "53"\n            protocol: ANY\n        rules:\n          dns:\n            - matchPattern: "*"',
        language: 'yaml',
      },
      {
        step: 'For names with very many addresses raise what is kept for a name; the chart of 1.20 has 1,000, older ones had 50.',
        code: 'dnsProxy:\n  endpointMaxIpPerHostname: 1000',
        language: 'yaml',
      },
      {
        step: 'Against the race let the proxy hold an answer longer than a tenth of a second; it is sent earlier when the map is ready.',
        code: 'dnsProxy:\n  proxyResponseMaxDelay: 500ms',
        language: 'yaml',
      },
      {
        step: 'Where clients keep addresses longer than their time to live, give Cilium a longer one, in seconds.',
        code: 'dnsProxy:\n  minTtl: 3600',
        language: 'yaml',
      },
    ],
    affected: 'reported for 1.12; the limit of the list was raised in December 2024',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-28427' },
        state: 'open',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-20650' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'reports',
    claims: ['cilium/policy.fqdn', 'cilium/policy.engine-cost'],
    interactions: ['nodelocaldns-cilium'],
    sources: [
      {
        document: 'cilium/layer7',
        lines: [
          [196, 209],
          [217, 227],
        ],
      },
      { document: 'cilium/debugging', lines: [[158, 187]], passage: 'Search for the cause' },
      {
        document: 'cilium-chart/readme-md',
        lines: [366, 369, 373],
        passage: 'dnsProxy.endpointMaxIpPerHostname, minTtl, proxyResponseMaxDelay',
      },
      { document: 'web/github-com-cilium-cilium-issues-28427' },
      { document: 'web/github-com-cilium-cilium-issues-20650', passage: 'November 2022' },
      { document: 'web/github-com-cilium-cilium-pull-36255' },
      { document: 'web/github-com-cilium-cilium-pull-6788', passage: 'First limit' },
      {
        document: 'web/github-com-cilium-cilium-issues-24654',
        passage: 'DNS rule with NodeLocal DNSCache',
      },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-nodelocal-dns': {
    name: 'NodeLocal DNSCache gets no query under Cilium',
    cnis: ['cilium'],
    modes: ['cilium-overlay', 'cilium-kpr', 'cilium-eni', 'cilium-native'],
    means:
      'Cilium picks a CoreDNS pod for the address of the DNS Service at the socket or the device of the pod, before the packet comes to the address or the rules of the cache. Only a CiliumLocalRedirectPolicy leads queries to it.',
    confirm: [
      {
        step: 'Watch the counter of the cache while pods look names up; a counter that stands still confirms it.',
        code: 'kubectl -n kube-system port-forward ds/node-local-dns 9253:9253 &\ncurl -s localhost:9253/metrics | grep coredns_dns_requests_total',
        language: 'bash',
      },
      {
        step: 'See whether the DNS Service is redirected: without a line of the type `LocalRedirect` it is not.',
        code: 'kubectl -n kube-system exec ds/cilium -c cilium-agent -- cilium-dbg service list | grep LocalRedirect',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Turn local redirect policies on, beside kube-proxy also `socketLB.enabled` for pods on the host network, and restart operator and agents.',
        code: 'helm upgrade cilium cilium/cilium -n kube-system --reuse-values --set localRedirectPolicies.enabled=true\nkubectl -n kube-system rollout restart deploy/cilium-operator\nkubectl -n kube-system rollout restart ds/cilium',
        language: 'bash',
      },
      {
        step: 'Run the cache as an ordinary pod (`hostNetwork: false`, `-skipteardown=true -setupinterface=false -setupiptables=false`, bound to `0.0.0.0`) and lead the DNS Service to it.',
        code: 'apiVersion: cilium.io/v2\nkind: CiliumLocalRedirectPolicy\nmetadata:\n  name: nodelocaldns\n  namespace: kube-system\nspec:\n  redirectFrontend:\n    serviceMatcher:\n      serviceName: kube-dns\n      namespace: kube-system\n  redirectBackend:\n    localEndpointSelector:\n      matchLabels:\n        k8s-app: node-local-dns\n    toPorts:\n      - port: "53"\n        name: dns\n        protocol: UDP\n      - port: "53"\n        name: dns-tcp\n        protocol: TCP',
        language: 'yaml',
      },
      {
        step: 'Under DNS rules name the pods of the cache in `toEndpoints` too, since queries go to them now.',
        code: 'egress:\n  - toEndpoints:\n      - matchLabels:\n          k8s:io.kubernetes.pod.namespace: kube-system\n          k8s:k8s-app: node-local-dns\n    toPorts:\n      - ports:\n          - port: "53"\n            protocol: ANY\n        rules:\n          dns:\n            - matchPattern: "*"',
        language: 'yaml',
      },
    ],
    affected: 'upstream Cilium as the only CNI, with or without kube-proxy',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-43080' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-44064' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: [
      'cilium/services.node-local-dns',
      'cilium/networking.kube-proxy-replacement',
      'cilium/policy.fqdn',
    ],
    interactions: ['nodelocaldns-cilium'],
    guides: ['ebpf-without-the-mystique', 'moving-from-the-vpc-cni'],
    sources: [
      {
        document: 'cilium/local-redirect-policy',
        lines: [
          [38, 56],
          [79, 135],
          [422, 497],
        ],
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [850],
        passage: 'localRedirectPolicies.enabled',
      },
      { document: 'web/github-com-cilium-cilium-issues-43080' },
      { document: 'web/github-com-cilium-cilium-issues-44064' },
      { document: 'web/github-com-cilium-cilium-issues-24654', passage: 'DNS rules' },
    ],
    reviewed: '2026-11-28',
  },
};
