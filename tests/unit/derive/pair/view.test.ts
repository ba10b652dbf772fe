import { describe, expect, it } from 'vitest';
import * as facts from '~/data/index.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { pairBites } from '~/derive/pair/bites.ts';
import { linkedAreas, tableAddress } from '~/derive/pair/links.ts';
import { pairItems } from '~/derive/pair/list.ts';
import { takeViews } from '~/derive/pair/take.ts';
import { levelsOf, pairLede } from '~/derive/pair/text.ts';
import { pairView } from '~/derive/pair/view.ts';
import { matrixOf } from '~/derive/table/matrix.ts';
import { modeMatrix } from '~/derive/table/mode-matrix.ts';
import { smallModeFacts } from '../../../support/modes.ts';
import { smallPairs } from '../../../support/pairs.ts';

const comparison = comparisonOf(smallModeFacts);
const { weights } = smallPairs;
const cnis = pairView('cni', matrixOf(comparison), ['calico', 'cilium'], weights);
const modes = pairView('mode', modeMatrix(comparison), ['calico-plain', 'cilium-wrapped'], weights);

describe('pairView', () => {
  it('tells what differs from what is described', () => {
    expect(cnis.counts).toEqual({ differs: 2, same: 0, described: 1, open: 0 });
    expect(cnis.described.map(({ rows }) => rows.map(({ id }) => id))).toEqual([
      ['policy.summary'],
    ]);
  });

  it('puts what weighs most first, and counts what could differ', () => {
    expect(cnis.deciders.map(({ id, rows, of }) => [id, rows.map((row) => row.id), of])).toEqual([
      ['rules', ['policy.fqdn'], 1],
      ['places', ['ipam.pools'], 1],
    ]);
  });

  it('does not take for a difference what nobody has checked', () => {
    expect(modes.counts).toEqual({ differs: 1, same: 0, described: 0, open: 1 });
    expect(modes.open[0]?.rows.map(({ id }) => id)).toEqual(['policy.fqdn']);
  });

  it('leads each answer to its claim', () => {
    const row = cnis.deciders[0]?.rows[0];
    expect(row?.cells.map(({ href }) => href)).toEqual([
      '/features/policy.fqdn/calico/',
      '/features/policy.fqdn/cilium/',
    ]);
  });

  it('throws with the id of a column that there is not', () => {
    expect(() => pairView('cni', matrixOf(comparison), ['calico', 'weave'], weights)).toThrow(
      'weave: no such column',
    );
  });
});

describe('the texts and links of a pair', () => {
  it('say how the questions spread', () => {
    expect(pairLede(cnis)).toBe(
      'Of 3 questions, 2 get different answers and 0 the same; 1 is described in words.',
    );
    expect(levelsOf({ id: 'x', name: 'X', rows: cnis.deciders[0]?.rows ?? [] })).toBe(
      '1 the same: 1 paid',
    );
  });

  it('lead to the same view of the table', () => {
    expect(tableAddress(modes)).toBe('/modes/?mode=calico-plain,cilium-wrapped');
    expect(linkedAreas(cnis)[0]?.href).toBe('/compare/?cni=calico,cilium&area=ipam&differ');
  });

  it('list a pair for each of its sides', () => {
    const [item] = pairItems([cnis, modes], 'cni', 'cilium');
    expect(item).toEqual({
      name: 'Calico vs Cilium',
      href: '/compare/calico-vs-cilium/',
      note: 'differ in 2 of 3',
    });
    expect(pairItems([cnis, modes], 'mode', 'calico')).toEqual([]);
  });

  it('name what bites with one of two alone', () => {
    expect(pairBites(comparison, modes).map(({ name }) => name)).toEqual([
      'With Calico plain alone',
    ]);
  });

  it('give each reason the facts that it rests on, by what they speak of', () => {
    const pair = smallPairs.cniPairs[0];
    if (pair === undefined) throw new Error('no small pair');
    const [, [reason]] = takeViews(comparison, pair);
    expect(reason?.grounds.map(({ name, links }) => [name, links.map(({ of }) => of)])).toEqual([
      ['FQDN egress rules', ['Cilium', 'Calico']],
      ['Names are lost in tunnels', ['']],
    ]);
    expect(reason?.grounds[1]?.links[0]?.href).toBe('/interactions/#names-in-tunnels');
  });
});

describe('the real pairs', () => {
  const real = comparisonOf(facts);
  const tables = { cni: matrixOf(real), mode: modeMatrix(real) };
  const views = [
    ...facts.cniPairs.map((pair) => pairView('cni', tables.cni, pair.between, facts.weights)),
    ...facts.modePairs.map((pair) => pairView('mode', tables.mode, pair.between, facts.weights)),
  ];

  it.each(views)('$id: show each question once, and each difference among what decides', (view) => {
    const { deciders, same, described, open, counts, total } = view;
    const inDeciders = deciders.flatMap(({ rows }) => rows);
    const all = [...deciders, ...same, ...described, ...open].flatMap(({ rows }) => rows);
    expect(inDeciders).toHaveLength(counts.differs);
    expect(new Set(all.map(({ id }) => id)).size).toBe(total);
    expect(view.areas.reduce((sum, { differing }) => sum + differing, 0)).toBe(counts.differs);
  });

  it('hold every CNI against every other', () => {
    const ids = Object.keys(facts.cnis);
    expect(facts.cniPairs).toHaveLength((ids.length * (ids.length - 1)) / 2);
  });
});
