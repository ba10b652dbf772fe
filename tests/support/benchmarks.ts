import type { Study } from '~/data/benchmark.ts';
import type { ConformanceReport } from '~/data/conformance-report.ts';
import { cite } from './facts.ts';

type Changes = Readonly<Record<string, unknown>>;

const throughput = {
  name: 'TCP, one stream',
  metric: 'throughput',
  unit: 'Gbit/s',
  better: 'higher',
  bears: ['policy.fqdn'],
  figures: { plain: [9, 10, 11], wrapped: [8.4, null, 9.2], bare: [20] },
};

const growth = {
  name: 'HTTP by Services',
  metric: 'services',
  unit: 'requests/s',
  better: 'higher',
  cases: { by: 'number of Services', names: ['few', 'many'] },
  figures: { plain: [1000, 400], wrapped: [900, null] },
};

const study = {
  name: 'Wires of 2026',
  authors: 'A team',
  published: '2026-01',
  payer: 'unstated',
  paid: 'not stated',
  licence: 'CC BY 4.0',
  about: 'Two plugins and none.',
  bench: { network: '25 Gbit/s' },
  method: { tool: 'iperf3', runs: 3 },
  subjects: {
    plain: {
      name: 'Calico',
      cni: 'calico',
      mode: 'calico-plain',
      version: 'v1.2.3',
      setup: 'As it comes',
    },
    wrapped: { name: 'Cilium', cni: 'cilium', mode: 'cilium-wrapped', setup: 'As it comes' },
    bare: { name: 'bare metal', setup: 'No pods' },
  },
  measures: { tcp: throughput, services: growth },
  caveats: ['One bench.'],
  page: 'https://example.com/wires',
  read: cite('rules'),
  sources: [],
  reviewed: '2026-02-03',
};

const report = {
  feature: 'policy.fqdn',
  cni: 'calico',
  implementation: 'Calico v1.2.3',
  suite: 'Names v1',
  date: '2026-01-05',
  by: 'its project',
  profiles: [{ name: 'ALL', core: { passed: 3, failed: 0, skipped: 1 } }],
  says: 'It passes.',
  sources: [cite('rules')],
  reviewed: '2026-02-03',
};

const studies = (changes: Changes = {}) => ({
  benchmarks: { 'wire-2026': { ...study, ...changes } as unknown as Study },
});

const reports = (changes: Changes = {}) => ({
  conformance: { 'gateway-calico': { ...report, ...changes } as unknown as ConformanceReport },
});

/** A benchmark and a report of tests of the small facts. */
export const smallBenchmarks = {
  ...studies(),
  ...reports(),
  excludedStudies: [],
  scaleReports: {},
};

/** Facts with fields of the benchmark `wire-2026` changed. */
export function changeStudy<F>(facts: F, changes: Changes): F {
  return { ...facts, ...studies(changes) };
}

/** Facts with fields of its measure `tcp` changed. */
export function changeMeasure<F>(facts: F, changes: Changes): F {
  return changeStudy(facts, {
    measures: { tcp: { ...throughput, ...changes }, services: growth },
  });
}

/** Facts with fields of its subject `plain` changed. */
export function changeSubject<F>(facts: F, changes: Changes): F {
  const { subjects } = study;
  return changeStudy(facts, {
    subjects: { ...subjects, plain: { ...subjects.plain, ...changes } },
  });
}

/** Facts with fields of the report `gateway-calico` changed. */
export function changeReport<F>(facts: F, changes: Changes): F {
  return { ...facts, ...reports(changes) };
}
