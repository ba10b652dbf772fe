import type { FieldGrounds, FieldRests, PolicyKind } from '../../data/policy-field.ts';
import { claimAddress, interactionAddress, modeAddress } from '../../lib/address.ts';
import type { Reason, Verdict } from '../../lib/check/facts.ts';
import type { State } from '../../lib/support.ts';
import { entryOf } from '../comparison/entry.ts';
import type { Comparison } from '../comparison/schema.ts';
import { modeAnswer, modesOf } from '../mode/answer.ts';

/** What a level of an answer says of a field; an answer in part says it by what it lacks. */
const VERDICT_OF: Readonly<Record<State, Verdict>> = {
  yes: 'enforced',
  partial: 'part',
  paid: 'not',
  external: 'part',
  no: 'not',
  na: 'not',
  described: 'unknown',
  unknown: 'unknown',
  unchecked: 'unchecked',
  unresearched: 'unchecked',
};

/** The words of an answer that does not say a plain yes, as a sentence. */
function saysOf(comparison: Comparison, mode: string, feature: string): string {
  const { claim } = modeAnswer(comparison, mode, feature);
  const { missing, edition, provider } = modesOf(comparison)[mode]?.answers[feature] ?? {};
  if (missing !== undefined) return `Missing: ${missing}.`;
  if (edition !== undefined) return `Only in ${edition}.`;
  if (provider !== undefined) return `By ${provider}.`;
  if (claim.state === 'unknown') return 'No primary source says.';
  return claim.value === '' ? 'Nobody has checked it for this mode.' : `${claim.value}.`;
}

function byLevel(comparison: Comparison, grounds: FieldGrounds, mode: string): Reason {
  const { feature, inPart = 'part' } = grounds;
  const { claim, cni } = modeAnswer(comparison, mode, feature);
  const verdict = claim.state === 'partial' ? inPart : VERDICT_OF[claim.state];
  const says = verdict === 'enforced' ? '' : saysOf(comparison, mode, feature);
  return { verdict, says, href: claimAddress(feature, cni, mode) };
}

/** What a mode makes of a field that rests on grounds, and where that stands. */
function byGrounds(comparison: Comparison, grounds: FieldGrounds, mode: string): Reason {
  const exception = grounds.except?.find(({ modes }) => modes.some((id) => id === mode));
  if (!exception) return byLevel(comparison, grounds, mode);
  const { verdict, says, needs, interaction, feature = grounds.feature } = exception;
  const { cni } = modeAnswer(comparison, mode, feature);
  return {
    verdict,
    says: says ?? (verdict === 'enforced' ? '' : saysOf(comparison, mode, feature)),
    ...(needs !== undefined && { needs }),
    href:
      interaction === undefined
        ? claimAddress(feature, cni, mode)
        : interactionAddress(interaction),
  };
}

/** Reasons by what they rest on, of each comparison: many fields share their grounds. */
const known = new WeakMap<Comparison, Map<FieldRests, ReadonlyMap<string, Reason>>>();

function reasonsBy(comparison: Comparison, rests: FieldRests): ReadonlyMap<string, Reason> {
  const modes = Object.keys(modesOf(comparison));
  if (rests === 'form') return new Map();
  return new Map(
    modes.map((mode): readonly [string, Reason] => [
      mode,
      rests === 'unchecked'
        ? {
            verdict: 'unchecked',
            says: 'Nobody has held this field against the modes yet.',
            href: modeAddress(mode),
          }
        : byGrounds(comparison, rests, mode),
    ]),
  );
}

/** Why a mode makes of a field what it does; nothing for a field without effect on traffic. */
export function fieldReason(
  comparison: Comparison,
  rests: FieldRests,
  mode: string,
): Reason | undefined {
  const own = known.get(comparison) ?? new Map<FieldRests, ReadonlyMap<string, Reason>>();
  known.set(comparison, own);
  const reasons = own.get(rests) ?? reasonsBy(comparison, rests);
  own.set(rests, reasons);
  return reasons.get(mode);
}

/** Whether the engine that decides on policy in a mode reads a kind. */
export function reads(comparison: Comparison, { readBy }: PolicyKind, mode: string): boolean {
  const engine = entryOf(modesOf(comparison), mode, 'mode').areas['policy'];
  return readBy.some((cni) => cni === engine);
}

/** What a mode makes of a kind as a whole. */
export function kindReason(comparison: Comparison, kind: PolicyKind, mode: string): Reason {
  if (reads(comparison, kind, mode)) return byGrounds(comparison, kind.rests, mode);
  const { cni } = modeAnswer(comparison, mode, 'policy.summary');
  return {
    verdict: 'not',
    says: `The policy engine here reads no \`${kind.apiVersion}\`.`,
    href: claimAddress('policy.summary', cni, mode),
  };
}
