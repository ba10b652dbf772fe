import { claimView, type ClaimView } from '../claim/view.ts';
import { type SourceView, sourceView } from '../claim/source.ts';
import { areaOf, entryOf } from '../comparison/entry.ts';
import type { Comparison, ResolvedMode } from '../comparison/schema.ts';
import { type Coverage, coverageOf } from './coverage.ts';
import { capabilities, type ModeAnswerView, modeAnswer, modesOf } from './answer.ts';
import { filedUnder } from './filed.ts';

/** An answer of the mode beside what the CNI answers without it. */
export interface ModeEntry {
  readonly feature: string;
  readonly featureName: string;
  readonly answer: ModeAnswerView;
  /** The answer of the CNI whose matter it is. */
  readonly plain: ClaimView;
}

/** Entries of one area. */
export interface ModeArea {
  readonly id: string;
  readonly name: string;
  readonly entries: readonly ModeEntry[];
}

/** Questions that the mode answers as its CNI, for one reason. */
export interface SameGroup {
  readonly reason: string;
  readonly cniName: string;
  /** Whether somebody re-read them for this mode, or it cannot touch them. */
  readonly isReread: boolean;
  readonly sources: readonly SourceView[];
  readonly entries: readonly ModeEntry[];
}

/** A mode's page. */
export interface ModePage {
  readonly id: string;
  readonly mode: ResolvedMode;
  /** The CNI that it is filed under. */
  readonly cni: string;
  readonly cnis: readonly {
    readonly id: string;
    readonly name: string;
    readonly version: string;
  }[];
  readonly coverage: Coverage;
  readonly differing: readonly ModeArea[];
  readonly unknown: readonly ModeEntry[];
  readonly same: readonly SameGroup[];
  readonly unchecked: readonly ModeEntry[];
  readonly sources: readonly SourceView[];
}

function entryFor(comparison: Comparison, mode: string, feature: string): ModeEntry {
  const answer = modeAnswer(comparison, mode, feature);
  const claims = entryOf(comparison.claims, feature, 'feature');
  return {
    feature,
    featureName: entryOf(comparison.features, feature, 'feature').name,
    answer,
    plain: claimView(entryOf(claims, answer.cni, 'claim')),
  };
}

function byArea({ order, areas }: Comparison, entries: readonly ModeEntry[]): readonly ModeArea[] {
  return order.areas.flatMap((id) => {
    const own = entries.filter(({ feature }) => areaOf(feature) === id);
    return own.length === 0 ? [] : [{ id, name: entryOf(areas, id, 'area').name, entries: own }];
  });
}

/** Same answers by the reason they share. */
function byReason(entries: readonly ModeEntry[]): readonly SameGroup[] {
  const groups = Map.groupBy(entries, ({ answer }) => `${answer.cni} ${answer.claim.detail}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { claim, cniName, kind } = first.answer;
    const { detail: reason, sources } = claim;
    return [{ reason, cniName, isReread: kind === 'same', sources, entries: own }];
  });
}

/** Everything the page of a mode shows; throws where there is none of that id. */
export function modePage(comparison: Comparison, id: string): ModePage {
  const mode = entryOf(modesOf(comparison), id, 'mode');
  const entries = capabilities(comparison).map((feature) => entryFor(comparison, id, feature));
  const ofKind = (...kinds: readonly string[]) =>
    entries.filter(({ answer }) => kinds.includes(answer.kind));
  return {
    id,
    mode,
    cni: filedUnder(mode),
    cnis: mode.cnis.map((cni) => {
      const { name, version } = entryOf(comparison.cnis, cni, 'CNI');
      return { id: cni, name, version };
    }),
    coverage: coverageOf(comparison, id),
    differing: byArea(comparison, ofKind('differs')),
    unknown: ofKind('unknown'),
    same: byReason(ofKind('same', 'untouched')),
    unchecked: ofKind('unchecked'),
    sources: mode.sources.map(sourceView),
  };
}
