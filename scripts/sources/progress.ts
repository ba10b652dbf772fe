import yoctoSpinner from 'yocto-spinner';

const WIDTH = 24;

/** `██████░░░░░░ 12/24`. */
export function bar(done: number, total: number): string {
  const filled = total === 0 ? WIDTH : Math.floor((done / total) * WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}`;
}

/** Progress on the error stream; nothing is drawn where that is no terminal. */
export interface Progress {
  readonly step: () => void;
  readonly stop: () => void;
}

/** Starts to show the progress of so many steps. */
export function showProgress(total: number): Progress {
  if (!process.stderr.isTTY) return { step: () => undefined, stop: () => undefined };
  let done = 0;
  const spinner = yoctoSpinner({ text: bar(done, total) }).start();
  return {
    step: () => {
      done += 1;
      spinner.text = bar(done, total);
    },
    stop: () => {
      spinner.stop();
    },
  };
}
