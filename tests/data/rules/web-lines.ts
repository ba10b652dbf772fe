import { cite } from '../../support/facts.ts';
import { changeClaim } from './breaking.ts';
import { allCitations } from './places.ts';
import { message, type Rule } from './rule.ts';

export const webLines: Rule = {
  name: 'only files of a repository are cited by line',
  why: 'A web page has no line numbers, so nobody could look the passage up.',
  check: (facts) =>
    allCitations(facts).flatMap(({ place, fact }) => {
      const document = facts.documents[fact.document];
      if (fact.lines === undefined || document === undefined || 'pin' in document) return [];
      return [
        message(place, `cites lines of the web page ${fact.document}`, 'name the passage instead'),
      ];
    }),
  fails: [
    {
      breaks: (facts) => changeClaim(facts, { sources: [cite('page', { lines: [7] })] }),
      messages: ['calico/policy.fqdn: cites lines of the web page page — name the passage instead'],
    },
  ],
};
