import { describe, expect, it } from 'vitest';
import ClaimHistory from '~/components/change/ClaimHistory.astro';
import { claimChanges, firstPublished, type History, historyOf } from '~/derive/history/history.ts';
import { cite, withClaim } from '../support/facts.ts';
import { attributesOf, render, textsOf } from '../support/render.ts';
import { oldFacts, snapshotOf, todaysFacts, trialHistory } from '../support/trial.ts';

function renderHistory(history: History, feature: string, cni: string) {
  return render(ClaimHistory, {
    cni,
    first: firstPublished(history, feature, cni),
    changes: claimChanges(history, feature, cni),
  });
}

describe('ClaimHistory', () => {
  it('says that a claim is in no snapshot yet', async () => {
    const history = historyOf([], trialHistory.today, []);
    const list = await renderHistory(history, 'policy.fqdn', 'calico');
    expect(textsOf(list, 'li')).toEqual(['Not part of a snapshot yet.']);
  });

  it('says that a claim is as it was first published', async () => {
    const list = await renderHistory(trialHistory, 'policy.summary', 'cilium');
    expect(textsOf(list, 'li')).toEqual(['First published 1 Jun 2026, unchanged since']);
    expect(attributesOf(list, 'a', 'href')).toEqual(['/as-of/2026-06-01/#policy.summary--cilium']);
  });

  it('links the first state under the id of that day, changed since or not', async () => {
    for (const cni of ['calico', 'cilium']) {
      const list = await renderHistory(trialHistory, 'policy.fqdn', cni);
      expect(attributesOf(list, 'a', 'href')[0]).toBe(`/as-of/2026-06-01/#policy.names--${cni}`);
    }
  });

  it('lists each change with its day, what differs and why', async () => {
    const sourced = withClaim(oldFacts, 'calico', 'policy.summary', { sources: [cite('rules')] });
    const history = historyOf(
      [
        ...trialHistory.snapshots,
        snapshotOf('2026-07-01', sourced),
        snapshotOf('2026-09-01', todaysFacts),
      ],
      trialHistory.today,
      trialHistory.successions,
    );
    const list = await renderHistory(history, 'policy.summary', 'calico');
    expect(textsOf(list, '.claim-history > li').map((text) => text.split(' #')[0]?.trim())).toEqual(
      [
        'First published 1 Jun 2026',
        'Reworded or sourced anew on 1 Jul 2026, after 1 Jun 2026',
        'Changed on 1 Sept 2026, after 1 Jul 2026',
      ],
    );
    expect(attributesOf(list, '.claim-history > li', 'id')).toEqual([
      null,
      'after-2026-06-01',
      'after-2026-07-01',
    ]);
    expect(textsOf(list, 'details .difference-term')).toEqual([
      'Sources',
      'Read at',
      'Sources',
      'Read at',
    ]);
    expect(textsOf(list, '.because')).toEqual(['Because tiers are free since v3.30.']);
    expect(attributesOf(list, 'a', 'href')).toContain('/as-of/2026-09-01/#policy.summary--calico');
  });
});
