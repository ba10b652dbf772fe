import { parse } from 'yaml';
import { requireKebab, titleOf } from './names.ts';
import { guidePage } from './pages.ts';
import { newFile, type PlannedFile, type Project } from './project.ts';
import { Refusal } from './refusal.ts';
import type { Source } from './source.ts';

/** The lengths of a title that `src/content.config.ts` takes. */
const TITLE = { shortest: 8, longest: 60 } as const;

function orderOf({ path, text }: Source): number {
  const [, head = ''] = text.split(/^---$/mu);
  const { order } = parse(head) as { readonly order?: unknown };
  if (typeof order === 'number') return order;
  throw new Refusal(path, 'has no order', 'give it its place among the guides');
}

/** The file of a guide behind all `others`; stops at a slug that will not do. */
export function guideFiles(
  slug: string,
  others: readonly Source[],
  project: Project,
  today: string,
): readonly PlannedFile[] {
  requireKebab(slug, slug, 'some-title');
  const pages = [`src/pages/guides/${slug}.astro`, `src/pages/guides/${slug}`];
  if (pages.some((page) => project.has(page))) {
    throw new Refusal(slug, 'is a page of its own below /guides/', 'take another slug');
  }
  const title = titleOf(slug);
  if (title.length < TITLE.shortest || title.length > TITLE.longest) {
    const fault = `makes a title of ${String(title.length)} characters`;
    const remedy = `write one of ${String(TITLE.shortest)} to ${String(TITLE.longest)}`;
    throw new Refusal(slug, fault, remedy);
  }
  const order = Math.max(0, ...others.map(orderOf)) + 1;
  return [newFile(`content/guides/${slug}.mdx`, guidePage(title, order, today))];
}
