/** A message as a symptom has it: its variable parts stand in angle quotes. */
export interface KnownMessage {
  readonly id: string;
  readonly message: string;
}

/** What fits a pasted line, and how much of it: the letters that are the same. */
export interface MessageMatch {
  readonly id: string;
  readonly letters: number;
}

/** Characters that a variable part may have: a list of addresses is long, a page of text is none. */
const GAP = 400;

function folded(text: string): string {
  return text.toLowerCase().replaceAll(/[\s\\]+/gu, ' ');
}

/** The fixed parts of a message, in their order. */
export function fixedParts(message: string): readonly string[] {
  return message
    .split(/‹[^›]*›/u)
    .map((part) => folded(part).trim())
    .filter((part) => part !== '');
}

/** Whether the parts stand in the text one after another, from a place on, with no wide gap. */
function follow(text: string, parts: readonly string[], from: number): boolean {
  let end = from;
  for (const part of parts) {
    const at = text.slice(end, end + GAP + part.length).indexOf(part);
    if (at < 0) return false;
    end += at + part.length;
  }
  return true;
}

function isIn(text: string, [first = '', ...rest]: readonly string[]): boolean {
  if (first === '') return false;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    if (follow(text, rest, at + first.length)) return true;
  }
  return false;
}

/**
 * The messages that a pasted text holds, those first of which most is in it. It looks for fixed
 * parts one after another and tries no patterns, so that no text can make it hang.
 */
export function matchMessages(
  text: string,
  known: readonly KnownMessage[],
): readonly MessageMatch[] {
  const pasted = folded(text);
  const best = new Map<string, number>();
  for (const { id, message } of known) {
    const parts = fixedParts(message);
    const letters = parts.join('').length;
    if (letters > (best.get(id) ?? 0) && isIn(pasted, parts)) best.set(id, letters);
  }
  return [...best].map(([id, letters]) => ({ id, letters })).sort((a, b) => b.letters - a.letters);
}
