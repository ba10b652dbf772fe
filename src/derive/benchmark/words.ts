import type { ResolvedStudy } from '../comparison/schema.ts';
import type { Measure } from './measure.ts';

/** Words for who paid, as a mark of a chart has them. */
export const PAYERS: Readonly<Record<ResolvedStudy['payer'], string>> = {
  vendor: 'vendor-paid',
  'other-vendor': 'paid by another vendor',
  unstated: 'payer not stated',
};

/** Words for what is measured, in the order of the filter. */
export const METRICS: Readonly<Record<Measure['metric'], string>> = {
  throughput: 'throughput',
  latency: 'latency',
  requests: 'requests and connections',
  services: 'growth of Services',
  policy: 'policy and observability',
  cpu: 'CPU',
  memory: 'memory',
  'pod-start': 'pod start',
};

/** Words for which way is better. */
export const BETTER: Readonly<Record<Measure['better'], string>> = {
  higher: 'more is better',
  lower: 'less is better',
};
