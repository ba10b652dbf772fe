import type { CheckFacts } from '../lib/check/facts.ts';
import type { CheckReport } from '../lib/check/report.ts';
import { quoted } from '../lib/parameters.ts';
import { isOffered, modeBoxes, tickAll } from './check-form.ts';
import { CheckInputs } from './check-inputs.ts';
import type { Shown } from './check-parts.ts';
import { policiesOf } from './check-policies.ts';
import { answerOf, moreOffer, statusOf } from './check-results.ts';
import { CheckSource } from './check-source.ts';
import type { CheckTaken } from './check-taken.ts';
import { fetchText, once } from './fetched.ts';
import { painted } from './painted.ts';

/** Milliseconds without a key after which what is written is read. */
const PAUSE = 350;
/** Policies shown at once. */
const PAGE = 50;

const NOT_WRITTEN = 'What writes the result down did not load. Reload the page to try again.';
const strangeText = (example: string) =>
  `${quoted(example)} is no example here: below stand those that are.`;
const NO_EXAMPLE = 'The example did not load. Reload the page to try again.';

/** What the page shows for the policies that a reader gives it. They stay in the page. */
export class CheckController {
  readonly #root: HTMLElement;
  readonly #source: CheckSource;
  readonly #facts: CheckFacts;
  readonly #inputs: CheckInputs;
  readonly #taken: () => Promise<CheckTaken | undefined>;
  #report: CheckReport | undefined;
  #shown = PAGE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isBusy = false;
  #isStale = false;

  constructor(root: HTMLElement, facts: CheckFacts, examples: string) {
    this.#root = root;
    this.#facts = facts;
    this.#source = new CheckSource(facts);
    this.#inputs = new CheckInputs(root);
    const panel = this.#part('record');
    this.#taken = once(async () => {
      const { CheckTaken } = await import('./check-taken.ts');
      return panel ? new CheckTaken(panel) : undefined;
    });
    panel?.addEventListener('toggle', () => void this.#write());
    const example = new URLSearchParams(location.search).get('example');
    if (example !== null && !isOffered(root, example)) this.#tell(strangeText(example));
    else if (example !== null) void this.#showExample(`${examples}${example}.yaml`);
    else if (this.#inputs.all.length > 0) void this.#check();
  }

  /** Takes over what has changed: the text, files, the modes to show. */
  async read(changed: Element): Promise<void> {
    if (changed instanceof HTMLTextAreaElement) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#check(), PAUSE);
    } else if (changed instanceof HTMLInputElement && changed.type === 'file') {
      await this.take([...(changed.files ?? [])]);
      changed.value = '';
    } else if (changed instanceof HTMLInputElement && 'mode' in changed.dataset) {
      this.#show();
      await this.#write();
    }
  }

  /** Takes files beside what is written. */
  async take(files: readonly File[]): Promise<void> {
    await this.#inputs.take(files);
    await this.#check();
  }

  /** Does what a button is for. */
  async press(button: HTMLButtonElement): Promise<void> {
    const { check: action, file = '' } = button.dataset;
    if (action === 'clear') this.#inputs.clear();
    if (action === 'drop') this.#inputs.drop(file);
    if (action === 'now' || action === 'clear' || action === 'drop') await this.#check();
    if (action === 'more') this.#showMore();
    if (action === 'all' || action === 'none') {
      tickAll(this.#root, action === 'all');
      this.#show();
      await this.#write();
    }
    if (action === 'copy') await (await this.#writer())?.copy(button);
    if (action === 'save') (await this.#writer())?.save();
  }

  #part(name: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`[data-${name}]`);
  }

  async #showExample(address: string): Promise<void> {
    const example = await fetchText(address).catch(() => undefined);
    if (example === undefined) {
      this.#tell(NO_EXAMPLE);
      return;
    }
    this.#inputs.fill(example);
    await this.#check();
  }

  /** Checks what is there now; what changes meanwhile is checked after it. */
  async #check(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isStale = true;
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#part('results')?.setAttribute('aria-busy', 'true');
    while (this.#isStale) {
      this.#isStale = false;
      await this.#checkOnce();
    }
    this.#isBusy = false;
    this.#part('results')?.removeAttribute('aria-busy');
  }

  async #checkOnce(): Promise<void> {
    const inputs = this.#inputs.all;
    if (inputs.length > 0) this.#say('Checking …');
    const outcome = inputs.length > 0 ? await this.#source.check(inputs) : '';
    const report = typeof outcome === 'string' ? undefined : outcome;
    this.#tell(typeof outcome === 'string' ? outcome : '');
    this.#report = report;
    this.#shown = PAGE;
    this.#show();
    await painted();
    this.#say(report ? statusOf(report) : '');
    await this.#write();
  }

  #say(text: string): void {
    const status = this.#part('status');
    if (status) status.textContent = text;
  }

  #tell(text: string): void {
    const note = this.#part('note');
    if (!note) return;
    note.textContent = text;
    note.hidden = text === '';
  }

  #what(): Shown | undefined {
    if (!this.#report) return undefined;
    const ticked = modeBoxes(this.#root).filter(({ checked }) => checked);
    const ids = new Set(ticked.map(({ dataset: { mode } }) => mode ?? ''));
    const modes = this.#facts.modes.flatMap(({ id }, at) => (ids.has(id) ? [at] : []));
    return { report: this.#report, facts: this.#facts, modes };
  }

  #show(): void {
    const shown = this.#what();
    this.#root.toggleAttribute('data-asked', shown !== undefined);
    this.#part('record')?.toggleAttribute('hidden', !shown || shown.report.policies.length === 0);
    const results = this.#part('results');
    if (!shown) {
      results?.replaceChildren();
      return;
    }
    results?.replaceChildren(...answerOf(shown), ...policiesOf(shown, 0, this.#shown));
    results?.append(...moreOffer(shown.report.policies.length - this.#shown, PAGE));
  }

  #showMore(): void {
    const shown = this.#what();
    const results = this.#part('results');
    if (!shown || !results) return;
    results.querySelector('.check-more')?.remove();
    const added = policiesOf(shown, this.#shown, this.#shown + PAGE);
    results.append(...added);
    this.#shown += PAGE;
    results.append(...moreOffer(shown.report.policies.length - this.#shown, PAGE));
    const [first] = added;
    if (first instanceof HTMLElement) first.querySelector('summary')?.focus();
  }

  /** Writes the result down where that is open. */
  async #write(): Promise<void> {
    const panel = this.#part('record');
    const shown = this.#what();
    if (!(panel instanceof HTMLDetailsElement) || !panel.open || !shown) return;
    (await this.#writer())?.show(shown);
  }

  /** What writes the result down; where it does not come, that is said. */
  async #writer(): Promise<CheckTaken | undefined> {
    try {
      return await this.#taken();
    } catch {
      this.#tell(NOT_WRITTEN);
      return undefined;
    }
  }
}
