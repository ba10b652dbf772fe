import ipaddr from 'ipaddr.js';

import { quoted } from '../parameters.ts';
import { RESERVED_AT, type ReservedAt, sizeOf, type Subnet, usableOf } from './subnet.ts';

/** Subnets that a plan takes. */
const MOST = 64;
const LENGTHS = [16, 28] as const;
const ZONE = /^[a-z0-9][a-z0-9-]{0,19}$/u;
const COUNT = /^(?:(used)=(\d{1,6})|(reserved)=(\d{1,6})(?:@([a-z]+))?)$/u;
const SEPARATOR = /[\s,]+/u;

/** Subnets read from lines, and what in the lines could not be understood. */
export interface ParsedSubnets {
  readonly subnets: readonly Subnet[];
  /** A sentence for each line at fault, which is left out. */
  readonly problems: readonly string[];
}

/** The CIDR as AWS takes it for a subnet, or what is wrong with it. */
function parseCidr(text: string): { readonly cidr: string } | { readonly problem: string } {
  if (ipaddr.IPv6.isValidCIDR(text)) {
    return {
      problem: `${quoted(text)} is IPv6, which does not run out; give the IPv4 subnets of the nodes.`,
    };
  }
  if (!ipaddr.IPv4.isValidCIDRFourPartDecimal(text)) {
    return { problem: `${quoted(text)} is no IPv4 CIDR; write it like 10.0.0.0/24.` };
  }
  const [, length] = ipaddr.IPv4.parseCIDR(text);
  const [shortest, longest] = LENGTHS;
  if (length < shortest) {
    return {
      problem: `${quoted(text)} is larger than a subnet of a VPC can be; give its subnets, of a /${String(shortest)} at most.`,
    };
  }
  if (length > longest) {
    return {
      problem: `${quoted(text)} is smaller than a subnet of a VPC can be; give one of a /${String(longest)} at least.`,
    };
  }
  const start = ipaddr.IPv4.networkAddressFromCIDR(text).toString();
  const cidr = `${start}/${String(length)}`;
  if (text.startsWith(`${start}/`)) return { cidr };
  return { problem: `${quoted(text)} begins inside its block; write ${cidr}.` };
}

type Words = Pick<Subnet, 'used' | 'reserved' | 'reservedAt' | 'forPods'> & {
  readonly zone?: string;
};

/** A count of a line, `used=12` or `reserved=64@start`; nothing where it is none. */
function countOf(word: string):
  | {
      readonly name: 'used' | 'reserved';
      readonly count: number;
      readonly place?: ReservedAt;
    }
  | undefined {
  const [, used, inUse, , kept, at] = COUNT.exec(word) ?? [];
  if (used !== undefined) return { name: 'used', count: Number(inUse) };
  const place = RESERVED_AT.find((one) => one === at);
  if (kept === undefined || (at !== undefined && place === undefined)) return undefined;
  return { name: 'reserved', count: Number(kept), ...(place ? { place } : {}) };
}

/** What stands behind the CIDR of a line, or what is wrong with it. */
function parseWords(words: readonly string[]): Words | { readonly problem: string } {
  let read: Words = { used: 0, reserved: 0, forPods: false };
  const counts = new Set<string>();
  for (const word of words) {
    const { name, count, place } = countOf(word) ?? {};
    if (name !== undefined && counts.has(name)) {
      return { problem: `${name}= stands there twice; give their sum once.` };
    }
    if (name !== undefined) {
      counts.add(name);
      read = { ...read, [name]: count, ...(place === undefined ? {} : { reservedAt: place }) };
    } else if (word === 'pods') read = { ...read, forPods: true };
    else if (ZONE.test(word) && read.zone === undefined) read = { ...read, zone: word };
    else if (ZONE.test(word)) {
      return {
        problem: `a subnet lies in one zone, not in ${quoted(read.zone ?? '')} and ${quoted(word)}; cut the range and give each zone its own line.`,
      };
    } else {
      return {
        problem: `${quoted(word)} is not understood; after the CIDR may stand a zone, used=12, reserved=64@start and pods.`,
      };
    }
  }
  return read;
}

/** A subnet that was read, with its first and last address as numbers. */
interface Placed {
  readonly subnet: Subnet;
  readonly from: number;
  readonly to: number;
}

