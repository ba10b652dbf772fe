import { afterEach, describe, expect, it, vi } from 'vitest';
import { symptomTopics } from '~/data/index.ts';
import { fixedParts, matchMessages } from '~/lib/message-match.ts';

const symptoms = Object.values(symptomTopics).flatMap(({ symptoms }) => Object.entries(symptoms));
const known = symptoms.flatMap(([id, { messages = [] }]) =>
  messages.map((message) => ({ id, message })),
);
const ids = (text: string, of = known) => matchMessages(text, of).map(({ id }) => id);

describe('fixedParts', () => {
  it('are what stands around the variable parts, in small letters and single spaces', () => {
    expect(fixedParts('Failed to  find "‹name›" in ‹path›')).toEqual(['failed to find "', '" in']);
    expect(fixedParts('‹all›')).toEqual([]);
  });
});

describe('matchMessages', () => {
  const one = [{ id: 'plugin', message: 'failed to find "‹name›" in path' }];

  it('finds a message within a line, in whatever case, escaped and broken', () => {
    expect(ids('x FAILED to find "calico" in path [/opt]', one)).toEqual(['plugin']);
    expect(ids('msg="failed to\\nfind \\"calico\\" in path"', one)).toEqual([]);
    expect(ids('failed to\n  find "calico" in path', one)).toEqual(['plugin']);
  });

  it('wants all fixed parts, in their order and near each other', () => {
    expect(ids('" in path failed to find "x', one)).toEqual([]);
    expect(ids(`failed to find "${'x'.repeat(401)}" in path`, one)).toEqual([]);
    expect(ids(`failed to find "${'x'.repeat(399)}" in path`, one)).toEqual(['plugin']);
  });

  it('puts first what shares the most letters, and names each once', () => {
    const several = [
      { id: 'short', message: 'no address' },
      { id: 'long', message: 'no address' },
      { id: 'long', message: 'no address is left' },
    ];
    expect(matchMessages('there is no address is left', several)).toEqual([
      { id: 'long', letters: 18 },
      { id: 'short', letters: 10 },
    ]);
  });

  it('finds in each sample of a symptom that symptom first', () => {
    const other = symptoms.flatMap(([id, { samples = [] }]) =>
      samples.filter((sample) => ids(sample)[0] !== id).map((sample) => [id, sample]),
    );
    expect(other).toEqual([]);
  });
});

describe('a text made to make it hang', () => {
  const LENGTH = 20_000;
  afterEach(() => vi.restoreAllMocks());

  /** How often it looks into the text for one message of three parts. */
  function looks(text: string): number {
    const indexOf = vi.spyOn(String.prototype, 'indexOf');
    matchMessages(text, [{ id: 'trap', message: 'a‹x›a‹x›b' }]);
    const calls = indexOf.mock.calls.length;
    vi.restoreAllMocks();
    return calls;
  }

  it('is looked into at most once for each part at each of its letters', () => {
    expect(looks('a'.repeat(LENGTH))).toBeLessThanOrEqual(3 * LENGTH + 3);
    expect(looks('a '.repeat(LENGTH / 2))).toBeLessThanOrEqual(3 * LENGTH + 3);
  });

  it('costs twice as much when it is twice as long', () => {
    const half = looks('a'.repeat(LENGTH / 2));
    expect(looks('a'.repeat(LENGTH))).toBeLessThanOrEqual(2 * half + 3);
  });
});
