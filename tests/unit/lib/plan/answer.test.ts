import { describe, expect, it } from 'vitest';
import { answerOf } from '~/lib/plan/answer.ts';
import type { PlanInput } from '~/lib/plan/input.ts';
import type { Way } from '~/lib/plan/way.ts';
import { inputWith, planned, subnetsOf } from '../../../support/plan/inputs.ts';
import { WAYS } from '../../../support/plan/ways.ts';

function answered(way: Way, given: Partial<PlanInput>) {
  return answerOf(planned(way, given), inputWith({ way: way.id, ...given }));
}

const THREE = subnetsOf('10.0.0.0/24 a\n10.0.1.0/24 b\n10.0.2.0/24 c');

describe('the answer to the plan that is asked after most', () => {
  const { tone, headline, says } = answered(WAYS.secondary, {
    nodes: 100,
    subnets: THREE,
    maxPods: { kind: 'managed' },
    keep: 6,
    surge: 6,
  });

  it('begins with how many nodes find room', () => {
    expect(tone).toBe('bad');
    expect(headline).toBe('Room for 24 of 106 nodes');
  });

  it('says what nodes take, where the first finds no room, and how far idle ones and a lost zone go', () => {
    expect(says).toEqual([
      'With 29 pods a node takes 30 addresses of the VPC; 106 nodes at once (100 nodes and 6 of an upgrade) take 3,180.',
      // 8 nodes in each of three zones, of 27 pods with addresses each.
      'Spread evenly, node 25 finds no room: zone a ends first, with 648 pods in all that have addresses of their own.',
      'An idle node takes 10 addresses already: even without pods the subnets end at 72 nodes.',
      'With zone a lost, the others hold 16 nodes.',
    ]);
  });
});

describe('the tone', () => {
  const of = (nodes: number, given: Partial<PlanInput> = {}) =>
    answered(WAYS.secondary, { nodes, subnets: THREE, ...given });

  it('is good where nodes spread evenly find room, and the answer then ends with that', () => {
    const { tone, headline, says } = of(24);
    expect([tone, headline]).toEqual(['good', 'Room for all 24 nodes']);
    expect(says).toHaveLength(2);
    expect(of(1).says[0]).toBe(
      'With 29 pods a node takes 30 addresses of the VPC; 1 node at once takes 30.',
    );
  });

  it('is fair where they find room if they are not spread evenly', () => {
    const uneven = subnetsOf('10.0.0.0/25 a\n10.0.1.0/24 b');
    // 4 nodes of 123 addresses, and 8 of 251.
    const { tone, headline, says } = of(12, { subnets: uneven });
    expect([tone, headline]).toEqual(['fair', 'Room for all 12 nodes, but not spread evenly']);
    expect(says[1]).toMatch(/^Spread evenly, node 9 finds no room: zone a ends first/u);
  });

  it('is fair where those of an upgrade alone find none', () => {
    // 8 nodes in each zone.
    expect(of(22, { surge: 2 }).headline).toBe('Room for all 24 nodes');
    expect(of(22, { surge: 3 })).toMatchObject({
      tone: 'fair',
      headline: 'Room for 22 nodes, not for all 3 more of an upgrade',
    });
  });

  it('is bad where some find none', () => {
    expect(of(25)).toMatchObject({ tone: 'bad', headline: 'Room for 24 of 25 nodes' });
  });

  it('is bad where there is room and something else keeps the plan from holding', () => {
    expect(of(3, { pods: 30 })).toMatchObject({
      tone: 'bad',
      headline: 'A node takes 29 of the 30 pods wanted',
    });
  });

  it('is unknown where a limit is not published, and nothing more is said', () => {
    // No list has the vCPUs of it, by which a managed group caps its pods.
    const given = { types: ['c7i.32xlarge'], maxPods: { kind: 'managed' } } as const;
    expect(answered(WAYS.secondary, given)).toEqual({
      tone: 'unknown',
      headline: 'Nobody can tell: a limit that it takes is not published',
      says: [],
    });
  });
});

describe('a zone lost', () => {
  const of = (text: string, nodes: number) =>
    answered(WAYS.secondary, { nodes, subnets: subnetsOf(text), zoneLost: true });

  it('is what the answer is held against where that is asked', () => {
    const { tone, headline, says } = of('10.0.0.0/24 a\n10.0.1.0/24 b\n10.0.2.0/24 c', 17);
    expect([tone, headline]).toEqual(['bad', 'Room for 16 of 17 nodes']);
    expect(says.at(-1)).toBe(
      'With zone a lost, the others hold 16 nodes. The plan is held against that.',
    );
  });

  it('leaves nothing where there is but one', () => {
    const { tone, headline, says } = of('10.0.0.0/16 a', 3);
    expect([tone, headline]).toEqual(['bad', 'Room for 0 of 3 nodes']);
    expect(says.at(-1)).toBe('There is one zone alone: with it lost, no node is left.');
  });
});

describe('without subnets to hold it against', () => {
  it.each(['', '10.0.0.0/24 a pods'])('the answer is how many addresses it takes: “%s”', (text) => {
    const given = { nodes: 100, subnets: subnetsOf(text) };
    expect(answered(WAYS.secondary, given)).toEqual({
      tone: 'unknown',
      headline: '3,000 addresses for 100 nodes',
      says: ['With 29 pods a node takes 30 addresses of the VPC; 100 nodes at once take 3,000.'],
    });
  });

  it('custom networking lacks those of pods', () => {
    const { tone, headline, says } = answered(WAYS.custom, { nodes: 3, subnets: THREE });
    expect([tone, headline]).toEqual(['bad', 'Custom networking has no subnets of pods here']);
    expect(says).toHaveLength(1);
  });
});

describe('what else is said', () => {
  it('idle nodes find room where full ones do not', () => {
    const { says } = answered(WAYS.secondary, { nodes: 20, subnets: subnetsOf('10.0.0.0/24 a') });
    expect(says).toContain('An idle node takes 10 addresses already; without pods all would fit.');
  });

  it('prefixes find less where single addresses are scattered', () => {
    const given = { nodes: 3, subnets: subnetsOf('10.0.0.0/24 a used=10'), pods: 40 };
    const { says } = answered(WAYS.prefixes, given);
    expect(says.at(-1)).toMatch(
      /scattered over the blocks they leave room for \d+ nodes? at worst/u,
    );
  });

  it('where pods come from that nobody counts', () => {
    // 2 vCPUs hold eight pods of 250 m.
    expect(answered(WAYS.secondary, { cpu: 250 }).says[0]).toMatch(
      /^With 8 pods, as many as their requests leave room for, a node takes/u,
    );
    expect(answered(WAYS.secondary, { cpu: 250, pods: 5 }).says[0]).toMatch(
      /^With 5 pods a node takes/u,
    );
  });

  it('that it is the least where what is kept warm is not published', () => {
    expect(answered(WAYS.autoMode, { nodes: 2 }).says[0]).toMatch(
      /a node takes at least \d+ addresses of the VPC; 2 nodes at once take at least \d+\.$/u,
    );
  });

  it('one address is one', () => {
    expect(answered(WAYS.ipv6, { nodes: 2, pods: 1 }).says[0]).toBe(
      'With 1 pod a node takes 1 address of the VPC; 2 nodes at once take 2.',
    );
  });
});
