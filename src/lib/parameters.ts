import { normaliseText } from './text.ts';

/** Longest part of an address that a message repeats. */
const QUOTED = 40;

/** How many words that are known a message names. */
const LISTED = 30;

/** A part of an address as a message repeats it. */
export function quoted(text: string): string {
  return `“${normaliseText(text, QUOTED)}”`;
}

/** What is said of a word that is none of those known, which are named where they are few. */
export function unknownWord(key: string, text: string, known: readonly string[]): string {
  const choices = known.length > LISTED ? '' : `; known are ${known.join(', ')}`;
  return `${quoted(text)} is no ${key} here${choices}.`;
}

/** The word of a parameter, if it is one of those known; null for none. Another is a problem. */
export function parseOne<T extends string>(
  key: string,
  text: string | null,
  known: readonly T[],
  problems: string[],
): T | null {
  if (text === null || text === '') return null;
  const value = known.find((id) => id === text);
  if (value === undefined) problems.push(unknownWord(key, text, known));
  return value ?? null;
}

/** Whether a parameter that is either there or not is there. A value of its own is a problem. */
export function parseFlag(key: string, text: string | null, problems: string[]): boolean {
  if (text === null) return false;
  if (['', '1', 'true'].includes(text)) return true;
  problems.push(`${quoted(`${key}=${text}`)} is not understood; write “${key}” alone.`);
  return false;
}
