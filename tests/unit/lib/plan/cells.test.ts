import { describe, expect, it } from 'vitest';
import { basisOf, figureCell, spanCell } from '~/lib/plan/cells.ts';
import type { Figure } from '~/lib/plan/figure.ts';
import { unlisted } from '~/lib/plan/instance.ts';
import { instanceOf } from '../../../support/plan/instances.ts';

const LARGE = instanceOf('m5.large');
const XLARGE = instanceOf('m5.xlarge');

const figure = (amount: Figure['amount'], working = String(amount)): Figure => ({
  amount,
  rule: 'nodeadm',
  working,
});

describe('figureCell', () => {
  it('sets thousands apart, says why there is no number, and keeps what it was reckoned from', () => {
    expect(figureCell(figure(12_345))).toEqual({ text: '12,345', figure: figure(12_345) });
    expect(figureCell(figure('unlimited'), 'a type').text).toBe('unlimited');
    expect(figureCell(figure(1), 'a type').basis).toBe('a type');
    expect(figureCell({ ...figure(1200), most: 3400 }).text).toBe('1,200–3,400');
  });
});

describe('basisOf', () => {
  it('says the limits of a type, and which are not listed', () => {
    expect(basisOf(LARGE)).toBe('m5.large: 3 interfaces of 10 addresses, nitro, 2 vCPUs');
    expect(basisOf(instanceOf('f1.2xlarge'))).toBe(
      'f1.2xlarge: 4 interfaces of 15 addresses, xen, vCPUs not listed',
    );
    expect(basisOf(unlisted('z9.huge'))).toBe('z9.huge: no list has it');
  });

  it('names the list that they are from, with its commit and day', () => {
    const source = 'aws/amazon-vpc-cni-k8s@0c65d58 of 31 Jul 2026';
    expect(basisOf({ ...LARGE, source })).toBe(
      `m5.large: 3 interfaces of 10 addresses, nitro, 2 vCPUs; ${source}`,
    );
  });
});

describe('spanCell', () => {
  const of = (...amounts: readonly Figure['amount'][]) => {
    const [first, ...others] = amounts.map((amount, at) => ({
      instance: at === 0 ? LARGE : XLARGE,
      figure: figure(amount),
    }));
    if (!first) throw new Error('no figure');
    return spanCell([first, ...others]);
  };

  it('is one figure where all agree, and goes from the least to the greatest where not', () => {
    expect(of(5, 5)).toMatchObject({ text: '5', figure: figure(5), basis: basisOf(LARGE) });
    expect(of(7, 5, 6)).toEqual({
      text: '5–7',
      figure: { ...figure(5, 'm5.xlarge: 5; m5.large: 7'), most: 7 },
      basis: `${basisOf(XLARGE)} · ${basisOf(LARGE)}`,
    });
  });

  it('is unknown as soon as one is', () => {
    expect(of(5, 'unknown', 7).text).toBe('unknown');
  });

  it('names no type where it is of one', () => {
    const one = (amount: number) => ({ instance: LARGE, figure: figure(amount) });
    expect(spanCell([one(1), one(2)])).toMatchObject({
      figure: { working: '1; 2' },
      basis: basisOf(LARGE),
    });
  });
});
