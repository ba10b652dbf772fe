/** How long a control shows that something was copied, in milliseconds. */
const SHOWN_FOR = 2000;

/** A live region is read again only if it was empty in between; as many milliseconds. */
const EMPTY_FOR = 50;

/** Copies a text; answers whether the browser allowed it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
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

/** Shows for a moment, beside the control, that something was copied. */
export function markCopied(control: HTMLElement): void {
  control.dataset['copied'] = '';
  setTimeout(() => {
    delete control.dataset['copied'];
  }, SHOWN_FOR);
}
