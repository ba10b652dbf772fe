import type { ClaimChange } from './change.ts';
import { digestOf, type FirstAnswers } from './digest.ts';
import type { ChangeSet, Handover } from './history.ts';
import type { OtherChange } from './other.ts';

type Part<Key extends string, Entry> = Readonly<{
  /** What its address in the log ends with. */
  key: Key;
  title: string;
  entries: readonly Entry[];
}>;

/** One part of what differs between two states, as a log of changes has it. */
export type ChangePart =
  | Part<'ids', Handover>
  | Part<'added', FirstAnswers>
  | Part<OtherChange['kind'], OtherChange>
  | Part<'level' | 'answer' | 'conditions' | 'wording', ClaimChange>;

/** The parts of a log that say something, those first that matter most. */
export function changeParts({
  changes,
  others,
  handovers,
}: Pick<ChangeSet, 'changes' | 'others' | 'handovers'>): readonly ChangePart[] {
  const { added, byDepth } = digestOf(changes);
  const ofKind = (kind: OtherChange['kind']) => others.filter((other) => other.kind === kind);
  const parts: readonly ChangePart[] = [
    { key: 'ids', title: 'Ids', entries: handovers },
    { key: 'level', title: 'Another level of support', entries: byDepth.level },
    { key: 'answer', title: 'Another answer at the same level', entries: byDepth.answer },
    { key: 'conditions', title: 'Other conditions', entries: byDepth.conditions },
    { key: 'added', title: 'New features', entries: added },
    { key: 'mode', title: 'Modes', entries: ofKind('mode') },
    { key: 'interaction', title: 'Interactions', entries: ofKind('interaction') },
    { key: 'setting', title: 'Settings', entries: ofKind('setting') },
    { key: 'symptom', title: 'Symptoms', entries: ofKind('symptom') },
    {
      key: 'wording',
      title: 'Reworded or sourced anew, with the same answer',
      entries: byDepth.wording,
    },
  ];
  return parts.filter(({ entries }) => entries.length > 0);
}
