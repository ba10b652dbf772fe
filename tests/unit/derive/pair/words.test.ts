import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { ownWords, type WordRun } from '~/derive/pair/words.ts';
import { plainText } from '~/lib/text.ts';

/** A side as text, with what is marked in brackets. */
function marked(runs: readonly WordRun[]): string {
  return runs.map(({ text, isOwn }) => (isOwn ? `[${text}]` : text)).join('');
}

describe('ownWords', () => {
  it('marks the words that one text has alone', () => {
    const [one, other] = ownWords('Rules for pods and nodes', 'Rules for pods alone');
    expect(marked(one)).toBe('Rules for pods [and nodes]');
    expect(marked(other)).toBe('Rules for pods [alone]');
  });

  it('takes capitals and the marks at the end of a word for nothing', () => {
    const [one, other] = ownWords('Helm chart, or a manifest', 'The helm chart');
    expect(marked(one)).toBe('Helm chart, [or a manifest]');
    expect(marked(other)).toBe('[The] helm chart');
  });

  it('keeps code whole, and the space beside it unmarked', () => {
    const [one, other] = ownWords('set by `a b` in Helm charts', 'set in Helm charts');
    expect(one.filter(({ isCode }) => isCode)).toEqual([
      { text: 'a b', isCode: true, isOwn: true },
    ]);
    expect(marked(one)).toBe('set [by] [a b] in Helm charts');
    expect(marked(other)).toBe('set in Helm charts');
  });

  it('marks nothing where two texts have little in common', () => {
    const [one, other] = ownWords('Only the nodes of the cluster', 'By the label of a pod');
    expect([...one, ...other].some(({ isOwn }) => isOwn)).toBe(false);
  });

  it('leaves every text as it is, and marks nothing in two that are the same', () => {
    const text = fc
      .array(fc.constantFrom('pods', 'of', '`a b`', 'nodes,', 'Rules', '1.20'))
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const sides = ownWords(a, b);
        expect(sides.map((runs) => runs.map((run) => run.text).join(''))).toEqual(
          [a, b].map(plainText),
        );
        expect(ownWords(a, a)[0].some(({ isOwn }) => isOwn)).toBe(false);
      }),
    );
  });
});
