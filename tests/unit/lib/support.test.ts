import { describe, expect, it } from 'vitest';
import { STATE_MEANINGS, STATE_WORDS, STATES, supportCount, toState } from '~/lib/support.ts';

describe('the states', () => {
  it('have a word and a meaning of their own, but for plain descriptions', () => {
    const shown = STATES.filter((state) => state !== 'described');
    expect(new Set(shown.map((state) => STATE_WORDS[state])).size).toBe(shown.length);
    expect(new Set(STATES.map((state) => STATE_MEANINGS[state])).size).toBe(STATES.length);
  });

  it('are read from data, what is unheard of as unknown', () => {
    expect(STATES.map(toState)).toEqual(STATES);
    expect([toState('perhaps'), toState(undefined)]).toEqual(['unknown', 'unknown']);
  });
});

describe('supportCount', () => {
  it('counts plain yes alone', () => {
    expect(supportCount(['yes', 'partial', 'paid', 'no'])).toBe('1 of 4');
  });

  it('counts an unknown answer among those asked, but not what nobody has looked into', () => {
    expect(supportCount(['yes', 'unknown', 'unresearched'])).toBe('1 of 2');
    expect(supportCount(['unknown'])).toBe('0 of 1');
  });

  it('says nothing of descriptions, nor where nobody has looked', () => {
    expect(supportCount(['described', 'described'])).toBe('');
    expect(supportCount(['described', 'unresearched'])).toBe('');
    expect(supportCount(['unresearched', 'unresearched'])).toBe('');
    expect(supportCount([])).toBe('');
  });
});
