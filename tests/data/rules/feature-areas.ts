import { areaOf } from '~/derive/comparison/entry.ts';
import { changeFeature } from './breaking.ts';
import { message, type Rule } from './rule.ts';

export const featureAreas: Rule = {
  name: 'every feature has an area and every area a feature',
  why: 'A row without an area is in no part of the table; an area without rows is an empty heading.',
  check: ({ areas, features }) => {
    const ids = Object.keys(features);
    return [
      ...ids
        .filter((id) => !Object.hasOwn(areas, areaOf(id)))
        .map((id) =>
          message(
            `features/${id}`,
            'begins with no known area',
            `begin it with one of ${Object.keys(areas).join(', ')}`,
          ),
        ),
      ...Object.keys(areas)
        .filter((area) => !ids.some((id) => areaOf(id) === area))
        .map((area) => message(`areas/${area}`, 'has no feature', 'add one or delete the area')),
    ];
  },
  fails: [
    {
      breaks: (facts) =>
        changeFeature(facts, 'polcy.l7', { name: 'L7', question: '?', related: [] }),
      messages: [
        'features/polcy.l7: begins with no known area — begin it with one of ipam, policy',
      ],
    },
    {
      breaks: (facts) => ({
        ...facts,
        areas: { ...facts.areas, aws: { name: 'AWS', short: 'AWS', about: 'AWS.' } },
      }),
      messages: ['areas/aws: has no feature — add one or delete the area'],
    },
  ],
};
