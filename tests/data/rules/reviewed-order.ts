import { changeClaim } from './breaking.ts';
import { claimStates } from './changes.ts';
import { firstReading } from './heads.ts';
import { message, type Rule } from './rule.ts';

export const reviewedOrder: Rule = {
  name: 'a claim was re-read after its sources were written, and never before it was read last',
  why: 'The day tells readers how old the answer is; a slip makes a fresh one stale, or the reverse.',
  check: (facts) => {
    const first = firstReading(facts);
    return claimStates(facts).flatMap(({ place, claim, before }) => {
      if (claim.reviewed === undefined) return [];
      const commits = claim.sources.flatMap(({ repository }) => repository?.date ?? []);
      const earliest = [first, before?.reviewed ?? '', ...commits].toSorted().at(-1) ?? '';
      if (claim.reviewed >= earliest) return [];
      const what = commits.includes(earliest) ? 'the commit of a source' : 'an earlier reading';
      const fault = `reviewed ${claim.reviewed} lies before ${earliest}, the day of ${what}`;
      return [message(place, fault, 'write the day of the last reading')];
    });
  },
  fails: [
    {
      breaks: (facts) => changeClaim(facts, { reviewed: '1999-01-01' }),
      messages: [
        'calico/policy.fqdn: reviewed 1999-01-01 lies before 2026-02-03, the day of an earlier reading — write the day of the last reading',
      ],
    },
    {
      breaks: (facts) => {
        const pins = { docs: { ...facts.pins['docs'], date: '2026-02-04' } };
        return { ...changeClaim(facts, {}), pins } as typeof facts;
      },
      messages: [
        'calico/ipam.pools: reviewed 2026-02-03 lies before 2026-02-04, the day of the commit of a source — write the day of the last reading',
        'cilium/ipam.pools: reviewed 2026-02-03 lies before 2026-02-04, the day of the commit of a source — write the day of the last reading',
        'calico/policy.fqdn: reviewed 2026-02-03 lies before 2026-02-04, the day of the commit of a source — write the day of the last reading',
        'cilium/policy.fqdn: reviewed 2026-02-03 lies before 2026-02-04, the day of the commit of a source — write the day of the last reading',
      ],
    },
  ],
};
