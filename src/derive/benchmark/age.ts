import type { Comparison, ResolvedStudy } from '../comparison/schema.ts';
import { plural } from '../../lib/text.ts';

/** How old a study is, by years and by releases. */
export interface Age {
  /** How much of it may still hold. */
  readonly state: 'recent' | 'old' | 'history';
  /** `2 years old`. */
  readonly years: string;
  /** `Calico v3.27.2, compared here v3.32.1`, where they differ. */
  readonly releases: readonly string[];
}

/** From so many years on a study is history. */
const HISTORY = 4;

/** Whole years from a day, month or year to a day. */
export function yearsBetween(from: string, to: string): number {
  const [year = 0, month = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1] = to.split('-').map(Number);
  return Math.max(0, Math.floor((toYear * 12 + toMonth - (year * 12 + month)) / 12));
}

function releases({ cnis }: Comparison, { subjects }: ResolvedStudy): readonly string[] {
  const measured = Object.values(subjects).flatMap(({ cni, version }) => {
    const compared = cni === undefined ? undefined : cnis[cni];
    if (compared === undefined || version === undefined || version === compared.version) return [];
    return [`${compared.name} ${version}, compared here ${compared.version}`];
  });
  return [...new Set(measured)];
}

/** How old a study is on a day. */
export function ageOf(comparison: Comparison, study: ResolvedStudy, today: string): Age {
  const years = yearsBetween(study.published, today);
  const state = years >= HISTORY ? 'history' : years > 0 ? 'old' : 'recent';
  return {
    state,
    years: years === 0 ? 'less than a year old' : `${plural(years, 'year')} old`,
    releases: releases(comparison, study),
  };
}
