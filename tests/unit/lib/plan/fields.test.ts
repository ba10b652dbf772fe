import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inputNumbers,
  isNumberName,
  NUMBER_FIELDS,
  NUMBER_NAMES,
  type NumberField,
  type NumberName,
  type Numbers,
  parseNumber,
  standardOf,
} from '~/lib/plan/fields.ts';

const fieldOf = (name: NumberName): NumberField => NUMBER_FIELDS[name];

describe('the numbers of a plan', () => {
  it.each(NUMBER_NAMES)('%s has bounds, and holds what lies within them', (name) => {
    const { least, most, standard = least } = fieldOf(name);
    expect(least).toBeLessThan(most);
    expect(standard).toBeGreaterThanOrEqual(least);
    expect(standard).toBeLessThanOrEqual(most);
    expect(parseNumber(name, String(least))).toBe(least);
    expect(parseNumber(name, String(most))).toBe(most);
  });

  it.each(NUMBER_NAMES)('%s is not what lies beyond', (name) => {
    const { name: label, least, most } = fieldOf(name);
    const said = `${label}: a whole number from ${String(least)} to ${String(most)}.`;
    expect(parseNumber(name, String(most + 1))).toBe(said);
    expect(parseNumber(name, String(least - 1))).toBe(said);
  });

  it('have labels of their own', () => {
    const labels = NUMBER_NAMES.map((name) => fieldOf(name).name);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('parseNumber', () => {
  it('takes digits alone', () => {
    for (const text of ['', ' 5', '5 ', '+5', '5.0', '0x5', '5e0', '٥', 'NaN', '0000005']) {
      expect(parseNumber('pods', text)).toBeTypeOf('string');
    }
    expect(parseNumber('pods', '005')).toBe(5);
  });

  it('gives a number within the bounds or a sentence, whatever the text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NUMBER_NAMES), fc.string(), (name, text) => {
        const read = parseNumber(name, text);
        const { least, most } = fieldOf(name);
        if (typeof read === 'string') expect(read).toMatch(/\.$/u);
        else expect(read >= least && read <= most).toBe(true);
      }),
    );
  });
});

describe('isNumberName', () => {
  it('knows the words of the form, and no others', () => {
    expect(NUMBER_NAMES.every(isNumberName)).toBe(true);
    expect(['type', '', 'Nodes', 'warm'].some(isNumberName)).toBe(false);
  });

  it('is not taken in by what every object has', () => {
    expect(['toString', 'constructor', '__proto__'].some(isNumberName)).toBe(false);
  });
});

describe('inputNumbers', () => {
  it('fills in what is left out, and leaves out what means something of its own', () => {
    expect(inputNumbers({})).toEqual({
      nodes: 100,
      hostPods: 2,
      branchPods: 0,
      heldBack: 0,
      keep: 6,
      nodeMask: 24,
      blockSize: 26,
      targets: {},
    });
  });

  it('takes what is given, each to its place', () => {
    const numbers = {
      nodes: 1,
      pods: 0,
      cpu: 250,
      memory: 512,
      host: 3,
      branch: 4,
      held: 5,
      keep: 0,
      surge: 0,
      mask: 25,
      block: 27,
      'warm-ip': 8,
    };
    expect(inputNumbers(numbers)).toEqual({
      nodes: 1,
      pods: 0,
      cpu: 250,
      memory: 512,
      hostPods: 3,
      branchPods: 4,
      heldBack: 5,
      keep: 0,
      surge: 0,
      nodeMask: 25,
      blockSize: 27,
      targets: { ip: 8 },
    });
  });

  it('has the targets that are given, a nought among them', () => {
    const targetsOf = (numbers: Numbers) => inputNumbers(numbers).targets;
    expect(targetsOf({ 'warm-eni': 0, 'minimum-ip': 8 })).toEqual({ eni: 0, minimum: 8 });
    expect(targetsOf({ 'warm-ip': 2, 'warm-prefix': 1 })).toEqual({ ip: 2, prefix: 1 });
  });
});

describe('standardOf', () => {
  it('is nothing where leaving out means something of its own', () => {
    expect(standardOf('nodes')).toBe(100);
    expect(standardOf('pods')).toBeUndefined();
    expect(standardOf('surge')).toBeUndefined();
  });
});
