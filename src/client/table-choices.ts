/**
 * The lists of the bar close on Escape, which gives the focus back, and when a reader turns
 * elsewhere. On a phone one button shows them all.
 */
export function enableChoices(bar: HTMLElement): void {
  const opened = () => bar.querySelector<HTMLDetailsElement>('.bar-choice[open]');
  const sheet = bar.querySelector<HTMLButtonElement>('[data-sheet]');
  sheet?.addEventListener('click', () => {
    const isOpen = bar.toggleAttribute('data-sheet-open');
    sheet.setAttribute('aria-expanded', String(isOpen));
  });
  bar.addEventListener('keydown', ({ key }) => {
    const choice = opened();
    if (key !== 'Escape' || !choice) return;
    choice.open = false;
    choice.querySelector('summary')?.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    const choice = opened();
    if (choice && target instanceof Node && !choice.contains(target)) choice.open = false;
  });
}

/**
 * Tells the styles how high the bar is, below which the head of the table sticks. A bar of its least
 * height they know: to tell them would cost the style of every cell anew.
 */
export function measureBar(root: HTMLElement, bar: HTMLElement): void {
  new ResizeObserver(() => {
    const least = Number.parseFloat(getComputedStyle(bar).minHeight);
    if (Math.abs(bar.offsetHeight - least) < 1) root.style.removeProperty('--bar-height');
    else root.style.setProperty('--bar-height', `${String(bar.offsetHeight)}px`);
  }).observe(bar);
}

/** Keeps what a control says; answers what makes it say so again. */
export function keepEntry(control: EventTarget | null): () => void {
  if (control instanceof HTMLSelectElement) {
    const { value } = control;
    return () => {
      control.value = value;
    };
  }
  if (!(control instanceof HTMLInputElement)) return () => undefined;
  const { value, checked } = control;
  return () => {
    if (control.value !== value) control.value = value;
    control.checked = checked;
  };
}
