import { describe, expect, it } from 'vitest';
import ConflictNote from '~/components/claim/ConflictNote.astro';
import type { Conflict } from '~/data/claim.ts';
import { claimView } from '~/derive/claim/view.ts';
import { resolveClaim } from '~/derive/comparison/resolve-claim.ts';
import { answer, cite, smallFacts } from '../support/facts.ts';
import { attributesOf, render, textOf, textsOf } from '../support/render.ts';

const conflict: Conflict = {
  about: 'the default of `ipam`',
  statements: [
    { says: 'It is on.', source: cite('page') },
    { says: 'It is `off`.', source: cite('rules', { lines: [7, [45, 54]] }) },
  ],
  believed: 'The code, which reads the flag.',
};
const view = claimView(resolveClaim({ ...answer('a'), conflict }, smallFacts)).conflict;
const note = await render(ConflictNote, { conflict: view });

describe('ConflictNote', () => {
  it('says what sources disagree about and what is believed', () => {
    expect(textOf(note.querySelector('.label'))).toBe('Sources disagree: the default of ipam');
    expect(textOf(note.querySelector('.conflict > p:last-child'))).toBe(
      'We believe: The code, which reads the flag.',
    );
  });

  it('gives each side with the passages that say so', () => {
    expect(textsOf(note, 'li')).toEqual([
      'It is on. example.org',
      'It is off. rules.md 7 rules.md 45–54',
    ]);
    expect(attributesOf(note, 'li a', 'href').map((href) => href?.split('#')[1])).toEqual([
      undefined,
      'L7',
      'L45-L54',
    ]);
  });

  it('sets backticked passages as code', () => {
    expect(textsOf(note, 'code')).toEqual(['ipam', 'off']);
  });
});
