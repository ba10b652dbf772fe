import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

function run(script: string, ...args: readonly string[]) {
  const path = join(import.meta.dirname, '../../../../scripts', script);
  const { status, stderr } = spawnSync(process.execPath, [path, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  return { status, said: stderr.trim() };
}

// All of them are refused: nothing is written into the project.
it.each([
  ['new-cni.ts', [], 'npm run new:cni: takes one id, not 0 — write npm run new:cni -- flannel'],
  [
    'new-feature.ts',
    ['policy.a', 'policy.b'],
    'npm run new:feature: takes one id, not 2 — write npm run new:feature -- policy.example',
  ],
  [
    'new-guide.ts',
    ['glossary'],
    'glossary: is a page of its own below /guides/ — take another slug',
  ],
])('%s %j is refused with the remedy', { timeout: 60_000 }, (script, args, said) => {
  expect(run(script, ...args)).toEqual({ status: 1, said });
});
