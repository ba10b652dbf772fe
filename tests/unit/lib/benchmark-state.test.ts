import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALL_BENCHMARKS,
  type BenchmarkState,
  isChosen,
  parseBenchmarks,
  serialiseBenchmarks,
} from '~/lib/benchmark-state.ts';

const vocabulary = {
  cni: ['calico', 'cilium'],
  metric: ['latency', 'cpu'],
  mode: ['calico-ebpf'],
  paid: ['vendor', 'unstated'],
  year: ['2024', '2026'],
};

const state: fc.Arbitrary<BenchmarkState> = fc.record({
  cni: fc.constantFrom('', ...vocabulary.cni),
  metric: fc.constantFrom('', ...vocabulary.metric),
  mode: fc.constantFrom('', ...vocabulary.mode),
  paid: fc.constantFrom('', ...vocabulary.paid),
  year: fc.constantFrom('', ...vocabulary.year),
});

describe('what is chosen of the benchmarks', () => {
  it('comes back from the address it was written to', () => {
    fc.assert(
      fc.property(state, (chosen) => {
        const parsed = parseBenchmarks(serialiseBenchmarks(chosen), vocabulary);
        expect(parsed).toEqual({ state: chosen, problems: [] });
      }),
    );
  });

  it('says what it could not read, and leaves that out', () => {
    const parsed = parseBenchmarks('?year=1999&paid=vendor', vocabulary);
    expect(parsed.state).toEqual({ ...ALL_BENCHMARKS, paid: 'vendor' });
    expect(parsed.problems).toEqual(['“1999” is no year here; known are 2024, 2026.']);
  });

  it('reads whatever the address is', () => {
    fc.assert(
      fc.property(fc.string(), (query) => {
        const { state: read } = parseBenchmarks(query, vocabulary);
        expect(['', ...vocabulary.cni]).toContain(read.cni);
      }),
    );
  });

  it('takes what has all of it', () => {
    const traits = {
      cni: ['calico', 'cilium'],
      metric: ['latency'],
      mode: [],
      paid: ['vendor'],
      year: ['2024'],
    };
    expect(isChosen({ ...ALL_BENCHMARKS, cni: 'cilium', year: '2024' }, traits)).toBe(true);
    expect(isChosen({ ...ALL_BENCHMARKS, mode: 'calico-ebpf' }, traits)).toBe(false);
  });
});
