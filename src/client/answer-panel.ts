import { asOfAddress, claimAddress } from '../lib/address.ts';
import { pinnedWords } from '../lib/citation.ts';
import { answerAt } from './answer-source.ts';
import { columnOf } from './column.ts';
import { type Content, element, linkTo } from './element.ts';
import { pinnedFragment } from './quoted-table.ts';

/** How long the body stays as it is before it says that it waits, in milliseconds. */
const PATIENCE = 150;

const FRAME = `
  <td role="cell">
    <div class="answer-panel" role="group">
      <div class="panel-head">
        <div class="panel-tabs" role="tablist"></div>
        <button type="button" class="plain" data-close>close</button>
      </div>
      <div class="panel-body" role="tabpanel" tabindex="0"></div>
    </div>
  </td>`;

/** A column's answer: its cell, the link to all behind it, and the tab that shows that. */
interface Answer {
  readonly cell: HTMLTableCellElement;
  readonly link: HTMLAnchorElement;
  readonly tab: HTMLButtonElement;
}

/** What stands behind the answers of a row, across the table below it: a tab a column. */
export class AnswerPanel {
  readonly element = document.createElement('tr');
  readonly #row: HTMLTableRowElement;
  readonly #name: string;
  readonly #close: () => void;
  #answers: readonly Answer[] = [];
  #shown: Answer | undefined;

  constructor(row: HTMLTableRowElement, close: () => void) {
    this.#row = row;
    this.#close = close;
    this.#name = row.querySelector('.feature-name')?.textContent.trim() ?? row.id;
    this.element.className = 'panel-row';
    this.element.setAttribute('role', 'row');
    this.element.innerHTML = FRAME;
    this.#part('.answer-panel').setAttribute('aria-label', `${this.#name}: details`);
    this.#part('[role="tablist"]').setAttribute('aria-label', `${this.#name}, by column`);
    this.#body.id = `panel-${row.id}`;
    this.#part('[data-close]').addEventListener('click', close);
    this.#part('[role="tablist"]').addEventListener('keydown', (event) => {
      this.#walk(event);
    });
    this.refresh();
    row.after(this.element);
  }

  /** The link of the answer shown. */
  get link(): HTMLAnchorElement | undefined {
    return this.#shown?.link;
  }

  /** Shows the answer that a link of the row leads to. */
  show(link: HTMLAnchorElement): void {
    const answer = this.#answers.find((each) => each.link === link);
    if (!answer) return;
    this.#shown = answer;
    for (const each of this.#answers) {
      const isShown = each === answer;
      each.tab.setAttribute('aria-selected', String(isShown));
      each.tab.tabIndex = isShown ? 0 : -1;
      each.link.setAttribute('aria-expanded', String(isShown));
    }
    bringIntoStrip(answer.tab);
    this.#body.setAttribute('aria-labelledby', answer.tab.id);
    this.#body.dataset['cni'] = answer.cell.dataset['cni'];
    void this.#fill(answer);
  }

  focusTab(): void {
    this.#shown?.tab.focus({ preventScroll: true });
  }

  /** Offers the columns shown now; closes where the one that is open went away. */
  refresh(): void {
    const answers = this.#shownAnswers();
    // Tabs that stay are left alone: one of them may have the focus.
    if (answers.map(({ tab }) => tab.id).join() === this.#answers.map(({ tab }) => tab.id).join())
      return;
    this.#answers = answers;
    const tabs = this.#part('[role="tablist"]');
    const hadFocus = tabs.contains(document.activeElement);
    tabs.replaceChildren(...familiesOf(answers));
    const cell = this.#part('td') as HTMLTableCellElement;
    cell.colSpan = this.#row.querySelectorAll(':scope > :not([hidden])').length;
    const { link } = this;
    if (!link) return;
    if (!answers.some((answer) => answer.link === link)) {
      this.#close();
      return;
    }
    this.show(link);
    if (hadFocus) this.focusTab();
  }

  remove(): void {
    for (const { link } of this.#answers) link.setAttribute('aria-expanded', 'false');
    this.element.remove();
  }

  #shownAnswers(): readonly Answer[] {
    const cells = this.#row.querySelectorAll<HTMLTableCellElement>('td[data-cni]:not([hidden])');
    return Array.from(cells).flatMap((cell) => {
      const link = cell.querySelector<HTMLAnchorElement>('a.value');
      return link ? [{ cell, link, tab: this.#tabOf(cell, link) }] : [];
    });
  }

  get #body(): HTMLElement {
    return this.#part('[role="tabpanel"]');
  }

  #part(selector: string): HTMLElement {
    const part = this.element.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`answer-panel: its frame lacks ${selector}`);
    return part;
  }

  #tabOf(cell: HTMLTableCellElement, link: HTMLAnchorElement): HTMLButtonElement {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.id = `tab-${cell.id}`;
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', `panel-${this.#row.id}`);
    tab.dataset['cni'] = cell.dataset['cni'];
    const state = cell.querySelector('.state')?.cloneNode(true);
    tab.append(...nameOf(cell), ...(state ? [' ', state] : []));
    tab.addEventListener('click', () => {
      link.dispatchEvent(new CustomEvent('answer', { bubbles: true }));
    });
    return tab;
  }

  /** Arrow keys go from tab to tab and round, Home and End to the first and last. */
  #walk(event: KeyboardEvent): void {
    const at = this.#answers.findIndex((answer) => answer === this.#shown);
    const count = this.#answers.length;
    const steps = { ArrowRight: at + 1, ArrowLeft: at - 1 + count, Home: 0, End: count - 1 };
    const to = steps[event.key as keyof typeof steps] as number | undefined;
    const next = to === undefined ? undefined : this.#answers[to % count];
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    next.tab.click();
    next.tab.focus();
  }

  async #fill(answer: Answer): Promise<void> {
    const isStale = () => answer !== this.#shown;
    this.#body.setAttribute('aria-busy', 'true');
    const waiting = setTimeout(() => {
      if (!isStale())
        this.#body.replaceChildren(element('p', 'panel-note', 'Fetching the details …'));
    }, PATIENCE);
    const parts = await partsOf(answer).catch(() => failure(answer));
    clearTimeout(waiting);
    if (isStale()) return;
    this.#body.replaceChildren(...parts);
    this.#body.setAttribute('aria-busy', 'false');
  }
}

