import { parseHTML } from 'linkedom';
import { marked } from 'marked';
import * as data from '~/data/index.ts';
import { choiceDetails } from '~/derive/choose/details.ts';
import { choiceFacts } from '~/derive/choose/facts.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import type { Answer, ChoiceFacts } from '~/lib/choose/ask.ts';
import { parseChoice } from '~/lib/choose/choice-state.ts';
import type { ChoiceDetails } from '~/lib/choose/details.ts';
import type { RecordSource } from '~/lib/choose/record-source.ts';

/** Where the site stands in records of tests. */
export const ROOT = 'https://cni.example/base/';

export const realComparison = comparisonOf(data);
export const realFacts = choiceFacts(realComparison, data);
export const realDetails = choiceDetails(realComparison, data.conditionTopics, '2026-11-27');

const answer: Answer = { state: 'yes', value: 'It does', cni: 'one', reviewed: '2026-10-01' };

/** Three modes of two CNIs: one has all, one has a gap and something paid, of one little is known. */
const smallChoiceFacts: ChoiceFacts = {
  asks: [
    { id: 'open', name: 'Open source only', kind: 'condition', refuses: ['paid'] },
    { id: 'policy.names', name: 'Rules by `name`', kind: 'capability' },
    { id: 'policy.hosts', name: 'Host <b>rules</b>', kind: 'capability' },
  ],
  candidates: [
    {
      id: 'one-plain',
      name: 'One, plain',
      cnis: ['one'],
      answers: { open: answer, 'policy.names': answer, 'policy.hosts': answer },
      exclusive: [],
    },
    {
      id: 'two-bought',
      name: 'Two, bought',
      cnis: ['two'],
      answers: {
        open: { ...answer, state: 'partial', cni: 'two' },
        'policy.names': { ...answer, state: 'paid', cni: 'two', gap: 'Two Enterprise' },
        'policy.hosts': { ...answer, state: 'partial', cni: 'two', gap: 'rules for <i>' },
      },
      exclusive: [],
    },
    { id: 'both', name: 'Both', cnis: ['one', 'two'], answers: { open: answer }, exclusive: [] },
  ],
  cnis: { one: { name: 'One', version: 'v1.2' }, two: { name: 'Two', version: '3.4' } },
};

const mode = {
  summary: 'A mode',
  settings: [{ name: 'a|b', value: 'true', where: 'value of `one`' }],
  requirements: ['Nodes in one subnet'],
  supportedBy: 'Nobody.',
};

const namesLost = {
  id: 'names-lost',
  at: 0,
  name: 'Names are lost',
  remedy: 'Set `tunnel=true`',
  modes: ['one-plain'],
  isOpen: true,
};

const smallChoiceDetails: ChoiceDetails = {
  asks: {
    open: { keep: { 'two-bought': ['Accept it.'] }, interactions: [] },
    'policy.names': { keep: { 'one-plain': ['The agent runs'] }, interactions: [namesLost] },
  },
  modes: { 'one-plain': mode, 'two-bought': { ...mode, settings: [] }, both: mode },
  newer: { one: ['v1.3', 'v1.4'], two: [] },
  pinned: '2026-09-30',
};

function sourceOf(facts: ChoiceFacts, details: ChoiceDetails, query: string): RecordSource {
  const { choice, problems } = parseChoice(query, facts);
  if (problems.length > 0) throw new Error(problems.join(' '));
  const rest = { title: 'A network for the cluster', number: 7, today: '2026-11-28', root: ROOT };
  return { choice, facts, details, ...rest };
}

/** A record of the small facts, by the query of its choice. */
export function smallSource(query: string): RecordSource {
  return sourceOf(smallChoiceFacts, smallChoiceDetails, query);
}

/** A record of the real facts, by the query of its choice. */
export function realSource(query: string): RecordSource {
  return sourceOf(realFacts, realDetails, query);
}

/** The front matter of a record, and the record without it. */
export function frontMatterOf(record: string): readonly [string, string] {
  const [, fields = '', body = record] = /^---\n(.*?)\n---\n(.*)$/su.exec(record) ?? [];
  return [fields, body];
}

/** A record as a browser shows it. */
export function renderedRecord(record: string): Document {
  const html = marked.parse(frontMatterOf(record)[1], { async: false });
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
}

/** The lists of a record: their items, as text, by the heading that they stand under. */
export function listsOf(record: string): Readonly<Record<string, readonly string[]>> {
  const lists: Record<string, string[]> = {};
  let items: string[] = [];
  for (const { tagName, textContent } of renderedRecord(record).querySelectorAll('h1,h2,h3,li')) {
    if (tagName === 'LI') items.push(textContent.trim());
    else {
      items = [];
      lists[textContent.trim()] = items;
    }
  }
  return lists;
}

/** The items of the lists below a heading of a record, as text. */
export function itemsBelow(record: string, heading: string): readonly string[] {
  return listsOf(record)[heading] ?? [];
}
