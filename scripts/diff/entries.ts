import { type PassageLink, sourceView } from '../../src/derive/claim/source.ts';
import type { Comparison } from '../../src/derive/comparison/schema.ts';
import type { ClaimChange } from '../../src/derive/history/change.ts';
import type { Difference } from '../../src/derive/history/difference.ts';
import type { FirstAnswers } from '../../src/derive/history/digest.ts';
import type { Handover } from '../../src/derive/history/history.ts';
import type { OtherChange } from '../../src/derive/history/other.ts';
import { successionWords } from '../../src/derive/history/succession.ts';
import { inlineMarkdown, markdownLink } from '../../src/lib/markdown.ts';
import { listing, plural } from '../../src/lib/text.ts';
import type { Links } from './links.ts';

/** Documents of an answer that are named; its page has all. */
const NAMED = 6;

/** One entry of a Markdown list: its first line, and what stands below. */
export type Entry = readonly [head: string, ...below: readonly string[]];

/** What entries are written with. */
export interface Telling {
  readonly links: Links;
  readonly before: Comparison;
  readonly after: Comparison;
}

function differenceLine({ term, before, after, because }: Difference): string {
  const was = before === undefined ? '' : `~~${inlineMarkdown(before)}~~ → `;
  const is = after === undefined ? 'no longer stated' : `**${inlineMarkdown(after)}**`;
  const why = because === undefined ? '' : `. Because ${inlineMarkdown(because)}`;
  return `${term}: ${was}${is}${why}`;
}

function reasonLines(because: string | undefined): readonly string[] {
  return because === undefined ? [] : [`Because ${inlineMarkdown(because)}`];
}

/** The lines of one document as links, after its title. */
function documentText(title: string, passages: readonly PassageLink[]): string {
  const [first] = passages;
  if (first === undefined) return inlineMarkdown(title);
  if (passages.length === 1) return markdownLink(`${title} ${first.label}`.trim(), first.href);
  const lines = passages.map(({ label, href }) => markdownLink(label, href));
  return `${inlineMarkdown(title)} ${lines.join(', ')}`;
}

/**
 * Where an answer can be checked: the passages that it did not cite before, or all of them where it
 * cites the same.
 */
function sourceLines({ feature, former, cni }: ClaimChange, { before, after }: Telling) {
  const sources = (after.claims[feature]?.[cni]?.sources ?? []).map(sourceView);
  const earlier = before.claims[former ?? feature]?.[cni]?.sources ?? [];
  const known = new Set(earlier.flatMap(({ links }) => links));
  const passages = sources.flatMap(({ title, links }) => links.map((link) => ({ title, link })));
  const fresh = passages.filter(({ link }) => !known.has(link.href));
  const chosen = fresh.length === 0 ? passages : fresh;
  const documents = [...Map.groupBy(chosen, ({ title }) => title)].map(([title, own]) =>
    documentText(
      title,
      own.map(({ link }) => link),
    ),
  );
  const label = fresh.length === 0 ? 'To read' : 'To read, cited anew';
  const rest = documents.length - NAMED;
  const more = rest > 0 ? `; and ${String(rest)} more on its page` : '';
  return documents.length === 0 ? [] : [`${label}: ${documents.slice(0, NAMED).join('; ')}${more}`];
}

/** The modes that take the answer over: a change of it changes theirs. */
function followerLines({ feature, cni }: ClaimChange, telling: Telling): readonly string[] {
  const followers = Object.entries(telling.after.modes ?? {}).filter(([, { answers }]) => {
    const answer = answers[feature];
    return answer?.of === cni && (answer.kind === 'same' || answer.kind === 'untouched');
  });
  if (followers.length === 0) return [];
  const names = followers.map(([id, { name }]) =>
    markdownLink(name, telling.links.other('mode', id)),
  );
  return [`Taken over by ${plural(followers.length, 'mode')}: ${names.join(', ')}`];
}

/** A claim that answers differently, or has other words or sources behind its answer. */
export function claimEntry(change: ClaimChange, telling: Telling): Entry {
  const { feature, cni, cniName, featureName, kind, former, differences, evidence } = change;
  const link = markdownLink(`${cniName}: ${featureName}`, telling.links.claim(feature, cni));
  const once = former === undefined ? '' : `, formerly \`${former}\``;
  const isAnswer = kind === 'answer';
  return [
    `**${link}**${once}`,
    ...[...differences, ...evidence].map(differenceLine),
    ...reasonLines(change.because),
    ...(isAnswer && change.because === undefined ? ['_No new reason is given._'] : []),
    ...sourceLines(change, telling),
    ...(isAnswer ? followerLines(change, telling) : []),
  ];
}

/** A feature with its first answers. */
export function addedEntry({ feature, featureName, changes }: FirstAnswers, telling: Telling) {
  const link = markdownLink(featureName, telling.links.feature(feature));
  const answers = changes.map(({ cni, cniName, differences }) => {
    const answer = inlineMarkdown(differences[0]?.after ?? '');
    return `${markdownLink(cniName, telling.links.claim(feature, cni))}: ${answer}`;
  });
  return [`**${link}** \`${feature}\``, ...answers] as const;
}

/** A mode, interaction, setting or symptom that is new, gone or told otherwise. */
export function otherEntry(change: OtherChange, { links }: Telling): Entry {
  const { kind, id, name, what, differences } = change;
  const head =
    what === 'gone' ? inlineMarkdown(name) : `**${markdownLink(name, links.other(kind, id))}**`;
  return [`${head} ${what}`, ...differences.map(differenceLine), ...reasonLines(change.because)];
}

/** What became of an id that is no more. */
export function handoverEntry({ succession, successors }: Handover, { links }: Telling): Entry {
  const heirs = successors.map((id) => markdownLink(`\`${id}\``, links.feature(id)));
  return [
    `\`${succession.from}\` ${successionWords(succession)} ${listing(heirs)}`,
    inlineMarkdown(succession.reason),
  ];
}
