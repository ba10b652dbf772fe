import { describe, expect, it } from 'vitest';
import {
  breakableParts,
  joint,
  listing,
  normaliseText,
  plainText,
  plural,
  pluralInWords,
  textRuns,
  words,
} from '~/lib/text.ts';

describe('normaliseText', () => {
  it('folds white space and trims the ends', () => {
    expect(normaliseText('  egress \n\t rules ')).toBe('egress rules');
  });

  it('keeps no more than the limit and no space at the cut', () => {
    expect(normaliseText('egress rules', 7)).toBe('egress');
  });

  it('replaces unpaired surrogates, also those it makes by cutting', () => {
    expect(normaliseText('a\uD83D')).toBe('a\uFFFD');
    expect(normaliseText('a😀', 2).isWellFormed()).toBe(true);
  });
});

describe('words', () => {
  it('are lower case and never empty', () => {
    expect(words(' DNS   Names ')).toEqual(['dns', 'names']);
    expect(words('   ')).toEqual([]);
  });

  it('lose the quotes, brackets and stops around them, and keep what is within', () => {
    expect(words('“mtu”, eBPF! (hostNetwork) 10.0.0.0/8.')).toEqual([
      'mtu',
      'ebpf',
      'hostnetwork',
      '10.0.0.0/8',
    ]);
    expect(words('.spec.egress "--" !')).toEqual(['.spec.egress', '--']);
  });
});

describe('plural', () => {
  it('adds an s to all counts but one', () => {
    expect([0, 1, 2].map((count) => plural(count, 'row'))).toEqual(['0 rows', '1 row', '2 rows']);
  });
});

describe('listing', () => {
  it('sets commas between items and “and” before the last', () => {
    expect(listing([])).toBe('');
    expect(listing(['a'])).toBe('a');
    expect(listing(['a', 'b'])).toBe('a and b');
    expect(listing(['a', 'b', 'c'])).toBe('a, b and c');
  });
});

describe('joint', () => {
  it.each([0, 1, 2, 3, 4])('sets the items of a listing of %i apart', (count) => {
    const items = ['a', 'b', 'c', 'd'].slice(0, count);
    const joined = items.map((item, at) => `${joint(at, count)}${item}`).join('');
    expect(joined).toBe(listing(items));
  });
});

describe('textRuns', () => {
  it('sets backticked passages as code', () => {
    expect(textRuns('Set `a` and `b`')).toEqual([
      { text: 'Set ', isCode: false },
      { text: 'a', isCode: true },
      { text: ' and ', isCode: false },
      { text: 'b', isCode: true },
    ]);
  });

  it('join to the plain text', () => {
    const text = '`kube-proxy` runs `iptables`.';
    const joined = textRuns(text).map((run) => run.text);
    expect(joined.join('')).toBe(plainText(text));
  });
});

describe('pluralInWords', () => {
  it('writes counts up to ten in words', () => {
    expect(pluralInWords(1, 'row')).toBe('one row');
    expect(pluralInWords(10, 'area')).toBe('ten areas');
    expect(pluralInWords(11, 'area')).toBe('11 areas');
  });
});

describe('breakableParts', () => {
  it('cuts long names at humps and underscores, and nothing else', () => {
    expect(breakableParts('By CiliumClusterwideNetworkPolicy, cluster-wide')).toEqual([
      'By Cilium',
      'Clusterwide',
      'Network',
      'Policy, cluster-wide',
    ]);
    expect(breakableParts('WARM_PREFIX_TARGET=1')).toEqual(['WARM_', 'PREFIX_', 'TARGET=1']);
    expect(breakableParts('NetworkPolicy on IPv6')).toEqual(['NetworkPolicy on IPv6']);
  });

  it('join to the text', () => {
    const text = 'AmazonEKS_CNI_Policy, `CiliumLoadBalancerIPPool`; 10.0.0.0/8 …';
    expect(breakableParts(text).join('')).toBe(text);
  });
});
