import { describe, expect, it } from 'vitest';
import { decision } from '~/data/decision.ts';
import { drawDecision, NARROW, WIDE } from '~/derive/decision/layout.ts';
import { decisionSteps } from '~/derive/decision/steps.ts';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import * as facts from '~/data/index.ts';
import { smallTree } from '../../../support/decision.ts';
import { smallFacts } from '../../../support/facts.ts';

const small = decisionSteps(comparisonOf(smallFacts), smallTree);
const real = decisionSteps(comparisonOf(facts), decision);

describe('drawDecision', () => {
  it('draws a stop for each step and a wire for each answer', () => {
    const { stops, wires } = drawDecision(small, NARROW);
    expect(stops.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual([
      'Must rules match DNS names?',
      'Cilium overlay',
      'Does each namespace need a pool of addresses of its own?',
      'Calico overlay',
      'Cilium overlay',
    ]);
    expect(wires.map(({ answer }) => answer.text)).toEqual(['yes', 'no', 'yes', 'no']);
  });

  it('branches the shorter answer off and lets the longer go on down the wire', () => {
    const { stops } = drawDecision(small, NARROW);
    expect(stops.map(({ x }) => x)).toEqual([6.5, 40.5, 6.5, 40.5, 6.5]);
  });

  it('sends one wire down from each question and one across from it', () => {
    expect(drawDecision(small, NARROW).wires.map(({ path }) => path)).toEqual([
      'M6.5 45.5 H35.5',
      'M6.5 15.5 V90.5',
      'M6.5 150.5 H35.5',
      'M6.5 100.5 V195.5',
    ]);
  });

  it.each([
    ['narrow', NARROW],
    ['wide', WIDE],
  ])('keeps the real tree within the %s frame and its stops apart', (_, frame) => {
    const { width, height, stops } = drawDecision(real, frame);
    const lines = stops.flatMap((stop) => stop.lines);
    for (const { text, x, y } of lines) {
      expect(x + text.length * 7).toBeLessThanOrEqual(width);
      expect(y).toBeLessThan(height);
    }
    const heights = lines.map(({ y }) => y);
    expect(new Set(heights).size).toBe(heights.length);
  });
});
