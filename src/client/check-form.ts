import type { CheckInput } from '../lib/check/read.ts';
import { plural } from '../lib/text.ts';
import { buttonFor, element } from './element.ts';

/** The boxes of the modes to show. */
export function modeBoxes(root: HTMLElement): readonly HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>('input[data-mode]')];
}

/** Ticks all of them, or none. */
export function tickAll(root: HTMLElement, isTicked: boolean): void {
  for (const box of modeBoxes(root)) box.checked = isTicked;
}

/** Files that were taken, each with a button that leaves it out. */
export function filesList(files: readonly CheckInput[]): readonly HTMLElement[] {
  return files.map(({ file = '', text }) => {
    const drop = buttonFor('check', 'drop', '×');
    drop.dataset['file'] = file;
    drop.setAttribute('aria-label', `Leave ${file} out`);
    return element('li', '', `${file}, ${plural(text.length, 'character')} `, drop);
  });
}

/** The texts of files. */
export function readFiles(files: readonly File[]): Promise<readonly CheckInput[]> {
  return Promise.all(files.map(async (file) => ({ file: file.name, text: await file.text() })));
}

/** Files with others beside them; one of the same name takes the place of the older. */
export function withFiles(
  files: readonly CheckInput[],
  added: readonly CheckInput[],
): readonly CheckInput[] {
  const names = new Set(added.map(({ file }) => file));
  return [...files.filter(({ file }) => !names.has(file)), ...added];
}

/** Whether the page offers an example of this name. */
export function isOffered(root: HTMLElement, example: string): boolean {
  const links = root.querySelectorAll<HTMLAnchorElement>('.check-examples a');
  return Array.from(links).some(
    ({ search }) => new URLSearchParams(search).get('example') === example,
  );
}
