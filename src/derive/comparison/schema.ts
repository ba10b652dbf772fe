/**
 * The comparison as it leaves the house: facts with their sources resolved to addresses. One form
 * for today's data, for frozen snapshots and for the public API. Fields may be added, never removed
 * or given another meaning, or published snapshots could no longer be read.
 */
import { z } from 'astro/zod';
import { conformanceReport, study } from './schema-benchmark.ts';
import { area, claim, cni, feature } from './schema-claim.ts';
import { setting, symptom } from './schema-lookup.ts';
import { interaction, mode, type modeAnswer, type party } from './schema-mode.ts';
import { day, ids, type source } from './schema-parts.ts';

/** All facts; claims by feature, then by CNI. */
export const comparisonSchema = z.strictObject({
  order: z
    .strictObject({
      areas: ids,
      features: ids,
      cnis: ids,
      modes: ids.optional(),
      interactions: ids.optional(),
      settings: ids.optional(),
      symptoms: ids.optional(),
      benchmarks: ids.optional(),
    })
    .describe('Ids in the order in which the site shows them'),
  areas: z.record(z.string(), area),
  features: z.record(z.string(), feature),
  cnis: z.record(z.string(), cni),
  claims: z.record(z.string(), z.record(z.string(), claim)),
  modes: z.record(z.string(), mode).optional().describe('Ways to run the CNIs'),
  interactions: z
    .record(z.string(), interaction)
    .optional()
    .describe('What bites when two things meet'),
  settings: z.record(z.string(), setting).optional().describe('What people type'),
  symptoms: z.record(z.string(), symptom).optional().describe('What people see'),
  benchmarks: z.record(z.string(), study).optional().describe('What others measured'),
  conformance: z
    .record(z.string(), conformanceReport)
    .optional()
    .describe('What public test suites say'),
});

/** The comparison as it was on a day. */
export const snapshotSchema = comparisonSchema.extend({
  date: day.describe('The day the snapshot was published'),
});

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

export type ResolvedSource = DeepReadonly<z.infer<typeof source>>;
export type ResolvedClaim = DeepReadonly<z.infer<typeof claim>>;
export type ResolvedMode = DeepReadonly<z.infer<typeof mode>>;
export type ResolvedModeAnswer = DeepReadonly<z.infer<typeof modeAnswer>>;
export type ResolvedInteraction = DeepReadonly<z.infer<typeof interaction>>;
export type ResolvedSetting = DeepReadonly<z.infer<typeof setting>>;
export type ResolvedSymptom = DeepReadonly<z.infer<typeof symptom>>;
export type ResolvedStudy = DeepReadonly<z.infer<typeof study>>;
export type ResolvedReport = DeepReadonly<z.infer<typeof conformanceReport>>;
export type ResolvedParty = DeepReadonly<z.infer<typeof party>>;
export type ComparedCni = DeepReadonly<z.infer<typeof cni>>;
export type Comparison = DeepReadonly<z.infer<typeof comparisonSchema>>;
export type Snapshot = DeepReadonly<z.infer<typeof snapshotSchema>>;
