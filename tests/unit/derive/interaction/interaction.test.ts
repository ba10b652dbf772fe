import { describe, expect, it } from 'vitest';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import {
  touchingClaim,
  touchingCni,
  touchingGuide,
  touchingMode,
} from '~/derive/interaction/touching.ts';
import { interactionGroups } from '~/derive/interaction/view.ts';
import { changeInteraction, smallModeFacts } from '../../../support/modes.ts';

const comparison = comparisonOf(smallModeFacts);

describe('interactionGroups', () => {
  it('name parties, modes and claims, by subject', () => {
    const [group] = interactionGroups(comparison);
    expect(group).toMatchObject({ id: 'on-names', name: 'Names' });
    expect(group?.entries[0]).toMatchObject({
      id: 'names-in-tunnels',
      between: [
        { kind: 'feature', id: 'policy.fqdn', cni: 'calico', name: 'FQDN egress rules, Calico' },
        { kind: 'mode', id: 'calico-plain', name: 'Calico plain' },
      ],
      modes: [{ id: 'calico-plain', name: 'Calico plain' }],
      claims: [{ feature: 'policy.fqdn', cni: 'calico', cniName: 'Calico' }],
    });
  });

  it('name settings as they are written, neighbours and CNIs by their names', () => {
    const facts = changeInteraction(smallModeFacts, {
      between: [{ setting: 'tunnel=true' }, { neighbour: 'coredns' }, { cni: 'cilium' }],
    });
    const [group] = interactionGroups(comparisonOf(facts));
    expect(group?.entries[0]?.between.map(({ kind, name }) => [kind, name])).toEqual([
      ['setting', 'tunnel=true'],
      ['neighbour', 'CoreDNS'],
      ['cni', 'Cilium'],
    ]);
  });
});

describe('the interactions that touch something', () => {
  const ids = (links: readonly { readonly id: string }[]) => links.map(({ id }) => id);

  it('are found from the claim, the mode, the guide and the CNI', () => {
    const told = comparisonOf(changeInteraction(smallModeFacts, { guides: ['moving'] }));
    expect(ids(touchingClaim(told, 'policy.fqdn', 'calico'))).toEqual(['names-in-tunnels']);
    expect(ids(touchingMode(told, 'calico-plain'))).toEqual(['names-in-tunnels']);
    expect(ids(touchingGuide(told, 'moving'))).toEqual(['names-in-tunnels']);
    expect(ids(touchingCni(told, 'calico'))).toEqual(['names-in-tunnels']);
  });

  it('are found from nowhere else', () => {
    expect(touchingClaim(comparison, 'policy.fqdn', 'cilium')).toEqual([]);
    expect(touchingMode(comparison, 'cilium-wrapped')).toEqual([]);
    expect(touchingGuide(comparison, 'moving')).toEqual([]);
    expect(touchingCni(comparison, 'cilium')).toEqual([]);
  });
});
