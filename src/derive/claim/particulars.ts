import type { ResolvedClaim } from '../comparison/schema.ts';

/** What the particulars of a claim are called, in the order in which they are shown. */
export const PARTICULARS = {
  missing: 'Missing',
  edition: 'Edition',
  provider: 'Provided by',
  since: 'Since',
  default: 'By default',
} as const;

/** The field of a claim that holds a particular. */
export type ParticularKey = keyof typeof PARTICULARS;

/** A named particular of a claim. */
export interface Particular {
  readonly key: ParticularKey;
  readonly term: string;
  readonly text: string;
}

/** The fields of the particulars, in their order. */
export const PARTICULAR_KEYS = Object.keys(PARTICULARS) as readonly ParticularKey[];

/** The particulars that a claim states. */
export function particularsOf(claim: ResolvedClaim): readonly Particular[] {
  return PARTICULAR_KEYS.flatMap((key) => {
    const text = claim[key];
    return text === undefined ? [] : [{ key, term: PARTICULARS[key], text }];
  });
}

/** One particular of a shown claim; nothing where the claim does not state it. */
export function particular(
  { particulars }: { readonly particulars: readonly Particular[] },
  key: ParticularKey,
): string | undefined {
  return particulars.find((candidate) => candidate.key === key)?.text;
}
