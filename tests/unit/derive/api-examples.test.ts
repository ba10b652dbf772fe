import { expect, test } from 'vitest';
import { apiExamples, commandOf } from '~/derive/api-examples.ts';
import { runExample } from '~/derive/run-example.ts';

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

test('an example prints what its filter selects, or the first lines', async () => {
  const filter = { title: '', files: [], flags: ['-r'], filter: '.[] | "<\\(.)>"' };
  expect(await runExample(filter, '["a", "ü"]')).toEqual(['<a>', '<ü>']);
  expect(await runExample({ title: '', files: [], firstLines: 1 }, 'a,b\r\n1,2\r\n')).toEqual([
    'a,b',
  ]);
});

test('a filter that is wrong fails with the message of jq', async () => {
  const wrong = { title: '', files: [], flags: [], filter: '.a |' };
  await expect(runExample(wrong, '{}')).rejects.toThrow('syntax error');
});
