/** The area a feature id belongs to: what stands before its dot. */
export function areaOf(feature: string): string {
  return feature.slice(0, feature.indexOf('.'));
}

/** An entry of a dictionary; throws with the id where there is none. */
export function entryOf<T>(entries: Readonly<Record<string, T>>, id: string, what: string): T {
  const entry = entries[id];
  if (entry === undefined) throw new Error(`${id}: no such ${what}`);
  return entry;
}
