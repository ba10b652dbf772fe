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

/** Finds terms in texts: whole words, the longest spelling first. */
export class TermFinder {
  readonly #idOf = new Map<string, string>();
  readonly #pattern: RegExp;

  constructor(terms: readonly TermForms[]) {
    for (const { id, forms } of terms) {
      for (const form of forms) {
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
    // `matchAll` would copy, and so compile, the long pattern for each text.
    this.#pattern.lastIndex = 0;
    for (let match = this.#pattern.exec(text); match; match = this.#pattern.exec(text)) {
      const term = this.#idOf.get(match[0]);
      if (term === undefined || seen.has(term)) continue;
      seen.add(term);
      if (match.index > end) runs.push({ text: text.slice(end, match.index) });
      runs.push({ text: match[0], term });
      end = match.index + match[0].length;
    }
    if (end < text.length) runs.push({ text: text.slice(end) });
    return runs;
  }
}
