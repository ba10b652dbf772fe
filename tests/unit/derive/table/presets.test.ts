import { describe, expect, it } from 'vitest';
import { cniPresets, modePresets } from '~/derive/table/presets.ts';
import { comparison } from '~/load/comparison.ts';

const presets = modePresets(comparison);
const modes = comparison.order.modes ?? [];

function columnsOf(name: string): readonly string[] {
  const preset = presets.find((each) => each.name === name);
  return preset && 'columns' in preset ? preset.columns : [];
}

describe('modePresets', () => {
  it('has those on EKS in the cloud: all but what runs on EKS Anywhere and hybrid nodes', () => {
    const others = ['cilium-native', 'cilium-aws-build'];
    expect(columnsOf('on EKS in the cloud')).toEqual(modes.filter((id) => !others.includes(id)));
  });

  it('has each CNI in all its modes', () => {
    expect(columnsOf('Calico in all its modes')).toEqual([
      'vpc-cni-calico',
      'calico-vxlan',
      'calico-bgp',
      'calico-nftables',
      'calico-ebpf',
      'calico-windows',
    ]);
    expect(columnsOf('Amazon VPC CNI in all its modes')).toHaveLength(6);
    expect(columnsOf('Cilium in all its modes')).toHaveLength(6);
  });

  it('has open source as the switch that the address knows', () => {
    expect(presets.at(-1)).toEqual({ name: 'open source only', flag: 'oss' });
    expect(cniPresets()).toEqual([{ name: 'open source only', flag: 'oss' }]);
  });
});
