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

/** Milliseconds in which a table has to show a result. */
const PATIENCE = 10_000;
/** Milliseconds without a change after which a page counts as at rest. */
const QUIET = 500;

/** Times an action until a frame is painted with its result: some tables take several for it. */
async function time(act: () => void, isShown: () => boolean): Promise<Timing> {
  await rest(50);
  await nextPaint();
  const start = performance.now();
  act();
  void document.body.offsetHeight;
  const work = performance.now() - start;
  let painted = await nextPaint();
  while (!isShown() && painted - start < PATIENCE) painted = await nextPaint();
  return { work, paint: painted - start };
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
    return time(
      () => undefined,
      () => true,
    );
  }

  /** Sorts; throws where the table does not show the result in time. */
  async sort(column: number): Promise<Timing> {
    const top = () => this.#subject.topAnswer(column);
    const isSorted = () => top().startsWith('Yes');
    const timing = await time(() => {
      this.#subject.sort(column);
    }, isSorted);
    if (!isSorted()) throw new Error(`sorted, but the first row says “${top()}”`);
    return timing;
  }

  /** Milliseconds from sorting to the last change of the page: rows may follow after the paint. */
  settleSort(column: number): Promise<number> {
    return this.#settle(() => {
      this.#subject.sort(column);
    });
  }

  /** The same from bringing all rows back. */
  settleClear(): Promise<number> {
    return this.#settle(() => {
      this.#subject.filter('');
    });
  }

  async #settle(act: () => void): Promise<number> {
    await rest(50);
    await nextPaint();
    const start = performance.now();
    let last = start;
    const observer = new MutationObserver(() => {
      last = performance.now();
    });
    observer.observe(document.body, {
      childList: true,
      subtree: true,
      attributeFilter: ['hidden'],
    });
    act();
    do await rest(QUIET);
    while (performance.now() - last < QUIET);
    observer.disconnect();
    return last - start;
  }

  /** Filters; throws where another number of rows is left than wanted. */
  async filter(text: string, wanted: number): Promise<Timing> {
    const shown = () => this.#subject.shown();
    const timing = await time(
      () => {
        this.#subject.filter(text);
      },
      () => shown() === wanted,
    );
    if (shown() !== wanted) throw new Error(`“${text}” left ${shown()} rows instead of ${wanted}`);
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
