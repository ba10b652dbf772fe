import { changeFeature } from './breaking.ts';
import { repeated } from './places.ts';
import { message, type Rule } from './rule.ts';

export const relatedFeatures: Rule = {
  name: 'a feature is related to 2 to 4 others',
  why: 'They are the ways on from its page: one is a dead end, five are an index.',
  check: ({ features }) =>
    Object.entries(features).flatMap(([id, { related }]) => {
      const place = `features/${id}`;
      const strangers = related.filter((other) => !Object.hasOwn(features, other));
      return [
        ...strangers.map((other) =>
          message(place, `is related to “${other}”, which is no feature`, 'correct the id'),
        ),
        ...repeated(related).map((other) => message(place, `names ${other} twice`, 'name it once')),
        ...(related.includes(id)
          ? [message(place, 'is related to itself', 'name another feature')]
          : []),
        ...(related.length < 2 || related.length > 4
          ? [message(place, `is related to ${related.length} features`, 'name 2 to 4')]
          : []),
      ];
    }),
  fails: [
    {
      breaks: (facts) => changeFeature(facts, 'policy.fqdn', { related: ['ipam.pool'] }),
      messages: [
        'features/policy.fqdn: is related to “ipam.pool”, which is no feature — correct the id',
        'features/policy.fqdn: is related to 1 features — name 2 to 4',
      ],
    },
    {
      breaks: (facts) =>
        changeFeature(facts, 'policy.fqdn', {
          related: ['policy.fqdn', 'ipam.pools', 'ipam.pools'],
        }),
      messages: [
        'features/policy.fqdn: names ipam.pools twice — name it once',
        'features/policy.fqdn: is related to itself — name another feature',
      ],
    },
  ],
};
