import { changePath, hop } from '../../support/paths.ts';
import { hops } from './places.ts';
import { type PathFinding, pathMessages } from './path-messages.ts';
import type { CheckedFacts, Rule } from './rule.ts';

const NAME = 24;
const DOES = { least: 40, most: 260 };
const GIST = 180;

function length(
  place: string,
  what: string,
  text: string,
  most: number,
  least = 1,
): readonly PathFinding[] {
  const fault = `the ${what} has ${text.length} characters`;
  if (text.length > most) return [[place, fault, `cut it to ${most}`]];
  return text.length < least ? [[place, fault, `explain it in ${least} or more`]] : [];
}

function findings(facts: CheckedFacts): readonly PathFinding[] {
  return [
    ...hops(facts).flatMap(({ place, fact }) => [
      ...length(place, 'name', fact.name, NAME),
      ...length(place, 'explanation', fact.does, DOES.most, DOES.least),
    ]),
    ...Object.entries(facts.paths).flatMap(([mode, ofMode]) =>
      Object.entries(ofMode).flatMap(([scenario, { gist }]) =>
        length(`${mode}/${scenario}`, 'gist', gist, GIST),
      ),
    ),
  ];
}

export const pathLengths: Rule = {
  name: 'names of hops have at most 24 characters, explanations 40 to 260, gists 180',
  why: 'A name stands at the wire of a phone, an explanation beside two others.',
  check: (facts) => pathMessages(findings(facts)),
  fails: [
    {
      breaks: (facts) =>
        changePath(facts, 'calico-plain', {
          gist: 'g'.repeat(181),
          hops: [
            hop('source', 'n'.repeat(25), { does: 'd'.repeat(261) }),
            hop('target', 'Pod', { does: 'It ends.' }),
          ],
        }),
      messages: [
        `calico-plain/cross/${'n'.repeat(25)}: the name has 25 characters — cut it to 24`,
        `calico-plain/cross/${'n'.repeat(25)}: the explanation has 261 characters — cut it to 260`,
        'calico-plain/cross/Pod: the explanation has 8 characters — explain it in 40 or more',
        'calico-plain/cross: the gist has 181 characters — cut it to 180',
      ],
    },
  ],
};
