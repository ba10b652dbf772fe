import { describe, expect, it } from 'vitest';
import { nameIn, SettingFinder } from '~/lib/setting-words.ts';

function setting(id: string, cni: string, ...names: readonly string[]) {
  return { id, page: cni, cnis: [cni], names };
}

const finder = new SettingFinder([
  setting('warm', 'amazon-vpc-cni', 'WARM_IP_TARGET', 'warmIPTarget'),
  setting('dataplane', 'calico', 'calicoNetwork.linuxDataplane'),
  setting('calico-mtu', 'calico', 'mtu', 'calicoNetwork.mtuSize'),
  setting('cilium-mtu', 'cilium', 'mtu', 'mtu'),
  setting('cilium-mtu-2', 'cilium', 'link.mtuSize'),
]);

describe('nameIn', () => {
  it('is the name without its value and what stands before it', () => {
    const codes = ['A_B=1=2', 'bpf.mode: dsr', '--cni-mode=x', 'spec.mtu', 'plain', '--a: b'];
    expect(codes.map(nameIn)).toEqual(['A_B', 'bpf.mode', 'cni-mode', 'mtu', 'plain', 'a']);
  });
});

describe('SettingFinder', () => {
  it('finds a setting by each of its spellings, with or without a value', () => {
    const codes = ['WARM_IP_TARGET', 'WARM_IP_TARGET=2', 'warmIPTarget'];
    expect(codes.map((code) => finder.find(code)?.id)).toEqual(['warm', 'warm', 'warm']);
  });

  it('finds it by the last part of a path in camel case', () => {
    expect(finder.find('linuxDataplane: BPF')?.id).toBe('dataplane');
    expect(finder.find('calicoNetwork')).toBeUndefined();
  });

  it('finds nothing in words that name none, or in another case', () => {
    expect(finder.find('warm_ip_target')).toBeUndefined();
    expect(finder.all('')).toEqual([]);
  });

  it('takes of several only the one of the CNI that is spoken of', () => {
    expect(finder.all('mtu').map(({ id }) => id)).toEqual(['calico-mtu', 'cilium-mtu']);
    expect(finder.find('mtu')).toBeUndefined();
    expect(finder.find('mtu', 'cilium')?.id).toBe('cilium-mtu');
    expect(finder.find('mtu', 'amazon-vpc-cni')).toBeUndefined();
    expect(finder.find('mtuSize', 'calico')?.id).toBe('calico-mtu');
  });
});
