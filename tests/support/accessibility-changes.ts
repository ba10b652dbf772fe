import type { Element } from 'domhandler';

/** A change that makes an element of a page faulty. */
export interface Change {
  readonly kind: string;
  /** Whether the change would make a fault of the element. */
  readonly applies: (element: Element) => boolean;
  readonly make: (element: Element) => void;
}

const has = (name: string, attribute?: string) => (element: Element) =>
  element.name === name && (attribute === undefined || attribute in element.attribs);

function without(attribute: string) {
  return (element: Element) => {
    const kept = Object.entries(element.attribs).filter(([name]) => name !== attribute);
    element.attribs = Object.fromEntries(kept);
  };
}

function withAttribute(attribute: string, value: string) {
  return (element: Element) => {
    element.attribs = { ...element.attribs, [attribute]: value };
  };
}

function emptied(element: Element): void {
  element.children = [];
}

function renamed(name: string) {
  return (element: Element) => {
    element.name = name;
  };
}

/** What may go wrong with an element that stands on a page today. */
export const ELEMENT_CHANGES: readonly Change[] = [
  { kind: 'a link loses its words', applies: has('a'), make: emptied },
  { kind: 'a button loses its words', applies: has('button'), make: emptied },
  { kind: 'a heading loses its words', applies: has('h2'), make: emptied },
  { kind: 'a summary loses its words', applies: has('summary'), make: emptied },
  { kind: 'a label loses its words', applies: has('label'), make: emptied },
  { kind: 'a heading cell loses its scope', applies: has('th', 'scope'), make: without('scope') },
  { kind: 'a heading cell becomes a cell', applies: has('th'), make: renamed('td') },
  { kind: 'a list becomes a block', applies: has('ul'), make: renamed('div') },
  { kind: 'a list item becomes a paragraph', applies: has('li'), make: renamed('p') },
  { kind: 'the language is not said', applies: has('html', 'lang'), make: without('lang') },
  {
    kind: 'a name leads nowhere',
    applies: ({ attribs }) => 'aria-labelledby' in attribs,
    make: withAttribute('aria-labelledby', 'nowhere'),
  },
  {
    kind: 'a name is taken away',
    applies: ({ attribs }) => 'aria-label' in attribs,
    make: without('aria-label'),
  },
  { kind: 'a link gets a role', applies: has('a'), make: withAttribute('role', 'presentation') },
  { kind: 'a link gets an order', applies: has('a'), make: withAttribute('tabindex', '2') },
  {
    kind: 'the navigation is hidden',
    applies: has('nav'),
    make: withAttribute('aria-hidden', 'true'),
  },
  { kind: 'a paragraph gets a class', applies: has('p'), make: withAttribute('class', 'pale') },
  {
    kind: 'zooming is forbidden',
    applies: ({ attribs }) => attribs['name'] === 'viewport',
    make: withAttribute('content', 'width=device-width, user-scalable=no'),
  },
];
