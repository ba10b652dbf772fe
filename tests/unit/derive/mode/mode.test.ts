import { describe, expect, it } from 'vitest';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { modeAnswer } from '~/derive/mode/answer.ts';
import { answersByMode, modeCount, modeCountText } from '~/derive/mode/by-mode.ts';
import { coverageOf, totalCoverage } from '~/derive/mode/coverage.ts';
import { coverageText, modeItems } from '~/derive/mode/list.ts';
import { modePage } from '~/derive/mode/page.ts';
import { modeMatrix } from '~/derive/table/mode-matrix.ts';
import { smallFacts } from '../../../support/facts.ts';
import { smallModeFacts } from '../../../support/modes.ts';

const comparison = comparisonOf(smallModeFacts);

describe('modeAnswer', () => {
  it('takes over what the CNI answers, with the reason why it is the same', () => {
    const answer = modeAnswer(comparison, 'calico-plain', 'ipam.pools');
    expect(answer).toMatchObject({
      anchor: 'ipam.pools--calico-plain',
      cni: 'calico',
      kind: 'same',
    });
    expect(answer.claim).toMatchObject({
      state: 'yes',
      value: 'A short answer on pools of Calico',
      detail: 'Pools do not depend on encapsulation.',
    });
  });

  it('takes the answer of another CNI of the mode where the mode says so', () => {
    const answer = modeAnswer(comparison, 'cilium-wrapped', 'ipam.pools');
    expect(answer).toMatchObject({ cni: 'cilium', cniName: 'Cilium', kind: 'untouched' });
    expect(answer.claim.particulars.map(({ text }) => text)).toEqual(['pools by namespace']);
  });

  it('gives what differs with its own level, value and sources', () => {
    const answer = modeAnswer(comparison, 'calico-plain', 'policy.fqdn');
    expect(answer).toMatchObject({ kind: 'differs', claim: { state: 'no', word: 'No' } });
    expect(answer.claim.sources).toHaveLength(1);
  });

  it('says not checked where nobody has looked, and never yes', () => {
    const answer = modeAnswer(comparison, 'cilium-wrapped', 'policy.fqdn');
    expect(answer).toMatchObject({ kind: 'unchecked', cni: 'cilium' });
    expect(answer.claim).toMatchObject({ state: 'unchecked', word: 'Not checked', value: '' });
  });

  it('throws with the id of a mode that there is not', () => {
    expect(() => modeAnswer(comparison, 'weave', 'policy.fqdn')).toThrow('weave: no such mode');
  });
});

describe('the coverage of modes', () => {
  it('counts what is checked, unknown and different', () => {
    expect(coverageOf(comparison, 'calico-plain')).toEqual({
      all: 2,
      checked: 2,
      unknown: 0,
      differing: 1,
    });
    expect(totalCoverage(comparison)).toMatchObject({ all: 4, checked: 3 });
  });

  it('is said in words', () => {
    expect(coverageText(coverageOf(comparison, 'cilium-wrapped'))).toBe('1 of 2 questions checked');
    expect(coverageText({ all: 66, checked: 66, unknown: 4, differing: 2 })).toBe(
      '66 of 66 questions checked, 4 of them without an answer in primary sources',
    );
  });
});

describe('modeMatrix', () => {
  it('sets every mode against every capability, by area', () => {
    const { columns, groups } = modeMatrix(comparison);
    expect(columns.map(({ id, cni }) => [id, cni])).toEqual([
      ['calico-plain', 'calico'],
      ['cilium-wrapped', 'cilium'],
    ]);
    expect(groups.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
      ['ipam', ['ipam.pools']],
      ['policy', ['policy.fqdn']],
    ]);
    const states = groups.flatMap(({ rows }) =>
      rows.map(({ cells }) => cells.map(({ claim }) => claim.state)),
    );
    expect(states).toEqual([
      ['yes', 'partial'],
      ['no', 'unchecked'],
    ]);
  });

  it('is empty where a comparison has no modes', () => {
    expect(modeMatrix(comparisonOf(smallFacts)).columns).toEqual([]);
  });
});

describe('the answers of a CNI by mode', () => {
  it('come from every mode it is part of, and never for a description', () => {
    const modes = (cni: string) =>
      answersByMode(comparison, 'policy.fqdn', cni).map(({ mode }) => mode);
    expect(modes('calico')).toEqual(['calico-plain', 'cilium-wrapped']);
    expect(modes('cilium')).toEqual(['cilium-wrapped']);
    expect(answersByMode(comparison, 'policy.summary', 'calico')).toEqual([]);
  });

  it('are counted where the CNI answers and somebody has checked', () => {
    expect(modeCount(comparison, 'policy.fqdn', 'calico', 'paid')).toEqual({ holds: 0, of: 1 });
    expect(modeCount(comparison, 'ipam.pools', 'calico', 'yes')).toBeUndefined();
    expect(modeCount(comparison, 'policy.fqdn', 'cilium', 'yes')).toBeUndefined();
  });

  it('is told as a share, and as a difference where the answer holds in none', () => {
    expect(modeCountText({ holds: 4, of: 5 })).toBe('in 4 of 5 modes');
    expect(modeCountText({ holds: 0, of: 6 })).toBe('differs in all 6 modes');
    expect(modeCountText({ holds: 0, of: 1 })).toBe('differs in its mode');
  });
});

describe('modePage', () => {
  it('sets what differs beside what the CNI answers', () => {
    const { differing, same, unchecked } = modePage(comparison, 'calico-plain');
    expect(differing.map(({ name }) => name)).toEqual(['Policy enforcement']);
    expect(differing[0]?.entries[0]).toMatchObject({
      feature: 'policy.fqdn',
      plain: { state: 'paid' },
      answer: { claim: { state: 'no' } },
    });
    expect(same).toMatchObject([{ cniName: 'Calico', isReread: true }]);
    expect(unchecked).toEqual([]);
  });

  it('lists what nobody has checked', () => {
    const { unchecked, same } = modePage(comparison, 'cilium-wrapped');
    expect(unchecked.map(({ feature }) => feature)).toEqual(['policy.fqdn']);
    expect(same).toMatchObject([{ cniName: 'Cilium', isReread: false, sources: [] }]);
  });
});

describe('modeItems', () => {
  it('are those of a CNI where one is named', () => {
    expect(modeItems(comparison).map(({ id }) => id)).toEqual(['calico-plain', 'cilium-wrapped']);
    expect(modeItems(comparison, 'cilium')).toMatchObject([
      { id: 'cilium-wrapped', name: 'Cilium wrapped', coverage: '1 of 2 questions checked' },
    ]);
  });
});
