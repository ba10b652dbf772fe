import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSubnets, subnetLine } from '~/lib/plan/subnet-text.ts';
import { anySubnets } from '../../../support/plan/arbitraries.ts';

const problemsOf = (text: string) => parseSubnets(text).problems;

describe('parseSubnets', () => {
  it.each([
    [
      'overlap',
      '10.0.0.0/24 a\n10.0.0.128/25 b',
      '10.0.0.128/25 overlaps 10.0.0.0/24; give each range once.',
    ],
    [
      'overlap',
      '10.0.0.128/25 a\n10.0.0.0/16 b',
      '10.0.0.0/16 overlaps 10.0.0.128/25; give each range once.',
    ],
    [
      'twice',
      '10.0.0.0/24 a\n10.0.0.0/24 b',
      '10.0.0.0/24 overlaps 10.0.0.0/24; give each range once.',
    ],
    ['misaligned', '10.0.0.5/24', '“10.0.0.5/24” begins inside its block; write 10.0.0.0/24.'],
    ['misaligned', '10.0.0.128/24', '“10.0.0.128/24” begins inside its block; write 10.0.0.0/24.'],
    [
      'too small',
      '10.0.0.0/29',
      '“10.0.0.0/29” is smaller than a subnet of a VPC can be; give one of a /28 at least.',
    ],
    [
      'too large',
      '10.0.0.0/15',
      '“10.0.0.0/15” is larger than a subnet of a VPC can be; give its subnets, of a /16 at most.',
    ],
    [
      'IPv6',
      '2001:db8::/64',
      '“2001:db8::/64” is IPv6, which does not run out; give the IPv4 subnets of the nodes.',
    ],
    ['no CIDR', '10.0.0.0', '“10.0.0.0” is no IPv4 CIDR; write it like 10.0.0.0/24.'],
    ['no CIDR', '10.0.0.256/24', '“10.0.0.256/24” is no IPv4 CIDR; write it like 10.0.0.0/24.'],
    ['no CIDR', '010.0.0.0/24', '“010.0.0.0/24” is no IPv4 CIDR; write it like 10.0.0.0/24.'],
    ['no CIDR', '10/8', '“10/8” is no IPv4 CIDR; write it like 10.0.0.0/24.'],
    [
      'too full',
      '10.0.0.0/28 used=12',
      '10.0.0.0/28 has 11 addresses to give, and 12 are in use or reserved; lower used= or reserved=.',
    ],
    [
      'too full',
      '10.0.0.0/24 used=200 reserved=64',
      '10.0.0.0/24 has 251 addresses to give, and 264 are in use or reserved; lower used= or reserved=.',
    ],
    [
      'count given twice',
      '10.0.0.0/24 used=1 used=2',
      '10.0.0.0/24: used= stands there twice; give their sum once.',
    ],
    [
      'two zones',
      '10.0.0.0/24 a b',
      '10.0.0.0/24: a subnet lies in one zone, not in “a” and “b”; cut the range and give each zone its own line.',
    ],
    [
      'negative count',
      '10.0.0.0/24 used=-1',
      '10.0.0.0/24: “used=-1” is not understood; after the CIDR may stand a zone, used=12, reserved=64@start and pods.',
    ],
  ])('names place and remedy of a fault: %s, %j', (_fault, text, message) => {
    expect(problemsOf(text)).toEqual([message]);
  });

  it('takes 64 subnets, and names the first that is left out', () => {
    const lines = Array.from({ length: 66 }, (_, at) => `10.0.${String(at)}.0/24`);
    const { subnets, problems } = parseSubnets(lines.join(';'));
    expect(subnets).toHaveLength(64);
    expect(problems).toEqual([
      'A plan takes 64 subnets, and what begins with “10.0.64.0/24” is left out; plan it by itself.',
    ]);
    expect(problemsOf(lines.slice(0, 64).join('\n'))).toEqual([]);
  });

  it('leaves out the line at fault alone', () => {
    const { subnets, problems } = parseSubnets('10.0.0.0/24 a\nnonsense\n10.0.1.0/24 b\n\n;');
    expect(subnets.map(({ cidr }) => cidr)).toEqual(['10.0.0.0/24', '10.0.1.0/24']);
    expect(problems).toHaveLength(1);
  });

  it.each([
    '10.0.0.0/24 a used=3 reserved=16 pods',
    '10.0.0.0/24, a, used=3, reserved=16, pods,',
    '  10.0.0.0/24\tpods used=3  a reserved=16  ',
    '10.0.0.0/024 a used=03 reserved=16 pods',
  ])('reads %j', (line) => {
    expect(parseSubnets(line)).toEqual({
      subnets: [{ cidr: '10.0.0.0/24', zone: 'a', used: 3, reserved: 16, forPods: true }],
      problems: [],
    });
  });

  it.each([
    ['10.0.0.0/28;10.0.1.0/28;100.64.0.0/28 pods;100.64.1.0/28 pods', '1 2 1 2'],
    ['10.0.0.0/28 2;10.0.1.0/28;10.0.2.0/28', '2 1 3'],
    ['10.0.0.0/28 a;10.0.1.0/28', 'a 1'],
  ])('gives subnets without a zone one that no other of their kind has: %s', (text, zones) => {
    const { subnets } = parseSubnets(text);
    expect(subnets.map(({ zone }) => zone).join(' ')).toBe(zones);
  });

  it('takes a whole subnet as in use', () => {
    expect(problemsOf('10.0.0.0/28 used=11')).toEqual([]);
  });

  it('reads what it writes as the same', () => {
    fc.assert(
      fc.property(anySubnets, (subnets) => {
        const text = subnets.map(subnetLine).join('\n');
        expect(parseSubnets(text)).toEqual({ subnets, problems: [] });
        const again = parseSubnets(text).subnets.map(subnetLine).join('\n');
        expect(again).toBe(text);
      }),
    );
  });

  const anyWord = fc.constantFrom(
    ...['10.0.0.0/24', '10.0.0.0/16', '::1/64', 'a', 'pods', 'used=5', 'reserved=999999', 'used='],
    ...['/', '/24', '0/0', '255.255.255.255/28', '-1', 'NaN', '𐀀', '\0', '__proto__', '1e9'],
  );
  const anyLine = fc.array(anyWord, { maxLength: 6 }).map((words) => words.join(' '));

  it('never throws, and answers each line that it does not take with a problem', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(anyLine, { maxLength: 80 }).map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = text.split(/[\n;]/u).filter((line) => line.trim() !== '');
        const { subnets, problems } = parseSubnets(text);
        const rest = lines.length > 64 ? 1 : 0;
        expect(subnets.length + problems.length).toBe(Math.min(64, lines.length) + rest);
        expect(problems.filter((problem) => !problem.endsWith('.'))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('subnets of pods that name no zone', () => {
  const zonesIn = (text: string) => parseSubnets(text).subnets.map(({ zone }) => zone);

  it('lie in the zones of the nodes, in order and over again, wherever they stand', () => {
    const pods = '100.64.0.0/18 pods\n100.64.64.0/18 pods\n100.64.128.0/18 pods';
    expect(zonesIn(`10.0.0.0/24 a\n10.0.1.0/24 b\n${pods}`)).toEqual(['a', 'b', 'a', 'b', 'a']);
    expect(zonesIn(`${pods}\n10.0.0.0/24 a\n10.0.1.0/24 b`)).toEqual(['a', 'b', 'a', 'a', 'b']);
    expect(zonesIn('10.0.0.0/24\n10.0.1.0/24\n100.64.0.0/18 pods')).toEqual(['1', '2', '1']);
  });

  it('count as such, and others do not', () => {
    const { subnets } = parseSubnets('10.0.0.0/24\n100.64.0.0/18 pods\n100.64.64.0/18 a pods');
    expect(subnets.map(({ hasAssumedZone }) => hasAssumedZone)).toEqual([
      undefined,
      true,
      undefined,
    ]);
  });
});

describe('the place of a reservation', () => {
  it('is read and written, and is one that there is', () => {
    const [subnet] = parseSubnets('10.0.0.0/24 a reserved=64@end').subnets;
    expect(subnet).toMatchObject({ reserved: 64, reservedAt: 'end' });
    expect(subnet && subnetLine(subnet)).toBe('10.0.0.0/24 a reserved=64@end');
    for (const word of ['reserved=64@top', 'reserved=64@', 'used=6@end']) {
      expect(parseSubnets(`10.0.0.0/24 a ${word}`).problems).toHaveLength(1);
    }
  });
});
