import { z } from 'astro/zod';

/** For search engines and previews: one sentence. */
const description = z.string().min(70).max(160);
/** The day somebody last re-read the page. */
const reviewed = z.iso.date();
/** Stands above the page and in lists of pages. */
const title = z.string().min(8).max(60);
/** What the reader gets, one or two sentences under the title. */
const lede = z.string().min(40).max(220);

/** What the page of a CNI says of itself. */
export const cniFrontmatter = z.strictObject({ description, reviewed });

/** What a guide says of itself; its place among the guides counts from one. */
export const guideFrontmatter = z.strictObject({
  title,
  lede,
  description,
  reviewed,
  order: z.int().positive(),
});

/** What the words above the cookbook say of themselves. */
export const cookbookFrontmatter = z.strictObject({ title, lede, description, reviewed });
