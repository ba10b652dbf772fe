import { beforeAll, describe, expect, it } from 'vitest';
import { MESSAGE } from '../rules/rule.ts';
import { IS_WHOLE, judgedFaults } from './extent.ts';
import { type Fault, nameOf } from './fault.ts';
import { isNamed, isSaidOnce, judge, type Verdict } from './judge.ts';
import { type Survivor, survivors } from './survivors.ts';

/** How many of a hundred faults have to be found. */
const NEEDED = 98;
/** Shares of the faults, each judged by a worker of its own. */
const SHARES = 2;

interface Share {
  readonly faults: readonly Fault[];
  readonly survivors: readonly Survivor[];
}

/** One share of the faults: every other kind, those that are known to survive dealt out first. */
function shareOf(part: number): Share {
  const faults = judgedFaults();
  const kinds = new Set([...survivors, ...faults].map(({ kind }) => kind));
  const own = new Set([...kinds].filter((_, at) => at % SHARES === part));
  const isOwn = ({ kind }: { readonly kind: string }) => own.has(kind);
  return { faults: faults.filter(isOwn), survivors: survivors.filter(isOwn) };
}

/** Tests that the faults of a share are found, and how they are told. */
export function describeShare(part: number): void {
  const { faults: judged, survivors: known } = shareOf(part);
  let verdicts: readonly Verdict[] = [];

  /** The verdicts that a demand is not met by, in words. */
  const failing = (isMet: (verdict: Verdict) => boolean): readonly string[] =>
    verdicts
      .filter((verdict) => !isMet(verdict))
      .map(({ fault, found }) =>
        [nameOf(fault), ...found.map(({ rule, message }) => `${rule} → ${message}`)].join('\n  '),
      );

  beforeAll(() => {
    verdicts = judged.map(judge);
    const by = Map.groupBy(verdicts, ({ by: finder = 'nobody' }) => finder);
    const parts = [...by].map(([finder, found]) => `${String(found.length)} by ${finder}`);
    console.log(`${String(judged.length)} faults in data and content: found ${parts.join(', ')}`);
  }, 0);

  describe('a fault', () => {
    it('is found, unless its kind is listed as surviving', () => {
      const surviving = verdicts.filter(({ found }) => found.length === 0);
      const kinds = new Set(surviving.map(({ fault }) => fault.kind));
      expect([...kinds].toSorted()).toEqual(known.map(({ kind }) => kind).toSorted());
      // One of a kind says nothing of how many of all are found.
      const share = ((judged.length - surviving.length) / judged.length) * 100;
      if (IS_WHOLE) expect(share).toBeGreaterThanOrEqual(NEEDED);
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
}
