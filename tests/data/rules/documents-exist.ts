import { cite } from '../../support/facts.ts';
import { changeClaim, changeDocument } from './breaking.ts';
import { allCitations, documents } from './places.ts';
import { message, type Rule } from './rule.ts';

/** What names a document or pin that does not exist, with all who do so in one message. */
function nowhere(
  named: readonly (readonly [place: string, id: string])[],
  fault: (id: string) => string,
  remedy: string,
): readonly string[] {
  return [...Map.groupBy(named, ([, id]) => id)].map(([id, places]) => {
    const [[first] = ['']] = places;
    const others = places.length > 1 ? `, as do ${places.length - 1} more` : '';
    return message(first, `${fault(id)}, which is nowhere${others}`, remedy);
  });
}

export const documentsExist: Rule = {
  name: 'every document and pin that is named exists',
  why: 'A claim whose source cannot be opened is an assertion.',
  check: (facts) => [
    ...nowhere(
      allCitations(facts)
        .filter(({ fact }) => !Object.hasOwn(facts.documents, fact.document))
        .map(({ place, fact }) => [place, fact.document] as const),
      (id) => `cites “${id}”`,
      'add it to src/data/sources/',
    ),
    ...nowhere(
      documents(facts).flatMap(({ place, fact }) =>
        'pin' in fact && !Object.hasOwn(facts.pins, fact.pin) ? [[place, fact.pin] as const] : [],
      ),
      (id) => `has the pin “${id}”`,
      'add it to src/data/sources/pins.ts',
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
      breaks: (facts) => ({ ...facts, documents: { rules: facts.documents['rules'] } }) as never,
      messages: [
        'calico/policy.summary: cites “page”, which is nowhere, as do 1 more — add it to src/data/sources/',
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
