import { beforeAll, describe, expect, it } from 'vitest';
import { projectTexts } from '../../support/project-texts.ts';
import { MESSAGE } from '../rules/rule.ts';
import { nameOf } from './fault.ts';
import { faults } from './faults/index.ts';
import { isNamed, isSaidOnce, judge, type Verdict } from './judge.ts';
import { survivors } from './survivors.ts';

/** How many of a hundred faults have to be found. */
const NEEDED = 98;

let verdicts: readonly Verdict[] = [];

beforeAll(() => {
  verdicts = faults.map(judge);
  const by = Map.groupBy(verdicts, ({ by: finder = 'nobody' }) => finder);
  const parts = [...by].map(([finder, found]) => `${String(found.length)} by ${finder}`);
  console.log(`${String(faults.length)} faults in data and content: found ${parts.join(', ')}`);
}, 0);

/** The verdicts that a demand is not met by, in words. */
function failing(isMet: (verdict: Verdict) => boolean): readonly string[] {
  return verdicts
    .filter((verdict) => !isMet(verdict))
    .map(({ fault, found }) =>
      [nameOf(fault), ...found.map(({ rule, message }) => `${rule} → ${message}`)].join('\n  '),
    );
}

describe('the faults', () => {
  it('are 200 or more, each by a name of its own', () => {
    expect(faults.length).toBeGreaterThanOrEqual(200);
    expect(new Set(faults.map(nameOf)).size).toBe(faults.length);
  });

  it('change the files they edit', () => {
    const idle = faults.filter(({ edits }) =>
      Object.entries(edits).some(([path, text]) => text === projectTexts[path]),
    );
    expect(idle.map(nameOf)).toEqual([]);
  });
});

describe('a fault', () => {
  it('is found, unless its kind is listed as surviving', () => {
    const surviving = verdicts.filter(({ found }) => found.length === 0);
    const kinds = new Set(surviving.map(({ fault }) => fault.kind));
    expect([...kinds].toSorted()).toEqual(survivors.map(({ kind }) => kind).toSorted());
    const share = ((faults.length - surviving.length) / faults.length) * 100;
    expect(share).toBeGreaterThanOrEqual(NEEDED);
  });

  it('is named with its place and a remedy', () => {
    expect(failing(({ fault, by, found }) => by === 'compiler' || isNamed(fault, found))).toEqual(
      [],
    );
    const byRules = (verdict: Verdict) => verdict.by !== 'rules';
    expect(
      failing(
        (verdict) =>
          byRules(verdict) || verdict.found.every(({ message }) => MESSAGE.test(message)),
      ),
    ).toEqual([]);
  });

  it('is named by one rule, once in each of the files that are edited', () => {
    expect(failing(({ fault, by, found }) => by !== 'rules' || isSaidOnce(fault, found))).toEqual(
      [],
    );
  });
});
