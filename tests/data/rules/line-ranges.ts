import type { LineRange } from '~/data/claim.ts';
import { cite } from '../../support/facts.ts';
import { changeClaim } from './breaking.ts';
import { allCitations } from './places.ts';
import { message, type Rule } from './rule.ts';

function isRange(range: LineRange): boolean {
  const [first, last] = typeof range === 'number' ? [range, range + 1] : range;
  return Number.isInteger(first) && Number.isInteger(last) && first > 0 && last > first;
}

export const lineRanges: Rule = {
  name: 'lines count from one and ranges ascend',
  why: 'A link to lines 54 to 45 marks nothing on the page it opens.',
  check: (facts) =>
    allCitations(facts).flatMap(({ place, fact }) =>
      (fact.lines ?? [])
        .filter((range) => !isRange(range))
        .map((range) =>
          message(
            place,
            `“${[range].flat().join('–')}” is no range of lines in ${fact.document}`,
            'write a line, or [first, last]',
          ),
        ),
    ),
  fails: [
    {
      breaks: (facts) =>
        changeClaim(facts, { sources: [cite('rules', { lines: [[54, 45], 0, [7, 7], 7] })] }),
      messages: [
        'calico/policy.fqdn: “54–45” is no range of lines in rules — write a line, or [first, last]',
        'calico/policy.fqdn: “0” is no range of lines in rules — write a line, or [first, last]',
        'calico/policy.fqdn: “7–7” is no range of lines in rules — write a line, or [first, last]',
      ],
    },
  ],
};
