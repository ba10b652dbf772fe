/** Parts that the schemas of several facts share. */
import { z } from 'astro/zod';

/** A calendar day as a string. */
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u)
  .describe('A calendar day, 2026-11-22');

/** A text that says something. */
export const text = z.string().min(1);

/** Texts, one at least. */
export const texts = z.array(text).min(1);

/** Ids, one at least. */
export const ids = z.array(text).min(1);

/** An https address. */
export const address = z
  .string()
  .regex(/^https:\/\//u)
  .describe('An https address');

/** The address of a page of the site. */
export const page = z.string().regex(/^https?:\/\//u);

const lines = z.array(z.array(z.int().positive()).min(1).max(2)).min(1);

/** A document at the place cited. */
export const source = z
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

/** A question that primary sources answer differently. */
export const conflict = z.strictObject({
  about: text.describe('What primary sources disagree about'),
  statements: z.array(z.strictObject({ says: text, source })).min(2),
  believed: text.describe('Which side the claim follows, and why'),
});

/** A step, with what can be pasted. */
export const step = z.strictObject({
  step: text.describe('What the step does'),
  code: text.optional().describe('Commands or values'),
  language: z.enum(['bash', 'yaml', 'json']).optional().describe('What they are written in'),
});

/** Issues of the projects. */
export const issues = z
  .array(z.strictObject({ source, state: z.enum(['open', 'closed', 'fixed']), asOf: day }))
  .min(1)
  .describe('Issues of the projects, with their state on a day');
