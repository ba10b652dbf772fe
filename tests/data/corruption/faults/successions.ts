import { checkedFacts } from '../../../support/checked-facts.ts';
import { type Fault, spread } from '../fault.ts';
import { entriesIn, sourceOf } from '../sites.ts';

const FILE = 'src/data/successions.ts';

const ids = Object.keys(checkedFacts.features);
const [gone = ''] = spread(entriesIn('src/data/features/'), 1, 'moved').map(({ place }) => place);
const heirs = ids.filter((id) => id !== gone);
const code = (value: unknown) => JSON.stringify(value);

const record = {
  kind: 'moved',
  from: gone,
  to: heirs[0],
  date: '2026-11-23',
  reason: 'The new id uses the term of the field.',
};

/** A record of what became of a feature which is a feature still, or of others that never were. */
function fault(kind: string, place: string, ...records: readonly object[]): Fault {
  const items = records.map((changes) => code({ ...record, ...changes })).join(', ');
  const text = sourceOf(FILE).extended(['successions'], items);
  return { kind, place, edits: { [FILE]: text } };
}

/** What can be wrong with the records of moved and split ids. */
export const successionFaults: readonly Fault[] = [
  fault('a record of a feature that is one still', gone, {}),
  fault('a record of an id that was never published', 'policy.never', { from: 'policy.never' }),
  fault('a record that leads nowhere', 'policy.past', { from: 'policy.past', to: 'policy.never' }),
  fault('records in a circle', 'policy.past', { from: 'policy.past', to: 'policy.past' }),
  fault('a split to one', 'policy.past', { from: 'policy.past', kind: 'split', to: [heirs[0]] }),
  fault('a split to the same twice', 'policy.past', {
    from: 'policy.past',
    kind: 'split',
    to: [heirs[0], heirs[0]],
  }),
  fault('a record of a day to come', 'policy.past', { from: 'policy.past', date: '2199-01-01' }),
  fault('a record without a reason', 'policy.past', { from: 'policy.past', reason: '' }),
];
