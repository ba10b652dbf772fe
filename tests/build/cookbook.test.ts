import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { COOKBOOK_VERDICTS } from '../support/policy-fields/cookbook-verdicts.ts';
import { builtText } from '../support/routes.ts';

const { document } = parseHTML(builtText('guides/policies/index.html'));

/** The letters of verdicts, that which weighs most first; a manifest holds as its weakest object. */
const WEIGHT = ['N', '?', 'u', 'P', 'E'];
const WORDS: Readonly<Record<string, string>> = {
  Enforced: 'E',
  'Reports only': 'E',
  'In part': 'P',
  'Cannot tell': '?',
  'Not checked': 'u',
  'Not enforced': 'N',
};

/** How often each letter stands in the verdicts that were argued for a manifest. */
function expected(objects: readonly string[]): Readonly<Record<string, number>> {
  const rows = objects.map((letters) => letters.replaceAll(' ', ''));
  const weakest = Array.from(rows[0] ?? '', (_, mode) =>
    WEIGHT.find((letter) => rows.some((row) => row[mode] === letter)),
  );
  return Object.fromEntries(
    WEIGHT.map((letter) => [letter, weakest.filter((one) => one === letter).length]),
  );
}

/** The same as the page states it; modes of other engines are not enforced. */
function stated(anchor: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = Object.fromEntries(WEIGHT.map((letter) => [letter, 0]));
  const verdict = document.getElementById(anchor)?.querySelector('.manifest-verdict');
  for (const mark of verdict?.querySelectorAll('summary .state-word') ?? []) {
    const [, word = '', count] = /^(.+) in (\d+)$/u.exec(mark.textContent.trim()) ?? [];
    counts[WORDS[word] ?? word] = Number(count);
  }
  const [, strangers = '0'] = /in (\d+) modes? of other/u.exec(verdict?.textContent ?? '') ?? [];
  counts['N'] = (counts['N'] ?? 0) + Number(strangers);
  return counts;
}

test.each(Object.entries(COOKBOOK_VERDICTS))(
  '%s states the verdicts argued for it',
  (name, rows) => {
    expect(stated(name.replace('/', '-'))).toEqual(expected(rows));
  },
);

test('every manifest of the page states its verdict', () => {
  const manifests = document.querySelectorAll('.policy-cell .manifest');
  expect(manifests).toHaveLength(Object.keys(COOKBOOK_VERDICTS).length);
  expect(document.querySelectorAll('.policy-cell .manifest-verdict')).toHaveLength(
    manifests.length,
  );
});
