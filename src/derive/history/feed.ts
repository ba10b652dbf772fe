import { listing, plainText } from '../../lib/text.ts';
import type { ClaimChange } from './change.ts';
import type { Difference } from './difference.ts';
import type { ChangeSet, Handover, History } from './history.ts';
import type { OtherChange, OtherKind } from './other.ts';
import { successionWords } from './succession.ts';

/** One entry of a feed, with addresses left to the page that prints it. */
export interface FeedEntry {
  readonly title: string;
  readonly text: string;
  /** Day of the snapshot that published the change. */
  readonly date: string;
  /** Day of the snapshot before; absent for the first publication. */
  readonly since?: string;
  /** What changed; absent for the first publication and for an id that passed. */
  readonly change?: ClaimChange;
  /** The fact other than a claim that changed. */
  readonly other?: OtherChange;
  /** The id that moved or was split. */
  readonly former?: string;
}

function handoverEntry({ succession }: Handover, date: string, since: string): FeedEntry {
  const { from, to, reason } = succession;
  const title = `${from} ${successionWords(succession)} ${listing([to].flat())}`;
  return { title, text: reason, date, since, former: from };
}

function differencesText(differences: readonly Difference[], because: string | undefined): string {
  const lines = differences.map(({ term, before, after, because: own }) => {
    const line =
      before === undefined
        ? `${term}: ${after ?? ''}.`
        : `${term}: ${before} → ${after ?? 'no longer stated'}.`;
    return own === undefined ? line : `${line} Because ${own}`;
  });
  return plainText([...lines, ...(because === undefined ? [] : [`Because ${because}`])].join(' '));
}

function changeText({ kind, differences, because }: ClaimChange): string {
  if (kind === 'evidence') return 'The same answer, reworded or sourced anew.';
  return differencesText(differences, because);
}

const OTHERS: Readonly<Record<OtherKind, string>> = {
  mode: 'Mode',
  interaction: 'Interaction',
  setting: 'Setting',
  symptom: 'Symptom',
};
const WHAT = { new: 'New.', gone: 'No longer told.', changed: '' } as const;

function otherEntry(other: OtherChange, date: string, since: string): FeedEntry {
  const { kind, name, what, differences, because } = other;
  const text = WHAT[what] || differencesText(differences, because);
  return { title: `${OTHERS[kind]}: ${plainText(name)}`, text, date, since, other };
}

function entriesOf(set: ChangeSet, cni: string | undefined): readonly FeedEntry[] {
  const { date, since, changes, others, handovers } = set;
  if (date === undefined) return [];
  if (since === undefined) {
    return [{ title: 'First publication', text: 'The comparison was published.', date }];
  }
  const ofCni = changes.filter((change) => cni === undefined || change.cni === cni);
  return [
    ...handovers.map((handover) => handoverEntry(handover, date, since)),
    ...ofCni.map((change) => ({
      title: `${change.cniName}: ${change.featureName}`,
      text: changeText(change),
      date,
      since,
      change,
    })),
    ...others
      .filter(({ cnis }) => cni === undefined || cnis.includes(cni))
      .map((other) => otherEntry(other, date, since)),
  ];
}

/** The published changes, newest first; where a CNI is named, its own and those of ids. */
export function feedEntries({ sets }: Pick<History, 'sets'>, cni?: string): readonly FeedEntry[] {
  return sets.toReversed().flatMap((set) => entriesOf(set, cni));
}
