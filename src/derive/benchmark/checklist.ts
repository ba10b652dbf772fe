/** What to hold still, what to run and what to write down when one measures a CNI: Markdown to paste. */
export const CHECKLIST = `## Before
- [ ] Same instance type, zone, image, kernel and Kubernetes release in both clusters
- [ ] Same MTU on nodes and pods, written down: \`kubectl exec client -- ip link show eth0\`
- [ ] CNI, version, mode, encapsulation, encryption, kube-proxy or replacement, policy, Hubble: written down
- [ ] Instances that burst: their baseline known, waits between runs long enough to refill it
- [ ] Client and server on two nodes, one pod a node, nothing else there: \`kubectl get pods -A -o wide\`
- [ ] The same from node to node (\`hostNetwork: true\`) as the zero point

## Runs (five or more of each, clusters in turn, the first thrown away)
- [ ] One stream: \`iperf3 -c "$SERVER" -t 60 -O 5 -J\`
- [ ] Eight streams: \`iperf3 -c "$SERVER" -t 60 -O 5 -P 8 -J\`
- [ ] Round trips: \`netperf -H "$SERVER" -t TCP_RR -l 60 -- -o p50_latency,p99_latency,throughput\`
- [ ] New connections: \`netperf -H "$SERVER" -t TCP_CRR -l 60 -- -o p50_latency,p99_latency,throughput\`
- [ ] At your own rate: \`fortio load -qps 1000 -c 64 -t 60s -json run.json "http://$SERVICE/"\`
- [ ] Each to the address of the pod and to the Service
- [ ] CPU of both nodes with softirq, at the same time: \`mpstat -P ALL 5 12\`
- [ ] Once more with your policies, and with as many Services as you run

## Afterwards
- [ ] Median and range of each figure; where ranges overlap: undecided
- [ ] Lost packets and retransmissions beside throughput
- [ ] Raw files, commands and set-up kept together, with the day
`;
