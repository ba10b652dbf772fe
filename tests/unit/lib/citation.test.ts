import { describe, expect, it } from 'vitest';
import { citationLine, type CitationParts, claimLink } from '~/lib/citation.ts';

const parts: CitationParts = {
  feature: 'FQDN egress rules',
  cni: 'Calico',
  version: 'v3.32.1',
  word: 'Paid',
  value: 'Domain names in `Allow` rules',
  reviewed: '2026-11-22',
  today: 'https://cni.test/features/policy.fqdn/calico/',
  pinned: { date: '2026-11-22', href: 'https://cni.test/as-of/2026-11-22/#policy.fqdn--calico' },
  source: { title: 'Guide, policy.mdx 23', href: 'https://code.test/policy.mdx#L23' },
};

describe('citationLine', () => {
  it('names claim, answer, version, review, snapshot and source', () => {
    expect(citationLine(parts)).toBe(
      'Calico v3.32.1, FQDN egress rules: **Paid** — Domain names in `Allow` rules ' +
        '([CNI Compare](https://cni.test/features/policy.fqdn/calico/), re-read 22 Nov 2026; ' +
        '[as of 22 Nov 2026](https://cni.test/as-of/2026-11-22/#policy.fqdn--calico); ' +
        'source: [Guide, policy.mdx 23](https://code.test/policy.mdx#L23)).',
    );
  });

  it('says that a claim changed on the day of the snapshot, after it', () => {
    const pinned = { date: parts.reviewed, href: 'https://cni.test/', differs: true };
    expect(citationLine({ ...parts, pinned })).toContain(
      '[as of 22 Nov 2026, before a change of the same day](https://cni.test/)',
    );
  });

  it('warns where the snapshot answers otherwise', () => {
    const pinned = {
      date: '2026-06-01',
      href: 'https://cni.test/as-of/2026-06-01/',
      differs: true,
    };
    expect(citationLine({ ...parts, pinned })).toContain(
      '[as of 1 Jun 2026, answered otherwise](https://cni.test/as-of/2026-06-01/)',
    );
  });

  it('leaves out what there is not', () => {
    const { feature, cni, version, value, reviewed, today } = parts;
    expect(citationLine({ feature, cni, version, word: '', value, reviewed, today })).toBe(
      'Calico v3.32.1, FQDN egress rules: Domain names in `Allow` rules ' +
        '([CNI Compare](https://cni.test/features/policy.fqdn/calico/), re-read 22 Nov 2026).',
    );
  });
});

describe('claimLink', () => {
  it('says the answer: the word, or the value where there is none', () => {
    expect(claimLink(parts, 'https://cni.test/#a')).toBe(
      '[Calico v3.32.1, FQDN egress rules: Paid](https://cni.test/#a)',
    );
    expect(claimLink({ ...parts, word: '', value: 'eBPF' }, 'https://cni.test/#a')).toBe(
      '[Calico v3.32.1, FQDN egress rules: eBPF](https://cni.test/#a)',
    );
  });
});
