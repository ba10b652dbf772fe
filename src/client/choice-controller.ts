import { type Choice, type ChoiceFacts, NOTHING_ASKED, without } from '../lib/choose/ask.ts';
import { parseChoice, serialiseChoice } from '../lib/choose/choice-state.ts';
import type { ChoiceDetails } from '../lib/choose/details.ts';
import { matchesOf } from '../lib/choose/match.ts';
import { tellDetails } from './choice-details.ts';
import { filterAsks, readForm, writeForm } from './choice-form.ts';
import type { ChoiceRecord } from './choice-record.ts';
import { resultsOf, statusOf } from './choice-results.ts';
import { fetchJson } from './fetched.ts';

/** What is said where something that is fetched for a choice did not come. */
const BARE =
  'Something behind the answers did not load: what to keep, to set and to mind, or the record. Reload the page to try again.';

/** What the page shows for a choice, which stands in the address alone. */
export class ChoiceController {
  readonly #root: HTMLElement;
  readonly #facts: ChoiceFacts;
  readonly #start: readonly Node[];
  #choice: Choice = NOTHING_ASKED;
  /** The query of the address that is shown. */
  #search: string | undefined;
  #problems: readonly string[] = [];
  #isBare = false;
  #details: Promise<ChoiceDetails | undefined> | undefined;
  #record: Promise<ChoiceRecord | undefined> | undefined;

  constructor(root: HTMLElement, facts: ChoiceFacts) {
    this.#root = root;
    this.#facts = facts;
    this.#start = [...(this.#part('results')?.childNodes ?? [])];
    this.#part('record')?.addEventListener('toggle', () => void this.#writeRecord());
    // An address that asks nothing says nothing of what has been chosen by now.
    if (location.search !== '') this.restore();
  }

  /** Takes the choice from the address; a place on the page changes none. */
  restore(): void {
    if (location.search === this.#search) return;
    const { choice, problems } = parseChoice(location.search, this.#facts);
    this.#show(choice, problems);
  }

  /** Takes over what the form says now; what is typed into its field only sifts its lines. */
  readForm(changed: Element): void {
    if (changed instanceof HTMLInputElement && 'find' in changed.dataset) {
      filterAsks(this.#root, changed.value);
    } else this.#choose(readForm(this.#root, this.#facts));
  }

  /** Does what a button of the results is for. */
  press(button: HTMLElement): void {
    const { dataset } = button;
    const { drop } = dataset;
    if (drop !== undefined) this.#takeBack(button, without(this.#choice, drop.split(',')));
    if ('clear' in dataset) this.#takeBack(button, NOTHING_ASKED);
    if ('recordSave' in dataset) void this.#record?.then((record) => record?.save());
    if ('recordCopy' in dataset) void this.#record?.then((record) => record?.copy(button));
  }

  /** Takes something back; as its button goes with it, the focus goes to the next, or to the field. */
  #takeBack(button: HTMLElement, choice: Choice): void {
    const buttons = () => Array.from(this.#root.querySelectorAll<HTMLElement>('.asked button'));
    const at = Math.max(0, buttons().indexOf(button));
    this.#choose(choice);
    (buttons()[at] ?? this.#part('find'))?.focus();
  }

  #part(name: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`[data-${name}]`);
  }

  /** Shows a choice and writes it to the address. */
  #choose(choice: Choice): void {
    const query = serialiseChoice(choice);
    if (query !== serialiseChoice(this.#choice)) {
      history.pushState(null, '', `${location.pathname}${query}`);
    }
    this.#show(choice, []);
  }

  #show(choice: Choice, problems: readonly string[]): void {
    this.#choice = choice;
    this.#search = location.search;
    this.#problems = problems;
    writeForm(this.#root, choice);
    const matches = matchesOf(choice, this.#facts);
    const results = this.#part('results');
    const isAsked = choice.requirements.length > 0;
    const shown = isAsked ? resultsOf({ choice, facts: this.#facts, matches }) : this.#start;
    results?.replaceChildren(...shown);
    const status = this.#part('status');
    if (status) status.textContent = isAsked ? statusOf(matches) : '';
    this.#tellProblems();
    if (!isAsked) return;
    void this.#tellDetails(choice);
    void this.#writeRecord();
  }

  /** Says what is wrong, and offers the record where one can be written. */
  #tellProblems(): void {
    const said = [...this.#problems, ...(this.#isBare ? [BARE] : [])];
    const note = this.#part('note');
    if (note) {
      note.textContent = said.join(' ');
      note.hidden = said.length === 0;
    }
    const isRecordable = this.#choice.requirements.length > 0 && !this.#isBare;
    this.#part('record')?.toggleAttribute('hidden', !isRecordable);
  }

  /** Adds what stands behind the answers, where the choice is still the one shown. */
  async #tellDetails(choice: Choice): Promise<void> {
    this.#details ??= this.#orBare(this.#fetchDetails());
    const details = await this.#details;
    const results = this.#part('results');
    if (details && results && choice === this.#choice) tellDetails(results, choice, details);
  }

  /** Writes the record where it is open; what writes it is fetched when it is opened first. */
  async #writeRecord(): Promise<void> {
    const panel = this.#part('record');
    if (!(panel instanceof HTMLDetailsElement) || !panel.open) return;
    this.#record ??= this.#orBare(
      import('./choice-record.ts').then(({ ChoiceRecord }) => new ChoiceRecord(panel)),
    );
    this.#details ??= this.#orBare(this.#fetchDetails());
    const [record, details] = await Promise.all([this.#record, this.#details]);
    if (details) record?.show({ choice: this.#choice, facts: this.#facts, details });
  }

  #fetchDetails(): Promise<ChoiceDetails> {
    return fetchJson(this.#root.dataset['details'] ?? '');
  }

  /** What is fetched; where it does not come, that is said. */
  async #orBare<T>(fetched: Promise<T>): Promise<T | undefined> {
    try {
      return await fetched;
    } catch {
      this.#isBare = true;
      this.#tellProblems();
      return undefined;
    }
  }
}
