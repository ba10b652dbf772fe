import { describe, expect, it } from 'vitest';
import { packageVersion } from '../../../../scripts/package/version.ts';

const standing = (date: string | undefined, unchanged: boolean, reviewed = '2026-11-28') =>
  packageVersion({
    version: 1,
    reviewed,
    ...(date !== undefined && { snapshot: { date, unchanged } }),
  });

/** Numbers and the rest of a version, as its precedence compares them. */
function parts(version: string): readonly [readonly number[], string] {
  const [numbers = '', rest = ''] = version.split(/-(.*)/su);
  return [numbers.split('.').map(Number), rest];
}

describe('the version of the package', () => {
  it('is the day of the snapshot whose data it holds', () => {
    expect(standing('2026-11-22', true)).toBe('1.20261122.0');
  });

  it('stands between two snapshots where the data have changed', () => {
    const between = standing('2026-11-22', false);
    expect(between).toBe('1.20261122.1-since.20261128');
    const [[, minor = 0, patch = 0]] = parts(between);
    expect([minor, patch]).toEqual([20_261_122, 1]);
    expect(minor).toBeLessThan(parts(standing('2026-11-29', true))[0][1] ?? 0);
  });

  it('grows with the day of the last re-reading', () => {
    const one = standing('2026-11-22', false, '2026-11-28');
    const other = standing('2026-11-22', false, '2026-12-01');
    expect(Number(parts(other)[1].slice(6))).toBeGreaterThan(Number(parts(one)[1].slice(6)));
  });

  it('is not a release before the first snapshot', () => {
    expect(standing(undefined, false)).toBe('1.0.0-since.20261128');
  });
});
