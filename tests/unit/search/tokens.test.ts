import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey, queryWords, singularOf, tokens } from '~/lib/search/tokens.ts';

const wholes = (query: string) => queryWords(query).map(({ whole }) => whole);

describe('tokens', () => {
  it('hold an identifier whole and in its parts', () => {
    expect(tokens('WARM_IP_TARGET')).toEqual(['warm_ip_target', 'warm', 'ip', 'target']);
    expect(tokens('bpf.lbMode')).toEqual(['bpf.lbmode', 'bpf', 'lb', 'mode']);
    expect(tokens('kube-proxy')).toEqual(['kube-proxy', 'kube', 'proxy']);
    expect(tokens('FELIX_BPFEnabled')).toEqual(['felix_bpfenabled', 'felix', 'bpf', 'enabled']);
  });

  it('have small letters, no accents and nothing of what stands around words', () => {
    expect(tokens('“Verschlüsselung”, (ENI)!')).toEqual(['verschlusselung', 'eni']);
    expect(tokens(' … ')).toEqual([]);
  });
});

describe('queryWords', () => {
  it('leave out what says nothing, unless there is nothing else', () => {
    expect(wholes('which of the CNIs is it')).toEqual(['cnis']);
    expect(wholes('what is it')).toEqual(['what', 'is', 'it']);
    expect(wholes('')).toEqual([]);
  });

  it('hold a word once, with the parts of an identifier', () => {
    expect(queryWords('natOutgoing natoutgoing')).toHaveLength(1);
    expect(queryWords('bpf.masquerade')).toEqual([
      { whole: 'bpf.masquerade', parts: ['bpf', 'masquerade'], isAsking: false },
    ]);
  });

  it('tell words of asking from others', () => {
    const asking = queryWords('who supports calico').filter(({ isAsking }) => isAsking);
    expect(asking.map(({ whole }) => whole)).toEqual(['supports']);
  });

  it('are words of the text, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (query) => {
        const known = new Set(tokens(query));
        expect(wholes(query).filter((word) => !known.has(word))).toEqual([]);
      }),
    );
  });
});

describe('singularOf', () => {
  it('is the singular of plurals alone', () => {
    expect(['pods', 'policies', 'nodes'].map(singularOf)).toEqual(['pod', 'policy', 'node']);
    expect(['dns', 'access', 'status', 'pod'].map(singularOf)).toEqual(Array(4).fill(undefined));
  });
});

describe('nameKey', () => {
  it('is alike for names that are spelt alike, or have the same parts', () => {
    expect(nameKey('--natOutgoing', 'whole')).toBe(nameKey('NATOUTGOING', 'whole'));
    expect(nameKey('natOutgoing', 'parts')).toBe(nameKey('nat outgoing', 'parts'));
    expect(nameKey('natOutgoing', 'whole')).not.toBe(nameKey('nat outgoing', 'whole'));
  });
});
