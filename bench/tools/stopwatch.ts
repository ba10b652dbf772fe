import type { Page } from 'playwright-core';

import type { Subject } from './subjects.ts';

/** Milliseconds that a change took. */
export interface Answered {
  /** From its event until the first frame with an answer was painted. */
  readonly answer: number;
  /** From its event to the last change of the answer. */
  readonly settled: number;
}

/** Milliseconds without a change after which an answer counts as whole. */
const QUIET = 400;

declare global {
  var timing: Promise<Answered> | undefined;
}

/** Runs in the page: waits for an event and times what it changes in a part of the page. */
function arm([selector, type, quiet]: readonly [string, string, number]): void {
  globalThis.timing = new Promise((resolve, reject) => {
    const part = document.querySelector(selector);
    if (!part) {
      reject(new Error(`nothing is at ${selector}`));
      return;
    }
    document.addEventListener(
      type,
      ({ timeStamp }) => {
        let answer: number | undefined;
        let timer: ReturnType<typeof setTimeout> | undefined;
        const observer = new MutationObserver(() => {
          const last = performance.now();
          if (answer === undefined) {
            answer = Number.NaN;
            // The frame that paints it, and its end.
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel();
              port1.addEventListener('message', () => {
                answer = performance.now() - timeStamp;
              });
              port1.start();
              port2.postMessage(undefined);
            });
          }
          clearTimeout(timer);
          timer = setTimeout(() => {
            observer.disconnect();
            resolve({
              answer: answer ?? Number.NaN,
              settled: Math.max(answer ?? 0, last - timeStamp),
            });
          }, quiet);
        });
        observer.observe(part, { childList: true, subtree: true, characterData: true });
      },
      { capture: true, once: true },
    );
  });
}

/** Makes a change and times its answer. */
export async function timeChange(page: Page, subject: Subject, round: number): Promise<Answered> {
  await page.evaluate(arm, [subject.answer, subject.event, QUIET] as const);
  await subject.change(page, round);
  const answered = await page.evaluate(() => globalThis.timing);
  if (answered === undefined) throw new Error(`${subject.name}: the page was left`);
  return answered;
}
