import { describe, expect, it } from 'vitest';
import { resolveClaim } from '~/derive/comparison/resolve-claim.ts';
import { wordingDifference } from '~/derive/history/difference.ts';
import { evidenceDifferences } from '~/derive/history/evidence.ts';
import { answer, cite, smallFacts } from '../../../support/facts.ts';

describe('wordingDifference', () => {
  it('shows the sentences that were dropped and added, and none that stay', () => {
    expect(
      wordingDifference('Wording', 'It is. It was. It works.', 'It is. It works. It will.'),
    ).toEqual([{ term: 'Wording', before: 'It was.', after: 'It will.' }]);
    expect(wordingDifference('Wording', 'It is.', 'It is. `b` too.')).toEqual([
      { term: 'Wording', after: '`b` too.' },
    ]);
    expect(wordingDifference('Wording', 'It is v1.2 now.', 'It is v1.2 now.')).toEqual([]);
  });
});

describe('evidenceDifferences', () => {
  const resolved = (changes: object, commit = 'a'.repeat(40)) =>
    resolveClaim(
      { ...answer('names'), support: 'yes', ...changes },
      {
        ...smallFacts,
        pins: { docs: { repo: 'example/docs', commit } },
      },
    );

  it('tell the passages dropped and added', () => {
    const [was, is] = [[45, 54] as const, 7].map((lines) =>
      resolved({ sources: [cite('rules', { lines: [lines] })] }),
    );
    if (was === undefined || is === undefined) throw new Error('no claims');
    expect(evidenceDifferences(was, is)).toEqual([
      { term: 'Sources', before: 'Rules (rules.md 45–54)', after: 'Rules (rules.md 7)' },
    ]);
  });

  it('tell that the same passages were read at another commit', () => {
    expect(evidenceDifferences(resolved({}), resolved({}, 'b'.repeat(40)))).toEqual([
      { term: 'Read at', before: 'example/docs@aaaaaaa', after: 'example/docs@bbbbbbb' },
    ]);
  });
});
