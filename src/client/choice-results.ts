import { modeAddress, modesAddress } from '../lib/address.ts';
import { askOf, mustsOf, type Requirement } from '../lib/choose/ask.ts';
import { isMet, type Match, type Standing, STANDINGS } from '../lib/choose/match.ts';
import { decidingMusts, relaxationOf } from '../lib/choose/relax.ts';
import { plural } from '../lib/text.ts';
import { type Asked, lineOf, namesOf } from './choice-lines.ts';
import { buttonFor, element, linkTo } from './element.ts';

/** A choice held against every mode. */
export interface Outcomes extends Asked {
  readonly matches: readonly Match[];
}

const HEADS: Readonly<Record<Standing, string>> = {
  fits: 'Fits',
  unclear: 'Nobody can tell',
  fails: 'Does not fit',
};
const LEVEL_WORDS = { must: 'must', prefer: 'prefer', not: 'must not' } as const;

function ofStanding(matches: readonly Match[], standing: Standing): readonly Match[] {
  return matches.filter((match) => match.standing === standing);
}

/** How many fit, in a sentence. */
export function statusOf(matches: readonly Match[]): string {
  const [fits = 0, unclear = 0, fails = 0] = STANDINGS.map(
    (standing) => ofStanding(matches, standing).length,
  );
  const said = `${plural(fits, 'mode')} fit${fits === 1 ? 's' : ''}`;
  return `${said}, of ${String(unclear)} nobody can tell, ${String(fails)} ${fails === 1 ? 'does' : 'do'} not fit.`;
}

function askedItem({ id, level }: Requirement, { facts }: Outcomes): HTMLElement {
  const { name } = askOf(facts, id);
  const drop = buttonFor('drop', id, '×');
  drop.setAttribute('aria-label', `No longer ask “${name}”`);
  const item = element(
    'li',
    '',
    element('span', 'asked-level', LEVEL_WORDS[level]),
    ` ${name} `,
    drop,
  );
  item.dataset['level'] = level;
  return item;
}

/** What is asked, each with a button that takes it back, and one that takes all back. */
function askedList(outcomes: Outcomes): HTMLElement {
  const items = outcomes.choice.requirements.map((one) => askedItem(one, outcomes));
  const clear = element('li', '', buttonFor('clear', '', 'clear all'));
  const list = element('ul', 'asked', ...items, clear);
  list.setAttribute('aria-label', 'Asked');
  return list;
}

/** The lines of a candidate: all of one that fits, of others what stands in the way. */
function shownVerdicts({ standing, musts, prefers }: Match) {
  if (standing === 'fits') return [...musts, ...prefers];
  return musts.filter((verdict) => !isMet(verdict));
}

function relaxationNote(
  { candidate, standing }: Match,
  { choice, facts }: Outcomes,
): readonly Node[] {
  if (standing === 'fits') return [];
  const dropped = relaxationOf(candidate, choice, facts);
  const button = buttonFor('drop', dropped.join(','), 'take back');
  button.setAttribute('aria-label', `Take back ${namesOf(facts, dropped)}`);
  const said = `Fits without ${namesOf(facts, dropped)} `;
  return [element('p', 'relaxation', said, button)];
}

function matchItem(match: Match, outcomes: Outcomes): HTMLElement {
  const { candidate } = match;
  const head = element('h4', '', linkTo(modeAddress(candidate.id), candidate.name));
  const lines = shownVerdicts(match).map((verdict) => lineOf(verdict, candidate, outcomes));
  const item = element('li', 'match', head, element('ul', 'verdicts', ...lines));
  item.append(...relaxationNote(match, outcomes));
  item.dataset['cni'] = candidate.cnis.at(-1) ?? '';
  item.dataset['candidate'] = candidate.id;
  return item;
}

/** The link to the fitting modes side by side. */
function compareLink(matches: readonly Match[], { choice, facts }: Outcomes): readonly Node[] {
  if (matches.length < 2) return [];
  const mode = matches.map(({ candidate }) => candidate.id).join(',');
  const rows = choice.requirements
    .filter(({ id }) => askOf(facts, id).kind === 'capability')
    .map(({ id }) => id);
  const row = rows.length === 0 ? '' : `&row=${rows.join(',')}`;
  const address = `${modesAddress()}?mode=${mode}${row}`;
  return [element('p', '', linkTo(address, 'Compare them in the table, by what you ask'))];
}

function nothingFits({ choice, facts }: Outcomes): HTMLElement {
  const musts = mustsOf(choice).map(({ id }) => id);
  const said = `No mode meets ${namesOf(facts, musts)} together. Below stands for each mode what it would take.`;
  return element('p', 'nothing-fits', said);
}

function standingSection(standing: Standing, outcomes: Outcomes): readonly Node[] {
  const matches = ofStanding(outcomes.matches, standing);
  if (matches.length === 0) return standing === 'fits' ? [nothingFits(outcomes)] : [];
  const head = element('h3', '', `${HEADS[standing]}: ${String(matches.length)}`);
  const list = element('ol', 'matches', ...matches.map((match) => matchItem(match, outcomes)));
  const section = element('section', 'choice-standing', head, list);
  section.dataset['standing'] = standing;
  if (standing === 'fits') section.append(...compareLink(matches, outcomes));
  return [section];
}

/** The musts that decide, each with what would fit without it. */
function decidingSection({ choice, facts }: Outcomes): readonly Node[] {
  const deciding = decidingMusts(choice, facts);
  if (deciding.length === 0) return [];
  const items = deciding.map(({ id, gained }) => {
    const modes = facts.candidates.filter((one) => gained.includes(one.id));
    const links = modes.flatMap((mode, at) => [
      at === 0 ? ' ' : ' · ',
      linkTo(modeAddress(mode.id), mode.name),
    ]);
    const button = buttonFor('drop', id, 'take back');
    button.setAttribute('aria-label', `Take back ${namesOf(facts, [id])}`);
    return element('li', '', `Without ${namesOf(facts, [id])} also fit:`, ...links, ' ', button);
  });
  const section = element('section', 'deciding', element('h3', '', 'What decides'));
  section.append(element('ul', '', ...items));
  return [section];
}

const RULE =
  'No score. More musts met come first, then fewer that nobody can decide, then more preferences met, then the order of the site. A mode fits if it has all musts together.';

/** What the page answers to a choice: what was asked, and what fits. */
export function answerOf(outcomes: Outcomes): readonly Node[] {
  return [
    askedList(outcomes),
    element('p', 'list-note rule', RULE),
    ...standingSection('fits', outcomes),
  ];
}

/** What stands below the answer: what does not fit and why, and what decides. */
export function restOf(outcomes: Outcomes): readonly Node[] {
  return [
    ...standingSection('unclear', outcomes),
    ...standingSection('fails', outcomes),
    ...decidingSection(outcomes),
  ];
}
