import {
  asOfAddress,
  claimAddress,
  featureAddress,
  interactionAddress,
  modeAddress,
  siteAddress,
} from '../address.ts';
import { cellAnchor, notWithAnchor } from '../anchor.ts';
import { markdownLink } from '../markdown.ts';
import { listing } from '../text.ts';
import { type Ask, askOf, type Candidate, type Choice, type ChoiceFacts } from './ask.ts';
import { serialiseChoice } from './choice-state.ts';
import type { ChoiceDetails } from './details.ts';
import { type Match, matchesOf, type Standing } from './match.ts';
import type { Verdict } from './verdict.ts';

/** All that a record of a decision is made from. */
export interface RecordSource {
  readonly choice: Choice;
  readonly facts: ChoiceFacts;
  readonly details: ChoiceDetails;
  /** As somebody typed it. */
  readonly title: string;
  /** The number of the record in its log, a whole number from 1. */
  readonly number: number;
  /** The day of the record, `2026-11-28`. */
  readonly today: string;
  /** The absolute address of the site with its base path; ends in a slash. */
  readonly root: string;
}

/** The candidates of a record, each list in the neutral order of the site. */
export interface Considered {
  readonly all: readonly Match[];
  /** Those that fit, those of which nobody can tell, and the one chosen whether it fits or not. */
  readonly options: readonly Match[];
  /** Those that do not fit. */
  readonly ruledOut: readonly Match[];
  readonly chosen: Match | undefined;
}

/** What becomes of each candidate in a record. */
export function consideredOf({ choice, facts }: RecordSource): Considered {
  const matches = matchesOf(choice, facts);
  const all = facts.candidates.flatMap(
    ({ id }) => matches.find(({ candidate }) => candidate.id === id) ?? [],
  );
  const chosen = all.find(({ candidate }) => candidate.id === choice.outcome);
  const isOption = (match: Match) => match.standing !== 'fails' || match === chosen;
  return {
    all,
    options: all.filter(isOption),
    ruledOut: all.filter((match) => !isOption(match)),
    chosen,
  };
}

/** The CNI whose answer a verdict rests on. */
export function cniOf({ cnis }: Candidate, { answer }: Verdict): string {
  return answer.cni === '' ? (cnis[0] ?? '') : answer.cni;
}

/** An address of the site in full. */
function inFull({ root }: RecordSource, address: string): string {
  return `${root}${address.slice(siteAddress().length)}`;
}

/** Where what is asked is explained, and answered for all. */
function askHref(source: RecordSource, { id, kind }: Ask): string {
  return inFull(source, kind === 'condition' ? siteAddress(`choose/#${id}`) : featureAddress(id));
}

/** Where the answer stands that a verdict rests on, as it is today. */
export function answerHref(source: RecordSource, candidate: Candidate, verdict: Verdict): string {
  const ask = askOf(source.facts, verdict.id);
  if (ask.kind === 'condition') return askHref(source, ask);
  return inFull(source, claimAddress(ask.id, cniOf(candidate, verdict), candidate.id));
}

/** Where the claim of the CNI stands as it was published last; conditions are not published so. */
export function pinnedHref(
  source: RecordSource,
  candidate: Candidate,
  verdict: Verdict,
): string | undefined {
  if (askOf(source.facts, verdict.id).kind === 'condition') return undefined;
  const anchor = cellAnchor(verdict.id, cniOf(candidate, verdict));
  return inFull(source, asOfAddress(source.details.pinned, anchor));
}

/** The address that asks the same again. */
export function queryHref(source: RecordSource): string {
  return inFull(source, siteAddress(`choose/${serialiseChoice(source.choice)}`));
}

/** The name of what is asked, as a link to where it is explained. */
export function askLink(source: RecordSource, id: string): string {
  const ask = askOf(source.facts, id);
  return markdownLink(ask.name, askHref(source, ask));
}

/** The name of what is asked, as a link to the answer that a verdict rests on. */
export function answerLink(source: RecordSource, candidate: Candidate, verdict: Verdict): string {
  const { name } = askOf(source.facts, verdict.id);
  return markdownLink(name, answerHref(source, candidate, verdict));
}

function modeHref(source: RecordSource, mode: string): string {
  return inFull(source, modeAddress(mode));
}

/** Where it is told what a mode does not have together with something asked. */
export function excludedHref(source: RecordSource, { id }: Candidate, one: string): string {
  return inFull(source, modeAddress(id, notWithAnchor(one)));
}

/** A mode as a link to its page. */
export function modeLink(source: RecordSource, { id, name }: Candidate): string {
  return markdownLink(name, modeHref(source, id));
}

/** An interaction as a link to where it is told. */
export function interactionLink(
  source: RecordSource,
  { id, name }: { readonly id: string; readonly name: string },
): string {
  return markdownLink(name, inFull(source, interactionAddress(id)));
}

/** The modes that stand somewhere, as a listing of links; empty where none does. */
export function modesThat(
  source: RecordSource,
  matches: readonly Match[],
  standing: Standing,
): string {
  const there = matches.filter((match) => match.standing === standing);
  return listing(there.map(({ candidate }) => modeLink(source, candidate)));
}
