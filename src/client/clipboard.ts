/** How long a control shows that something was copied, in milliseconds. */
const SHOWN_FOR = 2000;

/** A live region is read again only if it was empty in between; as many milliseconds. */
const EMPTY_FOR = 50;

/** How long the browser may take, in milliseconds: it may ask a reader who never answers. */
const PATIENCE = 2000;

/** What is said where a text was not copied, and is selected instead. */
export const BY_HAND = 'The browser did not copy it. The text is selected: copy it from here.';

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies a text; answers whether the browser did so, and did so in time. */
export function copyText(text: string): Promise<boolean> {
  const unanswered = new Promise<boolean>((resolve) => {
    setTimeout(() => {
      resolve(false);
    }, PATIENCE);
  });
  return Promise.race([write(text), unanswered]);
}

/** Has a message read out. */
export function announce(text: string): void {
  const status = document.querySelector('[data-copy-status]');
  if (!status) return;
  status.textContent = '';
  setTimeout(() => {
    status.textContent = text;
  }, EMPTY_FOR);
}

/** When the mark of a control goes; copying again shows it for the whole time again. */
const goings = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/** Shows for a moment, beside the control, that something was copied, or stands in the address bar. */
export function markCopied(control: HTMLElement, mark: 'copied' | 'addressed' = 'copied'): void {
  clearTimeout(goings.get(control));
  control.removeAttribute('data-copied');
  control.removeAttribute('data-addressed');
  control.setAttribute(`data-${mark}`, '');
  const going = setTimeout(() => {
    control.removeAttribute(`data-${mark}`);
  }, SHOWN_FOR);
  goings.set(control, going);
}
