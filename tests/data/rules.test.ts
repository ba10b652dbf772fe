import { describe, expect, it } from 'vitest';
import { checkedFacts } from '../support/checked-facts.ts';
import { projectTexts, textsIn } from '../support/project-texts.ts';
import { TypeChecker } from '../support/type-check.ts';
import { validFacts } from './rules/breaking.ts';
import { exceptions } from './rules/exceptions.ts';
import { findings } from './rules/findings.ts';
import { rules } from './rules/index.ts';
import { MESSAGE } from './rules/rule.ts';

describe.each(rules)('$name', ({ check, fails }) => {
  it('passes valid facts', () => {
    expect(check(validFacts)).toEqual([]);
  });

  it.each(fails)('stops fixture %$, naming place and remedy', ({ breaks, messages }) => {
    expect(check(breaks(validFacts))).toEqual(messages);
    for (const text of messages) expect(text).toMatch(MESSAGE);
  });
});

describe('the real facts', () => {
  const modules = textsIn(projectTexts, 'src/data/', '.ts');
  const typeErrors = new TypeChecker().errors(modules);
  // Rules may throw on facts of a wrong type, which the compiler has named by then.
  const found = typeErrors.length > 0 ? [] : findings(checkedFacts);

  it('have the types of the model', () => {
    expect(typeErrors).toEqual([]);
  });

  it.each(rules)('pass: $name', ({ name }) => {
    expect(found.filter(({ rule }) => rule === name).map(({ message }) => message)).toEqual([]);
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
    const idle = exceptions.filter(({ rule, message }) => {
      const check = rules.find(({ name }) => name === rule)?.check;
      return check?.(checkedFacts).includes(message) !== true;
    });
    expect(idle).toEqual([]);
  });
});
