import type { Area } from '../../data/model.ts';

/** A section of a page and its anchor. */
export interface ContentsEntry {
  readonly id: string;
  readonly name: string;
}

/** A heading of an MDX file, as Astro lists it. */
interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

const HEADING = /^## /gmu;
const AREA_TAG = /<Area id="([a-z-]+)">/gu;

/**
 * The sections of a CNI's page in reading order: the author's own headings, with the areas, whose
 * headings a component prints, between “when to choose it” and the limits.
 */
export function cniContents(
  body: string,
  headings: readonly Heading[],
  areas: Readonly<Record<string, Area>>,
): readonly ContentsEntry[] {
  // Paired by position: a heading's text can differ from its source where it holds code.
  const starts = [...body.matchAll(HEADING)].map(({ index }) => index);
  const own = headings.filter(({ depth }) => depth === 2);
  const entries = own.map(({ slug, text }, position) => ({
    id: slug,
    name: text,
    at: starts[position] ?? body.length,
  }));
  const named = [...body.matchAll(AREA_TAG)].map((tag) => ({
    id: tag[1] ?? '',
    name: areas[tag[1] ?? '']?.name ?? '',
    at: tag.index,
  }));
  return [...entries, ...named].sort((a, b) => a.at - b.at).map(({ id, name }) => ({ id, name }));
}
