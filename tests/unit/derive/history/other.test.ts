import { describe, expect, it } from 'vitest';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { otherChanges } from '~/derive/history/other.ts';
import { cite, smallFacts } from '../../../support/facts.ts';
import { changeInteraction, changeMode, smallModeFacts } from '../../../support/modes.ts';

const before = comparisonOf(smallFacts);
const plain = comparisonOf(smallModeFacts);

describe('otherChanges', () => {
  it('are none between two states that tell the same', () => {
    expect(otherChanges(plain, plain)).toEqual([]);
  });

  it('name what is new, and what is gone', () => {
    const names = (from: typeof plain, to: typeof plain) =>
      otherChanges(from, to).map(({ kind, id, what }) => [kind, id, what]);
    expect(names(before, plain)).toEqual([
      ['mode', 'calico-plain', 'new'],
      ['mode', 'cilium-wrapped', 'new'],
      ['interaction', 'names-in-tunnels', 'new'],
    ]);
    expect(names(plain, before).map(([, , what]) => what)).toEqual(['gone', 'gone', 'gone']);
  });

  it('tell an answer of a mode that became another, and a set-up told otherwise', () => {
    const changed = changeMode(smallModeFacts, {
      requirements: ['Nodes in two subnets'],
      answers: {
        'policy.fqdn': {
          support: 'partial',
          value: 'Names of one label',
          missing: 'longer names',
          reason: 'The proxy reads the first label.',
          sources: [cite('rules')],
        },
      },
    });
    expect(otherChanges(plain, comparisonOf(changed))).toEqual([
      {
        kind: 'mode',
        id: 'calico-plain',
        name: 'Calico plain',
        cnis: ['calico'],
        what: 'changed',
        differences: [
          { term: 'Set-up', after: 'told otherwise' },
          {
            term: 'FQDN egress rules',
            before: 'No: No names without the overlay',
            after: 'Partial: Names of one label',
          },
        ],
      },
    ]);
  });

  it('tell what an interaction says otherwise, and why', () => {
    const changed = changeInteraction(smallModeFacts, {
      remedy: 'Set `tunnel=false`.',
      because: 'the setting turned round',
    });
    expect(otherChanges(plain, comparisonOf(changed))).toMatchObject([
      {
        kind: 'interaction',
        cnis: ['calico'],
        differences: [
          { term: 'What helps', before: 'Set `tunnel=true`.', after: 'Set `tunnel=false`.' },
        ],
        because: 'the setting turned round',
      },
    ]);
  });
});
