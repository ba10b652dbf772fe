import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { snapshotSchema } from './derive/comparison/schema.ts';
import { cniFrontmatter, guideFrontmatter } from './derive/prose/frontmatter.ts';

/** One page a CNI: prose only. The file's name is the CNI's id. */
const cni = defineCollection({
  loader: glob({ base: './content/cni', pattern: '*.mdx' }),
  schema: cniFrontmatter,
});

/** A guide: prose that explains across CNIs. The file's name is the last part of its address. */
const guides = defineCollection({
  loader: glob({ base: './content/guides', pattern: '*.mdx' }),
  schema: guideFrontmatter,
});

/** The comparison as it was published on a day; written by `npm run snapshot`, never by hand. */
const snapshots = defineCollection({
  loader: glob({ base: './content/snapshots', pattern: '????-??-??.json' }),
  schema: snapshotSchema,
});

export const collections = { cni, guides, snapshots };
