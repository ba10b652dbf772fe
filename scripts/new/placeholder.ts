/** What a scaffold writes in the place of an author. A data rule finds it wherever it still stands. */

const TEXT = 'Still to be written';

/** A text to be written; `about` says what it is to say. */
export function toWrite(about: string): string {
  return `${TEXT}: ${about}`;
}

/** The particulars of a CNI that no sentence can stand for. */
export const UNWRITTEN_CNI = {
  version: 'v0.0.0',
  released: '1970-01-01',
  home: 'https://still-to-be-written.invalid/',
} as const;

/** Grey, until somebody chooses a hue. */
export const UNCHOSEN_HUE = { light: '#655f56', dark: '#a39c8f' } as const;

const PARTICULARS: ReadonlySet<string> = new Set(Object.values(UNWRITTEN_CNI));

/** Whether a text of the data or of a page is still the scaffold's. */
export function isPlaceholder(text: string): boolean {
  return text.includes(TEXT) || PARTICULARS.has(text);
}
