import {
  type PathChoice,
  type PathVocabulary,
  parsePaths,
  serialisePaths,
} from '../lib/path-view.ts';
import { markedName, markHops, neighbour } from './path-hops.ts';

/** A stage of a scenario, as the page describes it. */
interface Stage {
  readonly id: string;
  readonly stage: string;
}

/** Chooses packet paths and follows the packet along those shown. The choice is the address. */
class PacketPaths extends HTMLElement {
  #choice!: PathChoice;
  #vocabulary!: PathVocabulary;
  #stage = 0;

  connectedCallback(): void {
    // See `cni-table.ts`.
    if (!this.closest('[data-js]')) return;
    const ids = (name: string) => this.#inputs(name).map(({ value }) => value);
    const usual = JSON.parse(this.dataset['usual'] ?? '{}') as PathChoice;
    const former = JSON.parse(this.dataset['former'] ?? '{}') as Record<string, string>;
    this.#vocabulary = { paths: ids('path'), modes: ids('mode'), usual, former };
    this.#listen();
    // Before the choice, for a place that is not laid out cannot be scrolled to.
    this.setAttribute('data-ready', '');
    this.#restore();
  }

  #listen(): void {
    this.querySelector('[data-toolbar]')?.addEventListener('input', () => {
      this.#choose();
    });
    this.addEventListener('click', (event) => {
      const { target } = event;
      if (!(target instanceof Element)) return;
      const hop = target.closest('a.path-hop');
      if (hop) this.#stepTo(this.#stages.findIndex(({ id }) => id === this.#laneOf(hop)));
      if (hop) event.preventDefault();
      const step = target.closest<HTMLElement>('[data-step]')?.dataset['step'];
      if (step !== undefined) this.#stepTo(this.#stage + Number(step));
      const all = target.closest('[data-all]');
      if (all) all.setAttribute('aria-pressed', String(this.toggleAttribute('data-in-full')));
      if (target.closest('[data-note-dismiss]')) this.#showNote('');
    });
    for (const kind of ['pointerover', 'focusin']) {
      this.addEventListener(kind, ({ target }) => {
        const hop = target instanceof Element ? target.closest('a.path-hop') : null;
        if (hop) this.#point(hop);
      });
    }
    this.addEventListener('keydown', (event) => {
      const hop = event.target;
      const next = hop instanceof SVGAElement ? neighbour(hop, event.key) : undefined;
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
    addEventListener('popstate', () => {
      this.#restore();
    });
  }

  #inputs(name: string): readonly HTMLInputElement[] {
    return Array.from(this.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`));
  }

  /** Takes the choice from the address: on load, Back and Forward, and links to a place. */
  #restore(): void {
    const { choice, problems } = parsePaths(location.search, this.#vocabulary);
    const target = document.getElementById(location.hash.slice(1));
    const path = target?.closest<HTMLElement>('[data-scenario]')?.dataset['scenario'];
    const mode = target?.closest<HTMLElement>('[data-mode]')?.dataset['mode'];
    const named = [...choice.modes, ...(mode === undefined ? [] : [mode])];
    const modes = this.#vocabulary.modes.filter((id) => named.includes(id));
    this.#show({ path: path ?? choice.path, modes });
    this.#showNote(problems.join(' '));
    const hop = target?.closest('li[data-hop]');
    if (hop) this.#point(hop);
    if (path !== undefined)
      (target?.querySelector('h3') ?? target)?.scrollIntoView({
        block: 'start',
        behavior: 'instant',
      });
  }

  /** Shows what is ticked and writes it to the address. One mode always stays. */
  #choose(): void {
    const ticked = (name: string) =>
      this.#inputs(name)
        .filter(({ checked }) => checked)
        .map(({ value }) => value);
    const [path = this.#choice.path] = ticked('path');
    const modes = ticked('mode');
    const choice = { path, modes: modes.length === 0 ? this.#choice.modes : modes };
    const query = serialisePaths(choice, this.#vocabulary);
    if (query !== location.search) history.pushState(null, '', `${location.pathname}${query}`);
    this.#show(choice);
  }

  #show(choice: PathChoice): void {
    const isOther = (this.#choice as PathChoice | undefined)?.path !== choice.path;
    this.#choice = choice;
    for (const input of this.#inputs('path')) input.checked = input.value === choice.path;
    for (const input of this.#inputs('mode')) input.checked = choice.modes.includes(input.value);
    for (const section of this.querySelectorAll<HTMLElement>('[data-scenario]')) {
      section.hidden = section.dataset['scenario'] !== choice.path;
    }
    for (const path of this.querySelectorAll<HTMLElement>('[data-mode]')) {
      path.hidden = !choice.modes.includes(path.dataset['mode'] ?? '');
    }
    this.#stepTo(isOther ? 0 : this.#stage);
  }

  get #section(): HTMLElement | null {
    return this.querySelector('[data-scenario]:not([hidden])');
  }

  get #stages(): readonly Stage[] {
    return JSON.parse(this.#section?.dataset['lanes'] ?? '[]') as readonly Stage[];
  }

  get #shown(): readonly Element[] {
    return Array.from(this.#section?.querySelectorAll('[data-mode]:not([hidden])') ?? []);
  }

  #laneOf(hop: Element): string | undefined {
    return hop.getAttribute('data-hop')?.split('.').at(-1);
  }

  /** Explains one hop, in its own path alone: other wires keep still under the pointer. */
  #point(hop: Element): void {
    const path = hop.closest('[data-mode]');
    if (path) markHops(path, (id) => id === hop.getAttribute('data-hop'));
  }

  /** Takes the packet to a stage on every wire shown, and says where it is. */
  #stepTo(stage: number): void {
    const stages = this.#stages;
    this.#stage = Math.max(0, Math.min(stage, stages.length - 1));
    const at = stages[this.#stage];
    if (!at) return;
    for (const path of this.#shown) markHops(path, (_, lane) => lane === at.id);
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-step]')) {
      const next = this.#stage + Number(button.dataset['step']);
      button.setAttribute('aria-disabled', String(next < 0 || next >= stages.length));
    }
    const names = this.#shown.map((path) => {
      const mode = path.querySelector('h3')?.firstChild?.textContent?.trim() ?? '';
      return `${mode}: ${markedName(path)}`;
    });
    const status = this.querySelector('[data-status]');
    if (!status) return;
    const [visible, spoken] = status.children;
    if (visible) visible.textContent = `${this.#stage + 1} of ${stages.length} · ${at.stage}`;
    if (spoken) spoken.textContent = `. ${names.join('; ')}.`;
  }

  #showNote(text: string): void {
    const note = this.querySelector<HTMLElement>('[data-note]');
    const place = this.querySelector('[data-note-text]');
    if (!note || !place) return;
    place.textContent = text;
    note.hidden = text === '';
  }
}

customElements.define('packet-paths', PacketPaths);
