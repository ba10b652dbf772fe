import fc from 'fast-check';

/** Milliseconds for which shorter cases are tried once one has failed. */
const PATIENCE = 90_000;

/** Cases that somebody made up, and what is wrong with one of them, in words. */
export interface Fuzzing<T> {
  readonly cases: fc.Arbitrary<T>;
  readonly seed: number;
  readonly runs: number;
  readonly faults: (one: T) => Promise<readonly string[]>;
  /** A case as a reader can repeat it. */
  readonly describe: (one: T) => string;
}

/**
 * Tries cases until one has faults, and shortens that. Gives what to say of the shortest; nothing where
 * there are no faults.
 */
export async function shortestFault<T>(fuzzing: Fuzzing<T>): Promise<string | undefined> {
  const { cases, seed, runs, faults, describe } = fuzzing;
  let end = Infinity;
  let said: string | undefined;
  const property = fc.asyncProperty(cases, async (one) => {
    // What is not tried any more counts as well, which ends the shortening.
    if (performance.now() > end) return;
    const found = await faults(one);
    if (found.length === 0) return;
    end = Math.min(end, performance.now() + PATIENCE);
    said = `${describe(one)}\n  ${found.join('\n  ')}`;
    throw new Error(said);
  });
  const { counterexample, errorInstance } = await fc.check(property, { seed, numRuns: runs });
  if (counterexample === null) return undefined;
  return `seed ${String(seed)}: ${said ?? String(errorInstance)}`;
}
