import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

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

export const collections = { cni };
