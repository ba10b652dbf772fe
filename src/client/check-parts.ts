import { modeAddress, siteAddress } from '../lib/address.ts';
import type { CheckFacts, CheckMode, Verdict } from '../lib/check/facts.ts';
import type { CheckReport } from '../lib/check/report.ts';
import { VERDICT_MARKS } from '../lib/check/words.ts';
import { textRuns } from '../lib/text.ts';
import { element, linkTo } from './element.ts';

/** What is shown: a report, in some of the modes, which are told by their places. */
export interface Shown {
  readonly report: CheckReport;
  readonly facts: CheckFacts;
  readonly modes: readonly number[];
}

/** Text with `backticked` code as nodes. */
export function inline(text: string): readonly Node[] {
  return textRuns(text).map(({ text: run, isCode }) =>
    isCode ? element('code', '', run) : document.createTextNode(run),
  );
}

/** The mark of a verdict with its word. */
export function markOf(verdict: Verdict, word: string): HTMLElement {
  const mark = element('span', 'state', element('span', 'state-word', word));
  mark.dataset['state'] = VERDICT_MARKS[verdict];
  return mark;
}

/** A mode, leading to its page. */
export function modeLink({ id, name }: CheckMode): HTMLAnchorElement {
  return linkTo(modeAddress(id), name);
}

/** Something that is wrong or to be looked at: where, what, and what to do. */
export function troubleItem(
  where: string,
  says: string,
  remedy: string,
  path?: string,
): HTMLElement {
  const more = path === undefined ? [] : [' ', linkTo(siteAddress(path), 'the cookbook')];
  return element(
    'li',
    '',
    element('span', 'check-line', where),
    ...inline(` ${says} ${remedy}`),
    ...more,
  );
}
