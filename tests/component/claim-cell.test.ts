import { describe, expect, it } from 'vitest';
import ClaimCell from '~/components/table/ClaimCell.astro';
import type { Claim } from '~/data/claim.ts';
import { claimView } from '~/derive/claim/view.ts';
import { resolveClaim } from '~/derive/comparison/resolve-claim.ts';
import { STATE_WORDS } from '~/lib/support.ts';
import { answer, smallFacts, smallReading } from '../support/facts.ts';
import { attributesOf, render, textOf } from '../support/render.ts';

const feature = { id: 'policy.fqdn', name: 'FQDN egress rules' };
const correction = { said: 'It cannot', now: 'It can', misleads: 'buyers' };

/** The cell as it stands in a table; outside one, a parser drops the `td`. */
async function renderCell(claim: Claim, comfortable = false) {
  const anchor = 'policy.fqdn--calico';
  const view = claimView(resolveClaim(claim, smallFacts));
  const cell = { anchor, cni: 'calico', cniName: 'Calico', claim: view };
  const document = await render(ClaimCell, { cell, reading: smallReading, feature, comfortable });
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

  it('says of an unknown answer that no source has it and what was searched', async () => {
    const cell = await renderCell({
      support: 'unknown',
      searched: 'The documentation.',
      reviewed: '2026-02-03',
    });
    expect(textOf(cell?.querySelector('.value'))).toBe('No primary source answers this');
    expect(textOf(cell?.querySelector('.claim-detail'))).toBe(
      'Searched without an answer: The documentation.',
    );
  });

  it('names its CNI, for narrow screens', async () => {
    const cell = await renderCell(answer('a'));
    expect(textOf(cell?.querySelector('.cell-cni'))).toBe('Calico');
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

  it('shows its correction unopened where there is room', async () => {
    const claim = { ...answer('a'), correction };
    const dense = await renderCell(claim);
    const comfortable = await renderCell(claim, true);
    expect(dense?.querySelectorAll('td > .correction')).toHaveLength(0);
    expect(comfortable?.querySelectorAll('td > .correction')).toHaveLength(1);
  });

  it.each([
    [undefined, '/as-of/2026-10-01/#policy.fqdn--calico'],
    ['policy.names--calico', '/as-of/2026-10-01/#policy.names--calico'],
    ['', undefined],
  ])('links to the latest snapshot where that has it (%j)', async (pinned, href) => {
    const claim = claimView(resolveClaim(answer('a'), smallFacts));
    const place = { anchor: 'policy.fqdn--calico', cni: 'calico', cniName: 'Calico' };
    const cell = { ...place, claim, ...(pinned === undefined ? {} : { pinned }) };
    const props = {
      cell,
      reading: smallReading,
      feature,
      comfortable: false,
      snapshot: '2026-10-01',
    };
    const links = attributesOf(await render(ClaimCell, props), '.claim-links a', 'href');
    expect(links[1]).toBe(href);
  });
});
