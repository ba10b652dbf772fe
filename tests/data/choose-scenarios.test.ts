/** What people asked in public, with the answer that is right for it and why. */
import { describe, expect, it } from 'vitest';
import { matchesOf, type Match, type Standing } from '~/lib/choose/match.ts';
import type { Outcome } from '~/lib/choose/verdict.ts';
import { asked, realFacts } from '../support/choices.ts';

/** Modes by the musts that stand in the way, joined by “ + ”. */
type ByMusts = Readonly<Record<string, readonly string[]>>;

interface Scenario {
  readonly name: string;
  /** The thread or record that it is taken from. */
  readonly source: `https://${string}`;
  readonly asks: string;
  /** Modes that meet every must whole, and those that meet some in part. */
  readonly whole: readonly string[];
  readonly inPart: readonly string[];
  readonly unclear: ByMusts;
  readonly fails: ByMusts;
}

const scenarios: readonly Scenario[] = [
  {
    // DNS rules on EKS from open source, and the CNI may go. Cilium has them as the network, with
    // ENIs or an overlay; not above the VPC CNI, where its DNS proxy has no part. Calico sells them,
    // and AWS has them in Auto Mode alone. For Cilium with native routing no guide speaks of EKS.
    name: 'egress by DNS name on EKS, open source only',
    source: 'https://github.com/aws/containers-roadmap/issues/2180',
    asks: '?must=eks-ec2,open-source,policy.fqdn',
    whole: ['cilium-overlay', 'cilium-kpr', 'cilium-eni'],
    inPart: ['eks-auto-mode'],
    unclear: { 'eks-ec2': ['cilium-native'] },
    fails: {
      'policy.fqdn': [
        'vpc-cni',
        'vpc-cni-prefix',
        'vpc-cni-custom-networking',
        'vpc-cni-ipv6',
        'vpc-cni-calico',
        'vpc-cni-cilium',
        'calico-vxlan',
        'calico-bgp',
        'calico-nftables',
        'calico-ebpf',
        'calico-windows',
      ],
      'eks-ec2': ['cilium-aws-build'],
      'eks-ec2 + policy.fqdn': ['eks-fargate'],
    },
  },
  {
    // 59 addresses for a whole cluster, and rules that nobody bends: an overlay, as Cilium there; that
    // of Calico would do. Whatever holds VPC addresses is out, ENI mode of Cilium too. Strictly, what
    // runs on EKS with provisos only is out as well.
    name: 'a subnet of 64 addresses in GovCloud',
    source: 'https://primaris.tech/writing/cilium-eks-govcloud-migration',
    asks: '?must=eks-ec2,no-vpc-addresses&strict',
    whole: ['calico-vxlan', 'cilium-overlay', 'cilium-kpr'],
    inPart: [],
    unclear: { 'eks-ec2': ['cilium-native'] },
    fails: {
      'no-vpc-addresses': [
        'vpc-cni',
        'vpc-cni-prefix',
        'vpc-cni-custom-networking',
        'vpc-cni-ipv6',
        'eks-auto-mode',
        'vpc-cni-calico',
        'vpc-cni-cilium',
        'cilium-eni',
      ],
      'eks-ec2': ['calico-bgp', 'calico-nftables', 'calico-ebpf', 'cilium-aws-build'],
      'eks-ec2 + no-vpc-addresses': ['eks-fargate', 'calico-windows'],
    },
  },
  {
    // Calico with VXLAN is what was decided: an overlay without ties to the cloud, and NetworkPolicy.
    // Cilium would have met the same. What takes addresses of the VPC has no overlay to offer.
    name: 'an overlay on EC2 instances with a control plane of their own',
    source:
      'https://github.com/y1hao/kubernetes-the-hard-way-vibe/blob/199fa98efa1c50d35f6e09530b6fbefcceceb92c/ADRs/008-chapter8-networking-decisions.md',
    asks: '?must=self-managed-aws,networking.encapsulation,policy.k8s-networkpolicy',
    whole: ['calico-vxlan', 'cilium-overlay', 'cilium-kpr'],
    inPart: ['calico-nftables', 'calico-ebpf', 'calico-windows'],
    unclear: {},
    fails: {
      'networking.encapsulation': [
        'vpc-cni',
        'vpc-cni-prefix',
        'vpc-cni-custom-networking',
        'vpc-cni-calico',
        'vpc-cni-cilium',
        'calico-bgp',
        'cilium-eni',
        'vpc-cni-ipv6',
        'cilium-native',
      ],
      'self-managed-aws': ['cilium-aws-build'],
      'self-managed-aws + networking.encapsulation': ['eks-auto-mode'],
      'self-managed-aws + networking.encapsulation + policy.k8s-networkpolicy': ['eks-fargate'],
    },
  },
  {
    // The answer found there: the gateway of Calico is sold, not open source. Cilium has one, where it
    // replaces kube-proxy: not in the plain overlay, nor above the VPC CNI.
    name: 'an egress gateway on EKS from open source',
    source: 'https://github.com/awslabs/cdk-eks-blueprints/issues/1049',
    asks: '?must=eks-ec2,open-source,security.egress-gateway',
    whole: ['cilium-kpr', 'cilium-eni'],
    inPart: [],
    unclear: { 'eks-ec2': ['cilium-native'] },
    fails: {
      'security.egress-gateway': [
        'vpc-cni',
        'vpc-cni-prefix',
        'vpc-cni-custom-networking',
        'vpc-cni-ipv6',
        'eks-auto-mode',
        'vpc-cni-calico',
        'vpc-cni-cilium',
        'calico-vxlan',
        'calico-bgp',
        'calico-nftables',
        'calico-ebpf',
        'calico-windows',
        'cilium-overlay',
      ],
      'eks-ec2': ['eks-fargate', 'cilium-aws-build'],
    },
  },
  {
    // Encryption between nodes that AWS answers for: the chain with Cilium encrypts, but two vendors
    // answer, and the VPC CNI does not encrypt. Nothing on EC2 nodes has both.
    name: 'WireGuard between nodes of EKS, with AWS Support alone',
    source: 'https://github.com/aws/containers-roadmap/issues/1950',
    asks: '?must=eks-ec2,aws-support,security.wireguard',
    whole: [],
    inPart: [],
    unclear: {},
    fails: {
      'security.wireguard': [
        'vpc-cni',
        'vpc-cni-prefix',
        'vpc-cni-custom-networking',
        'vpc-cni-ipv6',
        'eks-auto-mode',
      ],
      'aws-support': [
        'vpc-cni-calico',
        'vpc-cni-cilium',
        'calico-vxlan',
        'calico-bgp',
        'calico-nftables',
        'calico-ebpf',
        'cilium-overlay',
        'cilium-kpr',
        'cilium-eni',
        'cilium-native',
      ],
      'eks-ec2 + security.wireguard': ['eks-fargate', 'cilium-aws-build'],
      'aws-support + security.wireguard': ['calico-windows'],
    },
  },
  {
    // The VPC CNI is the standard, and DNS names and layer 7 are asked for: Cilium has both as the
    // network and neither in the chain; Auto Mode has names alone. Whether the sidecars of Calico work
    // above the VPC CNI, no source says, so an edition of it can neither be taken nor ruled out.
    name: 'DNS names and layer 7 with the VPC CNI',
    source: 'https://github.com/aws/containers-roadmap/issues/2303',
    asks: '?must=eks-ec2,vpc-cni-stays,policy.fqdn,policy.l7',
    whole: [],
    inPart: [],
    unclear: { 'policy.l7': ['vpc-cni-calico'] },
    fails: {
      'policy.l7': ['eks-auto-mode'],
      'vpc-cni-stays': [
        'calico-vxlan',
        'calico-bgp',
        'calico-nftables',
        'calico-ebpf',
        'cilium-overlay',
        'cilium-kpr',
        'cilium-eni',
        'cilium-native',
      ],
      'policy.fqdn + policy.l7': [
        'vpc-cni',
        'vpc-cni-prefix',
        'vpc-cni-custom-networking',
        'vpc-cni-ipv6',
        'vpc-cni-cilium',
      ],
      'vpc-cni-stays + policy.l7': ['calico-windows'],
      'eks-ec2 + vpc-cni-stays': ['cilium-aws-build'],
      'eks-ec2 + policy.fqdn + policy.l7': ['eks-fargate'],
    },
  },
  {
    // Both families in a pod of EKS, by Cilium above the VPC CNI: the VPC CNI gives addresses of one
    // family, and what is chained on it gets those. EKS itself is of one family.
    name: 'dual stack by a chain on the VPC CNI',
    source: 'https://github.com/aws-ia/terraform-aws-eks-blueprints/issues/1201',
    asks: '?must=eks-ec2,vpc-cni-stays,networking.dual-stack',
    whole: [],
    inPart: [],
    unclear: {},
    fails: {
      'networking.dual-stack': [
        'vpc-cni',
        'vpc-cni-prefix',
        'vpc-cni-custom-networking',
        'vpc-cni-ipv6',
        'eks-auto-mode',
        'vpc-cni-calico',
        'vpc-cni-cilium',
      ],
      'vpc-cni-stays': ['cilium-native'],
      'eks-ec2 + networking.dual-stack': ['eks-fargate'],
      'vpc-cni-stays + networking.dual-stack': [
        'calico-vxlan',
        'calico-bgp',
        'calico-nftables',
        'calico-ebpf',
        'calico-windows',
        'cilium-overlay',
        'cilium-kpr',
        'cilium-eni',
      ],
      'eks-ec2 + vpc-cni-stays': ['cilium-aws-build'],
    },
  },
];

