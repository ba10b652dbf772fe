import { Worker } from 'node:worker_threads';

/** Far longer than any step takes: what has not ended by then never will. */
const ENDLESS = 10 * 60_000;
const LONGEST_NAME = 200;

/** Waits for the next step on a thread of its own, because an endless loop lets nothing else run. */
const WATCH = `
const { workerData: { count, name, endless } } = require('node:worker_threads');
const { writeSync } = require('node:fs');
for (let seen = 0; seen >= 0; seen = Atomics.load(count, 0)) {
  if (Atomics.wait(count, 0, seen, endless) !== 'timed-out') continue;
  const step = Buffer.from(name.filter((byte) => byte > 0)).toString();
  writeSync(2, 'endless: ' + step + ' — find the loop whose end depends on the data\\n');
  process.kill(process.pid, 'SIGKILL');
}
`;

/** Ends the process, and names the step, where one does not end. */
export class Watchdog {
  readonly #count = new Int32Array(new SharedArrayBuffer(4));
  readonly #name = new Uint8Array(new SharedArrayBuffer(LONGEST_NAME));
  readonly #worker: Worker;

  constructor(endless = ENDLESS) {
    this.#worker = new Worker(WATCH, {
      eval: true,
      workerData: { count: this.#count, name: this.#name, endless },
    });
    this.#worker.unref();
  }

  /** Says that a step begins, and that the one before it has ended. */
  begin(step: string): void {
    this.#name.fill(0);
    this.#name.set(new TextEncoder().encode(step).subarray(0, LONGEST_NAME));
    Atomics.add(this.#count, 0, 1);
    Atomics.notify(this.#count, 0);
  }

  /** Says that the last step has ended. */
  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
