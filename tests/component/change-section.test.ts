import { describe, expect, it } from 'vitest';
import ChangeSection from '~/components/change/ChangeSection.astro';
import { CONDITIONS } from '~/derive/history/change.ts';
import { type ChangeSet, historyOf } from '~/derive/history/history.ts';
import { matrixOf } from '~/derive/table/matrix.ts';
import { attributesOf, render, textOf, textsOf } from '../support/render.ts';
import { snapshotOf, todaysFacts, trialHistory } from '../support/trial.ts';

const columns = matrixOf(trialHistory.today).columns;
const renderSet = (set: ChangeSet | undefined) =>
  render(ChangeSection, { set, columns, claims: 8, isEarly: set?.since === '2026-06-01' });

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
      '8 claims as of this day, 3 of them new or changed since 1 Jun 2026.',
    ]);
    expect(attributesOf(second, 'section > p a', 'href')).toEqual(['/as-of/2026-09-01/']);
  });

  it('says in figures what changed, each leading to its part', () => {
    const parts = Array.from(second.querySelectorAll('.change-summary li'));
    for (const part of parts) {
      const href = part.querySelector('a')?.getAttribute('href') ?? '';
      const title = second.getElementById(href.slice(1));
      expect(textOf(title)).toContain(textOf(part.querySelector('a')));
    }
    expect(parts.map(textOf)).toEqual(['2 Ids', '3 Another answer at the same level']);
  });

  it('puts the deepest changes first, by CNI, after what became of ids', () => {
    expect(textsOf(second, 'h3, h4')).toEqual([
      'Ids #',
      'Another answer at the same level #',
      'Calico',
      'Cilium',
    ]);
    expect(attributesOf(second, '.change', 'id')).toEqual([
      'after-2026-06-01-policy.names',
      'after-2026-06-01-ipam.ranges',
      'after-2026-06-01-policy.summary--calico',
      'after-2026-06-01-policy.fqdn--calico',
      'after-2026-06-01-ipam.sizes--cilium',
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
    const change = second.getElementById('after-2026-06-01-policy.summary--calico');
    expect(textsOf(change, 'del')).toEqual(['A short answer on policy of Calico']);
    expect(textsOf(change, 'ins')).toEqual(['Tiers of rules']);
    expect(textOf(change?.querySelector('.because'))).toBe('Because tiers are free since v3.30.');
  });

  it('links each entry to both states, the former under its id then', () => {
    const links = (document: Document, id: string) =>
      attributesOf(document.getElementById(id), '.change-links a:not(.anchor)', 'href');
    expect(links(second, 'after-2026-06-01-policy.fqdn--calico')).toEqual([
      '/as-of/2026-06-01/#policy.names--calico',
      '/as-of/2026-09-01/#policy.fqdn--calico',
    ]);
    expect(links(second, 'after-2026-06-01-ipam.ranges')).toEqual([
      '/as-of/2026-06-01/#ipam.ranges',
    ]);
    expect(links(unpublished, 'after-2026-06-01-policy.summary--calico')).toEqual([
      '/as-of/2026-06-01/#policy.summary--calico',
      '/features/policy.summary/calico/',
    ]);
  });

  it('has the same addresses before and after the next snapshot, and the early ones too', () => {
    const ids = (document: Document) =>
      attributesOf(document, '.change, .change > span[id]', 'id').toSorted();
    expect(ids(unpublished)).toEqual(ids(second));
    expect(ids(second)).toContain('unpublished-policy.summary--calico');
  });

  it('says a reason once where several answers share it', async () => {
    const change = later.sets[1]?.changes.find(({ feature }) => feature === 'policy.summary');
    const set = { ...later.sets[1], changes: [change, { ...change, feature: 'policy.fqdn' }] };
    const page = await renderSet(set as ChangeSet);
    expect(textsOf(page, '.shared-reason')).toEqual([
      '2 answers, because tiers are free since v3.30.',
    ]);
    expect(page.querySelectorAll('[data-cni] .because')).toHaveLength(0);
  });

  it('folds what changed in its conditions alone, and leaves its address to be seen', async () => {
    const change = later.sets[1]?.changes.find(({ feature }) => feature === 'policy.summary');
    const differences = [{ term: CONDITIONS, after: 'IPv4' }];
    const set = { ...later.sets[1], changes: [{ ...change, differences }] };
    const page = await renderSet(set as ChangeSet);
    const entry = page.getElementById('after-2026-06-01-policy.summary--calico');
    expect(textOf(entry?.querySelector('details > summary'))).toBe('Policy model');
    expect(entry?.querySelector('.differences')?.closest('details')).not.toBeNull();
  });

  it('gives the first answers of a new feature under its name', async () => {
    const change = later.sets[1]?.changes.find(({ feature }) => feature === 'policy.summary');
    const added = { ...change, kind: 'added', differences: [{ term: 'Answer', after: 'Yes: a' }] };
    const page = await renderSet({ ...later.sets[1], changes: [added] } as ChangeSet);
    expect(textsOf(page, '.first-answers .change-head a')).toEqual(['Policy model']);
    expect(textsOf(page, '.first-answers .change')).toEqual(['Calico Yes: a']);
    expect(attributesOf(page, '.first-answers .change', 'id')).toEqual([
      'after-2026-06-01-policy.summary--calico',
    ]);
  });

  it('lists new modes and interactions, each with an address', async () => {
    const others = [
      { kind: 'mode', id: 'calico-ebpf', name: 'Calico eBPF', cnis: ['calico'], what: 'new' },
      { kind: 'interaction', id: 'two-engines', name: 'Two', cnis: ['calico'], what: 'gone' },
    ].map((other) => ({ ...other, differences: [] }));
    const page = await renderSet({ ...later.sets[1], changes: [], others } as unknown as ChangeSet);
    expect(textsOf(page, 'h3')).toEqual(['Ids #', 'Modes #', 'Interactions #']);
    expect(attributesOf(page, '.new-others .change', 'id')).toEqual([
      'after-2026-06-01-mode-calico-ebpf',
    ]);
    expect(attributesOf(page, '.others .change', 'id')).toEqual([
      'after-2026-06-01-interaction-two-engines',
    ]);
    expect(textsOf(page, '.others .change-kind')).toEqual(['gone']);
  });
});
