import type { Term } from '../data/model.ts';
import type { Reading } from '../derive/claim/reading.ts';
import { TermFinder } from '../lib/terms.ts';
import { facts } from './comparison.ts';

const entries: readonly (readonly [string, Term])[] = Object.entries(facts.glossary);

/** What claims are shown with in this build: its day, and the glossary. */
export const reading: Reading = {
  today: new Date().toISOString().slice(0, 10),
  terms: new TermFinder(
    entries.map(([id, { term, forms = [] }]) => ({ id, forms: [term, ...forms] })),
  ),
};

/** A term of the glossary; throws with its id where there is none. */
export function termOf(id: string): Term {
  const term = entries.find(([key]) => key === id)?.[1];
  if (term === undefined) throw new Error(`<Term id="${id}">: no such term in the glossary`);
  return term;
}
