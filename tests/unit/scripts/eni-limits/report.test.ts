import { describe, expect, it } from 'vitest';
import { agreementLines } from '../../../../scripts/eni-limits/agreement.ts';
import { sourceLines, typeChanges } from '../../../../scripts/eni-limits/diff.ts';
import { instancesJson, maxPodsJson } from '../../../../scripts/eni-limits/files.ts';
import { instancesOf, parseLists } from '../../../../scripts/eni-limits/lists.ts';
import type { InstanceSource, InstanceType } from '~/data/instance.ts';
import { madeUp } from '../../../support/plan/instances.ts';
import { fixtures } from './fixtures.ts';

const source = (commit: string): InstanceSource => ({
  repo: 'a/b',
  commit: commit.repeat(40),
  date: '2026-01-02',
  path: 'list.txt',
});
const sources = (commit: string) => ({
  addresses: source(commit),
  branches: source('b'),
  machines: source('b'),
  nodeadm: source('b'),
  maxPods: source('b'),
});

/** The fixtures with one of them changed. */
function listsWith(changes: Partial<Record<keyof typeof fixtures, string>> = {}) {
  const texts = { ...fixtures, ...changes };
  const read = (name: keyof typeof fixtures) => ({
    source: source('a'),
    list: { text: texts[name], place: name },
  });
  return parseLists({
    addresses: read('addresses'),
    branches: read('branches'),
    machines: read('machines'),
    nodeadm: read('nodeadm'),
    maxPods: read('maxPods'),
  });
}

const types = instancesOf(listsWith());
const m5: InstanceType = madeUp({ type: 'm5.large' });

describe('the instance types', () => {
  it('are those of the VPC CNI by name, with what the other lists say', () => {
    expect(types.map(({ type }) => type)).toEqual(['i3.metal', 'm5.large', 'p5.48xlarge']);
    expect(types).toContainEqual(m5);
  });

  it('have unknowns where a list leaves them out', () => {
    expect(types[0]).toMatchObject({
      branchEnis: null,
      trunking: null,
      vcpu: null,
      memory: null,
      arch: null,
      inNodeadm: false,
    });
  });

  it('are written a line each, in one form', () => {
    const text = instancesJson(sources('a'), types);
    expect(JSON.parse(text)).toEqual({ sources: sources('a'), types });
    expect(text.split('\n').filter((line) => line.includes('"type":'))).toHaveLength(types.length);
    expect(instancesJson(sources('a'), JSON.parse(JSON.stringify(types)) as typeof types)).toBe(
      text,
    );
  });
});

describe('the published pods', () => {
  it('are written by name', () => {
    const pods = new Map([
      ['t3.micro', 4],
      ['m5.large', 29],
    ]);
    expect(maxPodsJson(pods)).toBe('{\n  "m5.large": 29,\n  "t3.micro": 4\n}\n');
  });
});

describe('the agreement of the lists', () => {
  it('counts what agrees and names what is missing', () => {
    expect(agreementLines(listsWith())).toEqual([
      'Published pods of a node: 3 of 3 agree.',
      'Limits in nodeadm: 1 of 1 agree.',
      'Not in nodeadm: p5.48xlarge, i3.metal',
      'Branch interfaces unknown: 2 types.',
      'Processors and memory unknown: 2 types.',
      'Left out, as the VPC CNI does not list them: a1.medium, t3.large',
    ]);
  });

  it('names each type whose numbers differ', () => {
    const lists = listsWith({
      maxPods: 'm5.large 30\np5.48xlarge 100',
      nodeadm: fixtures.nodeadm.replace(':3', ':4'),
    });
    expect(agreementLines(lists).slice(0, 5)).toEqual([
      'Published pods of a node: 1 of 2 agree.',
      '  m5.large: 30 published, 29 follow',
      'Without published pods: i3.metal',
      'Limits in nodeadm: 0 of 1 agree.',
      '  m5.large: 4 × 10 in nodeadm, 3 × 10 in the VPC CNI',
    ]);
  });
});

describe('the changes', () => {
  it('are types that came and went, and fields with both values', () => {
    const after = [
      { ...m5, type: 'm6.large' },
      { ...m5, enis: 4, branchEnis: null },
    ];
    expect(typeChanges(types, after)).toEqual([
      'Added 1: m6.large',
      'Removed 2: i3.metal, p5.48xlarge',
      'Changed 1:',
      '  m5.large: enis 3 → 4, branchEnis 9 → unknown',
    ]);
    expect(typeChanges(types, types)).toEqual(['The 3 types are as they were.']);
  });

  it('name the commit of each list, and the former one where it moved', () => {
    expect(sourceLines(sources('a'), sources('c')).slice(0, 2)).toEqual([
      'a/b/list.txt at ccccccc of 2026-01-02, before at aaaaaaa of 2026-01-02',
      'a/b/list.txt at bbbbbbb of 2026-01-02',
    ]);
  });
});
