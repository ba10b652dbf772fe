import { cite } from '../../support/facts.ts';
import { changeClaim, changeDocument } from './breaking.ts';
import { allCitations } from './places.ts';
import { message, type Rule } from './rule.ts';

export const documentsExist: Rule = {
  name: 'every document and pin that is named exists',
  why: 'A claim whose source cannot be opened is an assertion.',
  check: (facts) => [
    ...allCitations(facts)
      .filter(({ fact }) => !Object.hasOwn(facts.documents, fact.document))
      .map(({ place, fact }) =>
        message(place, `cites “${fact.document}”, which is nowhere`, 'add it to src/data/sources/'),
      ),
    ...Object.entries(facts.documents).flatMap(([id, document]) =>
      'pin' in document && !Object.hasOwn(facts.pins, document.pin)
        ? [
            message(
              `documents/${id}`,
              `has the pin “${document.pin}”, which is nowhere`,
              'add it to src/data/sources/pins.ts',
            ),
          ]
        : [],
    ),
  ],
  fails: [
    {
      breaks: (facts) => changeClaim(facts, { sources: [cite('ruels')] }),
      messages: [
        'calico/policy.fqdn: cites “ruels”, which is nowhere — add it to src/data/sources/',
      ],
    },
    {
      breaks: (facts) => changeDocument(facts, 'rules', { pin: 'dosc' }),
      messages: [
        'documents/rules: has the pin “dosc”, which is nowhere — add it to src/data/sources/pins.ts',
      ],
    },
  ],
};
