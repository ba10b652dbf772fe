import { type Fault, spread } from './fault.ts';
import { faults } from './faults/index.ts';

/** Whether every fault is judged, as `npm run test:corruption` does; else one of each kind. */
export const IS_WHOLE = process.env['CORRUPTION'] === 'whole';

/** The faults to judge. Those of a kind are found by one rule: one tells whether it still speaks. */
export function judgedFaults(): readonly Fault[] {
  if (IS_WHOLE) return faults;
  const kinds = Map.groupBy(faults, ({ kind }) => kind);
  return [...kinds].flatMap(([kind, ofKind]) => spread(ofKind, 1, kind));
}
