import type { ScaleReport } from '../benchmark.ts';

/** What one CNI, or its policy engine, was seen to do at scale, the newest first. */
export const scaleReports: Readonly<Record<string, ScaleReport>> = {
  'nvsentinel-eks-2026': {
    name: 'PolicyEndpoints of one policy over 158,000 pods',
    cni: 'amazon-vpc-cni',
    kind: 'a user’s test on EKS, in an open pull request',
    published: '2026-09',
    facts: [
      'One NetworkPolicy for a whole namespace made 1, 6, 21 and 51 PolicyEndpoint objects for 1,000, 6,000, 21,000 and 51,000 pods: 1,000 pods an object on EKS.',
      'At about 158,000 pods the controller stopped at 83 objects and what nodes enforced went stale; through 51,000 it kept up.',
      'With the 83 objects deleted, connections came back in about two minutes.',
    ],
    caveat:
      'A draft; the versions of CNI and controller are not in what was read. Upstream, the controller puts 200 pods into an object by default.',
    sources: [
      { document: 'web/github-com-nvidia-nvsentinel-issues-1792' },
      {
        document: 'network-policy-controller/controller-config',
        lines: [[13, 47]],
        passage: 'Default size of an object',
      },
    ],
    reviewed: '2026-11-22',
  },
  'network-policy-agent-416': {
    name: 'Memory and CPU of the policy agent under many short jobs',
    cni: 'amazon-vpc-cni',
    kind: 'a user’s report, open when it was read',
    published: '2025-06-03',
    facts: [
      'The agent took about 75 MB as a rule, and 300 to 700 MB while jobs came and went; CPU rose from 10 to between 80 and 100 millicores.',
      'The container of the CNI beside it stayed at or below 50 MB.',
    ],
    caveat: 'One user; the version is not in what was read.',
    sources: [{ document: 'web/github-com-aws-aws-network-policy-agent-issues-416' }],
    reviewed: '2026-11-22',
  },
  'network-policy-agent-211': {
    name: 'Traffic of the API server with one policy on 500 nodes',
    cni: 'amazon-vpc-cni',
    kind: 'a user’s report, since closed',
    published: '2024-02-14',
    facts: [
      'A policy for a whole namespace came with about 300 MB a second of traffic of the API server over some 500 nodes.',
    ],
    caveat: 'Closed: mended or changed since.',
    sources: [{ document: 'web/github-com-aws-aws-network-policy-agent-issues-211' }],
    reviewed: '2026-11-22',
  },
  'cilium-scale-2020': {
    name: 'Scalability report of Cilium on 1,000 nodes',
    cni: 'cilium',
    kind: 'a test of the vendor',
    published: '2020',
    facts: [
      'With 50,000 pods an agent took 3.38 % of a node of two vCPUs on average, and 27.94 % at the most; 438 MiB of memory on average, 573 MiB at the most.',
      'Each further pod of the cluster cost an agent 10.5 KiB.',
      '250 policies over 10,000 pods were enforced within five seconds, while CPU peaked at 40 % on average for 90 seconds.',
    ],
    caveat: 'Kubernetes 1.18.3: far from the releases of today. Its charts were not read.',
    sources: [
      {
        document: 'cilium/report',
        lines: [
          [13, 91],
          [101, 106],
          [182, 326],
        ],
      },
    ],
    reviewed: '2026-11-22',
  },
  'kube-proxy-nftables-2025': {
    name: 'First packets through kube-proxy in nftables and iptables mode',
    cni: 'amazon-vpc-cni',
    kind: 'a test of the Kubernetes project; it bears on every CNI that keeps kube-proxy',
    published: '2025-02-28',
    facts: [
      'With 5,000 and 10,000 Services the median latency of a first packet in nftables mode is about the lowest hundredth of iptables mode.',
      'With 30,000 Services the slowest hundredth in nftables mode is ahead of the fastest in iptables mode.',
    ],
    caveat: 'Absolute figures stand in charts and a spreadsheet that could not be read.',
    sources: [{ document: 'kubernetes-website/nftables-post' }],
    reviewed: '2026-11-22',
  },
};
