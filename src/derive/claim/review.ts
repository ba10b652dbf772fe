import { formatDay } from '../../lib/day.ts';
import type { Comparison } from '../comparison/schema.ts';
import type { ClaimView } from './view.ts';

type Claims = Pick<Comparison, 'claims'>;
type Others = 'modes' | 'interactions' | 'settings' | 'symptoms';
type Reread = Readonly<Record<string, { readonly reviewed: string }>>;
type Facts = Claims & Readonly<Partial<Record<Others, Reread | undefined>>>;

/** The days of the claims' re-readings, oldest first. */
function reviewDays({ claims }: Claims): readonly string[] {
  return Object.values(claims)
    .flatMap((answers) => Object.values(answers).flatMap(({ reviewed = [] }) => reviewed))
    .sort();
}

/** The latest day on which any fact was re-read: a claim, a mode, an interaction or what is looked up. */
export function lastReviewed(facts: Facts): string {
  const { modes = {}, interactions = {}, settings = {}, symptoms = {} } = facts;
  const others = [modes, interactions, settings, symptoms].flatMap((entries) =>
    Object.values(entries).map(({ reviewed }) => reviewed),
  );
  return [...reviewDays(facts), ...others].sort().at(-1) ?? '';
}

/** The day on which the claim was re-read that has waited longest. */
export function earliestReviewed(comparison: Claims): string {
  return reviewDays(comparison)[0] ?? '';
}

/** When the last of some claims was re-read, `claims re-read 22 Nov 2026`; or that none was. */
export function reviewNote(
  what: 'claim' | 'claims',
  claims: readonly Pick<ClaimView, 'reviewed'>[],
): string {
  const last = claims
    .flatMap(({ reviewed = [] }) => reviewed)
    .sort()
    .at(-1);
  return last === undefined ? 'not researched yet' : `${what} re-read ${formatDay(last)}`;
}
