import { describe, expect, it } from 'vitest';
import { findPath, lanesOf } from '~/derive/path/facts.ts';
import { pathView } from '~/derive/path/view.ts';
import { changePath, hop, smallPaths } from '../../../support/paths.ts';

const wrapped = pathView(smallPaths, 'cross', 'cilium-wrapped');

describe('lanesOf', () => {
  it('has the lanes that any mode passes, in their order', () => {
    expect(lanesOf(smallPaths, 'cross')).toEqual([
      'source',
      'tunnel-out',
      'network',
      'tunnel-in',
      'exit',
      'target',
    ]);
  });
});

describe('findPath', () => {
  it('names the path that does not exist', () => {
    expect(() => findPath(smallPaths, 'cross', 'weave')).toThrow('weave/cross: no such path');
  });
});

describe('pathView', () => {
  it('gives the path and its hops addresses of their own', () => {
    expect(wrapped.id).toBe('cross--cilium-wrapped');
    expect(wrapped.hops.map(({ id }) => id)).toContain('cross--cilium-wrapped.tunnel-out');
  });

  it('says of each stage on which node it is', () => {
    expect(wrapped.hops.map(({ stage }) => stage)).toEqual([
      'Source',
      'Source node, tunnel',
      'Network',
      'Target node, tunnel',
      'Target',
    ]);
  });

  it('marks what changes and tells it in full', () => {
    const [socket, tunnel] = wrapped.hops;
    expect(socket?.marks).toEqual(['no cluster IP']);
    expect(socket?.facts).toEqual([
      { term: 'Address', text: 'in the socket: cluster IP → backend pod' },
    ]);
    expect(tunnel?.marks).toEqual(['+ VXLAN']);
    expect(tunnel?.facts).toEqual([{ term: 'Header', text: 'VXLAN header added' }]);
    expect([tunnel?.isChanged, tunnel?.isGuarded]).toEqual([true, false]);
  });

  it('names all that decides at a hop', () => {
    const facts = changePath(smallPaths, 'calico-plain', {
      hops: [hop('source', 'Pod'), hop('target', 'ENI', { guards: ['security-group', 'ingress'] })],
    });
    const last = pathView(facts, 'cross', 'calico-plain').hops.at(-1);
    expect(last?.isGuarded).toBe(true);
    expect(last?.facts).toEqual([
      {
        term: 'Decides',
        text: 'security groups of the interface; ingress policy of the receiver',
      },
    ]);
  });

  it('has the names of claims and the links of sources', () => {
    expect(wrapped.hops[0]?.claims).toEqual([
      { feature: 'policy.fqdn', name: 'FQDN egress rules' },
    ]);
    expect(wrapped.hops[0]?.sources[0]?.links[0]?.href).toContain('#L45-L54');
  });
});
