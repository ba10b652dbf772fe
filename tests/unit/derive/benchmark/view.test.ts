import { describe, expect, it } from 'vitest';
import { comparisonOf } from '~/derive/comparison/resolve.ts';
import { ageOf, yearsBetween } from '~/derive/benchmark/age.ts';
import { bearingOnClaim, bearingOnMode, bearingOnPair } from '~/derive/benchmark/bearing.ts';
import { reportsOn } from '~/derive/benchmark/conformance.ts';
import { gapText, studiesOfAll } from '~/derive/benchmark/coverage.ts';
import { studyViews } from '~/derive/benchmark/view.ts';
import { benchmarkCsv } from '~/derive/api/benchmark-csv.ts';
import { comparisonSchema } from '~/derive/comparison/schema.ts';
import { smallBenchmarks, changeStudy } from '../../../support/benchmarks.ts';
import { smallModeFacts } from '../../../support/modes.ts';

const facts = { ...smallModeFacts, ...smallBenchmarks };
const comparison = comparisonOf(facts);
const [view] = studyViews(comparison);
if (view === undefined) throw new Error('no study');

describe('a study', () => {
  it('leaves as the schema has it', () => {
    expect(comparisonSchema.parse(comparison)).toEqual(comparison);
  });

  it('has its measures with a row for each subject, a missing figure without value and bar', () => {
    const [tcp, services] = view.measures;
    expect(tcp?.hasRuns).toBe(true);
    expect(tcp?.blocks[0]?.rows.map(({ name, value, range }) => [name, value, range])).toEqual([
      ['Calico', '10.0', '9.0–11.0'],
      ['Cilium', '8.8', '8.4–9.2'],
      ['bare metal', '20.0', undefined],
    ]);
    expect(services?.blocks.map(({ name }) => name)).toEqual(['few', 'many']);
    const missing = services?.blocks[1]?.rows[1];
    expect([missing?.value, missing?.bar]).toEqual([undefined, undefined]);
  });

  it('marks what its runs do not tell apart', () => {
    const letters = view.measures[0]?.blocks[0]?.rows.map((row) => row.letters);
    expect(letters).toEqual(['a', 'a', '']);
  });

  it('says what it does not tell', () => {
    const told = Object.fromEntries(view.facts.map(({ term, text }) => [term, text]));
    expect([told['Network'], told['Kernel'], told['Repeated']]).toEqual([
      '25 Gbit/s',
      undefined,
      '3 runs',
    ]);
  });
});

describe('its age', () => {
  it('counts whole years from a day, a month or a year', () => {
    expect(yearsBetween('2024-04-24', '2026-03-01')).toBe(1);
    expect(yearsBetween('2020', '2026-11-22')).toBe(6);
    expect(yearsBetween('2026-12', '2026-11-22')).toBe(0);
  });

  it('names releases that are not those compared', () => {
    const old = comparisonOf(changeStudy(facts, { published: '2019' }));
    const study = old.benchmarks?.['wire-2026'];
    expect(study && ageOf(old, study, '2026-11-22')).toEqual({
      state: 'history',
      years: '7 years old',
      releases: [],
    });
  });
});

describe('figures on other pages', () => {
  it('stand with their study, its date and who paid', () => {
    expect(bearingOnClaim(comparison, 'policy.fqdn', 'calico')).toEqual([
      {
        anchor: 'wire-2026--tcp',
        measure: 'TCP, one stream',
        better: 'higher',
        study: 'Wires of 2026',
        published: '2026-01',
        payer: 'unstated',
        figures: [{ name: 'Calico v1.2.3', cni: 'calico', text: '10 Gbit/s' }],
      },
    ]);
    expect(bearingOnClaim(comparison, 'ipam.pools', 'calico')).toEqual([]);
  });

  it('are undecided where runs of two overlap', () => {
    const [pair] = bearingOnPair(comparison, 'cni', ['calico', 'cilium']);
    expect(pair?.verdict).toBe('undecided');
    expect(pair?.figures).toHaveLength(2);
  });

  it('are those of the mode, and none where nobody measured it', () => {
    expect(bearingOnMode(comparison, 'cilium-wrapped').map(({ anchor }) => anchor)).toEqual([
      'wire-2026--tcp',
    ]);
    expect(bearingOnMode(comparison, 'another')).toEqual([]);
  });
});

describe('what studies leave open', () => {
  it('follows from the data', () => {
    expect(studiesOfAll(comparison, ['calico', 'cilium'])).toEqual(['wire-2026']);
    expect(gapText(comparison)).toContain('“Wires of 2026”');
    const none = comparisonOf({ ...smallModeFacts, benchmarks: {} });
    expect(gapText(none)).toContain('No study');
  });
});

describe('reports of tests', () => {
  it('stand with the feature and the CNI that they bear on', () => {
    expect(reportsOn(comparison, 'policy.fqdn').map(({ id }) => id)).toEqual(['gateway-calico']);
    expect(reportsOn(comparison, 'policy.fqdn', 'cilium')).toEqual([]);
  });
});

describe('the CSV', () => {
  const lines = benchmarkCsv(comparison, (anchor) => `https://x.example/#${anchor}`).split('\r\n');

  it('has a line for each figure, and nothing in the place of what is missing', () => {
    expect(lines).toHaveLength(1 + 3 + 4 + 1);
    const missing = lines.find((line) => line.includes('many,wrapped'));
    expect(missing).toContain('As it comes,,,,,,https://x.example/#wire-2026--services');
  });

  it('holds one study where one is asked for', () => {
    expect(benchmarkCsv(comparison, String, 'another')).toBe('');
  });
});
