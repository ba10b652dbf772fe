import { changeClaim, changeCni, changeDocument } from './breaking.ts';
import { once } from './once.ts';
import { message, type Rule } from './rule.ts';
import { texts } from './texts.ts';

/** The commonest American words. */
const WORDS = [
  '(?:behavior|color|favor|honor|neighbor|center)[a-z]*',
  '(?:cancel|dial|label|model|signal|travel|tunnel)(?:ed|ing)',
  'catalogs?|defense|enrolls?|fulfills?|gray|offense',
  // The verb is written so, and a name may be: “buyers who license it”, “Apache License 2.0”.
  '(?:an?|any|no|of|open|source|the|under|without) licenses?',
  // “packetization” is the name of a protocol.
  '(?!packet)[a-z]{3,}(?:(?<!s)iz|yz)(?:e[drs]?|ing|ations?)',
];

/** What is part of an id, an address or a path is none of the words. */
const AMERICAN = new RegExp(
  `(?<![\\p{L}\\p{N}_./=-])(?:${WORDS.join('|')})(?![\\p{L}\\p{N}_/=]|[.-]\\p{L})`,
  'giu',
);

/** Titles, what readers type into the search, and code: all may be American. */
const FOREIGN = /^(?:documents|synonyms)\/| example$/u;

/** The American words of a text, without code and what it quotes. */
const americanIn = once((text) => [
  ...new Set(text.replaceAll(/`[^`]*`|“[^”]*”/gu, '').match(AMERICAN) ?? []),
]);

export const spelling: Rule = {
  name: 'texts are spelt as in Britain',
  why: 'A search in the page for “behaviour” passes over the one text that has it the other way.',
  check: (facts) =>
    texts(facts).flatMap(({ place, field, text }) =>
      FOREIGN.test(`${place} ${field}`)
        ? []
        : americanIn(text).map((word) =>
            message(
              place,
              `${field || 'the text'} has “${word}”`,
              'spell it as in Britain, or quote it as code or in “ ”',
            ),
          ),
    ),
  fails: [
    {
      breaks: (facts) =>
        changeClaim(facts, {
          value: 'No license, containerized',
          detail: 'Buyers license it; `color` and “not initialized” are its words, size is ours.',
        }),
      messages: [
        'calico/policy.fqdn: value has “No license” — spell it as in Britain, or quote it as code or in “ ”',
        'calico/policy.fqdn: value has “containerized” — spell it as in Britain, or quote it as code or in “ ”',
      ],
    },
    {
      breaks: (facts) =>
        changeDocument(
          changeCni(facts, 'calico', { pros: ['Behavior of neighbors is modeled'] }),
          'rules',
          { title: 'License and behavior' },
        ),
      messages: ['Behavior', 'neighbors', 'modeled'].map(
        (word) =>
          `cnis/calico: pros.0 has “${word}” — spell it as in Britain, or quote it as code or in “ ”`,
      ),
    },
  ],
};
