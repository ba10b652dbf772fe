import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** What a reader or a tool looks for at the root. */
const KNOWN = [
  '.editorconfig',
  '.gitignore',
  '.prettierignore',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'astro.config.mjs',
  'eslint.config.mjs',
  'knip.json',
  'package-lock.json',
  'package.json',
  'playwright.config.ts',
  'prettier.config.mjs',
  'tsconfig.json',
  'vitest.config.ts',
];

test('no file lies at the root by mistake', () => {
  const files = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
  expect(files.filter((file) => !file.includes('/')).sort()).toEqual(KNOWN.toSorted());
});
