import { announce, BY_HAND, copyText, markCopied } from './clipboard.ts';
import { saveText } from './save-text.ts';

/** A form in which something can be copied. */
export interface CopyForm {
  /** Completes “… copied”; the button's label. */
  readonly name: string;
  /** The text, made when asked for. */
  readonly text: () => string | Promise<string>;
  /** The name of the file that the text is saved as instead of being copied. */
  readonly fileName?: string;
}

/** A way to further forms, which take the place of those shown. */
export interface MoreForms {
  readonly name: string;
  readonly forms: () => Promise<readonly CopyForm[]>;
}

/** What the menu is opened with. */
export interface CopyOffer {
  /** What is copied. */
  readonly title: string;
  /** What was done already, shown first. */
  readonly said?: string;
  readonly forms: readonly (CopyForm | MoreForms)[];
}

/** Room between the menu and the edge of the window, in pixels. */
const EDGE = 8;

const FRAME = `
  <p data-said></p>
  <p id="copy-title" data-title></p>
  <ul></ul>`;

/** Offers the forms in which something can be copied, beside the control that asked for it. */
export class CopyMenu extends HTMLElement {
  #control: HTMLElement | undefined;
  readonly #field = document.createElement('textarea');

  connectedCallback(): void {
    this.popover = 'auto';
    this.setAttribute('role', 'dialog');
    this.setAttribute('aria-labelledby', 'copy-title');
    this.innerHTML = FRAME;
    this.#field.readOnly = true;
    this.#field.rows = 3;
    this.#field.setAttribute('aria-label', 'Text to copy');
    this.append(this.#field);
    addEventListener('scroll', this.#place, { passive: true });
    addEventListener('resize', this.#place);
  }

  /** Opens beside a control. Closing by key gives the focus back to it. */
  open(control: HTMLElement, { title, said = '', forms }: CopyOffer): void {
    this.#control = control;
    this.#say(said);
    this.#part('[data-title]').textContent = title;
    this.#list(forms);
    this.#field.hidden = true;
    control.focus({ preventScroll: true });
    this.showPopover();
    this.#place();
    this.querySelector('button')?.focus({ preventScroll: true });
  }

  /** Shows a text, selected, for copying by hand. */
  showText(text: string): void {
    this.#field.hidden = false;
    this.#field.value = text;
    this.#place();
    this.#field.focus({ preventScroll: true });
    this.#field.select();
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`copy-menu: its frame lacks ${selector}`);
    return part;
  }

  #say(text: string): void {
    const said = this.#part('[data-said]');
    said.textContent = text;
    said.hidden = text === '';
  }

  #list(forms: readonly (CopyForm | MoreForms)[]): void {
    this.#part('ul').replaceChildren(...forms.map((form) => this.#item(form)));
  }

  #item(form: CopyForm | MoreForms): HTMLLIElement {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = form.name;
    button.addEventListener('click', () => {
      void ('forms' in form ? this.#showMore(form) : this.#take(form));
    });
    item.append(button);
    return item;
  }

  #fail(name: string): void {
    const failed = `${name} could not be fetched.`;
    this.#say(failed);
    announce(failed);
  }

  async #showMore({ name, forms }: MoreForms): Promise<void> {
    try {
      this.#list(await forms());
      this.#place();
      this.querySelector('button')?.focus({ preventScroll: true });
    } catch {
      this.#fail(name);
    }
  }

  async #take(form: CopyForm): Promise<void> {
    try {
      const text = await form.text();
      if (form.fileName === undefined) await this.#copy(form.name, text);
      else this.#save(form.name, form.fileName, text);
    } catch {
      this.#fail(form.name);
    }
  }

  #save(name: string, fileName: string, text: string): void {
    saveText(fileName, text, 'text/csv');
    this.hidePopover();
    announce(`${name} saved`);
  }

  async #copy(name: string, copied: string): Promise<void> {
    if (await copyText(copied)) {
      this.hidePopover();
      announce(`${name} copied`);
      if (this.#control) markCopied(this.#control);
      return;
    }
    this.#say(BY_HAND);
    announce(BY_HAND);
    this.showText(copied);
  }

  /** Below the control, or above it where there is no room; in page units, so that it scrolls along. */
  readonly #place = (): void => {
    if (!this.#control || !this.matches(':popover-open')) return;
    const { right, top, bottom } = this.#control.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const left = Math.min(right - this.offsetWidth, clientWidth - this.offsetWidth - EDGE);
    const isRoomBelow = bottom + this.offsetHeight + EDGE <= clientHeight;
    const y = isRoomBelow ? bottom : Math.max(EDGE, top - this.offsetHeight);
    this.style.left = `${scrollX + Math.max(EDGE, left)}px`;
    this.style.top = `${scrollY + y}px`;
  };
}

customElements.define('copy-menu', CopyMenu);
