import type { TestCount } from '~/data/conformance-report.ts';
import { changeReport } from '../../support/benchmarks.ts';
import { conformanceReports } from './places.ts';
import { message, type Rule } from './rule.ts';

function isCount({ passed, failed, skipped }: TestCount): boolean {
  const numbers = [passed, failed, skipped];
  return (
    numbers.every((number) => Number.isInteger(number) && number >= 0) && Math.max(...numbers) > 0
  );
}

export const conformanceForm: Rule = {
  name: 'a report of tests counts tests, and says what they come to',
  why: 'Shares are printed from the counts; a report without a sentence leaves readers with numbers.',
  check: (facts) =>
    conformanceReports(facts).flatMap(({ place, fact: { profiles = [], says } }) => [
      ...profiles
        .filter(({ core, extended = core }) => !isCount(core) || !isCount(extended))
        .map(({ name }) =>
          message(place, `${name} counts no tests`, 'write how many passed, failed, were skipped'),
        ),
      ...(says.endsWith('.') ? [] : [message(place, 'says no sentence', 'end with a stop')]),
    ]),
  fails: [
    {
      breaks: (facts) =>
        changeReport(facts, {
          says: 'It passes',
          profiles: [{ name: 'ALL', core: { passed: -1, failed: 0, skipped: 4 } }],
        }),
      messages: [
        'conformance/gateway-calico: ALL counts no tests — write how many passed, failed, were skipped',
        'conformance/gateway-calico: says no sentence — end with a stop',
      ],
    },
  ],
};
