/** How the version of the package follows from the data, in words for its README. */
export const VERSION_RULE = `The first number is the version of the data’s form: within it fields and ids are added, never removed. The second is the day of a snapshot, \`20261122\`: what is released under it never changes. A version that ends in \`-since.\` and a day holds what was changed and re-read after the snapshot; a range such as \`^1.0.0\` does not take it unless asked.`;

/** What the data say of themselves. */
export interface Standing {
  /** Version of the interface. */
  readonly version: number;
  /** The latest day on which any fact was re-read. */
  readonly reviewed: string;
  readonly snapshot?: { readonly date: string; readonly unchanged: boolean };
}

function digits(date: string): string {
  return date.replaceAll('-', '');
}

/** The semantic version of the data: \`1.20261122.0\` for a snapshot, \`1.20261122.1-since.20261128\` after it. */
export function packageVersion({ version, reviewed, snapshot }: Standing): string {
  const since = `since.${digits(reviewed)}`;
  if (snapshot === undefined) return `${String(version)}.0.0-${since}`;
  const release = `${String(version)}.${digits(snapshot.date)}`;
  return snapshot.unchanged ? `${release}.0` : `${release}.1-${since}`;
}
