import { changeClaim, changeCni, changeDocument } from './breaking.ts';
import { once } from './once.ts';
import { message, type Rule } from './rule.ts';
import { texts } from './texts.ts';

interface Flaw {
  readonly fault: string;
  readonly has: (text: string) => boolean;
  readonly remedy: string;
}

const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029\ufffd]/u;

/** What can be wrong with any text, the plainest first; each text is named for one flaw. */
const flaws: readonly Flaw[] = [
  { fault: 'is empty', has: (text) => text.trim() === '', remedy: 'write it, or leave it out' },
  {
    fault: 'has a character that nobody sees',
    has: (text) => UNSEEN.test(text),
    remedy: 'type the words around it again',
  },
  {
    fault: 'begins or ends with a space',
    has: (text) => text !== text.trim(),
    remedy: 'take it away',
  },
  {
    fault: 'has two spaces in a row, or an odd one',
    has: (text) => /\s\s|[^\S ]/u.test(text),
    remedy: 'leave one plain space',
  },
  {
    fault: 'has an odd number of backticks',
    has: (text) => text.split('`').length % 2 === 0,
    remedy: 'pair them',
  },
  {
    fault: 'has an address that runs a script',
    has: (text) => /\b(java|vb)script:|\bdata:\w+\//iu.test(text),
    remedy: 'give the https address',
  },
  {
    fault: 'has a tag',
    has: (text) => /<[/!?]?\p{L}/u.test(text.replaceAll(/`[^`]*`/gu, '')),
    remedy: 'say it in words, or as code in backticks',
  },
];

/** The flaw that a text is named for. */
const flawOf = once((text) => flaws.find(({ has }) => has(text)));

export const textForm: Rule = {
  name: 'a text says something, in characters that can be seen, and holds no markup but code',
  why: 'Texts are printed as they are: an empty one leaves a hole, an unseen character breaks links.',
  check: (facts) =>
    texts(facts).flatMap(({ place, field, text }) => {
      const flaw = flawOf(text);
      if (flaw === undefined) return [];
      const fault = field === '' ? `the text ${flaw.fault}` : `${field} ${flaw.fault}`;
      return [message(place, fault, flaw.remedy)];
    }),
  fails: [
    {
      breaks: (facts) =>
        changeClaim(facts, { value: '', detail: ' A detail ', conditions: ['The  agent runs'] }),
      messages: [
        'calico/policy.fqdn: value is empty — write it, or leave it out',
        'calico/policy.fqdn: detail begins or ends with a space — take it away',
        'calico/policy.fqdn: conditions.0 has two spaces in a row, or an odd one — leave one plain space',
      ],
    },
    {
      breaks: (facts) => changeCni(facts, 'calico', { pros: ['It has `rules.', 'It\u202ehas'] }),
      messages: [
        'cnis/calico: pros.0 has an odd number of backticks — pair them',
        'cnis/calico: pros.1 has a character that nobody sees — type the words around it again',
      ],
    },
    {
      breaks: (facts) => changeDocument(facts, 'rules', { title: 'Rules of `<pod>`, <b>all</b>' }),
      messages: ['documents/rules: title has a tag — say it in words, or as code in backticks'],
    },
    {
      breaks: (facts) => changeDocument(facts, 'page', { page: 'javascript:alert(1)' }),
      messages: ['documents/page: page has an address that runs a script — give the https address'],
    },
    {
      breaks: (facts) => ({ ...facts, unread: { rules: '' } }),
      messages: ['unread.ts/rules: the text is empty — write it, or leave it out'],
    },
  ],
};
