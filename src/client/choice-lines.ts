import { claimAddress, modeAddress } from '../lib/address.ts';
import { notWithAnchor } from '../lib/anchor.ts';
import {
  type Ask,
  askOf,
  type Candidate,
  type Choice,
  type ChoiceFacts,
  gapText,
} from '../lib/choose/ask.ts';
import { shareOf } from '../lib/choose/only.ts';
import type { Verdict } from '../lib/choose/verdict.ts';
import { STATE_WORDS, type State } from '../lib/support.ts';
import { formatDay } from '../lib/day.ts';
import { listing, plainText } from '../lib/text.ts';
import { element, linkTo } from './element.ts';

/** A choice with what it is held against. */
export interface Asked {
  readonly choice: Choice;
  readonly facts: ChoiceFacts;
}

/** Names of what is asked, as a sentence lists them. */
export function namesOf(facts: ChoiceFacts, ids: readonly string[]): string {
  return listing(ids.map((id) => `“${askOf(facts, id).name}”`));
}

/** Where an answer is told with what it rests on; a condition is told on the page itself. */
function answerAddress(ask: Ask, mode: string, cni: string): string {
  if (ask.kind === 'condition') return `#${ask.id}`;
  return claimAddress(ask.id, cni, mode);
}

function markOf(state: State): HTMLElement {
  const mark = element('span', 'state', element('span', 'state-word', STATE_WORDS[state]));
  mark.dataset['state'] = state;
  return mark;
}

/** What stands against an answer, in words; empty where nothing does. */
function againstOf({ answer, level, isRefused }: Verdict): string {
  const { state } = answer;
  if (level === 'not') return state === 'no' || state === 'na' ? '' : 'must not be there';
  const refusal = isRefused ? 'refused by another must' : '';
  return [plainText(gapText(answer)), refusal].filter(Boolean).join('; ');
}

/** With which must the mode does not have it, and why; nothing where none is in the way. */
function excludedNote({ excluded }: Verdict, mode: string, facts: ChoiceFacts): readonly Node[] {
  if (!excluded) return [];
  const { one, says } = excluded;
  const link = linkTo(
    modeAddress(mode, notWithAnchor(one)),
    `not together with ${namesOf(facts, [one])}`,
  );
  return [element('span', 'verdict-gap', link, `: ${plainText(says)}`)];
}

/** A verdict as a line: the level of support, what was asked, the answer, its release and day. */
export function lineOf(verdict: Verdict, { id: mode }: Candidate, { choice, facts }: Asked): Node {
  const { answer, outcome, level } = verdict;
  const ask = askOf(facts, verdict.id);
  const link = linkTo(answerAddress(ask, mode, answer.cni), ask.name);
  const said = element('span', '', link);
  const line = element('li', 'verdict', markOf(answer.state), said);
  line.dataset['outcome'] = outcome;
  if (level !== 'must') link.append(level === 'not' ? ' (must not)' : ' (preferred)');
  if (answer.value !== '')
    said.append(': ', element('span', 'verdict-value', plainText(answer.value)));
  const against = againstOf(verdict);
  if (against !== '') said.append(' ', element('span', 'verdict-gap', against));
  for (const note of excludedNote(verdict, mode, facts)) said.append(' ', note);
  const cni = facts.cnis[answer.cni];
  const share = ask.kind === 'capability' ? shareOf(verdict, choice, facts) : undefined;
  const notes = [
    ...(share && cni
      ? [`in ${String(share.met)} of ${String(share.of)} modes of ${cni.name}`]
      : []),
    ...(cni && ask.kind === 'capability' ? [`${cni.name} ${cni.version}`] : []),
    ...(answer.reviewed === '' ? [] : [formatDay(answer.reviewed).replaceAll(' ', '\u00a0')]),
  ];
  said.append(' ', element('span', 'list-note', notes.join(' · ')));
  return line;
}
