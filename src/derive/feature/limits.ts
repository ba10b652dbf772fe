import { particular } from '../claim/particulars.ts';
import type { Comparison } from '../comparison/schema.ts';
import { type InteractionLink, touchingCni } from '../interaction/touching.ts';
import { answersByMode } from '../mode/by-mode.ts';
import { matrixOf } from '../table/matrix.ts';

/** A gap that a claim names, or that a claim has in a mode. */
export interface Limit {
  readonly feature: string;
  readonly featureName: string;
  /** The mode alone in which it is a gap; absent where it is one of the CNI. */
  readonly mode?: { readonly id: string; readonly name: string };
  readonly text: string;
}

/** What a CNI is known not to do, out of its claims, its modes and its interactions. */
export interface KnownLimits {
  readonly claims: readonly Limit[];
  readonly modes: readonly Limit[];
  readonly interactions: readonly InteractionLink[];
}

/** Every limit of a CNI that the data names; each is written where its claim is and nowhere else. */
export function knownLimits(comparison: Comparison, cni: string): KnownLimits {
  const rows = matrixOf(comparison).groups.flatMap((group) => group.rows);
  const cells = rows.flatMap((row) =>
    row.cells.filter((cell) => cell.cni === cni).map((cell) => ({ row, claim: cell.claim })),
  );
  const claims = cells.flatMap(({ row, claim }) => {
    const text = particular(claim, 'missing');
    return text === undefined ? [] : [{ feature: row.id, featureName: row.name, text }];
  });
  const modes = cells
    .filter(({ claim }) => claim.state === 'yes')
    .flatMap(({ row }) =>
      answersByMode(comparison, row.id, cni)
        .filter((answer) => answer.cni === cni && ['partial', 'no'].includes(answer.claim.state))
        .map(({ mode, modeName, claim }) => ({
          feature: row.id,
          featureName: row.name,
          mode: { id: mode, name: modeName },
          text: particular(claim, 'missing') ?? claim.value,
        })),
    );
  return { claims, modes, interactions: touchingCni(comparison, cni) };
}
