import { escapeMarkdown, inlineMarkdown, markdownLink } from './markdown.ts';
import { formatDay } from './day.ts';

/** Where a snapshot keeps something. */
export interface PinnedLink {
  readonly date: string;
  readonly href: string;
  /** Whether the answer kept there is another than the one cited. */
  readonly differs?: boolean | undefined;
}

/** A claim as documents cite it. Addresses are absolute, days are ISO dates. */
export interface CitationParts {
  /** Name of the feature. */
  readonly feature: string;
  /** Name of the CNI or mode, and the version the claim speaks of; empty for a mode. */
  readonly cni: string;
  readonly version: string;
  /** The word for the support level; empty for a description. */
  readonly word: string;
  /** The answer; text in backticks is code. */
  readonly value: string;
  readonly reviewed: string;
  /** The claim as it is today. */
  readonly today: string;
  /** The claim as a snapshot keeps it. */
  readonly pinned?: PinnedLink;
  /** The first source. */
  readonly source?: { readonly title: string; readonly href: string };
}

type Subject = Pick<CitationParts, 'feature' | 'cni' | 'version' | 'word' | 'value'>;

/** What an answer is about: `Calico v3.32.1, FQDN egress rules`; a mode has no version. */
function subject({ cni, version, feature }: Subject): string {
  return `${`${cni} ${version}`.trim()}, ${feature}`;
}

/** A link to a claim that says its answer: `[Calico v3.32.1, FQDN egress rules: Paid](…)`. */
export function claimLink(parts: Subject, href: string): string {
  return markdownLink(`${subject(parts)}: ${parts.word || parts.value}`, href);
}

/**
 * The words of a link to a snapshot: “as of 22 Nov 2026”, with a warning where it differs. A claim
 * that was re-read on the day of the snapshot and differs from it was changed after that.
 */
export function pinnedWords(
  { date, differs = false }: Omit<PinnedLink, 'href'>,
  reviewed?: string,
): string {
  const day = `as of ${formatDay(date)}`;
  if (!differs) return day;
  return reviewed === date
    ? `${day}, before a change of the same day`
    : `${day}, answered otherwise`;
}

/** A link to a snapshot: `[as of 22 Nov 2026](…)`. */
export function pinnedLink(pinned: PinnedLink, reviewed?: string): string {
  return markdownLink(pinnedWords(pinned, reviewed), pinned.href);
}

/** A claim with its evidence, as one sentence of Markdown. */
export function citationLine(parts: CitationParts): string {
  const { word, value, reviewed, today, pinned, source } = parts;
  const answer = `${word === '' ? '' : `**${word}** — `}${inlineMarkdown(value)}`;
  const evidence = [
    `${markdownLink('CNI Compare', today)}, re-read ${formatDay(reviewed)}`,
    ...(pinned === undefined ? [] : [pinnedLink(pinned, reviewed)]),
    ...(source === undefined ? [] : [`source: ${markdownLink(source.title, source.href)}`]),
  ];
  return `${escapeMarkdown(subject(parts))}: ${answer} (${evidence.join('; ')}).`;
}
