import { expect, test } from 'vitest';
import { runExample } from '~/load/run-example.ts';

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
