import { describe, expect, it } from 'vitest';
import FormerRow from '~/components/change/FormerRow.astro';
import { formerViews } from '~/derive/feature/former.ts';
import { attributesOf, render, textOf, textsOf } from '../support/render.ts';
import { trialHistory } from '../support/trial.ts';

const [names, ranges] = formerViews(trialHistory);
const ids = (document: Document) => attributesOf(document, '[id]', 'id');

const row = await render(FormerRow, { former: names });

describe('FormerRow', () => {
  it('says what became of the id, when and why', async () => {
    expect(textOf(row.querySelector('p'))).toBe(
      '“FQDN egress rules” (policy.names) moved to FQDN egress rules on 1 Aug 2026. The new id uses the term of the field.',
    );
    const split = await render(FormerRow, { former: ranges });
    expect(textOf(split.querySelector('p'))).toContain(
      'was split into Address pools and Pool sizes on 2 Aug 2026.',
    );
  });

  it('has the last answers of every CNI, linked to their snapshot', () => {
    expect(textsOf(row, '.former-answers li')).toEqual([
      'Calico: Paid A short answer on names in Calico',
      'Cilium: Yes A short answer on names in Cilium',
    ]);
    expect(attributesOf(row, 'a', 'href')).toEqual([
      '/features/policy.fqdn/',
      '/as-of/2026-06-01/#policy.names',
    ]);
  });

  it('has the answer of one CNI alone, linked to that CNI’s', async () => {
    const one = await render(FormerRow, { former: names, cni: 'cilium' });
    expect(textsOf(one, '.former-answers li')).toHaveLength(1);
    expect(attributesOf(one, 'a', 'href')[0]).toBe('/features/policy.fqdn/cilium/');
  });

  it('carries the anchors that were published for its page', async () => {
    const comparison = await render(FormerRow, { former: names, page: 'comparison' });
    expect(ids(comparison)).toEqual([
      'policy.names',
      'policy.names--calico',
      'policy.names--cilium',
    ]);
    const feature = await render(FormerRow, { former: names, page: 'feature' });
    expect(ids(feature)).toEqual(['calico', 'cilium']);
    const cni = await render(FormerRow, { former: names, cni: 'calico', page: 'cni' });
    expect(ids(cni)).toEqual(['policy.names']);
    expect(ids(row)).toEqual([]);
  });
});
