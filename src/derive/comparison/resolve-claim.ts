import type { Claim, Conflict, NewerChange } from '../../data/claim.ts';
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

function resolveNewer(
  newer: readonly NewerChange[] | undefined,
  index: SourceIndex,
): Pick<ResolvedClaim, 'newer'> {
  if (newer === undefined) return {};
  const resolved = newer.map((change) => ({
    ...change,
    sources: change.sources.map((citation) => resolveSource(citation, index)),
  }));
  return { newer: resolved };
}

/** A claim with the addresses of its sources. */
export function resolveClaim(claim: Claim, index: SourceIndex): ResolvedClaim {
  const sources = (claim.sources ?? []).map((citation) => resolveSource(citation, index));
  if (claim.support === 'unresearched') return { ...claim, sources };
  if (claim.support === 'unknown') {
    const { newer, ...rest } = claim;
    return { ...rest, ...resolveNewer(newer, index), sources };
  }
  const { conflict, newer, ...rest } = claim;
  return {
    ...rest,
    ...resolveNewer(newer, index),
    ...(conflict && { conflict: resolveConflict(conflict, index) }),
    sources,
  };
}
