import { expect, test } from 'vitest';
import { apiExamples, commandOf } from '~/derive/api/examples.ts';

const examples = apiExamples({ reviewed: '2026-11-22', snapshot: '2026-06-01' });
const address = (file: string) => `https://example.org/${file}`;

test('a command can be pasted into a shell: its filter has no single quote', () => {
  for (const example of examples) {
    if ('filter' in example) expect(example.filter, example.title).not.toContain("'");
  }
});

test('a command downloads, filters, and hands on', () => {
  const filtered = { title: '', files: ['a.json', 'b.json'], flags: ['-s'], filter: '.[]\n  | .x' };
  expect(commandOf({ ...filtered, then: 'sort' }, address)).toBe(
    "curl -s https://example.org/a.json \\\n  https://example.org/b.json |\n  jq -s '.[]\n    | .x' |\n  sort",
  );
  expect(commandOf({ title: '', files: ['c.csv'], firstLines: 2 }, address)).toBe(
    'curl -s https://example.org/c.csv |\n  head -n 2',
  );
});

test('before the first snapshot no example needs one', () => {
  const early = apiExamples({ reviewed: '2026-11-22' });
  expect(early.length).toBeLessThan(examples.length);
  expect(early.flatMap(({ files }) => files).join(' ')).not.toContain('snapshots');
});
