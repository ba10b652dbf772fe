import { changeFeature } from './breaking.ts';
import { repeated } from './places.ts';
import { message, type Rule } from './rule.ts';

const LIMIT = 34;

export const featureNames: Rule = {
  name: 'a feature name is its own and has at most 34 characters',
  why: 'It heads a row that stays in view on a phone, and titles a page.',
  check: ({ features }) => [
    ...repeated(Object.values(features).map(({ name }) => name)).map((name) => {
      const ids = Object.keys(features).filter((id) => features[id]?.name === name);
      return message(`features/${ids.join(', ')}`, `share the name “${name}”`, 'rename one');
    }),
    ...Object.entries(features)
      .filter(([, { name }]) => name.length > LIMIT)
      .map(([id, { name }]) =>
        message(`features/${id}`, `the name has ${name.length} characters`, `cut it to ${LIMIT}`),
      ),
  ],
  fails: [
    {
      breaks: (facts) => changeFeature(facts, 'policy.fqdn', { name: 'Address pools' }),
      messages: ['features/ipam.pools, policy.fqdn: share the name “Address pools” — rename one'],
    },
    {
      breaks: (facts) => changeFeature(facts, 'policy.fqdn', { name: 'x'.repeat(35) }),
      messages: ['features/policy.fqdn: the name has 35 characters — cut it to 34'],
    },
  ],
};
