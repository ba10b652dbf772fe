import {
  citationLine,
  type CitationParts,
  claimLink,
  type PinnedLink,
  pinnedWords,
} from '../../lib/citation.ts';
import type { ClaimPageView } from './claim-page.ts';

/** A form in which a claim can be quoted. */
export interface QuotedForm {
  readonly name: string;
  readonly text: string;
}

/** Where a claim is found, as absolute addresses. */
export interface ClaimAddresses {
  /** The claim as it is today. */
  readonly today: string;
  /** The claim in the snapshot published last that holds it. */
  readonly pinned?: PinnedLink;
}

/** The forms in which a claim's page offers itself for quoting: its link alone before any answer. */
export function quotedForms(
  { featureName, cni, cell }: ClaimPageView,
  { today, pinned }: ClaimAddresses,
): readonly QuotedForm[] {
  const { word, value, reviewed, sources } = cell.claim;
  if (reviewed === undefined) return [{ name: 'Link', text: today }];
  const [source] = sources;
  const [link] = source?.links ?? [];
  const parts: CitationParts = {
    feature: featureName,
    cni: cni.name,
    version: cni.version,
    word,
    value,
    reviewed,
    today,
    ...(pinned === undefined ? {} : { pinned }),
    ...(source === undefined || link === undefined
      ? {}
      : { source: { title: `${source.place} ${link.label}`.trim(), href: link.href } }),
  };
  return [
    { name: 'Link', text: today },
    ...(pinned === undefined
      ? []
      : [{ name: `Link ${pinnedWords(pinned, reviewed)}`, text: pinned.href }]),
    { name: 'Markdown link', text: claimLink(parts, today) },
    { name: 'Citation', text: citationLine(parts) },
  ];
}
