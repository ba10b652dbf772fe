import { z } from 'astro/zod';
import { Refusal } from '../new/refusal.ts';
import { type ListText, readRows } from './row.ts';

/** What nodeadm’s own list says of an instance type. */
export interface NodeadmLimits {
  readonly enis: number;
  readonly ipv4PerEni: number;
}

const count = z.int().positive();
const nodeadmLimits = z
  .object({ defaultMaxENIs: count, ipv4AddressesPerInterface: count })
  .transform(({ defaultMaxENIs, ipv4AddressesPerInterface }): NodeadmLimits => ({
    enis: defaultMaxENIs,
    ipv4PerEni: ipv4AddressesPerInterface,
  }));

/** The lines of a list that are neither empty nor comments. */
function linesOf(text: string) {
  return text
    .split('\n')
    .map((words, at) => ({ words: words.trim(), line: at + 1 }))
    .filter(({ words }) => words !== '' && !words.startsWith('#'));
}

/** Reads `instance-info.jsonl` of nodeadm. */
export function readNodeadm({ text, place }: ListText): ReadonlyMap<string, NodeadmLimits> {
  const rows = linesOf(text).map(({ words, line }) => {
    try {
      const value = JSON.parse(words) as { readonly instanceType?: string };
      return { type: String(value.instanceType), value, line };
    } catch {
      throw new Refusal(
        `${place}:${line}`,
        'is no JSON',
        'compare the list with scripts/eni-limits/',
      );
    }
  });
  return readRows(rows, nodeadmLimits, place);
}

/** Reads `misc/eni-max-pods.txt` of the VPC CNI: the published pods of a node, by type. */
export function readMaxPods({ text, place }: ListText): ReadonlyMap<string, number> {
  const rows = linesOf(text).map(({ words, line }) => {
    const [type = '', ...numbers] = words.split(/\s+/u);
    return { type, value: numbers.map(Number), line };
  });
  const one = z.tuple([count]).transform(([pods]) => pods);
  return readRows(rows, one, place);
}
