import type { CheckCall, CheckReply } from '../lib/check/call.ts';
import type { CheckFacts } from '../lib/check/facts.ts';
import type { CheckInput } from '../lib/check/read.ts';
import type { CheckReport } from '../lib/check/report.ts';

/** Milliseconds that no input takes; what takes longer is given up, and said. */
const PATIENCE = 60_000;

const GONE = 'The check did not come to an end, so nothing is shown. Check fewer policies at once.';
const NOT_LOADED = 'What checks did not load. Reload the page to try again.';

/** Hears a reply; nothing where the thread is gone. */
type Listener = (reply: CheckReply | undefined) => void;

/** Checks in a thread of its own, so that the page answers meanwhile; without one, in the page. */
export class CheckSource {
  readonly #facts: CheckFacts;
  readonly #waiting = new Map<number, Listener>();
  #thread: Worker | undefined;
  #isGone = false;
  #hasAnswered = false;
  /** Whether the thread has the facts by now. */
  #isTold = false;
  #calls = 0;

  constructor(facts: CheckFacts) {
    this.#facts = facts;
  }

  /** The report; where none came, why. */
  async check(inputs: readonly CheckInput[]): Promise<CheckReport | string> {
    const thread = this.#start();
    const reply = thread && (await this.#ask(thread, inputs));
    if (reply || !this.#isGone) return reply?.report ?? GONE;
    try {
      const { check } = await import('../lib/check/check.ts');
      return check(inputs, this.#facts);
    } catch {
      return NOT_LOADED;
    }
  }

  #ask(thread: Worker, inputs: readonly CheckInput[]): Promise<CheckReply | undefined> {
    const id = this.#calls++;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#drop();
      }, PATIENCE);
      this.#waiting.set(id, (reply) => {
        clearTimeout(timer);
        resolve(reply);
      });
      const call: CheckCall = { id, inputs, ...(!this.#isTold && { facts: this.#facts }) };
      this.#isTold = true;
      thread.postMessage(call);
    });
  }

  #start(): Worker | undefined {
    if (this.#isGone) return undefined;
    try {
      this.#thread ??= this.#made();
    } catch {
      this.#isGone = true;
    }
    return this.#thread;
  }

  #made(): Worker {
    const made = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<CheckReply>) => {
      this.#hasAnswered = true;
      this.#waiting.get(data.id)?.(data);
      this.#waiting.delete(data.id);
    });
    made.addEventListener('error', () => {
      // One that has answered has loaded: what ended it would not spare the page either.
      this.#isGone = !this.#hasAnswered;
      this.#drop();
    });
    return made;
  }

  /** Ends what the thread is at; who waits for it hears nothing. */
  #drop(): void {
    this.#thread?.terminate();
    this.#thread = undefined;
    this.#isTold = false;
    for (const hear of this.#waiting.values()) hear(undefined);
    this.#waiting.clear();
  }
}
