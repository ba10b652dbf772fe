import { describe, expect, it } from 'vitest';
import CorrectionNote from '~/components/claim/CorrectionNote.astro';
import type { Correction } from '~/data/claim.ts';
import { render, textOf } from '../support/render.ts';

const correction: Correction = {
  said: 'It has no `deny` rules',
  now: 'It has them in `v3`.',
  misleads: 'authors of policies',
};

async function renderNote(changes: Partial<Correction>, brief = false) {
  const document = await render(CorrectionNote, {
    correction: { ...correction, ...changes },
    brief,
  });
  return document.querySelector('p.correction');
}

describe('CorrectionNote', () => {
  it('quotes what is said, then gives its verdict and what holds', async () => {
    expect(textOf(await renderNote({}))).toBe(
      'Often repeated: “It has no deny rules”. Not true. It has them in v3.',
    );
  });

  it.each([
    [{}, 'Not true.'],
    [{ inPart: true } as const, 'True only in part.'],
    [{ untrueSince: 'v3.30.0' }, 'Untrue since v3.30.0.'],
  ])('has the verdict of %j', async (changes, verdict) => {
    const note = await renderNote(changes);
    expect(textOf(note?.querySelector('strong'))).toBe(verdict);
  });

  it('leaves out what holds where it is brief', async () => {
    expect(textOf(await renderNote({}, true))).toBe(
      'Often repeated: “It has no deny rules”. Not true.',
    );
  });

  it('sets backticked passages as code', async () => {
    const note = await renderNote({});
    expect([...(note?.querySelectorAll('code') ?? [])].map(textOf)).toEqual(['deny', 'v3']);
  });
});
