import type { Feature } from '../model.ts';

/** Rows on IP management. */
export const ipam = {
  'ipam.summary': {
    name: 'IP management',
    question: 'Whose addresses do pods use up?',
    why: 'When pods and hosts share a subnet, a deployment can take the last free address and keep new nodes from starting. When pods have a range of their own, the subnet stays small but the network outside cannot reach them by address.',
    kind: 'description',
    related: ['ipam.pod-ip-source', 'ipam.exhaustion-mitigation', 'networking.native-routing'],
  },
  'ipam.pod-ip-source': {
    name: 'Source of pod IPs',
    question: 'Where do pod addresses come from by default?',
    why: 'The default range can overlap with a VPC, a peered network or a VPN, and traffic to the overlapped hosts then never arrives. Few plugins can change the range of a running cluster without a rebuild or a migration.',
    kind: 'description',
    related: ['ipam.modes', 'ipam.ip-pools', 'ipam.vpc-ip-consumption'],
  },
  'ipam.vpc-ip-consumption': {
    name: 'VPC IPs per pod',
    question: 'How many VPC addresses does a pod take?',
    why: 'Subnets are often sized for hosts, and pods outnumber hosts many times over. Buffers and the primary address of each interface count too, so a subnet can be full well before the pod count says so.',
    kind: 'description',
    related: ['ipam.warm-pool', 'ipam.exhaustion-mitigation', 'ipam.prefix-delegation'],
  },
  'ipam.exhaustion-mitigation': {
    name: 'Ways out of IP exhaustion',
    question: 'What helps when addresses run out?',
    why: 'In an exhausted subnet pods wait without an address while the scheduler still sees free CPU. The ways out differ in effort: some are one setting, others need new node groups or a new cluster.',
    kind: 'description',
    related: ['ipam.prefix-delegation', 'networking.ipv6', 'networking.encapsulation'],
  },
  'ipam.max-pods': {
    name: 'Pods per node',
    question: 'What limits the number of pods on a node?',
    why: 'The limit decides how many nodes you pay for. If the kubelet allows more pods than the CNI has addresses, the scheduler places pods that never start; if it allows fewer, bought capacity stays idle.',
    kind: 'description',
    related: ['ipam.prefix-delegation', 'aws.eni-mode', 'performance.scale-limits'],
  },
  'ipam.prefix-delegation': {
    name: 'Prefix delegation',
    question: 'Can it assign /28 prefixes to ENIs instead of single addresses?',
    why: 'A /28 prefix brings 16 addresses for one ENI slot, so small instances hold more pods with fewer EC2 API calls. It needs 16 free adjacent addresses, and a fragmented subnet refuses one even when plenty of single addresses are free.',
    kind: 'capability',
    related: ['ipam.max-pods', 'ipam.warm-pool', 'ipam.exhaustion-mitigation'],
  },
  'ipam.ip-pools': {
    name: 'Several IP pools',
    question: 'Can namespaces or nodes draw from different address pools?',
    why: 'Firewalls outside the cluster often admit a source range, so teams or zones need ranges of their own. With a single pool, a firewall rule for one team is a rule for every pod.',
    kind: 'capability',
    related: ['ipam.static-ip', 'ipam.modes', 'security.egress-gateway'],
  },
  'ipam.static-ip': {
    name: 'Fixed pod IPs',
    question: 'Can a pod keep a fixed IP address?',
    why: 'Licence servers and old firewalls sometimes tie a workload to one address. A pod gets a new address at each restart unless the plugin can pin it, and a pinned address stops a second replica from starting.',
    kind: 'capability',
    related: ['ipam.ip-pools', 'security.egress-gateway', 'ipam.lb-ipam'],
  },
  'ipam.warm-pool': {
    name: 'Warm pool',
    question: 'Does it keep addresses in reserve for new pods, and how is that tuned?',
    why: 'A reserve lets pods start without waiting for a cloud API call. Too large, it locks up subnet addresses that no pod uses; too small, a burst of pods runs into API throttling and slow starts.',
    kind: 'capability',
    related: ['ipam.vpc-ip-consumption', 'ipam.prefix-delegation', 'ipam.max-pods'],
  },
  'ipam.lb-ipam': {
    name: 'LoadBalancer IPs',
    question: 'Can it give addresses to Services of type LoadBalancer?',
    why: 'Outside a cloud, a LoadBalancer Service stays pending until something assigns it an address. Assigning is half of the work: some other feature must announce the address to the network, or nothing reaches it.',
    kind: 'capability',
    related: ['services.bgp-service-ips', 'services.l2-announce', 'aws.nlb-alb-ip-targets'],
  },
  'ipam.modes': {
    name: 'IPAM modes',
    question: 'Which ways of managing addresses can you choose from?',
    why: 'The mode decides which component hands out addresses and what fails when that component is down. Most changes of mode on a running cluster break existing pods, so choose before the first workload.',
    kind: 'description',
    related: ['ipam.pod-ip-source', 'ipam.ip-pools', 'aws.eni-mode'],
  },
} as const satisfies Record<string, Feature>;
