import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { snapshotSchema } from './derive/comparison/schema.ts';

/** One page a CNI: prose only. The file's name is the CNI's id. */
const cni = defineCollection({
  loader: glob({ base: './content/cni', pattern: '*.mdx' }),
  schema: z.strictObject({
    /** For search engines and previews: one sentence, 70 to 160 characters. */
    description: z.string().min(70).max(160),
    /** The day somebody last re-read the page. */
    reviewed: z.iso.date(),
  }),
});

/** A guide: prose that explains across CNIs. The file's name is the last part of its address. */
const guides = defineCollection({
  loader: glob({ base: './content/guides', pattern: '*.mdx' }),
  schema: z.strictObject({
    title: z.string().min(8).max(60),
    /** What the reader gets, one or two sentences under the title. */
    lede: z.string().min(40).max(220),
    /** For search engines and previews: one sentence, 70 to 160 characters. */
    description: z.string().min(70).max(160),
    /** The day somebody last re-read the page. */
    reviewed: z.iso.date(),
    /** Its place among the guides, from one. */
    order: z.int().positive(),
  }),
});

/** The comparison as it was published on a day; written by `npm run snapshot`, never by hand. */
const snapshots = defineCollection({
  loader: glob({ base: './content/snapshots', pattern: '????-??-??.json' }),
  schema: snapshotSchema,
});

export const collections = { cni, guides, snapshots };
