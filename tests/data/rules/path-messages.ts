import { message } from './rule.ts';

/** What is wrong with a path or a hop, at `calico-vxlan/cross-node/FORWARD chain`. */
export type PathFinding = readonly [place: string, fault: string, remedy: string];

/** A message for each fault, at the first place that has it: paths of a mode share their hops. */
export function pathMessages(findings: readonly PathFinding[]): readonly string[] {
  const hopOf = (place: string) => place.split('/').slice(2).join('/');
  const same = Map.groupBy(findings, ([place, ...finding]) =>
    [hopOf(place), ...finding].join('\n'),
  );
  return [...same.values()].map((shared) => {
    const [[place, fault, remedy] = ['', '', '']] = shared;
    const others = shared.length > 1 ? `, as in ${String(shared.length - 1)} more` : '';
    return message(place, `${fault}${others}`, remedy);
  });
}
