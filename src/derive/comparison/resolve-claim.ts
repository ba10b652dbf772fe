import type { Claim, Conflict } from '../../data/claim.ts';
import type { SourceIndex } from './facts.ts';
import { resolveSource } from './resolve-source.ts';
import type { ResolvedClaim } from './schema.ts';

/** A disagreement with the addresses of its sources. */
export function resolveConflict(
  { about, statements, believed }: Conflict,
  index: SourceIndex,
): NonNullable<ResolvedClaim['conflict']> {
  const published = statements.map(({ says, source }) => ({
    says,
    source: resolveSource(source, index),
  }));
  return { about, statements: published, believed };
}

/** A claim with the addresses of its sources. */
export function resolveClaim(claim: Claim, index: SourceIndex): ResolvedClaim {
  const sources = (claim.sources ?? []).map((citation) => resolveSource(citation, index));
  if (claim.support === 'unknown' || claim.support === 'unresearched') return { ...claim, sources };
  const { conflict, ...rest } = claim;
  if (conflict === undefined) return { ...rest, sources };
  return { ...rest, conflict: resolveConflict(conflict, index), sources };
}
