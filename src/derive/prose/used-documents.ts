import type { PassageLink, SourceView } from '../claim/source.ts';
import type { UsedClaim } from './page-sources.ts';

/** A claim, with the passages of one document it was read in. */
interface Reading {
  readonly used: UsedClaim;
  readonly links: readonly PassageLink[];
}

/** A document that a page rests on, and what it rests on it for. */
export interface UsedDocument {
  readonly title: string;
  /** Name of the file with its commit, or host of the page. */
  readonly place: string;
  readonly readings: readonly Reading[];
}

function placeOf({ place, pin }: SourceView): string {
  return pin === undefined ? place : `${place}, ${pin.repo}@${pin.commit}`;
}

/** The documents behind the claims of a page, in the order in which the page needs them first. */
export function documentsUsed(claims: readonly UsedClaim[]): readonly UsedDocument[] {
  const cited = claims.flatMap((used) => used.claim.sources.map((source) => ({ used, source })));
  const byDocument = Map.groupBy(cited, ({ source }) => `${source.title}\n${placeOf(source)}`);
  return [...byDocument.entries()].map(([key, entries]) => {
    const [title = '', place = ''] = key.split('\n');
    return {
      title,
      place,
      readings: entries.map(({ used, source }) => ({ used, links: source.links })),
    };
  });
}

/** The claims of a page that no primary source answers. */
export function withoutDocument(claims: readonly UsedClaim[]): readonly UsedClaim[] {
  return claims.filter(({ claim }) => claim.sources.length === 0);
}
