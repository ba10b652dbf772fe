import type { PolicyKind } from '../../data/policy-field.ts';
import { check } from '../../lib/check/check.ts';
import { type CheckFacts, VERDICTS, type Verdict } from '../../lib/check/facts.ts';
import { findingsOf } from '../../lib/check/judge.ts';
import type { CheckedPolicy } from '../../lib/check/report.ts';
import { policyWord } from '../../lib/check/words.ts';
import { reads } from '../check/reason.ts';
import type { Comparison } from '../comparison/schema.ts';
import { modesOf } from '../mode/answer.ts';

/** What manifests are held against. */
export interface VerdictFacts {
  readonly comparison: Comparison;
  readonly policyKinds: readonly PolicyKind[];
  readonly policyFacts: CheckFacts;
}

/** Why a manifest is not enforced as it is written, or what has to be given first. */
export interface VerdictReason {
  /** The field that it is about; none where the kind as a whole is meant. */
  readonly path?: string;
  readonly says: string;
  readonly needs?: string;
  readonly href: string;
  /** The modes that it is about, by their short names, where not all of the line. */
  readonly modes?: readonly string[];
}

/** The modes that make the same of a manifest. */
export interface VerdictLine {
  readonly verdict: Verdict;
  readonly word: string;
  readonly modes: readonly { readonly id: string; readonly name: string }[];
  readonly reasons: readonly VerdictReason[];
}

/** What the check of policies says of a manifest. */
export interface ManifestVerdict {
  /** By the place of the mode, in the order of the modes. */
  readonly verdicts: readonly Verdict[];
  /** One for each verdict that there is, the best first; modes of other engines are left out. */
  readonly lines: readonly VerdictLine[];
  /** How many modes have an engine that does not read the kind. */
  readonly strangers: number;
}

/** The verdicts from the one that weighs most; a manifest holds as far as its weakest object. */
const WEIGHT: readonly Verdict[] = ['not', 'unknown', 'unchecked', 'part', 'enforced'];

function weakest(policies: readonly CheckedPolicy[], mode: number): Verdict {
  const all = policies.map(({ verdicts }) => verdicts[mode]);
  return WEIGHT.find((verdict) => all.includes(verdict)) ?? 'unchecked';
}

/** Whether the engine of a mode reads every kind of a manifest. */
function isRead({ comparison, policyKinds }: VerdictFacts, policies: readonly CheckedPolicy[]) {
  const kinds = policies.map(({ apiVersion, kind }) =>
    policyKinds.find((known) => known.kind === kind && known.apiVersion === apiVersion),
  );
  return (mode: string) => kinds.every((kind) => kind && reads(comparison, kind, mode));
}

function shortName({ comparison, policyFacts }: VerdictFacts, mode: number): string {
  const id = policyFacts.modes[mode]?.id ?? '';
  return modesOf(comparison)[id]?.short ?? id;
}

function reasonsIn(
  facts: VerdictFacts,
  policies: readonly CheckedPolicy[],
  modes: readonly number[],
): readonly VerdictReason[] {
  const { policyFacts } = facts;
  const all = modes.flatMap((mode) =>
    policies.flatMap((policy) =>
      findingsOf(policyFacts, policy, mode).map((finding) => ({ ...finding, mode })),
    ),
  );
  const bySaid = Map.groupBy(all, ({ reason: { says, needs = '' } }) => `${says}\n${needs}`);
  return [...bySaid.values()].flatMap((found) => {
    const [first] = found;
    if (!first) return [];
    const { says, needs, href } = first.reason;
    const own = [...new Set(found.map(({ mode }) => mode))];
    return [
      {
        ...(first.hit && { path: first.hit.path }),
        says,
        ...(needs !== undefined && { needs }),
        href,
        ...(own.length < modes.length && { modes: own.map((mode) => shortName(facts, mode)) }),
      },
    ];
  });
}

/** What every mode makes of a manifest, by the check that readers use. */
export function manifestVerdict(facts: VerdictFacts, text: string): ManifestVerdict {
  const { policyFacts } = facts;
  const { policies } = check([{ text }], policyFacts);
  const isTrial = policies.some((policy) => policy.isTrial);
  const verdicts = policyFacts.modes.map((_, mode) => weakest(policies, mode));
  const isOwn = isRead(facts, policies);
  const own = policyFacts.modes.flatMap(({ id }, mode) => (isOwn(id) ? [mode] : []));
  const lines = VERDICTS.flatMap((verdict): readonly VerdictLine[] => {
    const modes = own.filter((mode) => verdicts[mode] === verdict);
    if (modes.length === 0) return [];
    return [
      {
        verdict,
        word: policyWord(verdict, isTrial),
        modes: modes.map((mode) => ({
          id: policyFacts.modes[mode]?.id ?? '',
          name: shortName(facts, mode),
        })),
        reasons: reasonsIn(facts, policies, modes),
      },
    ];
  });
  return { verdicts, lines, strangers: verdicts.length - own.length };
}
