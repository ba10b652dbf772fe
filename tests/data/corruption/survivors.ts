/** A fault that nothing finds, by its name, and why that is so. */
export interface Survivor {
  readonly fault: string;
  readonly reason: string;
}

/** What is known to survive. */
export const survivors: readonly Survivor[] = [];
