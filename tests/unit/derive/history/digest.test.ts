import { describe, expect, it } from 'vitest';
import { type ClaimChange, CONDITIONS } from '~/derive/history/change.ts';
import { digestOf } from '~/derive/history/digest.ts';

const change = (feature: string, parts: Partial<ClaimChange>): ClaimChange => ({
  ...{ feature, cni: 'calico', featureName: feature, cniName: 'Calico' },
  ...{ kind: 'answer', differences: [], evidence: [] },
  ...parts,
});
const conditions = { term: CONDITIONS, after: 'IPv4' };
const answer = { term: 'Answer', after: 'Tiers' };

describe('digestOf', () => {
  it('sorts changes by what they touch and keeps their order', () => {
    const { byDepth } = digestOf([
      change('a', { kind: 'evidence' }),
      change('b', { differences: [conditions] }),
      change('c', { differences: [answer, conditions] }),
      change('d', { differences: [answer], hasOtherLevel: true }),
      change('e', { differences: [conditions] }),
    ]);
    const ids = (own: readonly ClaimChange[]) => own.map(({ feature }) => feature);
    expect(ids(byDepth.level)).toEqual(['d']);
    expect(ids(byDepth.answer)).toEqual(['c']);
    expect(ids(byDepth.conditions)).toEqual(['b', 'e']);
    expect(ids(byDepth.wording)).toEqual(['a']);
  });

  it('gathers first answers by feature', () => {
    const first = [
      change('a', { kind: 'added' }),
      change('b', { kind: 'added' }),
      change('a', { kind: 'added', cni: 'cilium' }),
    ];
    const { added, byDepth } = digestOf(first);
    expect(added.map(({ feature, changes }) => [feature, changes.map(({ cni }) => cni)])).toEqual([
      ['a', ['calico', 'cilium']],
      ['b', ['calico']],
    ]);
    expect(Object.values(byDepth).flat()).toEqual([]);
  });
});
