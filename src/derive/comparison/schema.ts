/**
 * The comparison as it leaves the house: facts with their sources resolved to addresses. One form
 * for today's data, for frozen snapshots and for the public API. Fields may be added, never removed
 * or given another meaning, or published snapshots could no longer be read.
 */
import { z } from 'astro/zod';

/** A calendar day as a string. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u)
  .describe('A calendar day, 2026-11-22');
const text = z.string().min(1);
const texts = z.array(text).min(1);
const address = z
  .string()
  .regex(/^https:\/\//u)
  .describe('An https address');
const page = z.string().regex(/^https?:\/\//u);
const lines = z.array(z.array(z.int().positive()).min(1).max(2)).min(1);

const source = z
  .strictObject({
    title: text.describe('Title of the document'),
    passage: text.optional().describe('What the cited passage is about'),
    links: z.array(address).min(1).describe('Permanent links, one a passage'),
    page: address.optional().describe('The same text as published for readers'),
    repository: z
      .strictObject({
        name: text.describe('owner/name on GitHub'),
        commit: z
          .string()
          .regex(/^[0-9a-f]{40}$/u)
          .describe('The commit it is pinned to'),
        date: day.optional().describe('Day of the commit'),
        reads: text.optional().describe('The release that stands there, or what else does'),
        why: text.optional().describe('Why it is not the release compared'),
        path: text.describe('Path of the file'),
        member: text.optional().describe('File inside, where the path is an archive'),
        lines: lines.optional().describe('Line numbers, or first and last line of a passage'),
      })
      .optional()
      .describe('Where the text is pinned; absent for a web page'),
  })
  .meta({ id: 'source', description: 'A document at the place cited' });

const correction = z.strictObject({
  said: text.describe('What is often said'),
  untrueSince: text.optional().describe('Version or day from which it is untrue'),
  inPart: z.literal(true).optional().describe('It holds under conditions'),
  now: text.describe('What holds instead'),
  misleads: text.describe('Whom it misleads'),
});

const conflict = z.strictObject({
  about: text.describe('What primary sources disagree about'),
  statements: z.array(z.strictObject({ says: text, source })).min(2),
  believed: text.describe('Which side the claim follows, and why'),
});

const newerChange = z
  .strictObject({
    release: text.describe('The release from which it holds'),
    change: text.describe('What changes'),
    basis: z.enum(['documents', 'code', 'second hand']).describe('What it was read in'),
    sources: z.array(source).min(1),
    reviewed: day,
  })
  .meta({ id: 'newerChange', description: 'What a release newer than the one compared changes' });

const claim = z
  .strictObject({
    support: z
      .enum(['yes', 'partial', 'no', 'paid', 'external', 'na', 'unknown', 'unresearched'])
      .optional()
      .describe('Level of support; absent for a description'),
    value: text
      .optional()
      .describe('The answer in a table cell; absent where unknown or unresearched'),
    detail: text.optional().describe('The answer in prose'),
    searched: text.optional().describe('What was read without finding an answer'),
    missing: text.optional().describe('What a partial answer lacks'),
    edition: text.optional().describe('The paid edition that has it'),
    provider: text.optional().describe('What provides it instead'),
    conditions: texts.optional().describe('What must be given for the answer to hold'),
    default: text.optional().describe('What a fresh installation does'),
    since: text.optional().describe('Version since which the answer holds'),
    correction: correction.optional().describe('What is often said and does not hold'),
    conflict: conflict.optional().describe('Where primary sources disagree'),
    newer: z.array(newerChange).min(1).optional().describe('What newer releases change'),
    because: text.optional().describe('Why the answer differs from the one published before'),
    sources: z.array(source).describe('What the claim rests on'),
    page: page.optional().describe('Its permanent link; absent in snapshots'),
    reviewed: day
      .optional()
      .describe(
        'The day somebody last re-read the claim against its sources; absent where nobody has looked yet (unresearched), and nowhere else',
      ),
  })
  .refine(({ support, reviewed }) => support === 'unresearched' || reviewed !== undefined, {
    path: ['reviewed'],
    error: 'every claim but an unresearched one has the day of its re-reading',
  })
  .meta({
    id: 'claim',
    description: 'The answer of one CNI to one question',
    // The same for those who check with the published schema.
    if: {
      type: 'object',
      properties: { support: { const: 'unresearched' } },
      required: ['support'],
    },
    else: { type: 'object', properties: { reviewed: true }, required: ['reviewed'] },
  });

const cni = z
  .strictObject({
    name: text.describe('Its name as its project writes it'),
    vendor: text.describe('Who develops it'),
    governance: text.describe('Who decides on it'),
    licence: text.describe('Licence of its source'),
    version: text.describe('The version its claims speak of'),
    released: day.describe('The day of that version'),
    newer: z
      .array(z.strictObject({ version: text, released: day }))
      .min(1)
      .optional()
      .describe('Releases since, which were not read whole'),
    home: address.describe('Its home page'),
    summary: text.describe('What it is, in a sentence'),
    keyFeature: text.describe('What sets it apart'),
    pros: texts.describe('What speaks for it'),
    cons: texts.describe('What speaks against it'),
    bestFor: texts.describe('Situations it suits'),
    thinkTwice: texts.describe('Situations in which to look further'),
  })
  .meta({ id: 'cni', description: 'A network plugin at the version compared' });

const feature = z
  .strictObject({
    name: text.describe('The name of its row'),
    question: text.describe('What it asks'),
    why: text.describe('Why anybody cares'),
    kind: z.enum(['capability', 'description']).describe('Whether claims have a level of support'),
    related: z.array(text).describe('Ids of features that bear on this one'),
  })
  .meta({ id: 'feature', description: 'A question that every CNI answers' });

const area = z
  .strictObject({ name: text, short: text, about: text })
  .meta({ id: 'area', description: 'A group of features' });

const ids = z.array(text).min(1);

const modeAnswer = z
  .strictObject({
    kind: z
      .enum(['same', 'untouched', 'differs', 'unknown'])
      .describe(
        'same: re-read for this mode and as the CNI answers; untouched: as the CNI answers, by its nature; differs: another answer; unknown: no primary source says',
      ),
    of: text.describe('The CNI whose matter it is'),
    support: z
      .enum(['yes', 'partial', 'no', 'paid', 'external', 'na', 'unknown', 'unresearched'])
      .describe('Level of support in this mode'),
    value: text.optional().describe('The answer in a table cell; absent where unknown'),
    reason: text.optional().describe('Why it is the same or differs; absent where unknown'),
    searched: text.optional().describe('What was read without finding an answer'),
    missing: text.optional().describe('What a partial answer lacks'),
    edition: text.optional().describe('The paid edition that has it'),
    provider: text.optional().describe('What provides it instead'),
    conditions: texts.optional().describe('What must be given for the answer to hold'),
    default: text.optional().describe('What a fresh installation does'),
    since: text.optional().describe('Version since which the answer holds'),
    conflict: conflict.optional().describe('Where primary sources disagree'),
    because: text.optional().describe('Why the answer differs from the one published before'),
    sources: z.array(source).describe('What the answer rests on beside the claim of the CNI'),
    reviewed: day.describe('The day somebody last re-read it for this mode'),
  })
  .meta({ id: 'modeAnswer', description: 'The answer of a mode to one question' });

const step = z.strictObject({
  step: text.describe('What the step does'),
  code: text.optional().describe('Commands or values'),
  language: z.enum(['bash', 'yaml', 'json']).optional().describe('What they are written in'),
});

const mode = z
  .strictObject({
    name: text.describe('Its name'),
    short: text.describe('Its name where space is short'),
    summary: text.describe('What it is, in a sentence'),
    cnis: ids.describe('The CNIs in it'),
    areas: z.record(z.string(), text).describe('The CNI whose answers each area takes'),
    settings: z
      .array(z.strictObject({ name: text, value: text, where: text }))
      .describe('The settings that make it'),
    setup: z.array(step).min(1).describe('How to install it'),
    requirements: texts.describe('What must be given'),
    supportedBy: text.describe('Who answers when it breaks'),
    answers: z
      .record(z.string(), modeAnswer)
      .describe('Answers by feature; what is absent is not checked'),
    sources: z.array(source).min(1).describe('What the set-up rests on'),
    reviewed: day.describe('The day somebody last re-read the mode'),
  })
  .meta({ id: 'mode', description: 'A way to run one or two CNIs' });

const party = z
  .strictObject({
    kind: z.enum(['feature', 'mode', 'cni', 'setting', 'neighbour']),
    id: text.describe('Its id; the exact name of a setting'),
    cni: text.optional().describe('The CNI whose feature it is'),
    name: text.describe('What it is called'),
  })
  .meta({ id: 'party', description: 'One of the things that meet' });

const issues = z
  .array(z.strictObject({ source, state: z.enum(['open', 'closed', 'fixed']), asOf: day }))
  .min(1)
  .describe('Issues of the projects, with their state on a day');

const interaction = z
  .strictObject({
    name: text.describe('What bites, in a sentence'),
    topic: text.describe('What it is about'),
    between: z.array(party).min(2).describe('What meets'),
    happens: text.describe('What happens'),
    seen: text.describe('How one sees it'),
    remedy: text.describe('What helps'),
    affected: text.describe('Versions and modes affected'),
    fixed: text.optional().describe('The release that mends it'),
    issues: issues.optional(),
    modes: ids.describe('Modes in which it bites'),
    claims: ids.describe('Claims it bears on, as CNI/feature'),
    guides: ids.optional().describe('Guides it bears on'),
    conflict: conflict.optional().describe('Where primary sources disagree'),
    because: text.optional().describe('Why it is told otherwise than before'),
    sources: z.array(source).min(1).describe('What it rests on'),
    reviewed: day.describe('The day somebody last re-read it'),
  })
  .meta({ id: 'interaction', description: 'What bites when two things meet' });

const setting = z
  .strictObject({
    name: text.describe('As it is typed'),
    also: texts.optional().describe('Other spellings'),
    topic: text.describe('What it is about'),
    page: text.describe('The page below /settings/ that tells all of it'),
    cnis: ids.describe('Whose users set it'),
    kind: text.describe('What sort of thing it is'),
    where: text.describe('Where it is written'),
    values: text.describe('Type and allowed values'),
    default: text.describe('What holds where nobody sets it'),
    release: text.optional().describe('The release of which the default is told'),
    since: text.optional().describe('The release that brought it'),
    what: text.describe('What it does'),
    traps: texts.optional().describe('Where it trips'),
    ways: z
      .array(z.strictObject({ by: text, code: text, language: z.enum(['bash', 'yaml', 'json']) }))
      .min(1)
      .describe('How it is set, with a value as an example'),
    unlike: z
      .array(z.strictObject({ setting: text, how: text }))
      .min(1)
      .optional()
      .describe('Settings that are taken for it'),
    features: ids.describe('Features that it bears on'),
    sources: z.array(source).min(1).describe('What it rests on'),
    because: text.optional().describe('Why it is told otherwise than before'),
    reviewed: day.describe('The day somebody last re-read it'),
  })
  .meta({ id: 'setting', description: 'A name that people type, and what it does' });

const symptom = z
  .strictObject({
    name: text.describe('What one sees, in a sentence'),
    topic: text.describe('What it is about'),
    page: text.describe('The page below /symptoms/ that tells all of it'),
    messages: texts.optional().describe('The message as printed, variable parts in angle quotes'),
    cnis: ids.describe('CNIs of which it is a symptom'),
    modes: ids.optional().describe('Modes in which it is met; absent where in every one'),
    when: text.optional().describe('What has to be given for it'),
    means: text.describe('What it means'),
    confirm: z.array(step).min(1).describe('How to make sure'),
    remedy: z.array(step).min(1).describe('What helps'),
    affected: text.optional().describe('Versions affected'),
    fixed: text.optional().describe('The release that mends it'),
    issues: issues.optional(),
    basis: z.enum(['documents', 'code', 'reports']).describe('What it rests on'),
    claims: ids.describe('Claims it bears on, as CNI/feature'),
    interactions: ids.optional().describe('Interactions behind it'),
    guides: ids.optional().describe('Guides it bears on'),
    sources: z.array(source).min(1).describe('What it rests on'),
    because: text.optional().describe('Why it is told otherwise than before'),
    reviewed: day.describe('The day somebody last re-read it'),
  })
  .meta({ id: 'symptom', description: 'What one sees when something is wrong, and what helps' });

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
export type ResolvedParty = DeepReadonly<z.infer<typeof party>>;
export type ComparedCni = DeepReadonly<z.infer<typeof cni>>;
export type Comparison = DeepReadonly<z.infer<typeof comparisonSchema>>;
export type Snapshot = DeepReadonly<z.infer<typeof snapshotSchema>>;
