import { markdownOf } from '../twin/markdown.ts';

/** A built page and its own absolute address. */
export interface BuiltHtml {
  readonly html: string;
  readonly address: string;
}

/** The Markdown of a page. */
export function twin({ html, address }: BuiltHtml): string {
  return markdownOf(html, address);
}
