import { describe, expect, it } from 'vitest';
import { checkedFacts } from '../support/checked-facts.ts';
import { validFacts } from './rules/breaking.ts';
import { exceptions } from './rules/exceptions.ts';
import { rules } from './rules/index.ts';
import { MESSAGE } from './rules/rule.ts';

describe.each(rules)('$name', ({ name, check, fails }) => {
  it('passes valid facts', () => {
    expect(check(validFacts)).toEqual([]);
  });

  it.each(fails)('stops fixture %$, naming place and remedy', ({ breaks, messages }) => {
    expect(check(breaks(validFacts))).toEqual(messages);
    for (const text of messages) expect(text).toMatch(MESSAGE);
  });

  it('passes the real facts', () => {
    const excepted = exceptions.filter(({ rule }) => rule === name).map((item) => item.message);
    expect(check(checkedFacts).filter((text) => !excepted.includes(text))).toEqual([]);
  });
});

describe('rules', () => {
  it('have names of their own', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });

  it('have a failing fixture each', () => {
    expect(rules.filter(({ fails }) => fails.length === 0)).toEqual([]);
  });

  it('have no exception that is no longer needed', () => {
    const given = rules.flatMap(({ name, check }) =>
      check(checkedFacts).map((text) => `${name}: ${text}`),
    );
    const idle = exceptions.filter((item) => !given.includes(`${item.rule}: ${item.message}`));
    expect(idle).toEqual([]);
  });
});
