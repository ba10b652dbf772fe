import type { Addresses } from './addresses.ts';
import type { Lists } from './lists.ts';

/** A list held against that of the VPC CNI, in lines: how many agree, and each that does not. */
function agreement<T>(
  name: string,
  list: ReadonlyMap<string, T>,
  { addresses }: Lists,
  faultOf: (said: T, limits: Addresses) => string | undefined,
): readonly string[] {
  const shared = [...list].flatMap(([type, said]) => {
    const limits = addresses.get(type);
    return limits === undefined ? [] : [{ type, fault: faultOf(said, limits) }];
  });
  const faults = shared.flatMap(({ type, fault }) =>
    fault === undefined ? [] : [`  ${type}: ${fault}`],
  );
  return [`${name}: ${shared.length - faults.length} of ${shared.length} agree.`, ...faults];
}

/** The pods of a node as the VPC CNI publishes them: its `scripts/gen_vpc_ip_limits.go`, line 44. */
function podsOf({ enis, ipv4PerEni }: Addresses): number {
  return enis * (ipv4PerEni - 1) + 2;
}

function namesLine(words: string, types: readonly string[]): readonly string[] {
  return types.length === 0 ? [] : [`${words}: ${types.join(', ')}`];
}

/** How far the lists agree, in lines: what is compared, what one of them lacks, what is left out. */
export function agreementLines(lists: Lists): readonly string[] {
  const { addresses, branches, machines, nodeadm, maxPods } = lists;
  const known = [...addresses.keys()];
  const unlisted = (list: ReadonlyMap<string, unknown>) => known.filter((type) => !list.has(type));
  const others = [branches, machines, nodeadm, maxPods].flatMap((list) => [...list.keys()]);
  const strangers = [...new Set(others)].filter((type) => !addresses.has(type));
  return [
    ...agreement('Published pods of a node', maxPods, lists, (pods, limits) =>
      podsOf(limits) === pods ? undefined : `${pods} published, ${podsOf(limits)} follow`,
    ),
    ...namesLine('Without published pods', unlisted(maxPods)),
    ...agreement('Limits in nodeadm', nodeadm, lists, ({ enis, ipv4PerEni }, limits) =>
      enis === limits.enis && ipv4PerEni === limits.ipv4PerEni
        ? undefined
        : `${enis} × ${ipv4PerEni} in nodeadm, ${limits.enis} × ${limits.ipv4PerEni} in the VPC CNI`,
    ),
    ...namesLine('Not in nodeadm', unlisted(nodeadm)),
    `Branch interfaces unknown: ${unlisted(branches).length} types.`,
    `Processors and memory unknown: ${unlisted(machines).length} types.`,
    ...namesLine('Left out, as the VPC CNI does not list them', strangers.sort()),
  ];
}
