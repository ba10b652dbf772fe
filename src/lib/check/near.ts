/** How many letters have to change to make one word of another. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of Array.from(one).entries()) {
    const next = [at + 1];
    for (const [place, sign] of Array.from(other).entries()) {
      const changed = (row[place] ?? 0) + (letter === sign ? 0 : 1);
      next.push(Math.min(changed, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Longer words are not compared: none that is known has as many letters. */
const LONGEST = 60;

/** The word that was probably meant; nothing where none is close. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const lower = word.toLowerCase();
  const near = known
    .map((name) => ({ name, far: distance(lower, name.toLowerCase()) }))
    .toSorted((one, other) => one.far - other.far)[0];
  return near && near.far <= Math.max(2, Math.floor(word.length / 4)) ? near.name : undefined;
}
