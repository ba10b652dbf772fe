import type { PlanWay } from '~/data/plan-way.ts';
import { changePlanWay } from '../../support/plans.ts';
import { type Placed, planWays, repeated, settings } from './places.ts';
import { type CheckedFacts, message, type Rule } from './rule.ts';

const LONGEST = { name: 48, short: 16 } as const;

function nameFaults({ place, fact }: Placed<PlanWay>): readonly string[] {
  return (['name', 'short'] as const).flatMap((field) => [
    ...(fact[field].length > LONGEST[field]
      ? [
          message(
            place,
            `${field} has ${String(fact[field].length)} characters`,
            `cut it to ${String(LONGEST[field])}`,
          ),
        ]
      : []),
    ...(fact[field].endsWith('.')
      ? [message(place, `${field} ends with a full stop`, 'take it away')]
      : []),
  ]);
}

/** Ways that are named like one before them. */
function sameNames(facts: CheckedFacts): readonly string[] {
  return (['name', 'short'] as const).flatMap((field) => {
    const byName = Map.groupBy(planWays(facts), ({ fact }) => fact[field]);
    return [...byName].flatMap(([name, [first, ...others]]) =>
      others.map(({ place }) =>
        message(place, `has the ${field} “${name}”, as ${first?.id ?? ''} has`, 'reword one'),
      ),
    );
  });
}

/** What a way names that is not there, or names twice. */
function namedFaults(facts: CheckedFacts): readonly string[] {
  return planWays(facts).flatMap(({ place, fact: { mode, costs } }) => [
    ...(Object.hasOwn(facts.modes, mode)
      ? []
      : [message(place, `there is no mode ${mode}`, 'correct the id')]),
    ...costs
      .filter((id) => facts.features[id]?.kind !== 'capability')
      .map((id) => message(place, `${id} is no capability`, 'correct the id')),
    ...repeated(costs).map((id) => message(place, `names ${id} twice`, 'keep one')),
  ]);
}

/** What is to be pasted and cannot be set where it is said to be. */
function pasteFaults(facts: CheckedFacts): readonly string[] {
  const known = new Set(
    settings(facts).flatMap(({ fact: { place, name, also = [] } }) =>
      [name, ...also].map((one) => `${place} ${one}`),
    ),
  );
  return planWays(facts).flatMap(({ place, fact: { paste } }) => {
    if (paste === undefined) return [];
    const names = paste.settings.map(([name]) => name);
    return [
      ...names
        .filter((name) => !known.has(`${paste.place} ${name}`))
        .map((name) =>
          message(
            place,
            `${name} is no setting of ${paste.place}`,
            'correct it or add the setting',
          ),
        ),
      ...repeated(names).map((name) => message(place, `pastes ${name} twice`, 'keep one')),
    ];
  });
}

export const planWayForm: Rule = {
  name: 'a way of the planner has short names of its own, and names modes, capabilities and settings',
  why: 'It is an entry of a list, a label in a chart and a command that readers paste.',
  check: (facts) => [
    ...planWays(facts).flatMap(nameFaults),
    ...sameNames(facts),
    ...namedFaults(facts),
    ...pasteFaults(facts),
  ],
  fails: [
    {
      breaks: (facts) =>
        changePlanWay(facts, { name: `${'n'.repeat(48)}.`, short: `${'s'.repeat(16)}.` }),
      messages: [
        'plan-ways/flat: name has 49 characters — cut it to 48',
        'plan-ways/flat: name ends with a full stop — take it away',
        'plan-ways/flat: short has 17 characters — cut it to 16',
        'plan-ways/flat: short ends with a full stop — take it away',
      ],
    },
    {
      breaks: (facts) => ({
        ...facts,
        planWays: { ...facts.planWays, level: facts.planWays['flat'] } as typeof facts.planWays,
      }),
      messages: [
        'plan-ways/level: has the name “A flat network”, as flat has — reword one',
        'plan-ways/level: has the short “Flat”, as flat has — reword one',
      ],
    },
    {
      breaks: (facts) =>
        changePlanWay(facts, {
          mode: 'calico-plane',
          costs: ['policy.fqdn', 'policy.summary', 'policy.fqnd', 'policy.fqdn'],
        }),
      messages: [
        'plan-ways/flat: there is no mode calico-plane — correct the id',
        'plan-ways/flat: policy.summary is no capability — correct the id',
        'plan-ways/flat: policy.fqnd is no capability — correct the id',
        'plan-ways/flat: names policy.fqdn twice — keep one',
      ],
    },
    {
      breaks: (facts) =>
        changePlanWay(facts, {
          paste: {
            place: 'chart',
            settings: [
              ['dns.proxy', 'true'],
              ['dns.proxi', 'true'],
              ['dns-proxy', 'true'],
              ['dns.proxy', 'false'],
            ],
          },
        }),
      messages: [
        'plan-ways/flat: dns.proxi is no setting of chart — correct it or add the setting',
        'plan-ways/flat: pastes dns.proxy twice — keep one',
      ],
    },
    {
      breaks: (facts) =>
        changePlanWay(facts, { paste: { place: 'daemon', settings: [['dns.proxy', 'true']] } }),
      messages: [
        'plan-ways/flat: dns.proxy is no setting of daemon — correct it or add the setting',
      ],
    },
  ],
};
