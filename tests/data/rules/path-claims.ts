import { drawnMode } from '~/derive/path/facts.ts';
import type { FeatureId } from '~/data/claim.ts';
import { changePath, hop } from '../../support/paths.ts';
import { hops } from './places.ts';
import { type PathFinding, pathMessages } from './path-messages.ts';
import type { Rule } from './rule.ts';

export const pathClaims: Rule = {
  name: 'every claim that a hop names exists',
  why: 'Numbers stand in claims alone; a hop that names none that exists has lost them.',
  check: (facts) =>
    pathMessages(
      hops(facts).flatMap(({ place, fact, mode }) => {
        const { cni } = drawnMode(facts, mode);
        return (fact.claims ?? [])
          .filter((id) => facts.claims[cni]?.[id] === undefined)
          .map((id): PathFinding => [place, `there is no claim ${cni}/${id}`, 'correct the id']);
      }),
    ),
  fails: [
    {
      breaks: (facts) =>
        changePath(facts, 'calico-plain', {
          hops: [hop('source', 'a'), hop('target', 'b', { claims: ['policy.fqnd' as FeatureId] })],
        }),
      messages: ['calico-plain/cross/b: there is no claim calico/policy.fqnd — correct the id'],
    },
  ],
};
