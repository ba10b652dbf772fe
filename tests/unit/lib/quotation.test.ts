import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type Quotation, quotationCsv, quotationMarkdown } from '~/lib/quotation.ts';

const quotation: Quotation = {
  href: 'https://cni.test/compare/?area=policy',
  pinned: { date: '2026-11-22', href: 'https://cni.test/as-of/2026-11-22/?area=policy' },
  columns: ['Calico v3.32.1', 'Cilium 1.20.2'],
  rows: [
    {
      id: 'policy.fqdn',
      name: 'FQDN egress rules',
      href: 'https://cni.test/compare/#policy.fqdn',
      answers: [
        { word: 'Paid', value: 'Names | sets', href: 'https://cni.test/compare/#a' },
        { word: '', value: '`toFQDNs`, cached', href: 'https://cni.test/compare/#b' },
      ],
    },
  ],
};

describe('quotationMarkdown', () => {
  it('links every row and answer and says where they are from', () => {
    expect(quotationMarkdown(quotation)).toBe(
      [
        '| Feature | Calico v3.32.1 | Cilium 1.20.2 |',
        '| --- | --- | --- |',
        String.raw`| [FQDN egress rules](https://cni.test/compare/#policy.fqdn) | [Paid](https://cni.test/compare/#a): Names \| sets | [${'`toFQDNs`'}, cached](https://cni.test/compare/#b) |`,
        '',
        'From [CNI Compare](https://cni.test/compare/?area=policy), [as of 22 Nov 2026](https://cni.test/as-of/2026-11-22/?area=policy).',
        '',
      ].join('\n'),
    );
  });
});

describe('an answer that nobody has looked for', () => {
  const answer = { word: 'Not researched yet', value: '', href: 'https://cni.test/compare/#a' };
  const [row] = quotation.rows;
  const unread = row && {
    ...quotation,
    columns: ['Calico v3.32.1'],
    rows: [{ ...row, answers: [answer] }],
  };

  it('is its linked word in Markdown, and the word without an answer in CSV', () => {
    expect(unread && quotationMarkdown(unread)).toContain(
      '| [Not researched yet](https://cni.test/compare/#a) |',
    );
    expect(unread && parse(quotationCsv(unread))[1]?.slice(2, 4)).toEqual([
      'Not researched yet',
      '',
    ]);
  });
});

describe('quotationCsv', () => {
  it('keeps support level and answer apart', () => {
    expect(parse(quotationCsv(quotation))).toEqual([
      [
        'Id',
        'Feature',
        'Calico v3.32.1: support',
        'Calico v3.32.1: answer',
        'Cilium 1.20.2: support',
        'Cilium 1.20.2: answer',
        'Link',
      ],
      [
        'policy.fqdn',
        'FQDN egress rules',
        'Paid',
        'Names | sets',
        '',
        'toFQDNs, cached',
        'https://cni.test/compare/#policy.fqdn',
      ],
    ]);
  });
});
