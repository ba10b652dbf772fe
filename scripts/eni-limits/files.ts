import type { InstanceSources, InstanceType } from '../../src/data/instance.ts';

/** The text of `src/data/instances.json`: a type a line, so that a diff names what has changed. */
export function instancesJson(sources: InstanceSources, types: readonly InstanceType[]): string {
  const lists = JSON.stringify(sources, undefined, 2).replaceAll('\n', '\n  ');
  const rows = types.map((type) => `    ${JSON.stringify(type)}`);
  return `{\n  "sources": ${lists},\n  "types": [\n${rows.join(',\n')}\n  ]\n}\n`;
}

/** The text of `tests/data/published-max-pods.json`: the published pods of a node, by type. */
export function maxPodsJson(maxPods: ReadonlyMap<string, number>): string {
  const sorted = [...maxPods].sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`;
}
