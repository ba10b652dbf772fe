import { type Verdict, VERDICTS } from '../lib/check/facts.ts';
import { countsOf } from '../lib/check/groups.ts';
import type { CheckReport } from '../lib/check/report.ts';
import { placeOf } from '../lib/check/tables.ts';
import { policyCount, VERDICT_WORDS } from '../lib/check/words.ts';
import { plural } from '../lib/text.ts';
import { markOf, modeLink, type Shown, troubleItem } from './check-parts.ts';
import { buttonFor, type Content, element } from './element.ts';

function faultCount({ policies, problems }: CheckReport): number {
  const own = policies.flatMap(({ faults }) => faults.filter(({ kind }) => kind === 'fault'));
  return own.length + problems.length;
}

/** What was found, in a sentence. */
export function statusOf(report: CheckReport): string {
  const faults = faultCount(report);
  const found = policyCount(report.policies.length);
  return `${found} read${faults === 0 ? '' : `, ${plural(faults, 'fault')}`}.`;
}

/** The verdicts that some policy has in some of the modes shown. */
function verdictsIn({ report, modes }: Shown): readonly Verdict[] {
  const counts = modes.map((at) => countsOf(report, at));
  return VERDICTS.filter((verdict) => counts.some((each) => each[verdict] > 0));
}

function countRow({ report, facts }: Shown, at: number, verdicts: readonly Verdict[]): HTMLElement {
  const mode = facts.modes[at];
  const head = element('th', '', ...(mode ? [modeLink(mode)] : []));
  head.scope = 'row';
  const counts = countsOf(report, at);
  const cells = verdicts.map((verdict) => {
    const cell = element('td', '', String(counts[verdict]));
    cell.dataset['label'] = VERDICT_WORDS[verdict];
    cell.toggleAttribute('data-none', counts[verdict] === 0);
    return cell;
  });
  const row = element('tr', '', head, ...cells);
  row.dataset['cni'] = mode?.cni ?? '';
  return row;
}

function columnHead(content: Node | string): HTMLElement {
  const cell = element('th', '', content);
  cell.scope = 'col';
  return cell;
}

/** How many policies each mode enforces. */
function countTable(shown: Shown): HTMLElement {
  const verdicts = verdictsIn(shown);
  const heads = verdicts.map((verdict) => columnHead(markOf(verdict, VERDICT_WORDS[verdict])));
  const caption = element('caption', 'sr-only', 'Policies by mode and verdict');
  const head = element('thead', '', element('tr', '', columnHead('Mode'), ...heads));
  const rows = shown.modes.map((at) => countRow(shown, at, verdicts));
  return element('table', 'check-counts', caption, head, element('tbody', '', ...rows));
}

function problemList({ problems }: CheckReport): Content {
  if (problems.length === 0) return [];
  const items = problems.map((problem) =>
    troubleItem(placeOf(problem), problem.says, problem.remedy),
  );
  return [element('h3', '', 'What could not be read'), element('ul', 'check-faults', ...items)];
}

function othersNote({ others }: CheckReport): Content {
  if (others.length === 0) return [];
  const said = others.map(([kind, count]) => `${String(count)} × ${kind}`).join(', ');
  return [element('p', 'check-others', `Passed over, because they are no policies: ${said}.`)];
}

/** What is said before the policies one by one. */
export function answerOf(shown: Shown): readonly Node[] {
  const { report } = shown;
  const nodes: Content = [
    ...problemList(report),
    ...(report.policies.length === 0
      ? [element('p', '', 'No policy was found in this.')]
      : [element('h3', '', 'By mode'), countTable(shown)]),
    ...othersNote(report),
    ...(report.policies.length === 0 ? [] : [element('h3', '', 'Policy by policy')]),
  ];
  return nodes.map((node) => (typeof node === 'string' ? document.createTextNode(node) : node));
}

/** The way to further policies, where there are more than are shown. */
export function moreOffer(left: number, page: number): Content {
  if (left <= 0) return [];
  const button = buttonFor('check', 'more', `show ${policyCount(Math.min(left, page))} more`);
  return [element('p', 'check-more', button, ` of ${String(left)} left`)];
}
