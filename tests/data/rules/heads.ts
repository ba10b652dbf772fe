import { parse } from 'yaml';
import { publishedIn } from './published.ts';
import type { CheckedFacts } from './rule.ts';

/** The head of a page with its marks. */
export const HEAD = /^---\n(.*?)\n---\n/su;

/** The frontmatter of a page; nothing where there is none that can be read. */
export function headOf(page: string): Readonly<Record<string, unknown>> | undefined {
  const head = HEAD.exec(page)?.[1];
  if (head === undefined) return undefined;
  try {
    // Astro reads a day without quotation marks as a date, which its schema then refuses.
    const fields: unknown = parse(head, { customTags: ['timestamp'] });
    return typeof fields === 'object' && fields !== null ? { ...fields } : undefined;
  } catch {
    return undefined;
  }
}

/** The day of the first reading that was published: nothing was re-read before it. */
export function firstReading(facts: CheckedFacts): string {
  return (
    Object.values(publishedIn(facts).snapshots[0]?.claims ?? {})
      .flatMap((byCni) => Object.values(byCni))
      .flatMap(({ reviewed }) => reviewed ?? [])
      .toSorted()[0] ?? ''
  );
}
