import type { TermFinder } from '../../lib/terms.ts';

/** What a claim is shown with, beside what it says itself. */
export interface Reading {
  /** The day of the build, `2026-11-22` in UTC: claims that are due are marked against it. */
  readonly today: string;
  /** Finds the terms of the glossary, which are linked where they first occur. */
  readonly terms: TermFinder;
}
