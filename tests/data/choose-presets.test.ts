import { describe, expect, it } from 'vitest';
import { presets } from '~/data/index.ts';
import { presetChoice } from '~/derive/choose/presets.ts';
import { matchesOf } from '~/lib/choose/match.ts';
import { asked, realFacts } from '../support/choices.ts';
import { serialiseChoice } from '~/lib/choose/choice-state.ts';

interface Fitting {
  /** Modes that meet every must whole, in the order of the site. */
  readonly whole: readonly string[];
  readonly inPart?: readonly string[];
}

/** Which modes fit each preset. Where one no longer does, a fact has changed: say so in its preset. */
const FITTING: Readonly<Record<string, Fitting>> = {
  'eks-as-it-comes': {
    whole: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-custom-networking', 'eks-auto-mode'],
    inPart: ['vpc-cni-ipv6'],
  },
  'egress-by-name': {
    whole: ['cilium-overlay', 'cilium-kpr', 'cilium-eni'],
    inPart: ['eks-auto-mode'],
  },
  'small-subnets': {
    whole: ['cilium-overlay', 'cilium-kpr'],
    inPart: ['vpc-cni-ipv6', 'calico-vxlan', 'calico-bgp', 'calico-nftables', 'calico-ebpf'],
  },
  'own-data-centre-bgp': {
    whole: ['calico-bgp', 'calico-nftables', 'calico-ebpf', 'cilium-native'],
    inPart: ['calico-vxlan', 'calico-windows'],
  },
  'windows-nodes': {
    whole: [],
    inPart: ['vpc-cni', 'vpc-cni-prefix', 'vpc-cni-calico', 'vpc-cni-cilium', 'calico-windows'],
  },
  'hybrid-nodes': { whole: [], inPart: ['cilium-aws-build'] },
  'ipv6-cluster': { whole: ['eks-auto-mode'], inPart: ['vpc-cni-ipv6'] },
  // Cilium has IPsec and no FIPS builds, Calico the other way round.
  'fips-encryption': { whole: [] },
  'several-clusters': {
    whole: ['cilium-overlay', 'cilium-kpr'],
    inPart: ['vpc-cni-cilium', 'cilium-eni'],
  },
  'fixed-egress-address': { whole: ['cilium-kpr', 'cilium-eni'] },
  // Of Calico above the VPC CNI nobody can tell; all others on the VPC CNI have no such rules.
  'http-rules-above-the-vpc-cni': { whole: [] },
};

function fittingOf(search: string): Required<Fitting> {
  const matches = matchesOf(asked(search), realFacts).filter(({ standing }) => standing === 'fits');
  const whole = matches.filter(({ musts }) => musts.every(({ outcome }) => outcome === 'met'));
  const idsOf = (some: typeof matches) =>
    realFacts.candidates
      .map(({ id }) => id)
      .filter((id) => some.some(({ candidate }) => candidate.id === id));
  return {
    whole: idsOf(whole),
    inPart: idsOf(matches.filter((match) => !whole.includes(match))),
  };
}

describe('a preset', () => {
  it.each(presets)('“$name” fits the modes that it is known to fit', (preset) => {
    const search = serialiseChoice(presetChoice(preset, realFacts));
    expect(fittingOf(search)).toEqual({ inPart: [], ...FITTING[preset.id] });
  });

  it.each(presets)('“$name” asks in its address all that it asks', (preset) => {
    const choice = presetChoice(preset, realFacts);
    const { must, prefer = [], not = [] } = preset;
    expect(choice.requirements).toHaveLength(must.length + prefer.length + not.length);
    expect(asked(serialiseChoice(choice))).toEqual(choice);
  });

  it('that no mode fits is among them', () => {
    expect(presets.length).toBeGreaterThanOrEqual(8);
    const none = presets.filter((preset) => {
      const choice = presetChoice(preset, realFacts);
      return matchesOf(choice, realFacts).every(({ standing }) => standing !== 'fits');
    });
    expect(none.map(({ id }) => id)).toEqual(['fips-encryption', 'http-rules-above-the-vpc-cni']);
  });
});
