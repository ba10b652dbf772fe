import type { Facts } from '../../src/derive/comparison/facts.ts';
import { passageKey } from './passage-key.ts';
import { type CitedFact, citedFacts } from '../../src/derive/sources/cited.ts';
import { type Range, toRange } from './passage.ts';

/** A passage to check. */
export interface Passage {
  readonly key: string;
  /** Left out where the whole file is cited. */
  readonly ranges?: readonly Range[];
  /** The facts that cite it: claims, modes, interactions. */
  readonly claims: readonly string[];
}

/** A file to read at its pinned commit and at the default branch. */
export interface CitedFile {
  readonly repo: string;
  readonly commit: string;
  readonly path: string;
  readonly member?: string;
  readonly passages: readonly Passage[];
}

/** A web page to ask for. */
export interface CitedPage {
  readonly document: string;
  readonly page: string;
  readonly claims: readonly string[];
}

/** What a run reads. */
export interface Plan {
  readonly files: readonly CitedFile[];
  readonly pages: readonly CitedPage[];
}

function claimsOf(cited: readonly CitedFact[]): readonly string[] {
  return [...new Set(cited.map(({ place }) => place))];
}

function passagesOf(cited: readonly CitedFact[]): readonly Passage[] {
  const byKey = Map.groupBy(cited, ({ citation }) => passageKey(citation));
  return [...byKey].map(([key, same]) => {
    const lines = same[0]?.citation.lines;
    return {
      key,
      ...(lines === undefined ? {} : { ranges: lines.map(toRange) }),
      claims: claimsOf(same),
    };
  });
}

/** Every document cited, once, with its passages. */
export function planOf(facts: Facts): Plan {
  const files: CitedFile[] = [];
  const pages: CitedPage[] = [];
  for (const [id, cited] of Map.groupBy(citedFacts(facts), ({ citation }) => citation.document)) {
    const document = facts.documents[id];
    if (document === undefined) throw new Error(`${id}: no such document — see src/data/sources/`);
    if ('page' in document && !('pin' in document)) {
      pages.push({ document: id, page: document.page, claims: claimsOf(cited) });
      continue;
    }
    const pin = facts.pins[document.pin];
    if (pin === undefined) throw new Error(`${id}: no pin ${document.pin} — add it to pins.ts`);
    const { path, member } = document;
    const place = { repo: pin.repo, commit: pin.commit, path };
    const inside = member === undefined ? {} : { member };
    files.push({ ...place, ...inside, passages: passagesOf(cited) });
  }
  return { files, pages };
}