const isWhole = ({ musts }: Match) => musts.every(({ outcome }) => outcome === 'met');
const idOf = ({ candidate }: Match) => candidate.id;

/** The modes of a standing by the musts with an outcome, sorted. */
function byMusts(matches: readonly Match[], standing: Standing, outcome: Outcome): ByMusts {
  const groups = Map.groupBy(
    matches.filter((match) => match.standing === standing),
    ({ musts }) =>
      musts
        .filter((verdict) => verdict.outcome === outcome)
        .map(({ id }) => id)
        .join(' + '),
  );
  return sorted(Object.fromEntries([...groups].map(([musts, of]) => [musts, of.map(idOf)])));
}

function sorted(groups: ByMusts): ByMusts {
  return Object.fromEntries(Object.entries(groups).map(([musts, ids]) => [musts, ids.toSorted()]));
}

describe.each(scenarios)('$name ($source)', ({ asks, whole, inPart, unclear, fails }) => {
  const matches = matchesOf(asked(asks), realFacts);
  const fits = matches.filter(({ standing }) => standing === 'fits');

  it('is met by the right modes', () => {
    expect(fits.filter(isWhole).map(idOf)).toEqual(whole);
    expect(fits.filter((match) => !isWhole(match)).map(idOf)).toEqual(inPart);
  });

  it('cannot be told of the right modes', () => {
    expect(byMusts(matches, 'unclear', 'unclear')).toEqual(sorted(unclear));
  });

  it('is not met by all others, each for its musts', () => {
    expect(byMusts(matches, 'fails', 'failed')).toEqual(sorted(fails));
  });
});

describe('the scenarios', () => {
  it('have three or more that nothing meets', () => {
    const none = scenarios.filter(({ whole, inPart }) => whole.length + inPart.length === 0);
    expect(none.length).toBeGreaterThanOrEqual(3);
  });
});
