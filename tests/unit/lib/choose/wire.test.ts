import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChoiceFacts } from '~/lib/choose/ask.ts';
import { packFacts, type PackedFacts, unpackFacts } from '~/lib/choose/wire.ts';
import { anyFacts, realFacts } from '../../../support/choices.ts';

/** The facts after their way over the wire. */
function sent(facts: ChoiceFacts): ChoiceFacts {
  return unpackFacts(JSON.parse(JSON.stringify(packFacts(facts))) as PackedFacts);
}

describe('facts on the wire', () => {
  it('arrive as they were sent', () => {
    expect(sent(realFacts)).toStrictEqual(realFacts);
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(sent(facts)).toEqual(facts);
      }),
    );
  });

  it('have each text once', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { texts } = packFacts(facts);
        expect(new Set(texts).size).toBe(texts.length);
      }),
    );
    const { texts } = packFacts(realFacts);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
