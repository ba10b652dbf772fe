/** The boxes of the modes to show. */
export function modeBoxes(root: HTMLElement): readonly HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>('input[data-mode]')];
}

/** Ticks all of them, or none. */
export function tickAll(root: HTMLElement, isTicked: boolean): void {
  for (const box of modeBoxes(root)) box.checked = isTicked;
}

/** Whether the page offers an example of this name. */
export function isOffered(root: HTMLElement, example: string): boolean {
  const links = root.querySelectorAll<HTMLAnchorElement>('.check-examples a');
  return Array.from(links).some(
    ({ search }) => new URLSearchParams(search).get('example') === example,
  );
}
