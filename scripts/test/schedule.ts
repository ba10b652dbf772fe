/** A check, and what it takes to start it. */
export interface Step {
  readonly name: string;
  /** How many threads it keeps busy. */
  readonly threads: number;
  /** Names of the steps that must have passed before. */
  readonly needs?: readonly string[];
}

/** Runs a step until it ends or is told to stop; answers whether it passed. */
export type Run = (step: Step, stop: AbortSignal) => Promise<boolean>;

/** What became of the steps. */
export interface Verdict {
  /** The step that failed first. */
  readonly failed?: string;
}

/** Refuses a list in which a step waits for what does not come before it. */
function checkNeeds(steps: readonly Step[]): void {
  const before = new Set<string>();
  for (const { name, needs = [] } of steps) {
    const missing = needs.find((need) => !before.has(need));
    if (missing !== undefined) {
      throw new Error(`${name}: waits for ${missing}, which is not above it — move it up`);
    }
    before.add(name);
  }
}

/**
 * Runs steps side by side, as many as fit into `capacity` threads: of those that may start, the first
 * in the list that fits. A step with more threads than that runs alone. After the first failure the
 * others are stopped and no more are started.
 */
export async function schedule(
  steps: readonly Step[],
  capacity: number,
  run: Run,
): Promise<Verdict> {
  checkNeeds(steps);
  const waiting = new Set(steps);
  const running = new Map<Step, Promise<void>>();
  const passed = new Set<string>();
  const stopper = new AbortController();
  let failed: string | undefined;

  const room = () => [...running.keys()].reduce((left, { threads }) => left - threads, capacity);
  const mayStart = ({ threads, needs = [] }: Step) =>
    needs.every((need) => passed.has(need)) && (threads <= room() || running.size === 0);
  const start = async (step: Step) => {
    const isPassed = await run(step, stopper.signal);
    running.delete(step);
    if (isPassed) {
      passed.add(step.name);
      return;
    }
    failed ??= step.name;
    stopper.abort();
  };

  while (failed === undefined && waiting.size > 0) {
    const next = [...waiting].find(mayStart);
    if (next === undefined) {
      await Promise.race(running.values());
      continue;
    }
    waiting.delete(next);
    running.set(next, start(next));
  }
  await Promise.all(running.values());
  return failed === undefined ? {} : { failed };
}
