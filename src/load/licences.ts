import shipped from './licences.json' with { type: 'json' };

/** A package of which something is sent to browsers, and its terms. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** The id of its licence, as SPDX has it. */
  readonly licence: string;
  /** Where it shows: `scripts`, `fonts` or `styles`. */
  readonly part: string;
  readonly home: string;
  /** The terms, word for word. */
  readonly text: string;
}

/** All that is sent to browsers and was written by others; `npm run licences` lists it anew. */
export const shippedPackages: readonly ShippedPackage[] = shipped;
