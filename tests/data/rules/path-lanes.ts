import { changePath, hop } from '../../support/paths.ts';
import { type PathFinding, pathMessages } from './path-messages.ts';
import { hops } from './places.ts';
import type { CheckedFacts, Rule } from './rule.ts';

/** The hops that stand in no lane, or at or before the stage of the hop ahead of them. */
function unordered(facts: CheckedFacts): readonly PathFinding[] {
  const order = Object.keys(facts.lanes);
  return hops(facts).flatMap(({ place, fact, before }): readonly PathFinding[] => {
    const at = order.indexOf(fact.lane);
    if (at < 0) return [[place, `there is no lane “${fact.lane}”`, 'take one of lanes.ts']];
    if (before === undefined || order.indexOf(before.lane) < at) return [];
    const fault = `${fact.lane} does not come after ${before.lane}`;
    return [[place, fault, 'put the hops in the order of lanes.ts, one a lane']];
  });
}

/** The paths that begin or end elsewhere. */
function unfinished({ paths }: CheckedFacts): readonly PathFinding[] {
  return Object.entries(paths).flatMap(([mode, ofMode]) =>
    Object.entries(ofMode).flatMap(([scenario, path]): readonly PathFinding[] => {
      const ends = [path.hops[0].lane, path.hops.at(-1)?.lane].join(' to ');
      if (ends === 'source to target') return [];
      return [[`${mode}/${scenario}`, `goes from ${ends}`, 'draw it from source to target']];
    }),
  );
}

export const pathLanes: Rule = {
  name: 'the hops of a path go by one lane each, onwards, from source to target',
  why: 'The wires are compared by their columns; a hop in the wrong one tells the wrong story.',
  check: (facts) => {
    const loose = unordered(facts);
    // Hops in the wrong lane are at the wrong end, too.
    return pathMessages(loose.length > 0 ? loose : unfinished(facts));
  },
  fails: [
    {
      breaks: (facts) =>
        changePath(facts, 'calico-plain', {
          hops: [hop('source', 'a'), hop('network', 'b'), hop('network', 'c'), hop('target', 'd')],
        }),
      messages: [
        'calico-plain/cross/c: network does not come after network — put the hops in the order of lanes.ts, one a lane',
      ],
    },
    {
      breaks: (facts) =>
        changePath(facts, 'calico-plain', { hops: [hop('source', 'a'), hop('moon', 'b')] }),
      messages: ['calico-plain/cross/b: there is no lane “moon” — take one of lanes.ts'],
    },
    {
      breaks: (facts) =>
        changePath(facts, 'calico-plain', { hops: [hop('source', 'a'), hop('exit', 'b')] }),
      messages: ['calico-plain/cross: goes from source to exit — draw it from source to target'],
    },
  ],
};
