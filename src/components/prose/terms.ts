import { glossary } from '../../data/index.ts';
import type { Term } from '../../data/model.ts';
import { TermFinder } from '../../lib/terms.ts';

const entries: readonly (readonly [string, Term])[] = Object.entries(glossary);

/** Finds the terms of the glossary in texts. */
export const termFinder = new TermFinder(
  entries.map(([id, { term, forms = [] }]) => ({ id, forms: [term, ...forms] })),
);

/** A term of the glossary; throws with its id where there is none. */
export function termOf(id: string): Term {
  const term = entries.find(([key]) => key === id)?.[1];
  if (term === undefined) throw new Error(`<Term id="${id}">: no such term in the glossary`);
  return term;
}
