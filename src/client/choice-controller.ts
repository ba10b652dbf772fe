import { type Choice, NOTHING_ASKED, without } from '../lib/choose/ask.ts';
import { parseChoice, serialiseChoice } from '../lib/choose/choice-state.ts';
import { matchesOf } from '../lib/choose/match.ts';
import type { PackedFacts } from '../lib/choose/wire.ts';
import { tellDetails } from './choice-details.ts';
import { filterAsks, readForm, writeForm } from './choice-form.ts';
import type { ChoiceRecord } from './choice-record.ts';
import { answerOf, restOf, statusOf } from './choice-results.ts';
import { type Addresses, ChoiceSource, type Told } from './choice-source.ts';
import { once } from './fetched.ts';
import { LateAddress } from './late-address.ts';
import { painted } from './painted.ts';

/** What is said where something that is fetched for a choice did not come. */
const BARE =
  'Something behind the answers did not load: their words, what to keep, to set and to mind, or the record. Reload the page to try again.';

/** What the page shows for a choice, which stands in the address alone. */
export class ChoiceController {
  readonly #root: HTMLElement;
  readonly #source: ChoiceSource;
  readonly #start: readonly Node[];
  readonly #address = new LateAddress();
  readonly #record: () => Promise<ChoiceRecord | undefined>;
  #choice: Choice = NOTHING_ASKED;
  #told: Told;
  /** The query of the address that is shown. */
  #search: string | undefined;
  #problems: readonly string[] = [];
  #isBare = false;

  constructor(root: HTMLElement, packed: PackedFacts, addresses: Addresses) {
    this.#root = root;
    this.#source = new ChoiceSource(packed, addresses);
    this.#told = this.#source;
    this.#start = [...(this.#part('results')?.childNodes ?? [])];
    const panel = this.#part('record');
    this.#record = once(async () => {
      const { ChoiceRecord } = await import('./choice-record.ts');
      return panel ? new ChoiceRecord(panel) : undefined;
    });
    panel?.addEventListener('toggle', () => void this.#writeRecord());
    // An address that asks nothing says nothing of what has been chosen by now.
    if (location.search !== '') void this.restore();
  }

  /** Takes the choice from the address; a place on the page changes none. */
  async restore(): Promise<void> {
    if (location.search === this.#search) return;
    this.#address.forget();
    const { choice, problems } = parseChoice(location.search, this.#source.facts);
    await this.#show(choice, problems);
  }

  /** Takes over what the form says now; what is typed into its field only sifts its lines. */
  async readForm(changed: Element): Promise<void> {
    if (changed instanceof HTMLInputElement && 'find' in changed.dataset) {
      filterAsks(this.#root, changed.value);
    } else await this.#choose(readForm(this.#root, this.#source.facts));
  }

  /** Has the words of a line at hand before it is chosen. */
  prepare(field: Element): void {
    const ask = field.closest<HTMLElement>('[data-ask]')?.dataset['ask'];
    if (ask !== undefined) this.#source.prepare(ask);
  }

  /** Does what a button of the results is for. */
  async press(button: HTMLElement): Promise<void> {
    const { dataset } = button;
    const { drop } = dataset;
    if (drop !== undefined) await this.#takeBack(button, without(this.#choice, drop.split(',')));
    if ('clear' in dataset) await this.#takeBack(button, NOTHING_ASKED);
    if ('recordSave' in dataset) (await this.#record())?.save();
    if ('recordCopy' in dataset) await (await this.#record())?.copy(button);
  }

  /** Takes something back; as its button goes with it, the focus goes to the next, or to the field. */
  async #takeBack(button: HTMLElement, choice: Choice): Promise<void> {
    const buttons = () => Array.from(this.#root.querySelectorAll<HTMLElement>('.asked button'));
    const at = Math.max(0, buttons().indexOf(button));
    await this.#choose(choice);
    (buttons()[at] ?? this.#part('find'))?.focus();
  }

  #part(name: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`[data-${name}]`);
  }

  /** Shows a choice and writes it to the address. */
  async #choose(choice: Choice): Promise<void> {
    const query = serialiseChoice(choice);
    if (query !== serialiseChoice(this.#choice)) {
      void this.#address.write(`${location.pathname}${query}`, true);
    }
    await this.#show(choice, []);
  }

  /** Shows a choice, once its words have come and if nothing else has been chosen by then. */
  async #show(choice: Choice, problems: readonly string[]): Promise<void> {
    this.#choice = choice;
    this.#search = this.#address.search;
    this.#problems = problems;
    writeForm(this.#root, choice);
    const asked = choice.requirements.map(({ id }) => id);
    const told: Told = asked.length > 0 ? await this.#source.tell(asked) : this.#source;
    if (choice !== this.#choice) return;
    this.#told = told;
    this.#isBare = asked.length > 0 && told.details === undefined;
    const shown = this.#showResults();
    this.#tellProblems();
    await shown;
    await this.#writeRecord();
  }

  /**
   * Shows what fits and why, and in the next frame what it takes and what does not fit; the page
   * keeps its height meanwhile.
   */
  async #showResults(): Promise<void> {
    const [choice, { facts, details }] = [this.#choice, this.#told];
    const results = this.#part('results');
    const isAsked = choice.requirements.length > 0;
    const status = this.#part('status');
    this.#root.toggleAttribute('data-asked', isAsked);
    if (!results || !isAsked) {
      results?.replaceChildren(...this.#start);
      results?.style.removeProperty('min-height');
      if (status) status.textContent = '';
      return;
    }
    const outcomes = { choice, facts, matches: matchesOf(choice, facts) };
    results.style.minHeight = `${String(results.offsetHeight)}px`;
    results.replaceChildren(...answerOf(outcomes));
    await painted();
    if (choice !== this.#choice) return;
    if (details) tellDetails(results, choice, details);
    results.append(...restOf(outcomes));
    results.style.removeProperty('min-height');
    // Told last: who hears the counts, or waits for them, finds all of it in its place.
    if (status) status.textContent = statusOf(outcomes.matches);
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

  /** Writes the record where it is open; what writes it is fetched when it is opened first. */
  async #writeRecord(): Promise<void> {
    const panel = this.#part('record');
    if (!(panel instanceof HTMLDetailsElement) || !panel.open) return;
    try {
      const record = await this.#record();
      const [choice, { facts, details }] = [this.#choice, this.#told];
      if (details) record?.show({ choice, facts, details });
    } catch {
      this.#isBare = true;
      this.#tellProblems();
    }
  }
}
