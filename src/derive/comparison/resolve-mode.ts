import type { CniId } from '../../data/cnis.ts';
import type { Deviation, Mode, ModeUnknown, SameAnswers } from '../../data/mode.ts';
import type { Claim } from '../../data/claim.ts';
import { areaOf } from './entry.ts';
import { type Facts, findClaim } from './facts.ts';
import { resolveConflict } from './resolve-claim.ts';
import { resolveSource } from './resolve-source.ts';
import type { ResolvedMode, ResolvedModeAnswer } from './schema.ts';

type AnyMode = Mode<CniId>;

/** The CNI that answers a feature in a mode, unless the answer names another. */
function answering(mode: AnyMode, feature: string): string {
  const area = areaOf(feature);
  const cni = mode.areas[area as keyof typeof mode.areas] as string | undefined;
  if (cni === undefined) throw new Error(`${feature}: no area of a mode`);
  return cni;
}

/** What a claim says in a cell. A claim without a level cannot be a mode's. */
function shortAnswer(claim: Claim, place: string) {
  const { support } = claim;
  if (support === undefined) throw new Error(`${place}: a description has no answer in a mode`);
  if (support === 'unknown' || support === 'unresearched') return { support };
  return {
    support,
    value: claim.value,
    ...('missing' in claim && { missing: claim.missing }),
    ...('edition' in claim && { edition: claim.edition }),
    ...('provider' in claim && { provider: claim.provider }),
  };
}

function sameAnswer(
  facts: Facts,
  mode: AnyMode,
  feature: string,
  { of: other, reason, sources }: SameAnswers<CniId>,
): ResolvedModeAnswer {
  const of = other ?? answering(mode, feature);
  return {
    kind: sources === undefined ? 'untouched' : 'same',
    of,
    ...shortAnswer(findClaim(facts, of, feature), `${of}/${feature}`),
    reason,
    sources: (sources ?? []).map((citation) => resolveSource(citation, facts)),
    reviewed: mode.reviewed,
  };
}

function ownAnswer(
  facts: Facts,
  mode: AnyMode,
  feature: string,
  answer: Deviation<CniId> | ModeUnknown<CniId>,
): ResolvedModeAnswer {
  const shared = {
    of: answer.of ?? answering(mode, feature),
    sources: (answer.sources ?? []).map((citation) => resolveSource(citation, facts)),
    reviewed: answer.reviewed ?? mode.reviewed,
  };
  if (answer.support === 'unknown') return { ...answer, ...shared, kind: 'unknown' };
  const { conflict, ...rest } = answer;
  return {
    ...rest,
    ...shared,
    kind: 'differs',
    ...(conflict === undefined ? {} : { conflict: resolveConflict(conflict, facts) }),
  };
}

/** Every answer of a mode in the order of the features; what nobody has checked is absent. */
function answersOf(facts: Facts, mode: AnyMode): Readonly<Record<string, ResolvedModeAnswer>> {
  const same = mode.same.flatMap((group) =>
    group.features.map((feature) => [feature, sameAnswer(facts, mode, feature, group)] as const),
  );
  const own = Object.entries(mode.answers).map(
    ([feature, answer]) => [feature, ownAnswer(facts, mode, feature, answer)] as const,
  );
  const answers = new Map([...same, ...own]);
  return Object.fromEntries(
    Object.keys(facts.features).flatMap((feature) => {
      const answer = answers.get(feature);
      return answer === undefined ? [] : [[feature, answer]];
    }),
  );
}

/** A mode with an answer to each question somebody has checked, and the addresses of its sources. */
export function resolveMode(facts: Facts, mode: AnyMode): ResolvedMode {
  const { name, short, summary, cnis, areas, settings, setup, requirements, supportedBy } = mode;
  return {
    ...{ name, short, summary, cnis, areas, settings, setup, requirements, supportedBy },
    answers: answersOf(facts, mode),
    sources: mode.sources.map((citation) => resolveSource(citation, facts)),
    reviewed: mode.reviewed,
  };
}
