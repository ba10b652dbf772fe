/** The schemas of claims and of what they are about. */
import { z } from 'astro/zod';
import { day, text, texts, address, page, source, conflict } from './schema-parts.ts';

const correction = z.strictObject({
  said: text.describe('What is often said'),
  untrueSince: text.optional().describe('Version or day from which it is untrue'),
  inPart: z.literal(true).optional().describe('It holds under conditions'),
  now: text.describe('What holds instead'),
  misleads: text.describe('Whom it misleads'),
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

/** The answer of one CNI to one question. */
export const claim = z
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

/** A network plugin at the version compared. */
export const cni = z
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

/** A question that every CNI answers. */
export const feature = z
  .strictObject({
    name: text.describe('The name of its row'),
    question: text.describe('What it asks'),
    why: text.describe('Why anybody cares'),
    kind: z.enum(['capability', 'description']).describe('Whether claims have a level of support'),
    related: z.array(text).describe('Ids of features that bear on this one'),
  })
  .meta({ id: 'feature', description: 'A question that every CNI answers' });

/** A group of features. */
export const area = z
  .strictObject({ name: text, short: text, about: text })
  .meta({ id: 'area', description: 'A group of features' });
