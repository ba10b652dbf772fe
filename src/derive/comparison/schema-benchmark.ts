/** The schemas of what others measured, and of what test suites say. */
import { z } from 'astro/zod';
import { address, day, ids, source, text, texts } from './schema-parts.ts';

const subject = z.strictObject({
  name: text.describe('Its name in rows of figures'),
  cni: text.optional().describe('The CNI, where it is one of those compared'),
  mode: text.optional().describe('The mode that it comes closest to'),
  version: text.optional().describe('Its version; absent where the study does not say'),
  setup: text.describe('How it was set up'),
});

const measure = z.strictObject({
  name: text.describe('What was measured'),
  metric: z
    .enum(['throughput', 'latency', 'requests', 'services', 'cpu', 'memory', 'policy', 'pod-start'])
    .describe('What sort of figure it is'),
  unit: text.describe('The unit of the figures'),
  better: z.enum(['higher', 'lower']).describe('Which way is better'),
  cases: z
    .strictObject({ by: text, names: z.array(text).min(2) })
    .optional()
    .describe('What varies within a row, and its values; absent where a row holds runs'),
  precision: z.number().positive().optional().describe('How far off a figure may be'),
  note: text.optional().describe('What has to be known to read the figures right'),
  bears: ids.optional().describe('Features that the figures bear on'),
  figures: z
    .record(z.string(), z.array(z.number().nullable()).min(1))
    .describe('By subject: one a case, or one a run; null is missing'),
  read: source.describe('Where the figures were read'),
});

const bench = z.strictObject({
  hardware: text.optional(),
  network: text.optional(),
  mtu: text.optional(),
  system: text.optional(),
  kernel: text.optional(),
  kubernetes: text.optional(),
});

/** A benchmark that somebody published. */
export const study = z
  .strictObject({
    name: text.describe('Its title, as published'),
    authors: text.describe('Who made it'),
    published: text.describe('The day, month or year'),
    measured: text.optional().describe('When it was measured'),
    payer: z
      .enum(['vendor', 'other-vendor', 'unstated'])
      .describe('Who paid: a vendor of something compared, another vendor, or nobody says'),
    paid: text.describe('Who paid, and how they are tied to what is compared'),
    licence: text.describe('Terms of its figures and texts'),
    about: text.describe('What it compares'),
    bench: bench.describe('The bench; what is absent, the study does not tell'),
    method: z.strictObject({
      tool: text,
      runs: z.int().positive().optional().describe('How many times each figure was taken'),
      aggregate: text.optional().describe('What became of several runs'),
    }),
    subjects: z.record(z.string(), subject).describe('What it compares, by id'),
    measures: z.record(z.string(), measure).describe('Figures, by id'),
    caveats: texts.describe('What speaks against reading too much into it'),
    contrary: z
      .array(z.strictObject({ kind: text, says: text, source, asOf: day }))
      .min(1)
      .optional()
      .describe('What others saw against it'),
    leftOut: z
      .array(z.strictObject({ what: text, because: text }))
      .min(1)
      .optional()
      .describe('What of it is not shown'),
    page: address.describe('The study as its readers find it'),
    read: source.describe('Where its figures were read'),
    sources: z.array(source).describe('What else was read'),
    reviewed: day.describe('The day somebody last read the figures against their source'),
  })
  .meta({ id: 'study', description: 'A benchmark that somebody published' });

const count = z.strictObject({
  passed: z.int().nonnegative(),
  failed: z.int().nonnegative(),
  skipped: z.int().nonnegative(),
});

/** What a public test suite says of an implementation. */
export const conformanceReport = z
  .strictObject({
    feature: text.describe('The feature that it bears on'),
    cni: text.describe('The CNI whose readers it concerns'),
    implementation: text.describe('What was tested'),
    suite: text.describe('The suite with its version'),
    date: day.describe('The day of the report, or of reading where there is none'),
    by: text.describe('Who ran it'),
    profiles: z
      .array(z.strictObject({ name: text, core: count, extended: count.optional() }))
      .min(1)
      .optional()
      .describe('Tests by profile, counted'),
    says: text.describe('What it comes to'),
    sources: z.array(source).min(1).describe('What it was read in'),
    reviewed: day.describe('The day somebody last re-read it'),
  })
  .meta({ id: 'conformanceReport', description: 'What a public test suite says' });
