import { goneIds } from '~/derive/history/gone.ts';
import { without } from '../../support/facts.ts';
import { publishFormer } from './breaking.ts';
import { publishedIn } from './published.ts';
import { message, type Rule } from './rule.ts';

export const publishedIds: Rule = {
  name: 'a published id never dies',
  why: 'Ids are addresses that others have pasted into documents.',
  check: (facts) =>
    goneIds(publishedIn(facts).snapshots, facts, facts.successions).map(({ place, date, remedy }) =>
      message(place, `published on ${date} and gone`, remedy),
    ),
  fails: [
    {
      breaks: (facts) => publishFormer(facts, 'policy.model'),
      messages: [
        'policy.model: published on 2026-10-01 and gone — add a record of kind moved or split to src/data/successions.ts',
      ],
    },
    {
      breaks: (facts) => ({
        ...facts,
        areas: without(facts.areas, 'ipam'),
        cnis: without(facts.cnis, 'cilium'),
      }),
      messages: [
        'areas/ipam: published on 2026-10-01 and gone — put it back into src/data/areas.ts; only features can move',
        'cnis/cilium: published on 2026-10-01 and gone — put it back into src/data/cnis.ts; only features can move',
      ],
    },
  ],
};
