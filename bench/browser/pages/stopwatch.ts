/** A table under test, driven as its visitors or its embedding page would. */
export interface Subject {
  /** Sorts by a CNI's column (from 0), best answer first. */
  sort(column: number): void;
  /** Leaves the rows that hold the text; the empty text brings all rows back. */
  filter(text: string): void;
  /** How many rows the table has left. */
  shown(): number;
  /** The text of the first row on screen, in a CNI's column. */
  topAnswer(column: number): string;
}

/** Milliseconds that an action took. */
export interface Timing {
  /** Its script, and the layout that the script made necessary. */
  readonly work: number;
  /** From the action until a frame with its result was painted. */
  readonly paint: number;
}

function nextPaint(): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        resolve(performance.now());
      });
    });
  });
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

async function time(act: () => void): Promise<Timing> {
  await rest(50);
  await nextPaint();
  const start = performance.now();
  act();
  void document.body.offsetHeight;
  const work = performance.now() - start;
  return { work, paint: (await nextPaint()) - start };
}

/** What the driver of the browser calls in the page. */
export class Stopwatch {
  readonly #subject: Subject;
  /** Milliseconds from the start of the navigation to the first paint with the table in use. */
  readonly ready = nextPaint();

  constructor(subject: Subject) {
    this.#subject = subject;
  }

  /** What waiting for a paint takes when there is nothing to do. */
  idle(): Promise<Timing> {
    return time(() => undefined);
  }

  /** Sorts; throws where the table does not show the result in time. */
  async sort(column: number): Promise<Timing> {
    const timing = await time(() => {
      this.#subject.sort(column);
    });
    const top = this.#subject.topAnswer(column);
    if (!top.startsWith('Yes')) throw new Error(`sorted, but the first row says “${top}”`);
    return timing;
  }

  /** Filters; throws where another number of rows is left than wanted. */
  async filter(text: string, wanted: number): Promise<Timing> {
    const timing = await time(() => {
      this.#subject.filter(text);
    });
    const shown = this.#subject.shown();
    if (shown !== wanted) throw new Error(`“${text}” left ${shown} rows instead of ${wanted}`);
    return timing;
  }
}

declare global {
  var stopwatch: Stopwatch;
}

/** Declares the table ready for use. */
export function start(subject: Subject): void {
  globalThis.stopwatch = new Stopwatch(subject);
}
