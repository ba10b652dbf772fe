import { setTimeout as pause } from 'node:timers/promises';

const ATTEMPTS = 3;
/** Milliseconds before the second attempt; each further pause is twice as long. */
const FIRST_PAUSE = 500;

/** Runs a task until it does not throw, three times at most; the last error is thrown. */
export async function withRetries<T>(task: () => Promise<T>, firstPause = FIRST_PAUSE): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await task();
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
      await pause(firstPause * 2 ** (attempt - 1));
    }
  }
}
