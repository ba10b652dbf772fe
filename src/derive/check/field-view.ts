import type { PolicyKind } from '../../data/policy-field.ts';
import type { Reason, Verdict } from '../../lib/check/facts.ts';

/** What a mode makes of a field. */
export interface FieldCell {
  readonly mode: string;
  readonly verdict: Verdict;
  /** The number of the note that says more, where one does. */
  readonly note?: number;
}

/** A field, or values of it about which something else decides. */
export interface FieldRow {
  /** Unique on the page. */
  readonly anchor: string;
  /** As one reads it: `spec.ingress[].ports[].port`. */
  readonly path: string;
  /** The values that it is about, where not all. */
  readonly name?: string;
  /** Of every mode that reads the kind; none where the field has no effect on traffic. */
  readonly cells: readonly FieldCell[];
}

/** What is said of cells, once for all that say the same. */
export interface FieldNote {
  readonly number: number;
  readonly says: string;
  readonly needs?: string;
  readonly links: readonly { readonly name: string; readonly href: string }[];
}

/** A mode at the head of a column. */
export interface FieldColumn {
  readonly mode: string;
  readonly name: string;
  readonly short: string;
  readonly cni: string;
}

/** A kind with its fields. */
export interface FieldTable {
  readonly anchor: string;
  readonly kind: PolicyKind;
  readonly columns: readonly FieldColumn[];
  /** Modes that do not read the kind, by name. */
  readonly strangers: readonly string[];
  /** A kind above, of which this one has all fields. */
  readonly like?: { readonly anchor: string; readonly name: string };
  readonly rows: readonly FieldRow[];
  readonly notes: readonly FieldNote[];
}

/** How many cells there are, and how many of them nobody has checked. */
export interface FieldCount {
  readonly fields: number;
  readonly cells: number;
  readonly unchecked: number;
}

/** Collects the notes of one table. */
export class Notes {
  readonly #bySaid = new Map<string, { note: FieldNote; links: Map<string, string> }>();

  /** The number of what a reason says; nothing where a cell speaks for itself. */
  numberOf({ says, needs, href, verdict }: Reason, name: string): number | undefined {
    if (verdict === 'enforced' && needs === undefined) return undefined;
    const key = `${says}\n${needs ?? ''}`;
    const number = this.#bySaid.size + 1;
    const known = this.#bySaid.get(key) ?? {
      note: { number, says, ...(needs !== undefined && { needs }), links: [] },
      links: new Map<string, string>(),
    };
    if (!known.links.has(href)) known.links.set(href, name);
    this.#bySaid.set(key, known);
    return known.note.number;
  }

  /** Every note with the modes that it is about. */
  all(): readonly FieldNote[] {
    return [...this.#bySaid.values()].map(({ note, links }) => ({
      ...note,
      links: [...links].map(([href, name]) => ({ name, href })),
    }));
  }
}
