import { describe, expect, it } from 'vitest';
import StandingNote from '~/components/change/StandingNote.astro';
import { type History, historyOf } from '~/derive/history/history.ts';
import { standingOf } from '~/derive/table/standing.ts';
import { attributesOf, render, textOf, textsOf } from '../support/render.ts';
import { snapshotOf, todaysFacts, trialHistory } from '../support/trial.ts';

const { snapshots, today, successions } = trialHistory;
const [old] = snapshots;
if (old === undefined) throw new Error('the trial has no snapshot');
const frozen = old;

async function renderNote(feature: string, cni: string, history: History = trialHistory) {
  const standing = standingOf(history, frozen, feature, cni);
  const document = await render(StandingNote, { standing, cni });
  return document.querySelector('.standing');
}

describe('StandingNote', () => {
  it('says since when an answer is unchanged, and where today’s is', async () => {
    const note = await renderNote('policy.summary', 'cilium');
    expect(textsOf(note, 'p')).toEqual(['unchanged since · today']);
    expect(note?.hasAttribute('data-changed')).toBe(false);
  });

  it('shows what changed, and why', async () => {
    const note = await renderNote('policy.summary', 'calico');
    expect(textsOf(note, 'summary, p')).toEqual([
      'changed since the last snapshot',
      'Because tiers are free since v3.30.',
      'today',
    ]);
    expect(textOf(note?.querySelector('.differences'))).toBe(
      'Answer A short answer on policy of Calico → Tiers of rules',
    );
    expect(note?.hasAttribute('data-changed')).toBe(true);
  });

  it('names the day of a published change', async () => {
    const snapshot = snapshotOf('2026-09-01', todaysFacts);
    const history = historyOf([...snapshots, snapshot], today, successions);
    const note = await renderNote('policy.summary', 'calico', history);
    expect(textOf(note?.querySelector('summary'))).toBe('changed on 1 Sept 2026');
    expect(attributesOf(note, 'time', 'datetime')).toEqual(['2026-09-01']);
  });

  it('leads to the new id of an answer that moved', async () => {
    const note = await renderNote('policy.names', 'cilium');
    expect(attributesOf(note, 'a', 'href')).toEqual(['/features/policy.fqdn/cilium/']);
  });

  it('says which part of a split is another, and leads to each', async () => {
    const note = await renderNote('ipam.ranges', 'cilium');
    expect(textsOf(note, 'summary, p')).toEqual([
      'changed since the last snapshot in ipam.sizes',
      'Because sizes are a row of their own.',
      'today: ipam.pools today: ipam.sizes',
    ]);
  });
});
