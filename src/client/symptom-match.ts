import { type KnownMessage, matchMessages } from '../lib/message-match.ts';
import { plural } from '../lib/text.ts';

/** The messages of the symptoms on the page, variable parts in angle quotes. */
function readMessages(): readonly KnownMessage[] {
  const entries = document.querySelectorAll<HTMLElement>('[data-symptom]');
  return Array.from(entries).flatMap((entry) =>
    Array.from(entry.querySelectorAll('.message code'), (code) => ({
      id: entry.id,
      message: Array.from(code.childNodes, (part) =>
        part instanceof Element ? `‹${part.textContent}›` : part.textContent,
      ).join(''),
    })),
  );
}

/** Lists the symptoms that fit a pasted text, by the messages on the page alone. */
class SymptomMatch extends HTMLElement {
  #known: readonly KnownMessage[] | undefined;

  connectedCallback(): void {
    const field = this.querySelector('textarea');
    field?.addEventListener('input', () => {
      this.#show(field.value);
    });
    // What was typed before this ran.
    if (field && field.value !== '') this.#show(field.value);
  }

  #show(text: string): void {
    this.#known ??= readMessages();
    const found = text.trim() === '' ? [] : matchMessages(text, this.#known);
    const list = this.querySelector<HTMLElement>('[data-matches]');
    const status = this.querySelector('[data-status]');
    list?.replaceChildren(...found.map(({ id }) => itemOf(id)));
    list?.toggleAttribute('hidden', found.length === 0);
    if (status) status.textContent = statusOf(text, found.length, this.#known.length);
  }
}

function statusOf(text: string, found: number, known: number): string {
  if (text.trim() === '') return '';
  if (found > 0)
    return `${plural(found, 'symptom')} fits, the closest first`.replace('s fits', 's fit');
  return `None of the ${plural(known, 'message')} on this page is in it. Behaviours without a message stand below.`;
}

function itemOf(id: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#${id}`;
  const head = document.getElementById(id)?.querySelector('a')?.cloneNode(true);
  if (head instanceof Element) head.querySelector('.anchor')?.remove();
  link.textContent = head?.textContent?.trim() ?? id;
  item.append(link);
  return item;
}

customElements.define('symptom-match', SymptomMatch);
