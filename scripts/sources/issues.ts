import { markdownLink, inlineMarkdown } from '../../src/lib/markdown.ts';
import { plural } from '../../src/lib/text.ts';
import type { Drift, Rereading } from './reread.ts';
import type { PageResult, Results } from './result.ts';

/** Characters that the text of an issue may have on GitHub, less some room for a mark. */
const LIMIT = 60_000;

/** The whole text where there is nothing to do; the workflow closes its issue then. */
const NOTHING = 'Nothing to do.\n';

const HEADS: Readonly<Record<Drift, string>> = {
  gone: 'The passage or page is gone',
  changed: 'The passage reads otherwise',
  moved: 'The passage has moved, with the same words',
  due: 'Not re-read for months',
};

/** Where a fact is shown; its place alone where that has no page of its own. */
function placeLink(place: string, site: string): string {
  const [folder = '', id = '', feature] = place.split('/');
  if (folder === 'modes') return markdownLink(place, `${site}modes/${id}/`);
  if (['interactions', 'settings', 'symptoms'].includes(folder)) {
    return markdownLink(place, `${site}${folder}/#${id}`);
  }
  const isClaim = id.includes('.') && feature === undefined;
  return isClaim ? markdownLink(place, `${site}features/${id}/${folder}/`) : `\`${place}\``;
}

/** As many lines as the limit lets, and how many more there are. */
function fitting(lines: readonly string[]): string {
  let left = LIMIT;
  const shown = lines.filter((line) => {
    left -= line.length + 1;
    return left > 0;
  });
  const rest = lines.length - shown.length;
  const more = rest === 0 ? [] : ['', `_${plural(rest, 'line')} more: npm run sources has them._`];
  return `${[...shown, ...more].join('\n')}\n`;
}

/** The claims to read again as the text of an issue, the most pressing first. */
export function rereadIssue(claims: readonly Rereading[], site: string): string {
  if (claims.length === 0) return NOTHING;
  const groups = [...Map.groupBy(claims, ({ drift }) => drift)];
  const lines = groups.flatMap(([drift, own]) => [
    '',
    `### ${HEADS[drift]} (${String(own.length)})`,
    '',
    ...own.map(({ claim, reviewed, sources }) => {
      const passages = sources.map((source) => `\`${source}\``).join(', ');
      return `- [ ] ${placeLink(claim, site)}, re-read ${reviewed}${passages && `: ${passages}`}`;
    }),
  ]);
  const intro =
    'Read each passage again, mend the claim or its lines, set `reviewed`, then run `npm run sources -- --pin`. The longest unread come first in each part.';
  return fitting([intro, ...lines]);
}

function pageLine({ page, to, reason, claims }: PageResult): string {
  const where = to ?? reason;
  const said = where === undefined ? '' : ` → ${inlineMarkdown(where)}`;
  return `- [ ] <${page}>${said}, cited by ${claims.map((claim) => `\`${claim}\``).join(', ')}`;
}

/** The pages that are dead or elsewhere as the text of an issue. */
export function linkIssue({ pages }: Results): string {
  const parts = (['dead', 'redirected'] as const).flatMap((state) => {
    const own = pages.filter((page) => page.state === state);
    if (own.length === 0) return [];
    const head = state === 'dead' ? 'Dead' : 'Elsewhere now';
    return ['', `### ${head} (${String(own.length)})`, '', ...own.map(pageLine)];
  });
  if (parts.length === 0) return NOTHING;
  const intro =
    'Web pages that the claims cite. A server that was down is not among them, only one that denies the page.';
  return fitting([intro, ...parts]);
}
