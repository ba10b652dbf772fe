import type { Document } from 'domhandler';
import { parseDom } from '../dom.ts';
import { builtPages, builtText } from '../routes.ts';
import { templateRoutes } from '../template-routes.ts';
import { constructsOf, contextOf } from './construct.ts';
import { type Candidate, coverOf } from './cover.ts';
import type { PageContext } from './signature.ts';
import { styledAttributes } from './style-sheets.ts';

/** What a page costs the checker before its first element, in characters of HTML. */
const COST_OF_A_PAGE = 20_000;

/** A page of the site with what it is made of. */
export interface SitePage extends Candidate {
  readonly html: string;
  readonly page: Document;
  readonly context: PageContext;
}

/** What a page with this text is made of. */
export function sitePage(route: string, html: string, styled = styledAttributes()): SitePage {
  const page = parseDom(html);
  const context = contextOf(page, styled);
  const constructs = constructsOf(page, context);
  return { route, html, page, context, constructs, cost: COST_OF_A_PAGE + html.length };
}

/** Every page of the built site. */
export function sitePages(): readonly SitePage[] {
  const styled = styledAttributes();
  return builtPages().map(({ file, route }) => sitePage(route, builtText(file), styled));
}

/** Routes of pages on which each construct of the site stands, one of every template among them. */
export function siteCover(pages: readonly Candidate[] = sitePages()): readonly string[] {
  return coverOf(pages, templateRoutes());
}