function headOf(cell: HTMLTableCellElement): DOMStringMap {
  return document.getElementById(columnOf(cell))?.dataset ?? {};
}

/** What a tab says: the name of its column, or the short one with its family for ears. */
function nameOf(cell: HTMLTableCellElement): readonly (Node | string)[] {
  const { brief, family } = headOf(cell);
  if (brief === undefined) return [cell.dataset['name'] ?? columnOf(cell)];
  if (family === undefined) return [brief];
  const spoken = document.createElement('span');
  spoken.className = 'sr-only';
  spoken.textContent = `${family} `;
  return [spoken, brief];
}

/** The tabs, the first of each family beside the name of that. */
function familiesOf(answers: readonly Answer[]): readonly HTMLElement[] {
  let last: string | undefined;
  return answers.map(({ cell, tab }) => {
    const { family } = headOf(cell);
    const isFirst = family !== undefined && family !== last;
    last = family;
    if (!isFirst) return tab;
    const name = document.createElement('span');
    name.className = 'tab-family';
    name.ariaHidden = 'true';
    name.textContent = family;
    const first = document.createElement('span');
    first.className = 'tab-first';
    first.append(name, tab);
    return first;
  });
}

/** Scrolls a strip of tabs, and nothing around it, to the one that was chosen. */
function bringIntoStrip(tab: HTMLElement): void {
  const strip = tab.closest<HTMLElement>('[role="tablist"]');
  if (!strip) return;
  const { left, right } = tab.getBoundingClientRect();
  const box = strip.getBoundingClientRect();
  strip.scrollLeft += (left + right - box.left - box.right) / 2;
}

async function partsOf({ cell, link }: Answer): Promise<readonly Node[]> {
  const answer = (await answerAt(link)).cloneNode(true) as Element;
  // Folded on its own page among others, laid open where it was asked for alone.
  for (const fold of answer.querySelectorAll('details')) {
    fold.querySelector('summary')?.remove();
    fold.replaceWith(...fold.childNodes);
  }
  return [...answer.childNodes, ...waysOn(cell)];
}

/** Where one reads on: the claim's own page, and the same in the latest snapshot. */
function waysOn(cell: HTMLTableCellElement): readonly Node[] {
  const row = cell.closest('tr');
  const { cni = '', reviewed } = cell.dataset;
  if (!row || cell.querySelector('.standing')) return [];
  const column = columnOf(cell);
  const claim = claimAddress(row.id, cni, column === cni ? undefined : column);
  const ways: Content[number][] = [linkTo(claim, 'this claim’s page')];
  const date = cell.closest('table')?.dataset['snapshot'];
  const fragment = pinnedFragment(cell);
  if (date !== undefined && fragment !== undefined) {
    const words = pinnedWords({ date, differs: 'pinDiffers' in cell.dataset }, reviewed);
    ways.push(' · ', linkTo(`${asOfAddress(date)}${fragment}`, words));
  }
  return [element('p', 'panel-note', ...ways)];
}

function failure({ link }: Answer): readonly Node[] {
  const place = linkTo(link.href, 'the page that holds them');
  return [
    element('p', 'panel-note', 'The details could not be fetched. They stand on ', place, '.'),
  ];
}
