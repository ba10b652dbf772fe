import { describe, expect, it } from 'vitest';
import ClaimCell from '~/components/table/ClaimCell.astro';
import type { Claim } from '~/data/claim.ts';
import { claimView } from '~/derive/claim/view.ts';
import { resolveClaim } from '~/derive/comparison/resolve-claim.ts';
import { STATE_WORDS } from '~/lib/support.ts';
import { answer, smallFacts } from '../support/facts.ts';
import { render, textOf } from '../support/render.ts';

const feature = { id: 'policy.fqdn', name: 'FQDN egress rules' };
const correction = { said: 'It cannot', now: 'It can', misleads: 'buyers' };

const place = {
  anchor: 'policy.fqdn--calico',
  cni: 'calico',
  cniName: 'Calico',
  column: 'calico',
  columnName: 'Calico',
  href: '/features/policy.fqdn/#calico',
};

/** The cell as it stands in a table; outside one, a parser drops the `td`. */
async function renderCell(claim: Claim, props: Readonly<Record<string, unknown>> = {}) {
  const cell = { ...place, claim: claimView(resolveClaim(claim, smallFacts)) };
  const document = await render(ClaimCell, {
    cell,
    feature,
    isHeadline: false,
    bare: false,
    ...props,
  });
  return document.querySelector('td');
}

const answers: readonly Claim[] = [
  { ...answer('a'), support: 'yes' },
  { ...answer('a'), support: 'partial', missing: 'names' },
  { ...answer('a'), support: 'no' },
  { ...answer('a'), support: 'paid', edition: 'Enterprise' },
  { ...answer('a'), support: 'external', provider: 'kube-proxy' },
  { ...answer('a'), support: 'na' },
  { support: 'unknown', searched: 'The documentation.', reviewed: '2026-02-03' },
  { support: 'unresearched' },
];

describe('ClaimCell', () => {
  it.each(answers)(
    'says “$support” by a word, and to the style that draws its mark',
    async (claim) => {
      const state = claim.support ?? 'described';
      const cell = await renderCell(claim);
      expect(cell?.getAttribute('data-state')).toBe(state);
      expect(textOf(cell?.querySelector('.state-word'))).toBe(STATE_WORDS[state]);
      expect(cell?.querySelector('.state')?.getAttribute('data-state')).toBe(state);
    },
  );

  it('gives a description no state', async () => {
    const cell = await renderCell(answer('a'));
    expect(cell?.querySelector('.state')).toBeNull();
    expect(textOf(cell?.querySelector('.value'))).toBe('A short answer on a');
  });

  it('says of an unknown answer that no source has it', async () => {
    const cell = await renderCell({
      support: 'unknown',
      searched: 'The documentation.',
      reviewed: '2026-02-03',
    });
    expect(textOf(cell?.querySelector('.value'))).toBe('No primary source answers this');
  });

  it('names its CNI, for narrow screens', async () => {
    const cell = await renderCell(answer('a'));
    expect(cell?.getAttribute('data-name')).toBe('Calico');
  });

  it('leads to its claim on the page of the feature', async () => {
    const cell = await renderCell(answer('a'));
    expect(cell?.querySelector('a.value')?.getAttribute('href')).toBe(
      '/features/policy.fqdn/#calico',
    );
  });

  it('has an id and a link to it', async () => {
    const cell = await renderCell(answer('a'));
    expect(cell?.id).toBe('policy.fqdn--calico');
    const link = cell?.querySelector('a.anchor');
    expect(link?.getAttribute('href')).toBe('#policy.fqdn--calico');
    expect(link?.getAttribute('aria-label')).toBe('Link to FQDN egress rules, Calico');
  });

  it('has no link to itself where the table has too many', async () => {
    const cell = await renderCell(answer('a'), { bare: true });
    expect(cell?.id).toBe('policy.fqdn--calico');
    expect(cell?.querySelector('a.anchor')).toBeNull();
    expect(cell?.querySelectorAll('a.value')).toHaveLength(1);
  });

  it('holds nothing of what stands behind the answer', async () => {
    const cell = await renderCell({ ...answer('a'), conditions: ['`CRDs` in place'] });
    expect(cell?.querySelectorAll('.claim-detail, .conditions, .sources, details')).toHaveLength(0);
    expect(cell?.getAttribute('data-reviewed')).toBe('2026-02-03');
  });

  it('shows its correction unopened in a headline row', async () => {
    const claim = { ...answer('a'), correction };
    const dense = await renderCell(claim);
    const headline = await renderCell(claim, { isHeadline: true });
    expect(dense?.querySelectorAll('td > .correction')).toHaveLength(0);
    expect(headline?.querySelectorAll('td > .correction')).toHaveLength(1);
  });

  it.each([
    ['policy.names--calico', 'policy.names--calico'],
    ['', ''],
    [undefined, null],
  ])('says where the latest snapshot holds it (%j)', async (pinned, said) => {
    const claim = claimView(resolveClaim(answer('a'), smallFacts));
    const cell = { ...place, claim, ...(pinned === undefined ? {} : { pinned }) };
    const rendered = await renderCell(answer('a'), { cell });
    expect(rendered?.getAttribute('data-pinned') ?? null).toBe(said);
  });
});
