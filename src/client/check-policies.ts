import { type CheckFacts, VERDICTS } from '../lib/check/facts.ts';
import { groupsOf, type VerdictGroup } from '../lib/check/groups.ts';
import type { Finding } from '../lib/check/judge.ts';
import type { CheckedPolicy, Fault } from '../lib/check/report.ts';
import { nameOf, placeOf } from '../lib/check/tables.ts';
import { policyWord, VERDICT_MARKS, VERDICT_WORDS } from '../lib/check/words.ts';
import { plural } from '../lib/text.ts';
import { inline, markOf, modeLink, type Shown, troubleItem } from './check-parts.ts';
import { type Content, element, linkTo } from './element.ts';

/** Policies that open by themselves, where there are no more. */
const FEW = 6;

function findingItem({ reason, hit }: Finding): HTMLElement {
  const { says, needs, href, verdict } = reason;
  const place = hit
    ? [
        element('code', '', hit.path),
        ` ${hit.name === undefined ? '' : `(${hit.name}) `}line ${String(hit.line)}${hit.count > 1 ? `, and ${String(hit.count - 1)} more` : ''}: `,
      ]
    : [];
  const mark =
    hit && verdict !== 'enforced' ? [element('strong', '', `${VERDICT_WORDS[verdict]}. `)] : [];
  const given = needs === undefined ? [] : inline(`${says === '' ? '' : ' '}Given ${needs}.`);
  return element(
    'li',
    '',
    ...place,
    ...mark,
    ...inline(says),
    ...given,
    ' ',
    linkTo(href, 'source'),
  );
}

function groupEntry(
  group: VerdictGroup,
  { isTrial }: CheckedPolicy,
  facts: CheckFacts,
): HTMLElement {
  const names = group.modes.flatMap((at) => {
    const mode = facts.modes[at];
    if (!mode) return [];
    const item = element('li', '', modeLink(mode));
    item.dataset['cni'] = mode.cni;
    return [item];
  });
  const why = group.findings.map(findingItem);
  return element(
    'div',
    'check-group',
    element('p', '', markOf(group.verdict, policyWord(group.verdict, isTrial))),
    element(
      'div',
      '',
      element('ul', 'check-modes-named', ...names),
      ...(why.length > 0 ? [element('ul', 'check-why', ...why)] : []),
    ),
  );
}

function faultList(faults: readonly Fault[]): Content {
  if (faults.length === 0) return [];
  const items = faults.map(({ kind, line, says, remedy, path }) => {
    const item = troubleItem(
      `line ${String(line)}${kind === 'hint' ? ', to look at' : ''}`,
      says,
      remedy,
      path,
    );
    item.dataset['kind'] = kind;
    return item;
  });
  return [element('ul', 'check-faults', ...items)];
}

/** The verdicts of the modes as a row of marks. */
function strip({ verdicts, isTrial }: CheckedPolicy, { facts, modes }: Shown): HTMLElement {
  const said = VERDICTS.flatMap((verdict) => {
    const count = modes.filter((at) => verdicts[at] === verdict).length;
    return count === 0 ? [] : [`${policyWord(verdict, isTrial).toLowerCase()} ${String(count)}`];
  });
  const marks = modes.map((at) => {
    const mark = element('i', 'state');
    mark.dataset['state'] = VERDICT_MARKS[verdicts[at] ?? 'unchecked'];
    mark.title = `${facts.modes[at]?.name ?? ''}: ${policyWord(verdicts[at] ?? 'unchecked', isTrial)}`;
    return mark;
  });
  const drawn = element('span', 'check-strip', ...marks);
  drawn.setAttribute('aria-hidden', 'true');
  return element('span', '', drawn, element('span', 'sr-only', said.join(', ')));
}

function policyEntry(policy: CheckedPolicy, shown: Shown, isOpen: boolean): HTMLElement {
  const faults = policy.faults.filter(({ kind }) => kind === 'fault').length;
  const name = element('span', 'check-name', nameOf(policy));
  const note = `${placeOf(policy)}${faults === 0 ? '' : `, ${plural(faults, 'fault')}`}`;
  const summary = element(
    'summary',
    '',
    name,
    strip(policy, shown),
    element('span', 'check-line', note),
  );
  const entry = element('details', 'check-policy', summary);
  const fill = () => {
    if (!entry.open || entry.childElementCount > 1) return;
    const groups = groupsOf(shown.facts, policy, shown.modes);
    entry.append(
      ...faultList(policy.faults),
      ...groups.map((group) => groupEntry(group, policy, shown.facts)),
    );
  };
  entry.open = isOpen;
  fill();
  entry.addEventListener('toggle', fill);
  return entry;
}

/** Policies one by one, from one place to another; few of them stand open. */
export function policiesOf(shown: Shown, from: number, to: number): readonly HTMLElement[] {
  const { policies } = shown.report;
  return policies
    .slice(from, to)
    .map((policy) => policyEntry(policy, shown, policies.length <= FEW));
}
