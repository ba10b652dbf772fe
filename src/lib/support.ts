/**
 * What a cell can answer, from best to worst. `described` stands for a cell that has a value and no
 * support level, `unchecked` for a mode that nobody has held against the question. The last four carry
 * no rank: they close the list whichever way it is sorted.
 */
export const STATES = [
  'yes',
  'partial',
  'paid',
  'external',
  'no',
  'na',
  'described',
  'unknown',
  'unchecked',
  'unresearched',
] as const;

export type State = (typeof STATES)[number];

/** A state that has a word: what a reader can filter by. */
export type WordedState = Exclude<State, 'described'>;

/** The states that have a word, in their order. */
export const WORDED_STATES = STATES.filter((state) => state !== 'described');

/** What a claim can answer. */
export const SUPPORT_STATES = WORDED_STATES.filter((state) => state !== 'unchecked');

/** The word that stands beside each mark. */
export const STATE_WORDS: Readonly<Record<State, string>> = {
  yes: 'Yes',
  partial: 'Partial',
  paid: 'Paid',
  external: 'External',
  no: 'No',
  na: 'Does not apply',
  described: '',
  unknown: 'Unknown',
  unchecked: 'Not checked',
  unresearched: 'Not researched yet',
};

/** One sentence a state, for legends. */
export const STATE_MEANINGS: Readonly<Record<State, string>> = {
  yes: 'works in the open-source edition',
  partial: 'works with a gap, which the claim names',
  paid: 'only in a paid edition',
  external: 'something outside the CNI provides it',
  no: 'does not work',
  na: 'the question does not arise',
  described: 'a description, without a level of support',
  unknown: 'no primary source answers',
  unchecked: 'nobody has re-read the answer for this mode',
  unresearched: 'nobody has looked for an answer yet',
};

/** Whether somebody has looked for an answer. Where nobody has, nothing is counted or concluded. */
export function isResearched(state: State): boolean {
  return state !== 'unresearched' && state !== 'unchecked';
}

/** Whether there is an answer to compare: none of the three ways of not knowing. */
export function isAnswered(state: State): boolean {
  return state !== 'unknown' && isResearched(state);
}

/**
 * How many say a plain yes, of those that somebody has looked into: `2 of 3`. Nothing for
 * descriptions, and where nobody has looked.
 */
export function supportCount(states: readonly State[]): string {
  const researched = states.filter(isResearched);
  if (researched.every((state) => state === 'described')) return '';
  const count = researched.filter((state) => state === 'yes').length;
  return `${String(count)} of ${String(researched.length)}`;
}

/** The state as a string of data; anything unheard of counts as unknown. */
export function toState(text: string | undefined): State {
  return STATES.find((state) => state === text) ?? 'unknown';
}

/** The state a reader sees who counts the open-source edition alone: paid is no. */
export function openSourceState(state: State): State {
  return state === 'paid' ? 'no' : state;
}
