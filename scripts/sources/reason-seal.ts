import { createHash } from 'node:crypto';
import type { Claim } from '../../src/data/claim.ts';
import { canonicalJson } from '../../src/derive/comparison/canonical.ts';

/** What makes up an answer: a change of any of these has to say why. */
const ANSWER = [
  'support',
  'value',
  'missing',
  'edition',
  'provider',
  'since',
  'default',
  'conditions',
] as const;

function short(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** A reason and the answer it explains, as checksums. */
export interface ReasonSeal {
  readonly reason: string;
  readonly answer: string;
}

/** What a claim's “because” and answer are today; nothing where it gives no reason. */
export function reasonSeal(claim: Claim): ReasonSeal | undefined {
  if (claim.because === undefined) return undefined;
  const fields: Readonly<Record<string, unknown>> = { ...claim };
  const answer = Object.fromEntries(ANSWER.map((field) => [field, fields[field]]));
  return { reason: short(claim.because), answer: short(canonicalJson(answer)) };
}
