import type { Candidate, Choice, ChoiceFacts } from './ask.ts';
import { mustsOf } from './ask.ts';
import { type Verdict, verdictsOf } from './verdict.ts';

/** Where a candidate stands: it fits, nobody can tell, or it does not fit. */
export type Standing = 'fits' | 'unclear' | 'fails';

/** The standings, from best to worst. */
export const STANDINGS: readonly Standing[] = ['fits', 'unclear', 'fails'];

/** A candidate held against a choice. */
export interface Match {
  readonly candidate: Candidate;
  readonly standing: Standing;
  /** What has to be met, in the order of the page. */
  readonly musts: readonly Verdict[];
  readonly prefers: readonly Verdict[];
}

/** Whether a verdict counts as met, whole or in part. */
export function isMet({ outcome }: Verdict): boolean {
  return outcome === 'met' || outcome === 'part';
}

function standingOf(musts: readonly Verdict[]): Standing {
  if (musts.some(({ outcome }) => outcome === 'failed')) return 'fails';
  return musts.every(isMet) ? 'fits' : 'unclear';
}

function matchOf(candidate: Candidate, choice: Choice, facts: ChoiceFacts): Match {
  const verdicts = verdictsOf(candidate, choice, facts);
  const musts = verdicts.filter(({ level }) => level !== 'prefer');
  const prefers = verdicts.filter(({ level }) => level === 'prefer');
  return { candidate, standing: standingOf(musts), musts, prefers };
}

function compare(a: Match, b: Match): number {
  const met = ({ musts }: Match) => musts.filter(isMet).length;
  const open = ({ musts }: Match) => musts.filter(({ outcome }) => outcome === 'unclear').length;
  const liked = ({ prefers }: Match) => prefers.filter(isMet).length;
  const standing = STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing);
  return standing || met(b) - met(a) || open(a) - open(b) || liked(b) - liked(a);
}

/**
 * Every candidate held against a choice: those that fit first, then those of which nobody can tell,
 * then those that do not fit. In a group more musts met go first, then fewer that cannot be decided,
 * then more preferences met, then the neutral order of the site. There is no score.
 */
export function matchesOf(choice: Choice, facts: ChoiceFacts): readonly Match[] {
  return facts.candidates.map((candidate) => matchOf(candidate, choice, facts)).toSorted(compare);
}

/** The modes that fit a choice, in the neutral order of the site. */
export function fitting(choice: Choice, facts: ChoiceFacts): readonly string[] {
  const musts = { ...choice, requirements: mustsOf(choice) };
  return facts.candidates
    .filter((candidate) => matchOf(candidate, musts, facts).standing === 'fits')
    .map(({ id }) => id);
}
