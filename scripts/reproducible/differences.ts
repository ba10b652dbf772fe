import { createHash } from 'node:crypto';

/** The files of a built site, by their paths below its folder. */
export type Files = ReadonlyMap<string, Buffer>;

/** What may differ between two days, and why. */
const BY_DAY: readonly { readonly files: RegExp; readonly why: string }[] = [
  {
    files: /^(?:features|cni|compare|modes|as-of)\/.*(?:html|md)$/u,
    why: 'claims that fall due say so',
  },
  { files: /^sources(?:\/index\.html|\.md)$/u, why: 'the list of what is due' },
  { files: /^llms-full\.txt$/u, why: 'holds the pages on which claims fall due' },
];

/** Files of two builds that are not the same, or in one of them alone. */
export function differing(one: Files, other: Files): readonly string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].sort().filter((path) => {
    const [a, b] = [one.get(path), other.get(path)];
    return a === undefined || b?.equals(a) !== true;
  });
}

/** Why a file may differ between two days; nothing where it may not. */
export function reasonOf(path: string): string | undefined {
  return BY_DAY.find(({ files }) => files.test(path))?.why;
}

/** A hash of all files with their paths. */
export function hashOf(files: Files): string {
  const whole = createHash('sha256');
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const own = createHash('sha256').update(content).digest('hex');
    whole.update(`${own}  ${path}\n`);
  }
  return whole.digest('hex');
}

const AROUND = 60;

/** Where two files begin to differ, with what stands there in each. */
export function firstDifference(one: Buffer = Buffer.of(), other: Buffer = Buffer.of()): string {
  const at = one.findIndex((byte, index) => byte !== other[index]);
  const place = at === -1 ? one.length : at;
  const [a, b] = [one, other].map((file) =>
    JSON.stringify(file.subarray(Math.max(0, place - AROUND), place + AROUND).toString()),
  );
  return `at byte ${String(place)}:\n    ${a ?? ''}\n    ${b ?? ''}`;
}
