import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checksOf } from '../../../scripts/pre-commit/checks.ts';

const root = join(import.meta.dirname, '../../..');
const namesOf = (...files: readonly string[]) => checksOf(files).map(({ name }) => name);

describe('the checks before a commit', () => {
  it('are those of the files that it changes', () => {
    expect(namesOf('src/lib/text.ts')).toEqual(['The form of the code', 'ESLint']);
    expect(namesOf('content/guides/chaining.mdx')).toEqual([
      'The form of the code',
      'The form of the prose',
    ]);
    expect(namesOf('src/data/claims/calico/policy.ts')).toContain('The facts');
    expect(namesOf('tests/visual/__screenshots__/api-wide-light.webp')).toEqual([]);
    expect(namesOf()).toEqual([]);
  });

  it('get the files that they are for, and no others', () => {
    const [form, lint] = checksOf(['README.md', 'src/lib/text.ts']);
    expect(form?.command).toEqual(expect.arrayContaining(['README.md', 'src/lib/text.ts']));
    expect(lint?.command).not.toContain('README.md');
  });

  it('run programs that are installed', () => {
    const all = checksOf(['content/guides/a.mdx', 'src/data/a.ts']);
    for (const { command } of all) {
      expect(existsSync(join(root, 'node_modules/.bin', command[0] ?? ''))).toBe(true);
    }
  });
});
