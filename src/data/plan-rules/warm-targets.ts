import type { PlanRule } from '../plan-rule.ts';

/** How many addresses the VPC CNI holds on a node, by each of its targets. */
export const warmTargetRules = {
  'warm-eni': {
    name: 'Addresses on a node by WARM_ENI_TARGET',
    formula:
      'add an interface while free addresses < WARM_ENI_TARGET × (addresses per interface − 1)',
    why: 'Unset it is 1, as in the manifest. A new interface comes with all of its addresses. Neither `WARM_IP_TARGET` nor `MINIMUM_IP_TARGET` may be set, and with prefixes the target is not read.',
    sources: [
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [107, 108],
          [2559, 2565],
          [2622, 2648],
        ],
      },
      { document: 'vpc-cni/aws-k8s-cni', lines: [[283, 284]] },
      { document: 'vpc-cni/readme', lines: [[277, 293]] },
    ],
    otherwise: [
      {
        says: 'With 0 to 29 pods and 30 addresses an interface, one more interface is attached, and the pool holds 58.',
        because:
          'Without a pod all 29 of the first are free, which is not less than 29, so that nothing is added. From 1 to 29 pods it is as the text says.',
        source: { document: 'vpc-cni/readme', lines: [[81, 90]] },
        date: '2026-07-31',
      },
      {
        says: 'An interface of 5 addresses serves 5 pods, and another is attached once the next one is in use.',
        because:
          'The first address is not given to pods, so it serves 4. With two of them the third is asked for at the fifth pod, when fewer than 4 are free.',
        source: { document: 'eks-best-practices/vpc-cni', lines: [47] },
        date: '2026-05-04',
      },
    ],
    reviewed: '2026-11-29',
  },
  'warm-ip': {
    name: 'Addresses on a node by WARM_IP_TARGET',
    formula: 'pods + WARM_IP_TARGET, with prefixes rounded up to a multiple of 16',
    why: 'Unset it is 0. As soon as it or `MINIMUM_IP_TARGET` is set, ipamd asks for just as many addresses as are missing and gives back what is over. A new interface then comes with the shortfall only.',
    sources: [
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [79, 80],
          [1121, 1133],
          [2174, 2230],
          [2559, 2565],
        ],
      },
      {
        document: 'vpc-cni/eni-and-ip-target',
        lines: [[38, 41]],
        passage: 'Examples: 45 pods, 49 and 1',
      },
      { document: 'vpc-cni/readme', lines: [[301, 321]] },
    ],
    otherwise: [
      {
        says: 'With 20 addresses an interface and a target of 5, a second interface comes once a 16th address is needed, and takes 20 addresses.',
        because:
          'An interface of 20 serves 19 pods, so 15 pods and 5 free ones are one too many for it already. The second comes with that one address beside its own.',
        source: { document: 'eks-best-practices/vpc-cni', lines: [53] },
        date: '2026-05-04',
      },
    ],
    reviewed: '2026-11-29',
  },
  'minimum-ip': {
    name: 'Addresses on a node by MINIMUM_IP_TARGET',
    formula: 'max(pods + WARM_IP_TARGET, MINIMUM_IP_TARGET), with prefixes rounded up to 16',
    why: 'Unset it is 0. It counts free and used addresses together, without those that interfaces keep for themselves, so an interface adds one less than it has.',
    sources: [
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [90, 91],
          [2194, 2230],
        ],
      },
      { document: 'vpc-cni/data-store', lines: [[915, 946]], passage: 'What is counted' },
      { document: 'vpc-cni/readme', lines: [[329, 339]] },
      { document: 'vpc-cni/prefix-and-ip-target', lines: [[16, 17]], passage: 'Rounding' },
    ],
    otherwise: [
      {
        says: 'A target of 100 with 10 addresses an interface attaches 9 more interfaces, for 100 addresses.',
        because:
          'Ten interfaces serve 90 pods, as each keeps one address. It takes 12, and 112 addresses of the subnet.',
        source: { document: 'eks-best-practices/vpc-cni', lines: [56] },
        date: '2026-05-04',
      },
      {
        says: 'A t3.small with prefixes, targets of 7 and 20 and no pod holds 1 prefix with 16 free addresses.',
        because:
          'It is 20 addresses short, which takes 2 prefixes: 32 free. The same row has 2 in the column of prefixes per interface.',
        source: { document: 'vpc-cni/prefix-and-ip-target', lines: [32] },
        date: '2026-07-31',
      },
    ],
    reviewed: '2026-11-29',
  },
  'warm-prefix': {
    name: 'Prefixes on a node by WARM_PREFIX_TARGET',
    formula: 'add prefixes while free addresses < WARM_PREFIX_TARGET × 16',
    why: 'The manifest and the chart set it to 1. One prefix comes at a time, or as many as are missing among those without any pod, and it goes by addresses: with 1 and a pod there are one for each 16 pods or part of them, and one more. `WARM_IP_TARGET` and `MINIMUM_IP_TARGET` replace it.',
    sources: [
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [2232, 2243],
          [2622, 2648],
          [2712, 2730],
        ],
      },
      { document: 'vpc-cni/aws-k8s-cni', lines: [[285, 286]] },
      { document: 'vpc-cni/aws-vpc-cni-values', lines: [91] },
      { document: 'vpc-cni/prefix-and-ip-target', lines: [[21, 25]], passage: 'Examples' },
    ],
    otherwise: [
      {
        says: 'It has no default.',
        because:
          'The code takes 0 where it is unset, but what gets installed sets it: the manifest and the chart both say 1.',
        source: { document: 'vpc-cni/readme', lines: [[572, 579]] },
        date: '2026-07-31',
      },
    ],
    reviewed: '2026-11-29',
  },
  'warm-deadlock': {
    name: 'Pods after which a node gets no more addresses',
    formula: 'MINIMUM_IP_TARGET, with prefixes rounded up to 16, where WARM_IP_TARGET is 0',
    why: 'With the minimum alone ipamd is short of nothing once it is reached, however many pods wait. Set `WARM_IP_TARGET` to 1 or more beside it. With prefixes and all targets at 0, a prefix comes only when no address is free, and goes again while it has no pod.',
    sources: [
      { document: 'vpc-cni/readme', lines: [346], passage: 'MINIMUM_IP_TARGET' },
      {
        document: 'vpc-cni/ipamd',
        lines: [
          [2194, 2200],
          [2641, 2648],
          [2665, 2680],
        ],
      },
      { document: 'vpc-cni/prefix-and-ip-target', lines: [3] },
    ],
    reviewed: '2026-11-29',
  },
} satisfies Readonly<Record<string, PlanRule>>;
