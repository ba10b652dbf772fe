import { differencesBetween } from '../../src/derive/history/history.ts';
import { type ChangePart, changeParts } from '../../src/derive/history/parts.ts';
import { markdownLink } from '../../src/lib/markdown.ts';
import {
  addedEntry,
  claimEntry,
  type Entry,
  handoverEntry,
  otherEntry,
  type Telling,
} from './entries.ts';
import { type IdChange, idChanges } from './ids.ts';
import { type Links, linksOf } from './links.ts';
import type { State } from './state.ts';
import { type ListChange, listChanges, type Touched, touchedFacts } from './touched.ts';

/** One part of the report: what it is about, and its entries. */
export interface Section {
  readonly title: string;
  readonly entries: readonly Entry[];
  /** How many there are, where an entry stands for several. */
  readonly count?: number;
  /** A Markdown table in the place of entries. */
  readonly table?: string;
}

function partEntries(part: ChangePart, telling: Telling): readonly Entry[] {
  switch (part.key) {
    case 'ids':
      return part.entries.map((handover) => handoverEntry(handover, telling));
    case 'added':
      return part.entries.map((added) => addedEntry(added, telling));
    case 'mode':
    case 'interaction':
    case 'setting':
    case 'symptom':
      return part.entries.map((change) => otherEntry(change, telling));
    default:
      return part.entries.map((change) => claimEntry(change, telling));
  }
}

function addressOf({ kind, id }: IdChange, links: Links): string {
  if (kind === 'area' || kind === 'feature' || kind === 'cni') return links[kind](id);
  return links.other(kind, id);
}

function goneEntry({ kind, id }: IdChange): Entry {
  const remedy =
    kind === 'feature'
      ? 'record in `src/data/successions.ts` what became of it, or put it back'
      : 'put it back: published ids of this kind stay as they are';
  return [`${kind} \`${id}\`: its addresses die — ${remedy}`];
}

function touchedEntries(touched: readonly Touched[]): readonly Entry[] {
  const byFields = Map.groupBy(touched, ({ fields }) => fields.toSorted().join(', '));
  return [...byFields].map(([fields, own]) => [
    `\`${fields}\` of ${own.map(({ place }) => `\`${place}\``).join(', ')}`,
  ]);
}

function listEntry({ list, fresh, changed, gone }: ListChange): Entry {
  const line = (word: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [`${word}: ${ids.map((id) => `\`${id}\``).join(', ')}`];
  return [`**${list}**`, ...line('New', fresh), ...line('Changed', changed), ...line('Gone', gone)];
}

/** All that differs in the facts, those parts first that a reviewer has to see. */
export function factSections(before: State, after: State, site: string): readonly Section[] {
  const telling = {
    links: linksOf(site),
    before: before.comparison,
    after: after.comparison,
  };
  const set = differencesBetween(before.comparison, after.comparison, after.successions);
  const { fresh, gone } = idChanges(before, after);
  const freshEntry = (change: IdChange): Entry => [
    `${change.kind} ${markdownLink(`\`${change.id}\``, addressOf(change, telling.links))}`,
  ];
  return [
    { title: 'Ids that are gone without a record', entries: gone.map(goneEntry) },
    ...changeParts(set).map((part) => ({
      title: part.title,
      entries: partEntries(part, telling),
    })),
    { title: 'New ids and their addresses', entries: fresh.map(freshEntry) },
    {
      title: 'Re-read or touched, and nothing said otherwise',
      entries: touchedEntries(touchedFacts(before, after, set)),
    },
    { title: 'Other facts and pages of prose', entries: listChanges(before, after).map(listEntry) },
  ].filter(({ entries }) => entries.length > 0);
}

function entryText([head, ...below]: Entry): string {
  return [`- ${head}`, ...below.map((line) => `  - ${line}`)].join('\n');
}

function sectionText({ title, entries, count, table }: Section, room: number): string {
  if (table !== undefined) return `### ${title}\n\n${table.trimEnd()}`;
  const shown: string[] = [];
  let left = room;
  for (const entry of entries) {
    const text = entryText(entry);
    if (text.length > left) break;
    left -= text.length + 1;
    shown.push(text);
  }
  const rest = entries.length - shown.length;
  const more = rest === 0 ? [] : [`- _and ${String(rest)} more: run \`npm run diff\` to see them_`];
  return [`### ${title} (${String(count ?? entries.length)})`, '', ...shown, ...more].join('\n');
}

/** Characters of a section beside its entries, on the safe side. */
const FRAME = 160;

/**
 * The report as Markdown, ending in a line break. With a limit, the sections share its characters in
 * their order; an entry is whole or counted among those left out.
 */
export function reportText(
  head: string,
  sections: readonly Section[],
  limit = Number.POSITIVE_INFINITY,
): string {
  if (sections.length === 0) return `${head}\n\nNothing differs.\n`;
  const parts: string[] = [];
  let left = limit - head.length - sections.length * FRAME;
  for (const section of sections) {
    const text = sectionText(section, Math.max(left, 0));
    left -= text.length;
    parts.push(text);
  }
  return `${[head, ...parts].join('\n\n')}\n`;
}

/** What the report is about, and what it holds in figures. */
export function reportHead(state: string, sections: readonly Section[]): string {
  const figures = sections
    .filter(({ table }) => table === undefined)
    .map(({ title, entries, count = entries.length }) => `- ${String(count)} ${title}`);
  return [`## What differs from ${state}`, ...(figures.length === 0 ? [] : ['', ...figures])].join(
    '\n',
  );
}
