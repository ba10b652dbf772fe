import type { Manifest } from '../../hosting/manifest.ts';
import { extensionOf } from '../../hosting/types.ts';

/** What has one template or one maker: the folder, how deep it lies, and the kind of file. */
function kindOf(path: string): string {
  const steps = path.split('/');
  return [steps[0], steps.length, extensionOf(path)].join(' ');
}

/** So many of a list, spread evenly from its first to its last. */
export function spread<T>(list: readonly T[], count: number): readonly T[] {
  if (list.length <= count) return list;
  const step = count === 1 ? 0 : (list.length - 1) / (count - 1);
  return Array.from({ length: count }, (_, at) => list[Math.round(at * step)] as T);
}

/** Paths of a build of every kind, `each` of a kind at most. */
export function sampleOf({ files }: Manifest, each: number): readonly string[] {
  const kinds = Map.groupBy(Object.keys(files), kindOf);
  return [...kinds.values()].flatMap((paths) => spread(paths, each));
}

/** The address of a file: pages are asked for by their folder. */
export function addressOf(path: string): string {
  return path.replace(/(?:^|(?<=\/))index\.html$/u, '');
}
