/** A term with every spelling under which texts use it. */
export interface TermForms {
  readonly id: string;
  readonly forms: readonly string[];
}

/** A run of text; a term where it names one. */
export interface TermRun {
  readonly text: string;
  readonly term?: string;
}

/** Finds terms in texts: whole words, the longest spelling first. An empty spelling finds nothing. */
export class TermFinder {
  readonly #idOf = new Map<string, string>();
  readonly #pattern: RegExp;

  constructor(terms: readonly TermForms[]) {
    for (const { id, forms } of terms) {
      for (const form of forms.filter((spelling) => spelling !== '')) {
        this.#idOf.set(form, id);
        // A sentence may begin with a term.
        this.#idOf.set(form.charAt(0).toUpperCase() + form.slice(1), id);
      }
    }
    const forms = [...this.#idOf.keys()].sort((a, b) => b.length - a.length);
    const choice = forms.map((form) => RegExp.escape(form)).join('|');
    this.#pattern = new RegExp(String.raw`(?<![\w-])(?:${choice})(?![\w-])`, 'g');
  }

  /** The text cut into runs, each term marked where it first occurs; `seen` takes their ids. */
  runs(text: string, seen: Set<string>): readonly TermRun[] {
    const runs: TermRun[] = [];
    let end = 0;
    // `replace` gets past an empty match by itself and, unlike `matchAll`, does not copy and so
    // compile the long pattern for each text.
    text.replace(this.#pattern, (form, at: number) => {
      const term = this.#idOf.get(form);
      if (term === undefined || seen.has(term)) return form;
      seen.add(term);
      if (at > end) runs.push({ text: text.slice(end, at) });
      runs.push({ text: form, term });
      end = at + form.length;
      return form;
    });
    if (end < text.length) runs.push({ text: text.slice(end) });
    return runs;
  }
}
