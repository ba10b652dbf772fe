import { describe, expect, it } from 'vitest';
import InteractionEntry from '~/components/interaction/InteractionEntry.astro';
import NewerNote from '~/components/claim/NewerNote.astro';
import ByMode from '~/components/mode/ByMode.astro';
import ClaimTable from '~/components/table/ClaimTable.astro';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { interactionGroups } from '~/derive/interaction/view.ts';
import { answersByMode } from '~/derive/mode/by-mode.ts';
import { modeMatrix } from '~/derive/table/mode-matrix.ts';
import { smallReading } from '../support/facts.ts';
import { smallModeFacts } from '../support/modes.ts';
import { attributesOf, render, textOf, textsOf } from '../support/render.ts';

const comparison = comparisonOf(smallModeFacts);

describe('the table of modes', async () => {
  const table = await render(ClaimTable, { matrix: modeMatrix(comparison), caption: 'All modes' });

  it('has a column a mode and a cell for every answer, each a link to it', () => {
    expect(textsOf(table, 'thead .sort-label')).toEqual([
      'Feature',
      'Calico plain',
      'Cilium wrapped',
      'Have it',
    ]);
    expect(attributesOf(table, 'td[data-column] > a.value', 'href')).toEqual([
      '/features/ipam.pools/calico/#calico-plain',
      '/features/ipam.pools/cilium/#cilium-wrapped',
      '/features/policy.fqdn/calico/#calico-plain',
      '/features/policy.fqdn/cilium/#cilium-wrapped',
    ]);
    expect(table.getElementById('policy.fqdn--cilium-wrapped')).not.toBeNull();
  });

  it('says a word in every cell, and marks what differs', () => {
    expect(textsOf(table, 'td .state-word')).toEqual(['Yes', 'Partial', 'No', 'Not checked']);
    expect(attributesOf(table, 'td[data-differs]', 'id')).toEqual(['policy.fqdn--calico-plain']);
  });

  it('counts of those that somebody has checked', () => {
    expect(textsOf(table, 'td.count')).toEqual(['1 of 2', '0 of 1']);
  });
});

describe('ByMode', () => {
  it('has an anchor for each mode, and says whose answer it is', async () => {
    const answers = answersByMode(comparison, 'ipam.pools', 'calico');
    const section = await render(ByMode, {
      feature: 'ipam.pools',
      cni: 'calico',
      answers,
      reading: smallReading,
    });
    expect(attributesOf(section, '.mode-answer', 'id')).toEqual(['calico-plain', 'cilium-wrapped']);
    expect(textsOf(section, '.mode-answer > [data-answer] > .mode-note')).toEqual([
      'Answered by Cilium.',
    ]);
  });

  it('is nothing without modes', async () => {
    const props = { feature: 'x', cni: 'calico', answers: [], reading: smallReading };
    expect((await render(ByMode, props)).querySelector('section')).toBeNull();
  });
});

describe('InteractionEntry', () => {
  it('tells what meets, what happens, how it shows, what helps and whom it concerns', async () => {
    const [group] = interactionGroups(comparison);
    const [entry] = group?.entries ?? [];
    const article = await render(InteractionEntry, { entry, guides: {} });
    expect(article.querySelector('article')?.id).toBe('names-in-tunnels');
    expect(textOf(article.querySelector('.parties'))).toBe(
      'FQDN egress rules, Calico × Calico plain',
    );
    expect(textsOf(article, '.interaction > .facts dt')).toEqual([
      'What happens',
      'How it shows',
      'What helps',
      'Affected',
    ]);
    expect(attributesOf(article, '.touched a', 'href')).toEqual([
      '/modes/calico-plain/',
      '/features/policy.fqdn/calico/',
    ]);
  });
});

describe('NewerNote', () => {
  it('tells release, change, how sure it is and where it was read', async () => {
    const newer = [
      {
        release: 'v3.33.0',
        change: 'It is gone.',
        basis: 'read in its code',
        sources: [{ title: 'Code', place: 'a.go', links: [{ label: '7', href: 'https://x/' }] }],
      },
    ];
    const note = await render(NewerNote, { newer });
    expect(textsOf(note, 'li')).toEqual(['From v3.33.0: It is gone. Read in its code: a.go 7']);
  });

  it('is nothing where nothing is known', async () => {
    expect((await render(NewerNote, { newer: [] })).querySelector('div')).toBeNull();
  });
});
