/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

/** Pure code and data run in plain Node; components through Astro; `build` reads `dist`. */
export default getViteConfig({
  test: {
    // One per core; by default a core stays idle, which on two cores is half of the time.
    maxWorkers: '100%',
    projects: [
      project('unit'),
      project('component'),
      project('data'),
      {
        ...project('build'),
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 120_000 },
      },
    ],
  },
});

function project(name: string) {
  return { extends: true as const, test: { name, include: [`tests/${name}/**/*.test.ts`] } };
}
