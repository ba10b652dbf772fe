/** The schemas of what people type and of what they see. */
import { z } from 'astro/zod';
import { day, text, texts, ids, source, step, issues } from './schema-parts.ts';

/** A name that people type, and what it does. */
export const setting = z
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

/** What one sees when something is wrong, and what helps. */
export const symptom = z
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
