import type { Comparison } from '../comparison/schema.ts';
import { listing } from '../../lib/text.ts';
import { studiesOf } from './view.ts';

/** The studies that measure every one of some CNIs, by id. */
export function studiesOfAll(
  comparison: Pick<Comparison, 'benchmarks'>,
  cnis: readonly string[],
): readonly string[] {
  return Object.entries(studiesOf(comparison))
    .filter(([, { subjects }]) =>
      cnis.every((cni) => Object.values(subjects).some((subject) => subject.cni === cni)),
    )
    .map(([id]) => id);
}

/** Whether any study measures all of the compared CNIs together, in words, and which it is. */
export function gapText(comparison: Comparison): string {
  const { order, cnis } = comparison;
  const names = listing(order.cnis.map((id) => cnis[id]?.name ?? id));
  const found = studiesOfAll(comparison, order.cnis).map(
    (id) => `“${studiesOf(comparison)[id]?.name ?? id}”`,
  );
  return found.length === 0
    ? `No study that was found measures ${names} on one bench.`
    : `${names} are measured on one bench in ${listing(found)}.`;
}
