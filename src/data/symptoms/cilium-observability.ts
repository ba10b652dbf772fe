import type { Symptom } from '../symptom.ts';

/** What goes wrong with Hubble and with Cluster Mesh. */
export const ciliumObservabilitySymptoms: Readonly<Record<string, Symptom>> = {
  'cilium-hubble-relay-unavailable': {
    name: 'Hubble Relay or its UI shows nothing: Relay cannot reach the agents',
    messages: [
      'Failed to create peer client for peers synchronization; will try again after the timeout has expired',
      'Failed to create peer notify client for peers change notification; will try again after the timeout has expired',
      'Data stream has failed on the UI backend: EOF',
    ],
    samples: [
      'level=warning msg="Failed to create peer client for peers synchronization; will try again after the timeout has expired" error="context deadline exceeded" subsys=hubble-relay target="hubble-peer.kube-system.svc.cluster.local:443"',
      'time=2026-06-29T12:21:21.231119767Z level=info msg="Failed to create peer notify client for peers change notification; will try again after the timeout has expired" subsys=hubble-relay error="rpc error: code = Unavailable desc = connection error: desc = \\"transport: authentication handshake failed: tls: failed to verify certificate: x509: certificate has expired or is not yet valid\\"" connectionTimeout=30s',
      'Data stream has failed on the UI backend: EOF',
    ],
    cnis: ['cilium'],
    means:
      'Relay asks the Service `hubble-peer` for the nodes and then talks to the agents on TCP 4244, with certificates on both sides. It resolves the name wrongly, the port is shut, a certificate has expired, or the server in the agents did not start.',
    confirm: [
      {
        step: 'Read the log of Relay: the error at the end of the line tells a name, a timeout and a certificate apart.',
        code: 'kubectl -n kube-system logs deploy/hubble-relay --tail=20',
        language: 'bash',
      },
      {
        step: 'See whether Hubble runs in the agents; an error there, as of a misspelt metric, keeps the server down.',
        code: 'kubectl -n kube-system exec ds/cilium -c cilium-agent -- hubble status\nkubectl -n kube-system logs ds/cilium -c cilium-agent | grep -i hubble | tail',
        language: 'bash',
      },
      {
        step: 'Look how long the certificates last.',
        code: "kubectl -n kube-system get secret hubble-relay-client-certs -o jsonpath='{.data.tls\\.crt}' | base64 -d | openssl x509 -noout -dates",
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Let TCP 4244 pass between all nodes, in the security groups of the nodes too.',
        code: 'aws ec2 authorize-security-group-ingress --group-id sg-0123456789abcdef0 --protocol tcp --port 4244 --source-group sg-0123456789abcdef0',
        language: 'bash',
      },
      {
        step: 'Where certificates have expired, let a job renew them: by default they come with each Helm upgrade alone and last a year.',
        code: 'hubble:\n  tls:\n    auto:\n      method: cronJob\n      schedule: "0 0 1 */4 *"',
        language: 'yaml',
      },
      {
        step: 'In a cluster whose domain is not `cluster.local`, name it.',
        code: 'hubble:\n  peerService:\n    clusterDomain: my-cluster.example.com',
        language: 'yaml',
      },
      {
        step: 'Where a search domain of the nodes with a wildcard record catches the name, update: charts since pull request 36005 ask for it with a full stop at the end.',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-20130' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-hubble-issues-1513' },
        state: 'open',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-cilium-cilium-pull-36005' },
        state: 'fixed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: ['cilium/observability.flow-logs', 'cilium/observability.ui'],
    guides: ['observability'],
    sources: [
      { document: 'cilium/relay-pool', lines: [[96, 117]] },
      {
        document: 'cilium/hubble-setup',
        lines: [[27, 30]],
        passage: 'Port',
      },
      {
        document: 'cilium/troubleshooting',
        lines: [[148, 163]],
        passage: 'Hubble in the agent',
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [586, 613, [685, 691]],
        passage: 'hubble.listenAddress, hubble.peerService.clusterDomain, hubble.tls.auto',
      },
      {
        document: 'web/github-com-cilium-cilium-issues-20130',
        passage: 'Domain and certificates, 2022',
      },
      {
        document: 'web/github-com-cilium-cilium-issues-31516',
        passage: 'Misspelt metric, wildcard record',
      },
      { document: 'web/github-com-azure-aks-issues-5846', passage: 'Expired certificates, 2026' },
      { document: 'web/github-com-cilium-hubble-ui-issues-321', passage: 'EOF in the UI' },
      { document: 'web/github-com-cilium-cilium-pull-36005' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-hubble-connection-refused': {
    name: 'The hubble command does not reach Relay on localhost:4245',
    messages: ["failed to connect to 'localhost:4245': ‹error›"],
    samples: [
      'failed to connect to \'localhost:4245\': connection error: desc = "transport: error while dialing: dial tcp [::1]:4245: connect: connection refused"',
      'failed to connect to \'localhost:4245\': context deadline exceeded: connection error: desc = "error reading server preface: EOF"',
    ],
    cnis: ['cilium'],
    means:
      'The client calls port 4245 of your own machine, where a port forward to Relay has to listen. `connection refused` means that none does; `error reading server preface: EOF` that one does and Relay wants TLS, or has nothing behind it.',
    confirm: [
      {
        step: 'See whether Relay runs and on which port its Service listens: 443 means TLS, 80 none.',
        code: 'kubectl -n kube-system get deploy,svc hubble-relay',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Let the client make the port forward itself.',
        code: 'hubble observe -P --since 5m',
        language: 'bash',
      },
      {
        step: 'Or keep one open in another shell.',
        code: 'cilium hubble port-forward',
        language: 'bash',
      },
      {
        step: 'Where the Service listens on 443, talk TLS to it, with the authority that signed its certificate.',
        code: "kubectl -n kube-system get secret hubble-relay-server-certs -o jsonpath='{.data.ca\\.crt}' | base64 -d > ca.crt\nhubble status -P --tls --tls-ca-cert-files ca.crt --tls-server-name hubble.hubble-relay.cilium.io",
        language: 'bash',
      },
      {
        step: 'Where there is no Relay, turn it on; the default of the chart is off.',
        code: 'hubble:\n  relay:\n    enabled: true',
        language: 'yaml',
      },
      {
        step: 'Without Relay ask the agent of one node.',
        code: 'kubectl -n kube-system exec cilium-x7k2p -c cilium-agent -- hubble observe --since 5m',
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-cilium-hubble-issues-1356' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: ['cilium/observability.flow-logs', 'cilium/operations.cli'],
    guides: ['observability'],
    sources: [
      { document: 'cilium/hubble-port-forward', lines: [[1, 21]] },
      {
        document: 'cilium/troubleshooting',
        lines: [
          [183, 192],
          [224, 248],
        ],
      },
      {
        document: 'cilium/hubble-tls',
        lines: [
          [348, 356],
          [602, 611],
        ],
        passage: 'Client without TLS, TLS of Relay',
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [623, 673],
        passage: 'hubble.relay.enabled, hubble.relay.tls.server',
      },
      { document: 'web/github-com-cilium-hubble-issues-631' },
      { document: 'web/github-com-cilium-hubble-issues-1356', passage: 'Answer of February 2024' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-clusterid-in-use': {
    name: 'Clusters do not join a mesh: they share a cluster id or name, or have none',
    messages: [
      'clusterID ‹id› is already used',
      'clusterID ‹id› is assigned to the local cluster',
      'remote and local cluster have the same, non-unique name: ‹name›',
      'remote and local cluster have the same, non-unique ID: ‹id›',
      'remote cluster has non-unique name (‹name›) and/or ID (‹id›)',
      'local cluster has the default name (cluster name: ‹name›) and/or ID 0 (cluster ID: ‹id›)',
    ],
    samples: [
      'time=2026-08-12T07:01:02.345678901Z level=error msg="Unable to process cluster config" clusterName=my-cluster-2 error="clusterID 2 is already used"',
      'time=2026-08-12T07:01:02.345678901Z level=error msg="Unable to process cluster config" clusterName=my-cluster-2 error="clusterID 1 is assigned to the local cluster"',
      'Error: Unable to connect cluster: remote and local cluster have the same, non-unique name: my-cluster',
      'Error: Unable to connect cluster: remote and local cluster have the same, non-unique ID: 1',
      'Error: Unable to connect cluster: remote cluster has non-unique name (default) and/or ID (0)',
      'Error: Unable to connect cluster: local cluster has the default name (cluster name: default) and/or ID 0 (cluster ID: 0)',
    ],
    cnis: ['cilium'],
    when: 'Cluster Mesh',
    means:
      'Each cluster of a mesh needs a name and a number of its own; the number is part of every identity. Two have the same, or one still has the defaults `default` and 0. Agent and client refuse to connect them.',
    confirm: [
      {
        step: 'Read name and number in each of the clusters.',
        code: "kubectl --context my-cluster-1 -n kube-system get cm cilium-config -o yaml | grep -E '^  cluster-(id|name):'\nkubectl --context my-cluster-2 -n kube-system get cm cilium-config -o yaml | grep -E '^  cluster-(id|name):'",
        language: 'bash',
      },
      {
        step: 'See how far the mesh has come.',
        code: 'cilium clustermesh status --context my-cluster-1',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Give each cluster a name of up to 32 lower-case letters, digits and dashes, and a number from 1 to 255; in ENI mode or over the VPC CNI one up to 127.',
        code: 'cluster:\n  name: my-cluster-2\n  id: 2',
        language: 'yaml',
      },
      {
        step: 'After a change in a cluster with workloads restart them all, since their identities change.',
        code: 'kubectl -n kube-system rollout restart ds/cilium deploy/cilium-operator\nkubectl -n my-namespace rollout restart deploy',
        language: 'bash',
      },
    ],
    affected:
      'every release; the check against the own number came with pull request 32753 in 2024',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-pull-32753' },
        state: 'fixed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['cilium/multicluster.connect', 'cilium/multicluster.policy'],
    interactions: ['cluster-id-127'],
    sources: [
      { document: 'cilium/cluster-ids', lines: [[55, 69]] },
      {
        document: 'cilium/cli-clustermesh',
        lines: [
          [196, 201],
          [500, 532],
        ],
      },
      {
        document: 'cilium/setup',
        lines: [
          [126, 134],
          [145, 150],
        ],
      },
      {
        document: 'cilium-chart/readme-md',
        lines: [[202, 203]],
        passage: 'cluster.id, cluster.name',
      },
      { document: 'cilium/cluster-id-check', lines: [[69, 77]], passage: 'Numbers on ENIs' },
      { document: 'web/github-com-cilium-cilium-pull-32753' },
    ],
    reviewed: '2026-11-28',
  },
  'cilium-cluster-id-128': {
    name: 'Helm or the Cilium agent refuses a cluster id from 128 on',
    messages: [
      'Cilium is currently affected by a bug that causes traffic matched by network policies to be incorrectly dropped when running in either ENI mode',
    ],
    samples: [
      'Error: INSTALLATION FAILED: execution error at (cilium/templates/validate.yaml:168:5): Cilium is currently affected by a bug that causes traffic matched by network policies to be incorrectly dropped when running in either ENI mode (both AWS and AlibabaCloud) or AWS VPC CNI chaining mode, if the cluster ID is 128-255 (and 384-511 when maxConnectedClusters=511). Please refer to https://github.com/cilium/cilium/issues/21330 for additional details',
    ],
    cnis: ['cilium'],
    modes: ['cilium-eni', 'vpc-cni-cilium'],
    when: '`cluster.id` from 128 to 255, or from 384 to 511',
    means:
      'The number of the cluster is carried in the packet mark, and one of its bits is that which routing on ENIs uses. Identities would change on the way and policy would drop allowed traffic, so chart and agent refuse.',
    confirm: [
      {
        step: 'Look at the number that is set.',
        code: 'helm -n kube-system get values cilium | grep -A3 cluster:',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Take a number up to 127, or from 256 to 383 in a mesh of 511 clusters.',
        code: 'cluster:\n  name: my-cluster\n  id: 27',
        language: 'yaml',
      },
      {
        step: 'Leave the switch `allow-unsafe-policy-skb-usage` alone: it silences the check and not the fault.',
      },
    ],
    affected: 'ENI mode and chaining on the VPC CNI; known since 2022',
    issues: [
      {
        source: { document: 'web/github-com-cilium-cilium-issues-21330' },
        state: 'open',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['cilium/multicluster.connect', 'cilium/aws.eni-mode', 'cilium/networking.chaining'],
    interactions: ['cluster-id-127'],
    sources: [
      { document: 'cilium/chart-validate', lines: [[164, 169]] },
      { document: 'cilium/cluster-id-check', lines: [[69, 81]] },
      { document: 'web/github-com-cilium-cilium-issues-21330' },
    ],
    reviewed: '2026-11-28',
  },
};
