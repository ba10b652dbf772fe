import { describe, expect, it } from 'vitest';
import StandingNote from '~/components/change/StandingNote.astro';
import ClaimCard from '~/components/claim/ClaimCard.astro';
import NeighbourAnswers from '~/components/claim/NeighbourAnswers.astro';
import SupportLegend from '~/components/claim/SupportLegend.astro';
import UsedClaims from '~/components/claim/UsedClaims.astro';
import CniCard from '~/components/cni/CniCard.astro';
import ClaimTable from '~/components/table/ClaimTable.astro';
import TableBar from '~/components/table/TableBar.astro';
import { historyOf } from '~/derive/history/history.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { matrixOf, offeredStates } from '~/derive/table/matrix.ts';
import { rowView } from '~/derive/table/row.ts';
import { standingOf } from '~/derive/table/standing.ts';
import { tallyOf } from '~/derive/table/tally.ts';
import { SUPPORT_STATES } from '~/lib/support.ts';
import { smallFacts, smallReading, withUnresearched } from '../support/facts.ts';
import { attributesOf, render, textOf, textsOf } from '../support/render.ts';
import { snapshotOf } from '../support/trial.ts';

const facts = withUnresearched(smallFacts, 'calico');
const comparison = comparisonOf(facts);
const matrix = matrixOf(comparison);
const row = rowView(comparison, 'policy.fqdn');
const [cell] = row.cells;

describe('the table', () => {
  it('has a cell with word, mark and link, and nothing to open', async () => {
    const table = await render(ClaimTable, { matrix, caption: 'All' });
    const td = table.getElementById('policy.fqdn--calico');
    expect(td?.getAttribute('data-state')).toBe('unresearched');
    expect(td?.getAttribute('data-name')).toBe('Calico');
    expect([...(td?.children ?? [])].map(textOf)).toEqual(['Not researched yet', '#']);
    expect(td?.querySelectorAll('.value')).toHaveLength(0);
    expect(textsOf(table, 'td.count')).toEqual(['0 of 1', '', '1 of 1']);
  });

  it('lets choose the state only where a cell is in it', async () => {
    const offered = async (shown: typeof matrix) =>
      attributesOf(
        await render(TableBar, {
          columns: shown.columns,
          areas: shown.groups,
          states: offeredStates(shown),
          count: 3,
        }),
        '[name="support"]',
        'value',
      );
    expect(await offered(matrix)).toContain('unresearched');
    expect(await offered(matrixOf(comparisonOf(smallFacts)))).not.toContain('unresearched');
  });
});

describe('the legend', () => {
  it('explains the states it is given', async () => {
    const legend = await render(SupportLegend, { states: SUPPORT_STATES });
    expect(textsOf(legend, 'dt')).toContain('Not researched yet');
    expect(textsOf(legend, 'dd')).toContain('nobody has looked for an answer yet');
    expect(textsOf(await render(SupportLegend, { states: ['yes'] }), 'dt')).toEqual(['Yes']);
  });
});

describe('a claim’s card', () => {
  it('says that nobody has looked, without a value, sources or a day', async () => {
    const card = await render(ClaimCard, { id: 'calico', cell, reading: smallReading });
    expect(textOf(card.querySelector('.state-word'))).toBe('Not researched yet');
    expect(textOf(card.querySelector('.claim-detail'))).toBe(
      'Nobody has looked for an answer in primary sources yet.',
    );
    expect(card.querySelectorAll('.claim-value, .sources, time')).toHaveLength(0);
  });

  it('says so among the answers of the others', async () => {
    const list = await render(NeighbourAnswers, { feature: row.id, cells: row.cells });
    expect(textsOf(list, 'li:first-child > *')).toEqual(['Calico', 'Not researched yet']);
  });
});

describe('a CNI’s card', () => {
  const rows = matrix.groups.flatMap((group) => group.rows);
  const card = (id: string, tallied = rows) =>
    render(CniCard, {
      id,
      cni: comparison.cnis[id],
      tally: tallyOf(tallied, id),
      questions: tallied.length,
    });

  it('says in the place of a tally that nobody has looked', async () => {
    const calico = await card('calico');
    expect(textsOf(calico, '.state-word')).toEqual(['Not researched yet']);
    expect(calico.querySelector('.tally')).toBeNull();
  });

  it('says how many questions its tally covers, where not all', async () => {
    const partly = matrixOf(
      comparisonOf(withUnresearched(smallFacts, 'cilium', 'policy.fqdn')),
    ).groups.flatMap((group) => group.rows);
    const cilium = await card('cilium', partly);
    expect(textsOf(cilium, '.tally li')).toEqual(['Partial 1']);
    expect(textOf(cilium.querySelector('.page-note'))).toBe('2 of 3 questions researched');
    expect((await card('cilium')).querySelector('.page-note')).toBeNull();
  });
});

describe('a cell of a snapshot', () => {
  it('says when its question was answered first', async () => {
    const snapshot = snapshotOf('2026-01-01', facts);
    const history = historyOf([snapshot], comparisonOf(smallFacts), []);
    const standing = standingOf(history, snapshot, 'policy.fqdn', 'calico');
    const note = await render(StandingNote, { standing, cni: 'calico' });
    expect(textsOf(note, 'summary, p')).toEqual(['answered since the last snapshot', 'today']);
    expect(textsOf(note, 'ins')).toEqual(['Paid: A short answer on names in Calico']);
  });
});

describe('the sources of a page', () => {
  it('name no day for a claim without one', async () => {
    const used = { feature: row.id, featureName: row.name, cni: 'calico', cniName: 'Calico' };
    const list = await render(UsedClaims, { claims: [{ ...used, claim: cell?.claim }] });
    expect(textsOf(list, 'li li')).toEqual(['FQDN egress rules, Calico']);
  });
});
