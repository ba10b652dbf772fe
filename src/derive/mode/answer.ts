import { cellAnchor } from '../../lib/anchor.ts';
import { STATE_WORDS } from '../../lib/support.ts';
import { type ClaimView, claimView } from '../claim/view.ts';
import { areaOf, entryOf } from '../comparison/entry.ts';
import type {
  Comparison,
  ResolvedClaim,
  ResolvedMode,
  ResolvedModeAnswer,
} from '../comparison/schema.ts';

/** How an answer of a mode stands to that of the CNI. */
export type AnswerKind = ResolvedModeAnswer['kind'] | 'unchecked';

/** The answer of a mode to one question, ready to be shown. */
export interface ModeAnswerView {
  /** Its place in the matrix of modes: `policy.fqdn--calico-ebpf`. */
  readonly anchor: string;
  readonly mode: string;
  readonly modeName: string;
  /** The CNI whose matter it is. */
  readonly cni: string;
  readonly cniName: string;
  readonly kind: AnswerKind;
  /** State, value and what stands behind them; the detail says why it is the same or differs. */
  readonly claim: ClaimView;
}

/** The modes there are, by id; none in comparisons from before there were any. */
export function modesOf({ modes = {} }: Pick<Comparison, 'modes'>) {
  return modes;
}

const UNCHECKED: ClaimView = {
  state: 'unchecked',
  word: STATE_WORDS.unchecked,
  value: '',
  detail: 'Nobody has held the answer of the CNI against this mode yet.',
  conditions: [],
  particulars: [],
  newer: [],
  sources: [],
};

/** An answer of a mode in the form of a claim. */
function claimOf({ reason, ...answer }: ResolvedModeAnswer): ResolvedClaim {
  return reason === undefined ? answer : { ...answer, detail: reason };
}

/** The CNI whose answers an area takes in a mode. */
export function answeringCni({ areas }: ResolvedMode, feature: string): string {
  return entryOf(areas, areaOf(feature), 'area of a mode');
}

/** One answer of a mode; throws where there is no such mode. */
export function modeAnswer(comparison: Comparison, id: string, feature: string): ModeAnswerView {
  const mode = entryOf(modesOf(comparison), id, 'mode');
  const answer = mode.answers[feature];
  const cni = answer?.of ?? answeringCni(mode, feature);
  return {
    anchor: cellAnchor(feature, id),
    mode: id,
    modeName: mode.name,
    cni,
    cniName: entryOf(comparison.cnis, cni, 'CNI').name,
    kind: answer?.kind ?? 'unchecked',
    claim: answer === undefined ? UNCHECKED : claimView(claimOf(answer)),
  };
}

/** The features that modes answer: all that have a level of support. */
export function capabilities({ order, features }: Comparison): readonly string[] {
  return order.features.filter((id) => entryOf(features, id, 'feature').kind === 'capability');
}
