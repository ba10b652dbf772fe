import type { Symptom } from '../symptom.ts';

/** What goes wrong when the Cilium agent makes or rebuilds the endpoint of a pod. */
export const ciliumEndpointSymptoms: Readonly<Record<string, Symptom>> = {
  'cilium-endpoint-create-429': {
    name: 'Pods start slowly after a burst: the Cilium agent refuses to make more endpoints',
    messages: [
      'unable to create endpoint: [PUT /endpoint/{id}][429] putEndpointIdTooManyRequests',
      'Not processing API request. Wait duration exceeds maximum',
      'Not processing API request. Wait duration for maximum parallel requests exceeds maximum',
    ],
    samples: [
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "4699c878bbdf8f21faa338814fb0a97ce951c1c6cd65debd08cc9cb9a2dcec9f": plugin type="cilium-cni" failed (add): unable to create endpoint: [PUT /endpoint/{id}][429] putEndpointIdTooManyRequests',
      'time=2026-07-09T03:56:45.158341Z level=warn msg="Not processing API request. Wait duration exceeds maximum" module=agent.infra.api-rate-limiter name=endpoint-create maxWaitDuration=15s',
      'level=warning msg="Not processing API request. Wait duration for maximum parallel requests exceeds maximum" error="context canceled" name=endpoint-create parallelRequests=4 subsys=rate',
    ],
    cnis: ['cilium'],
    when: 'many pods at once on one node, as after its start or a restart of the agent',
    means:
      'The agent limits how fast endpoints are made: every two seconds one, with a burst of four, at first, adjusted to what the node can do. A request that would wait longer than its limit, 60 seconds by the code of 1.20 and 15 by the page on rate limits, is refused, and the kubelet comes again.',
    confirm: [
      {
        step: 'Look at the counters of the limiter: requests of `endpoint-create` with the code 429 that stop growing after a while are the ordinary case.',
        code: 'kubectl -n kube-system exec ds/cilium -c cilium-agent -- cilium-dbg metrics list | grep api_limiter | grep endpoint-create',
        language: 'bash',
      },
      {
        step: 'Compare the durations there: a mean far above the estimated two seconds means a slow node, one far below a limit that is too low for it.',
      },
    ],
    remedy: [
      {
        step: 'Wait a few minutes: the limiter fits its limits to what the node can do, and the pods come up one after the other.',
      },
      {
        step: 'Where bursts are ordinary and endpoints are made fast, raise where the limiter starts and how long a request may wait, with the chart.',
        code: 'apiRateLimit: endpoint-create=rate-limit:2/s,rate-burst:16,max-parallel-requests:8,max-wait-duration:90s',
        language: 'yaml',
      },
      {
        step: 'Do not set it to hundreds a second: programs load into the kernel one at a time, says a maintainer, so the wait moves there. Spread the pods over more nodes or give the agent more CPU.',
      },
      {
        step: 'Where the code 429 stays for hours beside timeouts, treat it as a stuck agent: see the entry on timeouts of the Cilium API.',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-24361' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-15394' },
        state: 'open',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: ['cilium/performance.scale-limits', 'cilium/performance.pod-start'],
    sources: [
      {
        document: 'cilium/api-rate-limiting',
        lines: [
          [28, 46],
          [96, 107],
          [130, 145],
          [197, 219],
        ],
      },
      { document: 'cilium/api-limits', lines: [[57, 69]], passage: '60 seconds' },
      { document: 'cilium/put-endpoint-responses', lines: [[367, 369]] },
      { document: 'cilium/cni-plugin', lines: [[885, 891]], passage: 'Words of the plugin' },
      { document: 'cilium-chart/readme-md', lines: [68], passage: 'apiRateLimit' },
      {
        document: 'web/github-com-cilium-cilium-issues-21604',
        passage: 'Loading of programs, December 2022',
      },
      { document: 'web/github-com-cilium-cilium-issues-24361' },
      { document: 'web/github-com-cilium-cilium-issues-15394', passage: 'March 2021' },
      { document: 'web/github-com-cilium-cilium-issues-47031' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-api-client-timeout': {
    name: 'Pods stay in ContainerCreating: the Cilium agent answers too late',
    messages: ['Cilium API client timeout exceeded'],
    samples: [
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "9ce7979cd95951d812290eb198f65f882b2e3f6f1de5ae00ca1eafad2917e9ef": plugin type="cilium-cni" failed (add): unable to create endpoint: Cilium API client timeout exceeded',
      '(combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "f3e31b02406a4eeeee04af1607e169dcc8afb823060cb67164a32cb9ef8a61da": Unable to create endpoint: Cilium API client timeout exceeded',
    ],
    cnis: ['cilium'],
    means:
      'The plugin asked the agent to make the endpoint and had no answer in time. Reports name three grounds: no identity to be had, a policy map that is full, and an agent that has lost the API server or hangs.',
    confirm: [
      {
        step: 'Find the endpoint of the pod and its state: `waiting-for-identity` points at identities, `regenerating` at the policy map or the datapath.',
        code: 'kubectl -n kube-system exec cilium-x7k2p -c cilium-agent -- cilium-dbg endpoint list',
        language: 'bash',
      },
      {
        step: 'Read the log of the agent on that node; `no more available IDs` and `no space left on device` name the ground.',
        code: "kubectl -n kube-system logs cilium-x7k2p -c cilium-agent --since=1h | grep -iE 'level=(warn|error)' | tail -n 40",
        language: 'bash',
      },
      {
        step: 'See whether controllers fail, and since when.',
        code: 'kubectl -n kube-system exec cilium-x7k2p -c cilium-agent -- cilium-dbg status --all-controllers',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Cure what the log names: used-up identities and full policy maps both come of too many distinct labels, which `labels` in the chart restricts.',
      },
      {
        step: 'If the agent logs nothing and new pods fail on that node alone, save the state for a report, then restart the agent there; running pods keep their network.',
        code: 'cilium sysdump\nkubectl -n kube-system delete pod cilium-x7k2p',
        language: 'bash',
      },
      {
        step: 'Update an old release: the threads on this message are about 1.10 to 1.16.',
      },
    ],
    affected: 'reported for 1.10 to 1.16',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-32399' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-28089' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'reports',
    claims: [
      'cilium/performance.scale-limits',
      'cilium/operations.troubleshooting',
      'cilium/operations.failure-behaviour',
    ],
    sources: [
      { document: 'cilium/agent-client', lines: [[192, 200]] },
      { document: 'cilium/cni-plugin', lines: [[885, 891]] },
      {
        document: 'web/github-com-cilium-cilium-issues-32399',
        passage: 'Full policy maps, November and December 2024',
      },
      { document: 'web/github-com-cilium-cilium-issues-28089', passage: 'API server lost' },
      { document: 'web/github-com-cilium-cilium-issues-21628', passage: 'Waiting for identity' },
      { document: 'web/github-com-cilium-cilium-issues-16667', passage: '1.10.0' },
      { document: 'cilium/cilium-sysdump', lines: [[3, 12]], passage: 'cilium sysdump' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-identity-exhaustion': {
    name: 'New pods do not start: Cilium has no identity left',
    messages: ['no more available IDs in configured space', 'Key allocation attempt failed'],
    samples: [
      'level=warning msg="Key allocation attempt failed" attempt=9 error="no more available IDs in configured space" key="[k8s:controller-uid=1f2e3d4c-5b6a-4789-9abc-def012345678 k8s:io.cilium.k8s.namespace.labels.kubernetes.io/metadata.name=my-namespace k8s:io.cilium.k8s.policy.cluster=default k8s:io.kubernetes.pod.namespace=my-namespace k8s:job-name=my-job-27714261]" subsys=allocator',
      'time=2026-08-19T15:46:22.773103174Z level=warn source=/go/src/github.com/cilium/cilium/pkg/allocator/allocator.go:743 msg="Key allocation attempt failed" module=agent.controlplane.identity.identity error="no more available IDs in configured space" key="[k8s:app=my-app k8s:io.kubernetes.pod.namespace=my-namespace k8s:run=my-run-4711]" attempt=3',
    ],
    cnis: ['cilium'],
    means:
      'Every set of labels that Cilium counts gets a number, and a cluster has about 65,000 of them, half as many in a mesh of 511. Labels that differ from pod to pod, such as the names of jobs, or pods that come faster than the operator deletes unused numbers, use them up.',
    confirm: [
      {
        step: 'Count the identities; a number near 65,000 confirms it.',
        code: 'kubectl get ciliumidentities --no-headers | wc -l',
        language: 'bash',
      },
      {
        step: 'See which labels make them so many: the keys with the most distinct values come first.',
        code: 'kubectl get ciliumidentities -o json | jq -r \'.items[]["security-labels"] | to_entries[] | "\\(.key)=\\(.value)"\' | sort -u | cut -d= -f1 | uniq -c | sort -rn | head',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Leave those labels out. A key with `!` is ignored, all others count on; then restart the agents. Existing pods change identity, so plan it as a change: a maintainer calls the move tricky for connections.',
        code: 'labels: "!job-name !my-run-id"',
        language: 'yaml',
      },
      {
        step: 'See that the operator runs and deletes what is unused; by default it looks every fifteen minutes and deletes at most 2,500 a minute.',
        code: "kubectl -n kube-system logs -l name=cilium-operator --tail=-1 | grep -iE 'identity' | tail",
        language: 'bash',
      },
      {
        step: 'Where pods come faster than that, shorten the interval of the collection and the time after which an unused identity counts as stale.',
        code: 'operator:\n  identityGCInterval: 5m\n  identityHeartbeatTimeout: 10m',
        language: 'yaml',
      },
    ],
    affected: 'every release; reported from 1.10 to 1.16',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-34512' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-40617' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: ['cilium/performance.scale-limits', 'cilium/policy.engine-cost'],
    sources: [
      {
        document: 'cilium/allocator',
        lines: [
          [595, 598],
          [743, 747],
        ],
      },
      {
        document: 'cilium/numericidentity',
        lines: [[381, 403]],
        passage: 'Numbers of a cluster',
      },
      {
        document: 'cilium/identity-relevant-labels',
        lines: [
          [13, 46],
          [103, 125],
          [174, 191],
        ],
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [299, 909, 910],
        passage: 'clustermesh.maxConnectedClusters, operator.identityGCInterval',
      },
      {
        document: 'cilium/cilium-operator-aws',
        lines: [[80, 83]],
        passage: 'Pace of the collection',
      },
      { document: 'web/github-com-cilium-cilium-issues-34512' },
      { document: 'web/github-com-cilium-cilium-issues-23970' },
      { document: 'web/github-com-cilium-cilium-issues-19279', passage: 'September 2022' },
      { document: 'web/github-com-cilium-cilium-issues-40617', passage: 'July 2025' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-endpoint-regeneration-failed': {
    name: 'Cilium cannot apply policy to a pod: regeneration of its endpoint fails',
    messages: ['Regeneration of endpoint failed'],
    samples: [
      'time=2026-09-11T10:12:13.412345678Z level=warn msg="Regeneration of endpoint failed" module=agent.controlplane.endpoint-manager endpointID=1529 identity=12984 k8sPodName=my-namespace/my-pod-6d4cf56db6-x7k2p reason="updated security labels" error="Error while configuring proxy redirects: proxy state changes failed: context deadline exceeded"',
      'level=warning msg="Regeneration of endpoint failed" bpfCompilation=0s bpfLoadProg=0s buildDuration=67.109423ms containerID= datapathPolicyRevision=0 desiredPolicyRevision=8188 endpointID=3493 error="unable to regenerate policy because PolicyMap synchronization failed" identity=4 k8sPodName=/ subsys=endpoint',
    ],
    cnis: ['cilium'],
    means:
      'The agent could not bring an endpoint to the state that labels and policies ask for, so the pod goes on under its old rules or, when new, does not start. The ground stands in the field `error` of the same line.',
    confirm: [
      {
        step: 'List the endpoints of that node; those with another state than `ready` are the ones concerned.',
        code: 'kubectl -n kube-system exec cilium-x7k2p -c cilium-agent -- cilium-dbg endpoint list',
        language: 'bash',
      },
      {
        step: 'Read the history of one of them, by its number in the first column.',
        code: 'kubectl -n kube-system exec cilium-x7k2p -c cilium-agent -- cilium-dbg endpoint log 1529',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'For `PolicyMap synchronization failed` or a full map, see the entry on the overflow of the policy map, and that the operator runs: without it stale identities stay in the maps.',
        code: 'kubectl -n kube-system get deploy cilium-operator',
        language: 'bash',
      },
      {
        step: 'For `proxy state changes failed`, read the log of Envoy on that node: it did not confirm its rules in time.',
        code: 'kubectl -n kube-system logs -l k8s-app=cilium-envoy --prefix --tail=50',
        language: 'bash',
      },
      {
        step: 'Where new pods fail with it on one node alone, restart the agent there; in a report of 1.10 that was what brought them back.',
        code: 'kubectl -n kube-system delete pod cilium-x7k2p',
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-9117' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-issues-16667' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'reports',
    claims: [
      'cilium/operations.troubleshooting',
      'cilium/policy.engine-cost',
      'cilium/policy.troubleshooting',
    ],
    sources: [
      { document: 'cilium/endpoint-policy', lines: [[705, 709]] },
      {
        document: 'cilium/troubleshooting',
        lines: [[501, 531]],
        passage: 'Wanted and present state',
      },
      { document: 'cilium/cmdref-endpoint-log', lines: [[3, 15]] },
      {
        document: 'web/github-com-cilium-cilium-issues-9117',
        passage: 'Causes in the policy map, September 2019',
      },
      { document: 'web/github-com-cilium-cilium-issues-16667' },
    ],
    reviewed: '2026-11-28',
  },
};
