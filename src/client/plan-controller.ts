import { type PackedInstances, unpackInstances } from '../lib/plan/instance-wire.ts';
import type { Report } from '../lib/plan/report.ts';
import {
  inputOf,
  parsePlan,
  type PlanState,
  type PlanVocabulary,
  serialisePlan,
  STANDARD,
} from '../lib/plan/plan-state.ts';
import { type PlanFacts, type Reckoned, reportOf } from '../lib/plan/report-of.ts';
import { saidOf } from '../lib/plan/said.ts';
import { pasteOf, type SentWay } from '../lib/plan/sent.ts';
import { once } from './fetched.ts';
import { LateAddress } from './late-address.ts';
import { painted } from './painted.ts';
import { offerTypes, readPlan, tellSubnets, writePlan } from './plan-form.ts';
import { answerNodes, saidNodes, tableNodes } from './plan-report.ts';
import type { PlanTaken } from './plan-taken.ts';

/** What the page shows for a plan, which stands in the address alone. */
export class PlanController {
  readonly #root: HTMLElement;
  readonly #facts: PlanFacts;
  readonly #ways: readonly SentWay[];
  readonly #vocabulary: PlanVocabulary;
  readonly #address = new LateAddress();
  readonly #taken: () => Promise<PlanTaken>;
  #state: PlanState = STANDARD;
  #report: Report | undefined;
  /** The field that was changed last. */
  #changed: Element | undefined;
  /** The query of the address that is shown. */
  #search: string | undefined;

  constructor(root: HTMLElement, ways: readonly SentWay[], packed: PackedInstances) {
    const instances = new Map(unpackInstances(packed).map((one) => [one.type, one]));
    this.#root = root;
    this.#ways = ways;
    this.#facts = {
      instances,
      ways,
      queryOf: (state) => serialisePlan(state) || location.pathname,
    };
    this.#vocabulary = { types: [...instances.keys()], ways: ways.map(({ id }) => id) };
    this.#taken = once(async () => {
      const { PlanTaken } = await import('./plan-taken.ts');
      return new PlanTaken(root);
    });
    offerTypes(root, this.#vocabulary.types);
    if (location.search !== '') void this.restore();
  }

  /** Takes the plan from the address; a place on the page changes none. */
  async restore(): Promise<void> {
    if (location.search === this.#search) return;
    this.#address.forget();
    const { state, problems } = parsePlan(location.search, this.#vocabulary);
    this.#changed = undefined;
    writePlan(this.#root, state);
    this.#note(problems);
    this.#show(state, []);
    await this.write();
  }

  /** Takes over what the form says now. */
  async readForm(changed: Element): Promise<void> {
    if (changed.closest('[data-taken]')) {
      await this.write();
      return;
    }
    if ('types' in (changed as HTMLElement).dataset) offerTypes(this.#root, this.#vocabulary.types);
    const { state, problems } = readPlan(this.#root, this.#vocabulary);
    const addressed = this.#writeAddress(serialisePlan(state), changed);
    this.#note([]);
    this.#show(state, problems);
    // What is taken along names the address.
    await addressed;
    await this.write();
  }

  /** Writes a plan to the address; Back leads to the plan before a field was changed, not to each key. */
  async #writeAddress(query: string, changed: Element): Promise<void> {
    if (query === serialisePlan(this.#state)) return;
    const isEntry = changed !== this.#changed;
    this.#changed = changed;
    await this.#address.write(`${location.pathname}${query}`, isEntry);
  }

  /** Does what a button is for: takes the plan along. */
  async press(button: HTMLButtonElement): Promise<void> {
    await this.write();
    await (await this.#writer())?.press(button);
  }

  /** Writes the plan down where that is open. */
  async write(): Promise<void> {
    const panel = this.#part('taken');
    if (!(panel instanceof HTMLDetailsElement) || !panel.open) return;
    const state = this.#state;
    this.#report ??= reportOf(state, this.#facts).report;
    (await this.#writer())?.show({ state, report: this.#report });
  }

  /** What writes a plan down; where it does not come, that is said. */
  async #writer(): Promise<PlanTaken | undefined> {
    try {
      return await this.#taken();
    } catch {
      this.#note(['What writes the plan down did not load. Reload the page to try again.']);
      return undefined;
    }
  }

  #part(name: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`[data-${name}]`);
  }

  /** Shows a plan; what is wrong in fields is heard before what it comes to. */
  #show(state: PlanState, wrong: readonly string[]): void {
    this.#state = state;
    this.#search = this.#address.search;
    const reckoned = reportOf(state, this.#facts);
    const { report, problems } = reckoned;
    this.#report = report;
    tellSubnets(this.#root, problems);
    if (problems.length > 0) this.#part('form')?.setAttribute('open', '');
    const way = this.#ways.find(({ id }) => id === state.way);
    this.#part('said')?.replaceChildren(...saidNodes(saidOf(state, way?.name ?? '')));
    this.#part('answer')?.replaceChildren(...answerNodes(report));
    this.#root.toggleAttribute('data-told', true);
    void this.#showRest(reckoned, [...wrong, ...problems, `${report.headline}.`].join(' '));
  }

  /** Shows what takes longer once the answer is painted, and has it told when all is in its place. */
  async #showRest({ report, plans }: Reckoned, said: string): Promise<void> {
    await painted();
    if (this.#report !== report) return;
    this.#part('tables')?.replaceChildren(...tableNodes(report));
    this.#showPaste();
    const status = this.#part('status');
    if (status) status.textContent = said;
    await painted();
    await this.#drawChart(plans);
  }

  /** Draws the chart; what draws it is fetched when it is needed first. */
  async #drawChart(plans: Reckoned['plans']): Promise<void> {
    const figure = this.#part('chart');
    if (!figure) return;
    const state = this.#state;
    const modules = [import('../lib/plan/chart.ts'), import('./plan-chart.ts')] as const;
    const loaded = await Promise.all(modules).catch(() => undefined);
    if (state !== this.#state) return;
    const cniOf = (id: string) => this.#ways.find((way) => way.id === id)?.cni ?? '';
    const chart = loaded?.[0].chartOf(plans, state.way, cniOf);
    // Rather none than that of another plan.
    figure.hidden = chart === undefined;
    if (chart) loaded?.[1].drawChart(figure, chart);
  }

  /** Says above all what an address has that is not understood, or what did not load. */
  #note(said: readonly string[]): void {
    const note = this.#part('note');
    if (!note) return;
    note.textContent = said.join(' ');
    note.hidden = said.length === 0;
  }

  /** The command that sets the way, where there is one. */
  #showPaste(): void {
    const way = this.#ways.find(({ id }) => id === this.#state.way);
    const paste = way && pasteOf(way, inputOf(this.#state).input.targets);
    const panel = this.#part('paste');
    panel?.toggleAttribute('hidden', paste === undefined);
    const code = panel?.querySelector('code');
    if (code) code.textContent = paste ?? '';
    const link = this.#part('way-link');
    if (link instanceof HTMLAnchorElement) {
      link.href = `#way-${this.#state.way}`;
      link.textContent = `What ${way?.name ?? ''} costs elsewhere`;
    }
  }
}
