import { changeDocument, changePin } from './breaking.ts';
import { allCitations } from './places.ts';
import { message, type Rule } from './rule.ts';

export const documentsUsed: Rule = {
  name: 'every document is cited and every pin used',
  why: 'What nothing cites is checked and updated for nothing.',
  check: (facts) => {
    const cited = new Set<string>(allCitations(facts).map(({ fact }) => fact.document));
    const used = new Set(
      Object.values(facts.documents).map((document) => ('pin' in document ? document.pin : '')),
    );
    return [
      ...Object.keys(facts.documents)
        .filter((id) => !cited.has(id))
        .map((id) => message(`documents/${id}`, 'no claim cites it', 'cite it or delete it')),
      ...Object.keys(facts.pins)
        .filter((id) => !used.has(id))
        .map((id) => message(`pins/${id}`, 'no document is pinned to it', 'delete it')),
    ];
  },
  fails: [
    {
      breaks: (facts) => changeDocument(facts, 'other', { title: 'Other', pin: 'docs', path: 'a' }),
      messages: ['documents/other: no claim cites it — cite it or delete it'],
    },
    {
      breaks: (facts) => changePin(facts, 'other', { commit: 'a'.repeat(40) }),
      messages: ['pins/other: no document is pinned to it — delete it'],
    },
  ],
};
