import type { Conflict } from '~/data/claim.ts';
import { cite } from '../../support/facts.ts';
import { changeClaim } from './breaking.ts';
import { conflicts, passageName, repeated } from './places.ts';
import { message, type Rule } from './rule.ts';

const LIMITS = { about: 80, says: 160, believed: 300 };

function lengthFaults(place: string, { about, statements, believed }: Conflict): readonly string[] {
  const texts = [
    ['about', about],
    ...statements.map(({ says }) => ['says', says] as const),
    ['believed', believed],
  ] as const;
  return texts
    .filter(([field, text]) => text.trim() === '' || text.length > LIMITS[field])
    .map(([field, text]) =>
      message(
        place,
        `${field} of the conflict has ${text.trim().length} characters`,
        `write 1 to ${LIMITS[field]}`,
      ),
    );
}

function sidesFaults(place: string, { statements }: Conflict): readonly string[] {
  const passages = new Set(statements.map(({ source }) => passageName(source)));
  const same = repeated(statements.map(({ says }) => says));
  return [
    ...(passages.size < 2
      ? [message(place, 'the conflict cites one passage only', 'cite the passage of each side')]
      : []),
    ...same.map((says) =>
      message(place, `“${says}” stands on two sides of the conflict`, 'say what differs'),
    ),
  ];
}

export const conflictStatements: Rule = {
  name: 'a conflict sets at least two passages against each other, briefly',
  why: 'A reader has to see what each source says, and why we follow one of them, at a glance.',
  check: (facts) =>
    conflicts(facts).flatMap(({ place, fact }) => [
      ...lengthFaults(place, fact),
      ...sidesFaults(place, fact),
    ]),
  fails: [
    {
      breaks: (facts) =>
        changeClaim(facts, {
          conflict: {
            about: 'x'.repeat(81),
            statements: [
              { says: 'x'.repeat(161), source: cite('rules') },
              { says: 'No.', source: cite('page') },
            ],
            believed: ' ',
          },
        }),
      messages: [
        'calico/policy.fqdn: about of the conflict has 81 characters — write 1 to 80',
        'calico/policy.fqdn: says of the conflict has 161 characters — write 1 to 160',
        'calico/policy.fqdn: believed of the conflict has 0 characters — write 1 to 300',
      ],
    },
    {
      breaks: (facts) => {
        const statement = { says: 'Yes.', source: cite('rules', { lines: [7] }) };
        const statements = [statement, { ...statement }];
        return changeClaim(facts, { conflict: { about: 'names', statements, believed: 'Yes.' } });
      },
      messages: [
        'calico/policy.fqdn: the conflict cites one passage only — cite the passage of each side',
        'calico/policy.fqdn: “Yes.” stands on two sides of the conflict — say what differs',
      ],
    },
  ],
};
