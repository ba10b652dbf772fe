/** A message that a rule may give on the real data, and the reason why. */
export interface Exception {
  readonly rule: string;
  readonly message: string;
  readonly reason: string;
}

/** Faults that are meant. Empty is how it should be. */
export const exceptions: readonly Exception[] = [];
