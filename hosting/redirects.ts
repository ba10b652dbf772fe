import type { Succession } from '../src/data/model.ts';
import { successorsOf } from '../src/derive/history/succession.ts';

/** An address that answers elsewhere for good; both are paths below the site. */
export interface Redirect {
  /** May end in `*`, which stands for the rest of the path. */
  readonly from: string;
  /** Ends in `*` where `from` does and the rest is kept. */
  readonly to: string;
}

/** Where readers of feeds and programs look first. */
const GUESSED: readonly Redirect[] = [
  { from: 'atom.xml', to: 'changes.xml' },
  { from: 'feed.xml', to: 'changes.xml' },
  { from: 'rss.xml', to: 'changes.xml' },
  { from: 'sitemap.xml', to: 'sitemap-index.xml' },
];

/**
 * Of a former id, what has no page that could name the heirs. Its pages, their Markdown and its data
 * stay where they were (ADR 0010).
 */
function formerPictures(
  { from }: Succession,
  successions: readonly Succession[],
): readonly Redirect[] {
  const heirs = successorsOf(from, successions);
  const [heir] = heirs;
  if (heir === undefined) return [];
  const isAlone = heirs.length === 1;
  return [
    {
      from: `og/features/${from}.png`,
      to: isAlone ? `og/features/${heir}.png` : 'og/site.png',
    },
    {
      from: `og/features/${from}/*`,
      to: isAlone ? `og/features/${heir}/*` : 'og/site.png',
    },
  ];
}

/** All redirects, with those that follow from what became of former ids. */
export function redirectsFor(successions: readonly Succession[]): readonly Redirect[] {
  return [...GUESSED, ...successions.flatMap((entry) => formerPictures(entry, successions))];
}
