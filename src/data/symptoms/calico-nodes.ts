import type { Symptom } from '../symptom.ts';

/** What keeps nodes of Calico from becoming ready. */
export const calicoNodeSymptoms: Readonly<Record<string, Symptom>> = {
  'calico-bird-bgp-not-established': {
    name: 'calico-node is not ready: BGP is not established with other nodes',
    messages: [
      'calico/node is not ready: BIRD is not ready: BGP not established with ‹addresses›',
      'calico/node is not ready: BIRD6 is not ready: BGP not established with ‹addresses›',
    ],
    samples: [
      'Warning  Unhealthy  3m39s (x134 over 25m)  kubelet  (combined from similar events): Readiness probe failed: 2026-11-20 05:43:43.500 [INFO][5161] confd/health.go 202: Number of node(s) with BGP peering established = 0 calico/node is not ready: BIRD is not ready: BGP not established with 10.0.45.72,10.0.61.8',
      'Readiness probe failed: calico/node is not ready: BIRD6 is not ready: BGP not established with fd00:10:0:45::72',
    ],
    cnis: ['calico'],
    modes: ['calico-bgp', 'calico-nftables', 'calico-ebpf'],
    when: 'BGP between the nodes',
    means:
      'In the first time after its start every BGP session of the node has to be up, later one is enough: so late in the day the message means that none is. TCP 179 is shut between the nodes, Calico took the wrong address of a node, or the mesh still counts a node that is gone.',
    confirm: [
      {
        step: 'On the node, read the state of each session; `Established` is up, `Active` and `Connect` get no answer.',
        code: 'sudo calicoctl node status',
        language: 'bash',
      },
      {
        step: 'Compare the address that Calico took for each node with the internal one.',
        code: 'kubectl get nodes -o custom-columns="NODE:.metadata.name,INTERNAL:.status.addresses[?(@.type==\\"InternalIP\\")].address,CALICO:.metadata.annotations.projectcalico\\.org/IPv4Address"',
        language: 'bash',
      },
      {
        step: 'Try the port from one node to the other.',
        code: 'nc -zv 10.0.45.72 179',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Let TCP 179 through between all nodes, on EC2 in the security groups of all node groups.',
        code: 'aws ec2 authorize-security-group-ingress --group-id sg-0123456789abcdef0 \\\n  --protocol tcp --port 179 --source-group sg-0123456789abcdef0',
        language: 'bash',
      },
      {
        step: 'If the address is that of another interface, take the internal address of the node; the operator allows one method only.',
        code: `kubectl patch installation default --type merge -p '{"spec":{"calicoNetwork":{"nodeAddressAutodetectionV4":{"firstFound":null,"canReach":null,"kubernetes":"NodeInternalIP"}}}}'`,
        language: 'bash',
      },
      {
        step: 'Delete the Calico node of a machine that no longer exists.',
        code: 'calicoctl delete node my-node',
        language: 'bash',
      },
      {
        step: 'If VXLAN carries the pods and nobody peers, switch BGP off; pools with IP-in-IP or without encapsulation need it, unless Felix writes their routes.',
        code: `kubectl patch installation default --type merge -p '{"spec":{"calicoNetwork":{"bgp":"Disabled"}}}'`,
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-3541' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-4059' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'documents',
    claims: ['calico/networking.bgp', 'calico/operations.troubleshooting'],
    sources: [
      {
        document: 'calico/node-health',
        lines: [
          [133, 148],
          [178, 234],
        ],
      },
      {
        document: 'calico-docs/troubleshooting',
        lines: [
          [23, 51],
          [87, 91],
        ],
      },
      { document: 'calico-docs/ip-autodetection', lines: [[44, 87]] },
      { document: 'calico-docs/decommissioning-a-node', lines: [[12, 60]] },
      { document: 'calico-docs/vxlan-ipip', lines: [[34, 38]], passage: 'When BGP is needed' },
      { document: 'calico/node-annotations', lines: [44], passage: 'Annotation' },
      { document: 'tigera-operator/validation', lines: [[451, 470]], passage: 'One method' },
      { document: 'web/github-com-projectcalico-calico-issues-3541' },
      { document: 'web/github-com-projectcalico-calico-issues-4059' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-bird-socket-missing': {
    name: 'calico-node is not ready: the probe finds no socket of BIRD',
    messages: [
      'calico/node is not ready: BIRD is not ready: error querying BIRD: unable to connect to BIRDv‹version› socket: ‹reason›',
      'calico/node is not ready: BIRD is not ready: Error querying BIRD: unable to connect to BIRDv‹version› socket: ‹reason›',
    ],
    samples: [
      'Readiness probe failed: calico/node is not ready: BIRD is not ready: error querying BIRD: unable to connect to BIRDv4 socket: dial unix /var/run/bird/bird.ctl: connect: no such file or directory',
      'Warning  Unhealthy  24m  kubelet  Readiness probe failed: calico/node is not ready: BIRD is not ready: Error querying BIRD: unable to connect to BIRDv4 socket: dial unix /var/run/calico/bird.ctl: connect: connection refused',
    ],
    cnis: ['calico'],
    means:
      'BIRD does not run, yet the probe asks for it. Right after the start that passes by itself. Otherwise calico-node fails before BIRD starts, or the backend is `vxlan` or `none` and the probes of a manifest still name BIRD.',
    confirm: [
      {
        step: 'Read what calico-node says of its start and of BIRD.',
        code: 'kubectl -n calico-system logs calico-node-x7k2p -c calico-node | grep -iE "bird|confd|fatal|panic" | tail -20',
        language: 'bash',
      },
      {
        step: 'Compare the backend with the probes: `vxlan` and `-bird-ready` do not go together.',
        code: 'kubectl -n kube-system get configmap calico-config -o jsonpath=\'{.data.calico_backend}\'\nkubectl -n kube-system get daemonset calico-node -o yaml | grep -E "bird-(ready|live)"',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Mend what the log names; in reports it was often the detection of the address of the node.',
      },
      {
        step: 'For VXLAN without BGP in a manifest installation use the manifest made for it, whose probes leave BIRD out.',
        code: 'kubectl apply -f https://raw.githubusercontent.com/projectcalico/calico/v3.32.1/manifests/calico-vxlan.yaml',
        language: 'bash',
      },
      {
        step: 'After a change of kube-proxy from IPVS to eBPF mode of Calico, restart the node; calico-node restarted for ever in one report until then.',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-2834' },
        state: 'closed',
        asOf: '2026-11-28',
      },
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-8929' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['calico/networking.bgp', 'calico/operations.troubleshooting'],
    interactions: ['calico-ebpf-kube-proxy'],
    sources: [
      { document: 'calico/node-health', lines: [[133, 148]] },
      { document: 'calico/bird-status', lines: [[142, 153]] },
      {
        document: 'calico/calico-vxlan',
        lines: [50, [7657, 7672]],
        passage: 'Backend and probes',
      },
      { document: 'calico/calico', lines: [[7657, 7672]], passage: 'Probes with BIRD' },
      { document: 'web/github-com-projectcalico-calico-issues-2834' },
      { document: 'web/github-com-projectcalico-calico-issues-8929' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-felix-not-live': {
    name: 'The kubelet restarts calico-node: Felix is not live',
    messages: ['calico/node is not ready: Felix is not live: ‹reason›'],
    samples: [
      'Warning  Unhealthy  76s (x26 over 6m6s)  kubelet  Liveness probe failed: calico/node is not ready: Felix is not live: Get "http://localhost:9099/liveness": dial tcp 127.0.0.1:9099: connect: connection refused',
      'Warning  Unhealthy  36s (x17 over 9m24s)  kubelet  Liveness probe failed: calico/node is not ready: Felix is not live: liveness probe reporting 503',
    ],
    cnis: ['calico'],
    means:
      '`connection refused` means that Felix does not run or does not listen where the probe asks: it has no way to the API server, or another process holds the port. `503` means that a part of Felix hangs or is too slow, as on a node short of CPU.',
    confirm: [
      {
        step: 'Read how the container ended last time; an `i/o timeout` to `172.20.0.1:443` or the like points to kube-proxy.',
        code: 'kubectl -n calico-system logs calico-node-x7k2p -c calico-node --previous | grep -E "FATAL|ERROR|PANIC" | tail -20',
        language: 'bash',
      },
      {
        step: 'On the node, see who listens on the port.',
        code: 'sudo ss -ltnp "sport = :9099"',
        language: 'bash',
      },
      {
        step: 'Look for throttling or a full CPU on the node.',
        code: 'kubectl top pod -n calico-system -l k8s-app=calico-node && kubectl top node my-node',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'Open the way to the API server: bring kube-proxy up, or in eBPF mode tell Calico the address of the API server.',
      },
      {
        step: 'Give calico-node a larger CPU request.',
        code: `kubectl patch installations default --type merge -p '{"spec":{"calicoNodeDaemonSet":{"spec":{"template":{"spec":{"containers":[{"name":"calico-node","resources":{"requests":{"cpu":"250m"}}}]}}}}}}'`,
        language: 'bash',
      },
      {
        step: 'If only one slow part trips the watchdog, give it longer; its name stands in the log of Felix.',
        code: `kubectl patch felixconfiguration default --type merge -p '{"spec":{"healthTimeoutOverrides":[{"name":"InternalDataplaneMainLoop","timeout":"5m"}]}}'`,
        language: 'bash',
      },
      {
        step: 'If another process needs port 9099, move Felix; in a manifest installation set `FELIX_HEALTHPORT`, which the probe reads.',
        code: `kubectl patch felixconfiguration default --type merge -p '{"spec":{"healthPort":9199}}'`,
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-projectcalico-calico-issues-7414' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: [
      'calico/operations.troubleshooting',
      'calico/operations.failure-behaviour',
      'calico/performance.footprint',
    ],
    sources: [
      {
        document: 'calico/node-health',
        lines: [
          [39, 56],
          [77, 84],
          [236, 255],
        ],
      },
      { document: 'calico/felixconfig-types', lines: [[474, 478]], passage: 'False alarms' },
      { document: 'calico/int-dataplane', lines: [[442, 444]], passage: 'Name of the main loop' },
      { document: 'calico-docs/configure-resources', lines: [[96, 99]] },
      {
        document: 'tigera-operator/core-controller',
        lines: [[1957, 1966]],
        passage: 'healthPort under the operator',
      },
      { document: 'web/github-com-projectcalico-calico-issues-7414' },
    ],
    reviewed: '2026-11-28',
  },
  'calico-felix-readiness-503': {
    name: 'calico-node runs but is not ready: Felix has not finished its first round',
    messages: ['calico/node is not ready: felix is not ready: ‹reason›'],
    samples: [
      'Warning  Unhealthy  2m11s (x41 over 8m)  kubelet  Readiness probe failed: calico/node is not ready: felix is not ready: readiness probe reporting 503',
      'Readiness probe failed: calico/node is not ready: felix is not ready: Get "http://localhost:9099/readiness": dial tcp 127.0.0.1:9099: connect: connection refused',
    ],
    cnis: ['calico'],
    means:
      'With `503` Felix runs and says of itself that it is not ready: it waits for Typha, for its first write of rules, or, with `awsSrcDstCheck` set, for EC2. With `connection refused` it does not run at all.',
    confirm: [
      {
        step: 'Look in the log for Typha, for EC2 and for failed writes.',
        code: 'kubectl -n calico-system logs calico-node-x7k2p -c calico-node | grep -E "Typha|source-destination-check|Failed to" | tail -20',
        language: 'bash',
      },
      {
        step: 'See whether Typha runs, and on which nodes.',
        code: 'kubectl -n calico-system get pods -l k8s-app=calico-typha -o wide',
        language: 'bash',
      },
    ],
    remedy: [
      {
        step: 'If the log names Typha, open TCP 5473 between all nodes.',
        code: 'aws ec2 authorize-security-group-ingress --group-id sg-0123456789abcdef0 \\\n  --protocol tcp --port 5473 --source-group sg-0fedcba9876543210',
        language: 'bash',
      },
      {
        step: 'If it names the source/destination check, give the node role the right, or set the check outside Calico and leave the field at `DoNothing`.',
        code: `kubectl patch felixconfiguration default --type merge -p '{"spec":{"awsSrcDstCheck":"DoNothing"}}'`,
        language: 'bash',
      },
    ],
    issues: [
      {
        source: { document: 'web/github-com-tigera-operator-issues-2137' },
        state: 'closed',
        asOf: '2026-11-28',
      },
    ],
    basis: 'code',
    claims: ['calico/operations.troubleshooting', 'calico/operations.components'],
    sources: [
      {
        document: 'calico/node-health',
        lines: [
          [124, 131],
          [236, 255],
        ],
      },
      { document: 'calico/felix-daemon', lines: [[595, 622]], passage: 'Waits for Typha' },
      {
        document: 'calico/int-dataplane',
        lines: [[2966, 2973]],
        passage: 'Waits for the first write',
      },
      { document: 'calico/ec2', lines: [[91, 107]], passage: 'Waits for EC2' },
      { document: 'web/github-com-tigera-operator-issues-2137' },
      { document: 'calico/docs-config-params', lines: [[2804, 2818]], passage: 'awsSrcDstCheck' },
    ],
    reviewed: '2026-11-28',
  },
};
