/** The keys that journeys press, by the names of the standard. */
export type Key =
  'Enter' | 'Escape' | 'ArrowDown' | 'Tab' | 'Control+k' | 'Control+v' | 'Control+a';

/** What a journey does with a browser, whichever drives it. */
export interface Driver {
  /** Engine and version, as the browser names them. */
  readonly name: string;
  /** Opens an address of the site, loaded anew. */
  open(address: string): Promise<void>;
  /** Gives the window this width, in CSS pixels. */
  resize(width: number): Promise<void>;
  /** Clicks the first thing that a selector names, as a reader does. */
  click(selector: string): Promise<void>;
  /** Types into a field, in place of what stands there. */
  type(selector: string, text: string): Promise<void>;
  /** Presses a key where the focus is. */
  press(key: Key): Promise<void>;
  /** Asks the page; the function runs in the browser and knows its argument alone. */
  ask<T, A = undefined>(question: (argument: A) => T, argument?: A): Promise<T>;
  /** What the page has thrown since it was opened, as far as the browser tells. */
  thrown(): readonly string[];
  close(): Promise<void>;
}
