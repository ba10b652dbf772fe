/** The schemas of modes and of what bites when two things meet. */
import { z } from 'astro/zod';
import { day, text, texts, ids, source, conflict, step, issues } from './schema-parts.ts';

/** The answer of a mode to one question. */
export const modeAnswer = z
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

/** A way to run one or two CNIs. */
export const mode = z
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

/** One of the things that meet. */
export const party = z
  .strictObject({
    kind: z.enum(['feature', 'mode', 'cni', 'setting', 'neighbour']),
    id: text.describe('Its id; the exact name of a setting'),
    cni: text.optional().describe('The CNI whose feature it is'),
    name: text.describe('What it is called'),
  })
  .meta({ id: 'party', description: 'One of the things that meet' });

/** What bites when two things meet. */
export const interaction = z
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