function placed(subnet: Subnet): Placed {
  const from = ipaddr.IPv4.networkAddressFromCIDR(subnet.cidr)
    .toByteArray()
    .reduce((sum, byte) => sum * 256 + byte, 0);
  return { subnet, from, to: from + sizeOf(subnet) - 1 };
}

/** The zone of a subnet that names none: the first number that no subnet of its kind before it has. */
function nextZone(forPods: boolean, before: readonly Placed[]): string {
  const taken = before
    .filter(({ subnet }) => subnet.forPods === forPods)
    .map(({ subnet }) => subnet.zone);
  const numbers = Array.from({ length: taken.length + 1 }, (_, at) => String(at + 1));
  return numbers.find((number) => !taken.includes(number)) ?? '';
}

/** The zone that a line names, or the one that it is taken to lie in: of pods it waits for the zones of nodes. */
function zoneOf(
  { zone, forPods }: Words,
  before: readonly Placed[],
): Pick<Subnet, 'zone' | 'hasAssumedZone'> {
  if (zone !== undefined) return { zone };
  return { zone: nextZone(forPods, before), ...(forPods ? { hasAssumedZone: true } : {}) };
}

/** Subnets of pods that name no zone in those of the nodes’ subnets, in order and over again. */
function withZones(subnets: readonly Subnet[]): readonly Subnet[] {
  const zones = [...new Set(subnets.filter(({ forPods }) => !forPods).map(({ zone }) => zone))];
  const assumed = subnets.filter(({ hasAssumedZone }) => hasAssumedZone);
  return subnets.map((subnet) => {
    const at = assumed.indexOf(subnet);
    return at < 0 ? subnet : { ...subnet, zone: zones[at % zones.length] ?? subnet.zone };
  });
}

/** One line as a subnet, or what is wrong with it. */
function parseLine(line: string, before: readonly Placed[]): Placed | { readonly problem: string } {
  const [text = '', ...words] = line.split(SEPARATOR).filter((word) => word !== '');
  const block = parseCidr(text);
  if ('problem' in block) return block;
  const { cidr } = block;
  const read = parseWords(words);
  if ('problem' in read) return { problem: `${cidr}: ${read.problem}` };
  const [usable, taken] = [usableOf({ cidr }), read.used + read.reserved];
  if (taken > usable) {
    return {
      problem: `${cidr} has ${String(usable)} addresses to give, and ${String(taken)} are in use or reserved; lower used= or reserved=.`,
    };
  }
  const one = placed({ cidr, ...read, ...zoneOf(read, before) });
  const overlap = before.find(({ from, to }) => from <= one.to && one.from <= to);
  return overlap
    ? { problem: `${cidr} overlaps ${overlap.subnet.cidr}; give each range once.` }
    : one;
}

/** The subnets of a text, one a line or between semicolons. Never throws. */
export function parseSubnets(text: string): ParsedSubnets {
  const lines = text
    .split(/[\n;]/u)
    .map((line) => line.trim().toLowerCase())
    .filter((line) => line !== '');
  const read: Placed[] = [];
  const problems: string[] = [];
  for (const line of lines.slice(0, MOST)) {
    const one = parseLine(line, read);
    if ('problem' in one) problems.push(one.problem);
    else read.push(one);
  }
  const [next] = lines.slice(MOST);
  if (next !== undefined) {
    problems.push(
      `A plan takes ${String(MOST)} subnets, and what begins with ${quoted(next)} is left out; plan it by itself.`,
    );
  }
  return { subnets: withZones(read.map(({ subnet }) => subnet)), problems };
}

/** A subnet as a line that is read back as the same among the same others. */
export function subnetLine(subnet: Subnet): string {
  const { cidr, zone, used, reserved, reservedAt, forPods, hasAssumedZone } = subnet;
  const place = reservedAt === undefined ? '' : `@${reservedAt}`;
  const words = [
    ...(hasAssumedZone ? [] : [zone]),
    ...(used === 0 ? [] : [`used=${String(used)}`]),
    ...(reserved === 0 ? [] : [`reserved=${String(reserved)}${place}`]),
    ...(forPods ? ['pods'] : []),
  ];
  return [cidr, ...words].join(' ');
}
