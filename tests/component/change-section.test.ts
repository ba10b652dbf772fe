import { describe, expect, it } from 'vitest';
import ChangeSection from '~/components/change/ChangeSection.astro';
import { type ChangeSet, historyOf } from '~/derive/history/history.ts';
import { matrixOf } from '~/derive/table/matrix.ts';
import { attributesOf, render, textOf, textsOf } from '../support/render.ts';
import { snapshotOf, todaysFacts, trialHistory } from '../support/trial.ts';

const columns = matrixOf(trialHistory.today).columns;
const renderSet = (set: ChangeSet | undefined) =>
  render(ChangeSection, { set, columns, claims: 8 });

const unpublished = await renderSet(trialHistory.sets.at(-1));
const { snapshots, today, successions } = trialHistory;
const later = historyOf([...snapshots, snapshotOf('2026-09-01', todaysFacts)], today, successions);
const first = await renderSet(later.sets[0]);
const second = await renderSet(later.sets[1]);

describe('ChangeSection', () => {
  it('says that changes are in no snapshot yet', () => {
    expect(textOf(unpublished.querySelector('h2'))).toBe('Since 1 Jun 2026, not in a snapshot yet');
  });

  it('begins with the first publication', () => {
    expect(textsOf(first, 'section > p')).toEqual(['First publication: 8 claims as of this day.']);
    expect(first.querySelector('.changes')).toBeNull();
  });

  it('counts the changes of a snapshot and links to it', () => {
    expect(textsOf(second, 'section > p')).toEqual([
      '8 claims as of this day, 3 of them changed since 1 Jun 2026.',
    ]);
    expect(attributesOf(second, 'section > p a', 'href')).toEqual(['/as-of/2026-09-01/']);
  });

  it('groups the changes by CNI, after what became of ids', () => {
    expect(textsOf(second, 'h3')).toEqual(['Ids', 'Calico', 'Cilium']);
    expect(attributesOf(second, '.change', 'id')).toEqual([
      '2026-09-01-policy.names',
      '2026-09-01-ipam.ranges',
      '2026-09-01-policy.summary--calico',
      '2026-09-01-policy.fqdn--calico',
      '2026-09-01-ipam.sizes--cilium',
    ]);
  });

  it('names the successors of an id, and why', () => {
    const [moved, split] = Array.from(second.querySelectorAll('.change'));
    expect(textOf(moved?.querySelector('.change-head'))).toBe('policy.names moved to policy.fqdn');
    expect(textOf(split?.querySelector('.change-head'))).toBe(
      'ipam.ranges was split into ipam.pools and ipam.sizes',
    );
    expect(textOf(split?.querySelector('.because'))).toBe(
      'Pools and their sizes are two questions.',
    );
  });

  it('shows both states of an answer with the reason', () => {
    const change = second.getElementById('2026-09-01-policy.summary--calico');
    expect(textsOf(change, 'del')).toEqual(['A short answer on policy of Calico']);
    expect(textsOf(change, 'ins')).toEqual(['Tiers of rules']);
    expect(textOf(change?.querySelector('.because'))).toBe('Because tiers are free since v3.30.');
  });

  it('links each entry to both states, the former under its id then', () => {
    const links = (document: Document, id: string) =>
      attributesOf(document.getElementById(id), '.change-links a', 'href');
    expect(links(second, '2026-09-01-policy.fqdn--calico')).toEqual([
      '/as-of/2026-06-01/#policy.names--calico',
      '/as-of/2026-09-01/#policy.fqdn--calico',
    ]);
    expect(links(second, '2026-09-01-ipam.ranges')).toEqual(['/as-of/2026-06-01/#ipam.ranges']);
    expect(links(unpublished, 'unpublished-policy.summary--calico')).toEqual([
      '/as-of/2026-06-01/#policy.summary--calico',
      '/features/policy.summary/calico/',
    ]);
  });
});
