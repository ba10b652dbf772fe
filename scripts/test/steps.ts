import { availableParallelism } from 'node:os';
import type { Step } from './schedule.ts';

const CORES = availableParallelism();
/** Workers of the browser tests, as `playwright.config.ts` says. */
const BROWSER_WORKERS = 2;

/** One thread more than there are cores: no step keeps all of its own busy all the time. */
export const CAPACITY = CORES + 1;

/**
 * The npm scripts of the checks. Of those that may start, the first that fits goes first: what
 * others wait for stands above them, and a step with many threads above the single ones.
 */
export const STEPS: readonly Step[] = [
  { name: 'check', threads: 1 },
  { name: 'test:unit', threads: CORES },
  // Both write the types of content, which ESLint must not read by halves.
  { name: 'build', threads: 1, needs: ['check'] },
  { name: 'browser', threads: 1 },
  { name: 'test:build', threads: CORES, needs: ['build'] },
  // One after the other: each serves the site at the same port.
  { name: 'test:e2e', threads: BROWSER_WORKERS, needs: ['build', 'browser'] },
  { name: 'test:a11y', threads: BROWSER_WORKERS, needs: ['test:e2e'] },
  { name: 'test:visual', threads: BROWSER_WORKERS, needs: ['test:a11y'] },
  { name: 'fuzz:smoke', threads: BROWSER_WORKERS, needs: ['test:visual'] },
  { name: 'format:check', threads: 1 },
  { name: 'lint:prose', threads: 1 },
  { name: 'knip', threads: 1 },
  { name: 'lint', threads: 1, needs: ['check', 'build'] },
  { name: 'bench:smoke', threads: 1, needs: ['build', 'browser'] },
];

/** What `npm test` leaves to a run of its own, for it takes too long or needs what few machines have. */
export const LONG_FORMS: readonly string[] = [
  'test:base',
  'test:corruption',
  'test:degraded',
  'test:engines',
  'test:hosting',
  'test:later',
  'test:offline',
];
