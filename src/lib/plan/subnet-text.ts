import ipaddr from 'ipaddr.js';

import { quoted } from '../parameters.ts';
import { sizeOf, type Subnet, usableOf } from './subnet.ts';

/** Subnets that a plan takes. */
const MOST = 64;
const LENGTHS = [16, 28] as const;
const ZONE = /^[a-z0-9][a-z0-9-]{0,19}$/u;
const COUNT = /^(used|reserved)=(\d{1,6})$/u;

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
  if (length < shortest || length > longest) {
    return {
      problem: `${quoted(text)}: a subnet of a VPC is a /${String(shortest)} to a /${String(longest)}.`,
    };
  }
  const cidr = `${ipaddr.IPv4.networkAddressFromCIDR(text).toString()}/${String(length)}`;
  if (cidr === text) return { cidr };
  return { problem: `${quoted(text)} begins inside its block; the block is ${cidr}.` };
}

type Words = Pick<Subnet, 'used' | 'reserved' | 'forPods'> & { readonly zone?: string };

/** What stands behind the CIDR of a line, or what is wrong with it. */
function parseWords(words: readonly string[]): Words | { readonly problem: string } {
  let read: Words = { used: 0, reserved: 0, forPods: false };
  for (const word of words) {
    const [, name, digits] = COUNT.exec(word) ?? [];
    if (name !== undefined) read = { ...read, [name]: Number(digits) };
    else if (word === 'pods') read = { ...read, forPods: true };
    else if (ZONE.test(word) && read.zone === undefined) read = { ...read, zone: word };
    else {
      return {
        problem: `${quoted(word)} is not understood; after the CIDR may stand a zone, used=12, reserved=64 and pods.`,
      };
    }
  }
  return read;
}

function overlapOf(cidr: string, others: readonly Subnet[]): string | undefined {
  const range = (text: string) => {
    const start = ipaddr.IPv4.networkAddressFromCIDR(text)
      .toByteArray()
      .reduce((sum, byte) => sum * 256 + byte, 0);
    return [start, start + sizeOf({ cidr: text }) - 1] as const;
  };
  const [from, to] = range(cidr);
  return others.find((other) => {
    const [start, end] = range(other.cidr);
    return start <= to && from <= end;
  })?.cidr;
}

/** One line as a subnet, or what is wrong with it. */
function parseLine(line: string, before: readonly Subnet[]): Subnet | { readonly problem: string } {
  const [text = '', ...words] = line.split(/[\s,]+/u);
  const block = parseCidr(text);
  if ('problem' in block) return block;
  const { cidr } = block;
  const read = parseWords(words);
  if ('problem' in read) return { problem: `${cidr}: ${read.problem}` };
  const overlap = overlapOf(cidr, before);
  if (overlap !== undefined)
    return { problem: `${cidr} overlaps ${overlap}; give each range once.` };
  const usable = usableOf({ cidr });
  if (read.used + read.reserved > usable) {
    return {
      problem: `${cidr} has ${String(usable)} addresses to give, fewer than those in use and reserved.`,
    };
  }
  const zone = read.zone ?? String(before.filter((one) => one.forPods === read.forPods).length + 1);
  return { cidr, ...read, zone };
}

/** The subnets of a text, one a line or between semicolons. Never throws. */
export function parseSubnets(text: string): ParsedSubnets {
  const lines = text
    .split(/[\n;]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const subnets: Subnet[] = [];
  const problems: string[] = [];
  for (const line of lines.slice(0, MOST)) {
    const read = parseLine(line, subnets);
    if ('problem' in read) problems.push(read.problem);
    else subnets.push(read);
  }
  if (lines.length > MOST) {
    problems.push(`A plan takes ${String(MOST)} subnets; the lines after them are left out.`);
  }
  return { subnets, problems };
}

/** A subnet as a line that is read back as the same. */
export function subnetLine({ cidr, zone, used, reserved, forPods }: Subnet): string {
  const words = [
    zone,
    ...(used === 0 ? [] : [`used=${String(used)}`]),
    ...(reserved === 0 ? [] : [`reserved=${String(reserved)}`]),
    ...(forPods ? ['pods'] : []),
  ];
  return [cidr, ...words].join(' ');
}
