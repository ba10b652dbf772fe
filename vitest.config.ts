/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Milliseconds that only what hangs takes: how fast the machine is must not decide. */
const PATIENCE = 600_000;

/** Pure code and data run in plain Node; components through Astro; `build` reads `dist`. */
export default getViteConfig({
  test: {
    // One per core; by default a core stays idle, which on two cores is half of the time.
    maxWorkers: '100%',
    // Facts and components are imported once a worker, not once a file: no test changes a module.
    isolate: false,
    projects: [
      project('unit'),
      project('component'),
      project('data'),
      project('build'),
      project('hosting'),
      project('base'),
    ],
  },
});

function project(name: string) {
  const test = { name, include: [`tests/${name}/**/*.test.ts`] };
  return {
    extends: true as const,
    test: { ...test, testTimeout: PATIENCE, hookTimeout: PATIENCE },
  };
}
